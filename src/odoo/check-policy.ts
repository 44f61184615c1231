import { contextDefaults, importedPaths, type Visitor, visitReading, writtenValues } from './call-paths.ts';
import { isCredentialField, isCredentialName, refuseCredential } from './credentials.ts';
import { isMapping } from './data-file.ts';
import { OdooError } from './errors.ts';
import { isGuarded } from './guarded-models.ts';
import { isReading, type Operation, operationsOf } from './methods.ts';
import type { Policy } from './policy.ts';
import type { CallArgs, FieldInfo } from './types.ts';

type FieldsOf = (model: string) => Promise<ReadonlyMap<string, FieldInfo>>;

export interface Checked {
  readonly model: string;
  readonly method: string;
  readonly args: CallArgs;
  readonly tool?: string;
}

/** The wizard of Odoo's own import: a dry run of the import tool goes through it to another model. */
const IMPORT_WIZARD = 'base_import.import';

const BLOCKED = 'The policy of this server does not allow it; ask the person who set it up.';

/**
 * Throws `access` unless the policy allows the call and all fields that it names, through relations too.
 * Credentials are refused with or without a policy. Fields are only looked up where they decide.
 */
export async function checkAllowed(
  call: Checked,
  policy: Policy | undefined,
  fieldsOf: FieldsOf,
): Promise<void> {
  if (policy) checkModel(call, policy);
  const { model, method, args } = call;
  // Most calls name no credential: then there is nothing to look up, not even what a relation leads to.
  if (!policy && !mentionsCredential([args.args, args.kwargs])) return;
  const visitor = visitorOf(policy, fieldsOf);
  if (isReading(method)) await visitReading(model, method, args, visitor);
  if (!policy || isReading(method)) return;

  for (const path of importedPaths(method, args)) await visitor.path(model, path, true);
  const known = ['create', 'write', 'web_save', 'web_save_multi', 'copy'].includes(method);
  const values = [...writtenValues(method, args), contextDefaults(args)];
  for (const one of values) await checkValues(model, one, policy, fieldsOf, known);
  const spec = args.kwargs?.specification;
  if (spec !== undefined) await visitReading(model, 'web_read', { kwargs: { specification: spec } }, visitor);
}

function mentionsCredential(value: unknown): boolean {
  if (typeof value === 'string') return value.split(/[^\w./]+/).some(isCredentialName);
  if (Array.isArray(value)) return value.some(mentionsCredential);
  return (
    isMapping(value) &&
    Object.entries(value).some(([key, part]) => isCredentialName(key) || mentionsCredential(part))
  );
}

/** Whether the policy lets a field be shown: itself, and the model that it leads to. */
export function isShown(policy: Policy, model: string, field: FieldInfo): boolean {
  return policy.field(model, field.name) && (!field.relation || policy.model(field.relation, 'read'));
}

function checkModel({ model, method, args, tool }: Checked, policy: Policy): void {
  if (method === 'context_get' || method === 'has_group') return;
  if (model === IMPORT_WIZARD && tool === 'import') {
    checkImport(method, args, policy);
    return;
  }
  for (const operation of operationsOf(method)) {
    if (operation === 'create' && method === 'web_save' && args.ids?.length) continue;
    const allowed = operation === 'execute' ? policy.method(model, method) : policy.model(model, operation);
    if (!allowed) {
      const what =
        operation === 'execute' ? `calling ${model}.${method}` : `${GERUND[operation]} ${model} records`;
      throw blocked(`The policy does not allow ${what}.`);
    }
    // A rule, a server action or an import reaches every other model, behind the policy's back.
    if (operation !== 'read' && isGuarded(model) && !policy.names(model)) {
      throw blocked(`The policy does not allow changing ${model}, which would reach other models too.`);
    }
  }
}

function checkImport(method: string, args: CallArgs, policy: Policy): void {
  if (method !== 'create') return;
  for (const values of writtenValues(method, args)) {
    const model = isMapping(values) ? String(values.res_model ?? '') : '';
    if (policy.model(model, 'create') && policy.model(model, 'write')) continue;
    throw blocked(`The policy does not allow importing ${model} records.`);
  }
}

const GERUND: Readonly<Record<Exclude<Operation, 'execute'>, string>> = {
  read: 'reading',
  create: 'creating',
  write: 'changing',
  delete: 'deleting',
};

function visitorOf(policy: Policy | undefined, fieldsOf: FieldsOf): Visitor {
  /** Follows a path; `meet` is given each field on it. Ends where a name is no field: Odoo says so itself. */
  async function follow(model: string, path: string, meet: (model: string, field: FieldInfo) => void) {
    let current: string | undefined = model;
    for (const name of path.split(/[./]/).filter(Boolean)) {
      if (current === undefined) return undefined;
      const field: FieldInfo | undefined = (await fieldsOf(current)).get(name);
      if (!field) return undefined;
      meet(current, field);
      current = field.relation;
    }
    return current;
  }
  return {
    async path(model, path, onlyAsksIfSet) {
      if (!policy && !isCredentialName(path)) return;
      await follow(model, path.replaceAll('/', '.'), (at, field) => {
        if (policy && !isShown(policy, at, field)) throw withheldField(at, field.name);
        if (isCredentialField(field) && !onlyAsksIfSet) refuseCredential(path);
      });
    },
    relation: (model, path) => follow(model, path, () => {}),
  };
}

/**
 * Checks values with all that x2many commands nest in them: (0, _, values) creates, (1, id, values)
 * writes, (2, id) deletes; on a one2many the others write the records of the other side.
 * `known` is false where the keys of an argument may or may not be fields.
 */
async function checkValues(
  model: string,
  values: unknown,
  policy: Policy,
  fieldsOf: FieldsOf,
  known: boolean,
): Promise<void> {
  if (!isMapping(values)) return;
  const fields = Object.keys(values).length > 0 ? await fieldsOf(model) : new Map<string, FieldInfo>();
  for (const [name, value] of Object.entries(values)) {
    const field = fields.get(name);
    if (!field && !known) continue;
    if (!policy.field(model, name)) throw withheldField(model, name);
    const comodel = field?.relation;
    if (!comodel || !/^(?:one|many)2many$/.test(field.type) || !Array.isArray(value)) continue;
    for (const command of value) {
      if (!Array.isArray(command)) continue;
      const operation = commandOperation(field.type, command[0]);
      if (operation && !policy.model(comodel, operation)) {
        throw blocked(
          `The policy does not allow ${GERUND[operation]} ${comodel} records, which ${name} does.`,
        );
      }
      if (operation && isGuarded(comodel) && !policy.names(comodel)) {
        throw blocked(`The policy does not allow changing ${comodel}, which would reach other models too.`);
      }
      await checkValues(comodel, command[2], policy, fieldsOf, true);
    }
  }
}

function commandOperation(type: string, code: unknown): 'create' | 'write' | 'delete' | undefined {
  if (code === 0) return 'create';
  if (code === 1) return 'write';
  if (code === 2) return 'delete';
  return type === 'one2many' ? 'write' : undefined;
}

export function withheldField(model: string, name: string): OdooError {
  return blocked(`"${name}" of ${model} is withheld by the policy of this server.`);
}

function blocked(sentence: string): OdooError {
  return new OdooError('access', sentence, { hint: BLOCKED });
}
