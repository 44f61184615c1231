import { et as VERSION, tt as OdooError } from "./browser.mjs";
import { n as openSession } from "./session.mjs";
import { Vt as orList, zt as didYouMean } from "./spec.mjs";
import { a as print, n as UsageError, t as EXIT } from "./exit.mjs";
import { n as writeOutput } from "./write-output.mjs";
import v8 from "node:v8";

// src/cli/audit.ts
async function audit(paths, options) {
	v8.setFlagsFromString("--max-semi-space-size=48");
	v8.setFlagsFromString("--interrupt-budget=400000");
	const engine = await import("./audit.mjs");
	try {
		if (options.explain !== void 0) return print(await engine.explain(options.explain));
		if (paths.length === 0) throw new UsageError("audit needs the folder of a module, or one that holds modules.");
		return await run(engine, paths, options);
	} catch (error) {
		if ([
			engine.AuditConfigError,
			engine.AuditPathError,
			engine.ModuleError
		].some((kind) => error instanceof kind) && error instanceof Error) throw new UsageError(error.message);
		throw error;
	}
}
async function run(engine, paths, options) {
	const format = formatOf(engine, options.format);
	if (options.fix && options.diff) throw new UsageError("--fix writes and --diff only shows: give one of them.");
	if (options.unsafe && !options.fix && !options.diff) throw new UsageError("--unsafe goes with --fix or --diff.");
	const session = options.live ? await openSession(process.env) : void 0;
	try {
		const request = await requestOf(engine, paths, options, session);
		let answer = await engine.runAudit(request);
		if (options.diff) {
			print(diffText(engine, answer, request.folder));
			return codeOf(answer);
		}
		if (options.fix) answer = await mended(engine, answer, request);
		const colour = Boolean(process.stdout.isTTY) && options.output === void 0 && !process.env.NO_COLOR;
		const text = await engine.formatReport(format, answer.report, {
			version: VERSION,
			colour,
			baseline: answer.baseline !== void 0
		});
		if (options.output === void 0) print(text);
		else await writeOutput(options.output, `${text.trimEnd()}\n`);
		if (options["update-baseline"] && answer.baseline !== void 0) console.error(`Wrote ${engine.displayed(answer.baseline, request.folder)}.`);
		return codeOf(answer);
	} finally {
		await session?.close();
	}
}
async function requestOf(engine, paths, options, session) {
	const { series, profile, enable = [], disable = [] } = options;
	const failOn = options["fail-on"];
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort());
	const several = (list) => list.flatMap((each) => each.split(",")).filter((each) => each !== "");
	return {
		paths,
		folder: process.cwd(),
		series: series === void 0 ? void 0 : engine.seriesNamed(series),
		addonsPaths: several(options["addons-path"] ?? []),
		profile: profile === void 0 ? void 0 : engine.profileNamed(profile),
		enable: several(enable),
		disable: several(disable),
		all: options.all ?? false,
		baseline: options.baseline,
		base: options.base,
		updateBaseline: options["update-baseline"] ?? false,
		failOn: failOn === void 0 ? void 0 : engine.failOnNamed(failOn),
		fix: options.fix || options.diff ? options.unsafe ? "unsafe" : "safe" : void 0,
		...session ? await clientOf(session) : {},
		store: options["no-cache"] ? void 0 : engine.storeFolder(process.env),
		signal: stop.signal,
		progress(done, total, message) {
			if (process.stderr.isTTY && total > 20) process.stderr.write(`\r\u001b[K[${done}/${total}] ${message}`);
			if (process.stderr.isTTY && total > 20 && done === total) process.stderr.write("\r\x1B[K");
		}
	};
}
/** What the files say is told also where the database does not answer. */
async function clientOf(session) {
	try {
		return {
			client: await session.odoo("audit"),
			others: await session.others(session.target(), "audit")
		};
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind === "bad_request") throw error;
		return { clientProblem: error };
	}
}
/** Writes the fixes, and looks again at what is left. */
async function mended(engine, answer, request) {
	const { fixes } = answer;
	if (!fixes) return answer;
	const { written, refused } = await engine.writeFixes(fixes);
	const applied = [...fixes.applied.values()].reduce((sum, count) => sum + count, 0);
	console.error(written.length === 0 ? "Nothing was fixed." : `Fixed ${engine.counted(applied, "finding")} in ${engine.counted(written.length, "file")}.`);
	for (const line of [...fixes.refused, ...refused]) console.error(line);
	return written.length === 0 ? answer : engine.runAudit({
		...request,
		fix: void 0
	});
}
function diffText(engine, { fixes }, folder) {
	for (const line of fixes?.refused ?? []) console.error(line);
	const diff = fixes ? engine.diffOf(fixes, (file) => engine.displayed(file, folder)) : "";
	return diff === "" ? "There is nothing to fix." : diff.trimEnd();
}
function codeOf({ liveProblem, failed }) {
	if (liveProblem) return EXIT.odoo;
	return failed ? EXIT.failed : EXIT.ok;
}
function formatOf({ FORMATS }, given = "text") {
	const found = FORMATS.find((each) => each === given);
	if (found) return found;
	throw new UsageError(`--format "${given}" is not ${orList(FORMATS)}.${didYouMean(given, FORMATS)}`);
}

export { audit };