import { didYouMean } from '../../util/suggest.ts';
import type { ModelInput } from './input.ts';
import type { DisplayName, IndexSpec, ModelExtras, OnchangeSpec, SequenceSpec } from './model-types.ts';
import { keyProblem, MAGIC_FIELDS, MAX_IDENTIFIER } from './names.ts';
import { readBody } from './resolve-methods.ts';
import { resolveRules } from './resolve-rules.ts';
import { isStored, listOf, type Resolving } from './resolving.ts';
import type { ModelSpec } from './types.ts';

/** Modules of abstract models that are often inherited. */
const HOMES: Readonly<Record<string, string>> = {
  'avatar.mixin': 'base',
  'format.address.mixin': 'base',
  'image.mixin': 'base',
  'mail.activity.mixin': 'mail',
  'mail.thread': 'mail',
  'mail.thread.blacklist': 'mail',
  'mail.thread.cc': 'mail',
  'portal.mixin': 'portal',
  'rating.mixin': 'rating',
  'resource.mixin': 'resource',
  'utm.mixin': 'utm',
  'website.published.mixin': 'website',
  'website.seo.metadata': 'website',
};
/** Those that a key of its own brings. */
const MIXINS: Readonly<Record<string, string>> = {
  'mail.thread': 'thread',
  'mail.activity.mixin': 'activity',
  'portal.mixin': 'portal',
  'image.mixin': 'image',
};

/** Modules that a model needs for its mixins and views. */
export function modelDepends({ mixins = [], views }: ModelInput): string[] {
  const hierarchy = typeof views === 'object' && views.hierarchy ? ['web_hierarchy'] : [];
  const mail = mixins.some((mixin) => mixin === 'thread' || mixin === 'activity') ? ['mail'] : [];
  return [...mail, ...(mixins.includes('portal') ? ['portal'] : []), ...hierarchy];
}

/** What a model has besides fields, methods and views. */
export function resolveExtras(model: ModelSpec, input: ModelInput, r: Resolving): ModelExtras {
  const path = r.pathOf(model.name);
  return {
    portal: input.mixins?.includes('portal') ?? false,
    image: input.mixins?.includes('image') ?? false,
    inherit: resolveInherit(listOf(input.inherit), `${path}.inherit`, r),
    parent: input.parent,
    sequence: input.sequence && resolveSequence(model, input, `${path}.sequence`, r),
    displayName:
      input.display_name === undefined
        ? undefined
        : resolveDisplayName(model, input.display_name, `${path}.display_name`, r),
    onchanges: resolveOnchanges(model, input, r),
    indexes: resolveIndexes(model, input, r),
    rules: resolveRules(model, input, r),
  };
}

/** A class without a table has no rows to guard, to show or to number. */
export function checkAbstract(input: ModelInput, path: string, r: Resolving): void {
  const keys = [
    'access',
    'actions',
    'buttons',
    'company',
    'demo',
    'indexes',
    'menu',
    'parent',
    'rules',
    'sequence',
    'views',
  ] as const;
  for (const key of keys)
    if (input[key])
      r.problems.error(`${path}.${key}`, `an abstract model has no ${key}; put it on those that inherit it`);
  for (const [i, constraint] of (input.constraints ?? []).entries())
    if (constraint.sql !== undefined)
      r.problems.error(
        `${path}.constraints.${i}`,
        'an abstract model has no table for a SQL constraint; put it on those that inherit it',
      );
}

function resolveInherit(names: readonly string[], path: string, r: Resolving): readonly string[] {
  for (const name of names) {
    if (r.kindOf(name) === 'abstract') continue;
    const mixin = MIXINS[name];
    const home = HOMES[name];
    if (mixin !== undefined) r.problems.error(path, `write mixins: [${mixin}] for ${name}`);
    else if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(name))
      r.problems.error(path, `${JSON.stringify(name)} is no model name; write one such as utm.mixin`);
    else if (home !== undefined && home !== 'base' && !(r.input.module.depends ?? []).includes(home))
      r.problems.error(path, `${name} belongs to ${home}; add ${home} to module.depends`);
    else if (home === undefined && r.kindOf(name) === undefined)
      r.problems.warn(
        path,
        `${name} is not of this spec; make sure that it is an abstract model of a dependency`,
      );
  }
  return names;
}

function resolveSequence(
  model: ModelSpec,
  { sequence, methods }: ModelInput,
  path: string,
  r: Resolving,
): SequenceSpec | undefined {
  if (!sequence) return undefined;
  if (methods?.create)
    r.problems.error(path, 'it overrides create itself, so methods cannot have create too');
  for (const key of ['prefix', 'suffix'] as const) checkAffix(sequence[key], `${path}.${key}`, r);
  return {
    field: sequence.field,
    id: `${model.table}_sequence`,
    prefix: sequence.prefix,
    suffix: sequence.suffix,
    padding: sequence.padding ?? 4,
    noGap: sequence.no_gap ?? false,
  };
}

/** Source: addons/base/models/ir_sequence.py, `_get_prefix_suffix`. */
const LEGEND = ['year', 'month', 'day', 'y', 'doy', 'woy', 'weekday', 'h24', 'h12', 'min', 'sec'];

function checkAffix(text: string | undefined, path: string, r: Resolving): void {
  for (const [, name = ''] of text?.matchAll(/%\((\w*)\)s/g) ?? []) {
    const key = name.replace(/^(range|current)_/, '');
    if (!LEGEND.includes(key))
      r.problems.error(
        path,
        `%(${name})s means nothing.${didYouMean(key, LEGEND)} Known: ${LEGEND.join(', ')}`,
      );
  }
  if (text !== undefined && /%(?!\(\w*\)s)/.test(text)) r.problems.error(path, 'write each % as in %(year)s');
}

function resolveDisplayName(model: ModelSpec, text: string, path: string, r: Resolving): DisplayName {
  const parts = text.split(/\{([^{}]*)\}/).flatMap((part, i): DisplayName[number][] => {
    if (i % 2 === 0) return part === '' ? [] : [{ text: part }];
    const field = model.fields.find((candidate) => candidate.name === part);
    const simple = ['char', 'text', 'integer', 'float', 'date', 'many2one'];
    if (!field) {
      const known = model.fields.map((candidate) => candidate.name);
      r.problems.error(path, `${model.name} has no field ${part}.${didYouMean(part, known)}`);
    } else if (!simple.includes(field.type))
      r.problems.error(path, `${part} is a ${field.type}; use fields of ${simple.join(', ')}`);
    const number = field?.type === 'integer' || field?.type === 'float';
    // A form shows the name of a new record too, before its required fields are filled.
    const always = number || (field?.required === true && field.default !== undefined);
    const searched = field?.type === 'char' && isStored(field);
    return [{ field: part, record: field?.type === 'many2one', always, searched }];
  });
  if (/[{}]/.test(parts.map((part) => ('text' in part ? part.text : '')).join('')))
    r.problems.error(path, 'each { needs its }');
  if (!parts.some((part) => 'field' in part))
    r.problems.error(path, 'name a field in curly brackets, such as "[{code}] {name}"');
  return parts;
}

function resolveOnchanges(model: ModelSpec, input: ModelInput, r: Resolving): OnchangeSpec[] {
  return Object.entries(input.onchange ?? {}).map(([name, onchange]) => {
    const path = `${r.pathOf(model.name)}.onchange.${name}`;
    const problem = keyProblem(name);
    if (problem) r.problems.error(path, problem);
    if (onchange.fields.length === 0) r.problems.error(`${path}.fields`, 'name the fields that trigger it');
    for (const field of onchange.fields)
      if (!model.fields.some((candidate) => candidate.name === field) && !r.isOpen(model.name))
        r.problems.error(`${path}.fields`, `${model.name} has no field ${field}`);
    return {
      method: `_onchange_${name}`,
      fields: onchange.fields,
      body: readBody(onchange.body, `${path}.body`, r),
    };
  });
}

function resolveIndexes(model: ModelSpec, input: ModelInput, r: Resolving): IndexSpec[] {
  const seen = new Set(model.sqlConstraints.map((constraint) => constraint.name));
  return (input.indexes ?? []).map((index, i) => {
    const path = `${r.pathOf(model.name)}.indexes.${i}`;
    const problem = keyProblem(index.name);
    if (problem) r.problems.error(`${path}.name`, problem);
    if (seen.has(index.name))
      r.problems.error(
        `${path}.name`,
        `${index.name} is the name of a constraint or index of the model already`,
      );
    seen.add(index.name);
    const name = `${model.table}_${index.name}`;
    if (name.length > MAX_IDENTIFIER)
      r.problems.error(
        `${path}.name`,
        `${name} has more than ${MAX_IDENTIFIER} characters, which PostgreSQL cuts; shorten it`,
      );
    if (index.fields.length === 0) r.problems.error(`${path}.fields`, 'name a field');
    for (const term of index.fields) {
      const [, column = ''] = /^(\w+)( asc| desc)?$/i.exec(term) ?? [];
      const field = model.fields.find((candidate) => candidate.name === column);
      const stored = field
        ? isStored(field) && !['one2many', 'many2many', 'image', 'binary'].includes(field.type)
        : MAGIC_FIELDS.has(column) && column !== 'display_name' && column !== '__last_update';
      if (!stored)
        r.problems.error(`${path}.fields`, `${JSON.stringify(term)} is no stored field of ${model.name}`);
    }
    if (index.where !== undefined && (/[;"%]/.test(index.where) || index.where.trim() === ''))
      r.problems.error(`${path}.where`, 'write a plain condition of SQL, such as active IS TRUE');
    return {
      name: index.name,
      columns: index.fields.join(', '),
      unique: index.unique ?? false,
      where: index.where?.trim(),
    };
  });
}
