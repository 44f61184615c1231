import { a as idsOf, i as idOf, n as TooManyError, o as nameOf$2, r as createReader, s as textOf, t as BudgetError } from "./reader.mjs";
import { $ as moduleFacts, F as createProject, Ft as comodelOf, H as lineStart, Lt as inverseOf, Q as isNoupdate, X as manualModels, Y as indexModule, d as moduleOf, gt as walkElements, ht as textOf$1, mt as elementsOf, ot as recordText, pt as attributeValue, rt as qualified, w as sourceFile, yt as manifestValue } from "./source.mjs";
import { R as remoteFault, tt as OdooError } from "./browser.mjs";
import { r as isCredentialName } from "./credentials.mjs";
import { F as ruleSet, P as auditModule, fn as SEVERITIES, wn as compareVersions } from "./audit-base.mjs";
import { c as seriesProfile, l as remembered, o as SERIES, s as isSeries } from "./common.mjs";
import { createHash } from "node:crypto";
import path from "node:path";

// src/audit/live/access.ts
const PERMISSIONS = [
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink"
];
const WORDS = {
	perm_read: "read",
	perm_write: "change",
	perm_create: "create",
	perm_unlink: "delete"
};
/** `read, change and delete`. */
function permissionWords(permissions) {
	return listed(permissions.map((permission) => WORDS[permission]));
}
function listed(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
/** A long list, cut. */
function some(names, most = 5) {
	const more = names.length - most;
	return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : listed(names);
}
function granted(row) {
	return PERMISSIONS.filter((permission) => row[permission] === true);
}
/** Name of the model that a row of access or a rule is about. */
async function modelNames({ meta }) {
	const byId = new Map([...(await meta.models()).values()].map((row) => [row.id, textOf(row, "model")]));
	return (row) => byId.get(idOf(row, "model_id") ?? 0) ?? "";
}
/** Models that the audited modules make, with the module. Abstract ones have no records to guard. */
function ownModels({ modules }) {
	return modules.flatMap((index) => [...index.models.values()].filter(({ own, kind }) => own && kind !== "abstract" && kind !== void 0).map((facts) => ({
		index,
		model: facts.model,
		facts
	})));
}

// src/audit/live/check.ts
function defineLiveCheck(check) {
	return check;
}

// src/audit/live/declared.ts
/**
* The records of one model that the module declares under its own name, as its files together make them: what is
* declared twice has the values of both, and stands where it is declared first.
*/
function declaredRecords(index, model) {
	const found = /* @__PURE__ */ new Map();
	const own = `${index.module.name}.`;
	for (const record of index.loaded.flatMap((file) => recordsIn(index, file, model))) {
		if (!record.xmlid.startsWith(own)) continue;
		const before = found.get(record.xmlid);
		found.set(record.xmlid, before ? {
			...before,
			values: new Map([...before.values, ...record.values])
		} : record);
	}
	return found;
}
function recordsIn(index, { file, demo }, model) {
	const about = {
		index,
		source: file.source
	};
	if (!("isData" in file)) return file.model === model ? csvRecords(index, file, demo) : [];
	return file.records.flatMap(({ element, model: of, xmlid, start, end }) => {
		if (of !== model || xmlid === void 0 || element.name !== "record") return [];
		const values = elementsOf(element).filter(({ name }) => name === "field").flatMap((field) => {
			const name = attributeValue(field, "name");
			return name === void 0 ? [] : [[name, xmlValue(field, index.module.name)]];
		});
		return [{
			xmlid,
			place: {
				...about,
				at: {
					start,
					end
				}
			},
			demo,
			noupdate: isNoupdate(element),
			values: new Map(values)
		}];
	});
}
function xmlValue(field, module) {
	const ref = attributeValue(field, "ref");
	if (ref !== void 0) return {
		is: "refs",
		refs: ref === "" ? [] : [qualified(ref, module)]
	};
	const expression = attributeValue(field, "eval")?.trim();
	if (expression !== void 0) return evaluated(expression, module);
	if (attributeValue(field, "search") !== void 0 || attributeValue(field, "file") !== void 0) return { is: "unknown" };
	if (attributeValue(field, "type") !== void 0 || elementsOf(field).length > 0) return { is: "unknown" };
	return {
		is: "text",
		text: textOf$1(field)
	};
}
function evaluated(expression, module) {
	if (/^(True|1)$/.test(expression)) return {
		is: "boolean",
		value: true
	};
	if (/^(False|0|None)$/.test(expression)) return {
		is: "boolean",
		value: false
	};
	const text = /^(?:'([^'\\]*)'|"([^"\\]*)")$/.exec(expression);
	if (text) return {
		is: "text",
		text: text[1] ?? text[2] ?? ""
	};
	const rest = expression.replaceAll(/ref\(\s*(['"])[\w.]+\1\s*\)/g, "");
	if (!/^[[\]()\s,046]*$/.test(rest.replaceAll(/Command\.(link|set)/g, ""))) return { is: "unknown" };
	return {
		is: "refs",
		refs: [...expression.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, id = ""]) => qualified(id, module))
	};
}
function csvRecords(index, file, demo) {
	const names = file.header.map(({ value }) => value.trim());
	const idColumn = names.indexOf("id");
	return file.rows.flatMap((row) => {
		const cell = row[idColumn];
		if (!cell?.value) return [];
		const values = names.flatMap((name, column) => {
			const value = row[column]?.value.trim() ?? "";
			const field = name.replace(/[:/]id$/, "");
			if (field === "id" || field.includes("/")) return [];
			return [[field, field === name ? csvValue(value) : csvRefs(value, index.module.name)]];
		});
		return [{
			xmlid: qualified(cell.value, index.module.name),
			place: {
				index,
				source: file.source,
				at: {
					start: cell.start,
					end: cell.end
				}
			},
			demo,
			noupdate: false,
			values: new Map(values)
		}];
	});
}
function csvValue(value) {
	if (/^(1|true|yes)$/i.test(value)) return {
		is: "boolean",
		value: true
	};
	if (/^(0|false|no|)$/i.test(value)) return {
		is: "boolean",
		value: false
	};
	return {
		is: "text",
		text: value
	};
}
function csvRefs(value, module) {
	return {
		is: "refs",
		refs: value.split(",").map((id) => id.trim()).filter(Boolean).map((id) => qualified(id, module))
	};
}
function booleanOf(record, field, otherwise) {
	const value = record.values.get(field);
	if (value === void 0) return otherwise;
	return value.is === "boolean" ? value.value : void 0;
}
/** Undefined when it cannot be told; no value is none. */
function refsOf(record, field) {
	const value = record.values.get(field);
	if (value === void 0 || value.is === "boolean" && !value.value) return [];
	return value.is === "refs" ? value.refs : void 0;
}

// src/audit/live/places.ts
/** Where a module declares a record, by its complete xmlid. */
function recordPlace(index, xmlid) {
	const found = recordOf(index, xmlid);
	return found && {
		index,
		source: found.source,
		at: found.fact
	};
}
const BY_ID = /* @__PURE__ */ new WeakMap();
/** The last declaration of a record wins, as when the files are loaded. */
function recordOf(index, xmlid) {
	let known = BY_ID.get(index);
	if (!known) {
		known = new Map(index.records.flatMap((record) => record.fact.xmlid === void 0 ? [] : [[record.fact.xmlid, record]]));
		BY_ID.set(index, known);
	}
	return known.get(xmlid);
}
function fieldPlace(index, model, field) {
	const found = index.models.get(model)?.field(field);
	return found && {
		index,
		source: found.file.source,
		at: found.fact.nameSpan
	};
}
function modelPlace(index, model) {
	const classes = index.models.get(model)?.classes ?? [];
	const made = classes.find(({ fact }) => fact.creates) ?? classes[0];
	return made && {
		index,
		source: made.file.source,
		at: made.fact.attributes.get("_name") ?? made.fact
	};
}
/** The fields that a module itself declares, on whichever model, each once. */
function declaredFields(index) {
	const found = /* @__PURE__ */ new Map();
	for (const [model, { classes }] of index.models) for (const { file, fact: klass } of classes) for (const fact of klass.fields) {
		const place = {
			index,
			source: file.source,
			at: fact.nameSpan
		};
		found.set(`${model}.${fact.name}`, {
			index,
			model,
			fact,
			place
		});
	}
	return [...found.values()];
}

// src/audit/live/checks/live-access-rows.ts
var live_access_rows_default = defineLiveCheck({
	id: "live-access-rows",
	aliases: ["LIV002"],
	severity: "high",
	summary: "Access rows that the module declares against those in the database",
	why: "Access rows can be edited and deleted in the settings, and files that were added since the last upgrade are not loaded. What the review of the files shows is then not what the users may do.",
	needs: "base.group_erp_manager",
	async run(context) {
		const { meta, modules } = context;
		for (const index of modules) {
			const declared = [...declaredRecords(index, "ir.model.access").values()].filter(({ demo }) => !demo);
			const data = (await meta.data(index.module.name)).filter((row) => textOf(row, "model") === "ir.model.access");
			const ids = new Map(data.map((row) => [`${index.module.name}.${textOf(row, "name")}`, idOf(row, "res_id")]));
			const rows = new Map((await meta.access()).map((row) => [row.id, row]));
			const groups = await meta.groups();
			for (const record of declared) {
				const row = rows.get(ids.get(record.xmlid) ?? 0);
				if (row) compare$4(context, record, row, groups);
				else context.report({
					message: `The access row ${record.xmlid} is declared but not in the database, so what it allows is not allowed here. Upgrade the module; somebody may also have deleted the row.`,
					subject: record.xmlid,
					place: record.place
				});
			}
		}
		await extraRows(context);
	}
});
function compare$4(context, record, row, groups) {
	const about = {
		subject: record.xmlid,
		place: record.place
	};
	if (row.active === false && booleanOf(record, "active", true) === true) {
		context.report({
			...about,
			message: `The access row ${record.xmlid} is archived in the database, so it allows nothing, while the file says that it does. Unarchive it, or take it out of the file.`,
			severity: "medium"
		});
		return;
	}
	const differs = (wanted) => PERMISSIONS.filter((permission) => {
		const declared = booleanOf(record, permission, false);
		return declared !== void 0 && declared !== (row[permission] === true) && declared !== wanted;
	});
	const [more, less] = [differs(true), differs(false)];
	const group = idOf(row, "group_id");
	const [wanted] = refsOf(record, "group_id") ?? ["?"];
	const actual = group === void 0 ? void 0 : groups.name(group);
	const parts = [
		...more.length > 0 ? [`it also allows to ${permissionWords(more)}`] : [],
		...less.length > 0 ? [`it does not allow to ${permissionWords(less)}`] : [],
		...wanted !== "?" && wanted !== actual ? [`it is for ${actual ?? "every user"} instead of ${wanted ?? "every user"}`] : []
	];
	if (parts.length === 0) return;
	const wider = more.length > 0 || wanted !== "?" && wanted !== actual && isWider(groups, wanted, group);
	context.report({
		...about,
		message: `The access row ${record.xmlid} was edited in the database: ${parts.join(", and ")}. An upgrade of the module sets it back to what the file says; put what is right into the file.`,
		severity: wider ? "high" : "medium"
	});
}
/** Everybody of the declared group has the actual one, and others may have it too. */
function isWider(groups, wanted, actual) {
	if (actual === void 0) return true;
	const id = wanted === void 0 ? void 0 : groups.id(wanted);
	return id !== void 0 && groups.closure(id).has(actual);
}
/** Rows that somebody made by hand on the modules' models. */
async function extraRows(context) {
	const own = new Map(ownModels(context).map((each) => [each.model, each]));
	if (own.size === 0) return;
	const { meta } = context;
	const modelOf = await modelNames(context);
	const named = await meta.xmlids("ir.model.access");
	const groups = await meta.groups();
	for (const row of await meta.access()) {
		const found = own.get(modelOf(row));
		const permissions = granted(row);
		if (!found || named.has(row.id) || row.active === false || permissions.length === 0) continue;
		const group = idOf(row, "group_id");
		const whom = group === void 0 ? "every user, the public too," : groups.name(group);
		context.report({
			message: `An access row that no module declares, "${textOf(row, "name")}", lets ${whom} ${permissionWords(permissions)} ${found.model}. Declare it in a module if it is meant, else delete it.`,
			subject: `ir.model.access(${row.id})`,
			place: modelPlace(found.index, found.model),
			model: found.model,
			severity: group === void 0 ? "high" : "medium"
		});
	}
}

// src/audit/live/audience.ts
/** Users from outside: they have one of these groups, and what it implies. */
const AUDIENCES = ["base.group_public", "base.group_portal"];
const AUDIENCE_WORDS = {
	"base.group_public": "visitors without a login",
	"base.group_portal": "portal users"
};
/** What an audience may do, model by model, and whether record rules hold it back. */
function reachOf(audience, groups, access, rules, modelOf) {
	const id = groups.id(audience);
	if (id === void 0) return [];
	const own = groups.closure(id);
	const found = /* @__PURE__ */ new Map();
	for (const row of access) {
		const group = idOf(row, "group_id");
		if (row.active === false || group !== void 0 && !own.has(group)) continue;
		for (const permission of PERMISSIONS) {
			if (row[permission] !== true) continue;
			const key = `${modelOf(row)} ${permission}`;
			found.set(key, [...found.get(key) ?? [], row]);
		}
	}
	const byModel = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		if (rule.active === false) continue;
		const model = modelOf(rule);
		byModel.set(model, [...byModel.get(model) ?? [], rule]);
	}
	return [...found].map(([key, rows]) => {
		const [model = "", name] = key.split(" ");
		const permission = PERMISSIONS.find((each) => each === name) ?? "perm_read";
		return {
			model,
			permission,
			rows,
			restricted: isRestricted(byModel.get(model) ?? [], permission, own)
		};
	});
}
/**
* Global rules all hold; of the rules for groups those of the user's groups, one of them is enough. A global rule
* about companies alone keeps nobody from the records of their own company.
*/
function isRestricted(rules, permission, own) {
	const for_ = rules.filter((rule) => rule[permission] === true);
	if (for_.filter((rule) => idsOf(rule, "groups").length === 0).some((rule) => !isTrivial(domainOf(rule)) && !isAboutCompanies(domainOf(rule)))) return true;
	const theirs = for_.filter((rule) => idsOf(rule, "groups").some((id) => own.has(id)));
	return theirs.length > 0 && !theirs.some((rule) => isTrivial(domainOf(rule)));
}
function domainOf(rule) {
	return normalDomain(textOf(rule, "domain_force"));
}
/** The same text for domains that only differ in blanks, quotes, brackets and commas. */
function normalDomain(text) {
	return text.replaceAll(/\s+/g, "").replaceAll("\"", "'").replaceAll("(", "[").replaceAll(")", "]").replaceAll(",]", "]");
}
function isTrivial(domain) {
	return domain === "" || domain === "[]" || domain === "[[1,'=',1]]" || domain === "[[True,'=',True]]";
}
function isAboutCompanies(domain) {
	const fields = [...domain.matchAll(/\['([\w.]+)'/g)].map(([, field = ""]) => field);
	return fields.length > 0 && fields.every((field) => /(^|\.)company_ids?(\.|$)|^company/.test(field));
}
const SECRET = /(^|_)(password|passwd|passphrase|secret|token|api_?key|private_?key|access_?key)(_|$)/;
const PERSONAL = /(^|_)(email|phone|mobile|salary|wage|passport|birthday)$|(^|_)(iban|acc_number|bank_account|ssn|ssnid|identification)(_|$)/;
const VALUES = /* @__PURE__ */ new Set([
	"char",
	"text",
	"html",
	"float",
	"monetary",
	"integer",
	"date",
	"many2one"
]);
/** What the field's name says that it holds. */
function sensitivity(name, type) {
	if (!VALUES.has(type)) return void 0;
	if (SECRET.test(name) && (type === "char" || type === "text")) return "secret";
	return PERSONAL.test(name) ? "personal" : void 0;
}

// src/audit/live/others.ts
/** Logs the others in. Those that turn out to be the same user, or of another database, are left out. */
async function otherUsers(clients, own, signal) {
	const users = [];
	const refused = [];
	for (const client of clients) {
		if (client instanceof OdooError) {
			refused.push(`a login was not used (${client.kind}): ${client.message}`);
			continue;
		}
		try {
			const { login, uid, db } = await client.info({ signal });
			const known = uid === own.uid || users.some((user) => user.uid === uid);
			if (db === own.db && !known) users.push({
				client,
				login,
				uid
			});
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			const { login, name } = client.instance;
			refused.push(`as ${login ?? name}: the login failed (${error.kind}): ${error.message}`);
		}
	}
	return {
		users,
		refused
	};
}
const TIME_MS = 6e4;
/**
* Runs as each other user, with a reader of their own whose calls are kept as evidence. Says what was skipped: where
* there is no other login `what` is not done at all.
*/
async function asOthers(context, what, run) {
	const { users, refused } = context.others;
	for (const each of refused) context.missed(each);
	if (users.length === 0 && refused.length === 0) context.missed(`${what} was skipped: no login of another user is configured (a profile with the same url and db and another username)`);
	for (const user of users) {
		const end = Date.now() + TIME_MS;
		const { client, login } = user;
		const reader = createReader({
			client,
			profile: context.profile,
			signal: void 0,
			companies: [],
			deadline: () => end
		});
		try {
			await run(reader, user);
		} finally {
			for (const line of reader.take()) context.read.note(`as ${login}: ${line}`);
		}
	}
}

// src/audit/live/verdict.ts
/** What was left out keeps a check that found nothing from being clean. */
function verdict(id, count, missed, read, started) {
	const durationMs = Date.now() - started;
	const lines = read.take();
	const reason = missed.length > 0 ? summed(missed) : void 0;
	const evidence = summed(lines);
	if (count > 0) return {
		id,
		verdict: "found",
		count,
		durationMs,
		evidence,
		...reason ? { reason } : {}
	};
	if (reason !== void 0) return {
		id,
		verdict: "skipped",
		count,
		durationMs,
		evidence,
		reason
	};
	if (lines.length === 0) return skipped(id, "there is nothing in these modules for it to look at");
	return {
		id,
		verdict: "clean",
		count,
		durationMs,
		evidence
	};
}
const LINES = 6;
function summed(lines) {
	const unique = [...new Set(lines)];
	const more = unique.length - LINES;
	return [...unique.slice(0, LINES), ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function skipped(id, reason) {
	return {
		id,
		verdict: "skipped",
		count: 0,
		durationMs: 0,
		evidence: "",
		reason
	};
}
/** Why it ended early. What is no failure of Odoo goes on up. */
function reasonOf(error, needs) {
	if (error instanceof BudgetError) return "the time for the live checks was over: run it again with fewer modules";
	if (error instanceof TooManyError) return error.message;
	if (!(error instanceof OdooError)) throw error;
	if (error.kind === "access") {
		const group = needs === "model" || needs === "none" ? void 0 : needs;
		return group === void 0 ? refusal(error) : `needs group ${group}: ${refusal(error)}`;
	}
	return `Odoo did not answer (${error.kind}): ${error.message}`;
}
/** Odoo's sentence about an access in one line, beginning with the group that is needed where it names some. */
function refusal(error) {
	const [sentence = "", ...rest] = error.message.split("\n").map((line) => line.trim());
	const groups = rest.flatMap((line) => line.startsWith("- ") ? [line.slice(2)] : []);
	return groups.length === 0 ? sentence : `needs group ${groups.join(" or ")}: ${sentence}`;
}

// src/audit/live/tables.ts
const FOUND = /* @__PURE__ */ new WeakMap();
/** The tables that the audited modules store something in. What this user may not read is reported as missed. */
async function liveTables(context) {
	const known = FOUND.get(context.meta) ?? findTables(context);
	FOUND.set(context.meta, known);
	known.catch(() => FOUND.delete(context.meta));
	const { tables, missed } = await known;
	for (const what of missed) context.missed(what);
	if (tables.length > 0) {
		const rows = tables.reduce((sum, { size }) => sum + size, 0);
		context.read.note(`fields_get and search_count of ${tables.length} models: ${number(rows)} records`);
	}
	return tables;
}
/** Runs for each table; where Odoo refuses or does not answer, that model is missed and the others go on. */
async function eachTable(context, run) {
	for (const table of await liveTables(context)) try {
		await run(table);
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind === "unreachable") throw error;
		context.missed(`${table.model}: ${error.kind === "access" ? refusal(error) : error.message}`);
	}
}
async function findTables(context) {
	const fields = /* @__PURE__ */ new Map();
	for (const index of context.modules) for (const field of declaredFields(index)) if (hasTable(context, index, field.model)) fields.set(field.model, [...fields.get(field.model) ?? [], field]);
	const tables = [];
	const missed = [];
	for (const [model, declared] of fields) {
		const [first] = declared;
		if (!first) continue;
		try {
			const live = await context.meta.fields(model);
			const columns = declared.flatMap((field) => {
				const info = live.get(field.fact.name);
				return info?.store ? [{
					...field,
					name: field.fact.name,
					live: info
				}] : [];
			});
			const unique = [...new Map(columns.map((column) => [column.name, column])).values()];
			if (unique.length > 0) tables.push({
				model,
				index: first.index,
				size: await context.meta.size(model),
				columns: unique
			});
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			missed.push(`${model}: ${refusal(error)}`);
		}
	}
	return {
		tables,
		missed
	};
}
/** No wizard, no mixin and no view of the database. */
function hasTable(context, index, model) {
	const facts = index.models.get(model);
	const kind = context.project.model(model, index.module.name).kind ?? facts?.kind;
	if (kind === "abstract" || kind === "transient") return false;
	if (facts?.classes.some(({ fact }) => fact.attributes.get("_auto")?.value === false)) return false;
	return !isView(context, model);
}
const VIEWS = /* @__PURE__ */ new WeakMap();
/** Some audited module says that the model has no table of its own. */
function isView({ modules }, model) {
	let known = VIEWS.get(modules);
	if (!known) {
		const all = modules.flatMap((index) => [...index.models.values()]);
		known = new Set(all.filter(({ classes }) => classes.some(({ fact }) => fact.attributes.get("_auto")?.value === false)).map((facts) => facts.model));
		VIEWS.set(modules, known);
	}
	return known.has(model);
}
/** Types whose values an aggregate `count` counts: empty ones are NULL. */
const COUNTED = /* @__PURE__ */ new Set([
	"char",
	"text",
	"html",
	"selection",
	"many2one",
	"many2one_reference",
	"reference",
	"date",
	"datetime",
	"integer",
	"float",
	"monetary"
]);
/** Records in which a column is not NULL. Columns that Odoo does not count are left out. */
async function filled(context, table, names) {
	const found = await aggregates(context, table, names.map((name) => `${name}:count`));
	return new Map([...found].map(([spec, count]) => [spec.replace(":count", ""), count]));
}
/**
* Several aggregates over all records in one call. Where Odoo refuses one of them, each is asked alone, and those
* that it refuses are left out.
*/
async function aggregates({ read }, { model }, all) {
	const found = /* @__PURE__ */ new Map();
	const secret = all.filter((spec) => /:count$/.test(spec) && isCredentialName(nameOf$1(spec)));
	for (const spec of secret) found.set(spec, await read.count(model, [[
		nameOf$1(spec),
		"!=",
		false
	]]));
	const specs = all.filter((spec) => !secret.includes(spec));
	const ask = async (some) => {
		const totals = await read.totals(model, [], some);
		for (const spec of some) {
			const value = totals.get(spec);
			if (value !== void 0) found.set(spec, value);
		}
	};
	for (let at = 0; at < specs.length; at += TOGETHER$1) {
		const batch = specs.slice(at, at + TOGETHER$1);
		try {
			await ask(batch);
		} catch (error) {
			if (!isRefusal(error)) throw error;
			for (const spec of batch) await ask([spec]).catch((single) => {
				if (!isRefusal(single)) throw single;
			});
		}
	}
	return found;
}
function nameOf$1(spec) {
	return spec.slice(0, spec.indexOf(":"));
}
const TOGETHER$1 = 40;
function isRefusal(error) {
	return error instanceof OdooError && error.kind !== "timeout" && error.kind !== "unreachable";
}
function number(count) {
	return count.toLocaleString("en-US");
}

// src/audit/live/checks/live-as-user.ts
var live_as_user_default = defineLiveCheck({
	id: "live-as-user",
	aliases: ["LIV008"],
	severity: "high",
	summary: "What the other users whose logins were given really see",
	why: "Rights that were worked out from tables can be wrong: code may open or close more. Asking as the user shows it, such as records of companies that are not theirs.",
	needs: "model",
	async run(context) {
		await asOthers(context, "what other users see", async (reader, { login, uid }) => {
			const [user] = await reader.sample("res.users", [[
				"id",
				"=",
				uid
			]], ["company_ids"], 1);
			const companies = idsOf(user, "company_ids");
			const share = !await isInternal(reader, uid);
			await eachTable(context, async ({ model, index, size }) => {
				if (!index.models.get(model)?.own) return;
				const about = {
					subject: model,
					place: modelPlace(index, model),
					model
				};
				try {
					const count = await reader.count(model, []);
					context.read.note(`as ${login}: ${model} has ${number(count)} of ${number(size)} records`);
					const fields = await reader.fields(model);
					if (count > 0 && fields.get("company_id")?.store) {
						const foreign = [[
							"company_id",
							"not in",
							[...companies, false]
						]];
						const others = await reader.count(model, foreign);
						const [first] = others > 0 ? await reader.sample(model, foreign, ["company_id"], 1) : [];
						if (others > 0) context.report({
							...about,
							message: `${login} reads ${number(others)} record${others === 1 ? "" : "s"} of ${model} of companies that are not theirs, such as ${nameOf$2(first, "company_id") || "another one"}. Add a global record rule on company_id.`
						});
					}
					const secret = [...fields].flatMap(([name, { type, store }]) => store && sensitivity(name, type) === "secret" ? [name] : []);
					if (share && count > 0 && secret.length > 0) context.report({
						...about,
						message: `${login}, who is no employee, reads ${secret.join(", ")} of ${number(count)} records of ${model}. Put groups on the fields, or a rule on the records.`
					});
				} catch (error) {
					if (!(error instanceof OdooError) || error.kind !== "access") throw error;
					context.read.note(`as ${login}: ${model} is closed`);
				}
			});
		});
	}
});
async function isInternal(reader, uid) {
	const [user] = await reader.sample("res.users", [[
		"id",
		"=",
		uid
	]], ["share"], 1);
	return user?.share === false;
}

// src/audit/live/checks/live-attachments.ts
const BIG = 5 * 1024 ** 3;
var live_attachments_default = defineLiveCheck({
	id: "live-attachments",
	aliases: ["LIV035"],
	severity: "medium",
	summary: "Public attachments of the module's records, and those that take most of the disk",
	why: "A public attachment is there for whoever has its address, without a login. Files that nobody deletes are most of what a database weighs, and of what each backup takes.",
	needs: "base.group_system",
	async run(context) {
		const own = new Map(ownModels(context).filter(({ facts }) => facts.kind === "model").map((each) => [each.model, each]));
		if (own.size === 0) return;
		const models = [...own.keys()];
		for (const { value, count } of await perModel(context, models, [[
			"public",
			"=",
			true
		]])) {
			const found = own.get(String(value));
			if (!found || count === 0) continue;
			context.report({
				message: `${number(count)} attachment${count === 1 ? "" : "s"} of ${found.model} ${count === 1 ? "is" : "are"} public: whoever has the address reads them without a login. Make them private unless they are meant for a website.`,
				subject: found.model,
				place: modelPlace(found.index, found.model),
				model: found.model
			});
		}
		for (const { value, sum } of await perModel(context, models, [])) {
			const found = own.get(String(value));
			if (!found || sum < BIG) continue;
			context.report({
				message: `The attachments of ${found.model} take ${(sum / 1024 ** 3).toFixed(1)} GB. Delete what is not needed any more by a scheduled action.`,
				subject: found.model,
				place: modelPlace(found.index, found.model),
				model: found.model,
				severity: "low"
			});
		}
	}
});
/** In one call; from 19.0 on Odoo refuses it when the user may not read one of the models. */
async function perModel(context, models, domain) {
	const ask = (some) => context.read.groups("ir.attachment", [
		[
			"res_model",
			"in",
			some
		],
		[
			"res_id",
			"!=",
			0
		],
		[
			"res_field",
			"=",
			false
		],
		...domain
	], "res_model", "file_size");
	try {
		return await ask(models);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		const found = [];
		for (const model of models) try {
			found.push(...await ask([model]));
		} catch (single) {
			if (!isRefusal(single)) throw single;
			context.missed(`attachments of ${model}: ${refusal(single)}`);
		}
		return found;
	}
}

// src/audit/live/checks/live-broken-references.ts
var live_broken_references_default = defineLiveCheck({
	id: "live-broken-references",
	aliases: ["LIV027"],
	severity: "medium",
	summary: "Actions, reports and filters that name models, templates or fields that are not there",
	why: "After a module went or a field was renamed, what is stored by name goes on pointing to it: the menu ends in an error, the report cannot be printed, a saved filter breaks the list for whoever has it as default.",
	needs: "base.group_system",
	async run(context) {
		const models = await context.meta.models();
		await actions(context, models);
		await reports(context);
		await filters(context, models);
	}
});
async function actions(context, models) {
	const named = await context.meta.xmlids("ir.actions.act_window");
	for (const row of await context.read.rows("ir.actions.act_window", [], ["name", "res_model"])) {
		const model = textOf(row, "res_model");
		if (model === "" || models.has(model)) continue;
		report(context, named.get(row.id) ?? `ir.actions.act_window(${row.id})`, `The action "${textOf(row, "name")}" opens ${model}, a model that this database does not have: it ends in an error. Delete it with its menu, or install what brings the model.`);
	}
}
async function reports(context) {
	const keys = new Set([...(await context.meta.views()).values()].map((view) => textOf(view, "key")));
	const named = await context.meta.xmlids("ir.actions.report");
	const views = new Set((await context.meta.xmlids("ir.ui.view")).values());
	for (const row of await context.read.rows("ir.actions.report", [], [
		"name",
		"report_name",
		"report_type"
	])) {
		const template = textOf(row, "report_name");
		if (!/^qweb-(pdf|html|text)$/.test(textOf(row, "report_type")) || !template.includes(".")) continue;
		if (keys.has(template) || views.has(template)) continue;
		report(context, named.get(row.id) ?? `ir.actions.report(${row.id})`, `The report "${textOf(row, "name")}" prints the template ${template}, which is not there: printing ends in an error.`);
	}
}
/** Saved filters on the models that the modules declare fields of. */
async function filters(context, models) {
	const touched = [...new Set(context.modules.flatMap((index) => [...index.models.keys()]))].filter((model) => models.has(model));
	if (touched.length === 0) return;
	const rows = await context.read.rows("ir.filters", [[
		"model_id",
		"in",
		touched
	]], [
		"name",
		"model_id",
		"domain"
	]);
	for (const row of rows) {
		const model = textOf(row, "model_id");
		const fields = await context.meta.fields(model);
		const used = [...textOf(row, "domain").matchAll(/[([]\s*['"](\w+)(?:\.\w+)*['"]\s*,\s*['"](?:=|!=|i?like|not |in|[<>])/g)];
		const gone = [...new Set(used.map(([, field = ""]) => field))].filter((field) => !fields.has(field));
		if (gone.length === 0) continue;
		report(context, `ir.filters(${row.id})`, `The saved filter "${textOf(row, "name")}" on ${model} names ${gone.join(", ")}, which the model does not have: choosing it ends in an error. Correct or delete it.`, model);
	}
}
function report(context, subject, message, model) {
	const index = context.modules.find(({ module }) => subject.startsWith(`${module.name}.`));
	context.report({
		message,
		subject,
		place: index && recordPlace(index, subject),
		module: index?.module.name,
		model
	});
}

// src/audit/live/checks/live-clear-secrets.ts
var live_clear_secrets_default = defineLiveCheck({
	id: "live-clear-secrets",
	aliases: ["LIV033"],
	severity: "medium",
	summary: "Passwords, keys and tokens that every employee can read",
	why: "A key in a plain field without groups is in every export and every RPC answer of whoever may read the model. Limit the field to administrators, or keep the key where only they read it.",
	needs: "base.group_erp_manager",
	async run(context) {
		const groups = await context.meta.groups();
		const employees = groups.closure(groups.id("base.group_user") ?? 0);
		const modelOf = await modelNames(context);
		const open = new Set((await context.meta.access()).filter((row) => {
			const group = idOf(row, "group_id");
			return row.active !== false && row.perm_read === true && (group === void 0 || employees.has(group));
		}).map(modelOf));
		await eachTable(context, async ({ model, columns }) => {
			if (!open.has(model)) return;
			for (const { name, fact, live, place } of columns) {
				if (sensitivity(name, live.type) !== "secret" || /access_token/.test(name)) continue;
				if (fact.kwargs.has("groups") || fact.kwargs.has("compute") || fact.kwargs.has("related")) continue;
				const count = await context.read.count(model, [[
					name,
					"!=",
					false
				]]);
				if (count === 0) continue;
				context.report({
					message: `${count} record${count === 1 ? "" : "s"} of ${model} ${count === 1 ? "has" : "have"} a value in ${name}, which every employee can read over RPC. Put groups="base.group_system" on the field and read it with sudo where it is used.`,
					subject: `${model}.${name}`,
					place,
					model
				});
			}
		});
	}
});

// src/audit/live/checks/live-company-rule.ts
var live_company_rule_default = defineLiveCheck({
	id: "live-company-rule",
	aliases: ["LIV006"],
	severity: "medium",
	summary: "Models with a company and without a rule for companies, in a database with several of them",
	why: "A stored company on a record says that it belongs to one company, but only a record rule keeps users of the others from it: lists, searches and RPC show the records of all.",
	needs: "base.group_erp_manager",
	async run(context) {
		const own = ownModels(context).filter(({ facts }) => facts.kind === "model");
		if (own.length === 0) return;
		const { meta, facts } = context;
		const models = await meta.models();
		const modelOf = await modelNames(context);
		const guarded = new Set((await meta.rules()).filter((rule) => rule.active !== false && /compan/.test(domainOf(rule))).map(modelOf));
		const companies = facts.companies ?? 1;
		for (const { index, model } of own) {
			if (guarded.has(model) || !models.has(model)) continue;
			const columns = await meta.columns(model);
			const [name] = ["company_id", "company_ids"].filter((field) => columns.get(field)?.store === true);
			if (name === void 0) continue;
			const column = columns.get(name);
			const related = textOf(column, "related") !== "";
			const several = companies > 1;
			const number = several ? `${companies} companies` : "one company so far";
			context.report({
				message: `${model} stores ${name} and no record rule on it is about companies; this database has ${number}. Add a global rule such as [('${name}', 'in', company_ids + [False])].`,
				subject: model,
				place: fieldPlace(index, model, name) ?? modelPlace(index, model),
				model,
				severity: !several || related ? "low" : "medium"
			});
		}
		context.read.note(`rules about companies on ${guarded.size} models, ${companies} companies`);
	}
});

// src/audit/live/checks/live-crons.ts
var live_crons_default = defineLiveCheck({
	id: "live-crons",
	aliases: ["LIV024"],
	severity: "medium",
	summary: "Scheduled actions that fail, are late, switched off, or run as a user who is gone",
	why: "A scheduled action that stopped is missed late: mails are not sent, queues grow, invoices are not made. Odoo logs a failure and tries again; after some days of them it switches the action off.",
	needs: "base.group_system",
	async run(context) {
		const known = await context.meta.fields("ir.cron");
		const rows = await context.read.rows("ir.cron", [], [
			"name",
			"active",
			"nextcall",
			"interval_number",
			"interval_type",
			"user_id",
			"failure_count",
			"first_failure_date"
		].filter((field) => known.has(field)));
		const named = await context.meta.xmlids("ir.cron");
		const archived = await context.read.rows("res.users", [[
			"active",
			"=",
			false
		]], ["login"]);
		const gone = new Map(archived.map((row) => [row.id, textOf(row, "login")]));
		const active = rows.filter((row) => row.active === true);
		const late = active.filter(isLate);
		const stopped = active.length >= 5 && late.length >= active.length * .8;
		if (stopped) context.report({
			message: `${late.length} of ${active.length} scheduled actions are long overdue: this server runs none. Look at max_cron_threads and workers in its configuration.`,
			subject: "ir.cron"
		});
		for (const row of rows) one$1(context, row, named.get(row.id), gone, !stopped && late.includes(row));
	}
});
function one$1(context, row, xmlid, gone, late) {
	const index = context.modules.find(({ module }) => xmlid?.startsWith(`${module.name}.`));
	const failures = typeof row.failure_count === "number" ? row.failure_count : 0;
	const what = `The scheduled action "${textOf(row, "name") || nameOf$2(row, "name")}"`;
	const place = index && xmlid !== void 0 ? recordPlace(index, xmlid) : void 0;
	const about = {
		subject: xmlid ?? `ir.cron(${row.id})`,
		place,
		module: index?.module.name
	};
	if (failures > 0) {
		const since = textOf(row, "first_failure_date");
		context.report({
			...about,
			message: `${what} failed ${failures} time${failures === 1 ? "" : "s"} in a row${since === "" ? "" : ` since ${since}`}. The server's log has the error; after five failures over a week Odoo switches it off.`,
			severity: failures >= 3 ? "high" : "medium"
		});
	}
	if (!index || xmlid === void 0) return;
	const record = declaredRecords(index, "ir.cron").get(xmlid);
	if (row.active === false) {
		if (record && booleanOf(record, "active", true) === true) context.report({
			...about,
			message: `${what} is switched off in the database, while the file says that it runs. Switch it on, or say in the file that it does not run.`
		});
		return;
	}
	const user = gone.get(idOf(row, "user_id") ?? 0);
	if (user !== void 0 && !/^__system__$/.test(user)) context.report({
		...about,
		message: `${what} runs as ${user}, who is archived: rights and mails are those of somebody who is gone. Give it another user.`
	});
	if (late) context.report({
		...about,
		message: `${what} should have run at ${textOf(row, "nextcall")} (UTC) and did not for more than three of its intervals, while others did.`
	});
}
const MINUTES = {
	minutes: 1,
	hours: 60,
	days: 1440,
	weeks: 10080,
	months: 43200
};
/** A server that is restarted or busy is no finding. */
const LEAST = 60;
function isLate(row) {
	const interval = Number(row.interval_number ?? 1) * (MINUTES[textOf(row, "interval_type")] ?? 1440);
	const next = Date.parse(`${textOf(row, "nextcall").replace(" ", "T")}Z`);
	return !Number.isNaN(next) && Date.now() - next > Math.max(interval * 3, LEAST) * 6e4;
}

// src/audit/live/checks/live-database-code.ts
var live_database_code_default = defineLiveCheck({
	id: "live-database-code",
	aliases: ["LIV026"],
	severity: "medium",
	summary: "Python that stands in the database: server actions, automations and scheduled actions",
	why: "Code that is typed into a server action is in no repository, no review and no test, and runs with the rights of whoever or whatever triggers it. The rules for Python look at it here as they do at files.",
	needs: "base.group_system",
	async run(context) {
		const rows = await context.read.rows("ir.actions.server", [[
			"state",
			"=",
			"code"
		]], ["name", "code"]);
		const named = await context.meta.xmlids("ir.actions.server");
		const crons = await context.meta.xmlids("ir.cron");
		const delegates = new Map((await context.read.rows("ir.cron", [], ["ir_actions_server_id"])).map((row) => [Array.isArray(row.ir_actions_server_id) ? row.ir_actions_server_id[0] : 0, crons.get(row.id)]));
		const looked = [];
		for (const row of rows) {
			const own = named.get(row.id);
			const xmlid = declares(context, own) ? own : delegates.get(row.id) ?? own;
			const code = textOf(row, "code");
			const index = context.modules.find(({ module }) => xmlid?.startsWith(`${module.name}.`));
			const declared = index && xmlid !== void 0 ? codeOf(index, xmlid) : void 0;
			if (declared !== void 0 && same(declared, code)) continue;
			if (xmlid !== void 0 && declared === void 0 && !BY_HAND.test(xmlid)) continue;
			const subject = xmlid ?? `ir.actions.server(${row.id})`;
			if (index && declared !== void 0 && xmlid !== void 0) context.report({
				message: `The code of "${textOf(row, "name")}" was edited in the database and is not that of the file. An upgrade overwrites it, unless it is noupdate; put what is right into the file.`,
				subject,
				place: recordPlace(index, xmlid)
			});
			looked.push({
				row,
				code,
				subject
			});
		}
		context.read.note(`${looked.length} of ${rows.length} pieces of code are in no file as they are here`);
		await review(context, looked);
	}
});
/** xmlids that Odoo makes for what a user made: by an export, by Studio, by hand. */
const BY_HAND = /^(__export__|__custom__|__import__|studio_customization)\./;
const MODULE = "database_code";
function declares({ modules }, xmlid) {
	return xmlid !== void 0 && modules.some((index) => recordOf(index, xmlid) !== void 0);
}
function codeOf(index, xmlid) {
	const element = recordOf(index, xmlid)?.fact.element;
	return element && recordText(element, "code");
}
function same(a, b) {
	const plain = (text) => text.replaceAll(/\s+/g, " ").trim();
	return plain(a) === plain(b);
}
/** The rules for Python, over a module whose data files hold the code. */
async function review(context, all) {
	if (all.length === 0) return;
	const rules = context.rules.filter(isForCode).map(pythonOnly);
	const bySource = new Map(all.map((each) => [`data/${each.row.id}.xml`, each]));
	const depends = context.modules.map(({ module }) => module.name);
	const manifest = `{'name': 'Code', 'depends': ${JSON.stringify(depends)}, 'data': ${JSON.stringify([...bySource.keys()])}}`;
	const sources = [sourceFile("__manifest__.py", manifest), ...[...bySource].map(([path, { row, code }]) => sourceFile(path, dataFile(row.id, code)))];
	const files = sources.map(({ path }) => path);
	const index = indexModule(await moduleOf({
		dir: "",
		name: MODULE,
		files,
		unreadable: []
	}, sources));
	const input = {
		index,
		extras: {
			js: [],
			po: []
		},
		project: createProject([...context.project.modules.values(), moduleFacts(index)], [], context.project.series),
		series: context.series,
		settings: context.settings
	};
	for (const finding of await auditModule(input, ruleSet(rules))) {
		const from = bySource.get(finding.path);
		if (!from) continue;
		context.report({
			message: `In the code of "${textOf(from.row, "name")}" (in the database, line ${finding.line}): ${finding.message}`,
			subject: from.subject,
			line: finding.line,
			severity: finding.severity,
			model: finding.model,
			rule: finding.rule
		});
	}
}
/** The code begins on the first line of the file, so that its lines are those of the code. */
function dataFile(id, code) {
	return `<odoo><record id="action_${id}" model="ir.actions.server"><field name="state">code</field><field name="code"><![CDATA[${code.replaceAll("]]>", "]] >")}]]></field></record></odoo>`;
}
function isForCode({ python, category, cosmetic, profile }) {
	return python !== void 0 && (category === "security" || category === "correctness" || category === "performance") && !cosmetic && profile === void 0;
}
function pythonOnly(rule) {
	const { id, aliases, severity, category, summary, why, link, bad, good, python } = rule;
	return {
		id,
		severity,
		category,
		summary,
		why,
		link,
		bad,
		good,
		...aliases ? { aliases } : {},
		...python ? { python } : {}
	};
}

// src/audit/live/checks/live-dead-fields.ts
/** In fewer records an empty field says nothing. */
const ENOUGH$2 = 100;
const NUMBERS$1 = /* @__PURE__ */ new Set([
	"integer",
	"float",
	"monetary"
]);
var live_dead_fields_default = defineLiveCheck({
	id: "live-dead-fields",
	aliases: ["LIV016"],
	severity: "low",
	summary: "Stored fields that no record has a value in",
	why: "A field that nobody fills still costs: a column, a place in views, code that handles it. It was forgotten, replaced by another one, or whatever should fill it does not work.",
	needs: "model",
	async run(context) {
		await eachTable(context, async (table) => {
			if (table.size < ENOUGH$2) return;
			const dead = await deadIn(context, table);
			const [first] = dead;
			if (!first) return;
			const { model, size } = table;
			context.report({
				message: `No record of ${model} (${number(size)}) has a value in ${some(dead.map(({ name }) => name), 8)}. Take out what is not used, or mend what should fill it.`,
				subject: model,
				place: first.place,
				model
			});
		});
	}
});
async function deadIn(context, table) {
	const own = table.columns.filter(({ name, fact, live }) => !live.companyDependent && name !== "active" && !fact.kwargs.has("related"));
	const found = await aggregates(context, table, own.flatMap(specsOf$1));
	const dead = own.filter((column) => {
		const specs = specsOf$1(column);
		return specs.length > 0 && specs.every((spec) => found.get(spec) === 0);
	});
	for (const column of own.filter(({ live }) => live.type === "many2many")) if (await context.read.count(table.model, [[
		column.name,
		"!=",
		false
	]]) === 0) dead.push(column);
	return dead;
}
/** All of them are 0 when no record has a value: an unset number is stored as 0, and an unset flag as false. */
function specsOf$1({ name, live }) {
	if (live.type === "boolean") return [`${name}:bool_or`];
	if (NUMBERS$1.has(live.type)) return [`${name}:min`, `${name}:max`];
	return COUNTED.has(live.type) ? [`${name}:count`] : [];
}

// src/audit/live/checks/live-dead-menus.ts
var live_dead_menus_default = defineLiveCheck({
	id: "live-dead-menus",
	aliases: ["LIV028"],
	severity: "medium",
	summary: "Menus of the module whose action is gone",
	why: "A menu whose action was deleted by hand ends in an error for whoever chooses it.",
	needs: "base.group_system",
	async run(context) {
		const own = /* @__PURE__ */ new Map();
		for (const index of context.modules) for (const row of await context.meta.data(index.module.name)) if (textOf(row, "model") === "ir.ui.menu") own.set(idOf(row, "res_id") ?? 0, {
			xmlid: `${index.module.name}.${textOf(row, "name")}`,
			index
		});
		if (own.size === 0) return;
		const menus = await context.read.rows("ir.ui.menu", [], [
			"name",
			"action",
			"active"
		]);
		const wanted = /* @__PURE__ */ new Map();
		for (const menu of menus) {
			const [model, id] = textOf(menu, "action").split(",");
			if (own.has(menu.id) && model && id) wanted.set(model, (wanted.get(model) ?? /* @__PURE__ */ new Set()).add(Number(id)));
		}
		const gone = /* @__PURE__ */ new Set();
		for (const [model, ids] of wanted) try {
			const there = await context.read.rows(model, [[
				"id",
				"in",
				[...ids]
			]], []);
			const known = new Set(there.map(({ id }) => id));
			for (const id of ids) if (!known.has(id)) gone.add(`${model},${id}`);
		} catch (error) {
			if (!isRefusal(error)) throw error;
			context.missed(`${model}: ${refusal(error)}`);
		}
		for (const menu of menus) {
			const found = own.get(menu.id);
			if (!found || menu.active === false) continue;
			const about = {
				subject: found.xmlid,
				place: recordPlace(found.index, found.xmlid),
				module: found.index.module.name
			};
			const action = textOf(menu, "action");
			const name = textOf(menu, "name");
			if (gone.has(action)) context.report({
				...about,
				message: `The menu "${name}" opens ${action.replace(",", "(")}), which is gone: choosing it ends in an error. Upgrade the module, or take the menu out.`
			});
		}
	}
});

// src/audit/live/checks/live-declared-absent.ts
var live_declared_absent_default = defineLiveCheck({
	id: "live-declared-absent",
	aliases: ["LIV011"],
	severity: "high",
	summary: "Models, fields and records that the files declare and the database does not have",
	why: "A Python file that no __init__.py imports, a data file that the manifest does not list, or an upgrade that was not run: the code is there to read and review, and does not run. What uses it fails when it is reached.",
	needs: "base.group_erp_manager",
	async run(context) {
		for (const index of context.modules) {
			const data = await context.meta.data(index.module.name);
			const names = new Set(data.map((row) => textOf(row, "name")));
			await python(context, index, names);
			records$1(context, index, names);
		}
	}
});
const CAUSE = "No __init__.py imports the file, or the module was not upgraded since";
async function python(context, index, names) {
	const models = await context.meta.models();
	const absent = /* @__PURE__ */ new Set();
	for (const [model, { own }] of index.models) {
		if (!own || names.has(`model_${table(model)}`) || models.has(model)) continue;
		absent.add(model);
		context.report({
			message: `The model ${model} is declared but not in the database. ${CAUSE}.`,
			subject: model,
			place: modelPlace(index, model),
			model
		});
	}
	const missing = /* @__PURE__ */ new Map();
	for (const field of declaredFields(index)) {
		const { model, fact, place } = field;
		if (absent.has(model) || !models.has(model)) continue;
		if (names.has(`field_${table(model)}__${fact.name}`)) continue;
		const key = `${model} ${place.source.path}`;
		missing.set(key, [...missing.get(key) ?? [], field]);
	}
	for (const fields of missing.values()) {
		const [first] = fields;
		if (!first) continue;
		const { model, fact, place } = first;
		const columns = await context.meta.columns(model);
		const gone = fields.filter((field) => !columns.has(field.fact.name));
		if (gone.length === 0) continue;
		const what = gone.length === 1 ? "The field" : `${gone.length} fields, `;
		context.report({
			message: `${what} ${some(gone.map((field) => field.fact.name))} of ${model} ${gone.length === 1 ? "is" : "are"} declared but not in the database. ${CAUSE}: whatever reads or shows ${gone.length === 1 ? "it" : "them"} fails.`,
			subject: `${model}.${fact.name}`,
			place,
			model
		});
	}
}
function table(model) {
	return model.replaceAll(".", "_");
}
function records$1(context, index, names) {
	const { name } = index.module;
	const removed = removedHere(index);
	const manual = manualModels(index);
	const seen = /* @__PURE__ */ new Set();
	for (const { fact, demo } of index.records) {
		const { xmlid, model, element } = fact;
		if (demo || xmlid === void 0 || seen.has(xmlid)) continue;
		seen.add(xmlid);
		if (!xmlid.startsWith(`${name}.`) || names.has(xmlid.slice(name.length + 1))) continue;
		if (removed.has(xmlid) || manual.has(xmlid)) continue;
		if (model === "ir.model.access" || model === "ir.rule") continue;
		if (element && (attributeValue(element, "forcecreate") ?? "1") !== "1") continue;
		context.report({
			message: `The record ${xmlid} of ${model} is declared but not in the database: it was deleted here, or the module was not upgraded since. What refers to it fails; an upgrade makes it again.`,
			subject: xmlid,
			place: recordPlace(index, xmlid),
			severity: "medium",
			model
		});
	}
}
/** What a `<delete id="...">` of the same module takes away again. */
function removedHere(index) {
	const found = /* @__PURE__ */ new Set();
	for (const { file } of index.loaded) {
		if (!("isData" in file) || !file.root) continue;
		for (const element of walkElements(file.root)) {
			const id = element.name === "delete" ? attributeValue(element, "id") : void 0;
			if (id !== void 0) found.add(id.includes(".") ? id : `${index.module.name}.${id}`);
		}
	}
	return found;
}

// src/audit/live/checks/live-field-type.ts
const TYPES = {
	Char: "char",
	Text: "text",
	Html: "html",
	Integer: "integer",
	Float: "float",
	Monetary: "monetary",
	Boolean: "boolean",
	Date: "date",
	Datetime: "datetime",
	Binary: "binary",
	Image: "binary",
	Selection: "selection",
	Reference: "reference",
	Many2one: "many2one",
	One2many: "one2many",
	Many2many: "many2many"
};
var live_field_type_default = defineLiveCheck({
	id: "live-field-type",
	aliases: ["LIV039"],
	severity: "medium",
	summary: "Fields that the database has with another type or another model than the module declares",
	why: "When two modules declare the same field, the one that is loaded last wins, and which one that is depends on what else is installed. The code of the other one then works with values of a type that it does not expect.",
	needs: "base.group_erp_manager",
	async run(context) {
		for (const index of context.modules) for (const { model, fact, place } of declaredFields(index)) {
			const type = TYPES[fact.type];
			if (type === void 0) continue;
			const column = (await context.meta.columns(model)).get(fact.name);
			if (!column) continue;
			const actual = textOf(column, "ttype");
			const comodel = comodelOf(fact);
			const relation = textOf(column, "relation");
			if (actual === type && !(comodel !== void 0 && relation !== "" && relation !== comodel)) continue;
			const what = actual === type ? `a field to ${relation}` : `of type ${actual}`;
			context.report({
				message: `${model}.${fact.name} is declared as ${fact.type}${comodel === void 0 ? "" : ` to ${comodel}`} and is ${what} in the database: another module declares it too and wins, or the upgrade was not run. Give one of them another name.`,
				subject: `${model}.${fact.name}`,
				place,
				model
			});
		}
	}
});

// src/audit/live/checks/live-logged-errors.ts
var live_logged_errors_default = defineLiveCheck({
	id: "live-logged-errors",
	aliases: ["LIV025"],
	severity: "medium",
	summary: "Errors that the server logged into the database and that name the module",
	why: "A server that was started with --log-db keeps what it logs in a table. An error there that names the module happened to a user, or to a scheduled action that nobody watches.",
	needs: "base.group_erp_manager",
	async run(context) {
		if (await context.read.count("ir.logging", [[
			"type",
			"=",
			"server"
		]]) === 0) {
			context.missed("the server does not log into the database (it was started without --log-db)");
			return;
		}
		for (const { module } of context.modules) {
			const domain = [
				[
					"type",
					"=",
					"server"
				],
				[
					"level",
					"in",
					["ERROR", "CRITICAL"]
				],
				"|",
				[
					"path",
					"like",
					`/${module.name}/`
				],
				[
					"name",
					"=like",
					`odoo.addons.${module.name}.%`
				]
			];
			const count = await context.read.count("ir.logging", domain);
			if (count === 0) continue;
			const [last] = await context.read.sample("ir.logging", domain, [
				"create_date",
				"func",
				"line"
			], 1);
			context.report({
				message: `The server logged ${count} error${count === 1 ? "" : "s"} in ${module.name}, the last at ${textOf(last, "create_date")} (UTC) in ${textOf(last, "func")}, line ${textOf(last, "line")}. Read ir.logging for them.`,
				subject: `${module.name}`,
				module: module.name
			});
		}
	}
});

// src/audit/live/checks/live-manual-fields.ts
var live_manual_fields_default = defineLiveCheck({
	id: "live-manual-fields",
	aliases: ["LIV032"],
	severity: "info",
	summary: "Fields that were made by hand or with Studio on the module's models",
	why: "Fields named x_... are in no repository: a view or a report that uses them works here only, and a change of the model can break them without anybody knowing that they are there.",
	needs: "base.group_erp_manager",
	async run(context) {
		for (const index of context.modules) for (const [model, { own }] of index.models) {
			if (!own) continue;
			const manual = [...await context.meta.columns(model)].filter(([, row]) => row.state === "manual");
			if (manual.length === 0) continue;
			context.report({
				message: `${model} has ${manual.length} field${manual.length === 1 ? "" : "s"} that somebody made in this database (${some(manual.map(([name]) => name))}). Ask for them before the model is changed, and move what is needed into a module.`,
				subject: model,
				place: modelPlace(index, model),
				model
			});
		}
	}
});

// src/audit/live/checks/live-message-volume.ts
const MANY$3 = 1e5;
const A_RECORD = 30;
var live_message_volume_default = defineLiveCheck({
	id: "live-message-volume",
	aliases: ["LIV036"],
	severity: "low",
	summary: "Models of the module that fill the table of messages",
	why: "Each tracked change is a message with its rows of values and notifications. A model that is written by jobs makes millions of them, and every chatter, search and backup pays for it.",
	needs: "model",
	async run(context) {
		const tables = (await liveTables(context)).filter(({ model, index }) => index.models.get(model)?.own);
		if (tables.length === 0) return;
		const models = tables.map(({ model }) => model);
		const groups = await context.read.groups("mail.message", [[
			"model",
			"in",
			models
		]], "model").catch((error) => {
			if (error instanceof OdooError && error.kind === "not_found") return [];
			throw error;
		});
		for (const { value, count } of groups) {
			const table = tables.find(({ model }) => model === value);
			if (!table || count < MANY$3 || count / Math.max(table.size, 1) < A_RECORD) continue;
			const { model, index, size } = table;
			context.report({
				message: `${model} has ${number(count)} messages for ${number(size)} records. Track fewer fields, or write with tracking_disable in jobs.`,
				subject: model,
				place: modelPlace(index, model),
				model
			});
		}
	}
});

// src/audit/live/checks/live-missing-index.ts
const MANY$2 = 5e4;
const HUGE$1 = 1e6;
var live_missing_index_default = defineLiveCheck({
	id: "live-missing-index",
	aliases: ["LIV015"],
	severity: "high",
	summary: "Large tables that are searched by a column without an index",
	why: "To read the lines of a record, or to apply a record rule, PostgreSQL looks for all rows with a value. Without an index it reads the whole table each time; with a few hundred rows nobody notices, with a hundred thousand every screen waits.",
	needs: "base.group_erp_manager",
	async run(context) {
		const asked = /* @__PURE__ */ new Map();
		for (const index of context.modules) {
			for (const { fact, model, place } of declaredFields(index)) {
				const [comodel, inverse] = [comodelOf(fact), inverseOf(fact)];
				if (comodel === void 0 || inverse === void 0 || fact.kwargs.has("compute")) continue;
				const why = `${model}.${fact.name} reads its lines by it`;
				asked.set(`${comodel}.${inverse}`, {
					model: comodel,
					field: inverse,
					why,
					place: fieldPlace(index, comodel, inverse) ?? place
				});
			}
			await ruled(context, index, asked);
		}
		for (const { model, field, why, place } of asked.values()) {
			if (!await columnOf(context, model, field)) continue;
			const size = await context.meta.size(model).catch((error) => {
				if (!isRefusal(error)) throw error;
				context.missed(`${model}: ${refusal(error)}`);
				return 0;
			});
			if (size < MANY$2) continue;
			context.report({
				message: `${model} holds ${number(size)} records and ${field} has no index, while ${why}. Put index=True on the field and upgrade.`,
				subject: `${model}.${field}`,
				place,
				model,
				severity: size >= HUGE$1 ? "high" : "medium"
			});
		}
	}
});
async function columnOf({ meta }, model, field) {
	const column = (await meta.columns(model)).get(field);
	return column?.store === true && column.index === false && /^(many2one|char|selection|integer|date|datetime|boolean)$/.test(String(column.ttype));
}
/** Fields by which the record rules of a module look. */
async function ruled(context, index, asked) {
	const declared = declaredRecords(index, "ir.rule");
	if (declared.size === 0) return;
	const named = await context.meta.xmlids("ir.rule");
	const models = new Map([...await context.meta.models()].map(([model, row]) => [row.id, model]));
	for (const rule of await context.meta.rules()) {
		const xmlid = named.get(rule.id) ?? "";
		const record = declared.get(xmlid);
		const [id] = Array.isArray(rule.model_id) ? rule.model_id : [];
		const model = models.get(id);
		if (!record || model === void 0 || rule.active === false) continue;
		for (const [, field = ""] of domainOf(rule).matchAll(/\['(\w+)','(?:=|in)'/g)) {
			const key = `${model}.${field}`;
			if (asked.has(key) || (await context.meta.columns(model)).get(field)?.ttype === "boolean") continue;
			asked.set(key, {
				model,
				field,
				why: `the record rule ${xmlid} looks by it at every read`,
				place: record.place
			});
		}
	}
}

// src/audit/live/checks/live-model-without-access.ts
var live_model_without_access_default = defineLiveCheck({
	id: "live-model-without-access",
	aliases: ["LIV003"],
	severity: "medium",
	summary: "Models on which no active access row allows anything",
	why: "Without an access row only code that runs as superuser can use a model: its menus are hidden and each action on it ends in an access error. Mostly the row was forgotten, is in a file that the manifest does not list, or was archived.",
	needs: "base.group_erp_manager",
	async run(context) {
		const own = ownModels(context);
		if (own.length === 0) return;
		const models = await context.meta.models();
		const modelOf = await modelNames(context);
		const open = new Set((await context.meta.access()).filter((row) => row.active !== false && granted(row).length > 0).map(modelOf));
		for (const { index, model, facts } of own) {
			if (!models.has(model) || open.has(model)) continue;
			context.report({
				message: `No active access row allows anything on the ${facts.kind === "transient" ? "wizard" : "model"} ${model}, so nobody but the superuser can use it. Add a row to ir.model.access.csv and upgrade.`,
				subject: model,
				place: modelPlace(index, model),
				model
			});
		}
	}
});

// src/audit/live/checks/live-noupdate-drift.ts
const COMPARED$1 = /* @__PURE__ */ new Set([
	"char",
	"text",
	"selection",
	"integer",
	"float",
	"boolean"
]);
/** Compared by checks of their own, or meant to change all the time. */
const OTHERS = /* @__PURE__ */ new Set([
	"ir.rule",
	"ir.model.access",
	"ir.ui.view",
	"ir.cron",
	"ir.config_parameter"
]);
/** Of these fields Odoo itself moves the value on. */
const MOVING = /* @__PURE__ */ new Set([
	"number_next",
	"number_next_actual",
	"nextcall",
	"sequence",
	"color",
	"password"
]);
var live_noupdate_drift_default = defineLiveCheck({
	id: "live-noupdate-drift",
	aliases: ["LIV013"],
	severity: "info",
	summary: "Records that are noupdate and differ from the file",
	why: "An upgrade leaves noupdate records as they are, which is meant for what users may edit. A correction in the file never reaches them either: without a migration script old databases keep the mistake.",
	needs: "base.group_erp_manager",
	async run(context) {
		for (const index of context.modules) {
			const ids = new Map((await context.meta.data(index.module.name)).filter((row) => row.noupdate === true).map((row) => [`${index.module.name}.${textOf(row, "name")}`, idOf(row, "res_id") ?? 0]));
			const models = new Set(index.records.map(({ fact }) => fact.model));
			for (const model of models) {
				if (OTHERS.has(model)) continue;
				const declared = [...declaredRecords(index, model).values()].filter(({ noupdate, demo, xmlid }) => noupdate && !demo && ids.has(xmlid));
				if (declared.length === 0) continue;
				try {
					const fields = await context.meta.fields(model);
					const names = [...new Set(declared.flatMap(({ values }) => [...values.keys()]))].filter((name) => COMPARED$1.has(fields.get(name)?.type ?? "") && !MOVING.has(name));
					const wanted = declared.map(({ xmlid }) => ids.get(xmlid) ?? 0);
					const rows = await context.read.rows(model, [[
						"id",
						"in",
						wanted
					]], names);
					const drift = declared.flatMap((record) => {
						const row = rows.find(({ id }) => id === ids.get(record.xmlid));
						const changed = row ? names.filter((name) => differs(record, name, row[name])) : [];
						return changed.length > 0 ? [{
							record,
							changed
						}] : [];
					});
					const [first] = drift;
					if (!first) continue;
					const short = drift.map(({ record, changed }) => `${nameOf(record.xmlid)} (${some(changed, 3)})`);
					context.report({
						message: `${drift.length} of ${declared.length} noupdate records of ${model} differ from the file: ${some(short, 4)}. Where that is no choice of the users, bring the correction in by a migration script.`,
						subject: first.record.xmlid,
						place: first.record.place,
						model
					});
				} catch (error) {
					if (!isRefusal(error)) throw error;
					context.missed(`${model}: ${refusal(error)}`);
				}
			}
		}
	}
});
function nameOf(xmlid) {
	return xmlid.slice(xmlid.indexOf(".") + 1);
}
function differs({ values }, name, actual) {
	const value = values.get(name);
	if (value === void 0 || value.is === "refs" || value.is === "unknown") return false;
	if (value.is === "boolean") {
		if (typeof actual === "number") return actual !== Number(value.value);
		return typeof actual === "boolean" && actual !== value.value;
	}
	if (typeof actual === "boolean") return false;
	if (typeof actual === "number") return Number(value.text) !== actual;
	return typeof actual === "string" && flat(actual) !== flat(value.text);
}
/** Models put codes into capitals, trim and reflow. */
function flat(text) {
	return text.replaceAll(/\s+/g, "").toLowerCase();
}

// src/audit/live/checks/live-orphan-selection.ts
var live_orphan_selection_default = defineLiveCheck({
	id: "live-orphan-selection",
	aliases: ["LIV020"],
	severity: "high",
	summary: "Values in selection fields that the selection no longer has",
	why: "A value that went from the code stays in the records: they show nothing, drop out of filters and of every comparison in the code, and cannot be copied or imported again.",
	needs: "model",
	async run(context) {
		await eachTable(context, async ({ model, size, columns }) => {
			if (size === 0) return;
			for (const { name, fact, live, place } of columns) {
				const literal = Array.isArray((fact.kwargs.get("selection") ?? fact.args[0])?.value);
				if (live.type !== "selection" || live.companyDependent || !literal || !live.selection?.length) continue;
				const domain = [[
					name,
					"not in",
					live.selection
				], [
					name,
					"!=",
					false
				]];
				const count = await context.read.count(model, domain);
				if (count === 0) continue;
				const rows = await context.read.sample(model, domain, [name], 100);
				const values = [...new Set(rows.map((row) => textOf(row, name)))].filter(Boolean);
				context.report({
					message: `${number(count)} of ${number(size)} records of ${model} hold ${values.map((value) => `"${value}"`).join(", ")} in ${name}, which its selection does not have. Map them to values that are there in a migration script.`,
					subject: `${model}.${name}`,
					place,
					model
				});
			}
		});
	}
});

// src/audit/live/checks/live-orphan-xmlids.ts
/** Models whose records no rule hides from who may read this at all. */
const SAFE = /^(ir\.(ui\.(view|menu)|actions\..*|model|model\.fields|model\.access|rule|cron|sequence|filters)|res\.groups|mail\.template)$/;
const BATCH = 1e3;
var live_orphan_xmlids_default = defineLiveCheck({
	id: "live-orphan-xmlids",
	aliases: ["LIV012"],
	severity: "low",
	summary: "xmlids of the module whose record or model is gone",
	why: "A record that was removed by SQL, or whose model went, leaves its xmlid. `env.ref` then fails or gives an empty record, and uninstalling or upgrading the module stumbles over it.",
	needs: "base.group_system",
	async run(context) {
		const models = await context.meta.models();
		for (const index of context.modules) {
			const { name } = index.module;
			const byModel = /* @__PURE__ */ new Map();
			for (const row of await context.meta.data(name)) {
				const model = textOf(row, "model");
				const ids = byModel.get(model) ?? /* @__PURE__ */ new Map();
				byModel.set(model, ids.set(idOf(row, "res_id") ?? 0, textOf(row, "name")));
			}
			for (const [model, ids] of byModel) {
				const report = (gone, why) => context.report({
					message: `${gone.length} xmlid${gone.length === 1 ? "" : "s"} of ${name} (${some(gone)}) ${gone.length === 1 ? "points" : "point"} to ${why}. Delete the xmlids, or restore the records.`,
					subject: `${name}.${gone[0]}`,
					module: name,
					model
				});
				if (!models.has(model)) {
					report([...ids.values()], `the model ${model}, which this database does not have`);
					continue;
				}
				if (!SAFE.test(model)) continue;
				try {
					const gone = await missing(context.read, model, [...ids.keys()]);
					if (gone.length > 0) report(gone.map((id) => ids.get(id) ?? ""), `records of ${model} that are gone`);
				} catch (error) {
					if (!isRefusal(error)) throw error;
					context.missed(`${model}: ${refusal(error)}`);
				}
			}
		}
	}
});
async function missing(read, model, ids) {
	const gone = [];
	for (let at = 0; at < ids.length; at += BATCH) {
		const batch = ids.slice(at, at + BATCH);
		const domain = [[
			"id",
			"in",
			batch
		]];
		if (await read.count(model, domain) === batch.length) continue;
		const there = new Set((await read.rows(model, domain, [])).map(({ id }) => id));
		gone.push(...batch.filter((id) => !there.has(id)));
	}
	return gone;
}

// src/audit/live/checks/live-outside-access.ts
var live_outside_access_default = defineLiveCheck({
	id: "live-outside-access",
	aliases: ["LIV004", "LIV007"],
	severity: "high",
	summary: "What portal users and visitors without a login can really read and change",
	why: "What somebody from outside may do follows from access rows of all modules, the groups that imply each other and the record rules, and no file shows it together. A row without a group, or one for the portal without a rule, opens every record of the model over RPC, with or without a page that shows them.",
	needs: "base.group_erp_manager",
	async run(context) {
		const { meta } = context;
		const [groups, access, rules] = [
			await meta.groups(),
			await meta.access(),
			await meta.rules()
		];
		const modelOf = await modelNames(context);
		const reaches = /* @__PURE__ */ new Map();
		for (const audience of AUDIENCES) for (const reach of reachOf(audience, groups, access, rules, modelOf)) {
			if (reach.restricted) continue;
			reaches.set(reach.model, [...reaches.get(reach.model) ?? [], {
				reach,
				audience
			}]);
		}
		const models = await meta.models();
		for (const [model, all] of reaches) {
			if (models.get(model)?.transient !== false) continue;
			await open(context, model, all);
		}
	}
});
async function open(context, model, all) {
	const about = await concerned(context, model, all);
	if (!about || isGuardedByCode(context, model)) return;
	const { place, byHand } = about;
	const subject = byHand === void 0 ? model : `ir.model.access(${byHand})`;
	const writing = all.filter(({ reach }) => reach.permission !== "perm_read");
	const rows = await counted(context, model);
	const { secret, personal } = await readable(context, model, all);
	const fields = [...secret, ...personal];
	if (writing.length === 0 && fields.length === 0 && byHand === void 0) return;
	const permissions = [...new Set(writing.map(({ reach }) => reach.permission))];
	const may = writing.length > 0 ? `may ${permissionWords(permissions)}` : "can read";
	const what = fields.length === 0 ? "" : `, ${some(fields)} among the fields`;
	const worse = secret.length > 0 || writing.length > 0 && (byHand !== void 0 || personal.length > 0);
	context.report({
		message: `${people(writing.length > 0 ? writing : all)} ${may} every record of ${model}${rows}${what}, by ${rowNames(writing.length > 0 ? writing : all)}, and no record rule holds them back. Give them a rule with a domain on their own records, or take the right away.`,
		subject,
		place,
		model,
		severity: worse ? "high" : "medium"
	});
}
/** The model's own Python decides who may what. Sources: 14.0 and 19.0 mail/models/mail_message.py. */
const GUARDS = [
	"_check_access",
	"check_access_rule",
	"_search"
];
function isGuardedByCode({ project }, model) {
	return [...project.modules.values()].some(({ classes }) => classes.some((klass) => klass.model === model && GUARDS.some((name) => Object.hasOwn(klass.methods, name))));
}
/** Where the right comes from when an audited module has to do with it, or somebody by hand. */
async function concerned(context, model, all) {
	const named = await context.meta.xmlids("ir.model.access");
	const rows = all.flatMap(({ reach }) => reach.rows);
	const own = ownModels(context).find((each) => each.model === model);
	for (const index of context.modules) {
		const row = rows.find(({ id }) => named.get(id)?.startsWith(`${index.module.name}.`));
		const place = row && recordPlace(index, named.get(row.id) ?? "");
		if (place) return {
			place,
			byHand: void 0
		};
	}
	const extra = rows.find(({ id }) => !named.has(id));
	const place = own && modelPlace(own.index, own.model);
	if (extra) return {
		place,
		byHand: extra.id
	};
	return place && {
		place,
		byHand: void 0
	};
}
async function readable(context, model, all) {
	const groups = await context.meta.groups();
	const seen = new Set(all.flatMap(({ audience }) => [...groups.closure(groups.id(audience) ?? 0)]));
	const result = {
		secret: [],
		personal: []
	};
	for (const [name, row] of await context.meta.columns(model)) {
		const kind = sensitivity(name, textOf(row, "ttype"));
		if (kind === void 0 || row.store !== true) continue;
		const visible = groupsOf$1(context, model, name);
		if (visible && !visible.some((group) => seen.has(groups.id(group) ?? -1))) continue;
		result[kind].push(name);
	}
	return result;
}
/** Groups that a field is limited to: only the source knows. */
function groupsOf$1({ project }, model, field) {
	for (const facts of project.modules.values()) for (const klass of facts.classes) {
		const groups = klass.model === model ? klass.fields[field]?.groups : void 0;
		if (groups) return groups.split(",").map((group) => group.trim());
	}
}
function people(all) {
	const text = AUDIENCES.filter((audience) => all.some((each) => each.audience === audience)).map((audience) => AUDIENCE_WORDS[audience]).join(" and ");
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function rowNames(all) {
	const names = all.flatMap(({ reach }) => reach.rows.map((row) => `"${textOf(row, "name")}"`));
	return `the access row ${some([...new Set(names)], 3)}`;
}
async function counted({ meta }, model) {
	const rows = await meta.size(model).catch(() => void 0);
	return rows === void 0 ? "" : ` (${rows.toLocaleString("en-US")} here)`;
}

// src/audit/live/checks/live-posture.ts
/** From so many people on a database is taken for one that is worked on. */
const PEOPLE = 6;
const LOCAL = /^https?:\/\/(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1|[\w-]+(:|\/|$))/;
var live_posture_default = defineLiveCheck({
	id: "live-posture",
	aliases: ["LIV042"],
	severity: "medium",
	summary: "An address without encryption, and demo data in a database that people work with",
	why: "Links in mails carry tokens, and go to the base URL; over http anybody on the way reads them. Demo data bring users whose passwords everybody knows.",
	needs: "base.group_system",
	async run(context) {
		const { facts } = context;
		const people = (facts.users ?? 0) >= PEOPLE;
		context.read.note(`${facts.users ?? "?"} internal users, demo data: ${facts.demo ?? "?"}, neutralised: ${facts.neutralized ?? "?"}, base URL: ${facts.baseUrl || "none"}`);
		if (facts.neutralized) return;
		if (facts.baseUrl?.startsWith("http://") && !LOCAL.test(facts.baseUrl)) context.report({
			message: `web.base.url is ${facts.baseUrl}, without encryption: passwords and the tokens in links travel in the clear. Put a proxy with TLS before Odoo and set the parameter to https.`,
			subject: "web.base.url",
			severity: people ? "high" : "medium"
		});
		if (facts.demo && people) context.report({
			message: `This database has demo data and ${facts.users} internal users: the login demo has the password demo. Change the passwords of the demo users, or archive them.`,
			subject: "demo"
		});
	}
});

// src/audit/live/checks/live-privileged-users.ts
/** So many administrators are usual in a small company. */
const USUAL = 5;
const SHARE = .2;
var live_privileged_users_default = defineLiveCheck({
	id: "live-privileged-users",
	aliases: ["LIV030"],
	severity: "medium",
	summary: "More administrators than there should be, and portal users with rights of employees",
	why: "Whoever is in Settings or Access Rights can give themselves everything. Each account of that kind is one whose password opens the whole database.",
	needs: "base.group_erp_manager",
	async run(context) {
		const { meta, facts } = context;
		const groups = await meta.groups();
		const field = context.profile.groupUsersField;
		const active = new Map((await context.read.rows("res.users", [[
			"active",
			"=",
			true
		]], ["login", "share"])).map((row) => [row.id, row]));
		const holders = (xmlid) => {
			const id = groups.id(xmlid) ?? -1;
			const found = /* @__PURE__ */ new Set();
			for (const [each, row] of groups.rows) {
				if (!groups.closure(each).has(id)) continue;
				for (const user of idsOf(row, field)) if (active.has(user)) found.add(user);
			}
			return [...found];
		};
		const powerful = [.../* @__PURE__ */ new Set([...holders("base.group_system"), ...holders("base.group_erp_manager")])];
		const internal = facts.users ?? active.size;
		context.read.note(`${powerful.length} of ${internal} internal users are administrators`);
		if (powerful.length > USUAL && powerful.length > internal * SHARE) context.report({
			message: `${powerful.length} of ${internal} internal users have Settings or Access Rights, and so every right. Take them from those who do not administer this database.`,
			subject: "res.users"
		});
		const inside = new Set(holders("base.group_user"));
		const outside = /* @__PURE__ */ new Set([...holders("base.group_portal"), ...holders("base.group_public")]);
		const both = [...inside].filter((id) => outside.has(id)).map((id) => textOf(active.get(id), "login"));
		if (both.length > 0) context.report({
			message: `${some(both)} ${both.length === 1 ? "is" : "are"} in the groups of employees and in those of the portal or the public at once, so the rules for neither fit. Leave one kind of user.`,
			subject: "res.users",
			severity: "high"
		});
	}
});

// src/audit/live/checks/live-profiles.ts
/** Seconds from which a request is slow, and queries from which it asks too often. */
const SLOW = 1;
const QUERIES = 500;
const SHOWN = 200;
var live_profiles_default = defineLiveCheck({
	id: "live-profiles",
	aliases: ["LIV041"],
	severity: "low",
	summary: "Slow requests that somebody profiled and that ran through code of the module",
	why: "A profile that was taken on this server shows where the time went with its real data. What it has of the module is measured, not guessed.",
	needs: "base.group_system",
	from: "15.0",
	async run(context) {
		for (const { module } of context.modules) {
			const inside = `/${module.name}/`;
			const domain = [
				"|",
				"|",
				[
					"traces_async",
					"like",
					inside
				],
				[
					"sql",
					"like",
					inside
				],
				[
					"init_stack_trace",
					"like",
					inside
				]
			];
			const count = await context.read.count("ir.profile", domain);
			if (count === 0) continue;
			const slow = (await context.read.sample("ir.profile", domain, [
				"name",
				"duration",
				"sql_count",
				"create_date"
			], SHOWN)).map((row) => ({
				row,
				duration: Number(row.duration ?? 0),
				queries: Number(row.sql_count ?? 0)
			})).filter(({ duration, queries }) => duration >= SLOW || queries >= QUERIES).sort((a, b) => b.duration - a.duration);
			const [worst] = slow;
			if (!worst) continue;
			const { row, duration, queries } = worst;
			context.report({
				message: `${slow.length} of ${number(count)} profiled request${count === 1 ? "" : "s"} through ${module.name} took at least ${SLOW} second or ${QUERIES} queries: "${textOf(row, "name")}" of ${textOf(row, "create_date")} (UTC) took ${duration.toFixed(1)} seconds and ${number(queries)} queries. Open it in Settings, Technical, Profiling.`,
				subject: `ir.profile(${row.id})`,
				module: module.name
			});
		}
	}
});

// src/audit/live/checks/live-property-leftovers.ts
var live_property_leftovers_default = defineLiveCheck({
	id: "live-property-leftovers",
	aliases: ["LIV034"],
	severity: "low",
	summary: "Values of company-dependent fields that are of, or point to, records that are gone",
	why: "Up to 17.0 such values stand in a table of their own that no foreign key guards. One that points to a deleted record fails where it is read, as a record that is there and is not, and blocks the move to 18.0, where the values go into columns.",
	needs: "base.group_system",
	to: "17.0",
	async run(context) {
		for (const field of context.modules.flatMap(declaredFields)) {
			if (field.fact.kwargs.get("company_dependent")?.value !== true) continue;
			try {
				await leftovers(context, field);
			} catch (error) {
				if (!(error instanceof OdooError) || error.kind === "unreachable") throw error;
				context.missed(`${field.model}.${field.fact.name}: ${refusal(error)}`);
			}
		}
	}
});
async function leftovers(context, { model, fact, place }) {
	const column = (await context.meta.columns(model)).get(fact.name);
	if (!column) return;
	const rows = await context.read.rows("ir.property", [[
		"fields_id",
		"=",
		column.id
	]], ["res_id", "value_reference"]);
	const owners = await gone(context, rows, "res_id");
	const values = await gone(context, rows, "value_reference");
	if (owners.length + values.length === 0) return;
	const parts = [...values.length > 0 ? [`${number(values.length)} point to records that are gone (${values[0]})`] : [], ...owners.length > 0 ? [`${number(owners.length)} belong to records that are gone (${owners[0]})`] : []];
	context.report({
		message: `Of ${number(rows.length)} stored values of ${model}.${fact.name} ${parts.join(" and ")}. Delete these rows of ir.property.`,
		subject: `${model}.${fact.name}`,
		place,
		model,
		severity: values.length > 0 ? "medium" : "low"
	});
}
/** References such as `res.partner,7` of which there is no record. */
async function gone({ read }, rows, field) {
	const byModel = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const [, model = "", id = ""] = /^([\w.]+),(\d+)$/.exec(textOf(row, field)) ?? [];
		if (model !== "") byModel.set(model, (byModel.get(model) ?? /* @__PURE__ */ new Set()).add(Number(id)));
	}
	const found = [];
	for (const [model, ids] of byModel) {
		const there = await read.rows(model, [[
			"id",
			"in",
			[...ids]
		]], ["id"]);
		const known = new Set(there.map((row) => idOf(row, "id")));
		for (const row of rows) {
			const text = textOf(row, field);
			if (text.startsWith(`${model},`) && !known.has(Number(text.slice(model.length + 1)))) found.push(text);
		}
	}
	return found;
}

// src/audit/live/checks/live-record-rules.ts
var live_record_rules_default = defineLiveCheck({
	id: "live-record-rules",
	aliases: ["LIV005"],
	severity: "high",
	summary: "Record rules that the module declares against those in the database",
	why: "Rules mostly stand in a noupdate block: once loaded, a correction in the file never reaches a database that is there, and whoever edits or archives one in the settings opens records that the file says are closed.",
	needs: "base.group_erp_manager",
	async run(context) {
		const { meta, modules } = context;
		for (const index of modules) {
			const declared = [...declaredRecords(index, "ir.rule").values()].filter(({ demo }) => !demo);
			if (declared.length === 0) continue;
			const data = await meta.data(index.module.name);
			const ids = new Map(data.filter((row) => textOf(row, "model") === "ir.rule").map((row) => [`${index.module.name}.${textOf(row, "name")}`, idOf(row, "res_id")]));
			const rules = new Map((await meta.rules()).map((row) => [row.id, row]));
			const groups = await meta.groups();
			for (const record of declared) {
				const row = rules.get(ids.get(record.xmlid) ?? 0);
				if (row) compare$3(context, record, row, groups);
				else context.report({
					message: `The record rule ${record.xmlid} is declared but not in the database, so it holds nobody back here. ${remedy(record)}`,
					subject: record.xmlid,
					place: record.place
				});
			}
		}
	}
});
function remedy({ noupdate }) {
	return noupdate ? "It stands in a noupdate block: if it was deleted an upgrade makes it again, and what was changed by hand stays as it is." : "An upgrade of the module sets it back to what the file says.";
}
function compare$3(context, record, row, groups) {
	const about = {
		subject: record.xmlid,
		place: record.place
	};
	if (row.active === false && booleanOf(record, "active", true) === true) {
		context.report({
			...about,
			message: `The record rule ${record.xmlid} is archived in the database, so it holds nobody back, while the file says that it does. Unarchive it, or take it out of the file.`
		});
		return;
	}
	const domain = record.values.get("domain_force");
	const wanted = domain?.is === "text" ? normalDomain(domain.text) : void 0;
	const actual = domainOf(row);
	if (wanted !== void 0 && wanted !== actual) {
		const open = isTrivial(actual) && !isTrivial(wanted);
		context.report({
			...about,
			message: `The domain of the record rule ${record.xmlid} is ${textOf(row, "domain_force").trim() || "[]"} in the database and not that of the file${open ? ", so every record is open to those it is for" : ""}. ${remedy(record)}`,
			severity: open ? "high" : "medium"
		});
	}
	const declared = refsOf(record, "groups");
	if (declared === void 0) return;
	const there = idsOf(row, "groups").map((id) => groups.name(id));
	const gone = declared.filter((group) => !there.includes(group));
	if (gone.length === 0) return;
	context.report({
		...about,
		message: `The record rule ${record.xmlid} is not for ${gone.join(", ")} in the database, as the file says. ${remedy(record)}`,
		severity: "medium"
	});
}

// src/audit/live/checks/live-related-stale.ts
const SAMPLE = 300;
const PLAIN = /* @__PURE__ */ new Set([
	"char",
	"text",
	"selection",
	"integer",
	"boolean",
	"date",
	"datetime",
	"many2one"
]);
var live_related_stale_default = defineLiveCheck({
	id: "live-related-stale",
	aliases: ["LIV021"],
	severity: "medium",
	summary: "Stored related fields that differ from what they are related to",
	why: "A stored related field is a copy. SQL, an import that goes past the ORM or a computation that was switched off leaves it behind, and searches, groups and rules work with the old value.",
	needs: "model",
	async run(context) {
		await eachTable(context, async (table) => {
			for (const column of table.columns) await compare$2(context, table, column);
		});
	}
});
async function compare$2(context, { model, size }, column) {
	const related = column.fact.kwargs.get("related")?.value;
	const [, through, target] = /^(\w+)\.(\w+)$/.exec(typeof related === "string" ? related : "") ?? [];
	if (size === 0 || through === void 0 || target === void 0 || !PLAIN.has(column.live.type)) return;
	if (column.live.companyDependent || column.live.translate) return;
	const link = (await context.meta.fields(model)).get(through);
	if (link?.type !== "many2one" || !link.store || link.relation === void 0) return;
	const source = (await context.meta.fields(link.relation)).get(target);
	if (!source?.store || source.companyDependent || source.translate || source.type !== column.live.type) return;
	const rows = await context.read.sample(model, [[
		through,
		"!=",
		false
	]], [column.name, through], SAMPLE);
	const ids = [...new Set(rows.map((row) => plain(row[through])))];
	const targets = await context.read.rows(link.relation, [[
		"id",
		"in",
		ids
	]], [target]);
	const byId = new Map(targets.map((row) => [row.id, row]));
	const stale = rows.filter((row) => {
		const of = byId.get(plain(row[through]));
		return of !== void 0 && plain(of[target]) !== plain(row[column.name]);
	});
	const [first] = stale;
	if (!first) return;
	context.report({
		message: `${model}.${column.name} differs from ${String(related)} in ${stale.length} of the newest ${rows.length} records, such as ${model}(${first.id}). Something wrote past the ORM; recompute the field in a migration script.`,
		subject: `${model}.${column.name}`,
		place: column.place,
		model
	});
}
/** Id of a many2one, else the value. */
function plain(value) {
	return Array.isArray(value) ? value[0] : value;
}

// src/audit/live/checks/live-required-null.ts
var live_required_null_default = defineLiveCheck({
	id: "live-required-null",
	aliases: ["LIV018"],
	severity: "high",
	summary: "Required fields that are empty in some records",
	why: "When a field becomes required and old records have no value, Odoo cannot set NOT NULL, logs it and goes on. Those records cannot be saved any more, and code that relies on the value fails on them.",
	needs: "model",
	async run(context) {
		await eachTable(context, async (table) => {
			const required = table.columns.filter(({ live }) => live.required && COUNTED.has(live.type) && !live.companyDependent);
			if (table.size === 0 || required.length === 0) return;
			const counts = await filled(context, table, required.map(({ name }) => name));
			const { model, size } = table;
			for (const { name, place } of required) {
				const count = counts.get(name);
				if (count === void 0) context.missed(`${model}.${name}: Odoo does not count it`);
				else if (count < size) context.report({
					message: `${model}.${name} is required and empty in ${number(size - count)} of ${number(size)} records, so the database could not make it NOT NULL. Fill them in a migration script, then upgrade.`,
					subject: `${model}.${name}`,
					place,
					model
				});
			}
		});
	}
});

// src/audit/live/checks/live-same-value.ts
/** In fewer records one value says nothing. */
const ENOUGH$1 = 100;
/** What describes the database itself: most of it is the same in every record by nature. */
const TECHNICAL = /^ir\./;
const NUMBERS = /* @__PURE__ */ new Set([
	"integer",
	"float",
	"monetary"
]);
const COMPARED = /* @__PURE__ */ new Set([
	"char",
	"selection",
	"many2one"
]);
/** Most databases have one company and one currency, and that is no defect. */
const ONE_EACH = /* @__PURE__ */ new Set([
	"res.company",
	"res.currency",
	"res.country",
	"res.lang",
	"resource.calendar"
]);
var live_same_value_default = defineLiveCheck({
	id: "live-same-value",
	aliases: ["LIV017"],
	severity: "info",
	summary: "Stored fields that hold the same value in every record",
	why: "A field that never differs tells nothing: its default was never changed, so nobody uses what it stands for, or what should set it does not run. Filters, groups and code that ask for it are dead too.",
	needs: "model",
	async run(context) {
		await eachTable(context, async (table) => {
			if (table.size < ENOUGH$1 || TECHNICAL.test(table.model)) return;
			const same = await sameIn(context, table);
			const [first] = same;
			if (!first) return;
			const { model, size } = table;
			context.report({
				message: `All ${number(size)} records of ${model} hold one and the same value in ${some(same.map(({ name }) => name), 8)}. See whether anybody needs ${same.length === 1 ? "the field" : "the fields"}, or mend what should set it.`,
				subject: model,
				place: first.place,
				model
			});
		});
	}
});
async function sameIn(context, table) {
	const own = table.columns.filter(({ name, fact, live }) => !live.companyDependent && !fact.kwargs.has("related") && !ONE_EACH.has(live.relation ?? "") && !isCredentialName(name));
	const found = await aggregates(context, table, own.flatMap(specsOf));
	return own.filter(({ name, live }) => {
		const value = (operator) => found.get(`${name}:${operator}`);
		if (value("count") !== table.size) return false;
		if (NUMBERS.has(live.type)) return value("min") === value("max") && value("min") !== 0;
		return value("count_distinct") === 1;
	});
}
function specsOf({ name, live }) {
	if (NUMBERS.has(live.type)) return [
		`${name}:count`,
		`${name}:min`,
		`${name}:max`
	];
	return COMPARED.has(live.type) ? [`${name}:count`, `${name}:count_distinct`] : [];
}

// src/audit/live/checks/live-schema-rows.ts
const KINDS = [{
	table: "ir.model.constraint",
	word: "constraint"
}, {
	table: "ir.model.relation",
	word: "relation table"
}];
var live_schema_rows_default = defineLiveCheck({
	id: "live-schema-rows",
	aliases: ["LIV038"],
	severity: "low",
	summary: "Registered constraints and relation tables whose model no code has any more",
	why: "Odoo keeps a row for each constraint and relation table, so that an uninstall can drop it. Without its model it drops nothing: the constraint goes on refusing values that no code explains, and the table stays.",
	needs: "base.group_erp_manager",
	async run(context) {
		const known = new Map([...(await context.meta.models()).values()].map((row) => [row.id, row]));
		for (const { module } of context.modules) for (const { table, word } of KINDS) {
			const rows = await context.read.rows(table, [[
				"module.name",
				"=",
				module.name
			]], ["name", "model"]);
			const orphans = [];
			for (const row of rows) {
				const model = known.get(idOf(row, "model") ?? 0);
				if (!model || !await isLoaded(context, textOf(model, "model"))) orphans.push(row);
			}
			const [first] = orphans;
			if (!first) continue;
			const names = some(orphans.map((row) => textOf(row, "name")));
			const model = textOf(known.get(idOf(first, "model") ?? 0), "model");
			const whose = model === "" ? "no model" : `the model "${model}", which no code makes`;
			context.report({
				message: `${orphans.length} ${word}${orphans.length === 1 ? "" : "s"} of ${module.name} (${names}) ${orphans.length === 1 ? "has" : "have"} ${whose}. Drop it in a migration script, together with its row of ${table}.`,
				subject: `${table}(${first.id})`,
				module: module.name
			});
		}
	}
});
const LOADED = /* @__PURE__ */ new WeakMap();
/** Whether some code of the server still makes the model. */
async function isLoaded({ meta }, model) {
	const known = LOADED.get(meta) ?? /* @__PURE__ */ new Map();
	LOADED.set(meta, known);
	const before = known.get(model);
	if (before !== void 0) return before;
	const loaded = await meta.fields(model).then(() => true, (error) => {
		if (!(error instanceof OdooError) || error.kind === "unreachable" || error.kind === "timeout") throw error;
		return error.kind !== "not_found";
	});
	known.set(model, loaded);
	return loaded;
}

// src/audit/live/checks/live-sequences.ts
const MANY$1 = 1e4;
var live_sequences_default = defineLiveCheck({
	id: "live-sequences",
	aliases: ["LIV037"],
	severity: "medium",
	summary: "Several sequences of one code and company, and sequences without gaps that are drawn from a lot",
	why: "`next_by_code` takes one of the sequences of a code: with two of them numbers come from the wrong one. A sequence without gaps locks its row until the transaction ends, so that all who draw from it wait for each other.",
	needs: "base.group_system",
	async run(context) {
		const declared = context.modules.flatMap((index) => [...declaredRecords(index, "ir.sequence").values()]);
		const codes = /* @__PURE__ */ new Map();
		for (const record of declared) {
			const code = record.values.get("code");
			if (code?.is === "text" && code.text.trim() !== "") codes.set(code.text.trim(), record);
		}
		if (codes.size === 0) return;
		const fields = [
			"name",
			"code",
			"company_id",
			"implementation",
			"number_next",
			"active"
		];
		const rows = await context.read.rows("ir.sequence", [[
			"code",
			"in",
			[...codes.keys()]
		]], fields);
		const groups = /* @__PURE__ */ new Map();
		for (const row of rows.filter(({ active }) => active !== false)) {
			const key = `${textOf(row, "code")} ${idOf(row, "company_id") ?? ""}`;
			groups.set(key, [...groups.get(key) ?? [], row]);
		}
		for (const [first, ...others] of groups.values()) {
			const record = first && codes.get(textOf(first, "code"));
			if (!first || !record) continue;
			const about = {
				subject: record.xmlid,
				place: record.place
			};
			if (others.length > 0) context.report({
				...about,
				message: `${others.length + 1} sequences have the code ${textOf(first, "code")} for the same company (ids ${[first, ...others].map(({ id }) => id).join(", ")}): which one gives the next number is chance. Archive all but one.`
			});
			const next = Number(first.number_next ?? 0);
			if (first.implementation === "no_gap" && next > MANY$1) context.report({
				...about,
				message: `The sequence ${textOf(first, "code")} is without gaps and at ${number(next)}: each record locks it until its transaction ends. Use the standard kind unless the law asks for numbers without gaps.`,
				severity: "low"
			});
		}
	}
});

// src/audit/live/checks/live-slow-lists.ts
const PAGE = 80;
const SLOW_MS = 2e3;
var live_slow_lists_default = defineLiveCheck({
	id: "live-slow-lists",
	aliases: ["LIV022", "LIV023"],
	severity: "medium",
	summary: "Lists of the module whose first page takes seconds to read",
	why: "A column that is computed for each row, without being stored, makes the first page of a list as slow as the computation times eighty. Users meet it at each click on the menu.",
	needs: "model",
	async run(context) {
		await eachTable(context, async ({ model, size }) => {
			if (size < PAGE) return;
			const lists = context.modules.flatMap((index) => index.views.flatMap((view) => {
				const [root] = view.roots;
				if (view.model !== model || view.inherits !== void 0 || !root || !/^(list|tree)$/.test(root.name)) return [];
				return [{
					index,
					view,
					root
				}];
			}));
			const fields = await context.meta.fields(model);
			for (const { index, view, root } of lists) {
				const names = elementsOf(root).flatMap((element) => {
					const name = element.name === "field" ? attributeValue(element, "name") : void 0;
					return name !== void 0 && fields.has(name) ? [name] : [];
				});
				if (names.length === 0) continue;
				const started = Date.now();
				await context.read.sample(model, [], names, PAGE);
				if (Date.now() - started < SLOW_MS) continue;
				const again = Date.now();
				await context.read.sample(model, [], names, PAGE);
				const second = Date.now() - again;
				if (second < SLOW_MS) continue;
				const computed = names.filter((name) => !fields.get(name)?.store);
				context.report({
					message: `The first ${PAGE} of ${number(size)} records of ${model}, with the fields of ${view.xmlid ?? "its list"}, take ${(second / 1e3).toFixed(1)} s to read${computed.length > 0 ? `; computed for each of them: ${computed.join(", ")}` : ""}. Store what is computed, or make the columns optional.`,
					subject: view.xmlid ?? model,
					place: {
						index,
						source: view.source,
						at: view.record.tag
					},
					model
				});
			}
		});
		context.read.note(`first page of ${PAGE}, slow from ${SLOW_MS} ms on`);
	}
});

// src/audit/live/checks/live-stale-records.ts
var live_stale_records_default = defineLiveCheck({
	id: "live-stale-records",
	aliases: ["LIV011"],
	severity: "low",
	summary: "Records and fields of the module that are in the database and no longer in its files",
	why: "What left the files stays in a database where the upgrade was not run, and for good where the record is noupdate: access rows and rules go on granting, views go on changing screens, crons go on running code.",
	needs: "base.group_erp_manager",
	async run(context) {
		for (const index of context.modules) {
			const data = await context.meta.data(index.module.name);
			records(context, index, data);
			await fields(context, index, data);
		}
	}
});
/** Models whose records come from files; those of others are often made by hooks, imports and users. */
const FROM_FILES = /^(ir\.ui\.(view|menu)|ir\.actions\.(act_window|server|report|client|act_url)|ir\.model\.access|ir\.rule|ir\.cron|base\.automation|res\.groups|mail\.template)$/;
const GRANTS = /^(ir\.model\.access|ir\.rule|ir\.cron|base\.automation|res\.groups)$/;
function records(context, index, data) {
	const { name } = index.module;
	const text = index.module.python.map(({ source }) => source.text).join("\n");
	for (const row of data) {
		const model = textOf(row, "model");
		const id = textOf(row, "name");
		if (!FROM_FILES.test(model) || recordOf(index, `${name}.${id}`)) continue;
		if (text.includes(id) || madeBeside(index, id)) continue;
		const noupdate = row.noupdate === true ? " It is noupdate, so no upgrade removes it: delete it by hand." : "";
		context.report({
			message: `The record ${name}.${id} of ${model} is in the database and in no file of the module${GRANTS.test(model) ? ", and is still in force" : ""}.${noupdate === "" ? " An upgrade removes it." : noupdate}`,
			subject: `${name}.${id}`,
			module: name,
			severity: GRANTS.test(model) ? "medium" : "low",
			model
		});
	}
}
const DELEGATED = /_ir_actions_server$|_action_server$|_product_template$/;
function madeBeside(index, id) {
	const base = id.replace(DELEGATED, "");
	return base !== id && recordOf(index, `${index.module.name}.${base}`) !== void 0;
}
async function fields(context, index, data) {
	const { name } = index.module;
	const tables = new Map([...index.models.keys()].map((model) => [model.replaceAll(".", "_"), model]));
	const byModel = /* @__PURE__ */ new Map();
	for (const row of data) {
		if (textOf(row, "model") !== "ir.model.fields" || idOf(row, "res_id") === void 0) continue;
		const [, of = "", field = ""] = /^field_(.+?)__(.+)$/.exec(textOf(row, "name")) ?? [];
		const model = tables.get(of);
		if (model === void 0) continue;
		const known = context.project.model(model, name);
		if (!known.complete || known.field(field)) continue;
		byModel.set(model, [...byModel.get(model) ?? [], field]);
	}
	for (const [model, names] of byModel) {
		const there = await context.meta.fields(model);
		const stale = names.filter((field) => !there.has(field));
		if (stale.length === 0) continue;
		context.report({
			message: `The database still has ${some(stale)} of ${model}, which no code declares any more. Upgrade the module, and drop the column in a migration script if its data may go.`,
			subject: `${model}.${stale[0]}`,
			place: modelPlace(index, model),
			model
		});
	}
}

// src/audit/live/checks/live-uninstall-impact.ts
var live_uninstall_impact_default = defineLiveCheck({
	id: "live-uninstall-impact",
	aliases: ["LIV040"],
	severity: "info",
	summary: "What an uninstall of the module would take with it in this database",
	why: "An uninstall drops the tables and columns of the module with all that people entered, and every module that depends on it. It cannot be undone, and the button does not show these numbers.",
	needs: "base.group_system",
	async run(context) {
		if (context.modules.length === 0) return;
		const depends = await context.read.rows("ir.module.module.dependency", [[
			"module_id.state",
			"in",
			["installed", "to upgrade"]
		]], ["name", "module_id"]);
		const modules = await modulesById(context, depends);
		for (const index of context.modules) {
			if (index.module.name === "base") continue;
			const { name } = index.module;
			const data = await context.meta.data(name);
			const parts = [
				await tablesOf(context, index),
				columnsOf$1(context, index),
				recordsOf(data),
				dependants(name, modules, depends)
			].filter((part) => part !== "");
			if (parts.length === 0) continue;
			context.report({
				message: `An uninstall of ${name} would delete ${parts.join("; ")}. Take a backup before.`,
				subject: name,
				module: name
			});
		}
	}
});
async function tablesOf(context, index) {
	const sizes = [];
	let closed = 0;
	for (const facts of index.models.values()) {
		if (!facts.own || !hasTable(context, index, facts.model)) continue;
		try {
			sizes.push({
				model: facts.model,
				rows: await context.meta.size(facts.model)
			});
		} catch (error) {
			if (!isRefusal(error)) throw error;
			closed += 1;
		}
	}
	if (sizes.length + closed === 0) return "";
	const told = sizes.sort((a, b) => b.rows - a.rows).map(({ model, rows }) => `${model} (${number(rows)} records)`);
	const uncounted = closed > 0 ? `, and ${closed} that could not be counted` : "";
	return `the table${sizes.length + closed === 1 ? "" : "s"} of ${some(told, 4)}${uncounted}`;
}
function columnsOf$1(context, index) {
	const others = [...index.models.values()].filter(({ own, model }) => !own && hasTable(context, index, model));
	const models = new Set(others.map(({ model }) => model));
	const names = declaredFields(index).filter(({ model }) => models.has(model)).map(({ model, fact }) => `${model}.${fact.name}`);
	return names.length === 0 ? "" : `${names.length} field${names.length === 1 ? "" : "s"} of other models (${some(names, 3)})`;
}
/** What describes the tables goes with them and is not counted again. */
const SCHEMA = /^ir\.model(\.|$)/;
function recordsOf(data) {
	const count = data.filter((row) => !SCHEMA.test(textOf(row, "model"))).length;
	return count === 0 ? "" : `${number(count)} record${count === 1 ? "" : "s"} that its files made`;
}
async function modulesById({ read }, depends) {
	const ids = [...new Set(depends.map((row) => idOf(row, "module_id") ?? 0))];
	const rows = await read.rows("ir.module.module", [[
		"id",
		"in",
		ids
	]], ["name"]);
	return new Map(rows.map((row) => [row.id, textOf(row, "name")]));
}
/** Installed modules that depend on it, at any depth. */
function dependants(name, names, depends) {
	const found = /* @__PURE__ */ new Set([name]);
	for (const each of found) for (const row of depends) {
		const module = names.get(idOf(row, "module_id") ?? 0);
		if (textOf(row, "name") === each && module !== void 0) found.add(module);
	}
	found.delete(name);
	return found.size === 0 ? "" : `${found.size} module${found.size === 1 ? " that needs" : "s that need"} it (${some([...found])})`;
}

// src/audit/live/checks/live-unique-violated.ts
var live_unique_violated_default = defineLiveCheck({
	id: "live-unique-violated",
	aliases: ["LIV019"],
	severity: "high",
	summary: "Duplicates under a unique constraint that the module declares",
	why: "When there are duplicates already PostgreSQL refuses the constraint; Odoo logs it and goes on without. Nothing keeps more of them from coming, and code that expects one record finds two.",
	needs: "model",
	async run(context) {
		await eachTable(context, async (table) => {
			for (const index of context.modules) for (const { file, fact } of index.models.get(table.model)?.classes ?? []) for (const object of fact.tableObjects) {
				const columns = uniqueColumns(object.definition);
				if (!columns) continue;
				const found = await duplicates(context, table, columns);
				if (!found) continue;
				const place = {
					index,
					source: file.source,
					at: {
						start: object.start,
						end: object.end
					}
				};
				context.report({
					message: `${number(found.count)} records of ${table.model} break the constraint ${object.name} (${columns.join(", ")}), such as ${found.example}: the database has no such constraint. Merge or change them, then upgrade.`,
					subject: `${table.model}.${object.name}`,
					place,
					model: table.model
				});
			}
		});
	}
});
const UNIQUE = /^\s*unique\s*\(([^()]+)\)\s*$/i;
/** So many are compared here; Odoo gives no way to have it done over several columns. */
const MOST = 2e4;
/** Undefined for what is no unique constraint over plain columns. */
function uniqueColumns(definition) {
	const [, list] = UNIQUE.exec(definition ?? "") ?? [];
	const columns = list?.split(",").map((column) => column.trim().replaceAll("\"", ""));
	return columns?.every((column) => /^\w+$/.test(column)) ? columns : void 0;
}
async function duplicates(context, { model, size }, columns) {
	if (size < 2) return void 0;
	const fields = await context.meta.fields(model);
	const all = columns.map((column) => fields.get(column));
	if (all.some((field) => !field?.store || field.translate || field.companyDependent)) return void 0;
	const [only] = columns;
	if (columns.length === 1 && only !== void 0 && COUNTED.has(all[0]?.type ?? "")) {
		const totals = await context.read.totals(model, [], [`${only}:count`, `${only}:count_distinct`]).catch((error) => {
			if (isRefusal(error)) return void 0;
			throw error;
		});
		const filled = totals?.get(`${only}:count`);
		if (filled !== void 0 && filled === totals?.get(`${only}:count_distinct`)) return void 0;
	}
	if (size > MOST) {
		context.missed(`${model} (${columns.join(", ")}): ${number(size)} records are too many to compare`);
		return;
	}
	return repeated(await context.read.rows(model, [], columns), columns);
}
/** NULL is equal to nothing. */
function repeated(rows, columns) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const values = columns.map((column) => {
			const value = row[column];
			return Array.isArray(value) ? value[0] : value;
		});
		if (values.some((value) => value === false || value === null || value === void 0)) continue;
		const key = JSON.stringify(values);
		groups.set(key, [...groups.get(key) ?? [], row]);
	}
	const twice = [...groups].filter(([, group]) => group.length > 1);
	const [first] = twice;
	if (!first) return void 0;
	const [key, group] = first;
	const ids = group.slice(0, 3).map(({ id }) => id);
	return {
		count: twice.reduce((sum, [, each]) => sum + each.length, 0),
		example: `${key} in the records ${ids.join(", ")}`
	};
}

// src/audit/live/checks/live-untranslated.ts
const SOURCE = "en_US";
/** Fewer terms that are the same in both languages may well be names. */
const ENOUGH = 5;
/** What users read most, by model. Views are left out: their terms are translated one by one. */
const TERMS = {
	"ir.model.fields": "field_description",
	"ir.ui.menu": "name",
	"ir.actions.act_window": "name",
	"ir.actions.report": "name",
	"res.groups": "name",
	"mail.template": "subject"
};
var live_untranslated_default = defineLiveCheck({
	id: "live-untranslated",
	aliases: ["LIV031"],
	severity: "low",
	summary: "Languages that are installed and that most labels of the module are not translated into",
	why: "Users who chose that language read half of their screen in English. Either the module has no file for the language, or the file came later and was never loaded, which an upgrade alone does not do over terms that are there.",
	needs: "base.group_system",
	async run(context) {
		const languages = (context.facts.languages ?? []).filter((code) => !code.startsWith("en"));
		if (languages.length === 0) {
			context.read.note(`installed languages: ${(context.facts.languages ?? []).join(", ") || "none"}`);
			return;
		}
		for (const index of context.modules) {
			const ids = idsByModel(index, await context.meta.data(index.module.name));
			const english = await termsIn(context, ids, SOURCE);
			if (english.size < ENOUGH) continue;
			for (const lang of languages) await compare$1(context, index, ids, english, lang);
		}
	}
});
function idsByModel(index, data) {
	const found = /* @__PURE__ */ new Map();
	const declared = new Set(declaredFields(index).map(({ model, fact }) => `field_${model.replaceAll(".", "_")}__${fact.name}`));
	for (const row of data) {
		const [model, id] = [textOf(row, "model"), idOf(row, "res_id")];
		if (!Object.hasOwn(TERMS, model) || id === void 0) continue;
		if (model === "ir.model.fields" && !declared.has(textOf(row, "name"))) continue;
		found.set(model, [...found.get(model) ?? [], id]);
	}
	return found;
}
async function termsIn({ read }, ids, lang) {
	const terms = /* @__PURE__ */ new Map();
	for (const [model, own] of ids) {
		const values = await read.inLanguage(model, own, TERMS[model] ?? "name", lang);
		for (const [id, text] of values) if (text !== "") terms.set(`${model} ${id}`, text);
	}
	return terms;
}
async function compare$1(context, index, ids, english, lang) {
	const translated = await termsIn(context, ids, lang);
	const same = [...english].filter(([key, text]) => translated.get(key) === text);
	if (same.length < ENOUGH || same.length * 2 < english.size) return;
	const { name } = index.module;
	const examples = same.slice(0, 3).map(([, text]) => `"${text}"`);
	context.report({
		message: `${same.length} of ${english.size} labels of ${name} read in ${lang} as they do in English, such as ${examples.join(", ")}. Translate them in the i18n folder, and upgrade with --i18n-overwrite.`,
		subject: `${name} (${lang})`,
		module: name
	});
}

// src/audit/live/checks/live-unused-groups.ts
var live_unused_groups_default = defineLiveCheck({
	id: "live-unused-groups",
	aliases: ["LIV029"],
	severity: "info",
	summary: "Groups of the module that no user has",
	why: "What only a group may see or do is dead while nobody has it. Either the users still lack a right that they need, or the group is not needed.",
	needs: "base.group_erp_manager",
	async run(context) {
		const field = context.profile.groupUsersField;
		const toggles = togglesOf(context);
		for (const index of context.modules) {
			const own = (await context.meta.data(index.module.name)).filter((row) => textOf(row, "model") === "res.groups");
			if (own.length === 0) continue;
			const groups = await context.meta.groups();
			const held = /* @__PURE__ */ new Set();
			for (const [id, row] of groups.rows) if (idsOf(row, field).length > 0) for (const implied of groups.closure(id)) held.add(implied);
			const unused = own.filter((row) => {
				const id = idOf(row, "res_id") ?? 0;
				const xmlid = `${index.module.name}.${textOf(row, "name")}`;
				return groups.rows.has(id) && !held.has(id) && xmlid !== "base.group_public" && !toggles.has(xmlid);
			});
			const [first] = unused;
			if (!first) continue;
			const names = unused.map((row) => `${index.module.name}.${textOf(row, "name")}`);
			context.report({
				message: `No user has ${some(names)}, so nothing that ${names.length === 1 ? "it opens" : "they open"} is used here. Give the group to those who need it, or take it out.`,
				subject: names[0] ?? index.module.name,
				place: recordPlace(index, names[0] ?? ""),
				module: index.module.name
			});
		}
	}
});
/** Groups that a box in the settings gives to everybody or to nobody: `implied_group` of its field. */
function togglesOf({ audited }) {
	return new Set(audited.flatMap((index) => declaredFields(index).flatMap(({ fact }) => {
		const group = fact.kwargs.get("implied_group")?.value;
		return typeof group === "string" ? group.split(",") : [];
	})));
}

// src/audit/live/checks/live-version-drift.ts
var live_version_drift_default = defineLiveCheck({
	id: "live-version-drift",
	aliases: ["LIV001"],
	severity: "high",
	summary: "Versions of the module in the files, on the server and in the database",
	why: "Three things can differ: the files that are reviewed, the code that the server runs, and what was last loaded into the database. Where they do, what is reviewed is not what runs, and new fields have no columns.",
	needs: "base.group_system",
	async run(context) {
		const names = context.audited.map(({ module }) => module.name);
		const rows = await context.read.rows("ir.module.module", [[
			"name",
			"in",
			names
		]], [
			"name",
			"state",
			"latest_version",
			"installed_version"
		]);
		for (const index of context.audited) compare(context, index, rows.find((each) => each.name === index.module.name));
	}
});
function compare(context, index, row) {
	const { name, manifest } = index.module;
	const entry = manifest.entries.get("version");
	const place = {
		index,
		source: manifest.source,
		at: entry ?? void 0
	};
	const report = (message, severity) => context.report({
		message,
		subject: name,
		place,
		severity
	});
	if (!row) {
		report(`${name} is not among the modules of this database: its folder is not in the server's addons path, or the list of apps was not updated.`, "info");
		return;
	}
	const state = textOf(row, "state");
	if (/^to /.test(state)) report(`${name} is marked "${state}" and nothing has done it: the server was stopped in between, or it waits for the next upgrade. Run it, or cancel it in Apps.`, "high");
	if (!/^(installed|to upgrade)$/.test(state)) {
		report(`${name} is not installed in this database (${state}), so nothing of it was checked there.`, "info");
		return;
	}
	const declared = manifestValue(manifest, "version");
	const files = adapted(typeof declared === "string" ? declared : "1.0", context.series);
	const [database, disk] = [textOf(row, "latest_version"), textOf(row, "installed_version")];
	const order = database === "" ? 0 : compareVersions(files, database);
	if (order > 0) report(`The files are version ${files} and the database was last upgraded to ${database}: new columns, views and rights are not there yet. Run the upgrade (-u ${name}).`, "high");
	else if (order < 0) report(`The files are version ${files}, older than ${database}, which the database was upgraded to: this checkout is not what runs there.`, "high");
	if (disk !== "" && disk !== files) report(`The server has version ${disk} of ${name} on its disk, and these files are ${files}: it runs other code than this. Deploy it, or check out what runs.`, "medium");
}
/** Odoo puts the series before a short version. Source: odoo/modules/module.py, `adapt_version`. */
function adapted(version, series) {
	return version.startsWith(`${series}.`) ? version : `${series}.${version}`;
}

// src/audit/live/checks/live-view-render.ts
var live_view_render_default = defineLiveCheck({
	id: "live-view-render",
	aliases: ["LIV009"],
	severity: "high",
	summary: "Views that Odoo cannot build, with all that extends them, as this user and as the others",
	why: "A view is checked when it is loaded, and broken by whatever comes later: another module, an edit in the settings, a field that went. From then on everybody who opens it gets an error. Users of other groups see another arch, from which nodes are taken.",
	needs: "base.group_system",
	async run(context) {
		const views = await context.meta.views();
		const roots = /* @__PURE__ */ new Map();
		for (const index of context.modules) for (const row of await context.meta.data(index.module.name)) {
			if (textOf(row, "model") !== "ir.ui.view") continue;
			const view = views.get(idOf(row, "res_id") ?? 0);
			if (!view || view.active === false) continue;
			const root = rootOf(view, views);
			if (root.active === false) continue;
			const owned = {
				index,
				xmlid: `${index.module.name}.${textOf(row, "name")}`,
				view
			};
			roots.set(root.id, [...roots.get(root.id) ?? [], owned]);
		}
		const all = [...roots].flatMap(([id, owned]) => {
			const root = views.get(id);
			return root ? [{
				root,
				owned
			}] : [];
		});
		await templates(context, all.filter(({ root }) => textOf(root, "model") === ""));
		const shown = all.filter(({ root }) => textOf(root, "model") !== "" && textOf(root, "type") !== "qweb");
		const failed = await render(context, context.read, shown, context.facts.login);
		if (all.length === 0) return;
		const built = `as ${context.facts.login} ${shown.length - failed.size} of ${shown.length} views were built; building them as users of other groups`;
		await asOthers(context, built, async (reader, { login }) => {
			await render(context, reader, shown.filter((each) => !failed.has(each)), login, true);
		});
	}
});
const TOGETHER = 20;
/** Odoo climbs from an extension to the view that it makes part of. */
function rootOf(view, views) {
	let root = view;
	for (const seen = /* @__PURE__ */ new Set(); textOf(root, "mode") === "extension" && !seen.has(root.id);) {
		seen.add(root.id);
		const parent = views.get(idOf(root, "inherit_id") ?? 0);
		if (!parent) break;
		root = parent;
	}
	return root;
}
async function templates(context, roots) {
	for (const each of roots) try {
		await context.read.combinedArch(each.root.id);
	} catch (error) {
		if (error instanceof OdooError && error.kind === "access") context.missed(`the template ${each.owned[0]?.xmlid ?? ""}: ${refusal(error)}`);
		else await broken(context, each, error, context.facts.login);
	}
}
/** Several views of a model in one call; only where that fails one by one. */
async function render(context, reader, roots, login, other = false) {
	const failed = /* @__PURE__ */ new Set();
	const byModel = /* @__PURE__ */ new Map();
	for (const each of roots) {
		const model = textOf(each.root, "model");
		byModel.set(model, [...byModel.get(model) ?? [], each]);
	}
	for (const [model, own] of byModel) for (let at = 0; at < own.length; at += TOGETHER) {
		const batch = own.slice(at, at + TOGETHER);
		try {
			await reader.views(model, batch.map(asked));
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			if (error.kind === "access") {
				if (!other) context.missed(`the views of ${model}: ${refusal(error)}`);
				continue;
			}
			for (const each of batch) if (await one(context, reader, model, each, login)) failed.add(each);
		}
	}
	return failed;
}
async function one(context, reader, model, each, login) {
	try {
		await reader.views(model, [asked(each)]);
		return false;
	} catch (error) {
		await broken(context, each, error, login);
		return true;
	}
}
function asked({ root }) {
	return [root.id, textOf(root, "type")];
}
async function broken(context, { root, owned }, error, login) {
	if (!(error instanceof OdooError)) throw error;
	if (error.kind === "timeout" || error.kind === "unreachable") throw error;
	const { index, xmlid, view } = atFault(`${error.message}\n${remoteFault(error)?.message ?? ""}`, root, owned) ?? {};
	if (!index || xmlid === void 0 || !view) return;
	const model = textOf(root, "model");
	const whose = model === "" ? "The template" : `The ${textOf(root, "type")} view of ${model}`;
	const rootName = view.id === root.id ? "" : `, which ${xmlid} extends,`;
	const parts = rootName === "" ? `${whose} ${xmlid}` : `${whose} "${textOf(root, "name")}"${rootName}`;
	context.report({
		message: `${parts} cannot be built as ${login}: ${firstLines(error.message)} Whoever opens it gets this error; correct the view that it names and upgrade.`,
		subject: xmlid,
		place: recordPlace(index, xmlid),
		module: index.module.name,
		...model === "" ? {} : { model }
	});
}
/** The view that the error names; else an extension, which is what breaks once the rest was built before. */
function atFault(told, root, owned) {
	const extensions = owned.filter(({ view }) => view.id !== root.id);
	const says = (text) => text !== "" && new RegExp(`(?<![\\w.])${escaped(text)}(?![\\w.]*\\w)`).test(told);
	return [...extensions, ...owned].find(({ xmlid }) => says(xmlid)) ?? extensions.find(({ view }) => says(textOf(view, "name"))) ?? extensions[0] ?? owned[0];
}
function escaped(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
const LENGTH = 300;
function firstLines(message) {
	const text = message.replaceAll(/\s+/g, " ").trim();
	const cut = text.length > LENGTH ? `${text.slice(0, LENGTH)}...` : text;
	return /[.?!)]$/.test(cut) ? cut : `${cut}.`;
}

// src/audit/live/checks/live-views-edited.ts
var live_views_edited_default = defineLiveCheck({
	id: "live-views-edited",
	aliases: ["LIV010"],
	severity: "medium",
	summary: "Views of the module that were edited or switched off in the database, and those made by hand on top",
	why: "What was edited in the database is lost at the next upgrade, or keeps the upgrade from reaching users. An extension that somebody made by hand or with Studio breaks when the view below it changes, and no repository knows of it.",
	needs: "base.group_system",
	async run(context) {
		const views = await context.meta.views();
		const named = await context.meta.xmlids("ir.ui.view");
		for (const index of context.modules) {
			const declared = declaredRecords(index, "ir.ui.view");
			const own = /* @__PURE__ */ new Map();
			for (const row of await context.meta.data(index.module.name)) if (textOf(row, "model") === "ir.ui.view") own.set(idOf(row, "res_id") ?? 0, `${index.module.name}.${textOf(row, "name")}`);
			for (const [id, xmlid] of own) {
				const view = views.get(id);
				if (!view) continue;
				const about = {
					subject: xmlid,
					place: recordPlace(index, xmlid),
					module: index.module.name
				};
				const record = declared.get(xmlid);
				const element = recordOf(index, xmlid)?.fact.element;
				const off = record && booleanOf(record, "active", true) !== true || element && /^(false|0)$/i.test(attributeValue(element, "active") ?? "");
				const option = element && attributeValue(element, "customize_show") !== void 0;
				if (view.active === false && element && !off && !option) context.report({
					...about,
					message: `The view ${xmlid} is switched off in the database, so nobody sees what it shows. Odoo does so when a view breaks during an upgrade; mend and activate it, or take it out.`
				});
				if (view.arch_updated === true && xmlid !== "base.user_groups_view") context.report({
					...about,
					message: `The view ${xmlid} was edited in the database: the next upgrade of the module overwrites that. Move the change into a view of a module that extends it.`
				});
			}
			const byHand = [...views.values()].filter((view) => {
				const parent = idOf(view, "inherit_id");
				const name = named.get(view.id);
				return parent !== void 0 && own.has(parent) && (name === void 0 || STUDIO.test(name));
			});
			for (const view of byHand) {
				const parent = own.get(idOf(view, "inherit_id") ?? 0) ?? "";
				const studio = STUDIO.test(named.get(view.id) ?? "");
				context.report({
					message: `The view "${textOf(view, "name")}" ${studio ? "of Studio" : "that somebody made by hand"} extends ${parent}: it breaks when that view changes. Try an upgrade on a copy of this database first.`,
					subject: named.get(view.id) ?? `ir.ui.view(${view.id})`,
					place: recordPlace(index, parent),
					module: index.module.name,
					severity: "low"
				});
			}
		}
	}
});
const STUDIO = /^studio_customization\./;

// src/audit/live/checks/index.ts
/** In the order in which they run: what matters most comes before the time is over. */
const LIVE_CHECKS = [
	live_version_drift_default,
	live_access_rows_default,
	live_model_without_access_default,
	live_outside_access_default,
	live_record_rules_default,
	live_company_rule_default,
	live_as_user_default,
	live_view_render_default,
	live_declared_absent_default,
	live_field_type_default,
	live_required_null_default,
	live_unique_violated_default,
	live_orphan_selection_default,
	live_missing_index_default,
	live_crons_default,
	live_database_code_default,
	live_logged_errors_default,
	live_clear_secrets_default,
	live_privileged_users_default,
	live_posture_default,
	live_broken_references_default,
	live_dead_menus_default,
	live_stale_records_default,
	live_orphan_xmlids_default,
	live_schema_rows_default,
	live_views_edited_default,
	live_related_stale_default,
	live_property_leftovers_default,
	live_sequences_default,
	live_attachments_default,
	live_slow_lists_default,
	live_profiles_default,
	live_message_volume_default,
	live_dead_fields_default,
	live_same_value_default,
	live_noupdate_drift_default,
	live_manual_fields_default,
	live_unused_groups_default,
	live_untranslated_default,
	live_uninstall_impact_default
];

// src/audit/live/facts.ts
const PARAMETERS = ["web.base.url", "database.is_neutralized"];
/** What is true of the server and its database; undefined for what this user may not know. */
async function liveFacts(reader, client, info, profile, modules, groups) {
	const names = modules.map(({ module }) => module.name);
	const states = await allowed(() => reader.rows("ir.module.module", [[
		"name",
		"in",
		["base", ...names]
	]], [
		"name",
		"state",
		"demo"
	]));
	const state = new Map(states?.map((row) => [textOf(row, "name"), textOf(row, "state")]));
	const parameters = await allowed(() => reader.rows("ir.config_parameter", [[
		"key",
		"in",
		PARAMETERS
	]], ["key", "value"]));
	const parameter = (key) => textOf(parameters?.find((row) => row.key === key), "value");
	const languages = await allowed(() => reader.rows("res.lang", [[
		"active",
		"=",
		true
	]], ["code"]));
	const companies = await allowed(() => reader.count("res.company", []));
	const users = (share) => allowed(() => reader.count("res.users", [[
		"share",
		"=",
		share
	], [
		"active",
		"=",
		true
	]]));
	const installed = names.filter((name) => !states || /^(installed|to upgrade)$/.test(state.get(name) ?? ""));
	return {
		url: client.instance.url,
		database: info.db,
		login: info.login,
		version: info.version,
		series: profile.series,
		groups,
		companies,
		multiCompany: companies === void 0 ? void 0 : companies > 1,
		demo: states?.find((row) => row.name === "base")?.demo === true || (states ? false : void 0),
		neutralized: parameters && /^(true|t|1)$/i.test(parameter("database.is_neutralized")),
		baseUrl: parameters && parameter("web.base.url"),
		languages: languages?.map((row) => textOf(row, "code")),
		users: await users(false),
		portalUsers: await users(true),
		installed,
		notInstalled: names.filter((name) => !installed.includes(name))
	};
}
/** Undefined where the user has no right to it. */
async function allowed(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof OdooError && (error.kind === "access" || error.kind === "not_found")) return void 0;
		throw error;
	}
}

// src/audit/live/finding.ts
/** A report of a live check in the form of all findings. What no file declares has its subject as its path. */
function liveFinding(check, report) {
	const { place, subject, message } = report;
	const module = place?.index.module.name ?? report.module ?? "";
	const id = report.rule ?? check.id;
	const key = [
		id,
		module,
		subject
	].join("\n");
	const about = {
		rule: id,
		severity: report.severity ?? check.severity,
		message,
		symbol: subject,
		snippet: "",
		module,
		model: report.model,
		fingerprint: createHash("sha256").update(key).digest("hex").slice(0, 16)
	};
	const line = report.line ?? 1;
	if (!place) return {
		...about,
		path: subject,
		line,
		column: 1,
		endLine: line,
		endColumn: 1
	};
	const { source, index } = place;
	const { start, end } = place.at ?? {
		start: 0,
		end: 0
	};
	const position = (offset) => offset - lineStart(source.text, offset) + 1;
	return {
		...about,
		path: path.join(index.module.dir, source.path),
		line: source.lineAt(start),
		column: position(start),
		endLine: source.lineAt(end),
		endColumn: position(end),
		snippet: source.text.slice(start, Math.min(end, start + 400)).split("\n", 1)[0]?.replaceAll(/\s+/g, " ").trim() ?? ""
	};
}

// src/audit/live/meta.ts
const ACCESS = [
	"name",
	"model_id",
	"group_id",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink",
	"active"
];
const RULE = [
	"name",
	"model_id",
	"groups",
	"domain_force",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink",
	"active"
];
const VIEW = [
	"name",
	"model",
	"type",
	"inherit_id",
	"mode",
	"active",
	"key",
	"arch_updated"
];
const COLUMN = [
	"model",
	"name",
	"ttype",
	"relation",
	"relation_field",
	"required",
	"store",
	"index",
	"related",
	"state"
];
/** `models` are those that the audited modules touch: their columns are read in one go. */
function createMeta(reader, usersField, models) {
	const tables = /* @__PURE__ */ new Map();
	const touched = new Set(models);
	/** Reads once; whoever asks again cites that. */
	async function once(key, load) {
		const before = tables.has(key);
		const entry = remembered(tables, key, load);
		entry.catch(() => tables.delete(key));
		const value = await entry;
		if (before) reader.note(`${key}: ${sizeOf(value)}, read before`);
		return value;
	}
	const all = (model, fields) => once(model, () => reader.rows(model, [], fields));
	return {
		data: (module) => once(`ir.model.data of ${module}`, () => reader.rows("ir.model.data", [[
			"module",
			"=",
			module
		]], [
			"name",
			"model",
			"res_id",
			"noupdate"
		])),
		xmlids: (model) => once(`ir.model.data of ${model}`, async () => {
			const rows = await reader.rows("ir.model.data", [[
				"model",
				"=",
				model
			]], [
				"module",
				"name",
				"res_id"
			]);
			return new Map(rows.map((row) => [idOf(row, "res_id") ?? 0, `${textOf(row, "module")}.${textOf(row, "name")}`]));
		}),
		groups: () => once("res.groups", async () => {
			return groupsOf(await reader.rows("res.groups", [], [
				"name",
				"implied_ids",
				usersField
			]), await reader.rows("ir.model.data", [[
				"model",
				"=",
				"res.groups"
			]], [
				"module",
				"name",
				"res_id"
			]));
		}),
		access: () => all("ir.model.access", ACCESS),
		rules: () => all("ir.rule", RULE),
		views: () => once("ir.ui.view", async () => {
			const rows = await reader.rows("ir.ui.view", [], VIEW);
			return new Map(rows.map((row) => [row.id, row]));
		}),
		models: () => once("ir.model", async () => {
			const rows = await reader.rows("ir.model", [], [
				"model",
				"name",
				"transient",
				"state"
			]);
			return new Map(rows.map((row) => [textOf(row, "model"), row]));
		}),
		async columns(model) {
			return (touched.has(model) ? await once("ir.model.fields of the models of these modules", () => columnsOf(reader, models)) : await once(`ir.model.fields of ${model}`, () => columnsOf(reader, [model]))).get(model) ?? /* @__PURE__ */ new Map();
		},
		fields: (model) => once(`${model}.fields_get`, () => reader.fields(model)),
		size: (model) => once(`number of ${model}`, () => reader.count(model, []))
	};
}
/** `ir.model.fields` by model and name. */
async function columnsOf(reader, models) {
	const found = /* @__PURE__ */ new Map();
	for (const row of await reader.rows("ir.model.fields", [[
		"model",
		"in",
		models
	]], COLUMN)) {
		const model = textOf(row, "model");
		found.set(model, (found.get(model) ?? /* @__PURE__ */ new Map()).set(textOf(row, "name"), row));
	}
	return found;
}
function groupsOf(rows, data) {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const names = new Map(data.map((row) => [idOf(row, "res_id") ?? 0, `${textOf(row, "module")}.${textOf(row, "name")}`]));
	const ids = new Map([...names].map(([id, name]) => [name, id]));
	const closures = /* @__PURE__ */ new Map();
	return {
		rows: byId,
		name: (id) => names.get(id) ?? `res.groups(${id})`,
		id: (xmlid) => ids.get(xmlid),
		closure: (id) => remembered(closures, id, () => {
			const found = /* @__PURE__ */ new Set([id]);
			for (const each of found) for (const implied of idsOf(byId.get(each), "implied_ids")) found.add(implied);
			return found;
		})
	};
}
function sizeOf(value) {
	if (typeof value === "number") return String(value);
	const size = Array.isArray(value) ? value.length : value instanceof Map ? value.size : void 0;
	return size === void 0 ? "known" : `${size} rows`;
}

// src/audit/live/weigh.ts
const WEIGHT_ID = "live-row-counts";
const FEW = 1e3;
const MANY = 5e4;
const HUGE = 1e6;
/**
* Findings about performance by the number of records that they concern here: a search in a loop over forty records
* is nothing, and over a million the reason why people wait.
*/
async function weighted({ meta, read, rules, facts }, findings) {
	const slow = new Set(rules.filter(({ category }) => category === "performance").map(({ id }) => id));
	const started = Date.now();
	const missed = [];
	let changed = 0;
	let over = false;
	const result = [];
	for (const finding of findings) {
		const { model } = finding;
		if (over || model === void 0 || !slow.has(finding.rule)) {
			result.push(finding);
			continue;
		}
		try {
			const rows = await meta.size(model);
			const severity = weigh(finding.severity, rows, facts.demo === false);
			if (severity !== finding.severity) changed += 1;
			result.push({
				...finding,
				severity,
				message: `${finding.message} ${sentence(model, rows)}`
			});
		} catch (error) {
			const reason = reasonOf(error, "model");
			missed.push(`${model}: ${reason}`);
			over = !(error instanceof OdooError);
			result.push(finding);
		}
	}
	return {
		findings: result,
		result: verdict(WEIGHT_ID, changed, missed, read, started)
	};
}
/**
* One step down for few rows, one up for many, two for very many; never to critical, which is for what breaks. That a
* database with demo data is small says nothing of the one that people will work on.
*/
function weigh(severity, rows, smallCounts) {
	const at = SEVERITIES.indexOf(severity);
	if (severity === "critical") return severity;
	return SEVERITIES[Math.min(Math.max(at + (rows < FEW ? smallCounts ? 1 : 0 : rows >= HUGE ? -2 : rows >= MANY ? -1 : 0), 1), SEVERITIES.length - 1)] ?? severity;
}
function sentence(model, rows) {
	return `On this server ${model} holds ${rows.toLocaleString("en-US")} record${rows === 1 ? "" : "s"}.`;
}

// src/audit/live/run.ts
const BUDGET_MS = 12e4;
/** A model that only the group may read, by group. Source: base/security/ir.model.access.csv of 14.0 to 19.0. */
const PROBES = {
	"base.group_system": {
		model: "ir.ui.view",
		name: "Settings"
	},
	"base.group_erp_manager": {
		model: "ir.model.access",
		name: "Access Rights"
	}
};
async function runChecks(checks, options) {
	const { client, signal, modules, progress } = options;
	progress(0, checks.length, "connecting to Odoo");
	const info = await client.info({ signal });
	const series = nearest(info.series);
	const profile = seriesProfile(series);
	let end = Number.POSITIVE_INFINITY;
	const about = {
		client,
		profile,
		signal,
		deadline: () => end
	};
	const [own] = await allowed(() => createReader({
		...about,
		companies: []
	}).sample("res.users", [[
		"id",
		"=",
		info.uid
	]], ["company_ids"], 1)) ?? [];
	const read = createReader({
		...about,
		companies: idsOf(own, "company_ids")
	});
	const groups = [];
	for (const [group, { model }] of Object.entries(PROBES)) if (await allowed(() => read.mayRead(model))) groups.push(group);
	const facts = await liveFacts(read, client, info, profile, modules, groups);
	read.take();
	end = Date.now() + (options.budgetMs ?? BUDGET_MS);
	const findings = [];
	const results = [];
	const base = {
		client,
		others: await otherUsers(options.others ?? [], info, signal),
		read,
		meta: createMeta(read, profile.groupUsersField, [...new Set(modules.flatMap((index) => [...index.models.keys()]))]),
		series,
		profile,
		modules: modules.filter(({ module }) => facts.installed.includes(module.name)),
		audited: modules,
		project: options.project,
		findings: options.findings,
		rules: options.rules,
		settings: options.settings,
		facts
	};
	for (const [at, check] of checks.entries()) {
		progress(at, checks.length, check.summary);
		signal?.throwIfAborted();
		results.push(await runCheck(check, base, findings));
	}
	const weights = await weighted(base, options.findings);
	results.push(weights.result);
	return {
		findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
		weighted: weights.findings,
		checks: results,
		facts
	};
}
async function runCheck(check, base, findings) {
	const refused = whyNot(check, base);
	if (refused !== void 0) return skipped(check.id, refused);
	const missed = [];
	const before = findings.length;
	const started = Date.now();
	try {
		await check.run({
			...base,
			report: (report) => void findings.push(liveFinding(check, report)),
			missed: (what) => void missed.push(what)
		});
	} catch (error) {
		missed.push(reasonOf(error, check.needs));
	}
	const result = verdict(check.id, findings.length - before, missed, base.read, started);
	if (!(result.verdict === "skipped" && result.evidence === "" && missed.length === 0) || base.modules.length > 0) return result;
	return skipped(check.id, "none of these modules is installed in the database");
}
/** Why a check cannot be asked at all. */
function whyNot(check, { series, facts }) {
	const at = SERIES.indexOf(series);
	if (check.from !== void 0 && at < SERIES.indexOf(check.from)) return `only from ${check.from} on`;
	if (check.to !== void 0 && at > SERIES.indexOf(check.to)) return `only up to ${check.to}`;
	const { needs } = check;
	if (needs === "none" || needs === "model" || facts.groups.includes(needs)) return void 0;
	const { model, name } = PROBES[needs];
	return `needs group ${needs} (${name}): ${facts.login} may not read ${model}`;
}
/** The newest series that is served and not newer than the server's: `18.3` is asked as 18.0 is. */
function nearest(served) {
	if (isSeries(served)) return served;
	const found = SERIES.filter((series) => Number.parseFloat(series) <= Number.parseFloat(served)).at(-1);
	if (found === void 0) throw new OdooError("bad_request", `Odoo ${served} is older than 14.0, and cannot be audited live.`);
	return found;
}

// src/audit/live/index.ts
/**
* Looks at the database for what files cannot tell. Only reads. Throws an OdooError when the server cannot be
* reached or refuses the login; whatever fails after that is a check that says why it was skipped.
*/
function liveAudit(options) {
	return runChecks(LIVE_CHECKS, options);
}

export { LIVE_CHECKS, liveAudit };