import path from 'node:path';
import { readIfThere } from '../scaffold/write/files.ts';
import { decode } from '../source/source-file.ts';
import type { ModuleTexts } from './engine.ts';

/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;

/** The texts of a module on disk. A file that is not UTF-8 is only named: nothing of it is changed. */
export async function readTexts({ name, dir, files }: Omit<ModuleTexts, 'texts'>): Promise<ModuleTexts> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (!TEXT.test(file) || /^static\/(lib|src\/lib)\//.test(file)) continue;
    const text = await readText(dir, file);
    if (text !== undefined) texts.set(file, text);
  }
  return { name, dir, texts, files };
}

/** Undefined for a file that is not there, or is not UTF-8. */
export async function readText(dir: string, file: string): Promise<string | undefined> {
  const bytes = await readIfThere(path.join(dir, file));
  const text = bytes && decode(bytes);
  return bytes && text !== undefined && Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}
