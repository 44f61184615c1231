import { Ft as comodelOf, Lt as inverseOf, Mt as parts, Nt as childOf, Pt as walk, R as pythonRefs, X as manualModels, Y as indexModule, _t as manifestAssets, at as recordField, f as readModule, ft as attribute, gt as walkElements, ht as textOf, jt as literalOf, mt as elementsOf, ot as recordText, pt as attributeValue, rt as qualified, vt as manifestPaths, yt as manifestValue } from "./source.mjs";
import { a as escapeHtml, i as htmlDocument, r as tableOfRows } from "./table.mjs";
import { $ as setting, Q as cut$1, R as remoteFault, U as redact, _ as searchRead, a as methodPlace, b as createHttp, c as recordElement, d as callOptions, f as callText, g as read, h as odooSentence, i as fieldPlace, l as recordPlace, m as idOf, n as openWebLogin, o as modelPlace, p as check, r as constraintPlace, s as placeAt, t as browserRung, tt as OdooError, u as byColumn, v as textOf$1 } from "./browser.mjs";
import { c as seriesProfile, s as isSeries } from "./common.mjs";
import { a as routesOf, c as modelRef, i as staticGate, o as matchesGlob, s as modelOfXmlid, u as count } from "./static-gate.mjs";
import { zt as didYouMean } from "./spec.mjs";
import { a as resetStates, i as operateModules, n as isLost, o as settled, r as isPending, t as INSTALL_MS } from "./modules.mjs";
import { t as zip } from "./zip.mjs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { spawn } from "node:child_process";

// src/verify/titles.ts
/** What each rung of the ladder is called, in their order. */
const TITLES = {
	S0: "static gate",
	S1: "preflight",
	S2: "installation",
	S3: "rows",
	S4: "views",
	S5: "behaviour",
	S6: "HTTP",
	S7: "browser",
	S8: "own tests",
	S9: "translations"
};

// src/verify/html/page.ts
/** First line of every report, by which one is known again. */
const MARK$2 = "<!doctype html><!-- odoo-claude verification report -->";
const WORDS = {
	fail: "failed",
	warn: "warned",
	skip: "not run",
	pass: "passed"
};
const ORDER = [
	"fail",
	"warn",
	"skip",
	"pass"
];
/**
* The report as one HTML page that needs nothing else: no script, no font, no link to anywhere, the pictures
* inside. Whatever comes from a module or a server is text, never markup.
*/
function reportPage(report) {
	const { module, series, target, checks, screenshots, ok, durationMs } = report;
	const verdict = ok ? target ? "verified" : "static gate passed" : "failed";
	const title = `${module} (${series}): ${verdict}`;
	const where = target ? `${target.url}, database ${target.db}` : "no Odoo was asked: nothing was proved on one";
	return htmlDocument({
		mark: MARK$2,
		title,
		pictures: true,
		header: `<h1>${escapeHtml(module)} <span class="${ok ? "pass" : "fail"}">${escapeHtml(verdict)}</span></h1>
<p class="quiet">Odoo ${escapeHtml(series)}; ${escapeHtml(where)}; ${(durationMs / 1e3).toFixed(1)} s</p>
<ul class="counts">${ORDER.map((each) => `<li class="${each}">${of(checks, each).length} ${WORDS[each]}</li>`).join("")}</ul>`,
		main: `${attention(checks)}
<h2 id="rungs">Every check</h2>
${rungs(checks)}
${pictures(screenshots)}`
	});
}
function of(checks, verdict) {
	return checks.filter((check) => check.verdict === verdict);
}
/** What somebody has to do something about. */
function attention(checks) {
	const found = [...of(checks, "fail"), ...of(checks, "warn")];
	if (found.length === 0) return "<p>Nothing failed, and there is no warning.</p>";
	return `<h2 id="attention">To correct</h2>\n${checkTable("What failed and what warns, with its place", found)}`;
}
function rungs(checks) {
	return [...new Set(checks.map((check) => check.step))].map((step) => {
		const own = checks.filter((check) => check.step === step);
		const counts = ORDER.flatMap((verdict) => {
			const number = of(own, verdict).length;
			return number === 0 ? [] : [`<span class="${verdict}">${number} ${WORDS[verdict]}</span>`];
		});
		const name = `${step} ${TITLES[step] ?? ""}`.trim();
		return `<details${own.some(({ verdict }) => verdict === "fail") ? " open" : ""}><summary>${escapeHtml(name)}: ${counts.join(", ")}</summary>\n${checkTable(name, own)}</details>`;
	}).join("\n");
}
function checkTable(caption, checks) {
	const rows = checks.map(({ step, id, verdict, message, call, path, line, fix }) => {
		const place = path === void 0 ? "" : `<br><code>${escapeHtml(line === void 0 ? path : `${path}:${line}`)}</code>`;
		const mend = fix === void 0 ? "" : `<br><span class="quiet">Fix: ${escapeHtml(fix)}</span>`;
		return `<tr><td class="verdict ${verdict}">${WORDS[verdict]}</td><th scope="row">${escapeHtml(`${step} ${id}`)}</th><td>${escapeHtml(message)}${place}${mend}</td><td><code>${escapeHtml(call)}</code></td></tr>`;
	});
	return tableOfRows(caption, [
		"Verdict",
		"Check",
		"Finding",
		"Proved by"
	], rows);
}
function pictures(screenshots) {
	if (screenshots.length === 0) return "";
	return `<h2 id="screenshots">Screenshots</h2>\n${screenshots.map(({ title, png }) => {
		const data = Buffer.from(png).toString("base64");
		return `<figure><img alt="${escapeHtml(title)}" src="data:image/png;base64,${data}"><figcaption>${escapeHtml(title)}</figcaption></figure>`;
	}).join("\n")}`;
}

// src/verify/html/write.ts
/** A file that the report cannot be written to. The message names what the caller gave. */
var ReportFileError = class extends Error {
	name = "ReportFileError";
};
/**
* Writes the report as an HTML page. An older report is replaced; whatever else is there is kept, and
* ReportFileError says so.
*/
async function writeReport(file, report) {
	const target = path.resolve(file);
	const there = await stat(target).catch(() => void 0);
	if (there && !(there.isFile() && await isReport(target))) throw new ReportFileError(`${path.basename(file)} is there already and is no report of ours: choose another path.`);
	const temporary = `${target}.${randomUUID()}`;
	try {
		await writeFile(temporary, reportPage(report), { flag: "wx" });
		await rename(temporary, target);
	} catch {
		throw new ReportFileError(`The report cannot be written to ${path.basename(file)}: its folder must be there and writable.`);
	} finally {
		await rm(temporary, { force: true });
	}
}
async function isReport(file) {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARK$2.length), 0, MARK$2.length, 0);
		return buffer.toString("utf8", 0, bytesRead) === MARK$2;
	} finally {
		await handle.close();
	}
}

// src/verify/report.ts
const MAX_MESSAGE = 900;
const VERDICTS = [
	"fail",
	"warn",
	"skip",
	"pass"
];
/**
* The report as Markdown for a model: the answer, then what failed with its place and fix, warnings, what was
* not run and why, then what passed: one line a rung, or every check with `details`.
*/
function renderReport(report, { details }) {
	const of = (verdict) => report.checks.filter((check) => check.verdict === verdict);
	const lines = [headline(report), counts(report)];
	lines.push(...section("Failed", of("fail").map(finding)));
	lines.push(...section("Warnings", of("warn").map(finding)));
	lines.push(...section("Not run", grouped(of("skip")).map(finding)));
	lines.push(...section("Passed", passed$1(of("pass"), details)));
	return bounded(lines, report.ok ? "a report file (report) holds them all" : "correct the failures above first; a report file (report) holds them all");
}
function headline({ module, series, target, checks, ok }) {
	const where = target ? ` on ${target.url}, database ${target.db}` : "";
	const skipped = checks.some((check) => check.verdict === "skip");
	const installed = checks.some((check) => check.id === "install-state" && check.verdict === "pass");
	if (!ok) return `**${module} (${series}) FAILED the verification**${where}.`;
	if (!target) return `**${module} (${series}): the static gate passed; nothing was proved on an Odoo.**`;
	return `**${module} (${series}) ${installed ? "verified" : "checked, not installed"}**${where}${skipped ? "; some checks were not run, see below" : ""}.`;
}
function counts({ checks, durationMs }) {
	return `${VERDICTS.toReversed().map((verdict) => {
		return `${checks.filter((check) => check.verdict === verdict).length} ${verdict}`;
	}).join(", ")}; ${(durationMs / 1e3).toFixed(1)} s.`;
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`## ${title}`,
		...lines
	];
}
function finding({ step, id, message, path, line, fix, call }) {
	const lines = [`- ${step} ${id}${path === void 0 ? "" : ` ${path}${line === void 0 ? "" : `:${line}`}`}: ${cut$1(message, MAX_MESSAGE)}`];
	if (fix !== void 0) lines.push(`  Fix: ${fix}`);
	if (path === void 0) lines.push(`  Call: ${call}`);
	return lines.join("\n");
}
/** Steps that were skipped for one and the same reason are one line. */
function grouped(skips) {
	const first = /* @__PURE__ */ new Map();
	for (const check of skips) {
		const key = `${check.step} ${check.id} ${check.message}`;
		if (!first.has(key)) first.set(key, check);
	}
	return [...first.values()];
}
function passed$1(checks, details) {
	const table = ["| rung | proved | by the call |", "| --- | --- | --- |"];
	if (details) return [...table, ...checks.map(({ step, id, message, call }) => row(`${step} ${id}`, message, call))];
	for (const [step, list] of groupBy(checks, (check) => check.step)) for (const [call, same] of groupBy(list, (check) => step === "S0" ? "read the files" : check.call)) {
		const ids = [...new Set(same.map((check) => check.id))];
		const named = ids.length > 12 ? "details: true lists them" : ids.join(", ");
		const what = same.length === 1 ? same[0]?.message ?? "" : `${same.length} checks: ${named}`;
		table.push(row(`${step} ${TITLES[step] ?? ""}`, what, call));
	}
	return table;
}
function groupBy(checks, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const check of checks) groups.set(key(check), [...groups.get(key(check)) ?? [], check]);
	return groups;
}
function row(...cells) {
	return `| ${cells.map((cell) => cut$1(cell, MAX_MESSAGE).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
/** Whole lines, as many as fit; what failed stands first. */
function bounded(lines, rest) {
	const kept = [];
	let length = 0;
	for (const [at, line] of lines.entries()) {
		length += line.length + 1;
		if (length > 19900) {
			const more = lines.length - at === 1 ? "1 more line is" : `${lines.length - at} more lines are`;
			kept.push("", `(${more} left out: ${rest}.)`);
			break;
		}
		kept.push(line);
	}
	return kept.join("\n");
}

// src/verify/steps/s3-rows/collect.ts
/** One pass for a whole category, or one fail for each defect in it. */
function verdict(step, id, call, holds, defects) {
	if (defects.length === 0) return [check(step, id, "pass", holds, call)];
	return defects.map(({ message, fix, path, line, verdict = "fail" }) => ({
		...check(step, id, verdict, message, call, fix),
		...path === void 0 ? {} : { path },
		...line === void 0 ? {} : { line }
	}));
}

// src/verify/steps/s3-rows/ttype.ts
/** `ttype` of `ir.model.fields` by class, where lower case is not enough. */
const TTYPES = {
	Image: "binary",
	Many2oneReference: "many2one_reference",
	PropertiesDefinition: "properties_definition"
};
/** Of a class in `odoo.fields`, such as `Many2one`. */
function ttypeOf(type) {
	return TTYPES[type] ?? type.toLowerCase();
}

// src/verify/steps/s1-preflight/clashes.ts
/** What the module would take away from another one; of an installed module it cannot be told from its own. */
async function clashChecks(ladder, module) {
	if (textOf$1(module, "state") === "installed") return [];
	return [
		...await modelClashes(ladder),
		...await fieldClashes(ladder),
		...await sequenceClashes(ladder)
	];
}
async function modelClashes(ladder) {
	const own = [...ladder.index.models.values()].filter((facts) => facts.own).map((facts) => facts.model);
	if (own.length === 0) return [];
	const { rows, call } = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		own
	]], ["model", "modules"]);
	const defects = rows.map((row) => {
		const [model, modules] = [textOf$1(row, "model"), textOf$1(row, "modules")];
		return {
			message: `The model ${model} is there already${modules === "" ? "" : `, made by ${modules}`}: the module would change it.`,
			fix: `Give it another name, or extend it: _inherit = "${model}" without _name.`,
			...modelPlace(ladder.index, model)
		};
	});
	return verdict("S1", "model-clashes", call, `${count(own.length, "model name")} not taken.`, defects);
}
/** A second declaration with another type changes the column, and with it the data. */
async function fieldClashes(ladder) {
	const { index } = ladder;
	const extended = [...index.models.values()].filter((facts) => !facts.own);
	const names = extended.flatMap(({ classes }) => classes.flatMap(({ fact }) => fact.fields.map(({ name }) => name)));
	if (names.length === 0) return [];
	const { rows, call } = await searchRead(ladder, "ir.model.fields", [[
		"model",
		"in",
		extended.map(({ model }) => model)
	], [
		"name",
		"in",
		[...new Set(names)]
	]], [
		"model",
		"name",
		"ttype",
		"relation",
		"modules"
	]);
	const defects = rows.flatMap((row) => {
		const [model, name] = [textOf$1(row, "model"), textOf$1(row, "name")];
		const fact = index.models.get(model)?.field(name)?.fact;
		if (!fact) return [];
		const [type, comodel] = [ttypeOf(fact.type), comodelOf(fact)];
		if (textOf$1(row, "ttype") === type && (comodel === void 0 || textOf$1(row, "relation") === comodel)) return [];
		return [{
			message: `${model}.${name} is there already as ${[textOf$1(row, "ttype"), textOf$1(row, "relation")].filter(Boolean).join(" to ")}, from ${textOf$1(row, "modules")}: the module would make it ${type}${comodel === void 0 ? "" : ` to ${comodel}`}.`,
			fix: "Give the field another name.",
			...fieldPlace(index, model, name)
		}];
	});
	return verdict("S1", "field-clashes", call, `${count(names.length, "field")} can be added.`, defects);
}
/** Two sequences of one code: which of them `next_by_code` takes is chance. */
async function sequenceClashes(ladder) {
	const own = ladder.index.records.flatMap(({ fact, source }) => {
		const code = fact.model === "ir.sequence" && fact.element ? recordText(fact.element, "code") : void 0;
		return code ? [{
			code,
			place: placeAt(source, fact)
		}] : [];
	});
	if (own.length === 0) return [];
	const codes = own.map(({ code }) => code);
	const { rows, call } = await searchRead(ladder, "ir.sequence", [[
		"code",
		"in",
		codes
	]], ["code", "name"]);
	const defects = own.flatMap(({ code, place }) => {
		const other = rows.find((row) => textOf$1(row, "code") === code);
		if (!other) return [];
		return [{
			message: `The sequence ${JSON.stringify(textOf$1(other, "name"))} has the code ${code} already: next_by_code may take either.`,
			fix: "Use a code of your own, such as the name of the model.",
			verdict: "warn",
			...place
		}];
	});
	return verdict("S1", "sequence-codes", call, `${count(codes.length, "sequence code")} not taken.`, defects);
}

// src/verify/steps/s1-preflight/named.ts
/** `next_by_code` gives False for a code that no sequence has, without a word. */
async function sequenceCodes(ladder) {
	const { index } = ladder;
	const asked = codesAsked(index);
	if (asked.length === 0) return [];
	const made = index.records.flatMap(({ fact }) => fact.model === "ir.sequence" && fact.element ? recordText(fact.element, "code") ?? [] : []);
	const wanted = asked.filter(({ code }) => !made.includes(code));
	const { rows, call } = await searchRead(ladder, "ir.sequence", [[
		"code",
		"in",
		wanted.map(({ code }) => code)
	]], ["code"]);
	const there = new Set(rows.map((row) => textOf$1(row, "code")));
	const defects = wanted.filter(({ code }) => !there.has(code)).map(({ code, source, at }) => ({
		message: `No sequence has the code ${code}, neither here nor in the module: next_by_code gives False.`,
		fix: didYouMean(code, made).trim() || "Add an ir.sequence with the code, or correct it.",
		...placeAt(source, { start: at })
	}));
	return verdict("S1", "sequence-codes", call, `${count(asked.length, "sequence code")} found.`, defects);
}
/** Literal codes. What the module's Python makes itself, as a hook does, is left out. */
function codesAsked({ module }) {
	const python = module.python.filter(({ source }) => !/^(tests|migrations|upgrades)\//.test(source.path));
	if (python.some(({ source }) => /\[["']ir\.sequence["']\]\)?(\.sudo\(\))?\.create\(/.test(source.text))) return [];
	return python.flatMap(({ source }) => [...source.text.matchAll(/\bnext_by_code\(\s*(["'])([\w.-]+)\1/g)].map(({ 2: code = "", index }) => ({
		code,
		source,
		at: index
	})));
}

// src/verify/steps/s1-preflight/production.ts
/** Two of these together mean that people work there; one alone is seen on many a developer's database. */
const ENOUGH = 2;
const ACTIVE_USERS = 5;
const RECENT_DAYS = 30;
const OWN_HOST = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[?::1|[\w-]+$)|\.(local|localhost|test|example|invalid|internal|lan)$/;
const STAGING = /(^|[.-])(dev|test|testing|stage|staging|demo|uat|qa|preprod|sandbox|training)\d*([.-]|$)/;
const CATCHER = /^(invalid|mailhog|mailpit|mailcatcher|mailtrap|smtp\.mailtrap\.io|smtp4dev)$/;
/**
* Signs that people work on this database, each as half a sentence; none for one that is marked as a copy, or that
* was made with demo data. Neutralising sets the mark from 16.0 on. Source: 19.0 addons/base/data/neutralize.sql.
*/
async function signsOf(ladder) {
	const parameters = await searchRead(ladder, "ir.config_parameter", [[
		"key",
		"in",
		[
			"database.is_neutralized",
			"database.enterprise_code",
			"web.base.url"
		]
	]], ["key", "value"]);
	const parameter = (key) => textOf$1(parameters.rows.find((row) => row.key === key), "value");
	if (/^(true|t|1)$/i.test(parameter("database.is_neutralized"))) return [];
	if ((await searchRead(ladder, "ir.module.module", [[
		"name",
		"=",
		"base"
	]], ["demo"])).rows[0]?.demo === true) return [];
	const signs = [];
	const host = (await searchRead(ladder, "ir.mail_server", [[
		"active",
		"=",
		true
	]], ["smtp_host"])).rows.map((row) => textOf$1(row, "smtp_host")).find((name) => name !== "" && isElsewhere(name));
	if (host !== void 0) signs.push(`it sends mail through ${host}`);
	const users = await recentUsers(ladder);
	if (users >= ACTIVE_USERS) signs.push(`${users} users logged in within ${RECENT_DAYS} days`);
	const url = parameter("web.base.url");
	if (url.startsWith("https://") && isElsewhere(new URL(url).hostname)) signs.push(`its address is ${url}`);
	if (parameter("database.enterprise_code") !== "") signs.push("it has a subscription code");
	return signs;
}
function isElsewhere(host) {
	return !OWN_HOST.test(host) && !STAGING.test(host) && !CATCHER.test(host);
}
function recentUsers(ladder) {
	const domain = [
		[
			"share",
			"=",
			false
		],
		[
			"active",
			"=",
			true
		],
		[
			"log_ids.create_date",
			">=",
			(/* @__PURE__ */ new Date(Date.now() - RECENT_DAYS * 864e5)).toISOString().slice(0, 10)
		]
	];
	return read(ladder, "res.users", "search_count", { args: [domain] });
}
/** Refuses a database that people work with, unless the caller knows it, or nothing will be changed there. */
async function productionCheck(ladder) {
	const { options, client } = ladder;
	const call = "ir.config_parameter, ir.module.module, ir.mail_server and res.users: search_read";
	const signs = await signsOf(ladder).catch((error) => {
		if (error instanceof OdooError && error.kind === "access") return error;
		throw error;
	});
	const why = client.instance.production === true ? `the profile "${client.instance.name}" says so` : Array.isArray(signs) && signs.length >= ENOUGH ? signs.join(", and ") : void 0;
	const id = "production";
	if (why === void 0 && signs instanceof OdooError) {
		const message = `Whether people work on this database could not be looked at: ${odooSentence(signs)}`;
		return {
			checks: [check("S1", id, "warn", message, call, "Be sure that it is a copy, or one for development.")],
			why
		};
	}
	if (why === void 0) return {
		checks: [check("S1", id, "pass", "Nothing says that people work on this database.", call)],
		why
	};
	const message = `People seem to work on this database: ${why}.`;
	if (options.install === "never") return {
		checks: [check("S1", id, "pass", `${message} It is only looked at.`, call)],
		why
	};
	if (options.production) return {
		checks: [check("S1", id, "warn", `${message} The caller wants it all the same.`, call)],
		why
	};
	return {
		checks: [check("S1", id, "fail", message, call, "Verify on a copy of it (neutralised, from 16.0 on), or look only (install: false, --no-install); with production: true (--production) it goes on.")],
		why
	};
}

// src/verify/steps/s1-preflight/index.ts
const MODULE_FIELDS = [
	"name",
	"state",
	"latest_version",
	"installed_version",
	"demo"
];
const PENDING = [
	"to install",
	"to upgrade",
	"to remove"
];
/** Reads only: whether this database can take the module, and what of it must be known beforehand. */
async function preflight(ladder) {
	const server = await serverCheck(ladder);
	if (server.verdict === "fail") return {
		checks: [server],
		module: void 0,
		production: void 0
	};
	const admin = await adminCheck(ladder);
	if (admin.verdict === "fail") return {
		checks: [server, admin],
		module: void 0,
		production: void 0
	};
	const { name, manifest } = ladder.index.module;
	const depends = manifestPaths(manifest, "depends").map(({ path }) => path);
	const modules = await searchRead(ladder, "ir.module.module", [
		"|",
		[
			"name",
			"in",
			[
				name,
				...depends,
				...refModules(ladder)
			]
		],
		[
			"state",
			"in",
			PENDING
		]
	], MODULE_FIELDS);
	const known = byColumn(modules.rows, "name");
	const production = await productionCheck(ladder);
	return {
		checks: [
			server,
			admin,
			...production.checks,
			...dependencyChecks(depends, known, modules.call),
			pendingCheck(modules.rows, modules.call),
			loadedCheck(ladder, known.get(name), modules.call),
			...await externalRefs(ladder, known),
			...await externalModels(ladder, depends, known),
			...await sequenceCodes(ladder),
			...await clashChecks(ladder, known.get(name))
		],
		module: known.get(name),
		production: production.why
	};
}
async function serverCheck({ client, profile, options }) {
	const call = "common.version() and login";
	try {
		const info = await client.info({ signal: options.signal });
		const same = info.series === profile.series;
		const message = `The server is Odoo ${info.series}, database ${info.db}; the module is for ${profile.series}.`;
		const fix = `Verify on an Odoo ${profile.series}, or port the module.`;
		return check("S1", "server-series", same ? "pass" : "fail", message, call, same ? void 0 : fix);
	} catch (error) {
		const fix = error instanceof OdooError ? error.hint : void 0;
		return check("S1", "server-reached", "fail", odooMessage(error), call, fix);
	}
}
function odooMessage(error) {
	odooSentence(error);
	return error instanceof Error ? error.message : "";
}
async function adminCheck(ladder) {
	const { uid, login } = await ladder.client.info();
	const field = ladder.profile.recordGroupsField === "group_ids" ? "all_group_ids" : "groups_id";
	try {
		const data = await searchRead(ladder, "ir.model.data", [[
			"module",
			"=",
			"base"
		], [
			"name",
			"=",
			"group_system"
		]], ["res_id"]);
		const { rows, call } = await searchRead(ladder, "res.users", [[
			"id",
			"=",
			uid
		], [
			field,
			"in",
			[data.rows[0]?.res_id]
		]], ["id"]);
		if (rows.length > 0) return check("S1", "admin", "pass", `${login} is an administrator.`, call);
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "access") throw error;
	}
	return check("S1", "admin", "fail", `${login} may not administer this database.`, "ir.model.data.search_read and res.users.search_read", "Use a user of the group Administration / Settings: modules cannot be installed without it.");
}
function dependencyChecks(depends, known, call) {
	const wrong = depends.flatMap((name) => {
		const state = textOf$1(known.get(name), "state");
		if (state === "") {
			const fix = `Put ${name} on the addons path and update the apps list, or correct depends.`;
			return [check("S1", "dependencies", "fail", `The module ${name} is unknown to this Odoo.`, call, fix)];
		}
		if (state !== "uninstallable") return [];
		return [check("S1", "dependencies", "fail", `The module ${name} is not installable here.`, call, `Use a build of ${name} for this series.`)];
	});
	if (wrong.length > 0) return wrong;
	const install = depends.filter((name) => textOf$1(known.get(name), "state") !== "installed");
	const also = install.length > 0 ? `; ${install.join(", ")} will be installed too` : "";
	return [check("S1", "dependencies", "pass", `${depends.join(", ")} can be had${also}.`, call)];
}
function pendingCheck(rows, call) {
	const pending = rows.filter((row) => PENDING.includes(textOf$1(row, "state")));
	if (pending.length === 0) return check("S1", "no-pending-operation", "pass", "No module waits for an operation.", call);
	const names = pending.map((row) => `${textOf$1(row, "name")} (${textOf$1(row, "state")})`).join(", ");
	return check("S1", "no-pending-operation", "fail", `Waiting for an operation: ${names}.`, call, "Open Apps and cancel or apply the operation; on 19.0 ir.module.module.button_reset_state() resets them all.");
}
function loadedCheck({ index, options }, row, call) {
	const version = String(manifestValue(index.module.manifest, "version") ?? "");
	if (!row) return check("S1", "module-state", "pass", "Odoo has not seen the module yet: it will be read fresh.", call);
	const state = textOf$1(row, "state");
	if (state !== "installed") return check("S1", "module-state", "pass", `The module is known and ${state}.`, call);
	const before = textOf$1(row, "latest_version");
	if (before === version) return check("S1", "module-state", "pass", `Version ${before} is installed already.`, call);
	const verdict = options.install === "auto" ? "warn" : "fail";
	const fix = verdict === "warn" ? "If Python has changed, restart Odoo first: a running server never reloads it." : "Restart Odoo, then verify with installation allowed.";
	return check("S1", "module-state", verdict, `Version ${before} is installed, the files are ${version}.`, call, fix);
}
/** Of the data files, and the groups that the Python names: of one that does not exist nobody is a member. */
function external({ index }) {
	const named = pythonRefs(index.module).filter(({ kind }) => kind === "group").map(({ source, xmlid, start, end }) => ({
		source,
		fact: {
			xmlid,
			start,
			end
		}
	}));
	return [...index.refs, ...named].filter(({ fact }) => !fact.xmlid.startsWith(`${index.module.name}.`));
}
function refModules(ladder) {
	return [...new Set(external(ladder).map(({ fact }) => fact.xmlid.split(".")[0] ?? ""))];
}
/** One search for all records of other modules that the data files name. */
async function externalRefs(ladder, known) {
	const refs = external(ladder);
	if (refs.length === 0) return [];
	const split = (xmlid) => [xmlid.slice(0, xmlid.indexOf(".")), xmlid.slice(xmlid.indexOf(".") + 1)];
	const installed = refs.filter(({ fact }) => textOf$1(known.get(split(fact.xmlid)[0]), "state") === "installed");
	const names = [...new Set(installed.map(({ fact }) => split(fact.xmlid)[1]))];
	const { rows, call } = await searchRead(ladder, "ir.model.data", [[
		"module",
		"in",
		refModules(ladder)
	], [
		"name",
		"in",
		names
	]], ["module", "name"]);
	const there = new Set(rows.map((row) => `${textOf$1(row, "module")}.${textOf$1(row, "name")}`));
	const checks = [];
	for (const { fact, source } of refs) {
		const [module] = split(fact.xmlid);
		const unknown = !known.has(module);
		if (!unknown && (!installed.some((ref) => ref.fact === fact) || there.has(fact.xmlid))) continue;
		const message = unknown ? `${fact.xmlid}: there is no module ${module}.` : `${fact.xmlid} does not exist on this Odoo.`;
		checks.push(placed("external-refs", message, call, source, fact, "Correct the id, or depend on the module that declares it."));
	}
	if (checks.length > 0) return checks;
	const later = refs.length - installed.length;
	const rest = later > 0 ? `; ${later} of modules that are not installed yet come with the installation` : "";
	return [check("S1", "external-refs", "pass", `${there.size} records of other modules are there${rest}.`, call)];
}
/** Models that the module names and does not make; most series install a wrong one without a word. */
async function externalModels(ladder, depends, known) {
	const named = externalModelNames(ladder);
	if (named.size === 0) return [];
	const { rows, call } = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		[...named.keys()]
	]], ["model"]);
	const there = new Set(rows.map((row) => textOf$1(row, "model")));
	const missing = [...named].filter(([model]) => !there.has(model));
	if (missing.length === 0) return [check("S1", "external-models", "pass", `${there.size} models of other modules are there.`, call)];
	if (depends.some((name) => textOf$1(known.get(name), "state") !== "installed")) {
		const message = `${missing.map(([model]) => model).join(", ")}: not there yet; a dependency that is not installed may bring them.`;
		return [check("S1", "external-models", "skip", message, call, "S3 looks again after the installation.")];
	}
	return missing.map(([model, { source, at }]) => {
		return placed("external-models", `The model ${model} does not exist on this Odoo.`, call, source, at, "Correct the name, or depend on the module that makes it.");
	});
}
/** Where data files name a model by its name. */
const MODEL_COLUMNS = {
	"ir.ui.view": "model",
	"ir.actions.act_window": "res_model",
	"ir.actions.report": "model"
};
function externalModelNames({ index }) {
	const named = /* @__PURE__ */ new Map();
	const add = (model, source, at) => {
		if (model !== void 0 && !index.models.get(model)?.own && !named.has(model)) named.set(model, {
			source,
			at
		});
	};
	for (const { classes } of index.models.values()) for (const { file, fact } of classes) {
		for (const parent of fact.inherit) add(parent, file.source, fact.attributes.get("_inherit") ?? fact);
		for (const field of fact.fields) add(comodelOf(field), file.source, field);
	}
	const manual = new Set(manualModels(index).values());
	for (const { fact, source } of index.records) {
		const column = MODEL_COLUMNS[fact.model];
		const field = column === void 0 || !fact.element ? void 0 : recordField(fact.element, column);
		const model = field && textOf(field).trim();
		if (field && model && !manual.has(model)) add(model, source, field.tag);
	}
	return named;
}
function placed(id, message, call, source, at, fix) {
	return {
		...check("S1", id, "fail", message, call, fix),
		path: source.path,
		line: source.lineAt(at.start)
	};
}

// src/verify/steps/s1-preflight/dry-import.ts
const MODEL$2 = "base_import.import";
/** 14.0 says `headers`, later series `has_headers`. Source: addons/base_import/models/base_import.py. */
const OPTIONS = {
	headers: true,
	has_headers: true,
	encoding: "utf-8",
	quoting: "\"",
	separator: ","
};
/**
* Lets Odoo create one record and roll it back, by the dry run of its import screen; what it says against it, or
* undefined when it took it. Only the row of the screen itself stays, until Odoo's own clean-up.
*/
async function dryImport(ladder, model, row) {
	const write = callOptions(ladder, { effect: "write" });
	const [names, cells] = [Object.keys(row), Object.values(row)];
	const values = {
		res_model: model,
		file: [names, cells].map((line) => line.map(quoted).join(",")).join("\n"),
		file_name: "rows.csv",
		file_type: "text/csv"
	};
	const created = await ladder.client.call(MODEL$2, "create", { args: [values] }, write);
	const ids = Array.isArray(created) ? created : [created];
	const run = (method) => ladder.client.call(MODEL$2, method, {
		ids,
		kwargs: {
			fields: names,
			columns: [],
			options: OPTIONS,
			dryrun: true
		}
	}, write);
	return problemOf$1(await run(ladder.profile.importMethod).catch((error) => {
		if (!(error instanceof OdooError) || !/has no method/.test(error.message)) throw error;
		return run(ladder.profile.importMethod === "do" ? "execute_import" : "do");
	}));
}
function quoted(text) {
	return `"${text.replaceAll("\"", "\"\"")}"`;
}
function problemOf$1(answer) {
	const errors = (typeof answer === "object" && answer !== null && "messages" in answer && Array.isArray(answer.messages) ? answer.messages : []).flatMap((one) => typeof one === "object" && one !== null && "message" in one && !("type" in one && one.type === "warning") ? [String(one.message)] : []);
	return errors.length === 0 ? void 0 : sentence(errors.join(" "));
}
/** What is wrong, without the excerpt of the arch and the names that Odoo puts around it. */
function sentence(text) {
	const [said = ""] = text.split(/\n\s*(?:View error context|View name|Error context|\[view_id)/);
	return cut$1(redact(said.replace(/^[^:]{0,60}: <class '[\w.]+'>: /, "").replaceAll(/\s+/g, " ").trim()), 500);
}

// src/verify/steps/s1-preflight/rehearse.ts
const ID = "inherited-views";
const CALL$1 = "base_import.import dry run on ir.ui.view";
/**
* Lets Odoo apply each extension of another module's view and roll it back, before anything is installed. What only
* the module itself brings, such as its fields, is left out of the try.
*/
async function rehearse(ladder, module) {
	const { index } = ladder;
	const views = index.views.filter(({ inherits, model }) => inherits !== void 0 && model !== void 0 && !isOwn(inherits, index.module.name));
	if (views.length === 0) return [];
	const skip = (why) => [check("S1", ID, "skip", `The inherited views were not tried out: ${why}`, CALL$1)];
	if (textOf$1(module, "state") === "installed") return skip("the module is installed, and so are they.");
	const missing = await missingDependencies(ladder);
	const parents = await parentIds(ladder, views);
	const checks = [];
	try {
		for (const view of views) checks.push(...await tryView(ladder, view, {
			views,
			parents,
			missing
		}));
	} catch (error) {
		if (error instanceof OdooError && (error.kind === "not_found" || error.kind === "access")) return skip(error.kind === "access" ? error.message : "base_import is not installed there.");
		throw error;
	}
	return checks;
}
function isOwn(xmlid, module) {
	return !xmlid.includes(".") || xmlid.startsWith(`${module}.`);
}
async function missingDependencies(ladder) {
	const names = manifestPaths(ladder.index.module.manifest, "depends").map(({ path }) => path);
	const { rows } = await searchRead(ladder, "ir.module.module", [[
		"name",
		"in",
		names
	], [
		"state",
		"=",
		"installed"
	]], ["name"]);
	return names.filter((name) => !rows.some((row) => textOf$1(row, "name") === name));
}
async function parentIds(ladder, views) {
	const names = views.map(({ inherits = "" }) => inherits.slice(inherits.indexOf(".") + 1));
	const { rows } = await searchRead(ladder, "ir.model.data", [[
		"model",
		"=",
		"ir.ui.view"
	], [
		"name",
		"in",
		names
	]], [
		"module",
		"name",
		"res_id"
	]);
	return new Map(rows.map((row) => [`${textOf$1(row, "module")}.${textOf$1(row, "name")}`, Number(row.res_id)]));
}
async function tryView(ladder, view, { views, parents, missing }) {
	const { xmlid = "a view without id", model = "", inherits = "", source, record } = view;
	const parent = parents.get(inherits);
	const wait = (why) => [check("S1", ID, "skip", `${xmlid} was not tried out: ${why}; ${missing.join(", ")} must be installed first.`, CALL$1)];
	if (parent === void 0) return missing.length === 0 ? [] : wait(`${inherits} is not there yet`);
	const { arch, left } = await triedArch(ladder, view);
	const problem = await dryImport(ladder, "ir.ui.view", {
		name: recordText(record, "name") ?? xmlid,
		model,
		"inherit_id/.id": String(parent),
		mode: "extension",
		arch_base: arch
	});
	if (problem === void 0) {
		const rest = left === 0 ? "" : `, without ${count(left, "node")} that only the module itself makes valid`;
		return [check("S1", ID, "pass", `${xmlid} fits into ${inherits}${rest}.`, CALL$1)];
	}
	if (missing.length > 0) return wait(`it does not fit into ${inherits} yet`);
	const alone = views.filter((other) => other.inherits === inherits).length === 1;
	const fix = alone ? "Correct the xpath or the node: look at the parent view as this server has it." : "Correct it, unless another view of the module brings what it needs.";
	return [{
		...check("S1", ID, alone ? "fail" : "warn", `${xmlid} does not fit into ${inherits}: ${problem}`, CALL$1, fix),
		...placeAt(source, record.tag)
	}];
}
/** The arch without the nodes, below those that say where, which need what is not on the server yet. */
async function triedArch(ladder, view) {
	const { index, client, options } = ladder;
	const known = await client.fields(view.model ?? "", { signal: options.signal });
	const classes = [...index.models.values()].flatMap((facts) => facts.classes.map(({ fact }) => fact));
	const fields = new Set(classes.flatMap((fact) => fact.fields.map(({ name }) => name)).filter((name) => !known.has(name)));
	const methods = new Set(classes.flatMap((fact) => fact.methods.map(({ name }) => name)));
	const needsModule = (value) => value.includes("%(") || value.includes(`${index.module.name}.`) || words(value).some((word) => fields.has(word));
	const isNew = (element) => {
		if (element.name === "attribute") {
			const set = [
				textOf(element),
				attributeValue(element, "add"),
				attributeValue(element, "remove")
			].join(" ");
			return attributeValue(element, "name") === "name" && methods.has(textOf(element).trim()) || needsModule(set);
		}
		const name = attributeValue(element, "name") ?? "";
		return element.name === "button" && methods.has(name) || element.attributes.some(({ value }) => needsModule(value));
	};
	const dropped = view.roots.flatMap(places).flatMap(elementsOf).flatMap((element) => outermost(element, isNew));
	const [first, last] = [view.roots[0], view.roots.at(-1)];
	const { text } = view.source;
	let at = first?.start ?? 0;
	let arch = "";
	for (const { start, end } of dropped) {
		arch += text.slice(at, start);
		at = end;
	}
	arch += text.slice(at, last?.end ?? at);
	return {
		arch: view.roots.length === 1 ? arch : `<data>${arch}</data>`,
		left: dropped.length
	};
}
/** The elements that say where: an xpath, or a node with `position`. */
function places(root) {
	return root.name === "data" ? elementsOf(root).flatMap(places) : [root];
}
/** A later change of the view may look for an element around them, which therefore stays. */
function outermost(element, wanted) {
	return wanted(element) ? [element] : elementsOf(element).flatMap((child) => outermost(child, wanted));
}
function words(value) {
	return value.match(/\w+/g) ?? [];
}

// src/verify/steps/install-failure.ts
const MESSAGE_LENGTH = 700;
/** A failed installation with the place in the module that Odoo's error names, and no path of the server. */
function failureOf$1(index, error, call) {
	const { module } = index;
	const fault = remoteFault(error);
	const said = odooSentence(error);
	const told = fault ? `${fault.message}\n${fault.debug ?? ""}` : said;
	const reason = fault ? reasonOf(fault.message, fault.debug ?? "") : said;
	const found = placeIn$1(told, module.name);
	const place = found && module.files.includes(found.path) ? found : placeNamed(index, reason);
	const message = `The installation failed: ${cut(redact(reason))}`;
	return {
		...check("S2", "install", "fail", message, call, "Correct it and verify again; if this server has read that Python file or the manifest already, restart Odoo first."),
		...place
	};
}
/**
* The last place that is in the module: `while parsing /x/MODULE/views/a.xml:12`, a CSV file that `could not be
* processed`, or a traceback's `File "/x/MODULE/models/a.py", line 3`.
*/
function placeIn$1(text, module) {
	const parsing = new RegExp(`while parsing \\S*?/${module}/([\\w./-]+?):(\\d+)`).exec(text);
	const table = new RegExp(`file (?:\\S*/)?${module}/([\\w./-]+) could not be processed`).exec(text);
	const frames = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, "g"))];
	const [, path, line] = parsing ?? table ?? frames.at(-1) ?? [];
	if (path === void 0) return void 0;
	return line === void 0 ? { path } : {
		path,
		line: Number(line)
	};
}
/** Where a field or a model stands that the sentence names, such as one that the registry refuses. */
function placeNamed(index, reason) {
	if (reason.includes("external dependency")) {
		const { manifest } = index.module;
		return {
			path: manifest.source.path,
			...lineOf(manifest, "external_dependencies")
		};
	}
	const models = [...index.models.keys()].sort((a, b) => b.length - a.length);
	const fields = models.flatMap((model) => (index.models.get(model)?.classes ?? []).flatMap(({ fact }) => fact.fields.map(({ name }) => ({
		model,
		name
	}))));
	const names = (text) => new RegExp(`(?<![\\w.])${text.replaceAll(".", "\\.")}(?![\\w.]*\\w)`).test(reason);
	const field = fields.find(({ model, name }) => names(`${model}.${name}`));
	if (field) return fieldPlace(index, field.model, field.name);
	const step = /^\w+$/.test(reason.trim()) ? reason.trim() : void 0;
	const related = fields.find(({ model, name }) => {
		const path = index.models.get(model)?.field(name)?.fact.kwargs.get("related")?.value;
		return step !== void 0 && typeof path === "string" && path.split(".").includes(step);
	});
	if (related) return fieldPlace(index, related.model, related.name);
	const model = models.find(names);
	return model === void 0 ? void 0 : modelPlace(index, model);
}
function lineOf({ entries, source }, key) {
	const entry = entries.get(key);
	return entry ? { line: source.lineAt(entry.keySpan.start) } : {};
}
/** Odoo's own sentence: in the message from 17.0 on, before that only in the chain of causes. */
function reasonOf(message, debug) {
	const trace = message.indexOf("Traceback (most recent call last):");
	if (trace !== -1) return causeIn(message.slice(trace)) ?? message.slice(0, trace);
	const [sentence = ""] = (/^while parsing [^\n]*(somewhere inside|near)\n/.test(message) && causeIn(debug) || message).replace(/^while parsing [^\n]*\n/, "").replace(/^Module loading [^\n]*could not be processed:\s*/, "").split(/\n\s*(?:View error context|View name|Error context):/);
	return /Error while validating view/.test(sentence) ? sentence.trim().split(/\n\s*\n/).at(-1) ?? sentence : sentence;
}
/** What the first exception of a traceback says, without its type. */
function causeIn(debug) {
	const [first = ""] = debug.split(/\n\n(?:The above exception was|During handling of)/);
	const lines = first.split("\n");
	const frame = lines.findLastIndex((line) => line.startsWith("  File \""));
	const start = lines.findIndex((line, at) => at > frame && /^\S/.test(line));
	return start === -1 ? void 0 : lines.slice(start).join("\n").replace(/^[\w.]+: /, "").trim();
}
function cut(text) {
	const flat = text.replaceAll(/\n\s*\n/g, "\n").trim();
	return flat.length > MESSAGE_LENGTH ? `${flat.slice(0, MESSAGE_LENGTH)}...` : flat;
}

// src/verify/steps/s2-import.ts
const MODEL$1 = "base.import.module";
const IMPORT_CALL = "base.import.module.import_module()";
/** Nothing that Python would have to do: such a module can be imported through the interface. */
function isDataModule({ module }) {
	return module.python.every(({ source, classes, functions }) => source.path.endsWith("__init__.py") && classes.length === 0 && functions.length === 0);
}
async function canImport(ladder) {
	return (await ladder.client.fields("ir.module.module", { signal: ladder.options.signal })).has("imported");
}
/** An imported module has no folder on the server: an upgrade by its button would take its data away. */
async function isImported(ladder, module) {
	if (!await canImport(ladder)) return false;
	return (await read(ladder, "ir.module.module", "read", {
		ids: [module.id],
		args: [["imported"]]
	}))[0]?.imported === true;
}
/**
* Uploads the module as an archive. Up to 16.0 Odoo keeps what it could load of a broken one, and says so in a field
* alone. Source: 14.0 and 19.0 addons/base_import_module/models.
*/
async function importModule(ladder) {
	const { module } = ladder.index;
	const write = callOptions(ladder, {
		effect: "write",
		timeoutMs: INSTALL_MS
	});
	const entries = await Promise.all(module.files.map(async (file) => ({
		path: `${module.name}/${file}`,
		content: await readFile(path.join(module.dir, file))
	})));
	const values = { module_file: zip(entries).toString("base64") };
	const created = await ladder.client.call(MODEL$1, "create", { args: [values] }, write);
	const ids = Array.isArray(created) ? created : [created];
	await ladder.client.call(MODEL$1, "import_module", { ids }, write);
	if (!(await ladder.client.fields(MODEL$1, { signal: ladder.options.signal })).has("import_message")) return;
	const rows = await read(ladder, MODEL$1, "read", {
		ids,
		args: [["import_message"]]
	});
	const said = textOf$1(rows[0], "import_message");
	if (!/Error while importing module/.test(said)) return;
	const reason = said.replace(/^[\s\S]*?Error while importing module '[^']*'\.\s*/, "").replace(/\s*Make sure those modules[\s\S]*$/, "");
	throw new OdooError("validation", reason.trim(), { hint: "What was loaded before the error is in the database: uninstall the module there, correct it, and verify again." });
}

// src/verify/steps/s8-tests/command.ts
/** Enough for a large module on a slow machine; a test that waits for ever ends here. */
const LIMIT_MS = 9e5;
/** Of the log, at its end: there stands what failed. */
const MAX_LOG = 16777216;
/** Words of a command line, with quotes as a shell has them; nothing else of a shell is understood. */
function splitCommand(text) {
	return [...text.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_all, double, single) => double ?? single ?? ""));
}
/** Runs a program without a shell, and all that it starts with it in one group, so that all of it ends. */
async function runCommand([program = "", ...args], signal, limitMs = LIMIT_MS) {
	const isWindows = process.platform === "win32";
	const child = spawn(program, args, {
		detached: !isWindows,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const chunks = [];
	let length = 0;
	const keep = (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
		while (length > MAX_LOG && chunks.length > 1) length -= chunks.shift()?.length ?? 0;
	};
	child.stdout.on("data", keep);
	child.stderr.on("data", keep);
	let late = false;
	const kill = () => {
		if (child.pid === void 0) return;
		try {
			process.kill(isWindows ? child.pid : -child.pid, "SIGKILL");
		} catch {}
	};
	const timer = setTimeout(() => {
		late = true;
		kill();
	}, limitMs);
	signal.addEventListener("abort", kill, { once: true });
	try {
		const code = await exitCode(child);
		const log = Buffer.concat(chunks).toString("utf8");
		return late ? {
			kind: "timeout",
			log
		} : {
			kind: "ended",
			code,
			log
		};
	} catch (error) {
		return {
			kind: "not started",
			why: error instanceof Error && "code" in error ? String(error.code) : "unknown reason"
		};
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", kill);
	}
}
function exitCode(child) {
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code ?? 1));
	});
}
/** Tests of controllers and tours want an HTTP server, and that of the running Odoo has its port. */
async function freePort() {
	const server = createServer();
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	return typeof address === "object" && address ? address.port : 0;
}

// src/verify/steps/s8-tests/log.ts
/** `2026-01-01 10:00:00,123 4711 ERROR database odoo.logger: text`. */
const HEAD = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \d+ (\w+) \S+ ([\w.]+): (.*)$/;
const MESSAGE = 600;
/** Reads what Odoo logs of a run with `--test-tags /module`. */
function readLog(log, module) {
	const entries = entriesOf(log);
	const sum = [...log.matchAll(/(\d+) failed, (\d+) error\(s\) of (\d+) tests/g)].at(-1);
	const failures = entries.flatMap((entry) => failureOf(entry, module));
	const own = entries.filter(({ level, text }) => level === "WARNING" && text.includes(module));
	return {
		ran: Number(sum?.[3] ?? 0),
		failures,
		warnings: [...new Set(own.map(({ text }) => said$1(text)))],
		problem: problemOf(log, entries, module)
	};
}
function entriesOf(log) {
	const entries = [];
	for (const line of log.split("\n")) {
		const head = HEAD.exec(line.trimEnd());
		const last = entries.at(-1);
		if (head) entries.push({
			level: head[1] ?? "",
			text: head[3] ?? ""
		});
		else if (last) last.text += `\n${line}`;
	}
	return entries;
}
function failureOf({ level, text }, module) {
	const found = /^(?:FAIL|ERROR): (?:Subtest )?(\S+)/.exec(text);
	if (level !== "ERROR" || !found) return [];
	return [{
		test: found[1] ?? "",
		message: reason(text),
		place: placeIn(text, module)
	}];
}
/** The last frame that is in the module: a test calls what it tests. */
function placeIn(text, module) {
	const [, path, line] = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, "g"))].at(-1) ?? [];
	return path === void 0 ? void 0 : {
		path,
		line: Number(line)
	};
}
function problemOf(log, entries, module) {
	if (new RegExp(`invalid module names, ignored: .*\\b${module}\\b`).test(log)) return `this Odoo knows no module ${module}`;
	if (new RegExp(`module ${module}: not installable`).test(log)) return `Odoo takes ${module} for not installable`;
	const broken = entries.find(({ level, text }) => level === "CRITICAL" || /^Failed to (load|initialize)/.test(text));
	return broken && `Odoo did not come up: ${reason(broken.text)}`;
}
/** The exception at the end of a traceback, else the first line. */
function reason(text) {
	const lines = text.split("\n");
	const frame = lines.findLastIndex((line) => /^\s+File "/.test(line));
	const start = lines.findIndex((line, at) => at > frame && /^[\w.]+(?:Error|Exception|Warning|Violation|Failure)?\b.*/.test(line) && !/^\s/.test(line));
	return said$1(frame === -1 || start === -1 ? lines[0] ?? "" : lines.slice(start).join("\n"));
}
/** Without the paths of the server. */
function said$1(text) {
	const plain = text.replaceAll(/(?:\/[\w.-]+)+\/([\w.-]+)/g, "$1").replaceAll(/\s+/g, " ").trim();
	return cut$1(redact(plain), MESSAGE);
}

// src/verify/steps/s8-tests/index.ts
/** Warnings beyond this many are counted. */
const MAX_WARNINGS = 5;
const testRung = {
	step: "S8",
	doing: "running the module's own tests",
	async run(ladder, { refused }) {
		const skip = (why, fix) => [check("S8", "tests", "skip", `The module's own tests were not run: ${why}`, "none", fix)];
		if (!ladder.options.tests) return skip("the caller asked for none (tests: true, --tests).");
		if (refused !== void 0) return skip(refused);
		if (!ladder.index.module.files.some((file) => /^tests\/test_\w+\.py$/.test(file))) return skip("it has none in tests/test_*.py.");
		const setup = testSetup();
		if ("why" in setup) return skip(setup.why, setup.fix);
		return ownTests(ladder, setup);
	}
};
/** How the server's command line is called, and the database that tests may change. */
function testSetup() {
	const command = splitCommand(setting(process.env.ODOO_CLI) ?? "");
	if (command.length === 0) return {
		why: "ODOO_CLI does not say how the command line of the server is called.",
		fix: "Set ODOO_CLI, such as \"odoo-bin -c /etc/odoo.conf\" or \"docker compose exec -T odoo odoo\", where this program runs."
	};
	const db = setting(process.env.ODOO_CLI_DB);
	if (db === void 0) return {
		why: "ODOO_CLI_DB does not say on which database.",
		fix: "Set ODOO_CLI_DB to a copy (createdb -T DATABASE COPY), or to a database whose data do not matter: the module is upgraded there."
	};
	return {
		command,
		db
	};
}
async function ownTests({ index, options }, { command, db }) {
	const { name } = index.module;
	const argv = [
		...command,
		"-d",
		db,
		"-i",
		name,
		"-u",
		name,
		"--test-enable",
		"--test-tags",
		`/${name}`
	];
	argv.push("--stop-after-init", "--log-level=info", `--http-port=${await freePort()}`);
	const call = `ODOO_CLI -d ${db} -i ${name} -u ${name} --test-tags /${name} --stop-after-init`;
	return judge(await runCommand(argv, options.signal), name, call);
}
/**
* Odoo ends with 0 also when it found no test or no such module, with 1 when tests failed, and with 255 when the
* module does not load.
*/
function judge(ended, module, call) {
	if (ended.kind === "not started") {
		const message = `The module's own tests were not run: ODOO_CLI cannot be started (${ended.why}).`;
		return [check("S8", "tests", "skip", message, call, "Correct ODOO_CLI: a program and its arguments, no shell.")];
	}
	const { ran, failures, warnings, problem } = readLog(ended.log, module);
	const found = failures.map(({ test, message, place }) => ({
		...check("S8", "tests", "fail", `${test}: ${message}`, call, "Correct the code, or the test."),
		...place
	}));
	const shown = warnings.slice(0, MAX_WARNINGS).map((text) => check("S8", "log-warnings", "warn", text, call));
	if (found.length > 0) return [...found, ...shown];
	const wrong = ended.kind === "timeout" ? "they did not end within 15 minutes, and were stopped" : problem ?? (ended.code !== 0 ? `Odoo ended with exit code ${ended.code}` : ran === 0 ? "Odoo found none: tests/__init__.py must import them" : void 0);
	if (wrong !== void 0) return [check("S8", "tests", "fail", `The module's own tests did not pass: ${wrong}.`, call, "Run the command by hand, and read its log."), ...shown];
	return [check("S8", "tests", "pass", `${count(ran, "test")} passed.`, call), ...shown];
}

// src/verify/steps/s2-install.ts
/** What the human is asked, once, before anything is changed. */
function installQuestion(ladder, { module: before, production }, db) {
	const { name, manifest } = ladder.index.module;
	const version = String(manifestValue(manifest, "version") ?? "");
	const verb = textOf$1(before, "state") === "installed" ? "Upgrade" : "Install";
	const probe = ladder.options.probe ? " Then a probe runs code on that server, as a server action: it creates test records and rolls all of them back." : "";
	const people = production === void 0 ? "" : ` PEOPLE SEEM TO WORK ON THIS DATABASE: ${production}.`;
	const setup = ladder.options.tests ? testSetup() : void 0;
	const tests = setup && "db" in setup ? ` Then its own tests run on the database ${setup.db}, where it is upgraded.` : "";
	return `${verb} the module ${name} ${version} in the database ${db} of ${ladder.client.instance.url}?${probe}${tests}${people}`;
}
async function install(ladder, before) {
	const { name } = ladder.index.module;
	const write = callOptions(ladder, {
		effect: "write",
		timeoutMs: INSTALL_MS
	});
	await ladder.client.call("ir.module.module", "update_list", {}, write);
	const listed = (await moduleRow(ladder)).rows[0];
	if (!listed || await isImported(ladder, listed)) return imported(ladder, before);
	const state = textOf$1(listed, "state");
	if (state === "uninstallable") {
		const message = `Odoo takes ${name} for not installable.`;
		return {
			checks: [check("S2", "update-list", "fail", message, "ir.module.module.update_list()", `Its manifest, as this server has read it, says so or is of another series. Correct it, then restart Odoo: a manifest is read once.`)],
			module: void 0
		};
	}
	const method = state === "installed" ? "button_immediate_upgrade" : "button_immediate_install";
	const seen = check("S2", "update-list", "pass", `Odoo sees ${name}, ${state}.`, "ir.module.module.update_list()");
	let failure;
	try {
		await operateModules(ladder.client, method, [listed.id], write);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		failure = error;
	}
	const call = callText("ir.module.module", method, [listed.id]);
	return readBack(ladder, before, failure, call, [seen]);
}
/** A module that the server sees no folder of, and that consists of data alone. */
async function imported(ladder, before) {
	const fail = (found) => ({
		checks: [found],
		module: void 0
	});
	if (!isDataModule(ladder.index)) return fail(notSeen(ladder.index.module.name, "it has Python, which cannot be imported"));
	if (!await canImport(ladder)) return fail(notSeen(ladder.index.module.name, "the module base_import_module, which could import it, is not installed"));
	let failure;
	try {
		await importModule(ladder);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		failure = error;
	}
	return readBack(ladder, before, failure, IMPORT_CALL, [check("S2", "import", "pass", "The server sees no folder of the module, and it has no Python: it was uploaded as an archive.", IMPORT_CALL)]);
}
/** What an operation gives back proves nothing: what is there is read. */
async function readBack(ladder, before, failure, call, seen) {
	ladder.client.forget();
	const look = async () => {
		const { rows, call: asked } = await moduleRow(ladder);
		return {
			row: rows[0],
			call: asked
		};
	};
	const after = await settled(look, ({ row }) => textOf$1(row, "state"), failure, ladder.options.signal);
	return {
		checks: [...seen, ...await outcome(ladder, before, after, failure, call)],
		module: textOf$1(after.row, "state") === "installed" ? after.row : void 0
	};
}
async function moduleRow(ladder) {
	return searchRead(ladder, "ir.module.module", [[
		"name",
		"=",
		ladder.index.module.name
	]], MODULE_FIELDS);
}
async function outcome(ladder, before, after, failure, call) {
	const { name, manifest } = ladder.index.module;
	const state = textOf$1(after.row, "state");
	const installed = state === "installed";
	const checks = [];
	if (failure !== void 0 && !(isLost(failure) && installed)) checks.push(failureOf$1(ladder.index, failure, call));
	const readBack = `${after.call}: state ${JSON.stringify(state)}`;
	if (!installed || checks.length === 0) {
		const fix = state.startsWith("to ") ? "Restart Odoo: it has read an older manifest of the module and keeps it. Then verify again." : "Correct the failure of the installation; nothing of the module is in the database.";
		checks.push(check("S2", "install-state", installed ? "pass" : "fail", `${name} is ${state || "unknown"}.`, readBack, installed ? void 0 : fix));
	}
	if (isPending(state)) checks.push(await stuck(ladder, state));
	if (!installed || failure !== void 0) return checks;
	const [version, wanted] = [textOf$1(after.row, "latest_version"), fullVersion(ladder)];
	const same = version === wanted;
	const versionCall = `${after.call}: latest_version ${JSON.stringify(version)}`;
	if (same) return [...checks, check("S2", "install-version", "pass", `Version ${version} is what the files say.`, versionCall)];
	const stale = ladder.profile.manifestCached && before !== void 0;
	checks.push({
		...check("S2", "install-version", "fail", `Odoo installed version ${version}, the files say ${wanted}.`, versionCall),
		path: manifest.source.path,
		fix: stale ? "Restart Odoo: this server has read the old manifest and keeps it. Then verify again." : "Odoo has read another copy of the module: look for a second folder of this name on the addons path."
	});
	return checks;
}
/** Odoo puts the series before a short version. */
function fullVersion({ index, profile }) {
	const version = String(manifestValue(index.module.manifest, "version") ?? "1.0");
	return version.split(".").length <= 3 && !version.startsWith(`${profile.series}.`) ? `${profile.series}.${version}` : version;
}
/** A module that stays `to install` blocks every other operation of the database. */
async function stuck(ladder, state) {
	const call = "ir.module.module.button_reset_state()";
	const restart = "Restart Odoo, then verify again.";
	try {
		await resetStates(ladder.client, callOptions(ladder, {}));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const fix = `${restart} Or open Apps and cancel the operation.`;
		return check("S2", "reset-state", "fail", `The module stays "${state}" and blocks other operations.`, call, fix);
	}
	return check("S2", "reset-state", "warn", `The module stayed "${state}"; the state was reset, so that other modules are not blocked.`, call, restart);
}
function notSeen(name, why) {
	return check("S2", "update-list", "fail", `Odoo does not see the module ${name}, and ${why}.`, "ir.module.module.update_list()", `Put the folder ${name} into a folder of the server's --addons-path, or mount it there, readable for Odoo's user (Docker: -v /path/to/${name}:/mnt/extra-addons/${name}:ro); after a change of the path itself restart Odoo.`);
}

// src/verify/steps/s3-rows/source-columns.ts
/** Records that nobody edits by the way, so that a difference means that the server has other files. */
const MODELS = [
	"ir.model.access",
	"ir.rule",
	"ir.cron",
	"ir.actions.act_window",
	"ir.actions.report",
	"ir.actions.server",
	"ir.sequence",
	"ir.ui.menu",
	"ir.ui.view",
	"mail.template",
	"report.paperformat"
];
/** Translated, computed from something else, or moved on by Odoo itself. */
const APART$2 = /* @__PURE__ */ new Set([
	"name",
	"help",
	"subject",
	"description",
	"summary",
	"arch",
	"nextcall",
	"number_next"
]);
/** A field of a record element that is set to a plain value. */
const CONSTANT = /^(?:True|False|-?\d+(?:\.\d+)?)$/;
/** What the data files set in records of a model, as far as it is written down plainly; the last one counts. */
function sourceColumns(index, model, fields) {
	const values = /* @__PURE__ */ new Map();
	for (const { file, demo } of index.loaded) {
		const rows = "header" in file ? tableRows(index, file) : elementRows(index, file.records);
		for (const row of rows) {
			if (row.model !== model || !row.xmlid.startsWith(`${index.module.name}.`)) continue;
			const known = values.get(row.xmlid)?.values ?? {};
			const now = Object.fromEntries(row.cells.flatMap(([name, cell]) => {
				const value = columnValue(cell, fields.get(name), index.module.name);
				return APART$2.has(name) || value === void 0 ? [] : [[name, value]];
			}));
			values.set(row.xmlid, {
				values: {
					...known,
					...now
				},
				demo
			});
		}
	}
	return [...values].map(([xmlid, found]) => ({
		xmlid,
		model,
		...found
	}));
}
function tableRows(index, { model, header, rows }) {
	const names = header.map((cell) => cell.value.trim().replace("/", ":"));
	const id = names.indexOf("id");
	return rows.flatMap((row) => {
		const xmlid = row[id]?.value.trim() ?? "";
		const cells = names.flatMap((name, at) => {
			const value = row[at]?.value.trim() ?? "";
			if (name === "id" || value === "") return [];
			return name.endsWith(":id") ? [[name.slice(0, -3), { ref: value }]] : [[name, { text: value }]];
		});
		return xmlid === "" ? [] : [{
			model,
			xmlid: qualified(xmlid, index.module.name),
			cells
		}];
	});
}
function elementRows({ module }, records) {
	return records.flatMap(({ element, model, xmlid }) => {
		if (xmlid === void 0) return [];
		if (element.name === "menuitem") return [{
			model,
			xmlid,
			cells: menuCells(element)
		}];
		if (element.name !== "record") return [];
		const cells = elementsOf(element).flatMap((field) => {
			const name = attributeValue(field, "name");
			const cell = field.name === "field" ? fieldCell(field) : void 0;
			return name === void 0 || !cell ? [] : [[name, cell]];
		});
		return [{
			model,
			xmlid: qualified(xmlid, module.name),
			cells
		}];
	});
}
/** Source: tools/convert.py, `_tag_menuitem`. */
function menuCells(element) {
	const [parent, action, sequence] = [
		"parent",
		"action",
		"sequence"
	].map((key) => attributeValue(element, key));
	return [
		...parent ? [["parent_id", { ref: parent }]] : [],
		...action ? [["action", { ref: action }]] : [],
		...sequence ? [["sequence", { constant: sequence }]] : []
	];
}
function fieldCell(field) {
	const ref = attributeValue(field, "ref");
	if (ref !== void 0) return { ref };
	const evaluated = attributeValue(field, "eval")?.trim();
	if (evaluated !== void 0) return CONSTANT.test(evaluated) ? { constant: evaluated } : void 0;
	return field.attributes.some(({ name }) => name !== "name") || elementsOf(field).length > 0 ? void 0 : { text: textOf(field) };
}
function columnValue(cell, field, module) {
	if (!field || field.store === false) return void 0;
	if ("ref" in cell) return field.type === "many2one" || field.type === "reference" ? { ref: qualified(cell.ref, module) } : void 0;
	const text = "text" in cell ? cell.text.trim() : cell.constant;
	switch (field.type) {
		case "boolean": return /^(?:1|true)$/i.test(text);
		case "integer":
		case "float": return text !== "" && Number.isFinite(Number(text)) ? Number(text) : void 0;
		case "char":
		case "text":
		case "selection": return "text" in cell ? text : void 0;
		default: return;
	}
}
/** In a `noupdate` block the server keeps the values of the first installation. */
function isKept(element) {
	for (let up = element; up; up = up.parent) {
		const said = attributeValue(up, "noupdate");
		if (said !== void 0) return /^(?:1|true)$/i.test(said);
	}
	return false;
}

// src/verify/steps/s3-rows/columns.ts
const FIX$1 = "Upgrade the module; then look for what else writes this record.";
const KEPT = "It stands in a noupdate block, which an upgrade leaves alone: correct it in Odoo, or in a migration script.";
/** Records of any model, with the columns that the spec promises of them. */
function specColumns(ladder, rows, records, demo) {
	return columnChecks(ladder, rows, records, {
		demo,
		id: "spec-records",
		says: "the spec says"
	});
}
/** The same of what the data files themselves write down. */
async function fileColumns(ladder, rows, demo) {
	const records = [];
	for (const model of MODELS) {
		if (!ladder.index.records.some(({ fact }) => fact.model === model)) continue;
		const fields = await ladder.client.fields(model, { signal: ladder.options.signal });
		records.push(...sourceColumns(ladder.index, model, fields));
	}
	return columnChecks(ladder, rows, records, {
		demo,
		id: "record-values",
		says: "the files say"
	});
}
async function columnChecks(ladder, rows, records, { demo, id, says }) {
	const wanted = records.filter((record) => demo || record.demo !== true);
	const ids = await refIds(ladder, wanted);
	const checks = [];
	for (const model of [...new Set(wanted.map((record) => record.model))].sort()) {
		const own = wanted.filter((record) => record.model === model);
		const known = await ladder.client.fields(model, { signal: ladder.options.signal });
		const columns = [...new Set(own.flatMap(({ values }) => Object.keys(values)))].filter((column) => known.has(column));
		const { byXmlid, call } = await rows.records(model, columns);
		const written = new Map(sourceColumns(ladder.index, model, known).map((record) => [record.xmlid, record.values]));
		const defects = own.flatMap(({ xmlid, values }) => {
			const place = recordPlace(ladder.index, xmlid) ?? {};
			const row = byXmlid.get(xmlid);
			if (!row) return [{
				message: `${xmlid}, a ${model}, does not exist.`,
				fix: FIX$1,
				...place
			}];
			const isOld = isKept(recordElement(ladder.index, xmlid));
			return Object.entries(values).flatMap(([column, value]) => {
				const problem = known.has(column) ? difference(row, column, value, ids, says) : `the model has no field ${column} here`;
				if (problem === void 0) return [];
				const kept = isOld && agrees(written.get(xmlid)?.[column], value);
				const found = {
					message: `${xmlid}: ${problem}.`,
					fix: kept ? KEPT : FIX$1,
					...place
				};
				return [kept ? {
					...found,
					verdict: "warn"
				} : found];
			});
		});
		const holds = `${count(own.length, "record")} of ${model}, each with ${columns.join(", ") || "its id"}.`;
		checks.push(...verdict("S3", id, call, holds, defects));
	}
	return checks;
}
function difference(row, column, wanted, ids, says) {
	const found = row[column];
	const tell = (text) => `${column} is ${short(found)} where ${says} ${text}`;
	if (typeof wanted === "object" && wanted !== null) {
		const refs = "ref" in wanted ? [wanted.ref] : wanted.refs;
		const targets = refs.map((ref) => ids.get(ref));
		const missing = refs.find((ref) => !ids.has(ref));
		if (missing !== void 0) return `${column} names ${missing}, which does not exist`;
		if ("refs" in wanted) {
			const held = Array.isArray(found) ? found : [];
			return held.length === targets.length && targets.every((target) => held.includes(target?.id)) ? void 0 : tell(refs.join(", ") || "none");
		}
		const [target] = targets;
		const id = Array.isArray(found) ? found[0] : found;
		return id === target?.id || id === `${target?.model},${target?.id}` ? void 0 : tell(wanted.ref);
	}
	return sameScalar(found, wanted) ? void 0 : tell(JSON.stringify(wanted));
}
/** Of what a file says, as far as it can be read, and what is wanted. */
function agrees(written, wanted) {
	const text = (value) => typeof value === "string" ? value.trim() : JSON.stringify(value);
	return written === void 0 || text(written) === text(wanted);
}
/** Odoo says false for what is empty, and pads what a data file has broken into lines. */
function sameScalar(found, wanted) {
	if (wanted === null || wanted === "") return found === false || found === null || found === "";
	if (typeof wanted === "string" && typeof found === "string") return found.trim() === wanted.trim();
	if (typeof wanted === "number" && typeof found === "number") return Math.abs(found - wanted) < 1e-6;
	return found === wanted;
}
function short(value) {
	const text = JSON.stringify(value) ?? "not there";
	return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
/** Every record that some column names, by its xmlid; groups and models of other modules among them. */
async function refIds(ladder, records) {
	const named = records.flatMap(({ values }) => Object.values(values).flatMap((value) => {
		if (typeof value !== "object" || value === null) return [];
		return "ref" in value ? [value.ref] : value.refs;
	}));
	if (named.length === 0) return /* @__PURE__ */ new Map();
	const split = [...new Set(named)].map((xmlid) => {
		const dot = xmlid.indexOf(".");
		return {
			module: xmlid.slice(0, dot),
			name: xmlid.slice(dot + 1)
		};
	});
	const { rows } = await searchRead(ladder, "ir.model.data", [[
		"module",
		"in",
		[...new Set(split.map(({ module }) => module))]
	], [
		"name",
		"in",
		split.map(({ name }) => name)
	]], [
		"module",
		"name",
		"model",
		"res_id"
	]);
	return new Map(rows.map((row) => [`${textOf$1(row, "module")}.${textOf$1(row, "name")}`, {
		id: Number(row.res_id),
		model: textOf$1(row, "model")
	}]));
}

// src/verify/steps/s3-rows/from-source.ts
const RESTART = "If the file on the server is this one, Odoo still runs the Python it loaded before: restart Odoo and verify again.";
/** Every row that the module's own files promise. */
function sourceChecks(ladder, rows, demo) {
	const { index } = ladder;
	return [
		...modelChecks(index, rows),
		...fieldChecks$1(index, rows),
		...selectionChecks(index, rows),
		...constraintChecks$1(index, rows),
		...recordChecks(index, rows, demo)
	];
}
function modelChecks({ models }, rows) {
	const own = [...models.values()].filter((facts) => facts.own);
	const defects = own.filter((facts) => !rows.model.has(facts.model)).map((facts) => defect(`The model ${facts.model} does not exist.`, RESTART, facts.classes[0]?.file.source, facts.classes[0]?.fact.start));
	return own.length === 0 ? [] : verdict("S3", "models", rows.models.call, `${count(own.length, "model")} there.`, defects);
}
function* declaredFields({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) for (const field of fact.fields) yield {
		model: facts.model,
		fact: field,
		source: file.source
	};
}
function fieldChecks$1(index, rows) {
	const defects = [];
	let seen = 0;
	for (const { model, fact, source } of declaredFields(index)) {
		seen += 1;
		const row = rows.field.get(`${model}.${fact.name}`);
		const wrong = row ? differences(fact, row) : "is not there";
		if (wrong) defects.push(defect(`${model}.${fact.name} ${wrong}.`, row ? `Compare the field with the installed one. ${RESTART}` : RESTART, source, fact.start));
	}
	for (const row of rows.fields.rows) {
		if (textOf$1(row, "relation") !== "_unknown") continue;
		const name = `${textOf$1(row, "model")}.${textOf$1(row, "name")}`;
		defects.push({
			message: `${name} points at a model that does not exist.`,
			fix: "Correct the comodel, or depend on the module that makes it."
		});
	}
	return seen === 0 ? [] : verdict("S3", "fields", rows.fields.call, `${count(seen, "field")} there, each with its type, comodel, required and store.`, defects);
}
function differences(fact, row) {
	const literal = (name) => fact.kwargs.get(name)?.value;
	const found = [
		["ttype", ttypeOf(fact.type)],
		["relation", comodelOf(fact)],
		["relation_field", inverseOf(fact)],
		["required", typeof literal("required") === "boolean" ? literal("required") : void 0],
		["store", typeof literal("store") === "boolean" ? literal("store") : void 0]
	].find(([column, value]) => value !== void 0 && row[column] !== value);
	return found && `has ${found[0]} ${JSON.stringify(row[found[0]])} where the files say ${JSON.stringify(found[1])}`;
}
function selectionChecks(index, rows) {
	const defects = [];
	let seen = 0;
	for (const { model, fact, source } of declaredFields(index)) {
		const list = (fact.kwargs.get("selection") ?? fact.kwargs.get("selection_add") ?? fact.args[0])?.value;
		const field = rows.field.get(`${model}.${fact.name}`);
		if (fact.type !== "Selection" || !Array.isArray(list) || !field) continue;
		seen += 1;
		const there = new Set(rows.selection.rows.filter((row) => Array.isArray(row.field_id) && row.field_id[0] === field.id).map((row) => textOf$1(row, "value")));
		const missing = list.flatMap((pair) => Array.isArray(pair) && typeof pair[0] === "string" && !there.has(pair[0]) ? [pair[0]] : []);
		if (missing.length > 0) defects.push(defect(`${model}.${fact.name} lacks ${missing.join(", ")}.`, RESTART, source, fact.start));
	}
	return seen === 0 ? [] : verdict("S3", "selection-values", rows.selection.call, `${count(seen, "selection")} with every value.`, defects);
}
function constraintChecks$1({ models }, rows) {
	const there = new Set(rows.constraints.rows.map((row) => textOf$1(row, "name")));
	const defects = [];
	let seen = 0;
	for (const { model, classes } of models.values()) for (const { file, fact } of classes) for (const object of fact.tableObjects) {
		const name = `${model.replaceAll(".", "_")}_${object.name}`;
		if (name.length > 63) continue;
		seen += 1;
		if (there.has(name)) continue;
		const message = `The ${object.kind.toLowerCase()} ${name} is not in the database.`;
		defects.push(defect(message, "Rows that break it may stop it from being added: see the server log for the reason, correct the data, and upgrade.", file.source, object.start));
	}
	return seen === 0 ? [] : verdict("S3", "constraints", rows.constraints.call, `${count(seen, "SQL constraint")} there.`, defects);
}
function recordChecks({ records, module }, rows, demo) {
	const declared = /* @__PURE__ */ new Map();
	for (const record of records) {
		const { xmlid } = record.fact;
		if (xmlid?.startsWith(`${module.name}.`) && (demo || !record.demo)) declared.set(xmlid, record);
	}
	const defects = [...declared].flatMap(([xmlid, { fact, source }]) => {
		const model = textOf$1(rows.xmlid.get(xmlid), "model");
		if (model === fact.model) return [];
		return [defect(model === "" ? `${xmlid} does not exist.` : `${xmlid} is a ${model}, the files say ${fact.model}.`, "The element was skipped without a word: check its tag, and that its file is listed.", source, fact.start)];
	});
	const models = /* @__PURE__ */ new Map();
	for (const { fact } of declared.values()) models.set(fact.model, (models.get(fact.model) ?? 0) + 1);
	const counts = [...models].sort().map(([model, number]) => `${number} ${model}`).join(", ");
	const without = !demo && records.some((record) => record.demo);
	const checks = verdict("S3", "records", rows.data.call, `${count(declared.size, "record")} there: ${counts || "none declared"}.`, defects);
	if (!without) return checks;
	return [...checks, {
		step: "S3",
		id: "demo-records",
		verdict: "skip",
		message: "The module was installed without demo data: its demo records were not looked at.",
		call: "ir.module.module.search_read: demo false",
		fix: "Use a database that was made with demo data."
	}];
}
function defect(message, fix, source, at) {
	return {
		message,
		fix,
		...source ? {
			path: source.path,
			line: source.lineAt(at ?? 0)
		} : {}
	};
}

// src/verify/steps/s3-rows/from-spec.ts
const FIX = "The module no longer does what its spec says: change the spec and scaffold again, or put the code back.";
/** Every row that the spec beside the module promises, down to permissions and menus. */
async function specChecks(ladder, rows, expected, demo) {
	const { index } = ladder;
	return [
		...fieldChecks(rows, expected, index),
		...xmlidChecks(rows, expected, index, demo),
		...constraintChecks(rows, expected, index),
		...await accessChecks(ladder, rows, expected),
		...await ruleChecks(rows, expected, index),
		...await groupChecks(ladder, rows, expected),
		...await viewChecks$1(rows, expected, index),
		...await actionChecks$1(rows, expected, index),
		...await menuChecks$1(rows, expected, index)
	];
}
function fieldChecks(rows, { fields, models }, index) {
	const defects = [];
	for (const { model, title } of models) if (!rows.model.get(model)) defects.push(wrong$1(`The model ${model} (${title}) does not exist.`, modelPlace(index, model)));
	for (const field of fields) {
		const row = rows.field.get(`${field.model}.${field.name}`);
		const problem = row ? fieldProblem(field, row, rows) : "is not there";
		if (!problem) continue;
		const place = fieldPlace(index, field.model, field.name) ?? modelPlace(index, field.model);
		defects.push(wrong$1(`${field.model}.${field.name} ${problem}.`, place));
	}
	return verdict("S3", "spec-fields", rows.fields.call, `${count(models.length, "model")} and ${count(fields.length, "field")} are what the spec says.`, defects);
}
function fieldProblem(field, row, rows) {
	const found = [
		["ttype", field.ttype],
		["relation", field.relation ?? false],
		["relation_field", field.relationField],
		["required", field.required],
		["store", field.stored]
	].find(([column, value]) => value !== void 0 && row[column] !== value);
	if (found) return `has ${found[0]} ${JSON.stringify(row[found[0]])} where the spec says ${JSON.stringify(found[1])}`;
	if (!field.selection) return void 0;
	const values = rows.selection.rows.filter((each) => idOf(each, "field_id") === row.id).sort((a, b) => Number(a.sequence) - Number(b.sequence)).map((each) => textOf$1(each, "value"));
	const said = field.selection.map(([value]) => value);
	return values.join() === said.join() ? void 0 : `offers ${values.join(", ")} where the spec says ${said.join(", ")}`;
}
function xmlidChecks(rows, { xmlids }, index, demo) {
	const wanted = xmlids.filter((each) => demo || !each.demo);
	const models = /* @__PURE__ */ new Map();
	for (const { model } of wanted) models.set(model, (models.get(model) ?? 0) + 1);
	const defects = wanted.filter(({ xmlid, model }) => textOf$1(rows.xmlid.get(xmlid), "model") !== model).map(({ xmlid, model }) => wrong$1(`${xmlid}, a ${model}, does not exist.`, recordPlace(index, xmlid)));
	const names = new Set(xmlids.map(({ xmlid }) => xmlid));
	for (const [xmlid, row] of rows.xmlid) {
		const model = textOf$1(row, "model");
		const delegated = names.has(xmlid.replace(/_ir_actions_server$/, ""));
		if (models.has(model) && !names.has(xmlid) && !delegated) defects.push(wrong$1(`${xmlid}, a ${model}, is not in the spec.`, recordPlace(index, xmlid)));
	}
	return verdict("S3", "spec-xmlids", rows.data.call, `${count(wanted.length, "record")} of ${count(models.size, "model")}, no more and no less.`, defects);
}
function constraintChecks(rows, { sqlConstraints }, index) {
	const there = new Set(rows.constraints.rows.map((row) => textOf$1(row, "name")));
	const defects = sqlConstraints.filter(({ name }) => !there.has(name)).map(({ model, name }) => wrong$1(`The constraint ${name} is not in the database.`, constraintPlace(index, model, name) ?? modelPlace(index, model)));
	if (sqlConstraints.length === 0) return [];
	return verdict("S3", "spec-constraints", rows.constraints.call, `${count(sqlConstraints.length, "SQL constraint")} there.`, defects);
}
async function accessChecks(ladder, rows, { access }) {
	if (access.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.model.access", [
		"model_id",
		"group_id",
		"perm_read",
		"perm_write",
		"perm_create",
		"perm_unlink"
	]);
	const groups = await groupIds(ladder, access.map(({ group }) => group));
	const defects = access.flatMap((each) => {
		const row = byXmlid.get(each.xmlid);
		const place = recordPlace(ladder.index, each.xmlid);
		if (!row) return [wrong$1(`${each.xmlid} does not exist.`, place)];
		return idOf(row, "model_id") === rows.model.get(each.model)?.id && idOf(row, "group_id") === groups.get(each.group) && row.perm_read === each.read && row.perm_write === each.write && row.perm_create === each.create && row.perm_unlink === each.unlink ? [] : [wrong$1(`${each.xmlid} does not give ${each.group} what the spec says on ${each.model}.`, place)];
	});
	return verdict("S3", "spec-access", call, `${count(access.length, "access row")}, each with its group and its four permissions.`, defects);
}
/** Ids of groups by complete xmlid. */
async function groupIds(ladder, xmlids) {
	const names = xmlids.map((xmlid) => xmlid.slice(xmlid.indexOf(".") + 1));
	const { rows } = await searchRead(ladder, "ir.model.data", [[
		"model",
		"=",
		"res.groups"
	], [
		"name",
		"in",
		names
	]], [
		"module",
		"name",
		"res_id"
	]);
	return new Map(rows.map((row) => [`${textOf$1(row, "module")}.${textOf$1(row, "name")}`, idOf(row, "res_id")]));
}
async function ruleChecks(rows, { rules }, index) {
	if (rules.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.rule", [
		"model_id",
		"domain_force",
		"active"
	]);
	const defects = rules.flatMap(({ xmlid, model, domain }) => {
		const row = byXmlid.get(xmlid);
		const same = idOf(row, "model_id") === rows.model.get(model)?.id && bare(textOf$1(row, "domain_force")) === bare(domain);
		const place = recordPlace(index, xmlid);
		return same && row?.active === true ? [] : [wrong$1(`${xmlid} does not limit ${model} to ${domain}.`, place)];
	});
	return verdict("S3", "spec-rules", call, `${count(rules.length, "record rule")} there.`, defects);
}
function bare(domain) {
	return domain.replaceAll(/\s/g, "").replaceAll("\"", "'");
}
async function groupChecks(ladder, rows, { groups }) {
	if (groups.length === 0) return [];
	const { byXmlid, call } = await rows.records("res.groups", ["name", "implied_ids"]);
	const ids = await groupIds(ladder, groups.flatMap(({ implies }) => implies));
	const defects = groups.flatMap(({ xmlid, implies }) => {
		const row = byXmlid.get(xmlid);
		const place = recordPlace(ladder.index, xmlid);
		if (!row) return [wrong$1(`The group ${xmlid} does not exist.`, place)];
		const implied = Array.isArray(row.implied_ids) ? row.implied_ids : [];
		return implies.filter((group) => !implied.includes(ids.get(group))).map((group) => wrong$1(`${xmlid} does not imply ${group}.`, place));
	});
	return verdict("S3", "spec-groups", call, `${count(groups.length, "group")}, each with what it implies.`, defects);
}
async function viewChecks$1(rows, { views }, index) {
	if (views.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.ui.view", [
		"model",
		"type",
		"active"
	]);
	const defects = views.flatMap(({ xmlid, model, type }) => {
		const row = byXmlid.get(xmlid);
		return textOf$1(row, "model") === model && sameType(textOf$1(row, "type"), type) && row?.active === true ? [] : [wrong$1(`${xmlid} is not an active ${type} view of ${model}.`, recordPlace(index, xmlid))];
	});
	return verdict("S3", "spec-views", call, `${count(views.length, "view")} there.`, defects);
}
/** One and the same view under two names: `tree` up to 17.0, `list` from 18.0. */
function sameType(a, b) {
	const one = (type) => type === "tree" ? "list" : type;
	return one(a) === one(b);
}
async function actionChecks$1(rows, { actions }, index) {
	if (actions.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.actions.act_window", ["res_model", "view_mode"]);
	const defects = actions.flatMap(({ xmlid, model, viewModes }) => {
		const row = byXmlid.get(xmlid);
		const modes = textOf$1(row, "view_mode").split(",");
		return textOf$1(row, "res_model") === model && modes.length === viewModes.length && modes.every((mode, at) => sameType(mode, viewModes[at] ?? "")) ? [] : [wrong$1(`${xmlid} does not open ${model} as ${viewModes.join(", ")}.`, recordPlace(index, xmlid))];
	});
	return verdict("S3", "spec-actions", call, `${count(actions.length, "action")} there.`, defects);
}
async function menuChecks$1(rows, { menus }, index) {
	if (menus.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.ui.menu", [
		"name",
		"parent_id",
		"action",
		"complete_name"
	]);
	const actionIds = (await rows.records("ir.actions.act_window", ["id"])).byXmlid;
	const defects = menus.flatMap(({ xmlid, parent, action }) => {
		const row = byXmlid.get(xmlid);
		if (!row) return [wrong$1(`The menu ${xmlid} does not exist.`, recordPlace(index, xmlid))];
		const above = parent === void 0 || !byXmlid.has(parent) || idOf(row, "parent_id") === byXmlid.get(parent)?.id;
		const opened = action === void 0 ? void 0 : actionIds.get(action);
		const opens = opened === void 0 || textOf$1(row, "action") === `ir.actions.act_window,${opened.id}`;
		return above && opens ? [] : [wrong$1(`The menu ${xmlid} is not below ${parent ?? "the root"} or does not open ${action ?? "nothing"}.`, recordPlace(index, xmlid))];
	});
	const paths = [...byXmlid.values()].map((row) => textOf$1(row, "complete_name")).sort();
	return verdict("S3", "spec-menus", call, `${count(menus.length, "menu")}: ${paths.join("; ")}.`, defects);
}
function wrong$1(message, place) {
	return {
		message,
		fix: FIX,
		...place
	};
}

// src/verify/steps/s3-rows/installed.ts
const FIELD_COLUMNS = [
	"model",
	"name",
	"ttype",
	"relation",
	"relation_field",
	"required",
	"store"
];
async function readInstalled(ladder) {
	const { name } = ladder.index.module;
	const touched = [...ladder.index.models.keys(), ...manualModels(ladder.index).values()];
	const data = await searchRead(ladder, "ir.model.data", [[
		"module",
		"=",
		name
	]], [
		"name",
		"model",
		"res_id"
	]);
	const models = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		touched
	]], [
		"model",
		"name",
		"transient"
	]);
	const fields = await searchRead(ladder, "ir.model.fields", [[
		"model",
		"in",
		touched
	]], FIELD_COLUMNS);
	const selects = fields.rows.filter((row) => textOf$1(row, "ttype") === "selection").map((row) => row.id);
	return {
		data,
		models,
		fields,
		selection: await searchRead(ladder, "ir.model.fields.selection", [[
			"field_id",
			"in",
			selects
		]], [
			"field_id",
			"value",
			"name",
			"sequence"
		]),
		constraints: await searchRead(ladder, "ir.model.constraint", [[
			"module.name",
			"=",
			name
		]], ["name", "type"]),
		model: byColumn(models.rows, "model"),
		field: new Map(fields.rows.map((row) => [`${textOf$1(row, "model")}.${textOf$1(row, "name")}`, row])),
		xmlid: new Map(data.rows.map((row) => [`${name}.${textOf$1(row, "name")}`, row])),
		async records(model, columns) {
			const own = data.rows.filter((row) => textOf$1(row, "model") === model);
			const ids = own.map((row) => idOf(row, "res_id")).filter((id) => id !== void 0);
			const reading = await searchRead(ladder, model, [[
				"id",
				"in",
				ids
			]], columns);
			const byId = new Map(reading.rows.map((row) => [row.id, row]));
			const named = own.flatMap((row) => {
				const record = byId.get(idOf(row, "res_id") ?? 0);
				return record ? [[`${name}.${textOf$1(row, "name")}`, record]] : [];
			});
			return {
				...reading,
				byXmlid: new Map(named)
			};
		}
	};
}

// src/verify/steps/s3-rows/index.ts
/** Rows on the server against what the files say, and against the spec when there is one. */
async function rowChecks(ladder, module) {
	const rows = await readInstalled(ladder);
	const demo = module.demo === true;
	const checks = [...sourceChecks(ladder, rows, demo), ...await fileColumns(ladder, rows, demo)];
	const { expected } = ladder;
	if (expected) {
		checks.push(...await specChecks(ladder, rows, expected, demo));
		checks.push(...await specColumns(ladder, rows, expected.records, demo));
	}
	return {
		checks,
		rows
	};
}

// src/verify/steps/s4-views.ts
const viewRung = {
	step: "S4",
	doing: "rendering views",
	run: (ladder, { rows }) => viewChecks(ladder, rows)
};
/**
* Lets the server build every view that an action of the module opens, every other view of it, and every
* extension of another module's view. A view that the server makes up means that ours is not used. What a user
* of each group gets is tried by the probe, which can make such users.
*/
async function viewChecks(ladder, rows) {
	const actions = await rows.records("ir.actions.act_window", [
		"name",
		"res_model",
		"view_mode",
		"views",
		"search_view_id"
	]);
	const views = await rows.records("ir.ui.view", [
		"model",
		"type",
		"mode",
		"inherit_id"
	]);
	const checks = [];
	const opened = /* @__PURE__ */ new Set();
	for (const [xmlid, action] of actions.byXmlid) checks.push(...await actionChecks(ladder, xmlid, action, [...views.byXmlid.values()], opened));
	for (const [xmlid, view] of views.byXmlid) {
		if (textOf$1(view, "type") === "qweb" || textOf$1(view, "model") === "" || opened.has(view.id)) continue;
		const inherits = idOf(view, "inherit_id") !== void 0;
		checks.push(await ownCheck(ladder, xmlid, view, inherits ? "views-extend" : "views-alone"));
	}
	if (checks.length > 0) return checks;
	return [check("S4", "views", "skip", "The module has no window action and no view.", actions.call)];
}
async function actionChecks(ladder, xmlid, action, own, opened) {
	const place = recordPlace(ladder.index, xmlid);
	const model = textOf$1(action, "res_model");
	const asked = [...askedViews(action), [idOf(action, "search_view_id") ?? false, "search"]];
	let rendered;
	try {
		rendered = await render(ladder, model, asked);
	} catch (error) {
		const call = callText(model, ladder.profile.getViews, asked);
		if (error instanceof OdooError && error.kind === "access") {
			const { login } = await ladder.client.info();
			const message = `${xmlid}: ${login} has no access to ${model}, so its views were not rendered.`;
			const fix = `Give ${login} a group of the module, as base.user_admin in the group's users does, and verify again.`;
			return [check("S4", "views-render", "skip", message, call, fix)];
		}
		const message = `${xmlid} cannot be opened: ${odooSentence(error)}`;
		return [{
			...check("S4", "views-render", "fail", message, call, "Correct the view or the view_mode that the sentence names."),
			...place
		}];
	}
	return asked.flatMap(([, type]) => {
		const ours = own.filter((view) => textOf$1(view, "model") === model && one(textOf$1(view, "type")) === one(type) && textOf$1(view, "mode") === "primary");
		const used = rendered.views.get(type);
		if (used !== void 0) opened.add(used);
		if (ours.some((view) => view.id === used)) return [check("S4", "views-render", "pass", `${xmlid}: the ${type} view is ours.`, rendered.call)];
		if (ours.length > 0) {
			const what = used === void 0 ? "a view that Odoo made up" : "a view of another module";
			const fix = "Give the action a view_id, or our view a lower priority.";
			const message = `${xmlid}: the ${type} view is ${what}, not ours.`;
			return [{
				...check("S4", "views-render", "fail", message, rendered.call, fix),
				...place
			}];
		}
		if (used === void 0 && type !== "search") {
			const message = `${xmlid}: Odoo makes the ${type} view up.`;
			const fix = `Declare a ${type} view of ${model}.`;
			return [{
				...check("S4", "views-render", "warn", message, rendered.call, fix),
				...place
			}];
		}
		return [check("S4", "views-render", "pass", `${xmlid}: the ${type} view renders.`, rendered.call)];
	});
}
/** A view that no action names, or an extension: Odoo climbs from it to its root, and applies all that extend it. */
async function ownCheck(ladder, xmlid, view, id) {
	const [model, type] = [textOf$1(view, "model"), textOf$1(view, "type")];
	const call = callText(model, ladder.profile.getViews, [[view.id, type]]);
	try {
		await render(ladder, model, [[view.id, type]]);
		return check("S4", id, "pass", `${xmlid}: the ${id === "views-extend" ? "extended " : ""}${type} view of ${model} renders.`, call);
	} catch (error) {
		if (error instanceof OdooError && error.kind === "access") return check("S4", id, "skip", `${xmlid}: ${odooSentence(error)}`, call, "Use a user of a group of the module.");
		const message = `${xmlid}: ${odooSentence(error)}`;
		return {
			...check("S4", id, "fail", message, call, "Correct the view."),
			...recordPlace(ladder.index, xmlid)
		};
	}
}
async function render(ladder, model, asked) {
	const method = ladder.profile.getViews;
	const found = (await read(ladder, model, method, { kwargs: {
		views: asked,
		options: {}
	} }))[method === "get_views" ? "views" : "fields_views"];
	const views = /* @__PURE__ */ new Map();
	for (const [type, view] of Object.entries(typeof found === "object" && found !== null ? found : {})) {
		const id = view?.id ?? view?.view_id;
		views.set(type, typeof id === "number" ? id : void 0);
	}
	return {
		views,
		call: callText(model, method, asked)
	};
}
function askedViews(action) {
	if (Array.isArray(action.views) && action.views.length > 0) return action.views.flatMap((pair) => Array.isArray(pair) && typeof pair[1] === "string" ? [[typeof pair[0] === "number" ? pair[0] : false, pair[1]]] : []);
	return textOf$1(action, "view_mode").split(",").map((mode) => [false, mode.trim()]);
}
/** `tree` and `list` are one type. */
function one(type) {
	return type === "tree" ? "list" : type;
}

// src/verify/steps/s5-probe/python-value.ts
/** A dictionary for `create`, as Python source. `made` holds the sample records of this probe. */
function valuesSource(model, values, types) {
	return `{${Object.entries(values).map(([field, value]) => {
		const [ttype, relation] = [types.ttype(model, field), types.relation(model, field)];
		return `${literal(field)}: ${valueSource(value, ttype, relation ?? "", types)}`;
	}).join(", ")}}`;
}
function valueSource(value, ttype, relation, types) {
	if (value === null || value === void 0) return "False";
	if (typeof value !== "object") return literal(value);
	if ("ref" in value) return `env.ref(${literal(value.ref)}).id`;
	if ("sample" in value) return `made[${literal(value.sample)}].id`;
	if ("first" in value) return `env[${literal(value.first)}].search([], limit=1).id`;
	if ("create" in value) return `[${value.create.map((row) => `(0, 0, ${valuesSource(relation, row, types)})`).join(", ")}]`;
	if ("link" in value) return `[(6, 0, [${value.link.map((item) => valueSource(item, "many2one", relation, types)).join(", ")}])]`;
	if ("reference" in value) return `'%s,%s' % (${literal(value.reference)}, ${valueSource(value.record, "many2one", relation, types)})`;
	if ("json" in value) return jsonSource(JSON.parse(value.json));
	const days = `datetime.timedelta(days=${value.daysFromToday})`;
	return ttype === "datetime" ? `datetime.datetime.now().replace(microsecond=0) + ${days}` : `${TODAY} + ${days}`;
}
/**
* The day of the user, as `fields.Date.context_today`, which code of a server action cannot import; the name of
* a currency rate is a date in every series.
*/
const TODAY = "env['res.currency.rate']._fields['name'].context_today(env.user)";
/** Of JSON data; a JSON string is a Python string too. */
function literal(value) {
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value === "boolean") return value ? "True" : "False";
	return value === null ? "None" : String(value);
}
function jsonSource(value) {
	if (Array.isArray(value)) return `[${value.map(jsonSource).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, item]) => `${literal(key)}: ${jsonSource(item)}`).join(", ")}}`;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? literal(value) : "None";
}

// src/verify/steps/s5-probe/isolation.ts
/**
* What two users see of a record that belongs to the first, then to the second: `first,second,first,second`, with 1
* for one that is seen. The probe reports it so short because its whole answer travels in one error message.
*/
const ISOLATED = "1,0,0,1";
const WRONG = [
	["the first user does not see their own record", ""],
	["", "the second user sees the record of the first"],
	["", "the first user sees the record of the second"],
	["the second user does not see their own record", ""]
];
/** The same in words, where a detail of the probe is of that kind. */
function inWords(detail) {
	const digits = /^it is '([01](?:,[01]){3})'$/.exec(detail)?.[1]?.split(",");
	if (!digits) return detail;
	const text = digits.map((digit, at) => WRONG[at]?.[Number(digit)] ?? "").filter((words) => words !== "").join(", and ");
	return text === "" ? detail : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// src/verify/steps/s5-probe/trials/trial.ts
/** Python that runs a function on the sample of a model, and says so where there is none. */
function onSample(model, call) {
	return `if sample(${literal(model)}):
    ${call}
else:
    report(@KEY@, 'skip', 'there is no record of ${model}')`;
}
/** `env.ref('x').id` of an xmlid. */
function refId(xmlid) {
	return `env.ref(${literal(xmlid)}).id`;
}
/** Effects that no rollback takes back: what has them is not tried. Of a method's own text. */
const OUTSIDE = /\.commit\(|_commit_progress\(|_notify_progress\(|force_send|\brequests\.|\burllib|\bsmtplib|\bsubprocess\b|\bos\.|\bopen\(|\.cursor\(/;
/** Why code of these models, and what this record runs itself, cannot be tried; undefined when it can. */
function outsideEffect({ index }, models, xmlid) {
	const element = xmlid === void 0 ? void 0 : recordElement(index, xmlid);
	if (element && OUTSIDE.test(recordText(element, "code") ?? "")) return "its code commits, sends or opens something, which no rollback takes back";
	for (const model of models) for (const { file } of index.models.get(model)?.classes ?? []) if (OUTSIDE.test(file.source.text)) return `${file.source.path} commits, sends or opens something, which no rollback takes back`;
}

// src/verify/steps/s5-probe/trials/reads.ts
/** Groups whose users are no internal users. */
const APART$1 = /* @__PURE__ */ new Set(["base.group_portal", "base.group_public"]);
function groupsOf(group) {
	return `[${(APART$1.has(group) || group === "base.group_user" ? [group] : [group, "base.group_user"]).map(refId).join(", ")}]`;
}
function loginOf(group) {
	return literal(`probe_member_${group}`);
}
/** A fresh user of the group searches and reads; a broken record rule fails here. */
function reads({ model, group, place }, _bench) {
	return {
		id: "probe-read",
		message: `A user of ${group} reads ${model}.`,
		place,
		code: `def read_@KEY@(user):
    records = env[${literal(model)}].with_user(user).search([], limit=5)
    records.read()
    return True

if member(${loginOf(group)}, ${groupsOf(group)}):
    judge(@KEY@, attempt(False, read_@KEY@, people[${loginOf(group)}]), True)
else:
    report(@KEY@, 'skip', 'the user could not be made')`
	};
}

// src/verify/steps/s5-probe/trials/company.ts
/** Users of two companies, and the record given to one company after the other. */
function company({ model, group, place }, { sample }) {
	return {
		id: "probe-company",
		message: `${model}: users of two companies each see the records of their own alone.`,
		needs: model,
		place,
		code: companyCode(model, groupsOf(group), `second_${sample(model) ?? 0}()`)
	};
}
/** Both directions: what the first company has the second does not see, and the other way round. */
function companyCode(model, groups, values) {
	return `def company_@KEY@():
    other = env['res.company'].create({'name': 'probe_company_@KEY@'})
    first = person('probe_company_@KEY@_first', ${groups}, env.company)
    second = person('probe_company_@KEY@_second', ${groups}, other)
    record = env[${literal(model)}].sudo().create(dict(${values}, company_id=env.company.id))
    flush()
    seen = '%s,%s' % (visible(record, first), visible(record, second))
    flush()
    # Not by write(): what the record points to stays in its company, which a company check would refuse.
    env.cr.execute('UPDATE "${model.replaceAll(".", "_")}" SET company_id = %s WHERE id = %s', (other.id, record.id))
    return seen + ',%s,%s' % (visible(record, first), visible(record, second))

judge(@KEY@, attempt(False, company_@KEY@), '${ISOLATED}')`;
}

// src/verify/steps/s5-probe/access-cases.ts
const INTERNAL = "base.group_user";
/** Users of these groups are no internal users. */
const APART = /* @__PURE__ */ new Set(["base.group_portal", "base.group_public"]);
/**
* A fresh user of each group, and one with no group of the module, has exactly the rights that the access
* rows give: those of the group and of all that it implies.
*/
function accessCases({ access, models, groups, module }, index) {
	if (access.length === 0) return [];
	return [.../* @__PURE__ */ new Set([
		"",
		...groups.map(({ xmlid }) => xmlid),
		...access.map(({ group }) => group)
	])].flatMap((group) => {
		const own = group === "" || APART.has(group) ? [group].filter(Boolean) : [group, INTERNAL];
		const members = group === "" ? [INTERNAL] : own;
		const held = closure(members, groups);
		const login = `probe_${module}_${group === "" ? "none" : group.replaceAll(".", "_")}`;
		const ids = members.map((xmlid) => `env.ref(${literal(xmlid)}).id`).join(", ");
		const who = group === "" ? "an internal user without a group of the module" : `a user of ${group}`;
		return models.map(({ model }, at) => {
			const rows = access.filter((row) => row.model === model && held.has(row.group));
			const right = (key) => rows.some((row) => row[key]) ? key.slice(0, 1) : "-";
			const wanted = right("read") + right("write") + right("create") + right("unlink");
			const make = at === 0 ? `people[${literal(login)}], problem = attempt(True, person, ${literal(login)}, [${ids}], env.company)\n` : "";
			return {
				id: "probe-access",
				place: (rows[0] && recordPlace(index, rows[0].xmlid)) ?? modelPlace(index, model),
				message: `${who} has ${wanted} on ${model}.`,
				code: `${make}if people[${literal(login)}]:
    judge(@KEY@, attempt(False, rights, ${literal(model)}, people[${literal(login)}]), ${literal(wanted)})
else:
    report(@KEY@, 'skip', 'the user could not be made: %s' % problem)`
			};
		});
	});
}
/** The groups and all that they imply, as far as the module says. */
function closure(start, groups) {
	const held = new Set(start);
	for (const group of held) for (const implied of groups.find(({ xmlid }) => xmlid === group)?.implies ?? []) held.add(implied);
	return held;
}
/** Users of two companies each see the records of their own company alone. */
function companyCases({ companyModels, access, samples, groups, rules }, index) {
	return companyModels.flatMap(({ model, groups: seers }) => {
		const sample = samples.findIndex((each) => each.model === model);
		const readable = access.filter((row) => row.model === model && row.read && !APART.has(row.group) && seers.includes(row.group));
		const group = readable.find((row) => groups.some(({ xmlid }) => xmlid === row.group)) ?? readable[0];
		if (sample === -1 || !group) return [];
		const rule = rules.find((each) => each.model === model);
		return [{
			id: "probe-company",
			message: `${model}: users of two companies each see the records of their own alone.`,
			needs: model,
			place: (rule && recordPlace(index, rule.xmlid)) ?? modelPlace(index, model),
			code: companyCode(model, `[env.ref(${literal(group.group)}).id, env.ref(${literal(INTERNAL)}).id]`, `second_${sample}()`)
		}];
	});
}

// src/verify/steps/s5-probe/cases.ts
function fieldTypes(expected) {
	const fields = new Map(expected.fields.map((field) => [`${field.model}.${field.name}`, field]));
	return {
		ttype: (model, field) => fields.get(`${model}.${field}`)?.ttype,
		relation: (model, field) => fields.get(`${model}.${field}`)?.relation
	};
}
/** Functions `values_N` and `second_N` that give the sample values of each model anew. */
function sampleFunctions(samples, types) {
	return samples.map(({ model, values, second }, at) => `def values_${at}():\n    return ${valuesSource(model, values, types)}\n\ndef second_${at}():\n    return ${valuesSource(model, second, types)}\n`).join("\n");
}
/** The smallest record of each model can be made. The records stay for the cases that follow. */
function createCases(samples, index) {
	return samples.map(({ model, values }, at) => {
		const wanted = samples.filter((other) => other.model !== model && refersTo(values, other.model)).map((other) => literal(other.model)).join(", ");
		return {
			id: "probe-create",
			message: `${model}: a record is made from the required values.`,
			place: modelPlace(index, model),
			code: `missing = ', '.join(sorted(set([${wanted}]) - set(made)))
if missing:
    report(@KEY@, 'skip', 'no record of %s could be made' % missing)
else:
    value, problem = attempt(True, create, ${literal(model)}, values_${at})
    if problem:
        report(@KEY@, 'fail', problem)
    else:
        made[${literal(model)}] = value
        report(@KEY@, 'pass', value)`
		};
	});
}
/** Whether the values name the sample record of that model, at any depth. */
function refersTo(values, model) {
	if (typeof values !== "object" || values === null) return false;
	return Object.entries(values).some(([key, value]) => key === "sample" && value === model || refersTo(value, model));
}
function behaviourCases(expected, source) {
	const types = fieldTypes(expected);
	const index = new Map(expected.samples.map(({ model }, at) => [model, at]));
	/** A function `case_@KEY@` with the values of a second record, changed as given. */
	const changed = (model, over, base = "second") => `def case_@KEY@():\n    return dict(${base}_${index.get(model)}(), **${valuesSource(model, over, types)})\n`;
	const usable = (model) => index.has(model);
	return [
		...constraintCases(expected, changed, source),
		...expected.computes.map(({ model, field, given, expect }) => {
			const read = /^many2one$/.test(types.ttype(model, field) ?? "") ? `['${field}'].id` : `['${field}']`;
			return {
				id: "probe-compute",
				place: fieldPlace(source, model, field),
				message: `${model}.${field} is computed as ${JSON.stringify(expect)} from ${JSON.stringify(given)}.`,
				needs: model,
				code: `${changed(model, given)}
def look_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    flush()
    return record${read}

judge(@KEY@, attempt(False, look_@KEY@), ${valueSource(expect, types.ttype(model, field), "", types)})`
			};
		}),
		...buttonCases(expected, changed, source),
		...guardCases(expected, changed, source)
	].filter(({ needs }) => needs === void 0 || usable(needs));
}
function constraintCases({ sqlConstraints, pythonConstraints }, changed, source) {
	const sql = sqlConstraints.map(({ model, name, kind, message, refuse }) => {
		const id = "probe-sql-constraint";
		const values = refuse ?? (kind === "unique" ? {} : void 0);
		if (!values) return untold(id, `${name} refuses what it must.`);
		return {
			id,
			place: constraintPlace(source, model, name),
			message: `${name} refuses ${refuse ? JSON.stringify(refuse) : "a second record with the same values"}.`,
			needs: model,
			code: `${changed(model, values, refuse ? "second" : "values")}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${literal(name)}, ${literal(message)}])`
		};
	});
	const python = pythonConstraints.map(({ model, method, message, refuse }) => {
		const id = "probe-python-constraint";
		if (!refuse) return untold(id, `${model}.${method} refuses what it must.`);
		return {
			id,
			place: methodPlace(source, model, method),
			message: `${model}.${method} refuses ${JSON.stringify(refuse)}.`,
			needs: model,
			code: `${changed(model, refuse)}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${message === void 0 ? "'ValidationError('" : pythonRepr(message)}])`
		};
	});
	return [...sql, ...python];
}
function untold(id, message) {
	return {
		id,
		message,
		code: void 0,
		why: "the spec gives no values that it must refuse"
	};
}
/** As `repr` of an exception shows it: what differs from the text itself is cut off. */
function pythonRepr(message) {
	return literal((message.split(/%|['"\\\n]/)[0] ?? "").trim() || "ValidationError(");
}
function buttonCases({ buttons }, changed, source) {
	return buttons.flatMap(({ model, method, field, from, to, states }) => {
		const press = (state) => `${changed(model, { [field]: state })}
def press_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    record.${method}()
    flush()
    return record['${field}']
`;
		const id = "probe-button";
		const place = methodPlace(source, model, method);
		const moves = from.map((state) => ({
			id,
			place,
			message: `${model}.${method} moves ${field} from ${state} to ${to}.`,
			needs: model,
			code: `${press(state)}\njudge(@KEY@, attempt(False, press_@KEY@), ${literal(to)})`
		}));
		const wrong = states.find((state) => !from.includes(state) && state !== to) ?? states.find((state) => !from.includes(state));
		if (wrong === void 0) return moves;
		return [...moves, {
			id,
			place,
			message: `${model}.${method} does not move ${field} from ${wrong}.`,
			needs: model,
			code: `${press(wrong)}
found, problem = attempt(False, press_@KEY@)
if problem or found == ${literal(wrong)}:
    report(@KEY@, 'pass', problem or found)
else:
    report(@KEY@, 'fail', 'it is %s' % found)`
		}];
	});
}
function guardCases({ deleteGuards, buttons }, changed, source) {
	return deleteGuards.flatMap(({ model, field, states }) => {
		const all = buttons.find((button) => button.model === model && button.field === field)?.states ?? states;
		const remove = (state) => `${changed(model, { [field]: state })}
def remove_@KEY@():
    create(${literal(model)}, case_@KEY@).unlink()
    return True
`;
		const id = "probe-delete-guard";
		const place = guardPlace(source, model);
		const guarded = all.find((state) => !states.includes(state));
		const free = states[0];
		const refusal = guarded === void 0 ? [] : [{
			id,
			place,
			message: `${model}: a record in ${guarded} is not deleted.`,
			needs: model,
			code: `${remove(guarded)}\nrefused(@KEY@, attempt(False, remove_@KEY@), ['UserError(', 'ValidationError('])`
		}];
		if (free === void 0) return refusal;
		return [...refusal, {
			id,
			place,
			message: `${model}: a record in ${free} is deleted.`,
			needs: model,
			code: `${remove(free)}\njudge(@KEY@, attempt(False, remove_@KEY@), True)`
		}];
	});
}
/** The method that refuses the deletion, else the model. */
function guardPlace(source, model) {
	const guard = (source.models.get(model)?.classes.flatMap(({ fact }) => fact.methods) ?? []).find(({ name, decorators }) => name === "unlink" || decorators.some((each) => each.name.endsWith("ondelete")));
	return (guard && methodPlace(source, model, guard.name)) ?? modelPlace(source, model);
}

// src/verify/steps/s5-probe/database-view.ts
/** Whether the model shows a view of the database, of which no record is made, copied or deleted. */
function isDatabaseView({ classes }) {
	return classes.some(({ fact }) => fact.attributes.get("_auto")?.value === false);
}

// src/verify/steps/s5-probe/derive.ts
/**
* The smallest records of the module's own models, as far as the server's description of them gives any; those of
* `given` are known from the spec.
*/
async function deriveSamples(ladder, given) {
	const samples = [];
	const wizards = [];
	const left = [];
	const known = /* @__PURE__ */ new Map();
	for (const { model, kind } of ownModels(ladder)) {
		if (given.some((sample) => sample.model === model)) continue;
		const fields = await ladder.client.fields(model, { signal: ladder.options.signal });
		known.set(model, fields);
		const { values, unknown } = await smallest(ladder, model, fields, [...given, ...samples]);
		if (unknown.length > 0) left.push({
			model,
			why: `no value is known for ${unknown.join(", ")}`
		});
		else if (kind === "transient") wizards.push({
			model,
			values
		});
		else samples.push({
			model,
			values,
			second: another(values)
		});
	}
	return {
		samples,
		types: {
			ttype: (model, field) => known.get(model)?.get(field)?.type,
			relation: (model, field) => known.get(model)?.get(field)?.relation
		},
		wizards,
		left
	};
}
/** Models before wizards, which refer to them; of a view of the database no record can be made. */
function ownModels({ index }) {
	const own = [...index.models.values()].filter((facts) => facts.own && !isDatabaseView(facts));
	return ["model", "transient"].flatMap((kind) => own.filter((facts) => facts.kind === kind));
}
async function smallest(ladder, model, fields, samples) {
	const required = [...fields.values()].filter((field) => field.required && field.store !== false && !isComputed(ladder, model, field.name));
	const defaults = await defaultsOf(ladder, model, required.map(({ name }) => name));
	const values = {};
	const unknown = [];
	for (const field of required) {
		if (field.name in defaults && defaults[field.name] !== false) continue;
		const value = valueFor(field, samples);
		if (value === void 0) unknown.push(field.name);
		else values[field.name] = value;
	}
	return {
		values,
		unknown
	};
}
/** Defaults that cannot be had are no reason to stop: the probe opens a form, and tells what is wrong with them. */
async function defaultsOf(ladder, model, names) {
	try {
		return await read(ladder, model, "default_get", { args: [names] });
	} catch (error) {
		if (error instanceof OdooError && [
			"server",
			"validation",
			"bad_request"
		].includes(error.kind)) return {};
		throw error;
	}
}
/** Texts differ, since one of them may have to be unique. */
function another(values) {
	const texts = Object.entries(values).map(([name, value]) => [name, value === PROBE ? `${PROBE} 2` : value]);
	return Object.fromEntries(texts);
}
const PROBE = "Probe";
function isComputed({ index }, model, name) {
	const kwargs = index.models.get(model)?.field(name)?.fact.kwargs;
	return kwargs?.has("compute") === true || kwargs?.has("related") === true;
}
function valueFor(field, samples) {
	switch (field.type) {
		case "char":
		case "text":
		case "html": return PROBE;
		case "integer":
		case "float":
		case "monetary": return 1;
		case "boolean": return false;
		case "date":
		case "datetime": return { daysFromToday: 0 };
		case "selection": return field.selection?.[0]?.[0];
		case "many2one": {
			const relation = field.relation ?? "";
			return samples.some((sample) => sample.model === relation) ? { sample: relation } : { first: relation };
		}
		default: return;
	}
}

// src/verify/steps/s5-probe/grants.ts
/** Users of these are made and found in other ways; visitors and portal users are tried over HTTP. */
const OTHERS = /* @__PURE__ */ new Set([
	"base.group_public",
	"base.group_portal",
	"base.group_no_one"
]);
/** The rows of the listed access files that let a group read a model which this module makes. */
function grantsOf(index) {
	const found = /* @__PURE__ */ new Map();
	for (const { file, demo } of index.loaded) {
		if (demo || !("header" in file) || file.model !== "ir.model.access") continue;
		const names = file.header.map((cell) => cell.value.trim().replace("/", ":"));
		const [modelAt, groupAt, readAt] = [
			"model_id:id",
			"group_id:id",
			"perm_read"
		].map((name) => names.indexOf(name));
		for (const row of file.rows) {
			const cell = (at) => at === void 0 ? "" : row[at]?.value.trim() ?? "";
			const model = modelOfXmlid(index, cell(modelAt));
			const facts = model === void 0 ? void 0 : index.models.get(model);
			const group = cell(groupAt) === "" ? "base.group_user" : qualified(cell(groupAt), index.module.name);
			if (!facts?.own || facts.kind !== "model" || !/^(1|true)$/i.test(cell(readAt)) || OTHERS.has(group)) continue;
			const at = row[0];
			if (at && !found.has(`${facts.model} ${group}`)) found.set(`${facts.model} ${group}`, {
				model: facts.model,
				group,
				place: placeAt(file.source, at)
			});
		}
	}
	return [...found.values()];
}

// src/verify/steps/s5-probe/derive-trials.ts
/** All that the files alone say can be tried. What a spec promises in the same words is left to the spec. */
function deriveTrials(index, promised, samples) {
	const known = new Set(promised.flatMap((trial) => "xmlid" in trial ? [trial.xmlid] : []));
	const pressed = new Set(promised.flatMap((trial) => trial.kind === "wizard" ? [`${trial.model} ${trial.method}`] : []));
	const grants = grantsOf(index);
	return [
		...modelTrials(index),
		...lifeTrials(index, samples),
		...recordTrials(index).filter((trial) => !("xmlid" in trial && known.has(trial.xmlid))),
		...buttonTrials(index, pressed),
		...grants.map((grant) => ({
			kind: "reads",
			...grant
		})),
		...companyTrials(index, grants),
		...viewTrials(index, grants)
	];
}
function modelTrials(index) {
	return [...index.models.values()].flatMap((facts) => {
		if (facts.kind === "abstract") return [];
		const forms = facts.own || facts.model === "res.config.settings" ? [{
			kind: "form",
			model: facts.model
		}] : [];
		const copies = facts.own && facts.kind === "model" && !isDatabaseView(facts) ? [{
			kind: "copy",
			model: facts.model
		}] : [];
		const named = facts.own && facts.kind === "model" ? [{
			kind: "names",
			model: facts.model
		}] : [];
		return [
			...forms,
			...computed(facts),
			...called(facts),
			...named,
			...tableObjects(facts),
			...copies
		];
	});
}
/** The sample record is changed and deleted, each in a transaction that is rolled back. */
function lifeTrials({ models }, samples) {
	return samples.flatMap(({ model, values }) => {
		const facts = models.get(model);
		if (!facts?.own || facts.kind !== "model") return [];
		const [field] = Object.keys(values).filter((name) => isPlainText(facts, name));
		return [...field !== void 0 && facts.method("write") ? [{
			kind: "writes",
			model,
			field
		}] : [], {
			kind: "unlinks",
			model
		}];
	});
}
function isPlainText(facts, name) {
	const fact = facts.field(name)?.fact;
	return /^(Char|Text)$/.test(fact?.type ?? "") && !fact?.kwargs.has("compute") && !fact?.kwargs.has("size");
}
/** Fields that nobody writes: of those that can be written a compute method may keep the value. */
function computed(facts) {
	return facts.classes.flatMap(({ fact }) => fact.fields.flatMap(({ name, kwargs }) => {
		const isWritten = kwargs.has("inverse") || kwargs.get("readonly")?.value === false;
		return kwargs.has("compute") && !isWritten ? [{
			kind: "assigns",
			model: facts.model,
			field: name
		}] : [];
	}));
}
function tableObjects({ model, classes }) {
	return classes.flatMap(({ file, fact }) => fact.tableObjects.filter(({ definition }) => definition !== void 0 && definition.trim() !== "").map((object) => ({
		kind: "object",
		model,
		name: object.name,
		place: placeAt(file.source, object)
	})));
}
/** Methods that are called only when somebody searches or writes the field. */
function called(facts) {
	return facts.classes.flatMap(({ fact }) => fact.fields.flatMap(({ name, kwargs }) => {
		const isComputed = kwargs.has("compute");
		return [...isComputed && kwargs.has("search") ? [{
			kind: "searches",
			model: facts.model,
			field: name
		}] : [], ...isComputed && kwargs.has("inverse") && facts.own && facts.kind === "model" ? [{
			kind: "inverses",
			model: facts.model,
			field: name
		}] : []];
	}));
}
function recordTrials(index) {
	return index.records.flatMap(({ fact, demo }) => {
		const { xmlid, element } = fact;
		if (xmlid === void 0 || !element || demo || !xmlid.startsWith(`${index.module.name}.`)) return [];
		switch (fact.model) {
			case "ir.cron": return [{
				kind: "cron",
				xmlid
			}];
			case "ir.actions.report": return ofModel(reportModel(element), (model) => ({
				kind: "report",
				xmlid,
				model
			}));
			case "mail.template": return ofModel(modelRef(index, element, "model_id"), (model) => ({
				kind: "mail",
				xmlid,
				model
			}));
			case "ir.actions.server": return ofModel(modelRef(index, element, "model_id"), (model) => ({
				kind: "server_action",
				xmlid,
				model
			}));
			default: return [];
		}
	});
}
function ofModel(model, make) {
	return model === void 0 ? [] : [make(model)];
}
/** Of a `<record>`, or of a `<report>` of 14.0 to 16.0. A report of another kind than QWeb is not rendered here. */
function reportModel(element) {
	const type = recordText(element, "report_type") ?? attributeValue(element, "report_type") ?? "qweb-html";
	if (!type.startsWith("qweb-") || type === "qweb-text") return void 0;
	return recordText(element, "model") ?? attributeValue(element, "model");
}
/** Each method that a button of a form, list or kanban names, once. */
function buttonTrials({ views, models }, pressed) {
	const trials = [];
	for (const { roots, model, source } of views) {
		const facts = model === void 0 ? void 0 : models.get(model);
		for (const element of roots.flatMap((root) => [...walkElements(root)])) {
			const name = attribute(element, "name");
			if (element.name !== "button" || attributeValue(element, "type") !== "object" || !name) continue;
			if (!facts || insideField(element) || pressed.has(`${facts.model} ${name.value}`)) continue;
			const method = facts.method(name.value);
			if (!method || method.fact.params.length > 1 || facts.kind !== "model") continue;
			pressed.add(`${facts.model} ${name.value}`);
			const place = placeAt(method.file.source, method.fact.nameSpan);
			trials.push({
				kind: "button",
				model: facts.model,
				method: name.value,
				place: place ?? placeAt(source, name.valueSpan)
			});
		}
	}
	return trials;
}
/** Each button of a wizard without a spec, opened on the model that its action or its fields name. */
function wizardTrials(index, wizards, promised) {
	const known = new Set(promised.flatMap((trial) => trial.kind === "wizard" ? [trial.model] : []));
	return wizards.flatMap(({ model, values }) => {
		const facts = index.models.get(model);
		if (!facts || known.has(model)) return [];
		const named = index.views.filter((view) => view.model === model).flatMap(({ roots }) => roots.flatMap((root) => [...walkElements(root)])).filter((element) => element.name === "button" && attributeValue(element, "type") === "object").map((element) => attributeValue(element, "name") ?? "");
		return [...new Set(named)].flatMap((method) => {
			const fact = facts.method(method)?.fact;
			if (!fact || fact.params.length > 1) return [];
			return [{
				kind: "wizard",
				model,
				active: activeModel(index, facts),
				values,
				method
			}];
		});
	});
}
/** Of the action that binds the wizard to a model, else of its first many2one to a model of the module. */
function activeModel(index, facts) {
	for (const { fact } of index.records) {
		if (!fact.element || fact.model !== "ir.actions.act_window") continue;
		if (recordText(fact.element, "res_model") !== facts.model) continue;
		const bound = modelRef(index, fact.element, "binding_model_id");
		if (bound !== void 0) return bound;
	}
	return facts.classes.flatMap(({ fact }) => fact.fields.map(comodelOf)).find((model) => model !== void 0 && index.models.get(model)?.own);
}
function insideField({ parent }) {
	for (let up = parent; up; up = up.parent) if (up.name === "field" && attributeValue(up, "name") !== "arch") return true;
	return false;
}
/**
* A model with a company and a global rule means that companies are kept apart. Of a rule for some groups that
* cannot be said.
*/
function companyTrials(index, grants) {
	const rules = index.records.filter(({ fact }) => fact.model === "ir.rule" && fact.element && !recordField(fact.element, "groups"));
	const seen = /* @__PURE__ */ new Set();
	return rules.flatMap(({ fact, source }) => {
		const model = fact.element && modelRef(index, fact.element, "model_id");
		const facts = model === void 0 ? void 0 : index.models.get(model);
		const grant = grants.find((each) => each.model === model && each.group !== "base.group_portal");
		if (!facts?.own || facts.kind !== "model" || !facts.hasField("company_id") || !grant || seen.has(facts.model)) return [];
		const { kwargs } = facts.field("company_id")?.fact ?? { kwargs: /* @__PURE__ */ new Map() };
		if (kwargs.has("related") || kwargs.has("compute")) return [];
		seen.add(facts.model);
		return [{
			kind: "company",
			model: facts.model,
			group: grant.group,
			place: placeAt(source, fact)
		}];
	});
}
/** Each window action, for each group that may read its model. */
function viewTrials({ records, module }, grants) {
	return records.flatMap((record) => {
		const { element, xmlid, model: kind } = record.fact;
		if (kind !== "ir.actions.act_window" || !element || xmlid === void 0) return [];
		if (element.name !== "record" || !xmlid.startsWith(`${module.name}.`)) return [];
		const model = recordText(element, "res_model");
		const mode = recordField(element, "view_mode");
		const types = mode ? textOf(mode).split(",").map((type) => type.trim()) : [];
		if (model === void 0 || types.length === 0) return [];
		const place = placeOf$1(record);
		return grants.filter((grant) => grant.model === model).map(({ group }) => ({
			kind: "views",
			model,
			group,
			action: xmlid,
			types,
			place
		}));
	});
}
function placeOf$1({ source, fact }) {
	return placeAt(source, fact);
}

// src/verify/steps/s5-probe/prelude.ts
/** Stands for a line break in what the probe tells of an error. */
const LINE = " ¦ ";
/**
* Functions of the probe. Odoo runs a server action in a sandbox that refuses imports, names with two
* underscores and assignments to attributes; the one of 14.0 also `with`, closures and f-strings, the one of
* 19.0 code that goes on after an `except`, and an early 16.0 on Python 3.11 `is None`. So none of these is used.
*/
function prelude(profile) {
	const { x2manyCommand, getViews, accessCheck, recordGroupsField } = profile;
	return `
results = []
made = {}
people = {}
ANSWERS = ('UserError(', 'ValidationError(', 'AccessError(', 'RedirectWarning(', 'MissingError(', 'AccessDenied(')

def flush():
    ${getViews === "get_views" ? "env.flush_all()" : "env['base'].flush()"}

def report(key, verdict, detail):
    text = str(detail)[:2000].replace('\\t', ' ').replace('\\n', '${LINE}')
    results.append('%s\\t%s\\t%s' % (key, verdict, text))

def told(error):
    text = repr(error)
    # The reason stands in the text of these alone.
    if text.startswith('QWeb'):
        text = text.split('(')[0] + ': ' + str(error)
    return text

def guarded(function, args):
    try:
        value = function(*args)
        flush()
        return (value, None)
    except Exception as error:
        return (None, told(error))

def attempt(keep, function, *args):
    flush()
    env.cr.execute('SAVEPOINT odoo_claude')
    value, problem = guarded(function, args)
    if not keep or problem:
        env.cr.execute('ROLLBACK TO SAVEPOINT odoo_claude')
        ${x2manyCommand === "Command" ? "env.transaction.reset()" : "env.clear()"}
        ${profile.clearCache === "clear_cache" ? "env.registry.clear_cache()" : "env['base'].clear_caches()"}
    env.cr.execute('RELEASE SAVEPOINT odoo_claude')
    return (value, problem)

def create(model, values):
    return env[model].sudo().create(values())

def same(found, wanted):
    if wanted == None:
        return not found
    if isinstance(wanted, bool):
        return bool(found) == wanted
    if isinstance(wanted, (int, float)):
        return isinstance(found, (int, float)) and abs(found - wanted) < 0.0001
    return str(found) == str(wanted)

def judge(key, outcome, wanted):
    found, problem = outcome
    if problem:
        report(key, 'fail', problem)
    elif same(found, wanted):
        report(key, 'pass', found)
    else:
        report(key, 'fail', 'it is %s' % repr(found))

def refused(key, outcome, words):
    found, problem = outcome
    expected = False
    for word in words:
        if problem and word.lower() in problem.lower():
            expected = True
    if not problem:
        report(key, 'fail', 'it was accepted')
    elif expected:
        report(key, 'pass', problem)
    else:
        report(key, 'fail', 'it was refused for another reason: %s' % problem)

def person(login, groups, company):
    return env['res.users'].with_context(no_reset_password=True).create({
        'name': login,
        'login': login,
        '${recordGroupsField}': [(6, 0, groups)],
        'company_id': company.id,
        'company_ids': [(6, 0, [company.id])],
    })

def rights(model, user):
    records = env[model].with_user(user)
    letters = ''
    for operation in ('read', 'write', 'create', 'unlink'):
        if ${accessCheck === "has_access" ? "records.has_access(operation)" : "records.check_access_rights(operation, raise_exception=False)"}:
            letters += operation[0]
        else:
            letters += '-'
    return letters

def sample(model):
    if model in made:
        return made[model]
    return env[model].search([], limit=1)

def member(login, groups):
    if login not in people:
        people[login], problem = attempt(True, person, login, groups, env.company)
        if problem:
            people[login] = None
    return people[login]

def differs(record, name, wanted):
    found = record[name]
    if record._fields[name].type == 'many2one':
        found = found.id
    if same(found, wanted):
        return ''
    return '%s is %s. ' % (name, repr(found))

def answered(key, outcome, others=()):
    found, problem = outcome
    known = not problem
    for name in ANSWERS + others:
        if problem and problem.startswith(name):
            known = True
    if known:
        report(key, 'pass', problem or found)
    else:
        report(key, 'fail', problem)

def visible(record, user):
    return env[record._name].with_user(user).with_context(
        allowed_company_ids=user.company_ids.ids
    ).search_count([('id', '=', record.id)])
`.trimStart();
}

// src/verify/steps/s5-probe/run.ts
const MARK$1 = "PROBE:";
const NAME = "odoo-claude probe";
/** The whole program. Its last statement raises, so that Odoo rolls the transaction back. */
function probeCode(cases, functions, profile) {
	const blocks = cases.flatMap(({ code, needs }, key) => {
		if (code === void 0) return [];
		const body = code.replaceAll("@KEY@", String(key));
		if (needs === void 0) return [body];
		const indented = body.replaceAll(/^(?=.)/gm, "    ");
		return [`if ${JSON.stringify(needs)} in made:\n${indented}\nelse:\n    report(${key}, 'skip', 'no sample could be made')`];
	});
	return `${prelude(profile)}\n${functions}\n${blocks.join("\n\n")}\n\nraise UserError('${MARK$1}' + '\\n'.join(results))\n`;
}
/** Runs the code as a server action, which is removed whatever happens. Throws when it did not run to its end. */
async function runProbe(ladder, code) {
	const { client } = ladder;
	const write = callOptions(ladder, {
		effect: "write",
		timeoutMs: 3e5
	});
	const base = await searchRead(ladder, "ir.model", [[
		"model",
		"=",
		"res.partner"
	]], ["id"]);
	const created = await client.call("ir.actions.server", "create", { args: [{
		name: NAME,
		model_id: base.rows[0]?.id,
		state: "code",
		code
	}] }, write);
	const ids = Array.isArray(created) ? created : [created];
	try {
		await client.call("ir.actions.server", "run", { ids }, write);
	} catch (error) {
		const said = error instanceof OdooError ? error.message : "";
		const at = said.indexOf(MARK$1);
		if (at === -1) throw error;
		return parse(said.slice(at + 6));
	} finally {
		await client.call("ir.actions.server", "unlink", { ids }, { effect: "write" });
	}
	throw new OdooError("server", "The probe ended without its last statement, so it may not have been rolled back.");
}
function parse(text) {
	const lines = text.split("\n").map((line) => line.trim().split("	"));
	return new Map(lines.map(([key, verdict = "", detail = ""]) => [Number(key), {
		verdict,
		detail: plain$1(detail)
	}]));
}
const DETAIL_LENGTH = 500;
/** Without the frames of a traceback, which are the server's own: 14.0 puts one into the text of a QWeb error. */
function plain$1(detail) {
	const lines = detail.split(LINE.trim()).map((line) => line.trim());
	const kept = lines.filter((line, at) => !/^(Traceback|File ")|Traceback \(most/.test(line) && !/^File "/.test(lines[at - 1] ?? ""));
	const text = cut$1(redact(kept.join(" ").replaceAll(/\s+/g, " ").trim()), DETAIL_LENGTH);
	return text === "" ? cut$1(lines.join(" "), 40) : text;
}
/** Rows that a probe could leave behind. `ir.model` counts all of them, whatever the user may see. */
async function countRows(ladder) {
	const models = [
		...[...ladder.index.models.values()].filter((facts) => facts.own && facts.kind === "model").map((facts) => facts.model),
		"res.users",
		"res.company",
		"ir.actions.server"
	];
	const { rows } = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		models
	]], ["model", "count"]);
	return new Map(rows.map((row) => [textOf$1(row, "model"), Number(row.count)]));
}

// src/verify/steps/s5-probe/trials/assigns.ts
/**
* Calls the compute method on records that are not in the database. Where it gives no value Odoo raises for a field
* that is not stored, and keeps whatever there is of one that is. Source: 19.0 orm/fields.py, `Field.__get__`.
*/
function assigns({ model, field }, { index, sample }) {
	const at = sample(model);
	const records = [`env[${literal(model)}].new({})`, ...at === void 0 ? [] : [`env[${literal(model)}].new(second_${at}())`]];
	return {
		id: "probe-compute-assigns",
		message: `${model}.${field}: its compute method gives it a value.`,
		place: fieldPlace(index, model, field),
		...at === void 0 ? {} : { needs: model },
		code: `def compute_@KEY@():
    for record in [${records.join(", ")}]:
        record._fields[${literal(field)}].compute_value(record)
        if ${literal(field)} not in record._cache:
            return 'the method ends without a value for %s' % record
    return 'assigned'

judge(@KEY@, attempt(False, compute_@KEY@), 'assigned')`
	};
}

// src/verify/steps/s5-probe/trials/automation.ts
/** Does to a new record what sets the automation off; one that waits for a date has its action run. */
function automation({ xmlid, model, by, given, expect, refuses }, bench) {
	const { types, profile } = bench;
	const name = literal(model);
	const why = outsideEffect(bench, [model], xmlid);
	const set = valuesSource(model, given, types);
	const before = by === "write" ? given.active === true ? "{'active': False}" : "{}" : set;
	const actions = profile.automation === "delegate" ? "action_server_id" : "action_server_ids";
	const steps = {
		create: [],
		write: [`record.write(${set})`],
		unlink: ["record.unlink()"],
		time: [`actions = env.ref(${literal(xmlid)}).${actions}.with_context(active_model=${name}, active_id=record.id, active_ids=record.ids)`, "actions.run()"]
	}[by];
	const wanted = Object.entries(expect).map(([field, value]) => `wrong += differs(record, ${literal(field)}, ${valueSource(value, types.ttype(model, field), "", types)})`);
	const lines = [
		`record = env[${name}].create(dict(second_${bench.sample(model) ?? 0}(), **${before}))`,
		"flush()",
		...steps,
		"flush()",
		"wrong = ''",
		...wanted,
		"return wrong"
	];
	const tried = "attempt(False, set_off_@KEY@)";
	const verdict = refuses ? `refused(@KEY@, ${tried}, ['UserError(', 'ValidationError('])` : `judge(@KEY@, ${tried}, '')`;
	const code = `def set_off_@KEY@():\n${lines.map((line) => `    ${line}`).join("\n")}\n\n${verdict}`;
	return {
		id: "probe-automation",
		message: `${xmlid} ${refuses ? "refuses what it must" : "runs"} on ${by} of a ${model}.`,
		needs: model,
		place: recordPlace(bench.index, xmlid),
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/button.ts
/** Presses a button on the sample record: an error that no user is meant to read is a defect. */
function button({ model, method, place }, bench) {
	const why = outsideEffect(bench, [model]);
	const code = `def press_@KEY@():
    found = sample(${literal(model)}).${method}()
    opened = found.get('res_model') if isinstance(found, dict) else None
    if opened and opened not in env:
        raise Exception('it opens %s, which does not exist' % opened)
    return True

${onSample(model, "answered(@KEY@, attempt(False, press_@KEY@))")}`;
	return {
		id: "probe-button-runs",
		message: `${model}.${method} runs, or refuses in words.`,
		place,
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/copy.ts
/**
* Duplicates the sample record, as the Action menu does. A constraint may stand against it, in words or in the
* database; what fails otherwise is a defect.
*/
function copy({ model }, bench) {
	const why = outsideEffect(bench, [model]);
	const code = `def copy_@KEY@():
    return len(made[${literal(model)}].copy())

answered(@KEY@, attempt(False, copy_@KEY@), ('UniqueViolation(', 'NotNullViolation(', 'CheckViolation(', 'ExclusionViolation('))`;
	return {
		id: "probe-copy",
		message: `${model}: a record is duplicated, or that is refused.`,
		needs: model,
		place: methodPlace(bench.index, model, "copy") ?? modelPlace(bench.index, model),
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/cron.ts
/**
* Runs the scheduled action's code as its user. `method_direct_trigger` would commit from 18.0 on. Source: 19.0
* addons/base/models/ir_cron.py, `_process_job`.
*/
function cron({ xmlid }, bench) {
	const why = outsideEffect(bench, modelOf(bench, xmlid), xmlid);
	const code = `def run_@KEY@():
    job = env.ref(${literal(xmlid)})
    action = job.ir_actions_server_id.with_user(job.user_id)
    action.with_context(lastcall=job.lastcall).run()
    return True

judge(@KEY@, attempt(False, run_@KEY@), True)`;
	return {
		id: "probe-cron",
		message: `${xmlid} runs to its end.`,
		code: why === void 0 ? code : void 0,
		place: recordPlace(bench.index, xmlid),
		...why === void 0 ? {} : { why }
	};
}
function modelOf({ index }, xmlid) {
	const element = recordElement(index, xmlid);
	const model = element && modelRef(index, element, "model_id");
	return model === void 0 ? [] : [model];
}

// src/verify/steps/s5-probe/trials/form.ts
/** What the web client asks first for a new record: the defaults, and all that is computed from them. */
function form({ model }, { index, profile }) {
	const fields = profile.onchangeFields === "flags" ? "spec = Model._onchange_spec()" : `spec = {}
    for name in Model.get_view(False, 'form')['models'][${literal(model)}]:
        spec[name] = {}`;
	return {
		id: "probe-form",
		message: `${model}: a new form opens, with its defaults.`,
		place: modelPlace(index, model),
		code: `def open_@KEY@():
    Model = env[${literal(model)}]
    Model.default_get(list(Model._fields))
    ${fields}
    Model.onchange({}, [], spec)
    return True

answered(@KEY@, attempt(False, open_@KEY@))`
	};
}

// src/verify/steps/s5-probe/trials/life.ts
/** In PostgreSQL's words; the web client tells its user. */
const REFUSALS = "('UniqueViolation(', 'ForeignKeyViolation(', 'CheckViolation(', 'NotNullViolation(')";
/** Changes the sample record: a method of the module that forgets its super() keeps it as it was. */
function writes({ model, field }, bench) {
	return {
		id: "probe-write",
		message: `${model}: a record is changed.`,
		needs: model,
		place: methodPlace(bench.index, model, "write") ?? modelPlace(bench.index, model),
		...guarded(bench, model),
		code: outsideEffect(bench, [model]) === void 0 ? `def write_@KEY@():
    record = made[${literal(model)}]
    before = record[${literal(field)}]
    record.write({${literal(field)}: 'Probe changed'})
    flush()
    after = record.search([('id', '=', record.id)]).read([${literal(field)}])
    if after and after[0][${literal(field)}] == before:
        raise Exception('write() leaves ${field} as it was')
    return True

answered(@KEY@, attempt(False, write_@KEY@), ${REFUSALS})` : void 0
	};
}
/** Deletes the sample record; what is archived instead is well, too. */
function unlinks({ model }, bench) {
	return {
		id: "probe-unlink",
		message: `${model}: a record is deleted, or that is refused.`,
		needs: model,
		place: methodPlace(bench.index, model, "unlink") ?? modelPlace(bench.index, model),
		...guarded(bench, model),
		code: outsideEffect(bench, [model]) === void 0 ? `def unlink_@KEY@():
    record = made[${literal(model)}]
    record.unlink()
    flush()
    if record.search_count([('id', '=', record.id)]):
        raise Exception('unlink() leaves the record there')
    return True

answered(@KEY@, attempt(False, unlink_@KEY@), ${REFUSALS})` : void 0
	};
}
function guarded(bench, model) {
	const why = outsideEffect(bench, [model]);
	return why === void 0 ? {} : { why };
}

// src/verify/steps/s5-probe/trials/lookup.ts
/** What a many2one to the model asks when its user types. */
function names$1({ model }, { index }) {
	const place = [
		"name_search",
		"_name_search",
		"name_get",
		"_compute_display_name"
	].map((method) => methodPlace(index, model, method)).find((found) => found !== void 0);
	return {
		id: "probe-name-search",
		message: `${model}: records are found and shown by their name.`,
		place: place ?? modelPlace(index, model),
		code: `def names_@KEY@():
    env[${literal(model)}].name_search('Probe')
    return len(env[${literal(model)}].search([], limit=3).mapped('display_name'))

answered(@KEY@, attempt(False, names_@KEY@))`
	};
}
/** Calls the search method of a computed field. That it takes no such operator is an answer. */
function searches({ model, field }, { index }) {
	return {
		id: "probe-search",
		message: `${model}.${field}: its search method answers.`,
		place: fieldPlace(index, model, field),
		code: `def search_@KEY@():
    return len(env[${literal(model)}].search([(${literal(field)}, '=', False)], limit=3))

found, problem = attempt(False, search_@KEY@)
if problem and problem.startswith('ValueError(') and 'Invalid field' not in problem:
    report(@KEY@, 'pass', problem)
else:
    answered(@KEY@, (found, problem), ('NotImplementedError(',))`
	};
}
/** Writes the value that the field has: its inverse method must take it. */
function inverses({ model, field }, bench) {
	const why = outsideEffect(bench, [model]);
	const code = `def inverse_@KEY@():
    record = sample(${literal(model)})
    value = record._fields[${literal(field)}].convert_to_write(record[${literal(field)}], record)
    record.write({${literal(field)}: value})
    return True

${onSample(model, "answered(@KEY@, attempt(False, inverse_@KEY@))")}`;
	return {
		id: "probe-inverse",
		message: `${model}.${field}: its inverse method takes a value.`,
		place: fieldPlace(bench.index, model, field),
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/mail.ts
/** Fields of a template that are expressions. Source: addons/mail/models/mail_template.py of 14.0 to 19.0. */
const FIELDS = [
	"subject",
	"body_html",
	"email_from",
	"email_to",
	"email_cc",
	"reply_to",
	"partner_to",
	"lang"
];
/** What is left of an expression in the syntax of another series. */
const LEFT = [
	"${",
	"{{",
	"}}",
	"<t t-",
	"{%",
	"% if",
	"% for"
];
/** Renders every expression of the template; nothing is sent. */
function mail({ xmlid, model }, { index }) {
	const list = (texts) => `[${texts.map(literal).join(", ")}]`;
	return {
		id: "probe-mail",
		message: `${xmlid} is rendered for a ${model}, and no expression is left in it.`,
		place: recordPlace(index, xmlid),
		code: `def render_@KEY@():
    template = env.ref(${literal(xmlid)})
    record = sample(${literal(model)})
    wrong = []
    for name in ${list(FIELDS)}:
        if template[name]:
            text = str(template._render_field(name, record.ids)[record.id] or '')
            if not text.strip() and name in ('subject', 'body_html'):
                wrong.append('%s is empty' % name)
            for mark in ${list(LEFT)}:
                if mark in text:
                    wrong.append('%s shows %s as it is' % (name, mark))
    return '; '.join(wrong)

${onSample(model, "judge(@KEY@, attempt(False, render_@KEY@), '')")}`
	};
}

// src/verify/steps/s5-probe/trials/object.ts
/**
* Looks into PostgreSQL's catalogue: where it refuses the SQL, or the rows break the constraint, Odoo says so in its
* log alone. A longer name is shortened in ways that differ. Source: 14.0 tools/sql.py, `add_constraint`; 19.0
* orm/table_objects.py.
*/
function tableObject({ model, name, place }) {
	return {
		id: "probe-table-object",
		message: `${model}: the database has taken ${name}.`,
		place,
		code: `full_@KEY@ = '%s_%s' % (env[${literal(model)}]._table, ${literal(name)})
env.cr.execute('''SELECT count(*) FROM pg_class c FULL JOIN pg_constraint k ON k.conname = c.relname
    WHERE c.relname = %s OR k.conname = %s''', (full_@KEY@, full_@KEY@))
if len(full_@KEY@) > 63:
    report(@KEY@, 'pass', 'its name is shortened')
elif env.cr.fetchone()[0]:
    report(@KEY@, 'pass', full_@KEY@)
else:
    report(@KEY@, 'fail', 'there is no %s: PostgreSQL refuses the definition, or the rows that are there break it' % full_@KEY@)`
	};
}

// src/verify/steps/s5-probe/trials/own.ts
/** Two users of the group, and a record of each: both see their own alone. */
function own({ model, field, group }, { index, sample }) {
	const groups = `[${refId(group)}, ${refId("base.group_user")}]`;
	const login = (which) => literal(`probe_own_${model}_${which}`);
	return {
		id: "probe-own",
		message: `${model}: users of ${group} see the records whose ${field} they are, and no other.`,
		needs: model,
		place: rulePlace(index, model, group) ?? modelPlace(index, model),
		code: `def mine_@KEY@(values, user):
    return env[${literal(model)}].sudo().create(dict(values, **{${literal(field)}: user.id}))

def own_@KEY@():
    first = person(${login("first")}, ${groups}, env.company)
    second = person(${login("second")}, ${groups}, env.company)
    one = mine_@KEY@(second_${sample(model) ?? 0}(), first)
    flush()
    seen = '%s,%s' % (visible(one, first), visible(one, second))
    one.sudo().write({${literal(field)}: second.id})
    flush()
    return seen + ',%s,%s' % (visible(one, first), visible(one, second))

judge(@KEY@, attempt(False, own_@KEY@), '${ISOLATED}')`
	};
}
/** The record rule of the group, which is what must keep the users apart. */
function rulePlace(index, model, group) {
	const name = group.slice(group.indexOf(".") + 1);
	const found = index.records.find(({ fact }) => {
		const groups = fact.model === "ir.rule" && fact.element && recordField(fact.element, "groups");
		if (!groups || !fact.element || modelRef(index, fact.element, "model_id") !== model) return false;
		const ids = (attributeValue(groups, "eval") ?? "").match(/[\w.]+/g) ?? [];
		return ids.includes(name) || ids.includes(group);
	});
	return found && placeAt(found.source, found.fact);
}

// src/verify/steps/s5-probe/trials/portal.ts
/** Two portal users, and a record given to one after the other: each sees what is theirs alone. */
function portal({ model, field }, { index, sample }) {
	const login = (which) => literal(`probe_portal_${model}_${which}`);
	const give = field === void 0 ? `    record.message_unsubscribe(record.message_partner_ids.ids)
    record.message_subscribe([user.partner_id.id])` : `    record.write({${literal(field)}: user.partner_id.id})`;
	return {
		id: "probe-portal",
		message: `${model}: portal users see the records ${field === void 0 ? "that they follow" : `whose ${field} is of their company`}, and no other.`,
		needs: model,
		place: rulePlace(index, model, "base.group_portal") ?? modelPlace(index, model),
		code: `def give_@KEY@(record, user):
${give}
    flush()

def portal_@KEY@():
    first = person(${login("first")}, [${refId("base.group_portal")}], env.company)
    second = person(${login("second")}, [${refId("base.group_portal")}], env.company)
    record = env[${literal(model)}].sudo().create(second_${sample(model) ?? 0}())
    give_@KEY@(record, first)
    seen = '%s,%s' % (visible(record, first), visible(record, second))
    give_@KEY@(record, second)
    return seen + ',%s,%s' % (visible(record, first), visible(record, second))

judge(@KEY@, attempt(False, portal_@KEY@), '${ISOLATED}')`
	};
}

// src/verify/steps/s5-probe/trials/report.ts
/** Renders the report as HTML, as its preview does; a PDF needs another program. */
function report({ xmlid, model }, { index, profile }) {
	const call = profile.reportRender === "record" ? "report_record._render_qweb_html(records.ids)" : "env['ir.actions.report']._render_qweb_html(report_record, records.ids)";
	return {
		id: "probe-report",
		message: `${xmlid} is rendered for a ${model}.`,
		place: recordPlace(index, xmlid),
		code: `def render_@KEY@():
    report_record = env.ref(${literal(xmlid)})
    records = sample(${literal(model)})
    return len(${call}[0]) > 100

${onSample(model, "judge(@KEY@, attempt(False, render_@KEY@), True)")}`
	};
}

// src/verify/steps/s5-probe/trials/server-action.ts
/** Runs the server action as the Action menu of a record does, and looks at the record afterwards. */
function serverAction({ xmlid, model, expect = {} }, bench) {
	const why = outsideEffect(bench, [model], xmlid);
	const wanted = Object.entries(expect).map(([field, value]) => `    wrong += differs(record, ${literal(field)}, ${valueSource(value, bench.types.ttype(model, field), "", bench.types)})\n`);
	const tried = "attempt(False, run_@KEY@)";
	const code = `def run_@KEY@():
    record = sample(${literal(model)})
    action = env.ref(${literal(xmlid)}).with_context(
        active_model=${literal(model)}, active_id=record.id, active_ids=record.ids
    )
    action.run()
    flush()
    wrong = ''
${wanted.join("")}    return wrong

${onSample(model, wanted.length === 0 ? `answered(@KEY@, ${tried})` : `judge(@KEY@, ${tried}, '')`)}`;
	return {
		id: "probe-server-action",
		message: `${xmlid} runs on a ${model}.`,
		place: recordPlace(bench.index, xmlid),
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/views.ts
/** A fresh user of the group opens the action: each of its views is built with what the group may see. */
function views({ model, group, action, types, place }, { profile }) {
	const asked = types.map((type) => `(False, ${literal(type)})`).join(", ");
	return {
		step: "S4",
		id: "views-as-group",
		message: `${action}: a user of ${group} opens ${types.join(", ")}.`,
		place,
		code: `def open_@KEY@(user):
    env[${literal(model)}].with_user(user).${profile.getViews}([${asked}], {'toolbar': True})
    return True

if member(${loginOf(group)}, ${groupsOf(group)}):
    judge(@KEY@, attempt(False, open_@KEY@, people[${loginOf(group)}]), True)
else:
    report(@KEY@, 'skip', 'the user could not be made')`
	};
}

// src/verify/steps/s5-probe/trials/wizard.ts
/** Makes the wizard on the sample record, as its action opens it, and presses its button. */
function wizard({ model, active, values, method, expect = {} }, bench) {
	const why = outsideEffect(bench, [model, ...active === void 0 ? [] : [active]]);
	const context = active === void 0 ? "" : `.with_context(active_model=${literal(active)}, active_id=sample(${literal(active)}).id, active_ids=sample(${literal(active)}).ids)`;
	const wanted = Object.entries(active === void 0 ? {} : expect).map(([field, value]) => {
		const source = valueSource(value, bench.types.ttype(active ?? "", field), "", bench.types);
		return `    wrong += differs(sample(${literal(active ?? "")}), ${literal(field)}, ${source})\n`;
	});
	const tried = "attempt(False, press_@KEY@)";
	const verdict = wanted.length === 0 ? `answered(@KEY@, ${tried})` : `judge(@KEY@, ${tried}, '')`;
	const judged = active === void 0 ? verdict : onSample(active, verdict);
	const code = `def press_@KEY@():
    wizard = env[${literal(model)}]${context}.create(${valuesSource(model, values, bench.types)})
    wizard.${method}()
    flush()
    wrong = ''
${wanted.join("")}    return wrong

${judged}`;
	return {
		id: "probe-wizard",
		message: `${model}.${method} runs${active === void 0 ? "" : ` on a ${active}`}.`,
		place: methodPlace(bench.index, model, method) ?? modelPlace(bench.index, model),
		code: why === void 0 ? code : void 0,
		...why === void 0 ? {} : { why }
	};
}

// src/verify/steps/s5-probe/trials/index.ts
/** What the probe does for one trial. A new kind is a file beside this one, and a line here. */
function trialCase(trial, bench) {
	switch (trial.kind) {
		case "assigns": return assigns(trial, bench);
		case "automation": return automation(trial, bench);
		case "button": return button(trial, bench);
		case "company": return company(trial, bench);
		case "copy": return copy(trial, bench);
		case "cron": return cron(trial, bench);
		case "form": return form(trial, bench);
		case "mail": return mail(trial, bench);
		case "own": return own(trial, bench);
		case "portal": return portal(trial, bench);
		case "reads": return reads(trial, bench);
		case "report": return report(trial, bench);
		case "server_action": return serverAction(trial, bench);
		case "views": return views(trial, bench);
		case "wizard": return wizard(trial, bench);
		case "object": return tableObject(trial);
		case "names": return names$1(trial, bench);
		case "searches": return searches(trial, bench);
		case "inverses": return inverses(trial, bench);
		case "writes": return writes(trial, bench);
		case "unlinks": return unlinks(trial, bench);
	}
}

// src/verify/steps/s5-probe/index.ts
const CALL = "ir.actions.server.run() with a code that ends in raise UserError(\"PROBE:...\")";
const probeRung = {
	step: "S5",
	doing: "probing behaviour",
	async run(ladder, { refused }) {
		const why = ladder.options.probe ? refused : "the caller asked for none.";
		return why === void 0 ? probe(ladder) : [check("S5", "probe", "skip", `The probe was not run: ${why}`, "none")];
	}
};
/** Lets the module work on the server, as its users would, in one transaction that is rolled back. */
async function probe(ladder) {
	const { cases, functions, left } = await plan(ladder);
	const skipped = left.map(({ model, why }) => check("S5", "probe-create", "skip", `${model}: no record was made, because ${why}.`, CALL, "Describe the model in a spec with sample values, or test it by hand."));
	if (cases.length === 0) {
		const none = check("S5", "probe", "skip", "The module makes no model of which a record can be made.", CALL);
		return skipped.length > 0 ? skipped : [none];
	}
	const before = await countRows(ladder);
	let outcomes;
	try {
		outcomes = await runProbe(ladder, probeCode(cases, functions, ladder.profile));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const failed = check("S5", "probe", "fail", `The probe did not run to its end: ${odooSentence(error)}`, CALL);
		return [
			...skipped,
			failed,
			residue(before, await countRows(ladder))
		];
	}
	const checks = cases.map((each, key) => verdictOf(each, outcomes.get(key)));
	return [
		...skipped,
		...checks,
		residue(before, await countRows(ladder))
	];
}
async function plan(ladder) {
	const { expected, index, profile } = ladder;
	const given = expected?.samples ?? [];
	const derived = await deriveSamples(ladder, given);
	const samples = [...given, ...derived.samples];
	const said = expected && fieldTypes(expected);
	const types = {
		ttype: (model, field) => said?.ttype(model, field) ?? derived.types.ttype(model, field),
		relation: (model, field) => said?.relation(model, field) ?? derived.types.relation(model, field)
	};
	const numbers = new Map(samples.map(({ model }, at) => [model, at]));
	const bench = {
		index,
		profile,
		types,
		sample: (model) => numbers.get(model)
	};
	const promised = [...expected?.trials ?? [], ...wizardTrials(index, derived.wizards, expected?.trials ?? [])];
	const isIsolated = (trial) => trial.kind === "company" && expected?.companyModels.some(({ model }) => model === trial.model);
	const trials = [...promised, ...deriveTrials(index, promised, samples).filter((trial) => !isIsolated(trial))];
	return {
		cases: [
			...createCases(samples, index),
			...expected ? [
				...behaviourCases(expected, index),
				...accessCases(expected, index),
				...companyCases(expected, index)
			] : [],
			...trials.map((trial) => trialCase(trial, bench))
		],
		functions: sampleFunctions(samples, types),
		left: derived.left
	};
}
function verdictOf({ id, message, code, why, step = "S5", place }, outcome) {
	if (code === void 0) return check(step, id, "skip", `${message} Not tried: ${why}.`, CALL);
	if (outcome?.verdict === "pass") return check(step, id, "pass", message, CALL);
	if (outcome?.verdict === "skip") return check(step, id, "skip", `${message} Not tried: ${outcome.detail}.`, CALL);
	const detail = outcome ? inWords(outcome.detail) : "The probe does not mention it.";
	return {
		...check(step, id, "fail", `Not so: ${message} ${detail}`, CALL, "Correct the code, or the spec that says so."),
		...place
	};
}
function residue(before, after) {
	const call = `ir.model.search_read(["count"]) of ${[...before.keys()].join(", ")}, before and after`;
	const changed = [...before].filter(([model, number]) => after.get(model) !== number);
	if (changed.length === 0) return check("S5", "probe-residue", "pass", "The probe left no row behind.", call);
	const what = changed.map(([model, number]) => `${model} ${number} -> ${after.get(model)}`).join(", ");
	return check("S5", "probe-residue", "fail", `Row counts changed: ${what}.`, call, "Somebody else may have worked there meanwhile; else delete what the probe made.");
}

// src/verify/steps/s6-http/judge.ts
function passed(id, message, call) {
	return check("S6", id, "pass", message, call);
}
function failed$1(id, message, call, fix, place) {
	return {
		...check("S6", id, "fail", message, call, fix),
		...place
	};
}
function skipped(id, message, call, fix) {
	return check("S6", id, "skip", message, call, fix);
}
function request(path, { who }, method = "GET") {
	return `${method} ${path}, ${who}`;
}
/** Status of an answer, with what Odoo's error page or JSON says. */
function said(answer) {
	const reason = reasonIn(answer);
	const where = answer.path === "" ? "" : ` at ${answer.path}`;
	return `HTTP ${answer.status}${where}${reason === "" ? "" : `: ${cut$1(redact(reason), 300)}`}`;
}
/** The last line of a traceback, or what the page shows in its place; nothing of a page that is well. */
function reasonIn({ status, text, type }) {
	if (type.includes("json")) {
		const fault = jsonFault(text);
		return fault === void 0 ? "" : fault;
	}
	if (status < 400) return "";
	const shown = [...text.matchAll(/<(?:pre|h1|p)[^>]*>([^<]+)</g)].map(([, inner = ""]) => plain(inner).trim());
	return (shown.find((inner) => inner.startsWith("Traceback"))?.split("\n").findLast((line) => /^[\w.]+(Error|Exception|Missing|Denied)\b/.test(line)) ?? shown.find((inner) => inner !== "") ?? "").replaceAll(/\s+/g, " ");
}
/** What a JSON-RPC answer says went wrong; undefined when nothing did. */
function jsonFault(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return "the answer is no JSON";
	}
	if (typeof data !== "object" || data === null || !("error" in data)) return void 0;
	const { error } = data;
	const inner = typeof error === "object" && error !== null && "data" in error ? error.data : void 0;
	const of = (key) => typeof inner === "object" && inner !== null ? String(Object.entries(inner).find(([name]) => name === key)?.[1] ?? "") : "";
	return `${of("name")} ${of("message")}`.trim() || "an error without words";
}
/** Where Odoo sends whoever has to log in first. */
function isLogin({ path, text }) {
	return /^\/([a-z]{2}(_[A-Z]{2})?\/)?web\/login\b/.test(path) || /<form[^>]+oe_login_form/.test(text);
}
function plain(text) {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll(/&(#39|#x27|quot|#34);/g, "'").replaceAll("&amp;", "&");
}

// src/verify/steps/s6-http/bundles.ts
/** Bundles that only tests load: building them takes long and shows nothing that users see. */
const FOR_TESTS = /test|qunit/;
/** Odoo puts this into a bundle of style sheets that does not compile. Source: 14.0 and 19.0 assetsbundle.py. */
const BROKEN_CSS = /A css error occured|## CSS error message ##/;
const UNCOMPILED = "It may not compile: the server's log has the error. Else look at the path in assets; a running server reads the manifest once.";
/** Each bundle that the module adds files to is built, and has them. */
async function bundleChecks(round) {
	const checks = [];
	for (const [bundle, files] of declared(round.ladder.index)) if (!FOR_TESTS.test(bundle)) checks.push(...await bundleCheck(bundle, files, round));
	return checks;
}
async function bundleCheck(bundle, files, round) {
	const { stranger, member } = round;
	const found = await addresses(bundle, round);
	if (!found) {
		const message = `The bundle ${bundle} was not looked at: no page that can be opened here loads it.`;
		return [skipped("bundle", message, "none", "Open a page that uses it.")];
	}
	const who = member ?? stranger;
	const answers = [];
	for (const path of found.paths) {
		const answer = await who.get(path);
		if (answer.status !== 200) {
			const message = `A file of the bundle ${bundle} is not served: ${said(answer)}.`;
			return [failed$1("bundle", message, request(path, who), "The server's log has the reason.")];
		}
		answers.push(answer);
	}
	const text = answers.map((answer) => answer.text).join("\n");
	const call = request(found.call, who);
	if (BROKEN_CSS.test(text)) {
		const path = files.find((file) => /\.(s[ac]ss|less|css)$/.test(file));
		const message = `The style sheets of ${bundle} do not compile: Odoo shows the page with an old style.`;
		return [failed$1("bundle", message, call, "The server's log has the error of the compiler.", path === void 0 ? void 0 : { path })];
	}
	const { name } = round.ladder.index.module;
	const wanted = files.filter((file) => !file.endsWith(".xml"));
	const missing = wanted.filter((file) => !text.includes(`/${name}/${file}`));
	if (missing.length === 0) return [passed("bundle", `${bundle} is built and has ${wanted.length} of the module's files.`, call)];
	if (missing.length === wanted.length && round.ladder.profile.assetsAtStart) {
		const message = `${bundle} has none of the module's files yet: this series reads the assets of modules when it starts.`;
		return [skipped("bundle", message, call, "Restart Odoo and verify again.")];
	}
	return missing.map((path) => failed$1("bundle", `${bundle} does not have ${path}.`, call, /\.(s[ac]ss|less)$/.test(path) ? UNCOMPILED : "Look at the path in assets; a running server reads the manifest once.", { path }));
}
/** Where the parts of a bundle are; undefined where the series only tells within pages that are not at hand. */
async function addresses(bundle, { stranger, member }) {
	const call = `/web/bundle/${bundle}`;
	const answer = await stranger.get(call);
	if (answer.status === 200 && answer.type.includes("json")) return {
		call,
		paths: [...answer.text.matchAll(/"src": ?"(\/[^"]+)"/g)].map(([, path = ""]) => path)
	};
	const pages = [["/web", member], ["/web/login", stranger]];
	for (const [page, who] of pages) {
		if (!who) continue;
		const { text } = await who.get(page);
		const names = [...text.matchAll(/(?:src|href)="(\/web\/(?:content|assets)\/[^"]+)"/g)];
		const stem = bundle.replaceAll(".", "\\.");
		const paths = names.map(([, path = ""]) => path.replaceAll("&amp;", "&")).filter((path) => new RegExp(`/${stem}(_lazy)?(\\.\\d+)?(\\.min)?\\.(js|css)$`).test(path));
		if (paths.length > 0) return {
			call: page,
			paths
		};
	}
}
/** Files of the module by the bundle that they are put into: in the manifest, or by extending its template. */
function declared(index) {
	const { module } = index;
	const bundles = /* @__PURE__ */ new Map();
	const add = (bundle, pattern) => {
		const glob = pattern.replace(/^\//, "");
		if (!glob.startsWith(`${module.name}/`)) return;
		const files = module.files.filter((file) => matchesGlob(`${module.name}/${file}`, glob));
		bundles.set(bundle, [.../* @__PURE__ */ new Set([...bundles.get(bundle) ?? [], ...files])]);
	};
	for (const { key, path } of manifestAssets(module.manifest)) add(key, path);
	for (const { fact } of index.records) {
		const bundle = fact.element?.name === "template" && attributeValue(fact.element, "inherit_id");
		if (!fact.element || !bundle || !/^web(site)?\.assets_\w+$/.test(bundle)) continue;
		for (const node of walkElements(fact.element)) add(bundle, attributeValue(node, "src") ?? attributeValue(node, "href") ?? "");
	}
	return bundles;
}

// src/verify/steps/s6-http/menus.ts
/** The menus that the web client gets. One that needs a group may be missing there: the user may lack it. */
async function menuChecks({ ladder, state, member }) {
	const groups = ladder.profile.recordGroupsField;
	const { byXmlid } = await state.rows.records("ir.ui.menu", [
		"parent_id",
		"action",
		groups,
		"active"
	]);
	if (!member || byXmlid.size === 0) return [];
	const answers = [`/web/webclient/load_menus/${state.module.id}`, "/web/webclient/load_menus"];
	let path = answers[0] ?? "";
	let answer = await member.get(path);
	if (answer.status === 404) {
		path = answers[1] ?? "";
		answer = await member.get(path);
	}
	const call = request(path, member);
	if (answer.status !== 200 || !answer.type.includes("json")) return [failed$1("menus", `The web client gets no menus: ${said(answer)}.`, call, "The server's log has the traceback.")];
	const loaded = new Set([...answer.text.matchAll(/"id": ?(\d+)/g)].map(([, id]) => Number(id)));
	const rows = new Map([...byXmlid.values()].map((row) => [row.id, row]));
	const absent = [...byXmlid].filter(([, row]) => isOpen(row, groups, rows) && !loaded.has(row.id));
	const hidden = absent.length === 0 ? void 0 : await hiddenAbove(ladder, absent, groups, loaded);
	const missing = absent.filter(([, row]) => !hidden?.has(row.id));
	if (missing.length === 0) {
		const shown = [...byXmlid.values()].filter((row) => loaded.has(row.id)).length;
		return [passed("menus", `The web client gets ${shown} of ${byXmlid.size} menus of the module; the user lacks a group for the others.`.replace(shown === byXmlid.size ? "; the user lacks a group for the others" : "", ""), call)];
	}
	return missing.map(([xmlid]) => failed$1("menus", `${xmlid} opens an action and needs no group, and the web client does not get it.`, call, "Look at the rights on the model of its action and at the menus above it.", recordPlace(ladder.index, xmlid)));
}
/** Those below a menu of another module that this user does not see, such as one of the developer mode. */
async function hiddenAbove(ladder, menus, groups, loaded) {
	const ids = menus.map(([, { id }]) => id);
	const { rows } = await searchRead(ladder, "ir.ui.menu", [[
		"id",
		"parent_of",
		ids
	]], ["parent_id", groups]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const isHidden = (id) => {
		const row = byId.get(id ?? 0);
		if (!row) return false;
		const needed = row[groups];
		return Array.isArray(needed) && needed.length > 0 && !loaded.has(row.id) || isHidden(idOf(row, "parent_id"));
	};
	return new Set(ids.filter(isHidden));
}
/** Neither it nor a menu above it in the module needs a group. */
function isOpen(row, groups, rows) {
	if (textOf$1(row, "action") === "" || row.active === false) return false;
	for (let at = row; at; at = rows.get(idOf(at, "parent_id") ?? 0)) {
		const needed = at[groups];
		if (Array.isArray(needed) && needed.length > 0) return false;
	}
	return true;
}

// src/verify/steps/s6-http/pages.ts
const SAMPLE = /\{sample:([\w.]+)\}/;
/** Pages that the spec promises. */
async function pageChecks(round) {
	const checks = [];
	for (const page of round.ladder.expected?.pages ?? []) checks.push(...await look(page, round));
	return checks;
}
async function look(page, round) {
	const { stranger, member } = round;
	const who = page.as === "public" ? stranger : member;
	if (!who) return [];
	const path = await withSample(page.path, round);
	if (typeof path !== "string") return [skipped("page", `${page.path} was not opened: there is no record of ${path.model}.`, "none", "Install with demo data, or make one.")];
	const isPage = page.type !== "json";
	const answer = isPage ? await who.get(path) : await who.post(path);
	const call = request(path, who, isPage ? "GET" : "POST");
	const place = placeOf(page.path, round);
	const fault = isPage ? void 0 : jsonFault(answer.text);
	if (answer.status !== page.status || fault !== void 0) return [failed$1("page", `${page.path} should answer with HTTP ${page.status}: ${said(answer)}.`, call, "The server's log has the traceback.", place)];
	if (page.contains !== void 0 && !answer.text.includes(page.contains)) {
		const message = `${page.path} lacks ${JSON.stringify(page.contains)}: ${said(answer)}.`;
		return [failed$1("page", message, call, "Look at its controller and template.", place)];
	}
	const what = page.contains === void 0 ? "" : ` with ${JSON.stringify(page.contains)} in it`;
	return [passed("page", `${path} answers with HTTP ${answer.status}${what}.`, call)];
}
async function withSample(path, { ladder }) {
	const model = SAMPLE.exec(path)?.[1];
	if (model === void 0) return path;
	const id = (await read(ladder, model, "search", {
		args: [[]],
		kwargs: { limit: 1 }
	}))[0];
	return id === void 0 ? { model } : path.replace(SAMPLE, String(id));
}
/** The method that answers it. */
function placeOf(path, { ladder }) {
	const shape = path.replace(SAMPLE, "<>");
	const route = routesOf(ladder.index).find(({ paths }) => paths.some((one) => one.replaceAll(/<[^>]*>/g, "<>") === shape));
	return route && placeAt(route.file.source, route.method.nameSpan);
}

// src/verify/steps/s6-http/portal-links.ts
/**
* Where mails and the portal send people: the address that a record gives itself must be one that is answered. Only a
* model with an `_compute_access_url` of its own has one; else it is `#`. Source: addons/portal/models/portal_mixin.py.
*/
async function portalLinkChecks({ ladder, member }) {
	if (!member) return [];
	const checks = [];
	for (const facts of ladder.index.models.values()) {
		const method = facts.own && facts.kind === "model" ? facts.method("_compute_access_url") : void 0;
		if (!method) continue;
		const rows = await read(ladder, facts.model, "search_read", { kwargs: {
			domain: [],
			fields: ["access_url"],
			limit: 1
		} });
		const path = textOf$1(rows[0], "access_url");
		if (!path.startsWith("/")) continue;
		const answer = await member.get(path);
		const call = request(path, member);
		const message = `${facts.model} says that its page is ${path}`;
		const place = placeAt(method.file.source, method.fact.nameSpan);
		checks.push(answer.status < 400 ? passed("portal-link", `${message}, which answers with HTTP ${answer.status}.`, call) : failed$1("portal-link", `${message}, and there is none: ${said(answer)}.`, call, "Let _compute_access_url give an address that a controller answers.", place));
	}
	return checks;
}

// src/verify/steps/s6-http/reports.ts
/** Each report of the module as a page, on a record that is there. */
async function reportChecks({ ladder, state, member }) {
	const { byXmlid } = await state.rows.records("ir.actions.report", [
		"report_name",
		"report_type",
		"model"
	]);
	const checks = [];
	if (!member) return checks;
	for (const [xmlid, row] of [...byXmlid].sort(([a], [b]) => a < b ? -1 : 1)) {
		const [name, model] = [textOf$1(row, "report_name"), textOf$1(row, "model")];
		if (!textOf$1(row, "report_type").startsWith("qweb-") || textOf$1(row, "report_type") === "qweb-text") continue;
		const ids = await read(ladder, model, "search", {
			args: [[]],
			kwargs: { limit: 1 }
		});
		if (ids[0] === void 0) {
			const message = `${name} was not printed over HTTP: there is no record of ${model}.`;
			checks.push(skipped("report", message, "none", "Install with demo data, or make a record."));
			continue;
		}
		const path = `/report/html/${encodeURIComponent(name)}/${ids[0]}`;
		const answer = await member.get(path);
		checks.push(answer.status === 200 && answer.type.includes("html") ? passed("report", `${name} is rendered as HTML.`, request(path, member)) : failed$1("report", `${name} is not rendered: ${said(answer)}.`, request(path, member), "Correct its template; the server's log has the traceback.", recordPlace(ladder.index, xmlid)));
	}
	return checks;
}

// src/verify/steps/s6-http/routes.ts
/** What a GET should not do, but nobody keeps a method from doing. */
const CHANGES = /\.(create|write|unlink|commit|send\w*|message_post|action_\w+|button_\w+|copy|set_param)\(|\bsubprocess\b/;
/** Routes that can be asked without knowing more: no 500, and nobody gets in who has to log in. */
async function routeChecks(round) {
	const checks = [];
	for (const route of routesOf(round.ladder.index)) for (const path of route.paths) {
		if (path.includes("<") || /^\/(my|web|odoo|shop|website)(\/|$)/.test(path)) continue;
		checks.push(...await ask(path, route, round));
	}
	return checks;
}
async function ask(path, route, round) {
	const isPage = route.type === "http";
	const { stranger, member } = round;
	const place = placeAt(route.file.source, route.method.nameSpan);
	if (isPage && route.methods.length > 0 && !route.methods.includes("GET")) return [];
	const checks = [];
	if (route.auth === "user") {
		const answer = await visit$1(path, isPage, stranger);
		const call = request(path, stranger, isPage ? "GET" : "POST");
		const closed = isPage ? isLogin(answer) : /SessionExpired/.test(jsonFault(answer.text) ?? "");
		checks.push(closed ? passed("route-login", `${path} is only for who is logged in.`, call) : failed$1("route-login", `${path} is for users, and a stranger does not get to the login page: ${said(answer)}.`, call, "Look whether another module answers this address.", place));
	}
	if (round.ladder.expected?.pages.some((page) => page.path === path)) return checks;
	if (CHANGES.test(route.text)) {
		const message = `${path} was not opened: its method may change or send something.`;
		return [...checks, skipped("route", message, "none", "Open it by hand.")];
	}
	if (route.auth === "user" && !member) return checks;
	const who = route.auth === "user" && member ? member : stranger;
	const answer = await visit$1(path, isPage, who);
	const call = request(path, who, isPage ? "GET" : "POST");
	const problem = wrong(answer, isPage);
	checks.push(problem ? failed$1("route", `${path} fails: ${said(answer)}.`, call, "The server's log has the traceback.", place) : passed("route", `${path} answers with HTTP ${answer.status}.`, call));
	return checks;
}
function visit$1(path, isPage, who) {
	return isPage ? who.get(path) : who.post(path);
}
/** An answer such as 400 or 403 may be meant. A JSON route reports everything as HTTP 200. */
function wrong(answer, isPage) {
	if (answer.status >= 500 || answer.status === 404) return true;
	if (isPage) return answer.text.includes("Traceback (most recent call last)");
	const fault = jsonFault(answer.text);
	return fault !== void 0 && !/(UserError|AccessError|AccessDenied|ValidationError|BadRequest|MissingError)/.test(fault);
}

// src/verify/steps/s6-http/static-files.ts
const ICON = "static/description/icon.png";
/** The icon of the module, as the list of apps shows it. */
async function iconChecks({ ladder, stranger, member, state }) {
	const { module } = ladder.index;
	if (!module.files.includes(ICON)) return [];
	const path = `/${module.name}/${ICON}`;
	const answer = await stranger.get(path);
	if (answer.status === 200 && answer.type.startsWith("image/") && answer.size > 0) return [passed("icon", `The icon is served, ${answer.size} bytes.`, request(path, stranger))];
	if (answer.status === 404 && ladder.profile.staticsAtStart && member) {
		const stored = `/web/image/ir.module.module/${state.module.id}/icon_image`;
		const shown = await member.get(stored);
		if (shown.status === 200 && shown.type.startsWith("image/") && shown.size > 0) {
			const message = `The list of apps has the icon; ${path} itself is served once Odoo has been restarted, as it finds static files when it starts.`;
			return [passed("icon", message, request(stored, member))];
		}
	}
	if (answer.status === 404 && ladder.profile.staticsAtStart) {
		const message = `${path} is not served yet: this series finds the static files of modules when it starts.`;
		return [skipped("icon", message, request(path, stranger), "Restart Odoo and verify again.")];
	}
	return [failed$1("icon", `The icon is not served: ${said(answer)}.`, request(path, stranger), "Look whether the file is a picture and the folder can be read by the server.", { path: ICON })];
}

// src/verify/steps/s6-http/visitor.ts
/** Building the assets of a page can take half a minute on a slow server. */
const PAGE_MS = 12e4;
const MAX_REDIRECTS = 6;
function visitor(http, who, cookie, signal, end) {
	const send = (path, body) => http.send({
		method: body === void 0 ? "GET" : "POST",
		path,
		headers: {
			cookie,
			...body === void 0 ? {} : { "content-type": "application/json" }
		},
		...body === void 0 ? {} : { body },
		what: path,
		effect: "read",
		timeoutMs: PAGE_MS,
		signal
	});
	return {
		who,
		end,
		async get(path) {
			let at = path;
			for (let hops = 0;; hops++) {
				const response = await send(at);
				const location = response.status >= 300 && response.status < 400 ? response.headers.location : void 0;
				const next = typeof location === "string" ? within(http.origin, at, location) : void 0;
				if (next === void 0 || hops === MAX_REDIRECTS) return answerOf(response, at);
				at = next;
			}
		},
		async post(path) {
			const body = JSON.stringify({
				jsonrpc: "2.0",
				id: 1,
				method: "call",
				params: {}
			});
			return answerOf(await send(path, body), path);
		}
	};
}
/** Path of a redirection that stays on the server; undefined for one that leads elsewhere. */
function within(origin, path, location) {
	const base = new URL(origin);
	const from = new URL(path, base).href;
	const url = URL.canParse(location, from) ? new URL(location, from) : void 0;
	return url?.host === base.host || url?.hostname === base.hostname ? url.pathname + url.search : void 0;
}
function answerOf(response, path) {
	return {
		status: response.status,
		path,
		type: String(response.headers["content-type"] ?? ""),
		text: response.text,
		size: response.bytes.length
	};
}
/** Somebody who is not logged in. The cookie only tells a server with several databases which one is meant. */
async function stranger(http, db, signal) {
	const request = {
		method: "GET",
		path: `/web/login?db=${encodeURIComponent(db)}`,
		headers: {},
		what: "/web/login",
		effect: "read"
	};
	const { headers } = await http.send({
		...request,
		timeoutMs: PAGE_MS,
		signal
	});
	return visitor(http, "without login", [headers["set-cookie"] ?? []].flat().map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((one) => one !== void 0) ?? "", signal, () => Promise.resolve());
}
/** The configured user in the web client, or why that cannot be. */
async function member({ client, options }) {
	const { signal } = options;
	const info = await client.info({ signal });
	const login = await openWebLogin(client.instance, info, signal);
	if (typeof login === "string") return { why: `Pages for users were not opened: ${login}.` };
	return visitor(login.http, `as ${info.login}`, login.session.cookie, signal, () => login.close());
}
const PASSWORD_FIX = "Set ODOO_USERNAME and ODOO_PASSWORD of a development database to have them asked for.";

// src/verify/steps/s6-http/index.ts
/** The module as browsers get it: nothing is changed, and the session is ended. */
const httpRung = {
	step: "S6",
	doing: "asking over HTTP",
	run(ladder, state) {
		const { client } = ladder;
		const run = () => visit(ladder, state);
		return client.beside ? client.beside("ir.module.module", "visit_pages", [state.module.id], run) : run();
	}
};
async function visit(ladder, state) {
	const { client, options } = ladder;
	const { instance } = client;
	const http = createHttp(instance.url, {
		env: process.env,
		caFile: instance.caCert ?? process.env.ODOO_CA_CERT
	});
	try {
		const { db } = await client.info({ signal: options.signal });
		const anybody = await stranger(http, db, options.signal);
		const user = await member(ladder);
		const round = {
			ladder,
			state,
			stranger: anybody,
			member: "why" in user ? void 0 : user
		};
		try {
			const checks = "why" in user ? [skipped("session", user.why, "none", PASSWORD_FIX)] : [];
			checks.push(...await iconChecks(round));
			checks.push(...await menuChecks(round));
			checks.push(...await pageChecks(round));
			checks.push(...await portalLinkChecks(round));
			checks.push(...await routeChecks(round));
			checks.push(...await reportChecks(round));
			checks.push(...await bundleChecks(round));
			return checks;
		} finally {
			await round.member?.end();
		}
	} finally {
		await http.close();
	}
}

// src/verify/steps/s9-pot/foreign.ts
/**
* xmlids (without the module) of fields that other installed modules put into the mixins of ours, such as `sms` into
* `mail.thread`. They carry our name when we are installed after them, and none after an upgrade: what a template
* holds would depend on the database. Source: addons/base/models/ir_model.py, `_reflect_fields`.
*/
async function foreignFields(ladder) {
	const { index } = ladder;
	const parents = [...index.models.values()].flatMap(({ classes, model }) => classes.flatMap(({ fact }) => fact.inherit.filter((name) => name !== model && !index.models.get(name)?.own)));
	const extended = [...index.models.values()].filter(({ own }) => !own).map(({ model }) => model);
	const asked = [.../* @__PURE__ */ new Set([...parents, ...extended])];
	if (asked.length === 0) return /* @__PURE__ */ new Set();
	const [{ rows }, needed] = await Promise.all([searchRead(ladder, "ir.model.fields", [[
		"model",
		"in",
		asked
	]], [
		"model",
		"name",
		"modules"
	]), dependencies(ladder)]);
	const others = rows.filter((row) => {
		return !textOf$1(row, "modules").split(",").map((name) => name.trim()).some((name) => needed.has(name));
	});
	const names = new Set(others.map((row) => textOf$1(row, "name")));
	return new Set([...index.models.keys()].flatMap((model) => fieldIds(index, model, names)));
}
/** Of the fields that the model's own files do not declare. */
function fieldIds({ models }, model, names) {
	const table = model.replaceAll(".", "_");
	return [...names].filter((name) => models.get(model)?.field(name) === void 0).map((name) => `field_${table}__${name}`);
}
/** The module and all that it depends on, however far. */
async function dependencies(ladder) {
	const [modules, links] = await Promise.all([searchRead(ladder, "ir.module.module", [[
		"state",
		"=",
		"installed"
	]], ["name"]), searchRead(ladder, "ir.module.module.dependency", [[
		"module_id.state",
		"=",
		"installed"
	]], ["name", "module_id"])]);
	const nameOf = new Map(modules.rows.map((row) => [row.id, textOf$1(row, "name")]));
	const found = /* @__PURE__ */ new Set([ladder.index.module.name]);
	for (const name of found) for (const link of links.rows) {
		const [id] = Array.isArray(link.module_id) ? link.module_id : [];
		if (nameOf.get(Number(id)) === name) found.add(textOf$1(link, "name"));
	}
	return found;
}

// src/verify/steps/s9-pot/pot.ts
/** First line of every template that Odoo exports. Source: 14.0 and 19.0 tools/translate.py, `PoFileWriter`. */
const MARK = "# Translation of Odoo Server.";
/** Whether a file came from an export, so that a new one may take its place. */
function isExported(text) {
	return text.startsWith(MARK);
}
/**
* The template without what differs from one export to the next: the dates, the build of the server, and the words
* of fields (xmlids without their module) that other modules brought along.
*/
function stable(text, foreign = /* @__PURE__ */ new Set()) {
	const [header = "", ...entries] = text.replaceAll("\r\n", "\n").split(/\n\n/);
	const kept = header.split("\n").filter((line) => !/^"(POT-Creation-Date|PO-Revision-Date):/.test(line)).map((line) => line.replace(/^("Project-Id-Version: Odoo Server \d+\.\d+).*$/, "$1\\n\""));
	const own = entries.flatMap((entry) => ownEntry(entry.trim(), foreign));
	return `${[kept.join("\n"), ...own].join("\n\n").trimEnd()}\n`;
}
/** None when every place that it names is another module's. */
function ownEntry(entry, foreign) {
	const lines = entry.split("\n");
	const isForeign = (line) => {
		const field = /^#: model:ir\.model\.fields,\w+:\w+\.(field_\w+)$/.exec(line)?.[1];
		return field !== void 0 && foreign.has(field);
	};
	const rest = lines.filter((line) => !isForeign(line));
	return rest.some((line) => line.startsWith("#:")) || rest.length === lines.length ? [rest.join("\n")] : [];
}
/** Every `msgid` of a template. */
function msgids(text) {
	const found = /* @__PURE__ */ new Set();
	let parts;
	const end = () => {
		if (parts) found.add(parts.join(""));
		parts = void 0;
	};
	for (const line of text.split("\n")) {
		const start = /^msgid (".*")\s*$/.exec(line);
		if (start) {
			end();
			parts = [unquoted(start[1] ?? "")];
		} else if (parts && /^".*"\s*$/.test(line)) parts.push(unquoted(line.trim()));
		else end();
	}
	end();
	found.delete("");
	return found;
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r"
};
function unquoted(text) {
	return text.slice(1, -1).replaceAll(/\\(.)/g, (_all, character) => ESCAPES[character] ?? character);
}

// src/verify/steps/s9-pot/terms.ts
/** Records whose name people read. */
const NAMED = /* @__PURE__ */ new Set([
	"ir.actions.act_window",
	"ir.actions.report",
	"ir.actions.server",
	"ir.ui.menu",
	"res.groups"
]);
/** Words of the module that its translation must have: labels, what code says, and names of menus and actions. */
function termsOf(index) {
	return [
		...labels(index),
		...index.module.python.flatMap(codeTerms),
		...names(index)
	].filter(({ text }) => isTranslated(text));
}
/** Odoo leaves out what has hardly a letter. Source: tools/translate.py, `TranslationModuleReader`. */
function isTranslated(text) {
	return text.replaceAll(/[^\p{L}\p{N}_]/gu, "").length > 1;
}
function labels({ models }) {
	return [...models.values()].flatMap(({ classes }) => classes.flatMap(({ file, fact }) => fact.fields.flatMap((field) => labelsOf(field).map(({ value, ...span }) => ({
		text: value,
		place: placeAt(file.source, span)
	})))));
}
function labelsOf(field) {
	const relational = /^(Many2one|One2many|Many2many|Selection)$/.test(field.type);
	const found = [field.kwargs.get("string") ?? (relational ? void 0 : field.args[0]), field.kwargs.get("help")].flatMap((valued) => textual(valued));
	const list = field.kwargs.get("selection") ?? field.kwargs.get("selection_add") ?? field.args[0];
	if (field.type !== "Selection" || !list || !Array.isArray(list.value)) return found;
	const options = list.value.flatMap((pair) => Array.isArray(pair) && typeof pair[1] === "string" ? [{
		value: pair[1],
		start: list.start,
		end: list.end
	}] : []);
	return [...found, ...options];
}
function textual(valued) {
	return typeof valued?.value === "string" ? [{
		value: valued.value,
		start: valued.start,
		end: valued.end
	}] : [];
}
/** `_("...")` and `env._("...")`. */
function codeTerms({ root, source }) {
	if (/^(tests|migrations|upgrades)\//.test(source.path)) return [];
	const found = [];
	for (const node of walk(root)) {
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		const name = called && source.text.slice(called.start, called.end);
		if (!name || !/^(_|_lt)$|\benv\._$/.test(name)) continue;
		const argument = parts(childOf(node, "arguments") ?? {
			...node,
			children: []
		})[0];
		const text = argument && literalOf(argument, source.text);
		if (typeof text === "string") found.push({
			text,
			place: placeAt(source, node)
		});
	}
	return found;
}
function names({ records, module }) {
	return records.flatMap(({ fact, source, demo }) => {
		const { element, model, xmlid } = fact;
		if (!element || demo || !NAMED.has(model) || !xmlid?.startsWith(`${module.name}.`)) return [];
		const text = element.name === "record" ? recordText(element, "name") : attributeValue(element, "name");
		return text === void 0 ? [] : [{
			text,
			place: placeAt(source, fact)
		}];
	});
}

// src/verify/steps/s9-pot/index.ts
/** Stands for an empty template, no language. Source: addons/base/wizard/base_export_language.py. */
const NEW_LANGUAGE = "__new__";
const MODEL = "base.language.export";
const potRung = {
	step: "S9",
	doing: "exporting the translations",
	async run(ladder, { module, refused }) {
		if (refused !== void 0) return [check("S9", "pot-export", "skip", `The terms were not exported: ${refused}`, "none")];
		const call = callText(MODEL, "act_getfile", {
			lang: NEW_LANGUAGE,
			modules: [module.id]
		});
		let text;
		try {
			const [raw, foreign] = [await exported(ladder, module), await foreignFields(ladder)];
			text = stable(raw, foreign);
		} catch (error) {
			const message = `The terms cannot be exported: ${odooSentence(error)}`;
			return [check("S9", "pot-export", "fail", message, call, "The log of the Odoo server has the details.")];
		}
		return [...termChecks(ladder, text, call), await fileCheck(ladder, text, call)];
	}
};
async function exported(ladder, module) {
	const write = callOptions(ladder, { effect: "write" });
	const created = await ladder.client.call(MODEL, "create", { args: [{
		lang: NEW_LANGUAGE,
		format: "po",
		modules: [[
			6,
			0,
			[module.id]
		]]
	}] }, write);
	const ids = Array.isArray(created) ? created : [created];
	await ladder.client.call(MODEL, "act_getfile", { ids }, write);
	const data = (await read(ladder, MODEL, "read", {
		ids,
		args: [["data"]]
	}))[0]?.data;
	if (typeof data !== "string") throw new OdooError("server", "Odoo exported nothing.");
	return Buffer.from(data, "base64").toString("utf8");
}
function termChecks({ index }, text, call) {
	const there = msgids(text);
	const terms = termsOf(index);
	const defects = terms.filter((term) => !there.has(term.text)).map((term) => ({
		message: `The term ${JSON.stringify(term.text)} is not translatable on the server.`,
		fix: "If the file on the server is this one, Odoo still runs what it loaded before: restart Odoo and verify again.",
		...term.place
	}));
	const holds = `${count(there.size, "term")} can be translated, with all ${terms.length} that were looked for.`;
	return verdict("S9", "pot-terms", call, holds, defects);
}
async function fileCheck({ index, options }, text, call) {
	const { module } = index;
	const name = `i18n/${module.name}.pot`;
	const file = path.join(module.dir, name);
	const id = "pot-file";
	const before = await readFile(file, "utf8").catch(() => void 0);
	if (before !== void 0 && stable(before) === text) return check("S9", id, "pass", `${name} is what the server exports.`, call);
	if (!options.pot) {
		const [message, mend] = before === void 0 ? [`${name} is not there.`, "pot: true (--pot) writes it."] : [`${name} is not what the server exports any more.`, "pot: true (--pot) writes it anew."];
		return before === void 0 ? check("S9", id, "skip", message, call, mend) : {
			...check("S9", id, "warn", message, call, mend),
			path: name
		};
	}
	if (before !== void 0 && !isExported(before)) {
		const message = `${name} was not exported by Odoo, so it is left as it is.`;
		return {
			...check("S9", id, "warn", message, call, "Move it away, and verify again."),
			path: name
		};
	}
	try {
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, text);
	} catch {
		return {
			...check("S9", id, "fail", `${name} cannot be written.`, call, "Make the folder i18n of the module writable."),
			path: name
		};
	}
	return check("S9", id, "pass", `${name} was written: ${count(msgids(text).size, "term")}.`, call);
}

// src/verify/climb.ts
/** The rungs above the rows, in their order: each looks at an installed module. */
const RUNGS = [
	viewRung,
	probeRung,
	httpRung,
	browserRung,
	testRung,
	potRung
];
const STEPS = 3 + RUNGS.length;
const AFTER_PREFLIGHT = [
	"S2",
	"S3",
	...RUNGS.map((rung) => rung.step)
];
/** The rungs above the static gate, each only when the one below bears. */
async function climb(ladder, screenshots) {
	const checks = [];
	const { progress } = ladder.options;
	let step = "S1";
	try {
		progress(1, STEPS, "looking at the server");
		const before = await preflight(ladder);
		checks.push(...before.checks);
		if (failed(checks)) return [...checks, ...rest("S2", "The preflight failed: nothing was changed.")];
		step = "S2";
		progress(2, STEPS, "installing the module");
		const { module, refused, checks: found } = await tryInstall(ladder, before);
		checks.push(...found);
		if (!module) return [...checks, ...rest("S3", "The module is not installed.")];
		step = "S3";
		progress(3, STEPS, "comparing rows");
		const compared = await rowChecks(ladder, module);
		checks.push(...compared.checks);
		const state = {
			module,
			refused,
			rows: compared.rows,
			screenshots
		};
		for (const [at, rung] of RUNGS.entries()) {
			step = rung.step;
			progress(4 + at, STEPS, rung.doing);
			checks.push(...await rung.run(ladder, state));
		}
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const message = `Odoo stopped answering as it should: ${error.message}`;
		checks.push(check(step, "server", "fail", message, "the next call", error.hint));
		checks.push(...rest(AFTER_PREFLIGHT[AFTER_PREFLIGHT.indexOf(step) + 1], "Odoo stopped answering."));
	}
	progress(STEPS, STEPS, "done");
	return checks;
}
async function tryInstall(ladder, found) {
	const before = found.module;
	const present = textOf$1(before, "state") === "installed" ? before : void 0;
	const skip = (reason) => ({
		checks: [check("S2", "install", "skip", `The module was not installed or upgraded: ${reason}`, "none")],
		module: present,
		refused: reason
	});
	if (ladder.options.install === "never") return skip("the caller asked for no installation.");
	const { db } = await ladder.client.info();
	try {
		await ladder.options.confirm(installQuestion(ladder, found, db));
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "access") throw error;
		return skip(odooSentence(error));
	}
	const tried = await rehearse(ladder, before);
	if (failed(tried)) return {
		checks: tried,
		module: void 0,
		refused: void 0
	};
	const done = await install(ladder, before);
	return {
		checks: [...tried, ...done.checks],
		module: done.module,
		refused: void 0
	};
}
function failed(checks) {
	return checks.some(({ verdict }) => verdict === "fail");
}
/** The rungs from `from` on were not reached; none is left after the last. */
function rest(from, reason) {
	if (from === void 0) return [];
	return AFTER_PREFLIGHT.slice(AFTER_PREFLIGHT.indexOf(from)).map((step) => check(step, TITLES[step] ?? step, "skip", `Not run. ${reason}`, "none"));
}
/** `S9`: the last rung that there is. */
const LAST = RUNGS.at(-1)?.step ?? "S3";

// src/verify/expected.ts
const SPEC = ".odoo-scaffold/spec.yaml";
/** What the spec beside the module promises; a module that was written by hand has none. */
async function readExpected(index) {
	const call = `read ${SPEC}`;
	let text;
	try {
		text = await readFile(path.join(index.module.dir, SPEC), "utf8");
	} catch {
		return {
			expected: void 0,
			checks: []
		};
	}
	const [{ expectedRows }, { parseSpec, readSpecText, SpecError }] = await Promise.all([import("./expected2.mjs"), import("./scaffold.mjs")]);
	try {
		const expected = expectedRows(parseSpec(await readSpecText(text)));
		if (expected.module === index.module.name) return {
			expected,
			checks: [check("S0", "spec", "pass", "The spec can be read: the rows are compared with it.", call)]
		};
		const message = `The spec is of ${expected.module}, not of this module: it was left aside.`;
		return {
			expected: void 0,
			checks: [check("S0", "spec", "warn", message, call, "Delete it, or scaffold again.")]
		};
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		const message = `The spec has errors, so it was left aside: ${error.message.split("\n", 1)[0]}`;
		return {
			expected: void 0,
			checks: [check("S0", "spec", "warn", message, call, "Correct the spec and scaffold again.")]
		};
	}
}

// src/verify/verify-module.ts
/**
* Climbs the ladder of `TITLES`: the static gate, then on a live Odoo the rest. A rung that cannot be
* reached is reported as skipped, with the reason. Throws ModuleError when the folder is no module.
*/
async function verifyModule(options) {
	const started = Date.now();
	options.progress(0, 1, "reading the module");
	const index = indexModule(await readModule(options.path));
	const profile = await profileOf(index, options);
	const gate = staticGate(index, profile);
	const spec = await readExpected(index);
	const checks = [...gate, ...spec.checks];
	const screenshots = [];
	const rest = await upper(index, profile, spec.expected, checks, options, screenshots);
	checks.push(...rest.checks);
	return {
		module: index.module.name,
		series: profile?.series ?? "series unknown",
		target: rest.info && {
			url: options.client?.instance.url ?? "",
			db: rest.info.db
		},
		checks,
		screenshots,
		ok: !checks.some(({ verdict }) => verdict === "fail"),
		durationMs: Date.now() - started
	};
}
async function upper(index, profile, expected, checks, options, screenshots) {
	const { client } = options;
	if (!client) return {
		checks: [skipRest(options.clientProblem ?? "No Odoo is configured: set ODOO_URL and ODOO_API_KEY.")],
		info: void 0
	};
	if (checks.some(({ verdict }) => verdict === "fail")) return {
		checks: [skipRest("The static gate failed, so the server was not touched: a running Odoo may keep a mistake until it is restarted.")],
		info: void 0
	};
	if (!profile) return {
		checks: [skipRest("The series of the module is not known.")],
		info: void 0
	};
	return {
		checks: await climb({
			index,
			profile,
			expected,
			client,
			options
		}, screenshots),
		info: await client.info({ signal: options.signal }).catch((error) => {
			if (error instanceof OdooError) return void 0;
			throw error;
		})
	};
}
function skipRest(reason) {
	return check("S1", "live-checks", "skip", `S1 to ${LAST} were not run. ${reason}`, "none");
}
/** Of the option, else of the manifest's version, else of the server. */
async function profileOf(index, { series, client, signal }) {
	const version = manifestValue(index.module.manifest, "version");
	const said = typeof version === "string" && /^\d+\.\d+(\.\d+){3}$/.test(version) ? version.split(".", 2).join(".") : "";
	for (const candidate of [series ?? "", said]) if (isSeries(candidate)) return seriesProfile(candidate);
	if (!client || said !== "") return void 0;
	try {
		const { series: served } = await client.info({ signal });
		return isSeries(served) ? seriesProfile(served) : void 0;
	} catch (error) {
		if (error instanceof OdooError) return void 0;
		throw error;
	}
}

export { TITLES as a, writeReport as i, renderReport as n, ReportFileError as r, verifyModule as t };