import { braceFormat, printfFormat } from '../python/printf.ts';
import { formattingOf, termText, translationOf } from '../python/translation.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-positional-used',
  aliases: ['W8120'],
  severity: 'low',
  category: 'i18n',
  summary: 'A translated text has several placeholders without a name',
  why: 'Other languages need another order of words, and %s and %s cannot be swapped by a translator. Names also say what will stand there.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: [
    `
    from odoo import _


    def explain(a, b):
        return _("%s comes before %s", a, b)
    `,
    `
    from odoo import _


    def explain(a, b):
        return _("{} comes before {}").format(a, b)
    `,
  ],
  good: [
    `
    from odoo import _


    def explain(a, b):
        return _("%(first)s comes before %(second)s", first=a, second=b)
    `,
    `
    from odoo import _


    def explain(a):
        return _("%s is 100%% sure", a)
    `,
    `
    from odoo import _


    def explain(a, b):
        return "%s %s" % (_("100% %s"), b)
    `,
  ],
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (!translation?.term) return;
      const inside = formattingOf(translation.term, context);
      const text = termText(inside ? inside.left : translation.term, context);
      if (text === undefined) return;
      const printf = printfFormat(text);
      const count = Math.max(
        printf.fault ? 0 : printf.positional,
        printf.names.size > 0 ? 0 : (braceFormat(text)?.positional ?? 0),
      );
      if (count < 2) return;
      context.report({
        at: node,
        message: `Translators cannot change the order of ${count} placeholders without a name: write ${translation.name}("%(first)s ... %(second)s", first=..., second=...).`,
      });
    },
  },
});
