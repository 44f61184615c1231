import { Q as OdooError } from "./browser.mjs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";

// src/cli/write-output.ts
/** Refuses what `writeOutput` could not write, before anything is done that it is to tell of. */
async function checkOutput(file) {
	const target = path.resolve(file);
	if ((await stat(target).catch(() => void 0))?.isDirectory()) throw new OdooError("bad_request", `The report cannot be written to ${file}: it is a folder.`);
	const folder = path.dirname(target);
	if (!await access(folder, constants$1.W_OK).then(async () => (await stat(folder)).isDirectory(), () => false)) throw notWritable(file);
}
/** Writes what `--output` names, whole or not at all; an older file is replaced. */
async function writeOutput(file, text) {
	const target = path.resolve(file);
	const temporary = `${target}.${randomUUID()}`;
	try {
		await writeFile(temporary, text, { flag: "wx" });
		await rename(temporary, target);
	} catch {
		throw notWritable(file);
	} finally {
		await rm(temporary, { force: true });
	}
}
function notWritable(file) {
	return new OdooError("bad_request", `The report cannot be written to ${file}: its folder must be there and writable.`);
}

export { writeOutput as n, checkOutput as t };