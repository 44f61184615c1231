import { didYouMean } from '../../util/suggest.ts';
import { ALWAYS_THERE, knownModel } from './known-models.ts';
import { MAGIC_FIELDS, MAX_IDENTIFIER, MIXIN_LABELS } from './names.ts';
import { isStored, type Resolving } from './resolving.ts';
import type { FieldSpec } from './types.ts';

/** Checks the fields of all models against each other, and settles what depends on other models. */
export function linkFields(r: Resolving): void {
  for (const [model, fields] of r.fields) {
    for (const field of fields.values()) {
      const path = `${r.pathOf(model)}.fields.${field.name}`;
      // What is wrong with it is told where it is declared.
      if (field.inherited) continue;
      if (field.comodel) checkComodel(field.comodel, field, path, model, r);
      if (field.type === 'reference')
        for (const [to] of field.options) checkComodel(to, field, `${path}.options`, model, r);
      if (field.type === 'one2many') checkInverse(model, field, path, r);
      if (field.type === 'monetary') checkCurrency(fields, field, path, r);
      if (field.related) checkPath(model, field.related, `${path}.related`, r);
      for (const [i, depends] of (field.compute?.depends ?? []).entries()) {
        checkPath(model, depends, `${path}.compute.depends.${i}`, r);
      }
      if (field.tracking && !r.isOpen(model) && !r.inputOf(model)?.mixins?.includes('thread')) {
        r.problems.error(`${path}.tracking`, 'tracking needs the model to have mixins: [thread]');
      }
    }
    checkLabels(model, fields, r);
    settle(model, fields, r);
  }
}

function checkComodel(comodel: string, field: FieldSpec, path: string, model: string, r: Resolving): void {
  if (r.fields.has(comodel) || r.around.models.has(comodel)) return;
  const { depends = [], name: module } = r.input.module;
  const prefix = `${comodel.split('.')[0]}.`;
  const own = [...r.fields.keys()].filter((name) => !r.isOpen(name));
  const siblings = own.filter((name) => name.startsWith(prefix));
  const known = knownModel(comodel);
  if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(comodel)) {
    r.problems.error(path, `${JSON.stringify(comodel)} is no model name; write one such as res.partner`);
  } else if (siblings.length > 0 && !known) {
    const near = didYouMean(comodel, siblings) || ` Models of this spec: ${own.join(', ')}.`;
    r.problems.error(path, `there is no model ${comodel}.${near}`);
  } else if (!known) {
    r.problems.warn(
      path,
      `${comodel} is not of this spec; make sure that one of the dependencies of ${module} has it`,
    );
  } else if (!ALWAYS_THERE.has(known.module) && !depends.includes(known.module)) {
    r.problems.warn(path, `${comodel} belongs to ${known.module}, which is not among module.depends itself`);
  }
  // Another module may well have a many2one to the model that is extended.
  if (field.type === 'one2many' && !siblings.includes(comodel) && !r.isOpen(model)) {
    r.problems.error(path, `a one2many needs a model of this spec, for its inverse ${field.inverse}`);
  }
}

function checkInverse(model: string, field: FieldSpec, path: string, r: Resolving): void {
  const there = r.fields.get(field.comodel ?? '');
  if (!there || !field.inverse) return;
  const inverse = there.get(field.inverse);
  if (!inverse) {
    const candidates = [...there.values()]
      .filter((f) => f.type === 'many2one' && f.comodel === model)
      .map((f) => f.name);
    const hint =
      candidates.length > 0
        ? ` Use ${candidates.join(' or ')}.`
        : ` Add ${field.inverse}: m2o(${model}) there.`;
    r.problems.error(path, `${field.comodel} has no field ${field.inverse}.${hint}`);
  } else if (inverse.type !== 'many2one' || inverse.comodel !== model) {
    r.problems.error(path, `${field.comodel}.${field.inverse} must be m2o(${model}) to be the inverse`);
  } else if (!isStored(inverse)) {
    r.problems.error(path, `${field.comodel}.${field.inverse} is not stored and cannot be the inverse`);
  }
}

function checkCurrency(
  fields: ReadonlyMap<string, FieldSpec>,
  field: FieldSpec,
  path: string,
  r: Resolving,
): void {
  const currency = fields.get(field.currency ?? '');
  if (currency && (currency.type !== 'many2one' || currency.comodel !== 'res.currency')) {
    r.problems.error(`${path}.currency`, `${currency.name} must be m2o(res.currency)`);
  }
}

/** Checks a path such as `loan_ids.book_id.name`, as far as it runs through models of this spec. */
export function checkPath(model: string, dotted: string, at: string, r: Resolving): FieldSpec | undefined {
  let here = r.fields.get(model);
  let where = model;
  let field: FieldSpec | undefined;
  for (const part of dotted.split('.')) {
    if (!here) return undefined;
    if (MAGIC_FIELDS.has(part) || /^(message|activity)_/.test(part)) return undefined;
    field = here.get(part);
    if (!field && r.isOpen(where)) return undefined;
    if (!field) {
      r.problems.error(at, `${where} has no field ${part}.${didYouMean(part, here.keys())}`);
      return undefined;
    }
    where = field.comodel ?? where;
    const next = field.comodel === undefined ? undefined : r.fields.get(field.comodel);
    if (part !== dotted.split('.').at(-1) && field.comodel === undefined) {
      r.problems.error(at, `${part} is a ${field.type}; nothing can follow it in ${dotted}`);
      return undefined;
    }
    here = next;
  }
  return field;
}

function checkLabels(model: string, fields: ReadonlyMap<string, FieldSpec>, r: Resolving): void {
  const taken = new Map<string, string>();
  for (const [name, label] of MAGIC_FIELDS) taken.set(label, name);
  for (const mixin of r.inputOf(model)?.mixins ?? []) {
    for (const label of MIXIN_LABELS[mixin]) taken.set(label, `the mixin ${mixin}`);
  }
  for (const field of fields.values()) {
    const other = taken.get(field.title);
    const path = `${r.pathOf(model)}.fields.${field.name}`;
    if (other)
      r.problems.error(
        path,
        `the label ${JSON.stringify(field.title)} is that of ${other} too; give it a title of its own`,
      );
    taken.set(field.title, field.name);
  }
}

/** Decides what a model cannot say alone: company checks, indexes, and tables of many2many fields. */
function settle(model: string, fields: Map<string, FieldSpec>, r: Resolving): void {
  const tables = new Map<string, string>();
  for (const field of fields.values()) {
    const settled = {
      ...field,
      checkCompany: field.checkCompany || companyOf(model, field, r),
      // A series without kinds of index has the plain one.
      index: (field.index && !r.profile.indexKinds ? true : field.index) ?? indexOf(model, field, r),
    };
    if (field.type === 'many2many' && isStored(field) && field.comodel) {
      settled.relation = relationOf(model, field, field.comodel, tables, r);
    }
    fields.set(field.name, settled);
  }
}

function companyOf(model: string, field: FieldSpec, r: Resolving): boolean {
  const related = ['many2one', 'many2many'].includes(field.type) && isStored(field);
  const both = r.inputOf(model)?.company && r.inputOf(field.comodel ?? '')?.company;
  return related && both !== undefined;
}

/** A one2many reads through its many2one, which therefore wants an index. */
function indexOf(model: string, field: FieldSpec, r: Resolving): FieldSpec['index'] {
  if (field.type !== 'many2one' || !isStored(field)) return undefined;
  const inverse = [...(r.fields.get(field.comodel ?? '')?.values() ?? [])].some(
    (other) => other.type === 'one2many' && other.comodel === model && other.inverse === field.name,
  );
  if (!inverse) return undefined;
  return field.required || !r.profile.indexKinds ? true : 'btree_not_null';
}

/** A table of its own where Odoo's name for it is taken, too long, or cannot be made. */
function relationOf(
  model: string,
  field: FieldSpec,
  comodel: string,
  tables: Map<string, string>,
  r: Resolving,
): FieldSpec['relation'] {
  const [here, there] = [model.replaceAll('.', '_'), comodel.replaceAll('.', '_')];
  const usual = `${[here, there].sort().join('_')}_rel`;
  const path = `${r.pathOf(model)}.fields.${field.name}`;
  // The model that is extended may have a many2many to the same comodel, with the usual table.
  if (model !== comodel && usual.length <= MAX_IDENTIFIER && !tables.has(usual) && !r.isOpen(model)) {
    tables.set(usual, field.name);
    return undefined;
  }
  const table = `${here}_${field.name}_rel`;
  if (table.length > MAX_IDENTIFIER) {
    r.problems.error(
      path,
      `its table ${table} has more than ${MAX_IDENTIFIER} characters; shorten the name of the field`,
    );
  }
  tables.set(table, field.name);
  return { table, column1: `${here}_id`, column2: model === comodel ? `related_${there}_id` : `${there}_id` };
}
