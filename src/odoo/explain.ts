import { OdooError } from './errors.ts';
import { isUnknownModel, type RemoteFault, remoteFault, unknownFieldOf } from './remote-error.ts';
import type { Schema } from './schema.ts';
import type { MethodCall } from './transport/types.ts';
import { unknownField, unknownModel } from './unknown.ts';

interface Means {
  readonly schema: Schema;
  logInAgain(): Promise<unknown>;
}

/** Adds to a failed call what only further questions to the server can tell. Returns the error to throw. */
export async function explain(error: unknown, call: MethodCall, means: Means): Promise<unknown> {
  const fault = remoteFault(error);
  if (!(error instanceof OdooError) || fault === undefined) return error;
  try {
    return (await better(fault, call, means)) ?? error;
  } catch (second) {
    // A login that fails is the better answer; any other failure on the way is not.
    return second instanceof OdooError && second.kind === 'auth' ? second : error;
  }
}

async function better(
  fault: RemoteFault,
  { model, method, args }: MethodCall,
  { schema, logInAgain }: Means,
): Promise<OdooError | undefined> {
  // A method may deny access to this user, and Odoo answers the same when a password was changed.
  if (fault.name === 'odoo.exceptions.AccessDenied') {
    await logInAgain();
    return undefined;
  }
  if (isUnknownModel(fault, model)) return unknownModel(model, await schema.models(), fault);
  const named = unknownFieldOf(fault, { model, method });
  if (named) {
    const fields = await schema.fields(named.model, {});
    return unknownField(named.model, named.name, fields.keys(), fault);
  }
  // An override may stumble over an unknown field before the ORM names it (`KeyError: 'x'` in `write`).
  if (fault.name === 'builtins.KeyError' && (method === 'create' || method === 'write')) {
    const fields = await schema.fields(model, {});
    const unknown = writtenNames(args).find((name) => !fields.has(name));
    if (unknown !== undefined) return unknownField(model, unknown, fields.keys(), fault);
  }
  return undefined;
}

function writtenNames({ args = [], kwargs = {} }: MethodCall['args']): string[] {
  return [...args, kwargs.vals, kwargs.vals_list]
    .flat()
    .flatMap((values) => (typeof values === 'object' && values !== null ? Object.keys(values) : []));
}
