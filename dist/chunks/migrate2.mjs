import { D as AuditPathError, O as findModules } from "./audit-base.mjs";
import { n as travellersOf, r as readText, t as besideOf } from "./travellers.mjs";
import { A as loadSymbols, N as createProject, P as withModules, gt as readManifest, ht as manifestValue, l as ModuleError, w as sourceFile, x as changeManifest } from "./source.mjs";
import { D as MANIFEST } from "./migrate-rules2.mjs";
import { t as MigrationError } from "./errors.mjs";
import { l as remembered, o as SERIES } from "./common.mjs";
import { t as afterNeeds } from "./after-needs.mjs";
import { a as seriesBefore, i as migrationOf, n as changedFiles, o as hopRules, r as hopsBetween, s as migrateHop, t as MIGRATIONS } from "./rules.mjs";
import { a as FLAVOURS } from "./versions.mjs";
import { t as byWeight } from "./todo.mjs";
import { u as count } from "./static-gate.mjs";
import { d as patchOf, i as headline, l as workOf, o as total } from "./report.mjs";
import { i as todoText, n as kindsText, t as groupedTodos } from "./todo-text.mjs";
import { A as isWritable, N as replaceFile, k as folderThere } from "./read-back.mjs";
import path from "node:path";
import { rm } from "node:fs/promises";

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

// src/migrate/plan.ts
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

// src/migrate/engine/told-once.ts
/**
* Rules that tell of whatever is gone by its name. Where one that knows what came in its place asks about the same name,
* its question is the better one: on the same line, or for a script, which is written anew as a whole, in the same file.
*/
const GENERAL = /* @__PURE__ */ new Map([["gone-names", { name: /^(?:The (?:field|method) )?([\w.]+)(?:\(\))?(?: of [\w.]+)?(?: that this one extends)? is gone\b/ }], ["gone-js-module", {
	name: /^There is no module ([\w.]+) in /,
	inFile: true
}]]);
/** Says that a part is in a comment, which only a question that says so too may swallow. */
const LEFT_OUT = /\buntil you decide\b/;
/** The places to decide without those that another one of them covers; the order stays. */
function toldOnce(todos) {
	const better = /* @__PURE__ */ new Map();
	for (const todo of todos) if (!GENERAL.has(todo.rule)) remembered(better, todo.path, () => []).push(todo);
	const told = todos.filter((todo) => {
		const { rule, path, line, message } = todo;
		const general = GENERAL.get(rule);
		const name = general?.name.exec(message)?.[1];
		if (!general || name === void 0) return true;
		const isLeftOut = LEFT_OUT.test(message);
		return !better.get(path)?.some((other) => (general.inFile || other.line === line) && byWeight(other, todo) <= 0 && (!isLeftOut || LEFT_OUT.test(other.message)) && namesIn(other.message).includes(name));
	});
	return told.length === todos.length ? todos : told;
}
function namesIn(message) {
	return (message.match(/[\w.]+/g) ?? []).map((word) => word.replace(/\.$/, ""));
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
	const settle = async (all) => (park ? await parked(all, request.addonsPaths) : all).map((each) => ({
		...each,
		todos: toldOnce(each.todos)
	}));
	const migrations = live ? await live.checkMigrations(planned, proof, settle) : await settle(await known(planned));
	if (write) await writeMigrations(migrations);
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
async function parked(migrations, addonsPaths) {
	const { parkModules } = await import("./park.mjs");
	return parkModules(migrations, addonsPaths);
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

// src/migrate/index.ts
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
		...request.progress && { progress: request.progress }
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

export { AuditPathError, FLAVOURS, FORMATS, MigrationError, ModuleError, byWeight, changedFiles, formatMigrations, groupedTodos, headline, patchOf, planMigrations, runMigration, scriptsOfVersions, todoText, total, workOf, writeMigration, writeMigrations };