import { databaseBusy, databaseError } from './database-error.ts';
import { OdooError } from './errors.ts';
import { redact, safeLine } from './redact.ts';
import { unknownField, unknownModel } from './unknown.ts';

/** An exception as Odoo reports it. It is the `cause` of the OdooError made of it. */
export interface RemoteFault {
  /** Such as `odoo.exceptions.UserError` or `builtins.KeyError`. */
  readonly name: string;
  readonly message: string;
  readonly arguments?: readonly unknown[];
  /** The server's traceback, where the protocol gives one. Never to be shown. */
  readonly debug?: string;
}

/** What was asked for when it failed. */
export interface Asked {
  readonly model?: string | undefined;
  readonly method?: string | undefined;
  /** Whether records were named. */
  readonly hasIds?: boolean | undefined;
}

/** The exception of Odoo behind an error; undefined when the error is none of Odoo's. */
export function remoteFault(error: unknown): RemoteFault | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return isRemoteFault(cause) ? cause : undefined;
}

function isRemoteFault(value: unknown): value is RemoteFault {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string' &&
    !(value instanceof Error)
  );
}

/** The `data` of a JSON-RPC error, or the body of a JSON-2 one. */
export function parseFault(value: unknown): RemoteFault | undefined {
  if (!isRemoteFault(value)) return undefined;
  const { name, message } = value;
  return {
    name,
    message,
    ...(Array.isArray(value.arguments) ? { arguments: value.arguments } : {}),
    ...(typeof value.debug === 'string' ? { debug: value.debug } : {}),
  };
}

/** Odoo's exception in our kinds. A sentence that Odoo wrote for its user stays whole. */
export function remoteError(fault: RemoteFault, asked: Asked = {}): OdooError {
  const [module = '', type = ''] = split(fault.name);
  // From 19.0 on Odoo has an exception of its own for what databases call a serialization failure.
  if (fault.name === 'odoo.exceptions.ConcurrencyError') return databaseBusy(fault);
  if (module === 'odoo.exceptions') return userError(type, fault, asked);
  if (module.startsWith('psycopg2')) return databaseError(type, fault);
  if (module.startsWith('werkzeug')) return httpError(type, fault, asked);
  if (fault.name === 'odoo.http.SessionExpiredException') {
    return new OdooError('auth', 'Odoo says that the session has expired.', { cause: fault });
  }
  if (type === 'ParseError' || type === 'QWebException') {
    return new OdooError('validation', `Odoo refused a file of a module: ${redact(fault.message).trim()}`, {
      hint: 'Correct the module, then install or upgrade it again.',
      cause: fault,
    });
  }
  return programmingError(type, fault, asked);
}

function userError(type: string, fault: RemoteFault, asked: Asked): OdooError {
  const own = fault.arguments?.[0];
  // RedirectWarning puts an action id and a button's label behind the sentence.
  const sentence = (type === 'RedirectWarning' && typeof own === 'string' ? own : fault.message).trim();
  if (type === 'AccessDenied') {
    return new OdooError('access', `Odoo denied ${callOf(asked)}: ${sentence}.`, {
      hint: 'This may need an administrator, or a user with more rights.',
      cause: fault,
    });
  }
  if (type === 'AccessError') {
    return /^Private methods? /.test(sentence)
      ? new OdooError('bad_request', `${callOf(asked)} is private and cannot be called from outside.`, {
          cause: fault,
        })
      : new OdooError('access', sentence, { cause: fault });
  }
  if (type === 'MissingError') {
    return new OdooError('not_found', sentence, {
      hint: 'Search for the record: it may have been deleted, or the id is of another model.',
      cause: fault,
    });
  }
  if (asked.model && isUnknownModel(fault, asked.model)) return unknownModel(asked.model, [], fault);
  const refused = sentence || `Odoo refused ${callOf(asked)}.`;
  if (pointsNowhere(fault, asked)) {
    return new OdooError('validation', refused, {
      hint: 'Odoo says this too where a value holds the id of a record that is not there: check the ids.',
      cause: fault,
    });
  }
  return new OdooError('validation', refused, { cause: fault });
}

/** Odoo has one sentence for a foreign key that fails, which speaks of a deletion whatever was done. */
function pointsNowhere({ message, debug = '' }: RemoteFault, { method }: Asked): boolean {
  if (method === undefined || !['create', 'write', 'web_save', 'web_save_multi'].includes(method))
    return false;
  return /violates foreign key constraint/.test(debug) || /_fkey\b|you are trying to delete/.test(message);
}

/** Of JSON-2: `werkzeug.exceptions.NotFound` and the like. */
function httpError(type: string, fault: RemoteFault, asked: Asked): OdooError {
  if (type === 'Unauthorized') {
    return new OdooError('auth', 'Odoo does not accept the API key.', {
      hint: 'It may be mistyped, expired, revoked or of another database: make a new one in Odoo under My Profile, Account Security, and set ODOO_API_KEY.',
      cause: fault,
    });
  }
  if (asked.model && isUnknownModel(fault, asked.model)) return unknownModel(asked.model, [], fault);
  if (isUnknownMethod(fault, asked)) return unknownMethod(fault, asked);
  const said = safeLine(fault.message);
  if (type === 'UnprocessableEntity' || type === 'BadRequest') {
    return new OdooError('bad_request', `${callOf(asked)}: ${said}.`, {
      hint: 'Check the arguments against the method of this series.',
      cause: fault,
    });
  }
  if (type === 'Forbidden') return new OdooError('access', said || 'Odoo refused.', { cause: fault });
  return new OdooError(type === 'NotFound' ? 'not_found' : 'server', `Odoo answered: ${said || type}.`, {
    cause: fault,
  });
}

function programmingError(type: string, fault: RemoteFault, asked: Asked): OdooError {
  const field = unknownFieldOf(fault, asked);
  if (field) return unknownField(field.model, field.name, [], fault);
  if (isUnknownMethod(fault, asked)) return unknownMethod(fault, asked);
  const said = safeLine(fault.message);
  if (type === 'IndexError' && asked.hasIds === false && /index out of range/.test(said)) {
    return new OdooError('bad_request', `${callOf(asked)} works on records, and no ids were given.`, {
      cause: fault,
    });
  }
  const singleton = /^Expected singleton: .*\(\s*(\d+)?/.exec(said);
  if (singleton) {
    const given = singleton[1] === undefined ? 'none was given' : 'several were given';
    return new OdooError('bad_request', `${callOf(asked)} works on one record at a time, and ${given}.`, {
      cause: fault,
    });
  }
  if (type === 'TypeError' && /argument|positional|keyword/.test(said)) {
    return new OdooError('bad_request', `${callOf(asked)}: ${withoutPython(said)}.`, {
      hint: 'Check the arguments against the method of this series.',
      cause: fault,
    });
  }
  if (type === 'ValueError' && /^(?:Invalid|Wrong value|Domain\(\)|Unknown)/.test(said)) {
    return new OdooError('bad_request', `Odoo does not accept a value: ${said}.`, { cause: fault });
  }
  return new OdooError('server', `Odoo failed inside ${callOf(asked)} (${type}: ${said}).`, {
    hint: "This is a fault in the server's code or data; the server's log has the details.",
    cause: fault,
  });
}

export function isUnknownModel({ name, message, debug = '' }: RemoteFault, model: string): boolean {
  if (name === 'werkzeug.exceptions.NotFound') return message === `the model '${model}' does not exist`;
  if (name !== 'odoo.exceptions.UserError') return false;
  // In the user's language the sentence differs; the line of code in the traceback does not.
  return (
    message.trim() === `Object ${model} doesn't exist` ||
    /in execute_cr\n\s+raise UserError\(.*Object (?:%s|\{obj\}) /.test(debug)
  );
}

/** `Invalid field 'x' on 'res.partner'`, `Invalid field res.partner.x in condition (...)` and their like. */
export function unknownFieldOf(
  fault: RemoteFault,
  asked: Asked,
): { model: string; name: string } | undefined {
  const quoted = /^Invalid field ['"](\w+)['"] (?:on|in) (?:model )?['"]([\w.]+)['"]/.exec(fault.message);
  if (quoted?.[1] && quoted[2]) return { name: quoted[1], model: quoted[2] };
  const dotted = /^Invalid field ([\w.]+)\.(\w+) in (?:leaf|condition)/.exec(fault.message);
  if (dotted?.[1] && dotted[2]) return { model: dotted[1], name: dotted[2] };
  const bare = /^(?:Invalid|Unknown) field:? ['"]?(\w+)['"]?/.exec(fault.message);
  return bare?.[1] && asked.model ? { model: asked.model, name: bare[1] } : undefined;
}

function isUnknownMethod(fault: RemoteFault, { model, method }: Asked): boolean {
  return (
    fault.message === `The method '${model}.${method}' does not exist` ||
    fault.message === `type object '${model}' has no attribute '${method}'`
  );
}

function unknownMethod(fault: RemoteFault, { model, method }: Asked): OdooError {
  return new OdooError('bad_request', `${model} has no method "${method}".`, {
    hint: 'Check the name; methods differ between the series and with the installed modules.',
    cause: fault,
  });
}

/** Without the function's own name, and the guess that newer Pythons add where the protocol lets it through. */
function withoutPython(said: string): string {
  return said.replace(/^[\w.]+\(\) /, '').replace(/\. Did you mean '\w+'\?$/, '');
}

function callOf({ model, method }: Asked): string {
  return model && method ? `${model}.${method}` : 'the call';
}

function split(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}
