// Second choice: the official images by Docker Compose (compose.odoo.yaml).

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDir, cacheFolder, DEFAULT_DB, freePort, must, portIsFree, run, sleep } from './common.mjs';
import { copyTemplate, databaseExists, makeTemplate, sealTemplate, templateIsReady } from './database.mjs';
import { stage } from './progress.mjs';
import { jsonRpc, serverMajor } from './rpc.mjs';
import { putMarkerModule, putSettings } from './server-files.mjs';
import { forgetState, readState, writeState } from './state.mjs';

const COMPOSE_FILE = fileURLToPath(new URL('../compose.odoo.yaml', import.meta.url));
const CONFIG = '/etc/odoo/odoo.conf';
const DATA_DIR = '/var/lib/odoo';

/** Why Docker can't be used, in a few words; null when it can. @returns {Promise<string | null>} */
export async function dockerRefuses() {
  const info = await run('docker', ['info'], { timeout: 5000 });
  if (info.code !== 0) return 'Docker does not answer';
  const compose = await run('docker', ['compose', 'version'], { timeout: 5000 });
  return compose.code === 0 ? null : 'Docker has no compose plugin';
}

/**
 * @param {number} major
 * @returns {import('./providers.mjs').Provider}
 */
export function dockerProvider(major) {
  const files = join(cacheDir(), `docker-${major}`);
  const addons = join(files, 'addons');
  const url = () => `http://127.0.0.1:${readState(major)?.port ?? 0}`;
  const base = ['compose', '-p', `odoo-claude-${major}`, '-f', COMPOSE_FILE];
  const env = () => ({
    ...process.env,
    ODOO_MAJOR: String(major),
    ODOO_PORT: String(readState(major)?.port ?? 0),
    ODOO_FILES: files,
  });
  const compose = (/** @type {string[]} */ ...args) =>
    must('docker', [...base, ...args], { env: env(), what: `docker compose ${args[0]}` });

  /** @returns {import('./database.mjs').Place} */
  const place = () => ({
    major,
    url: url(),
    config: CONFIG,
    dataDir: DATA_DIR,
    masterPassword: readState(major)?.masterPassword ?? null,
    asOdoo: (argv, options) =>
      run('docker', [...base, 'exec', '-T', 'odoo', ...argv], { ...options, env: env() }),
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
    provider: 'docker',
    addonsPath: addons,
    logFile: null,
    can: { copyDatabase: true, restart: true, runTests: true },
  });

  /** @param {import('./common.mjs').Progress} progress */
  const answers = (progress) =>
    stage(progress, 'waiting for the server', async () => {
      for (const limit = Date.now() + 120_000; Date.now() < limit; await sleep(250)) {
        if ((await serverMajor(url())) === major) return;
      }
      throw new Error(`Odoo ${major} did not come up within two minutes: node scripts/odoo.mjs log ${major}`);
    });

  return {
    name: 'docker',
    place,
    async running() {
      if (!readState(major)?.apiKey || (await serverMajor(url())) !== major) return null;
      const databases = await jsonRpc(url(), 'db', 'list', []).catch(() => []);
      return Array.isArray(databases) && databases.includes(DEFAULT_DB) ? instance() : null;
    },
    async up(progress) {
      let state = readState(major) ?? {
        provider: 'docker',
        port: await freePort(),
        masterPassword: randomBytes(12).toString('hex'),
      };
      const ours = await run('docker', [...base, 'ps', '-q', 'odoo'], { env: env() });
      if (!ours.stdout.trim() && !(await portIsFree(state.port)))
        state = { ...state, port: await freePort() };
      writeState(major, state);
      cacheFolder(`docker-${major}`, 'addons');
      putMarkerModule(addons);
      const conf = join(files, 'odoo.conf');
      putSettings(conf, {
        addons_path: '/mnt/extra-addons',
        admin_passwd: state.masterPassword,
        data_dir: DATA_DIR,
        db_host: 'db',
        db_user: 'odoo',
        db_password: 'odoo',
      });
      // The container's user is nobody we know; the folder above is closed to others instead.
      chmodSync(conf, 0o644);
      chmodSync(files, 0o700);
      await stage(progress, 'starting the containers (the images are fetched the first time)', () =>
        compose('up', '-d', '--quiet-pull'),
      );
      await answers(progress);
      if (!state.apiKey || !(await templateIsReady(place()))) {
        state = { ...state, apiKey: await makeTemplate(place(), progress) };
        writeState(major, state);
        await sealTemplate(place());
      }
      if (!(await databaseExists(place(), DEFAULT_DB))) await copyTemplate(place(), DEFAULT_DB);
      return instance();
    },
    async restart(progress) {
      await compose('restart', 'odoo');
      await answers(progress);
      return instance();
    },
    async down(purge) {
      const there = existsSync(files);
      await compose('down', ...(purge ? ['--volumes'] : []));
      if (purge) {
        rmSync(files, { recursive: true, force: true });
        forgetState(major);
      }
      return there;
    },
    async log() {
      return compose('logs', '--no-color', '--no-log-prefix', 'odoo');
    },
  };
}
