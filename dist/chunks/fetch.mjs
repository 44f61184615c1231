import { B as unknownField$1, tt as OdooError } from "./browser.mjs";
import { i as refuseCredential, n as isCredentialField, r as isCredentialName, t as WITHHELD } from "./credentials.mjs";
import { a as otherModelName, i as otherFieldName } from "./common.mjs";
import { Vt as orList } from "./spec.mjs";

// src/tools/lib/credentials.ts
/** Holds settings and secrets in one field, so that a row's key decides. */
const PARAMETERS = "ir.config_parameter";
/**
* Refuses a domain that compares a credential: `["token", "=like", "a%"]`, asked often enough, reads it
* out. Whether one is set may be asked.
*/
function checkDomainForCredentials(model, domain) {
	if (!Array.isArray(domain)) return;
	const [path, operator, value] = domain;
	if (typeof path === "string" && typeof operator === "string" && domain.length === 3) {
		const onlyAsksIfSet = (operator === "=" || operator === "!=") && value === false;
		if ((path.split(".").some(isCredentialName) || model === "ir.config_parameter" && path.startsWith("value")) && !onlyAsksIfSet && typeof value !== "number") refuseCredential(path);
	}
	for (const part of domain) checkDomainForCredentials(model, part);
}
/**
* Refuses arguments of a read call that name a credential as a field, in whatever shape: a field list, a
* specification, an aggregate, an order, a path through a relation.
*
* @param refuse throws, with the reason for which the field is not shown
*/
function checkArgumentsForCredentials(value, credentials, refuse = refuseCredential) {
	if (typeof value === "string") {
		for (const word of value.split(/[^\w.]+/)) if (credentials.has(word) || word.includes(".") && word.split(".").some(isCredentialName)) refuse(word);
	} else if (Array.isArray(value)) for (const part of value) checkArgumentsForCredentials(part, credentials, refuse);
	else if (value && typeof value === "object") for (const [key, part] of Object.entries(value)) {
		if (key !== "context" && isCredentialName(key)) refuse(key);
		checkArgumentsForCredentials(part, credentials, refuse);
	}
}
/** A copy of what Odoo returned, without the values of credential-like keys. */
function withoutCredentials(model, value) {
	if (Array.isArray(value)) return value.map((part) => withoutCredentials(model, part));
	if (!value || typeof value !== "object") return value;
	const hidesValue = model === "ir.config_parameter" && isSecretParameter("key" in value ? value.key : void 0);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => {
		return [key, typeof part === "string" && (isCredentialName(key) || hidesValue && key === "value") ? WITHHELD : withoutCredentials(model, part)];
	}));
}
function isSecretParameter(key) {
	return typeof key !== "string" || isCredentialName(key.replaceAll(/[.-]/g, "_")) || /key$/i.test(key);
}

// src/tools/lib/html.ts
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
/** The text a reader of the page would see. Lossy on purpose: it is for reading, never for writing back. */
function htmlToText(html) {
	return html.replaceAll(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>/gi, "").replaceAll(/<li\b[^>]*>/gi, "\n- ").replaceAll(/<br\s*\/?>|<\/(p|div|li|tr|h[1-6]|ul|ol|table|blockquote)\s*>/gi, "\n").replaceAll(/<\/t[dh]\s*>/gi, " | ").replaceAll(/<[^>]*>/g, "").replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	}).replaceAll(/[ \t]+/g, " ").replaceAll(/ ?\n ?/g, "\n").replaceAll(/\n{2,}/g, "\n").trim();
}
/** Plain text as a reader of the page is to see it: an empty line begins a paragraph. */
function textToHtml(text) {
	return text.replaceAll("\r\n", "\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").trim().split(/\n{2,}/).map((part) => `<p>${part.replaceAll("\n", "<br/>")}</p>`).join("");
}

// src/tools/lib/cells.ts
const FREE_TEXT = /* @__PURE__ */ new Set(["html", "text"]);
/**
* One value as text. Empty is `''`: Odoo says `false` for an empty value of any type but boolean.
* A many2one is `Name (id)`; x2many are `Name (id); ...` or `id,id,...`, cut after `maxRelated`.
*/
function cell(field, value, options) {
	if (field.type === "boolean") return value === true ? "true" : "false";
	if (value === false || value === null || value === void 0) return "";
	if (isCredentialField(field)) return WITHHELD;
	if (field.type === "binary" || field.type === "image") return binarySize(value);
	if (isRelatedList(value)) return related(value, options.maxRelated);
	if (typeof value === "number") return String(Number(value.toPrecision(12)));
	if (typeof value === "string") return cut(field.type === "html" ? htmlToText(value) : value, options.maxLength);
	return cut(JSON.stringify(value), options.maxLength);
}
/** Whether a reader could take the value for a sentence that is meant for it. */
function isFreeText(field, text) {
	return FREE_TEXT.has(field.type) ? text !== "" : text.length > 120 || text.includes("\n");
}
function cut(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max)}… (${text.length - max} characters more)`;
}
/** Keeps one record on one line and one value in one column. */
function escapeCell(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("	", "\\t").replaceAll("\r", "").replaceAll("\n", "\\n");
}
function related(list, max) {
	const shown = list.slice(0, max);
	const more = list.length - shown.length;
	const named = shown.some((one) => one.name !== void 0);
	const text = shown.map((one) => one.name === void 0 ? String(one.id) : `${one.name} (${one.id})`).join(named ? "; " : ",");
	return more > 0 ? `${text} and ${more} more` : text;
}
function isRelatedList(value) {
	return Array.isArray(value) && value.every((one) => one && typeof one === "object" && "id" in one);
}
/** With `bin_size` Odoo says `12.3 Kb`; without it we would hold base64. */
function binarySize(value) {
	const text = String(value);
	if (/^[\d.,]+\s*\w*$/.test(text) && text.length < 24) return `(binary, ${text})`;
	return `(binary, about ${Math.round(text.length * 3 / 4)} bytes)`;
}

// src/tools/lib/fields.ts
/** Technical or chatter fields: always there, rarely what was asked for. */
const NOISE = /^(id|create_uid|create_date|write_uid|write_date|__last_update|display_name|name|color|sequence|access_\w+|parent_path)$|^(message|activity|my_activity|rating|website_message|has_message)_|_search$/;
/** Too long, too large or too opaque for a table that nobody asked in detail. */
const HEAVY = /* @__PURE__ */ new Set([
	"binary",
	"image",
	"html",
	"text",
	"one2many",
	"many2many",
	"json",
	"properties",
	"properties_definition",
	"serialized",
	"reference",
	"many2one_reference"
]);
const WEIGHT_BY_NAME = {
	state: 100,
	stage_id: 98,
	partner_id: 92,
	product_id: 88,
	default_code: 84,
	email: 84,
	phone: 83,
	model: 82,
	code: 80,
	ref: 76,
	reference: 76,
	user_id: 70,
	city: 58,
	country_id: 56,
	categ_id: 56,
	origin: 50,
	is_company: 46,
	active: 6,
	company_id: 20,
	currency_id: 12
};
const WEIGHT_BY_TYPE = {
	monetary: 62,
	selection: 44,
	date: 42,
	datetime: 38,
	many2one: 34,
	float: 30,
	char: 26,
	html: 16,
	text: 16,
	integer: 14,
	boolean: 10
};
/** All fields, the ones that a reader most likely wants first. */
function rankFields(fields) {
	const weighed = [...fields.values()].map((field) => ({
		field,
		weight: weight(field)
	}));
	weighed.sort((a, b) => b.weight - a.weight || (a.field.name < b.field.name ? -1 : 1));
	return weighed.map(({ field }) => field);
}
/**
* Fields to show when none were named: the display name, then the best ranked. Nothing that is a
* credential and, unless `detailed`, nothing long or of many values.
*/
function defaultFields(fields, max, detailed = false) {
	const names = rankFields(fields).filter((field) => field.store !== false && !NOISE.test(field.name) && !isCredentialField(field)).filter((field) => detailed ? !["binary", "image"].includes(field.type) : !HEAVY.has(field.type)).slice(0, max - 1).map((field) => field.name);
	const title = fields.has("display_name") ? "display_name" : "name";
	return fields.has(title) ? [title, ...names] : names;
}
/** Each named field; one that is not there is a `bad_request` with near names. */
function pickFields(model, fields, names) {
	return [...new Set(names)].map((name) => fields.get(name) ?? unknownField(model, name, fields));
}
function unknownField(model, name, fields) {
	if (name.includes(".") && fields.has(name.split(".")[0] ?? "")) throw new OdooError("bad_request", `"${name}" can't be shown: name fields of ${model} itself.`, { hint: "Read the related record for its own fields." });
	const [other] = otherFieldName(model, name, (one) => fields.has(one));
	if (other) throw new OdooError("bad_request", `${model} has no field "${name}": ${other.sentence}.`, { hint: `Use "${other.name}"; schema lists the fields of ${model}.` });
	throw unknownField$1(model, name, fields.keys());
}
/** The fields of a model; a model that other series call otherwise is named as this one may have it. */
async function fieldsOf(client, model, options) {
	try {
		return await client.fields(model, options);
	} catch (error) {
		const others = otherModelName(model);
		if (!(error instanceof OdooError) || error.kind !== "not_found" || others.length === 0) throw error;
		const known = others.map((other) => other.sentence).join(", and ");
		throw new OdooError("not_found", `There is no model "${model}" in this database: ${known}.`, {
			hint: `Try ${orList(others.map((other) => `"${other.name}"`))}.`,
			cause: error
		});
	}
}
/** Checks `name desc, id` against the fields; an order by what the database can't sort is refused. */
function checkOrder(model, order, fields) {
	for (const part of order.split(",")) {
		const match = /^\s*"?([a-z_][\w.]*)"?(?:\s+(?:asc|desc))?(?:\s+nulls\s+(?:first|last))?\s*$/i.exec(part);
		if (!match?.[1]) throw new OdooError("bad_request", `"${part.trim()}" is no order.`, { hint: "Write it like \"date desc, id\"." });
		const [name = "", ...rest] = match[1].split(".");
		const field = name === "id" ? void 0 : fields.get(name) ?? unknownField(model, name, fields);
		if (rest.length > 0 && field?.type !== "properties") throw new OdooError("bad_request", `Odoo can't sort by "${match[1]}", through a relation.`, { hint: `Order by "${name}": a many2one sorts by the own order of the records it points to. For totals use aggregate.` });
		if (field && (field.sortable === false || isCredentialField(field))) throw new OdooError("bad_request", `${model} can't be sorted by "${name}".`, { hint: "Order by a stored field such as \"id\"." });
	}
}
function weight(field) {
	if (NOISE.test(field.name)) return field.name === "name" || field.name === "display_name" ? 200 : -100;
	let score = WEIGHT_BY_NAME[field.name] ?? WEIGHT_BY_TYPE[field.type] ?? 5;
	if (/total|amount|price(?!list)|balance|qty|quantity/.test(field.name)) score += 22;
	if (/^date|date_|_date$|deadline/.test(field.name)) score += 24;
	if (/_(untaxed|tax|residual|signed|currency|count)|currency/.test(field.name)) score -= 24;
	if (/(^|_)lines?(_ids)?$/.test(field.name)) score += 60;
	if (/(^|_)(property|account|default|onboarding)_|_(limit|state)$/.test(field.name)) score -= 30;
	if (field.required && field.type !== "selection") score += 16;
	if (field.store === false) score -= 40;
	return score;
}

// src/tools/lib/columns.ts
const MANY = /* @__PURE__ */ new Set(["one2many", "many2many"]);
const MAX_DEPTH = 5;
function isMany(field) {
	return MANY.has(field.type);
}
/** Each named column, checked through relations; a wrong name is a `bad_request` with near names. */
async function pickColumns(model, names, fieldsOf) {
	const columns = [];
	for (const name of new Set(names)) columns.push(await pickColumn(model, name, fieldsOf));
	return columns;
}
async function pickColumn(model, name, fieldsOf) {
	const parts = name.split(".");
	if (parts.length > MAX_DEPTH) throw new OdooError("bad_request", `"${name}" goes through too many relations: at most 4.`);
	const path = [];
	let current = model;
	for (const [index, part] of parts.entries()) {
		const fields = await fieldsOf(current);
		const field = fields.get(part) ?? unknownField(current, part, fields);
		path.push(field);
		if (index === parts.length - 1) break;
		if (!field.relation || !(field.type === "many2one" || isMany(field))) throw new OdooError("bad_request", `"${name}" goes through "${part}" of ${current}, which is no relation.`);
		current = field.relation;
	}
	const leaf = path.at(-1) ?? {
		name,
		type: "char",
		string: name
	};
	if (path.length === 1) return leaf;
	const several = path.slice(0, -1).some(isMany) && !isCredentialField(leaf);
	const hidden = path.some((field) => field.withheld) ? { withheld: true } : {};
	return {
		...leaf,
		name,
		type: several ? "char" : leaf.type,
		path,
		...hidden
	};
}
function toTree(columns) {
	const tree = /* @__PURE__ */ new Map();
	for (const column of columns) {
		let level = tree;
		const path = column.path ?? [column];
		for (const [index, field] of path.entries()) {
			const node = level.get(field.name) ?? {
				field,
				shown: false,
				below: /* @__PURE__ */ new Map()
			};
			level.set(field.name, node);
			if (index === path.length - 1) node.shown = true;
			level = node.below;
		}
	}
	return tree;
}
/** The tree as `web_read` takes it, from 17.0 on. */
function specification(tree, bounds) {
	return Object.fromEntries([...tree].map(([name, node]) => [name, specificationOf(node, bounds)]));
}
function specificationOf({ field, shown, below }, bounds) {
	if (!isMany(field) && field.type !== "many2one") return {};
	const named = shown && (field.type === "many2one" || bounds.names > 0);
	if (!named && below.size === 0) return {};
	return {
		fields: {
			...named ? { display_name: {} } : {},
			...specification(below, bounds)
		},
		...isMany(field) ? { limit: below.size > 0 ? bounds.through : bounds.names } : {}
	};
}
/** The value of a column of a path, of a record whose relations hold what is below them. */
function valueAlong(record, path, bounds, normalise) {
	const leaf = path.at(-1);
	if (!leaf) return void 0;
	let records = [record];
	let left = 0;
	for (const field of path.slice(0, -1)) {
		const next = [];
		for (const one of records) {
			const related = relatedRecords(one[field.name]);
			const kept = isMany(field) ? related.slice(0, bounds.through) : related;
			left += related.length - kept.length;
			next.push(...kept);
		}
		records = next;
	}
	const values = records.map((one) => normalise(leaf, one[leaf.name]));
	if (!path.slice(0, -1).some(isMany)) return values[0] ?? false;
	const text = values.map((value) => cell(leaf, value, {
		maxLength: 200,
		maxRelated: 5
	})).filter((one) => one !== "").join("; ");
	return left > 0 ? `${text} and ${left} more` : text;
}
function relatedRecords(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => one && typeof one === "object" ? [{ ...one }] : []);
}

// src/tools/lib/fetch.ts
const KEY = {
	name: "key",
	type: "char",
	string: "Key"
};
/**
* Rows and their exact total in one call: `web_search_read`, which every series has (addons/web,
* models/models.py). 17.0 replaced its field list by a specification and left many2one names to it.
*/
async function fetchPage(client, request, options) {
	const { major } = await client.info(options);
	const page = await callPage(client, request, major, options);
	if (page.rows.length > 0 || !request.offset) return page;
	return {
		rows: [],
		total: await countRecords(client, request.model, request.domain, options, request.context)
	};
}
/** Rows alone, without the cost of their total: for those who read page after page. */
async function fetchRows(client, request, options) {
	const { major } = await client.info(options);
	return (await callPage(client, request, major, options, false)).rows;
}
async function countRecords(client, model, domain, options, context = {}) {
	const total = await client.call(model, "search_count", { kwargs: {
		domain,
		context
	} }, {
		...options,
		effect: "read"
	});
	return typeof total === "number" ? total : 0;
}
async function callPage(client, request, major, options, counted = true) {
	const { model, domain, limit, offset = 0, order } = request;
	const fields = model === "ir.config_parameter" ? [...request.fields, KEY] : request.fields;
	const bounds = {
		names: request.names ?? 0,
		through: request.through ?? 5
	};
	const tree = toTree(fields);
	const context = {
		...request.context,
		...counted ? { force_search_count: true } : {},
		...fields.some((f) => f.type === "binary" || f.type === "image") ? { bin_size: true } : {}
	};
	const kwargs = {
		domain,
		...major >= 17 ? { specification: specification(tree, bounds) } : { fields: [...tree.keys()] },
		limit,
		offset,
		...order ? { order } : {},
		...!counted && major >= 17 ? { count_limit: 1 } : {},
		context
	};
	let answer;
	try {
		answer = await client.call(model, counted || major >= 17 ? "web_search_read" : "search_read", { kwargs }, {
			...options,
			effect: "read"
		});
	} catch (error) {
		if (bounds.names > 0 && major >= 17 && error instanceof OdooError && error.kind === "access") return callPage(client, {
			...request,
			names: 0
		}, major, options, counted);
		throw error;
	}
	const { length, records: read } = Array.isArray(answer) ? {
		length: answer.length,
		records: toRows(answer)
	} : readAnswer(answer);
	return {
		total: length,
		rows: (major >= 17 ? read : await withRelated(client, read, tree, bounds, request.context, options)).map((record) => hideSecret(model, normalise(record, fields, bounds)))
	};
}
function hideSecret(model, row) {
	return model === "ir.config_parameter" && isSecretParameter(row.key) ? {
		...row,
		value: WITHHELD,
		id: row.id
	} : row;
}
function normalise(record, columns, bounds) {
	const values = {};
	for (const column of columns) values[column.name] = column.path ? valueAlong(record, column.path, bounds, normaliseValue) : normaliseValue(column, record[column.name]);
	return {
		...values,
		id: record.id
	};
}
function normaliseValue(field, value) {
	if (field.type === "many2one") return value ? [toRelated(value)] : false;
	if (isMany(field)) return Array.isArray(value) ? value.map(toRelated) : [];
	return value;
}
/** `7`, `[7, "Name"]` and `{id: 7, display_name: "Name"}` are the shapes in use. */
function toRelated(value) {
	if (typeof value === "number") return {
		id: value,
		name: void 0
	};
	if (Array.isArray(value)) return {
		id: Number(value[0]),
		name: String(value[1] ?? "")
	};
	if (value && typeof value === "object" && "id" in value) {
		const name = "display_name" in value ? value.display_name : void 0;
		return {
			id: Number(value.id),
			name: typeof name === "string" ? name : void 0
		};
	}
	return {
		id: Number(value),
		name: void 0
	};
}
/**
* Up to 16.0 a read gives no more of a relation than ids, and the name of a many2one. Puts in what is below,
* in the shape of later series: one read a relation, for all rows together.
*/
async function withRelated(client, rows, tree, bounds, context, options) {
	const relations = [...tree.values()].filter(({ field, shown, below }) => below.size > 0 || shown && isMany(field) && bounds.names > 0);
	const filled = await Promise.all(relations.map(async ({ field, shown, below }) => {
		const named = shown && isMany(field);
		const max = isMany(field) ? below.size > 0 ? bounds.through : bounds.names : 1;
		const ids = new Set(rows.flatMap((row) => relatedOf(row, field).slice(0, max)).map((one) => one.id));
		const kwargs = {
			domain: [[
				"id",
				"in",
				[...ids]
			]],
			fields: [...named ? ["display_name"] : [], ...below.keys()],
			context: {
				...context,
				active_test: false
			}
		};
		const found = await withRelated(client, toRows(ids.size === 0 ? [] : await client.call(field.relation ?? "", "search_read", { kwargs }, {
			...options,
			effect: "read"
		}).catch((error) => below.size > 0 ? Promise.reject(error) : [])), below, bounds, context, options);
		return {
			field,
			byId: new Map(found.map((row) => [row.id, row]))
		};
	}));
	return rows.map((row) => {
		const values = {};
		for (const { field, byId } of filled) {
			const related = relatedOf(row, field).map(({ id, name }) => ({
				...name === void 0 ? {} : { display_name: name },
				...byId.get(id),
				id
			}));
			values[field.name] = isMany(field) ? related : related[0] ?? false;
		}
		return {
			...row,
			...values,
			id: row.id
		};
	});
}
function relatedOf(row, field) {
	const value = normaliseValue(field, row[field.name]);
	return Array.isArray(value) ? value : [];
}
/** Archived records are named by id as well as the others. */
function everyRecord(hasActive, ids) {
	return [[
		"id",
		"in",
		ids
	], ...hasActive ? [[
		"active",
		"in",
		[true, false]
	]] : []];
}
/** Display names by id, of the records that are there and may be seen, archived ones included. */
async function namesOf(client, model, ids, options) {
	const rows = await client.call(model, "search_read", { kwargs: {
		domain: [[
			"id",
			"in",
			ids
		]],
		fields: ["display_name"],
		context: { active_test: false }
	} }, {
		...options,
		effect: "read"
	});
	return new Map(toRows(rows).map((row) => [row.id, String(row.display_name || "")]));
}
function readAnswer(answer) {
	if (answer && typeof answer === "object" && "records" in answer && "length" in answer) return {
		length: Number(answer.length),
		records: toRows(answer.records)
	};
	throw new OdooError("server", "Odoo answered a search with something that is not a page of records.");
}
/** What Odoo's read methods return; anything that is no record is left out. */
function toRows(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((row) => row && typeof row === "object" && typeof row.id === "number");
}

export { checkDomainForCredentials as C, checkArgumentsForCredentials as S, withoutCredentials as T, escapeCell as _, namesOf as a, textToHtml as b, pickColumns as c, fieldsOf as d, pickFields as f, cut as g, cell as h, fetchRows as i, checkOrder as l, unknownField as m, everyRecord as n, toRows as o, rankFields as p, fetchPage as r, isMany as s, countRecords as t, defaultFields as u, isFreeText as v, isSecretParameter as w, PARAMETERS as x, htmlToText as y };