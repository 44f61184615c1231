// The Odoo that is measured against, on a database of our own where we may make one, and what every side
// asks it for.
import { copyDatabase, dropDatabase, NoOdooError, status, up } from '../odoo/index.mjs';

/** @typedef {import('../odoo/index.mjs').Instance} Instance */

/** Ten partners with three fields: the arguments of our tool `search`, and of the peers' tools. */
export const TEN_PARTNERS = {
  model: 'res.partner',
  domain: [],
  fields: ['name', 'email', 'city'],
  limit: 10,
  order: 'id',
};

/**
 * @param {'14' | '19'} series 19 is started where it doesn't run; 14 is only used where it runs
 * @param {(line: string) => void} progress
 * @returns {Promise<Instance | { reason: string }>} or why there is no such Odoo
 */
export async function findOdoo(series, progress) {
  try {
    const instance = series === '19' ? await up(series, { onProgress: progress }) : await status(series);
    return instance ?? { reason: `Odoo ${series} does not run: npm run odoo -- up ${series}` };
  } catch (error) {
    if (error instanceof NoOdooError) return { reason: error.message };
    throw error;
  }
}

/**
 * @template T
 * @param {'14' | '19'} series
 * @param {(line: string) => void} progress @param {(odoo: Instance) => Promise<T>} work
 * @returns {Promise<T | { reason: string }>}
 */
export async function withOdoo(series, progress, work) {
  const instance = await findOdoo(series, progress);
  if ('reason' in instance) return instance;
  if (!instance.can.copyDatabase) return work(instance);
  // The shared database is made anew by every demo: none may pull it away from under us. One fixed name,
  // so that what an interrupted run left behind is replaced by the next.
  const name = 'bench';
  try {
    return await work(await copyDatabase(instance, name));
  } finally {
    await dropDatabase(instance, name);
  }
}

/** @typedef {'password' | 'key'} Login Odoo takes either, at very different cost: it hashes a password slowly. */

/** The ways to log in that this Odoo has for us. @param {Instance} odoo @returns {Login[]} */
export const loginsOf = (odoo) => (odoo.apiKey ? ['password', 'key'] : ['password']);

/** What our server is told of an Odoo. @param {Instance} odoo @param {Login} by @returns {Record<string, string>} */
export const ourEnv = (odoo, by) => ({
  ODOO_URL: odoo.url,
  ODOO_DB: odoo.db,
  ODOO_USERNAME: odoo.login,
  ...(by === 'key' ? { ODOO_API_KEY: odoo.apiKey ?? '' } : { ODOO_PASSWORD: odoo.password }),
});

/** The names of the ten, by a plain call. @param {Instance} odoo @returns {Promise<string[]>} */
export async function partnerNames(odoo) {
  const { domain, model, ...options } = TEN_PARTNERS;
  const login = await rpc(odoo.url, 'common', 'login', [odoo.db, odoo.login, odoo.password]);
  const args = [
    odoo.db,
    login,
    odoo.password,
    model,
    'search_read',
    [domain],
    { ...options, fields: ['name'] },
  ];
  const rows = /** @type {{ name: string }[]} */ (await rpc(odoo.url, 'object', 'execute_kw', args));
  if (rows.length !== 10) throw new Error(`${odoo.url} holds ${rows.length} partners, and ten are needed`);
  return rows.map((row) => row.name);
}

/** A fast error would win every race. @param {string} text an answer @param {string[]} names */
export function mustHold(text, names) {
  const plain = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const missing = names.filter((name) => !plain.includes(name));
  if (missing.length > 0) {
    throw new Error(`the answer lacks ${missing.length} of ten partners: ${text.slice(0, 200)}`);
  }
}

/** @param {string} url @param {string} service @param {string} method @param {unknown[]} args */
async function rpc(url, service, method, args) {
  const response = await fetch(`${url}/jsonrpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params: { service, method, args } }),
  });
  const { result, error } = /** @type {{ result?: unknown, error?: { message: string } }} */ (
    await response.json()
  );
  if (error) throw new Error(`${service}.${method}: ${error.message}`);
  return result;
}
