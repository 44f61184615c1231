// What our server adds to the call that it makes: a warm search through it against the same request sent
// by undici, one at a time and sixteen at once.

import { sideBySide, timed } from './measure.mjs';
import { loginsOf, mustHold, ourEnv, partnerNames, TEN_PARTNERS, withOdoo } from './odoo.mjs';
import { recorder } from './recorder.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 * @typedef {import('./odoo.mjs').Instance} Instance
 * @typedef {import('./odoo.mjs').Login} Login
 */

const AT_ONCE = 16;

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measureSearch(setting) {
  /** @type {Result[]} */
  const results = [];
  for (const series of /** @type {const} */ (['19', '14'])) {
    try {
      const measured = await withOdoo(series, setting.progress, async (odoo) => {
        /** @type {Result[]} */
        const lines = [];
        // A key changes what is sent from 19.0 on only, where it opens JSON-2.
        const logins = series === '19' ? loginsOf(odoo) : loginsOf(odoo).slice(0, 1);
        for (const by of logins) lines.push(...(await compare(setting, odoo, by)));
        return lines;
      });
      results.push(...(Array.isArray(measured) ? measured : without(series, { skipped: measured.reason })));
    } catch (error) {
      results.push(...without(series, { failed: error instanceof Error ? error.message : String(error) }));
    }
  }
  return results;
}

/** @param {Setting} setting @param {Instance} odoo @param {Login} by @returns {Promise<Result[]>} */
async function compare({ server, progress }, odoo, by) {
  const names = await partnerNames(odoo);
  const sent = await record(server, odoo, by, names);
  const request = sent.at(-1);
  if (request === undefined) throw new Error('our server sent nothing to Odoo for a search');
  const { Pool } = await import('undici');
  const pool = new Pool(odoo.url);
  const client = start({ command: process.execPath, args: [server], env: ourEnv(odoo, by) });
  const ours = () => callTool(client, 'search', TEN_PARTNERS);
  const theirs = async () => {
    const { path, headers, body } = request;
    const answer = await pool.request({ path, method: 'POST', headers, body });
    return JSON.parse(await answer.body.text());
  };
  try {
    await initialize(client);
    mustHold(await ours(), names);
    mustHold(JSON.stringify(await theirs()), names);
    const where = `Odoo ${odoo.major} by ${request.path.startsWith('/json/2/') ? 'JSON-2' : 'JSON-RPC'}`;
    progress(`searching ${where}`);
    const single = await sideBySide(
      { ours: () => timed(ours), theirs: () => timed(theirs) },
      { rounds: 200, warmUp: 20 },
    );
    const sixteen = await sideBySide(
      { ours: () => timed(() => atOnce(ours)), theirs: () => timed(() => atOnce(theirs)) },
      { rounds: 15, warmUp: 3 },
    );
    const note = sent.length === 1 ? {} : { note: `${sent.length} requests a search` };
    return [
      { ...line(`search of 10 partners, ${where}`), ...single, ...note },
      { ...line(`${AT_ONCE} searches at once, ${where}`), ...sixteen, ...note },
    ];
  } finally {
    await Promise.all([client.close(), pool.close()]);
  }
}

/** @param {() => Promise<unknown>} work */
const atOnce = (work) => Promise.all(Array.from({ length: AT_ONCE }, work));

/**
 * What a second search sends, when all that is cached is there.
 * @param {string} server @param {Instance} odoo @param {Login} by @param {string[]} names
 */
async function record(server, odoo, by, names) {
  const proxy = await recorder(odoo.url);
  const env = ourEnv({ ...odoo, url: proxy.url }, by);
  const client = start({ command: process.execPath, args: [server], env });
  try {
    await initialize(client);
    await callTool(client, 'search', TEN_PARTNERS);
    proxy.take();
    mustHold(await callTool(client, 'search', TEN_PARTNERS), names);
    return proxy.take();
  } finally {
    await client.close();
    await proxy.close();
  }
}

/** @param {string} what @returns {Result} */
const line = (what) => ({
  what,
  unit: 'ms',
  against: 'the same by undici',
  goal: { of: 'ratio', is: '<=', limit: 1.15 },
});

/** @param {string} series @param {Pick<Result, 'skipped' | 'failed'>} why @returns {Result[]} */
const without = (series, why) =>
  [`search of 10 partners, Odoo ${series}`, `${AT_ONCE} searches at once, Odoo ${series}`].map((what) => ({
    ...line(what),
    ...why,
  }));
