import { tt as OdooError } from "./browser.mjs";
import { A as isWritable, P as replaceFile, j as isWritableFolder } from "./read-back.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

// src/cli/write-output.ts
/** Refuses what `writeOutput` could not write, before anything is done that it is to tell of. */
async function checkOutput(file) {
	const target = path.resolve(file);
	const found = await stat(target).catch(() => void 0);
	if (found?.isDirectory()) throw new OdooError("bad_request", `The report cannot be written to ${file}: it is a folder.`);
	if (!await (found === void 0 || found.isFile() ? isWritableFolder(path.dirname(target)) : isWritable(target))) throw notWritable(file);
}
/** Writes what `--output` names, whole or not at all; an older file is replaced. Call `checkOutput` before. */
async function writeOutput(file, text) {
	try {
		await replaceFile(path.resolve(file), text);
	} catch {
		throw notWritable(file);
	}
}
function notWritable(file) {
	return new OdooError("bad_request", `The report cannot be written to ${file}: its folder must be there and writable.`);
}

export { writeOutput as n, checkOutput as t };