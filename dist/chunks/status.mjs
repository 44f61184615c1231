import { v as strictObject } from "./zod.mjs";
import { t as OdooError } from "./errors.mjs";
import { t as defineTool } from "./define.mjs";

// src/tools/lib/credentials.ts
/** Names whose value opens a door: passwords, keys, tokens and seeds of one-time codes. */
const CREDENTIAL = /(^|_)(pass|passwd|password|passphrase|pwd|secret|r?tokens?|otp|totp|credentials?|apikey|cvv|cvc)(_|$)|(^|_)(api|access|private|secret|hmac|sha|transaction|encryption|license|client|account)_?key(_|$)/i;
const TYPES_OF_CREDENTIALS = /* @__PURE__ */ new Set([
	"char",
	"text",
	"html",
	"binary",
	"json",
	"serialized"
]);
const WITHHELD = "(withheld)";
/** Holds settings and secrets in one field, so that a row's key decides. */
const PARAMETERS = "ir.config_parameter";
function isCredentialName(name) {
	return CREDENTIAL.test(name.replaceAll(".", "_"));
}
/** A field whose value is never shown, in any mode. */
function isCredentialField(field) {
	return TYPES_OF_CREDENTIALS.has(field.type) && isCredentialName(field.name);
}
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
*/
function checkArgumentsForCredentials(value, credentials) {
	if (typeof value === "string") {
		for (const word of value.split(/[^\w.]+/)) if (credentials.has(word) || word.includes(".") && word.split(".").some(isCredentialName)) refuseCredential(word);
	} else if (Array.isArray(value)) for (const part of value) checkArgumentsForCredentials(part, credentials);
	else if (value && typeof value === "object") for (const [key, part] of Object.entries(value)) {
		if (key !== "context" && isCredentialName(key)) refuseCredential(key);
		checkArgumentsForCredentials(part, credentials);
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
function refuseCredential(name) {
	throw new OdooError("access", `"${name}" holds a credential, which is withheld in every mode.`, { hint: "Leave that field out." });
}

// src/tools/lib/fetch.ts
const KEY = {
	name: "key",
	type: "char",
	string: "Key"
};
const X2MANY = /* @__PURE__ */ new Set(["one2many", "many2many"]);
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
		total: await countRecords(client, request.model, request.domain, options)
	};
}
async function countRecords(client, model, domain, options) {
	const total = await client.call(model, "search_count", { kwargs: { domain } }, {
		...options,
		effect: "read"
	});
	return typeof total === "number" ? total : 0;
}
async function callPage(client, request, major, options) {
	const { model, domain, limit, offset = 0, order } = request;
	const fields = model === "ir.config_parameter" ? [...request.fields, KEY] : request.fields;
	const names = request.names ?? 0;
	const context = {
		force_search_count: true,
		...fields.some((f) => f.type === "binary" || f.type === "image") ? { bin_size: true } : {}
	};
	const kwargs = {
		domain,
		...major >= 17 ? { specification: specification(fields, names) } : { fields: fields.map((f) => f.name) },
		limit,
		offset,
		...order ? { order } : {},
		context
	};
	let answer;
	try {
		answer = await client.call(model, "web_search_read", { kwargs }, {
			...options,
			effect: "read"
		});
	} catch (error) {
		if (names > 0 && major >= 17 && error instanceof OdooError && error.kind === "access") return callPage(client, {
			...request,
			names: 0
		}, major, options);
		throw error;
	}
	const { length, records } = readAnswer(answer);
	const rows = records.map((record) => hideSecret(model, normalise(record, fields)));
	return {
		total: length,
		rows: major >= 17 || names === 0 ? rows : await withNames(client, rows, fields, names, options)
	};
}
function hideSecret(model, row) {
	return model === "ir.config_parameter" && isSecretParameter(row.key) ? {
		...row,
		value: WITHHELD,
		id: row.id
	} : row;
}
function specification(fields, names) {
	const named = { fields: { display_name: {} } };
	return Object.fromEntries(fields.map((field) => {
		if (field.type === "many2one") return [field.name, named];
		if (X2MANY.has(field.type) && names > 0) return [field.name, {
			...named,
			limit: names
		}];
		return [field.name, {}];
	}));
}
function normalise(record, fields) {
	const values = {};
	for (const field of fields) {
		const value = record[field.name];
		if (field.type === "many2one") values[field.name] = value ? [toRelated(value)] : false;
		else if (X2MANY.has(field.type)) values[field.name] = Array.isArray(value) ? value.map(toRelated) : [];
		else values[field.name] = value;
	}
	return {
		...values,
		id: record.id
	};
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
/** One more read a related model, for all rows and fields together. */
async function withNames(client, rows, fields, max, options) {
	const relations = fields.filter((field) => X2MANY.has(field.type) && field.relation);
	const wanted = /* @__PURE__ */ new Map();
	for (const field of relations) {
		const ids = wanted.get(field.relation ?? "") ?? /* @__PURE__ */ new Set();
		for (const row of rows) for (const one of relatedOf(row[field.name]).slice(0, max)) ids.add(one.id);
		wanted.set(field.relation ?? "", ids);
	}
	const names = /* @__PURE__ */ new Map();
	await Promise.all([...wanted].map(async ([model, ids]) => {
		if (ids.size > 0) names.set(model, await namesOf(client, model, [...ids], options).catch(() => /* @__PURE__ */ new Map()));
	}));
	return rows.map((row) => {
		const values = {};
		for (const field of relations) {
			const known = names.get(field.relation ?? "");
			values[field.name] = relatedOf(row[field.name]).map(({ id }) => ({
				id,
				name: known?.get(id)
			}));
		}
		return {
			...row,
			...values,
			id: row.id
		};
	});
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
function relatedOf(value) {
	return Array.isArray(value) ? value : [];
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

// src/tools/status.ts
const MEANING = {
	read: "read: nothing can be changed",
	safe: "safe: writes ask the human first; deleting, rights, code and configuration are not offered",
	yolo: "YOLO: everything is offered and nothing asks"
};
const status = defineTool({
	name: "status",
	title: "Check the Odoo connection",
	description: "Which Odoo this is and whether it answers: URL, database, version, user, companies, protocol, number of installed modules, and what the access mode (read, safe, YOLO) allows. Use it first when something fails: it says what to set.",
	access: "read",
	input: strictObject({}),
	examples: [{}],
	async run(_input, context) {
		const client = await context.odoo();
		const options = { signal: context.signal };
		const { instance } = client;
		let info;
		try {
			info = await client.info(options);
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			const settings = `URL ${instance.url}, database ${instance.db ?? "to be found"}, user ${instance.login ?? "of the key"}`;
			throw new OdooError(error.kind, `${error.message} (${settings}; mode ${MEANING[context.mode]})`, {
				cause: error,
				...error.hint ? { hint: error.hint } : {}
			});
		}
		const [companies, modules] = await Promise.all([companyLine(client, info.uid, context.signal), moduleCount(client, context.signal)]);
		return [
			`Connected to Odoo ${info.series} (${info.version}) at ${instance.url}`,
			`database: ${info.db}`,
			`user: ${info.login} (id ${info.uid})`,
			`companies: ${companies}`,
			`protocol: ${info.protocol}`,
			`modules installed: ${modules}`,
			`mode: ${MEANING[context.mode]}`
		].join("\n");
	}
});
async function companyLine(client, uid, signal) {
	const users = await client.call("res.users", "read", {
		ids: [uid],
		kwargs: { fields: ["company_id", "company_ids"] }
	}, {
		signal,
		effect: "read"
	}).catch(notReadable);
	const [user] = toRows(users);
	if (!user) return "not readable for this user";
	const rows = await client.call("res.company", "search_read", { kwargs: {
		domain: [[
			"id",
			"in",
			Array.isArray(user.company_ids) ? user.company_ids : []
		]],
		fields: ["name"]
	} }, {
		signal,
		effect: "read"
	}).catch(notReadable);
	const current = Array.isArray(user.company_id) ? user.company_id[0] : void 0;
	return toRows(rows).map((row) => `${row.name} (${row.id}${row.id === current ? ", current" : ""})`).join("; ");
}
async function moduleCount(client, signal) {
	const total = await client.call("ir.module.module", "search_count", { kwargs: { domain: [[
		"state",
		"=",
		"installed"
	]] } }, {
		signal,
		effect: "read"
	}).catch(notReadable);
	return typeof total === "number" ? String(total) : "not readable for this user";
}
function notReadable(error) {
	if (error instanceof OdooError && error.kind === "access") return void 0;
	throw error;
}

export { PARAMETERS as a, checkDomainForCredentials as c, withoutCredentials as d, namesOf as i, isCredentialField as l, countRecords as n, WITHHELD as o, fetchPage as r, checkArgumentsForCredentials as s, status as t, isSecretParameter as u };