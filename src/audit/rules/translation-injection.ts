import { formattingOf, translationOf } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-injection',
  aliases: ['E8151'],
  severity: 'medium',
  category: 'security',
  summary: 'str.format on a translated text',
  why: 'Whoever may change translations chooses what the placeholders read: {order.env.cr} and {order.__class__} work as well as {order.name}, so values that the reader must not see end up in the text.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods',
  bad: [
    `
    from odoo import _


    def explain(order):
        return _("Order {order.name} is late").format(order=order)
    `,
    `
    def explain(self):
        return self.env._("Order {} is late").format(self)
    `,
  ],
  good: [
    `
    from odoo import _


    def explain(order):
        return _("Order %s is late", order.name)
    `,
    `
    from odoo import _


    def explain(order):
        return "{}: {}".format(_("Late"), order.name)
    `,
  ],
  calls: ['format'],
  python: {
    call(node, context) {
      const formatting = formattingOf(node, context);
      if (formatting?.style !== 'brace' || formatting.left.type !== 'call') return;
      const translation = translationOf(formatting.left, context);
      if (!translation?.term) return;
      context.report({
        at: node,
        message: `Who translates chooses what format() reads, attributes of its values included: write ${translation.name}("... %(name)s", name=value).`,
      });
    },
  },
});
