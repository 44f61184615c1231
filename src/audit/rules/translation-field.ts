import { fieldsOf } from '../python/fields.ts';
import { translationOf } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-field',
  aliases: ['W8103'],
  severity: 'medium',
  category: 'i18n',
  summary: '_() around a text of a field',
  why: 'The class is read once, when the server starts and nobody has a language: _() gives the source text back. Odoo exports and translates labels and helps of fields without it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#implicit-exports',
  bad: `
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char(_("Title"), help=_("What is lent"))
  `,
  good: `
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Title", default=lambda self: _("New"))

        def label(self):
            return _("Title")
  `,
  python: {
    module(_node, context) {
      for (const { field } of fieldsOf(context.file)) {
        for (const { node } of [...field.args, ...field.kwargs.values()]) {
          const translation = node.type === 'call' ? translationOf(node, context) : undefined;
          if (translation?.kind !== 'plain') continue;
          const { term, given } = translation;
          const alone = term && given.positional.length === 1 && given.keywords.size === 0 && !given.spread;
          context.report({
            at: node,
            message: `${translation.name}() does nothing for ${field.name}, which is read when nobody has a language yet: Odoo translates the text without it.`,
            fix:
              alone && /string$/.test(term.type)
                ? {
                    title: 'Remove _()',
                    safe: true,
                    edits: [{ start: node.start, end: node.end, text: context.slice(term) }],
                  }
                : undefined,
          });
        }
      }
    },
  },
});
