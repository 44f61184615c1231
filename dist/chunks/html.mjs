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

export { escapeHtml as t };