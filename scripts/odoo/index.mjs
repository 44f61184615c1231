// Brings a real Odoo up for tests, the demo and the benchmark, from what the machine offers: a
// server named in the environment, Docker, or Debian packages in a root folder.

import { majorOf, NoOdooError } from './common.mjs';
import { checkName, copyTemplate, dropDatabase as dropIn, sql } from './database.mjs';
import { readFrom } from './log-file.mjs';
import { runTests } from './module-tests.mjs';
import { fromEnvironment } from './provider-url.mjs';
import { madeBy, providerOf } from './providers.mjs';
import { withLock } from './state.mjs';

export { DEFAULT_DB, majorOf, NoOdooError, SERIES, TEMPLATE, UsageError } from './common.mjs';

/**
 * @typedef {import('./common.mjs').Instance} Instance
 * @typedef {import('./common.mjs').Progress} Progress
 * @typedef {import('./module-tests.mjs').TestResult} TestResult
 */

/**
 * @param {string | number} series `19`, `'19'` or `'19.0'`
 * @param {{onProgress?: Progress}} [options]
 * @returns {Promise<Instance>}
 * @throws {NoOdooError} when this machine can give no such Odoo
 */
export async function up(series, options = {}) {
  const major = majorOf(series);
  const progress = options.onProgress ?? (() => {});
  const given = await fromEnvironment(major);
  if (given) return given;
  const provider = await providerOf(major);
  const running = await provider.running();
  if (running) return running;
  return locked(major, progress, async () => (await provider.running()) ?? provider.up(progress));
}

/**
 * The instance when it is up and well, else null. Starts nothing.
 * @param {string | number} series
 * @returns {Promise<Instance | null>}
 */
export async function status(series) {
  const major = majorOf(series);
  const given = await fromEnvironment(major);
  return given ?? madeBy(major)?.running() ?? null;
}

/**
 * Stops Odoo and its PostgreSQL; their data stay unless `purge`.
 * @param {string | number} series
 * @param {{purge?: boolean, onProgress?: Progress}} [options]
 * @returns {Promise<boolean>} whether there was anything of ours
 */
export async function down(series, options = {}) {
  const major = majorOf(series);
  const provider = madeBy(major);
  if (!provider) return false;
  return locked(major, options.onProgress ?? (() => {}), () => provider.down(options.purge === true));
}

/**
 * Restarts the server, as changed Python needs it. Databases and the URL stay.
 * @param {Instance} instance
 * @param {{onProgress?: Progress}} [options]
 * @returns {Promise<Instance>} with the same database
 */
export async function restart(instance, options = {}) {
  const progress = options.onProgress ?? (() => {});
  const provider = await managed(instance, 'restart');
  return { ...(await locked(instance.major, progress, () => provider.restart(progress))), db: instance.db };
}

/**
 * A fresh copy of the template under that name; an older one of the same name goes first.
 * @param {Instance} instance
 * @param {string} name
 * @returns {Promise<Instance>} the API key of `instance` is valid there too
 */
export async function copyDatabase(instance, name) {
  const provider = await managed(instance, 'copyDatabase');
  await copyTemplate(provider.place(), checkName(name));
  return { ...instance, db: name };
}

/** @param {Instance} instance @param {string} name @returns {Promise<void>} */
export async function dropDatabase(instance, name) {
  const provider = await managed(instance, 'copyDatabase');
  await dropIn(provider.place(), checkName(name));
}

/**
 * Runs SQL in the database of the instance, past Odoo: to make what Odoo itself would refuse.
 * @param {Instance} instance
 * @param {string[]} statements
 * @returns {Promise<string>} what they print
 */
export async function runSql(instance, statements) {
  const provider = await managed(instance, 'copyDatabase');
  return sql(provider.place(), statements, checkName(instance.db));
}

/**
 * Runs the tests of a module that lies in `instance.addonsPath` (or comes with Odoo), in a throwaway
 * copy of the template.
 * @param {Instance} instance
 * @param {string} moduleName
 * @param {{database?: string, timeout?: number, args?: readonly string[]}} [options]
 * @returns {Promise<TestResult>}
 */
export async function runModuleTests(instance, moduleName, options = {}) {
  const provider = await managed(instance, 'runTests');
  return runTests(provider.place(), moduleName, options);
}

/**
 * Runs the command line of that Odoo, with its configuration, beside the server.
 * @param {Instance} instance
 * @param {string[]} args such as `['-d', 'copy', '-u', 'library', '--stop-after-init']`
 * @param {{timeout?: number, input?: string}} [options] milliseconds; what goes to its standard input
 */
export async function cli(instance, args, options = {}) {
  const provider = await managed(instance, 'runTests');
  const place = provider.place();
  // A subcommand such as `shell` comes before every option.
  const command = args[0]?.startsWith('-') === false ? args.slice(0, 1) : [];
  const rest = args.slice(command.length);
  return place.asOdoo(['odoo', ...command, '-c', place.config, ...rest], options);
}

/**
 * What the server logged since a mark. Begin with `{since: Infinity}` to get the mark alone.
 * @param {Instance} instance
 * @param {{since?: number}} [options] a mark of an earlier call
 * @returns {Promise<{text: string, mark: number}>}
 */
export async function readLog(instance, options = {}) {
  const since = options.since ?? 0;
  if (instance.logFile) return readFrom(instance.logFile, since);
  if (instance.provider === 'url') return { text: '', mark: 0 };
  const bytes = Buffer.from((await (await providerOf(instance.major)).log?.()) ?? '');
  return { text: bytes.subarray(Math.min(since, bytes.length)).toString(), mark: bytes.length };
}

/** @param {Instance} instance @param {keyof Instance['can']} what */
async function managed(instance, what) {
  if (!instance.can[what]) {
    throw new NoOdooError(
      `The Odoo at ${instance.url} is not ours to manage, so ${what} is not possible there.`,
    );
  }
  return providerOf(instance.major);
}

/**
 * @template T
 * @param {number} major @param {Progress} progress @param {() => Promise<T>} work
 */
function locked(major, progress, work) {
  const wait = (/** @type {string} */ holder) =>
    progress(`waiting for process ${holder}, which is at work on it`);
  return withLock(`series-${major}`, wait, work);
}
