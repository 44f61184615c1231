import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

const ADMIN = /ref\(\s*['"](base\.group_(?:system|erp_manager))['"]/;

export default defineRule({
  id: 'group-implies-admin',
  severity: 'high',
  category: 'security',
  summary: 'A group makes its users administrators, or everybody gets a privileged one',
  why: 'Who has a group has all that it implies. One that implies base.group_system or base.group_erp_manager hands out the rights of an administrator under another name; one that base.group_user or the template for new users implies is everybody’s.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#odoo.addons.base.models.res_users.Groups.implied_ids',
  bad: [
    {
      'security/groups.xml': `
        <odoo>
          <record id="group_manager" model="res.groups">
            <field name="name">Manager</field>
            <field name="implied_ids" eval="[(4, ref('base.group_system'))]"/>
          </record>
        </odoo>
      `,
    },
    {
      'security/groups.xml': `
        <odoo>
          <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
          <record id="base.group_user" model="res.groups">
            <field name="implied_ids" eval="[(4, ref('group_library_manager'))]"/>
          </record>
        </odoo>
      `,
    },
  ],
  good: {
    'security/groups.xml': `
      <odoo>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>
        </record>
        <record id="base.group_system" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_manager'))]"/>
        </record>
        <record id="group_use_colors" model="res.groups"><field name="name">Colors</field></record>
        <record id="base.group_user" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_use_colors'))]"/>
        </record>
      </odoo>
    `,
  },
  xml: {
    record(element, context) {
      const model = attributeValue(element, 'model');
      if (context.demo || (model !== 'res.groups' && model !== 'res.users')) return;
      const id = attributeValue(element, 'id') ?? '';
      const field = recordField(
        element,
        model === 'res.groups' ? 'implied_ids' : /default_user|template/.test(id) ? 'groups_id' : '',
      );
      const value = field && attributeValue(field, 'eval');
      if (!field || value === undefined) return;
      const everybody =
        /^base\.(group_user|default_user|group_portal|group_public|template_portal_user_id)$/.test(id);
      const own = id !== '' && (!id.includes('.') || id.startsWith(`${context.module.name}.`));
      const admin = ADMIN.exec(value)?.[1];
      if (own && admin !== undefined && context.module.name !== 'base') {
        context.report({
          at: field.tag,
          message: `Whoever has ${id} administers the whole database, since it implies ${admin}: imply base.group_user, and give the access rights that are needed.`,
          severity: 'medium',
        });
      } else if (everybody) {
        const manager = [...value.matchAll(/\(\s*[46]\s*,[^)]*?ref\(\s*['"]([\w.]+)['"]/g)]
          .map(({ 1: group }) => group ?? '')
          .find((group) => /manager|admin|group_system|erp_manager/.test(group));
        if (manager !== undefined) {
          context.report({
            at: field.tag,
            // The template for new users is what an administrator sees and changes first.
            severity: /^base\.group_/.test(id) ? 'high' : 'low',
            message: `Everybody with ${id} gets ${manager}: leave it to those who are given the group.`,
          });
        }
      }
    },
  },
});
