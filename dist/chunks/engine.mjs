import { o as SERIES } from "./common.mjs";
import { F as ruleSet, L as rawFinding, M as isOwnScript, N as isTranslation, P as auditModule } from "./audit-base.mjs";
import { B as withLineBreak, C as sourceFile, D as readJs, I as applyEdits, K as indexModule, N as withModules, R as lineBreak, X as moduleFacts, a as isOwnStyle, h as readPython, ht as readManifest, l as ModuleError, o as readStyle, s as readPo, tt as readXml, v as readCsv } from "./source.mjs";
import { i as settled, o as editPlaces, r as openTodo } from "./todo.mjs";
import { dt as asAuditRule, st as MANIFEST } from "./migrate-rules.mjs";
import { u as count } from "./static-gate.mjs";

// src/migrate/engine/styles.ts
/** What rules find in the stylesheets of a module. */
function styleFindings(styles, rules) {
	const found = [];
	for (const file of styles) {
		if (file.problems.length > 0) continue;
		for (const rule of rules) {
			const report = (given) => found.push(rawFinding(asAuditRule(rule), given, file.source, ""));
			rule.style?.(file, {
				styles,
				report
			});
		}
	}
	return found;
}

// src/migrate/engine/hop.ts
/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;
/** Applies the rules of a hop to a module, round after round until none has an edit left. */
async function migrateHop(input) {
	const { hop, reader, rules } = input;
	const edits = [];
	/** Rule and file. */
	const refused = /* @__PURE__ */ new Set();
	let texts = input.texts;
	let findings = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		findings = await look(input, texts);
		const chosen = withoutOverlaps(findings.filter(({ fix, path, rule }) => fix && !refused.has(`${rule}\n${path}`) && !rules.postponed.has(rule)));
		if (chosen.length === 0) break;
		const good = await withoutBroken(chosen, texts, reader);
		for (const { rule, path } of chosen.filter((each) => !good.includes(each))) refused.add(`${rule}\n${path}`);
		if (good.length === 0) continue;
		for (const finding of good) edits.push(editOf(finding, hop, texts));
		texts = applied(texts, good);
	}
	const left = findings.filter(({ fix }) => !fix);
	const sentences = [...refused].map((key) => {
		const [rule, file] = key.split("\n");
		return `${hop} ${rule}: its edits of ${file} were taken back, because the file would no longer parse.`;
	});
	const todo = (finding) => openTodo(finding, {
		hop,
		breaks: rules.breaks.get(finding.rule) ?? "error",
		link: rules.links.get(finding.rule)
	}, texts);
	const waits = ({ fix, rule }) => rules.postponed.has(rule) && (fix !== void 0 || isHarmless(rules.breaks.get(rule)));
	return {
		texts,
		edits,
		refused: sentences,
		worksUntil: rules.postponed,
		todos: left.filter((finding) => !waits(finding)).map(todo),
		postponed: findings.filter(waits).map(todo)
	};
}
function isHarmless(breaks) {
	return breaks === "deprecation" || breaks === "style";
}
async function look({ reader, rules, hop, project, target }, texts) {
	const { index, extras, facts, styles } = await reader.read(texts);
	return [...await auditModule({
		index,
		extras,
		series: seriesBefore(hop),
		project: withModules(project, [facts]),
		target: withModules(target, [facts]),
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, rules.set), ...styleFindings(styles, rules.styles)].map((finding) => asTheFiles(finding, texts));
}
/** With edits that have the line breaks of their files, whatever a rule writes. */
function asTheFiles(finding, texts) {
	const { fix, path } = finding;
	if (!fix?.edits.some(({ text }) => text.includes("\n"))) return finding;
	const edits = fix.edits.map((edit) => {
		const wanted = lineBreak(texts.get(edit.file ?? path) ?? "");
		return wanted === "\n" ? edit : {
			...edit,
			text: withLineBreak(edit.text, wanted)
		};
	});
	return {
		...finding,
		fix: {
			...fix,
			edits
		}
	};
}
function filesOf({ fix, path }) {
	return [...new Set((fix?.edits ?? []).map(({ file }) => file ?? path))];
}
/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter((finding) => {
		const own = finding.fix?.edits ?? [];
		if (!own.every((edit) => (taken.get(edit.file ?? finding.path) ?? []).every((other) => edit.end < other.start || other.end < edit.start))) return false;
		for (const edit of own) {
			const file = edit.file ?? finding.path;
			taken.set(file, [...taken.get(file) ?? [], edit]);
		}
		return true;
	});
}
/** Without the findings whose files would no longer parse, or did not before: what cannot be read is not changed. */
async function withoutBroken(findings, texts, reader) {
	const fails = async (own, files) => {
		const next = applied(texts, own);
		const bad = /* @__PURE__ */ new Set();
		for (const file of files) {
			const text = next.get(file);
			if (text !== void 0 && (await reader.problems(file, text)).length > 0) bad.add(file);
		}
		return bad;
	};
	const bad = await fails(findings, new Set(findings.flatMap(filesOf)));
	if (bad.size === 0) return findings;
	const good = [];
	for (const finding of findings) {
		const touched = filesOf(finding).filter((file) => bad.has(file));
		if (touched.length === 0 || (await fails([...good, finding], touched)).size === 0) good.push(finding);
	}
	return good;
}
function applied(texts, findings) {
	const next = new Map(texts);
	const edits = /* @__PURE__ */ new Map();
	for (const { path, fix } of findings) for (const edit of fix?.edits ?? []) {
		const file = edit.file ?? path;
		edits.set(file, [...edits.get(file) ?? [], {
			...edit,
			file
		}]);
	}
	for (const [file, own] of edits) next.set(file, applyEdits(texts.get(file) ?? "", own));
	for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
	return next;
}
function editOf(finding, hop, texts) {
	const { rule, path, line, fix, message } = finding;
	const removed = fix?.remove ?? [];
	const places = filesOf(finding).filter((file) => !removed.includes(file)).flatMap((file) => {
		const own = (fix?.edits ?? []).filter((edit) => (edit.file ?? path) === file);
		return editPlaces(file, texts.get(file) ?? "", own);
	});
	const distance = (place) => place.path === path ? Math.abs(place.line - line) : Number.POSITIVE_INFINITY;
	const [main = {
		path,
		line,
		before: "",
		after: ""
	}, ...also] = places.toSorted((a, b) => distance(a) - distance(b));
	return {
		rule,
		hop,
		...main,
		confidence: fix?.safe ? "certain" : "likely",
		title: fix?.title ?? message,
		also,
		removed
	};
}

// src/migrate/engine/hop-rules.ts
function hopRules(rules, hop, { from, to, deprecations }) {
	const first = SERIES.indexOf(hop) === SERIES.indexOf(from) + 1;
	const own = rules.filter((rule) => rule.to === hop && !(rule.ends === true && to > hop) || first && rule.to < hop && outlasts(rule));
	return {
		set: ruleSet(own.map(asAuditRule)),
		styles: own.filter(({ style }) => style !== void 0),
		breaks: new Map(own.map(({ id, breaks }) => [id, breaks])),
		links: new Map(own.map(({ id, link }) => [id, link])),
		postponed: new Map(own.flatMap(({ id, worksUntil }) => deprecations === "report" && worksUntil !== void 0 && (worksUntil === "ever" || to < worksUntil) ? [[id, worksUntil]] : []))
	};
}
/** What it changes is found in modules of later series too. */
function outlasts({ breaks, lasts }) {
	return lasts === true || breaks === "deprecation";
}

// src/migrate/engine/postponed.ts
/** Places that are told of in one sentence; the rest is counted. */
const SHOWN = 5;
/** What a run has left because it still works, one sentence for each rule. */
function postponedNotes(places, until) {
	return [...new Set(places.map(({ rule }) => rule))].map((rule) => {
		const own = places.filter((place) => place.rule === rule);
		const shown = own.slice(0, SHOWN).map(({ path, line }) => `${path}:${line}`);
		const more = own.length > SHOWN ? ` and ${own.length - SHOWN} more` : "";
		const series = until.get(rule);
		const works = series === void 0 || series === "ever" ? "still works" : `works until ${series}`;
		return `${rule}: ${count(own.length, "place")} left, because the old way ${works}: ${shown.join(", ")}${more}. Ask for deprecations: apply to have it changed.`;
	});
}

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

// src/migrate/engine/engine.ts
/** Files that differ, by their path in the module; undefined for one that goes. */
function changedFiles({ before, after }) {
	const changed = /* @__PURE__ */ new Map();
	for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
	for (const file of before.keys()) if (!after.has(file)) changed.set(file, void 0);
	return changed;
}
/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
function hopsBetween(from, to) {
	return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}
/** Series that a hop comes from. */
function seriesBefore(hop) {
	return SERIES[SERIES.indexOf(hop) - 1] ?? hop;
}
/** What the hops of a module come to; `after` may be later than the last of them. */
function migrationOf({ module, from, to }, after, results, notes) {
	return {
		module: module.name,
		dir: module.dir,
		from,
		to,
		before: module.texts,
		after,
		edits: results.flatMap(({ edits }) => edits),
		todos: settled(results.flatMap(({ todos }) => todos), after),
		refused: results.flatMap(({ refused }) => refused),
		notes: [...postponedNotes(settled(results.flatMap(({ postponed }) => postponed), after), new Map(results.flatMap(({ worksUntil }) => [...worksUntil]))), ...notes]
	};
}

export { moduleReader as a, seriesBefore as i, hopsBetween as n, hopRules as o, migrationOf as r, migrateHop as s, changedFiles as t };