import { Q as OdooError } from "./browser.mjs";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

// src/server/tokens.ts
const LIFETIME_S = 120;
const SHORTEST_SECRET = 32;
/** Until restart; without a secret of its own, a token is of no use anywhere else. */
const OWN_SECRET = randomBytes(32);
/** Used tokens until they expire; one for the process, since a stateless transport has many servers. */
const used = /* @__PURE__ */ new Map();
/**
* Signed tokens: they carry their own time and are checked without being stored, so that replicas which
* share a secret accept each other's. Used ones are remembered by the process that took them.
*/
function createTokens(secret, now = Date.now) {
	const key = secret !== void 0 && secret.length >= SHORTEST_SECRET ? secret : OWN_SECRET;
	const sign = (expires, nonce, payload) => createHmac("sha256", key).update(`${expires}.${nonce}.${payload}`).digest("base64url").slice(0, 24);
	return {
		make(payload) {
			const expires = (now() + 120 * 1e3).toString(36);
			const nonce = randomBytes(12).toString("base64url");
			return `${expires}.${nonce}.${sign(expires, nonce, payload)}`;
		},
		take(token, payload) {
			const [expires = "", nonce = "", given = "", ...more] = token.trim().split(".");
			const right = Buffer.from(sign(expires, nonce, payload));
			const shown = Buffer.from(given);
			if (more.length > 0 || shown.length !== right.length || !timingSafeEqual(shown, right)) return "other";
			const time = Number.parseInt(expires, 36);
			if (time < now()) return "expired";
			for (const [old, until] of used) if (until < now()) used.delete(old);
			if (used.has(nonce)) return "used";
			used.set(nonce, time);
			return "good";
		}
	};
}
/** The same text for the same call, whatever the order of its keys. */
function payloadOf(...parts) {
	return JSON.stringify(parts, (_key, value) => value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
}

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

export { consentByToken as a, payloadOf as c, confirm as i, Preview as n, humanBehind as o, canAsk as r, createTokens as s, Declined as t };