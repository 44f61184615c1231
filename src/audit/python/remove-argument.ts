import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { FixEdit } from '../rule.ts';

/**
 * Takes an argument out of a call, with its comma and, where it has one for itself, its line. Undefined when that would
 * give an argument behind it another meaning.
 */
export function removeArgument(call: PyNode, argument: PyNode, text: string): FixEdit | undefined {
  const list = childOf(call, 'arguments');
  if (list?.type !== 'argument_list') return undefined;
  const all = parts(list);
  const at = all.indexOf(argument);
  if (at === -1) return undefined;
  const [before, after] = [all[at - 1], all[at + 1]];
  const moves =
    argument.type !== 'keyword_argument' && after !== undefined && after.type !== 'keyword_argument';
  if (moves) return undefined;
  // A comment between the arguments would change what it speaks of.
  if (text.slice(before?.end ?? list.start, after?.start ?? list.end).includes('#')) return undefined;
  if (after) return { start: argument.start, end: after.start, text: '' };
  const comma = /^\s*,/.exec(text.slice(argument.end))?.[0].length ?? 0;
  if (!before) return { start: argument.start, end: argument.end + comma, text: '' };
  // What follows the last argument, a comma and a line break, now follows the one before.
  return { start: before.end, end: argument.end, text: '' };
}
