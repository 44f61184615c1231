import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';

export default defineRule({
  id: 'xml-deprecated-qweb-directive-15',
  severity: 'low',
  category: 'migration',
  from: '15.0',
  cosmetic: true,
  summary: 't-esc or t-raw in a template of the server',
  why: 'Since 15.0 QWeb has t-out for both: it escapes a plain text and leaves Markup as it is. t-raw shows whatever it is given, which is how scripts of a visitor get into a page.',
  link: 'https://github.com/odoo/odoo/pull/70004',
  bad: [
    { 'views/a.xml': '<odoo><template id="t"><span t-esc="o.name"/></template></odoo>' },
    { 'views/a.xml': '<odoo><template id="t"><span t-raw="o.note" t-esc="a"/></template></odoo>' },
  ],
  good: [
    { 'views/a.xml': '<odoo><template id="t"><span t-out="o.name" title="t-esc"/></template></odoo>' },
    // The web client's own QWeb.
    {
      'views/a.xml': `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="arch" type="xml">
              <kanban><templates><t t-name="card"><t t-esc="record.name.value"/></t></templates></kanban>
            </field>
          </record>
        </odoo>
      `,
    },
    { 'static/src/a.xml': '<templates><t t-name="a"><span t-esc="o.name"/></t></templates>' },
  ],
  xml: {
    '*'(element, context) {
      if (element.attributes.length === 0) return;
      const [esc, raw] = [attribute(element, 't-esc'), attribute(element, 't-raw')];
      const attr = raw ?? esc;
      // Templates of a view are rendered in the browser.
      if (!attr || within(element, 'kanban', 'templates')) return;
      const alone = !(esc && raw) && !attribute(element, 't-out');
      const why = raw
        ? 'shows its value without escaping: write t-out, with Markup where the value is safe HTML'
        : 'is the old name of t-out: write that';
      context.report({
        at: element.tag,
        severity: raw ? 'medium' : undefined,
        message: `${attr.name}="${attr.value.slice(0, 60)}" ${why}.`,
        fix: alone
          ? {
              title: 'Write t-out',
              safe: !raw,
              edits: [{ start: attr.start, end: attr.start + 5, text: 't-out' }],
            }
          : undefined,
      });
    },
  },
});
