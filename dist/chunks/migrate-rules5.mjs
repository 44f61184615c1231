// src/migrate/script-cases.ts
/** A module with one script of the web client. */
function script(text) {
	return { "static/src/js/a.js": text };
}
function scriptCase(before, after) {
	return {
		before: script(before),
		after: script(after)
	};
}

// src/migrate/sale-state.ts
/** Models whose field state is that of a sales order. */
const SALE_ORDERS = /^sale\.(order|order\.line|report)$/;
/** A model of the module has such states itself. */
function ownSaleState({ index }) {
	for (const model of index.models.values()) {
		const selection = model.field("state")?.fact.args[0]?.value ?? model.field("state")?.fact.kwargs.get("selection")?.value;
		const text = JSON.stringify(selection ?? null);
		if (text.includes("\"sale\"") && text.includes("\"done\"")) return true;
	}
	return false;
}
const NO_DONE = "Sales orders have no state done since 17.0: a locked order is in sale.";

export { scriptCase as a, script as i, SALE_ORDERS as n, ownSaleState as r, NO_DONE as t };