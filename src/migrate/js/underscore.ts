import { isJsNode, type JsNode } from '../../source/js.ts';
import { listOf } from './define.ts';
import type { Place } from './imports.ts';
import { declaredIn, memberOf, type Placed } from './nodes.ts';
import { textAround } from './rpc-calls.ts';

/** What a call of underscore is without it. */
export interface Plain {
  /** The call, or what stands around it where that is part of it: `!_.isNull(a)`. */
  readonly node: JsNode;
  readonly text: string;
  /**
   * `certain` means the same whatever it is given, `likely` all but nothing at all; `ask` depends on whether it is given
   * an array.
   */
  readonly sure: 'certain' | 'likely' | 'ask';
  /** What the file must import for it. */
  readonly place?: Place;
}

/** Tests of one value: an operator and what it compares with, of `x` or of `typeof x`. */
const TESTS: Readonly<Record<string, readonly [boolean, string]>> = {
  isUndefined: [false, 'undefined'],
  isNull: [false, 'null'],
  isFunction: [true, '"function"'],
  isString: [true, '"string"'],
  isNumber: [true, '"number"'],
  isBoolean: [true, '"boolean"'],
};
/** Methods of arrays by the functions that do the same with one. */
const ARRAYS: Readonly<Record<string, string>> = {
  each: 'forEach',
  forEach: 'forEach',
  map: 'map',
  collect: 'map',
  filter: 'filter',
  select: 'filter',
  find: 'find',
  detect: 'find',
  some: 'some',
  any: 'some',
  every: 'every',
  all: 'every',
  reduce: 'reduce',
  contains: 'includes',
  include: 'includes',
  includes: 'includes',
  indexOf: 'indexOf',
  findIndex: 'findIndex',
};

/** Functions of the web client by those that do the same, given so many arguments at most. */
const IMPORTED: Readonly<Record<string, Place & { readonly most: number }>> = {
  uniqueId: { module: '@web/core/utils/functions', name: 'uniqueId', most: 1 },
  debounce: { module: '@web/core/utils/timing', name: 'debounce', most: 2 },
};
const SPRINTF: Place = { module: '@web/core/utils/strings', name: 'sprintf' };

/** Undefined for what has no plain form, or none that can be written here. `nodes` are those of the whole file. */
export function plainOf(
  { node, parents }: Placed,
  nodes: readonly Placed[],
  text: string,
): Plain | undefined {
  const access = parents.at(-1);
  const call = parents.at(-2);
  const name = memberOf(node, access);
  // `_.str.sprintf`
  if (name === 'str' && access && call && memberOf(access, call) === 'sprintf') {
    const outer = parents.at(-3);
    const format = outer ? listOf(outer.arguments)[0] : undefined;
    // The new one knows no other kind, such as %d.
    const known = /^[^%]*%(?:(?:s|\(\w+\)s)[^%]*(?:%|$))+$/.test(
      format ? text.slice(format.start, format.end) : '',
    );
    return known ? imported(outer, call, SPRINTF, text) : undefined;
  }
  if (name === undefined || call?.type !== 'CallExpression' || call.callee !== access) return undefined;
  const given = listOf(call.arguments);
  const [first, second, third] = given;
  const place = Object.hasOwn(IMPORTED, name) ? IMPORTED[name] : undefined;
  if (place) return given.length > place.most ? undefined : imported(call, access, place, text);
  if (!first || given.some(({ type }) => type === 'SpreadElement')) return undefined;
  // A comment between them would be lost.
  if (/\/[/*]/.test(textAround(call, given, text))) return undefined;
  const slice = (each: JsNode) => text.slice(each.start, each.end);
  const of = isPlain(first) ? slice(first) : `(${slice(first)})`;
  const test = Object.hasOwn(TESTS, name) ? TESTS[name] : undefined;
  if (test && given.length === 1)
    return tested(test, { call, around: parents.at(-3), outer: parents.at(-4), of });
  if (name === 'isArray' && given.length === 1)
    return { node: call, text: `Array.isArray(${slice(first)})`, sure: 'certain' };
  // It is written twice: what a call gives may be another object each time.
  if (name === 'isObject' && given.length === 1 && /^[\w$.]+$/.test(of) && fits(parents.at(-3)))
    return { node: call, text: `Object(${of}) === ${of}`, sure: 'certain' };
  if ((name === 'extend' || name === 'assign') && given.length > 1)
    return {
      node: call,
      text: `Object.assign(${given.map(slice).join(', ')})`,
      // extend() takes what is inherited too.
      sure: name === 'assign' && first.type === 'ObjectExpression' ? 'certain' : 'likely',
    };
  if (/^(keys|values|pairs)$/.test(name) && given.length === 1) {
    const method = name === 'pairs' ? 'entries' : name;
    return {
      node: call,
      text: `Object.${method}(${slice(first)})`,
      sure: first.type === 'ObjectExpression' ? 'certain' : 'ask',
    };
  }
  if (name === 'uniq' && given.length === 1)
    return { node: call, text: `[...new Set(${slice(first)})]`, sure: 'likely' };
  if (name === 'has' && given.length === 2 && second)
    return { node: call, text: `Object.hasOwn(${slice(first)}, ${slice(second)})`, sure: 'likely' };
  if (name === 'isEmpty' && given.length === 1)
    return emptied({ call, around: parents.at(-3), outer: parents.at(-4), of }, first);
  const method = Object.hasOwn(ARRAYS, name) ? ARRAYS[name] : undefined;
  if (method === undefined || !second || given.length > 3) return undefined;
  const isFunction = /Function/.test(second.type);
  if (!/^(includes|indexOf)$/.test(method) && !isFunction) return undefined;
  if (method === 'reduce' && !third) return undefined;
  // The third of underscore's says that the list is sorted, and its each() gives the list.
  if (method === 'indexOf' && third) return undefined;
  if (method === 'forEach' && parents.at(-3)?.type !== 'ExpressionStatement') return undefined;
  const rest = [second, ...(third ? [third] : [])].map(slice).join(', ');
  return { node: call, text: `${of}.${method}(${rest})`, sure: isArray(first, nodes) ? 'certain' : 'ask' };
}

/** The same call of a function that is imported. */
function imported(
  call: JsNode | undefined,
  callee: JsNode | undefined,
  { module, name }: Place,
  text: string,
): Plain | undefined {
  if (call?.type !== 'CallExpression' || !callee || call.callee !== callee) return undefined;
  return {
    node: call,
    text: name + text.slice(callee.end, call.end),
    sure: 'certain',
    place: { module, name },
  };
}

/** A call that asks something of one value. */
interface Tested {
  readonly call: JsNode;
  /** What stands around it, and around that. */
  readonly around: JsNode | undefined;
  readonly outer: JsNode | undefined;
  /** The value, as something can follow it. */
  readonly of: string;
}

function tested(
  [kind, value]: readonly [boolean, string],
  { call, around, outer, of }: Tested,
): Plain | undefined {
  const not = around?.type === 'UnaryExpression' && around.operator === '!';
  if (!fits(not ? outer : around)) return undefined;
  return {
    node: not ? around : call,
    text: `${kind ? 'typeof ' : ''}${of} ${not ? '!==' : '==='} ${value}`,
    sure: 'certain',
  };
}

/** Nothing, a text, an array or an object without anything in it. */
function emptied({ call, around, outer, of }: Tested, value: JsNode): Plain | undefined {
  const not = around?.type === 'UnaryExpression' && around.operator === '!';
  if (!fits(not ? outer : around)) return undefined;
  const inner = value.type === 'ObjectExpression' ? of : `${of} || {}`;
  return {
    node: not ? around : call,
    text: `Object.keys(${inner}).length ${not ? '>' : '==='} 0`,
    sure: 'certain',
  };
}

/** A comparison can stand there without parentheses. */
function fits(around: JsNode | undefined): boolean {
  return /^(IfStatement|ReturnStatement|LogicalExpression|VariableDeclarator|AssignmentExpression|ConditionalExpression|ArrowFunctionExpression|CallExpression|Property|ArrayExpression)$/.test(
    around?.type ?? '',
  );
}

/** It can be followed by a dot, and compared. */
function isPlain({ type }: JsNode): boolean {
  return /^(Identifier|MemberExpression|CallExpression|ThisExpression|ArrayExpression|TemplateLiteral)$/.test(
    type,
  );
}

/** Certainly an array: written as one, or what a method or a function gives that gives nothing else. */
export function isArray(node: JsNode, nodes: readonly Placed[], depth = 3): boolean {
  if (node.type === 'ArrayExpression') return true;
  if (node.type === 'CallExpression' && isJsNode(node.callee) && node.callee.type === 'MemberExpression') {
    const { object, property, computed } = node.callee;
    if (!isJsNode(object) || !isJsNode(property) || computed === true) return false;
    const name = String(property.name);
    if (object.type === 'Identifier' && object.name === 'Object') return /^(keys|values|entries)$/.test(name);
    if (object.type === 'Identifier' && object.name === 'Array') return /^(from|of)$/.test(name);
    // jQuery and underscore have a map() and a filter() too, and no array comes of them.
    return (
      name === 'split' ||
      (/^(map|filter|flat|flatMap|sort|reverse|concat|slice)$/.test(name) &&
        depth > 0 &&
        isArray(object, nodes, depth - 1))
    );
  }
  if (node.type !== 'Identifier' || depth === 0) return false;
  const program = nodes[0]?.node;
  const only = nodes.find(
    ({ node: each }) => each.type === 'VariableDeclarator' && isJsNode(each.id) && each.id.name === node.name,
  );
  if (!program || only?.parents.at(-1)?.kind !== 'const' || !isJsNode(only.node.init)) return false;
  // A parameter of the name, or another variable, may be meant.
  const bound = declaredIn(program).filter(({ name }) => name === node.name);
  return bound.length === 1 && isArray(only.node.init, nodes, depth - 1);
}
