import type { JsNode } from '../../source/js.ts';
import { importsOf } from '../js/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-patch-arguments',
  aliases: ['JSX006'],
  severity: 'high',
  category: 'javascript',
  from: '15.0',
  summary: 'patch() called the way another series wants it',
  why: 'Until 16.0 patch() takes a name as second argument, since 17.0 it takes none. Called the other way it throws while the file is loaded, and the modules that depend on the file are not loaded either: the web client stays blank.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/patch.js',
  bad: {
    'static/src/a.js': `
      /** @odoo-module **/
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, "my_module.FormController", {
          setup() {
              super.setup();
          },
      });
    `,
  },
  good: [
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              super.setup();
          },
      });
    `,
    },
    {
      'static/src/a.js': `
      /** @odoo-module **/
      import { patch } from "./own_patch";

      patch(document.body, "name", {});
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.type !== 'Identifier' || callee.name !== 'patch' || !context.series) return;
      const [, second, third] = node.arguments as JsNode[];
      if (!second || importsOf(context.file).get('patch') !== '@web/core/utils/patch') return;
      const named =
        second.type === 'TemplateLiteral' || (second.type === 'Literal' && typeof second.value === 'string');
      const wantsName = context.series.series < '17.0';
      if (wantsName) {
        if (second.type !== 'ObjectExpression' || third) return;
        context.report({
          at: second,
          message: `In ${context.series.series} patch() takes a unique name as second argument: write patch(target, "${context.module.name}.name", { ... }).`,
        });
      } else if (named && third) {
        context.report({
          at: second,
          message:
            'patch() takes no name since 17.0 and throws when it gets one: write patch(target, { ... }), and super.method() for this._super().',
          fix: {
            title: 'Leave the name out',
            safe: false,
            edits: [{ start: second.start, end: third.start, text: '' }],
          },
        });
      }
    },
  },
});
