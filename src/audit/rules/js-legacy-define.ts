import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-legacy-define',
  aliases: ['JSX009'],
  severity: 'high',
  category: 'javascript',
  from: '17.0',
  summary: 'odoo.define() of the old kind, with require',
  why: 'Since 17.0 odoo.define() wants its dependencies as a list and throws when it gets a function. The error stops the whole bundle, not this file alone. An ES module needs no odoo.define().',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/module_loader.js',
  bad: {
    'static/src/a.js': `
      odoo.define("my_module.a", function (require) {
          "use strict";
          const core = require("web.core");
          return core;
      });
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    `,
    },
    {
      'static/src/a.js': `
      odoo.define("my_module.a", ["@web/core/registry"], function (require) {
          return require("@web/core/registry");
      });
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.type !== 'MemberExpression') return;
      const [object, property] = [callee.object as JsNode, callee.property as JsNode];
      if (object.name !== 'odoo' || property.name !== 'define') return;
      const [, second] = node.arguments as JsNode[];
      if (!second || !/Function/.test(second.type)) return;
      context.report({
        at: { start: node.start, end: second.start },
        severity: context.file.source.path.startsWith('static/tests/') ? 'medium' : undefined,
        message:
          'odoo.define() throws without a list of dependencies since 17.0, which stops the whole bundle. Make the file an ES module with import and export.',
      });
    },
  },
});
