import { namedClasses } from '../lookup/decorated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'selection-key-twice',
  severity: 'medium',
  category: 'correctness',
  summary: 'A selection has one key twice, or selection_add adds one that is there',
  why: 'One of the two labels is never shown. In most cases the second was copied, and its key was meant to be another.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Selection',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        state = fields.Selection([("new", "New"), ("done", "Done"), ("new", "Newer")])
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        state = fields.Selection([("new", "New"), ("done", "Done")])
        kind = fields.Selection(selection="_kinds")
        other = fields.Selection(selection=[("new", "New"), ("New", "New")])

        def _kinds(self):
            return []
  `,
  python: {
    module(_node, context) {
      for (const { fact } of namedClasses(context)) {
        for (const field of fact.fields) {
          if (field.type !== 'Selection') continue;
          for (const list of [
            field.kwargs.get('selection'),
            field.kwargs.get('selection_add'),
            field.args[0],
          ]) {
            if (!list || !Array.isArray(list.value)) continue;
            const keys = list.value.map((pair) => (Array.isArray(pair) ? pair[0] : undefined));
            const twice = keys.find((key, i) => typeof key === 'string' && keys.indexOf(key) !== i);
            if (twice === undefined) continue;
            const message = `The selection of ${field.name} has the key ${String(twice)} twice, so that one of the labels is lost: give each its own key.`;
            context.report({ at: list, message });
          }
        }
      }
    },
  },
});
