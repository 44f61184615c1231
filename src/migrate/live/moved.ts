import { isSpecUnknown } from '../../audit/lookup/apply-spec.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { compileXPath } from '../../source/xml/xpath.ts';
import { pathSteps } from '../views/path-steps.ts';
import type { Anchor } from './anchors.ts';
import { classesOf, contextOf, counterpart, nameOf, siblingsOf, tagOf } from './counterpart.ts';
import { kanbanPlace } from './kanban-place.ts';

/** Why it moves to the very node that it was about. */
export const ELSEWHERE = 'it is elsewhere in the view now';

/** Where a spec goes whose node is not where it looks for it. */
export type Move =
  | {
      readonly kind: 'move';
      readonly node: XmlElement;
      readonly position: string;
      readonly why: string;
      /** What it was put into is made anew around it: a start and an end tag. */
      readonly around?: readonly [string, string];
    }
  /** What it would take away is not there any more. */
  | { readonly kind: 'drop'; readonly why: string };

/**
 * The new place of a spec, where just one comes into question: the node itself elsewhere in the arch; else, for what
 * only goes beside or into a node, its nearest neighbour of before that is still there. `before` is the same spec in the
 * old series, where it is known what it found.
 */
export function newPlace(spec: XmlElement, tree: XmlElement, before: Anchor | undefined): Move | undefined {
  const position = attributeValue(spec, 'position') ?? 'inside';
  const old = before?.result === 'found' ? before.node : undefined;
  const same = old ? counterpart(old, tree) : byItsPath(spec, tree);
  if (same) return { kind: 'move', node: same, position, why: ELSEWHERE };
  if (isRemoval(spec) && (old !== undefined || isNamed(spec)))
    return { kind: 'drop', why: 'what it takes away is not in the view any more' };
  if (!old) return undefined;
  // Where the module is installed, what it put there itself stands beside the node, and tells nothing of it.
  const added = new Set(elementsOf(spec).map(keyOf));
  const isOwn = (node: XmlElement) => nameOf(node) !== undefined && added.has(keyOf(node));
  if (position === 'after' || position === 'before')
    return (
      beside(old, tree, position, isOwn) ??
      kanbanPlace(old, tree, position, isOwn) ??
      inPlaceOfAll(old, tree, position) ??
      within(spec, old, tree) ??
      settingPlace(spec, old, tree) ??
      nearField(old, tree, isOwn) ??
      groupAnew(spec, old, tree)
    );
  if (position === 'inside')
    return (
      among(old, tree) ??
      kanbanPlace(old, tree, position, isOwn) ??
      madeAnew(spec, old, tree) ??
      settingPlace(spec, old, tree) ??
      within(spec, old, tree) ??
      groupAnew(spec, old, tree)
    );
  return undefined;
}

type IsOwn = (node: XmlElement) => boolean;

function keyOf(node: XmlElement): string {
  return `${tagOf(node)} ${nameOf(node) ?? ''}`;
}

/** The node is gone: its neighbours tell the place. */
function beside(
  old: XmlElement,
  tree: XmlElement,
  position: 'after' | 'before',
  isOwn: IsOwn,
): Move | undefined {
  const found = besideSibling(old, tree, position, isOwn);
  const { parent } = old;
  // A row that only holds the node and its buttons: what stands beside the row stood beside the node.
  const isRow = parent?.name === 'div' && !isKnown(parent) && tagOf(parent) === 'div';
  return found ?? (isRow ? besideSibling(parent, tree, position, isOwn) : undefined);
}

function besideSibling(
  old: XmlElement,
  tree: XmlElement,
  position: 'after' | 'before',
  isOwn: IsOwn,
): Move | undefined {
  const sides = position === 'after' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  for (const side of sides) {
    for (const sibling of siblingsOf(old, side).slice(0, 8)) {
      // What goes beside a field is hardly meant to go beside its button.
      if ((old.name === 'field' && sibling.name === 'button') || isOwn(sibling)) continue;
      const node = isKnown(sibling) ? counterpart(sibling, tree) : undefined;
      if (!node) continue;
      const now = side === 'before' ? 'after' : 'before';
      return { kind: 'move', node, position: now, why: `what it stood ${position} is gone` };
    }
  }
  return undefined;
}

/** One new field stands where all those of before stood: before or behind one of them is before or behind it. */
function inPlaceOfAll(old: XmlElement, tree: XmlElement, position: string): Move | undefined {
  const { parent } = old;
  const now = old.name === 'field' && parent && isKnown(parent) ? counterpart(parent, tree) : undefined;
  if (!parent || !now) return undefined;
  const names = new Set(walkElements(parent).map(nameOf));
  const [only, ...others] = walkElements(now).filter(
    (each) => each.name === 'field' && contextOf(each) === contextOf(old),
  );
  if (!only || others.length > 0 || names.has(nameOf(only))) return undefined;
  return { kind: 'move', node: only, position, why: 'it took the place of what stood there' };
}

/** The node is gone, and what it held is not. */
function among(old: XmlElement, tree: XmlElement): Move | undefined {
  for (const child of elementsOf(old).toReversed().slice(0, 6)) {
    const node = isKnown(child) ? counterpart(child, tree) : undefined;
    if (node) return { kind: 'move', node, position: 'after', why: 'what it was put into is gone' };
  }
  return undefined;
}

function isKnown(node: XmlElement): boolean {
  return nameOf(node) !== undefined || attributeValue(node, 'id') !== undefined || tagOf(node) === 'setting';
}

/** A form has them where somebody puts something into them: one that has none any more may get its own. */
function madeAnew(spec: XmlElement, old: XmlElement, tree: XmlElement): Move | undefined {
  const sheet = walkElements(tree).find(
    (each) => each.name === 'sheet' && contextOf(each) === contextOf(old),
  );
  const isAdded =
    elementsOf(spec).length > 0 && old.parent?.name === (old.name === 'header' ? 'form' : 'sheet');
  if (!sheet || !isAdded) return undefined;
  const why = 'the form has none any more';
  if (old.name === 'header')
    return { kind: 'move', node: sheet, position: 'before', why, around: ['<header>', '</header>'] };
  const [first] = elementsOf(sheet);
  if (nameOf(old) !== 'button_box' || !first) return undefined;
  const around = ['<div class="oe_button_box" name="button_box">', '</div>'] as const;
  return { kind: 'move', node: first, position: 'before', why, around };
}

/** The fields of a group that is gone with all around it get one of their own, above the pages of the form. */
function groupAnew(spec: XmlElement, old: XmlElement, tree: XmlElement): Move | undefined {
  const group = old.name === 'group' ? old : old.parent;
  const added = elementsOf(spec);
  const isFields =
    added.length > 0 && added.every((each) => /^(field|label|newline|separator)$/.test(each.name));
  if (group?.name !== 'group' || !isFields) return undefined;
  const inForm = (tag: string) =>
    walkElements(tree).filter((each) => each.name === tag && contextOf(each) === contextOf(old));
  const [[sheet], [notebook]] = [inForm('sheet'), inForm('notebook')];
  if (!sheet) return undefined;
  const name = nameOf(group);
  const around = [
    name === undefined || !/^[\w-]+$/.test(name) ? '<group>' : `<group name="${name}">`,
    '</group>',
  ] as const;
  const why = 'the group that it was put into is gone';
  return notebook?.parent === sheet
    ? { kind: 'move', node: notebook, position: 'before', why, around }
    : { kind: 'move', node: sheet, position: 'inside', why, around };
}

/** Nothing beside it is left, and what it stood in is. */
function within(spec: XmlElement, old: XmlElement, tree: XmlElement): Move | undefined {
  const added = elementsOf(spec).map(tagOf);
  for (let up = old.parent, i = 0; up && i < 2; up = up.parent, i += 1) {
    if (up.name === 'field' || !HOLDS.test(tagOf(up))) return undefined;
    if (!added.every((each) => canHold(tagOf(up), each))) continue;
    const told =
      nameOf(up) !== undefined ||
      attributeValue(up, 'id') !== undefined ||
      tagOf(up) !== 'div' ||
      classesOf(up).includes('oe_title');
    // Far from where it stood a page is too large a place.
    if (up.name === 'div' && tagOf(up) === 'div' && i > 0) return undefined;
    const node = told ? counterpart(up, tree) : undefined;
    if (node) return { kind: 'move', node, position: 'inside', why: 'what it stood beside is gone' };
  }
  return undefined;
}

/** In one group a field goes behind the nearest one before it that is still there, else before the next. */
function nearField(old: XmlElement, tree: XmlElement, isOwn: IsOwn): Move | undefined {
  if (old.name !== 'field') return undefined;
  let group = old.parent;
  for (let i = 0; i < 2 && group?.parent && /^(group|div)$/.test(group.parent.name); i++)
    group = group.parent;
  if (group?.name !== 'group') return undefined;
  const fields = walkElements(group).filter(
    (each) => each.name === 'field' && contextOf(each) === contextOf(old),
  );
  const at = fields.indexOf(old);
  for (const [position, near] of [
    ['after', fields.slice(0, at).toReversed()],
    ['before', fields.slice(at + 1)],
  ] as const) {
    for (const field of near) {
      const node = isOwn(field) ? undefined : counterpart(field, tree);
      if (node) return { kind: 'move', node, position, why: 'what it stood beside is gone' };
    }
  }
  return undefined;
}

/** Others would be lost in it: a notebook shows nothing but its pages. */
function canHold(container: string, tag: string): boolean {
  if (tag === 'page') return container === 'notebook';
  if (container === 'notebook') return false;
  if (container === 'list') return /^(field|button|widget|groupby|control|header)$/.test(tag);
  if (container === 'block') return tag === 'setting' || tag === 'div';
  if (container === 'header') return /^(field|button|widget)$/.test(tag);
  return true;
}

/** Something more can be put at the end of it. */
const HOLDS = /^(group|page|div|header|list|notebook|setting|block|search)$/;

/** A setting whose block is gone goes to the last block of its app. */
function settingPlace(spec: XmlElement, old: XmlElement, tree: XmlElement): Move | undefined {
  const added = elementsOf(spec).map(tagOf);
  const kind = added[0] ?? '';
  if (!/^(setting|block)$/.test(kind) || added.some((each) => each !== kind)) return undefined;
  let up: XmlElement | undefined = old;
  while (up && tagOf(up) !== 'app') up = up.parent;
  const app = up && counterpart(up, tree);
  const block = app && elementsOf(app).findLast((each) => each.name === 'block');
  if (!block) return undefined;
  const position = kind === 'setting' ? 'inside' : 'after';
  return { kind: 'move', node: block, position, why: 'the settings that it stood with are gone' };
}

/** It removes a node, or hides it: where the node is gone, so is the wish. */
function isRemoval(spec: XmlElement): boolean {
  const position = attributeValue(spec, 'position');
  if (position === 'replace') return elementsOf(spec).length === 0 && textOf(spec).trim() === '';
  if (position !== 'attributes') return false;
  const changes = elementsOf(spec);
  return changes.length > 0 && changes.every(hides);
}

function hides(change: XmlElement): boolean {
  const name = attributeValue(change, 'name') ?? '';
  return /^(column_)?invisible$/.test(name) && /^(1|true)$/i.test(textOf(change).trim());
}

/** It names what it looks for. */
function isNamed(spec: XmlElement): boolean {
  if (spec.name !== 'xpath') return attributeValue(spec, 'name') !== undefined;
  const last = pathSteps(attributeValue(spec, 'expr') ?? '')?.at(-1) ?? '';
  return /\[@name=/.test(last);
}

/** Without the old arch the path itself tells: what it says of the node, less of what it says of those around. */
function byItsPath(spec: XmlElement, tree: XmlElement): XmlElement | undefined {
  if (isSpecUnknown(spec)) return undefined;
  if (spec.name !== 'xpath') {
    const name = attributeValue(spec, 'name');
    if (name === undefined || /['"]/.test(name)) return undefined;
    return one(`//${spec.name}[@name='${name}']`, tree);
  }
  const steps = pathSteps(attributeValue(spec, 'expr') ?? '');
  if (!steps) return undefined;
  const told = steps.filter((step, i) => i === steps.length - 1 || isTold(step));
  const last = told.at(-1) ?? '';
  if (!isTold(last)) return undefined;
  // What stands in a view inside a field stays there.
  const inside = steps.slice(0, -1).filter((step) => /^field\[/.test(step));
  const ways = [steps, told, ...told.map((_, i) => [...inside, ...told.slice(i + 1)]), [...inside, last]];
  for (const way of ways) {
    if (way.at(-1) !== last) continue;
    const found = one(`//${way.join('//')}`, tree);
    if (found && contextOf(found) === inside.map(nameIn).join('/')) return found;
  }
  return undefined;
}

/** `[@name='x']` or `[hasclass('x')]`: what it is, not where. */
function isTold(step: string): boolean {
  return /\[(@(name|id|t-name|t-field|t-foreach|t-call|string)\s*=|hasclass\()/.test(step);
}

function nameIn(step: string): string {
  return /@name\s*=\s*['"]([^'"]*)['"]/.exec(step)?.[1] ?? step;
}

function one(expression: string, tree: XmlElement): XmlElement | undefined {
  const found = compileXPath(expression)?.(tree) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
