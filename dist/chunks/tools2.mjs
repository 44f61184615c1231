import { C as union, b as strictObject, f as literal, i as _enum, m as number, o as array, s as boolean, t as date, u as int, w as unknown, x as string, y as record } from "./zod.mjs";
import { Bt as nearNames, Vt as orList, zt as didYouMean } from "./spec.mjs";
import { B as unknownField, et as VERSION, tt as OdooError } from "./browser.mjs";
import { t as defineTool } from "./define.mjs";
import { C as checkDomainForCredentials, S as checkArgumentsForCredentials, T as withoutCredentials, _ as escapeCell, a as namesOf, b as textToHtml, c as pickColumns, d as fieldsOf, g as cut, h as cell, i as fetchRows, l as checkOrder, m as unknownField$1, n as everyRecord, o as toRows, p as rankFields, r as fetchPage, t as countRecords, u as defaultFields, v as isFreeText, w as isSecretParameter, x as PARAMETERS, y as htmlToText } from "./fetch.mjs";
import { C as progressLines, D as toContext, E as checkLang, S as valueLines, T as ContextInput, _ as describeResult, a as continues, b as quote, c as matchOf, d as count, f as createRecords, g as toValues, h as checkValues, i as checkColumns, l as archiveRecords, m as updateRecords, n as matrixOf, o as importText, p as deleteRecords, r as tryOut, s as isEmpty$1, t as load$1, v as isAction, w as snapshot, x as recordList, y as question } from "./import-load.mjs";
import { t as fence } from "./fence2.mjs";
import { o as SERIES, r as oldFieldNames } from "./common.mjs";
import { i as sessionFolder, n as newPath, r as saveNew, t as existingFile } from "./files2.mjs";
import { i as resolveIds, n as describeMissing, r as missingRecords, t as IdsInput } from "./ids.mjs";
import { r as withheldField } from "./check-policy.mjs";
import { n as needsYolo, t as checkGuard } from "./guard.mjs";
import { i as isReading, n as READING, r as isDeleting } from "./methods.mjs";
import { i as textOf, n as openAttachment, r as openField, t as listAttachments } from "./attachments2.mjs";
import { i as refuseCredential, n as isCredentialField, r as isCredentialName, t as WITHHELD } from "./credentials.mjs";
import { u as count$1 } from "./static-gate.mjs";
import { a as resetStates, i as operateModules, n as isLost, o as settled, r as isPending, t as INSTALL_MS } from "./modules.mjs";
import { t as scaffold } from "./scaffold2.mjs";
import { t as listModels } from "./models2.mjs";
import { t as status } from "./status.mjs";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { createReadStream, existsSync } from "node:fs";

// src/util/literal.ts
/** What is wrong, and the offset in the text (from 0). */
var LiteralError = class extends Error {
	name = "LiteralError";
	position;
	constructor(message, position) {
		super(message);
		this.position = position;
	}
};
const MAX_DEPTH$1 = 64;
const NAMES = /* @__PURE__ */ new Map([
	["true", true],
	["True", true],
	["false", false],
	["False", false],
	["null", null],
	["None", null]
]);
const ESCAPES = new Map(Object.entries({
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	"0": "\0",
	"\n": ""
}));
/**
* The value of a literal in JSON or Python syntax: lists, tuples (as arrays), strings, numbers, booleans
* and null. Nothing is evaluated. Throws a LiteralError with the place of the first thing that is not one.
*/
function parseLiteral(text) {
	const cursor = {
		text,
		at: 0
	};
	const value = readValue$1(cursor, 0);
	skipSpace(cursor);
	if (cursor.at < text.length) fail(cursor, `there is more text after the value: ${excerpt(cursor)}`);
	return value;
}
function readValue$1(cursor, depth) {
	if (depth > MAX_DEPTH$1) fail(cursor, `it is nested more than ${MAX_DEPTH$1} levels deep`);
	skipSpace(cursor);
	const char = cursor.text[cursor.at];
	if (char === void 0) fail(cursor, "the text ends where a value should be");
	if (char === "[") return readItems(cursor, "]", depth).items;
	if (char === "(") {
		const { items, comma } = readItems(cursor, ")", depth);
		return items.length === 1 && !comma ? items[0] : items;
	}
	if (char === "\"" || char === "'") return readString(cursor, char);
	const number = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/.exec(rest(cursor, 40));
	if (number) return readNumber(cursor, number[0]);
	const word = /^[A-Za-z_][\w.]*/.exec(rest(cursor, 200))?.[0];
	if (word === void 0) fail(cursor, `${excerpt(cursor)} is not a list, text, number, boolean or null`);
	const quote = cursor.text[cursor.at + 1];
	if (word === "u" && (quote === "\"" || quote === "'")) {
		cursor.at += 1;
		return readString(cursor, quote);
	}
	if (!NAMES.has(word)) fail(cursor, `"${word}" is a name, and names are not evaluated: write its value`);
	cursor.at += word.length;
	return NAMES.get(word);
}
function readItems(cursor, close, depth) {
	const open = cursor.at;
	const items = [];
	let comma = false;
	cursor.at += 1;
	for (;;) {
		skipSpace(cursor);
		if (cursor.text[cursor.at] === close) {
			cursor.at += 1;
			return {
				items,
				comma
			};
		}
		if (cursor.at >= cursor.text.length) throw new LiteralError(`the "${cursor.text[open]}" is never closed`, open);
		if (items.length > 0 && !comma) fail(cursor, `expected "," or "${close}" before ${excerpt(cursor)}`);
		items.push(readValue$1(cursor, depth + 1));
		skipSpace(cursor);
		comma = cursor.text[cursor.at] === ",";
		if (comma) cursor.at += 1;
	}
}
function readString(cursor, quote) {
	const open = cursor.at;
	let value = "";
	for (let at = open + 1; at < cursor.text.length; at++) {
		const char = cursor.text[at];
		if (char === quote) {
			cursor.at = at + 1;
			return value;
		}
		if (char === "\n") break;
		if (char !== "\\") {
			value += char;
			continue;
		}
		const code = /^\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/.exec(cursor.text.slice(at, at + 6));
		if (code) {
			value += String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? "", 16));
			at += code[0].length - 1;
			continue;
		}
		const next = cursor.text[at + 1] ?? "";
		value += ESCAPES.get(next) ?? (/[\\'"/]/.test(next) ? next : `\\${next}`);
		at += 1;
	}
	throw new LiteralError(`the text that starts with ${quote} is never closed`, open);
}
function readNumber(cursor, digits) {
	const value = Number(digits.replaceAll("_", ""));
	if (!Number.isFinite(value) || Number.isInteger(value) && !Number.isSafeInteger(value)) fail(cursor, `the number ${digits} is too large`);
	cursor.at += digits.length;
	return value;
}
function skipSpace(cursor) {
	while (/\s/.test(cursor.text[cursor.at] ?? "")) cursor.at += 1;
}
function rest(cursor, length) {
	return cursor.text.slice(cursor.at, cursor.at + length);
}
function excerpt(cursor) {
	const text = rest(cursor, 20);
	return text === "" ? "the end" : `"${text}${cursor.at + 20 < cursor.text.length ? "..." : ""}"`;
}
function fail(cursor, message) {
	throw new LiteralError(message, cursor.at);
}

// src/odoo/domain-check.ts
/** First major series that knows the operator, where not all of 14 to 19 do (odoo/osv/expression.py). */
const SINCE = /* @__PURE__ */ new Map([
	["any", 17],
	["not any", 17],
	["not =like", 19],
	["not =ilike", 19]
]);
/**
* Checks each field path of a domain on `model` against the fields that are there, through relations.
* Throws an OdooError `bad_request` with near names. Give `major` to refuse operators that the series
* does not know.
*/
async function checkDomain(domain, model, fieldsOf, options = {}) {
	for (const term of domain) {
		if (typeof term === "string" || typeof term[0] === "number") continue;
		const [path, operator, value] = term;
		const since = SINCE.get(operator);
		if (since !== void 0 && options.major !== void 0 && options.major < since) throw new OdooError("bad_request", `The operator "${operator}" needs Odoo ${since}.0 or newer.`, { ...operator.endsWith("any") ? { hint: "Use a dotted path such as partner_id.name instead." } : {} });
		const field = await resolve(path, model, fieldsOf);
		if (operator !== "any" && operator !== "not any") continue;
		if (!field?.relation || !isDomain(value)) throw new OdooError("bad_request", `"${operator}" needs a relation, and ${path} of ${model} is none.`);
		await checkDomain(value, field.relation, fieldsOf, options);
	}
}
/** The field at the end of the path; undefined past a point where the path leaves the model's fields. */
async function resolve(path, model, fieldsOf) {
	const segments = path.split(".");
	let current = model;
	for (const [index, name] of segments.entries()) {
		const fields = await fieldsOf(current);
		const field = fields.get(name);
		if (!field) throw unknownField(current, name, fields.keys());
		if (field.searchable === false) throw new OdooError("bad_request", `${current} cannot be searched by "${name}": it is computed and not stored.`, { hint: `Search by stored fields of ${current} and compare "${name}" in what comes back.` });
		if (index === segments.length - 1) return field;
		if (field.type === "properties" || field.type === "date" || field.type === "datetime") return void 0;
		if (!field.relation) throw new OdooError("bad_request", `The path "${path}" goes through "${name}" of ${current}, which is no relation.`);
		current = field.relation;
	}
}
/** `parseDomain` has checked the sub-domain already; this only tells the type checker so. */
function isDomain(value) {
	return Array.isArray(value);
}

// src/odoo/domain.ts
/** Odoo's condition operators (osv/expression.py to 18.0, orm/domains.py from 19.0), without internal ones. */
const OPERATORS$1 = /* @__PURE__ */ new Set([
	...[
		"=",
		"!=",
		"<",
		"<=",
		">",
		">=",
		"=?"
	],
	...[
		"like",
		"not like",
		"ilike",
		"not ilike",
		"=like",
		"=ilike",
		"not =like",
		"not =ilike"
	],
	...[
		"in",
		"not in",
		"child_of",
		"parent_of",
		"any",
		"not any"
	]
]);
const ALIASES = /* @__PURE__ */ new Map([["<>", "!="], ["==", "="]]);
const FIELD_PATH = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*$/i;
const EXAMPLE = "Write it like [[\"name\", \"ilike\", \"acme\"], \"|\", [\"active\", \"=\", true], [\"id\", \"in\", [1, 2]]].";
const MAX_TEXT$1 = 1e5;
const MAX_DEPTH = 16;
/**
* Reads a domain from an array, or from text in JSON or Python syntax. Anything malformed is an
* OdooError `bad_request` that names the place and shows what would be right; it is never repaired by
* leaving something out, because that would match more records than were asked for.
*/
function parseDomain(input) {
	if (typeof input !== "string") return readDomain(input, "", 0);
	if (input.length > MAX_TEXT$1) throw malformed(`it is ${input.length} characters long, and ${MAX_TEXT$1} is the limit`);
	if (input.trim() === "") throw malformed("it is empty text; [] matches every record");
	let value;
	try {
		value = parseLiteral(input);
	} catch (error) {
		if (!(error instanceof LiteralError)) throw error;
		throw malformed(`${error.message}, at character ${error.position + 1}`);
	}
	if (typeof value === "string") throw malformed("it is text inside text: give the list itself");
	return readDomain(value, "", 0);
}
/** @param place where the domain stands in the whole one, such as ` in item 2`; empty for the whole */
function readDomain(input, place, depth) {
	if (!Array.isArray(input)) throw malformed(`${show(input)}${place} is not a list of conditions`);
	if (depth > MAX_DEPTH) throw malformed(`"any" is nested more than ${MAX_DEPTH} levels deep`);
	const items = input;
	if (isBareLeaf(items)) throw malformed(`a single condition${place} stands without a list around it: [${show(items)}] would be right`);
	const domain = items.map((item, index) => readTerm$1(item, `item ${index + 1}${place}`, depth));
	checkArity(domain, place);
	return domain;
}
function isBareLeaf(items) {
	const [field, operator] = items;
	return items.length === 3 && typeof field === "string" && !"&|!".includes(field) && typeof operator === "string" && OPERATORS$1.has(canonical(operator));
}
function readTerm$1(item, place, depth) {
	if (item === "&" || item === "|" || item === "!") return item;
	if (typeof item === "string") throw malformed(`${place} is ${show(item)}, and only "&", "|" and "!" may stand between conditions`);
	if (!Array.isArray(item)) throw malformed(`${place} is ${show(item)}, not a condition [field, operator, value]`);
	const leaf = item;
	if (leaf.length !== 3) throw malformed(`${place} is ${show(leaf)} with ${leaf.length} part${leaf.length === 1 ? "" : "s"}; a condition has three: field, operator, value`);
	const [field, operator, value] = leaf;
	if ((field === 0 || field === 1) && operator === "=" && value === 1) return [
		field,
		"=",
		1
	];
	if (typeof field !== "string" || !FIELD_PATH.test(field)) throw malformed(`${place} starts with ${show(field)}, which is not a field name`);
	if (typeof operator !== "string" || !OPERATORS$1.has(canonical(operator))) throw malformed(`${place} has the operator ${show(operator)}.${operatorHelp(operator)}`);
	const name = canonical(operator);
	return [
		field,
		name,
		readValue(name, value, `${place} (${field} ${name})`, depth)
	];
}
function readValue(operator, value, place, depth) {
	if (operator === "any" || operator === "not any") return readDomain(value, ` in ${place}`, depth + 1);
	if (value === void 0) throw malformed(`${place} has no value`);
	if (operator === "in" || operator === "not in") {
		if (!Array.isArray(value)) throw malformed(`${place} has the value ${show(value)}, and "${operator}" needs a list such as [1, 2]`);
	} else if (Array.isArray(value) && !/^(?:!?=|child_of|parent_of)$/.test(operator)) throw malformed(`${place} has a list as its value, and "${operator}" needs a single one`);
	for (const part of Array.isArray(value) ? value : [value]) if (typeof part === "object" && part !== null) throw malformed(`${place} has the value ${show(value)}, and a value is text, a number, a boolean or null`);
	return value;
}
/** In prefix notation each `&` and `|` takes the two terms after it and `!` the next one. */
function checkArity(domain, place) {
	let missing = 0;
	let open = 0;
	for (const [index, term] of domain.entries()) {
		if (missing === 0) {
			missing = 1;
			open = index;
		}
		if (term === "&" || term === "|") missing += 1;
		else if (term !== "!") missing -= 1;
	}
	if (missing > 0) throw malformed(`the operator ${show(domain[open])} at item ${open + 1}${place} lacks ${missing === 1 ? "a condition" : `${missing} conditions`} after it: "&" and "|" stand before the two they join, "!" before the one it negates`);
}
function canonical(operator) {
	const name = operator.trim().toLowerCase().replaceAll(/\s+/g, " ");
	return ALIASES.get(name) ?? name;
}
function operatorHelp(operator) {
	const near = typeof operator === "string" ? nearNames(operator, OPERATORS$1) : [];
	if (near.length > 0) return ` Did you mean ${orList(near.map((name) => `"${name}"`))}?`;
	return ` The operators are ${[...OPERATORS$1].join(", ")}`;
}
function malformed(what) {
	return new OdooError("bad_request", `The domain is malformed: ${what.replace(/[.?]$/, "")}.`, { hint: EXAMPLE });
}
function show(value) {
	const text = value === void 0 ? "nothing" : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

// src/tools/lib/group-spec.ts
const GRANULARITIES = [
	"hour",
	"day",
	"week",
	"month",
	"quarter",
	"year"
];
/** Parts of a date as numbers. Source: READ_GROUP_NUMBER_GRANULARITY in 19.0 orm/utils.py. */
const NUMBERS$1 = [...[
	"year_number",
	"quarter_number",
	"month_number",
	"iso_week_number",
	"day_of_year",
	"day_of_month"
], ...[
	"day_of_week",
	"hour_number",
	"minute_number",
	"second_number"
]];
const FUNCTIONS = [
	"sum",
	"avg",
	"min",
	"max",
	"count",
	"count_distinct",
	"bool_and",
	"bool_or"
];
const NUMERIC = /* @__PURE__ */ new Set([
	"integer",
	"float",
	"monetary"
]);
const ID = {
	name: "id",
	type: "integer",
	string: "ID"
};
/** The number of records of a group. */
const COUNT = {
	spec: "__count",
	field: ID,
	func: "count"
};
/** Checks `partner_id`, `date:month` or, from 19.0, `partner_id.country_id` against the fields. */
async function parseGroupBy(model, spec, fieldsOf, major) {
	const [, path, granularity] = /^([a-z_][\w.]*)(?::(\w+))?$/i.exec(spec.trim()) ?? [];
	if (!path) throw new OdooError("bad_request", `"${spec}" is no group.`, { hint: "Write a field such as \"partner_id\", or \"date_order:month\"." });
	const names = path.split(".");
	let current = model;
	let field = ID;
	for (const [index, name] of names.entries()) {
		const fields = await fieldsOf(current);
		field = fields.get(name) ?? unknownField$1(current, name, fields);
		if (isCredentialField(field) || current === "ir.config_parameter" && name === "value") throw withheld$1(path, field);
		if (index === names.length - 1 || field.type === "properties") break;
		if (major < 19) throw new OdooError("bad_request", `Grouping through "${path}" needs Odoo 19.0 or newer.`, { hint: `Group by "${names[0]}", or by a stored related field of ${model}.` });
		if (field.type !== "many2one" || !field.relation) throw new OdooError("bad_request", `"${path}" goes through "${name}", which is no many2one.`);
		current = field.relation;
	}
	checkGroupable(current, field, major);
	return {
		spec: dateSpec(path, field, granularity, major),
		path,
		field,
		granularity: granularityOf(field, granularity)
	};
}
function withheld$1(name, field) {
	return new OdooError("access", `"${name}" ${field.withheld ? "is withheld by the policy of this server" : "may hold credentials"}: it is neither grouped nor measured.`, { hint: "Leave it out." });
}
/** `sortable` is what a column of the database has, of an inherited model too. */
function checkGroupable(model, field, major) {
	if (field.type === "one2many" || !(field.sortable !== false || field.type === "many2many" && major >= 15) && major < 17) throw new OdooError("bad_request", `${model} can't be grouped by "${field.name}": it is no stored column.`, { hint: `Group by a stored field of ${model}; schema marks those that are not with "~".` });
}
function isTime(field) {
	return field.type === "date" || field.type === "datetime";
}
function granularityOf(field, given) {
	return isTime(field) ? given ?? "month" : given;
}
function dateSpec(path, field, given, major) {
	const granularity = granularityOf(field, given);
	if (!granularity) return path;
	const known = major >= 19 ? [...GRANULARITIES, ...NUMBERS$1] : GRANULARITIES;
	if (field.type !== "properties" && (!isTime(field) || !known.includes(granularity))) {
		const why = isTime(field) ? `is no period: use ${orList(GRANULARITIES)}` : `groups dates, and ${path} is a ${field.type}`;
		throw new OdooError("bad_request", `":${granularity}" ${why}.${didYouMean(granularity, known)}`);
	}
	return `${path}:${granularity}`;
}
/** Checks `amount_total:sum`; a number alone is summed, anything else counted apart. */
function parseMeasure(model, spec, fields, groups, major) {
	const text = spec.trim();
	if (text === "__count" || text === "count") return COUNT;
	const [, name, given] = /^(\w+)(?::(\w+))?$/.exec(text) ?? [];
	if (!name) throw new OdooError("bad_request", `"${spec}" is no measure.`, { hint: "Write \"amount_total:sum\", \"partner_id:count_distinct\" or \"__count\"; a path can only be a group." });
	const field = name === "id" ? ID : fields.get(name) ?? unknownField$1(model, name, fields);
	const func = given ?? (NUMERIC.has(field.type) && name !== "id" ? "sum" : "count_distinct");
	if (!FUNCTIONS.includes(func)) throw new OdooError("bad_request", `"${func}" is no measure.${didYouMean(func, FUNCTIONS)}`, { hint: `Use ${orList(FUNCTIONS)}.` });
	checkMeasurable(model, field, func, major);
	if (major < 17 && groups.some((group) => group.field.name === name)) throw new OdooError("bad_request", `Odoo ${major}.0 can't measure "${name}" while it groups by it.`, { hint: "Leave the measure out: the group itself shows it." });
	return {
		spec: `${name}:${func}`,
		field,
		func
	};
}
function checkMeasurable(model, field, func, major) {
	if (isCredentialField(field) || model === "ir.config_parameter" && field.name === "value") throw withheld$1(field.name, field);
	const counts = func.startsWith("count");
	if (!(func.startsWith("bool") ? field.type === "boolean" : counts || NUMERIC.has(field.type) || /^(min|max)$/.test(func) && /^(date|char|selection)/.test(field.type))) throw new OdooError("bad_request", `"${func}" doesn't fit ${model}.${field.name}, a ${field.type}.`, { hint: "sum and avg take numbers, bool_and and bool_or booleans; count_distinct takes anything stored." });
	if (field.sortable === false && (major < 17 || field.type.endsWith("2many") || field.store === false)) throw new OdooError("bad_request", `${model}.${field.name} can't be measured: it is no stored column.`, { hint: `Measure a stored field of ${model}; schema marks those that are not with "~".` });
}
/** An order of groups is by groups and measures alone; Odoo to 16.0 silently ignores anything else. */
function parseGroupOrder(order, groups, measures) {
	const terms = (order ?? "").split(",").filter((part) => part.trim() !== "").map((part) => {
		const [, name = "", direction] = /^\s*([\w.:]+)(?:\s+(asc|desc))?\s*$/i.exec(part) ?? [];
		const found = groups.find((group) => group.spec === name || group.path === name) ?? measures.find((measure) => measure.spec === name || measure.spec !== "__count" && measure.field.name === name);
		if (!found) {
			const known = [...groups, ...measures].map((one) => one.spec);
			throw new OdooError("bad_request", `Groups can't be ordered by "${part.trim()}".${didYouMean(name, known)}`, { hint: `Order by a group or a measure of this call: ${orList(known)}.` });
		}
		return {
			spec: found.spec,
			desc: direction?.toLowerCase() === "desc"
		};
	});
	const rest = groups.filter((group) => !terms.some((term) => term.spec === group.spec));
	return [...terms, ...rest.map((group) => ({
		spec: group.spec,
		desc: false
	}))];
}

// src/tools/lib/having.ts
/** What 19.0 takes in `having`; we take no more anywhere. Source: 19.0 orm/models.py, `_read_group_having`. */
const OPERATORS = [
	"=",
	"!=",
	"<",
	">",
	"<=",
	">=",
	"in",
	"not in"
];
/** Checks conditions on measures, in the notation of a domain; a measure may be named without its function. */
function parseHaving(input, measures) {
	let open = 0;
	const terms = input.flatMap((item) => {
		if (item === "&" || item === "|") {
			open = Math.max(open, 1) + 1;
			return [item];
		}
		if (item === "!") {
			open = Math.max(open, 1);
			return [item];
		}
		open = Math.max(open, 1) - 1;
		return readTerm(item, measures);
	});
	if (open > 0) throw bad("an operator lacks a condition after it");
	return terms;
}
function readTerm(item, measures) {
	if (!Array.isArray(item) || item.length !== 3) throw bad(`${JSON.stringify(item)} is no condition`);
	const [name, operator, value] = item;
	const found = measures.find((one) => one.spec === name || one.spec !== "__count" && one.field.name === name);
	if (!found) {
		const known = measures.map((one) => one.spec);
		throw bad(`${JSON.stringify(name)} is no measure of this call, which are ${orList(known)}${didYouMean(String(name), known)}`);
	}
	if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw bad(`${JSON.stringify(operator)} is not one of ${OPERATORS.join(", ")}`);
	const values = Array.isArray(value) ? value : [value];
	if (operator.endsWith("in") !== Array.isArray(value)) throw bad(`"${operator}" has the wrong kind of value`);
	if (values.length === 0 || values.some((one) => typeof one !== "number" && typeof one !== "string")) throw bad(`${JSON.stringify(value)} is no number`);
	if (!Array.isArray(value)) return [[
		found.spec,
		operator,
		value
	]];
	const [join, each] = operator === "in" ? ["|", "="] : ["&", "!="];
	return [...values.slice(1).map(() => join), ...values.map((one) => [
		found.spec,
		each,
		one
	])];
}
/** Whether a group passes, as PostgreSQL decides it: a comparison with nothing is never true, nor is its opposite. */
function passes(having, measure) {
	const stack = [];
	const pop = () => stack.pop();
	for (const term of having.toReversed()) if (term === "!") {
		const one = pop();
		stack.push(one === void 0 ? void 0 : !one);
	} else if (term === "&") stack.push(and(pop(), pop()));
	else if (term === "|") stack.push(or(pop(), pop()));
	else stack.push(compare(measure(term[0]), term[1], term[2]));
	return stack.every((one) => one === true);
}
function and(a, b) {
	if (a === false || b === false) return false;
	return a === void 0 || b === void 0 ? void 0 : true;
}
function or(a, b) {
	if (a === true || b === true) return true;
	return a === void 0 || b === void 0 ? void 0 : false;
}
function compare(left, operator, right) {
	if (left === false || left === null || left === void 0) return void 0;
	if (operator === "=") return left === right;
	if (operator === "!=") return left !== right;
	const [a, b] = typeof left === "number" ? [left, Number(right)] : [String(left), String(right)];
	if (operator === "<") return a < b;
	if (operator === "<=") return a <= b;
	return operator === ">" ? a > b : a >= b;
}
function bad(what) {
	return new OdooError("bad_request", `having is malformed: ${what}.`, { hint: "Write it like [[\"amount_total:sum\", \">\", 1000]], with measures of this call." });
}

// src/tools/lib/groups.ts
/** Groups looked at beyond the page: to count them, or to apply `having` where the server can't. */
const MAX_GROUPS = 1e4;
/**
* One page of groups, in one shape over `formatted_read_group` (19.0) and `read_group` (to 18.0). The
* number of all groups needs a second call where there are more than the page holds.
*/
async function fetchGroups(client, request, options) {
	const { major } = await client.info(options);
	const { having, limit, offset } = request;
	if (major < 19 && having.length > 0) {
		const all = await callGroups(client, {
			...request,
			limit: 10001,
			offset: 0
		}, major, options);
		const kept = all.slice(0, MAX_GROUPS).filter((group) => passes(having, (spec) => group.measures[request.measures.findIndex((one) => one.spec === spec)]));
		const capped = all.length > MAX_GROUPS;
		return {
			groups: kept.slice(offset, offset + limit),
			total: kept.length,
			capped,
			havingCapped: capped
		};
	}
	const page = await callGroups(client, {
		...request,
		limit: limit + 1
	}, major, options);
	if (page.length <= limit && (page.length > 0 || offset === 0)) return {
		groups: page,
		total: offset + page.length,
		capped: false,
		havingCapped: false
	};
	const total = (await callGroups(client, {
		...request,
		measures: [COUNT],
		order: [],
		limit: 10001,
		offset: 0
	}, major, options)).length;
	return {
		groups: page.slice(0, limit),
		total: Math.min(total, MAX_GROUPS),
		capped: total > MAX_GROUPS,
		havingCapped: false
	};
}
async function callGroups(client, request, major, options) {
	const answer = major >= 19 ? await client.call(request.model, "formatted_read_group", { kwargs: formatted(request) }, {
		...options,
		effect: "read"
	}) : await client.call(request.model, "read_group", { kwargs: classic(request) }, {
		...options,
		effect: "read"
	});
	if (!Array.isArray(answer)) throw new OdooError("server", "Odoo answered with something that is no list of groups.");
	return answer.map((raw) => toGroup(request, raw, major));
}
/** Source: 19.0 addons/web/models/models.py. */
function formatted({ domain, groups, measures, having, order, limit, offset, context }) {
	return {
		domain,
		groupby: groups.map((group) => group.spec),
		aggregates: measures.map((measure) => measure.spec),
		...having.length > 0 ? { having } : {},
		...order.length > 0 ? { order: orderText(order, (spec) => spec) } : {},
		limit,
		offset,
		context
	};
}
/**
* Measures get names of their own, since two of one field may not share its name. Source: 14.0 to 16.0
* odoo/models.py, `_read_group_raw`; 17.0 and 18.0, `read_group`.
*/
function classic({ domain, groups, measures, order, limit, offset, context }) {
	const names = new Map(measures.map((measure, index) => [measure.spec, alias(index)]));
	return {
		domain,
		fields: measures.map((measure, index) => `${alias(index)}:${measure.func}(${measure.field.name})`),
		groupby: groups.map((group) => group.spec),
		...order.length > 0 ? { orderby: orderText(order, (spec) => names.get(spec) ?? spec) } : {},
		limit,
		offset,
		lazy: false,
		context
	};
}
function alias(index) {
	return `measure_${index}`;
}
function orderText(order, name) {
	return order.map(({ spec, desc }) => `${name(spec)}${desc ? " desc" : ""}`).join(", ");
}
function toGroup(request, raw, major) {
	const { groups, measures, domain } = request;
	const starts = [];
	const parts = [];
	for (const [index, { path, spec, granularity }] of groups.entries()) {
		const value = raw[spec];
		const range = granularity && isPeriod(value) ? rangeOf(raw, groups, index, major) : void 0;
		starts.push(range?.[0]);
		if (range) parts.push([
			path,
			">=",
			range[0]
		], [
			path,
			"<",
			range[1]
		]);
		else if (granularity && typeof value === "number") parts.push([
			`${path}.${granularity}`,
			"=",
			value
		]);
		else parts.push([
			path,
			"=",
			Array.isArray(value) ? value[0] : value ?? false
		]);
	}
	return {
		values: groups.map((group) => raw[group.spec]),
		starts,
		measures: measures.map((measure, index) => major >= 19 ? raw[measure.spec] : raw[alias(index)] ?? (measure.spec === "__count" ? raw.__count : void 0)),
		domain: [...domain, ...parts]
	};
}
/** A period is a label, or from 19.0 its begin and label; a part of a date is a number. */
function isPeriod(value) {
	return typeof value === "string" || Array.isArray(value);
}
/**
* Begin and end of a period: told apart in `__range`, or as conditions of the group's domain. There, the groups
* stand before what was searched (14.0) or alone (19.0), two periods of one field in the order of the groups.
*/
function rangeOf(raw, groups, index, major) {
	const { spec = "", path } = groups[index] ?? {};
	const ranges = raw.__range;
	const told = ranges && typeof ranges === "object" ? Reflect.get(ranges, spec) : void 0;
	if (told && typeof told === "object" && "from" in told && "to" in told) return [String(told.from), String(told.to)];
	const nth = groups.slice(0, index).filter((group) => group.path === path && isPeriod(raw[group.spec])).length;
	const leaves = leavesOf(major >= 19 ? raw.__extra_domain : raw.__domain, "").filter((leaf) => leaf[0] === path);
	const from = leaves.filter((leaf) => leaf[1] === ">=")[nth];
	const until = leaves.filter((leaf) => leaf[1] === "<")[nth];
	return from && until ? [String(from[2]), String(until[2])] : void 0;
}
/** The conditions of a domain, those below `any` with the path that leads to them. */
function leavesOf(domain, prefix) {
	if (!Array.isArray(domain)) return [];
	return domain.flatMap((term) => {
		if (!Array.isArray(term) || term.length !== 3 || typeof term[0] !== "string") return [];
		const [path, operator, value] = term;
		if (operator === "any") return leavesOf(value, `${prefix}${path}.`);
		return [[
			`${prefix}${path}`,
			String(operator),
			value
		]];
	});
}

// src/tools/aggregate.ts
const MAX_CHARACTERS$2 = 4e4;
const aggregate = defineTool({
	name: "aggregate",
	title: "Group and sum Odoo records",
	description: "Totals from Odoo: sums, averages and counts by group, computed in the database: top customers, sales by month. Gives the number of groups, a table, and a domain for the records behind a group.",
	access: "read",
	input: strictObject({
		model: string().describe("Technical name"),
		groupby: array(string()).max(6).default([]).describe("Fields; dates as \"date:month\" (hour, day, week, quarter, year); none: one total"),
		measures: array(string()).min(1).max(20).default(["__count"]).describe("\"__count\", \"amount_total:sum\" (avg, min, max, count_distinct ...)"),
		domain: union([array(unknown()), string()]).optional().describe("As in search"),
		having: array(unknown()).default([]).describe("Such as [[\"amount_total:sum\",\">\",1000]]"),
		order: string().optional().describe("Such as \"amount_total:sum desc\""),
		limit: int().min(1).max(500).default(50).describe("Groups"),
		offset: int().min(0).default(0).describe("Groups to skip"),
		context: ContextInput.optional()
	}),
	examples: [{
		model: "sale.order",
		groupby: ["partner_id"],
		measures: ["amount_total:sum", "__count"],
		domain: [[
			"state",
			"=",
			"sale"
		]],
		order: "amount_total:sum desc",
		limit: 10
	}, {
		model: "account.move",
		groupby: ["invoice_date:month", "state"],
		measures: ["amount_untaxed_signed:sum"]
	}],
	async run(input, context) {
		const { model, limit, offset } = input;
		const domain = parseDomain(input.domain ?? []);
		checkDomainForCredentials(model, domain);
		const client = await context.odoo();
		const options = { signal: context.signal };
		const extra = toContext(input.context);
		await checkLang(client, extra, options);
		const lookUp = (name) => fieldsOf(client, name, options);
		const [fields, { major }] = await Promise.all([lookUp(model), client.info(options)]);
		if (domain.length > 0) await checkDomain(domain, model, lookUp, { major });
		const groups = [];
		for (const spec of input.groupby) groups.push(await parseGroupBy(model, spec, lookUp, major));
		const measures = input.measures.map((spec) => parseMeasure(model, spec, fields, groups, major));
		checkDistinct([...groups, ...measures].map((one) => one.spec));
		const page = await fetchGroups(client, {
			model,
			domain,
			groups,
			measures,
			having: parseHaving(input.having, measures),
			order: parseGroupOrder(input.order, groups, measures),
			limit,
			offset,
			context: extra
		}, options);
		const header = [...groups, ...measures].map((one) => one.spec).join("	");
		const lines = [];
		let freeText = false;
		let length = 0;
		for (const group of page.groups) {
			const keys = groups.map((by, index) => groupCell(by, group, index, input.context?.tz));
			freeText ||= keys.some((text, index) => isFreeText(groups[index]?.field ?? ANY, text));
			const numbers = measures.map((one, index) => cell({
				...one.field,
				type: "float"
			}, group.measures[index], CELL$1));
			const line = [...keys, ...numbers].map(escapeCell).join("	");
			length += line.length + 1;
			if (length > MAX_CHARACTERS$2 && lines.length > 0) break;
			lines.push(line);
		}
		const body = [header, ...lines].join("\n");
		const [first] = page.groups;
		return [
			headline$1(model, page.total, page.capped, lines.length, offset, groups.length > 0),
			...page.havingCapped ? [`There are more than ${MAX_GROUPS} groups, and having was applied to the first ${MAX_GROUPS} in this order: narrow the domain for the rest.`] : [],
			...lines.length > 0 ? [freeText ? fence(body) : body] : [],
			...first && groups.length > 0 ? [`Records of a group, as of the first: search with domain ${JSON.stringify(first.domain)}`] : []
		].join("\n");
	}
});
const CELL$1 = {
	maxLength: 200,
	maxRelated: 1
};
const ANY = {
	name: "",
	type: "char",
	string: ""
};
function headline$1(model, total, capped, shown, offset, grouped) {
	if (!grouped) return `Over all matching ${model} records:`;
	const groups = `${total}${capped ? " or more" : ""} group${total === 1 ? "" : "s"} of ${model}`;
	if (total === 0) return `${groups}: nothing matches.`;
	if (shown === 0) return `${groups}, but none from offset ${offset} on.`;
	return `${groups}, ${shown} shown${offset + shown < total || capped ? `; next: offset ${offset + shown}` : ""}`;
}
/** `Name (id)`, `Label (key)`, a period as `2026-01`, or the value. */
function groupCell({ field, granularity }, group, index, tz) {
	const value = group.values[index];
	const start = group.starts[index];
	if (field.type === "boolean") return value === true ? "true" : "false";
	if (value === false || value === null || value === void 0) return "(none)";
	if (start !== void 0 && granularity) return period(start, granularity, field.type === "datetime" ? tz : void 0);
	if (Array.isArray(value)) return `${String(value[1] ?? "")} (${String(value[0])})`;
	const label = field.selection?.find(([key]) => key === value)?.[1];
	if (label !== void 0 && label !== value) return `${label} (${String(value)})`;
	return cell(field, value, CELL$1);
}
/** The period that begins here, by its usual name; the begin of a datetime is in UTC, its name is local. */
function period(start, granularity, tz) {
	const local = tz ? inZone(start, tz) : start;
	const [year, month = "01"] = local.split("-");
	if (granularity === "year") return year ?? local;
	if (granularity === "quarter") return `${year}-Q${Math.ceil(Number(month) / 3)}`;
	if (granularity === "month") return `${year}-${month}`;
	return granularity === "hour" ? local.slice(0, 16) : local.slice(0, 10);
}
function inZone(utc, timeZone) {
	const at = /* @__PURE__ */ new Date(`${utc.replace(" ", "T")}Z`);
	return new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium"
	}).format(at);
}
function checkDistinct(specs) {
	const twice = specs.find((spec, index) => specs.indexOf(spec) !== index);
	if (twice) throw new OdooError("bad_request", `"${twice}" is named twice: name each group and measure once.`);
}

// src/tools/lib/audit-text.ts
/** Of the findings in one answer; with what stands around them a client still shows it whole. */
const MAX_FINDINGS = 28e3;
const MAX_DIFF$1 = 4e4;
const MAX_RULES = 40;
/** The answer for a model: what it comes to, the worst first, and how to get the rest. */
function auditText(engine, report, options) {
	const { counts, modules, byRule, suppressed, known, notes } = report;
	const { SEVERITIES, counted, countWords } = engine;
	const listed = SEVERITIES.slice(0, SEVERITIES.indexOf(options.severity) + 1);
	const series = [...new Set(modules.map((module) => module.series ?? "unknown series"))].sort().join(", ");
	const head = [`${counted(modules.length, "module")} for ${series}: ${countWords(counts)}.`];
	if (suppressed.length > 0) head.push(`${suppressed.length} more are excused by comments.`);
	if (known.length > 0) head.push(`${known.length} more are known from the baseline.`);
	for (const note of notes) head.push(`Note: ${note}`);
	const parts = [head.join("\n"), liveText(report, options.liveProblem)];
	if (byRule.length > 0) {
		const rules = byRule.slice(0, MAX_RULES).map(({ rule, severity, count }) => `${severity} ${rule}: ${count}`);
		const more = byRule.length > MAX_RULES ? [`and ${byRule.length - MAX_RULES} other rules`] : [];
		parts.push(`By rule:\n${[...rules, ...more].join("\n")}`);
	}
	const found = report.findings.filter(({ severity }) => listed.includes(severity));
	const page = pageOf(found.slice(options.offset), engine, report);
	const [from, to] = [options.offset + 1, options.offset + page.length];
	if (page.length > 0) parts.push(`Findings ${from} to ${to} of ${found.length}, worst first:\n${page.join("\n")}`);
	else if (found.length > 0) parts.push(`There are only ${found.length} findings: lower the offset.`);
	const next = [];
	if (to < found.length && page.length > 0) next.push(`offset: ${to} for those that follow`);
	const hidden = report.findings.length - found.length;
	if (hidden > 0) next.push(`severity: "info" lists ${hidden} more`);
	if (found.length > 0) next.push("explain: RULE says why one matters");
	if (found.some(({ fix }) => fix)) next.push("fix: \"preview\" shows what can be mended");
	if (!options.saved && found.some((finding) => finding.options)) next.push("report: \"audit.json\" has the scripts that are proposed");
	if (!options.saved && to < found.length) next.push("report: \"audit.html\" (or .md, .json, .sarif) keeps all of it");
	if (next.length > 0) parts.push(`Next: ${next.join("; ")}.`);
	return parts.join("\n\n");
}
function pageOf(findings, engine, { named }) {
	const lines = [];
	let length = 0;
	for (const finding of findings) {
		const { severity, rule, path, line, symbol, fix, live } = finding;
		const place = path.includes("/") ? `${named(path)}:${line}` : path;
		const where = symbol === "" || symbol === path ? "" : ` (${symbol.slice(0, 80)})`;
		const mend = fix === void 0 ? "" : fix.safe ? " [fix]" : " [unsafe fix]";
		const text = `${severity} ${rule}${live ? " (live)" : ""} ${place}${where}: ${engine.sentence(finding).slice(0, 700)}${mend}`;
		if (length + text.length > MAX_FINDINGS && lines.length > 0) break;
		lines.push(text);
		length += text.length + 1;
	}
	return lines;
}
function liveText({ live }, problem) {
	if (!live) return `Live checks: none, no database was asked.${problem === void 0 ? "" : ` ${problem}`}`;
	const { facts, checks } = live;
	const of = (wanted) => checks.filter(({ verdict }) => verdict === wanted);
	const lines = [`Live checks on database ${facts.database} (Odoo ${facts.version}, as ${facts.login}): ${of("found").length} found something, ${of("clean").length} are clean, ${of("skipped").length} were skipped.`];
	for (const { id, count, evidence } of of("found")) lines.push(`- ${id}: ${count}; ${evidence.slice(0, 240)}`);
	for (const { id, reason } of of("skipped")) lines.push(`- skipped ${id}: ${(reason ?? "").slice(0, 240)}`);
	return lines.join("\n");
}
/** What the fixes would change, as a diff that fits into an answer. */
function diffText(engine, { fixes }, folder) {
	if (!fixes || fixes.files.length === 0) return ["There is nothing to fix.", ...fixes?.refused ?? []].join("\n");
	const diff = engine.diffOf(fixes, (file) => engine.displayed(file, folder));
	const rules = [...fixes.applied].map(([rule, count]) => `${rule}: ${count}`).join(", ");
	const shown = diff.length > MAX_DIFF$1 ? `${diff.slice(0, diff.lastIndexOf("\n", MAX_DIFF$1))}\n... cut: audit fewer modules at once to see it all` : diff;
	return [
		`Nothing was written. The fixes would change ${engine.counted(fixes.files.length, "file")} (${rules}):`,
		`\`\`\`diff\n${shown.trimEnd()}\n\`\`\``,
		...fixes.refused.length > 0 ? [fixes.refused.join("\n")] : [],
		"Next: fix: \"apply\" writes them, after asking."
	].join("\n\n");
}

// src/tools/lib/report-file.ts
/** The format that the ending of a report's name asks for; throws OdooError where it is none of them. */
function reportTarget(file, formats) {
	const ending = path.extname(file).slice(1).toLowerCase();
	const format = Object.entries(formats).find(([each]) => each === ending)?.[1];
	if (format !== void 0) return {
		file,
		format
	};
	const endings = Object.keys(formats).map((each) => `.${each}`);
	throw new OdooError("bad_request", `The report's name must end in ${endings.join(", ")}.`);
}

// src/tools/audit.ts
/** Formats by the ending of the file that they are written to. */
const FORMATS$1 = {
	html: "html",
	md: "markdown",
	json: "json",
	sarif: "sarif",
	txt: "text"
};
const input$1 = strictObject({
	paths: array(string().min(1)).min(1).optional().describe("Modules, or folders of them"),
	series: _enum(SERIES).optional().describe("Where manifests lack it"),
	addons_path: array(string().min(1)).default([]).describe("Folders of modules that they depend on"),
	profile: _enum([
		"default",
		"oca",
		"apps",
		"strict"
	]).optional().describe("Set of rules"),
	enable: array(string()).default([]).describe("Rules or categories"),
	disable: array(string()).default([]).describe("Likewise"),
	severity: _enum([
		"critical",
		"high",
		"medium",
		"low",
		"info"
	]).default("low").describe("List from this on"),
	all: boolean().default(false).describe("true: each place of matters of taste"),
	offset: int().min(0).default(0).describe("Findings to skip"),
	base: string().optional().describe("git revision that is deployed"),
	live: boolean().default(true).describe("false: without the database"),
	fix: _enum(["preview", "apply"]).optional().describe("Safe fixes: a diff, or written after asking"),
	unsafe: boolean().default(false).describe("With fix: also those that change behaviour"),
	report: string().min(1).optional().describe("New file: .html, .md, .json, .sarif or .txt"),
	explain: string().optional().describe("Only explain this rule")
});
const audit = defineTool({
	name: "audit",
	title: "Audit Odoo modules",
	description: "Reviews modules on disk: security with data flow, correctness, performance, views, what breaks in a series, OCA conventions; and on the connected Odoo real rights, broken views, row counts. Reads only. Counts, then findings, worst first. verify proves one module; audit judges the code of many.",
	access: "local",
	asks: true,
	input: input$1,
	examples: [
		{ paths: ["./sale_extra"] },
		{
			paths: ["."],
			severity: "high",
			report: "audit.html"
		},
		{
			paths: ["./sale_extra"],
			fix: "preview"
		},
		{ explain: "sql-injection" }
	],
	async run(wanted, context) {
		const engine = await import("./audit.mjs");
		try {
			if (wanted.explain !== void 0) return await engine.explain(wanted.explain);
			if (!wanted.paths) throw new OdooError("bad_request", "audit needs paths: modules, or folders of modules.");
			return await run$1(engine, wanted, wanted.paths, context);
		} catch (error) {
			throw [
				engine.AuditConfigError,
				engine.AuditPathError,
				engine.ModuleError
			].some((kind) => error instanceof kind) && error instanceof Error ? new OdooError("bad_request", error.message) : error;
		}
	}
});
async function run$1(engine, wanted, paths, context) {
	const folder = sessionFolder();
	const target = wanted.report === void 0 ? void 0 : reportTarget(wanted.report, FORMATS$1);
	if (target) await newPath(target.file);
	const live = wanted.live ? await clientOf$1(context) : {
		client: void 0,
		others: [],
		problem: void 0
	};
	const request = {
		paths,
		folder,
		series: wanted.series,
		addonsPaths: wanted.addons_path,
		profile: wanted.profile,
		base: wanted.base,
		enable: wanted.enable,
		disable: wanted.disable,
		all: wanted.all,
		fix: wanted.fix && (wanted.unsafe ? "unsafe" : "safe"),
		client: live.client,
		others: live.others,
		store: engine.storeFolder(process.env),
		progress: context.progress,
		signal: context.signal
	};
	let answer = await engine.runAudit(request);
	const parts = [];
	if (wanted.fix === "preview") return diffText(engine, answer, folder);
	if (wanted.fix === "apply") {
		const done = await apply(engine, answer, folder, context);
		parts.push(done.text);
		if (done.written) answer = await engine.runAudit({
			...request,
			fix: void 0
		});
	}
	const { report, baseline } = answer;
	if (target) {
		const text = await engine.formatReport(target.format, report, {
			version: VERSION,
			colour: false,
			baseline: baseline !== void 0
		});
		const { path: saved } = await saveNew(target.file, Buffer.from(`${text.trimEnd()}\n`));
		parts.push(`The whole report is in ${saved}.`);
	}
	const { severity, offset } = wanted;
	parts.push(auditText(engine, report, {
		severity,
		offset,
		liveProblem: live.problem,
		saved: target !== void 0
	}));
	return parts.join("\n\n");
}
async function apply(engine, { fixes }, folder, { confirm }) {
	if (!fixes || fixes.files.length === 0) return {
		text: ["There is nothing to fix.", ...fixes?.refused ?? []].join("\n"),
		written: false
	};
	const names = fixes.files.map(({ path: file }) => engine.displayed(file, folder));
	const shown = names.slice(0, 20).join(", ");
	const more = names.length > 20 ? ` and ${names.length - 20} others` : "";
	await confirm(`Write the fixes of the audit into ${engine.counted(names.length, "file")}: ${shown}${more}?`);
	const { written, refused } = await engine.writeFixes(fixes);
	return {
		text: [
			`Fixed ${engine.counted(written.length, "file")}: ${shown}${more}.`,
			...fixes.refused,
			...refused
		].join("\n"),
		written: written.length > 0
	};
}
/** No configuration is no error here: the files can be judged without an Odoo. */
async function clientOf$1(context) {
	try {
		return {
			client: await context.odoo(),
			others: await context.others?.() ?? [],
			problem: void 0
		};
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return {
			client: void 0,
			others: [],
			problem: error.hint === void 0 ? error.message : `${error.message} ${error.hint}`
		};
	}
}

// src/tools/create.ts
const Values$1 = record(string(), unknown());
const create = defineTool({
	name: "create",
	title: "Create Odoo records",
	description: "Create one record, or up to 500 in one transaction, in an Odoo model. Returns ids and names. Values use field names; a many2one takes an id; x2many take commands such as [[0,0,{...}]] (new line) or [[6,0,[ids]]]. dry_run lets Odoo try it and roll back. In safe mode the human is asked first.",
	access: "write",
	input: strictObject({
		model: string().describe("Technical name"),
		values: union([Values$1, array(Values$1)]).describe("Of one record, or a list"),
		dry_run: boolean().default(false).describe("Only try"),
		context: ContextInput.optional()
	}),
	examples: [{
		model: "res.partner",
		values: {
			name: "Ada Lovelace",
			email: "ada@example.com"
		}
	}, {
		model: "res.partner.category",
		values: [{ name: "Gold" }, { name: "Silver" }]
	}],
	async run({ model, values, dry_run: dryRun, context: extra }, context) {
		const records = Array.isArray(values) ? values : [values];
		if (dryRun) {
			if (extra) throw new OdooError("bad_request", "dry_run takes no context.", { hint: "Leave one of them out." });
			const { tryCreate } = await import("./try-create.mjs");
			return tryCreate(model, records, context);
		}
		return createRecords(model, records, context, extra ? { context: toContext(extra) } : {});
	}
});

// src/tools/delete.ts
const deleteTool = defineTool({
	name: "delete",
	title: "Delete Odoo records",
	description: "Delete Odoo records for good, without asking; offered in YOLO mode only. Missing ids are refused before anything is deleted; the answer names what was. To hide records instead, update with archive.",
	access: "delete",
	input: strictObject({
		model: string().describe("Technical name"),
		ids: IdsInput.describe("Id, external id, or an array of them")
	}),
	examples: [{
		model: "res.partner.category",
		ids: [7]
	}],
	async run({ model, ids }, context) {
		const client = await context.odoo();
		return deleteRecords(model, await resolveIds(client, model, ids, { signal: context.signal }), context);
	}
});

// src/tools/lib/called-domain.ts
/** Position of the domain among the arguments of the ORM's methods that take one. */
const POSITION = /* @__PURE__ */ new Map([
	["search", 0],
	["search_read", 0],
	["search_count", 0],
	["search_fetch", 0],
	["web_search_read", 0],
	["read_group", 0],
	["web_read_group", 0],
	["formatted_read_group", 0],
	["name_search", 1],
	["web_name_search", 2]
]);
/**
* The arguments with each domain in them checked as that of `search` is: what Odoo takes for no domain at
* all (null, an empty text, an object) would match every record.
*/
async function withCheckedDomain(client, model, method, call, options) {
	const position = POSITION.get(method);
	const check = async (given) => {
		const domain = parseDomain(given);
		if (domain.length > 0) {
			const { major } = await client.info(options);
			await checkDomain(domain, model, (name) => client.fields(name, options), { major });
		}
		return domain;
	};
	const args = [...call.args];
	if (position !== void 0 && args.length > position) args[position] = await check(args[position]);
	const kwargs = { ...call.kwargs };
	for (const [key, value] of Object.entries(kwargs)) if (position !== void 0 && (key === "domain" || key === "args")) kwargs[key] = await check(value);
	else if (key.endsWith("_domain")) kwargs[key] = parseDomain(value);
	return {
		...call,
		args,
		kwargs
	};
}

// src/tools/lib/decision.ts
const Journal = union([int(), string()]).optional();
/** What a human would choose in the windows that some buttons open. */
const Known = strictObject({
	backorder: _enum(["create", "skip"]).optional(),
	immediate: literal(true).optional(),
	payment: strictObject({
		journal: Journal,
		amount: number().optional(),
		date: string().optional(),
		memo: string().optional()
	}).optional(),
	credit_note: strictObject({
		reason: string().optional(),
		date: string().optional(),
		journal: Journal,
		new_invoice: boolean().optional()
	}).optional(),
	cancel: literal(true).optional()
});
/** Listed as any object: the answer of a button that waits says what to give, and so do these words. */
const Decision = record(string(), unknown()).pipe(Known).describe("For the wizard it opens: {\"backorder\":\"create\"|\"skip\"}, {\"immediate\":true}, {\"payment\":{journal, amount, date, memo}}, {\"credit_note\":{reason, date, journal, new_invoice}} or {\"cancel\":true}");

// src/tools/lib/methods.ts
const MAX_ROWS$3 = 500;
function checkMethodName(method) {
	if (/^[a-z]\w*$/i.test(method)) return;
	throw new OdooError("bad_request", method.startsWith("_") ? `"${method}" is private: Odoo lets nobody call a method that begins with an underscore from outside.` : `"${method}" is no method name.`, { hint: "Call a public method such as action_confirm." });
}
/** Puts a bound on what a reading method can return, and asks for sizes in place of binary content. */
function bounded(method, given) {
	if ((given.ids?.length ?? 0) > 500) throw new OdooError("bad_request", `${given.ids?.length} ids are too many for one call: at most ${500}.`);
	const context = {
		...given.kwargs.context && typeof given.kwargs.context === "object" ? given.kwargs.context : {},
		bin_size: true
	};
	const position = READING[method];
	if (position === void 0) return {
		...given,
		kwargs: {
			...given.kwargs,
			context
		}
	};
	if (given.args.length > position) {
		const args = given.args.map((arg, index) => index === position ? bound(arg) : arg);
		return {
			...given,
			args,
			kwargs: {
				...given.kwargs,
				context
			}
		};
	}
	return {
		...given,
		kwargs: {
			...given.kwargs,
			limit: bound(given.kwargs.limit),
			context
		}
	};
}
/** Odoo takes 0, false and null for no limit. */
function bound(limit) {
	return typeof limit === "number" && limit > 0 ? Math.min(limit, MAX_ROWS$3) : MAX_ROWS$3;
}

// src/tools/lib/form-view.ts
/** What a user of this model's form can press and fill in, as far as his groups see it. */
async function formView(client, model, options) {
	const { major } = await client.info(options);
	const answer = await client.call(model, major >= 16 ? "get_view" : "fields_view_get", { kwargs: { view_type: "form" } }, {
		...options,
		effect: "read"
	});
	const arch = answer && typeof answer === "object" && "arch" in answer ? String(answer.arch) : "";
	const buttons = /* @__PURE__ */ new Map();
	for (const [, attributes = ""] of arch.matchAll(/<button\b([^>]*)>/g)) {
		const name = attribute(attributes, "name");
		if (attribute(attributes, "type") !== "object" || buttons.has(name) || !/^[a-z]\w*$/i.test(name)) continue;
		buttons.set(name, {
			name,
			label: attribute(attributes, "string")
		});
	}
	const fields = [...arch.replaceAll(/<(tree|list|kanban|form)\b[^>]*>[\s\S]*?<\/\1>/g, (text, _tag, at) => at === arch.indexOf("<form") ? text.replaceAll(/<(tree|list|kanban)\b[\s\S]*?<\/\1>/g, "") : "").matchAll(/<field\b([^>]*)>/g)].map(([, attributes = ""]) => attribute(attributes, "name"));
	return {
		buttons: [...buttons.values()],
		fields: [...new Set(fields)].filter(Boolean)
	};
}
function attribute(attributes, name) {
	return (new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "").replaceAll("&quot;", "\"").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// src/tools/lib/wizards.ts
/** The windows that we can finish. Sources: the wizard folders of stock, account and sale in 14.0 to 19.0. */
const WIZARDS = {
	"stock.backorder.confirmation": {
		ask: "{\"backorder\":\"create\"} keeps what is not done for later, {\"backorder\":\"skip\"} drops it",
		decide: ({ backorder }) => backorder && Promise.resolve({
			values: {},
			method: backorder === "create" ? "process" : "process_cancel_backorder",
			done: backorder === "create" ? "made a backorder" : "made no backorder"
		})
	},
	"stock.immediate.transfer": {
		ask: "{\"immediate\":true} takes all that is reserved as done",
		decide: ({ immediate }) => immediate && Promise.resolve({
			values: {},
			method: "process",
			done: "took what is reserved as done"
		})
	},
	"account.payment.register": {
		ask: "{\"payment\":{\"journal\":\"BNK1\",\"amount\":100,\"date\":\"2026-01-31\"}}; an empty payment takes what Odoo proposes",
		decide: ({ payment }, on) => payment && decidePayment(payment, on)
	},
	"account.move.reversal": {
		ask: "{\"credit_note\":{\"reason\":\"...\",\"date\":\"2026-01-31\"}}; new_invoice true also cancels and makes a new draft",
		decide: ({ credit_note: note }, on) => note && decideReversal(note, on)
	},
	"sale.order.cancel": {
		ask: "{\"cancel\":true} cancels without a mail to the customer",
		decide: ({ cancel }) => cancel && Promise.resolve({
			values: {},
			method: "action_cancel",
			done: "cancelled without a mail"
		})
	}
};
const MAX_STEPS = 4;
/** Goes on from what a button returned, as far as the decision reaches; describes the wizard where it ends. */
async function finishWizards(client, model, ids, returned, decision, options) {
	const done = [];
	let result = returned;
	for (let step = 0; step < MAX_STEPS; step += 1) {
		if (!isAction(result) || result.target !== "new" || typeof result.res_model !== "string") break;
		const name = result.res_model;
		const wizard = Object.hasOwn(WIZARDS, name) ? WIZARDS[name] : void 0;
		try {
			const next = decision && await wizard?.decide(decision, {
				client,
				model,
				ids,
				options
			});
			if (!next) return {
				result,
				done,
				open: await describe(client, name, wizard, result, options)
			};
			result = await press(client, name, next, contextOf(result, model, ids), options);
			done.push(next.done);
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			const before = done.length > 0 ? `what was done before: ${done.join(", ")}` : "the wizard was not finished";
			throw new OdooError(error.kind, `${error.message.replace(/[.\s]*$/, ".")} The button itself was pressed; ${before}.`, {
				cause: error,
				...error.hint ? { hint: error.hint } : {}
			});
		}
	}
	return {
		result,
		done,
		open: []
	};
}
async function press(client, name, { values, method }, context, options) {
	const created = await client.call(name, "create", {
		args: [[values]],
		kwargs: { context }
	}, options);
	const [id] = Array.isArray(created) ? created : [created];
	return client.call(name, method, {
		ids: [Number(id)],
		kwargs: { context }
	}, options);
}
/** The context of the action, as the web client would add to it. In a stored action it is Python text. */
function contextOf({ context }, model, ids) {
	const active = {
		active_model: model,
		active_ids: ids,
		active_id: ids[0] ?? false
	};
	if (typeof context !== "string") return {
		...active,
		...context && typeof context === "object" ? context : {}
	};
	try {
		const parsed = parseLiteral(context);
		return {
			...active,
			...parsed && typeof parsed === "object" ? parsed : {}
		};
	} catch (error) {
		if (error instanceof LiteralError) return active;
		throw error;
	}
}
async function decidePayment({ journal, amount, date, memo }, on) {
	const id = await journalId(journal, on);
	return {
		values: {
			...id === void 0 ? {} : { journal_id: id },
			...date === void 0 ? {} : { payment_date: date },
			...amount === void 0 ? {} : { amount },
			...memo === void 0 ? {} : { communication: memo }
		},
		method: "action_create_payments",
		done: `registered the payment${amount === void 0 ? "" : ` of ${amount}`}`
	};
}
/** To 16.0 the way is a field of the wizard; from 17.0 on each way has its button. */
async function decideReversal({ reason, date, journal, new_invoice: again }, on) {
	const byField = (await on.client.fields("account.move.reversal", on.options)).has("refund_method");
	const id = await journalId(journal, on) ?? (byField ? void 0 : await ofFirst(on, "journal_id"));
	return {
		values: {
			...reason === void 0 ? {} : { reason },
			...date === void 0 ? {} : { date },
			...id === void 0 ? {} : { journal_id: id },
			...byField ? { refund_method: again ? "modify" : "refund" } : {}
		},
		method: byField ? "reverse_moves" : again ? "modify_moves" : "refund_moves",
		done: again ? "reversed it and made a new draft" : "made the reversal"
	};
}
async function journalId(journal, on) {
	if (journal === void 0 || typeof journal === "number") return journal;
	const company = await ofFirst(on, "company_id");
	const named = [
		"|",
		[
			"code",
			"=",
			journal
		],
		[
			"name",
			"=",
			journal
		]
	];
	const domain = company === void 0 ? named : [[
		"company_id",
		"=",
		company
	], ...named];
	const found = await on.client.call("account.journal", "search", { kwargs: { domain } }, {
		...on.options,
		effect: "read"
	});
	const ids = Array.isArray(found) ? found : [];
	if (ids.length === 1) return Number(ids[0]);
	const what = ids.length === 0 ? "is no journal" : `is ${ids.length} journals, not one,`;
	throw new OdooError("bad_request", `"${journal}" ${what} by code or name.`, { hint: "search account.journal and give its id." });
}
/** A many2one of the first record. */
async function ofFirst({ client, model, ids, options }, name) {
	const field = (await client.fields(model, options)).get(name);
	if (!field) return void 0;
	const [row] = await fetchRows(client, {
		model,
		domain: [[
			"id",
			"=",
			ids[0] ?? 0
		]],
		fields: [field],
		limit: 1
	}, options);
	const value = row?.[name];
	const [related] = Array.isArray(value) ? value : [];
	return related && typeof related === "object" && "id" in related ? Number(related.id) : void 0;
}
async function describe(client, name, wizard, action, options) {
	if (wizard) return [`This is a wizard that waits: call the same again with decision ${wizard.ask}.`];
	const [fields, form] = await Promise.all([client.fields(name, options), formView(client, name, options)]);
	const shown = form.fields.flatMap((field) => {
		const info = fields.get(field);
		if (!info || info.readonly) return [];
		return [`${field}${info.required ? "!" : ""} ${info.type}${info.relation ? ` ${info.relation}` : ""}`];
	});
	const context = JSON.stringify(withoutCredentials(name, action.context ?? {}));
	return [
		`This is a wizard, and what you asked for may wait for it; nothing more was done, and no decision finishes ${name}.`,
		...shown.length > 0 ? [`fields: ${shown.slice(0, 25).join(", ")}`] : [],
		`buttons: ${form.buttons.map((button) => `${button.name} "${button.label}"`).join(", ") || "none"}`,
		`To finish: execute create on ${name} with kwargs.context ${context.length < 2e3 ? context : "(too long to show)"}, then its button.`
	];
}

// src/tools/execute.ts
const execute = defineTool({
	name: "execute",
	title: "Call an Odoo method",
	description: "Call any public method of an Odoo model: buttons such as action_confirm (sale.order), action_post (account.move) or button_validate (stock.picking), on one or many ids at once; says how each record stands then. A button that opens a wizard is finished by a decision. In safe mode the human is asked first, except for methods that only read. For sums use aggregate.",
	access: "write",
	input: strictObject({
		model: string().describe("Technical name"),
		method: string().describe("Public method"),
		ids: IdsInput.optional().describe("Records; none for a model method"),
		args: array(unknown()).default([]).describe("After ids"),
		kwargs: record(string(), unknown()).default({}).describe("Context too"),
		decision: Decision.optional()
	}),
	examples: [
		{
			model: "sale.order",
			method: "action_confirm",
			ids: [
				7,
				8,
				9
			]
		},
		{
			model: "stock.picking",
			method: "button_validate",
			ids: [7],
			decision: { backorder: "create" }
		},
		{
			model: "res.partner",
			method: "name_search",
			kwargs: {
				name: "azure",
				limit: 5
			}
		}
	],
	async run({ model, method, ids: given, args, kwargs, decision }, context) {
		checkMethodName(method);
		const client = await context.odoo();
		const call = {
			ids: given === void 0 ? void 0 : await resolveIds(client, model, given, { signal: context.signal }),
			args,
			kwargs
		};
		const tool = Object.hasOwn(TOOL_OF, method) ? TOOL_OF[method] : void 0;
		if (tool) return tool(model, call, context);
		if (isReading(method)) return readOnly(client, model, method, call, context);
		return change(client, model, method, call, decision, context);
	}
});
/** The ORM's own writes go the way of the tools, with their checks. */
const TOOL_OF = {
	create: (model, call, context) => createRecords(model, valuesOf(call, [
		"vals_list",
		"vals",
		"values"
	]), context, onlyContext(call)),
	write: (model, call, context) => {
		const [values, ...others] = valuesOf(call, ["vals", "values"]);
		if (!values || others.length > 0) throw badWrite();
		return updateRecords(model, needIds("write", call).map((id) => ({
			id,
			values
		})), context, onlyContext(call));
	},
	unlink: (model, call, context) => deleteRecords(model, needIds("unlink", call), context)
};
/** ORM methods whose values would pass the checks of the tools by. */
const WHOLESALE = /* @__PURE__ */ new Set([
	"load",
	"web_save",
	"web_save_multi",
	"import_data"
]);
async function readOnly(client, model, method, call, context) {
	const options = { signal: context.signal };
	const fields = await client.fields(model, options);
	const credentials = new Set([...fields.values()].filter(isCredentialField).map((field) => field.name));
	checkArgumentsForCredentials([call.args, call.kwargs], credentials, (name) => {
		if (fields.get(name)?.withheld) throw withheldField(model, name);
		return refuseCredential(name);
	});
	checkDomainForCredentials(model, [call.args, call.kwargs.domain]);
	const checked = await withCheckedDomain(client, model, method, call, options);
	const { ids, args, kwargs } = bounded(method, checked);
	const result = await client.call(model, method, {
		...ids ? { ids } : {},
		args,
		kwargs
	}, {
		...options,
		effect: "read"
	});
	return describeResult(model, method, withoutCredentials(model, result));
}
async function change(client, model, method, call, decision, context) {
	if (isDeleting(method) && context.mode !== "yolo") throw needsYolo(`${model}.${method} deletes records, which needs YOLO mode.`);
	checkGuard(model, context.mode, `Calling ${model}.${method}`);
	const options = { signal: context.signal };
	const { ids, args, kwargs } = call;
	await client.fields(model, options);
	const before = ids ? await snapshot(client, model, ids, options) : /* @__PURE__ */ new Map();
	const missing = ids?.filter((id) => !before.has(id)) ?? [];
	if (missing.length > 0) throw missingRecords(model, missing);
	if (context.mode === "safe") {
		if (WHOLESALE.has(method)) throw needsYolo(`${method} writes whatever it is given, which needs YOLO mode; create and update do not.`);
		if (method === "copy") await checkDefaults(client, model, call, context);
		const names = new Map([...before].map(([id, row]) => [id, String(row.display_name ?? "")]));
		const lines = [
			...ids ? [recordList(ids, names)] : [],
			...args.length > 0 ? [`args: ${quote(args, 600)}`] : [],
			...Object.keys(kwargs).length > 0 ? [`kwargs: ${quote(kwargs, 600)}`] : [],
			...decision ? [`decision: ${quote(decision, 600)}`] : []
		];
		const target = ids ? count(ids.length, model) : model;
		await context.confirm(await question(client, `Call ${method} on ${target}?`, lines));
	}
	const result = await client.call(model, method, {
		...ids ? { ids } : {},
		args,
		kwargs
	}, options);
	if (model === "ir.config_parameter" && typeof result === "string" && isSecretParameter(args[0] ?? kwargs.key)) return describeResult(model, method, WITHHELD);
	const { result: last, done, open } = await finishWizards(client, model, ids ?? [], result, decision, options);
	return [
		describeResult(model, method, withoutCredentials(model, last)),
		...done.length > 0 ? [`Decided: ${done.join("; ")}.`] : [],
		...open,
		...await progressLines(client, model, before, options)
	].join("\n");
}
async function checkDefaults(client, model, call, context) {
	const given = call.args[0] ?? call.kwargs.default;
	if (!given || typeof given !== "object") return;
	await checkValues(client, model, [toValues(given)], context.mode, {
		signal: context.signal,
		creating: true
	});
}
function valuesOf(call, names) {
	const given = call.args[0] ?? names.map((name) => call.kwargs[name]).find((value) => value !== void 0);
	return (Array.isArray(given) ? given : [given]).map((values) => {
		if (values && typeof values === "object" && !Array.isArray(values)) return toValues(values);
		throw new OdooError("bad_request", "This method takes the values of a record as an object.", { hint: "Such as args [{\"name\": \"Ada\"}]; or use the create and update tools." });
	});
}
function onlyContext({ kwargs }) {
	return kwargs.context === void 0 ? {} : { context: kwargs.context };
}
function needIds(method, call) {
	if (call.ids && call.ids.length > 0) return call.ids;
	throw new OdooError("bad_request", `${method} needs ids: the records it is called on.`);
}
function badWrite() {
	return new OdooError("bad_request", "write takes one object of values for all ids.", { hint: "For different values use the update tool with updates." });
}

// src/tools/file.ts
const MAX_UPLOAD = 26214400;
const MAX_READ = 8388608;
const MAX_TEXT = 4e4;
const Input$2 = strictObject({
	action: _enum([
		"list",
		"read",
		"save",
		"upload",
		"report"
	]).describe("list: attachments of records; read: text of a file; save: to disk; upload: from disk; report: PDF to disk"),
	model: string().optional().describe("Technical name of the records"),
	ids: IdsInput.optional().describe("Their ids"),
	attachment_id: int().optional().describe("For read and save: id of an ir.attachment"),
	field: string().optional().describe("Binary field, in place of an attachment"),
	path: string().optional().describe("File in the project; never overwritten"),
	report: string().optional().describe("report_name, such as sale.report_saleorder")
});
const file = defineTool({
	name: "file",
	title: "Files of Odoo records",
	description: "Attachments, binary fields and printed reports: list those of a record, read the text of one, save one to the project, upload a project file to a record (asks first), or print a report (invoice, quotation, delivery slip) as PDF.",
	access: "local",
	asks: true,
	input: Input$2,
	examples: [
		{
			action: "list",
			model: "sale.order",
			ids: 7
		},
		{
			action: "save",
			attachment_id: 42,
			path: "contract.pdf"
		},
		{
			action: "report",
			model: "account.move",
			ids: 7,
			report: "account.report_invoice"
		}
	],
	async run(input, context) {
		const client = await context.odoo();
		return ACTIONS$1[input.action](client, input, context);
	}
});
const ACTIONS$1 = {
	list: list$1,
	read: read$1,
	save,
	upload,
	report
};
async function list$1(client, input, context) {
	const { model, ids } = await records(client, input, context);
	const rows = await listAttachments(client, model, ids, { signal: context.signal });
	const binary = [...(await client.fields(model, { signal: context.signal })).values()].filter((one) => (one.type === "binary" || one.type === "image") && one.store !== false && !isCredentialName(one.name) && !one.withheld);
	const lines = rows.map((row) => [
		row.id,
		row.res_id,
		row.name,
		row.mimetype || "",
		row.type === "url" ? `link ${String(row.url)}` : row.file_size
	].join("	"));
	return [
		`${`${rows.length}${rows.length === 200 ? " or more" : ""}`} attachment${rows.length === 1 ? "" : "s"} at ${model} ${ids.join(", ")}.`,
		...binary.length > 0 ? [`Binary fields (field): ${binary.map((one) => one.name).join(", ")}.`] : [],
		...lines.length > 0 ? [fence(["id	res_id	name	type	bytes", ...lines].join("\n"))] : []
	].join("\n");
}
async function read$1(client, input, context) {
	const stored = await open$1(client, input, context);
	if ((stored.size ?? 0) > MAX_READ) throw tooLarge(stored, "read");
	const text = await textOf(stored);
	if (text === void 0) throw new OdooError("bad_request", `${quote(stored.name)} (${stored.type || "binary"}) has no text to read.`, { hint: "Save it with action save; Odoo takes the text out of PDF and office files when attachment_indexation is installed." });
	const more = text.length > MAX_TEXT ? "; action save gives all of it" : "";
	return `${quote(stored.name)}, ${stored.type || "text"}, ${text.length} characters${more}:\n${fence(cut(text, MAX_TEXT))}`;
}
async function save(client, input, context) {
	const stored = await open$1(client, input, context);
	const path = input.path ?? fileName(stored.name);
	await newPath(path);
	const saved = await saveNew(path, await stored.content());
	return `Saved ${saved.path} (${saved.bytes} bytes${stored.type ? `, ${stored.type}` : ""}).`;
}
async function upload(client, input, context) {
	const options = { signal: context.signal };
	const { model, ids } = await records(client, input, context);
	const [id] = ids;
	if (id === void 0 || ids.length > 1) throw new OdooError("bad_request", "upload takes one record: give one id.");
	checkGuard(model, context.mode, `Uploading to ${model}`);
	const local = await existingFile(need(input.path, "path", "upload"));
	if (local.size > MAX_UPLOAD) throw new OdooError("bad_request", `${quote(local.name)} has ${local.size} bytes: at most ${MAX_UPLOAD} go up.`);
	if (input.field !== void 0) await openField(client, model, id, input.field, options);
	const names = await namesOf(client, model, [id], options);
	if (!names.has(id)) throw missingRecords(model, [id]);
	const where = input.field === void 0 ? "as an attachment of" : `into ${input.field} of`;
	const lines = [`file: ${quote(local.name)}, ${local.size} bytes`, `${model} ${recordList([id], names)}`];
	await context.confirm(await question(client, `Upload a file ${where} this record?`, lines));
	const datas = (await readFile(local.path)).toString("base64");
	if (input.field !== void 0) {
		await client.call(model, "write", {
			ids: [id],
			args: [{ [input.field]: datas }]
		}, options);
		return `Uploaded ${quote(local.name)} (${local.size} bytes) into ${input.field} of ${model} ${id}.`;
	}
	const created = await client.call("ir.attachment", "create", { args: [{
		name: local.name,
		datas,
		res_model: model,
		res_id: id
	}] }, options);
	const attachment = Array.isArray(created) ? created[0] : created;
	return `Uploaded ${quote(local.name)} (${local.size} bytes) as attachment ${String(attachment)} of ${model} ${id}.`;
}
async function report(client, input, context) {
	const options = { signal: context.signal };
	const { model, ids } = await records(client, input, context);
	const names = await namesOf(client, model, ids, options);
	const missing = ids.filter((id) => !names.has(id));
	if (missing.length > 0) throw missingRecords(model, missing);
	if (input.path !== void 0) await newPath(input.path);
	const { renderReport } = await import("./reports.mjs");
	const rendered = await renderReport(client, model, ids, input.report, options);
	const path = input.path ?? `${fileName(rendered.report)}-${ids.slice(0, 5).join("-")}.${rendered.format}`;
	const target = rendered.format === "html" ? path.replace(/\.pdf$/i, ".html") : path;
	const saved = await saveNew(target, rendered.bytes);
	return [`Saved ${rendered.report} of ${model} ${ids.join(", ")} to ${saved.path} (${rendered.format}, ${saved.bytes} bytes).`, ...rendered.note ? [rendered.note] : []].join("\n");
}
async function records(client, input, context) {
	const model = need(input.model, "model", input.action);
	return {
		model,
		ids: await resolveIds(client, model, need(input.ids, "ids", input.action), { signal: context.signal })
	};
}
async function open$1(client, input, context) {
	const options = { signal: context.signal };
	if (input.attachment_id !== void 0) return openAttachment(client, input.attachment_id, options);
	if (input.field === void 0) throw new OdooError("bad_request", `${input.action} needs attachment_id, or model, ids and field.`, { hint: "file with action list names the attachments of a record." });
	const { model, ids } = await records(client, input, context);
	const [id] = ids;
	if (id === void 0 || ids.length > 1) throw new OdooError("bad_request", `${input.action} takes one record.`);
	return openField(client, model, id, input.field, options);
}
function need(value, name, action) {
	if (value !== void 0) return value;
	throw new OdooError("bad_request", `${action} needs "${name}".`);
}
/** A name from Odoo as a file's name: it must not lead anywhere. */
function fileName(name) {
	return name.replaceAll(/[^\p{L}\p{N} ._()-]+/gu, "_").replace(/^[. ]+/, "").slice(0, 120) || "file";
}
function tooLarge(stored, action) {
	return new OdooError("bad_request", `${quote(stored.name)} has ${stored.size} bytes, too many to ${action} here.`, { hint: "Save it with action save." });
}

// src/tools/lib/import-match.ts
const NUMBERS = /* @__PURE__ */ new Set([
	"integer",
	"float",
	"monetary"
]);
/** Types whose stored value tells for certain that a cell would change nothing. */
const COMPARABLE = /* @__PURE__ */ new Set([
	...NUMBERS,
	"char",
	"text",
	"boolean",
	"date",
	"datetime",
	"selection",
	"many2one"
]);
/** External ids without a module get this one. Source: `load` in odoo/models.py of every series. */
const MODULE = "__import__";
/** Looks a batch up with at most three calls, however many rows it has. */
async function lookUp(client, model, match, columns, rows, options) {
	const xmlids = /* @__PURE__ */ new Set();
	for (const column of columns) {
		if (column.name !== "id" && !(column.field?.type === "many2one" && column.subfield === "id")) continue;
		for (const { cells } of rows) if (!isEmpty$1(cells[column.name])) xmlids.add(qualified(String(cells[column.name])));
	}
	const found = xmlids.size > 0 ? await externalIds(client, [...xmlids], options) : /* @__PURE__ */ new Map();
	const fields = [...new Set(columns.flatMap(({ field }) => field && COMPARABLE.has(field.type) ? [field.name] : []))];
	const hasActive = (await client.fields(model, options)).has("active");
	const { ids, records } = await matched(client, model, match, columns, rows, found, [
		"id",
		...fields,
		...hasActive ? ["active"] : []
	], options);
	const unchanged = /* @__PURE__ */ new Set();
	let archived = false;
	for (const row of rows) {
		const record = records.get(ids.get(row.number) ?? 0);
		if (!record) continue;
		archived ||= record.active === false;
		if (columns.every((column) => says(record, column, row, found))) unchanged.add(row.number);
	}
	const certain = match.by !== "xmlid" || found !== void 0;
	return {
		ids,
		certain,
		newest: certain ? 0 : await newestId(client, model, options),
		unchanged,
		archived
	};
}
async function matched(client, model, match, columns, rows, found, fields, options) {
	const ids = /* @__PURE__ */ new Map();
	if (match.by === "key") {
		const records = await search$1(client, model, keyDomain(match.fields, columns, rows), fields, options);
		const byKey = /* @__PURE__ */ new Map();
		for (const record of records.values()) {
			const key = keyOf(match.fields.map((name) => record[name]));
			byKey.set(key, [...byKey.get(key) ?? [], record]);
		}
		for (const { number, cells } of rows) {
			const same = byKey.get(keyOf(match.fields.map((name) => cells[name]))) ?? [];
			if (same.length > 1) {
				const list = same.slice(0, 5).map((record) => record.id);
				throw new OdooError("validation", `Row ${number}: ${same.length} ${model} records have this key (${match.fields.join(", ")}): ${list.join(", ")}.`, { hint: "Name more key fields, or match by external id." });
			}
			const [record] = same;
			if (record) ids.set(number, record.id);
		}
		return {
			ids,
			records
		};
	}
	for (const { number, cells } of rows) {
		const cell = cells[match.by === "id" ? ".id" : "id"];
		if (isEmpty$1(cell)) continue;
		const reference = found?.get(qualified(String(cell)));
		if (match.by === "xmlid" && reference && reference.model !== model) throw new OdooError("validation", `Row ${number}: the external id "${String(cell)}" is of a ${reference.model} record.`);
		const id = match.by === "id" ? Number(cell) : reference?.id;
		if (id !== void 0) ids.set(number, id);
	}
	if (ids.size === 0) return {
		ids,
		records: /* @__PURE__ */ new Map()
	};
	const records = await search$1(client, model, [[
		"id",
		"in",
		[...ids.values()]
	]], fields, options);
	for (const [number, id] of ids) if (match.by === "xmlid" && !records.has(id)) ids.delete(number);
	return {
		ids,
		records
	};
}
function keyDomain(names, columns, rows) {
	return names.map((name) => {
		const isNumber = columns.find((column) => column.name === name)?.field?.type === "integer";
		const values = rows.map(({ cells }) => isNumber ? Number(cells[name]) : String(cells[name]));
		return [
			name,
			"in",
			[...new Set(values)]
		];
	});
}
/** A row's key; `7` and `"7"` are one, as in a CSV file. */
function keyOf(values) {
	return JSON.stringify(values.map(String));
}
async function search$1(client, model, domain, fields, options) {
	const rows = await client.call(model, "search_read", { kwargs: {
		domain,
		fields,
		context: { active_test: false }
	} }, {
		...options,
		effect: "read"
	});
	return new Map(toRows(rows).map((row) => [row.id, row]));
}
/** Undefined where the user may not read external ids: on 19.0 few may (ir.model.access.csv of base). */
async function externalIds(client, xmlids, options) {
	const byModule = /* @__PURE__ */ new Map();
	for (const xmlid of xmlids) {
		const dot = xmlid.indexOf(".");
		const module = xmlid.slice(0, dot);
		byModule.set(module, [...byModule.get(module) ?? [], xmlid.slice(dot + 1)]);
	}
	const parts = [...byModule].map(([module, names]) => [
		"&",
		[
			"module",
			"=",
			module
		],
		[
			"name",
			"in",
			names
		]
	]);
	const kwargs = {
		domain: [...parts.slice(1).map(() => "|"), ...parts.flat()],
		fields: [
			"module",
			"name",
			"model",
			"res_id"
		]
	};
	try {
		const rows = await client.call("ir.model.data", "search_read", { kwargs }, {
			...options,
			effect: "read"
		});
		return new Map(toRows(rows).map((row) => [`${String(row.module)}.${String(row.name)}`, {
			model: String(row.model),
			id: Number(row.res_id)
		}]));
	} catch (error) {
		if (error instanceof OdooError && error.kind === "access") return void 0;
		throw error;
	}
}
async function newestId(client, model, options) {
	const rows = await client.call(model, "search_read", { kwargs: {
		domain: [],
		fields: ["id"],
		order: "id desc",
		limit: 1,
		context: { active_test: false }
	} }, {
		...options,
		effect: "read"
	});
	return toRows(rows)[0]?.id ?? 0;
}
/** Whether a record certainly says already what the cell says; in doubt it doesn't. */
function says(record, column, row, found) {
	const { field, subfield, name } = column;
	if (!field) return true;
	if (!COMPARABLE.has(field.type)) return false;
	const text = importText(column, row.cells[name], row.number);
	const value = record[field.name];
	if (field.type === "many2one") {
		const [id, title] = Array.isArray(value) ? value : [void 0, ""];
		if (text === "") return id === void 0;
		if (subfield === ".id") return id === Number(text);
		if (subfield === "id") return id !== void 0 && found?.get(qualified(text))?.id === id;
		return title === text;
	}
	if (field.type === "boolean") return value === true ? /^(1|true|yes)$/i.test(text) : /^(0|false|no|)$/i.test(text);
	if (NUMBERS.has(field.type)) return text === "" ? value === 0 || value === false : Number(text) === value;
	return text === (value === false ? "" : value);
}
function qualified(xmlid) {
	return xmlid.includes(".") ? xmlid : `${MODULE}.${xmlid}`;
}

// src/tools/lib/import-run.ts
/** One transaction each: large enough to be fast, small enough to be done well before a timeout. */
const BATCH = 500;
const MAX_TOLD = 20;
/** A batch of heavy records may take long, and stopping to wait for it would not stop Odoo. */
const BATCH_MS = 3e5;
/** Creates or updates all rows, batch by batch, after asking once; says what became of them. */
async function runImport(request, context) {
	const { model, dryRun } = request;
	const client = await context.odoo();
	const { total, first, columnsOf } = await survey(client, request, context);
	if (total === 0) throw new OdooError("bad_request", `There are no rows from row ${request.from} on.`);
	if (!dryRun) {
		const lines = [`from ${request.what}`, ...valueLines([...first], (index) => `row ${request.from + index}`)];
		await context.confirm(await question(client, `Import ${count$1(total, "row")} into ${model}?`, lines));
	}
	const counts = {
		created: 0,
		updated: 0,
		unchanged: 0
	};
	const told = [];
	let done = 0;
	for await (const batch of batches(request, columnsOf)) {
		const [firstRow, lastRow] = [batch.rows[0]?.number ?? 0, batch.rows.at(-1)?.number ?? 0];
		if (context.signal.aborted) throw stopped("The import was cancelled", model, counts, firstRow);
		const messages = await runBatch(client, request, batch, counts, context).catch((error) => {
			throw interrupted(error, model, counts, firstRow, lastRow);
		});
		told.push(...messages);
		if (!dryRun) told.splice(MAX_TOLD);
		done += batch.rows.length;
		context.progress(done, total, `${dryRun ? "tried" : "imported"} up to row ${lastRow}`);
		if (dryRun && told.filter((message) => message.isError).length >= MAX_TOLD) break;
	}
	return dryRun ? describeDryRun(model, done, total, counts, told) : describeImport(model, done, counts, told);
}
async function runBatch(client, request, { columns, rows }, counts, context) {
	const { model, key, dryRun } = request;
	const match = matchOf(model, columns, key);
	const records = rows.filter((row) => !continues(row.cells, columns));
	const known = await lookUp(client, model, match, columns, records, { signal: context.signal });
	counts.unchanged += known.unchanged.size;
	const told = [];
	for (const part of partsOf(rows, columns, match, known)) {
		const matrix = matrixOf(columns, part.rows, match.by === "key" && part.known ? known.ids : void 0);
		const options = { timeoutMs: Math.max(BATCH_MS, client.instance.timeoutMs) };
		const { ids, messages } = dryRun ? await tryOut(client, model, matrix, options) : await load$1(client, model, matrix, known.archived, options);
		told.push(...messages);
		const errors = messages.filter((message) => message.isError);
		if (errors.length > 0 && dryRun) continue;
		if (errors.length > 0) throw refused(model, errors, part.what, rows);
		if (!dryRun && ids?.length !== part.records) {
			const text = `Odoo saved ${ids?.length ?? 0} records for ${count$1(part.records, "row")}`;
			throw new OdooError("server", `${text}; look at what is there.`);
		}
		const updated = known.certain || !ids ? part.rows.filter((row) => known.ids.has(row.number)).length : ids.filter((id) => id <= known.newest).length;
		counts.updated += updated;
		counts.created += part.records - updated;
	}
	return told;
}
/**
* Rows matched by key go apart from new ones: 14.0 at least takes an empty `.id` for an id
* (`_convert_records` in odoo/models.py).
*/
function partsOf(rows, columns, match, known) {
	const there = [];
	const fresh = [];
	const size = {
		there: 0,
		fresh: 0
	};
	let to;
	for (const row of rows) {
		if (!continues(row.cells, columns)) {
			to = known.ids.has(row.number) ? "there" : "fresh";
			if (known.unchanged.has(row.number)) to = void 0;
			if (to) size[to] += 1;
		}
		if (to) (to === "there" ? there : fresh).push(row);
	}
	if (match.by !== "key") {
		const changing = rows.filter((row) => !known.unchanged.has(row.number));
		const all = {
			what: "",
			rows: changing,
			records: size.there + size.fresh,
			known: true
		};
		return changing.length > 0 ? [all] : [];
	}
	return [{
		what: "the rows to update of ",
		rows: there,
		records: size.there,
		known: true
	}, {
		what: "the new rows of ",
		rows: fresh,
		records: size.fresh,
		known: false
	}].filter((part) => part.rows.length > 0);
}
async function survey(client, request, context) {
	const bySignature = /* @__PURE__ */ new Map();
	const first = [];
	let total = 0;
	for await (const row of request.source()) {
		if (context.signal.aborted) throw new OdooError("timeout", "The import was cancelled; nothing was changed.");
		if (row.number < request.from) continue;
		total += 1;
		if (first.length < 3) first.push(row.cells);
		const signature = signatureOf(row.cells);
		let columns = bySignature.get(signature);
		if (!columns) {
			columns = await checkColumns(client, request.model, Object.keys(row.cells), context);
			if (!continues(row.cells, columns)) matchOf(request.model, columns, request.key);
			bySignature.set(signature, columns);
		}
		checkMatched(row, columns, request);
	}
	return {
		total,
		first,
		columnsOf: (cells) => bySignature.get(signatureOf(cells)) ?? []
	};
}
function signatureOf(cells) {
	return JSON.stringify(Object.keys(cells));
}
function checkMatched(row, columns, { model, key }) {
	if (continues(row.cells, columns)) return;
	const missing = matchColumns(matchOf(model, columns, key)).find((name) => isEmpty$1(row.cells[name]));
	if (missing === void 0) return;
	throw new OdooError("bad_request", `Row ${row.number} has no "${missing}", which tells whether it is in Odoo already.`, { hint: "Fill it in each row, so that repeating the import doubles nothing." });
}
function matchColumns(match) {
	return match.by === "key" ? match.fields : [match.by === "id" ? ".id" : "id"];
}
/** Cuts before a row that has other columns or the same key as one in the batch, never inside a record. */
async function* batches(request, columnsOf) {
	let columns = [];
	let rows = [];
	let keys = /* @__PURE__ */ new Set();
	for await (const row of request.source()) {
		if (row.number < request.from) continue;
		const own = columnsOf(row.cells);
		const goesOn = own === columns && continues(row.cells, own);
		const names = goesOn ? [] : matchColumns(matchOf(request.model, own, request.key));
		const key = keyOf(names.map((name) => row.cells[name]));
		if (rows.length > 0 && !goesOn && (own !== columns || keys.has(key) || rows.length >= BATCH)) {
			yield {
				columns,
				rows
			};
			rows = [];
			keys = /* @__PURE__ */ new Set();
		}
		columns = own;
		rows.push(row);
		if (!goesOn) keys.add(key);
	}
	if (rows.length > 0) yield {
		columns,
		rows
	};
}
function sums({ created, updated, unchanged }) {
	return `${created} created, ${updated} updated, ${unchanged} unchanged`;
}
function messageLines(messages) {
	const lines = messages.slice(0, MAX_TOLD).map(({ row, column, text }) => {
		const place = [...row === void 0 ? [] : [`row ${row}`], ...column ? [column] : []].join(", ");
		return `- ${place ? `${place}: ` : ""}${text}`;
	});
	if (messages.length > MAX_TOLD) lines.push(`and ${messages.length - MAX_TOLD} more`);
	return lines;
}
function describeImport(model, rows, counts, told) {
	return [`Imported ${count$1(rows, "row")} into ${model}: ${sums(counts)}.`, ...told.length > 0 ? ["Odoo remarks:", ...messageLines(told)] : []].join("\n");
}
function describeDryRun(model, done, total, counts, told) {
	const errors = told.filter((message) => message.isError);
	const part = done < total ? ` (stopped after ${done} of ${count$1(total, "row")})` : "";
	const limit = total > BATCH ? [`Tried in parts of ${BATCH} rows: a row that needs one of an earlier part can't be proved.`] : [];
	if (errors.length === 0) return [
		`Dry run on the server, rolled back: ${count$1(done, "row")} would go into ${model}: ${sums(counts)}.`,
		...limit,
		...messageLines(told),
		"Next: call it again without dry_run."
	].join("\n");
	return [
		`Dry run on the server, rolled back: Odoo refuses ${count$1(errors.length, "row")} of ${model}${part}.`,
		...messageLines(errors),
		...limit,
		`Next: correct ${errors.length === 1 ? "it" : "these rows"} and try again.`
	].join("\n");
}
function refused(model, errors, what, rows) {
	const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
	const head = `Odoo refused ${`${first === last ? "" : what}${rowsFrom(first, last)} for ${model}`}; ${first === last ? "it was rolled back" : "all of these were rolled back"}.`;
	return new OdooError("validation", [head, ...messageLines(errors)].join("\n"), { hint: `Correct ${errors.length === 1 ? "it" : "them"}, then call again.` });
}
function rowsFrom(first, last) {
	return first === last ? `row ${first}` : `rows ${first} to ${last}`;
}
function interrupted(error, model, counts, first, last) {
	if (!(error instanceof OdooError)) return error;
	const rows = rowsFrom(first, last);
	const place = error.message.includes(`${rows} for ${model}`) ? "" : `${rows.replace(/^r/, "R")} for ${model}: `;
	return new OdooError(error.kind, place + error.message, {
		hint: goOn(counts, first, error.hint?.replace(/\.$/, "") ?? "Call again"),
		cause: error
	});
}
function stopped(what, model, counts, first) {
	return new OdooError("timeout", `${what} before row ${first} for ${model}.`, { hint: goOn(counts, first, "To go on call again") });
}
function goOn(counts, first, what) {
	return `${what}, with from_row ${first}: the rows before are in Odoo (${sums(counts)}); repeating them is harmless.`;
}

// src/tools/lib/rows.ts
/** A cell longer than this is a quote that was never closed, or no table at all. */
const MAX_CELL = 4194304;
const SEPARATORS = [
	",",
	";",
	"	",
	"|"
];
/** The rows of a CSV (with a header) or JSONL file, one at a time, so that its size does not matter. */
async function* rowsOfFile(file, format) {
	const text = createReadStream(file, {
		encoding: "utf8",
		highWaterMark: 65536
	});
	try {
		yield* format === "csv" ? rowsOfCsv(text) : rowsOfJsonLines(text);
	} finally {
		text.destroy();
	}
}
async function* rowsOfCsv(text) {
	let header;
	let number = 0;
	for await (const record of csvRecords(text)) {
		if (!header) {
			header = record.map((name) => name.trim());
			const twice = header.find((name, index) => header?.indexOf(name) !== index);
			if (twice !== void 0) throw new OdooError("bad_request", `The header has the column "${twice}" twice.`);
			continue;
		}
		number += 1;
		if (record.every((value) => value === "")) continue;
		if (record.length > header.length) throw new OdooError("bad_request", `Row ${number} has ${record.length} cells, the header ${header.length}.`, { hint: "Put quotes around a cell that holds the separator." });
		const cells = Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""]));
		yield {
			number,
			cells
		};
	}
}
/** RFC 4180 with any of the usual separators, which the header tells. */
async function* csvRecords(text) {
	let separator;
	let record = [];
	let cell = "";
	const parser = { state: "start" };
	let head = "";
	let first = true;
	for await (const part of text) {
		let chunk = first ? part.replace(/^\uFEFF/, "") : part;
		first = false;
		if (separator === void 0) {
			head += chunk;
			if (!/[\r\n]/.test(head) && head.length < 65536) continue;
			chunk = head;
			separator = separatorOf(head);
		}
		yield* feed(chunk, separator);
	}
	if (separator === void 0 && head !== "") yield* feed(head, separatorOf(head));
	if (parser.state === "quoted") throw new OdooError("bad_request", "A quote in the CSV file is never closed.");
	if (record.length > 0 || cell !== "" || parser.state !== "start") yield [...record, cell];
	function* feed(chunk, separator) {
		let from = 0;
		for (let at = 0; at < chunk.length; at++) {
			const char = chunk[at];
			if (parser.state === "quoted") {
				if (char !== "\"") continue;
				cell += chunk.slice(from, at);
				parser.state = "quote";
				continue;
			}
			if (parser.state === "quote") {
				parser.state = char === "\"" ? "quoted" : "plain";
				from = at;
				if (parser.state === "quoted") continue;
			}
			if (char === "\"" && parser.state === "start") {
				parser.state = "quoted";
				from = at + 1;
			} else if (char === separator || char === "\n" || char === "\r") {
				if (parser.state === "plain") cell += chunk.slice(from, at);
				const blank = char !== separator && record.length === 0 && cell === "" && parser.state === "start";
				parser.state = "start";
				if (blank) continue;
				record.push(cell);
				cell = "";
				if (char !== separator) {
					yield record;
					record = [];
				}
			} else if (parser.state === "start") {
				parser.state = "plain";
				from = at;
			}
		}
		if (parser.state === "plain" || parser.state === "quoted") cell += chunk.slice(from);
		if (cell.length > MAX_CELL) throw new OdooError("bad_request", "A cell is over 4 MB: is a quote not closed?");
	}
}
function separatorOf(head) {
	const line = head.split(/[\r\n]/, 1)[0]?.replaceAll(/"[^"]*"/g, "") ?? "";
	const counts = SEPARATORS.map((one) => line.split(one).length);
	return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}
async function* rowsOfJsonLines(text) {
	let rest = "";
	let number = 0;
	for await (const chunk of text) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop() ?? "";
		if (rest.length > MAX_CELL) throw new OdooError("bad_request", `Line ${number + lines.length + 1} is over 4 MB.`);
		for (const line of lines) {
			number += 1;
			if (line.trim() !== "") yield {
				number,
				cells: parseLine(line, number)
			};
		}
	}
	if (rest.trim() !== "") yield {
		number: number + 1,
		cells: parseLine(rest, number + 1)
	};
}
function parseLine(line, number) {
	try {
		const value = JSON.parse(line.replace(/^\uFEFF/, ""));
		if (value && typeof value === "object" && !Array.isArray(value)) return { ...value };
	} catch {}
	throw new OdooError("bad_request", `Line ${number} is no JSON object.`, { hint: "A JSONL file has one object a line, such as {\"name\": \"Ada\"}." });
}

// src/tools/import.ts
const MAX_ROWS$2 = 1e3;
const importTool = defineTool({
	name: "import",
	title: "Import records into Odoo",
	description: "Create or update many records from rows or a CSV/JSONL file, matched by external id (column id) or by key fields, so that repeating it is harmless. Batches of one transaction each; says created, updated, unchanged, or which rows Odoo refuses and where to go on. dry_run proves it on the server.",
	access: "write",
	input: strictObject({
		model: string().describe("Technical name"),
		rows: array(record(string(), unknown())).optional().describe("Cells by column: a field, or country_id/id (external id), country_id/.id (id)"),
		path: string().optional().describe(".csv (with header) or .jsonl file in the project"),
		key: array(string()).optional().describe("Fields that identify a record, such as [\"ref\"]"),
		from_row: int().min(1).default(1).describe("First row to import"),
		dry_run: boolean().default(false).describe("true: try on the server, then roll back")
	}),
	examples: [{
		model: "res.partner",
		rows: [{
			ref: "C1",
			name: "Ada",
			"country_id/id": "base.uk"
		}],
		key: ["ref"]
	}, {
		model: "res.partner",
		path: "partners.csv",
		dry_run: true
	}],
	async run({ model, rows, path, key, from_row: from, dry_run: dryRun }, context) {
		if (rows === void 0 === (path === void 0)) throw new OdooError("bad_request", "import takes either rows or path.");
		checkGuard(model, context.mode, `Importing ${model} records`);
		if (rows !== void 0) {
			if (rows.length === 0) throw new OdooError("bad_request", "rows is empty.");
			if (rows.length > MAX_ROWS$2) throw new OdooError("bad_request", `${rows.length} rows are too many for one call: at most ${MAX_ROWS$2}.`, { hint: "Write them to a .csv or .jsonl file and give its path." });
			const source = () => numbered(rows);
			return runImport({
				model,
				key,
				from,
				dryRun,
				source,
				what: count$1(rows.length, "row")
			}, context);
		}
		const file = await existingFile(path ?? "");
		const format = formatOf(file.name);
		return runImport({
			model,
			key,
			from,
			dryRun,
			source: () => rowsOfFile(file.path, format),
			what: file.name
		}, context);
	}
});
async function* numbered(rows) {
	for (const [index, cells] of rows.entries()) yield {
		number: index + 1,
		cells
	};
}
function formatOf(name) {
	if (/\.(csv|tsv|txt)$/i.test(name)) return "csv";
	if (/\.(jsonl|ndjson)$/i.test(name)) return "jsonl";
	throw new OdooError("bad_request", `The file ${JSON.stringify(name)} is neither .csv nor .jsonl.`);
}

// src/tools/message.ts
const Input$1 = strictObject({
	model: string().describe("Technical name"),
	id: union([int(), string()]).describe("Id or external id of the record"),
	body: string().min(1).describe("Text, or HTML with html: true"),
	kind: _enum([
		"note",
		"comment",
		"activity"
	]).default("note").describe("note: internal; comment: mailed to followers; activity: a to-do"),
	html: boolean().default(false).describe("body is HTML"),
	subject: string().optional().describe("Subject, or summary of the activity"),
	partner_ids: array(int()).optional().describe("Contacts to notify besides"),
	attachment_ids: array(int()).optional().describe("Attachments to send along"),
	due: date().optional().describe("Of an activity; default today"),
	user_id: int().optional().describe("Who is to do the activity; default you"),
	activity_type: union([int(), string()]).default("mail.mail_activity_data_todo").describe("Id or external id")
});
const message = defineTool({
	name: "message",
	title: "Write to the chatter of a record",
	description: "Post an internal note, a comment that is mailed to the followers, or schedule an activity (to-do, call, meeting) on any record with a chatter: orders, invoices, leads, tasks, contacts. In safe mode the human is asked first and told who gets mail.",
	access: "write",
	input: Input$1,
	examples: [{
		model: "sale.order",
		id: 7,
		body: "Customer called: deliver on Friday."
	}, {
		model: "crm.lead",
		id: 3,
		kind: "activity",
		body: "Call back",
		due: "2030-01-31"
	}],
	async run(input, context) {
		const { model } = input;
		checkGuard(model, context.mode, `Writing to the chatter of ${model}`);
		const client = await context.odoo();
		const options = { signal: context.signal };
		if (!(await client.fields(model, options)).has(input.kind === "activity" ? "activity_ids" : "message_ids")) throw new OdooError("bad_request", `${model} has no ${input.kind === "activity" ? "activities" : "chatter"}.`, { hint: "Only models that inherit mail.thread or mail.activity.mixin do." });
		const [id = 0] = await resolveIds(client, model, input.id, options);
		const names = await namesOf(client, model, [id], options);
		if (!names.has(id)) throw missingRecords(model, [id]);
		const title = `${model} ${recordList([id], names)}`;
		return input.kind === "activity" ? schedule(client, input, id, title, context) : post(client, input, id, title, context);
	}
});
async function post(client, input, id, title, context) {
	const { model, kind, subject, partner_ids: partners = [], attachment_ids: attachments = [] } = input;
	const options = { signal: context.signal };
	const followers = kind === "comment" ? await followersOf(client, model, id, context) : [];
	const recipients = await contacts(client, [.../* @__PURE__ */ new Set([...followers, ...partners])], context);
	const mailed = recipients.length === 0 ? "Nobody gets mail, as nobody follows it." : `Notified, by mail as a rule: ${recipients.join("; ")}.`;
	const lines = [
		title,
		...subject === void 0 ? [] : [`subject: ${quote(subject)}`],
		`text: ${quote(input.html ? htmlToText(input.body) : input.body, 1500)}`,
		...attachments.length > 0 ? [`attachments: ${attachments.join(", ")}`] : [],
		kind === "note" && recipients.length === 0 ? "An internal note: nobody gets mail." : mailed
	];
	await context.confirm(await question(client, kind === "note" ? "Post this internal note?" : "Post this comment and mail it?", lines));
	const { major } = await client.info(options);
	const kwargs = {
		body: input.html ? input.body : textToHtml(input.body),
		...major >= 17 ? { body_is_html: true } : {},
		message_type: "comment",
		subtype_xmlid: kind === "note" ? "mail.mt_note" : "mail.mt_comment",
		...subject === void 0 ? {} : { subject },
		...partners.length > 0 ? { partner_ids: partners } : {},
		...attachments.length > 0 ? { attachment_ids: attachments } : {}
	};
	const posted = idIn(await once(() => client.call(model, "message_post", {
		ids: [id],
		kwargs
	}, options), `search mail.message with [["model","=","${model}"],["res_id","=",${id}]], order "id desc"`));
	const notified = await notifiedBy(client, posted, context).catch(() => void 0);
	const told = notified === void 0 ? "" : notified.length === 0 ? " Nobody was notified." : ` Notified: ${notified.join("; ")}.`;
	return `Posted ${kind} ${posted ?? ""} on ${title}.${told}`;
}
async function schedule(client, input, id, title, context) {
	const { model, subject, due, user_id: user } = input;
	const options = { signal: context.signal };
	const [type = 0] = await resolveIds(client, "mail.activity.type", input.activity_type, options);
	const types = await namesOf(client, "mail.activity.type", [type], options);
	if (!types.has(type)) throw missingRecords("mail.activity.type", [type]);
	const users = user === void 0 ? void 0 : await namesOf(client, "res.users", [user], options);
	if (user !== void 0 && !users?.has(user)) throw missingRecords("res.users", [user]);
	const { uid, login } = await client.info(options);
	const who = user === void 0 || user === uid ? login : `${quote(users?.get(user))} (${user}), who is told of it`;
	const lines = [
		title,
		`type: ${quote(types.get(type))}`,
		...subject === void 0 ? [] : [`summary: ${quote(subject)}`],
		`text: ${quote(input.html ? htmlToText(input.body) : input.body, 1500)}`,
		`due: ${due ?? "today"}`,
		`for: ${who}`
	];
	await context.confirm(await question(client, "Schedule this activity?", lines));
	const values = {
		res_id: id,
		activity_type_id: type,
		note: input.html ? input.body : textToHtml(input.body),
		user_id: user ?? uid,
		...subject === void 0 ? {} : { summary: subject },
		...due === void 0 ? {} : { date_deadline: due }
	};
	const kwargs = { context: { default_res_model: model } };
	const made = idIn(await once(() => client.call("mail.activity", "create", {
		args: [values],
		kwargs
	}, options), `search mail.activity with [["res_model","=","${model}"],["res_id","=",${id}]]`)) ?? 0;
	const [row] = toRows(await client.call("mail.activity", "search_read", { kwargs: {
		domain: [[
			"id",
			"=",
			made
		]],
		fields: [
			"date_deadline",
			"user_id",
			"activity_type_id"
		]
	} }, {
		...options,
		effect: "read"
	}).catch(() => []));
	return `Scheduled activity ${made} on ${title}${row ? `: ${nameIn(row.activity_type_id)}, due ${String(row.date_deadline)}, for ${nameIn(row.user_id)}` : ""}.`;
}
/** Sending twice is worse than not knowing: a lost answer is told, with the way to look. */
async function once(call, look) {
	try {
		return await call();
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "unknown_outcome") throw error;
		throw new OdooError(error.kind, error.message, {
			hint: `Do not post again before you have looked, or people get it twice: ${look}.`,
			cause: error
		});
	}
}
async function followersOf(client, model, id, context) {
	const [row] = toRows(await client.call(model, "read", {
		ids: [id],
		kwargs: { fields: ["message_partner_ids"] }
	}, {
		signal: context.signal,
		effect: "read"
	}));
	return Array.isArray(row?.message_partner_ids) ? row.message_partner_ids.map(Number) : [];
}
/** `Name <address>` of each, as the human has to judge who reads it. */
async function contacts(client, ids, context) {
	if (ids.length === 0) return [];
	return toRows(await client.call("res.partner", "search_read", { kwargs: {
		domain: [[
			"id",
			"in",
			ids
		]],
		fields: ["display_name", "email"],
		context: { active_test: false }
	} }, {
		signal: context.signal,
		effect: "read"
	})).map((row) => `${quote(row.display_name, 60)}${row.email ? ` <${String(row.email)}>` : " (no address)"}`);
}
async function notifiedBy(client, id, context) {
	if (id === void 0) return void 0;
	const [row] = toRows(await client.call("mail.message", "read", {
		ids: [id],
		kwargs: { fields: ["notified_partner_ids"] }
	}, {
		signal: context.signal,
		effect: "read"
	}));
	const ids = Array.isArray(row?.notified_partner_ids) ? row.notified_partner_ids.map(Number) : void 0;
	return ids && contacts(client, ids, context);
}
/** An id, a list of one, or the text of a recordset such as `mail.message(7,)`, by series and protocol. */
function idIn(answer) {
	const one = Array.isArray(answer) ? answer[0] : answer;
	const id = typeof one === "string" ? Number(/\((\d+),?\)/.exec(one)?.[1]) : one;
	return typeof id === "number" && Number.isInteger(id) ? id : void 0;
}
function nameIn(value) {
	return Array.isArray(value) ? String(value[1]) : "nobody";
}

// src/tools/lib/migrate-proof.ts
/** Arguments of migrate that prove what it did; few words, since every client reads them at each start. */
const proofInput = {
	target: string().optional().describe("Instance of the new series: compare; with write install and verify"),
	source: string().optional().describe("Instance of the old series, only read"),
	odoo_addons: array(string()).max(2).default([]).describe("Odoo's addons, new series then old, for views of more than its community modules"),
	counts: string().optional().describe("JSON file: takes the source's counts; once there, the target is held against it")
};
/** What is named, not yet connected: a database that does not answer is told in the proof, an unknown name is an error. */
async function proofRequest(wanted, folder, context) {
	const inside = (given) => path.resolve(folder, given);
	const target = await placeOf(wanted.target, context);
	const source = await placeOf(wanted.source, context);
	const counts = wanted.counts === void 0 ? void 0 : inside(wanted.counts);
	const isThere = counts !== void 0 && existsSync(counts);
	if (wanted.counts !== void 0 && !isThere) await newPath(wanted.counts);
	const [now, old] = wanted.odoo_addons.map(inside);
	return {
		target: target?.place,
		source: source?.place,
		targetAddons: now === void 0 ? [] : [now],
		sourceAddons: old === void 0 ? [] : [old],
		recordCounts: isThere ? void 0 : counts,
		compareWith: isThere ? counts : void 0,
		production: false,
		confirm: target?.confirm ?? context.confirm,
		progress: context.progress,
		signal: context.signal
	};
}
async function placeOf(name, context) {
	if (name === void 0) return void 0;
	if (!context.named) throw new OdooError("bad_request", `There is no instance "${name}": none is configured.`);
	const { client, confirm } = await context.named(name);
	return {
		place: { client },
		confirm
	};
}

// src/tools/lib/migrate-proof-text.ts
/** Characters for what was found wrong, and for why one step was not run. */
const MAX_FOUND = 5e3;
const MAX_REASON = 1500;
/** What was proved of many modules: each step in numbers, and what failed as far as there is room. */
function proofSummary({ migrations }) {
	const steps = /* @__PURE__ */ new Map();
	for (const { module, proof } of migrations) for (const step of proof?.steps ?? []) steps.set(step.id, [...steps.get(step.id) ?? [], {
		module,
		step
	}]);
	if (steps.size === 0) return [];
	const lines = [...steps.values()].flatMap((all) => {
		const of = (status) => all.filter(({ step }) => step.status === status);
		const [passed, failed, skipped] = [
			of("passed"),
			of("failed"),
			of("skipped")
		];
		const counts = [
			...passed.length > 0 ? [`passed for ${passed.length}`] : [],
			...failed.length > 0 ? [`FAILED for ${failed.length}`] : [],
			...skipped.length > 0 ? [`not run for ${skipped.length}`] : []
		];
		const [first] = skipped;
		return [`- ${all[0]?.step.title}: ${counts.join(", ")}.`, ...first ? [`    ${first.module}: ${first.step.detail.slice(0, MAX_REASON)}`] : []];
	});
	return [
		"",
		`Proof, of ${migrations.length} modules:`,
		...lines,
		...found(migrations)
	];
}
function found(migrations) {
	const all = migrations.flatMap(({ module, proof }) => (proof?.steps ?? []).filter(({ status }) => status === "failed").flatMap(({ title, detail, findings }) => {
		const bad = findings.filter(({ notice }) => !notice);
		if (bad.length === 0) return [`- ${module}: ${title}. ${detail}`];
		return bad.map(({ message, path, line }) => {
			return `- ${module}${path === void 0 ? "" : `/${path}${line === void 0 ? "" : `:${line}`}`} ${message}`;
		});
	}));
	const shown = [];
	let size = 0;
	for (const line of all) {
		size += line.length + 1;
		if (shown.length > 0 && size > MAX_FOUND) break;
		shown.push(line.slice(0, MAX_FOUND));
	}
	const more = all.length - shown.length;
	return [
		...all.length > 0 ? ["What failed:"] : [],
		...shown,
		...more > 0 ? [`... and ${more} more; report names a file for all of it.`] : []
	];
}

// src/tools/lib/migrate-text.ts
/** Characters that the answer to one call may take, well below what clients show whole. */
const MAX_ANSWER$1 = 36e3;
/** Of these, those for places to decide. */
const MAX_TODOS = 14e3;
const MAX_LINES = 80;
/** Of one question that is asked in many places. */
const MAX_PLACES = 50;
/** For each of the lists around those. */
const MAX_LIST = 5e3;
/** What a migration comes to, whole where that is short; else in numbers, with a page of the places to decide. */
async function migrationAnswer(engine, report, { offset }) {
	const whole = await engine.formatMigrations("text", report, { diff: false });
	if (offset === 0 && whole.length <= MAX_ANSWER$1) return whole;
	const { migrations, leftOut } = report;
	const all = migrations.flatMap(({ module, todos }) => todos.map((todo) => ({
		...todo,
		path: `${module}/${todo.path}`
	}))).sort(engine.byWeight);
	const grouped = engine.groupedTodos(all).flat();
	const shown = [];
	let [size, end] = [0, offset];
	for (const group of engine.groupedTodos(grouped.slice(offset))) {
		const own = group.slice(0, MAX_PLACES);
		const text = engine.todoText(own);
		if (shown.length > 0 && size + text.length > MAX_TODOS) break;
		shown.push(text);
		size += text.length;
		end += own.length;
		if (own.length < group.length) break;
	}
	const page = all.length === 0 ? [] : [
		shown.length === 0 ? `Of ${count$1(all.length, "place")} to decide offset ${offset} is past the last.` : `Places ${offset + 1} to ${end} of ${all.length} for you to decide, worst first:`,
		...shown,
		...end < all.length ? [`offset: ${end} for those that follow; report names a file for all of it.`] : []
	];
	const heads = migrations.map(engine.headline);
	const notes = [...leftOut.map((sentence) => `Left out: ${sentence}`), ...migrations.flatMap(({ module, refused, notes: told = [] }) => [...refused, ...told].map((sentence) => `${module}: ${sentence}`))];
	return [
		...offset === 0 ? [
			...engine.total(migrations),
			...limited(heads),
			"",
			...limited(rulesOf(engine, report)),
			""
		] : [],
		...page,
		...offset === 0 ? [...scriptsOf(report), ...proofSummary(report)] : [],
		...offset === 0 && notes.length > 0 ? ["", ...limited(notes)] : []
	].join("\n");
}
/** What each rule did in all modules. */
function rulesOf({ workOf }, { migrations }) {
	const counts = /* @__PURE__ */ new Map();
	for (const migration of migrations) for (const { hop, rule, edits, likely } of workOf(migration)) {
		const key = `${hop} ${rule}`;
		const known = counts.get(key) ?? {
			edits: 0,
			likely: 0,
			modules: 0
		};
		counts.set(key, {
			edits: known.edits + edits.length,
			likely: known.likely + likely,
			modules: known.modules + 1
		});
	}
	return [...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([key, { edits, likely, modules }]) => `  ${key}: ${count$1(edits, "edit")} in ${count$1(modules, "module")}${likely > 0 ? ` (${likely} to be looked at)` : ""}`);
}
/** How many there are, and what is to be answered for them. */
function scriptsOf({ migrations }) {
	const all = migrations.filter(({ scripts }) => scripts !== void 0);
	if (all.length === 0) return [];
	const files = all.reduce((sum, { scripts }) => sum + (scripts?.files.size ?? 0), 0);
	const questions = all.flatMap(({ module, scripts }) => (scripts?.questions ?? []).map(({ message, answer }) => `- ${module}: ${message}${answer === void 0 ? "" : ` To say so: renamed ${answer}`}`));
	return [
		"",
		`Scripts: ${count$1(files, "file")} in ${count$1(all.length, "module")}.`,
		...limited(questions)
	];
}
function limited(lines) {
	const shown = [];
	let size = 0;
	for (const line of lines.slice(0, MAX_LINES)) {
		size += line.length + 1;
		if (shown.length > 0 && size > MAX_LIST) break;
		shown.push(line);
	}
	const more = lines.length - shown.length;
	return more > 0 ? [...shown, `... and ${more} more.`] : shown;
}

// src/tools/migrate.ts
/** A diff up to this many characters is part of the answer. */
const MAX_DIFF = 3e4;
/** And no answer is longer than that. */
const MAX_ANSWER = 44e3;
/** More modules than these are told of together. */
const MANY = 20;
/** Formats by the ending of the file that they are written to. */
const FORMATS = {
	html: "html",
	json: "json",
	txt: "text"
};
const input = strictObject({
	paths: array(string().min(1)).min(1).describe("Modules, or folders of them"),
	to: _enum(SERIES).describe("Series to take them to"),
	from: _enum(SERIES).optional().describe("When versions do not say it"),
	addons_path: array(string().min(1)).default([]).describe("What they depend on"),
	version: _enum([
		"prefix",
		"reset",
		"keep"
	]).default("prefix").describe("New version: series alone, SERIES.1.0.0, or as it is"),
	deprecations: _enum(["report", "apply"]).default("report").describe("What the new series still takes"),
	scripts: _enum([
		"orm",
		"openupgradelib",
		"upgrade-util",
		"none"
	]).default("orm").describe("Data migration"),
	renamed: array(string().min(3)).default([]).describe("For scripts: library.book.title=name, OLD.MODEL=NEW, m.field:key=key, XMLID=XMLID"),
	park: boolean().default(true).describe("Comment out what cannot load"),
	write: boolean().default(false).describe("true: write the files"),
	diff: boolean().default(true).describe("false: no diff in the answer"),
	offset: int().min(0).default(0).describe("Places to skip"),
	patch: string().min(1).optional().describe("New file for the diff"),
	report: string().optional().describe("New file: .html, .json or .txt"),
	...proofInput
});
const migrate = defineTool({
	name: "migrate",
	title: "Migrate modules to another series",
	description: "Ports Odoo modules on disk to a later series, 14.0 to 19.0, all hops in one run: views, Python, assets, data, JavaScript, renamed models and fields. Without write: a plan and the diff. Lists each place that a human must decide, worst first, with code and choices. Proves it on a target and a source instance.",
	access: "local",
	asks: true,
	namesInstances: true,
	input,
	examples: [
		{
			paths: ["./sale_extra"],
			to: "19.0"
		},
		{
			paths: ["."],
			to: "17.0",
			diff: false,
			patch: "to17.patch",
			report: "to17.html"
		},
		{
			paths: ["./sale_extra"],
			to: "19.0",
			target: "odoo19",
			source: "customer14",
			write: true
		}
	],
	async run(wanted, context) {
		const engine = await import("./migrate2.mjs");
		try {
			return await run(engine, wanted, context);
		} catch (error) {
			throw [
				engine.MigrationError,
				engine.AuditPathError,
				engine.ModuleError
			].some((kind) => error instanceof kind) && error instanceof Error ? new OdooError("bad_request", error.message) : error;
		}
	}
});
async function run(engine, wanted, context) {
	const { paths, to, from, addons_path: addonsPaths, version, write, deprecations } = wanted;
	const folder = sessionFolder();
	const inside = (given) => given.map((each) => path.resolve(folder, each));
	const target = wanted.report === void 0 ? void 0 : reportTarget(wanted.report, FORMATS);
	for (const file of [wanted.patch, target?.file]) if (file !== void 0) await newPath(file);
	const report = await engine.runMigration({
		paths: inside(paths),
		to,
		from,
		addonsPaths: inside(addonsPaths),
		version,
		write,
		deprecations,
		scripts: wanted.scripts === "none" ? void 0 : {
			flavour: wanted.scripts,
			renamed: wanted.renamed
		},
		park: wanted.park,
		proof: await proofRequest(wanted, folder, context),
		progress: context.progress
	});
	const whole = report.migrations.map(engine.patchOf).join("");
	const parts = [];
	if (wanted.patch !== void 0) parts.push(`The diff is in ${(await saveNew(wanted.patch, Buffer.from(whole))).path}.`);
	if (target) {
		const text = await engine.formatMigrations(target.format, report, { diff: true });
		const { path: saved } = await saveNew(target.file, Buffer.from(`${text.trimEnd()}\n`));
		parts.push(`The whole report is in ${saved}.`);
	}
	if (write) {
		const written = report.migrations.map((each) => ({
			...each,
			files: engine.changedFiles(each).size
		}));
		const all = written.reduce((sum, { files }) => sum + files, 0);
		if (written.length > MANY) parts.push(`Wrote ${all} files of ${written.length} modules.`);
		else parts.push(...written.map(({ module, files }) => `Wrote ${files} files of ${module}.`));
	}
	parts.push(await migrationAnswer(engine, report, wanted));
	const size = parts.join("\n\n").length;
	const fits = whole.length <= MAX_DIFF && size + whole.length <= MAX_ANSWER;
	if (wanted.diff && !write && whole !== "") {
		if (fits) parts.push(whole);
		else parts.push("The diff is too long for this answer: give patch a file name.");
	}
	if (!write) parts.push("Nothing was written. Call it again with write: true.");
	return parts.join("\n\n");
}

// src/tools/lib/module-rows.ts
const FIELDS = [
	"name",
	"shortdesc",
	"state",
	"latest_version",
	"installed_version"
];
async function findModules(client, domain, options, limit = 0) {
	const rows = await client.call("ir.module.module", "search_read", { kwargs: {
		domain,
		fields: FIELDS,
		order: "name",
		...limit > 0 ? { limit } : {}
	} }, {
		...options,
		effect: "read"
	});
	return toRows(rows).map((row) => ({
		id: row.id,
		name: String(row.name),
		title: String(row.shortdesc || ""),
		state: String(row.state),
		version: String(row.latest_version || ""),
		onDisk: String(row.installed_version || "")
	}));
}
/** What has to come with a module: everything it depends on that is not installed. */
function neededBy(client, module, options) {
	return walk(client, module, options, async (names) => {
		return (await dependencies(client, [[
			"module_id.name",
			"in",
			names
		]], options)).map((row) => row.on);
	}, (one) => one.state !== "installed");
}
/** What goes with a module: everything installed that depends on it. */
function relyingOn(client, module, options) {
	return walk(client, module, options, async (names) => {
		return (await dependencies(client, [[
			"name",
			"in",
			names
		], [
			"module_id.state",
			"=",
			"installed"
		]], options)).map((row) => row.module);
	}, (one) => one.state === "installed");
}
/** Level by level, so that a deep tree costs a few calls. */
async function walk(client, module, options, next, counts) {
	const seen = /* @__PURE__ */ new Set([module.name]);
	const found = [];
	let level = [module.name];
	while (level.length > 0) {
		const names = [...new Set(await next(level))].filter((name) => !seen.has(name));
		for (const name of names) seen.add(name);
		const those = (names.length > 0 ? await findModules(client, [[
			"name",
			"in",
			names
		]], options) : []).filter(counts);
		found.push(...those);
		level = those.map((one) => one.name);
	}
	return found;
}
async function dependencies(client, domain, options) {
	const rows = toRows(await client.call("ir.module.module.dependency", "search_read", { kwargs: {
		domain,
		fields: ["name", "module_id"]
	} }, {
		...options,
		effect: "read"
	}));
	const ids = [...new Set(rows.flatMap((row) => Array.isArray(row.module_id) ? [Number(row.module_id[0])] : []))];
	const owners = ids.length > 0 ? await findModules(client, [[
		"id",
		"in",
		ids
	]], options) : [];
	const nameOf = new Map(owners.map((one) => [one.id, one.name]));
	return rows.map((row) => ({
		on: String(row.name),
		module: nameOf.get(Array.isArray(row.module_id) ? Number(row.module_id[0]) : 0) ?? ""
	}));
}

// src/tools/module.ts
const MAX_ROWS$1 = 200;
const PENDING = [
	"to install",
	"to upgrade",
	"to remove"
];
const Input = strictObject({
	action: _enum([
		"list",
		"state",
		"install",
		"upgrade",
		"uninstall",
		"reset"
	]).describe("reset: take all modules out of a pending state"),
	name: string().optional().describe("Technical name, such as sale_management"),
	query: string().optional().describe("For list: words of the name or title"),
	state: _enum([
		"installed",
		"uninstalled",
		"uninstallable",
		"pending",
		"stale"
	]).optional().describe("For list; stale: the files are of another version than the database")
});
const moduleTool = defineTool({
	name: "module",
	title: "Odoo modules (apps)",
	description: "List, install, upgrade or uninstall modules of the Odoo database, and look at one: state, versions, whether the server runs older files than it shows. The state is read back after each operation. In safe mode the human is asked first; uninstall needs YOLO mode. To prove a module you write, use verify.",
	access: "write",
	input: Input,
	examples: [{
		action: "list",
		state: "installed"
	}, {
		action: "upgrade",
		name: "library"
	}],
	async run(input, context) {
		const client = await context.odoo();
		return ACTIONS[input.action](client, input, context);
	}
});
const ACTIONS = {
	list,
	state,
	install: (client, input, context) => operate(client, input, context, "install"),
	upgrade: (client, input, context) => operate(client, input, context, "upgrade"),
	uninstall: (client, input, context) => operate(client, input, context, "uninstall"),
	reset
};
async function list(client, { query, state }, context) {
	const options = { signal: context.signal };
	const text = query?.trim();
	const states = state === "pending" ? PENDING : state === "stale" ? ["installed"] : state ? [state] : void 0;
	const domain = [...states ? [[
		"state",
		"in",
		states
	]] : [], ...text ? [
		"|",
		[
			"name",
			"ilike",
			text
		],
		[
			"shortdesc",
			"ilike",
			text
		]
	] : []];
	const all = await findModules(client, domain, options);
	const found = state === "stale" ? all.filter(isStale) : all;
	const shown = found.slice(0, MAX_ROWS$1);
	const lines = shown.map((one) => [
		one.name,
		one.state,
		one.version,
		isStale(one) ? one.onDisk : "",
		one.title
	].join("	"));
	return [`${found.length} module${found.length === 1 ? "" : "s"}${shown.length < found.length ? `, ${shown.length} shown: narrow it with query` : ""}.`, ...lines.length > 0 ? [[
		"name",
		"state",
		"version",
		"other version on disk",
		"title"
	].join("	"), ...lines] : []].join("\n");
}
async function state(client, input, context) {
	const options = { signal: context.signal };
	const module = await findOne(client, input, context);
	const [needs, relies] = await Promise.all([neededBy(client, module, options), relyingOn(client, module, options)]);
	return [
		`${module.name} (${module.title}) is ${module.state}.`,
		...module.version ? [`version in the database: ${module.version}`] : [],
		`version in the files, as the server has read them: ${module.onDisk || "none"}`,
		...staleness(module, await majorOf(client)),
		...module.state !== "installed" && needs.length > 0 ? [`would bring: ${names(needs)}`] : [],
		...relies.length > 0 ? [`installed modules that rely on it: ${names(relies)}`] : [],
		...isPending(module.state) ? ["A pending state blocks other operations: module reset ends it."] : []
	].join("\n");
}
const METHOD = {
	install: "button_immediate_install",
	upgrade: "button_immediate_upgrade",
	uninstall: "button_immediate_uninstall"
};
const DONE = {
	install: "installed",
	upgrade: "installed",
	uninstall: "uninstalled"
};
async function operate(client, input, context, operation) {
	const options = { signal: context.signal };
	if (operation === "uninstall" && context.mode !== "yolo") throw needsYolo("Uninstalling a module deletes its data, which needs YOLO mode.");
	const { module, asked } = await findOrList(client, input, context, operation);
	checkState(module, operation);
	await checkNothingPending(client, context);
	const others = operation === "install" ? await neededBy(client, module, options) : await relyingOn(client, module, options);
	const effect = {
		install: "installed with it",
		upgrade: "upgraded with it",
		uninstall: "uninstalled with it"
	}[operation];
	const verb = operation[0]?.toUpperCase() + operation.slice(1);
	const lines = [
		`${module.title}${module.version ? `, version ${module.version}` : ""}; the files say ${module.onDisk || "nothing"}`,
		...others.length > 0 ? [`${effect}: ${names(others)}`] : [],
		"Odoo reloads its registry: other users wait for that time."
	];
	if (!asked) await context.confirm(await question(client, `${verb} the module ${module.name}?`, lines));
	context.progress(0, 1, `${operation} ${module.name}: this may take minutes`);
	const write = {
		...options,
		effect: "write",
		timeoutMs: INSTALL_MS
	};
	if (operation === "upgrade") await client.call("ir.module.module", "update_list", {}, write);
	let failure;
	try {
		await operateModules(client, METHOD[operation], [module.id], write);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		failure = error;
	}
	client.forget();
	const read = async () => (await findModules(client, [[
		"id",
		"=",
		module.id
	]], options))[0];
	const after = await settled(read, (one) => one?.state ?? "", failure, context.signal);
	context.progress(1, 1, "done");
	const proved = after?.state === DONE[operation] && (operation !== "upgrade" || !isStale(after));
	if (!after || failure && !(isLost(failure) && proved && operation !== "upgrade") || after.state !== DONE[operation]) throw failed(module, after, operation, failure);
	const done = `${operation === "uninstall" ? "Uninstalled" : operation === "install" ? "Installed" : "Upgraded"} ${module.name}`;
	const version = after.version ? `, version ${after.version}${after.version === module.version ? " as before" : ""}` : "";
	return [
		`${done}; read back: ${after.state}${version}.`,
		...others.length > 0 ? [`${effect}: ${names(others)}`] : [],
		...operation === "uninstall" ? [] : staleness(after, await majorOf(client))
	].join("\n");
}
async function reset(client, _input, context) {
	const options = { signal: context.signal };
	const before = await findModules(client, [[
		"state",
		"in",
		PENDING
	]], options);
	if (before.length === 0) return "No module is in a pending state.";
	const lines = before.map((one) => `${one.name}: ${one.state}`);
	await context.confirm(await question(client, "Cancel the pending operations of these modules?", lines));
	await resetStates(client, options);
	return ["Reset; read back:", ...(await findModules(client, [[
		"name",
		"in",
		before.map((one) => one.name)
	]], options)).map((one) => `${one.name}: ${one.state}`)].join("\n");
}
async function findOne(client, input, context) {
	const name = nameOf(input);
	const options = { signal: context.signal };
	const [module] = await findModules(client, [[
		"name",
		"=",
		name
	]], options);
	if (module) return module;
	const known = (await findModules(client, [], options)).map((one) => one.name);
	throw new OdooError("not_found", `Odoo does not see a module "${name}".${didYouMean(name, known)}`, { hint: "A folder has to be on the server's addons path, readable for Odoo's user; module list finds modules by words." });
}
/** A folder that came to the addons path since is not in the list yet: then one question covers both steps. */
async function findOrList(client, input, context, operation) {
	const name = nameOf(input);
	const options = { signal: context.signal };
	if ((await findModules(client, [[
		"name",
		"=",
		name
	]], options)).length > 0 || operation !== "install") return {
		module: await findOne(client, input, context),
		asked: false
	};
	await context.confirm(await question(client, `Install the module ${name}?`, ["Odoo does not list it yet: its list of modules is updated first. It may bring others with it."]));
	await client.call("ir.module.module", "update_list", {}, {
		...options,
		effect: "write"
	});
	return {
		module: await findOne(client, input, context),
		asked: true
	};
}
function nameOf({ name, action }) {
	if (name && /^\w{1,120}$/.test(name)) return name;
	throw new OdooError("bad_request", `${action} needs "name", the technical name of a module.`);
}
function checkState({ name, state }, operation) {
	if (state === "uninstallable") throw new OdooError("bad_request", `Odoo takes ${name} for not installable.`, { hint: "Its manifest says so, is of another series, or misses something. A manifest is read once: restart Odoo after a change." });
	if (operation === "install" && state === "installed") throw new OdooError("bad_request", `${name} is installed already.`, { hint: "Use action upgrade." });
	if (operation !== "install" && state === "uninstalled") throw new OdooError("bad_request", `${name} is not installed.`);
}
async function checkNothingPending(client, context) {
	const pending = await findModules(client, [[
		"state",
		"in",
		PENDING
	]], { signal: context.signal });
	if (pending.length === 0) return;
	throw new OdooError("validation", `Other operations are pending: ${pending.map((one) => `${one.name} ${one.state}`).join(", ")}.`, { hint: "They would be done with it, or block it. Wait for them, or cancel them with action reset." });
}
function failed(before, after, operation, failure) {
	const now = after ? `Read back, ${before.name} is ${after.state}${after.version ? `, version ${after.version}` : ""}.` : "";
	const said = failure?.message ?? `Odoo went through ${operation} and did not do it.`;
	const hint = after && isPending(after.state) ? "It blocks other operations: module reset takes it out of that state." : "Nothing of it was changed. Correct the module, restart Odoo if it has read the files already, then try again.";
	const lost = failure !== void 0 && isLost(failure);
	return new OdooError(failure?.kind ?? "server", `${said} ${now}`.trim(), {
		hint: lost ? `Look with module state in a minute. ${failure.hint ?? ""}`.trim() : hint,
		cause: failure
	});
}
function isStale({ state, version, onDisk }) {
	return state === "installed" && onDisk !== "" && version !== "" && version !== onDisk;
}
/** What of a module's files the running server does not have yet. */
function staleness(module, major) {
	if (module.state !== "installed") return [];
	const cached = major >= 16 ? ", and the manifest neither" : "";
	return [...isStale(module) ? [`Stale: the files are of version ${module.onDisk}. Upgrade the module to apply them.`] : [], `A running Odoo does not reload changed Python${cached}: after a change of the files restart it, then upgrade.`];
}
async function majorOf(client) {
	return (await client.info()).major;
}
function names(modules) {
	const list = modules.slice(0, 30).map((one) => one.name);
	return list.join(", ") + (modules.length > list.length ? ` and ${modules.length - list.length} more` : "");
}

// src/tools/lib/table.ts
/** Leaves room below the size at which clients replace a result by a preview. */
const MAX_CHARACTERS$1 = 4e4;
const CELL = {
	maxLength: 200,
	maxRelated: 5
};
/** Tab-separated, one line a record, the id first: the fewest tokens that are still unambiguous. */
function table(fields, rows) {
	const lines = [["id", ...fields.map((field) => field.name)].join("	")];
	let length = 0;
	let freeText = false;
	for (const row of rows) {
		const cells = fields.map((field) => {
			const text = cell(field, row[field.name], CELL);
			freeText ||= isFreeText(field, text);
			return escapeCell(text);
		});
		const line = [row.id, ...cells].join("	");
		length += line.length + 1;
		if (length > MAX_CHARACTERS$1 && lines.length > 1) break;
		lines.push(line);
	}
	const text = lines.join("\n");
	return {
		text: freeText ? fence(text) : text,
		rows: lines.length - 1,
		hasDatetime: fields.some((field) => field.type === "datetime")
	};
}

// src/tools/search.ts
const MAX_ROWS = 500;
const DEFAULT_COLUMNS = 11;
/** More matches by name than this are not looked at where Odoo can't search names in a domain. */
const MAX_NAMES = 1e3;
const search = defineTool({
	name: "search",
	title: "Search Odoo records",
	description: "Find, list or count records of any Odoo model: partners, invoices (account.move), sale.order, product.product, stock.picking ... Gives the exact total and a table; many2one as \"Name (id)\". Without fields it picks about ten useful ones. Unsure of a name? Use schema. Long texts: read. Totals: aggregate.",
	access: "read",
	input: strictObject({
		model: string().describe("Technical name, such as res.partner"),
		domain: union([array(unknown()), string()]).optional().describe("Such as [[\"state\",\"=\",\"sale\"],[\"amount_total\",\">\",100]]"),
		query: string().optional().describe("Words in the record's name"),
		fields: array(string()).optional().describe("Columns; paths too: partner_id.country_id.code"),
		limit: int().min(0).max(MAX_ROWS).optional().describe("Rows, default 25; 0 only counts"),
		offset: int().min(0).default(0).describe("Rows to skip"),
		order: string().optional().describe("Such as \"date_order desc, id\""),
		save_to: string().optional().describe("New .csv or .jsonl file for all matches"),
		context: ContextInput.optional()
	}),
	examples: [
		{
			model: "res.partner",
			query: "azure"
		},
		{
			model: "sale.order",
			domain: [[
				"state",
				"=",
				"sale"
			]],
			fields: [
				"name",
				"partner_id",
				"amount_total"
			],
			order: "date_order desc",
			limit: 10
		},
		{
			model: "account.move",
			domain: [[
				"move_type",
				"=",
				"out_invoice"
			]],
			limit: 0
		},
		{
			model: "res.partner",
			fields: ["name", "country_id.code"],
			save_to: "exports/partners.csv"
		}
	],
	async run(input, context) {
		const { model, query, fields: names, limit = 25, offset, order, save_to: saveTo } = input;
		const parsed = parseDomain(input.domain ?? []);
		checkDomainForCredentials(model, parsed);
		const extra = toContext(input.context);
		const client = await context.odoo();
		const options = { signal: context.signal };
		await checkLang(client, extra, options);
		const lookUp = (name) => fieldsOf(client, name, options);
		const [known, info] = await Promise.all([lookUp(model), client.info(options)]);
		if (parsed.length > 0) await checkDomain(parsed, model, lookUp, { major: info.major });
		if (order) checkOrder(model, order, known);
		const wanted = await pickColumns(model, names ?? defaultFields(known, DEFAULT_COLUMNS), lookUp);
		const asked = wanted.filter((field) => !isCredentialField(field) && field.name !== "id");
		const { domain, capped } = await withQuery(client, model, parsed, query, known, extra, options);
		if (saveTo !== void 0) {
			if (offset > 0 || limit === 0 || capped) throw new OdooError("bad_request", `Nothing was saved: ${capped ? `more than ${MAX_NAMES} names match the query` : "save_to takes no offset and no limit 0"}.`, { hint: "Use a domain and, if need be, limit." });
			const { saveRecords } = await import("./export.mjs");
			return [await saveRecords(client, saveTo, {
				model,
				domain,
				columns: asked,
				order,
				limit: input.limit,
				context: extra
			}, context), ...withheld(wanted)].join("\n");
		}
		if (limit === 0) return `${await countRecords(client, model, domain, options, extra)}${capped ? " or more" : ""} ${model} match.`;
		const page = await fetchPage(client, {
			model,
			domain,
			fields: asked,
			limit,
			offset,
			order,
			context: extra
		}, options);
		const fields = names ? asked : informative(asked, page.rows);
		const shown = table(fields, page.rows);
		return [
			headline(model, page.total, capped, shown.rows, offset),
			...notes(shown, known, page.total, input.context?.archived === true || namesActive(parsed)),
			...names || shown.rows === 0 ? [] : [chosen(asked, fields, known)],
			...withheld(wanted),
			...shown.rows > 0 ? [shown.text] : []
		].join("\n");
	}
});
function headline(model, total, capped, rows, offset) {
	const matches = `${total}${capped ? " or more" : ""} ${model} match`;
	if (total === 0) return `${matches}.`;
	if (rows === 0) return `${matches}, but none from offset ${offset} on.`;
	return `${matches}, ${rows} shown${offset + rows < total ? `; next: offset ${offset + rows}` : ""}`;
}
/** Of columns that nobody asked for: those that say something about these rows. */
function informative(fields, rows) {
	const [title] = fields;
	return fields.filter((field) => {
		if (field === title || field.type === "boolean") return true;
		return rows.some((row) => !isEmpty(row[field.name])) && rows.some((row) => row[field.name] !== row[title?.name ?? ""]);
	});
}
function isEmpty(value) {
	return value === false || value === null || value === void 0 || Array.isArray(value) && !value.length;
}
function chosen(asked, shown, known) {
	const left = asked.filter((field) => !shown.includes(field)).map((field) => field.name);
	return `Columns chosen for you${left.length > 0 ? ` (nothing to see in ${left.join(", ")})` : ""}; name fields for others: schema lists all ${known.size}.`;
}
function notes(shown, known, total, archived) {
	if (total === 0 && known.has("active") && !archived) return ["Archived records are not searched: add context {\"archived\":true} for them too."];
	return shown.hasDatetime ? ["Datetimes are UTC."] : [];
}
/** Odoo leaves archived records out unless the domain says something of them itself (`_where_calc`, `_active_name`). */
function namesActive(domain) {
	return domain.some((term) => Array.isArray(term) && term[0] === "active");
}
/** A line for each reason for which a column is not shown. */
function withheld(columns) {
	const hidden = columns.filter(isCredentialField);
	const list = (fields) => fields.map((field) => field.name).join(", ");
	const policy = hidden.filter((field) => field.withheld);
	const secret = hidden.filter((field) => !field.withheld);
	return [...secret.length > 0 ? [`Withheld, since they look like credentials: ${list(secret)}.`] : [], ...policy.length > 0 ? [`Withheld by the policy of this server: ${list(policy)}.`] : []];
}
/**
* Adds free text to a domain as Odoo's own search of names does. From 17.0 or 18.0 on the display name can be
* part of a domain; before, a domain with it would match everything, so name_search gives the ids.
*/
async function withQuery(client, model, domain, query, known, context, options) {
	const text = query?.trim();
	if (!text) return {
		domain,
		capped: false
	};
	if (known.get("display_name")?.searchable) return {
		domain: [[
			"display_name",
			"ilike",
			text
		], ...domain],
		capped: false
	};
	const found = await client.call(model, "name_search", { kwargs: {
		name: text,
		args: domain,
		operator: "ilike",
		limit: MAX_NAMES,
		context
	} }, {
		...options,
		effect: "read"
	});
	if (!Array.isArray(found)) throw new OdooError("server", "Odoo answered name_search with something else.");
	const ids = found.map((pair) => Array.isArray(pair) ? pair[0] : pair);
	return {
		domain: [[
			"id",
			"in",
			ids
		]],
		capped: ids.length >= MAX_NAMES
	};
}

// src/tools/read.ts
const MAX_CHARACTERS = 4e4;
const read = defineTool({
	name: "read",
	title: "Read Odoo records",
	description: "Read known Odoo records in detail, by id or external id (\"base.main_company\"): long texts, lines and tags with their names, HTML as text. Missing ids are named. Without fields it shows about thirty. To find records use search.",
	access: "read",
	input: strictObject({
		model: string().describe("Technical name, such as sale.order"),
		ids: IdsInput.describe("Id, external id, or an array of them (at most 500)"),
		fields: array(string()).optional().describe("Fields; paths too"),
		context: ContextInput.optional()
	}),
	examples: [{
		model: "res.company",
		ids: "base.main_company",
		fields: [
			"name",
			"currency_id",
			"user_ids"
		]
	}, {
		model: "sale.order",
		ids: [7, 8]
	}],
	async run({ model, ids: given, fields: names, context: extra }, context) {
		const client = await context.odoo();
		const options = { signal: context.signal };
		const called = toContext(extra);
		await checkLang(client, called, options);
		const known = await fieldsOf(client, model, options);
		const lookUp = (name) => fieldsOf(client, name, options);
		const wanted = await pickColumns(model, names ?? defaultFields(known, 30, true), lookUp);
		const fields = wanted.filter((field) => !isCredentialField(field) && field.name !== "id");
		const ids = await resolveIds(client, model, given, options);
		const request = {
			model,
			domain: everyRecord(known.has("active"), ids),
			fields,
			limit: ids.length,
			names: 5,
			context: called
		};
		const page = await fetchPage(client, request, options);
		const byId = new Map(page.rows.map((row) => [row.id, row]));
		const missing = ids.filter((id) => !byId.has(id));
		if (byId.size === 0) throw new OdooError("not_found", `${describeMissing(model, missing)}.`, { hint: `search with model "${model}" finds the records that are there.` });
		const maxLength = byId.size === 1 ? 2e4 : 2e3;
		const blocks = [];
		let length = 0;
		let freeText = false;
		for (const id of ids) {
			const row = byId.get(id);
			if (!row) continue;
			const one = block(model, row, fields, maxLength);
			length += one.text.length;
			if (length > MAX_CHARACTERS && blocks.length > 0) break;
			freeText ||= one.freeText;
			blocks.push(one.text);
		}
		const body = blocks.join("\n\n");
		const rest = ids.filter((id) => byId.has(id)).slice(blocks.length);
		return [
			...missing.length > 0 ? [`${describeMissing(model, missing)}.`] : [],
			...rest.length > 0 ? [`${blocks.length} of ${ids.length} shown, for length; next: ids ${JSON.stringify(rest)}`] : [],
			...fields.some((field) => field.type === "datetime") ? ["Datetimes are UTC."] : [],
			...withheld(wanted),
			freeText ? fence(body) : body
		].join("\n");
	}
});
/** `field: value` lines; what is empty is named in one line. */
function block(model, row, fields, maxLength) {
	const lines = [`${model} ${row.id}`];
	const empty = [];
	let freeText = false;
	for (const field of fields) {
		const text = cell(field, row[field.name], {
			maxLength,
			maxRelated: 5
		});
		freeText ||= isFreeText(field, text);
		if (text === "") empty.push(field.name);
		else lines.push(`${field.name}: ${text.includes("\n") ? `\n  ${text.replaceAll("\n", "\n  ")}` : text}`);
	}
	if (empty.length > 0) lines.push(`empty: ${empty.join(", ")}`);
	return {
		text: lines.join("\n"),
		freeText
	};
}

// src/tools/lib/about-model.ts
const OPERATIONS = [
	"read",
	"create",
	"write",
	"unlink"
];
const LIFETIME_MS = 6e5;
const MAX_BUTTONS = 25;
const cache = /* @__PURE__ */ new WeakMap();
/** What this user may do with the model, and what its form offers to press: two lines, remembered as fields are. */
async function aboutModel(client, model, options) {
	const known = cache.get(client.instance) ?? /* @__PURE__ */ new Map();
	cache.set(client.instance, known);
	const entry = known.get(model);
	if (entry && Date.now() - entry.at < LIFETIME_MS) return entry.lines;
	const lines = load(client, model, options);
	known.set(model, {
		at: Date.now(),
		lines
	});
	lines.catch(() => known.delete(model));
	return lines;
}
async function load(client, model, options) {
	const [rights, buttons] = await Promise.all([Promise.all(OPERATIONS.map((operation) => mayDo(client, model, operation, options))), labelledButtons(client, model, options)]);
	return [`your rights: ${OPERATIONS.map((operation, index) => `${rights[index] ? "" : "no "}${operation}`).join(", ")} (records may be limited further by rules)`, ...buttons.length > 0 ? [`buttons: ${buttons.join(", ")}`] : []];
}
/** `has_access` took the place of `check_access_rights` in 18.0; 19.0 has it alone. Source: models.py. */
async function mayDo(client, model, operation, options) {
	const { major } = await client.info(options);
	return await (major >= 18 ? client.call(model, "has_access", { kwargs: { operation } }, {
		...options,
		effect: "read"
	}) : client.call(model, "check_access_rights", { kwargs: {
		operation,
		raise_exception: false
	} }, {
		...options,
		effect: "read"
	})) === true;
}
/** A model without a form, or one whose form this user may not see, has none. */
async function labelledButtons(client, model, options) {
	try {
		const { buttons } = await formView(client, model, options);
		return buttons.filter((button) => button.label !== "").slice(0, MAX_BUTTONS).map((button) => `${button.name} "${cut(button.label, 40)}"`);
	} catch (error) {
		if (error instanceof OdooError && ![
			"timeout",
			"unreachable",
			"auth"
		].includes(error.kind)) return [];
		throw error;
	}
}

// src/tools/schema.ts
const DEFAULT_LINES = 60;
/** A page that leaves room for work; a limit asks for more. */
const DEFAULT_CHARACTERS = 5900;
/** Words people use for models whose name and title say something else. */
const CALLED = {
	"account.move": "invoice bill credit note refund journal entry",
	"res.partner": "partner customer vendor supplier address contact company",
	"sale.order": "quotation quote sales",
	"purchase.order": "rfq purchase vendor order",
	"stock.picking": "delivery receipt shipment transfer",
	"stock.quant": "stock inventory quantity on hand",
	"crm.lead": "opportunity pipeline lead",
	"product.template": "article item product",
	"account.payment": "payment",
	"hr.employee": "staff employee",
	"res.users": "user login",
	"ir.attachment": "file document attachment",
	"mail.message": "comment chatter note"
};
const schema = defineTool({
	name: "schema",
	title: "Look up Odoo models and fields",
	description: "What this Odoo database has: without model, the models whose name or title matches query; with model, your rights, its buttons (methods for execute) and its fields, most useful first, with type, relation, selection values and flags. Use it before a search or write whose names you are not sure of.",
	access: "read",
	input: strictObject({
		model: string().optional().describe("Technical name; none lists models"),
		query: string().optional().describe("Part of a name or title, such as \"invoice\""),
		limit: int().min(1).max(500).optional().describe("Lines")
	}),
	examples: [
		{ query: "invoice" },
		{ model: "sale.order" },
		{
			model: "res.partner",
			query: "address"
		}
	],
	async run({ model, query, limit }, context) {
		const client = await context.odoo();
		const options = { signal: context.signal };
		return model ? describeFields(client, model, query, limit, options) : describeModels(client, query, limit ?? DEFAULT_LINES, options);
	}
});
async function describeModels(client, query, limit, options) {
	const all = await listModels(client, options);
	if (all.length === 0) throw new OdooError("access", "The list of models is not readable for this user.", { hint: "Name a model: schema with model shows what this user may do with it." });
	const words = (query ?? "").toLowerCase().split(/\s+/).filter(Boolean);
	const found = all.filter(({ model, name }) => matches(`${model} ${name} ${CALLED[model] ?? ""}`, words));
	const weight = (model) => model.length - (CALLED[model] ? 100 : 0);
	found.sort((a, b) => weight(a.model) - weight(b.model) || (a.model < b.model ? -1 : 1));
	const shown = found.slice(0, limit);
	const more = found.length > shown.length ? `, ${shown.length} shown; next: a query or a larger limit` : "";
	return [
		`${found.length} model${found.length === 1 ? "" : "s"}${query ? ` match "${query}"` : ""}${more}`,
		...shown.map(({ model, name }) => `${model}\t${name}`),
		...found.length === 0 ? [`None of ${all.length} models; try one word, or its English name.`] : []
	].join("\n");
}
async function describeFields(client, model, query, limit, options) {
	const [fields, about] = await Promise.all([fieldsOf(client, model, options), query ? [] : aboutModel(client, model, options)]);
	const words = (query ?? "").toLowerCase().split(/\s+/).filter(Boolean);
	const found = rankFields(fields).filter((field) => matches(`${field.name} ${field.string} ${field.type} ${field.relation ?? ""}`, words));
	const old = query ? [] : oldFieldNames(model, (name) => fields.has(name));
	const top = [
		...about,
		...old.length > 0 ? [`other series: ${old.map((one) => `${one.old} is ${one.new} here`).join(", ")}`] : [],
		"name type \"title\"; ! required, ro readonly, ~ computed and not stored"
	];
	const room = DEFAULT_CHARACTERS - top.join("\n").length - 100;
	const lines = [];
	let length = 0;
	for (const field of found.slice(0, limit ?? DEFAULT_LINES)) {
		const text = line(field);
		length += text.length + 1;
		if (limit === void 0 && length > room && lines.length > 0) break;
		lines.push(text);
	}
	const more = found.length > lines.length ? `, ${lines.length} shown; next: a query or a larger limit` : "";
	return [
		`${model} has ${fields.size} fields${query ? `, ${found.length} match "${query}"` : ""}${more}`,
		...top,
		...lines
	].join("\n");
}
/** `partner_id! many2one res.partner "Customer"` */
function line(field) {
	const inverse = field.relation_field ? `.${field.relation_field}` : "";
	const keys = field.selection?.map(([key, label]) => key === label ? key : `${key}=${label}`) ?? [];
	const choice = keys.length > 12 ? [...keys.slice(0, 12), `... ${keys.length - 12} more`] : keys;
	return [
		`${field.name}${field.required ? "!" : ""}`,
		`${field.type}${field.relation ? ` ${field.relation}${inverse}` : ""}`,
		...choice.length > 0 ? [`(${choice.join(", ")})`] : [],
		JSON.stringify(field.string),
		...field.readonly ? ["ro"] : [],
		...field.store === false ? [field.searchable ? "~ searchable" : "~"] : [],
		...isCredentialField(field) ? ["withheld"] : []
	].join(" ");
}
function matches(text, words) {
	const lower = text.toLowerCase();
	return words.every((word) => lower.includes(word));
}

// src/tools/update.ts
const Values = record(string(), unknown());
const update = defineTool({
	name: "update",
	title: "Update Odoo records",
	description: "Change Odoo records: the same values on all ids, updates with values for each, or archive. Missing ids are refused first; shows each field before and after. In safe mode the human is asked. To confirm, post or cancel a document use execute, not its state field.",
	access: "write",
	input: strictObject({
		model: string().describe("Technical name"),
		ids: IdsInput.optional().describe("Id, external id, or several; with values or archive"),
		values: Values.optional().describe("New values by field name"),
		updates: array(strictObject({
			id: int(),
			values: Values
		})).optional().describe("Instead of ids and values"),
		archive: boolean().optional().describe("true archives, false restores"),
		unless_changed_since: string().optional().describe("Refuses what was written after this (a write_date)"),
		context: ContextInput.optional()
	}),
	examples: [
		{
			model: "res.partner",
			ids: [7, 8],
			values: { user_id: 2 }
		},
		{
			model: "res.partner",
			ids: [7],
			archive: true
		},
		{
			model: "product.template",
			updates: [{
				id: 7,
				values: { list_price: 12.5 }
			}, {
				id: 8,
				values: { list_price: 20 }
			}]
		}
	],
	async run({ model, ids, values, updates, archive, unless_changed_since: since, context: extra }, context) {
		const kwargs = extra ? { context: toContext(extra) } : {};
		if (updates && ids === void 0 && !values && archive === void 0) return updateRecords(model, updates, context, kwargs, since);
		if (updates || ids === void 0 || values === void 0 === (archive === void 0)) throw new OdooError("bad_request", "update takes ids with values or archive, or updates alone.", { hint: "Such as {\"model\":\"res.partner\",\"ids\":[7],\"values\":{\"city\":\"Ghent\"}}." });
		const client = await context.odoo();
		const resolved = await resolveIds(client, model, ids, { signal: context.signal });
		if (!values) return archiveRecords(model, resolved, archive === true, context, kwargs, since);
		return updateRecords(model, resolved.map((id) => ({
			id,
			values
		})), context, kwargs, since);
	}
});

// src/tools/verify.ts
const verify = defineTool({
	name: "verify",
	title: "Verify a module",
	description: "Proves an Odoo module on disk: static gate, then on the connected Odoo preflight, install or upgrade, rows against the files and the spec, every view rendered, a behavioural probe that rolls back, HTTP, a browser, its own tests, translations. Failures first, each with file:line and fix; names the call behind every pass. Use it after scaffold and each change. Without an Odoo only the static gate runs.",
	access: "local",
	asks: true,
	input: strictObject({
		path: string().min(1).describe("Folder of the module (holds __manifest__.py)"),
		install: boolean().default(true).describe("false: look only, change nothing"),
		probe: boolean().default(true).describe("false: no behavioural probe"),
		browser: boolean().default(true).describe("false: no headless browser"),
		tests: boolean().default(false).describe("true: run the module's tests through ODOO_CLI"),
		pot: boolean().default(false).describe("true: write i18n/MODULE.pot"),
		report: string().min(1).optional().describe("HTML file to write, with screenshots"),
		production: boolean().default(false).describe("true: the human knows it looks like production"),
		details: boolean().default(false).describe("List every check that passed")
	}),
	examples: [{ path: "./library" }, {
		path: "./library",
		install: false,
		details: true
	}],
	async run({ path, install, details, report: file, ...wanted }, context) {
		const { ModuleError, ReportFileError, renderReport, verifyModule, writeReport } = await import("./verify2.mjs");
		const target = file === void 0 ? void 0 : await reportPath(file);
		try {
			const report = await verifyModule({
				path,
				...await clientOf(context),
				install: install ? "auto" : "never",
				...wanted,
				confirm: context.confirm,
				progress: context.progress,
				signal: context.signal
			});
			const text = renderReport(report, { details });
			if (target === void 0) return text;
			await writeReport(target, report);
			return `${text}\n\nThe report with ${report.screenshots.length} screenshots is in ${file}.`;
		} catch (error) {
			if (error instanceof ModuleError || error instanceof ReportFileError) throw new OdooError("bad_request", error.message);
			throw error;
		}
	}
});
/** A new file, or one that is there: only an older report is replaced, see `writeReport`. */
async function reportPath(given) {
	const { existingFile, newPath } = await import("./files.mjs");
	try {
		return (await existingFile(given)).path;
	} catch (error) {
		if (error instanceof OdooError && error.kind === "not_found") return newPath(given);
		throw error;
	}
}
/** No configuration is no error here: the static gate works without an Odoo. */
async function clientOf(context) {
	try {
		return { client: await context.odoo() };
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return { clientProblem: error.hint === void 0 ? error.message : `${error.message} ${error.hint}` };
	}
}

// src/tools/index.ts
/** Every tool, in the order in which clients list them; one that never changes keeps their caches warm. */
const TOOLS = [
	search,
	read,
	create,
	update,
	deleteTool,
	execute,
	aggregate,
	message,
	file,
	importTool,
	moduleTool,
	schema,
	status,
	scaffold,
	verify,
	audit,
	migrate
];

export { TOOLS };