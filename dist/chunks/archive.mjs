import { a as print, n as UsageError, t as EXIT } from "./exit.mjs";
import { writeFile } from "node:fs/promises";

// src/cli/archive.ts
/** Writes the module of a spec as the archive that Apps > Import Module takes. */
async function archive(text, target) {
	const engine = await import("./scaffold.mjs");
	const { moduleArchive } = await import("./archive2.mjs");
	try {
		const spec = engine.parseSpec(await engine.readSpecText(text));
		if (spec.module.target !== "data") throw new UsageError("--zip is for a module without Python: write target: data under module of the spec.");
		const plan = await engine.planModule(spec, { source: text });
		const content = moduleArchive(plan);
		await writeFile(target, content);
		for (const warning of spec.warnings) console.error(`To look at: ${warning}`);
		return print(`Wrote ${plan.module} ${plan.version} for Odoo ${plan.series} to ${target}: ${content.length} bytes.\n\nNext: in Odoo, Apps > Import Module (the module base_import_module offers it).`);
	} catch (error) {
		if (!(error instanceof engine.SpecError)) throw error;
		console.error(["The spec has errors; nothing was written.", ...error.problems.map((line) => `- ${line}`)].join("\n"));
		return EXIT.usage;
	}
}

export { archive };