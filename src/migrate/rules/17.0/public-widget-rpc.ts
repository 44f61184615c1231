import type { JsContext } from '../../../audit/rule.ts';
import { indentAt, lineStart } from '../../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { listOf } from '../../js/define.ts';
import { keyOf, placedNodes, propertyOf } from '../../js/nodes.ts';
import { rpcArguments } from '../../js/rpc-calls.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

/** What has a widget's methods: the widget itself, and names that people give it. */
const RECEIVER = /^(this|self|that|_this|me)$/;
const NEW = { route: 'rpc', model: 'orm.call' } as const;

export default defineMigration({
  id: 'public-widget-rpc',
  to: '17.0',
  breaks: 'error',
  summary: 'Public widgets call routes and methods with services',
  why: 'Widgets have no _rpc() since 17.0: they bind the services rpc and orm, and call those.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/legacy/js/public/public_widget.js',
  cases: [
    scriptCase(
      `import publicWidget from "@web/legacy/js/public/public_widget";

publicWidget.registry.A = publicWidget.Widget.extend({
    selector: ".o_a",

    start: function () {
        var self = this;
        return self._rpc({
            route: "/a",
            params: {b: 1},
        }).then((found) => this._rpc({route: "/c"}));
    },
});
`,
      `import publicWidget from "@web/legacy/js/public/public_widget";

publicWidget.registry.A = publicWidget.Widget.extend({
    selector: ".o_a",

    init() {
        this._super(...arguments);
        this.rpc = this.bindService("rpc");
    },

    start: function () {
        var self = this;
        return self.rpc("/a", {b: 1}).then((found) => this.rpc("/c"));
    },
});
`,
    ),
    scriptCase(
      `publicWidget.registry.WebsiteSale.include({
    init: function () {
        this._super.apply(this, arguments);
        this.a = 1;
    },
    load: function () {
        return this._rpc({model: "a.b", method: "read", args: [[1]], kwargs: {fields: ["c"]}});
    },
    count() {
        return this._rpc({model: "a.b", method: "count", kwargs: {c: 1}});
    },
});
`,
      `publicWidget.registry.WebsiteSale.include({
    init: function () {
        this._super.apply(this, arguments);
        this.orm = this.bindService("orm");
        this.a = 1;
    },
    load: function () {
        return this.orm.call("a.b", "read", [[1]], {fields: ["c"]});
    },
    count() {
        return this.orm.call("a.b", "count", [], {c: 1});
    },
});
`,
    ),
    // What another widget of the file binds is its own.
    scriptCase(
      'publicWidget.registry.A.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService("rpc");\n    },\n});\npublicWidget.registry.B.include({\n    load() {\n        return this._rpc({route: "/a"});\n    },\n});\n',
      'publicWidget.registry.A.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService("rpc");\n    },\n});\npublicWidget.registry.B.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService("rpc");\n    },\n\n    load() {\n        return this.rpc("/a");\n    },\n});\n',
    ),
    {
      before: script(
        'publicWidget.registry.A.include({\n    load() {\n        return this._rpc({model: "a", method: "search_read", domain: []});\n    },\n});\n',
      ),
      todos: 1,
    },
    {
      before: script(
        'publicWidget.registry.A.include({\n    init() {\n        if (this.a) return this._super(...arguments);\n    },\n    load() {\n        return this._rpc({route: "/a"}, {shadow: true});\n    },\n});\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    script('publicWidget.registry.A.include({\n    load() {\n        return this.rpc("/a");\n    },\n});\n'),
    script(
      'const A = Widget.extend({\n    load() {\n        return this._rpc({route: "/a"});\n    },\n});\n',
    ),
    script(
      'publicWidget.registry.A.include({\n    _rpc() {},\n    load() {\n        return this._rpc({route: "/a"});\n    },\n});\n',
    ),
    script(
      'publicWidget.registry.A.include({\n    load() {\n        return tool._rpc({route: "/a"});\n    },\n});\n',
    ),
    script('publicWidget.registry.A.extend(options);\n'),
  ],
  js: {
    CallExpression(node, context) {
      const { callee } = node;
      if (!isJsNode(callee) || callee.type !== 'MemberExpression' || !isJsNode(callee.property)) return;
      if (!/^(extend|include)$/.test(String(callee.property.name)) || !isJsNode(callee.object)) return;
      const of = context.text.slice(callee.object.start, callee.object.end);
      if (!/^publicWidget\.(Widget|registry)\b/.test(of)) return;
      const widget = listOf(node.arguments).at(-1);
      if (widget?.type === 'ObjectExpression' && !propertyOf(widget, '_rpc')) migrate(widget, context);
    },
  },
});

function migrate(widget: JsNode, context: JsContext): void {
  const { text } = context;
  const calls = placedNodes(widget).flatMap(({ node }) => {
    const member = node.type === 'CallExpression' && isJsNode(node.callee) ? node.callee : undefined;
    if (member?.type !== 'MemberExpression') return [];
    const { object, property } = member;
    if (!isJsNode(object) || !isJsNode(property)) return [];
    if (property.name !== '_rpc' || !RECEIVER.test(text.slice(object.start, object.end))) return [];
    return [{ call: node, name: property }];
  });
  const [first] = calls;
  if (!first) return;
  const edits: TextEdit[] = [];
  const services = new Set<'rpc' | 'orm'>();
  let open = false;
  for (const { call, name } of calls) {
    const found = rpcArguments(call, text);
    if (!found) {
      open = true;
      break;
    }
    services.add(found.kind === 'route' ? 'rpc' : 'orm');
    edits.push({ start: name.start, end: name.end, text: NEW[found.kind] }, ...found.edits);
  }
  const own = text.slice(widget.start, widget.end);
  const missing = [...services].filter((each) => !own.includes(`this.${each} = this.bindService(`));
  const bound = open || missing.length === 0 ? [] : bindEdits(widget, missing, text);
  if (open || !bound) {
    context.report({
      at: first.call,
      message:
        'Widgets have no _rpc() since 17.0: they bind the services rpc and orm in init(), and call those.',
      options: [
        { title: 'Call a route', code: 'this.rpc = this.bindService("rpc"); this.rpc("/route", {});' },
        {
          title: 'Call a method of a model',
          code: 'this.orm = this.bindService("orm"); this.orm.call("model", "method", [], {});',
        },
      ],
    });
    return;
  }
  context.report({
    at: first.call,
    message: 'Widgets have no _rpc() since 17.0: they bind services.',
    fix: { title: 'Bind the services, and call them', safe: false, edits: [...edits, ...bound] },
  });
}

/** Lines that bind services in `init`, which is made where there is none. Undefined where nobody can say where they go. */
function bindEdits(
  widget: JsNode,
  services: readonly string[],
  text: string,
): readonly TextEdit[] | undefined {
  const lines = services.map((each) => `this.${each} = this.bindService("${each}");`);
  const init = propertyOf(widget, 'init');
  if (init) {
    const body = isJsNode(init.value) && isJsNode(init.value.body) ? init.value.body : undefined;
    const base = listOf(body?.body).find((each) =>
      /^(?:(?:var|let|const) \w+ = )?this\._super\b/.test(text.slice(each.start, each.end)),
    );
    if (!base) return undefined;
    const indent = indentAt(text, base.start);
    return [{ start: base.end, end: base.end, text: lines.map((line) => `\n${indent}${line}`).join('') }];
  }
  const method = listOf(widget.properties).find(
    (each) => isJsNode(each.value) && /Function/.test(each.value.type) && keyOf(each) !== undefined,
  );
  if (!method || text.slice(lineStart(text, method.start), method.start).trim() !== '') return undefined;
  const at = beforeComments(text, lineStart(text, method.start));
  const indent = indentAt(text, method.start);
  const step = /^\t/.test(indent)
    ? '\t'
    : ' '.repeat(Math.max(indent.length - indentAt(text, widget.end - 1).length, 2));
  const inner = ['this._super(...arguments);', ...lines].map((line) => `${indent}${step}${line}\n`).join('');
  return [{ start: at, end: at, text: `${indent}init() {\n${inner}${indent}},\n\n` }];
}

/** The comment of a method stays with it. */
function beforeComments(text: string, at: number): number {
  let from = at;
  while (from > 0) {
    const line = lineStart(text, from - 1);
    if (!/^\s*(\/\/|\/\*|\*)/.test(text.slice(line, from))) break;
    from = line;
  }
  return from;
}
