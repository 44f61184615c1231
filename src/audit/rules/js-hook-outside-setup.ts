import type { JsNode } from '../../source/js.ts';
import { importsOf } from '../js/imports.ts';
import { defineRule } from '../rule.ts';

const HOOKS =
  /^(useService|useState|useRef|useEffect|useSubEnv|useChildSubEnv|useExternalListener|useComponent|useEnv|onMounted|onWillStart|onWillUpdateProps|onWillRender|onRendered|onPatched|onWillPatch|onWillUnmount|onWillDestroy|onError|useBus|useAutofocus|useChildRef|useForwardRefToParent|useOwnedDialogs|usePopover)$/;

const BY_USER = /^_?on(Click|Change|Input|Submit|Blur|Focus|Drop|Drag|Scroll|Key|Mouse|Touch|Pointer)/;

export default defineRule({
  id: 'js-hook-outside-setup',
  aliases: ['JSX011'],
  severity: 'high',
  category: 'javascript',
  from: '16.0',
  summary: 'A hook called in a method that runs after setup()',
  why: 'A hook belongs to the component that is being set up. Later there is none, and Owl throws "No active component (a hook function should only be called in setup)" when the method runs.',
  link: 'https://github.com/odoo/owl/blob/master/doc/reference/hooks.md',
  bad: {
    'static/src/a.js': `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          async onClick() {
              const orm = useService("orm");
              await orm.call("res.partner", "a", [[]]);
          }
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { Component, onMounted, useState } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export function useThing() {
          return useService("orm");
      }

      export class A extends Component {
          state = useState({});
          setup() {
              this.orm = useService("orm");
              onMounted(() => this.onClick());
              this.initState();
          }
          initState() {
              this.other = useState({});
          }
          onClick() {
              this.orm.call("res.partner", "a", [[]]);
          }
      }
    `,
    },
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { onMounted } from "@odoo/owl";

      export const Map = (Parent) =>
          class Map extends Parent {
              onHandleMap() {
                  onMounted(() => this.show());
              }
          };
    `,
    },
    {
      'static/src/a.js': `
      /** @odoo-module **/
      const useState = () => 1;

      export class A {
          onClick() {
              return useState();
          }
      }
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.type !== 'Identifier' || !HOOKS.test(String(callee.name))) return;
      const from = importsOf(context.file).get(String(callee.name)) ?? '';
      if (!/^@(odoo\/owl|web\/|mail\/)/.test(from)) return;
      const method = context.ancestors.findLast(({ type }) => type === 'MethodDefinition');
      const key = method?.key as JsNode | undefined;
      const name = key?.type === 'Identifier' ? String(key.name) : undefined;
      // A handler by its name, or a method that is awaited: it runs later than setup().
      if (name === undefined || /^_?(setup|use|init)/.test(name) || !method || method.static === true) return;
      const isAsync = (method.value as JsNode).async === true;
      if (!/^_?on[A-Z]/.test(name) && !isAsync) return;
      // The setup() of a parent that is not at hand may call it, unless it takes what a user does.
      const klass = context.ancestors.findLast(
        ({ type }) => type.startsWith('Class') && type !== 'ClassBody',
      );
      if (!isComponent(klass?.superClass as JsNode | undefined) && !BY_USER.test(name)) return;
      // Another method of the class may call it from setup().
      if (new RegExp(`setup\\([^)]*\\)\\s*\\{[^]*?this\\.${name}\\(`).test(context.text)) return;
      context.report({
        at: node,
        message: `${String(callee.name)}() is a hook and ${name}() runs after setup(), where it throws. Call it in setup() and keep what it gives on this.`,
      });
    },
  },
});

/** `Component` or `owl.Component`, whose setup() calls nothing. */
function isComponent(parent: JsNode | undefined): boolean {
  const name = (parent?.type === 'MemberExpression' ? parent.property : parent) as JsNode | undefined;
  return name?.name === 'Component';
}
