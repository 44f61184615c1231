import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

/** Tags that a view has once, and that say by themselves what they are. */
const UNIQUE =
  /^(form|list|kanban|search|graph|pivot|calendar|activity|sheet|header|footer|notebook|chatter|searchpanel|templates|app)$/;
/** Attributes that tell one node from others of its tag, the best first. */
const IDENTITY = ['id', 't-name', 't-field', 't-foreach', 't-call', 't-if', 't-out', 'href', 'string', 'for'];
/** Attributes that came to say the same. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  't-if': ['t-elif'],
  't-out': ['t-esc', 't-raw'],
};
/** Elements that only hold others. */
const CONTAINER =
  /^(group|page|div|span|h1|h2|app|block|setting|t|table|thead|tbody|tr|ul|ol|section|notebook|sheet)$/;

/**
 * The node of another arch that is what this one was in its own; undefined where there is none, or where it might be
 * one of several.
 */
export function counterpart(node: XmlElement, now: XmlElement): XmlElement | undefined {
  const place = contextNow(node, now);
  const candidates = walkElements(now).filter((each) => sameTag(each, node) && contextOf(each) === place);
  const name = nameOf(node);
  if (name !== undefined) {
    const named = candidates.filter((each) => nameOf(each) === name);
    if (named.length > 0) return closest(named, node);
    if (node.name === 'field') return renamedField(node, candidates);
    if (!CONTAINER.test(tagOf(node))) return undefined;
  }
  if (UNIQUE.test(tagOf(node)) && name === undefined) return only(candidates);
  for (const key of IDENTITY) {
    const value = identity(node, key);
    if (value === undefined) continue;
    const is = (each: XmlElement) => identity(each, key) === value;
    const same = candidates.filter(is);
    if (same.length === 1 && wasAlone(node, is)) return same[0];
  }
  if (tagOf(node) === 'group' && rootOf(node).name === 'search' && candidates.length === 1)
    return candidates[0];
  return byContent(node, now, place) ?? (name === undefined ? byClass(node, candidates) : undefined);
}

function identity(node: XmlElement, key: string): string | undefined {
  for (const name of [key, ...(ALSO[key] ?? [])]) {
    const value = attributeValue(node, name);
    if (value !== undefined) return key === 't-name' ? templateName(value) : value;
  }
  return undefined;
}

/** Templates of a kanban view have other names since 18.0. */
export function templateName(name: string): string {
  return name === 'kanban-box' ? 'card' : name === 'kanban-menu' ? 'menu' : name;
}

/** The first in the arch, when the first of them was it before too; else the one with the same parent. */
function closest(found: readonly XmlElement[], node: XmlElement): XmlElement | undefined {
  if (found.length === 1) return found[0];
  const parent = node.parent;
  const beside = found.filter((each) => parent && each.parent && alike(each.parent, parent));
  if (beside.length === 1) return beside[0];
  const before = walkElements(rootOf(node)).filter(
    (each) => each.name === node.name && nameOf(each) === nameOf(node) && sameContext(each, node),
  );
  const at = before.indexOf(node);
  // As many as there were, one of them is in its old place among them.
  return at === 0 || before.length === found.length ? found[at] : undefined;
}

function alike(a: XmlElement, b: XmlElement): boolean {
  return sameTag(a, b) && nameOf(a) === nameOf(b);
}

/**
 * A field that is new in its place and called alike (`user_id`, `user_ids`), or whose own views show what those of this
 * one showed.
 */
function renamedField(node: XmlElement, candidates: readonly XmlElement[]): XmlElement | undefined {
  const before = new Set(
    walkElements(rootOf(node)).flatMap((each) =>
      each.name === 'field' && sameContext(each, node) ? (attributeValue(each, 'name') ?? []) : [],
    ),
  );
  const fresh = candidates.filter((each) => !before.has(attributeValue(each, 'name') ?? ''));
  const words = wordsOf(attributeValue(node, 'name'));
  const alike = only(fresh.filter((each) => wordsOf(attributeValue(each, 'name')) === words));
  return (
    alike ??
    (elementsOf(node).length > 0 ? only(fresh.filter((each) => showsTheSame(each, node))) : undefined)
  );
}

function wordsOf(name = ''): string {
  return name
    .split('_')
    .map((word) => word.replace(/(?<=.)s$/, ''))
    .toSorted()
    .join(' ');
}

/** Half of the fields in the views inside one are in those inside the other. */
function showsTheSame(a: XmlElement, b: XmlElement): boolean {
  const [fields, wanted] = [fieldsIn(a), fieldsIn(b)];
  const shared = [...wanted].filter((name) => fields.has(name)).length;
  return shared >= 3 && shared * 2 >= Math.min(fields.size, wanted.size);
}

function fieldsIn(node: XmlElement): ReadonlySet<string> {
  const inside = walkElements(node).slice(1);
  return new Set(
    inside.flatMap((each) => (each.name === 'field' ? (attributeValue(each, 'name') ?? []) : [])),
  );
}

/** Where its context is now: a field that has views inside may have another name. */
function contextNow(node: XmlElement, now: XmlElement): string {
  const around: XmlElement[] = [];
  for (let up = node.parent; up; up = up.parent) if (up.name === 'field') around.unshift(up);
  let place = '';
  for (const field of around) {
    const name = attributeValue(field, 'name') ?? '';
    const inside = walkElements(now).filter((each) => each.name === 'field' && contextOf(each) === place);
    const there = inside.some((each) => attributeValue(each, 'name') === name && elementsOf(each).length > 0);
    const renamed = there ? undefined : renamedField(field, inside);
    place = [...(place === '' ? [] : [place]), attributeValue(renamed ?? field, 'name') ?? ''].join('/');
  }
  return place;
}

/** A group without a name is the one that holds most of the fields that it held. */
function byContent(node: XmlElement, now: XmlElement, place: string): XmlElement | undefined {
  if (!CONTAINER.test(tagOf(node))) return undefined;
  const inside = namedBelow(node);
  if (inside.length === 0) return undefined;
  const held = inside.flatMap((each) => {
    const same = walkElements(now).filter(
      (other) =>
        sameTag(other, each) &&
        attributeValue(other, 'name') === attributeValue(each, 'name') &&
        contextOf(other) === place,
    );
    return same.length === 1 && same[0] ? [same[0]] : [];
  });
  if (held.length === 0 || held.length * 2 < inside.length) return undefined;
  let best: XmlElement | undefined;
  for (let up = held[0]?.parent; up; up = up.parent) {
    if (!sameTag(up, node) || contextOf(up) !== place) continue;
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

function rootOf(node: XmlElement): XmlElement {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

/** All classes of it that are no matter of looks. */
function byClass(node: XmlElement, candidates: readonly XmlElement[]): XmlElement | undefined {
  const wanted = classesOf(node).filter((each) => /^(o|oe)_/.test(each));
  const is = (each: XmlElement) => wanted.every((one) => classesOf(each).includes(one));
  return wanted.length > 0 && wasAlone(node, is) ? only(candidates.filter(is)) : undefined;
}

/** No other of its tag was so in its own arch: else it may be one of several. */
function wasAlone(node: XmlElement, is: (each: XmlElement) => boolean): boolean {
  return walkElements(rootOf(node)).every(
    (each) => each === node || !sameTag(each, node) || !sameContext(each, node) || !is(each),
  );
}

export function classesOf(node: XmlElement): string[] {
  return (attributeValue(node, 'class') ?? '').split(/\s+/).filter(Boolean);
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** Classes that made a setting, before 17.0 had tags for it. Source: 17.0 web/static/src/webclient/settings_form_view. */
const SETTINGS = [
  ['app_settings_block', 'app'],
  ['o_settings_container', 'block'],
  ['o_setting_box', 'setting'],
] as const;

/** What kind of node it is, in the words of the newest series: `tree` and `list` are one. */
export function tagOf(node: XmlElement): string {
  if (node.name === 'tree') return 'list';
  if (node.name !== 'div') return node.name;
  const classes = classesOf(node);
  if (classes.includes('oe_chatter')) return 'chatter';
  return SETTINGS.find(([name]) => classes.includes(name))?.[1] ?? 'div';
}

/** Its name; an app of the settings had it as a key. */
export function nameOf(node: XmlElement): string | undefined {
  return attributeValue(node, 'name') ?? attributeValue(node, 'data-key');
}

function sameTag(a: XmlElement, b: XmlElement): boolean {
  return tagOf(a) === tagOf(b);
}

/** Inside the views of the same fields. */
function sameContext(a: XmlElement, b: XmlElement): boolean {
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
