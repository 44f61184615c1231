import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { withoutArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'search-count',
  to: '17.0',
  breaks: 'error',
  summary: 'search(domain, count=True) is search_count(domain)',
  why: 'The argument count of search() was deprecated in 16.0 and is gone in 17.0.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: model('return self.search(domain, count=True)'),
      after: model('return self.search_count(domain)'),
    },
    {
      before: model('return self.env["res.partner"].sudo().search([("a", "=", 1)], limit=3, count=True)'),
      after: model('return self.env["res.partner"].sudo().search_count([("a", "=", 1)], limit=3)'),
    },
    {
      before: model('return self.search(domain, count=False)'),
      after: model('return self.search(domain)'),
    },
    { before: model('return self.search(domain, count=index)'), todos: 1 },
  ],
  noops: [
    model('return self.search_count(domain)'),
    model('return index.search(domain, count=True)'),
    model('return self.search(domain)'),
    model('return super().search(domain, count=index)'),
    model('return self.find(domain, count=True)'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'search' || !called.object) return;
      const list = childOf(node, 'arguments');
      const argument =
        list &&
        parts(list).find((each) => {
          const name = each.type === 'keyword_argument' ? childOf(each, 'name') : undefined;
          return name && context.slice(name) === 'count';
        });
      if (!list || !argument || context.slice(called.object).startsWith('super(')) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const value = context.slice(keywords.get('count') ?? argument);
      if (!recordsOf(called.object, context)) return;
      const message = 'search() has no argument count since 17.0.';
      // The order and the offset say nothing for a count, and search_count() does not take them.
      const counts =
        value === 'True' &&
        positional.length <= 1 &&
        !spread &&
        [...keywords.keys()].every((name) => /^(count|limit|domain)$/.test(name));
      if (!counts && value !== 'False') {
        context.report({
          at: argument,
          message: `${message} Call search_count() where the number is wanted, and search() where the records are.`,
          options: [
            { title: 'Count where the number is wanted', code: '.search_count(domain)' },
            { title: 'Search where the records are wanted', code: '.search(domain)' },
          ],
        });
        return;
      }
      const edits = [withoutArgument(list, argument, context.text)];
      if (counts) edits.unshift({ ...called.nameSpan, text: 'search_count' });
      context.report({
        at: argument,
        message,
        fix: { title: counts ? 'Call search_count()' : 'Take count away', safe: true, edits },
      });
    },
  },
});

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain, index, request):\n        ${statement}\n`;
}
