import { isJsNode, type JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-markup-of-variable',
  severity: 'high',
  category: 'security',
  from: '15.0',
  summary: 'markup() around a text that holds values',
  why: 'markup() says that t-out may show a text as HTML. A value that is already inside is not escaped, and what somebody else typed runs in the page. Escape each value first; as the tag of a template string (18.2 and later) markup does that itself.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#data-output',
  bad: {
    'static/src/js/book.js': `
      import { markup } from "@odoo/owl";
      export const card = (book) => markup("<b>" + book.name + "</b>");
      export const line = (book) => markup(\`<i>\${book.author}</i>\`);
    `,
  },
  good: {
    'static/src/js/book.js': `
      import { markup } from "@odoo/owl";
      import { escape } from "@web/core/utils/strings";
      export const fixed = () => markup("<b>fixed</b>");
      export const card = (book) => markup("<b>" + escape(book.name) + "</b>");
      export const tagged = (book) => markup\`<i>\${book.author}</i>\`;
      export const field = (record) => markup(record.data.body);
      export const count = (list) => markup(\`<i>\${list.length}</i>\`);
    `,
  },
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      const [value] = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
      if (!isJsNode(callee) || callee.name !== 'markup' || !value) return;
      if (!context.file.source.path.startsWith('static/src/')) return;
      const values =
        value.type === 'TemplateLiteral' && Array.isArray(value.expressions)
          ? value.expressions.filter(isJsNode)
          : value.type === 'BinaryExpression'
            ? leaves(value)
            : [];
      const risky = values.find((part) => {
        const source = context.text.slice(part.start, part.end);
        return (
          // Names of what somebody typed; what else a name stands for nobody can tell.
          part.type === 'MemberExpression' || part.type === 'Identifier'
            ? /(^|[._])(\w*name|title|message|label|description|comment|note|query|value|author|subject|text)$/i.test(
                source,
              ) && !/escape|html|markup|format/i.test(source)
            : false
        );
      });
      if (!risky) return;
      context.report({
        at: node,
        message: `${context.text.slice(risky.start, risky.end)} is in the text before markup() calls it safe: escape() it first.`,
      });
    },
  },
});

function leaves(node: JsNode): JsNode[] {
  return [node.left, node.right]
    .filter(isJsNode)
    .flatMap((side) => (side.type === 'BinaryExpression' ? leaves(side) : [side]));
}
