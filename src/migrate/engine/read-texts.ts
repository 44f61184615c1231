import { stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../../source/source-file.ts';
import { readIfThere } from '../../util/files.ts';
import type { ModuleTexts } from './migration.ts';

/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;
/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * The texts of a module on disk. A file that is not UTF-8, or far too long, is only named: nothing of it is changed, and
 * `unread` has a sentence that says so, by its path.
 */
export async function readTexts({
  name,
  dir,
  files,
}: Omit<ModuleTexts, 'texts'>): Promise<{ module: ModuleTexts; unread: Map<string, string> }> {
  const texts = new Map<string, string>();
  const unread = new Map<string, string>();
  const wanted = files.filter(mayChange);
  const found = await Promise.all(wanted.map((file) => textOrReason(dir, file)));
  for (const [i, file] of wanted.entries()) {
    const { text, reason } = found[i] ?? {};
    if (text !== undefined) texts.set(file, text);
    else unread.set(file, `${file} ${reason}: nothing of it was changed.`);
  }
  return { module: { name, dir, texts, files }, unread };
}

/** Some rule may change it. Libraries come from elsewhere. */
export function mayChange(file: string): boolean {
  return TEXT.test(file) && !/^static\/(lib|src\/lib)\//.test(file);
}

async function textOrReason(dir: string, file: string): Promise<{ text?: string; reason?: string }> {
  try {
    const { size } = await stat(path.join(dir, file));
    if (size > MAX_BYTES)
      return { reason: `has ${Math.round(size / 1024 / 1024)} MB, more than sources have` };
    const text = await readText(dir, file);
    return text === undefined ? { reason: 'is no UTF-8 text' } : { text };
  } catch (error) {
    // Without the right to read it, or gone meanwhile.
    if (error instanceof Error && 'code' in error) return { reason: `cannot be read (${error.code})` };
    throw error;
  }
}

/** Undefined for a file that is not there, or is not UTF-8. */
export async function readText(dir: string, file: string): Promise<string | undefined> {
  const bytes = await readIfThere(path.join(dir, file));
  const text = bytes && decode(bytes);
  return bytes && text !== undefined && Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}
