import { r as walk } from "./node.mjs";

// src/source/python/indentation.ts
/** The rules of Python's tokenizer about indentation, over the logical lines of a file that parses. */
function indentationProblems(root, text) {
	const problems = [];
	const stack = [""];
	let opened;
	for (const line of logicalLines(root, text)) {
		const problem = step(stack, line, opened);
		if (problem !== void 0) problems.push({
			start: line.start,
			end: line.end,
			message: problem
		});
		opened = line.opens ? line : void 0;
	}
	if (opened) problems.push({
		start: opened.start,
		end: opened.end,
		message: "expected an indented block"
	});
	return problems;
}
function step(stack, line, opened) {
	const top = stack.at(-1) ?? "";
	const order = compare(line.indent, top);
	if (order === void 0) return "inconsistent use of tabs and spaces in indentation";
	if (order > 0) {
		stack.push(line.indent);
		return opened ? void 0 : "unexpected indent";
	}
	while (stack.length > 1 && (compare(line.indent, stack.at(-1) ?? "") ?? 0) < 0) stack.pop();
	if (opened) return "expected an indented block";
	return compare(line.indent, stack.at(-1) ?? "") === 0 ? void 0 : "unindent does not match any outer indentation level";
}
/** As Python does it: tabs to columns of eight and of one must give the same order. */
function compare(a, b) {
	const wide = Math.sign(width(a, 8) - width(b, 8));
	return wide === Math.sign(width(a, 1) - width(b, 1)) ? wide : void 0;
}
function width(indent, tab) {
	let column = 0;
	for (const char of indent) column = char === "	" ? (Math.floor(column / tab) + 1) * tab : column + 1;
	return column;
}
function* logicalLines(root, text) {
	const skips = [...walk(root)].filter((node) => node.type === "string" || node.type === "comment");
	let skip = 0;
	let depth = 0;
	let start;
	let last = "";
	const from = text.startsWith("﻿") ? 1 : 0;
	let lineStart = from;
	for (let at = from; at < text.length; at++) {
		while ((skips[skip]?.end ?? text.length) <= at) skip++;
		const node = skips[skip];
		if (node && node.start <= at) {
			if (node.type === "string") {
				start ??= at;
				last = "\"";
			}
			at = node.end - 1;
			continue;
		}
		const char = text[at] ?? "";
		if (char === "\\" && /^\\\r?\n/.test(text.slice(at, at + 3))) at += text[at + 1] === "\r" ? 2 : 1;
		else if (char === "\n") {
			if (depth === 0) {
				if (start !== void 0) yield line(text, lineStart, start, at, last);
				start = void 0;
				lineStart = at + 1;
			}
		} else if (!/\s/.test(char)) {
			start ??= at;
			last = depth === 0 ? char : "";
			if ("([{".includes(char)) depth++;
			else if (")]}".includes(char)) depth = Math.max(0, depth - 1);
		}
	}
	if (start !== void 0) yield line(text, lineStart, start, text.length, last);
}
function line(text, lineStart, start, end, last) {
	return {
		start,
		end,
		indent: text.slice(lineStart, start).replace(/^.*\f/s, ""),
		opens: last === ":"
	};
}

// src/source/python/syntax.ts
/**
* What Python 3 would refuse. tree-sitter also accepts Python 2 and bad indentation, so those are looked for
* apart. Sorted by place.
*/
function syntaxProblems(root, text) {
	const problems = [];
	for (const node of walk(root)) {
		const message = problemOf(node, text);
		if (message !== void 0) problems.push({
			start: node.start,
			end: node.end,
			message
		});
	}
	if (problems.length === 0) problems.push(...indentationProblems(root, text));
	return problems.sort((a, b) => a.start - b.start);
}
function problemOf(node, text) {
	if (node.missing) return `expected ${node.type}`;
	switch (node.type) {
		case "ERROR": return `invalid syntax near ${JSON.stringify(firstLine(text.slice(node.start, node.end)))}`;
		case "print_statement": return "Python 2 print statement; use print(...)";
		case "exec_statement": return "Python 2 exec statement; use exec(...)";
		case "except_clause": return node.children.filter((child) => child.field === "value").length > 1 ? "several exceptions must be in parentheses, and a name comes after \"as\"" : void 0;
		case "raise_statement": return node.children[0]?.type === "expression_list" ? "Python 2 raise statement; use raise Error(message)" : void 0;
		case "integer": return /^0\d*[1-9]|[lL]$/.test(text.slice(node.start, node.end)) ? "Python 2 integer" : void 0;
		case "string_start": return /^ur|`/i.test(text.slice(node.start, node.end)) ? "Python 2 string" : void 0;
		case "comparison_operator": return between(node, text).includes("<>") ? "Python 2 operator <>; use !=" : void 0;
		case "argument_list": return argumentProblem(node, text);
		default: return;
	}
}
function argumentProblem(list, text) {
	const seen = /* @__PURE__ */ new Set();
	for (const argument of list.children) if (argument.type === "keyword_argument") {
		const name = argument.children[0];
		const key = name ? text.slice(name.start, name.end) : "";
		if (seen.has(key)) return `keyword argument repeated: ${key}`;
		seen.add(key);
	} else if (seen.size > 0 && !/^(comment|line_continuation|list_splat|dictionary_splat)$/.test(argument.type)) return "positional argument follows keyword argument";
}
/** The text of a node that belongs to none of its children: operators. */
function between(node, text) {
	let at = node.start;
	let rest = "";
	for (const child of node.children) {
		rest += text.slice(at, child.start);
		at = child.end;
	}
	return rest + text.slice(at, node.end);
}
function firstLine(text) {
	return text.trim().split("\n", 1)[0]?.trim().slice(0, 40) ?? "";
}

export { syntaxProblems as t };