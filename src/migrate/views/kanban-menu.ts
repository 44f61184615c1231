import type { ArchContext } from '../../audit/rule.ts';
import { indentAt, lineStart } from '../../source/edit/edit.ts';
import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { TextEdit } from '../python/edits.ts';
import { elementLines, renamedTag } from './xml-edits.ts';

/** What a card puts its menu into, before 18.0. */
export function menusOf(template: XmlElement): readonly XmlElement[] {
  return walkElements(template).filter((each) => hasClass(each, 'o_dropdown_kanban'));
}

/**
 * Edits that make the dropdown of a card the template `menu` before it, with its conditions; undefined where it stands
 * under other conditions, uses what the card sets, or is more than a button and a list.
 */
export function menuTemplate(
  template: XmlElement,
  dropdown: XmlElement,
  context: ArchContext,
): readonly TextEdit[] | undefined {
  const { text } = context;
  const [toggle, menu, ...more] = elementsOf(dropdown);
  if (!toggle || !menu || more.length > 0 || !hasClass(menu, 'dropdown-menu')) return undefined;
  if (!hasClass(toggle, 'dropdown-toggle') || walkElements(toggle).some(({ name }) => name === 'field'))
    return undefined;
  if (
    !onlyHas(dropdown, /^(class|t-if|groups|modifiers)$/) ||
    !onlyHas(menu, /^(class|role|aria-\w+|modifiers)$/)
  )
    return undefined;
  for (let up = dropdown.parent; up && up !== template; up = up.parent)
    if (!onlyHas(up, /^(class|style|name|t-att-class|t-attf-class|t-attf-style)$/) || up.name === 't')
      return undefined;
  const own = walkElements(menu).flatMap((each) => attributeValue(each, 't-set') ?? []);
  const set = walkElements(template).flatMap((each) => attributeValue(each, 't-set') ?? []);
  const content = text.slice(menu.inner.start, menu.inner.end);
  const used = new Set(content.match(/[A-Za-z_]\w*/g));
  if (content.trim() === '' || set.some((name) => !own.includes(name) && used.has(name))) return undefined;
  const others = template.parent ? elementsOf(template.parent) : [];
  if (others.some((each) => /^(menu|kanban-menu)$/.test(attributeValue(each, 't-name') ?? '')))
    return undefined;
  if (isExtended(context)) return undefined;
  const given = ['t-if', 'groups'].flatMap((name) => {
    const found = attributeOf(dropdown, name);
    return found ? [` ${text.slice(found.start, found.end)}`] : [];
  });
  const indent = indentAt(text, template.start);
  const body = moved(menu, `${indent}    `, text);
  const line = /^[ \t]*$/.test(text.slice(lineStart(text, template.start), template.start));
  const made = `<t t-name="menu"${given.join('')}>`;
  const added = line ? `${made}\n${body}\n${indent}</t>\n${indent}` : `${made}${content.trim()}</t>`;
  return [
    { start: template.start, end: template.start, text: added },
    { ...elementLines(dropdown, text), text: '' },
  ];
}

/** The content with this indentation; entries of a list are blocks in a menu. */
function moved(menu: XmlElement, indent: string, text: string): string {
  const { start, end } = menu.inner;
  const entries = elementsOf(menu).filter(({ name }) => name === 'li');
  let content = text.slice(start, end);
  for (const edit of entries.flatMap((each) => renamedTag(each, 'div')).toSorted((a, b) => b.start - a.start))
    content = content.slice(0, edit.start - start) + edit.text + content.slice(edit.end - start);
  const lines = content
    .replace(/^[ \t]*\r?\n/, '')
    .trimEnd()
    .split(/\r?\n/);
  const old = /^[ \t]*/.exec(lines.find((each) => each.trim() !== '') ?? '')?.[0] ?? '';
  return lines
    .map((each) =>
      each.startsWith(old)
        ? indent + each.slice(old.length)
        : each.trim() === ''
          ? ''
          : indent + each.trimStart(),
    )
    .map((each) => each.trimEnd())
    .join('\n');
}

function onlyHas(element: XmlElement, names: RegExp): boolean {
  return element.attributes.every(({ name }) => names.test(name));
}

function hasClass(element: XmlElement, name: string): boolean {
  return (attributeValue(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Another view of the module looks for parts of the menu where they are. */
function isExtended({ view, index }: ArchContext): boolean {
  return index.views.some(
    (each) =>
      each.inherits !== undefined &&
      view.xmlid?.endsWith(each.inherits) === true &&
      /dropdown|role=.menu/.test(each.source.text.slice(each.record.start, each.record.end)),
  );
}
