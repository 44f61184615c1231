import { n as copyTree } from "./node.mjs";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/source/python/parser.ts
let loading;
/**
* Parses Python 2 or 3 tolerantly: what is wrong becomes an `ERROR` or missing node.
* The parser (0.7 MB of wasm) is loaded at the first call.
*/
async function parsePython(text) {
	loading ??= load();
	const tree = (await loading).parse(text);
	if (!tree) throw new Error("The Python parser was stopped.");
	try {
		const cursor = tree.walk();
		try {
			return copyTree(cursor);
		} finally {
			cursor.delete();
		}
	} finally {
		tree.delete();
	}
}
/** Begins to load the parser: most of that is waiting, which the caller can spend otherwise. */
function preloadPython() {
	loading ??= load();
	loading.catch(() => {});
}
async function load() {
	const [{ Parser, Language }, grammar] = await Promise.all([import("./web-tree-sitter.mjs"), readFile(wasm("tree-sitter-python"))]);
	await Parser.init({ locateFile: () => wasm("web-tree-sitter") });
	const parser = new Parser();
	parser.setLanguage(await Language.load(grammar));
	return parser;
}
/** Beside the bundle or in the folder above its chunks; in node_modules when run from the sources. */
function wasm(name) {
	const found = [
		`./${name}.wasm`,
		`../${name}.wasm`,
		`../../../node_modules/${name}/${name}.wasm`
	].map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
	if (found === void 0) throw new Error(`${name}.wasm is missing from this installation.`);
	return found;
}

export { preloadPython as n, parsePython as t };