import { l as count } from "./static-gate.mjs";
import { t as escapeHtml } from "./html.mjs";
import { t as STYLE } from "./style.mjs";
import { C as sentence, ln as SEVERITIES, y as countWords } from "./audit-base.mjs";
import { t as AUDIT_MARK } from "./mark.mjs";

// src/audit/format/html.ts
/** Colours of the page that both reports share. */
const CLASSES = {
	critical: "fail",
	high: "fail",
	medium: "warn",
	low: "skip",
	info: "skip"
};
/**
* The report as one HTML page that needs nothing else: no script, no font, no link that is followed by itself.
* Whatever comes from a module or a server is text, never markup.
*/
function htmlReport(report) {
	const { counts, modules, byRule, findings } = report;
	const title = `Audit of ${count(modules.length, "module")}: ${countWords(counts)}`;
	return `${AUDIT_MARK}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Audit</h1>
<p class="quiet">${escapeHtml(modules.map(({ name, series }) => series ? `${name} (${series})` : name).slice(0, 40).join(", "))}${modules.length > 40 ? " and others" : ""}</p>
<ul class="counts">${SEVERITIES.map((each) => `<li class="${CLASSES[each]}">${counts[each]} ${each}</li>`).join("")}</ul>
</header>
<main>
${findings.length === 0 ? "<p>Nothing was found.</p>" : ""}
${SEVERITIES.map((severity) => section(severity, report)).join("\n")}
${table("Findings by rule", [
		"Rule",
		"Severity",
		"Findings"
	], byRule.map(({ rule, severity, count }) => [
		code(rule),
		escapeHtml(severity),
		String(count)
	]))}
${liveSection(report)}
${notes(report)}
</main>
</body>
</html>
`;
}
function section(severity, report) {
	const own = report.findings.filter((finding) => finding.severity === severity);
	if (own.length === 0) return "";
	const rows = own.map((finding) => findingRow(finding, report));
	return `<details${severity === "critical" || severity === "high" ? " open" : ""}><summary class="${CLASSES[severity]}">${own.length} ${severity}</summary>
${table(`Findings of severity ${severity}`, [
		"Rule",
		"Place",
		"Finding"
	], rows)}</details>`;
}
function findingRow(finding, { named, rules }) {
	const { rule, path, line, symbol, fix } = finding;
	const why = rules.get(rule)?.why;
	const mend = fix === void 0 ? "" : `<br><span class="quiet">Fix: ${escapeHtml(fix.title)}</span>`;
	const more = why === void 0 ? "" : `<details><summary>Why it matters</summary>${escapeHtml(why)}</details>`;
	const inside = symbol === "" ? "" : `<br><span class="quiet">${escapeHtml(symbol)}</span>`;
	return [
		code(rule),
		`${code(`${named(path)}:${line}`)}${inside}`,
		`${escapeHtml(sentence(finding))}${mend}${more}`
	];
}
function liveSection({ live }) {
	if (!live) return "<p class=\"quiet\">No database was asked: what only a live one tells was not looked at.</p>";
	const { facts, checks } = live;
	const where = `${facts.database} of ${facts.url}, Odoo ${facts.version}, as ${facts.login}`;
	const rows = checks.map(({ id, verdict, count, evidence, reason }) => [
		code(id),
		escapeHtml(verdict),
		String(count),
		`${escapeHtml(reason ?? "")}<br><code>${escapeHtml(evidence)}</code>`
	]);
	return `<h2>Live checks</h2>\n<p class="quiet">Database ${escapeHtml(where)}</p>
${table("What was asked of the database", [
		"Check",
		"Verdict",
		"Findings",
		"Evidence"
	], rows)}`;
}
function notes({ notes: list, suppressed, known, named }) {
	const lines = list.map((note) => `<li>${escapeHtml(note)}</li>`);
	if (known.length > 0) lines.push(`<li>${known.length} findings are known from the baseline.</li>`);
	const excused = suppressed.map(({ rule, path, line, suppressed: by }) => [
		code(rule),
		code(`${named(path)}:${line}`),
		escapeHtml(by?.reason ?? by?.comment ?? "")
	]);
	const details = excused.length === 0 ? "" : `<details><summary>${excused.length} excused by comments</summary>
${table("Findings that a comment excuses", [
		"Rule",
		"Place",
		"Comment"
	], excused)}</details>`;
	return `${lines.length > 0 ? `<h2>Notes</h2><ul>${lines.join("")}</ul>` : ""}${details}`;
}
function table(caption, head, rows) {
	if (rows.length === 0) return "";
	const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n");
	return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
<tbody>
${body}
</tbody></table></div>`;
}
function code(text) {
	return `<code>${escapeHtml(text)}</code>`;
}

export { htmlReport };