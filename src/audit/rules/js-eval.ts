import { isJsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-eval',
  aliases: ['no-eval', 'no-implied-eval', 'no-new-func'],
  severity: 'high',
  category: 'security',
  summary: 'A script runs a text as code',
  why: 'eval, new Function and a timer with a text run whatever the text says, with the session of the user who looks at the page. They also make a content security policy impossible. JSON.parse reads data, a function in the place of the text keeps the code fixed.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!',
  bad: {
    'static/src/js/book.js': `
      export function run(code) {
          eval(code);
          new Function("a", code)(1);
          setTimeout("run(" + code + ")", 10);
      }
    `,
  },
  good: {
    'static/src/js/book.js': `
      import { evaluateExpr } from "@web/core/py_js/py";
      export function run(code, model) {
          JSON.parse(code);
          model.eval(code);
          evaluateExpr(code);
          setTimeout(() => run(code), 10);
          setTimeout(run, 10);
      }
    `,
  },
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      const name = isJsNode(callee) && callee.type === 'Identifier' ? callee.name : undefined;
      const first = Array.isArray(node.arguments) ? node.arguments.find(isJsNode) : undefined;
      if (!first) return;
      if (name === 'eval') {
        context.report({
          at: node,
          message: 'eval() runs the text as code in the session of the user: use JSON.parse() for data.',
        });
      } else if (
        (name === 'setTimeout' || name === 'setInterval') &&
        /^(BinaryExpression|TemplateLiteral|Literal)$/.test(first.type) &&
        !/^\d/.test(context.text.slice(first.start))
      ) {
        context.report({ at: node, message: `${name}() runs the text as code: give a function.` });
      }
    },
    NewExpression(node, context) {
      const { callee } = node;
      // A library in one file is none of the module's own.
      if (!isJsNode(callee) || callee.name !== 'Function' || context.text.length > 400_000) return;
      context.report({
        at: node,
        message:
          'new Function() runs a text as code in the session of the user: write the function, or choose among functions by name.',
      });
    },
  },
});
