import { missingConditionFields } from '../../../audit/lookup/condition-fields.ts';
import { indentAt, lineStart } from '../../../source/edit/edit.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';

const ROOT = /^(form|tree|list)$/;
/** Elements in which a hidden field may stand. */
const HOLDERS = /^(form|sheet|group|div|header|page|setting)$/;

export default defineMigration({
  id: 'condition-fields',
  to: '17.0',
  breaks: 'error',
  ends: true,
  summary: 'A condition names fields that the view has',
  why: '17.0 does not load a view whose conditions name a field that the view does not have; 18.0 adds it by itself.',
  link: 'https://www.odoo.com/documentation/17.0/developer/reference/user_interface/view_architectures.html',
  cases: [
    {
      before: view(`<form>
    <sheet>
        <field name="name" readonly="state == 'done'"/>
        <field name="pages" invisible="state == 'draft'"/>
    </sheet>
</form>`),
      after: view(`<form>
    <sheet>
        <field name="state" invisible="1"/>
        <field name="name" readonly="state == 'done'"/>
        <field name="pages" invisible="state == 'draft'"/>
    </sheet>
</form>`),
    },
    {
      before: view(`<tree>
    <header>
        <button name="a" type="object" invisible="pages"/>
    </header>
    <field name="name" readonly="state == 'done'"/>
</tree>`),
      after: view(`<tree>
    <field name="pages" column_invisible="1"/>
    <header>
        <button name="a" type="object" invisible="pages"/>
    </header>
    <field name="state" column_invisible="1"/>
    <field name="name" readonly="state == 'done'"/>
</tree>`),
    },
    {
      before: view(`<form>
    <notebook>
        <page name="a" invisible="not pages"/>
    </notebook>
</form>`),
      after: view(`<form>
    <field name="pages" invisible="1"/>
    <notebook>
        <page name="a" invisible="not pages"/>
    </notebook>
</form>`),
    },
  ],
  noops: [
    view('<form><field name="state"/><field name="name" readonly="state == \'done\'"/></form>'),
    view('<form><field name="name" readonly="never_there"/></form>'),
    view('<form><field name="name" readonly="context.get(\'state\')" invisible="id and uid"/></form>'),
    view('<search><filter name="a" invisible="state"/></search>'),
    view('<kanban><field name="name" invisible="state"/></kanban>'),
    view('<field name="name" position="after"><field name="pages" invisible="state"/></field>', true),
  ],
  check(context) {
    for (const view of context.index.views) {
      const { model, source } = view;
      if (view.inherits !== undefined || model === undefined) continue;
      const now = context.target?.model(model, context.module.name);
      for (const root of view.roots.filter(({ name }) => ROOT.test(name))) {
        const done = new Set<string>();
        for (const { name, element } of missingConditionFields(context, model, root)) {
          if (done.has(name) || attributeOf(element, 'attrs') || attributeOf(element, 'states')) continue;
          done.add(name);
          // What the new series does not have is for a human to decide, once.
          if (now && !now.field(name)) continue;
          const { start } = placeFor(element, root);
          const indent = indentAt(source.text, start);
          const isAlone = lineStart(source.text, start) + indent.length === start;
          const modifier = root.name === 'form' ? 'invisible' : 'column_invisible';
          const field = `<field name="${name}" ${modifier}="1"/>`;
          context.report({
            source,
            at: element.tag,
            message: `The condition uses ${name}, and the view does not have that field.`,
            fix: {
              title: 'Add the field, hidden',
              safe: true,
              edits: [{ start, end: start, text: isAlone ? `${field}\n${indent}` : field }],
            },
          });
        }
      }
    }
  },
});

/** The element, or what is around it, before which a field may stand. */
function placeFor(element: XmlElement, root: XmlElement): XmlElement {
  let at = element;
  while (at.parent && at.parent !== root && !(root.name === 'form' && HOLDERS.test(at.parent.name)))
    at = at.parent;
  return at;
}

function view(arch: string, extends_ = false) {
  const parent = extends_ ? '<field name="inherit_id" ref="base.view_partner_form"/>' : '';
  return {
    'models/example.py': `from odoo import fields, models


class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    name = fields.Char()
    pages = fields.Integer()
    state = fields.Char()
`,
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">example.book</field>${parent}<field name="arch" type="xml">${arch}</field></record></odoo>\n`,
  };
}
