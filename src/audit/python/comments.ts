import type { PyNode } from '../../source/python/node.ts';

const known = new WeakMap<PyNode, readonly PyNode[]>();

/** Every comment of a file, in the order of the source. */
export function commentsOf(root: PyNode): readonly PyNode[] {
  const found = known.get(root);
  if (found) return found;
  const comments: PyNode[] = [];
  const visit = (node: PyNode) => {
    for (const child of node.children) {
      if (child.type === 'comment') comments.push(child);
      else if (child.children.length > 0) visit(child);
    }
  };
  visit(root);
  known.set(root, comments);
  return comments;
}
