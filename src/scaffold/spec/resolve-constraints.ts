import type { ModelInput } from './input.ts';
import { keyProblem, MAX_IDENTIFIER } from './names.ts';
import { checkExpression, normaliseBody } from './python-text.ts';
import { isStored, type Resolving, valueScope } from './resolving.ts';
import type { PythonConstraintSpec, SqlConstraintSpec, Values } from './types.ts';
import { readValues } from './values.ts';

type ConstraintInput = NonNullable<ModelInput['constraints']>[number];

export function resolveConstraints(
  model: string,
  inputs: readonly ConstraintInput[],
  r: Resolving,
): { sql: SqlConstraintSpec[]; python: PythonConstraintSpec[] } {
  const sql: SqlConstraintSpec[] = [];
  const python: PythonConstraintSpec[] = [];
  const seen = new Set<string>();
  for (const [i, input] of inputs.entries()) {
    const path = `${r.pathOf(model)}.constraints.${i}`;
    const problem = keyProblem(input.name);
    if (problem) r.problems.error(`${path}.name`, problem);
    if (seen.has(input.name)) r.problems.error(`${path}.name`, `${input.name} is there twice`);
    seen.add(input.name);
    const refuse = input.refuse && readValues(model, input.refuse, `${path}.refuse`, valueScope(r));
    if (input.sql !== undefined) sql.push(resolveSql(model, input, input.sql, refuse, path, r));
    else python.push(resolvePython(model, input, refuse, path, r));
  }
  return { sql, python };
}

function resolveSql(
  model: string,
  input: ConstraintInput,
  sql: string,
  refuse: Values | undefined,
  path: string,
  r: Resolving,
): SqlConstraintSpec {
  const at = `${path}.sql`;
  const text = sql.trim().replaceAll(/\s+/g, ' ');
  const match = /^(check|unique)\s*\((.+)\)$/i.exec(text);
  if (input.when ?? input.body ?? input.fields)
    r.problems.error(path, 'a constraint has sql, or fields with when or body; not both');
  if (!match || !balanced(text)) r.problems.error(at, 'write CHECK (condition) or UNIQUE (column, column)');
  const kind = match?.[1]?.toUpperCase() === 'UNIQUE' ? 'UNIQUE' : 'CHECK';
  const inner = match?.[2] ?? '';
  const unique = kind === 'UNIQUE' ? inner.split(',').map((column) => column.trim()) : [];
  const fields = r.fields.get(model);
  const columns =
    kind === 'UNIQUE'
      ? unique
      : [...(fields?.keys() ?? [])].filter((name) => new RegExp(`\\b${name}\\b`).test(inner));
  if (match && columns.length === 0 && !r.isOpen(model))
    r.problems.error(at, `it names no field of ${model}`);
  for (const column of columns) {
    const field = fields?.get(column);
    if (!field) {
      if (!r.isOpen(model)) r.problems.error(at, `${model} has no field ${column}`);
    } else if (!isStored(field) || ['one2many', 'many2many', 'image'].includes(field.type)) {
      r.problems.error(at, `${column} has no column in the database; use a Python constraint`);
    }
  }
  const name = `${model.replaceAll('.', '_')}_${input.name}`;
  if (name.length > MAX_IDENTIFIER) {
    r.problems.error(
      `${path}.name`,
      `${name} has more than ${MAX_IDENTIFIER} characters, which PostgreSQL cuts; shorten it`,
    );
  }
  if (!input.message) r.problems.error(`${path}.message`, 'is missing: the sentence that the user reads');
  if (kind === 'CHECK' && !refuse)
    r.problems.warn(path, 'nothing proves it: give values that it must refuse, such as refuse: {pages: -1}');
  return {
    kind: 'sql',
    name: input.name,
    sql: `${kind} (${inner})`,
    message: input.message ?? '',
    unique,
    refuse,
  };
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth++;
    if (c === ')' && --depth < 0) return false;
  }
  return depth === 0 && (text.match(/'/g)?.length ?? 0) % 2 === 0 && !text.includes(';');
}

function resolvePython(
  model: string,
  input: ConstraintInput,
  refuse: Values | undefined,
  path: string,
  r: Resolving,
): PythonConstraintSpec {
  const fields = input.fields ?? [];
  if (fields.length === 0)
    r.problems.error(`${path}.fields`, 'name the fields that trigger it (or give sql)');
  for (const [i, name] of fields.entries()) {
    const field = r.fields.get(model)?.get(name);
    if (!field) {
      if (!r.isOpen(model)) r.problems.error(`${path}.fields.${i}`, `${model} has no field ${name}`);
    } else if (!isStored(field))
      r.problems.error(`${path}.fields.${i}`, `${name} is not stored and triggers nothing`);
  }
  if ((input.when === undefined) === (input.body === undefined)) {
    r.problems.error(
      path,
      'give when (a condition of refusal) and message, or body (statements that raise ValidationError)',
    );
  }
  if (input.when !== undefined) {
    const problem = checkExpression(input.when);
    if (problem) r.problems.error(`${path}.when`, problem);
    if (!input.message) r.problems.error(`${path}.message`, 'is missing: the sentence that the user reads');
  }
  let body: string | undefined;
  if (input.body !== undefined) {
    const normal = normaliseBody(input.body);
    if ('message' in normal) r.problems.error(`${path}.body`, `line ${normal.line}: ${normal.message}`);
    else if (!/\braise\b/.test(normal.body))
      r.problems.error(`${path}.body`, 'it raises nothing; write raise ValidationError(_("..."))');
    else body = normal.body;
  }
  if (!refuse)
    r.problems.warn(path, 'nothing proves it: give values that it must refuse, such as refuse: {pages: -1}');
  return {
    kind: 'python',
    name: input.name,
    method: `_check_${input.name}`,
    fields,
    when: input.when?.trim(),
    message: input.message,
    body,
    refuse,
  };
}
