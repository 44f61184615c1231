import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const SHELF = path.resolve(import.meta.dirname, '../fixtures/verify/shelf');

/** One change to a good module: text replaced in a file, a file added, or one removed. */
export interface Change {
  readonly file: string;
  /** Replaced once; it must be there. Without it `to` is the whole file. */
  readonly from?: string;
  /** Without it the file is removed. */
  readonly to?: string;
}

/** A copy of a module in a folder of its own, changed; `clean` removes it. */
export async function copyModule(
  source: string,
  changes: readonly Change[],
): Promise<{ dir: string; clean(): Promise<void> }> {
  const parent = await mkdtemp(path.join(tmpdir(), 'verify-'));
  const dir = path.join(parent, path.basename(source));
  await cp(source, dir, { recursive: true });
  for (const change of changes) await apply(dir, change);
  return { dir, clean: () => rm(parent, { recursive: true, force: true }) };
}

async function apply(dir: string, { file, from, to }: Change): Promise<void> {
  const full = path.join(dir, file);
  if (to === undefined) return rm(full);
  if (from === undefined) {
    await mkdir(path.dirname(full), { recursive: true });
    return writeFile(full, to);
  }
  const text = await readFile(full, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  await writeFile(
    full,
    text.replace(from, () => to),
  );
}

/**
 * Gives every file of a module another technical name and other model names, because a running server keeps
 * the Python of a name it has once loaded.
 */
export async function renameModule(dir: string, from: string, to: string): Promise<string> {
  const renamed = path.join(path.dirname(dir), to);
  await cp(dir, renamed, { recursive: true });
  const entries = await readdir(renamed, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(py|xml|csv|yaml|json|js|scss)$/.test(entry.name)) continue;
    const full = path.join(entry.parentPath, entry.name);
    const text = await readFile(full, 'utf8');
    const model = from.replaceAll('_', '.');
    const dotted = model.replace(/\.([^.]*)$/, `.${to.slice(from.indexOf('_') + 1)}`);
    await writeFile(full, text.replaceAll(from, to).replaceAll(model, dotted));
  }
  return renamed;
}
