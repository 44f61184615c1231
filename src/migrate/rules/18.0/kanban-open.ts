import type { ArchContext } from '../../../audit/rule.ts';
import { ancestor } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { partnerView } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'kanban-open',
  to: '18.0',
  breaks: 'silent',
  summary: 'What opens the record of a card has the type open',
  why: 'A card of 18.0 knows no type edit: whoever clicks on such a link or button sees nothing happen. A form is edited where it is opened.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/views/kanban/kanban_compiler.js',
  cases: [
    {
      before: card('<a role="menuitem" type="edit" class="dropdown-item">Edit</a>'),
      after: card('<a role="menuitem" type="open" class="dropdown-item">Edit</a>'),
    },
    { before: card("<button type='edit'/>"), after: card("<button type='open'/>") },
  ],
  noops: [
    card('<a type="open">Edit</a>'),
    card('<a type="delete">Delete</a>'),
    card('<field name="a" type="edit"/>'),
    partnerView('<form><button type="edit"/></form>'),
    partnerView('<kanban><header><button type="edit"/></header><templates/></kanban>'),
    { 'static/src/xml/x.xml': '<templates><t t-name="card"><a type="edit"/></t></templates>\n' },
  ],
  arch: { a: look, button: look },
});

function look(element: XmlElement, context: ArchContext): void {
  const type = attributeOf(element, 'type');
  if (type?.value !== 'edit' || !ancestor(element, 'kanban') || !ancestor(element, 'templates')) return;
  context.report({
    at: type,
    message: 'A card opens its record with the type open since 18.0.',
    fix: { title: 'Write open', safe: true, edits: [{ ...type.valueSpan, text: 'open' }] },
  });
}

function card(content: string) {
  return partnerView(`<kanban><templates><t t-name="card"><div>${content}</div></t></templates></kanban>`);
}
