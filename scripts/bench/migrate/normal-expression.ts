import { parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';
import { parsePythonNow } from '../../../src/source/python/parser.ts';

/**
 * An expression of a view in one form for all that mean the same: quotes, blanks, needless parentheses, tuples for lists,
 * `x == True` for `x`, `x != False` for `x`, one value in a list for the value. What is no expression stays.
 */
export function normalExpression(value: string): string {
  const source = `(${value.replaceAll(/\s+/g, ' ').trim()})`;
  const root = parsePythonNow(source.replaceAll(/%\(([\w.]+)\)[ds]/g, "'%$1'"));
  const text = source.replaceAll(/%\(([\w.]+)\)[ds]/g, "'%$1'");
  const [statement] = parts(root);
  const node = statement && parts(statement)[0];
  return node ? normal(node, text) : value.trim();
}

function normal(node: PyNode, text: string): string {
  const of = (each: PyNode | undefined) => (each ? normal(each, text) : '');
  switch (node.type) {
    case 'parenthesized_expression':
      return of(parts(node)[0]);
    case 'true':
      return '1';
    case 'false':
      return '0';
    case 'string':
      return JSON.stringify(text.slice(node.start + 1, node.end - 1));
    case 'not_operator':
      return `!(${of(childOf(node, 'argument'))})`;
    case 'boolean_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const op = left && right ? text.slice(left.end, right.start).replaceAll(/[^a-z]/g, '') : '';
      return `(${flattened(node, op, text).join(` ${op} `)})`;
    }
    case 'tuple':
    case 'list':
      return `[${parts(node).map(of).join(',')}]`;
    case 'comparison_operator':
      return comparison(node, text);
    default:
      return text.slice(node.start, node.end).replaceAll(/\s/g, '').replaceAll("'", '"');
  }
}

function flattened(node: PyNode, op: string, text: string): string[] {
  return ['left', 'right'].flatMap((field) => {
    let child = childOf(node, field);
    while (child?.type === 'parenthesized_expression') child = parts(child)[0];
    if (!child) return [];
    if (child.type === 'boolean_operator') {
      const [left, right] = [childOf(child, 'left'), childOf(child, 'right')];
      const own = left && right ? text.slice(left.end, right.start).replaceAll(/[^a-z]/g, '') : '';
      if (own === op) return flattened(child, op, text);
    }
    return [normal(child, text)];
  });
}

function comparison(node: PyNode, text: string): string {
  const [left, right] = parts(node);
  if (!left || !right || parts(node).length !== 2) return text.slice(node.start, node.end);
  let op = text.slice(left.end, right.start).replaceAll(/\s+/g, ' ').trim();
  let value = normal(right, text);
  const single = /^\[("[^"]*")\]$/.exec(value)?.[1];
  if (single !== undefined && (op === 'in' || op === 'not in')) {
    op = op === 'in' ? '==' : '!=';
    value = single;
  }
  const subject = normal(left, text);
  const truth = /^(true|false|none)$/.test(right.type) ? right.type === 'true' : undefined;
  if (truth !== undefined && (op === '==' || op === '!=')) {
    return truth === (op === '==') ? subject : `!(${subject})`;
  }
  if (value === '[]' && (op === '==' || op === '!=')) return op === '!=' ? subject : `!(${subject})`;
  return `${subject} ${op} ${value}`;
}
