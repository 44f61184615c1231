import { r as __toESM } from "./rolldown-runtime.mjs";
import { r as runTool } from "./run-tool.mjs";
import { n as openSession } from "./session.mjs";
import { t as contextOf } from "./context.mjs";
import { a as print, i as exitCode, n as UsageError } from "./exit.mjs";
import path from "node:path";
import { readFile } from "node:fs/promises";

// src/cli/style.ts
const STYLES = ["odoo", "oca"];
/** The text of a spec with the style that the command line names, and nothing else of it changed. */
async function withStyle(text, style) {
	if (style === void 0) return text;
	if (!STYLES.includes(style)) throw new UsageError(`--style is odoo or oca, not "${style}".`);
	const { isMap, parseDocument } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const document = parseDocument(text);
	if (document.errors.length > 0 || !isMap(document.get("module"))) return text;
	document.setIn(["module", "style"], style);
	return document.toString({ lineWidth: 0 });
}

// src/cli/tools.ts
async function status() {
	const { status: tool } = await import("./status2.mjs");
	return runCommand(tool, {});
}
async function scaffold(file, { out, write, keep, zip, style }) {
	const { scaffold: tool } = await import("./scaffold3.mjs");
	const spec = await withStyle(await readSpec(file), style);
	if (zip !== void 0) return (await import("./archive.mjs")).archive(spec, zip);
	return runCommand(tool, {
		spec,
		path: out ?? process.cwd(),
		write: write ?? false,
		...conflicts(keep)
	});
}
async function add(dir, file, options) {
	const { scaffold: tool } = await import("./scaffold3.mjs");
	const { write = false, bump = false, keep, series } = options;
	const spec = await readSpec(file);
	return runCommand(tool, {
		add: path.resolve(dir),
		spec,
		write,
		bump,
		series,
		...conflicts(keep)
	});
}
async function spec(dir, { series }) {
	const { scaffold: tool } = await import("./scaffold3.mjs");
	return runCommand(tool, {
		read: path.resolve(dir),
		series
	});
}
function conflicts(keep) {
	return { on_conflict: keep ? "keep" : "ask" };
}
async function readSpec(file) {
	try {
		return await readFile(file === "-" ? "/dev/stdin" : file, "utf8");
	} catch {
		throw new UsageError(`The spec "${file}" can't be read: name a YAML or JSON file.`);
	}
}
async function runCommand(tool, args) {
	const session = await openSession(process.env);
	try {
		const context = contextOf(session, tool.name, false, new AbortController().signal);
		const { text, error } = await runTool(tool, args, context, (line) => console.error(line));
		if (!error) return print(text);
		console.error(text);
		return exitCode(error);
	} finally {
		await session.close();
	}
}

export { add, scaffold, spec, status };