// src/tools/lib/beside-text.ts
/** What stands beside the module's folder: no file that is there is touched. */
function besideText({ created, kept }, write) {
	return [...created.length > 0 ? [`Beside the module's folder${write ? "" : ", once it is written"}: ${created.join(", ")}.`] : [], ...kept.length > 0 ? [`Left as they are beside the module's folder: ${kept.join(", ")}.`] : []];
}

export { besideText };