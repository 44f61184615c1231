import { n as readDataFile, t as isMapping } from "./data-file.mjs";
import { Q as cut, tt as OdooError } from "./browser.mjs";
import { Ht as perhaps } from "./spec.mjs";
import { t as OPERATIONS } from "./methods.mjs";

// src/odoo/policy.ts
/** `models` stands for every operation. */
const KEYS = [
	"models",
	...OPERATIONS,
	"fields"
];
/** They describe the database rather than hold its data: only a deny list closes them for reading. */
const METADATA = /* @__PURE__ */ new Set([
	"ir.model",
	"ir.model.fields",
	"ir.model.data",
	"ir.module.module"
]);
const ENTRY = /^([a-z0-9_.*]+)(?::([A-Za-z0-9_*]+))?$/;
/**
* A policy from the data of its file, such as
* `{allow: {read: ["*"], execute: ["sale.order:action_confirm"]}, deny: {fields: ["hr.*:*wage*"]}}`.
* Returns what is wrong, as the rest of a sentence; a policy that is half understood must not be used.
*/
function parsePolicy(data) {
	if (!isMapping(data)) return "is no mapping with allow and deny";
	const unknown = Object.keys(data).find((key) => ![
		"allow",
		"deny",
		"audit"
	].includes(key));
	if (unknown !== void 0) return `has the unknown key "${cut(unknown, 60)}"${perhaps(unknown, [
		"allow",
		"deny",
		"audit"
	])}`;
	const allow = readLists(data.allow, "allow");
	if (typeof allow === "string") return allow;
	const deny = readLists(data.deny, "deny");
	if (typeof deny === "string") return deny;
	const auditValues = readAudit(data.audit);
	if (typeof auditValues === "string") return auditValues;
	if (!allow && !deny && !data.audit) return "has neither allow nor deny";
	return build(allow ?? /* @__PURE__ */ new Map(), deny ?? /* @__PURE__ */ new Map(), auditValues);
}
/** What all of them allow; undefined when there is none. */
function everyPolicy(policies) {
	const [first, ...others] = policies;
	if (!first || others.length === 0) return first;
	return {
		model: (...args) => policies.every((policy) => policy.model(...args)),
		method: (...args) => policies.every((policy) => policy.method(...args)),
		field: (...args) => policies.every((policy) => policy.field(...args)),
		names: (model) => policies.every((policy) => policy.names(model)),
		auditValues: policies.every((policy) => policy.auditValues)
	};
}
function build(allow, deny, auditValues) {
	const within = (key, model, name) => {
		const rules = allow.get(key);
		return rules === void 0 || matches(rules, model, name);
	};
	const denied = (key, model, name) => matches(deny.get(key) ?? [], model, name);
	const allows = (operation, model, name) => (operation === "read" && METADATA.has(model) || within("models", model) && within(operation, model, name)) && !denied("models", model) && !denied(operation, model, name);
	return {
		auditValues,
		model: (model, operation) => operation === "execute" ? true : allows(operation, model),
		method: (model, method) => allows("execute", model, method),
		field(model, field) {
			if (denied("fields", model, field)) return false;
			const rules = (allow.get("fields") ?? []).filter((rule) => rule.model.test(model));
			if (rules.length === 0 || field === "id" || field === "display_name") return true;
			return matches(rules, model, field);
		},
		names: (model) => [...allow].some(([key, rules]) => key !== "fields" && rules.some((rule) => rule.literal === model))
	};
}
function matches(rules, model, name) {
	return rules.some((rule) => rule.model.test(model) && (rule.name === void 0 || name !== void 0 && rule.name.test(name)));
}
function readLists(value, side) {
	if (value === void 0) return void 0;
	if (!isMapping(value)) return `has no mapping under "${side}", whose keys are ${KEYS.join(", ")}`;
	const lists = /* @__PURE__ */ new Map();
	for (const [key, entries] of Object.entries(value)) {
		if (!KEYS.includes(key)) return `has the unknown key "${cut(key, 60)}" under "${side}"${perhaps(key, KEYS)}`;
		if (!Array.isArray(entries)) return `has no list under "${side}.${key}"`;
		const rules = [];
		for (const entry of entries) {
			const rule = readRule(entry, key);
			if (!rule) return `has ${cut(JSON.stringify(entry), 60)} under "${side}.${key}", ${shapeOf(key)}`;
			rules.push(rule);
		}
		lists.set(key, rules);
	}
	return lists;
}
function readRule(entry, key) {
	const [, model, name] = typeof entry === "string" && ENTRY.exec(entry) || [];
	if (model === void 0) return void 0;
	if (name === void 0 ? key === "fields" : key !== "fields" && key !== "execute") return void 0;
	return {
		model: glob(model),
		name: name === void 0 ? void 0 : glob(name),
		literal: model.includes("*") ? void 0 : model
	};
}
function shapeOf(key) {
	if (key === "fields") return "which is no model:field such as hr.employee:*wage*";
	if (key === "execute") return "which is no model:method such as sale.order:action_confirm";
	return "which is no model such as res.partner or sale.*";
}
function readAudit(value) {
	if (value === void 0) return false;
	const keys = isMapping(value) ? Object.keys(value) : [];
	if (!isMapping(value) || keys.some((key) => key !== "values") || typeof value.values !== "boolean") return "has something else under \"audit\" than values: true or false";
	return value.values;
}
/** `*` stands for any text, dots included. */
function glob(pattern) {
	return new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
}

// src/odoo/policy-file.ts
/**
* What all of the sources allow; undefined when there is none. Throws `access` for a policy that cannot
* be used: what was meant to be forbidden is not known then, so nothing is allowed.
*/
async function loadPolicy(sources) {
	const policies = [];
	for (const { from, name } of sources) {
		const read = typeof from === "string" ? await readDataFile(from) : isMapping(from) ? { data: from } : void 0;
		const policy = read === void 0 ? "is no mapping" : "problem" in read ? read.problem : parsePolicy(read.data);
		if (typeof policy === "string") throw new OdooError("access", `${name} ${policy.replace(/\?$/, "")}, so nothing is allowed.`, { hint: "Mend the policy, or unset it, and call again." });
		policies.push(policy);
	}
	return everyPolicy(policies);
}

export { loadPolicy };