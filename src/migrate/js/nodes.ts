import { isJsNode, type JsNode, jsChildren } from '../../source/js.ts';
import { listOf } from './define.ts';

export interface Placed {
  readonly node: JsNode;
  /** Those around it, the outermost first. */
  readonly parents: readonly JsNode[];
}

/** Every node with those around it. */
export function placedNodes(root: JsNode): readonly Placed[] {
  const found: Placed[] = [];
  const below = (node: JsNode, parents: readonly JsNode[]) => {
    found.push({ node, parents });
    for (const child of jsChildren(node)) below(child, [...parents, node]);
  };
  below(root, []);
  return found;
}

/** `b` of `a.b`, where `a` is the node. */
export function memberOf(node: JsNode, parent: JsNode | undefined): string | undefined {
  if (parent?.type !== 'MemberExpression' || parent.object !== node || parent.computed === true)
    return undefined;
  return isJsNode(parent.property) ? String(parent.property.name) : undefined;
}

/** `this.name` */
export function isThisMember(node: unknown, name?: string): node is JsNode {
  return (
    isJsNode(node) &&
    node.type === 'MemberExpression' &&
    node.computed !== true &&
    isJsNode(node.object) &&
    node.object.type === 'ThisExpression' &&
    isJsNode(node.property) &&
    (name === undefined || node.property.name === name)
  );
}

/** Name of a property that is written as a word or a text. */
export function keyOf(property: JsNode): string | undefined {
  if (property.computed === true || !isJsNode(property.key)) return undefined;
  const { type, name, value } = property.key;
  return type === 'Identifier' ? String(name) : typeof value === 'string' ? value : undefined;
}

/** Property of an object literal. */
export function propertyOf(object: unknown, name: string): JsNode | undefined {
  if (!isJsNode(object) || object.type !== 'ObjectExpression') return undefined;
  return listOf(object.properties).find((each) => each.type === 'Property' && keyOf(each) === name);
}

/** Words that a pattern binds. */
export function boundIn(pattern: unknown): readonly JsNode[] {
  if (!isJsNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type === 'AssignmentPattern') return boundIn(pattern.left);
  if (pattern.type === 'RestElement') return boundIn(pattern.argument);
  if (pattern.type === 'Property') return boundIn(pattern.value);
  return [...listOf(pattern.properties), ...listOf(pattern.elements)].flatMap(boundIn);
}

/** Every word that is bound below a node: variables, parameters, functions, classes and imports. */
export function declaredIn(root: JsNode): readonly JsNode[] {
  const found: JsNode[] = [];
  const below = (node: JsNode) => {
    if (node.type === 'VariableDeclarator' || /Function|^Class/.test(node.type))
      found.push(...boundIn(node.id));
    for (const param of listOf(node.params)) found.push(...boundIn(param));
    if (node.type === 'CatchClause') found.push(...boundIn(node.param));
    if (/^Import\w*Specifier$/.test(node.type)) found.push(...boundIn(node.local));
    for (const child of jsChildren(node)) below(child);
  };
  below(root);
  return found;
}

/** Text of several lines at another depth; the first line has none of its own. */
export function reindented(text: string, from: string, to: string): string {
  return text
    .split('\n')
    .map((line, i) => (i > 0 && line.startsWith(from) ? to + line.slice(from.length) : line))
    .join('\n');
}
