import { tt as OdooError } from "./browser.mjs";
import { n as filesAllowed, t as checkFilesAllowed } from "./files-allowed.mjs";
import { n as needsYolo } from "./guard.mjs";

// src/server/policy.ts
/** What a tool's access means in each mode: the only place that decides what is offered. */
const OFFERED = {
	read: [
		"read",
		"safe",
		"yolo"
	],
	local: [
		"read",
		"safe",
		"yolo"
	],
	write: ["safe", "yolo"],
	delete: ["yolo"]
};
function isOffered(tool, mode) {
	return OFFERED[tool.access].includes(mode) && (tool.access !== "local" || filesAllowed());
}
/** The mode that offers most, since a list of tools is for all targets; a call is checked for its own. */
function widestMode(modes, otherwise) {
	return [
		"yolo",
		"safe",
		"read"
	].find((mode) => modes.includes(mode)) ?? otherwise;
}
/** Whether a tool works on Odoo, hence on one instance of several, which a caller chooses. */
function takesInstance(tool) {
	return (tool.access !== "local" || tool.asks === true) && tool.namesInstances !== true;
}
/** Whether a tool can be used on several instances at once. */
function fansOut(tool) {
	return tool.access === "read" && tool.asks !== true;
}
/** Whether a tool may put a question in safe mode. */
function asks(tool) {
	return tool.access === "write" || tool.asks === true;
}
/** A tool that is not listed may be called all the same. */
function checkOffered(tool, mode) {
	if (isOffered(tool, mode)) return;
	if (tool.access === "local") checkFilesAllowed();
	if (mode === "read") throw new OdooError("access", `${tool.name} is not offered in read mode: nothing can be changed.`, { hint: "Set ODOO_YOLO_MODE=false (the plugin option \"mode\": safe) and restart the server to write with confirmation." });
	throw needsYolo(`${tool.name} is not offered in safe mode: it needs YOLO mode.`);
}
/** Hints for clients; what may really be done is decided here, never by them. */
const ANNOTATIONS = {
	read: {
		readOnlyHint: true,
		destructiveHint: false,
		idempotentHint: true,
		openWorldHint: true
	},
	local: {
		readOnlyHint: false,
		destructiveHint: false,
		idempotentHint: true,
		openWorldHint: false
	},
	write: {
		readOnlyHint: false,
		destructiveHint: true,
		idempotentHint: false,
		openWorldHint: true
	},
	delete: {
		readOnlyHint: false,
		destructiveHint: true,
		idempotentHint: false,
		openWorldHint: true
	}
};

export { isOffered as a, fansOut as i, asks as n, takesInstance as o, checkOffered as r, widestMode as s, ANNOTATIONS as t };