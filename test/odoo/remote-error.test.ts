import { describe, expect, it } from 'vitest';
import { parseFault, remoteError, remoteFault } from '../../src/odoo/remote-error.ts';

/** Exceptions as Odoo 14.0 and 19.0 reported them, tracebacks shortened. */
const TRACE =
  'Traceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/odoo/http.py", line 140, in dispatch_rpc\n';
const PARTNER = { model: 'res.partner', method: 'write', hasIds: true };

interface Case {
  readonly name: string;
  readonly message: string;
  readonly arguments?: readonly unknown[];
  readonly debug?: string;
  readonly asked?: { readonly model?: string; readonly method?: string; readonly hasIds?: boolean };
  readonly kind: string;
  /** The whole text. */
  readonly says: string;
}

const cases: Record<string, Case> = {
  'a sentence for the user': {
    name: 'odoo.exceptions.UserError',
    message: 'Recursion Detected.',
    kind: 'validation',
    says: 'Recursion Detected.',
  },
  'a sentence of several lines, whole': {
    name: 'odoo.exceptions.ValidationError',
    message:
      "The operation cannot be completed: Missing required value for the field 'Login' (login).\nModel: 'User' (res.users)\n- create/update: a mandatory field is not set\n- delete: another model requires the record being deleted, you can archive it instead\n",
    kind: 'validation',
    says: "The operation cannot be completed: Missing required value for the field 'Login' (login).\nModel: 'User' (res.users)\n- create/update: a mandatory field is not set\n- delete: another model requires the record being deleted, you can archive it instead",
  },
  'a warning with a button, without its parts': {
    name: 'odoo.exceptions.RedirectWarning',
    message:
      'You cannot create a new user from here.\n To create new user please go to configuration panel.\n70\nGo to the configuration panel\nNone',
    arguments: [
      'You cannot create a new user from here.\n To create new user please go to configuration panel.',
      70,
      'Go to the configuration panel',
      null,
    ],
    kind: 'validation',
    says: 'You cannot create a new user from here.\n To create new user please go to configuration panel.',
  },
  'no rights': {
    name: 'odoo.exceptions.AccessError',
    message:
      "You are not allowed to access 'System Parameter' (ir.config_parameter) records.\n\nThis operation is allowed for the following groups:\n\t- Role / Administrator",
    kind: 'access',
    says: "You are not allowed to access 'System Parameter' (ir.config_parameter) records.\n\nThis operation is allowed for the following groups:\n\t- Role / Administrator",
  },
  'only for administrators': {
    name: 'odoo.exceptions.AccessDenied',
    message: 'Access Denied',
    asked: { model: 'ir.module.module', method: 'button_immediate_install' },
    kind: 'access',
    says: 'Odoo denied ir.module.module.button_immediate_install: Access Denied.',
  },
  'a private method': {
    name: 'odoo.exceptions.AccessError',
    message: "Private methods (such as 'res.partner.browse') cannot be called remotely.",
    asked: { model: 'res.partner', method: 'browse' },
    kind: 'bad_request',
    says: 'res.partner.browse is private and cannot be called from outside.',
  },
  'a missing record': {
    name: 'odoo.exceptions.MissingError',
    message: 'Record does not exist or has been deleted.\n(Record: res.partner(99999999,), User: 2)',
    kind: 'not_found',
    says: 'Record does not exist or has been deleted.\n(Record: res.partner(99999999,), User: 2)',
  },
  'an unknown model': {
    name: 'odoo.exceptions.UserError',
    message: "Object nope.model doesn't exist",
    asked: { model: 'nope.model', method: 'search' },
    kind: 'not_found',
    says: 'There is no model "nope.model" in this database.',
  },
  'an unknown model in another language': {
    name: 'odoo.exceptions.UserError',
    message: "L'objet nope.model n'existe pas",
    debug: `${TRACE}  File "/usr/lib/python3/dist-packages/odoo/service/model.py", line 158, in execute_cr\n    raise UserError(_("Object %s doesn't exist", obj))\nodoo.exceptions.UserError: L'objet nope.model n'existe pas\n`,
    asked: { model: 'nope.model', method: 'search' },
    kind: 'not_found',
    says: 'There is no model "nope.model" in this database.',
  },
  'an unknown model over JSON-2': {
    name: 'werkzeug.exceptions.NotFound',
    message: "the model 'nope.model' does not exist",
    asked: { model: 'nope.model', method: 'search' },
    kind: 'not_found',
    says: 'There is no model "nope.model" in this database.',
  },
  'an unknown method (19.0)': {
    name: 'builtins.AttributeError',
    message: "The method 'res.partner.nope' does not exist",
    asked: { model: 'res.partner', method: 'nope' },
    kind: 'bad_request',
    says: 'res.partner has no method "nope".',
  },
  'an unknown method (14.0)': {
    name: 'builtins.AttributeError',
    message: "type object 'res.partner' has no attribute 'nope'",
    asked: { model: 'res.partner', method: 'nope' },
    kind: 'bad_request',
    says: 'res.partner has no method "nope".',
  },
  'an unknown method over JSON-2': {
    name: 'werkzeug.exceptions.NotFound',
    message: "The method 'res.partner.nope' does not exist",
    asked: { model: 'res.partner', method: 'nope' },
    kind: 'bad_request',
    says: 'res.partner has no method "nope".',
  },
  'an unknown field in a read (19.0)': {
    name: 'builtins.ValueError',
    message: "Invalid field 'nope' on 'res.partner'",
    kind: 'bad_request',
    says: 'res.partner has no field "nope".',
  },
  'an unknown field in a read (14.0)': {
    name: 'builtins.ValueError',
    message: "Invalid field 'nope' on model 'res.partner'",
    kind: 'bad_request',
    says: 'res.partner has no field "nope".',
  },
  'an unknown field in a create (19.0)': {
    name: 'builtins.ValueError',
    message: "Invalid field 'nope' in 'res.partner'",
    kind: 'bad_request',
    says: 'res.partner has no field "nope".',
  },
  'an unknown field in a domain (19.0)': {
    name: 'builtins.ValueError',
    message: "Invalid field res.partner.nope in condition ('nope', '=', 1)",
    kind: 'bad_request',
    says: 'res.partner has no field "nope".',
  },
  'an unknown field in a domain (14.0)': {
    name: 'builtins.ValueError',
    message: "Invalid field res.partner.nope in leaf ('nope', '=', 1)",
    kind: 'bad_request',
    says: 'res.partner has no field "nope".',
  },
  'a bad operator': {
    name: 'builtins.ValueError',
    message: "Invalid operator in condition ('name', 'zz', 'a')",
    kind: 'bad_request',
    says: "Odoo does not accept a value: Invalid operator in condition ('name', 'zz', 'a').",
  },
  'a bad selection': {
    name: 'builtins.ValueError',
    message: "Wrong value for res.partner.type: 'zzz'",
    kind: 'bad_request',
    says: "Odoo does not accept a value: Wrong value for res.partner.type: 'zzz'.",
  },
  'a missing argument': {
    name: 'builtins.TypeError',
    message: "ResPartner.write() missing 1 required positional argument: 'vals'",
    asked: PARTNER,
    kind: 'bad_request',
    says: "res.partner.write: missing 1 required positional argument: 'vals'.",
  },
  'a missing argument over JSON-2': {
    name: 'werkzeug.exceptions.UnprocessableEntity',
    message: "missing a required argument: 'vals'",
    asked: PARTNER,
    kind: 'bad_request',
    says: "res.partner.write: missing a required argument: 'vals'.",
  },
  'no ids': {
    name: 'builtins.IndexError',
    message: 'list index out of range',
    asked: { model: 'sale.order', method: 'action_confirm', hasIds: false },
    kind: 'bad_request',
    says: 'sale.order.action_confirm works on records, and no ids were given.',
  },
  'several ids for one': {
    name: 'builtins.ValueError',
    message: 'Expected singleton: res.partner(9, 36)',
    asked: { model: 'res.partner', method: 'open_commercial_entity' },
    kind: 'bad_request',
    says: 'res.partner.open_commercial_entity works on one record at a time, and several were given.',
  },
  'no ids for one': {
    name: 'builtins.ValueError',
    message: 'Expected singleton: res.partner()',
    asked: { model: 'res.partner', method: 'open_commercial_entity' },
    kind: 'bad_request',
    says: 'res.partner.open_commercial_entity works on one record at a time, and none was given.',
  },
  'a wrong key': {
    name: 'werkzeug.exceptions.Unauthorized',
    message: 'Invalid apikey',
    kind: 'auth',
    says: 'Odoo does not accept the API key.',
  },
  'a number out of range': {
    name: 'psycopg2.errors.NumericValueOutOfRange',
    message:
      'value "3000000000" is out of range for type integer\nLINE 1: ...rtner"."active" = true) AND ("res_partner"."id" = \'300000000...\n                                                             ^\n',
    kind: 'bad_request',
    says: 'A value does not fit its field: value "3000000000" is out of range for type integer.',
  },
  'a duplicate': {
    name: 'psycopg2.errors.UniqueViolation',
    message:
      'duplicate key value violates unique constraint "res_users_login_key"\nDETAIL:  Key (login)=(admin) already exists.\n',
    kind: 'validation',
    says: 'A constraint of the database refuses this (res_users_login_key).',
  },
  'a lock': {
    name: 'psycopg2.errors.LockNotAvailable',
    message: 'could not obtain lock on row in relation "ir_cron"\n',
    kind: 'server',
    says: 'The database was busy with another change; nothing was changed.',
  },
  'a lock, asked for before a module operation': {
    name: 'psycopg2.errors.InFailedSqlTransaction',
    message: 'current transaction is aborted, commands ignored until end of transaction block\n',
    debug:
      '    self.env.cr.execute("LOCK ir_module_module IN EXCLUSIVE MODE NOWAIT")\npsycopg2.errors.LockNotAvailable: could not obtain lock on relation "ir_module_module"\n',
    kind: 'server',
    says: 'The database was busy with another change; nothing was changed.',
  },
  'an unknown database (19.0)': {
    name: 'psycopg2.OperationalError',
    message:
      'connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  database "nodb" does not exist\n',
    kind: 'bad_request',
    says: 'There is no database "nodb" on this server.',
  },
  'a database that is down': {
    name: 'psycopg2.OperationalError',
    message:
      'connection to server at "10.0.0.5", port 5432 failed: FATAL:  password authentication failed for user "odoo"\n',
    kind: 'server',
    says: "Odoo's database failed (OperationalError).",
  },
  'a column that is missing': {
    name: 'psycopg2.errors.UndefinedColumn',
    message:
      'column res_partner.x_new does not exist\nLINE 1: SELECT "res_partner"."id" FROM "res_partner"\n',
    kind: 'server',
    says: 'A table or column is missing in the database.',
  },
  'a fault in a module': {
    name: 'builtins.KeyError',
    message: 'nope',
    asked: { model: 'sale.order', method: 'action_confirm' },
    kind: 'server',
    says: 'Odoo failed inside sale.order.action_confirm (KeyError: nope).',
  },
  'a fault with a path, an address and a token': {
    name: 'builtins.FileNotFoundError',
    message:
      "[Errno 2] No such file: '/opt/odoo/custom/addons/my_module/data/x.csv' from https://user:pw@internal.example.com/x with token=abc123 and 0123456789abcdef0123456789abcdef01234567",
    asked: { model: 'res.partner', method: 'sync' },
    kind: 'server',
    says: "Odoo failed inside res.partner.sync (FileNotFoundError: [Errno 2] No such file: 'x.csv' from (address) with token=(hidden) and (hidden)).",
  },
  'a fault with SQL': {
    name: 'builtins.Exception',
    message: 'bad query: SELECT password FROM res_users WHERE id = 2',
    asked: { model: 'res.partner', method: 'sync' },
    kind: 'server',
    says: 'Odoo failed inside res.partner.sync (Exception: bad query: (SQL)).',
  },
  'a file of a module': {
    name: 'odoo.tools.convert.ParseError',
    message:
      'while parsing file:/mnt/extra/lab/views/book_views.xml:12, somewhere inside\n<record id="book_form" model="ir.ui.view"/>',
    kind: 'validation',
    says: 'Odoo refused a file of a module: while parsing book_views.xml:12, somewhere inside\n<record id="book_form" model="ir.ui.view"/>',
  },
};

describe('remoteError', () => {
  it.each(Object.entries(cases))('%s', (_, { kind, says, asked, ...fault }) => {
    const error = remoteError({ debug: `${TRACE}${fault.name}: ${fault.message}`, ...fault }, asked);
    expect([error.kind, error.message]).toEqual([kind, says]);
    const shown = `${error.message} ${error.hint ?? ''}`;
    expect(shown).not.toMatch(/Traceback|\/usr|\/opt|\/mnt|\/var|LINE 1|SELECT|10\.0\.0\.5|abc123/);
    expect(remoteFault(error)).toMatchObject({ name: fault.name, message: fault.message });
  });
});

describe('parseFault', () => {
  it.each([[null], ['text'], [{}], [{ name: 5, message: 'x' }], [{ name: 'x' }], [[]]])(
    'is undefined for %j',
    (value) => {
      expect(parseFault(value)).toBeUndefined();
    },
  );
});
