import type { PyNode } from '../../source/python/node.ts';
import { isRarelyRun } from '../performance/repeated.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { isQuery } from '../python/queries.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'search-for-truth',
  aliases: ['PER008B'],
  severity: 'low',
  category: 'performance',
  summary: 'A search without limit, only to know whether there is any record',
  why: 'Whether something exists is known after the first record. Without a limit the database finds them all and sends all their ids.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search',
  bad: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            if self.search([("ref", "=", "x")]):
                return True
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            return bool(self.env["res.partner"].search([("ref", "=", "x")]))
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            return not self.search_count([("ref", "=", "x")])
    `,
  ],
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            if self.search([("ref", "=", "x")], limit=1):
                return True
    `,
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self, found):
            partners = found or self.search([("ref", "=", "x")])
            if self.search([("ref", "=", "x")]) - self:
                return partners
            if self.search_count([("ref", "=", "x")]) > 1:
                return self.search([("ref", "=", "x")]) or self
    `,
  ],
  calls: ['search', 'search_count'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^search(_count)?$/.test(called.name)) return;
      if (isRarelyRun(context.file.source.path)) return;
      if (
        !isTested(node, context.ancestors, (part) => context.slice(part)) ||
        !isQuery(node, called, context)
      )
        return;
      // search_count() takes a limit since 16.0.
      if (called.name === 'search_count' && (context.series?.series ?? '14.0') < '16.0') return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      if (spread || keywords.has('limit') || keywords.has('count') || positional.length !== 1) return;
      const records = recordsOf(called.object, context);
      context.report({
        at: node,
        model: records?.model,
        message: `Whether there is a record is known after the first one: add limit=1 to this ${called.name}().`,
        fix: records && {
          title: 'Stop at the first record',
          safe: called.name === 'search',
          edits: [insertLimit(node, context.text)],
        },
      });
    },
  },
});

/** Only its truth is asked for: `if x`, `not x`, `bool(x)`. */
function isTested(node: PyNode, ancestors: readonly PyNode[], slice: (node: PyNode) => string): boolean {
  const parent = ancestors.at(-1);
  if (!parent) return false;
  if (parent.type === 'not_operator') return true;
  if (/^(if_statement|elif_clause)$/.test(parent.type)) return node.field === 'condition';
  if (parent.type !== 'argument_list') return false;
  const call = ancestors.at(-2);
  const name = call?.children[0];
  return name?.type === 'identifier' && slice(name) === 'bool';
}

function insertLimit(call: PyNode, text: string) {
  const inner = text.slice(0, call.end - 1).trimEnd();
  const comma = inner.endsWith(',');
  return { start: inner.length, end: inner.length, text: comma ? ' limit=1' : ', limit=1' };
}
