import { attributeValue } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

const GROUPS = /\buser\.groups_id\b/g;

export default defineMigration({
  id: 'rule-user-groups',
  to: '19.0',
  breaks: 'error',
  summary: 'Record rules ask for all groups of the user',
  why: 'Since 19.0 a user has no groups_id: group_ids are those that were given, and all_group_ids also those that these imply, as groups_id was. A record rule that names the old one does not load.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_users.py',
  cases: [
    {
      before: rule("[('group_ids', 'in', user.groups_id.ids)]"),
      after: rule("[('group_ids', 'in', user.all_group_ids.ids)]"),
    },
    {
      before: rule(
        "['|', ('a', 'in', [g.id for g in user.groups_id]),\n  ('b', '&lt;', user.groups_id.ids)]",
      ),
      after: rule(
        "['|', ('a', 'in', [g.id for g in user.all_group_ids]),\n  ('b', '&lt;', user.all_group_ids.ids)]",
      ),
    },
  ],
  noops: [
    rule("[('group_ids', 'in', user.all_group_ids.ids)]"),
    rule("[('user.groups_id_more', '=', 1)]"),
    rule("[('user_id.groups_id', 'in', [1])]"),
    {
      'security/rules.xml':
        '<odoo><record id="r" model="some.model"><field name="domain_force">[user.groups_id]</field></record></odoo>\n',
    },
    {
      'security/rules.xml':
        '<odoo><record id="r" model="ir.rule"><field name="name">user.groups_id</field></record></odoo>\n',
    },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      if (attributeValue(element, 'name') !== 'domain_force' || record?.name !== 'record') return;
      if (attributeValue(record, 'model') !== 'ir.rule') return;
      const { start, end } = element.inner;
      const edits = [...context.text.slice(start, end).matchAll(GROUPS)].map((match) => {
        const at = start + match.index + 'user.'.length;
        return { start: at, end: at + 'groups_id'.length, text: 'all_group_ids' };
      });
      if (edits.length === 0) return;
      context.report({
        at: element,
        message: 'A user has no groups_id since 19.0; all of the groups are all_group_ids.',
        fix: { title: 'Ask for all_group_ids', safe: true, edits },
      });
    },
  },
});

function rule(domain: string) {
  return {
    'security/rules.xml': `<odoo>
    <record id="r" model="ir.rule">
        <field name="name">Own</field>
        <field name="domain_force">${domain}</field>
    </record>
</odoo>
`,
  };
}
