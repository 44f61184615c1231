import { importsOf } from '../python/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'deprecated-osv-expression',
  severity: 'low',
  category: 'migration',
  from: '19.0',
  summary: 'odoo.osv.expression, which fields.Domain replaces',
  why: 'Since 19.0 the functions of odoo.osv.expression warn at each call; a later series has them no more. Domain combines and negates conditions with &, | and ~, and is optimised by Odoo itself.',
  link: 'https://www.odoo.com/documentation/19.0/developer/reference/backend/orm.html#search-domains',
  bad: [
    `
    from odoo.osv import expression


    def both(a, b):
        return expression.AND([a, b])
    `,
    `
    from odoo.osv.expression import AND
    `,
  ],
  good: `
    from odoo.fields import Domain


    def both(a, b):
        return Domain(a) & Domain(b)
  `,
  python: {
    module(_node, context) {
      for (const { path, statement } of importsOf(context.file)) {
        if (!/^odoo\.osv(\.expression)?(\.|$)/.test(path) || path === 'odoo.osv.osv') continue;
        context.report({
          at: statement,
          message:
            'odoo.osv.expression is deprecated since 19.0: import Domain from odoo.fields, and write Domain.AND([...]) or a & b.',
        });
        return;
      }
    },
  },
});
