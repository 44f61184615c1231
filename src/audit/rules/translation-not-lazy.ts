import { literalOf } from '../../source/python/literal.ts';
import { formattingOf, isText, translationOf } from '../python/translation.ts';
import { valuesToArguments } from '../python/translation-fix.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-not-lazy',
  aliases: ['W8301', 'translation-contains-variable', 'W8115'],
  severity: 'medium',
  category: 'i18n',
  summary: 'Values are put into a text before or after it is translated, instead of by the translation',
  why: 'A text into which values are put first is looked up with the values in it, and no translation has that. Values that are put in afterwards make a wrong placeholder of one translator an exception for everybody with that language; given to the translation, the text is shown untranslated instead.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables',
  bad: [
    `
    from odoo import _


    def explain(order):
        return _("Order %s is late" % order.name)
    `,
    `
    from odoo import _


    def explain(order):
        return _("Order %s is late") % order.name
    `,
    `
    def explain(self, a, b):
        return self.env._("%(a)s before %(b)s") % {"a": a, "b": b}
    `,
    `
    from odoo import _


    def explain(order):
        return _("Late: " + order.name)
    `,
  ],
  good: [
    `
    from odoo import _


    def explain(self, order):
        first = _("Order %s is late", order.name)
        second = self.env._("Order %(name)s is late", name=order.name)
        return "%s %s" % (first, _("One text " "in two parts"))
    `,
    `
    from odoo import _


    def progress(done, _):
        label = _("Done") + ": " + str(done)
        return label, done % 3
    `,
  ],
  calls: ['_', '_lt', '_lazy'],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      if (!translation?.term || translation.kind === 'lazy') return;
      const { term, name } = translation;
      const formatting = formattingOf(term, context);
      if (formatting?.style === 'printf') {
        context.report({
          at: node,
          message: `The values are put into the text before it is translated, so no translation is found: write ${name}("... %s", value).`,
          fix: valuesToArguments(translation, formatting, context.text),
        });
      } else if (term.type === 'binary_operator' && joins(term, context.text)) {
        const fixed = typeof literalOf(term, context.text) === 'string';
        context.report({
          at: node,
          severity: fixed ? 'low' : undefined,
          message: fixed
            ? `Two texts with + between are found as one by some extractors only: write them side by side, ${name}("... " "...").`
            : `The text is joined with a value before it is translated, so no translation is found: write ${name}("... %s", value).`,
        });
      }
    },
    binary_operator(node, context) {
      const formatting = formattingOf(node, context);
      if (formatting?.style !== 'printf' || formatting.left.type !== 'call') return;
      const translation = translationOf(formatting.left, context);
      if (!translation?.term || translation.kind === 'lazy' || !isText(translation.term)) return;
      context.report({
        at: node,
        severity: 'low',
        message: `The values are put in after the translation, which raises when a translator gets a placeholder wrong: write ${translation.name}("... %s", value).`,
        fix: valuesToArguments(translation, formatting, context.text),
      });
    },
  },
});

/** A text and something else with `+` between. */
function joins(
  node: { children: readonly { type: string; start: number; end: number }[] },
  text: string,
): boolean {
  const [left, right] = [node.children[0], node.children.at(-1)];
  if (!left || !right || !text.slice(left.end, right.start).includes('+')) return false;
  return [left, right].some(({ type }) => /string$/.test(type) || type === 'binary_operator');
}
