import { type Series, type SeriesProfile, seriesProfile } from '../series/profile.ts';
import { assetRecords } from './artefacts/assets.ts';
import { extend } from './artefacts/extend.ts';
import { companyDomain, rule, seesAll } from './artefacts/rule.ts';
import { sequence } from './artefacts/sequence.ts';
import type { Contribution, ExpectedPage, ExpectedRecord, Trial } from './contribution.ts';
import { dataExpected } from './data-target/expected.ts';
import { PARTS } from './parts/index.ts';
import { wizardModels } from './parts/wizards.ts';
import { isStored } from './spec/resolving.ts';
import { complete, type Rights, testUsers } from './spec/rights.ts';
import { creationOrder, fillRows, sampleValues } from './spec/samples.ts';
import type { ButtonSpec, FieldSpec, FieldType, ModelSpec, Spec, Value, Values } from './spec/types.ts';

/** What an installed module must show on the server. xmlids are complete (`library.library_book_action`). */
export interface Expected {
  readonly module: string;
  readonly series: Series;
  readonly models: readonly { readonly model: string; readonly table: string; readonly title: string }[];
  readonly fields: readonly ExpectedField[];
  /** Records that the module's files declare; nothing else of these models may carry the module's name. */
  readonly xmlids: readonly ExpectedXmlid[];
  readonly access: readonly ExpectedAccess[];
  readonly rules: readonly { readonly xmlid: string; readonly model: string; readonly domain: string }[];
  readonly sqlConstraints: readonly ExpectedSqlConstraint[];
  readonly pythonConstraints: readonly ExpectedPythonConstraint[];
  readonly computes: readonly ExpectedCompute[];
  readonly buttons: readonly ExpectedButton[];
  /** Deleting is refused outside these states. */
  readonly deleteGuards: readonly {
    readonly model: string;
    readonly field: string;
    readonly states: readonly string[];
  }[];
  readonly menus: readonly {
    readonly xmlid: string;
    readonly title: string;
    readonly parent: string | undefined;
    readonly action: string | undefined;
  }[];
  readonly actions: readonly {
    readonly xmlid: string;
    readonly model: string;
    readonly title: string;
    readonly viewModes: readonly string[];
  }[];
  readonly views: readonly { readonly xmlid: string; readonly model: string; readonly type: string }[];
  readonly groups: readonly {
    readonly xmlid: string;
    readonly title: string;
    readonly implies: readonly string[];
  }[];
  /** Records of each model whose company must be one of the user's. */
  readonly companyModels: readonly {
    readonly model: string;
    readonly required: boolean;
    /** Groups whose users see every record of their companies; rules limit those of others further. */
    readonly groups: readonly string[];
  }[];
  /** Minimal valid values, in an order in which records can be created. */
  readonly samples: readonly ExpectedSample[];
  readonly demo: readonly { readonly model: string; readonly count: number }[];
  /** Other records, with columns of theirs. */
  readonly records: readonly ExpectedRecord[];
  readonly trials: readonly Trial[];
  readonly pages: readonly ExpectedPage[];
}

export interface ExpectedField {
  readonly model: string;
  readonly name: string;
  readonly ttype: Exclude<FieldType, 'image'>;
  readonly title: string;
  readonly relation: string | undefined;
  /** Inverse of a one2many. */
  readonly relationField: string | undefined;
  readonly required: boolean;
  readonly stored: boolean;
  readonly computed: boolean;
  readonly related: string | undefined;
  /** `undefined` unless a selection; in order. */
  readonly selection: readonly (readonly [string, string])[] | undefined;
}

export interface ExpectedXmlid {
  readonly xmlid: string;
  readonly model: string;
  /** Only there in a database with demo data. */
  readonly demo: boolean;
}

export interface ExpectedAccess {
  readonly xmlid: string;
  readonly model: string;
  readonly group: string;
  readonly read: boolean;
  readonly write: boolean;
  readonly create: boolean;
  readonly unlink: boolean;
  /** Groups for a user that has this group and no other of the spec. */
  readonly userGroups: readonly string[];
  /** What that user may do, with what its group implies. */
  readonly effective: Rights;
}

export interface ExpectedSqlConstraint {
  readonly model: string;
  /** Name in PostgreSQL and in `ir.model.constraint`, such as `library_book_pages_positive`. */
  readonly name: string;
  readonly kind: 'check' | 'unique';
  readonly message: string;
  /** Fields of a `unique` one: a second record with the values of the first is refused. */
  readonly unique: readonly string[];
  /** Values over the sample's that must be refused. */
  readonly refuse: Values | undefined;
}

export interface ExpectedPythonConstraint {
  readonly model: string;
  readonly method: string;
  readonly fields: readonly string[];
  readonly message: string | undefined;
  /** Values over the sample's that must be refused. */
  readonly refuse: Values | undefined;
}

export interface ExpectedCompute {
  readonly model: string;
  readonly field: string;
  /** Values over the sample's. */
  readonly given: Values;
  readonly expect: Value;
}

export interface ExpectedButton {
  readonly model: string;
  readonly method: string;
  readonly field: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Every state of the field, so that a refused one can be picked. */
  readonly states: readonly string[];
  readonly groups: readonly string[];
}

export interface ExpectedSample {
  readonly model: string;
  /** Smallest set of values with which a record can be created. */
  readonly values: Values;
  /** Same for a second record: differs in the fields of a unique constraint. */
  readonly second: Values;
}

/** Derives from the spec alone what the server must show once the module is installed. */
export function expectedRows(spec: Spec): Expected {
  return spec.module.target === 'data' ? dataExpected(spec, rowsOf) : rowsOf(spec);
}

function rowsOf(spec: Spec): Expected {
  const { groups, menus } = spec;
  const models = [...spec.models, ...wizardModels(spec)];
  const xmlid = (id: string): string => complete(spec, id);
  const created = creationOrder(models);
  const order = 'order' in created ? created.order : models;
  const p = seriesProfile(spec.module.series);
  const viewsOf = (model: ModelSpec) =>
    model.views
      ? ['form', p.listTag, 'search', ...Object.keys(model.views.more ?? {})].map((type) => ({
          xmlid: xmlid(`${model.table}_view_${type}`),
          model: model.name,
          type,
        }))
      : [];
  const companies = models.filter((model) => model.company !== undefined);
  const added = contributions(spec, p);
  const extended = spec.extensions.map((extension) => extension.model);
  const changed = [...models, ...extended];
  const expected: Omit<Expected, 'xmlids'> = {
    module: spec.module.name,
    series: spec.module.series,
    models: models.map((model) => ({ model: model.name, table: model.table, title: model.title })),
    access: models.flatMap((model) => accessRows(spec, model)),
    rules: companies.map((model) => ({
      xmlid: xmlid(`${model.table}_rule_company`),
      model: model.name,
      domain: companyDomain(model),
    })),
    sqlConstraints: changed.flatMap((model) => sqlRows(model, models)),
    pythonConstraints: changed.flatMap((model) =>
      model.pythonConstraints.map((constraint) => ({
        model: model.name,
        method: constraint.method,
        fields: constraint.fields,
        message: constraint.message,
        refuse: constraint.refuse && fillRows(model, models, constraint.refuse),
      })),
    ),
    computes: changed.flatMap((model) =>
      model.fields.flatMap(({ name, compute }) =>
        (compute?.examples ?? []).map(({ given, expect }) => ({
          model: model.name,
          field: name,
          given: fillRows(model, models, given),
          expect,
        })),
      ),
    ),
    buttons: models.flatMap((model) => model.buttons.map((button) => buttonRow(spec, model, button))),
    deleteGuards: models.flatMap((model) =>
      model.deletableIn && model.stateField !== undefined
        ? [{ model: model.name, field: model.stateField, states: model.deletableIn }]
        : [],
    ),
    menus: menus.map((menu) => ({
      xmlid: xmlid(menu.id),
      title: menu.title,
      parent: menu.parent === undefined ? undefined : xmlid(menu.parent),
      action: menu.action === undefined ? undefined : xmlid(menu.action),
    })),
    actions: models.flatMap((model) =>
      (model.views?.actions ?? []).map((action) => ({
        xmlid: xmlid(action.id),
        model: model.name,
        title: action.title,
        viewModes: action.viewModes,
      })),
    ),
    views: models.flatMap(viewsOf),
    groups: groups.map((group) => ({
      xmlid: xmlid(group.id),
      title: group.title,
      implies: group.implies.map(xmlid),
    })),
    companyModels: companies.map((model) => ({
      model: model.name,
      required: model.company === 'required',
      groups: model.access.flatMap(({ group }) => (seesAll(spec, model, group) ? [xmlid(group)] : [])),
    })),
    samples: [...order, ...extended.filter((model) => model.base)].map((model) => ({
      model: model.name,
      values: fillRows(model, models, sampleValues(model, models, 1)),
      second: fillRows(model, models, sampleValues(model, models, 2)),
    })),
    demo: models.flatMap((model) =>
      model.demo.length > 0 ? [{ model: model.name, count: model.demo.length }] : [],
    ),
    ...added,
    fields: [
      ...[...spec.abstracts, ...changed].flatMap((model) =>
        model.fields.filter((field) => !field.inherited).map((field) => fieldRow(model, field, p)),
      ),
      ...added.fields,
    ],
  };
  return { ...expected, xmlids: xmlidsOf(spec, expected, p) };
}

/** What the artefacts promise by themselves. */
function contributions(spec: Spec, p: SeriesProfile): Required<Contribution> {
  const all = [rule, sequence, ...PARTS, extend].map((artefact) => artefact.expected?.({ spec, p }) ?? {});
  const files = p.assets === 'template' ? PARTS.flatMap((part) => part.files({ spec, p })) : [];
  return {
    fields: all.flatMap(({ fields = [] }) => fields),
    records: [...all.flatMap(({ records = [] }) => records), ...assetRecords(files, spec, p)],
    trials: all.flatMap(({ trials = [] }) => trials),
    pages: all.flatMap(({ pages = [] }) => pages),
  };
}

function xmlidsOf(spec: Spec, expected: Omit<Expected, 'xmlids'>, p: SeriesProfile): ExpectedXmlid[] {
  const rows = (model: string, ids: readonly { readonly xmlid: string }[]): ExpectedXmlid[] =>
    ids.map(({ xmlid }) => ({ xmlid, model, demo: false }));
  const family =
    spec.groups.length === 0 ? [] : [{ xmlid: complete(spec, `module_category_${spec.module.name}`) }];
  const privilege =
    p.groupFamily === 'privilege' && family.length > 0
      ? [{ xmlid: complete(spec, `${spec.module.name}_privilege`) }]
      : [];
  return [
    ...rows('ir.module.category', family),
    ...rows('res.groups.privilege', privilege),
    ...rows('res.groups', expected.groups),
    ...rows('ir.model.access', expected.access),
    ...rows('ir.rule', expected.rules),
    ...rows('ir.ui.view', expected.views),
    ...rows('ir.actions.act_window', expected.actions),
    ...rows('ir.ui.menu', expected.menus),
    ...expected.records.map(({ xmlid, model, demo = false }) => ({ xmlid, model, demo })),
    ...spec.models.flatMap((model) =>
      model.demo.map(({ id }) => ({ xmlid: complete(spec, id), model: model.name, demo: true })),
    ),
  ];
}

function fieldRow(model: ModelSpec, field: FieldSpec, p: SeriesProfile): ExpectedField {
  return {
    model: model.name,
    name: field.name,
    ttype: field.type === 'image' ? 'binary' : field.type,
    title: field.title,
    relation: field.comodel,
    relationField: field.inverse,
    required: field.required,
    stored: field.companyDependent ? p.companyColumn : isStored(field),
    computed: field.compute !== undefined,
    related: field.related,
    selection: field.type === 'selection' ? field.options : undefined,
  };
}

function accessRows(spec: Spec, model: ModelSpec): ExpectedAccess[] {
  const users = testUsers(spec, model);
  return model.access.map((row, i) => ({
    xmlid: complete(spec, `access_${model.table}_${row.slug}`),
    model: model.name,
    group: complete(spec, row.group),
    read: row.read,
    write: row.write,
    create: row.create,
    unlink: row.unlink,
    userGroups: users[i]?.groups ?? [],
    effective: users[i]?.rights ?? row,
  }));
}

function sqlRows(model: ModelSpec, models: readonly ModelSpec[]): ExpectedSqlConstraint[] {
  return model.sqlConstraints.map((constraint) => ({
    model: model.name,
    name: `${model.table}_${constraint.name}`,
    kind: constraint.unique.length > 0 ? 'unique' : 'check',
    message: constraint.message,
    unique: constraint.unique,
    refuse: constraint.refuse && fillRows(model, models, constraint.refuse),
  }));
}

function buttonRow(spec: Spec, model: ModelSpec, button: ButtonSpec): ExpectedButton {
  const field = model.stateField ?? '';
  return {
    model: model.name,
    method: button.method,
    field,
    from: button.from,
    to: button.to,
    states: model.fields.find((candidate) => candidate.name === field)?.options.map(([value]) => value) ?? [],
    groups: button.groups.map((id) => complete(spec, id)),
  };
}
