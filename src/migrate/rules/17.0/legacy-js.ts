import type { JsContext } from '../../../audit/rule.ts';
import type { JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { definitionCall, definitionOf, listOf } from '../../js/define.ts';
import { definitionEdits } from '../../js/definition-edits.ts';
import { type Import, importsIn, wholeLine } from '../../js/imports.ts';
import { asksOf, importLines, planOf } from '../../js/legacy.ts';
import { adviceFor, hasSuccessor } from '../../js/legacy-modules.ts';
import { type Own, ownModules } from '../../js/own-modules.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'legacy-js',
  to: '17.0',
  breaks: 'error',
  summary: 'JavaScript is written in modules, and legacy modules have other names or are gone',
  why: 'Modules of odoo.define and names such as web.core went with 17.0: a file that asks for one stays undefined, and with it all that needs it.',
  link: 'https://github.com/odoo/odoo/pull/130467',
  cases: [
    scriptCase(
      `odoo.define("example.thing", function (require) {
    "use strict";

    const publicWidget = require("web.public.widget");
    var core = require("web.core");
    const {registry} = require("@web/core/registry");

    const _t = core._t;

    publicWidget.registry.Thing = publicWidget.Widget.extend({
        start: function () {
            return _t("Ready");
        },
    });

    return publicWidget.registry.Thing;
});
`,
      `/** @odoo-module **/

import publicWidget from "@web/legacy/js/public/public_widget";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";

publicWidget.registry.Thing = publicWidget.Widget.extend({
    start: function () {
        return _t("Ready");
    },
});

export default publicWidget.registry.Thing;
`,
    ),
    scriptCase(
      `/** @odoo-module **/
import publicWidget from "web.public.widget";
import core from "web.core";

const _t = core._t;

publicWidget.registry.A.include({a: _t("A")});
`,
      `/** @odoo-module **/
import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";

publicWidget.registry.A.include({a: _t("A")});
`,
    ),
    scriptCase(
      `/** @odoo-module **/
import {_t} from "web.core";

export const a = _t("A");
`,
      `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = _t("A");
`,
    ),
    {
      before: script(`odoo.define("a.b", function (require) {
    const rpc = require("web.rpc");
    const {_t} = require("web.core");
    rpc.query({a: _t("b")});
});
`),
      todos: 1,
    },
    {
      before: script(`/** @odoo-module **/
import core from "web.core";

core.bus.on("a", null, () => {});
`),
      todos: 1,
    },
    scriptCase(
      `odoo.define("example.tour", function (require) {
    "use strict";

    const tour = require("web_tour.tour");

    tour.register(
        "example_tour",
        {
            test: true,
            url: "/shop",
        },
        [
            {
                trigger: "a",
            },
        ]
    );
});
`,
      `/** @odoo-module **/

import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("example_tour", {
    test: true,
    url: "/shop",
    steps: () => [
        {
            trigger: "a",
        },
    ],
});
`,
    ),
    scriptCase(
      `/** @odoo-module **/
import tour from "web_tour.tour";
import {registry} from "@web/core/registry";

const steps = [tour.stepUtils.showAppsMenuItem(), {trigger: "a"}];
registry.category("a").add("b", 1);
tour.register("example_tour", {url: "/web"}, steps);
`,
      `/** @odoo-module **/
import {stepUtils} from "@web_tour/tour_service/tour_utils";
import {registry} from "@web/core/registry";

const steps = [stepUtils.showAppsMenuItem(), {trigger: "a"}];
registry.category("a").add("b", 1);
registry.category("web_tour.tours").add("example_tour", {
    url: "/web",
    steps: () => steps,
});
`,
    ),
    scriptCase(
      `odoo.define("example.page", (require) => {
    const session = require("web.session");
    const {_t, qweb} = require("web.core");
    const {Component} = require("@odoo/owl");
    require("web.dom_ready");
    require("website.content.menu");

    const title = _t("A");
    return class Page extends Component {
        show() {
            return qweb.render("example.page", {title, uid: session.uid});
        }
    };
});
`,
      `/** @odoo-module **/

import "@website/js/content/menu";
import {session} from "@web/session";
import {_t} from "@web/core/l10n/translation";
import {renderToString} from "@web/core/utils/render";
import {Component} from "@odoo/owl";

const title = _t("A");
export default class Page extends Component {
    show() {
        return renderToString("example.page", {title, uid: session.uid});
    }
};
`,
    ),
    scriptCase(
      `odoo.define("a.b", function (require) {
    const ajax = require("web.ajax");
    const rpc = require("web.rpc");
    const core = require("web.core");

    ajax.jsonRpc("/a", "call", {b: core._t("B")}).then((found) => {
        rpc.query({route: "/c", params: {d: found}});
        rpc.query({model: "e.f", method: "read", args: [[1]]});
        ajax.jsonRpc("/g", "call");
    });
});
`,
      `/** @odoo-module **/

import { jsonrpc } from "@web/core/network/rpc_service";
import { _t } from "@web/core/l10n/translation";

jsonrpc("/a", {b: _t("B")}).then((found) => {
    jsonrpc("/c", {d: found});
    jsonrpc("/web/dataset/call_kw/e.f/read", {model: "e.f", method: "read", args: [[1]], kwargs: {}});
    jsonrpc("/g");
});
`,
    ),
    {
      before: {
        'static/src/js/a.js': `odoo.define("example.a", function (require) {
    return {b: 1};
});
`,
        'static/src/js/c.js': `odoo.define("example.c", function (require) {
    const a = require("example.a");
    const patch = require("web.utils").patch;
    patch(a, "c", {b: 2});
});
`,
      },
      after: {
        'static/src/js/a.js': `/** @odoo-module **/

export default {b: 1};
`,
        'static/src/js/c.js': `/** @odoo-module **/

import a from "@example/js/a";
import { patch } from "@web/core/utils/patch";
patch(a, "c", {b: 2});
`,
      },
    },
    {
      before: {
        'static/src/js/a.js': `odoo.define("example.a", function (require) {
    return {b: 1};
});
`,
        'static/src/js/c.js': `odoo.define("example.c", function (require) {
    return {d: 1};
});
`,
        'static/src/js/e.js': `/** @odoo-module **/
import a from "example.a";
import c from "example.c";

a(c);
`,
      },
      after: {
        'static/src/js/a.js': `/** @odoo-module **/

export default {b: 1};
`,
        'static/src/js/c.js': `/** @odoo-module **/

export default {d: 1};
`,
        'static/src/js/e.js': `/** @odoo-module **/
import a from "@example/js/a";
import c from "@example/js/c";

a(c);
`,
      },
    },
    scriptCase(
      `/** @odoo-module **/
import {bus, _t} from "@web/core/l10n/translation";
import {patch} from "web.utils";
import {A} from "@example/a";

patch(A.prototype, "a", {b: () => _t(bus)});
`,
      `/** @odoo-module **/
import {bus, _t} from "@web/core/l10n/translation";
import {patch} from "@web/core/utils/patch";
import {A} from "@example/a";

patch(A.prototype, "a", {b: () => _t(bus)});
`,
    ),
    {
      before: script(`/** @odoo-module **/
import session from "web.session";

session.rpc("/a");
`),
      todos: 1,
    },
    {
      before: script(`odoo.define("a.b", function (require) {
    const core = require("web.core");
    const translate = (_t) => _t("a");
    return translate(core._t);
});
`),
      todos: 1,
    },
    {
      before: script(`odoo.define("a.b", async function (require) {
    const tour = require("web_tour.tour");
    return tour;
});
`),
      todos: 1,
    },
    {
      before: script(`odoo.define("a.b", function (require) {
    if (require("web.session").is_admin) return 1;
    return 2;
});
`),
      todos: 1,
    },
  ],
  noops: [
    script(
      '/** @odoo-module **/\nimport { _t } from "@web/core/l10n/translation";\nexport const a = _t("A");\n',
    ),
    script('/** @odoo-module **/\nimport publicWidget from "@web/legacy/js/public/public_widget";\n'),
    script('const fs = require("fs");\n'),
    script(
      '/** @odoo-module **/\nimport { Component } from "@odoo/owl";\nexport class A extends Component {}\n',
    ),
    script('/** @odoo-module **/\nimport { a } from "./other.file";\na();\n'),
    script('// odoo.define("a.b", function (require) {});\n'),
    script('/** @odoo-module **/\nimport { a } from "@web/core/registry";\ntour.register("a", {}, []);\n'),
    script('/** @odoo-module **/\nimport { session } from "@web/session";\nsession.rpc("/a");\n'),
    script('registry.category("web_tour.tours").add("a", {steps: () => []});\n'),
    script('/** @odoo-module **/\nconst core = {_t: (a) => a};\nconst _t = core._t;\nexport { _t };\n'),
    script('/** @odoo-module **/\nimport "./web.core";\n'),
    script('/** @odoo-module **/\nimport a from "some-library.js";\na();\n'),
    script('(function (require) { require("web.core"); })(window.require);\n'),
  ],
  js: {
    Program(program, context) {
      if (!/odoo\.define|\bfrom\s*["']\w+\.|\bimport\s*["']\w+\./.test(context.text)) return;
      const own = ownModules(context.scripts, context.module.name);
      const call = listOf(program.body).find((each) => definitionCall(each, context.text));
      if (call) {
        define(program, call, own, context);
        return;
      }
      let done = false;
      for (const given of importsIn(program)) {
        if (!/^\w+\.[\w./]+$/.test(given.from)) continue;
        // Those of the addon itself at once, since their names are gone when their files are modules. Of the others one
        // at a time: two may want the same import.
        if (own.has(given.from)) imported(given, program, own, false, context);
        else done = imported(given, program, own, done, context) || done;
      }
    },
  },
});

function define(program: JsNode, call: JsNode, own: Own, context: JsContext): void {
  const definition = definitionOf(program, context.text);
  const edits = definition && definitionEdits(definition, own, context.text);
  if (!edits) {
    const asked =
      definition?.statements.flatMap((each) => asksOf(each) ?? []).map(({ module }) => module) ?? [];
    const unknown = [...new Set(asked)].filter((name) => !hasSuccessor(name) && !own.has(name));
    const tips = new Set(unknown.map(adviceFor));
    const gone =
      unknown.length > 0 ? ` Gone without a module that does the same: ${unknown.join(', ')}.` : '';
    context.report({
      at: { start: call.start, end: Math.min(call.end, call.start + 80) },
      message: `odoo.define() and the legacy modules are gone in 17.0.${gone} ${[...tips].join(' ')}`.trim(),
      options: [
        { title: 'Write it anew as a module with imports of @web/...', code: '/** @odoo-module **/' },
        { title: 'Take the file out of the assets, where the web client does by itself now what it did' },
      ],
    });
    return;
  }
  context.report({
    at: { start: call.start, end: Math.min(call.end, call.start + 80) },
    message: 'odoo.define() is a module with imports since 17.0.',
    fix: { title: 'Write a module', safe: false, edits },
  });
}

/** True where it was written anew. */
function imported(given: Import, program: JsNode, own: Own, done: boolean, context: JsContext): boolean {
  const { statement, from, specifiers } = given;
  const { text } = context;
  const pattern = specifiers.length > 0 ? statement : undefined;
  const plan = planOf([{ module: from, member: undefined, pattern, statement }], program, own, text);
  if (!plan) {
    context.report({
      at: statement,
      message: `The legacy module ${from} is gone in 17.0. ${adviceFor(from)}`,
      options: [
        { title: 'Import what does the same from @web' },
        { title: 'Write what is used of it in the module itself' },
      ],
    });
    return false;
  }
  if (done) return false;
  const edits = [...plan.edits];
  const left = new Map(plan.wanted);
  for (const other of importsIn(program)) {
    const names = left.get(other.from);
    const last = other.specifiers.at(-1);
    if (!names || names.has('default') || names.has('*') || last?.node.type !== 'ImportSpecifier') continue;
    left.delete(other.from);
    const list = [...names].map(([name, local]) => (name === local ? name : `${name} as ${local}`));
    edits.push({ start: last.node.end, end: last.node.end, text: `, ${list.join(', ')}` });
  }
  const tight = /import\s*\{\w/.test(text);
  const lines = importLines({ wanted: left, run: plan.run }, tight);
  edits.push(
    lines.length > 0
      ? { start: statement.start, end: statement.end, text: lines.join('\n') }
      : wholeLine(statement, text),
  );
  context.report({
    at: statement,
    message: `The legacy module ${from} has another place since 17.0.`,
    fix: { title: 'Import from its new place', safe: true, edits },
  });
  return true;
}
