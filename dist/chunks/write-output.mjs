import { Q as OdooError } from "./browser.mjs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { rename, rm, writeFile } from "node:fs/promises";

// src/cli/write-output.ts
/** Writes what `--output` names, whole or not at all; an older file is replaced. */
async function writeOutput(file, text) {
	const target = path.resolve(file);
	const temporary = `${target}.${randomUUID()}`;
	try {
		await writeFile(temporary, text, { flag: "wx" });
		await rename(temporary, target);
	} catch {
		throw new OdooError("bad_request", `The report cannot be written to ${file}: its folder must be there and writable.`);
	} finally {
		await rm(temporary, { force: true });
	}
}

export { writeOutput as t };