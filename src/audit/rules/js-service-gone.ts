import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

/** Services that went, since when, and what is there instead. Source: `registry.category("services")` of web, 17.0 to 19.0. */
const GONE: Readonly<Record<string, readonly [string, string]>> = {
  rpc: ['18.0', 'import { rpc } from "@web/core/network/rpc"'],
  user: ['18.0', 'import { user } from "@web/core/user"'],
  company: ['19.0', 'import { user } from "@web/core/user" and ask user.activeCompany'],
  cookie: ['18.0', 'import { cookie } from "@web/core/browser/cookie"'],
};

export default defineRule({
  id: 'js-service-gone',
  aliases: ['JSX009C'],
  severity: 'high',
  category: 'javascript',
  from: '18.0',
  summary: 'useService() of a service that is no longer there',
  why: 'useService() throws "Service ... is not available" when the component is made, so the view or dialog that holds it does not open.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/network/rpc.js',
  bad: {
    'static/src/a.js': `
      import { Component } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          setup() {
              this.rpc = useService("rpc");
          }
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { Component } from "@odoo/owl";
      import { rpc } from "@web/core/network/rpc";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          setup() {
              this.orm = useService("orm");
              this.rpc = rpc;
          }
      }
    `,
    },
    {
      'static/src/a.js': `
      import { registry } from "@web/core/registry";
      import { useService } from "@web/core/utils/hooks";

      registry.category("services").add("rpc", { start: () => {} });

      export const own = () => useService("rpc");
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.name !== 'useService' || !context.series) return;
      const [name] = node.arguments as JsNode[];
      const row =
        name?.type === 'Literal' && Object.hasOwn(GONE, String(name.value))
          ? GONE[String(name.value)]
          : undefined;
      if (!row || !name || context.series.series < row[0]) return;
      // The module may bring one of that name itself.
      if (new RegExp(`\\.add\\(\\s*["']${String(name.value)}["']`).test(context.text)) return;
      context.report({
        at: node,
        message: `There is no service "${String(name.value)}" since ${row[0]}, so the component does not start. Write ${row[1]}.`,
      });
    },
  },
});
