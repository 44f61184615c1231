import { C as union, b as strictObject, i as _enum, s as boolean, w as unknown, x as string, y as record } from "./zod.mjs";
import { tt as OdooError } from "./browser.mjs";
import { o as SERIES } from "./common.mjs";
import { t as defineTool } from "./define.mjs";
import { zt as didYouMean } from "./spec.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

// src/tools/lib/scaffold-report.ts
/** Diffs and conflicts beyond this many characters are counted and not shown. */
const MAX_TEXT = 2e4;
const STATUSES = [
	"created",
	"updated",
	"merged",
	"removed",
	"unchanged",
	"kept",
	"deleted",
	"conflict"
];
const MEANING = {
	kept: " (edited by hand; nothing of it changes)",
	deleted: " (deleted by hand; not made again while .odoo-scaffold/files.json names it)"
};
/** What was or would be written, file by file, with the differences in a dry run. */
function reportText({ what, report, warnings, write }) {
	const count = (status) => report.files.filter((file) => file.status === status).length;
	const counts = STATUSES.flatMap((status) => count(status) > 0 ? [`${count(status)} ${status}`] : []).join(", ");
	const changed = report.files.filter((file) => file.status !== "unchanged");
	const parts = [report.written ? `Wrote ${what} to ${report.dir}: ${counts}.` : write ? `${what} in ${report.dir} is up to date: ${counts}.` : `Dry run of ${what} in ${report.dir}: ${counts}. Nothing was written.`];
	const look = [...warnings, ...report.notes];
	if (look.length > 0) parts.push(["To look at:", ...look.map((line) => `- ${line}`)].join("\n"));
	if (changed.length > 0) parts.push(changed.map((file) => `${file.status}  ${file.path}${MEANING[file.status] ?? ""}`).join("\n"));
	const conflicts = conflictTexts(report.files);
	if (conflicts.length > 0) parts.push(...limited(conflicts, "conflicts"));
	if (!write) parts.push(...limited(diffs(changed), "diffs"));
	parts.push(next(report, write, count("conflict") > 0));
	return parts.join("\n\n");
}
/** Each place where both sides changed the same, in the form of diff3; one sentence for a whole file. */
function conflictTexts(files) {
	return files.flatMap(({ path, status, conflicts = [], reason }) => {
		if (status !== "conflict") return [];
		return [...conflicts.map(({ lines: [from, to], ours, base, theirs }) => [
			`${path}:${from}${to > from ? `-${to}` : ""}`,
			"```",
			"<<<<<<< yours",
			...block(ours),
			"||||||| generated last time",
			...block(base),
			"=======",
			...block(theirs),
			">>>>>>> generated now",
			"```"
		].join("\n")), ...reason ? [`${path}: ${reason}.`] : []];
	});
}
function block(text) {
	return text === "" ? [] : [text.replace(/\n$/, "")];
}
function diffs(changed) {
	return changed.flatMap((file) => file.diff && !file.path.startsWith(".odoo-scaffold/") ? [`\`\`\`diff\n${file.diff}\`\`\``] : []);
}
function limited(texts, what) {
	const shown = [];
	let length = 0;
	for (const text of texts) {
		length += text.length;
		if (length <= MAX_TEXT) shown.push(text);
	}
	if (shown.length < texts.length) shown.push(`${texts.length - shown.length} longer ${what} are not shown.`);
	return shown;
}
const AFTER_CONFLICT = "Edit those places by hand, or call again with on_conflict: 'keep': your side of each stays and all else is written. Move or delete a file that was there before.";
function next(report, write, conflict) {
	if (conflict) return `Next: conflicts stop the writing of all. ${AFTER_CONFLICT}`;
	if (write) return `Next: prove it with verify {"path": ${JSON.stringify(report.dir)}}.`;
	return "Next: call scaffold again with write: true.";
}

// src/tools/lib/spec-description.ts
/** What nearly every spec has; the other sections are described when asked for, so that an answer is read whole. */
const CORE = [
	"odoo",
	"module",
	"groups",
	"menus",
	"models"
];
/** The schema of a spec for the model that is to write one: its core, or the one section that is asked for. */
function describeSpec(schema, example, about) {
	const { properties, ...rest } = {
		properties: {},
		...schema
	};
	const sections = properties;
	const others = Object.keys(sections).filter((name) => !CORE.includes(name));
	if (about !== void 0) return describeSection(sections, about, others);
	const core = Object.fromEntries(CORE.flatMap((name) => name in sections ? [[name, sections[name]]] : []));
	const list = others.map((name) => `- ${name}${descriptionOf(sections[name])}`);
	return [
		"A spec is YAML or JSON of this form. Compact fields: `type(arguments)! =default word key=value \"Title\"`, such as",
		"`char! tracking index=trigram`, `sel(draft=Draft,done=Done)! =draft`, `m2o(res.partner)`, `o2m(library.loan.book_id)`,",
		"`m2m(res.partner)`, `float(16,2)`, `money`. `!` means required.",
		"",
		"Example:",
		"```yaml",
		`${example.trimEnd()}`,
		"```",
		"",
		"JSON Schema of the core:",
		"```json",
		JSON.stringify({
			...rest,
			properties: core
		}),
		"```",
		"",
		"Other sections, each described by scaffold {\"about\": \"<section>\"}:",
		...list,
		"",
		"Next: call scaffold with a spec; it is a dry run until write is true."
	].join("\n");
}
function describeSection(sections, about, others) {
	if (!Object.hasOwn(sections, about)) {
		const near = didYouMean(about, Object.keys(sections));
		throw new OdooError("bad_request", `A spec has no section ${about}.${near} Sections: ${[...CORE, ...others].join(", ")}.`);
	}
	return [
		`JSON Schema of ${about}, a key of the spec beside module and models:`,
		"```json",
		JSON.stringify(sections[about]),
		"```",
		"",
		"Next: call scaffold with a spec; it is a dry run until write is true."
	].join("\n");
}
function descriptionOf(section) {
	const text = typeof section === "object" && section !== null && "description" in section ? section.description : void 0;
	return typeof text === "string" ? `: ${text}` : "";
}

// src/tools/scaffold.ts
const input = strictObject({
	spec: union([string(), record(string(), unknown())]).optional().describe("YAML or JSON text, or the object"),
	about: string().optional().describe("Without spec: the section to describe, such as wizards"),
	path: string().optional().describe("Folder that holds the module folder; default the project"),
	write: boolean().default(false).describe("false: dry run"),
	add: string().optional().describe("Folder of any module: put what spec (without module) describes into it"),
	read: string().optional().describe("Folder of a module: answer with a spec of it"),
	on_conflict: _enum(["ask", "keep"]).default("ask").describe("When an edited place changes: ask writes nothing, keep leaves that place as edited"),
	series: _enum(SERIES).optional().describe("With add or read, when the version in the manifest lacks it"),
	bump: boolean().default(false).describe("With add: raise the version of a module not made by scaffold")
});
const scaffold = defineTool({
	name: "scaffold",
	title: "Scaffold an Odoo module",
	description: "Write a complete Odoo module (models, views, menus, groups, access, rules, demo data, tests) for 14.0 to 19.0 from a spec in YAML or JSON; or add models, views and more to an existing module, or read one back into a spec. Call it without arguments first: it answers with the schema and an example. By default a dry run that lists the files, with diffs; write: true writes them. What was edited by hand since is merged, never lost. Then prove the module with verify.",
	access: "local",
	input,
	examples: [
		{},
		{ spec: {
			module: {
				name: "garage",
				title: "Garage",
				series: "18.0",
				author: "Example Garage"
			},
			models: { "garage.car": {
				title: "Car",
				fields: { name: "char!" },
				access: { "base.group_user": "rwcd" }
			} }
		} },
		{
			spec: `module: {name: garage, title: Garage, series: "18.0", author: Example Garage}
models: {garage.car: {title: Car, fields: {name: char!}, access: {base.group_user: rwcd}}}`,
			path: ".",
			write: true
		}
	],
	async run(wanted, context) {
		const { spec, read, add } = wanted;
		const engine = await import("./scaffold.mjs");
		if (read !== void 0) return readBack(engine, read, wanted);
		if (spec === void 0) {
			if (add !== void 0) throw new OdooError("bad_request", "add needs spec: what to put into the module, without module.");
			return describeSpec(engine.specJsonSchema(), engine.specExample, wanted.about);
		}
		engine.preload();
		return add === void 0 ? generate(engine, spec, wanted, context) : addTo(engine, add, spec, wanted);
	}
});
async function generate(engine, spec, wanted, context) {
	const { write, on_conflict: onConflict } = wanted;
	const dir = await folder(wanted.path);
	return orSpecError(engine, async () => {
		const source = typeof spec === "string" ? { source: spec.endsWith("\n") ? spec : `${spec}\n` } : {};
		const parsed = engine.parseSpec(await dataOf(engine, spec));
		const plan = await engine.planModule(parsed, source);
		await checkFolder(dir, plan);
		const { checkOnServer } = await import("./server-check.mjs");
		const server = await checkOnServer(parsed, context);
		if (server.errors.length > 0) throw new engine.SpecError(server.errors);
		const report = await engine.writePlan(plan, dir, {
			dryRun: !write,
			onConflict
		});
		const text = answer(`${plan.module} ${report.version} for Odoo ${plan.series}`, report, [...plan.spec.warnings, ...server.warnings], write);
		const { besideText } = await import("./beside-text.mjs");
		return [text, ...besideText(await engine.writeBeside(plan, dir, { dryRun: !write }), write)].join("\n\n");
	});
}
async function addTo(engine, given, spec, { write, on_conflict: onConflict, series, bump }) {
	return orSpecError(engine, async () => {
		const partial = await dataOf(engine, spec);
		const options = {
			dryRun: !write,
			onConflict,
			series,
			bump
		};
		const report = await engine.addToModule(inProject(given), partial, options);
		const version = report.version === "" ? "" : ` ${report.version}`;
		const what = `additions to ${report.module}${version} for Odoo ${report.series}`;
		const note = report.generated ? [".odoo-scaffold/spec.yaml of the module is extended, and the module generated from it"] : [];
		return answer(what, report, [...report.warnings, ...note], write);
	});
}
async function readBack(engine, given, { spec, add, series }) {
	if (spec !== void 0 || add !== void 0) throw new OdooError("bad_request", "read takes neither spec nor add: it answers with a spec.");
	return orSpecError(engine, async () => {
		const { text, left, drift } = await engine.readBack(inProject(given), { series });
		const parts = [left.length === 0 ? "The module as a spec; all of it could be expressed:" : `The module as a spec; what a spec cannot say (${left.length}) stands in its comments:`, `\`\`\`yaml\n${text}\`\`\``];
		if (drift !== void 0) parts.push(drift.length === 0 ? "It is what its own .odoo-scaffold/spec.yaml says." : ["What differs from its own .odoo-scaffold/spec.yaml:", ...drift.map((line) => `- ${line}`)].join("\n"));
		return parts.join("\n\n");
	});
}
async function dataOf(engine, spec) {
	return typeof spec === "string" ? { ...Object(await engine.readSpecText(spec)) } : spec;
}
/** Says what is wrong with a spec or a folder in our own words. */
async function orSpecError(engine, run) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof engine.ModuleError) throw new OdooError("bad_request", error.message);
		if (!(error instanceof engine.SpecError)) throw error;
		const count = error.problems.length === 1 ? "an error" : `${error.problems.length} errors`;
		const lines = error.problems.map((problem) => `- ${problem}`).join("\n");
		throw new OdooError("bad_request", `The spec has ${count}; nothing was written.\n${lines}`, { hint: "Correct the spec and call scaffold again; without arguments it gives the schema and an example." });
	}
}
function answer(what, report, warnings, write) {
	const conflicts = report.files.filter((file) => file.status === "conflict");
	if (conflicts.length > 0 && write) {
		const names = conflicts.map((file) => file.path).join(", ");
		const message = `Nothing was written: ${conflicts.length === 1 ? "a file" : `${conflicts.length} files`} in ${report.dir} would lose what somebody wrote there: ${names}.`;
		const places = limited(conflictTexts(conflicts), "conflicts");
		throw new OdooError("bad_request", [message, ...places].join("\n\n"), { hint: AFTER_CONFLICT });
	}
	return reportText({
		what,
		report,
		warnings,
		write
	});
}
/** A path beside the project, as the caller named it. */
function inProject(given) {
	return path.resolve(process.env.CLAUDE_PROJECT_DIR || process.cwd(), given ?? ".");
}
/** The folder that is to hold the module's folder. */
async function folder(given) {
	const dir = inProject(given);
	const found = await stat(dir).catch(() => void 0);
	if (!found) throw new OdooError("bad_request", `The path ${JSON.stringify(given)} does not exist; name a folder that does.`);
	if (!found.isDirectory()) throw new OdooError("bad_request", `The path ${JSON.stringify(given)} is a file; name the folder that will hold the module.`);
	return dir;
}
async function checkFolder(dir, plan) {
	if (await stat(path.join(dir, "__manifest__.py")).catch(() => void 0)) {
		const hint = `Give the folder above it, as path: the module goes into its folder ${plan.module} there.`;
		throw new OdooError("bad_request", "The path is a module itself, and a module cannot hold another one.", { hint });
	}
	const target = await stat(path.join(dir, plan.module)).catch(() => void 0);
	if (target && !target.isDirectory()) throw new OdooError("bad_request", `There is a file named ${plan.module} in that folder; a module needs a folder of that name.`);
}

export { scaffold as t };