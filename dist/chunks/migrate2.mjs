import { D as AuditPathError, F as ruleSet, L as rawFinding, O as findModules, P as auditModule } from "./audit-base.mjs";
import { F as createProject, I as withModules, M as loadSymbols, U as withLineBreak, V as lineBreak, bt as readManifest, h as readPython, l as ModuleError, w as sourceFile, x as changeManifest, yt as manifestValue, z as applyEdits } from "./source.mjs";
import { a as FLAVOURS } from "./versions.mjs";
import { d as patchOf, f as changedFiles, i as headline, l as workOf, o as total } from "./report.mjs";
import { c as settled, n as afterNeeds, o as isAbout, r as byWeight, s as openTodo, t as editPlaces } from "./edit-places.mjs";
import { n as checkStopped, t as MigrationError } from "./errors.mjs";
import { u as count } from "./static-gate.mjs";
import { i as todoText, n as kindsText, t as groupedTodos } from "./todo-text.mjs";
import { l as remembered, o as SERIES } from "./common.mjs";
import { t as MIGRATIONS } from "./rules.mjs";
import { i as seriesBefore, n as travellersOf, r as hopsBetween, t as besideOf } from "./travellers.mjs";
import { V as asAuditRule } from "./migrate-rules.mjs";
import { A as usesName, I as withoutName, L as MANIFEST, O as fromImport } from "./migrate-rules3.mjs";
import { n as readText } from "./read-texts.mjs";
import { A as isWritable, P as replaceFile, k as folderThere } from "./read-back.mjs";
import path from "node:path";
import { rm } from "node:fs/promises";

// src/migrate/format/text.ts
/** What was changed, what a human has to decide, what was proved; and the difference as a patch. */
function textReport({ migrations, leftOut }, { diff }) {
	const modules = migrations.map((migration) => moduleText(migration, diff));
	return [
		...total(migrations),
		...modules,
		...leftOut.map((sentence) => `Left out: ${sentence}`)
	].join("\n\n");
}
function moduleText(migration, diff) {
	const { refused, notes = [], scripts, proof, todos } = migration;
	return [
		headline(migration),
		...workOf(migration).map(({ hop, rule, edits, likely, summary }) => `  ${hop} ${rule}: ${count(edits.length, "edit")}${likely > 0 ? ` (${likely} to be looked at)` : ""}. ${summary}.`),
		...todos.length > 0 ? [
			"",
			"For you to decide, worst first:",
			...kindsText(todos),
			"",
			...groupedTodos(todos).map(todoText)
		] : [],
		...scripts ? scriptLines(scripts) : [],
		...proof ? proofLines(proof) : [],
		...[...refused, ...notes].map((sentence) => `Note: ${sentence}`),
		...diff ? ["", patchOf(migration)] : []
	].join("\n");
}
function scriptLines({ files, questions, notes }) {
	return [
		"",
		files.size === 0 ? "Scripts: none, no row has to change." : `Scripts: ${[...files.keys()].sort().join(", ")}.`,
		...questions.map(({ message, answer }) => `- ${message}${answer === void 0 ? "" : ` To say so: renamed ${answer}`}`),
		...notes.map((sentence) => `- ${sentence}`)
	];
}
const WORDS = {
	passed: "passed",
	failed: "FAILED",
	skipped: "not run"
};
function proofLines({ steps }) {
	return [
		"",
		"Proof:",
		...steps.flatMap(({ title, status, detail, findings }) => [`- ${WORDS[status]}: ${title}. ${detail}`, ...findings.map(({ message, path, line, notice }) => {
			const place = path === void 0 ? "" : `${path}${line === void 0 ? "" : `:${line}`} `;
			return `    ${notice ? "note: " : ""}${place}${message}`;
		})])
	];
}

// src/migrate/format/index.ts
const FORMATS = [
	"text",
	"json",
	"html"
];
/** `options` are those of the text. */
async function formatMigrations(format, report, options) {
	switch (format) {
		case "text": return textReport(report, options);
		case "json": return (await import("./json2.mjs")).jsonReport(report);
		case "html": return (await import("./html2.mjs")).htmlReport(report);
	}
}

// src/migrate/engine/description.ts
/** Page that the list of apps shows. */
const DESCRIPTION = "static/description/index.html";
/**
* The page without its XML declaration: 19.0 reads it as text, and the parser refuses a text that names an encoding, so
* that the module cannot be installed. Undefined when nothing changes. Source: 19.0
* odoo/addons/base/models/ir_module.py, `_apply_description_images`.
*/
function migratedDescription(text) {
	const now = text.replace(/^(\uFEFF?)\s*<\?xml\s[^>]*\?>\s*/, "$1");
	return now === text ? void 0 : now;
}

// src/migrate/engine/circles.ts
/**
* Why a module cannot be loaded in any order: the modules from it back to itself, it first and last, each depending on
* the next. Undefined where there is no such circle.
*/
function circleFrom(name, dependsOf) {
	const cameFrom = /* @__PURE__ */ new Map();
	const queue = [name];
	for (let at = queue.shift(); at !== void 0; at = queue.shift()) for (const next of dependsOf(at)) {
		if (next === name) {
			const way = [name];
			for (let step = at; step !== name; step = cameFrom.get(step) ?? name) way.unshift(step);
			return [name, ...way];
		}
		if (cameFrom.has(next)) continue;
		cameFrom.set(next, at);
		queue.push(next);
	}
}
/** One sentence for each module that is in a circle, by its name. */
function circleNotes(names, depends) {
	const notes = /* @__PURE__ */ new Map();
	for (const name of names) {
		const circle = circleFrom(name, (each) => depends.get(each) ?? []);
		if (circle) notes.set(name, `It depends on itself (${circle.join(" -> ")}): Odoo loads none of these modules until one of the dependencies goes.`);
	}
	return notes;
}

// src/migrate/engine/spans.ts
/** Kept apart and in order, so that a file with thousands of edits is asked about each in no time. */
function takenSpans() {
	const starts = [];
	const ends = [];
	/** The first that does not end before the offset. */
	const firstFrom = (offset) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((ends[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		isFree({ start, end }) {
			const next = starts[firstFrom(start)];
			return next === void 0 || end < next;
		},
		take({ start, end }) {
			const first = firstFrom(start);
			let after = first;
			while ((starts[after] ?? Number.POSITIVE_INFINITY) <= end) after++;
			const merged = after > first;
			const from = merged ? Math.min(start, starts[first] ?? start) : start;
			const to = merged ? Math.max(end, ends[after - 1] ?? end) : end;
			starts.splice(first, after - first, from);
			ends.splice(first, after - first, to);
		}
	};
}

// src/migrate/engine/choose.ts
/** Files that the edits of a finding change. */
function filesOf({ fix, path }) {
	return [...new Set((fix?.edits ?? []).map(({ file }) => file ?? path))];
}
/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter(({ fix, path }) => {
		const own = (fix?.edits ?? []).map((edit) => ({
			edit,
			spans: remembered(taken, edit.file ?? path, takenSpans)
		}));
		if (!own.every(({ edit, spans }) => spans.isFree(edit))) return false;
		for (const { edit, spans } of own) spans.take(edit);
		return true;
	});
}
/** A rule that contradicts itself: its edits cannot all be made. */
function overlapsItself({ fix, path }) {
	const ends = /* @__PURE__ */ new Map();
	return [...fix?.edits ?? []].sort((a, b) => a.start - b.start || a.end - b.end).some(({ start, end, file = path }) => {
		const last = ends.get(file) ?? 0;
		ends.set(file, Math.max(last, end));
		return start < last;
	});
}
/**
* Edits after which each of their files still parses. What did not parse before is not changed either, and is nobody's
* fault: such edits are in neither list.
*/
async function withoutBroken(findings, texts, reader) {
	const bad = await unparsable(applied(texts, findings), new Set(findings.flatMap(filesOf)), reader);
	if (bad.size === 0) return {
		good: findings,
		broken: []
	};
	const closed = await unparsable(texts, bad, reader);
	const touches = (finding, files) => filesOf(finding).some((file) => files.has(file));
	const open = findings.filter((finding) => !touches(finding, closed));
	const suspects = open.filter((finding) => touches(finding, bad));
	const good = open.filter((finding) => !touches(finding, bad));
	const broken = [];
	/** By halves: of thousands of edits few are at fault. */
	const sift = async (some) => {
		if (some.length === 0) return;
		const files = new Set(some.flatMap(filesOf).filter((file) => bad.has(file)));
		if ((await unparsable(applied(texts, [...good, ...some]), files, reader)).size === 0) good.push(...some);
		else if (some.length === 1) broken.push(...some);
		else {
			const half = some.length >> 1;
			await sift(some.slice(0, half));
			await sift(some.slice(half));
		}
	};
	await sift(suspects);
	return {
		good,
		broken
	};
}
async function unparsable(texts, files, reader) {
	const bad = /* @__PURE__ */ new Set();
	for (const file of files) {
		const text = texts.get(file);
		if (text !== void 0 && (await reader.problems(file, text)).length > 0) bad.add(file);
	}
	return bad;
}
/** The texts as the edits of the findings leave them. */
function applied(texts, findings) {
	const next = new Map(texts);
	const edits = /* @__PURE__ */ new Map();
	for (const { path, fix } of findings) for (const edit of fix?.edits ?? []) {
		const file = edit.file ?? path;
		remembered(edits, file, () => []).push({
			...edit,
			file
		});
	}
	for (const [file, own] of edits) next.set(file, applyEdits(texts.get(file) ?? "", own));
	for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
	return next;
}

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

// src/migrate/engine/unused-imports.ts
const UNUSED_IMPORT = "unused-import";
/** Names of Odoo's own that linters tell of once nothing reads them; those of modules may do something by being read. */
const OWN = /^odoo(\.(?!addons\b)|$)/;
/**
* Takes imports of Odoo's names away that the edits of a hop have left without a use. One that nobody used before is
* left to whoever wrote it, and so is what an `__init__.py` or a list of names hands on.
*/
async function withoutUnusedImports(before, after, hop) {
	const texts = new Map(after);
	const edits = [];
	for (const [path, left] of after) {
		const old = before.get(path);
		if (old === void 0 || old === left || !path.endsWith(".py") || path.endsWith("__init__.py")) continue;
		if (!left.includes("import") || /^__all__\b/m.test(left)) continue;
		let known;
		for (let text = left;;) {
			const file = await readPython(sourceFile(path, text));
			if (file.problems.length > 0) break;
			const unused = unusedIn(file);
			if (unused.length === 0) break;
			const then = known ?? await readPython(sourceFile(path, old));
			known = then;
			const first = unused.find(({ name }) => isUsed(name, then) && !isHandedOn(name, path, after));
			if (!first) break;
			for (const place of editPlaces(path, text, [first.edit])) edits.push({
				...place,
				rule: UNUSED_IMPORT,
				hop,
				confidence: "certain",
				title: `Drop the import of ${first.name}, which nothing uses any more`
			});
			text = applyEdits(text, [{
				...first.edit,
				file: path
			}]);
			texts.set(path, text);
		}
	}
	return edits.length === 0 ? {
		texts: after,
		edits
	} : {
		texts,
		edits
	};
}
function unusedIn({ root, source: { text } }) {
	return imported(root, text).flatMap(({ name, places, statement }) => {
		if (usesName(root, name, text, statement) || /#\s*noqa/i.test(lines(statement, text))) return [];
		return [{
			name,
			edit: withoutName(statement, places, places.node, text)
		}];
	});
}
function isUsed(name, { root, source: { text } }) {
	const found = imported(root, text).find((each) => each.name === name);
	return found !== void 0 && usesName(root, name, text, found.statement);
}
/** Another file of the module has the name from this one. */
function isHandedOn(name, path, texts) {
	const stem = path.replace(/^.*\/|\.py$/g, "");
	const imports = new RegExp(`^[ \\t]*from[ \\t]+(?!odoo\\.(?!addons\\.))[\\w.]*\\.${stem}[ \\t]+import\\b([^(\\n]*(?:\\([^)]*)?)`, "gm");
	return [...texts].some(([other, text]) => other !== path && other.endsWith(".py") && [...text.matchAll(imports)].some(([, names = ""]) => names.match(/\w+|\*/g)?.some((each) => each === name || each === "*")));
}
/** Names that the file knows from Odoo, and the statements that they come from. */
function imported(root, text) {
	return root.children.flatMap((statement) => {
		const found = fromImport(statement, { text });
		if (!found || !OWN.test(found.module)) return [];
		return found.names.map(({ name, alias, node }) => ({
			name: alias ?? name,
			statement,
			places: {
				...found,
				node
			}
		}));
	});
}
/** The statement with what stands behind it on its last line. */
function lines({ start, end }, text) {
	const next = text.indexOf("\n", end);
	return text.slice(start, next === -1 ? text.length : next);
}

// src/migrate/engine/hop.ts
/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;
/** Applies the rules of a hop to a module, round after round until none has an edit left. */
async function migrateHop(input) {
	const { hop, reader, rules } = input;
	const edits = [];
	const keyOf = ({ rule, path }) => `${rule}\n${path}`;
	/** Rule and file: what is not to be tried again, and why. */
	const refused = /* @__PURE__ */ new Map();
	/** The same of files that could not be read before, which the notes of the run tell. */
	const closed = /* @__PURE__ */ new Set();
	let texts = input.texts;
	let findings = [];
	for (let round = 0;; round++) {
		findings = await look(input, texts);
		const wanted = findings.filter((finding) => {
			const { fix } = finding;
			const key = keyOf(finding);
			return fix && !refused.has(key) && !closed.has(key) && !isPostponed(finding, rules);
		});
		if (round === MAX_ROUNDS) {
			for (const finding of wanted) refused.set(keyOf(finding), "were made as often as is sensible, and it still finds some to make");
			break;
		}
		for (const finding of wanted) if (overlapsItself(finding)) refused.set(keyOf(finding), "overlap each other, which is an error of the rule");
		const chosen = withoutOverlaps(wanted.filter((finding) => !refused.has(keyOf(finding))));
		if (chosen.length === 0) break;
		const { good, broken } = await withoutBroken(chosen, texts, reader);
		for (const finding of broken) refused.set(keyOf(finding), "were taken back, because the file would no longer parse");
		const known = /* @__PURE__ */ new Set([...good, ...broken]);
		for (const finding of chosen) if (!known.has(finding)) closed.add(keyOf(finding));
		if (good.length === 0) continue;
		const sources = /* @__PURE__ */ new Map();
		for (const finding of good) edits.push(editOf(finding, hop, (file) => remembered(sources, file, () => sourceFile(file, texts.get(file) ?? ""))));
		texts = applied(texts, good);
	}
	const cleaned = await withoutUnusedImports(input.texts, texts, hop);
	const left = findings.filter(({ fix }) => !fix);
	const sentences = [...refused].map(([key, reason]) => {
		const [rule, file] = key.split("\n");
		return `${hop} ${rule}: its edits of ${file} ${reason}.`;
	});
	const todo = (finding) => openTodo(finding, {
		hop,
		breaks: rules.breaks.get(finding.rule) ?? "error",
		link: rules.links.get(finding.rule)
	}, texts);
	const waits = (finding) => isPostponed(finding, rules) && (finding.fix !== void 0 || isHarmless(rules.breaks.get(finding.rule)));
	return {
		texts: cleaned.texts,
		edits: [...edits, ...cleaned.edits],
		refused: sentences,
		worksUntil: rules.postponed,
		todos: left.filter((finding) => !waits(finding)).map(todo),
		postponed: findings.filter(waits).map(todo)
	};
}
/** It is told of, and left. */
function isPostponed({ fix, rule }, { postponed, due }) {
	return postponed.has(rule) && !(due.has(rule) && fix?.safe === true);
}
function isHarmless(breaks) {
	return breaks === "deprecation" || breaks === "style";
}
async function look({ reader, rules, hop, project, target }, texts) {
	const { index, extras, facts: read, styles } = await reader.read(texts);
	const facts = {
		...read,
		installable: true
	};
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
function editOf(finding, hop, source) {
	const { rule, path, line, fix, message } = finding;
	const removed = fix?.remove ?? [];
	const places = filesOf(finding).filter((file) => !removed.includes(file)).flatMap((file) => {
		const own = (fix?.edits ?? []).filter((edit) => (edit.file ?? path) === file);
		const read = source(file);
		return editPlaces(file, read.text, own, read);
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
		breaks: new Map(own.map((rule) => [rule.id, breaksIn(rule, to)])),
		links: new Map(own.map(({ id, link }) => [id, link])),
		postponed: new Map(own.flatMap(({ id, worksUntil }) => deprecations === "report" && worksUntil !== void 0 && (worksUntil === "ever" || to < worksUntil) ? [[id, worksUntil]] : [])),
		due: new Set(own.filter((rule) => rule.dueAtOnce === true && rule.to === hop).map(({ id }) => id))
	};
}
/** What only warned in the series of the hop fails in the one in which the run ends, where it has stopped by then. */
function breaksIn({ breaks, worksUntil }, to) {
	return breaks === "deprecation" && worksUntil !== void 0 && worksUntil !== "ever" && to >= worksUntil ? "error" : breaks;
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
		const lines = [...new Set(own.map(({ path, line }) => `${path}:${line}`))];
		const shown = lines.slice(0, SHOWN);
		const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : "";
		const series = until.get(rule);
		const works = series === void 0 || series === "ever" ? "still works" : `works until ${series}`;
		return `${rule}: ${count(own.length, "place")} left, because the old way ${works}: ${shown.join(", ")}${more}. With deprecations: apply (--deprecations apply) it is changed.`;
	});
}

// src/migrate/engine/engine.ts
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

// src/migrate/engine/ground.ts
function hopGround({ known, texts, old, now }) {
	const used = new Set(known.flatMap(({ depends }) => depends));
	const done = new Map(texts);
	const start = createProject(known, now.core, void 0, (module, file) => done.get(module)?.get(file));
	/** Modules as the hop has left them. They are put over the start at once: one over the other would grow slow. */
	const changed = /* @__PURE__ */ new Map();
	let target = start;
	return {
		project: createProject(known, old.core, old.series, (module, file) => texts.get(module)?.get(file)),
		target: () => target,
		replace(facts, left) {
			if (!used.has(facts.name)) return;
			done.set(facts.name, left);
			changed.set(facts.name, facts);
			target = withModules(start, [...changed.values()]);
		}
	};
}

// src/migrate/engine/travel.ts
/** Sources of so much text stay parsed; their trees take about a hundred bytes a character. */
const HELD_CHARACTERS = 4e6;
/**
* Takes modules to a series hop by hop, all of them through one hop before any goes on to the next: each sees the others
* as they are in the series that the hop comes from, and those that it depends on as the hop has left them.
*/
async function travel(all, way) {
	const states = all.map((each) => ({
		...each,
		texts: each.module.texts,
		results: []
	}));
	const first = Math.min(...states.map(({ from }) => SERIES.indexOf(from)));
	const hops = hopsBetween(SERIES[first] ?? way.to, way.to);
	const total = states.reduce((sum, { from }) => sum + hopsBetween(from, way.to).length, 0);
	let done = 0;
	const names = /* @__PURE__ */ new Set([...states.map(({ module }) => module.name), ...way.beside.map(({ name }) => name)]);
	const cores = /* @__PURE__ */ new Map();
	const core = (series) => remembered(cores, series, async () => {
		const all = await loadSymbols(series);
		return all.some(({ name }) => names.has(name)) ? all.filter(({ name }) => !names.has(name)) : all;
	});
	const circles = circleNotes(states.map(({ module }) => module.name), await dependencies(states, way.beside));
	const held = heldStates(states);
	for (const state of states) if (!held.has(state)) state.reader.release();
	for (const hop of hops) {
		const facts = /* @__PURE__ */ new Map();
		for (const { reader, texts, module } of states) facts.set(module.name, await reader.facts(texts));
		const ground = hopGround({
			known: [...way.beside, ...facts.values()],
			texts: new Map(states.map(({ module, texts }) => [module.name, texts])),
			old: {
				series: seriesBefore(hop),
				core: await core(seriesBefore(hop))
			},
			now: {
				series: hop,
				core: await core(hop)
			}
		});
		const rules = /* @__PURE__ */ new Map();
		const needsOf = ({ module }) => facts.get(module.name)?.depends ?? [];
		for (const state of afterNeeds(states, ({ module }) => module.name, needsOf)) {
			if (SERIES.indexOf(state.from) >= SERIES.indexOf(hop)) continue;
			way.progress?.(done, total, `${state.module.name} to ${hop}`);
			await checkStopped(way.signal);
			done += 1;
			const { texts, reader, from } = state;
			const result = await migrateHop({
				texts,
				reader,
				hop,
				project: ground.project,
				target: ground.target(),
				rules: remembered(rules, from, () => hopRules(MIGRATIONS, hop, {
					from,
					to: way.to,
					deprecations: way.deprecations
				}))
			});
			state.results.push(result);
			if (result.texts !== texts) {
				state.texts = result.texts;
				ground.replace(await reader.facts(result.texts), result.texts);
			}
			if (!held.has(state)) reader.release();
		}
	}
	const found = [];
	for (const { module, from, texts, results, unread, notes } of states) {
		const after = from === way.to ? texts : await way.finish(texts);
		const told = [
			...unread.values(),
			...notes,
			...[circles.get(module.name) ?? []].flat()
		];
		const migration = migrationOf({
			module,
			from,
			to: way.to
		}, after, results, told);
		found.push(unread.size > 0 ? {
			...migration,
			unread: [...unread.keys()]
		} : migration);
	}
	return found;
}
/** Those that stay parsed between the hops: others are parsed once more in each, so that any number has room. */
function heldStates(states) {
	let room = HELD_CHARACTERS;
	return new Set(states.filter(({ texts }) => {
		for (const [file, text] of texts) if (/\.(py|xml|js)$/.test(file)) room -= text.length;
		return room > 0;
	}));
}
async function dependencies(states, beside) {
	const known = new Map(beside.map(({ name, depends }) => [name, depends]));
	for (const { module, reader, texts } of states) known.set(module.name, (await reader.facts(texts)).depends);
	return known;
}

// src/migrate/engine/version.ts
/** The manifest with the version of the new series, and installable; undefined when nothing changes. */
async function migratedManifest(text, to, policy) {
	const manifest = await readManifest(sourceFile(MANIFEST, text));
	if (!manifest.root) return void 0;
	let now = text;
	const version = manifestValue(manifest, "version");
	if (policy !== "keep" && typeof version === "string") {
		const rest = /^\d+\.0\.(\d+(?:\.\d+)*)$/.exec(version)?.[1];
		const wanted = policy === "reset" ? `${to}.1.0.0` : `${to}.${rest ?? "1.0.0"}`;
		if (rest !== void 0 && wanted !== version) now = await changeManifest(now, [{
			kind: "set",
			path: ["version"],
			value: wanted
		}]);
	}
	if (manifestValue(manifest, "installable") === false) now = await changeManifest(now, [{
		kind: "set",
		path: ["installable"],
		value: true
	}]);
	return now === text ? void 0 : now;
}

// src/migrate/plan.ts
/** Takes modules to another series, in memory. Each answer has the texts before and after; see `writeMigrations`. */
async function planMigrations(request) {
	const { paths, addonsPaths, to, version } = request;
	const unseen = [];
	const dirs = await findModules(paths, { notes: unseen });
	for (const each of unseen) request.leftOut?.(each, "stuck");
	if (dirs.length === 0) throw new MigrationError(`${paths.join(", ")}: there is no module here.`);
	const travellers = await travellersOf(dirs, request);
	const others = await findModules(addonsPaths, { anywhere: true });
	const beside = await besideOf(others.filter((dir) => !dirs.includes(dir)), travellers);
	return travel(travellers, {
		deprecations: request.deprecations ?? "report",
		to,
		beside,
		finish: (texts) => finished(texts, to, version),
		...request.progress && { progress: request.progress },
		signal: request.signal
	});
}
/** What is no matter of a rule: the version, and files that are no source. */
async function finished(texts, to, version) {
	const after = new Map(texts);
	const set = (file, text) => text !== void 0 && after.set(file, text);
	const manifest = after.get(MANIFEST);
	if (manifest !== void 0) set(MANIFEST, await migratedManifest(manifest, to, version));
	const page = after.get(DESCRIPTION);
	if (page !== void 0 && to >= "19.0") set(DESCRIPTION, migratedDescription(page));
	return after;
}

// src/migrate/engine/told-once.ts
/**
* Rules that tell of whatever is gone by its name. Where one that knows what came in its place asks about the same name,
* its question is the better one: on the same line, or for a script, which is written anew as a whole, in the same file.
*/
const GENERAL = /* @__PURE__ */ new Map([["gone-names", "line"], ["gone-js-module", "file"]]);
/** The places to decide without those that another one of them covers; the order stays. */
function toldOnce(todos) {
	const better = /* @__PURE__ */ new Map();
	for (const todo of todos) if (!GENERAL.has(todo.rule)) remembered(better, todo.path, () => []).push(todo);
	const told = todos.filter((todo) => {
		const within = GENERAL.get(todo.rule);
		const name = todo.about?.name;
		if (within === void 0 || name === void 0) return true;
		const covers = (other) => (within === "file" || other.line === todo.line) && byWeight(other, todo) <= 0 && (todo.leftOut !== true || other.leftOut === true) && isAbout(other, name);
		return !better.get(todo.path)?.some(covers);
	});
	return told.length === todos.length ? todos : told;
}

// src/migrate/write.ts
/**
* Writes migrations over their modules: each file by a rename, so that nobody sees half of one. Throws MigrationError,
* with nothing written, when a file on disk is no longer the one that was read, or cannot be written; when the disk
* fails half-way, what was written is put back.
*/
async function writeMigrations(migrations) {
	const changes = migrations.flatMap((migration) => [...changedFiles(migration)].map(([file, text]) => ({
		migration,
		file,
		text
	})).toSorted((a, b) => Number(a.file === MANIFEST) - Number(b.file === MANIFEST)));
	for (const change of changes) await checkWritable(change);
	const done = [];
	for (const change of changes) try {
		await put(change, change.text);
		done.push(change);
	} catch (error) {
		const left = await putBack(done);
		const reason = error instanceof Error && "code" in error ? ` (${error.code})` : "";
		throw new MigrationError(`${named(change)} cannot be written${reason}: ${left.length === 0 ? "nothing was changed." : `${left.join(", ")} could not be put back either.`}`);
	}
}
/** Writes one; the files that it changed. */
async function writeMigration(migration) {
	await writeMigrations([migration]);
	return [...changedFiles(migration).keys()];
}
async function checkWritable(change) {
	const { migration, file } = change;
	const before = migration.before.get(file);
	if (await readText(migration.dir, file).catch(() => void 0) !== before) throw new MigrationError(`${named(change)} has changed since it was read: nothing was written. Run it again.`);
	const full = path.join(migration.dir, file);
	if (before !== void 0 && !await isWritable(full)) throw new MigrationError(`${named(change)} is read-only: nothing was written.`);
	if (!await isWritable(await folderThere(full))) throw new MigrationError(`${named(change)} is in a folder that is read-only: nothing was written.`);
}
async function put({ migration, file }, text) {
	const target = path.join(migration.dir, file);
	if (text === void 0) await rm(target, { force: true });
	else await replaceFile(target, text);
}
/** Those that could not be put back. */
async function putBack(done) {
	const left = [];
	for (const change of done.toReversed()) await put(change, change.migration.before.get(change.file)).catch(() => left.push(named(change)));
	return left;
}
function named({ migration, file }) {
	return `${migration.module}/${file}`;
}

// src/migrate/run.ts
/** Plans the migration of modules, writes it where that is asked for, and gives all that there is to tell of it. */
async function runMigration(wanted) {
	const { write, proof, scripts, park = true, ...request } = wanted;
	const leftOut = [];
	let stuck = 0;
	const ported = await planMigrations({
		...request,
		signal: proof?.signal,
		arrived: (proof?.target ?? proof?.compareWith) !== void 0,
		leftOut: (sentence, why) => {
			leftOut.push(sentence);
			if (why === "stuck") stuck += 1;
		}
	});
	const planned = scripts ? await scripted(ported, {
		...request,
		proof
	}, scripts) : ported;
	const live = proof && await import("./live3.mjs");
	const settle = async (all) => (park ? await parked(all, request.addonsPaths, proof?.signal) : all).map((each) => ({
		...each,
		todos: toldOnce(each.todos)
	}));
	const migrations = live ? await live.checkMigrations(planned, proof, settle) : await settle(await known(planned));
	if (write) {
		await checkStopped(proof?.signal);
		await writeMigrations(migrations);
	}
	return {
		migrations: live ? await live.proveMigrations(migrations, proof, write) : migrations,
		leftOut,
		stuck
	};
}
async function known(migrations) {
	const { moveKnownAnchors } = await import("./known-anchors2.mjs");
	return moveKnownAnchors(migrations);
}
async function parked(migrations, addonsPaths, signal) {
	const { parkModules } = await import("./park.mjs");
	return parkModules(migrations, addonsPaths, signal);
}
/** Scripts between two folders with two versions of a module, and nothing else; see `scriptsBetween`. */
async function scriptsOfVersions(old, now, { scripts, ...request }) {
	const { scriptsBetween } = await import("./between.mjs");
	return scriptsBetween(old, now, await scriptRequest(request, scripts));
}
async function scripted(migrations, request, wanted) {
	const { withScripts } = await import("./add2.mjs");
	return withScripts(migrations, await scriptRequest(request, wanted));
}
/** With the source database, where there is one, to count the rows. */
async function scriptRequest({ addonsPaths, proof }, wanted) {
	const { countRows } = await import("./row-counts.mjs");
	const client = proof?.source && "client" in proof.source ? proof.source.client : void 0;
	return {
		...wanted,
		addonsPaths,
		...client && { count: (queries) => countRows(client, queries, proof?.signal) }
	};
}

export { AuditPathError, FLAVOURS, FORMATS, MigrationError, ModuleError, byWeight, changedFiles, formatMigrations, groupedTodos, headline, patchOf, planMigrations, runMigration, scriptsOfVersions, todoText, total, workOf, writeMigration, writeMigrations };