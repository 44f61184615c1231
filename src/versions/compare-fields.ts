import type { DataChange } from './change.ts';
import { changedType } from './changed-type.ts';
import { type Comparison, type Findings, type ModelPair, nameNow } from './comparison.ts';
import { backupName, columnType, relationNames, tableOf } from './names.ts';
import type { SchemaField } from './schema.ts';
import { likelyField } from './similar.ts';
import { storedCompute } from './stored-compute.ts';

/** Fields of a model that went, came or changed. */
export function compareFields(pair: ModelPair, comparison: Comparison, found: Findings): void {
  const { old, now } = pair;
  const { around } = comparison;
  if (old.own && !now.own) {
    found.notes.push(
      `${now.name} is made by another module now: its rows and columns are that module's, and the scripts leave them alone.`,
    );
    return;
  }
  if (!now.own && around.isAbstract(now.name)) {
    found.notes.push(
      `${now.name} has no table of its own: what this module changes of its fields is for you to follow in each model that inherits it.`,
    );
    return;
  }
  const isKnown = old.own || (around.isKnown('before', old.name) && around.isKnown('after', now.name));
  if (!isKnown) {
    const names = [...old.fields.keys()].filter((name) => !now.fields.has(name));
    if (names.length > 0)
      found.questions.push({
        message: `${names.join(', ')} of ${old.name}: gone from this module, and not all modules that make that model are known. Name their folders in the addons path; until then the scripts leave what it changes of ${old.name} alone.`,
        answer: undefined,
      });
    return;
  }
  const foreign = (when: 'before' | 'after', model: string, field: string) =>
    around.declares(when, model, field);
  const gone = [...old.fields.values()].filter(
    ({ name }) => !now.fields.has(name) && !foreign('before', old.name, name),
  );
  const fresh = [...now.fields.values()].filter(
    ({ name }) => !old.fields.has(name) && !foreign('after', now.name, name),
  );
  const renamed = new Map(
    gone.flatMap(({ name }) => {
      const to = comparison.renames.fields.get(`${old.name}.${name}`);
      return to !== undefined && now.fields.has(to) && !old.fields.has(to) ? [[name, to] as const] : [];
    }),
  );
  for (const field of gone) {
    const to = now.fields.get(renamed.get(field.name) ?? '');
    if (to) rename(field, to, pair, comparison, found);
    else remove(field, { gone, fresh }, pair, comparison, found);
  }
  const taken = new Set(renamed.values());
  for (const field of fresh) if (!taken.has(field.name)) add(field, pair, comparison, found);
  for (const field of old.fields.values()) {
    const after = now.fields.get(field.name);
    if (after) compare(field, after, pair, comparison, found);
  }
}

function rename(
  field: SchemaField,
  to: SchemaField,
  pair: ModelPair,
  comparison: Comparison,
  found: Findings,
): void {
  const { now } = pair;
  found.changes.push({
    kind: 'renamed-field',
    model: now.name,
    table: now.table,
    old: field.name,
    field: to.name,
    column: hasColumn(field, comparison),
    translate: field.translate,
  });
  compare(field, to, pair, comparison, found);
}

function remove(
  field: SchemaField,
  { gone, fresh }: { readonly gone: readonly SchemaField[]; readonly fresh: readonly SchemaField[] },
  pair: ModelPair,
  comparison: Comparison,
  found: Findings,
): void {
  const { old, now } = pair;
  if (!field.stored || field.derived || field.type === 'One2many') return;
  if (comparison.around.declares('after', now.name, field.name)) {
    found.notes.push(
      `${now.name}.${field.name} is made by another module now: its column stays as it is, and the scripts leave it alone.`,
    );
    return;
  }
  const backup = hasColumn(field, comparison)
    ? backupName(comparison.after.version ?? comparison.to, field.name)
    : undefined;
  found.changes.push({
    kind: 'removed-field',
    model: now.name,
    table: now.table,
    field: field.name,
    type: field.type,
    backup,
    relation: field.type === 'Many2many' ? relationOf(field, old.table, comparison)?.table : undefined,
  });
  if (backup === undefined && field.type !== 'Many2many')
    found.questions.push({
      message: `${old.name}.${field.name} (${field.type}) is gone, and its values are in no column of its table: take them out before the upgrade when they are needed.`,
      answer: undefined,
    });
  if (field.translate && comparison.to < '16.0')
    found.notes.push(
      `Odoo deletes the translations of ${now.name}.${field.name} with it: its column has the text in the source language alone.`,
    );
  const same = (a: SchemaField, b: SchemaField) => alike(a, b, comparison);
  const likely = likelyField(field, gone.filter(isPlain), fresh.filter(isPlain), same);
  if (likely === undefined) return;
  found.questions.push({
    message: `Is ${now.name}.${likely} the old field ${field.name}? The scripts keep what ${field.name} holds${backup === undefined ? '' : ` in the column ${backup}`} and leave ${likely} empty.`,
    answer: `${old.name}.${field.name}=${likely}`,
  });
}

/** What both keep is of one sort: type, comodel and keys. */
function alike(a: SchemaField, b: SchemaField, comparison: Comparison): boolean {
  const several = a.type === 'Many2one' && b.type === 'Many2many';
  if ((a.type !== b.type && !several) || !a.stored || !b.stored) return false;
  if (a.comodel !== undefined && nameNow(a.comodel, comparison) !== b.comodel) return false;
  return a.keys === undefined || b.keys === undefined || a.keys.some((key) => b.keys?.includes(key));
}

function isPlain({ stored, compute, related }: SchemaField): boolean {
  return stored && !compute && related === undefined;
}

function add(field: SchemaField, pair: ModelPair, comparison: Comparison, found: Findings): void {
  const { now } = pair;
  const type = columnType(field, comparison.to);
  if (!field.stored || type === undefined) return;
  const at = { model: now.name, table: now.table, field: field.name, columnType: type };
  if (field.compute || field.related) {
    // PostgreSQL would have to make what the method gives a translation and a company.
    if (type !== 'jsonb') found.changes.push(storedCompute(field, at, comparison));
  } else if (field.required && !field.hasDefault && field.type !== 'Boolean') {
    require({ kind: 'required-field', ...at, isNew: true }, found);
  }
}

function require(change: Extract<DataChange, { kind: 'required-field' }>, found: Findings): void {
  const { model, field, isNew } = change;
  found.changes.push(change);
  found.questions.push({
    message: `${model}.${field} is required ${isNew ? 'and new' : 'now'} and has no default: give the value for rows that have none, in REQUIRED_FIELDS of pre-migration.py. Without one PostgreSQL cannot refuse empty values, and Odoo logs an error.`,
    answer: undefined,
  });
}

/** The same field before and after, or one and what it is called now. */
function compare(
  field: SchemaField,
  after: SchemaField,
  pair: ModelPair,
  comparison: Comparison,
  found: Findings,
): void {
  const { old, now } = pair;
  const foreign = comparison.around.declares('before', old.name, field.name);
  selection(field, after, pair, comparison, found);
  if (foreign) return;
  if (!field.stored && after.stored) add(after, pair, comparison, found);
  if (!field.stored || !after.stored) return;
  if (relation(field, after, pair, comparison, found)) return;
  const type = columnType(after, comparison.to);
  const asks = after.required && !field.required && !after.hasDefault && isPlain(after);
  if (asks && type !== undefined && after.type !== 'Boolean' && field.type === after.type) {
    const at = { model: now.name, table: now.table, field: after.name, columnType: type };
    require({ kind: 'required-field', ...at, isNew: false }, found);
  }
  changedType(field, after, pair, comparison, found);
}

/** The table of a many2many has another name; true where that is so. */
function relation(
  field: SchemaField,
  after: SchemaField,
  pair: ModelPair,
  comparison: Comparison,
  found: Findings,
): boolean {
  if (field.type !== 'Many2many' || after.type !== 'Many2many') return false;
  if (field.comodel === undefined || nameNow(field.comodel, comparison) !== after.comodel) return false;
  const old = relationOf(field, pair.old.table, comparison);
  const now = relationOf(after, pair.now.table, comparison);
  if (!old || !now || JSON.stringify(old) === JSON.stringify(now)) return false;
  const known = found.changes.some(
    (change) => change.kind === 'renamed-relation' && change.old.table === old.table,
  );
  if (!known)
    found.changes.push({ kind: 'renamed-relation', model: pair.now.name, field: after.name, old, now });
  return true;
}

/** Table and columns of a many2many, those that Odoo gives it by itself included. */
export function relationOf(
  field: SchemaField,
  table: string,
  { before, after }: Comparison,
): SchemaField['relation'] {
  if (field.relation || field.comodel === undefined) return field.relation;
  const comodel = before.models.get(field.comodel) ?? after.models.get(field.comodel);
  return relationNames(table, comodel?.table ?? tableOf(field.comodel));
}

function selection(
  field: SchemaField,
  after: SchemaField,
  { old, now }: ModelPair,
  comparison: Comparison,
  found: Findings,
): void {
  if (!field.keys || !after.keys || !hasColumn(after, comparison)) return;
  // Odoo writes an empty key as NULL, which no list has to know.
  const removed = field.keys.filter((key) => key !== '' && !after.keys?.includes(key));
  if (removed.length === 0) return;
  const mapping = Object.fromEntries(
    removed.map((key) => [key, comparison.renames.keys.get(`${old.name}.${field.name}:${key}`) ?? null]),
  );
  const backup = backupName(comparison.after.version ?? comparison.to, after.name);
  const at = { model: now.name, table: now.table, field: after.name };
  found.changes.push({ kind: 'changed-selection', ...at, mapping, backup });
  const fresh = after.keys.filter((key) => !field.keys?.includes(key));
  for (const key of removed.filter((each) => mapping[each] === null)) {
    const to = removed.length === 1 && fresh.length === 1 ? fresh[0] : undefined;
    found.questions.push({
      message: `${now.name}.${after.name} has no key ${key} any more: say what its rows become${to === undefined ? '' : `, perhaps ${to}`}. Until then the scripts leave them, and keep the old keys in the column ${backup}.`,
      answer: `${old.name}.${field.name}:${key}=${to ?? 'KEY'}`,
    });
  }
}

/** It has a column of its own in both series. */
export function hasColumn(field: SchemaField, { from, to }: Pick<Comparison, 'from' | 'to'>): boolean {
  return field.stored && columnType(field, from) !== undefined && columnType(field, to) !== undefined;
}
