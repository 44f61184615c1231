import { literalOf, parts } from '../../source/python/literal.ts';
import type { PyNode } from '../../source/python/node.ts';
import type { Literal } from '../../source/types.ts';

/** A domain as the boolean formula that its prefix notation means. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Leaf
  | { readonly kind: 'constant'; readonly value: boolean }
  /** An expression that stands in the view as such, like `context.get("x")`. */
  | { readonly kind: 'expression'; readonly text: string };

export interface Leaf {
  readonly kind: 'leaf';
  /** Dotted names, such as `parent.state`. */
  readonly left: string;
  readonly op: string;
  readonly right: Literal;
  /** `right` is written as a tuple, which the expression keeps. */
  readonly tuple?: boolean;
}

/** One item of a domain, in its order: an operator, or a condition. */
export type DomainItem = '&' | '|' | '!' | Condition;

/** The items of a domain that is a literal list; undefined where anything in it would have to be run. */
export function domainItems(node: PyNode, text: string): readonly DomainItem[] | undefined {
  if (node.type !== 'list' && node.type !== 'tuple') return undefined;
  const items: DomainItem[] = [];
  for (const part of parts(node)) {
    const item = itemOf(part, text);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function itemOf(node: PyNode, text: string): DomainItem | undefined {
  const value = literalOf(node, text);
  if (value === '&' || value === '|' || value === '!') return value;
  if (typeof value === 'boolean') return { kind: 'constant', value };
  return Array.isArray(value) ? leafOf(value, parts(node)[2]?.type === 'tuple') : undefined;
}

function leafOf(value: readonly Literal[], tuple: boolean): Condition | undefined {
  const [left, op, right] = value;
  if (value.length !== 3 || typeof op !== 'string' || right === undefined) return undefined;
  // (1, '=', 1) and (0, '=', 1) are how a domain says always and never.
  if (typeof left === 'number' && typeof right === 'number') {
    if (op === '=' || op === '==') return { kind: 'constant', value: left === right };
    if (op === '!=' || op === '<>') return { kind: 'constant', value: left !== right };
    return undefined;
  }
  if (typeof left !== 'string') return undefined;
  return { kind: 'leaf', left, op, right, ...(tuple ? { tuple } : {}) };
}

/**
 * Reads the prefix notation: an operator takes the conditions behind it, and what is left over at the end is joined
 * by `and`. An empty domain always holds. Undefined where an operator lacks its conditions.
 */
export function conditionOf(items: readonly DomainItem[]): Condition | undefined {
  let at = 0;
  const next = (): Condition | undefined => {
    const item = items[at++];
    if (item === undefined) return undefined;
    if (item === '!') {
      const inner = next();
      return inner && negated(inner);
    }
    if (item !== '&' && item !== '|') return item;
    const [left, right] = [next(), next()];
    return left && right && joined(item === '&' ? 'and' : 'or', [left, right]);
  };
  const top: Condition[] = [];
  while (at < items.length) {
    const condition = next();
    if (!condition) return undefined;
    top.push(condition);
  }
  return top.length === 0 ? { kind: 'constant', value: true } : joined('and', top);
}

/** Nested joins of the same kind become one, and constants go as far as they decide nothing. */
export function joined(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((each) => (each.kind === kind ? each.of : [each]));
  const decides = kind === 'or';
  if (flat.some((each) => each.kind === 'constant' && each.value === decides))
    return { kind: 'constant', value: decides };
  const open = flat.filter(({ kind: inner }) => inner !== 'constant');
  const [first] = open;
  if (first === undefined) return { kind: 'constant', value: !decides };
  return open.length === 1 ? first : { kind, of: open };
}

export function negated(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind === 'constant') return { kind: 'constant', value: !condition.value };
  return { kind: 'not', of: condition };
}

/** Fields that a condition reads, without `parent.` and what follows a dot. */
export function* fieldsOf(condition: Condition): Generator<string> {
  if (condition.kind === 'leaf') yield condition.left;
  else if (condition.kind === 'not') yield* fieldsOf(condition.of);
  else if ('of' in condition) for (const each of condition.of) yield* fieldsOf(each);
}
