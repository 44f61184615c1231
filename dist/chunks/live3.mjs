import { At as comodelOf, C as sourceFile, H as compileXPath, I as applyEdits, M as createProject, Ot as childOf, S as decode, X as moduleFacts$1, Z as CORE_MODULE, ct as attributeValue, dt as walkElements, et as qualified, ht as readManifest, it as parseXml, k as loadSymbols, lt as elementsOf, mt as manifestValue, nt as recordField, pt as manifestPaths, st as attribute, tt as readXml, ut as textOf } from "./source.mjs";
import { r as isCredentialName } from "./credentials.mjs";
import { tt as OdooError } from "./browser.mjs";
import { N as replaceFile, j as isWritableFolder, k as folderThere } from "./read-back.mjs";
import { t as MigrationError } from "./errors.mjs";
import { a as brokenFiles, i as viewsIn, n as isBase, o as indexOfTexts, r as specsOf, t as declaredViews } from "./own-views.mjs";
import { u as count } from "./static-gate.mjs";
import { a as TITLES, t as verifyModule } from "./verify.mjs";
import { i as idOf, r as createReader, s as textOf$1 } from "./reader.mjs";
import { c as seriesProfile, l as remembered, o as SERIES, s as isSeries } from "./common.mjs";
import { $ as isSpecUnknown, F as ruleSet, P as auditModule, Q as copyOf, Yt as archPlaces, Z as applySpec, et as locate, j as extrasOf } from "./audit-base.mjs";
import { a as movedLines, n as excerptOf, o as editPlaces } from "./todo.mjs";
import { Ct as ASKED, Tt as ANCHOR_OPTIONS } from "./migrate-rules4.mjs";
import { C as renamedTag, S as elementLines } from "./migrate-rules3.mjs";
import { Bt as nearNames } from "./spec.mjs";
import { dt as recordsOf } from "./audit-python.mjs";
import { createHash } from "node:crypto";
import path from "node:path";
import { readFile, stat } from "node:fs/promises";
import { existsSync } from "node:fs";

// src/migrate/live/counts.ts
const MAX_ROWS = 2e4;
const NUMBER = /^(integer|float|monetary)$/;
const SUMMED = /^(char|text|selection|integer|boolean|date|datetime|many2one)$/;
/** Counts the records of the models that a module makes, and what its fields on them and on others hold. */
async function countData(index, { reader, where, series }) {
	const models = {};
	const missed = [];
	for (const [model, facts] of index.models) {
		if (facts.kind === "abstract" || facts.kind === "transient") continue;
		if (facts.classes.some(({ fact }) => fact.attributes.get("_auto")?.value === false)) continue;
		const names = new Set(facts.classes.flatMap(({ fact }) => fact.fields.map(({ name }) => name)));
		if (!facts.own && names.size === 0) continue;
		try {
			models[model] = await modelCounts(reader, model, [...await reader.fields(model)].filter(([name, { store, type }]) => {
				return (names.has(name) || facts.own && name === "active") && store && !/^(one2many|many2many|binary|html)$/.test(type);
			}), facts.own);
		} catch (error) {
			if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
			missed.push(`${model}: ${error.message}`);
		}
	}
	return {
		module: index.module.name,
		where,
		series,
		at: (/* @__PURE__ */ new Date()).toISOString(),
		models,
		missed
	};
}
async function modelCounts(reader, model, stored, own) {
	const records = await reader.count(model, []);
	const fields = {};
	const open = stored.filter(([name]) => !isCredentialName(name));
	const rows = records <= MAX_ROWS && records > 0 ? await reader.rows(model, [], open.map(([name]) => name), MAX_ROWS) : void 0;
	for (const [name, { type }] of stored) {
		const secret = isCredentialName(name);
		const filled = type === "boolean" ? void 0 : await reader.count(model, [[
			name,
			"!=",
			false
		]]);
		const checksum = rows && !secret && SUMMED.test(type) ? checksumOf(rows, name) : void 0;
		fields[name] = {
			filled,
			sum: NUMBER.test(type) && rows ? total(rows, name) : void 0,
			checksum
		};
	}
	return own ? {
		records,
		fields
	} : { fields };
}
function checksumOf(rows, name) {
	const hash = createHash("sha256");
	for (const row of rows) {
		const value = row[name];
		hash.update(`${row.id}\t${JSON.stringify(Array.isArray(value) ? value[0] : value)}\n`);
	}
	return hash.digest("hex").slice(0, 32);
}
function total(rows, name) {
	return Math.round(rows.reduce((sum, row) => sum + Number(row[name] || 0), 0) * 1e6) / 1e6;
}
/** What is not as it was, one sentence each: `lost` is less than before, `other` only different. */
function comparedCounts(before, after) {
	const lost = [];
	const other = [];
	let same = 0;
	for (const [model, old] of Object.entries(before.models)) {
		const now = after.models[model];
		if (!now) {
			lost.push(`${model} is not there any more; it had ${old.records ?? "some"} records.`);
			continue;
		}
		const [is, was] = [now.records ?? 0, old.records ?? 0];
		if (is === was) same += 1;
		else (is < was ? lost : other).push(`${model} has ${is} records, and had ${was}.`);
		for (const [field, was] of Object.entries(old.fields)) {
			const is = now.fields[field];
			const name = `${model}.${field}`;
			if (!is) {
				if ((was.filled ?? 0) > 0) lost.push(`${name} is not there any more; it was set in ${was.filled} records.`);
				continue;
			}
			if (is.filled === 0 && was.filled === 0) same += 1;
			else if ((is.filled ?? 0) < (was.filled ?? 0)) lost.push(`${name} is set in ${is.filled} records, and was in ${was.filled}.`);
			else if (is.sum !== was.sum && was.sum !== void 0 && is.sum !== void 0) other.push(`${name} adds up to ${is.sum}, and did to ${was.sum}.`);
			else if (is.checksum !== was.checksum && was.checksum && is.checksum) other.push(`${name} has other values than before.`);
			else same += 1;
		}
	}
	return {
		lost,
		other,
		same
	};
}

// src/migrate/live/counts-file.ts
const KIND = "odoo-claude data counts";
/** Throws MigrationError where `writeCounts` could not write, or would replace what is none of ours. */
async function checkCounts(file) {
	if (await stat(file).catch(() => void 0)) await readCounts(file).catch(() => {
		throw new MigrationError(`${file} is there and holds no counts, so it is not replaced: name a new file for them.`);
	});
	if (!await isWritableFolder(await folderThere(file))) throw notWritable(file);
}
function notWritable(file) {
	return new MigrationError(`The counts cannot be written to ${file}: its folder must be writable.`);
}
/** Writes them for a later run to compare with; no values are in them. */
async function writeCounts(file, counts) {
	try {
		await replaceFile(file, `${JSON.stringify({
			kind: KIND,
			modules: counts
		}, null, 2)}\n`);
	} catch {
		throw notWritable(file);
	}
}
/** Throws MigrationError for a file that is none of ours. */
async function readCounts(file) {
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch {
		throw new MigrationError(`${file} cannot be read: give the file that an earlier run recorded.`);
	}
	try {
		const read = JSON.parse(text);
		if (typeof read === "object" && read !== null && "kind" in read && read.kind === KIND && "modules" in read) return read.modules;
	} catch {}
	throw new MigrationError(`${file} holds no counts: give the file that an earlier run recorded.`);
}

// src/migrate/live/ladder.ts
/** Installs a migrated module where it is to run, and climbs the ladder that every module climbs: one step a rung. */
async function climbed(dir, options) {
	const report = await verifyModule({
		...options,
		path: dir,
		install: "auto",
		probe: true,
		browser: true,
		tests: false,
		pot: false
	});
	return [...new Set(report.checks.map(({ step }) => step))].map((rung) => stepOf$1(rung, report.checks.filter(({ step }) => step === rung)));
}
function stepOf$1(rung, checks) {
	const of = (verdict) => checks.filter((check) => check.verdict === verdict);
	const [failed, warned, passed, skipped] = [
		of("fail"),
		of("warn"),
		of("pass"),
		of("skip")
	];
	const status = failed.length > 0 ? "failed" : passed.length + warned.length > 0 ? "passed" : "skipped";
	const counts = [
		`${count(passed.length, "check")} passed`,
		...failed.length > 0 ? [`${failed.length} failed`] : [],
		...warned.length > 0 ? [count(warned.length, "warning")] : [],
		...skipped.length > 0 ? [`${skipped.length} not run`] : []
	].join(", ");
	const reasons = [...new Set(skipped.map(reasonOf))];
	return {
		id: `verify-${rung.toLowerCase()}`,
		title: `${rung} ${TITLES[rung] ?? ""}`.trim(),
		status,
		detail: status === "skipped" ? reasons.join(" ") : `${counts}${reasons.length > 0 ? `: ${reasons.join(" ")}` : ""}.`.replace(/\.\.$/, "."),
		findings: [...failed.map((check) => finding(check, false)), ...warned.map((check) => finding(check, true))]
	};
}
/** Where `verify` says what to give it, what a migration is given instead. */
const INSTEAD = { production: "Name a copy of it as the target (neutralised, from 16.0 on); where the human knows what it is, verify with production: true (--production) goes on." };
function finding({ id, verdict, message, fix, path, line }, notice) {
	const advice = verdict === "fail" ? INSTEAD[id] ?? fix : fix;
	return {
		message: advice === void 0 ? message : `${sentence$1(message)} ${advice}`,
		...path === void 0 ? {} : { path },
		...line === void 0 ? {} : { line },
		...notice ? { notice: true } : {}
	};
}
/** A migration runs no tests: `verify` does, when it is asked to. */
function reasonOf({ step, message }) {
	return step === "S8" ? message.replace("(tests: true, --tests)", "(verify with tests: true, --tests)") : message;
}
/** What may be shown of an error; anything that is no OdooError goes on up. */
function sentenceOf(error) {
	if (!(error instanceof OdooError)) throw error;
	const message = sentence$1(error.message.replaceAll(/\s+/g, " ").trim());
	return error.hint === void 0 ? message : `${message} ${error.hint}`;
}
function sentence$1(text) {
	return /[.!?:]$/.test(text) ? text : `${text}.`;
}

// src/migrate/live/database.ts
const BUDGET_MS = 3e5;
const MANY = 2e5;
const FIELD = [
	"model",
	"name",
	"ttype",
	"relation",
	"required",
	"store",
	"modules"
];
/** Reads what all checks ask for. Throws OdooError where the user may not read it, or nobody answers. */
async function openDatabase(client, signal) {
	const info = await client.info({ signal });
	const series = nearest$1(info.series);
	const end = Date.now() + BUDGET_MS;
	const reader = createReader({
		client,
		profile: seriesProfile(series),
		signal,
		companies: [],
		deadline: () => end
	});
	const modules = await reader.rows("ir.module.module", [], ["name", "state"]);
	const names = new Map(modules.map((row) => [row.id, textOf$1(row, "name")]));
	const installed = modules.filter((row) => /^(installed|to upgrade)$/.test(textOf$1(row, "state")));
	const links = await reader.rows("ir.module.module.dependency", [[
		"module_id",
		"in",
		installed.map(({ id }) => id)
	]], ["module_id", "name"]);
	const depends = new Map(installed.map((row) => [textOf$1(row, "name"), []]));
	for (const link of links) depends.get(names.get(idOf(link, "module_id") ?? 0) ?? "")?.push(textOf$1(link, "name"));
	const models = await reader.rows("ir.model", [], [
		"model",
		"transient",
		"modules",
		"inherited_model_ids"
	]);
	const fields = /* @__PURE__ */ new Map();
	for (const row of await reader.rows("ir.model.fields", [[
		"state",
		"=",
		"base"
	]], FIELD, MANY)) {
		const model = textOf$1(row, "model");
		fields.set(model, (fields.get(model) ?? /* @__PURE__ */ new Map()).set(textOf$1(row, "name"), row));
	}
	return {
		client,
		reader,
		series,
		depends,
		fields,
		inherits: delegations(models, fields),
		where: `the database ${info.db} (Odoo ${info.series})`,
		states: new Map(modules.map((row) => [textOf$1(row, "name"), textOf$1(row, "state")])),
		models: new Map(models.map((row) => [textOf$1(row, "model"), row]))
	};
}
function delegations(models, fields) {
	const names = new Map(models.map((row) => [row.id, textOf$1(row, "model")]));
	const found = /* @__PURE__ */ new Map();
	for (const row of models) {
		const parents = Array.isArray(row.inherited_model_ids) ? row.inherited_model_ids.map(Number) : [];
		if (parents.length === 0) continue;
		const model = textOf$1(row, "model");
		const links = [...fields.get(model) ?? []].filter(([, field]) => field.required === true);
		const by = parents.flatMap((id) => {
			const parent = names.get(id);
			const link = links.find(([, field]) => parent !== void 0 && textOf$1(field, "relation") === parent);
			return parent !== void 0 && link ? [[link[0], parent]] : [];
		});
		found.set(model, Object.fromEntries(by));
	}
	return found;
}
/** Which of these records are there, and of which model. */
async function recordsNamed({ reader }, xmlids) {
	const byModule = /* @__PURE__ */ new Map();
	for (const xmlid of xmlids) {
		const dot = xmlid.indexOf(".");
		const module = xmlid.slice(0, dot);
		byModule.set(module, [...byModule.get(module) ?? [], xmlid.slice(dot + 1)]);
	}
	const found = /* @__PURE__ */ new Map();
	for (const [module, names] of byModule) {
		const domain = [[
			"module",
			"=",
			module
		], [
			"name",
			"in",
			names
		]];
		for (const row of await reader.rows("ir.model.data", domain, ["name", "model"])) found.set(`${module}.${textOf$1(row, "name")}`, textOf$1(row, "model"));
	}
	return found;
}
/** The newest series that is served and not newer than the server's: `18.3` is asked as 18.0 is. */
function nearest$1(served) {
	if (isSeries(served)) return served;
	const found = SERIES.filter((series) => Number.parseFloat(series) <= Number.parseFloat(served)).at(-1);
	if (found === void 0) throw new OdooError("bad_request", `Odoo ${served} is older than 14.0, and nothing can be proved on it.`);
	return found;
}

// src/migrate/live/live-archs.ts
/** Views as a database makes them, each read once. What Odoo cannot build, or the user may not read, is `not readable`. */
function liveArchs(reader, where, installed) {
	const ids = /* @__PURE__ */ new Map();
	const views = /* @__PURE__ */ new Map();
	const whole = /* @__PURE__ */ new Map();
	const idFor = (xmlid) => remembered(ids, xmlid, async () => {
		const dot = xmlid.indexOf(".");
		const domain = [[
			"module",
			"=",
			xmlid.slice(0, dot)
		], [
			"name",
			"=",
			xmlid.slice(dot + 1)
		]];
		const [row] = await reader.rows("ir.model.data", domain, ["res_id"]);
		return idOf(row, "res_id");
	});
	const viewOf = (id) => remembered(views, id, async () => {
		const [row] = await reader.rows("ir.ui.view", [[
			"id",
			"=",
			id
		]], ["mode", "inherit_id"]);
		return row;
	});
	/** The view that it makes part of: itself, when it is a view of its own. */
	async function rootOf(id) {
		let root = id;
		for (let i = 0; i < 30; i++) {
			const view = await viewOf(root);
			const parent = textOf$1(view, "mode") === "primary" ? void 0 : idOf(view, "inherit_id");
			if (parent === void 0) break;
			root = parent;
		}
		return root;
	}
	const combine = (root) => remembered(whole, root, async () => {
		try {
			const tree = parseXml(await reader.combinedArch(root)).root;
			if (!tree) return { problem: "not readable" };
			const over = [];
			for (let parent = idOf(await viewOf(root), "inherit_id"); parent !== void 0;) {
				const base = await rootOf(parent);
				over.unshift(String(base));
				parent = over.length < 30 ? idOf(await viewOf(base), "inherit_id") : void 0;
			}
			return {
				root: String(root),
				over,
				tree,
				partial: false
			};
		} catch (error) {
			if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
			return { problem: "not readable" };
		}
	});
	return {
		where,
		async combined(xmlid) {
			const id = await idFor(xmlid);
			if (id !== void 0) return combine(await rootOf(id));
			return { problem: installed.has(xmlid.slice(0, xmlid.indexOf("."))) ? "no view" : "no module" };
		},
		async reference(xmlid) {
			const id = await idFor(xmlid);
			return id === void 0 ? void 0 : String(id);
		}
	};
}
/** Asks one after the other: what is not installed in a database may be known from sources. */
function firstOf(all) {
	const [first, ...rest] = all;
	if (!first || rest.length === 0) return first;
	const family = all.find((each) => each.family)?.family;
	return {
		where: all.map(({ where }) => where).join(" and "),
		async combined(xmlid) {
			let found = await first.combined(xmlid);
			for (const each of rest) if ("problem" in found && found.problem !== "no view") found = await each.combined(xmlid);
			return found;
		},
		async reference(xmlid) {
			for (const each of all) {
				const found = await each.reference(xmlid);
				if (found !== void 0) return found;
			}
		},
		...family ? { family } : {}
	};
}

// src/migrate/live/database-facts.ts
/** Classes in `odoo.fields` by the type that the database has, where the first letter is not enough. */
const CLASSES = {
	many2one_reference: "Many2oneReference",
	properties_definition: "PropertiesDefinition"
};
/**
* What the installed modules of a database declare, in the form in which sources are known: models, fields and those of
* their records that are asked for. Of methods and views a database says nothing. `but` are modules whose sources are at hand.
*/
function databaseFacts({ depends, models, fields, inherits }, records, but) {
	const classes = /* @__PURE__ */ new Map();
	const partOf = (module, model) => {
		const own = classes.get(module) ?? /* @__PURE__ */ new Map();
		classes.set(module, own);
		const part = own.get(model) ?? {};
		own.set(model, part);
		return part;
	};
	for (const [model, row] of models) for (const module of modulesOf(row)) partOf(module, model);
	for (const [model, all] of fields) for (const [name, row] of all) for (const module of modulesOf(row)) partOf(module, model)[name] = fieldFacts(row);
	return [...depends].filter(([name]) => !but.has(name)).map(([name, needs]) => {
		return moduleFacts(name, needs, [...classes.get(name) ?? []].map(([model, part]) => classFacts(model, part, {
			transient: models.get(model)?.transient === true,
			creates: makes(models.get(model), name),
			inherits: inherits.get(model) ?? {}
		})), xmlidsOf(name, records));
	});
}
function modulesOf(row) {
	return textOf$1(row, "modules").split(",").map((each) => each.trim()).filter(Boolean);
}
/** Every module that has it is as good as the one that made it. */
function makes(row, module) {
	return row !== void 0 && modulesOf(row).includes(module);
}
function fieldClass(ttype) {
	return CLASSES[ttype] ?? ttype.slice(0, 1).toUpperCase() + ttype.slice(1);
}
function fieldFacts(row) {
	const relation = textOf$1(row, "relation");
	return {
		type: fieldClass(textOf$1(row, "ttype")),
		comodel: relation === "" ? void 0 : relation,
		stored: row.store === true,
		required: row.required === true || void 0
	};
}
function classFacts(model, fields, of) {
	return {
		model,
		name: model,
		creates: of.creates,
		fields,
		methods: {},
		inherit: [],
		inherits: of.inherits,
		kind: of.transient ? "transient" : "model",
		otherBases: false,
		path: "",
		start: 0
	};
}
function xmlidsOf(module, records) {
	const found = {};
	for (const [xmlid, model] of records) {
		if (!xmlid.startsWith(`${module}.`)) continue;
		found[xmlid] = {
			model,
			path: "",
			start: 0,
			demo: false,
			noupdate: false
		};
	}
	return found;
}
function moduleFacts(name, depends, classes, xmlids) {
	return {
		name,
		depends,
		classes,
		xmlids,
		version: void 0,
		dir: void 0,
		installable: true,
		autoInstall: false,
		computedNames: false,
		license: void 0,
		developmentStatus: void 0,
		foreign: [],
		loose: [],
		views: [],
		routes: [],
		files: []
	};
}

// src/migrate/live/metadata.ts
const SHOWN = 5;
/** Types between which a value stays what it was for whoever reads it. */
const ALIKE = [
	["Float", "Monetary"],
	["Integer", "Many2oneReference"],
	["Binary", "Image"],
	["Char", "Text"],
	["Id", "Integer"]
];
/**
* Models that are gone, fields that hold something else, and selections that have lost a key that the module names. Fields
* that are gone are told with the other names.
*/
async function comparedMetadata(index, touched, old, target) {
	const findings = [];
	const needed = /* @__PURE__ */ new Set();
	for (const [model, place] of touched.models) {
		if (target.models.has(model) || !old.project.model(model, index.module.name).exists) continue;
		const maker = old.project.makers(model).find((name) => target.states.has(name) && !target.depends.has(name));
		if (maker !== void 0) needed.add(maker);
		else findings.push(at(place, `The model ${model} is not in ${target.where}: what uses it fails.`));
	}
	let compared = 0;
	const selections = [];
	for (const each of touched.fields.values()) {
		const now = target.fields.get(each.model)?.get(each.field);
		const before = fieldBefore(each, old, index.module.name);
		if (!now || !before) continue;
		compared += 1;
		const type = fieldClass(textOf$1(now, "ttype"));
		const comodel = textOf$1(now, "relation");
		if (type === "Selection" && before.type === "Selection") selections.push(each);
		const what = changed(before, type, comodel);
		if (what === void 0) continue;
		for (const place of each.places.slice(0, SHOWN)) findings.push(at(place, `${each.model}.${each.field} ${what} in ${target.where}.`));
	}
	const [keysNow, keysBefore] = [await keysOf(target, selections), await oldKeys(selections, old, index.module.name)];
	for (const each of selections) {
		const key = `${each.model}.${each.field}`;
		const [now, before] = [keysNow.get(key), keysBefore.get(key)];
		if (!now || !before) continue;
		for (const lost of [...before].filter((value) => !now.has(value))) for (const place of usesOf(index, each.field, lost)) findings.push(at(place, `${key} has no value "${lost}" any more; it has ${[...now].join(", ")}.`));
	}
	const waiting = needed.size === 0 ? "" : ` ${[...needed].join(", ")} is not installed there yet.`;
	return {
		id: "metadata",
		title: "Models and fields are what they were",
		findings,
		status: findings.length > 0 ? "failed" : "passed",
		detail: `${count(touched.models.size, "model")} and ${count(compared, "field")} of ${old.where} that the module uses, held against ${target.where}.${waiting}`
	};
}
function at({ source, start }, message) {
	return {
		path: source.path,
		line: source.lineAt(start),
		message
	};
}
function changed(before, type, comodel) {
	if (before.type !== type && !ALIKE.some((kinds) => kinds.includes(type) && kinds.includes(before.type))) return /Unknown/.test(before.type) ? void 0 : `was ${before.type} and is ${type}`;
	if (before.comodel !== void 0 && comodel !== "" && before.comodel !== comodel) return `was of ${before.comodel} and is of ${comodel}`;
}
function fieldBefore({ model, field }, { project, database }, module) {
	const row = database?.fields.get(model)?.get(field);
	if (row) {
		const relation = textOf$1(row, "relation");
		const comodel = relation === "" ? void 0 : relation;
		return {
			type: fieldClass(textOf$1(row, "ttype")),
			comodel,
			keys: void 0
		};
	}
	const fact = project.model(model, module).field(field);
	return fact && {
		type: fact.type,
		comodel: fact.comodel,
		keys: void 0
	};
}
/** Keys by `model.field`, as the database has them. */
async function keysOf({ reader, fields }, wanted) {
	const names = /* @__PURE__ */ new Map();
	for (const { model, field } of wanted) {
		const row = fields.get(model)?.get(field);
		if (row) names.set(row.id, `${model}.${field}`);
	}
	const found = /* @__PURE__ */ new Map();
	if (names.size === 0) return found;
	const rows = await reader.rows("ir.model.fields.selection", [[
		"field_id",
		"in",
		[...names.keys()]
	]], ["field_id", "value"]);
	for (const row of rows) {
		const [id] = Array.isArray(row.field_id) ? row.field_id : [];
		const name = names.get(Number(id));
		if (name === void 0) continue;
		found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(textOf$1(row, "value")));
	}
	return found;
}
async function oldKeys(wanted, { project, database }, module) {
	if (database) return keysOf(database, wanted);
	const found = /* @__PURE__ */ new Map();
	for (const { model, field } of wanted) {
		const keys = project.model(model, module).lineage.filter(({ fields }) => Object.hasOwn(fields, field)).flatMap(({ fields }) => fields[field]?.selection ?? []);
		if (keys.length > 0) found.set(`${model}.${field}`, new Set(keys));
	}
	return found;
}
/** Lines that name the field and the key: which model they are about is not always told. */
function usesOf({ module }, field, key) {
	const quoted = `(['"])${key.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\1`;
	const pattern = new RegExp(`\\b${field}\\b[^\\n]{0,60}?${quoted}`, "g");
	return [...module.python, ...module.xml].flatMap(({ source }) => [...source.text.matchAll(pattern)].slice(0, SHOWN).map((match) => ({
		source,
		start: match.index
	})));
}
/** Modules that the manifest names, and what the database knows of them. */
async function modulesThere(index, depends, siblings, target) {
	const { source } = index.module.manifest;
	const state = (name) => target.states.get(name);
	const findings = depends.flatMap(({ path: name, start }) => {
		const found = state(name);
		const place = {
			path: source.path,
			line: source.lineAt(start)
		};
		if (found === "uninstallable") return [{
			...place,
			message: `${name} cannot be installed there.`
		}];
		if (found !== void 0 || siblings.has(name)) return [];
		return [{
			...place,
			message: `${name} is unknown to ${target.where}: it is gone, or not on its addons path.`
		}];
	});
	const installed = depends.filter(({ path: name }) => state(name) === "installed").length;
	return {
		id: "modules",
		title: "Modules that it needs are there",
		findings,
		status: findings.length > 0 ? "failed" : "passed",
		detail: `${count(depends.length, "module")} in the manifest, ${installed} of them installed in ${target.where}.`
	};
}

// src/migrate/live/counterpart.ts
/** Tags that a view has once, and that say by themselves what they are. */
const UNIQUE = /^(form|list|kanban|search|graph|pivot|calendar|activity|sheet|header|footer|notebook|chatter|searchpanel|templates|app)$/;
/** Attributes that tell one node from others of its tag, the best first. */
const IDENTITY = [
	"id",
	"t-name",
	"t-field",
	"t-foreach",
	"t-call",
	"t-if",
	"t-elif",
	"href",
	"string",
	"for"
];
/** Elements that only hold others. */
const CONTAINER = /^(group|page|div|span|h1|h2|app|block|setting|t|table|thead|tbody|tr|ul|ol|section|notebook|sheet)$/;
/**
* The node of another arch that is what this one was in its own; undefined where there is none, or where it might be
* one of several.
*/
function counterpart(node, now) {
	const place = contextNow(node, now);
	const candidates = walkElements(now).filter((each) => sameTag(each, node) && contextOf(each) === place);
	const name = nameOf(node);
	if (name !== void 0) {
		const named = candidates.filter((each) => nameOf(each) === name);
		if (named.length > 0) return closest(named, node);
		if (node.name === "field") return renamedField(node, candidates);
		if (!CONTAINER.test(tagOf(node))) return void 0;
	}
	if (UNIQUE.test(tagOf(node)) && name === void 0) return only(candidates);
	for (const key of IDENTITY) {
		const value = attributeValue(node, key);
		if (value === void 0) continue;
		const is = (each) => attributeValue(each, key) === value;
		const same = candidates.filter(is);
		if (same.length === 1 && wasAlone(node, is)) return same[0];
	}
	return byContent(node, now, place) ?? (name === void 0 ? byClass(node, candidates) : void 0);
}
/** The first in the arch, when the first of them was it before too; else the one with the same parent. */
function closest(found, node) {
	if (found.length === 1) return found[0];
	const parent = node.parent;
	const beside = found.filter((each) => parent && each.parent && alike(each.parent, parent));
	if (beside.length === 1) return beside[0];
	return walkElements(rootOf(node)).filter((each) => each.name === node.name && nameOf(each) === nameOf(node) && sameContext(each, node)).indexOf(node) === 0 ? found[0] : void 0;
}
function alike(a, b) {
	return sameTag(a, b) && nameOf(a) === nameOf(b);
}
/**
* A field that is new in its place and called alike (`user_id`, `user_ids`), or whose own views show what those of this
* one showed.
*/
function renamedField(node, candidates) {
	const before = new Set(walkElements(rootOf(node)).flatMap((each) => each.name === "field" && sameContext(each, node) ? attributeValue(each, "name") ?? [] : []));
	const fresh = candidates.filter((each) => !before.has(attributeValue(each, "name") ?? ""));
	const words = wordsOf(attributeValue(node, "name"));
	return only(fresh.filter((each) => wordsOf(attributeValue(each, "name")) === words)) ?? (elementsOf(node).length > 0 ? only(fresh.filter((each) => showsTheSame(each, node))) : void 0);
}
function wordsOf(name = "") {
	return name.split("_").map((word) => word.replace(/(?<=.)s$/, "")).toSorted().join(" ");
}
/** Half of the fields in the views inside one are in those inside the other. */
function showsTheSame(a, b) {
	const [fields, wanted] = [fieldsIn(a), fieldsIn(b)];
	const shared = [...wanted].filter((name) => fields.has(name)).length;
	return shared >= 3 && shared * 2 >= Math.min(fields.size, wanted.size);
}
function fieldsIn(node) {
	const inside = walkElements(node).slice(1);
	return new Set(inside.flatMap((each) => each.name === "field" ? attributeValue(each, "name") ?? [] : []));
}
/** Where its context is now: a field that has views inside may have another name. */
function contextNow(node, now) {
	const around = [];
	for (let up = node.parent; up; up = up.parent) if (up.name === "field") around.unshift(up);
	let place = "";
	for (const field of around) {
		const name = attributeValue(field, "name") ?? "";
		const inside = walkElements(now).filter((each) => each.name === "field" && contextOf(each) === place);
		const renamed = inside.some((each) => attributeValue(each, "name") === name && elementsOf(each).length > 0) ? void 0 : renamedField(field, inside);
		place = [...place === "" ? [] : [place], attributeValue(renamed ?? field, "name") ?? ""].join("/");
	}
	return place;
}
/** A group without a name is the one that holds most of the fields that it held. */
function byContent(node, now, place) {
	if (!CONTAINER.test(tagOf(node))) return void 0;
	const inside = namedBelow(node);
	if (inside.length === 0) return void 0;
	const held = inside.flatMap((each) => {
		const same = walkElements(now).filter((other) => sameTag(other, each) && attributeValue(other, "name") === attributeValue(each, "name") && contextOf(other) === place);
		return same.length === 1 && same[0] ? [same[0]] : [];
	});
	if (held.length === 0 || held.length * 2 < inside.length) return void 0;
	let best;
	for (let up = held[0]?.parent; up; up = up.parent) {
		if (!sameTag(up, node) || contextOf(up) !== place) continue;
		const within = new Set(walkElements(up));
		if (held.filter((each) => within.has(each)).length * 2 <= held.length && held.length > 1) continue;
		best = up;
		break;
	}
	return best && namedBelow(best).length <= inside.length * 3 + 2 ? best : void 0;
}
function namedBelow(node) {
	return walkElements(node).slice(1).filter((each) => attributeValue(each, "name") !== void 0 && fieldsAround(each, node) === 0);
}
/** Views inside a field are views of their own. */
function fieldsAround(each, top) {
	let count = 0;
	for (let up = each.parent; up && up !== top; up = up.parent) if (up.name === "field") count += 1;
	return count;
}
function rootOf(node) {
	let root = node;
	while (root.parent) root = root.parent;
	return root;
}
/** All classes of it that are no matter of looks. */
function byClass(node, candidates) {
	const wanted = classesOf(node).filter((each) => /^(o|oe)_/.test(each));
	const is = (each) => wanted.every((one) => classesOf(each).includes(one));
	return wanted.length > 0 && wasAlone(node, is) ? only(candidates.filter(is)) : void 0;
}
/** No other of its tag was so in its own arch: else it may be one of several. */
function wasAlone(node, is) {
	return walkElements(rootOf(node)).every((each) => each === node || !sameTag(each, node) || !sameContext(each, node) || !is(each));
}
function classesOf(node) {
	return (attributeValue(node, "class") ?? "").split(/\s+/).filter(Boolean);
}
function only(found) {
	return found.length === 1 ? found[0] : void 0;
}
/** Classes that made a setting, before 17.0 had tags for it. Source: 17.0 web/static/src/webclient/settings_form_view. */
const SETTINGS = [
	["app_settings_block", "app"],
	["o_settings_container", "block"],
	["o_setting_box", "setting"]
];
/** What kind of node it is, in the words of the newest series: `tree` and `list` are one. */
function tagOf(node) {
	if (node.name === "tree") return "list";
	if (node.name !== "div") return node.name;
	const classes = classesOf(node);
	if (classes.includes("oe_chatter")) return "chatter";
	return SETTINGS.find(([name]) => classes.includes(name))?.[1] ?? "div";
}
/** Its name; an app of the settings had it as a key. */
function nameOf(node) {
	return attributeValue(node, "name") ?? attributeValue(node, "data-key");
}
function sameTag(a, b) {
	return tagOf(a) === tagOf(b);
}
/** Inside the views of the same fields. */
function sameContext(a, b) {
	return contextOf(a) === contextOf(b);
}
/** Names of the fields around it that have views inside, such as `order_line`. */
function contextOf(node) {
	const names = [];
	for (let up = node.parent; up; up = up.parent) if (up.name === "field") names.unshift(attributeValue(up, "name") ?? "");
	return names.join("/");
}
/** Nodes beside it, nearest first. */
function siblingsOf(node, side) {
	const all = node.parent ? elementsOf(node.parent) : [];
	const at = all.indexOf(node);
	return side === "before" ? all.slice(0, at).toReversed() : all.slice(at + 1);
}

// src/migrate/live/anchor-expression.ts
/** Not what is translated, such as `string`: Odoo refuses it in an extension. */
const KEYS = [
	"name",
	"id",
	"t-name",
	"t-field",
	"t-foreach",
	"t-call",
	"t-if",
	"for"
];
/** An xpath whose first hit in the tree is this node, in the way people write them; undefined where none is short. */
function expressionFor(node, tree) {
	return direct(node, tree) ?? throughChild(node, tree);
}
function direct(node, tree) {
	const around = contextSteps(node);
	const steps = stepsFor(node);
	const scopes = [around, ...namedAncestors(node).map((each) => around + each)];
	for (const scope of scopes) for (const step of steps) if (hits(`${scope}//${step}`, node, tree)) return `${scope}//${step}`;
}
/** A group without a name, by a field in it. */
function throughChild(node, tree) {
	for (const child of elementsOf(node)) {
		const inner = direct(child, tree);
		if (inner !== void 0 && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
	}
	for (const child of elementsOf(node)) {
		const inner = throughChild(child, tree);
		if (inner !== void 0 && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
	}
}
function stepsFor(node) {
	const found = KEYS.flatMap((key) => {
		const value = attributeValue(node, key);
		return isPlain(value) ? [`${node.name}[@${key}='${value}']`] : [];
	});
	for (const name of classesOf(node)) if (isPlain(name)) found.push(`${node.name}[hasclass('${name}')]`);
	return [...found, node.name];
}
/** `//field[@name='order_line']` for what stands in a view inside that field. */
function contextSteps(node) {
	let steps = "";
	for (let up = node.parent; up; up = up.parent) {
		const name = attributeValue(up, "name");
		if (up.name === "field" && isPlain(name)) steps = `//field[@name='${name}']${steps}`;
	}
	return steps;
}
function namedAncestors(node) {
	const found = [];
	for (let up = node.parent; up && up.name !== "field"; up = up.parent) for (const key of ["name", "id"]) {
		const value = attributeValue(up, key);
		if (isPlain(value)) found.push(`//${up.name}[@${key}='${value}']`);
	}
	return found;
}
/** Needs no escape, in an xpath or in an attribute. */
function isPlain(value) {
	return value !== void 0 && value !== "" && value.length < 80 && /^[^'"<>&]+$/.test(value);
}
/** Where it is the first of several, somebody who reads it sees another one: only one hit is clear. */
function hits(expression, node, tree) {
	const found = compileXPath(expression)?.(tree);
	return found?.length === 1 && found[0] === node;
}

// src/migrate/live/anchor-edits.ts
/** Rewrites where a spec goes; undefined where no short xpath finds the new place alone. */
function movedSpec(spec, move, tree, text) {
	const { node, position } = move;
	const shorthand = spec.name === "field" && node.name === "field" ? attributeValue(node, "name") : void 0;
	if (shorthand !== void 0 && /^\w+$/.test(shorthand)) {
		const wanted = withAttributes(spec, {
			name: shorthand,
			position
		});
		const name = attribute(spec, "name");
		if (name && locate(tree, wanted) === node) return {
			edits: [{
				...name.valueSpan,
				text: shorthand
			}, ...positionEdit(spec, position)],
			now: `field ${shorthand}`,
			spec: wanted
		};
	}
	const expression = expressionFor(node, tree);
	if (expression === void 0) return void 0;
	const wanted = {
		...withAttributes(spec, {
			expr: expression,
			position
		}),
		name: "xpath"
	};
	const expr = spec.name === "xpath" ? attribute(spec, "expr") : void 0;
	if (expr) {
		const inside = text[expr.valueSpan.start - 1] === "'" ? expression.replaceAll("'", "\"") : expression;
		return {
			edits: [{
				...expr.valueSpan,
				text: inside
			}, ...positionEdit(spec, position)],
			now: expression,
			spec: wanted
		};
	}
	const mode = attributeValue(spec, "mode");
	const close = text.slice(spec.tag.start, spec.tag.end).endsWith("/>") ? "/>" : ">";
	const tag = `<xpath expr="${expression}" position="${position}"${mode === void 0 ? "" : ` mode="${mode}"`}${close}`;
	const [, end] = renamedTag(spec, "xpath");
	return {
		edits: [{
			...spec.tag,
			text: tag
		}, ...end ? [end] : []],
		now: expression,
		spec: wanted
	};
}
/** Takes a spec out, with its line. An arch must hold something: the last one leaves an empty `<data/>`. */
function droppedSpec(spec, text) {
	const { parent } = spec;
	return parent !== void 0 && parent.name === "field" && elementsOf(parent).length === 1 ? [{
		start: spec.start,
		end: spec.end,
		text: "<data/>"
	}] : [{
		...elementLines(spec, text),
		text: ""
	}];
}
function positionEdit(spec, position) {
	const given = attribute(spec, "position");
	if (given) return given.value === position ? [] : [{
		...given.valueSpan,
		text: position
	}];
	if (position === "inside") return [];
	const last = spec.attributes.at(-1);
	return last ? [{
		start: last.end,
		end: last.end,
		text: ` position="${position}"`
	}] : [];
}
/** A copy with these attributes, and no others that a spec is found by. */
function withAttributes(spec, values) {
	const { start, end } = spec.tag;
	const span = {
		start,
		end,
		valueSpan: {
			start,
			end
		}
	};
	const kept = spec.attributes.filter(({ name }) => name === "mode");
	const given = Object.entries(values).map(([name, value]) => ({
		...span,
		name,
		value
	}));
	return {
		...spec,
		attributes: [...kept, ...given]
	};
}

// src/migrate/live/apply-all.ts
/** The tree with these specs applied, one after the other; those that find nothing, or are not understood, are counted. */
function applyAll(before, specs, module) {
	let tree = before;
	let failed = 0;
	for (const each of specs) {
		const spec = withWholeIds(each, module);
		const node = isSpecUnknown(spec) ? void 0 : locate(tree, spec);
		const next = node && applySpec(tree, node, spec);
		if (next === void 0 || next === "unknown") failed += 1;
		else tree = next;
	}
	return {
		tree,
		failed
	};
}
/** `%(action)d` in the words of a module is `%(module.action)d` in those of all others. */
function withWholeIds(spec, module) {
	const expr = spec.attributes.find(({ name }) => name === "expr")?.value ?? "";
	if (BARE.test(expr)) return withWholeIds(replaced(spec, void 0, (value) => value.replaceAll(BARES, "='$1'")), module);
	return walkElements(spec).some(({ attributes }) => attributes.some(({ value }) => SHORT.test(value))) ? replaced(spec, void 0, (value) => value.replaceAll(SHORTS, `%(${module}.$1)d`)) : spec;
}
const BARE = /=\s*(%\([\w.]+\)d)/;
const BARES = /=\s*(%\([\w.]+\)d)/g;
const SHORT = /%\((\w+)\)d/;
const SHORTS = /%\((\w+)\)d/g;
/** A copy whose attributes are changed. */
function replaced(element, parent, change) {
	const attributes = element.attributes.map((each) => ({
		...each,
		value: change(each.value)
	}));
	const children = [];
	const copy = {
		...element,
		parent,
		attributes,
		children
	};
	for (const child of element.children) children.push(child.type === "element" ? replaced(child, copy, change) : child);
	return copy;
}

// src/migrate/live/anchors.ts
/**
* Follows the extensions of a module in the order in which they are loaded, as Odoo does. `mend` may give the place of
* a spec that finds nothing, so that those after it are judged as if it had been found.
*/
async function followAnchors(index, archs, mend) {
	const { name } = index.module;
	const own = /* @__PURE__ */ new Map();
	const states = /* @__PURE__ */ new Map();
	const found = [];
	for (const view of declaredViews(index)) {
		if (!view.active) continue;
		if (isBase(view)) {
			own.set(view.xmlid, view);
			const [root] = view.nodes;
			if (root) states.set(`own ${view.xmlid}`, {
				tree: withWholeIds(copyOf(root, void 0), name),
				partial: false,
				applied: []
			});
			continue;
		}
		own.set(view.xmlid, view);
		const state = await stateFor(view, own, states, archs, name);
		for (const [at, written] of specsOf(view).entries()) {
			const about = {
				view,
				spec: written,
				at
			};
			if (typeof state === "string") {
				found.push({
					...about,
					result: state,
					partial: false
				});
				continue;
			}
			const spec = await withReferences(withWholeIds(written, name), archs);
			found.push(step(about, spec, state, mend));
		}
	}
	return found;
}
/** Judges one spec, and applies it to the tree of the state. */
function step(about, spec, state, mend) {
	const { partial } = state;
	if (!spec || isSpecUnknown(spec)) return {
		...about,
		result: "unknown",
		partial
	};
	const tree = copyOf(state.tree, void 0);
	const anchor = {
		...about,
		tree,
		node: locate(tree, spec),
		partial,
		result: locate(state.tree, spec) ? "found" : "missing"
	};
	const other = anchor.result === "missing" ? mend?.(anchor, state.tree) : void 0;
	const node = other === void 0 || other === "drop" ? locate(state.tree, spec) : other.node;
	if (other === "drop" || !node) return anchor;
	const done = other?.spec ?? spec;
	state.applied.push(done);
	const next = applySpec(state.tree, node, done);
	if (next === "unknown") state.partial = true;
	else state.tree = next;
	return anchor;
}
/** The tree that a view is applied to, the same object for all extensions of one view. */
async function stateFor(view, own, states, archs, module) {
	let base = view;
	for (let i = 0; i < 30 && !isBase(base) && (base === view || !base.primary); i++) {
		const parent = base.inherits === void 0 ? void 0 : own.get(base.inherits);
		if (!parent || parent === base) break;
		base = parent;
	}
	let key = `own ${base.xmlid}`;
	if (!states.has(key)) {
		const wanted = base.inherits ?? "";
		if (wanted.startsWith(`${module}.`)) return "unknown";
		const combined = await archs.combined(wanted);
		if ("problem" in combined) return combined.problem === "not readable" ? "unknown" : combined.problem;
		key = combined.root;
		if (!states.get(key)) {
			const done = combined.over.flatMap((each) => states.get(each)?.applied ?? []);
			const { tree } = applyAll(copyOf(combined.tree, void 0), done, module);
			states.set(key, {
				tree,
				partial: combined.partial,
				applied: [...done]
			});
		}
	}
	const state = states.get(key);
	if (!state) return "unknown";
	if (!view.primary) return state;
	const branch = {
		tree: copyOf(state.tree, void 0),
		partial: state.partial,
		applied: [...state.applied]
	};
	states.set(`own ${view.xmlid}`, branch);
	return branch;
}
/** `%(sale.action)d` as the arch has it; undefined where a record that it names is not there. */
async function withReferences(spec, archs) {
	const names = walkElements(spec).flatMap(({ attributes }) => attributes.flatMap(({ value }) => [...value.matchAll(/%\(([\w.]+)\)d/g)].map((match) => match[1] ?? "")));
	if (names.length === 0) return spec;
	const values = /* @__PURE__ */ new Map();
	for (const name of names) {
		const value = await archs.reference(name);
		if (value !== void 0) values.set(name, value);
	}
	return replaced(spec, void 0, (value) => value.replaceAll(/%\(([\w.]+)\)d/g, (whole, name) => values.get(name) ?? whole));
}

// src/migrate/live/menus.ts
const MOVED_MENU = "moved-menu";
const TOP = "top";
/** Menus of a file by xmlid, each with the one above it, or `top`. */
function menusIn({ records }, module) {
	return records.flatMap(({ element, model, xmlid }) => {
		if (model !== "ir.ui.menu" || xmlid === void 0) return [];
		const outer = element.parent?.name === "menuitem" ? attributeValue(element.parent, "id") : void 0;
		const above = parentOf(element)?.value ?? outer;
		return [[xmlid, above === void 0 || above === "" ? TOP : qualified(above, module)]];
	});
}
function parentOf(menu) {
	if (menu.name === "menuitem") return attribute(menu, "parent");
	const field = recordField(menu, "parent_id");
	return field && attribute(field, "ref");
}
/** Menus under one that is gone go under the nearest that was above it and is still there. */
async function followMenus(migration, target, old) {
	const [before, now] = [old.family, target.family];
	if (!before || !now) return migration;
	const index = await indexOfTexts(migration, migration.after);
	const after = new Map(migration.after);
	const edits = [];
	for (const { file } of index.loaded) {
		if (!("isData" in file)) continue;
		const { source } = file;
		const changes = [];
		for (const { element, model } of file.records) {
			const at = model === "ir.ui.menu" ? parentOf(element) : void 0;
			const [owner = "", name] = at?.value.split(".") ?? [];
			if (!at || name === void 0 || owner === index.module.name || !now.knows(owner)) continue;
			if (now.menuAbove(at.value) !== void 0) continue;
			const above = nearest(at.value, before, now);
			if (above === void 0) continue;
			const change = {
				...at.valueSpan,
				text: above,
				file: source.path
			};
			changes.push(change);
			const [place] = editPlaces(source.path, source.text, [change]);
			const title = `Put the menu under ${above}: ${at.value} is gone`;
			if (place) edits.push({
				...place,
				rule: MOVED_MENU,
				hop: migration.to,
				title,
				confidence: "likely"
			});
		}
		if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
	}
	return edits.length === 0 ? migration : {
		...migration,
		after,
		edits: [...migration.edits, ...edits]
	};
}
function nearest(gone, before, now) {
	let menu = gone;
	for (let i = 0; i < 10 && menu !== void 0 && menu !== TOP; i++) {
		if (now.menuAbove(menu) !== void 0) return menu;
		menu = before.menuAbove(menu);
	}
}

// src/migrate/live/merged-views.ts
const MERGED_VIEW = "merged-view";
/**
* Extensions of views that are gone, taken to the view that they became part of: the one that all that extended the old
* one extends now; else, for a view that was itself an extension, the view that it extended.
*/
async function followMergedViews(migration, target, old) {
	const after = new Map(migration.after);
	const edits = [];
	const index = await indexOfTexts(migration, migration.after);
	for (const { file } of index.loaded) {
		const { source } = file;
		const own = declaredViews(index).filter((view) => view.source === source);
		const changes = [];
		for (const view of own) {
			const at = inheritAt(view, index);
			const wanted = at && await successor(view.inherits ?? "", target, old);
			if (!at || wanted === void 0) continue;
			const change = {
				...at,
				text: wanted
			};
			changes.push({
				...change,
				file: source.path
			});
			const [place] = editPlaces(source.path, source.text, [change]);
			if (!place) continue;
			const title = `Extend ${wanted}, which ${view.inherits} has become part of`;
			edits.push({
				...place,
				rule: MERGED_VIEW,
				hop: migration.to,
				title,
				confidence: "likely"
			});
		}
		if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
	}
	return edits.length === 0 ? migration : {
		...migration,
		after,
		edits: [...migration.edits, ...edits]
	};
}
/** Where it names the view that it extends, when that is in another module. */
function inheritAt(view, { module }) {
	if (view.inherits === void 0 || view.inherits.startsWith(`${module.name}.`)) return void 0;
	const written = view.isTemplate ? attribute(view.element, "inherit_id") : attribute(recordField(view.element, "inherit_id") ?? view.element, "ref");
	return written?.value === view.inherits ? written.valueSpan : void 0;
}
async function successor(gone, target, old) {
	const [before, now] = [old.family, target.family];
	if (!before || !now) return void 0;
	const isThere = async (xmlid) => !("problem" in await target.combined(xmlid));
	const found = await target.combined(gone);
	if (!("problem" in found) || found.problem !== "no view") return void 0;
	const children = before.children(gone).flatMap((child) => now.inherits(child) ?? []);
	const [only, ...others] = [...new Set(children)];
	if (only !== void 0 && others.length === 0 && await isThere(only)) return only;
	const was = await old.combined(gone);
	const [root = ""] = "problem" in was ? [] : was.root.split(" ");
	return root !== gone && root.includes(".") && await isThere(root) ? root : void 0;
}

// src/migrate/live/path-steps.ts
/** `//field[@name='a/b']/list` as `field[@name='a/b']` and `list`; undefined for what is more than a path. */
function pathSteps(expression) {
	const steps = [];
	let step = "";
	let depth = 0;
	let quote = "";
	for (const sign of expression.trim()) {
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === "[" || sign === "(") depth += 1;
		else if (sign === "]" || sign === ")") depth -= 1;
		else if (sign === "|") return void 0;
		if (sign === "/" && depth === 0 && quote === "") {
			if (step !== "") steps.push(step);
			step = "";
		} else step += sign;
	}
	if (step !== "") steps.push(step);
	const plain = steps.filter((each) => each !== ".");
	return plain.some((each) => /^(\.\.|\(|[\w-]+::)/.test(each)) ? void 0 : plain;
}

// src/migrate/live/moved.ts
/**
* The new place of a spec, where just one comes into question: the node itself elsewhere in the arch; else, for what
* only goes beside or into a node, its nearest neighbour of before that is still there. `before` is the same spec in the
* old series, where it is known what it found.
*/
function newPlace(spec, tree, before) {
	const position = attributeValue(spec, "position") ?? "inside";
	const old = before?.result === "found" ? before.node : void 0;
	const same = old ? counterpart(old, tree) : byItsPath(spec, tree);
	if (same) return {
		kind: "move",
		node: same,
		position,
		why: "it is elsewhere in the view now"
	};
	if (isRemoval(spec) && (old !== void 0 || isNamed(spec))) return {
		kind: "drop",
		why: "what it takes away is not in the view any more"
	};
	if (!old) return void 0;
	const added = new Set(elementsOf(spec).map(keyOf$1));
	const isOwn = (node) => nameOf(node) !== void 0 && added.has(keyOf$1(node));
	if (position === "after" || position === "before") return beside(old, tree, position, isOwn) ?? within(old, tree) ?? settingPlace(spec, old, tree) ?? nearField(old, tree, isOwn);
	if (position === "inside") return among(old, tree) ?? settingPlace(spec, old, tree);
}
function keyOf$1(node) {
	return `${tagOf(node)} ${nameOf(node) ?? ""}`;
}
/** The node is gone: its neighbours tell the place. */
function beside(old, tree, position, isOwn) {
	const found = besideSibling(old, tree, position, isOwn);
	const { parent } = old;
	const isRow = parent?.name === "div" && !isKnown(parent) && tagOf(parent) === "div";
	return found ?? (isRow ? besideSibling(parent, tree, position, isOwn) : void 0);
}
function besideSibling(old, tree, position, isOwn) {
	const sides = position === "after" ? ["before", "after"] : ["after", "before"];
	for (const side of sides) for (const sibling of siblingsOf(old, side).slice(0, 4)) {
		if (old.name === "field" && sibling.name === "button" || isOwn(sibling)) continue;
		const node = isKnown(sibling) ? counterpart(sibling, tree) : void 0;
		if (!node) continue;
		return {
			kind: "move",
			node,
			position: side === "before" ? "after" : "before",
			why: `what it stood ${position} is gone`
		};
	}
}
/** The node is gone, and what it held is not. */
function among(old, tree) {
	for (const child of elementsOf(old).toReversed().slice(0, 6)) {
		const node = isKnown(child) ? counterpart(child, tree) : void 0;
		if (node) return {
			kind: "move",
			node,
			position: "after",
			why: "what it was put into is gone"
		};
	}
}
function isKnown(node) {
	return nameOf(node) !== void 0 || attributeValue(node, "id") !== void 0 || tagOf(node) === "setting";
}
/** Nothing beside it is left, and what it stood in is. */
function within(old, tree) {
	for (let up = old.parent, i = 0; up && i < 2; up = up.parent, i += 1) {
		if (up.name === "field" || !HOLDS.test(tagOf(up))) return void 0;
		const told = nameOf(up) !== void 0 || attributeValue(up, "id") !== void 0 || tagOf(up) !== "div";
		if (up.name === "div" && tagOf(up) === "div" && i > 0) return void 0;
		const node = told ? counterpart(up, tree) : void 0;
		if (node) return {
			kind: "move",
			node,
			position: "inside",
			why: "what it stood beside is gone"
		};
	}
}
/** In one group a field goes behind the nearest one before it that is still there, else before the next. */
function nearField(old, tree, isOwn) {
	if (old.name !== "field") return void 0;
	let group = old.parent;
	for (let i = 0; i < 2 && group?.parent && /^(group|div)$/.test(group.parent.name); i++) group = group.parent;
	if (group?.name !== "group") return void 0;
	const fields = walkElements(group).filter((each) => each.name === "field" && contextOf(each) === contextOf(old));
	const at = fields.indexOf(old);
	for (const [position, near] of [["after", fields.slice(0, at).toReversed()], ["before", fields.slice(at + 1)]]) for (const field of near) {
		const node = isOwn(field) ? void 0 : counterpart(field, tree);
		if (node) return {
			kind: "move",
			node,
			position,
			why: "what it stood beside is gone"
		};
	}
}
/** Something more can be put at the end of it. */
const HOLDS = /^(group|page|div|header|list|notebook|setting|block)$/;
/** A setting whose block is gone goes to the last block of its app. */
function settingPlace(spec, old, tree) {
	const added = elementsOf(spec).map(tagOf);
	const kind = added[0] ?? "";
	if (!/^(setting|block)$/.test(kind) || added.some((each) => each !== kind)) return void 0;
	let up = old;
	while (up && tagOf(up) !== "app") up = up.parent;
	const app = up && counterpart(up, tree);
	const block = app && elementsOf(app).findLast((each) => each.name === "block");
	if (!block) return void 0;
	return {
		kind: "move",
		node: block,
		position: kind === "setting" ? "inside" : "after",
		why: "the settings that it stood with are gone"
	};
}
/** It removes a node, or hides it: where the node is gone, so is the wish. */
function isRemoval(spec) {
	const position = attributeValue(spec, "position");
	if (position === "replace") return elementsOf(spec).length === 0 && textOf(spec).trim() === "";
	if (position !== "attributes") return false;
	const changes = elementsOf(spec);
	return changes.length > 0 && changes.every(hides);
}
function hides(change) {
	const name = attributeValue(change, "name") ?? "";
	return /^(column_)?invisible$/.test(name) && /^(1|true)$/i.test(textOf(change).trim());
}
/** It names what it looks for. */
function isNamed(spec) {
	if (spec.name !== "xpath") return attributeValue(spec, "name") !== void 0;
	const last = pathSteps(attributeValue(spec, "expr") ?? "")?.at(-1) ?? "";
	return /\[@name=/.test(last);
}
/** Without the old arch the path itself tells: what it says of the node, less of what it says of those around. */
function byItsPath(spec, tree) {
	if (isSpecUnknown(spec)) return void 0;
	if (spec.name !== "xpath") {
		const name = attributeValue(spec, "name");
		if (name === void 0 || /['"]/.test(name)) return void 0;
		return one(`//${spec.name}[@name='${name}']`, tree);
	}
	const steps = pathSteps(attributeValue(spec, "expr") ?? "");
	if (!steps) return void 0;
	const told = steps.filter((step, i) => i === steps.length - 1 || isTold(step));
	const last = told.at(-1) ?? "";
	if (!isTold(last)) return void 0;
	const inside = steps.slice(0, -1).filter((step) => /^field\[/.test(step));
	const ways = [
		steps,
		told,
		...told.map((_, i) => [...inside, ...told.slice(i + 1)]),
		[...inside, last]
	];
	for (const way of ways) {
		if (way.at(-1) !== last) continue;
		const found = one(`//${way.join("//")}`, tree);
		if (found && contextOf(found) === inside.map(nameIn).join("/")) return found;
	}
}
/** `[@name='x']` or `[hasclass('x')]`: what it is, not where. */
function isTold(step) {
	return /\[(@(name|id|t-name|t-field|t-foreach|t-call|string)\s*=|hasclass\()/.test(step);
}
function nameIn(step) {
	return /@name\s*=\s*['"]([^'"]*)['"]/.exec(step)?.[1] ?? step;
}
function one(expression, tree) {
	const found = compileXPath(expression)?.(tree) ?? [];
	return found.length === 1 ? found[0] : void 0;
}

// src/migrate/live/nearby.ts
const MOST = 8;
/** What the view has now where the node was, or what is called like it: a few, such as `field partner_id`. */
function nearby(spec, before, tree) {
	for (let up = before?.node?.parent; up; up = up.parent) {
		const now = counterpart(up, tree);
		const inside = now ? named(elementsOf(now)) : [];
		if (inside.length > 0) return inside.slice(0, MOST);
	}
	const text = spec.name === "xpath" ? attributeValue(spec, "expr") ?? "" : "";
	const wanted = attributeValue(spec, "name") ?? /@name\s*=\s*['"]([\w.]+)['"]\]$/.exec(text)?.[1];
	if (wanted === void 0) return [];
	const elements = walkElements(tree).filter((each) => attributeValue(each, "name") !== void 0);
	const like = nearNames(wanted, [...new Set(elements.map((each) => attributeValue(each, "name") ?? ""))]);
	return named(elements.filter((each) => like.includes(attributeValue(each, "name") ?? ""))).slice(0, MOST);
}
function named(elements) {
	const found = elements.flatMap((each) => {
		const name = attributeValue(each, "name") ?? attributeValue(each, "id");
		return name === void 0 ? [] : [`${each.name} ${name}`];
	});
	return [...new Set(found)];
}

// src/migrate/live/moved-anchors.ts
const MOVED_ANCHOR = "moved-anchor";
const ANCHORS = "Extensions of views find their nodes";
/**
* Looks for the node of every extension in the views of the new series. Where one is elsewhere now, and that is clear,
* the extension is taken there; what is not clear is left to a human. `old` are the views that the module was made for.
*/
async function moveAnchors(given, target, old) {
	const migration = old ? await followMenus(await followMergedViews(given, target, old), target, old) : given;
	const index = await indexOfTexts(migration, migration.after);
	const before = old ? await anchorsBefore(migration, old) : /* @__PURE__ */ new Map();
	const changes = [];
	const left = [];
	const all = await followAnchors(index, target, (anchor, tree) => {
		const { spec, view } = anchor;
		if (anchor.partial) return void 0;
		const move = newPlace(spec, tree, before.get(keyOf(anchor)));
		const { text } = view.source;
		if (move?.kind === "drop") {
			changes.push({
				anchor,
				edits: droppedSpec(spec, text),
				title: `Take out ${shown(spec)}: ${move.why}`
			});
			return "drop";
		}
		const moved = move && movedSpec(spec, move, tree, text);
		if (!moved) {
			left.push(anchor);
			return;
		}
		changes.push({
			anchor,
			edits: moved.edits,
			title: `Look for ${moved.now}: ${move.why}`
		});
		const node = locate(tree, moved.spec);
		return node && {
			node,
			spec: moved.spec
		};
	});
	return {
		migration: withTodos(await applied(migration, changes), {
			left,
			mended: changes.map(({ anchor }) => anchor)
		}, before, migration.after),
		step: stepOf(all, changes, left, before, target.where)
	};
}
/** By view and place. A view with another number of specs now is not held against the one before. */
async function anchorsBefore(migration, old) {
	const found = await followAnchors(await indexOfTexts(migration, migration.before), old);
	return new Map(found.map((anchor) => [keyOf(anchor), anchor]));
}
function keyOf({ view, at }) {
	const specs = view.nodes.reduce((sum, node) => sum + (node.name === "data" ? elementsOf(node).length : 1), 0);
	return `${view.xmlid} ${at} of ${specs}`;
}
async function applied(migration, changes) {
	const after = new Map(migration.after);
	for (const { source } of changes.map(({ anchor }) => anchor.view)) {
		const edits = changes.filter(({ anchor }) => anchor.view.source === source).flatMap((change) => change.edits.map((edit) => ({
			...edit,
			file: source.path
		})));
		after.set(source.path, applyEdits(source.text, edits));
	}
	const broken = await brokenFiles(migration.after, after);
	for (const file of broken) after.set(file, migration.after.get(file) ?? "");
	const edits = changes.filter(({ anchor }) => !broken.has(anchor.view.source.path)).flatMap(({ anchor, edits: own, title }) => {
		const { source } = anchor.view;
		const [place, ...also] = editPlaces(source.path, source.text, own);
		if (!place) return [];
		return [{
			...place,
			rule: MOVED_ANCHOR,
			hop: migration.to,
			title,
			confidence: "likely",
			...also.length > 0 ? { also } : {}
		}];
	});
	return {
		...migration,
		after,
		edits: [...migration.edits, ...edits]
	};
}
/** `before` are the texts that the places in `left` and the todos so far stand in, `old` the anchors of the old series. */
function withTodos(migration, { left, mended }, old, before) {
	const { after } = migration;
	const shift = /* @__PURE__ */ new Map();
	const lineNow = (path, line) => remembered(shift, path, () => movedLines(before.get(path) ?? "", after.get(path) ?? ""))(line);
	const todos = left.map((anchor) => {
		const { source } = anchor.view;
		const line = lineNow(source.path, source.lineAt(anchor.spec.start));
		const lines = (after.get(source.path) ?? "").split(/\r?\n/);
		return {
			rule: MOVED_ANCHOR,
			hop: migration.to,
			breaks: "error",
			path: source.path,
			line,
			message: sentence(anchor, old.get(keyOf(anchor)), migration),
			options: ANCHOR_OPTIONS,
			code: (lines[line - 1] ?? "").trim(),
			excerpt: excerptOf(lines, line)
		};
	});
	const told = /* @__PURE__ */ new Set([...todos.map(({ path, line }) => `${path}:${line}`), ...mended.map(({ view: { source }, spec }) => `${source.path}:${lineNow(source.path, source.lineAt(spec.start))}`)]);
	const others = migration.todos.map((todo) => ({
		...todo,
		line: lineNow(todo.path, todo.line)
	})).filter(({ path, line, rule }) => !(rule === "gone-names" && told.has(`${path}:${line}`)));
	return {
		...migration,
		todos: [...todos, ...others]
	};
}
function sentence(anchor, before, { from, to }) {
	const { spec, view, tree } = anchor;
	const first = `Nothing in ${view.inherits ?? "the view"} of ${to} matches ${shown(spec)}: the view does not load.`;
	if (before?.result === "missing") return `${first} Nor did anything in ${from}.`;
	const near = tree ? nearby(spec, before, tree) : [];
	return near.length === 0 ? first : `${first} Near that place it has ${near.join(", ")}.`;
}
/** As a human names it. */
function shown(spec) {
	const expr = spec.name === "xpath" ? attributeValue(spec, "expr") : void 0;
	if (expr !== void 0) return expr;
	const name = attribute(spec, "name")?.value;
	return name === void 0 ? `<${spec.name}>` : `<${spec.name} name="${name}">`;
}
function stepOf(all, changes, left, before, where) {
	const about = {
		id: "anchors",
		title: ANCHORS
	};
	const looked = all.filter(({ result }) => result === "found" || result === "missing");
	if (all.length === 0) return {
		...about,
		status: "skipped",
		detail: "The module extends no view.",
		findings: []
	};
	const unknown = all.length - looked.length;
	const found = looked.filter(({ result }) => result === "found").length;
	const detail = `${count(looked.length, "place")} in the views of ${where}: ${found} found, ${changes.length} moved to where they are now, ${left.length} left to you${unknown === 0 ? "" : `; ${unknown} could not be looked for`}.`;
	const findings = [...left, ...all.filter(lost)].map((anchor) => {
		const { view, spec, result } = anchor;
		const was = before.get(keyOf(anchor))?.result === "missing";
		const place = {
			path: view.source.path,
			line: view.source.lineAt(spec.start)
		};
		const message = result === "missing" ? `${shown(spec)} is not in ${view.inherits ?? "the view"}${was ? ", and was not before" : ""}.` : `${view.inherits} is not there.`;
		return {
			...place,
			message,
			...was ? { notice: true } : {}
		};
	});
	if (looked.length === 0 && findings.length === 0) return {
		...about,
		status: "skipped",
		detail: `None of the views that it extends could be read from ${where}.`,
		findings
	};
	return {
		...about,
		status: findings.some(({ notice }) => !notice) ? "failed" : "passed",
		detail,
		findings
	};
}
/** Its view is gone; told once a view. */
function lost({ result, at }) {
	return result === "no view" && at === 0;
}

// src/migrate/live/names.ts
/** A module in what a database has; what is not installed there is known from Odoo's own sources. */
async function databaseProject(database, index, others) {
	const own = [moduleFacts$1(index), ...others];
	const names = new Set(own.map(({ name }) => name));
	const installed = databaseFacts(database, await recordsNamed(database, mentioned(index, database)), names);
	const known = /* @__PURE__ */ new Set([
		...names,
		...installed.map(({ name }) => name),
		CORE_MODULE
	]);
	const rest = (await loadSymbols(database.series)).filter(({ name }) => !known.has(name));
	return createProject(own, [...installed, ...rest], database.series);
}
const NAME = /\b([a-z][a-z0-9_]*)\.([A-Za-z_][\w.]*)/g;
/** Everything in the texts that may be an xmlid of an installed module. */
function mentioned({ module }, { depends }) {
	const found = [
		...module.python,
		...module.xml,
		...module.csv
	].map(({ source }) => source.text).flatMap((text) => [...text.matchAll(NAME)].map(([whole]) => whole));
	return [...new Set(found)].filter((each) => depends.has(each.slice(0, each.indexOf("."))));
}
/** Fields, models and records that the module names and that are not there, each with its place. */
async function unknownNames(index, project, series, texts) {
	return auditModule({
		index,
		project,
		series,
		extras: await extrasOf([...texts].map(([file, text]) => sourceFile(file, text))),
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, ruleSet(ASKED));
}

// src/migrate/live/source-archs.ts
/**
* Views and dependencies of the modules in these folders; a folder may also be that of Odoo's whole source, with its
* modules in `addons` and `odoo/addons`.
*/
function sourceModules(folders) {
	const places = folders.flatMap((folder) => [
		folder,
		path.join(folder, "addons"),
		path.join(folder, "odoo/addons")
	]);
	const known = /* @__PURE__ */ new Map();
	return (name) => remembered(known, name, async () => {
		const dir = places.map((place) => path.join(place, name)).find((each) => existsSync(path.join(each, "__manifest__.py")));
		return dir === void 0 ? void 0 : readViews(dir, name);
	});
}
async function readViews(dir, name) {
	const manifest = await readManifest(sourceFile("__manifest__.py", await text(path.join(dir, "__manifest__.py")) ?? ""));
	const views = [];
	const menus = /* @__PURE__ */ new Map();
	for (const { path: file } of manifestPaths(manifest, "data")) {
		if (!file.endsWith(".xml")) continue;
		const content = await text(path.join(dir, file));
		if (content === void 0 || !/ir\.ui\.view|<template|<menuitem|ir\.ui\.menu/.test(content)) continue;
		const read = readXml(sourceFile(file, content), name);
		views.push(...viewsIn(read, name));
		for (const [menu, above] of menusIn(read, name)) menus.set(menu, above);
	}
	return {
		depends: manifestPaths(manifest, "depends").map(({ path: each }) => each),
		installable: manifestValue(manifest, "installable") !== false,
		packages: Object.keys(Object(manifestValue(manifest, "external_dependencies"))).length > 0,
		views,
		menus
	};
}
async function text(file) {
	try {
		return decode(await readFile(file));
	} catch {
		return;
	}
}
/** Views as the modules make them that a module of these dependencies can rely on. */
async function sourceArchs(modules, depends, where) {
	const { order, missing } = await closureOf(modules, depends);
	const views = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	const menus = /* @__PURE__ */ new Map();
	for (const name of order) {
		const module = await modules(name);
		for (const [menu, above] of module?.menus ?? []) menus.set(menu, above);
		for (const view of module?.views ?? []) {
			const before = views.get(view.xmlid);
			views.set(view.xmlid, before ? redeclared(before, view) : view);
		}
	}
	for (const view of views.values()) {
		if (view.inherits === void 0) continue;
		children.set(view.inherits, [...children.get(view.inherits) ?? [], view]);
	}
	const whole = /* @__PURE__ */ new Map();
	/** `also` are views that count although they are switched off: one of them is extended. */
	function combine(view, also) {
		const key = [view.xmlid, ...also].join(" ");
		return remembered(whole, key, () => {
			const parent = view.inherits === void 0 ? void 0 : views.get(view.inherits);
			const base = isBase(view) || !parent ? void 0 : combine(rootOf(parent), also);
			if (base && "problem" in base) return base;
			const [root] = view.nodes;
			const start = base?.tree ?? root;
			if (!start) return { problem: "not readable" };
			let tree = base ? copyOf(start, void 0) : withWholeIds(copyOf(start, void 0), view.module);
			let partial = base?.partial ?? false;
			const queue = base ? [view, ...extensionsOf(view, also)] : extensionsOf(view, also);
			for (const each of queue) {
				const done = applyAll(tree, specsOf(each), each.module);
				tree = done.tree;
				partial ||= done.failed > 0;
			}
			return {
				root: key,
				over: base ? [...base.over, base.root] : [],
				tree,
				partial
			};
		});
	}
	/** Depth first, by priority, then as they were loaded. Source: base/models/ir_ui_view.py, `_combine`. */
	function extensionsOf(view, also) {
		return (children.get(view.xmlid) ?? []).filter(({ primary, active, xmlid }) => !primary && (active || also.has(xmlid))).toSorted((a, b) => a.priority - b.priority).flatMap((child) => [child, ...extensionsOf(child, also)]);
	}
	function rootOf(view) {
		let root = view;
		for (let i = 0; i < 30 && !root.primary && root.inherits !== void 0; i++) {
			const parent = views.get(root.inherits);
			if (!parent) break;
			root = parent;
		}
		return root;
	}
	/** The view and those that it extends, as far as they are not active. */
	function switchedOff(view) {
		const found = /* @__PURE__ */ new Set();
		let each = view;
		for (let i = 0; i < 30 && each; i++) {
			if (!each.active) found.add(each.xmlid);
			each = each.inherits === void 0 ? void 0 : views.get(each.inherits);
		}
		return found;
	}
	return {
		where,
		async combined(xmlid) {
			const view = views.get(xmlid);
			const owner = xmlid.slice(0, xmlid.indexOf("."));
			if (!view) return { problem: missing.has(owner) || !order.includes(owner) ? "no module" : "no view" };
			return combine(rootOf(view), switchedOff(view));
		},
		reference: async (xmlid) => `%(${xmlid})d`,
		family: {
			inherits: (xmlid) => views.get(xmlid)?.inherits,
			children: (xmlid) => (children.get(xmlid) ?? []).map((child) => child.xmlid),
			menuAbove: (xmlid) => menus.get(xmlid),
			knows: (module) => order.includes(module)
		}
	};
}
/** A second record of the same xmlid writes the fields that it names. */
function redeclared(before, after) {
	if (!after.whole) return {
		...before,
		active: after.active
	};
	return {
		...after,
		inherits: after.inherits ?? before.inherits
	};
}
/** A module and its dependencies, those first that bring fewer others. */
async function closureOf(modules, depends) {
	const depths = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const visit = async (name, path) => {
		const known = depths.get(name);
		if (known !== void 0 || path.includes(name)) return known ?? 0;
		const facts = await modules(name);
		if (!facts) {
			missing.add(name);
			return 0;
		}
		let depth = 0;
		for (const each of facts.depends) depth = Math.max(depth, 1 + await visit(each, [...path, name]));
		depths.set(name, depth);
		return depth;
	};
	for (const name of [...depends, "base"]) await visit(name, []);
	return {
		order: [...depths.keys()].toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || (a < b ? -1 : 1)),
		missing
	};
}

// src/migrate/live/touched.ts
/** Models and fields that the module's Python and views use, as far as the model is known. */
async function touchedBy(index, project, series) {
	const models = /* @__PURE__ */ new Map();
	const fields = /* @__PURE__ */ new Map();
	const own = new Set([...index.models.values()].filter(({ own: made }) => made).map(({ model }) => model));
	const model = (name, place) => {
		if (!own.has(name) && !models.has(name)) models.set(name, place);
	};
	const field = (of, name, place) => {
		if (own.has(of) || !project.model(of, index.module.name).field(name)) return;
		const key = `${of}.${name}`;
		const known = fields.get(key) ?? {
			model: of,
			field: name,
			places: []
		};
		known.places.push(place);
		fields.set(key, known);
		model(of, place);
	};
	for (const { classes, model: name } of index.models.values()) for (const { file, fact } of classes) {
		const at = {
			source: file.source,
			start: (fact.attributes.get("_inherit") ?? fact).start
		};
		model(name, at);
		for (const parent of fact.inherit) model(parent, at);
		for (const each of fact.fields) {
			const comodel = comodelOf(each);
			if (comodel !== void 0) model(comodel, {
				source: file.source,
				start: each.start
			});
		}
	}
	await auditModule({
		index,
		project,
		series,
		extras: {
			js: [],
			po: []
		},
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, ruleSet([collector(model, field)]));
	return {
		models,
		fields
	};
}
/** Walks as a rule does, and reports nothing. */
function collector(model, field) {
	return {
		id: "touched",
		severity: "info",
		category: "migration",
		summary: "",
		why: "",
		link: "",
		bad: [],
		good: [],
		python: { attribute(node, context) {
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			const of = object && recordsOf(object, context)?.model;
			if (of === void 0 || !name) return;
			field(of, context.slice(name), {
				source: context.file.source,
				start: name.start
			});
		} },
		check(context) {
			for (const view of context.index.views) {
				if (view.model !== void 0) model(view.model, {
					source: view.source,
					start: view.record.start
				});
				for (const { element, models } of archPlaces(context, view)) {
					const name = element.name === "field" ? attribute(element, "name") : void 0;
					const [of] = models;
					if (name && of !== void 0) field(of, name.value, {
						source: view.source,
						start: name.valueSpan.start
					});
				}
			}
		}
	};
}

// src/migrate/live/prove.ts
/** Something is asked for that goes beyond the files. */
function wantsProof(request) {
	const { target, source, targetAddons, sourceAddons, recordCounts, compareWith } = request;
	return target !== void 0 || source !== void 0 || targetAddons.length + sourceAddons.length > 0 || (recordCounts ?? compareWith) !== void 0;
}
/**
* Looks at migrations before they are written: against the databases, and against the views of the sources. Extensions
* whose nodes have moved are taken along, so the migrations that come back may differ. Nothing is changed anywhere.
*/
async function checkMigrations(migrations, request) {
	if (!wantsProof(request)) return migrations;
	if (request.compareWith !== void 0) await readCounts(request.compareWith);
	if (request.recordCounts !== void 0) await checkCounts(request.recordCounts);
	await checkFolders(request);
	const opened = await openPlaces(migrations, request);
	const facts = /* @__PURE__ */ new Map();
	for (const each of migrations) facts.set(each.module, moduleFacts$1(await indexOfTexts(each, each.after)));
	const modules = {
		target: sourceModules(request.targetAddons),
		source: sourceModules(request.sourceAddons)
	};
	const found = [];
	for (const [i, migration] of migrations.entries()) {
		request.progress(i, migrations.length, `comparing ${migration.module}`);
		const siblings = [...facts.values()].filter(({ name }) => name !== migration.module);
		found.push(await checkOne(migration, {
			...opened,
			siblings,
			modules,
			given: request
		}));
	}
	return found;
}
/** Throws MigrationError for a folder of modules that is not there: nothing would say that it was not read. */
async function checkFolders({ targetAddons, sourceAddons }) {
	for (const folder of [...targetAddons, ...sourceAddons]) if (!(await stat(folder).catch(() => void 0))?.isDirectory()) throw new MigrationError(`${folder} is no folder: give those of Odoo's modules, or the one with its whole source.`);
}
const SOURCE = "The old series is read from the source";
const NO_TARGET = "No target was given, a profile of a database in the new series.";
const NO_SOURCE = "No source was given, a profile of a database in the old series.";
/** Connects, and reads what all steps ask for; a database of another series than the migrations' is an error. */
async function openPlaces(migrations, request) {
	const open = async (place, none) => {
		if (place === void 0) return none;
		if ("problem" in place) return place.problem;
		try {
			return await openDatabase(place.client, request.signal);
		} catch (error) {
			return sentenceOf(error);
		}
	};
	const [target, source] = [await open(request.target, NO_TARGET), await open(request.source, NO_SOURCE)];
	for (const { module, from, to } of migrations) {
		if (typeof target !== "string" && target.series !== to) throw new MigrationError(`The target is ${target.where}, and ${module} is taken to ${to}: name a database of that series.`);
		if (typeof source !== "string" && source.series !== from && from !== to) throw new MigrationError(`The source is ${source.where}, and ${module} is for ${from}: name a database of that series.`);
	}
	return {
		target,
		source
	};
}
async function checkOne(migration, around) {
	const { target, source, siblings, given } = around;
	const index = await indexOfTexts(migration, migration.after);
	const steps = [];
	if (given.source !== void 0 && typeof source === "string") steps.push(skipped("source", SOURCE, source));
	const attempt = async (id, title, run) => {
		try {
			steps.push(await run());
		} catch (error) {
			steps.push(skipped(id, title, sentenceOf(error)));
		}
	};
	const old = await oldProject(migration, around);
	for (const [id, title, run] of [
		[
			"modules",
			"Modules that it needs are there",
			(db) => modulesStep(index, siblings, db)
		],
		[
			"metadata",
			"Models and fields are what they were",
			async (db) => comparedMetadata(index, await touchedBy(index, old.project, migration.from), old, db)
		],
		[
			"names",
			"What it names is there",
			(db) => namesStep(migration, index, old.project, siblings, db)
		]
	]) if (typeof target === "string") steps.push(skipped(id, title, target));
	else await attempt(id, title, () => run(target));
	let result = migration;
	await attempt("anchors", ANCHORS, async () => {
		const { now, before, why } = await archsFor(index, migration, around);
		if (!now) return skipped("anchors", ANCHORS, why);
		const moved = await moveAnchors(migration, now, before);
		result = moved.migration;
		return moved.step;
	});
	return {
		...result,
		proof: { steps }
	};
}
/** What was there before: in the source where there is one, else as Odoo's own modules of that series say it. */
async function oldProject(migration, { source, siblings }) {
	const before = await indexOfTexts(migration, migration.before);
	if (typeof source !== "string") return {
		project: await databaseProject(source, before, siblings),
		database: source,
		where: source.where
	};
	return {
		project: createProject([moduleFacts$1(before), ...siblings], await loadSymbols(migration.from), migration.from),
		database: void 0,
		where: `Odoo ${migration.from}`
	};
}
async function modulesStep(index, siblings, target) {
	const depends = manifestPaths(index.module.manifest, "depends");
	return modulesThere(index, depends, new Set(siblings.map(({ name }) => name)), target);
}
async function namesStep(migration, index, old, siblings, target) {
	const project = await databaseProject(target, index, siblings);
	const now = await unknownNames(index, project, migration.to, migration.after);
	const before = await unknownNames(await indexOfTexts(migration, migration.before), old, migration.from, migration.before);
	const keyOf = ({ rule, path, symbol, snippet }) => [
		rule,
		path,
		symbol,
		snippet
	].join("\n");
	const known = new Set(before.map(keyOf));
	const findings = now.map((each) => {
		const { message, path, line } = each;
		return {
			message,
			path,
			line,
			...known.has(keyOf(each)) ? { notice: true } : {}
		};
	});
	const bad = findings.filter(({ notice }) => !notice).length;
	const unknown = [...project.closure(index.module.name).modules].filter((name) => !project.modules.has(name));
	return {
		id: "names",
		title: "What it names is there",
		findings,
		status: bad > 0 ? "failed" : bad === 0 && unknown.length > 0 ? "skipped" : "passed",
		detail: `Fields in views, Python, domains and CSV files, models and records, each asked for in ${target.where}: ${bad} are not there${unknown.length > 0 ? `. Not all can be told, since ${unknown.join(", ")} is not known there` : ""}.`
	};
}
/** Views of both series: of databases, where the module is not in the way, and of sources. */
async function archsFor(index, migration, { target, source, modules, given }) {
	const depends = manifestPaths(index.module.manifest, "depends").map(({ path }) => path);
	const { to, from, module } = migration;
	const now = [];
	const unread = given.targetAddons.length === 0 ? `Nor were the sources of ${to}.` : `And ${given.targetAddons.join(", ")} has no module base: give the folders with all of Odoo's own modules of ${to}.`;
	let why = typeof target === "string" ? `${target} ${unread}` : "";
	if (typeof target !== "string") {
		if (target.depends.has(module)) why = `${module} is installed in ${target.where}: its views are built there instead.`;
		else now.push(liveArchs(target.reader, target.where, new Set(target.depends.keys())));
	}
	const targetSources = await sourceArchs(modules.target, depends, `the sources of ${to}`);
	if (await modules.target("base")) now.push(targetSources);
	const before = [];
	const oldDepends = manifestPaths((await indexOfTexts(migration, migration.before)).module.manifest, "depends");
	if (await modules.source("base")) before.push(await sourceArchs(modules.source, oldDepends.map(({ path }) => path), `the sources of ${from}`));
	if (typeof source !== "string") before.push(liveArchs(source.reader, source.where, new Set(source.depends.keys())));
	return {
		now: firstOf(now),
		before: firstOf(before),
		why
	};
}
function skipped(id, title, detail) {
	return {
		id,
		title,
		status: "skipped",
		detail,
		findings: []
	};
}

// src/migrate/live/after-writing.ts
const INSTALL = "It installs and works in the new series";
const COUNTS = "The data are as they were";
/**
* Proves migrations on servers: counts the data of the source, installs what was written on the target and climbs the
* ladder there, then holds the data against those that were counted. Each step that cannot be run says so.
*/
async function proveMigrations(migrations, request, written) {
	if (!wantsProof(request)) return migrations;
	const earlier = request.compareWith === void 0 ? void 0 : await readCounts(request.compareWith);
	const { source } = await openPlaces(migrations, {
		...request,
		target: void 0
	});
	const recorded = await record(migrations, source, request);
	const installed = /* @__PURE__ */ new Map();
	for (const migration of await inOrder(migrations)) installed.set(migration.module, await installSteps(migration, request, written));
	const after = earlier === void 0 ? void 0 : await openPlaces(migrations, {
		...request,
		source: void 0
	});
	const found = [];
	for (const migration of migrations) {
		const steps = [...migration.proof?.steps ?? [], ...installed.get(migration.module) ?? []];
		const counted = recorded.get(migration.module);
		if (counted) steps.push(counted);
		if (earlier && after) steps.push(await compare(migration, earlier, after.target));
		found.push({
			...migration,
			proof: { steps }
		});
	}
	return found;
}
async function installSteps({ dir, module }, { target, confirm, progress, signal, production }, written) {
	if (target === void 0) return [skipped("install", INSTALL, NO_TARGET)];
	if ("problem" in target) return [skipped("install", INSTALL, target.problem)];
	if (!written) {
		const why = `Nothing was written, so ${module} cannot be installed: run it again and write the files.`;
		return [skipped("install", INSTALL, why)];
	}
	try {
		return await climbed(dir, {
			client: target.client,
			production,
			confirm,
			progress,
			signal
		});
	} catch (error) {
		return [{
			...skipped("install", INSTALL, sentenceOf(error)),
			status: "failed"
		}];
	}
}
/** Counts what the source has, for a later run. */
async function record(migrations, source, { recordCounts: file, source: given }) {
	const steps = /* @__PURE__ */ new Map();
	if (file === void 0) return steps;
	const id = "counts-before";
	const title = "The data of the source are counted";
	const all = [];
	for (const migration of migrations) {
		const { module } = migration;
		if (typeof source === "string") {
			steps.set(module, skipped(id, title, given === void 0 ? NO_SOURCE : source));
			continue;
		}
		if (!source.depends.has(module)) {
			steps.set(module, skipped(id, title, `${module} is not installed in ${source.where}.`));
			continue;
		}
		try {
			const counts = await countData(await indexOfTexts(migration, migration.before), source);
			all.push(counts);
			steps.set(module, {
				id,
				title,
				status: counts.missed.length > 0 ? "failed" : "passed",
				detail: `${Object.keys(counts.models).length} models of ${source.where} were counted into ${file}: give that file to a later run, to compare the upgraded database with it.`,
				findings: counts.missed.map((message) => ({ message }))
			});
		} catch (error) {
			steps.set(module, skipped(id, title, sentenceOf(error)));
		}
	}
	if (all.length > 0) await writeCounts(file, all);
	return steps;
}
async function compare(migration, earlier, target) {
	const before = earlier.find(({ module }) => module === migration.module);
	const about = {
		id: "counts",
		title: COUNTS
	};
	if (typeof target === "string") return skipped(about.id, about.title, target);
	if (!before) return skipped(about.id, about.title, `The file has no counts of ${migration.module}.`);
	if (!target.depends.has(migration.module)) return skipped(about.id, about.title, `${migration.module} is not installed in ${target.where}.`);
	try {
		const after = await countData(await indexOfTexts(migration, migration.after), target);
		const { lost, other, same } = comparedCounts(before, after);
		const missed = after.missed.map((message) => ({
			message,
			notice: true
		}));
		return {
			...about,
			status: lost.length > 0 ? "failed" : "passed",
			detail: `${target.where} held against ${before.where} of ${before.at}: ${same} counts are the same, ${lost.length} are less, ${other.length} are others.`,
			findings: [
				...lost.map((message) => ({ message })),
				...other.map((message) => ({
					message,
					notice: true
				})),
				...missed
			]
		};
	} catch (error) {
		return skipped(about.id, about.title, sentenceOf(error));
	}
}
/** Modules after those that they depend on. */
async function inOrder(migrations) {
	const depends = /* @__PURE__ */ new Map();
	for (const each of migrations) {
		const { manifest } = (await indexOfTexts(each, each.after)).module;
		depends.set(each.module, manifestPaths(manifest, "depends").map(({ path }) => path));
	}
	const found = /* @__PURE__ */ new Set();
	const visit = (migration, path) => {
		if (found.has(migration) || path.includes(migration.module)) return;
		for (const name of depends.get(migration.module) ?? []) {
			const needed = migrations.find(({ module }) => module === name);
			if (needed) visit(needed, [...path, migration.module]);
		}
		found.add(migration);
	};
	for (const each of migrations) visit(each, []);
	return [...found];
}

export { checkMigrations, proveMigrations, wantsProof };