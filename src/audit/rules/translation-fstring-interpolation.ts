import { isFString, translationOf } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-fstring-interpolation',
  aliases: ['W8303'],
  severity: 'medium',
  category: 'i18n',
  summary: 'An f-string is translated',
  why: 'Python puts the values in before the translation sees the text: it is looked up with the values in it, and no translation has that. The text is not exported for translators either.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: `
    from odoo import _


    def explain(order):
        return _(f"Order {order.name} is late")
  `,
  good: `
    from odoo import _


    def explain(order):
        return f"{_('Order %s is late', order.name)}!"
  `,
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (!translation?.term || translation.kind === 'lazy' || !isFString(translation.term, context)) return;
      context.report({
        at: node,
        message: `Python fills the f-string before it is translated, so no translation is found: write ${translation.name}("... %(name)s", name=value).`,
      });
    },
  },
});
