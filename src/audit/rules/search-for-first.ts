import { parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'search-for-first',
  aliases: ['PER008C'],
  severity: 'medium',
  category: 'performance',
  summary: 'search(...)[0] or [:1]: all records are found for one to be used',
  why: 'The database finds and sends every record that fits, and all but the first are dropped. With limit=1 it stops at the first. [0] also raises an IndexError where nothing is found; a limited search gives an empty recordset.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")])[0]
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")], order="name")[:1]
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")], limit=1)

        def some(self):
            found = self.search([("ref", "=", "x")])
            return found[0] + found[-1:] + self.search([("ref", "=", "x")], limit=5)[0]
    `,
    `
    import re


    def first(text):
        return re.search("x", text)[0]
    `,
  ],
  python: {
    subscript(node, context) {
      const [value, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
      if (value?.type !== 'call' || !key) return;
      if (isRarelyRun(context.file.source.path)) return;
      const source = context.text.slice(value.end, node.end).replaceAll(/\s/g, '');
      if (source !== '[0]' && source !== '[:1]' && source !== '[0:1]') return;
      const called = calledBy(value, context);
      if (called?.name !== 'search' || !called.object || !isQuery(value, called, context)) return;
      const { positional, keywords, spread } = argumentsOfCall(value, context);
      if (spread || positional.length !== 1 || keywords.has('limit') || keywords.has('count')) return;
      const list = childOf(value, 'arguments');
      const last = list && parts(list).at(-1);
      const sure = source !== '[0]' && last !== undefined && recordsOf(called.object, context) !== undefined;
      context.report({
        at: node,
        model: recordsOf(called.object, context)?.model,
        message: `Every record is fetched and only the first one used: write search(..., limit=1) instead of search(...)${source}.`,
        fix: sure
          ? {
              title: 'Search for one record',
              safe: true,
              edits: [
                { start: last.end, end: last.end, text: ', limit=1' },
                { start: value.end, end: node.end, text: '' },
              ],
            }
          : undefined,
      });
    },
  },
});
