import type { TreeCursor } from 'web-tree-sitter';
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
}

/** Shared by all leaves: most nodes are some. */
const NONE: readonly PyNode[] = [];
/** Children of nodes that are being copied, so that each array is made in its final size: half of the memory. */
const pending: PyNode[] = [];

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

/**
 * Copies the tree under the cursor, tokens without a name left out unless they are missing. Only a tree with an error
 * somewhere, as `whole` says, has missing ones.
 */
export function copyTree(cursor: TreeCursor, whole: boolean): PyNode {
  const type = cursor.nodeType;
  const field = cursor.currentFieldName ?? undefined;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  // What the parser made up takes no place.
  const missing = !whole && start === end && cursor.nodeIsMissing;
  let children = NONE;
  if (!LEAVES.has(type) && cursor.gotoFirstChild()) {
    const from = pending.length;
    do {
      if (cursor.nodeIsNamed || (!whole && cursor.nodeIsMissing)) pending.push(copyTree(cursor, whole));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    if (pending.length > from) {
      children = pending.slice(from);
      pending.length = from;
    }
  }
  return { type, field, start, end, missing, children };
}

export function childOf(node: PyNode, field: string): PyNode | undefined {
  // Asked more often than anything else: a loop costs half of what `find` does.
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
