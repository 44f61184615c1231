import { literalOf, parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';
import { parsePythonNow } from '../../../src/source/python/parser.ts';

export type Record = { readonly [field: string]: unknown };

/**
 * The value of an expression in a view, as the browser of 17.0 and later has it: Python's operators over JavaScript's
 * values. Source: 17.0 addons/web/static/src/core/py_js/py_interpreter.js.
 */
export function evaluate(text: string, record: Record): unknown {
  const root = parsePythonNow(text);
  const [statement] = parts(root);
  const node = statement && parts(statement)[0];
  if (!node || root.children.length !== 1) throw new Error(`Not one expression: ${text}`);
  return read(node, text, record);
}

function read(node: PyNode, text: string, record: Record): unknown {
  const of = (each: PyNode | undefined): unknown => {
    if (!each) throw new Error(`Incomplete: ${text}`);
    return read(each, text, record);
  };
  const literal = literalOf(node, text);
  if (literal !== undefined) return literal;
  switch (node.type) {
    // `parent.state` and the like are names of the record too.
    case 'identifier':
    case 'attribute': {
      const name = text.slice(node.start, node.end);
      if (!Object.hasOwn(record, name)) throw new Error(`Unknown name ${name}`);
      return record[name];
    }
    case 'parenthesized_expression':
      return of(parts(node)[0]);
    case 'not_operator':
      return !isTrue(of(childOf(node, 'argument')));
    case 'boolean_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const op = left && right ? text.slice(left.end, right.start).trim() : '';
      const value = of(left);
      return (op === 'and') === isTrue(value) ? of(right) : value;
    }
    case 'comparison_operator': {
      const [left, right, ...more] = parts(node);
      if (more.length > 0) throw new Error(`Several comparisons in one: ${text}`);
      const op = left && right ? text.slice(left.end, right.start).replaceAll(/\s+/g, ' ').trim() : '';
      return compare(op, of(left), of(right));
    }
    case 'call': {
      const called = childOf(node, 'function');
      const method = called && childOf(called, 'attribute');
      if (!method || text.slice(method.start, method.end) !== 'lower')
        throw new Error(`No call in a view: ${text}`);
      return String(of(called && childOf(called, 'object'))).toLowerCase();
    }
    default:
      throw new Error(`${node.type} in ${text}`);
  }
}

function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function compare(op: string, left: unknown, right: unknown): boolean {
  switch (op) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case 'in':
      return isIn(left, right);
    case 'not in':
      return !isIn(left, right);
    case '<':
      return Number(left) < Number(right);
    case '>':
      return Number(left) > Number(right);
    case '<=':
      return Number(left) <= Number(right);
    case '>=':
      return Number(left) >= Number(right);
    default:
      throw new Error(`Unknown operator ${op}`);
  }
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'boolean' && typeof right === 'number') return right === Number(left);
  if (typeof left === 'number' && typeof right === 'boolean') return left === Number(right);
  return left === right;
}

function isIn(left: unknown, right: unknown): boolean {
  if (Array.isArray(right)) return right.includes(left);
  return typeof right === 'string' && typeof left === 'string' && right.includes(left);
}
