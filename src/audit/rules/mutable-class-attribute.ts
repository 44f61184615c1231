import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mutable-class-attribute',
  aliases: ['COR075B', 'RUF012'],
  severity: 'medium',
  category: 'correctness',
  summary: 'A list or dictionary of a model class that a method changes',
  why: 'The attribute belongs to the class, which all users, companies and databases of the process share. What one request puts into it, another one finds, until the server starts again.',
  link: 'https://docs.astral.sh/ruff/rules/mutable-class-default/',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        seen = []

        def remember(self):
            self.seen.append(self.id)
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        SIZES = ["a", "b"]

        def sizes(self):
            seen = []
            seen.append(1)
            return list(self.SIZES) + seen
    `,
    `
    class Report:
        rows = []

        def add(self):
            self.rows.append(1)
    `,
  ],
  check(context) {
    for (const file of context.module.python) {
      const { text } = file.source;
      for (const { kind, attributes, start, end } of file.classes) {
        if (kind === undefined) continue;
        for (const [name, { node }] of attributes) {
          if (!/^(list|dictionary|set)$/.test(node.type) || /^_[a-z]/.test(name)) continue;
          const change = new RegExp(
            `\\b(?:self|cls)\\.${name}(?:\\.(?:append|extend|add|update|insert|setdefault|pop|clear|remove)\\(|\\[[^\\]]+\\]\\s*=[^=]|\\s*\\+=)`,
          ).exec(text.slice(start, end));
          if (!change) continue;
          const at = start + change.index;
          context.report({
            source: file.source,
            at: { start: at, end: at + change[0].length },
            message: `${name} belongs to the class: all users and databases of the process share what is put into it. Keep it in a local name, a field or the cache of the environment.`,
          });
        }
      }
    }
  },
});
