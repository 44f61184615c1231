import { b as strictObject, i as _enum, o as array, u as int, x as string } from "./zod.mjs";
import { tt as OdooError } from "./browser.mjs";
import { t as defineTool } from "./define.mjs";
import { o as toRows } from "./fetch.mjs";
import { n as describeMissing } from "./ids.mjs";

// src/tools/lib/diagnose.ts
const ACCESS_OPERATIONS = [
	"read",
	"create",
	"write",
	"unlink"
];
/**
* Why this user may or may not do something, as far as the user's own rights let it be seen; otherwise it
* says what an administrator must look at. Odoo asks two things: an access right of the model, given to a
* group (ir.model.access), and for each record the record rules (ir.rule).
*/
async function diagnose(client, model, operation, ids, options) {
	const { major, login } = await client.info(options);
	const reading = {
		...options,
		effect: "read"
	};
	await client.fields(model, options);
	const allowed = await mayUse(client, model, operation, [], major, reading);
	const [groups, mine, rules] = await Promise.all([
		groupsFor(client, model, operation, reading),
		ownGroups(client, major, reading),
		rulesFor(client, model, operation, reading)
	]);
	const lines = [
		allowed ? `${login} may ${operation} ${model}: the access rights of the model allow it.` : `${login} may not ${operation} ${model}: no access right of the model gives it.`,
		groupLine(groups, mine, operation, model),
		...mine ? [`groups of ${login}: ${mine.join("; ") || "none"}`] : []
	];
	if (!allowed) return [...lines, "Next: an administrator adds one of those groups to the user (Settings, Users)."];
	if (ids.length > 0 && operation !== "create") lines.push(await recordLine(client, model, operation, ids, major, reading));
	lines.push(ruleLine(rules, model));
	return lines;
}
/** `has_access` came with 18.0 in place of `check_access_rights` and `check_access_rule` (odoo/models.py). */
async function mayUse(client, model, operation, ids, major, options) {
	try {
		if (major >= 18) return await client.call(model, "has_access", {
			ids,
			args: [operation]
		}, options) === true;
		if (ids.length === 0) return await client.call(model, "check_access_rights", { kwargs: {
			operation,
			raise_exception: false
		} }, options) === true;
		await client.call(model, "check_access_rule", {
			ids,
			args: [operation]
		}, options);
		return true;
	} catch (error) {
		if (error instanceof OdooError && error.kind === "access") return false;
		throw error;
	}
}
/** Names of groups that have the right, as Odoo's own error lists them; any user may ask. */
async function groupsFor(client, model, operation, options) {
	const answer = await client.call("ir.model.access", "group_names_with_access", { args: [model, operation] }, options).catch(notAllowed);
	return Array.isArray(answer) ? [...new Set(answer.map((name) => groupName(String(name))))] : void 0;
}
/** `Sales / Administrator` and `Sales/Administrator` are both in use for one group. */
function groupName(name) {
	return name.replaceAll(/\s*\/\s*/g, " / ");
}
async function ownGroups(client, major, options) {
	const { uid } = await client.info(options);
	const rows = await client.call("res.groups", "search_read", { kwargs: {
		domain: [[
			major >= 19 ? "all_user_ids" : "users",
			"in",
			[uid]
		]],
		fields: ["full_name"],
		limit: 60
	} }, options).catch(notAllowed);
	return Array.isArray(rows) ? toRows(rows).map((row) => groupName(String(row.full_name))) : void 0;
}
async function rulesFor(client, model, operation, options) {
	const kwargs = {
		domain: [[
			"model_id.model",
			"=",
			model
		], [
			`perm_${operation}`,
			"=",
			true
		]],
		fields: [
			"name",
			"domain_force",
			"groups",
			"global"
		],
		limit: 20
	};
	const rows = await client.call("ir.rule", "search_read", { kwargs }, options).catch(notAllowed);
	if (!Array.isArray(rows)) return void 0;
	return toRows(rows).map((row) => `- ${row.name} (${row.global ? "for everybody" : "for its groups"}): ${String(row.domain_force || "[]").replaceAll(/\s+/g, " ").trim()}`);
}
function groupLine(groups, mine, operation, model) {
	if (groups === void 0) return `Which groups may ${operation} it, this user can't see: an administrator looks at Settings, Technical, Access Rights of ${model}.`;
	if (groups.length === 0) return `No group may ${operation} ${model}: only code of Odoo itself, or an access right without a group.`;
	return `groups that may ${operation} ${model}: ${groups.map((name) => mine?.some((one) => name === one) ? `${name} (the user has it)` : name).slice(0, 30).join("; ")}`;
}
async function recordLine(client, model, operation, ids, major, options) {
	const seen = await client.call(model, "search", { kwargs: {
		domain: [[
			"id",
			"in",
			ids
		]],
		context: { active_test: false }
	} }, options).catch(notAllowed);
	const visible = Array.isArray(seen) ? ids.filter((id) => seen.includes(id)) : [...ids];
	const missing = ids.filter((id) => !visible.includes(id));
	const refused = (await Promise.all(visible.map(async (id) => ({
		id,
		may: await mayUse(client, model, operation, [id], major, options)
	})))).filter(({ may }) => !may).map(({ id }) => id);
	const parts = [...missing.length > 0 ? [`${describeMissing(model, missing)} (a record rule for reading hides them)`] : [], ...refused.length > 0 ? [`a record rule or the company forbids to ${operation} ${refused.join(", ")}`] : []];
	return parts.length > 0 ? `records: ${parts.join("; ")}` : `records: ${ids.join(", ")}: the record rules allow it.`;
}
function ruleLine(rules, model) {
	if (rules === void 0) return `The record rules of ${model} this user can't see: an administrator looks at Settings, Technical, Record Rules.`;
	return rules.length === 0 ? `No record rule narrows it.` : `record rules, all "for everybody" and one of those of the user's groups must hold:\n${rules.join("\n")}`;
}
function notAllowed(error) {
	if (error instanceof OdooError && [
		"access",
		"bad_request",
		"validation",
		"not_found"
	].includes(error.kind)) return void 0;
	throw error;
}

// src/tools/status.ts
const MEANING = {
	read: "read: nothing can be changed",
	safe: "safe: writes ask the human first; deleting, rights, code and configuration are not offered",
	yolo: "YOLO: everything is offered and nothing asks"
};
const status = defineTool({
	name: "status",
	title: "Check the Odoo connection",
	description: "Which Odoo this is and whether it answers: URL, database, version, user, companies, protocol, number of installed modules, and what the access mode (read, safe, YOLO) allows. Use it first when something fails: it says what to set. With model: why access is denied and which group would allow it.",
	access: "read",
	input: strictObject({
		model: string().optional().describe("With it: may this user use the model, and if not, which group could"),
		operation: _enum(ACCESS_OPERATIONS).default("read").describe("Of the model"),
		ids: array(int()).max(20).optional().describe("Records to look at too")
	}),
	examples: [{}, {
		model: "account.move",
		operation: "write",
		ids: [7]
	}],
	async run({ model, operation, ids }, context) {
		const client = await context.odoo();
		const options = { signal: context.signal };
		if (model !== void 0) return (await diagnose(client, model, operation, ids ?? [], options)).join("\n");
		const { instance } = client;
		let info;
		try {
			info = await client.info(options);
		} catch (error) {
			if (!(error instanceof OdooError)) throw error;
			const settings = `URL ${instance.url}, database ${instance.db ?? "to be found"}, user ${instance.login ?? "of the key"}`;
			throw new OdooError(error.kind, `${error.message} (${settings}; mode ${MEANING[context.mode]})`, {
				cause: error,
				...error.hint ? { hint: error.hint } : {}
			});
		}
		const [companies, modules] = await Promise.all([companyLine(client, info.uid, context.signal), moduleCount(client, context.signal)]);
		return [
			`Connected to Odoo ${info.series} (${info.version}) at ${instance.url}`,
			`database: ${info.db}`,
			`user: ${info.login} (id ${info.uid})${otherLogin(instance.login, info)}`,
			`companies: ${companies}`,
			`protocol: ${info.protocol}`,
			`modules installed: ${modules}`,
			`mode: ${MEANING[context.mode]}`,
			...setupLines(context.setup)
		].join("\n");
	}
});
/** Over JSON-2 the key alone decides who the user is: a login that says otherwise is a mistake of the settings. */
function otherLogin(configured, { protocol, login }) {
	if (protocol !== "json2" || configured === void 0 || login === "" || configured === login) return "";
	return `: the API key is of this user, not of "${configured}", as the settings say`;
}
/** Where the configuration comes from, which instances there are, and what a human should know. */
function setupLines(setup) {
	if (!setup) return [];
	const { targets, defaultName, source, notes } = setup;
	const instances = targets.map(({ name, instance, mode, production, problem }) => {
		const where = problem ?? `${instance?.url ?? ""}${instance?.db ? ` ${instance.db}` : ""}`;
		return `- ${name} (${[
			mode,
			...production ? ["production"] : [],
			...name === defaultName ? ["default"] : []
		].join(", ")}): ${where}`;
	});
	return [
		...source ? [`configured by: ${source}`] : [],
		...instances.length > 1 ? ["instances:", ...instances] : [],
		...notes.map((note) => `note: ${note}`)
	];
}
async function companyLine(client, uid, signal) {
	const users = await client.call("res.users", "read", {
		ids: [uid],
		kwargs: { fields: ["company_id", "company_ids"] }
	}, {
		signal,
		effect: "read"
	}).catch(notReadable);
	const [user] = toRows(users);
	if (!user) return "not readable for this user";
	const rows = await client.call("res.company", "search_read", { kwargs: {
		domain: [[
			"id",
			"in",
			Array.isArray(user.company_ids) ? user.company_ids : []
		]],
		fields: ["name"]
	} }, {
		signal,
		effect: "read"
	}).catch(notReadable);
	const current = Array.isArray(user.company_id) ? user.company_id[0] : void 0;
	return toRows(rows).map((row) => `${row.name} (${row.id}${row.id === current ? ", current" : ""})`).join("; ");
}
async function moduleCount(client, signal) {
	const total = await client.call("ir.module.module", "search_count", { kwargs: { domain: [[
		"state",
		"=",
		"installed"
	]] } }, {
		signal,
		effect: "read"
	}).catch(notReadable);
	return typeof total === "number" ? String(total) : "not readable for this user";
}
function notReadable(error) {
	if (error instanceof OdooError && error.kind === "access") return void 0;
	throw error;
}

export { status as t };