import { attribute, attributeValue, elementsOf } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

const OLD = 'base.default_user';
const NOW = 'base.default_user_group';
/** By the second name where another rule of the hop has been there before. */
const GROUPS = /^groups?_ids?$/;

export default defineMigration({
  id: 'default-user-group',
  to: '19.0',
  breaks: 'error',
  summary: 'Groups that new users get are implied by base.default_user_group, not had by base.default_user',
  why: 'The user whose groups others got as they were made is gone in 19.0: a file that writes to it does not load. A new user gets the groups that the group base.default_user_group implies.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/security/base_groups.xml',
  cases: [
    {
      before: data(
        '<record id="base.default_user" model="res.users"><field name="groups_id" eval="[(4, ref(\'group_own\'))]"/></record>',
      ),
      after: data(
        '<record id="base.default_user_group" model="res.groups"><field name="implied_ids" eval="[(4, ref(\'group_own\'))]"/></record>',
      ),
    },
    {
      before: data(
        '<record model="res.users" id="base.default_user">\n    <field eval="[(4, ref(\'a\')), (4, ref(\'b\'))]" name="groups_id"/>\n</record>',
      ),
      after: data(
        '<record model="res.groups" id="base.default_user_group">\n    <field eval="[(4, ref(\'a\')), (4, ref(\'b\'))]" name="implied_ids"/>\n</record>',
      ),
    },
    // What else it had nobody gets from it any more.
    {
      before: data(
        '<record id="base.default_user" model="res.users"><field name="groups_id" eval="[]"/><field name="lang">en_US</field></record>',
      ),
      todos: 1,
    },
  ],
  noops: [
    data(
      '<record id="base.default_user_group" model="res.groups"><field name="implied_ids" eval="[]"/></record>',
    ),
    data('<record id="base.user_admin" model="res.users"><field name="groups_id" eval="[]"/></record>'),
    data('<record id="default_user" model="res.users"><field name="groups_id" eval="[]"/></record>'),
    data('<record id="base.default_user" model="my.model"><field name="groups_id" eval="[]"/></record>'),
    data('<record id="a" model="my.model"><field name="user_id" ref="base.default_user"/></record>'),
  ],
  xml: {
    record(element, context) {
      const [id, model] = [attribute(element, 'id'), attribute(element, 'model')];
      if (id?.value !== OLD || model?.value !== 'res.users') return;
      const message = `${OLD} is gone in 19.0: a new user gets the groups that ${NOW} implies.`;
      const names = elementsOf(element).map((each) => attribute(each, 'name'));
      const isPlain = elementsOf(element).every(
        (each) => each.name === 'field' && GROUPS.test(attributeValue(each, 'name') ?? ''),
      );
      if (!isPlain || names.length === 0) {
        context.report({
          at: element.tag,
          message,
          options: [
            {
              title: `Give ${NOW} the groups`,
              code: `<record id="${NOW}" model="res.groups"><field name="implied_ids" eval="[(4, ref('group'))]"/></record>`,
            },
            { title: 'Give other values as defaults of res.users, by ir.default or in code' },
          ],
        });
        return;
      }
      const edits = [
        { ...id.valueSpan, text: NOW },
        { ...model.valueSpan, text: 'res.groups' },
        ...names.flatMap((name) => (name ? [{ ...name.valueSpan, text: 'implied_ids' }] : [])),
      ];
      context.report({ at: element.tag, message, fix: { title: `Write to ${NOW}`, safe: true, edits } });
    },
  },
});

function data(record: string) {
  return { 'data/x.xml': `<odoo>\n${record}\n</odoo>\n` };
}
