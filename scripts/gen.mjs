// Writes what derives from definitions: the reference in docs/ and the allow-lists of the commands.
// --check changes nothing and fails when a file is not what the definitions give.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fs from 'fs-extra';
import { loadTs } from './load-ts.mjs';
import { root } from './setup.mjs';

const check = process.argv.includes('--check');
const stale = await write();
// The reference is written of what the lists name: where a list was stale, it is once more.
if (!check && stale.some((file) => file.startsWith('src/'))) stale.push(...(await write()));
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run gen and commit the result.`);
  process.exitCode = 1;
} else if (!check) {
  console.log(stale.length === 0 ? 'Everything generated is fresh.' : `Wrote ${stale.join(', ')}.`);
}

/** @returns {Promise<string[]>} files that were not what the definitions give; unless checking, they are now */
async function write() {
  /** @type {{ generatedFiles(root: string): Promise<Map<string, string>> }} */
  const { generatedFiles } = await loadTs('scripts/gen/files.ts');
  const found = [];
  for (const [file, text] of await generatedFiles(root)) {
    const target = path.join(root, file);
    const before = await readFile(target, 'utf8').catch(() => undefined);
    if (before === text) continue;
    found.push(file);
    if (!check) await fs.outputFile(target, text);
  }
  return found;
}
