import type { JsNode } from '../../source/js.ts';
import { importsOf } from '../js/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-props-undeclared',
  aliases: ['JSX002'],
  severity: 'low',
  category: 'javascript',
  from: '17.0',
  summary: 'A component without static props',
  why: 'With props declared, Owl checks in debug mode that a parent gives what the component needs, and names what is wrong. Without, a misspelt prop is undefined somewhere deep in the template.',
  link: 'https://github.com/odoo/owl/blob/master/doc/reference/props.md#props-validation',
  bad: {
    'static/src/a.js': `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "my_module.A";
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "my_module.A";
          static props = { open: Boolean };
      }

      export class B extends Component {}
      B.template = "my_module.B";
      B.props = ["*"];

      export class C extends A {}
    `,
    },
    {
      'static/src/a.js': `
      import { Component } from "./component";

      export class A extends Component {
          static template = "my_module.A";
      }
    `,
    },
  ],
  js: {
    ClassDeclaration(node, context) {
      const parent = node.superClass as JsNode | null;
      if (
        parent?.type !== 'Identifier' ||
        parent.name !== 'Component' ||
        !context.file.source.path.startsWith('static/src/')
      )
        return;
      if (importsOf(context.file).get('Component') !== '@odoo/owl') return;
      const body = (node.body as JsNode).body as JsNode[];
      const has = (name: string) =>
        body.some((member) => member.static === true && (member.key as JsNode | undefined)?.name === name);
      const id = node.id as JsNode | null;
      const name = String(id?.name ?? '');
      if (has('props') || new RegExp(`\\b${name}\\.props\\s*=`).test(context.text)) return;
      if (!has('template') && !new RegExp(`\\b${name}\\.template\\s*=`).test(context.text)) return;
      context.report({
        at: id ?? node,
        message: `${name} declares no props. Add static props, such as { record: Object }, or { "*": true } for any.`,
      });
    },
  },
});
