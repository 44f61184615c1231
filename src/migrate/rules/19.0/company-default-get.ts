import { calledBy } from '../../../audit/python/names.ts';
import { isEnvironment } from '../../../audit/python/orm.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'company-default-get',
  to: '19.0',
  breaks: 'error',
  summary: '_company_default_get() of res.company is env.company',
  why: 'The method did nothing else for years, and is gone since 19.0.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_company.py',
  cases: [
    {
      before: model('self.env["res.company"]._company_default_get("example.book")'),
      after: model('self.env.company'),
    },
    {
      before: model('self.env["res.company"].sudo()._company_default_get()'),
      after: model('self.env.company.sudo()'),
    },
    { before: model('self.company_id._company_default_get()'), after: model('self.env.company') },
  ],
  noops: [
    model('self.env.company'),
    model('self.env["example.book"]._company_default_get()'),
    model('_company_default_get()'),
    model('self._company_default_get("a")'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== '_company_default_get' || !called.object) return;
      const { text } = context;
      const object = context.slice(called.object);
      const sudo = object.endsWith('.sudo()');
      const match = /^([\w.]+\.)?env\[\s*(['"])res\.company\2\s*\](\.sudo\(\))?$/.exec(object);
      const subscript =
        sudo && called.object.type === 'call' ? calledBy(called.object, context)?.object : called.object;
      const env = subscript && childOf(subscript, 'value');
      const known = match && env && isEnvironment(env, context);
      const own = /^self\.company_id$/.test(object) ? 'self.env' : undefined;
      if (!known && own === undefined) return;
      const written = own ?? (env ? text.slice(env.start, env.end) : '');
      context.report({
        at: node,
        message: '_company_default_get() is gone since 19.0.',
        fix: {
          title: 'Write env.company',
          safe: true,
          edits: [{ start: node.start, end: node.end, text: `${written}.company${sudo ? '.sudo()' : ''}` }],
        },
      });
    },
  },
});

function model(expression: string): string {
  return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    company_id = fields.Many2one("res.company")\n\n    def f(self):\n        return ${expression}\n`;
}
