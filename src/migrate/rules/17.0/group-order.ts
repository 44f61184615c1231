import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { recordsOf } from '../../../audit/python/orm.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'group-order',
  to: '17.0',
  breaks: 'error',
  summary: 'Groups that are ordered by id are ordered by the least id of each',
  why: 'Until 16.0 id was the least id of the records of a group. Since 17.0 read_group() takes what is grouped by and aggregates in its order, and raises ValueError for id.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/models.py',
  cases: [
    {
      before: model('self.read_group([], ["a:sum"], ["b"], orderby="id")'),
      after: model('self.read_group([], ["a:sum"], ["b"], orderby="id:min")'),
    },
    {
      before: model("self.env['res.partner'].read_group([], ['a:sum'], [], 0, None, 'id desc')"),
      after: model("self.env['res.partner'].read_group([], ['a:sum'], [], 0, None, 'id:min desc')"),
    },
  ],
  noops: [
    model('self.read_group([], ["a:sum"], ["b"], orderby="b")'),
    model('self.read_group([], ["a:sum"], ["b"], orderby="id:min")'),
    model('self.read_group([], ["a:sum"], ["id"], orderby="id")'),
    model('self.search([], order="id")'),
    model('table.read_group([], ["a:sum"], ["b"], orderby="id")'),
    model('self.read_group([], ["a:sum"], ["b"], orderby=table)'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'read_group' || !called.object) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [order, groups] = [
        keywords.get('orderby') ?? positional[5],
        keywords.get('groupby') ?? positional[2],
      ];
      if (spread || !order || !recordsOf(called.object, context)) return;
      const by = /^(['"])id( (?:asc|desc))?\1$/i.exec(context.slice(order));
      // Grouped by it, it is what it was.
      if (!by || !groups || /['"]id['"]/.test(context.slice(groups))) return;
      const at = order.start + 1 + 'id'.length;
      context.report({
        at: order,
        message: 'Groups have no id to be ordered by since 17.0, but the least id of their records: id:min.',
        fix: { title: 'Write id:min', safe: true, edits: [{ start: at, end: at, text: ':min' }] },
      });
    },
  },
});

function model(expression: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, table):\n        return ${expression}\n`;
}
