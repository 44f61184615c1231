import { C as sentence } from "./audit-base.mjs";
import path from "node:path";
import { pathToFileURL } from "node:url";

// src/audit/format/sarif.ts
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note"
};
/** GitHub sorts security findings by this. */
const SCORES = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0",
	info: "1.0"
};
/** SARIF 2.1.0, with all that code scanning needs to know a finding again. */
function sarifReport(report, { version, baseline }) {
	const { known, suppressed, absent, named } = report;
	const shown = report.findings;
	const ids = [...new Set([
		...shown,
		...known,
		...suppressed,
		...absent
	].map(({ rule }) => rule))].sort();
	const at = new Map(ids.map((id, i) => [id, i]));
	const of = (finding, state, more = {}) => ({
		...result(finding, at, named),
		...baseline && { baselineState: state },
		...more
	});
	const results = [
		...shown.map((finding) => of(finding, "new")),
		...known.map((finding) => of(finding, "unchanged")),
		...suppressed.map((finding) => of(finding, "new", { suppressions: [suppression(finding)] })),
		...absent.map(({ fingerprint, rule, path: file }) => ({
			ruleId: rule,
			ruleIndex: at.get(rule),
			message: { text: "It is no longer found." },
			locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
			partialFingerprints: { "odooClaude/v1": fingerprint },
			baselineState: "absent"
		}))
	];
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "odoo-claude",
				version,
				rules: ids.map((id) => ruleOf(id, report))
			} },
			columnKind: "utf16CodeUnits",
			results,
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: report.notes.map((text) => ({
					level: "note",
					message: { text }
				}))
			}]
		}]
	};
	return JSON.stringify(log, null, 2);
}
function ruleOf(id, { rules, findings }) {
	const rule = rules.get(id);
	const severity = rule?.severity ?? findings.find((finding) => finding.rule === id)?.severity ?? "medium";
	const summary = rule?.summary ?? id;
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: rule?.why ?? summary },
		...rule && { helpUri: rule.link },
		help: {
			text: rule?.why ?? summary,
			markdown: rule ? `**${summary}**\n\n${rule.why}\n\n[Source](${rule.link})` : summary
		},
		defaultConfiguration: { level: LEVELS[severity] },
		properties: {
			tags: [rule?.category ?? "live"],
			precision: rule?.confidence ? "medium" : "very-high",
			...rule?.category === "security" && { "security-severity": SCORES[severity] }
		}
	};
}
function result(finding, at, named) {
	const { rule, severity, path: file, line, column, endLine, endColumn, fingerprint, fix, symbol, module, confidence = "certain" } = finding;
	return {
		ruleId: rule,
		ruleIndex: at.get(rule),
		level: LEVELS[severity],
		message: { text: sentence(finding) },
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: uriOf(named(file)) },
				region: {
					startLine: line,
					startColumn: column,
					endLine,
					endColumn: Math.max(endColumn, 1)
				}
			},
			...symbol !== "" && { logicalLocations: [{ fullyQualifiedName: `${module}.${symbol}` }] }
		}],
		partialFingerprints: { "odooClaude/v1": fingerprint },
		properties: { confidence },
		...fix && { fixes: [fixOf(fix, named)] }
	};
}
function fixOf({ title, edits }, named) {
	const files = [...new Set(edits.map(({ path: file }) => file))];
	return {
		description: { text: title },
		artifactChanges: files.map((file) => ({
			artifactLocation: { uri: uriOf(named(file)) },
			replacements: edits.filter((edit) => edit.path === file).map(({ start, end, text }) => ({
				deletedRegion: {
					charOffset: start,
					charLength: end - start
				},
				insertedContent: { text }
			}))
		}))
	};
}
function suppression({ suppressed }) {
	const reason = suppressed?.reason ?? suppressed?.comment;
	return {
		kind: "inSource",
		...reason !== void 0 && { justification: reason }
	};
}
function uriOf(file) {
	if (path.isAbsolute(file)) return pathToFileURL(file).href;
	return file.split("/").map(encodeURIComponent).join("/");
}

export { sarifReport };