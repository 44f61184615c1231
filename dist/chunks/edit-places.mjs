import { H as lineStart, w as sourceFile, z as applyEdits } from "./source.mjs";
import { l as remembered } from "./common.mjs";
import { n as diffIndices } from "./node-diff3.mjs";

// src/migrate/engine/moved-lines.ts
/** Where a line of `before` stands in `after`, both from 1; for one that was changed, the first that took its place. */
function movedLines(before, after) {
	if (before === after) return (line) => line;
	const [old, now] = [before.split("\n"), after.split("\n")];
	const changes = diffIndices(old, now);
	return (line) => {
		let shift = 0;
		for (const { buffer1, buffer2 } of changes) {
			const [start, length] = buffer1;
			if (line - 1 < start) break;
			if (line - 1 < start + length) {
				const within = Math.min(line - 1 - start, Math.max(buffer2[1] - 1, 0));
				return Math.max(1, Math.min(buffer2[0] + within + 1, now.length));
			}
			shift = buffer2[0] + buffer2[1] - start - length;
		}
		return line + shift;
	};
}

// src/migrate/engine/todo.ts
const WORST = [
	"error",
	"silent",
	"deprecation",
	"style"
];
/** Lines that an excerpt has before and after the one it is about. */
const AROUND = 2;
function openTodo(finding, { hop, breaks, link }, texts) {
	const { rule, path, line, message, about, snippet } = finding;
	const byHand = `Write it by hand as ${hop} has it${link === void 0 ? "" : `: ${link}`}`;
	return {
		rule,
		hop,
		breaks,
		path,
		line,
		message,
		options: finding.options ?? [{ title: byHand }],
		text: texts.get(path) ?? "",
		...about && { about },
		...finding.end > finding.start && { written: snippet }
	};
}
/** Todos with their places in the final texts, worst first; what later hops took away is no longer to be decided. */
function settled(todos, texts) {
	const moved = /* @__PURE__ */ new Map();
	const split = /* @__PURE__ */ new Map();
	return todos.flatMap(({ text, ...todo }) => {
		const now = texts.get(todo.path);
		if (now === void 0) return text === "" ? [{
			...todo,
			code: "",
			excerpt: {
				first: 1,
				lines: []
			}
		}] : [];
		const key = `${todo.hop} ${todo.path}`;
		const line = remembered(moved, key, () => movedLines(text, now))(todo.line);
		const lines = remembered(split, todo.path, () => now.split(/\r?\n/));
		return [{
			...todo,
			line,
			code: lines[line - 1]?.trim() ?? "",
			excerpt: excerptOf(lines, line)
		}];
	}).sort((a, b) => byWeight(a, b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
/** It asks about this name, so that whoever reads its question knows of it. */
function isAbout({ about, message }, name) {
	return about?.name === name || holdsName(message, name);
}
/** The name stands in a text, and is no part of a longer one there. */
function holdsName(text, name) {
	for (let at = text.indexOf(name); at !== -1 && name !== ""; at = text.indexOf(name, at + 1)) if (!/[\w.]/.test(text[at - 1] ?? "") && !/^\.?\w/.test(text.slice(at + name.length))) return true;
	return false;
}
/** Worst first. */
function byWeight(a, b) {
	return WORST.indexOf(a.breaks ?? "error") - WORST.indexOf(b.breaks ?? "error");
}
function excerptOf(lines, line) {
	const first = Math.max(1, line - AROUND);
	const end = Math.min(lines.length, line + AROUND);
	const shown = lines.slice(first - 1, end);
	while (shown.length > line - first + 1 && shown.at(-1)?.trim() === "") shown.pop();
	return {
		first,
		lines: shown
	};
}

// src/migrate/engine/after-needs.ts
/** Items after those that they need, by their names; in a circle, and of one name, as they were given. */
function afterNeeds(all, nameOf, needsOf) {
	const named = new Map(all.map((each) => [nameOf(each), each]));
	const found = /* @__PURE__ */ new Set();
	const entered = /* @__PURE__ */ new Set();
	const visit = (item) => {
		if (entered.has(item)) return;
		entered.add(item);
		for (const name of needsOf(item)) {
			const needed = named.get(name);
			if (needed) visit(needed);
		}
		found.add(item);
	};
	for (const each of all) visit(each);
	return [...found];
}

// src/migrate/engine/edit-places.ts
/** The lines of a file that these edits of it change, in its order; edits on one line are one place. */
function editPlaces(path, text, edits, { lineAt } = sourceFile(path, text)) {
	const groups = [];
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const { start, end } = linesOf(text, edit);
		const last = groups.at(-1);
		if (last && start <= last.end) {
			last.end = Math.max(last.end, end);
			last.edits.push(edit);
		} else groups.push({
			start,
			end,
			edits: [edit]
		});
	}
	return groups.map(({ start, end, edits: own }) => {
		const shifted = own.map((edit) => ({
			...edit,
			file: path,
			start: edit.start - start,
			end: edit.end - start
		}));
		const before = text.slice(start, end);
		return {
			path,
			line: lineAt(start),
			before: withoutBreak(before),
			after: withoutBreak(applyEdits(before, shifted))
		};
	});
}
function linesOf(text, { start, end, text: added }) {
	const first = lineStart(text, start);
	if (first === start && (added === "" || added.endsWith("\n")) && (start === end ? added !== "" : text[end - 1] === "\n")) return {
		start,
		end
	};
	const next = text.indexOf("\n", end);
	return {
		start: first,
		end: next === -1 ? text.length : next
	};
}
function withoutBreak(text) {
	return text.replace(/\r?\n$/, "");
}

export { holdsName as a, settled as c, excerptOf as i, movedLines as l, afterNeeds as n, isAbout as o, byWeight as r, openTodo as s, editPlaces as t };