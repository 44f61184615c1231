import { r as __toESM } from "./rolldown-runtime.mjs";
import { t as OdooError } from "./errors.mjs";
import { n as connectionFault, r as lostAnswer } from "./faults.mjs";
import { n as parseFault, r as remoteError } from "./remote-error.mjs";
import { i as proxyFor } from "./proxy2.mjs";

// src/odoo/retry-after.ts
/** Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3): seconds, or a date. */
function readRetryAfter(header, now = Date.now()) {
	const text = (Array.isArray(header) ? header[0] : header)?.trim() ?? "";
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}

// src/odoo/answers.ts
/** An answer that did not come from the part of Odoo that was asked; the `cause` of an OdooError. */
var HttpStatus = class {
	status;
	path;
	constructor(status, path) {
		this.status = status;
		this.path = path;
	}
};
/** The server, or the proxy before it, does not offer this way in. */
function isEndpointMissing(error) {
	return error instanceof OdooError && error.cause instanceof HttpStatus && [
		403,
		404,
		405,
		410
	].includes(error.cause.status);
}
/** An HTTP 500 in which Odoo does not say what went wrong. */
function isBareFailure(error) {
	return error instanceof OdooError && error.cause instanceof HttpStatus && error.cause.status === 500;
}
/** Odoo's JSON, or an error that says what answered instead. */
function readJson(origin, request, response) {
	if (String(response.headers["content-type"] ?? "").includes("json") || /^\s*[{[]/.test(response.text)) try {
		return JSON.parse(response.text);
	} catch {}
	throw strangeAnswer(origin, request, response);
}
function strangeAnswer(origin, request, response) {
	const { status } = response;
	const cause = new HttpStatus(status, request.path);
	if (status >= 300 && status < 400) return redirected(origin, response, cause);
	if (status === 401 || status === 407) return new OdooError("auth", `The web server before Odoo at ${origin} asks for a login of its own.`, {
		hint: "Use an address of Odoo that is not behind a password, SSO or VPN page.",
		cause
	});
	if (status === 403) return new OdooError("access", `${origin}${request.path} is blocked (HTTP 403).`, {
		hint: "The proxy or firewall before Odoo has to let this path through.",
		cause
	});
	if (status === 404 || status === 405 || status === 410) return new OdooError("unreachable", `There is no Odoo service at ${origin}${request.path}.`, {
		hint: "Check that ODOO_URL is the address of Odoo itself and ODOO_DB the name of a database there.",
		cause
	});
	if (status === 413) return new OdooError("bad_request", "The web server before Odoo refuses a request of this size.", {
		hint: "Send less at once: fewer records or smaller files.",
		cause
	});
	if (status === 429) return new OdooError("unreachable", `${origin} refuses more requests for now (HTTP 429).`, {
		hint: `Wait ${patienceOf(response)}, then try again.`,
		cause
	});
	if (status >= 500 && request.effect === "write") return lostAnswer(request.what, `the server answered HTTP ${status} without a word of Odoo's`, cause);
	if (status >= 502 && status <= 504) return new OdooError("unreachable", `The proxy before Odoo at ${origin} gets no answer (HTTP ${status}).`, {
		hint: `Odoo may be starting or overloaded: try again in ${patienceOf(response, "a moment")}.`,
		cause
	});
	if (status >= 500) return new OdooError("server", `Odoo failed at ${request.what} (HTTP ${status}) and did not say why.`, {
		hint: "The reason is in the server's log.",
		cause
	});
	const isPage = /^\s*</.test(response.text) && !response.text.includes("<methodResponse");
	if (request.effect === "write" && !isPage) return lostAnswer(request.what, "the answer is not one of Odoo or was cut off", cause);
	return new OdooError("unreachable", `${origin} answered ${request.what} with ${isPage ? "a web page" : "something else"}, not with Odoo's data.`, {
		hint: "Check that ODOO_URL is the address of Odoo itself, not of a login or portal page.",
		cause
	});
}
/** How long the server asks to wait, in words. */
function patienceOf({ headers }, unsaid = "a minute") {
	const ms = readRetryAfter(headers["retry-after"]);
	if (ms === void 0) return unsaid;
	return ms > 12e4 ? `${Math.ceil(ms / 6e4)} minutes` : `${Math.ceil(ms / 1e3)} s`;
}
function redirected(origin, response, cause) {
	const location = String(response.headers.location ?? "");
	const target = URL.canParse(location, origin) ? new URL(location, origin) : void 0;
	const elsewhere = target !== void 0 && target.origin !== origin;
	return new OdooError("unreachable", `${origin} redirects to ${target ? target.origin : "another address"}; redirects are not followed, so that no credentials go elsewhere.`, {
		hint: elsewhere ? `If that address is your Odoo, set ODOO_URL=${target.origin}.` : "Check that ODOO_URL is the address of Odoo itself.",
		cause
	});
}

// src/odoo/transport/database-headers.ts
/**
* Headers that tell the server which database a request is for. JSON-2 needs them; the older protocols
* name it in their arguments too, but without the headers a server with several databases first lists
* them all at each request (`_get_session_and_dbname` in odoo/http.py), which takes longer than the call.
*/
function databaseHeaders(origin, session) {
	if (session.cookie !== void 0) return { cookie: session.cookie };
	const { hostname } = new URL(origin);
	if (session.db === "" || session.major < 16 || `.${hostname}`.endsWith(".odoo.com")) return {};
	return { "x-odoo-database": session.db };
}

// src/odoo/transport/jsonrpc.ts
/** `POST /jsonrpc`: 14.0 to 19.0, with a password or an API key. */
const jsonRpc = {
	protocol: "jsonrpc",
	call(http, session, call, sending) {
		const { ids, args = [], kwargs = {} } = call.args;
		const positional = ids === void 0 ? args : [ids, ...args];
		return jsonRpcService(http, "object", "execute_kw", [
			session.db,
			session.uid,
			session.secret,
			call.model,
			call.method,
			positional,
			kwargs
		], {
			...sending,
			call,
			headers: databaseHeaders(http.origin, session)
		});
	}
};
const jsonRpcService = (http, service, method, args, options) => postJsonRpc(http, "/jsonrpc", {
	service,
	method,
	args
}, options);
/** A JSON-RPC 2 request as Odoo's `type='json'` routes take it. An answer without a result gives null. */
async function postJsonRpc(http, path, params, { call, headers, ...sending }) {
	const request = {
		method: "POST",
		path,
		headers: {
			"content-type": "application/json",
			...headers
		},
		body: JSON.stringify({
			jsonrpc: "2.0",
			id: 1,
			method: "call",
			params
		}),
		what: call ? `${call.model}.${call.method}` : path,
		...sending
	};
	const response = await http.send(request);
	if (response.status !== 200) throw strangeAnswer(http.origin, request, response);
	const answer = readJson(http.origin, request, response);
	if (typeof answer !== "object" || answer === null || !("jsonrpc" in answer)) throw strangeAnswer(http.origin, request, response);
	if ("error" in answer && answer.error) throw remoteError(faultOf(answer.error), {
		model: call?.model,
		method: call?.method,
		hasIds: call ? call.args.ids !== void 0 : void 0
	});
	return "result" in answer ? answer.result : null;
}
function faultOf(error) {
	const data = typeof error === "object" && error !== null && "data" in error ? error.data : void 0;
	const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "no reason given";
	return parseFault(data) ?? {
		name: "builtins.Exception",
		message
	};
}

// src/odoo/exchange.ts
/** One request and its whole answer. Never rejects. */
function exchange(dispatcher, { method, path, headers, body, maxBytes, tooLarge }, signal) {
	return new Promise((resolve) => {
		let sent = false;
		let controller;
		let status = 0;
		let answerHeaders = {};
		let size = 0;
		const chunks = [];
		const settle = (result) => {
			signal.removeEventListener("abort", abort);
			resolve(result);
		};
		const abort = () => {
			settle({
				error: signal.reason,
				sent
			});
			controller?.abort(/* @__PURE__ */ new Error("aborted"));
		};
		if (signal.aborted) {
			resolve({
				error: signal.reason,
				sent
			});
			return;
		}
		signal.addEventListener("abort", abort, { once: true });
		dispatcher.dispatch({
			method,
			path,
			headers,
			body
		}, {
			onRequestStart(started) {
				if (signal.aborted) {
					started.abort(/* @__PURE__ */ new Error("aborted"));
					return;
				}
				controller = started;
				sent = true;
			},
			onResponseStart(_controller, statusCode, responseHeaders) {
				status = statusCode;
				answerHeaders = responseHeaders;
			},
			onResponseData(running, chunk) {
				size += chunk.length;
				if (size > maxBytes) {
					settle({
						error: tooLarge(),
						sent
					});
					running.abort(/* @__PURE__ */ new Error("too large"));
					return;
				}
				chunks.push(chunk);
			},
			onResponseEnd() {
				const bytes = Buffer.concat(chunks);
				settle({
					status,
					headers: answerHeaders,
					text: bytes.toString("utf8"),
					bytes
				});
			},
			onResponseError(_controller, error) {
				settle({
					error,
					sent
				});
			}
		});
	});
}

// src/odoo/pool.ts
const CONNECTIONS = 8;
const CONNECT_MS = 1e4;
/** Below the 60 s after which common load balancers drop an idle connection. */
const KEEP_ALIVE_MS = 5e4;
/** Keep-alive connections to one origin, through a proxy where one is configured. Connects to nothing yet. */
async function openWay(origin, { env, caFile }) {
	const proxy = proxyFor(origin, env);
	const { default: Pool } = await import("./pool.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const secureContext = caFile ? await (await import("./trust.mjs")).trustAlso(caFile, env.NODE_EXTRA_CA_CERTS) : void 0;
	const options = {
		connections: CONNECTIONS,
		keepAliveTimeout: KEEP_ALIVE_MS,
		keepAliveMaxTimeout: KEEP_ALIVE_MS,
		headersTimeout: 0,
		bodyTimeout: 0
	};
	const connect = {
		timeout: CONNECT_MS,
		...secureContext ? { secureContext } : {}
	};
	if (proxy === void 0) return {
		dispatcher: new Pool(origin, {
			...options,
			connect
		}),
		prefix: "",
		headers: {},
		proxy
	};
	if (origin.startsWith("https:")) {
		const [{ default: buildConnector }, { tunnel }] = await Promise.all([import("./connect.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./tunnel.mjs")]);
		const means = {
			secure: buildConnector(connect),
			secureContext,
			timeoutMs: CONNECT_MS
		};
		return {
			dispatcher: new Pool(origin, {
				...options,
				connect: tunnel(proxy, means)
			}),
			prefix: "",
			headers: {},
			proxy: void 0
		};
	}
	const { authorization } = await import("./proxy.mjs");
	return {
		dispatcher: new Pool(proxy.origin, {
			...options,
			connect
		}),
		prefix: origin,
		headers: {
			host: new URL(origin).host,
			...authorization(proxy)
		},
		proxy
	};
}

// src/odoo/http.ts
/** Waits before the second and third attempt. */
const BACKOFF_MS = [150, 600];
/** A server that asks for more patience is told of instead. */
const MAX_WAIT_MS = 5e3;
const MAX_ANSWER_BYTES = 67108864;
/**
* Requests to one origin. Nothing is loaded or connected before the first one. An origin that is asked for
* through a proxy, or that an own authority has signed, says so in `options`.
*/
function createHttp(origin, options = {
	env: process.env,
	caFile: process.env.ODOO_CA_CERT
}) {
	let way;
	/** One attempt, with what only the way to the server needs to be told. */
	async function attempt(request, signal) {
		way ??= openWay(origin, options).catch((error) => {
			way = void 0;
			throw error;
		});
		const { dispatcher, prefix, headers, proxy } = await way;
		const answer = await exchange(dispatcher, {
			method: request.method,
			path: prefix + request.path,
			headers: {
				...request.headers,
				...headers
			},
			body: request.body ?? null,
			maxBytes: MAX_ANSWER_BYTES,
			tooLarge: () => tooLarge(request)
		}, signal);
		if (proxy && "status" in answer && answer.status === 407) throw (await import("./tunnel.mjs")).proxyLogin(proxy);
		return answer;
	}
	return {
		origin,
		async send(request) {
			if (request.signal?.aborted) throw cancelled(request, false);
			const clock = new AbortController();
			const timer = setTimeout(() => clock.abort("timeout"), request.timeoutMs);
			const cancel = () => clock.abort("cancelled");
			request.signal?.addEventListener("abort", cancel, { once: true });
			let everSent = false;
			try {
				for (let tries = 0;; tries++) {
					const result = await attempt(request, clock.signal);
					const backoff = BACKOFF_MS[tries];
					if (!("error" in result)) {
						const wait = patience(result, request, backoff);
						if (wait === void 0) return result;
						await pause(wait, clock.signal);
						if (!clock.signal.aborted) continue;
						if (clock.signal.reason === "timeout") return result;
						throw cancelled(request, false);
					}
					everSent ||= result.sent;
					if (result.error instanceof OdooError) throw result.error;
					if (clock.signal.reason === "timeout") throw timedOut(request, everSent);
					if (clock.signal.aborted) throw cancelled(request, everSent);
					if (!(request.effect === "read" || !everSent) || backoff === void 0) throw failed(origin, request, result.error, everSent);
					await pause(backoff, clock.signal);
				}
			} finally {
				clearTimeout(timer);
				request.signal?.removeEventListener("abort", cancel);
			}
		},
		async close() {
			const opened = way;
			way = void 0;
			await (await opened?.catch(() => void 0))?.dispatcher.destroy();
		}
	};
}
/**
* Milliseconds to wait before the request is sent again; undefined when this answer is to be told. A
* request refused with 429 was not carried out. Behind the other two a write may have been.
*/
function patience({ status, headers }, { effect }, backoff) {
	if (!(status === 429 || effect === "read" && (status === 502 || status === 503)) || backoff === void 0) return void 0;
	const asked = readRetryAfter(headers["retry-after"]);
	if (asked === void 0) return backoff;
	return asked > MAX_WAIT_MS ? void 0 : Math.max(asked, backoff);
}
function failed(origin, request, error, sent) {
	return request.effect === "write" && sent ? lostAnswer(request.what, "the connection broke before Odoo answered", error) : connectionFault(origin, error, sent);
}
function timedOut(request, sent) {
	const seconds = `${Math.round(request.timeoutMs / 100) / 10} s`;
	if (request.effect === "write" && sent) return lostAnswer(request.what, `Odoo did not answer within ${seconds}`);
	return sent ? new OdooError("timeout", `Odoo did not answer ${request.what} within ${seconds}.`, { hint: "Ask for fewer records or fields, or set ODOO_TIMEOUT to more seconds." }) : new OdooError("timeout", `No connection came about within ${seconds}; nothing was sent.`, { hint: "Check that ODOO_URL is right and that the server is up, or set ODOO_TIMEOUT to more seconds." });
}
function cancelled(request, sent) {
	return request.effect === "write" && sent ? lostAnswer(request.what, "the call was cancelled before Odoo answered") : new OdooError("timeout", `The call of ${request.what} was cancelled before Odoo answered.`);
}
function tooLarge(request) {
	const message = `Odoo's answer to ${request.what} is over ${MAX_ANSWER_BYTES / 1024 / 1024} MB.`;
	return new OdooError("bad_request", message + (request.effect === "write" ? " The call itself went through." : ""), { hint: "Ask for fewer records or fields." });
}
function pause(ms, signal) {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener("abort", done, { once: true });
	});
}

export { databaseHeaders as a, isEndpointMissing as c, postJsonRpc as i, readJson as l, jsonRpc as n, HttpStatus as o, jsonRpcService as r, isBareFailure as s, createHttp as t, strangeAnswer as u };