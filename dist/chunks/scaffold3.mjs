import { C as unknown, S as union, b as string, s as boolean, v as record, y as strictObject } from "./zod.mjs";
import { t as OdooError } from "./errors.mjs";
import { t as defineTool } from "./define.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

// src/tools/scaffold.ts
/** Diffs beyond this many characters are counted and not shown. */
const MAX_DIFF = 2e4;
const scaffold = defineTool({
	name: "scaffold",
	title: "Scaffold an Odoo module",
	description: "Write a complete Odoo module (models, views, menus, groups, access, rules, demo data, tests) for 14.0 to 19.0 from a spec in YAML or JSON. Call it without arguments first: it answers with the schema and an example. By default a dry run that lists the files, with diffs of those that would change; write: true writes them, never over a file that was edited. Then prove the module with verify.",
	access: "local",
	input: strictObject({
		spec: union([string(), record(string(), unknown())]).optional().describe("YAML or JSON text, or the object"),
		path: string().optional().describe("Folder that holds the module folder; default the project"),
		write: boolean().default(false).describe("false: dry run")
	}),
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
	async run({ spec, path: given, write }) {
		const engine = await import("./scaffold.mjs");
		if (spec === void 0) return describe(engine.specJsonSchema(), engine.specExample);
		engine.preload();
		const dir = await folder(given);
		try {
			const source = typeof spec === "string" ? { source: spec.endsWith("\n") ? spec : `${spec}\n` } : {};
			const parsed = engine.parseSpec(typeof spec === "string" ? await engine.readSpecText(spec) : spec);
			const plan = await engine.planModule(parsed, source);
			await checkFolder(dir, plan);
			const report = await engine.writePlan(plan, dir, { dryRun: !write });
			refuseConflicts(report, write);
			return answer(plan, report, write);
		} catch (error) {
			if (!(error instanceof engine.SpecError)) throw error;
			const count = error.problems.length === 1 ? "an error" : `${error.problems.length} errors`;
			const lines = error.problems.map((problem) => `- ${problem}`).join("\n");
			throw new OdooError("bad_request", `The spec has ${count}; nothing was written.\n${lines}`, { hint: "Correct the spec and call scaffold again; without arguments it gives the schema and an example." });
		}
	}
});
function describe(schema, example) {
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
		"JSON Schema:",
		"```json",
		JSON.stringify(schema),
		"```",
		"",
		"Next: call scaffold with a spec; it is a dry run until write is true."
	].join("\n");
}
/** The folder that is to hold the module's folder. */
async function folder(given) {
	const project = process.env.CLAUDE_PROJECT_DIR || process.cwd();
	const dir = path.resolve(project, given ?? ".");
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
function refuseConflicts(report, write) {
	const conflicts = report.files.filter((file) => file.status === "conflict").map((file) => file.path);
	if (conflicts.length === 0 || !write) return;
	throw new OdooError("bad_request", `Nothing was written: ${conflicts.length === 1 ? "a file" : `${conflicts.length} files`} in ${report.dir} would be overwritten that somebody edited or that scaffold did not make: ${conflicts.join(", ")}.`, { hint: "Move or delete them, choose another path or module name, or change the module by hand." });
}
function answer(plan, report, write) {
	const count = (status) => report.files.filter((file) => file.status === status).length;
	const counts = [
		"created",
		"updated",
		"removed",
		"unchanged",
		"conflict"
	].filter((status) => count(status) > 0).map((status) => `${count(status)} ${status}`).join(", ");
	const what = `${plan.module} ${report.version} for Odoo ${plan.series}`;
	const conflict = count("conflict") > 0;
	const changed = report.files.filter((file) => file.status !== "unchanged");
	const parts = [report.written ? `Wrote ${what} to ${report.dir}: ${counts}.` : write ? `${what} in ${report.dir} is up to date: ${counts}.` : `Dry run of ${what} in ${report.dir}: ${counts}. Nothing was written.`];
	if (plan.spec.warnings.length > 0) parts.push(["To look at:", ...plan.spec.warnings.map((line) => `- ${line}`)].join("\n"));
	if (changed.length > 0) parts.push(changed.map((file) => `${file.status}  ${file.path}`).join("\n"));
	if (!write) parts.push(...diffs(changed));
	parts.push(next(report, write, conflict));
	return parts.join("\n\n");
}
function diffs(changed) {
	const texts = changed.flatMap((file) => file.diff && !file.path.startsWith(".odoo-scaffold/") ? [file.diff] : []);
	const shown = [];
	let length = 0;
	for (const text of texts) {
		length += text.length;
		if (length <= MAX_DIFF) shown.push(`\`\`\`diff\n${text}\`\`\``);
	}
	if (shown.length < texts.length) shown.push(`${texts.length - shown.length} longer diffs are not shown.`);
	return shown;
}
function next(report, write, conflict) {
	if (conflict) return "Next: files marked conflict were edited or not made by scaffold, and stop the writing of all; move or delete them first.";
	if (write) return `Next: prove it with verify {"path": ${JSON.stringify(report.dir)}}.`;
	return "Next: call scaffold again with write: true.";
}

export { scaffold as t };