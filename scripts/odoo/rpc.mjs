// The few calls a health check needs, over /jsonrpc, which every series from 14 to 19 has.

/**
 * @param {string} url @param {string} service @param {string} method @param {unknown[]} args
 * @param {number} [timeout] milliseconds
 * @returns {Promise<unknown>}
 */
export const jsonRpc = (url, service, method, args, timeout = 10_000) =>
  post(`${url}/jsonrpc`, { service, method, args }, timeout);

/**
 * @param {string} address @param {object} params @param {number} timeout
 * @returns {Promise<unknown>}
 */
async function post(address, params, timeout) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params }),
    signal: AbortSignal.timeout(timeout),
  });
  const body = /** @type {{result?: unknown, error?: {message?: string, data?: {message?: string}}}} */ (
    await response.json()
  );
  if (body.error) throw new Error(body.error.data?.message || body.error.message || 'Odoo refused the call');
  return body.result ?? null;
}

/** The major series of the Odoo that answers there, or null. @param {string} url @param {number} [timeout] */
export async function serverMajor(url, timeout = 3000) {
  try {
    const answer = /** @type {{server_version_info?: [number | string]}} */ (
      await jsonRpc(url, 'common', 'version', [], timeout)
    );
    // A SaaS build says `saas~19.1`; only the number counts here.
    const number = /\d+/.exec(String(answer?.server_version_info?.[0] ?? ''));
    return number ? Number(number[0]) : null;
  } catch {
    return null;
  }
}

/**
 * The user's id in that database; false when Odoo refuses the login.
 * @param {string} url @param {string} db @param {string} login @param {string} secret password or key
 */
export async function authenticate(url, db, login, secret) {
  const uid = await jsonRpc(url, 'common', 'login', [db, login, secret], 60_000);
  return typeof uid === 'number' ? uid : false;
}
