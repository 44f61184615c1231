// The two other tools that take modules to another series, each run on one module at a time in a folder of its own.
// None of their code is kept here: one comes from PyPI into the cache folder, the other is part of an Odoo at hand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, run } from '../../odoo/common.mjs';
import { toolFolder } from '../../parity/venv.mjs';

/**
 * @typedef {ReadonlyMap<string, string>} Texts by the path in the module
 * @typedef {{module: string, src: string, dst: string}} Way
 * @typedef {{after: Texts, crashed: boolean}} Outcome `crashed`: it ended with an error, and what it had written until then stays
 * @typedef {{name: string, run(way: Way, before: Texts): Promise<Outcome>}} Peer
 */

const DRIVER = fileURLToPath(new URL('upgrade_code.py', import.meta.url));

/**
 * @param {string} requirement such as `odoo-module-migrator==0.5.0`
 * @returns {Promise<Peer>}
 */
export async function moduleMigrator(requirement) {
  const commands = await toolFolder(requirement);
  return kept('module-migrator', requirement, ({ module, src, dst }, folder) => [
    path.join(commands, 'odoo-module-migrate'),
    ...['--directory', folder, '--modules', module, '--init-version-name', src],
    ...['--target-version-name', dst, '--no-commit', '--no-pre-commit', '--no-remove-migration-folder'],
  ]);
}

/**
 * @param {string} odoo folder of Odoo's Python code, of 19.0 or later
 * @returns {Peer}
 */
export function upgradeCode(odoo) {
  return kept('upgrade_code', readFileSync(path.join(odoo, 'release.py'), 'utf8'), ({ src, dst }, folder) => [
    ...['python3', DRIVER, odoo, folder, src, dst],
  ]);
}

/**
 * What a tool makes of a module is kept: it is the same every time, and takes longer than all of ours.
 * @param {string} name
 * @param {string} version
 * @param {(way: Way, folder: string) => string[]} command
 * @returns {Peer}
 */
function kept(name, version, command) {
  return {
    name,
    async run(way, before) {
      const hash = createHash('sha256').update(
        JSON.stringify([name, version, way.module, way.src, way.dst, [...before]]),
      );
      const file = path.join(cacheFolder('bench-migrate'), `${hash.digest('hex').slice(0, 32)}.json`);
      if (!existsSync(file)) {
        const { crashed, after } = await runIn(before, way.module, (folder) => command(way, folder));
        writeFileSync(file, JSON.stringify({ crashed, after: [...after] }));
      }
      const { crashed, after } = JSON.parse(readFileSync(file, 'utf8'));
      return { crashed, after: new Map(after) };
    },
  };
}

/**
 * @param {Texts} before
 * @param {string} module
 * @param {(folder: string) => string[]} command
 * @returns {Promise<Outcome>}
 */
async function runIn(before, module, command) {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  try {
    for (const [file, text] of before) {
      const target = path.join(folder, module, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    const [program = '', ...args] = command(folder);
    const env = { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' };
    const { code } = await run(program, args, { cwd: folder, env, timeout: 120_000 });
    const after = new Map();
    for (const file of before.keys()) {
      const target = path.join(folder, module, file);
      if (existsSync(target)) after.set(file, readFileSync(target, 'utf8'));
    }
    return { after, crashed: code !== 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
