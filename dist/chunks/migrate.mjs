import { c as isSeries, s as SERIES } from "./common.mjs";
import { i as print, n as UsageError, t as EXIT } from "./exit.mjs";
import v8 from "node:v8";

// src/cli/migrate.ts
const POLICIES = [
	"prefix",
	"reset",
	"keep"
];
/** Exit code 1 where something is left for a human to decide. */
async function migrate(paths, options) {
	v8.setFlagsFromString("--max-semi-space-size=64");
	if (paths.length === 0) throw new UsageError("migrate needs the folder of a module, or one that holds modules.");
	const to = seriesOf(options.to, "to");
	if (to === void 0) throw new UsageError("migrate needs --to, the series to take the modules to, such as 19.0.");
	const format = options.format ?? "text";
	if (format !== "text" && format !== "json") throw new UsageError(`--format is text or json, not ${format}.`);
	const version = POLICIES.find((policy) => policy === (options["version-policy"] ?? "prefix"));
	if (!version) throw new UsageError(`--version-policy is one of ${POLICIES.join(", ")}.`);
	const engine = await import("./migrate2.mjs");
	try {
		const migrations = await engine.planMigrations({
			paths,
			to,
			from: seriesOf(options.from, "from"),
			version,
			addonsPaths: options["addons-path"] ?? []
		});
		if (options.write) for (const migration of migrations) await engine.writeMigration(migration);
		print(format === "json" ? engine.migrationJson(migrations) : engine.migrationText(migrations, { diff: !options.write }));
		if (!options.write && format === "text") print("\nNothing was written: --write does it.");
		return migrations.some(({ todos, refused }) => todos.length + refused.length > 0) ? EXIT.failed : EXIT.ok;
	} catch (error) {
		throw [
			engine.MigrationError,
			engine.AuditPathError,
			engine.ModuleError
		].some((kind) => error instanceof kind) && error instanceof Error ? new UsageError(error.message) : error;
	}
}
function seriesOf(text, option) {
	if (text === void 0 || isSeries(text)) return text;
	throw new UsageError(`--${option} is one of ${SERIES.join(", ")}, not ${text}.`);
}

export { migrate };