import { a as escapeHtml, i as htmlDocument, n as table, t as code } from "./table.mjs";
import { u as count } from "./static-gate.mjs";
import { a as partsLeftOut, c as wayText, f as changedFiles, l as workOf, n as breakOf, r as excerptLines, s as wayOf, t as BREAKS, u as filePatch } from "./report.mjs";
import { r as outdented, t as groupedTodos } from "./todo-text.mjs";

// src/migrate/format/diff-block.ts
/** A patch in colours; its marks say the same to those who do not see them. */
function diffBlock(patch, label) {
	const lines = patch.replace(/\n$/, "").split("\n").map((line) => {
		const shown = escapeHtml(line.replace(/\r$/, ""));
		if (/^(---|\+\+\+) /.test(line)) return shown;
		if (line.startsWith("+")) return `<ins>${shown}</ins>`;
		return line.startsWith("-") ? `<del>${shown}</del>` : shown;
	});
	return `<pre tabindex="0" role="group" aria-label="${escapeHtml(label)}">${lines.join("\n")}</pre>`;
}

// src/migrate/format/html-sections.ts
const STATUS = {
	passed: {
		word: "passed",
		style: "pass"
	},
	failed: {
		word: "failed",
		style: "fail"
	},
	skipped: {
		word: "not run",
		style: "skip"
	}
};
/** What was asked of live servers, and what they said. */
function proofSection({ migrations }) {
	const parts = migrations.flatMap(({ module, proof }) => {
		if (!proof) return [];
		const rows = proof.steps.map(({ title, status, detail, findings }) => [
			`<span class="verdict ${STATUS[status].style}">${STATUS[status].word}</span>`,
			escapeHtml(title),
			`${escapeHtml(detail)}${findingList(findings)}`
		]);
		return [table(`What was proved of ${module}`, [
			"Result",
			"Step",
			"How, and what was found"
		], rows)];
	});
	return `<h2 id="proof">Proof</h2>\n${parts.length === 0 ? "<p class=\"quiet\">Nothing was proved: no server was asked.</p>" : parts.join("\n")}`;
}
function findingList(findings) {
	if (findings.length === 0) return "";
	const items = findings.map(({ message, path, line, notice }) => {
		const place = path === void 0 ? "" : `${code(line === void 0 ? path : `${path}:${line}`)} `;
		return `<li>${notice ? "Note: " : ""}${place}${escapeHtml(message)}</li>`;
	});
	return `<details><summary>${findings.length} found</summary><ul>${items.join("")}</ul></details>`;
}
/** Scripts that take rows along, with what only a human knows of them. */
function scriptSection({ migrations }) {
	const parts = migrations.flatMap(({ module, scripts: own }) => {
		if (!own) return [];
		const files = [...own.files].map(([path, text]) => `<details><summary>${code(`${module}/${path}`)}</summary><pre tabindex="0" role="group" aria-label="${escapeHtml(path)}">${escapeHtml(text)}</pre></details>`);
		const asked = own.questions.map(({ message, answer }) => `<li>${escapeHtml(message)}${answer === void 0 ? "" : `<br>To say so: ${code(`--renamed ${answer}`)}`}</li>`);
		const told = own.notes.map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
		const list = asked.length + told.length === 0 ? "" : `<ul>${[...asked, ...told].join("")}</ul>`;
		return [`${files.length === 0 ? `<p>${code(module)}: no row has to change.</p>` : ""}${files.join("\n")}${list}`];
	});
	return parts.length === 0 ? "" : `<h2 id="scripts">Scripts</h2>\n${parts.join("\n")}`;
}

// src/migrate/format/html.ts
/** First line of every report, by which one is known again. */
const MIGRATION_MARK = "<!doctype html><!-- odoo-claude migration report -->";
/** What the page has beyond the style that all reports share. */
const OWN_STYLE = `
:root { --add: #dafbe1; --del: #ffebe9; --here: #fff8c5; }
@media (prefers-color-scheme: dark) { :root { --add: #12361f; --del: #4a1a1d; --here: #3b2f00; } }
pre { overflow-x: auto; margin: .5rem 0; padding: .5rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--card); font: .85rem/1.4 ui-monospace, monospace; }
pre:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
pre code { overflow-wrap: normal; font: inherit; }
pre ins, pre del, pre mark { text-decoration: none; color: inherit; display: inline-block; min-width: 100%; }
pre ins { background: var(--add); } pre del { background: var(--del); } pre mark { background: var(--here); }
article { border-top: 1px solid var(--line); padding: .5rem 0; }
h3 { font-size: 1rem; margin: .5rem 0; } h4 { font-size: .95rem; margin: .5rem 0; }
ol.options { list-style: lower-alpha; margin: .25rem 0; }
`;
const CLASSES = {
	error: "fail",
	silent: "fail",
	deprecation: "warn",
	style: "skip"
};
const KINDS = [
	"error",
	"silent",
	"deprecation",
	"style"
];
/**
* The report as one HTML page that needs nothing else: no script, no font, no link. Whatever comes from a module or a
* server is text, never markup.
*/
function htmlReport(report) {
	const { migrations } = report;
	const [edits, todos] = [migrations.flatMap((each) => each.edits), migrations.flatMap((each) => each.todos)];
	const ways = migrations.map(wayOf);
	const series = [...new Set(ways.map(({ to }) => to))].join(", ");
	const title = `Migration of ${count(migrations.length, "module")} to ${series}: ${count(edits.length, "edit")}, ${todos.length} to decide`;
	const names = migrations.map(({ module }) => module);
	const froms = [...new Set(ways.map(({ from }) => from))].sort().join(", ");
	const parts = partsLeftOut({ edits });
	const likely = edits.filter(({ confidence }) => confidence === "likely").length;
	return htmlDocument({
		mark: MIGRATION_MARK,
		title,
		style: OWN_STYLE,
		header: `<h1>Migration to ${escapeHtml(series)}</h1>
<p class="quiet">From ${escapeHtml(froms)}: ${escapeHtml(names.slice(0, 20).join(", "))}${names.length > 20 ? ` and ${names.length - 20} others` : ""}</p>
<ul class="counts"><li>${count(edits.length, "edit")}</li><li class="warn">${likely} of them to be looked at</li>${parts === 0 ? "" : `<li class="warn">${count(parts, "part")} left out in comments until you decide</li>`}${KINDS.map((kind) => {
			const number = todos.filter((todo) => breakOf(todo) === kind).length;
			return number === 0 ? "" : `<li class="${CLASSES[kind]}">${number} to decide: ${kind}</li>`;
		}).join("")}</ul>`,
		main: `${summary(report)}
${decisions(report)}
${migrations.map(changes).join("\n")}
${scriptSection(report)}
${proofSection(report)}
${notes(report)}`
	});
}
function summary({ migrations }) {
	const rows = migrations.map((migration) => {
		const { module, edits, todos, proof: proved } = migration;
		const steps = proved?.steps;
		const failed = steps?.filter(({ status }) => status === "failed").length ?? 0;
		const passed = steps?.filter(({ status }) => status === "passed").length ?? 0;
		const proof = steps === void 0 ? "not asked for" : `${passed} passed, ${failed} failed, ${steps.length - passed - failed} not run`;
		return [
			code(module),
			escapeHtml(wayText(migration)),
			String(changedFiles(migration).size),
			String(edits.length),
			String(todos.length),
			`<span class="${steps === void 0 ? "skip" : failed > 0 ? "fail" : "pass"}">${proof}</span>`
		];
	});
	const all = table("What was done with each module", [
		"Module",
		"Way",
		"Files changed",
		"Edits",
		"To decide",
		"Proof"
	], rows);
	return `<h2 id="summary">Summary</h2>\n${rows.length <= 20 ? all : `<details><summary>${rows.length} modules</summary>\n${all}</details>`}`;
}
function decisions({ migrations }) {
	const all = migrations.flatMap(({ module, todos }) => todos.map((todo) => ({
		...todo,
		path: `${module}/${todo.path}`
	})));
	if (all.length === 0) return "<h2 id=\"decide\">To decide</h2>\n<p>No rule left anything to a human. What no rule knows is for the proof to find.</p>";
	return `<h2 id="decide">To decide</h2>\n${KINDS.map((kind) => {
		const own = all.filter((todo) => breakOf(todo) === kind);
		if (own.length === 0) return "";
		return `<details${CLASSES[kind] === "fail" && own.length <= 60 ? " open" : ""}><summary class="${CLASSES[kind]}">${own.length} where it ${BREAKS[kind]} (${kind})</summary>
${groupedTodos(own).map(article).join("\n")}</details>`;
	}).join("\n")}`;
}
function article([first, ...others]) {
	if (!first) return "";
	const { hop, rule, message, options = [] } = first;
	const place = placeOf(first);
	const lines = excerptLines(first).map(({ number, text, isIt }) => {
		const shown = escapeHtml(`${isIt ? ">" : " "} ${String(number).padStart(4)}  ${text}`);
		return isIt ? `<mark>${shown}</mark>` : shown;
	});
	const choices = options.map(({ title, code: written }) => {
		const block = written === void 0 ? "" : `<pre tabindex="0" role="group" aria-label="${escapeHtml(`Code: ${title}`)}"><code>${escapeHtml(outdented(written))}</code></pre>`;
		return `<li>${escapeHtml(title)}${block}</li>`;
	});
	return `<article>
<h3>${code(place)}</h3>
<p>${escapeHtml(message)} <span class="quiet">${escapeHtml(`${hop} ${rule}`)}</span></p>
${lines.length > 0 ? `<pre tabindex="0" role="group" aria-label="${escapeHtml(`Code at ${place}`)}">${lines.join("\n")}</pre>` : ""}
${choices.length > 0 ? `<ol class="options">${choices.join("")}</ol>` : ""}
${others.length > 0 ? `<details><summary>The same in ${count(others.length, "other place")}</summary><ul>${others.map((other) => `<li>${code(placeOf(other))}: ${code(other.code)}</li>`).join("")}</ul></details>` : ""}
</article>`;
}
function placeOf({ path, line }) {
	return `${path}:${line}`;
}
function changes(migration) {
	const { module } = migration;
	const rows = workOf(migration).map(({ hop, rule, summary: what, edits, likely }) => [
		escapeHtml(hop),
		code(rule),
		String(edits.length),
		String(likely),
		escapeHtml(what)
	]);
	const files = [...changedFiles(migration)].map(([path, text]) => {
		const rules = new Set(migration.edits.filter((edit) => edit.path === path).map(({ hop, rule }) => `${hop} ${rule}`));
		const kind = text === void 0 ? " (removed)" : migration.before.has(path) ? "" : " (new)";
		const by = rules.size === 0 ? "" : ` <span class="quiet">${escapeHtml([...rules].join(", "))}</span>`;
		return `<details><summary>${code(path)}${kind}${by}</summary>
${diffBlock(filePatch(migration, path), `Changes of ${module}/${path}`)}</details>`;
	});
	return `<details><summary>Changes of ${code(module)}, ${escapeHtml(wayText(migration))}: ${count(files.length, "file")}</summary>
${table(`What each rule changed in ${module}`, [
		"Hop",
		"Rule",
		"Edits",
		"To be looked at",
		"What changes"
	], rows)}
${files.join("\n")}</details>`;
}
function notes({ migrations, leftOut }) {
	const own = migrations.flatMap(({ module, refused, notes: told = [] }) => [...refused, ...told].map((sentence) => `${module}: ${sentence}`));
	const all = [...leftOut.map((sentence) => `Left out: ${sentence}`), ...own];
	if (all.length === 0) return "";
	return `<h2 id="notes">Notes</h2>\n<ul>${all.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join("")}</ul>`;
}

export { htmlReport };