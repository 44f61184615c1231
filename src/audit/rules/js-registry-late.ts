import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-registry-late',
  aliases: ['JSX007'],
  severity: 'medium',
  category: 'javascript',
  from: '16.0',
  summary: 'A service or component that is registered while the client already runs',
  why: 'The client starts all services once, when it is mounted. What is added inside a function that runs later is started late or never, and a view of a name that was asked for before is not found.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/registries.html',
  bad: {
    'static/src/a.js': `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { registry } from "@web/core/registry";

      export class A extends Component {
          setup() {
              registry.category("views").add("a", {});
          }
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { registry } from "@web/core/registry";

      registry.category("services").add("a", { start() {} });
    `,
    },
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { registry } from "@web/core/registry";

      export class A extends Component {
          setup() {
              registry.category("main_components").add("a", {});
              this.all = registry.category("views").getAll();
          }
      }
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.type !== 'MemberExpression' || (callee.property as JsNode).name !== 'add') return;
      const source = context.text.slice(callee.start, callee.end).replaceAll(/\s+/g, '');
      if (!/^registry\.category\(["'](services|views|fields|actions)["']\)\.add$/.test(source)) return;
      if (!context.ancestors.some(({ type }) => type === 'MethodDefinition')) return;
      if (!context.file.source.path.startsWith('static/src/')) return;
      context.report({
        at: node,
        message:
          'This runs when the client is up already: the services are started and the registry may have been read. Register at the top of the file.',
      });
    },
  },
});
