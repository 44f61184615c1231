import { t as isMapping } from "./data-file.mjs";
import { i as readsAnyField, n as isShown, t as checkAllowed } from "./check-policy.mjs";
import { tt as OdooError } from "./browser.mjs";
import { n as isCredentialField, r as isCredentialName, t as WITHHELD } from "./credentials.mjs";
import { a as operationsOf, i as isReading } from "./methods.mjs";

// src/odoo/audit-facts.ts
const MAX = 50;
/** The records of a call: those it was given, else those that came back; at most 50 ids, and their count. */
function idsOf(args, result) {
	const ids = args.ids?.length ? args.ids : resultIds(result);
	return ids.length > 0 ? {
		ids: ids.slice(0, MAX),
		count: ids.length
	} : {};
}
/** Names of fields that a call reads or writes, never their values. */
function namesOf({ args = [], kwargs = {} }) {
	const values = [
		kwargs.vals,
		kwargs.vals_list,
		kwargs.values,
		kwargs.specification,
		...args
	].flat();
	const names = [...Array.isArray(kwargs.fields) ? kwargs.fields : [], ...values.filter(isMapping).flatMap((one) => Object.keys(one))].filter((name) => typeof name === "string" && /^[\w.:/]{1,100}$/.test(name));
	return names.length > 0 ? { fields: [...new Set(names)].slice(0, MAX) } : {};
}
function resultIds(result) {
	const list = isMapping(result) && Array.isArray(result.records) ? result.records : result;
	if (!Array.isArray(list)) return [];
	return list.flatMap((one) => {
		const id = isMapping(one) ? one.id : one;
		return typeof id === "number" && Number.isInteger(id) ? [id] : [];
	});
}

// src/odoo/check-pointers.ts
/** Models whose records belong to a record of any other model, which the named field tells. */
const POINTERS = /* @__PURE__ */ new Map([
	["ir.attachment", ["res_model", "res_field"]],
	["mail.message", ["model"]],
	["mail.activity", ["res_model"]],
	["mail.followers", ["res_model"]]
]);
/**
* Throws `access` when records that were read (an attachment, a message) belong to a record of a model,
* or are the content of a field, that the policy closes: they would be a way around it.
*/
async function checkPointers(client, model, result, policy, options) {
	const names = POINTERS.get(model);
	const rows = resultRows(result);
	if (!names || rows.length === 0) return;
	const [toModel, toField] = names;
	const owners = await client.call(model, "read", {
		ids: rows,
		kwargs: { fields: toField ? [toModel, toField] : [toModel] }
	}, {
		...options,
		effect: "read"
	});
	for (const owner of Array.isArray(owners) ? owners : []) {
		if (!isMapping(owner)) continue;
		const of = owner[toModel];
		const field = toField === void 0 ? void 0 : owner[toField];
		if (typeof of !== "string" || of === "") continue;
		if (policy.model(of, "read") && (typeof field !== "string" || policy.field(of, field))) continue;
		throw new OdooError("access", `${model} ${String(owner.id)} belongs to ${of}, which the policy closes.`, { hint: "Leave it out: name other records, or add a condition on what they belong to." });
	}
}
function resultRows(result) {
	const list = isMapping(result) && Array.isArray(result.records) ? result.records : result;
	if (!Array.isArray(list)) return [];
	return list.flatMap((row) => isMapping(row) && typeof row.id === "number" ? [row.id] : []);
}

// src/odoo/guarded-client.ts
/**
* The only way from a tool to Odoo. Each call is checked against the policy before anything is sent, what
* comes back is cleared of what may not be shown, and the audit log gets one line, whatever the outcome.
*/
function guard(client, { mode, policy, audit, tool }) {
	const { instance } = client;
	let login;
	const fieldsOf = (options) => (model) => client.fields(model, {
		signal: options.signal,
		timeoutMs: options.timeoutMs
	});
	async function check(call, options) {
		if (mode === "read" && !isReading(call.method) && options.effect !== "read") throw new OdooError("access", `${call.model}.${call.method} may change Odoo, and read mode changes nothing.`);
		await checkAllowed(call, policy, fieldsOf(options));
	}
	/** Checks, sends and records one access; whatever it ends in, there is a line of it. */
	async function observed(call, options, send) {
		const { model, method, args } = call;
		const started = Date.now();
		const reads = isReading(method);
		let result;
		let outcome = "ok";
		try {
			try {
				await check(call, options);
			} catch (error) {
				if (error instanceof OdooError && error.kind === "access") outcome = "refused";
				throw error;
			}
			if (policy) await fieldsOf(options)(model);
			if (!reads) await audit.ready();
			result = await send();
			login ??= await client.info(options).catch(() => void 0);
			if (policy && reads) await checkPointers(client, model, result, policy, options);
			return result;
		} catch (error) {
			if (outcome === "ok") outcome = error instanceof OdooError ? error.kind : "server";
			if (error instanceof OdooError) audit.told.add(error);
			throw error;
		} finally {
			audit.record({
				time: new Date(started).toISOString(),
				instance: instance.name,
				db: login?.db ?? instance.db,
				user: login?.login ?? instance.login,
				tool,
				model,
				method,
				operation: operationsOf(method).join("+"),
				...idsOf(args, result),
				...namesOf(args),
				...policy?.auditValues && !reads ? { values: await redacted(call, options) } : {},
				outcome,
				durationMs: Date.now() - started
			});
			if (!reads) await audit.flush();
		}
	}
	return {
		instance,
		info: (options) => client.info(options),
		forget: () => client.forget(),
		close: () => client.close(),
		async call(model, method, given = {}, options = {}) {
			const args = withContext(given, instance.context);
			const call = {
				model,
				method,
				args,
				tool
			};
			return await cleared(call, await observed(call, options, () => client.call(model, method, args, options)), options);
		},
		async beside(model, method, ids, run) {
			return await observed({
				model,
				method,
				args: { ids },
				tool
			}, { effect: "read" }, run);
		},
		async fields(model, options = {}) {
			if (policy) await checkAllowed({
				model,
				method: "fields_get",
				args: {}
			}, policy, fieldsOf(options));
			const fields = await client.fields(model, options);
			return policy ? marked(model, fields, policy) : fields;
		}
	};
	/** What Odoo returned, without the values that may not be shown. */
	async function cleared({ model, method, args }, result, options) {
		if (result === null || typeof result !== "object") return result;
		if (isReading(method) ? !policy && !readsAnyField(method, args) : options.effect === "read") return result;
		const fields = policy ? await client.fields(model, { signal: options.signal }) : void 0;
		return withhold(result, (name, value) => {
			const field = fields?.get(name);
			if (field && policy) return isCredentialField(field) || !isShown(policy, model, field);
			return typeof value === "string" && isCredentialName(name);
		});
	}
	async function redacted({ model, args }, options) {
		const fields = await client.fields(model, { signal: options.signal }).catch(() => void 0);
		const hides = (name) => {
			const field = fields?.get(name);
			return isCredentialName(name) || field !== void 0 && policy !== void 0 && !isShown(policy, model, field);
		};
		return withhold([args.args ?? [], args.kwargs ?? {}], hides);
	}
}
const MARKED = /* @__PURE__ */ new WeakMap();
/** The fields with those marked that the policy withholds; made once for each answer of Odoo. */
function marked(model, fields, policy) {
	const known = MARKED.get(fields) ?? /* @__PURE__ */ new Map();
	MARKED.set(fields, known);
	const before = known.get(policy);
	if (before) return before;
	const entries = [...fields].map(([name, field]) => isShown(policy, model, field) ? [name, field] : [name, {
		...field,
		withheld: true
	}]);
	const result = new Map(entries);
	known.set(policy, result);
	return result;
}
function withhold(value, hides) {
	if (Array.isArray(value)) return value.map((part) => withhold(part, hides));
	if (!isMapping(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => {
		return [key, part !== false && part !== null && hides(key.split(":")[0] ?? "", part) ? WITHHELD : withhold(part, hides)];
	}));
}
function withContext(args, context) {
	if (context === void 0) return args;
	const given = args.kwargs?.context;
	return {
		...args,
		kwargs: {
			...args.kwargs,
			context: {
				...context,
				...isMapping(given) ? given : {}
			}
		}
	};
}

export { guard };