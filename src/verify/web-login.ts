import { looksLikeApiKey } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import { createHttp, type Http } from '../odoo/http.ts';
import { remoteFault } from '../odoo/remote-error.ts';
import type { Instance, ServerInfo } from '../odoo/types.ts';
import { openWebSession, type WebSession } from '../odoo/web-session.ts';

/** A login in the web client, which `close` ends again. */
export interface WebLogin {
  readonly http: Http;
  readonly session: WebSession;
  close(): Promise<void>;
}

/**
 * Opens a web session as the user of the instance. Text when there can be none: the web login takes a
 * password and never an API key. Source: addons/web/controllers/session.py.
 */
export async function openWebLogin(
  instance: Instance,
  { db, login }: ServerInfo,
  signal: AbortSignal,
): Promise<WebLogin | string> {
  const needed =
    'the web login takes a password, not an API key: set ODOO_USERNAME and ODOO_PASSWORD to run this too';
  if (looksLikeApiKey(instance.secret)) return needed;
  const caFile = instance.caCert ?? process.env.ODOO_CA_CERT;
  const http = createHttp(instance.url, { env: process.env, caFile });
  try {
    const params = { db, login: instance.login ?? login, password: instance.secret };
    const sending = { effect: 'read', timeoutMs: instance.timeoutMs, signal } as const;
    const session = await openWebSession(http, params, sending);
    if (session) {
      return {
        http,
        session,
        async close() {
          await session.end();
          await http.close();
        },
      };
    }
    await http.close();
    return 'nobody is logged in by the password alone, as with two-factor login';
  } catch (error) {
    await http.close();
    if (remoteFault(error)?.name.endsWith('AccessDenied')) return needed;
    if (error instanceof OdooError) return error.message;
    throw error;
  }
}
