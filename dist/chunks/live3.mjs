import { u as count } from "./static-gate.mjs";
import { o as inOrder } from "./own-views.mjs";
import { r as isCredentialName } from "./credentials.mjs";
import { tt as OdooError } from "./browser.mjs";
import { P as replaceFile, j as isWritableFolder, k as folderThere } from "./read-back.mjs";
import { n as checkStopped, t as MigrationError } from "./errors.mjs";
import { a as sourceModules, c as indexOfTexts, i as sourceArchs, n as moveKnownAnchors, o as ANCHORS, r as travelling, s as moveAnchors, t as knownArchs } from "./known-anchors.mjs";
import { a as TITLES, t as verifyModule } from "./verify.mjs";
import { i as idOf, r as createReader, s as textOf } from "./reader.mjs";
import { c as seriesProfile, l as remembered, o as SERIES, s as isSeries } from "./common.mjs";
import { $ as moduleFacts$1, F as createProject, Ft as comodelOf, M as loadSymbols, Nt as childOf, et as CORE_MODULE, ft as attribute, ut as parseXml, vt as manifestPaths, w as sourceFile } from "./source.mjs";
import { F as ruleSet, P as auditModule, Yt as archPlaces, j as extrasOf } from "./audit-base.mjs";
import { it as ASKED } from "./migrate-rules5.mjs";
import { mt as recordsOf } from "./audit-python.mjs";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

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
	return [...new Set(report.checks.map(({ step }) => step))].map((rung) => stepOf(rung, report.checks.filter(({ step }) => step === rung)));
}
function stepOf(rung, checks) {
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
		message: advice === void 0 ? message : `${sentence(message)} ${advice}`,
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
	const message = sentence(error.message.replaceAll(/\s+/g, " ").trim());
	return error.hint === void 0 ? message : `${message} ${error.hint}`;
}
function sentence(text) {
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
	const series = nearest(info.series);
	const end = Date.now() + BUDGET_MS;
	const reader = createReader({
		client,
		profile: seriesProfile(series),
		signal,
		companies: [],
		deadline: () => end
	});
	const modules = await reader.rows("ir.module.module", [], ["name", "state"]);
	const names = new Map(modules.map((row) => [row.id, textOf(row, "name")]));
	const installed = modules.filter((row) => /^(installed|to upgrade)$/.test(textOf(row, "state")));
	const links = await reader.rows("ir.module.module.dependency", [[
		"module_id",
		"in",
		installed.map(({ id }) => id)
	]], ["module_id", "name"]);
	const depends = new Map(installed.map((row) => [textOf(row, "name"), []]));
	for (const link of links) depends.get(names.get(idOf(link, "module_id") ?? 0) ?? "")?.push(textOf(link, "name"));
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
		const model = textOf(row, "model");
		fields.set(model, (fields.get(model) ?? /* @__PURE__ */ new Map()).set(textOf(row, "name"), row));
	}
	return {
		client,
		reader,
		series,
		depends,
		fields,
		inherits: delegations(models, fields),
		where: `the database ${info.db} (Odoo ${info.series})`,
		states: new Map(modules.map((row) => [textOf(row, "name"), textOf(row, "state")])),
		models: new Map(models.map((row) => [textOf(row, "model"), row]))
	};
}
function delegations(models, fields) {
	const names = new Map(models.map((row) => [row.id, textOf(row, "model")]));
	const found = /* @__PURE__ */ new Map();
	for (const row of models) {
		const parents = Array.isArray(row.inherited_model_ids) ? row.inherited_model_ids.map(Number) : [];
		if (parents.length === 0) continue;
		const model = textOf(row, "model");
		const links = [...fields.get(model) ?? []].filter(([, field]) => field.required === true);
		const by = parents.flatMap((id) => {
			const parent = names.get(id);
			const link = links.find(([, field]) => parent !== void 0 && textOf(field, "relation") === parent);
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
		for (const row of await reader.rows("ir.model.data", domain, ["name", "model"])) found.set(`${module}.${textOf(row, "name")}`, textOf(row, "model"));
	}
	return found;
}
/** The newest series that is served and not newer than the server's: `18.3` is asked as 18.0 is. */
function nearest(served) {
	if (isSeries(served)) return served;
	const found = SERIES.filter((series) => Number.parseFloat(series) <= Number.parseFloat(served)).at(-1);
	if (found === void 0) throw new OdooError("bad_request", `Odoo ${served} is older than 14.0, and nothing can be proved on it.`);
	return found;
}

// src/migrate/live/open-places.ts
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

// src/migrate/live/proof-request.ts
/** Something is asked for that goes beyond the files. */
function wantsProof(request) {
	const { target, source, targetAddons, sourceAddons, recordCounts, compareWith } = request;
	return target !== void 0 || source !== void 0 || targetAddons.length + sourceAddons.length > 0 || (recordCounts ?? compareWith) !== void 0;
}

// src/migrate/live/skipped.ts
/** A step that was not run, with the sentence that says why. */
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
	for (const { migration } of await inOrder(migrations)) installed.set(migration.dir, await installSteps(migration, request, written));
	const after = earlier === void 0 ? void 0 : await openPlaces(migrations, {
		...request,
		source: void 0
	});
	const found = [];
	for (const migration of migrations) {
		const steps = [...migration.proof?.steps ?? [], ...installed.get(migration.dir) ?? []];
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
			const models = Object.keys(counts.models).length;
			steps.set(module, {
				id,
				title,
				status: counts.missed.length > 0 ? "failed" : "passed",
				detail: `${count(models, "model")} of ${source.where} counted into ${file}: give that file to a later run, to compare the upgraded database with it.`,
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
			detail: `${target.where} held against ${before.where} of ${before.at}: ${count(same, "count")} the same, ${lost.length} less, ${other.length} otherwise.`,
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
			const parent = textOf(view, "mode") === "primary" ? void 0 : idOf(view, "inherit_id");
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
/** Asks one after the other, `last` at the end: what is not installed in a database may be known from sources. */
function firstOf(some, last) {
	if (some.length === 0) return last;
	const all = [...some, last];
	const family = all.find((each) => each.family)?.family;
	return {
		where: all.map(({ where }) => where).join(" and "),
		async combined(xmlid) {
			let found = { problem: "no module" };
			for (const each of all) if ("problem" in found && found.problem !== "no view") found = await each.combined(xmlid);
			return found;
		},
		async reference(xmlid) {
			for (const each of all) {
				const found = await each.reference(xmlid);
				if (found !== void 0) return found;
			}
		},
		complete: all.some(({ complete }) => complete !== false),
		...family ? { family } : {}
	};
}

// src/migrate/live/archs-for.ts
/** Views of databases, where the module is not in the way, of sources, and for the rest as they are known here. */
async function archsFor(index, migration, { target, source, modules, together, given }) {
	const { to, from, module } = migration;
	const now = [];
	const depends = dependsOf(index);
	const installed = typeof target !== "string" && target.depends.has(module) ? target.where : void 0;
	if (typeof target !== "string" && installed === void 0) now.push(liveArchs(target.reader, target.where, new Set(target.depends.keys())));
	if (await modules.target("base")) now.push(await sourceArchs(together.after(modules.target), depends, `the sources of ${to}`));
	const unseen = installed === void 0 ? `${target} ${whyUnread(to, target, given)}` : `${module} is installed in ${installed}, and what it changed there would not be found again.`;
	const before = [];
	const needed = dependsOf(await indexOfTexts(migration, migration.before));
	if (await modules.source("base")) before.push(await sourceArchs(together.before(modules.source), needed, `the sources of ${from}`));
	if (typeof source !== "string") before.push(liveArchs(source.reader, source.where, new Set(source.depends.keys())));
	return {
		now: firstOf(now, await knownArchs(to, depends, together.after)),
		before: firstOf(before, await knownArchs(from, needed, together.before)),
		why: now.length === 0 ? unseen : ""
	};
}
function dependsOf({ module }) {
	return manifestPaths(module.manifest, "depends").map(({ path }) => path);
}
/** Somebody who named places is told why they are not what was read. */
function whyUnread(to, target, { targetAddons }) {
	if (targetAddons.length > 0) return `And ${targetAddons.join(", ")} has no module base: give the folders with all of Odoo's own modules of ${to}.`;
	return target === "No target was given, a profile of a database in the new series." ? `Nor were the sources of ${to}.` : `The sources of ${to} were not given.`;
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
	return textOf(row, "modules").split(",").map((each) => each.trim()).filter(Boolean);
}
/** Every module that has it is as good as the one that made it. */
function makes(row, module) {
	return row !== void 0 && modulesOf(row).includes(module);
}
function fieldClass(ttype) {
	return CLASSES[ttype] ?? ttype.slice(0, 1).toUpperCase() + ttype.slice(1);
}
function fieldFacts(row) {
	const relation = textOf(row, "relation");
	return {
		type: fieldClass(textOf(row, "ttype")),
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
const MODULES = {
	id: "modules",
	title: "Modules that it needs are there"
};
const METADATA = {
	id: "metadata",
	title: "Models and fields are what they were"
};
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
		const type = fieldClass(textOf(now, "ttype"));
		const comodel = textOf(now, "relation");
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
		...METADATA,
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
		const relation = textOf(row, "relation");
		const comodel = relation === "" ? void 0 : relation;
		return {
			type: fieldClass(textOf(row, "ttype")),
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
		found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(textOf(row, "value")));
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
		...MODULES,
		findings,
		status: findings.length > 0 ? "failed" : "passed",
		detail: `${count(depends.length, "module")} in the manifest, ${installed} of them installed in ${target.where}.`
	};
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

// src/migrate/live/names-step.ts
/** Names that a module missed before it was migrated, or the sentence that says why nobody can tell. */
async function missedBefore(migration, old) {
	const { before, from } = migration;
	try {
		const index = await indexOfTexts(migration, before);
		return new Set((await unknownNames(index, old, from, before)).map(keyOf));
	} catch (error) {
		return sentenceOf(error);
	}
}
/** What the module names as it will be written is looked for in the target. */
async function namesStep(migration, missed, siblings, target) {
	const about = {
		id: "names",
		title: "What it names is there"
	};
	if (typeof target === "string") return skipped(about.id, about.title, target);
	if (typeof missed === "string") return skipped(about.id, about.title, missed);
	try {
		const index = await indexOfTexts(migration, migration.after);
		const project = await databaseProject(target, index, siblings);
		const findings = (await unknownNames(index, project, migration.to, migration.after)).map((each) => {
			const { message, path, line } = each;
			return {
				message,
				path,
				line,
				...missed.has(keyOf(each)) ? { notice: true } : {}
			};
		});
		const bad = findings.filter(({ notice }) => !notice).length;
		const unknown = [...project.closure(index.module.name).modules].filter((name) => !project.modules.has(name));
		const blind = bad === 0 && unknown.length > 0;
		return {
			...about,
			findings,
			status: bad > 0 ? "failed" : blind ? "skipped" : "passed",
			detail: `Fields in views, Python, domains and CSV files, models and records, each asked for in ${target.where}: ${bad} are not there${unknown.length > 0 ? `. Not all can be told, since ${unknown.join(", ")} is not known there` : ""}.`
		};
	} catch (error) {
		return skipped(about.id, about.title, sentenceOf(error));
	}
}
function keyOf({ rule, path, symbol, snippet }) {
	return [
		rule,
		path,
		symbol,
		snippet
	].join("\n");
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
					if (!name || of === void 0) continue;
					field(of, name.value, {
						source: view.source,
						start: name.valueSpan.start
					});
				}
			}
		}
	};
}

// src/migrate/live/check-one.ts
const SOURCE = "The old series is read from the source";
/** Runs the steps that look at one module before it is written; each that cannot be run says why. */
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
	const onTarget = async ({ id, title }, run) => {
		if (typeof target === "string") steps.push(skipped(id, title, target));
		else await attempt(id, title, () => run(target));
	};
	await onTarget(MODULES, (database) => {
		const depends = manifestPaths(index.module.manifest, "depends");
		return modulesThere(index, depends, new Set(siblings.map(({ name }) => name)), database);
	});
	await onTarget(METADATA, async (database) => comparedMetadata(index, await touchedBy(index, old.project, migration.from), old, database));
	const missed = typeof target === "string" ? target : await missedBefore(migration, old.project);
	let result = migration;
	await attempt("anchors", ANCHORS, async () => {
		const { now, before, why } = await archsFor(index, migration, around);
		const { migration: moved, step } = await moveAnchors(migration, now, before);
		result = moved;
		return why === "" ? step : {
			...step,
			detail: `${why} ${step.detail}`
		};
	});
	return {
		migration: {
			...result,
			proof: { steps }
		},
		missed
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

// src/migrate/live/before-writing.ts
/**
* Looks at migrations before they are written: against the databases, and against the views of the sources. Extensions
* whose nodes have moved are taken along, so the migrations that come back may differ. Nothing is changed anywhere.
*/
async function checkMigrations(migrations, request, settle = async (all) => all) {
	if (!wantsProof(request)) return settle(await moveKnownAnchors(migrations, request.signal));
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
	/** By folder: two modules may have one name. */
	const found = /* @__PURE__ */ new Map();
	const together = travelling(migrations);
	for (const { migration } of await inOrder(migrations)) {
		await checkStopped(request.signal);
		request.progress(found.size, migrations.length, `comparing ${migration.module}`);
		const siblings = [...facts.values()].filter(({ name }) => name !== migration.module);
		const checked = await checkOne(migration, {
			...opened,
			siblings,
			modules,
			together,
			given: request
		});
		found.set(migration.dir, checked);
		together.arrived(checked.migration);
	}
	const settled = await settle(migrations.map((each) => found.get(each.dir)?.migration ?? each));
	if (typeof opened.target !== "string") for (const each of settled) facts.set(each.module, moduleFacts$1(await indexOfTexts(each, each.after)));
	const named = [];
	for (const each of settled) {
		const siblings = [...facts.values()].filter(({ name }) => name !== each.module);
		const missed = found.get(each.dir)?.missed ?? /* @__PURE__ */ new Set();
		const step = await namesStep(each, missed, siblings, opened.target);
		const steps = each.proof?.steps ?? [];
		const at = steps.findIndex(({ id }) => id === "anchors");
		named.push({
			...each,
			proof: { steps: steps.toSpliced(at === -1 ? steps.length : at, 0, step) }
		});
	}
	return named;
}
/** Throws MigrationError for a folder of modules that is not there: nothing would say that it was not read. */
async function checkFolders({ targetAddons, sourceAddons }) {
	for (const folder of [...targetAddons, ...sourceAddons]) if (!(await stat(folder).catch(() => void 0))?.isDirectory()) throw new MigrationError(`${folder} is no folder: give those of Odoo's modules, or the one with its whole source.`);
}

export { checkMigrations, proveMigrations, wantsProof };