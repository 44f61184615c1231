// Odoo and PostgreSQL in a Debian root folder, without a container engine. PostgreSQL listens on a
// socket inside the folder only, so it can't meet a PostgreSQL of the host.

import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { must, run, sleep } from './common.mjs';
import { rootOf } from './debian-root.mjs';
import { commandOf, endProcesses, mountProc, processesIn, runsIn, unmountAll } from './mounts.mjs';
import { stage } from './progress.mjs';
import { serverMajor } from './rpc.mjs';
import { putMarkerModule, putSettings } from './server-files.mjs';
import { installLog, logFile } from './state.mjs';

/** @typedef {import('./common.mjs').Progress} Progress */

export const CONFIG = '/etc/odoo/odoo-claude.conf';
export const DATA_DIR = '/var/lib/odoo';
const ADDONS = '/mnt/extra';
const LOG_LIMIT = 50 * 1024 * 1024;

/** @param {number} major */
export const addonsOf = (major) => join(rootOf(major), ADDONS);

/** @param {string} root @param {string} name @returns {{uid: number, gid: number}} as numbered in the root */
function userOf(root, name) {
  const line = readFileSync(join(root, 'etc/passwd'), 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (!uid || !gid) throw new Error(`There is no user ${name} in ${root}.`);
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * Arguments for `chroot` that run something as a user of the root with a clean environment: a TZ of
 * the host's breaks Odoo's start. Ids are numbers, since the host's names have other numbers.
 * @param {string} root @param {string} user @param {string[]} argv
 */
function chrootArgs(root, user, argv) {
  const { uid, gid } = userOf(root, user);
  const clean = [
    '/usr/bin/env',
    '-i',
    'LANG=C.UTF-8',
    `HOME=${DATA_DIR}`,
    'PATH=/usr/bin:/bin:/usr/sbin:/sbin',
    `USER=${user}`,
  ];
  return [`--userspec=${uid}:${gid}`, `--groups=${gid}`, root, ...clean, ...argv];
}

/**
 * @param {number} major
 * @param {string[]} argv
 * @param {import('./common.mjs').RunOptions} [options]
 */
export const asOdoo = (major, argv, options) =>
  run('chroot', chrootArgs(rootOf(major), 'odoo', argv), options);

/** @param {string} root */
function clusterOf(root) {
  const version = readdirSync(join(root, 'etc/postgresql')).find((name) => /^\d+$/.test(name));
  if (!version) throw new Error(`There is no PostgreSQL cluster in ${root}.`);
  return { version, data: join(root, 'var/lib/postgresql', version, 'main') };
}

/** @param {number} major */
export function postgresRuns(major) {
  const root = rootOf(major);
  try {
    const pid = Number(readFileSync(join(clusterOf(root).data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return runsIn(pid, root);
  } catch {
    return false;
  }
}

/** @param {number} major @param {Progress} progress */
export async function startPostgres(major, progress) {
  const root = rootOf(major);
  await mountProc(root);
  if (postgresRuns(major)) return;
  const { version, data } = clusterOf(root);
  // After a crash, what is left of it still holds the shared memory, and the lock files may name a
  // process that has that number now. (Not by var/run: that link leads to the host's own /run.)
  await endProcesses(
    root,
    processesIn(root).filter((id) => /postgres/.test(commandOf(id))),
    2000,
  );
  rmSync(join(data, 'postmaster.pid'), { force: true });
  const sockets = join(root, 'run/postgresql');
  for (const name of existsSync(sockets) ? readdirSync(sockets) : []) {
    if (name.startsWith('.s.PGSQL.')) rmSync(join(sockets, name), { force: true });
  }
  const settings = {
    listen_addresses: "''",
    // Test data: speed is worth more than surviving a power cut.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '150',
    shared_buffers: '256MB',
  };
  const conf = join(root, 'etc/postgresql', version, 'main/conf.d');
  mkdirSync(conf, { recursive: true });
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}\n`);
  writeFileSync(join(conf, 'odoo-claude.conf'), lines.join(''));
  // Each database gets a disk area of its own. ext4 without a journal leaves numbers of deleted
  // files unused for a minute and looks past them one by one: in one area, with the thousand files
  // a dropped database leaves behind, the next copy takes 5 s instead of 0.3.
  await run('chattr', ['+T', join(data, 'base')]);
  await stage(progress, 'starting PostgreSQL', async () => {
    const fd = openSync(installLog(major), 'a');
    try {
      // A session of its own: it has to outlive this process and its terminal. Its output goes to
      // a file, since a pipe would stay open as long as the server lives.
      const start = ['pg_ctlcluster', '--skip-systemctl-redirect', version, 'main', 'start'];
      await must('setsid', ['--wait', 'chroot', root, ...start], {
        logFd: fd,
        logFile: installLog(major),
        what: 'Starting PostgreSQL',
        env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      });
    } finally {
      closeSync(fd);
    }
    const role =
      'DO $$BEGIN CREATE ROLE odoo SUPERUSER LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$';
    const psql = chrootArgs(root, 'postgres', ['psql', '-X', '-q', '-d', 'postgres', '-c', role]);
    await must('chroot', psql, { what: 'Making the role odoo' });
  });
}

/**
 * @param {number} major
 * @param {string} masterPassword of the database manager
 */
export function configure(major, masterPassword) {
  const root = rootOf(major);
  const { gid } = userOf(root, 'odoo');
  putMarkerModule(addonsOf(major));
  const file = join(root, CONFIG);
  putSettings(file, {
    addons_path: `/usr/lib/python3/dist-packages/odoo/addons,${ADDONS}`,
    admin_passwd: masterPassword,
    data_dir: DATA_DIR,
    db_user: 'odoo',
    http_interface: '127.0.0.1',
  });
  chownSync(file, 0, gid);
}

/** @param {number} major @param {number | undefined} pid */
export const serverRuns = (major, pid) => pid !== undefined && runsIn(pid, rootOf(major));

/**
 * Starts the server, on a session of its own, and waits until it answers.
 * @param {number} major @param {number} port @param {Progress} progress
 * @returns {Promise<number>} its process id
 */
export async function startServer(major, port, progress) {
  const log = logFile(major);
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  return stage(progress, 'starting the server', async () => {
    const fd = openSync(log, 'a');
    const argv = ['odoo', '-c', CONFIG, `--http-port=${port}`, '--log-level=info'];
    // 19 warns in six lines at each call of /jsonrpc, which would bury what tests look for.
    argv.push('--log-handler=odoo.addons.rpc:ERROR');
    // chroot and env replace themselves, so the id stays that of Odoo.
    const child = spawn('chroot', chrootArgs(rootOf(major), 'odoo', argv), {
      detached: true,
      stdio: ['ignore', fd, fd],
    });
    closeSync(fd);
    let ended = false;
    child.on('error', () => (ended = true));
    child.on('exit', () => (ended = true));
    child.unref();
    const pid = child.pid;
    const limit = Date.now() + 60_000;
    while (pid && !ended && Date.now() < limit) {
      if ((await serverMajor(`http://127.0.0.1:${port}`)) === major) return pid;
      await sleep(150);
    }
    if (pid) await endProcesses(rootOf(major), [pid]);
    throw new Error(`Odoo ${major} did not come up within a minute; its log is ${log}.`);
  });
}

/** @param {number} major @param {number | undefined} pid */
export async function stopServer(major, pid) {
  // One that was left behind by a lost state file is found by its root and its command line.
  const root = rootOf(major);
  const lost = processesIn(root).filter(
    (id) => commandOf(id).includes('--http-port=') && !commandOf(id).includes('--stop-after-init'),
  );
  const ids = new Set(lost);
  if (pid !== undefined && runsIn(pid, root)) ids.add(pid);
  await endProcesses(root, [...ids], 4000);
}

/**
 * Ends whatever else works on a database and outlived the process that started it.
 * @param {number} major @param {string} database
 */
export async function endWorkOn(major, database) {
  const root = rootOf(major);
  const ids = processesIn(root).filter(
    (id) => commandOf(id).split(' ').includes(database) && commandOf(id).includes(CONFIG),
  );
  await endProcesses(root, ids, 2000);
}

/** Stops everything that runs in the root and unmounts it. @param {number} major */
export async function stopAll(major) {
  const root = rootOf(major);
  if (!existsSync(root)) return;
  await stopServer(major, undefined);
  if (existsSync(join(root, 'etc/postgresql')) && postgresRuns(major)) {
    const { version } = clusterOf(root);
    // "fast" cuts connections instead of waiting for them.
    await run('chroot', [
      root,
      'pg_ctlcluster',
      '--skip-systemctl-redirect',
      version,
      'main',
      'stop',
      '-m',
      'fast',
    ]);
  }
  await endProcesses(root, processesIn(root), 3000);
  await unmountAll(root);
}
