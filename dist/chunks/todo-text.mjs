import { u as count } from "./static-gate.mjs";
import { n as breakOf, r as excerptLines, t as BREAKS } from "./report.mjs";

// src/migrate/format/todo-text.ts
/** Characters of a line of code that are shown. */
const WIDTH = 160;
/** Places that ask the same and leave the same choice stand together, in the order of the first of each. */
function groupedTodos(todos) {
	const groups = /* @__PURE__ */ new Map();
	for (const todo of todos) {
		const { hop, rule, message, options } = todo;
		const key = JSON.stringify([
			hop,
			rule,
			breakOf(todo),
			message,
			options
		]);
		const known = groups.get(key);
		if (known) known.push(todo);
		else groups.set(key, [todo]);
	}
	return [...groups.values()];
}
/** How many there are of each kind, and what the kind means; a line each. */
function kindsText(todos) {
	return Object.entries(BREAKS).flatMap(([kind, meaning]) => {
		const own = todos.filter((todo) => breakOf(todo) === kind).length;
		return own === 0 ? [] : [`  ${own} ${kind}: ${meaning}`];
	});
}
/** One question: where and why, the code around it, what there is to choose from, and where else it is asked. */
function todoText([first, ...others]) {
	if (!first) return "";
	const { hop, rule, path, line, message, code, options = [] } = first;
	const lines = excerptLines(first);
	const shown = lines.length > 0 ? lines.map(({ number, text, isIt }) => `    ${isIt ? ">" : " "}${number} ${text.slice(0, WIDTH)}`) : [`    ${code.slice(0, WIDTH)}`];
	return [
		`- ${path}:${line} (${hop} ${rule}, ${breakOf(first)}) ${message}`,
		...shown.map((each) => each.trimEnd()),
		...options.map(({ title, code: written }, i) => optionText(i, title, written)),
		...others.length > 0 ? [`    The same in ${count(others.length, "other place")}:`] : [],
		...others.map((other) => `      ${other.path}:${other.line}: ${other.code.slice(0, WIDTH)}`.trimEnd())
	].join("\n");
}
function optionText(i, title, written) {
	const first = `    ${String.fromCharCode(97 + i)}) ${title}`;
	if (written === void 0) return first;
	return `${first}:${written.includes("\n") ? `\n${outdented(written).replaceAll(/^(?=.)/gm, "         ")}` : ` ${written}`}`;
}
/** A call that was cut out of deeper code still has the indentation of its place from its second line on. */
function outdented(code) {
	const [indent = ""] = /^[ \t]+(?=[)\]}])/.exec(code.split("\n").at(-1) ?? "") ?? [];
	const rest = code.split("\n").slice(1);
	if (indent === "" || !rest.every((line) => line.trim() === "" || line.startsWith(indent))) return code;
	return code.replaceAll(`\n${indent}`, "\n");
}

export { todoText as i, kindsText as n, outdented as r, groupedTodos as t };