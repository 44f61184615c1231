import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-cdn-load',
  aliases: ['JSX010B'],
  severity: 'medium',
  category: 'javascript',
  summary: 'A script that is loaded from another server',
  why: 'Whoever controls that server, or its name, runs code in the session of every user. It also tells the server who uses Odoo and when, and without the internet the screen breaks.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Javascript_Management_Cheat_Sheet.html',
  bad: {
    'static/src/a.js': `
      import { loadJS } from "@web/core/assets";

      export const load = () => loadJS("https://cdn.example.com/chart.js");
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { loadJS } from "@web/core/assets";

      export const load = () => loadJS("/my_module/static/lib/chart/chart.js");
    `,
    },
    { 'static/src/a.js': 'export const link = "https://cdn.example.com/chart.js";\n' },
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
      if (!/^(loadJS|loadCSS|importScripts|getScript)$/.test(String(name))) return;
      const [url] = node.arguments as JsNode[];
      const value = url?.type === 'Literal' ? String(url.value) : '';
      // Services whose script only works from where it is: payment, maps, captcha.
      if (
        !/^(https?:)?\/\//.test(value) ||
        /google(apis)?\.com|gstatic|recaptcha|paypal|stripe|adyen|youtube|facebook|cloudflare\.com\/turnstile/.test(
          value,
        )
      )
        return;
      context.report({
        at: node,
        message: `${String(name)}() runs code of ${value.split('/')[2]} in the session of every user. Put the library into static/lib and load it from there.`,
      });
    },
  },
});
