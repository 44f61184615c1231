// The modules of a comparison, copied to where both tools look at the same text.
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MANIFESTS = ['__manifest__.py', '__openerp__.py'];

/**
 * Copies every module below the paths. A manifest by its old name takes the place of the new one, since Odoo no longer
 * reads the other; comments that silence a tool are broken, so that what both see is compared and not what a project hides.
 * @param {readonly string[]} paths
 * @param {string} to
 * @param {RegExp} [pragma] what begins a comment that silences; its last character is replaced
 */
export async function copyModules(paths, to, pragma = /\bpylint:|\bnoqa\b/gi) {
  for (const [i, given] of paths.entries()) {
    const from = path.resolve(given);
    for (const module of await modulesBelow(from)) {
      const target = path.join(to, String(i), path.relative(path.dirname(from), module));
      await mkdir(path.dirname(target), { recursive: true });
      await cp(module, target, { recursive: true, dereference: false });
      await prepare(target, pragma);
    }
  }
}

/** @param {string} folder @returns {Promise<string[]>} */
async function modulesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => MANIFESTS.includes(name))) return [folder];
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'setup')
      .map(({ name }) => modulesBelow(path.join(folder, name))),
  );
  return found.flat();
}

/** @param {string} folder @param {RegExp} pragma @returns {Promise<void>} */
async function prepare(folder, pragma) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('__openerp__.py')) {
    await rename(path.join(folder, '__openerp__.py'), path.join(folder, '__manifest__.py'));
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await prepare(file, pragma);
    else if (entry.isFile() && entry.name.endsWith('.py') && entry.name !== '__openerp__.py') {
      await breakPragmas(file, pragma);
    }
  }
  if (names.has('__openerp__.py')) await breakPragmas(path.join(folder, '__manifest__.py'), pragma);
}

/** @param {string} file @param {RegExp} pragma */
async function breakPragmas(file, pragma) {
  const text = await readFile(file, 'latin1');
  const without = text.replaceAll(pragma, (all) => `${all.slice(0, -1)};`);
  if (without !== text) await writeFile(file, without, 'latin1');
}
