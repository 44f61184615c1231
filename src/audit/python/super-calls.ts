import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { seeWithin, typeSet } from '../../source/python/packed.ts';

const NAMES = typeSet('identifier');
const NONE = typeSet();

interface Text {
  readonly text: string;
}

/** `super().name(...)` or `super(Class, self).name(...)`. */
export interface SuperCall {
  readonly node: PyNode;
  readonly name: string;
}

const known = new WeakMap<PyNode, readonly SuperCall[]>();

/** Calls of the parent's methods that a function makes itself: functions and lambdas inside it are left out. */
export function superCalls(functionNode: PyNode, { text }: Text): readonly SuperCall[] {
  const cached = known.get(functionNode);
  if (cached) return cached;
  const found: SuperCall[] = [];
  known.set(functionNode, found);
  // Most methods have none, which the text tells without a walk.
  if (!text.slice(functionNode.start, functionNode.end).includes('super')) return found;
  for (const node of ownNodes(childOf(functionNode, 'body') ?? functionNode)) {
    const called = node.type === 'call' ? childOf(node, 'function') : undefined;
    const [object, name] = [called && childOf(called, 'object'), called && childOf(called, 'attribute')];
    if (called?.type === 'attribute' && object && name && isSuper(object, text)) {
      found.push({ node, name: text.slice(name.start, name.end) });
    }
  }
  return found;
}

function isSuper(node: PyNode, text: string): boolean {
  const called = node.type === 'call' ? childOf(node, 'function') : undefined;
  return called?.type === 'identifier' && text.slice(called.start, called.end) === 'super';
}

/** Anything in the function names `super`, functions inside it included. */
export function mentionsSuper(functionNode: PyNode, { text }: Text): boolean {
  if (!text.slice(functionNode.start, functionNode.end).includes('super')) return false;
  let found = false;
  seeWithin(functionNode, NAMES, NONE, (start, end) => {
    found = text.slice(start, end) === 'super';
    return found;
  });
  return found;
}

/** It has a `return`, with or without a value, or yields. */
export function leavesByItself(functionNode: PyNode): boolean {
  for (const node of ownNodes(childOf(functionNode, 'body') ?? functionNode)) {
    if (node.type === 'return_statement' || node.type === 'yield') return true;
  }
  return false;
}

/** The first line of a function, where comments that silence other tools stand. */
export function headOf(functionNode: PyNode, { text }: Text): { start: number; end: number } {
  const end = childOf(functionNode, 'parameters')?.end ?? functionNode.end;
  const line = text.indexOf('\n', functionNode.start);
  return { start: functionNode.start, end: line === -1 ? end : Math.min(end, line) };
}
