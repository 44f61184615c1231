import { childOf, type PyNode } from '../../source/python/node.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'translated-value-in-write',
  aliases: ['COR079'],
  severity: 'low',
  confidence: 'likely',
  category: 'correctness',
  from: '16.0',
  summary: 'An override of write() goes by the value of a translated field',
  why: 'write() gets the text in the language of whoever writes. What is derived from it is then in the language of the last one who saved, for everybody, and is not written at all where a translation is saved by itself, which since 16.0 goes another way than write().',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/models.py',
  bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(translate=True)
        slug = fields.Char()

        def write(self, vals):
            if "name" in vals:
                vals["slug"] = vals["name"].lower()
            return super().write(vals)
  `,
  good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(translate=True)
        code = fields.Char()
        slug = fields.Char()

        def write(self, vals):
            if "name" in vals or vals.get("name"):
                vals["slug"] = vals["code"].lower()
                vals["name"] = vals["name"].strip()
                del vals["name"]
            return super().write(vals)

        def rename(self, vals):
            return vals["name"].lower()
  `,
  python: {
    subscript(node, context) {
      const { klass, method } = context;
      if (method?.name !== 'write' || klass?.kind === undefined || klass.model === undefined) return;
      const [object, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
      if (!object || key?.type !== 'string' || context.slice(object) !== method.params[1]) return;
      const name = context.slice(key).slice(1, -1);
      const field = context.index.models.get(klass.model)?.field(name)?.fact;
      const translate = field?.kwargs.get('translate');
      if (!field || !translate || translate.value === false || isTarget(node, context)) return;
      context.report({
        at: node,
        model: klass.model,
        message: `${name} is translated: here it is the text in the language of whoever writes, and a translation that is saved by itself does not come this way. Compute what depends on it, with @api.depends("${name}"), or take the value of the language that is meant.`,
      });
    },
  },
});

/** It is given a value, perhaps its own one in another form, or taken out. */
function isTarget(node: PyNode, context: PythonContext): boolean {
  return context.ancestors.some(({ type, children }) => {
    if (type === 'delete_statement') return true;
    const [left] = children;
    return type.endsWith('assignment') && left !== undefined && context.slice(left) === context.slice(node);
  });
}
