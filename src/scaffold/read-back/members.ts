import type { ModelClass } from '../../source/model-index.ts';
import { valued } from '../../source/python/definitions.ts';
import { parts } from '../../source/python/literal.ts';
import { fieldInput, shortest } from './fields.ts';
import { computeInput, constraintInput, type Scope } from './methods.ts';
import { bodyOf, compact, loopBody, type Plain, text } from './reading.ts';

// Fields, constraints and methods of a class, whatever kind of model it makes.

export function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

export function filledObject(object: Plain): Plain | undefined {
  return Object.keys(object).length > 0 ? object : undefined;
}

export function entriesOf<T extends { readonly name: string }>(
  items: readonly T[],
  read: (item: T) => Plain | undefined,
): Plain {
  return Object.fromEntries(
    items.flatMap((item) => {
      const value = read(item);
      return value ? [[item.name, value] as const] : [];
    }),
  );
}

export function constraintsOf(scope: Scope): Plain[] {
  const found = sqlConstraints(scope);
  for (const method of scope.fact.methods) {
    const constraint = constraintInput(method, scope);
    if (constraint) found.push(constraint);
  }
  return found;
}

export function isConstraint(method: string, constraints: readonly Plain[]): boolean {
  return constraints.some(({ name, sql }) => sql === undefined && method === `_check_${String(name)}`);
}

/** Fields in compact form where that says it all, and the methods that belong to them. */
export function fieldsOf(scope: Scope, company: boolean): { entries: Plain; methods: string[] } {
  const { file, fact, reading } = scope;
  const methods: string[] = [];
  const entries: Plain = {};
  const money = fact.fields.some((field) => field.type === 'Monetary' && !field.kwargs.has('currency_field'));
  for (const field of fact.fields) {
    // These two are what company and money bring with them.
    if (company && field.name === 'company_id' && text(field.args[0]) === 'res.company') continue;
    if (money && field.name === 'currency_id' && isImpliedCurrency(scope, field.name)) continue;
    const input = fieldInput(field, file, reading);
    if (!input) continue;
    const name = text(field.kwargs.get('compute'));
    const compute =
      name === undefined ? undefined : computeInput(name, field.kwargs.get('store')?.value === true, scope);
    if (name !== undefined && compute) {
      methods.push(name);
      entries[field.name] = {
        ...withType(input),
        compute: { ...compute, ...otherWays(field.name, scope, methods) },
      };
    } else entries[field.name] = shortest(input);
  }
  return { entries, methods };
}

function withType(input: Plain): Plain {
  const short = shortest(input);
  return typeof short === 'string' ? { type: short } : short;
}

/** `inverse` and `search` of a computed field. */
function otherWays(name: string, { fact, file, variable }: Scope, methods: string[]): Plain {
  const field = fact.fields.find((each) => each.name === name);
  const read = (keyword: string): string | undefined => {
    const method = fact.methods.find((each) => each.name === text(field?.kwargs.get(keyword)));
    if (!method) return undefined;
    methods.push(method.name);
    const body = bodyOf(file, method);
    return `${keyword === 'inverse' ? loopBody(body, variable) : body}\n`;
  };
  return compact({ inverse: read('inverse'), search: read('search') });
}

function isImpliedCurrency({ fact, file }: Scope, name: string): boolean {
  const field = fact.fields.find((each) => each.name === name);
  const given = field?.kwargs.get('default');
  const source = given ? file.source.text.slice(given.start, given.end) : '';
  return (
    text(field?.kwargs.get('related')) === 'company_id.currency_id' ||
    source === 'lambda self: self.env.company.currency_id'
  );
}

function sqlConstraints({ fact, file }: ModelClass): Plain[] {
  return fact.tableObjects.flatMap(({ name, kind, form, definition, start }) => {
    if (kind !== 'Constraint' || definition === undefined) return [];
    const row = form === 'list' ? rowAt(fact.attributes.get('_sql_constraints')?.node, start) : undefined;
    const message = row
      ? valued(row[2] ?? row[0] ?? { ...file.root }, file.source.text).value
      : (text(fact.attributes.get(`_${name}`)) ??
        messageOfCall(fact.attributes.get(`_${name}`)?.node, file.source.text));
    return [compact({ name, sql: definition, message: message ?? undefined })];
  });
}

function rowAt(list: Parameters<typeof parts>[0] | undefined, start: number) {
  const row = list && parts(list).find((each) => each.start === start);
  return row && parts(row);
}

function messageOfCall(call: Parameters<typeof parts>[0] | undefined, source: string): unknown {
  const args = call?.children.find((child) => child.field === 'arguments');
  const second = args && parts(args)[1];
  return second ? valued(second, source).value : undefined;
}
