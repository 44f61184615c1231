import { u as count } from "./static-gate.mjs";
import { t as changedFiles } from "./engine.mjs";

// src/migrate/format/report.ts
const BREAKS = {
	error: "does not install, load or run",
	silent: "is missing or different without a word",
	deprecation: "is warned of in the log",
	style: "only reads better"
};
function breakOf({ breaks = "error" }) {
	return breaks;
}
function workOf({ edits }) {
	const found = /* @__PURE__ */ new Map();
	for (const edit of edits) {
		const key = `${edit.hop} ${edit.rule}`;
		const known = found.get(key);
		if (known) known.push(edit);
		else found.set(key, [edit]);
	}
	return [...found.values()].flatMap((own) => {
		const [first] = own;
		if (!first) return [];
		const { hop, rule, title } = first;
		return [{
			hop,
			rule,
			title,
			edits: own,
			likely: own.filter(({ confidence }) => confidence === "likely").length
		}];
	});
}
/** What it comes to, in one line. */
function headline(migration) {
	const { module, from, to, edits, todos } = migration;
	const changed = [...changedFiles(migration).values()];
	const gone = changed.filter((text) => text === void 0).length;
	const removed = gone > 0 ? `, ${gone} removed` : "";
	return `${module}: ${from} to ${to}, ${count(changed.length - gone, "file")} changed${removed}, ${count(edits.length, "edit")}, ${count(todos.length, "place")} for you to decide.`;
}
/** Numbered lines around a place; the line itself is marked. */
function excerptLines({ excerpt, line }) {
	if (!excerpt) return [];
	const indent = Math.min(...excerpt.lines.filter((text) => text.trim() !== "").map((text) => /^[ \t]*/.exec(text)?.[0].length ?? 0));
	return excerpt.lines.map((text, i) => ({
		number: excerpt.first + i,
		text: text.slice(Number.isFinite(indent) ? indent : 0).trimEnd(),
		isIt: excerpt.first + i === line
	}));
}

export { workOf as a, headline as i, breakOf as n, excerptLines as r, BREAKS as t };