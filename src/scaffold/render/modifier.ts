/** When a node of a view is hidden. */
export type Condition =
  | { readonly field: string; readonly notIn: readonly string[] }
  | { readonly field: string; readonly set: true };

/** As an expression of Python: `state != 'draft'`. */
export function asExpression(condition: Condition): string {
  if ('set' in condition) return condition.field;
  const [first = ''] = condition.notIn;
  if (condition.notIn.length === 1) return `${condition.field} != '${first}'`;
  return `${condition.field} not in (${quoted(condition.notIn)})`;
}

/** As a domain, for the `attrs` of the series that have them. */
export function asDomain(condition: Condition): string {
  if ('set' in condition) return `[('${condition.field}', '=', True)]`;
  const [first = ''] = condition.notIn;
  if (condition.notIn.length === 1) return `[('${condition.field}', '!=', '${first}')]`;
  return `[('${condition.field}', 'not in', [${quoted(condition.notIn)}])]`;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
