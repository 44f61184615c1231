import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deep-record-rule',
  aliases: ['PER028'],
  severity: 'medium',
  category: 'performance',
  summary: 'A global record rule whose domain goes through several relations',
  why: 'The domain of a global rule is added to every query of the model, for every user. Each step of a dotted path, and child_of above all, is a join or a subquery that the database has to do for each list, each counter and each one2many.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules',
  bad: {
    'security/rules.xml': `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('parent_id.parent_id.user_id.company_id', 'in', company_ids)]</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'security/rules.xml': `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('parent_id.company_id', 'in', company_ids)]</field>
        </record>
      </odoo>
    `,
    },
    {
      'security/rules.xml': `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('parent_id.parent_id.user_id.company_id', 'in', company_ids)]</field>
          <field name="groups" eval="[(4, ref('base.group_portal'))]"/>
        </record>
      </odoo>
    `,
    },
  ],
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'ir.rule') return;
      const domain = recordField(element, 'domain_force');
      const groups = recordField(element, 'groups');
      if (!domain || groups || context.demo) return;
      const text = recordText(element, 'domain_force') ?? '';
      const deep = [...text.matchAll(/["'](\w+(?:\.\w+){2,})["']\s*,/g)].find(
        ([, path]) => !/\.id$/.test(path ?? '') || (path ?? '').split('.').length > 3,
      );
      if (!deep) return;
      context.report({
        at: domain,
        message: `This rule holds for everybody and is part of every query of its model, and ${deep[1]} is a join a step. Store the field that it ends at on the model itself, as a stored related field with an index, and compare that.`,
      });
    },
  },
});
