import { parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';
import { parsePythonNow } from '../../../src/source/python/parser.ts';
import { type Bool, blakeForm } from './blake-form.ts';

/**
 * An expression of a view in one form for all that are true of the same records: quotes, blanks, parentheses, tuples
 * for lists, `x == True` for `x`, a choice of values for one comparison each, and whatever Boolean algebra makes
 * equal. Comparisons of unlike values count as independent, so that nothing is called equal that is not. What is no
 * expression stays.
 */
export function normalExpression(value: string): string {
  const bool = booleanOf(value);
  return (bool && blakeForm(bool)) ?? value.trim();
}

/** The expression as Boolean operations over what is not one; undefined for what is no expression. */
export function booleanOf(value: string): Bool | undefined {
  const source = `(${value.replaceAll(/\s+/g, ' ').trim()})`.replaceAll(/%\(\s*([\w.]+)\s*\)[ds]/g, "'%$1'");
  const [statement, ...more] = parts(parsePythonNow(source));
  const node = statement && parts(statement)[0];
  return node && more.length === 0 && node.type !== 'ERROR' ? bool(node, source) : undefined;
}

function bool(node: PyNode, text: string): Bool {
  const of = (each: PyNode | undefined): Bool => (each ? bool(each, text) : { value: false });
  switch (node.type) {
    case 'parenthesized_expression':
      return of(parts(node)[0]);
    case 'true':
      return { value: true };
    case 'false':
    case 'none':
      return { value: false };
    case 'integer':
      return { value: Number(text.slice(node.start, node.end)) !== 0 };
    case 'not_operator':
      return { not: of(childOf(node, 'argument')) };
    case 'boolean_operator': {
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      const op = left && right ? text.slice(left.end, right.start).replaceAll(/[^a-z]/g, '') : '';
      return { op: op === 'and' ? 'and' : 'or', of: [of(left), of(right)] };
    }
    case 'comparison_operator':
      return comparison(node, text);
    default:
      return { atom: plain(node, text) };
  }
}

function comparison(node: PyNode, text: string): Bool {
  const [left, right] = parts(node);
  if (!left || !right || parts(node).length !== 2) return { atom: plain(node, text) };
  const op = text.slice(left.end, right.start).replaceAll(/\s+/g, ' ').trim();
  const isNot = op === '!=' || op === 'not in' || op === 'is not';
  if (op === '==' || op === '!=' || op === 'is' || op === 'is not')
    return sign(equals(left, right, text), isNot);
  if ((op === 'in' || op === 'not in') && /^(list|tuple|parenthesized_expression)$/.test(right.type)) {
    return sign({ op: 'or', of: parts(right).map((each) => equals(left, each, text)) }, isNot);
  }
  // A text that has the value as a part: of the values of a selection that is the same one.
  if ((op === 'in' || op === 'not in') && right.type === 'string')
    return sign(equals(left, right, text), op === 'not in');
  if (op === 'not in') return { not: { atom: `${plain(left, text)} in ${plain(right, text)}` } };
  return { atom: `${plain(left, text)} ${op} ${plain(right, text)}` };
}

function equals(left: PyNode, right: PyNode, text: string): Bool {
  const isEmpty = /^(list|tuple)$/.test(right.type) && parts(right).length === 0;
  if (right.type === 'true') return bool(left, text);
  // What is compared with a number is one, or false where it is not set.
  const isZero = /^(integer|float)$/.test(right.type) && Number(text.slice(right.start, right.end)) === 0;
  if (right.type === 'false' || right.type === 'none' || isEmpty || isZero) return { not: bool(left, text) };
  return { atom: `${plain(left, text)} == ${plain(right, text)}` };
}

function sign(of: Bool, isNot: boolean): Bool {
  return isNot ? { not: of } : of;
}

function plain(node: PyNode, text: string): string {
  if (node.type === 'parenthesized_expression') {
    const [inner] = parts(node);
    return inner ? plain(inner, text) : '';
  }
  if (node.type === 'integer' || node.type === 'float')
    return String(Number(text.slice(node.start, node.end)));
  return text.slice(node.start, node.end).replaceAll(/\s/g, '').replaceAll("'", '"');
}
