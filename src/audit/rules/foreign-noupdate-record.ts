import type { SourceFile, Span } from '../../source/types.ts';
import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { isFrozen } from '../xml/arch.ts';

/** Records that are set up once for the company's own use: what an installation says is all that is wanted. */
const SET_UP_ONCE = new Set(['res.users', 'res.company', 'res.partner', 'ir.config_parameter']);

export default defineRule({
  id: 'foreign-noupdate-record',
  aliases: ['COR109'],
  severity: 'low',
  category: 'correctness',
  summary: 'A data file changes a record that its own module keeps from updates',
  why: 'Odoo asks the record and not the file whether an update may write it: what stands here is written when the module is installed and never again, so a later version of it reaches no database that has the module. And who has deleted the record, which noupdate allows, cannot update: the file stops at a record that is missing.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py',
  bad: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["security/rules.xml"]}',
    'security/rules.xml': `
      <odoo>
        <record id="sale.sale_order_personal_rule" model="ir.rule">
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["security/rules.xml"]}',
      'security/rules.xml': `
        <odoo>
          <record id="sale.view_order_form" model="ir.ui.view">
            <field name="priority">20</field>
          </record>
          <record id="base.user_admin" model="res.users">
            <field name="notification_type">inbox</field>
          </record>
        </odoo>
      `,
    },
    {
      // Written once, as the record itself is.
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["security/rules.xml"]}',
      'security/rules.xml': `
        <odoo noupdate="1">
          <record id="sale.sale_order_personal_rule" model="ir.rule" forcecreate="0">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `,
    },
    {
      // The module makes it free first, in its own data.
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["sale"], "data": ["security/rules.xml"]}',
      'security/rules.xml': `
        <odoo>
          <function name="write" model="ir.model.data">
            <function name="search" model="ir.model.data">
              <value eval="[('module', '=', 'sale'), ('name', '=', 'sale_order_personal_rule')]"/>
            </function>
            <value eval="{'noupdate': False}"/>
          </function>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `,
    },
  ],
  check(context) {
    const { module, project } = context;
    const found = new Map<SourceFile, { readonly at: Span; readonly message: string; more: number }>();
    for (const { fact, source, demo } of context.index.records) {
      const { xmlid, element } = fact;
      if (xmlid === undefined || xmlid.startsWith(`${module.name}.`) || demo) continue;
      if (element?.name !== 'record' || SET_UP_ONCE.has(fact.model)) continue;
      const state = project.xmlid(xmlid, module.name);
      if (state.is !== 'found' || state.module === module.name || !state.fact?.noupdate) continue;
      if (isFrozen(element) || recordField(element, 'noupdate') || freed(source.text, xmlid)) continue;
      const known = found.get(source);
      if (known) {
        known.more += 1;
        continue;
      }
      const deleted =
        attributeValue(element, 'forcecreate') === undefined
          ? ' Where somebody has deleted it, the update stops.'
          : '';
      found.set(source, {
        at: element.tag,
        more: 0,
        message: `${xmlid} is noupdate in ${state.module}: this is written at the installation and by no update, so later changes of it need a migration script.${deleted} Put it in <data noupdate="1"> with forcecreate="0" if once is enough.`,
      });
    }
    for (const [source, { at, message, more }] of found) {
      const others = more === 0 ? '' : ` So do ${more} more in this file.`;
      context.report({ source, at, message: `${message}${others}` });
    }
  },
});

/** Something in the file takes the flag from the record. */
function freed(text: string, xmlid: string): boolean {
  const name = xmlid.slice(xmlid.indexOf('.') + 1);
  return /["']noupdate["']\s*:/.test(text) && (text.includes(`'${name}'`) || text.includes(`"${name}"`));
}
