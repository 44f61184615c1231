import { $ as moduleFacts, M as loadSymbols, Y as indexModule, f as readModule, l as ModuleError, u as listFiles } from "./source.mjs";
import { bn as seriesOfVersion } from "./audit-base.mjs";
import { o as SERIES } from "./common.mjs";
import { L as MANIFEST } from "./migrate-rules3.mjs";
import { t as MIGRATIONS } from "./rules.mjs";
import { t as MigrationError } from "./errors.mjs";
import { i as moduleReader, r as readTexts, t as mayChange } from "./read-texts.mjs";
import path from "node:path";

// src/migrate/engine/hops.ts
/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
function hopsBetween(from, to) {
	return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}
/** Series that a hop comes from. */
function seriesBefore(hop) {
	return SERIES[SERIES.indexOf(hop) - 1] ?? hop;
}

// src/migrate/engine/travellers.ts
/** Reads the modules that are to go, in the order of the folders. */
async function travellersOf(dirs, wanted) {
	const found = [];
	const reasons = [];
	for (const dir of dirs) {
		const traveller = await travellerOf(dir, wanted);
		if (typeof traveller === "string") reasons.push({
			sentence: traveller,
			why: "stuck"
		});
		else if ("sentence" in traveller) reasons.push(traveller);
		else found.push(traveller);
	}
	const [reason] = reasons;
	if (reason !== void 0 && (found.length === 0 || !wanted.leftOut)) {
		const more = reasons.length > 1 ? ` (${reasons.length - 1} others cannot go either.)` : "";
		throw new MigrationError(reason.sentence + more);
	}
	for (const { sentence, why } of reasons) wanted.leftOut?.(sentence, why);
	return found.map((each) => withNamesakes(each, found));
}
/** Odoo loads one module of a name; here each is migrated, and which of them others see is left to chance. */
function withNamesakes(traveller, all) {
	const { name } = traveller.module;
	const same = all.filter(({ module }) => module.name === name);
	if (same.length === 1) return traveller;
	const places = same.map(({ module: { dir } }) => `${path.basename(path.dirname(dir))}/${name}`);
	const note = `${same.length} modules are named ${name} (${places.join(", ")}): modules that depend on it were held against one of them. Migrate them apart.`;
	return {
		...traveller,
		notes: [...traveller.notes, note]
	};
}
/** A sentence where it cannot go, and a reason where it need not. */
async function travellerOf(dir, wanted) {
	const name = path.basename(dir);
	const [closed, special] = [[], []];
	let files;
	try {
		files = listFiles(dir, closed, special).sort();
	} catch (error) {
		if (error instanceof ModuleError) return error.message;
		throw error;
	}
	if (!files.includes("__manifest__.py")) return `${name}: ${MANIFEST} is a link or no file. It has to be one of the module's own.`;
	const { module, unread } = await readTexts({
		name,
		dir,
		files
	});
	const text = module.texts.get(MANIFEST);
	if (text === void 0) return `${name}: ${unread.get(MANIFEST)}`;
	const reader = moduleReader(module, MIGRATIONS);
	const { index, facts } = await reader.read(module.texts);
	const { manifest } = index.module;
	const [problem] = await reader.problems(MANIFEST, text);
	if (!manifest.root || problem) {
		const { start, message } = problem ?? manifest.problems[0] ?? {
			start: 0,
			message: "it is no dictionary"
		};
		return `${name}/${MANIFEST}:${manifest.source.lineAt(start)} cannot be read: ${message}. Mend it first.`;
	}
	const from = wanted.from ?? seriesOfVersion(facts.version);
	if (from === void 0) {
		const given = manifest.entries.has("version") ? "it is no plain text" : "it has none";
		return `${name}: its version does not begin with a series that is known here, such as 14.0.1.0.0 (${facts.version === void 0 ? given : `it is ${facts.version}`}). Say which it is for with from: ${SERIES.join(", ")}.`;
	}
	const isThere = wanted.arrived === true && from === wanted.to;
	if (SERIES.indexOf(from) >= SERIES.indexOf(wanted.to) && !isThere) return {
		sentence: `${name} is for ${from}: it can only be taken to a later series than that, not to ${wanted.to}.`,
		why: "there"
	};
	for (const [file, note] of await brokenNotes(module.texts, reader)) unread.set(file, note);
	for (const folder of closed) unread.set(folder, `${folder} cannot be read: nothing in it was changed.`);
	for (const file of special.filter(mayChange)) unread.set(file, `${file} is a link or no file: what it leads to was not looked at.`);
	return {
		module,
		reader,
		from,
		unread,
		notes: []
	};
}
/** Files that no parser reads are left as they are: whoever mends them first gets them migrated. */
async function brokenNotes(texts, { problems }) {
	const notes = /* @__PURE__ */ new Map();
	for (const [file, text] of texts) {
		const [problem] = await problems(file, text);
		if (!problem) continue;
		const line = text.slice(0, problem.start).split("\n").length;
		notes.set(file, `${file}:${line} does not parse (${problem.message}): nothing of this file was changed.`);
	}
	return notes;
}
/**
* What modules that stay declare. Those that the symbol database of their series has are Odoo's own: what they are in
* each series is known better than from the sources of one.
*/
async function besideOf(dirs, travellers) {
	const known = /* @__PURE__ */ new Set();
	for (const series of new Set(travellers.map(({ from }) => from))) for (const { name } of await loadSymbols(series)) known.add(name);
	const facts = [];
	for (const dir of dirs) {
		if (known.has(path.basename(dir))) continue;
		try {
			facts.push(moduleFacts(indexModule(await readModule(dir))));
		} catch (error) {
			if (!(error instanceof ModuleError)) throw error;
		}
	}
	return facts;
}

export { seriesBefore as i, travellersOf as n, hopsBetween as r, besideOf as t };