// The audit against the clock and against the linters that people use: all of Odoo, a repository of the OCA, and one
// changed file. The trees are the user's or fetched; nothing of them is kept here.
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheDir } from '../odoo/common.mjs';
import { toolFolder } from '../parity/venv.mjs';
import { median, timed } from './measure.mjs';
import { measuredRun } from './measured-run.mjs';
import { finished, plainEnv } from './process.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 */

const OCA = 'https://github.com/OCA/sale-workflow';
const BRANCH = '16.0';
/** What pylint runs with the checks of its plugin alone. */
const PYLINT = [
  '--load-plugins=pylint_odoo',
  '--disable=all',
  '--enable=odoolint',
  '--score=n',
  '--exit-zero',
];

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureAudit(setting) {
  const cache = await mkdtemp(path.join(tmpdir(), 'odoo-claude-bench-'));
  try {
    return [
      ...(await wholeOdoo(setting, path.join(cache, 'odoo'))),
      ...(await repository(setting, path.join(cache, 'oca'))),
    ];
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

/** @param {Setting} setting @param {string} cache @returns {Promise<Result[]>} */
async function wholeOdoo({ cli, progress }, cache) {
  const what = 'audit of all addons of Odoo 19';
  const addons =
    process.env.ODOO_BENCH_ADDONS ??
    path.join(cacheDir(), 'root-19/usr/lib/python3/dist-packages/odoo/addons');
  if (!existsSync(addons)) {
    return [{ what, unit: 's', skipped: 'ODOO_BENCH_ADDONS is not set, and no Odoo 19 of packages is here' }];
  }
  progress('auditing all of Odoo 19');
  const run = () =>
    measuredRun(process.execPath, [cli, 'audit', addons, '--series', '19.0', '--fail-on', 'never'], {
      ...plainEnv,
      XDG_CACHE_HOME: cache,
    });
  const cold = await run();
  const warm = await run();
  return [
    { what: `${what}, cold`, unit: 's', ours: cold.seconds, goal: { of: 'ours', is: '<=', limit: 25 } },
    { what: `${what}, warm`, unit: 's', ours: warm.seconds, goal: { of: 'ours', is: '<=', limit: 3 } },
    {
      what: 'memory of the cold run',
      unit: 'bytes',
      ours: cold.bytes,
      goal: { of: 'ours', is: '<', limit: 1e9 },
    },
  ];
}

/** @param {Setting} setting @param {string} cache @returns {Promise<Result[]>} */
async function repository({ cli, server, progress }, cache) {
  const found = await checkout(progress);
  if ('reason' in found) return [{ what: 'audit of 100 OCA modules', unit: 's', skipped: found.reason }];
  const { folder } = found;
  const modules = (await readdir(folder)).filter((name) =>
    existsSync(path.join(folder, name, '__manifest__.py')),
  );
  const what = `audit of ${modules.length} OCA modules`;
  progress(what);
  const ours = await seconds(process.execPath, [cli, 'audit', folder, '--no-cache', '--fail-on', 'never']);
  const keeping = { ...plainEnv, XDG_CACHE_HOME: path.join(cache, 'warm') };
  const warm = () => measuredRun(process.execPath, [cli, 'audit', folder, '--fail-on', 'never'], keeping);
  await warm();
  const again = (await warm()).seconds;
  /** @type {Result[]} */
  const results = [await changedFile(server, folder, cache)];
  for (const { name, command, requirement, args, goal } of PEERS) {
    /** @type {Result} */
    const result = { what: `${what}, cold`, unit: 's', ours, against: name };
    try {
      const bin = await toolFolder(requirement);
      const theirs = await seconds(path.join(bin, command), [
        ...args,
        ...(name === 'pylint-odoo' ? modules.map((module) => path.join(folder, module)) : [folder]),
      ]);
      results.push({ ...result, theirs, ...(goal && { goal }) });
      if (goal) results.push({ ...result, what: `${what}, warm`, ours: again, theirs, goal });
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      results.push({ what: `${what} against ${name}`, unit: 's', skipped: reason.slice(0, 160) });
    }
  }
  return results;
}

/** @type {{ name: string, command: string, requirement: string, args: string[], goal?: import('./measure.mjs').Goal }[]} */
const PEERS = [
  {
    name: 'pylint-odoo',
    command: 'pylint',
    requirement: 'pylint-odoo==10.0.12',
    args: PYLINT,
    goal: { of: 'ratio', is: '<=', limit: 0.1 },
  },
  {
    name: 'ruff',
    command: 'ruff',
    requirement: 'ruff==0.17.5',
    args: ['check', '--no-cache', '--exit-zero', '--quiet'],
  },
  {
    name: 'ruff-odoo',
    command: 'ruff-odoo',
    requirement: 'ruff-odoo==0.17.0.35',
    args: ['check', '--no-cache', '--exit-zero', '--quiet', '--select=OD'],
  },
  { name: 'odoo-linter', command: 'odoo-linter', requirement: 'odoo-linter==0.1.0a17', args: ['check'] },
];

/**
 * One changed file in a project that the server knows, as a client sees it.
 * @param {string} server @param {string} folder @param {string} cache @returns {Promise<Result>}
 */
async function changedFile(server, folder, cache) {
  const copy = path.join(cache, 'work');
  await cp(folder, copy, { recursive: true });
  const client = start({
    command: process.execPath,
    args: [server],
    env: { CLAUDE_PROJECT_DIR: copy, XDG_CACHE_HOME: cache },
  });
  try {
    await initialize(client);
    const call = () => callTool(client, 'audit', { paths: ['.'], live: false });
    await call();
    const [module = ''] = (await readdir(copy)).filter((name) => existsSync(path.join(copy, name, 'models')));
    const [file = ''] = (await readdir(path.join(copy, module, 'models'))).filter((name) =>
      /^[a-z].*\.py$/.test(name),
    );
    const samples = [];
    for (let round = 0; round < 7; round += 1) {
      await appendFile(path.join(copy, module, 'models', file), `# round ${round}\n`);
      samples.push(await timed(call));
    }
    return {
      what: 'audit of a warm project with one changed file',
      unit: 'ms',
      ours: median(samples),
      goal: { of: 'ours', is: '<=', limit: 150 },
    };
  } finally {
    await client.close();
  }
}

/** @param {(line: string) => void} progress @returns {Promise<{ folder: string } | { reason: string }>} */
async function checkout(progress) {
  if (process.env.ODOO_BENCH_OCA) return { folder: process.env.ODOO_BENCH_OCA };
  const folder = path.join(cacheDir(), `bench-oca-${BRANCH}`);
  if (existsSync(folder)) return { folder };
  progress(`fetching ${OCA}`);
  try {
    await finished('git', ['clone', '--quiet', '--depth=1', `--branch=${BRANCH}`, OCA, folder]);
    return { folder };
  } catch {
    await rm(folder, { recursive: true, force: true });
    return { reason: `${OCA} is out of reach; ODOO_BENCH_OCA names a checkout` };
  }
}

/** Median of three. @param {string} command @param {string[]} args @returns {Promise<number>} */
async function seconds(command, args) {
  const samples = [];
  for (let round = 0; round < 3; round += 1)
    samples.push((await measuredRun(command, args, plainEnv)).seconds);
  return median(samples);
}
