import { argumentFault } from '../python/translation-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-too-many-args',
  aliases: ['E8305'],
  severity: 'high',
  category: 'i18n',
  summary: 'A translated text gets more values than it asks for',
  why: 'Python refuses a value that no placeholder takes: depending on the series Odoo logs an error and shows the text without its values, or the action ends in an exception in the place of the message.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: `
    from odoo import _


    def progress(done, everything):
        return _("%s done", done, everything)
  `,
  good: `
    from odoo import _


    def progress(done, everything, values):
        _("%*d done", 5, done)
        _("%(done)s done", done=done, everything=everything)
        _("done", *values)
        return _("%s of %s", done, everything)
  `,
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const [translation, fault] = argumentFault(node, context) ?? [];
      if (!translation || fault?.kind !== 'many') return;
      context.report({
        at: node,
        message: `The text asks for ${fault.wanted} values and gets ${fault.given}: leave out what ${translation.name}() has too many of, or add a placeholder.`,
      });
    },
  },
});
