import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-module-mark-missing',
  aliases: ['JSX009D'],
  severity: 'high',
  category: 'javascript',
  from: '15.0',
  to: '17.0',
  example: '16.0',
  summary: 'An ES module without the comment that makes Odoo translate it',
  why: 'Until 17.0 Odoo only turns a file into a module of its loader when a comment says @odoo-module. Without it, import stands as it is in the middle of the bundle, a syntax error for all of it.',
  link: 'https://www.odoo.com/documentation/16.0/developer/reference/frontend/javascript_modules.html',
  bad: {
    'static/src/a.js': `
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    `,
  },
  good: [
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    `,
    },
    {
      'static/src/a.js': `
      odoo.define("a", function (require) {
          return require("web.core");
      });
    `,
      'static/src/worker/b.js': `
      import { x } from "/web/static/x.js";

      x();
    `,
    },
  ],
  js: {
    ImportDeclaration(node, context) {
      const { file } = context;
      if (context.ancestors.length !== 1 || /@odoo-module/.test(context.text)) return;
      const source = String((node.source as { value?: unknown }).value);
      if (!/^(@|\.\.?\/)/.test(source) || file.source.path.includes('/worker')) return;
      // One finding a file: the first import says it.
      const first = (file.root?.body as { start: number; type: string }[] | undefined)?.find(
        ({ type }) => type === 'ImportDeclaration',
      );
      if (first?.start !== node.start) return;
      context.report({
        at: node,
        message:
          'The file imports and has no comment /** @odoo-module **/, so its import lands in the bundle as it is and breaks it. Begin the file with the comment.',
        fix: {
          title: 'Add the comment',
          safe: false,
          edits: [{ start: 0, end: 0, text: '/** @odoo-module **/\n\n' }],
        },
      });
    },
  },
});
