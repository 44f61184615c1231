import path from 'node:path';
import { type AuditLog, auditFile, openAuditLog } from '../odoo/audit-log.ts';
import type { Config, Target } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import { loadConfig } from '../odoo/load-config.ts';
import { otherLogins } from '../odoo/other-logins.ts';
import type { Policy } from '../odoo/policy.ts';
import { setting } from '../odoo/setting.ts';
import type { OdooClient } from '../odoo/types.ts';
import { createTokens, type Tokens } from './tokens.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The configured databases, each reached at its first use, and only through the guard. */
export interface Session {
  readonly config: Config;
  readonly audit: AuditLog;
  readonly tokens: Tokens;
  /** A target by name, else the default one; where there is none, one whose client says what to set. */
  target(name?: string): Target;
  /** The client for one tool. Throws `bad_request` when the target is not configured well. */
  client(target: Target, tool: string): Promise<OdooClient>;
  /**
   * Clients of other users of a target's database, where their logins are configured too. They only read. An error
   * stands in the place of a client that cannot be used.
   */
  others(target: Target, tool: string): Promise<readonly (OdooClient | OdooError)[]>;
  /** The default target's client, for the command line. */
  odoo(tool?: string): Promise<OdooClient>;
  close(): Promise<void>;
}

export async function openSession(env: Env): Promise<Session> {
  return createSession(await loadConfig(env), env);
}

/** `audit` is given where several sessions of one process write to one log. */
export function createSession(config: Config, env: Env, audit = openAuditLog(auditFile(env))): Session {
  const policyFile = setting(env.ODOO_POLICY_FILE);
  const opened = new Map<string, Promise<OdooClient>>();
  const policies = new Map<string, Promise<Policy | undefined>>();
  const guarded = new Map<string, Promise<OdooClient>>();

  async function open(target: Target): Promise<OdooClient> {
    const { instance, problem } = target;
    if (!instance) {
      throw new OdooError('bad_request', problem ?? 'No Odoo is configured.', {
        hint: 'Set it where this server is configured (its environment, the options of the plugin, or your profile file), then restart the server.',
      });
    }
    const { createClient } = await import('../odoo/client.ts');
    return createClient(instance, env);
  }

  /** Read once, so that all tools follow the same one until a restart. */
  async function readPolicy(target: Target): Promise<Policy | undefined> {
    const { loadPolicy } = await import('../odoo/policy-file.ts');
    const name = `The policy of the profile "${target.name}"`;
    return loadPolicy([
      ...(policyFile
        ? [{ from: path.resolve(policyFile), name: 'The policy file of ODOO_POLICY_FILE' }]
        : []),
      ...(target.policy === undefined ? [] : [{ from: target.policy, name }]),
    ]);
  }

  async function protect(target: Target, tool: string): Promise<OdooClient> {
    const client = await once(opened, target.name, () => open(target));
    const policy = await once(policies, target.name, () => readPolicy(target));
    const { guard } = await import('../odoo/guarded-client.ts');
    return guard(client, { mode: target.mode, policy, audit, tool });
  }

  const session: Session = {
    config,
    audit,
    tokens: createTokens(setting(env.ODOO_MCP_TOKEN_SECRET)),
    target(name = config.defaultName) {
      const found = config.targets.find((target) => target.name === name);
      if (found) return found;
      const { mode, problem } = config;
      return {
        ...{ name: 'default', mode, problem, instance: undefined },
        ...{ production: false, policy: undefined, notes: [] },
      };
    },
    client: (target, tool) => once(guarded, `${target.name} ${tool}`, () => protect(target, tool)),
    others: (target, tool) =>
      Promise.all(
        otherLogins(config.targets, target).map((other) =>
          once(guarded, `${other.name} ${tool} read`, () => protect({ ...other, mode: 'read' }, tool)).catch(
            (error: unknown) => {
              if (error instanceof OdooError) return error;
              throw error;
            },
          ),
        ),
      ),
    odoo: (tool = 'cli') => session.client(session.target(), tool),
    async close() {
      await Promise.all([...opened.values()].map(async (one) => (await one.catch(() => undefined))?.close()));
      await audit.flush();
    },
  };
  return session;
}

/** One promise a key; a failed one is forgotten, so that what was mended works without a restart. */
function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known) return known;
  const promise = make();
  made.set(key, promise);
  promise.catch(() => made.delete(key));
  return promise;
}
