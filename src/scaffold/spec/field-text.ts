import { didYouMean } from '../../util/suggest.ts';
import type { FieldInput } from './input.ts';
import { FIELD_TYPES, type FieldType } from './types.ts';

const ALIASES: Readonly<Record<string, FieldType>> = {
  string: 'char',
  int: 'integer',
  money: 'monetary',
  bool: 'boolean',
  file: 'binary',
  sel: 'selection',
  m2o: 'many2one',
  o2m: 'one2many',
  m2m: 'many2many',
  ref: 'reference',
};

const FLAGS = ['required', 'readonly', 'tracking', 'translate', 'index', 'nocopy', 'check_company'] as const;
const KEYS = [
  'index',
  'size',
  'currency',
  'ondelete',
  'help',
  'domain',
  'groups',
  'related',
  'sample',
  'title',
] as const;

/** `many2one` for `m2o`; `undefined` for what is no type. */
export function fieldType(text: string): FieldType | undefined {
  return FIELD_TYPES.find((type) => type === text) ?? ALIASES[text];
}

export function unknownType(text: string): string {
  return `${JSON.stringify(text)} is no field type.${didYouMean(text, [...FIELD_TYPES, ...Object.keys(ALIASES)])} Known: ${FIELD_TYPES.join(', ')}`;
}

/**
 * Reads the compact form: `type(arguments)! =default word key=value "Title"`, such as
 * `char! tracking index=trigram` or `sel(draft=Draft,done=Done)! =draft`. Throws an Error that says what is wrong.
 */
export function readFieldText(text: string): FieldInput {
  const head = /^\s*([A-Za-z0-9_]+)\s*/.exec(text);
  if (!head) throw new Error('begin with a type, such as char or m2o(res.partner)');
  const type = fieldType(head[1] ?? '');
  if (!type) throw new Error(unknownType(head[1] ?? ''));
  let rest = text.slice(head[0].length);
  let args: string[] = [];
  if (rest.startsWith('(')) {
    const end = closing(rest);
    args = split(rest.slice(1, end));
    rest = rest.slice(end + 1);
  }
  const field: FieldInput = { type, ...fromArguments(type, args) };
  if (rest.startsWith('!')) {
    field.required = true;
    rest = rest.slice(1);
  }
  for (const word of words(rest)) apply(field, word);
  return field;
}

/** Offset of the bracket that closes the one at 0. */
function closing(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error('the bracket ( is never closed');
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fromArguments(type: FieldType, args: readonly string[]): Partial<FieldInput> {
  const [first = '', second] = args;
  switch (type) {
    case 'selection':
    case 'reference':
      return { options: args.map((arg) => pair(arg, type)) };
    case 'many2one':
    case 'many2many':
      if (args.length !== 1) throw new Error(`write the model in brackets, such as ${type}(res.partner)`);
      return { comodel: first };
    case 'one2many': {
      const dot = first.lastIndexOf('.');
      if (args.length !== 1 || first.indexOf('.') === dot) {
        throw new Error('write the model and its many2one in brackets, such as o2m(library.loan.book_id)');
      }
      return { comodel: first.slice(0, dot), inverse: first.slice(dot + 1) };
    }
    case 'float':
      if (args.length === 0) return {};
      return { digits: second === undefined ? first : [whole(first), whole(second)] };
    case 'char':
      return args.length === 0 ? {} : { size: whole(first) };
    case 'image':
      return args.length === 0 ? {} : { max_size: [whole(first), whole(second ?? first)] };
    case 'monetary':
      return args.length === 0 ? {} : { currency: first };
    default:
      if (args.length > 0) throw new Error(`${type} takes nothing in brackets`);
      return {};
  }
}

function pair(text: string, type: FieldType): [string, string] {
  const at = text.indexOf('=');
  if (at >= 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (type === 'reference') return [text, text];
  return [text, text.charAt(0).toUpperCase() + text.slice(1).replaceAll('_', ' ')];
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${JSON.stringify(text)} should be a whole number`);
  return Number(text);
}

interface Word {
  /** Before `=`; empty for a default, `undefined` without `=`. */
  readonly key: string | undefined;
  readonly value: string;
  readonly quoted: boolean;
}

function words(text: string): Word[] {
  const found: Word[] = [];
  const pattern = /\s*(?:([A-Za-z_]*)(=))?(?:"([^"]*)"|'([^']*)'|(\S+))/y;
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match) throw new Error('a value is missing at the end');
    const quoted = match[3] ?? match[4];
    found.push({
      key: match[2] ? (match[1] ?? '') : undefined,
      value: quoted ?? match[5] ?? '',
      quoted: quoted !== undefined,
    });
  }
  return found;
}

function apply(field: FieldInput, word: Word): void {
  if (word.key === '') field.default = word.quoted ? word.value : literal(word.value);
  else if (word.key === undefined) {
    if (word.quoted) field.title = word.value;
    else applyFlag(field, word.value);
  } else applyKey(field, word.key, word.value);
}

function applyFlag(field: FieldInput, word: string): void {
  const flag = FLAGS.find((known) => known === word);
  if (!flag)
    throw new Error(
      `unknown word ${JSON.stringify(word)}.${didYouMean(word, FLAGS)} Known: ${FLAGS.join(', ')}`,
    );
  if (flag === 'nocopy') field.copy = false;
  else field[flag] = true;
}

function applyKey(field: FieldInput, word: string, value: string): void {
  const key = KEYS.find((known) => known === word);
  if (!key)
    throw new Error(
      `unknown key ${JSON.stringify(word)}.${didYouMean(word, KEYS)} Known: ${KEYS.join(', ')}`,
    );
  if (key === 'size') field.size = whole(value);
  else if (key === 'index') {
    if (value !== 'trigram' && value !== 'btree_not_null')
      throw new Error('index takes trigram or btree_not_null');
    field.index = value;
  } else if (key === 'ondelete') {
    if (value !== 'cascade' && value !== 'restrict' && value !== 'set null') {
      throw new Error('ondelete takes cascade, restrict or "set null"');
    }
    field.ondelete = value;
  } else if (key === 'sample') field.sample = literal(value);
  else field[key] = value;
}

/** `true`, `3` and `2.5` as what they are, all else as text. */
function literal(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
