import { B as indentAt, E as isJsNode, H as lineStart, Mt as parts, Nt as childOf, Pt as walk, ft as attribute, ht as textOf, jt as literalOf, mt as elementsOf, pt as attributeValue } from "./source.mjs";
import { mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { A as renamedRecords, H as defineMigration, I as modelRecords, M as pluralFields, N as renamedFields, O as sqlColumns, _ as renamedModels, b as neededModules, f as NO_DONE, g as _17_0_defaults_default, h as _17_0_default, j as movedMethods, m as ownSaleState, p as SALE_ORDERS } from "./migrate-rules.mjs";
import { C as isTest, D as webMoves, I as withoutName, N as withBlankLinesBefore, O as fromImport, P as withoutArgument, b as changedSignature, j as wholeLines, l as namedBody, u as plainOf, y as changedOverrides } from "./migrate-rules3.mjs";
import { A as renamedTag, c as tagNow, d as isColumn, k as elementLines, l as hasClass, m as stepsOf, o as selectorXpath, s as pathNow, u as settingOf } from "./migrate-rules4.mjs";
import { B as pluralNoops, F as recordNoops, G as withBlanksBefore, H as attributeSource, I as methodsWith, J as modelRecordNoops, K as modelRecordCases, L as fieldCases, M as sqlNoops, N as recordCases, P as recordInData, R as fieldNoops, S as bookMethod, Tt as scriptCase, V as attributeOf, _ as OWL_NOOPS, f as booleanOf, g as OWL_CASES, i as LEGACY_CASES, j as sqlCases, n as CASES, q as modelRecordInData, r as NOOPS, v as neededCases, wt as script, y as neededNoops, z as pluralCases } from "./migrate-rules5.mjs";
import { A as keyOf, D as wholeLine, E as importsIn, F as ownModules, I as definitionCall, L as definitionOf, M as placedNodes, N as propertyOf, R as listOf, T as importing, c as adviceFor, i as planOf, k as declaredIn, l as hasSuccessor, m as mustBeRebuilt, n as definitionEdits, o as rpcArguments, r as importLines, u as asksOf, w as movedImports, y as importChosen } from "./migrate-rules6.mjs";

// src/migrate/rules/17.0/js-env-t.ts
const PLACE = {
	module: "@web/core/l10n/translation",
	name: "_t"
};
var js_env_t_default = defineMigration({
	id: "js-env-t",
	to: "17.0",
	breaks: "error",
	summary: "_t is imported, and no part of the environment",
	why: "Since 17.0 env has no _t: the call fails.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/env.js",
	cases: [
		scriptCase("import {Component} from \"@odoo/owl\";\n\nexport class A extends Component {\n    get title() {\n        return this.env._t(\"A\") + this.env._t(\"B\");\n    }\n}\n", "import {Component} from \"@odoo/owl\";\nimport {_t} from \"@web/core/l10n/translation\";\n\nexport class A extends Component {\n    get title() {\n        return _t(\"A\") + _t(\"B\");\n    }\n}\n"),
		scriptCase("import { _lt } from \"@web/core/l10n/translation\";\n\nexport function start(env) {\n    return [_lt(\"A\"), env._t(\"B\")];\n}\n", "import { _lt, _t } from \"@web/core/l10n/translation\";\n\nexport function start(env) {\n    return [_lt(\"A\"), _t(\"B\")];\n}\n"),
		{
			before: script("import { Component } from \"@odoo/owl\";\n\nexport class A extends Component {\n    setup() {\n        const _t = this.env._t;\n        this.title = _t(\"A\");\n    }\n}\n"),
			todos: 1
		},
		{
			before: script("odoo.define(\"a\", function () { return (env) => env._t(\"A\"); });\n"),
			todos: 1
		},
		{
			before: { "static/src/xml/a.xml": "<templates><t t-name=\"example.A\"><B title=\"env._t('A')\"/></t></templates>\n" },
			todos: 1
		}
	],
	noops: [
		script("import { _t } from \"@web/core/l10n/translation\";\nexport const a = _t(\"A\");\n"),
		script("import { a } from \"@web/a\";\nexport const b = a._t(\"A\");\n"),
		script("import { a } from \"@web/a\";\nexport const b = this.environment._t(\"A\");\n"),
		script("import { a } from \"@web/a\";\nexport const b = env.services.a._t;\n"),
		script("// this.env._t(\"A\")\nexport const a = 1;\n"),
		{ "static/src/xml/a.xml": "<templates><t t-name=\"example.A\"><B title.translate=\"A\"/></t></templates>\n" }
	],
	js: { Program(program, context) {
		const { text } = context;
		if (!text.includes("env._t") || mustBeRebuilt(context)) return;
		const uses = placedNodes(program).map(({ node }) => node).filter((node) => isTranslator(node, text));
		const [first] = uses;
		if (!first) return;
		const imports = importsIn(program).length > 0 ? importing(program, PLACE, context) : void 0;
		context.report({
			at: first,
			message: "There is no env._t in 17.0: import { _t } from \"@web/core/l10n/translation\".",
			options: [{
				title: "Import _t",
				code: "import { _t } from \"@web/core/l10n/translation\";"
			}, {
				title: "Import it by another name, where _t is taken",
				code: "import { _t as translate } from \"@web/core/l10n/translation\";"
			}],
			fix: imports && {
				title: "Import _t",
				safe: true,
				edits: [...imports, ...uses.map(({ start, end }) => ({
					start,
					end,
					text: "_t"
				}))]
			}
		});
	} },
	template: { "*"(element, context) {
		for (const each of element.attributes) {
			if (!/\benv\._t\(/.test(each.value)) continue;
			context.report({
				at: each,
				message: "There is no env._t in 17.0: give the component the translated text, from _t of @web/core/l10n/translation in its script; an attribute of a component with a plain text is name.translate=\"Text\" since 18.0.",
				options: [{
					title: "Translate it in the script of the component",
					code: "get label() {\n    return _t(\"Text\");\n}"
				}, {
					title: "Write it into the template as plain text, which is translated",
					code: "<span>Text</span>"
				}]
			});
		}
	} }
});
/** `env._t` and `this.env._t` */
function isTranslator(node, text) {
	if (node.type !== "MemberExpression" || node.computed === true || !isJsNode(node.object)) return false;
	if (!isJsNode(node.property) || node.property.name !== "_t") return false;
	return /^(?:this\.|\w+\.)*env$/.test(text.slice(node.object.start, node.object.end));
}

// src/migrate/rules/17.0/js-globals.ts
/** What every page had, and what there is for it. */
const GONE = {
	_: "Underscore is gone in 17.0: write the methods of arrays and objects, and the functions of @web/core/utils/arrays, objects and timing.",
	moment: "moment is gone in 17.0: dates are those of luxon, with the functions of @web/core/l10n/dates."
};
const OPTIONS = {
	_: [{
		title: "Write the method of arrays and objects",
		code: "list.forEach((each) => {});"
	}, {
		title: "Import the function of the web client",
		code: "import { groupBy, sortBy } from \"@web/core/utils/arrays\";"
	}],
	moment: [{
		title: "Write it with luxon",
		code: "const { DateTime } = luxon;"
	}, {
		title: "Import the function of the web client",
		code: "import { deserializeDate, formatDate } from \"@web/core/l10n/dates\";"
	}]
};
var js_globals_default = defineMigration({
	id: "js-globals",
	to: "17.0",
	breaks: "error",
	summary: "Pages have no underscore and no moment",
	why: "Neither library is in a bundle of 17.0, so that a script which uses its global name fails there.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/__manifest__.py",
	cases: [
		scriptCase("_.each([1], (a) => a);\nconst found = _.map(Object.keys(b), (a) => a);\n_.contains(c.split(\",\"), d);\n_.each(found.filter(Boolean), function (a) {\n    a();\n}, this);\n", "[1].forEach((a) => a);\nconst found = Object.keys(b).map((a) => a);\nc.split(\",\").includes(d);\nfound.filter(Boolean).forEach(function (a) {\n    a();\n}, this);\n"),
		scriptCase("const a = _.extend({}, b, {c: _.isUndefined(d.e)});\nif (!_.isNull(f) && !_.isEmpty(g)) h(_.isFunction(i), _.isArray(a || b));\n_.extend(this, a);\nreturn _.isObject(a);\n", "const a = Object.assign({}, b, {c: d.e === undefined});\nif (f !== null && Object.keys(g || {}).length > 0) h(typeof i === \"function\", Array.isArray(a || b));\nObject.assign(this, a);\nreturn Object(a) === a;\n"),
		scriptCase("import { _t } from \"@web/core/l10n/translation\";\n\nconst a = _.uniqueId(\"a_\");\nb(_.str.sprintf(_t(\"%s\"), a), _.debounce(c, 35), _.uniq(d));\n", "import { _t } from \"@web/core/l10n/translation\";\nimport { uniqueId } from \"@web/core/utils/functions\";\nimport { sprintf } from \"@web/core/utils/strings\";\nimport { debounce } from \"@web/core/utils/timing\";\n\nconst a = uniqueId(\"a_\");\nb(sprintf(_t(\"%s\"), a), debounce(c, 35), [...new Set(d)]);\n"),
		{
			before: script("import a from \"./b\";\n_.str.sprintf(\"%d of %s\", a, a);\n"),
			todos: 1
		},
		{
			before: script("const uniqueId = 1;\nimport a from \"./b\";\n_.uniqueId(a);\n"),
			todos: 1
		},
		{
			before: script("_.each(items, (a) => a);\n_.sortBy(items, \"a\");\n"),
			todos: 1
		},
		{
			before: script("const b = _.isUndefined(a) + 1;\n_.map([1], \"a\");\n"),
			todos: 1
		},
		...[
			"_.each([1], /* why */ (b) => b);\n",
			"a = !!_.isUndefined(b);\n",
			"a = b === !_.isNull(c);\n",
			"a = b + !_.isEmpty(c);\n",
			"a = _.isObject(JSON.parse(b));\n",
			"a = _.each([1], (b) => b);\n",
			"a = _.indexOf([1], b, true);\n",
			"const a = [1];\nconst f = (a) => _.map(a, (b) => b);\n"
		].map((text) => ({
			before: script(text),
			todos: 1
		})),
		{
			before: script("export const a = moment(\"2020-01-01\").add(1, \"days\");\n"),
			todos: 1
		},
		{
			before: script("const chain = _(items);\nexport default moment.utc(chain);\n"),
			todos: 2
		}
	],
	noops: [
		script("const _ = { each() {} };\n_.each([1]);\n"),
		script("import moment from \"./moment\";\nmoment();\n"),
		script("export const f = (_, i) => _.a + i;\n"),
		script("export const a = { moment: 1, _: 2 };\na.moment = a._;\n"),
		script("_t(\"moment\");\n"),
		script("import _ from \"./underscore\";\n_.extend({}, a);\n"),
		script("const f = (_) => _.isEmpty(a);\n"),
		script("a._.each([1], b);\n"),
		script("import { sprintf } from \"@web/core/utils/strings\";\nsprintf(\"%d\", _t(\"_.str.sprintf(%s)\"));\n"),
		script("import { uniqueId } from \"@web/core/utils/functions\";\nuniqueId(\"a\");\n")
	],
	js: { Program(program, context) {
		if (!/\b(?:_|moment)[.(]/.test(context.text)) return;
		if (becomesModule(program, context)) return;
		const declared = new Set(declaredIn(program).map(({ name }) => name));
		const nodes = placedNodes(program);
		for (const [name, message] of Object.entries(GONE)) {
			if (declared.has(name)) continue;
			const uses = nodes.filter((each) => isUse(each, name));
			const [first] = name === "_" ? uses.filter((use) => !replaced(use, nodes, context)) : uses;
			if (!first) continue;
			const plain = name === "_" ? plainOf(first, nodes, context.text) : void 0;
			const own = plain && {
				title: `Write it so${plain?.sure === "ask" ? ", where it is given an array" : ""}${importText(plain.place)}`,
				code: plain.text
			};
			const options = own ? [own, ...OPTIONS[name] ?? []] : OPTIONS[name];
			context.report({
				at: first.node,
				message,
				options
			});
		}
	} }
});
function importText(place) {
	return place ? `, with ${place.name} of ${place.module}` : "";
}
function becomesModule(program, { scripts, module, text }) {
	const definition = definitionOf(program, text);
	return definition !== void 0 && definitionEdits(definition, ownModules(scripts, module.name), text) !== void 0;
}
/** True where the call is written without underscore. One inside of another has its turn first. */
function replaced(use, nodes, context) {
	const plain = plainOf(use, nodes, context.text);
	if (!plain || plain.sure === "ask") return false;
	const { start, end } = plain.node;
	const program = nodes[0]?.node;
	const needed = plain.place && program ? importing(program, plain.place, context) : [];
	if (!needed) return false;
	if (nodes.some((other) => other !== use && isUse(other, "_") && start <= other.node.start && other.node.end <= end) && nodes.some((other) => other !== use && isInside(other, plain.node) && canGo(other, nodes, context))) return true;
	context.report({
		at: plain.node,
		message: GONE._ ?? "",
		fix: {
			title: "Write it without underscore",
			safe: plain.sure === "certain",
			edits: [...needed, {
				start,
				end,
				text: plain.text
			}]
		}
	});
	return true;
}
function isInside({ node }, { start, end }) {
	return start <= node.start && node.end <= end;
}
function canGo(use, nodes, context) {
	const plain = isUse(use, "_") ? plainOf(use, nodes, context.text) : void 0;
	return plain !== void 0 && plain.sure !== "ask";
}
/** `_.each` or `_(list)`, and likewise of moment. */
function isUse({ node, parents }, name) {
	if (node.type !== "Identifier" || node.name !== name) return false;
	const parent = parents.at(-1);
	return parent?.type === "MemberExpression" && parent.object === node || parent?.type === "CallExpression" && parent.callee === node;
}

// src/migrate/rules/17.0/js-patch.ts
var js_patch_default = defineMigration({
	id: "js-patch",
	to: "17.0",
	breaks: "error",
	summary: "patch() takes no name, and calls what it replaces by super",
	why: "Since 17.0 patch(target, \"name\", extension) throws: the extension is an object whose methods call super.",
	link: "https://github.com/odoo/odoo/pull/124541",
	cases: [
		{
			before: { "static/src/js/a.js": `/** @odoo-module **/
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
` },
			after: { "static/src/js/a.js": `/** @odoo-module **/
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
` }
		},
		{
			before: { "static/src/js/a.js": "patch(A.prototype, \"x\", {\n    get options() {\n        const options = this._super(...arguments);\n        return {...this._super(), options};\n    },\n    set options(value) {\n        this._super(value);\n    },\n    f: function (a) {\n        return this._super(a);\n    },\n    g: async function () {\n        this._super.apply(this, arguments);\n    },\n});\n" },
			after: { "static/src/js/a.js": "patch(A.prototype, {\n    get options() {\n        const options = super.options;\n        return {...super.options, options};\n    },\n    set options(value) {\n        super.options = value;\n    },\n    f(a) {\n        return super.f(a);\n    },\n    async g() {\n        super.g(...arguments);\n    },\n});\n" }
		},
		{
			before: { "static/src/js/a.js": "patch(A.prototype, \"x\", {f() { return load().then(function () { return this._super(); }); }});\n" },
			todos: 1
		},
		{
			before: { "static/src/js/a.js": "patch(A.prototype, \"x\", {f() { const s = this._super; return s(); }});\n" },
			todos: 1
		}
	],
	noops: [
		{ "static/src/js/a.js": "patch(A.prototype, {setup() { super.setup(); }});\n" },
		{ "static/src/js/a.js": "http.patch(\"/a\", \"b\", {});\n" },
		{ "static/src/js/a.js": "const B = A.extend({init: function () { this._super.apply(this, arguments); }});\n" },
		{ "static/src/js/a.js": "patch(A, name);\n" },
		{ "static/src/js/a.js": "patch(A.prototype, {get a() { return super.a; }});\n" },
		{ "static/src/js/a.js": "const P = {f() { return this._super(); }};\nexport default P;\n" },
		{ "static/src/js/a.js": "unpatch(A, \"x\");\n" },
		{ "static/src/js/a.js": "import { DatePicker } from \"@web/core/datepicker/datepicker\";\npatch(DatePicker.prototype, \"x\", {setup() { this._super(); }});\n" }
	],
	js: { CallExpression(node, context) {
		const { callee } = node;
		const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
		const [, name, extension] = given;
		if (!isJsNode(callee) || callee.type !== "Identifier") return;
		if (callee.name !== "patch") return;
		if (given.length !== 3 || !name || !extension || extension.type !== "ObjectExpression") return;
		if (name.type !== "Literal" && name.type !== "TemplateLiteral" && name.type !== "BinaryExpression") return;
		if (mustBeRebuilt(context)) return;
		const edits = [{
			start: name.start,
			end: extension.start,
			text: ""
		}];
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
				message: "patch() takes no name since 17.0, and calls what it replaces by super: write the methods as `name() {}`, and super.name(...) for this._super(...).",
				options: [{
					title: "Write the methods in short form, and call super",
					code: "patch(Component.prototype, {\n    setup() {\n        super.setup(...arguments);\n    },\n});"
				}, { title: "Make a class that extends the other one, where it can be registered in its place" }]
			});
			return;
		}
		context.report({
			at: node,
			message: "patch() takes no name since 17.0.",
			fix: {
				title: "Call super",
				safe: true,
				edits
			}
		});
	} }
});
/** What stands for this._super in one member of the extension; undefined where it cannot be said. */
function callsOf(property, uses, text) {
	const key = keyOf(property);
	const { value, kind, method } = property;
	if (key === void 0 || key === "constructor" || !/^[\w$]+$/.test(key) || !isJsNode(value)) return void 0;
	if (value.type !== "FunctionExpression" || value.generator === true) return void 0;
	const accessor = kind === "get" || kind === "set";
	const head = method === true || accessor ? [] : shorthand(property, value, key, text);
	const calls = uses.map((use) => accessor ? superAccess(use, key, kind) : superCall(use, key, text));
	const found = calls.filter((edits) => edits !== void 0).flat();
	return head && calls.every((edits) => edits !== void 0) ? [...head, ...found] : void 0;
}
/** `f: function (a) {}` as `f(a) {}`: only a method knows super. */
function shorthand(property, value, key, text) {
	const head = /^(async\s+)?function\s*\(/.exec(text.slice(value.start, value.end));
	if (!head) return void 0;
	const name = `${head[1] ? "async " : ""}${key}`;
	return [{
		start: property.start,
		end: value.start + head[0].length - 1,
		text: name
	}];
}
/** `this._super()` in a getter is a value, and in a setter it takes one. */
function superAccess({ member, parents }, name, kind) {
	const call = parents.at(-1);
	if (!isDirect(parents) || call?.type !== "CallExpression" || call.callee !== member) return void 0;
	if (kind === "get") return [{
		start: call.start,
		end: call.end,
		text: `super.${name}`
	}];
	const [value, ...more] = listOf(call.arguments);
	if (parents.at(-2)?.type !== "ExpressionStatement") return void 0;
	if (!value || more.length > 0 || value.type === "SpreadElement") return void 0;
	return [{
		start: call.start,
		end: value.start,
		text: `super.${name} = `
	}, {
		start: value.end,
		end: call.end,
		text: ""
	}];
}
/** In the method itself, or in arrow functions in it. */
function isDirect(parents) {
	return parents.filter(({ type }) => type === "FunctionExpression" || type === "FunctionDeclaration").length === 1;
}
function superUses(root) {
	const found = [];
	const below = (node, parents) => {
		const { object, property } = node;
		if (node.type === "MemberExpression" && isJsNode(object) && object.type === "ThisExpression" && isJsNode(property) && property.name === "_super") found.push({
			member: node,
			parents
		});
		for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isJsNode(child)) below(child, [...parents, node]);
	};
	below(root, []);
	return found;
}
/** `this._super(a)` and `this._super.apply(this, arguments)`, in the method itself or an arrow function in it. */
function superCall({ member, parents }, name, text) {
	if (!isDirect(parents)) return void 0;
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "CallExpression" && parent.callee === member) return [{
		start: member.start,
		end: member.end,
		text: `super.${name}`
	}];
	if (parent?.type === "MemberExpression" && isJsNode(parent.property) && parent.property.name === "apply" && outer?.type === "CallExpression" && /\.apply\(\s*this,\s*arguments\s*\)$/.test(text.slice(outer.start, outer.end))) return [{
		start: outer.start,
		end: outer.end,
		text: `super.${name}(...arguments)`
	}];
}

// src/migrate/rules/17.0/legacy-js.ts
var legacy_js_default = defineMigration({
	id: "legacy-js",
	to: "17.0",
	breaks: "error",
	summary: "JavaScript is written in modules, and legacy modules have other names or are gone",
	why: "Modules of odoo.define and names such as web.core went with 17.0: a file that asks for one stays undefined, and with it all that needs it.",
	link: "https://github.com/odoo/odoo/pull/130467",
	cases: LEGACY_CASES,
	noops: [
		script("/** @odoo-module **/\nimport { _t } from \"@web/core/l10n/translation\";\nexport const a = _t(\"A\");\n"),
		script("/** @odoo-module **/\nimport publicWidget from \"@web/legacy/js/public/public_widget\";\n"),
		script("const fs = require(\"fs\");\n"),
		script("/** @odoo-module **/\nimport { Component } from \"@odoo/owl\";\nexport class A extends Component {}\n"),
		script("/** @odoo-module **/\nimport { a } from \"./other.file\";\na();\n"),
		script("// odoo.define(\"a.b\", function (require) {});\n"),
		script("/** @odoo-module **/\nimport { a } from \"@web/core/registry\";\ntour.register(\"a\", {}, []);\n"),
		script("/** @odoo-module **/\nimport { session } from \"@web/session\";\nsession.rpc(\"/a\");\n"),
		script("registry.category(\"web_tour.tours\").add(\"a\", {steps: () => []});\n"),
		script("/** @odoo-module **/\nconst core = {_t: (a) => a};\nconst _t = core._t;\nexport { _t };\n"),
		script("/** @odoo-module **/\nimport \"./web.core\";\n"),
		script("/** @odoo-module **/\nimport a from \"some-library.js\";\na();\n"),
		script("(function (require) { require(\"web.core\"); })(window.require);\n")
	],
	js: { Program(program, context) {
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
			if (own.has(given.from)) imported(given, program, own, false, context);
			else done = imported(given, program, own, done, context) || done;
		}
	} }
});
function define(program, call, own, context) {
	const definition = definitionOf(program, context.text);
	const edits = definition && definitionEdits(definition, own, context.text);
	if (!edits) {
		const asked = definition?.statements.flatMap((each) => asksOf(each) ?? []).map(({ module }) => module) ?? [];
		const all = [...new Set(asked)].filter((name) => !hasSuccessor(name) && !own.has(name));
		const [written, unknown] = [true, false].map((is) => all.filter((name) => name.startsWith(`${context.module.name}.`) === is));
		const tips = new Set(unknown?.map(adviceFor));
		const told = [
			"odoo.define() and the legacy modules are gone in 17.0.",
			...unknown?.length ? [`Gone without a module that does the same: ${unknown.join(", ")}.`] : [],
			...written?.length ? [`Of this module, and to be imported from where it is: ${written.join(", ")}.`] : [],
			...tips
		];
		context.report({
			at: {
				start: call.start,
				end: Math.min(call.end, call.start + 80)
			},
			message: told.join(" "),
			options: [{ title: "Write it anew as a module with imports of @web/..." }, { title: "Take the file out of the assets, where the web client does by itself now what it did" }]
		});
		return;
	}
	context.report({
		at: {
			start: call.start,
			end: Math.min(call.end, call.start + 80)
		},
		message: "odoo.define() is a module with imports since 17.0.",
		fix: {
			title: "Write a module",
			safe: false,
			edits
		}
	});
}
/** True where it was written anew. */
function imported(given, program, own, done, context) {
	const { statement, from, specifiers } = given;
	const { text } = context;
	const plan = planOf([{
		module: from,
		member: void 0,
		pattern: specifiers.length > 0 ? statement : void 0,
		statement
	}], program, own, text);
	if (!plan) {
		context.report({
			at: statement,
			message: `The legacy module ${from} is gone in 17.0. ${adviceFor(from)}`,
			options: [{ title: "Import what does the same from @web" }, { title: "Write what is used of it in the module itself" }]
		});
		return false;
	}
	if (done) return false;
	const edits = [...plan.edits];
	const left = new Map(plan.wanted);
	for (const other of importsIn(program)) {
		const names = left.get(other.from);
		const last = other.specifiers.at(-1);
		if (!names || names.has("default") || names.has("*") || last?.node.type !== "ImportSpecifier") continue;
		left.delete(other.from);
		const list = [...names].map(([name, local]) => name === local ? name : `${name} as ${local}`);
		edits.push({
			start: last.node.end,
			end: last.node.end,
			text: `, ${list.join(", ")}`
		});
	}
	const tight = /import\s*\{\w/.test(text);
	const lines = importLines({
		wanted: left,
		run: plan.run
	}, tight);
	edits.push(lines.length > 0 ? {
		start: statement.start,
		end: statement.end,
		text: lines.join("\n")
	} : wholeLine(statement, text));
	context.report({
		at: statement,
		message: `The legacy module ${from} has another place since 17.0.`,
		fix: {
			title: "Import from its new place",
			safe: true,
			edits
		}
	});
	return true;
}

// src/migrate/rules/17.0/list-column-invisible.ts
var list_column_invisible_default = defineMigration({
	id: "list-column-invisible",
	to: "17.0",
	breaks: "silent",
	summary: "invisible on a column of a list becomes column_invisible",
	why: "Before 17.0 a plain invisible on a column hid the column. Since then it empties the cells, and the column with its title stays.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		{
			before: list("<field name=\"a\" invisible=\"1\"/>"),
			after: list("<field name=\"a\" column_invisible=\"1\"/>")
		},
		{
			before: list(`<field name="a" invisible="context.get('x')"/>`),
			after: list(`<field name="a" column_invisible="context.get('x')"/>`)
		},
		{
			before: list(`<button name="a" type="object" invisible="True"/>`),
			after: list(`<button name="a" type="object" column_invisible="True"/>`)
		},
		{
			before: form(`<field name="line_ids"><tree><field name="b" invisible="1"/></tree></field>`),
			after: form(`<field name="line_ids"><tree><field name="b" column_invisible="1"/></tree></field>`)
		},
		{
			before: extension("library.book_list", `<xpath expr="//field[@name='line_ids']/tree" position="inside"><field name="b" invisible="1"/></xpath>`),
			after: extension("library.book_list", `<xpath expr="//field[@name='line_ids']/tree" position="inside"><field name="b" column_invisible="1"/></xpath>`)
		},
		{
			before: extension("library.book_list", `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`),
			after: extension("library.book_list", `<field name="a" position="attributes"><attribute name="column_invisible">1</attribute></field>`)
		},
		{
			before: extension("library.book_form", `<xpath expr="//field[@name='line_ids']/tree//field[@name='b']" position="attributes"><attribute name="invisible">0</attribute></xpath>`),
			after: extension("library.book_form", `<xpath expr="//field[@name='line_ids']/tree//field[@name='b']" position="attributes"><attribute name="column_invisible">0</attribute></xpath>`)
		},
		{
			before: extension("library.book_form", `<xpath expr="//page[field[@name='a/b']]//tree/field[not(../header[@class])]" position="attributes"><attribute name="invisible">1</attribute></xpath>`),
			after: extension("library.book_form", `<xpath expr="//page[field[@name='a/b']]//tree/field[not(../header[@class])]" position="attributes"><attribute name="column_invisible">1</attribute></xpath>`)
		},
		{
			before: extension("library.book_form", `<xpath expr="//tree/button/following-sibling::field[1]" position="attributes"><attribute name="invisible">1</attribute></xpath>`),
			after: extension("library.book_form", `<xpath expr="//tree/button/following-sibling::field[1]" position="attributes"><attribute name="column_invisible">1</attribute></xpath>`)
		}
	],
	noops: [
		extension("library.book_form", set(`<xpath expr="//field[tree/field[@name='a']]" position="attributes">`, "xpath", "1")),
		extension("library.book_form", set(`<xpath expr="//tree/field[@name='a']/ancestor::form//field" position="attributes">`, "xpath", "1")),
		extension("library.book_form", set(`<xpath expr="//tree/field[@name='a'] | //form/field" position="attributes">`, "xpath", "1")),
		list(`<header><button name="a" invisible="1"/></header>`),
		list(`<field name="a" invisible="state == 'draft'"/>`),
		list(`<field name="a" invisible="0"/>`),
		list(`<field name="a" column_invisible="1"/>`),
		list(`<field name="a" optional="hide"/>`),
		form("<field name=\"a\" invisible=\"1\"/>"),
		form(`<field name="line_ids"><form><field name="b" invisible="1"/></form></field>`),
		extension("library.book_form", `<xpath expr="//field[@name='line_ids']/form" position="inside"><field name="b" invisible="1"/></xpath>`),
		extension("library.book_form", set(`<field name="a" position="attributes">`, "field", "1")),
		extension("library.book", set(`<field name="a" position="attributes">`, "field", "1")),
		extension("library.book_list", set(`<field name="a" position="attributes">`, "field", "state == 'draft'")),
		extension("library.book_list", set(`<button name="a" position="attributes">`, "button", "1")),
		extension("library.book_list", set(`<xpath expr="//tree" position="attributes">`, "xpath", "1")),
		extension("library.book_list", `<field name="a" position="attributes"><attribute name="invisible">1</attribute><attribute name="column_invisible">1</attribute></field>`),
		extension("library.book_list", `<field name="a" position="attributes"><attribute name="invisible"/></field>`),
		{ "views/x.xml": `<odoo><template id="x"><tree><field invisible="1"/></tree></template></odoo>` }
	],
	arch: {
		"*"(element, context) {
			const invisible = attributeOf(element, "invisible");
			if (!invisible || attributeOf(element, "attrs") || attributeOf(element, "states")) return;
			if (attributeOf(element, "column_invisible") || !isColumn(element, context)) return;
			if (booleanOf(invisible.value) === false || !isOfColumn(invisible.value)) return;
			context.report({
				at: invisible,
				message: "invisible on a column no longer hides the column.",
				fix: {
					title: "Say column_invisible",
					safe: true,
					edits: [{
						start: invisible.start,
						end: invisible.end,
						text: attributeSource("column_invisible", invisible.value)
					}]
				}
			});
		},
		attribute(element, context) {
			const name = attributeOf(element, "name");
			const spec = element.parent;
			if (name?.value !== "invisible" || !spec || !findsColumn(spec, context)) return;
			if (elementsOf(spec).some((each) => attributeValue(each, "name") === "column_invisible")) return;
			if (!isOfColumn(textOf(element))) return;
			context.report({
				at: element.tag,
				message: "invisible on a column no longer hides the column.",
				fix: {
					title: "Set column_invisible",
					safe: true,
					edits: [{
						...name.valueSpan,
						text: "column_invisible"
					}]
				}
			});
		}
	}
});
/** The server only ever saw booleans and the context; the rest is a condition on the record, as 17.0 means it. */
function isOfColumn(value) {
	return booleanOf(value) !== void 0 || /^(not )?context\b/.test(value.trim());
}
/** An extension changes attributes of a field in a list. */
function findsColumn(spec, context) {
	if (attributeValue(spec, "position") !== "attributes" || !isColumn(spec, context)) return false;
	return spec.name === "xpath" ? stepsOf(attributeValue(spec, "expr") ?? "").at(-1) === "field" : spec.name === "field";
}
function arch(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}
function extension(inherits, body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="${inherits}"/><field name="arch" type="xml"><data>${body}</data></field></record></odoo>\n` };
}
function set(start, tag, value) {
	return `${start}<attribute name="invisible">${value}</attribute></${tag}>`;
}
function list(body) {
	return arch(`<tree>${body}</tree>`);
}
function form(body) {
	return arch(`<form>${body}</form>`);
}

// src/migrate/rules/17.0/mail-post.ts
var mail_post_default = defineMigration({
	id: "mail-post",
	to: "17.0",
	breaks: "error",
	summary: "message_post_with_view() and _template() are message_post_with_source()",
	why: "Both are gone since 17.0: message_post_with_source() takes a template of mails or a view, as a record or by its xmlid.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_thread.py",
	cases: [
		{
			before: model$6("self.message_post_with_view(\"mail.message_origin_link\", values={\"self\": self}, subtype_id=1)"),
			after: model$6("self.message_post_with_source(\"mail.message_origin_link\", render_values={\"self\": self}, subtype_id=1)")
		},
		{
			before: model$6("self.message_post_with_template(template.id, email_layout_xmlid=\"a.b\")"),
			after: model$6("self.message_post_with_source(template, email_layout_xmlid=\"a.b\")")
		},
		{
			before: model$6("self.message_post_with_view(\"a.b\", subtype_id=self.env.ref(\"mail.mt_note\").id)"),
			after: model$6("self.message_post_with_source(\"a.b\", subtype_xmlid=\"mail.mt_note\")")
		},
		{
			before: model$6("self.message_post_with_view(\"a.b\", mail_activity_type_id=number, attachment_ids=[])"),
			after: model$6("self.message_post_with_source(\"a.b\", mail_activity_type_id=number, attachment_ids=[])")
		},
		{
			before: model$6("self.message_post_with_template(number)"),
			todos: 1
		},
		{
			before: model$6("self.message_post_with_template(template.id, composition_mode=\"comment\")"),
			todos: 1
		}
	],
	noops: [
		model$6("self.message_post_with_source(\"a.b\", render_values={})"),
		model$6("self.message_post(body=\"a\")"),
		model$6("self.message_notify(body=\"a\", subtype_id=self.env.ref(\"mail.mt_note\").id)"),
		model$6("return self.message_post_with_template"),
		model$6("message_post_with_view(\"a.b\")"),
		model$6("return \"message_post_with_view\""),
		model$6("self.message_post_with_views(\"a.b\", values={})")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^message_post_with_(view|template)$/.test(called.name)) return;
		const list = childOf(node, "arguments");
		const given = list ? parts(list) : [];
		const [source] = given;
		const keywords = given.flatMap((each) => {
			const name = each.type === "keyword_argument" ? childOf(each, "name") : void 0;
			return name ? [{
				name,
				text: context.slice(name)
			}] : [];
		});
		const edits = [{
			...called.nameSpan,
			text: "message_post_with_source"
		}];
		const message = `${called.name}() is message_post_with_source() since 17.0.`;
		const plain = source !== void 0 && source.type !== "keyword_argument" && given.length === keywords.length + 1 && keywords.every(({ text }) => KEYWORDS.test(text));
		const template = called.name === "message_post_with_template";
		const id = template && source ? /\.id$/.exec(context.slice(source)) : void 0;
		if (!plain || template && !id) {
			context.report({
				at: called.nameSpan,
				message: `${message} Give it the template or the view as a record or by its xmlid, and the values as render_values.`,
				options: [{
					title: "Post by the template or view as a record or its xmlid",
					code: "self.message_post_with_source(\"module.template\", render_values={\"record\": self})"
				}, {
					title: "Render it first, and post what comes of it",
					code: "self.message_post(body=body)"
				}]
			});
			return;
		}
		if (id) edits.push({
			start: source.end - 3,
			end: source.end,
			text: ""
		});
		for (const { name, text } of keywords) if (text === "values") edits.push({
			start: name.start,
			end: name.end,
			text: "render_values"
		});
		for (const each of given) {
			const xmlid = SUBTYPE.exec(context.slice(each))?.[1];
			if (xmlid !== void 0) edits.push({
				start: each.start,
				end: each.end,
				text: `subtype_xmlid=${xmlid}`
			});
		}
		context.report({
			at: called.nameSpan,
			message,
			fix: {
				title: "Call message_post_with_source()",
				safe: false,
				edits
			}
		});
	} }
});
/** What both methods take, and the new one as well. */
const KEYWORDS = /^(values|message_type|subtype_id|subtype_xmlid|email_layout_xmlid|partner_ids|author_id|email_from|subject|mail_activity_type_id|attachment_ids)$/;
/** A subtype that was looked up: the method does that itself. */
const SUBTYPE = /^subtype_id\s*=\s*[\w.]*env\.ref\(\s*(["'][\w.]+["'])\s*\)\.id$/;
function model$6(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _inherit = "mail.thread"\n\n    def f(self, template, number):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/mail-template-reports.ts
var mail_template_reports_default = defineMigration({
	id: "mail-template-reports",
	to: "17.0",
	breaks: "error",
	summary: "Mail templates have report_template_ids, and no report_template and report_name",
	why: "A template attaches any number of reports since 17.0, each by the name that the report says: data that sets the old fields does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_template.py",
	cases: [
		{
			before: template$1("<field name=\"report_template\" ref=\"action_report\" />"),
			after: template$1(`<field name="report_template_ids" eval="[(4, ref('action_report'))]" />`)
		},
		{
			before: template$1("<field name=\"report_template\" ref=\"x.y\"/>\n        <field name=\"report_name\">Card_{{ object.name }}</field>"),
			after: template$1(`<field name="report_template_ids" eval="[(4, ref('x.y'))]"/>`)
		},
		{
			before: template$1("<field name=\"report_template\" eval=\"ref('x.y')\"/>"),
			todos: 1
		}
	],
	noops: [
		template$1(`<field name="report_template_ids" eval="[(4, ref('x.y'))]"/>`),
		template$1("<field name=\"name\">report_template</field>"),
		template$1("<field name=\"report_template\" ref=\"x.y\"/>", "my.template"),
		template$1("<field name=\"report_name\">a.b</field>", "ir.actions.report"),
		{ "views/v.xml": "<odoo><template id=\"t\"><field name=\"report_template\" ref=\"x.y\"/></template></odoo>\n" }
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record" || attributeOf(record, "model")?.value !== "mail.template") return;
		const [name, ref] = [attributeOf(element, "name"), attributeOf(element, "ref")];
		if (name?.value === "report_name") context.report({
			at: element,
			message: "report_name of mail templates is gone in 17.0: the file is named by print_report_name of the report.",
			fix: {
				title: "Drop the field",
				safe: false,
				edits: [{
					...elementLines(element, context.text),
					text: ""
				}]
			}
		});
		if (name?.value !== "report_template") return;
		const message = "report_template of mail templates is report_template_ids since 17.0.";
		if (!ref || !/^[\w.]+$/.test(ref.value)) {
			context.report({
				at: element,
				message: `${message} Give it a list of commands.`
			});
			return;
		}
		context.report({
			at: element,
			message,
			fix: {
				title: "Write report_template_ids",
				safe: true,
				edits: [{
					...name.valueSpan,
					text: "report_template_ids"
				}, {
					start: ref.start,
					end: ref.end,
					text: `eval="[(4, ref('${ref.value}'))]"`
				}]
			}
		});
	} }
});
function template$1(body, model = "mail.template") {
	return { "data/x.xml": `<odoo>\n    <record id="t" model="${model}">\n        ${body}\n    </record>\n</odoo>\n` };
}

// src/migrate/rules/17.0/method-cache.ts
var method_cache_default = defineMigration({
	id: "method-cache",
	to: "17.0",
	breaks: "error",
	summary: "The cache of one method is emptied with that of the registry",
	why: "A method under ormcache has no clear_cache() of its own since 17.0: the call raises AttributeError. The registry empties the cache of all of them.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py",
	cases: [
		{
			before: "def f(self):\n    self._get_id.clear_cache(self)\n",
			after: "def f(self):\n    self.env.registry.clear_cache()\n"
		},
		{
			before: "def f(self):\n    type(self)._get_id.clear_cache(self.browse())\n",
			after: "def f(self):\n    self.env.registry.clear_cache()\n"
		},
		{
			before: "def f(self):\n    self._get_id.clear_cache(self.env[self._name])\n",
			after: "def f(self):\n    self.env.registry.clear_cache()\n"
		}
	],
	noops: [
		"def f(self):\n    self.env.registry.clear_cache()\n",
		"def f(self):\n    self.pool.clear_cache(self)\n",
		"def f(self):\n    self.env.registry.clear_cache(\"stable\")\n",
		"def f(self):\n    clear_cache(self)\n",
		"def f(self, store):\n    store.clear_cache(self)\n",
		"def f(path):\n    path.reader.clear_cache(\"all\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "clear_cache" || called.object?.type !== "attribute") return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const [records, ...more] = positional;
		if (!records || more.length + keywords.size > 0) return;
		const name = childOf(called.object, "attribute");
		if (name && /^(registry|pool)$/.test(context.slice(name))) return;
		const owner = /^(\w+)(\.browse\(\)|\.env\[[^\]]*\]|\.sudo\(\))*$/.exec(context.slice(records))?.[1];
		const method = /^(?:type\()?(\w+)\)?\.\w+$/.exec(context.slice(called.object))?.[1];
		if (owner === void 0 || owner !== method) return;
		context.report({
			at: node,
			message: "A method has no cache of its own to empty since 17.0.",
			fix: {
				title: "Clear the cache of the registry",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: `${owner}.env.registry.clear_cache()`
				}]
			}
		});
	} }
});

// src/migrate/rules/17.0/model-records.ts
const LEFT = {
	old: "delivery",
	table: "stock_picking",
	maker: "stock",
	kept: "delivery_carrier"
};
var model_records_default = defineMigration({
	id: "model-records",
	to: "17.0",
	breaks: "error",
	summary: "The record of a model is named after a module that still makes or extends the model",
	why: "Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/delivery/models",
	cases: [{
		before: modelRecordInData("delivery.model_stock_picking", ["delivery"]),
		todos: 2
	}, ...modelRecordCases(LEFT)],
	noops: modelRecordNoops(LEFT),
	...modelRecords("17.0")
});

// src/migrate/rules/17.0/moved-js-import.ts
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "17.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src",
	cases: [
		{
			before: script("import { TagsList } from \"@web/views/fields/many2many_tags/tags_list\";\n\nexport class A extends TagsList {}\n"),
			after: script("import { TagsList } from \"@web/core/tags_list/tags_list\";\n\nexport class A extends TagsList {}\n")
		},
		{
			before: script("import {evalDomain, archParseBoolean} from \"@web/views/utils\";\n\nevalDomain(archParseBoolean(\"1\"), {});\n"),
			after: script("import {archParseBoolean} from \"@web/views/utils\";\nimport {evalDomain} from \"@web/core/domain\";\n\nevalDomain(archParseBoolean(\"1\"), {});\n")
		},
		{
			before: script("import { Record as Base } from \"@web/views/record\";\n\nexport class A extends Base {}\n"),
			after: script("import { Record as Base } from \"@web/model/record\";\n\nexport class A extends Base {}\n")
		}
	],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { archParseBoolean } from \"@web/views/utils\";\narchParseBoolean(\"a\");\n"),
		script("import { useModel } from \"@web/views/model\";\nuseModel();\n")
	],
	...movedImports("17.0")
});

// src/migrate/rules/17.0/name-get.ts
var name_get_default = defineMigration({
	id: "name-get",
	to: "17.0",
	breaks: "silent",
	lasts: true,
	summary: "name_get() becomes _compute_display_name()",
	why: "Since 17.0 the name of a record is its computed field display_name, and nothing calls an override of name_get.",
	link: "https://github.com/odoo/odoo/pull/122085",
	cases: CASES,
	noops: NOOPS,
	python: { function_definition(node, context) {
		const { klass } = context;
		const method = methodOf(node, context);
		if (!klass || klass.kind === void 0 && klass.model === void 0 || method?.name !== "name_get") return;
		const name = childOf(node, "name");
		const body = childOf(node, "body");
		if (!name || !body) return;
		const shape = method.decorators.every((each) => /^(api\.)?depends(_context)?$/.test(each.name)) ? namedBody(body, context) : void 0;
		if (shape?.idle && (context.series?.series ?? "") >= "17.0") return;
		const taken = klass.methods.find((other) => other.name === "_compute_display_name");
		const stub = taken && stubOf(taken, context);
		if (!shape || taken && !stub && !shape.idle) {
			context.report({
				at: name,
				message: "name_get() is not called since 17.0: set record.display_name for each record in _compute_display_name(), decorated with @api.depends of the fields that it reads.",
				options: [{
					title: "Set the name in _compute_display_name()",
					code: "@api.depends(\"name\")\ndef _compute_display_name(self):\n    for record in self:\n        record.display_name = record.name"
				}, {
					title: "Drop the override and say which field is the name",
					code: "_rec_name = \"name\""
				}]
			});
			return;
		}
		const edits = shape.idle ? [without(definitionAround(context.ancestors, node), context.text)] : [
			...decorated(node, {
				shape,
				stub,
				own: method.decorators.map((each) => each.name)
			}, context),
			{
				start: name.start,
				end: name.end,
				text: "_compute_display_name"
			},
			...shape.edits
		];
		context.report({
			at: name,
			message: "name_get() is not called since 17.0.",
			fix: {
				title: shape.idle ? "Take it away" : "Compute display_name",
				safe: false,
				edits
			}
		});
	} }
});
function methodOf(node, { klass }) {
	return klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
}
/** The method with its decorators. */
function definitionAround(ancestors, node) {
	const parent = ancestors.at(-1);
	return parent?.type === "decorated_definition" ? parent : node;
}
/** A method with the blank lines before it. */
function without(definition, text) {
	return withBlankLinesBefore(wholeLines(definition, text), text);
}
/** A `_compute_display_name()` that only calls super: what it depends on is what it is there for. */
function stubOf({ start, end }, context) {
	const nodes = walk(context.file.root);
	const node = nodes.find((each) => each.type === "function_definition" && each.start === start && each.end === end);
	const body = node && childOf(node, "body");
	const text = body ? parts(body).map((each) => context.slice(each)) : [];
	if (!node || text.length !== 1 || !/^(return )?super\((?:\w+, self)?\)\._compute_display_name\(\)$/.test(text[0] ?? "")) return void 0;
	return nodes.find((each) => each.type === "decorated_definition" && childOf(each, "definition") === node) ?? node;
}
/** A model of another module surely has no such field: a method that depends on it keeps the module from loading. */
function lacks(path, { klass, target, module }) {
	const [first = ""] = path.split(".");
	if (klass?.model === void 0 || klass.creates) return false;
	const model = target?.model(klass.model, module.name);
	return model?.exists === true && model.complete && model.field(first) === void 0;
}
/** What the names depend on, said before the method; a stub that said it goes. */
function decorated(node, { shape, stub, own }, context) {
	const indent = context.text.slice(lineStart(context.text, node.start), node.start);
	const lines = stub ? parts(stub).filter(({ type }) => type === "decorator").map((each) => context.slice(each)) : [];
	const has = (name) => own.some((each) => each.endsWith(name)) || lines.some((each) => new RegExp(`\\b${name}\\(`).test(each));
	const list = (names) => names.map((each) => `"${each}"`).join(", ");
	const fields = shape.fields.filter((path) => !lacks(path, context));
	if (fields.length > 0 && !has("depends")) lines.push(`@api.depends(${list(fields)})`);
	const keys = [...context.slice(node).matchAll(/\b(?:env\.context|_context)(?:\.get\(\s*|\[)["'](\w+)["']/g)];
	const asked = [...new Set(keys.map(([, key = ""]) => key))];
	if (asked.length > 0 && !has("depends_context")) lines.push(`@api.depends_context(${list(asked)})`);
	return [
		{
			start: node.start,
			end: node.start,
			text: lines.map((line) => `${line}\n${indent}`).join("")
		},
		...stub ? [without(stub, context.text)] : [],
		...importApi(context, lines.length > 0)
	];
}
/** `api` is imported where the decorator needs it. */
function importApi({ file, text }, needed) {
	if (!needed || file.imports.some(({ from, names }) => from === "odoo" && names.includes("api"))) return [];
	const own = file.imports.find(({ from, names }) => from === "odoo" && names.length > 0);
	if (!own) return [];
	const statement = text.slice(own.start, own.end);
	const at = own.start + statement.indexOf("import ") + 7;
	return /^from odoo import \w/.test(statement) ? [{
		start: at,
		end: at,
		text: "api, "
	}] : [];
}

// src/migrate/rules/17.0/name-get-calls.ts
var name_get_calls_default = defineMigration({
	id: "name-get-calls",
	to: "17.0",
	breaks: "deprecation",
	worksUntil: "18.0",
	summary: "Who calls name_get() reads display_name",
	why: "name_get() gives id and display_name of each record in 17.0, and warns; in 18.0 it is gone.",
	link: "https://github.com/odoo/odoo/pull/122085",
	cases: [
		{
			before: source("\n    def f(self):\n        return self.name_get()[0][1]\n"),
			after: source("\n    def f(self):\n        return self.display_name\n")
		},
		model$5("\n    def f(self):\n        return self.search([]).name_get()\n", "\n    def f(self):\n        return [(record.id, record.display_name) for record in self.search([])]\n"),
		model$5("\n    def f(self):\n        return dict(record.name_get() for record in self)\n", "\n    def f(self):\n        return dict([(each.id, each.display_name) for each in record] for record in self)\n")
	],
	noops: [
		source("\n    def f(self):\n        return self.name_get_all()\n"),
		source("\n    def _compute_display_name(self):\n        return super().name_get()\n"),
		source("\n    def f(self):\n        return \"name_get\"\n"),
		source("\n    def f(self, other):\n        return other.name_get()\n"),
		source("\n    def f(self, other):\n        return other.get_name()[0][1]\n"),
		source("\n    def f(self):\n        return self.name_get(1)\n"),
		source("\n    def f(self):\n        return self.display_name\n"),
		"class Names:\n    def f(self):\n        return names.name_get()\n",
		"def f(names):\n    return names.name_get()\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			const list = childOf(node, "arguments");
			if (called?.name !== "name_get" || !called.object || !list || parts(list).length > 0) return;
			const object = context.slice(called.object);
			if (object.startsWith("super(") || !recordsOf(called.object, context)) return;
			if (context.text.slice(node.end, node.end + 6) === "[0][1]" && /^[\w.]+$/.test(object)) return;
			const each = /\brecord\b/.test(object) ? "each" : "record";
			const text = `[(${each}.id, ${each}.display_name) for ${each} in ${object}]`;
			context.report({
				at: node,
				message: "name_get() is deprecated since 17.0, and gone in 18.0: the name is in display_name.",
				fix: {
					title: "Read display_name",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text
					}]
				}
			});
		},
		subscript(node, context) {
			const match = /^([\w.]+)\.name_get\(\)\[0\]\[1\]$/.exec(context.slice(node));
			if (match?.[1] === void 0) return;
			context.report({
				at: node,
				message: "name_get() is deprecated since 17.0: the name is in display_name.",
				fix: {
					title: "Read display_name",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: `${match[1]}.display_name`
					}]
				}
			});
		}
	}
});
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}
function model$5(before, after) {
	return {
		before: source(before),
		after: source(after)
	};
}

// src/migrate/rules/17.0/name-search-arguments.ts
var name_search_arguments_default = defineMigration({
	id: "name-search-arguments",
	to: "17.0",
	breaks: "error",
	summary: "_name_search() takes domain and order, and no args and name_get_uid",
	why: "Since 17.0 the method is called with domain= and order=: an override with the old arguments raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: model$4("self, name=\"\", args=None, operator=\"ilike\", limit=100, name_get_uid=None", "args = list(args or [])\n        if name:\n            args += [(\"ref\", operator, name)]\n        return self._search(args, limit=limit, access_rights_uid=name_get_uid)"),
			after: model$4("self, name=\"\", domain=None, operator=\"ilike\", limit=None, order=None", "domain = list(domain or [])\n        if name:\n            domain += [(\"ref\", operator, name)]\n        return self._search(domain, limit=limit, order=order)")
		},
		{
			before: model$4("self, name, args=None, operator=\"ilike\", limit=100, name_get_uid=None", "return super()._name_search(\n            name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid\n        )"),
			after: model$4("self, name, domain=None, operator=\"ilike\", limit=None, order=None", "return super()._name_search(\n            name, domain=domain, operator=operator, limit=limit, order=order\n        )")
		},
		{
			before: model$4("self, name, args=None, operator=\"ilike\", limit=100, name_get_uid=None", "return super(Book, self)._name_search(name, args, operator, limit, name_get_uid)"),
			after: model$4("self, name, domain=None, operator=\"ilike\", limit=None, order=None", "return super(Book, self)._name_search(name, domain, operator, limit, order)")
		},
		{
			before: model$4("self, name, args=None, operator=\"ilike\", limit=100, name_get_uid=None", "domain = [(\"a\", \"=\", name)]\n        return self._search(domain + args, limit=limit, access_rights_uid=name_get_uid)"),
			after: model$4("self, name, domain=None, operator=\"ilike\", limit=None, order=None", "own_domain = [(\"a\", \"=\", name)]\n        return self._search(own_domain + domain, limit=limit, order=order)")
		},
		...[
			"return self._search(domain + args, limit=limit)",
			"domain = [(\"a\", \"=\", name)]\n        own_domain = []\n        return self._search(domain + own_domain + args)",
			"domain = []\n        return list(filter(lambda domain: domain, args)) + domain"
		].map((body) => ({
			before: model$4("self, name, args=None, operator=\"ilike\", limit=100, name_get_uid=None", body),
			todos: 1
		})),
		{
			before: model$4("self, name, args=None, operator=\"ilike\", limit=100, name_get_uid=None", "return self.with_user(name_get_uid)._search(args)"),
			todos: 1
		}
	],
	noops: [
		model$4("self, name, domain=None, operator=\"ilike\", limit=None, order=None", "return super()._name_search(name, domain, operator, limit, order)"),
		model$4("self, name, *args, **kwargs", "return super()._name_search(name, *args, **kwargs)"),
		model$4("self, name=\"\", args=None", "return self.env[\"x\"].browse(args)").replace("_name_search", "name_search"),
		model$4("self, name=\"\", args=None", "return args").replace("_name_search", "find"),
		"class Tool:\n    def _name_search(self, name, args=None):\n        return args\n",
		"def _name_search(self, name, args=None):\n    return args\n"
	],
	...changedSignature({
		methods: ["_name_search"],
		renamed: {
			args: "domain",
			name_get_uid: "order"
		},
		keywords: {
			name_get_uid: "order",
			access_rights_uid: "order"
		},
		defaults: { limit: ["100", "None"] },
		calls: ["_search"]
	}, "17.0")
});
function model$4(parameters, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def _name_search(${parameters}):\n        ${body}\n`;
}

// src/migrate/rules/17.0/needed-modules.ts
const PART = {
	series: "16.0",
	old: "delivery",
	now: "stock_delivery",
	model: "stock.picking",
	method: "send_to_shipper",
	kept: "delivery.carrier"
};
var needed_modules_default = defineMigration({
	id: "needed-modules",
	to: "17.0",
	breaks: "error",
	summary: "Parts of a module that moved to another one are depended on",
	why: "A model, a method or a record that no dependency brings any more is not there when the module is installed.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/__manifest__.py",
	cases: neededCases(PART),
	noops: neededNoops(PART),
	...neededModules("17.0")
});

// src/migrate/rules/17.0/ormcache-clear.ts
var ormcache_clear_default = defineMigration({
	id: "ormcache-clear",
	to: "17.0",
	breaks: "deprecation",
	summary: "The cache of a method is cleared by the registry",
	why: "Methods with @ormcache share the caches of the registry: clear_cache() of one of them warns since 17.0 and empties them all the same.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py",
	cases: [
		{
			before: method$1("self._compute_key.clear_cache(self)"),
			after: method$1("self.env.registry.clear_cache()")
		},
		{
			before: method$1("self.env[\"example.book\"]._compute_key.clear_cache(self.env[\"example.book\"])"),
			after: method$1("self.env.registry.clear_cache()")
		},
		{
			before: method$1("records.sudo()._compute_key.clear_cache(records)", "self, records"),
			after: method$1("records.env.registry.clear_cache()", "self, records")
		}
	],
	noops: [
		method$1("self.env.registry.clear_cache()"),
		method$1("self.clear_cache()"),
		method$1("self.client.clear_cache(self)"),
		method$1("self._compute_key.clear_cache()"),
		method$1("self._other.clear_cache(self)"),
		"def f(cache):\n    cache.clear_cache(cache)\n"
	],
	python: { call(node, context) {
		const called = childOf(node, "function");
		const name = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
		const cached = called && childOf(called, "object");
		if (!name || !cached || context.slice(name) !== "clear_cache") return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (positional.length !== 1 || keywords.size > 0 || cached.type !== "attribute") return;
		const [method, object] = [childOf(cached, "attribute"), childOf(cached, "object")];
		const owner = object && ownerOf(context.slice(object));
		if (!method || owner === void 0 || !isCached(context.slice(method), context.file.root, context)) return;
		const { start, end } = node;
		context.report({
			at: node,
			message: "The cache of a method is cleared by registry.clear_cache() since 17.0.",
			fix: {
				title: "Clear the cache of the registry",
				safe: true,
				edits: [{
					start,
					end,
					text: `${owner}.env.registry.clear_cache()`
				}]
			}
		});
	} }
});
/** What has the environment: `self` of `self.env["a"]`, `records` of `records.sudo()`. */
function ownerOf(object) {
	return /^(\w+)(\.env\[[^\]]*\])?(\.(sudo|with_\w+)\([^()]*\))*$/.exec(object)?.[1];
}
/** A method of this file with that name has a cache. */
function isCached(name, root, { text }) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === "decorated_definition") {
			const defined = childOf(node, "definition");
			const called = defined && childOf(defined, "name");
			const head = defined && text.slice(node.start, defined.start);
			if (called && text.slice(called.start, called.end) === name && head && /\bormcache\w*\b/.test(head)) return true;
		}
		stack.push(...node.children);
	}
	return false;
}
function method$1(statement, parameters = "self") {
	return `from odoo import models, tools


class Book(models.Model):
    _name = "example.book"

    @tools.ormcache("key")
    def _compute_key(self, key):
        return key

    def f(${parameters}):
        ${statement}
`;
}

// src/migrate/rules/17.0/override-arguments.ts
const account = methodsWith("account");
const attendance = methodsWith("hr_attendance");
const sale = methodsWith("sale");
const website = methodsWith("website_sale");
var override_arguments_default = defineMigration({
	id: "override-arguments",
	to: "17.0",
	breaks: "error",
	summary: "Overrides take the arguments that their methods have now",
	why: "Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/account/models/account_payment.py",
	cases: [
		{
			before: account("account.payment", "_prepare_move_line_default_vals(self, write_off_line_vals=None)", "return super()._prepare_move_line_default_vals(write_off_line_vals)"),
			after: account("account.payment", "_prepare_move_line_default_vals(self, write_off_line_vals=None, force_balance=None)", "return super()._prepare_move_line_default_vals(write_off_line_vals, force_balance)")
		},
		{
			before: attendance("hr.employee.base", "_attendance_action_change(self)", "return super()._attendance_action_change()"),
			after: attendance("hr.employee.base", "_attendance_action_change(self, geo_information=None)", "return super()._attendance_action_change(geo_information)")
		},
		{
			before: account("account.move.reversal", "reverse_moves(self)", "return super().reverse_moves()"),
			after: account("account.move.reversal", "reverse_moves(self, is_modify=False)", "return super().reverse_moves(is_modify)")
		},
		{
			before: website("product.template", "_get_combination_info(self, combination=False, product_id=False, add_qty=1, pricelist=False, parent_combination=False, only_template=False)", "return super()._get_combination_info(combination, product_id, add_qty, pricelist, parent_combination, only_template)"),
			after: website("product.template", "_get_combination_info(self, combination=False, product_id=False, add_qty=1, parent_combination=False, only_template=False)", "return super()._get_combination_info(combination, product_id, add_qty, parent_combination, only_template)")
		},
		{
			before: website("product.template", "_get_combination_info(self, combination=False, product_id=False, add_qty=1, pricelist=False, parent_combination=False, only_template=False)", "found = super()._get_combination_info(combination, product_id, add_qty, pricelist, parent_combination, only_template)\n        return dict(found, own=pricelist)"),
			todos: 1
		}
	],
	noops: [
		account("account.move.reversal", "reverse_moves(self, is_modify=False)", "return super().reverse_moves(is_modify)"),
		account("account.move.reversal", "reverse_moves(self, *args)", "return super().reverse_moves(*args)"),
		account("account.move", "reverse_moves(self)", "return 1"),
		account("account.move.reversal", "f(self)", "return self.reverse_moves()"),
		sale("sale.order", "_prepare_invoice(self)", "return super()._prepare_invoice()"),
		sale("sale.order", "search(self, domain, offset=0, limit=None, order=None)", "return 1")
	],
	...changedOverrides("17.0", /^(_search|search|search_count|copy|_name_search|name_search|read_group|onchange|write|message_post)$/, _17_0_defaults_default)
});

// src/migrate/rules/17.0/owl-global.ts
var owl_global_default = defineMigration({
	id: "owl-global",
	to: "17.0",
	breaks: "style",
	lasts: true,
	worksUntil: "ever",
	summary: "OWL is imported, and not taken from the global name",
	why: "Every module of Odoo imports it from @odoo/owl; the global name is for scripts that are no modules.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js",
	cases: OWL_CASES,
	noops: OWL_NOOPS,
	js: { Program(program, context) {
		importChosen(program, context, (taken) => taken.filter(({ holder }) => holder === void 0));
	} }
});

// src/migrate/rules/17.0/owl-import.ts
var owl_import_default = defineMigration({
	id: "owl-import",
	to: "17.0",
	breaks: "error",
	summary: "What was in owl.hooks and owl.tags is imported from @odoo/owl",
	why: "OWL 2 has neither: a script that takes something from them fails. Here for scripts that become modules on the way to 17.0.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/hooks.js",
	cases: [scriptCase("/** @odoo-module **/\n\nimport { a } from \"@web/a\";\n\nconst { xml } = owl.tags;\n\na(xml);\n", "/** @odoo-module **/\n\nimport { a } from \"@web/a\";\nimport { xml } from \"@odoo/owl\";\n\na(xml);\n")],
	noops: [...OWL_NOOPS, ...OWL_CASES.map(({ before }) => before)],
	js: { Program(program, context) {
		importChosen(program, context, (taken) => taken.some(({ holder }) => holder !== void 0) ? taken : []);
	} }
});

// src/migrate/rules/17.0/owl-mark.ts
var owl_mark_default = defineMigration({
	id: "owl-mark",
	to: "17.0",
	breaks: "style",
	lasts: true,
	summary: "owl=\"1\" on templates goes",
	why: "The mark told templates of OWL from those of the legacy engine, which went with 17.0.",
	link: "https://github.com/odoo/odoo/pull/130467",
	cases: [
		{
			before: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\" owl=\"1\"><div/></t></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n    owl=\"1\"\n  >\n    <div/>\n  </t>\n</templates>\n" },
			after: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n  >\n    <div/>\n  </t>\n</templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates owl=\"1\"><t t-inherit=\"web.X\" t-inherit-mode=\"extension\" owl=\"1\"/></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-inherit=\"web.X\" t-inherit-mode=\"extension\"/></templates>\n" }
		}
	],
	noops: [
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><Bird owl=\"bird.owl\"/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><xpath expr=\"//t[@owl=1]\"/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-inherit=\"web.Legacy.ControlPanel\" t-inherit-mode=\"extension\" owl=\"1\"/></templates>\n" },
		{ "views/x.xml": "<odoo><template id=\"x\"><div owl=\"1\"/></template></odoo>\n" }
	],
	template: { "*"(element, context) {
		const mark = attributeOf(element, "owl");
		if (mark?.value !== "1") return;
		if (webMoves("17.0").templates.includes(attributeOf(element, "t-inherit")?.value ?? "")) return;
		context.report({
			at: mark,
			message: "owl=\"1\" says nothing since 17.0.",
			fix: {
				title: "Take owl=\"1\" away",
				safe: true,
				edits: [{
					...withBlanksBefore(mark, context.text),
					text: ""
				}]
			}
		});
	} }
});

// src/migrate/rules/17.0/patch-method.ts
var patch_method_default = defineMigration({
	id: "patch-method",
	to: "17.0",
	breaks: "error",
	summary: "Models have no _patch_method() and _revert_method()",
	why: "Both are gone in 17.0: a test patches the class of the model, and code extends the method.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: test("self.env[\"res.partner\"]._patch_method(\"write\", write)"),
			after: test("self.patch(type(self.env[\"res.partner\"]), \"write\", write)")
		},
		{
			before: test("Partner = self.env[\"res.partner\"]\n        Partner._patch_method(\"write\", write)\n        Partner.write({})\n        Partner._revert_method(\"write\")"),
			todos: 2
		},
		{
			before: model$3("self._patch_method(\"write\", write)"),
			todos: 1
		}
	],
	noops: [
		test("self.patch(type(self.env[\"res.partner\"]), \"write\", write)"),
		test("self.tool._patch_method(\"write\")"),
		model$3("self._patch_methods(\"write\", write)"),
		model$3("return \"_patch_method\""),
		"class Tool:\n    def run(self, server):\n        server._patch_method(\"a\", self)\n        server._revert_method(\"a\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^_(patch|revert)_method$/.test(called.name)) return;
		if (!isRecords(called.object, context)) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const [name, method] = positional;
		const reverts = /\._revert_method\s*\(|\.origin\b/.test(context.text);
		if (called.name === "_patch_method" && isTest(context) && !reverts && name && method) {
			if (!(positional.length > 2 || keywords.size > 0 || spread) && context.method?.params[0] === "self") {
				const text = `self.patch(type(${context.slice(called.object)}), ${context.slice(name)}, ${context.slice(method)})`;
				context.report({
					at: node,
					message: "_patch_method() is gone in 17.0: patch() of the test case undoes it when the test ends.",
					fix: {
						title: "Patch the class of the model",
						safe: false,
						edits: [{
							start: node.start,
							end: node.end,
							text
						}]
					}
				});
				return;
			}
		}
		const object = context.slice(called.object);
		context.report({
			at: node,
			message: `${called.name}() is gone in 17.0.`,
			options: isTest(context) ? [{
				title: "Patch the class of the model as long as a block runs, and revert nothing",
				code: `with patch.object(type(${object}), ${name ? context.slice(name) : "\"name\""}, ${method ? context.slice(method) : "method"}):`
			}, {
				title: "Patch it until the test ends, and revert nothing",
				code: `self.patch(type(${object}), ${name ? context.slice(name) : "\"name\""}, ${method ? context.slice(method) : "method"})`
			}] : [{ title: "Extend the method in a class with _inherit" }, {
				title: "Set the method on the class of the model in _register_hook()",
				code: `setattr(type(${object}), ${name ? context.slice(name) : "\"name\""}, ${method ? context.slice(method) : "method"})`
			}]
		});
	} }
});
/** The method is one of models alone, yet a tool of somebody's own may have one of that name. */
function isRecords(object, context) {
	if (recordsOf(object, context) !== void 0) return true;
	const owner = context.slice(object);
	return isTest(context) && /^(self|cls)\.\w+$/.test(owner) && !/tool|server|helper/i.test(owner);
}
function test(body) {
	return { "tests/test_x.py": `from odoo.tests import TransactionCase\n\n\ndef write(self, vals):\n    return True\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${body}\n` };
}
function model$3(body) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def _register_hook(self):\n        ${body}\n`;
}

// src/migrate/rules/17.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/hr_holidays/models/hr_leave_type.py",
	cases: pluralCases("hr.leave.type", "responsible_id", "responsible_ids"),
	noops: pluralNoops("hr.leave.type", "responsible_id", "responsible_ids"),
	...pluralFields(_17_0_default.plurals, "17.0")
});

// src/migrate/rules/17.0/public-widget-rpc.ts
/** What has a widget's methods: the widget itself, and names that people give it. */
const RECEIVER = /^(this|self|that|_this|me)$/;
const NEW = {
	route: "rpc",
	model: "orm.call"
};
var public_widget_rpc_default = defineMigration({
	id: "public-widget-rpc",
	to: "17.0",
	breaks: "error",
	summary: "Public widgets call routes and methods with services",
	why: "Widgets have no _rpc() since 17.0: they bind the services rpc and orm, and call those.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/legacy/js/public/public_widget.js",
	cases: [
		scriptCase(`import publicWidget from "@web/legacy/js/public/public_widget";

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
`, `import publicWidget from "@web/legacy/js/public/public_widget";

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
`),
		scriptCase(`publicWidget.registry.WebsiteSale.include({
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
`, `publicWidget.registry.WebsiteSale.include({
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
`),
		scriptCase("publicWidget.registry.A.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService(\"rpc\");\n    },\n});\npublicWidget.registry.B.include({\n    load() {\n        return this._rpc({route: \"/a\"});\n    },\n});\n", "publicWidget.registry.A.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService(\"rpc\");\n    },\n});\npublicWidget.registry.B.include({\n    init() {\n        this._super(...arguments);\n        this.rpc = this.bindService(\"rpc\");\n    },\n\n    load() {\n        return this.rpc(\"/a\");\n    },\n});\n"),
		{
			before: script("publicWidget.registry.A.include({\n    load() {\n        return this._rpc({model: \"a\", method: \"search_read\", domain: []});\n    },\n});\n"),
			todos: 1
		},
		{
			before: script("publicWidget.registry.A.include({\n    init() {\n        if (this.a) return this._super(...arguments);\n    },\n    load() {\n        return this._rpc({route: \"/a\"}, {shadow: true});\n    },\n});\n"),
			todos: 1
		}
	],
	noops: [
		script("publicWidget.registry.A.include({\n    load() {\n        return this.rpc(\"/a\");\n    },\n});\n"),
		script("const A = Widget.extend({\n    load() {\n        return this._rpc({route: \"/a\"});\n    },\n});\n"),
		script("publicWidget.registry.A.include({\n    _rpc() {},\n    load() {\n        return this._rpc({route: \"/a\"});\n    },\n});\n"),
		script("publicWidget.registry.A.include({\n    load() {\n        return tool._rpc({route: \"/a\"});\n    },\n});\n"),
		script("publicWidget.registry.A.extend(options);\n")
	],
	js: { CallExpression(node, context) {
		const { callee } = node;
		if (!isJsNode(callee) || callee.type !== "MemberExpression" || !isJsNode(callee.property)) return;
		if (!/^(extend|include)$/.test(String(callee.property.name)) || !isJsNode(callee.object)) return;
		const of = context.text.slice(callee.object.start, callee.object.end);
		if (!/^publicWidget\.(Widget|registry)\b/.test(of)) return;
		const widget = listOf(node.arguments).at(-1);
		if (widget?.type === "ObjectExpression" && !propertyOf(widget, "_rpc")) migrate(widget, context);
	} }
});
function migrate(widget, context) {
	const { text } = context;
	const calls = placedNodes(widget).flatMap(({ node }) => {
		const member = node.type === "CallExpression" && isJsNode(node.callee) ? node.callee : void 0;
		if (member?.type !== "MemberExpression") return [];
		const { object, property } = member;
		if (!isJsNode(object) || !isJsNode(property)) return [];
		if (property.name !== "_rpc" || !RECEIVER.test(text.slice(object.start, object.end))) return [];
		return [{
			call: node,
			name: property
		}];
	});
	const [first] = calls;
	if (!first) return;
	const edits = [];
	const services = /* @__PURE__ */ new Set();
	let open = false;
	for (const { call, name } of calls) {
		const found = rpcArguments(call, text);
		if (!found) {
			open = true;
			break;
		}
		services.add(found.kind === "route" ? "rpc" : "orm");
		edits.push({
			start: name.start,
			end: name.end,
			text: NEW[found.kind]
		}, ...found.edits);
	}
	const own = text.slice(widget.start, widget.end);
	const missing = [...services].filter((each) => !own.includes(`this.${each} = this.bindService(`));
	const bound = open || missing.length === 0 ? [] : bindEdits(widget, missing, text);
	if (open || !bound) {
		context.report({
			at: first.call,
			message: "Widgets have no _rpc() since 17.0: they bind the services rpc and orm in init(), and call those.",
			options: [{
				title: "Call a route",
				code: "this.rpc = this.bindService(\"rpc\"); this.rpc(\"/route\", {});"
			}, {
				title: "Call a method of a model",
				code: "this.orm = this.bindService(\"orm\"); this.orm.call(\"model\", \"method\", [], {});"
			}]
		});
		return;
	}
	context.report({
		at: first.call,
		message: "Widgets have no _rpc() since 17.0: they bind services.",
		fix: {
			title: "Bind the services, and call them",
			safe: false,
			edits: [...edits, ...bound]
		}
	});
}
/** Lines that bind services in `init`, which is made where there is none. Undefined where nobody can say where they go. */
function bindEdits(widget, services, text) {
	const lines = services.map((each) => `this.${each} = this.bindService("${each}");`);
	const init = propertyOf(widget, "init");
	if (init) {
		const body = isJsNode(init.value) && isJsNode(init.value.body) ? init.value.body : void 0;
		const base = listOf(body?.body).find((each) => /^(?:(?:var|let|const) \w+ = )?this\._super\b/.test(text.slice(each.start, each.end)));
		if (!base) return void 0;
		const indent = indentAt(text, base.start);
		return [{
			start: base.end,
			end: base.end,
			text: lines.map((line) => `\n${indent}${line}`).join("")
		}];
	}
	const method = listOf(widget.properties).find((each) => isJsNode(each.value) && /Function/.test(each.value.type) && keyOf(each) !== void 0);
	if (!method || text.slice(lineStart(text, method.start), method.start).trim() !== "") return void 0;
	const at = beforeComments(text, lineStart(text, method.start));
	const indent = indentAt(text, method.start);
	const step = /^\t/.test(indent) ? "	" : " ".repeat(Math.max(indent.length - indentAt(text, widget.end - 1).length, 2));
	return [{
		start: at,
		end: at,
		text: `${indent}init() {\n${["this._super(...arguments);", ...lines].map((line) => `${indent}${step}${line}\n`).join("")}${indent}},\n\n`
	}];
}
/** The comment of a method stays with it. */
function beforeComments(text, at) {
	let from = at;
	while (from > 0) {
		const line = lineStart(text, from - 1);
		if (!/^\s*(\/\/|\/\*|\*)/.test(text.slice(line, from))) break;
		from = line;
	}
	return from;
}

// src/migrate/rules/17.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py",
	cases: [
		...fieldCases("stock.move", "quantity_done", "quantity"),
		{
			before: lines("for line in self:\n            line.qty_done = line.reserved_uom_qty"),
			todos: 2
		},
		{
			before: lines("return self.filtered(lambda line: line.qty_done < line.reserved_uom_qty)"),
			todos: 2
		},
		{
			before: lines("self.write({\"qty_done\": 1, \"reserved_uom_qty\": 1})"),
			todos: 2
		},
		{
			before: lines("for line in self:\n            if line.qty_done:\n                line.reserved_uom_qty = 1"),
			after: lines("for line in self:\n            if line.quantity:\n                line.quantity = 1")
		}
	],
	noops: fieldNoops("quantity_done"),
	...renamedFields(_17_0_default.fields, "17.0")
});
function lines(body) {
	return `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "stock.move.line"\n\n    def run(self):\n        ${body}\n`;
}

// src/migrate/rules/17.0/renamed-methods.ts
const method = methodsWith("sale_stock");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "17.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: method("sale.order", "action_done(self)", "return super().action_done()"),
			after: method("sale.order", "action_lock(self)", "return super().action_lock()")
		},
		{
			before: method("sale.order", "f(self)", "return self.order_line.product_id.price_compute(\"list_price\")"),
			after: method("sale.order", "f(self)", "return self.order_line.product_id._price_compute(\"list_price\")")
		},
		{
			before: method("stock.quant", "f(self)", "for quant in self:\n            quant.action_set_inventory_quantity_to_zero()"),
			after: method("stock.quant", "f(self)", "for quant in self:\n            quant.action_clear_inventory_quantity()")
		}
	],
	noops: [
		method("sale.order", "action_lock(self)", "return super().action_lock()"),
		method("stock.picking", "f(self)", "return self._action_done()"),
		method("sale.order", "f(self, other)", "return other.action_done()"),
		method("res.partner", "action_done(self)", "return True")
	],
	...movedMethods(_17_0_default, "17.0")
});

// src/migrate/rules/17.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "17.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/discuss/discuss_channel.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"mail.channel\"].search([])\n",
			after: "def f(self):\n    return self.env[\"discuss.channel\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"mail.channel\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_discuss_channel,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"mail.channel.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"discuss.channel\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel_more,1\n" }
	],
	...renamedModels(_17_0_default.models, "17.0")
});

// src/migrate/rules/17.0/renamed-records.ts
const RECORD = {
	old: "delivery.view_picking_withcarrier_out_form",
	now: "stock_delivery.view_picking_withcarrier_out_form",
	depends: "stock_delivery"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "17.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/views/delivery_view.xml",
	cases: [...recordCases(RECORD), {
		before: recordInData(RECORD.old, ["delivery"]),
		after: recordInData(RECORD.now, ["delivery", "stock_delivery"])
	}],
	noops: recordNoops(RECORD),
	...renamedRecords(_17_0_default.xmlids, "17.0")
});

// src/migrate/rules/17.0/resource-path.ts
var resource_path_default = defineMigration({
	id: "resource-path",
	to: "17.0",
	breaks: "deprecation",
	summary: "get_resource_path() and get_module_resource() are file_path()",
	why: "Both are deprecated since 17.0 and gone in 19.0: file_path() takes the path as one text, and fails where there is no such file.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/module.py",
	cases: [
		{
			before: "from odoo.modules.module import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"example\", \"static\", \"a.png\")\n",
			after: "from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/static/a.png\")\n"
		},
		{
			before: "from odoo.modules import get_module_path, get_module_resource\n\nA = open(get_module_resource(\"example\", \"tests/a.xml\"))\nB = get_module_path(\"a\")\n",
			after: "from odoo.modules import get_module_path\nfrom odoo.tools.misc import file_path\n\nA = open(file_path(\"example/tests/a.xml\"))\nB = get_module_path(\"a\")\n"
		},
		{
			before: "from odoo.modules.module import get_module_resource\n\n\ndef f(name):\n    return get_module_resource(\"example\", name)\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/a.png\")\n",
		"from odoo.modules.module import get_module_path\n\n\ndef f():\n    return get_module_path(\"example\")\n",
		"from .tools import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"a\", \"b\")\n",
		"def f(own):\n    return own.get_resource_path(\"a\", \"b\")\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported || !/^odoo\.modules(\.module)?$/.test(imported.module)) return;
		const old = imported.names.find(({ name }) => /^get_(resource_path|module_resource)$/.test(name));
		if (!old || old.alias !== void 0) return;
		const message = `${old.name}() is file_path() since 17.0.`;
		const calls = usesOf(old.name, node, context);
		if (!calls) {
			context.report({
				at: old.node,
				message: `${message} It takes one text, such as "module/static/file.png", and raises FileNotFoundError where ${old.name}() gave False.`,
				options: [{
					title: "Give one path, and let a file that is missing be an error",
					code: "file_path(\"module/static/file.png\")"
				}, {
					title: "Catch the error where the file may be missing",
					code: "try:\n    path = file_path(\"module/static/file.png\")\nexcept FileNotFoundError:\n    path = False"
				}]
			});
			return;
		}
		const statement = "from odoo.tools.misc import file_path";
		const there = context.file.imports.some(({ names }) => names.includes("file_path"));
		const indent = node.start - lineStart(context.text, node.start);
		const edits = imported.names.length === 1 && !there ? [{
			start: node.start,
			end: node.end,
			text: statement
		}] : [withoutName(node, imported, old.node, context.text)];
		if (imported.names.length > 1 && !there) edits.push({
			start: node.end,
			end: node.end,
			text: `\n${" ".repeat(indent)}${statement}`
		});
		context.report({
			at: old.node,
			message,
			fix: {
				title: "Call file_path()",
				safe: false,
				edits: [...edits, ...calls]
			}
		});
	} }
});
/** Edits of its calls; undefined when it is used otherwise, or with what is no literal. */
function usesOf(name, statement, context) {
	const { file, text } = context;
	const edits = [];
	let uses = 0;
	for (const node of walk(file.root)) {
		if (node.type === "identifier" && context.slice(node) === name && node.field !== "attribute") {
			if (node.start < statement.start || node.start >= statement.end) uses += 1;
		}
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		if (called?.type !== "identifier" || context.slice(called) !== name) continue;
		const list = childOf(node, "arguments");
		const texts = list ? parts(list).map((each) => each.type === "string" ? literalOf(each, text) : void 0) : [];
		if (texts.length < 2 || texts.some((each) => typeof each !== "string" || /["\\]/.test(each))) return void 0;
		edits.push({
			start: node.start,
			end: node.end,
			text: `file_path("${texts.join("/")}")`
		});
	}
	return uses > 0 && uses === edits.length ? edits : void 0;
}

// src/migrate/rules/17.0/sale-state-done.ts
const DONE_OPTIONS = [{
	title: "Ask whether the order is locked",
	code: "locked"
}, {
	title: "Ask whether it is confirmed, locked or not",
	code: "state == 'sale'"
}];
var sale_state_done_default = defineMigration({
	id: "sale-state-done",
	to: "17.0",
	breaks: "silent",
	summary: "Sales orders have no state done: a locked order stays sale",
	why: "Since 17.0 locking an order sets its field locked and leaves its state: sale. What asks for sale or done asks for sale; what asks for done alone finds nothing.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view$1(`<field name="a" invisible="state not in ['sale', 'done'] or x" decoration-info="parent.state in ('sale', 'done')"/>`),
			after: view$1(`<field name="a" invisible="state != 'sale' or x" decoration-info="parent.state == 'sale'"/>`)
		},
		{
			before: model$2("return self.env[\"sale.order\"].search([]).state == \"done\""),
			todos: 1
		},
		{
			before: view$1(`<button name="a" invisible="state != 'done'"/>`),
			todos: 1
		},
		{
			before: view$1(`<field name="a" readonly="state in ['done', 'cancel']"/>`),
			todos: 1
		}
	],
	noops: [
		model$2("return self.order_id.state in (\"sale\", \"done\")"),
		model$2("return self.order_id.state == \"sale\""),
		model$2("return self.env[\"stock.picking\"].search([]).state == \"done\""),
		view$1(`<field name="a" invisible="state in ['sale', 'cancel']"/>`),
		view$1(`<field name="a" invisible="my_state in ['sale', 'done']"/>`)
	],
	python: { comparison_operator(node, context) {
		const [left, right] = parts(node);
		if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
		const name = childOf(left, "attribute");
		const object = childOf(left, "object");
		if (!name || !object || context.slice(name) !== "state" || ownSaleState(context)) return;
		const op = context.text.slice(left.end, right.start).trim();
		if (!/^(==|!=)$/.test(op) || literalOf(right, context.text) !== "done") return;
		if (recordsOf(object, context)?.model !== "sale.order") return;
		context.report({
			at: node,
			message: ASK,
			options: DONE_OPTIONS
		});
	} },
	arch: { "*": look }
});
const LIST = /(?<![\w.])((?:parent\.)?state)\s+(not in|in)\s+[[(]((?:\s*(?:'\w+'|"\w+"|&quot;\w+&quot;)\s*,?)+)[\])]/g;
const ALONE = /(?<![\w.])(?:parent\.)?state\s*[=!]=\s*(?:'done'|"done"|&quot;done&quot;)/;
const ASK = "Sales orders have no state done since 17.0: ask for `locked`, or for the state sale, where this asks for it.";
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;
function look(element, context) {
	const model = context.modelName ?? context.view.model;
	if (model === void 0 || !SALE_ORDERS.test(model)) return;
	for (const attribute of element.attributes) {
		if (!EXPRESSION.test(attribute.name)) continue;
		const { start, end } = attribute.valueSpan;
		const raw = context.text.slice(start, end);
		for (const match of raw.matchAll(LIST)) {
			const [whole, name, op, list] = match;
			const values = (list ?? "").split(",").map((each) => each.trim()).filter(Boolean);
			const plain = values.map((each) => each.replaceAll(/'|"|&quot;/g, ""));
			if (!plain.includes("done")) continue;
			if (!plain.includes("sale")) {
				context.report({
					at: attribute,
					message: ASK,
					options: DONE_OPTIONS
				});
				continue;
			}
			const kept = values.filter((_, i) => plain[i] !== "done");
			const text = kept.length === 1 ? `${name} ${op === "in" ? "==" : "!="} ${kept[0]}` : `${name} ${op} [${kept.join(", ")}]`;
			const at = start + match.index;
			context.report({
				at: attribute,
				message: NO_DONE,
				fix: {
					title: "Ask for sale",
					safe: true,
					edits: [{
						start: at,
						end: at + whole.length,
						text
					}]
				}
			});
		}
		if (ALONE.test(raw)) context.report({
			at: attribute,
			message: ASK,
			options: DONE_OPTIONS
		});
	}
}
function model$2(statement) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"sale_stock\"], \"license\": \"LGPL-3\"}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`
	};
}
function view$1(field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="inherit_id" ref="sale.view_order_form"/><field name="arch" type="xml"><field name="name" position="after">${field}</field></field></record></odoo>\n` };
}

// src/migrate/rules/17.0/sale-state-lists.ts
var sale_state_lists_default = defineMigration({
	id: "sale-state-lists",
	to: "17.0",
	breaks: "style",
	worksUntil: "ever",
	summary: "Code that asks for the states sale or done of a sales order asks for sale",
	why: "Since 17.0 no sales order is in the state done: a locked one stays in sale. A list that has both finds the same as before.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: model$1("return self.order_id.state in (\"sale\", \"done\")"),
			after: model$1("return self.order_id.state == \"sale\"")
		},
		{
			before: model$1("return self.search([(\"order_id.state\", \"not in\", [\"done\", \"sale\", \"cancel\"])])"),
			after: model$1("return self.search([(\"order_id.state\", \"not in\", [\"sale\", \"cancel\"])])")
		},
		{
			before: model$1("return self.search([('state', 'in', ('sale', 'done'))])"),
			after: model$1("return self.search([('state', '=', 'sale')])")
		}
	],
	noops: [
		model$1("return self.order_id.state in (\"purchase\", \"done\")"),
		model$1("return self.order_id.state == \"sale\""),
		model$1("return self.kind in (\"sale\", \"done\")"),
		model$1("return self.env[\"stock.picking\"].search([]).state in (\"sale\", \"done\")"),
		model$1("return self.search([(\"my_state\", \"in\", [\"sale\", \"done\"])])")
	],
	python: {
		comparison_operator(node, context) {
			const [left, right] = parts(node);
			if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
			const name = childOf(left, "attribute");
			const object = childOf(left, "object");
			if (!name || !object || context.slice(name) !== "state" || ownSaleState(context)) return;
			const model = recordsOf(object, context)?.model;
			if (model !== void 0 && !SALE_ORDERS.test(model)) return;
			const op = context.text.slice(left.end, right.start).trim();
			const now = /^(not in|in)$/.test(op) ? withoutDone(right, context) : void 0;
			if (now === void 0) return;
			const text = now.alone ? `${op === "in" ? "==" : "!="} ${now.text}` : `${op} ${now.text}`;
			found$1(node, {
				start: left.end,
				end: right.end,
				text: ` ${text}`
			}, context);
		},
		tuple(node, context) {
			const [left, op, values, ...more] = parts(node);
			if (!left || !op || !values || more.length > 0 || ownSaleState(context)) return;
			const path = literalOf(left, context.text);
			const operator = literalOf(op, context.text);
			if (typeof path !== "string" || !/^(\w+\.)*state$/.test(path)) return;
			const now = operator === "in" || operator === "not in" ? withoutDone(values, context) : void 0;
			if (now === void 0) return;
			const quote = context.text[op.start];
			const text = now.alone ? `${quote}${operator === "in" ? "=" : "!="}${quote}, ${now.text}` : `${context.slice(op)}, ${now.text}`;
			found$1(node, {
				start: op.start,
				end: values.end,
				text
			}, context);
		}
	}
});
/** A list that has both, without done; undefined for others. */
function withoutDone(list, { text }) {
	if (!/^(list|tuple|set)$/.test(list.type)) return void 0;
	const all = parts(list);
	const values = all.map((each) => literalOf(each, text));
	if (!values.includes("sale") || !values.includes("done")) return void 0;
	const kept = all.filter((_, i) => values[i] !== "done").map(({ start, end }) => text.slice(start, end));
	const [open, close] = [text[list.start], text[list.end - 1]];
	return kept.length === 1 ? {
		text: kept.join(""),
		alone: true
	} : {
		text: `${open}${kept.join(", ")}${close}`,
		alone: false
	};
}
function found$1(at, edit, context) {
	context.report({
		at,
		message: NO_DONE,
		fix: {
			title: "Ask for sale",
			safe: true,
			edits: [edit]
		}
	});
}
function model$1(statement) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"sale_stock\"], \"license\": \"LGPL-3\"}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`
	};
}

// src/migrate/rules/17.0/search-arguments.ts
var search_arguments_default = defineMigration({
	id: "search-arguments",
	to: "17.0",
	breaks: "error",
	summary: "search() and _search() take no count",
	why: "Since 17.0 searching and counting are two methods: an override that hands count on raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)", "return super()._search(\n            domain, offset=offset, limit=limit, order=order, count=count, access_rights_uid=access_rights_uid\n        )"),
			after: bookMethod("_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)", "return super()._search(\n            domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid\n        )")
		},
		{
			before: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "return super(Book, self).search(domain, offset, limit, order, count)"),
			after: bookMethod("search(self, domain, offset=0, limit=None, order=None)", "return super(Book, self).search(domain, offset, limit, order)")
		},
		{
			before: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "if count:\n            return super().search(domain, offset, limit, order, count)\n        # All of them.\n        if not count and self.env.su:\n            limit = None\n        found = super().search(domain, offset, limit, order, count)\n        return len(found) if count else found"),
			after: bookMethod("search(self, domain, offset=0, limit=None, order=None)", "# All of them.\n        if self.env.su:\n            limit = None\n        found = super().search(domain, offset, limit, order)\n        return found")
		},
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)", "found = super()._search(domain, order=order, count=False)\n        if self.env.su and not count:\n            return self._search(domain, count=count)\n        return found"),
			after: bookMethod("_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)", "found = super()._search(domain, order=order)\n        if self.env.su:\n            return self._search(domain)\n        return found")
		},
		...[
			"if self.env.su:\n            if count:\n                return 0\n            if count:\n                return 1\n        return super().search(domain, offset, limit, order, count)",
			"if count:\n            return 0\n        else:\n            return super().search(domain, offset, limit, order, count)",
			"count = count or self.env.su\n        return super().search(domain, offset, limit, order, count)",
			"if count or limit:\n            return 0\n        return super().search(domain, offset, limit, order, count)"
		].map((body) => ({
			before: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", body),
			todos: 1
		}))
	],
	noops: [
		bookMethod("search(self, domain, offset=0, limit=None, order=None)", "return super().search(domain, offset, limit, order)"),
		bookMethod("search(self, domain, **kwargs)", "return super().search(domain, **kwargs)"),
		bookMethod("search_count(self, domain, count=True)", "return super().search_count(domain)"),
		bookMethod("find(self, count=False)", "return count"),
		"class Tool:\n    def search(self, domain, count=False):\n        return count\n",
		"def search(self, domain, count=False):\n    return count\n"
	],
	...changedSignature({
		methods: ["search", "_search"],
		gone: ["count"],
		neverTrue: ["count"],
		calls: ["search", "_search"]
	}, "17.0")
});

// src/migrate/rules/17.0/search-count.ts
var search_count_default = defineMigration({
	id: "search-count",
	to: "17.0",
	breaks: "error",
	summary: "search(domain, count=True) is search_count(domain)",
	why: "The argument count of search() was deprecated in 16.0 and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: model("return self.search(domain, count=True)"),
			after: model("return self.search_count(domain)")
		},
		{
			before: model("return self.env[\"res.partner\"].sudo().search([(\"a\", \"=\", 1)], limit=3, count=True)"),
			after: model("return self.env[\"res.partner\"].sudo().search_count([(\"a\", \"=\", 1)], limit=3)")
		},
		{
			before: model("return self.search(domain, count=False)"),
			after: model("return self.search(domain)")
		},
		{
			before: model("return self.search(domain, count=index)"),
			todos: 1
		}
	],
	noops: [
		model("return self.search_count(domain)"),
		model("return index.search(domain, count=True)"),
		model("return self.search(domain)"),
		model("return super().search(domain, count=index)"),
		model("return self.find(domain, count=True)")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "search" || !called.object) return;
		const list = childOf(node, "arguments");
		const argument = list && parts(list).find((each) => {
			const name = each.type === "keyword_argument" ? childOf(each, "name") : void 0;
			return name && context.slice(name) === "count";
		});
		if (!list || !argument || context.slice(called.object).startsWith("super(")) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const value = context.slice(keywords.get("count") ?? argument);
		if (!recordsOf(called.object, context)) return;
		const message = "search() has no argument count since 17.0.";
		const counts = value === "True" && positional.length <= 1 && !spread && [...keywords.keys()].every((name) => /^(count|limit|domain)$/.test(name));
		if (!counts && value !== "False") {
			context.report({
				at: argument,
				message: `${message} Call search_count() where the number is wanted, and search() where the records are.`,
				options: [{
					title: "Count where the number is wanted",
					code: ".search_count(domain)"
				}, {
					title: "Search where the records are wanted",
					code: ".search(domain)"
				}]
			});
			return;
		}
		const edits = [withoutArgument(list, argument, context.text)];
		if (counts) edits.unshift({
			...called.nameSpan,
			text: "search_count"
		});
		context.report({
			at: argument,
			message,
			fix: {
				title: counts ? "Call search_count()" : "Take count away",
				safe: true,
				edits
			}
		});
	} }
});
function model(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain, index, request):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/search-override.ts
var search_override_default = defineMigration({
	id: "search-override",
	to: "17.0",
	breaks: "silent",
	lasts: true,
	summary: "Views, counts and searches by name do not go through search() any more",
	why: "Since 17.0 lists of the web client, search_read() and name_search() fetch what _search() finds, and search_count() counts it: an override of search() only sees the calls of search() in Python.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [{
		before: bookMethod("search(self, domain, offset=0, limit=None, order=None)", "domain = domain + [(\"a\", \"=\", 1)]\n        return super().search(domain, offset=offset, limit=limit, order=order)"),
		todos: 1
	}, {
		before: bookMethod("search(self, domain, *args, **kwargs)", "if self.env.context.get(\"x\"):\n            return super(Book, self.sudo()).search(domain, *args, **kwargs)\n        return super().search(domain, *args, **kwargs)"),
		todos: 1
	}],
	noops: [
		bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "return super()._search(domain, offset, limit, order)"),
		bookMethod("search_count(self, domain, limit=None)", "return super().search_count(domain, limit)"),
		bookMethod("search(self, text)", "return self.env[\"res.partner\"].search([(\"name\", \"=\", text)])"),
		bookMethod("find(self, domain)", "return self.search(domain)"),
		"class Tool(Base):\n    def search(self, domain):\n        return super().search(domain)\n",
		"def search(self, domain):\n    return super().search(domain)\n",
		{ "models/example.py": bookMethod("search(self, domain, offset=0, limit=None, order=None)", "return super().search(domain, offset, limit, order)\n\n    def _search(self, domain, *args, **kwargs):\n        return super()._search(domain, *args, **kwargs)") }
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const [name, body] = [childOf(node, "name"), childOf(node, "body")];
		if (!name || !body || context.slice(name) !== "search") return;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type)).length !== 1) return;
		if (klass.methods.some((each) => /^(_search|search_fetch)$/.test(each.name))) return;
		if (!walk(body).some((each) => {
			const called = each.type === "call" ? calledBy(each, context) : void 0;
			return called?.name === "search" && called.object && /^super\(/.test(context.slice(called.object));
		})) return;
		context.report({
			at: name,
			message: "Since 17.0 lists, search_read(), search_count() and name_search() go through _search() and not through search(): this override only sees calls of search() in Python.",
			options: [
				{
					title: "Override _search(), which all of them go through, counts and groups too",
					code: "def _search(self, domain, *args, **kwargs):\n    return super()._search(domain, *args, **kwargs)"
				},
				{
					title: "Override search_fetch() where only the records that are shown are meant",
					code: "def search_fetch(self, domain, *args, **kwargs):\n    return super().search_fetch(domain, *args, **kwargs)"
				},
				{ title: "Keep it, where only Python is meant to see it" }
			]
		});
	} }
});

// src/migrate/rules/17.0/settings-views.ts
const MODEL = {
	"__init__.py": "from . import models\n",
	"models/__init__.py": "from . import settings\n",
	"models/settings.py": "from odoo import fields, models\n\n\nclass Settings(models.TransientModel):\n    _inherit = \"res.config.settings\"\n\n    a = fields.Boolean(\"Own label\")\n"
};
var settings_views_default = defineMigration({
	id: "settings-views",
	to: "17.0",
	breaks: "error",
	summary: "Settings are written as app, block and setting",
	why: "Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml",
	cases: [
		view(`<xpath expr="//form" position="inside"><app name="library"><h2>Lending</h2><div class="row o_settings_container" title="All of it" name="lending"/></app></xpath>`, `<xpath expr="//form" position="inside"><app name="library"><block title="Lending" name="lending"/></app></xpath>`),
		view(`
<xpath expr="//div[hasclass('settings')]" position="inside">
    <div class="app_settings_block" data-string="Books" string="Books" data-key="library" groups="base.group_system">
        <h2>Lending</h2>
        <div class="row mt16 o_settings_container" name="lending">
            <div class="col-12 col-lg-6 o_setting_box" id="remind">
                <div class="o_setting_left_pane">
                    <field name="remind"/>
                </div>
                <div class="o_setting_right_pane">
                    <label for="remind"/>
                    <div class="text-muted">
                        Write a mail
                    </div>
                    <div class="content-group">
                        <field name="days"/>
                    </div>
                </div>
            </div>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//form" position="inside">
    <app data-string="Books" string="Books" name="library" groups="base.group_system">
        <block title="Lending" name="lending">
            <setting id="remind" help="Write a mail">
                <field name="remind"/>
                <div class="content-group">
                    <field name="days"/>
                </div>
            </setting>
        </block>
    </app>
</xpath>
`),
		view(`
<xpath expr="//div[@name='quotation_order_setting_container']" position="inside">
    <div class="col-xs-12 col-md-6 o_setting_box">
        <div class="o_setting_left_pane"/>
        <div class="o_setting_right_pane">
            <span class="o_form_label">Origin</span>
            <span class="fa fa-lg fa-building-o" title="By company"/>
            <field name="origin"/>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//block[@name='quotation_order_setting_container']" position="inside">
    <setting string="Origin" company_dependent="1">
        <field name="origin"/>
    </setting>
</xpath>
`),
		view(`
<div id="sale_ewallet" position="after">
    <div class="col-12 col-lg-6 o_setting_box">
        <div class="o_setting_right_pane">
            <label for="a"/>
            <div><field name="a"/></div>
        </div>
    </div>
</div>
<xpath expr="//div[@data-key='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`, `
<setting id="sale_ewallet" position="after">
    <setting>
        <label for="a"/>
        <div><field name="a"/></div>
    </setting>
</setting>
<xpath expr="//app[@name='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`),
		view(`
<xpath expr="//div[@id='companies']" position="after">
    <h2>Books</h2>
    <div class="row mt16 o_settings_container" id="books"/>
</xpath>
<xpath expr="//div[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`, `
<xpath expr="//div[@id='companies']" position="after">
    <block title="Books" id="books"/>
</xpath>
<xpath expr="//setting[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`),
		{
			before: {
				...MODEL,
				...file$1(`<xpath expr="//form" position="inside"><div class="o_setting_box"><div class="o_setting_left_pane"><field name="a"/></div><div class="o_setting_right_pane"><label for="a" string="Own label"/></div></div></xpath>`)
			},
			after: {
				...MODEL,
				...file$1(`<xpath expr="//form" position="inside"><setting>\n    <field name="a"/>\n</setting></xpath>`)
			}
		},
		{
			before: file$1(`<xpath expr="//div[hasclass('o_settings_container')][3]" position="after"><p/></xpath><div class="o_setting_box"><p/></div>`),
			todos: 2
		}
	],
	noops: [
		file$1(`<xpath expr="//form" position="inside"><app string="A" name="a"/></xpath>`),
		file$1(`<xpath expr="//block[@id='a']" position="inside"><setting><field name="a"/></setting></xpath>`),
		file$1(`<xpath expr="//div[@id='companies']" position="inside"><block title="A" name="a"/></xpath>`),
		file$1(`<div id="contacts_settings" position="inside"><block title="A" name="a"/></div>`),
		file$1(`<field name="a" position="after"><field name="b"/></field>`),
		file$1(`<xpath expr="//div[@id='x']" position="inside"><div class="o_setting_box"/></xpath>`, "res.partner"),
		file$1(`<div class="app_settings_block"/>`, "res.partner"),
		file$1(`<xpath expr="//app[@name='a']/block[1]" position="after"><block title="B"/></xpath>`),
		file$1(`<setting id="a" position="inside"><div class="content-group"/></setting>`)
	],
	arch: {
		div(element, context) {
			if (!ofSettings(context)) return;
			if (attributeOf(element, "position")) place(element, context);
			else if (hasClass(element, "app_settings_block")) app(element, context);
			else if (hasClass(element, "o_settings_container")) block(element, context);
			else if (hasClass(element, "o_setting_box")) box(element, context);
		},
		xpath(element, context) {
			if (ofSettings(context)) place(element, context);
		}
	}
});
function ofSettings({ view: { model } }) {
	return model === "res.config.settings";
}
function app(element, context) {
	const key = attributeOf(element, "data-key");
	const named = attributeOf(element, "name");
	const edits = [...renamedTag(element, "app"), ...withoutClass(element, context)];
	if (key && !named) edits.push({
		start: key.start,
		end: key.start + key.name.length,
		text: "name"
	});
	const string = attributeOf(element, "data-string");
	if (string && !attributeOf(element, "string")) edits.push({
		start: string.start,
		end: string.start + string.name.length,
		text: "string"
	});
	context.report({
		at: element.tag,
		message: "The settings of an application are an <app> since 17.0.",
		fix: {
			title: "Write <app>",
			safe: true,
			edits
		}
	});
}
/** With the heading before it as its title. */
function block(element, context) {
	const around = element.parent?.children ?? [];
	const before = around.slice(0, around.indexOf(element)).findLast((each) => !isBlank(each));
	const heading = before?.type === "element" && before.name === "h2" && before.attributes.length === 0 && before.children.every(({ type }) => type === "text") ? before : void 0;
	const edits = [...renamedTag(element, "block"), ...withoutClass(element, context)];
	if (heading) {
		const title = textOf(heading).trim().replaceAll(/\s+/g, " ");
		const text = attributeSource("title", title);
		const tooltip = attributeOf(element, "title");
		const after = element.start + 1 + element.name.length;
		if (tooltip) edits.push({
			start: tooltip.start,
			end: tooltip.end,
			text
		});
		else edits.splice(0, 1, {
			start: element.start + 1,
			end: after,
			text: `block ${text}`
		});
		edits.unshift({
			start: heading.start,
			end: element.start,
			text: ""
		});
	}
	context.report({
		at: element.tag,
		message: "A group of settings is a <block> since 17.0.",
		fix: {
			title: "Write <block>",
			safe: true,
			edits
		}
	});
}
function box(element, context) {
	const text = settingOf(element, context.text, (field) => labelOf(field, context));
	if (text === void 0) {
		context.report({
			at: element.tag,
			message: "A setting is a <setting string=\"...\" help=\"...\"> since 17.0: put its field first in it, and what stood beside it behind that; the label comes by itself.",
			options: [{
				title: "Write a <setting> with its field first",
				code: "<setting string=\"...\" help=\"...\">\n    <field name=\"...\"/>\n</setting>"
			}, { title: "Keep the div below the block, when it shows text or buttons and is no setting" }]
		});
		return;
	}
	context.report({
		at: element.tag,
		message: "A setting is a <setting> since 17.0.",
		fix: {
			title: "Write <setting>",
			safe: true,
			edits: [{
				start: element.start,
				end: element.end,
				text
			}]
		}
	});
}
/** What the module's own field is called, where it says so. */
function labelOf(name, { index }) {
	const fact = index.models.get("res.config.settings")?.field(name)?.fact;
	const label = fact?.kwargs.get("string")?.value ?? fact?.args[0]?.value;
	return typeof label === "string" ? label : void 0;
}
function isBlank(node) {
	return node.type === "text" && typeof node.value === "string" && !/\S/.test(node.value);
}
/** The class goes with the blanks behind the tag's name; others than those of the layout stay. */
function withoutClass(element, { text }) {
	const attribute = attributeOf(element, "class");
	if (!attribute) return [];
	const rest = attribute.value.split(/\s+/).filter((each) => each !== "" && !/^(app_settings_block|o_settings_container|row|mt\d+|col(-.*)?)$/.test(each));
	if (rest.length > 0) return [{
		...attribute.valueSpan,
		text: rest.join(" ")
	}];
	let start = attribute.start;
	while (/\s/.test(text[start - 1] ?? "")) start -= 1;
	return [{
		start,
		end: attribute.end,
		text: ""
	}];
}
/** A place that an extension looks for. */
function place(element, context) {
	const position = attributeValue(element, "position") ?? "inside";
	if (element.name === "div") {
		const tag = tagNow(element, position, attributeValue(element, "id") ?? attributeValue(element, "name"));
		if (attributeOf(element, "data-key")) {
			const key = attributeOf(element, "data-key");
			const edits = [...renamedTag(element, "app")];
			if (key) edits.push({
				start: key.start,
				end: key.start + key.name.length,
				text: "name"
			});
			found(element, edits, context);
		} else if (tag === "div") return;
		else if (tag) found(element, renamedTag(element, tag), context);
		else unknown(element, context);
		return;
	}
	const attribute = attributeOf(element, "expr");
	if (!attribute || !/\bdiv\b|o_setting|\/\.\./.test(attribute.value)) return;
	const now = pathNow(attribute.value, element, position);
	if (now === attribute.value) return;
	if (now === void 0) unknown(element, context);
	else found(element, [{
		...attribute.valueSpan,
		text: now
	}], context);
}
function found(element, edits, context) {
	context.report({
		at: element.tag,
		message: "The settings are made of <app>, <block> and <setting> since 17.0.",
		fix: {
			title: "Look for the new element",
			safe: false,
			edits
		}
	});
}
function unknown(element, context) {
	context.report({
		at: element.tag,
		about: {
			kind: "node",
			name: attributeValue(element, "expr") ?? element.name
		},
		message: "The settings are made of <app>, <block> and <setting> since 17.0: look in the view that is extended for what this div has become, such as //setting[@id=...] or //block[@name=...].",
		options: [{
			title: "Find the setting or the block by its name",
			code: "expr=\"//setting[@id='name']\""
		}, {
			title: "Add a block of your own to the app",
			code: "<xpath expr=\"//app[@name='name']\" position=\"inside\"><block title=\"...\"/></xpath>"
		}]
	});
}
function view(before, after) {
	return {
		before: file$1(before),
		after: file$1(after)
	};
}
function file$1(arch, model = "res.config.settings") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.res_config_settings_view_form"/><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/rules/17.0/shortcut-tags.ts
const ACTION = {
	name: ["name", "text"],
	res_model: ["res_model", "text"],
	view_mode: ["view_mode", "text"],
	view_id: ["view_id", "ref"],
	domain: ["domain", "text"],
	context: ["context", "text"],
	target: ["target", "text"],
	limit: ["limit", "text"],
	usage: ["usage", "text"],
	groups: ["groups_id", "groups"],
	binding_model: ["binding_model_id", "model"],
	binding_type: ["binding_type", "text"],
	binding_views: ["binding_view_types", "text"]
};
const REPORT = {
	string: ["name", "text"],
	model: ["model", "text"],
	report_type: ["report_type", "text"],
	name: ["report_name", "text"],
	file: ["report_file", "text"],
	print_report_name: ["print_report_name", "text"],
	attachment: ["attachment", "text"],
	attachment_use: ["attachment_use", "eval"],
	multi: ["multi", "eval"],
	usage: ["usage", "text"],
	paperformat: ["paperformat_id", "ref"],
	groups: ["groups_id", "groups"]
};
var shortcut_tags_default = defineMigration({
	id: "shortcut-tags",
	to: "17.0",
	breaks: "error",
	summary: "<act_window> and <report> are records",
	why: "Both tags are deprecated since 14.0, and the loader of 17.0 does not know them: the file does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py",
	cases: [
		{
			before: data("<act_window id=\"open\" name=\"Books\" res_model=\"res.partner\" view_mode=\"tree,form\" domain=\"[('a', '=', 1)]\"/>"),
			after: data(`<record id="open" model="ir.actions.act_window">
        <field name="name">Books</field>
        <field name="res_model">res.partner</field>
        <field name="view_mode">tree,form</field>
        <field name="domain">[('a', '=', 1)]</field>
    </record>`)
		},
		{
			before: data("<act_window\n        id=\"merge\"\n        name=\"Merge\"\n        res_model=\"res.partner\"\n        binding_model=\"res.partner\"\n        binding_views=\"list\"\n        target=\"new\"\n        groups=\"base.group_user,-base.group_portal\"\n    />"),
			after: data(`<record id="merge" model="ir.actions.act_window">
        <field name="name">Merge</field>
        <field name="res_model">res.partner</field>
        <field name="binding_model_id" ref="base.model_res_partner" />
        <field name="binding_view_types">list</field>
        <field name="target">new</field>
        <field name="groups_id" eval="[(4, ref('base.group_user')), (3, ref('base.group_portal'))]" />
    </record>`)
		},
		{
			before: data("<report id=\"print\" string=\"Card\" model=\"res.partner\" report_type=\"qweb-pdf\" name=\"example.card\" file=\"example.card\" attachment_use=\"False\"/>"),
			after: data(`<record id="print" model="ir.actions.report">
        <field name="name">Card</field>
        <field name="model">res.partner</field>
        <field name="report_type">qweb-pdf</field>
        <field name="report_name">example.card</field>
        <field name="report_file">example.card</field>
        <field name="attachment_use" eval="False"/>
        <field name="binding_model_id" ref="base.model_res_partner"/>
        <field name="binding_type">report</field>
    </record>`)
		},
		{
			before: data("<act_window id=\"a\" name=\"A\" res_model=\"res.partner\" surprise=\"1\"/>"),
			todos: 1
		},
		{
			before: data("<report id=\"a\" string=\"A\" name=\"a.b\" model=\"not.known\"/>"),
			todos: 1
		}
	],
	noops: [
		data("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"name\">A</field></record>"),
		data("<record id=\"a\" model=\"ir.actions.report\"><field name=\"name\">A</field></record>"),
		data("<template id=\"a\"><report name=\"x\"/></template>"),
		data("<menuitem id=\"a\" name=\"A\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><report id=\"x\"/></t></templates>\n" },
		data("<delete id=\"a\" model=\"ir.actions.report\"/>")
	],
	xml: {
		act_window: (element, context) => change(element, "ir.actions.act_window", ACTION, context),
		report: (element, context) => change(element, "ir.actions.report", REPORT, context)
	}
});
function change(element, model, fields, context) {
	if (!/^(odoo|openerp|data)$/.test(element.parent?.name ?? "")) return;
	const message = `<${element.name}> is gone in 17.0: it is a record of ${model}.`;
	const lines = elementsOf(element).length === 0 ? linesOf(element, fields, context) : void 0;
	const id = element.attributes.find(({ name }) => name === "id");
	if (!lines || !id) {
		context.report({
			at: element.tag,
			message: `${message} Write each of its attributes as a field.`
		});
		return;
	}
	const { text } = context;
	const from = lineStart(text, element.start);
	const pad = /^\s*/.exec(text.slice(from, element.start))?.[0] ?? "";
	const step = pad === "" ? "    " : pad;
	const source = [
		`<record id="${text.slice(id.valueSpan.start, id.valueSpan.end)}" model="${model}">`,
		...lines.map((line) => pad + step + line),
		`${pad}</record>`
	];
	const { start, end } = element;
	context.report({
		at: element.tag,
		message,
		fix: {
			title: "Write a record",
			safe: true,
			edits: [{
				start,
				end,
				text: source.join("\n")
			}]
		}
	});
}
/** The fields of the record, a line each; undefined when an attribute has none. */
function linesOf(element, fields, context) {
	const { text } = context;
	const close = /\s\/>$/.test(text.slice(element.tag.start, element.tag.end)) ? " />" : "/>";
	const lines = [];
	for (const { name, value, valueSpan } of element.attributes) {
		if (name === "id" || name === "menu") continue;
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (!field) return void 0;
		const [target, how] = field;
		const raw = text.slice(valueSpan.start, valueSpan.end);
		const reference = how === "model" ? modelId(value, context) : raw;
		if (reference === void 0) return void 0;
		if (how === "text") lines.push(`<field name="${target}">${raw}</field>`);
		else if (how === "eval") lines.push(`<field name="${target}" eval="${raw}"${close}`);
		else if (how === "groups") lines.push(`<field name="${target}" eval="${commands(raw)}"${close}`);
		else lines.push(`<field name="${target}" ref="${reference}"${close}`);
	}
	if (element.name !== "report") return lines;
	const menu = element.attributes.find(({ name }) => name === "menu")?.value ?? "True";
	const model = element.attributes.find(({ name }) => name === "model")?.value;
	if (!/^(True|1)$/.test(menu)) return /^(False|0)$/.test(menu) ? lines : void 0;
	const id = model === void 0 ? void 0 : modelId(model, context);
	if (id === void 0) return void 0;
	return [
		...lines,
		`<field name="binding_model_id" ref="${id}"${close}`,
		"<field name=\"binding_type\">report</field>"
	];
}
/** `a.b,-c.d` as commands that add the one and take the other away. */
function commands(groups) {
	return `[${groups.split(",").map((group) => group.trim()).filter(Boolean).map((group) => group.startsWith("-") ? `(3, ref('${group.slice(1)}'))` : `(4, ref('${group}'))`).join(", ")}]`;
}
/** xmlid of the record of a model; undefined where nobody knows which module makes it. */
function modelId(model, { project, module, index }) {
	const name = `model_${model.replaceAll(".", "_")}`;
	if (index.models.get(model)?.own) return name;
	const { modules } = project.closure(module.name);
	const makers = project.makers(model).filter((maker) => modules.has(maker));
	return makers.length === 1 ? `${makers[0]}.${name}` : void 0;
}
function data(body) {
	return { "data/x.xml": `<odoo>\n    ${body}\n</odoo>\n` };
}

// src/migrate/rules/17.0/sql-columns.ts
const COLUMN = {
	depends: "mrp",
	model: "mrp.production",
	old: "date_planned_start",
	now: "date_start",
	gone: ["stock.move.line", "reserved_qty"]
};
var sql_columns_default = defineMigration({
	id: "sql-columns",
	to: "17.0",
	breaks: "error",
	summary: "Columns and tables in queries have the names of their fields and models",
	why: "A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mrp/models/mrp_production.py",
	cases: sqlCases(COLUMN),
	noops: sqlNoops(COLUMN),
	...sqlColumns(_17_0_default.fields, _17_0_default.models, "17.0")
});

// src/migrate/rules/17.0/super-arguments.ts
/** What has names of its own: a class, a function, and what Python makes a function of. */
const SCOPE = /^(class_definition|function_definition|lambda|generator_expression|(list|set|dictionary)_comprehension)$/;
var super_arguments_default = defineMigration({
	id: "super-arguments",
	to: "17.0",
	breaks: "style",
	summary: "super(Class, self) becomes super()",
	why: "super() knows its class and record by itself, also when the class is renamed, and the checks that the community runs since 17.0 ask for it.",
	link: "https://github.com/OCA/oca-addons-repo-template",
	cases: [
		{
			before: bookMethod("write(self, vals)", "return super(Book, self).write(vals)"),
			after: bookMethod("write(self, vals)", "return super().write(vals)")
		},
		{
			before: `class Test(Case):\n    @classmethod\n    def setUpClass(cls):\n        super(Test, cls).setUpClass()\n`,
			after: `class Test(Case):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n`
		},
		{
			before: bookMethod("copy(self, default=None)", "if default:\n            return super(\n                Book,\n                self.with_context(copied=True),\n            ).copy(default)\n        return super(\n            Book, self\n        ).copy(default)"),
			after: bookMethod("copy(self, default=None)", "if default:\n            return super(\n                Book,\n                self.with_context(copied=True),\n            ).copy(default)\n        return super().copy(default)")
		},
		{
			before: `def make():\n    class Local(Base):\n        def run(this):\n            return super(Local, this).run()\n\n    return Local\n`,
			after: `def make():\n    class Local(Base):\n        def run(this):\n            return super().run()\n\n    return Local\n`
		}
	],
	noops: [
		bookMethod("write(self, vals)", "return super().write(vals)"),
		bookMethod("write(self, vals)", "return super(\n            Book,  # not the one of the mixin\n            self,\n        ).write(vals)"),
		bookMethod("write(self, vals)", "return super(models.Model, self).write(vals)"),
		bookMethod("write(self, vals)", "return super(Parent, self).write(vals)"),
		bookMethod("write(self, vals)", "return super(Book, self.sudo()).write(vals)"),
		bookMethod("merge(self, other)", "return super(Book, other).merge(self)"),
		bookMethod("run(self)", "return [super(Book, self).step(each) for each in self]"),
		bookMethod("run(self)", "return self.filtered(lambda each: super(Book, self).step(each))"),
		bookMethod("run(self)", "def step():\n            return super(Book, self).run()\n        return step()"),
		"def run(self):\n    return super(Book, self).run()\n",
		"class Book:\n    def run(*args):\n        return super(Book, self).run()\n"
	],
	python: { call(node, context) {
		if (calledBy(node, context)?.path !== "super") return;
		const list = childOf(node, "arguments");
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const [klass, first] = positional;
		if (!list || !klass || !first || positional.length !== 2 || keywords.size > 0 || spread) return;
		if (context.slice(list).includes("#")) return;
		if (!isOwn(klass, first, context)) return;
		context.report({
			at: node,
			message: `super(${context.slice(klass)}, ${context.slice(first)}) says what super() knows.`,
			fix: {
				title: "Leave the arguments out",
				safe: true,
				edits: [{
					start: list.start,
					end: list.end,
					text: "()"
				}]
			}
		});
	} }
});
/** The class that the method stands in, and the first argument of the method. */
function isOwn(klass, first, context) {
	if (klass.type !== "identifier" || first.type !== "identifier") return false;
	const [outer, method] = context.ancestors.filter(({ type }) => SCOPE.test(type)).slice(-2);
	if (outer?.type !== "class_definition" || method?.type !== "function_definition") return false;
	const [name, parameters] = [childOf(outer, "name"), childOf(method, "parameters")];
	const parameter = parameters && parts(parameters)[0];
	return name !== void 0 && parameter?.type === "identifier" && context.slice(name) === context.slice(klass) && context.slice(parameter) === context.slice(first);
}

// src/migrate/rules/17.0/t-extend.ts
const POSITIONS = {
	append: "inside",
	after: "after",
	before: "before",
	replace: "replace",
	attributes: "attributes"
};
var t_extend_default = defineMigration({
	id: "t-extend",
	to: "17.0",
	breaks: "error",
	summary: "Templates of the client are extended by t-inherit with an xpath, and not by t-extend with a selector",
	why: "Only the legacy engine knew t-extend, and it went with 17.0: the extension is not there.",
	link: "https://www.odoo.com/documentation/17.0/developer/reference/frontend/qweb.html",
	cases: [
		template(`<t t-extend="ImportView.side_panel"><t t-jquery="#oe_import_has_header" t-operation="before"><div/></t><t t-jquery="div.a > .b [name='c']" t-operation="append"><i/></t></t>`, `<t t-inherit="ImportView.side_panel" t-inherit-mode="extension"><xpath expr="//*[@id='oe_import_has_header']" position="before"><div/></xpath><xpath expr="//div[hasclass('a')]/*[hasclass('b')]//*[@name='c']" position="inside"><i/></xpath></t>`),
		template(`<t t-name="example.A" t-extend="web.A"><t t-jquery="a" t-operation="attributes"><attribute name="class">b</attribute></t></t>`, `<t t-name="example.A" t-inherit="web.A" t-inherit-mode="primary"><xpath expr="//a" position="attributes"><attribute name="class">b</attribute></xpath></t>`),
		{
			before: file(`<t t-extend="A"><t t-jquery="a" t-operation="prepend"><b/></t></t>`),
			todos: 1
		},
		{
			before: file(`<t t-extend="A"><t t-jquery="a:first" t-operation="append"><b/></t></t>`),
			todos: 1
		},
		{
			before: file(`<t t-extend="A"><t t-jquery="a">this.remove();</t></t>`),
			todos: 1
		}
	],
	noops: [
		file(`<t t-inherit="A" t-inherit-mode="extension"><xpath expr="//a" position="inside"><b/></xpath></t>`),
		file(`<t t-name="a.b"><t t-call="A"/></t>`),
		file(`<t t-name="a.b"><div extend="A" data-t-extend="A"/></t>`),
		file(`<t t-name="a.b"><p>t-extend="A"</p></t>`),
		{ "views/a.xml": "<odoo><template id=\"a\"><t t-extend=\"A\"/></template></odoo>\n" },
		file(`<t t-name="a.b"><t t-jquery="a" t-operation="append"/></t>`)
	],
	template: { "*"(element, context) {
		const extended = attribute(element, "t-extend");
		if (!extended) return;
		const edits = inherited(element, context);
		context.report({
			at: extended,
			message: edits ? "t-extend is t-inherit since 17.0." : "t-extend is t-inherit since 17.0, with an xpath for each t-jquery: one of them needs a human, for its selector, its operation or its code.",
			options: [{
				title: "Write an xpath for each t-jquery",
				code: "<t t-inherit=\"web.Other\" t-inherit-mode=\"extension\">\n    <xpath expr=\"//div[hasclass('a')]\" position=\"inside\">...</xpath>\n</t>"
			}, { title: "Write a template of your own, when little of the other one is left" }],
			fix: edits && {
				title: "Write t-inherit",
				safe: false,
				edits
			}
		});
	} }
});
function inherited(element, { text }) {
	const extended = attribute(element, "t-extend");
	if (!extended || element.name !== "t") return void 0;
	const mode = attribute(element, "t-name") ? "primary" : "extension";
	const edits = [{
		start: extended.start,
		end: extended.start + 8,
		text: "t-inherit"
	}, {
		start: extended.end,
		end: extended.end,
		text: ` t-inherit-mode="${mode}"`
	}];
	for (const child of element.children) {
		if (child.type === "comment" || child.type === "text" && child.value.trim() === "") continue;
		if (child.type !== "element") return void 0;
		const selector = attribute(child, "t-jquery");
		const operation = attribute(child, "t-operation");
		const expr = selector && selectorXpath(selector.value);
		const position = operation && Object.hasOwn(POSITIONS, operation.value) ? POSITIONS[operation.value] : void 0;
		if (!selector || !operation || expr === void 0 || position === void 0 || child.name !== "t") return void 0;
		const close = /<\/t\s*>$/.exec(text.slice(child.start, child.end));
		edits.push({
			start: child.start + 1,
			end: child.start + 1 + 1,
			text: "xpath"
		}, {
			start: selector.start,
			end: selector.end,
			text: `expr="${expr}"`
		}, {
			start: operation.start,
			end: operation.end,
			text: `position="${position}"`
		});
		if (close) edits.push({
			start: child.end - close[0].length + 2,
			end: child.end - close[0].length + 3,
			text: "xpath"
		});
	}
	return edits;
}
function template(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(content) {
	return { "static/src/xml/a.xml": `<templates>${content}</templates>\n` };
}

export { method_cache_default as A, ormcache_clear_default as C, name_get_default as D, name_get_calls_default as E, js_patch_default as F, js_globals_default as I, js_env_t_default as L, mail_post_default as M, list_column_invisible_default as N, moved_js_import_default as O, legacy_js_default as P, override_arguments_default as S, name_search_arguments_default as T, plural_fields_default as _, settings_views_default as a, owl_import_default as b, search_arguments_default as c, resource_path_default as d, renamed_records_default as f, public_widget_rpc_default as g, renamed_fields_default as h, shortcut_tags_default as i, mail_template_reports_default as j, model_records_default as k, sale_state_lists_default as l, renamed_methods_default as m, super_arguments_default as n, search_override_default as o, renamed_models_default as p, sql_columns_default as r, search_count_default as s, t_extend_default as t, sale_state_done_default as u, patch_method_default as v, needed_modules_default as w, owl_global_default as x, owl_mark_default as y };