import { didYouMean } from '../../util/suggest.ts';
import { fieldType, readFieldText, unknownType } from './field-text.ts';
import { addImplied } from './implied-fields.ts';
import type { FieldEntry, FieldInput, ModelInput } from './input.ts';
import { autoLabel, fieldNameProblem, pluralOf, recordVariable } from './names.ts';
import { checkExpression, loopVariable, normaliseBody } from './python-text.ts';
import { readBody } from './resolve-methods.ts';
import { type Resolving, valueScope } from './resolving.ts';
import type { ComputeSpec, DefaultSpec, FieldSpec, FieldType } from './types.ts';
import { isScalar, readValue } from './values.ts';

/** Which types a key of a field belongs to; a key that is not here belongs to all. */
const BELONGS: Partial<Record<keyof FieldInput, readonly FieldType[]>> = {
  size: ['char'],
  digits: ['float'],
  currency: ['monetary'],
  max_size: ['image'],
  options: ['selection', 'reference'],
  comodel: ['many2one', 'one2many', 'many2many'],
  inverse: ['one2many'],
  ondelete: ['many2one'],
  domain: ['many2one', 'one2many', 'many2many'],
  check_company: ['many2one', 'many2many'],
  translate: ['char', 'text', 'html'],
  aggregator: [
    'integer',
    'float',
    'monetary',
    'boolean',
    'date',
    'datetime',
    'char',
    'many2one',
    'selection',
  ],
  // Source: 14.0 addons/base/models/ir_property.py, TYPE2FIELD; 19.0 orm/fields.py, COMPANY_DEPENDENT_FIELDS.
  company_dependent: [
    'char',
    'text',
    'integer',
    'float',
    'boolean',
    'date',
    'datetime',
    'selection',
    'many2one',
  ],
};

/** The declared fields of a model and those that its other keys imply, not yet checked against each other. */
export function resolveFields(name: string, model: ModelInput, r: Resolving): Map<string, FieldSpec> {
  const fields = new Map<string, FieldSpec>();
  const entries = new Map<string, FieldInput>();
  r.entries.set(name, entries);
  for (const [field, entry] of Object.entries(model.fields)) {
    const path = `${r.pathOf(name)}.fields.${field}`;
    const problem = fieldNameProblem(field);
    if (problem) r.problems.error(path, problem);
    const input = readEntry(entry, path, r);
    if (!input) continue;
    entries.set(field, input);
    fields.set(field, resolveField(field, name, input, path, r));
  }
  // Which company and currency another module's model has is its own affair.
  if (r.kindOf(name) === 'extension') return fields;
  const brought = model.inherit ?? model.sequence ?? model.parent ?? model.mixins?.includes('image');
  if (Object.keys(model.fields).length === 0 && !brought)
    r.problems.error(`${r.pathOf(name)}.fields`, 'a model needs a field');
  addImplied(fields, name, model, blank, r);
  if (model.company) addCompany(fields, model.company, name, r);
  for (const field of [...fields.values()]) {
    if (field.type !== 'monetary') continue;
    const currency = fields.get(field.currency ?? '');
    if (currency) defaultCurrency(fields, currency);
    else addCurrency(fields, field, model.company, name, r);
  }
  return fields;
}

function readEntry(entry: FieldEntry, path: string, r: Resolving): FieldInput | undefined {
  try {
    if (typeof entry === 'string') return readFieldText(entry);
    // The type of the object form may itself be compact, such as `sel(a,b)!`.
    const { type, ...rest } = entry;
    return fieldType(type) ? entry : { ...readFieldText(type), ...rest };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    r.problems.error(typeof entry === 'string' ? path : `${path}.type`, message);
    return undefined;
  }
}

function resolveField(name: string, model: string, input: FieldInput, path: string, r: Resolving): FieldSpec {
  const type = fieldType(input.type);
  if (!type) throw new Error(unknownType(input.type));
  const wrong = Object.entries(BELONGS).find(([key, types]) => key in input && !types.includes(type));
  if (wrong)
    r.problems.error(
      `${path}.${wrong[0]}`,
      `a ${type} field has no ${wrong[0]}; it belongs to ${wrong[1].join(', ')}`,
    );
  const compute = input.compute && resolveCompute(name, model, input.compute, path, r);
  const field: FieldSpec = {
    name,
    type,
    title: input.title ?? (type.endsWith('2many') ? pluralOf(autoLabel(name)) : autoLabel(name)),
    help: input.help,
    required: input.required ?? false,
    readonly: input.readonly ?? false,
    copy: input.copy,
    index: input.index || undefined,
    tracking: input.tracking ?? false,
    translate: input.translate ?? false,
    size: input.size,
    digits: input.digits,
    currency: type === 'monetary' ? (input.currency ?? 'currency_id') : undefined,
    maxSize: input.max_size,
    options: resolveOptions(type, input.options),
    comodel: input.comodel,
    inverse: input.inverse,
    ondelete: input.ondelete,
    relation: undefined,
    domain: input.domain,
    checkCompany: input.check_company ?? false,
    groups: r.groupIds(input.groups, `${path}.groups`),
    related: input.related,
    renamedFrom: input.renamed_from,
    relatedStore: input.store ?? false,
    default: input.default === undefined ? undefined : resolveDefault(type, input, path, r),
    compute,
    sample: [],
    implied: false,
    companyDependent: input.company_dependent ?? false,
    keywords: input.aggregator === undefined ? [] : [[r.profile.aggregator, input.aggregator]],
    widget: input.widget,
  };
  checkField(field, input, path, r);
  return field;
}

function checkField(field: FieldSpec, input: FieldInput, path: string, r: Resolving): void {
  const { problems, profile } = r;
  checkOptions(field, path, r);
  if (field.type === 'json' && !profile.jsonField) {
    problems.error(path, `json fields exist since 16.0, and the series is ${profile.series}; use text`);
  }
  if (['many2one', 'one2many', 'many2many'].includes(field.type) && !field.comodel) {
    problems.error(`${path}.comodel`, `a ${field.type} needs a model`);
  }
  if (field.type === 'one2many' && !field.inverse)
    problems.error(`${path}.inverse`, 'name the many2one that points back');
  if (field.compute && field.related) problems.error(path, 'a field is computed or related, not both');
  for (const key of ['required', 'translate', 'index', 'compute', 'related', 'tracking'] as const)
    if (field.companyDependent && field[key])
      problems.error(`${path}.${key}`, `a company-dependent field cannot have ${key}`);
  if (field.compute && field.default) problems.error(`${path}.default`, 'a computed field has no default');
  if (input.store !== undefined && !field.related)
    problems.error(
      `${path}.store`,
      'only a related field has store here; for a computed one it is part of compute',
    );
  if (field.ondelete === 'set null' && field.required) {
    problems.error(`${path}.ondelete`, 'a required many2one cannot be set null; use restrict or cascade');
  }
  if (
    typeof field.index === 'string' &&
    !['char', 'text', 'html'].includes(field.type) &&
    field.index === 'trigram'
  ) {
    problems.error(`${path}.index`, 'trigram is for text');
  }
  if (field.domain !== undefined) {
    const problem = checkExpression(field.domain);
    if (problem) problems.error(`${path}.domain`, problem);
  }
}

function resolveOptions(type: FieldType, input: FieldInput['options']): [string, string][] {
  if (type !== 'selection' && type !== 'reference') return [];
  return Array.isArray(input) ? input : Object.entries(input ?? {});
}

function checkOptions({ type, options }: FieldSpec, path: string, r: Resolving): void {
  if (type !== 'selection' && type !== 'reference') return;
  if (options.length === 0) {
    const example =
      type === 'selection'
        ? 'the values, such as sel(draft=Draft,done=Done)'
        : 'the models, such as ref(res.partner=Partner)';
    r.problems.error(path, `name ${example}`);
  }
  const seen = new Set<string>();
  for (const [value, label] of options) {
    if (value === '' || label === '')
      r.problems.error(`${path}.options`, 'each option needs a value and a label');
    if (seen.has(value)) r.problems.error(`${path}.options`, `${value} is there twice`);
    if (type === 'selection' && !/^[\w.-]+$/.test(value)) {
      r.problems.error(
        `${path}.options`,
        `${JSON.stringify(value)} should have letters, digits, _, - and . only`,
      );
    }
    seen.add(value);
  }
}

function resolveDefault(
  type: FieldType,
  input: FieldInput,
  path: string,
  r: Resolving,
): DefaultSpec | undefined {
  const value = input.default;
  const at = `${path}.default`;
  if (typeof value === 'object' && value !== null && 'python' in value && typeof value.python === 'string') {
    const problem = checkExpression(value.python);
    if (problem) r.problems.error(at, problem);
    return { kind: 'python', expression: value.python.trim() };
  }
  if (type === 'date' && value === 'today') return { kind: 'today' };
  if (type === 'datetime' && value === 'now') return { kind: 'now' };
  if (type === 'many2one') {
    if (value === 'user' && input.comodel === 'res.users') return { kind: 'user' };
    if (value === 'company' && input.comodel === 'res.company') return { kind: 'company' };
    r.problems.error(
      at,
      'a many2one takes user (of res.users), company (of res.company) or {python: expression}',
    );
    return undefined;
  }
  if (['one2many', 'many2many', 'reference', 'json'].includes(type)) {
    r.problems.error(at, `write {python: expression} for the default of a ${type}`);
    return undefined;
  }
  const read = readValue(
    { ...blank('', type), options: resolveOptions(type, input.options) },
    value,
    at,
    valueScope(r),
  );
  if (isScalar(read)) return { kind: 'literal', value: read };
  r.problems.error(
    at,
    'a date is given as it is, or as today or now; for another one write {python: expression}',
  );
  return undefined;
}

function resolveCompute(
  name: string,
  model: string,
  input: NonNullable<FieldInput['compute']>,
  path: string,
  r: Resolving,
): ComputeSpec {
  const at = `${path}.compute.body`;
  const normal = normaliseBody(input.body);
  const body = 'body' in normal ? normal.body : '';
  if ('message' in normal) r.problems.error(at, `line ${normal.line}: ${normal.message}`);
  else {
    const record = loopVariable(body) ?? recordVariable(model);
    if (!new RegExp(`\\b${record}(\\.${name}\\b|\\[["']${name}["']\\])`).test(body)) {
      r.problems.error(at, `nothing is assigned to ${record}.${name}; one record is called ${record}`);
    }
  }
  return {
    method: `_compute_${name}`,
    depends: input.depends,
    store: input.store ?? false,
    body,
    inverse: input.inverse === undefined ? undefined : readBody(input.inverse, `${path}.compute.inverse`, r),
    search: searchBody(input, path, r),
    // Values can only be read once all fields are known.
    examples: [],
  };
}

function searchBody(
  { search, store }: NonNullable<FieldInput['compute']>,
  path: string,
  r: Resolving,
): string | undefined {
  if (search === undefined) return undefined;
  const at = `${path}.compute.search`;
  if (store) r.problems.error(at, 'a stored field is searched by its column; leave search or store out');
  const body = readBody(search, at, r);
  if (!/\breturn\b/.test(body)) r.problems.error(at, 'it returns nothing; write return [(...)]');
  return body;
}

function addCompany(
  fields: Map<string, FieldSpec>,
  company: 'required' | 'optional',
  model: string,
  r: Resolving,
): void {
  const declared = fields.get('company_id');
  if (declared) {
    if (declared.comodel !== 'res.company')
      r.problems.error(
        `${r.pathOf(model)}.fields.company_id`,
        'with company this must be m2o(res.company), or left out',
      );
    return;
  }
  fields.set('company_id', {
    ...blank('company_id', 'many2one'),
    comodel: 'res.company',
    required: company === 'required',
    index: true,
    default: { kind: 'company' },
  });
}

/** Reports, mails and pages fail on an amount whose currency is empty (`Expected singleton: res.currency()`). */
function defaultCurrency(fields: Map<string, FieldSpec>, currency: FieldSpec): void {
  const { default: given, compute, related, comodel, name } = currency;
  if (given || compute || related || comodel !== 'res.currency') return;
  fields.set(name, { ...currency, default: { kind: 'company_currency' } });
}

function addCurrency(
  fields: Map<string, FieldSpec>,
  field: FieldSpec,
  company: ModelInput['company'],
  model: string,
  r: Resolving,
): void {
  const path = `${r.pathOf(model)}.fields.${field.name}.currency`;
  if (field.currency !== 'currency_id') {
    r.problems.error(
      path,
      `there is no field ${field.currency}.${didYouMean(field.currency ?? '', fields.keys())}`,
    );
    return;
  }
  // Only a required company always has a currency to give.
  const source: Partial<FieldSpec> =
    company === 'required'
      ? { related: 'company_id.currency_id' }
      : { required: true, default: { kind: 'company_currency' } };
  fields.set('currency_id', { ...blank('currency_id', 'many2one'), comodel: 'res.currency', ...source });
}

function blank(name: string, type: FieldType): FieldSpec {
  return {
    name,
    type,
    title: autoLabel(name),
    help: undefined,
    required: false,
    readonly: false,
    copy: undefined,
    index: undefined,
    tracking: false,
    translate: false,
    size: undefined,
    digits: undefined,
    currency: undefined,
    maxSize: undefined,
    options: [],
    comodel: undefined,
    inverse: undefined,
    ondelete: undefined,
    relation: undefined,
    domain: undefined,
    checkCompany: false,
    groups: [],
    related: undefined,
    renamedFrom: undefined,
    relatedStore: false,
    default: undefined,
    compute: undefined,
    sample: [],
    implied: true,
  };
}
