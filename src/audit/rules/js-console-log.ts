import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-console-log',
  aliases: ['JSX003B', 'no-console'],
  severity: 'info',
  category: 'javascript',
  cosmetic: true,
  summary: 'console.log() in client code',
  why: 'It is left over from development, tells users nothing, and keeps what it prints in memory while the developer tools are open.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/API/console/log_static',
  bad: { 'static/src/a.js': 'export function run(value) {\n    console.log(value);\n}\n' },
  good: [
    {
      'static/src/a.js':
        'export function run(value) {\n    console.error(value);\n    console.warn(value);\n}\n',
    },
    { 'static/tests/a.js': 'export function run(value) {\n    console.log("test successful");\n}\n' },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (
        callee.type !== 'MemberExpression' ||
        context.text.slice(callee.start, callee.end) !== 'console.log'
      )
        return;
      if (!context.file.source.path.startsWith('static/src/')) return;
      context.report({
        at: node,
        message:
          'console.log() is left over from development. Remove it, or use console.warn for what must be told.',
      });
    },
  },
});
