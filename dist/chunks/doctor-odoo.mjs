import { n as fetchVersion, t as createClient } from "./client.mjs";
import { b as createHttp, tt as OdooError, w as proxyFor } from "./browser.mjs";
import { r as isAdministrator } from "./limited-user.mjs";
import { t as asFinding } from "./doctor.mjs";
import path from "node:path";
import { readdir, stat } from "node:fs/promises";
import { connect } from "node:tls";

// src/server/doctor-addons.ts
/**
* Whether the server sees the modules of the folder that one works in: `verify` can only install what lies in
* an addons path of the server, and no call tells those paths. Says nothing of a folder without modules.
*/
async function addonsPath(client, folder, signal) {
	const check = "addons path";
	const modules = await modulesIn(folder);
	if (modules.length === 0) return [];
	try {
		const known = await client.call("ir.module.module", "search_count", { kwargs: { domain: [[
			"name",
			"in",
			modules
		]] } }, {
			signal,
			effect: "read"
		});
		const says = `the server knows ${known} of the ${modules.length} modules of this folder`;
		if (known > 0) return [{
			check,
			state: "ok",
			says
		}];
		return [{
			check,
			state: "warn",
			says,
			mend: "Put this folder into the server's addons_path, or mount it there; restart Odoo and update its list of apps."
		}];
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return [{
			check,
			state: "skipped",
			says: `not looked at: ${error.message}`
		}];
	}
}
/** Names of the modules in the folder, or of the folder itself where that is a module. */
async function modulesIn(folder) {
	const isModule = (dir) => stat(path.join(dir, "__manifest__.py")).then(() => true, () => false);
	if (await isModule(folder)) return [path.basename(folder)];
	const names = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	const are = await Promise.all(names.map((name) => isModule(path.join(folder, name))));
	return names.filter((_, index) => are[index]);
}

// src/server/doctor-odoo.ts
const SUPPORTED = {
	oldest: 14,
	newest: 19
};
const MAX_SKEW_S = 60;
const DAY_MS = 864e5;
const MIN_CERTIFICATE_DAYS = 14;
const TLS_MS = 1e4;
/** Goes the way to one Odoo step by step, so that the first thing that is wrong is told as itself. */
async function examineWay(instance, mode, env, signal) {
	const http = createHttp(instance.url, {
		env,
		caFile: instance.caCert ?? env.ODOO_CA_CERT
	});
	const client = createClient(instance, env);
	try {
		const { findings, clock } = await reach(http, instance, env, signal);
		if (findings.some(({ state }) => state === "fail")) return [...findings, ...skipped("series", "login", "rights")];
		const sending = {
			effect: "read",
			timeoutMs: instance.timeoutMs,
			signal
		};
		const series = await asFinding("series", async () => {
			const { version } = await fetchVersion(http, instance.protocol, sending);
			return version;
		});
		findings.push(...clock, series.state === "ok" ? judgeSeries(series) : series);
		if (series.state === "fail") return [...findings, ...skipped("login", "rights")];
		const login = await asFinding("login", async () => {
			const info = await client.info({ signal });
			return `${info.login} (id ${info.uid}) of database ${info.db}, over ${info.protocol}`;
		});
		findings.push(login);
		if (login.state === "fail") return [...findings, ...skipped("rights")];
		const folder = env.CLAUDE_PROJECT_DIR || process.cwd();
		return [
			...findings,
			await rights(client, mode, signal),
			...await addonsPath(client, folder, signal)
		];
	} finally {
		await Promise.all([http.close(), client.close()]);
	}
}
async function reach(http, instance, env, signal) {
	let answer;
	let asked = 0;
	const found = await asFinding("reach", async () => {
		asked = Date.now();
		answer = await http.send({
			method: "GET",
			path: "/web/login",
			headers: {},
			what: "the login page",
			effect: "read",
			timeoutMs: Math.min(instance.timeoutMs, 2e4),
			signal
		});
		const proxy = proxyFor(instance.url, env);
		return `answers in ${Date.now() - asked} ms${proxy ? ` through the proxy ${proxy.host}` : ""}`;
	});
	const findings = [found];
	if (new URL(instance.url).protocol === "https:") {
		const isDirect = !instance.caCert && !env.ODOO_CA_CERT && !proxyFor(instance.url, env);
		if (found.state === "ok") findings.push(isDirect ? await certificate(instance.url) : {
			check: "tls",
			state: "ok",
			says: "is trusted"
		});
	} else if (found.state === "ok") findings.push({
		check: "tls",
		state: "ok",
		says: "none: plain HTTP, which is allowed on this machine or by ODOO_ALLOW_HTTP"
	});
	return {
		findings,
		clock: answer ? clockOf(answer, (asked + Date.now()) / 2) : []
	};
}
/** How long the certificate of the server is good for; that it is trusted is known by then. */
function certificate(url) {
	const { hostname, port } = new URL(url);
	const check = "tls";
	return new Promise((resolve) => {
		const socket = connect({
			host: hostname,
			port: Number(port || 443),
			servername: hostname,
			timeout: TLS_MS
		});
		const end = (finding) => {
			socket.destroy();
			resolve(finding);
		};
		socket.once("secureConnect", () => {
			const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / DAY_MS);
			const says = `the certificate is trusted and good for ${days} days`;
			if (days >= MIN_CERTIFICATE_DAYS) end({
				check,
				state: "ok",
				says
			});
			else end({
				check,
				state: "warn",
				says,
				mend: "Have it renewed by whoever runs that server."
			});
		});
		socket.once("timeout", () => end({
			check,
			state: "warn",
			says: "the certificate could not be looked at in time"
		}));
		socket.once("error", () => end({
			check,
			state: "warn",
			says: "the certificate could not be looked at"
		}));
	});
}
/** By the Date header, in whole seconds; without one there is nothing to say. */
function clockOf({ headers }, here) {
	const there = Date.parse(String(headers.date ?? ""));
	if (Number.isNaN(there)) return [];
	const skew = Math.round((there - here) / 1e3);
	const check = "clock";
	if (Math.abs(skew) <= MAX_SKEW_S) return [{
		check,
		state: "ok",
		says: `within ${Math.abs(skew)} s of the server's`
	}];
	return [{
		check,
		state: "warn",
		says: `the server's clock is ${Math.abs(skew)} s ${skew > 0 ? "ahead of" : "behind"} this machine's`,
		mend: "Set both by NTP: times in records and expiry of keys go by the clock."
	}];
}
function judgeSeries(finding) {
	const major = Number(/\d+/.exec(finding.says)?.[0]);
	const { oldest, newest } = SUPPORTED;
	if (major >= oldest && major <= newest) return finding;
	const mend = `Tested are ${oldest}.0 to ${newest}.0; others may work in part.`;
	return {
		...finding,
		state: "warn",
		says: `${finding.says} is not tested`,
		mend
	};
}
/**
* Whether the user can do anything, and more than an assistant should. Only administrators may read the
* system parameters (ir.model.access of base, 14.0 to 19.0).
*/
async function rights(client, mode, signal) {
	const check = "rights";
	const mayRead = client.call("res.partner", "search_count", { kwargs: { domain: [] } }, {
		signal,
		effect: "read"
	}).then(() => true, notAllowed);
	const [partners, parameters] = await Promise.all([mayRead, isAdministrator(client, signal)]);
	if (!partners) return {
		check,
		state: "fail",
		says: "the user may not even read contacts",
		mend: "Make them an internal user and give them the groups for the work (docs/limited-user.md)."
	};
	if (!parameters) return {
		check,
		state: "ok",
		says: "those of a user, without the settings"
	};
	const says = "the user is an administrator of the settings";
	if (mode === "read") return {
		check,
		state: "ok",
		says
	};
	return {
		check,
		state: "warn",
		says,
		mend: "For a database that matters use a limited user: odoo-claude limited-user (docs/limited-user.md)."
	};
}
function notAllowed(error) {
	if (error instanceof OdooError && error.kind === "access") return false;
	throw error;
}
function skipped(...checks) {
	return checks.map((check) => ({
		check,
		state: "skipped",
		says: "not looked at, because of the above"
	}));
}

export { examineWay };