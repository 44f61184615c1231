import { tt as OdooError } from "./browser.mjs";
import { t as checkGuard } from "./guard.mjs";
import { d as count, g as toValues, h as checkValues, r as tryOut, u as checkCount } from "./import-load.mjs";

// src/tools/lib/try-create.ts
const TEXT = /* @__PURE__ */ new Set([
	"char",
	"text",
	"html",
	"selection",
	"date",
	"datetime",
	"integer",
	"float",
	"monetary"
]);
/**
* Tries a create without leaving anything: checks the values here, then lets Odoo's own import create the
* records and roll back. Says what that proved, and what it could not.
*/
async function tryCreate(model, records, tool) {
	checkCount(records.length);
	checkGuard(model, tool.mode, `Creating ${model} records`);
	const client = await tool.odoo();
	const options = { signal: tool.signal };
	const fields = await checkValues(client, model, records, tool.mode, {
		...options,
		creating: true
	});
	const flats = [];
	for (const values of records) flats.push(await flatten(client, values, fields, options));
	const left = [...new Set(flats.flatMap((flat) => flat.left))];
	const needed = left.filter((name) => fields.get(name)?.required);
	const ours = "Field names, selection values and commands are right";
	if (needed.length > 0 || flats.some((flat) => flat.names.length === 0)) return `${ours}; Odoo was not asked, since a trial can't carry ${left.join(", ") || "a record without values"}. Nothing was created.`;
	let groups;
	try {
		groups = await trial(client, model, flats, options);
	} catch (error) {
		if (!(error instanceof OdooError) || !["access", "bad_request"].includes(error.kind)) throw error;
		const lacking = await withoutDefault(client, model, records, fields, options);
		return [`${ours}; Odoo was not asked, since its dry run can't be used: ${error.message} Nothing was created.`, ...lacking.length > 0 ? [`Required and without a default, so Odoo may refuse: ${lacking.join(", ")}.`] : []].join("\n");
	}
	const messages = groups.flatMap((group) => group.messages);
	const lines = messages.map((one) => `record ${one.row ?? "?"}${one.column ? `, ${one.column}` : ""}: ${one.text}`);
	if (messages.some((one) => one.isError) || groups.some((group) => !group.ids)) throw new OdooError("validation", `Odoo would refuse this create. ${lines.slice(0, 20).join("\n")}`, { hint: "Nothing was created. Correct the values and try again." });
	return [
		`Odoo created ${count(records.length, model)} in a dry run and rolled back: nothing is there.`,
		...lines,
		...left.length > 0 ? [`Not tried, since no import carries it: ${left.join(", ")}.`] : [],
		...groups.length > 1 ? ["Records with different fields were tried apart from each other."] : [],
		"Not proved: what happens after the transaction, such as mails. A number sequence may have moved on."
	].join("\n");
}
/** Records with the same columns together: a cell that is empty is an empty value, not a missing one. */
async function trial(client, model, flats, options) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, flat] of flats.entries()) {
		const key = flat.names.join("\n");
		const group = groups.get(key) ?? {
			names: flat.names,
			cells: [],
			rows: []
		};
		groups.set(key, group);
		group.cells.push(...flat.lines);
		group.rows.push(...flat.lines.map(() => ({
			number: index + 1,
			cells: {}
		})));
	}
	const loaded = [];
	for (const group of groups.values()) loaded.push(await tryOut(client, model, group, options));
	return loaded;
}
async function flatten(client, values, fields, options) {
	const own = [];
	const left = [];
	let below;
	for (const [name, value] of Object.entries(values)) {
		const field = fields.get(name);
		const cell = field && cellOf(field, value);
		if (cell) own.push(cell);
		else if (field?.type === "one2many" && !below && field.relation) {
			below = linesOf(name, value, await client.fields(field.relation, options));
			if (!below) left.push(name);
		} else left.push(name);
	}
	if (!below || own.length === 0) {
		if (below) left.push(...new Set(below.names.map((name) => name.split("/")[0] ?? name)));
		return {
			names: own.map(([name]) => name),
			lines: [own.map(([, text]) => text)],
			left
		};
	}
	const blank = own.map(() => "");
	const lines = below.lines.map((line, index) => [...index === 0 ? own.map(([, text]) => text) : blank, ...line]);
	return {
		names: [...own.map(([name]) => name), ...below.names],
		lines,
		left
	};
}
/** New lines alone, all with the same fields; undefined for anything else. */
function linesOf(name, value, fields) {
	const commands = Array.isArray(value) ? value : [];
	const lines = [];
	for (const command of commands) {
		const [code, , nested] = Array.isArray(command) ? command : [];
		if (code !== 0 || !nested || typeof nested !== "object") return void 0;
		const cells = Object.entries(toValues(nested)).map(([key, one]) => {
			const field = fields.get(key);
			return field && cellOf(field, one);
		});
		const known = cells.flatMap((cell) => cell ? [cell] : []);
		if (known.length !== cells.length || known.every(([, text]) => text === "")) return void 0;
		lines.push(known);
	}
	const names = lines[0]?.map(([key]) => key);
	if (!names || lines.some((line) => line.map(([key]) => key).join() !== names.join())) return void 0;
	return {
		names: names.map((key) => `${name}/${key}`),
		lines: lines.map((line) => line.map(([, text]) => text))
	};
}
/** Column and text of one value; undefined where an import can't carry it. */
function cellOf(field, value) {
	if (field.type === "boolean") return [field.name, value ? "1" : "0"];
	if (field.type === "many2one" || field.type === "many2many") {
		const name = `${field.name}/.id`;
		if (value === false || value === null) return [name, ""];
		const ids = field.type === "many2one" ? value : linkedIds(value);
		return typeof ids === "number" ? [name, String(ids)] : Array.isArray(ids) ? [name, ids.join(",")] : void 0;
	}
	if (!TEXT.has(field.type)) return void 0;
	if (value === false || value === null) return [field.name, ""];
	return typeof value === "object" ? void 0 : [field.name, String(value)];
}
function linkedIds(value) {
	const ids = (Array.isArray(value) ? value : []).flatMap((command) => {
		if (typeof command === "number") return [command];
		const [code, id, list] = Array.isArray(command) ? command : [];
		if (code === 4 && typeof id === "number") return [id];
		return code === 6 && Array.isArray(list) ? list.map(Number) : [void 0];
	});
	const known = ids.flatMap((id) => id ?? []);
	return known.length === ids.length ? known : void 0;
}
async function withoutDefault(client, model, records, fields, options) {
	const names = [...fields.values()].filter((field) => field.required && !field.readonly && field.store !== false).map((field) => field.name).filter((name) => records.some((values) => values[name] === void 0));
	if (names.length === 0) return [];
	const found = await client.call(model, "default_get", { args: [names] }, {
		...options,
		effect: "read"
	});
	const defaults = found && typeof found === "object" ? found : {};
	return names.filter((name) => [
		void 0,
		null,
		false
	].includes(Reflect.get(defaults, name)));
}

export { tryCreate };