import { isMapping } from './data-file.ts';
import { OdooError } from './errors.ts';
import type { Http } from './http.ts';
import { remoteFault } from './remote-error.ts';
import { postJsonRpc } from './transport/jsonrpc.ts';
import type { Sending } from './transport/types.ts';
import { openWebSession, type WebLogin } from './web-session.ts';

/** 18.0 and later let keys of plain users live for 90 days at most; clocks may differ a little. */
export const KEY_DAYS = 89;

export interface KeyRequest extends WebLogin {
  /** What the user reads in their list of keys. */
  readonly name: string;
  /** Days; used from 18.0 on, where a key ends. */
  readonly days: number;
}

type Call = (model: string, method: string, args: readonly unknown[], kwargs?: object) => Promise<unknown>;

/**
 * Makes an API key for a user as they do it on their page: the wizard asks for their password once more.
 * Public ways alone, the same from 14.0 to 19.0: `res.users.apikeys.description.make_key` and
 * `res.users.identitycheck.run_check`, in a web session. Source: odoo/addons/base/models/res_users.py.
 */
export async function makeApiKey(http: Http, request: KeyRequest, sending: Sending): Promise<string> {
  const { db, login, password } = request;
  const session = await openWebSession(http, { db, login, password }, sending).catch((error: unknown) => {
    throw remoteFault(error)?.name.endsWith('AccessDenied')
      ? new OdooError('auth', `Odoo does not accept the login "${login}" with this password.`, {
          cause: error,
        })
      : error;
  });
  if (!session) {
    throw new OdooError(
      'auth',
      'No key can be made with the password alone: this user has two-factor login.',
      {
        hint: 'Make the key in the browser: the own name at the top right, then Preferences, Account Security.',
      },
    );
  }
  const call: Call = (model, method, args, kwargs = {}) =>
    postJsonRpc(
      http,
      `/web/dataset/call_kw/${model}/${method}`,
      { model, method, args, kwargs },
      {
        ...sending,
        effect: 'write',
        headers: { cookie: session.cookie },
      },
    );
  try {
    return await runWizard(call, request);
  } finally {
    await session.end();
  }
}

async function runWizard(call: Call, { name, days, password }: KeyRequest): Promise<string> {
  const wizard = 'res.users.apikeys.description';
  const fields = await call(wizard, 'fields_get', [['duration']], { attributes: ['type'] });
  // -1 is "a date of one's own"; the date goes in UTC.
  const until = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replace('T', ' ');
  const ends = isMapping(fields) && 'duration' in fields ? { duration: '-1', expiration_date: until } : {};
  const id = await call(wizard, 'create', [{ name, ...ends }]);
  let action = await call(wizard, 'make_key', [[id]]);
  if (isMapping(action) && action.res_model === 'res.users.identitycheck') {
    const check = [action.res_id];
    const asked = await call('res.users.identitycheck', 'fields_get', [['password']], {
      attributes: ['store'],
    });
    const stored = isMapping(asked) && isMapping(asked.password) && asked.password.store !== false;
    // A stored field up to early 18.0; later the field keeps nothing, and the value is read from the context.
    if (stored) await call('res.users.identitycheck', 'write', [check, { password }]);
    action = await call('res.users.identitycheck', 'run_check', [check], { context: { password } });
  }
  const key = isMapping(action) && isMapping(action.context) ? action.context.default_key : undefined;
  if (typeof key === 'string' && key !== '') return key;
  throw new OdooError('server', 'Odoo made no key, and did not say why.', {
    hint: 'Make the key in the browser: the own name at the top right, then Preferences, Account Security.',
  });
}
