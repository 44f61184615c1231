import type { PyNode } from '../../source/python/node.ts';
import { nodesOf, typeSet } from '../../source/python/packed.ts';

const COMMENT = typeSet('comment');

const known = new WeakMap<PyNode, readonly PyNode[]>();

/** Every comment of a file, in the order of the source. */
export function commentsOf(root: PyNode): readonly PyNode[] {
  const found = known.get(root);
  if (found) return found;
  const comments = nodesOf(root, COMMENT);
  known.set(root, comments);
  return comments;
}
