import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { ruleRecords } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rule-lets-all-through',
  severity: 'info',
  category: 'security',
  summary: 'A record rule for everybody that hides nothing',
  why: 'Rules without a group all have to hold, so one whose domain is empty adds nothing and hides nothing. It looks like a protection that is not there. With a group it opens what other rules of that group hide, which is a use of it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules',
  bad: {
    'security/rules.xml': `
      <odoo>
        <record id="rule_all" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[]</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/rules.xml': `
      <odoo>
        <record id="rule_manager" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="groups" eval="[(4, ref('base.group_system'))]"/>
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
        <record id="rule_company" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('company_id', 'in', company_ids)]</field>
        </record>
        <record id="base.res_partner_rule" model="ir.rule">
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const rule of ruleRecords(context.index)) {
      if (rule.foreign || rule.demo || rule.groups?.length !== 0 || recordField(rule.element, 'groups'))
        continue;
      const inactive = recordField(rule.element, 'active');
      if (inactive && /false|0/i.test(attributeValue(inactive, 'eval') ?? '')) continue;
      if (!/^\[\s*(\(\s*1\s*,\s*['"]={1,2}['"]\s*,\s*1\s*\)\s*,?\s*)?\]$/.test(rule.domain)) continue;
      context.report({
        at: rule.domainAt,
        source: rule.source,
        message:
          'This rule has no group and hides nothing, since rules without a group all have to hold: give it a domain that says which records, or leave it out.',
      });
    }
  },
});
