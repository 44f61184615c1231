import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'environment-manage',
  to: '15.0',
  breaks: 'deprecation',
  worksUntil: '17.0',
  summary: 'with api.Environment.manage() goes',
  why: 'Environments need no managing since 15.0: the method does nothing, and is gone in 17.0.',
  link: 'https://github.com/odoo/odoo/pull/73217',
  cases: [
    {
      before:
        'def f(db):\n    with api.Environment.manage():\n        a = 1\n\n        b = 2\n    return b\n',
      after: 'def f(db):\n    a = 1\n\n    b = 2\n    return b\n',
    },
    {
      before: 'def f(db):\n    with Environment.manage(), registry(db).cursor() as cr:\n        a = cr\n',
      after: 'def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n',
    },
  ],
  noops: [
    'def f(db):\n    with manage():\n        a = 1\n',
    'def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n',
    'def f(db):\n    return api.Environment.manage\n',
  ],
  python: {
    with_statement(node, context) {
      const clause = node.children.find(({ type }) => type === 'with_clause');
      const body = childOf(node, 'body');
      const items = clause ? parts(clause) : [];
      const item = items.find((each) =>
        /^(odoo\.)?(api\.)?Environment\.manage\(\)$/.test(context.slice(each)),
      );
      if (!clause || !body || !item) return;
      const message = 'Environment.manage() does nothing since 15.0.';
      const title = 'Take it away';
      const next = items[items.indexOf(item) + 1];
      const before = items[items.indexOf(item) - 1];
      if (next) {
        context.report({
          at: item,
          message,
          fix: { title, safe: true, edits: [{ start: item.start, end: next.start, text: '' }] },
        });
      } else if (before) {
        context.report({
          at: item,
          message,
          fix: { title, safe: true, edits: [{ start: before.end, end: item.end, text: '' }] },
        });
      } else {
        // A text over several lines would get another indentation.
        if (/"""|'''/.test(context.slice(body))) return;
        const text = context.slice(body).replaceAll(/\n {4}/g, '\n');
        context.report({
          at: item,
          message,
          fix: { title, safe: true, edits: [{ start: node.start, end: node.end, text }] },
        });
      }
    },
  },
});
