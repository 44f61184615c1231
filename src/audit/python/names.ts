import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';

interface Text {
  readonly text: string;
}

/** `self.env.cr.execute` of names and attributes; undefined where a call, a subscript or anything else is among them. */
export function dotted(node: PyNode | undefined, { text }: Text): string | undefined {
  if (node?.type === 'identifier') return text.slice(node.start, node.end);
  if (node?.type !== 'attribute') return undefined;
  const object = dotted(childOf(node, 'object'), { text });
  const name = childOf(node, 'attribute');
  return object !== undefined && name ? `${object}.${text.slice(name.start, name.end)}` : undefined;
}

/** What a call calls: `name`, the last part of it, and `object`, what is before the last dot. */
export interface Called {
  readonly name: string;
  readonly nameSpan: Span;
  /** Undefined for a plain function. */
  readonly object: PyNode | undefined;
  /** The whole as a dotted name, where it is one. */
  readonly path: string | undefined;
}

/** Many rules ask about each call: the answers are kept with its node. */
class Known {
  called: Called | undefined;
  given: Arguments | undefined;
}

function knownOf(call: PyNode, context: Text): Known {
  if (call.memo instanceof Known) return call.memo;
  const known = new Known();
  known.called = readCalled(call, context);
  call.memo = known;
  return known;
}

export function calledBy(call: PyNode, context: Text): Called | undefined {
  return knownOf(call, context).called;
}

/** The dotted name is only made for who wants it. */
function readCalled(call: PyNode, { text }: Text): Called | undefined {
  const called = call.type === 'call' ? childOf(call, 'function') : undefined;
  const name = called?.type === 'attribute' ? childOf(called, 'attribute') : called;
  if (!called || name?.type !== 'identifier') return undefined;
  let path: string | undefined | false = false;
  return {
    name: text.slice(name.start, name.end),
    nameSpan: { start: name.start, end: name.end },
    object: called.type === 'attribute' ? childOf(called, 'object') : undefined,
    get path() {
      if (path === false) path = dotted(called, { text });
      return path;
    },
  };
}

export interface Arguments {
  readonly positional: readonly PyNode[];
  readonly keywords: ReadonlyMap<string, PyNode>;
  /** `*args` or `**kwargs` are among them: more may be given than is seen. */
  readonly spread: boolean;
}

export function argumentsOfCall(call: PyNode, context: Text): Arguments {
  const known = knownOf(call, context);
  known.given ??= readArguments(call, context);
  return known.given;
}

function readArguments(call: PyNode, { text }: Text): Arguments {
  const positional: PyNode[] = [];
  const keywords = new Map<string, PyNode>();
  let spread = false;
  const list = childOf(call, 'arguments');
  // `f(x for x in y)` has the generator in the place of the list.
  const all = list?.type === 'argument_list' ? parts(list) : list ? [list] : [];
  for (const argument of all) {
    if (argument.type === 'keyword_argument') {
      const [name, value] = [childOf(argument, 'name'), childOf(argument, 'value')];
      if (name && value) keywords.set(text.slice(name.start, name.end), value);
    } else if (/_splat$/.test(argument.type)) spread = true;
    else positional.push(argument);
  }
  return { positional, keywords, spread };
}

/** The nearest node around the visited one with one of these types. */
export function around(ancestors: readonly PyNode[], ...types: readonly string[]): PyNode | undefined {
  return ancestors.findLast(({ type }) => types.includes(type));
}

/** The function or lambda that the visited node runs in, nested ones included. */
export function innermostFunction(ancestors: readonly PyNode[]): PyNode | undefined {
  return around(ancestors, 'function_definition', 'lambda');
}

/** Without the parentheses around it. */
export function unwrapped(node: PyNode): PyNode {
  let inner = node;
  while (inner.type === 'parenthesized_expression') {
    const [first] = parts(inner);
    if (!first) break;
    inner = first;
  }
  return inner;
}
