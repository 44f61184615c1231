import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-legacy-import',
  aliases: ['JSX009B'],
  severity: 'high',
  category: 'javascript',
  from: '18.0',
  summary: 'An import by the old dotted name of a module of Odoo',
  why: 'Modules such as web.core and web.AbstractField are gone. An import of one that is not there keeps the file, and all that import it, from being loaded; the console lists them as missing dependencies.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/module_loader.js',
  bad: {
    'static/src/a.js': `
      import core from "web.core";

      export const bus = core.bus;
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { registry } from "@web/core/registry";
      import { helper } from "./web.helper";

      export const all = [registry, helper];
    `,
    },
    {
      'static/src/a.js': `
      import own from "root.widget";

      export default own;
    `,
    },
  ],
  js: {
    ImportDeclaration(node, context) {
      const source = node.source as JsNode;
      const name = String(source.value);
      if (
        !/^(web|mail|point_of_sale|website|website_sale|web_editor|bus|board|account|sale|stock|survey|portal|im_livechat|web_tour)\.[\w.]+$/.test(
          name,
        )
      )
        return;
      context.report({
        at: source,
        message: `There is no module "${name}" any more: this file, and what imports it, is not loaded. Import from "@${name.split('.')[0]}/...", where its successor is.`,
      });
    },
  },
});
