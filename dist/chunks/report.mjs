import { u as count } from "./static-gate.mjs";
import { n as unifiedHunks } from "./diff.mjs";
import { t as MIGRATIONS } from "./rules.mjs";

// src/migrate/engine/migration.ts
/** Files that differ, by their path in the module; undefined for one that goes. */
function changedFiles({ before, after }) {
	const changed = /* @__PURE__ */ new Map();
	for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
	for (const file of before.keys()) if (!after.has(file)) changed.set(file, void 0);
	return changed;
}

// src/migrate/format/patch.ts
/** The whole change of a module as a patch that `git apply` and `patch -p1` take, beside its folder. */
function patchOf(migration) {
	const { before, after } = migration;
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().map((path) => filePatch(migration, path)).join("");
}
/** Of one file; empty where nothing changes. */
function filePatch({ module, before, after }, path) {
	const [old, now] = [before.get(path), after.get(path)];
	if (old === now) return "";
	const name = `${module}/${path}`;
	const hunks = unifiedHunks(old ?? "", now ?? "");
	const [a, b] = [quoted(`a/${name}`), quoted(`b/${name}`)];
	if (old !== void 0 && now !== void 0) return `--- ${a}\n+++ ${b}\n${hunks}`;
	const head = `diff --git ${a} ${b}\n${old === void 0 ? "new file" : "deleted file"} mode 100644\n`;
	if (hunks === "") return head;
	return `${head}--- ${old === void 0 ? "/dev/null" : a}\n+++ ${now === void 0 ? "/dev/null" : b}\n${hunks}`;
}
/** As git writes names with characters that would end them; one with a blank is ended by a tab. */
function quoted(name) {
	if (!/["\\\t\n]/.test(name)) return name.includes(" ") ? `${name}\t` : name;
	return `"${name.replaceAll(/["\\]/g, "\\$&").replaceAll("	", "\\t").replaceAll("\n", "\\n")}"`;
}

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
		const likely = own.filter(({ confidence }) => confidence === "likely").length;
		return [{
			hop,
			rule,
			summary: summaryOf(hop, rule) ?? title,
			edits: own,
			likely
		}];
	});
}
/** A rule of an earlier series also runs in the first hop of a later one. */
function summaryOf(hop, id) {
	const own = MIGRATIONS.filter((rule) => rule.id === id);
	return (own.find(({ to }) => to === hop) ?? own[0])?.summary;
}
/** Series, or versions where nothing but scripts between them was asked for. */
function wayOf({ from, to, versions }) {
	return versions ?? {
		from,
		to
	};
}
function wayText(migration) {
	const { from, to } = wayOf(migration);
	return `${from} to ${to}`;
}
/** What it comes to, in one line. */
function headline(migration) {
	const { module, edits, todos } = migration;
	const changed = [...changedFiles(migration).values()];
	const gone = changed.filter((text) => text === void 0).length;
	const removed = gone > 0 ? `, ${gone} removed` : "";
	return `${module}: ${wayText(migration)}, ${count(changed.length - gone, "file")} changed${removed}, ${count(edits.length, "edit")}, ${count(todos.length, "place")} for you to decide.${leftOutSentence(migration)}`;
}
/** The same of several modules together; nothing for one. */
function total(migrations) {
	if (migrations.length < 2) return [];
	const sum = (of) => migrations.reduce((all, migration) => all + of(migration), 0);
	const files = count(sum((migration) => changedFiles(migration).size), "file");
	const edits = count(sum(({ edits: own }) => own.length), "edit");
	const places = count(sum(({ todos }) => todos.length), "place");
	const parts = leftOutSentence({ edits: migrations.flatMap(({ edits: own }) => own) });
	return [`${migrations.length} modules: ${files} changed, ${edits}, ${places} for you to decide.${parts}`];
}
/** Parts that are in comments, or rows that are taken out, because the module would not load with them. */
function partsLeftOut({ edits }) {
	return edits.filter(({ rule }) => rule === "parked").length;
}
function leftOutSentence(migration) {
	const parts = partsLeftOut(migration);
	return parts === 0 ? "" : ` ${count(parts, "part")} ${parts === 1 ? "is" : "are"} left out in comments until you decide.`;
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

export { partsLeftOut as a, wayText as c, patchOf as d, changedFiles as f, headline as i, workOf as l, breakOf as n, total as o, excerptLines as r, wayOf as s, BREAKS as t, filePatch as u };