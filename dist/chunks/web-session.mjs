import { i as postJsonRpc } from "./http.mjs";

// src/odoo/web-session.ts
/**
* Opens a web session. Undefined when nobody is logged in by it, as it is with two-factor login; a refused
* password throws what Odoo says. Source: addons/web/controllers/session.py (main.py before 16.0).
*/
async function openWebSession(http, params, sending) {
	let cookie;
	const answer = await postJsonRpc({
		...http,
		async send(request) {
			const response = await http.send(request);
			const header = response.headers["set-cookie"];
			cookie = (Array.isArray(header) ? header : [header ?? ""]).map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((one) => one !== void 0);
			return response;
		}
	}, "/web/session/authenticate", params, sending);
	const uid = answer && typeof answer === "object" && "uid" in answer ? answer.uid : void 0;
	if (typeof uid !== "number" || cookie === void 0) return void 0;
	const headers = { cookie };
	return {
		cookie,
		uid,
		async end() {
			await postJsonRpc(http, "/web/session/destroy", {}, {
				effect: "read",
				timeoutMs: 5e3,
				headers
			}).catch(() => {});
		}
	};
}

export { openWebSession as t };