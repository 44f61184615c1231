// The module of the spec that uses everything: made, checked without an Odoo, and proved on a live one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../setup.mjs';
import { sideBySide, timed } from './measure.mjs';
import { ourEnv, withOdoo } from './odoo.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 * @typedef {import('./stdio-client.mjs').StdioClient} StdioClient
 */

const SPEC = path.join(root, 'test', 'fixtures', 'scaffold', 'bike_workshop', 'spec.yaml');
/** A running Odoo keeps the Python of a module's name, so each run takes another one. */
const MODULE = `bench_${Date.now().toString(36)}`;

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureCompleteModule({ server, progress }) {
  const spec = (await readFile(SPEC, 'utf8')).replace(/^( {2}name:) .*$/m, `$1 ${MODULE}`);
  const parent = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const offline = start({ command: process.execPath, args: [server] });
  try {
    await initialize(offline);
    const plan = () => callTool(offline, 'scaffold', { spec, path: parent });
    const files = /(\d+) created/.exec(await plan())?.[1] ?? 'no';
    const making = await sideBySide({ ours: () => timed(plan) }, { rounds: 9, warmUp: 0 });
    await callTool(offline, 'scaffold', { spec, path: parent, write: true });
    const gate = () => passes(offline, { path: path.join(parent, MODULE) });
    const checking = await sideBySide({ ours: () => timed(gate) }, { rounds: 9, warmUp: 1 });
    return [
      {
        what: `generating the complete module, ${files} files`,
        unit: 'ms',
        ours: making.ours,
        goal: { of: 'ours', is: '<', limit: 400 },
      },
      {
        what: 'static gate of the complete module',
        unit: 'ms',
        ours: checking.ours,
        goal: { of: 'ours', is: '<', limit: 300 },
      },
      await ladder(server, spec, progress),
    ];
  } finally {
    await offline.close();
    await rm(parent, { recursive: true, force: true });
  }
}

/**
 * From a module that the server has never seen to the report, without the browser.
 * @param {string} server @param {string} spec @param {(line: string) => void} progress @returns {Promise<Result>}
 */
async function ladder(server, spec, progress) {
  /** @type {Result} */
  const result = {
    what: 'the whole ladder on 19.0, without the browser',
    unit: 's',
    goal: { of: 'ours', is: '<', limit: 20 },
  };
  const measured = await withOdoo('19', progress, async (odoo) => {
    if (odoo.addonsPath === null) return { reason: 'this Odoo takes no modules from here' };
    const target = path.join(odoo.addonsPath, MODULE);
    const env = { ...ourEnv(odoo, 'password'), ODOO_YOLO_MODE: 'true' };
    const client = start({ command: process.execPath, args: [server], env });
    try {
      await initialize(client);
      await callTool(client, 'scaffold', { spec, path: odoo.addonsPath, write: true });
      return await timed(() => passes(client, { path: target, browser: false }));
    } finally {
      await client.close();
      await rm(target, { recursive: true, force: true });
    }
  });
  return typeof measured === 'number'
    ? { ...result, ours: measured / 1000 }
    : { ...result, skipped: measured.reason };
}

/** A ladder that breaks off early would be a fast one. @param {StdioClient} client @param {object} args */
async function passes(client, args) {
  const text = await callTool(client, 'verify', args);
  if (text.includes('FAILED')) throw new Error(`verify failed: ${text.slice(0, 400)}`);
}
