// Installs a module in a throwaway database, runs its own tests, and reads what came of them. An
// exit code of 0 proves nothing: Odoo also ends so when it found no test, or no such module.

import { freePort, UsageError } from './common.mjs';
import { checkName, copyTemplate, dropDatabase } from './database.mjs';

/**
 * @typedef {object} TestResult
 * @property {boolean} ok installed, at least one test ran, and none failed
 * @property {number} ran
 * @property {number} failed failures and errors
 * @property {string | null} reason one sentence when not ok
 * @property {string} log what Odoo wrote
 */

/**
 * @param {import('./database.mjs').Place} place
 * @param {string} moduleName
 * @param {{database?: string, timeout?: number, args?: readonly string[]}} [options] timeout in milliseconds; more arguments
 *   of Odoo's command line
 * @returns {Promise<TestResult>}
 */
export async function runTests(place, moduleName, options = {}) {
  if (!/^[a-z][a-z0-9_]*$/i.test(moduleName)) throw new UsageError(`"${moduleName}" is no module name.`);
  const name =
    options.database ?? `test_${moduleName.toLowerCase().slice(0, 30)}_${process.pid}_${Date.now() % 100000}`;
  const database = checkName(name);
  await copyTemplate(place, database);
  try {
    // Both: -i leaves an installed module alone and -u an absent one. A port of its own is needed,
    // since tests that drive a browser or the controllers want the HTTP server.
    const argv = ['odoo', '-c', place.config, '-d', database, '-i', moduleName, '-u', moduleName];
    argv.push('--test-enable', '--test-tags', `/${moduleName}`, '--stop-after-init', '--log-level=info');
    argv.push(`--http-port=${await freePort()}`, ...(options.args ?? []));
    const result = await place.asOdoo(argv, { timeout: options.timeout ?? 15 * 60_000 });
    return judge(moduleName, result.code, result.stderr + result.stdout);
  } finally {
    await dropDatabase(place, database);
  }
}

/**
 * @param {string} moduleName @param {number} code @param {string} log
 * @returns {TestResult}
 */
export function judge(moduleName, code, log) {
  // The last such line sums up all phases: `0 failed, 1 error(s) of 3 tests when loading database`.
  const sums = [...log.matchAll(/(\d+) failed, (\d+) error\(s\) of (\d+) tests/g)];
  const sum = sums.at(-1);
  const ran = Number(sum?.[3] ?? 0);
  const failed = Number(sum?.[1] ?? 0) + Number(sum?.[2] ?? 0);
  const unknown = new RegExp(`invalid module names, ignored: .*\\b${moduleName}\\b`).test(log);
  const uninstallable = new RegExp(
    `module ${moduleName}: not installable|Some modules are not loaded.*\\b${moduleName}\\b`,
    'i',
  ).test(log);
  let reason = null;
  if (unknown) reason = `Odoo knows no module ${moduleName}.`;
  else if (failed) reason = `${failed} of ${ran} tests failed.`;
  else if (uninstallable) reason = `Odoo did not install ${moduleName}.`;
  else if (code !== 0) reason = `Odoo ended with exit code ${code}: ${lastError(log)}`;
  else if (ran === 0)
    reason = `0 tests ran: ${moduleName} has none, or tests/__init__.py does not import them.`;
  return { ok: reason === null, ran, failed, reason, log };
}

/** @param {string} log the sentence at the end of the last traceback, else the last line */
function lastError(log) {
  const lines = log.trim().split('\n');
  const plain = lines.filter((line) => /^[\w.]*(?:Error|Exception|Warning)\b.*:/.test(line));
  return plain.at(-1) ?? lines.at(-1) ?? 'no output';
}

/**
 * The lines that tell what failed, for a terminal.
 * @param {string} log @param {number} [limit]
 */
export function failureLines(log, limit = 40) {
  const lines = log.split('\n');
  /** @type {string[]} */
  const kept = [];
  let inside = false;
  for (const line of lines) {
    const head = /^\d{4}-\d\d-\d\d [\d:,]+ \d+ (\w+) /.exec(line);
    if (head) inside = head[1] === 'ERROR' || head[1] === 'CRITICAL';
    if (inside) kept.push(line);
  }
  return kept.slice(0, limit);
}
