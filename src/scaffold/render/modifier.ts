/** Value that a field is compared with; `today` is the current day, which only an expression can say. */
export type Compared = string | number | boolean | readonly (string | number)[] | { readonly today: true };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';

/** What must hold of a record: for its views, in the words of either kind of series. */
export type Condition =
  | { readonly field: string; readonly op: Comparison; readonly value: Compared }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Where a node of a view depends on the record. */
export interface Modifiers {
  readonly invisible?: Condition | undefined;
  readonly readonly?: Condition | undefined;
  readonly required?: Condition | undefined;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
};

/** The opposite, with every `not` pushed down to the comparisons. */
export function negated(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(negated) };
  if ('any' in condition) return { all: condition.any.map(negated) };
  return { ...condition, op: OPPOSITE[condition.op] };
}

/** Fields that a condition reads. */
export function fieldsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  return 'any' in condition ? condition.any.flatMap(fieldsIn) : [condition.field];
}

/** As an expression of Python: `state != 'draft'`. */
export function asExpression(condition: Condition): string {
  if ('all' in condition) return condition.all.map((part) => within(part, 'any')).join(' and ');
  if ('any' in condition) return condition.any.map(asExpression).join(' or ');
  const { field, op, value } = condition;
  if (typeof value === 'boolean') return value === (op === '=') ? field : `not ${field}`;
  if (typeof value === 'object' && 'today' in value) return `${field} and ${field} ${op} current_date`;
  if (op === 'in' || op === 'not in') return `${field} ${op} (${listed(value, true)})`;
  return `${field} ${op === '=' ? '==' : op} ${literal(value)}`;
}

function within(part: Condition, loose: 'any'): string {
  return loose in part ? `(${asExpression(part)})` : asExpression(part);
}

/** As a domain, for the `attrs` of the series that have them. */
export function asDomain(condition: Condition): string {
  return `[${terms(condition, true).join(', ')}]`;
}

/** In prefix notation; conditions beside each other on the outermost level all hold. */
function terms(condition: Condition, outermost: boolean): string[] {
  if ('all' in condition) {
    const inner = condition.all.flatMap((part) => terms(part, false));
    return outermost ? inner : [...operators('&', condition.all.length), ...inner];
  }
  if ('any' in condition) {
    const inner = condition.any.flatMap((part) => terms(part, false));
    return [...operators('|', condition.any.length), ...inner];
  }
  const { field, op, value } = condition;
  const text = op === 'in' || op === 'not in' ? `[${listed(value, false)}]` : literal(value);
  return [`('${field}', '${op}', ${text})`];
}

function operators(sign: '&' | '|', count: number): string[] {
  return Array.from({ length: count - 1 }, () => `'${sign}'`);
}

function listed(value: Compared, tuple: boolean): string {
  const items = Array.isArray(value) ? value.map((item) => literal(item)) : [literal(value)];
  return items.join(', ') + (tuple && items.length === 1 ? ',' : '');
}

function literal(value: Compared): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  return `'${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Attributes of a node: one an aspect, or all in `attrs`. */
export function modifierAttributes(style: 'attrs' | 'expr', modifiers: Modifiers): [string, string][] {
  const given = (['invisible', 'readonly', 'required'] as const).flatMap((aspect) => {
    const condition = modifiers[aspect];
    return condition ? [[aspect, condition] as const] : [];
  });
  if (given.length === 0) return [];
  if (style === 'expr') return given.map(([aspect, condition]) => [aspect, asExpression(condition)]);
  return [
    ['attrs', `{${given.map(([aspect, condition]) => `'${aspect}': ${asDomain(condition)}`).join(', ')}}`],
  ];
}
