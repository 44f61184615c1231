import { C as portOf, P as ProxyFault, S as nameOf, tt as OdooError, x as authorization } from "./browser.mjs";
import { request } from "node:http";
import { request as request$1 } from "node:https";

// src/odoo/tunnel.ts
/** Connects to an https origin through a proxy: TLS to Odoo itself inside of what CONNECT opens. */
function tunnel(proxy, { secure, secureContext, timeoutMs }) {
	return (options, callback) => {
		const target = `${options.hostname.includes(":") ? `[${options.hostname}]` : options.hostname}:${options.port || 443}`;
		const how = {
			host: proxy.hostname.replace(/^\[|\]$/g, ""),
			port: portOf(proxy),
			method: "CONNECT",
			path: target,
			headers: {
				host: target,
				...authorization(proxy)
			},
			agent: false
		};
		const asking = proxy.protocol === "https:" ? request$1({
			...how,
			servername: proxy.hostname,
			...secureContext ? { secureContext } : {}
		}) : request(how);
		const timer = setTimeout(() => asking.destroy(Object.assign(/* @__PURE__ */ new Error("timeout"), { code: "ETIMEDOUT" })), timeoutMs);
		asking.once("connect", (response, socket) => {
			clearTimeout(timer);
			const status = response.statusCode ?? 0;
			if (status === 200) return secure({
				...options,
				httpSocket: socket
			}, callback);
			socket.destroy();
			callback(refusal(proxy, status), null);
		});
		asking.once("error", (error) => {
			clearTimeout(timer);
			callback(new ProxyFault(nameOf(proxy), error), null);
		});
		asking.end();
	};
}
function refusal(proxy, status) {
	const who = `The proxy at ${nameOf(proxy)}`;
	if (status === 407) return proxyLogin(proxy);
	if (status === 403 || status === 405) return new OdooError("unreachable", `${who} does not let us through to Odoo (HTTP ${status}).`, { hint: "Have it allow CONNECT to the host and port of ODOO_URL, or name the host in NO_PROXY." });
	return new ProxyFault(nameOf(proxy), void 0, status);
}
/** The proxy wants to know who we are. */
function proxyLogin(proxy) {
	return new OdooError("auth", `The proxy at ${nameOf(proxy)} does not let us through without its login.`, { hint: "Put it into HTTPS_PROXY, such as http://user:password@proxy.example.com:3128, and start again." });
}

export { proxyLogin, tunnel };