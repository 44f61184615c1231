import { didYouMean } from '../../odoo/suggest.ts';
import { fieldType, readFieldText, unknownType } from './field-text.ts';
import type { FieldEntry, FieldInput, ModelInput } from './input.ts';
import { autoLabel, fieldNameProblem, pluralOf, recordVariable } from './names.ts';
import { checkExpression, loopVariable, normaliseBody } from './python-text.ts';
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
  if (Object.keys(model.fields).length === 0)
    r.problems.error(`${r.pathOf(name)}.fields`, 'a model needs a field');
  if (model.company) addCompany(fields, model.company, name, r);
  for (const field of [...fields.values()]) {
    if (field.type === 'monetary' && !fields.has(field.currency ?? ''))
      addCurrency(fields, field, model.company, name, r);
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
    relatedStore: input.store ?? false,
    default: input.default === undefined ? undefined : resolveDefault(type, input, path, r),
    compute,
    sample: [],
    implied: false,
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
    // Values can only be read once all fields are known.
    examples: [],
  };
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
    relatedStore: false,
    default: undefined,
    compute: undefined,
    sample: [],
    implied: true,
  };
}
