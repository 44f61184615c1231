import { q as imbalance } from "./source.mjs";

// src/migrate/park/unparked.ts
const MARK = /^([ \t]*)# TODO \d+\.\d: left out by the migration\./;
/**
* The Python files with what waits in comments as code again: whoever compares two versions must not take what is left out
* for what is gone. Other files stay as they are.
*/
function unparked(texts) {
	const found = new Map(texts);
	for (const [file, text] of texts) if (file.endsWith(".py") && text.includes(": left out by the migration.")) found.set(file, asCode(text));
	return found;
}
function asCode(text) {
	const lines = text.split("\n");
	for (let i = 0; i < lines.length; i++) {
		const indent = MARK.exec(lines[i] ?? "")?.[1];
		if (indent === void 0) continue;
		const statement = [];
		for (let at = i + 1; at < lines.length; at++) {
			const code = uncommented(lines[at] ?? "", indent);
			if (code === void 0 || statement.length > 0 && isWhole(statement, indent, code)) break;
			statement.push(code);
			lines[at] = code;
		}
	}
	return lines.join("\n");
}
/** Undefined for a line that is no part of a comment at this indentation, or further left inside a string. */
function uncommented(line, indent) {
	if (line.trim() === "") return line;
	if (line.startsWith(`${indent}# `)) return indent + line.slice(indent.length + 2);
	return line.startsWith("# ") ? line.slice(2) : void 0;
}
/** The statement has come to its end before this line: the comment there is somebody else's. */
function isWhole(statement, indent, next) {
	const text = statement.join("\n");
	if (imbalance(text) !== void 0 || next.trim() === "") return false;
	const isDecorated = statement.every((line) => line.trim() === "" || line.trimStart().startsWith("@"));
	const isDeeper = next.startsWith(indent) && /^[ \t]/.test(next.slice(indent.length));
	return !(isDecorated || isDeeper || /^\s*\)/.test(next));
}

export { unparked as t };