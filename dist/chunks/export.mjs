import { tt as OdooError } from "./browser.mjs";
import { h as cell, i as fetchRows, s as isMany, t as countRecords } from "./fetch.mjs";
import { r as saveNew } from "./files2.mjs";

// src/tools/lib/export.ts
const PAGE = 500;
/** Nothing in a file is cut, but one record with all of its lines must still fit into memory. */
const MAX_THROUGH = 1e3;
/** Writes all that matches to a new CSV or JSONL file, page by page; says where it is and what is in it. */
async function saveRecords(client, given, request, tool) {
	const format = /\.(csv|jsonl|ndjson)$/i.exec(given)?.[1]?.toLowerCase();
	if (!format) throw new OdooError("bad_request", "save_to must end in .csv or .jsonl.", { hint: "Such as \"exports/partners.csv\"; an existing file is never overwritten." });
	const options = { signal: tool.signal };
	const { model, domain, columns, context } = request;
	const matching = await countRecords(client, model, domain, options, context);
	const total = Math.min(matching, request.limit ?? matching);
	let rows = 0;
	async function* lines() {
		if (format === "csv") yield csvLine(["id", ...columns.flatMap(headers)]);
		for await (const page of pages(client, request, options)) {
			rows += page.length;
			tool.progress(rows, Math.max(total, rows), `${rows} of ${total} ${model}`);
			yield page.map((row) => format === "csv" ? csvRow(row, columns) : jsonRow(row, columns)).join("");
		}
	}
	const file = await saveNew(given, lines());
	return [
		`Saved ${rows} ${model} record${rows === 1 ? "" : "s"} to ${file.path} (${file.bytes} bytes).`,
		`Columns: id, ${columns.flatMap(headers).join(", ")}.`,
		...rows === total ? [] : [`${total} matched when it began: records changed meanwhile.`]
	].join("\n");
}
/**
* Without an order each page begins after the last id, which neither repeats nor misses a record that stays.
* With one, pages are counted, and the id makes the order total.
*/
async function* pages(client, request, options) {
	const { model, domain, columns, order, context } = request;
	const hasId = order && /(^|,)\s*"?id"?(\s|,|$)/.test(order);
	let rows = 0;
	let last = 0;
	for (;;) {
		options.signal?.throwIfAborted();
		const limit = Math.min(PAGE, (request.limit ?? Number.POSITIVE_INFINITY) - rows);
		if (limit <= 0) return;
		const where = order ? {
			domain,
			offset: rows,
			order: hasId ? order : `${order}, id`
		} : {
			domain: [[
				"id",
				">",
				last
			], ...domain],
			order: "id"
		};
		const page = await fetchRows(client, {
			model,
			fields: columns,
			limit,
			through: MAX_THROUGH,
			context,
			...where
		}, options);
		if (page.length === 0) return;
		rows += page.length;
		last = page.at(-1)?.id ?? last;
		yield page;
		if (page.length < limit) return;
	}
}
/** A many2one has its name and, under the name that Odoo's import knows, its id. */
function headers(column) {
	return column.type === "many2one" ? [column.name, `${column.name}/.id`] : [column.name];
}
function csvRow(row, columns) {
	const cells = columns.flatMap((column) => {
		const value = jsonValue(column, row[column.name]);
		if (column.type === "many2one") return value && typeof value === "object" && "id" in value && "name" in value ? [String(value.name), String(value.id)] : ["", ""];
		if (value === null) return [""];
		if (Array.isArray(value)) return [value.join(",")];
		return [typeof value === "object" ? JSON.stringify(value) : String(value)];
	});
	return csvLine([String(row.id), ...cells]);
}
function jsonRow(row, columns) {
	const values = columns.map((column) => [column.name, jsonValue(column, row[column.name])]);
	return `${JSON.stringify({
		id: row.id,
		...Object.fromEntries(values)
	})}\n`;
}
/** Empty is null; a many2one is `{id, name}`; x2many are ids; binary content stays where it is. */
function jsonValue(column, value) {
	if (column.type === "boolean") return value === true;
	if (value === false || value === null || value === void 0 || value === "") return null;
	if (column.type === "binary" || column.type === "image") return cell(column, value, {
		maxLength: 100,
		maxRelated: 1
	});
	if (column.type === "many2one" || isMany(column)) {
		const related = Array.isArray(value) ? value : [];
		if (isMany(column)) return related.map((one) => one.id);
		const [one] = related;
		return one ? {
			id: one.id,
			name: one.name ?? ""
		} : null;
	}
	return value;
}
function csvLine(cells) {
	return `${cells.map((text) => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text).join(",")}\n`;
}

export { saveRecords };