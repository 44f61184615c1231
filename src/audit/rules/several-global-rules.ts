import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { ruleRecords, shortId } from '../access/rows.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'several-global-rules',
  severity: 'low',
  category: 'security',
  summary: 'More than one rule without a group on one model',
  why: 'Rules without a group all have to hold: a record that one of them lets through is hidden by the other. Two that were meant as alternatives hide everything from everybody, and no group can open it again.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules',
  bad: {
    'security/rules.xml': `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">mine</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
        <record id="rule_b" model="ir.rule">
          <field name="name">open</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', False)]</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/rules.xml': `
      <odoo>
        <record id="rule_company" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('company_id', 'in', company_ids + [False])]</field>
        </record>
        <record id="rule_website" model="ir.rule">
          <field name="name">website</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('website_id', 'in', [False, 1])]</field>
        </record>
        <record id="rule_mine" model="ir.rule">
          <field name="name">mine</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="groups" eval="[(4, ref('base.group_user'))]"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    const first = new Map<string, string>();
    for (const rule of ruleRecords(context.index)) {
      if (rule.model === undefined || rule.groups?.length !== 0 || rule.foreign || rule.demo) continue;
      // Companies and websites are apart from what else is asked.
      const fields = [...rule.domain.matchAll(/[([]\s*['"]([\w.]+)['"]\s*,/g)].map(
        ({ 1: name }) => name ?? '',
      );
      if (fields.length === 0 || fields.some((name) => /compan|website/.test(name))) continue;
      // One for reading and one for writing do not meet.
      const modes = ['read', 'write', 'create', 'unlink'].map((name) => {
        const field = recordField(rule.element, `perm_${name}`);
        return field ? (attributeValue(field, 'eval') ?? '') : '1';
      });
      if (modes.some((mode) => /^(0|False)$/.test(mode))) continue;
      const before = first.get(rule.model);
      first.set(rule.model, before ?? rule.xmlid ?? '');
      if (before === undefined) continue;
      context.report({
        at: rule.at,
        source: rule.source,
        message: `${shortId(before)} is a rule without a group for the same model, and both have to hold: join the two domains with '|', or give each its group.`,
      });
    }
  },
});
