import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** Tags that a view has once, and that say by themselves what they are. */
const UNIQUE =
  /^(form|list|kanban|search|graph|pivot|calendar|activity|sheet|header|footer|notebook|chatter|searchpanel|templates|app)$/;
/** Attributes that tell one node from others of its tag, the best first. */
const IDENTITY = [
  'id',
  't-name',
  't-field',
  't-foreach',
  't-call',
  't-if',
  't-elif',
  'href',
  'string',
  'for',
];
/** Elements that only hold others. */
const CONTAINER =
  /^(group|page|div|span|h1|h2|block|setting|t|table|thead|tbody|tr|ul|ol|section|notebook|sheet)$/;

/**
 * The node of another arch that is what this one was in its own; undefined where there is none, or where it might be
 * one of several.
 */
export function counterpart(node: XmlElement, now: XmlElement): XmlElement | undefined {
  const candidates = walkElements(now).filter((each) => sameTag(each, node) && sameContext(each, node));
  const name = attributeValue(node, 'name');
  if (name !== undefined) {
    const named = candidates.filter((each) => attributeValue(each, 'name') === name);
    if (named.length > 0) return closest(named, node);
    if (!CONTAINER.test(node.name)) return undefined;
  }
  if (UNIQUE.test(tagOf(node)) && name === undefined) return only(candidates);
  for (const key of IDENTITY) {
    const value = attributeValue(node, key);
    if (value === undefined) continue;
    const same = candidates.filter((each) => attributeValue(each, key) === value);
    if (same.length === 1) return same[0];
  }
  return byContent(node, now) ?? (name === undefined ? byClass(node, candidates) : undefined);
}

/** The first in the arch, when the first of them was it before too; else the one with the same parent. */
function closest(found: readonly XmlElement[], node: XmlElement): XmlElement | undefined {
  if (found.length === 1) return found[0];
  const parent = node.parent;
  const beside = found.filter((each) => parent && each.parent && alike(each.parent, parent));
  if (beside.length === 1) return beside[0];
  let root = node;
  while (root.parent) root = root.parent;
  const before = walkElements(root).filter(
    (each) =>
      each.name === node.name &&
      attributeValue(each, 'name') === attributeValue(node, 'name') &&
      sameContext(each, node),
  );
  return before.indexOf(node) === 0 ? found[0] : undefined;
}

function alike(a: XmlElement, b: XmlElement): boolean {
  return sameTag(a, b) && attributeValue(a, 'name') === attributeValue(b, 'name');
}

/** A group without a name is the one that holds most of the fields that it held. */
function byContent(node: XmlElement, now: XmlElement): XmlElement | undefined {
  if (!CONTAINER.test(node.name)) return undefined;
  const inside = namedBelow(node);
  if (inside.length === 0) return undefined;
  const held = inside.flatMap((each) => {
    const same = walkElements(now).filter(
      (other) =>
        sameTag(other, each) &&
        attributeValue(other, 'name') === attributeValue(each, 'name') &&
        sameContext(other, each),
    );
    return same.length === 1 && same[0] ? [same[0]] : [];
  });
  if (held.length === 0 || held.length * 2 < inside.length) return undefined;
  let best: XmlElement | undefined;
  for (let up = held[0]?.parent; up; up = up.parent) {
    if (!sameTag(up, node) || !sameContext(up, node)) continue;
    const within = new Set(walkElements(up));
    if (held.filter((each) => within.has(each)).length * 2 <= held.length && held.length > 1) continue;
    best = up;
    break;
  }
  // What holds much more than that is another thing.
  return best && namedBelow(best).length <= inside.length * 3 + 2 ? best : undefined;
}

function namedBelow(node: XmlElement): XmlElement[] {
  return walkElements(node)
    .slice(1)
    .filter((each) => attributeValue(each, 'name') !== undefined && fieldsAround(each, node) === 0);
}

/** Views inside a field are views of their own. */
function fieldsAround(each: XmlElement, top: XmlElement): number {
  let count = 0;
  for (let up = each.parent; up && up !== top; up = up.parent) if (up.name === 'field') count += 1;
  return count;
}

/** All classes of it that are no matter of looks. */
function byClass(node: XmlElement, candidates: readonly XmlElement[]): XmlElement | undefined {
  const wanted = classesOf(node).filter((each) => /^(o|oe)_/.test(each));
  if (wanted.length === 0) return undefined;
  return only(candidates.filter((each) => wanted.every((one) => classesOf(each).includes(one))));
}

export function classesOf(node: XmlElement): string[] {
  return (attributeValue(node, 'class') ?? '').split(/\s+/).filter(Boolean);
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** `tree` and `list` are one. */
export function tagOf({ name }: XmlElement): string {
  return name === 'tree' ? 'list' : name;
}

function sameTag(a: XmlElement, b: XmlElement): boolean {
  return tagOf(a) === tagOf(b);
}

/** Inside the views of the same fields. */
export function sameContext(a: XmlElement, b: XmlElement): boolean {
  return contextOf(a) === contextOf(b);
}

/** Names of the fields around it that have views inside, such as `order_line`. */
export function contextOf(node: XmlElement): string {
  const names: string[] = [];
  for (let up = node.parent; up; up = up.parent)
    if (up.name === 'field') names.unshift(attributeValue(up, 'name') ?? '');
  return names.join('/');
}

/** Nodes beside it, nearest first. */
export function siblingsOf(node: XmlElement, side: 'before' | 'after'): XmlElement[] {
  const all = node.parent ? elementsOf(node.parent) : [];
  const at = all.indexOf(node);
  return side === 'before' ? all.slice(0, at).toReversed() : all.slice(at + 1);
}
