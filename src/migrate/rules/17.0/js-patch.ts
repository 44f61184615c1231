import type { JsNode } from '../../../source/js.ts';
import { isJsNode } from '../../../source/js.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'js-patch',
  to: '17.0',
  breaks: 'error',
  summary: 'patch() takes no name, and calls what it replaces by super',
  why: 'Since 17.0 patch(target, "name", extension) throws: the extension is an object whose methods call super.',
  link: 'https://github.com/odoo/odoo/pull/124541',
  cases: [
    {
      before: {
        'static/src/js/a.js': `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, "example.A", {
    setup() {
        this._super(...arguments);
        this.x = 1;
    },
    async load(a) {
        await this._super(a);
        return this._super.apply(this, arguments);
    },
});
`,
      },
      after: {
        'static/src/js/a.js': `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, {
    setup() {
        super.setup(...arguments);
        this.x = 1;
    },
    async load(a) {
        await super.load(a);
        return super.load(...arguments);
    },
});
`,
      },
    },
    {
      before: { 'static/src/js/a.js': 'patch(A, "x", {f: function () { return this._super(); }});\n' },
      todos: 1,
    },
    {
      before: {
        'static/src/js/a.js': 'patch(A.prototype, "x", {f() { const s = this._super; return s(); }});\n',
      },
      todos: 1,
    },
  ],
  noops: [
    { 'static/src/js/a.js': 'patch(A.prototype, {setup() { super.setup(); }});\n' },
    { 'static/src/js/a.js': 'http.patch("/a", "b", {});\n' },
    {
      'static/src/js/a.js':
        'const B = A.extend({init: function () { this._super.apply(this, arguments); }});\n',
    },
    { 'static/src/js/a.js': 'patch(A, name);\n' },
  ],
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
      const [, name, extension] = given;
      if (!isJsNode(callee) || callee.type !== 'Identifier' || callee.name !== 'patch') return;
      if (given.length !== 3 || !name || !extension || extension.type !== 'ObjectExpression') return;
      if (name.type !== 'Literal' && name.type !== 'TemplateLiteral' && name.type !== 'BinaryExpression')
        return;
      const edits = [{ start: name.start, end: extension.start, text: '' }];
      let open = false;
      for (const property of listOf(extension.properties)) {
        const calls = superUses(property);
        if (calls.length === 0) continue;
        const key =
          isJsNode(property.key) && property.key.type === 'Identifier'
            ? String(property.key.name)
            : undefined;
        for (const use of calls) {
          const now =
            key !== undefined && property.method === true ? superCall(use, key, context.text) : undefined;
          if (now) edits.push(now);
          else open = true;
        }
      }
      if (open) {
        context.report({
          at: node,
          message:
            'patch() takes no name since 17.0, and calls what it replaces by super: write the methods as `name() {}`, and super.name(...) for this._super(...).',
          options: [
            {
              title: 'Write the methods in short form, and call super',
              code: 'patch(Component.prototype, {\n    setup() {\n        super.setup(...arguments);\n    },\n});',
            },
            { title: 'Make a class that extends the other one, where it can be registered in its place' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message: 'patch() takes no name since 17.0.',
        fix: { title: 'Call super', safe: true, edits },
      });
    },
  },
});

function listOf(value: unknown): readonly JsNode[] {
  return Array.isArray(value) ? value.filter(isJsNode) : [];
}

interface Use {
  /** `this._super`. */
  readonly member: JsNode;
  readonly parents: readonly JsNode[];
}

function superUses(root: JsNode): readonly Use[] {
  const found: Use[] = [];
  const below = (node: JsNode, parents: readonly JsNode[]) => {
    const { object, property } = node;
    if (
      node.type === 'MemberExpression' &&
      isJsNode(object) &&
      object.type === 'ThisExpression' &&
      isJsNode(property) &&
      property.name === '_super'
    )
      found.push({ member: node, parents });
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (isJsNode(child)) below(child, [...parents, node]);
    }
  };
  below(root, []);
  return found;
}

/** `this._super(a)` and `this._super.apply(this, arguments)`, in the method itself or an arrow function in it. */
function superCall({ member, parents }: Use, name: string, text: string) {
  const functions = parents.filter(
    ({ type }) => type === 'FunctionExpression' || type === 'FunctionDeclaration',
  );
  if (functions.length !== 1) return undefined;
  const [parent, outer] = [parents.at(-1), parents.at(-2)];
  if (parent?.type === 'CallExpression' && parent.callee === member) {
    return { start: member.start, end: member.end, text: `super.${name}` };
  }
  const applied =
    parent?.type === 'MemberExpression' && isJsNode(parent.property) && parent.property.name === 'apply';
  if (
    applied &&
    outer?.type === 'CallExpression' &&
    /\.apply\(\s*this,\s*arguments\s*\)$/.test(text.slice(outer.start, outer.end))
  ) {
    return { start: outer.start, end: outer.end, text: `super.${name}(...arguments)` };
  }
  return undefined;
}
