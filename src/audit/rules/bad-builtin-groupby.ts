import { childOf } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { assignedBefore } from '../python/scope.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bad-builtin-groupby',
  aliases: ['W8155'],
  severity: 'medium',
  category: 'correctness',
  summary: 'itertools.groupby, which only groups what stands side by side',
  why: 'itertools.groupby begins a new group whenever the key changes: of records that are not sorted by exactly this key a group comes several times, and code that fills a dictionary keeps the last part only. odoo.tools.groupby sorts into groups by itself.',
  link: 'https://github.com/odoo/odoo/issues/105376',
  bad: [
    `
    import itertools


    def by_partner(orders):
        return {key: list(group) for key, group in itertools.groupby(orders, lambda order: order.partner_id)}
    `,
    `
    from itertools import groupby as grouped


    def by_partner(orders):
        return grouped(orders, lambda order: order.partner_id)
    `,
  ],
  good: `
    from itertools import chain

    from odoo.tools import groupby


    def by_partner(orders):
        return groupby(chain(orders), lambda order: order.partner_id)
  `,
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      if (!called || (called.type !== 'identifier' && called.type !== 'attribute')) return;
      if (importedPath(called, context.file) !== 'itertools.groupby') return;
      const [first] = argumentsOfCall(node, context).positional;
      const name = first?.type === 'identifier' ? context.slice(first) : undefined;
      const given =
        name === undefined ? first : assignedBefore(context.functionNode, name, node.start, context.text);
      const sorted = given?.type === 'call' && calledBy(given, context)?.name === 'sorted';
      context.report({
        at: node,
        severity: sorted ? 'low' : 'medium',
        message: sorted
          ? 'itertools.groupby is right only while both keys are the same: odoo.tools.groupby needs no sorting.'
          : 'itertools.groupby gives a group again whenever the key changes: use odoo.tools.groupby, or recordset.grouped() from 17.0 on.',
      });
    },
  },
});
