import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf, textOfLiteral } from './define.ts';
import { importsIn } from './imports.ts';
import { placedNodes } from './nodes.ts';
import { webMoves } from './web-moves.ts';

/** `registry.category("fields").add("a", A)` */
export interface Registration {
  /** The name that is registered for the key. */
  readonly name: JsNode;
  readonly key: string;
  /** Statement of the file that it is in. */
  readonly statement: JsNode;
}

export function registrationsIn(program: JsNode): readonly Registration[] {
  const nodes = placedNodes(program);
  const aliases = new Set(
    nodes.flatMap(({ node }) =>
      node.type === 'VariableDeclarator' && isFields(node.init) && isJsNode(node.id) ? [node.id.name] : [],
    ),
  );
  const isCategory = (node: unknown): boolean =>
    isFields(node) ||
    (isJsNode(node) && node.type === 'Identifier' && aliases.has(node.name)) ||
    (isJsNode(node) && isAdd(node) && isJsNode(node.callee) && isCategory(node.callee.object));
  return nodes.flatMap(({ node, parents }) => {
    if (!isAdd(node) || !isJsNode(node.callee) || !isCategory(node.callee.object)) return [];
    const [key, name] = listOf(node.arguments);
    const statement = parents[1];
    const text = textOfLiteral(key);
    return name?.type === 'Identifier' && text !== undefined && statement
      ? [{ name, key: text, statement }]
      : [];
  });
}

function isAdd(node: JsNode): boolean {
  const { callee } = node;
  return (
    node.type === 'CallExpression' &&
    isJsNode(callee) &&
    callee.type === 'MemberExpression' &&
    isJsNode(callee.property) &&
    callee.property.name === 'add'
  );
}

/** `registry.category("fields")` */
function isFields(node: unknown): boolean {
  if (!isJsNode(node) || node.type !== 'CallExpression' || !isJsNode(node.callee)) return false;
  const { property } = node.callee;
  return (
    isJsNode(property) &&
    property.name === 'category' &&
    textOfLiteral(listOf(node.arguments)[0]) === 'fields'
  );
}

/** Classes at the top of a file, by name. */
export function classesIn(program: JsNode): ReadonlyMap<string, JsNode> {
  const found = new Map<string, JsNode>();
  for (const statement of listOf(program.body)) {
    const made = isJsNode(statement.declaration) ? statement.declaration : statement;
    if (made.type === 'ClassDeclaration' && isJsNode(made.id)) found.set(String(made.id.name), made);
    for (const { id, init } of listOf(made.declarations))
      if (isJsNode(id) && isJsNode(init) && init.type === 'ClassExpression') found.set(String(id.name), init);
  }
  return found;
}

/** A static member of a class: in its body, or set behind it. */
export interface Static {
  readonly name: string;
  readonly value: JsNode;
  /** What goes when it goes. */
  readonly whole: JsNode;
  /** `static f() {}`. */
  readonly method: boolean;
}

export function staticsOf(program: JsNode, name: string, node: JsNode): readonly Static[] {
  const inside = isJsNode(node.body) ? listOf(node.body.body) : [];
  const own = inside.flatMap((member): Static[] => {
    if (member.static !== true || !isJsNode(member.key) || !isJsNode(member.value)) return [];
    return [
      {
        name: String(member.key.name),
        value: member.value,
        whole: member,
        method: member.type === 'MethodDefinition',
      },
    ];
  });
  const behind = listOf(program.body).flatMap((statement): Static[] => {
    const set = isJsNode(statement.expression) ? statement.expression : undefined;
    if (set?.type !== 'AssignmentExpression' || !isJsNode(set.left) || !isJsNode(set.right)) return [];
    const { object, property, computed } = set.left;
    if (computed === true || !isJsNode(object) || object.name !== name || !isJsNode(property)) return [];
    return [{ name: String(property.name), value: set.right, whole: statement, method: false }];
  });
  return [...own, ...behind];
}

/** What a class of fields is made from. */
export type Base =
  /** A component without anything of a field. */
  | { readonly is: 'component' }
  /** A field of Odoo's, whose module exports this description of it. */
  | { readonly is: 'described'; readonly module: string; readonly name: string }
  | { readonly is: 'unknown' };

export function baseOf(program: JsNode, node: JsNode): Base {
  const { superClass } = node;
  if (!isJsNode(superClass)) return { is: 'unknown' };
  if (superClass.type === 'MemberExpression')
    return isJsNode(superClass.object) && superClass.object.name === 'owl'
      ? { is: 'component' }
      : { is: 'unknown' };
  const name = String(superClass.name);
  for (const { from, specifiers } of importsIn(program)) {
    const given = specifiers.find(({ local }) => local === name);
    if (!given) continue;
    if (from === '@odoo/owl') return { is: 'component' };
    const known = webMoves('17.0').descriptors.includes(`${from} ${given.imported}`);
    return known ? { is: 'described', module: from, name: lowered(given.imported) } : { is: 'unknown' };
  }
  const local = classesIn(program).get(name);
  if (local)
    return staticsOf(program, name, local).some(isOfField) ? { is: 'unknown' } : baseOf(program, local);
  const fromOwl = placedNodes(program).some(({ node: each }) => takesFromOwl(each, name));
  return fromOwl ? { is: 'component' } : { is: 'unknown' };
}

/** `const {Component} = owl` */
function takesFromOwl({ type, id, init }: JsNode, name: string): boolean {
  if (type !== 'VariableDeclarator' || !isJsNode(init) || init.name !== 'owl' || !isJsNode(id)) return false;
  return listOf(id.properties).some(({ value }) => isJsNode(value) && value.name === name);
}

export function lowered(name: string): string {
  return (name[0] ?? '').toLowerCase() + name.slice(1);
}

const OF_FIELD = new Set(
  [
    'displayName',
    'supportedTypes',
    'isEmpty',
    'extractProps',
    'additionalClasses',
    'fieldDependencies',
  ].concat(['fieldsToFetch', 'noLabel', 'legacySpecialData', 'isUpgradeField', 'useSubView', 'label']),
);

/** It says something of the field, and belongs to the description since 17.0. */
export function isOfField({ name }: Pick<Static, 'name'>): boolean {
  return OF_FIELD.has(name);
}
