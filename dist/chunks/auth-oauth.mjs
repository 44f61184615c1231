import { constants, createPublicKey, verify } from "node:crypto";

// src/server/auth-jwt.ts
const pss = {
	padding: constants.RSA_PKCS1_PSS_PADDING,
	saltLength: constants.RSA_PSS_SALTLEN_DIGEST
};
const raw = { dsaEncoding: "ieee-p1363" };
/** RFC 7518 and 8037, without `none` and without shared secrets: only the issuer can have signed. */
const ALGORITHMS = /* @__PURE__ */ new Map([
	["RS256", {
		kty: "RSA",
		hash: "sha256"
	}],
	["RS384", {
		kty: "RSA",
		hash: "sha384"
	}],
	["RS512", {
		kty: "RSA",
		hash: "sha512"
	}],
	["PS256", {
		kty: "RSA",
		hash: "sha256",
		options: pss
	}],
	["PS384", {
		kty: "RSA",
		hash: "sha384",
		options: pss
	}],
	["PS512", {
		kty: "RSA",
		hash: "sha512",
		options: pss
	}],
	["ES256", {
		kty: "EC",
		curve: "P-256",
		hash: "sha256",
		options: raw
	}],
	["ES384", {
		kty: "EC",
		curve: "P-384",
		hash: "sha384",
		options: raw
	}],
	["ES512", {
		kty: "EC",
		curve: "P-521",
		hash: "sha512",
		options: raw
	}],
	["EdDSA", {
		kty: "OKP",
		curve: "Ed25519",
		hash: null
	}]
]);
const LEEWAY_S = 60;
const MAX_CHARACTERS$1 = 16384;
const MIN_RSA_BITS = 2048;
/** Why a token is not accepted; safe to tell its bearer. */
var TokenError = class extends Error {};
/** The key that a token says it was signed with. */
function keyIdOf(token) {
	const { kid } = parts(token).header;
	return typeof kid === "string" ? kid : void 0;
}
/** The claims of a signed access token (RFC 9068). Throws TokenError; `now` in seconds. */
function verifyJwt(token, keys, rules, now) {
	const { header, claims, signed, signature } = parts(token);
	const algorithm = ALGORITHMS.get(String(header.alg));
	if (!algorithm || header.crit !== void 0) throw new TokenError("The token is signed in a way that is not accepted.");
	if (!keys.filter((key) => fits(key, algorithm, header)).some((key) => {
		const publicKey = keyObject(key);
		return publicKey !== void 0 && verify(algorithm.hash, Buffer.from(signed), {
			key: publicKey,
			...algorithm.options
		}, signature);
	})) throw new TokenError("The signature of the token is not of a key of the issuer.");
	if (claims.iss !== rules.issuer) throw new TokenError("The token is of another issuer.");
	if (!(Array.isArray(claims.aud) ? claims.aud : [claims.aud]).includes(rules.audience)) throw new TokenError("The token is not for this server.");
	if (typeof claims.exp !== "number" || claims.exp + LEEWAY_S <= now) throw new TokenError("The token has expired.");
	if (claims.nbf !== void 0 && !(typeof claims.nbf === "number" && claims.nbf - LEEWAY_S <= now)) throw new TokenError("The token is not valid yet.");
	return claims;
}
function fits(key, algorithm, header) {
	if (key.kty !== algorithm.kty || algorithm.curve !== void 0 && key.crv !== algorithm.curve) return false;
	if (key.use !== void 0 && key.use !== "sig") return false;
	if (key.alg !== void 0 && key.alg !== header.alg) return false;
	return header.kid === void 0 || key.kid === void 0 || key.kid === header.kid;
}
function keyObject(jwk) {
	try {
		const key = createPublicKey({
			key: jwk,
			format: "jwk"
		});
		const bits = key.asymmetricKeyDetails?.modulusLength;
		return bits !== void 0 && bits < MIN_RSA_BITS ? void 0 : key;
	} catch {
		return;
	}
}
function parts(token) {
	const [head = "", body = "", signature = "", ...more] = token.split(".");
	if (token.length > MAX_CHARACTERS$1 || more.length > 0 || signature === "") throw new TokenError("The token is not a signed JWT.");
	return {
		header: decode(head),
		claims: decode(body),
		signed: `${head}.${body}`,
		signature: Buffer.from(signature, "base64url")
	};
}
function decode(part) {
	try {
		const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	} catch {}
	throw new TokenError("The token is not a signed JWT.");
}

// src/server/auth-oauth.ts
const FRESH_MS = 6e5;
/** An unknown key id asks for the keys anew, but not as often as somebody sends us one. */
const MIN_PAUSE_MS = 3e4;
const FETCH_MS = 5e3;
const MAX_CHARACTERS = 1048576;
const sets = /* @__PURE__ */ new Map();
/** Why an access token does not open this server, or undefined when it does. */
async function checkAccessToken(auth, token) {
	let claims;
	try {
		const keys = await keysFor(auth.jwksUrl, keyIdOf(token));
		claims = verifyJwt(token, keys, auth.rules, Date.now() / 1e3);
	} catch (error) {
		return {
			status: 401,
			error: "invalid_token",
			message: error instanceof TokenError ? error.message : "The keys of the issuer cannot be read, so no token can be checked."
		};
	}
	const granted = new Set(words(claims.scope ?? claims.scp));
	const missing = auth.scopes.filter((scope) => !granted.has(scope));
	if (missing.length === 0) return void 0;
	return {
		status: 403,
		error: "insufficient_scope",
		message: `The token lacks the scope ${missing.join(" ")}.`
	};
}
/** Protected resource metadata (RFC 9728): where a client gets a token for this server. */
function resourceMetadata({ rules, scopes }) {
	return {
		resource: rules.audience,
		authorization_servers: [rules.issuer],
		bearer_methods_supported: ["header"],
		...scopes.length > 0 ? { scopes_supported: scopes } : {}
	};
}
/** Where that metadata is: the well-known path goes between the host and the path of the resource. */
function metadataUrl({ rules }) {
	const { origin, pathname } = new URL(rules.audience);
	return `${origin}/.well-known/oauth-protected-resource${pathname === "/" ? "" : pathname}`;
}
async function keysFor(url, keyId) {
	const set = sets.get(url) ?? {
		keys: [],
		readAt: 0,
		askedAt: 0,
		asking: void 0
	};
	sets.set(url, set);
	const known = set.keys.length > 0 && (keyId === void 0 || set.keys.some((key) => key.kid === keyId));
	const stale = Date.now() - set.readAt > FRESH_MS;
	if ((!known || stale) && (set.asking || set.keys.length === 0 || Date.now() - set.askedAt > MIN_PAUSE_MS)) {
		set.askedAt = Date.now();
		set.asking ??= renew(url, set).finally(() => {
			set.asking = void 0;
		});
		await set.asking.catch((error) => {
			if (Date.now() - set.readAt > 2 * FRESH_MS) throw error;
		});
	}
	return set.keys;
}
async function renew(url, set) {
	const response = await fetch(url, {
		redirect: "error",
		signal: AbortSignal.timeout(FETCH_MS),
		headers: { accept: "application/json" }
	});
	const text = await response.text();
	if (!response.ok || text.length > MAX_CHARACTERS) throw new Error(`The keys answer ${response.status}.`);
	const found = JSON.parse(text);
	const keys = typeof found === "object" && found !== null && "keys" in found ? found.keys : [];
	set.keys = Array.isArray(keys) ? keys.filter((key) => typeof key === "object" && key !== null) : [];
	set.readAt = Date.now();
}
function words(scope) {
	if (Array.isArray(scope)) return scope.map(String);
	return typeof scope === "string" ? scope.split(" ") : [];
}

export { checkAccessToken, metadataUrl, resourceMetadata };