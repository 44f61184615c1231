import { tt as OdooError } from "./browser.mjs";
import { n as isCredentialField, r as isCredentialName } from "./credentials.mjs";
import { m as unknownField, o as toRows, y as htmlToText } from "./fetch.mjs";

// src/tools/lib/attachments.ts
const FIELDS = [
	"name",
	"mimetype",
	"file_size",
	"res_model",
	"res_id",
	"res_field",
	"type",
	"url",
	"create_date"
];
/** Attachments of records, newest first; those that hold the value of a field are left to that field. */
async function listAttachments(client, model, ids, options) {
	return toRows(await client.call("ir.attachment", "search_read", { kwargs: {
		domain: [[
			"res_model",
			"=",
			model
		], [
			"res_id",
			"in",
			ids
		]],
		fields: FIELDS,
		order: "id desc",
		limit: 200
	} }, {
		...options,
		effect: "read"
	}));
}
async function openAttachment(client, id, options) {
	const kwargs = {
		domain: [
			[
				"id",
				"=",
				id
			],
			"|",
			[
				"res_field",
				"=",
				false
			],
			[
				"res_field",
				"!=",
				false
			]
		],
		fields: [...FIELDS, "index_content"]
	};
	const [row] = toRows(await client.call("ir.attachment", "search_read", { kwargs }, {
		...options,
		effect: "read"
	}));
	if (!row) throw new OdooError("not_found", `There is no attachment ${id}, or your user may not see it.`, { hint: "file with action list names the attachments of a record." });
	if (row.type === "url") throw new OdooError("bad_request", `Attachment ${id} is a link and holds no content.`);
	await checkOwner(client, row, options);
	return {
		name: String(row.name || `attachment-${id}`),
		type: String(row.mimetype || ""),
		size: Number(row.file_size || 0),
		indexed: indexOf(String(row.index_content || ""), String(row.mimetype || "")),
		content: () => readBinary(client, "ir.attachment", id, "datas", options)
	};
}
/** 14.0 indexes a file that it can't read by the first word of its type (`_index` in ir_attachment.py). */
function indexOf(text, type) {
	return text === type.split("/")[0] ? "" : text;
}
/** What the policy keeps back of a record is kept back where it is stored, too. */
async function checkOwner(client, row, options) {
	if (typeof row.res_model !== "string" || row.res_model === "") return;
	const name = row.res_field;
	if (typeof name === "string" && isCredentialName(name)) throw withheld(row.res_model, name);
	const fields = await client.fields(row.res_model, options);
	if (typeof name === "string" && fields.get(name)?.withheld) throw withheld(row.res_model, name);
}
async function openField(client, model, id, name, options) {
	const fields = await client.fields(model, options);
	const field = fields.get(name) ?? unknownField(model, name, fields);
	if (field.type !== "binary" && field.type !== "image") throw new OdooError("bad_request", `${model}.${name} holds no file: it is a ${field.type} field.`, { hint: "read shows its value." });
	if (isCredentialField(field) || field.withheld) throw withheld(model, name);
	return {
		name: `${model.replaceAll(".", "_")}-${id}-${name}`,
		type: "",
		size: void 0,
		indexed: "",
		content: () => readBinary(client, model, id, name, options)
	};
}
async function readBinary(client, model, id, field, options) {
	const value = toRows(await client.call(model, "read", {
		ids: [id],
		kwargs: {
			fields: [field],
			context: { bin_size: false }
		}
	}, {
		...options,
		effect: "read"
	}))[0]?.[field];
	if (typeof value === "string" && value !== "") return Buffer.from(value, "base64");
	throw new OdooError("not_found", `${model} ${id} has nothing in ${field}.`);
}
function withheld(model, name) {
	return new OdooError("access", `${model}.${name} is withheld.`);
}
const TEXT = /^text\/|^application\/(json|xml|csv|javascript|x-(yaml|sh|python)|sql)|\+(json|xml)$/;
/** The text of a file, or undefined where it has none that we or Odoo can read. */
async function textOf(file) {
	if (file.type !== "" && !TEXT.test(file.type)) return file.indexed === "" ? void 0 : file.indexed;
	const text = decode(await file.content());
	if (text === void 0) return file.indexed === "" ? void 0 : file.indexed;
	return /html/.test(file.type) || /^\s*<(!doctype html|html)\b/i.test(text) ? htmlToText(text) : text;
}
function decode(bytes) {
	const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8";
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes("\0") ? void 0 : text;
	} catch {
		return bytes.includes(0) ? void 0 : new TextDecoder("windows-1252").decode(bytes);
	}
}

export { textOf as i, openAttachment as n, openField as r, listAttachments as t };