import { tt as OdooError } from "./browser.mjs";

// src/tools/lib/models.ts
const LIFETIME_MS = 6e5;
/** By the database, not the client: that one may be made anew for each call. */
const cache = /* @__PURE__ */ new WeakMap();
/** All models with their titles. Who may not read `ir.model` (most users on 19.0) gets those he may use. */
async function listModels(client, options) {
	const cached = cache.get(client.instance);
	if (cached && Date.now() - cached.at < LIFETIME_MS) return cached.models;
	const models = toTitles(await load(client, {
		...options,
		effect: "read"
	}));
	cache.set(client.instance, {
		at: Date.now(),
		models
	});
	return models;
}
async function load(client, options) {
	try {
		return await client.call("ir.model", "search_read", { kwargs: {
			domain: [],
			fields: ["model", "name"]
		} }, options);
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "access") throw error;
		return client.call("ir.model", "get_available_models", {}, options).catch(() => Promise.reject(error));
	}
}
function toTitles(rows) {
	if (!Array.isArray(rows)) return [];
	return rows.map((row) => ({
		model: String(row.model),
		name: String(row.name ?? row.display_name ?? "")
	}));
}

export { listModels as t };