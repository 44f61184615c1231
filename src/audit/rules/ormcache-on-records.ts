import { childOf, walk } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'ormcache-on-records',
  aliases: ['COR075'],
  severity: 'medium',
  category: 'correctness',
  summary: '@ormcache on a method whose answer depends on what the key does not name',
  why: 'The key of ormcache is what stands in its arguments. What a method reads of its own record, of the context, of the company or of the user is not in it, so the first caller decides what all others get.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/cache.py',
  bad: `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code")
        def _label(self, code):
            return self.env.company.name + code
  `,
  good: [
    `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code", "self.env.company.id", "self.env.lang")
        def _label(self, code):
            return self.env.company.name + code + self.env.lang

        @tools.ormcache("self.id", "code")
        def _other(self, code):
            return self.name + code
    `,
    `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code")
        def _by_code(self, code):
            return self.search([("ref", "=", code)], limit=1).id

        def _name_in_company(self):
            return self.env.company.name
    `,
  ],
  python: {
    function_definition(node, context) {
      const decorated = context.ancestors.at(-1);
      if (decorated?.type !== 'decorated_definition' || context.functionNode) return;
      const decorators = decorated.children
        .filter(({ type }) => type === 'decorator')
        .map((each) => context.slice(each));
      const cache = decorators.find((source) => /ormcache\(/.test(source));
      const body = childOf(node, 'body');
      if (cache === undefined || !body) return;
      for (const [pattern, key, what] of FACTS) {
        if (key.test(cache)) continue;
        for (const inner of walk(body)) {
          if (inner.type !== 'attribute' || !pattern.test(context.slice(inner))) continue;
          context.report({
            at: inner,
            message: `The answer depends on ${what}, which is not in the key of ormcache: the first caller decides for all. Add "${context.slice(inner)}${what === 'the company' ? '.id' : ''}" to the arguments of the decorator.`,
          });
          return;
        }
      }
    },
  },
});

/** What is read, what in the key stands for it, and its name. */
const FACTS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^self\.env\.company$/, /compan|user|uid/, 'the company'],
  [/^self\.env\.(user|uid)$/, /user|uid/, 'the user'],
  [/^self\.env\.(lang)$/, /lang|context/, 'the language'],
];
