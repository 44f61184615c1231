import { childOf, walk } from '../../source/python/node.ts';
import { hasDecorator, isRarelyRun } from '../performance/repeated.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'onchange-returns-domain',
  aliases: ['COR045', 'E8509'],
  severity: 'medium',
  category: 'correctness',
  summary: 'An onchange that returns a domain',
  why: 'The domain only holds until the form is opened again: an existing record shows all values until somebody changes the field. Odoo has warned about it since 14.0 and dropped it later without an error, so the list is not restricted at all.',
  link: 'https://github.com/odoo/odoo/blob/14.0/odoo/models.py',
  bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            return {"domain": {"state_id": [("country_id", "=", self.country_id.id)]}}
  `,
  good: [
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            return {"warning": {"title": "Hey", "message": "domain"}}

        def action_open(self):
            return {"type": "ir.actions.act_window", "domain": []}
    `,
    `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            values = {"domain": "x"}
            self.comment = str(values)
    `,
  ],
  python: {
    return_statement(node, context) {
      const [value] = node.children;
      if (!value || !hasDecorator(context, 'onchange') || isRarelyRun(context.file.source.path)) return;
      let pair = value.type === 'dictionary' ? domainKey(value, context.text) : undefined;
      if (value.type === 'identifier' && context.functionNode) {
        const name = context.slice(value);
        for (const each of walk(context.functionNode)) {
          if (each.type !== 'assignment') continue;
          const [left, right] = [childOf(each, 'left'), childOf(each, 'right')];
          if (!left || !right) continue;
          const target = context.slice(left);
          if (target === name && right.type === 'dictionary') pair ??= domainKey(right, context.text);
          if (new RegExp(`^${name}\\[["']domain["']\\]`).test(target)) pair ??= left;
        }
      }
      if (!pair) return;
      context.report({
        at: pair,
        message:
          'A domain that an onchange returns is forgotten when the form is opened again, and ignored by newer series. Put it on the field, in Python or in the view, and compute what it depends on.',
      });
    },
  },
});

function domainKey(dictionary: Parameters<typeof walk>[0], text: string) {
  for (const pair of dictionary.children) {
    const key = pair.type === 'pair' ? childOf(pair, 'key') : undefined;
    const value = childOf(pair, 'value');
    if (
      key &&
      value?.type !== 'dictionary_comprehension' &&
      /^["']domain["']$/.test(text.slice(key.start, key.end))
    )
      return key;
  }
  return undefined;
}
