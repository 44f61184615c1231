import { t as isMapping } from "./data-file.mjs";
import { D as postJsonRpc, R as remoteFault, tt as OdooError, y as openWebSession } from "./browser.mjs";

// src/odoo/api-key.ts
/**
* Makes an API key for a user as they do it on their page: the wizard asks for their password once more.
* Public ways alone, the same from 14.0 to 19.0: `res.users.apikeys.description.make_key` and
* `res.users.identitycheck.run_check`, in a web session. Source: odoo/addons/base/models/res_users.py.
*/
async function makeApiKey(http, request, sending) {
	const { db, login, password } = request;
	const session = await openWebSession(http, {
		db,
		login,
		password
	}, sending).catch((error) => {
		throw remoteFault(error)?.name.endsWith("AccessDenied") ? new OdooError("auth", `Odoo does not accept the login "${login}" with this password.`, { cause: error }) : error;
	});
	if (!session) throw new OdooError("auth", "No key can be made with the password alone: this user has two-factor login.", { hint: "Make the key in the browser: the own name at the top right, then Preferences, Account Security." });
	const call = (model, method, args, kwargs = {}) => postJsonRpc(http, `/web/dataset/call_kw/${model}/${method}`, {
		model,
		method,
		args,
		kwargs
	}, {
		...sending,
		effect: "write",
		headers: { cookie: session.cookie }
	});
	try {
		return await runWizard(call, request);
	} finally {
		await session.end();
	}
}
async function runWizard(call, { name, days, password }) {
	const wizard = "res.users.apikeys.description";
	const fields = await call(wizard, "fields_get", [["duration"]], { attributes: ["type"] });
	const until = new Date(Date.now() + days * 864e5).toISOString().slice(0, 19).replace("T", " ");
	let action = await call(wizard, "make_key", [[await call(wizard, "create", [{
		name,
		...isMapping(fields) && "duration" in fields ? {
			duration: "-1",
			expiration_date: until
		} : {}
	}])]]);
	if (isMapping(action) && action.res_model === "res.users.identitycheck") {
		const check = [action.res_id];
		const asked = await call("res.users.identitycheck", "fields_get", [["password"]], { attributes: ["store"] });
		if (isMapping(asked) && isMapping(asked.password) && asked.password.store !== false) await call("res.users.identitycheck", "write", [check, { password }]);
		action = await call("res.users.identitycheck", "run_check", [check], { context: { password } });
	}
	const key = isMapping(action) && isMapping(action.context) ? action.context.default_key : void 0;
	if (typeof key === "string" && key !== "") return key;
	throw new OdooError("server", "Odoo made no key, and did not say why.", { hint: "Make the key in the browser: the own name at the top right, then Preferences, Account Security." });
}

export { makeApiKey as t };