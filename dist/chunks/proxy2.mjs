import { t as OdooError } from "./errors.mjs";
import { t as isLoopback } from "./url.mjs";
import { BlockList, isIP } from "node:net";

// src/odoo/proxy.ts
/**
* The proxy on the way to an origin, by the variables that curl and most other programs read: HTTPS_PROXY
* or HTTP_PROXY by the scheme of the origin, else ALL_PROXY, in lower or upper case, except for what
* NO_PROXY names. What runs on this machine is never asked for through a proxy.
*/
function proxyFor(origin, env) {
	const url = new URL(origin);
	if (isLoopback(url.hostname)) return void 0;
	const name = [url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"].find((one) => read(env, one) !== void 0);
	if (name === void 0 || isExcepted(url, read(env, "NO_PROXY") ?? "")) return void 0;
	const text = read(env, name) ?? "";
	const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	const proxy = URL.canParse(full) ? new URL(full) : void 0;
	if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
	const what = proxy ? `is a ${proxy.protocol.slice(0, -1)} proxy, which is not supported` : "is not a URL";
	throw new OdooError("bad_request", `${name} ${what}.`, { hint: "Set it to a proxy such as http://proxy.example.com:3128, or name the host of Odoo in NO_PROXY." });
}
/** What a proxy is called in texts: without the credentials that its URL may hold. */
function nameOf(proxy) {
	return `${proxy.hostname}:${portOf(proxy)}`;
}
function portOf(url) {
	return Number(url.port || (url.protocol === "https:" ? 443 : 80));
}
/** The value of `Proxy-Authorization` for the credentials in a proxy's URL. */
function authorization(proxy) {
	if (!proxy.username) return {};
	const pair = `${decode(proxy.username)}:${decode(proxy.password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function read(env, name) {
	return [env[name.toLowerCase()], env[name]].map((value) => value?.trim()).find((value) => value && !value.startsWith("${"));
}
/** `*`, `example.com` with all below it, `.example.com`, `host:port`, addresses and `10.0.0.0/8`. */
function isExcepted(url, list) {
	const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
	return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry) => {
		if (entry === "*") return true;
		if (entry.includes("/")) return isInSubnet(host, entry);
		const [, name = "", port] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) ? `[${entry}]` : entry) ?? [];
		if (port !== void 0 && Number(port) !== portOf(url)) return false;
		const domain = name.replace(/^\*?\./, "");
		return host === domain || domain !== "" && host.endsWith(`.${domain}`);
	});
}
function isInSubnet(host, entry) {
	const [address = "", bits = ""] = entry.split("/");
	const family = isIP(address);
	if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
	if (Number(bits) > (family === 4 ? 32 : 128)) return false;
	const type = family === 4 ? "ipv4" : "ipv6";
	const subnet = new BlockList();
	subnet.addSubnet(address, Number(bits), type);
	return subnet.check(host, type);
}

export { proxyFor as i, nameOf as n, portOf as r, authorization as t };