import { ruleRecords } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rule-company-id',
  severity: 'medium',
  category: 'security',
  summary: 'A record rule compares with the company of the user, not with those that are chosen',
  why: 'A user with several companies switches between them, and sees several at once. user.company_id is the one they began with: the rule hides the records of all others, or shows those of a company that is switched off. company_ids is what is chosen, company_id the first of it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/company.html#security-rules',
  bad: {
    'security/rules.xml': `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('company_id', '=', user.company_id.id)]</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/rules.xml': `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('company_id', 'in', company_ids)]</field>
        </record>
        <record id="rule_country" model="ir.rule">
          <field name="name">country</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('country_id', '=', user.company_id.country_id.id)]</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const rule of ruleRecords(context.index)) {
      if (
        rule.demo ||
        !/company_ids?['"]\s*,\s*['"][^'"]*['"]\s*,\s*\[?\s*(False\s*,\s*)?user\.(company_id\.id|company_ids\.ids|company_id)\b(?!\.)/.test(
          rule.domain,
        )
      )
        continue;
      context.report({
        at: rule.domainAt,
        source: rule.source,
        message:
          "The rule asks for the companies of the user, not for those that are chosen: write ('company_id', 'in', company_ids).",
      });
    }
  },
});
