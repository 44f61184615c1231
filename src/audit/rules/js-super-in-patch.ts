import type { JsNode } from '../../source/js.ts';
import { importsOf } from '../js/imports.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-super-in-patch',
  aliases: ['JSX006B'],
  severity: 'high',
  category: 'javascript',
  from: '17.0',
  summary: 'this._super() inside a patch, which has none since 17.0',
  why: 'A patch of 17.0 reaches the method that it replaces by super, as classes do. this._super is undefined there, so the call throws as soon as the method runs.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/patch.js',
  bad: {
    'static/src/a.js': `
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              this._super(...arguments);
          },
      });
    `,
  },
  good: [
    {
      'static/src/a.js': `
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              super.setup(...arguments);
          },
      });
    `,
    },
    {
      'static/src/a.js': `
      import publicWidget from "@web/legacy/js/public/public_widget";

      publicWidget.registry.a = publicWidget.Widget.extend({
          start() {
              return this._super(...arguments);
          },
      });
    `,
    },
  ],
  js: {
    MemberExpression(node, context) {
      const [object, property] = [node.object as JsNode, node.property as JsNode];
      if (object.type !== 'ThisExpression' || property.name !== '_super') return;
      const inPatch = context.ancestors.some(
        (outer) => outer.type === 'CallExpression' && (outer.callee as JsNode).name === 'patch',
      );
      const extended = context.ancestors.some(({ type, callee }) => {
        const name =
          type === 'CallExpression' ? ((callee as JsNode).property as JsNode | undefined)?.name : undefined;
        return name === 'extend' || name === 'include';
      });
      if (!inPatch || extended || importsOf(context.file).get('patch') !== '@web/core/utils/patch') return;
      context.report({
        at: node,
        message:
          'There is no this._super in a patch since 17.0: call super with the name of the method, such as super.setup(...arguments).',
      });
    },
  },
});
