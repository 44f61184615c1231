// Making modules: the generator by itself, and the whole way from a spec to a proved module.
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../setup.mjs';
import { bareNode, sideBySide, timed } from './measure.mjs';
import { findOdoo } from './odoo.mjs';
import { finished } from './process.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 */

const SPEC = path.join(root, 'docs', 'examples', 'library.yaml');

/** A dry run makes every file and writes none. @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureScaffold({ server, cli }) {
  const what = 'generating one module for one series';
  const dryRun = () => finished(process.execPath, [cli, 'scaffold', SPEC]);
  mustBeModule(await dryRun());
  const { ours, theirs } = await sideBySide(
    { ours: () => timed(dryRun), theirs: bareNode },
    { rounds: 15, warmUp: 2 },
  );
  return [
    {
      what: `${what}, command line`,
      unit: 'ms',
      ours,
      theirs,
      against: 'node -e 0',
      goal: { of: 'difference', is: '<', limit: 150 },
    },
    {
      what: `${what}, running server`,
      unit: 'ms',
      ours: await inRunningServer(server),
      goal: { of: 'ours', is: '<', limit: 150 },
    },
  ];
}

/** @param {string} server @returns {Promise<number>} */
async function inRunningServer(server) {
  const spec = await readFile(SPEC, 'utf8');
  const client = start({ command: process.execPath, args: [server] });
  try {
    await initialize(client);
    const dryRun = () => callTool(client, 'scaffold', { spec, path: tmpdir() });
    mustBeModule(await dryRun());
    const { ours } = await sideBySide({ ours: () => timed(dryRun) }, { rounds: 15, warmUp: 0 });
    return ours;
  } finally {
    await client.close();
  }
}

/** @param {string} text */
function mustBeModule(text) {
  if (!text.includes('__manifest__.py')) throw new Error(`scaffold made no module: ${text.slice(0, 200)}`);
}

/** The second of two runs: the first may install and build. @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureDemo({ progress }) {
  /** @type {Result} */
  const result = {
    what: 'npm run demo, second run',
    unit: 's',
    goal: { of: 'ours', is: '<=', limit: 60 },
  };
  const demo = () => finished(process.execPath, [path.join(root, 'scripts', 'demo.mjs')], process.env);
  const odoo = await findOdoo('19', progress);
  if ('reason' in odoo) return [{ ...result, skipped: odoo.reason }];
  progress('running the demo for the first time');
  const first = await timed(demo);
  progress('running the demo for the second time');
  const ours = await timed(demo);
  return [{ ...result, ours: ours / 1000, note: `first run ${(first / 1000).toFixed(1)} s` }];
}
