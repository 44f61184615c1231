import { literalOf } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { type Arguments, argumentsOfCall, calledBy, unwrapped } from './names.ts';

interface Text {
  readonly text: string;
}

/** A call that translates a text. */
export interface Translation {
  readonly call: PyNode;
  /** As written: `_`, `_lt` or `self.env._`. */
  readonly name: string;
  /** `lazy` translates when it is shown, `env` in the language of the environment. */
  readonly kind: 'plain' | 'lazy' | 'env';
  /** What is to be translated, without parentheses; undefined where it is given by keyword. */
  readonly term: PyNode | undefined;
  readonly given: Arguments;
}

export function translationOf(call: PyNode, { text }: Text): Translation | undefined {
  const called = call.type === 'call' ? childOf(call, 'function') : undefined;
  const last = called?.type === 'attribute' ? childOf(called, 'attribute') : called;
  // Every call of every file comes by here: most have a longer name.
  if (!called || !last || last.end - last.start > 5) return undefined;
  const name = text.slice(called.start, called.end);
  const kind = kindOf(called, name, text);
  if (!kind) return undefined;
  const given = argumentsOfCall(call, { text });
  const [first] = given.positional;
  return { call, name, kind, term: first && unwrapped(first), given };
}

function kindOf(called: PyNode, name: string, text: string): Translation['kind'] | undefined {
  if (called.type === 'identifier')
    return name === '_' ? 'plain' : /^(_lt|_lazy)$/.test(name) ? 'lazy' : undefined;
  if (called.type !== 'attribute') return undefined;
  const attribute = childOf(called, 'attribute');
  const last = attribute && text.slice(attribute.start, attribute.end);
  if (last === '_lt') return 'lazy';
  if (last !== '_') return undefined;
  return /(^|\.)env$/.test(text.slice(called.start, attribute?.start).replace(/\.\s*$/, ''))
    ? 'env'
    : 'plain';
}

/** A text with what is put into it: `'%s' % x`, or `'{}'.format(x)`. */
export interface Formatting {
  readonly node: PyNode;
  readonly style: 'printf' | 'brace';
  /** The text, or what gives it. */
  readonly left: PyNode;
  /** Of `%` the right side; of `format` the arguments, with their parentheses. */
  readonly right: PyNode;
}

export function formattingOf(node: PyNode, { text }: Text): Formatting | undefined {
  const inner = unwrapped(node);
  if (inner.type === 'binary_operator') {
    const [left, right] = [childOf(inner, 'left'), childOf(inner, 'right')];
    if (!left || !right || !/^\s*%\s*$/.test(between(left, right, text))) return undefined;
    return { node: inner, style: 'printf', left: unwrapped(left), right };
  }
  const called = inner.type === 'call' ? calledBy(inner, { text }) : undefined;
  const right = childOf(inner, 'arguments');
  if (called?.name !== 'format' || !called.object || !right) return undefined;
  return { node: inner, style: 'brace', left: unwrapped(called.object), right };
}

/** The operator, without comments and parentheses. */
function between(left: PyNode, right: PyNode, text: string): string {
  return text.slice(left.end, right.start).replaceAll(/#[^\n]*|[()\\]/g, '');
}

/** The text of a literal, of several that stand together, or of those that `+` joins; undefined for anything else. */
export function termText(node: PyNode | undefined, { text }: Text): string | undefined {
  if (!node) return undefined;
  const value = literalOf(node, text);
  return typeof value === 'string' ? value : undefined;
}

/** A literal text, also one with expressions in it. */
export function isText(node: PyNode): boolean {
  return node.type === 'string' || node.type === 'concatenated_string';
}

/** Some part of the text is `f"..."`. */
export function isFString(node: PyNode, { text }: Text): boolean {
  if (node.type === 'concatenated_string') return node.children.some((part) => isFString(part, { text }));
  return node.type === 'string' && /^\w*f/i.test(text.slice(node.start, node.start + 3));
}
