import { bn as seriesOfVersion } from "./audit-base.mjs";
import { o as SERIES } from "./common.mjs";
import { $ as moduleFacts, Y as indexModule, f as readModule } from "./source.mjs";
import { r as readTexts } from "./read-texts.mjs";
import { t as MigrationError } from "./errors.mjs";
import { t as withScripts } from "./add.mjs";
import path from "node:path";

// src/migrate/scripts/between.ts
/**
* Scripts between two folders that hold two versions of one module, such as a checkout and what was changed in it. As a
* migration of the new folder whose only change they are. Throws MigrationError where the two are no such versions.
*/
async function scriptsBetween(old, now, request) {
	const [before, after] = [await versionAt(old), await versionAt(now)];
	if (SERIES.indexOf(before.series) > SERIES.indexOf(after.series)) throw new MigrationError(`${old} is for ${before.series} and ${now} for ${after.series}: give the older version as the old one.`);
	const { name, dir, texts } = after;
	const both = {
		module: name,
		dir,
		from: before.series,
		to: after.series
	};
	const none = {
		edits: [],
		todos: [],
		refused: []
	};
	const [found] = await withScripts([{
		...both,
		...none,
		before: before.texts,
		after: texts
	}], request);
	if (!found) throw new MigrationError(`${now} gave no scripts.`);
	return {
		...found,
		versions: {
			from: before.version,
			to: after.version
		},
		before: texts
	};
}
async function versionAt(given) {
	const module = await readModule(given);
	const { name, dir, files } = module;
	const { version } = moduleFacts(indexModule(module));
	const series = seriesOfVersion(version);
	if (series === void 0 || version === void 0) throw new MigrationError(`${path.basename(dir)}: the version in the manifest of ${given} does not begin with a series, such as 18.0.1.0.0.`);
	const { texts } = (await readTexts({
		name,
		dir,
		files
	})).module;
	return {
		name,
		dir,
		series,
		version,
		texts
	};
}

export { scriptsBetween };