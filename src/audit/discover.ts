import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A path that cannot be audited. The message names what the caller gave. */
export class AuditPathError extends Error {
  override readonly name = 'AuditPathError';
}

const MANIFEST = '__manifest__.py';
const IGNORED = new Set(['node_modules', '__pycache__', 'setup', 'venv', 'env']);
/** A repository nests its modules no deeper. */
const MAX_DEPTH = 4;

interface Search {
  /** Real path of what was given: what a link leads to outside of it is not ours to judge. */
  readonly root: string;
  /** Links out of it are followed all the same. */
  readonly anywhere: boolean;
  readonly notes: string[] | undefined;
  /** Real paths of modules, by which one is known again that several links lead to. */
  readonly seen: Set<string>;
}

/**
 * Folders of the modules in or below the given paths, each once, sorted. A link to a module is followed when it stays
 * inside what was given, or anywhere in a folder of dependencies, as installations make those of links alone.
 */
export async function findModules(
  paths: readonly string[],
  { anywhere = false, notes }: { anywhere?: boolean; notes?: string[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    const root = path.resolve(given);
    const info = await stat(root).catch(() => undefined);
    if (!info)
      throw new AuditPathError(
        `${named(given)} does not exist: give the folder of a module, or one that holds modules.`,
      );
    if (!info.isDirectory()) {
      throw new AuditPathError(
        `${named(given)} is a file: give the folder of a module, or one that holds modules.`,
      );
    }
    const search = { root: await realpath(root), anywhere, notes, seen };
    found.push(...(await modulesBelow(root, 0, search)));
  }
  return found.sort();
}

/** As the caller knows it: an absolute path is none of ours to repeat. */
function named(given: string): string {
  return path.isAbsolute(given) ? path.basename(given) : given;
}

async function modulesBelow(dir: string, depth: number, search: Search): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    search.notes?.push(`${path.basename(dir)} may not be read: what is in it was not looked at.`);
    return [];
  }
  if (entries.some((entry) => entry.name === MANIFEST && (entry.isFile() || entry.isSymbolicLink()))) {
    const real = await realpath(dir);
    if (search.seen.has(real)) return [];
    search.seen.add(real);
    return [dir];
  }
  if (depth === MAX_DEPTH) return [];
  const below = entries.filter(({ name }) => !name.startsWith('.') && !IGNORED.has(name));
  const found: string[] = [];
  for (const entry of below) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) found.push(...(await modulesBelow(full, depth + 1, search)));
    else if (entry.isSymbolicLink()) found.push(...(await linkedModule(full, search)));
  }
  return found;
}

/** A link is followed to a module and no further, so that none can lead in a circle. */
async function linkedModule(link: string, search: Search): Promise<string[]> {
  const real = await realpath(link).catch(() => undefined);
  if (real === undefined || !(await stat(path.join(real, MANIFEST)).catch(() => undefined))) return [];
  if (!search.anywhere && !real.startsWith(search.root + path.sep)) {
    search.notes?.push(`${path.basename(link)} is a link that leads out of the folder: it was not followed.`);
    return [];
  }
  return modulesBelow(link, MAX_DEPTH, search);
}
