import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-translate-variable',
  aliases: ['JSX004'],
  severity: 'medium',
  category: 'i18n',
  summary: '_t() of something that is not a plain text',
  why: 'The texts to translate are gathered from the source. A template with values in it, a sum of texts or a variable is not among them, so it is never translated; with %s in a plain text it is.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html',
  bad: [
    {
      'static/src/a.js': `import { _t } from "@web/core/l10n/translation";\n\nexport const a = (n) => _t(\`You have \${n} books\`);\n`,
    },
    {
      'static/src/a.js':
        'import { _t } from "@web/core/l10n/translation";\n\nexport const a = (n) => _t("You have " + n);\n',
    },
  ],
  good: [
    {
      'static/src/a.js':
        'import { _t } from "@web/core/l10n/translation";\n\nexport const a = (n) => _t("You have %s books", n) + _t(`plain`) + _t("one " + "text");\n',
    },
    { 'static/src/a.js': 'const _t = (x) => x;\n\nexport const a = (text) => _t(text);\n' },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression'
            ? (callee.property as JsNode).name
            : undefined;
      if (name !== '_t' && name !== '_lt') return;
      const [text] = node.arguments as JsNode[];
      if (!text || isPlain(text)) return;
      const template = text.type === 'TemplateLiteral';
      if (!template && text.type !== 'BinaryExpression') return;
      context.report({
        at: text,
        message: `${template ? 'A template with values in it' : 'A sum of texts'} is not found by the extraction, so it is never translated. Write ${String(name)}("... %s ...", value).`,
      });
    },
  },
});

function isPlain(node: JsNode): boolean {
  if (node.type === 'Literal') return true;
  if (node.type === 'TemplateLiteral') return (node.expressions as unknown[]).length === 0;
  return node.type === 'BinaryExpression' && isPlain(node.left as JsNode) && isPlain(node.right as JsNode);
}
