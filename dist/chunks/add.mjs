import { O as findModules } from "./audit-base.mjs";
import { o as SERIES } from "./common.mjs";
import { F as createProject, M as loadSymbols } from "./source.mjs";
import { c as checkRenames, d as projectAround, i as countQueries, l as readRenames, o as dataChanges$1, r as schemaOf, s as RenameError, t as migrationScripts$1 } from "./versions.mjs";
import { i as moduleReader } from "./read-texts.mjs";
import { r as hopsBetween, t as besideOf } from "./travellers.mjs";
import { t as MigrationError } from "./errors.mjs";
import { t as unparked } from "./unparked.mjs";
import { h as _17_0_default, t as _19_0_default, v as _16_0_default } from "./migrate-rules.mjs";

// src/migrate/scripts/core-names.ts
const MODELS = {
	"16.0": _16_0_default.models,
	"17.0": _17_0_default.models,
	"19.0": _19_0_default.models
};
/** Name that a model of Odoo itself has at the end of the way; its own where it keeps it. */
function coreName(model, from, to) {
	let name = model;
	for (const hop of hopsBetween(from, to)) {
		const now = MODELS[hop];
		if (now && Object.hasOwn(now, name)) name = now[name] ?? name;
	}
	return name;
}

// src/migrate/scripts/index.ts
/** `dataChanges` across series, where models of Odoo itself have other names. */
const dataChanges = (before, after, options) => dataChanges$1(before, after, {
	coreName,
	...options
});
/** `migrationScripts` likewise. */
const migrationScripts = (input) => migrationScripts$1({
	coreName,
	...input
});

// src/migrate/scripts/add.ts
/** The migrations with the scripts for their rows among the new files. Throws MigrationError for a rename that is none. */
async function withScripts(migrations, request) {
	const all = [];
	for (const migration of migrations) {
		const { module: name, dir, before: texts } = migration;
		const reader = moduleReader({
			name,
			dir,
			texts,
			files: [...texts.keys()]
		}, []);
		const version = async (of) => {
			const { index, facts } = await reader.read(unparked(of));
			return {
				schema: schemaOf(index),
				facts
			};
		};
		all.push({
			migration,
			before: await version(texts),
			after: await version(migration.after)
		});
	}
	const renames = renamesOf(all, request.renamed);
	let around;
	const found = [];
	for (const [i, versions] of all.entries()) {
		const { migration } = versions;
		const { from, to, module } = migration;
		const [before, after] = [versions.before.schema, versions.after.schema];
		const common = {
			from,
			to,
			renames: renames[i]
		};
		if ([...new Set(dataChanges(before, after, common).changes.map(modelOf))].some((model) => model !== void 0 && !after.models.get(model)?.own)) around ??= sidesOf(all, request.addonsPaths);
		const sides = around && await around;
		const options = {
			...common,
			...sides && { around: projectAround(module, sides.before(from), sides.after) }
		};
		const { changes } = dataChanges(before, after, options);
		const counts = await request.count?.(countQueries(changes)) ?? /* @__PURE__ */ new Map();
		const { flavour } = request;
		const files = migration.after;
		const scripts = migrationScripts({
			before,
			after,
			...options,
			flavour,
			counts,
			files
		});
		found.push({
			...migration,
			after: new Map([...migration.after, ...scripts.files]),
			scripts
		});
	}
	return found;
}
function modelOf(change) {
	return typeof change.model === "string" && change.kind !== "removed-record" ? change.model : void 0;
}
function renamesOf(all, texts) {
	try {
		const found = all.map(({ before, after }) => readRenames(texts, before.schema, after.schema));
		checkRenames(texts, found);
		return found;
	} catch (error) {
		throw error instanceof RenameError ? new MigrationError(error.message) : error;
	}
}
/** All modules that are known, before and after. */
async function sidesOf(all, addonsPaths) {
	const own = new Set(all.map(({ migration }) => migration.dir));
	const dirs = (await findModules(addonsPaths, { anywhere: true })).filter((dir) => !own.has(dir));
	const beside = await besideOf(dirs, all.map(({ migration }) => migration));
	const project = async (series, facts) => createProject([...beside, ...facts], await loadSymbols(series), series);
	const olds = /* @__PURE__ */ new Map();
	const before = all.map((each) => each.before.facts);
	for (const series of SERIES) if (all.some(({ migration }) => migration.from === series)) olds.set(series, await project(series, before));
	const after = await project(all[0]?.migration.to ?? "19.0", all.map((each) => each.after.facts));
	return {
		before: (series) => olds.get(series) ?? after,
		after
	};
}

export { withScripts as t };