import { nearNames } from '../util/suggest.ts';
import { HttpStatus } from './answers.ts';
import { missingDatabase } from './database-error.ts';
import { OdooError } from './errors.ts';
import type { Http } from './http.ts';
import { remoteFault } from './remote-error.ts';
import { postJsonRpc } from './transport/jsonrpc.ts';
import type { Sending } from './transport/types.ts';

/** The only database of the server; empty when the server does not list them (`list_db = False`). */
export async function detectDatabase(http: Http, sending: Sending): Promise<string> {
  const names = await listDatabases(http, sending);
  if (names === undefined) return '';
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  throw names.length === 0
    ? new OdooError('bad_request', `The server at ${http.origin} has no database yet.`, {
        hint: 'Create one in the browser, then set ODOO_DB to its name.',
      })
    : new OdooError('bad_request', `The server has ${names.length} databases: ${listing(names)}.`, {
        hint: 'Set ODOO_DB to one of them.',
      });
}

/**
 * The reason why a login failed, in words: a server that has no such database says so in many ways
 * (an exception, a bare HTTP 500 or 404, a refused login).
 */
export async function explainLoginFailure(
  http: Http,
  db: string,
  error: unknown,
  sending: Sending,
): Promise<unknown> {
  if (!(error instanceof OdooError) || !mayBeTheDatabase(error)) return error;
  const names = db === '' ? undefined : await listDatabases(http, sending).catch(() => undefined);
  const said = missingDatabase(remoteFault(error)?.message ?? '');
  if (names?.includes(db) || (names === undefined && said === undefined)) return error;
  const near = nearNames(db, names ?? [])[0];
  return new OdooError('bad_request', `There is no database "${db}" at ${http.origin}.`, {
    hint: names?.length
      ? `Set ODOO_DB to ${near ? `"${near}"` : 'one of its databases'}: it has ${listing(names)}.`
      : 'Set ODOO_DB to the name of a database there.',
    cause: error.cause,
  });
}

function mayBeTheDatabase(error: OdooError): boolean {
  if (error.kind === 'unreachable') return error.cause instanceof HttpStatus;
  return error.kind !== 'timeout';
}

/** Undefined when the server does not tell. */
async function listDatabases(http: Http, sending: Sending): Promise<string[] | undefined> {
  try {
    const names = await postJsonRpc(http, '/web/database/list', {}, sending);
    return Array.isArray(names) ? names.map(String) : undefined;
  } catch (error) {
    // A refusal is an answer of Odoo's; no answer at all is a failure to be told.
    if (error instanceof OdooError && error.cause !== undefined && !(error.cause instanceof Error))
      return undefined;
    throw error;
  }
}

function listing(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
