import type { ViewFacts } from '../../source/module-index.ts';
import { recordText } from '../../source/xml/data.ts';
import { ancestor, attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';

export function classesOf(element: XmlElement): readonly string[] {
  return (attributeValue(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}

/** The element is below one of these, or is one itself. */
export function within(element: XmlElement, ...names: readonly string[]): boolean {
  return names.includes(element.name) || names.some((name) => ancestor(element, name) !== undefined);
}

/** The nearest element around, whatever its name, that is one of these. */
export function nearest(element: XmlElement, names: ReadonlySet<string>): XmlElement | undefined {
  let up = element.parent;
  while (up && !names.has(up.name)) up = up.parent;
  return up;
}

/** The record or template that the element stands in. */
export function holderOf(element: XmlElement): XmlElement | undefined {
  return nearest(element, new Set(['record', 'template']));
}

/** `<odoo>`, `<openerp>` or `<data>`: where a data file has its records. An arch may have a `<data>` too. */
export function isTop(element: XmlElement | undefined): boolean {
  let up = element;
  while (up && /^(odoo|openerp|data)$/.test(up.name)) up = up.parent;
  return element !== undefined && up === undefined;
}

/** The data that the element stands in is only loaded once. */
export function isFrozen(element: XmlElement): boolean {
  const own = attributeValue(element, 'noupdate');
  if (own !== undefined) return /^(1|true)$/i.test(own.trim());
  return element.parent !== undefined && isFrozen(element.parent);
}

/** The arch is known to be one of the web client, not a page or report: its record names a model. */
export function isBackend({ view }: { readonly view: ViewFacts }): boolean {
  return view.model !== undefined && recordText(view.record, 'type') !== 'qweb';
}
