import { argumentFault } from '../python/translation-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-unsupported-format',
  aliases: ['E8300'],
  severity: 'high',
  category: 'i18n',
  summary: 'A translated text has a placeholder that Python does not know',
  why: 'Python refuses the whole text: depending on the series Odoo logs an error and shows it without its values, or the action ends in an exception in the place of the message.',
  link: 'https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting',
  bad: `
    from odoo import _


    def share(value):
        return _("%s: 10 % of all", value), _("%y", value)
  `,
  good: `
    from odoo import _


    def share(value):
        _("10 % of all")
        return _("%s: 10 %% of all, %5.2f, %(a)s" % value), _("%-10s|%+d|%#x", value, 1, 2)
  `,
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const [, fault] = argumentFault(node, context) ?? [];
      if (fault?.kind !== 'character') return;
      context.report({
        at: node,
        message: `Python knows no placeholder %${fault.character}: write %s, or %% for a percent sign.`,
      });
    },
  },
});
