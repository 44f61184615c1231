import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';

/** What an override adds to the query of sale reports. */
export interface Additions {
  /** Expressions by the name of what the query gives. */
  readonly fields: Map<string, string>;
  /** Texts behind the group and the tables, as written. */
  readonly groupby: string[];
  readonly from_clause: string[];
}

/** `fields = fields or {}` and `if fields is None: fields = {}`. */
const DEFAULT =
  /^(fields\s*=\s*(fields or \{\}|dict\(fields or \{\}\)|fields and dict\(fields\) or \{\})|if (fields is None|not fields):\s*fields = \{\})$/;

/** What the body of the override adds; undefined where it does anything else too. */
export function additionsOf(method: string, body: PyNode, context: PythonContext): Additions | undefined {
  const found: Additions = { fields: new Map(), groupby: [], from_clause: [] };
  const texts = new Map<string, string>();
  const statements = parts(body);
  const last = statements.at(-1);
  if (!last || !isHandedOn(last, method, context)) return undefined;
  return statements.slice(0, -1).every((each) => take(each, found, texts, context)) ? found : undefined;
}

function take(
  statement: PyNode,
  found: Additions,
  texts: Map<string, string>,
  context: PythonContext,
): boolean {
  if (DEFAULT.test(context.slice(statement).trim())) return true;
  const [only] = parts(statement);
  if (!only) return false;
  if (only.type === 'string') return true;
  if (only.type === 'call') return updated(only, found, texts, context);
  const [left, right] = [childOf(only, 'left'), childOf(only, 'right')];
  if (!left || !right) return false;
  const name = context.slice(left);
  if (only.type === 'augmented_assignment') {
    const list = name === 'groupby' ? found.groupby : name === 'from_clause' ? found.from_clause : undefined;
    if (!list || !/\+=/.test(context.text.slice(left.end, right.start))) return false;
    list.push(context.slice(right));
    // A variable is not there in the method that it is added in.
    return typeof literalOf(right, context.text) === 'string';
  }
  if (only.type !== 'assignment') return false;
  const key = /^fields\[(['"])(\w+)\1\]$/.exec(name)?.[2];
  const text = textOf(right, texts, context);
  if (text === undefined) return false;
  if (key !== undefined) return added(key, text, found);
  if (!/^\w+$/.test(name) || /^(fields|groupby|from_clause|with_clause)$/.test(name)) return false;
  texts.set(name, text);
  return true;
}

/** `fields.update({"a": ", s.a as a"})` */
function updated(
  call: PyNode,
  found: Additions,
  texts: Map<string, string>,
  context: PythonContext,
): boolean {
  const called = calledBy(call, context);
  const { positional, keywords, spread } = argumentsOfCall(call, context);
  const [values] = positional;
  if (called?.name !== 'update' || !called.object || context.slice(called.object) !== 'fields') return false;
  if (values?.type !== 'dictionary' || positional.length > 1 || keywords.size > 0 || spread) return false;
  return parts(values).every((pair) => {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    const name = key && literalOf(key, context.text);
    const text = value && textOf(value, texts, context);
    return typeof name === 'string' && text !== undefined && added(name, text, found);
  });
}

/** `, s.a as a` is the expression `s.a`; `, s.a` gives it the same name. */
function added(name: string, text: string, { fields }: Additions): boolean {
  const [, expression = '', alias] = /^\s*,\s*([\s\S]*?)(?:\s*\bas\s+"?(\w+)"?)?\s*$/i.exec(text) ?? [];
  const given = alias ?? /^\w+\.(\w+)$/.exec(expression)?.[1];
  if (given !== name || expression === '') return false;
  fields.set(name, expression);
  return true;
}

function textOf(
  node: PyNode,
  texts: ReadonlyMap<string, string>,
  context: PythonContext,
): string | undefined {
  if (node.type === 'identifier') return texts.get(context.slice(node));
  const value = literalOf(node, context.text);
  return typeof value === 'string' ? value : undefined;
}

/** `return super()._query(with_clause, fields, groupby, from_clause)` */
function isHandedOn(statement: PyNode, method: string, context: PythonContext): boolean {
  const [call] = statement.type === 'return_statement' ? parts(statement) : [];
  const called = call?.type === 'call' ? calledBy(call, context) : undefined;
  if (!call || called?.name !== method || !called.object) return false;
  if (!/^super\(/.test(context.slice(called.object))) return false;
  const { positional, keywords, spread } = argumentsOfCall(call, context);
  const names = method === '_query' ? ['with_clause', 'fields', 'groupby', 'from_clause'] : ['fields'];
  const plain = positional.every((each, i) => context.slice(each) === names[i]);
  return plain && !spread && [...keywords].every(([name, value]) => context.slice(value) === name);
}
