import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'parent-path-missing',
  severity: 'high',
  category: 'correctness',
  summary: '_parent_store without a field parent_path, or one without an index',
  why: 'Odoo keeps the way from the root to each record in parent_path, and searches child_of by it. Without the field it fails as it loads the model; without the index each such search reads the whole table.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.BaseModel._parent_store',
  bad: [
    `
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
    `,
    `
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
        parent_path = fields.Char()
    `,
  ],
  good: `
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
        parent_path = fields.Char(index=True, unaccent=False)


    class Child(models.Model):
        _name = "example.child"
        _inherit = "example.shelf"
        _description = "Child"
        _parent_store = True
  `,
  python: {
    module(_node, context) {
      for (const { fact, model } of namedClasses(context)) {
        const store = fact.attributes.get('_parent_store');
        if (store?.value !== true) continue;
        const facts = context.model(model);
        const field = facts.field('parent_path');
        if (!field && facts.exists && facts.complete && facts.kind !== 'abstract') {
          const message = `${model} has _parent_store, and no field parent_path to keep the tree in: add parent_path = fields.Char(index=True).`;
          context.report({ at: store, message });
        }
        const own = fact.fields.find(({ name }) => name === 'parent_path');
        if (!own || own.kwargs.has('index')) continue;
        const message =
          'parent_path has no index, and every search with child_of reads the whole table: write index=True.';
        context.report({ at: own.nameSpan, severity: 'medium', message });
      }
    },
  },
});
