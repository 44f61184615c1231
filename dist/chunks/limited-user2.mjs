import { t as createClient } from "./client.mjs";
import { b as createHttp, tt as OdooError } from "./browser.mjs";
import { i as makeLimitedUser, n as findGroups, r as isAdministrator, t as checkLoginIsFree } from "./limited-user.mjs";
import { n as profileNames, r as writeProfile, t as profileFile } from "./write-profile.mjs";
import { n as openSession } from "./session.mjs";
import { t as contextOf } from "./context.mjs";
import { a as print, n as UsageError } from "./exit.mjs";

// src/cli/limited-user.ts
/**
* A person's own command, with their rights as an administrator: it goes around the list of guarded models,
* which is there for a model's calls. It asks first, and the audit log tells of it.
*/
async function limitedUser(login, options) {
	const xmlids = (options.groups ?? "").split(",").map((one) => one.trim()).filter(Boolean);
	const wrong = xmlids.find((xmlid) => !/^\w+\.\w+$/.test(xmlid));
	if (xmlids.length === 0 || wrong !== void 0) throw new UsageError("--groups needs external ids by commas, such as sales_team.group_sale_salesman.");
	const { env } = process;
	const file = profileFile(env);
	const profile = options.profile;
	if (profile !== void 0 && (await profileNames(file, env)).includes(profile)) throw new UsageError(`There is a profile "${profile}" already: choose another name.`);
	const session = await openSession(env);
	const target = session.target();
	await session.odoo("limited-user");
	const { instance } = target;
	if (!instance) throw new OdooError("bad_request", "No Odoo is configured.");
	const client = createClient(instance, env);
	const http = createHttp(instance.url, {
		env,
		caFile: instance.caCert ?? env.ODOO_CA_CERT
	});
	try {
		const info = await client.info();
		const groups = await findGroups(client, xmlids);
		await checkLoginIsFree(client, login);
		const names = groups.map(({ xmlid }) => xmlid).join(", ");
		const { confirm } = contextOf(session, "limited-user", options.yes ?? false, new AbortController().signal);
		await confirm(`Make the user "${login}" with the groups ${names} and an API key, in ${info.db} at ${instance.url}?`);
		await session.audit.ready();
		const started = Date.now();
		const { id, key } = await makeLimitedUser(client, http, {
			login,
			name: options.name ?? login,
			groups
		});
		session.audit.record({
			time: new Date(started).toISOString(),
			instance: target.name,
			db: info.db,
			user: info.login,
			tool: "limited-user",
			model: "res.users",
			method: "create",
			operation: "create",
			ids: [id],
			count: 1,
			outcome: "ok",
			durationMs: Date.now() - started
		});
		const limited = createClient({
			...instance,
			login,
			secret: key
		}, env);
		try {
			if (await isAdministrator(limited)) console.error(`Careful: one of ${names} makes the user an administrator of the settings.`);
		} finally {
			await limited.close();
		}
		console.error(`Made the user "${login}" (id ${id}) with ${names}.`);
		if (profile === void 0) {
			console.error("Its API key, which nobody can read again:");
			return print(key);
		}
		const allowHttp = new URL(instance.url).protocol === "http:" ? { allow_http: true } : {};
		await writeProfile(file, profile, {
			url: instance.url,
			db: info.db,
			username: login,
			api_key: key,
			mode: "safe",
			...allowHttp
		}, env);
		return print(`Its API key is in the profile "${profile}" of ${file}.`);
	} finally {
		await Promise.all([
			client.close(),
			http.close(),
			session.close()
		]);
	}
}

export { limitedUser };