import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where a folder stands in its repository. */
export interface Place {
  readonly root: string;
  /** From the root, with `/`; empty for the root itself. */
  readonly inside: string;
}

/** The repository that holds a folder, without asking git; `roots` remembers what was looked at. */
export function placeOf(dir: string, roots: Map<string, string | undefined>): Place | undefined {
  const real = realpathSync(dir);
  const root = rootOf(real, roots);
  return root === undefined
    ? undefined
    : { root, inside: path.relative(root, real).replaceAll(path.sep, '/') };
}

function rootOf(dir: string, roots: Map<string, string | undefined>): string | undefined {
  if (roots.has(dir)) return roots.get(dir);
  const parent = path.dirname(dir);
  // A folder, or the file by which a worktree or a submodule names it.
  const root = existsSync(path.join(dir, '.git')) ? dir : parent === dir ? undefined : rootOf(parent, roots);
  roots.set(dir, root);
  return root;
}
