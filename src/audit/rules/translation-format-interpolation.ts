import { formattingOf, isText, translationOf } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-format-interpolation',
  aliases: ['W8302'],
  severity: 'medium',
  category: 'i18n',
  summary: 'str.format around or inside a translation, instead of values given to it',
  why: 'A text that is formatted first is looked up with the values in it, and no translation has that. What is formatted afterwards raises for everybody with a language whose translator got a placeholder wrong. The translation itself takes values for %s and %(name)s.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: [
    `
    from odoo import _


    def explain(order):
        return _("Order {} is late".format(order.name))
    `,
    `
    from odoo import _


    def explain(order):
        return _("Order {name} is late").format(name=order.name)
    `,
  ],
  good: [
    `
    from odoo import _


    def explain(order, template):
        return _("Order %(name)s is late", name=order.name) + template.format(order=order)
    `,
    `
    from odoo import _


    def explain(order):
        return "{}: {}".format(_("Late"), order.name)
    `,
  ],
  calls: ['_', '_lt', '_lazy', 'format'],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (translation?.term && translation.kind !== 'lazy') {
        const inside = formattingOf(translation.term, context);
        if (inside?.style !== 'brace') return;
        context.report({
          at: inside.node,
          message: `The text is formatted before it is translated, so no translation is found: write ${translation.name}("... %(name)s", name=value).`,
        });
        return;
      }
      const formatting = formattingOf(node, context);
      const inner = formatting?.style === 'brace' ? translationOf(formatting.left, context) : undefined;
      if (!inner?.term || inner.kind === 'lazy' || !isText(inner.term)) return;
      context.report({
        at: node,
        severity: 'low',
        message: `format() of a translated text raises when a translator gets a placeholder wrong: write ${inner.name}("... %(name)s", name=value).`,
      });
    },
  },
});
