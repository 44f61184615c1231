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

/** Copies the tree under the cursor, tokens without a name left out unless they are missing. */
export function copyTree(cursor: TreeCursor): PyNode {
  const type = cursor.nodeType;
  const field = cursor.currentFieldName ?? undefined;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const missing = cursor.nodeIsMissing;
  let children = NONE;
  if (cursor.gotoFirstChild()) {
    const from = pending.length;
    do {
      if (cursor.nodeIsNamed || cursor.nodeIsMissing) pending.push(copyTree(cursor));
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
  return node.children.find((child) => child.field === field);
}

/** The node and all below it, in the order of the source. */
export function* walk(node: PyNode): Generator<PyNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}
