import type { PythonContext } from '../../audit/rule.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { type TextEdit, wholeLines } from './edits.ts';

/**
 * Edits of a body in which this name is False from now on: conditions on it alone go with what they lead to. Other
 * uses of it stay, for whoever reads on.
 */
export function withoutTrue(body: PyNode, name: string, context: PythonContext): readonly TextEdit[] {
  const is = (node: PyNode | undefined) => node?.type === 'identifier' && context.slice(node) === name;
  const isNot = (node: PyNode | undefined) =>
    node?.type === 'not_operator' && is(childOf(node, 'argument') ?? parts(node)[0]);
  // Alone in its block it stays: what a function is left with must be something.
  const blocks = walk(body).filter(({ type }) => type === 'block');
  const goes = (node: PyNode) => node.type === 'if_statement' && is(childOf(node, 'condition'));
  const isAmongOthers = (node: PyNode) =>
    blocks.some((block) => block.children.includes(node) && parts(block).some((each) => !goes(each)));
  const found: TextEdit[] = [];
  const add = (edit: TextEdit) => {
    if (edit.end > edit.start && !found.some(({ start, end }) => start <= edit.start && edit.end <= end))
      found.push(edit);
  };
  for (const node of walk(body)) {
    if (goes(node)) {
      const others = node.children.some(({ type }) => /^(elif|else)_clause$/.test(type));
      if (!others && isAmongOthers(node)) add(wholeLines(node, context.text));
    } else if (node.type === 'conditional_expression') {
      const [, condition, other] = parts(node);
      if (is(condition) && other) add({ start: node.start, end: other.start, text: '' });
    } else if (node.type === 'boolean_operator') {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (!left || !right || context.text.slice(left.end, right.start).trim() !== 'and') continue;
      if (isNot(left)) add({ start: node.start, end: right.start, text: '' });
      else if (isNot(right)) add({ start: left.end, end: node.end, text: '' });
    }
  }
  return found;
}
