import { t as isMapping } from "./data-file.mjs";
import { tt as OdooError } from "./browser.mjs";
import { i as refuseCredential, n as isCredentialField, r as isCredentialName } from "./credentials.mjs";
import { t as isGuarded } from "./guarded-models.mjs";
import { a as operationsOf, i as isReading } from "./methods.mjs";

// src/odoo/call-paths.ts
/** Reading methods that name no field, or only describe them. */
const DESCRIBING = /* @__PURE__ */ new Set([
	...[
		"fields_get",
		"get_views",
		"get_view",
		"load_views",
		"fields_view_get",
		"context_get",
		"has_group"
	],
	...[
		"check_access_rights",
		"check_access_rule",
		"check_access",
		"has_access",
		"check_object_reference"
	],
	...[
		"get_available_models",
		"display_name_for",
		"group_names_with_access",
		"get_metadata",
		"get_external_id"
	],
	...["get_formview_id", "get_formview_action"]
]);
/** Methods whose first argument is a domain. */
const DOMAIN_FIRST = /* @__PURE__ */ new Set([...[
	"search",
	"search_read",
	"search_count",
	"web_search_read",
	"read_group",
	"web_read_group"
], "formatted_read_group"]);
const NAME_SEARCH = /* @__PURE__ */ new Set(["name_search", "web_name_search"]);
const OPERATOR = /^(?:=|!=|<>|==|<|<=|>|>=|=\?|(?:not )?=?i?like|(?:not )?in|child_of|parent_of|(?:not )?any!?)$/i;
const PATH = /^\.?[a-z_]\w*(?:[./]\.?\w+)*$/i;
const MAX_DEPTH = 32;
function isDescribing(method) {
	return DESCRIBING.has(method);
}
/**
* Visits every field path in the arguments of a reading call, in whatever shape: field list,
* specification, aggregate, group, order, domain. Outside a domain each word of each text is taken for
* a path, so that no shape which Odoo understands and we don't can name a field unseen.
*/
async function visitReading(model, method, { args = [], kwargs = {} }, visitor) {
	if (isDescribing(method)) return;
	const isNameSearch = NAME_SEARCH.has(method);
	if (isNameSearch) await visitor.path(model, "display_name", false);
	for (const [index, value] of args.entries()) {
		if (isNameSearch && index === 0) continue;
		await ((index === 0 ? DOMAIN_FIRST.has(method) : isNameSearch) ? visitDomain(model, value, visitor, 0) : visitWords(model, value, visitor, 0));
	}
	for (const [key, value] of Object.entries(kwargs)) {
		if (key === "context" || isNameSearch && key === "name") continue;
		await (key === "domain" || isNameSearch && key === "args" ? visitDomain(model, value, visitor, 0) : visitWords(model, value, visitor, 0));
		if (key !== "comodel_domain") continue;
		const relation = await visitor.relation(model, String(args[0] ?? kwargs.field_name ?? ""));
		if (relation !== void 0) await visitDomain(relation, value, visitor, 0);
	}
}
async function visitDomain(model, value, visitor, depth) {
	if (!Array.isArray(value)) return visitWords(model, value, visitor, depth);
	const [path, operator, operand] = value;
	if (value.length === 3 && typeof path === "string" && isOperator(operator)) {
		await visitor.path(model, path, (operator === "=" || operator === "!=") && operand === false);
		if (!/any!?$/i.test(operator)) return;
		return visitDomain(await visitor.relation(model, path) ?? model, operand, visitor, checked(depth));
	}
	for (const part of value) await visitDomain(model, part, visitor, checked(depth));
}
function isOperator(value) {
	return typeof value === "string" && OPERATOR.test(value.trim());
}
async function visitWords(model, value, visitor, depth) {
	if (typeof value === "string") {
		for (const word of value.split(/[^\w./]+/)) if (PATH.test(word)) await visitor.path(model, word, false);
	} else if (Array.isArray(value)) for (const part of value) await visitWords(model, part, visitor, checked(depth));
	else if (isMapping(value)) for (const [key, part] of Object.entries(value)) {
		if (key === "context") continue;
		if (PATH.test(key)) await visitor.path(model, key, false);
		const relation = part !== null && typeof part === "object" && PATH.test(key) ? await visitor.relation(model, key) : void 0;
		const isSpecification = isMapping(part) && ("fields" in part || "order" in part);
		if (relation !== void 0) await visitWords(relation, part, visitor, checked(depth));
		if (relation === void 0 || !isSpecification) await visitWords(model, part, visitor, checked(depth));
	}
}
function checked(depth) {
	if (depth > MAX_DEPTH) throw new OdooError("bad_request", "The arguments are nested too deeply.");
	return depth + 1;
}
/** The records of values that a call writes, as far as its method is one that is known to take them. */
function writtenValues(method, { args = [], kwargs = {} }) {
	switch (method) {
		case "create": return [args[0] ?? kwargs.vals_list ?? kwargs.vals ?? kwargs.values].flat();
		case "write":
		case "web_save": return [args[0] ?? kwargs.vals ?? kwargs.values].flat();
		case "web_save_multi": return [args[0] ?? kwargs.vals_list].flat();
		case "copy": return [args[0] ?? kwargs.default].flat();
		default: return [...args, ...Object.entries(kwargs).flatMap(([key, value]) => key === "context" ? [] : [value])].flat().filter(isMapping);
	}
}
/** Field paths of an import, whose first argument lists them (`partner_id/id`, `line_ids/product_id`). */
function importedPaths(method, { args = [], kwargs = {} }) {
	if (method !== "load" && method !== "import_data") return [];
	const list = args[0] ?? kwargs.fields;
	return Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
}
/** Defaults that a context carries: `default_x` writes the field x of whatever is created. */
function contextDefaults({ kwargs = {} }) {
	const context = isMapping(kwargs.context) ? kwargs.context : {};
	return Object.fromEntries(Object.entries(context).flatMap(([key, value]) => key.startsWith("default_") ? [[key.slice(8), value]] : []));
}
/** Whether a reading call leaves it to Odoo which fields it gets, hence may get any. */
function readsAnyField(method, { args = [], kwargs = {} }) {
	if (method === "search" || method === "search_count" || NAME_SEARCH.has(method)) return false;
	if (isDescribing(method)) return false;
	const named = kwargs.fields ?? kwargs.specification ?? (method === "read" ? args[0] : args[1]);
	return !(Array.isArray(named) ? named.length > 0 : isMapping(named));
}

// src/odoo/check-policy.ts
/** The wizard of Odoo's own import: a dry run of the import tool goes through it to another model. */
const IMPORT_WIZARD = "base_import.import";
const BLOCKED = "The policy of this server does not allow it; ask the person who set it up.";
/**
* Throws `access` unless the policy allows the call and all fields that it names, through relations too.
* Credentials are refused with or without a policy. Fields are only looked up where they decide.
*/
async function checkAllowed(call, policy, fieldsOf) {
	if (policy) checkModel(call, policy);
	const { model, method, args } = call;
	if (!policy && !mentionsCredential([args.args, args.kwargs])) return;
	const visitor = visitorOf(policy, fieldsOf);
	if (isReading(method)) await visitReading(model, method, args, visitor);
	if (!policy || isReading(method)) return;
	for (const path of importedPaths(method, args)) await visitor.path(model, path, true);
	const known = [
		"create",
		"write",
		"web_save",
		"web_save_multi",
		"copy"
	].includes(method);
	const values = [...writtenValues(method, args), contextDefaults(args)];
	for (const one of values) await checkValues(model, one, policy, fieldsOf, known);
	const spec = args.kwargs?.specification;
	if (spec !== void 0) await visitReading(model, "web_read", { kwargs: { specification: spec } }, visitor);
}
function mentionsCredential(value) {
	if (typeof value === "string") return value.split(/[^\w./]+/).some(isCredentialName);
	if (Array.isArray(value)) return value.some(mentionsCredential);
	return isMapping(value) && Object.entries(value).some(([key, part]) => isCredentialName(key) || mentionsCredential(part));
}
/** Whether the policy lets a field be shown: itself, and the model that it leads to. */
function isShown(policy, model, field) {
	return policy.field(model, field.name) && (!field.relation || policy.model(field.relation, "read"));
}
function checkModel({ model, method, args, tool }, policy) {
	if (method === "context_get" || method === "has_group") return;
	if (model === IMPORT_WIZARD && tool === "import") {
		checkImport(method, args, policy);
		return;
	}
	for (const operation of operationsOf(method)) {
		if (operation === "create" && method === "web_save" && args.ids?.length) continue;
		if (!(operation === "execute" ? policy.method(model, method) : policy.model(model, operation))) throw blocked(`The policy does not allow ${operation === "execute" ? `calling ${model}.${method}` : `${GERUND[operation]} ${model} records`}.`);
		if (operation !== "read" && isGuarded(model) && !policy.names(model)) throw blocked(`The policy does not allow changing ${model}, which would reach other models too.`);
	}
}
function checkImport(method, args, policy) {
	if (method !== "create") return;
	for (const values of writtenValues(method, args)) {
		const model = isMapping(values) ? String(values.res_model ?? "") : "";
		if (policy.model(model, "create") && policy.model(model, "write")) continue;
		throw blocked(`The policy does not allow importing ${model} records.`);
	}
}
const GERUND = {
	read: "reading",
	create: "creating",
	write: "changing",
	delete: "deleting"
};
function visitorOf(policy, fieldsOf) {
	/** Follows a path; `meet` is given each field on it. Ends where a name is no field: Odoo says so itself. */
	async function follow(model, path, meet) {
		let current = model;
		for (const name of path.split(/[./]/).filter(Boolean)) {
			if (current === void 0) return void 0;
			const field = (await fieldsOf(current)).get(name);
			if (!field) return void 0;
			meet(current, field);
			current = field.relation;
		}
		return current;
	}
	return {
		async path(model, path, onlyAsksIfSet) {
			if (!policy && !isCredentialName(path)) return;
			await follow(model, path.replaceAll("/", "."), (at, field) => {
				if (policy && !isShown(policy, at, field)) throw withheldField(at, field.name);
				if (isCredentialField(field) && !onlyAsksIfSet) refuseCredential(path);
			});
		},
		relation: (model, path) => follow(model, path, () => {})
	};
}
/**
* Checks values with all that x2many commands nest in them: (0, _, values) creates, (1, id, values)
* writes, (2, id) deletes; on a one2many the others write the records of the other side.
* `known` is false where the keys of an argument may or may not be fields.
*/
async function checkValues(model, values, policy, fieldsOf, known) {
	if (!isMapping(values)) return;
	const fields = Object.keys(values).length > 0 ? await fieldsOf(model) : /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(values)) {
		const field = fields.get(name);
		if (!field && !known) continue;
		if (!policy.field(model, name)) throw withheldField(model, name);
		const comodel = field?.relation;
		if (!comodel || !/^(?:one|many)2many$/.test(field.type) || !Array.isArray(value)) continue;
		for (const command of value) {
			if (!Array.isArray(command)) continue;
			const operation = commandOperation(field.type, command[0]);
			if (operation && !policy.model(comodel, operation)) throw blocked(`The policy does not allow ${GERUND[operation]} ${comodel} records, which ${name} does.`);
			if (operation && isGuarded(comodel) && !policy.names(comodel)) throw blocked(`The policy does not allow changing ${comodel}, which would reach other models too.`);
			await checkValues(comodel, command[2], policy, fieldsOf, true);
		}
	}
}
function commandOperation(type, code) {
	if (code === 0) return "create";
	if (code === 1) return "write";
	if (code === 2) return "delete";
	return type === "one2many" ? "write" : void 0;
}
function withheldField(model, name) {
	return blocked(`"${name}" of ${model} is withheld by the policy of this server.`);
}
function blocked(sentence) {
	return new OdooError("access", sentence, { hint: BLOCKED });
}

export { readsAnyField as i, isShown as n, withheldField as r, checkAllowed as t };