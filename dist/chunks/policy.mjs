import { t as OdooError } from "./errors.mjs";
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
	return OFFERED[tool.access].includes(mode);
}
/** A tool that is not listed may be called all the same. */
function checkOffered(tool, mode) {
	if (isOffered(tool, mode)) return;
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

export { checkOffered as n, isOffered as r, ANNOTATIONS as t };