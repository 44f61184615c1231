// First choice: a server that somebody else runs, named in the environment. It is used as it is;
// nothing is started, stopped, copied or restarted there.

import { NoOdooError } from './common.mjs';
import { serverMajor } from './rpc.mjs';

/**
 * @param {number} major
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./common.mjs').Instance | null>} null when the environment names none
 */
export async function fromEnvironment(major, env = process.env) {
  const read = (/** @type {string} */ name) => env[`ODOO_TEST_${name}_${major}`]?.trim() || null;
  const url = read('URL')?.replace(/\/+$/, '');
  if (!url) return null;
  const db = read('DB');
  if (!db)
    throw new NoOdooError(
      `ODOO_TEST_URL_${major} is set, but ODOO_TEST_DB_${major} is not: say which database.`,
    );
  const found = await serverMajor(url, 10_000);
  if (found === null) throw new NoOdooError(`No Odoo answers at ${url} (ODOO_TEST_URL_${major}).`);
  if (found !== major)
    throw new NoOdooError(`The Odoo at ${url} (ODOO_TEST_URL_${major}) is ${found}.0, not ${major}.0.`);
  return {
    series: `${major}.0`,
    major,
    url,
    db,
    login: read('LOGIN') ?? 'admin',
    password: read('PASSWORD') ?? 'admin',
    apiKey: read('API_KEY'),
    provider: 'url',
    addonsPath: read('ADDONS'),
    logFile: null,
    can: { copyDatabase: false, restart: false, runTests: false },
  };
}
