import { tt as OdooError } from "./browser.mjs";
import { t as isGuarded } from "./guarded-models.mjs";

// src/tools/lib/guard.ts
/** Throws `access` where the mode doesn't allow to change this model. */
function checkGuard(model, mode, what) {
	if (mode === "yolo" || !isGuarded(model)) return;
	throw needsYolo(`${what} needs YOLO mode: ${model} governs rights, code or configuration.`);
}
function needsYolo(sentence) {
	return new OdooError("access", sentence, { hint: "A human can do it in Odoo, or set ODOO_YOLO_MODE=true (the plugin option \"mode\") and restart the server." });
}

export { needsYolo as n, checkGuard as t };