import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-props-mutated',
  aliases: ['JSX011C'],
  severity: 'medium',
  category: 'javascript',
  from: '16.0',
  summary: 'A component changes its own props',
  why: 'Props belong to the parent: what is assigned is lost at the next rendering, and in debug mode, where they are frozen, it throws. State is kept with useState, and the parent is told by a callback.',
  link: 'https://github.com/odoo/owl/blob/master/doc/reference/props.md',
  bad: {
    'static/src/a.js': `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";

      export class A extends Component {
          onClick() {
              this.props.open = true;
          }
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { Component, useState } from "@odoo/owl";

      export class A extends Component {
          setup() {
              this.state = useState({ open: this.props.open });
          }
          onClick() {
              this.state.open = true;
              this.props.record.dirty = true;
          }
      }
    `,
    },
    {
      'static/src/a.js': `
      /** @odoo-module **/
      export const model = {
          load(props) {
              props.open = true;
          },
      };
    `,
    },
  ],
  js: {
    AssignmentExpression(node, context) {
      const left = node.left as JsNode;
      if (
        left.type !== 'MemberExpression' ||
        context.text.slice(left.start, left.start + 11) !== 'this.props.'
      )
        return;
      const object = left.object as JsNode;
      if (object.type !== 'MemberExpression' || context.text.slice(object.start, object.end) !== 'this.props')
        return;
      if (!context.ancestors.some(({ type }) => type === 'ClassBody')) return;
      context.report({
        at: node,
        message: `${context.text.slice(left.start, left.end)} is the parent's: the value is lost at the next rendering. Keep it in useState(), or tell the parent by a callback.`,
      });
    },
  },
});
