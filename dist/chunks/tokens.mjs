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

export { payloadOf as n, createTokens as t };