import type { Span } from '../types.ts';

/**
 * A named node of tree-sitter's Python grammar as a plain object, so that the wasm tree can be freed at once
 * and every later question is answered without crossing into wasm again.
 */
export interface PyNode extends Span {
  /** Name in tree-sitter-python's grammar, such as `class_definition`; `ERROR` for what did not parse. */
  readonly type: string;
  /** Role in the parent, such as `left` or `body`. */
  readonly field: string | undefined;
  /** The parser made it up to go on: the source lacks it. */
  readonly missing: boolean;
  readonly children: readonly PyNode[];
  /** What is known of it, kept for whoever asks again: a place of its own costs a tenth of a weak map. */
  memo?: unknown;
  /** The same as `childOf`, without objects for the other children. */
  child?(field: string): PyNode | undefined;
}

/** Types that never have children: to ask for them costs a call into wasm. */
export const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'string_start',
  'string_end',
  'integer',
  'float',
  'comment',
  'none',
  'true',
  'false',
]);

export function childOf(node: PyNode, field: string): PyNode | undefined {
  if (node.child !== undefined) return node.child(field);
  const { children } = node;
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (child?.field === field) return child;
  }
  return undefined;
}

/** The node and all below it, in the order of the source. A list: a generator costs more than what is done with a node. */
export function walk(node: PyNode): readonly PyNode[] {
  const found: PyNode[] = [];
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    const { children } = next;
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as PyNode);
  }
  return found;
}
