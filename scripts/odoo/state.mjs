// What is remembered of a series between two calls: run/19.json (readable by its owner only,
// since it holds an API key), the log's place, and the lock that lets one process install.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, cacheFolder, sleep } from './common.mjs';

/**
 * @typedef {object} State
 * @property {'docker' | 'debian'} provider
 * @property {number} port of HTTP on 127.0.0.1, kept for the life of the series
 * @property {string} masterPassword of the database manager
 * @property {number} [pid] of the Odoo server
 * @property {string} [apiKey]
 */

/** @param {number} major */
export const stateFile = (major) => join(cacheDir(), 'run', `${major}.json`);

/** @param {number} major */
export const logFile = (major) => join(cacheFolder('log'), `odoo-${major}.log`);

/** @param {number} major */
export const installLog = (major) => join(cacheFolder('log'), `install-${major}.log`);

/** @param {number} major @returns {State | null} */
export function readState(major) {
  try {
    return JSON.parse(readFileSync(stateFile(major), 'utf8'));
  } catch {
    return null;
  }
}

/** @param {number} major @param {State} state */
export function writeState(major, state) {
  cacheFolder('run');
  const file = stateFile(major);
  // Renamed into place: a reader never sees half a file.
  const draft = `${file}.${process.pid}.${randomBytes(3).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** @param {number} major */
export const forgetState = (major) => rmSync(stateFile(major), { force: true });

/**
 * When a process started, in clock ticks since the machine did: with the id it names one process
 * for ever, while ids alone are used again. Null when there is no such process (or no /proc).
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** @param {string} owner what the lock says: `pid start` */
function ownerIsAlive(owner) {
  const [pid, start] = owner.split(' ');
  if (!pid || !Number(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return start === 'null' || String(startOf(Number(pid))) === start;
}

/**
 * Runs `work` while no other process works on the same thing. The lock is a folder, because making
 * one either succeeds or tells that it is there, on every file system.
 * @template T
 * @param {string} name
 * @param {(holder: string) => void} onWait told every 15 s while it has to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, onWait, work) {
  const lock = join(cacheFolder('run'), `${name}.lock`);
  const ownerFile = join(lock, 'owner');
  const me = `${process.pid} ${startOf(process.pid)}`;
  let told = 0;
  let ownerless = 0;
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(ownerFile, me);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const owner = readOwner(ownerFile);
    // Between its folder and its name an owner needs a moment; two seconds mean that it died there.
    if (owner === null) ownerless += 1;
    else ownerless = 0;
    if (ownerless > 10 || (owner !== null && !ownerIsAlive(owner))) {
      breakLock(lock, ownerFile, owner);
      continue;
    }
    if (Date.now() - told > 15_000) {
      onWait(owner?.split(' ')[0] ?? '?');
      told = Date.now();
    }
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    if (readOwner(ownerFile) === me) rmSync(lock, { recursive: true, force: true });
  }
}

/** @param {string} file @returns {string | null} */
function readOwner(file) {
  try {
    return readFileSync(file, 'utf8') || null;
  } catch {
    return null;
  }
}

/**
 * Two waiters may find the same dead owner: the rename lets one of them take the lock away, and it
 * looks again at what it took, since a third may have locked anew in between.
 * @param {string} lock @param {string} ownerFile @param {string | null} dead
 */
function breakLock(lock, ownerFile, dead) {
  if (readOwner(ownerFile) !== dead) return;
  const aside = `${lock}.${process.pid}.${randomBytes(3).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const taken = readOwner(join(aside, 'owner'));
  if (taken !== dead) {
    try {
      renameSync(aside, lock);
      return;
    } catch {
      // Somebody locked in between as well; nothing better than to go on.
    }
  }
  rmSync(aside, { recursive: true, force: true });
}
