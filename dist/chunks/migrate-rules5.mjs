import { u as similarName } from "./versions.mjs";
import { B as lineStart, D as jsChildren, Dt as literalOf, E as isJsNode, Ot as parts$1, Q as CORE_MODULE, R as indentAt, T as pyString, ct as attribute, ft as walkElements, ht as manifestValue, jt as comodelOf, kt as childOf, lt as attributeValue, yt as parsePythonNow } from "./source.mjs";
import { Ot as namedClasses, Xt as fieldAmong, qt as tellAbsent } from "./audit-base.mjs";
import { l as remembered } from "./common.mjs";
import { dt as recordsOf } from "./audit-python.mjs";
import { s as python_unknown_xmlid_default } from "./audit-rules5.mjs";
import { et as record_unknown_field_default } from "./audit-rules8.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, i as unknown_field_in_values_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, r as unknown_model_default, s as unknown_field_in_mapped_default, u as unknown_field_in_constrains_default } from "./audit-rules9.mjs";
import { L as view_unknown_field_default, R as view_spec_matches_nothing_default } from "./audit-rules10.mjs";
import { I as movedRecord } from "./migrate-rules.mjs";
import { A as changed, E as webMoves, j as fromImport, u as tourEdits } from "./migrate-rules2.mjs";
import { b as fieldUses, x as modelOfUses } from "./migrate-rules4.mjs";
import { a as boundIn$1, o as usesIn } from "./migrate-rules6.mjs";

// src/migrate/cases/script.ts
/** A module with one script of the web client. */
function script(text) {
	return { "static/src/js/a.js": text };
}
function scriptCase(before, after) {
	return {
		before: script(before),
		after: script(after)
	};
}

// src/migrate/cases/gone.ts
/** Imports of Python that no series takes away, or that are guarded. */
const GONE_PYTHON_NOOPS = [
	"from odoo import api, fields, models\n",
	"from odoo.tools import float_compare\n",
	"from my.tools.misc import profile\n",
	"try:\n    from odoo.tools.test_config import conf\nexcept ImportError:\n    conf = None\n"
];
/** Imports of scripts that no series takes away, or that are not of Odoo. */
const GONE_IMPORT_NOOPS = [
	script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
	script("import { a } from \"@somebody/views/model\";\na();\n"),
	script("import { a } from \"../model\";\na();\n"),
	script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n")
];
/** A service that is there, one whose name is not known, and a dependency that is there. */
const GONE_SERVICE_NOOPS = [
	script("const orm = useService(\"orm\");\n"),
	script("const a = useService(name);\n"),
	script("export const a = { dependencies: [\"orm\"], start() {} };\n")
];
/** A module that puts these lines into the bundle of the backend. */
function inBundle(lines) {
	return { "__manifest__.py": `{"name": "Example", "depends": ["web"], "assets": {"web.assets_backend": [${lines}]}}\n` };
}
/** A script that requires one module of odoo.define that is gone, and one that imports another. */
function legacyCases(required, imported) {
	return [{
		before: script(`odoo.define("example.a", function (require) {\n    const a = require("${required}");\n    a.include({});\n});\n`),
		todos: 1
	}, {
		before: script(`/** @odoo-module **/\nimport a from "${imported}";\na.include({});\n`),
		todos: 1
	}];
}
/** What is there, what the module defines itself, and the name as a text. */
function legacyNoops(name) {
	return [
		script("odoo.define(\"example.a\", function (require) {\n    const a = require(\"web.core\");\n    a._t(\"b\");\n});\n"),
		script(`odoo.define("${name}", function () {});\nodoo.define("example.a", function (require) {\n    require("${name}");\n});\n`),
		script("const a = require(name);\nexport default a;\n"),
		script(`export const a = "${name}";\n`)
	];
}
/** An extension of one template of the web client that is gone, and a call of another. */
function templateCases(inherited, called) {
	return [{
		before: templates(`<t t-name="example.A" t-inherit="${inherited}" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>`),
		todos: 1
	}, {
		before: templates(`<t t-name="example.A"><t t-call="${called}"/></t>`),
		todos: 1
	}];
}
/** What is there, what the module has itself, a computed name, and a template of the server. */
function templateNoops(inherited, called) {
	return [
		templates("<t t-name=\"example.A\" t-inherit=\"web.ListView\" t-inherit-mode=\"primary\"/>"),
		templates(`<t t-name="${inherited}"/><t t-inherit="${inherited}"/>`),
		templates("<t t-name=\"example.A\"><t t-call=\"{{ web }}\"/></t>"),
		{ "views/a.xml": `<odoo><template id="a"><t t-call="${called}"/></template></odoo>\n` }
	];
}
/** An extension of a template of the web client that looks for what it lacks. */
function anchorCase(template, expr) {
	return {
		before: extension(template, expr),
		todos: 1
	};
}
/** What was never there, a template of others, the template itself, and one that is no extension. */
function anchorNoops(template, expr, other) {
	return [
		extension(template, `//div[hasclass('o_example_of_mine')]`),
		extension("example.Template", expr),
		extension(other, "."),
		templates(`<t t-name="example.A"><xpath expr="${expr}"/></t>`)
	];
}
function extension(template, expr) {
	return templates(`<t t-name="example.A" t-inherit="${template}" t-inherit-mode="extension"><xpath expr="${expr}" position="after"><a/></xpath></t>`);
}
function templates(content) {
	return { "static/src/xml/a.xml": `<templates>${content}</templates>\n` };
}

// src/migrate/js/define.ts
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsNode) : [];
}
function textOfLiteral(node) {
	return isJsNode(node) && node.type === "Literal" && typeof node.value === "string" ? node.value : void 0;
}
/** The call, wherever it stands in the file. */
function definitionCall(statement, text) {
	const call = statement.type === "ExpressionStatement" ? statement.expression : void 0;
	if (!isJsNode(call) || call.type !== "CallExpression" || !isJsNode(call.callee)) return void 0;
	return text.slice(call.callee.start, call.callee.end) === "odoo.define" ? call : void 0;
}
/** Undefined where the file holds more than it, or where it is not of the common form. */
function definitionOf(program, text) {
	const [statement, ...more] = listOf(program.body).filter(({ directive }) => directive !== "use strict");
	const call = statement && definitionCall(statement, text);
	if (!statement || !call || more.length > 0) return void 0;
	const given = listOf(call.arguments);
	const last = given.at(-1);
	if (!last || !/^(FunctionExpression|ArrowFunctionExpression)$/.test(last.type)) return void 0;
	if (last.async === true || last.generator === true) return void 0;
	const params = listOf(last.params);
	const { body } = last;
	if (!isJsNode(body) || body.type !== "BlockStatement") return void 0;
	if (params.length > 1 || params[0] && params[0].name !== "require") return void 0;
	return {
		statement,
		name: textOfLiteral(given[0]),
		body,
		statements: listOf(body.body)
	};
}
/** What `require("...")` asks for. */
function required(node) {
	if (!isJsNode(node) || node.type !== "CallExpression" || !isJsNode(node.callee)) return void 0;
	return node.callee.name === "require" ? textOfLiteral(listOf(node.arguments)[0]) : void 0;
}
/** Identifiers of a name that are no property and no key. */
function usesOf(root, name) {
	const found = [];
	const below = (node, parent) => {
		if (node.type === "Identifier" && node.name === name) {
			if (!(parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || parent?.type === "MethodDefinition" && parent.key === node)) found.push(node);
		}
		for (const child of jsChildren(node)) below(child, node);
	};
	below(root, void 0);
	return found;
}
/** Lines of a block moved one step to the left; those inside a template literal stay. */
function dedented(body, text) {
	const [first] = listOf(body.body);
	if (!first) return [];
	const line = text.lastIndexOf("\n", first.start) + 1;
	const indent = text.slice(line, first.start);
	if (!/^[ \t]+$/.test(indent)) return [];
	const literals = [];
	const below = (node) => {
		if (node.type === "TemplateLiteral") literals.push(node);
		for (const child of jsChildren(node)) below(child);
	};
	below(body);
	const edits = [];
	for (let at = text.indexOf("\n", body.start) + 1; at > 0 && at < body.end; at = text.indexOf("\n", at) + 1) if (!literals.some(({ start, end }) => start < at && at < end) && text.startsWith(indent, at)) edits.push({
		start: at,
		end: at + indent.length,
		text: ""
	});
	return edits;
}

// src/migrate/js/own-modules.ts
/** Names of modules that files of an addon define. */
function ownModules(files, addon) {
	const own = /* @__PURE__ */ new Map();
	for (const { root, source } of files) {
		const [, part, path] = /^static\/(src|tests)\/(.+)\.js$/.exec(source.path) ?? [];
		if (!root || part === void 0 || path === void 0) continue;
		const now = part === "src" ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
		for (const statement of listOf(root.body)) {
			const call = isJsNode(statement.expression) ? statement.expression : void 0;
			if (call?.type !== "CallExpression" || !isJsNode(call.callee)) continue;
			if (source.text.slice(call.callee.start, call.callee.end) !== "odoo.define") continue;
			const name = textOfLiteral(listOf(call.arguments)[0]);
			if (name !== void 0) own.set(name, now);
		}
	}
	return own;
}

// src/migrate/gone/legacy.ts
/** Visitor that tells who requires or imports a module of `odoo.define` that is gone. */
function goneLegacy(to) {
	const look = (at, name, context) => {
		const { legacy } = webMoves(to);
		if (name === void 0 || !Object.hasOwn(legacy, name)) return;
		if (ownModules(context.scripts, context.module.name).has(name)) return;
		const near = (legacy[name] ?? "").replace(/^\?/, "");
		context.report({
			at,
			message: `There is no module ${name} in ${to}, so this one is not loaded.${near === "" ? "" : ` See ${near}.`}`,
			options: [{ title: near === "" ? "Rebuild it on what the web client has now" : `Rebuild it on ${near}` }, { title: "Take the file out of the assets, where the web client does it by itself now" }]
		});
	};
	return { js: {
		CallExpression: (node, context) => look(node, required(node), context),
		ImportDeclaration: (node, context) => look(node, textOfLiteral(node.source), context)
	} };
}

// src/migrate/gone/templates.ts
/** Visitor that tells templates which extend or call one of Odoo's that is gone. */
function goneTemplates(to) {
	return { template: { "*"(element, context) {
		for (const name of [
			"t-inherit",
			"t-call",
			"t-extend"
		]) {
			const found = attribute(element, name);
			const value = found?.value.trim() ?? "";
			if (!found || !webMoves(to).templates.includes(value) || isOwn$1(value, context.module.xml)) continue;
			context.report({
				at: found,
				message: `The web client of ${to} has no template ${value}, so the page fails or what is here is not shown: ${name === "t-call" ? "bring it along as a template of your own" : "find what shows the place now, and extend that"}.`,
				options: name === "t-call" ? [{ title: `Bring ${value} along as a template of your own` }, { title: "Call another template" }] : [{ title: "Extend the template that shows the place now" }, { title: "Take the extension away, where the web client shows it by itself now" }]
			});
		}
	} } };
}
function isOwn$1(name, files) {
	return files.some(({ source }) => source.text.includes(`t-name="${name}"`));
}

// src/migrate/gone/modules.ts
/**
* Visitor of the manifest that gives modules their new names among the dependencies. A module that the old series has
* and the new one has not, and that nobody has named a successor of, is left to a human.
*/
function goneModules(names, since) {
	return { manifest(manifest, context) {
		const { target, project } = context;
		const entry = manifest.entries.get("depends");
		const list = manifestValue(manifest, "depends");
		if (!target || !entry || !Array.isArray(list)) return;
		for (const node of parts$1(entry.node)) {
			const content = node.type === "string" && node.children.length === 3 ? node.children[1] : void 0;
			const old = content && manifest.source.text.slice(content.start, content.end);
			if (!content || old === void 0 || target.modules.has(old) || !project.modules.has(old)) continue;
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || now === null || !target.modules.has(now)) {
				context.report({
					at: node,
					message: `The module ${old} is gone in ${since}: take it from the dependencies, and what is used of it too, or bring it along as a module of your own.`,
					options: [{ title: `Take ${old} from the dependencies, and what is used of it too` }, { title: `Bring ${old} along as a module of your own for ${since}` }]
				});
				continue;
			}
			const listed = list.includes(now);
			context.report({
				at: node,
				message: `The module ${old} is part of ${now} since ${since}.`,
				fix: {
					title: listed ? `Drop ${old}` : `Depend on ${now}`,
					safe: false,
					edits: listed ? changed(manifest, {
						kind: "remove",
						path: ["depends"],
						value: old
					}) : [{
						start: content.start,
						end: content.end,
						text: now
					}]
				}
			});
		}
	} };
}

// src/migrate/cases/name.ts
/** Writes examples of a module of a series, whose own model `example.own` has a field of a name that Odoo lost. */
function namesIn$1(series, depends, field) {
	const module = (expression, xml) => ({
		"__manifest__.py": `{"name": "Example", "version": "${series}.1.0.0", "depends": ["${depends}"], "data": ["views/x.xml"]}\n`,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    ${field} = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": xml
	});
	return {
		code: (expression) => module(expression, "<odoo/>\n"),
		view: (model, shown) => module("self", `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${shown}"/></form></field></record></odoo>\n`),
		menu: (parent) => module("self", `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`)
	};
}

// src/migrate/gone/anchor-options.ts
/** What there is to choose from where a view extends a node that is gone. */
const ANCHOR_OPTIONS = [{
	title: "Name a node that the view of the new series has",
	code: "<xpath expr=\"//field[@name='name']\" position=\"after\">"
}, { title: "Take this part of the extension away, when the new view does what it did" }];

// src/migrate/gone/fields.ts
/**
* A field of Odoo's that the module extends, and that is gone: what is written of it makes a field of the module's own,
* which has nothing of what the old one was, such as the model that it points to.
*/
function goneFields(context, series, choices) {
	const { target, module } = context;
	if (!target) return;
	for (const { fact, model } of namedClasses(context)) {
		const [old, now] = [context.model(model), target.model(model, module.name)];
		if (!now.complete) continue;
		const foreign = ({ lineage, delegated }, name) => [...lineage, ...delegated].some((part) => part.module !== module.name && Object.hasOwn(part.fields, name));
		for (const field of fact.fields) {
			if (isWhole(field) || !foreign(old, field.name) || foreign(now, field.name)) continue;
			context.report({
				at: field.nameSpan,
				message: `The field ${field.name} of ${model} that this one extends is gone in ${series}: what is written here is not a whole field.`,
				options: choices
			});
		}
	}
}
/** It says by itself what it is. */
function isWhole(field) {
	const { type, args, kwargs } = field;
	if (kwargs.has("related")) return true;
	if (/^(Many2one|Many2many|One2many|Many2oneReference)$/.test(type)) return comodelOf(field) !== void 0 || args.length > 0;
	if (/^(Selection|Reference)$/.test(type)) return kwargs.has("selection") || args.length > 0;
	return true;
}

// src/migrate/gone/successor.ts
/** What there is to choose from, for something that is used; `like` is what may have taken its place. */
function choices(like) {
	return [
		...like === void 0 ? [] : [{
			title: `Use ${like}, after a look at what it does`,
			code: like
		}],
		{ title: "Take this use of it away, with what depends on it" },
		{ title: "Bring it along: declare it in this module, as the old series did" }
	];
}
function successor({ project, target, module }, name, model) {
	if (!target) return void 0;
	if (model !== void 0) {
		const [old, now] = [project.model(model, module.name), target.model(model, module.name)];
		return maybe(likelyField(old, now, name));
	}
	const [owner] = name.split(".");
	const record = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids[name];
	const after = owner === void 0 ? void 0 : target.modules.get(owner)?.xmlids;
	const before = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids;
	if (!record || !after || !before) return void 0;
	const moved = movedRecord(name, {
		project,
		target
	});
	if (moved !== void 0) return {
		name: moved,
		sure: true
	};
	const fresh = Object.entries(after).filter(([id, fact]) => fact.model === record.model && !Object.hasOwn(before, id));
	return maybe(similarName(name, fresh.map(([id]) => id)));
}
function maybe(name) {
	return name === void 0 ? void 0 : {
		name,
		sure: false
	};
}
/** A field that is new in the new series, holds the same and is called alike, and no other that is gone more so. */
function likelyField(old, now, name) {
	if (!old.field(name)) return void 0;
	const fresh = [...now.fieldNames()].filter((each) => !old.field(each) && holdsSame(old, name, now, each));
	const like = similarName(name, fresh);
	if (like === void 0) return void 0;
	const gone = [...old.fieldNames()].filter((each) => !now.field(each) && holdsSame(old, each, now, like));
	return similarName(like, gone) === name ? like : void 0;
}
function holdsSame(old, was, now, is) {
	const [a, b] = [old.field(was), now.field(is)];
	if (!a || !b || a.comodel !== b.comodel) return false;
	return a.type === b.type || /2many|2one/.test(a.type) && /2many|2one/.test(b.type);
}

// src/migrate/gone/members.ts
/** Methods that other rules of a hop take to the new series, or ask about. */
const TREATED = /^(name_get|fields_view_get|_fields_view_get|_name_search|copy_data|check_access_rights|check_access_rule|user_has_groups|flush|refresh|recompute|invalidate_cache|_check_recursion|_check_m2m_recursion|clear_caches|toggle_active|_company_default_get|get_object_reference|xmlid_to_object|xmlid_to_res_id|get_xml_id)$/;
/** Those of them whose calls a rule changes before they are gone: what is left of them then fails. */
const LEFT_OVER = /^(name_get|flush|refresh|recompute|invalidate_cache|get_object_reference)$/;
/** The module adds it itself, to a model that is gone: that is told where it adds it, not at each use. */
function isOnlyOwn({ lineage, delegated }, name, own) {
	const makers = [...lineage, ...delegated].filter(({ fields, methods }) => Object.hasOwn(fields, name) || Object.hasOwn(methods, name));
	return makers.length > 0 && makers.every(({ module }) => module === own);
}
/** A field or a method of a recordset whose model is known. */
function goneMember(node, context, series) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const { target, module } = context;
	if (!object || !name || !target || context.slice(object).startsWith("super(")) return;
	const parent = context.ancestors.at(-1);
	const model = recordsOf(object, context)?.model;
	if (model === void 0) return;
	const key = context.slice(name);
	if (TREATED.test(key) && !LEFT_OVER.test(key)) return;
	const [old, now] = [context.model(model), target.model(model, module.name)];
	const called = parent?.type === "call" && childOf(parent, "function") === node;
	if (!(called ? old.method(key) : old.field(key)) || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
	if (isOnlyOwn(old, key, module.name)) return;
	const like = called ? computesNow(old, now, key) ?? similarName(key, newMethods(old, now)) : likelyField(old, now, key);
	context.report({
		at: name,
		message: `${called ? `The method ${key}()` : `The field ${key}`} of ${model} is gone in ${series}${like === void 0 ? "." : `; perhaps it is ${like} now.`}`,
		options: choices(like)
	});
}
/** What computes the fields now that this method computed. */
function computesNow(old, now, method) {
	const found = /* @__PURE__ */ new Set();
	for (const name of old.fieldNames()) {
		if (old.field(name)?.compute !== method) continue;
		const compute = now.field(name)?.compute;
		if (compute !== void 0 && now.method(compute)) found.add(compute);
	}
	const [only] = found;
	return found.size === 1 ? only : void 0;
}
function newMethods(old, now) {
	return [...new Set(now.classes.flatMap(({ methods }) => Object.keys(methods)))].filter((name) => !old.method(name));
}
/** A method of Odoo's that the module extends, and nobody calls any more. */
function goneOverride(node, context, series) {
	const { klass, target, module } = context;
	const name = childOf(node, "name");
	if (!klass?.model || klass.kind === void 0 || !target || !name) return;
	const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
	if (outer.length !== 1 || outer[0]?.type !== "class_definition") return;
	const key = context.slice(name);
	if (TREATED.test(key)) return;
	const [old, now] = [context.model(klass.model), target.model(klass.model, module.name)];
	if (!now.methodsKnown) return;
	const has = ({ lineage }) => lineage.some((part) => part.module !== module.name && Object.hasOwn(part.methods, key));
	if (!has(old) || has(now)) return;
	const like = computesNow(old, now, key) ?? similarName(key, newMethods(old, now));
	const calls = context.slice(node).includes(`.${key}(`);
	context.report({
		at: name,
		message: `The method ${key}() that this one extends is gone in ${series}: ${calls ? "its call of super() fails" : "nothing of Odoo calls it any more"}${like === void 0 ? "." : `. Perhaps it is ${like}() now.`}`,
		options: [
			...like === void 0 ? [] : [{
				title: `Extend ${like}(), with its arguments`,
				code: `def ${like}(self`
			}],
			{ title: "Take the override away, when Odoo does now what it did" },
			{ title: "Call it from a method that Odoo still calls" }
		]
	});
}

// src/migrate/gone/places.ts
/** The old series has this module and the new one has not. */
function isGone(name, { project, target, module }) {
	return name !== module.name && project.modules.has(name) && target !== void 0 && !target.modules.has(name);
}
/** `from odoo.addons.hr_contract.models.hr_contract import ...` */
function goneImport(node, context, series) {
	const from = childOf(node, "module_name");
	const name = from && /^odoo\.addons\.(\w+)/.exec(context.slice(from))?.[1];
	if (!from || name === void 0 || !isGone(name, context)) return;
	context.report({
		at: from,
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
		options: [{ title: "Import it from the module where it went" }, { title: "Write what is used of it in this module" }]
	});
}
/** References to records of modules that are gone; where one is found in another module, it is named there. */
function goneModuleRefs(context, series) {
	const { target, project } = context;
	if (!target) return;
	for (const { fact, source } of context.index.refs) {
		const owner = fact.xmlid.slice(0, fact.xmlid.indexOf("."));
		if (!isGone(owner, context)) continue;
		const now = movedRecord(fact.xmlid, {
			project,
			target
		});
		const message = `The module ${owner} is gone in ${series}, and ${fact.xmlid} with it`;
		const written = source.text.slice(fact.start, fact.end);
		if (now === void 0 || written !== fact.xmlid) {
			context.report({
				source,
				at: fact,
				message: `${message}${now === void 0 ? "" : `: it is ${now} now`}.`,
				options: now === void 0 ? [{ title: "Name the record of another module that does the same" }, { title: "Make the record in this module" }] : [{
					title: `Name ${now}`,
					code: now
				}]
			});
			continue;
		}
		context.report({
			source,
			at: fact,
			message: `${message}: it is ${now} now.`,
			fix: {
				title: `Write ${now}`,
				safe: false,
				edits: [{
					start: fact.start,
					end: fact.end,
					text: now
				}]
			}
		});
	}
}
/** `import { x } from "@web_editor/js/y";` */
function goneScript(node, context, series) {
	const { source } = node;
	const name = isJsNode(source) ? /^@(\w+)\//.exec(String(source.value))?.[1] : void 0;
	if (!isJsNode(source) || name === void 0 || !isGone(name, context)) return;
	context.report({
		at: source,
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
		options: [{ title: "Import it from the module where it went" }, { title: "Write what is used of it in this module" }]
	});
}
/** Bundles and files of modules that are gone, in the assets of the manifest. */
function goneAssets$1(context, series) {
	const assets = context.module.manifest.entries.get("assets");
	if (!assets) return;
	const { text } = context.module.manifest.source;
	const told = /* @__PURE__ */ new Set();
	for (const match of text.slice(assets.start, assets.end).matchAll(/(['"])(\w+)([./])[\w./*-]+\1/g)) {
		const name = match[2] ?? "";
		const what = match[3] === "." ? "bundle" : "file";
		if (told.has(name + what) || !isGone(name, context)) continue;
		told.add(name + what);
		const start = assets.start + match.index;
		context.report({
			at: {
				start,
				end: start + match[0].length
			},
			message: `The module ${name} is gone in ${series}: this ${what} of it is not there.`,
			options: [{ title: what === "bundle" ? "Name the bundle that pages load now" : "Name the file that took its place" }, { title: what === "bundle" ? "Take the list away, when nothing of it is needed" : "Take the file away, or bring a copy of it along" }]
		});
	}
}

// src/migrate/gone/records.ts
/** A record of another module that is written to, which that module does not bring any more: Odoo makes none for it. */
function goneRecord(element, context, series) {
	const id = attribute(element, "id");
	const { target, project, module } = context;
	const xmlid = id?.value.trim() ?? "";
	const [owner = "", name] = xmlid.split(".");
	if (!id || !target || !name || owner === module.name) return;
	const [old, now] = [project.modules.get(owner), target.modules.get(owner)];
	if (!old || !now || !Object.hasOwn(old.xmlids, xmlid) || Object.hasOwn(now.xmlids, xmlid)) return;
	if (movedRecord(xmlid, {
		project,
		target
	}) !== void 0) return;
	context.report({
		at: id,
		message: `${xmlid} is gone in ${series}: Odoo does not load a file that writes to a record that is missing.`,
		options: [
			{ title: "Take it away, where Odoo does now what it was for" },
			{ title: `Write to the record of ${owner} that took its place` },
			{ title: "Bring the record along as one of your own, with all that it needs" }
		]
	});
}

// src/migrate/gone/view-uses.ts
/**
* Fields that a view names without showing them: in the conditions of its elements, and in what its filters group by.
* Odoo checks them when it loads the view. Domains are a matter of the rule that looks at domains everywhere.
*/
const viewUses = { arch: { "*"(element, context) {
	const { source } = context.file;
	const uses = fieldUses(element, source.text).filter(({ path, behind }) => !behind && !path.includes("."));
	if (uses.length === 0) return;
	const model = modelOfUses(element, context);
	if (model === void 0) return;
	for (const { path, start, end } of uses) {
		const state = fieldAmong(context, [model], path);
		if (state.is !== "absent") continue;
		const message = `The view does not load: ${tellAbsent(context, state)}`;
		context.report({
			source,
			at: {
				start,
				end
			},
			message,
			model: state.model
		});
	}
} } };

// src/migrate/gone/names.ts
/** What the audit calls unknown; each is asked twice, in the surroundings of the old and of the new series. */
const ASKED = [
	python_unknown_xmlid_default,
	record_unknown_field_default,
	unknown_field_in_constrains_default,
	unknown_field_in_depends_default,
	unknown_field_in_domain_default,
	unknown_field_in_mapped_default,
	unknown_field_in_related_default,
	unknown_field_in_values_default,
	unknown_model_default,
	unknown_xmlid_default,
	view_unknown_field_default,
	view_spec_matches_nothing_default
];
/**
* Visitors that report what a module uses, what is there in the old series and what the new one does not have: records,
* models, fields and methods. Where the symbols of a series are not all known, nothing is said.
*/
function goneIn(series) {
	const found = {};
	for (const kind of [
		"python",
		"xml",
		"arch"
	]) {
		const handlers = /* @__PURE__ */ new Map();
		for (const rule of [...ASKED, viewUses]) for (const [type, handler] of Object.entries(rule[kind] ?? {})) handlers.set(type, [...handlers.get(type) ?? [], twice(rule, handler, series)]);
		if (kind === "python") {
			const own = [
				["module", (_, context) => goneFields(context, series, choices(void 0))],
				["attribute", (node, context) => goneMember(node, context, series)],
				["function_definition", (node, context) => goneOverride(node, context, series)]
			];
			for (const [type, handler] of own) handlers.set(type, [...handlers.get(type) ?? [], handler]);
			const imports = (node, context) => goneImport(node, context, series);
			handlers.set("import_from_statement", [imports]);
		}
		if (kind === "xml") {
			const record = (node, context) => goneRecord(node, context, series);
			handlers.set("record", [...handlers.get("record") ?? [], record]);
		}
		found[kind] = Object.fromEntries([...handlers].map(([type, all]) => [type, (node, context) => {
			for (const handler of all) handler(node, context);
		}]));
	}
	found.check = (context) => {
		goneModuleRefs(context, series);
		goneAssets$1(context, series);
		for (const rule of ASKED) {
			const { check } = rule;
			if (check) twice(rule, (_, inner) => check(inner), series)(void 0, context);
		}
	};
	found.js = { ImportDeclaration: (node, context) => goneScript(node, context, series) };
	found.csv = (file, context) => {
		for (const rule of ASKED) {
			const { csv } = rule;
			if (csv) twice(rule, (_, inner) => csv(file, inner), series)(void 0, context);
		}
	};
	return found;
}
/** Reports what the handler finds in the new series and does not find in the old one. */
function twice(rule, handler, series) {
	return (node, context) => {
		const { target } = context;
		if (!target) return;
		const now = reportsIn(handler, node, context, target);
		if (now.length === 0) return;
		const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf$1));
		for (const report of now) {
			if (before.has(placeOf$1(report))) continue;
			const { at, source, model, message } = report;
			if (model !== void 0 && target.makers(model).length === 0) continue;
			const text = source?.text ?? ("text" in context ? String(context.text) : "");
			const written = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, "") : "";
			const name = isName$1(written) ? written : /^No module declares ([\w.]+):/.exec(message)?.[1] ?? written;
			if (model !== void 0 && isOnlyOwn(context.project.model(model, context.module.name), name, context.module.name)) continue;
			if (rule === viewUses && (model === void 0 || !context.project.model(model, context.module.name).field(name))) continue;
			const like = successor(context, name, model);
			context.report({
				at,
				...source && { source },
				message: `${named(name)}is gone in ${series}. ${effectOf(message)}${said(like)}`,
				options: rule === view_spec_matches_nothing_default ? ANCHOR_OPTIONS : choices(like?.name)
			});
		}
	};
}
/** Without what the audit tells of the series before. */
function effectOf(message) {
	return message.replace(/ Odoo [\d.]+ still has it, [\d.]+ has not: (look for what took its place\.)?/, " ").trim();
}
function named(name) {
	return isName$1(name) ? `${name} ` : "What is named here ";
}
function isName$1(text) {
	return /^[\w.]{1,80}$/.test(text);
}
function placeOf$1({ at, source }) {
	return `${source?.path ?? ""}:${at?.start ?? ""}`;
}
function reportsIn(handler, node, context, project) {
	const reports = [];
	const overrides = /* @__PURE__ */ new Map([
		["project", project],
		["model", (name) => project.model(name, context.module.name)],
		["report", (report) => reports.push(report)]
	]);
	if ("file" in context) overrides.set("file", notAsTest(context.file));
	handler(node, new Proxy(context, { get(inner, key) {
		if (overrides.has(key)) return overrides.get(key);
		const value = Reflect.get(inner, key, inner);
		return typeof value === "function" ? value.bind(inner) : value;
	} }));
	return reports;
}
/**
* The audit is careful with tests, which may name what is not there on purpose. What was there in the old series is
* named because it was: in tests too.
*/
function notAsTest(file) {
	const { source } = file;
	if (!source || !/^tests\//.test(source.path)) return file;
	return remembered(untested, file, () => replaced(file, "source", replaced(source, "path", "models/tested.py")));
}
const untested = /* @__PURE__ */ new WeakMap();
function replaced(object, name, value) {
	return new Proxy(object, { get(inner, key) {
		if (key === name) return value;
		const found = Reflect.get(inner, key, inner);
		return typeof found === "function" ? found.bind(inner) : found;
	} });
}
function said(like) {
	if (!like) return "";
	return like.sure ? ` It is ${like.name} now.` : ` Perhaps it is ${like.name} now.`;
}

// src/migrate/gone/python.json
var _15_0 = {
	"odoo.http": ["set_header_field"],
	"odoo.tests.common": ["HttpCaseCommon", "TreeCase"],
	"odoo.tools": ["email_send"],
	"odoo.tools.mail": ["email_send"],
	"odoo.tools.test_config": null
};
var _16_0 = {
	"odoo.exceptions": ["QWebException"],
	"odoo.fields": ["prefetch_many2one_ids", "prefetch_x2many_ids"],
	"odoo.http": [
		"ALLOWED_DEBUG_MODES",
		"AuthenticationError",
		"ControllerType",
		"DisableCacheMiddleware",
		"EndPoint",
		"HttpRequest",
		"JsonRequest",
		"NO_POSTMORTEM",
		"ODOO_DISABLE_SESSION_GC",
		"OpenERPSession",
		"Root",
		"Trans",
		"WebRequest",
		"db_monodb",
		"replace_request_password",
		"session_gc",
		"set_safe_image_headers"
	],
	"odoo.models": ["same_name", "trigger_tree_merge"],
	"odoo.modules.module": ["read_manifest"],
	"odoo.sql_db": [
		"check",
		"clear_env",
		"flush_env",
		"unbuffer"
	],
	"odoo.tests.common": ["OdooSuite", "TagsSelector"],
	"odoo.tools": [
		"ENGLISH_SMALL_WORDS",
		"IterableGenerator",
		"UnquoteEvalContext",
		"add_text_inside",
		"get_and_group_by_company",
		"get_and_group_by_field",
		"in_modules",
		"increment_field_skiplock",
		"tempdir",
		"trans_parse_rml",
		"traverse_containers",
		"walksymlinks"
	],
	"odoo.tools.debugger": null,
	"odoo.tools.misc": [
		"IterableGenerator",
		"UnquoteEvalContext",
		"get_and_group_by_company",
		"get_and_group_by_field",
		"traverse_containers"
	],
	"odoo.tools.osutil": ["tempdir", "walksymlinks"],
	"odoo.tools.sql": ["increment_field_skiplock"],
	"odoo.tools.template_inheritance": ["add_text_inside"],
	"odoo.tools.translate": [
		"ENGLISH_SMALL_WORDS",
		"in_modules",
		"trans_parse_rml"
	]
};
var _17_0 = {
	"odoo.models": ["VALID_AGGREGATE_FUNCTIONS", "lazy_name_get"],
	"odoo.modules.module": [
		"AddonsHook",
		"OdooHook",
		"ad_paths",
		"check_external_dependencies",
		"normalize_manifest"
	],
	"odoo.tests.common": [
		"M2MProxy",
		"O2MForm",
		"O2MProxy",
		"UpdateDict",
		"X2MProxy",
		"record_to_values"
	],
	"odoo.tools": [
		"dummy_cache",
		"get_domain_identifiers",
		"get_variable_names",
		"ormcache_multi"
	],
	"odoo.tools.cache": ["dummy_cache", "ormcache_multi"],
	"odoo.tools.geoipresolver": null,
	"odoo.tools.view_validation": ["get_domain_identifiers", "get_variable_names"]
};
var _18_0 = {
	"odoo.api": ["INHERITED_ATTRS", "split_context"],
	"odoo.modules.module": ["get_module_filetree", "load_information_from_description_file"],
	"odoo.osv.osv": null,
	"odoo.tests.common": ["fchain", "fmap"],
	"odoo.tools": [
		"CountingStream",
		"GettextAlias",
		"Random",
		"RecordDictWrapper",
		"Unpickler",
		"WEB_TRANSLATION_COMMENT",
		"attrgetter",
		"cartesian",
		"chain_factories",
		"compose",
		"detect_ip_addr",
		"exec_command_pipe",
		"exec_pg_command",
		"exec_pg_command_pipe",
		"format_str",
		"randdatetime",
		"randfloat",
		"randint",
		"randomize",
		"resolve_attr",
		"root_factory",
		"to_xml"
	],
	"odoo.tools.convert": ["RecordDictWrapper"],
	"odoo.tools.date_utils": ["json_default"],
	"odoo.tools.func": ["compose"],
	"odoo.tools.misc": [
		"CountingStream",
		"Unpickler",
		"attrgetter",
		"detect_ip_addr",
		"exec_command_pipe",
		"exec_pg_command",
		"exec_pg_command_pipe",
		"profile",
		"resolve_attr",
		"to_xml"
	],
	"odoo.tools.osutil": ["listdir"],
	"odoo.tools.populate": [
		"Random",
		"cartesian",
		"chain_factories",
		"compute",
		"constant",
		"format_str",
		"iterate",
		"randdatetime",
		"randfloat",
		"randint",
		"randomize",
		"root_factory"
	],
	"odoo.tools.translate": ["GettextAlias", "WEB_TRANSLATION_COMMENT"]
};
var _19_0 = {
	"odoo.api": [
		"Cache",
		"GroupedCompanyDependentFieldCache",
		"Meta",
		"Params",
		"Starred",
		"Transaction",
		"attrsetter",
		"call_kw",
		"downgrade",
		"model_create_single",
		"propagate"
	],
	"odoo.fields": [
		"MetaField",
		"NoneType",
		"PrefetchMany2one",
		"PrefetchX2many",
		"apply_required",
		"determine",
		"resolve_mro"
	],
	"odoo.models": [
		"OriginIds",
		"RecordCache",
		"check_property_field_value_name",
		"convert_pgerror_constraint",
		"convert_pgerror_not_null",
		"convert_pgerror_unique",
		"expand_ids",
		"is_definition_class",
		"is_registry_class",
		"itemgetter_tuple",
		"origin_ids",
		"raise_on_invalid_object_name",
		"to_company_ids"
	],
	"odoo.modules.graph": null,
	"odoo.modules.loading": ["load_marked_modules"],
	"odoo.modules.module": [
		"get_module_icon_path",
		"get_module_root",
		"module_manifest"
	],
	"odoo.modules.registry": ["TriggerTree"],
	"odoo.osv.expression": [
		"ANY_IN",
		"DOMAIN_OPERATORS_NEGATION",
		"SQL_OPERATORS",
		"WILDCARD_OPERATORS"
	],
	"odoo.sql_db": ["TestCursor"],
	"odoo.tests.common": ["ADDONS_PATH", "MetaCase"],
	"odoo.tools": [
		"DEFAULT_LOG_HANDLER",
		"MyOption",
		"STAT",
		"TranslationFileReader",
		"UNIX_LINE_TERMINATOR",
		"date_type",
		"test_expr",
		"trans_load",
		"trans_load_data",
		"translate_attrib_value",
		"translate_sql_constraint"
	],
	"odoo.tools.cache": ["STAT"],
	"odoo.tools.config": ["DEFAULT_LOG_HANDLER", "MyOption"],
	"odoo.tools.date_utils": ["date_type"],
	"odoo.tools.safe_eval": ["test_expr"],
	"odoo.tools.translate": [
		"TranslationFileReader",
		"UNIX_LINE_TERMINATOR",
		"trans_load",
		"trans_load_data",
		"translate_attrib_value",
		"translate_sql_constraint"
	]
};

// src/migrate/gone/python.ts
/**
* Visitor of imports that asks about names of the framework that the new series does not have: the file that imports
* one cannot be loaded.
*/
function gonePython(gone, advice, since) {
	return { python: { import_from_statement: (node, context) => look(node, context) } };
	function look(node, context) {
		const imported = fromImport(node, context);
		if (!imported || isTried(context)) return;
		const { module, moduleNode, names } = imported;
		const whole = [module, ...names.map(({ name }) => `${module}.${name}`)].find((each) => Object.hasOwn(gone, each) && gone[each] === null);
		if (whole !== void 0) {
			context.report({
				at: moduleNode,
				message: `The module ${whole} is gone in ${since}.${said(whole)}`
			});
			return;
		}
		for (const { name, node: at } of names) {
			if (!isGone(module, name)) continue;
			context.report({
				at,
				message: `${name} of ${module} is gone in ${since}.${said(name)}`
			});
		}
	}
	function isGone(module, name) {
		return Object.hasOwn(gone, module) && (gone[module]?.includes(name) ?? false);
	}
	function said(name) {
		return Object.hasOwn(advice, name) ? ` ${advice[name]}` : "";
	}
}
/** `try: from odoo.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }) {
	return ancestors.some(({ type }) => type === "try_statement");
}

// src/migrate/cases/style.ts
/** A variable that is gone with a plain value, and a mixin that is gone. */
function styleCases(variable, value, mixin) {
	const used = `.o_a {\n    margin: ${variable} * 2;\n    padding: ${variable};\n}\n`;
	return [{
		before: {
			"static/src/a.scss": used,
			"static/src/b.scss": `$own: ${variable};\n`
		},
		after: {
			"static/src/a.scss": `${variable}: ${value} !default;\n\n${used}`,
			"static/src/b.scss": `${variable}: ${value} !default;\n$own: ${variable};\n`
		}
	}, {
		before: { "static/src/a.scss": `.o_a {\n    @include ${mixin};\n}\n` },
		todos: 1
	}];
}
function styleNoops(variable, mixin) {
	const sheet = (text) => ({ "static/src/a.scss": text });
	return [
		sheet(`${variable}: 1px;\n.o_a { margin: ${variable}; }\n`),
		{
			"static/src/a.scss": `.o_a { margin: ${variable}; }\n`,
			"static/src/b.scss": `${variable}: 1px;\n`
		},
		sheet(`@mixin m(${variable}) { margin: ${variable}; }\n.o_a { @include m(${variable}: 1px); }\n`),
		sheet(`// ${variable}\n/* @include ${mixin}; */\n.o_a { content: "${variable}"; }\n`),
		sheet(`@mixin ${mixin} { color: red; }\n.o_a { @include ${mixin}; }\n`),
		sheet(`.o_a { margin: ${variable}-more; @include ${mixin}-more; }\n`)
	];
}

// src/migrate/gone/styles.ts
/**
* Visitor of stylesheets for variables, mixins, placeholders and functions that no stylesheet of the series defines. A
* variable whose value was plain is defined where it is used, as it was. `handled`: another rule knows better.
*/
function goneStyles(since, handled = () => false) {
	const names = () => webMoves(since).styles;
	const isGone = (name) => Object.hasOwn(names(), name) && !handled(name);
	return { style(file, context) {
		if (!file.source.path.endsWith(".scss")) return;
		const uses = usesIn(file).filter(({ name }) => isGone(name));
		if (uses.length === 0) return;
		const own = new Set(context.styles.flatMap((each) => [...boundIn$1(each)]));
		const seen = /* @__PURE__ */ new Set();
		for (const use of uses) {
			if (own.has(use.name) || seen.has(use.name)) continue;
			seen.add(use.name);
			const value = names()[use.name] ?? "";
			if (value === "") ask(use, since, context);
			else define(use, {
				value,
				since
			}, file, context);
		}
	} };
}
const KINDS = {
	$: "variable",
	"@": "mixin",
	"%": "placeholder"
};
function ask(use, since, context) {
	const kind = KINDS[use.name[0] ?? ""] ?? "function";
	const name = kind === "mixin" ? use.name.slice(1) : use.name;
	context.report({
		at: use,
		message: `The ${kind} ${name} is gone in ${since}, where no stylesheet of Odoo defines it: ${kind === "function" ? "the browser gets the call as it stands, and drops the declaration" : "the whole bundle is not built"}.`,
		options: [{ title: `Write the value or the declarations that ${name} stood for` }, { title: `Define ${name} in a stylesheet of the module that is loaded before this one` }]
	});
}
/** At the head of each file that uses it. It is told once, for the first of them. */
function define({ name, start, end }, { value, since }, file, { styles, report }) {
	const users = styles.filter((each) => each.source.path.endsWith(".scss") && usesIn(each).some((use) => use.name === name));
	if (users[0] !== file) return;
	report({
		at: {
			start,
			end
		},
		message: `The variable ${name} is gone in ${since}: the whole bundle is not built where it is used.`,
		fix: {
			title: `Define ${name} as it was`,
			safe: false,
			edits: users.map(({ source }) => {
				const at = /^\uFEFF?(?:@charset[^;]*;\s*)?/.exec(source.text)?.[0].length ?? 0;
				const gap = source.text.startsWith("$", at) ? "" : "\n";
				return {
					file: source.path,
					start: at,
					end: at,
					text: `${name}: ${value} !default;\n${gap}`
				};
			})
		}
	});
}

// src/migrate/cases/rename.ts
const MANIFEST = "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n";
/** What a renamed field looks like in code and in a view, before and after. */
function fieldCases(model, old, now) {
	return [
		{
			before: method(`self.env["${model}"].search([]).${old}`),
			after: method(`self.env["${model}"].search([]).${now}`)
		},
		{
			before: method(`self.env["${model}"].create({"${old}": 1})`),
			after: method(`self.env["${model}"].create({"${now}": 1})`)
		},
		{
			before: view(model, old),
			after: view(model, now)
		},
		{
			before: besides(model, old),
			after: besides(model, now)
		},
		{
			before: extended(model, old),
			after: extended(model, now)
		}
	];
}
/** The same name where it is that of something else. */
function fieldNoops(old) {
	return [
		method(`self.env["my.own.thing"].search([]).${old}`),
		method(`self.env["my.own.thing"].create({"${old}": 1})`),
		method(`"${old}"`),
		view("my.own.thing", old),
		besides("my.own.thing", old),
		extended("my.own.thing", old)
	];
}
/** The module says something more of the field. */
function extended(model, field) {
	return {
		"__manifest__.py": MANIFEST,
		"models/example.py": `from odoo import fields, models


class Example(models.Model):
    _inherit = "${model}"

    ${field} = fields.Char(copy=False)

    def f(self):
        return self.${field}
`
	};
}
function method(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/example.py": `from odoo import models


class Example(models.AbstractModel):
    _name = "example.mixin"

    def f(self):
        return ${expression}
`
	};
}
function view(model, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}
/** What a field of a view is held against, and what it is opened with, are fields of the record. */
function besides(model, field) {
	return viewOf(model, `<form><field name="create_uid" domain="[('id', 'in', ${field}),
    ('name', '!=', uid)]" invisible="1 &lt; ${field}" context="{'default_name': ${field}}"/></form>`);
}
/** Cases of a field that held one record: what shows it, what looks in it, and what goes beside it. */
function pluralCases(model, old, now) {
	const list = (inner) => viewOf(model, `<list>${inner}</list>`);
	const search = (inner) => viewOf(model, `<search>${inner}</search>`);
	return [
		{
			before: list(`<field name="${old}"/>`),
			after: list(`<field name="${now}" widget="many2many_tags"/>`)
		},
		{
			before: list(`<field name="${old}" widget="many2one_avatar_user"/>`),
			after: list(`<field name="${now}" widget="many2many_avatar_user"/>`)
		},
		{
			before: search(`<filter name="mine" domain="[('${old}', '=', uid)]"/><filter name="by" context="{'group_by': '${old}'}"/>`),
			after: search(`<filter name="mine" domain="[('${now}', '=', uid)]"/><filter name="by" context="{'group_by': '${now}'}"/>`)
		},
		{
			before: codeOf(`self.env["${model}"].search([("${old}", "=", self.env.user.id)]), self.env["${model}"].create({"${old}": self.env.company.id, "x": 1})`),
			after: codeOf(`self.env["${model}"].search([("${now}", "=", self.env.user.id)]), self.env["${model}"].create({"${now}": [(6, 0, self.env.company.ids)], "x": 1})`)
		},
		{
			before: ruleOf(model, `('${old}', '=', user.id)`),
			after: ruleOf(model, `('${now}', '=', user.id)`)
		}
	];
}
function pluralNoops(model, old, now) {
	const list = (of, inner) => viewOf(of, `<list>${inner}</list>`);
	return [
		list(model, `<field name="${now}"/>`),
		ruleOf("some.other", `('${old}', '=', user.id)`),
		codeOf(`self.env["some.other"].search([("${old}", "=", 1)])`),
		codeOf(`self.env["${model}"].create({"${old}": value}).${old}`),
		codeOf(`self.env["${model}"].search([("${old}", "ilike", "a")]), [("${old}", "=", 1)]`),
		list(model, `<field name="${old}_more"/>`),
		list("some.other", `<field name="${old}"/>`),
		viewOf("some.other", `<search><filter name="mine" domain="[('${old}', '=', uid)]"/></search>`),
		viewOf(model, `<search><filter name="mine" domain="[('other', '=', '${old} ')]"/></search>`)
	];
}
function codeOf(expression) {
	return `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example"\n\n    def f(self, value):\n        return ${expression}\n`;
}
function ruleOf(model, term) {
	return { "security/x.xml": `<odoo><record id="r" model="ir.rule"><field name="model_id" ref="${`base.model_${model.replaceAll(".", "_")}`}"/><field name="domain_force">[${term}]</field></record></odoo>\n` };
}
function viewOf(model, arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/expression/attribute.ts
/** A text as the value of an attribute in these quotes. */
function attributeText(value, quote) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(quote, quote === "\"" ? "&quot;" : "&apos;");
}
/** `name="value"`, in double quotes. */
function attributeSource(name, value) {
	return `${name}="${attributeText(value, "\"")}"`;
}
/** The attribute with the blanks before it, so that nothing is left of it. */
function withBlanksBefore({ start, end }, text) {
	let from = start;
	while (from > 0 && /\s/.test(text[from - 1] ?? "")) from -= 1;
	return {
		start: from,
		end
	};
}
/** What stands between the attribute and what is before it: a blank, or a line break with its indentation. */
function blanksBefore(attribute, text) {
	const { start } = withBlanksBefore(attribute, text);
	return text.slice(start, attribute.start);
}
function attributeOf(element, name) {
	return element.attributes.find((attribute) => attribute.name === name);
}

// src/migrate/cases/method.ts
/** Writes examples of a module that depends on this one. */
function methodsWith(depends) {
	return (model, head, body) => ({
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"models/example.py": `from odoo import models


class Example(models.Model):
    _inherit = "${model}"

    def ${head}:
        ${body}
`
	});
}

// src/migrate/cases/record.ts
/** Where data and code refer to it, alone and among groups. */
function recordCases({ old, now, depends }) {
	return [
		{
			before: recordInData(old, [depends]),
			after: recordInData(now, [depends])
		},
		{
			before: code(old, depends),
			after: code(now, depends)
		},
		{
			before: code(`base.group_user,!${old}`, depends),
			after: code(`base.group_user,!${now}`, depends)
		},
		{
			before: written$1(old, depends),
			after: written$1(now, depends)
		}
	];
}
/** The new name, and texts that have the old one in them and are none. */
function recordNoops({ old, now, depends }) {
	return [
		recordInData(now, [depends]),
		code(now, depends),
		recordInData(`my.${old}`, [depends]),
		code(`${old}_more`, depends),
		code(`see ${old}: or not`, depends)
	];
}
function recordInData(xmlid, depends) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": [${depends.map((name) => `"${name}"`).join(", ")}], "data": ["data/x.xml"]}\n`,
		"data/x.xml": `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`
	};
}
/** A record of Odoo that the module writes to. */
function written$1(xmlid, depends) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"], "data": ["data/x.xml"]}\n`,
		"data/x.xml": `<odoo><record id="${xmlid}" model="x.y"><field name="active" eval="False"/></record></odoo>\n`
	};
}
function code(text, depends) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"models/x.py": `def f(self):\n    return self.env.ref("${text}")\n`
	};
}

// src/migrate/cases/sql.ts
/** A query of a method, a query of several texts, what the query gives, and one that reads what is gone. */
function sqlCases({ depends, model, old, now, gone }) {
	const of = (body) => query(depends, body);
	const table = tableOf(model);
	const [goneModel, column] = gone;
	return [
		{
			before: of(`"SELECT a.id FROM ${table} a WHERE a.${old} = %s"`),
			after: of(`"SELECT a.id FROM ${table} a WHERE a.${now} = %s"`)
		},
		{
			before: of(`"SELECT max(${table}.${old}), b.name, ${table}.${old} FROM ${table}, ${table} b"`),
			after: of(`"SELECT max(${table}.${now}), b.name, ${table}.${now} AS ${old} FROM ${table}, ${table} b"`)
		},
		{
			before: parts(depends, `"SELECT a.id, a.${old} "`, `"FROM ${table} AS a"`, `"GROUP BY a.${old}"`),
			after: parts(depends, `"SELECT a.id, a.${now} AS ${old} "`, `"FROM ${table} AS a"`, `"GROUP BY a.${now}"`)
		},
		{
			before: of(`"SELECT a.id FROM ${tableOf(goneModel)} AS a WHERE a.${column} = 1"`),
			todos: 1
		}
	];
}
/** Tables and names of others, and texts that are no queries. */
function sqlNoops({ depends, model, old, now }) {
	const of = (body) => query(depends, body);
	const table = tableOf(model);
	return [
		of(`"SELECT a.id, a.${now} FROM ${table} a WHERE a.${now} = %s"`),
		of(`"SELECT b.${old} FROM example_of_mine b JOIN ${table} a ON a.id = b.id"`),
		of(`"SELECT sub.${old} FROM (SELECT 1 AS ${old} FROM ${table}) sub"`),
		of(`"a.${old} of some ${table}"`),
		of(`"SELECT 1 FROM ${table} a UNION SELECT a.${old} FROM res_partner a"`)
	];
}
function tableOf(model) {
	return model.replaceAll(".", "_");
}
function query(depends, text) {
	return module(depends, `def f(self):\n        self.env.cr.execute(${text})`);
}
function parts(depends, select, from, group) {
	return module(depends, `def _select(self):\n        return ${select}\n\n    def _from(self):\n        return ${from}\n\n    def _group_by(self):\n        return ${group}`);
}
function module(depends, methods) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"models/example.py": `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example.report"\n    _auto = False\n\n    ${methods}\n`
	};
}

// src/migrate/cases/taken.ts
const HEAD = "from odoo import fields, models\n\n\n";
/** A module that makes a model. */
function making(depends, model) {
	return withModels(depends, `class Own(models.Model):\n    _name = "${model}"\n    _description = "Own"\n\n    own_thing = fields.Char()\n`);
}
/** A module that gives another one's model a field. */
function adding(depends, model, field) {
	return withModels(depends, `class Own(models.Model):\n    _inherit = "${model}"\n\n    ${field} = fields.Char()\n`);
}
/** What nobody takes: own names, what only other modules have, what the module extends. */
function takenNoops(depends, { model, old, field }) {
	return [
		making(depends, "own.thing"),
		making("base", model),
		adding(depends, old, "own_thing"),
		adding(depends, old, field),
		withModels(depends, `class Own(models.Model):\n    _inherit = "${old}"\n    _description = "Ours"\n`),
		withModels(depends, `class Own(models.Model):\n    _name = "${model}"\n    _inherit = ["${model}"]\n`)
	];
}
function withModels(depends, source) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"__init__.py": "from . import models\n",
		"models.py": HEAD + source
	};
}

// src/migrate/gone/taken.ts
/**
* Models and fields that the module makes, and that Odoo makes too in the new series: what the module writes is then
* laid over Odoo's own. A field that has another name since is no new one.
*/
function takenIn(series, renamed) {
	return { module(_, context) {
		for (const { fact, model } of namedClasses(context)) {
			const maker = fact.creates ? newMaker(model, context) : void 0;
			if (maker !== void 0) reportModel(fact, {
				model,
				maker,
				series
			}, context);
			if (fact.creates) continue;
			const names = new Set(Object.values(renamed[model] ?? {}));
			for (const field of fact.fields) if (isWhole(field) && !names.has(field.name)) reportField(field, model, series, context);
		}
	} };
}
/** A module that this one depends on, and that makes the model in the new series alone. */
function newMaker(model, { project, target, module }) {
	const [before, now] = [project.closure(module.name).modules, target?.closure(module.name).modules];
	const others = (target?.makers(model) ?? []).filter((name) => name !== module.name && now?.has(name));
	return project.makers(model).some((name) => name !== module.name && before.has(name)) ? void 0 : others[0];
}
function reportModel(fact, { model, maker, series }, context) {
	context.report({
		at: fact.attributes.get("_name") ?? fact,
		message: `${maker} makes a model ${model} of its own since ${series}. Two classes with this _name and no _inherit do not go together: the module does not load, or takes Odoo's model away.`,
		options: [{
			title: `Extend the one of ${maker}, with what it lacks`,
			code: `_inherit = "${model}"`
		}, { title: "Give the one of this module another name, with a script for its rows" }]
	});
}
function reportField(field, model, series, context) {
	const { target, module } = context;
	if (!target) return;
	const foreign = (of) => [...of.lineage, ...of.delegated].find(({ module: owner, fields }) => owner !== module.name && owner !== "odoo" && Object.hasOwn(fields, field.name));
	const old = context.model(model);
	const taken = foreign(target.model(model, module.name));
	if (!taken || foreign(old) || old.classes.every((part) => part.module === module.name)) return;
	const theirs = taken.fields[field.name]?.type;
	const kind = theirs === void 0 || theirs === field.type ? "" : `, a ${theirs}`;
	context.report({
		at: field.nameSpan,
		message: `${taken.module} has a field ${field.name} of its own on ${model} since ${series}${kind}: what is written here changes it for all of Odoo.`,
		options: [{ title: "Use the one of Odoo, and take this one away, where it holds the same" }, { title: "Give the one of this module another name, with a script for its rows" }]
	});
}

// src/migrate/cases/view.ts
/** A module with one view of partners; a form, a list or what else `arch` is. */
function partnerView(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}
function partnerForm(body) {
	return partnerView(`<form>${body}</form>`);
}

// src/migrate/js/nodes.ts
/** Every node with those around it. */
function placedNodes(root) {
	const found = [];
	const below = (node, parents) => {
		found.push({
			node,
			parents
		});
		for (const child of jsChildren(node)) below(child, [...parents, node]);
	};
	below(root, []);
	return found;
}
/** `b` of `a.b`, where `a` is the node. */
function memberOf(node, parent) {
	if (parent?.type !== "MemberExpression" || parent.object !== node || parent.computed === true) return void 0;
	return isJsNode(parent.property) ? String(parent.property.name) : void 0;
}
/** `this.name` */
function isThisMember(node, name) {
	return isJsNode(node) && node.type === "MemberExpression" && node.computed !== true && isJsNode(node.object) && node.object.type === "ThisExpression" && isJsNode(node.property) && (name === void 0 || node.property.name === name);
}
/** Name of a property that is written as a word or a text. */
function keyOf(property) {
	if (property.computed === true || !isJsNode(property.key)) return void 0;
	const { type, name, value } = property.key;
	return type === "Identifier" ? String(name) : typeof value === "string" ? value : void 0;
}
/** Property of an object literal. */
function propertyOf(object, name) {
	if (!isJsNode(object) || object.type !== "ObjectExpression") return void 0;
	return listOf(object.properties).find((each) => each.type === "Property" && keyOf(each) === name);
}
/** Words that a pattern binds. */
function boundIn(pattern) {
	if (!isJsNode(pattern)) return [];
	if (pattern.type === "Identifier") return [pattern];
	if (pattern.type === "AssignmentPattern") return boundIn(pattern.left);
	if (pattern.type === "RestElement") return boundIn(pattern.argument);
	if (pattern.type === "Property") return boundIn(pattern.value);
	return [...listOf(pattern.properties), ...listOf(pattern.elements)].flatMap(boundIn);
}
/** Every word that is bound below a node: variables, parameters, functions, classes and imports. */
function declaredIn(root) {
	const found = [];
	const below = (node) => {
		if (node.type === "VariableDeclarator" || /Function|^Class/.test(node.type)) found.push(...boundIn(node.id));
		for (const param of listOf(node.params)) found.push(...boundIn(param));
		if (node.type === "CatchClause") found.push(...boundIn(node.param));
		if (/^Import\w*Specifier$/.test(node.type)) found.push(...boundIn(node.local));
		for (const child of jsChildren(node)) below(child);
	};
	below(root);
	return found;
}
/** Text of several lines at another depth; the first line has none of its own. */
function reindented(text, from, to) {
	return text.split("\n").map((line, i) => i > 0 && line.startsWith(from) ? to + line.slice(from.length) : line).join("\n");
}

// src/migrate/cases/book.ts
/** A model with one method that is called on no records: `head` is what stands after `def`, `body` its statements. */
function bookMethod(head, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}

// src/migrate/gone/assets.ts
/** Visitor that tells scripts of Odoo's in the assets of a manifest that are gone: those before or after which files stand, too. */
function goneAssets(to) {
	return { manifest(manifest, context) {
		const assets = manifest.entries.get("assets")?.node;
		if (!assets) return;
		const own = context.module.name;
		const text = manifest.source.text.slice(assets.start, assets.end);
		const { modules } = webMoves(to);
		for (const found of text.matchAll(/(["'])\/?(\w+)\/static\/(src|tests)\/([^"'*]+?)(?:\/index)?\.js\1/g)) {
			const [whole, , addon = "", part = "", path = ""] = found;
			const name = part === "src" ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
			if (addon === own || !Object.hasOwn(modules, name)) continue;
			const start = assets.start + found.index;
			const places = [...new Set(Object.values(modules[name] ?? {}).map((place) => place.replace(/^\?/, "")))];
			const there = places.length > 0 ? ` What was in it is in ${places.join(" and ")} now.` : "";
			context.report({
				at: {
					start,
					end: start + whole.length
				},
				message: `There is no file ${whole.slice(1, -1)} in ${to}: a bundle that names it cannot be built.${there}`,
				options: [{ title: "Name a file that is there" }, {
					title: "Take the line out of the assets",
					code: whole
				}]
			});
		}
	} };
}

// src/migrate/gone/anchors.ts
/** Visitor that tells the xpaths of a client template's extension which look for something that the template has not any more. */
function goneAnchors(to) {
	return { template: { xpath(element, context) {
		const expr = attribute(element, "expr");
		let root = element.parent;
		while (root && attributeValue(root, "t-inherit") === void 0) root = root.parent;
		const name = root && attributeValue(root, "t-inherit");
		const { anchors } = webMoves(to);
		const lost = name !== void 0 && Object.hasOwn(anchors, name) ? anchors[name] : void 0;
		if (!expr || !lost) return;
		const gone = marksOf(expr.value).find((mark) => lost.includes(mark));
		if (gone === void 0) return;
		const what = gone.startsWith(".") ? `the class ${gone.slice(1)}` : gone.includes("=") ? `@${gone}` : `<${gone}>`;
		context.report({
			at: expr,
			message: `The template ${name} of ${to} has no ${what}: where an xpath finds nothing the web client does not start.`,
			options: [{ title: "Look for another place in the template as it is now" }, { title: "Take the extension away, where the web client shows it by itself now" }]
		});
	} } };
}
/** What an xpath looks for: tags, `.class` and `attribute=value`. */
function marksOf(expr) {
	const marks = [];
	for (const { 1: list = "" } of expr.matchAll(/hasclass\(([^)]*)\)/g)) for (const { 2: word = "" } of list.matchAll(/(['"])([\w-]+)\1/g)) marks.push(`.${word}`);
	for (const [, name = "", , value = ""] of expr.matchAll(/@([\w-]+)\s*=\s*(['"])(.*?)\2/g)) if (name === "class") for (const word of value.split(/\s+/)) marks.push(`.${word}`);
	else marks.push(`${name}=${value}`);
	const path = expr.replaceAll(/\[[^\]]*\]/g, "");
	for (const { 1: tag = "" } of path.matchAll(/(?:^|\/)([A-Za-z][\w.-]*)(?=\/|$)/g)) marks.push(tag);
	return marks;
}

// src/migrate/js/imports.ts
function importsIn(program) {
	return listOf(program.body).flatMap((statement) => {
		const from = textOfLiteral(statement.source);
		if (statement.type !== "ImportDeclaration" || from === void 0 || !isJsNode(statement.source)) return [];
		const specifiers = listOf(statement.specifiers).map((node) => ({
			node,
			imported: importedName(node),
			local: isJsNode(node.local) ? String(node.local.name) : ""
		}));
		return [{
			statement,
			from,
			source: statement.source,
			specifiers
		}];
	});
}
function importedName({ type, imported }) {
	if (type === "ImportDefaultSpecifier") return "default";
	if (type === "ImportNamespaceSpecifier") return "*";
	return isJsNode(imported) ? String(imported.name ?? imported.value) : "";
}
/** Takes names of one import from other modules. Names that `places` lacks stay. */
function reimported(program, given, places, text) {
	const edits = [];
	const all = importsIn(program);
	const groups = /* @__PURE__ */ new Map();
	const stay = [];
	let same = true;
	for (const specifier of given.specifiers) {
		const place = places.get(specifier);
		const { local, imported, node } = specifier;
		if (!place) {
			stay.push([specifier, text.slice(node.start, node.end)]);
			continue;
		}
		let written = place.name === local ? local : `${place.name} as ${local}`;
		if (place.name !== imported) {
			same = false;
			const there = all.some(({ from, specifiers }) => from === place.module && specifiers.some((each) => each.imported === place.name && each.local === place.name));
			const renamed = local === imported && renames(program, given, local, place.name, there, text);
			if (renamed) {
				edits.push(...renamed);
				if (there) continue;
				written = place.name;
			}
		}
		if (place.module === given.from) stay.push([specifier, written]);
		else groups.set(place.module, [...groups.get(place.module) ?? [], written]);
	}
	const [only, ...more] = groups;
	const there = new Map(all.map((each) => [each.from, each]));
	const joins = [...groups.keys()].some((module) => joinable(there.get(module)));
	if (only && more.length === 0 && stay.length === 0 && same && !joins) {
		const { start, end } = given.source;
		return [...edits, {
			start: start + 1,
			end: end - 1,
			text: only[0]
		}];
	}
	const lines = stay.length > 0 ? [statementOf(stay, given, text)] : [];
	for (const [module, names] of groups) {
		const other = there.get(module);
		const last = joinable(other) ? other?.specifiers.at(-1) : void 0;
		if (last) edits.push({
			start: last.node.end,
			end: last.node.end,
			text: `, ${names.join(", ")}`
		});
		else lines.push(written(names, module, given, text));
	}
	const { start, end } = given.statement;
	edits.push(lines.length > 0 ? {
		start,
		end,
		text: lines.join("\n")
	} : wholeLine(given.statement, text));
	return edits;
}
/** Named imports that more can be put behind. */
function joinable(given) {
	return given !== void 0 && given.specifiers.length > 0 && given.specifiers.every(({ node }) => node.type === "ImportSpecifier");
}
/** Uses of an imported name by its new one; undefined where that would not be the same. */
function renames(program, { statement }, old, now, there, text) {
	if (there ? isDeclared(program, now) : new RegExp(`\\b${now}\\b`).test(text)) return void 0;
	const uses = usesOf(program, old).filter(({ start }) => start < statement.start || start >= statement.end);
	if (new Set(uses.map(({ start }) => start)).size < uses.length) return void 0;
	return uses.map(({ start, end }) => ({
		start,
		end,
		text: now
	}));
}
function statementOf(specifiers, given, text) {
	const names = specifiers.filter(([{ node }]) => node.type === "ImportSpecifier");
	const head = specifiers.find(([{ node }]) => node.type !== "ImportSpecifier");
	const list = names.map(([, each]) => each);
	const rest = list.length > 0 ? [braced(list, given, text)] : [];
	const source = text.slice(given.source.start, given.source.end);
	return `import ${[...head ? [head[1]] : [], ...rest].join(", ")} from ${source};`;
}
function written(names, module, given, text) {
	const quote = text[given.source.start] ?? "\"";
	const [only, ...more] = names;
	const head = /^default as (\w+)$/.exec(only ?? "")?.[1];
	return `import ${head !== void 0 && more.length === 0 ? head : braced(names, given, text)} from ${quote}${module}${quote};`;
}
function braced(names, { statement }, text) {
	return /^import\s*\{\S/.test(text.slice(statement.start, statement.end)) ? `{${names.join(", ")}}` : `{ ${names.join(", ")} }`;
}
/** A statement with the line break behind it, where it has its line for itself. */
function wholeLine({ start, end }, text) {
	const from = lineStart(text, start);
	const rest = /[ \t]*\r?\n/y;
	rest.lastIndex = end;
	return /^[ \t]*$/.test(text.slice(from, start)) && rest.test(text) ? {
		start: from,
		end: rest.lastIndex,
		text: ""
	} : {
		start,
		end,
		text: ""
	};
}
/**
* Edits that make a file import a name; none where it does already. Undefined where the name means something else,
* outside of what goes.
*/
function importing(program, { module, name }, { text }, goes = () => false) {
	const all = importsIn(program);
	const taken = all.flatMap(({ from, specifiers }) => specifiers.map((each) => ({
		...each,
		from
	}))).find(({ local }) => local === name);
	if (taken) return taken.from === module && taken.imported === name ? [] : void 0;
	if (isDeclared(program, name, goes)) return void 0;
	const other = all.find(({ from }) => from === module);
	const last = joinable(other) ? other?.specifiers.at(-1) : void 0;
	if (last) return [{
		start: last.node.end,
		end: last.node.end,
		text: `, ${name}`
	}];
	const [first] = all;
	const end = all.at(-1)?.statement.end;
	if (!first || end === void 0) return void 0;
	return [{
		start: end,
		end,
		text: `\n${written([name], module, first, text)}`
	}];
}
/** Some variable, parameter, function or class of the file has the name. */
function isDeclared(program, name, goes = () => false) {
	return declaredIn(program).some((node) => node.name === name && !goes(node) && !isImported(program, node));
}
function isImported(program, { start, end }) {
	return importsIn(program).some(({ statement }) => statement.start <= start && end <= statement.end);
}
/** Statements that go with their lines; where a blank line would follow another one, it goes too. */
function withoutLines(statements, text) {
	const merged = [];
	for (const { start, end } of statements.map((each) => wholeLine(each, text)).sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && last.end === start) last.end = end;
		else merged.push({
			start,
			end,
			text: ""
		});
	}
	return merged.map((edit) => {
		const parted = /(?:^|\n|\{)[ \t]*\r?\n$/.test(text.slice(0, edit.start));
		const blank = /^[ \t]*\r?\n/.exec(text.slice(edit.end));
		return parted && blank ? {
			...edit,
			end: edit.end + blank[0].length
		} : edit;
	});
}

// src/migrate/js/moved-imports.ts
/** Visitor that takes what Odoo's web client has at another place from there. */
function movedImports(to, renamed = {}) {
	return { js: { Program(program, context) {
		for (const given of imports(program, context)) {
			const places = /* @__PURE__ */ new Map();
			for (const each of given.specifiers) {
				const place = placeOf(given.from, each.imported, to, renamed);
				if (typeof place === "object") places.set(each, place);
			}
			const [first] = places.values();
			if (!first) continue;
			context.report({
				at: given.statement,
				message: `${[...places.keys()].map(({ local }) => local).join(", ")}: at another place than ${given.from} since ${to}.`,
				fix: {
					title: `Import from ${first.module}`,
					safe: ![...places.values()].some(({ likely }) => likely),
					edits: reimported(program, given, places, context.text)
				}
			});
		}
	} } };
}
/** Visitor that tells imports of what Odoo's web client has no more. `advice` by module, or by `MODULE NAME`. */
function goneImports(to, { renamed = {}, advice = {} } = {}) {
	return { js: { Program(program, context) {
		for (const given of imports(program, context)) {
			const gone = given.specifiers.filter(({ imported }) => typeof placeOf(given.from, imported, to, renamed) === "string");
			const alone = given.specifiers.length === 0 && Object.hasOwn(webMoves(to).modules, given.from);
			if (gone.length === 0 && !alone) continue;
			const tips = gone.map((each) => tipOf(given, each, to, {
				renamed,
				advice
			}));
			const known = new Set(tips.filter((tip) => tip !== void 0));
			const general = Object.hasOwn(advice, given.from) ? advice[given.from] : void 0;
			const what = gone.length === 0 ? given.from : gone.map(({ local }) => local).join(", ");
			const where = gone.length === 0 ? "" : ` of ${given.from}`;
			const help = known.size > 0 ? [...known].join(" ") : general ?? "Nothing took its place under this name.";
			context.report({
				at: given.statement,
				message: `${what}${where}: gone in ${to}. ${help}`,
				options: [
					...gone.flatMap((each) => {
						const near = placeOf(given.from, each.imported, to, renamed);
						return typeof near === "string" && near !== "" ? [{
							title: `Import ${each.imported} from ${near}, and rewrite what uses it`,
							code: `import { ${each.imported} } from "${near}";`
						}] : [];
					}),
					{ title: "Rebuild what the file does on what the web client has now" },
					{ title: "Take the file out of the assets, where the web client does it by itself now" }
				]
			});
		}
	} } };
}
/** Those of modules that are not the module's own. */
function imports(program, { module }) {
	return importsIn(program).filter(({ from }) => from.startsWith("@") && !from.startsWith(`@${module.name}/`));
}
/** Undefined for what is still there; a text where it is gone: the only namesake, or `""`. */
function placeOf(from, imported, to, renamed) {
	const key = `${from} ${imported}`;
	if (Object.hasOwn(renamed, key)) return renamed[key];
	const { modules, exports } = webMoves(to);
	const gone = Object.hasOwn(modules, from) ? modules[from] : void 0;
	if (gone) {
		const place = Object.hasOwn(gone, imported) ? gone[imported] ?? "" : "";
		return /^@/.test(place) ? {
			module: place,
			name: imported
		} : place.slice(1);
	}
	const lost = Object.hasOwn(exports, from) ? exports[from] : void 0;
	if (!lost || !Object.hasOwn(lost, imported)) return void 0;
	const place = lost[imported] ?? "";
	return /^@/.test(place) ? {
		module: place,
		name: imported
	} : place.slice(1);
}
function tipOf({ from }, { imported }, to, { renamed, advice }) {
	const key = `${from} ${imported}`;
	if (Object.hasOwn(advice, key)) return advice[key];
	const near = placeOf(from, imported, to, renamed);
	return typeof near === "string" && near !== "" ? `${near} has a ${imported}, but it was rewritten: compare it before you import it.` : void 0;
}

// src/migrate/cases/needed.ts
function neededCases(part) {
	const { old, now, model, method } = part;
	return [{
		before: example(part, [old], model, method),
		after: example(part, [old, now], model, method)
	}];
}
/** It is depended on already, it did not move, not all is known, or it never came. */
function neededNoops(part) {
	const { old, now, model, method, kept } = part;
	return [
		example(part, [now], model, method),
		example(part, [old], kept, "f"),
		example(part, [old, "not_known_to_anybody"], model, method),
		example(part, ["base"], "res.partner", "write")
	];
}
function example({ series }, depends, model, method) {
	return {
		"__manifest__.py": `{
    "name": "Example",
    "version": "${series}.1.0.0",
    "depends": [
${depends.map((name) => `        "${name}",\n`).join("")}    ],
}
`,
		"models/x.py": `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`
	};
}

// src/migrate/cases/owl.ts
/** Modules that take OWL from its global name, and import it then. */
const OWL_CASES = [
	scriptCase("/** @odoo-module **/\nconst {Component} = owl;\nimport {registry} from \"@web/core/registry\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", A);\n", "/** @odoo-module **/\nimport {Component} from \"@odoo/owl\";\nimport {registry} from \"@web/core/registry\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", A);\n"),
	scriptCase("import { registry } from \"@web/core/registry\";\n\nconst { Component, xml: template } = owl;\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", template(A));\n", "import { registry } from \"@web/core/registry\";\nimport { Component, xml as template } from \"@odoo/owl\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", template(A));\n"),
	scriptCase("import { useState } from \"@odoo/owl\";\nconst { Component } = owl;\n\nexport class A extends Component {\n    a = useState({});\n}\n", "import { useState, Component } from \"@odoo/owl\";\n\nexport class A extends Component {\n    a = useState({});\n}\n")
];
/** What imports it already, is no module, or is another thing of that name. */
const OWL_NOOPS = [
	script("import { Component } from \"@odoo/owl\";\nexport class A extends Component {}\n"),
	script("(function () { const { Component } = owl; return Component; })();\n"),
	script("import { owl } from \"../birds\";\nexport const { Component } = owl;\n"),
	script("import { a } from \"@web/a\";\nexport const b = bird.owl;\n")
];

// src/migrate/js/owl.ts
/** What @odoo/owl of 16.0 to 19.0 exports. */
const EXPORTS = new Set([
	"App",
	"Component",
	"EventBus",
	"OwlError",
	"blockDom",
	"loadFile",
	"markRaw",
	"markup",
	"mount"
].concat([
	"onError",
	"onMounted",
	"onPatched",
	"onRendered",
	"onWillDestroy",
	"onWillPatch",
	"onWillRender"
], [
	"onWillStart",
	"onWillUnmount",
	"onWillUpdateProps",
	"reactive",
	"status",
	"toRaw",
	"useChildSubEnv"
], [
	"useComponent",
	"useEffect",
	"useEnv",
	"useExternalListener",
	"useRef",
	"useState",
	"useSubEnv"
], [
	"validate",
	"whenReady",
	"xml"
]));
/** Objects in which OWL 1 had them. */
const HOLDERS = /* @__PURE__ */ new Set([
	"hooks",
	"tags",
	"core",
	"utils"
]);
function takenFromOwl(program) {
	return listOf(program.body).flatMap((statement) => {
		const [only, ...more] = listOf(statement.declarations);
		if (statement.type !== "VariableDeclaration" || !only || more.length > 0) return [];
		const { id, init } = only;
		const part = isJsNode(init) && init.type === "MemberExpression" && isJsNode(init.object) ? init : void 0;
		const root = part && isJsNode(part.object) ? part.object : init;
		if (!isJsNode(root) || root.type !== "Identifier" || root.name !== "owl") return [];
		const member = part && isJsNode(part.object) ? memberOf(part.object, part) : void 0;
		if (part && member === void 0) return [];
		if (isJsNode(id) && id.type === "Identifier") {
			const known = member !== void 0 && EXPORTS.has(member);
			return [{
				statement,
				holder: known ? void 0 : member,
				names: known && member ? [[member, String(id.name)]] : void 0
			}];
		}
		if (member !== void 0 && !HOLDERS.has(member)) return [];
		return [{
			statement,
			holder: member,
			names: namesIn(id)
		}];
	});
}
function namesIn(pattern) {
	if (!isJsNode(pattern) || pattern.type !== "ObjectPattern") return void 0;
	const names = listOf(pattern.properties).map((property) => {
		const name = property.type === "Property" ? keyOf(property) : void 0;
		const local = isJsNode(property.value) && property.value.type === "Identifier" ? property.value : void 0;
		return name !== void 0 && local && EXPORTS.has(name) ? [name, String(local.name)] : void 0;
	});
	return names.every((each) => each !== void 0) ? names : void 0;
}
/** One import in the place of what was taken; undefined where a name is bound twice. */
function owlImport(program, taken, more, { text }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { names } of taken) {
		if (!names) return void 0;
		for (const [name, local] of names) {
			if (wanted.has(name) && wanted.get(name) !== local) return void 0;
			wanted.set(name, local);
		}
	}
	const all = importsIn(program);
	const there = all.find(({ from }) => from === "@odoo/owl");
	const bound = new Set(there?.specifiers.map(({ local }) => local));
	const outside = declaredIn(program).filter(({ start }) => !taken.some(({ statement }) => statement.start <= start && start < statement.end));
	for (const name of more) {
		if (bound.has(name) || wanted.get(name) === name) continue;
		if (outside.some((each) => each.name === name)) return void 0;
		wanted.set(name, name);
	}
	for (const name of bound) if (wanted.get(name) === name) wanted.delete(name);
	const list = [...wanted].map(([name, local]) => name === local ? name : `${name} as ${local}`);
	const edits = withoutLines(taken.map(({ statement }) => statement), text);
	if (list.length === 0) return edits;
	return placed(list, all, there, taken[0], edits, text);
}
function placed(list, all, there, first, edits, text) {
	const last = there?.specifiers.at(-1);
	if (last) {
		if (last.node.type !== "ImportSpecifier") return void 0;
		return [...edits, {
			start: last.node.end,
			end: last.node.end,
			text: `, ${list.join(", ")}`
		}];
	}
	const line = `import ${/(?:import|const|let|var)\s*\{\w/.test(text) ? `{${list.join(", ")}}` : `{ ${list.join(", ")} }`} from "@odoo/owl";`;
	const end = all.at(-1)?.statement.end;
	if (first && (end === void 0 || first.statement.start < end)) {
		const { start, end: until } = first.statement;
		const [own, ...rest] = edits;
		const kept = own && own.start <= start && until <= own.end ? own : void 0;
		if (!kept) return void 0;
		return [
			{
				start,
				end: until,
				text: line
			},
			...kept.end > until + 1 ? [{
				start: until + 1,
				end: kept.end,
				text: ""
			}] : [],
			...rest
		];
	}
	if (end === void 0) return void 0;
	return [...edits, {
		start: end,
		end,
		text: `\n${line}`
	}];
}
/** A file in which an import can stand. */
function isModule(program, { text }) {
	return /@odoo-module/.test(text.slice(0, 2e3)) || /^\s*(?:import|export)\b/m.test(text) ? listOf(program.body).every(({ expression }) => !isDefine(expression)) : false;
}
function isDefine(node) {
	const callee = isJsNode(node) && node.type === "CallExpression" ? node.callee : void 0;
	return isJsNode(callee) && isJsNode(callee.object) && callee.object.name === "odoo";
}
/** Reports that a module imports from @odoo/owl what it takes of the global `owl`, as far as it is chosen. */
function importChosen(program, context, choose) {
	if (!/=\s*owl\b/.test(context.text) || !isModule(program, context)) return;
	const taken = choose(takenFromOwl(program).filter(({ names }) => names));
	const [first] = taken;
	const edits = first && owlImport(program, taken, [], context);
	if (!first || !edits) return;
	context.report({
		at: first.statement,
		message: "OWL is a module: import from @odoo/owl.",
		fix: {
			title: "Import from @odoo/owl",
			safe: true,
			edits
		}
	});
}

// src/migrate/js/field-components.ts
function registrationsIn(program) {
	const nodes = placedNodes(program);
	const aliases = new Set(nodes.flatMap(({ node }) => node.type === "VariableDeclarator" && isFields(node.init) && isJsNode(node.id) ? [node.id.name] : []));
	const isCategory = (node) => isFields(node) || isJsNode(node) && node.type === "Identifier" && aliases.has(node.name) || isJsNode(node) && isAdd(node) && isJsNode(node.callee) && isCategory(node.callee.object);
	return nodes.flatMap(({ node, parents }) => {
		if (!isAdd(node) || !isJsNode(node.callee) || !isCategory(node.callee.object)) return [];
		const [key, name] = listOf(node.arguments);
		const statement = parents[1];
		const text = textOfLiteral(key);
		return name?.type === "Identifier" && text !== void 0 && statement ? [{
			name,
			key: text,
			statement
		}] : [];
	});
}
function isAdd(node) {
	const { callee } = node;
	return node.type === "CallExpression" && isJsNode(callee) && callee.type === "MemberExpression" && isJsNode(callee.property) && callee.property.name === "add";
}
/** `registry.category("fields")` */
function isFields(node) {
	if (!isJsNode(node) || node.type !== "CallExpression" || !isJsNode(node.callee)) return false;
	const { property } = node.callee;
	return isJsNode(property) && property.name === "category" && textOfLiteral(listOf(node.arguments)[0]) === "fields";
}
/** Classes at the top of a file, by name. */
function classesIn(program) {
	const found = /* @__PURE__ */ new Map();
	for (const statement of listOf(program.body)) {
		const made = isJsNode(statement.declaration) ? statement.declaration : statement;
		if (made.type === "ClassDeclaration" && isJsNode(made.id)) found.set(String(made.id.name), made);
		for (const { id, init } of listOf(made.declarations)) if (isJsNode(id) && isJsNode(init) && init.type === "ClassExpression") found.set(String(id.name), init);
	}
	return found;
}
function staticsOf(program, name, node) {
	const own = (isJsNode(node.body) ? listOf(node.body.body) : []).flatMap((member) => {
		if (member.static !== true || !isJsNode(member.key) || !isJsNode(member.value)) return [];
		return [{
			name: String(member.key.name),
			value: member.value,
			whole: member,
			method: member.type === "MethodDefinition"
		}];
	});
	const behind = listOf(program.body).flatMap((statement) => {
		const set = isJsNode(statement.expression) ? statement.expression : void 0;
		if (set?.type !== "AssignmentExpression" || !isJsNode(set.left) || !isJsNode(set.right)) return [];
		const { object, property, computed } = set.left;
		if (computed === true || !isJsNode(object) || object.name !== name || !isJsNode(property)) return [];
		return [{
			name: String(property.name),
			value: set.right,
			whole: statement,
			method: false
		}];
	});
	return [...own, ...behind];
}
function baseOf(program, node) {
	const { superClass } = node;
	if (!isJsNode(superClass)) return { is: "unknown" };
	if (superClass.type === "MemberExpression") return isJsNode(superClass.object) && superClass.object.name === "owl" ? { is: "component" } : { is: "unknown" };
	const name = String(superClass.name);
	for (const { from, specifiers } of importsIn(program)) {
		const given = specifiers.find(({ local }) => local === name);
		if (!given) continue;
		if (from === "@odoo/owl") return { is: "component" };
		return webMoves("17.0").descriptors.includes(`${from} ${given.imported}`) ? {
			is: "described",
			module: from,
			name: lowered(given.imported)
		} : { is: "unknown" };
	}
	const local = classesIn(program).get(name);
	if (local) return staticsOf(program, name, local).some(isOfField) ? { is: "unknown" } : baseOf(program, local);
	return placedNodes(program).some(({ node: each }) => takesFromOwl(each, name)) ? { is: "component" } : { is: "unknown" };
}
/** `const {Component} = owl` */
function takesFromOwl({ type, id, init }, name) {
	if (type !== "VariableDeclarator" || !isJsNode(init) || init.name !== "owl" || !isJsNode(id)) return false;
	return listOf(id.properties).some(({ value }) => isJsNode(value) && value.name === name);
}
function lowered(name) {
	return (name[0] ?? "").toLowerCase() + name.slice(1);
}
const OF_FIELD = new Set([
	"displayName",
	"supportedTypes",
	"isEmpty",
	"extractProps",
	"additionalClasses",
	"fieldDependencies"
].concat([
	"fieldsToFetch",
	"noLabel",
	"legacySpecialData",
	"isUpgradeField",
	"useSubView",
	"label"
]));
/** It says something of the field, and belongs to the description since 17.0. */
function isOfField({ name }) {
	return OF_FIELD.has(name);
}

// src/migrate/cases/test-case.ts
/**
* Test cases that hold a record of the model in attributes, get one from a method and from a form, and whose names of
* it stand in another class of the module: with the field in each of these places.
*/
function testCases(model, field) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase_stock\", \"sale\"]}\n",
		"tests/common.py": `from odoo.tests import TransactionCase


class TestExampleCommon(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Model = cls.env["${model}"]
        cls.record = cls._make()

    @classmethod
    def _make(cls, **values):
        record = cls.Model.create({"${field}": [], **values})
        return record.with_context(a=1)
`,
		"tests/test_example.py": `from odoo.tests import Form

from . import common


class TestExample(common.TestExampleCommon):
    def test_example(self):
        record = self._make()
        self.assertEqual(self.record.${field}, record.${field})
        self.record.write({"${field}": []})
        with Form(self.record) as form:
            form.${field}.remove(0)
        self.assertFalse(Form(self.env["${model}"]).save().${field})
        self._check(self.record, 1)
        self._check(count=2, record=record)

    def _check(self, record, count):
        self.assertEqual(record.${field}, count)
`
	};
}
/** Of another thing that is no record, or of one that nobody knows, the same name is something else. */
function testNoops(field) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase_stock\", \"sale\"]}\n",
		"tests/test_example.py": `from odoo.tests import TransactionCase


class Tool:
    def make(self, env):
        self.record = env["res.partner"]
        return self.record.${field}


class TestExample(TransactionCase):
    def setUp(self):
        super().setUp()
        self.record = self.env["res.partner"].create({"${field}": 1})
        self.other = Tool()
        self.self = self.self

    def test_example(self):
        self.assertEqual(self.record.${field}, self.other.${field})
        self.assertEqual(self.self.${field}, self.unknown().${field})
        self._check(self.other, self.record)

    def _check(self, one, other):
        self.assertEqual(one.${field}, other.${field})
`
	};
}

// src/migrate/expression/domain.ts
/** The items of a domain that is a literal list; undefined where anything in it would have to be run. */
function domainItems(node, text) {
	if (node.type !== "list" && node.type !== "tuple") return void 0;
	const items = [];
	for (const part of parts$1(node)) {
		const item = itemOf(part, text);
		if (item === void 0) return void 0;
		items.push(item);
	}
	return items;
}
function itemOf(node, text) {
	const value = literalOf(node, text);
	if (value === "&" || value === "|" || value === "!") return value;
	if (typeof value === "boolean") return {
		kind: "constant",
		value
	};
	return Array.isArray(value) ? leafOf(value, parts$1(node)[2]?.type === "tuple") : void 0;
}
function leafOf(value, tuple) {
	const [left, op, right] = value;
	if (value.length !== 3 || typeof op !== "string" || right === void 0) return void 0;
	if (typeof left === "number" && typeof right === "number") {
		if (op === "=" || op === "==") return {
			kind: "constant",
			value: left === right
		};
		if (op === "!=" || op === "<>") return {
			kind: "constant",
			value: left !== right
		};
		return;
	}
	if (typeof left !== "string") return void 0;
	return {
		kind: "leaf",
		left,
		op,
		right,
		...tuple ? { tuple } : {}
	};
}
/**
* Reads the prefix notation: an operator takes the conditions behind it, and what is left over at the end is joined
* by `and`. An empty domain always holds. Undefined where an operator lacks its conditions.
*/
function conditionOf(items) {
	let at = 0;
	const next = () => {
		const item = items[at++];
		if (item === void 0) return void 0;
		if (item === "!") {
			const inner = next();
			return inner && negated(inner);
		}
		if (item !== "&" && item !== "|") return item;
		const [left, right] = [next(), next()];
		return left && right && joined(item === "&" ? "and" : "or", [left, right]);
	};
	const top = [];
	while (at < items.length) {
		const condition = next();
		if (!condition) return void 0;
		top.push(condition);
	}
	return top.length === 0 ? {
		kind: "constant",
		value: true
	} : joined("and", top);
}
/** Nested joins of the same kind become one, and constants go as far as they decide nothing. */
function joined(kind, conditions) {
	const flat = conditions.flatMap((each) => each.kind === kind ? each.of : [each]);
	const decides = kind === "or";
	if (flat.some((each) => each.kind === "constant" && each.value === decides)) return {
		kind: "constant",
		value: decides
	};
	const open = flat.filter(({ kind: inner }) => inner !== "constant");
	const [first] = open;
	if (first === void 0) return {
		kind: "constant",
		value: !decides
	};
	return open.length === 1 ? first : {
		kind,
		of: open
	};
}
function negated(condition) {
	if (condition.kind === "not") return condition.of;
	if (condition.kind === "constant") return {
		kind: "constant",
		value: !condition.value
	};
	return {
		kind: "not",
		of: condition
	};
}

// src/migrate/expression/modifiers.ts
const MODIFIERS = [
	"invisible",
	"column_invisible",
	"readonly",
	"required"
];
/** Why a node's modifiers cannot be read. */
var Unreadable = class extends Error {
	name = "Unreadable";
};
/**
* What each modifier of a node comes to. The rules are those by which servers up to 16.0 made one value of the three
* attributes: see `transfer_node_to_modifiers` in odoo/addons/base/models/ir_ui_view.py of 16.0.
* Throws Unreadable.
*/
function modifiersOf(old) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of readAttrs(old.attrs)) found.set(key, value);
	if (old.states !== void 0 && old.states.trim() !== "") {
		const leaf = {
			kind: "leaf",
			left: "state",
			op: "not in",
			right: old.states.split(",").map((state) => state.trim())
		};
		const before = found.get("invisible");
		found.set("invisible", typeof before === "object" ? [...before, leaf] : [leaf]);
	}
	const result = /* @__PURE__ */ new Map();
	for (const [key, value] of found) {
		const condition = typeof value === "boolean" ? constant(value) : conditionOf(value);
		if (!condition) throw new Unreadable(`the domain of "${key}" lacks a condition behind an operator`);
		result.set(key, condition);
	}
	for (const name of MODIFIERS) {
		const text = old.plain[name];
		if (text === void 0 || text.trim() === "") continue;
		const key = name === "invisible" && old.inList ? "column_invisible" : name;
		const plain = booleanOf(text);
		const dynamic = typeof found.get(key) === "object";
		if (plain === true) result.set(key, constant(true));
		else if (plain === false) {
			if (!dynamic) result.set(key, constant(false));
		} else {
			const before = result.get(key);
			const own = {
				kind: "expression",
				text: text.trim()
			};
			result.set(key, before ? joined("or", [own, before]) : own);
		}
	}
	return result;
}
function constant(value) {
	return {
		kind: "constant",
		value
	};
}
/** The words that the server took for a boolean; undefined for an expression. */
function booleanOf(text) {
	const word = text.trim().toLowerCase();
	if (/^(y|yes|1|true|t|on)$/.test(word)) return true;
	return /^(n|no|0|false|f|off)$/.test(word) ? false : void 0;
}
/** What `attrs` says of each modifier: a domain, or a plain boolean. */
function readAttrs(text) {
	if (text === void 0 || text.trim() === "") return [];
	const source = `(${text.trim().replaceAll(/%\(\s*[\w.]+\s*\)[ds]/g, (xmlid) => `'${xmlid}'`)})`;
	const dictionary = expressionOf(source);
	if (dictionary?.type !== "dictionary") throw new Unreadable("attrs is not a dictionary of literals");
	return parts$1(dictionary).map((pair) => {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		const name = key && literalOf(key, source);
		if (pair.type !== "pair" || !value || !isModifier(name)) throw new Unreadable(typeof name === "string" ? `attrs has the key "${name}", which is no modifier` : "attrs has a key that is no text");
		return [name, modifierValue(name, value, source)];
	});
}
function isModifier(name) {
	return MODIFIERS.some((modifier) => modifier === name);
}
function modifierValue(name, node, source) {
	const value = literalOf(node, source);
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	if (typeof value === "number") return value !== 0;
	const items = domainItems(node, source);
	if (!items) throw new Unreadable(`the value of "${name}" is not a domain of literals`);
	return items;
}
/** The one expression of a text in parentheses. */
function expressionOf(source) {
	const root = parsePythonNow(source);
	const [statement] = parts$1(root);
	if (root.children.length !== 1 || statement?.type !== "expression_statement") return void 0;
	let [node] = parts$1(statement);
	while (node?.type === "parenthesized_expression") [node] = parts$1(node);
	return node;
}

// src/migrate/expression/render.ts
/** Cannot be said as an expression; the message says which part, for somebody who has to rewrite it. */
var NotExpressible = class extends Error {
	name = "NotExpressible";
};
/** How strongly an expression binds; what binds less than its surroundings needs parentheses. */
const BINDING = {
	or: 1,
	and: 2,
	not: 3,
	compare: 4
};
/**
* The condition as the Python expression that 17.0 and later evaluate in the browser. Equal to the domain in every
* case but one: a number that is compared with False, where the domain was never true for 0.
* Throws NotExpressible.
*/
function renderCondition(condition, type) {
	return rendered(condition, type, 0);
}
function rendered(condition, type, around) {
	switch (condition.kind) {
		case "constant": return condition.value ? "1" : "0";
		case "expression": return around > 0 && /\b(or|and|not|if|lambda)\b/.test(condition.text) ? `(${condition.text})` : condition.text;
		case "not": return bound(`not ${rendered(condition.of, type, BINDING.not)}`, BINDING.not, around);
		case "and":
		case "or": {
			const own = BINDING[condition.kind];
			return bound(condition.of.map((each) => rendered(each, type, own)).join(` ${condition.kind} `), own, around);
		}
		case "leaf": {
			const { text, binding } = leafText(condition, type);
			return bound(text, binding, around);
		}
	}
}
function bound(text, own, around) {
	return own < around ? `(${text})` : text;
}
const ATOM = 5;
function leafText({ left, op, right, tuple = false }, type) {
	const compared = (symbol, value) => ({
		text: `${left} ${symbol} ${valueText(value, tuple)}`,
		binding: BINDING.compare
	});
	const is = (positive) => positive ? {
		text: left,
		binding: ATOM
	} : {
		text: `not ${left}`,
		binding: BINDING.not
	};
	const many = /^(one2many|many2many)$/.test(type(left) ?? "");
	switch (op) {
		case "=":
		case "==":
		case "!=":
		case "<>": {
			const equal = op === "=" || op === "==";
			if (right === false || right === null || isEmpty(right)) return is(!equal);
			if (right === true || right === 1 && type(left) === "boolean") return is(equal);
			if (right === 0 && type(left) === "boolean") return is(!equal);
			if (many) throw new NotExpressible(`"${left}" holds several records, which ${op} cannot compare`);
			if (Array.isArray(right)) return compared(equal ? "in" : "not in", right);
			return compared(equal ? "==" : "!=", right);
		}
		case "<":
		case "<=":
			if (typeof right === "string") return {
				text: `${left} and ${compared(op, right).text}`,
				binding: BINDING.and
			};
			return compared(op, right);
		case ">":
		case ">=": return compared(op, right);
		case "in":
		case "not in":
			if (!Array.isArray(right)) return leafText({
				kind: "leaf",
				left,
				op: op === "in" ? "=" : "!=",
				right
			}, type);
			if (many && right.length > 0) throw new NotExpressible(`"${left}" holds several records, which "${op}" cannot compare`);
			if (right.length === 1 && typeof right[0] === "string") return compared(op === "in" ? "==" : "!=", right[0]);
			return compared(op, right);
		case "like":
		case "not like":
		case "ilike":
		case "not ilike": return containing(left, op, right);
		case "=?":
			if (right === false || right === null) return {
				text: "1",
				binding: ATOM
			};
			return leafText({
				kind: "leaf",
				left,
				op: "=",
				right
			}, type);
		default: throw new NotExpressible(`the operator "${op}" on "${left}" has no expression`);
	}
}
function isEmpty(value) {
	return Array.isArray(value) && value.length === 0;
}
function containing(left, op, right) {
	if (typeof right !== "string" || /[%_]/.test(right)) throw new NotExpressible(`the pattern of "${op}" on "${left}"`);
	const fold = op.endsWith("ilike");
	const within = fold ? `(${left} or '').lower()` : `(${left} or '')`;
	return {
		text: `${pyString(fold ? right.toLowerCase() : right, "'")} ${op.startsWith("not") ? "not in" : "in"} ${within}`,
		binding: BINDING.compare
	};
}
/** A literal as the browser's Python reads it. */
function valueText(value, tuple = false) {
	if (value === null) return "None";
	if (value === true) return "True";
	if (value === false) return "False";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return /^%\([\w.]+\)[ds]$/.test(value) ? value : pyString(value, "'");
	if (Array.isArray(value)) {
		const items = value.map((item) => valueText(item)).join(", ");
		return tuple && value.length > 1 ? `(${items})` : `[${items}]`;
	}
	throw new NotExpressible("a dictionary as a value");
}

// src/migrate/js/field-descriptor.ts
/** Attributes of a field's node that are beside `attrs` since 17.0. */
const BESIDE = /* @__PURE__ */ new Set([
	"options",
	"name",
	"string",
	"help",
	"domain",
	"context",
	"widget"
]);
/** What says the same of a field as before. */
const KEPT = /* @__PURE__ */ new Set([
	"displayName",
	"supportedTypes",
	"isEmpty",
	"additionalClasses"
]);
/** Edits that describe a component and register the description; undefined where a human must say how. */
function described(program, { name, node }, registrations, text) {
	const [first] = registrations;
	const base = baseOf(program, node);
	const title = lowered(name);
	if (!first || base.is === "unknown" || title === name) return void 0;
	if (declaredIn(program).some((each) => each.name === title)) return void 0;
	const statics = staticsOf(program, name, node).filter(isOfField);
	const lines = [`component: ${name},`];
	const edits = [];
	if (base.is === "described") {
		const imports = importing(program, base, { text });
		if (!imports) return void 0;
		edits.push(...imports);
		lines.unshift(`...${base.name},`);
	}
	for (const each of statics) {
		const line = lineOf(each, text);
		if (line === void 0) return void 0;
		lines.push(line);
	}
	edits.push(...withoutLines(statics.map(({ whole }) => whole), text));
	const gone = new Set(statics.map(({ name: own }) => own));
	if (placedNodes(program).some(({ node: each, parents }) => {
		const member = each.type === "Identifier" && each.name === name ? memberOf(each, parents.at(-1)) : void 0;
		const outside = !statics.some(({ whole }) => whole.start <= each.start && each.end <= whole.end);
		return member !== void 0 && gone.has(member) && outside;
	})) return void 0;
	const body = lines.map((line) => `    ${line}\n`).join("");
	const { start } = first.statement;
	edits.push({
		start,
		end: start,
		text: `export const ${title} = {\n${body}};\n\n`
	});
	for (const { name: used } of registrations) edits.push({
		start: used.start,
		end: used.end,
		text: title
	});
	return edits;
}
function lineOf(given, text) {
	const { name, value, method } = given;
	const own = text.slice(value.start, value.end);
	if (name === "extractProps") {
		const now = extracted(value, text);
		return now && indented(method ? `${name}${now},` : `${name}: ${now},`, value, text);
	}
	if (name === "fieldDependencies") {
		const now = dependencies(value, text);
		return now && `${name}: ${now},`;
	}
	if (!KEPT.has(name)) return void 0;
	return indented(method ? `${name}${own},` : `${name}: ${own},`, value, text);
}
/** Lines behind the first stand in an object now. */
function indented(line, value, text) {
	const old = indentAt(text, value.start);
	return line.split("\n").map((each, i) => {
		if (i === 0 || each.trim() === "") return each;
		return `    ${each.startsWith(old) ? each.slice(old.length) : each}`;
	}).join("\n");
}
/** `({attrs}) => ({a: attrs.options.a})` as `({options}) => ({a: options.a})`. */
function extracted(value, text) {
	const [pattern, ...more] = listOf(value.params);
	if (!/^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type) || more.length > 0) return void 0;
	if (!pattern) return text.slice(value.start, value.end);
	const names = pattern.type === "ObjectPattern" ? listOf(pattern.properties).map(keyOf) : [void 0];
	if (!listOf(pattern.properties).every((each) => each.shorthand === true && isJsNode(each.value)) || names.some((each) => each !== "attrs" && each !== "field")) return void 0;
	const edits = [];
	const beside = /* @__PURE__ */ new Set();
	let kept = false;
	for (const { node, parents } of placedNodes(value)) {
		if (node.type !== "Identifier" || !/^(attrs|field)$/.test(String(node.name))) continue;
		if (pattern.start <= node.start && node.end <= pattern.end) continue;
		const access = parents.at(-1);
		if (access?.type === "MemberExpression" && access.property === node && access.computed !== true) continue;
		if (access?.type === "Property" && access.key === node && access.shorthand !== true) continue;
		const member = memberOf(node, access);
		if (!access || member === void 0 || node.name === "field") return void 0;
		if (!BESIDE.has(member)) {
			kept = true;
			continue;
		}
		beside.add(member);
		edits.push({
			start: access.start,
			end: access.end,
			text: member
		});
	}
	if (declaredIn(value).filter(({ start, end }) => start < pattern.start || end > pattern.end).some((each) => beside.has(String(each.name)))) return void 0;
	const list = [...kept ? ["attrs"] : [], ...beside];
	const spaced = text[pattern.start + 1] === " ";
	const params = list.length === 0 ? "" : spaced ? `{ ${list.join(", ")} }` : `{${list.join(", ")}}`;
	edits.push({
		start: pattern.start,
		end: pattern.end,
		text: params
	});
	let out = "";
	let at = value.start;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + text.slice(at, value.end);
}
/** `{a: {type: "char"}}` as `[{name: "a", type: "char"}]`. */
function dependencies(value, text) {
	if (value.type !== "ObjectExpression") return void 0;
	const items = listOf(value.properties).map((each) => {
		const name = each.type === "Property" ? keyOf(each) : void 0;
		const object = isJsNode(each.value) && each.value.type === "ObjectExpression" ? each.value : void 0;
		if (name === void 0 || !object) return void 0;
		const inner = listOf(object.properties);
		if (inner.some((property) => keyOf(property) === void 0 || keyOf(property) === "name")) return void 0;
		const rest = inner.map((property) => text.slice(property.start, property.end));
		return `{ ${[`name: "${name}"`, ...rest].join(", ")} }`;
	});
	return items.every((item) => item !== void 0) ? `[${items.join(", ")}]` : void 0;
}

// src/migrate/js/rebuilt.ts
/**
* The script is made of parts of Odoo's that 17.0 has nowhere, so that somebody writes it anew: an edit of what is
* around them would be one more thing to undo. Whoever tells what is gone tells it of these imports too.
*/
function mustBeRebuilt({ file, module }) {
	const { modules } = webMoves("17.0");
	const root = file.root;
	return root !== void 0 && importsIn(root).some(({ from, specifiers }) => {
		if (from.startsWith(`@${module.name}/`) || !Object.hasOwn(modules, from)) return false;
		const places = modules[from] ?? {};
		const isThere = (name) => Object.hasOwn(places, name) && (places[name] ?? "").startsWith("@");
		return specifiers.length === 0 || specifiers.some(({ imported }) => !isThere(imported));
	});
}

// src/migrate/js/field-props.ts
/** What in a file is a component of a field: what is registered as one, extends or patches one, or has its props. */
function fieldScopes(program, text) {
	const ofFields = new Set(importsIn(program).filter(({ from }) => /^@\w+\/.*\bfields?\//.test(from)).flatMap(({ specifiers }) => specifiers.map(({ local }) => local)).filter((local) => /^[A-Z]/.test(local)));
	const registered = new Set(registrationsIn(program).map(({ name }) => String(name.name)));
	for (const statement of listOf(program.body)) {
		const made = isJsNode(statement.declaration) ? statement.declaration : statement;
		for (const { id, init } of listOf(made.declarations)) {
			const component = propertyOf(init, "component")?.value;
			if (isJsNode(id) && registered.has(String(id.name)) && isJsNode(component)) registered.add(String(component.name));
		}
	}
	const scopes = [];
	for (const [name, node] of classesIn(program)) {
		const statics = staticsOf(program, name, node);
		const props = statics.find((each) => each.name === "props");
		if (registered.has(name) || isJsNode(node.superClass) && ofFields.has(String(node.superClass.name)) || props !== void 0 && /\bstandardFieldProps\b/.test(text.slice(props.value.start, props.value.end))) scopes.push({
			node,
			template: textOfLiteral(statics.find((each) => each.name === "template")?.value)
		});
	}
	for (const { node } of placedNodes(program)) {
		const [target] = listOf(node.arguments);
		if (!(node.type === "CallExpression" && isJsNode(node.callee) && node.callee.name === "patch") || target?.type !== "MemberExpression" || !isJsNode(target.object)) continue;
		const extension = listOf(node.arguments).at(-1);
		if (ofFields.has(String(target.object.name)) && extension?.type === "ObjectExpression") scopes.push({
			node: extension,
			template: void 0
		});
	}
	return scopes;
}
/** `this.props.value` and what else fields are not given any more. */
function propUses({ node: scope }, text) {
	const edits = [];
	const open = [];
	const nodes = placedNodes(scope);
	for (const placed of nodes) {
		const { node, parents } = placed;
		const access = parents.at(-1);
		const own = isThisMember(node, "props") ? "this.props" : void 0;
		const given = own ?? (node.type === "Identifier" && isNextProps(placed) ? String(node.name) : void 0);
		if (given === void 0) continue;
		const member = memberOf(node, access);
		if (own && access?.type === "VariableDeclarator" && isJsNode(access.id)) {
			if (listOf(access.id.properties).some(({ key }) => isJsNode(key) && /^(value|update|setDirty)$/.test(String(key.name)))) open.push(access);
			continue;
		}
		if (!access || member === void 0) continue;
		const outer = parents.at(-2);
		const place = {
			start: access.start,
			end: access.end
		};
		if (member === "value") {
			if (outer?.type === "AssignmentExpression" && outer.left === access) open.push(access);
			else edits.push({
				...place,
				text: `${given}.record.data[${given}.name]`
			});
		} else if (member === "type") edits.push({
			...place,
			text: `${given}.record.fields[${given}.name].type`
		});
		else if (member === "update") {
			const [value, ...more] = listOf(outer?.arguments);
			if (outer?.type !== "CallExpression" || outer.callee !== access || !value || more.length > 1) {
				open.push(access);
				continue;
			}
			const [left, right] = !/\{\w/.test(text) ? ["{ ", " }"] : ["{", "}"];
			edits.push({
				...place,
				text: `${given}.record.update`
			}, {
				start: value.start,
				end: value.start,
				text: `${left}[${given}.name]: `
			}, {
				start: value.end,
				end: value.end,
				text: right
			});
		} else if (member === "setDirty") {
			if (outer?.type === "CallExpression" && outer.callee === access && listOf(outer.arguments).length === 1) {
				const [dirty] = listOf(outer.arguments);
				const start = outer.start;
				edits.push({
					start,
					end: dirty?.start ?? start,
					text: `${given}.record.model.bus.trigger("FIELD_IS_DIRTY", `
				});
			} else open.push(access);
		} else if (member === "decorations") open.push(access);
	}
	return {
		edits,
		open
	};
}
/** `nextProps` of `onWillUpdateProps((nextProps) => ...)`. */
function isNextProps({ node, parents }) {
	return parents.some((parent, i) => {
		const call = parents[i - 1];
		const [first] = listOf(parent.params);
		return /Function/.test(parent.type) && call?.type === "CallExpression" && isJsNode(call.callee) && call.callee.name === "onWillUpdateProps" && first?.type === "Identifier" && first.name === node.name && first !== node;
	});
}
/** Likewise in the template of a field, by file. */
function templateEdits(module, template) {
	const edits = [];
	for (const { source, root } of module.xml) {
		if (!root || !source.path.startsWith("static/")) continue;
		const own = walkElements(root).filter((each) => attributeValue(each, "t-name") === template && attributeValue(each, "t-inherit") === void 0);
		for (const element of own.flatMap(walkElements)) for (const { name, valueSpan } of element.attributes) {
			const raw = source.text.slice(valueSpan.start, valueSpan.end);
			const now = name.startsWith("t-") || /^[A-Z]/.test(element.name) ? raw.replaceAll(/\bprops\.value\b/g, "props.record.data[props.name]") : raw;
			if (now !== raw) edits.push({
				...valueSpan,
				text: now,
				file: source.path
			});
		}
	}
	return edits;
}

// src/migrate/gone/services.ts
/** Visitor that tells who asks for a service that Odoo registers no more. */
function goneServices(to, advice = {}) {
	const look = (node, context) => {
		const name = textOfLiteral(node);
		if (name === void 0) return;
		const known = Object.hasOwn(advice, name) ? advice[name] : void 0;
		if (!(known !== void 0 || webMoves(to).registered.services?.includes(name)) || known === null || isOwn(name, context)) return;
		context.report({
			at: node,
			message: `There is no service ${name} in ${to}, and who asks for one does not start. ${known ?? "Look for what took its place in the sources of its module."}`,
			options: [{ title: `Use what takes the place of ${name}` }, {
				title: `Bring a service ${name} along`,
				code: `registry.category("services").add("${name}", service);`
			}]
		});
	};
	return { js: {
		CallExpression(node, context) {
			const [first] = listOf(node.arguments);
			if (first && isJsNode(node.callee) && node.callee.name === "useService") look(first, context);
		},
		ObjectExpression(node, context) {
			const list = propertyOf(node, "dependencies")?.value;
			if (!isJsNode(list) || !propertyOf(node, "start")) return;
			for (const each of listOf(list.elements)) look(each, context);
		}
	} };
}
/** The module brings one of that name. */
function isOwn(name, { scripts }) {
	return scripts.some(({ source }) => new RegExp(`\\.add\\(\\s*["'\`]${name.replaceAll(".", "\\.")}["'\`]`).test(source.text));
}

// src/migrate/gone/widgets.ts
/** Visitor that tells widgets of fields, widgets of views and js_class that Odoo registers no more. */
function goneWidgets(to, advice = {}) {
	const look = (element, name, category, context) => {
		const found = attribute(element, name);
		const value = found?.value.trim() ?? "";
		if (!found || !webMoves(to).registered[category]?.includes(value)) return;
		context.report({
			at: found,
			message: `Nothing is registered as ${name}="${value}" in ${to}. ${Object.hasOwn(advice, value) ? advice[value] : "Take what shows the same now, or leave it out."}`,
			options: [{ title: `Name another ${name}` }, { title: `Leave ${name} out` }]
		});
	};
	return { arch: {
		field: (element, context) => look(element, "widget", "fields", context),
		widget: (element, context) => look(element, "name", "view_widgets", context),
		"*"(element, context) {
			look(element, "js_class", "views", context);
		}
	} };
}

// src/migrate/js/legacy-asks.ts
function asksOf(statement) {
	if (statement.type === "ExpressionStatement") {
		const module = required(statement.expression);
		return module === void 0 ? void 0 : [{
			module,
			member: void 0,
			pattern: void 0,
			statement
		}];
	}
	if (statement.type !== "VariableDeclaration") return void 0;
	const found = listOf(statement.declarations).map(({ id, init }) => {
		const pattern = isJsNode(id) ? id : void 0;
		const whole = required(init);
		if (whole !== void 0) return {
			module: whole,
			member: void 0,
			pattern,
			statement
		};
		const part = isJsNode(init) && init.type === "MemberExpression" ? init : void 0;
		const module = part && required(part.object);
		const member = part && isJsNode(part.object) ? memberOf(part.object, part) : void 0;
		return module === void 0 || member === void 0 ? void 0 : {
			module,
			member,
			pattern,
			statement
		};
	});
	const asks = found.filter((each) => each !== void 0);
	if (asks.length === 0) return void 0;
	return asks.length === found.length ? asks : [];
}
/** The only name that is bound. */
function nameOf(pattern) {
	if (pattern.type === "Identifier") return pattern;
	const [only, ...more] = listOf(pattern.specifiers);
	return only?.type === "ImportDefaultSpecifier" && more.length === 0 && isJsNode(only.local) ? only.local : void 0;
}
/** Calls back with each name of `{a, b: c}` and what it is bound to. */
function eachOf(pattern, take) {
	if (pattern.type !== "ObjectPattern") return false;
	return listOf(pattern.properties).every((property) => {
		const name = property.type === "Property" ? keyOf(property) : void 0;
		const bound = isJsNode(property.value) && property.value.type === "Identifier" ? property.value : void 0;
		return name !== void 0 && bound !== void 0 && take(name, String(bound.name));
	});
}

// src/migrate/js/legacy-modules.ts
const TRANSLATION = "@web/core/l10n/translation";
const SESSION = "db home_action_id is_admin is_system name partner_id server_version server_version_info show_effect uid user_context user_id username";
/** Legacy modules of which some members have a successor that does the same, in 17.0. */
const MEMBERS = {
	"web.core": {
		_t: {
			module: TRANSLATION,
			name: "_t"
		},
		_lt: {
			module: TRANSLATION,
			name: "_lt"
		},
		qweb: { render: {
			module: "@web/core/utils/render",
			name: "renderToString"
		} }
	},
	"web.utils": {
		patch: {
			module: "@web/core/utils/patch",
			name: "patch"
		},
		sprintf: {
			module: "@web/core/utils/strings",
			name: "sprintf"
		},
		human_size: {
			module: "@web/core/utils/binary",
			name: "humanSize"
		},
		is_bin_size: {
			module: "@web/core/utils/binary",
			name: "isBinarySize"
		},
		intersperse: {
			module: "@web/core/utils/strings",
			name: "intersperse"
		}
	},
	"web.concurrency": {
		delay: {
			module: "@web/core/utils/concurrency",
			name: "delay"
		},
		Mutex: {
			module: "@web/core/utils/concurrency",
			name: "Mutex"
		}
	}
};
/** Of these, the whole is one object now, which has these members. */
const WHOLES = {
	"web.session": {
		module: "@web/session",
		name: "session",
		members: new Set(SESSION.split(" "))
	},
	"web_tour.TourStepUtils": {
		module: "@web_tour/tour_service/tour_utils",
		name: "stepUtils",
		members: new Set([
			"addDebugHelp",
			"editionEnterpriseModifier",
			"mobileModifier",
			"showAppsMenuItem",
			"toggleHomeMenu"
		].concat([
			"autoExpandMoreButtons",
			"goBackBreadcrumbsMobile",
			"goToAppSteps",
			"openBuggerMenu"
		]).concat([
			"statusbarButtonsSteps",
			"simulateEnterKeyboardInSearchModal",
			"saveForm",
			"discardForm"
		]))
	}
};
/** Default exports of files that held more than one legacy module. */
const DEFAULTS = {
	"web.dom": "@web/legacy/js/core/dom",
	"web.ServicesMixin": "@web/legacy/js/core/service_mixins",
	"website_sale.website_sale": "@website_sale/js/website_sale"
};
function membersOf(name) {
	return Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : void 0;
}
function wholeOf(name) {
	return Object.hasOwn(WHOLES, name) ? WHOLES[name] : void 0;
}
/** Module whose default export a legacy module is in 17.0. */
function defaultOf(name) {
	const { legacy } = webMoves("17.0");
	const own = Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : void 0;
	const found = Object.hasOwn(legacy, name) ? legacy[name] ?? "" : "";
	return own ?? (found.startsWith("@") ? found : void 0);
}
/** Module of 17.0 that has something of the same name, written anew. */
function namesakeOf(name) {
	const { legacy } = webMoves("17.0");
	const found = Object.hasOwn(legacy, name) ? legacy[name] ?? "" : "";
	return found.startsWith("?") ? found.slice(1) : void 0;
}
/** Legacy modules that only waited for something, and have nobody to wait for now. */
const WAITED = /* @__PURE__ */ new Set(["web.dom_ready"]);
/** Some of it is known in 17.0. */
function hasSuccessor(name) {
	return name.startsWith("@") || name === "web_tour.tour" || WAITED.has(name) || (membersOf(name) ?? wholeOf(name) ?? defaultOf(name)) !== void 0;
}
const ADVICE = {
	"web.ajax": "jsonrpc of @web/core/network/rpc_service takes the place of jsonRpc.",
	"web.rpc": "Call methods with the service orm, and routes with the service rpc.",
	"web.Dialog": "Show a dialog with the service dialog.",
	"web.framework": "Block and unblock with the service ui.",
	"web.config": "Ask the service ui for isSmall.",
	"web.time": "Dates are those of luxon, with the functions of @web/core/l10n/dates.",
	"web.field_utils": "Format and parse with @web/views/fields/formatters and @web/views/fields/parsers.",
	"web.field_registry": "Write a component, and add it to registry.category(\"fields\").",
	"web.view_registry": "Write a view, and add it to registry.category(\"views\").",
	"web.test_utils": "Helpers of tests are in @web/../tests/helpers/utils.",
	"web.Domain": "Write Domain of @web/core/domain."
};
function adviceFor(name) {
	const own = Object.hasOwn(ADVICE, name) ? ADVICE[name] : void 0;
	if (own !== void 0) return own;
	const near = namesakeOf(name);
	return near === void 0 ? "Import what you need from @web/..., and rebuild what has no successor." : `${near} has a ${name.split(".").at(-1)}, which is a component or a class of its own kind: patch it, where the old one was included or extended.`;
}

// src/migrate/js/rpc-calls.ts
/**
* The only argument of `_rpc` or `rpc.query`, written as arguments in a row: `"/a", {b: 1}` for a route, `"m", "f",
* [1], {c: 2}` for a method. Undefined where it holds anything else, or in another order.
*/
function rpcArguments(call, text) {
	const [object, ...more] = listOf(call.arguments);
	if (object?.type !== "ObjectExpression" || more.length > 0) return void 0;
	const properties = listOf(object.properties);
	const names = properties.map((each) => each.type === "Property" ? keyOf(each) : void 0);
	const order = names.includes("route") ? ["route", "params"] : [
		"model",
		"method",
		"args",
		"kwargs"
	];
	const kind = names.includes("route") ? "route" : "model";
	const places = names.map((name) => name === void 0 ? -1 : order.indexOf(name));
	if (places.some((place, i) => place === -1 || place <= (places[i - 1] ?? -1))) return void 0;
	if (places.length === 0 || places.slice(0, kind === "route" ? 1 : 2).some((place, i) => place !== i)) return void 0;
	if (kind === "model" && places.length < 2) return void 0;
	const values = properties.map(({ value }) => value).filter(isJsNode);
	if (values.length !== properties.length || /\/[/*]/.test(textAround(object, values, text))) return void 0;
	const edits = [];
	let at = object.start;
	for (const [i, value] of values.entries()) {
		const skipped = places[i] === 3 && !places.includes(2) ? ", [], " : ", ";
		edits.push({
			start: at,
			end: value.start,
			text: i === 0 ? "" : skipped
		});
		at = value.end;
	}
	edits.push({
		start: at,
		end: object.end,
		text: ""
	});
	return {
		kind,
		edits
	};
}
/** `rpc.query({...})` as arguments of a function that calls routes. */
function queryArguments(call, text) {
	const plain = rpcArguments(call, text);
	if (!plain) return void 0;
	if (plain.kind === "route") return plain.edits;
	const [object] = listOf(call.arguments);
	if (!object) return void 0;
	const valueAt = (name) => listOf(object.properties).find((each) => keyOf(each) === name)?.value;
	const [model, method] = [textOfLiteral(valueAt("model")), textOfLiteral(valueAt("method"))];
	if (model === void 0 || method === void 0) return void 0;
	const last = listOf(object.properties).at(-1);
	const missing = [valueAt("args") ? "" : ", args: []", valueAt("kwargs") ? "" : ", kwargs: {}"].join("");
	return [{
		start: object.start,
		end: object.start,
		text: `"/web/dataset/call_kw/${model}/${method}", `
	}, ...last && missing !== "" ? [{
		start: last.end,
		end: last.end,
		text: missing
	}] : []];
}
/** `ajax.jsonRpc("/a", "call", {b: 1})` without the name of the call. */
function jsonRpcArguments(call) {
	const [route, name, params, ...more] = listOf(call.arguments);
	if (!route || !name || more.length > 0 || textOfLiteral(name) !== "call") return void 0;
	return [{
		start: route.end,
		end: params ? params.start : name.end,
		text: params ? ", " : ""
	}];
}
/** What stands around the values of an object or a call. */
function textAround(object, values, text) {
	let rest = "";
	let at = object.start;
	for (const { start, end } of values) {
		rest += text.slice(at, start);
		at = end;
	}
	return rest + text.slice(at, object.end);
}

// src/migrate/js/legacy-uses.ts
/** What a file does with members of a legacy module. */
function legacyUses(ask, nodes, scope, text) {
	const { module, member, pattern, statement } = ask;
	const whole = wholeOf(module);
	const members = membersOf(module);
	if (!pattern) return void 0;
	if (module === "web.ajax" || module === "web.rpc") return rpcUses(ask, nodes, text);
	const specifiers = statement.type === "ImportDeclaration" ? listOf(statement.specifiers) : void 0;
	if (specifiers?.some(({ type }) => type === "ImportNamespaceSpecifier")) return void 0;
	const named = specifiers?.filter(({ type }) => type === "ImportSpecifier") ?? [];
	if (whole) {
		const name = specifiers ? specifiers[0]?.local : pattern;
		if (member !== void 0 || named.length > 0 || !isJsNode(name) || name.type !== "Identifier") return void 0;
		const uses = usesAt(nodes, String(name.name), statement);
		if (!uses.every(({ node, parents }) => whole.members.has(memberOf(node, parents.at(-1)) ?? ""))) return void 0;
		const edits = uses.filter(({ node }) => String(node.name) !== whole.name).map(({ node }) => ({
			start: node.start,
			end: node.end,
			text: whole.name
		}));
		return {
			places: [[whole, whole.name]],
			edits,
			gone: []
		};
	}
	if (!members) return void 0;
	const uses = [];
	const take = (name, bound) => {
		const found = memberUses(members, name, bound, nodes, statement);
		if (found) uses.push(found);
		return found !== void 0;
	};
	let fine = true;
	if (named.length > 0) fine = named.every(({ imported, local }) => isJsNode(imported) && isJsNode(local) && take(String(imported.name), String(local.name)));
	const name = specifiers ? specifiers.find(({ type }) => type === "ImportDefaultSpecifier")?.local : pattern.type === "Identifier" ? pattern : void 0;
	if (isJsNode(name)) {
		if (member !== void 0) fine = fine && take(member, String(name.name));
		else {
			const found = objectUses(members, String(name.name), nodes, scope, statement, text);
			if (!found) return void 0;
			uses.push(found);
		}
	} else if (!specifiers) fine = fine && member === void 0 && eachOf(pattern, take);
	if (!fine) return void 0;
	return {
		places: uses.flatMap(({ places }) => places),
		edits: uses.flatMap(({ edits }) => edits),
		gone: uses.flatMap(({ gone }) => gone)
	};
}
const JSON_RPC = {
	module: "@web/core/network/rpc_service",
	name: "jsonrpc"
};
/** `ajax.jsonRpc("/a", "call", {})` and `rpc.query({})` call the same function now. */
function rpcUses({ member, pattern, statement }, nodes, text) {
	const name = pattern && member === void 0 ? nameOf(pattern) : void 0;
	if (!name) return void 0;
	const edits = [];
	for (const { node, parents } of usesAt(nodes, String(name.name), statement)) {
		const [access, call] = [parents.at(-1), parents.at(-2)];
		const called = memberOf(node, access);
		if (!access || call?.type !== "CallExpression" || call.callee !== access) return void 0;
		const given = called === "jsonRpc" ? jsonRpcArguments(call) : called === "query" ? queryArguments(call, text) : void 0;
		if (!given) return void 0;
		edits.push({
			start: access.start,
			end: access.end,
			text: JSON_RPC.name
		}, ...given);
	}
	return edits.length === 0 ? void 0 : {
		places: [[JSON_RPC, JSON_RPC.name]],
		edits,
		gone: []
	};
}
/** A member that is bound to a name of its own. */
function memberUses(members, name, bound, nodes, statement) {
	const now = Object.hasOwn(members, name) ? members[name] : void 0;
	if (now === void 0) return void 0;
	if (isPlace(now)) return {
		places: [[now, bound]],
		edits: [],
		gone: []
	};
	return nestedUses(now, usesAt(nodes, bound, statement));
}
/** `core._t("a")`, `const _t = core._t;` and `core.qweb.render("a")`. */
function objectUses(members, local, nodes, scope, statement, text) {
	const places = [];
	const edits = [];
	const gone = [];
	for (const { node, parents } of usesAt(nodes, local, statement)) {
		const access = parents.at(-1);
		const name = memberOf(node, access);
		const now = name !== void 0 && Object.hasOwn(members, name) ? members[name] : void 0;
		if (!access || now === void 0) return void 0;
		const [holder, outer, around] = [
			parents.at(-2),
			parents.at(-3),
			parents.at(-4)
		];
		const alias = holder?.type === "VariableDeclarator" && holder.init === access && isJsNode(holder.id) ? holder.id : void 0;
		if (alias?.type === "Identifier" && outer && listOf(outer.declarations).length === 1 && around === scope) {
			gone.push(outer);
			edits.push(statementLine(outer, text));
			if (isPlace(now)) places.push([now, String(alias.name)]);
			else {
				const nested = nestedUses(now, usesAt(nodes, String(alias.name), outer));
				if (!nested) return void 0;
				places.push(...nested.places);
				edits.push(...nested.edits);
			}
		} else if (isPlace(now)) {
			places.push([now, now.name]);
			edits.push({
				start: access.start,
				end: access.end,
				text: now.name
			});
		} else {
			const nested = nestedUses(now, [{
				node: access,
				parents: parents.slice(0, -1)
			}]);
			if (!nested) return void 0;
			places.push(...nested.places);
			edits.push(...nested.edits);
		}
	}
	return {
		places,
		edits,
		gone
	};
}
/** Uses of a member that is itself an object. */
function nestedUses(members, uses) {
	const places = [];
	const edits = [];
	for (const { node, parents } of uses) {
		const access = parents.at(-1);
		const name = memberOf(node, access);
		const now = name !== void 0 && Object.hasOwn(members, name) ? members[name] : void 0;
		if (!access || now === void 0 || !isPlace(now)) return void 0;
		places.push([now, now.name]);
		edits.push({
			start: access.start,
			end: access.end,
			text: now.name
		});
	}
	return {
		places,
		edits,
		gone: []
	};
}
function isPlace(value) {
	return typeof value.module === "string";
}
/** Uses of a name outside the statement that binds it. Names of properties are none. */
function usesAt(nodes, name, binding) {
	return nodes.filter(({ node, parents }) => {
		if (node.type !== "Identifier" || node.name !== name) return false;
		if (binding.start <= node.start && node.end <= binding.end) return false;
		const parent = parents.at(-1);
		return !(parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || /^(MethodDefinition|PropertyDefinition)$/.test(parent?.type ?? "") && parent?.key === node);
	});
}
/** A statement with its line, and the blank line that parted it. */
function statementLine({ start, end }, text) {
	const from = lineStart(text, start);
	const rest = /[ \t]*(?:\r?\n){0,2}/y;
	rest.lastIndex = end;
	return {
		start: from,
		end: end + (rest.exec(text)?.[0].length ?? 0),
		text: ""
	};
}

// src/migrate/js/legacy-plan.ts
/** Undefined where one of them has no known successor, or is used in a way that has none. */
function planOf(asks, scope, own, text) {
	const nodes = placedNodes(scope);
	const wanted = /* @__PURE__ */ new Map();
	const run = [];
	const edits = [];
	const gone = asks.map(({ statement }) => statement);
	const want = ({ module, name }, local) => {
		const names = wanted.get(module) ?? /* @__PURE__ */ new Map();
		const known = names.get(name);
		if (known !== void 0 && known !== local) return false;
		wanted.set(module, names.set(name, local));
		return true;
	};
	for (const ask of asks) {
		const { module, pattern } = ask;
		const modern = module.startsWith("@") ? module : void 0;
		const path = modern ?? defaultOf(module) ?? own.get(module);
		if (!pattern) {
			if (path !== void 0) run.push(path);
			else if (!WAITED.has(module)) return void 0;
		} else if (modern !== void 0 || path !== void 0) {
			if (!wantAll(ask, modern ? "*" : "default", path ?? "", want)) return void 0;
		} else if (module === "web_tour.tour") {
			const name = ask.member === void 0 ? nameOf(pattern) : void 0;
			const found = name && tourEdits(name, nodes, gone, text);
			if (!found) return void 0;
			edits.push(...found.edits);
			if (!found.places.every((place) => want(place, place.name))) return void 0;
		} else {
			const found = legacyUses(ask, nodes, scope, text);
			if (!found) return void 0;
			edits.push(...found.edits);
			gone.push(...found.gone);
			if (!found.places.every(([place, local]) => want(place, local))) return void 0;
		}
	}
	const taken = /* @__PURE__ */ new Map();
	for (const node of declaredIn(scope)) {
		if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
		taken.set(String(node.name), node.start);
	}
	const known = new Map(importsIn(scope).flatMap(({ from, specifiers, statement }) => gone.includes(statement) ? [] : specifiers.map((each) => [each.local, `${from} ${each.imported}`])));
	for (const [module, names] of wanted) {
		for (const [name, local] of names) if (known.get(local) === `${module} ${name}`) names.delete(name);
		else if (taken.has(local)) return void 0;
		if (names.size === 0) wanted.delete(module);
	}
	return {
		wanted,
		run,
		edits
	};
}
/** From a module of today, or one whose default export it is. */
function wantAll({ pattern, member, statement }, whole, module, want) {
	if (statement.type === "ImportDeclaration") return listOf(statement.specifiers).every(({ type, local }) => type === "ImportDefaultSpecifier" && isJsNode(local) && want({
		module,
		name: "default"
	}, String(local.name)));
	const local = pattern?.type === "Identifier" ? String(pattern.name) : void 0;
	if (local !== void 0 && member === void 0) return want({
		module,
		name: whole
	}, local);
	if (whole === "default" || !pattern) return false;
	if (local !== void 0 && member !== void 0) return want({
		module,
		name: member
	}, local);
	return eachOf(pattern, (name, bound) => want({
		module,
		name
	}, bound));
}
/** The imports as lines, with the braces of the file. */
function importLines({ wanted, run }, tight) {
	const lines = run.map((module) => `import "${module}";`);
	for (const [module, names] of wanted) {
		const whole = names.get("default");
		const all = names.get("*");
		const list = [...names].filter(([name]) => name !== "default" && name !== "*").map(([name, local]) => name === local ? name : `${name} as ${local}`);
		const braces = tight ? `{${list.join(", ")}}` : `{ ${list.join(", ")} }`;
		if (all !== void 0) lines.push(`import * as ${all} from "${module}";`);
		const rest = list.length > 0 ? [braces] : [];
		const heads = whole === void 0 ? rest : [whole, ...rest];
		if (heads.length > 0) lines.push(`import ${heads.join(", ")} from "${module}";`);
	}
	return lines;
}

// src/migrate/js/definition-edits.ts
/**
* What makes a module with imports of an `odoo.define()`; undefined where some of it is not understood, or asks for what
* is gone: that file is written anew.
*/
function definitionEdits(definition, own, text) {
	const { body, statement, statements } = definition;
	const [first] = statements;
	if (!first) return void 0;
	const asks = [];
	for (const each of statements) {
		const found = asksOf(each);
		if (found?.length === 0) return void 0;
		asks.push(...found ?? []);
	}
	const plan = planOf(asks, body, own, text);
	if (!plan || usesOf(body, "require").length !== asks.length) return void 0;
	const edits = [...plan.edits, ...importEdits(asks, plan, text)];
	for (const [i, each] of statements.entries()) if (each.directive === "use strict") edits.push(statementLine(each, text));
	else if (each.type === "ReturnStatement") {
		if (i !== statements.length - 1) return void 0;
		if (isJsNode(each.argument)) edits.push({
			start: each.start,
			end: each.start + 6,
			text: "export default"
		});
		else edits.push(statementLine(each, text));
	}
	return unwrapped({
		body,
		statement,
		first
	}, edits, text);
}
/** The imports where the first module was asked for; the other lines go. */
function importEdits(asks, plan, text) {
	const statements = [...new Set(asks.map(({ statement }) => statement))];
	const tight = statements.some(({ start, end }) => /\{\w/.test(text.slice(start, end)));
	const lines = importLines(plan, tight);
	return statements.map((each, i) => i === 0 && lines.length > 0 ? {
		start: each.start,
		end: each.end,
		text: lines.join("\n")
	} : i === 0 ? statementLine(each, text) : wholeLine(each, text));
}
/** The body without what was around it, one step to the left. */
function unwrapped({ body, statement, first }, edits, text) {
	const blank = /\s*/y;
	blank.lastIndex = body.start + 1;
	const begin = body.start + 1 + (blank.exec(text)?.[0].length ?? 0);
	const from = Math.max(begin, first.directive === "use strict" ? statementLine(first, text).end : begin);
	blank.lastIndex = from;
	const start = from + (blank.exec(text)?.[0].length ?? 0);
	const indent = indentAt(text, first.start);
	const inner = [...edits.map((edit) => ({
		...edit,
		text: edit.text.replaceAll(`\n${indent}`, "\n")
	})), ...dedented(body, text)].filter((edit) => edit.start >= start).filter((edit, i, all) => !all.some((other, j) => j < i && edit.start >= other.start && edit.end <= other.end));
	const before = text.slice(0, statement.start);
	const head = /\S/.test(before) ? "" : "/** @odoo-module **/\n\n";
	const mark = head === "" && !/@odoo-module/.test(before) ? [{
		start: 0,
		end: 0,
		text: "/** @odoo-module **/\n"
	}] : [];
	const tail = /\s*$/.exec(text.slice(0, body.end - 1))?.[0].length ?? 0;
	return [
		...mark,
		{
			start: statement.start,
			end: start,
			text: head
		},
		...inner.filter((edit) => edit.end <= body.end - 1 - tail),
		{
			start: body.end - 1 - tail,
			end: statement.end,
			text: ""
		}
	];
}

// src/migrate/cases/legacy-js.ts
/** Legacy modules of scripts, and what they become. */
const LEGACY_CASES = [
	scriptCase(`odoo.define("example.thing", function (require) {
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
`, `/** @odoo-module **/

import publicWidget from "@web/legacy/js/public/public_widget";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";

publicWidget.registry.Thing = publicWidget.Widget.extend({
    start: function () {
        return _t("Ready");
    },
});

export default publicWidget.registry.Thing;
`),
	scriptCase(`/** @odoo-module **/
import publicWidget from "web.public.widget";
import core from "web.core";

const _t = core._t;

publicWidget.registry.A.include({a: _t("A")});
`, `/** @odoo-module **/
import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";

publicWidget.registry.A.include({a: _t("A")});
`),
	scriptCase(`/** @odoo-module **/
import {_t} from "web.core";

export const a = _t("A");
`, `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = _t("A");
`),
	{
		before: script(`odoo.define("a.b", function (require) {
    const rpc = require("web.rpc");
    const {_t} = require("web.core");
    rpc.query({a: _t("b")});
});
`),
		todos: 1
	},
	{
		before: script(`/** @odoo-module **/
import core from "web.core";

core.bus.on("a", null, () => {});
`),
		todos: 1
	},
	scriptCase(`odoo.define("example.tour", function (require) {
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
`, `/** @odoo-module **/

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
`),
	scriptCase(`/** @odoo-module **/
import tour from "web_tour.tour";
import {registry} from "@web/core/registry";

const steps = [tour.stepUtils.showAppsMenuItem(), {trigger: "a"}];
registry.category("a").add("b", 1);
tour.register("example_tour", {url: "/web"}, steps);
`, `/** @odoo-module **/
import {stepUtils} from "@web_tour/tour_service/tour_utils";
import {registry} from "@web/core/registry";

const steps = [stepUtils.showAppsMenuItem(), {trigger: "a"}];
registry.category("a").add("b", 1);
registry.category("web_tour.tours").add("example_tour", {
    url: "/web",
    steps: () => steps,
});
`),
	scriptCase(`odoo.define("example.page", (require) => {
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
`, `/** @odoo-module **/

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
`),
	scriptCase(`odoo.define("a.b", function (require) {
    const ajax = require("web.ajax");
    const rpc = require("web.rpc");
    const core = require("web.core");

    ajax.jsonRpc("/a", "call", {b: core._t("B")}).then((found) => {
        rpc.query({route: "/c", params: {d: found}});
        rpc.query({model: "e.f", method: "read", args: [[1]]});
        ajax.jsonRpc("/g", "call");
    });
});
`, `/** @odoo-module **/

import { jsonrpc } from "@web/core/network/rpc_service";
import { _t } from "@web/core/l10n/translation";

jsonrpc("/a", {b: _t("B")}).then((found) => {
    jsonrpc("/c", {d: found});
    jsonrpc("/web/dataset/call_kw/e.f/read", {model: "e.f", method: "read", args: [[1]], kwargs: {}});
    jsonrpc("/g");
});
`),
	{
		before: {
			"static/src/js/a.js": `odoo.define("example.a", function (require) {
    return {b: 1};
});
`,
			"static/src/js/c.js": `odoo.define("example.c", function (require) {
    const a = require("example.a");
    const patch = require("web.utils").patch;
    patch(a, "c", {b: 2});
});
`
		},
		after: {
			"static/src/js/a.js": `/** @odoo-module **/

export default {b: 1};
`,
			"static/src/js/c.js": `/** @odoo-module **/

import a from "@example/js/a";
import { patch } from "@web/core/utils/patch";
patch(a, "c", {b: 2});
`
		}
	},
	{
		before: {
			"static/src/js/a.js": `odoo.define("example.a", function (require) {
    return {b: 1};
});
`,
			"static/src/js/c.js": `odoo.define("example.c", function (require) {
    return {d: 1};
});
`,
			"static/src/js/e.js": `/** @odoo-module **/
import a from "example.a";
import c from "example.c";

a(c);
`
		},
		after: {
			"static/src/js/a.js": `/** @odoo-module **/

export default {b: 1};
`,
			"static/src/js/c.js": `/** @odoo-module **/

export default {d: 1};
`,
			"static/src/js/e.js": `/** @odoo-module **/
import a from "@example/js/a";
import c from "@example/js/c";

a(c);
`
		}
	},
	scriptCase(`/** @odoo-module **/
import {bus, _t} from "@web/core/l10n/translation";
import {patch} from "web.utils";
import {A} from "@example/a";

patch(A.prototype, "a", {b: () => _t(bus)});
`, `/** @odoo-module **/
import {bus, _t} from "@web/core/l10n/translation";
import {patch} from "@web/core/utils/patch";
import {A} from "@example/a";

patch(A.prototype, "a", {b: () => _t(bus)});
`),
	{
		before: script(`/** @odoo-module **/
import session from "web.session";

session.rpc("/a");
`),
		todos: 1
	},
	{
		before: script(`odoo.define("a.b", function (require) {
    const core = require("web.core");
    const translate = (_t) => _t("a");
    return translate(core._t);
});
`),
		todos: 1
	},
	{
		before: script(`odoo.define("a.b", async function (require) {
    const tour = require("web_tour.tour");
    return tour;
});
`),
		todos: 1
	},
	{
		before: script(`odoo.define("a.b", function (require) {
    if (require("web.session").is_admin) return 1;
    return 2;
});
`),
		todos: 1
	}
];

// src/migrate/cases/name-get.ts
/** Examples of models whose name_get() becomes _compute_display_name(). */
const CASES = [
	model(`
    def name_get(self):
        result = []
        for book in self:
            result.append(
                (
                    book.id,
                    "%s %s"
                    % (book.code, book.name),
                )
            )
        return result
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                "%s %s"
                % (book.code, book.name)
            )
`),
	model(`
    def name_get(self):
        return [
            (
                book.id,
                book.code
                or book.name,
            )
            for book in self
        ]
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = (
                book.code
                or book.name
            )
`),
	model(`
    def name_get(self):
        result = []
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            result.append((book.id, name))
        return result
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            book.display_name = name
`),
	model(`
    def name_get(self):
        res = list()
        for book in self:
            if not book.code:
                res.append([book.id, book.name])
                continue
            res.append((book.id, book.code))
        return res
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            if not book.code:
                book.display_name = book.name
                continue
            book.display_name = book.code
`),
	{
		before: source("\n    def name_get(self):\n        res = []\n        for book in self:\n            if not book.code:\n                continue\n            res.append((book.id, book.code))\n        return res\n"),
		todos: 1
	},
	model(`
    def name_get(self):
        return [(book.id, book.code or book.name) for book in self]
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code or book.name
`),
	{
		before: inherited("record.title_gone or record.name"),
		after: inherited("record.title_gone or record.name", "\"name\"")
	},
	{
		before: source("\n    def name_get(self):\n        result = super().name_get()\n        return [(i, n.upper()) for i, n in result]\n"),
		todos: 1
	},
	model(`
    def name_get(self):
        res = []
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.name_get()[0][1] + " / " + name
            res.append((book.id, name))
        return res
`, `
    @api.depends("name", "parent_id.display_name")
    def _compute_display_name(self):
        for book in self:
            name = book.name
            if book.parent_id:
                name = book.parent_id.display_name + " / " + name
            book.display_name = name
`),
	model(`
    @api.depends("code")
    def name_get(self):
        """Say the code"""
        short = 16
        vals = []
        for book in self:
            current = book
            if current.code:
                vals.append(tuple([book.id, current.code[:short]]))
            else:
                vals.append((book.id, "?"))
        return vals
`, `
    @api.depends("code")
    def _compute_display_name(self):
        """Say the code"""
        short = 16
        for book in self:
            current = book
            if current.code:
                book.display_name = current.code[:short]
            else:
                book.display_name = "?"
`),
	model(`
    @api.depends("code")
    def _compute_display_name(self):
        return super()._compute_display_name()

    def name_get(self):
        res = []
        for book in self:
            res.append((book.id, book.code))
        return res

    def run(self):
        return True
`, `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def run(self):
        return True
`),
	model(`
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code

    def name_get(self):
        return [(book.id, book.display_name) for book in self]
`, `
    @api.depends("code")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code
`),
	model(`
    def name_get(self):
        result = []
        if self.env.context.get("with_code"):
            for book in self:
                result.append((book.id, book.code))
            return result
        return super().name_get()
`, `
    @api.depends("code")
    @api.depends_context("with_code")
    def _compute_display_name(self):
        if self.env.context.get("with_code"):
            for book in self:
                book.display_name = book.code
        else:
            return super()._compute_display_name()
`),
	model(`
    date = fields.Date()
    partner_id = fields.Many2one("res.partner")

    def name_get(self):
        result = []
        for book in self:
            partner = book.partner_id
            day = book.date
            result.append((book.id, "%s %s %s" % (book.date.year, day.month, partner.name)))
        return result
`, `
    date = fields.Date()
    partner_id = fields.Many2one("res.partner")

    @api.depends("date", "partner_id.name")
    def _compute_display_name(self):
        for book in self:
            partner = book.partner_id
            day = book.date
            book.display_name = "%s %s %s" % (book.date.year, day.month, partner.name)
`),
	model(`
    def name_get(self):
        """Override name_get() to say the code."""
        res = []
        for book in self:
            # name_get() of Odoo says the name
            res.append((book.id, book.code))
        return res
`, `
    @api.depends("code")
    def _compute_display_name(self):
        """Override name_get() to say the code."""
        for book in self:
            # name_get() of Odoo says the name
            book.display_name = book.code
`),
	{
		before: source("\n    def name_get(self):\n        res = []\n        names = dict(super().name_get())\n        for book in self:\n            res.append((book.id, names[book.id]))\n        return res\n"),
		todos: 1
	},
	{
		before: source("\n    def name_get(self):\n        res = []\n        for book in self:\n            if book.code:\n                res.append((book.id, book.code))\n        return res\n"),
		todos: 1
	},
	{
		before: source("\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = \"x\"\n\n    def name_get(self):\n        return [(book.id, book.code) for book in self]\n"),
		todos: 1
	},
	model(`
    def name_get(self):
        return [(book.id, book._title()) for book in self]

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book._title()

    def _title(self):
        self.ensure_one()
        return " ".join([self.code, self.name])
`)
];
/** Code that stays as it is. */
const NOOPS = [
	source("\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = book.code\n"),
	source("\n    def f(self):\n        return self.name_get_all()\n"),
	source("\n    def _compute_display_name(self):\n        return super().name_get()\n"),
	source("\n    def name_get_all(self):\n        return []\n"),
	source("\n    def f(self):\n        return \"name_get\"\n"),
	source("\n    def f(self, other):\n        return other.name_get()\n"),
	"class Names:\n    def name_get(self):\n        return []\n",
	"def name_get(self):\n    return []\n",
	source("\n    def f(self):\n        return self.name_get()[0][1]\n")
];
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}
function model(before, after) {
	return {
		before: source(before),
		after: source(after)
	};
}
/** A model of Odoo's that never had the field title_gone. */
function inherited(name, depends) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"]}\n",
		"models/example.py": `from odoo import api, models\n\n\nclass Country(models.Model):\n    _inherit = "res.country"\n\n${depends === void 0 ? `    def name_get(self):\n        return [(record.id, ${name}) for record in self]\n` : `    @api.depends(${depends})\n    def _compute_display_name(self):\n        for record in self:\n            record.display_name = ${name}\n`}`
	};
}

// src/migrate/js/service.ts
/** Visitor of `Program`: what a component got by useService is imported. A file that does anything else with it is left. */
function takeService({ service, from, members }) {
	return (root, context) => {
		const { text } = context;
		if (!text.includes(service)) return;
		const all = placedNodes(root);
		const asks = all.filter(({ node }) => isAsk(node, service));
		const direct = all.filter((each) => isDirect(each, service));
		const dependency = all.find(({ node }) => isDependency(node, service));
		const place = asks[0]?.node ?? direct[0]?.node ?? dependency?.node;
		if (!place) return;
		const edits = dependency ? void 0 : editsOf({
			root,
			all,
			asks,
			direct
		}, {
			service,
			from,
			members
		}, context);
		if (!edits) {
			context.report({
				at: place,
				message: `There is no service ${service} since 18.0: write import { ${service} } from "${from}", and use that${members ? "; what it lacks, such as db, is in session" : ""}.`,
				options: [{
					title: `Import ${service}, and use it without a service`,
					code: `import { ${service} } from "${from}";`
				}]
			});
			return;
		}
		context.report({
			at: place,
			message: `There is no service ${service} since 18.0, but an import.`,
			fix: {
				title: `Import ${service}`,
				safe: true,
				edits
			}
		});
	};
}
/** `useService("rpc")`, and `this.bindService("rpc")` of a public widget. */
function isAsk(node, service) {
	if (node.type !== "CallExpression" || !isJsNode(node.callee)) return false;
	return (node.callee.name === "useService" || isThisMember(node.callee, "bindService")) && textOfLiteral(listOf(node.arguments)[0]) === service;
}
/** `env.services.rpc`, `this.env.services.rpc` */
function isDirect({ node }, service) {
	if (node.type !== "MemberExpression" || node.computed === true || !isJsNode(node.property)) return false;
	if (node.property.name !== service || !isJsNode(node.object)) return false;
	const { type, property, object } = node.object;
	if (type !== "MemberExpression" || !isJsNode(property) || property.name !== "services") return false;
	if (!isJsNode(object)) return false;
	return object.name === "env" || isJsNode(object.property) && object.property.name === "env";
}
/** `dependencies: ["rpc"]` */
function isDependency(node, service) {
	const list = propertyOf(node, "dependencies")?.value;
	return isJsNode(list) && listOf(list.elements).some((each) => each.value === service);
}
function editsOf({ root, all, asks, direct }, { service, from, members }, context) {
	const { text } = context;
	const kept = asks.map((each) => keptIn(each));
	const gone = kept.filter((each) => each !== void 0);
	if (gone.length < kept.length) return void 0;
	const inside = ({ start, end }) => gone.some(({ node }) => node.start <= start && end <= node.end);
	const edits = withoutLines(gone.map(({ node }) => node), text);
	const properties = new Set(gone.flatMap(({ kind, name }) => kind === "property" ? [name] : []));
	const locals = new Set(gone.flatMap(({ kind, name }) => kind === "local" ? [name] : []));
	if ([...properties].some((name) => isShown(name, context))) return void 0;
	const known = (node, parent) => members === void 0 || members.test(memberOf(node, parent) ?? "");
	for (const { node, parents } of all) {
		if (inside(node)) continue;
		const parent = parents.at(-1);
		if (isThisMember(node) && isJsNode(node.property) && properties.has(String(node.property.name)) || direct.some((each) => each.node === node)) {
			if (parent?.type === "AssignmentExpression" && parent.left === node) return void 0;
			if (!known(node, parent)) return void 0;
			edits.push({
				start: node.start,
				end: node.end,
				text: service
			});
		} else if (node.type === "Identifier" && locals.has(String(node.name))) {
			if (isName(node, parent)) continue;
			if (parent?.type === "Property" || !known(node, parent)) return void 0;
			if (node.name !== service) edits.push({
				start: node.start,
				end: node.end,
				text: service
			});
		}
	}
	const bound = declaredIn(root).filter((node) => (node.name === service || locals.has(String(node.name))) && !inside(node));
	const imported = importsIn(root).find(({ from: module }) => module === from);
	if (bound.length > (imported ? 1 : 0)) return void 0;
	const imports = importing(root, {
		module: from,
		name: service
	}, context, inside);
	if (!imports) return void 0;
	return [...edits, ...inPlace(imports, root, all, inside)];
}
/** Where nothing else asks for a service, the new import stands in the place of useService's. */
function inPlace(imports, root, all, inside) {
	const [added] = imports;
	const { statement } = importsIn(root).find(({ specifiers }) => specifiers.length === 1 && specifiers[0]?.local === "useService") ?? {};
	if (!added?.text.startsWith("\n") || !statement) return imports;
	return all.some(({ node }) => node.type === "Identifier" && node.name === "useService" && !inside(node) && !(statement.start <= node.start && node.end <= statement.end)) ? imports : [{
		start: statement.start,
		end: statement.end,
		text: added.text.slice(1)
	}];
}
function isName(node, parent) {
	return parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition";
}
/** A template of the module may read it from the component. */
function isShown(name, { module }) {
	return module.xml.some(({ source }) => source.path.startsWith("static/") && new RegExp(`[\\s"'(!]${name}[.(]`).test(source.text));
}
/** `this.rpc = useService("rpc");` and `const rpc = useService("rpc");` */
function keptIn({ node: ask, parents }) {
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "AssignmentExpression" && parent.right === ask && isThisMember(parent.left) && isJsNode(parent.left.property) && outer?.type === "ExpressionStatement") return {
		node: outer,
		kind: "property",
		name: String(parent.left.property.name)
	};
	if (parent?.type === "VariableDeclarator" && isJsNode(parent.id) && parent.id.type === "Identifier" && outer?.type === "VariableDeclaration" && listOf(outer.declarations).length === 1) return {
		node: outer,
		kind: "local",
		name: String(parent.id.name)
	};
}

// src/migrate/gone/addon-names.json
var addon_names_default = {
	"odoo.addons.account": {
		"SYSCOHADA_LIST": "odoo.addons.account.models.chart_template",
		"_auto_install_l10n": ""
	},
	"odoo.addons.account.controllers.onboarding": {
		"OnboardingController": "",
		"*": ""
	},
	"odoo.addons.account.models.account_account": {
		"AccountAccountType": "",
		"AccountRoot": "odoo.addons.account.models.account_root"
	},
	"odoo.addons.account.models.account_analytic_default": {
		"AccountAnalyticDefault": "",
		"*": ""
	},
	"odoo.addons.account.models.account_analytic_line": {
		"AccountAnalyticAccount": "odoo.addons.account.models.account_analytic_account",
		"AccountAnalyticTag": ""
	},
	"odoo.addons.account.models.account_bank_statement": {
		"AccountBankStatementLine": "odoo.addons.account.models.account_bank_statement_line",
		"AccountBankStmtCashWizard": "",
		"AccountBankStmtCloseCheck": "",
		"AccountCashboxLine": ""
	},
	"odoo.addons.account.models.account_journal_dashboard": { "account_journal": "" },
	"odoo.addons.account.models.account_move": {
		"AccountMoveLine": "",
		"INTEGRITY_HASH_LINE_FIELDS": "",
		"INTEGRITY_HASH_MOVE_FIELDS": "",
		"calc_check_digits": ""
	},
	"odoo.addons.account.models.account_payment": { "AccountPaymentMethod": "odoo.addons.account.models.account_payment_method" },
	"odoo.addons.account.models.account_reconcile_model": { "AccountReconcileModelPartnerMapping": "" },
	"odoo.addons.account.models.account_tax_report": {
		"AccountTaxReport": "",
		"AccountTaxReportLine": "",
		"*": ""
	},
	"odoo.addons.account.models.chart_template": {
		"AccountAccountTemplate": "",
		"AccountFiscalPositionAccountTemplate": "",
		"AccountFiscalPositionTaxTemplate": "",
		"AccountFiscalPositionTemplate": "",
		"AccountGroupTemplate": "",
		"AccountReconcileModelLineTemplate": "",
		"AccountReconcileModelTemplate": "",
		"AccountTaxRepartitionLineTemplate": "",
		"AccountTaxTemplate": "",
		"migrate_set_tags_and_taxes_updatable": ""
	},
	"odoo.addons.account.models.company": {
		"DASHBOARD_ONBOARDING_STATES": "",
		"ONBOARDING_STEP_STATES": ""
	},
	"odoo.addons.account.models.digest": { "Digest": "" },
	"odoo.addons.account.models.partner": { "AccountFiscalPositionTax": "" },
	"odoo.addons.account.models.res_bank": {
		"ResPartnerBank": "odoo.addons.account.models.res_partner_bank",
		"*": ""
	},
	"odoo.addons.account.models.res_users": { "Users": "" },
	"odoo.addons.account.report.account_hash_integrity_templates": { "ReportAccountHashIntegrity": "" },
	"odoo.addons.account.report.account_invoice_report": {
		"ReportInvoiceWithPayment": "",
		"ReportInvoiceWithoutPayment": ""
	},
	"odoo.addons.account.report.account_journal": {
		"ReportJournal": "",
		"*": ""
	},
	"odoo.addons.account.tests.common": { "TestAccountReconciliationCommon": "" },
	"odoo.addons.account.wizard.account_automatic_entry_wizard": { "AutomaticEntryWizard": "" },
	"odoo.addons.account.wizard.account_invoice_send": {
		"AccountInvoiceSend": "",
		"*": ""
	},
	"odoo.addons.account.wizard.account_report_common": {
		"AccountCommonReport": "",
		"*": ""
	},
	"odoo.addons.account.wizard.account_report_common_journal": {
		"AccountCommonJournalReport": "",
		"*": ""
	},
	"odoo.addons.account.wizard.account_report_print_journal": {
		"AccountPrintJournal": "",
		"*": ""
	},
	"odoo.addons.account.wizard.account_resequence": { "ReSequenceWizard": "" },
	"odoo.addons.account.wizard.account_tour_upload_bill": {
		"AccountTourUploadBill": "",
		"AccountTourUploadBillEmailConfirm": "",
		"*": ""
	},
	"odoo.addons.account.wizard.account_unreconcile": {
		"AccountUnreconcile": "",
		"*": ""
	},
	"odoo.addons.account.wizard.pos_box": {
		"CashBox": "",
		"CashBoxOut": "",
		"*": ""
	},
	"odoo.addons.account.wizard.setup_wizards": {
		"FinancialYearOpeningWizard": "",
		"SetupBarBankConfigWizard": ""
	},
	"odoo.addons.account.wizard.wizard_tax_adjustments": {
		"TaxAdjustments": "",
		"*": ""
	},
	"odoo.addons.account_check_printing.models.account_move": {
		"AccountMove": "",
		"*": ""
	},
	"odoo.addons.account_check_printing.models.res_company": { "res_company": "" },
	"odoo.addons.account_check_printing.models.res_partner": {
		"ResPartner": "",
		"*": ""
	},
	"odoo.addons.account_check_printing.wizard.print_prenumbered_checks": { "PrintPreNumberedChecks": "" },
	"odoo.addons.account_edi.models.account_move": { "AccountMoveLine": "" },
	"odoo.addons.account_edi.models.account_payment": {
		"AccountPayment": "",
		"*": ""
	},
	"odoo.addons.account_edi.models.mail_template": {
		"MailTemplate": "",
		"*": ""
	},
	"odoo.addons.account_edi.wizard.account_invoice_send": {
		"AccountInvoiceSend": "",
		"*": ""
	},
	"odoo.addons.account_payment.models.payment": {
		"PaymentTransaction": "odoo.addons.account_payment.models.payment_transaction",
		"*": ""
	},
	"odoo.addons.account_tax_python.models.account_tax": {
		"AccountTaxPython": "",
		"AccountTaxTemplatePython": ""
	},
	"odoo.addons.account_test.report.report_account_test": { "ReportAssertAccount": "" },
	"odoo.addons.analytic.models.analytic_account": {
		"AccountAnalyticDistribution": "",
		"AccountAnalyticGroup": "",
		"AccountAnalyticLine": "odoo.addons.analytic.models.analytic_line",
		"AccountAnalyticTag": ""
	},
	"odoo.addons.auth_ldap.models.res_company_ldap": { "CompanyLDAP": "" },
	"odoo.addons.auth_ldap.models.res_users": { "Users": "" },
	"odoo.addons.auth_oauth.models.auth_oauth": { "AuthOAuthProvider": "" },
	"odoo.addons.auth_oauth.models.ir_config_parameter": { "IrConfigParameter": "" },
	"odoo.addons.auth_signup.models.ir_http": { "Http": "" },
	"odoo.addons.auth_totp.models.ir_http": {
		"IrHttp": "",
		"*": ""
	},
	"odoo.addons.auth_totp.models.res_users": {
		"ALGORITHM": "odoo.addons.auth_totp.models.totp",
		"DIGITS": "odoo.addons.auth_totp.models.totp",
		"TIMESTEP": "odoo.addons.auth_totp.models.totp",
		"TOTPWizard": "",
		"Users": "",
		"hotp": "odoo.addons.auth_totp.models.totp"
	},
	"odoo.addons.barcodes.models.barcode_events_mixin": { "BarcodeEventsMixin": "" },
	"odoo.addons.barcodes.models.barcodes": {
		"BarcodeNomenclature": "odoo.addons.barcodes.models.barcode_nomenclature",
		"BarcodeRule": "odoo.addons.barcodes.models.barcode_rule",
		"UPC_EAN_CONVERSIONS": "odoo.addons.barcodes.models.barcode_nomenclature",
		"*": ""
	},
	"odoo.addons.base.controllers": { "*": "" },
	"odoo.addons.base.controllers.rpc": {
		"OdooMarshaller": "",
		"RPC": "",
		"*": ""
	},
	"odoo.addons.base.models.decimal_precision": {
		"dp": "",
		"get_precision": ""
	},
	"odoo.addons.base.models.ir_actions": {
		"IrActions": "",
		"IrActionsActClient": "",
		"IrActionsActUrl": "",
		"IrActionsActWindow": "",
		"IrActionsActWindowView": "",
		"IrActionsActWindowclose": "",
		"IrServerObjectLines": ""
	},
	"odoo.addons.base.models.ir_actions_report": {
		"_get_wkhtmltopdf_bin": "",
		"wkhtmltopdf_dpi_zoom_ratio": "",
		"wkhtmltopdf_state": ""
	},
	"odoo.addons.base.models.ir_autovacuum": { "AutoVacuum": "" },
	"odoo.addons.base.models.ir_config_parameter": { "IrConfigParameter": "" },
	"odoo.addons.base.models.ir_cron": { "ir_cron": "" },
	"odoo.addons.base.models.ir_demo_failure": {
		"DemoFailure": "",
		"DemoFailureWizard": ""
	},
	"odoo.addons.base.models.ir_fields": {
		"CREATE": "",
		"DELETE": "",
		"DELETE_ALL": "",
		"FORGET": "",
		"LINK_TO": "",
		"O2MIdMapper": "",
		"REPLACE_WITH": "",
		"UPDATE": ""
	},
	"odoo.addons.base.models.ir_mail_server": { "IrMailServer": "" },
	"odoo.addons.base.models.ir_model": {
		"INSERT_QUERY": "",
		"IrModelSelection": "",
		"UPDATE_QUERY": "",
		"WizardModelMenu": "",
		"quote": "",
		"upsert": ""
	},
	"odoo.addons.base.models.ir_module": {
		"Module": "",
		"ModuleCategory": "",
		"ModuleDependency": "",
		"ModuleExclusion": ""
	},
	"odoo.addons.base.models.ir_property": {
		"Property": "",
		"TYPE2CLEAN": "",
		"TYPE2FIELD": "",
		"*": ""
	},
	"odoo.addons.base.models.ir_qweb": { "IrQWeb": "" },
	"odoo.addons.base.models.ir_qweb_fields": {
		"BarcodeConverter": "",
		"Contact": "",
		"DateConverter": "",
		"DateTimeConverter": "",
		"DurationConverter": "",
		"FieldConverter": "",
		"FloatConverter": "",
		"FloatTimeConverter": "",
		"HTMLConverter": "",
		"ImageConverter": "",
		"ImageUrlConverter": "",
		"IntegerConverter": "",
		"ManyToManyConverter": "",
		"ManyToOneConverter": "",
		"MonetaryConverter": "",
		"QwebView": "",
		"RelativeDatetimeConverter": "",
		"SelectionConverter": "",
		"TextConverter": "",
		"html_escape": ""
	},
	"odoo.addons.base.models.ir_sequence": { "IrSequenceDateRange": "" },
	"odoo.addons.base.models.ir_translation": {
		"IrTranslation": "",
		"IrTranslationImport": "",
		"TRANSLATION_TYPE": "",
		"*": ""
	},
	"odoo.addons.base.models.ir_ui_view": {
		"View": "",
		"ViewCustom": "",
		"keep_query": "odoo.addons.base.models.ir_qweb",
		"simplify_modifiers": "",
		"transfer_field_to_modifiers": "",
		"transfer_modifiers_to_node": "",
		"transfer_node_to_modifiers": ""
	},
	"odoo.addons.base.models.qweb": {
		"Contextifier": "",
		"QWeb": "",
		"QWebException": "",
		"_FORMAT_REGEX": "",
		"builtin_defaults": "",
		"escape": "",
		"foreach_iterator": "",
		"frozendict": "odoo.tools.misc",
		"unsafe_eval": "odoo.addons.base.models.ir_qweb",
		"*": ""
	},
	"odoo.addons.base.models.report_paperformat": { "report_paperformat": "" },
	"odoo.addons.base.models.res_bank": { "Bank": "" },
	"odoo.addons.base.models.res_company": { "Company": "" },
	"odoo.addons.base.models.res_config": {
		"ResConfigConfigurable": "",
		"ResConfigInstaller": "",
		"ResConfigModuleInstallationMixin": ""
	},
	"odoo.addons.base.models.res_country": {
		"Country": "",
		"CountryGroup": "",
		"CountryState": ""
	},
	"odoo.addons.base.models.res_currency": {
		"CURRENCY_DISPLAY_PATTERN": "",
		"Currency": "",
		"CurrencyRate": ""
	},
	"odoo.addons.base.models.res_lang": {
		"DEFAULT_DATE_FORMAT": "",
		"DEFAULT_TIME_FORMAT": "",
		"Lang": ""
	},
	"odoo.addons.base.models.res_partner": {
		"Partner": "",
		"PartnerCategory": "",
		"PartnerTitle": "",
		"WARNING_HELP": "",
		"WARNING_MESSAGE": ""
	},
	"odoo.addons.base.models.res_users": {
		"APIKeyDescription": "",
		"APIKeyShow": "",
		"APIKeys": "",
		"APIKeysUser": "",
		"CheckIdentity": "",
		"DEFAULT_CRYPT_CONTEXT": "",
		"Groups": "",
		"GroupsImplied": "",
		"GroupsView": "",
		"ModuleCategory": "",
		"USER_PRIVATE_FIELDS": "",
		"Users": "",
		"UsersImplied": "",
		"UsersView": "",
		"get_boolean_group": "",
		"get_selection_groups": "",
		"hash_api_key": "",
		"is_boolean_group": "",
		"is_reified_group": "",
		"is_selection_groups": "",
		"name_boolean_group": "",
		"name_selection_groups": "",
		"parse_m2m": ""
	},
	"odoo.addons.base.report.report_base_report_irmodulereference": { "IrModelReferenceReport": "" },
	"odoo.addons.base.wizard.base_partner_merge": {
		"MergePartnerAutomatic": "",
		"MergePartnerLine": ""
	},
	"odoo.addons.base.wizard.base_update_translations": {
		"BaseUpdateTranslations": "",
		"*": ""
	},
	"odoo.addons.base_address_extended": { "_update_street_format": "" },
	"odoo.addons.base_address_extended.models.res_company": {
		"Company": "",
		"*": ""
	},
	"odoo.addons.base_address_extended.models.res_partner": { "Partner": "" },
	"odoo.addons.base_automation.models.base_automation": { "DATE_RANGE_FUNCTION": "" },
	"odoo.addons.base_automation.models.ir_actions": {
		"ServerAction": "",
		"*": ""
	},
	"odoo.addons.base_geolocalize.models.base_geocoder": {
		"GeoCoder": "",
		"GeoProvider": ""
	},
	"odoo.addons.base_import.models.base_import": {
		"DEFAULT_IMAGE_CHUNK_SIZE": "",
		"DEFAULT_IMAGE_MAXBYTES": "",
		"DEFAULT_IMAGE_REGEX": "",
		"DEFAULT_IMAGE_TIMEOUT": "",
		"EXTENSIONS": "",
		"FILE_TYPE_DICT": "",
		"IMAGE_FIELDS": "",
		"Import": "",
		"ImportMapping": ""
	},
	"odoo.addons.base_import.tests": { "*": "" },
	"odoo.addons.base_import_module.controllers.main": { "webservice": "" },
	"odoo.addons.base_import_module.models.ir_module": { "IrModule": "" },
	"odoo.addons.base_sparse_field.models.models": { "TestSparse": "" },
	"odoo.addons.base_vat.models.res_partner": {
		"_eu_country_vat": "",
		"_eu_country_vat_inverse": ""
	},
	"odoo.addons.board.models.board": { "Board": "odoo.addons.board.controllers.main" },
	"odoo.addons.bus.models.bus": { "ImBus": "" },
	"odoo.addons.bus.models.bus_presence": {
		"AWAY_TIMER": "",
		"BusPresence": "",
		"DISCONNECTION_TIMER": "",
		"*": ""
	},
	"odoo.addons.calendar.controllers.bus": {
		"CalendarBusController": "",
		"*": ""
	},
	"odoo.addons.calendar.models.calendar_alarm": { "Alarm": "" },
	"odoo.addons.calendar.models.calendar_alarm_manager": { "AlarmManager": "" },
	"odoo.addons.calendar.models.calendar_attendee": { "Attendee": "" },
	"odoo.addons.calendar.models.calendar_contact": {
		"Contacts": "",
		"*": ""
	},
	"odoo.addons.calendar.models.calendar_event": { "Meeting": "" },
	"odoo.addons.calendar.models.calendar_event_type": { "MeetingType": "" },
	"odoo.addons.calendar.models.calendar_recurrence": { "RecurrenceRule": "" },
	"odoo.addons.calendar.models.mail_activity": { "MailActivityType": "odoo.addons.calendar.models.mail_activity_type" },
	"odoo.addons.calendar.models.res_partner": { "Partner": "" },
	"odoo.addons.calendar.models.res_users": { "Users": "" },
	"odoo.addons.calendar_sms.models.calendar": {
		"AlarmManager": "",
		"CalendarAlarm": "odoo.addons.calendar_sms.models.calendar_alarm",
		"CalendarEvent": "odoo.addons.calendar_sms.models.calendar_event",
		"*": ""
	},
	"odoo.addons.contacts.models.res_users": { "Users": "" },
	"odoo.addons.crm.models.crm_lead": { "Lead": "" },
	"odoo.addons.crm.models.crm_lead_scoring_frequency": {
		"FrequencyField": "",
		"LeadScoringFrequency": ""
	},
	"odoo.addons.crm.models.crm_lost_reason": { "LostReason": "" },
	"odoo.addons.crm.models.crm_recurring_plan": { "RecurringPlan": "" },
	"odoo.addons.crm.models.crm_stage": { "Stage": "" },
	"odoo.addons.crm.models.crm_team": { "Team": "" },
	"odoo.addons.crm.models.digest": { "Digest": "" },
	"odoo.addons.crm.models.ir_config_parameter": { "IrConfigParameter": "" },
	"odoo.addons.crm.models.res_partner": { "Partner": "" },
	"odoo.addons.crm.models.res_users": { "Users": "" },
	"odoo.addons.crm.report.crm_activity_report": { "ActivityReport": "" },
	"odoo.addons.crm.wizard.crm_lead_to_opportunity": { "Lead2OpportunityPartner": "" },
	"odoo.addons.crm.wizard.crm_lead_to_opportunity_mass": { "Lead2OpportunityMassConvert": "" },
	"odoo.addons.crm.wizard.crm_merge_opportunities": { "MergeOpportunity": "" },
	"odoo.addons.crm_livechat.models.mail_channel": {
		"MailChannel": "",
		"*": ""
	},
	"odoo.addons.crm_sms.models": { "*": "" },
	"odoo.addons.crm_sms.models.crm_lead": {
		"CrmLead": "",
		"*": ""
	},
	"odoo.addons.delivery.models.delivery_grid": {
		"PriceRule": "",
		"ProviderGrid": "",
		"*": ""
	},
	"odoo.addons.delivery.models.partner": {
		"ResPartner": "odoo.addons.delivery.models.res_partner",
		"*": ""
	},
	"odoo.addons.delivery.models.product_packaging": {
		"ProductPackaging": "",
		"*": ""
	},
	"odoo.addons.delivery.models.product_template": {
		"ProductTemplate": "",
		"*": ""
	},
	"odoo.addons.delivery.models.sale_order": { "SaleOrderLine": "odoo.addons.delivery.models.sale_order_line" },
	"odoo.addons.delivery.models.stock_move": {
		"StockMove": "",
		"StockMoveLine": "",
		"*": ""
	},
	"odoo.addons.delivery.models.stock_picking": {
		"StockPicking": "",
		"StockQuantPackage": "",
		"StockReturnPicking": "",
		"*": ""
	},
	"odoo.addons.delivery.wizard.choose_delivery_package": {
		"ChooseDeliveryPackage": "",
		"*": ""
	},
	"odoo.addons.digest.models.digest": { "Digest": "" },
	"odoo.addons.event.models.event_event": { "EventType": "odoo.addons.event.models.event_type" },
	"odoo.addons.event.models.event_mail": {
		"EventMailRegistration": "",
		"EventMailScheduler": "",
		"EventTypeMail": "odoo.addons.event.models.event_type_mail"
	},
	"odoo.addons.event.models.event_ticket": {
		"EventTemplateTicket": "",
		"EventTicket": ""
	},
	"odoo.addons.event.tests.common": { "TestEventCommon": "" },
	"odoo.addons.event_crm.models.crm_lead": { "Lead": "" },
	"odoo.addons.event_sale.models.account_move": {
		"AccountMove": "",
		"*": ""
	},
	"odoo.addons.event_sale.models.event_event": { "Event": "" },
	"odoo.addons.event_sale.models.event_ticket": {
		"EventTemplateTicket": "",
		"EventTicket": ""
	},
	"odoo.addons.event_sale.models.product": {
		"Product": "",
		"ProductTemplate": "odoo.addons.event_sale.models.product_template",
		"*": ""
	},
	"odoo.addons.event_sale.models.sale_order": { "SaleOrderLine": "odoo.addons.event_sale.models.sale_order_line" },
	"odoo.addons.event_sale.wizard.event_configurator": { "EventConfigurator": "" },
	"odoo.addons.event_sms.models.event_mail": {
		"EventMailRegistration": "odoo.addons.event_sms.models.event_mail_registration",
		"EventMailScheduler": "",
		"EventTypeMail": "odoo.addons.event_sms.models.event_type_mail"
	},
	"odoo.addons.event_sms.models.event_registration": {
		"Registration": "",
		"*": ""
	},
	"odoo.addons.fleet.models.fleet_vehicle": {
		"FleetServiceType": "odoo.addons.fleet.models.fleet_service_type",
		"FleetVehicleAssignationLog": "odoo.addons.fleet.models.fleet_vehicle_assignation_log",
		"FleetVehicleOdometer": "odoo.addons.fleet.models.fleet_vehicle_odometer",
		"FleetVehicleState": "odoo.addons.fleet.models.fleet_vehicle_state",
		"FleetVehicleTag": "odoo.addons.fleet.models.fleet_vehicle_tag"
	},
	"odoo.addons.fleet.models.fleet_vehicle_cost": {
		"FleetVehicleLogContract": "odoo.addons.fleet.models.fleet_vehicle_log_contract",
		"FleetVehicleLogServices": "odoo.addons.fleet.models.fleet_vehicle_log_services",
		"*": ""
	},
	"odoo.addons.fleet.models.fleet_vehicle_model": { "FleetVehicleModelBrand": "odoo.addons.fleet.models.fleet_vehicle_model_brand" },
	"odoo.addons.fleet.models.res_partner": {
		"ResPartner": "",
		"*": ""
	},
	"odoo.addons.fleet.report.fleet_report": { "FleetReport": "" },
	"odoo.addons.gamification.models.badge": {
		"BadgeUser": "",
		"GamificationBadge": "odoo.addons.gamification.models.gamification_badge",
		"*": ""
	},
	"odoo.addons.gamification.models.challenge": {
		"Challenge": "",
		"ChallengeLine": "",
		"MAX_VISIBILITY_RANKING": "odoo.addons.gamification.models.gamification_challenge",
		"start_end_date_for_period": "odoo.addons.gamification.models.gamification_challenge",
		"*": ""
	},
	"odoo.addons.gamification.models.gamification_karma_rank": { "KarmaRank": "" },
	"odoo.addons.gamification.models.gamification_karma_tracking": { "KarmaTracking": "" },
	"odoo.addons.gamification.models.goal": {
		"DOMAIN_TEMPLATE": "odoo.addons.gamification.models.gamification_goal_definition",
		"Goal": "",
		"GoalDefinition": "",
		"*": ""
	},
	"odoo.addons.gamification.models.res_users": { "Users": "" },
	"odoo.addons.gamification.wizard.grant_badge": { "grant_badge_wizard": "" },
	"odoo.addons.gamification.wizard.update_goal": { "goal_manual_wizard": "" },
	"odoo.addons.google_calendar.models.calendar": { "Meeting": "" },
	"odoo.addons.google_calendar.models.calendar_recurrence_rule": { "RecurrenceRule": "" },
	"odoo.addons.google_calendar.models.google_sync": { "GoogleSync": "" },
	"odoo.addons.google_calendar.models.res_users": { "User": "" },
	"odoo.addons.google_calendar.wizard.reset_account": { "ResetGoogleAccount": "" },
	"odoo.addons.google_recaptcha.models.ir_http": { "Http": "" },
	"odoo.addons.hr.models.hr_department": { "Department": "" },
	"odoo.addons.hr.models.hr_employee": { "HrEmployeePrivate": "" },
	"odoo.addons.hr.models.hr_employee_base": {
		"HrEmployeeBase": "",
		"*": ""
	},
	"odoo.addons.hr.models.hr_employee_category": { "EmployeeCategory": "" },
	"odoo.addons.hr.models.hr_job": { "Job": "" },
	"odoo.addons.hr.models.hr_plan": {
		"HrPlan": "",
		"HrPlanActivityType": "",
		"*": ""
	},
	"odoo.addons.hr.models.mail_alias": { "Alias": "" },
	"odoo.addons.hr.models.mail_channel": {
		"Channel": "",
		"*": ""
	},
	"odoo.addons.hr.models.models": { "BaseModel": "" },
	"odoo.addons.hr.models.res_company": { "Company": "" },
	"odoo.addons.hr.models.res_partner": { "Partner": "" },
	"odoo.addons.hr.models.res_users": { "User": "" },
	"odoo.addons.hr.wizard.hr_plan_wizard": {
		"HrPlanWizard": "",
		"*": ""
	},
	"odoo.addons.hr_attendance.models.hr_employee": { "HrEmployeeBase": "" },
	"odoo.addons.hr_attendance.models.res_users": { "User": "" },
	"odoo.addons.hr_expense.models.account_journal_dashboard": {
		"AccountJournal": "",
		"*": ""
	},
	"odoo.addons.hr_expense.models.account_move_line": { "AccountMove": "odoo.addons.hr_expense.models.account_move" },
	"odoo.addons.hr_expense.models.hr_employee": {
		"Employee": "",
		"EmployeePublic": "",
		"User": ""
	},
	"odoo.addons.hr_expense.models.hr_expense": { "HrExpenseSheet": "" },
	"odoo.addons.hr_fleet.controllers": { "*": "" },
	"odoo.addons.hr_fleet.controllers.main": {
		"HrFleet": "",
		"*": ""
	},
	"odoo.addons.hr_fleet.models.employee": {
		"Employee": "",
		"EmployeePublic": ""
	},
	"odoo.addons.hr_fleet.models.res_users": {
		"User": "",
		"*": ""
	},
	"odoo.addons.hr_gamification.models.hr_employee": { "HrEmployeeBase": "" },
	"odoo.addons.hr_holidays.models.hr_department": { "Department": "" },
	"odoo.addons.hr_holidays.models.hr_employee": { "HrEmployeeBase": "" },
	"odoo.addons.hr_holidays.models.hr_leave": {
		"DummyAttendance": "",
		"HolidaysRequest": ""
	},
	"odoo.addons.hr_holidays.models.hr_leave_allocation": { "HolidaysAllocation": "" },
	"odoo.addons.hr_holidays.models.hr_leave_type": { "HolidaysType": "" },
	"odoo.addons.hr_holidays.models.mail_channel": {
		"Channel": "",
		"*": ""
	},
	"odoo.addons.hr_holidays.models.res_users": { "User": "" },
	"odoo.addons.hr_holidays.models.resource": { "CalendarLeaves": "" },
	"odoo.addons.hr_holidays.report.holidays_summary_report": { "HrHolidaySummaryReport": "" },
	"odoo.addons.hr_holidays.report.hr_leave_report": { "LeaveReport": "" },
	"odoo.addons.hr_holidays.report.hr_leave_report_calendar": { "LeaveReportCalendar": "" },
	"odoo.addons.hr_holidays.wizard.hr_holidays_summary_employees": { "HolidaysSummaryEmployee": "" },
	"odoo.addons.hr_maintenance.models.res_users": {
		"Employee": "",
		"Users": "",
		"*": ""
	},
	"odoo.addons.hr_org_chart.models.hr_employee": { "Employee": "" },
	"odoo.addons.hr_org_chart.models.hr_org_chart_mixin": { "HrEmployeeBase": "" },
	"odoo.addons.hr_presence.controllers": { "*": "" },
	"odoo.addons.hr_presence.controllers.bus_controller": {
		"BusController": "",
		"*": ""
	},
	"odoo.addons.hr_presence.models.hr_employee": { "Employee": "" },
	"odoo.addons.hr_recruitment.models.digest": { "Digest": "" },
	"odoo.addons.hr_recruitment.models.hr_job": { "Job": "" },
	"odoo.addons.hr_recruitment.models.hr_recruitment": {
		"AVAILABLE_PRIORITIES": "odoo.addons.hr_recruitment.models.hr_applicant",
		"Applicant": "",
		"ApplicantCategory": "",
		"ApplicantRefuseReason": "",
		"RecruitmentDegree": "",
		"RecruitmentSource": "",
		"RecruitmentStage": "",
		"*": ""
	},
	"odoo.addons.hr_recruitment_survey.models.hr_applicant": { "Applicant": "" },
	"odoo.addons.hr_recruitment_survey.models.hr_job": { "Job": "" },
	"odoo.addons.hr_skills.models.hr_resume": {
		"Employee": "",
		"EmployeePublic": "",
		"ResumeLine": "",
		"ResumeLineType": "",
		"*": ""
	},
	"odoo.addons.hr_skills.models.hr_skills": {
		"EmployeeSkill": "",
		"Skill": "",
		"SkillLevel": "",
		"SkillType": "",
		"*": ""
	},
	"odoo.addons.hr_skills.models.res_users": {
		"User": "",
		"*": ""
	},
	"odoo.addons.hr_skills_slides.models.hr_resume_line": { "ResumeLine": "" },
	"odoo.addons.hr_skills_survey.models.survey_user": {
		"ResumeLine": "",
		"SurveyUserInput": ""
	},
	"odoo.addons.hr_timesheet.models.ir_http": { "Http": "" },
	"odoo.addons.hr_timesheet.models.project": {
		"Project": "",
		"Task": "",
		"*": ""
	},
	"odoo.addons.hr_timesheet.models.uom": {
		"Uom": "",
		"*": ""
	},
	"odoo.addons.hr_timesheet.wizard.project_task_create_timesheet": {
		"ProjectTaskCreateTimesheet": "",
		"*": ""
	},
	"odoo.addons.hr_timesheet_attendance.report.hr_timesheet_attendance_report": { "TimesheetAttendance": "" },
	"odoo.addons.hr_work_entry.models.hr_work_entry": {
		"Contacts": "",
		"HrWorkEntryType": "odoo.addons.hr_work_entry.models.hr_work_entry_type"
	},
	"odoo.addons.hr_work_entry.models.resource": {
		"ResourceCalendarAttendance": "odoo.addons.hr_work_entry.models.resource_calendar_attendance",
		"ResourceCalendarLeave": "",
		"*": ""
	},
	"odoo.addons.http_routing.geoipresolver": {
		"GeoIPResolver": "",
		"*": ""
	},
	"odoo.addons.http_routing.models.ir_http": {
		"_guess_mimetype": "",
		"is_multilang_url": "",
		"slug": "",
		"slugify": "",
		"slugify_one": "",
		"unslug": "",
		"unslug_url": "",
		"url_for": "",
		"url_lang": ""
	},
	"odoo.addons.http_routing.models.ir_ui_view": {
		"IrUiView": "",
		"*": ""
	},
	"odoo.addons.iap.models.res_config_settings": {
		"ResConfigSettings": "",
		"*": ""
	},
	"odoo.addons.iap.tools.iap_tools": {
		"IapTransaction": "",
		"iap_authorize": "",
		"iap_cancel": "",
		"iap_capture": "",
		"iap_charge": ""
	},
	"odoo.addons.iap_crm.models.crm_lead": { "Lead": "" },
	"odoo.addons.im_livechat.models.digest": { "Digest": "" },
	"odoo.addons.im_livechat.models.im_livechat_channel": {
		"ImLivechatChannel": "",
		"ImLivechatChannelRule": ""
	},
	"odoo.addons.im_livechat.models.mail_channel": {
		"ChannelPartner": "",
		"MailChannel": "",
		"*": ""
	},
	"odoo.addons.im_livechat.models.rating": {
		"Rating": "",
		"*": ""
	},
	"odoo.addons.im_livechat.models.res_partner": { "Partners": "" },
	"odoo.addons.im_livechat.models.res_users": { "Users": "" },
	"odoo.addons.im_livechat.report.im_livechat_report_channel": { "ImLivechatReportChannel": "" },
	"odoo.addons.im_livechat.report.im_livechat_report_operator": {
		"ImLivechatReportOperator": "",
		"*": ""
	},
	"odoo.addons.lunch.models.lunch_cashmove": { "LunchCashMove": "" },
	"odoo.addons.lunch.models.lunch_product": {
		"LunchProductCategory": "odoo.addons.lunch.models.lunch_product_category",
		"LunchTopping": "odoo.addons.lunch.models.lunch_topping"
	},
	"odoo.addons.lunch.models.res_company": { "Company": "" },
	"odoo.addons.lunch.report.lunch_cashmove_report": { "CashmoveReport": "" },
	"odoo.addons.lunch.report.lunch_product_report": {
		"LunchProductReport": "",
		"*": ""
	},
	"odoo.addons.mail.controllers.bus": {
		"MailChatController": "",
		"*": ""
	},
	"odoo.addons.mail.controllers.home": {
		"Home": "",
		"_admin_password_warn": "",
		"*": ""
	},
	"odoo.addons.mail.controllers.main": {
		"MailController": "odoo.addons.mail.controllers.mail",
		"*": ""
	},
	"odoo.addons.mail.models.ir_action_act_window": { "ActWindowView": "" },
	"odoo.addons.mail.models.ir_actions": {
		"ServerActions": "",
		"*": ""
	},
	"odoo.addons.mail.models.ir_config_parameter": { "IrConfigParameter": "" },
	"odoo.addons.mail.models.ir_model": { "Base": "odoo.addons.mail.models.models" },
	"odoo.addons.mail.models.ir_model_fields": { "IrModelField": "" },
	"odoo.addons.mail.models.ir_ui_view": { "View": "" },
	"odoo.addons.mail.models.mail_activity": {
		"MailActivityMixin": "odoo.addons.mail.models.mail_activity_mixin",
		"MailActivityType": "odoo.addons.mail.models.mail_activity_type"
	},
	"odoo.addons.mail.models.mail_alias": { "Alias": "" },
	"odoo.addons.mail.models.mail_alias_mixin": { "AliasMixin": "" },
	"odoo.addons.mail.models.mail_blacklist": { "MailBlackList": "" },
	"odoo.addons.mail.models.mail_channel": {
		"Channel": "",
		"ChannelPartner": "",
		"MODERATION_FIELDS": "",
		"Moderation": "",
		"*": ""
	},
	"odoo.addons.mail.models.mail_followers": { "Followers": "" },
	"odoo.addons.mail.models.mail_message": { "Message": "" },
	"odoo.addons.mail.models.mail_shortcode": {
		"MailShortcode": "",
		"*": ""
	},
	"odoo.addons.mail.models.mail_thread_blacklist": { "MailBlackListMixin": "" },
	"odoo.addons.mail.models.mail_thread_cc": { "MailCCMixin": "" },
	"odoo.addons.mail.models.mail_tracking_value": { "MailTracking": "" },
	"odoo.addons.mail.models.models": { "BaseModel": "" },
	"odoo.addons.mail.models.res_company": { "Company": "" },
	"odoo.addons.mail.models.res_partner": { "Partner": "" },
	"odoo.addons.mail.models.res_users": {
		"Users": "",
		"res_groups_mail_channel": ""
	},
	"odoo.addons.mail.models.update": { "PublisherWarrantyContract": "" },
	"odoo.addons.mail.wizard.base_partner_merge": {
		"MergePartnerAutomatic": "",
		"*": ""
	},
	"odoo.addons.mail.wizard.invite": {
		"Invite": "",
		"*": ""
	},
	"odoo.addons.mail.wizard.mail_compose_message": {
		"EXPRESSION_PATTERN": "",
		"MailComposer": ""
	},
	"odoo.addons.mail.wizard.mail_resend_cancel": {
		"MailResendCancel": "",
		"*": ""
	},
	"odoo.addons.mail.wizard.mail_resend_message": {
		"MailResendMessage": "",
		"PartnerResend": "",
		"*": ""
	},
	"odoo.addons.mail_bot.models.ir_http": {
		"Http": "",
		"*": ""
	},
	"odoo.addons.mail_bot.models.mail_channel": {
		"Channel": "",
		"*": ""
	},
	"odoo.addons.mail_bot.models.mail_thread": {
		"MailThread": "",
		"*": ""
	},
	"odoo.addons.mail_bot.models.res_users": { "Users": "" },
	"odoo.addons.mass_mailing.models.mailing": {
		"MASS_MAILING_BUSINESS_MODELS": "",
		"MassMailing": ""
	},
	"odoo.addons.mass_mailing.models.mailing_contact": {
		"MassMailingContact": "",
		"MassMailingContactListRel": ""
	},
	"odoo.addons.mass_mailing.models.mailing_list": { "MassMailingList": "" },
	"odoo.addons.mass_mailing.models.res_users": { "Users": "" },
	"odoo.addons.mass_mailing.models.utm": {
		"UtmCampaign": "odoo.addons.mass_mailing.models.utm_campaign",
		"*": ""
	},
	"odoo.addons.mass_mailing.wizard.mailing_list_merge": { "MassMailingListMerge": "" },
	"odoo.addons.mass_mailing.wizard.mailing_mailing_test": { "TestMassMailing": "" },
	"odoo.addons.mass_mailing_crm.models.mailing_mailing": { "MassMailing": "" },
	"odoo.addons.mass_mailing_event.models.event": {
		"Event": "",
		"*": ""
	},
	"odoo.addons.mass_mailing_event_sms.models.event": { "Event": "" },
	"odoo.addons.mass_mailing_event_track.models.event": {
		"Event": "",
		"*": ""
	},
	"odoo.addons.mass_mailing_event_track_sms.models.event": { "Event": "" },
	"odoo.addons.mass_mailing_sale.models.mailing_mailing": { "MassMailing": "" },
	"odoo.addons.mass_mailing_slides.models.slide_channel": { "Course": "" },
	"odoo.addons.mass_mailing_sms.models.mailing_mailing": { "Mailing": "" },
	"odoo.addons.mass_mailing_sms.models.res_users": { "Users": "" },
	"odoo.addons.mass_mailing_sms.wizard.mailing_sms_test": { "MassSMSTest": "" },
	"odoo.addons.mass_mailing_sms.wizard.sms_composer": { "SMSComposer": "" },
	"odoo.addons.microsoft_account.models.microsoft_service": {
		"MICROSOFT_AUTH_ENDPOINT": "",
		"MICROSOFT_TOKEN_ENDPOINT": ""
	},
	"odoo.addons.microsoft_account.models.res_users": { "User": "" },
	"odoo.addons.microsoft_calendar.models.calendar": { "Meeting": "" },
	"odoo.addons.microsoft_calendar.models.calendar_attendee": { "Attendee": "" },
	"odoo.addons.microsoft_calendar.models.calendar_recurrence_rule": { "RecurrenceRule": "" },
	"odoo.addons.microsoft_calendar.models.microsoft_sync": { "MicrosoftSync": "" },
	"odoo.addons.microsoft_calendar.models.res_users": { "User": "" },
	"odoo.addons.microsoft_calendar.wizard.reset_account": { "ResetMicrosoftAccount": "" },
	"odoo.addons.mrp.controller.main": {
		"MrpDocumentRoute": "",
		"logger": ""
	},
	"odoo.addons.mrp.models.mrp_bom": { "MrpByProduct": "" },
	"odoo.addons.mrp.models.mrp_document": {
		"MrpDocument": "",
		"*": ""
	},
	"odoo.addons.mrp.models.res_company": { "Company": "" },
	"odoo.addons.mrp.models.stock_move": { "StockMoveLine": "odoo.addons.mrp.models.stock_move_line" },
	"odoo.addons.mrp.models.stock_production_lot": {
		"StockProductionLot": "",
		"*": ""
	},
	"odoo.addons.mrp.models.stock_rule": { "ProcurementGroup": "" },
	"odoo.addons.mrp.models.stock_traceability": { "MrpStockReport": "" },
	"odoo.addons.mrp.report.mrp_report_bom_structure": { "ReportBomStructure": "" },
	"odoo.addons.mrp.report.report_stock_forecasted": {
		"ReplenishmentReport": "",
		"*": ""
	},
	"odoo.addons.mrp.report.report_stock_rule": { "ReportStockRule": "" },
	"odoo.addons.mrp.wizard.mrp_immediate_production": {
		"MrpImmediateProduction": "",
		"MrpImmediateProductionLine": "",
		"*": ""
	},
	"odoo.addons.mrp_account.models.mrp_production": { "MrpProductionWorkcenterLineTime": "" },
	"odoo.addons.mrp_product_expiry.models.mrp_production": { "MrpWorkorder": "" },
	"odoo.addons.mrp_product_expiry.wizard.confirm_expiry": { "ConfirmExpiry": "" },
	"odoo.addons.mrp_subcontracting.models.product": { "SupplierInfo": "" },
	"odoo.addons.mrp_subcontracting.wizard.stock_picking_return": { "ReturnPicking": "" },
	"odoo.addons.mrp_subcontracting_account.models.stock_picking": {
		"StockPicking": "",
		"*": ""
	},
	"odoo.addons.partner_autocomplete.models.res_partner": { "DEFAULT_ENDPOINT": "" },
	"odoo.addons.partner_autocomplete.models.res_partner_autocomplete_sync": {
		"ResPartnerAutocompleteSync": "",
		"*": ""
	},
	"odoo.addons.payment.controllers.portal": {
		"PaymentProcessing": "",
		"WebsitePayment": ""
	},
	"odoo.addons.payment.models.account_invoice": {
		"AccountMove": "",
		"*": ""
	},
	"odoo.addons.payment.models.account_payment": {
		"AccountPayment": "",
		"*": ""
	},
	"odoo.addons.payment.models.chart_template": {
		"AccountChartTemplate": "",
		"*": ""
	},
	"odoo.addons.payment.models.payment_acquirer": {
		"PaymentAcquirer": "",
		"PaymentIcon": "",
		"PaymentToken": "odoo.addons.payment.models.payment_token",
		"PaymentTransaction": "odoo.addons.payment.models.payment_transaction",
		"_partner_format_address": "",
		"_partner_split_name": "",
		"create_missing_journal_for_acquirers": "",
		"*": ""
	},
	"odoo.addons.payment.models.res_partner": { "res_partner": "" },
	"odoo.addons.payment.tests.common": { "PaymentAcquirerCommon": "" },
	"odoo.addons.payment.wizards.payment_acquirer_onboarding_wizard": {
		"PaymentWizard": "",
		"*": ""
	},
	"odoo.addons.phone_validation.models.mail_thread_phone": { "PhoneMixin": "" },
	"odoo.addons.phone_validation.models.phone_blacklist": { "PhoneBlackList": "" },
	"odoo.addons.phone_validation.models.phone_validation_mixin": {
		"PhoneValidationMixin": "",
		"*": ""
	},
	"odoo.addons.phone_validation.models.res_partner": { "Partner": "" },
	"odoo.addons.phone_validation.tools.phone_validation": {
		"phone_sanitize_numbers": "",
		"phone_sanitize_numbers_w_record": ""
	},
	"odoo.addons.point_of_sale.models.account_bank_statement": { "AccountBankStatement": "" },
	"odoo.addons.point_of_sale.models.chart_template": {
		"AccountChartTemplate": "",
		"*": ""
	},
	"odoo.addons.point_of_sale.models.digest": { "Digest": "" },
	"odoo.addons.point_of_sale.models.pos_config": { "AccountBankStmtCashWizard": "" },
	"odoo.addons.point_of_sale.models.pos_order": {
		"PosOrderLineLot": "",
		"ReportSaleDetails": ""
	},
	"odoo.addons.point_of_sale.models.pos_session": {
		"ClosingBalanceConfirm": "",
		"ProcurementGroup": ""
	},
	"odoo.addons.point_of_sale.models.product": {
		"ProductProduct": "odoo.addons.point_of_sale.models.product_product",
		"ProductTemplate": "odoo.addons.point_of_sale.models.product_template",
		"Uom": "",
		"UomCateg": "",
		"*": ""
	},
	"odoo.addons.point_of_sale.models.stock_warehouse": { "Warehouse": "" },
	"odoo.addons.point_of_sale.report.pos_invoice": { "PosInvoiceReport": "" },
	"odoo.addons.point_of_sale.report.pos_order_report": { "PosOrderReport": "" },
	"odoo.addons.point_of_sale.tests.common": { "TestPointOfSaleCommon": "" },
	"odoo.addons.point_of_sale.wizard.pos_box": {
		"PosBox": "",
		"PosBoxOut": "",
		"*": ""
	},
	"odoo.addons.point_of_sale.wizard.pos_details": { "PosDetails": "" },
	"odoo.addons.point_of_sale.wizard.pos_open_statement": {
		"PosOpenStatement": "",
		"*": ""
	},
	"odoo.addons.portal.controllers.mail": {
		"PortalChatter": "odoo.addons.portal.controllers.portal_thread",
		"_check_special_access": "",
		"_message_post_helper": ""
	},
	"odoo.addons.portal.models.ir_ui_view": { "View": "" },
	"odoo.addons.portal.wizard.portal_wizard": { "extract_email": "" },
	"odoo.addons.portal_rating.models.rating": {
		"Rating": "",
		"*": ""
	},
	"odoo.addons.pos_adyen.models.adyen_account": {
		"AdyenAccount": "",
		"AdyenStore": "",
		"AdyenTerminal": "",
		"*": ""
	},
	"odoo.addons.pos_hr.report.pos_order_report": { "PosOrderReport": "" },
	"odoo.addons.pos_restaurant.models.pos_order": { "PosOrderLine": "odoo.addons.pos_restaurant.models.pos_order_line" },
	"odoo.addons.pos_restaurant.models.pos_payment": { "PosConfig": "odoo.addons.pos_restaurant.models.pos_config" },
	"odoo.addons.pos_restaurant.models.pos_restaurant": { "RestaurantPrinter": "" },
	"odoo.addons.product.models.decimal_precision": {
		"DecimalPrecision": "",
		"*": ""
	},
	"odoo.addons.product.models.product": {
		"ProductCategory": "odoo.addons.product.models.product_category",
		"ProductPackaging": "",
		"ProductProduct": "odoo.addons.product.models.product_product",
		"SupplierInfo": "",
		"*": ""
	},
	"odoo.addons.product.models.product_attribute": {
		"ProductAttributeCustomValue": "odoo.addons.product.models.product_attribute_custom_value",
		"ProductAttributeValue": "odoo.addons.product.models.product_attribute_value",
		"ProductTemplateAttributeExclusion": "odoo.addons.product.models.product_template_attribute_exclusion",
		"ProductTemplateAttributeLine": "odoo.addons.product.models.product_template_attribute_line",
		"ProductTemplateAttributeValue": "odoo.addons.product.models.product_template_attribute_value"
	},
	"odoo.addons.product.models.product_pricelist": {
		"Pricelist": "",
		"PricelistItem": "",
		"ResCountryGroup": "odoo.addons.product.models.res_country_group"
	},
	"odoo.addons.product.models.res_partner": { "Partner": "" },
	"odoo.addons.product.models.uom_uom": { "UoM": "" },
	"odoo.addons.product.report.product_pricelist_report": { "report_product_pricelist": "" },
	"odoo.addons.product.tests.common": {
		"TestAttributesCommon": "",
		"TestProductCommon": ""
	},
	"odoo.addons.product_expiry.models.product_product": { "Product": "" },
	"odoo.addons.product_expiry.models.production_lot": {
		"ProcurementGroup": "",
		"StockProductionLot": ""
	},
	"odoo.addons.product_expiry.wizard.confirm_expiry": { "ConfirmExpiry": "" },
	"odoo.addons.project.models.analytic_account": {
		"AccountAnalyticAccount": "odoo.addons.project.models.account_analytic_account",
		"*": ""
	},
	"odoo.addons.project.models.digest": {
		"Digest": "",
		"*": ""
	},
	"odoo.addons.project.models.project": {
		"Project": "",
		"ProjectTags": "odoo.addons.project.models.project_tags",
		"ProjectTaskType": "odoo.addons.project.models.project_task_type",
		"Task": "",
		"*": ""
	},
	"odoo.addons.project.models.project_task_recurrence": {
		"DAYS": "",
		"MONTHS": "",
		"WEEKS": ""
	},
	"odoo.addons.project.wizard.project_delete_wizard": {
		"ProjectDelete": "",
		"*": ""
	},
	"odoo.addons.project.wizard.project_task_type_delete": { "ProjectTaskTypeDelete": "" },
	"odoo.addons.project_timesheet_holidays.models.hr_holidays": {
		"Holidays": "",
		"HolidaysType": "",
		"*": ""
	},
	"odoo.addons.project_timesheet_holidays.models.res_company": { "Company": "" },
	"odoo.addons.purchase.models.mail_compose_message": {
		"MailComposeMessage": "",
		"*": ""
	},
	"odoo.addons.purchase.models.product": { "ProductCategory": "" },
	"odoo.addons.purchase.models.purchase": {
		"PurchaseOrder": "odoo.addons.purchase.models.purchase_order",
		"PurchaseOrderLine": "odoo.addons.purchase.models.purchase_order_line",
		"*": ""
	},
	"odoo.addons.purchase.models.res_company": { "Company": "" },
	"odoo.addons.purchase.models.res_partner": { "res_partner": "" },
	"odoo.addons.purchase_requisition.models.product": {
		"ProductTemplate": "",
		"SupplierInfo": ""
	},
	"odoo.addons.purchase_requisition.models.purchase_requisition": {
		"PURCHASE_REQUISITION_STATES": "",
		"PurchaseRequisitionType": ""
	},
	"odoo.addons.purchase_requisition_stock.models.stock": { "Orderpoint": "" },
	"odoo.addons.purchase_stock.models.purchase": {
		"PurchaseOrder": "odoo.addons.purchase_stock.models.purchase_order",
		"PurchaseOrderLine": "odoo.addons.purchase_stock.models.purchase_order_line",
		"*": ""
	},
	"odoo.addons.purchase_stock.models.stock": {
		"Orderpoint": "",
		"ProductionLot": "",
		"ReturnPicking": "",
		"StockMove": "odoo.addons.purchase_stock.models.stock_move"
	},
	"odoo.addons.purchase_stock.report.report_stock_forecasted": {
		"ReplenishmentReport": "",
		"*": ""
	},
	"odoo.addons.purchase_stock.report.report_stock_rule": { "ReportStockRule": "" },
	"odoo.addons.rating.models.rating": {
		"RATING_LIMIT_MIN": "odoo.addons.rating.models.rating_data",
		"RATING_LIMIT_OK": "odoo.addons.rating.models.rating_data",
		"RATING_LIMIT_SATISFIED": "odoo.addons.rating.models.rating_data",
		"Rating": "odoo.addons.rating.controllers.main"
	},
	"odoo.addons.rating.models.rating_mixin": { "RatingParentMixin": "odoo.addons.rating.models.rating_parent_mixin" },
	"odoo.addons.repair.models.account_move": {
		"AccountMove": "",
		"AccountMoveLine": "",
		"*": ""
	},
	"odoo.addons.repair.models.repair": {
		"Repair": "",
		"RepairFee": "",
		"RepairLine": "",
		"StockMove": "odoo.addons.repair.models.stock_move"
	},
	"odoo.addons.repair.models.stock_traceability": { "MrpStockReport": "" },
	"odoo.addons.repair.wizard.repair_make_invoice": {
		"MakeInvoice": "",
		"*": ""
	},
	"odoo.addons.resource.models.resource": {
		"HOURS_PER_DAY": "odoo.addons.resource.models.utils",
		"Intervals": "odoo.tools.intervals",
		"ROUNDING_FACTOR": "",
		"ResourceCalendar": "odoo.addons.resource.models.resource_calendar",
		"ResourceCalendarAttendance": "odoo.addons.resource.models.resource_calendar_attendance",
		"ResourceCalendarLeaves": "odoo.addons.resource.models.resource_calendar_leaves",
		"ResourceResource": "odoo.addons.resource.models.resource_resource",
		"_boundaries": "odoo.tools.intervals",
		"datetime_to_string": "",
		"float_to_time": "odoo.tools.date_utils",
		"make_aware": "",
		"string_to_datetime": "",
		"*": ""
	},
	"odoo.addons.resource.models.resource_mixin": { "timezone_datetime": "" },
	"odoo.addons.resource.tests.common": {
		"TestResourceCommon": "",
		"*": ""
	},
	"odoo.addons.sale.controllers.onboarding": {
		"OnboardingController": "",
		"*": ""
	},
	"odoo.addons.sale.controllers.variant": {
		"VariantController": "",
		"*": ""
	},
	"odoo.addons.sale.models.account_invoice": {
		"AccountMove": "odoo.addons.sale.models.account_move",
		"*": ""
	},
	"odoo.addons.sale.models.account_move": { "AccountMoveLine": "odoo.addons.sale.models.account_move_line" },
	"odoo.addons.sale.models.mail_compose_message": {
		"MailComposeMessage": "",
		"*": ""
	},
	"odoo.addons.sale.models.payment": {
		"PaymentAcquirer": "",
		"PaymentTransaction": "odoo.addons.sale.models.payment_transaction",
		"*": ""
	},
	"odoo.addons.sale.models.res_config_settings": {
		"ResConfigSettings": "odoo.addons.sale.wizard.res_config_settings",
		"*": ""
	},
	"odoo.addons.sale.models.sale": {
		"SaleOrder": "odoo.addons.sale.models.sale_order",
		"SaleOrderLine": "odoo.addons.sale.models.sale_order_line",
		"*": ""
	},
	"odoo.addons.sale.models.sales_team": {
		"CrmTeam": "odoo.addons.sale.models.crm_team",
		"*": ""
	},
	"odoo.addons.sale.models.utm": {
		"UtmCampaign": "odoo.addons.sale.models.utm_campaign",
		"*": ""
	},
	"odoo.addons.sale.report.invoice_report": {
		"AccountInvoiceReport": "odoo.addons.sale.report.account_invoice_report",
		"*": ""
	},
	"odoo.addons.sale.report.report_all_channels_sales": {
		"PosSaleReport": "",
		"*": ""
	},
	"odoo.addons.sale.report.sale_report": { "SaleOrderReportProforma": "" },
	"odoo.addons.sale.tests.common": { "TestSaleCommonBase": "" },
	"odoo.addons.sale.wizard.payment_acquirer_onboarding_wizard": {
		"PaymentWizard": "",
		"*": ""
	},
	"odoo.addons.sale.wizard.sale_order_cancel": {
		"SaleOrderCancel": "",
		"*": ""
	},
	"odoo.addons.sale.wizard.sale_payment_link": {
		"SalePaymentLink": "",
		"*": ""
	},
	"odoo.addons.sale_crm.models.res_users": {
		"ResUsers": "",
		"*": ""
	},
	"odoo.addons.sale_crm.wizard.crm_opportunity_to_quotation": { "Opportunity2Quotation": "" },
	"odoo.addons.sale_expense.models.account_move": { "AccountMoveLine": "odoo.addons.sale_expense.models.account_move_line" },
	"odoo.addons.sale_expense.models.hr_expense": { "Expense": "" },
	"odoo.addons.sale_management.models.digest": { "Digest": "" },
	"odoo.addons.sale_management.models.sale_order": {
		"SaleOrderLine": "odoo.addons.sale_management.models.sale_order_line",
		"SaleOrderOption": ""
	},
	"odoo.addons.sale_management.models.sale_order_template": {
		"SaleOrderTemplateLine": "odoo.addons.sale_management.models.sale_order_template_line",
		"SaleOrderTemplateOption": ""
	},
	"odoo.addons.sale_margin.models.sale_order": { "SaleOrderLine": "odoo.addons.sale_margin.models.sale_order_line" },
	"odoo.addons.sale_mrp.models.sale": {
		"SaleOrder": "odoo.addons.sale_mrp.models.sale_order",
		"SaleOrderLine": "odoo.addons.sale_mrp.models.sale_order_line",
		"*": ""
	},
	"odoo.addons.sale_product_matrix.tests": { "*": "" },
	"odoo.addons.sale_project.models.product": {
		"ProductProduct": "odoo.addons.sale_project.models.product_product",
		"ProductTemplate": "odoo.addons.sale_project.models.product_template",
		"*": ""
	},
	"odoo.addons.sale_project.models.project": {
		"Project": "",
		"ProjectTask": "odoo.addons.sale_project.models.project_task",
		"ProjectTaskRecurrence": "odoo.addons.sale_project.models.project_task_recurrence",
		"*": ""
	},
	"odoo.addons.sale_project.models.sale_order": { "SaleOrderLine": "odoo.addons.sale_project.models.sale_order_line" },
	"odoo.addons.sale_purchase.models.sale_order": { "SaleOrderLine": "odoo.addons.sale_purchase.models.sale_order_line" },
	"odoo.addons.sale_stock.models.res_company": { "company": "" },
	"odoo.addons.sale_stock.models.res_users": { "Users": "" },
	"odoo.addons.sale_stock.models.sale_order": { "SaleOrderLine": "odoo.addons.sale_stock.models.sale_order_line" },
	"odoo.addons.sale_stock.models.stock": {
		"ProcurementGroup": "",
		"ProductionLot": "",
		"StockLocationRoute": ""
	},
	"odoo.addons.sale_stock.report.report_stock_forecasted": {
		"ReplenishmentReport": "",
		"*": ""
	},
	"odoo.addons.sale_stock.report.report_stock_rule": { "ReportStockRule": "" },
	"odoo.addons.sale_stock.wizard.sale_order_cancel": {
		"SaleOrderCancel": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.controllers.portal": { "CustomerPortal": "" },
	"odoo.addons.sale_timesheet.models.account": {
		"AccountAnalyticLine": "odoo.addons.sale_timesheet.models.hr_timesheet",
		"*": ""
	},
	"odoo.addons.sale_timesheet.models.account_move": { "AccountMoveLine": "odoo.addons.sale_timesheet.models.account_move_line" },
	"odoo.addons.sale_timesheet.models.product": {
		"ProductProduct": "odoo.addons.sale_timesheet.models.product_product",
		"ProductTemplate": "odoo.addons.sale_timesheet.models.product_template",
		"*": ""
	},
	"odoo.addons.sale_timesheet.models.project": {
		"Project": "",
		"ProjectTask": "odoo.addons.sale_timesheet.models.project_task",
		"ProjectTaskRecurrence": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.models.project_overview": {
		"DEFAULT_MONTH_RANGE": "",
		"Project": "",
		"_to_action_data": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.models.project_sale_line_employee_map": { "ProjectProductEmployeeMap": "" },
	"odoo.addons.sale_timesheet.models.sale_order": { "SaleOrderLine": "odoo.addons.sale_timesheet.models.sale_order_line" },
	"odoo.addons.sale_timesheet.report.project_profitability_report_analysis": {
		"ProfitabilityAnalysis": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.wizard.project_create_invoice": {
		"ProjectCreateInvoice": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.wizard.project_create_sale_order": {
		"ProjectCreateSalesOrder": "",
		"ProjectCreateSalesOrderLine": "",
		"*": ""
	},
	"odoo.addons.sale_timesheet.wizard.project_task_create_sale_order": {
		"ProjectTaskCreateSalesOrder": "",
		"*": ""
	},
	"odoo.addons.sales_team.models.crm_tag": { "Tag": "" },
	"odoo.addons.sales_team.models.res_partner": {
		"ResPartner": "",
		"*": ""
	},
	"odoo.addons.sms.models.ir_actions": {
		"ServerActions": "",
		"*": ""
	},
	"odoo.addons.sms.models.mail_followers": { "Followers": "" },
	"odoo.addons.sms.models.mail_thread_phone": {
		"PhoneMixin": "",
		"*": ""
	},
	"odoo.addons.sms.models.res_partner": {
		"ResPartner": "",
		"*": ""
	},
	"odoo.addons.sms.models.sms_api": {
		"DEFAULT_ENDPOINT": "",
		"SmsApi": "odoo.addons.sms.tools.sms_api",
		"*": ""
	},
	"odoo.addons.sms.models.sms_template": { "SMSTemplate": "" },
	"odoo.addons.sms.wizard.sms_cancel": {
		"SMSCancel": "",
		"*": ""
	},
	"odoo.addons.sms.wizard.sms_composer": { "SendSMS": "" },
	"odoo.addons.sms.wizard.sms_resend": {
		"SMSRecipient": "",
		"SMSResend": "",
		"*": ""
	},
	"odoo.addons.sms.wizard.sms_template_preview": { "SMSTemplatePreview": "" },
	"odoo.addons.snailmail.models.ir_qweb_fields": {
		"Contact": "",
		"*": ""
	},
	"odoo.addons.snailmail.models.mail_message": { "Message": "" },
	"odoo.addons.snailmail.models.mail_notification": { "Notification": "" },
	"odoo.addons.snailmail.models.res_company": { "Company": "" },
	"odoo.addons.snailmail.wizard": { "*": "" },
	"odoo.addons.snailmail.wizard.snailmail_confirm": {
		"SnailmailConfirm": "",
		"*": ""
	},
	"odoo.addons.snailmail.wizard.snailmail_letter_cancel": {
		"SnailmailLetterCancel": "",
		"*": ""
	},
	"odoo.addons.snailmail.wizard.snailmail_letter_format_error": {
		"SnailmailLetterFormatError": "",
		"*": ""
	},
	"odoo.addons.snailmail.wizard.snailmail_letter_missing_required_fields": {
		"SnailmailLetterMissingRequiredFields": "",
		"*": ""
	},
	"odoo.addons.snailmail_account.models.res_company": {
		"Company": "",
		"*": ""
	},
	"odoo.addons.snailmail_account.models.res_config_settings": {
		"ResConfigSettings": "",
		"*": ""
	},
	"odoo.addons.snailmail_account.wizard.account_invoice_send": {
		"AccountInvoiceSend": "",
		"*": ""
	},
	"odoo.addons.snailmail_account.wizard.snailmail_confirm_invoice_send": {
		"SnailmailConfirmInvoiceSend": "",
		"*": ""
	},
	"odoo.addons.social_media.models.res_company": { "Company": "" },
	"odoo.addons.stock.models.product": {
		"OPERATORS": "",
		"Product": "",
		"UoM": ""
	},
	"odoo.addons.stock.models.product_strategy": { "RemovalStrategy": "" },
	"odoo.addons.stock.models.res_company": { "Company": "" },
	"odoo.addons.stock.models.res_partner": { "Partner": "" },
	"odoo.addons.stock.models.stock_inventory": {
		"Inventory": "",
		"InventoryLine": "",
		"*": ""
	},
	"odoo.addons.stock.models.stock_location": {
		"Location": "",
		"Route": ""
	},
	"odoo.addons.stock.models.stock_package_level": {
		"StockPackageLevel": "",
		"*": ""
	},
	"odoo.addons.stock.models.stock_picking": {
		"Picking": "",
		"PickingType": ""
	},
	"odoo.addons.stock.models.stock_production_lot": {
		"ProductionLot": "",
		"*": ""
	},
	"odoo.addons.stock.models.stock_quant": { "QuantPackage": "" },
	"odoo.addons.stock.models.stock_rule": { "ProcurementGroup": "" },
	"odoo.addons.stock.models.stock_warehouse": { "Warehouse": "" },
	"odoo.addons.stock.report.report_stock_forecasted": {
		"ReplenishmentReport": "",
		"ReplenishmentTemplateReport": "",
		"*": ""
	},
	"odoo.addons.stock.report.report_stock_rule": { "ReportStockRule": "" },
	"odoo.addons.stock.report.stock_traceability": { "MrpStockReport": "" },
	"odoo.addons.stock.tests.common2": {
		"TestStockCommon": "odoo.addons.stock.tests.common",
		"*": ""
	},
	"odoo.addons.stock.wizard.stock_assign_serial_numbers": {
		"StockAssignSerialNumbers": "",
		"*": ""
	},
	"odoo.addons.stock.wizard.stock_change_product_qty": {
		"ProductChangeQuantity": "",
		"*": ""
	},
	"odoo.addons.stock.wizard.stock_immediate_transfer": {
		"StockImmediateTransfer": "",
		"StockImmediateTransferLine": "",
		"*": ""
	},
	"odoo.addons.stock.wizard.stock_package_destination": { "ChooseDestinationLocation": "" },
	"odoo.addons.stock.wizard.stock_picking_return": {
		"ReturnPicking": "",
		"ReturnPickingLine": ""
	},
	"odoo.addons.stock.wizard.stock_scheduler_compute": {
		"StockSchedulerCompute": "",
		"*": ""
	},
	"odoo.addons.stock.wizard.stock_track_confirmation": {
		"StockTrackConfirmation": "",
		"StockTrackingLines": "",
		"*": ""
	},
	"odoo.addons.stock_account.models.account_move": { "AccountMoveLine": "odoo.addons.stock_account.models.account_move_line" },
	"odoo.addons.stock_account.models.stock_inventory": {
		"StockInventory": "",
		"*": ""
	},
	"odoo.addons.stock_account.models.stock_valuation_layer": {
		"StockValuationLayer": "",
		"*": ""
	},
	"odoo.addons.stock_account.report.report_stock_forecasted": {
		"ReplenishmentReport": "",
		"*": ""
	},
	"odoo.addons.stock_account.wizard.stock_picking_return": { "StockReturnPicking": "" },
	"odoo.addons.stock_account.wizard.stock_quantity_history": {
		"StockQuantityHistory": "",
		"*": ""
	},
	"odoo.addons.stock_account.wizard.stock_valuation_layer_revaluation": {
		"StockValuationLayerRevaluation": "",
		"*": ""
	},
	"odoo.addons.stock_dropshipping.models.stock": { "ProcurementGroup": "" },
	"odoo.addons.stock_landed_costs.models.stock_landed_cost": {
		"AdjustmentLines": "",
		"StockLandedCostLine": ""
	},
	"odoo.addons.stock_landed_costs.models.stock_valuation_layer": {
		"StockValuationLayer": "",
		"*": ""
	},
	"odoo.addons.stock_picking_batch.wizard.stock_package_destination": {
		"ChooseDestinationLocation": "",
		"*": ""
	},
	"odoo.addons.stock_sms.models.res_company": { "Company": "" },
	"odoo.addons.stock_sms.models.stock_picking": { "Picking": "" },
	"odoo.addons.survey.models.challenge": { "Challenge": "" },
	"odoo.addons.survey.models.survey_survey": { "Survey": "odoo.addons.survey.controllers.main" },
	"odoo.addons.survey.models.survey_user": {
		"SurveyUserInput": "",
		"SurveyUserInputLine": "",
		"*": ""
	},
	"odoo.addons.transifex.models.ir_translation": {
		"IrTranslation": "",
		"*": ""
	},
	"odoo.addons.uom.models.uom_uom": {
		"UoM": "",
		"UoMCategory": ""
	},
	"odoo.addons.utm.models.utm": {
		"UtmCampaign": "odoo.addons.utm.models.utm_campaign",
		"UtmMedium": "odoo.addons.utm.models.utm_medium",
		"UtmSource": "odoo.addons.utm.models.utm_source",
		"UtmStage": "odoo.addons.utm.models.utm_stage",
		"UtmTag": "odoo.addons.utm.models.utm_tag",
		"*": ""
	},
	"odoo.addons.web.controllers.main": {
		"Action": "odoo.addons.web.controllers.action",
		"Binary": "odoo.addons.web.controllers.binary",
		"COMMENT_PATTERN": "",
		"CONTENT_MAXAGE": "",
		"CSVExport": "odoo.addons.web.controllers.export",
		"DBNAME_PATTERN": "odoo.addons.web.controllers.database",
		"DataSet": "odoo.addons.web.controllers.dataset",
		"Database": "odoo.addons.web.controllers.database",
		"ExcelExport": "odoo.addons.web.controllers.export",
		"Export": "odoo.addons.web.controllers.export",
		"ExportFormat": "odoo.addons.web.controllers.export",
		"ExportXlsxWriter": "odoo.addons.web.controllers.export",
		"GroupExportXlsxWriter": "odoo.addons.web.controllers.export",
		"GroupsTreeNode": "odoo.addons.web.controllers.export",
		"Home": "odoo.addons.web.controllers.home",
		"HomeStaticTemplateHelpers": "",
		"OPERATOR_MAPPING": "odoo.addons.web.controllers.export",
		"Proxy": "",
		"ReportController": "odoo.addons.web.controllers.report",
		"SIGN_UP_REQUEST_PARAMS": "odoo.addons.web.controllers.home",
		"Session": "odoo.addons.web.controllers.session",
		"View": "odoo.addons.web.controllers.view",
		"WebClient": "odoo.addons.web.controllers.webclient",
		"_get_login_redirect_url": "odoo.addons.web.controllers.utils",
		"_local_web_translations": "odoo.addons.web.controllers.utils",
		"abort_and_redirect": "",
		"allow_empty_iterable": "odoo.addons.web.controllers.export",
		"clean": "odoo.addons.web.controllers.binary",
		"clean_action": "odoo.addons.web.controllers.utils",
		"db_list": "",
		"db_monodb": "",
		"ensure_db": "odoo.addons.web.controllers.utils",
		"env": "",
		"fix_view_modes": "",
		"fs2web": "",
		"generate_views": "odoo.addons.web.controllers.utils",
		"get_last_modified": "",
		"login_and_redirect": "",
		"make_conditional": "",
		"manifest_glob": "",
		"manifest_list": "",
		"module_boot": "",
		"module_installed": "",
		"module_installed_bypass_session": "",
		"none_values_filtered": "odoo.addons.web.controllers.export",
		"redirect_with_hash": "",
		"serialize_exception": "",
		"set_cookie_and_redirect": "",
		"xml2json_from_elementtree": ""
	},
	"odoo.addons.web.models.ir_http": { "Http": "" },
	"odoo.addons.web.models.ir_qweb": {
		"Image": "",
		"ImageUrlConverter": "",
		"*": ""
	},
	"odoo.addons.web.models.models": {
		"IrActionsActWindowView": "",
		"is_true_domain": ""
	},
	"odoo.addons.web_tour.models.ir_http": { "Http": "" },
	"odoo.addons.web_tour.models.tour": { "Tour": "" },
	"odoo.addons.web_unsplash.models.ir_qweb": {
		"Image": "",
		"*": ""
	},
	"odoo.addons.website.models.assets": { "Assets": "" },
	"odoo.addons.website.models.ir_actions": {
		"IrActionsTodo": "",
		"ServerAction": "",
		"*": ""
	},
	"odoo.addons.website.models.ir_attachment": { "Attachment": "" },
	"odoo.addons.website.models.ir_http": { "Http": "" },
	"odoo.addons.website.models.ir_qweb": {
		"AssetsBundleMultiWebsite": "",
		"QWeb": ""
	},
	"odoo.addons.website.models.ir_qweb_fields": { "Contact": "" },
	"odoo.addons.website.models.ir_translation": {
		"IrTranslation": "",
		"*": ""
	},
	"odoo.addons.website.models.ir_ui_view": { "View": "" },
	"odoo.addons.website.models.mixins": {
		"SeoMetadata": "",
		"WebsiteCoverPropertiesMixin": ""
	},
	"odoo.addons.website.models.res_company": { "Company": "" },
	"odoo.addons.website.models.res_lang": { "Lang": "" },
	"odoo.addons.website.models.res_partner": { "Partner": "" },
	"odoo.addons.website.models.theme_models": {
		"Theme": "",
		"ThemeAttachment": "",
		"ThemeMenu": "",
		"ThemePage": "",
		"ThemeView": ""
	},
	"odoo.addons.website.models.website": { "BaseModel": "" },
	"odoo.addons.website.models.website_menu": { "Menu": "" },
	"odoo.addons.website.models.website_page": {
		"Page": "",
		"_cached_response": ""
	},
	"odoo.addons.website.tools": {
		"MockObject": "",
		"MockRequest": "odoo.addons.http_routing.tests.common",
		"get_video_embed_code": "",
		"werkzeugRaiseNotFound": ""
	},
	"odoo.addons.website_blog.models.website_blog": { "Blog": "" },
	"odoo.addons.website_crm.controllers.main": {
		"WebsiteForm": "odoo.addons.website_crm.controllers.website_form",
		"*": ""
	},
	"odoo.addons.website_crm.models.crm_lead": {
		"Lead": "",
		"Website": "odoo.addons.website_crm.models.website"
	},
	"odoo.addons.website_crm.models.res_config_settings": {
		"ResConfigSettings": "",
		"*": ""
	},
	"odoo.addons.website_crm_livechat.models.crm_lead": { "Lead": "" },
	"odoo.addons.website_crm_livechat.models.mail_channel": {
		"MailChannel": "",
		"*": ""
	},
	"odoo.addons.website_crm_partner_assign.models.res_partner": {
		"ResPartnerActivation": "odoo.addons.website_crm_partner_assign.models.res_partner_activation",
		"ResPartnerGrade": "odoo.addons.website_crm_partner_assign.models.res_partner_grade"
	},
	"odoo.addons.website_customer.models.res_partner": {
		"Partner": "",
		"Tags": ""
	},
	"odoo.addons.website_event.models.event_event": { "Event": "" },
	"odoo.addons.website_event.models.website_event_menu": { "EventMenu": "" },
	"odoo.addons.website_event.tests.common": {
		"EventDtPatcher": "",
		"TestWebsiteEventCommon": ""
	},
	"odoo.addons.website_event_sale.models.product": { "Product": "" },
	"odoo.addons.website_event_sale.models.product_pricelist": { "PricelistItem": "" },
	"odoo.addons.website_event_sale.models.sale_order": { "SaleOrderLine": "odoo.addons.website_event_sale.models.sale_order_line" },
	"odoo.addons.website_event_sale.models.website": {
		"Website": "",
		"*": ""
	},
	"odoo.addons.website_event_track.models.event_event": { "Event": "" },
	"odoo.addons.website_event_track.models.event_sponsor": {
		"Sponsor": "",
		"*": ""
	},
	"odoo.addons.website_event_track.models.event_sponsor_type": {
		"SponsorType": "",
		"*": ""
	},
	"odoo.addons.website_event_track.models.event_track": { "Track": "" },
	"odoo.addons.website_event_track.models.event_track_location": { "TrackLocation": "" },
	"odoo.addons.website_event_track.models.event_track_stage": { "TrackStage": "" },
	"odoo.addons.website_event_track.models.event_track_tag": { "TrackTag": "" },
	"odoo.addons.website_event_track.models.event_track_tag_category": { "TrackTagCategory": "" },
	"odoo.addons.website_event_track.models.event_track_visitor": { "TrackVisitor": "" },
	"odoo.addons.website_event_track.models.website_event_menu": { "EventMenu": "" },
	"odoo.addons.website_event_track.tests.common": {
		"TestEventTrackOnlineCommon": "",
		"*": ""
	},
	"odoo.addons.website_event_track_live.models.event_track": { "Track": "" },
	"odoo.addons.website_event_track_quiz.models.event_event": { "Event": "" },
	"odoo.addons.website_event_track_quiz.models.event_quiz": {
		"Quiz": "",
		"QuizAnswer": "",
		"QuizQuestion": ""
	},
	"odoo.addons.website_event_track_quiz.models.event_track_visitor": { "TrackVisitor": "" },
	"odoo.addons.website_forum.controllers.main": {
		"WebsiteForum": "odoo.addons.website_forum.controllers.website_forum",
		"*": ""
	},
	"odoo.addons.website_forum.models.forum": {
		"Forum": "",
		"Post": "",
		"PostReason": "",
		"Tags": "",
		"Vote": "",
		"*": ""
	},
	"odoo.addons.website_forum.models.gamification": {
		"Challenge": "",
		"*": ""
	},
	"odoo.addons.website_forum.models.res_users": { "Users": "" },
	"odoo.addons.website_hr_recruitment.models.hr_recruitment": {
		"Applicant": "",
		"Job": "",
		"RecruitmentSource": "",
		"*": ""
	},
	"odoo.addons.website_livechat.controllers.test": {
		"TestBusController": "",
		"*": ""
	},
	"odoo.addons.website_livechat.models.im_livechat": {
		"ImLivechatChannel": "",
		"*": ""
	},
	"odoo.addons.website_livechat.models.im_livechat_channel": { "ImLivechatChannel": "" },
	"odoo.addons.website_livechat.models.mail_channel": {
		"MailChannel": "",
		"*": ""
	},
	"odoo.addons.website_mail.models.update": { "PublisherWarrantyContract": "" },
	"odoo.addons.website_mass_mailing.models.mailing_list": {
		"MailingList": "",
		"*": ""
	},
	"odoo.addons.website_mass_mailing.models.website_mass_mailing": {
		"MassMailingPopup": "",
		"*": ""
	},
	"odoo.addons.website_partner.models.res_partner": { "WebsiteResPartner": "" },
	"odoo.addons.website_payment.models.payment_acquirer": {
		"PaymentAcquirer": "",
		"*": ""
	},
	"odoo.addons.website_profile.models.res_users": { "Users": "" },
	"odoo.addons.website_sale.controllers.backend": {
		"WebsiteSaleBackend": "",
		"*": ""
	},
	"odoo.addons.website_sale.controllers.main": {
		"Website": "",
		"WebsiteSaleForm": "odoo.addons.website_sale.controllers.website"
	},
	"odoo.addons.website_sale.models.digest": { "Digest": "" },
	"odoo.addons.website_sale.models.mail_compose_message": {
		"MailComposeMessage": "",
		"*": ""
	},
	"odoo.addons.website_sale.models.product": {
		"Product": "",
		"ProductPricelist": "odoo.addons.website_sale.models.product_pricelist",
		"ProductPublicCategory": "odoo.addons.website_sale.models.product_public_category",
		"ProductRibbon": "odoo.addons.website_sale.models.product_ribbon",
		"ProductTemplate": "odoo.addons.website_sale.models.product_template",
		"*": ""
	},
	"odoo.addons.website_sale.models.product_attribute": { "ProductTemplateAttributeLine": "odoo.addons.website_sale.models.product_template_attribute_line" },
	"odoo.addons.website_sale.models.res_country": {
		"ResCountry": "",
		"*": ""
	},
	"odoo.addons.website_sale.models.sale_order": { "SaleOrderLine": "odoo.addons.website_sale.models.sale_order_line" },
	"odoo.addons.website_sale.models.website": { "WebsiteSaleExtraField": "odoo.addons.website_sale.models.website_sale_extra_field" },
	"odoo.addons.website_sale.models.website_page": { "WabsitePage": "" },
	"odoo.addons.website_sale.models.website_visitor": { "WebsiteTrack": "odoo.addons.website_sale.models.website_track" },
	"odoo.addons.website_sale.wizard": { "*": "" },
	"odoo.addons.website_sale.wizard.payment_acquirer_onboarding_wizard": {
		"PaymentWizard": "",
		"*": ""
	},
	"odoo.addons.website_sale_comparison.models.website_sale_comparison": {
		"ProductAttribute": "odoo.addons.website_sale_comparison.models.product_attribute",
		"ProductAttributeCategory": "odoo.addons.website_sale_comparison.models.product_attribute_category",
		"ProductProduct": "odoo.addons.website_sale_comparison.models.product_product",
		"ProductTemplateAttributeLine": "odoo.addons.website_sale_comparison.models.product_template_attribute_line",
		"*": ""
	},
	"odoo.addons.website_sale_slides.models.product_product": { "Product": "" },
	"odoo.addons.website_sale_slides.models.slide_channel": { "Channel": "" },
	"odoo.addons.website_sale_stock.models.sale_order": { "SaleOrderLine": "odoo.addons.website_sale_stock.models.sale_order_line" },
	"odoo.addons.website_slides.controllers.mail": {
		"SlidesPortalChatter": "",
		"*": ""
	},
	"odoo.addons.website_slides.models.gamification_challenge": { "Challenge": "" },
	"odoo.addons.website_slides.models.ir_http": {
		"Http": "",
		"*": ""
	},
	"odoo.addons.website_slides.models.res_groups": { "UserGroup": "" },
	"odoo.addons.website_slides.models.res_users": { "Users": "" },
	"odoo.addons.website_slides.models.slide_channel": {
		"Channel": "",
		"ChannelUsersRelation": ""
	},
	"odoo.addons.website_slides.models.slide_slide": {
		"EmbeddedSlide": "",
		"Slide": "",
		"SlideLink": "",
		"SlidePartnerRelation": "",
		"SlideResource": "",
		"SlideTag": "odoo.addons.website_slides.models.slide_tag"
	},
	"odoo.addons.website_slides_forum.models.forum": {
		"Forum": "",
		"*": ""
	},
	"odoo.addons.website_slides_forum.models.slide_channel": { "Channel": "" },
	"odoo.addons.website_slides_survey.models.slide_channel": { "Channel": "" },
	"odoo.addons.website_slides_survey.models.slide_slide": {
		"Slide": "",
		"SlidePartnerRelation": ""
	},
	"odoo.addons.website_slides_survey.models.survey_survey": { "Survey": "odoo.addons.website_slides_survey.controllers.survey" },
	"odoo.addons.website_slides_survey.models.survey_user": { "SurveyUserInput": "" }
};

export { propertyOf as $, templateCases as $t, classesIn as A, _19_0 as At, goneImports as B, ownModules as Bt, renderCondition as C, styleCases as Ct, testCases as D, _16_0 as Dt, modifiersOf as E, _15_0 as Et, takenFromOwl as F, ANCHOR_OPTIONS as Ft, withoutLines as G, GONE_IMPORT_NOOPS as Gt, importing as H, definitionOf as Ht, OWL_CASES as I, namesIn$1 as It, bookMethod as J, anchorCase as Jt, goneAnchors as K, GONE_PYTHON_NOOPS as Kt, OWL_NOOPS as L, goneModules as Lt, importChosen as M, goneIn as Mt, isModule as N, viewUses as Nt, testNoops as O, _17_0 as Ot, owlImport as P, isOnlyOwn as Pt, placedNodes as Q, legacyNoops as Qt, neededCases as R, goneTemplates as Rt, NotExpressible as S, goneStyles as St, booleanOf as T, gonePython as Tt, importsIn as U, listOf as Ut, movedImports as V, definitionCall as Vt, wholeLine as W, textOfLiteral as Wt, keyOf as X, inBundle as Xt, declaredIn as Y, anchorNoops as Yt, memberOf as Z, legacyCases as Zt, fieldScopes as _, withBlanksBefore as _t, LEGACY_CASES as a, making as at, mustBeRebuilt as b, pluralCases as bt, planOf as c, sqlNoops as ct, textAround as d, recordNoops as dt, templateNoops as en, reindented as et, adviceFor as f, methodsWith as ft, goneServices as g, blanksBefore as gt, goneWidgets as h, attributeText as ht, NOOPS as i, adding as it, registrationsIn as j, ASKED as jt, baseOf as k, _18_0 as kt, usesAt as l, recordCases as lt, asksOf as m, attributeSource as mt, takeService as n, scriptCase as nn, partnerView as nt, definitionEdits as o, takenNoops as ot, hasSuccessor as p, attributeOf as pt, goneAssets as q, GONE_SERVICE_NOOPS as qt, CASES as r, takenIn as rt, importLines as s, sqlCases as st, addon_names_default as t, script as tn, partnerForm as tt, rpcArguments as u, recordInData as ut, propUses as v, fieldCases as vt, Unreadable as w, styleNoops as wt, described as x, pluralNoops as xt, templateEdits as y, fieldNoops as yt, neededNoops as z, goneLegacy as zt };