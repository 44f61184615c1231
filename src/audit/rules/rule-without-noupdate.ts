import { ruleRecords } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rule-without-noupdate',
  severity: 'info',
  category: 'security',
  cosmetic: true,
  summary: 'A record rule that each update writes anew',
  why: 'Administrators adapt record rules to their company. Without noupdate every update of the module puts the old domain back, and rows that were hidden are open again. In Odoo’s own modules rules stand in <data noupdate="1">.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#structure',
  bad: {
    'security/rules.xml': `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/rules.xml': `
      <odoo noupdate="1">
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `,
    'security/foreign.xml': `
      <odoo>
        <record id="base.res_partner_rule" model="ir.rule">
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const rule of ruleRecords(context.index)) {
      if (rule.noupdate || rule.demo || rule.foreign || rule.xmlid === undefined) continue;
      context.report({
        at: rule.at,
        source: rule.source,
        message: `Each update writes ${rule.xmlid} anew, and drops what an administrator has changed: put it in <data noupdate="1">.`,
      });
    }
  },
});
