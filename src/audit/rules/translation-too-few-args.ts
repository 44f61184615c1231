import { argumentFault } from '../python/translation-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-too-few-args',
  aliases: ['E8306'],
  severity: 'high',
  category: 'i18n',
  summary: 'A translated text asks for more values than it gets',
  why: 'The text cannot be filled: depending on the series Odoo logs an error and shows the text with its placeholders, or the action ends in an exception in the place of the message.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: [
    `
    from odoo import _


    def progress(done):
        return _("%s of %s", done)
    `,
    `
    from odoo import _


    def progress(done):
        return _("%(done)s of %(all)s", done=done)
    `,
  ],
  good: [
    `
    from odoo import _


    def progress(done, everything, values):
        _("%s of 100%%", done)
        _("%s of %s", *values)
        _("%(done)s of %(all)s", **values)
        return _("%s of %s") % (done, everything)
    `,
    `
    from odoo import _


    def share():
        return _("100%"), _("%s")
    `,
  ],
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const [translation, fault] = argumentFault(node, context) ?? [];
      if (!translation || !fault) return;
      if (fault.kind === 'few') {
        const message = `The text asks for ${fault.wanted} values and gets ${fault.given}: give ${translation.name}() the others.`;
        context.report({ at: node, message });
      } else if (fault.kind === 'name') {
        const message = `The text asks for ${fault.missing.map((name) => `%(${name})s`).join(', ')}, which is not given: add ${fault.missing.map((name) => `${name}=...`).join(', ')}.`;
        context.report({ at: node, message });
      }
    },
  },
});
