import type { FieldSpec, ModelSpec, Spec, Value, Values } from '../spec/types.ts';

/**
 * The names that a module without Python has: models and fields that are made by data must begin with `x_`.
 * Source: addons/base/models/ir_model.py, `_check_name` and `_check_model`.
 */
export interface Names {
  model(name: string): string;
  field(model: string, name: string): string;
  /** A path such as `loan_ids.book_id`, from that model on. */
  path(model: string, dotted: string): string;
  /** Source of a domain of the model's records. */
  domain(model: string, source: string): string;
  /** Statements on records of any of the models. */
  code(source: string): string;
  values(model: string, values: Values): Values;
  value(field: FieldSpec | undefined, value: Value): Value;
}

export function namesOf(spec: Spec): Names {
  const models = new Map(spec.models.map((model) => [model.name, model]));
  const every = new Set(spec.models.flatMap((model) => model.fields.map((field) => field.name)));
  const find = (model: ModelSpec | undefined, name: string): FieldSpec | undefined =>
    model?.fields.find((field) => field.name === name);

  const names: Names = {
    model: (name) => (models.has(name) ? manualModel(name) : name),
    field: (model, name) => (find(models.get(model), name) ? `x_${name}` : name),
    path(model, dotted) {
      let here = models.get(model);
      return dotted
        .split('.')
        .map((part) => {
          const field = find(here, part);
          here = models.get(field?.comodel ?? '');
          return field ? `x_${part}` : part;
        })
        .join('.');
    },
    domain: (model, source) =>
      source.replaceAll(
        /([([]\s*['"])([\w.]+)(['"]\s*,)/g,
        (_all, before: string, path: string, after: string) => before + names.path(model, path) + after,
      ),
    code(source) {
      const own = (name: string): string => (every.has(name) ? `x_${name}` : name);
      const dotted = (path: string): string => path.split('.').map(own).join('.');
      return (
        source
          // What runs in Odoo's sandbox may not assign attributes. Source: tools/safe_eval.py, STORE_ATTR.
          .replaceAll(/^(\s*)(\w+)\.(\w+)(\s*[-+*/|&]?=)(?!=)/gm, (all, pad, record, name, op) =>
            every.has(name) ? `${pad}${record}['x_${name}']${op}` : all,
          )
          .replaceAll(/(?<=[\w\])])\.([a-z_]\w*)\b(?!\s*\()/g, (_all, name: string) => `.${own(name)}`)
          .replaceAll(
            /\b(mapped|sorted|filtered|grouped)\((['"])([\w.]+)\2/g,
            (_all, method, quote, path: string) => `${method}(${quote}${dotted(path)}${quote}`,
          )
          .replaceAll(/\[(['"])(\w+)\1\]/g, (_all, quote, name: string) => `[${quote}${own(name)}${quote}]`)
          .replaceAll(
            /\b(env\[|ref\()(['"])([\w.]+)\2/g,
            (_all, call, quote, name: string) => `${call}${quote}${names.model(name)}${quote}`,
          )
          .replaceAll(
            /([([]\s*['"])([\w.]+)(['"]\s*,\s*['"](?:[=!<>]+|=?i?like|not i?like|(?:not )?in|child_of|parent_of)['"])/g,
            (_all, before: string, path: string, after: string) => before + dotted(path) + after,
          )
          .replaceAll(/\bfields\.Date\.(today\(\)|context_today\(\w+\))/g, 'datetime.date.today()')
          .replaceAll(/\bfields\.Datetime\.now\(\)/g, 'datetime.datetime.now()')
      );
    },
    values: (model, values) =>
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          names.field(model, name),
          names.value(find(models.get(model), name), value),
        ]),
      ),
    value(field, value) {
      if (typeof value !== 'object' || value === null) return value;
      if ('sample' in value) return { sample: names.model(value.sample) };
      if ('first' in value) return { first: names.model(value.first) };
      if ('create' in value)
        return { create: value.create.map((row) => names.values(field?.comodel ?? '', row)) };
      if ('link' in value) return { link: value.link.map((one) => names.value(field, one)) };
      if ('reference' in value)
        return { reference: names.model(value.reference), record: names.value(undefined, value.record) };
      return value;
    },
  };
  return names;
}

function manualModel(name: string): string {
  return `x_${name.replaceAll('.', '_')}`;
}

/** Views whose `title` is the field that is shown as the name of a record; elsewhere it is a label. */
const TITLED = ['kanban', 'activity', 'hierarchy'];

/** Labels and what else is no name, though it may be spelt as one. */
const KEPT = new Set([
  'title',
  'plural',
  'id',
  'value',
  'placeholder',
  'help',
  'widget',
  'mode',
  'type',
  'sum',
  'avg',
  'icon',
]);
const SOURCES = new Set(['domain', 'context', 'options']);

/** Views name fields all over: every text that is the name of one is renamed, except where it is a label. */
export function renameViews<T>(value: T, model: ModelSpec, names: Names): T {
  const own = new Set(model.fields.map((field) => field.name));
  const rename = (item: unknown, key: string): unknown => {
    if (typeof item === 'string') {
      if (SOURCES.has(key)) return names.domain(model.name, item);
      if (key === 'order') return item.replaceAll(/\w+/g, (word) => (own.has(word) ? `x_${word}` : word));
      return own.has(item) && !KEPT.has(key) ? `x_${item}` : item;
    }
    if (Array.isArray(item)) return item.map((one: unknown) => rename(one, key));
    if (item instanceof Map)
      return new Map([...item].map(([name, inner]) => [rename(name, ''), rename(inner, '')]));
    if (typeof item !== 'object' || item === null) return item;
    const label = TITLED.includes(key) ? 'title' : undefined;
    return Object.fromEntries(
      Object.entries(item).map(([name, inner]) => [name, rename(inner, name === label ? '' : name)]),
    );
  };
  // The shape stays what it was: only texts change.
  return rename(value, '') as T;
}
