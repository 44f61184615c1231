import { recordField } from '../../source/xml/data.ts';
import { attribute, attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { Todo } from '../engine/engine.ts';
import { type DeclaredView, isBase, specsOf } from '../live/own-views.ts';

/** What can be left out of a view without a change of what stands around it. */
const LEAF = /^(field|button|filter|label|separator|attribute)$/;

/**
 * The smallest parts of a view without which a place to decide no longer keeps it from loading: the whole record where
 * the view that it extends is gone, else what names the thing that is gone, else the whole extension of that node.
 * Empty where nothing less than a view of the module's own would do.
 */
export function partsToPark(view: DeclaredView, { line, rule, message }: Todo): readonly XmlElement[] {
  // Without the groups all users would have what it changes.
  if (rule === 'view-groups' || extendsGone(view, line, message)) return [view.element];
  const { source } = view;
  const isExtension = !isBase(view);
  const specs = isExtension ? specsOf(view) : [];
  if (rule === 'moved-anchor') return specs.filter((spec) => source.lineAt(spec.start) === line).slice(0, 1);
  // A template is not checked for the fields that it names.
  if (view.isTemplate) return specs.filter((spec) => coversTag(spec, view, line)).slice(0, 1);
  const within = view.nodes.flatMap((node) => walkElements(node));
  const named = within.filter((element) => coversTag(element, view, line));
  const found = named.findLast((element) => namesIt(element, message, source.text)) ?? alone(named);
  for (let up = found; up; up = up.parent) {
    if (specs.includes(up)) return [up];
    if (view.nodes.includes(up)) return [];
    // What replaces a node would take it away when it is empty.
    const spec = up.parent && specs.includes(up.parent) ? up.parent : undefined;
    if (spec && attributeValue(spec, 'position') === 'replace' && elementsOf(spec).length === 1)
      return [spec];
    if (LEAF.test(up.name)) return [up, ...labelsOf(up, within)];
  }
  return [];
}

/** The place is where the view names the one that it extends, and that one is gone. */
function extendsGone({ element, source, inherits, isTemplate }: DeclaredView, line: number, message: string) {
  if (inherits === undefined || !message.includes(inherits)) return false;
  const given = isTemplate ? attribute(element, 'inherit_id') : recordField(element, 'inherit_id');
  return given !== undefined && source.lineAt(given.start) <= line && line <= source.lineAt(given.end);
}

/** The start tag stands on the line, or the text of an attribute does. */
function coversTag(element: XmlElement, { source }: DeclaredView, line: number): boolean {
  const { start, end } = element.name === 'attribute' ? element : element.tag;
  return source.lineAt(start) <= line && line <= source.lineAt(end);
}

/** What is gone stands in its start tag, or in what it changes. */
function namesIt(element: XmlElement, message: string, text: string): boolean {
  const gone = /^([\w.]+) is gone/.exec(message)?.[1];
  if (gone === undefined) return false;
  const { start, end } = element.name === 'attribute' ? element : element.tag;
  return new RegExp(`(?<![\\w.])${gone.replaceAll('.', '\\.')}(?!\\w)`).test(text.slice(start, end));
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
