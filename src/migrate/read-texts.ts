import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readModule } from '../source/module.ts';
import { decode } from '../source/source-file.ts';
import type { ModuleTexts } from './engine.ts';

/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;

/**
 * The texts of a module on disk. A file that is not UTF-8 is only named: nothing of it is changed. Throws ModuleError
 * for a folder that is no module.
 */
export async function readTexts(dir: string): Promise<ModuleTexts> {
  const module = await readModule(dir);
  const texts = new Map<string, string>();
  for (const file of module.files) {
    if (!TEXT.test(file) || /^static\/(lib|src\/lib)\//.test(file)) continue;
    const bytes = await readFile(path.join(module.dir, file));
    const text = decode(bytes);
    if (text !== undefined && Buffer.from(text, 'utf8').equals(bytes)) texts.set(file, text);
  }
  return { name: module.name, dir: module.dir, texts, files: module.files };
}
