import { n as diffIndices } from "./node-diff3.mjs";

// src/scaffold/diff.ts
/** Lines of context around a change. */
const CONTEXT = 3;
const NO_BREAK = "\n\\ No newline at end of file";
/** Unified diff of two texts; empty when they are the same. What has no line break at its end is marked as git marks it. */
function unifiedDiff(path, before, after) {
	if (before === after) return "";
	return `--- a/${path}\n+++ b/${path}\n${unifiedHunks(before, after)}`;
}
/** The same without the names of the files. */
function unifiedHunks(before, after) {
	if (before === after) return "";
	const lines = compare(linesOf(before), linesOf(after));
	const out = [];
	for (const [start, end] of hunks(lines)) {
		const hunk = lines.slice(start, end);
		const old = hunk.filter((line) => line.mark !== "+").length;
		const now = hunk.filter((line) => line.mark !== "-").length;
		const [a, b] = hunk[0]?.before ?? [0, 0];
		out.push(`@@ -${old === 0 ? a : a + 1},${old} +${now === 0 ? b : b + 1},${now} @@`, ...hunk.map((line) => line.mark + line.text));
	}
	return `${out.join("\n")}\n`;
}
/** The line break at the end begins no line of its own; a last line without one is another line than one with it. */
function linesOf(text) {
	if (text === "") return [];
	const lines = text.split("\n");
	const last = lines.pop() ?? "";
	return last === "" ? lines : [...lines, last + NO_BREAK];
}
/** Ranges of lines around the changes; those that touch are one. */
function hunks(lines) {
	const ranges = [];
	lines.forEach((line, i) => {
		if (line.mark === " ") return;
		const [start, end] = [Math.max(0, i - CONTEXT), Math.min(lines.length, i + CONTEXT + 1)];
		const last = ranges.at(-1);
		if (last && start <= last[1]) last[1] = end;
		else ranges.push([start, end]);
	});
	return ranges;
}
function compare(a, b) {
	const lines = [];
	let [i, j] = [0, 0];
	const same = (until) => {
		while (i < until) lines.push({
			mark: " ",
			text: a[i] ?? "",
			before: [i++, j++]
		});
	};
	for (const { buffer1, buffer2 } of diffIndices([...a], [...b])) {
		same(buffer1[0]);
		for (const text of a.slice(i, i + buffer1[1])) lines.push({
			mark: "-",
			text,
			before: [i++, j]
		});
		for (const text of b.slice(j, j + buffer2[1])) lines.push({
			mark: "+",
			text,
			before: [i, j++]
		});
	}
	same(a.length);
	return lines;
}

export { unifiedHunks as n, unifiedDiff as t };