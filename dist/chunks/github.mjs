import { C as sentence } from "./audit-base.mjs";
import { t as summaryLines } from "./text2.mjs";

// src/audit/format/github.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	info: "notice"
};
/** Workflow commands: GitHub shows them beside the code, the first ten of each level. */
function githubReport(report) {
	return [...report.findings.map((finding) => {
		const { severity, path, line, column, endLine, rule } = finding;
		const place = `file=${property(report.named(path))},line=${line},col=${column},endLine=${endLine}`;
		return `::${LEVELS[severity]} ${place},title=${property(`${severity} ${rule}`)}::${data(sentence(finding))}`;
	}), ...summaryLines(report).map((line) => line.replaceAll(/^::/g, " ::"))].join("\n");
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { githubReport };