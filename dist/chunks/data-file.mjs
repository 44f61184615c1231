import { r as __toESM } from "./rolldown-runtime.mjs";
import { readFile, stat } from "node:fs/promises";

// src/odoo/data-file.ts
const MAX_BYTES = 1048576;
/**
* Reads a mapping from a YAML or JSON file. One reader for both: that of JSON takes a key that stands
* twice without a word, and the second one could widen what the first one forbids.
* `secret` refuses a file that others on this machine may read or that belongs to somebody else.
*/
async function readDataFile(file, options = {}) {
	let text;
	try {
		const info = await stat(file);
		if (!info.isFile()) return { problem: "is not a file" };
		if (info.size > MAX_BYTES) return { problem: "is larger than 1 MiB" };
		const unsafe = options.secret ? exposed(info) : void 0;
		if (unsafe) return { problem: unsafe };
		text = await readFile(file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return code === "ENOENT" || code === "ENOTDIR" ? {
			problem: "is not there",
			missing: true
		} : { problem: "cannot be read" };
	}
	return parseData(text);
}
async function parseData(text) {
	const { LineCounter, parseDocument } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const [first] = document.errors;
	if (first) {
		const { line, col } = lines.linePos(first.pos[0]);
		return { problem: `is malformed at line ${line}, column ${col}` };
	}
	try {
		const data = document.toJS({ maxAliasCount: 0 });
		return isMapping(data) ? { data } : { problem: "is empty or holds no mapping of keys to values" };
	} catch {
		return { problem: "uses an alias, which is not taken here" };
	}
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Windows has neither modes nor owners of this kind. */
function exposed(info) {
	if (process.platform === "win32" || !process.getuid) return void 0;
	if (info.uid !== process.getuid()) return "belongs to another user, and credentials must be yours";
	if (info.mode & 63) return "can be read by other users: make it yours alone with chmod 600";
}

export { readDataFile as n, isMapping as t };