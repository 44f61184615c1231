import { n as patchOf } from "./patch.mjs";
import { a as workOf, i as headline, n as breakOf, r as excerptLines } from "./report.mjs";

// src/migrate/format/text.ts
/** What was changed, what a human has to decide, what was proved; and the difference as a patch. */
function textReport(report, options) {
	const { first, count } = options.todos ?? {
		first: 0,
		count: Number.POSITIVE_INFINITY
	};
	let at = 0;
	return [...report.migrations.map((migration) => {
		const own = migration.todos.filter((_, i) => at + i >= first && at + i < first + count);
		at += migration.todos.length;
		return moduleText(migration, own, options.diff);
	}), ...report.leftOut.map((sentence) => `Left out: ${sentence}`)].join("\n\n");
}
function moduleText(migration, todos, diff) {
	const { refused, notes = [], scripts, proof } = migration;
	return [
		headline(migration),
		...workOf(migration).map(({ hop, rule, edits, likely, title }) => `  ${hop} ${rule}: ${edits.length} edit${edits.length === 1 ? "" : "s"}${likely > 0 ? ` (${likely} to be looked at)` : ""}. ${title}.`),
		...todos.length > 0 ? [
			"",
			"For you to decide, worst first:",
			...todos.map(todoText)
		] : [],
		...scripts ? scriptLines(scripts) : [],
		...proof ? proofLines(proof) : [],
		...[...refused, ...notes].map((sentence) => `Note: ${sentence}`),
		...diff ? ["", patchOf(migration)] : []
	].join("\n");
}
/** One place: where and why, the code around it, and what there is to choose from. */
function todoText(todo) {
	const { hop, rule, path, line, message, code, options = [] } = todo;
	const lines = excerptLines(todo);
	const shown = lines.length > 0 ? lines.map(({ number, text, isIt }) => `    ${isIt ? ">" : " "}${number} ${text.slice(0, 160)}`) : [`    ${code.slice(0, 160)}`];
	return [
		`- ${path}:${line} (${hop} ${rule}, ${breakOf(todo)}) ${message}`,
		...shown.map((each) => each.trimEnd()),
		...options.map(({ title, code: written }, i) => {
			const first = `    ${String.fromCharCode(97 + i)}) ${title}`;
			if (written === void 0) return first;
			return `${first}:${written.includes("\n") ? `\n${written.replaceAll(/^/gm, "         ")}` : ` ${written}`}`;
		})
	].join("\n");
}
function scriptLines({ files, questions, notes }) {
	return [
		"",
		files.size === 0 ? "Scripts: none, no row has to change." : `Scripts: ${[...files.keys()].sort().join(", ")}.`,
		...questions.map(({ message, answer }) => `- ${message}${answer === void 0 ? "" : ` If so: ${answer}`}`),
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

export { todoText as n, textReport as t };