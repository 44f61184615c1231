import { ancestor, attributeValue } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';
import { SETTINGS, TRIGGERS } from './bootstrap5.ts';

/** Attributes that Bootstrap's scripts read, and that have `bs` in their names in version 5. */
export function scriptAttributes(element: XmlElement): readonly XmlAttribute[] {
  const triggers = element.attributes.filter(({ name, value }) =>
    Object.hasOwn(TRIGGERS, name) ? TRIGGERS[name]?.test(value) : false,
  );
  if (triggers.length === 0) return [];
  return element.attributes.filter(
    (attribute) => triggers.includes(attribute) || SETTINGS.test(attribute.name),
  );
}

/** The attribute's name in version 5. */
export function scriptNameNow({ name }: XmlAttribute): string {
  return name.replace('data-', 'data-bs-');
}

/**
 * What opens the menu of a card of a kanban: the web client of 16.0 and 17.0 makes a menu of its own of the element,
 * and takes none of its attributes along.
 */
export function opensKanbanMenu(element: XmlElement): boolean {
  const classes = attributeValue(element, 'class')?.split(/\s+/) ?? [];
  const made = classes.includes('dropdown-toggle') && !classes.includes('kanban_ignore_dropdown');
  return (
    (made || classes.includes('o_kanban_manage_toggle_button')) && ancestor(element, 'kanban') !== undefined
  );
}
