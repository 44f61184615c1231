import { partnerView } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

const NOW: Readonly<Record<string, string>> = { 'kanban-box': 'card', 'kanban-menu': 'menu' };

export default defineMigration({
  id: 'kanban-card',
  to: '18.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  summary: 'The template kanban-box is card, kanban-menu is menu',
  why: 'The web client of 18.0 still shows kanban-box, with a warning; that of 19.0 says that the card is missing.',
  link: 'https://github.com/odoo/odoo/pull/167751',
  cases: [
    {
      before: partnerView(
        '<kanban><templates><t t-name="kanban-menu"><a/></t><t t-name="kanban-box"><div><field name="name"/></div></t></templates></kanban>',
      ),
      after: partnerView(
        '<kanban><templates><t t-name="menu"><a/></t><t t-name="card"><div><field name="name"/></div></t></templates></kanban>',
      ),
    },
    {
      before: partnerView(
        `<xpath expr="//t[@t-name='kanban-box']//field[@name='a']" position="after"><field name="b"/></xpath>`,
      ),
      after: partnerView(
        `<xpath expr="//t[@t-name='card']//field[@name='a']" position="after"><field name="b"/></xpath>`,
      ),
    },
  ],
  noops: [
    partnerView('<kanban><templates><t t-name="card"><field name="name"/></t></templates></kanban>'),
    partnerView('<kanban><templates><t t-name="card"><div class="kanban-box"/></t></templates></kanban>'),
    { 'static/src/xml/x.xml': '<templates><t t-name="kanban-box"><div/></t></templates>\n' },
    partnerView(`<xpath expr="//div[hasclass('kanban-box')]" position="after"><field name="b"/></xpath>`),
  ],
  arch: {
    t(element, context) {
      const name = attributeOf(element, 't-name');
      const now = name && NOW[name.value];
      if (!name || now === undefined || element.parent?.name !== 'templates') return;
      const { start, end } = name.valueSpan;
      context.report({
        at: name,
        message: `The template ${name.value} is ${now} since 18.0.`,
        fix: { title: `Write ${now}`, safe: false, edits: [{ start, end, text: now }] },
      });
    },
    xpath(element, context) {
      const expr = attributeOf(element, 'expr');
      if (!expr) return;
      const { start, end } = expr.valueSpan;
      const raw = context.text.slice(start, end);
      const now = raw.replaceAll(
        /(@t-name\s*=\s*)(['"])(kanban-box|kanban-menu)\2/g,
        (_, head: string, quote: string, old: string) => `${head}${quote}${NOW[old] ?? old}${quote}`,
      );
      if (now === raw) return;
      context.report({
        at: expr,
        message: 'The templates of a kanban view are called card and menu since 18.0.',
        fix: { title: 'Find them by their new names', safe: false, edits: [{ start, end, text: now }] },
      });
    },
  },
});
