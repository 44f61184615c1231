import { wholeLines } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'api-returns',
  to: '19.0',
  breaks: 'error',
  summary: '@api.returns goes',
  why: 'The decorator is gone since 19.0: what is called from outside gets the ids of the records that a method returns without it.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/service/model.py',
  cases: [
    {
      before: model('@api.returns("self", lambda value: value.id)\n    def copy(self, default=None):'),
      after: model('def copy(self, default=None):', 'models'),
    },
    {
      before: model('@api.model\n    @api.returns("res.partner")\n    def copy(self, default=None):'),
      after: model('@api.model\n    def copy(self, default=None):'),
    },
    { before: model('@api.returns("mail.message", downgrade=ids_of)\n    def post(self):'), todos: 1 },
  ],
  noops: [
    model('@api.model\n    def copy(self, default=None):'),
    model('@returns("self")\n    def copy(self, default=None):'),
    model('@other.returns("self")\n    def copy(self, default=None):'),
    model('# @api.returns("self")\n    def copy(self, default=None):'),
  ],
  python: {
    decorator(node, context) {
      const text = context.slice(node);
      if (!/^@\s*(odoo\.)?api\.returns\(/.test(text)) return;
      const message = 'api.returns is gone since 19.0.';
      if (
        !/^@\s*(odoo\.)?api\.returns\(\s*['"][\w.]+['"]\s*(,\s*lambda (\w+)\s*:\s*\3\.ids?\s*)?,?\s*\)$/.test(
          text,
        )
      ) {
        context.report({
          at: node,
          message: `${message} Take it away, and see that what is called from outside returns what its callers want.`,
          options: [
            {
              title: 'Take the decorator away, and return ids where a caller from outside wants them',
              code: 'return records.ids',
            },
            { title: 'Take it away and leave the method to Python alone, by a name that begins with _' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message,
        fix: {
          title: 'Take it away',
          safe: true,
          edits: [wholeLines(node, context.text)],
        },
      });
    },
  },
});

function model(method: string, names = 'api, models'): string {
  return `from odoo import ${names}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n        return super().copy(default)\n`;
}
