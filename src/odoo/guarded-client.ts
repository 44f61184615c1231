import type { AccessMode } from './access.ts';
import { idsOf, namesOf } from './audit-facts.ts';
import type { AuditLog, Outcome } from './audit-log.ts';
import { readsAnyField } from './call-paths.ts';
import { checkPointers } from './check-pointers.ts';
import { type Checked, checkAllowed, isShown } from './check-policy.ts';
import { isCredentialField, isCredentialName, WITHHELD } from './credentials.ts';
import { isMapping } from './data-file.ts';
import { OdooError } from './errors.ts';
import { isReading, operationsOf } from './methods.ts';
import type { Policy } from './policy.ts';
import type { CallArgs, CallOptions, FieldInfo, OdooClient, ServerInfo } from './types.ts';

export interface Guard {
  readonly mode: AccessMode;
  readonly policy: Policy | undefined;
  readonly audit: AuditLog;
  /** Name of the tool that works with the client, for the log. */
  readonly tool: string;
}

/**
 * The only way from a tool to Odoo. Each call is checked against the policy before anything is sent, what
 * comes back is cleared of what may not be shown, and the audit log gets one line, whatever the outcome.
 */
export function guard(client: OdooClient, { mode, policy, audit, tool }: Guard): OdooClient {
  const { instance } = client;
  let login: ServerInfo | undefined;
  const fieldsOf = (options: CallOptions) => (model: string) =>
    client.fields(model, { signal: options.signal, timeoutMs: options.timeoutMs });

  async function check(call: Checked, options: CallOptions): Promise<void> {
    if (mode === 'read' && !isReading(call.method) && options.effect !== 'read') {
      throw new OdooError(
        'access',
        `${call.model}.${call.method} may change Odoo, and read mode changes nothing.`,
      );
    }
    await checkAllowed(call, policy, fieldsOf(options));
  }

  /** Checks, sends and records one access; whatever it ends in, there is a line of it. */
  async function observed(
    call: Checked,
    options: CallOptions,
    send: () => Promise<unknown>,
  ): Promise<unknown> {
    const { model, method, args } = call;
    const started = Date.now();
    const reads = isReading(method);
    let result: unknown;
    let outcome: Outcome = 'ok';
    try {
      try {
        await check(call, options);
      } catch (error) {
        if (error instanceof OdooError && error.kind === 'access') outcome = 'refused';
        throw error;
      }
      // Asked before, so that nothing can fail between a write and its answer.
      if (policy) await fieldsOf(options)(model);
      if (!reads) await audit.ready();
      result = await send();
      login ??= await client.info(options).catch(() => undefined);
      if (policy && reads) await checkPointers(client, model, result, policy, options);
      return result;
    } catch (error) {
      if (outcome === 'ok') outcome = error instanceof OdooError ? error.kind : 'server';
      if (error instanceof OdooError) audit.told.add(error);
      throw error;
    } finally {
      audit.record({
        time: new Date(started).toISOString(),
        instance: instance.name,
        db: login?.db ?? instance.db,
        user: login?.login ?? instance.login,
        tool,
        model,
        method,
        operation: operationsOf(method).join('+'),
        ...idsOf(args, result),
        ...namesOf(args),
        ...(policy?.auditValues && !reads ? { values: await redacted(call, options) } : {}),
        outcome,
        durationMs: Date.now() - started,
      });
      if (!reads) await audit.flush();
    }
  }

  return {
    instance,
    info: (options) => client.info(options),
    forget: () => client.forget(),
    close: () => client.close(),

    async call<T>(
      model: string,
      method: string,
      given: CallArgs = {},
      options: CallOptions = {},
    ): Promise<T> {
      const args = withContext(given, instance.context);
      const call = { model, method, args, tool };
      const result = await observed(call, options, () => client.call(model, method, args, options));
      // The caller names the type of what this method of Odoo returns.
      return (await cleared(call, result, options)) as T;
    },

    async beside<T>(
      model: string,
      method: string,
      ids: readonly number[],
      run: () => Promise<T>,
    ): Promise<T> {
      return (await observed({ model, method, args: { ids }, tool }, { effect: 'read' }, run)) as T;
    },

    async fields(model, options = {}) {
      if (policy) await checkAllowed({ model, method: 'fields_get', args: {} }, policy, fieldsOf(options));
      const fields = await client.fields(model, options);
      return policy ? marked(model, fields, policy) : fields;
    },
  };

  /** What Odoo returned, without the values that may not be shown. */
  async function cleared(
    { model, method, args }: Checked,
    result: unknown,
    options: CallOptions,
  ): Promise<unknown> {
    if (result === null || typeof result !== 'object') return result;
    if (isReading(method) ? !policy && !readsAnyField(method, args) : options.effect === 'read')
      return result;
    // A method's answer may come from any model: what is a field of this one is known, the rest goes by name.
    const fields = policy ? await client.fields(model, { signal: options.signal }) : undefined;
    return withhold(result, (name, value) => {
      const field = fields?.get(name);
      if (field && policy) return isCredentialField(field) || !isShown(policy, model, field);
      return typeof value === 'string' && isCredentialName(name);
    });
  }

  async function redacted({ model, args }: Checked, options: CallOptions): Promise<unknown> {
    const fields = await client.fields(model, { signal: options.signal }).catch(() => undefined);
    const hides = (name: string): boolean => {
      const field = fields?.get(name);
      return (
        isCredentialName(name) ||
        (field !== undefined && policy !== undefined && !isShown(policy, model, field))
      );
    };
    return withhold([args.args ?? [], args.kwargs ?? {}], hides);
  }
}

const MARKED = new WeakMap<ReadonlyMap<string, FieldInfo>, Map<Policy, ReadonlyMap<string, FieldInfo>>>();

/** The fields with those marked that the policy withholds; made once for each answer of Odoo. */
function marked(
  model: string,
  fields: ReadonlyMap<string, FieldInfo>,
  policy: Policy,
): ReadonlyMap<string, FieldInfo> {
  const known = MARKED.get(fields) ?? new Map<Policy, ReadonlyMap<string, FieldInfo>>();
  MARKED.set(fields, known);
  const before = known.get(policy);
  if (before) return before;
  const entries = [...fields].map(([name, field]): [string, FieldInfo] =>
    isShown(policy, model, field) ? [name, field] : [name, { ...field, withheld: true }],
  );
  const result = new Map(entries);
  known.set(policy, result);
  return result;
}

function withhold(value: unknown, hides: (name: string, value: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((part) => withhold(part, hides));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      // Aggregates are named `field:operator`. What is empty gives nothing away.
      const secret = part !== false && part !== null && hides(key.split(':')[0] ?? '', part);
      return [key, secret ? WITHHELD : withhold(part, hides)];
    }),
  );
}

function withContext(args: CallArgs, context: Readonly<Record<string, unknown>> | undefined): CallArgs {
  if (context === undefined) return args;
  const given = args.kwargs?.context;
  return { ...args, kwargs: { ...args.kwargs, context: { ...context, ...(isMapping(given) ? given : {}) } } };
}
