import { E as jsChildren, T as isJsNode, _ as manifestEdits, at as manifestValue, dt as literalOf, ft as parts, lt as parsePythonNow, pt as childOf, w as pyString, y as lineBreak } from "./source.mjs";
import { at as argumentsOfCall, nt as recordsOf, ot as calledBy } from "./audit-python.mjs";
import { o as python_unknown_xmlid_default } from "./audit-rules5.mjs";
import { K as record_unknown_field_default } from "./audit-rules6.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, i as unknown_field_in_values_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, r as unknown_model_default, s as unknown_field_in_mapped_default, u as unknown_field_in_constrains_default } from "./audit-rules7.mjs";
import { R as view_unknown_field_default, z as view_spec_matches_nothing_default } from "./audit-rules8.mjs";
import { o as similarName } from "./migrate-rules2.mjs";

// src/migrate/rule.ts
function defineMigration(rule) {
	return rule;
}
/** The same as something that the audit's walk can run. */
function asAuditRule(rule) {
	const { cases, noops, to: _to, breaks: _breaks, ...rest } = rule;
	return {
		...rest,
		severity: "high",
		category: "migration",
		bad: cases.map(({ before }) => before),
		good: noops
	};
}

// src/migrate/manifest-edits.ts
const MANIFEST$1 = "__manifest__.py";
/** Edits that put assets into the manifest, each once; a new key has one item a line. */
function addAssets(manifest, bundles) {
	if (!manifest.entries.has("assets")) return [newAssets(manifest, bundles)].flat();
	const edits = [];
	for (const [bundle, assets] of bundles) {
		const known = bundleOf(manifest, bundle);
		const missing = assets.filter((asset) => !known.some((each) => JSON.stringify(each) === JSON.stringify(asset)));
		const [first] = missing;
		if (first === void 0) continue;
		if (known.length > 0) edits.push(...appended(manifest, bundle, first, missing.slice(1)));
		else edits.push(...changed(manifest, {
			kind: "set",
			path: ["assets", bundle],
			value: missing.map(asLiteral)
		}));
		break;
	}
	return edits;
}
/** Several items behind the last one: each is written as the first of them is. */
function appended(manifest, bundle, first, more) {
	const edits = changed(manifest, {
		kind: "add",
		path: ["assets", bundle],
		value: asLiteral(first)
	});
	const [edit] = edits;
	if (!edit || edits.length > 1 || typeof first !== "string") return edits;
	const texts = more.filter((asset) => typeof asset === "string").map((asset) => edit.text.replace(first, () => asset));
	return [{
		...edit,
		text: edit.text + texts.join("")
	}];
}
function bundleOf(manifest, bundle) {
	const assets = manifestValue(manifest, "assets");
	const list = typeof assets === "object" && assets !== null && !Array.isArray(assets) ? entryOf(assets, bundle) : void 0;
	return Array.isArray(list) ? list : [];
}
function entryOf(assets, bundle) {
	return Object.entries(assets ?? {}).find(([key]) => key === bundle)?.[1];
}
function newAssets(manifest, bundles) {
	const { text } = manifest.source;
	const eol = lineBreak(text);
	const first = [...manifest.entries.values()][0];
	const quote = first && text[first.keySpan.start] === "'" ? "'" : "\"";
	const pad = first ? indentOf$1(text, first.keySpan.start) : "    ";
	const string = (value) => quote + value + quote;
	const item = (asset) => typeof asset === "string" ? string(asset) : `(${asset.map(string).join(", ")})`;
	return changed(manifest, {
		kind: "source",
		path: ["assets"],
		source: [
			"{",
			...[...bundles].flatMap(([bundle, assets]) => [
				`${pad}${pad}${string(bundle)}: [`,
				...assets.map((asset) => `${pad}${pad}${pad}${item(asset)},`),
				`${pad}${pad}],`
			]),
			`${pad}}`
		].join(eol)
	});
}
function indentOf$1(text, offset) {
	const blanks = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))?.[0] ?? "";
	return blanks === "" ? "    " : blanks;
}
function asLiteral(asset) {
	return typeof asset === "string" ? asset : [...asset];
}
/** The edits of one change, as those of a finding. */
function changed(manifest, change) {
	return manifestEdits(manifest, change).map(({ start, end, text }) => ({
		file: MANIFEST$1,
		start,
		end,
		text
	}));
}

// src/migrate/python-edits.ts
function fromImport(node, { text }) {
	const moduleNode = node.type === "import_from_statement" ? childOf(node, "module_name") : void 0;
	if (!moduleNode) return void 0;
	const slice = (each) => text.slice(each.start, each.end);
	const names = node.children.filter(({ field }) => field === "name").map((each) => {
		const alias = each.type === "aliased_import" ? childOf(each, "alias") : void 0;
		const name = each.type === "aliased_import" ? childOf(each, "name") : each;
		return {
			name: name ? slice(name) : "",
			alias: alias && slice(alias),
			node: each
		};
	});
	return {
		module: slice(moduleNode),
		moduleNode,
		names
	};
}
/** The statement of an import without one of its names; the whole line goes with the last of them. */
function withoutName(statement, imported, name, text) {
	const nodes = imported.names.map(({ node }) => node);
	const index = nodes.indexOf(name);
	if (nodes.length === 1) return wholeLines(statement, text);
	const [before, next] = [nodes[index - 1], nodes[index + 1]];
	if (next) return {
		start: name.start,
		end: next.start,
		text: ""
	};
	return {
		start: before?.end ?? name.start,
		end: name.end,
		text: ""
	};
}
/** A statement with its line break and indentation. */
function wholeLines({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const alone = /^[ \t]*$/.test(text.slice(from, start));
	const rest = /[ \t]*(?:#[^\n]*)?\r?\n?/y;
	rest.lastIndex = end;
	const match = rest.exec(text)?.[0] ?? "";
	return {
		start: alone ? from : start,
		end: end + match.length,
		text: ""
	};
}
/** The argument with its comma, as when it had never been written. */
function withoutArgument(list, argument, text) {
	const all = parts(list);
	const index = all.indexOf(argument);
	const next = all[index + 1];
	if (next) return {
		start: argument.start,
		end: next.start,
		text: ""
	};
	const before = all[index - 1];
	if (before) {
		const comma = /\s*,/y;
		comma.lastIndex = argument.end;
		return {
			start: before.end,
			end: argument.end,
			text: ""
		};
	}
	const tail = /\s*,?/y;
	tail.lastIndex = argument.end;
	return {
		start: argument.start,
		end: argument.end + (tail.exec(text)?.[0].length ?? 0),
		text: ""
	};
}
/** A name is bound or read somewhere else in the file than in the given place. */
function usesName(root, name, text, but) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node === but) continue;
		if (node.type === "identifier" && text.slice(node.start, node.end) === name) return true;
		stack.push(...node.children);
	}
	return false;
}

// src/migrate/gone-modules.ts
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
		for (const node of parts(entry.node)) {
			const content = node.type === "string" && node.children.length === 3 ? node.children[1] : void 0;
			const old = content && manifest.source.text.slice(content.start, content.end);
			if (!content || old === void 0 || target.modules.has(old) || !project.modules.has(old)) continue;
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || now === null || !target.modules.has(now)) {
				context.report({
					at: node,
					message: `The module ${old} is gone in ${since}: take it from the dependencies, and what is used of it too, or bring it along as a module of your own.`
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

// src/migrate/moved-record.ts
/** Where a record of a core module is declared now, when just one other module has one of its name and model. */
function movedRecord(xmlid, { project, target }) {
	const [owner = "", ...rest] = xmlid.split(".");
	const name = rest.join(".");
	const known = project.modules.get(owner)?.xmlids[xmlid];
	if (!known || name === "") return void 0;
	const found = [...target.modules].flatMap(([module, { xmlids }]) => {
		const id = `${module}.${name}`;
		return Object.hasOwn(xmlids, id) && xmlids[id]?.model === known.model && module !== owner && !project.modules.get(module)?.xmlids[id] ? [id] : [];
	});
	return found.length === 1 ? found[0] : void 0;
}

// src/migrate/gone-places.ts
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
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`
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
				message: `${message}${now === void 0 ? "" : `: it is ${now} now`}.`
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
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`
	});
}
/** Bundles and files of modules that are gone, in the assets of the manifest. */
function goneAssets(context, series) {
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
			message: `The module ${name} is gone in ${series}: this ${what} of it is not there.`
		});
	}
}

// src/migrate/gone.ts
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
/** Methods that other rules of a hop take to the new series, or ask about. */
const TREATED = /^(name_get|fields_view_get|_fields_view_get|_name_search|copy_data|check_access_rights|check_access_rule|user_has_groups|flush|refresh|recompute|invalidate_cache|_check_recursion|_check_m2m_recursion|clear_caches|toggle_active|_company_default_get|get_object_reference|xmlid_to_object|xmlid_to_res_id|get_xml_id)$/;
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
		for (const rule of ASKED) for (const [type, handler] of Object.entries(rule[kind] ?? {})) handlers.set(type, [...handlers.get(type) ?? [], twice(handler, series)]);
		if (kind === "python") {
			const own = [["attribute", (node, context) => member(node, context, series)], ["function_definition", (node, context) => override(node, context, series)]];
			for (const [type, handler] of own) handlers.set(type, [...handlers.get(type) ?? [], handler]);
		}
		if (kind === "python") {
			const imports = (node, context) => goneImport(node, context, series);
			handlers.set("import_from_statement", [imports]);
		}
		found[kind] = Object.fromEntries([...handlers].map(([type, all]) => [type, (node, context) => {
			for (const handler of all) handler(node, context);
		}]));
	}
	found.check = (context) => {
		goneModuleRefs(context, series);
		goneAssets(context, series);
		for (const rule of ASKED) {
			const { check } = rule;
			if (check) twice((_, inner) => check(inner), series)(void 0, context);
		}
	};
	found.js = { ImportDeclaration: (node, context) => goneScript(node, context, series) };
	found.csv = (file, context) => {
		for (const rule of ASKED) {
			const { csv } = rule;
			if (csv) twice((_, inner) => csv(file, inner), series)(void 0, context);
		}
	};
	return found;
}
/** Reports what the handler finds in the new series and does not find in the old one. */
function twice(handler, series) {
	return (node, context) => {
		const { target } = context;
		if (!target) return;
		const now = reportsIn(handler, node, context, target);
		if (now.length === 0) return;
		const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf));
		for (const report of now) {
			if (before.has(placeOf(report))) continue;
			const { at, source, model } = report;
			if (model !== void 0 && target.makers(model).length === 0) continue;
			const text = source?.text ?? ("text" in context ? String(context.text) : "");
			const name = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, "") : "";
			context.report({
				at,
				...source && { source },
				message: `${named(name)}is gone in ${series}. ${effectOf(report.message)}${successor(context, name, model)}`
			});
		}
	};
}
/** Without what the audit tells of the series before. */
function effectOf(message) {
	return message.replace(/ Odoo [\d.]+ still has it, [\d.]+ has not: (look for what took its place\.)?/, " ").trim();
}
function named(name) {
	return /^[\w.]{1,80}$/.test(name) ? `${name} ` : "What is named here ";
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
	handler(node, new Proxy(context, { get(inner, key) {
		if (overrides.has(key)) return overrides.get(key);
		const value = Reflect.get(inner, key, inner);
		return typeof value === "function" ? value.bind(inner) : value;
	} }));
	return reports;
}
/** Says what may have taken the place of a field or of a record. */
function successor({ project, target, module }, name, model) {
	if (!target) return "";
	if (model !== void 0) {
		const [old, now] = [project.model(model, module.name), target.model(model, module.name)];
		const like = likelyField(old, now, name);
		return like === void 0 ? "" : ` Perhaps it is ${like} now.`;
	}
	const [owner] = name.split(".");
	const record = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids[name];
	const after = owner === void 0 ? void 0 : target.modules.get(owner)?.xmlids;
	const before = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids;
	if (!record || !after || !before) return "";
	const moved = movedRecord(name, {
		project,
		target
	});
	if (moved !== void 0) return ` It is ${moved} now.`;
	const fresh = Object.entries(after).filter(([id, fact]) => fact.model === record.model && !Object.hasOwn(before, id));
	const like = similarName(name, fresh.map(([id]) => id));
	return like === void 0 ? "" : ` Perhaps it is ${like} now.`;
}
/** A field that is new in the new series, holds the same and is called alike. */
function likelyField(old, now, name) {
	const field = old.field(name);
	if (!field) return void 0;
	const fresh = [...now.fieldNames()].filter((each) => {
		if (old.field(each)) return false;
		const other = now.field(each);
		return (other?.type === field.type || /2many|2one/.test(field.type) && /2many|2one/.test(other?.type ?? "")) && other?.comodel === field.comodel;
	});
	return similarName(name, fresh);
}
/** A field or a method of a recordset whose model is known. */
function member(node, context, series) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const { target, module } = context;
	if (!object || !name || !target || context.slice(object).startsWith("super(")) return;
	const parent = context.ancestors.at(-1);
	const model = recordsOf(object, context)?.model;
	if (model === void 0) return;
	const key = context.slice(name);
	if (TREATED.test(key)) return;
	const [old, now] = [context.model(model), target.model(model, module.name)];
	const called = parent?.type === "call" && childOf(parent, "function") === node;
	if (!(called ? old.method(key) : old.field(key)) || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
	const like = called ? computesNow(old, now, key) ?? similarName(key, newMethods(old, now)) : likelyField(old, now, key);
	context.report({
		at: name,
		message: `${called ? `The method ${key}()` : `The field ${key}`} of ${model} is gone in ${series}${like === void 0 ? "." : `; perhaps it is ${like} now.`}`
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
function override(node, context, series) {
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
		message: `The method ${key}() that this one extends is gone in ${series}: ${calls ? "its call of super() fails" : "nothing of Odoo calls it any more"}${like === void 0 ? "." : `. Perhaps it is ${like}() now.`}`
	});
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

// src/migrate/rename-cases.ts
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
		}
	];
}
/** The same name where it is that of something else. */
function fieldNoops(old) {
	return [
		method(`self.env["my.own.thing"].search([]).${old}`),
		method(`self.env["my.own.thing"].create({"${old}": 1})`),
		method(`"${old}"`),
		view("my.own.thing", old)
	];
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

// src/migrate/renamed-fields.ts
/** Decorators and keywords whose texts are paths from the model of the class. */
const PATHS = /^(?:api\.)?(depends|constrains|onchange)$/;
/**
* Visitors that give fields their new names where the model is known: on recordsets, in views, in the paths of
* decorators and of `related`, and as keys of `create` and `write`.
*/
function renamedFields(names, since) {
	const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
	const report = (context, at, [old, now], safe = true) => context.report({
		at,
		message: `The field ${old} is ${now} since ${since}.`,
		fix: {
			title: `Write ${now}`,
			safe,
			edits: [{
				start: at.start,
				end: at.end,
				text: now
			}]
		}
	});
	return {
		python: {
			attribute(node, context) {
				const name = childOf(node, "attribute");
				const object = childOf(node, "object");
				if (!name || !object || !all.has(context.slice(name))) return;
				const old = context.slice(name);
				const model = recordsOf(object, context)?.model;
				const now = model === void 0 ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
				if (now !== void 0) report(context, name, [old, now], model !== void 0);
			},
			string(node, context) {
				const content = node.children[1];
				if (node.children.length !== 3 || content?.type !== "string_content") return;
				const text = context.slice(content);
				if (!/^[\w.]+$/.test(text) || !text.split(".").some((part) => all.has(part))) return;
				const model = modelOfPath(node, context);
				if (model === void 0) return;
				const now = pathNow(text, model, names, context);
				if (now !== text) report(context, content, [text, now]);
			}
		},
		arch: {
			"*"(element, context) {
				if (context.modelName === void 0 || element.name !== "field" && element.name !== "label" && element.name !== "groupby") return;
				const name = attributeOf(element, element.name === "label" ? "for" : "name");
				const now = name && nameOn(context.modelName, name.value, names, context);
				if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
			},
			field(element, context) {
				if (context.modelName !== void 0) return;
				const name = attributeOf(element, "name");
				if (!name || !all.has(name.value)) return;
				const now = (context.view.model !== void 0 ? nameOn(context.view.model, name.value, names, context) : void 0) ?? onlyMeaning(name.value, names, context);
				if (now !== void 0) report(context, name.valueSpan, [name.value, now], false);
			},
			xpath(element, context) {
				const expr = attributeOf(element, "expr");
				if (!expr) return;
				const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
				const now = raw.replaceAll(/(@name\s*=\s*)(['"])(\w+)\2/g, (whole, start, quote, old) => {
					const renamed = all.has(old) ? onlyMeaning(old, names, context) : void 0;
					return renamed === void 0 ? whole : `${start}${quote}${renamed}${quote}`;
				});
				if (now !== raw) report(context, expr.valueSpan, [raw, now], false);
			}
		},
		xml: { field(element, context) {
			const record = element.parent;
			if (record?.name !== "record") return;
			const name = attributeOf(element, "name");
			const model = attributeOf(record, "model")?.value;
			const now = name && model !== void 0 ? nameOn(model, name.value, names, context) : void 0;
			if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
		} }
	};
}
/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
function nameOn(model, field, names, context) {
	const fields = Object.hasOwn(names, model) ? names[model] : void 0;
	const now = fields && Object.hasOwn(fields, field) ? fields[field] : void 0;
	if (now === void 0) return void 0;
	return context.index.models.get(model)?.field(field) ? void 0 : now;
}
/** The new name where every model that has a field of this name renames it likewise, and this module makes none. */
function onlyMeaning(field, names, context) {
	if (!/^\w{3,}_\w+$/.test(field)) return void 0;
	const meanings = new Set(Object.entries(names).flatMap(([, fields]) => Object.hasOwn(fields, field) ? [fields[field]] : []));
	const [now] = meanings;
	if (meanings.size !== 1 || now === void 0) return void 0;
	const models = modelsWith(field, context.project);
	if (models.size === 0) return void 0;
	for (const model of models) if (!Object.hasOwn(names, model) || names[model]?.[field] !== now) return void 0;
	return now;
}
const known = /* @__PURE__ */ new WeakMap();
function modelsWith(field, project) {
	const fields = known.get(project) ?? /* @__PURE__ */ new Map();
	known.set(project, fields);
	const found = fields.get(field);
	if (found) return found;
	const models = /* @__PURE__ */ new Set();
	for (const { classes } of project.modules.values()) for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
	fields.set(field, models);
	return models;
}
/** Model that the path of a text begins at; undefined when the text is no path. */
function modelOfPath(node, context) {
	const parent = context.ancestors.at(-1);
	const keyword = parent?.type === "keyword_argument" ? childOf(parent, "name") : void 0;
	if (keyword && context.slice(keyword) === "related") return context.klass?.model;
	if (parent?.type === "argument_list") {
		const call = context.ancestors.at(-2);
		const called = call && childOf(call, "function");
		if (!called || !call) return void 0;
		if (context.ancestors.at(-3)?.type === "decorator" && PATHS.test(context.slice(called))) return context.klass?.model;
		const object = called.type === "attribute" ? childOf(called, "object") : void 0;
		const method = called.type === "attribute" ? childOf(called, "attribute") : void 0;
		return method && /^(mapped|sorted|filtered)$/.test(context.slice(method)) && object ? recordsOf(object, context)?.model : void 0;
	}
	if (parent?.type === "pair" && node.field === "key") {
		const call = context.ancestors.findLast(({ type }) => type === "call");
		const called = call && childOf(call, "function");
		const method = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
		const object = called?.type === "attribute" ? childOf(called, "object") : void 0;
		if (!method || !object || !/^(create|write|update|new)$/.test(context.slice(method))) return void 0;
		const inner = context.ancestors.filter(({ type }) => type === "dictionary");
		const start = call?.start ?? 0;
		return inner.filter((each) => each.start > start).length === 1 ? recordsOf(object, context)?.model : void 0;
	}
}
function pathNow(path, from, names, context) {
	let model = from;
	return path.split(".").map((part) => {
		if (model === void 0) return part;
		const now = nameOn(model, part, names, context) ?? part;
		model = context.model(model).field(part)?.comodel;
		return now;
	}).join(".");
}

// src/migrate/renames/15.0.json
var fields$4 = {
	"sale.order.line": { "product_packaging": "product_packaging_id" },
	"calendar.event": {
		"mo": "mon",
		"tu": "tue",
		"we": "wed",
		"th": "thu",
		"fr": "fri",
		"sa": "sat",
		"su": "sun"
	},
	"calendar.recurrence": {
		"mo": "mon",
		"tu": "tue",
		"we": "wed",
		"th": "thu",
		"fr": "fri",
		"sa": "sat",
		"su": "sun"
	},
	"mailing.list": { "contact_nbr": "contact_count" },
	"res.company": { "account_tax_fiscal_country_id": "account_fiscal_country_id" }
};

// src/migrate/method-rename.ts
/** Visitor of `call` for methods of recordsets that have another name and the same arguments since a series. */
function renamedMethods(renames, since) {
	const byName = new Map(renames.map((rename) => [rename.old, rename]));
	return (node, context) => {
		const called = calledBy(node, context);
		const rename = called && byName.get(called.name);
		if (!called?.object || !rename) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (rename.atMost !== void 0 && positional.length + keywords.size > rename.atMost) return;
		const records = recordsOf(called.object, context);
		if (!records || rename.model !== void 0 && records.model !== rename.model) return;
		if (records.model !== void 0 && context.index.models.get(records.model)?.method(rename.old)) return;
		context.report({
			at: called.nameSpan,
			message: `${rename.old}() is ${rename.now}() since ${since}.`,
			fix: {
				title: `Call ${rename.now}()`,
				safe: true,
				edits: [{
					...called.nameSpan,
					text: rename.now
				}]
			}
		});
	};
}

// src/migrate/bootstrap5.ts
/** Classes of Bootstrap 4 by those of Bootstrap 5; each stands for a class by itself. */
const SIDES = {
	ml: "ms",
	mr: "me",
	pl: "ps",
	pr: "pe"
};
const ENDS = {
	left: "start",
	right: "end"
};
const NAMES = {
	"badge-pill": "rounded-pill",
	"btn-block": "w-100",
	"custom-select": "form-select",
	dropleft: "dropstart",
	dropright: "dropend",
	"font-italic": "fst-italic",
	"no-gutters": "g-0",
	"sr-only": "visually-hidden",
	"sr-only-focusable": "visually-hidden-focusable",
	"text-monospace": "font-monospace"
};
/** The class of Bootstrap 5; the same where it has not changed. */
function classNow(token) {
	const name = Object.hasOwn(NAMES, token) ? NAMES[token] : void 0;
	if (name !== void 0) return name;
	const space = /^(m[lr]|p[lr])((?:-(?:sm|md|lg|xl))?-(?:n?[0-5]|auto))$/.exec(token);
	if (space) return `${SIDES[space[1] ?? ""]}${space[2]}`;
	const side = /^(text|float)((?:-(?:sm|md|lg|xl))?)-(left|right)$/.exec(token) ?? /^(border|rounded|dropdown-menu)()-(left|right)(-0)?$/.exec(token);
	if (side) return `${side[1]}${side[2]}-${ENDS[side[3] ?? ""]}${side[4] ?? ""}`;
	const weight = /^font-weight-(bold|bolder|normal|light|lighter)$/.exec(token);
	if (weight) return `fw-${weight[1]}`;
	const badge = /^badge-(primary|secondary|success|danger|warning|info|light|dark)$/.exec(token);
	return badge ? `text-bg-${badge[1]}` : token;
}
/** Classes of Bootstrap 4 that took more than a name: their elements are built otherwise. */
const BUILT_OTHERWISE = /^(input-group-(append|prepend)|jumbotron|card-(deck|columns)|custom-(control|control-label|control-input|switch|file|radio|checkbox)|embed-responsive|form-row|media-body)$/;
/** Attributes that Bootstrap's scripts read: with `bs` in their names in version 5. */
const TRIGGERS = {
	"data-toggle": /^(button|buttons|collapse|dropdown|list|modal|pill|popover|tab|tooltip)$/,
	"data-dismiss": /^(alert|modal|toast)$/,
	"data-ride": /^carousel$/,
	"data-slide": /^(prev|next)$/,
	"data-slide-to": /^\d+$/,
	"data-spy": /^scroll$/
};
/** What stands beside such an attribute and says how it works. */
const SETTINGS = /^(?:t-attf?-)?data-(?:target|parent|placement|trigger|content|html|container|backdrop|keyboard|delay|interval|offset|boundary|display|slide-to)$/;

// src/migrate/import-moves.ts
/**
* A visitor of `import_from_statement` that takes names to their new modules. A statement in which all names move to one
* module is changed in place; else the name leaves it for a line of its own behind it.
*/
function moveImports(moves) {
	const byModule = /* @__PURE__ */ new Map();
	for (const move of moves) byModule.set(move.from, [...byModule.get(move.from) ?? [], move]);
	return (node, context) => {
		const imported = fromImport(node, context);
		const known = imported && byModule.get(imported.module);
		if (!imported || !known) return;
		const moving = imported.names.flatMap((each) => {
			const move = known.find(({ name }) => name === each.name);
			return move ? [{
				...each,
				move
			}] : [];
		});
		const [first] = moving;
		if (!first) return;
		const message = `${first.name} is imported from ${first.move.to}.`;
		const targets = new Set(moving.map(({ move }) => move.to));
		if (moving.length === imported.names.length && targets.size === 1) {
			context.report({
				at: node,
				message,
				fix: {
					title: `Import from ${first.move.to}`,
					safe: true,
					edits: [{
						start: imported.moduleNode.start,
						end: imported.moduleNode.end,
						text: first.move.to
					}, ...moving.flatMap(({ node: place, name, move }) => move.as === void 0 ? [] : [{
						start: place.start,
						end: place.start + name.length,
						text: move.as
					}])]
				}
			});
			return;
		}
		const alias = first.alias === void 0 ? "" : ` as ${first.alias}`;
		const statement = `from ${first.move.to} import ${first.move.as ?? first.name}${alias}`;
		context.report({
			at: first.node,
			message,
			fix: {
				title: `Import from ${first.move.to}`,
				safe: true,
				edits: [withoutName(node, imported, first.node, context.text), {
					start: node.end,
					end: node.end,
					text: `\n${" ".repeat(indentOf(node, context.text))}${statement}`
				}]
			}
		});
	};
}
function indentOf({ start }, text) {
	return start - (text.lastIndexOf("\n", start - 1) + 1);
}

// src/migrate/renames/16.0.json
var models$2 = {
	"stock.production.lot": "stock.lot",
	"stock.location.route": "stock.route",
	"payment.acquirer": "payment.provider",
	"mail.channel.partner": "mail.channel.member"
};
var fields$3 = {
	"stock.picking": { "move_lines": "move_ids" },
	"stock.rule": { "location_id": "location_dest_id" },
	"product.supplierinfo": { "name": "partner_id" },
	"crm.lead": { "lost_reason": "lost_reason_id" },
	"account.analytic.line": { "move_id": "move_line_id" },
	"payment.transaction": {
		"acquirer_id": "provider_id",
		"acquirer_reference": "provider_reference"
	},
	"payment.token": {
		"acquirer_id": "provider_id",
		"acquirer_ref": "provider_ref"
	}
};

// src/migrate/renamed-models.ts
/**
* Visitors that give models their new names: wherever a text of Python, an attribute or a field of a data file is the
* old name and nothing else, and in the xmlids that Odoo makes of models (`model_stock_production_lot`).
*/
function renamedModels(names, since) {
	const ids = new Map(Object.entries(names).map(([old, now]) => [idOf(old), idOf(now)]));
	const pattern = new RegExp(`\\b(${[...ids.keys()].join("|")})\\b(?!_)`, "g");
	const fix = (start, end, text) => ({
		title: `Write ${text}`,
		safe: true,
		edits: [{
			start,
			end,
			text
		}]
	});
	const message = (old, now) => `The model ${old} is ${now} since ${since}.`;
	return {
		python: { string(node, context) {
			const content = node.children[1];
			if (node.children.length !== 3 || content?.type !== "string_content") return;
			const old = context.slice(content);
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now !== void 0) {
				if (context.index.models.get(old)?.own) return;
				context.report({
					at: node,
					message: message(old, now),
					fix: fix(content.start, content.end, now)
				});
			} else if (old.includes("model_")) {
				const replaced = old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (replaced !== old && /^[\w.]+$/.test(old)) context.report({
					at: node,
					message: message(old, replaced),
					fix: fix(content.start, content.end, replaced)
				});
			}
		} },
		xml: { "*"(element, context) {
			for (const name of [
				"model",
				"res_model",
				"src_model",
				"binding_model",
				"ref",
				"model_id",
				"eval"
			]) {
				const attribute = attributeOf(element, name);
				if (!attribute) continue;
				const { start, end } = attribute.valueSpan;
				const old = context.text.slice(start, end);
				const now = (Object.hasOwn(names, old) ? names[old] : void 0) ?? old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === old || context.index.models.get(old)?.own) continue;
				context.report({
					at: attribute,
					message: message(old, now),
					fix: fix(start, end, now)
				});
			}
			const [only] = element.children;
			if (element.name !== "field" || element.children.length !== 1 || only?.type !== "text") return;
			const old = only.value.trim();
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || context.index.models.get(old)?.own) return;
			const start = only.start + context.text.slice(only.start, only.end).indexOf(old);
			context.report({
				at: only,
				message: message(old, now),
				fix: fix(start, start + old.length, now)
			});
		} },
		csv(file, context) {
			for (const row of file.rows) for (const cell of row) {
				const now = cell.value.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === cell.value || !/^[\w.]+$/.test(cell.value) || cell === row[0]) continue;
				const raw = context.text.slice(cell.start, cell.end);
				const start = cell.start + raw.indexOf(cell.value);
				context.report({
					at: cell,
					message: message(cell.value, now),
					fix: fix(start, start + cell.value.length, now)
				});
			}
		}
	};
}
function idOf(model) {
	return `model_${model.replaceAll(".", "_")}`;
}

// src/migrate/expression/domain.ts
/** The items of a domain that is a literal list; undefined where anything in it would have to be run. */
function domainItems(node, text) {
	if (node.type !== "list" && node.type !== "tuple") return void 0;
	const items = [];
	for (const part of parts(node)) {
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
	return Array.isArray(value) ? leafOf(value, parts(node)[2]?.type === "tuple") : void 0;
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
	if (old.states !== void 0) {
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
	return parts(dictionary).map((pair) => {
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
	const [statement] = parts(root);
	if (root.children.length !== 1 || statement?.type !== "expression_statement") return void 0;
	let [node] = parts(statement);
	while (node?.type === "parenthesized_expression") [node] = parts(node);
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
		case ">":
		case "<=":
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

// src/migrate/js-define.ts
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

// src/migrate/renames/17.0.json
var models$1 = {
	"mail.channel": "discuss.channel",
	"mail.channel.member": "discuss.channel.member",
	"account.invoice.send": "account.move.send"
};
var fields$2 = {
	"stock.move": { "quantity_done": "quantity" },
	"stock.move.line": { "qty_done": "quantity" },
	"project.task": { "planned_hours": "allocated_hours" },
	"account.payment.term.line": { "days": "nb_days" }
};

// src/migrate/keyword-rename.ts
/** Visitor of `call` for a keyword of `fields.X(...)` that has another name, or none, since a series. */
function fieldKeyword(old, now, since) {
	return (node, context) => {
		const called = childOf(node, "function");
		const list = childOf(node, "arguments");
		if (called?.type !== "attribute" || !list || !/^(?:odoo\.)?fields\.[A-Z]\w+$/.test(context.slice(called))) return;
		for (const argument of parts(list)) {
			const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
			if (!name || context.slice(name) !== old) continue;
			context.report({
				at: argument,
				message: now === void 0 ? `Fields have no ${old} since ${since}.` : `${old} is ${now} since ${since}.`,
				fix: {
					title: now === void 0 ? `Take ${old} away` : `Write ${now}`,
					safe: true,
					edits: [now === void 0 ? withoutArgument(list, argument, context.text) : {
						start: name.start,
						end: name.end,
						text: now
					}]
				}
			});
		}
	};
}

// src/migrate/js-service.ts
/** Visitor of `Program`: what a component got by useService is imported. A file that does anything else with it is left. */
function takeService({ service, from, old, members }) {
	return (root, context) => {
		const { text } = context;
		if (!text.includes(service)) return;
		const all = nodesOf(root);
		const asks = all.filter(({ node }) => isAsk(node, service));
		const dependency = all.find(({ node }) => isDependency(node, service));
		const oldImport = all.find(({ node }) => node.type === "ImportDeclaration" && isJsNode(node.source) && node.source.value === old);
		const place = asks[0]?.node ?? dependency?.node ?? oldImport?.node;
		if (!place) return;
		const shown = context.module.xml.some(({ source }) => source.path.startsWith("static/") && new RegExp(`[\\s"'(!]${service}[.(]`).test(source.text));
		const edits = dependency || oldImport || shown ? void 0 : editsOf(all, asks, {
			service,
			from,
			members,
			text
		});
		if (!edits) {
			context.report({
				at: place,
				message: `There is no service ${service} since 18.0: write import { ${service} } from "${from}", and use that${members ? "; what it lacks, such as db, is in session" : ""}.`
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
function nodesOf(root) {
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
/** `useService("rpc")` */
function isAsk(node, service) {
	const [first] = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
	return node.type === "CallExpression" && isJsNode(node.callee) && node.callee.name === "useService" && first?.value === service;
}
/** `dependencies: ["rpc"]` */
function isDependency(node, service) {
	if (node.type !== "Property" || !isJsNode(node.key) || node.key.name !== "dependencies") return false;
	return isJsNode(node.value) && Array.isArray(node.value.elements) && node.value.elements.some((each) => isJsNode(each) && each.value === service);
}
function editsOf(all, asks, { service, from, members, text }) {
	const statements = asks.map(({ node, parents }) => statementOf(node, parents, service));
	if (statements.length === 0 || statements.some((each) => each === void 0)) return void 0;
	const gone = statements.filter((each) => each !== void 0);
	const inside = ({ start, end }) => gone.some((each) => each.node.start <= start && end <= each.node.end);
	const edits = gone.map(({ node }) => ({
		...lineOf(node, text),
		text: ""
	}));
	const property = gone.some(({ kind }) => kind === "property");
	const local = gone.some(({ kind }) => kind === "local");
	for (const { node, parents } of all) {
		if (inside(node)) continue;
		const parent = parents.at(-1);
		if (isOwn(node, service)) {
			if (!property) continue;
			if (parent?.type === "AssignmentExpression" && parent.left === node) return void 0;
			if (members && !isKnownMember(parent, node, members)) return void 0;
			edits.push({
				start: node.start,
				end: node.end,
				text: service
			});
		} else if (node.type === "Identifier" && node.name === service) {
			if (parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition") continue;
			if (!local || parent?.type === "VariableDeclarator" || /Function/.test(parent?.type ?? "")) return void 0;
			if (members && !isKnownMember(parent, node, members)) return void 0;
		}
	}
	const imports = all.filter(({ node }) => node.type === "ImportDeclaration").map(({ node }) => node);
	const [first] = imports;
	if (!first) return void 0;
	const statement = `import ${!/import\s*\{\w/.test(text.slice(first.start, first.end)) ? `{ ${service} }` : `{${service}}`} from "${from}";`;
	const used = all.filter(({ node }) => node.type === "Identifier" && node.name === "useService" && !inside(node));
	const hooks = imports.find((node) => /^import\s*\{\s*useService\s*,?\s*\}/.test(text.slice(node.start, node.end)));
	const more = used.filter(({ node }) => !imports.some(({ start, end }) => start <= node.start && node.end <= end));
	if (hooks && more.length === 0) edits.push({
		start: hooks.start,
		end: hooks.end,
		text: statement
	});
	else edits.push({
		start: first.start,
		end: first.start,
		text: `${statement}\n`
	});
	return edits;
}
/** `this.rpc = useService("rpc");` and `const rpc = useService("rpc");` */
function statementOf(ask, parents, service) {
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "AssignmentExpression" && parent.right === ask && isJsNode(parent.left) && isOwn(parent.left, service) && outer?.type === "ExpressionStatement") return {
		node: outer,
		kind: "property"
	};
	if (parent?.type === "VariableDeclarator" && isJsNode(parent.id) && parent.id.name === service && outer?.type === "VariableDeclaration" && Array.isArray(outer.declarations) && outer.declarations.length === 1) return {
		node: outer,
		kind: "local"
	};
}
/** `this.rpc` */
function isOwn(node, name) {
	return node.type === "MemberExpression" && node.computed !== true && isJsNode(node.object) && node.object.type === "ThisExpression" && isJsNode(node.property) && node.property.name === name;
}
function isKnownMember(parent, node, members) {
	return parent?.type === "MemberExpression" && parent.object === node && isJsNode(parent.property) && members.test(String(parent.property.name));
}
function lineOf({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const rest = /[ \t]*\r?\n/y;
	rest.lastIndex = end;
	return /^[ \t]*$/.test(text.slice(from, start)) && rest.test(text) ? {
		start: from,
		end: rest.lastIndex
	} : {
		start,
		end
	};
}

// src/migrate/renames/18.0.json
var fields$1 = {
	"account.move": {
		"payment_id": "origin_payment_id",
		"reversal_move_id": "reversal_move_ids"
	},
	"project.project": { "analytic_account_id": "account_id" },
	"pos.category": { "child_id": "child_ids" }
};

// src/migrate/environment-of.ts
/** Bases of classes whose `self` has an environment. */
const HAS_ENVIRONMENT = /(^|\.)(Model|TransientModel|AbstractModel|\w*TransactionCase|\w*HttpCase|SavepointCase|Component|AbstractComponent)$/;
/** How the code at a visited node comes by its environment: `self.env`, `request.env`; undefined where nobody can tell. */
function environmentOf({ ancestors, text, file }) {
	const functions = ancestors.filter(({ type }) => type === "function_definition");
	const klass = ancestors.find(({ type }) => type === "class_definition");
	const [method] = functions;
	const bases = klass && childOf(klass, "superclasses");
	const isModel = bases?.children.some((base) => HAS_ENVIRONMENT.test(text.slice(base.start, base.end)));
	if (method && isModel) {
		const first = childOf(method, "parameters")?.children[0];
		const name = first?.type === "identifier" ? text.slice(first.start, first.end) : void 0;
		if (name === "self" || name === "cls" && /Case$/.test(bases ? text.slice(bases.start, bases.end - 1) : "")) return `${name}.env`;
		return;
	}
	const imports = file.imports.some(({ from, names }) => from === "odoo.http" && names.includes("request"));
	return method && imports ? "request.env" : void 0;
}

// src/migrate/renames/19.0.json
var models = {
	"stock.quant.package": "stock.package",
	"mail.wizard.invite": "mail.followers.edit",
	"bus.presence": "mail.presence"
};
var fields = {
	"sale.order.line": {
		"tax_id": "tax_ids",
		"product_uom": "product_uom_id"
	},
	"purchase.order.line": {
		"taxes_id": "tax_ids",
		"product_uom": "product_uom_id"
	},
	"purchase.order": { "notes": "note" },
	"product.supplierinfo": { "product_uom": "product_uom_id" }
};

export { fields$4 as A, goneModules as B, models$2 as C, TRIGGERS as D, SETTINGS as E, attributeSource as F, withoutName as G, usesName as H, attributeText as I, bundleOf as J, MANIFEST$1 as K, blanksBefore as L, fieldCases as M, fieldNoops as N, classNow as O, attributeOf as P, withBlanksBefore as R, fields$3 as S, BUILT_OTHERWISE as T, wholeLines as U, fromImport as V, withoutArgument as W, asAuditRule as X, changed as Y, defineMigration as Z, renderCondition as _, takeService as a, modifiersOf as b, models$1 as c, definitionOf as d, listOf as f, NotExpressible as g, usesOf as h, fields$1 as i, renamedFields as j, renamedMethods as k, dedented as l, textOfLiteral as m, models as n, fieldKeyword as o, required as p, addAssets as q, environmentOf as r, fields$2 as s, fields as t, definitionCall as u, Unreadable as v, moveImports as w, renamedModels as x, booleanOf as y, goneIn as z };