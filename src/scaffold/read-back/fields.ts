import { isDeepStrictEqual } from 'node:util';
import type { FieldFact, Literal, PythonFile, Valued } from '../../source/types.ts';
import { readFieldText } from '../spec/field-text.ts';
import { autoLabel, pluralOf } from '../spec/names.ts';
import { FIELD_TYPES } from '../spec/types.ts';
import { compact, groupKeys, oneOrMore, type Plain, type Reading, sourceOf, text } from './reading.ts';

const SHORT: Readonly<Record<string, string>> = {
  integer: 'int',
  boolean: 'bool',
  monetary: 'money',
  binary: 'file',
  selection: 'sel',
  many2one: 'm2o',
  one2many: 'o2m',
  many2many: 'm2m',
  reference: 'ref',
};

const DEFAULTS: Readonly<Record<string, string>> = {
  'fields.Date.context_today': 'today',
  'fields.Date.today': 'today',
  'lambda self: fields.Date.today()': 'today',
  'lambda self: fields.Date.context_today(self)': 'today',
  'fields.Datetime.now': 'now',
  'lambda self: fields.Datetime.now()': 'now',
  'lambda self: self.env.user': 'user',
  'lambda self: self.env.company': 'company',
};

/** A field as the object form has it, its compute apart; undefined for a class that a spec has no type for. */
export function fieldInput(fact: FieldFact, file: PythonFile, reading: Reading): Plain | undefined {
  const type = FIELD_TYPES.find((known) => known === fact.type.toLowerCase());
  if (!type) return undefined;
  const word = (name: string): Literal | undefined => fact.kwargs.get(name)?.value;
  const [first, second] = fact.args;
  const relational = type.endsWith('2one') || type.endsWith('2many');
  const options =
    type === 'selection' || type === 'reference' ? (word('selection') ?? first?.value) : undefined;
  const size = [word('max_width'), word('max_height')];
  const plainTitle = relational || options !== undefined ? undefined : text(first);
  const domain = fact.kwargs.get('domain');
  const given = word('string') ?? plainTitle;
  const auto = type.endsWith('2many') ? pluralOf(autoLabel(fact.name)) : autoLabel(fact.name);
  const digits = word('digits') ?? (type === 'float' ? second?.value : undefined);
  const currency = word('currency_field') ?? (type === 'monetary' ? second?.value : undefined);
  return compact({
    type,
    title: given === auto ? undefined : given,
    comodel: relational ? (word('comodel_name') ?? first?.value) : undefined,
    inverse: type === 'one2many' ? (word('inverse_name') ?? second?.value) : undefined,
    options,
    help: word('help'),
    required: word('required') || undefined,
    readonly: word('compute') === undefined ? word('readonly') || undefined : undefined,
    copy: word('copy') === undefined ? undefined : word('copy'),
    index: word('index') || undefined,
    tracking: word('tracking') || undefined,
    translate: word('translate') || undefined,
    size: word('size'),
    digits,
    currency: currency === 'currency_id' ? undefined : currency,
    max_size: typeof size[0] === 'number' && typeof size[1] === 'number' ? size : undefined,
    ondelete: word('ondelete'),
    domain: domain && (text(domain) ?? sourceOf(file, domain)),
    check_company: word('check_company') || undefined,
    groups: oneOrMore(groupKeys(text(fact.kwargs.get('groups')), reading)),
    related: word('related'),
    store: word('related') === undefined ? undefined : word('store') || undefined,
    company_dependent: word('company_dependent') || undefined,
    aggregator: word('aggregator') ?? word('group_operator'),
    default: defaultOf(fact.kwargs.get('default'), file),
  });
}

function defaultOf(valued: Valued | undefined, file: PythonFile): unknown {
  if (!valued) return undefined;
  if (valued.value !== undefined) return valued.value === null ? undefined : valued.value;
  const source = sourceOf(file, valued).replaceAll(/\s+/g, ' ');
  const known = DEFAULTS[source];
  if (known !== undefined) return known;
  const expression = /^lambda self: (.+)$/.exec(source)?.[1];
  return { python: expression ?? `(${source})(self)` };
}

/** The compact form where it says the same, else the object. */
export function shortest(field: Plain): string | Plain {
  const short = compactText(field);
  if (short === undefined) return withShortType(field);
  try {
    return isDeepStrictEqual(compact({ ...readFieldText(short) }), field) ? short : withShortType(field);
  } catch {
    return withShortType(field);
  }
}

function withShortType(field: Plain): Plain {
  const type = String(field.type);
  return { ...field, type: SHORT[type] ?? type };
}

function compactText(field: Plain): string | undefined {
  const { type, title, default: value, required, ...rest } = field;
  const parts = [`${SHORT[String(type)] ?? String(type)}${argumentsOf(rest)}${required === true ? '!' : ''}`];
  if (value !== undefined) {
    if (typeof value === 'object') return undefined;
    parts.push(`=${word(value)}`);
  }
  for (const [key, item] of Object.entries(rest)) {
    if (USED.has(key)) continue;
    if (item === true) parts.push(key);
    else if (key === 'copy' && item === false) parts.push('nocopy');
    else if (typeof item === 'string') parts.push(`${key}=${word(item)}`);
    else return undefined;
  }
  if (typeof title === 'string') parts.push(title.includes('"') ? `'${title}'` : `"${title}"`);
  return parts.join(' ');
}

/** Keys that stand in the brackets. */
const USED = new Set(['comodel', 'inverse', 'options', 'digits', 'size', 'max_size', 'currency']);

function argumentsOf({ comodel, inverse, options, digits, size, max_size: image, currency }: Plain): string {
  if (Array.isArray(options))
    return `(${options.map((pair: unknown) => (Array.isArray(pair) ? pair.join('=') : String(pair))).join(',')})`;
  if (comodel !== undefined) return `(${inverse === undefined ? comodel : `${comodel}.${inverse}`})`;
  const value = digits ?? image ?? size ?? currency;
  return value === undefined ? '' : `(${Array.isArray(value) ? value.join(',') : String(value)})`;
}

function word(value: unknown): string {
  const plain = String(value);
  if (typeof value !== 'string' || /^[\w.:+-]+$/.test(plain)) return plain;
  return plain.includes('"') ? `'${plain}'` : `"${plain}"`;
}
