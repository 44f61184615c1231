import { LiteralError, parseLiteral } from '../util/literal.ts';
import { nearNames, orList } from '../util/suggest.ts';
import { OdooError } from './errors.ts';

export { checkDomain, type FieldsOf } from './domain-check.ts';

/** `[field path, operator, value]`; `[1, '=', 1]` and `[0, '=', 1]` are Odoo's true and false. */
export type DomainLeaf = readonly [field: string | 0 | 1, operator: string, value: unknown];
/** A checked domain in prefix notation. The value of an `any` leaf is a checked domain too. */
export type Domain = readonly ('&' | '|' | '!' | DomainLeaf)[];

/** Odoo's condition operators (osv/expression.py to 18.0, orm/domains.py from 19.0), without internal ones. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['=', '!=', '<', '<=', '>', '>=', '=?'],
  ...['like', 'not like', 'ilike', 'not ilike', '=like', '=ilike', 'not =like', 'not =ilike'],
  ...['in', 'not in', 'child_of', 'parent_of', 'any', 'not any'],
]);
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['<>', '!='],
  ['==', '='],
]);
const FIELD_PATH = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*$/i;
const EXAMPLE =
  'Write it like [["name", "ilike", "acme"], "|", ["active", "=", true], ["id", "in", [1, 2]]].';
const MAX_TEXT = 100_000;
const MAX_DEPTH = 16;

/**
 * Reads a domain from an array, or from text in JSON or Python syntax. Anything malformed is an
 * OdooError `bad_request` that names the place and shows what would be right; it is never repaired by
 * leaving something out, because that would match more records than were asked for.
 */
export function parseDomain(input: unknown): Domain {
  if (typeof input !== 'string') return readDomain(input, '', 0);
  if (input.length > MAX_TEXT) {
    throw malformed(`it is ${input.length} characters long, and ${MAX_TEXT} is the limit`);
  }
  if (input.trim() === '') throw malformed('it is empty text; [] matches every record');
  let value: unknown;
  try {
    value = parseLiteral(input);
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    throw malformed(`${error.message}, at character ${error.position + 1}`);
  }
  if (typeof value === 'string') throw malformed('it is text inside text: give the list itself');
  return readDomain(value, '', 0);
}

/** @param place where the domain stands in the whole one, such as ` in item 2`; empty for the whole */
function readDomain(input: unknown, place: string, depth: number): Domain {
  if (!Array.isArray(input)) throw malformed(`${show(input)}${place} is not a list of conditions`);
  if (depth > MAX_DEPTH) throw malformed(`"any" is nested more than ${MAX_DEPTH} levels deep`);
  const items: readonly unknown[] = input;
  if (isBareLeaf(items)) {
    throw malformed(
      `a single condition${place} stands without a list around it: [${show(items)}] would be right`,
    );
  }
  const domain = items.map((item, index) => readTerm(item, `item ${index + 1}${place}`, depth));
  checkArity(domain, place);
  return domain;
}

function isBareLeaf(items: readonly unknown[]): boolean {
  const [field, operator] = items;
  return (
    items.length === 3 &&
    typeof field === 'string' &&
    !'&|!'.includes(field) &&
    typeof operator === 'string' &&
    OPERATORS.has(canonical(operator))
  );
}

function readTerm(item: unknown, place: string, depth: number): Domain[number] {
  if (item === '&' || item === '|' || item === '!') return item;
  if (typeof item === 'string') {
    throw malformed(`${place} is ${show(item)}, and only "&", "|" and "!" may stand between conditions`);
  }
  if (!Array.isArray(item)) {
    throw malformed(`${place} is ${show(item)}, not a condition [field, operator, value]`);
  }
  const leaf: readonly unknown[] = item;
  if (leaf.length !== 3) {
    throw malformed(
      `${place} is ${show(leaf)} with ${leaf.length} part${leaf.length === 1 ? '' : 's'}; a condition has three: field, operator, value`,
    );
  }
  const [field, operator, value] = leaf;
  if ((field === 0 || field === 1) && operator === '=' && value === 1) return [field, '=', 1];
  if (typeof field !== 'string' || !FIELD_PATH.test(field)) {
    throw malformed(`${place} starts with ${show(field)}, which is not a field name`);
  }
  if (typeof operator !== 'string' || !OPERATORS.has(canonical(operator))) {
    throw malformed(`${place} has the operator ${show(operator)}.${operatorHelp(operator)}`);
  }
  const name = canonical(operator);
  return [field, name, readValue(name, value, `${place} (${field} ${name})`, depth)];
}

function readValue(operator: string, value: unknown, place: string, depth: number): unknown {
  if (operator === 'any' || operator === 'not any') return readDomain(value, ` in ${place}`, depth + 1);
  if (value === undefined) throw malformed(`${place} has no value`);
  if (operator === 'in' || operator === 'not in') {
    if (!Array.isArray(value)) {
      throw malformed(`${place} has the value ${show(value)}, and "${operator}" needs a list such as [1, 2]`);
    }
  } else if (Array.isArray(value) && !/^(?:!?=|child_of|parent_of)$/.test(operator)) {
    throw malformed(`${place} has a list as its value, and "${operator}" needs a single one`);
  }
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part === 'object' && part !== null) {
      throw malformed(
        `${place} has the value ${show(value)}, and a value is text, a number, a boolean or null`,
      );
    }
  }
  return value;
}

/** In prefix notation each `&` and `|` takes the two terms after it and `!` the next one. */
function checkArity(domain: Domain, place: string): void {
  let missing = 0;
  let open = 0;
  for (const [index, term] of domain.entries()) {
    if (missing === 0) {
      missing = 1;
      open = index;
    }
    if (term === '&' || term === '|') missing += 1;
    else if (term !== '!') missing -= 1;
  }
  if (missing > 0) {
    throw malformed(
      `the operator ${show(domain[open])} at item ${open + 1}${place} lacks ${missing === 1 ? 'a condition' : `${missing} conditions`} after it: "&" and "|" stand before the two they join, "!" before the one it negates`,
    );
  }
}

function canonical(operator: string): string {
  const name = operator.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return ALIASES.get(name) ?? name;
}

function operatorHelp(operator: unknown): string {
  const near = typeof operator === 'string' ? nearNames(operator, OPERATORS) : [];
  if (near.length > 0) return ` Did you mean ${orList(near.map((name) => `"${name}"`))}?`;
  return ` The operators are ${[...OPERATORS].join(', ')}`;
}

function malformed(what: string): OdooError {
  return new OdooError('bad_request', `The domain is malformed: ${what.replace(/[.?]$/, '')}.`, {
    hint: EXAMPLE,
  });
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
