import { Bt as entrySpan } from "./audit-base.mjs";

// src/audit/earlier/mentions.ts
/** The text has this name, and not as a part of a longer one. */
function mentions(text, name) {
	if (name === "") return false;
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		const [before = " ", after = " "] = [text[at - 1], text[at + name.length]];
		if (!/\w/.test(before) && !/\w/.test(after)) return true;
	}
	return false;
}

// src/audit/earlier/places.ts
/** The first line of the class that makes a model, or else extends it. */
function modelSpot(index, model) {
	const classes = index.models.get(model)?.classes ?? [];
	const found = classes.find(({ fact }) => fact.creates) ?? classes[0];
	if (!found) return manifestSpot(index);
	const { source } = found.file;
	const { start } = found.fact;
	const end = source.text.indexOf("\n", start);
	return {
		source,
		at: {
			start,
			end: end === -1 ? source.text.length : end
		}
	};
}
/** The name of a field, where a class says most about it. */
function fieldSpot(index, model, field) {
	const found = index.models.get(model)?.field(field);
	return found ? {
		source: found.file.source,
		at: found.fact.nameSpan
	} : modelSpot(index, model);
}
/** The version of the manifest, by which it is decided which scripts are run. */
function manifestSpot({ module: { manifest } }) {
	const version = manifest.entries.get("version");
	return {
		source: manifest.source,
		at: version && entrySpan(version)
	};
}
/** What has to be done beside the script, where no script would be run. */
function raise({ raised, after }) {
	if (raised) return "";
	return ` Raise ${after.version === void 0 ? "the version of the manifest" : `the version ${after.version}`} too: scripts run only where it rises.`;
}

export { mentions as a, raise as i, manifestSpot as n, modelSpot as r, fieldSpot as t };