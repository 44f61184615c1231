import { isJsNode, type JsNode } from '../../../source/js.ts';
import { listOf } from '../../js/define.ts';
import { keyOf } from '../../js/nodes.ts';
import { mustBeRebuilt } from '../../js/rebuilt.ts';
import type { TextEdit } from '../../python/edits.ts';
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
      before: {
        'static/src/js/a.js':
          'patch(A.prototype, "x", {\n    get options() {\n        const options = this._super(...arguments);\n        return {...this._super(), options};\n    },\n    set options(value) {\n        this._super(value);\n    },\n    f: function (a) {\n        return this._super(a);\n    },\n    g: async function () {\n        this._super.apply(this, arguments);\n    },\n});\n',
      },
      after: {
        'static/src/js/a.js':
          'patch(A.prototype, {\n    get options() {\n        const options = super.options;\n        return {...super.options, options};\n    },\n    set options(value) {\n        super.options = value;\n    },\n    f(a) {\n        return super.f(a);\n    },\n    async g() {\n        super.g(...arguments);\n    },\n});\n',
      },
    },
    {
      before: {
        'static/src/js/a.js':
          'patch(A.prototype, "x", {f() { return load().then(function () { return this._super(); }); }});\n',
      },
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
    { 'static/src/js/a.js': 'patch(A.prototype, {get a() { return super.a; }});\n' },
    { 'static/src/js/a.js': 'const P = {f() { return this._super(); }};\nexport default P;\n' },
    { 'static/src/js/a.js': 'unpatch(A, "x");\n' },
    {
      'static/src/js/a.js':
        'import { DatePicker } from "@web/core/datepicker/datepicker";\npatch(DatePicker.prototype, "x", {setup() { this._super(); }});\n',
    },
  ],
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
      const [, name, extension] = given;
      if (!isJsNode(callee) || callee.type !== 'Identifier') return;
      if (callee.name !== 'patch') return;
      if (given.length !== 3 || !name || !extension || extension.type !== 'ObjectExpression') return;
      if (name.type !== 'Literal' && name.type !== 'TemplateLiteral' && name.type !== 'BinaryExpression')
        return;
      if (mustBeRebuilt(context)) return;
      const edits: TextEdit[] = [{ start: name.start, end: extension.start, text: '' }];
      let open = false;
      for (const property of listOf(extension.properties)) {
        const calls = superUses(property);
        if (calls.length === 0) continue;
        const own = callsOf(property, calls, context.text);
        if (own) edits.push(...own);
        else open = true;
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

/** What stands for this._super in one member of the extension; undefined where it cannot be said. */
function callsOf(property: JsNode, uses: readonly Use[], text: string): TextEdit[] | undefined {
  const key = keyOf(property);
  const { value, kind, method } = property;
  if (key === undefined || key === 'constructor' || !/^[\w$]+$/.test(key) || !isJsNode(value))
    return undefined;
  if (value.type !== 'FunctionExpression' || value.generator === true) return undefined;
  const accessor = kind === 'get' || kind === 'set';
  const head = method === true || accessor ? [] : shorthand(property, value, key, text);
  const calls = uses.map((use) => (accessor ? superAccess(use, key, kind) : superCall(use, key, text)));
  const found = calls.filter((edits) => edits !== undefined).flat();
  return head && calls.every((edits) => edits !== undefined) ? [...head, ...found] : undefined;
}

/** `f: function (a) {}` as `f(a) {}`: only a method knows super. */
function shorthand(property: JsNode, value: JsNode, key: string, text: string): TextEdit[] | undefined {
  const head = /^(async\s+)?function\s*\(/.exec(text.slice(value.start, value.end));
  if (!head) return undefined;
  const name = `${head[1] ? 'async ' : ''}${key}`;
  return [{ start: property.start, end: value.start + head[0].length - 1, text: name }];
}

/** `this._super()` in a getter is a value, and in a setter it takes one. */
function superAccess({ member, parents }: Use, name: string, kind: unknown): TextEdit[] | undefined {
  const call = parents.at(-1);
  if (!isDirect(parents) || call?.type !== 'CallExpression' || call.callee !== member) return undefined;
  if (kind === 'get') return [{ start: call.start, end: call.end, text: `super.${name}` }];
  const [value, ...more] = listOf(call.arguments);
  if (parents.at(-2)?.type !== 'ExpressionStatement') return undefined;
  if (!value || more.length > 0 || value.type === 'SpreadElement') return undefined;
  return [
    { start: call.start, end: value.start, text: `super.${name} = ` },
    { start: value.end, end: call.end, text: '' },
  ];
}

/** In the method itself, or in arrow functions in it. */
function isDirect(parents: readonly JsNode[]): boolean {
  return (
    parents.filter(({ type }) => type === 'FunctionExpression' || type === 'FunctionDeclaration').length === 1
  );
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
function superCall({ member, parents }: Use, name: string, text: string): TextEdit[] | undefined {
  if (!isDirect(parents)) return undefined;
  const [parent, outer] = [parents.at(-1), parents.at(-2)];
  if (parent?.type === 'CallExpression' && parent.callee === member) {
    return [{ start: member.start, end: member.end, text: `super.${name}` }];
  }
  const applied =
    parent?.type === 'MemberExpression' && isJsNode(parent.property) && parent.property.name === 'apply';
  if (
    applied &&
    outer?.type === 'CallExpression' &&
    /\.apply\(\s*this,\s*arguments\s*\)$/.test(text.slice(outer.start, outer.end))
  ) {
    return [{ start: outer.start, end: outer.end, text: `super.${name}(...arguments)` }];
  }
  return undefined;
}
