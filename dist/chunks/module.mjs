import { r as walk, t as childOf } from "./node.mjs";
import { t as parsePython } from "./parser2.mjs";
import { t as syntaxProblems } from "./syntax.mjs";
import { readFile, readdir, stat } from "node:fs/promises";
import path from "node:path";

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
function textOf(node) {
	if (node.type === "text" || node.type === "cdata") return node.value;
	return node.type === "element" ? node.children.map(textOf).join("") : "";
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
const NAME = /[\p{L}_:][\p{L}\p{N}_:.\-·]*/uy;
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
	NAME.lastIndex = at + 1;
	const name = NAME.exec(text)?.[0];
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
	return field && textOf(field).trim();
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

export { manifestValue as a, recordText as c, attributeValue as d, elementsOf as f, manifestPaths as i, ancestor as l, walkElements as m, readModule as n, qualified as o, textOf as p, manifestAssets as r, recordField as s, ModuleError as t, attribute as u };