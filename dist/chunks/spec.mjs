import { r as __toESM } from "./rolldown-runtime.mjs";
import { C as union$1, S as tuple$1, _ as partialRecord, b as strictObject, f as literal$3, i as _enum, m as number, o as array, s as boolean, u as int, w as unknown, x as string, y as record } from "./zod.mjs";
import { K as parseXPath, N as besideProgram, T as pyString, st as xmlProblems, ut as parseXml, y as KEYWORDS } from "./source.mjs";
import path from "node:path";
import { readFile, readdir } from "node:fs/promises";
import { existsSync } from "node:fs";

// src/util/suggest.ts
/**
* The candidates a human may have meant by `name`, nearest first; at most `max`. Nothing is returned
* rather than a far guess.
*/
function nearNames(name, candidates, max = 3) {
	const wanted = name.toLowerCase();
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	const scored = [];
	for (const candidate of candidates) {
		const score = distance(wanted, candidate.toLowerCase(), limit);
		if (score <= limit) scored.push({
			candidate,
			score
		});
	}
	scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
	return scored.slice(0, max).map((entry) => entry.candidate);
}
/** ` Did you mean a or b?`, or nothing. */
function didYouMean(name, candidates) {
	const near = nearNames(name, candidates);
	return near.length === 0 ? "" : ` Did you mean ${orList(near)}?`;
}
/** ` (did you mean a or b?)`, or nothing: for the inside of a sentence. */
function perhaps(name, candidates) {
	const near = nearNames(name, candidates);
	return near.length === 0 ? "" : ` (did you mean ${orList(near)}?)`;
}
/** `a, b or c` */
function orList(names) {
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
/** Damerau-Levenshtein distance of adjacent swaps; anything over `limit` may come back as `limit + 1`. */
function distance(a, b, limit) {
	if (a !== b && a.replaceAll(/[._]/g, "") === b.replaceAll(/[._]/g, "")) return 1;
	if (b.startsWith(`${a}_`) || a.startsWith(`${b}_`)) return 1;
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		before = previous;
		previous = row;
	}
	return previous[b.length] ?? limit + 1;
}

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
function literal$2(value) {
	if (value === null || value === false) return code("False");
	if (value === true) return code("True");
	return typeof value === "number" ? code(String(value)) : str(value);
}
/** Any JSON value. */
function json(value) {
	if (Array.isArray(value)) return list$1(value.map(json));
	if (typeof value === "object" && value !== null) return dict(Object.entries(value).map(([key, inner]) => [key, json(inner)]));
	if (value === null) return code("None");
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? literal$2(value) : code("None");
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
function list$1(items, explode = false) {
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

// src/scaffold/spec/rights.ts
/** A user for each access row of the model. Rights add up over the groups that a group implies. */
function testUsers(spec, model) {
	return model.access.map((row) => {
		const all = impliedBy(spec, row.group);
		const alone = all.has("base.group_user") || ["base.group_portal", "base.group_public"].includes(row.group);
		if (!alone) all.add("base.group_user");
		const rows = model.access.filter((other) => all.has(other.group));
		return {
			slug: row.slug,
			groups: [...alone ? [] : ["base.group_user"], complete(spec, row.group)],
			rights: union(rows)
		};
	});
}
function union(rows) {
	return {
		read: rows.some((row) => row.read),
		write: rows.some((row) => row.write),
		create: rows.some((row) => row.create),
		unlink: rows.some((row) => row.unlink)
	};
}
/** The group and all that it implies, as far as the spec knows. */
function impliedBy(spec, group) {
	const all = /* @__PURE__ */ new Set([group]);
	for (const id of all) {
		for (const implied of spec.groups.find((entry) => entry.id === id)?.implies ?? []) all.add(implied);
		if (id === "base.group_system" || id === "base.group_erp_manager") all.add("base.group_user");
	}
	return all;
}
/** xmlid with its module. */
function complete(spec, id) {
	return id.includes(".") ? id : `${spec.module.name}.${id}`;
}

// src/scaffold/render/xml.ts
/** An element; attributes without a value are left out. */
function element(tag, attributes, inner = []) {
	const given = Object.entries(attributes).flatMap(([key, value]) => value === void 0 || value === false ? [] : [[key, value]]);
	return typeof inner === "string" ? {
		tag,
		attributes: given,
		children: [],
		text: inner
	} : {
		tag,
		attributes: given,
		children: inner,
		text: void 0
	};
}
function markup(text) {
	return { markup: text };
}
/** Lines of markup, indented by 4 a level. */
function printXml(nodes, indent) {
	return nodes.map((node) => print(node, indent)).join("\n");
}
function print(node, indent) {
	const pad = " ".repeat(indent);
	if ("markup" in node) return node.markup.split("\n").map((line) => line === "" ? "" : pad + line).join("\n");
	const open = `<${node.tag}${node.attributes.map(([key, value]) => ` ${key}=${attribute$1(value)}`).join("")}`;
	if (node.text !== void 0) return `${pad}${open}>${escapeText(node.text)}</${node.tag}>`;
	if (node.children.length === 0) return `${pad}${open}/>`;
	return `${pad}${open}>\n${printXml(node.children, indent + 4)}\n${pad}</${node.tag}>`;
}
/** Text of an element. */
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Value of an attribute, with its quotes. */
function attribute$1(text) {
	return `"${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;").replaceAll("\n", "&#10;")}"`;
}

// src/scaffold/spec/names.ts
/** Python's keywords, and what is too like one: none can be a field or a variable. */
const PYTHON_KEYWORDS = /* @__PURE__ */ new Set([
	...KEYWORDS,
	"none",
	"true",
	"false",
	"self"
]);
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
	portal: [
		"Portal Access URL",
		"Security Token",
		"Access warning"
	],
	image: [],
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
/** Title made from a key, such as `Report lost` from `report_lost`. */
function keyTitle(key) {
	return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " ");
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
/**
* What a group is called in ids of access rows and rules: `user` of `user` and of `base.group_user` alike, unless
* the model has both; then the second is `base_user`.
*
* @param keys all groups that the model names
*/
function groupSlug(key, keys) {
	const short = (name) => (name.split(".").at(-1) ?? name).replace(/^group_/, "");
	return keys.some((other) => other !== key && short(other) === short(key)) && key.includes(".") ? key.replace(".group_", "_").replace(".", "_") : short(key);
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

// src/scaffold/spec/resolving.ts
/** Whether the field has a column or relation in the database, so that it can be searched and sorted on. */
function isStored(field) {
	if (field.companyDependent) return false;
	if (field.compute) return field.compute.store;
	return field.related === void 0 || field.relatedStore;
}
/** Whether a domain may use the field: one without a column is searched through its path or by its own method. */
function isSearchable(field) {
	if (isStored(field) || field.companyDependent) return true;
	return field.related !== void 0 || field.compute?.search !== void 0;
}
function listOf(value) {
	if (value === void 0) return [];
	return typeof value === "string" ? [value] : value;
}
/** Where values are read outside demo data. */
function valueScope(r) {
	return {
		fieldsOf: (name) => r.fields.get(name),
		isOpen: (name) => r.isOpen(name),
		problem: (path, message) => r.problems.error(path, message)
	};
}

// src/scaffold/spec/view-names.ts
/** Fields that the mixins bring and that a view may show. */
function ofMixin(model, name) {
	if (name.startsWith("message_")) return model.thread;
	if (name.startsWith("activity_") || name === "my_activity_date_deadline") return model.activity;
	return /^access_(url|token|warning)$/.test(name) && (model.portal ?? false);
}
/** Tells names that are no fields, or cannot be shown or searched. */
function checkNames(model, names, path, r, search = false) {
	const fields = new Map(model.fields.map((field) => [field.name, field]));
	const seen = /* @__PURE__ */ new Set();
	for (const name of names) {
		const field = fields.get(name);
		if (seen.has(name)) r.problems.error(path, `${name} is there twice`);
		seen.add(name);
		if (!field && !MAGIC_FIELDS.has(name) && !ofMixin(model, name)) r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, fields.keys())}`);
		else if (field && search && !isSearchable(field)) r.problems.error(path, `${name} is computed and not stored, so nothing can be searched by it; add store: true to its compute`);
		else if (field?.type === "json") r.problems.error(path, "a view has no widget for json");
	}
}
/** The field of that name, when it is of one of the types; else told under `path`. */
function typedField(model, name, types, path, r) {
	if (name === void 0) return void 0;
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!field) checkNames(model, [name], path, r);
	else if (!types.includes(field.type)) r.problems.error(path, `${name} is a ${field.type}; it must be ${types.join(" or ")}`);
	else return field;
}
/** Python source of a domain, context or options that are given as JSON. */
function pythonSource(value, depth = 0, tuples = false) {
	if (Array.isArray(value)) {
		const inner = value.map((item) => pythonSource(item, depth + 1, tuples)).join(", ");
		return tuples && depth === 1 ? `(${inner})` : `[${inner}]`;
	}
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, inner]) => `'${key}': ${pythonSource(inner, depth + 1)}`).join(", ")}}`;
	if (value === null || value === void 0 || value === false) return "False";
	if (value === true) return "True";
	return typeof value === "number" ? String(value) : `'${String(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
/** What people write in a domain for the user, the company or the time, which only a domain as text can hold. */
const EXPRESSION = /^(?:uid|user(?:\.\w+)+|company_ids?|allowed_company_ids|active_ids?|context_today\(.*|(?:date)?time\.[\w.]+\(.*)$/;
/** Tells terms of a domain that are none, and fields that the model does not have. */
function checkDomain(model, domain, path, r) {
	for (const term of domain) {
		if (typeof term === "string" && [
			"&",
			"|",
			"!"
		].includes(term)) continue;
		const [name, operator, value] = Array.isArray(term) && term.length === 3 ? term : [];
		if (typeof name !== "string") {
			r.problems.error(path, `${JSON.stringify(term)} should be [field, operator, value], "&", "|" or "!"`);
			continue;
		}
		const [first = ""] = name.split(".");
		checkNames(model, [first], path, r, true);
		const expression = [value].flat().find((one) => typeof one === "string" && EXPRESSION.test(one));
		const shown = Array.isArray(value) ? `[${expression}]` : expression;
		const type = model.fields.find((field) => field.name === first)?.type;
		if (expression !== void 0 && ![
			"char",
			"text",
			"html",
			"selection"
		].includes(type ?? "")) r.problems.error(path, `${JSON.stringify(expression)} in a list is text, not what it stands for; write the whole domain as text: "[('${name}', '${String(operator)}', ${shown})]"`);
	}
}

// src/scaffold/spec/resolve-actions.ts
/** The key that changes the action which every model with views has. */
const DEFAULT_ACTION = "default";
/** xmlid of an action by its key, without the module. */
function actionId(table, key) {
	return key === "default" ? `${table}_action` : `${table}_action_${key}`;
}
/** Window actions of a model, the usual one first. */
function resolveActions(model, views, input, r) {
	const { [DEFAULT_ACTION]: usual = {}, ...others } = input;
	return Object.entries({
		[DEFAULT_ACTION]: usual,
		...others
	}).map(([key, action]) => {
		const path = `${r.pathOf(model.name)}.actions.${key}`;
		const problem = keyProblem(key);
		if (problem) r.problems.error(path, problem);
		return {
			id: actionId(model.table, key),
			title: action.title ?? (key === "default" ? model.plural : keyTitle(key)),
			domain: resolveDomain(model, action.domain, path, r),
			context: resolveContext(model, views, action.context, `${path}.context`, r),
			viewModes: resolveModes(model, views, action.view_modes, `${path}.view_modes`, r),
			limit: action.limit,
			path: resolvePath(action.path, `${path}.path`, r),
			help: action.help ?? `Create the first ${model.title}`
		};
	});
}
function resolveDomain(model, domain, path, r) {
	if (domain === void 0) return void 0;
	if (typeof domain !== "string") {
		checkDomain(model, domain, `${path}.domain`, r);
		return pythonSource(domain, 0, true);
	}
	const wrong = checkExpression(domain);
	if (wrong) r.problems.error(`${path}.domain`, wrong);
	return domain.trim();
}
function resolveContext(model, { search }, context, path, r) {
	if (context === void 0) return void 0;
	const filters = [
		...search.filters.map((filter) => filter.name),
		...search.groupBy.map((name) => `group_by_${name}`),
		...search.fields
	];
	for (const key of Object.keys(context)) {
		const [, kind, name = ""] = /^(search_default|default)_(.+)$/.exec(key) ?? [];
		if (kind === "default") checkNames(model, [name], `${path}.${key}`, r);
		if (kind === "search_default" && !filters.includes(name)) r.problems.error(`${path}.${key}`, `the search view of ${model.name} has no filter ${name}.${didYouMean(name, filters)}`);
	}
	return pythonSource(context);
}
/** List views are called by the name that the series has for them. */
function resolveModes(model, { viewModes }, asked, path, r) {
	if (asked === void 0) return viewModes;
	const modes = asked.map((mode) => mode === "tree" || mode === "list" ? r.profile.listTag : mode);
	const unknown = modes.find((mode) => !viewModes.includes(mode));
	if (unknown !== void 0) r.problems.error(path, `${model.name} has no ${unknown} view; it has ${viewModes.join(", ")}`);
	if (modes.length === 0) r.problems.error(path, "name a view, such as list");
	const twice = modes.find((mode, i) => modes.indexOf(mode) !== i);
	if (twice !== void 0) r.problems.error(path, `${twice} is there twice`);
	return modes;
}
/** Source: 18.0 addons/base/models/ir_actions.py, `_check_path`. */
function resolvePath(text, path, r) {
	if (text === void 0) return void 0;
	if (!/^[a-z][a-z0-9_-]*$/.test(text) || /^(m-|action-)/.test(text) || text === "new") r.problems.error(path, `${JSON.stringify(text)} should have small letters, digits, - and _, begin with a letter, and be neither new nor begin with m- or action-`);
	if (r.profile.actionPath) return text;
	r.problems.warn(path, `actions have a path since 18.0, and the series is ${r.profile.series}: it is left out`);
}
/** No two actions can have one path. */
function checkPaths(models, r) {
	const taken = /* @__PURE__ */ new Map();
	for (const model of models) for (const { id, path } of model.views?.actions ?? []) {
		if (path === void 0) continue;
		const other = taken.get(path);
		if (other !== void 0) r.problems.error(`${r.pathOf(model.name)}.actions`, `the path ${path} of ${id} is that of ${other} too`);
		taken.set(path, id);
	}
}

// src/scaffold/spec/count-fields.ts
/** `loan_count` for `loan_ids`. */
function countField(field) {
	return `${field.replace(/_ids$/, "")}_count`;
}
/** A field with the number of records in an x2many. */
function counted(field, variable, blank) {
	return {
		...blank,
		compute: {
			method: `_compute_${blank.name}`,
			depends: [field],
			store: false,
			body: `${variable}.${blank.name} = len(${variable}.${field})`,
			examples: [{
				given: {},
				expect: 0
			}]
		}
	};
}

// src/scaffold/spec/resolve-form.ts
/** Buttons that show how many records point here, and open them. */
function resolveStatButtons(model, input, path, r) {
	return input.flatMap((entry, i) => {
		const given = typeof entry === "string" ? { field: entry } : entry;
		const at = `${path}.${i}`;
		const field = typedField(model, given.field, ["one2many", "many2many"], at, r);
		if (!field) return [];
		const comodel = r.inputOf(field.comodel ?? "");
		if (!comodel || r.kindOf(field.comodel ?? "") !== "model" || comodel.views === false) {
			r.problems.error(at, `${field.comodel} has no action of this spec that could open its records`);
			return [];
		}
		const icon = given.icon ?? "fa-list";
		if (!/^fa-[a-z0-9-]+$/.test(icon)) r.problems.error(`${at}.icon`, `${JSON.stringify(icon)} should be a name of Font Awesome, such as fa-book`);
		const stem = field.name.replace(/_ids$/, "");
		return [{
			field: field.name,
			count: countField(field.name),
			method: `action_view_${stem}`,
			title: given.title ?? (field.title === pluralOf(autoLabel(field.name)) ? pluralOf(autoLabel(stem)) : field.title),
			icon,
			comodel: field.comodel ?? "",
			action: `${(field.comodel ?? "").replaceAll(".", "_")}_action`,
			inverse: field.inverse
		}];
	});
}
/** What is said of single fields is of fields that the form shows, and the bar shows states. */
function checkFormNodes(model, form, path, r) {
	const shown = /* @__PURE__ */ new Set([
		...form.columns.flat(),
		...form.pages.flatMap((page) => page.fields),
		form.titleField,
		form.avatar,
		model.stateField
	]);
	for (const name of form.nodes?.keys() ?? []) {
		checkNames(model, [name], `${path}.fields.${name}`, r);
		if (model.fields.some((field) => field.name === name) && !shown.has(name)) r.problems.error(`${path}.fields.${name}`, "the form does not show this field; put it into columns or a page");
	}
	const states = model.fields.find((field) => field.name === model.stateField)?.options.map(([value]) => value);
	for (const state of form.statusbar ?? []) if (!states) r.problems.error(`${path}.statusbar`, "the model has no state field");
	else if (!states.includes(state)) r.problems.error(`${path}.statusbar`, `${state} is no state; the states are ${states.join(", ")}`);
}

// src/scaffold/render/modifier.ts
const OPPOSITE = {
	"=": "!=",
	"!=": "=",
	"<": ">=",
	">=": "<",
	">": "<=",
	"<=": ">",
	in: "not in",
	"not in": "in"
};
/** The opposite, with every `not` pushed down to the comparisons. */
function negated(condition) {
	if ("all" in condition) return { any: condition.all.map(negated) };
	if ("any" in condition) return { all: condition.any.map(negated) };
	return {
		...condition,
		op: OPPOSITE[condition.op]
	};
}
/** Fields that a condition reads. */
function fieldsIn(condition) {
	if ("all" in condition) return condition.all.flatMap(fieldsIn);
	return "any" in condition ? condition.any.flatMap(fieldsIn) : [condition.field];
}
/** As an expression of Python: `state != 'draft'`. */
function asExpression(condition) {
	if ("all" in condition) return condition.all.map((part) => within(part, "any")).join(" and ");
	if ("any" in condition) return condition.any.map(asExpression).join(" or ");
	const { field, op, value } = condition;
	if (typeof value === "boolean") return value === (op === "=") ? field : `not ${field}`;
	if (typeof value === "object" && "today" in value) return `${field} and ${field} ${op} current_date`;
	if (op === "in" || op === "not in") return `${field} ${op} (${listed(value, true)})`;
	return `${field} ${op === "=" ? "==" : op} ${literal$1(value)}`;
}
function within(part, loose) {
	return loose in part ? `(${asExpression(part)})` : asExpression(part);
}
/** As a domain, for the `attrs` of the series that have them. */
function asDomain(condition) {
	return `[${terms(condition, true).join(", ")}]`;
}
/** In prefix notation; conditions beside each other on the outermost level all hold. */
function terms(condition, outermost) {
	if ("all" in condition) {
		const inner = condition.all.flatMap((part) => terms(part, false));
		return outermost ? inner : [...operators("&", condition.all.length), ...inner];
	}
	if ("any" in condition) {
		const inner = condition.any.flatMap((part) => terms(part, false));
		return [...operators("|", condition.any.length), ...inner];
	}
	const { field, op, value } = condition;
	return [`('${field}', '${op}', ${op === "in" || op === "not in" ? `[${listed(value, false)}]` : literal$1(value)})`];
}
function operators(sign, count) {
	return Array.from({ length: count - 1 }, () => `'${sign}'`);
}
function listed(value, tuple) {
	const items = Array.isArray(value) ? value.map((item) => literal$1(item)) : [literal$1(value)];
	return items.join(", ") + (tuple && items.length === 1 ? "," : "");
}
function literal$1(value) {
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "number") return String(value);
	return `'${String(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
/** Attributes of a node: one an aspect, or all in `attrs`. */
function modifierAttributes(style, modifiers) {
	const given = [
		"invisible",
		"readonly",
		"required"
	].flatMap((aspect) => {
		const condition = modifiers[aspect];
		return condition ? [[aspect, condition]] : [];
	});
	if (given.length === 0) return [];
	if (style === "expr") return given.map(([aspect, condition]) => [aspect, asExpression(condition)]);
	return [["attrs", `{${given.map(([aspect, condition]) => `'${aspect}': ${asDomain(condition)}`).join(", ")}}`]];
}

// src/scaffold/spec/condition.ts
const TERM = /^(?:(not)\s+)?([a-z_][a-z0-9_]*)(?:\s*(=|!=|<=|>=|<|>)\s*("[^"]*"|'[^']*'|[^"'=<>!]+)|\s+(not in|in)\s+(.+))?$/;
const OPERATORS = [
	"=",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"in",
	"not in"
];
/** Reads `state = draft and amount > 5`, or a domain as a list; `undefined`, and told, when it is neither. */
function readCondition(input, scope, r) {
	if (input === void 0) return void 0;
	if (typeof input !== "string") return readDomain$1(input, scope, r);
	const any = splitOutside(input, / or /).map((part) => {
		const all = splitOutside(part, / and /).flatMap((term) => readTerm(term.trim(), scope, r) ?? []);
		return all.length === 1 && all[0] ? all[0] : { all };
	});
	return any.length === 1 ? any[0] : { any };
}
/** `and` and `or` inside quotes are text. */
function splitOutside(text, separator) {
	const parts = [];
	let open = "";
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] ?? "";
		if (open !== "") {
			if (c === open) open = "";
		} else if (c === "\"" || c === "'") open = c;
		else {
			const found = separator.exec(text.slice(i, i + 5));
			if (found?.index !== 0) continue;
			parts.push(text.slice(start, i));
			start = i + found[0].length;
			i = start - 1;
		}
	}
	return [...parts, text.slice(start)];
}
function readTerm(text, scope, r) {
	const [, not, name = "", sign, value, membership, members = ""] = TERM.exec(text) ?? [];
	if (name === "" || not !== void 0 && (sign ?? membership) !== void 0) {
		r.problems.error(scope.path, `${JSON.stringify(text)} should be such as state = draft, amount > 5, late, not late or state in draft, sent`);
		return;
	}
	if (membership) {
		const items = members.replaceAll(/^[([]|[)\]]$/g, "").split(",").map((item) => plain(item.trim()));
		return checked(name, membership === "in" ? "in" : "not in", items, scope, r);
	}
	if (sign === void 0) return checked(name, not ? "=" : "!=", false, scope, r);
	return checked(name, OPERATORS.find((known) => known === sign) ?? "=", plain(value?.trim() ?? ""), scope, r);
}
/** What a word stands for: quotes make it text. */
function plain(word) {
	const quoted = /^(["'])(.*)\1$/.exec(word);
	if (quoted) return quoted[2];
	if (/^(true|false)$/i.test(word)) return word.toLowerCase() === "true";
	return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}
/** A domain in prefix notation. */
function readDomain$1(input, scope, r) {
	const wrong = (term) => {
		r.problems.error(scope.path, `${JSON.stringify(term)} should be [field, operator, value], "&" or "|"`);
	};
	let at = 0;
	const next = () => {
		const term = input[at++];
		if (term === "&" || term === "|") {
			const [left, right] = [next(), next()];
			if (!left || !right) return wrong(term);
			return term === "&" ? { all: [left, right] } : { any: [left, right] };
		}
		if (!Array.isArray(term) || term.length !== 3) return wrong(term);
		const [name, sign, value] = term;
		const op = OPERATORS.find((known) => known === sign);
		return typeof name === "string" && op ? checked(name, op, value, scope, r) : wrong(term);
	};
	const all = [];
	while (at < input.length) {
		const condition = next();
		if (!condition) return void 0;
		all.push(condition);
	}
	if (all.length === 0) return wrong(input);
	return all.length === 1 ? all[0] : { all };
}
function checked(name, op, value, scope, r) {
	const { model, path } = scope;
	const field = model.fields.find((candidate) => candidate.name === name);
	const refuse = (message) => {
		r.problems.error(path, message);
	};
	if (!field && !MAGIC_FIELDS.has(name) && !r.isOpen(model.name)) {
		const known = model.fields.map((candidate) => candidate.name);
		return refuse(`${model.name} has no field ${name}.${didYouMean(name, known)}`);
	}
	if (op === "in" || op === "not in") {
		const items = Array.isArray(value) ? value : [value];
		if (items.length === 0 || !items.every(isWord)) return refuse(`${op} needs words or numbers`);
		const unknown = items.find((item) => !isOption(field, item));
		if (unknown !== void 0) return refuse(noOption(field, unknown));
		return {
			field: name,
			op,
			value: items.map((item) => typed(field, item))
		};
	}
	if (value === "today" && (field?.type === "date" || field?.type === "datetime")) {
		if (!scope.today) return refuse("today can only be used in a decoration; make a computed boolean for it and name that");
		return {
			field: name,
			op,
			value: { today: true }
		};
	}
	const compared = value === null ? false : isWord(value) || typeof value === "boolean" ? value : void 0;
	if (compared === void 0) return refuse(`${JSON.stringify(value)} should be a word, a number, true or false`);
	if (!isOption(field, compared)) return refuse(noOption(field, compared));
	if (field?.type.endsWith("2many") && typeof compared !== "boolean") return refuse(`${name} holds several records; only ${name} and not ${name} can be asked`);
	if (field?.type === "boolean" && typeof compared === "boolean" && op === "!=") return {
		field: name,
		op: "=",
		value: !compared
	};
	return {
		field: name,
		op,
		value: typeof compared === "number" ? typed(field, compared) : compared
	};
}
/** The values of a text or selection are text, also where they look like numbers. */
function typed(field, value) {
	return field && [
		"char",
		"selection",
		"text"
	].includes(field.type) ? String(value) : value;
}
function isWord(value) {
	return typeof value === "string" || typeof value === "number";
}
function isOption(field, value) {
	if (field?.type !== "selection" || typeof value === "boolean") return true;
	return field.options.some(([option]) => option === String(value));
}
function noOption(field, value) {
	const known = field?.options.map(([option]) => option) ?? [];
	return `${String(value)} is no value of ${field?.name}; the values are ${known.join(", ")}`;
}

// src/scaffold/spec/resolve-nodes.ts
/** What the spec says of one field in a form or list, besides that it is there. */
function resolveNode(model, name, input, path, r) {
	const read = (key) => readCondition(input[key], {
		model,
		path: `${path}.${key}`
	}, r);
	if (input.visible_if !== void 0 && input.hidden_if !== void 0) r.problems.error(path, "give visible_if or hidden_if, not both");
	if (input.readonly !== void 0 && input.readonly_if !== void 0) r.problems.error(path, "give readonly or readonly_if, not both");
	const visible = read("visible_if");
	const field = model.fields.find((candidate) => candidate.name === name);
	const title = field?.title ?? name;
	const total = (key, word) => {
		const value = input[key];
		if (!value) return void 0;
		if (field && ![
			"integer",
			"float",
			"monetary"
		].includes(field.type)) r.problems.error(`${path}.${key}`, `${name} is a ${field.type}; only numbers have totals`);
		return value === true ? `${word} of ${title}` : value;
	};
	return {
		widget: input.widget,
		options: input.options && pythonSource(input.options),
		placeholder: input.placeholder,
		help: input.help,
		nolabel: input.nolabel,
		invisible: visible ? negated(visible) : read("hidden_if"),
		readonly: read("readonly_if"),
		required: read("required_if"),
		alwaysReadonly: input.readonly,
		groups: input.groups === void 0 ? void 0 : r.groupIds(input.groups, `${path}.groups`),
		optional: input.optional,
		sum: total("sum", "Sum"),
		avg: total("avg", "Average"),
		decoration: resolveDecoration(model, input.decoration, `${path}.decoration`, r)
	};
}
/** Colours of a list's rows or cells, with their conditions. */
function resolveDecoration(model, input, path, r) {
	return Object.entries(input ?? {}).flatMap(([colour, condition]) => {
		const read = readCondition(condition, {
			model,
			path: `${path}.${colour}`,
			today: true
		}, r);
		return read ? [[colour, read]] : [];
	});
}

// src/scaffold/spec/resolve-search.ts
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
	checkDomain(model, input.domain, `${path}.domain`, r);
	const domain = pythonSource(input.domain, 0, true);
	return [{
		name: input.name,
		title: input.title,
		domain,
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

// src/scaffold/spec/resolve-view-types.ts
const NUMBERS = [
	"integer",
	"float",
	"monetary"
];
const DATES = ["date", "datetime"];
const PERIODS = [
	"day",
	"week",
	"month",
	"quarter",
	"year"
];
/** Colours of a progress bar, from the first value of the field to the last. */
const PROGRESS = [
	"muted",
	"info",
	"warning",
	"danger"
];
/** The views besides form, list and search that the spec asks for. */
function resolveMoreViews(model, { views, parent }, r) {
	if (!views) return {};
	const scope = (type) => ({
		model,
		path: `${r.pathOf(model.name)}.views.${type}`,
		r
	});
	const asked = (value, fallback) => value === true ? fallback : value === false ? void 0 : value;
	const kanban = asked(views.kanban, {});
	const calendar = asked(views.calendar, {});
	const pivot = asked(views.pivot, {});
	const graph = asked(views.graph, {});
	const activity = asked(views.activity, {});
	const hierarchy = asked(views.hierarchy, {});
	const tree = hierarchy && resolveHierarchy(scope("hierarchy"), hierarchy, parent);
	const days = calendar && resolveCalendar(scope("calendar"), calendar);
	return {
		...kanban && { kanban: resolveKanban(scope("kanban"), kanban) },
		...days && { calendar: days },
		...pivot && { pivot: resolvePivot(scope("pivot"), pivot) },
		...graph && { graph: resolveGraph(scope("graph"), graph) },
		...activity && { activity: resolveActivity(scope("activity"), activity) },
		...tree && { hierarchy: tree }
	};
}
function titleOf$1({ model, path, r }, given) {
	if (given !== void 0) checkNames(model, [given], `${path}.title`, r);
	return given ?? model.recName ?? "display_name";
}
function resolveKanban(scope, input) {
	const { model, path, r } = scope;
	const own = (type, name) => model.fields.find((field) => field.name === name && field.type === type)?.name;
	checkNames(model, input.fields ?? [], `${path}.fields`, r);
	const title = titleOf$1(scope, input.title);
	const image = typedField(model, input.image, ["image", "binary"], `${path}.image`, r)?.name;
	const color = typedField(model, input.color, ["integer"], `${path}.color`, r)?.name ?? own("integer", "color");
	const priority = typedField(model, input.priority, ["selection"], `${path}.priority`, r)?.name ?? own("selection", "priority");
	const user = typedField(model, input.user, ["many2one"], `${path}.user`, r)?.name ?? own("many2one", "user_id");
	const userField = model.fields.find((field) => field.name === user);
	if (userField && userField.comodel !== "res.users" && input.user !== void 0) r.problems.error(`${path}.user`, `${user} must be m2o(res.users)`);
	const used = /* @__PURE__ */ new Set([
		title,
		image,
		color,
		priority,
		user,
		model.stateField,
		"active",
		"sequence"
	]);
	const plain = model.fields.filter((field) => !used.has(field.name) && !field.implied && [
		"many2one",
		"date",
		"datetime",
		"monetary",
		"selection",
		"many2many"
	].includes(field.type));
	const groupBy = input.group_by;
	if (groupBy !== void 0) groupField(scope, groupBy, "group_by");
	const avatars = model.fields.filter((field) => field.type === "image").map((field) => field.name);
	return {
		title,
		fields: input.fields ?? plain.slice(0, 3).map((field) => field.name),
		groupBy,
		image: image ?? (avatars.includes("image_128") ? "image_128" : avatars[0]),
		priority,
		user: userField?.comodel === "res.users" ? user : void 0,
		color,
		progress: resolveProgress(scope, input.progress)
	};
}
function groupField({ model, path, r }, name, key) {
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!field) checkNames(model, [name], `${path}.${key}`, r);
	else if (!isStored(field) || [
		"one2many",
		"many2many",
		"binary",
		"image",
		"json",
		"text",
		"html"
	].includes(field.type)) r.problems.error(`${path}.${key}`, `records cannot be grouped by ${name}`);
}
function resolveProgress({ model, path, r }, input) {
	if (input === void 0) return void 0;
	const given = typeof input === "string" ? { field: input } : input;
	const at = `${path}.progress`;
	const field = typedField(model, given.field, ["selection"], at, r);
	if (!field) return void 0;
	const known = field.options.map(([value]) => value);
	for (const value of Object.keys("colors" in given ? given.colors : {})) if (!known.includes(value)) r.problems.error(`${at}.colors`, `${value} is no value of ${field.name}; the values are ${known.join(", ")}`);
	const sum = "sum" in given ? typedField(model, given.sum, NUMBERS, `${at}.sum`, r)?.name : void 0;
	const colors = "colors" in given ? given.colors : Object.fromEntries(known.map((value, i) => [value, i === known.length - 1 ? "success" : PROGRESS[i] ?? "muted"]));
	return {
		field: field.name,
		colors,
		sum
	};
}
function resolveCalendar({ model, path, r }, input) {
	const dates = model.fields.filter((field) => DATES.includes(field.type) && isStored(field));
	const start = input.start === void 0 ? dates[0] : typedField(model, input.start, DATES, `${path}.start`, r);
	if (!start) {
		if (input.start === void 0) r.problems.error(path, "the model has no stored date or datetime");
		return;
	}
	const guess = input.start === void 0 && input.delay === void 0 ? dates.find((field) => field.type === start.type && /(^|_)(stop|end|due|to)$/.test(field.name)) : void 0;
	const stop = input.stop === void 0 ? guess : typedField(model, input.stop, DATES, `${path}.stop`, r);
	if (stop && stop.type !== start.type) r.problems.error(`${path}.stop`, `${stop.name} is a ${stop.type} and ${start.name} a ${start.type}; both must be one`);
	if (input.stop !== void 0 && input.delay !== void 0) r.problems.error(path, "give stop or delay, not both");
	for (const [key, field] of [["start", start], ["stop", stop]]) if (field && !isStored(field)) r.problems.error(`${path}.${key}`, `${field.name} is not stored`);
	const colors = [
		"many2one",
		"many2many",
		"selection",
		"integer",
		"boolean",
		"char"
	];
	checkNames(model, input.fields ?? [], `${path}.fields`, r);
	return {
		start: start.name,
		stop: stop?.name,
		delay: typedField(model, input.delay, ["float", "integer"], `${path}.delay`, r)?.name,
		allDay: typedField(model, input.all_day, ["boolean"], `${path}.all_day`, r)?.name,
		color: typedField(model, input.color, colors, `${path}.color`, r)?.name ?? model.fields.find((field) => field.type === "many2one" && !field.implied && isStored(field))?.name,
		mode: input.mode,
		fields: input.fields ?? [model.recName, model.stateField].filter((name) => name !== void 0)
	};
}
/** Numbers that can be added up. */
function measures({ model }) {
	return model.fields.filter((field) => NUMBERS.includes(field.type) && isStored(field) && !["sequence", "color"].includes(field.name));
}
function measured({ model, path, r }, name, key) {
	const field = typedField(model, name, NUMBERS, `${path}.${key}`, r);
	if (field && !isStored(field)) r.problems.error(`${path}.${key}`, `${name} is not stored, so nothing can add it up`);
}
/** What groups are made by when the spec does not say. */
function axes({ model }) {
	const records = model.fields.filter((field) => isStored(field) && !field.implied).filter((field) => field.type === "many2one").map((field) => field.name);
	return [...model.stateField === void 0 ? [] : [model.stateField], ...records];
}
function axis(scope, text, key) {
	const [name = "", interval] = text.split(":", 2);
	const field = scope.model.fields.find((candidate) => candidate.name === name);
	groupField(scope, name, key);
	const dated = field ? DATES.includes(field.type) : ["create_date", "write_date"].includes(name);
	if (interval !== void 0 && (!dated || !PERIODS.includes(interval))) scope.r.problems.error(`${scope.path}.${key}`, dated ? `${interval} is no period; the periods are ${PERIODS.join(", ")}` : `${name} is no date and has no period`);
	return {
		name,
		interval
	};
}
function resolvePivot(scope, input) {
	for (const name of input.measures ?? []) measured(scope, name, "measures");
	const date = scope.model.fields.find((field) => DATES.includes(field.type) && isStored(field));
	const columns = input.columns ?? (date && input.rows === void 0 ? [`${date.name}:month`] : []);
	return {
		rows: (input.rows ?? axes(scope).slice(0, 1)).map((text) => axis(scope, text, "rows")),
		columns: columns.map((text) => axis(scope, text, "columns")),
		measures: input.measures ?? measures(scope).slice(0, 2).map((field) => field.name)
	};
}
function resolveGraph(scope, input) {
	if (input.measure !== void 0) measured(scope, input.measure, "measure");
	return {
		type: input.type ?? "bar",
		fields: (input.fields ?? axes(scope).slice(0, 2)).map((text) => axis(scope, text, "fields")),
		measure: input.measure ?? measures(scope)[0]?.name,
		stacked: input.stacked
	};
}
function resolveActivity(scope, input) {
	const { model, path, r } = scope;
	if (!model.activity) r.problems.error(path, "an activity view needs the model to have mixins: [thread, activity]");
	checkNames(model, input.fields ?? [], `${path}.fields`, r);
	return {
		title: titleOf$1(scope, input.title),
		fields: input.fields ?? []
	};
}
function resolveHierarchy(scope, input, tree) {
	const { model, path, r } = scope;
	if (!r.profile.hierarchyView) {
		r.problems.error(path, `hierarchy views exist since 17.0, and the series is ${r.profile.series}; leave it out`);
		return;
	}
	const parent = typedField(model, input.parent ?? tree, ["many2one"], `${path}.parent`, r);
	if (!parent) {
		if (input.parent === void 0) r.problems.error(path, "name the many2one to the model itself, such as {parent: parent_id}");
		return;
	}
	if (parent.comodel !== model.name) r.problems.error(`${path}.parent`, `${parent.name} must be m2o(${model.name}), to the model itself`);
	const child = typedField(model, input.child, ["one2many"], `${path}.child`, r) ?? model.fields.find((field) => field.type === "one2many" && field.inverse === parent.name && field.comodel === model.name);
	checkNames(model, input.fields ?? [], `${path}.fields`, r);
	return {
		parent: parent.name,
		child: child?.name,
		title: titleOf$1(scope, input.title),
		fields: input.fields ?? []
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
		for (const key of ["menu", "actions"]) if (input[key]) r.problems.error(`${r.pathOf(model.name)}.${key}`, `a model without views has no ${key}`);
		return;
	}
	const views = input.views ?? {};
	const path = `${r.pathOf(model.name)}.views`;
	const form = resolveForm(model, views, `${path}.form`, r);
	const { list, listView } = resolveList(model, views, `${path}.list`, r);
	const search = resolveSearch(model, views, `${path}.search`, r);
	const more = resolveMoreViews(model, input, r);
	const own = {
		form,
		list,
		listView,
		search,
		more,
		viewModes: viewModes(r.profile.listTag, more)
	};
	const actions = resolveActions(model, own, input.actions ?? {}, r);
	return {
		...own,
		viewModes: actions[0]?.viewModes ?? own.viewModes,
		actions
	};
}
function viewModes(listTag, more) {
	const { kanban, ...others } = Object.fromEntries(Object.keys(more).map((mode) => [mode, mode]));
	return [
		listTag,
		...kanban ? [kanban] : [],
		"form",
		...Object.values(others)
	];
}
/** Columns of a list of the model, also inside the form of another one. */
function autoList(model) {
	const plain = model.fields.filter((field) => ![
		...PAGE_TYPES,
		...HIDDEN_TYPES,
		"binary",
		"image",
		"reference"
	].includes(field.type) && !isMachinery(field) && field.name !== "active" && field.name !== "currency_id" && field.name !== model.stateField && field.name !== "company_id");
	const rank = (field) => field.name === "sequence" ? 0 : field.name === model.recName ? 1 : 2;
	const chosen = plain.map((field, i) => ({
		field,
		i
	})).sort((a, b) => rank(a.field) - rank(b.field) || a.i - b.i).slice(0, LIST_COLUMNS).map(({ field }) => field.name);
	const last = ["company_id", model.stateField].filter((name) => model.fields.some((field) => field.name === name));
	return [...chosen, ...last.filter((name) => name !== void 0)];
}
/** Fields that only serve others: the path in a tree, and numbers that a button shows. */
function isMachinery(field) {
	return field.name === "parent_path" || field.implied && field.compute !== void 0;
}
function resolveList(model, views, path, r) {
	const given = views.list === void 0 || views.list === "auto" ? {} : Array.isArray(views.list) ? { columns: views.list } : views.list;
	const at = Array.isArray(views.list) ? path : `${path}.columns`;
	const columns = given.columns === void 0 || given.columns === "auto" ? autoList(model) : given.columns;
	const list = columns.map((column) => typeof column === "string" ? column : column.field);
	checkNames(model, list, at, r);
	const nodes = /* @__PURE__ */ new Map();
	for (const [i, column] of columns.entries()) if (typeof column !== "string") nodes.set(column.field, resolveNode(model, column.field, column, `${at}.${i}`, r));
	if (given.order !== void 0) checkNames(model, given.order.split(",").map((term) => term.trim().split(" ")[0] ?? ""), `${path}.order`, r, true);
	return {
		list,
		listView: {
			nodes,
			decoration: resolveDecoration(model, given.decoration, `${path}.decoration`, r),
			editable: given.editable,
			order: given.order,
			limit: given.limit,
			multiEdit: given.multi_edit ?? false
		}
	};
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
	const statButtons = resolveStatButtons(model, given?.stat_buttons ?? [], `${path}.stat_buttons`, r);
	const opened = new Set(statButtons.map((button) => button.field));
	const rest = model.fields.filter((field) => !special.has(field.name) && !HIDDEN_TYPES.includes(field.type) && !isMachinery(field) && !(field.inherited && field.type === "image"));
	const pages = given?.pages?.map(({ title, fields, visible_if, groups }, i) => ({
		id: slug$1(title),
		title,
		fields,
		invisible: resolveNode(model, "", { visible_if }, `${path}.pages.${i}`, r).invisible,
		groups: r.groupIds(groups, `${path}.pages.${i}.groups`)
	})) ?? autoPages(rest.filter((field) => !opened.has(field.name)));
	const paged = new Set(pages.flatMap((page) => page.fields));
	const inColumns = rest.filter((field) => !paged.has(field.name) && !(opened.has(field.name) && field.type === "one2many") && (given?.pages === void 0 || field.type !== "one2many"));
	const asked = given?.columns?.map((column) => Array.isArray(column) ? { fields: column } : column);
	const columns = asked ?? halves(inColumns.map((field) => field.name)).map((fields) => ({
		fields,
		title: void 0
	}));
	asked?.forEach((column, i) => {
		checkNames(model, column.fields, `${path}.columns.${i}`, r);
	});
	given?.pages?.forEach((page, i) => {
		checkNames(model, page.fields, `${path}.pages.${i}.fields`, r);
	});
	const shown = columns.filter((column) => column.fields.length > 0);
	const form = {
		columns: shown.map((column) => column.fields),
		columnTitles: shown.map((column) => "title" in column ? column.title : void 0),
		pages,
		titleField,
		avatar,
		statusbar: given?.statusbar,
		statButtons,
		nodes: new Map(Object.entries(given?.fields ?? {}).map(([name, node]) => [name, resolveNode(model, name, node, `${path}.fields.${name}`, r)]))
	};
	checkFormNodes(model, form, path, r);
	return form;
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
function slug$1(text) {
	return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "page";
}

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
	const flag = (name, on) => add(name, on ? literal$2(true) : void 0);
	const text = (name, value) => add(name, value === void 0 ? void 0 : str(value));
	if (field.options.length > 0) args.push(list$1(field.options.map(([value, label]) => tuple([str(value), str(label)]))));
	if (field.comodel) args.push(str(field.comodel));
	if (field.inverse) args.push(str(field.inverse));
	if (field.relation) {
		text("relation", field.relation.table);
		text("column1", field.relation.column1);
		text("column2", field.relation.column2);
	}
	if (field.title !== autoLabel(field.name)) text("string", field.title);
	text("related", field.related);
	if (field.compute) {
		text("compute", field.compute.method);
		if (field.compute.inverse !== void 0) text("inverse", `_inverse_${field.name}`);
		if (field.compute.search !== void 0) text("search", `_search_${field.name}`);
	}
	flag("company_dependent", field.companyDependent ?? false);
	flag("store", (field.compute?.store ?? false) || field.relatedStore);
	if (field.currency && field.currency !== "currency_id") text("currency_field", field.currency);
	add("size", field.size === void 0 ? void 0 : literal$2(field.size));
	if (field.maxSize) {
		add("max_width", literal$2(field.maxSize[0]));
		add("max_height", literal$2(field.maxSize[1]));
	}
	for (const [name, value] of field.keywords ?? []) add(name, literal$2(value));
	add("digits", field.digits === void 0 ? void 0 : digits(field.digits));
	add("default", defaultOf(field));
	flag("required", field.required);
	flag("readonly", field.readonly);
	add("index", field.index === void 0 ? void 0 : literal$2(field.index));
	text("ondelete", field.ondelete);
	flag("check_company", field.checkCompany);
	text("domain", field.domain);
	flag("translate", field.translate);
	flag("tracking", field.tracking);
	add("copy", field.copy === void 0 ? void 0 : literal$2(field.copy));
	if (field.groups.length > 0) text("groups", field.groups.map((id) => id.includes(".") ? id : `${module}.${id}`).join(","));
	text("help", field.help);
	return call(`fields.${CLASSES[field.type]}`, args);
}
function digits(value) {
	return typeof value === "string" ? str(value) : tuple(value.map(literal$2));
}
function defaultOf(field) {
	const value = field.default;
	switch (value?.kind) {
		case void 0: return;
		case "literal": return value.value === null || value.value === false ? void 0 : literal$2(value.value);
		case "today": return code("fields.Date.context_today");
		case "now": return code("fields.Datetime.now");
		case "user": return code("lambda self: self.env.user");
		case "company": return code("lambda self: self.env.company");
		case "company_currency": return code("lambda self: self.env.company.currency_id");
		case "python": return code(`lambda self: ${value.expression}`);
	}
}

// src/scaffold/render/values.ts
/** A dict of field and value. */
function pyValues(model, values, style) {
	return dict(pyEntries(model, values, style));
}
function pyEntries(model, values, style) {
	return Object.entries(values).map(([name, value]) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		return [name, field ? pyValue(field, value, style) : looseValue(value, style)];
	});
}
/** A value of a field that another module declares. */
function looseValue(value, style) {
	if (typeof value !== "object" || value === null) return literal$2(value);
	if ("link" in value) return list$1([command(style.profile, "set", [list$1(value.link.map((one) => code(recordId(one, style))))])]);
	return code(recordId(value, style));
}
function pyValue(field, value, style) {
	if (typeof value !== "object" || value === null) return literal$2(value);
	if ("daysFromToday" in value) return field.type === "datetime" ? style.datetime(value.daysFromToday) : style.date(value.daysFromToday);
	if ("json" in value) return json(JSON.parse(value.json));
	if ("reference" in value) return code(`'${value.reference},%d' % ${recordId(value.record, style)}`);
	if ("link" in value) {
		const ids = value.link.map((record) => code(recordId(record, style)));
		return list$1([command(style.profile, "set", [list$1(ids)])]);
	}
	if ("create" in value) {
		const comodel = style.spec.models.find((model) => model.name === field.comodel);
		const rows = value.create.map((row) => comodel ? pyValues(comodel, row, style) : dict([]));
		return list$1(rows.map((row) => command(style.profile, "create", [row])));
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
		literal$2(name === "create" ? 0 : 6),
		literal$2(0),
		...args
	]);
}
/** Values in a test method (`self`) or in `setUpClass` (`cls`). */
function testStyle(spec, profile, owner, variables) {
	const shift = (type, start) => (days) => days === 0 ? code(start) : call(`${type}.add`, [code(start), kw("days", literal$2(days))]);
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

// src/scaffold/spec/known-models.ts
const KNOWN = {
	"res.partner": {
		module: "base",
		ref: "base.main_partner"
	},
	"res.users": {
		module: "base",
		ref: "base.user_admin"
	},
	"res.company": {
		module: "base",
		ref: "base.main_company"
	},
	"res.currency": {
		module: "base",
		ref: "base.USD"
	},
	"res.country": {
		module: "base",
		ref: "base.be"
	},
	"res.country.state": { module: "base" },
	"res.lang": {
		module: "base",
		ref: "base.lang_en"
	},
	"res.groups": {
		module: "base",
		ref: "base.group_user"
	},
	"res.bank": { module: "base" },
	"res.partner.category": { module: "base" },
	"res.partner.bank": { module: "base" },
	"ir.attachment": { module: "base" },
	"ir.model": {
		module: "base",
		ref: "base.model_res_partner"
	},
	"ir.sequence": { module: "base" },
	"mail.template": { module: "mail" },
	"mail.activity.type": {
		module: "mail",
		ref: "mail.mail_activity_data_todo"
	},
	"uom.uom": {
		module: "uom",
		ref: "uom.product_uom_unit"
	},
	"product.product": { module: "product" },
	"product.template": { module: "product" },
	"product.category": { module: "product" },
	"product.pricelist": { module: "product" },
	"account.account": { module: "account" },
	"account.journal": { module: "account" },
	"account.move": { module: "account" },
	"account.move.line": { module: "account" },
	"account.payment.term": { module: "account" },
	"account.tax": { module: "account" },
	"account.analytic.account": { module: "analytic" },
	"crm.lead": { module: "crm" },
	"crm.team": { module: "sales_team" },
	"hr.department": { module: "hr" },
	"hr.employee": { module: "hr" },
	"hr.job": { module: "hr" },
	"fleet.vehicle": { module: "fleet" },
	"maintenance.equipment": { module: "maintenance" },
	"mrp.bom": { module: "mrp" },
	"mrp.production": { module: "mrp" },
	"project.project": { module: "project" },
	"project.task": { module: "project" },
	"purchase.order": { module: "purchase" },
	"purchase.order.line": { module: "purchase" },
	"sale.order": { module: "sale" },
	"sale.order.line": { module: "sale" },
	"stock.location": { module: "stock" },
	"stock.lot": { module: "stock" },
	"stock.picking": { module: "stock" },
	"stock.warehouse": { module: "stock" },
	"resource.calendar": { module: "resource" },
	"event.event": { module: "event" }
};
function knownModel(model) {
	return KNOWN[model];
}
/** Modules that no manifest needs to name. */
const ALWAYS_THERE = /* @__PURE__ */ new Set(["base"]);

// src/scaffold/spec/samples.ts
/** A transparent PNG of one pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
/**
* The smallest set of values with which a record can be created. The second set differs from the first
* in the fields of unique constraints.
*/
function sampleValues(model, models, which) {
	const unique = uniqueFields(model);
	const values = model.fields.filter(isNeeded).map((field) => [field.name, unique.has(field.name) ? distinct(field, models, which) : sampleOf(field, models)]);
	return {
		...model.base,
		...Object.fromEntries(values)
	};
}
/** Fields of which no two records may have the same value, alone or together with others. */
function uniqueFields(model) {
	return new Set(model.sqlConstraints.flatMap((constraint) => constraint.unique));
}
/** Values of the second sample that differ from the first. */
function secondValues(model, models) {
	const first = sampleValues(model, models, 1);
	const second = sampleValues(model, models, 2);
	return Object.fromEntries(Object.entries(second).filter(([name, value]) => JSON.stringify(first[name]) !== JSON.stringify(value)));
}
function isNeeded(field) {
	if (field.compute || field.related) return false;
	if (field.sample.length > 0) return true;
	return field.required && !field.default && !field.type.endsWith("2many") && field.type !== "boolean";
}
function sampleOf(field, models) {
	return field.sample[0] ?? byType(field, models);
}
/** A value that neither demo data nor the other sample has. */
function distinct(field, models, which) {
	const given = field.sample[which - 1];
	if (given !== void 0) return given;
	const value = sampleOf(field, models);
	const shift = which === 1 ? 0 : 1;
	if (typeof value === "number") return field.sample.length > 0 ? value + shift : 1001 + shift;
	if (typeof value === "object" && value !== null && "daysFromToday" in value) return { daysFromToday: value.daysFromToday + shift };
	if (typeof value !== "string" || field.type === "selection") return value;
	const text = field.sample.length > 0 ? value : `Test ${value}`;
	return shift === 0 ? text : `${text} 2`;
}
function byType(field, models) {
	switch (field.type) {
		case "integer":
		case "float":
		case "monetary": return 1;
		case "boolean": return true;
		case "date":
		case "datetime": return { daysFromToday: 0 };
		case "binary":
		case "image": return PIXEL;
		case "selection": return field.options[0]?.[0] ?? "";
		case "many2one": return recordOf(field.comodel ?? "", models);
		case "reference": {
			const model = field.options[0]?.[0] ?? "";
			return {
				reference: model,
				record: recordOf(model, models)
			};
		}
		case "json": return { json: "{}" };
		default: return (field.size === void 0 ? field.title : field.title.slice(0, field.size)) || "Sample";
	}
}
function recordOf(comodel, models) {
	if (models.some((model) => model.name === comodel)) return { sample: comodel };
	const ref = knownModel(comodel)?.ref;
	return ref === void 0 ? { first: comodel } : { ref };
}
/** Models in an order in which their samples can be created, or a circle of required many2ones. */
function creationOrder(models) {
	const order = [];
	const visiting = [];
	const visit = (model) => {
		if (order.includes(model)) return void 0;
		if (visiting.includes(model.name)) return [...visiting.slice(visiting.indexOf(model.name)), model.name];
		visiting.push(model.name);
		for (const value of Object.values(sampleValues(model, models, 1))) for (const needed of samplesIn(value)) {
			const other = models.find((candidate) => candidate.name === needed);
			const circle = other && visit(other);
			if (circle) return circle;
		}
		visiting.pop();
		order.push(model);
	};
	for (const model of models) {
		const circle = visit(model);
		if (circle) return { circle };
	}
	return { order };
}
/** Models whose sample a value points to. */
function samplesIn(value) {
	if (typeof value !== "object" || value === null) return [];
	if ("sample" in value) return [value.sample];
	if ("record" in value) return samplesIn(value.record);
	if ("link" in value) return value.link.flatMap(samplesIn);
	if ("create" in value) return value.create.flatMap((row) => Object.values(row).flatMap(samplesIn));
	return [];
}
/** Values whose new x2many rows have all that their model requires. */
function fillRows(model, models, values) {
	const filled = Object.entries(values).map(([name, value]) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		const comodel = models.find((candidate) => candidate.name === field?.comodel);
		if (!comodel || typeof value !== "object" || value === null || !("create" in value)) return [name, value];
		const { [field?.inverse ?? ""]: _inverse, ...samples } = sampleValues(comodel, models, 1);
		return [name, { create: value.create.map((row) => fillRows(comodel, models, {
			...samples,
			...row
		})) }];
	});
	return Object.fromEntries(filled);
}

// src/scaffold/spec/sandbox.ts
/** A word that Odoo's sandbox refuses, and what to do instead. Source: 14.0 to 19.0 tools/safe_eval.py. */
const REFUSED = [
	[/(?:^|\n)[ \t]*(import|from)[ \t]/, "imports nothing; time, datetime, dateutil, env and UserError are there already"],
	[/\b(\w*__\w*)/, "allows no name with two underscores"],
	[/(?:^|\n)[ \t]*(global|nonlocal)[ \t]/, "knows no global or nonlocal"],
	[/(?:^|\n)[ \t]*((?:async[ \t]+)?with|class|async)[ \t]/, "allows no with, async or class"],
	[/(?:^|\n|;)[ \t]*((?:\w+\.)+\w+)[ \t]*(?:[-+*/%]|\/\/|\*\*)?=(?!=)/, "sets no attribute; call write({...}) on the record"],
	[/\bdel[ \t]+(\w+\.\w+)/, "deletes no attribute"],
	[/(?<![\w"'])([fF])(?=["'])/, "takes no f-string in older series; write \"...\" % value"]
];
/** Statements that Odoo evaluates in its sandbox; what it would refuse is told under `path`. */
function readSandboxed(text, path, { problems }) {
	const read = normaliseBody(text);
	if (!("body" in read)) {
		problems.error(path, `line ${read.line}: ${read.message}`);
		return "pass";
	}
	const bare = withoutStrings(read.body);
	for (const [pattern, rule] of REFUSED) {
		const match = pattern.exec(bare);
		if (!match) continue;
		const at = match.index + match[0].indexOf(match[1] ?? "");
		const line = bare.slice(0, at).split("\n").length;
		problems.error(path, `line ${line}, ${match[1]}: the sandbox of Odoo ${rule}`);
	}
	return read.body;
}
/** The same text with what is in strings and comments blanked, so that offsets stay. */
function withoutStrings(source) {
	return source.replaceAll(/("""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|#[^\n]*/g, (found, quoted) => quoted === void 0 ? found.replaceAll(/[^\n]/g, " ") : quoted.charAt(0) + quoted.slice(1, -1).replaceAll(/[^\n]/g, " ") + quoted.charAt(quoted.length - 1));
}

// src/scaffold/spec/shape.ts
/** A strict object whose unknown keys are named, with what may have been meant. */
function shape(fields) {
	const known = Object.keys(fields);
	return strictObject(fields, { error: (issue) => {
		if (issue.code !== "unrecognized_keys") return void 0;
		const key = issue.keys[0] ?? "";
		return `unknown key ${JSON.stringify(key)}.${didYouMean(key, known)} Known: ${known.join(", ")}`;
	} });
}
/** One name or several. */
const names = union$1([string(), array(string())]);

// src/scaffold/spec/values.ts
const XMLID = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.-]+$/;
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
		if (!field && scope.isOpen?.(model)) values.push([name, readLoose(name, value, at, scope)]);
		else if (fields && !field) scope.problem(at, `${model} has no field ${name}`);
		else if (field) values.push([name, readValue(field, value, at, scope)]);
	}
	return Object.fromEntries(values);
}
/**
* A value of a field whose type is not known: by Odoo's own habit the name of a many2one ends in `_id` and that
* of an x2many in `_ids`, and their values are xmlids. `{ref: xmlid}` says so for any other name.
*/
function readLoose(name, input, path, scope) {
	const record = (value) => readRecord("", value, scope);
	if (name.endsWith("_id") && typeof input === "string") {
		const found = record(input);
		if (found !== void 0) return found;
	} else if (Array.isArray(input)) {
		const records = input.map(record);
		if (records.every((value) => value !== void 0)) return { link: records };
	} else if (isScalar(input)) {
		if (!name.endsWith("_id") || input === null) return input;
	} else if (typeof input === "object" && "ref" in input && Object.keys(input).length === 1) {
		const found = record(input.ref);
		if (found !== void 0) return found;
	}
	const wanted = Array.isArray(input) ? "a list of xmlids such as [base.main_partner]" : name.endsWith("_id") ? "an xmlid such as base.main_partner" : "a plain value, {ref: xmlid} or a list of xmlids";
	scope.problem(path, `${JSON.stringify(input)} should be ${wanted}`);
	return null;
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
	if (XMLID.test(input)) return { ref: input };
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

// src/scaffold/spec/resolve-methods.ts
/** Methods that the spec writes out, beside those that its other keys make. */
function resolveMethods(model, input, r) {
	const fields = r.fields.get(model);
	return Object.entries(input.methods ?? {}).map(([name, method]) => {
		const path = `${r.pathOf(model)}.methods.${name}`;
		if (!/^_?[a-z][a-z0-9_]*$/.test(name)) r.problems.error(path, "a method is named in small letters, digits and underscores");
		if (fields?.has(name)) r.problems.error(path, "a field of the model has the same name");
		const args = method.args ?? [];
		for (const arg of args) {
			const [, word = ""] = /^([a-z_][a-z0-9_]*)( ?= ?.+)?$/.exec(arg) ?? [];
			if (word === "" || word === "self") r.problems.error(`${path}.args`, `${JSON.stringify(arg)} is no argument`);
			if (!name.startsWith("_") && ["ids", "context"].includes(word)) r.problems.error(`${path}.args`, `a public method cannot have an argument ${word}; choose another name`);
		}
		return {
			name,
			api: method.api,
			args,
			body: readBody(method.body, `${path}.body`, r)
		};
	});
}
/** Statements as they stand in a method; what is wrong with them is told under `path`. */
function readBody(text, path, r) {
	const read = normaliseBody(text);
	if ("body" in read) return read.body;
	r.problems.error(path, `line ${read.line}: ${read.message}`);
	return "pass";
}

// src/scaffold/render/record.ts
/** `<record>` with a `<field>` for each value. */
function recordNode({ id, model, fields, values }, style) {
	const children = Object.entries(values).map(([name, value]) => {
		return fieldNode(name, fields.find((candidate) => candidate.name === name), value, style);
	});
	return element("record", {
		id,
		model
	}, children);
}
function fieldNode(name, field, value, style) {
	const record = typeof value === "object" && value !== null && "reference" in value ? void 0 : value;
	if (typeof record === "object" && record !== null && "ref" in record) return element("field", {
		name,
		ref: record.ref
	});
	if (typeof value === "string") return element("field", { name }, value);
	const source = field ? evalText(field, value, style) : flat(looseValue(value, style), "'");
	return element("field", {
		name,
		eval: source
	});
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
	for (const word of words(rest)) apply(field, word);
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
function apply(field, word) {
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

// src/scaffold/spec/view-input.ts
const raw$1 = unknown();
const conditionInput = union$1([string(), array(raw$1)]).describe("Such as: state = draft; amount > 5 and not late; state in draft, sent; or a domain as a list");
/** What a node of a form or list can have besides its field. */
const nodeShape = {
	widget: string().optional(),
	options: record(string(), raw$1).optional().describe("Of the widget"),
	visible_if: conditionInput.optional(),
	hidden_if: conditionInput.optional(),
	readonly_if: conditionInput.optional(),
	required_if: conditionInput.optional(),
	readonly: boolean().optional(),
	groups: names.optional()
};
const formField = shape({
	...nodeShape,
	placeholder: string().optional(),
	help: string().optional(),
	nolabel: boolean().optional()
});
const decoration = partialRecord(_enum([
	"danger",
	"warning",
	"success",
	"info",
	"primary",
	"muted",
	"bf",
	"it"
]), conditionInput).describe("Colour and when: {danger: \"date_due < today\"}");
const column = union$1([string(), shape({
	field: string(),
	...nodeShape,
	optional: _enum(["show", "hide"]).optional(),
	sum: union$1([boolean(), string()]).optional().describe("true, or the label of the total"),
	avg: union$1([boolean(), string()]).optional(),
	decoration: decoration.optional()
})]);
const columns$1 = array(column);
const list = union$1([
	literal$3("auto"),
	columns$1,
	shape({
		columns: union$1([literal$3("auto"), columns$1]).optional(),
		editable: _enum(["top", "bottom"]).optional(),
		decoration: decoration.optional(),
		order: string().optional(),
		limit: int().positive().optional(),
		multi_edit: boolean().optional()
	})
]);
const form = shape({
	title: string().optional().describe("Field shown large"),
	columns: array(union$1([array(string()), shape({
		title: string().optional(),
		fields: array(string())
	})])).optional(),
	pages: array(shape({
		title: string(),
		fields: array(string()),
		visible_if: conditionInput.optional(),
		groups: names.optional()
	})).optional(),
	statusbar: array(string()).optional().describe("States that the bar always shows; all when left out"),
	stat_buttons: array(union$1([string(), shape({
		field: string(),
		title: string().optional(),
		icon: string().optional()
	})])).optional().describe("one2many or many2many fields: a button with their number that opens them"),
	fields: record(string(), formField).optional().describe("More on single fields, by name: {note: {placeholder: ..., visible_if: state = draft}}")
});
const filter$1 = union$1([string().describe("A boolean or date field"), shape({
	name: string(),
	title: string(),
	domain: union$1([string(), array(raw$1)])
})]);
const search = union$1([literal$3("auto"), shape({
	fields: array(string()).optional(),
	filters: array(filter$1).optional(),
	group_by: array(string()).optional()
})]);
const kanban = shape({
	title: string().optional(),
	fields: array(string()).optional().describe("Below the title"),
	group_by: string().optional().describe("Field of the columns"),
	image: string().optional(),
	priority: string().optional().describe("Selection field that is shown as stars"),
	user: string().optional().describe("many2one to res.users, shown as a picture"),
	color: string().optional().describe("Integer field: colour of the card"),
	progress: union$1([string(), shape({
		field: string(),
		colors: record(string(), _enum([
			"success",
			"warning",
			"danger",
			"info",
			"muted"
		])),
		sum: string().optional()
	})]).optional().describe("Selection field: how many cards of a column are in which value")
});
const calendar = shape({
	start: string(),
	stop: string().optional(),
	delay: string().optional().describe("Float field: hours"),
	all_day: string().optional().describe("Boolean field"),
	color: string().optional(),
	mode: _enum([
		"day",
		"week",
		"month",
		"year"
	]).optional(),
	fields: array(string()).optional()
});
const pivot = shape({
	rows: array(string()).optional().describe("Fields; a date may have its period, as in date:month"),
	columns: array(string()).optional(),
	measures: array(string()).optional()
});
const graph = shape({
	type: _enum([
		"bar",
		"line",
		"pie"
	]).optional(),
	fields: array(string()).optional().describe("What is on the axis; a date may have its period"),
	measure: string().optional(),
	stacked: boolean().optional()
});
const activity = shape({
	title: string().optional(),
	fields: array(string()).optional()
});
const hierarchy = shape({
	parent: string().optional(),
	child: string().optional(),
	title: string().optional(),
	fields: array(string()).optional()
});
const views = shape({
	form: union$1([literal$3("auto"), form]).optional(),
	list: list.optional(),
	search: search.optional(),
	kanban: union$1([boolean(), kanban]).optional(),
	calendar: union$1([boolean(), calendar]).optional(),
	pivot: union$1([boolean(), pivot]).optional(),
	graph: union$1([boolean(), graph]).optional(),
	activity: union$1([boolean(), activity]).optional(),
	hierarchy: union$1([boolean(), hierarchy]).optional().describe("Since 17.0")
});
const menuShape = {
	parent: string().optional().describe("Key under menus, or an xmlid; root when left out"),
	title: string().optional(),
	sequence: int().optional(),
	groups: names.optional()
};
const menu = shape(menuShape);
const menuSection = shape({
	...menuShape,
	app: boolean().optional().describe("An app of its own, beside root"),
	icon: string().optional().describe("Of an app: \"fa fa-book,#FFFFFF,#714B67\", or MODULE,static/description/icon.png of a dependency")
});
const actions = record(string(), shape({
	title: string().optional(),
	domain: union$1([string(), array(raw$1)]).optional(),
	context: record(string(), raw$1).optional().describe("Such as {search_default_late: 1, default_state: draft}"),
	view_modes: array(string()).optional().describe("Such as [list, form, pivot]; all when left out"),
	limit: int().positive().optional(),
	path: string().optional().describe("Nice URL, as in /odoo/books; since 18.0"),
	help: string().optional(),
	menu: union$1([boolean(), menu]).optional()
})).describe("More window actions by key; default changes the one that the model has anyway");

// src/scaffold/spec/model-input.ts
const raw = unknown();
const values = record(string(), raw);
const compute = shape({
	depends: array(string()).describe("Paths such as line_ids.amount; empty when it depends on none"),
	store: boolean().optional(),
	inverse: string().optional().describe("Python statements for one record that write the value back"),
	search: string().optional().describe("Python statements that return a domain for operator and value, so that it can be searched"),
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
	index: union$1([boolean(), _enum(["trigram", "btree_not_null"])]).optional(),
	tracking: boolean().optional().describe("Needs the mixin thread"),
	translate: boolean().optional(),
	size: int().positive().optional(),
	digits: union$1([tuple$1([int(), int()]), string()]).optional(),
	currency: string().optional().describe("Currency field of a monetary one; currency_id is added when left out"),
	max_size: tuple$1([int().positive(), int().positive()]).optional(),
	options: union$1([record(string(), string()), array(tuple$1([string(), string()]))]).optional().describe("Selection: value and label; reference: model and label"),
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
	renamed_from: string().optional().describe("Former name, whose column is renamed at the next update"),
	store: boolean().optional().describe("Of a related field"),
	compute: compute.optional(),
	company_dependent: boolean().optional().describe("Each company has a value of its own"),
	aggregator: _enum([
		"sum",
		"avg",
		"min",
		"max",
		"count",
		"count_distinct",
		"bool_and",
		"bool_or",
		"array_agg"
	]).optional().describe("How groups of records are summed up"),
	widget: string().optional().describe("How views show it"),
	sample: raw.optional().describe("Valid value for tests; [first, second] for a field that must be unique")
});
/** A field: compact text, or an object. */
const field = union$1([string(), fieldObject]);
const constraint = shape({
	name: string(),
	sql: string().optional().describe("CHECK (pages > 0) or UNIQUE (code, company_id)"),
	fields: array(string()).optional().describe("Python constraint: fields that trigger it"),
	when: string().optional().describe("Python condition of refusal: book.pages > 9999"),
	body: string().optional().describe("Instead of when: statements that raise ValidationError"),
	message: string().optional(),
	refuse: values.optional().describe("Values that must be refused: becomes a test and a live proof")
});
const method = shape({
	body: string().describe("Python statements below def; self is the recordset"),
	args: array(string()).optional().describe("Besides self, such as [partner, \"force=False\"]"),
	api: _enum(["model", "model_create_multi"]).optional()
});
const button$1 = shape({
	title: string().optional(),
	from: names.optional().describe("States in which it may be used; all when left out"),
	set: values.describe("{state: done}, and other fields to set; today and now may be used"),
	groups: names.optional(),
	primary: boolean().optional()
});
const sequence = shape({
	field: string().describe("Text field that gets the number; it is added when left out"),
	prefix: string().optional().describe("Such as BOOK/%(year)s/"),
	suffix: string().optional(),
	padding: int().min(0).max(20).optional(),
	no_gap: boolean().optional()
});
const onchange = shape({
	fields: array(string()),
	body: string().describe("Python statements for one record, called as in a compute")
});
const index = shape({
	name: string(),
	fields: array(string()).describe("Stored fields; one may end in asc or desc"),
	unique: boolean().optional(),
	where: string().optional().describe("SQL condition: only these rows")
});
const rule = union$1([string().describe("own(user_id), all or follower"), shape({
	domain: union$1([string(), array(raw)]),
	perms: string().regex(/^(?=.)r?w?c?d?$/, "use letters of rwcd in this order: read, write, create, delete").optional()
})]);
const model = shape({
	title: string().describe("One record, such as Book"),
	plural: string().optional().describe("Menu and window title, such as Books"),
	mixins: array(_enum([
		"thread",
		"activity",
		"portal",
		"image"
	])).optional().describe("thread and activity: chatter; portal: portal.mixin with access_url; image: image.mixin"),
	inherit: names.optional().describe("Abstract models: of this spec, or of a dependency"),
	abstract: boolean().optional().describe("models.AbstractModel: has no table and no views"),
	parent: string().optional().describe("many2one to the model itself, such as parent_id: makes a tree with child_ids"),
	sequence: sequence.optional(),
	display_name: string().optional().describe("Such as \"[{code}] {name}\""),
	onchange: record(string(), onchange).optional().describe("Reactions in a form, by name"),
	indexes: array(index).optional().describe("Indexes over several columns, or on some rows only"),
	company: _enum(["required", "optional"]).optional().describe("Adds company_id and a multi-company rule"),
	order: string().optional(),
	rec_name: string().optional(),
	state_field: string().optional(),
	deletable_in: array(string()).optional().describe("States in which a record may be deleted"),
	fields: record(string(), field).describe("Field by name: compact text such as `char! tracking`, or an object"),
	constraints: array(constraint).optional(),
	buttons: record(string(), button$1).optional(),
	methods: record(string(), method).optional().describe("Methods of your own, by name"),
	views: union$1([literal$3(false), views]).optional().describe("false: only shown inside another model"),
	access: record(string(), string().regex(/^(?=.)r?w?c?d?$/, "use letters of rwcd in this order: read, write, create, delete")).optional().describe("Group and letters of rwcd: {user: rwc, manager: rwcd}; an own group or an xmlid"),
	rules: record(string(), rule).optional().describe("Which records a group may use: {user: own(user_id), manager: all}; global for everybody"),
	actions: actions.optional(),
	menu: union$1([literal$3(false), menu]).optional(),
	demo: union$1([int().min(0).max(100), record(string(), values)]).optional().describe("How many records, or records by key; a many2one takes the key of a demo record or an xmlid")
});

// src/scaffold/spec/wizard-input.ts
/** A button in the header of a form that opens or sends something. */
const opener = shape({
	title: string().optional(),
	from: names.optional().describe("States in which it is shown; all when left out"),
	groups: names.optional(),
	primary: boolean().optional()
});
const { fields: fields$1, constraints, methods, access: access$1 } = model.shape;
const wizard = shape({
	title: string().describe("Of the window and of the entry in the Action menu, such as Return Books"),
	from: string().optional().describe("Model from whose records it is opened; they are in the first m2m or m2o to that model, which is added when there is none"),
	in: array(_enum(["list", "form"])).optional().describe("Views of `from` whose Action menu offers it; both when left out, [] for none"),
	button: union$1([literal$3(true), opener]).optional().describe("A button on the form of `from`"),
	fields: fields$1,
	constraints,
	methods,
	columns: array(array(string())).optional().describe("Fields of the form, column by column"),
	apply: shape({
		title: string().optional(),
		body: string().describe("Python statements on self, the one wizard; the records are in its field, such as self.loan_ids. Closes the window unless it ends with return"),
		expect: values.optional().describe("Values that a record of `from` must have afterwards: becomes a test")
	}).optional().describe("The main button; a wizard without it is a line of another one"),
	access: access$1,
	groups: names.optional().describe("Who finds it in the Action menu; all when left out")
});
/**
* The wizard as a model: the field that holds the records it was opened from is put first where it is missing.
* Of a model that nobody knows it is left out, which is told of under `from`.
*/
function wizardAsModel({ title, from, ...input }, isKnown) {
	const has = Object.values(input.fields).some((entry) => pointsTo(entry, from ?? ""));
	return {
		title,
		fields: {
			...from === void 0 || has || !isKnown(from) ? {} : { [`${recordVariable(from)}_ids`]: {
				type: "many2many",
				comodel: from,
				required: true,
				title: pluralOf(titleOf(from))
			} },
			...input.fields
		},
		constraints: input.constraints,
		methods: input.methods,
		views: false,
		access: input.access
	};
}
function titleOf(name) {
	const last = name.split(".").at(-1) ?? name;
	return last.charAt(0).toUpperCase() + last.slice(1).replaceAll("_", " ");
}
function pointsTo(entry, comodel) {
	try {
		const field = typeof entry === "string" ? readFieldText(entry) : entry;
		const read = field.comodel === void 0 ? readFieldText(field.type) : field;
		return read.comodel === comodel && /^(many2(one|many)|m2[om])\b/.test(read.type);
	} catch {
		return false;
	}
}

// src/scaffold/spec/check-fields.ts
/** Checks the fields of all models against each other, and settles what depends on other models. */
function linkFields(r) {
	for (const [model, fields] of r.fields) {
		for (const field of fields.values()) {
			const path = `${r.pathOf(model)}.fields.${field.name}`;
			if (field.inherited) continue;
			if (field.comodel) checkComodel(field.comodel, field, path, model, r);
			if (field.type === "reference") for (const [to] of field.options) checkComodel(to, field, `${path}.options`, model, r);
			if (field.type === "one2many") checkInverse(model, field, path, r);
			if (field.type === "monetary") checkCurrency(fields, field, path, r);
			if (field.related) checkPath(model, field.related, `${path}.related`, r);
			for (const [i, depends] of (field.compute?.depends ?? []).entries()) checkPath(model, depends, `${path}.compute.depends.${i}`, r);
			if (field.tracking && !r.isOpen(model) && !r.inputOf(model)?.mixins?.includes("thread")) r.problems.error(`${path}.tracking`, "tracking needs the model to have mixins: [thread]");
		}
		checkLabels(model, fields, r);
		settle(model, fields, r);
	}
}
function checkComodel(comodel, field, path, model, r) {
	if (r.fields.has(comodel) || r.around.models.has(comodel)) return;
	const { depends = [], name: module } = r.input.module;
	const prefix = `${comodel.split(".")[0]}.`;
	const own = [...r.fields.keys()].filter((name) => !r.isOpen(name));
	const siblings = own.filter((name) => name.startsWith(prefix));
	const known = knownModel(comodel);
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(comodel)) r.problems.error(path, `${JSON.stringify(comodel)} is no model name; write one such as res.partner`);
	else if (siblings.length > 0 && !known) {
		const near = didYouMean(comodel, siblings) || ` Models of this spec: ${own.join(", ")}.`;
		r.problems.error(path, `there is no model ${comodel}.${near}`);
	} else if (!known) r.problems.warn(path, `${comodel} is not of this spec; make sure that one of the dependencies of ${module} has it`);
	else if (!ALWAYS_THERE.has(known.module) && !depends.includes(known.module)) r.problems.warn(path, `${comodel} belongs to ${known.module}, which is not among module.depends itself`);
	if (field.type === "one2many" && !siblings.includes(comodel) && !r.isOpen(model)) r.problems.error(path, `a one2many needs a model of this spec, for its inverse ${field.inverse}`);
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
		if (!field && r.isOpen(where)) return void 0;
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
	for (const mixin of r.inputOf(model)?.mixins ?? []) for (const label of MIXIN_LABELS[mixin]) taken.set(label, `the mixin ${mixin}`);
	for (const field of fields.values()) {
		const other = taken.get(field.title);
		const path = `${r.pathOf(model)}.fields.${field.name}`;
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
	const related = ["many2one", "many2many"].includes(field.type) && isStored(field);
	const both = r.inputOf(model)?.company && r.inputOf(field.comodel ?? "")?.company;
	return related && both !== void 0;
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
	const path = `${r.pathOf(model)}.fields.${field.name}`;
	if (model !== comodel && usual.length <= 63 && !tables.has(usual) && !r.isOpen(model)) {
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

// src/scaffold/spec/implied-fields.ts
/** Adds the fields that other keys of a model bring along: its number, its tree, counts and pictures. */
function addImplied(fields, name, input, blank, r) {
	const path = r.pathOf(name);
	if (input.sequence) addNumber(fields, input.sequence.field, `${path}.sequence.field`, blank, r);
	if (input.parent !== void 0) addTree(fields, name, input.parent, `${path}.parent`, blank, r);
	const form = input.views === false || typeof input.views?.form !== "object" ? void 0 : input.views.form;
	for (const entry of form?.stat_buttons ?? []) {
		const field = typeof entry === "string" ? entry : entry.field;
		const count = countField(field);
		const there = fields.get(count);
		if (there && there.type !== "integer") r.problems.error(`${path}.fields.${count}`, "the button of stat_buttons shows it, so it must be an int");
		if (!there) fields.set(count, counted(field, recordVariable(name), blank(count, "integer")));
	}
	if (input.mixins?.includes("image")) addPictures(fields, blank);
}
function addNumber(fields, name, path, blank, r) {
	const declared = fields.get(name);
	if (declared && (declared.type !== "char" || declared.compute || declared.related)) r.problems.error(path, `${name} must be a plain char field, or be left out of fields`);
	const field = {
		...declared ?? blank(name, "char"),
		required: true,
		readonly: true,
		copy: false,
		default: {
			kind: "literal",
			value: "New"
		},
		implied: false
	};
	const others = [...fields].filter(([other]) => other !== name);
	fields.clear();
	for (const [key, value] of declared ? [] : [[name, field]]) fields.set(key, value);
	for (const [key, value] of others) fields.set(key, value);
	if (declared) fields.set(name, field);
}
function addTree(fields, model, name, path, blank, r) {
	const declared = fields.get(name);
	if (declared && (declared.type !== "many2one" || declared.comodel !== model || declared.compute)) r.problems.error(path, `${name} must be m2o(${model}), to the model itself, or be left out of fields`);
	if (!declared) fields.set(name, {
		...blank(name, "many2one"),
		comodel: model,
		index: true,
		ondelete: "restrict",
		implied: false
	});
	if (![...fields.values()].some((field) => field.type === "one2many" && field.comodel === model && field.inverse === name) && !fields.has("child_ids")) fields.set("child_ids", {
		...blank("child_ids", "one2many"),
		title: "Children",
		comodel: model,
		inverse: name
	});
	fields.set("parent_path", {
		...blank("parent_path", "char"),
		index: true,
		keywords: r.profile.parentPathUnaccent ? [["unaccent", false]] : []
	});
}
/** Source: addons/base/models/image_mixin.py, the same in every series. */
function addPictures(fields, blank) {
	fields.set("image_1920", {
		...blank("image_1920", "image"),
		title: "Image",
		inherited: true
	});
	for (const size of [
		1024,
		512,
		256,
		128
	]) {
		const name = `image_${size}`;
		const small = {
			related: "image_1920",
			relatedStore: true,
			inherited: true
		};
		fields.set(name, {
			...blank(name, "image"),
			...small
		});
	}
}
/** Gives models the fields of the abstract models of the spec that they inherit. */
function inheritFields(r) {
	const done = /* @__PURE__ */ new Set();
	const visit = (name, above) => {
		const fields = r.fields.get(name);
		if (!fields || done.has(name)) return;
		for (const parent of listOf(r.inputOf(name)?.inherit)) {
			const path = `${r.pathOf(name)}.inherit`;
			if (above.includes(parent) || parent === name) {
				r.problems.error(path, `${parent} and ${name} inherit each other`);
				continue;
			}
			const kind = r.kindOf(parent);
			if (kind !== void 0 && kind !== "abstract") {
				r.problems.error(path, `${parent} is no abstract model; only those with abstract: true can be inherited here`);
				continue;
			}
			visit(parent, [...above, name]);
			for (const [key, field] of r.fields.get(parent) ?? []) {
				if (fields.has(key)) continue;
				fields.set(key, {
					...field,
					inherited: true
				});
				const entry = r.entries.get(parent)?.get(key);
				if (entry) r.entries.get(name)?.set(key, entry);
			}
		}
		done.add(name);
	};
	for (const name of r.fields.keys()) visit(name, []);
}
/** The Python constraints of a model, and those of the abstract models of the spec that it inherits. */
function inheritedConstraints(model, classes) {
	const own = model.pythonConstraints;
	const above = classes.filter((other) => other.kind === "abstract" && model.inherit?.includes(other.name)).flatMap((parent) => inheritedConstraints(parent, classes));
	const names = new Set(own.map((constraint) => constraint.method));
	return [...own, ...above.filter((constraint) => !names.has(constraint.method)).map((constraint) => ({
		...constraint,
		inherited: true
	}))];
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
	],
	aggregator: [
		"integer",
		"float",
		"monetary",
		"boolean",
		"date",
		"datetime",
		"char",
		"many2one",
		"selection"
	],
	company_dependent: [
		"char",
		"text",
		"integer",
		"float",
		"boolean",
		"date",
		"datetime",
		"selection",
		"many2one"
	]
};
/** The declared fields of a model and those that its other keys imply, not yet checked against each other. */
function resolveFields(name, model, r) {
	const fields = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	r.entries.set(name, entries);
	for (const [field, entry] of Object.entries(model.fields)) {
		const path = `${r.pathOf(name)}.fields.${field}`;
		const problem = fieldNameProblem(field);
		if (problem) r.problems.error(path, problem);
		const input = readEntry(entry, path, r);
		if (!input) continue;
		entries.set(field, input);
		fields.set(field, resolveField(field, name, input, path, r));
	}
	if (r.kindOf(name) === "extension") return fields;
	const brought = model.inherit ?? model.sequence ?? model.parent ?? model.mixins?.includes("image");
	if (Object.keys(model.fields).length === 0 && !brought) r.problems.error(`${r.pathOf(name)}.fields`, "a model needs a field");
	addImplied(fields, name, model, blank, r);
	if (model.company) addCompany(fields, model.company, name, r);
	for (const field of [...fields.values()]) {
		if (field.type !== "monetary") continue;
		const currency = fields.get(field.currency ?? "");
		if (currency) defaultCurrency(fields, currency);
		else addCurrency(fields, field, model.company, name, r);
	}
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
		renamedFrom: input.renamed_from,
		relatedStore: input.store ?? false,
		default: input.default === void 0 ? void 0 : resolveDefault(type, input, path, r),
		compute,
		sample: [],
		implied: false,
		companyDependent: input.company_dependent ?? false,
		keywords: input.aggregator === void 0 ? [] : [[r.profile.aggregator, input.aggregator]],
		widget: input.widget
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
	for (const key of [
		"required",
		"translate",
		"index",
		"compute",
		"related",
		"tracking"
	]) if (field.companyDependent && field[key]) problems.error(`${path}.${key}`, `a company-dependent field cannot have ${key}`);
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
		inverse: input.inverse === void 0 ? void 0 : readBody(input.inverse, `${path}.compute.inverse`, r),
		search: searchBody(input, path, r),
		examples: []
	};
}
function searchBody({ search, store }, path, r) {
	if (search === void 0) return void 0;
	const at = `${path}.compute.search`;
	if (store) r.problems.error(at, "a stored field is searched by its column; leave search or store out");
	const body = readBody(search, at, r);
	if (!/\breturn\b/.test(body)) r.problems.error(at, "it returns nothing; write return [(...)]");
	return body;
}
function addCompany(fields, company, model, r) {
	const declared = fields.get("company_id");
	if (declared) {
		if (declared.comodel !== "res.company") r.problems.error(`${r.pathOf(model)}.fields.company_id`, "with company this must be m2o(res.company), or left out");
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
/** Reports, mails and pages fail on an amount whose currency is empty (`Expected singleton: res.currency()`). */
function defaultCurrency(fields, currency) {
	const { default: given, compute, related, comodel, name } = currency;
	if (given || compute || related || comodel !== "res.currency") return;
	fields.set(name, {
		...currency,
		default: { kind: "company_currency" }
	});
}
function addCurrency(fields, field, company, model, r) {
	const path = `${r.pathOf(model)}.fields.${field.name}.currency`;
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
		renamedFrom: void 0,
		relatedStore: false,
		default: void 0,
		compute: void 0,
		sample: [],
		implied: true
	};
}

// src/scaffold/spec/resolve-constraints.ts
function resolveConstraints(model, inputs, r) {
	const sql = [];
	const python = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [i, input] of inputs.entries()) {
		const path = `${r.pathOf(model)}.constraints.${i}`;
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
	if (match && columns.length === 0 && !r.isOpen(model)) r.problems.error(at, `it names no field of ${model}`);
	for (const column of columns) {
		const field = fields?.get(column);
		if (!field) {
			if (!r.isOpen(model)) r.problems.error(at, `${model} has no field ${column}`);
		} else if (!isStored(field) || [
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
		if (!field) {
			if (!r.isOpen(model)) r.problems.error(`${path}.fields.${i}`, `${model} has no field ${name}`);
		} else if (!isStored(field)) r.problems.error(`${path}.fields.${i}`, `${name} is not stored and triggers nothing`);
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

// src/scaffold/spec/resolve-rules.ts
const GLOBAL = "global";
const ALL = "[(1, '=', 1)]";
/**
* Record rules. Those of a user's groups are alternatives, so a manager with `all` sees everything; a global
* one limits all of them.
*/
function resolveRules(model, { rules = {} }, r) {
	const path = `${r.pathOf(model.name)}.rules`;
	const resolved = Object.entries(rules).flatMap(([key, rule]) => {
		const at = `${path}.${key}`;
		const group = key === GLOBAL ? void 0 : r.groupIds(key, at)[0];
		if (key !== GLOBAL && group === void 0) return [];
		if (group !== void 0 && !model.access.some((row) => row.group === group)) r.problems.error(at, `${key} has no row in access, so the rule gives it nothing`);
		const slug = key === GLOBAL ? GLOBAL : groupSlug(key, Object.keys(rules));
		const read = typeof rule === "string" ? readWord(model, rule, at, r) : readDomain(model, rule, at, r);
		if (key === GLOBAL && read.all) r.problems.error(at, "a global rule that allows all says nothing; leave it out");
		return [{
			id: `${model.table}_rule_${slug}`,
			title: `${model.title}: ${key === GLOBAL ? "everybody" : keyTitle(slug).toLowerCase()}`,
			group,
			slug,
			...read
		}];
	});
	checkImplied(model, resolved, path, r);
	return resolved;
}
function readWord(model, text, path, r) {
	const said = {
		domain: ALL,
		perms: "rwcd",
		own: void 0,
		all: false
	};
	const word = text.trim();
	if (word === "all") return {
		...said,
		all: true
	};
	if (word === "follower") {
		if (!model.thread) r.problems.error(path, "a model has followers only with mixins: [thread]");
		return {
			...said,
			domain: "[('message_partner_ids', 'in', [user.partner_id.id])]"
		};
	}
	const [, name = ""] = /^own\(([\w.]+)\)$/.exec(word) ?? [];
	if (name === "") {
		r.problems.error(path, `${JSON.stringify(text)} should be own(FIELD), all, follower or {domain: [...]}`);
		return said;
	}
	if (name === "create_uid") return {
		...said,
		domain: "[('create_uid', '=', user.id)]",
		own: name
	};
	const field = checkPath(model.name, name, path, r);
	const value = {
		"res.users": "user.id",
		"res.partner": "user.partner_id.id"
	}[field?.comodel ?? ""];
	if (field && (value === void 0 || !["many2one", "many2many"].includes(field.type))) {
		r.problems.error(path, `${name} must point to res.users or res.partner`);
		return said;
	}
	if (field && !isSearchable(field)) r.problems.error(path, `${name} is computed and not stored, so no rule can search by it`);
	const many = field?.type === "many2many";
	return {
		...said,
		domain: many ? `[('${name}', 'in', [${value}])]` : `[('${name}', '=', ${value})]`,
		own: field?.comodel === "res.users" && !many && !name.includes(".") ? name : void 0
	};
}
function readDomain(model, rule, path, r) {
	const said = {
		perms: rule.perms ?? "rwcd",
		own: void 0,
		all: false
	};
	if (typeof rule.domain !== "string") {
		checkDomain(model, rule.domain, `${path}.domain`, r);
		return {
			...said,
			domain: pythonSource(rule.domain, 0, true)
		};
	}
	const domain = rule.domain.trim();
	const wrong = checkExpression(domain);
	if (wrong) r.problems.error(`${path}.domain`, wrong);
	if (/\btime\./.test(domain) && !r.profile.ruleTime) r.problems.error(`${path}.domain`, `the domain of a rule has no time in ${r.profile.series}`);
	for (const [, name = ""] of domain.matchAll(/\(\s*['"]([a-z_][\w.]*)['"]\s*,/g)) if (!MAGIC_FIELDS.has(name) && !/^(message|activity)_/.test(name)) checkPath(model.name, name, `${path}.domain`, r);
	return {
		...said,
		domain
	};
}
/** A group has the rules of those that it implies: more than they allow must be said. */
function checkImplied(model, rules, path, r) {
	const keys = Object.keys(r.input.groups ?? {});
	const idOf = (key) => `${r.input.module.name}_group_${key}`;
	for (const key of keys) {
		const implied = above(key, r);
		const limited = rules.find((rule) => implied.some((other) => rule.group === idOf(other)) && !rule.all);
		const own = rules.some((rule) => rule.group === idOf(key));
		if (limited && !own && model.access.some((row) => row.group === idOf(key))) r.problems.warn(path, `${key} implies ${limited.slug}, so that its rule holds for ${key} too; write ${key}: all if it should see everything`);
	}
}
function above(key, r) {
	const found = /* @__PURE__ */ new Set();
	const visit = (name) => {
		for (const implied of [r.input.groups?.[name]?.implies ?? []].flat()) {
			if (found.has(implied)) continue;
			found.add(implied);
			visit(implied);
		}
	};
	visit(key);
	return [...found];
}

// src/scaffold/spec/resolve-extras.ts
/** Modules of abstract models that are often inherited. */
const HOMES = {
	"avatar.mixin": "base",
	"format.address.mixin": "base",
	"image.mixin": "base",
	"mail.activity.mixin": "mail",
	"mail.thread": "mail",
	"mail.thread.blacklist": "mail",
	"mail.thread.cc": "mail",
	"portal.mixin": "portal",
	"rating.mixin": "rating",
	"resource.mixin": "resource",
	"utm.mixin": "utm",
	"website.published.mixin": "website",
	"website.seo.metadata": "website"
};
/** Those that a key of its own brings. */
const MIXINS = {
	"mail.thread": "thread",
	"mail.activity.mixin": "activity",
	"portal.mixin": "portal",
	"image.mixin": "image"
};
/** Modules that a model needs for its mixins and views. */
function modelDepends({ mixins = [], views }) {
	const hierarchy = typeof views === "object" && views.hierarchy ? ["web_hierarchy"] : [];
	return [
		...mixins.some((mixin) => mixin === "thread" || mixin === "activity") ? ["mail"] : [],
		...mixins.includes("portal") ? ["portal"] : [],
		...hierarchy
	];
}
/** What a model has besides fields, methods and views. */
function resolveExtras(model, input, r) {
	const path = r.pathOf(model.name);
	return {
		portal: input.mixins?.includes("portal") ?? false,
		image: input.mixins?.includes("image") ?? false,
		inherit: resolveInherit(listOf(input.inherit), `${path}.inherit`, r),
		parent: input.parent,
		sequence: input.sequence && resolveSequence(model, input, `${path}.sequence`, r),
		displayName: input.display_name === void 0 ? void 0 : resolveDisplayName(model, input.display_name, `${path}.display_name`, r),
		onchanges: resolveOnchanges(model, input, r),
		indexes: resolveIndexes(model, input, r),
		rules: resolveRules(model, input, r)
	};
}
/** A class without a table has no rows to guard, to show or to number. */
function checkAbstract(input, path, r) {
	for (const key of [
		"access",
		"actions",
		"buttons",
		"company",
		"demo",
		"indexes",
		"menu",
		"parent",
		"rules",
		"sequence",
		"views"
	]) if (input[key]) r.problems.error(`${path}.${key}`, `an abstract model has no ${key}; put it on those that inherit it`);
	for (const [i, constraint] of (input.constraints ?? []).entries()) if (constraint.sql !== void 0) r.problems.error(`${path}.constraints.${i}`, "an abstract model has no table for a SQL constraint; put it on those that inherit it");
}
function resolveInherit(names, path, r) {
	for (const name of names) {
		if (r.kindOf(name) === "abstract") continue;
		const mixin = MIXINS[name];
		const home = HOMES[name];
		if (mixin !== void 0) r.problems.error(path, `write mixins: [${mixin}] for ${name}`);
		else if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(name)) r.problems.error(path, `${JSON.stringify(name)} is no model name; write one such as utm.mixin`);
		else if (home !== void 0 && home !== "base" && !(r.input.module.depends ?? []).includes(home)) r.problems.error(path, `${name} belongs to ${home}; add ${home} to module.depends`);
		else if (home === void 0 && r.kindOf(name) === void 0) r.problems.warn(path, `${name} is not of this spec; make sure that it is an abstract model of a dependency`);
	}
	return names;
}
function resolveSequence(model, { sequence, methods }, path, r) {
	if (!sequence) return void 0;
	if (methods?.create) r.problems.error(path, "it overrides create itself, so methods cannot have create too");
	for (const key of ["prefix", "suffix"]) checkAffix(sequence[key], `${path}.${key}`, r);
	return {
		field: sequence.field,
		id: `${model.table}_sequence`,
		prefix: sequence.prefix,
		suffix: sequence.suffix,
		padding: sequence.padding ?? 4,
		noGap: sequence.no_gap ?? false
	};
}
/** Source: addons/base/models/ir_sequence.py, `_get_prefix_suffix`. */
const LEGEND = [
	"year",
	"month",
	"day",
	"y",
	"doy",
	"woy",
	"weekday",
	"h24",
	"h12",
	"min",
	"sec"
];
function checkAffix(text, path, r) {
	for (const [, name = ""] of text?.matchAll(/%\((\w*)\)s/g) ?? []) {
		const key = name.replace(/^(range|current)_/, "");
		if (!LEGEND.includes(key)) r.problems.error(path, `%(${name})s means nothing.${didYouMean(key, LEGEND)} Known: ${LEGEND.join(", ")}`);
	}
	if (text !== void 0 && /%(?!\(\w*\)s)/.test(text)) r.problems.error(path, "write each % as in %(year)s");
}
function resolveDisplayName(model, text, path, r) {
	const parts = text.split(/\{([^{}]*)\}/).flatMap((part, i) => {
		if (i % 2 === 0) return part === "" ? [] : [{ text: part }];
		const field = model.fields.find((candidate) => candidate.name === part);
		const simple = [
			"char",
			"text",
			"integer",
			"float",
			"date",
			"many2one"
		];
		if (!field) {
			const known = model.fields.map((candidate) => candidate.name);
			r.problems.error(path, `${model.name} has no field ${part}.${didYouMean(part, known)}`);
		} else if (!simple.includes(field.type)) r.problems.error(path, `${part} is a ${field.type}; use fields of ${simple.join(", ")}`);
		const always = field?.type === "integer" || field?.type === "float" || field?.required === true && field.default !== void 0;
		const searched = field?.type === "char" && isStored(field);
		return [{
			field: part,
			record: field?.type === "many2one",
			always,
			searched
		}];
	});
	if (/[{}]/.test(parts.map((part) => "text" in part ? part.text : "").join(""))) r.problems.error(path, "each { needs its }");
	if (!parts.some((part) => "field" in part)) r.problems.error(path, "name a field in curly brackets, such as \"[{code}] {name}\"");
	return parts;
}
function resolveOnchanges(model, input, r) {
	return Object.entries(input.onchange ?? {}).map(([name, onchange]) => {
		const path = `${r.pathOf(model.name)}.onchange.${name}`;
		const problem = keyProblem(name);
		if (problem) r.problems.error(path, problem);
		if (onchange.fields.length === 0) r.problems.error(`${path}.fields`, "name the fields that trigger it");
		for (const field of onchange.fields) if (!model.fields.some((candidate) => candidate.name === field) && !r.isOpen(model.name)) r.problems.error(`${path}.fields`, `${model.name} has no field ${field}`);
		return {
			method: `_onchange_${name}`,
			fields: onchange.fields,
			body: readBody(onchange.body, `${path}.body`, r)
		};
	});
}
function resolveIndexes(model, input, r) {
	const seen = new Set(model.sqlConstraints.map((constraint) => constraint.name));
	return (input.indexes ?? []).map((index, i) => {
		const path = `${r.pathOf(model.name)}.indexes.${i}`;
		const problem = keyProblem(index.name);
		if (problem) r.problems.error(`${path}.name`, problem);
		if (seen.has(index.name)) r.problems.error(`${path}.name`, `${index.name} is the name of a constraint or index of the model already`);
		seen.add(index.name);
		const name = `${model.table}_${index.name}`;
		if (name.length > 63) r.problems.error(`${path}.name`, `${name} has more than ${63} characters, which PostgreSQL cuts; shorten it`);
		if (index.fields.length === 0) r.problems.error(`${path}.fields`, "name a field");
		for (const term of index.fields) {
			const [, column = ""] = /^(\w+)( asc| desc)?$/i.exec(term) ?? [];
			const field = model.fields.find((candidate) => candidate.name === column);
			if (!(field ? isStored(field) && ![
				"one2many",
				"many2many",
				"image",
				"binary"
			].includes(field.type) : MAGIC_FIELDS.has(column) && column !== "display_name" && column !== "__last_update")) r.problems.error(`${path}.fields`, `${JSON.stringify(term)} is no stored field of ${model.name}`);
		}
		if (index.where !== void 0 && (/[;"%]/.test(index.where) || index.where.trim() === "")) r.problems.error(`${path}.where`, "write a plain condition of SQL, such as active IS TRUE");
		return {
			name: index.name,
			columns: index.fields.join(", "),
			unique: index.unique ?? false,
			where: index.where?.trim()
		};
	});
}

// src/scaffold/spec/resolve-model.ts
/** Everything of a model but its demo data, which may point to other models' records. */
function resolveModel(name, input, r) {
	const path = r.pathOf(name);
	const kind = r.kindOf(name) ?? "model";
	const problem = kind === "extension" ? void 0 : modelNameProblem(name);
	if (problem) r.problems.error(path, problem);
	const tableOf = (model) => model.replaceAll(".", "_");
	const twin = [...r.fields.keys()].find((other) => other < name && tableOf(other) === tableOf(name));
	if (twin !== void 0) r.problems.error(path, `its table ${tableOf(name)} is that of ${twin}; choose another name`);
	const fields = readSamples(name, r);
	const stateField = resolveState(fields, input, path, r);
	const states = stateField?.options.map(([value]) => value) ?? [];
	for (const state of input.deletable_in ?? []) if (!states.includes(state)) r.problems.error(`${path}.deletable_in`, `${state} is no state; ${known(states)}`);
	const { sql, python } = resolveConstraints(name, input.constraints ?? [], r);
	const number = fields.get(input.sequence?.field ?? "");
	if (number?.sample.length === 0 && sql.some(({ unique }) => unique.includes(number.name))) fields.set(number.name, {
		...number,
		sample: ["SAMPLE-1", "SAMPLE-2"]
	});
	const model = {
		kind,
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
		recName: kind === "extension" ? void 0 : resolveRecName(fields, input, path, r),
		stateField: stateField?.name,
		deletableIn: input.deletable_in,
		fields: [...fields.values()],
		sqlConstraints: sql,
		pythonConstraints: python,
		methods: resolveMethods(name, input, r),
		buttons: resolveButtons(name, input, stateField, r),
		openers: [],
		access: kind === "extension" || kind === "abstract" ? [] : resolveAccess(input.access ?? {}, path, r),
		views: void 0,
		demo: []
	};
	if (model.activity && !model.thread) r.problems.error(`${path}.mixins`, "activity needs thread too, for the chatter that shows both: [thread, activity]");
	const whole = {
		...model,
		...resolveExtras(model, input, r)
	};
	if (kind === "abstract") {
		checkAbstract(input, path, r);
		return whole;
	}
	return {
		...whole,
		views: resolveViews(whole, input, r)
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
		const path = `${r.pathOf(model)}.fields.${name}`;
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
		if (compute && examples.length === 0 && !field.inherited) r.problems.warn(`${path}.compute`, "nothing proves it: give examples, such as [{given: {pages: 3}, expect: true}]");
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
		const path = `${r.pathOf(model)}.order`;
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
		const path = `${r.pathOf(model)}.buttons.${name}`;
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
			title: button.title ?? keyTitle(name),
			from: button.from === void 0 ? states.filter((value) => value !== to) : listOf(button.from),
			to: String(to),
			set,
			groups: r.groupIds(button.groups, `${path}.groups`),
			primary: button.primary ?? index === 0
		}];
	});
}
function resolveAccess(input, path, r) {
	const rows = Object.entries(input);
	if (rows.length === 0) r.problems.error(`${path}.access`, "nobody could use the model; write such as {base.group_user: rwcd}");
	return rows.flatMap(([key, letters]) => {
		const group = r.groupIds(key, `${path}.access`)[0];
		if (group === void 0) return [];
		return [{
			group,
			slug: groupSlug(key, rows.map(([other]) => other)),
			read: letters.includes("r"),
			write: letters.includes("w"),
			create: letters.includes("c"),
			unlink: letters.includes("d")
		}];
	});
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
		return modifierAttributes(style, { invisible: condition }).map(([key, value]) => ` ${key}=${attribute(value)}`).join("");
	},
	/** A JavaScript literal. */
	json: javaScript,
	csv: (text) => /[",\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text,
	join: (items, separator) => items.join(separator),
	concat: (...parts) => parts.slice(0, -1).join(""),
	eq: (a, b) => a === b,
	/** A heading of reStructuredText: a line of `mark` as long as the text. */
	underline: (text, mark) => mark.repeat(columns(text))
};
function attribute(text) {
	return `"${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;").replaceAll("\n", "&#10;")}"`;
}
/** Width of a text in a terminal, which is what docutils compares: CJK takes two columns a character. */
function columns(text) {
	const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
	return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
function javaScript(value) {
	return Array.isArray(value) ? `[${value.map(javaScript).join(", ")}]` : JSON.stringify(value);
}

// src/scaffold/render/engine.ts
/** What the build compiled, beside or above the bundle: most of the time of a first run is compiling. */
const COMPILED = ["./templates/", "../templates/"].map((place) => new URL(place, import.meta.url));
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
function folderOf(name) {
	return name.split("/", 1)[0] ?? "";
}
async function load() {
	const compiled = COMPILED.find((url) => existsSync(new URL("manifest.mjs", url)));
	return compiled ? loadCompiled(compiled) : loadSources();
}
async function loadSources() {
	const { default: handlebars } = await import("./lib.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const hbs = handlebars.create();
	hbs.registerHelper(helpers);
	return async (name) => hbs.compile(await readFile(path.join(templatesDir(), `${name}.hbs`), "utf8"), OPTIONS);
}
async function loadCompiled(base) {
	const { default: runtime } = await import("./runtime.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const hbs = runtime.create();
	hbs.registerHelper(helpers);
	return async (name) => {
		const { default: compiled } = await import(new URL(`${folderOf(name)}.mjs`, base).href).catch(() => ({ default: {} }));
		const template = compiled[name];
		if (!template) throw new Error(`The template ${name} is missing from this installation; install it again.`);
		return hbs.template(template);
	};
}
let dir;
/** The folder `templates` beside the sources, or beside `dist` in what is shipped. */
function templatesDir() {
	const marker = dir === void 0 ? besideProgram("templates/manifest") : void 0;
	if (marker !== void 0) dir = path.dirname(marker);
	if (dir === void 0) throw new Error("The folder \"templates\" is missing from this installation; install it again.");
	return dir;
}

// src/scaffold/render/references.ts
/** Parts of a data file in which Odoo reads `%(xmlid)d`. Source: tools/convert.py, `_eval_xml`, `_process`. */
const READ = /<field [^>]*type="(?:xml|html)"[^>]*>[\s\S]*?<\/field>\n {4}<\/record>|<template [\s\S]*?<\/template>/g;
const REFERENCE = /(?<!%)%\(([^)]*?)\)(?=[ds])/g;
/** The texts with every `%(word)s` that is no reference to a record written so that Odoo shows it as it is. */
function plainPercents(texts) {
	const ids = new Set(texts.flatMap((text) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)));
	const known = (id) => ids.has(id) || /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(id);
	return texts.map((text) => text.includes("%(") ? text.replaceAll(READ, (part) => part.replaceAll(REFERENCE, (found, id) => known(id) ? found : `%${found}`)) : text);
}

// src/scaffold/spec/declared.ts
/** Every class of the spec by the name of its model. */
function declaredModels(input) {
	const declared = /* @__PURE__ */ new Map();
	for (const [name, extension] of Object.entries(input.extend ?? {})) declared.set(name, {
		kind: "extension",
		path: `extend.${name}`,
		input: asModel(name, extension)
	});
	const isKnown = (name) => name in input.models || name in (input.extend ?? {}) || knownModel(name) !== void 0;
	for (const [name, wizard] of Object.entries(input.wizards ?? {})) declared.set(name, {
		kind: "transient",
		path: `wizards.${name}`,
		input: wizardAsModel(wizard, isKnown)
	});
	for (const [name, model] of Object.entries(input.models)) declared.set(name, {
		kind: model.abstract ? "abstract" : "model",
		path: `models.${name}`,
		input: model
	});
	return declared;
}
function asModel(name, extension) {
	const { views: _views, access: _access, sample: _sample, module: _module, ...rest } = extension;
	const title = keyTitle(name.split(".").at(-1) ?? name);
	return {
		...rest,
		title,
		fields: rest.fields ?? {},
		views: false,
		access: {}
	};
}

// src/scaffold/spec/extend-input.ts
const attributeValue = union$1([
	string(),
	number(),
	boolean()
]);
const node = union$1([string(), shape({
	name: string(),
	widget: string().optional(),
	string: string().optional(),
	placeholder: string().optional(),
	optional: _enum(["show", "hide"]).optional().describe("In a list: a column that the user can switch"),
	nolabel: boolean().optional(),
	groups: names.optional()
})]);
const nodes = array(node).min(1, "name at least one field");
const button = shape({
	method: string().optional().describe("Method of the model that it calls"),
	action: string().optional().describe("Instead: xmlid of an action that it opens"),
	title: string(),
	primary: boolean().optional(),
	groups: names.optional()
});
const filter = shape({
	name: string(),
	title: string(),
	domain: string()
});
const viewChange = shape({
	at: string().describe("A field of the view, or an xpath: //notebook, //page[@name='sales']"),
	do: _enum([
		"inside",
		"after",
		"before",
		"replace",
		"attributes"
	]),
	fields: nodes.optional().describe("Fields: a name, or {name, widget, optional, ...}"),
	page: shape({
		title: string(),
		name: string().optional(),
		fields: nodes
	}).optional(),
	group: shape({
		title: string().optional(),
		name: string().optional(),
		fields: nodes
	}).optional(),
	buttons: array(button).optional(),
	filters: array(filter).optional(),
	xml: string().optional().describe("Instead: elements as they are"),
	set: record(string(), attributeValue).optional().describe("With do: attributes")
});
/** What an extension shares with a model of its own. */
const { fields, ...shared } = (({ mixins, fields, constraints, methods }) => ({
	mixins,
	fields,
	constraints,
	methods
}))(model.shape);
const extension = shape({
	module: string().optional().describe("Module that makes the model, where it is not a well-known one"),
	fields: fields.optional(),
	...shared,
	views: record(string(), array(viewChange).min(1, "say what changes")).optional().describe("Changes by the xmlid of the view that they extend: {base.view_partner_form: [...]}"),
	access: model.shape.access.optional().describe("More access rows for the model, as under models"),
	sample: values.optional().describe("Values with which a record of the model can be made, for tests and the probe: {name: Jane}")
});

// src/scaffold/spec/publication.ts
/** Source: pylint-odoo, `development-status-allowed`. */
const DEVELOPMENT_STATUS = [
	"Alpha",
	"Beta",
	"Production/Stable",
	"Mature"
];
const OCA = "Odoo Community Association (OCA)";
/** Source: OCA/oca-addons-repo-template, .pylintrc-mandatory, `license-allowed`. */
const OCA_LICENSES = [
	"AGPL-3",
	"GPL-2",
	"GPL-3",
	"GPL-3 or any later version",
	"LGPL-3"
];
/** What an OCA manifest has, and one of Odoo's has no use for. */
const OCA_KEYS = [
	"maintainers",
	"contributors",
	"development_status"
];
/** Who publishes the module, and where. */
function resolvePublication(module, problems) {
	const { repository, style = "odoo" } = module;
	if (repository !== void 0 && !/^[\w.-]+\/[\w.-]+$/.test(repository)) problems.error("module.repository", `${JSON.stringify(repository)} should be such as OCA/server-tools`);
	const url = repository === void 0 ? void 0 : `https://github.com/${repository}`;
	if (style === "odoo") {
		for (const key of OCA_KEYS) if (module[key] !== void 0) problems.error(`module.${key}`, "belongs to a module with style: oca");
		return {
			style,
			author: module.author,
			website: module.website ?? url,
			repository,
			maintainers: [],
			contributors: [],
			developmentStatus: void 0
		};
	}
	if (url === void 0) problems.error("module.repository", "is missing: a module of the OCA names its repository, such as OCA/server-tools");
	else if (module.website !== void 0 && module.website !== url) problems.error("module.website", `the website of a module of the OCA is its repository, ${url}; leave it out`);
	if (module.license !== void 0 && !OCA_LICENSES.includes(module.license)) problems.error("module.license", `the OCA takes ${OCA_LICENSES.join(", ")}`);
	for (const login of module.maintainers ?? []) if (!/^[A-Za-z0-9](-?[A-Za-z0-9])*$/.test(login)) problems.error("module.maintainers", `${JSON.stringify(login)} is no GitHub login`);
	const authors = module.author.split(",").map((author) => author.trim()).filter((author) => author !== OCA);
	return {
		style,
		author: [...authors, OCA].join(", "),
		website: url,
		repository,
		maintainers: module.maintainers ?? [],
		contributors: module.contributors ?? authors,
		developmentStatus: module.development_status
	};
}

// src/scaffold/spec/resolve-demo.ts
/** Adds the demo records, once all models are known: they may point to each other. */
function resolveDemo(models, r) {
	const ids = new Map(models.map((model) => [model.name, demoIds(model, r.inputOf(model.name)?.demo)]));
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
			const path = `${r.pathOf(model.name)}.fields.${unique[0]}.sample`;
			if (same) r.problems.error(path, `the demo record ${same.id} has this value, which must be unique; give samples that no record has`);
		}
	}
}
/** A record can only point to those of its own model that come before it. */
function checkOrder(model, r) {
	const later = new Set(model.demo.map((record) => record.id));
	for (const record of model.demo) {
		const ahead = Object.values(record.values).flatMap(refsIn).find((id) => later.has(id));
		if (ahead) r.problems.error(`${r.pathOf(model.name)}.demo`, `put ${ahead} before ${record.id}, which points to it`);
		later.delete(record.id);
	}
}
function demoIds(model, input) {
	const keys = typeof input === "number" ? Array.from({ length: input }, (_, i) => `demo_${i + 1}`) : Object.keys(input ?? {});
	return new Map(keys.map((key) => [key, `${model.table}_${key}`]));
}
function demoOf(model, models, ids, r) {
	const input = r.inputOf(model.name)?.demo;
	const path = `${r.pathOf(model.name)}.demo`;
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
	const changed = Object.entries(values).filter(([name]) => name !== model.sequence?.field).map(([name, value]) => {
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

// src/scaffold/spec/resolve-extend.ts
/** What can be told before fields are linked: whose model it is, and that the module depends on it. */
function checkExtensions(module, r) {
	for (const [name, input] of Object.entries(r.input.extend ?? {})) {
		const path = `extend.${name}`;
		if (r.input.models[name]) r.problems.error(path, `${name} is a model of this spec; put this under models`);
		if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/.test(name)) r.problems.error(path, `${JSON.stringify(name)} is no model name; write one such as res.partner`);
		const owner = ownerOf(name, input, r);
		if (owner === void 0) r.problems.warn(path, `which module makes ${name} is not known here; name it: module: ... makes sure that it is among module.depends`);
		else checkDepends(owner, module, path, name, r.around.models.has(name), r);
		for (const xmlid of Object.keys(input.views ?? {})) if (/^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(xmlid)) checkView(xmlid, module, `${path}.views`, r);
		else r.problems.error(`${path}.views`, `${JSON.stringify(xmlid)} should be the xmlid of a view, such as base.view_partner_form`);
		if (Object.keys(input).every((key) => key === "module" || key === "sample")) r.problems.error(path, "it changes nothing; give fields, methods, constraints or views");
	}
}
/** A model that the module around makes is its own, whatever it extends. */
function ownerOf(name, input, r) {
	if (r.around.models.has(name)) return r.input.module.name;
	return input.module ?? knownModel(name)?.module;
}
function checkView(xmlid, module, path, r) {
	const [owner = "", ...rest] = xmlid.split(".");
	const { views } = r.around;
	const there = owner === module.name && views.has(rest.join("."));
	if (!there && owner === module.name && views.size > 0) {
		const known = [...views];
		const near = didYouMean(rest.join("."), known) || ` It has ${known.slice(0, 5).join(", ")}`;
		r.problems.error(path, `the module has no view ${xmlid}.${near}`);
	} else checkDepends(owner, module, path, xmlid, there, r);
}
/** `there`: it is of the module that the spec is added to. */
function checkDepends(owner, module, path, what, there, r) {
	if (there || ALWAYS_THERE.has(owner) || module.depends.includes(owner)) return;
	if (owner === module.name) r.problems.error(path, `${what} is of this module itself, which needs no extension`);
	else r.problems.error(path, `${what} belongs to ${owner}; add ${owner} to module.depends`);
}
/** The extensions, once the fields of all models are known. */
function resolveExtensions(models, r) {
	const ids = /* @__PURE__ */ new Map();
	return Object.entries(r.input.extend ?? {}).flatMap(([name, input]) => {
		const declared = r.inputOf(name);
		if (!declared) return [];
		const path = `extend.${name}`;
		const sample = input.sample ?? SAMPLES[name];
		const base = sample && readValues(name, sample, `${path}.sample`, valueScope(r));
		const model = {
			...resolveModel(name, declared, r),
			base
		};
		if (!base && (model.sqlConstraints.length > 0 || model.pythonConstraints.length > 0 || computes(model))) r.problems.warn(path, `nothing of it is tried: give sample, values with which a record of ${name} can be made`);
		const owner = ownerOf(name, input, r);
		if (input.access && owner === void 0) r.problems.error(`${path}.access`, `which module makes ${name} is not known here; name it: module: ...`);
		const views = Object.entries(input.views ?? {}).map(([parent, changes]) => {
			const at = `${path}.views.${parent}`;
			return {
				id: idOf(parent, models, ids),
				parent,
				changes: changes.map((change, i) => resolveChange(model, change, `${at}.${i}`, r))
			};
		});
		return [{
			model,
			modelRef: owner === void 0 ? void 0 : `${owner}.model_${model.table}`,
			views,
			access: input.access ? resolveAccess(input.access, path, r) : []
		}];
	});
}
function computes(model) {
	return model.fields.some((field) => (field.compute?.examples.length ?? 0) > 0);
}
/** Values with which a record of a model that specs often extend can be made. */
const SAMPLES = {
	"res.partner": { name: "Sample Partner" },
	"res.company": { name: "Sample Company" },
	"res.users": {
		name: "Sample User",
		login: "sample_user"
	},
	"res.partner.category": { name: "Sample Tag" },
	"res.country.state": {
		name: "Sample State",
		code: "SMP",
		country_id: "base.be"
	},
	"product.template": { name: "Sample Product" },
	"product.product": { name: "Sample Product" },
	"product.category": { name: "Sample Category" },
	"sale.order": { partner_id: "base.main_partner" },
	"purchase.order": { partner_id: "base.main_partner" },
	"crm.lead": { name: "Sample Lead" },
	"project.project": { name: "Sample Project" },
	"project.task": { name: "Sample Task" },
	"hr.employee": { name: "Sample Employee" },
	"hr.department": { name: "Sample Department" }
};
/**
* The id of the view that it extends, as Odoo's guidelines have it; with the module of that view before it where
* the module has such an id already.
*/
function idOf(parent, models, ids) {
	const [module = "", ...rest] = parent.split(".");
	const short = rest.join("_");
	const id = models.some((model) => short.startsWith(`${model.table}_view_`)) || ids.has(short) ? `${module}_${short}` : short;
	ids.set(id, parent);
	return id;
}
const CONTENTS = [
	"fields",
	"page",
	"group",
	"buttons",
	"filters",
	"xml",
	"set"
];
function resolveChange(model, input, path, r) {
	const given = CONTENTS.filter((key) => input[key] !== void 0);
	if (input.do === "attributes") {
		if (given.join() !== "set") r.problems.error(path, "do: attributes takes set, such as set: {placeholder: Card number}");
	} else if (given.includes("set")) r.problems.error(`${path}.set`, "it goes with do: attributes");
	else if (given.length > 1 || given.length === 0 && input.do !== "replace") {
		const all = CONTENTS.filter((key) => key !== "set").join(", ");
		r.problems.error(path, `give one of ${all}${given.length > 1 ? ", not several" : ""}`);
	}
	if (input.at.includes("/") || input.at.includes("[")) {
		if (!parseXPath(input.at)) r.problems.error(`${path}.at`, `${JSON.stringify(input.at)} is no xpath that is understood here`);
	} else if (!/^\w+$/.test(input.at)) r.problems.error(`${path}.at`, `${JSON.stringify(input.at)} should be the name of a field of the view, or an xpath such as //notebook`);
	return {
		path,
		at: input.at,
		position: input.do,
		content: contentOf(model, input, path, r)
	};
}
function contentOf(model, input, path, r) {
	const fields = (nodes, at) => nodes.map((node, i) => fieldOf(model, node, `${at}.${i}`, r));
	if (input.fields) return fields(input.fields, `${path}.fields`);
	if (input.page) {
		const { title, name, fields: inner } = input.page;
		return [{
			kind: "page",
			attributes: {
				name: name ?? `${r.input.module.name}_${slug(title)}`,
				string: title
			},
			fields: fields(inner, `${path}.page.fields`)
		}];
	}
	if (input.group) {
		const { title, name, fields: inner } = input.group;
		return [{
			kind: "group",
			attributes: {
				...name ? { name } : {},
				...title === void 0 ? {} : { string: title }
			},
			fields: fields(inner, `${path}.group.fields`)
		}];
	}
	if (input.buttons) return input.buttons.map((button, i) => buttonOf(model, button, `${path}.buttons.${i}`, r));
	if (input.filters) return input.filters.map((filter, i) => filterOf(filter, `${path}.filters.${i}`, r));
	if (input.xml !== void 0) return [markupOf(input.xml, `${path}.xml`, r)];
	return Object.entries(input.set ?? {}).map(([name, value]) => ({
		kind: "attribute",
		name,
		value: typeof value === "boolean" ? value ? "1" : "0" : String(value)
	}));
}
function slug(title) {
	return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "");
}
function fieldOf(model, input, path, r) {
	const { name, groups, nolabel, ...rest } = typeof input === "string" ? { name: input } : { ...input };
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!/^\w+$/.test(name)) r.problems.error(path, `${JSON.stringify(name)} is no field name`);
	if (!field && Object.keys(r.input.extend?.[model.name]?.fields ?? {}).length > 0) {
		const near = didYouMean(name, model.fields.map((one) => one.name));
		if (near) r.problems.warn(path, `${name} is no field of this spec.${near}`);
	}
	if (field?.type === "json") r.problems.error(path, "a view has no widget for json");
	const ids = r.groupIds(groups, `${path}.groups`).map((id) => completeId(id, r));
	return {
		kind: "field",
		name,
		attributes: {
			...rest,
			...nolabel ? { nolabel: "1" } : {},
			...ids.length > 0 ? { groups: ids.join() } : {}
		}
	};
}
function buttonOf(model, input, path, r) {
	if (input.method === void 0 === (input.action === void 0)) r.problems.error(path, "give either method or action");
	const methods = model.methods.map(({ name }) => name);
	if (input.method !== void 0 && !methods.includes(input.method)) {
		const near = didYouMean(input.method, methods);
		if (near) r.problems.error(`${path}.method`, `there is no method ${input.method}.${near}`);
		else r.problems.warn(`${path}.method`, `${input.method} is no method of this spec; ${model.name} must have it`);
	}
	if (input.method?.startsWith("_")) r.problems.error(`${path}.method`, "a button cannot call a method whose name begins with _");
	if (input.action !== void 0 && !/^([a-z][a-z0-9_]*\.)?[A-Za-z0-9_]+$/.test(input.action)) r.problems.error(`${path}.action`, `${JSON.stringify(input.action)} should be the xmlid of an action`);
	const ids = r.groupIds(input.groups, `${path}.groups`).map((id) => completeId(id, r));
	return {
		kind: "button",
		attributes: {
			name: input.method ?? `%(${completeId(input.action ?? "", r)})d`,
			string: input.title,
			type: input.method === void 0 ? "action" : "object",
			...input.primary ? { class: "oe_highlight" } : {},
			...ids.length > 0 ? { groups: ids.join() } : {}
		}
	};
}
function filterOf(input, path, r) {
	const problem = keyProblem(input.name);
	if (problem) r.problems.error(`${path}.name`, problem);
	const wrong = checkExpression(input.domain);
	if (wrong) r.problems.error(`${path}.domain`, wrong);
	return {
		kind: "filter",
		attributes: {
			name: input.name,
			string: input.title,
			domain: input.domain.trim()
		}
	};
}
function markupOf(text, path, r) {
	const lines = text.replaceAll("\r\n", "\n").replaceAll("	", "    ").trimEnd().split("\n");
	const common = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	const trimmed = lines.map((line) => line.slice(Number.isFinite(common) ? common : 0).trimEnd()).join("\n");
	const whole = `<data>${trimmed}</data>`;
	const [problem] = xmlProblems(parseXml(whole), whole);
	if (problem) r.problems.error(path, `this is not well-formed: ${problem.message}`);
	return {
		kind: "markup",
		text: trimmed
	};
}
function completeId(id, r) {
	return id.includes(".") || id === "" ? id : `${r.input.module.name}.${id}`;
}

// src/scaffold/spec/resolve-menus.ts
/** Menus in an order in which each comes after its parent; those that lead nowhere are left out. */
function resolveMenus(models, module, r) {
	const { menus: there, rootMenu } = r.around;
	const declared = {
		...rootMenu === void 0 ? { root: {} } : {},
		...r.input.menus
	};
	const idOf = (key) => `${module.name}_menu_${key}`;
	const parentOf = (key, path) => {
		if (key === void 0) return void 0;
		if (key in declared) return idOf(key);
		if (key === "root" && rootMenu !== void 0) return rootMenu;
		if (there.has(key)) return key;
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
			title: menu.title ?? (key === "root" ? module.title : keyTitle(key)),
			parent: key === "root" || menu.app ? parentOf(menu.parent, `${path}.parent`) : parentOf(menu.parent ?? "root", `${path}.parent`),
			icon: checkIcon(menu, key, path, r),
			sequence: menu.sequence ?? (key === "root" ? 50 : 100 + i * 10),
			groups: r.groupIds(menu.groups, `${path}.groups`),
			action: void 0
		};
	});
	const leaves = models.flatMap((model, i) => {
		const menu = r.inputOf(model.name)?.menu;
		if (!model.views) return [];
		if (menu === false) return actionMenus(model, parentOf, (i + 1) * 10, r);
		const path = `${r.pathOf(model.name)}.menu`;
		return [{
			key: model.name,
			id: `${model.table}_menu`,
			title: menu?.title ?? model.plural,
			parent: parentOf(menu?.parent ?? "root", `${path}.parent`),
			sequence: menu?.sequence ?? (i + 1) * 10,
			groups: r.groupIds(menu?.groups, `${path}.groups`),
			action: `${model.table}_action`
		}, ...actionMenus(model, parentOf, (i + 1) * 10, r)];
	});
	return [...inOrder(used(sections, leaves), r), ...leaves];
}
/** Menus of the actions besides the usual one, each after it. */
function actionMenus(model, parentOf, sequence, r) {
	const input = r.inputOf(model.name);
	const usual = typeof input?.menu === "object" ? input.menu : void 0;
	return Object.entries(input?.actions ?? {}).flatMap(([key, { menu, title }], i) => {
		const path = `${r.pathOf(model.name)}.actions.${key}.menu`;
		if (!menu) return [];
		if (key === "default") {
			r.problems.error(path, "the menu of the usual action stands under menu of the model");
			return [];
		}
		const given = menu === true ? {} : menu;
		return [{
			key: `${model.name}.${key}`,
			id: `${model.table}_menu_${key}`,
			title: given.title ?? title ?? keyTitle(key),
			parent: parentOf(given.parent ?? usual?.parent ?? "root", `${path}.parent`),
			sequence: given.sequence ?? (usual?.sequence ?? sequence) + i + 1,
			groups: r.groupIds(given.groups ?? usual?.groups, `${path}.groups`),
			action: actionId(model.table, key)
		}];
	});
}
function checkIcon(menu, key, path, r) {
	if (menu.icon === void 0) return void 0;
	if (!(menu.parent === void 0 && (key === "root" || menu.app === true))) r.problems.error(`${path}.icon`, "only an app has an icon: root, or a menu with app: true");
	if (!/^fa fa-[a-z0-9-]+,#[0-9A-Fa-f]{6},#[0-9A-Fa-f]{6}$/.test(menu.icon) && !/^[a-z][a-z0-9_]*,static\/[\w./-]+\.(png|svg)$/.test(menu.icon)) r.problems.error(`${path}.icon`, `${JSON.stringify(menu.icon)} should be such as "fa fa-book,#FFFFFF,#714B67" or base,static/description/icon.png`);
	return menu.icon;
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

// src/scaffold/spec/surroundings.ts
/** Of a module that the spec describes wholly. */
const NOTHING_AROUND = {
	groups: /* @__PURE__ */ new Set(),
	menus: /* @__PURE__ */ new Set(),
	rootMenu: void 0,
	models: /* @__PURE__ */ new Set(),
	views: /* @__PURE__ */ new Set()
};

// src/scaffold/spec/read.ts
/** Reads a spec as YAML or JSON text. Throws a SpecError that names line and column. */
async function readSpecText(text) {
	const { LineCounter, parseDocument } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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

export { fieldCall as $, FIELD_TYPES as A, entry as At, creationOrder as B, nearNames as Bt, checkPath as C, markup as Ct, model as D, call as Dt, wizard as E, testUsers as Et, isScalar as F, list$1 as Ft, ALWAYS_THERE as G, sampleValues as H, perhaps as Ht, readValues as I, literal$2 as It, evalText as J, knownModel as K, names as L, str as Lt, refsIn as M, format as Mt, recordNode as N, indentLines as Nt, menuSection as O, code as Ot, readBody as P, kw as Pt, testStyle as Q, shape as R, tuple as Rt, inheritedConstraints as S, element as St, opener as T, complete as Tt, samplesIn as U, fillRows as V, orList as Vt, secondValues as W, pyValue as X, pyEntries as Y, pyValues as Z, shapeProblems as _, keyProblem as _t, checkExtensions as a, isSearchable as at, resolveFields as b, pluralOf as bt, DEVELOPMENT_STATUS as c, valueScope as ct, declaredModels as d, normaliseBody as dt, autoList as et, plainPercents as f, usesTranslation as ft, SpecError as g, className as gt, Problems as h, autoLabel as ht, resolveMenus as i, checkPaths as it, demoOrder as j, flat as jt, readFieldText as k, dict as kt, resolvePublication as l, checkExpression as lt, render as m, PYTHON_KEYWORDS as mt, readSpecText as n, fieldsIn as nt, resolveExtensions as o, isStored as ot, asset as p, MAGIC_FIELDS as pt, dataStyle as q, NOTHING_AROUND as r, modifierAttributes as rt, resolveDemo as s, listOf as st, specExample as t, asExpression as tt, extension as u, loopOver as ut, resolveModel as v, keyTitle as vt, linkFields as w, printXml as wt, inheritFields as x, recordVariable as xt, modelDepends as y, moduleNameProblem as yt, readSandboxed as z, didYouMean as zt };