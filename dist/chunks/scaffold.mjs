import { r as __toESM } from "./rolldown-runtime.mjs";
import { C as unknown, S as union, b as string, f as literal$2, h as object, i as _enum, o as array, s as boolean, u as int, v as record, w as toJSONSchema, x as tuple$1, y as strictObject } from "./zod.mjs";
import { n as preloadPython } from "./parser2.mjs";
import { a as samplesIn, c as ALWAYS_THERE, d as testUsers, f as isSearchable, g as rule, h as valueScope, i as sampleValues, l as knownModel, m as listOf, n as creationOrder, o as secondValues, p as isStored, r as fillRows, s as uniqueFields, t as expectedRows, u as complete } from "./expected.mjs";
import { r as seriesProfile, t as SERIES } from "./profile.mjs";
import { t as didYouMean } from "./suggest.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/scaffold/artefacts/access.ts
/** Access rows, in the order of the models and of the groups in the spec. */
const access = {
	id: "access",
	files({ spec }) {
		const bit = (allowed) => allowed ? "1" : "0";
		return [{
			path: "security/ir.model.access.csv",
			template: "access/ir.model.access.csv",
			data: { rows: spec.models.flatMap((model) => model.access.map((row) => ({
				id: `access_${model.table}_${row.slug}`,
				name: `${model.name}.${row.slug}`,
				model: `model_${model.table}`,
				group: row.group,
				bits: [
					row.read,
					row.write,
					row.create,
					row.unlink
				].map(bit).join(",")
			}))) },
			load: "data"
		}];
	}
};

// src/scaffold/render/python.ts
/** Line length of Odoo's community and of black. */
const WIDTH = 88;
function code(text) {
	return {
		kind: "code",
		code: text
	};
}
function str(text) {
	return {
		kind: "string",
		text
	};
}
/** A literal of Python; `null` is `False`, as Odoo has it for a value that is not set. */
function literal$1(value) {
	if (value === null || value === false) return code("False");
	if (value === true) return code("True");
	return typeof value === "number" ? code(String(value)) : str(value);
}
/** Any JSON value. */
function json(value) {
	if (Array.isArray(value)) return list(value.map(json));
	if (typeof value === "object" && value !== null) return dict(Object.entries(value).map(([key, inner]) => [key, json(inner)]));
	if (value === null) return code("None");
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? literal$1(value) : code("None");
}
function call(name, args) {
	return {
		kind: "group",
		open: `${name}(`,
		close: ")",
		items: args,
		explode: false
	};
}
function kw(name, value) {
	return {
		kind: "argument",
		key: name,
		value
	};
}
function list(items, explode = false) {
	return {
		kind: "group",
		open: "[",
		close: "]",
		items,
		explode: explode && items.length > 0
	};
}
function tuple(items) {
	return {
		kind: "group",
		open: "(",
		close: items.length === 1 ? ",)" : ")",
		items,
		explode: false
	};
}
function dict(entries, explode = false) {
	const items = entries.map(([key, value]) => entry(key, value));
	return {
		kind: "group",
		open: "{",
		close: "}",
		items,
		explode: explode && items.length > 0
	};
}
function entry(key, value) {
	return {
		kind: "entry",
		key,
		value
	};
}
/** A string literal in the preferred quotes, or in the others where those need fewer escapes. */
function pyString(text, preferred = "\"") {
	const other = preferred === "\"" ? "'" : "\"";
	const quote = text.includes(preferred) && !text.includes(other) ? other : preferred;
	return `${quote}${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replaceAll(quote, `\\${quote}`)}${quote}`;
}
/** Source of a node on one line. */
function flat(node, quote = "\"") {
	switch (node.kind) {
		case "code": return node.code;
		case "string": return pyString(node.text, quote);
		case "group": return node.open + node.items.map((item) => flat(item, quote)).join(", ") + node.close;
		default: return keyOf(node, quote) + flat(node.value, quote);
	}
}
function keyOf(node, quote) {
	return node.kind === "argument" ? `${node.key}=` : `${pyString(node.key, quote)}: `;
}
function exploded(node) {
	if (node.kind === "group") return node.explode || node.items.some(exploded);
	return "value" in node && exploded(node.value);
}
/**
* Source of a node that begins at column `column` of a line indented by `indent`; `tail` characters
* follow it on its last line. The first line carries no indentation.
*/
function format(node, indent, column, tail = 0) {
	const line = flat(node);
	if (!exploded(node) && column + line.length + tail <= WIDTH) return line;
	if (node.kind === "code" || node.kind === "string") return line;
	if (node.kind !== "group") {
		const key = keyOf(node);
		return key + format(node.value, indent, column + key.length, tail);
	}
	if (node.items.length === 0) return line;
	const inner = indent + 4;
	const pad = " ".repeat(inner);
	const close = `\n${" ".repeat(indent)}${node.close.replace(/^,/, "")}`;
	const onOneLine = node.items.length === 1 || !"[{(".includes(node.open);
	const body = node.items.map((item) => flat(item)).join(", ");
	if (!exploded(node) && onOneLine && inner + body.length <= WIDTH) return `${node.open}\n${pad}${body}${close}`;
	const comma = node.items.length > 1 || node.explode ? "," : "";
	const items = node.items.map((item) => pad + format(item, inner, inner, comma.length)).join(",\n");
	return `${node.open}\n${items}${comma}${close}`;
}
/** `text` with every line but empty ones indented. */
function indentLines(text, spaces) {
	const pad = " ".repeat(spaces);
	return text.split("\n").map((line) => line === "" ? "" : pad + line).join("\n");
}

// src/scaffold/render/values.ts
/** A dict of field and value. */
function pyValues(model, values, style) {
	return dict(pyEntries(model, values, style));
}
function pyEntries(model, values, style) {
	return Object.entries(values).map(([name, value]) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		return [name, field ? pyValue(field, value, style) : literal$1(null)];
	});
}
function pyValue(field, value, style) {
	if (typeof value !== "object" || value === null) return literal$1(value);
	if ("daysFromToday" in value) return field.type === "datetime" ? style.datetime(value.daysFromToday) : style.date(value.daysFromToday);
	if ("json" in value) return json(JSON.parse(value.json));
	if ("reference" in value) return code(`'${value.reference},%d' % ${recordId(value.record, style)}`);
	if ("link" in value) {
		const ids = value.link.map((record) => code(recordId(record, style)));
		return list([command(style.profile, "set", [list(ids)])]);
	}
	if ("create" in value) {
		const comodel = style.spec.models.find((model) => model.name === field.comodel);
		const rows = value.create.map((row) => comodel ? pyValues(comodel, row, style) : dict([]));
		return list(rows.map((row) => command(style.profile, "create", [row])));
	}
	return code(recordId(value, style));
}
function recordId(value, style) {
	if (typeof value === "object" && value !== null) {
		if ("ref" in value) return style.ref(value.ref);
		if ("sample" in value) return style.sample(value.sample);
		if ("first" in value) return style.first(value.first);
	}
	return "False";
}
/** A command of an x2many, by name where the series has `Command`. */
function command(profile, name, args) {
	if (profile.x2manyCommand === "Command") return call(`Command.${name}`, args);
	return tuple([
		literal$1(name === "create" ? 0 : 6),
		literal$1(0),
		...args
	]);
}
/** Values in a test method (`self`) or in `setUpClass` (`cls`). */
function testStyle(spec, profile, owner, variables) {
	const shift = (type, start) => (days) => days === 0 ? code(start) : call(`${type}.add`, [code(start), kw("days", literal$1(days))]);
	return {
		spec,
		profile,
		ref: (xmlid) => `${owner}.env.ref(${pyString(xmlid)}).id`,
		sample: (model) => `${owner}.${variables.get(model) ?? ""}.id`,
		first: (model) => `${owner}.env[${pyString(model)}].search([], limit=1).id`,
		date: shift("fields.Date", `fields.Date.context_today(${owner}.env.user)`),
		datetime: shift("fields.Datetime", "fields.Datetime.now()")
	};
}
/** Values in the `eval` attribute of a data file. */
function dataStyle(spec, profile) {
	const shift = (days) => {
		if (days === 0) return "DateTime.now()";
		return `DateTime.now() ${days < 0 ? "-" : "+"} relativedelta(days=${Math.abs(days)})`;
	};
	return {
		spec,
		profile,
		ref: (xmlid) => `ref('${xmlid}')`,
		sample: () => "False",
		first: () => "False",
		date: (days) => code(`(${shift(days)}).strftime('%Y-%m-%d')`),
		datetime: (days) => code(`(${shift(days)}).strftime('%Y-%m-%d %H:%M:%S')`)
	};
}
/** The text of `eval` for a value that a data file cannot hold as text. */
function evalText(field, value, style) {
	return flat(pyValue(field, value, style), "'");
}

// src/scaffold/spec/demo-order.ts
/** Models with demo records, each after those that its records point to. */
function demoOrder(models) {
	const owner = new Map(models.flatMap((model) => model.demo.map((record) => [record.id, model.name])));
	const ordered = [];
	let left = models.filter((model) => model.demo.length > 0);
	const needs = (model) => new Set(model.demo.flatMap((record) => Object.values(record.values).flatMap(refsIn)).map((id) => owner.get(id)));
	while (left.length > 0) {
		const waiting = new Set(left.map((model) => model.name));
		const ready = left.filter((model) => [...needs(model)].every((name) => name === model.name || !waiting.has(name)));
		if (ready.length === 0) return {
			order: ordered,
			circle: left
		};
		ordered.push(...ready);
		left = left.filter((model) => !ready.includes(model));
	}
	return {
		order: ordered,
		circle: []
	};
}
function refsIn(value) {
	if (typeof value !== "object" || value === null) return [];
	if ("ref" in value) return [value.ref];
	if ("record" in value) return refsIn(value.record);
	if ("link" in value) return value.link.flatMap(refsIn);
	if ("create" in value) return value.create.flatMap((row) => Object.values(row).flatMap(refsIn));
	return [];
}

// src/scaffold/artefacts/demo.ts
/** Demo records: one file a model, each after those it points to. */
const demo = {
	id: "demo",
	files({ spec, p }) {
		const style = dataStyle(spec, p);
		return demoOrder(spec.models).order.map((model) => ({
			path: `demo/${model.table}_demo.xml`,
			template: "demo/demo.xml",
			data: { records: model.demo.map((record) => ({
				id: record.id,
				model: model.name,
				fields: Object.entries(record.values).flatMap(([name, value]) => {
					const field = model.fields.find((candidate) => candidate.name === name);
					return field ? [nodeOf$1(field, value, style)] : [];
				})
			})) },
			load: "demo"
		}));
	}
};
function nodeOf$1(field, value, style) {
	const node = {
		name: field.name,
		text: void 0,
		ref: void 0,
		eval: void 0
	};
	const record = typeof value === "object" && value !== null && "reference" in value ? value.record : value;
	if (typeof record === "object" && record !== null && "ref" in record) return {
		...node,
		ref: record.ref
	};
	if (typeof value === "string") return {
		...node,
		text: value
	};
	return {
		...node,
		eval: evalText(field, value, style)
	};
}

// src/scaffold/artefacts/group.ts
/** Groups of users, gathered under the name of the module in the form of a user. */
const group = {
	id: "group",
	files({ spec }) {
		if (spec.groups.length === 0) return [];
		const { name, title } = spec.module;
		const groups = spec.groups.map((entry, i) => ({
			...entry,
			sequence: (i + 1) * 10,
			implied: refs(entry.implies),
			members: refs(entry.users)
		}));
		return [{
			path: `security/${name}_groups.xml`,
			template: "group/groups.xml",
			data: {
				name,
				title,
				groups
			},
			load: "data"
		}];
	}
};
/** Commands that add records, as the `eval` of a data file has them. */
function refs(xmlids) {
	if (xmlids.length === 0) return void 0;
	return `[${xmlids.map((xmlid) => `(4, ref('${xmlid}'))`).join(", ")}]`;
}

// src/scaffold/artefacts/icon.ts
/** Picture of the module in the list of apps. */
const icon = {
	id: "icon",
	files: () => [{
		path: "static/description/icon.png",
		template: "icon/icon.png",
		data: void 0
	}]
};

// src/scaffold/artefacts/manifest.ts
/** The manifest, with no key that only repeats a default of Odoo. */
function manifestFile(module, version, loaded) {
	const entries = [["name", str(module.title)]];
	const add = (key, value) => {
		if (value !== void 0) entries.push([key, str(value)]);
	};
	const files = (key) => {
		const paths = loaded.filter((file) => file.load === key).map((file) => str(file.path));
		if (paths.length > 0) entries.push([key, list(paths, true)]);
	};
	add("summary", module.summary);
	add("version", version);
	add("category", module.category);
	add("author", module.author);
	add("website", module.website);
	add("license", module.license);
	entries.push(["depends", list(module.depends.map(str))]);
	files("data");
	files("demo");
	if (module.app) entries.push(["application", literal$1(true)]);
	return {
		path: "__manifest__.py",
		template: "manifest/manifest.py",
		data: { manifest: dict(entries, true) }
	};
}

// src/scaffold/artefacts/menu.ts
/** Menus; the root of an app carries the icon. */
const menu$1 = {
	id: "menu",
	files({ spec }) {
		if (spec.menus.length === 0) return [];
		const { name } = spec.module;
		const menus = spec.menus.map((entry) => {
			return { attributes: [
				["id", entry.id],
				["name", entry.title],
				["parent", entry.parent],
				["action", entry.action],
				["groups", entry.groups.join(",") || void 0],
				["sequence", String(entry.sequence)],
				["web_icon", entry.parent === void 0 ? `${name},static/description/icon.png` : void 0]
			].filter(([, value]) => value !== void 0).map(([key, value]) => ({
				key,
				value
			})) };
		});
		return [{
			path: `views/${name}_menus.xml`,
			template: "menu/menus.xml",
			data: { menus },
			load: "data"
		}];
	}
};

// src/scaffold/spec/names.ts
/** Python's keywords: none can be a field or a variable. */
const PYTHON_KEYWORDS = new Set("and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield none true false self".split(" "));
/** Words that SQL reserves: a column of that name breaks every constraint that is written by hand. */
const SQL_WORDS = new Set("all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_date current_role current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime localtimestamp not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with".split(" "));
/** Fields that every model has, with the label each has. */
const MAGIC_FIELDS = /* @__PURE__ */ new Map([
	["id", "ID"],
	["display_name", "Display Name"],
	["create_uid", "Created by"],
	["create_date", "Created on"],
	["write_uid", "Last Updated by"],
	["write_date", "Last Updated on"],
	["__last_update", "Last Modified on"]
]);
/** Labels that the mixins bring; a second field with the same label logs a warning. */
const MIXIN_LABELS = {
	thread: [
		"Is Follower",
		"Followers",
		"Followers (Partners)",
		"Followers (Channels)",
		"Messages",
		"Unread Messages",
		"Action Needed",
		"Number of Actions",
		"Message Delivery error",
		"Number of errors",
		"Attachment Count",
		"Main Attachment",
		"Website Messages",
		"Has Message",
		"Ratings"
	],
	activity: [
		"Activities",
		"Activity State",
		"Responsible User",
		"Next Activity Type",
		"Activity Type Icon",
		"Next Activity Deadline",
		"My Activity Deadline",
		"Next Activity Summary",
		"Activity Exception Decoration",
		"Icon",
		"Next Activity Calendar Event"
	]
};
/** Attributes and methods of every model that a field of the same name would hide. */
const MODEL_MEMBERS = new Set("env ids pool browse search search_count search_read create write unlink copy copy_data read read_group name_get name_search name_create default_get fields_get fields_view_get get_view get_views load exists filtered filtered_domain mapped sorted ensure_one with_context with_company with_env with_user with_prefetch sudo flush invalidate_cache flush_model flush_recordset invalidate_model invalidate_recordset recompute modified concat union onchange export_data import_data get_metadata get_external_id toggle_active action_archive action_unarchive fetch grouped lock_for_update has_access check_access view_init origin".split(" "));
/** Longest identifier of PostgreSQL, in bytes. */
const MAX_IDENTIFIER = 63;
/** Why `name` cannot be a field, or `undefined`. */
function fieldNameProblem(name) {
	if (!/^[a-z][a-z0-9_]*$/.test(name)) return "a field name has small letters, digits and _ and begins with a letter";
	if (name.length > 63) return `a field name has at most ${63} characters`;
	if (MAGIC_FIELDS.has(name)) return "every model has this field already";
	if (PYTHON_KEYWORDS.has(name)) return `${name} is a keyword of Python; write ${name}_value or the like`;
	if (SQL_WORDS.has(name)) return `${name} is a reserved word of SQL; write ${name}_value or the like`;
	if (MODEL_MEMBERS.has(name)) return `${name} is a method or attribute of every model; choose another name`;
	if (/^(message|activity)_/.test(name)) return "names that begin with message_ or activity_ belong to the mixins of mail";
}
/** Why `name` cannot be a model, or `undefined`. */
function modelNameProblem(name) {
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(name)) return "a model name has at least two parts of small letters, digits and _, joined by dots, such as library.book";
	if (name.length > 63) return `a model name has at most ${63} characters`;
	if (/^(ir|res|base|mail|bus|web)\./.test(name)) return `names that begin with ${name.split(".")[0]}. belong to Odoo; begin with the name of the module`;
}
/** Why `name` cannot be a module, or `undefined`. */
function moduleNameProblem(name) {
	if (!/^[a-z][a-z0-9_]*$/.test(name)) return "a module name has small letters, digits and _ and begins with a letter";
	if (name.length > 63) return `a module name has at most ${63} characters`;
	if (PYTHON_KEYWORDS.has(name)) return `${name} is a keyword of Python and cannot be imported`;
	if ([
		"base",
		"web",
		"mail",
		"odoo",
		"test",
		"tests"
	].includes(name)) return `${name} belongs to Odoo; choose another name`;
}
/** Why `key` cannot name a group, menu, button, constraint or demo record, or `undefined`. */
function keyProblem(key) {
	return /^[a-z][a-z0-9_]*$/.test(key) ? void 0 : "use small letters, digits and _, beginning with a letter";
}
/** Label that Odoo gives a field by its name. Source: fields.py, `Field._setup_attrs`. */
function autoLabel(name) {
	return (name.endsWith("_ids") ? name.slice(0, -4) : name.endsWith("_id") ? name.slice(0, -3) : name).replaceAll("_", " ").replaceAll(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}
/** `LibraryBook` for `library.book`. */
function className(model) {
	return model.split(/[._]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
}
/** What one record is called in the methods of a model. */
function recordVariable(model) {
	const last = model.split(".").at(-1) ?? "record";
	return PYTHON_KEYWORDS.has(last) || [
		"_",
		"api",
		"fields",
		"models",
		"id",
		"type",
		"list",
		"set",
		"user"
	].includes(last) ? "record" : last;
}
/** `Books` for `Book`. */
function pluralOf(title) {
	const irregular = Object.entries(IRREGULAR).find(([one]) => title.toLowerCase().endsWith(one));
	if (irregular) return title.slice(0, -irregular[0].length + 1) + irregular[1].slice(1);
	if (/[^aeiou]y$/.test(title)) return `${title.slice(0, -1)}ies`;
	return /(s|x|z|ch|sh)$/.test(title) ? `${title}es` : `${title}s`;
}
const IRREGULAR = {
	child: "children",
	person: "people"
};

// src/scaffold/render/field.ts
const CLASSES = {
	char: "Char",
	text: "Text",
	html: "Html",
	integer: "Integer",
	float: "Float",
	monetary: "Monetary",
	boolean: "Boolean",
	date: "Date",
	datetime: "Datetime",
	binary: "Binary",
	image: "Image",
	selection: "Selection",
	many2one: "Many2one",
	one2many: "One2many",
	many2many: "Many2many",
	reference: "Reference",
	json: "Json"
};
/** `fields.Char(...)` with what differs from the defaults of Odoo, and nothing else. */
function fieldCall(field, module) {
	const args = [];
	const add = (name, value) => {
		if (value) args.push(kw(name, value));
	};
	const flag = (name, on) => add(name, on ? literal$1(true) : void 0);
	const text = (name, value) => add(name, value === void 0 ? void 0 : str(value));
	if (field.options.length > 0) args.push(list(field.options.map(([value, label]) => tuple([str(value), str(label)]))));
	if (field.comodel) args.push(str(field.comodel));
	if (field.inverse) args.push(str(field.inverse));
	if (field.relation) {
		text("relation", field.relation.table);
		text("column1", field.relation.column1);
		text("column2", field.relation.column2);
	}
	if (field.title !== autoLabel(field.name)) text("string", field.title);
	text("related", field.related);
	if (field.compute) text("compute", field.compute.method);
	flag("store", (field.compute?.store ?? false) || field.relatedStore);
	if (field.currency && field.currency !== "currency_id") text("currency_field", field.currency);
	add("size", field.size === void 0 ? void 0 : literal$1(field.size));
	if (field.maxSize) {
		add("max_width", literal$1(field.maxSize[0]));
		add("max_height", literal$1(field.maxSize[1]));
	}
	add("digits", field.digits === void 0 ? void 0 : digits(field.digits));
	add("default", defaultOf(field));
	flag("required", field.required);
	flag("readonly", field.readonly);
	add("index", field.index === void 0 ? void 0 : literal$1(field.index));
	text("ondelete", field.ondelete);
	flag("check_company", field.checkCompany);
	text("domain", field.domain);
	flag("translate", field.translate);
	flag("tracking", field.tracking);
	add("copy", field.copy === void 0 ? void 0 : literal$1(field.copy));
	if (field.groups.length > 0) text("groups", field.groups.map((id) => id.includes(".") ? id : `${module}.${id}`).join(","));
	text("help", field.help);
	return call(`fields.${CLASSES[field.type]}`, args);
}
function digits(value) {
	return typeof value === "string" ? str(value) : tuple(value.map(literal$1));
}
function defaultOf(field) {
	const value = field.default;
	switch (value?.kind) {
		case void 0: return;
		case "literal": return value.value === null || value.value === false ? void 0 : literal$1(value.value);
		case "today": return code("fields.Date.context_today");
		case "now": return code("fields.Datetime.now");
		case "user": return code("lambda self: self.env.user");
		case "company": return code("lambda self: self.env.company");
		case "company_currency": return code("lambda self: self.env.company.currency_id");
		case "python": return code(`lambda self: ${value.expression}`);
	}
}

// src/scaffold/spec/python-text.ts
const CLOSES = {
	")": "(",
	"]": "[",
	"}": "{"
};
/** An unterminated string or an unbalanced bracket. */
function scanPython(text) {
	const open = [];
	let line = 1;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] ?? "";
		if (c === "\n") line++;
		else if (c === "#") while (i + 1 < text.length && text[i + 1] !== "\n") i++;
		else if (c === "\"" || c === "'") {
			const end = stringEnd(text, i);
			if (end === void 0) return {
				line,
				message: `the string that begins with ${c} has no end`
			};
			line += text.slice(i, end).split("\n").length - 1;
			i = end;
		} else if ("([{".includes(c)) open.push({
			bracket: c,
			line
		});
		else if (c in CLOSES) {
			if (open.pop()?.bracket !== CLOSES[c]) return {
				line,
				message: `${c} closes nothing`
			};
		}
	}
	const left = open.at(-1);
	return left && {
		line: left.line,
		message: `${left.bracket} is never closed`
	};
}
/** Offset of the last quote of the string that begins at `start`. */
function stringEnd(text, start) {
	const quote = text[start] ?? "";
	const triple = text.startsWith(quote.repeat(3), start);
	const closing = triple ? quote.repeat(3) : quote;
	for (let i = start + closing.length; i < text.length; i++) if (text[i] === "\\") i++;
	else if (text[i] === "\n" && !triple) return void 0;
	else if (text.startsWith(closing, i)) return i + closing.length - 1;
}
/** Statements without their common indentation, or what is wrong with them. */
function normaliseBody(text) {
	const lines = text.replaceAll("\r\n", "\n").split("\n").map((line) => line.replace(/^[\t ]+/, (space) => space.replaceAll("	", "    ")).trimEnd());
	while (lines[0] === "") lines.shift();
	while (lines.at(-1) === "") lines.pop();
	if (lines.length === 0) return {
		line: 1,
		message: "there are no statements"
	};
	const indents = lines.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
	const common = Math.min(...indents);
	if (indents[0] !== common) return {
		line: 1,
		message: "the first statement is indented deeper than the next ones"
	};
	const body = lines.map((line) => line.slice(common)).join("\n");
	return scanPython(body) ?? { body };
}
/** One expression on one line, or what is wrong with it. */
function checkExpression(text) {
	const source = text.trim();
	if (source === "") return "there is no expression";
	if (source.includes("\n")) return "an expression must be on one line";
	if (/^(import|from|return|raise|for|while|if|def|class|with|del|pass|print)\b/.test(source)) return "this is a statement; an expression is wanted";
	return scanPython(source)?.message;
}
/** Name of the record in a body that loops over `self` itself. */
function loopVariable(body) {
	return /^for (\w+) in self\b/.exec(body)?.[1];
}
/** A method body for the records of `self`: statements for one record are put into a loop over all. */
function loopOver(body, variable) {
	if (loopVariable(body) !== void 0) return body;
	const inner = body.split("\n").map((line) => line === "" ? "" : `    ${line}`);
	return [`for ${variable} in self:`, ...inner].join("\n");
}
function usesTranslation(source) {
	return /(?<![\w.])_\(/.test(source);
}

// src/scaffold/artefacts/model.ts
/** Python of the models: one file each, and the two `__init__` that import them. */
const model$1 = {
	id: "model",
	files(context) {
		const { spec } = context;
		return [
			{
				path: "__init__.py",
				template: "init/init.py",
				data: { modules: ["models"] }
			},
			{
				path: "models/__init__.py",
				template: "init/init.py",
				data: { modules: spec.models.map((entry) => entry.table).sort() }
			},
			...spec.models.map((entry) => modelFile(entry, context))
		];
	}
};
function modelFile(entry, { spec, p }) {
	const inherit = [...entry.thread ? ["mail.thread"] : [], ...entry.activity ? ["mail.activity.mixin"] : []];
	const bodies = [...entry.fields.map((field) => field.compute?.body ?? ""), ...entry.pythonConstraints.map((constraint) => constraint.body ?? "")];
	const data = {
		...entry,
		inherit: inherit.length === 0 ? void 0 : list(inherit.map(str)),
		recNameSet: entry.recName !== void 0 && entry.recName !== "name" ? entry.recName : void 0,
		fields: entry.fields.map((field) => ({
			name: field.name,
			call: fieldCall(field, spec.module.name)
		})),
		sqlConstraints: entry.sqlConstraints.map((constraint) => ({
			name: constraint.name,
			row: tuple([
				str(constraint.name),
				str(constraint.sql),
				str(constraint.message)
			]),
			call: call("models.Constraint", [str(constraint.sql), str(constraint.message)])
		})),
		computes: entry.fields.flatMap(({ compute }) => compute ? [{
			...compute,
			body: loopOver(compute.body, entry.variable),
			decorator: dependsOn(compute.depends)
		}] : []),
		pythonConstraints: entry.pythonConstraints.map((constraint) => ({
			...constraint,
			body: constraint.body === void 0 ? void 0 : loopOver(constraint.body, entry.variable),
			decorator: decorator("constrains", constraint.fields),
			condition: constraint.when === void 0 ? void 0 : condition(constraint.when),
			raise: constraint.message === void 0 ? void 0 : raise("ValidationError", constraint.message, p)
		})),
		guard: entry.deletableIn && guardOf$1(entry, entry.deletableIn, p),
		buttons: entry.buttons.map((button) => buttonOf(entry, button, p)),
		api: "",
		imports: "",
		exceptions: ""
	};
	const raises = entry.pythonConstraints.length > 0 || bodies.some((body) => body.includes("ValidationError"));
	const userErrors = entry.deletableIn !== void 0 || data.buttons.some((button) => button.guard !== void 0) || bodies.some((body) => body.includes("UserError"));
	const underscore = (userErrors || entry.pythonConstraints.some((constraint) => constraint.when !== void 0)) && p.translate === "_" || bodies.some(usesTranslation);
	const api = data.computes.some((compute) => compute.decorator) || data.pythonConstraints.length > 0 || data.guard && p.ondeleteGuard;
	data.imports = [
		...bodies.some((body) => /\bCommand\./.test(body)) ? ["Command"] : [],
		...underscore ? ["_"] : [],
		...api ? ["api"] : [],
		"fields",
		"models"
	].join(", ");
	data.exceptions = [...userErrors ? ["UserError"] : [], ...raises ? ["ValidationError"] : []].join(", ");
	return {
		path: `models/${entry.table}.py`,
		template: "model/model.py",
		data
	};
}
/** Condition of an `if` in the loop of a constraint, in brackets where the line would be too long. */
function condition(when) {
	return when.length > 72 ? call("", [code(when)]) : code(when);
}
function decorator(name, args) {
	return call(`@api.${name}`, args.map(str));
}
function dependsOn(paths) {
	return paths.length === 0 ? void 0 : decorator("depends", paths);
}
/** `raise Error(_("..."))` with the call that translates in that series. */
function raise(error, message, p) {
	return call(`raise ${error}`, [call(p.translate, [str(message)])]);
}
function labels(entry, states) {
	const field = entry.fields.find((candidate) => candidate.name === entry.stateField);
	return states.map((state) => field?.options.find(([value]) => value === state)?.[1] ?? state).join(", ");
}
/** `if any(book.state != "draft" for book in self)` */
function anyRecord({ variable, stateField }, states) {
	const [first = ""] = states;
	const outside = states.length === 1 ? `!= ${pyString(first)}` : `not in (${states.map((state) => pyString(state)).join(", ")})`;
	return call("if any", [code(`${variable}.${stateField} ${outside} for ${variable} in self`)]);
}
function guardOf$1(entry, states, p) {
	const message = `${entry.plural} can only be deleted in these states: ${labels(entry, states)}.`;
	return {
		condition: anyRecord(entry, states),
		raise: raise("UserError", message, p)
	};
}
function buttonOf(entry, button, p) {
	const states = entry.fields.find((field) => field.name === entry.stateField)?.options.length ?? 0;
	const everywhere = button.from.length >= states;
	const message = `${button.title} is only possible in these states: ${labels(entry, button.from)}.`;
	const values = [[entry.stateField ?? "state", str(button.to)], ...Object.entries(button.set).map(([name, value]) => [name, setValue(entry, name, value)])];
	return {
		method: button.method,
		guard: everywhere ? void 0 : {
			condition: anyRecord(entry, button.from),
			raise: raise("UserError", message, p)
		},
		write: call("self.write", [dict(values)])
	};
}
function setValue(entry, name, value) {
	if (typeof value !== "object" || value === null) return literal$1(value);
	if (!("daysFromToday" in value)) return literal$1(null);
	const datetime = entry.fields.find((field) => field.name === name)?.type === "datetime";
	const now = code(datetime ? "fields.Datetime.now()" : "fields.Date.context_today(self)");
	if (value.daysFromToday === 0) return now;
	return call(`fields.${datetime ? "Datetime" : "Date"}.add`, [now, kw("days", literal$1(value.daysFromToday))]);
}

// src/scaffold/artefacts/readme.ts
/** What the module is, for the page of the app and for developers. */
const readme = {
	id: "readme",
	files({ spec }) {
		const { title, summary, description } = spec.module;
		const models = spec.models.map((model) => ({
			title: model.title,
			name: model.name,
			buttons: model.buttons.map((button) => button.title).join(", ") || void 0,
			company: model.company !== void 0
		}));
		const groups = spec.groups.map((group) => ({
			title: group.title,
			rights: spec.models.flatMap((model) => {
				const row = model.access.find((entry) => entry.group === group.id);
				return row ? [`${model.plural} (${rights(row)})`] : [];
			})
		}));
		return [{
			path: "README.rst",
			template: "readme/README.rst",
			data: {
				title,
				text: description?.trim() ?? summary ?? `Adds ${spec.models.map((model) => model.plural).join(", ")} to Odoo.`,
				models,
				groups,
				name: spec.module.name
			}
		}];
	}
};
function rights(row) {
	return [
		[row.read, "read"],
		[row.write, "write"],
		[row.create, "create"],
		[row.unlink, "delete"]
	].filter(([allowed]) => allowed).map(([, word]) => word).join(", ");
}

// src/scaffold/artefacts/test.ts
/** Tests of what the spec declares: records, constraints, computes, buttons, access and companies. */
const test = {
	id: "test",
	files(context) {
		const { models } = context.spec;
		return [{
			path: "tests/__init__.py",
			template: "init/init.py",
			data: { modules: models.map((model) => `test_${model.table}`).sort() }
		}, ...models.map((model) => testFile(model, context))];
	}
};
function testFile(model, { spec, p }) {
	const needed = samplesFor(model, spec);
	const variables = new Map(needed.map((other) => [other.name, variableOf(other, needed)]));
	const setup = testStyle(spec, p, "cls", variables);
	const style = testStyle(spec, p, "self", variables);
	const record = variables.get(model.name) ?? "record";
	const second = secondValues(model, spec.models);
	/** `self.env["library.book"].create({**self.values, "pages": -1})` */
	const create = (overrides) => {
		const entries = pyEntries(model, fillRows(model, spec.models, {
			...second,
			...overrides
		}), style);
		return call(`self.env[${pyString(model.name)}].create`, [withValues(entries)]);
	};
	const users = testUsers(spec, model);
	const data = {
		className: `Test${model.className}`,
		testCase: p.testCase,
		model: model.name,
		record,
		samples: needed.filter((other) => other !== model).map((other) => ({
			variable: variables.get(other.name),
			create: createCall(other, spec, setup)
		})),
		values: pyValues(model, fillRows(model, spec.models, sampleValues(model, spec.models, 1)), setup),
		defaults: defaultsOf(model, record),
		sql: model.sqlConstraints.flatMap((constraint) => {
			const overrides = constraint.unique.length > 0 ? void 0 : constraint.refuse;
			if (constraint.unique.length === 0 && !overrides) return [];
			const duplicate = call(`self.env[${pyString(model.name)}].create`, [code("self.values")]);
			if (constraint.unique.length > 0 && !isDuplicated(model, constraint.unique, spec)) return [];
			return [{
				name: constraint.name,
				check: assertEqual("caught.exception.diag.constraint_name", str(`${model.table}_${constraint.name}`)),
				create: overrides ? create(overrides) : duplicate
			}];
		}),
		python: model.pythonConstraints.flatMap(({ name, refuse, message, when }) => {
			const check = when === void 0 ? void 0 : assertEqual("str(caught.exception)", str(message ?? ""));
			return refuse ? [{
				name,
				create: create(refuse),
				check
			}] : [];
		}),
		computes: model.fields.flatMap((field) => computeTests(field, create, style)),
		buttons: model.buttons.map((button) => {
			const states = stateValues(model);
			return {
				...button,
				start: button.from[0],
				refused: states.find((state) => !button.from.includes(state))
			};
		}),
		state: model.stateField ?? "",
		guard: guardOf(model),
		access: users.map((user) => ({
			slug: user.slug,
			user: userCall(`${model.table}_${user.slug}`, user.groups),
			rights: dict([
				["read", literal$1(user.rights.read)],
				["write", literal$1(user.rights.write)],
				["create", literal$1(user.rights.create)],
				["unlink", literal$1(user.rights.unlink)]
			])
		})),
		company: model.company && companyUser(model, users)
	};
	return {
		path: `tests/test_${model.table}.py`,
		template: "test/test_model.py",
		data: {
			...data,
			...importsOf(data, p)
		}
	};
}
/** The model and those whose samples its values, or the values in its examples, point to. */
function samplesFor(model, spec) {
	const created = creationOrder(spec.models);
	const order = "order" in created ? created.order : [];
	const wanted = /* @__PURE__ */ new Set([model.name]);
	for (const name of wanted) {
		const other = spec.models.find((candidate) => candidate.name === name);
		if (!other) continue;
		const values = [sampleValues(other, spec.models, 1), ...other === model ? examplesOf(model) : []];
		for (const value of values.flatMap((row) => Object.values(fillRows(other, spec.models, row)))) for (const needed of samplesIn(value)) wanted.add(needed);
	}
	return order.filter((other) => wanted.has(other.name));
}
function examplesOf(model) {
	const values = [];
	for (const { refuse } of [...model.sqlConstraints, ...model.pythonConstraints]) if (refuse) values.push(refuse);
	for (const { compute } of model.fields) for (const { given } of compute?.examples ?? []) values.push(given);
	return values;
}
/** The last part of the model's name, or all of it where two models would share that. */
function variableOf(model, among) {
	return among.some((other) => other !== model && other.variable === model.variable) || [
		"env",
		"cr",
		"uid",
		"registry",
		"values",
		"user"
	].includes(model.variable) ? model.table : model.variable;
}
function createCall(model, spec, style) {
	const values = fillRows(model, spec.models, sampleValues(model, spec.models, 1));
	return call(`cls.env[${pyString(model.name)}].create`, [pyValues(model, values, style)]);
}
function withValues(entries) {
	if (entries.length === 0) return code("self.values");
	return {
		kind: "group",
		open: "{",
		close: "}",
		items: [code("**self.values"), ...entries.map(([key, value]) => entry(key, value))],
		explode: false
	};
}
/** Whether a second record with the same sample breaks the constraint: a NULL never does. */
function isDuplicated(model, unique, spec) {
	const values = sampleValues(model, spec.models, 1);
	return unique.every((name) => (values[name] ?? null) !== null || model.fields.find((field) => field.name === name)?.default !== void 0);
}
function defaultsOf(model, record) {
	return model.fields.flatMap(({ name, default: value }) => {
		const subject = `self.${record}.${name}`;
		if (value?.kind === "company") return [assertEqual(subject, code("self.env.company"))];
		if (value?.kind === "user") return [assertEqual(subject, code("self.env.user"))];
		return value?.kind === "literal" && value.value !== null ? [assertEqual(subject, literal$1(value.value))] : [];
	}).map((check) => ({ check }));
}
/** `self.assertTrue(x)` for a boolean, else `self.assertEqual(x, value)`. */
function assertEqual(subject, value, float = false) {
	const text = flat(value);
	if (text === "True" || text === "False") return call(`self.assert${text}`, [code(subject)]);
	return call(`self.assert${float ? "Almost" : ""}Equal`, [code(subject), value]);
}
/** One test an example, so that each starts from the same records. */
function computeTests(field, create, style) {
	const examples = field.compute?.examples ?? [];
	const float = field.type === "float" || field.type === "monetary";
	return examples.map(({ given, expect }, i) => {
		const expected = typeof expect === "string" && field.type === "date" ? call("fields.Date.to_date", [str(expect)]) : pyValue(field, expect, style);
		const suffix = field.type === "many2one" && expect !== null ? ".id" : "";
		return {
			name: examples.length === 1 ? field.name : `${field.name}_${i + 1}`,
			create: create(given),
			check: assertEqual(`record.${field.name}${suffix}`, expected, float)
		};
	});
}
function stateValues(model) {
	return model.fields.find((field) => field.name === model.stateField)?.options.map(([value]) => value) ?? [];
}
function guardOf(model) {
	const allowed = model.deletableIn;
	const refused = stateValues(model).find((state) => !allowed?.includes(state));
	return allowed && refused ? {
		refused,
		allowed: allowed[0]
	} : void 0;
}
/** The user's only company is another one. */
const ELSEWHERE = [kw("company_id", code("company.id")), kw("company_ids", list([code("(6, 0, company.ids)")]))];
function userCall(login, groups, more = []) {
	return call("new_test_user", [
		code("self.env"),
		kw("login", str(login)),
		kw("groups", str(groups.join(","))),
		...more
	]);
}
/** A user that may read the model, for the test of another company. */
function companyUser(model, users) {
	const reader = users.find((user) => user.rights.read);
	return reader && { user: userCall(`${model.table}_elsewhere`, reader.groups, ELSEWHERE) };
}
/** What a test has to import, by what its values and cases use. */
function importsOf(data, p) {
	const cases = data.computes.flatMap((one) => [one.create, one.check]);
	const creates = [
		...data.samples,
		...data.sql,
		...data.python
	].map((one) => one.create);
	const source = [
		data.values,
		...creates,
		...cases
	].map((node) => flat(node)).join("\n");
	const odoo = [.../\bCommand\.(set|create)\(/.test(source) ? ["Command"] : [], .../\bfields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []];
	const refuses = data.guard !== void 0 || data.buttons.some((button) => button.refused !== void 0);
	const users = data.access.length > 0 || data.company !== void 0;
	return {
		integrity: data.sql.length > 0,
		odoo: odoo.join(", "),
		exceptions: [...refuses ? ["UserError"] : [], ...data.python.length > 0 ? ["ValidationError"] : []].join(", "),
		common: [p.testCase, ...users ? ["new_test_user"] : []].join(", ")
	};
}

// src/scaffold/spec/resolve-views.ts
/** Columns of a list that was not asked for in detail. */
const LIST_COLUMNS = 8;
const PAGE_TYPES = [
	"one2many",
	"text",
	"html"
];
/** A form has no widget for json. */
const HIDDEN_TYPES = ["json"];
function resolveViews(model, input, r) {
	if (input.views === false) {
		if (input.menu) r.problems.error(`models.${model.name}.menu`, "a model without views has no menu");
		return;
	}
	const views = input.views ?? {};
	const path = `models.${model.name}.views`;
	return {
		form: resolveForm(model, views, `${path}.form`, r),
		list: resolveList(model, views, `${path}.list`, r),
		search: resolveSearch(model, views, `${path}.search`, r),
		viewModes: [r.profile.listTag, "form"]
	};
}
/** Columns of a list of the model, also inside the form of another one. */
function autoList(model) {
	const plain = model.fields.filter((field) => ![
		...PAGE_TYPES,
		...HIDDEN_TYPES,
		"binary",
		"image",
		"reference"
	].includes(field.type) && field.name !== "active" && field.name !== "currency_id" && field.name !== model.stateField && field.name !== "company_id");
	const rank = (field) => field.name === "sequence" ? 0 : field.name === model.recName ? 1 : 2;
	const chosen = plain.map((field, i) => ({
		field,
		i
	})).sort((a, b) => rank(a.field) - rank(b.field) || a.i - b.i).slice(0, LIST_COLUMNS).map(({ field }) => field.name);
	const last = ["company_id", model.stateField].filter((name) => model.fields.some((field) => field.name === name));
	return [...chosen, ...last.filter((name) => name !== void 0)];
}
function resolveList(model, views, path, r) {
	if (views.list === void 0 || views.list === "auto") return autoList(model);
	checkNames(model, views.list, path, r);
	return views.list;
}
function resolveForm(model, views, path, r) {
	const given = views.form === void 0 || views.form === "auto" ? void 0 : views.form;
	const byName = new Map(model.fields.map((field) => [field.name, field]));
	const titleField = given?.title ?? (byName.get(model.recName ?? "")?.type === "char" ? model.recName : void 0);
	if (given?.title) checkNames(model, [given.title], `${path}.title`, r);
	const avatar = model.fields.find((field) => field.type === "image")?.name;
	const special = /* @__PURE__ */ new Set([
		titleField,
		avatar,
		model.stateField,
		"active",
		"currency_id",
		"sequence"
	]);
	if (byName.get("currency_id")?.implied && !byName.get("currency_id")?.related) special.delete("currency_id");
	if (byName.get("currency_id")?.implied === false) special.delete("currency_id");
	const rest = model.fields.filter((field) => !special.has(field.name) && !HIDDEN_TYPES.includes(field.type));
	const pages = given?.pages?.map((page) => ({
		id: slug(page.title),
		...page
	})) ?? autoPages(rest);
	const paged = new Set(pages.flatMap((page) => page.fields));
	const inColumns = rest.filter((field) => !paged.has(field.name) && (given?.pages === void 0 || field.type !== "one2many"));
	const columns = given?.columns ?? halves(inColumns.map((field) => field.name));
	given?.columns?.forEach((column, i) => {
		checkNames(model, column, `${path}.columns.${i}`, r);
	});
	given?.pages?.forEach((page, i) => {
		checkNames(model, page.fields, `${path}.pages.${i}.fields`, r);
	});
	return {
		columns: columns.filter((column) => column.length > 0),
		pages,
		titleField,
		avatar
	};
}
function autoPages(fields) {
	return fields.filter((field) => PAGE_TYPES.includes(field.type)).map((field) => ({
		id: field.name,
		title: field.title,
		fields: [field.name]
	}));
}
function halves(names) {
	const middle = Math.ceil(names.length / 2);
	return [names.slice(0, middle), names.slice(middle)];
}
function slug(text) {
	return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "page";
}
function resolveSearch(model, views, path, r) {
	const given = views.search === void 0 || views.search === "auto" ? {} : views.search;
	const auto = autoSearch(model);
	checkNames(model, given.fields ?? [], `${path}.fields`, r, true);
	checkNames(model, given.group_by ?? [], `${path}.group_by`, r, true);
	for (const name of given.group_by ?? []) {
		const field = model.fields.find((f) => f.name === name);
		if (field && isSearchable(field) && (!isStored(field) || [
			"one2many",
			"binary",
			"image",
			"json"
		].includes(field.type))) r.problems.error(`${path}.group_by`, `records cannot be grouped by ${name}`);
	}
	const filters = given.filters?.flatMap((filter, i) => resolveFilter(model, filter, `${path}.filters.${i}`, r));
	const search = {
		fields: given.fields ?? auto.fields,
		filters: [...filters ?? auto.filters],
		groupBy: given.group_by ?? auto.groupBy
	};
	const names = search.filters.map((filter) => filter.name);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice) r.problems.error(`${path}.filters`, `${twice} is there twice`);
	if (model.fields.some((field) => field.name === "active") && !names.includes("archived")) search.filters.push({
		name: "archived",
		title: "Archived",
		domain: "[('active', '=', False)]",
		date: void 0
	});
	return search;
}
function resolveFilter(model, input, path, r) {
	if (typeof input === "string") {
		checkNames(model, [input], path, r, true);
		const field = model.fields.find((f) => f.name === input);
		if (field && ![
			"boolean",
			"date",
			"datetime"
		].includes(field.type)) r.problems.error(path, `${input} is a ${field.type}; a field alone must be a boolean or a date, else give name, title and domain`);
		return field ? [fieldFilter(field)] : [];
	}
	const problem = keyProblem(input.name);
	if (problem) r.problems.error(`${path}.name`, problem);
	if (typeof input.domain === "string") {
		const wrong = checkExpression(input.domain);
		if (wrong) r.problems.error(`${path}.domain`, wrong);
		return [{
			name: input.name,
			title: input.title,
			domain: input.domain.trim(),
			date: void 0
		}];
	}
	for (const term of input.domain) {
		if (typeof term === "string" && [
			"&",
			"|",
			"!"
		].includes(term)) continue;
		const [name] = Array.isArray(term) && term.length === 3 ? term : [];
		if (typeof name !== "string") r.problems.error(`${path}.domain`, `${JSON.stringify(term)} should be [field, operator, value], "&", "|" or "!"`);
		else checkNames(model, [name.split(".")[0] ?? ""], `${path}.domain`, r, true);
	}
	return [{
		name: input.name,
		title: input.title,
		domain: domainSource(input.domain),
		date: void 0
	}];
}
function fieldFilter(field) {
	const date = field.type === "boolean" ? void 0 : field.name;
	const domain = date === void 0 ? `[('${field.name}', '=', True)]` : void 0;
	return {
		name: field.name,
		title: field.title,
		domain,
		date
	};
}
/** Python source of a domain that is given as JSON. */
function domainSource(domain) {
	const source = (value, depth) => {
		if (Array.isArray(value)) {
			const inner = value.map((item) => source(item, depth + 1)).join(", ");
			return depth === 1 ? `(${inner})` : `[${inner}]`;
		}
		if (value === null || value === false) return "False";
		if (value === true) return "True";
		return typeof value === "number" ? String(value) : `'${String(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	};
	return source(domain, 0);
}
function autoSearch(model) {
	const searchable = model.fields.filter(isSearchable);
	const stored = model.fields.filter(isStored);
	const records = stored.filter((field) => field.type === "many2one" && field.name !== "currency_id");
	const text = searchable.filter((field) => field.type === "char" || field.name === model.recName);
	const state = model.fields.find((field) => field.name === model.stateField);
	const first = text.filter((field) => field.name === model.recName);
	const fields = [
		...first,
		...text.filter((f) => !first.includes(f)).slice(0, 3),
		...records.filter((f) => !text.includes(f) && f.name !== "company_id").slice(0, 3)
	];
	const booleans = searchable.filter((field) => field.type === "boolean" && field.name !== "active");
	const dates = stored.filter((field) => field.type === "date" || field.type === "datetime");
	const states = (state?.options ?? []).map(([value, label]) => ({
		name: `${state?.name}_${value.replaceAll(/\W/g, "_")}`,
		title: label,
		domain: `[('${state?.name}', '=', '${value}')]`,
		date: void 0
	}));
	const groups = [
		state,
		...records.slice(0, 3),
		dates[0]
	].filter((field) => field !== void 0);
	return {
		fields: (fields.length > 0 ? fields : searchable.slice(0, 1)).map((field) => field.name),
		filters: [
			...states,
			...booleans.map(fieldFilter),
			...dates.slice(0, 2).map(fieldFilter)
		],
		groupBy: [...new Set(groups)].map((field) => field.name)
	};
}
function checkNames(model, names, path, r, search = false) {
	const fields = new Map(model.fields.map((field) => [field.name, field]));
	const seen = /* @__PURE__ */ new Set();
	for (const name of names) {
		const field = fields.get(name);
		if (seen.has(name)) r.problems.error(path, `${name} is there twice`);
		seen.add(name);
		if (!field && !MAGIC_FIELDS.has(name)) r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, fields.keys())}`);
		else if (field && search && !isSearchable(field)) r.problems.error(path, `${name} is computed and not stored, so nothing can be searched by it; add store: true to its compute`);
		else if (field?.type === "json") r.problems.error(path, "a view has no widget for json");
	}
}

// src/scaffold/artefacts/view.ts
/** Form, list and search of each model, and the action that opens them. */
const view = {
	id: "view",
	files({ spec, p }) {
		return spec.models.flatMap((model) => {
			if (!model.views) return [];
			const data = {
				table: model.table,
				model: model.name,
				title: model.title,
				plural: model.plural,
				viewMode: model.views.viewModes.join(","),
				form: formOf(model, model.views, spec, p.needsHelperFields),
				list: {
					hidden: hiddenOf(model, model.views.list, p.needsHelperFields),
					columns: columnsOf(model, model.views.list)
				},
				search: searchOf(model, model.views)
			};
			return [{
				path: `views/${model.table}_views.xml`,
				template: "view/views.xml",
				data,
				load: "data"
			}];
		});
	}
};
function formOf(model, views, spec, helpers) {
	const { form } = views;
	const state = model.fields.find((field) => field.name === model.stateField);
	const shown = [...form.columns.flat(), ...form.pages.flatMap((page) => page.fields)];
	return {
		header: state && {
			state: state.name,
			buttons: model.buttons.map((button) => ({
				...button,
				shown: button.from.length < state.options.length ? {
					field: state.name,
					notIn: button.from
				} : void 0,
				groupIds: button.groups.map((id) => complete(spec, id)).join(",") || void 0
			}))
		},
		hidden: hiddenOf(model, shown, helpers),
		archived: model.fields.some((field) => field.name === "active") ? {
			field: "active",
			set: true
		} : void 0,
		avatar: form.avatar,
		titleField: form.titleField,
		columns: form.columns.map((column) => column.flatMap((name) => nodeOf(model, name, spec, helpers))),
		pages: form.pages.map((page) => pageOf(model, page, spec, helpers)),
		chatter: model.thread,
		activities: model.activity
	};
}
/** A page shows one field over its whole width, and several with their labels, lists below. */
function pageOf(model, page, spec, helpers) {
	const isBlock = (name) => {
		const type = model.fields.find((field) => field.name === name)?.type;
		return type === "one2many" || page.fields.length === 1 && (type === "text" || type === "html");
	};
	const nodes = (names) => names.flatMap((name) => nodeOf(model, name, spec, helpers));
	return {
		id: page.id,
		title: page.title,
		grouped: nodes(page.fields.filter((name) => !isBlock(name))),
		blocks: nodes(page.fields.filter(isBlock))
	};
}
/** Fields that others of the view need and that nobody wants to see. */
function hiddenOf(model, shown, helpers) {
	const fields = model.fields.filter((field) => shown.includes(field.name));
	const currencies = fields.flatMap((field) => field.currency ?? []);
	const company = helpers && model.company !== void 0 && fields.some((field) => field.checkCompany);
	return [.../* @__PURE__ */ new Set([...company ? ["company_id"] : [], ...currencies])].filter((name) => !shown.includes(name) || hasGroups(model, name));
}
function hasGroups(model, name) {
	const field = model.fields.find((candidate) => candidate.name === name);
	return field !== void 0 && groupsOf(field).length > 0;
}
function groupIds(field) {
	return groupsOf(field).join(",") || void 0;
}
/** Groups that see the field in views: companies and currencies matter only where there are several. */
function groupsOf(field) {
	if (field.name === "company_id" && field.comodel === "res.company") return ["base.group_multi_company"];
	if (field.name === "currency_id" && field.comodel === "res.currency") return ["base.group_multi_currency"];
	return [];
}
function attributes(entries) {
	return entries.flatMap(([key, value]) => value === false || value === void 0 ? [] : [{
		key,
		value
	}]);
}
function nodeOf(model, name, spec, helpers) {
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!field) return [{
		name,
		attributes: [],
		lines: void 0
	}];
	const lines = field.type === "one2many" ? linesOf$1(field, spec, helpers) : void 0;
	return [{
		name,
		attributes: attributes([["widget", widgetOf(field, model)], ["groups", groupIds(field)]]),
		lines
	}];
}
function widgetOf(field, model) {
	if (field.type === "many2many") return "many2many_tags";
	if (field.type === "image") return "image";
	if (field.type === "many2one" && field.comodel === "res.users" && model.thread) return "many2one_avatar_user";
}
/** Lines of a one2many; a model without views of its own is edited right here. */
function linesOf$1(field, spec, helpers) {
	const comodel = spec.models.find((model) => model.name === field.comodel);
	if (!comodel) return void 0;
	const names = (comodel.views?.list ?? autoList(comodel)).filter((name) => name !== field.inverse);
	return {
		editable: comodel.views === void 0,
		hidden: hiddenOf(comodel, names, helpers),
		columns: columnsOf(comodel, names)
	};
}
function columnsOf(model, names) {
	return names.map((name) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		const optional = name === model.stateField || name === "company_id" ? "show" : void 0;
		return {
			name,
			attributes: field ? attributes([
				["widget", name === "sequence" && field.type === "integer" ? "handle" : widgetOf(field, model)],
				["groups", groupIds(field)],
				["optional", optional]
			]) : [],
			lines: void 0
		};
	});
}
function searchOf(model, views) {
	const title = (name) => model.fields.find((field) => field.name === name)?.title ?? name;
	const { fields, filters, groupBy } = views.search;
	const archived = filters.filter((filter) => filter.name === "archived");
	const blocks = [
		filters.filter((f) => f.domain !== void 0 && f.name !== "archived"),
		...filters.filter((f) => f.date !== void 0).map((f) => [f]),
		archived
	];
	return {
		fields: fields.map((name) => ({ name })),
		blocks: blocks.filter((block) => block.length > 0).map((block, i) => ({
			separated: i > 0,
			filters: block
		})),
		groupBy: groupBy.map((name) => ({
			name,
			title: title(name)
		}))
	};
}

// src/scaffold/spec/problems.ts
/** Every error of a spec, each as `models.library.book.fields.name: what is wrong and what would be right`. */
var SpecError = class extends Error {
	name = "SpecError";
	problems;
	constructor(problems) {
		super(problems.join("\n"));
		this.problems = problems;
	}
};
/** Gathers what is wrong with a spec, so that one run names all of it. */
var Problems = class {
	errors = [];
	warnings = [];
	error(path, message) {
		const line = `${path}: ${message}`;
		if (!this.errors.includes(line)) this.errors.push(line);
	}
	warn(path, message) {
		this.warnings.push(`${path}: ${message}`);
	}
	/** Stops here when anything is wrong. */
	check() {
		if (this.errors.length > 0) throw new SpecError(this.errors);
	}
};
/** The issues of the shape of a spec, one line each. */
function shapeProblems(error) {
	return error.issues.flatMap((issue) => lines(issue, []));
}
function lines(issue, before) {
	const path = [...before, ...issue.path];
	if (issue.code === "invalid_union") {
		const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys"));
		if (meant && meant.length > 0) return meant.flatMap((inner) => lines(inner, path));
		const wanted = issue.errors.flat().map((inner) => text(inner).replace(/^expected /, ""));
		return [`${path.join(".")}: expected ${[...new Set(wanted)].join(" or ")}`];
	}
	return [`${path.join(".") || "spec"}: ${text(issue)}`];
}
function text(issue) {
	if (issue.code === "invalid_type") return issue.message.endsWith("received undefined") ? "is missing" : `expected ${issue.expected}`;
	if (issue.code === "invalid_value") return issue.message.startsWith("Invalid") ? `expected ${issue.values.map((v) => JSON.stringify(v)).join(" or ")}` : issue.message;
	return issue.message;
}

// src/scaffold/check-python.ts
/** Parses what a spec brings of Python, so that a syntax error is found before anything is written. */
async function checkPython(spec) {
	const snippets = spec.models.flatMap((model) => [
		...model.fields.flatMap((field) => {
			const path = `models.${model.name}.fields.${field.name}`;
			const { compute, default: value, domain } = field;
			return [
				...compute ? [body(`${path}.compute.body`, compute.body)] : [],
				...value?.kind === "python" ? [expression(`${path}.default`, value.expression)] : [],
				...domain === void 0 ? [] : [expression(`${path}.domain`, domain)]
			];
		}),
		...model.pythonConstraints.flatMap((constraint) => {
			const path = `models.${model.name}.constraints.${constraint.name}`;
			return [...constraint.body === void 0 ? [] : [body(`${path}.body`, constraint.body)], ...constraint.when === void 0 ? [] : [expression(`${path}.when`, constraint.when)]];
		}),
		...(model.views?.search.filters ?? []).flatMap((filter) => filter.domain === void 0 ? [] : [expression(`models.${model.name}.views.search.filters.${filter.name}`, filter.domain)])
	]);
	if (snippets.length === 0) return;
	const [{ parsePython }, { syntaxProblems }] = await Promise.all([import("./parser.mjs"), import("./syntax2.mjs")]);
	const problems = [];
	for (const snippet of snippets) {
		const source = snippet.before + snippet.text;
		const [first] = syntaxProblems(await parsePython(`${source}\n`), `${source}\n`);
		if (!first) continue;
		const line = source.slice(snippet.before.length, Math.max(first.start, snippet.before.length)).split("\n").length;
		problems.push(`${snippet.path}: ${snippet.expression ? "" : `line ${line}: `}this is not valid Python (${first.message})`);
	}
	if (problems.length > 0) throw new SpecError(problems);
}
/** Statements, which are all in a method in the end. */
function body(path, text) {
	return {
		path,
		text: text.replaceAll("\n", "\n "),
		before: "def method(self):\n ",
		expression: false
	};
}
function expression(path, text) {
	return {
		path,
		text: `${text})`,
		before: "value = (",
		expression: true
	};
}

// src/scaffold/render/modifier.ts
/** As an expression of Python: `state != 'draft'`. */
function asExpression(condition) {
	if ("set" in condition) return condition.field;
	const [first = ""] = condition.notIn;
	if (condition.notIn.length === 1) return `${condition.field} != '${first}'`;
	return `${condition.field} not in (${quoted(condition.notIn)})`;
}
/** As a domain, for the `attrs` of the series that have them. */
function asDomain(condition) {
	if ("set" in condition) return `[('${condition.field}', '=', True)]`;
	const [first = ""] = condition.notIn;
	if (condition.notIn.length === 1) return `[('${condition.field}', '!=', '${first}')]`;
	return `[('${condition.field}', 'not in', [${quoted(condition.notIn)}])]`;
}
function quoted(values) {
	return values.map((value) => `'${value}'`).join(", ");
}

// src/scaffold/render/helpers.ts
/** What a template may do besides printing a value: everything that needs quoting goes through one of these. */
const helpers = {
	/** A Python string literal. */
	py: (text) => pyString(text),
	/** A Python node behind `prefix`, on a line that is indented by `indent`. */
	node: (indent, prefix, value, suffix) => {
		const tail = typeof suffix === "string" ? suffix : "";
		return prefix + format(value, indent, indent + prefix.length, tail.length) + tail;
	},
	/** Lines of Python, indented. */
	indent: (indent, text) => indentLines(text, indent),
	/** Text of an XML element. */
	xml: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
	/** Value of an XML attribute, with its quotes. */
	attr: attribute,
	/** Attributes of an XML element, each behind a space. */
	attrs: (entries) => entries.map(({ key, value }) => ` ${key}=${attribute(value)}`).join(""),
	/** The modifier that hides a node while `condition` holds. */
	invisible: (style, condition) => {
		return style === "expr" ? ` invisible=${attribute(asExpression(condition))}` : ` attrs=${attribute(`{'invisible': ${asDomain(condition)}}`)}`;
	},
	csv: (text) => /[",\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text,
	join: (items, separator) => items.join(separator),
	concat: (...parts) => parts.slice(0, -1).join(""),
	eq: (a, b) => a === b,
	/** A heading of reStructuredText: a line of `mark` as long as the text. */
	underline: (text, mark) => mark.repeat([...text].length)
};
function attribute(text) {
	return `"${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;").replaceAll("\n", "&#10;")}"`;
}

// src/scaffold/render/engine.ts
/** `templates.mjs`, which the build puts beside or above the bundle: most of the time of a first run is compiling. */
const COMPILED = ["./templates.mjs", "../templates.mjs"].map((place) => new URL(place, import.meta.url));
/** A name that the data lacks is an error, never an empty text; nothing is escaped but by a helper. */
const OPTIONS = {
	strict: true,
	noEscape: true,
	knownHelpers: Object.fromEntries(Object.keys(helpers).map((helper) => [helper, true])),
	knownHelpersOnly: true
};
let engine;
const templates = /* @__PURE__ */ new Map();
/** Renders `templates/<name>.hbs`. */
async function render(name, data) {
	engine ??= load();
	const template = templates.get(name) ?? (await engine)(name);
	templates.set(name, template);
	return (await template)(data);
}
/** A file of the templates that is taken as it is. */
async function asset(name) {
	return readFile(path.join(templatesDir(), name));
}
async function load() {
	const compiled = COMPILED.find((url) => existsSync(url));
	return compiled ? loadCompiled(compiled) : loadSources();
}
async function loadSources() {
	const { default: handlebars } = await import("./lib.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const hbs = handlebars.create();
	hbs.registerHelper(helpers);
	return async (name) => hbs.compile(await readFile(path.join(templatesDir(), `${name}.hbs`), "utf8"), OPTIONS);
}
async function loadCompiled(url) {
	const [{ default: runtime }, { default: compiled }] = await Promise.all([import("./runtime.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import(url.href)]);
	const hbs = runtime.create();
	hbs.registerHelper(helpers);
	return async (name) => {
		const template = compiled[name];
		if (!template) throw new Error(`The template ${name} is missing from this installation; install it again.`);
		return hbs.template(template);
	};
}
let dir;
/** The folder `templates` beside the sources, or beside `dist` in what is shipped. */
function templatesDir() {
	if (dir) return dir;
	let here = path.dirname(fileURLToPath(import.meta.url));
	while (!existsSync(path.join(here, "templates", "manifest"))) {
		const parent = path.dirname(here);
		if (parent === here) throw new Error("The folder \"templates\" is missing from this installation; install it again.");
		here = parent;
	}
	dir = path.join(here, "templates");
	return dir;
}

// src/scaffold/plan.ts
/** In the order in which their files load: each may refer to what comes before it. */
const ARTEFACTS = [
	group,
	access,
	rule,
	view,
	menu$1,
	demo,
	model$1,
	test,
	readme,
	icon
];
/**
* The files of the module that a spec describes. The same spec gives the same bytes. Throws a SpecError when
* Python of the spec has a syntax error.
*/
async function planModule(spec, options = {}) {
	const rendering = renderFiles(spec, options);
	rendering.catch(() => {});
	await checkPython(spec);
	return rendering;
}
async function renderFiles(spec, options) {
	const { module } = spec;
	const p = seriesProfile(module.series);
	const version = `${module.series}.${options.version ?? module.version}`;
	const described = ARTEFACTS.flatMap((artefact) => artefact.files({
		spec,
		p
	}));
	const all = [manifestFile(module, version, described), ...described];
	const files = await Promise.all(all.map(async (file) => {
		const content = file.data === void 0 ? asset(file.template) : render(file.template, {
			...file.data,
			p
		});
		return {
			path: file.path,
			content: await content
		};
	}));
	files.push({
		path: ".odoo-scaffold/spec.yaml",
		content: options.source ?? await specText(spec.input)
	});
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		module: module.name,
		series: module.series,
		version,
		files,
		spec
	};
}
async function specText(input) {
	const { stringify } = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return stringify(input, { lineWidth: 100 });
}

// src/scaffold/spec/example.ts
/** A small module that uses most of what a spec can say. */
const specExample = `odoo: 1
module:
  name: library
  title: Library
  series: "19.0"
  summary: Lend books and see which are late
  author: Example Publisher
  category: Services
  depends: [mail]
  app: true

groups:
  user: {title: User, implies: base.group_user}
  manager: {title: Administrator, implies: user, users: base.user_admin}

menus:
  config: {title: Configuration, sequence: 100, groups: manager}

models:
  library.author:
    title: Author
    fields:
      name: char! index=trigram
      birth_date: date
      book_ids: m2m(library.book)
    access: {user: r, manager: rwcd}
    menu: {parent: config}
    demo:
      herbert: {name: Frank Herbert, birth_date: 1920-10-08}
      le_guin: {name: Ursula K. Le Guin, birth_date: 1929-10-21}

  library.book:
    title: Book
    mixins: [thread, activity]
    company: required
    order: name
    fields:
      name: char! tracking index=trigram "Title"
      isbn: {type: char, title: ISBN, copy: false, sample: ["9780140449136", "9780140449198"]}
      active: bool =true
      state: sel(draft=New,available=Available,lent=Lent,lost=Lost)! =draft tracking nocopy
      author_ids: m2m(library.author)
      user_id: m2o(res.users) =user "Responsible"
      pages: int
      price: money
      published: date
      description: html
      loan_ids: o2m(library.loan.book_id)
      loan_count:
        type: int
        title: Number of Loans
        compute:
          depends: [loan_ids]
          store: true
          body: book.loan_count = len(book.loan_ids)
          examples:
            - {given: {}, expect: 0}
            - {given: {loan_ids: [{}, {}]}, expect: 2}
    constraints:
      - {name: isbn_unique, sql: "UNIQUE (isbn, company_id)", message: Two books cannot have the same ISBN.}
      - {name: pages_positive, sql: CHECK (pages >= 0), message: A book cannot have fewer than no pages., refuse: {pages: -1}}
    buttons:
      receive: {title: Put on Shelf, from: [draft, lost], set: {state: available}}
      lend: {from: available, set: {state: lent}}
      report_lost: {title: Report Lost, from: [available, lent], set: {state: lost}, groups: manager}
    deletable_in: [draft]
    views:
      search:
        fields: [name, isbn, author_ids]
        filters:
          - {name: available, title: Available, domain: [[state, "=", available]]}
          - published
        group_by: [state, user_id]
    access: {user: rwc, manager: rwcd}
    demo:
      dune: {name: Dune, isbn: "9780441013593", state: available, author_ids: [herbert], pages: 412, price: 12.5, published: 1965-08-01}
      earthsea: {name: A Wizard of Earthsea, isbn: "9780547773742", author_ids: [le_guin], pages: 205}

  library.loan:
    title: Loan
    company: required
    order: date_due desc, id
    fields:
      book_id: m2o(library.book)! ondelete=cascade
      partner_id: m2o(res.partner)! "Borrower"
      date_start: date! =today "Lent On"
      date_due: date "Due On"
      date_returned: date "Returned On"
      note: text
      late:
        type: bool
        compute:
          depends: [date_due, date_returned]
          body: |
            due, back = loan.date_due, loan.date_returned
            loan.late = bool(due and back and back > due)
          examples:
            - {given: {date_due: today+7}, expect: false}
            - {given: {date_due: today, date_returned: today+1}, expect: true}
    constraints:
      - name: due_after_start
        fields: [date_start, date_due]
        when: loan.date_due and loan.date_due < loan.date_start
        message: A loan cannot be due before it begins.
        refuse: {date_due: today-1}
    access: {user: rwc, manager: rwcd}
    demo:
      first: {book_id: dune, partner_id: base.main_partner, date_start: today-10, date_due: today+4}
`;

// src/scaffold/spec/input.ts
/** A strict object whose unknown keys are named, with what may have been meant. */
function shape(fields) {
	const known = Object.keys(fields);
	return strictObject(fields, { error: (issue) => {
		if (issue.code !== "unrecognized_keys") return void 0;
		const key = issue.keys[0] ?? "";
		return `unknown key ${JSON.stringify(key)}.${didYouMean(key, known)} Known: ${known.join(", ")}`;
	} });
}
const names = union([string(), array(string())]);
const raw = unknown();
const values = record(string(), raw);
const compute = shape({
	depends: array(string()).describe("Paths such as line_ids.amount; empty when it depends on none"),
	store: boolean().optional(),
	body: string().describe("Python statements for one record, which is called by the last part of its model (\"book\" for library.book): book.late = bool(book.date_due)"),
	examples: array(shape({
		given: values.optional(),
		expect: raw
	})).optional().describe("Field values and the result they must give: becomes a test and a live proof")
});
const fieldObject = shape({
	type: string().describe("char, text, html, integer, float, monetary, boolean, date, datetime, binary, image, selection, many2one, one2many, many2many, reference, json; or the compact form"),
	title: string().optional(),
	help: string().optional(),
	required: boolean().optional(),
	readonly: boolean().optional(),
	default: raw.optional().describe("A value; today, now, user, company; or {python: \"expression using self\"}"),
	copy: boolean().optional(),
	index: union([boolean(), _enum(["trigram", "btree_not_null"])]).optional(),
	tracking: boolean().optional().describe("Needs the mixin thread"),
	translate: boolean().optional(),
	size: int().positive().optional(),
	digits: union([tuple$1([int(), int()]), string()]).optional(),
	currency: string().optional().describe("Currency field of a monetary one; currency_id is added when left out"),
	max_size: tuple$1([int().positive(), int().positive()]).optional(),
	options: union([record(string(), string()), array(tuple$1([string(), string()]))]).optional().describe("Selection: value and label; reference: model and label"),
	comodel: string().optional(),
	inverse: string().optional().describe("Many2one of the comodel, for a one2many"),
	ondelete: _enum([
		"cascade",
		"restrict",
		"set null"
	]).optional(),
	domain: string().optional(),
	check_company: boolean().optional(),
	groups: names.optional(),
	related: string().optional().describe("Such as partner_id.email"),
	store: boolean().optional().describe("Of a related field"),
	compute: compute.optional(),
	sample: raw.optional().describe("Valid value for tests; [first, second] for a field that must be unique")
});
const field = union([string(), fieldObject]);
const constraint = shape({
	name: string(),
	sql: string().optional().describe("CHECK (pages > 0) or UNIQUE (code, company_id)"),
	fields: array(string()).optional().describe("Python constraint: fields that trigger it"),
	when: string().optional().describe("Python condition of refusal: book.pages > 9999"),
	body: string().optional().describe("Instead of when: statements that raise ValidationError"),
	message: string().optional(),
	refuse: values.optional().describe("Values that must be refused: becomes a test and a live proof")
});
const button = shape({
	title: string().optional(),
	from: names.optional().describe("States in which it may be used; all when left out"),
	set: values.describe("{state: done}, and other fields to set; today and now may be used"),
	groups: names.optional(),
	primary: boolean().optional()
});
const form = shape({
	title: string().optional().describe("Field shown large"),
	columns: array(array(string())).optional(),
	pages: array(shape({
		title: string(),
		fields: array(string())
	})).optional()
});
const filter = union([string().describe("A boolean or date field"), shape({
	name: string(),
	title: string(),
	domain: union([string(), array(raw)])
})]);
const views = shape({
	form: union([literal$2("auto"), form]).optional(),
	list: union([literal$2("auto"), array(string())]).optional(),
	search: union([literal$2("auto"), shape({
		fields: array(string()).optional(),
		filters: array(filter).optional(),
		group_by: array(string()).optional()
	})]).optional()
});
const menu = shape({
	parent: string().optional().describe("Key under menus, or an xmlid; root when left out"),
	title: string().optional(),
	sequence: int().optional(),
	groups: names.optional()
});
const model = shape({
	title: string().describe("One record, such as Book"),
	plural: string().optional().describe("Menu and window title, such as Books"),
	mixins: array(_enum(["thread", "activity"])).optional(),
	company: _enum(["required", "optional"]).optional().describe("Adds company_id and a multi-company rule"),
	order: string().optional(),
	rec_name: string().optional(),
	state_field: string().optional(),
	deletable_in: array(string()).optional().describe("States in which a record may be deleted"),
	fields: record(string(), field).describe("Field by name: compact text such as `char! tracking`, or an object"),
	constraints: array(constraint).optional(),
	buttons: record(string(), button).optional(),
	views: union([literal$2(false), views]).optional().describe("false: only shown inside another model"),
	access: record(string(), string().regex(/^(?=.)r?w?c?d?$/, "use letters of rwcd in this order: read, write, create, delete")).describe("Group and letters of rwcd: {user: rwc, manager: rwcd}; an own group or an xmlid"),
	menu: union([literal$2(false), menu]).optional(),
	demo: union([int().min(0).max(100), record(string(), values)]).optional().describe("How many records, or records by key; a many2one takes the key of a demo record or an xmlid")
});
/** What a spec looks like before defaults and cross-checks. */
const specInput = shape({
	odoo: literal$2(1).optional().describe("Version of this format"),
	module: shape({
		name: string().describe("Technical name, such as library"),
		title: string(),
		series: _enum(SERIES, { error: (issue) => `${JSON.stringify(issue.input)} is no series that is served: use ${SERIES.join(", ")}, in quotes` }),
		version: string().regex(/^\d+\.\d+\.\d+$/, "use three numbers such as 1.0.0; the series is put before them").optional(),
		summary: string().optional(),
		description: string().optional(),
		author: string().min(1, "name an author: Odoo warns when there is none"),
		website: string().optional(),
		license: _enum([
			"LGPL-3",
			"AGPL-3",
			"GPL-2",
			"GPL-3",
			"GPL-3 or any later version",
			"OEEL-1",
			"OPL-1",
			"Other OSI approved licence",
			"Other proprietary"
		]).optional(),
		category: string().optional(),
		depends: array(string()).optional(),
		app: boolean().optional()
	}),
	groups: record(string(), shape({
		title: string().optional(),
		implies: names.optional(),
		users: names.optional()
	})).optional(),
	menus: record(string(), menu).optional().describe("Menus that open nothing; root carries the title of the module"),
	models: record(string(), model).describe("Model by name, such as library.book")
});
/** The JSON Schema of a spec, for an editor or a model. */
function specJsonSchema() {
	return toJSONSchema(specInput, { io: "input" });
}

// src/scaffold/spec/check-fields.ts
/** Checks the fields of all models against each other, and settles what depends on other models. */
function linkFields(r) {
	for (const [model, fields] of r.fields) {
		for (const field of fields.values()) {
			const path = `models.${model}.fields.${field.name}`;
			if (field.comodel) checkComodel(field.comodel, field, path, r);
			if (field.type === "reference") for (const [to] of field.options) checkComodel(to, field, `${path}.options`, r);
			if (field.type === "one2many") checkInverse(model, field, path, r);
			if (field.type === "monetary") checkCurrency(fields, field, path, r);
			if (field.related) checkPath(model, field.related, `${path}.related`, r);
			for (const [i, depends] of (field.compute?.depends ?? []).entries()) checkPath(model, depends, `${path}.compute.depends.${i}`, r);
			if (field.tracking && !r.input.models[model]?.mixins?.includes("thread")) r.problems.error(`${path}.tracking`, "tracking needs the model to have mixins: [thread]");
		}
		checkLabels(model, fields, r);
		settle(model, fields, r);
	}
}
function checkComodel(comodel, field, path, r) {
	if (r.fields.has(comodel)) return;
	const { depends = [], name: module } = r.input.module;
	const prefix = `${comodel.split(".")[0]}.`;
	const siblings = [...r.fields.keys()].filter((own) => own.startsWith(prefix));
	const known = knownModel(comodel);
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(comodel)) r.problems.error(path, `${JSON.stringify(comodel)} is no model name; write one such as res.partner`);
	else if (siblings.length > 0 && !known) {
		const near = didYouMean(comodel, siblings) || ` Models of this spec: ${[...r.fields.keys()].join(", ")}.`;
		r.problems.error(path, `there is no model ${comodel}.${near}`);
	} else if (!known) r.problems.warn(path, `${comodel} is not of this spec; make sure that one of the dependencies of ${module} has it`);
	else if (!ALWAYS_THERE.has(known.module) && !depends.includes(known.module)) r.problems.warn(path, `${comodel} belongs to ${known.module}, which is not among module.depends itself`);
	if (field.type === "one2many" && !siblings.includes(comodel)) r.problems.error(path, `a one2many needs a model of this spec, for its inverse ${field.inverse}`);
}
function checkInverse(model, field, path, r) {
	const there = r.fields.get(field.comodel ?? "");
	if (!there || !field.inverse) return;
	const inverse = there.get(field.inverse);
	if (!inverse) {
		const candidates = [...there.values()].filter((f) => f.type === "many2one" && f.comodel === model).map((f) => f.name);
		const hint = candidates.length > 0 ? ` Use ${candidates.join(" or ")}.` : ` Add ${field.inverse}: m2o(${model}) there.`;
		r.problems.error(path, `${field.comodel} has no field ${field.inverse}.${hint}`);
	} else if (inverse.type !== "many2one" || inverse.comodel !== model) r.problems.error(path, `${field.comodel}.${field.inverse} must be m2o(${model}) to be the inverse`);
	else if (!isStored(inverse)) r.problems.error(path, `${field.comodel}.${field.inverse} is not stored and cannot be the inverse`);
}
function checkCurrency(fields, field, path, r) {
	const currency = fields.get(field.currency ?? "");
	if (currency && (currency.type !== "many2one" || currency.comodel !== "res.currency")) r.problems.error(`${path}.currency`, `${currency.name} must be m2o(res.currency)`);
}
/** Checks a path such as `loan_ids.book_id.name`, as far as it runs through models of this spec. */
function checkPath(model, dotted, at, r) {
	let here = r.fields.get(model);
	let where = model;
	let field;
	for (const part of dotted.split(".")) {
		if (!here) return void 0;
		if (MAGIC_FIELDS.has(part) || /^(message|activity)_/.test(part)) return void 0;
		field = here.get(part);
		if (!field) {
			r.problems.error(at, `${where} has no field ${part}.${didYouMean(part, here.keys())}`);
			return;
		}
		where = field.comodel ?? where;
		const next = field.comodel === void 0 ? void 0 : r.fields.get(field.comodel);
		if (part !== dotted.split(".").at(-1) && field.comodel === void 0) {
			r.problems.error(at, `${part} is a ${field.type}; nothing can follow it in ${dotted}`);
			return;
		}
		here = next;
	}
	return field;
}
function checkLabels(model, fields, r) {
	const taken = /* @__PURE__ */ new Map();
	for (const [name, label] of MAGIC_FIELDS) taken.set(label, name);
	for (const mixin of r.input.models[model]?.mixins ?? []) for (const label of MIXIN_LABELS[mixin]) taken.set(label, `the mixin ${mixin}`);
	for (const field of fields.values()) {
		const other = taken.get(field.title);
		const path = `models.${model}.fields.${field.name}`;
		if (other) r.problems.error(path, `the label ${JSON.stringify(field.title)} is that of ${other} too; give it a title of its own`);
		taken.set(field.title, field.name);
	}
}
/** Decides what a model cannot say alone: company checks, indexes, and tables of many2many fields. */
function settle(model, fields, r) {
	const tables = /* @__PURE__ */ new Map();
	for (const field of fields.values()) {
		const settled = {
			...field,
			checkCompany: field.checkCompany || companyOf(model, field, r),
			index: (field.index && !r.profile.indexKinds ? true : field.index) ?? indexOf(model, field, r)
		};
		if (field.type === "many2many" && isStored(field) && field.comodel) settled.relation = relationOf(model, field, field.comodel, tables, r);
		fields.set(field.name, settled);
	}
}
function companyOf(model, field, r) {
	return ["many2one", "many2many"].includes(field.type) && isStored(field) && (r.input.models[model]?.company && r.input.models[field.comodel ?? ""]?.company) !== void 0;
}
/** A one2many reads through its many2one, which therefore wants an index. */
function indexOf(model, field, r) {
	if (field.type !== "many2one" || !isStored(field)) return void 0;
	if (![...r.fields.get(field.comodel ?? "")?.values() ?? []].some((other) => other.type === "one2many" && other.comodel === model && other.inverse === field.name)) return void 0;
	return field.required || !r.profile.indexKinds ? true : "btree_not_null";
}
/** A table of its own where Odoo's name for it is taken, too long, or cannot be made. */
function relationOf(model, field, comodel, tables, r) {
	const [here, there] = [model.replaceAll(".", "_"), comodel.replaceAll(".", "_")];
	const usual = `${[here, there].sort().join("_")}_rel`;
	const path = `models.${model}.fields.${field.name}`;
	if (model !== comodel && usual.length <= 63 && !tables.has(usual)) {
		tables.set(usual, field.name);
		return;
	}
	const table = `${here}_${field.name}_rel`;
	if (table.length > 63) r.problems.error(path, `its table ${table} has more than ${63} characters; shorten the name of the field`);
	tables.set(table, field.name);
	return {
		table,
		column1: `${here}_id`,
		column2: model === comodel ? `related_${there}_id` : `${there}_id`
	};
}

// src/scaffold/spec/values.ts
const XMLID$1 = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.-]+$/;
const RELATIVE = /^(today|now)(?:\s*([+-])\s*(\d+))?$/;
/** Reads the values of one record, each by the type of its field. */
function readValues(model, input, path, scope) {
	const fields = scope.fieldsOf(model);
	if (typeof input !== "object" || input === null || Array.isArray(input)) {
		scope.problem(path, "expected an object of field and value");
		return {};
	}
	const values = [];
	for (const [name, value] of Object.entries(input)) {
		const field = fields?.get(name);
		const at = `${path}.${name}`;
		if (fields && !field) scope.problem(at, `${model} has no field ${name}`);
		else if (field) values.push([name, readValue(field, value, at, scope)]);
	}
	return Object.fromEntries(values);
}
/** Reads one value by the type of its field; `null` stands for no value. */
function readValue(field, input, path, scope) {
	if (input === null) return null;
	const refuse = (wanted) => {
		scope.problem(path, `${JSON.stringify(input)} should be ${wanted}`);
		return null;
	};
	switch (field.type) {
		case "boolean": return typeof input === "boolean" ? input : refuse("true or false");
		case "integer": return Number.isInteger(input) ? Number(input) : refuse("a whole number");
		case "float":
		case "monetary": return typeof input === "number" ? input : refuse("a number");
		case "date": return readTime(input, /^\d{4}-\d{2}-\d{2}$/, "today") ?? refuse("today, today+7 or a date such as 2024-12-31");
		case "datetime": return readTime(input, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, "now") ?? refuse("now, now+7 or a time (UTC) such as \"2024-12-31 08:00:00\"");
		case "selection": {
			const known = field.options.map(([value]) => value);
			return known.includes(String(input)) ? String(input) : refuse(`one of ${known.join(", ")}`);
		}
		case "many2one": return readRecord(field.comodel ?? "", input, scope) ?? refuse("an xmlid such as base.main_partner");
		case "reference": {
			const match = typeof input === "string" ? /^([a-z0-9_.]+),(.+)$/.exec(input) : null;
			const model = match?.[1] ?? "";
			if (!match || !field.options.some(([known]) => known === model)) return refuse("a model of the field and an xmlid, such as \"res.partner,base.main_partner\"");
			const record = readRecord(model, match[2], scope);
			return record === void 0 ? refuse("a model and an xmlid") : {
				reference: model,
				record
			};
		}
		case "one2many":
		case "many2many": return readMany(field, input, path, scope) ?? refuse("a list of records");
		case "json": return { json: JSON.stringify(input) };
		default: return typeof input === "string" || typeof input === "number" ? String(input) : refuse("text");
	}
}
function readTime(input, absolute, word) {
	if (typeof input !== "string") return void 0;
	const relative = RELATIVE.exec(input);
	if (relative?.[1] === word) return { daysFromToday: Number(`${relative[2] ?? "+"}${relative[3] ?? "0"}`) };
	return absolute.test(input) ? input : void 0;
}
function readRecord(model, input, scope) {
	if (typeof input !== "string") return void 0;
	if (XMLID$1.test(input)) return { ref: input };
	return scope.record?.(model, input);
}
function readMany(field, input, path, scope) {
	if (!Array.isArray(input)) return void 0;
	const comodel = field.comodel ?? "";
	if (input.every((item) => typeof item === "string")) {
		const records = input.map((item) => readRecord(comodel, item, scope));
		return records.every((record) => record !== void 0) ? { link: records } : void 0;
	}
	return { create: input.map((item, i) => readValues(comodel, item, `${path}.${i}`, scope)) };
}
function isScalar(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}

// src/scaffold/spec/resolve-demo.ts
/** Adds the demo records, once all models are known: they may point to each other. */
function resolveDemo(models, r) {
	const ids = new Map(models.map((model) => [model.name, demoIds(model, r.input.models[model.name]?.demo)]));
	const filled = models.map((model) => ({
		...model,
		demo: demoOf(model, models, ids, r)
	}));
	for (const model of filled) {
		checkOrder(model, r);
		checkSamples(model, filled, r);
	}
	const { circle } = demoOrder(filled);
	if (circle.length > 0) {
		const names = circle.map((model) => model.name).join(", ");
		r.problems.error("models", `the demo records of ${names} point to each other in a circle, so that none can be loaded first`);
	}
	return filled;
}
/** A sample that a demo record has too could not be created beside it. */
function checkSamples(model, models, r) {
	for (const { unique } of model.sqlConstraints) {
		if (unique.length === 0) continue;
		for (const which of [1, 2]) {
			const sample = sampleValues(model, models, which);
			const same = model.demo.find((record) => unique.every((name) => name in record.values && name in sample && JSON.stringify(record.values[name]) === JSON.stringify(sample[name])));
			const path = `models.${model.name}.fields.${unique[0]}.sample`;
			if (same) r.problems.error(path, `the demo record ${same.id} has this value, which must be unique; give samples that no record has`);
		}
	}
}
/** A record can only point to those of its own model that come before it. */
function checkOrder(model, r) {
	const later = new Set(model.demo.map((record) => record.id));
	for (const record of model.demo) {
		const ahead = Object.values(record.values).flatMap(refsIn).find((id) => later.has(id));
		if (ahead) r.problems.error(`models.${model.name}.demo`, `put ${ahead} before ${record.id}, which points to it`);
		later.delete(record.id);
	}
}
function demoIds(model, input) {
	const keys = typeof input === "number" ? Array.from({ length: input }, (_, i) => `demo_${i + 1}`) : Object.keys(input ?? {});
	return new Map(keys.map((key) => [key, `${model.table}_${key}`]));
}
function demoOf(model, models, ids, r) {
	const input = r.input.models[model.name]?.demo;
	const path = `models.${model.name}.demo`;
	const own = [...ids.get(model.name)?.entries() ?? []];
	if (typeof input === "object") {
		const scope = {
			...valueScope(r),
			record: (comodel, key) => {
				const id = ids.get(comodel)?.get(key);
				return id === void 0 ? void 0 : { ref: id };
			}
		};
		return own.map(([key, id]) => {
			const problem = keyProblem(key);
			if (problem) r.problems.error(`${path}.${key}`, problem);
			const values = readValues(model.name, input[key], `${path}.${key}`, scope);
			for (const field of model.fields) if (field.required && !field.default && !field.compute && !field.related && field.type !== "boolean" && (values[field.name] ?? null) === null && !field.type.endsWith("2many")) r.problems.error(`${path}.${key}`, `the required field ${field.name} is missing`);
			return {
				id,
				values
			};
		});
	}
	return own.map(([, id], i) => ({
		id,
		values: numbered(sampleValues(model, models, 1), model, ids, i, path, r)
	}));
}
/** Sample values told apart by a number, with links to other demo records in turn. */
function numbered(values, model, ids, index, path, r) {
	const unique = uniqueFields(model);
	const changed = Object.entries(values).map(([name, value]) => {
		const field = model.fields.find((f) => f.name === name);
		if (typeof value === "object" && value !== null && "sample" in value) {
			const targets = [...ids.get(value.sample)?.values() ?? []];
			const target = targets[index % Math.max(targets.length, 1)];
			if (target === void 0) r.problems.error(path, `${name} is required, so ${value.sample} needs demo records too`);
			return [name, { ref: target ?? "" }];
		}
		if (typeof value === "object" && value !== null && "first" in value) r.problems.error(path, `${name} is required and ${value.first} has no record that is always there; give the demo records by key, with an xmlid`);
		const sampled = (field?.sample.length ?? 0) > 0;
		if (unique.has(name) && sampled) r.problems.error(path, `${name} must be unique, and no value of it can be made up; give the demo records by key`);
		if (unique.has(name) && typeof value === "number") return [name, index + 1];
		return [name, field?.type === "char" && !sampled ? `${field.title} ${index + 1}` : value];
	});
	return Object.fromEntries(changed);
}

// src/scaffold/spec/types.ts
const FIELD_TYPES = [
	"char",
	"text",
	"html",
	"integer",
	"float",
	"monetary",
	"boolean",
	"date",
	"datetime",
	"binary",
	"image",
	"selection",
	"many2one",
	"one2many",
	"many2many",
	"reference",
	"json"
];

// src/scaffold/spec/field-text.ts
const ALIASES = {
	string: "char",
	int: "integer",
	money: "monetary",
	bool: "boolean",
	file: "binary",
	sel: "selection",
	m2o: "many2one",
	o2m: "one2many",
	m2m: "many2many",
	ref: "reference"
};
const FLAGS = [
	"required",
	"readonly",
	"tracking",
	"translate",
	"index",
	"nocopy",
	"check_company"
];
const KEYS = [
	"index",
	"size",
	"currency",
	"ondelete",
	"help",
	"domain",
	"groups",
	"related",
	"sample",
	"title"
];
/** `many2one` for `m2o`; `undefined` for what is no type. */
function fieldType(text) {
	return FIELD_TYPES.find((type) => type === text) ?? ALIASES[text];
}
function unknownType(text) {
	return `${JSON.stringify(text)} is no field type.${didYouMean(text, [...FIELD_TYPES, ...Object.keys(ALIASES)])} Known: ${FIELD_TYPES.join(", ")}`;
}
/**
* Reads the compact form: `type(arguments)! =default word key=value "Title"`, such as
* `char! tracking index=trigram` or `sel(draft=Draft,done=Done)! =draft`. Throws an Error that says what is wrong.
*/
function readFieldText(text) {
	const head = /^\s*([A-Za-z0-9_]+)\s*/.exec(text);
	if (!head) throw new Error("begin with a type, such as char or m2o(res.partner)");
	const type = fieldType(head[1] ?? "");
	if (!type) throw new Error(unknownType(head[1] ?? ""));
	let rest = text.slice(head[0].length);
	let args = [];
	if (rest.startsWith("(")) {
		const end = closing(rest);
		args = split(rest.slice(1, end));
		rest = rest.slice(end + 1);
	}
	const field = {
		type,
		...fromArguments(type, args)
	};
	if (rest.startsWith("!")) {
		field.required = true;
		rest = rest.slice(1);
	}
	for (const word of words(rest)) apply$1(field, word);
	return field;
}
/** Offset of the bracket that closes the one at 0. */
function closing(text) {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		if (text[i] === "(") depth++;
		if (text[i] === ")" && --depth === 0) return i;
	}
	throw new Error("the bracket ( is never closed");
}
function split(text) {
	return text.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
function fromArguments(type, args) {
	const [first = "", second] = args;
	switch (type) {
		case "selection":
		case "reference": return { options: args.map((arg) => pair(arg, type)) };
		case "many2one":
		case "many2many":
			if (args.length !== 1) throw new Error(`write the model in brackets, such as ${type}(res.partner)`);
			return { comodel: first };
		case "one2many": {
			const dot = first.lastIndexOf(".");
			if (args.length !== 1 || first.indexOf(".") === dot) throw new Error("write the model and its many2one in brackets, such as o2m(library.loan.book_id)");
			return {
				comodel: first.slice(0, dot),
				inverse: first.slice(dot + 1)
			};
		}
		case "float":
			if (args.length === 0) return {};
			return { digits: second === void 0 ? first : [whole(first), whole(second)] };
		case "char": return args.length === 0 ? {} : { size: whole(first) };
		case "image": return args.length === 0 ? {} : { max_size: [whole(first), whole(second ?? first)] };
		case "monetary": return args.length === 0 ? {} : { currency: first };
		default:
			if (args.length > 0) throw new Error(`${type} takes nothing in brackets`);
			return {};
	}
}
function pair(text, type) {
	const at = text.indexOf("=");
	if (at >= 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
	if (type === "reference") return [text, text];
	return [text, text.charAt(0).toUpperCase() + text.slice(1).replaceAll("_", " ")];
}
function whole(text) {
	if (!/^\d+$/.test(text)) throw new Error(`${JSON.stringify(text)} should be a whole number`);
	return Number(text);
}
function words(text) {
	const found = [];
	const pattern = /\s*(?:([A-Za-z_]*)(=))?(?:"([^"]*)"|'([^']*)'|(\S+))/y;
	while (pattern.lastIndex < text.trimEnd().length) {
		const match = pattern.exec(text);
		if (!match) throw new Error("a value is missing at the end");
		const quoted = match[3] ?? match[4];
		found.push({
			key: match[2] ? match[1] ?? "" : void 0,
			value: quoted ?? match[5] ?? "",
			quoted: quoted !== void 0
		});
	}
	return found;
}
function apply$1(field, word) {
	if (word.key === "") field.default = word.quoted ? word.value : literal(word.value);
	else if (word.key === void 0) {
		if (word.quoted) field.title = word.value;
		else applyFlag(field, word.value);
	} else applyKey(field, word.key, word.value);
}
function applyFlag(field, word) {
	const flag = FLAGS.find((known) => known === word);
	if (!flag) throw new Error(`unknown word ${JSON.stringify(word)}.${didYouMean(word, FLAGS)} Known: ${FLAGS.join(", ")}`);
	if (flag === "nocopy") field.copy = false;
	else field[flag] = true;
}
function applyKey(field, word, value) {
	const key = KEYS.find((known) => known === word);
	if (!key) throw new Error(`unknown key ${JSON.stringify(word)}.${didYouMean(word, KEYS)} Known: ${KEYS.join(", ")}`);
	if (key === "size") field.size = whole(value);
	else if (key === "index") {
		if (value !== "trigram" && value !== "btree_not_null") throw new Error("index takes trigram or btree_not_null");
		field.index = value;
	} else if (key === "ondelete") {
		if (value !== "cascade" && value !== "restrict" && value !== "set null") throw new Error("ondelete takes cascade, restrict or \"set null\"");
		field.ondelete = value;
	} else if (key === "sample") field.sample = literal(value);
	else field[key] = value;
}
/** `true`, `3` and `2.5` as what they are, all else as text. */
function literal(text) {
	if (text === "true" || text === "false") return text === "true";
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

// src/scaffold/spec/resolve-fields.ts
/** Which types a key of a field belongs to; a key that is not here belongs to all. */
const BELONGS = {
	size: ["char"],
	digits: ["float"],
	currency: ["monetary"],
	max_size: ["image"],
	options: ["selection", "reference"],
	comodel: [
		"many2one",
		"one2many",
		"many2many"
	],
	inverse: ["one2many"],
	ondelete: ["many2one"],
	domain: [
		"many2one",
		"one2many",
		"many2many"
	],
	check_company: ["many2one", "many2many"],
	translate: [
		"char",
		"text",
		"html"
	]
};
/** The declared fields of a model and those that its other keys imply, not yet checked against each other. */
function resolveFields(name, model, r) {
	const fields = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	r.entries.set(name, entries);
	for (const [field, entry] of Object.entries(model.fields)) {
		const path = `models.${name}.fields.${field}`;
		const problem = fieldNameProblem(field);
		if (problem) r.problems.error(path, problem);
		const input = readEntry(entry, path, r);
		if (!input) continue;
		entries.set(field, input);
		fields.set(field, resolveField(field, name, input, path, r));
	}
	if (Object.keys(model.fields).length === 0) r.problems.error(`models.${name}.fields`, "a model needs a field");
	if (model.company) addCompany(fields, model.company, name, r);
	for (const field of [...fields.values()]) if (field.type === "monetary" && !fields.has(field.currency ?? "")) addCurrency(fields, field, model.company, name, r);
	return fields;
}
function readEntry(entry, path, r) {
	try {
		if (typeof entry === "string") return readFieldText(entry);
		const { type, ...rest } = entry;
		return fieldType(type) ? entry : {
			...readFieldText(type),
			...rest
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		r.problems.error(typeof entry === "string" ? path : `${path}.type`, message);
		return;
	}
}
function resolveField(name, model, input, path, r) {
	const type = fieldType(input.type);
	if (!type) throw new Error(unknownType(input.type));
	const wrong = Object.entries(BELONGS).find(([key, types]) => key in input && !types.includes(type));
	if (wrong) r.problems.error(`${path}.${wrong[0]}`, `a ${type} field has no ${wrong[0]}; it belongs to ${wrong[1].join(", ")}`);
	const compute = input.compute && resolveCompute(name, model, input.compute, path, r);
	const field = {
		name,
		type,
		title: input.title ?? (type.endsWith("2many") ? pluralOf(autoLabel(name)) : autoLabel(name)),
		help: input.help,
		required: input.required ?? false,
		readonly: input.readonly ?? false,
		copy: input.copy,
		index: input.index || void 0,
		tracking: input.tracking ?? false,
		translate: input.translate ?? false,
		size: input.size,
		digits: input.digits,
		currency: type === "monetary" ? input.currency ?? "currency_id" : void 0,
		maxSize: input.max_size,
		options: resolveOptions(type, input.options),
		comodel: input.comodel,
		inverse: input.inverse,
		ondelete: input.ondelete,
		relation: void 0,
		domain: input.domain,
		checkCompany: input.check_company ?? false,
		groups: r.groupIds(input.groups, `${path}.groups`),
		related: input.related,
		relatedStore: input.store ?? false,
		default: input.default === void 0 ? void 0 : resolveDefault(type, input, path, r),
		compute,
		sample: [],
		implied: false
	};
	checkField(field, input, path, r);
	return field;
}
function checkField(field, input, path, r) {
	const { problems, profile } = r;
	checkOptions(field, path, r);
	if (field.type === "json" && !profile.jsonField) problems.error(path, `json fields exist since 16.0, and the series is ${profile.series}; use text`);
	if ([
		"many2one",
		"one2many",
		"many2many"
	].includes(field.type) && !field.comodel) problems.error(`${path}.comodel`, `a ${field.type} needs a model`);
	if (field.type === "one2many" && !field.inverse) problems.error(`${path}.inverse`, "name the many2one that points back");
	if (field.compute && field.related) problems.error(path, "a field is computed or related, not both");
	if (field.compute && field.default) problems.error(`${path}.default`, "a computed field has no default");
	if (input.store !== void 0 && !field.related) problems.error(`${path}.store`, "only a related field has store here; for a computed one it is part of compute");
	if (field.ondelete === "set null" && field.required) problems.error(`${path}.ondelete`, "a required many2one cannot be set null; use restrict or cascade");
	if (typeof field.index === "string" && ![
		"char",
		"text",
		"html"
	].includes(field.type) && field.index === "trigram") problems.error(`${path}.index`, "trigram is for text");
	if (field.domain !== void 0) {
		const problem = checkExpression(field.domain);
		if (problem) problems.error(`${path}.domain`, problem);
	}
}
function resolveOptions(type, input) {
	if (type !== "selection" && type !== "reference") return [];
	return Array.isArray(input) ? input : Object.entries(input ?? {});
}
function checkOptions({ type, options }, path, r) {
	if (type !== "selection" && type !== "reference") return;
	if (options.length === 0) r.problems.error(path, `name ${type === "selection" ? "the values, such as sel(draft=Draft,done=Done)" : "the models, such as ref(res.partner=Partner)"}`);
	const seen = /* @__PURE__ */ new Set();
	for (const [value, label] of options) {
		if (value === "" || label === "") r.problems.error(`${path}.options`, "each option needs a value and a label");
		if (seen.has(value)) r.problems.error(`${path}.options`, `${value} is there twice`);
		if (type === "selection" && !/^[\w.-]+$/.test(value)) r.problems.error(`${path}.options`, `${JSON.stringify(value)} should have letters, digits, _, - and . only`);
		seen.add(value);
	}
}
function resolveDefault(type, input, path, r) {
	const value = input.default;
	const at = `${path}.default`;
	if (typeof value === "object" && value !== null && "python" in value && typeof value.python === "string") {
		const problem = checkExpression(value.python);
		if (problem) r.problems.error(at, problem);
		return {
			kind: "python",
			expression: value.python.trim()
		};
	}
	if (type === "date" && value === "today") return { kind: "today" };
	if (type === "datetime" && value === "now") return { kind: "now" };
	if (type === "many2one") {
		if (value === "user" && input.comodel === "res.users") return { kind: "user" };
		if (value === "company" && input.comodel === "res.company") return { kind: "company" };
		r.problems.error(at, "a many2one takes user (of res.users), company (of res.company) or {python: expression}");
		return;
	}
	if ([
		"one2many",
		"many2many",
		"reference",
		"json"
	].includes(type)) {
		r.problems.error(at, `write {python: expression} for the default of a ${type}`);
		return;
	}
	const read = readValue({
		...blank("", type),
		options: resolveOptions(type, input.options)
	}, value, at, valueScope(r));
	if (isScalar(read)) return {
		kind: "literal",
		value: read
	};
	r.problems.error(at, "a date is given as it is, or as today or now; for another one write {python: expression}");
}
function resolveCompute(name, model, input, path, r) {
	const at = `${path}.compute.body`;
	const normal = normaliseBody(input.body);
	const body = "body" in normal ? normal.body : "";
	if ("message" in normal) r.problems.error(at, `line ${normal.line}: ${normal.message}`);
	else {
		const record = loopVariable(body) ?? recordVariable(model);
		if (!new RegExp(`\\b${record}(\\.${name}\\b|\\[["']${name}["']\\])`).test(body)) r.problems.error(at, `nothing is assigned to ${record}.${name}; one record is called ${record}`);
	}
	return {
		method: `_compute_${name}`,
		depends: input.depends,
		store: input.store ?? false,
		body,
		examples: []
	};
}
function addCompany(fields, company, model, r) {
	const declared = fields.get("company_id");
	if (declared) {
		if (declared.comodel !== "res.company") r.problems.error(`models.${model}.fields.company_id`, "with company this must be m2o(res.company), or left out");
		return;
	}
	fields.set("company_id", {
		...blank("company_id", "many2one"),
		comodel: "res.company",
		required: company === "required",
		index: true,
		default: { kind: "company" }
	});
}
function addCurrency(fields, field, company, model, r) {
	const path = `models.${model}.fields.${field.name}.currency`;
	if (field.currency !== "currency_id") {
		r.problems.error(path, `there is no field ${field.currency}.${didYouMean(field.currency ?? "", fields.keys())}`);
		return;
	}
	const source = company === "required" ? { related: "company_id.currency_id" } : {
		required: true,
		default: { kind: "company_currency" }
	};
	fields.set("currency_id", {
		...blank("currency_id", "many2one"),
		comodel: "res.currency",
		...source
	});
}
function blank(name, type) {
	return {
		name,
		type,
		title: autoLabel(name),
		help: void 0,
		required: false,
		readonly: false,
		copy: void 0,
		index: void 0,
		tracking: false,
		translate: false,
		size: void 0,
		digits: void 0,
		currency: void 0,
		maxSize: void 0,
		options: [],
		comodel: void 0,
		inverse: void 0,
		ondelete: void 0,
		relation: void 0,
		domain: void 0,
		checkCompany: false,
		groups: [],
		related: void 0,
		relatedStore: false,
		default: void 0,
		compute: void 0,
		sample: [],
		implied: true
	};
}

// src/scaffold/spec/resolve-menus.ts
/** Menus in an order in which each comes after its parent; those that lead nowhere are left out. */
function resolveMenus(models, module, r) {
	const declared = {
		root: {},
		...r.input.menus
	};
	const idOf = (key) => `${module.name}_menu_${key}`;
	const parentOf = (key, path) => {
		if (key === void 0) return void 0;
		if (key in declared) return idOf(key);
		if (/^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(key)) return key;
		r.problems.error(path, `there is no menu ${key}.${didYouMean(key, Object.keys(declared))} Write a key of menus, or an xmlid`);
	};
	const sections = Object.entries(declared).map(([key, menu], i) => {
		const path = `menus.${key}`;
		const problem = keyProblem(key);
		if (problem) r.problems.error(path, problem);
		return {
			key,
			id: idOf(key),
			title: menu.title ?? (key === "root" ? module.title : key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " ")),
			parent: key === "root" ? parentOf(menu.parent, `${path}.parent`) : parentOf(menu.parent ?? "root", `${path}.parent`),
			sequence: menu.sequence ?? (key === "root" ? 50 : 100 + i * 10),
			groups: r.groupIds(menu.groups, `${path}.groups`),
			action: void 0
		};
	});
	const leaves = models.flatMap((model, i) => {
		const menu = r.input.models[model.name]?.menu;
		if (!model.views || menu === false) return [];
		const path = `models.${model.name}.menu`;
		return [{
			key: model.name,
			id: `${model.table}_menu`,
			title: menu?.title ?? model.plural,
			parent: parentOf(menu?.parent ?? "root", `${path}.parent`),
			sequence: menu?.sequence ?? (i + 1) * 10,
			groups: r.groupIds(menu?.groups, `${path}.groups`),
			action: `${model.table}_action`
		}];
	});
	return [...inOrder(used(sections, leaves), r), ...leaves];
}
/** Sections above a menu that opens something. */
function used(sections, leaves) {
	const wanted = /* @__PURE__ */ new Set();
	const want = (parent) => {
		if (parent === void 0 || wanted.has(parent)) return;
		wanted.add(parent);
		want(sections.find((section) => section.id === parent)?.parent);
	};
	for (const leaf of leaves) want(leaf.parent);
	return sections.filter((section) => wanted.has(section.id));
}
function inOrder(sections, r) {
	const ordered = [];
	let left = [...sections];
	while (left.length > 0) {
		const ready = left.filter((menu) => !left.some((other) => other.id === menu.parent));
		if (ready.length === 0) {
			r.problems.error(`menus.${left[0]?.key}.parent`, "the menus form a circle");
			return ordered;
		}
		ordered.push(...ready);
		left = left.filter((menu) => !ready.includes(menu));
	}
	return ordered;
}

// src/scaffold/spec/resolve-constraints.ts
function resolveConstraints(model, inputs, r) {
	const sql = [];
	const python = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [i, input] of inputs.entries()) {
		const path = `models.${model}.constraints.${i}`;
		const problem = keyProblem(input.name);
		if (problem) r.problems.error(`${path}.name`, problem);
		if (seen.has(input.name)) r.problems.error(`${path}.name`, `${input.name} is there twice`);
		seen.add(input.name);
		const refuse = input.refuse && readValues(model, input.refuse, `${path}.refuse`, valueScope(r));
		if (input.sql !== void 0) sql.push(resolveSql(model, input, input.sql, refuse, path, r));
		else python.push(resolvePython(model, input, refuse, path, r));
	}
	return {
		sql,
		python
	};
}
function resolveSql(model, input, sql, refuse, path, r) {
	const at = `${path}.sql`;
	const text = sql.trim().replaceAll(/\s+/g, " ");
	const match = /^(check|unique)\s*\((.+)\)$/i.exec(text);
	if (input.when ?? input.body ?? input.fields) r.problems.error(path, "a constraint has sql, or fields with when or body; not both");
	if (!match || !balanced(text)) r.problems.error(at, "write CHECK (condition) or UNIQUE (column, column)");
	const kind = match?.[1]?.toUpperCase() === "UNIQUE" ? "UNIQUE" : "CHECK";
	const inner = match?.[2] ?? "";
	const unique = kind === "UNIQUE" ? inner.split(",").map((column) => column.trim()) : [];
	const fields = r.fields.get(model);
	const columns = kind === "UNIQUE" ? unique : [...fields?.keys() ?? []].filter((name) => new RegExp(`\\b${name}\\b`).test(inner));
	if (match && columns.length === 0) r.problems.error(at, `it names no field of ${model}`);
	for (const column of columns) {
		const field = fields?.get(column);
		if (!field) r.problems.error(at, `${model} has no field ${column}`);
		else if (!isStored(field) || [
			"one2many",
			"many2many",
			"image"
		].includes(field.type)) r.problems.error(at, `${column} has no column in the database; use a Python constraint`);
	}
	const name = `${model.replaceAll(".", "_")}_${input.name}`;
	if (name.length > 63) r.problems.error(`${path}.name`, `${name} has more than ${63} characters, which PostgreSQL cuts; shorten it`);
	if (!input.message) r.problems.error(`${path}.message`, "is missing: the sentence that the user reads");
	if (kind === "CHECK" && !refuse) r.problems.warn(path, "nothing proves it: give values that it must refuse, such as refuse: {pages: -1}");
	return {
		kind: "sql",
		name: input.name,
		sql: `${kind} (${inner})`,
		message: input.message ?? "",
		unique,
		refuse
	};
}
function balanced(text) {
	let depth = 0;
	for (const c of text) {
		if (c === "(") depth++;
		if (c === ")" && --depth < 0) return false;
	}
	return depth === 0 && (text.match(/'/g)?.length ?? 0) % 2 === 0 && !text.includes(";");
}
function resolvePython(model, input, refuse, path, r) {
	const fields = input.fields ?? [];
	if (fields.length === 0) r.problems.error(`${path}.fields`, "name the fields that trigger it (or give sql)");
	for (const [i, name] of fields.entries()) {
		const field = r.fields.get(model)?.get(name);
		if (!field) r.problems.error(`${path}.fields.${i}`, `${model} has no field ${name}`);
		else if (!isStored(field)) r.problems.error(`${path}.fields.${i}`, `${name} is not stored and triggers nothing`);
	}
	if (input.when === void 0 === (input.body === void 0)) r.problems.error(path, "give when (a condition of refusal) and message, or body (statements that raise ValidationError)");
	if (input.when !== void 0) {
		const problem = checkExpression(input.when);
		if (problem) r.problems.error(`${path}.when`, problem);
		if (!input.message) r.problems.error(`${path}.message`, "is missing: the sentence that the user reads");
	}
	let body;
	if (input.body !== void 0) {
		const normal = normaliseBody(input.body);
		if ("message" in normal) r.problems.error(`${path}.body`, `line ${normal.line}: ${normal.message}`);
		else if (!/\braise\b/.test(normal.body)) r.problems.error(`${path}.body`, "it raises nothing; write raise ValidationError(_(\"...\"))");
		else body = normal.body;
	}
	if (!refuse) r.problems.warn(path, "nothing proves it: give values that it must refuse, such as refuse: {pages: -1}");
	return {
		kind: "python",
		name: input.name,
		method: `_check_${input.name}`,
		fields,
		when: input.when?.trim(),
		message: input.message,
		body,
		refuse
	};
}

// src/scaffold/spec/resolve-model.ts
/** Everything of a model but its demo data, which may point to other models' records. */
function resolveModel(name, input, r) {
	const path = `models.${name}`;
	const problem = modelNameProblem(name);
	if (problem) r.problems.error(path, problem);
	const fields = readSamples(name, r);
	const stateField = resolveState(fields, input, path, r);
	const states = stateField?.options.map(([value]) => value) ?? [];
	for (const state of input.deletable_in ?? []) if (!states.includes(state)) r.problems.error(`${path}.deletable_in`, `${state} is no state; ${known(states)}`);
	const { sql, python } = resolveConstraints(name, input.constraints ?? [], r);
	const model = {
		name,
		table: name.replaceAll(".", "_"),
		className: className(name),
		variable: recordVariable(name),
		title: input.title,
		plural: input.plural ?? pluralOf(input.title),
		thread: input.mixins?.includes("thread") ?? false,
		activity: input.mixins?.includes("activity") ?? false,
		company: input.company,
		order: resolveOrder(name, input, fields, r),
		recName: resolveRecName(fields, input, path, r),
		stateField: stateField?.name,
		deletableIn: input.deletable_in,
		fields: [...fields.values()],
		sqlConstraints: sql,
		pythonConstraints: python,
		buttons: resolveButtons(name, input, stateField, r),
		access: resolveAccess(input, path, r),
		views: void 0,
		demo: []
	};
	if (model.activity && !model.thread) r.problems.error(`${path}.mixins`, "activity needs thread too, for the chatter that shows both: [thread, activity]");
	return {
		...model,
		views: resolveViews(model, input, r)
	};
}
function known(names) {
	return names.length === 0 ? "the model has no state field" : `the states are ${names.join(", ")}`;
}
/** Samples and examples can only be read once the fields of all models are known. */
function readSamples(model, r) {
	const fields = r.fields.get(model) ?? /* @__PURE__ */ new Map();
	const scope = valueScope(r);
	for (const [name, entry] of r.entries.get(model) ?? []) {
		const field = fields.get(name);
		if (!field) continue;
		const path = `models.${model}.fields.${name}`;
		const sample = (entry.sample === void 0 ? [] : Array.isArray(entry.sample) && !field.comodel ? entry.sample : [entry.sample]).map((value) => readValue(field, value, `${path}.sample`, scope));
		const examples = (entry.compute?.examples ?? []).map((example, i) => {
			const at = `${path}.compute.examples.${i}`;
			const expect = readValue(field, example.expect, `${at}.expect`, scope);
			return {
				given: readValues(model, example.given ?? {}, `${at}.given`, scope),
				expect
			};
		});
		const compute = field.compute && {
			...field.compute,
			examples
		};
		if (compute && examples.length === 0) r.problems.warn(`${path}.compute`, "nothing proves it: give examples, such as [{given: {pages: 3}, expect: true}]");
		fields.set(name, {
			...field,
			sample,
			compute
		});
	}
	return fields;
}
function resolveState(fields, input, path, r) {
	const field = fields.get(input.state_field ?? "state");
	const usable = field?.type === "selection" && isStored(field);
	if (input.state_field !== void 0 && !usable) r.problems.error(`${path}.state_field`, `${input.state_field} must be a stored selection of this model`);
	return usable ? field : void 0;
}
function resolveOrder(model, input, fields, r) {
	for (const term of input.order?.split(",") ?? []) {
		const match = /^\s*(\w+)(\s+(asc|desc))?\s*$/i.exec(term);
		const field = fields.get(match?.[1] ?? "");
		const path = `models.${model}.order`;
		if (!match) r.problems.error(path, `${JSON.stringify(term.trim())} should be a field, with asc or desc after it or not`);
		else if (!field && !MAGIC_FIELDS.has(match[1] ?? "")) r.problems.error(path, `there is no field ${match[1]}.${didYouMean(match[1] ?? "", fields.keys())}`);
		else if (field && (!isStored(field) || ["one2many", "many2many"].includes(field.type))) r.problems.error(path, `${field.name} has no column to sort on`);
	}
	return input.order;
}
function resolveRecName(fields, input, path, r) {
	if (input.rec_name !== void 0) {
		if (!fields.has(input.rec_name)) r.problems.error(`${path}.rec_name`, `there is no field ${input.rec_name}`);
		return input.rec_name;
	}
	if (fields.has("name")) return "name";
	const candidates = [...fields.values()].filter(isStored);
	const text = candidates.find((field) => field.type === "char");
	const record = candidates.find((field) => field.type === "many2one" && field.required && !field.implied);
	return (text?.required ? text : record ?? text)?.name;
}
function resolveButtons(model, input, state, r) {
	const states = state?.options.map(([value]) => value) ?? [];
	return Object.entries(input.buttons ?? {}).flatMap(([name, button], index) => {
		const path = `models.${model}.buttons.${name}`;
		const problem = keyProblem(name);
		if (problem) r.problems.error(path, problem);
		if (!state) {
			r.problems.error(path, "a button sets a state, and the model has no selection called state (or named by state_field)");
			return [];
		}
		const { [state.name]: to, ...others } = button.set;
		if (typeof to !== "string" || !states.includes(to)) r.problems.error(`${path}.set.${state.name}`, `${to === void 0 ? "is missing" : `${JSON.stringify(to)} is no state`}; ${known(states)}`);
		for (const from of listOf(button.from)) {
			if (!states.includes(from)) r.problems.error(`${path}.from`, `${from} is no state; ${known(states)}`);
			if (from === to) r.problems.error(`${path}.from`, `${from} is the state that the button sets`);
		}
		const set = readValues(model, others, `${path}.set`, valueScope(r));
		for (const [key, value] of Object.entries(set)) if (typeof value === "object" && value !== null && !("daysFromToday" in value)) r.problems.error(`${path}.set.${key}`, "a button sets plain values, today or now");
		return [{
			name,
			method: `action_${name}`,
			title: button.title ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " "),
			from: button.from === void 0 ? states.filter((value) => value !== to) : listOf(button.from),
			to: String(to),
			set,
			groups: r.groupIds(button.groups, `${path}.groups`),
			primary: button.primary ?? index === 0
		}];
	});
}
function resolveAccess(input, path, r) {
	const rows = Object.entries(input.access);
	if (rows.length === 0) r.problems.error(`${path}.access`, "nobody could use the model; write such as {base.group_user: rwcd}");
	return rows.flatMap(([key, letters]) => {
		const group = r.groupIds(key, `${path}.access`)[0];
		if (group === void 0) return [];
		return [{
			group,
			slug: (key.split(".").at(-1) ?? key).replace(/^group_/, ""),
			read: letters.includes("r"),
			write: letters.includes("w"),
			create: letters.includes("c"),
			unlink: letters.includes("d")
		}];
	});
}

// src/scaffold/spec/parse.ts
const XMLID = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/;
/** Reads a spec as data. Throws a SpecError that names everything that is wrong with it. */
function parseSpec(input) {
	const parsed = specInput.safeParse(input);
	if (!parsed.success) throw new SpecError(shapeProblems(parsed.error));
	return resolve(parsed.data, input);
}
function resolve(input, raw) {
	const problems = new Problems();
	const groups = Object.keys(input.groups ?? {});
	const r = {
		input,
		profile: seriesProfile(input.module.series),
		problems,
		fields: /* @__PURE__ */ new Map(),
		entries: /* @__PURE__ */ new Map(),
		groupIds: (keys, path) => listOf(keys).flatMap((key) => {
			if (groups.includes(key)) return [`${input.module.name}_group_${key}`];
			if (XMLID.test(key)) return [key];
			problems.error(path, `there is no group ${key}.${didYouMean(key, groups)} Write a key of groups, or an xmlid such as base.group_user`);
			return [];
		})
	};
	const module = resolveModule(input, problems);
	if (Object.keys(input.models).length === 0) problems.error("models", "a module needs a model");
	for (const [name, model] of Object.entries(input.models)) r.fields.set(name, resolveFields(name, model, r));
	linkFields(r);
	problems.check();
	const resolvedGroups = resolveGroups(input, r);
	const models = Object.entries(input.models).map(([name, model]) => resolveModel(name, model, r));
	const created = creationOrder(models);
	if ("circle" in created) {
		problems.error("models", `required many2one fields form a circle (${created.circle.join(" -> ")}), so that no first record can be created`);
		problems.check();
	}
	const withDemo = resolveDemo(models, r);
	const menus = resolveMenus(withDemo, module, r);
	problems.check();
	return {
		module,
		groups: resolvedGroups,
		menus,
		models: withDemo,
		warnings: problems.warnings,
		input: raw
	};
}
function resolveModule(input, problems) {
	const { module } = input;
	const problem = moduleNameProblem(module.name);
	if (problem) problems.error("module.name", problem);
	const depends = new Set(module.depends ?? []);
	for (const name of depends) {
		if (!/^[a-z][a-z0-9_]*$/.test(name)) problems.error("module.depends", `${JSON.stringify(name)} is no module name`);
		if (name === module.name) problems.error("module.depends", "a module cannot depend on itself");
	}
	if (Object.values(input.models).some((model) => (model.mixins ?? []).length > 0)) depends.add("mail");
	if (depends.size > 1) depends.delete("base");
	return {
		name: module.name,
		title: module.title,
		series: module.series,
		version: module.version ?? "1.0.0",
		summary: module.summary,
		description: module.description,
		author: module.author,
		website: module.website,
		license: module.license ?? "LGPL-3",
		category: module.category,
		depends: depends.size === 0 ? ["base"] : [...depends].sort(),
		app: module.app ?? false
	};
}
function resolveGroups(input, r) {
	const keys = Object.keys(input.groups ?? {});
	return Object.entries(input.groups ?? {}).map(([key, group]) => {
		const path = `groups.${key}`;
		const problem = keyProblem(key);
		if (problem) r.problems.error(path, problem);
		for (const implied of listOf(group.implies)) if (keys.includes(implied) && keys.indexOf(implied) >= keys.indexOf(key)) r.problems.error(`${path}.implies`, `put ${implied} before ${key}: a group can imply only groups that come before it`);
		for (const user of listOf(group.users)) if (!XMLID.test(user)) r.problems.error(`${path}.users`, `${JSON.stringify(user)} should be an xmlid such as base.user_admin`);
		return {
			key,
			id: `${input.module.name}_group_${key}`,
			title: group.title ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " "),
			implies: r.groupIds(group.implies, `${path}.implies`),
			users: listOf(group.users)
		};
	});
}

// src/scaffold/spec/read.ts
/** Reads a spec as YAML or JSON text. Throws a SpecError that names line and column. */
async function readSpecText(text) {
	const { LineCounter, parseDocument } = await import("./dist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const [first] = document.errors;
	if (first) {
		const { line, col } = lines.linePos(first.pos[0]);
		throw new SpecError([`line ${line}, column ${col}: ${first.message}`]);
	}
	const data = document.toJS();
	if (typeof data !== "object" || data === null || Array.isArray(data)) throw new SpecError(["spec: expected an object with module and models"]);
	return data;
}

// src/scaffold/diff.ts
/** Lines of context around a change. */
const CONTEXT = 3;
/** Unified diff of two texts; empty when they are the same. */
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	const lines = compare$1(linesOf(before), linesOf(after));
	const out = [`--- a/${path}`, `+++ b/${path}`];
	for (const [start, end] of hunks(lines)) {
		const hunk = lines.slice(start, end);
		const old = hunk.filter((line) => line.mark !== "+").length;
		const now = hunk.filter((line) => line.mark !== "-").length;
		const [a, b] = hunk[0]?.before ?? [0, 0];
		out.push(`@@ -${a + 1},${old} +${b + 1},${now} @@`, ...hunk.map((line) => line.mark + line.text));
	}
	return `${out.join("\n")}\n`;
}
/** The line break at the end begins no line of its own. */
function linesOf(text) {
	return text.replace(/\n$/, "").split("\n");
}
/** Ranges of lines around the changes; those that touch are one. */
function hunks(lines) {
	const ranges = [];
	lines.forEach((line, i) => {
		if (line.mark === " ") return;
		const [start, end] = [Math.max(0, i - CONTEXT), Math.min(lines.length, i + CONTEXT + 1)];
		const last = ranges.at(-1);
		if (last && start <= last[1]) last[1] = end;
		else ranges.push([start, end]);
	});
	return ranges;
}
/** The longest common subsequence by dynamic programming: generated files are a few hundred lines long. */
function compare$1(a, b) {
	const width = b.length + 1;
	const common = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
		const down = common[(i + 1) * width + j] ?? 0;
		const right = common[i * width + j + 1] ?? 0;
		common[i * width + j] = a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
	}
	const lines = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const before = [i, j];
		const same = i < a.length && j < b.length && a[i] === b[j];
		const removes = (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0);
		if (same) {
			lines.push({
				mark: " ",
				text: a[i] ?? "",
				before
			});
			i++;
			j++;
		} else if (j >= b.length || i < a.length && removes) {
			lines.push({
				mark: "-",
				text: a[i] ?? "",
				before
			});
			i++;
		} else {
			lines.push({
				mark: "+",
				text: b[j] ?? "",
				before
			});
			j++;
		}
	}
	return lines;
}

// src/scaffold/write.ts
/** What the generator wrote last time, kept inside the module. */
const STATE = ".odoo-scaffold/files.json";
const SPEC = ".odoo-scaffold/spec.yaml";
const stateShape = object({
	version: string(),
	files: record(string(), string())
});
/**
* Writes the module into `dir`, the folder that holds its folder. A file is only replaced while it still is
* what was generated; one conflict, and nothing at all is written. A module that changes gets a new version.
*/
async function writePlan(plan, dir, options) {
	const root = path.join(dir, plan.module);
	const state = await readState(root);
	let wanted = plan;
	let changes = await compare(plan, root, state);
	if (state && changes.some((change) => change.status !== "unchanged")) {
		wanted = await planAgain(plan, state, changes);
		changes = await compare(wanted, root, state);
	}
	const report = {
		dir: root,
		version: wanted.version,
		files: changes,
		written: false
	};
	const nothing = changes.every((change) => change.status === "unchanged");
	if (options.dryRun || changes.some((change) => change.status === "conflict") || nothing && state) return report;
	await apply(wanted, root, changes);
	return {
		...report,
		written: true
	};
}
/** The same module with the version that its change calls for. */
async function planAgain(plan, state, changes) {
	const version = nextVersion(plan, state.version, changes);
	const source = plan.files.find((file) => file.path === SPEC)?.content;
	return planModule(plan.spec, {
		version,
		...typeof source === "string" ? { source } : {}
	});
}
/**
* The version of the spec when that is newer than what was generated last; else the last one, with its
* last number raised when more than the kept spec or the version itself changes.
*/
function nextVersion(plan, last, changes) {
	const asked = plan.spec.module.version;
	const prefix = `${plan.series}.`;
	if (!last.startsWith(prefix)) return asked;
	const numbers = last.slice(prefix.length).split(".").map(Number);
	const order = asked.split(".").map((part, i) => Number(part) - (numbers[i] ?? 0)).find((difference) => difference !== 0);
	if (order !== void 0 && order > 0) return asked;
	const changed = changes.some((change) => change.status !== "unchanged" && change.path !== SPEC && !onlyVersion(change));
	return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + (changed ? 1 : 0)].join(".");
}
/** A manifest that differs in nothing but the version, which regeneration had raised before. */
function onlyVersion({ path: file, diff = "" }) {
	const lines = diff.split("\n").filter((line) => /^[-+](?![-+]{2} )/.test(line));
	return file === "__manifest__.py" && lines.length > 0 && lines.every((line) => /^[-+]\s+"version": /.test(line));
}
async function compare(plan, root, state) {
	const changes = await Promise.all(plan.files.map((file) => compareFile(file, root, state)));
	const kept = new Set(plan.files.map((file) => file.path));
	for (const [file, recorded] of Object.entries(state?.files ?? {})) {
		if (kept.has(file)) continue;
		const there = await readIfThere(path.join(root, file));
		if (there) changes.push({
			path: file,
			status: hash(there) === recorded ? "removed" : "conflict"
		});
	}
	return changes.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function compareFile(file, root, state) {
	const there = await readIfThere(path.join(root, file.path));
	if (!there) return {
		path: file.path,
		status: "created"
	};
	const wanted = Buffer.from(file.content);
	const recorded = state?.files[file.path];
	if (there.equals(wanted)) return {
		path: file.path,
		status: recorded === void 0 ? "conflict" : "unchanged"
	};
	if (recorded !== hash(there)) return {
		path: file.path,
		status: "conflict"
	};
	const diff = typeof file.content === "string" ? { diff: unifiedDiff(file.path, there.toString("utf8"), file.content) } : {};
	return {
		path: file.path,
		status: "updated",
		...diff
	};
}
async function apply(plan, root, changes) {
	const byPath = new Map(plan.files.map((file) => [file.path, file.content]));
	for (const { path: file, status } of changes) {
		const content = byPath.get(file);
		if (status === "removed") await rm(path.join(root, file));
		else if (status !== "unchanged" && content !== void 0) await replaceFile(path.join(root, file), content);
	}
	const files = Object.fromEntries(plan.files.map((file) => [file.path, hash(file.content)]));
	await replaceFile(path.join(root, STATE), `${JSON.stringify({
		version: plan.version,
		files
	}, void 0, 2)}\n`);
}
/** Writes beside the file and renames, so that a reader sees the old or the new content and nothing else. */
async function replaceFile(file, content) {
	await mkdir(path.dirname(file), { recursive: true });
	const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
	try {
		await writeFile(temporary, content);
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
async function readState(root) {
	const text = await readIfThere(path.join(root, STATE));
	if (!text) return void 0;
	try {
		return stateShape.parse(JSON.parse(text.toString("utf8")));
	} catch {
		return;
	}
}
async function readIfThere(file) {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw error;
	}
}
function hash(content) {
	return createHash("sha256").update(content).digest("hex");
}

export { SpecError, expectedRows, parseSpec, planModule, preloadPython as preload, readSpecText, specExample, specJsonSchema, writePlan };