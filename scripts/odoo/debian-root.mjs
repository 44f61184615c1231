// Makes a folder that holds a whole small Debian with Odoo and PostgreSQL in it. Each stage leaves
// a marker only when it ended well, so that an interrupted run is taken up where it stopped.

import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, must, NoOdooError, run } from './common.mjs';
import { deleteRoot, endDebootstrap, endProcesses, mountProc, processesIn, unmountAll } from './mounts.mjs';
import { stage } from './progress.mjs';
import { installLog, withLock } from './state.mjs';

/** @typedef {import('./common.mjs').Progress} Progress */

/**
 * Which Debian carries which Odoo. 19 is in sid only, and must be taken to trixie alone: its
 * libraries want Python 3.13, and sid is already past that.
 * @type {Record<number, {suite: string, packages: string[], fromSid?: string}>}
 */
export const DEBIAN = {
  14: { suite: 'bullseye', packages: ['odoo-14', 'postgresql'] },
  19: {
    suite: 'trixie',
    // pytz asks for zone names that trixie moved to tzdata-legacy; auth_ldap is looked at on start.
    packages: ['odoo-19', 'postgresql', 'tzdata', 'tzdata-legacy', 'python3-ldap'],
    fromSid: 'odoo-19',
  },
};

/** @param {number} major */
export const rootOf = (major) => join(cacheDir(), `root-${major}`);

/** @param {string} root @param {string} stageName */
const marker = (root, stageName) => join(root, '.odoo-claude', stageName);

/** @param {string} root */
export const isInstalled = (root) => existsSync(marker(root, 'packages'));

/** @param {number} major @param {Progress} progress */
export async function install(major, progress) {
  const debian = DEBIAN[major];
  const root = rootOf(major);
  if (!debian) throw new NoOdooError(`Debian has no Odoo ${major}.`);
  if (isInstalled(root)) return;
  const log = installLog(major);
  mkdirSync(cacheDir(), { recursive: true });
  const fd = openSync(log, 'a');
  try {
    const proxy = await aptProxy();
    const env = { ...process.env, ...proxy, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
    const said = { logFd: fd, logFile: log, env };
    if (!existsSync(marker(root, 'debootstrap'))) {
      await needDebootstrap(progress, said);
      // A half-made system can't be told from a whole one, so it is begun again.
      await endDebootstrap(root);
      await unmountAll(root);
      deleteRoot(root);
      const mirror = hostMirror();
      const args = [
        '--variant=minbase',
        '--include=ca-certificates',
        debian.suite,
        root,
        ...(mirror ? [mirror] : []),
      ];
      await stage(progress, `making a Debian ${debian.suite} folder (30 s the first time)`, () =>
        must('debootstrap', args, { ...said, what: 'debootstrap' }),
      );
      done(root, 'debootstrap');
    }
    await stage(progress, 'installing Debian packages (70 s the first time)', async () => {
      // Nothing but an apt-get that outlived its starter can run there yet.
      await endProcesses(root, processesIn(root), 2000);
      configureApt(root, debian);
      for (const file of ['resolv.conf', 'hosts']) {
        if (existsSync(`/etc/${file}`)) copyFileSync(`/etc/${file}`, join(root, 'etc', file));
      }
      await mountProc(root);
      const inRoot = (/** @type {string[]} */ ...args) =>
        must('chroot', [root, ...args], { ...said, what: args.slice(0, 2).join(' ') });
      await inRoot('apt-get', 'update');
      // Ends what an interrupted run left half-configured; does nothing otherwise.
      await inRoot('dpkg', '--configure', '-a');
      await inRoot('apt-get', 'install', '-y', '--fix-broken', '--no-install-recommends', ...debian.packages);
      await inRoot('apt-get', 'clean');
    });
    done(root, 'packages');
  } finally {
    closeSync(fd);
  }
}

/** @param {string} root @param {string} stageName */
function done(root, stageName) {
  mkdirSync(join(root, '.odoo-claude'), { recursive: true });
  writeFileSync(marker(root, stageName), '');
}

/** @param {Progress} progress @param {{logFd: number, logFile: string, env: NodeJS.ProcessEnv}} said */
async function needDebootstrap(progress, said) {
  await withLock(
    'apt',
    () => {},
    async () => {
      const present = await run('debootstrap', ['--version']);
      const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
      if (present.code === 0 && existsSync(keys)) return;
      await stage(progress, 'installing debootstrap on this machine', async () => {
        const apt = ['-o', 'DPkg::Lock::Timeout=120'];
        await must('apt-get', [...apt, 'update'], { ...said, what: 'apt-get update' });
        // Ubuntu has debootstrap without Debian's keys.
        const wanted = ['install', '-y', '--no-install-recommends', 'debootstrap', 'debian-archive-keyring'];
        await must('apt-get', [...apt, ...wanted], { ...said, what: 'apt-get install debootstrap' });
      });
    },
  );
}

/**
 * @param {string} root
 * @param {{suite: string, packages: string[], fromSid?: string}} debian
 */
function configureApt(root, debian) {
  const put = (/** @type {string} */ file, /** @type {string} */ text, mode = 0o644) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text, { mode });
  };
  // No service may start by itself: the host's own PostgreSQL could be disturbed.
  put('usr/sbin/policy-rc.d', '#!/bin/sh\nexit 101\n', 0o755);
  // sid's index may be past its date when a mirror lags.
  put(
    'etc/apt/apt.conf.d/99odoo-claude',
    'Acquire::Check-Valid-Until "false";\nAcquire::Languages "none";\n',
  );
  const skipped = ['doc', 'man', 'info', 'locale', 'lintian'].map(
    (name) => `path-exclude=/usr/share/${name}/*\n`,
  );
  put('etc/dpkg/dpkg.cfg.d/odoo-claude', `force-unsafe-io\n${skipped.join('')}`);
  if (!debian.fromSid) return;
  const sources = readFileSync(join(root, 'etc/apt/sources.list'), 'utf8');
  // debootstrap wrote the mirror it used, its own default included.
  const mirror = /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)/m.exec(sources)?.[1];
  if (!mirror) throw new Error(`debootstrap left no source in ${root}/etc/apt/sources.list`);
  put('etc/apt/sources.list.d/sid.list', `deb ${mirror} sid main\n`);
  const pin = (/** @type {string} */ what, /** @type {number} */ priority) =>
    `Package: ${what}\nPin: release n=sid\nPin-Priority: ${priority}\n\n`;
  put('etc/apt/preferences.d/odoo-claude', pin('*', -1) + pin(debian.fromSid, 500));
}

/** The proxy that the host's apt is told to use. @returns {Promise<Record<string, string>>} */
async function aptProxy() {
  const { stdout } = await run('apt-config', ['dump', '--format', '%f=%v%n', 'Acquire::http::Proxy']);
  const proxy = /^Acquire::http::Proxy=(\S+)$/m.exec(stdout)?.[1];
  return proxy ? { http_proxy: proxy } : {};
}

/**
 * The Debian mirror this host's apt uses, so that a closed network needs no setting of ours. Null
 * where there is none (Ubuntu): debootstrap knows a default.
 */
export function hostMirror(folder = '/etc/apt') {
  const lists = ['sources.list', ...inFolder(folder, 'sources.list.d')];
  for (const name of lists) {
    const file = join(folder, name);
    if (!existsSync(file) || !/\.(list|sources)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8').replace(/^\s*#.*$/gm, '');
    const found = file.endsWith('.list') ? fromList(text) : fromDeb822(text);
    if (found) return found;
  }
  return null;
}

/** @param {string} folder @param {string} name */
function inFolder(folder, name) {
  const path = join(folder, name);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((file) => join(name, file))
    : [];
}

/** A plain suite of Debian: not `-updates` or `-security`, which often live elsewhere. */
const SUITE = /^(?:bullseye|bookworm|trixie|forky|duke|sid|oldoldstable|oldstable|stable|testing|unstable)$/;

/** @param {string} text one-line format */
function fromList(text) {
  for (const line of text.split('\n')) {
    const match = /^deb\s+(?:\[[^\]]*\]\s+)?(https?:\S+)\s+(\S+)\s+(.*)$/.exec(line.trim());
    if (match && isDebian([match[2] ?? ''], (match[3] ?? '').split(/\s+/))) return match[1] ?? null;
  }
  return null;
}

/** @param {string} text deb822 format */
function fromDeb822(text) {
  for (const block of text.split(/\n\s*\n/)) {
    const words = (/** @type {string} */ key) =>
      new RegExp(`^${key}:((?:.*)(?:\\n[ \\t].*)*)`, 'im').exec(block)?.[1]?.trim().split(/\s+/) ?? [];
    const uri = words('URIs').find((word) => /^https?:/.test(word));
    if (uri && words('Types').includes('deb') && isDebian(words('Suites'), words('Components'))) return uri;
  }
  return null;
}

/** @param {string[]} suites @param {string[]} components */
const isDebian = (suites, components) =>
  suites.some((suite) => SUITE.test(suite)) && components.includes('main');
