import { attributeValue, elementsOf, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { classesOf, contextOf, templateName } from './counterpart.ts';
import type { Move } from './moved.ts';

/** Parts of the menu of a card, which is a template of its own since 18.0. */
const MENU = /^(o_kanban_card_manage_|o_dropdown_kanban|o_kanban_manage_|dropdown-menu$)/;

/**
 * The place in a card that was built anew: 18.0 gave cards fewer wrappers, so what stood beside or in one goes to the
 * nearest field that the card still shows.
 */
export function kanbanPlace(
  old: XmlElement,
  tree: XmlElement,
  position: string,
  isOwn: (node: XmlElement) => boolean,
): Move | undefined {
  const template = templateOf(old);
  if (!template || template === old || !/^(inside|after|before)$/.test(position)) return undefined;
  const name = inMenu(old) ? 'menu' : templateName(attributeValue(template, 't-name') ?? '');
  const now = walkElements(tree).find(
    (each) =>
      each.name === 't' &&
      each.parent?.name === 'templates' &&
      templateName(attributeValue(each, 't-name') ?? '') === name &&
      contextOf(each) === contextOf(template),
  );
  if (!now) return undefined;
  const why = 'the card is built anew';
  const all = walkElements(template);
  const own = new Set(walkElements(old));
  const at = all.indexOf(old);
  const [inside, before, after] = [
    all.filter((each) => own.has(each)),
    all.slice(0, at).toReversed(),
    all.slice(at).filter((each) => !own.has(each)),
  ];
  const ways =
    position === 'before'
      ? ([
          ['before', inside],
          ['before', after],
          ['after', before],
        ] as const)
      : ([
          ['after', inside.toReversed()],
          ['after', before],
          ['before', after],
        ] as const);
  for (const [side, nodes] of ways) {
    for (const node of nodes) {
      const field = shownField(node);
      const found = field === undefined || isOwn(node) ? [] : fieldsIn(now, field);
      const [only, ...others] = found;
      if (only && others.length === 0) return { kind: 'move', node: only, position: side, why };
    }
  }
  return { kind: 'move', node: now, position: 'inside', why };
}

function templateOf(node: XmlElement): XmlElement | undefined {
  for (let up: XmlElement | undefined = node; up; up = up.parent)
    if (up.name === 't' && up.parent?.name === 'templates' && elementsOf(up).length > 0) return up;
  return undefined;
}

function inMenu(node: XmlElement): boolean {
  for (let up: XmlElement | undefined = node; up; up = up.parent)
    if (classesOf(up).some((each) => MENU.test(each))) return true;
  return false;
}

function fieldsIn(template: XmlElement, name: string): XmlElement[] {
  return walkElements(template).filter((each) => shownField(each) === name);
}

/** What it shows of the record: `<field name="x"/>`, or `<t t-esc="record.x.value"/>`. */
function shownField(node: XmlElement): string | undefined {
  if (node.name === 'field') return attributeValue(node, 'name');
  const value = attributeValue(node, 't-out') ?? attributeValue(node, 't-esc') ?? '';
  return /^record\.(\w+)\.(?:raw_)?value$/.exec(value)?.[1];
}
