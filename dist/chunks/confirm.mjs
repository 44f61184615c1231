import { tt as OdooError } from "./browser.mjs";
import "./tokens.mjs";

// src/server/confirm.ts
const MAX_QUESTION = 6e3;
/** People fetch coffee; a question that nobody answered is a no. */
const PATIENCE_MS = 6e5;
/** The human's no. */
var Declined = class extends OdooError {};
/** What would be done, and the token that does it; nothing was changed. */
var Preview = class extends OdooError {};
/** Throws `access` unless this may be done in this mode. */
async function confirm(mode, human, question, signal, consent) {
	if (mode === "yolo") return;
	if (mode === "read") throw new OdooError("access", "This changes Odoo, and read mode changes nothing.", { hint: "Set ODOO_YOLO_MODE=false (the plugin option \"mode\": safe) and restart the server." });
	const shown = question.slice(0, MAX_QUESTION);
	const answer = await human.ask(shown, signal);
	if (answer === "yes") return;
	if (answer === "no") throw new Declined("access", "The human did not agree, so nothing was changed.", { hint: "Ask what they want instead; do not try again unasked." });
	if (consent) {
		if (consent.given()) return;
		throw new Preview("access", preview(shown, consent.makeToken()));
	}
	throw new OdooError("access", "This needs a yes from the human, and there is no way to ask here; nothing was changed.", { hint: human.otherwise });
}
function preview(question, token) {
	return [
		"Nothing is changed yet: this needs a yes from the human.",
		question,
		`Next: show them this, and wait. Only when they agree, within ${120} seconds, repeat the same call with "confirm": "${token}"; it works once.`
	].join("\n");
}
const REFUSALS = {
	other: "This confirmation is not for this call: another tool, other arguments, another instance or server.",
	expired: `This confirmation has expired: it is good for ${120} seconds.`,
	used: "This confirmation was used already: it is good for one call."
};
/** The consent that a call's token gives: taken when the first question comes, good for the whole call. */
function consentByToken(tokens, token, payload) {
	let isGiven = false;
	return {
		given() {
			if (isGiven || token === void 0) return isGiven;
			const verdict = tokens.take(token, payload);
			if (verdict !== "good") throw new OdooError("access", `${REFUSALS[verdict]} Nothing was changed.`, { hint: "Call again without confirm for a new preview, and show it to the human." });
			isGiven = true;
			return true;
		},
		makeToken: () => tokens.make(payload)
	};
}
/** Asks by MCP elicitation: a form without fields, so that accepting it is the whole answer. */
function humanBehind(server) {
	return {
		otherwise: "Use a client that supports elicitation, or let the human set ODOO_YOLO_MODE=true to allow writes without asking.",
		async ask(question, signal) {
			if (!canAsk(server)) return "cannot ask";
			try {
				const { action } = await server.elicitInput({
					message: question,
					requestedSchema: {
						type: "object",
						properties: {}
					}
				}, {
					signal,
					timeout: PATIENCE_MS
				});
				return action === "accept" ? "yes" : "no";
			} catch {
				return "no";
			}
		}
	};
}
/** Whether the client puts questions to its human. One that does never gets a token in place of a question. */
function canAsk(server) {
	return server.getClientCapabilities()?.elicitation?.form !== void 0;
}

export { consentByToken as a, confirm as i, Preview as n, humanBehind as o, canAsk as r, Declined as t };