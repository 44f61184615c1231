// One sealed template a series, and cheap copies of it. The same code serves Docker and Debian: it
// only needs to run programs where Odoo runs.

import { TEMPLATE, TEMPLATE_MODULES, UsageError } from './common.mjs';
import { stage } from './progress.mjs';
import { jsonRpc } from './rpc.mjs';

/**
 * @typedef {import('./common.mjs').Progress} Progress
 * @typedef {import('./common.mjs').RunResult} RunResult
 * @typedef {import('./state.mjs').State} State
 *
 * @typedef {object} Place where an Odoo runs
 * @property {number} major
 * @property {string} url
 * @property {string} config the configuration file, as the server sees it
 * @property {string} dataDir as the server sees it
 * @property {string | null} masterPassword of Odoo's database manager
 * @property {(argv: string[], options?: import('./common.mjs').RunOptions) => Promise<RunResult>} asOdoo
 *   runs a program there as the user that Odoo runs as, with PostgreSQL reachable
 */

/** @param {string} name */
export function checkName(name) {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) {
    throw new UsageError(`"${name}" can't name a database: use a-z, 0-9 and _, beginning with a letter.`);
  }
  if (/^template|^postgres$/.test(name)) throw new UsageError(`The database ${name} is not to be touched.`);
  return name;
}

/** @param {Place} place @param {string[]} statements @param {string} [database] @returns {Promise<string>} */
export async function sql(place, statements, database = 'postgres') {
  const commands = statements.flatMap((statement) => ['-c', statement]);
  const argv = ['psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-d', database, ...commands];
  const result = await place.asOdoo(argv);
  if (result.code !== 0) throw new Error(`PostgreSQL said: ${result.stderr.trim()}`);
  return result.stdout.trim();
}

/** A template that is sealed was made to its end. @param {Place} place */
export async function templateIsReady(place) {
  return (
    (await sql(place, [`SELECT 1 FROM pg_database WHERE datname = '${TEMPLATE}' AND datistemplate`])) === '1'
  );
}

/** @param {Place} place @param {string} name */
export async function databaseExists(place, name) {
  return (await sql(place, [`SELECT 1 FROM pg_database WHERE datname = '${checkName(name)}'`])) === '1';
}

/**
 * @param {Place} place @param {Progress} progress @param {number} [logFd]
 * @returns {Promise<string>} the API key of admin, valid in every copy
 */
export async function makeTemplate(place, progress, logFd) {
  const drop = [`ALTER DATABASE "${TEMPLATE}" IS_TEMPLATE false`, `DROP DATABASE "${TEMPLATE}" WITH (FORCE)`];
  if (await sql(place, [`SELECT 1 FROM pg_database WHERE datname = '${TEMPLATE}'`])) await sql(place, drop);
  await removeFilestore(place, TEMPLATE);
  const common = ['-c', place.config, '-d', TEMPLATE, '--no-http', '--log-level=warn'];
  await stage(
    progress,
    'filling the template database with ten apps and demo data (2 min the first time)',
    async () => {
      // Up to 18 demo data come unless refused, from 19 on only when asked for.
      const demo = place.major >= 19 ? ['--with-demo'] : [];
      const argv = ['odoo', ...common, '-i', TEMPLATE_MODULES, ...demo, '--stop-after-init'];
      const result = await place.asOdoo(argv, logFd === undefined ? {} : { logFd });
      if (result.code !== 0)
        throw new Error(`Odoo could not make its database, exit code ${result.code}. ${tail(result)}`);
    },
  );
  const result = await stage(progress, 'making an API key and the bundles of the web client', () =>
    place.asOdoo(['odoo', 'shell', ...common], { input: KEY_SCRIPT + ASSETS_SCRIPT }),
  );
  const key = /^API_KEY=(\w+)$/m.exec(result.stdout)?.[1];
  if (!key) throw new Error(`Odoo made no API key. ${tail(result)}`);
  return key;
}

/**
 * Nobody can connect to a sealed database, so nothing ever stands in the way of copying it; and
 * Odoo leaves templates out when it lists databases.
 * @param {Place} place
 */
export async function sealTemplate(place) {
  await sql(place, [`ALTER DATABASE "${TEMPLATE}" WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`]);
}

/**
 * A key for user 2 (admin). Newer series want an expiration date, which may be empty for an
 * administrator: a template lives as long as its folder.
 */
const KEY_SCRIPT = `
import inspect
keys = env['res.users.apikeys'].with_user(2)
arguments = ['rpc', 'odoo-claude tests']
if 'expiration_date' in inspect.signature(type(keys)._generate).parameters:
    arguments.append(None)
key = keys._generate(*arguments)
env.cr.commit()
print('API_KEY=' + key)
`;

/**
 * Builds the browser's bundles once, so that the first page of every copy takes a second instead of
 * twenty. The method's name is Odoo's own business: where it is another one, pages are just slower.
 */
const ASSETS_SCRIPT = `
try:
    qweb = env['ir.qweb']
    if hasattr(qweb, '_pregenerate_assets_bundles'):
        qweb._pregenerate_assets_bundles()
    else:
        for name in ('web.assets_common', 'web.assets_backend', 'web.assets_frontend'):
            qweb._get_asset_nodes(name, {})
    env.cr.commit()
except Exception:
    env.cr.rollback()
`;

/** @param {RunResult} result */
const tail = (result) => `${result.stderr}\n${result.stdout}`.trim().split('\n').slice(-5).join('\n');

/** @param {Place} place @param {string} name */
async function removeFilestore(place, name) {
  await place.asOdoo(['rm', '-rf', `${place.dataDir}/filestore/${name}`]);
}

/**
 * Dropping goes through the server when it runs: it then forgets its registry of that name too, and
 * a new database of the same name is not met with the old one's models.
 * @param {Place} place @param {string} name
 */
export async function dropDatabase(place, name) {
  checkName(name);
  if (place.masterPassword && (await databaseExists(place, name))) {
    // A server that is down is no obstacle.
    await jsonRpc(place.url, 'db', 'drop', [place.masterPassword, name], 30_000).catch(() => null);
  }
  await sql(place, [`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`]);
  await removeFilestore(place, name);
}

/**
 * @param {Place} place @param {string} name
 * @returns {Promise<void>}
 */
export async function copyTemplate(place, name) {
  await dropDatabase(place, name);
  // With fsync off copying files is much faster than writing every page to the log, the default since 15.
  const version = Number(await sql(place, ['SHOW server_version_num']));
  const strategy = version >= 150000 ? ' STRATEGY file_copy' : '';
  const store = `${place.dataDir}/filestore`;
  // Odoo never writes into a stored file again (its name is its checksum), so links do for copies.
  const files = `if [ -d '${store}/${TEMPLATE}' ]; then cp -al '${store}/${TEMPLATE}' '${store}/${name}'; fi`;
  // One after the other: side by side these two hold each other up and take ten times as long.
  await sql(place, [`CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE}"${strategy}`]);
  const copied = await place.asOdoo(['sh', '-c', files]);
  if (copied.code !== 0) throw new Error(`Copying the files of the database failed: ${copied.stderr.trim()}`);
}
