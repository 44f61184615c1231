import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A path that cannot be audited. The message names what the caller gave. */
export class AuditPathError extends Error {
  override readonly name = 'AuditPathError';
}

const MANIFEST = '__manifest__.py';
const IGNORED = new Set(['node_modules', '__pycache__', 'setup', 'venv', 'env']);
/** A repository nests its modules no deeper. */
const MAX_DEPTH = 4;

/** Folders of the modules in or below the given paths, each once, sorted. Links are followed no further than their first step. */
export async function findModules(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const given of paths) {
    const root = path.resolve(given);
    const info = await stat(root).catch(() => undefined);
    if (!info)
      throw new AuditPathError(
        `${given} does not exist: give the folder of a module, or one that holds modules.`,
      );
    if (!info.isDirectory()) {
      throw new AuditPathError(`${given} is a file: give the folder of a module, or one that holds modules.`);
    }
    for (const dir of await modulesBelow(root, 0)) found.add(dir);
  }
  return [...found].sort();
}

async function modulesBelow(dir: string, depth: number): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.name === MANIFEST && (entry.isFile() || entry.isSymbolicLink())))
    return [dir];
  if (depth === MAX_DEPTH) return [];
  const below = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !IGNORED.has(entry.name),
  );
  return (await Promise.all(below.map(({ name }) => modulesBelow(path.join(dir, name), depth + 1)))).flat();
}
