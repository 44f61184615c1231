import { attributeValue } from '../../../source/xml/query.ts';
import { partnerView } from '../../cases/view.ts';
import { defineMigration } from '../../rule.ts';
import { menusOf, menuTemplate } from '../../views/kanban-menu.ts';

const TOGGLE =
  '<a class="dropdown-toggle btn" data-bs-toggle="dropdown" href="#"><span class="fa fa-bars"/></a>';

export default defineMigration({
  id: 'kanban-menu',
  to: '18.0',
  breaks: 'silent',
  summary: 'The menu of a card is a template of its own',
  why: 'The web client of 16.0 and 17.0 made a menu of the dropdown of a card. That of 18.0 shows the menu of the template called menu, and leaves a card as it is written.',
  link: 'https://github.com/odoo/odoo/pull/167751',
  cases: [
    {
      before: card(
        `<div class="o_dropdown_kanban dropdown">${TOGGLE}<div class="dropdown-menu" role="menu"><a name="a" type="object">A</a></div></div>`,
      ),
      after: card('', '<t t-name="menu"><a name="a" type="object">A</a></t>'),
    },
    {
      before: partnerView(`
<kanban>
    <templates>
        <t t-name="card">
            <div>
                <div class="o_dropdown_kanban dropdown" t-if="!selection_mode" groups="base.group_user">
                    ${TOGGLE}
                    <ul class="dropdown-menu" role="menu" aria-labelledby="dLabel">
                        <li t-if="widget.deletable">
                            <a type="delete">Delete</a>
                        </li>

                        <li><a type="open">Edit</a></li>
                    </ul>
                </div>
                <field name="name"/>
            </div>
        </t>
    </templates>
</kanban>
`),
      after: partnerView(`
<kanban>
    <templates>
        <t t-name="menu" t-if="!selection_mode" groups="base.group_user">
            <div t-if="widget.deletable">
                <a type="delete">Delete</a>
            </div>

            <div><a type="open">Edit</a></div>
        </t>
        <t t-name="card">
            <div>
                <field name="name"/>
            </div>
        </t>
    </templates>
</kanban>
`),
    },
    // Under a condition of the card, with something of it, and beside another menu.
    ...[
      card(`<div t-if="a">${dropdown('<a type="open">A</a>')}</div>`),
      card(`<t t-set="own" t-value="1"/>${dropdown('<a t-if="own" type="open">A</a>')}`),
      card(dropdown('<a type="open">A</a>'), '<t t-name="menu"><a type="open">A</a></t>'),
      card(dropdown('<a type="open">A</a>') + dropdown('<a type="open">B</a>')),
      card(
        `<div class="o_dropdown_kanban dropdown">${TOGGLE}<b/><div class="dropdown-menu"><a/></div></div>`,
      ),
    ].map((before) => ({ before, todos: 1 })),
    {
      before: {
        'views/x.xml': `<odoo>${view('a', '', `<kanban><templates><t t-name="card"><div>${dropdown('<a type="open">A</a>')}</div></t></templates></kanban>`)}${view('b', 'a', `<xpath expr="//div[hasclass('dropdown-menu')]" position="inside"><a/></xpath>`)}</odoo>\n`,
      },
      todos: 1,
    },
  ],
  noops: [
    card('<field name="name"/>', '<t t-name="menu"><a type="open">A</a></t>'),
    card('<div class="dropdown"><a class="dropdown-toggle"/><div class="dropdown-menu"><a/></div></div>'),
    partnerView(`<form><div>${dropdown('<a/>')}</div></form>`),
    partnerView(
      `<kanban><templates><t t-name="tooltip"><div>${dropdown('<a/>')}</div></t></templates></kanban>`,
    ),
    {
      'static/src/xml/x.xml': `<templates><t t-name="card"><div>${dropdown('<a/>')}</div></t></templates>\n`,
    },
    { 'views/x.xml': `<odoo><template id="x"><t t-name="card">${dropdown('<a/>')}</t></template></odoo>\n` },
    partnerView(
      `<xpath expr="//div[hasclass('o_dropdown_kanban')]" position="after"><field name="b"/></xpath>`,
    ),
    partnerView('<kanban><templates><t t-name="card"/></templates></kanban>'),
    card('<div class="my_o_dropdown_kanban"/>'),
  ],
  arch: {
    t(element, context) {
      const isCard = /^(kanban-box|card)$/.test(attributeValue(element, 't-name') ?? '');
      if (!isCard || element.parent?.name !== 'templates') return;
      const all = menusOf(element);
      const [dropdown, ...more] = all;
      if (!dropdown) return;
      const edits = more.length === 0 ? menuTemplate(element, dropdown, context) : undefined;
      const message = 'The menu of a card is the template menu since 18.0, and no part of the card.';
      if (edits) {
        context.report({
          at: dropdown.tag,
          message,
          fix: { title: 'Make it a template', safe: false, edits },
        });
        return;
      }
      context.report({
        at: dropdown.tag,
        message,
        options: [
          { title: 'Move its entries into <t t-name="menu"> before the card, and take the dropdown away' },
          { title: 'Leave the dropdown in the card, where Bootstrap opens it (data-bs-toggle="dropdown")' },
        ],
      });
    },
  },
});

function dropdown(content: string): string {
  return `<div class="o_dropdown_kanban dropdown">${TOGGLE}<div class="dropdown-menu">${content}</div></div>`;
}

function card(content: string, menu = '') {
  return partnerView(
    `<kanban><templates>${menu}<t t-name="card"><div>${content}<field name="name"/></div></t></templates></kanban>`,
  );
}

function view(id: string, inherits: string, arch: string): string {
  const parent = inherits === '' ? '' : `<field name="inherit_id" ref="${inherits}"/>`;
  return `<record id="${id}" model="ir.ui.view"><field name="model">res.partner</field>${parent}<field name="arch" type="xml">${arch}</field></record>`;
}
