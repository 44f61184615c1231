import { t as makeApiKey } from "./api-key.mjs";
import { tt as OdooError } from "./browser.mjs";
import { randomBytes } from "node:crypto";

// src/odoo/limited-user.ts
/** Whoever has one of them can give themselves the rest. */
const POWERFUL = ["base.group_system", "base.group_erp_manager"];
/** Odoo lets only internal users have API keys. */
const INTERNAL = "base.group_user";
/** Groups by their external ids, with that of internal users. Throws for one that is not there, or too powerful. */
async function findGroups(client, xmlids) {
	const wanted = [.../* @__PURE__ */ new Set([INTERNAL, ...xmlids])];
	const powerful = wanted.find((xmlid) => POWERFUL.includes(xmlid));
	if (powerful !== void 0) throw new OdooError("bad_request", `A user with ${powerful} is not limited: it can give itself every right.`, { hint: "Leave it out. For verify on a development database, use your own user." });
	const pairs = wanted.map((xmlid) => xmlid.split("."));
	const kwargs = {
		domain: [
			[
				"model",
				"=",
				"res.groups"
			],
			[
				"module",
				"in",
				pairs.map(([module = ""]) => module)
			],
			[
				"name",
				"in",
				pairs.map(([, name = ""]) => name)
			]
		],
		fields: [
			"module",
			"name",
			"res_id"
		]
	};
	const rows = await client.call("ir.model.data", "search_read", { kwargs }, { effect: "read" });
	const known = /* @__PURE__ */ new Map();
	for (const row of Array.isArray(rows) ? rows : []) known.set(`${row.module}.${row.name}`, Number(row.res_id));
	return wanted.map((xmlid) => {
		const id = known.get(xmlid);
		if (id !== void 0) return {
			xmlid,
			id
		};
		throw new OdooError("not_found", `There is no group "${xmlid}" in this database.`, { hint: "List groups with: search ir.model.data, domain [[\"model\",\"=\",\"res.groups\"]]; a group comes with its module." });
	});
}
/** Throws `bad_request` when somebody has this login, archived users too. */
async function checkLoginIsFree(client, login) {
	if (await client.call("res.users", "search_count", { kwargs: {
		domain: [[
			"login",
			"=",
			login
		]],
		context: { active_test: false }
	} }, { effect: "read" }) === 0) return;
	throw new OdooError("bad_request", `There is a user with the login "${login}" already; nothing was changed.`, { hint: "Choose another login: this command only makes new users." });
}
/**
* Makes a user with these groups and no others, and an API key for it. Its password is random and known to
* nobody. Where the key cannot be made the user is removed again.
*/
async function makeLimitedUser(client, http, user) {
	const { login, name, groups } = user;
	const info = await client.info();
	const field = (await client.fields("res.users")).has("group_ids") ? "group_ids" : "groups_id";
	const password = randomBytes(36).toString("base64url");
	const values = {
		name,
		login,
		password,
		...login.includes("@") ? { email: login } : {},
		[field]: [[
			6,
			0,
			groups.map(({ id }) => id)
		]]
	};
	const made = await client.call("res.users", "create", {
		args: [values],
		kwargs: { context: { no_reset_password: true } }
	});
	const id = Array.isArray(made) ? Number(made[0]) : Number(made);
	try {
		return {
			id,
			key: await makeApiKey(http, {
				db: info.db,
				login,
				password,
				name: "odoo-claude",
				days: 89
			}, {
				effect: "read",
				timeoutMs: client.instance.timeoutMs
			})
		};
	} catch (error) {
		await client.call("res.users", "unlink", { ids: [id] }).catch(() => {});
		throw error;
	}
}
/** Whether this client's user may read the settings of the database, which only administrators may. */
async function isAdministrator(client, signal) {
	try {
		await client.call("ir.config_parameter", "search_count", { kwargs: { domain: [] } }, {
			effect: "read",
			signal
		});
		return true;
	} catch (error) {
		if (error instanceof OdooError && error.kind === "access") return false;
		throw error;
	}
}

export { makeLimitedUser as i, findGroups as n, isAdministrator as r, checkLoginIsFree as t };