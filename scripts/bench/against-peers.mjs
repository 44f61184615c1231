// Our server beside the peers and beside the bare request, in one run on Odoo 19 by a key, which is the
// fastest way that each of them has.
import { readFile } from 'node:fs/promises';
import { farAway } from './distance.mjs';
import { quantile, samplesOf, sideBySide, timed } from './measure.mjs';
import { ourEnv, withOdoo } from './odoo.mjs';
import { PEERS, peerCommand, peers } from './peers.mjs';
import { recorder } from './recorder.mjs';
import { callTool, initialize, start } from './stdio-client.mjs';
import { DATA_TOOLS, TASKS } from './tasks.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Setting} Setting
 * @typedef {import('./odoo.mjs').Instance} Instance
 * @typedef {import('./stdio-client.mjs').StdioClient} StdioClient
 * @typedef {import('./stdio-client.mjs').Command} Command
 * @typedef {import('./tasks.mjs').Side} Side
 * @typedef {import('./tasks.mjs').Task} Task
 * @typedef {Record<Side, Command>} Commands
 * @typedef {Record<Side, StdioClient>} Clients
 */

const AT_ONCE = 16;
/** Of a server in the same country. */
const ROUND_TRIP_MS = 20;
const ROUNDS = { rounds: 60, warmUp: 6 };
/** Ours may write, so that its list is the whole one. */
const EVERYTHING = { ODOO_YOLO_MODE: 'true', ODOO_AUDIT_LOG: 'off' };
const PEER_SIDES = /** @type {const} */ (['mcp-server-odoo', 'odoo-mcp']);

/** @param {Setting} setting @returns {Promise<Result[]>} */
export async function measurePeers({ server, progress }) {
  const found = await peers(progress);
  if ('reason' in found) return [skipped(found.reason)];
  const results = await withOdoo('19', progress, async (odoo) => {
    const commands = commandsFor(server, odoo, found.venv);
    const lines = [...(await coldStart(commands, progress))];
    const clients = open(commands);
    try {
      await Promise.all(Object.values(clients).map(initialize));
      lines.push(...(await sizes(clients)));
      for (const task of TASKS) lines.push(...(await compare(task, clients, commands.ours, odoo, progress)));
      lines.push(...(await crowd(clients, progress)), ...(await memory(clients)));
      lines.push(...(await fromAfar(server, odoo, found.venv, progress)));
      return lines;
    } finally {
      await Promise.all(Object.values(clients).map((client) => client.close()));
    }
  });
  return Array.isArray(results) ? results : [skipped(results.reason)];
}

/** @param {string} server @param {Instance} odoo @param {string} venv @returns {Commands} */
function commandsFor(server, odoo, venv) {
  const ours = { command: process.execPath, args: [server], env: { ...ourEnv(odoo, 'key'), ...EVERYTHING } };
  /** @type {Record<string, Command>} */
  const commands = { ours };
  for (const peer of PEERS) commands[peer.name] = { ...peerCommand(venv, peer), env: peer.env(odoo, 'key') };
  return /** @type {Commands} */ (commands);
}

/** @param {Commands} commands @returns {Clients} */
function open(commands) {
  const started = Object.entries(commands).map(([side, command]) => [side, start(command)]);
  return Object.fromEntries(started);
}

/** @param {Commands} commands @param {(line: string) => void} progress @returns {Promise<Result[]>} */
async function coldStart(commands, progress) {
  progress('starting each of them');
  const sides = Object.fromEntries(
    Object.entries(commands).map(([side, command]) => [side, () => spawnToInitialize(command)]),
  );
  const medians = await sideBySide(sides, { rounds: 9, warmUp: 1 });
  return [{ ...beside('spawn to initialize', medians), goal: { of: 'ratio', is: '<=', limit: 0.3 } }];
}

/** @param {Command} command */
async function spawnToInitialize(command) {
  /** @type {StdioClient | undefined} */
  let client;
  try {
    return await timed(async () => {
      client = start(command);
      await initialize(client);
    });
  } finally {
    await client?.close();
  }
}

/** @param {Clients} clients @returns {Promise<Result[]>} */
async function sizes(clients) {
  /** @param {StdioClient} client @param {readonly string[]} [only] */
  const bytes = async (client, only) => {
    const { tools } = /** @type {{ tools: { name: string }[] }} */ (await client.request('tools/list'));
    const listed = tools.filter(({ name }) => only === undefined || only.includes(name));
    return Buffer.byteLength(JSON.stringify({ tools: listed }));
  };
  const all = Object.fromEntries(
    await Promise.all(Object.entries(clients).map(async ([side, client]) => [side, await bytes(client)])),
  );
  return [
    { ...beside('tools/list', all, 'bytes'), goal: { of: 'ours', is: '<=', limit: 24 * 1024 } },
    {
      what: 'tools/list, data tools alone',
      unit: 'bytes',
      ours: await bytes(clients.ours, DATA_TOOLS),
      goal: { of: 'ours', is: '<=', limit: 9 * 1024 },
    },
  ];
}

/**
 * @param {Task} task @param {Clients} clients @param {Command} command @param {Instance} odoo
 * @param {(line: string) => void} progress @returns {Promise<Result[]>}
 */
async function compare(task, clients, command, odoo, progress) {
  progress(task.name);
  const names = /** @type {Side[]} */ (['ours', ...PEER_SIDES]);
  /** @type {Record<string, number>} */
  const characters = {};
  /** @type {Record<string, () => Promise<number>>} */
  const sides = {};
  for (const side of names) {
    const [tool, args] = task.calls[side];
    const text = await callTool(clients[side], tool, args);
    if (!task.holds.test(text)) throw new Error(`${side} answers ${task.name} with ${text.slice(0, 200)}`);
    characters[side] = text.length;
    sides[side] = () => timed(() => callTool(clients[side], tool, args));
  }
  const raw = task.raw ? await bareRequest(task, command, odoo) : undefined;
  if (raw) sides.raw = () => timed(raw.send);
  try {
    const samples = await samplesOf(sides, ROUNDS);
    const at = (/** @type {number} */ part) =>
      Object.fromEntries([...samples].map(([side, values]) => [side, quantile(values, part)]));
    const [p50, p95] = [at(0.5), at(0.95)];
    /** @type {Result[]} */
    const lines = [
      {
        ...beside(`${task.name}, p50`, p50),
        ...(task.peerLimit ? { goal: { of: 'ratio', is: '<=', limit: task.peerLimit } } : {}),
      },
      beside(`${task.name}, p95`, p95),
    ];
    if (raw) {
      lines.push({
        what: `${task.name}, p50`,
        unit: 'ms',
        ours: p50.ours,
        theirs: p50.raw,
        against: 'the same request by undici',
        goal: { of: 'ratio', is: '<=', limit: 1.1 },
      });
    }
    lines.push({
      ...beside(`${task.name}, answer`, characters, 'characters'),
      ...(task.maxCharacters ? { goal: { of: 'ours', is: '<=', limit: task.maxCharacters } } : {}),
    });
    return lines;
  } finally {
    await raw?.close();
  }
}

/**
 * The last request of the second call, when all that is cached is there, to be sent again without us.
 * @param {Task} task @param {Command} command @param {Instance} odoo
 */
async function bareRequest(task, command, odoo) {
  const [tool, args] = task.calls.ours;
  const proxy = await recorder(odoo.url);
  const client = start({ ...command, env: { ...command.env, ODOO_URL: proxy.url } });
  let sent;
  try {
    await initialize(client);
    await callTool(client, tool, args);
    proxy.take();
    await callTool(client, tool, args);
    sent = proxy.take();
  } finally {
    await client.close();
    await proxy.close();
  }
  const [request] = sent;
  if (request === undefined || sent.length !== 1) {
    throw new Error(`${task.name} takes ${sent.length} requests, and one was expected`);
  }
  const { Pool } = await import('undici');
  const pool = new Pool(odoo.url);
  const { path, headers, body } = request;
  return {
    send: async () => {
      const answer = await pool.request({ path, method: 'POST', headers, body });
      return JSON.parse(await answer.body.text());
    },
    close: () => pool.close(),
  };
}

/** @param {Clients} clients @param {(line: string) => void} progress @returns {Promise<Result[]>} */
async function crowd(clients, progress) {
  progress(`${AT_ONCE} searches at once`);
  const [task] = TASKS;
  if (task === undefined) return [];
  const sides = Object.fromEntries(
    Object.entries(clients).map(([name, client]) => {
      const [tool, args] = task.calls[/** @type {Side} */ (name)];
      const all = () => Promise.all(Array.from({ length: AT_ONCE }, () => callTool(client, tool, args)));
      return [name, () => timed(all)];
    }),
  );
  const medians = await sideBySide(sides, { rounds: 10, warmUp: 2 });
  return [beside(`${AT_ONCE} searches at once`, medians)];
}

/**
 * The same search where the way to the server counts, and eight at once where it is most of the time.
 * @param {string} server @param {Instance} odoo @param {string} venv @param {(line: string) => void} progress
 * @returns {Promise<Result[]>}
 */
async function fromAfar(server, odoo, venv, progress) {
  progress('searching from afar');
  const [task] = TASKS;
  if (task === undefined) return [];
  /** @type {Result[]} */
  const lines = [];
  const near = await farAway(odoo.url, ROUND_TRIP_MS);
  const clients = open(commandsFor(server, { ...odoo, url: near.url }, venv));
  try {
    await Promise.all(Object.values(clients).map(initialize));
    const sides = Object.fromEntries(
      Object.entries(clients).map(([name, client]) => {
        const [tool, args] = task.calls[/** @type {Side} */ (name)];
        return [name, () => timed(() => callTool(client, tool, args))];
      }),
    );
    const medians = await sideBySide(sides, { rounds: 30, warmUp: 3 });
    const what = `${task.name}, p50, ${ROUND_TRIP_MS} ms away`;
    lines.push({ ...beside(what, medians), goal: { of: 'ratio', is: '<=', limit: 0.6 } });
  } finally {
    await Promise.all(Object.values(clients).map((client) => client.close()));
    await near.close();
  }
  const far = await farAway(odoo.url, 200);
  const client = start(commandsFor(server, { ...odoo, url: far.url }, venv).ours);
  try {
    await initialize(client);
    const [tool, args] = task.calls.ours;
    const one = () => callTool(client, tool, args);
    const eight = () => Promise.all(Array.from({ length: 8 }, one));
    const medians = await sideBySide(
      { eight: () => timed(eight), one: () => timed(one) },
      { rounds: 8, warmUp: 2 },
    );
    lines.push({
      what: 'eight searches at once, 200 ms away',
      unit: 'ms',
      ours: medians.eight,
      theirs: medians.one,
      against: 'one',
      goal: { of: 'ratio', is: '<=', limit: 1.5 },
    });
  } finally {
    await client.close();
    await far.close();
  }
  return lines;
}

/** What each holds in memory after all that. @param {Clients} clients @returns {Promise<Result[]>} */
async function memory(clients) {
  const sizes = await Promise.all(
    Object.entries(clients).map(async ([side, { pid }]) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return [side, Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024];
    }),
  );
  if (sizes.some(([, bytes]) => Number.isNaN(bytes))) return [];
  return [beside('memory afterwards', Object.fromEntries(sizes), 'bytes')];
}

/**
 * A line of ours against the better one of the peers, with the other one beside it.
 * @param {string} what @param {Record<string, number>} values @param {Result['unit']} [unit] @returns {Result}
 */
function beside(what, values, unit = 'ms') {
  const [better, other] = [...PEER_SIDES].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const shown = unit === 'ms' ? `${Math.round(values[other ?? ''] ?? 0)} ms` : `${values[other ?? '']}`;
  return {
    what,
    unit,
    ours: values.ours,
    theirs: values[better ?? ''],
    against: better,
    note: `${other}: ${shown}`,
  };
}

/** @param {string} reason @returns {Result} */
const skipped = (reason) => ({ what: 'the peers', unit: 'ms', skipped: reason });
