import { attributeValue, elementsOf, textOf, walkElements } from './query.ts';
import type { XmlElement } from './tree.ts';
import { type Expression, type Path, parseXPath, type Step } from './xpath-syntax.ts';

/** Elements below (and with) `root` that an xpath finds, in the order of the source. */
export type XPath = (root: XmlElement) => readonly XmlElement[];

/** The document above the root element. */
const DOCUMENT = 'document';
type Node = XmlElement | typeof DOCUMENT;

/**
 * The part of XPath 1.0 that views are extended with, and Odoo's `hasclass()`. `undefined` for an expression
 * outside it: nothing can be said of that then.
 */
export function compileXPath(text: string): XPath | undefined {
  const expression = parseXPath(text);
  if (!expression) return undefined;
  return (root) => {
    const value = evaluate(expression, { node: root, position: 1, size: 1, root });
    if (!Array.isArray(value)) return [];
    const found = new Set(value.filter((node) => node !== DOCUMENT));
    return [...walkElements(root)].filter((node) => found.has(node));
  };
}

interface Context {
  readonly node: Node;
  readonly position: number;
  readonly size: number;
  readonly root: XmlElement;
}

type Value = Node[] | string | number | boolean;

function evaluate(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return walk(expression, context);
    case 'attribute':
      return context.node === DOCUMENT ? '' : (attributeValue(context.node, expression.name) ?? '');
    case 'hasAttribute':
      return context.node !== DOCUMENT && attributeValue(context.node, expression.name) !== undefined;
    case 'text':
      return context.node === DOCUMENT ? '' : textOf(context.node);
    case 'filter':
      return filtered(nodesOf(evaluate(expression.of, context)), expression.predicates, context.root);
    case 'call':
      return call(expression.name, expression.args, context);
    case 'binary':
      return binary(expression.op, expression.left, expression.right, context);
  }
}

function nodesOf(value: Value): Node[] {
  return Array.isArray(value) ? value : [];
}

function binary(op: string, left: Expression, right: Expression, context: Context): Value {
  if (op === 'or') return truth(evaluate(left, context)) || truth(evaluate(right, context));
  if (op === 'and') return truth(evaluate(left, context)) && truth(evaluate(right, context));
  const [a, b] = [evaluate(left, context), evaluate(right, context)];
  if (op === '|') return [...new Set([...nodesOf(a), ...nodesOf(b)])];
  // An attribute that is not there is equal to nothing and different from nothing.
  const absent = [left, right].some(
    (side) => side.kind === 'attribute' && !truth(evaluate({ ...side, kind: 'hasAttribute' }, context)),
  );
  if (absent) return false;
  const same = typeof a === 'number' || typeof b === 'number' ? Number(a) === Number(b) : word(a) === word(b);
  return op === '=' ? same : !same;
}

function truth(value: Value): boolean {
  return Array.isArray(value) || typeof value === 'string' ? value.length > 0 : Boolean(value);
}

function word(value: Value): string {
  if (!Array.isArray(value)) return String(value);
  const [first] = value;
  return first === undefined || first === DOCUMENT ? '' : textOf(first);
}

function call(name: string, args: readonly Expression[], context: Context): Value {
  const texts = () => args.map((arg) => word(evaluate(arg, context)));
  switch (name) {
    case 'position':
      return context.position;
    case 'last':
      return context.size;
    case 'not':
      return args[0] === undefined || !truth(evaluate(args[0], context));
    case 'count':
      return args[0] === undefined ? 0 : nodesOf(evaluate(args[0], context)).length;
    case 'normalize-space':
      return (args.length === 0 ? word([context.node]) : (texts()[0] ?? '')).trim().replaceAll(/\s+/g, ' ');
    case 'contains':
      return (texts()[0] ?? '').includes(texts()[1] ?? '');
    case 'starts-with':
      return (texts()[0] ?? '').startsWith(texts()[1] ?? '');
    case 'name':
      return context.node === DOCUMENT ? '' : context.node.name;
    default: {
      // hasclass('a', 'b'): the element has all of them.
      const { node } = context;
      const classes = node === DOCUMENT ? [] : (attributeValue(node, 'class') ?? '').split(/\s+/);
      return texts().every((one) => classes.includes(one));
    }
  }
}

function walk(path: Path, context: Context): Node[] {
  let here: Node[] = [path.absolute ? DOCUMENT : context.node];
  for (const step of path.steps) {
    const next = here.flatMap((node) =>
      filtered(along(node, step, context.root), step.predicates, context.root),
    );
    here = [...new Set(next)];
  }
  return here;
}

/** Nodes of the step's axis with its name, nearest first. */
function along(node: Node, { axis, name }: Step, root: XmlElement): Node[] {
  const nodes = onAxis(node, axis, root);
  if (name === 'node()') return nodes;
  return nodes.filter((found) => found !== DOCUMENT && (name === '*' || found.name === name));
}

function onAxis(node: Node, axis: Step['axis'], root: XmlElement): Node[] {
  const children = (one: Node): XmlElement[] => (one === DOCUMENT ? [root] : [...elementsOf(one)]);
  const above = (one: Node): Node[] =>
    one === DOCUMENT ? [] : [one === root || !one.parent ? DOCUMENT : one.parent];
  const below = (one: Node): XmlElement[] => children(one).flatMap((child) => [...walkElements(child)]);
  const siblings = (): readonly XmlElement[] => above(node).flatMap(children);
  const place = () => (node === DOCUMENT ? -1 : siblings().indexOf(node));
  const ancestors = (): Node[] => {
    const up: Node[] = [];
    for (let one = above(node)[0]; one !== undefined; one = above(one)[0]) up.push(one);
    return up;
  };
  switch (axis) {
    case 'self':
      return [node];
    case 'child':
      return children(node);
    case 'descendant':
      return below(node);
    case 'descendant-or-self':
      return [node, ...below(node)];
    case 'parent':
      return above(node);
    case 'ancestor':
      return ancestors();
    case 'ancestor-or-self':
      return [node, ...ancestors()];
    case 'following-sibling':
      return node === DOCUMENT ? [] : siblings().slice(place() + 1);
    case 'preceding-sibling':
      return node === DOCUMENT ? [] : siblings().slice(0, place()).toReversed();
  }
}

function filtered(nodes: Node[], predicates: readonly Expression[], root: XmlElement): Node[] {
  let left = nodes;
  for (const predicate of predicates) {
    left = left.filter((node, i) => {
      const value = evaluate(predicate, { node, position: i + 1, size: left.length, root });
      return typeof value === 'number' ? value === i + 1 : truth(value);
    });
  }
  return left;
}
