import { didYouMean } from '../../util/suggest.ts';
import type { Compared, Comparison, Condition } from '../render/modifier.ts';
import { MAGIC_FIELDS } from './names.ts';
import type { Resolving } from './resolving.ts';
import type { FieldSpec, ModelSpec } from './types.ts';
import type { ConditionInput } from './view-input.ts';

/** Where a condition stands, and whether it can speak of today: only the colours of a list can. */
export interface ConditionScope {
  readonly model: Pick<ModelSpec, 'name' | 'fields'>;
  readonly path: string;
  readonly today?: boolean;
}

const TERM =
  /^(?:(not)\s+)?([a-z_][a-z0-9_]*)(?:\s*(=|!=|<=|>=|<|>)\s*("[^"]*"|'[^']*'|[^"'=<>!]+)|\s+(not in|in)\s+(.+))?$/;
const OPERATORS: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>=', 'in', 'not in'];

/** Reads `state = draft and amount > 5`, or a domain as a list; `undefined`, and told, when it is neither. */
export function readCondition(
  input: ConditionInput | undefined,
  scope: ConditionScope,
  r: Resolving,
): Condition | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== 'string') return readDomain(input, scope, r);
  const any = splitOutside(input, / or /).map((part) => {
    const all = splitOutside(part, / and /).flatMap((term) => readTerm(term.trim(), scope, r) ?? []);
    return all.length === 1 && all[0] ? all[0] : { all };
  });
  return any.length === 1 ? any[0] : { any };
}

/** `and` and `or` inside quotes are text. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let open = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (open !== '') {
      if (c === open) open = '';
    } else if (c === '"' || c === "'") open = c;
    else {
      const found = separator.exec(text.slice(i, i + 5));
      if (found?.index !== 0) continue;
      parts.push(text.slice(start, i));
      start = i + found[0].length;
      i = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

function readTerm(text: string, scope: ConditionScope, r: Resolving): Condition | undefined {
  const [, not, name = '', sign, value, membership, members = ''] = TERM.exec(text) ?? [];
  if (name === '' || (not !== undefined && (sign ?? membership) !== undefined)) {
    r.problems.error(
      scope.path,
      `${JSON.stringify(text)} should be such as state = draft, amount > 5, late, not late or state in draft, sent`,
    );
    return undefined;
  }
  if (membership) {
    const items = members
      .replaceAll(/^[([]|[)\]]$/g, '')
      .split(',')
      .map((item) => plain(item.trim()));
    return checked(name, membership === 'in' ? 'in' : 'not in', items, scope, r);
  }
  // A field alone: it has a value.
  if (sign === undefined) return checked(name, not ? '=' : '!=', false, scope, r);
  const op = OPERATORS.find((known) => known === sign) ?? '=';
  return checked(name, op, plain(value?.trim() ?? ''), scope, r);
}

/** What a word stands for: quotes make it text. */
function plain(word: string): unknown {
  const quoted = /^(["'])(.*)\1$/.exec(word);
  if (quoted) return quoted[2];
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}

/** A domain in prefix notation. */
function readDomain(input: readonly unknown[], scope: ConditionScope, r: Resolving): Condition | undefined {
  const wrong = (term: unknown): undefined => {
    r.problems.error(scope.path, `${JSON.stringify(term)} should be [field, operator, value], "&" or "|"`);
    return undefined;
  };
  let at = 0;
  const next = (): Condition | undefined => {
    const term = input[at++];
    if (term === '&' || term === '|') {
      const [left, right] = [next(), next()];
      if (!left || !right) return wrong(term);
      return term === '&' ? { all: [left, right] } : { any: [left, right] };
    }
    if (!Array.isArray(term) || term.length !== 3) return wrong(term);
    const [name, sign, value]: unknown[] = term;
    const op = OPERATORS.find((known) => known === sign);
    return typeof name === 'string' && op ? checked(name, op, value, scope, r) : wrong(term);
  };
  const all: Condition[] = [];
  while (at < input.length) {
    const condition = next();
    if (!condition) return undefined;
    all.push(condition);
  }
  if (all.length === 0) return wrong(input);
  return all.length === 1 ? all[0] : { all };
}

function checked(
  name: string,
  op: Comparison,
  value: unknown,
  scope: ConditionScope,
  r: Resolving,
): Condition | undefined {
  const { model, path } = scope;
  const field = model.fields.find((candidate) => candidate.name === name);
  const refuse = (message: string): undefined => {
    r.problems.error(path, message);
    return undefined;
  };
  if (!field && !MAGIC_FIELDS.has(name) && !r.isOpen(model.name)) {
    const known = model.fields.map((candidate) => candidate.name);
    return refuse(`${model.name} has no field ${name}.${didYouMean(name, known)}`);
  }
  if (op === 'in' || op === 'not in') {
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0 || !items.every(isWord)) return refuse(`${op} needs words or numbers`);
    const unknown = items.find((item) => !isOption(field, item));
    if (unknown !== undefined) return refuse(noOption(field, unknown));
    return { field: name, op, value: items.map((item) => typed(field, item)) };
  }
  if (value === 'today' && (field?.type === 'date' || field?.type === 'datetime')) {
    if (!scope.today)
      return refuse('today can only be used in a decoration; make a computed boolean for it and name that');
    return { field: name, op, value: { today: true } };
  }
  const compared: Compared | undefined =
    value === null ? false : isWord(value) || typeof value === 'boolean' ? value : undefined;
  if (compared === undefined)
    return refuse(`${JSON.stringify(value)} should be a word, a number, true or false`);
  if (!isOption(field, compared)) return refuse(noOption(field, compared));
  if (field?.type.endsWith('2many') && typeof compared !== 'boolean')
    return refuse(`${name} holds several records; only ${name} and not ${name} can be asked`);
  // A boolean that is compared is itself the condition.
  if (field?.type === 'boolean' && typeof compared === 'boolean' && op === '!=')
    return { field: name, op: '=', value: !compared };
  return { field: name, op, value: typeof compared === 'number' ? typed(field, compared) : compared };
}

/** The values of a text or selection are text, also where they look like numbers. */
function typed(field: FieldSpec | undefined, value: string | number): string | number {
  return field && ['char', 'selection', 'text'].includes(field.type) ? String(value) : value;
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isOption(field: FieldSpec | undefined, value: unknown): boolean {
  if (field?.type !== 'selection' || typeof value === 'boolean') return true;
  return field.options.some(([option]) => option === String(value));
}

function noOption(field: FieldSpec | undefined, value: unknown): string {
  const known = field?.options.map(([option]) => option) ?? [];
  return `${String(value)} is no value of ${field?.name}; the values are ${known.join(', ')}`;
}
