import { type FakeOdoo, rpc, startFakeOdoo } from '../support/fake-odoo.ts';

/** What must never be in an answer. */
export const PASSWORD = 'the-configured-password-7f3a';
export const SECRETS = ['s3cret-of-a-record', 's3cret-in-a-log', PASSWORD] as const;
const [RECORD_SECRET, LOG_SECRET] = SECRETS;
const TRACEBACK = `Traceback (most recent call last):
  File "/usr/lib/python3/dist-packages/odoo/http.py", line 12, in _dispatch
    raise Exception("token=${LOG_SECRET}")`;

export interface Recorded {
  readonly model: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

export interface RecordingOdoo extends FakeOdoo {
  /** Calls of a model's methods since the last time, without those that only describe the model. */
  take(): Recorded[];
}

const field = (type: string, more: object = {}) => ({
  type,
  string: type,
  store: true,
  searchable: true,
  sortable: true,
  ...more,
});

/** As `fields_get` of the one model that is there describes them. */
export const FIELDS: Readonly<Record<string, object>> = {
  id: field('integer', { readonly: true }),
  name: field('char', { required: true }),
  display_name: field('char', { readonly: true, store: false }),
  active: field('boolean'),
  color: field('integer'),
  amount: field('float'),
  total: field('monetary', { readonly: true }),
  note: field('html'),
  comment: field('text'),
  day: field('date'),
  write_date: field('datetime', { readonly: true }),
  state: field('selection', {
    selection: [
      ['draft', 'Draft'],
      ['done', 'Done'],
    ],
  }),
  parent_id: field('many2one', { relation: 'res.partner' }),
  child_ids: field('one2many', { relation: 'res.partner', relation_field: 'parent_id' }),
  category_ids: field('many2many', { relation: 'res.partner' }),
  image: field('binary'),
  extra: field('json'),
  password: field('char'),
  signup_token: field('char'),
  computed: field('char', { store: false, searchable: false, sortable: false }),
};

/** One record with something in each field; the credentials are worth stealing. */
const ROW: Readonly<Record<string, unknown>> = {
  id: 7,
  name: 'Seven\t<b>',
  display_name: 'Seven',
  active: true,
  color: 3,
  amount: 1.5,
  total: 2.25,
  note: '<p>See <a href="x">it</a></p>',
  comment: 'two\nlines',
  day: '2026-01-31',
  write_date: '2026-01-31 10:00:00',
  state: 'draft',
  parent_id: [1, 'One'],
  child_ids: [8, 9],
  category_ids: [],
  image: 'aGVsbG8=',
  extra: { a: [1, null] },
  password: RECORD_SECRET,
  signup_token: RECORD_SECRET,
  computed: 'c',
};

const DESCRIBING = new Set(['fields_get', 'has_access', 'check_access_rights', 'get_views']);

/** An 19.0 over JSON-RPC with one model; it fails in the ugliest ways where it is asked for anything else. */
export async function startRecordingOdoo(): Promise<RecordingOdoo> {
  const calls: Recorded[] = [];
  const fake = await startFakeOdoo(({ path, body }) => {
    if (path !== '/jsonrpc' || !body.includes('"execute_kw"')) return undefined;
    const [, , , model, method, args, kwargs = {}] = JSON.parse(body).params.args;
    const call: Recorded = { model, method, args, kwargs };
    if (!DESCRIBING.has(method) && !model.startsWith('ir.')) calls.push(call);
    return answer(call);
  });
  return Object.assign(Object.create(fake), { take: () => calls.splice(0) });
}

function answer({ model, method, kwargs }: Recorded) {
  if (model === 'ir.model') return rpc([{ model: 'res.partner', name: 'Contact' }]);
  if (model.startsWith('ir.')) return rpc([]);
  if (model !== 'res.partner') {
    return fault('odoo.exceptions.UserError', `Object ${model} doesn't exist`);
  }
  const row = pick(Array.isArray(kwargs.fields) ? kwargs.fields : Object.keys(ROW));
  switch (method) {
    case 'fields_get':
      return rpc(FIELDS);
    case 'web_search_read':
      return rpc({ length: 1, records: [webRow(kwargs.specification)] });
    case 'search_count':
      return rpc(1);
    case 'search':
      return rpc([7]);
    case 'name_search':
      return rpc([[7, 'Seven']]);
    case 'search_read':
    case 'read':
      return rpc([row]);
    case 'create':
      return rpc([7]);
    case 'read_group':
    case 'formatted_read_group':
      return rpc([{ state: 'draft', __count: 1, __extra_domain: [] }]);
    case 'write':
    case 'unlink':
    case 'web_save_multi':
    case 'has_access':
      return rpc(true);
    case 'action_nothing':
      return { body: { jsonrpc: '2.0', id: 1 } };
    case 'action_tell':
      return rpc({ access_token: RECORD_SECRET, deep: [{ password: RECORD_SECRET, name: 'n' }] });
    case 'action_sql':
      return fault(
        'psycopg2.errors.SyntaxError',
        `syntax error at or near "x"\nLINE 1: SELECT password FROM res_users WHERE token='${LOG_SECRET}'`,
      );
    case 'action_crash':
      return fault(
        'builtins.FileNotFoundError',
        `No such file: '/etc/odoo/keys/server.pem', token=${LOG_SECRET}`,
      );
    default:
      return fault('builtins.AttributeError', `type object 'res.partner' has no attribute '${method}'`);
  }
}

function pick(names: readonly unknown[]): Record<string, unknown> {
  const known = names.map(String).filter((name) => Object.hasOwn(ROW, name));
  return Object.fromEntries(['id', ...known].map((name) => [name, ROW[name]]));
}

function webRow(specification: unknown): Record<string, unknown> {
  const names = typeof specification === 'object' && specification ? Object.keys(specification) : [];
  const row = pick(names);
  if (row.parent_id) row.parent_id = { id: 1, display_name: 'One' };
  if (row.child_ids) row.child_ids = [{ id: 8, display_name: 'Eight' }];
  return row;
}

function fault(name: string, message: string) {
  const data = { name, message, arguments: [message], debug: TRACEBACK };
  return { body: { jsonrpc: '2.0', id: 1, error: { code: 200, message: 'Odoo Server Error', data } } };
}
