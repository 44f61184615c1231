import { accessRows, shortId } from '../access/rows.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'access-for-models',
  aliases: ['model-without-access'],
  severity: 'high',
  category: 'security',
  summary: 'A model without an access row',
  why: 'Odoo denies what no row allows: without one, nobody but the superuser can read or write the model, and every view of it ends in an access error. The server prints a warning with a ready row when the module is loaded.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()
  `,
  good: [
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"


        class Mixin(models.AbstractModel):
            _name = "library.mixin"


        class Report(models.Model):
            _inherit = "res.partner"


        class Again(models.Model):
            _name = "res.users"
            _inherit = ["res.users", "library.mixin"]
      `,
      'security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `,
    },
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
      'security/access.xml': `
        <odoo>
          <record id="access_book" model="ir.model.access">
            <field name="name">book</field>
            <field name="model_id" ref="example_module.model_library_book"/>
            <field name="group_id" ref="base.group_user"/>
            <field name="perm_read" eval="True"/>
          </record>
        </odoo>
      `,
    },
    {
      'models/book.py': `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
      '../library_access/security/ir.model.access.csv': `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_library_book,book,example_module.model_library_book,base.group_user,1,0,0,0
      `,
    },
  ],
  check(context) {
    const { index } = context;
    const granted = new Set(
      accessRows(index).flatMap(({ model }) => (model === undefined ? [] : [shortId(model)])),
    );
    for (const facts of index.models.values()) {
      const made = facts.classes.find(({ fact }) => fact.creates);
      if (!facts.own || !made || isTestFile(made.file.source.path)) continue;
      if (facts.kind === undefined || facts.kind === 'abstract') continue;
      const { attributes } = made.fact;
      // What it inherits is no literal: it may be the model itself.
      if (attributes.has('_inherit') && attributes.get('_inherit')?.value === undefined) continue;
      if (attributes.get('_register')?.value === false || attributes.get('_abstract')?.value === true)
        continue;
      const table = facts.model.replaceAll('.', '_');
      if (granted.has(`model_${table}`) || isGrantedElsewhere(table, context) || readsOther(context))
        continue;
      const at = attributes.get('_name') ?? made.fact;
      context.report({
        at,
        source: made.file.source,
        model: facts.model,
        message: `No access row names ${facts.model}: only the superuser can use it. Add a row to security/ir.model.access.csv, such as access_${table},${facts.model},model_${table},base.group_user,1,0,0,0.`,
      });
    }
  },
});

/** A module that builds on this one may bring the rows. */
function isGrantedElsewhere(table: string, { project, module }: ModuleContext): boolean {
  for (const [name, facts] of project.modules) {
    if (name === module.name || (!facts.depends.includes(module.name) && facts.dir === undefined)) continue;
    for (const [xmlid, { model }] of Object.entries(facts.xmlids)) {
      if (model === 'ir.model.access' && xmlid.includes(table)) return true;
    }
  }
  return false;
}

/** Rows come from a hook, or from files that are read by the code. */
function readsOther({ module }: ModuleContext): boolean {
  return module.python.some(({ source }) =>
    /ir\.model\.access['"]\]\S*\.create|convert_file|load_data\(/.test(source.text),
  );
}
