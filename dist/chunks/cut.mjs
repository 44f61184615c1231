// src/util/cut.ts
/** What somebody else wrote, short enough for a sentence of ours. */
function cut(text, max) {
	return text.length > max ? `${text.slice(0, max)}...` : text;
}

export { cut as t };