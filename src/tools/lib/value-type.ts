import { OdooError } from '../../odoo/errors.ts';
import type { FieldInfo } from '../../odoo/types.ts';
import { cut } from '../../util/cut.ts';

/** Odoo sets them itself, and leaves out without a word what a call gives for them (`_write`, `create`). */
const SET_BY_ODOO = new Set(['id', 'create_date', 'create_uid', 'write_date', 'write_uid']);

interface Kind {
  /** Whether Odoo takes the value for what it says; what empties every field is not asked about. */
  readonly takes: (value: unknown) => boolean;
  /** What would be right. */
  readonly right: (field: FieldInfo) => string;
}

const DATE: Kind = {
  takes: (value) => typeof value === 'string' && beginsWithDay(value),
  right: () => 'a date such as "2030-01-31"',
};
const TEXT: Kind = { takes: (value) => typeof value !== 'object', right: () => 'text' };
const AMOUNT: Kind = {
  takes: (value) => typeof value === 'number' || isNumeric(value, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
  right: () => 'a number such as 12.5',
};

const KINDS: Readonly<Record<string, Kind>> = {
  // 19.0 empties a many2one that gets anything but a number, and so does every series for a list.
  many2one: {
    takes: (value) => isId(value),
    right: ({ relation = 'record' }) => `the id of a ${relation} record, a number, which search finds`,
  },
  // Python calls every text true that is not empty, "false" as well.
  boolean: {
    takes: (value) => typeof value === 'boolean' || value === 0 || value === 1,
    right: () => 'true or false',
  },
  integer: {
    takes: (value) => typeof value === 'number' || isNumeric(value, /^[+-]?\d+$/),
    right: () => 'a whole number',
  },
  float: AMOUNT,
  monetary: AMOUNT,
  date: DATE,
  datetime: {
    takes: (value) =>
      typeof value === 'string' &&
      beginsWithDay(value) &&
      /^.{10}(?: (?:[01]\d|2[0-3])(?::[0-5]\d){0,2})?$/.test(value),
    right: () => 'a time in UTC such as "2030-01-31 09:30:00"',
  },
  char: TEXT,
  text: TEXT,
  html: TEXT,
};

/**
 * Refuses a value that Odoo would turn into another one without a word, or fail on with words about its inside.
 *
 * @throws {OdooError} `bad_request`, with what the field takes
 */
export function checkType(model: string, field: FieldInfo, value: unknown): void {
  const name = `${model}.${field.name}`;
  // A model without them may have a field of its own that is called so.
  if (SET_BY_ODOO.has(field.name) && field.readonly !== false) {
    throw new OdooError('bad_request', `${name} can't be given: Odoo sets it itself.`, {
      hint: 'Leave it out.',
    });
  }
  if (value === false || value === null || value === '') return;
  const kind = Object.hasOwn(KINDS, field.type) ? KINDS[field.type] : undefined;
  if (!kind || kind.takes(value)) return;
  throw new OdooError(
    'bad_request',
    `${cut(JSON.stringify(value), 80)} is no value of ${name}, ${article(field.type)}.`,
    {
      hint: `Give ${kind.right(field)}${field.required || field.type === 'boolean' ? '' : '; false empties it'}.`,
    },
  );
}

function article(type: string): string {
  return /^(?:[aeiou]|html)/.test(type) ? `an ${type}` : `a ${type}`;
}

function isId(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isNumeric(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value.trim());
}

/** Whether the text begins with a day that there is; Odoo reads its first ten characters as such, `2030-1-31` too. */
function beginsWithDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text.slice(0, 10)) ?? [];
  if (year === undefined || /^[\d-]/.test(text.slice(10))) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
