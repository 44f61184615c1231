import { n as openAuditLog, t as auditFile } from "./audit-log.mjs";
import { $ as setting, G as readConfig, tt as OdooError } from "./browser.mjs";
import { t as createTokens } from "./tokens.mjs";
import path from "node:path";

// src/odoo/load-config.ts
/** The configuration with what the profile file and the project's file say, where there are any. */
async function loadConfig(env) {
	const { loadProfiles, loadProject, profilePath } = await import("./profiles.mjs");
	const file = profilePath(env);
	const folder = setting(env.CLAUDE_PROJECT_DIR);
	const [profiles, project] = await Promise.all([file === void 0 ? void 0 : loadProfiles(file, env), folder === void 0 ? void 0 : loadProject(folder)]);
	return readConfig(env, {
		profiles,
		project
	});
}

// src/odoo/other-logins.ts
/**
* The configured targets that reach the same database as another user. One without the name of its database may be
* of another one on that server, which only its login tells.
*/
function otherLogins(targets, target) {
	const own = target.instance;
	if (own === void 0) return [];
	const logins = /* @__PURE__ */ new Set([own.login]);
	return targets.filter(({ name, instance }) => {
		if (name === target.name || instance === void 0 || instance.url !== own.url) return false;
		if (instance.db !== void 0 && own.db !== void 0 && instance.db !== own.db) return false;
		if (instance.login !== void 0 && logins.has(instance.login)) return false;
		if (instance.login !== void 0) logins.add(instance.login);
		return true;
	});
}

// src/server/session.ts
async function openSession(env) {
	return createSession(await loadConfig(env), env);
}
/** `audit` is given where several sessions of one process write to one log. */
function createSession(config, env, audit = openAuditLog(auditFile(env))) {
	const policyFile = setting(env.ODOO_POLICY_FILE);
	const opened = /* @__PURE__ */ new Map();
	const policies = /* @__PURE__ */ new Map();
	const guarded = /* @__PURE__ */ new Map();
	async function open(target) {
		const { instance, problem } = target;
		if (!instance) throw new OdooError("bad_request", problem ?? "No Odoo is configured.", { hint: "Set it where this server is configured (its environment, the options of the plugin, or your profile file), then restart the server." });
		const { createClient } = await import("./client2.mjs");
		return createClient(instance, env);
	}
	/** Read once, so that all tools follow the same one until a restart. */
	async function readPolicy(target) {
		const { loadPolicy } = await import("./policy-file.mjs");
		const name = `The policy of the profile "${target.name}"`;
		return loadPolicy([...policyFile ? [{
			from: path.resolve(policyFile),
			name: "The policy file of ODOO_POLICY_FILE"
		}] : [], ...target.policy === void 0 ? [] : [{
			from: target.policy,
			name
		}]]);
	}
	async function protect(target, tool) {
		const client = await once(opened, target.name, () => open(target));
		const policy = await once(policies, target.name, () => readPolicy(target));
		const { guard } = await import("./guarded-client.mjs");
		return guard(client, {
			mode: target.mode,
			policy,
			audit,
			tool
		});
	}
	const session = {
		config,
		audit,
		tokens: createTokens(setting(env.ODOO_MCP_TOKEN_SECRET)),
		target(name = config.defaultName) {
			const found = config.targets.find((target) => target.name === name);
			if (found) return found;
			const { mode, problem } = config;
			return {
				name: "default",
				mode,
				problem,
				instance: void 0,
				production: false,
				policy: void 0,
				notes: []
			};
		},
		client: (target, tool) => once(guarded, `${target.name} ${tool}`, () => protect(target, tool)),
		others: (target, tool) => Promise.all(otherLogins(config.targets, target).map((other) => once(guarded, `${other.name} ${tool} read`, () => protect({
			...other,
			mode: "read"
		}, tool)).catch((error) => {
			if (error instanceof OdooError) return error;
			throw error;
		}))),
		odoo: (tool = "cli") => session.client(session.target(), tool),
		async close() {
			await Promise.all([...opened.values()].map(async (one) => (await one.catch(() => void 0))?.close()));
			await audit.flush();
		}
	};
	return session;
}
/** One promise a key; a failed one is forgotten, so that what was mended works without a restart. */
function once(made, key, make) {
	const known = made.get(key);
	if (known) return known;
	const promise = make();
	made.set(key, promise);
	promise.catch(() => made.delete(key));
	return promise;
}

export { openSession as n, loadConfig as r, createSession as t };