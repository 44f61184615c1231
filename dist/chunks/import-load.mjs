import { b as strictObject, o as array, s as boolean, u as int, w as unknown, x as string, y as record } from "./zod.mjs";
import { Vt as orList } from "./spec.mjs";
import { Q as cut, U as redact, tt as OdooError } from "./browser.mjs";
import { n as needsYolo, t as checkGuard } from "./guard.mjs";
import { n as isCredentialField } from "./credentials.mjs";
import { a as namesOf, d as fieldsOf, f as pickFields, g as cut$1, h as cell, i as fetchRows, m as unknownField, n as everyRecord, r as fetchPage, v as isFreeText } from "./fetch.mjs";
import { t as fence } from "./fence2.mjs";
import { r as missingRecords } from "./ids.mjs";

// src/tools/lib/context.ts
/** What a call may set of Odoo's context: nothing through which a method could be made to do something else. */
const Known = strictObject({
	lang: string().optional(),
	tz: string().optional(),
	company_ids: array(int()).optional(),
	archived: boolean().optional()
});
/** Listed as any object, since five tools take it and a client pays for each: the words say what is known. */
const ContextInput = record(string(), unknown()).pipe(Known).describe("lang \"fr_FR\", tz, company_ids [1], archived true");
/** Odoo's own keys. A language or zone that can't be one is refused: Odoo would silently ignore it. */
function toContext(input) {
	if (!input) return {};
	const { lang, tz, company_ids: companies, archived } = input;
	if (lang !== void 0 && !/^[a-z]{2,3}(_[A-Z0-9]{2,4})?(@\w+)?$/.test(lang)) throw new OdooError("bad_request", `"${lang}" is no language code.`, { hint: "Write it like \"fr_FR\"." });
	if (tz !== void 0 && !isTimeZone(tz)) throw new OdooError("bad_request", `"${tz}" is no time zone.`, { hint: "Write it like \"Europe/Paris\"." });
	return {
		...lang === void 0 ? {} : { lang },
		...tz === void 0 ? {} : { tz },
		...companies?.length ? { allowed_company_ids: companies } : {},
		...archived ? { active_test: false } : {}
	};
}
/**
* Refuses a language that is not installed. 14.0 and 15.0 take any: they answer in English, and write what is
* meant as a translation over the text that everybody sees (`odoo/fields.py`, `_String.write`). Later ones refuse.
*
* @throws {OdooError} `bad_request`, with the languages that there are
*/
async function checkLang(client, context, options) {
	const { lang } = context;
	if (typeof lang !== "string" || lang === "en_US" || (await client.info(options)).major >= 16) return;
	const rows = await client.call("res.lang", "search_read", { kwargs: {
		domain: [[
			"active",
			"=",
			true
		]],
		fields: ["code"]
	} }, {
		...options,
		effect: "read"
	}).catch((error) => {
		if (error instanceof OdooError && error.kind === "access") return void 0;
		throw error;
	});
	if (!Array.isArray(rows)) return;
	const codes = rows.map((row) => String(row?.code));
	if (codes.includes(lang)) return;
	throw new OdooError("bad_request", `The language "${lang}" is not installed in this Odoo.`, { hint: `It has ${codes.slice(0, 20).join(", ")}.` });
}
function isTimeZone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

// src/tools/lib/progress-of.ts
/** Fields in which a document shows how far it is, on whatever model has them. */
const TELLING = [
	"state",
	"stage_id",
	"invoice_status",
	"payment_state",
	"amount_residual",
	"active"
];
const CELL$1 = {
	maxLength: 80,
	maxRelated: 1
};
const MAX_RECORDS$1 = 50;
/** Name and standing of the records, archived ones included; those that are not there are missing. */
async function snapshot(client, model, ids, options) {
	const known = await client.fields(model, options);
	const fields = shownFields(known, ["display_name", ...TELLING]);
	const domain = everyRecord(known.has("active"), ids);
	const rows = await fetchRows(client, {
		model,
		domain,
		fields,
		limit: ids.length
	}, options);
	return new Map(rows.map((row) => [row.id, row]));
}
/** `7 S00007: state draft -> sale` a record; `unchanged` where nothing of it moved. */
async function progressLines(client, model, before, options) {
	const ids = [...before.keys()];
	const fields = shownFields(await client.fields(model, options), TELLING);
	if (fields.length === 0 || ids.length === 0 || ids.length > MAX_RECORDS$1) return [];
	const after = await snapshot(client, model, ids, options).catch(() => void 0);
	if (!after) return ["Reading the records back failed; read shows them."];
	return ids.map((id) => {
		const [old, now] = [before.get(id), after.get(id)];
		const title = `${id} ${String(now?.display_name ?? old?.display_name ?? "")}`.trim();
		if (!now) return `${title}: is gone`;
		const moved = fields.flatMap((field) => {
			const [from, to] = [cell(field, old?.[field.name], CELL$1), cell(field, now[field.name], CELL$1)];
			return from === to ? [] : [`${field.name} ${from || "(empty)"} -> ${to || "(empty)"}`];
		});
		const state = fields.some((field) => field.name === "state") ? ` (state ${String(now.state)})` : "";
		return `${title}: ${moved.join(", ") || `unchanged${state}`}`;
	});
}
/** Those that the model has and the policy shows. */
function shownFields(known, names) {
	return names.flatMap((name) => known.get(name) ?? []).filter((field) => !isCredentialField(field));
}

// src/tools/lib/question.ts
const MAX_RECORDS = 5;
const MAX_FIELDS = 15;
const MAX_VALUE = 160;
/** Characters that hide or reorder what a human reads. */
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** A model-supplied value as the human is shown it: quoted, without tricks, cut with a note. */
function quote(value, max = MAX_VALUE) {
	const plain = (JSON.stringify(value) ?? "null").replaceAll(DECEIVING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return cut$1(plain, max);
}
/** A name of a model, method or field; anything unusual in it is quoted away. */
function identifier(name) {
	return /^[\w.]{1,80}$/.test(name) ? name : quote(name, 80);
}
function recordList(ids, names) {
	const shown = ids.slice(0, 10).map((id) => `${id}${names.get(id) ? ` ${quote(names.get(id), 60)}` : ""}`);
	return shown.join(", ") + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : "");
}
/** One line a record, `field = value` or `field: old -> new`. */
function valueLines(records, label, before = () => void 0) {
	const lines = records.slice(0, MAX_RECORDS).map((values, index) => {
		const entries = Object.entries(values);
		const parts = entries.slice(0, MAX_FIELDS).map(([field, value]) => {
			const old = before(index, field);
			return old === void 0 ? `${identifier(field)} = ${quote(value)}` : `${identifier(field)}: ${quote(old, 80)} -> ${quote(value)}`;
		});
		if (entries.length > MAX_FIELDS) parts.push(`and ${entries.length - MAX_FIELDS} more fields`);
		return `${label(index)}: ${parts.join("; ") || "no values"}`;
	});
	if (records.length > MAX_RECORDS) lines.push(`and ${records.length - MAX_RECORDS} more records`);
	return lines;
}
/** The question with where it would happen; the answer is yes or no. */
async function question(client, headline, lines) {
	const { db, login } = await client.info();
	return [
		headline,
		...lines,
		`Odoo: ${client.instance.url}, database ${db}, as ${login}.`
	].join("\n");
}

// src/tools/lib/result.ts
/** What a method returned, as a model can use it. */
function describeResult(model, method, result) {
	if (result === null || result === void 0) return `${model}.${method} returned nothing (the call went through).`;
	if (isAction(result)) return describeAction(`${model}.${method}`, result);
	const text = JSON.stringify(result);
	return `${model}.${method} returned${Array.isArray(result) ? ` ${result.length} item${result.length === 1 ? "" : "s"}` : ""}:\n${holdsFreeText(result) ? fence(text) : text}`;
}
function isAction(value) {
	return value !== null && typeof value === "object" && "type" in value && typeof value.type === "string" && value.type.startsWith("ir.actions.");
}
/** Buttons answer with what the web client would open next; the most of it is for the web client alone. */
function describeAction(call, action) {
	const parts = [
		"name",
		"res_model",
		"res_id",
		"view_mode",
		"target",
		"domain",
		"report_name",
		"url",
		"tag"
	].filter((key) => action[key]).map((key) => `${key} ${JSON.stringify(action[key])}`);
	return `${call} went through and answered with an action to open: ${action.type}; ${parts.join("; ")}`;
}
const ANY = {
	name: "",
	type: "char",
	string: ""
};
function holdsFreeText(value) {
	if (typeof value === "string") return isFreeText(ANY, value);
	if (Array.isArray(value)) return value.some(holdsFreeText);
	return value !== null && typeof value === "object" && Object.values(value).some(holdsFreeText);
}

// src/tools/lib/value-type.ts
/** Odoo sets them itself, and leaves out without a word what a call gives for them (`_write`, `create`). */
const SET_BY_ODOO = /* @__PURE__ */ new Set([
	"id",
	"create_date",
	"create_uid",
	"write_date",
	"write_uid"
]);
const DATE = {
	takes: (value) => typeof value === "string" && beginsWithDay(value),
	right: () => "a date such as \"2030-01-31\""
};
const TEXT = {
	takes: (value) => typeof value !== "object",
	right: () => "text"
};
const AMOUNT = {
	takes: (value) => typeof value === "number" || isNumeric(value, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i),
	right: () => "a number such as 12.5"
};
const KINDS = {
	many2one: {
		takes: (value) => isId(value),
		right: ({ relation = "record" }) => `the id of a ${relation} record, a number, which search finds`
	},
	boolean: {
		takes: (value) => typeof value === "boolean" || value === 0 || value === 1,
		right: () => "true or false"
	},
	integer: {
		takes: (value) => typeof value === "number" || isNumeric(value, /^[+-]?\d+$/),
		right: () => "a whole number"
	},
	float: AMOUNT,
	monetary: AMOUNT,
	date: DATE,
	datetime: {
		takes: (value) => typeof value === "string" && beginsWithDay(value) && /^.{10}(?: (?:[01]\d|2[0-3])(?::[0-5]\d){0,2})?$/.test(value),
		right: () => "a time in UTC such as \"2030-01-31 09:30:00\""
	},
	char: TEXT,
	text: TEXT,
	html: TEXT
};
/**
* Refuses a value that Odoo would turn into another one without a word, or fail on with words about its inside.
*
* @throws {OdooError} `bad_request`, with what the field takes
*/
function checkType(model, field, value) {
	const name = `${model}.${field.name}`;
	if (SET_BY_ODOO.has(field.name) && field.readonly !== false) throw new OdooError("bad_request", `${name} can't be given: Odoo sets it itself.`, { hint: "Leave it out." });
	if (value === false || value === null || value === "") return;
	const kind = Object.hasOwn(KINDS, field.type) ? KINDS[field.type] : void 0;
	if (!kind || kind.takes(value)) return;
	throw new OdooError("bad_request", `${cut(JSON.stringify(value), 80)} is no value of ${name}, ${article(field.type)}.`, { hint: `Give ${kind.right(field)}${field.required || field.type === "boolean" ? "" : "; false empties it"}.` });
}
function article(type) {
	return /^(?:[aeiou]|html)/.test(type) ? `an ${type}` : `a ${type}`;
}
function isId(value) {
	return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isNumeric(value, pattern) {
	return typeof value === "string" && pattern.test(value.trim());
}
/** Whether the text begins with a day that there is; Odoo reads its first ten characters as such, `2030-1-31` too. */
function beginsWithDay(text) {
	const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text.slice(0, 10)) ?? [];
	if (year === void 0 || /^[\d-]/.test(text.slice(10))) return false;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

// src/tools/lib/values.ts
/**
* Checks values before a human is asked: every field is there, a value is of its type, a selection value is one
* of the offered, and no x2many command does what the mode doesn't allow. A field that is marked readonly is
* left to Odoo: up to 16.0 that mark depends on the record's state.
*/
async function checkValues(client, model, records, mode, options) {
	const fields = await fieldsOf(client, model, options);
	const checked = /* @__PURE__ */ new Set();
	for (const values of records) for (const [name, value] of Object.entries(values)) {
		const field = fields.get(name) ?? unknownField(model, name, fields);
		checkType(model, field, value);
		if (field.type === "selection" && !checked.has(`${name} ${String(value)}`)) {
			checked.add(`${name} ${String(value)}`);
			checkSelection(model, field, value);
		}
		if (field.type === "one2many" || field.type === "many2many") await checkCommands(client, field, value, mode, options);
	}
	return fields;
}
function checkSelection(model, field, value) {
	const keys = field.selection?.map(([key]) => key) ?? [];
	if (value === false || value === null || keys.length === 0 || keys.some((key) => key === value)) return;
	throw new OdooError("bad_request", `${JSON.stringify(value)} is no value of ${model}.${field.name}.`, { hint: `Use ${orList(keys.slice(0, 12).map((key) => JSON.stringify(key)))}${keys.length > 12 ? ", ..." : ""}.` });
}
/**
* x2many commands: (0, _, values) creates, (1, id, values) updates, (2, id) deletes, (3, id) unlinks,
* (4, id) links, (5) unlinks all, (6, _, ids) replaces. On a one2many, unlinking may delete as well.
* Source: odoo/fields.py, Command and One2many.write_real.
*/
async function checkCommands(client, field, value, mode, options) {
	if (value === false || value === null) return;
	if (!Array.isArray(value)) throw new OdooError("bad_request", `${field.name} is a ${field.type}: give it a list.`, { hint: `Such as [[6, 0, [7, 8]]] to set records, or [[0, 0, {"name": "..."}]] to create one.` });
	const comodel = field.relation ?? "";
	for (const command of value) {
		if (!Array.isArray(command)) {
			if (typeof command === "number" && field.type === "many2many") continue;
			throw new OdooError("bad_request", `${JSON.stringify(command)} is no command of ${field.name}.`, { hint: "A command is a list such as [4, 7] to link record 7, or [6, 0, [7, 8]] to set both." });
		}
		const [code, , nested] = command;
		if (typeof code !== "number" || code < 0 || code > 6) throw new OdooError("bad_request", `${JSON.stringify(code)} is no command code of ${field.name}.`, { hint: "Codes are 0 create, 1 update, 2 delete, 3 unlink, 4 link, 5 unlink all, 6 set." });
		if ((code === 2 || field.type === "one2many" && [
			3,
			5,
			6
		].includes(code)) && !options.creating && mode !== "yolo") throw needsYolo(`The command [${code}, ...] on ${field.name} deletes ${comodel} records, which needs YOLO mode.`);
		if (code <= 1) checkGuard(comodel, mode, `Changing ${comodel} through ${field.name}`);
		if (code <= 1 && nested && typeof nested === "object") await checkValues(client, comodel, [toValues(nested)], mode, {
			...options,
			creating: code === 0
		});
	}
}
function toValues(value) {
	return Object.fromEntries(Object.entries(value));
}

// src/tools/lib/records.ts
const CELL = {
	maxLength: 200,
	maxRelated: 10
};
/** Creates records in one transaction, after asking; says what is there now. `kwargs` may hold a context. */
async function createRecords(model, records, context, kwargs = {}) {
	checkCount(records.length);
	checkGuard(model, context.mode, `Creating ${model} records`);
	const client = await context.odoo();
	const options = { signal: context.signal };
	await checkLang(client, contextOf(kwargs), options);
	await checkValues(client, model, records, context.mode, {
		...options,
		creating: true
	});
	const headline = `Create ${count(records.length, model)}?`;
	await context.confirm(await question(client, headline, valueLines(records, (i) => String(i + 1))));
	const answer = await client.call(model, "create", {
		args: [records],
		kwargs
	}, options);
	const ids = (Array.isArray(answer) ? answer : [answer]).filter((id) => typeof id === "number");
	const names = await readBack(() => namesOf(client, model, ids, options));
	const list = ids.map((id) => `${id}\t${names?.get(id) ?? ""}`).join("\n");
	return `Created ${count(ids.length, model)}:\nid\tdisplay_name\n${list}`;
}
/** Writes values, after asking with old and new side by side; says what each field is now. */
async function updateRecords(model, updates, context, kwargs = {}, since) {
	checkCount(updates.length);
	checkDistinct(updates);
	checkGuard(model, context.mode, `Changing ${model} records`);
	const client = await context.odoo();
	const options = { signal: context.signal };
	await checkLang(client, contextOf(kwargs), options);
	const written = updates.map((update) => update.values);
	const known = await checkValues(client, model, written, context.mode, options);
	const names = [...new Set(written.flatMap((values) => Object.keys(values)))];
	if (names.length === 0) throw new OdooError("bad_request", "values is empty: name at least one field.");
	const fields = pickFields(model, known, names);
	const read = () => readRows(client, model, updates, ["display_name", ...names], options, contextOf(kwargs));
	const before = await read();
	const missing = updates.filter(({ id }) => !before.has(id)).map(({ id }) => id);
	if (missing.length > 0) throw missingRecords(model, missing);
	const show = (row, name) => {
		const field = fields.find((one) => one.name === name);
		return row && field ? cell(field, row[name], CELL) || "(empty)" : "?";
	};
	const title = (id) => `${id} ${String(before.get(id)?.display_name ?? "")}`.trim();
	const lines = valueLines(written, (index) => JSON.stringify(title(updates[index]?.id ?? 0)), (index, field) => show(before.get(updates[index]?.id ?? 0), field));
	const ids = updates.map(({ id }) => id);
	await checkUnchanged(client, model, ids, since, options);
	await context.confirm(await question(client, `Change ${count(updates.length, model)}?`, lines));
	if (context.mode === "safe") await checkUnchanged(client, model, ids, since, options);
	await write(client, model, updates, kwargs, options);
	const after = await readBack(read);
	if (!after) return `Wrote ${count(updates.length, model)}. Reading them back failed; read shows them.`;
	const changes = updates.map(({ id, values }) => {
		const parts = Object.keys(values).map((name) => {
			const [old, now] = [show(before.get(id), name), show(after.get(id), name)];
			return old === now ? `${name} = ${now} (as before)` : `${name}: ${old} -> ${now}`;
		});
		return `${title(id)}: ${parts.join("; ")}`;
	});
	return `Wrote ${count(updates.length, model)}; read back:\n${changes.join("\n")}`;
}
/** Hides records from searches, or brings them back, in the model's own way. */
async function archiveRecords(model, ids, archive, context, kwargs = {}, since) {
	const verb = archive ? "Archive" : "Restore";
	checkGuard(model, context.mode, `Changing ${model} records`);
	const client = await context.odoo();
	const options = { signal: context.signal };
	if (!(await client.fields(model, options)).has("active")) throw new OdooError("bad_request", `${model} records can't be archived: the model has no field "active".`);
	const before = await snapshot(client, model, ids, options);
	const missing = ids.filter((id) => !before.has(id));
	if (missing.length > 0) throw missingRecords(model, missing);
	const names = new Map([...before].map(([id, row]) => [id, String(row.display_name ?? "")]));
	await checkUnchanged(client, model, ids, since, options);
	await context.confirm(await question(client, `${verb} ${count(ids.length, model)}?`, [recordList(ids, names)]));
	if (context.mode === "safe") await checkUnchanged(client, model, ids, since, options);
	const method = archive ? "action_archive" : "action_unarchive";
	const result = await client.call(model, method, {
		ids,
		kwargs
	}, options);
	const lines = await progressLines(client, model, before, options);
	const waits = isAction(result) ? [describeResult(model, method, result)] : [];
	return [
		`${verb}d ${count(ids.length, model)}; read back:`,
		...lines,
		...waits
	].join("\n");
}
/**
* Refuses when a record was written after `since`, to the second. Odoo has no such condition on a write, so
* this is asked right before it.
*/
async function checkUnchanged(client, model, ids, since, options) {
	if (since === void 0) return;
	const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(since.trim());
	if (!match?.[1]) throw new OdooError("bad_request", `unless_changed_since: "${since}" is no date and time in UTC.`, { hint: "Give a write_date as it was read, such as \"2026-01-31 09:30:00\"." });
	const time = `${match[2] ?? "00:00:00"}:00`.slice(0, 8);
	const known = await client.fields(model, options);
	const fields = pickFields(model, known, [
		"display_name",
		"write_date",
		"write_uid"
	].filter((name) => known.has(name) && !known.get(name)?.withheld));
	const domain = [...everyRecord(known.has("active"), ids), [
		"write_date",
		">",
		`${match[1]} ${time}`
	]];
	const { rows } = await fetchPage(client, {
		model,
		domain,
		fields,
		limit: 20
	}, options);
	const changed = rows.filter((row) => String(row.write_date) > `${match[1]} ${time}`);
	if (changed.length === 0) return;
	const show = (row, name) => {
		const field = known.get(name);
		return field ? cell(field, row[name], CELL) : "?";
	};
	const list = changed.map((row) => `${row.id} ${show(row, "display_name")} at ${show(row, "write_date")} by ${show(row, "write_uid")}`);
	throw new OdooError("validation", `Changed after ${match[1]} ${time}, so nothing was written: ${list.join("; ")}.`, { hint: "Read what is there now, and decide again." });
}
/** Deletes records; only offered where the mode says so, and asked of nobody there. */
async function deleteRecords(model, ids, context) {
	if (context.mode !== "yolo") throw needsYolo("Deleting records needs YOLO mode.");
	const client = await context.odoo();
	const options = { signal: context.signal };
	await client.fields(model, options);
	const names = await namesOf(client, model, ids, options);
	const missing = ids.filter((id) => !names.has(id));
	if (missing.length > 0) throw missingRecords(model, missing);
	await context.confirm(await question(client, `Delete ${count(ids.length, model)}?`, [recordList(ids, names)]));
	await client.call(model, "unlink", { ids }, options);
	const list = ids.map((id) => `${id}\t${names.get(id)}`).join("\n");
	return `Deleted ${count(ids.length, model)}:\nid\tdisplay_name\n${list}`;
}
function count(n, model) {
	return `${n} ${model} record${n === 1 ? "" : "s"}`;
}
/** One call a set of equal values; 19.0 takes different values in one call, hence one transaction. */
async function write(client, model, updates, given, options) {
	const groups = /* @__PURE__ */ new Map();
	for (const { id, values } of updates) {
		const key = JSON.stringify(values);
		const group = groups.get(key) ?? {
			ids: [],
			values
		};
		group.ids.push(id);
		groups.set(key, group);
	}
	const { major } = await client.info(options);
	if (groups.size > 1 && major >= 19) {
		const kwargs = {
			...given,
			vals_list: updates.map((update) => update.values),
			specification: {}
		};
		await client.call(model, "web_save_multi", {
			ids: updates.map((update) => update.id),
			kwargs
		}, options);
		return;
	}
	const done = [];
	for (const { ids, values } of groups.values()) try {
		await client.call(model, "write", {
			ids,
			args: [values],
			kwargs: given
		}, options);
		done.push(...ids);
	} catch (error) {
		if (done.length === 0 || !(error instanceof OdooError)) throw error;
		throw new OdooError(error.kind, `${sentence$1(error.message)} Before that, ${done.join(", ")} ${done.length === 1 ? "was" : "were"} written.`, {
			hint: `Repeat the others only; ${error.hint ?? "read shows what is there."}`,
			cause: error
		});
	}
}
async function readRows(client, model, updates, names, options, context) {
	const known = await client.fields(model, options);
	const fields = pickFields(model, known, names.filter((name) => known.has(name)));
	const ids = updates.map((update) => update.id);
	const page = {
		model,
		domain: everyRecord(known.has("active"), ids),
		fields,
		limit: ids.length,
		names: 5,
		context
	};
	const { rows } = await fetchPage(client, page, options);
	return new Map(rows.map((row) => [row.id, row]));
}
/** Odoo's own sentences end as they like. */
function sentence$1(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
function contextOf({ context }) {
	return typeof context === "object" && context !== null ? { ...context } : {};
}
/** What was written stays written when it can't be read back. */
async function readBack(read) {
	return read().catch(() => void 0);
}
function checkCount(n) {
	if (n === 0) throw new OdooError("bad_request", "There is nothing to write: give at least one record.");
	if (n > 500) throw new OdooError("bad_request", `${n} records are too many for one call: at most ${500}.`);
}
function checkDistinct(updates) {
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of updates) {
		if (seen.has(id)) throw new OdooError("bad_request", `Record ${id} is named twice: give each id once.`);
		seen.add(id);
	}
}

// src/tools/lib/import-columns.ts
const KEY_TYPES = /* @__PURE__ */ new Set([
	"char",
	"text",
	"integer",
	"selection",
	"date"
]);
const X2MANY = /* @__PURE__ */ new Set(["one2many", "many2many"]);
/** The columns, each known to the model; a misspelt one is refused with near names before anything is sent. */
async function checkColumns(client, model, names, context) {
	const options = { signal: context.signal };
	const fields = await client.fields(model, options);
	const columns = [];
	for (const name of names) {
		if (name === "id" || name === ".id") {
			columns.push({
				name,
				field: void 0,
				subfield: void 0
			});
			continue;
		}
		const [head = "", ...path] = name.split("/");
		const field = fields.get(head) ?? unknownColumn(model, name, fields);
		if (path.length > 0) await checkPath(client, name, field, path, context, options);
		columns.push({
			name,
			field,
			subfield: path.length > 0 ? path.join("/") : void 0
		});
	}
	return columns;
}
async function checkPath(client, name, field, path, context, options) {
	const [head = "", ...rest] = path;
	if (!field.relation) throw new OdooError("bad_request", `"${name}": ${field.name} is no relation.`);
	if (head === "id" || head === ".id") {
		if (rest.length === 0) return;
		throw new OdooError("bad_request", `"${name}" goes on behind an id.`);
	}
	if (field.type !== "one2many") throw new OdooError("bad_request", `"${name}": a ${field.type} is matched by name or id.`, { hint: `Use the column "${field.name}" (name), "${field.name}/id" (external id) or "${field.name}/.id" (id).` });
	checkGuard(field.relation, context.mode, `Importing ${field.relation} records through ${field.name}`);
	const fields = await client.fields(field.relation, options);
	const next = fields.get(head) ?? unknownField(field.relation, head, fields);
	if (rest.length > 0) await checkPath(client, name, next, rest, context, options);
}
function unknownColumn(model, name, fields) {
	if (name.includes(".") || name.includes(":")) {
		const path = name.replaceAll(/[.:]/g, "/");
		throw new OdooError("bad_request", `"${name}" is no column for an import.`, { hint: `A path is written with a slash: "${path}".` });
	}
	return unknownField(model, name, fields);
}
/** What tells a known row from a new one; without it a repeated import would create everything again. */
function matchOf(model, columns, key) {
	const has = (name) => columns.some((column) => column.name === name);
	if (key && key.length > 0) {
		for (const name of key) {
			const column = columns.find((one) => one.name === name);
			if (!column?.field) throw new OdooError("bad_request", `The key "${name}" is not among the columns.`);
			if (!KEY_TYPES.has(column.field.type) || column.subfield || column.field.store === false) throw new OdooError("bad_request", `"${name}" can't be a key: it is no stored text, number or date of ${model}.`);
		}
		if (has("id") || has(".id")) throw new OdooError("bad_request", "Rows are matched by key or by their id column: give one of them.");
		return {
			by: "key",
			fields: key
		};
	}
	if (has("id") && has(".id")) throw new OdooError("bad_request", "Give the column \"id\" or \".id\", not both.");
	if (has("id")) return { by: "xmlid" };
	if (has(".id")) return { by: "id" };
	throw new OdooError("bad_request", "Nothing tells which rows are in Odoo already, so a repeated import would double them.", { hint: "Add a column \"id\" with external ids of your choice (such as \"acme.partner_17\"), or name key fields, such as key [\"ref\"]." });
}
/** Whether a row only adds lines to the record above it. */
function continues(cells, columns) {
	const own = columns.filter((column) => !(column.field?.type === "one2many" && column.subfield));
	return own.length < columns.length && own.every((column) => isEmpty(cells[column.name]));
}
function isEmpty(cell) {
	return cell === "" || cell === null || cell === void 0 || cell === false;
}
/** A cell as Odoo's import reads it: text. */
function importText({ name, field }, cell, row) {
	if (typeof cell === "string") return cell;
	if (typeof cell === "boolean" && field?.type === "boolean") return cell ? "1" : "0";
	if (isEmpty(cell)) return "";
	if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
	const list = Array.isArray(cell) && field && X2MANY.has(field.type) ? cell : void 0;
	if (list?.every((one) => typeof one === "string" || typeof one === "number")) return list.join(",");
	throw new OdooError("bad_request", `Row ${row}, "${name}": an import takes text, numbers and booleans.`, { hint: "A relation goes by name, or by external id in a column such as \"country_id/id\"." });
}

// src/tools/lib/import-load.ts
/** Rows as `load` takes them; known records go by their id, in a column of its own. */
function matrixOf(columns, rows, ids) {
	const names = columns.map((column) => column.name);
	const cells = rows.map((row) => columns.map((column) => importText(column, row.cells[column.name], row.number)));
	if (!ids) return {
		names,
		cells,
		rows
	};
	return {
		names: [".id", ...names],
		cells: cells.map((line, index) => [String(ids.get(rows[index]?.number ?? 0) ?? ""), ...line]),
		rows
	};
}
/**
* Creates and updates in one transaction, or nothing at all. Datetimes are taken as UTC, as everywhere
* here, and no message is tracked in the chatter, as in Odoo's own import screen.
*/
async function load(client, model, matrix, archived, options) {
	return readAnswer(await client.call(model, "load", {
		args: [matrix.names, matrix.cells],
		kwargs: { context: {
			...CONTEXT,
			...archived ? { active_test: false } : {}
		} }
	}, options), matrix);
}
const CONTEXT = {
	tz: "UTC",
	tracking_disable: true
};
/** Source: `_read_csv` and `_parse_import_data` of addons/base_import; 14.0 says `headers`, later series `has_headers`. */
const CSV = {
	headers: true,
	has_headers: true,
	encoding: "utf-8",
	quoting: "\"",
	separator: ",",
	date_format: "%Y-%m-%d",
	datetime_format: "%Y-%m-%d %H:%M:%S",
	float_thousand_separator: ",",
	float_decimal_separator: "."
};
/**
* Lets Odoo do all of it and roll it back: the dry run of its own import screen (`do` in 14.0,
* `execute_import` in 19.0, whichever is there between).
*/
async function tryOut(client, model, matrix, options) {
	const { major } = await client.info(options);
	const values = {
		res_model: model,
		file: [matrix.names, ...matrix.cells].map((cells) => cells.map(csvCell).join(",")).join("\n"),
		file_name: "rows.csv",
		file_type: "text/csv"
	};
	try {
		const created = await client.call("base_import.import", "create", { args: [values] }, options);
		const id = Array.isArray(created) ? created[0] : created;
		const kwargs = {
			fields: matrix.names,
			columns: [],
			options: CSV,
			dryrun: true,
			context: CONTEXT
		};
		const run = (method) => client.call("base_import.import", method, {
			ids: [Number(id)],
			kwargs
		}, options);
		return readAnswer(await (major === 14 ? run("do") : run("execute_import").catch((error) => {
			if (error instanceof OdooError && /has no method/.test(error.message)) return run("do");
			throw error;
		})), matrix);
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "not_found") throw error;
		throw new OdooError("bad_request", "A dry run needs the module base_import, which is not installed there.", { cause: error });
	}
}
function csvCell(text) {
	return /[",\r\n]/.test(text) || text === "" ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
function readAnswer(answer, matrix) {
	if (!answer || typeof answer !== "object" || !("messages" in answer) || !Array.isArray(answer.messages)) throw new OdooError("server", "Odoo answered an import with something else.");
	const messages = answer.messages.map((message) => readMessage(message, matrix));
	const ids = "ids" in answer && Array.isArray(answer.ids) ? answer.ids.map(Number) : void 0;
	return {
		ids: messages.some((one) => one.isError) ? void 0 : ids,
		messages
	};
}
function readMessage(message, matrix) {
	const of = (key) => message && typeof message === "object" ? Reflect.get(message, key) : void 0;
	const rows = of("rows");
	const from = rows && typeof rows === "object" ? Reflect.get(rows, "from") : void 0;
	const index = typeof from === "number" ? from : of("record");
	const field = of("field");
	return {
		row: typeof index === "number" ? matrix.rows[index]?.number : void 0,
		column: typeof field === "string" ? field : "",
		text: sentence(String(of("message") ?? "")),
		isError: of("type") !== "warning"
	};
}
/** Odoo puts the class of an exception before what the user can use. */
function sentence(text) {
	const plain = text.replace(/^[^:]{0,60}: <class '[\w.]+'>: /, "").replace(/<class '[\w.]+'>: ?/, "");
	return cut$1(redact(plain).replaceAll(/\s+/g, " ").trim(), 300);
}

export { progressLines as C, toContext as D, checkLang as E, valueLines as S, ContextInput as T, describeResult as _, continues as a, quote as b, matchOf as c, count as d, createRecords as f, toValues as g, checkValues as h, checkColumns as i, archiveRecords as l, updateRecords as m, matrixOf as n, importText as o, deleteRecords as p, tryOut as r, isEmpty as s, load as t, checkCount as u, isAction as v, snapshot as w, recordList as x, question as y };