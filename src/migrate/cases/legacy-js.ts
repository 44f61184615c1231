import type { Case } from '../rule.ts';
import { script, scriptCase } from './script.ts';

/** Legacy modules of scripts, and what they become. */
export const LEGACY_CASES: readonly Case[] = [
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
];
