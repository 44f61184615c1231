import { C as sentence, y as countWords } from "./audit-base.mjs";
import { u as count } from "./static-gate.mjs";
import { styleText } from "node:util";

// src/audit/format/text.ts
const COLOURS = {
	critical: ["bold", "red"],
	high: "red",
	medium: "yellow",
	low: "cyan",
	info: "gray"
};
/** One line a finding, as editors and `grep` read them, and what it all comes to. */
function textReport(report, { colour }) {
	const paint = (style, text) => colour ? styleText(style, text) : text;
	const lines = report.findings.map((finding) => {
		const { path, line, column, severity, rule, fix } = finding;
		const mend = fix === void 0 ? "" : fix.safe ? " [--fix]" : " [--fix --unsafe]";
		return `${paint("bold", `${report.named(path)}:${line}:${column}`)}: ${paint(COLOURS[severity], severity)} ${rule}: ${sentence(finding)}${paint("gray", mend)}`;
	});
	return [
		...lines,
		...lines.length > 0 ? [""] : [],
		...summaryLines(report)
	].join("\n");
}
/** What it all comes to, and what was not looked at. */
function summaryLines(report) {
	const { counts, modules, known, absent, suppressed, notes, live } = report;
	const lines = [`${count(modules.length, "module")}: ${countWords(counts)}.`];
	if (suppressed.length > 0) lines.push(`${suppressed.length} excused by comments.`);
	if (known.length > 0) lines.push(`${known.length} known from the baseline.`);
	if (absent.length > 0) lines.push(`${absent.length} of the baseline are gone: write it anew with --update-baseline.`);
	for (const note of notes) lines.push(`Note: ${note}`);
	if (live) {
		const { facts, checks } = live;
		const skipped = checks.filter(({ verdict }) => verdict === "skipped");
		lines.push(`Live: ${checks.length} checks on database ${facts.database} of ${facts.url}, Odoo ${facts.version}, as ${facts.login}; ${skipped.length} skipped.`);
		for (const { id, reason } of skipped) lines.push(`Skipped ${id}: ${reason ?? "no reason given"}`);
	}
	return lines;
}

export { textReport as n, summaryLines as t };