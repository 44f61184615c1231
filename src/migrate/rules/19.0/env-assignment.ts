import { isEnvironment } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

/** What an environment is made of, and how to get one that differs in it. */
const WAYS: Readonly<Record<string, string>> = {
  user: 'self = self.with_user(user)',
  uid: 'self = self.with_user(uid)',
  context: 'self = self.with_context(key=value)',
  company: 'self = self.with_company(company)',
  companies: 'self = self.with_context(allowed_company_ids=companies.ids)',
  lang: 'self = self.with_context(lang=code)',
  su: 'self = self.sudo()',
  cr: 'self = self.with_env(self.env(cr=cr))',
};

export default defineMigration({
  id: 'env-assignment',
  to: '19.0',
  breaks: 'error',
  summary: 'What an environment has is not assigned to',
  why: 'The attributes of an environment cannot be set since 19.0: AttributeError tells to call it for another one.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/environments.py',
  cases: [
    { before: method('self.env.user = user'), todos: 1 },
    { before: method('records = self.browse(1)\n        records.env.context = {}'), todos: 1 },
  ],
  noops: [
    method('user = self.env.user'),
    method('self.env.user.name = "x"'),
    method('self.env.context["x"] = 1'),
    method('self.environment.user = user'),
    method('self.env.own = user'),
    method('if self.env.user == user:\n            pass'),
  ],
  python: {
    assignment(node, context) {
      const left = childOf(node, 'left');
      if (left?.type !== 'attribute') return;
      const [object, name] = [childOf(left, 'object'), childOf(left, 'attribute')];
      const key = name ? context.slice(name) : '';
      const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined;
      if (!object || way === undefined || !isEnvironment(object, context)) return;
      context.report({
        at: left,
        message: `${key} of an environment cannot be set since 19.0: take records with another environment.`,
        options: [{ title: 'Take records with another environment', code: way }],
      });
    },
  },
});

function method(statement: string): string {
  return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, user):\n        ${statement}\n`;
}
