import { OdooError } from './errors.ts';
import { safeLine } from './redact.ts';
import type { RemoteFault } from './remote-error.ts';

const BUSY = new Set([
  'SerializationFailure',
  'DeadlockDetected',
  'LockNotAvailable',
  'TransactionRollbackError',
]);
const BAD_VALUE = new Set([
  'DataError',
  'NumericValueOutOfRange',
  'InvalidDatetimeFormat',
  'DatetimeFieldOverflow',
  'InvalidTextRepresentation',
  'StringDataRightTruncation',
]);
const CONSTRAINT = new Set([
  'IntegrityError',
  'NotNullViolation',
  'UniqueViolation',
  'ForeignKeyViolation',
  'CheckViolation',
  'ExclusionViolation',
  'RestrictViolation',
]);

/** A psycopg2 exception that Odoo let through. Its text holds SQL and hosts: only parts of it are safe. */
export function databaseError(type: string, fault: RemoteFault): OdooError {
  const missing = missingDatabase(fault.message);
  if (missing !== undefined) {
    return new OdooError('bad_request', `There is no database "${missing}" on this server.`, {
      cause: fault,
    });
  }
  // Before a module operation Odoo asks for locks, and loses the reason while it translates its own sentence of it.
  const first = type === 'InFailedSqlTransaction' ? fault.debug : fault.message;
  if (BUSY.has(type) || /could not serialize|deadlock detected|could not obtain lock/.test(first ?? '')) {
    return databaseBusy(fault);
  }
  if (BAD_VALUE.has(type)) {
    return new OdooError('bad_request', `A value does not fit its field: ${safeLine(fault.message)}.`, {
      cause: fault,
    });
  }
  if (CONSTRAINT.has(type)) {
    const name = /constraint "([\w.]+)"|column "([\w.]+)"/.exec(fault.message);
    const which = name ? ` (${name[1] ?? name[2]})` : '';
    return new OdooError('validation', `A constraint of the database refuses this${which}.`, {
      cause: fault,
    });
  }
  if (/(?:relation|column) .* does not exist/.test(fault.message)) {
    return new OdooError('server', 'A table or column is missing in the database.', {
      hint: 'A module was changed and not upgraded: upgrade it, or restart Odoo.',
      cause: fault,
    });
  }
  return new OdooError('server', `Odoo's database failed (${type}).`, {
    hint: "The reason is in the server's log.",
    cause: fault,
  });
}

/** Odoo has tried it five times by itself (`retrying` in odoo/service/model.py) and rolled each one back. */
export function databaseBusy(fault: RemoteFault): OdooError {
  return new OdooError('server', 'The database was busy with another change; nothing was changed.', {
    hint: 'Try again in a moment.',
    cause: fault,
  });
}

/** The name in PostgreSQL's `database "x" does not exist`. */
export function missingDatabase(message: string): string | undefined {
  return /database "([^"]+)" does not exist/.exec(message)?.[1];
}
