import type { Http } from './http.ts';
import { postJsonRpc } from './transport/jsonrpc.ts';
import type { Sending } from './transport/types.ts';

/** A login as the web client has it; only a password opens one, never an API key. */
export interface WebSession {
  /** Value of the Cookie header. */
  readonly cookie: string;
  readonly uid: number;
  end(): Promise<void>;
}

export interface WebLogin {
  readonly db: string;
  readonly login: string;
  readonly password: string;
}

/**
 * Opens a web session. Undefined when nobody is logged in by it, as it is with two-factor login; a refused
 * password throws what Odoo says. Source: addons/web/controllers/session.py (main.py before 16.0).
 */
export async function openWebSession(
  http: Http,
  params: WebLogin,
  sending: Sending,
): Promise<WebSession | undefined> {
  let cookie: string | undefined;
  // The answer names the user, the session is in a header.
  const listening: Http = {
    ...http,
    async send(request) {
      const response = await http.send(request);
      const header = response.headers['set-cookie'];
      const lines = Array.isArray(header) ? header : [header ?? ''];
      cookie = lines.map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((one) => one !== undefined);
      return response;
    },
  };
  const answer = await postJsonRpc(listening, '/web/session/authenticate', params, sending);
  const uid = answer && typeof answer === 'object' && 'uid' in answer ? answer.uid : undefined;
  if (typeof uid !== 'number' || cookie === undefined) return undefined;
  const headers = { cookie };
  return {
    cookie,
    uid,
    async end() {
      const ending = { effect: 'read', timeoutMs: 5_000, headers } as const;
      await postJsonRpc(http, '/web/session/destroy', {}, ending).catch(() => {});
    },
  };
}
