import { tt as OdooError } from "./browser.mjs";

// src/audit/live/reader.ts
/** Methods that read, in every series. Whatever is not among them is not sent. */
const ALLOWED = /* @__PURE__ */ new Set([
	"search_read",
	"search_count",
	"fields_get",
	"read_group",
	"formatted_read_group",
	"get_views",
	"load_views",
	"read_combined",
	"get_combined_arch",
	"check_access_rights",
	"has_access"
]);
const BATCH = 1e3;
const MAX_ROWS = 5e4;
const SHOWN = 120;
/** The time for all checks is over. */
var BudgetError = class extends Error {
	name = "BudgetError";
};
/** There are more records than it is reasonable to read. */
var TooManyError = class extends Error {
	name = "TooManyError";
};
function createReader({ client, profile, signal, deadline, companies }) {
	let evidence = [];
	const context = {
		active_test: false,
		"ir.ui.menu.full_list": true,
		...companies.length > 0 ? { allowed_company_ids: companies } : {}
	};
	const note = (line) => {
		evidence.push(line);
	};
	async function call(model, method, args, shown, more = {}) {
		if (!ALLOWED.has(method)) throw new Error(`${model}.${method} is no method that the audit calls.`);
		if (Date.now() >= deadline()) throw new BudgetError("The time for the live checks is over.");
		const kwargs = {
			...args.kwargs,
			context: {
				...context,
				...more
			}
		};
		try {
			const answer = await client.call(model, method, {
				...args,
				kwargs
			}, {
				effect: "read",
				signal
			});
			note(`${callText(model, method, shown)}: ${size(answer)}`);
			return answer;
		} catch (error) {
			if (error instanceof OdooError) note(`${callText(model, method, shown)}: ${error.kind}`);
			throw error;
		}
	}
	const reader = {
		note,
		take() {
			const lines = evidence;
			evidence = [];
			return lines;
		},
		async rows(model, domain, fields, max = MAX_ROWS) {
			const rows = [];
			for (let full = true; full;) {
				const batch = await call(model, "search_read", { kwargs: {
					domain: [...domain, [
						"id",
						">",
						rows.at(-1)?.id ?? 0
					]],
					fields: fields.length > 0 ? [...fields] : ["id"],
					limit: BATCH,
					order: "id"
				} }, domain);
				rows.push(...batch);
				full = batch.length === BATCH;
				if (!full || rows.length > BATCH) continue;
				const count = await reader.count(model, domain);
				if (count > max) throw new TooManyError(`${model} has ${count} records, and at most ${max} are read`);
			}
			return rows;
		},
		sample(model, domain, fields, limit) {
			return call(model, "search_read", { kwargs: {
				domain,
				fields: [...fields],
				limit: Math.min(limit, BATCH),
				order: "id desc"
			} }, domain);
		},
		count: (model, domain) => call(model, "search_count", { args: [domain] }, domain),
		async inLanguage(model, ids, field, lang) {
			const found = /* @__PURE__ */ new Map();
			for (let at = 0; at < ids.length; at += BATCH) {
				const kwargs = {
					domain: [[
						"id",
						"in",
						ids.slice(at, at + BATCH)
					]],
					fields: [field],
					order: "id"
				};
				const shown = `${ids.length} ids, ${lang}`;
				const rows = await call(model, "search_read", { kwargs }, shown, { lang });
				for (const row of rows) found.set(row.id, textOf(row, field));
			}
			return found;
		},
		async fields(model) {
			const answer = await call(model, "fields_get", { kwargs: { attributes: [
				"type",
				"store",
				"required",
				"company_dependent",
				"translate",
				"relation",
				"selection"
			] } }, []);
			return new Map(Object.entries(answer).map(([name, raw]) => [name, liveField(raw)]));
		},
		async totals(model, domain, aggregates) {
			if (profile.readGroup === "formatted_read_group") {
				const [row = {}] = await call(model, "formatted_read_group", { kwargs: {
					domain,
					groupby: [],
					aggregates: [...aggregates, "__count"]
				} }, aggregates);
				return numbers(row, (key) => key);
			}
			const [row = {}] = await call(model, "read_group", { kwargs: {
				domain,
				fields: aggregates.map((spec) => `${spec.replace(":", "__of__")}:${inOld(spec)}`),
				groupby: [],
				lazy: false
			} }, aggregates);
			return numbers(row, (key) => key.replace("__of__", ":"));
		},
		async groups(model, domain, by, sum) {
			if (profile.readGroup === "formatted_read_group") {
				const aggregates = ["__count", ...sum === void 0 ? [] : [`${sum}:sum`]];
				return (await call(model, "formatted_read_group", { kwargs: {
					domain,
					groupby: [by],
					aggregates,
					limit: BATCH
				} }, by)).map((row) => grouped(row, by, `${sum}:sum`));
			}
			return (await call(model, "read_group", { kwargs: {
				domain,
				fields: sum === void 0 ? [by] : [by, `${sum}:sum`],
				groupby: [by],
				lazy: false,
				limit: BATCH
			} }, by)).map((row) => grouped(row, by, sum ?? ""));
		},
		async views(model, asked) {
			await call(model, profile.getViews, { kwargs: {
				views: asked,
				options: {}
			} }, asked);
		},
		async combinedArch(view) {
			const method = profile.combinedArch;
			const answer = await call("ir.ui.view", method, method === "read_combined" ? {
				ids: [view],
				args: [["arch"]]
			} : { ids: [view] }, [view]);
			const arch = typeof answer === "object" && answer !== null && "arch" in answer ? answer.arch : answer;
			return typeof arch === "string" ? arch : "";
		},
		async mayRead(model) {
			return await call(model, profile.accessCheck, profile.accessCheck === "has_access" ? {
				ids: [],
				args: ["read"]
			} : { args: ["read", false] }, ["read"]) === true;
		}
	};
	return reader;
}
/** `name:count` as `count(name)`, which the old method takes behind a name of one's own. */
function inOld(spec) {
	const [field = "", operator = ""] = spec.split(":");
	return `${operator}(${field})`;
}
function numbers(row, name) {
	return new Map(Object.entries(row).flatMap(([key, value]) => typeof value === "number" || typeof value === "boolean" ? [[name(key), Number(value)]] : []));
}
function grouped(row, by, sum) {
	return {
		value: row[by],
		count: Number(row.__count ?? 0),
		sum: Number(row[sum] ?? 0)
	};
}
function liveField(raw) {
	const { selection } = raw;
	return {
		type: String(raw.type ?? ""),
		store: raw.store === true,
		required: raw.required === true,
		companyDependent: raw.company_dependent === true,
		translate: Boolean(raw.translate),
		relation: typeof raw.relation === "string" ? raw.relation : void 0,
		selection: Array.isArray(selection) ? selection.flatMap((pair) => Array.isArray(pair) ? [String(pair[0])] : []) : void 0
	};
}
function callText(model, method, shown) {
	const text = JSON.stringify(shown) ?? "";
	return `${model}.${method}(${text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text})`;
}
function size(answer) {
	if (Array.isArray(answer)) return `${answer.length} row${answer.length === 1 ? "" : "s"}`;
	if (typeof answer === "number" || typeof answer === "boolean") return String(answer);
	return "answered";
}
function textOf(row, field) {
	const value = row?.[field];
	return typeof value === "string" ? value : "";
}
/** Id of a many2one as `search_read` gives it: `[id, name]`, or false. */
function idOf(row, field) {
	const value = row?.[field];
	const id = Array.isArray(value) ? value[0] : value;
	return typeof id === "number" ? id : void 0;
}
/** Name of a many2one. */
function nameOf(row, field) {
	const value = row?.[field];
	return Array.isArray(value) ? String(value[1] ?? "") : "";
}
function idsOf(row, field) {
	const value = row?.[field];
	return Array.isArray(value) ? value.filter((id) => typeof id === "number") : [];
}

export { idsOf as a, idOf as i, TooManyError as n, nameOf as o, createReader as r, textOf as s, BudgetError as t };