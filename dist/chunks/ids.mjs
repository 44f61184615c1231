import { C as union, o as array, u as int, x as string } from "./zod.mjs";
import { tt as OdooError } from "./browser.mjs";

// src/tools/lib/ids.ts
const MAX_IDS = 500;
const MAX_INT4 = 2147483647;
/** One id, one external id, or several of both. */
const IdsInput = union([
	int(),
	string(),
	array(union([int(), string()]))
]);
/** Record ids, in the order given and each once; external ids are looked up. */
async function resolveIds(client, model, input, options) {
	const given = Array.isArray(input) ? input : [input];
	if (given.length === 0) throw new OdooError("bad_request", "ids is empty: give at least one id.");
	if (given.length > 500) throw new OdooError("bad_request", `${given.length} ids are too many for one call: at most ${500}.`);
	const ids = await Promise.all(given.map((one) => resolve(client, model, one, options)));
	return [...new Set(ids)];
}
async function resolve(client, model, given, options) {
	const id = typeof given === "number" ? given : /^\d+$/.test(given) ? Number(given) : void 0;
	if (id !== void 0) {
		if (id >= 1 && id <= MAX_INT4) return id;
		throw new OdooError("bad_request", `${id} can't be a record id: ids are 1 to ${MAX_INT4}.`);
	}
	const [, module, name] = /^(\w+)\.([\w.-]+)$/.exec(String(given)) ?? [];
	if (!module || !name) throw new OdooError("bad_request", `"${given}" is neither a record id nor an external id.`, { hint: "Give a number such as 7, or an external id such as \"base.main_company\"." });
	const found = await client.call("ir.model.data", "check_object_reference", { kwargs: {
		module,
		xml_id: name,
		context: { active_test: false }
	} }, {
		...options,
		effect: "read"
	}).catch((error) => {
		throw error instanceof OdooError && ![
			"auth",
			"unreachable",
			"timeout"
		].includes(error.kind) ? new OdooError("not_found", `There is no external id "${given}".`, { cause: error }) : error;
	});
	const [foundModel, foundId] = Array.isArray(found) ? found : [];
	if (foundModel !== model) throw new OdooError("bad_request", `"${given}" is a ${foundModel} record, not ${model}.`);
	if (typeof foundId !== "number") throw new OdooError("access", `You may not read the ${model} record "${given}".`);
	return foundId;
}
/** Hidden records can't be told from absent ones. */
function describeMissing(model, missing) {
	return `${model} ${missing.slice(0, 20).join(", ") + (missing.length > 20 ? ` and ${missing.length - 20} more` : "")} ${missing.length === 1 ? "doesn't" : "don't"} exist, or your user may not see it`;
}
function missingRecords(model, missing) {
	return new OdooError("not_found", `${describeMissing(model, missing)}; nothing was changed.`, { hint: `search with model "${model}" finds the records that are there.` });
}

export { resolveIds as i, describeMissing as n, missingRecords as r, IdsInput as t };