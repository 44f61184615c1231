import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { argumentsOfCall, calledBy } from './names.ts';
import { type Records, recordsOf } from './orm.ts';
import { functionText, hasGuard, taintHere } from './outside.ts';
import type { Taint } from './taint.ts';

/** Words of pages that anybody may see, or whose rows are filtered by who asks. */
const PUBLISHED =
  /env\.user\b|env\.uid\b|request\.cart\b|is_published|website_published|can_access_from_current_website|_is_public|current_website|request\.website\b|sale_get_order|_get_current_(persona|partner|guest)|get_current_partner|_is_published/;

export interface ChosenRecords extends Records {
  readonly taint: Taint;
}

/** Records that are fetched without asking for rights, by a value that the caller gives, in a function that checks nothing. */
export function recordsChosenOutside(call: PyNode, context: PythonContext): ChosenRecords | undefined {
  const called = calledBy(call, context);
  if (!called?.object) return undefined;
  const { positional } = argumentsOfCall(call, context);
  const [first] = positional;
  if (called.name === 'browse' && first) {
    const taint = taintHere(first, context);
    if (!taint) return undefined;
    const records = recordsOf(called.object, context);
    // `browse(x).sudo()` is the same by another way.
    const after = sudoAfter(call, context);
    if (!records || !(records.sudo || after) || isOpen(context) || isCompared(first, call, context))
      return undefined;
    return { ...records, sudo: true, taint };
  }
  return undefined;
}

function isOpen(context: PythonContext): boolean {
  return hasGuard(context) || PUBLISHED.test(functionText(context));
}

function sudoAfter(call: PyNode, context: PythonContext): boolean {
  const around = context.ancestors.at(-1);
  if (around?.type !== 'attribute') return false;
  const name = childOf(around, 'attribute');
  return name !== undefined && context.slice(name) === 'sudo' && childOf(around, 'object') === call;
}

const WRITES = /^(write|create|unlink|copy|action_\w+|button_\w+|set_param)$/;

/** The function changes something: a write, a creation, a deletion or a workflow method. */
export function changesRecords(functionNode: PyNode, context: PythonContext, by = WRITES): boolean {
  for (const node of walk(functionNode)) {
    if (node.type !== 'call') continue;
    const called = calledBy(node, context);
    if (
      called?.object &&
      by.test(called.name) &&
      called.path !== 'os.unlink' &&
      !/file|stream|buffer|output|writer|sheet|response|request\.session|\bf$|zip|workbook/i.test(
        context.slice(called.object),
      )
    )
      return true;
  }
  return false;
}

/** The id, or the record, is looked up among those that the caller may have, or something of it is compared. */
function isCompared(id: PyNode, call: PyNode, context: PythonContext): boolean {
  const { functionNode, text } = context;
  if (!functionNode) return false;
  const names = new Set(
    [...walk(id)].filter(({ type }) => type === 'identifier').map((node) => context.slice(node)),
  );
  const assignment = context.ancestors.findLast(({ type }) => type === 'assignment');
  const target = assignment && childOf(assignment, 'right') && childOf(assignment, 'left');
  if (target?.type === 'identifier' && target.end < call.start) names.add(context.slice(target));
  for (const node of walk(functionNode)) {
    if (node.type !== 'comparison_operator') continue;
    const [left, right] = parts(node);
    if (!left || !right || literalOf(right, text) !== undefined) continue;
    const about = (side: PyNode) =>
      [...walk(side)].some((inner) => inner.type === 'identifier' && names.has(context.slice(inner)));
    if (about(left) || about(right)) return true;
  }
  return false;
}
