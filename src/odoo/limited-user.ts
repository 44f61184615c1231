import { randomBytes } from 'node:crypto';
import { KEY_DAYS, makeApiKey } from './api-key.ts';
import { OdooError } from './errors.ts';
import type { Http } from './http.ts';
import type { OdooClient } from './types.ts';

export interface LimitedUser {
  readonly login: string;
  readonly name: string;
  readonly groups: readonly Group[];
}

export interface Group {
  /** External id, such as `sales_team.group_sale_salesman`. */
  readonly xmlid: string;
  readonly id: number;
}

/** Whoever has one of them can give themselves the rest. */
const POWERFUL = ['base.group_system', 'base.group_erp_manager'];
/** Odoo lets only internal users have API keys. */
const INTERNAL = 'base.group_user';

/** Groups by their external ids, with that of internal users. Throws for one that is not there, or too powerful. */
export async function findGroups(client: OdooClient, xmlids: readonly string[]): Promise<Group[]> {
  const wanted = [...new Set([INTERNAL, ...xmlids])];
  const powerful = wanted.find((xmlid) => POWERFUL.includes(xmlid));
  if (powerful !== undefined) {
    throw new OdooError(
      'bad_request',
      `A user with ${powerful} is not limited: it can give itself every right.`,
      {
        hint: 'Leave it out. For verify on a development database, use your own user.',
      },
    );
  }
  const pairs = wanted.map((xmlid) => xmlid.split('.'));
  const domain = [
    ['model', '=', 'res.groups'],
    ['module', 'in', pairs.map(([module = '']) => module)],
    ['name', 'in', pairs.map(([, name = '']) => name)],
  ];
  const kwargs = { domain, fields: ['module', 'name', 'res_id'] };
  const rows = await client.call<unknown>('ir.model.data', 'search_read', { kwargs }, { effect: 'read' });
  const known = new Map<string, number>();
  for (const row of Array.isArray(rows) ? rows : [])
    known.set(`${row.module}.${row.name}`, Number(row.res_id));
  return wanted.map((xmlid) => {
    const id = known.get(xmlid);
    if (id !== undefined) return { xmlid, id };
    throw new OdooError('not_found', `There is no group "${xmlid}" in this database.`, {
      hint: 'List groups with: search ir.model.data, domain [["model","=","res.groups"]]; a group comes with its module.',
    });
  });
}

/** Throws `bad_request` when somebody has this login, archived users too. */
export async function checkLoginIsFree(client: OdooClient, login: string): Promise<void> {
  const kwargs = { domain: [['login', '=', login]], context: { active_test: false } };
  const taken = await client.call<number>('res.users', 'search_count', { kwargs }, { effect: 'read' });
  if (taken === 0) return;
  throw new OdooError(
    'bad_request',
    `There is a user with the login "${login}" already; nothing was changed.`,
    {
      hint: 'Choose another login: this command only makes new users.',
    },
  );
}

/**
 * Makes a user with these groups and no others, and an API key for it. Its password is random and known to
 * nobody. Where the key cannot be made the user is removed again.
 */
export async function makeLimitedUser(
  client: OdooClient,
  http: Http,
  user: LimitedUser,
): Promise<{ id: number; key: string }> {
  const { login, name, groups } = user;
  const info = await client.info();
  const fields = await client.fields('res.users');
  // Renamed in 19.0.
  const field = fields.has('group_ids') ? 'group_ids' : 'groups_id';
  const password = randomBytes(36).toString('base64url');
  const values = {
    name,
    login,
    password,
    ...(login.includes('@') ? { email: login } : {}),
    [field]: [[6, 0, groups.map(({ id }) => id)]],
  };
  // Nobody is to be invited by mail.
  const kwargs = { context: { no_reset_password: true } };
  const made = await client.call<unknown>('res.users', 'create', { args: [values], kwargs });
  const id = Array.isArray(made) ? Number(made[0]) : Number(made);
  try {
    const sending = { effect: 'read', timeoutMs: client.instance.timeoutMs } as const;
    const request = { db: info.db, login, password, name: 'odoo-claude', days: KEY_DAYS };
    return { id, key: await makeApiKey(http, request, sending) };
  } catch (error) {
    await client.call('res.users', 'unlink', { ids: [id] }).catch(() => {});
    throw error;
  }
}

/** Whether this client's user may read the settings of the database, which only administrators may. */
export async function isAdministrator(client: OdooClient, signal?: AbortSignal): Promise<boolean> {
  try {
    await client.call(
      'ir.config_parameter',
      'search_count',
      { kwargs: { domain: [] } },
      { effect: 'read', signal },
    );
    return true;
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'access') return false;
    throw error;
  }
}
