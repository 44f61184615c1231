// src/odoo/redact.ts
const RULES = [
	[/^LINE \d+:[\s\S]*$/m, ""],
	[/\b(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|ALTER|WITH)\b[\s\S]*\b(?:FROM|VALUES|SET|TABLE|AS)\b[\s\S]*/, "(SQL)"],
	[/\bhttps?:\/\/[^\s"'<>)]+/g, "(address)"],
	[/\b(?:host|server(?: at| on socket)?) "[^"]*"/g, "server"],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "(address)"],
	[/\b(password|passwd|token|secret|api_?key)(["']?\s*[=:]\s*)\S+/gi, "$1$2(hidden)"],
	[/\b(?:[0-9a-f]{32,}|[A-Za-z0-9_-]{48,})\b/g, "(hidden)"],
	[/(?:file:\/*)?(?:\/[\w.@+-]+){2,}/g, "PATH"],
	[/\b[A-Za-z]:\\(?:[\w.@+ -]+\\)*[\w.@+-]+/g, "PATH"]
];
/** Text of a programming error without the server's paths, SQL, hosts and tokens. */
function redact(text) {
	let safe = text;
	for (const [pattern, replacement] of RULES) safe = replacement === "PATH" ? safe.replace(pattern, (path) => path.split(/[\\/]/).at(-1) ?? "") : safe.replace(pattern, replacement);
	return safe;
}
/** The first line that says something, redacted and of bearable length. */
function safeLine(text) {
	const line = redact(text).split("\n").map((part) => part.trim()).find((part) => part !== "");
	return line === void 0 ? "" : line.length > 300 ? `${line.slice(0, 297)}...` : line;
}

export { safeLine as n, redact as t };