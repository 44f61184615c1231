import { seriesProfile } from '../../series/profile.ts';
import { complete } from '../spec/rights.ts';
import type { FieldSpec, ModelSpec, Spec, Value, Values } from '../spec/types.ts';
import { type Names, namesOf, renameViews } from './names.ts';

/** The same spec under the names of a module without Python; all that is derived from a spec is derived from it. */
export function dataSpec(spec: Spec): Spec {
  const names = namesOf(spec);
  const models = spec.models.map((model) => dataModel(spec, model, names));
  return {
    ...spec,
    models,
    parts: {
      ...spec.parts,
      crons: spec.parts.crons.map((cron) => ({
        ...cron,
        model: names.model(cron.model),
        modelRef: `model_${tableOf(names.model(cron.model))}`,
        body: cron.body === undefined ? undefined : names.code(cron.body),
      })),
      data: spec.parts.data.map((entry) => {
        const model = models.find((candidate) => candidate.name === names.model(entry.model));
        return {
          ...entry,
          model: names.model(entry.model),
          fields: model?.fields ?? entry.fields,
          records: entry.records.map((record) => ({
            ...record,
            values: names.values(entry.model, withDefaults(spec, entry.model, record.values)),
          })),
        };
      }),
    },
  };
}

export function tableOf(model: string): string {
  return model.replaceAll('.', '_');
}

function dataModel(spec: Spec, model: ModelSpec, names: Names): ModelSpec {
  const name = names.model(model.name);
  const table = tableOf(name);
  const money = seriesProfile(spec.module.series).manualMonetary;
  const own = (field: string): string => names.field(model.name, field);
  const optional = (field: string | undefined): string | undefined =>
    field === undefined ? undefined : own(field);
  return {
    ...model,
    name,
    table,
    recName: optional(model.recName),
    stateField: optional(model.stateField),
    order: model.order?.replaceAll(/\w+/g, own),
    methods: [],
    openers: [],
    fields: model.fields.map((field) => dataField(model, field, names, money)),
    // Each is checked by an automation: see automations.ts.
    pythonConstraints: model.pythonConstraints.map((constraint) => ({
      ...constraint,
      fields: constraint.fields.map(own),
      when: constraint.when === undefined ? undefined : names.code(constraint.when),
      refuse: constraint.refuse && names.values(model.name, constraint.refuse),
    })),
    buttons: model.buttons.map((button) => ({
      ...button,
      method: `%(${complete(spec, buttonAction(table, button.name))})d`,
      set: names.values(model.name, button.set),
    })),
    views: model.views && renameViews(model.views, model, names),
    demo: model.demo.map((record) => ({
      ...record,
      values: names.values(model.name, withDefaults(spec, model.name, record.values)),
    })),
  };
}

/** xmlid of the server action of a button, without the module. */
export function buttonAction(table: string, button: string): string {
  return `${table}_action_${button}`;
}

/** `money`: an amount can have its type. */
function dataField(model: ModelSpec, field: FieldSpec, names: Names, money: boolean): FieldSpec {
  const literal = field.default?.kind === 'literal';
  const plain = field.type === 'monetary' && !money;
  const { compute } = field;
  return {
    ...field,
    name: names.field(model.name, field.name),
    comodel: field.comodel && names.model(field.comodel),
    inverse: field.inverse && names.field(field.comodel ?? '', field.inverse),
    type: plain ? 'float' : field.type,
    currency: field.currency && !plain ? names.field(model.name, field.currency) : undefined,
    options:
      field.type === 'reference'
        ? field.options.map(([to, label]) => [names.model(to), label])
        : field.options,
    relation: field.relation && { ...field.relation, table: `x_${field.relation.table}` },
    domain: field.domain === undefined ? undefined : names.domain(field.comodel ?? '', field.domain),
    checkCompany: false,
    index: field.index === undefined ? undefined : true,
    related: field.related && names.path(model.name, field.related),
    // Only fixed values can be a default without Python.
    default: literal ? field.default : undefined,
    required: field.required && field.default?.kind !== 'company_currency',
    sample: field.sample.map((value) => names.value(field, value)),
    compute: compute && {
      ...compute,
      depends: compute.depends.map((path) => names.path(model.name, path)),
      body: names.code(compute.body),
      examples: compute.examples.map(({ given, expect }) => ({
        given: names.values(model.name, given),
        expect: names.value(field, expect),
      })),
    },
  };
}

/** Values of a record together with those that the Python of a default would have given. */
function withDefaults(spec: Spec, model: string, values: Values): Values {
  const fields = spec.models.find((candidate) => candidate.name === model)?.fields ?? [];
  const more = fields.flatMap((field): [string, Value][] => {
    const value = field.name in values ? undefined : defaultValue(field);
    return value === undefined ? [] : [[field.name, value]];
  });
  return { ...values, ...Object.fromEntries(more) };
}

function defaultValue(field: FieldSpec): Value | undefined {
  switch (field.default?.kind) {
    case 'today':
    case 'now':
      return { daysFromToday: 0 };
    case 'user':
      return { ref: 'base.user_admin' };
    case 'company':
      return { ref: 'base.main_company' };
    default:
      return undefined;
  }
}
