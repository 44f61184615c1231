import { a as print, n as UsageError, t as EXIT } from "./exit.mjs";
import { t as openProof } from "./migrate-proof.mjs";
import { n as writeOutput, t as checkOutput } from "./write-output.mjs";

// src/cli/migrate-scripts.ts
/** `migrate NEW --old OLD`: only the scripts between two versions of a module that somebody else changed. */
async function scriptsOnly(engine, [now, ...more], wanted) {
	const { old, format, options, scripts } = wanted;
	if (now === void 0 || more.length > 0) throw new UsageError("--old takes one module: migrate NEW --old OLD, two folders with its versions.");
	if (options.to !== void 0 || options.from !== void 0) throw new UsageError("--old compares two versions as they are: --from and --to are in their manifests.");
	if (!scripts) throw new UsageError("--old asks for scripts, and --scripts none wants none.");
	if (options.output !== void 0) await checkOutput(options.output);
	const proof = await openProof(options);
	try {
		const migration = await engine.scriptsOfVersions(old, now, {
			scripts,
			proof: proof.request,
			addonsPaths: (options["addons-path"] ?? []).flatMap((each) => each.split(",")).filter(Boolean)
		});
		if (options.write) await engine.writeMigrations([migration]);
		const text = await engine.formatMigrations(format, {
			migrations: [migration],
			leftOut: []
		}, { diff: !options.write });
		if (options.output !== void 0) {
			await writeOutput(options.output, `${text.trimEnd()}\n`);
			print(`The report is in ${options.output}.`);
		} else print(text);
		if (!options.write && (format === "text" || options.output !== void 0)) print(`${options.output === void 0 ? "\n" : ""}Nothing was written to the module: --write does it.`);
		return (migration.scripts?.questions.length ?? 0) > 0 ? EXIT.failed : EXIT.ok;
	} finally {
		await proof.close();
	}
}

export { scriptsOnly };