import type { ClassFact, FieldFact, Literal, MethodFact, TableObjectFact, Valued } from '../types.ts';
import { argumentsOf, methodFact, undecorated, valued } from './definitions.ts';
import { parts } from './literal.ts';
import { childOf, type PyNode } from './node.ts';

const KINDS: Readonly<Record<string, ClassFact['kind']>> = {
  'models.Model': 'model',
  'models.TransientModel': 'transient',
  'models.AbstractModel': 'abstract',
  'models.BaseModel': 'model',
  Model: 'model',
  TransientModel: 'transient',
  AbstractModel: 'abstract',
};

/** What an Odoo developer wants to know of one class statement. */
export function classFact(
  definition: PyNode,
  text: string,
  constants: ReadonlyMap<string, Valued> = new Map(),
): ClassFact {
  const slice = (node: PyNode | undefined) => (node ? text.slice(node.start, node.end) : '');
  const bases = parts(childOf(definition, 'superclasses') ?? { ...definition, children: [] }).map(slice);
  const attributes = new Map<string, Valued>();
  const fields: FieldFact[] = [];
  const methods: MethodFact[] = [];
  const tableObjects: TableObjectFact[] = [];
  for (const statement of childOf(definition, 'body')?.children ?? []) {
    const { definition: inner, decorators } = undecorated(statement, text);
    if (inner.type === 'function_definition') methods.push(methodFact(inner, decorators, text));
    const assignment = statement.type === 'expression_statement' ? statement.children[0] : undefined;
    const { targets, right } = assignedBy(assignment, text);
    if (!right || !assignment) continue;
    for (const target of targets) {
      const known = attributes.get(alias(right, slice)) ?? constants.get(alias(right, slice));
      attributes.set(slice(target), known ?? withNames(valued(right, text), attributes, constants, slice));
      const called = right.type === 'call' ? slice(childOf(right, 'function')) : '';
      const type = /^(?:odoo\.)?(fields|models)\.(\w+)$/.exec(called);
      if (type?.[1] === 'fields' && type[2]) {
        fields.push({
          name: slice(target),
          type: type[2],
          nameSpan: { start: target.start, end: target.end },
          ...argumentsOf(right, text),
          start: assignment.start,
          end: assignment.end,
        });
      } else if (type?.[1] === 'models') {
        tableObjects.push(...attributeObject(slice(target), type[2], right, text));
      }
    }
  }
  const list = attributes.get('_sql_constraints');
  if (list) tableObjects.push(...listObjects(list, text));
  const identity = identityOf(attributes);
  const kind = bases.map((base) => KINDS[base.replace(/^odoo\./, '')]).find((found) => found !== undefined);
  const { start, end } = definition;
  return {
    name: slice(childOf(definition, 'name')),
    bases,
    kind,
    ...identity,
    inherits: delegations(attributes.get('_inherits')?.value),
    attributes,
    fields,
    methods,
    tableObjects,
    start,
    end,
  };
}

/** `_inherit = [_name, "mail.thread"]`: names in a list stand for what they were given above. */
function withNames(
  given: Valued,
  attributes: ReadonlyMap<string, Valued>,
  constants: ReadonlyMap<string, Valued>,
  slice: (node: PyNode) => string,
): Valued {
  if (given.value !== undefined || given.node.type !== 'list') return given;
  const values = parts(given.node).map((item) => {
    const name = alias(item, slice);
    return name === ''
      ? slice(item).replace(/^(['"])(.*)\1$/s, '$2')
      : (attributes.get(name) ?? constants.get(name))?.value;
  });
  const literal = parts(given.node).every(({ type }) => type === 'identifier' || type === 'string');
  return literal && values.every((value) => typeof value === 'string')
    ? { ...given, value: values as string[] }
    : given;
}

/** `a = b = value` binds both names. */
function assignedBy(
  assignment: PyNode | undefined,
  text: string,
): { targets: PyNode[]; right: PyNode | undefined } {
  const targets: PyNode[] = [];
  let right = assignment;
  while (right?.type === 'assignment') {
    const target = childOf(right, 'left');
    const name = target?.type === 'subscript' ? boundByVars(target, text) : target;
    if (name?.type === 'identifier' || name?.type === 'string_content') targets.push(name);
    right = childOf(right, 'right');
  }
  return { targets, right: targets.length > 0 ? right : undefined };
}

/** `vars()['global'] = ...`, for names that Python keeps to itself. */
function boundByVars(target: PyNode, text: string): PyNode | undefined {
  const [value, key] = [childOf(target, 'value'), childOf(target, 'subscript')];
  if (!value || key?.type !== 'string' || !/^(vars|locals)\(\)$/.test(text.slice(value.start, value.end)))
    return undefined;
  return key.children.find(({ type }) => type === 'string_content');
}

/** `_inherit = _name` says what `_name` says. */
function alias(right: PyNode, slice: (node: PyNode) => string): string {
  return right.type === 'identifier' ? slice(right) : '';
}

function identityOf(
  attributes: ReadonlyMap<string, Valued>,
): Pick<ClassFact, 'model' | 'creates' | 'inherit'> {
  const name = attributes.get('_name')?.value;
  const inherited = attributes.get('_inherit')?.value;
  const inherit = (Array.isArray(inherited) ? inherited : [inherited]).filter(
    (item) => typeof item === 'string',
  );
  if (typeof name === 'string') return { model: name, creates: !inherit.includes(name), inherit };
  // Without _name, Odoo takes the one parent that _inherit names.
  return { model: attributes.has('_name') ? undefined : inherit[0], creates: false, inherit };
}

function delegations(value: Literal | undefined): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([model, field]) =>
      typeof field === 'string' ? [[field, model] as const] : [],
    ),
  );
}

function attributeObject(
  name: string,
  type: string | undefined,
  call: PyNode,
  text: string,
): TableObjectFact[] {
  if (type !== 'Constraint' && type !== 'Index' && type !== 'UniqueIndex') return [];
  const definition = argumentsOf(call, text).args[0]?.value;
  return [
    {
      name: name.replace(/^_/, ''),
      kind: type,
      form: 'attribute',
      definition: typeof definition === 'string' ? definition : undefined,
      start: call.start,
      end: call.end,
    },
  ];
}

function listObjects(list: Valued, text: string): TableObjectFact[] {
  if (list.node.type !== 'list' && list.node.type !== 'tuple') return [];
  return parts(list.node).flatMap((row) => {
    const [name, definition] = parts(row).map((cell) => valued(cell, text).value);
    if (typeof name !== 'string') return [];
    const sql = typeof definition === 'string' ? definition : undefined;
    return [{ name, kind: 'Constraint', form: 'list', definition: sql, start: row.start, end: row.end }];
  });
}
