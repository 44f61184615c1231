import { tt as OdooError } from "./browser.mjs";
import { o as matchesGlob, u as count } from "./static-gate.mjs";
import { C as sentence, D as AuditPathError, E as storeFolder, S as reaches, T as diskStore, _ as selectRules, a as OCA_SETTINGS, b as displayed, c as profileNamed, d as compare, f as readBaseline, fn as SEVERITIES, g as ruleNamed, h as PROFILES, i as DEFAULT_SETTINGS, l as seriesNamed, m as AuditConfigError, o as failOnNamed, p as writeBaseline, r as explainRule, s as loadConfig, u as BASELINE_FILE, v as severitiesOf, w as audit, x as makeReport, y as countWords } from "./audit-base.mjs";
import { t as ALL_RULES } from "./all-rules.mjs";
import { t as unifiedDiff } from "./diff.mjs";
import { O as readJs, h as readPython, it as readXml, l as ModuleError, s as readPo, v as readCsv, w as sourceFile, z as applyEdits } from "./source.mjs";
import { P as replaceFile } from "./read-back.mjs";
import { t as AUDIT_MARK } from "./mark.mjs";
import path from "node:path";
import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/audit/engine/fix.ts
/** One fix may make way for another; more rounds than this are a fault of ours. */
const MAX_ROUNDS = 10;
/**
* What the fixes of the findings come to, round after round until none is left. All of it takes place in a copy:
* nothing of the user's is written. `unsafe` takes those too that change what the code does.
*/
async function planFixes(first, options, { unsafe }) {
	const wanted = (finding) => finding.fix !== void 0 && (unsafe || finding.fix.safe);
	const names = new Set(first.findings.filter(wanted).map(({ module }) => module));
	const modules = first.modules.filter(({ name }) => names.has(name));
	const applied = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Set();
	if (modules.length === 0) return {
		files: [],
		applied,
		refused: []
	};
	const scratch = await realpath(await mkdtemp(path.join(tmpdir(), "odoo-claude-fix-")));
	try {
		const changed = /* @__PURE__ */ new Map();
		const copies = /* @__PURE__ */ new Map();
		for (const [i, { dir, name }] of modules.entries()) {
			const copy = path.join(scratch, String(i), name);
			await mkdir(path.dirname(copy));
			await cp(dir, copy, {
				recursive: true,
				verbatimSymlinks: true
			});
			copies.set(copy, dir);
		}
		for (let round = 0; round < MAX_ROUNDS; round++) {
			const files = await roundOf((await audit({
				...options,
				paths: [...copies.keys()],
				addonsPaths: [...options.addonsPaths, ...options.paths],
				series: options.series ?? first.modules[0]?.series,
				store: void 0,
				base: void 0,
				threads: false,
				leftOut: void 0,
				progress: void 0
			})).findings.filter(wanted), scratch, refused, applied);
			if (files.length === 0) break;
			for (const { path: file, before, after } of files) {
				if (!changed.has(file)) changed.set(file, before);
				await writeFile(file, after);
			}
		}
		const files = [];
		for (const [file, before] of changed) {
			const after = await readFile(file, "utf8");
			const copy = [...copies.keys()].find((each) => file.startsWith(each + path.sep)) ?? "";
			const original = path.join(copies.get(copy) ?? "", path.relative(copy, file));
			if (after !== before) files.push({
				path: original,
				before,
				after
			});
		}
		return {
			files: files.sort((a, b) => a.path < b.path ? -1 : 1),
			applied,
			refused: [...refused]
		};
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
/** What one round of fixes makes of the files. A fix is applied whole or not at all. */
async function roundOf(findings, root, refused, applied) {
	const texts = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map();
	for (const { fix, rule, module } of findings) {
		if (!fix) continue;
		const what = `${rule} in ${module}`;
		const paths = [...new Set(fix.edits.map(({ path: file }) => file))];
		for (const file of paths) if (!texts.has(file)) texts.set(file, await editable(file, root));
		const closed = paths.find((file) => texts.get(file) === void 0);
		if (closed !== void 0) {
			refused.add(`${what}: ${path.basename(closed)} is not changed, since it is no UTF-8 text of the module.`);
			continue;
		}
		const next = withFix(fix, taken);
		if (!next) continue;
		if (await breaks(next, taken, texts)) {
			refused.add(`${what}: its fix would leave a file that cannot be read, and was not applied.`);
			continue;
		}
		for (const [file, edits] of next) taken.set(file, edits);
		applied.set(rule, (applied.get(rule) ?? 0) + 1);
	}
	return [...taken].flatMap(([file, edits]) => {
		const before = texts.get(file) ?? "";
		const after = applyEdits(before, edits);
		return after === before ? [] : [{
			path: file,
			before,
			after
		}];
	});
}
/** The edits of each file with one fix more; undefined when it overlaps with one that is taken. */
function withFix(fix, taken) {
	const next = /* @__PURE__ */ new Map();
	for (const { path: file, start, end, text } of fix.edits) {
		const edits = next.get(file) ?? [...taken.get(file) ?? []];
		if (edits.some((edit) => edit.start === start && edit.end === end && edit.text === text) && start !== end) continue;
		if (edits.some((edit) => start === end || edit.start === edit.end ? start <= edit.end && edit.start <= end : start < edit.end && edit.start < end)) return void 0;
		next.set(file, [...edits, {
			file,
			start,
			end,
			text
		}]);
	}
	return next;
}
/** Whether some file has more problems with the edits than before. */
async function breaks(next, taken, texts) {
	for (const [file, edits] of next) {
		const text = texts.get(file) ?? "";
		const [before, after] = [applyEdits(text, taken.get(file) ?? []), applyEdits(text, edits)];
		if (await problems(file, after) > await problems(file, before)) return true;
	}
	return false;
}
async function problems(file, text) {
	const source = sourceFile(file, text);
	if (file.endsWith(".py")) return (await readPython(source)).problems.length;
	if (file.endsWith(".xml")) return readXml(source, "module").problems.length;
	if (file.endsWith(".js")) return (await readJs(source)).problems.length;
	if (/\.pot?$/.test(file)) return readPo(source).problems.length;
	if (!file.endsWith(".csv")) return 0;
	const { header, rows } = readCsv(source, "module");
	return rows.filter((row) => row.length !== header.length).length;
}
/** The text of a file that may be edited; undefined for one outside the module, and for what is not UTF-8. */
async function editable(file, root) {
	const real = await realpath(file).catch(() => void 0);
	if (real === void 0 || !real.startsWith(root + path.sep)) return void 0;
	const bytes = await readFile(real);
	const text = bytes.toString("utf8");
	const declared = /^\uFEFF?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(text.slice(0, 120))?.[1];
	if (declared !== void 0 && !/^(utf-?8|us-ascii)$/i.test(declared)) return void 0;
	return Buffer.from(text).equals(bytes) ? text : void 0;
}
/** The changes as a unified diff, with paths as `named` says. */
function diffOf({ files }, named) {
	return files.map(({ path: file, before, after }) => unifiedDiff(named(file), before, after)).join("");
}
/** Writes each changed file whole or not at all; one that has changed meanwhile is left alone and named. */
async function writeFixes({ files }) {
	const [written, refused] = [[], []];
	for (const { path: file, before, after } of files) {
		if (!(await readFile(file)).equals(Buffer.from(before))) {
			refused.push(`${path.basename(file)} was changed meanwhile, and is left as it is.`);
			continue;
		}
		await replaceFile(file, after);
		written.push(file);
	}
	return {
		written,
		refused
	};
}

// src/audit/format/index.ts
const FORMATS = [
	"text",
	"markdown",
	"json",
	"sarif",
	"github",
	"html"
];
async function formatReport(format, report, options) {
	switch (format) {
		case "text": return (await import("./text.mjs")).textReport(report, options);
		case "markdown": return (await import("./markdown.mjs")).markdownReport(report);
		case "json": return (await import("./json.mjs")).jsonReport(report);
		case "sarif": return (await import("./sarif.mjs")).sarifReport(report, options);
		case "github": return (await import("./github.mjs")).githubReport(report);
		case "html": return (await import("./html.mjs")).htmlReport(report);
	}
}

// src/audit/index.ts
const LIVE_LINK = "https://www.odoo.com/documentation/19.0/developer/reference/external_api.html";
/** Severity at which the audit fails when nobody says another one. */
const FAIL_ON = "high";
/** Audits modules as the project says and the caller asks. Writes nothing but the baseline, when told to. */
async function runAudit(request) {
	const paths = request.paths.map((each) => path.resolve(request.folder, each));
	const config = await loadConfig(await folderOf(paths[0] ?? request.folder));
	const profile = request.profile ?? config.profile ?? "default";
	const rules = selectRules(ALL_RULES, {
		profile,
		enable: [...config.enable, ...request.enable ?? []],
		disable: [...config.disable, ...request.disable ?? []]
	});
	const settings = {
		...DEFAULT_SETTINGS,
		...profile === "oca" ? OCA_SETTINGS : {},
		...config.settings
	};
	const given = (request.addonsPaths ?? []).map((each) => path.resolve(request.folder, each));
	const options = {
		paths,
		addonsPaths: [.../* @__PURE__ */ new Set([
			...await siblings(paths),
			...config.addonsPaths,
			...given
		])],
		series: request.series ?? config.series,
		rules,
		settings,
		leftOut: leftOut(config),
		severities: severitiesOf(ALL_RULES, config.severity),
		base: request.base ?? config.base ?? "auto",
		store: request.store === void 0 ? void 0 : await diskStore(request.store),
		threads: true,
		progress: request.progress,
		signal: request.signal
	};
	const result = await audit(options);
	const notes = result.modules.length === 0 ? ["There is no Odoo module in what was given."] : [];
	const { live, problem } = request.client ? await lookLive(request.client, result, options, request) : {
		live: void 0,
		problem: request.clientProblem
	};
	if (problem) notes.push(`The database was not looked at, or not to the end: ${problem.message}`);
	const weighted = live ? {
		...result,
		findings: live.weighted
	} : result;
	const file = await baselineFile(request, config);
	const compared = request.updateBaseline ? void 0 : await compareWith(file, weighted);
	if (request.updateBaseline) await writeBaseline(file, weighted.findings);
	const fixes = request.fix && await planFixes(result, options, { unsafe: request.fix === "unsafe" });
	const report = makeReport(weighted, {
		rules,
		compared,
		all: request.all ?? false,
		live,
		folder: request.folder,
		notes
	});
	return {
		report,
		failed: !request.updateBaseline && reaches(report.counts, request.failOn ?? config.failOn ?? FAIL_ON),
		fixes,
		baseline: compared || request.updateBaseline ? file : void 0,
		liveProblem: problem
	};
}
/** All about a rule or a check of the database. Throws AuditConfigError when there is none of that name. */
async function explain(name) {
	const { LIVE_CHECKS } = await import("./live2.mjs");
	const checks = LIVE_CHECKS.map(({ id, aliases, severity, summary, why }) => ({
		id,
		aliases,
		severity,
		summary,
		why,
		bad: [],
		good: [],
		category: "correctness",
		link: LIVE_LINK
	}));
	return explainRule(ruleNamed([...ALL_RULES, ...checks], name));
}
async function compareWith(file, result) {
	const baseline = await readBaseline(file);
	return baseline && compare(result.findings, baseline);
}
async function baselineFile({ baseline, folder }, config) {
	if (baseline !== void 0) return path.resolve(folder, baseline);
	return config.baseline ?? path.join(config.folder ?? folder, ".odoo-claude-baseline.json");
}
async function lookLive(client, result, options, { others = [], signal, progress }) {
	const [{ liveAudit }, { liveGround }] = await Promise.all([import("./live2.mjs"), import("./live.mjs")]);
	try {
		return {
			live: await liveAudit({
				client,
				others,
				...await liveGround(result),
				findings: result.findings,
				rules: options.rules,
				settings: options.settings,
				signal,
				progress: (done, total, message) => progress?.(done, total, message)
			}),
			problem: void 0
		};
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return {
			live: void 0,
			problem: error
		};
	}
}
function leftOut({ exclude, folder }) {
	if (exclude.length === 0 || folder === void 0) return void 0;
	return (dir) => {
		const relative = path.relative(folder, dir).replaceAll(path.sep, "/");
		return exclude.some((glob) => matchesGlob(relative, glob) || matchesGlob(relative, `${glob}/**`));
	};
}
/** Modules beside one that is audited alone: it most often depends on some of them. */
async function siblings(paths) {
	const isModule = (dir) => stat(path.join(dir, "__manifest__.py")).then(() => true, () => false);
	const found = [];
	const parents = /* @__PURE__ */ new Set();
	for (const each of paths) if (await isModule(each)) parents.add(path.dirname(each));
	for (const parent of parents) {
		const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			const dir = path.join(parent, entry.name);
			if (entry.isDirectory() && await isModule(dir)) found.push(dir);
		}
	}
	return found;
}
async function folderOf(given) {
	return (await stat(given).catch(() => void 0))?.isFile() ? path.dirname(given) : given;
}

export { ALL_RULES, AUDIT_MARK, AuditConfigError, AuditPathError, FORMATS, ModuleError, PROFILES, SEVERITIES, countWords, count as counted, diffOf, displayed, explain, failOnNamed, formatReport, profileNamed, runAudit, sentence, seriesNamed, storeFolder, writeFixes };