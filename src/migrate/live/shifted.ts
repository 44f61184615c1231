import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { Anchor } from './anchors.ts';
import { contextOf, counterpart, nameOf } from './counterpart.ts';

/**
 * The node that a spec is about, as a human names it, where it counts nodes (`//group[2]`) and finds another one now:
 * the one that it found before is elsewhere in the view, or the one that it finds was another one. Undefined where it
 * is the same or nothing certain can be said of it.
 */
export function shiftedFrom(
  { spec, node, tree, partial }: Anchor,
  before: Anchor | undefined,
): string | undefined {
  const expr = spec.name === 'xpath' ? attributeValue(spec, 'expr') : undefined;
  if (partial || expr === undefined || !node || !tree || !counts(expr)) return undefined;
  if (before?.result !== 'found' || !before.node || !before.tree || before.partial) return undefined;
  if (isEdge(expr, attributeValue(spec, 'position') ?? 'inside')) return undefined;
  const now = counterpart(before.node, tree);
  const isOther =
    now === undefined ? wasAnother(node, before.node, before.tree) : now !== node && !related(now, node);
  return isOther ? called(before.node) : undefined;
}

/** It asks for a place among several, outside of texts. */
function counts(expr: string): boolean {
  const path = expr.replaceAll(/'[^']*'|"[^"]*"/g, '');
  return /\[\s*(\d+|last\(\)|position\(\)[^\]]*)\s*\]/.test(path);
}

/** Before the first or behind the last of them is where it means to be, whichever that is. */
function isEdge(expr: string, position: string): boolean {
  return position === 'before'
    ? /\[\s*1\s*\]$/.test(expr)
    : position === 'after' && /\[\s*last\(\)\s*\]$/.test(expr);
}

/** What it finds now was certainly another node. */
function wasAnother(node: XmlElement, old: XmlElement, oldTree: XmlElement): boolean {
  const was = counterpart(node, oldTree);
  return was !== undefined && was !== old && !related(was, old) && contextOf(was) === contextOf(old);
}

/** One of the two holds the other: a group inside of a group may be told by the same fields. */
function related(a: XmlElement, b: XmlElement): boolean {
  const holds = (outer: XmlElement, inner: XmlElement) => {
    for (let up = inner.parent; up; up = up.parent) if (up === outer) return true;
    return false;
  };
  return holds(a, b) || holds(b, a);
}

function called(node: XmlElement): string {
  const name = nameOf(node);
  const told = name === undefined ? attributeValue(node, 'string') : name;
  return told === undefined ? `<${node.name}>` : `<${node.name}> ${told}`;
}
