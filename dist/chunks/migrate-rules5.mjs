import { u as similarName } from "./versions.mjs";
import { Ct as parsePythonNow, E as isJsNode, Ft as comodelOf, Mt as parts$1, Nt as childOf, T as pyString, et as CORE_MODULE, ft as attribute, jt as literalOf, pt as attributeValue, yt as manifestValue } from "./source.mjs";
import { Ot as namedClasses, Xt as fieldAmong, qt as tellAbsent } from "./audit-base.mjs";
import { l as remembered } from "./common.mjs";
import { Y as importedPath, mt as recordsOf } from "./audit-python.mjs";
import { s as python_unknown_xmlid_default } from "./audit-rules5.mjs";
import { et as record_unknown_field_default } from "./audit-rules8.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, i as unknown_field_in_values_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, r as unknown_model_default, s as unknown_field_in_mapped_default, u as unknown_field_in_constrains_default } from "./audit-rules9.mjs";
import { a as view_spec_matches_nothing_default, i as view_unknown_field_default } from "./audit-rules10.mjs";
import { R as movedRecord } from "./migrate-rules.mjs";
import { B as changed, D as webMoves, O as fromImport } from "./migrate-rules3.mjs";
import { E as modelOfUses, T as fieldUses } from "./migrate-rules4.mjs";
import { B as textOfLiteral, F as ownModules, N as propertyOf, R as listOf, z as required } from "./migrate-rules6.mjs";
import { a as boundIn, o as usesIn } from "./migrate-rules7.mjs";

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
			about: {
				kind: "module",
				name
			},
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
		twice(list, entry, manifest, context);
		for (const node of parts$1(entry.node)) {
			const content = node.type === "string" && node.children.length === 3 ? node.children[1] : void 0;
			const old = content && manifest.source.text.slice(content.start, content.end);
			if (!content || old === void 0 || target.modules.has(old) || !project.modules.has(old)) continue;
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || now === null || !target.modules.has(now)) {
				context.report({
					at: node,
					about: {
						kind: "module",
						name: old
					},
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
	/** Another rule of the hop may have added what takes its place, while it was given that name. */
	function twice(list, at, manifest, context) {
		const double = list.find((name, i) => Object.values(names).includes(String(name)) && list.indexOf(name) < i);
		if (typeof double !== "string") return;
		context.report({
			at,
			message: `The module ${double} stands twice among the dependencies.`,
			fix: {
				title: `Name ${double} once`,
				safe: true,
				edits: changed(manifest, {
					kind: "remove",
					path: ["depends"],
					value: double
				})
			}
		});
	}
}

// src/migrate/cases/name.ts
/** Writes examples of a module of a series, whose own model `example.own` has a field of a name that Odoo lost. */
function namesIn(series, depends, field) {
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
				about: {
					kind: "field",
					name: field.name
				},
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
		about: {
			kind: called ? "method" : "field",
			name: key
		},
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
		about: {
			kind: "method",
			name: key
		},
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
		about: {
			kind: "module",
			name
		},
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
				about: {
					kind: "record",
					name: fact.xmlid
				},
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
		about: {
			kind: "module",
			name
		},
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
			about: {
				kind: "module",
				name
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
		about: {
			kind: "record",
			name: xmlid
		},
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
		const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf));
		for (const report of now) {
			if (before.has(placeOf(report))) continue;
			const { at, source, model, message } = report;
			if (model !== void 0 && target.makers(model).length === 0) continue;
			const text = source?.text ?? ("text" in context ? String(context.text) : "");
			const written = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, "") : "";
			const about = report.about ?? {
				kind: "field",
				name: written
			};
			const { name } = about;
			if (model !== void 0 && isOnlyOwn(context.project.model(model, context.module.name), name, context.module.name)) continue;
			if (rule === viewUses && (model === void 0 || !context.project.model(model, context.module.name).field(name))) continue;
			const like = successor(context, name, model);
			context.report({
				at,
				...source && { source },
				...(report.about || isName(name)) && { about },
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
	return isName(name) ? `${name} ` : "What is named here ";
}
function isName(text) {
	return /^[\w.]{1,80}$/.test(text);
}
function placeOf({ at, source }) {
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

// src/migrate/gone/patched.ts
/** The dotted path of what an expression means that the file imported from Odoo: `odoo.http` of `from odoo import http`. */
function importedModule(node, { file }) {
	const path = node && importedPath(node, file);
	return path !== void 0 && /^odoo(\.|$)/.test(path) ? path : void 0;
}
/**
* A method that the module takes from a class of Odoo's, to put another one in its place, and that is gone: the statement
* raises AttributeError. What is only written to is not looked up.
*/
function patchedMember(node, context, series) {
	const [object, attribute] = [childOf(node, "object"), childOf(node, "attribute")];
	if (object?.type !== "identifier" || !attribute || context.embedded || isWritten(node, context)) return void 0;
	const [, owner, klass] = /^odoo\.addons\.(\w+)\..*\.(\w+)$/.exec(importedModule(object, context) ?? "") ?? [];
	const [old, now] = [context.project, context.target].map((each) => each?.modules.get(owner ?? ""));
	const { modules } = context.target ?? {};
	if (klass === void 0 || !old || !now || !modules) return void 0;
	const name = context.slice(attribute);
	const model = modelOf(klass, old, name);
	if (model === void 0 || now.partial) return void 0;
	const there = now.classes.filter((each) => each.model === model);
	if (there.length === 0 || there.some((each) => each.otherBases || hasMember(each, name))) return void 0;
	if (modules.get("odoo")?.classes.some((each) => hasMember(each, name))) return void 0;
	return `${name} of ${klass} in ${owner} is gone in ${series}: to take it from there raises AttributeError.`;
}
/** The model that a class makes or extends, by its name, where it had the member. */
function modelOf(klass, { classes }, member) {
	return classes.find((each) => camelCase(each.model) === klass && hasMember(each, member))?.model;
}
function hasMember({ methods, fields }, name) {
	return Object.hasOwn(methods, name) || Object.hasOwn(fields, name);
}
function camelCase(model) {
	return model.replaceAll(/(?:^|[._])(\w)/g, (_all, first) => first.toUpperCase());
}
/** `X.name = ...`: the name is made. */
function isWritten(node, { ancestors }) {
	const parent = ancestors.at(-1);
	return parent?.type === "assignment" && childOf(parent, "left") === node;
}

// src/migrate/gone/python.ts
/**
* Visitor of imports that asks about names of the framework that the new series does not have: the file that imports
* one cannot be loaded, and what reads one of a module that it has imported raises AttributeError.
*/
function gonePython(gone, advice, since) {
	const all = new Set(Object.values(gone).flatMap((names) => names ?? []));
	return { python: {
		import_from_statement: look,
		attribute: lookAt
	} };
	function look(node, context) {
		const imported = fromImport(node, context);
		if (!imported || isTried(context)) return;
		const { module, moduleNode, names } = imported;
		const whole = [module, ...names.map(({ name }) => `${module}.${name}`)].find((each) => Object.hasOwn(gone, each) && gone[each] === null);
		if (whole !== void 0) {
			context.report({
				at: moduleNode,
				about: {
					kind: "module",
					name: whole
				},
				message: `The module ${whole} is gone in ${since}.${said(whole)}`
			});
			return;
		}
		for (const { name, node: at } of names) {
			if (!isGone(module, name)) continue;
			context.report({
				at,
				about: {
					kind: "name",
					name
				},
				message: `${name} of ${module} is gone in ${since}.${said(name)}`
			});
		}
	}
	function lookAt(node, context) {
		const [object, attribute] = [childOf(node, "object"), childOf(node, "attribute")];
		if (!object || !attribute || context.embedded || isTried(context)) return;
		const name = context.slice(attribute);
		const patched = patchedMember(node, context, since);
		if (patched !== void 0) {
			context.report({
				at: attribute,
				about: {
					kind: "name",
					name
				},
				message: patched,
				options: PATCH
			});
			return;
		}
		if (!all.has(name) || isWritten(node, context)) return;
		const module = importedModule(object, context);
		if (module !== void 0 && isGone(module, name)) context.report({
			at: attribute,
			about: {
				kind: "name",
				name
			},
			message: `${name} of ${module} is gone in ${since}.${said(name)}`
		});
	}
	function isGone(module, name) {
		return Object.hasOwn(gone, module) && (gone[module]?.includes(name) ?? false);
	}
	function said(name) {
		return Object.hasOwn(advice, name) ? ` ${advice[name]}` : "";
	}
}
const PATCH = [{ title: "Patch or extend the method that does it now, with its arguments" }, { title: "Take the patch away, when Odoo does now what it did" }];
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
		const own = new Set(context.styles.flatMap((each) => [...boundIn(each)]));
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

// src/migrate/cases/model-record.ts
function modelRecordCases({ old, table, maker, depends = [old, maker] }) {
	const [was, now] = [`${old}.model_${table}`, `${maker}.model_${table}`];
	return [
		{
			before: data$1(was, depends),
			after: data$1(now, depends)
		},
		{
			before: access(was, depends),
			after: access(now, depends)
		},
		{
			before: code$1(was, depends),
			after: code$1(now, depends)
		},
		{
			before: data$1(was, ["unheard_of"]),
			after: data$1(now, ["unheard_of"])
		}
	];
}
/** The modules that have it, other names, own ones, and modules that nobody knows. */
function modelRecordNoops({ old, table, maker, kept, depends = [old, maker] }) {
	return [
		data$1(`${maker}.model_${table}`, depends),
		data$1(`${old}.model_${kept}`, depends),
		access(`${old}.model_${kept}`, depends),
		data$1(`unheard_of.model_${table}`, [...depends, "unheard_of"]),
		data$1(`model_${table}`, depends),
		code$1(`${old}.model_${table} of`, depends),
		code$1(`${old}.model_nobody_knows`, depends),
		code$1(`${old}.field_${table}__name`, depends)
	];
}
function modelRecordInData(xmlid, depends) {
	return data$1(xmlid, depends);
}
function manifest(depends, data) {
	return `${JSON.stringify({
		name: "Example",
		depends,
		data
	})}\n`;
}
function data$1(xmlid, depends) {
	return {
		"__manifest__.py": manifest(depends, ["data/x.xml"]),
		"data/x.xml": `<odoo><record id="a" model="ir.actions.server"><field name="name">A</field><field name="model_id" ref="${xmlid}"/><field name="groups_id" eval="[(4, ref('${xmlid}'))]"/></record></odoo>\n`
	};
}
function access(xmlid, depends) {
	return {
		"__manifest__.py": manifest(depends, ["security/ir.model.access.csv"]),
		"security/ir.model.access.csv": `id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,${xmlid},base.group_user,1,0,0,0\n`
	};
}
function code$1(text, depends) {
	return {
		"__manifest__.py": manifest(depends, []),
		"models/x.py": `def f(self):\n    return self.env.ref("${text}")\n`
	};
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
		`from odoo import fields, models\n\n\nclass Example(models.Model):\n    _inherit = "${model}"\n\n    ${old} = fields.Many2one(readonly=True)\n`,
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
			before: written(old, depends),
			after: written(now, depends)
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
function written(xmlid, depends) {
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
/** Models that nobody takes: own names, what only other modules have, what the module extends. */
function keptModels(depends, { model, old }) {
	return [
		making(depends, "own.thing"),
		making("base", model),
		withModels(depends, `class Own(models.Model):\n    _inherit = "${old}"\n    _description = "Ours"\n`),
		withModels(depends, `class Own(models.Model):\n    _name = "${model}"\n    _inherit = ["${model}"]\n`)
	];
}
/** Fields that nobody takes: own names, those that Odoo had before, fields of a model that the module makes. */
function keptFields(depends, { old, field }) {
	return [
		making(depends, "own.thing"),
		adding(depends, old, "own_thing"),
		adding(depends, old, field),
		withModels(depends, `class Own(models.Model):\n    _inherit = "${old}"\n    _description = "Ours"\n`)
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
/** Visitors of files for models that the module makes, and that a module which it depends on makes too since a series. */
function takenModels(series) {
	return { module(_, context) {
		for (const { fact, model } of namedClasses(context)) {
			const maker = fact.creates ? newMaker(model, context) : void 0;
			if (maker !== void 0) reportModel(fact, {
				model,
				maker,
				series
			}, context);
		}
	} };
}
/** Likewise for fields that it gives to models of others. A field that has another name since is no new one. */
function takenFields(series, renamed) {
	return { module(_, context) {
		for (const { fact, model } of namedClasses(context)) {
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
		about: {
			kind: "model",
			name: model
		},
		message: `${maker} makes a model ${model} of its own since ${series}. A class with this _name and no _inherit takes its place, so that the fields of Odoo's are gone: what reads them does not load.`,
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
		about: {
			kind: "field",
			name: field.name
		},
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

// src/migrate/cases/automation.ts
const PARTNER = "<field name=\"model_id\" ref=\"base.model_res_partner\" />";
const CODE = ["<field name=\"state\">code</field>", "<field name=\"code\">record.x()</field>"];
const TRIGGER = "<field name=\"trigger\">on_create</field>";
const NAMED = "<field name=\"action_server_id\" ref=\"action\" />";
const USAGE = "<field name=\"usage\">base_automation</field>";
const USED = record("action", "ir.actions.server", [
	"<field name=\"name\">A</field>",
	USAGE,
	PARTNER,
	...CODE
]);
const ACTION = record("action", "ir.actions.server", [
	"<field name=\"name\">A</field>",
	PARTNER,
	...CODE
]);
const NAME = "<field name=\"name\">A</field>";
const automationCases = [
	{
		before: data(ACTION, automation([NAMED, TRIGGER])),
		after: data(USED, automation([
			NAME,
			PARTNER,
			NAMED,
			TRIGGER
		]))
	},
	{
		before: data(ACTION, automation([
			"<field name=\"name\">B</field>",
			"<field name=\"action_server_ids\" eval=\"[(6, 0, [ref('action')])]\" />",
			TRIGGER
		])),
		after: data(USED, automation([
			"<field name=\"name\">B</field>",
			PARTNER,
			"<field name=\"action_server_ids\" eval=\"[(6, 0, [ref('action')])]\" />",
			TRIGGER
		]))
	},
	{
		before: data(automation([
			NAME,
			PARTNER,
			...CODE,
			TRIGGER
		])),
		after: data(automation([
			NAME,
			PARTNER,
			TRIGGER
		]), record("automation_ir_actions_server", "ir.actions.server", [
			NAME,
			PARTNER,
			...CODE,
			"<field name=\"base_automation_id\" ref=\"automation\" />",
			USAGE
		]))
	},
	{
		before: data(automation([
			NAME,
			PARTNER,
			"<field name=\"state\">email</field>",
			"<field name=\"template_id\" ref=\"mail\" />"
		])),
		after: data(automation([NAME, PARTNER]), record("automation_ir_actions_server", "ir.actions.server", [
			NAME,
			PARTNER,
			"<field name=\"state\">mail_post</field>",
			"<field name=\"mail_post_method\">email</field>",
			"<field name=\"template_id\" ref=\"mail\" />",
			"<field name=\"base_automation_id\" ref=\"automation\" />",
			USAGE
		]))
	},
	{
		before: data(`    <record id="a" model="base.automation">${NAME}${PARTNER}${TRIGGER}<field name="sequence" eval="5" /></record>\n`),
		after: data(`    <record id="a" model="base.automation">${NAME}${PARTNER}${TRIGGER}</record>\n`, record("a_ir_actions_server", "ir.actions.server", [
			NAME,
			PARTNER,
			"<field name=\"sequence\" eval=\"5\" />",
			"<field name=\"state\">object_write</field>",
			"<field name=\"base_automation_id\" ref=\"a\" />",
			USAGE
		]))
	},
	{
		before: data(automation(["<field name=\"action_server_id\" ref=\"other.action\" />", TRIGGER])),
		todos: 1
	},
	{
		before: data(ACTION, automation([
			NAME,
			PARTNER,
			NAMED,
			TRIGGER
		]), record("second", "base.automation", [
			NAME,
			PARTNER,
			NAMED,
			TRIGGER
		])),
		todos: 2
	},
	{
		before: data(ACTION, automation([
			NAME,
			NAMED,
			...CODE,
			TRIGGER
		])),
		todos: 1
	},
	{
		before: data(ACTION, automation([
			"<field name=\"model_id\" ref=\"base.model_res_users\" />",
			NAMED,
			TRIGGER
		])),
		todos: 1
	},
	{
		before: data(automation([
			NAME,
			...CODE,
			TRIGGER
		])),
		todos: 1
	}
];
const automationNoops = [
	data(ACTION, automation([
		NAME,
		PARTNER,
		NAMED,
		TRIGGER
	])),
	data(ACTION),
	data(automation([
		NAME,
		PARTNER,
		TRIGGER
	])),
	data(automation([
		NAME,
		PARTNER,
		"<field name=\"trg_date_range\">7</field>",
		TRIGGER
	])),
	data(automation([
		NAME,
		PARTNER,
		TRIGGER
	]), record("action", "ir.actions.server", [
		NAME,
		PARTNER,
		"<field name=\"base_automation_id\" ref=\"automation\" />"
	])),
	data(record("action", "ir.actions.server", [
		NAME,
		PARTNER,
		...CODE
	]), automation([
		NAME,
		PARTNER,
		"<field name=\"action_server_ids\" eval=\"[(4, ref('action'))]\" />",
		TRIGGER
	])),
	data(record("a", "my.automation", [NAME, ...CODE])),
	data(record("a", "ir.cron", [
		NAME,
		PARTNER,
		...CODE
	])),
	data(record("other.automation", "base.automation", [TRIGGER])),
	data(record("other.automation", "base.automation", ["<field name=\"active\" eval=\"False\" />"])),
	{
		...data(automation([
			NAME,
			PARTNER,
			"<field name=\"code\">a</field>",
			TRIGGER
		])),
		"models/automation.py": `from odoo import fields, models


class Automation(models.Model):
    _inherit = "base.automation"

    code = fields.Char()
`
	},
	data("    <!-- <record id=\"a\" model=\"base.automation\"><field name=\"code\">a</field></record> -->\n")
];
function automation(fields) {
	return record("automation", "base.automation", fields);
}
function record(id, model, fields) {
	return `    <record id="${id}" model="${model}">\n${fields.map((field) => `        ${field}\n`).join("")}    </record>\n`;
}
function data(...records) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base_automation\"], \"data\": [\"data/x.xml\"]}\n",
		"data/x.xml": `<odoo>\n${records.join("")}</odoo>\n`
	};
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

export { _15_0 as $, making as A, pluralNoops as B, partnerForm as C, templateNoops as Ct, adding as D, takenModels as E, recordNoops as F, withBlanksBefore as G, attributeSource as H, methodsWith as I, modelRecordNoops as J, modelRecordCases as K, fieldCases as L, sqlNoops as M, recordCases as N, keptFields as O, recordInData as P, gonePython as Q, fieldNoops as R, bookMethod as S, templateCases as St, takenFields as T, scriptCase as Tt, attributeText as U, attributeOf as V, blanksBefore as W, styleCases as X, goneStyles as Y, styleNoops as Z, OWL_NOOPS as _, anchorCase as _t, goneWidgets as a, goneIn as at, goneAnchors as b, legacyCases as bt, automationNoops as c, isWhole as ct, Unreadable as d, goneModules as dt, _16_0 as et, booleanOf as f, goneTemplates as ft, OWL_CASES as g, GONE_SERVICE_NOOPS as gt, testNoops as h, GONE_PYTHON_NOOPS as ht, LEGACY_CASES as i, ASKED as it, sqlCases as j, keptModels as k, NotExpressible as l, ANCHOR_OPTIONS as lt, testCases as m, GONE_IMPORT_NOOPS as mt, CASES as n, _18_0 as nt, goneServices as o, viewUses as ot, modifiersOf as p, goneLegacy as pt, modelRecordInData as q, NOOPS as r, _19_0 as rt, automationCases as s, isOnlyOwn as st, addon_names_default as t, _17_0 as tt, renderCondition as u, namesIn as ut, neededCases as v, anchorNoops as vt, partnerView as w, script as wt, goneAssets as x, legacyNoops as xt, neededNoops as y, inBundle as yt, pluralCases as z };