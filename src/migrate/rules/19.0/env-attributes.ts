import { recordsOf } from '../../../audit/python/orm.ts';
import { defineMigration } from '../../rule.ts';

const NOW: Readonly<Record<string, string>> = { _cr: 'env.cr', _uid: 'env.uid', _context: 'env.context' };

export default defineMigration({
  id: 'env-attributes',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'self._cr, self._uid and self._context are those of self.env',
  why: 'The shortcuts of recordsets are deprecated since 19.0.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
    {
      before: model('self._cr.execute("SELECT 1")\n        return self._context.get("x", self._uid)'),
      after: model('self.env.cr.execute("SELECT 1")\n        return self.env.context.get("x", self.env.uid)'),
    },
    {
      before: model(
        'for book in self:\n            book._cr.execute("SELECT 1")\n        return self.env["res.partner"]._context',
      ),
      after: model(
        'for book in self:\n            book.env.cr.execute("SELECT 1")\n        return self.env["res.partner"].env.context',
      ),
    },
    { before: model('return dict(self._context, a=1)'), after: model('return dict(self.env.context, a=1)') },
  ],
  noops: [
    model('return self.env.cr'),
    model('return connection._cr'),
    model('self._cr = 1'),
    model('return self.constructor'),
    model('return connection.browse(1)._context'),
    `
      class Store:
          def f(self):
              return self._context
    `,
  ],
  python: {
    attribute(node, context) {
      const [object, name] = node.children;
      const key = name ? context.slice(name) : '';
      const now = Object.hasOwn(NOW, key) ? NOW[key] : undefined;
      if (!object || !name || now === undefined) return;
      const { klass } = context;
      const isOwn =
        context.slice(object) === 'self' && (klass?.kind !== undefined || klass?.model !== undefined);
      if (!isOwn && !recordsOf(object, context)) return;
      const parent = context.ancestors.at(-1);
      if (parent?.type === 'assignment' && parent.children[0] === node) return;
      context.report({
        at: node,
        message: `${context.slice(node)} is ${context.slice(object)}.${now} since 19.0.`,
        fix: {
          title: `Write ${context.slice(object)}.${now}`,
          safe: true,
          edits: [{ start: name.start, end: name.end, text: now }],
        },
      });
    },
  },
});

function model(body: string) {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, connection):\n        ${body}\n`;
}
