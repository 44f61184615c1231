import type { SeriesProfile } from '../../series/profile.ts';
import {
  call,
  code,
  dict,
  entry,
  flat,
  kw,
  list,
  literal,
  type Py,
  pyString,
  str,
} from '../render/python.ts';
import { pyEntries, pyValue, pyValues, testStyle, type ValueStyle } from '../render/values.ts';
import { testUsers } from '../spec/rights.ts';
import { creationOrder, fillRows, samplesIn, sampleValues, secondValues } from '../spec/samples.ts';
import type { FieldSpec, ModelSpec, Spec, Value, Values } from '../spec/types.ts';
import type { Artefact, ArtefactContext, ArtefactFile } from './artefact.ts';
import { seesAll } from './rule.ts';
import { testExtras } from './test-extras.ts';

/** Tests of what the spec declares: records, constraints, computes, buttons, access and companies. */
export const test: Artefact = {
  id: 'test',
  files(context) {
    const { models } = context.spec;
    return models.map((model) => testFile(model, context));
  },
};

export function testFile(model: ModelSpec, { spec, p }: ArtefactContext): ArtefactFile {
  const needed = samplesFor(model, spec);
  const variables = new Map(needed.map((other) => [other.name, variableOf(other, needed)]));
  const setup = testStyle(spec, p, 'cls', variables);
  const style = testStyle(spec, p, 'self', variables);
  const record = variables.get(model.name) ?? 'record';
  const second = secondValues(model, spec.models);

  /** `self.env["library.book"].create({**self.values, "pages": -1})` */
  const create = (overrides: Values): Py => {
    const entries = pyEntries(model, fillRows(model, spec.models, { ...second, ...overrides }), style);
    return call(`self.env[${pyString(model.name)}].create`, [withValues(entries)]);
  };
  const users = testUsers(spec, model);
  const data = {
    className: `Test${model.className}`,
    testCase: p.testCase,
    model: model.name,
    record,
    samples: needed
      .filter((other) => other !== model)
      .map((other) => ({ variable: variables.get(other.name), create: createCall(other, spec, setup) })),
    values: pyValues(model, fillRows(model, spec.models, sampleValues(model, spec.models, 1)), setup),
    named: isNamed(model, spec),
    defaults: defaultsOf(model, record),
    sql: model.sqlConstraints.flatMap((constraint) => {
      const overrides = constraint.unique.length > 0 ? undefined : constraint.refuse;
      if (constraint.unique.length === 0 && !overrides) return [];
      const duplicate = call(`self.env[${pyString(model.name)}].create`, [code('self.values')]);
      if (constraint.unique.length > 0 && !isDuplicated(model, constraint.unique, spec)) return [];
      return [
        {
          test: testName(constraint.name),
          check: assertEqual(
            'caught.exception.diag.constraint_name',
            str(`${model.table}_${constraint.name}`),
          ),
          create: overrides ? create(overrides) : duplicate,
        },
      ];
    }),
    python: model.pythonConstraints.flatMap(({ name, refuse, message, when }) => {
      const check = when === undefined ? undefined : assertEqual('str(caught.exception)', str(message ?? ''));
      return refuse ? [{ test: testName(name), create: create(refuse), check }] : [];
    }),
    computes: model.fields.flatMap((field) => computeTests(field, create, style)),
    buttons: model.buttons.map((button) => {
      const states = stateValues(model);
      return {
        ...button,
        start: button.from[0],
        refused: states.find((state) => !button.from.includes(state)),
      };
    }),
    state: model.stateField ?? '',
    guard: guardOf(model),
    access: users.map((user) => ({
      slug: user.slug,
      user: userCall(`${model.table}_${user.slug}`, user.groups),
      rights: dict([
        ['read', literal(user.rights.read)],
        ['write', literal(user.rights.write)],
        ['create', literal(user.rights.create)],
        ['unlink', literal(user.rights.unlink)],
      ]),
    })),
    company: model.company && companyUser(model, users, spec),
    ...testExtras(model, spec, p, { record, create, users: userCall }),
  };
  return {
    path: `tests/test_${model.table}.py`,
    template: 'test/test_model.py',
    data: { ...data, ...importsOf(data, p) },
  };
}

/**
 * What is taken: by the tests that every model can have, and by the attributes by which Odoo picks and sorts
 * tests. Source: 19.0 tests/loader.py, `test_sequence`; tests/tag_selector.py, `test_tags`, `test_module`.
 */
const TAKEN = [
  'class',
  'create',
  'display_name',
  'indexes',
  'module',
  'next_number',
  'sequence',
  'tags',
  'tree',
  'unlink',
];

/**
 * What names the test's record has a value; in 19.0 the display name is empty otherwise, in 14.0 "False".
 * Source: 19.0 orm/fields.py, `convert_to_display_name`.
 */
function isNamed(model: ModelSpec, { models }: Spec): boolean {
  const field = model.fields.find(({ name }) => name === model.recName);
  if (!field || model.displayName || field.compute || field.related) return true;
  return field.default !== undefined || field.name in sampleValues(model, models, 1);
}

/** Name of the test of a constraint. */
function testName(constraint: string): string {
  return TAKEN.includes(constraint) ? `test_${constraint}_constraint` : `test_${constraint}`;
}

/** The model and those whose samples its values, or the values in its examples, point to. */
export function samplesFor(model: ModelSpec, spec: Spec): ModelSpec[] {
  const created = creationOrder(spec.models);
  const order = 'order' in created ? created.order : [];
  const wanted = new Set([model.name]);
  for (const name of wanted) {
    const other = spec.models.find((candidate) => candidate.name === name);
    if (!other) continue;
    const values = [sampleValues(other, spec.models, 1), ...(other === model ? examplesOf(model) : [])];
    for (const value of values.flatMap((row) => Object.values(fillRows(other, spec.models, row)))) {
      for (const needed of samplesIn(value)) wanted.add(needed);
    }
  }
  return order.filter((other) => wanted.has(other.name));
}

function examplesOf(model: ModelSpec): Values[] {
  const values: Values[] = [];
  for (const { refuse } of [...model.sqlConstraints, ...model.pythonConstraints])
    if (refuse) values.push(refuse);
  for (const { compute } of model.fields) for (const { given } of compute?.examples ?? []) values.push(given);
  return values;
}

/** The last part of the model's name, or all of it where two models would share that. */
export function variableOf(model: ModelSpec, among: readonly ModelSpec[]): string {
  const taken = among.some((other) => other !== model && other.variable === model.variable);
  return taken || ['env', 'cr', 'uid', 'registry', 'values', 'user'].includes(model.variable)
    ? model.table
    : model.variable;
}

export function createCall(model: ModelSpec, spec: Spec, style: ValueStyle): Py {
  const values = fillRows(model, spec.models, sampleValues(model, spec.models, 1));
  return call(`cls.env[${pyString(model.name)}].create`, [pyValues(model, values, style)]);
}

function withValues(entries: readonly (readonly [string, Py])[]): Py {
  if (entries.length === 0) return code('self.values');
  const items = [code('**self.values'), ...entries.map(([key, value]) => entry(key, value))];
  return { kind: 'group', open: '{', close: '}', items, explode: false };
}

/** Whether a second record with the same sample breaks the constraint: a NULL never does. */
function isDuplicated(model: ModelSpec, unique: readonly string[], spec: Spec): boolean {
  const values = sampleValues(model, spec.models, 1);
  return unique.every(
    (name) =>
      (values[name] ?? null) !== null ||
      model.fields.find((field) => field.name === name)?.default !== undefined,
  );
}

function defaultsOf(model: ModelSpec, record: string) {
  // A field with a sample has that in the record of the test.
  const plain = model.fields.filter(
    (field) => field.name !== model.sequence?.field && field.sample.length === 0,
  );
  const checks = plain.flatMap(({ name, default: value }) => {
    const subject = `self.${record}.${name}`;
    if (value?.kind === 'company') return [assertEqual(subject, code('self.env.company'))];
    if (value?.kind === 'user') return [assertEqual(subject, code('self.env.user'))];
    return value?.kind === 'literal' && value.value !== null
      ? [assertEqual(subject, literal(value.value))]
      : [];
  });
  return checks.map((check) => ({ check }));
}

/** `self.assertTrue(x)` for a boolean, else `self.assertEqual(x, value)`. */
export function assertEqual(subject: string, value: Py, float = false): Py {
  const text = flat(value);
  if (text === 'True' || text === 'False') return call(`self.assert${text}`, [code(subject)]);
  return call(`self.assert${float ? 'Almost' : ''}Equal`, [code(subject), value]);
}

/** One test an example, so that each starts from the same records. */
function computeTests(field: FieldSpec, create: (values: Values) => Py, style: ValueStyle) {
  const examples = field.compute?.examples ?? [];
  return examples.map(({ given, expect }, i) => {
    return {
      name: examples.length === 1 ? field.name : `${field.name}_${i + 1}`,
      create: create(given),
      check: valueCheck('record', field, expect, style),
    };
  });
}

/** The field of `subject` has the value. */
export function valueCheck(subject: string, field: FieldSpec, value: Value, style: ValueStyle): Py {
  const text = typeof value === 'string' && field.type === 'date';
  const expected = text ? call('fields.Date.to_date', [str(value)]) : pyValue(field, value, style);
  const suffix = field.type === 'many2one' && value !== null ? '.id' : '';
  const float = field.type === 'float' || field.type === 'monetary';
  return assertEqual(`${subject}.${field.name}${suffix}`, expected, float);
}

function stateValues(model: ModelSpec): string[] {
  return model.fields.find((field) => field.name === model.stateField)?.options.map(([value]) => value) ?? [];
}

function guardOf(model: ModelSpec) {
  const allowed = model.deletableIn;
  const refused = stateValues(model).find((state) => !allowed?.includes(state));
  return allowed && refused ? { refused, allowed: allowed[0] } : undefined;
}

/** The user's only company is another one. */
const ELSEWHERE: readonly Py[] = [
  kw('company_id', code('company.id')),
  kw('company_ids', list([code('(6, 0, company.ids)')])),
];

export function userCall(login: string, groups: readonly string[], more: readonly Py[] = []): Py {
  return call('new_test_user', [
    code('self.env'),
    kw('login', str(login)),
    kw('groups', str(groups.join(','))),
    ...more,
  ]);
}

/** A user that may read the model, for the test of another company. */
function companyUser(model: ModelSpec, users: ReturnType<typeof testUsers>, spec: Spec) {
  const readers = users.filter((user) => user.rights.read);
  // A user whom another rule limits would prove nothing about companies.
  const all = readers.find((user) =>
    model.access.some((row) => row.slug === user.slug && seesAll(spec, model, row.group)),
  );
  const reader = all ?? readers[0];
  return reader && { user: userCall(`${model.table}_elsewhere`, reader.groups, ELSEWHERE) };
}

interface Imported {
  readonly samples: readonly { readonly create: Py }[];
  readonly values: Py;
  readonly sql: readonly { readonly create: Py }[];
  readonly python: readonly { readonly create: Py }[];
  readonly computes: readonly { readonly create: Py; readonly check: Py }[];
  readonly buttons: readonly { readonly refused: string | undefined }[];
  readonly guard: object | undefined;
  readonly tree: object | undefined;
  readonly ownRules: readonly unknown[];
  readonly indexes: readonly unknown[];
  readonly access: readonly unknown[];
  readonly company: object | undefined;
}

/** What a test has to import, by what its values and cases use. */
function importsOf(data: Imported, p: SeriesProfile) {
  const cases = data.computes.flatMap((one) => [one.create, one.check]);
  const creates = [...data.samples, ...data.sql, ...data.python].map((one) => one.create);
  const source = [data.values, ...creates, ...cases].map((node) => flat(node)).join('\n');
  const odoo = [
    ...(/\bCommand\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/\bfields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  const refuses =
    data.guard !== undefined ||
    data.tree !== undefined ||
    data.buttons.some((button) => button.refused !== undefined);
  const users = data.access.length > 0 || data.company !== undefined || data.ownRules.length > 0;
  return {
    integrity: data.sql.length > 0,
    tools: [
      ...(data.sql.length > 0 ? ['mute_logger'] : []),
      ...(data.indexes.length > 0 ? ['sql'] : []),
    ].join(', '),
    odoo: odoo.join(', '),
    exceptions: [
      ...(refuses ? ['UserError'] : []),
      ...(data.python.length > 0 ? ['ValidationError'] : []),
    ].join(', '),
    common: [p.testCase, ...(users ? ['new_test_user'] : [])].join(', '),
  };
}
