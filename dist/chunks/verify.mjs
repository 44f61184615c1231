import { r as walk, t as childOf } from "./node.mjs";
import { t as parsePython } from "./parser2.mjs";
import { t as syntaxProblems } from "./syntax.mjs";
import { t as cut$1 } from "./cut.mjs";
import { t as OdooError } from "./errors.mjs";
import { n as isSeries, r as seriesProfile } from "./profile.mjs";
import { a as settled, i as resetStates, n as isLost, r as isPending, t as INSTALL_MS } from "./modules.mjs";
import { t as redact } from "./redact.mjs";
import { i as remoteFault } from "./remote-error.mjs";
import { t as didYouMean } from "./suggest.mjs";
import path from "node:path";
import { readFile, readdir, stat } from "node:fs/promises";

// src/source/xml/query.ts
function attribute(element, name) {
	return element.attributes.find((found) => found.name === name);
}
function attributeValue(element, name) {
	return attribute(element, name)?.value;
}
function elementsOf(element) {
	return element.children.filter((child) => child.type === "element");
}
/** The element and all below it, in the order of the source. */
function* walkElements(element) {
	yield element;
	for (const child of elementsOf(element)) yield* walkElements(child);
}
/** All text below, as it will be read: comments left out. */
function textOf$1(node) {
	if (node.type === "text" || node.type === "cdata") return node.value;
	return node.type === "element" ? node.children.map(textOf$1).join("") : "";
}
/** The nearest ancestor with this name. */
function ancestor(element, name) {
	let up = element.parent;
	while (up && up.name !== name) up = up.parent;
	return up;
}

// src/source/xml/entities.ts
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
/** An unknown entity stays as it is written. */
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replaceAll(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) => {
		if (name !== void 0) return NAMED[name] ?? all;
		const code = Number.parseInt(hex ?? decimal ?? "", hex === void 0 ? 10 : 16);
		return code <= 1114111 ? String.fromCodePoint(code) : all;
	});
}
function isEntity(name) {
	return /^#(\d+|x[\da-fA-F]+)$/.test(name) || name in NAMED;
}

// src/source/xml/strict.ts
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Everything for which a conforming XML parser, such as Odoo's, refuses the file. Sorted by place. */
function xmlProblems(tree, text) {
	const problems = [...tree.problems, ...topProblems(tree, text)];
	const problem = (start, end, message) => problems.push({
		start,
		end,
		message
	});
	for (const match of text.matchAll(FORBIDDEN)) {
		const code = match[0].charCodeAt(0).toString(16).padStart(4, "0");
		problem(match.index, match.index + 1, `the character U+${code} is not allowed in XML`);
	}
	for (const node of everyNode(tree.nodes)) if (node.type === "text") {
		problems.push(...entityProblems(text, node.start, node.end));
		const end = text.slice(node.start, node.end).indexOf("]]>");
		if (end !== -1) problem(node.start + end, node.start + end + 3, "\"]]>\" must be written ]]&gt;");
	} else if (node.type === "comment" && /--|-$/.test(node.value)) problem(node.start, node.end, "a comment must not contain \"--\"");
	else if (node.type === "element") problems.push(...attributeProblems(node, text));
	return problems.sort((a, b) => a.start - b.start);
}
/** The nodes and all below them, in the order of the source. */
function* everyNode(nodes) {
	for (const node of nodes) {
		yield node;
		if (node.type === "element") yield* everyNode(node.children);
	}
}
function topProblems(tree, text) {
	const problems = [];
	let roots = 0;
	const from = text.startsWith("﻿") ? 1 : 0;
	for (const node of tree.nodes) {
		const { start, end } = node;
		if (node.type === "element" && roots++ > 0) problems.push({
			start,
			end: node.tag.end,
			message: `<${node.name}> is a second root element`
		});
		else if (node.type === "text" && /\S/.test(node.value.replace("﻿", "")) || node.type === "cdata") problems.push({
			start,
			end,
			message: "text outside the root element"
		});
		else if (node.type === "instruction" && /^xml\s/.test(node.value) && start !== from) problems.push({
			start,
			end,
			message: "the XML declaration must be the first thing in the file"
		});
	}
	if (roots === 0) problems.push({
		start: 0,
		end: text.length,
		message: "there is no root element"
	});
	return problems;
}
function attributeProblems(element, text) {
	const problems = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { name, start, end, valueSpan } of element.attributes) {
		if (seen.has(name)) problems.push({
			start,
			end,
			message: `attribute ${name} is given twice`
		});
		seen.add(name);
		if (text.slice(valueSpan.start, valueSpan.end).includes("<")) problems.push({
			start,
			end,
			message: `"<" in attribute ${name} must be written &lt;`
		});
		problems.push(...entityProblems(text, valueSpan.start, valueSpan.end));
	}
	return problems;
}
function entityProblems(text, from, to) {
	const source = text.slice(from, to);
	if (!source.includes("&")) return [];
	return [...source.matchAll(/&(?:([^\s;&<]*);)?/g)].flatMap(({ 0: all, 1: name, index }) => {
		if (name !== void 0 && isEntity(name)) return [];
		const message = name ? `the entity ${all} is not defined` : "a bare \"&\" must be written &amp;";
		return [{
			start: from + index,
			end: from + index + all.length,
			message
		}];
	});
}

// src/source/xml/tree.ts
/** Kinds of markup that are neither tag nor text: how each begins and ends. */
const MARKUP = [
	[
		"comment",
		"<!--",
		"-->"
	],
	[
		"cdata",
		"<![CDATA[",
		"]]>"
	],
	[
		"instruction",
		"<?",
		"?>"
	],
	[
		"doctype",
		"<!",
		">"
	]
];
const NAME$1 = /[\p{L}_:][\p{L}\p{N}_:.\-·]*/uy;
const ATTRIBUTE = /\s*([\p{L}_:][\p{L}\p{N}_:.\-·]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/uy;
/**
* A tree that keeps the place of every part and never gives up: what does not fit is noted as a problem, and
* the text goes on. Concatenating the top nodes' source gives the file back.
*/
function parseXml(text) {
	const problems = [];
	const top = [];
	const stack = [];
	const add = (node) => (stack.at(-1)?.children ?? top).push(node);
	const problem = (start, end, message) => problems.push({
		start,
		end,
		message
	});
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf("<", at);
		const until = next === -1 ? text.length : next;
		if (until > at) add(textNode(text, at, until));
		at = until;
		if (next === -1) break;
		const markup = MARKUP.find(([, open]) => text.startsWith(open, at));
		if (markup) {
			const [type, open, close] = markup;
			const found = text.indexOf(close, at + open.length);
			if (found === -1) problem(at, at + open.length, `${open} is not closed`);
			const end = found === -1 ? text.length : found + close.length;
			add({
				type,
				value: text.slice(at + open.length, found === -1 ? end : found),
				start: at,
				end
			});
			at = end;
		} else if (text[at + 1] === "/") at = endTag(text, at, stack, problem);
		else {
			const element = startTag(text, at, stack.at(-1), problem);
			if (!element) {
				problem(at, at + 1, "a \"<\" that opens no tag must be written &lt;");
				add({
					type: "text",
					value: "<",
					start: at,
					end: at + 1
				});
				at += 1;
				continue;
			}
			add(element);
			at = element.tag.end;
			if (text[at - 2] !== "/") stack.push(element);
		}
	}
	for (const open of stack) {
		problem(open.tag.start, open.tag.end, `<${open.name}> is not closed`);
		close(open, text.length, text.length);
	}
	return {
		root: top.find((node) => node.type === "element"),
		nodes: top,
		problems
	};
}
function startTag(text, at, parent, problem) {
	NAME$1.lastIndex = at + 1;
	const name = NAME$1.exec(text)?.[0];
	if (name === void 0) return void 0;
	const attributes = [];
	let end = at + 1 + name.length;
	for (;;) {
		ATTRIBUTE.lastIndex = end;
		const match = ATTRIBUTE.exec(text);
		if (!match) break;
		const attribute = attributeOf(match, end);
		if (match[2] === void 0 && match[3] === void 0) problem(attribute.start, attribute.end, `attribute ${attribute.name} has no quoted value`);
		else if (/^\S/.test(match[0])) problem(attribute.start, attribute.end, `a space is missing before attribute ${attribute.name}`);
		attributes.push(attribute);
		end = ATTRIBUTE.lastIndex;
	}
	const close = /\s*\/?>/y;
	close.lastIndex = end;
	if (close.exec(text)) end = close.lastIndex;
	else {
		problem(at, end, `the tag <${name}> is not well formed`);
		const found = text.slice(end).search(/[<>]/);
		end = found === -1 ? text.length : end + found + (text[end + found] === ">" ? 1 : 0);
	}
	const tag = {
		start: at,
		end
	};
	return {
		type: "element",
		name,
		attributes,
		children: [],
		parent,
		tag,
		inner: {
			start: end,
			end
		},
		...tag
	};
}
function attributeOf(match, from) {
	const name = match[1] ?? "";
	const raw = match[2] ?? match[3];
	const start = from + match[0].indexOf(name);
	const end = from + match[0].length;
	const valueSpan = raw === void 0 ? {
		start: end,
		end
	} : {
		start: end - 1 - raw.length,
		end: end - 1
	};
	return {
		name,
		value: decodeEntities((raw ?? "").replaceAll(/\r\n|[\t\r\n]/g, " ")),
		valueSpan,
		start,
		end
	};
}
function endTag(text, at, stack, problem) {
	const match = /<\/\s*([^\s>]*)\s*>?/y;
	match.lastIndex = at;
	const name = match.exec(text)?.[1] ?? "";
	const end = Math.max(match.lastIndex, at + 2);
	const depth = stack.findLastIndex((open) => open.name === name);
	if (depth === -1) {
		problem(at, end, `</${name}> closes nothing`);
		return end;
	}
	for (const unclosed of stack.splice(depth + 1)) {
		problem(unclosed.tag.start, unclosed.tag.end, `<${unclosed.name}> is not closed`);
		close(unclosed, at, at);
	}
	const open = stack.pop();
	if (open) close(open, at, end);
	return end;
}
function close(element, innerEnd, end) {
	element.inner = {
		start: element.inner.start,
		end: innerEnd
	};
	element.end = end;
}
function textNode(text, start, end) {
	return {
		type: "text",
		value: decodeEntities(text.slice(start, end)),
		start,
		end
	};
}

// src/source/xml/data.ts
/** Model of the record that an element of a data file makes. */
const MODELS = {
	template: "ir.ui.view",
	menuitem: "ir.ui.menu",
	act_window: "ir.actions.act_window",
	report: "ir.actions.report",
	asset: "ir.asset"
};
/** Attributes of those elements whose value is an xmlid, or several with commas. */
const ID_ATTRIBUTES = /* @__PURE__ */ new Set([
	"ref",
	"parent",
	"action",
	"groups",
	"inherit_id"
]);
/** Elements of a data file, as opposed to those of a view's arch. */
const DATA_ELEMENTS = /* @__PURE__ */ new Set([
	"record",
	"field",
	"value",
	"function",
	...Object.keys(MODELS)
]);
/** Reads one XML file; what is no Odoo data file has no records and no refs. */
function readXml(source, module) {
	const tree = parseXml(source.text);
	const { root } = tree;
	const isData = root !== void 0 && /^(odoo|openerp|data)$/.test(root.name);
	const elements = isData ? [...walkElements(root)] : [];
	return {
		source,
		root,
		problems: xmlProblems(tree, source.text),
		isData,
		records: elements.filter(isDataElement).flatMap((element) => recordOf(element, module)),
		refs: elements.flatMap((element) => refsOf$1(element, module))
	};
}
function qualified(id, module) {
	return id.includes(".") ? id : `${module}.${id}`;
}
/** The `<field name=...>` of a record, not those of an arch inside it. */
function recordField(record, name) {
	return record.children.filter((child) => child.type === "element").find((child) => child.name === "field" && attributeValue(child, "name") === name);
}
/** What a record's field is set to, as far as it is plain text. */
function recordText(record, name) {
	const field = recordField(record, name);
	return field && textOf$1(field).trim();
}
/** False for a `<field>` or `<template>` that is part of an arch. */
function isDataElement(element) {
	if (!DATA_ELEMENTS.has(element.name)) return false;
	for (let up = element.parent; up; up = up.parent) {
		if (up.name === "template") return false;
		if (up.name === "field" && !hasRecords(up)) return false;
	}
	return true;
}
/** `<field name="line_ids"><record .../></field>` and `<function><value/></function>` nest data in data. */
function hasRecords(field) {
	return field.children.some((child) => child.type === "element" && child.name === "record");
}
function recordOf(element, module) {
	const model = element.name === "record" ? attributeValue(element, "model") : MODELS[element.name];
	if (model === void 0) return [];
	const id = attributeValue(element, "id");
	const { start, end } = element.tag;
	return [{
		element,
		model,
		xmlid: id === void 0 ? void 0 : qualified(id, module),
		start,
		end
	}];
}
function refsOf$1(element, module) {
	const data = isDataElement(element);
	return element.attributes.flatMap((attr) => {
		if (data && element.name !== "record" && ID_ATTRIBUTES.has(attr.name)) return idList(attr, module);
		if (data && /^eval$|^t-eval$/.test(attr.name)) return matches(attr, /\bref\(\s*['"]([\w.]+)['"]\s*\)/g, module);
		if (!data && attr.name === "groups") return idList(attr, module);
		return matches(attr, /%\(([\w.]+)\)d/g, module);
	});
}
function idList(attr, module) {
	return attr.value.split(",").map((id) => id.trim().replace(/^[!-]/, "")).filter((id) => /^[\w.]+$/.test(id)).map((id) => ({
		...attr.valueSpan,
		xmlid: qualified(id, module)
	}));
}
function matches(attr, pattern, module) {
	return [...attr.value.matchAll(pattern)].flatMap(({ 1: id }) => id === void 0 ? [] : [{
		...attr.valueSpan,
		xmlid: qualified(id, module)
	}]);
}

// src/source/csv.ts
/** Reads a CSV data file; its name says the model, as in `ir.model.access.csv` or `res.partner-demo.csv`. */
function readCsv(source, module) {
	const [header = [], ...lines] = parseCsv(source.text);
	const rows = lines.filter((row) => row.some((cell) => cell.value !== ""));
	const name = source.path.slice(source.path.lastIndexOf("/") + 1).replace(/\.csv$/, "");
	const model = name.split("-")[0] ?? name;
	const idColumn = header.findIndex((cell) => cell.value === "id");
	return {
		source,
		model,
		header,
		rows,
		records: rows.flatMap((row) => {
			const cell = row[idColumn];
			return cell?.value ? [{
				...spanOf(cell),
				xmlid: qualified(cell.value, module),
				model
			}] : [];
		}),
		refs: refsOf(header, rows, module)
	};
}
function refsOf(header, rows, module) {
	const columns = header.flatMap((cell, index) => /[:/]id$/.test(cell.value) ? [index] : []);
	return rows.flatMap((row) => columns.flatMap((column) => {
		const cell = row[column];
		const ids = cell?.value.split(",").map((id) => id.trim()) ?? [];
		return cell ? ids.filter(Boolean).map((id) => ({
			...spanOf(cell),
			xmlid: qualified(id, module)
		})) : [];
	}));
}
function spanOf({ start, end }) {
	return {
		start,
		end
	};
}
/** The rows as Python's `csv` reads them; a cell's span includes its quotes. */
function parseCsv(text) {
	const rows = [];
	let row = [];
	let at = text.startsWith("﻿") ? 1 : 0;
	while (at < text.length) {
		const cell = readCell(text, at);
		row.push(cell);
		at = cell.end;
		if (text[at] === ",") {
			at += 1;
			if (at < text.length) continue;
			row.push({
				value: "",
				start: at,
				end: at
			});
		}
		rows.push(row);
		row = [];
		at += text.startsWith("\r\n", at) ? 2 : 1;
	}
	return rows;
}
/** Quotes count only when they open the cell; what follows the closing quote is taken as it is. */
function readCell(text, start) {
	let at = start;
	let value = "";
	if (text[at] === "\"") {
		at += 1;
		for (;;) {
			const quote = text.indexOf("\"", at);
			const end = quote === -1 ? text.length : quote;
			value += text.slice(at, end);
			at = end + 1;
			if (text[at] !== "\"" || quote === -1) break;
			value += "\"";
			at += 1;
		}
		at = Math.min(at, text.length);
	}
	const rest = /[^,\r\n]*/y;
	rest.lastIndex = at;
	value += rest.exec(text)?.[0] ?? "";
	return {
		value,
		start,
		end: rest.lastIndex
	};
}

// src/source/python/literal.ts
const ESCAPES = {
	"\\\n": "",
	"\\\r\n": "",
	"\\\\": "\\",
	"\\'": "'",
	"\\\"": "\"",
	"\\a": "\x07",
	"\\b": "\b",
	"\\f": "\f",
	"\\n": "\n",
	"\\r": "\r",
	"\\t": "	",
	"\\v": "\v"
};
/**
* The value of a literal as Python's `ast.literal_eval` gives it, with tuples and sets as arrays and dictionary
* keys as strings; undefined for anything that would have to be run. A translated string, `_("x")`, is not one.
*/
function literalOf(node, text) {
	switch (node.type) {
		case "none": return null;
		case "true": return true;
		case "false": return false;
		case "integer":
		case "float": return numberOf(text.slice(node.start, node.end));
		case "string": return stringOf(node, text);
		case "concatenated_string": return joined(node, text);
		case "list":
		case "tuple":
		case "set":
		case "expression_list": return arrayOf(node, text);
		case "dictionary": return dictionaryOf(node, text);
		case "parenthesized_expression": return only(node, text);
		case "unary_operator": {
			const value = only(node, text);
			if (typeof value !== "number") return void 0;
			const sign = text[node.start];
			return sign === "-" ? -value : sign === "+" ? value : void 0;
		}
		default: return;
	}
}
/** Without comments and line continuations, which may stand anywhere. */
function parts(node) {
	return node.children.filter((child) => child.type !== "comment" && child.type !== "line_continuation");
}
function only(node, text) {
	const [inner] = parts(node);
	return inner && literalOf(inner, text);
}
function numberOf(source) {
	const value = Number(source.replaceAll("_", ""));
	return Number.isNaN(value) ? void 0 : value;
}
function arrayOf(node, text) {
	const values = [];
	for (const child of parts(node)) {
		const value = literalOf(child, text);
		if (value === void 0) return void 0;
		values.push(value);
	}
	return values;
}
function dictionaryOf(node, text) {
	const entries = [];
	for (const pair of parts(node)) {
		const key = childOf(pair, "key");
		const value = childOf(pair, "value");
		if (pair.type !== "pair" || !key || !value) return void 0;
		const [k, v] = [literalOf(key, text), literalOf(value, text)];
		if (k === void 0 || v === void 0) return void 0;
		entries.push([String(k), v]);
	}
	return Object.fromEntries(entries);
}
function joined(node, text) {
	const values = parts(node).map((part) => stringOf(part, text));
	return values.includes(void 0) ? void 0 : values.join("");
}
function stringOf(node, text) {
	const start = node.children[0];
	const end = node.children.at(-1);
	if (start?.type !== "string_start" || end?.type !== "string_end") return void 0;
	const prefix = text.slice(start.start, start.end).toLowerCase();
	if (prefix.includes("f") || prefix.includes("t") || prefix.includes("b")) return void 0;
	const raw = text.slice(start.end, end.start);
	return prefix.includes("r") ? raw : unescaped(raw);
}
function unescaped(raw) {
	return raw.replaceAll(/\\(?:\r\n|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|[\s\S])/g, (all, x, u, long, octal) => {
		const hex = x ?? u ?? long;
		if (hex !== void 0) return codePoint(Number.parseInt(hex, 16)) ?? all;
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		return ESCAPES[all] ?? all;
	});
}
function codePoint(value) {
	return value <= 1114111 ? String.fromCodePoint(value) : void 0;
}

// src/source/manifest.ts
/** Reads `__manifest__.py`: one dictionary of literals, as Odoo evaluates it. */
async function readManifest(source) {
	const { text } = source;
	const root = await parsePython(text);
	const problems = [...syntaxProblems(root, text)];
	const entries = /* @__PURE__ */ new Map();
	const duplicates = [];
	const statements = parts(root);
	const dictionary = statements[0]?.type === "expression_statement" ? parts(statements[0])[0] : void 0;
	if (statements.length !== 1 || dictionary?.type !== "dictionary") {
		if (problems.length === 0) problems.push({
			start: 0,
			end: text.length,
			message: "the manifest must be one dictionary and nothing else"
		});
		return {
			source,
			entries,
			duplicates,
			problems
		};
	}
	for (const pair of parts(dictionary)) {
		const entry = entryOf(pair, text);
		if (!entry || entry.value === void 0) {
			const at = entry ?? pair;
			problems.push({
				start: at.start,
				end: at.end,
				message: `not a literal${entry ? `: ${entry.key}` : ""}`
			});
		}
		if (!entry) continue;
		const before = entries.get(entry.key);
		if (before) duplicates.push(before);
		entries.set(entry.key, entry);
	}
	return {
		source,
		entries,
		duplicates,
		problems
	};
}
function entryOf(pair, text) {
	const [key, node] = [childOf(pair, "key"), childOf(pair, "value")];
	const name = key && literalOf(key, text);
	if (pair.type !== "pair" || !node || !key || typeof name !== "string") return void 0;
	return {
		key: name,
		keySpan: {
			start: key.start,
			end: key.end
		},
		node,
		value: literalOf(node, text),
		start: node.start,
		end: node.end
	};
}
function manifestValue(manifest, key) {
	return manifest.entries.get(key)?.value;
}
/** The strings of a list such as `depends` or `data`, each with its place. */
function manifestPaths(manifest, key) {
	const entry = manifest.entries.get(key);
	return entry ? strings(entry.node, key, manifest.source.text) : [];
}
/** Every path of `assets`, with the operations of the tuples: `key` is the bundle. */
function manifestAssets(manifest) {
	const { text } = manifest.source;
	return (manifest.entries.get("assets")?.node.children ?? []).flatMap((pair) => {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		if (!key || !value) return [];
		const bundle = String(literalOf(key, text) ?? "");
		return parts(value).flatMap((item) => item.type === "tuple" ? operation(item, bundle, text) : strings(item, bundle, text));
	});
}
/** `('remove', path)` names one path, `('after', target, path)` the one of ours last; `include` names a bundle. */
function operation(tuple, bundle, text) {
	const [verb, ...paths] = strings(tuple, bundle, text);
	const own = paths.at(-1);
	return verb?.path === "include" || !own ? [] : [own];
}
function strings(node, key, text) {
	const found = [];
	let until = 0;
	for (const child of walk(node)) {
		if (child.start < until || !/^(concatenated_)?string$/.test(child.type)) continue;
		until = child.end;
		const path = literalOf(child, text);
		if (typeof path === "string") found.push({
			key,
			path,
			start: child.start,
			end: child.end
		});
	}
	return found;
}

// src/source/python/definitions.ts
/** A class or function statement apart from its decorators. */
function undecorated(statement, text) {
	if (statement.type !== "decorated_definition") return {
		definition: statement,
		decorators: []
	};
	const decorators = statement.children.filter((child) => child.type === "decorator");
	return {
		definition: childOf(statement, "definition") ?? statement,
		decorators: decorators.map((node) => decoratorFact(node, text))
	};
}
function decoratorFact(node, text) {
	const expression = parts(node)[0] ?? node;
	const called = expression.type === "call" ? childOf(expression, "function") : expression;
	return {
		name: called ? text.slice(called.start, called.end) : "",
		start: node.start,
		end: node.end,
		...argumentsOf(expression, text)
	};
}
function methodFact(definition, decorators, text) {
	const name = childOf(definition, "name") ?? definition;
	const params = parts(childOf(definition, "parameters") ?? definition).flatMap((param) => paramName(param, text));
	return {
		name: text.slice(name.start, name.end),
		nameSpan: {
			start: name.start,
			end: name.end
		},
		params,
		decorators,
		start: definition.start,
		end: definition.end
	};
}
function paramName(param, text) {
	const node = param.type === "identifier" ? param : childOf(param, "name") ?? param.children[0];
	if (!node) return [];
	return node.type === "identifier" ? [text.slice(node.start, node.end)] : paramName(node, text);
}
function argumentsOf(call, text) {
	const args = [];
	const kwargs = /* @__PURE__ */ new Map();
	const list = call.type === "call" ? childOf(call, "arguments") : void 0;
	for (const argument of list ? parts(list) : []) if (argument.type === "keyword_argument") {
		const [name, value] = [childOf(argument, "name"), childOf(argument, "value")];
		if (name && value) kwargs.set(text.slice(name.start, name.end), valued(value, text));
	} else if (!argument.type.endsWith("_splat")) args.push(valued(argument, text));
	return {
		args,
		kwargs
	};
}
function valued(node, text) {
	return {
		value: literalOf(node, text),
		node,
		start: node.start,
		end: node.end
	};
}

// src/source/python/class-facts.ts
const KINDS = {
	"models.Model": "model",
	"models.TransientModel": "transient",
	"models.AbstractModel": "abstract",
	"models.BaseModel": "model",
	Model: "model",
	TransientModel: "transient",
	AbstractModel: "abstract"
};
/** What an Odoo developer wants to know of one class statement. */
function classFact(definition, text) {
	const slice = (node) => node ? text.slice(node.start, node.end) : "";
	const bases = parts(childOf(definition, "superclasses") ?? {
		...definition,
		children: []
	}).map(slice);
	const attributes = /* @__PURE__ */ new Map();
	const fields = [];
	const methods = [];
	const tableObjects = [];
	for (const statement of childOf(definition, "body")?.children ?? []) {
		const { definition: inner, decorators } = undecorated(statement, text);
		if (inner.type === "function_definition") methods.push(methodFact(inner, decorators, text));
		const assignment = statement.type === "expression_statement" ? statement.children[0] : void 0;
		const target = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
		const right = assignment && childOf(assignment, "right");
		if (target?.type !== "identifier" || !right || !assignment) continue;
		attributes.set(slice(target), attributes.get(alias(right, slice)) ?? valued(right, text));
		const called = right.type === "call" ? slice(childOf(right, "function")) : "";
		const type = /^(?:odoo\.)?(fields|models)\.(\w+)$/.exec(called);
		if (type?.[1] === "fields" && type[2]) fields.push({
			name: slice(target),
			type: type[2],
			nameSpan: {
				start: target.start,
				end: target.end
			},
			...argumentsOf(right, text),
			start: assignment.start,
			end: assignment.end
		});
		else if (type?.[1] === "models") tableObjects.push(...attributeObject(slice(target), type[2], right, text));
	}
	const list = attributes.get("_sql_constraints");
	if (list) tableObjects.push(...listObjects(list, text));
	const identity = identityOf(attributes);
	const kind = bases.map((base) => KINDS[base.replace(/^odoo\./, "")]).find((found) => found !== void 0);
	const { start, end } = definition;
	return {
		name: slice(childOf(definition, "name")),
		bases,
		kind,
		...identity,
		inherits: delegations(attributes.get("_inherits")?.value),
		attributes,
		fields,
		methods,
		tableObjects,
		start,
		end
	};
}
/** `_inherit = _name` says what `_name` says. */
function alias(right, slice) {
	return right.type === "identifier" ? slice(right) : "";
}
function identityOf(attributes) {
	const name = attributes.get("_name")?.value;
	const inherited = attributes.get("_inherit")?.value;
	const inherit = (Array.isArray(inherited) ? inherited : [inherited]).filter((item) => typeof item === "string");
	if (typeof name === "string") return {
		model: name,
		creates: !inherit.includes(name),
		inherit
	};
	return {
		model: attributes.has("_name") ? void 0 : inherit[0],
		creates: false,
		inherit
	};
}
function delegations(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).flatMap(([model, field]) => typeof field === "string" ? [[field, model]] : []));
}
function attributeObject(name, type, call, text) {
	if (type !== "Constraint" && type !== "Index" && type !== "UniqueIndex") return [];
	const definition = argumentsOf(call, text).args[0]?.value;
	return [{
		name: name.replace(/^_/, ""),
		kind: type,
		form: "attribute",
		definition: typeof definition === "string" ? definition : void 0,
		start: call.start,
		end: call.end
	}];
}
function listObjects(list, text) {
	if (list.node.type !== "list" && list.node.type !== "tuple") return [];
	return parts(list.node).flatMap((row) => {
		const [name, definition] = parts(row).map((cell) => valued(cell, text).value);
		if (typeof name !== "string") return [];
		return [{
			name,
			kind: "Constraint",
			form: "list",
			definition: typeof definition === "string" ? definition : void 0,
			start: row.start,
			end: row.end
		}];
	});
}

// src/source/python/facts.ts
/** Reads one Python file: its syntax problems, imports, top-level functions and classes. */
async function readPython(source) {
	const { text } = source;
	const root = await parsePython(text);
	const imports = [];
	const classes = [];
	const functions = [];
	for (const statement of topLevel(root)) {
		const { definition, decorators } = undecorated(statement, text);
		if (definition.type === "class_definition") classes.push(classFact(definition, text));
		else if (definition.type === "function_definition") functions.push(methodFact(definition, decorators, text));
		else if (statement.type.startsWith("import_") || statement.type === "future_import_statement") imports.push(...importFacts(statement, text));
	}
	return {
		source,
		root,
		problems: syntaxProblems(root, text),
		imports,
		classes,
		functions
	};
}
/** Statements of the module, those in the branches of `if` and `try` included: imports often stand there. */
function* topLevel(node) {
	for (const child of node.children) if (/^(if|try|with)_statement$|_clause$|^block$/.test(child.type)) yield* topLevel(child);
	else yield child;
}
function importFacts(statement, text) {
	const { start, end } = statement;
	const module = childOf(statement, "module_name");
	const names = statement.children.filter((child) => child.field === "name").map((child) => {
		const name = child.type === "aliased_import" ? childOf(child, "name") : child;
		return name ? text.slice(name.start, name.end) : "";
	});
	if (!module) return names.map((from) => ({
		from,
		names: [],
		start,
		end
	}));
	const all = statement.children.some((child) => child.type === "wildcard_import") ? ["*"] : [];
	return [{
		from: text.slice(module.start, module.end).replaceAll(/\s/g, ""),
		names: [...names, ...all],
		start,
		end
	}];
}

// src/source/source-file.ts
/** Keeps the text as it is; line starts are found at the first question. */
function sourceFile(path, text) {
	let starts;
	return {
		path,
		text,
		lineAt(offset) {
			starts ??= lineStarts(text);
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return low + 1;
		}
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/**
* Decodes a file, a BOM included, in the encoding that an XML declaration names, else UTF-8.
* Returns undefined for bytes that are not text in that encoding.
*/
function decode(bytes) {
	const head = Buffer.from(bytes.subarray(0, 120)).toString("latin1");
	const encoding = /^(?:ï»¿)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(encoding, {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/source/module.ts
/** A folder that cannot be read as an Odoo module. The message names what the caller gave. */
var ModuleError = class extends Error {
	name = "ModuleError";
};
const MANIFEST = "__manifest__.py";
/** Not part of a module: what Python leaves behind, and other tools' folders. */
const IGNORED = /* @__PURE__ */ new Set(["__pycache__", "node_modules"]);
/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8388608;
/** Reads every source file of a module once. Broken files are read too: their problems are part of the facts. */
async function readModule(dir) {
	const root = path.resolve(dir);
	await checkFolder(root, dir);
	const name = path.basename(root);
	const files = (await listFiles(root, "")).sort();
	const unreadable = [];
	const read = async (extension) => {
		const sources = [];
		for (const file of files.filter((each) => each.endsWith(extension))) {
			const source = await readSource(root, file);
			if (source) sources.push(source);
			else unreadable.push(file);
		}
		return sources;
	};
	const [python, xml, csv] = await Promise.all([
		read(".py"),
		read(".xml"),
		read(".csv")
	]);
	const manifest = python.find((file) => file.path === MANIFEST);
	if (!manifest) throw new ModuleError(`${dir}: ${MANIFEST} is not UTF-8 text.`);
	const pythonFiles = [];
	for (const file of python) if (file !== manifest) pythonFiles.push(await readPython(file));
	return {
		dir: root,
		name,
		manifest: await readManifest(manifest),
		python: pythonFiles,
		xml: xml.map((file) => readXml(file, name)),
		csv: csv.map((file) => readCsv(file, name)),
		files,
		unreadable
	};
}
async function checkFolder(root, given) {
	const info = await stat(root).catch(() => void 0);
	if (!info) throw new ModuleError(`${given} does not exist: give the folder that holds ${MANIFEST}.`);
	if (!info.isDirectory()) throw new ModuleError(`${given} is a file: give the folder that holds ${MANIFEST}.`);
	if (!await stat(path.join(root, MANIFEST)).catch(() => void 0)) throw new ModuleError(`${given} is no Odoo module: it holds no ${MANIFEST}.`);
}
async function listFiles(root, relative) {
	const entries = await readdir(path.join(root, relative), { withFileTypes: true });
	return (await Promise.all(entries.map(async (entry) => {
		if (entry.name.startsWith(".") || IGNORED.has(entry.name) || entry.name.endsWith(".pyc")) return [];
		const file = relative === "" ? entry.name : `${relative}/${entry.name}`;
		if (entry.isDirectory()) return listFiles(root, file);
		return entry.isFile() ? [file] : [];
	}))).flat();
}
async function readSource(root, file) {
	const full = path.join(root, file);
	if ((await stat(full)).size > MAX_BYTES) return void 0;
	const text = decode(await readFile(full));
	return text === void 0 ? void 0 : sourceFile(file, text);
}

// src/verify/report.ts
const MAX_MESSAGE = 900;
const VERDICTS = [
	"fail",
	"warn",
	"skip",
	"pass"
];
const TITLES = {
	S0: "static gate",
	S1: "preflight",
	S2: "installation",
	S3: "rows",
	S4: "views",
	S5: "behaviour"
};
/**
* The report as Markdown for a model: the answer, then what failed with its place and fix, warnings, what was
* not run and why, then what passed: one line a rung, or every check with `details`.
*/
function renderReport(report, { details }) {
	const of = (verdict) => report.checks.filter((check) => check.verdict === verdict);
	const lines = [headline(report), counts(report)];
	lines.push(...section("Failed", of("fail").map(finding)));
	lines.push(...section("Warnings", of("warn").map(finding)));
	lines.push(...section("Not run", grouped(of("skip")).map(finding)));
	lines.push(...section("Passed", passed(of("pass"), details)));
	return bounded(lines);
}
function headline({ module, series, target, checks, ok }) {
	const where = target ? ` on ${target.url}, database ${target.db}` : "";
	const skipped = checks.some((check) => check.verdict === "skip");
	const installed = checks.some((check) => check.id === "install-state" && check.verdict === "pass");
	if (!ok) return `**${module} (${series}) FAILED the verification**${where}.`;
	if (!target) return `**${module} (${series}): the static gate passed; nothing was proved on an Odoo.**`;
	return `**${module} (${series}) ${installed ? "verified" : "checked, not installed"}**${where}${skipped ? "; some checks were not run, see below" : ""}.`;
}
function counts({ checks, durationMs }) {
	return `${VERDICTS.toReversed().map((verdict) => {
		return `${checks.filter((check) => check.verdict === verdict).length} ${verdict}`;
	}).join(", ")}; ${(durationMs / 1e3).toFixed(1)} s.`;
}
function section(title, lines) {
	return lines.length === 0 ? [] : [
		"",
		`## ${title}`,
		...lines
	];
}
function finding({ step, id, message, path, line, fix, call }) {
	const lines = [`- ${step} ${id}${path === void 0 ? "" : ` ${path}${line === void 0 ? "" : `:${line}`}`}: ${cut$1(message, MAX_MESSAGE)}`];
	if (fix !== void 0) lines.push(`  Fix: ${fix}`);
	if (path === void 0) lines.push(`  Call: ${call}`);
	return lines.join("\n");
}
/** Steps that were skipped for one and the same reason are one line. */
function grouped(skips) {
	const first = /* @__PURE__ */ new Map();
	for (const check of skips) {
		const key = `${check.step} ${check.id} ${check.message}`;
		if (!first.has(key)) first.set(key, check);
	}
	return [...first.values()];
}
function passed(checks, details) {
	const table = ["| rung | proved | by the call |", "| --- | --- | --- |"];
	if (details) return [...table, ...checks.map(({ step, id, message, call }) => row(`${step} ${id}`, message, call))];
	for (const [step, list] of groupBy(checks, (check) => check.step)) for (const [call, same] of groupBy(list, (check) => step === "S0" ? "read the files" : check.call)) {
		const ids = [...new Set(same.map((check) => check.id))];
		const named = ids.length > 12 ? "details: true lists them" : ids.join(", ");
		const what = same.length === 1 ? same[0]?.message ?? "" : `${same.length} checks: ${named}`;
		table.push(row(`${step} ${TITLES[step] ?? ""}`, what, call));
	}
	return table;
}
function groupBy(checks, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const check of checks) groups.set(key(check), [...groups.get(key(check)) ?? [], check]);
	return groups;
}
function row(...cells) {
	return `| ${cells.map((cell) => cut$1(cell, MAX_MESSAGE).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
/** Whole lines, as many as fit; what failed stands first. */
function bounded(lines) {
	const kept = [];
	let length = 0;
	for (const [at, line] of lines.entries()) {
		length += line.length + 1;
		if (length > 19900) {
			kept.push("", `(${lines.length - at} more lines are left out: correct the failures above first.)`);
			break;
		}
		kept.push(line);
	}
	return kept.join("\n");
}

// src/source/model-index.ts
/** Members that a mixin brings, by their names. Sources: mail, portal and base of 14.0 to 19.0. */
const MIXINS = {
	"mail.thread": /^(message_|_message_|website_message_ids$|has_message$|rating_|_track_|_notify_|_mail_)/,
	"mail.thread.cc": /^(message_|_message_|website_message_ids$|has_message$|email_cc$|rating_|_track_|_mail_)/,
	"mail.activity.mixin": /^(activity_|my_activity_)/,
	"portal.mixin": /^(access_url|access_token|access_warning|get_portal_url|preview_|_portal_|_get_share_url)/,
	"image.mixin": /^image_\d+$/,
	"utm.mixin": /^(campaign|source|medium)_id$/
};
/** Fields of every model. */
const MAGIC = /* @__PURE__ */ new Set([
	"id",
	"display_name",
	"create_uid",
	"create_date",
	"write_uid",
	"write_date",
	"__last_update"
]);
/** Methods of every model that a button or a field may name. */
const COMMON_METHODS = new Set("create write unlink copy read search toggle_active action_archive action_unarchive get_formview_action".split(" "));
function indexModels(module) {
	const classes = /* @__PURE__ */ new Map();
	for (const file of module.python) {
		if (file.source.path.startsWith("tests/")) continue;
		for (const fact of file.classes) {
			if (!isModel(fact) || fact.model === void 0) continue;
			const known = classes.get(fact.model) ?? [];
			classes.set(fact.model, [...known, {
				file,
				fact
			}]);
		}
	}
	const models = /* @__PURE__ */ new Map();
	const kinds = new Map(module.python.flatMap((file) => file.classes.map((fact) => [fact.name, fact.kind])));
	for (const model of classes.keys()) models.set(model, modelFacts(model, classes, kinds));
	return models;
}
/** A class with another Python class as its base is a model too when it says which. */
function isModel({ kind, attributes }) {
	return kind !== void 0 || attributes.has("_name") || attributes.has("_inherit");
}
/** Some model has a name that only running the code would tell: what exists is not fully known. */
function hasComputedNames(module) {
	const named = (value) => value !== void 0 && value.value === void 0;
	return module.python.some((file) => file.classes.some(({ attributes }) => named(attributes.get("_name")) || named(attributes.get("_inherit"))));
}
function modelFacts(model, all, kinds) {
	const classes = all.get(model) ?? [];
	const { lineage, unknown } = ancestry(model, all);
	const patterns = unknown.map((name) => MIXINS[name]);
	const find = (list, name) => {
		for (const { file, fact } of lineage) {
			const found = list(fact).findLast((item) => item.name === name);
			if (found) return {
				file,
				fact: found
			};
		}
	};
	const made = classes.find(({ fact }) => fact.creates);
	const field = (name) => find((fact) => fact.fields, name);
	const method = (name) => find((fact) => fact.methods, name);
	const mixedIn = (name) => patterns.some((pattern) => pattern?.test(name));
	return {
		model,
		own: made !== void 0,
		kind: kindOf((made ?? classes[0])?.fact, kinds),
		classes,
		closed: made !== void 0 && made.fact.kind !== "abstract" && !patterns.includes(void 0) && lineage.every(isPlain),
		mixedIn,
		field,
		method,
		hasField: (name) => MAGIC.has(name) || mixedIn(name) || field(name) !== void 0,
		hasMethod: (name) => COMMON_METHODS.has(name) || mixedIn(name) || method(name) !== void 0
	};
}
/** Its own, else that of the class of this module that it derives from. */
function kindOf(fact, kinds) {
	return fact?.kind ?? fact?.bases.map((base) => kinds.get(base)).find((kind) => kind !== void 0);
}
/** It has no members but its own and its parents': none by delegation, none of a Python base class. */
function isPlain({ fact }) {
	const delegates = fact.fields.some((field) => field.kwargs.get("delegate")?.value === true);
	return fact.kind !== void 0 && fact.inherits.size === 0 && !delegates;
}
/** The model's classes, then those of all it inherits in this module; and the parents that are made elsewhere. */
function ancestry(model, all) {
	const lineage = [];
	const unknown = [];
	const queue = [model];
	const seen = new Set(queue);
	for (const name of queue) {
		const classes = all.get(name) ?? [];
		lineage.push(...classes.toReversed());
		if (!classes.some(({ fact }) => fact.creates)) unknown.push(name);
		for (const parent of classes.flatMap(({ fact }) => fact.inherit)) {
			if (!seen.has(parent)) queue.push(parent);
			seen.add(parent);
		}
	}
	return {
		lineage,
		unknown
	};
}
/** Comodel of a relational field, as far as it is a literal. */
function comodelOf(field) {
	if (!/^(Many2one|One2many|Many2many)$/.test(field.type)) return void 0;
	return text(field.kwargs.get("comodel_name") ?? field.args[0]);
}
/** Name of the many2one that a one2many is the other side of. */
function inverseOf(field) {
	return field.type === "One2many" ? text(field.kwargs.get("inverse_name") ?? field.args[1]) : void 0;
}
function keyword(field, name) {
	const found = field.kwargs.get(name);
	const value = text(found);
	return found && value !== void 0 ? {
		text: value,
		start: found.start,
		end: found.end
	} : void 0;
}
function text(valued) {
	return typeof valued?.value === "string" ? valued.value : void 0;
}

// src/source/module-index.ts
function indexModule(module) {
	const byPath = /* @__PURE__ */ new Map();
	for (const file of [...module.xml, ...module.csv]) byPath.set(file.source.path, file);
	const loaded = ["data", "demo"].flatMap((key) => manifestPaths(module.manifest, key).flatMap((listed) => {
		const file = byPath.get(listed.path);
		return file ? [{
			listed,
			demo: key === "demo",
			file
		}] : [];
	}));
	const place = (facts) => loaded.flatMap(({ file, demo }) => facts(file).map((fact) => ({
		source: file.source,
		fact,
		demo
	})));
	return {
		module,
		models: indexModels(module),
		loaded,
		records: place((file) => file.records),
		refs: place((file) => file.refs),
		views: loaded.flatMap(({ file }) => "isData" in file ? viewsOf(file) : [])
	};
}
function viewsOf(file) {
	return file.records.flatMap(({ element, model, xmlid }) => {
		if (model !== "ir.ui.view" || element.name !== "record") return [];
		const arch = recordField(element, "arch");
		if (!arch) return [];
		const inherit = recordField(element, "inherit_id");
		return [{
			xmlid,
			source: file.source,
			model: recordText(element, "model"),
			roots: elementsOf(arch),
			inherits: inherit && (attributeValue(inherit, "ref") ?? textOf$1(inherit)),
			record: element
		}];
	});
}
/** Every xmlid that the module's Python makes by itself, such as `library.model_library_book`. */
function generatedXmlids(index) {
	const { name } = index.module;
	const found = /* @__PURE__ */ new Set();
	for (const [model, facts] of index.models) {
		const table = model.replaceAll(".", "_");
		found.add(`${name}.model_${table}`);
		for (const { fact } of facts.classes) {
			for (const field of fact.fields) {
				found.add(`${name}.field_${table}__${field.name}`);
				for (const value of selectionValues(field)) found.add(`${name}.selection__${table}__${field.name}__${value.replaceAll(/[ .]/g, "_").toLowerCase()}`);
			}
			for (const object of fact.tableObjects) found.add(`${name}.constraint_${table}_${object.name}`);
		}
	}
	return found;
}
function selectionValues(field) {
	const list = (field.kwargs.get("selection") ?? field.kwargs.get("selection_add") ?? field.args[0])?.value;
	if (field.type !== "Selection" || !Array.isArray(list)) return [];
	return list.flatMap((pair) => Array.isArray(pair) && typeof pair[0] === "string" ? [pair[0]] : []);
}

// src/verify/ladder.ts
const CALL_LENGTH = 160;
function callText(model, method, ...args) {
	const text = args.map((arg) => JSON.stringify(arg)).join(", ");
	return `${model}.${method}(${text.length > CALL_LENGTH ? `${text.slice(0, CALL_LENGTH)}...` : text})`;
}
async function searchRead(ladder, model, domain, fields) {
	return {
		rows: await read(ladder, model, "search_read", { kwargs: {
			domain,
			fields,
			context: { active_test: false }
		} }),
		call: callText(model, "search_read", domain, fields)
	};
}
function read(ladder, model, method, args) {
	return ladder.client.call(model, method, args, callOptions(ladder, { effect: "read" }));
}
function callOptions(ladder, options) {
	return {
		signal: ladder.options.signal,
		...options
	};
}
/** Every model of the reading by one of its columns. */
function byColumn(rows, column) {
	return new Map(rows.map((row) => [textOf(row, column), row]));
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
/** A check without a place in the files. */
function check(step, id, verdict, message, call, fix) {
	return {
		step,
		id,
		verdict,
		message,
		call,
		...fix === void 0 ? {} : { fix }
	};
}
/** What may be shown of an error; anything that is no OdooError goes on up. */
function odooSentence(error) {
	if (!(error instanceof OdooError)) throw error;
	return error.hint === void 0 ? error.message : `${error.message} ${error.hint}`;
}

// src/verify/steps/s1-preflight.ts
const MODULE_FIELDS = [
	"name",
	"state",
	"latest_version",
	"installed_version",
	"demo"
];
const PENDING = [
	"to install",
	"to upgrade",
	"to remove"
];
/** Reads only: whether this database can take the module, and what of it must be known beforehand. */
async function preflight(ladder) {
	const server = await serverCheck(ladder);
	if (server.verdict === "fail") return {
		checks: [server],
		module: void 0
	};
	const admin = await adminCheck(ladder);
	if (admin.verdict === "fail") return {
		checks: [server, admin],
		module: void 0
	};
	const { name, manifest } = ladder.index.module;
	const depends = manifestPaths(manifest, "depends").map(({ path }) => path);
	const modules = await searchRead(ladder, "ir.module.module", [
		"|",
		[
			"name",
			"in",
			[
				name,
				...depends,
				...refModules(ladder)
			]
		],
		[
			"state",
			"in",
			PENDING
		]
	], MODULE_FIELDS);
	const known = byColumn(modules.rows, "name");
	return {
		checks: [
			server,
			admin,
			...dependencyChecks(depends, known, modules.call),
			pendingCheck(modules.rows, modules.call),
			loadedCheck(ladder, known.get(name), modules.call),
			...await externalRefs(ladder, known),
			...await externalModels(ladder, depends, known)
		],
		module: known.get(name)
	};
}
async function serverCheck({ client, profile, options }) {
	const call = "common.version() and login";
	try {
		const info = await client.info({ signal: options.signal });
		const same = info.series === profile.series;
		const message = `The server is Odoo ${info.series}, database ${info.db}; the module is for ${profile.series}.`;
		const fix = `Verify on an Odoo ${profile.series}, or port the module.`;
		return check("S1", "server-series", same ? "pass" : "fail", message, call, same ? void 0 : fix);
	} catch (error) {
		const fix = error instanceof OdooError ? error.hint : void 0;
		return check("S1", "server-reached", "fail", odooMessage(error), call, fix);
	}
}
function odooMessage(error) {
	odooSentence(error);
	return error instanceof Error ? error.message : "";
}
async function adminCheck(ladder) {
	const { uid, login } = await ladder.client.info();
	const field = ladder.profile.recordGroupsField === "group_ids" ? "all_group_ids" : "groups_id";
	try {
		const data = await searchRead(ladder, "ir.model.data", [[
			"module",
			"=",
			"base"
		], [
			"name",
			"=",
			"group_system"
		]], ["res_id"]);
		const { rows, call } = await searchRead(ladder, "res.users", [[
			"id",
			"=",
			uid
		], [
			field,
			"in",
			[data.rows[0]?.res_id]
		]], ["id"]);
		if (rows.length > 0) return check("S1", "admin", "pass", `${login} is an administrator.`, call);
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "access") throw error;
	}
	return check("S1", "admin", "fail", `${login} may not administer this database.`, "ir.model.data.search_read and res.users.search_read", "Use a user of the group Administration / Settings: modules cannot be installed without it.");
}
function dependencyChecks(depends, known, call) {
	const wrong = depends.flatMap((name) => {
		const state = textOf(known.get(name), "state");
		if (state === "") {
			const fix = `Put ${name} on the addons path and update the apps list, or correct depends.`;
			return [check("S1", "dependencies", "fail", `The module ${name} is unknown to this Odoo.`, call, fix)];
		}
		if (state !== "uninstallable") return [];
		return [check("S1", "dependencies", "fail", `The module ${name} is not installable here.`, call, `Use a build of ${name} for this series.`)];
	});
	if (wrong.length > 0) return wrong;
	const install = depends.filter((name) => textOf(known.get(name), "state") !== "installed");
	const also = install.length > 0 ? `; ${install.join(", ")} will be installed too` : "";
	return [check("S1", "dependencies", "pass", `${depends.join(", ")} can be had${also}.`, call)];
}
function pendingCheck(rows, call) {
	const pending = rows.filter((row) => PENDING.includes(textOf(row, "state")));
	if (pending.length === 0) return check("S1", "no-pending-operation", "pass", "No module waits for an operation.", call);
	const names = pending.map((row) => `${textOf(row, "name")} (${textOf(row, "state")})`).join(", ");
	return check("S1", "no-pending-operation", "fail", `Waiting for an operation: ${names}.`, call, "Open Apps and cancel or apply the operation; on 19.0 ir.module.module.button_reset_state() resets them all.");
}
function loadedCheck({ index, options }, row, call) {
	const version = String(manifestValue(index.module.manifest, "version") ?? "");
	if (!row) return check("S1", "module-state", "pass", "Odoo has not seen the module yet: it will be read fresh.", call);
	const state = textOf(row, "state");
	if (state !== "installed") return check("S1", "module-state", "pass", `The module is known and ${state}.`, call);
	const before = textOf(row, "latest_version");
	if (before === version) return check("S1", "module-state", "pass", `Version ${before} is installed already.`, call);
	const verdict = options.install === "auto" ? "warn" : "fail";
	const fix = verdict === "warn" ? "If Python has changed, restart Odoo first: a running server never reloads it." : "Restart Odoo, then verify with installation allowed.";
	return check("S1", "module-state", verdict, `Version ${before} is installed, the files are ${version}.`, call, fix);
}
function external({ index }) {
	return index.refs.filter(({ fact }) => !fact.xmlid.startsWith(`${index.module.name}.`));
}
function refModules(ladder) {
	return [...new Set(external(ladder).map(({ fact }) => fact.xmlid.split(".")[0] ?? ""))];
}
/** One search for all records of other modules that the data files name. */
async function externalRefs(ladder, known) {
	const refs = external(ladder);
	if (refs.length === 0) return [];
	const split = (xmlid) => [xmlid.slice(0, xmlid.indexOf(".")), xmlid.slice(xmlid.indexOf(".") + 1)];
	const installed = refs.filter(({ fact }) => textOf(known.get(split(fact.xmlid)[0]), "state") === "installed");
	const names = [...new Set(installed.map(({ fact }) => split(fact.xmlid)[1]))];
	const { rows, call } = await searchRead(ladder, "ir.model.data", [[
		"module",
		"in",
		refModules(ladder)
	], [
		"name",
		"in",
		names
	]], ["module", "name"]);
	const there = new Set(rows.map((row) => `${textOf(row, "module")}.${textOf(row, "name")}`));
	const checks = [];
	for (const { fact, source } of refs) {
		const [module] = split(fact.xmlid);
		const unknown = !known.has(module);
		if (!unknown && (!installed.some((ref) => ref.fact === fact) || there.has(fact.xmlid))) continue;
		const message = unknown ? `${fact.xmlid}: there is no module ${module}.` : `${fact.xmlid} does not exist on this Odoo.`;
		checks.push(placed("external-refs", message, call, source, fact, "Correct the id, or depend on the module that declares it."));
	}
	if (checks.length > 0) return checks;
	const later = refs.length - installed.length;
	const rest = later > 0 ? `; ${later} of modules that are not installed yet come with the installation` : "";
	return [check("S1", "external-refs", "pass", `${there.size} records of other modules are there${rest}.`, call)];
}
/** Models that the Python names and does not make; most series install a wrong one without a word. */
async function externalModels(ladder, depends, known) {
	const named = externalModelNames(ladder);
	if (named.size === 0) return [];
	const { rows, call } = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		[...named.keys()]
	]], ["model"]);
	const there = new Set(rows.map((row) => textOf(row, "model")));
	const missing = [...named].filter(([model]) => !there.has(model));
	if (missing.length === 0) return [check("S1", "external-models", "pass", `${there.size} models of other modules are there.`, call)];
	if (depends.some((name) => textOf(known.get(name), "state") !== "installed")) {
		const message = `${missing.map(([model]) => model).join(", ")}: not there yet; a dependency that is not installed may bring them.`;
		return [check("S1", "external-models", "skip", message, call, "S3 looks again after the installation.")];
	}
	return missing.map(([model, { source, at }]) => {
		return placed("external-models", `The model ${model} does not exist on this Odoo.`, call, source, at, "Correct the name, or depend on the module that makes it.");
	});
}
function externalModelNames({ index }) {
	const named = /* @__PURE__ */ new Map();
	const add = (model, source, at) => {
		if (model !== void 0 && !index.models.get(model)?.own && !named.has(model)) named.set(model, {
			source,
			at
		});
	};
	for (const { classes } of index.models.values()) for (const { file, fact } of classes) {
		for (const parent of fact.inherit) add(parent, file.source, fact.attributes.get("_inherit") ?? fact);
		for (const field of fact.fields) add(comodelOf(field), file.source, field);
	}
	return named;
}
function placed(id, message, call, source, at, fix) {
	return {
		...check("S1", id, "fail", message, call, fix),
		path: source.path,
		line: source.lineAt(at.start)
	};
}

// src/verify/steps/install-failure.ts
const MESSAGE_LENGTH = 700;
/** A failed installation with the place in the module that Odoo's error names, and no path of the server. */
function failureOf({ module }, error, call) {
	const fault = remoteFault(error);
	const said = odooSentence(error);
	const place = placeIn(`${fault?.message ?? ""}\n${fault?.debug ?? ""}`, module.name);
	const reason = fault ? reasonOf(fault.message, fault.debug ?? "") : said;
	const message = `The installation failed: ${cut(redact(reason))}`;
	return {
		...check("S2", "install", "fail", message, call, "Correct it and verify again; if this server has read that Python file or the manifest already, restart Odoo first."),
		...place && module.files.includes(place.path) ? place : {}
	};
}
/**
* The last place that is in the module: `while parsing /x/MODULE/views/a.xml:12`, a CSV file that `could not be
* processed`, or a traceback's `File "/x/MODULE/models/a.py", line 3`.
*/
function placeIn(text, module) {
	const parsing = new RegExp(`while parsing \\S*?/${module}/([\\w./-]+?):(\\d+)`).exec(text);
	const table = new RegExp(`file (?:\\S*/)?${module}/([\\w./-]+) could not be processed`).exec(text);
	const frames = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, "g"))];
	const [, path, line] = parsing ?? table ?? frames.at(-1) ?? [];
	if (path === void 0) return void 0;
	return line === void 0 ? { path } : {
		path,
		line: Number(line)
	};
}
/** Odoo's own sentence: in the message from 17.0 on, before that only in the chain of causes. */
function reasonOf(message, debug) {
	const [sentence = ""] = (/^while parsing [^\n]*(somewhere inside|near)\n/.test(message) && causeIn(debug) || message).replace(/^while parsing [^\n]*\n/, "").replace(/^Module loading [^\n]*could not be processed:\s*/, "").split(/\n\s*(?:View error context|View name|Error context):/);
	return /Error while validating view/.test(sentence) ? sentence.trim().split(/\n\s*\n/).at(-1) ?? sentence : sentence;
}
/** What the first exception of a traceback says, without its type. */
function causeIn(debug) {
	const [first = ""] = debug.split(/\n\n(?:The above exception was|During handling of)/);
	const lines = first.split("\n");
	const frame = lines.findLastIndex((line) => line.startsWith("  File \""));
	const start = lines.findIndex((line, at) => at > frame && /^\S/.test(line));
	return start === -1 ? void 0 : lines.slice(start).join("\n").replace(/^[\w.]+: /, "").trim();
}
function cut(text) {
	const flat = text.replaceAll(/\n\s*\n/g, "\n").trim();
	return flat.length > MESSAGE_LENGTH ? `${flat.slice(0, MESSAGE_LENGTH)}...` : flat;
}

// src/verify/steps/s2-install.ts
/** What the human is asked, once, before anything is changed. */
function installQuestion(ladder, before, db) {
	const { name, manifest } = ladder.index.module;
	const version = String(manifestValue(manifest, "version") ?? "");
	return `${textOf(before, "state") === "installed" ? "Upgrade" : "Install"} the module ${name} ${version} in the database ${db} of ${ladder.client.instance.url}?${ladder.options.probe ? " Then a probe runs code on that server, as a server action: it creates test records and rolls all of them back." : ""}`;
}
async function install(ladder, before) {
	const { name } = ladder.index.module;
	const write = callOptions(ladder, {
		effect: "write",
		timeoutMs: INSTALL_MS
	});
	await ladder.client.call("ir.module.module", "update_list", {}, write);
	const listed = (await moduleRow(ladder)).rows[0];
	if (!listed) return {
		checks: [notSeen(name)],
		module: void 0
	};
	const state = textOf(listed, "state");
	if (state === "uninstallable") {
		const message = `Odoo takes ${name} for not installable.`;
		return {
			checks: [check("S2", "update-list", "fail", message, "ir.module.module.update_list()", `Its manifest, as this server has read it, says so or is of another series. Correct it, then restart Odoo: a manifest is read once.`)],
			module: void 0
		};
	}
	const method = state === "installed" ? "button_immediate_upgrade" : "button_immediate_install";
	const seen = check("S2", "update-list", "pass", `Odoo sees ${name}, ${state}.`, "ir.module.module.update_list()");
	let failure;
	try {
		await ladder.client.call("ir.module.module", method, { ids: [listed.id] }, write);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		failure = error;
	}
	ladder.client.forget();
	const call = callText("ir.module.module", method, [listed.id]);
	const readBack = async () => {
		const { rows, call: asked } = await moduleRow(ladder);
		return {
			row: rows[0],
			call: asked
		};
	};
	const after = await settled(readBack, ({ row }) => textOf(row, "state"), failure, ladder.options.signal);
	return {
		checks: [seen, ...await outcome(ladder, before, after, failure, call)],
		module: textOf(after.row, "state") === "installed" ? after.row : void 0
	};
}
async function moduleRow(ladder) {
	return searchRead(ladder, "ir.module.module", [[
		"name",
		"=",
		ladder.index.module.name
	]], MODULE_FIELDS);
}
async function outcome(ladder, before, after, failure, call) {
	const { name, manifest } = ladder.index.module;
	const state = textOf(after.row, "state");
	const installed = state === "installed";
	const checks = [];
	if (failure !== void 0 && !(isLost(failure) && installed)) checks.push(failureOf(ladder.index, failure, call));
	const readBack = `${after.call}: state ${JSON.stringify(state)}`;
	if (!installed || checks.length === 0) {
		const fix = state.startsWith("to ") ? "Restart Odoo: it has read an older manifest of the module and keeps it. Then verify again." : "Correct the failure of the installation; nothing of the module is in the database.";
		checks.push(check("S2", "install-state", installed ? "pass" : "fail", `${name} is ${state || "unknown"}.`, readBack, installed ? void 0 : fix));
	}
	if (isPending(state)) checks.push(await stuck(ladder, state));
	if (!installed || failure !== void 0) return checks;
	const [version, wanted] = [textOf(after.row, "latest_version"), fullVersion(ladder)];
	const same = version === wanted;
	const versionCall = `${after.call}: latest_version ${JSON.stringify(version)}`;
	if (same) return [...checks, check("S2", "install-version", "pass", `Version ${version} is what the files say.`, versionCall)];
	const stale = ladder.profile.manifestCached && before !== void 0;
	checks.push({
		...check("S2", "install-version", "fail", `Odoo installed version ${version}, the files say ${wanted}.`, versionCall),
		path: manifest.source.path,
		fix: stale ? "Restart Odoo: this server has read the old manifest and keeps it. Then verify again." : "Odoo has read another copy of the module: look for a second folder of this name on the addons path."
	});
	return checks;
}
/** Odoo puts the series before a short version. */
function fullVersion({ index, profile }) {
	const version = String(manifestValue(index.module.manifest, "version") ?? "1.0");
	return version.split(".").length <= 3 && !version.startsWith(`${profile.series}.`) ? `${profile.series}.${version}` : version;
}
/** A module that stays `to install` blocks every other operation of the database. */
async function stuck(ladder, state) {
	const call = "ir.module.module.button_reset_state()";
	const restart = "Restart Odoo, then verify again.";
	try {
		await resetStates(ladder.client, callOptions(ladder, {}));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const fix = `${restart} Or open Apps and cancel the operation.`;
		return check("S2", "reset-state", "fail", `The module stays "${state}" and blocks other operations.`, call, fix);
	}
	return check("S2", "reset-state", "warn", `The module stayed "${state}"; the state was reset, so that other modules are not blocked.`, call, restart);
}
function notSeen(name) {
	return check("S2", "update-list", "fail", `Odoo does not see the module ${name}.`, "ir.module.module.update_list()", `Put the folder ${name} into a folder of the server's --addons-path, or mount it there, readable for Odoo's user; after a change of the path itself restart Odoo.`);
}

// src/verify/count.ts
/** `1 field`, `3 fields`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/verify/steps/s3-rows/collect.ts
/** One pass for a whole category, or one fail for each defect in it. */
function verdict(step, id, call, holds, defects) {
	if (defects.length === 0) return [check(step, id, "pass", holds, call)];
	return defects.map(({ message, fix, path, line }) => ({
		...check(step, id, "fail", message, call, fix),
		...path === void 0 ? {} : { path },
		...line === void 0 ? {} : { line }
	}));
}

// src/verify/steps/s3-rows/from-source.ts
/** `ttype` of `ir.model.fields` by class, where lower case is not enough. */
const TTYPES = {
	Image: "binary",
	Many2oneReference: "many2one_reference",
	PropertiesDefinition: "properties_definition"
};
const RESTART = "If the file on the server is this one, Odoo still runs the Python it loaded before: restart Odoo and verify again.";
/** Every row that the module's own files promise. */
function sourceChecks(ladder, rows, demo) {
	const { index } = ladder;
	return [
		...modelChecks(index, rows),
		...fieldChecks$1(index, rows),
		...selectionChecks(index, rows),
		...constraintChecks$1(index, rows),
		...recordChecks(index, rows, demo)
	];
}
function modelChecks({ models }, rows) {
	const own = [...models.values()].filter((facts) => facts.own);
	const defects = own.filter((facts) => !rows.model.has(facts.model)).map((facts) => defect(`The model ${facts.model} does not exist.`, RESTART, facts.classes[0]?.file.source, facts.classes[0]?.fact.start));
	return own.length === 0 ? [] : verdict("S3", "models", rows.models.call, `${count(own.length, "model")} there.`, defects);
}
function* declaredFields({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) for (const field of fact.fields) yield {
		model: facts.model,
		fact: field,
		source: file.source
	};
}
function fieldChecks$1(index, rows) {
	const defects = [];
	let seen = 0;
	for (const { model, fact, source } of declaredFields(index)) {
		seen += 1;
		const row = rows.field.get(`${model}.${fact.name}`);
		const wrong = row ? differences(fact, row) : "is not there";
		if (wrong) defects.push(defect(`${model}.${fact.name} ${wrong}.`, row ? `Compare the field with the installed one. ${RESTART}` : RESTART, source, fact.start));
	}
	for (const row of rows.fields.rows) {
		if (textOf(row, "relation") !== "_unknown") continue;
		const name = `${textOf(row, "model")}.${textOf(row, "name")}`;
		defects.push({
			message: `${name} points at a model that does not exist.`,
			fix: "Correct the comodel, or depend on the module that makes it."
		});
	}
	return seen === 0 ? [] : verdict("S3", "fields", rows.fields.call, `${count(seen, "field")} there, each with its type, comodel, required and store.`, defects);
}
function differences(fact, row) {
	const literal = (name) => fact.kwargs.get(name)?.value;
	const found = [
		["ttype", TTYPES[fact.type] ?? fact.type.toLowerCase()],
		["relation", comodelOf(fact)],
		["relation_field", inverseOf(fact)],
		["required", typeof literal("required") === "boolean" ? literal("required") : void 0],
		["store", typeof literal("store") === "boolean" ? literal("store") : void 0]
	].find(([column, value]) => value !== void 0 && row[column] !== value);
	return found && `has ${found[0]} ${JSON.stringify(row[found[0]])} where the files say ${JSON.stringify(found[1])}`;
}
function selectionChecks(index, rows) {
	const defects = [];
	let seen = 0;
	for (const { model, fact, source } of declaredFields(index)) {
		const list = (fact.kwargs.get("selection") ?? fact.kwargs.get("selection_add") ?? fact.args[0])?.value;
		const field = rows.field.get(`${model}.${fact.name}`);
		if (fact.type !== "Selection" || !Array.isArray(list) || !field) continue;
		seen += 1;
		const there = new Set(rows.selection.rows.filter((row) => Array.isArray(row.field_id) && row.field_id[0] === field.id).map((row) => textOf(row, "value")));
		const missing = list.flatMap((pair) => Array.isArray(pair) && typeof pair[0] === "string" && !there.has(pair[0]) ? [pair[0]] : []);
		if (missing.length > 0) defects.push(defect(`${model}.${fact.name} lacks ${missing.join(", ")}.`, RESTART, source, fact.start));
	}
	return seen === 0 ? [] : verdict("S3", "selection-values", rows.selection.call, `${count(seen, "selection")} with every value.`, defects);
}
function constraintChecks$1({ models }, rows) {
	const there = new Set(rows.constraints.rows.map((row) => textOf(row, "name")));
	const defects = [];
	let seen = 0;
	for (const { model, classes } of models.values()) for (const { file, fact } of classes) for (const object of fact.tableObjects) {
		const name = `${model.replaceAll(".", "_")}_${object.name}`;
		if (name.length > 63) continue;
		seen += 1;
		if (there.has(name)) continue;
		const message = `The ${object.kind.toLowerCase()} ${name} is not in the database.`;
		defects.push(defect(message, "Rows that break it may stop it from being added: see the server log for the reason, correct the data, and upgrade.", file.source, object.start));
	}
	return seen === 0 ? [] : verdict("S3", "constraints", rows.constraints.call, `${count(seen, "SQL constraint")} there.`, defects);
}
function recordChecks({ records, module }, rows, demo) {
	const declared = /* @__PURE__ */ new Map();
	for (const record of records) {
		const { xmlid } = record.fact;
		if (xmlid?.startsWith(`${module.name}.`) && (demo || !record.demo)) declared.set(xmlid, record);
	}
	const defects = [...declared].flatMap(([xmlid, { fact, source }]) => {
		const model = textOf(rows.xmlid.get(xmlid), "model");
		if (model === fact.model) return [];
		return [defect(model === "" ? `${xmlid} does not exist.` : `${xmlid} is a ${model}, the files say ${fact.model}.`, "The element was skipped without a word: check its tag, and that its file is listed.", source, fact.start)];
	});
	const models = /* @__PURE__ */ new Map();
	for (const { fact } of declared.values()) models.set(fact.model, (models.get(fact.model) ?? 0) + 1);
	const counts = [...models].sort().map(([model, number]) => `${number} ${model}`).join(", ");
	const without = !demo && records.some((record) => record.demo);
	const checks = verdict("S3", "records", rows.data.call, `${count(declared.size, "record")} there: ${counts || "none declared"}.`, defects);
	if (!without) return checks;
	return [...checks, {
		step: "S3",
		id: "demo-records",
		verdict: "skip",
		message: "The module was installed without demo data: its demo records were not looked at.",
		call: "ir.module.module.search_read: demo false",
		fix: "Use a database that was made with demo data."
	}];
}
function defect(message, fix, source, at) {
	return {
		message,
		fix,
		...source ? {
			path: source.path,
			line: source.lineAt(at ?? 0)
		} : {}
	};
}

// src/verify/steps/s3-rows/from-spec.ts
const FIX = "The module no longer does what its spec says: change the spec and scaffold again, or put the code back.";
/** Every row that the spec beside the module promises, down to permissions and menus. */
async function specChecks(ladder, rows, expected, demo) {
	return [
		...fieldChecks(rows, expected),
		...xmlidChecks(rows, expected, demo),
		...constraintChecks(rows, expected),
		...await accessChecks(ladder, rows, expected),
		...await ruleChecks(rows, expected),
		...await groupChecks(ladder, rows, expected),
		...await viewChecks$1(rows, expected),
		...await actionChecks$1(rows, expected),
		...await menuChecks(rows, expected)
	];
}
function fieldChecks(rows, { fields, models }) {
	const defects = [];
	for (const { model, title } of models) if (!rows.model.get(model)) defects.push(wrong(`The model ${model} (${title}) does not exist.`));
	for (const field of fields) {
		const row = rows.field.get(`${field.model}.${field.name}`);
		const problem = row ? fieldProblem(field, row, rows) : "is not there";
		if (problem) defects.push(wrong(`${field.model}.${field.name} ${problem}.`));
	}
	return verdict("S3", "spec-fields", rows.fields.call, `${count(models.length, "model")} and ${count(fields.length, "field")} are what the spec says.`, defects);
}
function fieldProblem(field, row, rows) {
	const found = [
		["ttype", field.ttype],
		["relation", field.relation ?? false],
		["relation_field", field.relationField],
		["required", field.required],
		["store", field.stored]
	].find(([column, value]) => value !== void 0 && row[column] !== value);
	if (found) return `has ${found[0]} ${JSON.stringify(row[found[0]])} where the spec says ${JSON.stringify(found[1])}`;
	if (!field.selection) return void 0;
	const values = rows.selection.rows.filter((each) => idOf(each, "field_id") === row.id).sort((a, b) => Number(a.sequence) - Number(b.sequence)).map((each) => textOf(each, "value"));
	const said = field.selection.map(([value]) => value);
	return values.join() === said.join() ? void 0 : `offers ${values.join(", ")} where the spec says ${said.join(", ")}`;
}
function xmlidChecks(rows, { xmlids }, demo) {
	const wanted = xmlids.filter((each) => demo || !each.demo);
	const models = /* @__PURE__ */ new Map();
	for (const { model } of wanted) models.set(model, (models.get(model) ?? 0) + 1);
	const defects = wanted.filter(({ xmlid, model }) => textOf(rows.xmlid.get(xmlid), "model") !== model).map(({ xmlid, model }) => wrong(`${xmlid}, a ${model}, does not exist.`));
	const names = new Set(xmlids.map(({ xmlid }) => xmlid));
	for (const [xmlid, row] of rows.xmlid) {
		const model = textOf(row, "model");
		if (models.has(model) && !names.has(xmlid)) defects.push(wrong(`${xmlid}, a ${model}, is not in the spec.`));
	}
	return verdict("S3", "spec-xmlids", rows.data.call, `${count(wanted.length, "record")} of ${count(models.size, "model")}, no more and no less.`, defects);
}
function constraintChecks(rows, { sqlConstraints }) {
	const there = new Set(rows.constraints.rows.map((row) => textOf(row, "name")));
	const defects = sqlConstraints.filter(({ name }) => !there.has(name)).map(({ name }) => wrong(`The constraint ${name} is not in the database.`));
	if (sqlConstraints.length === 0) return [];
	return verdict("S3", "spec-constraints", rows.constraints.call, `${count(sqlConstraints.length, "SQL constraint")} there.`, defects);
}
async function accessChecks(ladder, rows, { access }) {
	if (access.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.model.access", [
		"model_id",
		"group_id",
		"perm_read",
		"perm_write",
		"perm_create",
		"perm_unlink"
	]);
	const groups = await groupIds(ladder, access.map(({ group }) => group));
	const defects = access.flatMap((each) => {
		const row = byXmlid.get(each.xmlid);
		if (!row) return [wrong(`${each.xmlid} does not exist.`)];
		return idOf(row, "model_id") === rows.model.get(each.model)?.id && idOf(row, "group_id") === groups.get(each.group) && row.perm_read === each.read && row.perm_write === each.write && row.perm_create === each.create && row.perm_unlink === each.unlink ? [] : [wrong(`${each.xmlid} does not give ${each.group} what the spec says on ${each.model}.`)];
	});
	return verdict("S3", "spec-access", call, `${count(access.length, "access row")}, each with its group and its four permissions.`, defects);
}
/** Ids of groups by complete xmlid. */
async function groupIds(ladder, xmlids) {
	const names = xmlids.map((xmlid) => xmlid.slice(xmlid.indexOf(".") + 1));
	const { rows } = await searchRead(ladder, "ir.model.data", [[
		"model",
		"=",
		"res.groups"
	], [
		"name",
		"in",
		names
	]], [
		"module",
		"name",
		"res_id"
	]);
	return new Map(rows.map((row) => [`${textOf(row, "module")}.${textOf(row, "name")}`, idOf(row, "res_id")]));
}
async function ruleChecks(rows, { rules }) {
	if (rules.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.rule", [
		"model_id",
		"domain_force",
		"active"
	]);
	const defects = rules.flatMap(({ xmlid, model, domain }) => {
		const row = byXmlid.get(xmlid);
		return idOf(row, "model_id") === rows.model.get(model)?.id && bare(textOf(row, "domain_force")) === bare(domain) && row?.active === true ? [] : [wrong(`${xmlid} does not limit ${model} to ${domain}.`)];
	});
	return verdict("S3", "spec-rules", call, `${count(rules.length, "record rule")} there.`, defects);
}
function bare(domain) {
	return domain.replaceAll(/\s/g, "").replaceAll("\"", "'");
}
async function groupChecks(ladder, rows, { groups }) {
	if (groups.length === 0) return [];
	const { byXmlid, call } = await rows.records("res.groups", ["name", "implied_ids"]);
	const ids = await groupIds(ladder, groups.flatMap(({ implies }) => implies));
	const defects = groups.flatMap(({ xmlid, implies }) => {
		const row = byXmlid.get(xmlid);
		if (!row) return [wrong(`The group ${xmlid} does not exist.`)];
		const implied = Array.isArray(row.implied_ids) ? row.implied_ids : [];
		return implies.filter((group) => !implied.includes(ids.get(group))).map((group) => wrong(`${xmlid} does not imply ${group}.`));
	});
	return verdict("S3", "spec-groups", call, `${count(groups.length, "group")}, each with what it implies.`, defects);
}
async function viewChecks$1(rows, { views }) {
	if (views.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.ui.view", [
		"model",
		"type",
		"active"
	]);
	const defects = views.flatMap(({ xmlid, model, type }) => {
		const row = byXmlid.get(xmlid);
		return textOf(row, "model") === model && sameType(textOf(row, "type"), type) && row?.active === true ? [] : [wrong(`${xmlid} is not an active ${type} view of ${model}.`)];
	});
	return verdict("S3", "spec-views", call, `${count(views.length, "view")} there.`, defects);
}
/** One and the same view under two names: `tree` up to 17.0, `list` from 18.0. */
function sameType(a, b) {
	const one = (type) => type === "tree" ? "list" : type;
	return one(a) === one(b);
}
async function actionChecks$1(rows, { actions }) {
	if (actions.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.actions.act_window", ["res_model", "view_mode"]);
	const defects = actions.flatMap(({ xmlid, model, viewModes }) => {
		const row = byXmlid.get(xmlid);
		const modes = textOf(row, "view_mode").split(",");
		return textOf(row, "res_model") === model && modes.length === viewModes.length && modes.every((mode, at) => sameType(mode, viewModes[at] ?? "")) ? [] : [wrong(`${xmlid} does not open ${model} as ${viewModes.join(", ")}.`)];
	});
	return verdict("S3", "spec-actions", call, `${count(actions.length, "action")} there.`, defects);
}
async function menuChecks(rows, { menus }) {
	if (menus.length === 0) return [];
	const { byXmlid, call } = await rows.records("ir.ui.menu", [
		"name",
		"parent_id",
		"action",
		"complete_name"
	]);
	const actionIds = (await rows.records("ir.actions.act_window", ["id"])).byXmlid;
	const defects = menus.flatMap(({ xmlid, parent, action }) => {
		const row = byXmlid.get(xmlid);
		if (!row) return [wrong(`The menu ${xmlid} does not exist.`)];
		const above = parent === void 0 || !byXmlid.has(parent) || idOf(row, "parent_id") === byXmlid.get(parent)?.id;
		const opened = action === void 0 ? void 0 : actionIds.get(action);
		const opens = opened === void 0 || textOf(row, "action") === `ir.actions.act_window,${opened.id}`;
		return above && opens ? [] : [wrong(`The menu ${xmlid} is not below ${parent ?? "the root"} or does not open ${action ?? "nothing"}.`)];
	});
	const paths = [...byXmlid.values()].map((row) => textOf(row, "complete_name")).sort();
	return verdict("S3", "spec-menus", call, `${count(menus.length, "menu")}: ${paths.join("; ")}.`, defects);
}
function wrong(message) {
	return {
		message,
		fix: FIX
	};
}

// src/verify/steps/s3-rows/installed.ts
const FIELD_COLUMNS = [
	"model",
	"name",
	"ttype",
	"relation",
	"relation_field",
	"required",
	"store"
];
async function readInstalled(ladder) {
	const { name } = ladder.index.module;
	const touched = [...ladder.index.models.keys()];
	const data = await searchRead(ladder, "ir.model.data", [[
		"module",
		"=",
		name
	]], [
		"name",
		"model",
		"res_id"
	]);
	const models = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		touched
	]], [
		"model",
		"name",
		"transient"
	]);
	const fields = await searchRead(ladder, "ir.model.fields", [[
		"model",
		"in",
		touched
	]], FIELD_COLUMNS);
	const selects = fields.rows.filter((row) => textOf(row, "ttype") === "selection").map((row) => row.id);
	return {
		data,
		models,
		fields,
		selection: await searchRead(ladder, "ir.model.fields.selection", [[
			"field_id",
			"in",
			selects
		]], [
			"field_id",
			"value",
			"name",
			"sequence"
		]),
		constraints: await searchRead(ladder, "ir.model.constraint", [[
			"module.name",
			"=",
			name
		]], ["name", "type"]),
		model: byColumn(models.rows, "model"),
		field: new Map(fields.rows.map((row) => [`${textOf(row, "model")}.${textOf(row, "name")}`, row])),
		xmlid: new Map(data.rows.map((row) => [`${name}.${textOf(row, "name")}`, row])),
		async records(model, columns) {
			const own = data.rows.filter((row) => textOf(row, "model") === model);
			const ids = own.map((row) => idOf(row, "res_id")).filter((id) => id !== void 0);
			const reading = await searchRead(ladder, model, [[
				"id",
				"in",
				ids
			]], columns);
			const byId = new Map(reading.rows.map((row) => [row.id, row]));
			const named = own.flatMap((row) => {
				const record = byId.get(idOf(row, "res_id") ?? 0);
				return record ? [[`${name}.${textOf(row, "name")}`, record]] : [];
			});
			return {
				...reading,
				byXmlid: new Map(named)
			};
		}
	};
}

// src/verify/steps/s3-rows/index.ts
/** Rows on the server against what the files say, and against the spec when there is one. */
async function rowChecks(ladder, module) {
	const rows = await readInstalled(ladder);
	const demo = module.demo === true;
	const checks = sourceChecks(ladder, rows, demo);
	if (ladder.expected) checks.push(...await specChecks(ladder, rows, ladder.expected, demo));
	return {
		checks,
		rows
	};
}

// src/verify/steps/s4-views.ts
/**
* Lets the server build every view that an action of the module opens, and every extension of another
* module's view. A view that the server makes up means that ours is not used.
*/
async function viewChecks(ladder, rows) {
	const actions = await rows.records("ir.actions.act_window", [
		"name",
		"res_model",
		"view_mode",
		"views",
		"search_view_id"
	]);
	const views = await rows.records("ir.ui.view", [
		"model",
		"type",
		"mode",
		"inherit_id"
	]);
	const checks = [];
	for (const [xmlid, action] of actions.byXmlid) checks.push(...await actionChecks(ladder, xmlid, action, [...views.byXmlid.values()]));
	for (const [xmlid, view] of views.byXmlid) {
		if (idOf(view, "inherit_id") === void 0 || textOf(view, "type") === "qweb" || textOf(view, "model") === "") continue;
		checks.push(await extensionCheck(ladder, xmlid, view));
	}
	if (checks.length > 0) return checks;
	return [check("S4", "views", "skip", "The module has no window action and extends no view.", actions.call)];
}
async function actionChecks(ladder, xmlid, action, own) {
	const model = textOf(action, "res_model");
	const asked = [...askedViews(action), [idOf(action, "search_view_id") ?? false, "search"]];
	let rendered;
	try {
		rendered = await render(ladder, model, asked);
	} catch (error) {
		const call = callText(model, ladder.profile.getViews, asked);
		if (error instanceof OdooError && error.kind === "access") {
			const { login } = await ladder.client.info();
			const message = `${xmlid}: ${login} has no access to ${model}, so its views were not rendered.`;
			const fix = `Give ${login} a group of the module, as base.user_admin in the group's users does, and verify again.`;
			return [check("S4", "views-render", "skip", message, call, fix)];
		}
		const message = `${xmlid} cannot be opened: ${odooSentence(error)}`;
		return [check("S4", "views-render", "fail", message, call, "Correct the view or the view_mode that the sentence names.")];
	}
	return asked.flatMap(([, type]) => {
		const ours = own.filter((view) => textOf(view, "model") === model && one(textOf(view, "type")) === one(type) && textOf(view, "mode") === "primary");
		const used = rendered.views.get(type);
		if (ours.some((view) => view.id === used)) return [check("S4", "views-render", "pass", `${xmlid}: the ${type} view is ours.`, rendered.call)];
		if (ours.length > 0) return [check("S4", "views-render", "fail", `${xmlid}: the ${type} view is ${used === void 0 ? "a view that Odoo made up" : "a view of another module"}, not ours.`, rendered.call, "Give the action a view_id, or our view a lower priority.")];
		if (used === void 0 && type !== "search") return [check("S4", "views-render", "warn", `${xmlid}: Odoo makes the ${type} view up.`, rendered.call, `Declare a ${type} view of ${model}.`)];
		return [check("S4", "views-render", "pass", `${xmlid}: the ${type} view renders.`, rendered.call)];
	});
}
async function extensionCheck(ladder, xmlid, view) {
	const [model, type] = [textOf(view, "model"), textOf(view, "type")];
	try {
		const { call } = await render(ladder, model, [[view.id, type]]);
		return check("S4", "views-extend", "pass", `${xmlid}: the extended ${type} view of ${model} renders.`, call);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const call = callText(model, ladder.profile.getViews, [[view.id, type]]);
		return check("S4", "views-extend", "fail", `${xmlid}: ${odooSentence(error)}`, call, "Correct the extension.");
	}
}
async function render(ladder, model, asked) {
	const method = ladder.profile.getViews;
	const found = (await read(ladder, model, method, { kwargs: {
		views: asked,
		options: {}
	} }))[method === "get_views" ? "views" : "fields_views"];
	const views = /* @__PURE__ */ new Map();
	for (const [type, view] of Object.entries(typeof found === "object" && found !== null ? found : {})) {
		const id = view?.id ?? view?.view_id;
		views.set(type, typeof id === "number" ? id : void 0);
	}
	return {
		views,
		call: callText(model, method, asked)
	};
}
function askedViews(action) {
	if (Array.isArray(action.views) && action.views.length > 0) return action.views.flatMap((pair) => Array.isArray(pair) && typeof pair[1] === "string" ? [[typeof pair[0] === "number" ? pair[0] : false, pair[1]]] : []);
	return textOf(action, "view_mode").split(",").map((mode) => [false, mode.trim()]);
}
/** `tree` and `list` are one type. */
function one(type) {
	return type === "tree" ? "list" : type;
}

// src/verify/steps/s5-probe/python-value.ts
/** A dictionary for `create`, as Python source. `made` holds the sample records of this probe. */
function valuesSource(model, values, types) {
	return `{${Object.entries(values).map(([field, value]) => {
		const [ttype, relation] = [types.ttype(model, field), types.relation(model, field)];
		return `${literal(field)}: ${valueSource(value, ttype, relation ?? "", types)}`;
	}).join(", ")}}`;
}
function valueSource(value, ttype, relation, types) {
	if (value === null || value === void 0) return "False";
	if (typeof value !== "object") return literal(value);
	if ("ref" in value) return `env.ref(${literal(value.ref)}).id`;
	if ("sample" in value) return `made[${literal(value.sample)}].id`;
	if ("first" in value) return `env[${literal(value.first)}].search([], limit=1).id`;
	if ("create" in value) return `[${value.create.map((row) => `(0, 0, ${valuesSource(relation, row, types)})`).join(", ")}]`;
	if ("link" in value) return `[(6, 0, [${value.link.map((item) => valueSource(item, "many2one", relation, types)).join(", ")}])]`;
	if ("reference" in value) return `'%s,%s' % (${literal(value.reference)}, ${valueSource(value.record, "many2one", relation, types)})`;
	if ("json" in value) return jsonSource(JSON.parse(value.json));
	const days = `datetime.timedelta(days=${value.daysFromToday})`;
	return ttype === "datetime" ? `datetime.datetime.now().replace(microsecond=0) + ${days}` : `${TODAY} + ${days}`;
}
/**
* The day of the user, as `fields.Date.context_today`, which code of a server action cannot import; the name of
* a currency rate is a date in every series.
*/
const TODAY = "env['res.currency.rate']._fields['name'].context_today(env.user)";
/** Of JSON data; a JSON string is a Python string too. */
function literal(value) {
	if (typeof value === "string") return JSON.stringify(value);
	if (typeof value === "boolean") return value ? "True" : "False";
	return value === null ? "None" : String(value);
}
function jsonSource(value) {
	if (Array.isArray(value)) return `[${value.map(jsonSource).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).map(([key, item]) => `${literal(key)}: ${jsonSource(item)}`).join(", ")}}`;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? literal(value) : "None";
}

// src/verify/steps/s5-probe/access-cases.ts
const INTERNAL = "base.group_user";
/** Users of these groups are no internal users. */
const APART$1 = /* @__PURE__ */ new Set(["base.group_portal", "base.group_public"]);
/**
* A fresh user of each group, and one with no group of the module, has exactly the rights that the access
* rows give: those of the group and of all that it implies.
*/
function accessCases({ access, models, groups, module }) {
	if (access.length === 0) return [];
	return [.../* @__PURE__ */ new Set([
		"",
		...groups.map(({ xmlid }) => xmlid),
		...access.map(({ group }) => group)
	])].flatMap((group) => {
		const own = group === "" || APART$1.has(group) ? [group].filter(Boolean) : [group, INTERNAL];
		const members = group === "" ? [INTERNAL] : own;
		const held = closure(members, groups);
		const login = `probe_${module}_${group === "" ? "none" : group.replaceAll(".", "_")}`;
		const ids = members.map((xmlid) => `env.ref(${literal(xmlid)}).id`).join(", ");
		const who = group === "" ? "an internal user without a group of the module" : `a user of ${group}`;
		return models.map(({ model }, at) => {
			const rows = access.filter((row) => row.model === model && held.has(row.group));
			const right = (key) => rows.some((row) => row[key]) ? key.slice(0, 1) : "-";
			const wanted = right("read") + right("write") + right("create") + right("unlink");
			const make = at === 0 ? `people[${literal(login)}], problem = attempt(True, person, ${literal(login)}, [${ids}], env.company)\n` : "";
			return {
				id: "probe-access",
				message: `${who} has ${wanted} on ${model}.`,
				code: `${make}if people[${literal(login)}]:
    judge(@KEY@, attempt(False, rights, ${literal(model)}, people[${literal(login)}]), ${literal(wanted)})
else:
    report(@KEY@, 'skip', 'the user could not be made: %s' % problem)`
			};
		});
	});
}
/** The groups and all that they imply, as far as the module says. */
function closure(start, groups) {
	const held = new Set(start);
	for (const group of held) for (const implied of groups.find(({ xmlid }) => xmlid === group)?.implies ?? []) held.add(implied);
	return held;
}
/** A user of another company does not see the record; one of the same company does. */
function companyCases({ companyModels, access, samples, groups, module }) {
	return companyModels.flatMap(({ model }, at) => {
		const sample = samples.findIndex((each) => each.model === model);
		const readable = access.filter((row) => row.model === model && row.read && !APART$1.has(row.group));
		const group = readable.find((row) => groups.some(({ xmlid }) => xmlid === row.group)) ?? readable[0];
		if (sample === -1 || !group) return [];
		const users = ["own", "other"].map((which) => `probe_${module}_company_${at}_${which}`);
		const ids = `[env.ref(${literal(group.group)}).id, env.ref(${literal(INTERNAL)}).id]`;
		return [{
			id: "probe-company",
			message: `${model}: a user of the record's company sees it, one of another company does not.`,
			needs: model,
			code: `def case_@KEY@():
    return dict(second_${sample}(), company_id=env.company.id)

def company_@KEY@():
    other = env['res.company'].create({'name': ${literal(users[1] ?? "")}})
    record = create(${literal(model)}, case_@KEY@)
    flush()
    mine = visible(record, person(${literal(users[0] ?? "")}, ${ids}, env.company))
    theirs = visible(record, person(${literal(users[1] ?? "")}, ${ids}, other))
    return '%s,%s' % (mine, theirs)

judge(@KEY@, attempt(False, company_@KEY@), '1,0')`
		}];
	});
}

// src/verify/steps/s5-probe/cases.ts
function fieldTypes(expected) {
	const fields = new Map(expected.fields.map((field) => [`${field.model}.${field.name}`, field]));
	return {
		ttype: (model, field) => fields.get(`${model}.${field}`)?.ttype,
		relation: (model, field) => fields.get(`${model}.${field}`)?.relation
	};
}
/** Functions `values_N` and `second_N` that give the sample values of each model anew. */
function sampleFunctions(samples, types) {
	return samples.map(({ model, values, second }, at) => `def values_${at}():\n    return ${valuesSource(model, values, types)}\n\ndef second_${at}():\n    return ${valuesSource(model, second, types)}\n`).join("\n");
}
/** The smallest record of each model can be made. The records stay for the cases that follow. */
function createCases({ samples }) {
	return samples.map(({ model }, at) => ({
		id: "probe-create",
		message: `${model}: a record is made from the required values.`,
		code: [
			`value, problem = attempt(True, create, ${literal(model)}, values_${at})`,
			"if problem:",
			"    report(@KEY@, 'fail', problem)",
			"else:",
			`    made[${literal(model)}] = value`,
			"    report(@KEY@, 'pass', value)"
		].join("\n")
	}));
}
function behaviourCases(expected) {
	const types = fieldTypes(expected);
	const index = new Map(expected.samples.map(({ model }, at) => [model, at]));
	/** A function `case_@KEY@` with the values of a second record, changed as given. */
	const changed = (model, over, base = "second") => `def case_@KEY@():\n    return dict(${base}_${index.get(model)}(), **${valuesSource(model, over, types)})\n`;
	const usable = (model) => index.has(model);
	return [
		...constraintCases(expected, changed),
		...expected.computes.map(({ model, field, given, expect }) => {
			const read = /^many2one$/.test(types.ttype(model, field) ?? "") ? `['${field}'].id` : `['${field}']`;
			return {
				id: "probe-compute",
				message: `${model}.${field} is computed as ${JSON.stringify(expect)} from ${JSON.stringify(given)}.`,
				needs: model,
				code: `${changed(model, given)}
def look_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    flush()
    return record${read}

judge(@KEY@, attempt(False, look_@KEY@), ${valueSource(expect, types.ttype(model, field), "", types)})`
			};
		}),
		...buttonCases(expected, changed),
		...guardCases(expected, changed)
	].filter(({ needs }) => needs === void 0 || usable(needs));
}
function constraintCases({ sqlConstraints, pythonConstraints }, changed) {
	const sql = sqlConstraints.map(({ model, name, kind, message, refuse }) => {
		const id = "probe-sql-constraint";
		const values = refuse ?? (kind === "unique" ? {} : void 0);
		if (!values) return untold(id, `${name} refuses what it must.`);
		return {
			id,
			message: `${name} refuses ${refuse ? JSON.stringify(refuse) : "a second record with the same values"}.`,
			needs: model,
			code: `${changed(model, values, refuse ? "second" : "values")}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${literal(name)}, ${literal(message)}])`
		};
	});
	const python = pythonConstraints.map(({ model, method, message, refuse }) => {
		const id = "probe-python-constraint";
		if (!refuse) return untold(id, `${model}.${method} refuses what it must.`);
		return {
			id,
			message: `${model}.${method} refuses ${JSON.stringify(refuse)}.`,
			needs: model,
			code: `${changed(model, refuse)}
refused(@KEY@, attempt(False, create, ${literal(model)}, case_@KEY@), [${message === void 0 ? "'ValidationError('" : pythonRepr(message)}])`
		};
	});
	return [...sql, ...python];
}
function untold(id, message) {
	return {
		id,
		message,
		code: void 0,
		why: "the spec gives no values that it must refuse"
	};
}
/** As `repr` of an exception shows it: what differs from the text itself is cut off. */
function pythonRepr(message) {
	return literal((message.split(/%|['"\\\n]/)[0] ?? "").trim() || "ValidationError(");
}
function buttonCases({ buttons }, changed) {
	return buttons.flatMap(({ model, method, field, from, to, states }) => {
		const press = (state) => `${changed(model, { [field]: state })}
def press_@KEY@():
    record = create(${literal(model)}, case_@KEY@)
    record.${method}()
    flush()
    return record['${field}']
`;
		const id = "probe-button";
		const moves = from.map((state) => ({
			id,
			message: `${model}.${method} moves ${field} from ${state} to ${to}.`,
			needs: model,
			code: `${press(state)}\njudge(@KEY@, attempt(False, press_@KEY@), ${literal(to)})`
		}));
		const wrong = states.find((state) => !from.includes(state) && state !== to) ?? states.find((state) => !from.includes(state));
		if (wrong === void 0) return moves;
		return [...moves, {
			id,
			message: `${model}.${method} does not move ${field} from ${wrong}.`,
			needs: model,
			code: `${press(wrong)}
found, problem = attempt(False, press_@KEY@)
if problem or found == ${literal(wrong)}:
    report(@KEY@, 'pass', problem or found)
else:
    report(@KEY@, 'fail', 'it is %s' % found)`
		}];
	});
}
function guardCases({ deleteGuards, buttons }, changed) {
	return deleteGuards.flatMap(({ model, field, states }) => {
		const all = buttons.find((button) => button.model === model && button.field === field)?.states ?? states;
		const remove = (state) => `${changed(model, { [field]: state })}
def remove_@KEY@():
    create(${literal(model)}, case_@KEY@).unlink()
    return True
`;
		const id = "probe-delete-guard";
		const guarded = all.find((state) => !states.includes(state));
		const free = states[0];
		const refusal = guarded === void 0 ? [] : [{
			id,
			message: `${model}: a record in ${guarded} is not deleted.`,
			needs: model,
			code: `${remove(guarded)}\nrefused(@KEY@, attempt(False, remove_@KEY@), ['UserError(', 'ValidationError('])`
		}];
		if (free === void 0) return refusal;
		return [...refusal, {
			id,
			message: `${model}: a record in ${free} is deleted.`,
			needs: model,
			code: `${remove(free)}\njudge(@KEY@, attempt(False, remove_@KEY@), True)`
		}];
	});
}

// src/verify/steps/s5-probe/derive.ts
/** For a module without a spec: the smallest records, as far as the server's own description gives them. */
async function deriveSamples(ladder) {
	const models = [...ladder.index.models.values()].filter((facts) => facts.own && facts.kind === "model");
	const samples = [];
	const left = [];
	for (const { model } of models) {
		const required = [...(await ladder.client.fields(model, { signal: ladder.options.signal })).values()].filter((field) => field.required && field.store !== false && !isComputed(ladder, model, field.name));
		const names = required.map(({ name }) => name);
		const defaults = await read(ladder, model, "default_get", { args: [names] });
		const values = {};
		const unknown = [];
		for (const field of required) {
			if (field.name in defaults && defaults[field.name] !== false) continue;
			const value = valueFor(field, samples);
			if (value === void 0) unknown.push(field.name);
			else values[field.name] = value;
		}
		if (unknown.length > 0) left.push({
			model,
			why: `no value is known for ${unknown.join(", ")}`
		});
		else samples.push({
			model,
			values,
			second: values
		});
	}
	return {
		samples,
		fields: [],
		left
	};
}
function isComputed({ index }, model, name) {
	const kwargs = index.models.get(model)?.field(name)?.fact.kwargs;
	return kwargs?.has("compute") === true || kwargs?.has("related") === true;
}
function valueFor(field, samples) {
	switch (field.type) {
		case "char":
		case "text":
		case "html": return "Probe";
		case "integer":
		case "float":
		case "monetary": return 1;
		case "boolean": return false;
		case "date":
		case "datetime": return { daysFromToday: 0 };
		case "selection": return field.selection?.[0]?.[0];
		case "many2one": {
			const relation = field.relation ?? "";
			return samples.some((sample) => sample.model === relation) ? { sample: relation } : { first: relation };
		}
		default: return;
	}
}

// src/verify/steps/s5-probe/prelude.ts
/**
* Functions of the probe. Odoo runs a server action in a sandbox that refuses imports, names with two
* underscores and assignments to attributes; the one of 14.0 also `with`, closures and f-strings, the one of
* 19.0 code that goes on after an `except`. So none of these is used.
*/
function prelude({ x2manyCommand, getViews, accessCheck, recordGroupsField }) {
	return `
results = []
made = {}
people = {}

def flush():
    ${getViews === "get_views" ? "env.flush_all()" : "env['base'].flush()"}

def report(key, verdict, detail):
    text = str(detail)[:500].replace('\\t', ' ').replace('\\n', ' ')
    results.append('%s\\t%s\\t%s' % (key, verdict, text))

def guarded(function, args):
    try:
        value = function(*args)
        flush()
        return (value, None)
    except Exception as error:
        return (None, repr(error))

def attempt(keep, function, *args):
    flush()
    env.cr.execute('SAVEPOINT odoo_claude')
    value, problem = guarded(function, args)
    if not keep or problem:
        env.cr.execute('ROLLBACK TO SAVEPOINT odoo_claude')
        ${x2manyCommand === "Command" ? "env.transaction.clear()" : "env.clear()"}
    env.cr.execute('RELEASE SAVEPOINT odoo_claude')
    return (value, problem)

def create(model, values):
    return env[model].sudo().create(values())

def same(found, wanted):
    if wanted is None:
        return not found
    if isinstance(wanted, bool):
        return bool(found) == wanted
    if isinstance(wanted, (int, float)):
        return isinstance(found, (int, float)) and abs(found - wanted) < 0.0001
    return str(found) == str(wanted)

def judge(key, outcome, wanted):
    found, problem = outcome
    if problem:
        report(key, 'fail', problem)
    elif same(found, wanted):
        report(key, 'pass', found)
    else:
        report(key, 'fail', 'it is %s' % repr(found))

def refused(key, outcome, words):
    found, problem = outcome
    expected = False
    for word in words:
        if problem and word.lower() in problem.lower():
            expected = True
    if not problem:
        report(key, 'fail', 'it was accepted')
    elif expected:
        report(key, 'pass', problem)
    else:
        report(key, 'fail', 'it was refused for another reason: %s' % problem)

def person(login, groups, company):
    return env['res.users'].with_context(no_reset_password=True).create({
        'name': login,
        'login': login,
        '${recordGroupsField}': [(6, 0, groups)],
        'company_id': company.id,
        'company_ids': [(6, 0, [company.id])],
    })

def rights(model, user):
    records = env[model].with_user(user)
    letters = ''
    for operation in ('read', 'write', 'create', 'unlink'):
        if ${accessCheck === "has_access" ? "records.has_access(operation)" : "records.check_access_rights(operation, raise_exception=False)"}:
            letters += operation[0]
        else:
            letters += '-'
    return letters

def visible(record, user):
    return env[record._name].with_user(user).with_context(
        allowed_company_ids=user.company_ids.ids
    ).search_count([('id', '=', record.id)])
`.trimStart();
}

// src/verify/steps/s5-probe/run.ts
const MARK = "PROBE:";
const NAME = "odoo-claude probe";
/** The whole program. Its last statement raises, so that Odoo rolls the transaction back. */
function probeCode(cases, functions, profile) {
	const blocks = cases.flatMap(({ code, needs }, key) => {
		if (code === void 0) return [];
		const body = code.replaceAll("@KEY@", String(key));
		if (needs === void 0) return [body];
		const indented = body.replaceAll(/^(?=.)/gm, "    ");
		return [`if ${JSON.stringify(needs)} in made:\n${indented}\nelse:\n    report(${key}, 'skip', 'no sample could be made')`];
	});
	return `${prelude(profile)}\n${functions}\n${blocks.join("\n\n")}\n\nraise UserError('${MARK}' + '\\n'.join(results))\n`;
}
/** Runs the code as a server action, which is removed whatever happens. Throws when it did not run to its end. */
async function runProbe(ladder, code) {
	const { client } = ladder;
	const write = callOptions(ladder, {
		effect: "write",
		timeoutMs: 3e5
	});
	const base = await searchRead(ladder, "ir.model", [[
		"model",
		"=",
		"res.partner"
	]], ["id"]);
	const created = await client.call("ir.actions.server", "create", { args: [{
		name: NAME,
		model_id: base.rows[0]?.id,
		state: "code",
		code
	}] }, write);
	const ids = Array.isArray(created) ? created : [created];
	try {
		await client.call("ir.actions.server", "run", { ids }, write);
	} catch (error) {
		const said = error instanceof OdooError ? error.message : "";
		const at = said.indexOf(MARK);
		if (at === -1) throw error;
		return parse(said.slice(at + 6));
	} finally {
		await client.call("ir.actions.server", "unlink", { ids }, { effect: "write" });
	}
	throw new OdooError("server", "The probe ended without its last statement, so it may not have been rolled back.");
}
function parse(text) {
	const lines = text.split("\n").map((line) => line.trim().split("	"));
	return new Map(lines.map(([key, verdict = "", detail = ""]) => [Number(key), {
		verdict,
		detail
	}]));
}
/** Rows that a probe could leave behind. `ir.model` counts all of them, whatever the user may see. */
async function countRows(ladder) {
	const models = [
		...[...ladder.index.models.values()].filter((facts) => facts.own && facts.kind === "model").map((facts) => facts.model),
		"res.users",
		"res.company",
		"ir.actions.server"
	];
	const { rows } = await searchRead(ladder, "ir.model", [[
		"model",
		"in",
		models
	]], ["model", "count"]);
	return new Map(rows.map((row) => [textOf(row, "model"), Number(row.count)]));
}

// src/verify/steps/s5-probe/index.ts
const CALL = "ir.actions.server.run() with a code that ends in raise UserError(\"PROBE:...\")";
/** Lets the module work on the server, as its users would, in one transaction that is rolled back. */
async function probe(ladder) {
	const { cases, functions, left } = await plan(ladder);
	const skipped = left.map(({ model, why }) => check("S5", "probe-create", "skip", `${model}: no record was made, because ${why}.`, CALL, "Describe the model in a spec with sample values, or test it by hand."));
	if (cases.length === 0) {
		const none = check("S5", "probe", "skip", "The module makes no model of which a record can be made.", CALL);
		return skipped.length > 0 ? skipped : [none];
	}
	const before = await countRows(ladder);
	let outcomes;
	try {
		outcomes = await runProbe(ladder, probeCode(cases, functions, ladder.profile));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const failed = check("S5", "probe", "fail", `The probe did not run to its end: ${odooSentence(error)}`, CALL);
		return [
			...skipped,
			failed,
			residue(before, await countRows(ladder))
		];
	}
	const checks = cases.map((each, key) => verdictOf(each, outcomes.get(key)));
	return [
		...skipped,
		...checks,
		residue(before, await countRows(ladder))
	];
}
async function plan(ladder) {
	const { expected } = ladder;
	if (expected) return {
		cases: [
			...createCases(expected),
			...behaviourCases(expected),
			...accessCases(expected),
			...companyCases(expected)
		],
		functions: sampleFunctions(expected.samples, fieldTypes(expected)),
		left: []
	};
	const derived = await deriveSamples(ladder);
	return {
		cases: createCases(derived),
		functions: sampleFunctions(derived.samples, fieldTypes(derived)),
		left: derived.left
	};
}
function verdictOf({ id, message, code, why }, outcome) {
	if (code === void 0) return check("S5", id, "skip", `${message} Not tried: ${why}.`, CALL);
	if (outcome?.verdict === "pass") return check("S5", id, "pass", message, CALL);
	if (outcome?.verdict === "skip") return check("S5", id, "skip", `${message} Not tried: ${outcome.detail}.`, CALL);
	return check("S5", id, "fail", `Not so: ${message} ${outcome ? outcome.detail : "the probe does not mention it"}`, CALL, "Correct the code, or the spec that says so.");
}
function residue(before, after) {
	const call = `ir.model.search_read(["count"]) of ${[...before.keys()].join(", ")}, before and after`;
	const changed = [...before].filter(([model, number]) => after.get(model) !== number);
	if (changed.length === 0) return check("S5", "probe-residue", "pass", "The probe left no row behind.", call);
	const what = changed.map(([model, number]) => `${model} ${number} -> ${after.get(model)}`).join(", ");
	return check("S5", "probe-residue", "fail", `Row counts changed: ${what}.`, call, "Somebody else may have worked there meanwhile; else delete what the probe made.");
}

// src/verify/climb.ts
/** The rungs above the static gate, each only when the one below bears. */
async function climb(ladder) {
	const checks = [];
	const { progress } = ladder.options;
	try {
		progress(1, 6, "looking at the server");
		const before = await preflight(ladder);
		checks.push(...before.checks);
		if (failed(checks)) return [...checks, ...rest(2, "The preflight failed: nothing was changed.")];
		progress(2, 6, "installing the module");
		const installed = await tryInstall(ladder, before.module);
		checks.push(...installed.checks);
		if (!installed.module) return [...checks, ...rest(3, "The module is not installed.")];
		progress(3, 6, "comparing rows");
		const { checks: found, rows } = await rowChecks(ladder, installed.module);
		checks.push(...found);
		progress(4, 6, "rendering views");
		checks.push(...await viewChecks(ladder, rows));
		progress(5, 6, "probing behaviour");
		checks.push(...await tryProbe(ladder, installed.refused));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const step = checks.at(-1)?.step ?? "S1";
		checks.push(check(step, "server", "fail", `Odoo stopped answering as it should: ${error.message}`, "the next call", error.hint));
	}
	progress(6, 6, "done");
	return checks;
}
async function tryInstall(ladder, before) {
	const present = textOf(before, "state") === "installed" ? before : void 0;
	const skip = (reason) => ({
		checks: [check("S2", "install", "skip", `The module was not installed or upgraded: ${reason}`, "none")],
		module: present,
		refused: reason
	});
	if (ladder.options.install === "never") return skip("the caller asked for no installation.");
	const { db } = await ladder.client.info();
	try {
		await ladder.options.confirm(installQuestion(ladder, before, db));
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "access") throw error;
		return skip(odooSentence(error));
	}
	return {
		...await install(ladder, before),
		refused: void 0
	};
}
async function tryProbe(ladder, refused) {
	const skip = (reason) => [check("S5", "probe", "skip", `The probe was not run: ${reason}`, "none")];
	if (!ladder.options.probe) return skip("the caller asked for none.");
	if (refused !== void 0) return skip(refused);
	return probe(ladder);
}
function failed(checks) {
	return checks.some(({ verdict }) => verdict === "fail");
}
function rest(from, reason) {
	return [
		"",
		"",
		"installation",
		"rows",
		"views",
		"behaviour"
	].flatMap((name, number) => number < from || name === "" ? [] : [check(`S${number}`, name, "skip", `Not run. ${reason}`, "none")]);
}

// src/verify/expected.ts
const SPEC = ".odoo-scaffold/spec.yaml";
/** What the spec beside the module promises; a module that was written by hand has none. */
async function readExpected(index) {
	const call = `read ${SPEC}`;
	let text;
	try {
		text = await readFile(path.join(index.module.dir, SPEC), "utf8");
	} catch {
		return {
			expected: void 0,
			checks: []
		};
	}
	const [{ expectedRows }, { parseSpec, readSpecText, SpecError }] = await Promise.all([import("./expected2.mjs"), import("./scaffold.mjs")]);
	try {
		const expected = expectedRows(parseSpec(await readSpecText(text)));
		if (expected.module === index.module.name) return {
			expected,
			checks: [check("S0", "spec", "pass", "The spec can be read: the rows are compared with it.", call)]
		};
		const message = `The spec is of ${expected.module}, not of this module: it was left aside.`;
		return {
			expected: void 0,
			checks: [check("S0", "spec", "warn", message, call, "Delete it, or scaffold again.")]
		};
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		const message = `The spec has errors, so it was left aside: ${error.message.split("\n", 1)[0]}`;
		return {
			expected: void 0,
			checks: [check("S0", "spec", "warn", message, call, "Correct the spec and scaffold again.")]
		};
	}
}

// src/verify/steps/s0-static/access.ts
const ACCESS = "ir.model.access";
const COLUMNS = [
	"id",
	"name",
	"model_id:id",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink"
];
const shape = {
	id: "access-shape",
	reads: "csv",
	holds: "access rows have every column, and a boolean in each permission",
	*check({ module }) {
		for (const { source, model, header, rows } of module.csv) {
			if (model !== ACCESS) continue;
			const names = header.map((cell) => cell.value.trim().replace("/", ":"));
			for (const column of COLUMNS) {
				if (names.includes(column)) continue;
				yield {
					message: `The column ${column} is missing.`,
					source,
					at: header[0],
					fix: `The header is id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink.`
				};
			}
			for (const row of rows) {
				if (row.length !== header.length) {
					yield {
						message: `The row has ${row.length} cells where the header has ${header.length}.`,
						source,
						at: row[0],
						fix: "Give the row one cell a column."
					};
					continue;
				}
				for (const [index, cell] of row.entries()) {
					const column = names[index] ?? "";
					if (!column.startsWith("perm_") || /^(0|1|true|false)$/i.test(cell.value.trim())) continue;
					yield {
						message: `${column} is ${JSON.stringify(cell.value)}.`,
						source,
						at: cell,
						fix: "Write 1 or 0."
					};
				}
			}
		}
	}
};
/** xmlids of the models that some listed file gives access to. */
function grantedModels({ loaded, module }) {
	const granted = /* @__PURE__ */ new Set();
	for (const { file } of loaded) if ("header" in file) {
		const column = file.header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
		if (file.model !== ACCESS) continue;
		for (const row of file.rows) granted.add(qualified(row[column]?.value.trim() ?? "", module.name));
	} else for (const { element, model } of file.records) {
		const field = model === ACCESS ? recordField(element, "model_id") : void 0;
		const ref = field && attributeValue(field, "ref");
		if (ref) granted.add(qualified(ref, module.name));
	}
	return granted;
}
const models = {
	id: "access-for-models",
	reads: "module",
	holds: "every model that is made here has an access row",
	*check(index) {
		const granted = grantedModels(index);
		for (const facts of index.models.values()) {
			if (!facts.own || facts.kind === "abstract") continue;
			const id = `${index.module.name}.model_${facts.model.replaceAll(".", "_")}`;
			const made = facts.classes.find(({ fact }) => fact.creates);
			if (granted.has(id) || !made || made.fact.attributes.get("_auto")?.value === false) continue;
			yield {
				message: `No access row names ${facts.model}: only the superuser can use it.`,
				source: made.file.source,
				at: made.fact.attributes.get("_name") ?? made.fact,
				fix: `Add a row with ${id.slice(index.module.name.length + 1)} to security/ir.model.access.csv, and list the file.`
			};
		}
	}
};
const known = {
	id: "access-models-exist",
	reads: "csv",
	holds: "every access row names a model that exists",
	*check({ module, models: own }) {
		if (hasComputedNames(module)) return;
		const ids = new Set([...own.keys()].map((model) => `model_${model.replaceAll(".", "_")}`));
		for (const { source, model, header, rows } of module.csv) {
			const column = header.findIndex((cell) => /^model_id[:/]id$/.test(cell.value));
			if (model !== ACCESS || column === -1) continue;
			for (const row of rows) {
				const cell = row[column];
				const id = cell?.value.trim().replace(new RegExp(`^${module.name}\\.`), "") ?? "";
				if (id.includes(".") || ids.has(id)) continue;
				yield {
					message: `No Python class of this module makes or extends the model of ${id || "an empty cell"}.`,
					source,
					at: cell,
					fix: "Name a model of this module, or write MODULE.model_x for another one."
				};
			}
		}
	}
};
const ACCESS_RULES = [
	shape,
	models,
	known
];

// src/verify/steps/s0-static/data.ts
const encoding = {
	id: "text-encoding",
	reads: "module",
	holds: "every source file is text in its encoding",
	*check({ module }) {
		for (const path of module.unreadable) yield {
			message: "The file is not UTF-8 text, nor what its XML declaration says.",
			source: {
				path,
				text: "",
				lineAt: () => 1
			},
			fix: "Save it as UTF-8."
		};
	}
};
const wellFormed = {
	id: "xml-well-formed",
	reads: "xml",
	holds: "every XML file is well-formed",
	*check({ module }) {
		for (const { source, problems } of module.xml) {
			if (source.path.startsWith("tests/")) continue;
			for (const problem of problems.slice(0, 5)) yield {
				message: `The XML is not well-formed: ${problem.message}.`,
				source,
				at: problem,
				fix: "Correct the markup."
			};
		}
	}
};
/** Fields that a record sets; undefined where they cannot be told from the file. */
function fieldsSet({ fact }) {
	if (fact.element?.name !== "record") return void 0;
	return elementsOf(fact.element).map((field) => attributeValue(field, "name") ?? "");
}
const duplicates = {
	id: "xmlid-duplicates",
	reads: "data",
	holds: "no xmlid is declared twice for different things",
	*check({ records }) {
		const seen = /* @__PURE__ */ new Map();
		for (const record of records) {
			const { xmlid, model, start, end } = record.fact;
			if (xmlid === void 0) continue;
			const before = seen.get(xmlid);
			seen.set(xmlid, record);
			if (!before) continue;
			const known = fieldsSet(before);
			const same = model === before.fact.model;
			const overwritten = fieldsSet(record)?.filter((field) => known?.includes(field)) ?? [];
			if (same && (overwritten.length === 0 || before.demo !== record.demo)) continue;
			const line = before.source.lineAt(before.fact.start);
			const what = same ? `overwrites its ${overwritten.join(", ")}` : `makes a ${model} of it`;
			yield {
				message: `${xmlid} is declared already, at ${before.source.path}:${line}: this one ${what}.`,
				source: record.source,
				at: {
					start,
					end
				},
				fix: "Give one of the two another id.",
				verdict: same && !overwritten.includes("arch") && !overwritten.includes("res_model") ? "warn" : "fail"
			};
		}
	}
};
/** Models whose records come with another one, under the same id and this suffix. */
const DELEGATED = /_(product_template|res_partner|res_users|resource_resource|mail_alias|ir_actions_server|utm_source|mail_template)$/;
/** All that the `<function>` elements are called with: they make records too. */
function functionText({ loaded }) {
	return loaded.flatMap(({ file }) => "isData" in file && file.root ? [...walkElements(file.root)] : []).filter((element) => element.name === "function").flatMap((element) => [...walkElements(element)]).map((element) => `${attributeValue(element, "eval") ?? ""} ${textOf$1(element)}`).join("\n");
}
function quotes(text, xmlid) {
	const name = xmlid.slice(xmlid.indexOf(".") + 1);
	return [
		`'${name}'`,
		`"${name}"`,
		`'${xmlid}'`,
		`"${xmlid}"`
	].some((quoted) => text.includes(quoted));
}
const references = {
	id: "refs-exist",
	reads: "data",
	holds: "every reference to a record of this module finds one, loaded before it",
	*check(index) {
		const { module, records, refs, loaded } = index;
		const generated = generatedXmlids(index);
		const order = new Map(loaded.map(({ file }, position) => [file.source, position]));
		const place = (source, offset) => (order.get(source) ?? 0) * 1e9 + offset;
		const declared = /* @__PURE__ */ new Map();
		for (const { fact, source } of records) {
			if (fact.xmlid === void 0 || declared.has(fact.xmlid)) continue;
			const where = `${source.path}:${source.lineAt(fact.start)}`;
			declared.set(fact.xmlid, {
				at: place(source, fact.start),
				where
			});
		}
		const functions = functionText(index);
		const python = module.python.map((file) => file.source.text).join("\n");
		const computed = hasComputedNames(module);
		for (const { fact, source } of refs) {
			const { xmlid } = fact;
			if (!xmlid.startsWith(`${module.name}.`) || generated.has(xmlid)) continue;
			if (computed && xmlid.startsWith(`${module.name}.model_`)) continue;
			const found = declared.get(xmlid);
			if (quotes(functions, xmlid)) continue;
			if (!found && (quotes(python, xmlid) || declared.has(xmlid.replace(DELEGATED, "")))) continue;
			if (found && found.at <= place(source, fact.start)) continue;
			if (found) yield {
				message: `${xmlid} is used before it is loaded: it is declared at ${found.where}.`,
				source,
				at: fact,
				fix: "Move the declaration up, or list its file earlier in the manifest."
			};
			else {
				const fix = didYouMean(xmlid, declared.keys()).trim() || "Declare it, or correct the id.";
				yield {
					message: `${xmlid} is declared nowhere in the listed files.`,
					source,
					at: fact,
					fix
				};
			}
		}
	}
};
const DATA_RULES = [
	encoding,
	wellFormed,
	duplicates,
	references
];

// src/verify/steps/s0-static/glob.ts
/** Whether a path matches a glob as the manifest's `assets` use them: `*` within a folder, `**` across folders. */
function matchesGlob(path, glob) {
	const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
		if (token === "**/") return "(?:.*/)?";
		if (token === "**") return ".*";
		if (token === "*") return "[^/]*";
		return token === "?" ? "[^/]" : `\\${token}`;
	});
	return new RegExp(`^${source}$`).test(path);
}

// src/verify/steps/s0-static/manifest.ts
/** Keys that Odoo or its tools read. Source: modules/module.py of 14.0 to 19.0, and OCA's conventions. */
const KEYS = new Set(`name version category summary description author maintainer maintainers contributors website license support
  depends data demo demo_xml init_xml update_xml test qweb css js assets installable application auto_install active
  sequence external_dependencies pre_init_hook post_init_hook uninstall_hook post_load bootstrap web icon images
  price currency live_test_url countries cloc_exclude complexity development_status images_preview_theme
  snippet_lists new_page_templates theme_customizations configurator_snippets configurator_snippets_addons
  iap_paid_service module_type`.split(/\s+/));
const parses = {
	id: "manifest-parses",
	reads: "manifest",
	holds: "the manifest is one dictionary of literals",
	*check({ module: { manifest } }) {
		for (const problem of manifest.problems) yield {
			message: `The manifest does not evaluate: ${problem.message}.`,
			source: manifest.source,
			at: problem,
			fix: "Odoo reads it with ast.literal_eval: write literals only."
		};
	}
};
const keys = {
	id: "manifest-keys",
	reads: "manifest",
	holds: "every key is known and given once, and name, license, author and version are there",
	*check({ module: { manifest } }) {
		for (const entry of manifest.duplicates) yield {
			message: `The key "${entry.key}" is given twice; the last one wins.`,
			source: manifest.source,
			at: entry.keySpan,
			fix: "Remove one of the two.",
			verdict: "warn"
		};
		for (const entry of manifest.entries.values()) {
			if (KEYS.has(entry.key)) continue;
			const message = `Odoo knows no manifest key "${entry.key}": it is ignored.`;
			const near = didYouMean(entry.key, KEYS).trim();
			yield {
				message,
				source: manifest.source,
				at: entry.keySpan,
				fix: near || "Remove it.",
				verdict: near ? "fail" : "warn"
			};
		}
		if (manifest.problems.length > 0) return;
		for (const key of [
			"name",
			"version",
			"license",
			"author"
		]) {
			if (manifest.entries.has(key)) continue;
			const verdict = key === "name" ? "fail" : "warn";
			yield {
				message: `The manifest has no "${key}".`,
				source: manifest.source,
				fix: `Add "${key}".`,
				verdict
			};
		}
	}
};
const version = {
	id: "manifest-version",
	reads: "manifest",
	holds: "the version is SERIES.x.y.z",
	*check({ module: { manifest } }) {
		const entry = manifest.entries.get("version");
		if (!entry || entry.value === void 0) return;
		if (typeof entry.value === "string" && /^\d+\.\d+\.\d+\.\d+\.\d+$/.test(entry.value)) return;
		const short = typeof entry.value === "string" && /^\d+\.\d+(\.\d+)?$/.test(entry.value);
		yield {
			message: `The version ${JSON.stringify(entry.value)} is not SERIES.x.y.z.`,
			source: manifest.source,
			at: entry,
			fix: "Write it like \"18.0.1.0.0\": the series first, then three numbers of your own.",
			verdict: short ? "warn" : "fail"
		};
	}
};
const depends = {
	id: "manifest-depends",
	reads: "manifest",
	holds: "depends names at least one module, none twice, and not itself",
	*check({ module: { manifest, name } }) {
		if (manifest.problems.length > 0) return;
		const listed = manifestPaths(manifest, "depends");
		const { source } = manifest;
		if (listed.length === 0) yield {
			message: "The manifest depends on nothing.",
			source,
			fix: "Add \"depends\": [\"base\"] at least.",
			verdict: "warn"
		};
		for (const [index, { path, start, end }] of listed.entries()) {
			const wrong = path === name ? "the module itself" : listed.findIndex((other) => other.path === path) < index ? `"${path}" twice` : !/^\w+$/.test(path) ? `"${path}", which is no technical name` : void 0;
			if (wrong) yield {
				message: `depends names ${wrong}.`,
				source,
				at: {
					start,
					end
				},
				fix: "Remove or correct it."
			};
		}
	}
};
const files = {
	id: "manifest-files",
	reads: "manifest",
	holds: "every file that data, demo and assets name is there",
	*check({ module }) {
		const { manifest } = module;
		const on = new Set(module.files);
		for (const key of [
			"data",
			"demo",
			"init_xml",
			"update_xml",
			"demo_xml",
			"test"
		]) for (const listed of manifestPaths(manifest, key)) {
			if (on.has(listed.path)) continue;
			const fix = didYouMean(listed.path, on).trim() || "Add the file, or remove the line.";
			yield {
				message: `${key} lists ${listed.path}, which does not exist: the installation stops there.`,
				source: manifest.source,
				at: listed,
				fix
			};
		}
		const own = manifestAssets(manifest).flatMap((asset) => {
			const path = asset.path.replace(/^\//, "");
			return path.startsWith(`${module.name}/`) ? [{
				...asset,
				path: path.slice(module.name.length + 1)
			}] : [];
		});
		for (const asset of [...own, ...manifestPaths(manifest, "qweb")]) {
			if (module.files.some((file) => matchesGlob(file, asset.path))) continue;
			yield {
				message: `${asset.key} lists ${asset.path}, which matches no file: Odoo warns at each start.`,
				source: manifest.source,
				at: asset,
				fix: "Add the file, or remove the line.",
				verdict: "warn"
			};
		}
	}
};
const listed = {
	id: "manifest-lists-files",
	reads: "manifest",
	holds: "every data file on disk is listed",
	*check({ module }) {
		const { manifest } = module;
		if (manifest.problems.length > 0) return;
		const known = new Set([
			"data",
			"demo",
			"init_xml",
			"update_xml",
			"demo_xml",
			"test"
		].flatMap((key) => manifestPaths(manifest, key).map(({ path }) => path)));
		const data = [...module.xml.filter((file) => file.isData), ...module.csv];
		for (const { source } of data) {
			if (known.has(source.path) || /^(static|tests|migrations|upgrades|i18n|data\/template)\//.test(source.path)) continue;
			yield {
				message: "The file is not listed in the manifest: it is never loaded.",
				source,
				fix: "Add it to \"data\" (or \"demo\") of __manifest__.py, or delete it.",
				verdict: "warn"
			};
		}
	}
};
const installable = {
	id: "manifest-installable",
	reads: "manifest",
	holds: "the module is installable",
	*check({ module: { manifest } }) {
		if (manifestValue(manifest, "installable") !== false) return;
		const at = manifest.entries.get("installable");
		yield {
			message: "The manifest says that the module is not installable.",
			source: manifest.source,
			at,
			fix: "Remove the key."
		};
	}
};
const MANIFEST_RULES = [
	parses,
	keys,
	version,
	depends,
	files,
	listed,
	installable
];

// src/verify/steps/s0-static/models.ts
function* fieldsOf({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) for (const field of fact.fields) yield {
		facts,
		fact: field,
		source: file.source
	};
}
function* classesOf({ models }) {
	for (const facts of models.values()) for (const { file, fact } of facts.classes) yield {
		facts,
		fact,
		source: file.source
	};
}
const methods = {
	id: "field-methods-exist",
	reads: "python",
	holds: "every compute, inverse and search method is there",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) for (const key of [
			"compute",
			"inverse",
			"search"
		]) {
			const named = keyword(fact, key);
			if (!named || !facts.closed || facts.mixedIn(fact.name) || facts.hasMethod(named.text)) continue;
			yield {
				message: `${facts.model}.${fact.name}: ${key} names ${named.text}, which is no method of the model.`,
				source,
				at: named,
				fix: `Define ${named.text}(self), or correct the name.`
			};
		}
	}
};
const inverses = {
	id: "one2many-inverse",
	reads: "python",
	holds: "every one2many has its many2one on the other side",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			const [comodel, inverse] = [comodelOf(fact), inverseOf(fact)];
			const other = comodel === void 0 ? void 0 : index.models.get(comodel);
			if (!other || inverse === void 0 || facts.kind === "abstract") continue;
			const field = other.field(inverse)?.fact;
			if (!field && (!other.closed || other.hasField(inverse))) continue;
			const back = field && comodelOf(field);
			if (field && (back === void 0 || back === facts.model)) continue;
			yield {
				message: `${facts.model}.${fact.name}: its inverse ${comodel}.${inverse} ${field ? `points at ${back}` : "does not exist"}.`,
				source,
				at: fact,
				fix: `Add ${inverse} = fields.Many2one("${facts.model}") to ${comodel}, or correct the name.`,
				verdict: field ? "warn" : "fail"
			};
		}
	}
};
/** First part of the names of models that Odoo's own modules make: a dependency of a dependency may have it. */
const OFTEN = new Set(`account analytic auth barcode base board bus calendar card change chatbot crm data decimal delivery digest discuss
  event export fetchmail fleet format forum gamification google helpdesk hr iap im_livechat image import iot ir
  knowledge l10n_be link link_tracker loyalty lunch mail mailing maintenance membership microsoft mrp note onboarding
  payment payroll phone planning point_of_sale portal pos privacy product project properties purchase quality rating
  registration repair report res resource restaurant rest sale sequence sign slide sms snailmail social spreadsheet
  stock studio survey talent task theme uom update utm web web_editor web_tour website wizard`.split(/\s+/));
const comodels = {
	id: "comodels-exist",
	reads: "python",
	holds: "every comodel with the prefix of an own model is made here",
	*check(index) {
		if (hasComputedNames(index.module)) return;
		const own = [...index.models.values()].filter((facts) => facts.own).map((facts) => facts.model);
		const prefixes = new Set(own.map((model) => model.split(".")[0] ?? "").filter((prefix) => !OFTEN.has(prefix)));
		const depends = manifestPaths(index.module.manifest, "depends").map(({ path }) => path);
		for (const { facts, fact, source } of fieldsOf(index)) {
			const comodel = comodelOf(fact);
			const prefix = comodel?.split(".")[0] ?? "";
			const elsewhere = depends.some((name) => name.startsWith(prefix));
			if (!comodel || index.models.has(comodel) || !prefixes.has(prefix) || elsewhere) continue;
			yield {
				message: `${facts.model}.${fact.name}: the model ${comodel} is made nowhere here.`,
				source,
				at: fact,
				fix: didYouMean(comodel, own).trim() || "Correct the name, or depend on the module that makes it."
			};
		}
	}
};
/** First segment of each field path that a decorator names, on models whose fields are all known. */
const decorated = {
	id: "decorated-fields-exist",
	reads: "python",
	holds: "every field that @api.depends, @api.constrains and @api.onchange name is there",
	*check(index) {
		for (const { facts, fact, source } of classesOf(index)) {
			if (!facts.closed) continue;
			for (const decorator of fact.methods.flatMap((method) => method.decorators)) {
				if (!/(^|\.)(depends|constrains|onchange)$/.test(decorator.name)) continue;
				for (const { value, start, end } of decorator.args) {
					const missing = typeof value === "string" ? missingField(value, facts, index) : void 0;
					if (missing === void 0) continue;
					yield {
						message: `@${decorator.name} names ${missing}, which does not exist.`,
						source,
						at: {
							start,
							end
						},
						fix: "Correct the field path."
					};
				}
			}
		}
	}
};
/** `model.field` for the first segment that is surely not there. */
function missingField(path, facts, index) {
	let at = facts;
	for (const segment of path.split(".")) {
		if (!at?.closed) return void 0;
		if (!at.hasField(segment)) return `${at.model}.${segment}`;
		const field = at.field(segment)?.fact;
		const comodel = field && comodelOf(field);
		at = comodel === void 0 ? void 0 : index.models.get(comodel);
	}
}
const related = {
	id: "field-options",
	reads: "python",
	holds: "related paths, currency fields, _rec_name and _order name fields that exist",
	*check(index) {
		for (const { facts, fact, source } of fieldsOf(index)) {
			for (const key of ["related", "currency_field"]) {
				const named = keyword(fact, key);
				const missing = named && missingField(named.text, facts, index);
				if (missing) yield {
					message: `${facts.model}.${fact.name}: ${key} names ${missing}, which does not exist.`,
					source,
					at: named,
					fix: "Correct the name."
				};
			}
			const currency = ["currency_id", "x_currency_id"].some((name) => facts.hasField(name));
			if (fact.type === "Monetary" && facts.closed && !currency && !fact.kwargs.has("currency_field") && !fact.kwargs.has("related")) yield {
				message: `${facts.model}.${fact.name} is monetary, and the model has no currency_id.`,
				source,
				at: fact,
				fix: "Add currency_id = fields.Many2one(\"res.currency\"), or set currency_field."
			};
		}
		for (const { facts, fact, source } of classesOf(index)) for (const key of [
			"_rec_name",
			"_order",
			"_parent_name"
		]) {
			const attribute = fact.attributes.get(key);
			if (typeof attribute?.value !== "string" || !facts.closed) continue;
			for (const term of attribute.value.split(",")) {
				const name = term.trim().split(/[\s.:]/)[0] ?? "";
				if (name === "" || facts.hasField(name)) continue;
				yield {
					message: `${facts.model}: ${key} names ${name}, which does not exist.`,
					source,
					at: attribute,
					fix: "Correct the name."
				};
			}
		}
	}
};
/** Without it Odoo shows the technical name, and warns at each start. */
const description = {
	id: "model-description",
	reads: "python",
	holds: "every model that is made here has a _description",
	*check(index) {
		for (const { facts, fact, source } of classesOf(index)) {
			if (!fact.creates || fact.attributes.has("_description")) continue;
			const at = fact.attributes.get("_name");
			yield {
				message: `${facts.model} has no _description.`,
				source,
				at,
				fix: "Add _description = \"...\".",
				verdict: "warn"
			};
		}
	}
};
/** Mixins of modules that are often forgotten in `depends`. */
const HOME = {
	"mail.thread": "mail",
	"mail.activity.mixin": "mail",
	"portal.mixin": "portal",
	"utm.mixin": "utm"
};
/** Modules that depend on nothing with these mixins. */
const BARE = /* @__PURE__ */ new Set([
	"base",
	"web",
	"base_setup",
	"base_import",
	"bus",
	"web_tour",
	"uom",
	"http_routing",
	"resource"
]);
const mixins = {
	id: "mixin-dependency",
	reads: "python",
	holds: "the modules of the inherited mixins can come from depends",
	*check(index) {
		if (manifestPaths(index.module.manifest, "depends").map(({ path }) => path).some((name) => !BARE.has(name))) return;
		for (const { fact, source } of classesOf(index)) for (const parent of fact.inherit) {
			const home = HOME[parent];
			if (!home || index.models.get(parent)?.own) continue;
			const at = fact.attributes.get("_inherit");
			yield {
				message: `${parent} is made by ${home}, which is not among depends.`,
				source,
				at,
				fix: `Add "${home}" to depends.`
			};
		}
	}
};
const MODEL_RULES = [
	methods,
	inverses,
	comodels,
	decorated,
	related,
	description,
	mixins
];

// src/source/python/import-graph.ts
/** Every import of something in the module itself, relative or by `odoo.addons`. */
function importEdges(module) {
	return module.python.flatMap((file) => file.imports.flatMap((fact) => targets(file, fact, module.name).map((target) => ({
		file,
		fact,
		target
	}))));
}
function targets(file, { from, names }, module) {
	const base = baseOf(file, from, module);
	if (base === void 0) return [];
	const below = names.filter((name) => name !== "*").map((name) => base === "" ? name : `${base}/${name}`);
	return base === "" || file.source.path.startsWith(`${base}/`) ? below : [base, ...below];
}
/** Path of the package or file that `from` names; undefined outside the module. */
function baseOf(file, from, module) {
	const absolute = new RegExp(`^(?:odoo|openerp)\\.addons\\.${module}(?:\\.(.*))?$`).exec(from);
	if (absolute) return (absolute[1] ?? "").replaceAll(".", "/");
	const relative = /^(\.+)(.*)$/.exec(from);
	if (!relative) return void 0;
	const [, dots = "", rest = ""] = relative;
	const folders = file.source.path.split("/").slice(0, -1);
	if (dots.length - 1 > folders.length) return void 0;
	return [...folders.slice(0, folders.length - dots.length + 1), ...rest.split(".").filter(Boolean)].join("/");
}

// src/verify/steps/s0-static/python.ts
const syntax = {
	id: "python-syntax",
	reads: "python",
	holds: "every Python file parses",
	*check({ module }) {
		for (const { source, problems } of module.python) for (const problem of problems.slice(0, 5)) yield {
			message: `Python does not parse here: ${problem.message}.`,
			source,
			at: problem,
			fix: "Correct the syntax; a server that has read it may need a restart."
		};
	}
};
/** A file whose import has an effect: it declares models, controllers or tests. */
function registers({ classes, source }) {
	if (source.path.startsWith("tests/")) return /\/test_\w+\.py$/.test(source.path);
	return classes.some(({ kind, bases }) => kind !== void 0 || bases.some((base) => /Controller$/.test(base)));
}
/** Read by Odoo in other ways than by import. */
const APART = /^(migrations|upgrades|static|scripts|iot_handlers)\/|^setup\.py$/;
const imports = {
	id: "init-imports",
	reads: "python",
	holds: "every Python file is imported, and every import of ours exists",
	*check({ module }) {
		const paths = new Set(module.python.map((file) => file.source.path));
		const edges = importEdges(module);
		const imported = new Set(edges.map((edge) => edge.target));
		for (const file of module.python) {
			const { path } = file.source;
			const target = path.replace(/(\/__init__)?\.py$/, "");
			if (APART.test(path) || target === "__init__" || target === "tests" || imported.has(target)) continue;
			if (!(path.endsWith("/__init__.py") ? module.python.some((each) => registers(each) && each.source.path.startsWith(`${target}/`)) : registers(file))) continue;
			const folder = target.slice(0, target.lastIndexOf("/") + 1);
			yield {
				message: `${folder}__init__.py does not import it: nothing in it exists for Odoo.`,
				source: file.source,
				fix: `Write "from . import ${target.slice(folder.length)}" in ${folder}__init__.py.`
			};
		}
		for (const { file, fact, target } of edges) {
			const folder = file.source.path.slice(0, -11);
			if (!file.source.path.endsWith("__init__.py") || !/^\.(?!\.)/.test(fact.from)) continue;
			const parent = target.slice(0, Math.max(target.lastIndexOf("/"), 0));
			if (paths.has(`${target}.py`) || module.files.some((each) => each.startsWith(`${target}/`)) || paths.has(`${parent}.py`) || defines(file, target.slice(folder.length))) continue;
			yield {
				message: `It imports ${target.replaceAll("/", ".")}, which does not exist.`,
				source: file.source,
				at: fact,
				fix: `Add ${target}.py, or remove the import.`
			};
		}
	}
};
function defines(file, name) {
	return name === "*" || file.functions.some((fact) => fact.name === name) || file.classes.some((fact) => fact.name === name);
}
/** Functions that the manifest names must be importable from the module itself. */
const hooks$1 = {
	id: "hooks-exist",
	reads: "python",
	holds: "every hook that the manifest names is there",
	*check({ module }) {
		const root = module.python.find(({ source }) => source.path === "__init__.py");
		for (const key of [
			"pre_init_hook",
			"post_init_hook",
			"uninstall_hook",
			"post_load"
		]) {
			const name = manifestValue(module.manifest, key);
			if (typeof name !== "string" || name === "") continue;
			if (root?.functions.some((fact) => fact.name === name) || root?.imports.some((fact) => fact.names.includes(name) || fact.names.includes("*"))) continue;
			yield {
				message: `${key} names ${name}, which __init__.py neither defines nor imports.`,
				source: module.manifest.source,
				at: module.manifest.entries.get(key),
				fix: `Write "from .hooks import ${name}" in __init__.py.`
			};
		}
	}
};
const PYTHON_RULES = [
	syntax,
	imports,
	hooks$1
];

// src/verify/steps/s0-static/series/arch.ts
const has = (element, name) => attribute(element, name) !== void 0;
const classes = (element) => (attributeValue(element, "class") ?? "").split(/\s+/);
const name = (element) => attributeValue(element, "t-name");
/** Names that mean something where an attribute is evaluated without the record. */
const WITHOUT_RECORD = /^(context|get|not|in|and|or|is|if|else|true|false|none)$/i;
/** A constant or an expression on the context alone, as all such attributes were up to 16.0. */
function isConstant(expression) {
	return (expression.replaceAll(/'[^']*'|"[^"]*"/g, "").match(/[A-Za-z_]\w*/g) ?? []).every((word) => WITHOUT_RECORD.test(word));
}
const ROWS$1 = [
	{
		id: "list-tag",
		holds: "list views have the root tag of this series",
		applies: () => true,
		wrong: (element, { listTag }) => {
			const other = listTag === "list" ? "tree" : "list";
			return element.name === other ? `<${other}> does not load here: a list view is <${listTag}>.` : void 0;
		},
		fix: "Rename the tag, and its end tag."
	},
	{
		id: "list-xpath",
		holds: "xpaths name the list tag of this series",
		applies: () => true,
		wrong: (element, { listTag }) => {
			const other = listTag === "list" ? "tree" : "list";
			const path = element.name === "xpath" ? attributeValue(element, "expr") ?? "" : "";
			return new RegExp(`(^|/)${other}\\b`).test(path) ? `The xpath looks for <${other}>, which is <${listTag}> here.` : void 0;
		},
		fix: "Rename it in the expression."
	},
	{
		id: "modifier-attrs",
		holds: "no attrs or states: modifiers are expressions",
		applies: ({ modifiers }) => modifiers === "expr",
		wrong: (element) => {
			const found = ["attrs", "states"].find((key) => has(element, key));
			const named = attributeValue(element, "name") === "attrs" && element.name === "attribute";
			return found || named ? `"${found ?? "attrs"}" is no longer read: the view does not load.` : void 0;
		},
		fix: "Write invisible=\"...\", readonly=\"...\" and required=\"...\" as Python expressions."
	},
	{
		id: "modifier-expression",
		holds: "no expression on the record in invisible, readonly or required",
		applies: ({ modifiers }) => modifiers === "attrs",
		wrong: (element) => {
			const found = [
				"invisible",
				"readonly",
				"required"
			].find((key) => has(element, key) && !isConstant(attributeValue(element, key) ?? ""));
			return found ? `${found} is an expression on the record, which this series does not evaluate.` : void 0;
		},
		fix: "Write it in attrs, as in attrs=\"{'invisible': [('state', '=', 'draft')]}\"."
	},
	{
		id: "column-invisible",
		holds: "no column_invisible attribute",
		applies: ({ columnInvisible }) => !columnInvisible,
		wrong: (element) => has(element, "column_invisible") ? "column_invisible is not known yet." : void 0,
		fix: "Write attrs=\"{'column_invisible': ...}\"."
	},
	{
		id: "chatter-div",
		holds: "no div.oe_chatter: it renders nothing",
		applies: ({ chatter }) => chatter === "tag",
		wrong: (element) => classes(element).includes("oe_chatter") ? "div.oe_chatter shows nothing in this series." : void 0,
		fix: "Write <chatter/>."
	},
	{
		id: "chatter-tag",
		holds: "no <chatter/>: it renders nothing",
		applies: ({ chatter }) => chatter === "div",
		wrong: (element) => element.name === "chatter" ? "<chatter/> shows nothing in this series." : void 0,
		fix: "Write <div class=\"oe_chatter\"> with the message, follower and activity fields."
	},
	{
		id: "kanban-box",
		holds: "kanban cards are t-name=\"card\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "card",
		wrong: (element) => name(element) === "kanban-box" ? "kanban-box is the old card: the browser fails with \"Missing 'card' template\", or falls back to a deprecated one." : void 0,
		fix: "Write <t t-name=\"card\"> with the card's fields directly in it."
	},
	{
		id: "kanban-card",
		holds: "kanban cards are t-name=\"kanban-box\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "kanban-box",
		wrong: (element, _profile, root) => name(element) === "card" && (root.name === "kanban" || ancestor(element, "kanban")) ? "The template \"card\" is not known yet: the browser crashes." : void 0,
		fix: "Write <t t-name=\"kanban-box\">."
	},
	{
		id: "kanban-menu",
		holds: "kanban menus are t-name=\"menu\"",
		applies: ({ kanbanTemplate }) => kanbanTemplate === "card",
		wrong: (element) => name(element) === "kanban-menu" ? "The template \"kanban-menu\" is no longer read beside \"card\"." : void 0,
		fix: "Write <t t-name=\"menu\">.",
		verdict: "warn"
	},
	{
		id: "search-group-attributes",
		holds: "groups of search views are bare",
		applies: ({ searchGroupAttributes }) => !searchGroupAttributes,
		wrong: (element, _profile, root) => element.name === "group" && (root.name === "search" || ancestor(element, "search")) && (has(element, "expand") || has(element, "string")) ? "<group> of a search view takes neither expand nor string here: the view does not load." : void 0,
		fix: "Write a bare <group>."
	},
	{
		id: "graph-orientation",
		holds: "no orientation on graphs",
		applies: ({ graphOrientation }) => !graphOrientation,
		wrong: (element) => element.name === "graph" && has(element, "orientation") ? "orientation is refused here." : void 0,
		fix: "Remove it."
	},
	{
		id: "settings-div",
		holds: "settings are <app> and <block>",
		applies: ({ settingsView }) => settingsView === "app",
		wrong: (element) => {
			const path = element.name === "xpath" ? attributeValue(element, "expr") ?? "" : "";
			return classes(element).includes("app_settings_block") || /hasclass\(['"]settings['"]\)/.test(path) ? "The settings view has no div.settings any more." : void 0;
		},
		fix: "Write <xpath expr=\"//form\" position=\"inside\"><app name=\"...\"><block><setting>."
	},
	{
		id: "settings-app",
		holds: "settings are div.app_settings_block",
		applies: ({ settingsView }) => settingsView === "div",
		wrong: (element) => element.name === "app" || element.name === "setting" ? `<${element.name}> shows nothing in this series.` : void 0,
		fix: "Write <div class=\"app_settings_block\"> inside div.settings."
	},
	{
		id: "filter-name",
		holds: "every filter has a name",
		applies: () => true,
		wrong: (element) => element.name === "filter" && !has(element, "name") && !has(element, "position") ? "The filter has no name." : void 0,
		fix: "Give it a name that is unique in the view."
	}
];
const ARCH_RULES = ROWS$1.map((row) => ({
	id: row.id,
	reads: "xml",
	holds: row.holds,
	applies: row.applies,
	*check(index, profile) {
		for (const { element, root, source } of archElements(index)) {
			const message = row.wrong(element, profile, root);
			if (message !== void 0) yield {
				message,
				source,
				at: element.tag,
				fix: row.fix,
				verdict: row.verdict ?? "fail"
			};
		}
	}
}));
function* archElements(index) {
	for (const { roots, source } of index.views) for (const root of roots) for (const element of walkElements(root)) yield {
		element,
		root,
		source
	};
}

// src/verify/steps/s0-static/series/module.ts
const seriesOfVersion = {
	id: "version-series",
	reads: "manifest",
	holds: "the version begins with the series",
	applies: () => true,
	*check({ module: { manifest } }, { series }) {
		const version = manifestValue(manifest, "version");
		if (typeof version !== "string" || !/^\d+\.\d+(\.\d+){3}$/.test(version) || version.startsWith(`${series}.`)) return;
		yield {
			message: `The version ${version} is not one of ${series}: the module counts as not installable.`,
			source: manifest.source,
			at: manifest.entries.get("version"),
			fix: `Write ${series}.${version.split(".").slice(2).join(".")}.`
		};
	}
};
const ignoredTags = {
	id: "action-tags",
	reads: "xml",
	holds: "no <report> and <act_window>: they are ignored",
	applies: ({ actionTags }) => !actionTags,
	*check({ module }) {
		for (const { root, source, isData } of module.xml) {
			if (!root || !isData) continue;
			for (const element of walkElements(root)) {
				if (!/^(report|act_window)$/.test(element.name) || !/^(odoo|openerp|data)$/.test(element.parent?.name ?? "") || ancestor(element, "record")) continue;
				const model = element.name === "report" ? "ir.actions.report" : "ir.actions.act_window";
				yield {
					message: `<${element.name}> is ignored in this series: the action does not exist after the installation.`,
					source,
					at: element.tag,
					fix: `Write <record model="${model}">.`
				};
			}
		}
	}
};
const deprecatedTags = {
	id: "action-tags-deprecated",
	reads: "xml",
	holds: "no <report> and <act_window>: they are deprecated",
	applies: ({ actionTags }) => actionTags,
	*check(index, profile) {
		for (const finding of ignoredTags.check(index, profile)) yield {
			...finding,
			message: "The tag is deprecated, and ignored from 17.0 on.",
			verdict: "warn"
		};
	}
};
const assetsKey = {
	id: "manifest-assets",
	reads: "manifest",
	holds: "assets are declared where this series reads them",
	applies: () => true,
	*check({ module: { manifest } }, { assets }) {
		const wrong = manifest.entries.get(assets === "manifest" ? "qweb" : "assets");
		if (!wrong) return;
		yield {
			message: `The key "${wrong.key}" is not read in this series: those files are never served.`,
			source: manifest.source,
			at: wrong.keySpan,
			fix: assets === "manifest" ? "List the templates in \"assets\"." : "Extend the template web.assets_backend in an XML file."
		};
	}
};
const assetsTemplate = {
	id: "assets-template",
	reads: "xml",
	holds: "no template extends an asset bundle",
	applies: ({ assets }) => assets === "manifest",
	*check({ module }) {
		for (const { root, source, isData } of module.xml) for (const element of root && isData ? walkElements(root) : []) {
			const inherits = element.name === "template" ? attribute(element, "inherit_id") : void 0;
			if (!inherits || !/^web\.assets_\w+$/.test(inherits.value)) continue;
			yield {
				message: `${inherits.value} is no template in this series.`,
				source,
				at: element.tag,
				fix: "List the files under \"assets\" in the manifest."
			};
		}
	}
};
const rawOutput = {
	id: "qweb-raw",
	reads: "xml",
	holds: "no t-raw",
	applies: ({ qwebOut }) => qwebOut === "t-out",
	*check({ module }) {
		for (const { root, source } of module.xml) for (const element of root ? walkElements(root) : []) {
			if (attributeValue(element, "t-raw") === void 0) continue;
			yield {
				message: "t-raw is deprecated.",
				source,
				at: attribute(element, "t-raw"),
				fix: "Write t-out, with a Markup value.",
				verdict: "warn"
			};
		}
	}
};
const MODULE_SERIES_RULES = [
	seriesOfVersion,
	ignoredTags,
	deprecatedTags,
	assetsKey,
	assetsTemplate,
	rawOutput
];

// src/verify/steps/s0-static/series/python.ts
/** Names and attributes of the code itself, never of a string or a comment: `self.env._` has two dots. */
function* named(file, pattern) {
	const until = (node) => file.source.text.slice(node.start, node.end);
	for (const node of walk(file.root)) {
		if (node.type !== "attribute" && node.type !== "identifier") continue;
		const text = until(node);
		if (pattern.test(text)) yield {
			text,
			start: node.start,
			end: node.end
		};
	}
}
function* attributesNamed(file, name) {
	for (const { attributes, kind } of file.classes) {
		const found = attributes.get(name);
		if (found && kind) yield found;
	}
}
const ROWS = [
	{
		id: "sql-constraints-list",
		holds: "SQL constraints are models.Constraint",
		applies: ({ sqlConstraints }) => sqlConstraints === "attribute",
		*find(file) {
			for (const { start, end } of attributesNamed(file, "_sql_constraints")) yield {
				start,
				end,
				message: "_sql_constraints is ignored in this series: the database has no constraint."
			};
		},
		fix: "Write _name = models.Constraint(\"CHECK (...)\", \"message\")."
	},
	{
		id: "sql-constraints-attribute",
		holds: "SQL constraints are in _sql_constraints",
		applies: ({ sqlConstraints }) => sqlConstraints === "list",
		*find(file) {
			for (const object of file.classes.flatMap((fact) => fact.tableObjects)) if (object.form === "attribute") yield {
				start: object.start,
				end: object.end,
				message: `models.${object.kind} does not exist before 19.0.`
			};
		},
		fix: "Write a row of _sql_constraints: (name, definition, message)."
	},
	{
		id: "name-get",
		holds: "no name_get: it is never called",
		applies: ({ nameGetGone }) => nameGetGone,
		*find(file) {
			for (const method of modelMethods(file, "name_get")) yield {
				...method.nameSpan,
				message: "name_get is never called in this series."
			};
		},
		fix: "Write _compute_display_name, with @api.depends."
	},
	{
		id: "name-get-deprecated",
		holds: "no name_get: it is deprecated",
		applies: ({ displayName, nameGetGone }) => displayName === "compute" && !nameGetGone,
		*find(file) {
			for (const method of modelMethods(file, "name_get")) yield {
				...method.nameSpan,
				message: "name_get is deprecated."
			};
		},
		fix: "Write _compute_display_name, with @api.depends.",
		verdict: "warn"
	},
	{
		id: "api-ondelete",
		holds: "no @api.ondelete",
		applies: ({ ondeleteGuard }) => !ondeleteGuard,
		*find(file) {
			for (const { start, end } of named(file, /^api\.ondelete$/)) yield {
				start,
				end,
				message: "api.ondelete does not exist before 15.0."
			};
		},
		fix: "Override unlink."
	},
	{
		id: "env-translate",
		holds: "no env._(...)",
		applies: ({ translate }) => translate === "_",
		*find(file) {
			for (const { start, end } of named(file, /\benv\._$/)) yield {
				start,
				end,
				message: "The environment has no method _ before 18.0."
			};
		},
		fix: "Import _ from odoo, and call _(\"...\")."
	},
	{
		id: "has-access",
		holds: "no has_access or check_access",
		applies: ({ accessCheck }) => accessCheck === "check_access_rights",
		*find(file) {
			for (const { start, end, text } of named(file, /\.(has_access|check_access)$/)) yield {
				start,
				end,
				message: `${text.split(".").at(-1)} does not exist before 18.0.`
			};
		},
		fix: "Call check_access_rights and check_access_rule."
	},
	{
		id: "field-aggregator",
		holds: "fields name their aggregate as this series does",
		applies: () => true,
		*find(file, { aggregator }) {
			const other = aggregator === "aggregator" ? "group_operator" : "aggregator";
			for (const field of file.classes.flatMap((fact) => fact.fields)) {
				const found = field.kwargs.get(other);
				if (found) yield {
					start: found.start,
					end: found.end,
					message: `${other} is not what this series reads.`
				};
			}
		},
		fix: "Rename the keyword: group_operator up to 17.0, aggregator from 18.0.",
		verdict: "warn"
	},
	{
		id: "json-field",
		holds: "no fields.Json",
		applies: ({ jsonField }) => !jsonField,
		*find(file) {
			for (const field of file.classes.flatMap((fact) => fact.fields)) if (field.type === "Json") yield {
				start: field.start,
				end: field.end,
				message: "fields.Json does not exist before 16.0."
			};
		},
		fix: "Use fields.Text and json.dumps."
	},
	{
		id: "command-import",
		holds: "no Command of odoo",
		applies: ({ x2manyCommand }) => x2manyCommand === "tuple",
		*find(file) {
			for (const fact of file.imports) if (/^odoo(\.fields)?$/.test(fact.from) && fact.names.includes("Command")) yield {
				start: fact.start,
				end: fact.end,
				message: "Command does not exist before 15.0."
			};
		},
		fix: "Write the tuples: (0, 0, {...}), (6, 0, [...])."
	},
	{
		id: "json-route",
		holds: "JSON routes have the type of this series",
		applies: () => true,
		*find(file, { jsonRoute }) {
			if (jsonRoute === "jsonrpc") return;
			for (const found of routes(file, "jsonrpc")) yield {
				...found,
				message: "The route type jsonrpc does not exist before 19.0."
			};
		},
		fix: "Write type='json'."
	},
	{
		id: "json-route-deprecated",
		holds: "JSON routes are type=\"jsonrpc\"",
		applies: ({ jsonRoute }) => jsonRoute === "jsonrpc",
		*find(file) {
			for (const found of routes(file, "json")) yield {
				...found,
				message: "The route type 'json' is deprecated."
			};
		},
		fix: "Write type='jsonrpc'.",
		verdict: "warn"
	},
	{
		id: "test-case",
		holds: "no SavepointCase",
		applies: ({ testCase }) => testCase === "TransactionCase",
		*find(file) {
			for (const fact of file.classes) if (fact.bases.some((base) => /(^|\.)SavepointCase$/.test(base))) yield {
				start: fact.start,
				end: fact.start + 5,
				message: "SavepointCase is a deprecated name."
			};
		},
		fix: "Write TransactionCase.",
		verdict: "warn"
	}
];
function modelMethods(file, name) {
	return file.classes.filter((fact) => fact.kind !== void 0).flatMap((fact) => fact.methods.filter((method) => method.name === name));
}
function* routes(file, type) {
	for (const decorator of file.classes.flatMap((fact) => fact.methods).flatMap((method) => method.decorators)) {
		const found = /(^|\.)route$/.test(decorator.name) ? decorator.kwargs.get("type") : void 0;
		if (found?.value === type) yield {
			start: found.start,
			end: found.end
		};
	}
}
const rows = ROWS.map((row) => ({
	id: row.id,
	reads: "python",
	holds: row.holds,
	applies: row.applies,
	*check({ module }, profile) {
		for (const file of module.python) for (const { message, start, end } of row.find(file, profile)) yield {
			message,
			source: file.source,
			at: {
				start,
				end
			},
			fix: row.fix,
			verdict: row.verdict ?? "fail"
		};
	}
}));
const hooks = {
	id: "hook-arguments",
	reads: "python",
	holds: "hooks take the arguments that this series gives them",
	applies: () => true,
	*check(index, { hookArguments }) {
		for (const key of [
			"pre_init_hook",
			"post_init_hook",
			"uninstall_hook"
		]) {
			const name = manifestValue(index.module.manifest, key);
			const found = typeof name === "string" ? hookFunction(index, name) : void 0;
			if (!found) continue;
			const count = hookArguments === "env" || key === "pre_init_hook" ? 1 : 2;
			const first = found.fact.params[0];
			const wants = hookArguments === "env" ? "env" : count === 1 ? "cr" : "cr, registry";
			if (found.fact.params.length === count && !(first && (hookArguments === "env" ? /^(cr|cursor)$/ : /^env$/).test(first))) continue;
			yield {
				message: `${key} is called with (${wants}), and ${found.fact.name} takes (${found.fact.params.join(", ")}).`,
				source: found.file.source,
				at: found.fact.nameSpan,
				fix: `Write def ${found.fact.name}(${wants}).`
			};
		}
	}
};
function hookFunction({ module }, name) {
	for (const file of module.python) {
		const fact = file.functions.find((found) => found.name === name);
		if (fact && /^(__init__|hooks|\w*hook\w*)\.py$/.test(file.source.path)) return {
			file,
			fact
		};
	}
}
const PYTHON_SERIES_RULES = [...rows, hooks];

// src/verify/steps/s0-static/series/records.ts
const renamed = [
	{
		id: "record-groups-field",
		models: /* @__PURE__ */ new Set([
			"ir.ui.view",
			"ir.ui.menu",
			"res.users",
			"ir.actions.act_window",
			"ir.actions.server",
			"ir.actions.report",
			"ir.actions.client",
			"ir.actions.act_url"
		]),
		gone: ({ recordGroupsField: now }) => [[now === "group_ids" ? "groups_id" : "group_ids", `Write ${now}.`]]
	},
	{
		id: "group-fields",
		models: /* @__PURE__ */ new Set(["res.groups"]),
		gone: ({ groupFamily, groupUsersField }) => [groupFamily === "privilege" ? ["category_id", "Write privilege_id, with a res.groups.privilege that has the category."] : ["privilege_id", "Write category_id: privileges come with 19.0."], [groupUsersField === "user_ids" ? "users" : "user_ids", `Write ${groupUsersField}.`]]
	},
	{
		id: "cron-fields",
		models: /* @__PURE__ */ new Set(["ir.cron"]),
		gone: ({ cronCallFields }) => cronCallFields ? [] : [["numbercall", "Remove it: a job repeats by itself."], ["doall", "Remove it."]]
	},
	{
		id: "mail-report-field",
		models: /* @__PURE__ */ new Set(["mail.template"]),
		gone: ({ mailReportField: now }) => [[now === "report_template" ? "report_template_ids" : "report_template", `Write ${now}.`]]
	},
	{
		id: "action-path-field",
		models: /* @__PURE__ */ new Set(["ir.actions.act_window", "ir.actions.client"]),
		gone: ({ listTag }) => listTag === "list" ? [] : [["path", "Remove it: actions have no path before 18.0."]]
	}
].map(({ id, models, gone }) => ({
	id,
	reads: "xml",
	holds: `no field that ${[...models].slice(0, 2).join(", ")} lacks in this series`,
	applies: (profile) => gone(profile).length > 0,
	*check(index, profile) {
		for (const { fact, source } of recordsOf(index)) {
			if (!models.has(fact.model) || fact.element.name !== "record") continue;
			for (const [field, fix] of gone(profile)) {
				const found = recordField(fact.element, field);
				if (found) yield {
					message: `${fact.model} has no field ${field} in this series.`,
					source,
					at: found.tag,
					fix
				};
			}
		}
	}
}));
function* recordsOf(index) {
	for (const { file } of index.loaded) if ("isData" in file) for (const fact of file.records) yield {
		fact,
		source: file.source
	};
}
function rule(id, holds, applies, check) {
	return {
		id,
		reads: "xml",
		holds,
		applies,
		*check(index, profile) {
			for (const { fact, source } of recordsOf(index)) for (const finding of check(fact, profile)) yield {
				...finding,
				source
			};
		}
	};
}
/** The fields of a record whose text holds what is looked for. */
function fieldsWith(record, names, pattern) {
	return elementsOf(record).filter((field) => {
		const name = attributeValue(field, "name") ?? "";
		const own = `${attributeValue(field, "eval") ?? ""}${textOf$1(field)}`;
		return names.includes(name) && pattern.test(own + allAttributes(field));
	});
}
function allAttributes(element) {
	return elementsOf(element).map((child) => child.attributes.map((attr) => ` ${attr.value}`).join("") + allAttributes(child)).join("");
}
const MAIL_FIELDS = "subject email_from email_to email_cc partner_to reply_to lang body_html report_name scheduled_date".split(" ");
const viewMode = rule("action-view-mode", "actions name the list view as this series does", ({ listTag }) => listTag === "list", function* ({ element, model }) {
	if (model !== "ir.actions.act_window" && model !== "ir.actions.act_window.view") return;
	const field = recordField(element, "view_mode");
	if (!field || !textOf$1(field).split(",").some((mode) => mode.trim() === "tree")) return;
	yield {
		message: "view_mode names \"tree\": the action loads, and fails when it is opened.",
		at: field.tag,
		fix: "Write list,form."
	};
});
const viewType = rule("view-type", "views declare a type of this series", () => true, function* ({ element, model }, { listTag }) {
	const other = listTag === "list" ? "tree" : "list";
	if (model !== "ir.ui.view" || recordText(element, "type") !== other) return;
	yield {
		message: `The type "${other}" does not exist here.`,
		at: element.tag,
		fix: `Write ${listTag}, or leave the field out.`
	};
});
const inlineTarget = rule("settings-target", "no action with target inline", ({ settingsTarget }) => settingsTarget === "current", function* ({ element, model }) {
	if (model !== "ir.actions.act_window" || recordText(element, "target") !== "inline") return;
	yield {
		message: "The target \"inline\" is gone.",
		at: recordField(element, "target")?.tag,
		fix: "Write current."
	};
});
const ruleTime = rule("rule-time", "no time in the domain of a record rule", ({ ruleTime: known }) => !known, function* ({ element, model }) {
	const domain = model === "ir.rule" ? recordField(element, "domain_force") : void 0;
	if (!domain || !/\btime\./.test(textOf$1(domain))) return;
	yield {
		message: "The domain uses time, which record rules no longer know.",
		at: domain.tag,
		fix: "Use a stored field or a method instead."
	};
});
const jinja = rule("mail-jinja", "mail templates have no Jinja", ({ mailTemplate }) => mailTemplate === "inline", function* ({ element, model }) {
	if (model !== "mail.template") return;
	for (const field of fieldsWith(element, MAIL_FIELDS, /\$\{|^\s*%\s*(if|for|set)\b/m)) yield {
		message: "Jinja is not evaluated any more: the mail shows it as it is.",
		at: field.tag,
		fix: "Write {{ ... }} in fields, and <t t-out=\"...\"/> in the body."
	};
});
const inlineTemplate = rule("mail-inline", "mail templates have no {{...}}", ({ mailTemplate }) => mailTemplate === "jinja", function* ({ element, model }) {
	if (model !== "mail.template") return;
	for (const field of fieldsWith(element, MAIL_FIELDS, /\{\{/)) yield {
		message: "{{ ... }} is not evaluated in this series: the mail shows it as it is.",
		at: field.tag,
		fix: "Write it as Jinja, with a dollar sign before single braces."
	};
});
const cronRepeats = rule("cron-repeats", "scheduled actions say how often they run", ({ cronCallFields }) => cronCallFields, function* ({ element, model }) {
	if (model !== "ir.cron" || recordField(element, "numbercall")) return;
	yield {
		message: "Without numbercall the job runs once only.",
		at: element.tag,
		fix: "Add <field name=\"numbercall\">-1</field>.",
		verdict: "warn"
	};
});
const RECORD_RULES = [
	...renamed,
	viewMode,
	viewType,
	inlineTarget,
	ruleTime,
	jinja,
	inlineTemplate,
	cronRepeats
];

// src/verify/steps/s0-static/views.ts
/** The field of each condition of a domain. */
const DOMAIN_FIELD = /[([]\s*['"]([\w.]+)['"]\s*,\s*['"](?:[=!<>]+|\w*i?like|=\w*like|(?:not )?in|\w+_of)['"]\s*,/g;
/** Elements of the primary views: where an extension's nodes end up is not known from the files alone. */
function* archNodes(index) {
	for (const view of index.views) {
		if (view.inherits !== void 0 || view.model === void 0) continue;
		for (const root of view.roots) yield* below(root, index.models.get(view.model), view.source, index);
	}
}
function* below(element, facts, source, index) {
	yield {
		element,
		facts,
		source
	};
	const name = attributeValue(element, "name") ?? "";
	const enters = element.name === "field" || element.name === "groupby";
	const field = enters ? facts?.field(name)?.fact : void 0;
	const comodel = field && comodelOf(field);
	const inner = enters ? comodel === void 0 ? void 0 : index.models.get(comodel) : facts;
	for (const child of elementsOf(element)) yield* below(child, inner, source, index);
}
const fields = {
	id: "view-fields-exist",
	reads: "xml",
	holds: "every field in a view of an own model is there",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			if (!facts?.closed) continue;
			const named = element.name === "field" || element.name === "groupby" ? ["name"] : [];
			const dates = element.name === "calendar" ? [
				"date_start",
				"date_stop",
				"color"
			] : [];
			const sort = /^(kanban)$/.test(element.name) ? ["default_group_by"] : [];
			for (const key of [
				...named,
				...dates,
				...sort
			]) {
				const attr = attribute(element, key);
				const missing = attr && missingField(attr.value.split(":")[0] ?? "", facts, index);
				if (!attr || !missing) continue;
				const known = facts.classes.flatMap(({ fact }) => fact.fields.map((field) => field.name));
				const fix = didYouMean(attr.value, known).trim() || `Add the field to ${facts.model}, or remove it here.`;
				yield {
					message: `The view names the field ${missing}, which does not exist.`,
					source,
					at: attr.valueSpan,
					fix
				};
			}
			yield* filterFields(element, facts, source, index);
		}
	}
};
function* filterFields(element, facts, source, index) {
	if (element.name !== "filter") return;
	for (const [key, pattern] of [["domain", /[([]\s*['"]([\w.]+)['"]\s*,\s*['"](?:[=!<>]+|\w*i?like|=\w*like|(?:not )?in|\w+_of)['"]\s*,/g], ["context", /['"]group_by['"]\s*:\s*['"](\w+)/g]]) {
		const attr = attribute(element, key);
		for (const [, path = ""] of attr?.value.matchAll(pattern) ?? []) {
			const missing = missingField(path, facts, index);
			if (!missing || !attr) continue;
			yield {
				message: `The filter's ${key} names ${missing}, which does not exist.`,
				source,
				at: attr.valueSpan,
				fix: "Correct the field."
			};
		}
	}
}
const buttons = {
	id: "button-methods-exist",
	reads: "xml",
	holds: "every object button of an own model has its method",
	*check(index) {
		for (const { element, facts, source } of archNodes(index)) {
			const isObject = attributeValue(element, "type") === "object";
			const name = attribute(element, "name");
			if (!isObject || !name || !/^(button|a)$/.test(element.name) || !facts?.closed) continue;
			if (name.value.startsWith("_")) yield {
				message: `The button calls ${name.value}, which is private: the server refuses it.`,
				source,
				at: name.valueSpan,
				fix: "Rename the method without the underscore."
			};
			else if (!facts.hasMethod(name.value)) {
				const known = facts.classes.flatMap(({ fact }) => fact.methods.map((method) => method.name));
				const fix = didYouMean(name.value, known).trim() || `Define def ${name.value}(self) on ${facts.model}.`;
				yield {
					message: `The button calls ${facts.model}.${name.value}, which does not exist.`,
					source,
					at: name.valueSpan,
					fix
				};
			}
		}
	}
};
/** Each view needs one root, and an action's model must be one that somebody makes. */
const shapes = {
	id: "view-arch",
	reads: "xml",
	holds: "every view has an arch with one root",
	*check({ views }) {
		for (const { roots, record, source, inherits } of views) {
			if (roots.length === 1 || roots.length > 1 && inherits !== void 0) continue;
			yield {
				message: roots.length === 0 ? "The view has an empty arch." : "The arch has more than one root element.",
				source,
				at: record.tag,
				fix: "Put one root element into the arch."
			};
		}
	}
};
/** Up to 16.0 Odoo installs such a rule, and then nobody can read the model. */
const rules = {
	id: "rule-fields-exist",
	reads: "xml",
	holds: "every field in the domain of a record rule of an own model is there",
	*check(index) {
		const byId = new Map([...index.models].map(([model, facts]) => [`model_${model.replaceAll(".", "_")}`, facts]));
		for (const { fact, source } of index.records) {
			if (fact.model !== "ir.rule" || !fact.element) continue;
			const model = recordField(fact.element, "model_id");
			const domain = recordField(fact.element, "domain_force");
			const id = model && attributeValue(model, "ref")?.replace(`${index.module.name}.`, "");
			const facts = id === void 0 ? void 0 : byId.get(id);
			if (!facts || !domain) continue;
			for (const [, path = ""] of textOf$1(domain).matchAll(DOMAIN_FIELD)) {
				const missing = missingField(path, facts, index);
				if (!missing) continue;
				yield {
					message: `The rule's domain names ${missing}, which does not exist.`,
					source,
					at: domain.tag,
					fix: "Correct the field."
				};
			}
		}
	}
};
const VIEW_RULES = [
	fields,
	buttons,
	shapes,
	rules
];

// src/verify/steps/s0-static/index.ts
/** Whether the files can be read at all. What the other rules say of a file that cannot is worth nothing. */
const READING = /* @__PURE__ */ new Set([
	"manifest-parses",
	"text-encoding",
	"python-syntax",
	"xml-well-formed"
]);
const MODULE_RULES = [
	...MANIFEST_RULES,
	...PYTHON_RULES,
	...DATA_RULES,
	...ACCESS_RULES,
	...MODEL_RULES,
	...VIEW_RULES
];
const SERIES_RULES = [
	...MODULE_SERIES_RULES,
	...ARCH_RULES,
	...RECORD_RULES,
	...PYTHON_SERIES_RULES
];
/** The static gate: everything the files alone can tell, before a server caches a mistake of theirs. */
function staticGate(index, profile) {
	const run = (rules) => rules.flatMap((rule) => verdicts(rule, [...rule.check(index)], index));
	const reading = run(MODULE_RULES.filter(({ id }) => READING.has(id)));
	if (reading.some(({ verdict }) => verdict === "fail")) return [...reading, skipped("gate", "Not everything can be read: the other checks of the files were not run.")];
	const checks = [...reading, ...run(MODULE_RULES.filter(({ id }) => !READING.has(id)))];
	if (!profile) {
		const message = "The manifest does not say which series the module is for: what only some series accept was not looked at.";
		return [...checks, skipped("series", message, "Write the version as SERIES.x.y.z, such as \"18.0.1.0.0\".")];
	}
	const rules = SERIES_RULES.filter((rule) => rule.applies(profile));
	return [...checks, ...rules.flatMap((rule) => verdicts(rule, [...rule.check(index, profile)], index))];
}
function skipped(id, message, fix = "Correct the failures first.") {
	return {
		step: "S0",
		id,
		verdict: "skip",
		message,
		call: "none",
		fix
	};
}
function verdicts(rule, findings, index) {
	const call = reading(rule, index);
	if (findings.length === 0) return [{
		step: "S0",
		id: rule.id,
		verdict: "pass",
		message: rule.holds,
		call
	}];
	return findings.map(({ message, fix, source, at, verdict = "fail" }) => ({
		step: "S0",
		id: rule.id,
		verdict,
		message,
		call,
		path: source.path,
		...at ? { line: source.lineAt(at.start) } : {},
		fix
	}));
}
function reading(rule, { module, loaded }) {
	switch (rule.reads) {
		case "manifest": return "read __manifest__.py";
		case "python": return `read ${count(module.python.length, "Python file")}`;
		case "xml": return `read ${count(module.xml.length, "XML file")}`;
		case "csv": return `read ${count(module.csv.length, "CSV file")}`;
		case "data": return `read ${count(loaded.length, "data file")}`;
		case "module": return `read ${count(module.files.length, "file")}`;
	}
}

// src/verify/verify-module.ts
/**
* Climbs the ladder: static gate, preflight, installation, rows, views, behaviour. A rung that cannot be
* reached is reported as skipped, with the reason. Throws ModuleError when the folder is no module.
*/
async function verifyModule(options) {
	const started = Date.now();
	options.progress(0, 6, "reading the module");
	const index = indexModule(await readModule(options.path));
	const profile = await profileOf(index, options);
	const gate = staticGate(index, profile);
	const spec = await readExpected(index);
	const checks = [...gate, ...spec.checks];
	const rest = await upper(index, profile, spec.expected, checks, options);
	checks.push(...rest.checks);
	return {
		module: index.module.name,
		series: profile?.series ?? "series unknown",
		target: rest.info && {
			url: options.client?.instance.url ?? "",
			db: rest.info.db
		},
		checks,
		ok: !checks.some(({ verdict }) => verdict === "fail"),
		durationMs: Date.now() - started
	};
}
async function upper(index, profile, expected, checks, options) {
	const { client } = options;
	if (!client) return {
		checks: [skipRest(options.clientProblem ?? "No Odoo is configured: set ODOO_URL and ODOO_API_KEY.")],
		info: void 0
	};
	if (checks.some(({ verdict }) => verdict === "fail")) return {
		checks: [skipRest("The static gate failed, so the server was not touched: a running Odoo may keep a mistake until it is restarted.")],
		info: void 0
	};
	if (!profile) return {
		checks: [skipRest("The series of the module is not known.")],
		info: void 0
	};
	return {
		checks: await climb({
			index,
			profile,
			expected,
			client,
			options
		}),
		info: await client.info({ signal: options.signal }).catch((error) => {
			if (error instanceof OdooError) return void 0;
			throw error;
		})
	};
}
function skipRest(reason) {
	return check("S1", "live-checks", "skip", `S1 to S5 were not run. ${reason}`, "none");
}
/** Of the option, else of the manifest's version, else of the server. */
async function profileOf(index, { series, client, signal }) {
	const version = manifestValue(index.module.manifest, "version");
	const said = typeof version === "string" && /^\d+\.\d+(\.\d+){3}$/.test(version) ? version.split(".", 2).join(".") : "";
	for (const candidate of [series ?? "", said]) if (isSeries(candidate)) return seriesProfile(candidate);
	if (!client || said !== "") return void 0;
	try {
		const { series: served } = await client.info({ signal });
		return isSeries(served) ? seriesProfile(served) : void 0;
	} catch (error) {
		if (error instanceof OdooError) return void 0;
		throw error;
	}
}

export { renderReport as n, ModuleError as r, verifyModule as t };