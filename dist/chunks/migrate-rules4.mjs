import { Ct as walk, St as childOf, bt as literalOf, j as besideProgram, rt as attributeValue } from "./source.mjs";
import { I as innerModel } from "./audit-base.mjs";
import { dt as calledBy, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { C as fromImport, D as withoutName, w as usesName } from "./migrate-rules.mjs";
import { readFileSync } from "node:fs";

// src/migrate/xml-edits.ts
/** The element with its line, where it has the line to itself. */
function elementLines({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const rest = /[ \t]*\r?\n/y;
	rest.lastIndex = end;
	if (!/^[ \t]*$/.test(text.slice(from, start))) return {
		start,
		end
	};
	if (rest.test(text)) return {
		start: from,
		end: rest.lastIndex
	};
	return {
		start: Math.max(0, from - 1),
		end
	};
}
/** The names in a start and an end tag replaced by another one. */
function renamedTag({ start, tag, inner, end, name }, now) {
	const edits = [{
		start: start + 1,
		end: start + 1 + name.length,
		text: now
	}];
	if (inner.end < end && end > tag.end) edits.push({
		start: inner.end + 2,
		end: inner.end + 2 + name.length,
		text: now
	});
	return edits;
}

// src/migrate/web-moves.ts
const NOTHING = {
	modules: {},
	exports: {},
	legacy: {},
	registered: {},
	templates: [],
	anchors: {},
	descriptors: []
};
const loaded = /* @__PURE__ */ new Map();
/** Read at the first call, from `data/web` beside `dist` and `src`. */
function webMoves(to) {
	const known = loaded.get(to);
	if (known) return known;
	const file = besideProgram(`data/web/${to}.json`);
	const moves = file === void 0 ? NOTHING : JSON.parse(readFileSync(file, "utf8"));
	loaded.set(to, moves);
	return moves;
}

// src/migrate/spec-model.ts
/** One step: a tag, then predicates without a path of their own. */
const STEP = /^(?:[\w-]+|\*)((?:\[[^[\]/]*\])*)$/;
const NAMED = /^\[\s*@name\s*=\s*(['"])(\w+)\1\s*\]/;
/**
* Follows an xpath through the fields that it names, from the model of the view: in
* `//field[@name='order_line']/list/field[@name='name']` the second field is one of the lines. Undefined where a step
* is none of these, or names a field that the model does not have.
*/
function placeOfXPath(expr, model, context) {
	const fields = [];
	let beside = model;
	let inside = model;
	let at = 0;
	for (const step of expr.split("/")) {
		const start = at;
		at += step.length + 1;
		if (step === "" || step === ".") continue;
		const predicates = STEP.exec(step)?.[1];
		if (predicates === void 0 || inside === void 0) return void 0;
		beside = inside;
		if (!/^field\b/.test(step)) continue;
		const named = NAMED.exec(predicates);
		const name = named?.[2];
		const field = name === void 0 ? void 0 : context.model(beside).field(name);
		if (!named || name === void 0 || !field) return void 0;
		const inStep = 5 + named[0].indexOf(`${named[1]}${name}`) + 1;
		fields.push({
			name,
			start: start + inStep,
			model: beside
		});
		inside = field.comodel ?? beside;
	}
	return inside === void 0 ? void 0 : {
		fields,
		beside,
		inside
	};
}
/** Model of the fields at an element of any view, also below the node that an extension names. */
function modelAt(element, context) {
	const { view } = context;
	if (context.modelName !== void 0 || view.model === void 0) return context.modelName;
	const way = [];
	let up = element.parent;
	while (up && !isSpec(up)) {
		way.unshift(up);
		up = up.parent;
		if (up?.name === "record" || up?.name === "odoo") return void 0;
	}
	let model = up && modelBeyond(up, view.model, context);
	for (const each of way) model = innerModel(each, model, context);
	return model;
}
function isSpec(element) {
	return element.name === "xpath" || attributeValue(element, "position") !== void 0;
}
/** Model of what a spec brings: of what stands beside the node that it finds, or in it. */
function modelBeyond(spec, model, context) {
	const expr = spec.name === "xpath" ? attributeValue(spec, "expr") : spec.name === "field" ? `//field[@name='${attributeValue(spec, "name") ?? ""}']` : void 0;
	const place = expr === void 0 ? void 0 : placeOfXPath(expr, model, context);
	return (attributeValue(spec, "position") ?? "inside") === "inside" ? place?.inside : place?.beside;
}

// src/migrate/text-model.ts
/** Decorators whose texts are paths from the model of the class. */
const DECORATORS = /^(?:api\.)?(depends|constrains|onchange)$/;
/** Methods that take a path. */
const TAKES_PATH = /^(mapped|sorted|filtered|grouped)$/;
/** Methods whose first argument is a domain, or whose argument of that name is. */
const TAKES_DOMAIN = /^(search|search_count|search_read|search_fetch|_search|filtered_domain|read_group|_read_group)$/;
/** Methods whose lists of texts are names of fields. */
const TAKES_NAMES = /^(read|search_read|search_fetch|read_group|_read_group|fields_get|flush_model|flush_recordset|invalidate_model|invalidate_recordset)$/;
const TAKES_VALUES = /^(create|write|update|new|copy)$/;
/**
* The model that a text in Python names a field of, as a name or as a path; undefined where it does neither, or nobody
* can tell. Such texts are arguments of decorators, of `related` and of `mapped`, the left of domains, lists of names
* and keys of values, also of values in the commands of other values.
*/
function modelOfText(node, context) {
	const { ancestors } = context;
	const parent = ancestors.at(-1);
	switch (parent?.type) {
		case "keyword_argument": {
			const name = childOf(parent, "name");
			return name && context.slice(name) === "related" ? context.klass?.model : void 0;
		}
		case "argument_list": return modelOfArgument(ancestors.at(-2), ancestors.at(-3), context);
		case "pair": return node.field === "key" ? modelOfValues(ancestors.length - 2, context) : void 0;
		case "tuple": return parent.children[0] === node && parent.children.length === 3 ? modelOfDomain(ancestors.length - 2, context) : void 0;
		case "list": return modelOfNames(parent, ancestors.at(-2), ancestors.at(-3), context);
		default: return;
	}
}
function modelOfArgument(call, around, context) {
	const called = call && childOf(call, "function");
	if (!called) return void 0;
	if (around?.type === "decorator" && DECORATORS.test(context.slice(called))) return context.klass?.model;
	const method = calledBy(call, context);
	return method?.object && TAKES_PATH.test(method.name) ? recordsOf(method.object, context)?.model : void 0;
}
/** `["name", "price:sum"]` among the arguments of a method that reads fields. */
function modelOfNames(list, place, above, context) {
	const call = place?.type === "keyword_argument" ? context.ancestors.at(-4) : above;
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (!call || !called?.object || !TAKES_NAMES.test(called.name)) return void 0;
	const [first] = argumentsOfCall(call, context).positional;
	if (first === list && TAKES_DOMAIN.test(called.name)) return void 0;
	return recordsOf(called.object, context)?.model;
}
/** The model that a domain is about, whose leaf or list is the ancestor of this number. */
function modelOfDomain(at, context) {
	const { ancestors } = context;
	let i = at;
	while (/^(list|binary_operator|parenthesized_expression|conditional_expression)$/.test(ancestors[i]?.type ?? "")) i -= 1;
	const child = ancestors[i + 1];
	const keyword = ancestors[i]?.type === "keyword_argument" ? ancestors[i] : void 0;
	const name = keyword && childOf(keyword, "name");
	if (name && context.slice(name) !== "domain") return void 0;
	const call = ancestors[keyword ? i - 2 : i - 1];
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (!call || !called?.object) return void 0;
	const { positional, keywords } = argumentsOfCall(call, context);
	if (context.slice(called.object) === "fields" && keyword) {
		const comodel = keywords.get("comodel_name") ?? positional[0];
		const model = comodel && literalOf(comodel, context.text);
		return typeof model === "string" ? model : void 0;
	}
	if (!TAKES_DOMAIN.test(called.name) || !keyword && positional[0] !== child) return void 0;
	return recordsOf(called.object, context)?.model;
}
/** The model of the values in the dictionary that is the ancestor of this number. */
function modelOfValues(at, context) {
	const { ancestors } = context;
	if (ancestors[at]?.type !== "dictionary") return void 0;
	let i = at - 1;
	let child = ancestors[at];
	if (ancestors[i]?.type === "list" && ancestors[i - 1]?.type === "argument_list") {
		child = ancestors[i];
		i -= 1;
	}
	const parent = ancestors[i];
	if (parent?.type === "argument_list") {
		const call = ancestors[i - 1];
		const called = call && calledBy(call, context);
		if (!call || !called?.object || argumentsOfCall(call, context).positional.at(-1) !== child) return void 0;
		if (context.slice(called.object).endsWith("Command")) return modelOfCommand(i - 2, context);
		return TAKES_VALUES.test(called.name) ? recordsOf(called.object, context)?.model : void 0;
	}
	if (parent?.type === "tuple") {
		const [code, , values] = parent.children;
		if (values !== child || !code || !/^[01]$/.test(context.slice(code))) return void 0;
		return modelOfCommand(i - 1, context);
	}
	if (parent?.type === "assignment") return modelOfVariable(parent, context);
}
/** The model of what commands make: that of the field whose value is the list around the ancestor of this number. */
function modelOfCommand(at, context) {
	const { ancestors } = context;
	const pair = ancestors[at]?.type === "list" ? ancestors[at - 1] : void 0;
	const key = pair?.type === "pair" ? childOf(pair, "key") : void 0;
	const field = key && literalOf(key, context.text);
	const model = typeof field === "string" ? modelOfValues(at - 2, context) : void 0;
	return model !== void 0 && typeof field === "string" ? context.model(model).field(field)?.comodel : void 0;
}
/** `vals = {...}` of which the same function makes or changes records, all of one model. */
function modelOfVariable(assignment, context) {
	const left = childOf(assignment, "left");
	const within = context.functionNode;
	if (left?.type !== "identifier" || !within) return void 0;
	const name = context.slice(left);
	const models = /* @__PURE__ */ new Set();
	for (const node of walk(within)) {
		const called = node.type === "call" ? calledBy(node, context) : void 0;
		if (!called?.object || !TAKES_VALUES.test(called.name)) continue;
		if (!argumentsOfCall(node, context).positional.some((each) => each.type === "identifier" && context.slice(each) === name)) continue;
		models.add(recordsOf(called.object, context)?.model);
	}
	const [only] = models;
	return models.size === 1 ? only : void 0;
}

// src/migrate/view-cases.ts
/** A module with one view of partners; a form, a list or what else `arch` is. */
function partnerView(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}
function partnerForm(body) {
	return partnerView(`<form>${body}</form>`);
}

// src/migrate/view-place.ts
/** Tags of a list view, old and new. */
const LIST = /^(tree|list)$/;
/** Tags that begin a view inside another one. */
const VIEW = /^(tree|list|form|kanban|search|graph|pivot|calendar|activity)$/;
/** Kind of view that an element stands in, such as `list`; undefined below an xpath whose place is not known. */
function viewKindAt(element, context) {
	for (let up = element; up; up = up.parent) {
		if (VIEW.test(up.name) && up !== element) return LIST.test(up.name) ? "list" : up.name;
		if (up.name === "xpath") {
			const kind = kindOfXPath(attributeValue(up, "expr") ?? "");
			if (kind) return kind;
		}
	}
	return kindOfParent(context);
}
/** `//tree/field[...]` and `//field[@name='line_ids']/tree//field` are places in a list. */
function kindOfXPath(expr) {
	const view = expr.replaceAll(/\[[^\]]*\]/g, "").split("/").filter(Boolean).slice(0, -1).findLast((step) => VIEW.test(step)) ?? void 0;
	if (view) return LIST.test(view) ? "list" : view;
}
/** Root of the view that an extension extends, when that is at hand or says so by its name. */
function kindOfParent({ view, index }) {
	let id = view.inherits;
	for (let depth = 0; id !== void 0 && depth < 10; depth++) {
		const wanted = id.includes(".") ? id : `${index.module.name}.${id}`;
		const parent = index.views.find(({ xmlid }) => xmlid === wanted);
		if (!parent) return kindOfName(wanted);
		if (parent.inherits === void 0) {
			const root = parent.roots[0]?.name;
			return root !== void 0 && VIEW.test(root) ? LIST.test(root) ? "list" : root : void 0;
		}
		id = parent.inherits;
	}
}
/** What authors call their views: `view_order_tree`, `product_list_view`. */
function kindOfName(xmlid) {
	const found = (xmlid.split(".").at(-1) ?? "").split("_").filter((word) => VIEW.test(word));
	const only = found.length === 1 ? found[0] : void 0;
	return only === void 0 ? void 0 : LIST.test(only) ? "list" : only;
}
/** A column, as opposed to a button in the header of a list. */
function isColumn(element, context) {
	if (viewKindAt(element, context) !== "list") return false;
	for (let up = element.parent; up; up = up.parent) {
		if (up.name === "header") return false;
		if (up.name === "xpath") {
			const expr = attributeValue(up, "expr") ?? "";
			if (/\/header\b/.test(expr)) return false;
		}
	}
	return true;
}

// src/migrate/unused-import.ts
/** Visitor of `import_from_statement` that takes names away that are gone, once nothing in the file uses them. */
function dropUnusedImports(modules, names, since) {
	return (node, context) => {
		const imported = fromImport(node, context);
		if (!imported || !modules.test(imported.module)) return;
		if (context.file.source.path.endsWith("__init__.py")) return;
		for (const { name, alias, node: place } of imported.names) {
			if (!names.has(name) || usesName(context.file.root, alias ?? name, context.text, node)) continue;
			if (/^__all__\b/m.test(context.text)) continue;
			context.report({
				at: place,
				message: `${name} is not needed any more: it is not there since ${since}.`,
				fix: {
					title: "Drop the import",
					safe: true,
					edits: [withoutName(node, imported, place, context.text)]
				}
			});
			return;
		}
	};
}

export { partnerView as a, placeOfXPath as c, renamedTag as d, partnerForm as i, webMoves as l, isColumn as n, modelOfText as o, viewKindAt as r, modelAt as s, dropUnusedImports as t, elementLines as u };