// A root folder has /proc mounted while its programs run. Deleting a folder with a mount below it
// can reach the host's own files, so everything here asks /proc/mounts and refuses when in doubt.

import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must, run, sleep } from './common.mjs';

/** Places mounted at or below a folder, the deepest first. @param {string} folder */
export function mountsBelow(folder) {
  if (!existsSync('/proc/mounts') || !existsSync(folder)) return [];
  const real = realpathSync(folder);
  return readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) =>
      (line.split(' ')[1] ?? '').replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8))),
    )
    .filter((place) => place === real || place.startsWith(`${real}/`))
    .sort((a, b) => b.length - a.length);
}

/** @param {string} root */
export async function mountProc(root) {
  const place = join(realpathSync(root), 'proc');
  if (mountsBelow(root).includes(place)) return;
  // A container may forbid a new proc and still allow to show its own a second time.
  const fresh = await run('mount', ['-t', 'proc', 'proc', place]);
  if (fresh.code !== 0) await must('mount', ['--bind', '/proc', place], { what: 'Mounting /proc' });
}

/** @param {string} root */
export async function unmountAll(root) {
  for (const place of mountsBelow(root)) {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      if ((await run('umount', [place])).code === 0) break;
      await sleep(200);
    }
  }
  const left = mountsBelow(root);
  if (left.length)
    throw new Error(`${left.join(', ')} is still mounted and busy: end what uses it and try again.`);
}

/**
 * Deletes a root folder. Refuses while anything is mounted or runs in it.
 * @param {string} root
 */
export function deleteRoot(root) {
  if (!existsSync(root)) return;
  const mounted = mountsBelow(root);
  if (mounted.length) throw new Error(`Not deleting ${root}: ${mounted.join(', ')} is mounted below it.`);
  const pids = processesIn(root);
  if (pids.length) throw new Error(`Not deleting ${root}: process ${pids.join(', ')} still runs in it.`);
  rmSync(root, { recursive: true, force: true });
}

/**
 * Ids of the processes whose root directory is this folder: those are ours and nobody else's,
 * whatever their names are and however they were started.
 * @param {string} root
 */
export function processesIn(root) {
  if (!existsSync(root) || !existsSync('/proc/self/root')) return [];
  const real = realpathSync(root);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => runsIn(pid, real));
}

/** Its arguments, joined by blanks; empty when it is gone. @param {number} pid */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return '';
  }
}

/**
 * Ends a debootstrap into this folder that outlived the process that started it, with all it started:
 * it works from outside of the folder, so its root directory does not tell.
 * @param {string} root
 */
export async function endDebootstrap(root) {
  if (!existsSync('/proc/self/cmdline')) return;
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  for (const pid of pids) {
    const words = commandOf(pid).split(' ');
    if (pid !== process.pid && words.includes(root) && words.some((word) => word.endsWith('/debootstrap')))
      signalTo(pid, 'SIGKILL');
  }
  await endProcesses(root, processesIn(root), 1000);
}

/** @param {number} pid @param {string} root */
export function runsIn(pid, root) {
  try {
    return readlinkSync(`/proc/${pid}/root`) === realpathSync(root) && !isZombie(pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isZombie(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat[stat.lastIndexOf(')') + 2] === 'Z';
}

/**
 * Ends processes of the root: politely, then after `patience` ms for certain.
 * @param {string} root @param {number[]} pids @param {number} [patience]
 */
export async function endProcesses(root, pids, patience = 8000) {
  for (const [signal, wait] of /** @type {const} */ ([
    ['SIGTERM', patience],
    ['SIGKILL', 3000],
  ])) {
    const end = Date.now() + wait;
    for (const pid of pids) if (runsIn(pid, root)) signalTo(pid, signal);
    while (Date.now() < end && pids.some((pid) => runsIn(pid, root))) await sleep(50);
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
