// src/audit/format/json.ts
/** The whole report as data. The form of a finding is the same in every output that programs read. */
function jsonReport(report) {
	const { counts, byRule, known, absent, suppressed, modules, notes, live, named } = report;
	return JSON.stringify({
		version: 1,
		counts,
		rules: byRule,
		findings: report.findings.map((finding) => plainFinding(finding, named)),
		baseline: {
			known: known.length,
			absent: absent.map(({ fingerprint, rule, path }) => ({
				fingerprint,
				rule,
				path
			}))
		},
		suppressed: suppressed.map((finding) => ({
			...plainFinding(finding, named),
			...finding.suppressed
		})),
		modules: modules.map(({ name, dir, series }) => ({
			name,
			path: named(dir),
			series
		})),
		notes,
		...live && { live: {
			facts: live.facts,
			checks: live.checks
		} }
	}, null, 2);
}
function plainFinding(finding, named) {
	const { rule, severity, path, line, column, endLine, endColumn, message, fix } = finding;
	const { module, symbol, fingerprint, confidence = "certain", options } = finding;
	const places = "places" in finding ? finding.places : void 0;
	return {
		rule,
		severity,
		path: named(path),
		line,
		column,
		endLine,
		endColumn,
		message,
		...fix && { fix: {
			...fix,
			edits: fix.edits.map((edit) => ({
				...edit,
				path: named(edit.path)
			}))
		} },
		...options && { options },
		confidence,
		module,
		symbol,
		fingerprint,
		...places !== void 0 && { places }
	};
}

export { jsonReport };