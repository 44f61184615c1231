import { D as AuditPathError, n as packSymbols, t as extractSymbols } from "./audit-base.mjs";
import { a as print, n as UsageError, t as EXIT } from "./exit.mjs";
import path from "node:path";
import { writeFile } from "node:fs/promises";

// src/cli/symbols.ts
/** Reads an Odoo source, or any folder of addons, and writes what it declares for audits where it is not at hand. */
async function symbols({ from, series, out }) {
	if (from === void 0) throw new UsageError("symbols needs --from, the folder of an Odoo source or of addons.");
	const extracted = await extractSymbols(from, series).catch((error) => {
		if (error instanceof AuditPathError) throw new UsageError(error.message);
		throw error;
	});
	if (!/^\d+\.0$/.test(extracted.series)) throw new UsageError("The series is not in that folder: give it, as in --series 18.0.");
	if (extracted.modules.length === 0) throw new UsageError(`${from} holds no Odoo module.`);
	const file = out ?? `${extracted.series}.json.gz`;
	const packed = await packSymbols(extracted);
	await writeFile(file, packed);
	const size = Math.max(1, Math.round(packed.length / 1e3));
	print(`Wrote ${file}: ${extracted.modules.length} modules of ${extracted.series}, ${size} kB.`);
	print(`Next: set ODOO_CLAUDE_SYMBOLS=${path.dirname(path.resolve(file))}, and odoo-claude audit knows them.`);
	return EXIT.ok;
}

export { symbols };