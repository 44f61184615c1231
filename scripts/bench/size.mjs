// What a model pays for our list of tools, and what a reviewer has to open.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 */

const MODES = { read: 'read', safe: 'false', YOLO: 'true' };

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureSize({ server, dist }) {
  const lists = Object.entries(MODES).map(([mode, value]) => toolsList(server, mode, value));
  return [...(await Promise.all(lists)), ...(await distSizes(dist))];
}

/** @param {string} server @param {string} mode @param {string} value @returns {Promise<Result>} */
async function toolsList(server, mode, value) {
  const client = start({ command: process.execPath, args: [server], env: { ODOO_YOLO_MODE: value } });
  try {
    await initialize(client);
    const result = /** @type {{ tools: unknown[] }} */ (await client.request('tools/list'));
    if (result.tools.length === 0) throw new Error('tools/list is empty');
    return {
      what: `tools/list in ${mode} mode`,
      unit: 'bytes',
      ours: Buffer.byteLength(JSON.stringify(result)),
      goal: { of: 'ours', is: '<=', limit: 12_288 },
      note: `${result.tools.length} tools`,
    };
  } finally {
    await client.close();
  }
}

/** @param {string} dist @returns {Promise<Result[]>} */
async function distSizes(dist) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  const modules = sized.filter(({ file }) => file.endsWith('.mjs')).sort((a, b) => b.size - a.size);
  const largest = modules[0];
  if (largest === undefined) throw new Error(`${dist} holds no module`);
  return [
    {
      what: 'largest module in dist',
      unit: 'bytes',
      ours: largest.size,
      goal: { of: 'ours', is: '<', limit: 262_144 },
      note: path.relative(dist, largest.file),
    },
    {
      what: 'all of dist',
      unit: 'bytes',
      ours: sized.reduce((sum, { size }) => sum + size, 0),
      note: `${files.length} files`,
    },
  ];
}
