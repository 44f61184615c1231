import { recordField } from '../../source/xml/data.ts';
import { attribute, attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { holdsName } from '../engine/todo.ts';
import { type DeclaredView, isBase, specsOf } from '../live/own-views.ts';
import type { Stop } from './part.ts';

/** What can be left out of a view without a change of what stands around it. */
const LEAF = /^(field|button|filter|label|separator|attribute)$/;

/**
 * The smallest parts of a view without which a place no longer keeps it from loading: the whole record where the view
 * that it extends is gone, else what names the thing that is gone, else the whole extension of that node, else the view.
 */
export function partsOfView(view: DeclaredView, stop: Stop): readonly XmlElement[] {
  const whole = [view.element];
  // Without the groups all users would have what it changes.
  if (stop.rule === 'view-groups' || extendsGone(view, stop)) return whole;
  const { source } = view;
  const specs = isBase(view) ? [] : specsOf(view);
  if (looksForNothing(stop)) {
    const line = source.lineAt(stop.start);
    const spec =
      specs.find(({ tag }) => tag.start <= stop.start && stop.start < tag.end) ??
      specs.find((each) => source.lineAt(each.start) === line);
    return !spec || (stop.rule === 'settings-views' && !isOldSetting(spec)) ? [] : [spec];
  }
  // A template is not checked for the fields that it names.
  if (view.isTemplate) return specs.filter((spec) => touchesTag(spec, stop)).slice(0, 1);
  const within = view.nodes.flatMap((node) => walkElements(node));
  const named = within.filter((element) => touchesTag(element, stop));
  const found =
    named.findLast((element) => isNarrow(stop, element) || namesIt(element, stop, source.text)) ??
    alone(named);
  if (!found) return [];
  for (let up: XmlElement | undefined = found; up; up = up.parent) {
    if (specs.includes(up)) return [up];
    if (view.nodes.includes(up)) return whole;
    // What replaces a node would take it away when it is empty.
    const spec = up.parent && specs.includes(up.parent) ? up.parent : undefined;
    if (spec && attributeValue(spec, 'position') === 'replace' && elementsOf(spec).length === 1)
      return [spec];
    // A view with rows of its own, such as the list of a one2many, may have to have what is around.
    if (LEAF.test(up.name) || up === found) return [up, ...labelsOf(up, within)];
  }
  return [];
}

/** The place is an extension whose node is not there. */
function looksForNothing({ about }: Stop): boolean {
  return about?.kind === 'node';
}

/** It looks for a node of settings as they were; what was taken to where that is now does not. */
function isOldSetting(spec: XmlElement): boolean {
  return spec.name === 'div' || /\b(div|h2)\b|\.\./.test(attributeValue(spec, 'expr') ?? '');
}

/** The place is where the view names the one that it extends, and that one is gone. */
function extendsGone({ element, source, inherits, isTemplate }: DeclaredView, stop: Stop): boolean {
  if (inherits === undefined || !(stop.name === inherits || stop.about?.name === inherits)) return false;
  const given = isTemplate ? attribute(element, 'inherit_id') : recordField(element, 'inherit_id');
  const line = source.lineAt(stop.start);
  return given !== undefined && source.lineAt(given.start) <= line && line <= source.lineAt(given.end);
}

/** The start tag stands there, or the text of an attribute does. */
function touchesTag(element: XmlElement, stop: Stop): boolean {
  const { start, end } = element.name === 'attribute' ? element : element.tag;
  return start < stop.end && stop.start < end;
}

/** The place is a name in its start tag, not a line of which only a part is meant. */
function isNarrow({ name, start, end }: Stop, element: XmlElement): boolean {
  const outer = element.name === 'attribute' ? element : element.tag;
  return name !== undefined && outer.start <= start && end <= outer.end;
}

/** What is gone stands in its start tag, or in what it changes. */
function namesIt(element: XmlElement, { about }: Stop, text: string): boolean {
  if (!about) return false;
  const { start, end } = element.name === 'attribute' ? element : element.tag;
  return holdsName(text.slice(start, end), about.name);
}

function alone(elements: readonly XmlElement[]): XmlElement | undefined {
  return elements.length === 1 ? elements[0] : undefined;
}

/** A label needs its field, unless the view has it twice. */
function labelsOf(field: XmlElement, within: readonly XmlElement[]): readonly XmlElement[] {
  const name = field.name === 'field' ? attributeValue(field, 'name') : undefined;
  if (name === undefined) return [];
  const isOther = (each: XmlElement) =>
    each !== field && each.name === 'field' && attributeValue(each, 'name') === name;
  if (within.some(isOther)) return [];
  return within.filter((each) => each.name === 'label' && attributeValue(each, 'for') === name);
}
