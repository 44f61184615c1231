import { tt as OdooError } from "./browser.mjs";
import { c as seriesProfile, s as isSeries } from "./common.mjs";

// src/migrate/live/row-counts.ts
/** Of a table with more rows than these nobody asks for every value. */
const MAX_ROWS = 2e4;
/** Types of fields that a database groups by their value as it is. */
const GROUPED = /^(char|integer|many2one|selection|boolean)$/;
/** Counts rows of the old version's models; what the database cannot tell is left out. It is only read. */
async function countRows(client, queries, signal) {
	const counts = /* @__PURE__ */ new Map();
	for (const query of queries) try {
		const number = query.groupedBy ? await duplicates(client, query, query.groupedBy, signal) : await rows(client, query, signal);
		if (number !== void 0) counts.set(query.key, number);
	} catch (error) {
		if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
	}
	return counts;
}
function rows(client, { model, domain }, signal) {
	return client.call(model, "search_count", {
		args: [domain],
		kwargs: { context: { active_test: false } }
	}, {
		effect: "read",
		signal
	});
}
/** Values, or pairs of them, that more than one row has. */
async function duplicates(client, query, groupedBy, signal) {
	const fields = await client.fields(query.model, { signal });
	if (!groupedBy.every((name) => GROUPED.test(fields.get(name)?.type ?? ""))) return void 0;
	const domain = groupedBy.map((name) => [
		name,
		"!=",
		false
	]);
	if (await rows(client, {
		...query,
		domain
	}, signal) > MAX_ROWS) return void 0;
	const { series } = await client.info({ signal });
	const formatted = isSeries(series) && seriesProfile(series).readGroup === "formatted_read_group";
	const common = {
		domain,
		groupby: groupedBy,
		context: { active_test: false }
	};
	return (await client.call(query.model, formatted ? "formatted_read_group" : "read_group", { kwargs: formatted ? {
		...common,
		aggregates: ["__count"]
	} : {
		...common,
		fields: groupedBy,
		lazy: false
	} }, {
		effect: "read",
		signal
	})).filter(({ __count }) => __count > 1).length;
}

export { countRows };