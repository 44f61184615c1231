// Writes what derives from definitions: the reference in docs/ and the allow-lists of the commands.
// --check changes nothing and fails when a file is not what the definitions give.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fs from 'fs-extra';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

const check = process.argv.includes('--check');
// Inside the project, so that the bundle finds its packages and templates.
const scratch = await mkdtemp(path.join(root, 'node_modules', '.gen-'));
try {
  const bundle = await rolldown({
    cwd: root,
    input: 'scripts/gen/files.ts',
    platform: 'node',
    external: [/^[^./]/],
    logLevel: 'warn',
  });
  await bundle.write({ file: path.join(scratch, 'files.mjs'), format: 'esm', codeSplitting: false });
  /** @type {{ generatedFiles(root: string): Promise<Map<string, string>> }} */
  const { generatedFiles } = await import(pathToFileURL(path.join(scratch, 'files.mjs')).href);
  const stale = [];
  for (const [file, text] of await generatedFiles(root)) {
    const target = path.join(root, file);
    const before = await readFile(target, 'utf8').catch(() => undefined);
    if (before === text) continue;
    stale.push(file);
    if (!check) await fs.outputFile(target, text);
  }
  if (check && stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run npm run gen and commit the result.`);
    process.exitCode = 1;
  } else if (!check) {
    console.log(stale.length === 0 ? 'Everything generated is fresh.' : `Wrote ${stale.join(', ')}.`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
