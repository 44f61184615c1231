import { argumentFault } from '../python/translation-arguments.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-format-truncated',
  aliases: ['E8301'],
  severity: 'high',
  category: 'i18n',
  summary: 'A translated text ends within a placeholder',
  why: 'Python refuses the whole text: depending on the series Odoo logs an error and shows it without its values, or the action ends in an exception in the place of the message.',
  link: 'https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting',
  bad: `
    from odoo import _


    def share(value):
        return _("%s is 100%", value)
  `,
  good: `
    from odoo import _


    def share(value):
        return _("100%"), _("%s is 100%%", value)
  `,
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const [, fault] = argumentFault(node, context) ?? [];
      if (fault?.kind !== 'cut') return;
      context.report({
        at: node,
        message: 'The text ends within a placeholder: write %% for a percent sign.',
      });
    },
  },
});
