import { isEndpointMissing } from './answers.ts';
import { looksLikeApiKey } from './config.ts';
import { detectDatabase, explainLoginFailure } from './databases.ts';
import { OdooError } from './errors.ts';
import type { Http } from './http.ts';
import { remoteFault } from './remote-error.ts';
import { fetchVersion } from './server-version.ts';
import { json2 } from './transport/json2.ts';
import { jsonRpc, jsonRpcService } from './transport/jsonrpc.ts';
import type { Sending, ServiceCall, Session, Transport } from './transport/types.ts';
import { xmlRpc, xmlRpcService } from './transport/xmlrpc.ts';
import type { Instance, Protocol, ServerInfo } from './types.ts';

export interface Connection {
  readonly info: ServerInfo;
  readonly session: Session;
  readonly transport: Transport;
}

interface Attempt {
  readonly http: Http;
  readonly instance: Instance;
  readonly db: string;
  readonly major: number;
  readonly sending: Sending;
}

type LoggedIn = Pick<Connection, 'session' | 'transport'> & { readonly login: string };

/** Finds out version, database and protocol, and logs in. Nothing is written. */
export async function connect(http: Http, instance: Instance, sending: Sending): Promise<Connection> {
  if (instance.db !== undefined && !isHeaderValue(instance.db)) {
    throw new OdooError('bad_request', 'ODOO_DB has a character in it that no database name has.');
  }
  const version = await fetchVersion(http, instance.protocol, sending);
  const db = instance.db ?? (await detectDatabase(http, sending));
  const attempt = { http, instance, db, major: version.major, sending };
  const { session, transport, login } = await logIn(attempt, protocolsFor(instance, version.major));
  const info = { ...version, db, uid: session.uid, login, protocol: transport.protocol };
  return { info, session, transport };
}

/** In the order to try them. */
function protocolsFor(instance: Instance, major: number): readonly Protocol[] {
  if (instance.protocol !== 'auto') return [instance.protocol];
  if (major < 19) return ['jsonrpc', 'xmlrpc'];
  if (instance.login === undefined) return ['json2'];
  return looksLikeApiKey(instance.secret) ? ['json2', 'jsonrpc', 'xmlrpc'] : ['jsonrpc', 'xmlrpc', 'json2'];
}

async function logIn(attempt: Attempt, protocols: readonly Protocol[]): Promise<LoggedIn> {
  let told: unknown;
  for (const protocol of protocols) {
    try {
      return await LOGIN[protocol](attempt);
    } catch (error) {
      // What a server says of a login counts more than that it lacks another way in.
      if (told === undefined || isEndpointMissing(told)) told = error;
      const { login } = attempt.instance;
      // What looks like a key may be a password, if there is a login to go with it.
      const maybePassword = protocol === 'json2' && login !== undefined && isRefused(error);
      if (!maybePassword && !isEndpointMissing(error)) break;
    }
  }
  throw await explainLoginFailure(attempt.http, attempt.db, told, attempt.sending);
}

const LOGIN: Readonly<Record<Protocol, (attempt: Attempt) => Promise<LoggedIn>>> = {
  json2: logInByKey,
  jsonrpc: (attempt) => logInByService(attempt, jsonRpcService, jsonRpc),
  xmlrpc: (attempt) => logInByService(attempt, xmlRpcService, xmlRpc),
};

async function logInByKey({ http, instance, db, major, sending }: Attempt): Promise<LoggedIn> {
  if (major < 19) {
    throw new OdooError('bad_request', `ODOO_PROTOCOL is json2, and this server is Odoo ${major}.0.`, {
      hint: 'JSON-2 is there from 19.0 on: set ODOO_PROTOCOL=auto.',
    });
  }
  if (!isHeaderValue(instance.secret)) {
    throw new OdooError('auth', 'The API key has a character in it that no key has.', {
      hint: 'Copy the key once more, without quotes or spaces, into ODOO_API_KEY.',
    });
  }
  const anonymous = { db, uid: 0, secret: instance.secret, major };
  const context = await json2.call(
    http,
    anonymous,
    { model: 'res.users', method: 'context_get', args: {} },
    sending,
  );
  const uid = typeof context === 'object' && context !== null && 'uid' in context ? context.uid : undefined;
  if (typeof uid !== 'number')
    throw new OdooError('server', 'Odoo did not say which user the API key is of.');
  const session = { ...anonymous, uid };
  // The key decides who we are, whatever login is configured.
  const call = { model: 'res.users', method: 'read', args: { ids: [uid], kwargs: { fields: ['login'] } } };
  const rows = await json2.call(http, session, call, sending);
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const login = typeof row === 'object' && row !== null && 'login' in row ? String(row.login) : '';
  return { session, transport: json2, login };
}

async function logInByService(
  { http, instance, db, major, sending }: Attempt,
  service: ServiceCall,
  transport: Transport,
): Promise<LoggedIn> {
  const { login, secret } = instance;
  if (login === undefined) {
    throw new OdooError('auth', `Odoo ${major}.0 needs a login besides the password or API key here.`, {
      hint: 'Set ODOO_USERNAME to the login of its user; only JSON-2, from 19.0 on, does without one.',
    });
  }
  if (db === '') {
    throw new OdooError('bad_request', 'The server does not list its databases.', {
      hint: 'Set ODOO_DB to the name of the database.',
    });
  }
  const cookie = transport === jsonRpc && major <= 15 ? await databaseCookie(http, db, sending) : undefined;
  const uid = await service(http, 'common', 'authenticate', [db, login, secret, {}], {
    ...sending,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  });
  if (typeof uid !== 'number' || uid === 0) {
    throw new OdooError('auth', `Odoo does not accept the login "${login}" with this password or API key.`, {
      hint: `Check ODOO_USERNAME, ODOO_PASSWORD or ODOO_API_KEY, and that the user is of database "${db}"; a key may have expired, and with two-factor login only a key is accepted.`,
    });
  }
  return { session: { db, uid, secret, major, cookie }, transport, login };
}

/**
 * 14.0 and 15.0 answer an exception over /jsonrpc with a bare HTTP 500 when the server has several
 * databases and the session has none (`_dispatch_nodb` in odoo/http.py). A session that holds only the
 * database's name, and no login, brings the exception's text back.
 */
async function databaseCookie(http: Http, db: string, sending: Sending): Promise<string | undefined> {
  const response = await http.send({
    method: 'GET',
    path: `/web?db=${encodeURIComponent(db)}`,
    headers: {},
    what: 'the start page',
    ...sending,
  });
  const header = response.headers['set-cookie'];
  const cookies = Array.isArray(header) ? header : [header ?? ''];
  return cookies.map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((cookie) => cookie !== undefined);
}

/** Printable ASCII: what an HTTP header can carry. */
function isHeaderValue(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

function isRefused(error: unknown): boolean {
  return (
    error instanceof OdooError &&
    (error.kind === 'auth' || remoteFault(error)?.name.endsWith('AccessDenied') === true)
  );
}
