import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';

interface Assignment {
  readonly name: string;
  readonly value: PyNode;
  readonly end: number;
}

const known = new WeakMap<PyNode, readonly Assignment[]>();

/** Plain assignments of a function, those of functions inside it left out, in the order of the source. */
function assignmentsOf(fn: PyNode, text: string): readonly Assignment[] {
  const found = known.get(fn);
  if (found) return found;
  const list: Assignment[] = [];
  for (const node of ownNodes(childOf(fn, 'body') ?? fn)) {
    if (node.type !== 'assignment' && node.type !== 'named_expression') continue;
    const name = childOf(node, node.type === 'assignment' ? 'left' : 'name');
    const value = childOf(node, node.type === 'assignment' ? 'right' : 'value');
    if (name?.type !== 'identifier' || !value) continue;
    list.push({ name: text.slice(name.start, name.end), value, end: node.end });
  }
  known.set(fn, list);
  return list;
}

/** What a name was last assigned before an offset, in the order of the source. */
export function assignedBefore(
  fn: PyNode | undefined,
  name: string,
  offset: number,
  text: string,
): PyNode | undefined {
  if (!fn) return undefined;
  return assignmentsOf(fn, text).findLast((each) => each.name === name && each.end <= offset)?.value;
}

/** Every value that a name is assigned in the function. */
export function assignedValues(fn: PyNode, name: string, text: string): readonly PyNode[] {
  return assignmentsOf(fn, text).flatMap((each) => (each.name === name ? [each.value] : []));
}
