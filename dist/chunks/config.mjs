import { t as didYouMean } from "./suggest.mjs";

// src/odoo/access.ts
const SPELLINGS = new Map([
	...[
		"false",
		"off",
		"0",
		"no",
		"safe",
		""
	].map((word) => [word, "safe"]),
	...[
		"true",
		"on",
		"1",
		"yes",
		"yolo",
		"full"
	].map((word) => [word, "yolo"]),
	...[
		"read",
		"readonly",
		"read-only"
	].map((word) => [word, "read"])
]);
/** The mode that a setting asks for; undefined for a word that is none, which must never widen access. */
function parseAccessMode(word) {
	return SPELLINGS.get(word.trim().toLowerCase());
}

// src/odoo/url.ts
/** What stands behind the host in an address copied from a browser or a client's settings. */
const KNOWN_PATHS = /^\/(?:web|odoo|jsonrpc|json|xmlrpc|my)(?:\/|$)/;
/**
* The origin of an Odoo address (`https://erp.example.com/web#action=1` gives `https://erp.example.com`),
* or what is wrong with it, worded to follow the setting's name.
*/
function parseOdooUrl(text, allowHttp) {
	if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { problem: `has no scheme: set it to https://${URL.canParse(`https://${text}`) ? new URL(`https://${text}`).host : "erp.example.com"}` };
	if (!URL.canParse(text)) return { problem: "is not a URL: set it to one such as https://erp.example.com" };
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return { problem: `starts with ${url.protocol}//: set it to https://${url.host}` };
	if (url.username || url.password) return { problem: `must not hold a user name or password: set it to ${url.origin}` };
	if (url.pathname !== "/" && !KNOWN_PATHS.test(url.pathname)) return { problem: `has the path ${url.pathname}, and Odoo is served at the root: set it to ${url.origin}` };
	if (url.protocol === "http:" && !allowHttp && !isLoopback(url.hostname)) return { problem: `would send the credentials unencrypted: set it to https://${url.host}, or set ODOO_ALLOW_HTTP=1 when the network between is yours` };
	return { origin: url.origin };
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

// src/odoo/config.ts
const ENVIRONMENT = {
	url: ["ODOO_URL"],
	db: ["ODOO_DB"],
	login: ["ODOO_USERNAME", "ODOO_USER"],
	key: ["ODOO_API_KEY"],
	password: ["ODOO_PASSWORD"],
	say: {
		url: "ODOO_URL",
		login: "ODOO_USERNAME",
		secret: "ODOO_API_KEY or ODOO_PASSWORD"
	}
};
const PLUGIN = {
	url: ["ODOO_MCP_OPT_URL"],
	db: ["ODOO_MCP_OPT_DB"],
	login: ["ODOO_MCP_OPT_USERNAME"],
	key: ["ODOO_MCP_OPT_API_KEY"],
	password: [],
	say: {
		url: "The plugin option \"url\"",
		login: "the plugin option \"username\"",
		secret: "the plugin option \"api_key\""
	}
};
const PROTOCOLS = [
	"auto",
	"json2",
	"jsonrpc",
	"xmlrpc"
];
/** An API key as Odoo 14.0 to 19.0 make it: 20 random bytes in hexadecimal (`API_KEY_SIZE` in res_users). */
function looksLikeApiKey(secret) {
	return /^[0-9a-f]{40}$/.test(secret);
}
/**
* Reads the configuration from environment variables; nothing is contacted. The address and the
* credentials all come from one source: the plugin's options when they have a URL, else `ODOO_*`.
*/
function readConfig(env) {
	const modeWord = first(env, [
		"ODOO_MCP_OPT_MODE",
		"ODOO_YOLO_MODE",
		"ODOO_YOLO"
	]) ?? "";
	const mode = parseAccessMode(modeWord);
	if (mode === void 0) return refuse("read", `The mode "${cut(modeWord)}" is not one of read, false or true: set ODOO_YOLO_MODE (or the plugin option "mode") to one of them; until then nothing is allowed.`);
	const instance = readInstance(env, first(env, PLUGIN.url) === void 0 ? ENVIRONMENT : PLUGIN);
	return typeof instance === "string" ? refuse(mode, instance) : {
		mode,
		instance,
		problem: void 0
	};
}
function readInstance(env, source) {
	const urlText = first(env, source.url);
	if (urlText === void 0) return "No Odoo is configured: set ODOO_URL (such as https://erp.example.com), ODOO_USERNAME and ODOO_API_KEY (or ODOO_PASSWORD).";
	const url = parseOdooUrl(urlText, /^(?:1|true|yes|on)$/i.test(first(env, ["ODOO_ALLOW_HTTP"]) ?? ""));
	if ("problem" in url) return `${source.say.url} ${url.problem}.`;
	const secret = first(env, source.key) ?? first(env, source.password);
	if (secret === void 0) return `${source.say.url} is set, but there is no password or API key: set ${source.say.secret}.`;
	const login = first(env, source.login);
	if (login === void 0 && first(env, source.key) === void 0 && !looksLikeApiKey(secret)) return `There is a password but no login: set ${source.say.login}.`;
	const protocolWord = (first(env, ["ODOO_PROTOCOL"]) ?? "auto").toLowerCase();
	const protocol = PROTOCOLS.find((name) => name === protocolWord);
	if (protocol === void 0) return `ODOO_PROTOCOL "${cut(protocolWord)}" is not one of ${PROTOCOLS.join(", ")}.${didYouMean(protocolWord, PROTOCOLS)}`;
	const timeoutText = first(env, ["ODOO_TIMEOUT"]) ?? "60";
	const seconds = /^\d+(?:\.\d+)?$/.test(timeoutText) ? Number(timeoutText) : 0;
	if (seconds < 1 || seconds > 3600) return `ODOO_TIMEOUT "${cut(timeoutText)}" is not a number of seconds from 1 to 3600.`;
	return {
		name: "default",
		url: url.origin,
		db: first(env, source.db),
		login,
		secret,
		protocol,
		timeoutMs: Math.round(seconds * 1e3)
	};
}
/** The first of these variables that is set. Clients pass an unset option as `""` or as a literal `${NAME}`. */
function first(env, names) {
	for (const name of names) {
		const value = env[name]?.trim();
		if (value && !/^\$\{[^}]*\}$/.test(value)) return value;
	}
}
function refuse(mode, problem) {
	return {
		mode,
		instance: void 0,
		problem
	};
}
function cut(text) {
	return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

export { readConfig as n, looksLikeApiKey as t };