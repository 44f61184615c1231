import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

/**
 * Runs a TypeScript module of the project in this process: Node 20 cannot by itself.
 * @param {string} entry path in the project
 * @returns {Promise<any>} its exports
 */
export async function loadTs(entry) {
  // Inside the project, so that the bundle finds its packages and the templates.
  const scratch = await mkdtemp(path.join(root, 'node_modules', '.load-'));
  try {
    const bundle = await rolldown({
      cwd: root,
      input: entry,
      platform: 'node',
      external: [/^[^./]/],
      logLevel: 'warn',
      // What is loaded once and thrown away needs no chunks; the build is where one that is none matters.
      checks: { ineffectiveDynamicImport: false },
    });
    await bundle.write({ dir: scratch, entryFileNames: 'entry.mjs', format: 'esm' });
    return await import(pathToFileURL(path.join(scratch, 'entry.mjs')).href);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
