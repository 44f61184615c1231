import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-debugger',
  aliases: ['JSX003', 'no-debugger'],
  severity: 'medium',
  category: 'javascript',
  summary: 'debugger in client code',
  why: 'Every user who has the developer tools open stands still at the line.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/debugger',
  bad: { 'static/src/a.js': 'export function run() {\n    debugger;\n}\n' },
  good: [
    { 'static/src/a.js': 'export function run(debugger_) {\n    return debugger_;\n}\n' },
    { 'static/lib/a.js': 'debugger;\n' },
  ],
  js: {
    DebuggerStatement(node, context) {
      context.report({
        at: node,
        message: 'debugger stops the client of everybody who has the developer tools open. Remove it.',
      });
    },
  },
});
