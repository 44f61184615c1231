// What a person waits for who opens a session and asks the first question: spawn, initialize, one search.
import { sideBySide, timed } from './measure.mjs';
import { loginsOf, mustHold, ourEnv, partnerNames, TEN_PARTNERS, withOdoo } from './odoo.mjs';
import { PEERS, peerCommand, peers } from './peers.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Sample} Sample
 * @typedef {import('./odoo.mjs').Login} Login
 */

/** @param {import('./measure.mjs').Setting} setting @returns {Promise<Result[]>} */
export async function measureFirstAnswer({ server, progress }) {
  const found = await peers(progress);
  if ('reason' in found) return skipped(found.reason);
  const results = await withOdoo('19', progress, async (odoo) => {
    const names = await partnerNames(odoo);
    /** @type {Result[]} */
    const lines = [];
    for (const by of loginsOf(odoo)) {
      progress(`asking Odoo 19 by ${by}`);
      const ours = { command: process.execPath, args: [server], env: ourEnv(odoo, by) };
      /** @type {Record<string, Sample>} */
      const sides = { ours: () => firstAnswer(ours, 'search', names) };
      for (const peer of PEERS) {
        const command = { ...peerCommand(found.venv, peer), env: peer.env(odoo, by) };
        sides[peer.name] = () => firstAnswer(command, peer.tool, names);
      }
      const medians = await sideBySide(sides, { rounds: 9, warmUp: 1 });
      lines.push(
        ...PEERS.map(({ name }) => ({ ...line(name, by), ours: medians.ours, theirs: medians[name] })),
      );
    }
    return lines;
  });
  return Array.isArray(results) ? results : skipped(results.reason);
}

/** @param {string} peer @param {Login} by @returns {Result} */
const line = (peer, by) => ({
  what: `spawn to the first answer of Odoo 19, by ${by}`,
  unit: 'ms',
  against: peer,
  goal: { of: 'ratio', is: '<=', limit: 0.5 },
});

/** @param {string} reason @returns {Result[]} */
const skipped = (reason) => PEERS.map(({ name }) => ({ ...line(name, 'password'), skipped: reason }));

/**
 * @param {import('./stdio-client.mjs').Command} command @param {string} tool @param {string[]} names
 * @returns {Promise<number>}
 */
async function firstAnswer(command, tool, names) {
  /** @type {import('./stdio-client.mjs').StdioClient | undefined} */
  let client;
  let text = '';
  try {
    const ms = await timed(async () => {
      client = start(command);
      await initialize(client);
      text = await callTool(client, tool, TEN_PARTNERS);
    });
    mustHold(text, names);
    return ms;
  } finally {
    await client?.close();
  }
}
