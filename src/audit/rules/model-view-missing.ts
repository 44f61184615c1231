import { recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'model-view-missing',
  aliases: ['VIE020'],
  severity: 'info',
  category: 'views',
  summary: 'An action opens a model of the module in a view that nobody has written',
  why: 'Odoo makes one up: a list with the name alone, a form with every field there is, technical ones included, in no order. Other modules have no view to extend.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html',
  bad: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "example.book"
          _description = "Book"

          name = fields.Char()
    `,
    'views/book.xml': `
      <odoo>
        <record id="view_book_list" model="ir.ui.view">
          <field name="name">list</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">example.book</field>
          <field name="view_mode">list,form</field>
        </record>
      </odoo>
    `,
  },
  good: {
    'models/book.py': `
      from odoo import fields, models


      class Book(models.Model):
          _name = "example.book"
          _description = "Book"

          name = fields.Char()


      class Tag(models.Model):
          _name = "example.tag"
          _description = "Tag"

          name = fields.Char()


      class Mixed(models.Model):
          _name = "example.mixed"
          _inherit = ["res.partner"]
          _description = "Has the views of partners"
    `,
    'views/book.xml': `
      <odoo>
        <record id="view_book_list" model="ir.ui.view">
          <field name="name">list</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
        <record id="view_book_form" model="ir.ui.view">
          <field name="name">form</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><form><field name="name"/></form></field>
        </record>
        <record id="view_tag" model="ir.ui.view">
          <field name="name">tag</field>
          <field name="model">example.tag</field>
          <field name="arch" type="xml"><list editable="top"><field name="name"/></list></field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">example.book</field>
          <field name="view_mode">list,form</field>
        </record>
        <record id="action_tag" model="ir.actions.act_window">
          <field name="name">Tags</field>
          <field name="res_model">example.tag</field>
          <field name="view_mode">list</field>
        </record>
        <record id="action_partner" model="ir.actions.act_window">
          <field name="name">Partners</field>
          <field name="res_model">res.partner</field>
          <field name="view_mode">list,form</field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    const { index } = context;
    let kinds: Map<string, Set<string>> | undefined;
    const told = new Set<string>();
    for (const { fact, source, demo } of index.records) {
      const { element, model } = fact;
      if (model !== 'ir.actions.act_window' || element?.name !== 'record' || demo) continue;
      const opened = recordText(element, 'res_model');
      const own = opened === undefined ? undefined : index.models.get(opened);
      if (!opened || !own?.own || own.kind === 'abstract' || told.has(opened)) continue;
      if (own.classes.some(({ fact: klass }) => klass.inherit.length > 0 && !klass.inherit.every(isMixin)))
        continue;
      kinds ??= kindsByModel(context);
      const there = kinds.get(opened) ?? new Set();
      // Where nothing is written by hand at all the views may be made by code.
      const modes = (recordText(element, 'view_mode') ?? 'list,form').split(',').map((mode) => mode.trim());
      const lacking = modes.filter(
        (mode) =>
          (mode === 'form' && !there.has('form')) || (/^(list|tree)$/.test(mode) && !there.has('list')),
      );
      // A list that is edited in place needs no form.
      if (lacking.length === 0 || (there.has('editable') && !lacking.some((mode) => mode !== 'form')))
        continue;
      told.add(opened);
      context.report({
        source,
        at: element.tag,
        model: opened,
        message: `${attributeValue(element, 'id') ?? 'The action'} opens ${opened} as ${lacking.join(' and ')}, of which there is no view: Odoo makes one of whatever fields there are. Write one.`,
      });
    }
  },
});

function isMixin(model: string): boolean {
  return /^(mail|portal|image|utm|rating|website|base|format|avatar|sequence|barcodes|analytic|resource)\.|mixin|abstract|\.thread$/.test(
    model,
  );
}

/** Kinds of views that there are of a model, `editable` among them for a list that is edited in place. */
function kindsByModel({ index }: ModuleContext) {
  const found = new Map<string, Set<string>>();
  for (const { model, roots } of index.views) {
    if (model === undefined) continue;
    const kinds = found.get(model) ?? new Set();
    found.set(model, kinds);
    for (const root of roots) {
      kinds.add(root.name === 'tree' ? 'list' : root.name);
      if (attributeValue(root, 'editable')) kinds.add('editable');
    }
  }
  return found;
}
