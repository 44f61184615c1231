// Third choice: Debian packages in a root folder.

import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { DEFAULT_DB, freePort, NoOdooError, portIsFree, run, TEMPLATE } from './common.mjs';
import { copyTemplate, databaseExists, makeTemplate, sealTemplate, templateIsReady } from './database.mjs';
import {
  addonsOf,
  asOdoo,
  CONFIG,
  configure,
  DATA_DIR,
  endWorkOn,
  postgresRuns,
  serverRuns,
  startPostgres,
  startServer,
  stopAll,
  stopServer,
} from './debian.mjs';
import { DEBIAN, install, rootOf } from './debian-root.mjs';
import { deleteRoot } from './mounts.mjs';
import { stage } from './progress.mjs';
import { jsonRpc, serverMajor } from './rpc.mjs';
import { forgetState, installLog, logFile, readState, writeState } from './state.mjs';

/**
 * Why this machine can't, in one sentence; null when it can.
 * @param {number} major
 */
export async function debianRefuses(major) {
  if (!DEBIAN[major]) return `Debian packages exist for Odoo ${Object.keys(DEBIAN).join(' and ')} only`;
  if (process.platform !== 'linux') return 'Debian packages need Linux';
  if (process.getuid?.() !== 0) return 'Debian packages need root';
  if ((await run('chroot', ['--version'])).code !== 0) return 'there is no chroot command';
  const has = async (/** @type {string} */ program) => (await run(program, ['--version'])).code === 0;
  if (!(await has('debootstrap')) && !(await has('apt-get')))
    return 'there is neither debootstrap nor apt-get';
  return null;
}

/**
 * @param {number} major
 * @returns {import('./providers.mjs').Provider}
 */
export function debianProvider(major) {
  const url = () => `http://127.0.0.1:${readState(major)?.port ?? 0}`;

  /** @returns {import('./database.mjs').Place} */
  const place = () => ({
    major,
    url: url(),
    config: CONFIG,
    dataDir: DATA_DIR,
    masterPassword: readState(major)?.masterPassword ?? null,
    asOdoo: (argv, options) => asOdoo(major, argv, options),
  });

  /** @returns {import('./common.mjs').Instance} */
  const instance = () => ({
    series: `${major}.0`,
    major,
    url: url(),
    db: DEFAULT_DB,
    login: 'admin',
    password: 'admin',
    apiKey: readState(major)?.apiKey ?? null,
    provider: 'debian',
    addonsPath: addonsOf(major),
    logFile: logFile(major),
    can: { copyDatabase: true, restart: true, runTests: true },
  });

  return {
    name: 'debian',
    place,
    // Quick, for the usual case: ours, alive, answering, and its database is there.
    async running() {
      const state = readState(major);
      if (!state?.apiKey || !serverRuns(major, state.pid) || !postgresRuns(major)) return null;
      if ((await serverMajor(url())) !== major) return null;
      const databases = await jsonRpc(url(), 'db', 'list', []).catch(() => []);
      return Array.isArray(databases) && databases.includes(DEFAULT_DB) ? instance() : null;
    },
    async up(progress) {
      const refused = await debianRefuses(major);
      if (refused) throw new NoOdooError(refused);
      await install(major, progress);
      let state = readState(major) ?? {
        provider: 'debian',
        port: await freePort(),
        masterPassword: randomBytes(12).toString('hex'),
      };
      writeState(major, state);
      configure(major, state.masterPassword);
      await startPostgres(major, progress);
      if (!state.apiKey || !(await templateIsReady(place()))) {
        await endWorkOn(major, TEMPLATE);
        const fd = openSync(installLog(major), 'a');
        try {
          state = { ...state, apiKey: await makeTemplate(place(), progress, fd) };
        } finally {
          closeSync(fd);
        }
        writeState(major, state);
        await sealTemplate(place());
      }
      if (!(await databaseExists(place(), DEFAULT_DB))) {
        await stage(progress, `copying the template to the database ${DEFAULT_DB}`, () =>
          copyTemplate(place(), DEFAULT_DB),
        );
      }
      if (!serverRuns(major, state.pid) || (await serverMajor(url())) !== major) {
        await stopServer(major, state.pid);
        // Remembered, so that URLs stay valid; another program may have taken it meanwhile.
        if (!(await portIsFree(state.port))) state = { ...state, port: await freePort() };
        const pid = await startServer(major, state.port, progress);
        writeState(major, { ...state, pid });
      }
      return instance();
    },
    async restart(progress) {
      const state = readState(major);
      if (!state) throw new Error(`Odoo ${major} was never brought up.`);
      await stopServer(major, state.pid);
      const pid = await startServer(major, state.port, progress);
      writeState(major, { ...state, pid });
      return instance();
    },
    async down(purge) {
      const there = existsSync(rootOf(major));
      await stopAll(major);
      const state = readState(major);
      if (state) writeState(major, { ...state, pid: undefined });
      if (purge) {
        deleteRoot(rootOf(major));
        forgetState(major);
      }
      return there;
    },
  };
}
