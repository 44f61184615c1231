import { o as SERIES, s as isSeries } from "./common.mjs";
import { Vt as orList, zt as didYouMean } from "./spec.mjs";
import { a as print, n as UsageError, t as EXIT } from "./exit.mjs";
import { t as openProof } from "./migrate-proof.mjs";
import { n as writeOutput, t as checkOutput } from "./write-output.mjs";
import v8 from "node:v8";

// src/cli/migrate.ts
const POLICIES = [
	"prefix",
	"reset",
	"keep"
];
/** What shells say of a program that Ctrl-C has ended. */
const STOPPED = 130;
const DEPRECATIONS = ["report", "apply"];
/** Exit code 1 where something is left for a human to decide. */
async function migrate(paths, options) {
	v8.setFlagsFromString("--max-semi-space-size=64");
	if (paths.length === 0) throw new UsageError("migrate needs the folder of a module, or one that holds modules.");
	const parking = options.park ? "--park" : options["no-park"] ? "--no-park" : void 0;
	if (options.old !== void 0 && parking !== void 0) throw new UsageError(`${parking} is for a migration to another series: --old only writes scripts.`);
	if (options.park && options["no-park"]) throw new UsageError("--park and --no-park say the opposite: give one of them.");
	if (options.old !== void 0) return betweenVersions(paths, options.old, options);
	const to = seriesOf(options.to, "to");
	if (to === void 0) throw new UsageError("migrate needs --to, the series to take the modules to, such as 19.0.");
	const version = POLICIES.find((policy) => policy === (options["version-policy"] ?? "prefix"));
	if (!version) throw new UsageError(`--version-policy is one of ${POLICIES.join(", ")}.`);
	const deprecations = DEPRECATIONS.find((each) => each === (options.deprecations ?? "report"));
	if (!deprecations) throw new UsageError(`--deprecations is one of ${DEPRECATIONS.join(", ")}.`);
	const engine = await import("./migrate2.mjs");
	const format = formatOf(engine, options.format);
	const scripts = scriptsOf(engine, options);
	if (options.output !== void 0) await checkOutput(options.output);
	const proof = await openProof(options);
	try {
		const write = options.write ?? false;
		const report = await engine.runMigration({
			paths,
			to,
			from: seriesOf(options.from, "from"),
			version,
			write,
			deprecations,
			addonsPaths: (options["addons-path"] ?? []).flatMap((each) => each.split(",")).filter(Boolean),
			scripts,
			park: !options["no-park"],
			proof: proof.request,
			progress
		});
		const text = await engine.formatMigrations(format, report, { diff: !write });
		if (options.output !== void 0) {
			await writeOutput(options.output, `${text.trimEnd()}\n`);
			print(`The report is in ${options.output}.`);
		} else print(format === "text" ? `${text.trimEnd()}\n` : text);
		if (!write && (format === "text" || options.output !== void 0)) {
			const [all = report.migrations.map(engine.headline).join("\n")] = engine.total(report.migrations);
			print(`${all}\nNothing was written to the modules: --write does it.`);
		}
		return !report.migrations.some((each) => isUndone(each) || isUnread(each, options)) && !report.stuck ? EXIT.ok : EXIT.failed;
	} catch (error) {
		if (!proof.request.signal.aborted || !(error instanceof engine.MigrationError)) throw inASentence(engine, error);
		console.error(error.message);
		return STOPPED;
	} finally {
		await proof.close();
	}
}
async function betweenVersions(paths, old, options) {
	const engine = await import("./migrate2.mjs");
	const { scriptsOnly } = await import("./migrate-scripts.mjs");
	const [format, scripts] = [formatOf(engine, options.format), scriptsOf(engine, options)];
	try {
		return await scriptsOnly(engine, paths, {
			old,
			format,
			scripts,
			options
		});
	} catch (error) {
		throw inASentence(engine, error);
	}
}
/** What is wrong with the request is wrong usage, and nothing to report. */
function inASentence(engine, error) {
	return [
		engine.MigrationError,
		engine.AuditPathError,
		engine.ModuleError
	].some((kind) => error instanceof kind) && error instanceof Error ? new UsageError(error.message) : error;
}
/** Something is left to a human, could not be read, or was not proved. */
function isUndone({ todos, refused, unread = [], scripts, proof }) {
	const failed = proof?.steps.some(({ status }) => status === "failed") ?? false;
	const questions = scripts?.questions.length ?? 0;
	return todos.length + refused.length + unread.length + questions > 0 || failed;
}
/** A database that somebody named could not be looked at: that is no success, whatever else was found. */
function isUnread({ proof }, { target }) {
	return (proof?.steps ?? []).some(({ id, status }) => status === "skipped" && (id === "source" || id === "modules" && target !== void 0));
}
function progress(done, total, message) {
	if (!process.stderr.isTTY || total < 20) return;
	process.stderr.write(`\r\u001b[K${done + 1 < total ? `[${done}/${total}] ${message}` : ""}`);
}
function scriptsOf({ FLAVOURS }, { scripts = "orm", renamed = [] }) {
	const flavour = FLAVOURS.find((each) => each === scripts);
	if (flavour) return {
		flavour,
		renamed
	};
	const known = [...FLAVOURS, "none"];
	if (scripts !== "none") throw new UsageError(`--scripts "${scripts}" is not ${orList(known)}.${didYouMean(scripts, known)}`);
	if (renamed.length > 0) throw new UsageError("--renamed tells the migration scripts of a rename, and --scripts none wants none.");
}
function formatOf({ FORMATS }, given = "text") {
	const found = FORMATS.find((each) => each === given);
	if (found) return found;
	throw new UsageError(`--format "${given}" is not ${orList(FORMATS)}.${didYouMean(given, FORMATS)}`);
}
function seriesOf(text, option) {
	if (text === void 0 || isSeries(text)) return text;
	throw new UsageError(`--${option} is one of ${SERIES.join(", ")}, not ${text}.`);
}

export { migrate };