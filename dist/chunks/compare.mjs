import { d as projectAround, l as readRenames, n as scriptsFor, o as dataChanges, r as schemaOf, s as RenameError } from "./versions.mjs";
import { Cn as olderThan, bn as seriesOfVersion } from "./audit-base.mjs";
import { a as mentions } from "./audit-rules.mjs";

// src/audit/earlier/compare.ts
/** Undefined where the two are of different series: that is a migration, which asks more. */
function compareWithEarlier(old, now, { label, project, series }) {
	const [before, after] = [schemaOf(old), schemaOf(now)];
	if (seriesOfVersion(before.version) !== seriesOfVersion(after.version)) return void 0;
	const about = {
		from: series,
		to: series
	};
	const options = {
		...about,
		around: projectAround(now.module.name, project, project)
	};
	const { questions } = dataChanges(before, after, options);
	const likely = questions.flatMap(({ answer }) => answer === void 0 || !isRename(answer, before, after) ? [] : [answer]);
	const renames = readRenames(likely, before, after);
	const oldNames = new Map([...renames.models].map(([was, is]) => [is, was]));
	let scripts;
	const handles = (...names) => {
		scripts ??= scriptsSince(now, before.version, series);
		return names.some((name) => mentions(scripts ?? "", name));
	};
	return {
		...dataChanges(before, after, {
			...options,
			renames
		}),
		label,
		before,
		after,
		raised: olderThan(before.version ?? "", after.version ?? "", series),
		handles,
		was(model) {
			const old = oldNames.get(model);
			return before.models.get(old !== void 0 && handles(old) ? old : model);
		},
		scripts: (change) => scriptOption(change, {
			...about,
			module: after.module,
			version: after.version
		})
	};
}
/** One that names nothing new only asks, and a key of a selection such as `<=` cannot be told from the rest. */
function isRename(answer, before, after) {
	try {
		readRenames([answer], before, after);
		return true;
	} catch (error) {
		if (error instanceof RenameError) return false;
		throw error;
	}
}
function scriptOption(change, about) {
	const files = scriptsFor({
		changes: [change],
		questions: [],
		notes: []
	}, {
		...about,
		version: about.version ?? about.to,
		flavour: "orm",
		counts: /* @__PURE__ */ new Map()
	}).flatMap(({ folder, phase, text }) => phase === "end" ? [] : [{
		file: `${folder}/${phase}-migration.py`,
		text: text.trimEnd()
	}]);
	if (files.length === 0) return [];
	const code = files.map(({ file, text }) => files.length === 1 ? text : `# ${file}\n${text}`).join("\n\n");
	return [{
		title: `Write ${files.map(({ file }) => file).join(" and ")}`,
		code
	}];
}
/** Text of all that runs where a database leaves the earlier version, or has this one. */
function scriptsSince({ module }, version, series) {
	const own = module.manifest.entries.get("version")?.value;
	const runs = (file) => {
		const folder = /^(?:migrations|upgrades)\/([\d.]+)\//.exec(file)?.[1];
		if (folder === void 0) return false;
		return folder === "0.0.0" || folder === own || olderThan(version ?? "", folder, series);
	};
	return [...module.python, ...module.xml].filter(({ source }) => runs(source.path)).map(({ source }) => source.text).join("\n");
}

export { compareWithEarlier };