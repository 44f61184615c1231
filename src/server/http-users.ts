import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Config, Target } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import { loadConfig } from '../odoo/load-config.ts';
import { createSession, type Session } from './session.ts';

/** The sessions of the users that one HTTP server works for. */
export interface Users {
  /** The session of the caller: of their own credentials when the request brings them, else the server's. */
  sessionOf(headers: IncomingHttpHeaders): Session;
  close(): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

const MAX_USERS = 100;
const MAX_CHARACTERS = 256;

/**
 * Many users on one server: `X-Odoo-Username` and `X-Odoo-Api-Key` replace the configured credentials
 * for one request. The address, the database, the mode and the policy stay those of the configuration:
 * whoever calls must not be able to send us, or a key, anywhere else. `busyMs` is the longest that a
 * request is in work.
 */
export async function openUsers(env: Env, busyMs: number): Promise<Users> {
  const config = await loadConfig(env);
  const template = await callerTarget(config, env);
  const own = createSession(config, env);
  const sessions = new Map<string, Session>();
  return {
    sessionOf(headers) {
      const login = headerOf(headers, 'x-odoo-username');
      const secret = headerOf(headers, 'x-odoo-api-key');
      if (login === undefined && secret === undefined) return own;
      if (login === undefined || secret === undefined) {
        throw new OdooError('bad_request', 'X-Odoo-Username and X-Odoo-Api-Key come together.');
      }
      const name = createHash('sha256')
        .update(JSON.stringify([login, secret]))
        .digest('base64');
      const session =
        sessions.get(name) ?? createSession(asCaller(config, template, login, secret), env, own.audit);
      // Used last, kept longest.
      sessions.delete(name);
      sessions.set(name, session);
      const [oldest] = sessions;
      if (sessions.size > MAX_USERS && oldest) {
        sessions.delete(oldest[0]);
        // Their last request may still be in work.
        setTimeout(() => oldest[1].close().catch(() => {}), busyMs).unref();
      }
      return session;
    },
    async close() {
      await Promise.all([own, ...sessions.values()].map((session) => session.close()));
    },
  };
}

/** The default target; where only the credentials are missing, as it is with those of a caller. */
async function callerTarget(config: Config, env: Env): Promise<Target | undefined> {
  const defaultOf = ({ targets, defaultName }: Config): Target | undefined =>
    targets.find((target) => target.name === defaultName && target.instance);
  const found = defaultOf(config);
  if (found) return found;
  const some = { ODOO_USERNAME: 'caller', ODOO_API_KEY: 'caller' };
  const optional = { ODOO_MCP_OPT_USERNAME: 'caller', ODOO_MCP_OPT_API_KEY: 'caller' };
  return defaultOf(await loadConfig({ ...env, ...some, ...optional }));
}

/** A configuration with one target alone: no caller may choose another, with the server's credentials. */
function asCaller(config: Config, target: Target | undefined, login: string, secret: string): Config {
  if (!target?.instance) return { ...config, targets: [], defaultName: undefined };
  const instance = { ...target.instance, login, secret };
  return {
    ...config,
    mode: target.mode,
    problem: undefined,
    instance,
    targets: [{ ...target, instance }],
    defaultName: target.name,
    source: 'the caller (X-Odoo-Username)',
  };
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  if (value === undefined) return undefined;
  const text = Array.isArray(value) ? '' : value.trim();
  if (text !== '' && text.length <= MAX_CHARACTERS) return text;
  throw new OdooError('bad_request', `The header ${name} is empty or too long.`);
}
