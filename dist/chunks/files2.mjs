import { tt as OdooError } from "./browser.mjs";
import { t as checkFilesAllowed } from "./files-allowed.mjs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { copyFile, link, mkdir, realpath, rm, stat } from "node:fs/promises";
import { constants as constants$1, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/tools/lib/files.ts
/** The one folder whose files tools read and write: a client that runs us in its own names the project's. */
function sessionFolder() {
	checkFilesAllowed();
	return path.resolve(process.env.CLAUDE_PROJECT_DIR || process.cwd());
}
/** An existing file inside the session folder, links followed; `size` in bytes. */
async function existingFile(given) {
	const folder = await realpath(sessionFolder());
	const file = await realpath(path.resolve(folder, given)).catch(() => void 0);
	if (file === void 0) throw new OdooError("not_found", `There is no file ${quoted(given)}.`, { hint: WHERE });
	if (!isInside(folder, file)) throw outside(given);
	const found = await stat(file);
	if (!found.isFile()) throw new OdooError("bad_request", `${quoted(given)} is no file.`);
	return {
		path: file,
		name: path.basename(given),
		size: found.size
	};
}
/**
* Writes a file that is not there yet, inside the session folder. It appears whole or not at all, and
* takes nothing's place, not even of a file that came up meanwhile.
*/
async function saveNew(given, content) {
	const target = await newPath(given);
	const temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 80)}.${randomUUID()}`);
	try {
		const source = content instanceof Uint8Array ? [content] : content;
		await pipeline(Readable.from(source), createWriteStream(temporary, { flags: "wx" }));
		await link(temporary, target).catch(async (error) => {
			if (codeOf(error) === "EEXIST") throw error;
			await copyFile(temporary, target, constants$1.COPYFILE_EXCL);
		});
		const { size } = await stat(target);
		return {
			path: path.relative(await realpath(sessionFolder()), target),
			bytes: size
		};
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw taken(given);
		throw error;
	} finally {
		await rm(temporary, { force: true });
	}
}
/** Where a new file may go; its folder is made. Refused before anything is asked of Odoo. */
async function newPath(given) {
	const folder = await realpath(sessionFolder());
	const target = path.resolve(folder, given);
	if (target === folder || !isInside(folder, target)) throw outside(given);
	let parent = path.dirname(target);
	while (!await stat(parent).catch(() => void 0)) parent = path.dirname(parent);
	if (!isInside(folder, await realpath(parent))) throw outside(given);
	const there = await stat(target).catch(() => void 0);
	if (there?.isDirectory()) throw new OdooError("bad_request", `${quoted(given)} is a folder: name a file.`);
	if (there) throw taken(given);
	await mkdir(path.dirname(target), { recursive: true });
	return path.join(await realpath(path.dirname(target)), path.basename(target));
}
const WHERE = "Paths are relative to the project folder of this session, and stay inside it.";
function isInside(folder, file) {
	const relative = path.relative(folder, file);
	return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function outside(given) {
	return new OdooError("access", `${quoted(given)} is outside the folder of this session.`, { hint: WHERE });
}
function taken(given) {
	return new OdooError("bad_request", `${quoted(given)} is there already, and is not overwritten.`, { hint: "Choose another path." });
}
function quoted(given) {
	return JSON.stringify(given.length > 120 ? `${given.slice(0, 120)}...` : given);
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

export { sessionFolder as i, newPath as n, saveNew as r, existingFile as t };