// How long a whole repository takes from 14.0 to 19.0, through all five hops; and from 14.0 to 18.0, the last series
// that odoo-module-migrator knows, beside that one. Each run works on a copy of its own; the tree is the user's or
// fetched, and nothing of it is kept here.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheDir } from '../odoo/common.mjs';
import { toolFolder } from '../parity/venv.mjs';
import { measuredRun } from './measured-run.mjs';
import { finished, plainEnv } from './process.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 */

const OCA = 'https://github.com/OCA/sale-workflow';
const FROM = '14.0';
const PEER = { name: 'odoo-module-migrator', requirement: 'odoo-module-migrator==0.5.0', to: '18.0' };

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureMigrate({ cli, progress }) {
  const found = await checkout(progress);
  if ('reason' in found) return [{ what: 'migration of 100 OCA modules', unit: 's', skipped: found.reason }];
  const modules = (await readdir(found.folder)).filter((name) =>
    existsSync(path.join(found.folder, name, '__manifest__.py')),
  );
  const what = (/** @type {string} */ to) => `migration of ${modules.length} OCA modules, ${FROM} to ${to}`;
  const ours = (/** @type {string} */ to) =>
    onCopy(found.folder, modules, (folder) => [
      process.execPath,
      [cli, 'migrate', folder, '--to', to, '--write', '--format', 'json'],
    ]);
  progress(what('19.0'));
  const all = await ours('19.0');
  /** @type {Result[]} */
  const results = [
    { what: what('19.0'), unit: 's', ours: all.seconds, goal: { of: 'ours', is: '<=', limit: 30 } },
    { what: 'memory of that run', unit: 'bytes', ours: all.bytes },
  ];
  progress(`${what(PEER.to)}, beside ${PEER.name}`);
  try {
    const commands = await toolFolder(PEER.requirement);
    const mine = await ours(PEER.to);
    const theirs = await onCopy(found.folder, modules, (folder) => [
      path.join(commands, 'odoo-module-migrate'),
      [
        ...['--directory', folder, '--init-version-name', FROM, '--target-version-name', PEER.to],
        ...['--no-commit', '--no-pre-commit', '--no-remove-migration-folder'],
      ],
    ]);
    if (theirs.code !== 0) throw new Error(`it ended with exit code ${theirs.code}`);
    results.push({
      ...{ what: what(PEER.to), unit: 's', ours: mine.seconds, theirs: theirs.seconds, against: PEER.name },
      goal: { of: 'ratio', is: '<', limit: 1 },
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    results.push({ what: `${what(PEER.to)} against ${PEER.name}`, unit: 's', skipped: reason.slice(0, 160) });
  }
  return results;
}

/** @param {string} from @param {string[]} modules @param {(folder: string) => [string, string[]]} command */
async function onCopy(from, modules, command) {
  const folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-bench-'));
  try {
    for (const name of modules) await cp(path.join(from, name), path.join(folder, name), { recursive: true });
    const [program, args] = command(folder);
    return await measuredRun(program, args, { ...plainEnv, PYTHONDONTWRITEBYTECODE: '1' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {(line: string) => void} progress @returns {Promise<{ folder: string } | { reason: string }>} */
async function checkout(progress) {
  if (process.env.ODOO_BENCH_MIGRATE) return { folder: process.env.ODOO_BENCH_MIGRATE };
  const folder = path.join(cacheDir(), `bench-oca-${FROM}`);
  if (existsSync(folder)) return { folder };
  progress(`fetching ${OCA}`);
  try {
    await finished('git', ['clone', '--quiet', '--depth=1', `--branch=${FROM}`, OCA, folder]);
    return { folder };
  } catch {
    await rm(folder, { recursive: true, force: true });
    return { reason: `${OCA} is out of reach; ODOO_BENCH_MIGRATE names a checkout` };
  }
}
