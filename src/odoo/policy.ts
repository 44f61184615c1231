import { cut } from '../util/cut.ts';
import { perhaps } from '../util/suggest.ts';
import { isMapping } from './data-file.ts';
import { OPERATIONS, type Operation } from './methods.ts';

/**
 * What may be reached, beyond the rights that Odoo itself gives. Deny wins; where there is no allow list
 * for something, everything of it is allowed.
 */
export interface Policy {
  model(model: string, operation: Operation): boolean;
  method(model: string, method: string): boolean;
  /** Reading, comparing, sorting and writing alike. */
  field(model: string, field: string): boolean;
  /** Whether an allow list names the model itself, without a wildcard. */
  names(model: string): boolean;
  /** Whether the audit log holds what is written, without credentials and withheld fields. */
  readonly auditValues: boolean;
}

interface Rule {
  readonly model: RegExp;
  /** Of a method or field; undefined means any. */
  readonly name: RegExp | undefined;
  readonly literal: string | undefined;
}
type Lists = ReadonlyMap<string, readonly Rule[]>;

/** `models` stands for every operation. */
const KEYS = ['models', ...OPERATIONS, 'fields'];
/** They describe the database rather than hold its data: only a deny list closes them for reading. */
const METADATA = new Set(['ir.model', 'ir.model.fields', 'ir.model.data', 'ir.module.module']);
const ENTRY = /^([a-z0-9_.*]+)(?::([A-Za-z0-9_*]+))?$/;

/**
 * A policy from the data of its file, such as
 * `{allow: {read: ["*"], execute: ["sale.order:action_confirm"]}, deny: {fields: ["hr.*:*wage*"]}}`.
 * Returns what is wrong, as the rest of a sentence; a policy that is half understood must not be used.
 */
export function parsePolicy(data: unknown): Policy | string {
  if (!isMapping(data)) return 'is no mapping with allow and deny';
  const unknown = Object.keys(data).find((key) => !['allow', 'deny', 'audit'].includes(key));
  if (unknown !== undefined) {
    return `has the unknown key "${cut(unknown, 60)}"${perhaps(unknown, ['allow', 'deny', 'audit'])}`;
  }
  const allow = readLists(data.allow, 'allow');
  if (typeof allow === 'string') return allow;
  const deny = readLists(data.deny, 'deny');
  if (typeof deny === 'string') return deny;
  const auditValues = readAudit(data.audit);
  if (typeof auditValues === 'string') return auditValues;
  if (!allow && !deny && !data.audit) return 'has neither allow nor deny';
  return build(allow ?? new Map(), deny ?? new Map(), auditValues);
}

/** What all of them allow; undefined when there is none. */
export function everyPolicy(policies: readonly Policy[]): Policy | undefined {
  const [first, ...others] = policies;
  if (!first || others.length === 0) return first;
  return {
    model: (...args) => policies.every((policy) => policy.model(...args)),
    method: (...args) => policies.every((policy) => policy.method(...args)),
    field: (...args) => policies.every((policy) => policy.field(...args)),
    names: (model) => policies.every((policy) => policy.names(model)),
    auditValues: policies.every((policy) => policy.auditValues),
  };
}

function build(allow: Lists, deny: Lists, auditValues: boolean): Policy {
  const within = (key: string, model: string, name?: string): boolean => {
    const rules = allow.get(key);
    return rules === undefined || matches(rules, model, name);
  };
  const denied = (key: string, model: string, name?: string): boolean =>
    matches(deny.get(key) ?? [], model, name);
  const allows = (operation: Operation, model: string, name?: string): boolean =>
    ((operation === 'read' && METADATA.has(model)) ||
      (within('models', model) && within(operation, model, name))) &&
    !denied('models', model) &&
    !denied(operation, model, name);
  return {
    auditValues,
    // Which methods is asked by `method`; here it is enough that there may be one.
    model: (model, operation) => (operation === 'execute' ? true : allows(operation, model)),
    method: (model, method) => allows('execute', model, method),
    field(model, field) {
      if (denied('fields', model, field)) return false;
      // An allow list of fields speaks of the models that it names, and of no other.
      const rules = (allow.get('fields') ?? []).filter((rule) => rule.model.test(model));
      if (rules.length === 0 || field === 'id' || field === 'display_name') return true;
      return matches(rules, model, field);
    },
    names: (model) =>
      [...allow].some(([key, rules]) => key !== 'fields' && rules.some((rule) => rule.literal === model)),
  };
}

function matches(rules: readonly Rule[], model: string, name?: string): boolean {
  return rules.some(
    (rule) =>
      rule.model.test(model) && (rule.name === undefined || (name !== undefined && rule.name.test(name))),
  );
}

function readLists(value: unknown, side: string): Lists | string | undefined {
  if (value === undefined) return undefined;
  if (!isMapping(value)) return `has no mapping under "${side}", whose keys are ${KEYS.join(', ')}`;
  const lists = new Map<string, readonly Rule[]>();
  for (const [key, entries] of Object.entries(value)) {
    if (!KEYS.includes(key))
      return `has the unknown key "${cut(key, 60)}" under "${side}"${perhaps(key, KEYS)}`;
    if (!Array.isArray(entries)) return `has no list under "${side}.${key}"`;
    const rules: Rule[] = [];
    for (const entry of entries) {
      const rule = readRule(entry, key);
      if (!rule) return `has ${cut(JSON.stringify(entry), 60)} under "${side}.${key}", ${shapeOf(key)}`;
      rules.push(rule);
    }
    lists.set(key, rules);
  }
  return lists;
}

function readRule(entry: unknown, key: string): Rule | undefined {
  const [, model, name] = (typeof entry === 'string' && ENTRY.exec(entry)) || [];
  if (model === undefined) return undefined;
  if (name === undefined ? key === 'fields' : key !== 'fields' && key !== 'execute') return undefined;
  return {
    model: glob(model),
    name: name === undefined ? undefined : glob(name),
    literal: model.includes('*') ? undefined : model,
  };
}

function shapeOf(key: string): string {
  if (key === 'fields') return 'which is no model:field such as hr.employee:*wage*';
  if (key === 'execute') return 'which is no model:method such as sale.order:action_confirm';
  return 'which is no model such as res.partner or sale.*';
}

function readAudit(value: unknown): boolean | string {
  if (value === undefined) return false;
  const keys = isMapping(value) ? Object.keys(value) : [];
  if (!isMapping(value) || keys.some((key) => key !== 'values') || typeof value.values !== 'boolean') {
    return 'has something else under "audit" than values: true or false';
  }
  return value.values;
}

/** `*` stands for any text, dots included. */
function glob(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
}
