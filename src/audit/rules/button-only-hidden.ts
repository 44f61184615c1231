import type { MethodFact, PythonFile } from '../../source/types.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'button-only-hidden',
  severity: 'medium',
  category: 'security',
  summary: 'Who may call a method is only said by the button that calls it',
  why: 'groups= on a button hides the button. The method behind it stays open: every user who may reach the model calls it over RPC, and with sudo() in it the rights of the model do not stop them either. Ask has_group() or check_access in the method.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods',
  bad: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          state = fields.Char()

          def action_approve(self):
              self.sudo().write({"state": "approved"})
    `,
    'views/book.xml': `
      <odoo>
        <record id="view_book" model="ir.ui.view">
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <form><header><button name="action_approve" type="object" groups="base.group_system"/></header></form>
          </field>
        </record>
      </odoo>
    `,
  },
  good: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          state = fields.Char()

          def action_approve(self):
              if not self.env.user.has_group("base.group_system"):
                  return False
              self.sudo().write({"state": "approved"})

          def action_plain(self):
              self.write({"state": "approved"})

          def action_open(self):
              self.sudo().write({"state": "open"})
    `,
    'views/book.xml': `
      <odoo>
        <record id="view_book" model="ir.ui.view">
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <form>
              <button name="action_approve" type="object" groups="base.group_system"/>
              <button name="action_plain" type="object" groups="base.group_system"/>
              <button name="action_open" type="object"/>
              <button name="action_open" type="object" groups="base.group_multi_company"/>
            </form>
          </field>
        </record>
      </odoo>
    `,
  },
  arch: {
    button(element, context) {
      const groups = attribute(element, 'groups');
      if (!groups || attributeValue(element, 'type') !== 'object' || !context.modelName) return;
      // Groups that only switch a feature on are no right.
      if (
        !/manager|admin|system|erp|approv|director|responsible/.test(groups.value) ||
        groups.value.includes('!')
      )
        return;
      const name = attributeValue(element, 'name') ?? '';
      const found = context.index.models.get(context.modelName)?.method(name);
      if (!found || !isOpen(found.fact, found.file)) return;
      if (shownToAll(element, name)) return;
      context.report({
        at: groups,
        model: context.modelName,
        message: `Only the button asks for ${groups.value}: ${name}() changes records with sudo() for whoever calls it over RPC. Ask has_group() in the method too.`,
      });
    },
  },
});

/** Another button of the view calls it without asking. */
function shownToAll(element: { readonly parent: unknown }, name: string): boolean {
  const { parent } = element;
  if (
    typeof parent !== 'object' ||
    parent === null ||
    !('children' in parent) ||
    !Array.isArray(parent.children)
  )
    return false;
  return parent.children.some(
    (child) =>
      child !== element &&
      child?.type === 'element' &&
      attributeValue(child, 'name') === name &&
      attribute(child, 'groups') === undefined,
  );
}

/** It writes with sudo and asks nobody. */
function isOpen(method: MethodFact, { source }: PythonFile): boolean {
  const body = source.text.slice(method.start, method.end);
  return (
    /\.sudo\(\)\s*\.\s*(write|unlink|create)\(/.test(body) &&
    !/has_group|check_access|AccessError|user_has_groups|is_admin|is_system/.test(body)
  );
}
