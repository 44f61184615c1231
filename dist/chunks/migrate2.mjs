import { D as AuditPathError, O as findModules } from "./audit-base.mjs";
import { a as MIGRATIONS, n as travellersOf, r as readText, t as besideOf } from "./travellers.mjs";
import { C as sourceFile, M as createProject, N as withModules, b as changeManifest, ht as readManifest, k as loadSymbols, l as ModuleError, mt as manifestValue } from "./source.mjs";
import { st as MANIFEST } from "./migrate-rules.mjs";
import { t as MigrationError } from "./errors.mjs";
import { l as remembered, o as SERIES } from "./common.mjs";
import { i as seriesBefore, n as hopsBetween, o as hopRules, r as migrationOf, s as migrateHop, t as changedFiles } from "./engine.mjs";
import { a as FLAVOURS } from "./versions.mjs";
import { t as byWeight } from "./todo.mjs";
import { n as patchOf } from "./patch.mjs";
import { a as workOf, i as headline } from "./report.mjs";
import { n as todoText } from "./text4.mjs";
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
		for (const state of inOrder(states, facts)) {
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
	for (const { module, from, texts, results, notes } of states) found.push(migrationOf({
		module,
		from,
		to: way.to
	}, from === way.to ? texts : await way.finish(texts), results, notes));
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
/** Modules after those that they depend on; in a circle as they were given. */
function inOrder(states, facts) {
	const named = new Map(states.map((state) => [state.module.name, state]));
	const found = /* @__PURE__ */ new Set();
	const entered = /* @__PURE__ */ new Set();
	const visit = (state) => {
		if (entered.has(state)) return;
		entered.add(state);
		for (const name of facts.get(state.module.name)?.depends ?? []) {
			const needed = named.get(name);
			if (needed) visit(needed);
		}
		found.add(state);
	};
	for (const state of states) visit(state);
	return [...found];
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
		case "text": return (await import("./text3.mjs")).textReport(report, options);
		case "json": return (await import("./json2.mjs")).jsonReport(report);
		case "html": return (await import("./html2.mjs")).htmlReport(report);
	}
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
	})));
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
	const { write, proof, scripts, park = false, ...request } = wanted;
	const leftOut = [];
	const ported = await planMigrations({
		...request,
		arrived: (proof?.target ?? proof?.compareWith) !== void 0,
		leftOut: (sentence) => leftOut.push(sentence)
	});
	const planned = scripts ? await scripted(ported, {
		...request,
		proof
	}, scripts) : ported;
	const live = proof && await import("./live3.mjs");
	const checked = live ? await live.checkMigrations(planned, proof) : planned;
	const migrations = park ? await parked(checked) : checked;
	if (write) await writeMigrations(migrations);
	return {
		migrations: live ? await live.proveMigrations(migrations, proof, write) : migrations,
		leftOut
	};
}
async function parked(migrations) {
	const { parkViews } = await import("./park.mjs");
	const found = [];
	for (const each of migrations) found.push(await parkViews(each));
	return found;
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
	const dirs = await findModules(paths);
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

export { AuditPathError, FLAVOURS, FORMATS, MigrationError, ModuleError, byWeight, changedFiles, formatMigrations, headline, patchOf, planMigrations, runMigration, scriptsOfVersions, todoText, workOf, writeMigration, writeMigrations };