// src/util/html.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text that is no markup, in an element and in a quoted attribute. */
function escapeHtml(text) {
	return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// src/verify/html/style.ts
/** Of the one page; follows the reader's choice of a light or a dark screen. Contrast is WCAG AA in both. */
const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #59636e; --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0;
  --fail: #b3261e; --warn: #7a4f01; --skip: #59636e; --pass: #1a6b34; --link: #0550ae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9da7b3; --page: #0d1117; --card: #161b22; --line: #3d444d;
    --fail: #ff8a80; --warn: #e3b341; --skip: #9da7b3; --pass: #56d364; --link: #79b8ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.counts li { border: 1px solid var(--line); border-radius: .5rem; background: var(--card); padding: .25rem .75rem; }
.fail { color: var(--fail); } .warn { color: var(--warn); } .skip { color: var(--skip); } .pass { color: var(--pass); }
.verdict { font-weight: 600; white-space: nowrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font: .85em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
figure { margin: 1rem 0; }
figure img { max-width: 100%; border: 1px solid var(--line); border-radius: .25rem; }
`;

// src/verify/html/document.ts
/** A whole page that may load nothing from anywhere. */
function htmlDocument({ mark, title, style = "", pictures, header, main }) {
	return `${mark}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${pictures ? " img-src data:;" : ""} style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
<header>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`;
}

// src/verify/html/table.ts
/** Cells are markup; without rows there is no table. */
function table(caption, head, rows) {
	return tableOfRows(caption, head, rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`));
}
/** The same of rows that are markup as a whole. */
function tableOfRows(caption, head, rows) {
	if (rows.length === 0) return "";
	return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
function code(text) {
	return `<code>${escapeHtml(text)}</code>`;
}

export { escapeHtml as a, htmlDocument as i, table as n, tableOfRows as r, code as t };