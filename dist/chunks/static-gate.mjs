import { At as typeSet, Dt as nodesOf, Ft as comodelOf, G as compileXPath, It as hasComputedNames, J as generatedXmlids, Lt as inverseOf, R as pythonRefs, Rt as keyword, W as importEdges, X as manualModels, _t as manifestAssets, at as recordField, dt as ancestor, ft as attribute, gt as walkElements, ht as textOf, mt as elementsOf, ot as recordText, pt as attributeValue, q as imbalance, rt as qualified, vt as manifestPaths, yt as manifestValue } from "./source.mjs";
import { Bt as nearNames, zt as didYouMean } from "./spec.mjs";

// src/verify/count.ts
/** `1 field`, `3 fields`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/verify/steps/s0-static/access.ts
const ACCESS = "ir.model.access";
const COLUMNS = [
	"id",
	"name",
	"model_id:id",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink"
];
const shape = {
	id: "access-shape",
	reads: "csv",
	holds: "access rows have every column, and a boolean in each permission",
	*check({ module }) {
		for (const { source, model, header, rows } of module.csv) {
			if (model !== ACCESS) continue;
			const names = header.map((cell) => cell.value.trim().replace("/", ":"));
			for (const column of COLUMNS) {
				if (names.includes(column)) continue;
				yield {
					message: `The column ${column} is missing.`,
					source,
					at: header[0],
					fix: `The header is id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink.`
				};
			}
			for (const row of rows) {
				if (row.length !== header.length) {
					yield {
						message: `The row has ${row.length} cells where the header has ${header.length}.`,
						source,
						at: row[0],
						fix: "Give the row one cell a column."
					};
					continue;
				}
				for (const [index, cell] of row.entries()) {
					const column = names[index] ?? "";
					if (!column.startsWith("perm_") || /^(0|1|true|false)$/i.test(cell.value.trim())) continue;
					yield {
						message: `${column} is ${JSON.stringify(cell.value)}.`,
						source,
						at: cell,
						fix: "Write 1 or 0."
					};
				}
			}
		}
	}
};
/** xmlids of the models that some listed file gives access to. */
function grantedModels({ loaded, module }) {
	const granted = /* @__PURE__ */ new Set();
	for (const { file } of loaded) if ("header" in file) {
		const column = file.header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
		if (file.model !== ACCESS) continue;
		for (const row of file.rows) granted.add(qualified(row[column]?.value.trim() ?? "", module.name));
	} else for (const { element, model } of file.records) {
		const field = model === ACCESS ? recordField(element, "model_id") : void 0;
		const ref = field && attributeValue(field, "ref");
		if (ref) granted.add(qualified(ref, module.name));
	}
	return granted;
}
const models = {
	id: "access-for-models",
	reads: "module",
	holds: "every model that is made here has an access row",
	*check(index) {
		const granted = grantedModels(index);
		for (const facts of index.models.values()) {
			if (!facts.own || facts.kind === "abstract") continue;
			const id = `${index.module.name}.model_${facts.model.replaceAll(".", "_")}`;
			const made = facts.classes.find(({ fact }) => fact.creates);
			if (granted.has(id) || !made || made.fact.attributes.get("_auto")?.value === false) continue;
			yield {
				message: `No access row names ${facts.model}: only the superuser can use it.`,
				source: made.file.source,
				at: made.fact.attributes.get("_name") ?? made.fact,
				fix: `Add a row with ${id.slice(index.module.name.length + 1)} to security/ir.model.access.csv, and list the file.`
			};
		}
	}
};
const known = {
	id: "access-models-exist",
	reads: "csv",
	holds: "every access row names a model that exists",
	*check(index) {
		const { module, models: own } = index;
		if (hasComputedNames(module)) return;
		const manual = manualModels(index);
		const ids = new Set([...own.keys()].map((model) => `model_${model.replaceAll(".", "_")}`));
		for (const { source, model, header, rows } of module.csv) {
			const column = header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
			if (model !== ACCESS || column === -1) continue;
			for (const row of rows) {
				const cell = row[column];
				const id = cell?.value.trim().replace(new RegExp(`^${module.name}\\.`), "") ?? "";
				if (id.includes(".") || ids.has(id) || manual.has(`${module.name}.${id}`)) continue;
				yield {
					message: `No Python class of this module makes or extends the model of ${id || "an empty cell"}.`,
					source,
					at: cell,
					fix: "Name a model of this module, or write MODULE.model_x for another one."
				};
			}
		}
	}
};
const ACCESS_RULES = [
	shape,
	models,
	known
];

// src/verify/steps/s0-static/models.ts
function* fieldsOf({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) for (const field of fact.fields) yield {
		facts,
		fact: field,
		source: file.source
	};
}
function* classesOf({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) yield {
		facts,
		fact,
		source: file.source
	};
}
const methods = {
	id: "field-methods-exist",
	reads: "python",
	holds: "every compute, inverse and search method is there",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) for (const key of [
			"compute",
			"inverse",
			"search"
		]) {
			const named = keyword(fact, key);
			if (!named || !facts.closed || facts.mixedIn(fact.name) || facts.hasMethod(named.text)) continue;
			yield {
				message: `${facts.model}.${fact.name}: ${key} names ${named.text}, which is no method of the model.`,
				source,
				at: named,
				fix: `Define ${named.text}(self), or correct the name.`
			};
		}
	}
};
const inverses = {
	id: "one2many-inverse",
	reads: "python",
	holds: "every one2many has its many2one on the other side",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			const [comodel, inverse] = [comodelOf(fact), inverseOf(fact)];
			const other = comodel === void 0 ? void 0 : index.models.get(comodel);
			if (!other || inverse === void 0 || facts.kind === "abstract") continue;
			const field = other.field(inverse)?.fact;
			if (!field && (!other.closed || other.hasField(inverse))) continue;
			const back = field && comodelOf(field);
			if (field && (back === void 0 || back === facts.model)) continue;
			yield {
				message: `${facts.model}.${fact.name}: its inverse ${comodel}.${inverse} ${field ? `points at ${back}` : "does not exist"}.`,
				source,
				at: fact,
				fix: `Add ${inverse} = fields.Many2one("${facts.model}") to ${comodel}, or correct the name.`,
				verdict: field ? "warn" : "fail"
			};
		}
	}
};
/** First part of the names of models that Odoo's own modules make: a dependency of a dependency may have it. */
const OFTEN = new Set(`account analytic auth barcode base board bus calendar card change chatbot crm data decimal delivery digest discuss
  event export fetchmail fleet format forum gamification google helpdesk hr iap im_livechat image import iot ir
  knowledge l10n_be link link_tracker loyalty lunch mail mailing maintenance membership microsoft mrp note onboarding
  payment payroll phone planning point_of_sale portal pos privacy product project properties purchase quality rating
  registration repair report res resource restaurant rest sale sequence sign slide sms snailmail social spreadsheet
  stock studio survey talent task theme uom update utm web web_editor web_tour website wizard`.split(/\s+/));
const comodels = {
	id: "comodels-exist",
	reads: "python",
	holds: "every comodel with the prefix of an own model is made here",
	*check(index) {
		if (hasComputedNames(index.module)) return;
		const own = [...index.models.values()].filter((facts) => facts.own).map((facts) => facts.model);
		const prefixes = new Set(own.map((model) => model.split(".")[0] ?? "").filter((prefix) => !OFTEN.has(prefix)));
		const depends = manifestPaths(index.module.manifest, "depends").map(({ path }) => path);
		for (const { facts, fact, source } of fieldsOf(index)) {
			const comodel = comodelOf(fact);
			const prefix = comodel?.split(".")[0] ?? "";
			const elsewhere = depends.some((name) => name.startsWith(prefix));
			if (!comodel || index.models.has(comodel) || !prefixes.has(prefix) || elsewhere) continue;
			yield {
				message: `${facts.model}.${fact.name}: the model ${comodel} is made nowhere here.`,
				source,
				at: fact,
				fix: didYouMean(comodel, own).trim() || "Correct the name, or depend on the module that makes it."
			};
		}
	}
};
/** First segment of each field path that a decorator names, on models whose fields are all known. */
const decorated = {
	id: "decorated-fields-exist",
	reads: "python",
	holds: "every field that @api.depends, @api.constrains and @api.onchange name is there",
	*check(index) {
		for (const { facts, fact, source } of classesOf(index)) {
			if (!facts.closed) continue;
			for (const decorator of fact.methods.flatMap((method) => method.decorators)) {
				if (!/(^|\.)(depends|constrains|onchange)$/.test(decorator.name)) continue;
				for (const { value, start, end } of decorator.args) {
					const missing = typeof value === "string" ? missingField(value, facts, index) : void 0;
					if (missing === void 0) continue;
					yield {
						message: `@${decorator.name} names ${missing}, which does not exist.`,
						source,
						at: {
							start,
							end
						},
						fix: "Correct the field path."
					};
				}
			}
		}
	}
};
/** `model.field` for the first segment that is surely not there. */
function missingField(path, facts, index) {
	let at = facts;
	for (const segment of path.split(".")) {
		if (!at?.closed) return void 0;
		if (!at.hasField(segment)) return `${at.model}.${segment}`;
		const field = at.field(segment)?.fact;
		const comodel = field && comodelOf(field);
		at = comodel === void 0 ? void 0 : index.models.get(comodel);
	}
}
const related = {
	id: "field-options",
	reads: "python",
	holds: "related paths, currency fields, _rec_name and _order name fields that exist",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			for (const key of ["related", "currency_field"]) {
				const named = keyword(fact, key);
				const missing = named && missingField(named.text, facts, index);
				if (missing) yield {
					message: `${facts.model}.${fact.name}: ${key} names ${missing}, which does not exist.`,
					source,
					at: named,
					fix: "Correct the name."
				};
			}
			const currency = ["currency_id", "x_currency_id"].some((name) => facts.hasField(name));
			if (fact.type === "Monetary" && facts.closed && !currency && !fact.kwargs.has("currency_field") && !fact.kwargs.has("related")) yield {
				message: `${facts.model}.${fact.name} is monetary, and the model has no currency_id.`,
				source,
				at: fact,
				fix: "Add currency_id = fields.Many2one(\"res.currency\"), or set currency_field."
			};
		}
		for (const { facts, fact, source } of classesOf(index)) for (const key of [
			"_rec_name",
			"_order",
			"_parent_name"
		]) {
			const attribute = fact.attributes.get(key);
			if (typeof attribute?.value !== "string" || !facts.closed) continue;
			for (const term of attribute.value.split(",")) {
				const name = term.trim().split(/[\s.:]/)[0] ?? "";
				if (name === "" || facts.hasField(name)) continue;
				yield {
					message: `${facts.model}: ${key} names ${name}, which does not exist.`,
					source,
					at: attribute,
					fix: "Correct the name."
				};
			}
		}
	}
};
/** Without it Odoo shows the technical name, and warns at each start. */
const description = {
	id: "model-description",
	reads: "python",
	holds: "every model that is made here has a _description",
	*check(index) {
		for (const { facts, fact, source } of classesOf(index)) {
			if (!fact.creates || fact.attributes.has("_description")) continue;
			const at = fact.attributes.get("_name");
			yield {
				message: `${facts.model} has no _description.`,
				source,
				at,
				fix: "Add _description = \"...\".",
				verdict: "warn"
			};
		}
	}
};
/** Mixins of modules that are often forgotten in `depends`. */
const HOME = {
	"mail.thread": "mail",
	"mail.activity.mixin": "mail",
	"portal.mixin": "portal",
	"utm.mixin": "utm"
};
/** Modules that depend on nothing with these mixins. */
const BARE = /* @__PURE__ */ new Set([
	"base",
	"web",
	"base_setup",
	"base_import",
	"bus",
	"web_tour",
	"uom",
	"http_routing",
	"resource"
]);
const mixins = {
	id: "mixin-dependency",
	reads: "python",
	holds: "the modules of the inherited mixins can come from depends",
	*check(index) {
		if (manifestPaths(index.module.manifest, "depends").map(({ path }) => path).some((name) => !BARE.has(name))) return;
		for (const { fact, source } of classesOf(index)) for (const parent of fact.inherit) {
			const home = HOME[parent];
			if (!home || index.models.get(parent)?.own) continue;
			const at = fact.attributes.get("_inherit");
			yield {
				message: `${parent} is made by ${home}, which is not among depends.`,
				source,
				at,
				fix: `Add "${home}" to depends.`
			};
		}
	}
};
const MODEL_RULES = [
	methods,
	inverses,
	comodels,
	decorated,
	related,
	description,
	mixins
];

// src/verify/steps/s0-static/behaviour.ts
/** Ways in which a method may set a field without its name: through another method, or by a name in a variable. */
const INDIRECT = /\bsuper\(|\bsetattr\(|\bself\._?\w+\(|\[\w+\]\s*=[^=]|\.update\(|\*\*\w/;
/** A stored field keeps its old value then, without a word; one that is not stored breaks the form. */
const assigns = {
	id: "compute-assigns",
	reads: "python",
	holds: "every compute method names the fields that it computes",
	*check(index) {
		for (const facts of index.models.values()) for (const { fact } of facts.classes) for (const field of fact.fields) {
			const name = field.kwargs.get("compute")?.value;
			const method = typeof name === "string" ? facts.method(name) : void 0;
			if (!method) continue;
			const body = textBelow(method.file, method.fact);
			if (new RegExp(`\\b${field.name}\\b`).test(body) || INDIRECT.test(body)) continue;
			if (/\braise NotImplementedError\b/.test(body)) continue;
			yield {
				message: `${method.fact.name} never names ${field.name}, so ${facts.model}.${field.name} gets no value.`,
				source: method.file.source,
				at: method.fact.nameSpan,
				fix: `Assign record.${field.name} for every record of self.`
			};
		}
	}
};
function textBelow({ source }, { nameSpan, end }) {
	return source.text.slice(nameSpan.end, end);
}
/** What every recordset has besides fields, as expressions of a template use it. */
const RECORDSET = /* @__PURE__ */ new Set([
	"env",
	"ids",
	"pool",
	"sudo",
	"with_context",
	"filtered",
	"mapped",
	"sorted"
]);
/** 14.0 prints nothing for a name that does not exist, later series fail when the mail is made. */
const mailFields = {
	id: "mail-fields-exist",
	reads: "xml",
	holds: "every field of an own model that a mail template names is there",
	*check(index) {
		const byId = modelsByXmlid(index);
		for (const { fact, source } of index.records) {
			const model = fact.model === "mail.template" && fact.element && recordField(fact.element, "model_id");
			const facts = model ? byId.get(attributeValue(model, "ref") ?? "") : void 0;
			if (!facts || !fact.element) continue;
			for (const field of elementsOf(fact.element)) for (const { text, at } of expressions(field)) yield* missingIn(text, facts, index, source, at);
		}
	}
};
function* missingIn(text, facts, index, source, at) {
	for (const [, path = "", call] of text.matchAll(/\bobject((?:\.\w+)+)(\s*\()?/g)) {
		const segments = path.slice(1).split(".");
		if (call !== void 0) segments.pop();
		const [first = ""] = segments;
		if (first === "" || first.startsWith("_") || RECORDSET.has(first)) continue;
		const missing = missingField(segments.join("."), facts, index);
		if (missing === void 0 || facts.hasMethod(first)) continue;
		yield {
			message: `The template names ${missing}, which does not exist.`,
			source,
			at,
			fix: "Correct the field."
		};
	}
}
function* expressions(field) {
	yield {
		text: textOf(field),
		at: field.tag
	};
	for (const element of walkElements(field)) for (const { name, value, valueSpan } of element.attributes) if (name.startsWith("t-")) yield {
		text: value,
		at: valueSpan
	};
}
function modelsByXmlid({ models, module }) {
	return new Map([...models].flatMap(([model, facts]) => {
		const id = `model_${model.replaceAll(".", "_")}`;
		return [[id, facts], [`${module.name}.${id}`, facts]];
	}));
}
/** Odoo installs the report, and fails when somebody prints it. */
const reportTemplates = {
	id: "report-templates-exist",
	reads: "xml",
	holds: "every QWeb report of the module has its template",
	*check({ records, module }) {
		const templates = new Set(records.flatMap(({ fact }) => fact.model === "ir.ui.view" && fact.xmlid ? [fact.xmlid] : []));
		for (const { fact, source } of records) {
			const { element } = fact;
			if (fact.model !== "ir.actions.report" || !element) continue;
			const type = recordText(element, "report_type") ?? attributeValue(element, "report_type") ?? "qweb-pdf";
			const field = recordField(element, "report_name");
			const name = field ? textOf(field).trim() : attributeValue(element, "name");
			if (!type.startsWith("qweb-") || !name?.startsWith(`${module.name}.`) || templates.has(name)) continue;
			yield {
				message: `The report's template ${name} is declared nowhere.`,
				source,
				at: field?.tag ?? element.tag,
				fix: "Add <template id=\"...\"> of that name, or correct report_name."
			};
		}
	}
};
const BEHAVIOUR_RULES = [
	assigns,
	mailFields,
	reportTemplates
];

// src/verify/steps/s0-static/bindings.ts
/**
* Bound actions are looked up by `list`, also where the view is a `<tree>`: an action that is bound to `tree` is in
* no menu, without a word. Source: 14.0 models.py, `fields_view_get`; 19.0 addons/base/models/ir_ui_view.py.
*/
const views = {
	id: "binding-view-types",
	reads: "xml",
	holds: "no action is bound to the view type tree, which has no Action menu",
	*check(index) {
		for (const { fact, source } of index.records) {
			const field = fact.element && recordField(fact.element, "binding_view_types");
			const types = fact.element && recordText(fact.element, "binding_view_types")?.split(",");
			if (!field || !types?.some((type) => type.trim() === "tree")) continue;
			if (!fact.element || !recordField(fact.element, "binding_model_id")) continue;
			yield {
				message: "binding_view_types has tree, which no view asks for: the action is not in the menu of the list.",
				source,
				at: field,
				fix: "Write list, also where the view is a <tree>."
			};
		}
	}
};
/**
* Up to 17.0 a server action writes on a record unless it is told otherwise, and its code is never read; later ones
* are refused. Source: 14.0 addons/base/models/ir_actions.py, `state`.
*/
const states = {
	id: "server-action-state",
	reads: "xml",
	holds: "every server action with code is one that runs code",
	*check(index) {
		for (const { fact, source } of index.records) {
			const code = fact.model === "ir.actions.server" && fact.element && recordField(fact.element, "code");
			if (!code || !fact.element) continue;
			const state = recordField(fact.element, "state");
			if (index.records.some((other) => other.fact.xmlid === fact.xmlid && other.fact !== fact) || !fact.xmlid?.startsWith(`${index.module.name}.`)) continue;
			if (state && (attributeValue(state, "eval") !== void 0 || textOf(state).trim() === "code")) continue;
			yield {
				message: "The server action has code, and its state is not code: the code is never run.",
				source,
				at: code.tag,
				fix: "Add <field name=\"state\">code</field>."
			};
		}
	}
};
const BINDING_RULES = [views, states];

// src/verify/steps/s0-static/data.ts
const encoding = {
	id: "text-encoding",
	reads: "module",
	holds: "every source file is text in its encoding",
	*check({ module }) {
		const listed = ["data", "demo"].flatMap((key) => manifestPaths(module.manifest, key).map(({ path }) => path));
		for (const path of module.unreadable) {
			if (path.endsWith(".csv") && !listed.includes(path)) continue;
			yield {
				message: "It cannot be read: over 8 MB, closed to this user, or neither UTF-8 nor what its XML declaration says.",
				source: {
					path,
					text: "",
					lineAt: () => 1
				},
				fix: "Make it a file of text in UTF-8, or take it out of the module."
			};
		}
	}
};
const wellFormed = {
	id: "xml-well-formed",
	reads: "xml",
	holds: "every XML file is well-formed",
	*check({ module }) {
		for (const { source, problems } of module.xml) {
			if (source.path.startsWith("tests/")) continue;
			for (const problem of problems.slice(0, 5)) yield {
				message: `The XML is not well-formed: ${problem.message}.`,
				source,
				at: problem,
				fix: "Correct the markup."
			};
		}
	}
};
/** Fields that a record sets; undefined where they cannot be told from the file. */
function fieldsSet({ fact }) {
	if (fact.element?.name !== "record") return void 0;
	return elementsOf(fact.element).map((field) => attributeValue(field, "name") ?? "");
}
const duplicates = {
	id: "xmlid-duplicates",
	reads: "data",
	holds: "no xmlid is declared twice for different things",
	*check({ records }) {
		const seen = /* @__PURE__ */ new Map();
		for (const record of records) {
			const { xmlid, model, start, end } = record.fact;
			if (xmlid === void 0) continue;
			const before = seen.get(xmlid);
			seen.set(xmlid, record);
			if (!before) continue;
			const known = fieldsSet(before);
			const same = model === before.fact.model;
			const overwritten = fieldsSet(record)?.filter((field) => known?.includes(field)) ?? [];
			if (same && (overwritten.length === 0 || before.demo !== record.demo)) continue;
			const line = before.source.lineAt(before.fact.start);
			const what = same ? `overwrites its ${overwritten.join(", ")}` : `makes a ${model} of it`;
			yield {
				message: `${xmlid} is declared already, at ${before.source.path}:${line}: this one ${what}.`,
				source: record.source,
				at: {
					start,
					end
				},
				fix: "Give one of the two another id.",
				verdict: same && !overwritten.includes("arch") && !overwritten.includes("res_model") ? "warn" : "fail"
			};
		}
	}
};
/** Models whose records come with another one, under the same id and this suffix. */
const DELEGATED = /_(product_template|res_partner|res_users|resource_resource|mail_alias|ir_actions_server|utm_source|mail_template)$/;
/** All that the `<function>` elements are called with: they make records too. */
function functionText({ loaded }) {
	return loaded.flatMap(({ file }) => "isData" in file && file.root ? [...walkElements(file.root)] : []).filter((element) => element.name === "function").flatMap((element) => [...walkElements(element)]).map((element) => `${attributeValue(element, "eval") ?? ""} ${textOf(element)}`).join("\n");
}
function quotes(text, xmlid) {
	const name = xmlid.slice(xmlid.indexOf(".") + 1);
	return [
		`'${name}'`,
		`"${name}"`,
		`'${xmlid}'`,
		`"${xmlid}"`
	].some((quoted) => text.includes(quoted));
}
const references = {
	id: "refs-exist",
	reads: "data",
	holds: "every reference to a record of this module finds one, loaded before it",
	*check(index) {
		const { module, records, refs, loaded } = index;
		const generated = generatedXmlids(index);
		const order = new Map(loaded.map(({ file }, position) => [file.source, position]));
		const place = (source, offset) => (order.get(source) ?? 0) * 1e9 + offset;
		const declared = /* @__PURE__ */ new Map();
		for (const { fact, source } of records) {
			if (fact.xmlid === void 0 || declared.has(fact.xmlid)) continue;
			const where = `${source.path}:${source.lineAt(fact.start)}`;
			declared.set(fact.xmlid, {
				at: place(source, fact.start),
				where
			});
		}
		const functions = functionText(index);
		const python = module.python.map((file) => file.source.text).join("\n");
		const computed = hasComputedNames(module);
		for (const { fact, source } of refs) {
			const { xmlid } = fact;
			if (!xmlid.startsWith(`${module.name}.`) || generated.has(xmlid)) continue;
			if (computed && xmlid.startsWith(`${module.name}.model_`)) continue;
			const found = declared.get(xmlid);
			if (quotes(functions, xmlid)) continue;
			if (!found && (quotes(python, xmlid) || declared.has(xmlid.replace(DELEGATED, "")))) continue;
			if (found && found.at <= place(source, fact.start)) continue;
			if (found) yield {
				message: `${xmlid} is used before it is loaded: it is declared at ${found.where}.`,
				source,
				at: fact,
				fix: "Move the declaration up, or list its file earlier in the manifest."
			};
			else {
				const fix = didYouMean(xmlid, declared.keys()).trim() || "Declare it, or correct the id.";
				yield {
					message: `${xmlid} is declared nowhere in the listed files.`,
					source,
					at: fact,
					fix
				};
			}
		}
	}
};
const DATA_RULES = [
	encoding,
	wellFormed,
	duplicates,
	references
];

// src/verify/steps/s0-static/declarations.ts
/** Keyword arguments of fields. Source: fields.py of 14.0 to 18.0, orm/fields*.py of 19.0, and mail's. */
const PARAMETERS = `aggregator attachment auto_join bypass_search_access change_default check_company column1 column2
  comodel_name company_dependent compute compute_sudo config_parameter context copy currency_field default
  default_export_compatible default_model definition delegate depends depends_context deprecated digits domain
  export_string_translation exportable falsy_value_label group group_expand group_operator groups help implied_group
  index inverse inverse_name limit manual max_height max_width ondelete options precompute prefetch readonly
  recursive related related_sudo relation required sanitize sanitize_attributes sanitize_conditional_comments
  sanitize_form sanitize_output_method sanitize_overridable sanitize_style sanitize_tags search selection
  selection_add size sparse states store string strip_classes strip_style track_visibility tracking translate trim
  unaccent validate verify_resolution`.split(/\s+/);
const parameters = {
	id: "field-parameters",
	reads: "python",
	holds: "no keyword argument of a field is a misspelt one",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) for (const [key, { start, end }] of fact.kwargs) {
			const [near] = PARAMETERS.includes(key) ? [] : nearNames(key, PARAMETERS, 1);
			if (near === void 0 || Math.abs(near.length - key.length) > 2) continue;
			yield {
				message: `${facts.model}.${fact.name}: ${key} is no parameter of a field, and does nothing.`,
				source,
				at: {
					start,
					end
				},
				fix: `Write ${near}=.`
			};
		}
	}
};
/** Attributes of models. Source: models.py of 14.0 to 18.0, orm/models.py of 19.0. */
const ATTRIBUTES = `_abstract _active_name _auto _check_company_auto _date_name _depends _description _fold_name
  _inherit _inherits _log_access _name _order _parent_name _parent_store _rec_name _rec_names_search
  _sql_constraints _table _table_query _transient`.split(/\s+/);
const attributes$1 = {
	id: "model-attributes",
	reads: "python",
	holds: "no attribute of a model is a misspelt one",
	*check(index) {
		for (const { facts, fact, source } of classesOf(index)) for (const [name, at] of fact.attributes) {
			if (!/^_[a-z]/.test(name) || ATTRIBUTES.includes(name) || at.value === void 0) continue;
			const near = nearNames(name, ATTRIBUTES, 1).find((known) => Math.abs(known.length - name.length) <= 1);
			if (near === void 0 || fact.attributes.has(near)) continue;
			yield {
				message: `${facts.model}: ${name} is no attribute of a model, and does nothing.`,
				source,
				at,
				fix: `Write ${near}.`
			};
		}
	}
};
/** Source: 14.0 models.py, `_constraint_methods` and api.py, `onchange`: both say so in the log alone. */
const dotted = {
	id: "decorators-simple",
	reads: "python",
	holds: "@api.constrains and @api.onchange name fields, no paths",
	*check(index) {
		for (const { fact, source } of classesOf(index)) for (const decorator of fact.methods.flatMap((method) => method.decorators)) {
			if (!/(^|\.)(constrains|onchange)$/.test(decorator.name)) continue;
			for (const { value, start, end } of decorator.args) {
				if (typeof value !== "string" || !value.includes(".")) continue;
				yield {
					message: `@${decorator.name} names the path ${value}, which Odoo ignores.`,
					source,
					at: {
						start,
						end
					},
					fix: `Name a field of the model itself, such as ${value.split(".")[0]}.`
				};
			}
		}
	}
};
const tracked = {
	id: "tracking-thread",
	reads: "python",
	holds: "every field that is tracked is in a model that keeps messages",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			const tracking = fact.kwargs.get("tracking");
			if (!tracking || tracking.value === false || !facts.closed || facts.hasMethod("message_post")) continue;
			yield {
				message: `${facts.model}.${fact.name} is tracked, and the model has no messages: its changes are told nowhere.`,
				source,
				at: tracking,
				fix: "Inherit mail.thread, or remove tracking.",
				verdict: "warn"
			};
		}
	}
};
/** A stored value stays as it is until a field changes that its compute method says it depends on. */
const dependencies = {
	id: "stored-depends",
	reads: "python",
	holds: "every stored computed field depends on the fields of its model that its method reads",
	*check(index) {
		for (const { facts, fact } of fieldsOf(index)) {
			const { kwargs } = fact;
			const method = kwargs.get("compute")?.value;
			if (kwargs.get("store")?.value !== true || kwargs.get("readonly")?.value === false) continue;
			const found = typeof method === "string" ? facts.method(method) : void 0;
			if (found) yield* stale(facts, fact.name, found.file, found.fact, index);
		}
	}
};
function* stale(facts, field, file, method, index) {
	const decorators = method.decorators.filter(({ name }) => /(^|\.)depends(_context)?$/.test(name));
	const named = decorators.flatMap(({ args }) => args.map(({ value }) => value));
	if (!named.every((value) => typeof value === "string")) return;
	const missing = readFields(facts, file, method).filter((name) => !named.some((path) => path.split(".")[0] === name));
	const source = file.source;
	if (missing.length === 0) return;
	yield {
		message: `${facts.model}.${field} is stored, and ${method.name} reads ${missing.join(", ")} without depending on it: the value goes stale.`,
		source,
		at: method.nameSpan,
		fix: `Write @api.depends(${[...named, ...missing].map((name) => JSON.stringify(name)).join(", ")}).`,
		verdict: decorators.length === 0 && index.models.get(facts.model)?.own ? "fail" : "warn"
	};
}
/** Fields of the model that the method reads of the records that it loops over, other than it assigns. */
function readFields(facts, { source }, method) {
	const body = source.text.slice(method.nameSpan.end, method.end);
	const names = /* @__PURE__ */ new Set();
	for (const [, record = ""] of body.matchAll(/\bfor (\w+) in self:/g)) for (const [, name = "", assigned] of body.matchAll(new RegExp(`\\b${record}\\.(\\w+)\\b(\\s*=(?!=))?(?!\\s*\\()`, "g"))) {
		const own = facts.field(name)?.fact;
		const isComputed = own?.kwargs.get("compute")?.value === method.name;
		if (assigned === void 0 && own && !isComputed && !own.kwargs.has("related")) names.add(name);
	}
	return [...names];
}
const DECLARATION_RULES = [
	parameters,
	attributes$1,
	dotted,
	tracked,
	dependencies
];

// src/verify/steps/s5-probe/model-ref.ts
/**
* The model that a many2one to `ir.model` names: one of this module, or one whose xmlid can be read back, such as
* `base.model_res_partner`. An underscore in a name of another module's model is not told from a dot.
*/
function modelRef(index, record, field) {
	const found = recordField(record, field);
	const ref = found && (attributeValue(found, "ref") ?? /ref\(['"]([\w.]+)['"]\)/.exec(attributeValue(found, "eval") ?? "")?.[1]);
	return ref === void 0 ? void 0 : modelOfXmlid(index, ref);
}
function modelOfXmlid(index, xmlid) {
	const name = xmlid.slice(xmlid.indexOf(".") + 1);
	if (!name.startsWith("model_")) return void 0;
	const table = name.slice(6);
	return [...index.models.keys(), ...manualModels(index).values()].find((model) => model.replaceAll(".", "_") === table) ?? table.replaceAll("_", ".");
}

// src/verify/steps/s0-static/exposure.ts
/** Access rows of own models that keep records; a wizard's records are its user's alone anyway. */
function* rowsOf({ loaded, models, module }) {
	const byId = new Map([...models.values()].map((facts) => [`model_${facts.model.replaceAll(".", "_")}`, facts]));
	for (const { file } of loaded) {
		if (!("header" in file) || file.model !== "ir.model.access") continue;
		const column = (name) => file.header.findIndex((cell) => cell.value.replace("/", ":") === name);
		const [model, group] = [column("model_id:id"), column("group_id:id")];
		const writing = [
			"perm_write",
			"perm_create",
			"perm_unlink"
		].map(column);
		for (const row of file.rows) {
			const [cell] = row;
			const facts = byId.get((row[model]?.value ?? "").trim().replace(`${module.name}.`, ""));
			if (!cell || !facts?.own || facts.kind !== "model" || looksItself(facts)) continue;
			yield {
				source: file.source,
				cell,
				model: facts.model,
				group: row[group]?.value.trim() ?? "",
				writes: writing.some((at) => /^(1|true)$/i.test(row[at]?.value.trim() ?? ""))
			};
		}
	}
}
/** Its methods decide about each record. */
function looksItself({ classes }) {
	return classes.some(({ fact }) => fact.methods.some(({ name }) => /^_?check_access/.test(name)));
}
/** A row without a group is for everybody: also for portal users, and for visitors who are not logged in. */
const everybody = {
	id: "access-for-everybody",
	reads: "csv",
	holds: "no access row lets everybody change records",
	*check(index) {
		for (const { source, cell, model, group, writes } of rowsOf(index)) {
			if (group !== "" || !writes) continue;
			yield {
				message: `The row has no group: everybody may change ${model}, visitors of the website too.`,
				source,
				at: cell,
				fix: "Name a group, such as base.group_user."
			};
		}
	}
};
const OUTSIDERS = /* @__PURE__ */ new Set(["base.group_portal", "base.group_public"]);
/** Without a rule such a user changes the records of all customers. What all of them see may be meant so. */
const outsiders = {
	id: "access-for-outsiders",
	reads: "data",
	holds: "whatever portal users and visitors may change is limited by a record rule",
	*check(index) {
		const limited = new Set(index.records.flatMap(({ fact }) => {
			const { element } = fact;
			if (fact.model !== "ir.rule" || !element) return [];
			const groups = recordField(element, "groups");
			const model = modelRef(index, element, "model_id");
			if (!groups) return [`${model} `];
			const named = `${attributeValue(groups, "eval") ?? ""}${textOf(groups)}`;
			return [...OUTSIDERS].filter((group) => named.includes(group)).map((group) => `${model} ${group}`);
		}));
		for (const { source, cell, model, group, writes } of rowsOf(index)) {
			if (!writes || !OUTSIDERS.has(group) || limited.has(`${model} ${group}`) || limited.has(`${model} `)) continue;
			yield {
				message: `No record rule limits what users of ${group} change of ${model}: they reach every record.`,
				source,
				at: cell,
				fix: `Add an ir.rule for ${model} and ${group}.`
			};
		}
	}
};
const ADMIN = /\bbase\.group_(?:system|erp_manager)\b/;
const implied = {
	id: "group-implies-admin",
	reads: "data",
	holds: "no group of the module makes its users administrators",
	*check({ records, module }) {
		for (const { fact, source } of records) {
			const field = fact.model === "res.groups" && fact.element && recordField(fact.element, "implied_ids");
			if (!field || !fact.xmlid?.startsWith(`${module.name}.`)) continue;
			const [group] = ADMIN.exec(attributeValue(field, "eval") ?? "") ?? [];
			if (group === void 0) continue;
			yield {
				message: `${fact.xmlid} implies ${group}: its users administer the whole database.`,
				source,
				at: field.tag,
				fix: "Imply base.group_user, and give the access rights that are needed.",
				verdict: "warn"
			};
		}
	}
};
const EXPOSURE_RULES = [
	everybody,
	outsiders,
	implied
];

// src/verify/steps/s0-static/views.ts
/** The field of each condition of a domain. */
const DOMAIN_FIELD = /[([]\s*['"]([\w.]+)['"]\s*,\s*['"](?:[=!<>]+|\w*i?like|=\w*like|(?:not )?in|\w+_of)['"]\s*,/g;
/** Elements of the primary views: where an extension's nodes end up is not known from the files alone. */
function* archNodes(index) {
	for (const view of index.views) {
		if (view.inherits !== void 0 || view.model === void 0) continue;
		for (const root of view.roots) yield* below(root, index.models.get(view.model), view.source, index);
	}
}
function* below(element, facts, source, index) {
	yield {
		element,
		facts,
		source
	};
	const name = attributeValue(element, "name") ?? "";
	const enters = element.name === "field" || element.name === "groupby";
	const field = enters ? facts?.field(name)?.fact : void 0;
	const comodel = field && comodelOf(field);
	const inner = enters ? comodel === void 0 ? void 0 : index.models.get(comodel) : facts;
	for (const child of elementsOf(element)) yield* below(child, inner, source, index);
}
/** Attributes of an element of an arch that name a field of its model. Source: 19.0 addons/web/static/src/views. */
const FIELD_ATTRIBUTES = {
	field: ["name"],
	groupby: ["name"],
	calendar: [
		"date_start",
		"date_stop",
		"date_delay",
		"all_day",
		"color"
	],
	kanban: ["default_group_by", "highlight_color"],
	progressbar: ["field", "sum_field"],
	hierarchy: ["parent_field", "child_field"]
};
const fields = {
	id: "view-fields-exist",
	reads: "xml",
	holds: "every field in a view of an own model is there",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			if (!facts?.closed) continue;
			for (const key of FIELD_ATTRIBUTES[element.name] ?? []) {
				const attr = attribute(element, key);
				const missing = attr && missingField(attr.value.split(":")[0] ?? "", facts, index);
				if (!attr || !missing) continue;
				const known = facts.classes.flatMap(({ fact }) => fact.fields.map((field) => field.name));
				const fix = didYouMean(attr.value, known).trim() || `Add the field to ${facts.model}, or remove it here.`;
				yield {
					message: `The view names the field ${missing}, which does not exist.`,
					source,
					at: attr.valueSpan,
					fix
				};
			}
			yield* filterFields(element, facts, source, index);
		}
	}
};
function* filterFields(element, facts, source, index) {
	if (element.name !== "filter") return;
	const patterns = [["domain", DOMAIN_FIELD], ["context", /['"]group_by['"]\s*:\s*['"](\w+)/g]];
	for (const [key, pattern] of patterns) {
		const attr = attribute(element, key);
		for (const [, path = ""] of attr?.value.matchAll(pattern) ?? []) {
			const missing = missingField(path, facts, index);
			if (!missing || !attr) continue;
			yield {
				message: `The filter's ${key} names ${missing}, which does not exist.`,
				source,
				at: attr.valueSpan,
				fix: "Correct the field."
			};
		}
	}
}
const buttons$1 = {
	id: "button-methods-exist",
	reads: "xml",
	holds: "every object button of an own model has its method",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const isObject = attributeValue(element, "type") === "object";
			const name = attribute(element, "name");
			if (!isObject || !name || !/^(button|a)$/.test(element.name) || !facts?.closed) continue;
			if (name.value.startsWith("_")) yield {
				message: `The button calls ${name.value}, which is private: the server refuses it.`,
				source,
				at: name.valueSpan,
				fix: "Rename the method without the underscore."
			};
			else if (!facts.hasMethod(name.value)) {
				const known = facts.classes.flatMap(({ fact }) => fact.methods.map((method) => method.name));
				const fix = didYouMean(name.value, known).trim() || `Define def ${name.value}(self) on ${facts.model}.`;
				yield {
					message: `The button calls ${facts.model}.${name.value}, which does not exist.`,
					source,
					at: name.valueSpan,
					fix
				};
			}
		}
	}
};
/** Each view needs one root, and an action's model must be one that somebody makes. */
const shapes = {
	id: "view-arch",
	reads: "xml",
	holds: "every view has an arch with one root",
	*check({ views }) {
		for (const { roots, record, source, inherits } of views) {
			if (roots.length === 1 || roots.length > 1 && inherits !== void 0) continue;
			yield {
				message: roots.length === 0 ? "The view has an empty arch." : "The arch has more than one root element.",
				source,
				at: record.tag,
				fix: "Put one root element into the arch."
			};
		}
	}
};
/** Up to 16.0 Odoo installs such a rule, and then nobody can read the model. */
const rules = {
	id: "rule-fields-exist",
	reads: "xml",
	holds: "every field in the domain of a record rule of an own model is there",
	*check(index) {
		const byId = new Map([...index.models].map(([model, facts]) => [`model_${model.replaceAll(".", "_")}`, facts]));
		for (const { fact, source } of index.records) {
			if (fact.model !== "ir.rule" || !fact.element) continue;
			const model = recordField(fact.element, "model_id");
			const domain = recordField(fact.element, "domain_force");
			const id = model && attributeValue(model, "ref")?.replace(`${index.module.name}.`, "");
			const facts = id === void 0 ? void 0 : byId.get(id);
			if (!facts || !domain) continue;
			for (const [, path = ""] of textOf(domain).matchAll(DOMAIN_FIELD)) {
				const missing = missingField(path, facts, index);
				if (!missing) continue;
				yield {
					message: `The rule's domain names ${missing}, which does not exist.`,
					source,
					at: domain.tag,
					fix: "Correct the field."
				};
			}
		}
	}
};
/** A value that no record can have shows nothing, or hides the step that was meant. */
const statusbars = {
	id: "statusbar-values",
	reads: "xml",
	holds: "every value of a statusbar is one of its selection",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const shown = attribute(element, "statusbar_visible");
			if (!shown || element.name !== "field" || !facts?.closed) continue;
			const known = selectionOf(facts, attributeValue(element, "name") ?? "");
			const odd = shown.value.split(",").map((value) => value.trim()).filter((value) => known !== void 0 && value !== "" && !known.has(value));
			for (const value of odd) {
				const message = `The statusbar shows ${value}, which is no value of the selection.`;
				const fix = didYouMean(value, [...known ?? []]).trim() || "Correct the value.";
				yield {
					message,
					source,
					at: shown.valueSpan,
					fix
				};
			}
		}
	}
};
/** Values of a selection that is a list in the files; undefined when others may come in. */
function selectionOf(facts, name) {
	const all = facts.classes.flatMap(({ fact }) => fact.fields.filter((field) => field.name === name));
	const [field] = all;
	if (all.length !== 1 || field?.type !== "Selection" || field.kwargs.has("selection_add")) return void 0;
	const value = (field.kwargs.get("selection") ?? field.args[0])?.value;
	if (!Array.isArray(value)) return void 0;
	const pairs = value.map((pair) => Array.isArray(pair) ? pair[0] : void 0);
	return pairs.every((key) => typeof key === "string") ? new Set(pairs) : void 0;
}
const VIEW_RULES = [
	fields,
	buttons$1,
	shapes,
	rules,
	statusbars
];

// src/verify/steps/s0-static/expressions.ts
const IN_VIEWS = [
	"options",
	"context",
	"domain",
	"attrs"
];
/** Of actions, and of the elements of views. */
function* expressionsOf({ records, views }) {
	for (const { fact, source } of records) {
		if (fact.model !== "ir.actions.act_window" || !fact.element) continue;
		for (const name of ["domain", "context"]) {
			const field = recordField(fact.element, name);
			if (field && attributeValue(field, "eval") === void 0) yield {
				name,
				text: textOf(field),
				source,
				at: field.tag
			};
		}
	}
	for (const { roots, source } of views) for (const element of roots.flatMap((root) => [...walkElements(root)])) for (const { name, value, valueSpan } of element.attributes) if (IN_VIEWS.includes(name)) yield {
		name,
		text: value,
		source,
		at: valueSpan
	};
}
const syntax$1 = {
	id: "expressions-parse",
	reads: "xml",
	holds: "every domain, context and options closes its brackets and strings",
	*check(index) {
		for (const { name, text, source, at } of expressionsOf(index)) {
			const problem = imbalance(text);
			if (problem === void 0) continue;
			yield {
				message: `The ${name} cannot be read: ${problem}.`,
				source,
				at,
				fix: "Correct the expression: the page fails when it is opened."
			};
		}
	}
};
const actions = {
	id: "action-fields-exist",
	reads: "xml",
	holds: "every field and filter that an action on an own model names is there",
	*check(index) {
		for (const { fact, source } of index.records) {
			if (fact.model !== "ir.actions.act_window" || fact.element?.name !== "record") continue;
			const facts = index.models.get(recordText(fact.element, "res_model") ?? "");
			if (!facts?.closed) continue;
			const [domain, context] = [recordField(fact.element, "domain"), recordField(fact.element, "context")];
			for (const [, path = ""] of (domain ? textOf(domain) : "").matchAll(DOMAIN_FIELD)) {
				const missing = missingField(path, facts, index);
				if (missing && domain) yield {
					message: `The action's domain names ${missing}, which does not exist.`,
					source,
					at: domain.tag,
					fix: "Correct the field."
				};
			}
			if (context) yield* contextFindings(textOf(context), facts, index, source, context.tag);
		}
	}
};
function* contextFindings(text, facts, index, source, at) {
	const filters = filterNames(index, facts.model);
	for (const [, kind = "", name = ""] of text.matchAll(/['"](search_default|default)_(\w+)['"]\s*:/g)) {
		const isFilter = kind === "search_default";
		if (isFilter ? filters?.has(name) ?? true : facts.hasField(name)) continue;
		yield {
			message: isFilter ? `The context sets ${kind}_${name}, and no search view of ${facts.model} has a filter or field ${name}: it does nothing.` : `The context sets ${kind}_${name}, and ${facts.model} has no field ${name}: it does nothing.`,
			source,
			at,
			fix: didYouMean(name, filters ?? []).trim() || "Correct the name.",
			verdict: "warn"
		};
	}
	for (const [, path = ""] of text.matchAll(/['"]group_by['"]\s*:\s*['"](\w+)/g)) {
		const missing = missingField(path, facts, index);
		if (missing) yield {
			message: `The context groups by ${missing}, which does not exist.`,
			source,
			at,
			fix: "Correct the field."
		};
	}
}
/** Of all search views of the model here; undefined where there is none, or another module has one. */
function filterNames({ views }, model) {
	if (views.filter((view) => view.model === model && view.roots.some(({ name }) => name === "search")).length === 0) return void 0;
	const named = views.filter((view) => view.model === model).flatMap(({ roots }) => roots.flatMap((root) => [...walkElements(root)])).filter(({ name }) => name === "filter" || name === "field").flatMap((element) => attributeValue(element, "name") ?? []);
	return new Set(named);
}
/** Odoo keeps a domain that Python gives as it is, until the web client searches with it. */
const fieldDomains = {
	id: "field-domains-exist",
	reads: "python",
	holds: "every field in the domain of a field is one of the comodel's",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			const domain = fact.kwargs.get("domain");
			const comodel = index.models.get(comodelOf(fact) ?? "");
			if (!domain || !comodel) continue;
			for (const [, path = ""] of source.text.slice(domain.start, domain.end).matchAll(DOMAIN_FIELD)) {
				const missing = missingField(path, comodel, index);
				if (!missing) continue;
				yield {
					message: `${facts.model}.${fact.name}: its domain names ${missing}, which does not exist.`,
					source,
					at: domain,
					fix: "Correct the field."
				};
			}
		}
	}
};
/**
* What the web client knows in the domain and the context of an action, beside the keys of the context in which it
* is opened. Source: 14.0 addons/web/static/src/js/core/py_utils.js, 19.0 core/py_js/py_builtin.js.
*/
const NAMES$1 = new Set(`True False None true false null and or not in is if else for lambda uid user active_id active_ids active_model
  context time datetime relativedelta context_today current_date today now allowed_company_ids companies
  current_company_id parent lang tz abs bool dict float int len list max min round set str sum tuple id ref
  company_id`.split(/\s+/));
const actionNames = {
	id: "action-names-known",
	reads: "xml",
	holds: "every name in the domain or context of an action is one that the web client knows",
	*check({ records }) {
		for (const { fact, source } of records) {
			if (fact.model !== "ir.actions.act_window" || !fact.element) continue;
			for (const key of ["domain", "context"]) {
				const field = recordField(fact.element, key);
				if (!field || attributeValue(field, "eval") !== void 0) continue;
				if (imbalance(textOf(field)) !== void 0) continue;
				const code = textOf(field).replaceAll(/'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g, "''").replaceAll(/%\([\w.]+\)d/g, "0");
				for (const [name] of code.matchAll(/(?<![.\w])[A-Za-z_]\w*(?!\w|\s*=(?!=))/g)) {
					if (NAMES$1.has(name)) continue;
					const near = didYouMean(name, NAMES$1).trim();
					yield {
						message: `The action's ${key} names ${name}, which nothing sets unless the context in which it is opened does.`,
						source,
						at: field.tag,
						fix: near || "Write a value, or active_id.",
						verdict: near === "" ? "warn" : "fail"
					};
				}
			}
		}
	}
};
const EXPRESSION_RULES = [
	syntax$1,
	actions,
	fieldDomains,
	actionNames
];

// src/verify/steps/s0-static/extensions.ts
/** Nodes of an extension that say where: an xpath, or any node with a position. */
function* places(view) {
	if (view.inherits === void 0) return;
	const roots = view.roots.flatMap((root) => root.name === "data" ? elementsOf(root) : [root]);
	for (const root of roots) yield root;
}
/** Source: tools/template_inheritance.py: other children are skipped, and elsewhere it is an element like any. */
const attributes = {
	id: "attribute-elements",
	reads: "xml",
	holds: "<attribute> stands where attributes are set, and alone there",
	*check(index) {
		for (const view of index.views) for (const place of places(view)) {
			const sets = attributeValue(place, "position") === "attributes";
			for (const child of elementsOf(place)) {
				if (sets === (child.name === "attribute")) continue;
				yield {
					message: sets ? `<${child.name}> below position="attributes" is ignored.` : "<attribute> below another position is put into the view as an element, and sets nothing.",
					source: view.source,
					at: child.tag,
					fix: sets ? "Put it into an xpath of its own." : "Write position=\"attributes\"."
				};
			}
		}
	}
};
const xpaths = {
	id: "xpath-finds",
	reads: "xml",
	holds: "every xpath into a view of this module finds its node",
	*check(index) {
		const primary = new Map(index.views.map((view) => [view.xmlid, view]));
		for (const view of index.views) {
			const parent = primary.get(view.inherits && qualified(view.inherits, index.module.name));
			const [root] = parent?.roots ?? [];
			if (!parent || !root || parent.inherits !== void 0 || extensions(index, parent) > 1) continue;
			for (const place of places(view)) {
				const expr = place.name === "xpath" ? attribute(place, "expr") : void 0;
				const found = expr && compileXPath(expr.value)?.(root);
				if (!expr || !found || found.length > 0 || addsIt(view, place)) continue;
				yield {
					message: `The xpath ${expr.value} finds nothing in ${parent.xmlid}.`,
					source: view.source,
					at: expr.valueSpan,
					fix: "Correct the expression: the installation stops there."
				};
			}
		}
	}
};
function extensions({ views, module }, parent) {
	return views.filter((view) => view.inherits && qualified(view.inherits, module.name) === parent.xmlid).length;
}
/** An earlier change of the same view may add the node that a later one looks for. */
function addsIt(view, place) {
	const before = [...places(view)];
	return before.indexOf(place) > 0 && before.slice(0, before.indexOf(place)).some((each) => elementsOf(each).length > 0);
}
const records = {
	id: "record-fields-exist",
	reads: "xml",
	holds: "every field that a record of an own model sets is there",
	*check(index) {
		for (const { fact, source } of index.records) {
			const facts = index.models.get(fact.model);
			if (!facts?.closed || fact.element?.name !== "record") continue;
			for (const field of elementsOf(fact.element)) {
				const name = attribute(field, "name");
				if (field.name !== "field" || !name || facts.hasField(name.value)) continue;
				const known = facts.classes.flatMap((each) => each.fact.fields.map((one) => one.name));
				yield {
					message: `The record sets ${fact.model}.${name.value}, which does not exist.`,
					source,
					at: name.valueSpan,
					fix: didYouMean(name.value, known).trim() || `Add the field to ${fact.model}, or remove it here.`
				};
			}
		}
	}
};
const EXTENSION_RULES = [
	attributes,
	xpaths,
	records
];

// src/verify/steps/s0-static/glob.ts
const patterns = /* @__PURE__ */ new Map();
/** Whether a path matches a glob as the manifest's `assets` use them: `*` within a folder, `**` across folders. */
function matchesGlob(path, glob) {
	let pattern = patterns.get(glob);
	if (!pattern) {
		pattern = patternOf(glob);
		patterns.set(glob, pattern);
	}
	return pattern.test(path);
}
function patternOf(glob) {
	const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
		if (token === "**/") return "(?:.*/)?";
		if (token === "**") return ".*";
		if (token === "*") return "[^/]*";
		return token === "?" ? "[^/]" : `\\${token}`;
	});
	return new RegExp(`^${source}$`);
}

// src/verify/steps/s0-static/manifest.ts
/** Keys that Odoo or its tools read. Source: modules/module.py of 14.0 to 19.0, and OCA's conventions. */
const KEYS = new Set(`name version category summary description author maintainer maintainers contributors website license support
  depends data demo demo_xml init_xml update_xml test qweb css js assets installable application auto_install active
  sequence external_dependencies pre_init_hook post_init_hook uninstall_hook post_load bootstrap web icon images
  price currency live_test_url countries cloc_exclude complexity development_status images_preview_theme
  snippet_lists new_page_templates theme_customizations configurator_snippets configurator_snippets_addons
  iap_paid_service module_type`.split(/\s+/));
const parses = {
	id: "manifest-parses",
	reads: "manifest",
	holds: "the manifest is one dictionary of literals",
	*check({ module: { manifest } }) {
		for (const problem of manifest.problems) yield {
			message: `The manifest does not evaluate: ${problem.message}.`,
			source: manifest.source,
			at: problem,
			fix: "Odoo reads it with ast.literal_eval: write literals only."
		};
	}
};
/** Source: addons/base/models/ir_module.py of 14.0 to 19.0, `license`. */
const LICENSES = [
	"GPL-2",
	"GPL-2 or any later version",
	"GPL-3",
	"GPL-3 or any later version",
	"AGPL-3",
	"LGPL-3",
	"Other OSI approved licence",
	"OEEL-1",
	"OPL-1",
	"Other proprietary"
];
/** With another one nobody can update the list of modules any more. */
const license = {
	id: "manifest-license",
	reads: "manifest",
	holds: "the license is one that Odoo knows",
	*check({ module: { manifest } }) {
		const value = manifestValue(manifest, "license");
		if (typeof value !== "string" || LICENSES.includes(value)) return;
		yield {
			message: `Odoo does not know the license ${JSON.stringify(value)}: it refuses to update the list of modules.`,
			source: manifest.source,
			at: manifest.entries.get("license"),
			fix: didYouMean(value, LICENSES).trim() || `Write one of ${LICENSES.join(", ")}.`
		};
	}
};
const keys = {
	id: "manifest-keys",
	reads: "manifest",
	holds: "every key is known and given once, and name, license, author and version are there",
	*check({ module: { manifest } }) {
		for (const entry of manifest.duplicates) yield {
			message: `The key "${entry.key}" is given twice; the last one wins.`,
			source: manifest.source,
			at: entry.keySpan,
			fix: "Remove one of the two.",
			verdict: "warn"
		};
		for (const entry of manifest.entries.values()) {
			if (KEYS.has(entry.key)) continue;
			const message = `Odoo knows no manifest key "${entry.key}": it is ignored.`;
			const near = didYouMean(entry.key, KEYS).trim();
			yield {
				message,
				source: manifest.source,
				at: entry.keySpan,
				fix: near || "Remove it.",
				verdict: near ? "fail" : "warn"
			};
		}
		if (manifest.problems.length > 0) return;
		for (const key of [
			"name",
			"version",
			"license",
			"author"
		]) {
			if (manifest.entries.has(key)) continue;
			const verdict = key === "name" ? "fail" : "warn";
			yield {
				message: `The manifest has no "${key}".`,
				source: manifest.source,
				fix: `Add "${key}".`,
				verdict
			};
		}
	}
};
const version = {
	id: "manifest-version",
	reads: "manifest",
	holds: "the version is SERIES.x.y.z",
	*check({ module: { manifest } }) {
		const entry = manifest.entries.get("version");
		if (!entry || entry.value === void 0) return;
		if (typeof entry.value === "string" && /^\d+\.\d+\.\d+\.\d+\.\d+$/.test(entry.value)) return;
		const short = typeof entry.value === "string" && /^\d+\.\d+(\.\d+)?$/.test(entry.value);
		yield {
			message: `The version ${JSON.stringify(entry.value)} is not SERIES.x.y.z.`,
			source: manifest.source,
			at: entry,
			fix: "Write it like \"18.0.1.0.0\": the series first, then three numbers of your own.",
			verdict: short ? "warn" : "fail"
		};
	}
};
const depends = {
	id: "manifest-depends",
	reads: "manifest",
	holds: "depends names at least one module, none twice, and not itself",
	*check({ module: { manifest, name } }) {
		if (manifest.problems.length > 0) return;
		const listed = manifestPaths(manifest, "depends");
		const { source } = manifest;
		if (listed.length === 0) yield {
			message: "The manifest depends on nothing.",
			source,
			fix: "Add \"depends\": [\"base\"] at least.",
			verdict: "warn"
		};
		for (const [index, { path, start, end }] of listed.entries()) {
			const wrong = path === name ? "the module itself" : listed.findIndex((other) => other.path === path) < index ? `"${path}" twice` : !/^\w+$/.test(path) ? `"${path}", which is no technical name` : void 0;
			if (wrong) yield {
				message: `depends names ${wrong}.`,
				source,
				at: {
					start,
					end
				},
				fix: "Remove or correct it."
			};
		}
	}
};
const files = {
	id: "manifest-files",
	reads: "manifest",
	holds: "every file that data, demo and assets name is there",
	*check({ module }) {
		const { manifest } = module;
		const on = new Set(module.files);
		for (const key of [
			"data",
			"demo",
			"init_xml",
			"update_xml",
			"demo_xml",
			"test"
		]) for (const listed of manifestPaths(manifest, key)) {
			if (on.has(listed.path)) continue;
			const fix = didYouMean(listed.path, on).trim() || "Add the file, or remove the line.";
			yield {
				message: `${key} lists ${listed.path}, which does not exist: the installation stops there.`,
				source: manifest.source,
				at: listed,
				fix
			};
		}
		const own = manifestAssets(manifest).flatMap((asset) => {
			const path = asset.path.replace(/^\//, "");
			return path.startsWith(`${module.name}/`) ? [{
				...asset,
				path: path.slice(module.name.length + 1)
			}] : [];
		});
		for (const asset of [...own, ...manifestPaths(manifest, "qweb")]) {
			if (module.files.some((file) => matchesGlob(file, asset.path))) continue;
			yield {
				message: `${asset.key} lists ${asset.path}, which matches no file: Odoo warns at each start.`,
				source: manifest.source,
				at: asset,
				fix: "Add the file, or remove the line.",
				verdict: "warn"
			};
		}
	}
};
const listed = {
	id: "manifest-lists-files",
	reads: "manifest",
	holds: "every data file on disk is listed",
	*check({ module }) {
		const { manifest } = module;
		if (manifest.problems.length > 0) return;
		const known = new Set([
			"data",
			"demo",
			"init_xml",
			"update_xml",
			"demo_xml",
			"test"
		].flatMap((key) => manifestPaths(manifest, key).map(({ path }) => path)));
		const data = [...module.xml.filter((file) => file.isData), ...module.csv];
		for (const { source } of data) {
			if (known.has(source.path) || /^(static|tests|migrations|upgrades|i18n|data\/template)\//.test(source.path)) continue;
			yield {
				message: "The file is not listed in the manifest: it is never loaded.",
				source,
				fix: "Add it to \"data\" (or \"demo\") of __manifest__.py, or delete it.",
				verdict: "warn"
			};
		}
	}
};
const installable = {
	id: "manifest-installable",
	reads: "manifest",
	holds: "the module is installable",
	*check({ module: { manifest } }) {
		if (manifestValue(manifest, "installable") !== false) return;
		const at = manifest.entries.get("installable");
		yield {
			message: "The manifest says that the module is not installable.",
			source: manifest.source,
			at,
			fix: "Remove the key."
		};
	}
};
const MANIFEST_RULES = [
	parses,
	keys,
	license,
	version,
	depends,
	files,
	listed,
	installable
];

// src/verify/steps/s0-static/python.ts
const syntax = {
	id: "python-syntax",
	reads: "python",
	holds: "every Python file parses",
	*check({ module }) {
		for (const { source, problems } of module.python) for (const problem of problems.slice(0, 5)) yield {
			message: `Python does not parse here: ${problem.message}.`,
			source,
			at: problem,
			fix: "Correct the syntax; a server that has read it may need a restart."
		};
	}
};
/** A file whose import has an effect: it declares models, controllers or tests. */
function registers({ classes, source }) {
	if (source.path.startsWith("tests/")) return /\/test_\w+\.py$/.test(source.path);
	return classes.some(({ kind, bases }) => kind !== void 0 || bases.some((base) => /Controller$/.test(base)));
}
/** Read by Odoo in other ways than by import. */
const APART = /^(migrations|upgrades|static|scripts|iot_handlers)\/|^setup\.py$/;
const imports = {
	id: "init-imports",
	reads: "python",
	holds: "every Python file is imported, and every import of ours exists",
	*check({ module }) {
		const paths = new Set(module.python.map((file) => file.source.path));
		const edges = importEdges(module);
		const imported = new Set(edges.map((edge) => edge.target));
		for (const file of module.python) {
			const { path } = file.source;
			const target = path.replace(/(\/__init__)?\.py$/, "");
			if (APART.test(path) || target === "__init__" || target === "tests" || imported.has(target)) continue;
			if (!(path.endsWith("/__init__.py") ? module.python.some((each) => registers(each) && each.source.path.startsWith(`${target}/`)) : registers(file))) continue;
			const folder = target.slice(0, target.lastIndexOf("/") + 1);
			yield {
				message: `${folder}__init__.py does not import it: nothing in it exists for Odoo.`,
				source: file.source,
				fix: `Write "from . import ${target.slice(folder.length)}" in ${folder}__init__.py.`
			};
		}
		for (const { file, fact, target } of edges) {
			const folder = file.source.path.slice(0, -11);
			if (!file.source.path.endsWith("__init__.py") || !/^\.(?!\.)/.test(fact.from)) continue;
			const parent = target.slice(0, Math.max(target.lastIndexOf("/"), 0));
			if (paths.has(`${target}.py`) || module.files.some((each) => each.startsWith(`${target}/`)) || paths.has(`${parent}.py`) || defines(file, target.slice(folder.length))) continue;
			yield {
				message: `It imports ${target.replaceAll("/", ".")}, which does not exist.`,
				source: file.source,
				at: fact,
				fix: `Add ${target}.py, or remove the import.`
			};
		}
	}
};
function defines(file, name) {
	return name === "*" || file.functions.some((fact) => fact.name === name) || file.classes.some((fact) => fact.name === name);
}
/** Functions that the manifest names must be importable from the module itself. */
const hooks$1 = {
	id: "hooks-exist",
	reads: "python",
	holds: "every hook that the manifest names is there",
	*check({ module }) {
		const root = module.python.find(({ source }) => source.path === "__init__.py");
		for (const key of [
			"pre_init_hook",
			"post_init_hook",
			"uninstall_hook",
			"post_load"
		]) {
			const name = manifestValue(module.manifest, key);
			if (typeof name !== "string" || name === "") continue;
			if (root?.functions.some((fact) => fact.name === name) || root?.imports.some((fact) => fact.names.includes(name) || fact.names.includes("*"))) continue;
			yield {
				message: `${key} names ${name}, which __init__.py neither defines nor imports.`,
				source: module.manifest.source,
				at: module.manifest.entries.get(key),
				fix: `Write "from .hooks import ${name}" in __init__.py.`
			};
		}
	}
};
/**
* Attributes that Odoo sets on every test case, over a method of that name. `test_sequence` is read to sort the
* tests, which ends the whole run. Source: 14.0 tests/common.py, `MetaCase`; 19.0 tests/loader.py, `make_suite`.
*/
const OF_TEST_CASES = [
	"test_class",
	"test_module",
	"test_sequence",
	"test_tags"
];
const testNames = {
	id: "test-names",
	reads: "python",
	holds: "no test has the name of an attribute by which Odoo picks and sorts tests",
	*check({ module }) {
		for (const { source, classes } of module.python) {
			if (!source.path.startsWith("tests/")) continue;
			for (const method of classes.flatMap(({ methods }) => methods)) {
				if (!OF_TEST_CASES.includes(method.name)) continue;
				const sorted = method.name === "test_sequence";
				yield {
					message: sorted ? "Odoo sorts tests by test_sequence: a method of that name ends the run before its first test." : `Odoo puts an attribute ${method.name} in the place of this test, so that it never runs.`,
					source,
					at: method,
					fix: "Give the test another name.",
					verdict: sorted ? "warn" : "fail"
				};
			}
		}
	}
};
const PYTHON_RULES = [
	syntax,
	imports,
	hooks$1,
	testNames
];

// src/verify/steps/s0-static/references.ts
/** Odoo looks for them when the code runs; of a group that does not exist nobody is a member. */
const xmlids = {
	id: "python-refs-exist",
	reads: "python",
	holds: "every record of this module that the Python names is declared",
	*check(index) {
		const { module, records } = index;
		const declared = /* @__PURE__ */ new Set([
			...records.flatMap(({ fact }) => fact.xmlid ?? []),
			...generatedXmlids(index),
			...module.xml.flatMap((file) => file.records.flatMap(({ xmlid }) => xmlid ?? []))
		]);
		const known = [...declared].map((id) => id.replace(/^.*\./, ""));
		const text = module.python.map(({ source }) => source.text).join("\n");
		for (const { source, xmlid, start, end } of pythonRefs(module)) {
			if (!xmlid.startsWith(`${module.name}.`) || declared.has(xmlid)) continue;
			const name = xmlid.slice(module.name.length + 1);
			if (text.includes(`"${name}"`) || text.includes(`'${name}'`)) continue;
			yield {
				message: `${xmlid} is declared nowhere.`,
				source,
				at: {
					start,
					end
				},
				fix: didYouMean(name, known).trim() || "Declare it, or correct the id."
			};
		}
	}
};
const icons = {
	id: "menu-icons-exist",
	reads: "xml",
	holds: "every icon of a menu that is a file of this module is there",
	*check({ module, records }) {
		for (const { fact, source } of records) {
			const icon = fact.element?.name === "menuitem" ? attribute(fact.element, "web_icon") : void 0;
			const [owner, path] = icon?.value.split(",") ?? [];
			if (!icon || owner !== module.name || path === void 0 || module.files.includes(path)) continue;
			yield {
				message: `The icon ${path} does not exist.`,
				source,
				at: icon.valueSpan,
				fix: "Add the file, or correct the path."
			};
		}
	}
};
/** A menu without an action and without others below is never shown. Source: ir_ui_menu.py, `_visible_menu_ids`. */
const menus = {
	id: "menus-open",
	reads: "xml",
	holds: "every menu opens something, or has menus below",
	*check({ records, module }) {
		const made = records.filter(({ fact }) => fact.element?.name === "menuitem");
		const parents = new Set(made.flatMap(({ fact }) => {
			const parent = fact.element && attributeValue(fact.element, "parent");
			return parent === void 0 ? [] : [parent.includes(".") ? parent : `${module.name}.${parent}`];
		}));
		for (const { fact, source } of made) {
			const { element, xmlid } = fact;
			if (!element || xmlid === void 0 || !xmlid.startsWith(`${module.name}.`)) continue;
			const isParent = parents.has(xmlid) || element.children.some((child) => child.type === "element");
			const quoted = records.some(({ fact: other }) => other.model === "ir.ui.menu" && other.element?.name === "record");
			if (isParent || quoted || attribute(element, "action")) continue;
			yield {
				message: `${xmlid} has no action and no menu below: it is never shown.`,
				source,
				at: element.tag,
				fix: "Give it an action, or remove it.",
				verdict: "warn"
			};
		}
	}
};
const REFERENCE_RULES = [
	xmlids,
	icons,
	menus
];

// src/verify/routes.ts
/** Routes of the module's controllers; an override that names no path is left out. */
function routesOf({ module }) {
	return module.python.flatMap((file) => {
		if (file.source.path.startsWith("tests/")) return [];
		return file.classes.flatMap(({ methods }) => methods.flatMap((method) => {
			const route = method.decorators.find(({ name }) => /^(http\.|odoo\.http\.)?route$/.test(name));
			if (!route) return [];
			const word = (key) => route.kwargs.get(key)?.value;
			const paths = textsOf(route.args[0]?.value ?? word("route"));
			if (paths.length === 0) return [];
			const type = word("type");
			const auth = word("auth");
			return [{
				paths,
				type: typeof type === "string" ? type : "http",
				auth: typeof auth === "string" ? auth : "user",
				methods: textsOf(word("methods")),
				method,
				file,
				text: file.source.text.slice(method.start, method.end)
			}];
		}));
	});
}
function textsOf(value) {
	return [value].flat().filter((item) => typeof item === "string");
}

// src/verify/steps/s0-static/routes.ts
/** What looks whether this visitor may see this record. */
const ASKS = /_document_check_access|check_access|has_access|consteq|access_token|\buser_has_groups\b|has_group|_check_\w+|\.with_user\(/;
/**
* A record that is taken by a number of the address and read with all rights: anybody can try the next
* number. Source: 19.0 addons/portal/controllers/portal.py, `_document_check_access`.
*/
const unchecked = {
	id: "route-record-unchecked",
	reads: "python",
	holds: "no open route reads a record of its address without asking who may see it",
	*check(index) {
		for (const route of routesOf(index)) {
			if (!["public", "none"].includes(route.auth) && !route.paths.every((path) => path.startsWith("/my/"))) continue;
			if (!takesRecord(route) || !/\.sudo\(|SUPERUSER_ID/.test(route.text) || ASKS.test(route.text)) continue;
			const own = route.paths.some((path) => path.startsWith("/my/"));
			yield {
				message: `${route.method.name} takes a record by the number in its address and reads it with sudo(): ${route.auth === "user" ? "everybody who is logged in" : "anybody on the network"} can read every record by trying numbers.`,
				source: route.file.source,
				at: route.method.nameSpan,
				fix: "Get the record by self._document_check_access(model, id, access_token), or search it within a domain of what may be seen, without sudo().",
				verdict: own ? "fail" : "warn"
			};
		}
	}
};
function takesRecord({ paths, text }) {
	return paths.some((path) => {
		return [...path.matchAll(/<(?:int|model\([^)]*\)|string)?:?(\w+)>/g)].map(([, name = ""]) => name).some((name) => name !== "page" && new RegExp(`browse\\([^)]*\\b${name}\\b|'id', '=', ${name}\\b|"id", "=", ${name}\\b`).test(text));
	});
}
/** `auth` calls `_auth_method_<auth>`. Source: 14.0 addons/base/models/ir_http.py, `_authenticate`. */
const AUTH = [
	"user",
	"public",
	"none",
	"bearer"
];
const auths = {
	id: "route-auth",
	reads: "python",
	holds: "no route has a misspelt auth",
	*check(index) {
		for (const { auth, method, file } of routesOf(index)) {
			const near = didYouMean(auth, AUTH).trim();
			if (AUTH.includes(auth) || near === "") continue;
			if (index.module.python.some(({ source }) => source.text.includes(`_auth_method_${auth}`))) continue;
			yield {
				message: `${method.name} has auth="${auth}", which Odoo does not know: every request fails.`,
				source: file.source,
				at: method.nameSpan,
				fix: near
			};
		}
	}
};
/** Of two methods Odoo takes one, and says nothing. An override has the name of what it overrides. */
const twice = {
	id: "route-duplicates",
	reads: "python",
	holds: "no path is answered by two methods",
	*check(index) {
		const seen = /* @__PURE__ */ new Map();
		for (const route of routesOf(index)) for (const path of route.paths) {
			const before = seen.get(path);
			if (!before) seen.set(path, route);
			else if (before.method.name !== route.method.name && !apart(before.methods, route.methods)) {
				const { source } = before.file;
				yield {
					message: `${path} is a path of ${before.method.name} too, at ${source.path}:${source.lineAt(before.method.start)}: only one of them answers.`,
					source: route.file.source,
					at: route.method.nameSpan,
					fix: "Give one of them another path, or other methods."
				};
			}
		}
	}
};
function apart(one, other) {
	return one.length > 0 && other.length > 0 && !one.some((method) => other.includes(method));
}
const ROUTE_RULES = [
	unchecked,
	auths,
	twice
];

// src/verify/steps/s0-static/series/arch.ts
const has = (element, name) => attribute(element, name) !== void 0;
const classes = (element) => (attributeValue(element, "class") ?? "").split(/\s+/);
const name = (element) => attributeValue(element, "t-name");
/** Names that mean something where an attribute is evaluated without the record. */
const WITHOUT_RECORD = /^(context|get|not|in|and|or|is|if|else|true|false|none)$/i;
/** A constant or an expression on the context alone, as all such attributes were up to 16.0. */
function isConstant(expression) {
	return (expression.replaceAll(/'[^']*'|"[^"]*"/g, "").match(/[A-Za-z_]\w*/g) ?? []).every((word) => WITHOUT_RECORD.test(word));
}
const ROWS$1 = [
	{
		id: "list-tag",
		holds: "list views have the root tag of this series",
		applies: () => true,
		wrong: (element, { listTag }) => {
			const other = listTag === "list" ? "tree" : "list";
			return element.name === other ? `<${other}> does not load here: a list view is <${listTag}>.` : void 0;
		},
		fix: "Rename the tag, and its end tag."
	},
	{
		id: "list-xpath",
		holds: "xpaths name the list tag of this series",
		applies: () => true,
		wrong: (element, { listTag }) => {
			const other = listTag === "list" ? "tree" : "list";
			const path = element.name === "xpath" ? attributeValue(element, "expr") ?? "" : "";
			return new RegExp(`(^|/)${other}\\b`).test(path) ? `The xpath looks for <${other}>, which is <${listTag}> here.` : void 0;
		},
		fix: "Rename it in the expression."
	},
	{
		id: "modifier-attrs",
		holds: "no attrs or states: modifiers are expressions",
		applies: ({ modifiers }) => modifiers === "expr",
		wrong: (element) => {
			const found = ["attrs", "states"].find((key) => has(element, key));
			const named = attributeValue(element, "name") === "attrs" && element.name === "attribute";
			return found || named ? `"${found ?? "attrs"}" is no longer read: the view does not load.` : void 0;
		},
		fix: "Write invisible=\"...\", readonly=\"...\" and required=\"...\" as Python expressions."
	},
	{
		id: "modifier-expression",
		holds: "no expression on the record in invisible, readonly or required",
		applies: ({ modifiers }) => modifiers === "attrs",
		wrong: (element) => {
			const found = [
				"invisible",
				"readonly",
				"required"
			].find((key) => has(element, key) && !isConstant(attributeValue(element, key) ?? ""));
			return found ? `${found} is an expression on the record, which this series does not evaluate.` : void 0;
		},
		fix: "Write it in attrs, as in attrs=\"{'invisible': [('state', '=', 'draft')]}\"."
	},
	{
		id: "column-invisible",
		holds: "no column_invisible attribute",
		applies: ({ columnInvisible }) => !columnInvisible,
		wrong: (element) => has(element, "column_invisible") ? "column_invisible is not known yet." : void 0,
		fix: "Write attrs=\"{'column_invisible': ...}\"."
	},
	{
		id: "chatter-div",
		holds: "no div.oe_chatter: it renders nothing",
		applies: ({ chatter }) => chatter === "tag",
		wrong: (element) => classes(element).includes("oe_chatter") ? "div.oe_chatter shows nothing in this series." : void 0,
		fix: "Write <chatter/>."
	},
	{
		id: "chatter-tag",
		holds: "no <chatter/>: it renders nothing",
		applies: ({ chatter }) => chatter === "div",
		wrong: (element) => element.name === "chatter" ? "<chatter/> shows nothing in this series." : void 0,
		fix: "Write <div class=\"oe_chatter\"> with the message, follower and activity fields."
	},
	{
		id: "kanban-box",
		holds: "kanban cards are t-name=\"card\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "card",
		wrong: (element) => name(element) === "kanban-box" ? "kanban-box is the old card: the browser fails with \"Missing 'card' template\", or falls back to a deprecated one." : void 0,
		fix: "Write <t t-name=\"card\"> with the card's fields directly in it."
	},
	{
		id: "kanban-card",
		holds: "kanban cards are t-name=\"kanban-box\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "kanban-box",
		wrong: (element, _profile, root) => name(element) === "card" && (root.name === "kanban" || ancestor(element, "kanban")) ? "The template \"card\" is not known yet: the browser crashes." : void 0,
		fix: "Write <t t-name=\"kanban-box\">."
	},
	{
		id: "kanban-menu",
		holds: "kanban menus are t-name=\"menu\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "card",
		wrong: (element) => name(element) === "kanban-menu" ? "The template \"kanban-menu\" is no longer read beside \"card\"." : void 0,
		fix: "Write <t t-name=\"menu\">.",
		verdict: "warn"
	},
	{
		id: "search-group-attributes",
		holds: "groups of search views are bare",
		applies: ({ searchGroupAttributes }) => !searchGroupAttributes,
		wrong: (element, _profile, root) => element.name === "group" && (root.name === "search" || ancestor(element, "search")) && (has(element, "expand") || has(element, "string")) ? "<group> of a search view takes neither expand nor string here: the view does not load." : void 0,
		fix: "Write a bare <group>."
	},
	{
		id: "graph-orientation",
		holds: "no orientation on graphs",
		applies: ({ graphOrientation }) => !graphOrientation,
		wrong: (element) => element.name === "graph" && has(element, "orientation") ? "orientation is refused here." : void 0,
		fix: "Remove it."
	},
	{
		id: "settings-div",
		holds: "settings are <app> and <block>",
		applies: ({ settingsView }) => settingsView === "app",
		wrong: (element) => {
			const path = element.name === "xpath" ? attributeValue(element, "expr") ?? "" : "";
			return classes(element).includes("app_settings_block") || /hasclass\(['"]settings['"]\)/.test(path) ? "The settings view has no div.settings any more." : void 0;
		},
		fix: "Write <xpath expr=\"//form\" position=\"inside\"><app name=\"...\"><block><setting>."
	},
	{
		id: "settings-app",
		holds: "settings are div.app_settings_block",
		applies: ({ settingsView }) => settingsView === "div",
		wrong: (element) => element.name === "app" || element.name === "setting" ? `<${element.name}> shows nothing in this series.` : void 0,
		fix: "Write <div class=\"app_settings_block\"> inside div.settings."
	},
	{
		id: "filter-name",
		holds: "every filter has a name",
		applies: () => true,
		wrong: (element) => element.name === "filter" && !has(element, "name") && !has(element, "position") ? "The filter has no name." : void 0,
		fix: "Give it a name that is unique in the view."
	}
];
const ARCH_RULES = ROWS$1.map((row) => ({
	id: row.id,
	reads: "xml",
	holds: row.holds,
	applies: row.applies,
	*check(index, profile) {
		for (const { element, root, source } of archElements(index)) {
			const message = row.wrong(element, profile, root);
			if (message !== void 0) yield {
				message,
				source,
				at: element.tag,
				fix: row.fix,
				verdict: row.verdict ?? "fail"
			};
		}
	}
}));
function* archElements(index) {
	for (const { roots, source } of index.views) for (const root of roots) for (const element of walkElements(root)) yield {
		element,
		root,
		source
	};
}

// src/verify/steps/s0-static/series/module.ts
const seriesOfVersion = {
	id: "version-series",
	reads: "manifest",
	holds: "the version begins with the series",
	applies: () => true,
	*check({ module: { manifest } }, { series }) {
		const version = manifestValue(manifest, "version");
		if (manifestValue(manifest, "installable") === false) return;
		if (typeof version !== "string" || !/^\d+\.\d+(\.\d+){3}$/.test(version) || version.startsWith(`${series}.`)) return;
		yield {
			message: `The version ${version} is not one of ${series}: the module counts as not installable.`,
			source: manifest.source,
			at: manifest.entries.get("version"),
			fix: `Write ${series}.${version.split(".").slice(2).join(".")}.`
		};
	}
};
const bundles = {
	id: "asset-bundles",
	reads: "manifest",
	holds: "no assets in a bundle that no page loads",
	applies: ({ goneBundles }) => goneBundles.length > 0,
	*check({ module: { manifest } }, { goneBundles }) {
		for (const { key, path, start, end } of manifestAssets(manifest)) {
			if (!goneBundles.includes(key)) continue;
			yield {
				message: `${path} is in ${key}, which no page of this series loads.`,
				source: manifest.source,
				at: {
					start,
					end
				},
				fix: "Put it into web.assets_backend or web.assets_frontend."
			};
		}
	}
};
const ignoredTags = {
	id: "action-tags",
	reads: "xml",
	holds: "no <report> and <act_window>: they are ignored",
	applies: ({ actionTags }) => !actionTags,
	*check({ module }) {
		for (const { root, source, isData } of module.xml) {
			if (!root || !isData) continue;
			for (const element of walkElements(root)) {
				if (!/^(report|act_window)$/.test(element.name) || !/^(odoo|openerp|data)$/.test(element.parent?.name ?? "") || ancestor(element, "record")) continue;
				const model = element.name === "report" ? "ir.actions.report" : "ir.actions.act_window";
				yield {
					message: `<${element.name}> is ignored in this series: the action does not exist after the installation.`,
					source,
					at: element.tag,
					fix: `Write <record model="${model}">.`
				};
			}
		}
	}
};
const deprecatedTags = {
	id: "action-tags-deprecated",
	reads: "xml",
	holds: "no <report> and <act_window>: they are deprecated",
	applies: ({ actionTags }) => actionTags,
	*check(index, profile) {
		for (const finding of ignoredTags.check(index, profile)) yield {
			...finding,
			message: "The tag is deprecated, and ignored from 17.0 on.",
			verdict: "warn"
		};
	}
};
const assetsKey = {
	id: "manifest-assets",
	reads: "manifest",
	holds: "assets are declared where this series reads them",
	applies: () => true,
	*check({ module }, { assets }) {
		const { manifest } = module;
		const wrong = manifest.entries.get(assets === "manifest" ? "qweb" : "assets");
		if (!wrong || typeof wrong.value === "object" && wrong.value && Object.keys(wrong.value).length === 0) return;
		const unread = `The key "${wrong.key}" is not read in this series`;
		const place = {
			source: manifest.source,
			at: wrong.keySpan
		};
		if (wrong.key === "qweb" && isServed(module)) {
			const message = `${unread}; "assets" lists its files already.`;
			yield {
				...place,
				message,
				fix: "Leave the key out.",
				verdict: "warn"
			};
			return;
		}
		yield {
			...place,
			message: `${unread}: those files are never served.`,
			fix: assets === "manifest" ? "List the templates in \"assets\"." : "Extend the template web.assets_backend in an XML file."
		};
	}
};
/** Whether every file that `qweb` names is one of `assets` too. */
function isServed({ name, manifest, files }) {
	const served = manifestAssets(manifest).map(({ path }) => path.replace(/^\//, ""));
	const named = manifestPaths(manifest, "qweb").flatMap(({ path }) => files.filter((file) => matchesGlob(file, path) || matchesGlob(`${name}/${file}`, path)));
	return named.length > 0 && named.every((file) => served.some((pattern) => matchesGlob(`${name}/${file}`, pattern)));
}
const assetsTemplate = {
	id: "assets-template",
	reads: "xml",
	holds: "no template extends an asset bundle",
	applies: ({ assets }) => assets === "manifest",
	*check({ module }) {
		for (const { root, source, isData } of module.xml) for (const element of root && isData ? walkElements(root) : []) {
			const inherits = element.name === "template" ? attribute(element, "inherit_id") : void 0;
			if (!inherits || !/^web\.assets_\w+$/.test(inherits.value)) continue;
			yield {
				message: `${inherits.value} is no template in this series.`,
				source,
				at: element.tag,
				fix: "List the files under \"assets\" in the manifest."
			};
		}
	}
};
const rawOutput = {
	id: "qweb-raw",
	reads: "xml",
	holds: "no t-raw",
	applies: ({ qwebOut }) => qwebOut === "t-out",
	*check({ module }) {
		for (const { root, source } of module.xml) for (const element of root ? walkElements(root) : []) {
			if (attributeValue(element, "t-raw") === void 0) continue;
			yield {
				message: "t-raw is deprecated.",
				source,
				at: attribute(element, "t-raw"),
				fix: "Write t-out, with a Markup value.",
				verdict: "warn"
			};
		}
	}
};
const MODULE_SERIES_RULES = [
	bundles,
	seriesOfVersion,
	ignoredTags,
	deprecatedTags,
	assetsKey,
	assetsTemplate,
	rawOutput
];

// src/verify/steps/s0-static/series/python.ts
const NAMES = typeSet("attribute", "identifier");
/** Names and attributes of the code itself, never of a string or a comment: `self.env._` has two dots. */
function* named(file, pattern) {
	const until = (node) => file.source.text.slice(node.start, node.end);
	for (const node of nodesOf(file.root, NAMES)) {
		const text = until(node);
		if (pattern.test(text)) yield {
			text,
			start: node.start,
			end: node.end
		};
	}
}
function* attributesNamed(file, name) {
	for (const { attributes, kind } of file.classes) {
		const found = attributes.get(name);
		if (found && kind) yield found;
	}
}
/** What stands behind the name of a method of the ORM that asks for rights. */
const OPERATION = /^\(\s*(operation\s*=\s*)?(["'](read|write|create|unlink)["']|operation|mode|access_mode)\s*[,)]/;
const ROWS = [
	{
		id: "sql-constraints-list",
		holds: "SQL constraints are models.Constraint",
		applies: ({ sqlConstraints }) => sqlConstraints === "attribute",
		*find(file) {
			for (const { start, end } of attributesNamed(file, "_sql_constraints")) yield {
				start,
				end,
				message: "_sql_constraints is ignored in this series: the database has no constraint."
			};
		},
		fix: "Write _name = models.Constraint(\"CHECK (...)\", \"message\")."
	},
	{
		id: "sql-constraints-attribute",
		holds: "SQL constraints are in _sql_constraints",
		applies: ({ sqlConstraints }) => sqlConstraints === "list",
		*find(file) {
			for (const object of file.classes.flatMap((fact) => fact.tableObjects)) if (object.form === "attribute") yield {
				start: object.start,
				end: object.end,
				message: `models.${object.kind} does not exist before 19.0.`
			};
		},
		fix: "Write a row of _sql_constraints: (name, definition, message)."
	},
	{
		id: "name-get",
		holds: "no name_get: it is never called",
		applies: ({ nameGetGone }) => nameGetGone,
		*find(file) {
			for (const method of modelMethods(file, "name_get")) yield {
				...method.nameSpan,
				message: "name_get is never called in this series."
			};
		},
		fix: "Write _compute_display_name, with @api.depends."
	},
	{
		id: "name-get-deprecated",
		holds: "no name_get: it is deprecated",
		applies: ({ displayName, nameGetGone }) => displayName === "compute" && !nameGetGone,
		*find(file) {
			for (const method of modelMethods(file, "name_get")) yield {
				...method.nameSpan,
				message: "name_get is deprecated."
			};
		},
		fix: "Write _compute_display_name, with @api.depends.",
		verdict: "warn"
	},
	{
		id: "api-ondelete",
		holds: "no @api.ondelete",
		applies: ({ ondeleteGuard }) => !ondeleteGuard,
		*find(file) {
			for (const { start, end } of named(file, /^api\.ondelete$/)) yield {
				start,
				end,
				message: "api.ondelete does not exist before 15.0."
			};
		},
		fix: "Override unlink."
	},
	{
		id: "env-translate",
		holds: "no env._(...)",
		applies: ({ translate }) => translate === "_",
		*find(file) {
			for (const { start, end } of named(file, /\benv\._$/)) yield {
				start,
				end,
				message: "The environment has no method _ before 18.0."
			};
		},
		fix: "Import _ from odoo, and call _(\"...\")."
	},
	{
		id: "has-access",
		holds: "no has_access or check_access",
		applies: ({ accessCheck }) => accessCheck === "check_access_rights",
		*find(file) {
			const { text } = file.source;
			const own = new Set(file.classes.flatMap(({ methods }) => methods.map(({ name }) => name)));
			for (const { start, end, text: called } of named(file, /\.(has_access|check_access)$/)) {
				const name = called.split(".").at(-1) ?? "";
				if (own.has(name) && !called.startsWith("super(") || !OPERATION.test(text.slice(end, end + 60))) continue;
				yield {
					start,
					end,
					message: `${name} does not exist before 18.0.`
				};
			}
		},
		fix: "Call check_access_rights and check_access_rule."
	},
	{
		id: "field-aggregator",
		holds: "fields name their aggregate as this series does",
		applies: () => true,
		*find(file, { aggregator }) {
			const other = aggregator === "aggregator" ? "group_operator" : "aggregator";
			for (const field of file.classes.flatMap((fact) => fact.fields)) {
				const found = field.kwargs.get(other);
				if (found) yield {
					start: found.start,
					end: found.end,
					message: `${other} is not what this series reads.`
				};
			}
		},
		fix: "Rename the keyword: group_operator up to 17.0, aggregator from 18.0.",
		verdict: "warn"
	},
	{
		id: "json-field",
		holds: "no fields.Json",
		applies: ({ jsonField }) => !jsonField,
		*find(file) {
			for (const field of file.classes.flatMap((fact) => fact.fields)) if (field.type === "Json") yield {
				start: field.start,
				end: field.end,
				message: "fields.Json does not exist before 16.0."
			};
		},
		fix: "Use fields.Text and json.dumps."
	},
	{
		id: "command-import",
		holds: "no Command of odoo",
		applies: ({ x2manyCommand }) => x2manyCommand === "tuple",
		*find(file) {
			for (const fact of file.imports) if (/^odoo(\.fields)?$/.test(fact.from) && fact.names.includes("Command")) yield {
				start: fact.start,
				end: fact.end,
				message: "Command does not exist before 15.0."
			};
		},
		fix: "Write the tuples: (0, 0, {...}), (6, 0, [...])."
	},
	{
		id: "json-route",
		holds: "JSON routes have the type of this series",
		applies: () => true,
		*find(file, { jsonRoute }) {
			if (jsonRoute === "jsonrpc") return;
			for (const found of routes(file, "jsonrpc")) yield {
				...found,
				message: "The route type jsonrpc does not exist before 19.0."
			};
		},
		fix: "Write type='json'."
	},
	{
		id: "json-route-deprecated",
		holds: "JSON routes are type=\"jsonrpc\"",
		applies: ({ jsonRoute }) => jsonRoute === "jsonrpc",
		*find(file) {
			for (const found of routes(file, "json")) yield {
				...found,
				message: "The route type 'json' is deprecated."
			};
		},
		fix: "Write type='jsonrpc'.",
		verdict: "warn"
	},
	{
		id: "test-case",
		holds: "no SavepointCase",
		applies: ({ testCase }) => testCase === "TransactionCase",
		*find(file) {
			for (const fact of file.classes) if (fact.bases.some((base) => /(^|\.)SavepointCase$/.test(base))) yield {
				start: fact.start,
				end: fact.start + 5,
				message: "SavepointCase is a deprecated name."
			};
		},
		fix: "Write TransactionCase.",
		verdict: "warn"
	}
];
function modelMethods(file, name) {
	return file.classes.filter((fact) => fact.kind !== void 0).flatMap((fact) => fact.methods.filter((method) => method.name === name));
}
function* routes(file, type) {
	for (const decorator of file.classes.flatMap((fact) => fact.methods).flatMap((method) => method.decorators)) {
		const found = /(^|\.)route$/.test(decorator.name) ? decorator.kwargs.get("type") : void 0;
		if (found?.value === type) yield {
			start: found.start,
			end: found.end
		};
	}
}
const rows = ROWS.map((row) => ({
	id: row.id,
	reads: "python",
	holds: row.holds,
	applies: row.applies,
	*check({ module }, profile) {
		for (const file of module.python) for (const { message, start, end } of row.find(file, profile)) yield {
			message,
			source: file.source,
			at: {
				start,
				end
			},
			fix: row.fix,
			verdict: row.verdict ?? "fail"
		};
	}
}));
const hooks = {
	id: "hook-arguments",
	reads: "python",
	holds: "hooks take the arguments that this series gives them",
	applies: () => true,
	*check(index, { hookArguments }) {
		for (const key of [
			"pre_init_hook",
			"post_init_hook",
			"uninstall_hook"
		]) {
			const name = manifestValue(index.module.manifest, key);
			const found = typeof name === "string" ? hookFunction(index, name) : void 0;
			if (!found) continue;
			const count = hookArguments === "env" || key === "pre_init_hook" ? 1 : 2;
			const first = found.fact.params[0];
			const wants = hookArguments === "env" ? "env" : count === 1 ? "cr" : "cr, registry";
			if (found.fact.params.length === count && !(first && (hookArguments === "env" ? /^(cr|cursor)$/ : /^env$/).test(first))) continue;
			yield {
				message: `${key} is called with (${wants}), and ${found.fact.name} takes (${found.fact.params.join(", ")}).`,
				source: found.file.source,
				at: found.fact.nameSpan,
				fix: `Write def ${found.fact.name}(${wants}).`
			};
		}
	}
};
function hookFunction({ module }, name) {
	for (const file of module.python) {
		const fact = file.functions.find((found) => found.name === name);
		if (fact && /^(__init__|hooks|\w*hook\w*)\.py$/.test(file.source.path)) return {
			file,
			fact
		};
	}
}
const PYTHON_SERIES_RULES = [...rows, hooks];

// src/verify/steps/s0-static/series/records.ts
const renamed = [
	{
		id: "record-groups-field",
		models: /* @__PURE__ */ new Set([
			"ir.ui.view",
			"ir.ui.menu",
			"res.users",
			"ir.actions.act_window",
			"ir.actions.server",
			"ir.actions.report",
			"ir.actions.client",
			"ir.actions.act_url"
		]),
		gone: ({ recordGroupsField: now }) => [[now === "group_ids" ? "groups_id" : "group_ids", `Write ${now}.`]]
	},
	{
		id: "group-fields",
		models: /* @__PURE__ */ new Set(["res.groups"]),
		gone: ({ groupFamily, groupUsersField }) => [groupFamily === "privilege" ? ["category_id", "Write privilege_id, with a res.groups.privilege that has the category."] : ["privilege_id", "Write category_id: privileges come with 19.0."], [groupUsersField === "user_ids" ? "users" : "user_ids", `Write ${groupUsersField}.`]]
	},
	{
		id: "cron-fields",
		models: /* @__PURE__ */ new Set(["ir.cron"]),
		gone: ({ cronCallFields }) => cronCallFields ? [] : [["numbercall", "Remove it: a job repeats by itself."], ["doall", "Remove it."]]
	},
	{
		id: "mail-report-field",
		models: /* @__PURE__ */ new Set(["mail.template"]),
		gone: ({ mailReportField: now }) => [[now === "report_template" ? "report_template_ids" : "report_template", `Write ${now}.`]]
	},
	{
		id: "action-path-field",
		models: /* @__PURE__ */ new Set(["ir.actions.act_window", "ir.actions.client"]),
		gone: ({ listTag }) => listTag === "list" ? [] : [["path", "Remove it: actions have no path before 18.0."]]
	}
].map(({ id, models, gone }) => ({
	id,
	reads: "xml",
	holds: `no field that ${[...models].slice(0, 2).join(", ")} lacks in this series`,
	applies: (profile) => gone(profile).length > 0,
	*check(index, profile) {
		for (const { fact, source } of recordsOf(index)) {
			if (!models.has(fact.model) || fact.element.name !== "record") continue;
			for (const [field, fix] of gone(profile)) {
				const found = recordField(fact.element, field);
				if (found) yield {
					message: `${fact.model} has no field ${field} in this series.`,
					source,
					at: found.tag,
					fix
				};
			}
		}
	}
}));
function* recordsOf(index) {
	for (const { file } of index.loaded) if ("isData" in file) for (const fact of file.records) yield {
		fact,
		source: file.source
	};
}
function rule(id, holds, applies, check) {
	return {
		id,
		reads: "xml",
		holds,
		applies,
		*check(index, profile) {
			for (const { fact, source } of recordsOf(index)) for (const finding of check(fact, profile)) yield {
				...finding,
				source
			};
		}
	};
}
/** The fields of a record whose text holds what is looked for. */
function fieldsWith(record, names, pattern) {
	return elementsOf(record).filter((field) => {
		const name = attributeValue(field, "name") ?? "";
		const own = `${attributeValue(field, "eval") ?? ""}${textOf(field)}`;
		return names.includes(name) && pattern.test(own + allAttributes(field));
	});
}
function allAttributes(element) {
	return elementsOf(element).map((child) => child.attributes.map((attr) => ` ${attr.value}`).join("") + allAttributes(child)).join("");
}
const MAIL_FIELDS = "subject email_from email_to email_cc partner_to reply_to lang body_html report_name scheduled_date".split(" ");
const viewMode = rule("action-view-mode", "actions name the list view as this series does", ({ listTag }) => listTag === "list", function* ({ element, model }) {
	if (model !== "ir.actions.act_window" && model !== "ir.actions.act_window.view") return;
	const field = recordField(element, "view_mode");
	if (!field || !textOf(field).split(",").some((mode) => mode.trim() === "tree")) return;
	yield {
		message: "view_mode names \"tree\": the action loads, and fails when it is opened.",
		at: field.tag,
		fix: "Write list,form."
	};
});
const viewType = rule("view-type", "views declare a type of this series", () => true, function* ({ element, model }, { listTag }) {
	const other = listTag === "list" ? "tree" : "list";
	if (model !== "ir.ui.view" || recordText(element, "type") !== other) return;
	yield {
		message: `The type "${other}" does not exist here.`,
		at: element.tag,
		fix: `Write ${listTag}, or leave the field out.`
	};
});
const inlineTarget = rule("settings-target", "no action with target inline", ({ settingsTarget }) => settingsTarget === "current", function* ({ element, model }) {
	if (model !== "ir.actions.act_window" || recordText(element, "target") !== "inline") return;
	yield {
		message: "The target \"inline\" is gone.",
		at: recordField(element, "target")?.tag,
		fix: "Write current."
	};
});
const ruleTime = rule("rule-time", "no time in the domain of a record rule", ({ ruleTime: known }) => !known, function* ({ element, model }) {
	const domain = model === "ir.rule" ? recordField(element, "domain_force") : void 0;
	if (!domain || !/\btime\./.test(textOf(domain))) return;
	yield {
		message: "The domain uses time, which record rules no longer know.",
		at: domain.tag,
		fix: "Use a stored field or a method instead."
	};
});
const jinja = rule("mail-jinja", "mail templates have no Jinja", ({ mailTemplate }) => mailTemplate === "inline", function* ({ element, model }) {
	if (model !== "mail.template") return;
	for (const field of fieldsWith(element, MAIL_FIELDS, /\$\{|^\s*%\s*(if|for|set)\b/m)) yield {
		message: "Jinja is not evaluated any more: the mail shows it as it is.",
		at: field.tag,
		fix: "Write {{ ... }} in fields, and <t t-out=\"...\"/> in the body."
	};
});
const inlineTemplate = rule("mail-inline", "mail templates have no {{...}}", ({ mailTemplate }) => mailTemplate === "jinja", function* ({ element, model }) {
	if (model !== "mail.template") return;
	for (const field of fieldsWith(element, MAIL_FIELDS, /\{\{/)) yield {
		message: "{{ ... }} is not evaluated in this series: the mail shows it as it is.",
		at: field.tag,
		fix: "Write it as Jinja, with a dollar sign before single braces."
	};
});
const cronRepeats = rule("cron-repeats", "scheduled actions say how often they run", ({ cronCallFields }) => cronCallFields, function* ({ element, model }) {
	if (model !== "ir.cron" || recordField(element, "numbercall")) return;
	yield {
		message: "Without numbercall the job runs once only.",
		at: element.tag,
		fix: "Add <field name=\"numbercall\">-1</field>.",
		verdict: "warn"
	};
});
const RECORD_RULES = [
	...renamed,
	viewMode,
	viewType,
	inlineTarget,
	ruleTime,
	jinja,
	inlineTemplate,
	cronRepeats
];

// src/verify/steps/s0-static/signatures.ts
/**
* The web client calls a button's method with the ids of the records and the context. Source: 14.0 api.py and 19.0
* service/model.py, `call_kw`: to a method for the model as a whole the ids are an argument like any.
*/
const buttons = {
	id: "button-signature",
	reads: "module",
	holds: "every object button of an own model calls a method that takes the records alone",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const name = attribute(element, "name");
			if (element.name !== "button" || attributeValue(element, "type") !== "object" || !name) continue;
			const method = facts?.method(name.value);
			if (!method || attribute(element, "args")) continue;
			const { params, required, decorators } = method.fact;
			const line = `${source.path}:${source.lineAt(name.valueSpan.start)}`;
			const ofModel = decorators.some((each) => /(^|\.)model$/.test(each.name));
			const at = method.fact.nameSpan;
			if (required.length > 1) yield {
				message: `The button at ${line} calls ${name.value} without ${required.slice(1).join(", ")}, which it must have.`,
				source: method.file.source,
				at,
				fix: "Give the parameter a default, or read it from self.env.context."
			};
			else if (ofModel && params.length === 1) yield {
				message: `The button at ${line} calls ${name.value}, which is @api.model: it is given the ids as an argument, and fails.`,
				source: method.file.source,
				at,
				fix: "Remove @api.model."
			};
		}
	}
};
const SIGNATURE_RULES = [buttons];

// src/verify/steps/s0-static/stored.ts
/** A model that has these sorts and groups in its own way. */
const OWN_SQL = [
	"_field_to_sql",
	"_order_field_to_sql",
	"_read_group_raw",
	"_read_group_groupby",
	"read_group",
	"_generate_order_by"
];
/** A computed field without a column; a related one is looked up through its path. */
function unstored(facts, name) {
	if (OWN_SQL.some((method) => facts?.method(method))) return void 0;
	const fact = facts?.field(name)?.fact;
	if (!fact?.kwargs.has("compute") || fact.kwargs.has("related")) return void 0;
	const store = fact.kwargs.get("store");
	return store === void 0 || store.value === false ? fact : void 0;
}
const FIX = "Give the field store=True, or name a stored one.";
/** Up to 17.0 the order is left out without a word; later the model cannot be searched. */
const orders = {
	id: "order-stored",
	reads: "python",
	holds: "every field of an _order is stored",
	*check({ models }) {
		for (const facts of models.values()) for (const { file, fact } of facts.classes) {
			const order = fact.attributes.get("_order");
			const terms = typeof order?.value === "string" ? order.value.split(",") : [];
			for (const term of terms) {
				const name = term.trim().split(/\s/)[0] ?? "";
				if (!unstored(facts, name)) continue;
				yield {
					message: `${facts.model}: _order names ${name}, which is computed and not stored.`,
					source: file.source,
					at: order,
					fix: FIX
				};
			}
		}
	}
};
const groupings = {
	id: "group-by-stored",
	reads: "xml",
	holds: "every field that a view groups by is stored",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const attr = element.name === "kanban" ? attribute(element, "default_group_by") : element.name === "filter" ? attribute(element, "context") : /^(row|col)$/.test(attributeValue(element, "type") ?? "") ? attribute(element, "name") : void 0;
			const [, inContext] = /['"]group_by['"]\s*:\s*['"](\w+)/.exec(attr?.value ?? "") ?? [];
			const name = element.name === "filter" ? inContext : attr?.value.split(":")[0];
			if (!attr || name === void 0 || !unstored(facts, name)) continue;
			yield {
				message: `The view groups by ${facts?.model}.${name}, which is computed and not stored: Odoo refuses it.`,
				source,
				at: attr.valueSpan,
				fix: FIX
			};
		}
	}
};
const searches = {
	id: "search-stored",
	reads: "xml",
	holds: "every field that a search view, a filter or a record rule looks for can be searched",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const attr = element.name === "filter" || element.parent?.name === "search" ? attribute(element, element.name === "filter" ? "domain" : "name") : void 0;
			const names = element.name === "filter" ? domainFields(attr?.value ?? "") : [attr?.value ?? ""];
			if (element.name === "field" && attribute(element, "filter_domain")) continue;
			if (attr) yield* unsearchable(names, facts, (message) => ({
				message,
				source,
				at: attr.valueSpan,
				fix: FIX_SEARCH
			}));
		}
		yield* ruleFindings(index);
	}
};
const FIX_SEARCH = "Give the field store=True or a search method, or name another one.";
function* ruleFindings(index) {
	for (const { fact, source } of index.records) {
		const domain = fact.model === "ir.rule" && fact.element && recordField(fact.element, "domain_force");
		if (!domain || !fact.element) continue;
		const facts = index.models.get(modelRef(index, fact.element, "model_id") ?? "");
		yield* unsearchable(domainFields(textOf(domain)), facts, (message) => ({
			message,
			source,
			at: domain.tag,
			fix: FIX_SEARCH
		}));
	}
}
function domainFields(domain) {
	return [...domain.matchAll(DOMAIN_FIELD)].map(([, path = ""]) => path.split(".")[0] ?? "");
}
function* unsearchable(names, facts, make) {
	for (const name of names) {
		const field = unstored(facts, name);
		if (!field || field.kwargs.has("search")) continue;
		yield make(`${facts?.model}.${name} is computed, not stored and has no search method: it cannot be searched.`);
	}
}
const STORED_RULES = [
	orders,
	groupings,
	searches
];

// src/verify/steps/s0-static/templates.ts
/** Source: 14.0 addons/base/models/qweb.py and 19.0 ir_qweb.py, `_compile_directive_field`. */
const NO_FIELD_ON = /* @__PURE__ */ new Set([
	"table",
	"tbody",
	"thead",
	"tfoot",
	"tr",
	"td",
	"li",
	"ul",
	"ol",
	"dl",
	"dt",
	"dd",
	"t"
]);
/** A page or report that installs and fails when it is opened. */
const fieldElement = {
	id: "qweb-field-element",
	reads: "xml",
	holds: "every t-field of a template is on an element that QWeb renders it on",
	*check({ records }) {
		for (const { fact, source } of records) {
			if (fact.model !== "ir.ui.view" || !fact.element) continue;
			for (const element of walkElements(fact.element)) {
				const field = attribute(element, "t-field");
				if (!field) continue;
				if (NO_FIELD_ON.has(element.name)) yield {
					message: `QWeb renders no t-field on <${element.name}>: the page fails when it is opened.`,
					source,
					at: element.tag,
					fix: `Put <span t-field="${field.value}"/> into it, or use t-out.`
				};
				else if (!field.value.includes(".")) yield {
					message: `t-field="${field.value}" names no field of a record: the page fails when it is opened.`,
					source,
					at: element.tag,
					fix: "Write record.field, or use t-out for another value."
				};
			}
		}
	}
};
const TEMPLATE_RULES = [fieldElement];

// src/verify/steps/s0-static/upgrades.ts
const SCRIPT = /^(?:migrations|upgrades)\/([^/]+)\/([^/]+)\.py$/;
/** Numbers of the module, with the series before them or not. Source: modules/migration.py, `VERSION_RE`. */
const VERSION = /^(\d+\.\d+\.)?\d+(\.\d+){1,2}$/;
/** Odoo passes over a script without a word when it does not like its name or its place. */
const scripts = {
	id: "migration-scripts",
	reads: "python",
	holds: "every migration script is one that Odoo runs",
	*check({ module: { python, manifest } }) {
		const version = manifestValue(manifest, "version");
		for (const file of python) {
			const [, folder = "", name = ""] = SCRIPT.exec(file.source.path) ?? [];
			if (folder === "" || folder === "tests" || name === "__init__") continue;
			yield* placeOf(folder, name, typeof version === "string" ? version : "", file);
			if (/^(pre|post|end)-/.test(name)) yield* signature(file);
		}
	}
};
function* placeOf(folder, name, version, { source }) {
	if (!/^(pre|post|end)-/.test(name)) yield {
		message: "The name begins with none of pre-, post- and end-: Odoo never runs the script.",
		source,
		fix: `Rename it to such as post-${name.replace(/^(pre|post|end)_?/, "") || "migration"}.py.`,
		verdict: "warn"
	};
	if (!VERSION.test(folder)) yield {
		message: `The folder ${folder} is no version: Odoo never runs what is in it.`,
		source,
		fix: "Name it by the version that the script leads to, such as 18.0.1.1.0.",
		verdict: "warn"
	};
	else if (isLater(folder, version)) yield {
		message: `The script leads to ${folder}, and the manifest has ${version}: it never runs.`,
		source,
		fix: `Raise "version" in __manifest__.py to ${folder}.`,
		verdict: "warn"
	};
}
/** Whether a version of five numbers comes after that of the manifest. */
function isLater(folder, version) {
	const numbers = folder.split(".").map(Number);
	const own = version.split(".").map(Number);
	if (numbers.length !== 5 || own.length !== 5) return false;
	const difference = numbers.map((number, i) => number - (own[i] ?? 0)).find((value) => value !== 0);
	return difference !== void 0 && difference > 0;
}
function* signature({ functions, source }) {
	const migrate = functions.find((fact) => fact.name === "migrate");
	if (migrate && migrate.params.length === 2) return;
	yield {
		message: migrate ? `migrate takes ${migrate.params.join(", ") || "nothing"}: the upgrade stops there.` : "There is no function migrate: the upgrade stops there.",
		source,
		at: migrate,
		fix: "Write def migrate(cr, version)."
	};
}
/** What Odoo asks of a field of the settings by the beginning of its name. Source: addons/base/models/res_config.py. */
const NAMED = [
	{
		prefix: "default_",
		argument: "default_model"
	},
	{
		prefix: "group_",
		types: ["Boolean", "Selection"],
		argument: "implied_group"
	},
	{
		prefix: "module_",
		types: ["Boolean", "Selection"]
	}
];
const IN_PARAMETER = [
	"Boolean",
	"Integer",
	"Float",
	"Char",
	"Selection",
	"Many2one",
	"Datetime"
];
/** It installs, and then nobody can open the settings of any module. */
const settings = {
	id: "settings-fields",
	reads: "python",
	holds: "every field of the settings has what Odoo derives from its name",
	*check({ models }) {
		for (const { file, fact } of models.get("res.config.settings")?.classes ?? []) for (const field of fact.fields) {
			const row = NAMED.find(({ prefix }) => field.name.startsWith(prefix));
			const parameter = !row && field.kwargs.has("config_parameter");
			const types = row?.types ?? (parameter ? IN_PARAMETER : void 0);
			const broken = "the settings of all modules cannot be opened";
			if (types && !types.includes(field.type)) yield {
				message: `A setting ${row ? `that begins with ${row.prefix}` : "with config_parameter"} cannot be ${field.type}: ${broken}.`,
				source: file.source,
				at: field,
				fix: `Use ${types.join(", ")}, or another name.`
			};
			else if (row?.argument !== void 0 && !field.kwargs.has(row.argument)) yield {
				message: `${field.name} begins with ${row.prefix} and has no ${row.argument}: ${broken}.`,
				source: file.source,
				at: field,
				fix: `Add ${row.argument}=..., or choose another name.`
			};
		}
	}
};
const UPGRADE_RULES = [scripts, settings];

// src/verify/steps/s0-static/index.ts
/** Whether the files can be read at all. What the other rules say of a file that cannot is worth nothing. */
const READING = /* @__PURE__ */ new Set([
	"manifest-parses",
	"text-encoding",
	"python-syntax",
	"xml-well-formed"
]);
const MODULE_RULES = [
	...MANIFEST_RULES,
	...PYTHON_RULES,
	...DATA_RULES,
	...ACCESS_RULES,
	...MODEL_RULES,
	...VIEW_RULES,
	...EXTENSION_RULES,
	...BINDING_RULES,
	...BEHAVIOUR_RULES,
	...ROUTE_RULES,
	...TEMPLATE_RULES,
	...UPGRADE_RULES,
	...DECLARATION_RULES,
	...STORED_RULES,
	...EXPRESSION_RULES,
	...SIGNATURE_RULES,
	...REFERENCE_RULES,
	...EXPOSURE_RULES
];
const SERIES_RULES = [
	...MODULE_SERIES_RULES,
	...ARCH_RULES,
	...RECORD_RULES,
	...PYTHON_SERIES_RULES
];
/** The static gate: everything the files alone can tell, before a server caches a mistake of theirs. */
function staticGate(index, profile) {
	const run = (rules) => rules.flatMap((rule) => verdicts(rule, [...rule.check(index)], index));
	const reading = run(MODULE_RULES.filter(({ id }) => READING.has(id)));
	if (reading.some(({ verdict }) => verdict === "fail")) return [...reading, skipped("gate", "Not everything can be read: the other checks of the files were not run.")];
	const checks = [...reading, ...run(MODULE_RULES.filter(({ id }) => !READING.has(id)))];
	if (!profile) {
		const message = "The manifest does not say which series the module is for: what only some series accept was not looked at.";
		return [...checks, skipped("series", message, "Write the version as SERIES.x.y.z, such as \"18.0.1.0.0\".")];
	}
	const rules = SERIES_RULES.filter((rule) => rule.applies(profile));
	return [...checks, ...rules.flatMap((rule) => verdicts(rule, [...rule.check(index, profile)], index))];
}
function skipped(id, message, fix = "Correct the failures first.") {
	return {
		step: "S0",
		id,
		verdict: "skip",
		message,
		call: "none",
		fix
	};
}
function verdicts(rule, findings, index) {
	const call = reading(rule, index);
	if (findings.length === 0) return [{
		step: "S0",
		id: rule.id,
		verdict: "pass",
		message: rule.holds,
		call
	}];
	return findings.map(({ message, fix, source, at, verdict = "fail" }) => ({
		step: "S0",
		id: rule.id,
		verdict,
		message,
		call,
		path: source.path,
		...at ? { line: source.lineAt(at.start) } : {},
		fix
	}));
}
function reading(rule, { module, loaded }) {
	switch (rule.reads) {
		case "manifest": return "read __manifest__.py";
		case "python": return `read ${count(module.python.length, "Python file")}`;
		case "xml": return `read ${count(module.xml.length, "XML file")}`;
		case "csv": return `read ${count(module.csv.length, "CSV file")}`;
		case "data": return `read ${count(loaded.length, "data file")}`;
		case "module": return `read ${count(module.files.length, "file")}`;
	}
}

export { routesOf as a, modelRef as c, staticGate as i, PARAMETERS as l, READING as n, matchesGlob as o, SERIES_RULES as r, modelOfXmlid as s, MODULE_RULES as t, count as u };