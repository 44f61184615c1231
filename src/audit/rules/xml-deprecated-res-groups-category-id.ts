import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xml-deprecated-res-groups-category-id',
  severity: 'critical',
  category: 'migration',
  from: '19.0',
  summary: 'category_id of a group, which is privilege_id since 19.0',
  why: 'Since 19.0 groups belong to a privilege, and the privilege to a category. A record that sets category_id stops the installation of the module.',
  link: 'https://github.com/odoo/odoo/commit/33637d137ed52f5faabaafd5c208e187042be8eb',
  bad: {
    'security/a.xml': `
      <odoo>
        <record id="g" model="res.groups">
          <field name="name">Reader</field>
          <field name="category_id" ref="base.module_category_hidden"/>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/a.xml': `
      <odoo>
        <record id="p" model="res.groups.privilege">
          <field name="name">Library</field>
          <field name="category_id" ref="base.module_category_hidden"/>
        </record>
        <record id="g" model="res.groups">
          <field name="name">Reader</field>
          <field name="privilege_id" ref="p"/>
        </record>
      </odoo>
    `,
  },
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'res.groups') return;
      if (context.series?.groupFamily === 'category') return;
      const field = recordField(element, 'category_id');
      if (!field) return;
      context.report({
        at: field.tag,
        message:
          'res.groups has no category_id in this series, and the module cannot be installed: write privilege_id, with a res.groups.privilege that has the category, or leave it out.',
      });
    },
  },
});
