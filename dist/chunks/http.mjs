import { tt as OdooError } from "./browser.mjs";
import { t as createServer$1 } from "./create-server.mjs";
import { t as WebStandardStreamableHTTPServerTransport } from "./modelcontextprotocol-sdk.mjs";
import { n as describeError } from "./run-tool.mjs";
import { r as loadConfig, t as createSession } from "./session.mjs";
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// src/server/auth.ts
const MIN_TOKEN = 32;
/** Settings of the check of callers; throws `bad_request` when they can't work. */
function readAuth(env) {
	const token = env.ODOO_MCP_HTTP_TOKEN?.trim();
	const issuer = env.ODOO_MCP_OAUTH_ISSUER?.trim();
	if (token && issuer) throw new OdooError("bad_request", "ODOO_MCP_HTTP_TOKEN and ODOO_MCP_OAUTH_ISSUER are both set.", { hint: "Choose one way to check callers and unset the other." });
	if (issuer) return readOAuth(env, issuer);
	if (!token) return { kind: "none" };
	if (token.length < MIN_TOKEN || !/^[!-~]+$/.test(token)) throw new OdooError("bad_request", `ODOO_MCP_HTTP_TOKEN must be at least ${MIN_TOKEN} printable characters without spaces.`, { hint: "Make one with: openssl rand -hex 32" });
	return {
		kind: "token",
		digest: sha256(token)
	};
}
function readOAuth(env, issuer) {
	const audience = env.ODOO_MCP_OAUTH_RESOURCE?.trim() ?? "";
	const jwksUrl = env.ODOO_MCP_OAUTH_JWKS_URL?.trim() ?? "";
	const urls = {
		ODOO_MCP_OAUTH_ISSUER: issuer,
		ODOO_MCP_OAUTH_RESOURCE: audience,
		ODOO_MCP_OAUTH_JWKS_URL: jwksUrl
	};
	for (const [name, url] of Object.entries(urls)) {
		if (isSafeUrl(url)) continue;
		throw new OdooError("bad_request", `${name} must be an https URL.`, { hint: "OAuth needs the issuer, the URL of this server as clients know it (ODOO_MCP_OAUTH_RESOURCE) and the URL of the keys of the issuer (ODOO_MCP_OAUTH_JWKS_URL)." });
	}
	const scopes = (env.ODOO_MCP_OAUTH_SCOPES ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
	return {
		kind: "oauth",
		rules: {
			issuer,
			audience
		},
		jwksUrl,
		scopes
	};
}
/** Undefined when the caller may go on. */
async function refuseCaller(auth, header) {
	if (auth.kind === "none") return void 0;
	const given = /^Bearer +([!-~]+)$/i.exec(header ?? "")?.[1];
	if (given === void 0) return {
		status: 401,
		message: "This server needs a bearer token."
	};
	if (auth.kind === "token") {
		if (timingSafeEqual(sha256(given), auth.digest)) return void 0;
		return {
			status: 401,
			error: "invalid_token",
			message: "The bearer token is not accepted."
		};
	}
	const { checkAccessToken } = await import("./auth-oauth.mjs");
	return checkAccessToken(auth, given);
}
/** Credentials must not go over a network in the clear; a test's issuer is on this machine. */
function isSafeUrl(text) {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocol === "https:" || protocol === "http:" && /^(?:localhost|127\.0\.0\.1)$/.test(hostname);
}
function sha256(text) {
	return createHash("sha256").update(text).digest();
}

// src/server/http-body.ts
/** The JSON of a request, of at most `maxBytes`. */
async function readBody(request, maxBytes) {
	const tooLarge = {
		status: 413,
		message: `The request is over ${maxBytes} bytes.`
	};
	if (Number(request.headers["content-length"] ?? 0) > maxBytes) return tooLarge;
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > maxBytes) return tooLarge;
		chunks.push(bytes);
	}
	try {
		return { json: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
	} catch {
		return {
			status: 400,
			message: "The request is no JSON."
		};
	}
}

// src/server/http-exchange.ts
/** Of the headers only what the protocol needs; credentials end here. */
const PASSED_ON = [
	"accept",
	"content-type",
	"mcp-protocol-version"
];
/** JSON-RPC code for an error of the server's own. */
const SERVER_ERROR = -32e3;
/**
* Answers one request with an MCP server made for it alone. It keeps no session, so any replica can
* answer the next one. When the caller goes, what was asked of Odoo is broken off: without a session
* nobody could fetch the answer any more.
*/
async function exchange(request, response, body, server, timeoutMs) {
	const transport = new WebStandardStreamableHTTPServerTransport({});
	const gone = () => void server.close();
	response.once("close", gone);
	const timer = setTimeout(() => {
		const error = {
			code: SERVER_ERROR,
			message: `This request took over ${timeoutMs / 1e3} s and was broken off.`
		};
		const answers = idsOf(body).map((id) => transport.send({
			jsonrpc: "2.0",
			id,
			error
		}).catch(() => {}));
		Promise.all(answers).then(gone);
	}, timeoutMs);
	try {
		await server.connect(transport);
		const headers = new Headers();
		for (const name of PASSED_ON) {
			const value = request.headers[name];
			if (value !== void 0) headers.set(name, String(value));
		}
		const asked = new Request("http://localhost/mcp", {
			method: "POST",
			headers
		});
		const answer = await transport.handleRequest(asked, { parsedBody: body });
		response.writeHead(answer.status, Object.fromEntries(answer.headers));
		if (!answer.body) {
			response.end();
			return;
		}
		response.flushHeaders();
		await pipeline(Readable.fromWeb(answer.body), response).catch((error) => {
			if (!response.destroyed) throw error;
		});
	} finally {
		clearTimeout(timer);
		response.off("close", gone);
		await server.close();
	}
}
/** Ids of the requests in a body that wait for an answer. */
function idsOf(body) {
	return (Array.isArray(body) ? body : [body]).flatMap((message) => {
		if (typeof message !== "object" || message === null) return [];
		if (!("method" in message) || !("id" in message)) return [];
		const { id } = message;
		return typeof id === "string" || typeof id === "number" ? [id] : [];
	});
}

// src/server/http-origin.ts
/** The name of a Host header or an address, without its port: `[::1]:8000` gives `[::1]`. */
function hostName(text) {
	const bare = text.trim().toLowerCase();
	if (!bare.startsWith("[") && bare.split(":").length > 2) return `[${bare}]`;
	return bare.replace(/:\d+$/, "");
}
function isLoopbackName(host) {
	const name = hostName(host);
	return name === "localhost" || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
/**
* Why a request may not be answered, or undefined. A page in a browser can make its own name resolve to
* this machine (DNS rebinding), and then its Host or Origin header gives it away.
*/
function refusedOrigin(request, allowed) {
	const { host, origin } = request.headers;
	if (host === void 0 || !allowed.hosts.includes(hostName(host))) return "The Host header names no host of this server: add it to ODOO_MCP_ALLOWED_HOSTS.";
	if (origin === void 0 || allowed.origins.includes(origin.toLowerCase())) return void 0;
	if ([`http://${host}`, `https://${host}`].map((one) => one.toLowerCase()).includes(origin.toLowerCase())) return void 0;
	return "Pages of this origin may not call this server: add it to ODOO_MCP_ALLOWED_ORIGINS.";
}

// src/server/http-app.ts
const METADATA = "/.well-known/oauth-protected-resource";
/** Answers MCP at /mcp, and whether it is well at /health. `serverFor` may throw an OdooError. */
function createHttpApp(settings, serverFor, log) {
	let busy = 0;
	let draining = false;
	async function handle(request, response) {
		const path = (request.url ?? "/").split("?")[0] ?? "/";
		if (path === "/health") {
			sendJson(response, draining ? 503 : 200, { status: draining ? "stopping" : "ok" });
			return;
		}
		const refused = refusedOrigin(request, settings);
		if (refused) {
			sendError(response, 403, refused);
			return;
		}
		const { auth } = settings;
		if (auth.kind === "oauth" && (path === METADATA || path === `${METADATA}/mcp`)) {
			const { resourceMetadata } = await import("./auth-oauth.mjs");
			sendJson(response, 200, resourceMetadata(auth));
			return;
		}
		if (path !== "/mcp") {
			sendError(response, 404, "MCP is served at /mcp.");
			return;
		}
		const refusal = await refuseCaller(auth, request.headers.authorization);
		if (refusal) {
			const parameters = refusal.error ? [`error="${refusal.error}"`] : [];
			if (auth.kind === "oauth") {
				const { metadataUrl } = await import("./auth-oauth.mjs");
				parameters.push(`resource_metadata="${metadataUrl(auth)}"`);
				if (auth.scopes.length > 0) parameters.push(`scope="${auth.scopes.join(" ")}"`);
			}
			const challenge = ["Bearer", parameters.join(", ")].join(" ").trim();
			sendError(response, refusal.status, refusal.message, { "www-authenticate": challenge });
			return;
		}
		if (request.method !== "POST") {
			sendError(response, 405, "This server keeps no sessions: send each message by POST.", { allow: "POST" });
			return;
		}
		await answerMessages(request, response);
	}
	async function answerMessages(request, response) {
		if (draining || busy >= settings.concurrency) {
			sendError(response, 503, draining ? "This server is stopping." : "Too many requests are in work.", { "retry-after": draining ? "5" : "1" });
			return;
		}
		busy += 1;
		try {
			const body = await readBody(request, settings.maxBodyBytes);
			if ("status" in body) {
				sendError(response, body.status, body.message);
				return;
			}
			if (Array.isArray(body.json)) {
				sendError(response, 400, "Send one message a request.");
				return;
			}
			await exchange(request, response, body.json, serverFor(request), settings.timeoutMs);
		} finally {
			busy -= 1;
		}
	}
	return {
		get busy() {
			return busy;
		},
		drain() {
			draining = true;
		},
		listener(request, response) {
			handle(request, response).catch((error) => {
				if (!(error instanceof OdooError) && !request.destroyed) log(String(error));
				if (response.headersSent) response.destroy();
				else if (error instanceof OdooError) sendError(response, 400, describeError(error));
				else sendError(response, 500, "internal error");
			});
		}
	};
}
function sendError(response, status, message, headers = {}) {
	sendJson(response, status, {
		jsonrpc: "2.0",
		error: {
			code: -32e3,
			message
		},
		id: null
	}, headers);
}
function sendJson(response, status, value, headers = {}) {
	response.writeHead(status, {
		"content-type": "application/json",
		"cache-control": "no-store",
		...status >= 400 ? { connection: "close" } : {},
		...headers
	});
	response.end(JSON.stringify(value));
}

// src/server/http-settings.ts
const LOOPBACK_NAMES = [
	"localhost",
	"127.0.0.1",
	"[::1]"
];
const ANY_ADDRESS = /* @__PURE__ */ new Set([
	"0.0.0.0",
	"::",
	"[::]",
	""
]);
const MIN_SECRET = 32;
const MAX_BODY_BYTES = 4194304;
/**
* Settings of the HTTP transport from the command line and the environment. Whatever is open to other
* machines needs a way to tell callers apart: without one this throws `bad_request`.
*/
function readHttpSettings(env, flags) {
	const host = flags.host?.trim() || "127.0.0.1";
	const port = wholeNumber("--port", flags.port ?? "8000", 0, 65535);
	const named = list(env.ODOO_MCP_ALLOWED_HOSTS).map(hostName);
	const auth = readAuth(env);
	const loopback = isLoopbackName(host);
	if (!loopback && auth.kind === "none") throw new OdooError("bad_request", `${host} can be reached from other machines, and no caller is checked.`, { hint: "Set ODOO_MCP_HTTP_TOKEN to a random text of at least 32 characters, or configure OAuth (docs/clients.md), or bind 127.0.0.1." });
	if (ANY_ADDRESS.has(host) && named.length === 0) throw new OdooError("bad_request", `${host || "An empty host"} has no name that a Host header could be checked against.`, { hint: "Set ODOO_MCP_ALLOWED_HOSTS to the names by which clients call this server, such as mcp.example.com." });
	const secret = env.ODOO_MCP_TOKEN_SECRET?.trim();
	if (secret && secret.length < MIN_SECRET) throw new OdooError("bad_request", `ODOO_MCP_TOKEN_SECRET must have at least ${MIN_SECRET} characters.`);
	return {
		host,
		port,
		hosts: [
			...loopback ? LOOPBACK_NAMES : [],
			...ANY_ADDRESS.has(host) ? [] : [hostName(host)],
			...named
		],
		origins: list(env.ODOO_MCP_ALLOWED_ORIGINS),
		auth,
		maxBodyBytes: MAX_BODY_BYTES,
		concurrency: wholeNumber("ODOO_MCP_HTTP_CONCURRENCY", env.ODOO_MCP_HTTP_CONCURRENCY ?? "32", 1, 1e3),
		timeoutMs: wholeNumber("ODOO_MCP_HTTP_TIMEOUT", env.ODOO_MCP_HTTP_TIMEOUT ?? "600", 1, 3600) * 1e3,
		graceMs: 1e4
	};
}
function wholeNumber(name, text, min, max) {
	const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
	if (value >= min && value <= max) return value;
	throw new OdooError("bad_request", `${name} must be a whole number from ${min} to ${max}.`);
}
function list(text) {
	return (text ?? "").split(",").map((part) => part.trim().toLowerCase()).filter((part) => part !== "");
}

// src/server/http-users.ts
const MAX_USERS = 100;
const MAX_CHARACTERS = 256;
/**
* Many users on one server: `X-Odoo-Username` and `X-Odoo-Api-Key` replace the configured credentials
* for one request. The address, the database, the mode and the policy stay those of the configuration:
* whoever calls must not be able to send us, or a key, anywhere else. `busyMs` is the longest that a
* request is in work.
*/
async function openUsers(env, busyMs) {
	const config = await loadConfig(env);
	const template = await callerTarget(config, env);
	const own = createSession(config, env);
	const sessions = /* @__PURE__ */ new Map();
	return {
		sessionOf(headers) {
			const login = headerOf(headers, "x-odoo-username");
			const secret = headerOf(headers, "x-odoo-api-key");
			if (login === void 0 && secret === void 0) return own;
			if (login === void 0 || secret === void 0) throw new OdooError("bad_request", "X-Odoo-Username and X-Odoo-Api-Key come together.");
			const name = createHash("sha256").update(JSON.stringify([login, secret])).digest("base64");
			const session = sessions.get(name) ?? createSession(asCaller(config, template, login, secret), env, own.audit);
			sessions.delete(name);
			sessions.set(name, session);
			const [oldest] = sessions;
			if (sessions.size > MAX_USERS && oldest) {
				sessions.delete(oldest[0]);
				setTimeout(() => oldest[1].close().catch(() => {}), busyMs).unref();
			}
			return session;
		},
		async close() {
			await Promise.all([own, ...sessions.values()].map((session) => session.close()));
		}
	};
}
/** The default target; where only the credentials are missing, as it is with those of a caller. */
async function callerTarget(config, env) {
	const defaultOf = ({ targets, defaultName }) => targets.find((target) => target.name === defaultName && target.instance);
	const found = defaultOf(config);
	if (found) return found;
	const some = {
		ODOO_USERNAME: "caller",
		ODOO_API_KEY: "caller"
	};
	const optional = {
		ODOO_MCP_OPT_USERNAME: "caller",
		ODOO_MCP_OPT_API_KEY: "caller"
	};
	return defaultOf(await loadConfig({
		...env,
		...some,
		...optional
	}));
}
/** A configuration with one target alone: no caller may choose another, with the server's credentials. */
function asCaller(config, target, login, secret) {
	if (!target?.instance) return {
		...config,
		targets: [],
		defaultName: void 0
	};
	const instance = {
		...target.instance,
		login,
		secret
	};
	return {
		...config,
		mode: target.mode,
		problem: void 0,
		instance,
		targets: [{
			...target,
			instance
		}],
		defaultName: target.name,
		source: "the caller (X-Odoo-Username)"
	};
}
function headerOf(headers, name) {
	const value = headers[name];
	if (value === void 0) return void 0;
	const text = Array.isArray(value) ? "" : value.trim();
	if (text !== "" && text.length <= MAX_CHARACTERS) return text;
	throw new OdooError("bad_request", `The header ${name} is empty or too long.`);
}

// src/server/http.ts
/** Longer than a load balancer keeps an idle connection, so that it is never us who closes it under a request. */
const KEEP_ALIVE_MS = 65e3;
const BODY_MS = 3e4;
const MAX_CONNECTIONS = 1e3;
/** Serves MCP over Streamable HTTP until a signal ends it. Throws `bad_request` for settings that can't work. */
async function serveHttp(env, flags) {
	const settings = readHttpSettings(env, flags);
	process.env.ODOO_MCP_FILES = env.ODOO_MCP_FILES?.trim().toLowerCase() === "on" ? "on" : "off";
	const log = (line) => {
		process.stderr.write(`odoo-claude: ${line}\n`);
	};
	const users = await openUsers(env, settings.timeoutMs);
	const app = createHttpApp(settings, (request) => createServer$1(users.sessionOf(request.headers), log), log);
	const http = createServer({
		requestTimeout: BODY_MS,
		headersTimeout: 1e4
	}, app.listener);
	http.keepAliveTimeout = KEEP_ALIVE_MS;
	http.maxConnections = MAX_CONNECTIONS;
	process.on("unhandledRejection", (reason) => {
		log(reason instanceof Error ? reason.stack ?? reason.message : String(reason));
	});
	await new Promise((resolve, reject) => {
		http.once("error", (error) => reject(cannotListen(settings.host, settings.port, error)));
		http.listen(settings.port, settings.host.replace(/^\[|\]$/g, ""), resolve);
	});
	const address = http.address();
	log(`listening on http://${settings.host}:${typeof address === "object" && address ? address.port : settings.port}/mcp (callers checked by: ${settings.auth.kind})`);
	await new Promise((resolve) => {
		process.once("SIGINT", resolve);
		process.once("SIGTERM", resolve);
	});
	log(`stopping: ${app.busy} requests in work`);
	app.drain();
	const closed = new Promise((resolve) => http.close(() => resolve()));
	const idle = setInterval(() => http.closeIdleConnections(), 50);
	const late = setTimeout(() => http.closeAllConnections(), settings.graceMs);
	await closed;
	clearInterval(idle);
	clearTimeout(late);
	await users.close();
}
function cannotListen(host, port, error) {
	const code = "code" in error ? String(error.code) : "";
	return new OdooError("bad_request", `Cannot listen on ${host} port ${port}: ${code === "EADDRINUSE" ? "the port is taken" : code === "EACCES" ? "the port needs more rights" : code || "it failed"}.`, {
		hint: "Choose another --port or --host.",
		cause: error
	});
}

export { serveHttp };