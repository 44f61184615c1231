import { recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'menu-without-action',
  severity: 'medium',
  category: 'views',
  summary: 'A menu has neither an action nor a menu below it',
  why: 'Odoo does not show such a menu: whatever it was made for cannot be reached.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#menuitem',
  bad: {
    'views/menu.xml':
      '<odoo><menuitem id="menu_books" name="Books" parent="base.menu_administration"/></odoo>',
  },
  good: [
    {
      'views/menu.xml': `
        <odoo>
          <menuitem id="menu_root" name="Books"/>
          <menuitem id="menu_books" name="Books" parent="menu_root" action="base.action_partner_form"/>
          <menuitem id="menu_nested" name="More"><menuitem id="menu_in" name="In" action="base.action_partner_form"/></menuitem>
          <menuitem id="base.menu_administration" sequence="3"/>
        </odoo>
      `,
    },
    {
      'views/menu.xml':
        '<odoo><menuitem id="menu_books" name="Books" parent="base.menu_administration"/></odoo>',
      '../other/__manifest__.py': '{"name": "Other", "depends": ["example_module"], "data": ["m.xml"]}',
      '../other/m.xml':
        '<odoo><menuitem id="menu_a" name="A" parent="example_module.menu_books" action="base.action_partner_form"/></odoo>',
    },
  ],
  check(context) {
    const { index, module, project } = context;
    const menus = index.records.filter(({ fact }) => fact.model === 'ir.ui.menu');
    const parents = new Set(index.refs.map(({ fact }) => fact.xmlid));
    for (const { source, fact } of menus) {
      const { element, xmlid } = fact;
      if (element?.name !== 'menuitem' || xmlid === undefined || !xmlid.startsWith(`${module.name}.`))
        continue;
      if (attributeValue(element, 'action') !== undefined || attributeValue(element, 'name') === undefined)
        continue;
      if (element.children.some(({ type }) => type === 'element') || parents.has(xmlid)) continue;
      if (menus.some((other) => other.fact !== fact && other.fact.xmlid === xmlid)) continue;
      // Code may, too.
      if (module.python.some((file) => file.source.text.includes(xmlid))) continue;
      // Another module may hang its menus below, which is what some modules are for.
      const used = [...project.modules.values()].some(
        (facts) => facts.name !== module.name && project.closure(facts.name).modules.has(module.name),
      );
      if (used || recordField(element, 'action')) continue;
      const message = `The menu ${xmlid} has no action, and no menu is below it, so Odoo does not show it: give it an action, or take it out.`;
      context.report({ source, at: element.tag, message });
    }
  },
});
