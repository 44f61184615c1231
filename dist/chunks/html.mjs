import { a as escapeHtml, i as htmlDocument, n as table, t as code } from "./table.mjs";
import { u as count } from "./static-gate.mjs";
import { C as sentence, fn as SEVERITIES, y as countWords } from "./audit-base.mjs";
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
	return htmlDocument({
		mark: AUDIT_MARK,
		title,
		header: `<h1>Audit</h1>
<p class="quiet">${escapeHtml(modules.map(({ name, series }) => series ? `${name} (${series})` : name).slice(0, 40).join(", "))}${modules.length > 40 ? " and others" : ""}</p>
<ul class="counts">${SEVERITIES.map((each) => `<li class="${CLASSES[each]}">${counts[each]} ${each}</li>`).join("")}</ul>`,
		main: `${findings.length === 0 ? "<p>Nothing was found.</p>" : ""}
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
${notes(report)}`
	});
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

export { htmlReport };