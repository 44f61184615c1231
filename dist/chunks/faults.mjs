import { t as OdooError } from "./errors.mjs";

// src/odoo/faults.ts
/** A write that may or may not have taken effect. It is never sent again by us. */
function lostAnswer(what, why, cause) {
	return new OdooError("unknown_outcome", `It is not known whether ${what} took effect: ${why}.`, {
		hint: "Read the records back before you try again: Odoo may have done it, or may still be doing it.",
		cause
	});
}
const NETWORK = /* @__PURE__ */ new Map([
	["ECONNREFUSED", ["nothing listens there", "Start Odoo, or correct the host and port in ODOO_URL."]],
	["ENOTFOUND", ["that host name does not exist", "Correct the host in ODOO_URL."]],
	["EAI_AGAIN", ["the host name could not be looked up", "Check the network, VPN and DNS, then try again."]],
	["EHOSTUNREACH", ["there is no way to that host", "Check the network and VPN."]],
	["ENETUNREACH", ["there is no way to that network", "Check the network and VPN."]],
	["ETIMEDOUT", ["the host does not answer", "Check ODOO_URL, the network, VPN and firewall."]],
	["UND_ERR_CONNECT_TIMEOUT", ["the host does not answer", "Check ODOO_URL, the network, VPN and firewall."]],
	["ECONNRESET", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["EPIPE", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["UND_ERR_SOCKET", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["EPROTO", ["no TLS is spoken on that port", "Use http:// in ODOO_URL, or the port that serves https."]],
	["ERR_SSL_WRONG_VERSION_NUMBER", ["no TLS is spoken on that port", "Use http:// in ODOO_URL, or the port that serves https."]],
	["CERT_HAS_EXPIRED", ["its TLS certificate has expired", "Have the certificate renewed."]],
	["ERR_TLS_CERT_ALTNAME_INVALID", ["its TLS certificate is for another host", "Use the host name that the certificate names in ODOO_URL."]]
]);
const UNTRUSTED = ["its TLS certificate is signed by an authority that is not trusted here", "Point ODOO_CA_CERT to that authority's certificate (a PEM file) and start again."];
/** A proxy that could not be reached, or that did not open a way through it. */
var ProxyFault = class extends Error {
	/** Host and port. */
	proxy;
	/** Of its answer; undefined where there was none. */
	status;
	constructor(proxy, cause, status) {
		super("proxy", { cause });
		this.proxy = proxy;
		this.status = status;
	}
};
/** No answer came, and nothing can have been changed by that. */
function connectionFault(origin, error, sent = true) {
	if (error instanceof ProxyFault) return proxyFault(origin, error);
	const code = networkCode(error);
	if (!sent && code === "ECONNRESET" && origin.startsWith("https:")) return new OdooError("unreachable", `Odoo at ${origin} cannot be reached: TLS does not come about there.`, {
		hint: "If that port serves plain HTTP, as Odoo itself does without a proxy, use http:// in ODOO_URL.",
		cause: error
	});
	const known = NETWORK.get(code) ?? (/CERT|ISSUER|SIGNATURE/.test(code) ? UNTRUSTED : void 0);
	if (code.startsWith("HPE_")) return new OdooError("unreachable", `${origin} does not speak HTTP there.`, {
		hint: "Correct the port in ODOO_URL, or use https:// if the server expects TLS.",
		cause: error
	});
	const [why, hint] = known ?? [`the connection failed${code ? ` (${code})` : ""}`, "Check ODOO_URL and the network, then try again."];
	return new OdooError("unreachable", `Odoo at ${origin} cannot be reached: ${why}.`, {
		hint,
		cause: error
	});
}
function proxyFault(origin, { proxy, status, cause }) {
	if (status !== void 0) return new OdooError("unreachable", `The proxy at ${proxy} finds no way to ${origin} (HTTP ${status}).`, {
		hint: "Check ODOO_URL and that the server is up, or name its host in NO_PROXY.",
		cause
	});
	const [why] = NETWORK.get(networkCode(cause)) ?? ["the connection failed"];
	return new OdooError("unreachable", `The proxy at ${proxy} cannot be reached: ${why}.`, {
		hint: "Correct HTTPS_PROXY, or name the host of Odoo in NO_PROXY.",
		cause
	});
}
/** Node gives an AggregateError where a name has several addresses. */
function networkCode(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return networkCode(error.errors[0]);
	if (!(error instanceof Error)) return "";
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause === void 0 ? "" : networkCode(error.cause);
}

export { connectionFault as n, lostAnswer as r, ProxyFault as t };