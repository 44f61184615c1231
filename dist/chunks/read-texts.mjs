import { N as readIfThere } from "./read-back.mjs";
import { $ as moduleFacts, C as decode, O as readJs, Y as indexModule, a as isOwnStyle, bt as readManifest, h as readPython, it as readXml, l as ModuleError, o as readStyle, s as readPo, v as readCsv, w as sourceFile } from "./source.mjs";
import { M as isOwnScript, N as isTranslation } from "./audit-base.mjs";
import { L as MANIFEST } from "./migrate-rules3.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

// src/migrate/engine/reader.ts
/** Translations, which are most of a module's bytes, are read where one of the rules looks at them. */
function moduleReader(module, rules = []) {
	const wantsPo = rules.some(({ po }) => po !== void 0);
	/** The last two texts of each file: the one of the round, and the one that an edit would make. */
	const known = /* @__PURE__ */ new Map();
	const readFile = (file, text, kind) => {
		const key = `${kind} ${file}`;
		const before = known.get(key) ?? [];
		const each = before.find((each) => each.text === text) ?? {
			text,
			read: readAs(kind, file, text, module.name)
		};
		known.set(key, [each, ...before.filter((other) => other !== each)].slice(0, 2));
		return each.read;
	};
	let last;
	let told;
	return {
		release() {
			known.clear();
			last = void 0;
		},
		async facts(texts) {
			return told?.texts === texts ? told.facts : (await this.read(texts)).facts;
		},
		async read(texts) {
			if (last?.texts === texts) return last.reading;
			const files = [];
			for (const [file, text] of texts) {
				const kind = kindOf(file);
				if (kind && (kind !== "po" || wantsPo)) files.push(await readFile(file, text, kind));
			}
			const reading = readingOf(module, texts, files);
			last = {
				texts,
				reading
			};
			told = {
				texts,
				facts: reading.facts
			};
			return reading;
		},
		async problems(file, text) {
			const kind = file.endsWith(".js") ? "js" : kindOf(file);
			const wanted = kind === "manifest" ? "python" : kind;
			if (wanted === void 0 || wanted === "csv" || wanted === "po") return [];
			const read = await readFile(file, text, wanted);
			return "problems" in read.file ? read.file.problems : [];
		}
	};
}
function kindOf(file) {
	if (file === "__manifest__.py") return "manifest";
	if (file.endsWith(".py")) return "python";
	if (file.endsWith(".xml")) return "xml";
	if (file.endsWith(".csv")) return "csv";
	if (isOwnScript(file)) return "js";
	if (isOwnStyle(file)) return "style";
	return isTranslation(file) ? "po" : void 0;
}
async function readAs(kind, path, text, module) {
	const source = sourceFile(path, text);
	switch (kind) {
		case "manifest": return {
			kind,
			file: await readManifest(source)
		};
		case "python": return {
			kind,
			file: await readPython(source)
		};
		case "xml": return {
			kind,
			file: readXml(source, module)
		};
		case "csv": return {
			kind,
			file: readCsv(source, module)
		};
		case "js": return {
			kind,
			file: await readJs(source)
		};
		case "po": return {
			kind,
			file: readPo(source)
		};
		case "style": return {
			kind,
			file: readStyle(source)
		};
	}
}
function readingOf(module, texts, all) {
	const manifest = all.flatMap((each) => each.kind === "manifest" ? [each.file] : [])[0];
	if (!manifest) throw new ModuleError(`${module.name} holds no ${MANIFEST}.`);
	const others = module.files.filter((file) => !module.texts.has(file));
	const index = indexModule({
		dir: module.dir,
		name: module.name,
		files: [.../* @__PURE__ */ new Set([...others, ...texts.keys()])].sort(),
		unreadable: [],
		manifest,
		python: all.flatMap((each) => each.kind === "python" ? [each.file] : []),
		xml: all.flatMap((each) => each.kind === "xml" ? [each.file] : []),
		csv: all.flatMap((each) => each.kind === "csv" ? [each.file] : [])
	});
	const js = all.flatMap((each) => each.kind === "js" ? [each.file] : []);
	const po = all.flatMap((each) => each.kind === "po" ? [each.file] : []);
	const styles = all.flatMap((each) => each.kind === "style" ? [each.file] : []);
	return {
		index,
		extras: {
			js,
			po
		},
		facts: moduleFacts(index),
		styles
	};
}

// src/migrate/engine/read-texts.ts
/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;
/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8388608;
/**
* The texts of a module on disk. A file that is not UTF-8, or far too long, is only named: nothing of it is changed, and
* `unread` has a sentence that says so, by its path.
*/
async function readTexts({ name, dir, files }) {
	const texts = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Map();
	const wanted = files.filter(mayChange);
	const found = await Promise.all(wanted.map((file) => textOrReason(dir, file)));
	for (const [i, file] of wanted.entries()) {
		const { text, reason } = found[i] ?? {};
		if (text !== void 0) texts.set(file, text);
		else unread.set(file, `${file} ${reason}: nothing of it was changed.`);
	}
	return {
		module: {
			name,
			dir,
			texts,
			files
		},
		unread
	};
}
/** Some rule may change it. Libraries come from elsewhere. */
function mayChange(file) {
	return TEXT.test(file) && !/^static\/(lib|src\/lib)\//.test(file);
}
async function textOrReason(dir, file) {
	try {
		const { size } = await stat(path.join(dir, file));
		if (size > MAX_BYTES) return { reason: `has ${Math.round(size / 1024 / 1024)} MB, more than sources have` };
		const text = await readText(dir, file);
		return text === void 0 ? { reason: "is no UTF-8 text" } : { text };
	} catch (error) {
		if (error instanceof Error && "code" in error) return { reason: `cannot be read (${error.code})` };
		throw error;
	}
}
/** Undefined for a file that is not there, or is not UTF-8. */
async function readText(dir, file) {
	const bytes = await readIfThere(path.join(dir, file));
	const text = bytes && decode(bytes);
	return bytes && text !== void 0 && Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}

export { moduleReader as i, readText as n, readTexts as r, mayChange as t };