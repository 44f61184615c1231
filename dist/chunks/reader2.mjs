import { M as isOwnScript, N as isTranslation } from "./audit-base.mjs";
import { O as readJs, Z as moduleFacts, a as isOwnStyle, gt as readManifest, h as readPython, l as ModuleError, nt as readXml, o as readStyle, q as indexModule, s as readPo, v as readCsv, w as sourceFile } from "./source.mjs";
import { D as MANIFEST } from "./migrate-rules2.mjs";

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

export { moduleReader as t };