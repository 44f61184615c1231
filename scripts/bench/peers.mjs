// The servers we compare ourselves with, at the newest release of the day these lines were written, in a
// virtual environment of their own in the cache.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir } from '../odoo/common.mjs';
import { finished } from './process.mjs';

/** The SDK that both build on is pinned too, since their time to start is mostly its. */
const PINS = ['mcp-server-odoo==0.9.0', 'odoo-mcp==1.3.0', 'mcp==2.3.0', 'pydantic==2.14.3'];

/**
 * @typedef {import('./odoo.mjs').Instance} Instance
 * @typedef {import('./odoo.mjs').Login} Login
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} tool its tool that searches records
 * @property {(odoo: Instance, by: Login) => Record<string, string>} env its fastest configuration
 */

/** @type {Peer[]} */
export const PEERS = [
  {
    name: 'mcp-server-odoo',
    tool: 'search_records',
    env: (odoo, by) => ({
      ODOO_URL: odoo.url,
      ODOO_DB: odoo.db,
      ODOO_USER: odoo.login,
      ODOO_YOLO: 'read',
      ...(by === 'key' ? { ODOO_API_KEY: odoo.apiKey ?? '' } : { ODOO_PASSWORD: odoo.password }),
    }),
  },
  {
    name: 'odoo-mcp',
    tool: 'search_records',
    env: (odoo, by) => ({
      ODOO_URL: odoo.url,
      ODOO_DB: odoo.db,
      ODOO_USERNAME: odoo.login,
      // It wants a password in any case, and uses JSON-2 only when told to.
      ODOO_PASSWORD: odoo.password,
      ...(by === 'key' ? { ODOO_API_KEY: odoo.apiKey ?? '', ODOO_TRANSPORT: 'json2' } : {}),
    }),
  },
];

/**
 * A command that starts a peer. The environment was moved after pip had written its scripts, so that their
 * first lines name a folder that is gone: the interpreter is named here instead.
 * @param {string} venv @param {Peer} peer
 */
export const peerCommand = (venv, peer) => ({
  command: path.join(venv, 'bin', 'python'),
  args: [path.join(venv, 'bin', peer.name)],
});

/**
 * @param {(line: string) => void} progress
 * @returns {Promise<{ venv: string } | { reason: string }>} where they are, or why they can't be had
 */
export async function peers(progress) {
  const venv = path.join(cacheDir(), 'bench-venv');
  const pins = `${PINS.join('\n')}\n`;
  const mark = path.join(venv, 'pins.txt');
  if ((await readFile(mark, 'utf8').catch(() => '')) === pins) return { venv };
  const reason = await pythonIsMissing();
  if (reason !== undefined) return { reason };
  progress(`installing the peers: ${PINS.slice(0, 2).join(' and ')}`);
  const temporary = `${venv}.${process.pid}`;
  try {
    await mkdir(cacheDir(), { recursive: true });
    await finished('python3', ['-m', 'venv', temporary], process.env);
    const pip = ['-m', 'pip', 'install', '--quiet', '--retries=1', '--timeout=15', ...PINS];
    await finished(path.join(temporary, 'bin', 'python'), pip, process.env);
    await writeFile(path.join(temporary, 'pins.txt'), pins);
    await rm(venv, { recursive: true, force: true });
    await rename(temporary, venv);
    return { venv };
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!(error instanceof Error)) throw error;
    const offline = /connection|resolve|timed out/i.test(String(error.cause ?? ''));
    const why = offline ? 'PyPI is out of reach' : error.message;
    return { reason: `the peers can't be installed: ${why}` };
  }
}

/** @returns {Promise<string | undefined>} */
async function pythonIsMissing() {
  const script = 'import sys; print(*sys.version_info[:2])';
  const version = await finished('python3', ['-c', script], process.env).catch(() => undefined);
  if (version === undefined) return 'the peers need python3, which is not installed';
  const [major = 0, minor = 0] = version.trim().split(' ').map(Number);
  if (major > 3 || minor >= 10) return undefined;
  return `the peers need Python 3.10 or later, and python3 is ${major}.${minor}`;
}
