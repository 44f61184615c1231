import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

/** What the guidelines, or the habit of the community, have in the id of a record of these models. */
const WORDS: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
  'ir.actions.act_window': [/action|^act_|_act(_|$)/, 'library_book_action'],
  'ir.actions.server': [/action|^act_|_act(_|$)|server/, 'library_book_action_send'],
  'ir.ui.menu': [/menu/, 'library_book_menu'],
  'ir.rule': [/rule/, 'library_book_rule_user'],
  'res.groups': [/group/, 'library_group_manager'],
  'ir.cron': [/cron|schedul/, 'ir_cron_library_book'],
};

export default defineRule({
  id: 'xmlid-naming',
  aliases: ['MNT013'],
  severity: 'info',
  category: 'maintainability',
  profile: 'strict',
  cosmetic: true,
  summary: 'The id of a record does not say what it is',
  why: 'Ids share one name space a module. Where those of actions say "action", of menus "menu", of groups "group" and of rules "rule", whoever reads ref="..." knows what stands there, and two records of one thing do not ask for the same id.',
  link: 'https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#xml-ids-and-naming',
  bad: {
    'views/example.xml': `
      <odoo>
        <record id="library_books" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'views/example.xml': `
      <odoo>
        <record id="library_book_action" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
        <record id="act_open_books" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
        <record id="base.open_menu_all" model="ir.ui.menu">
          <field name="name">All</field>
        </record>
        <record id="base.other_thing" model="ir.ui.menu">
          <field name="name">All</field>
        </record>
        <record id="library_book" model="res.partner">
          <field name="name">Book</field>
        </record>
      </odoo>
    `,
  },
  xml: {
    record(element, context) {
      const known = WORDS[attributeValue(element, 'model') ?? ''];
      const id = attributeValue(element, 'id');
      // Another module's record has the name that it has.
      if (!known || id === undefined || (id.includes('.') && !id.startsWith(`${context.module.name}.`)))
        return;
      const [pattern, example] = known;
      if (context.demo || pattern.test(id)) return;
      context.report({
        at: element.tag,
        message: `The id ${id} does not say what the record is: a name such as ${example} does.`,
      });
    },
  },
});
