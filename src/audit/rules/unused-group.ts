import { recordField } from '../../source/xml/data.ts';
import { shortId } from '../access/rows.ts';
import { mentionsOf } from '../lookup/mentions.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'unused-group',
  aliases: ['MNT016'],
  severity: 'info',
  confidence: 'likely',
  category: 'maintainability',
  summary: 'A group that gives its users nothing: no right, no view and no code names it',
  why: 'The group shows in the form of each user, and an administrator who puts people into it believes that they may do something now, or no longer. Either what it was made for is missing, or it can go.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html',
  js: {},
  bad: {
    'security/groups.xml': `
      <odoo>
        <record id="group_reader" model="res.groups">
          <field name="name">Reader</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'security/groups.xml': `
      <odoo>
        <record id="group_reader" model="res.groups">
          <field name="name">Reader</field>
        </record>
        <record id="group_writer" model="res.groups">
          <field name="name">Writer</field>
          <field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>
        </record>
        <record id="group_named_in_code" model="res.groups">
          <field name="name">Named in code</field>
        </record>
      </odoo>
    `,
    'security/ir.model.access.csv':
      'id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,group_reader,1,0,0,0\n',
    'models/a.py': `
      GROUP = "example_module.group_named_in_code"
    `,
  },
  check(context) {
    const { module } = context;
    for (const { fact, source, demo } of context.index.records) {
      const { xmlid, element, model } = fact;
      if (model !== 'res.groups' || demo || !element || !xmlid?.startsWith(`${module.name}.`)) continue;
      // What it implies is what it gives.
      if (recordField(element, 'implied_ids') || mentionsOf(shortId(xmlid), context, 2) > 1) continue;
      context.report({
        source,
        at: element.tag,
        message: `Nothing in this module names the group ${shortId(xmlid)}: no access row, rule, view, menu or code. Give it what it is for, or take it out.`,
      });
    }
  },
});
