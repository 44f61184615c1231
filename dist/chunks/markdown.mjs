import { C as sentence, fn as SEVERITIES, y as countWords } from "./audit-base.mjs";
import { u as count } from "./static-gate.mjs";
import { t as summaryLines } from "./text2.mjs";

// src/audit/format/markdown.ts
/** For a pull request or a wiki: what is worst in full, the rest by rule. */
function markdownReport(report) {
	const { counts, modules, findings, byRule, live, named } = report;
	const lines = [
		"# Audit",
		"",
		`${count(modules.length, "module")}: **${countWords(counts)}**.`,
		""
	];
	for (const severity of SEVERITIES) {
		const own = findings.filter((finding) => finding.severity === severity);
		if (own.length === 0) continue;
		lines.push(`## ${severity[0]?.toUpperCase()}${severity.slice(1)}`, "");
		for (const finding of own) lines.push(`- ${code(`${named(finding.path)}:${finding.line}`)} ${code(finding.rule)} ${plain(sentence(finding))}`);
		lines.push("");
	}
	if (byRule.length > 0) {
		lines.push("## By rule", "", "| Rule | Severity | Findings |", "|---|---|---|");
		for (const { rule, severity, count } of byRule) lines.push(`| ${code(rule)} | ${severity} | ${count} |`);
		lines.push("");
	}
	if (live) {
		lines.push("## Live checks", "", "| Check | Verdict | Findings | Evidence |", "|---|---|---|---|");
		for (const { id, verdict, count, evidence, reason } of live.checks) {
			const said = reason === void 0 ? evidence : reason;
			lines.push(`| ${code(id)} | ${verdict} | ${count} | ${plain(said).replaceAll("|", "\\|")} |`);
		}
		lines.push("");
	}
	lines.push(...summaryLines(report).slice(1).map((line) => `- ${plain(line)}`));
	return lines.join("\n").trimEnd();
}
/** As a word in code: whatever comes from the module cannot end it. */
function code(text) {
	const clean = text.replaceAll(/[\r\n]+/g, " ");
	const fence = "`".repeat(Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	return fence.length === 1 ? `\`${clean}\`` : `${fence} ${clean} ${fence}`;
}
/** Text that is no markup, whatever it quotes. */
function plain(text) {
	return text.replaceAll(/[\r\n]+/g, " ").replaceAll(/[\\*_<>[\]#`|]/g, (character) => `\\${character}`);
}

export { markdownReport };