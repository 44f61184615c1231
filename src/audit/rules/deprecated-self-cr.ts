import { childOf } from '../../source/python/node.ts';
import { defineRule } from '../rule.ts';

const INSTEAD: Readonly<Record<string, string>> = { _cr: 'cr', _uid: 'uid', _context: 'context' };

export default defineRule({
  id: 'deprecated-self-cr',
  aliases: ['W8165'],
  severity: 'low',
  category: 'migration',
  from: '19.0',
  summary: 'self._cr, self._uid or self._context of a recordset',
  why: 'Since 19.0 they are deprecated: Odoo warns at each use, and a later series has them no more. The environment has the same values.',
  link: 'https://www.odoo.com/documentation/19.0/developer/reference/backend/orm/changelog.html',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            self._cr.execute("SELECT 1")
            return self._context.get("lang"), self._uid
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            self.env.cr.execute("SELECT 1")
            return self.env.context.get("lang"), self.env.uid


    class Client:
        def __init__(self, cr):
            self._cr = cr

        def run(self):
            self._cr.execute("SELECT 1")
  `,
  python: {
    attribute(node, context) {
      const name = childOf(node, 'attribute');
      const object = childOf(node, 'object');
      if (!name || object?.type !== 'identifier' || !Object.hasOwn(INSTEAD, context.slice(name))) return;
      if (context.slice(object) !== 'self' || context.klass?.kind === undefined) return;
      const text = `env.${INSTEAD[context.slice(name)]}`;
      context.report({
        at: node,
        message: `self.${context.slice(name)} is deprecated: write self.${text}.`,
        fix: { title: `Write self.${text}`, safe: true, edits: [{ start: name.start, end: name.end, text }] },
      });
    },
  },
});
