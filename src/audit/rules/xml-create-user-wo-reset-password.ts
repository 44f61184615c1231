import { isDataElement, recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xml-create-user-wo-reset-password',
  aliases: ['create-user-wo-reset-password'],
  severity: 'low',
  category: 'correctness',
  summary: 'A user in a data file to whom Odoo sends a mail at installation',
  why: 'Whoever is created without no_reset_password in the context is sent an invitation. At installation there is seldom a mail server, so that it fails with a warning, or reaches an address that was made up.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/auth_signup/models/res_users.py',
  bad: {
    'data/a.xml': `
      <odoo>
        <record id="u" model="res.users"><field name="name">Bot</field><field name="login">bot</field></record>
      </odoo>
    `,
  },
  good: {
    'data/a.xml': `
      <odoo>
        <record id="u" model="res.users" context="{'no_reset_password': True}">
          <field name="name">Bot</field><field name="login">bot</field>
        </record>
        <record id="u" model="res.users"><field name="login">robot</field></record>
        <record id="base.user_demo" model="res.users"><field name="name">Marc</field></record>
      </odoo>
    `,
  },
  xml: {
    record(element, context) {
      if (attributeValue(element, 'model') !== 'res.users' || !isDataElement(element)) return;
      if (/no_reset_password/.test(attributeValue(element, 'context') ?? '')) return;
      const id = attributeValue(element, 'id') ?? '';
      const foreign = id.includes('.') && !id.startsWith(`${context.module.name}.`);
      if (foreign || !recordField(element, 'name')) return;
      context.report({
        at: element.tag,
        message: `The user "${id}" is sent an invitation when the module is installed: write context="{'no_reset_password': True}" into the record.`,
      });
    },
  },
});
