import { l as remembered } from "./common.mjs";
import { createHash } from "node:crypto";
import path from "node:path";
import { readFile, stat } from "node:fs/promises";
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";
import { promisify } from "node:util";
import { gunzip, gunzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

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
const MAGIC$1 = /* @__PURE__ */ new Set([
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
function hasComputedNames$1(module) {
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
		hasField: (name) => MAGIC$1.has(name) || mixedIn(name) || field(name) !== void 0,
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

// src/source/python/node.ts
/** Types that never have children: to ask for them costs a call into wasm. */
const LEAVES = /* @__PURE__ */ new Set([
	"identifier",
	"string_start",
	"string_end",
	"integer",
	"float",
	"comment",
	"none",
	"true",
	"false"
]);
function childOf(node, field) {
	if (node.child !== void 0) return node.child(field);
	const { children } = node;
	for (let i = 0; i < children.length; i++) {
		const child = children[i];
		if (child?.field === field) return child;
	}
}
/** The node and all below it, in the order of the source. A list: a generator costs more than what is done with a node. */
function walk$1(node) {
	const found = [];
	const stack = [node];
	for (let next = stack.pop(); next; next = stack.pop()) {
		found.push(next);
		const { children } = next;
		for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
	}
	return found;
}

// src/source/python/literal.ts
const ESCAPES$1 = {
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
		case "concatenated_string": return joined$1(node, text);
		default: return nested(node, text);
	}
}
/** Python refuses more brackets in each other. Source: CPython, `MAXLEVEL` of Parser/tokenizer.h. */
const MAX_DEPTH = 200;
let depth = 0;
function nested(node, text) {
	if (depth === MAX_DEPTH) return void 0;
	depth += 1;
	try {
		return nestedOf(node, text);
	} finally {
		depth -= 1;
	}
}
function nestedOf(node, text) {
	switch (node.type) {
		case "list":
		case "tuple":
		case "set":
		case "expression_list": return arrayOf(node, text);
		case "dictionary": return dictionaryOf$1(node, text);
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
function dictionaryOf$1(node, text) {
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
function joined$1(node, text) {
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
		return ESCAPES$1[all] ?? all;
	});
}
function codePoint(value) {
	return value <= 1114111 ? String.fromCodePoint(value) : void 0;
}

// src/source/python/packed.ts
const WORDS = 4;
const MISSING = 1 << 30;
const FIELD_SHIFT = 16;
const TYPE_MASK = 65535;
const FIELD_MASK = 4095;
const types = [];
const typeIds = /* @__PURE__ */ new Map();
/** The first is no field. */
const fields = [void 0];
const fieldIds = /* @__PURE__ */ new Map([[void 0, 0]]);
/** The number by which a type stands in packed trees. */
function typeId(type) {
	return idOf(type, types, typeIds);
}
function fieldId(field) {
	return idOf(field, fields, fieldIds);
}
function idOf(name, names, ids) {
	const known = ids.get(name);
	if (known !== void 0) return known;
	ids.set(name, names.length);
	names.push(name);
	return names.length - 1;
}
function typeSet(...names) {
	const set = [];
	for (const name of names) set[typeId(name)] = true;
	return Array.from(set, (wanted) => wanted === true);
}
let room$2 = /* @__PURE__ */ new Int32Array(65536);
let used = 0;
/** Begins the tree that the next calls of `addNode` make. */
function beginTree() {
	used = 0;
}
/** Adds a node, and gives its place. What is added before `closeNode` is below it. */
function addNode(type, field, start, end, missing) {
	const at = used;
	used += 4;
	if (used > room$2.length) {
		const larger = new Int32Array(room$2.length * 2);
		larger.set(room$2);
		room$2 = larger;
	}
	room$2[at] = type | field << FIELD_SHIFT | (missing ? MISSING : 0);
	room$2[at + 1] = start;
	room$2[at + 2] = end;
	return at;
}
function closeNode(at) {
	room$2[at + 3] = used;
}
/** The root of the tree that was added. */
function finishTree() {
	return rootOf(room$2.slice(0, used));
}
function rootOf(words) {
	return nodeOf({
		words,
		made: new Array(words.length / 4)
	}, 0);
}
const NONE$2 = [];
var PackedNode = class {
	constructor(tree, at) {
		const { words } = tree;
		const kind = words[at] ?? 0;
		this.type = types[kind & TYPE_MASK] ?? "";
		this.field = fields[kind >> FIELD_SHIFT & FIELD_MASK];
		this.start = words[at + 1] ?? 0;
		this.end = words[at + 2] ?? 0;
		this.memo = void 0;
		this.tree = tree;
		this.at = at;
		this.kids = words[at + 3] === at + 4 ? NONE$2 : void 0;
	}
	get missing() {
		return ((this.tree.words[this.at] ?? 0) & MISSING) !== 0;
	}
	get children() {
		return this.kids ?? this.opened();
	}
	opened() {
		const { tree, at } = this;
		const { words } = tree;
		const end = words[at + 3] ?? 0;
		const kids = [];
		for (let child = at + 4; child < end; child = words[child + 3] ?? end) kids.push(nodeOf(tree, child));
		this.kids = kids;
		return kids;
	}
	child(field) {
		const { tree, at } = this;
		const { words } = tree;
		const end = words[at + 3] ?? 0;
		for (let child = at + 4; child < end; child = words[child + 3] ?? end) if (fields[(words[child] ?? 0) >> FIELD_SHIFT & FIELD_MASK] === field) return nodeOf(tree, child);
	}
};
function nodeOf(tree, at) {
	const known = tree.made[at / 4];
	if (known) return known;
	const node = new PackedNode(tree, at);
	tree.made[at / 4] = node;
	return node;
}
/** The node and those below it, at any depth, that are of these types, in the order of the source. */
function nodesOf$1(node, wanted) {
	const found = [];
	collect(node, wanted, void 0, found);
	return found;
}
/** Those below it that are of these types; what is below one of `closed` is left out, and that node too. */
function nodesWithin(node, wanted, closed) {
	const found = [];
	if (!(node instanceof PackedNode)) for (const child of node.children) collect(child, wanted, closed, found);
	else collectPacked(node, node.at + 4, wanted, closed, found);
	return found;
}
function collect(node, wanted, closed, found) {
	if (node instanceof PackedNode) {
		collectPacked(node, node.at, wanted, closed, found);
		return;
	}
	const id = typeId(node.type);
	if (closed?.[id] === true) return;
	if (wanted[id] === true) found.push(node);
	for (const child of node.children) collect(child, wanted, closed, found);
}
function collectPacked({ tree, at: own }, from, wanted, closed, found) {
	const { words } = tree;
	const end = words[own + 3] ?? 0;
	for (let at = from; at < end;) {
		const id = (words[at] ?? 0) & TYPE_MASK;
		if (closed?.[id] === true) {
			at = words[at + 3] ?? end;
			continue;
		}
		if (wanted[id] === true) found.push(nodeOf(tree, at));
		at += 4;
	}
}
/**
* Shows the places of those below that are of these types, with the number of the type and without objects of them,
* until `see` says that it has seen enough; what is below one of `closed` is left out, and that node too.
*/
function seeWithin(node, wanted, closed, see) {
	if (!(node instanceof PackedNode)) {
		nodesWithin(node, wanted, closed).some(({ start, end, type }) => see(start, end, typeId(type)));
		return;
	}
	const { words } = node.tree;
	const end = words[node.at + 3] ?? 0;
	for (let at = node.at + 4; at < end;) {
		const id = (words[at] ?? 0) & TYPE_MASK;
		if (closed[id] === true) {
			at = words[at + 3] ?? end;
			continue;
		}
		if (wanted[id] === true && see(words[at + 1] ?? 0, words[at + 2] ?? 0, id)) return;
		at += 4;
	}
}
/** The node of this type that takes exactly this place. */
function nodeAt(root, type, start, end) {
	let node = root;
	while (node && !(node.type === type && node.start === start && node.end === end)) node = around(node, start, end);
	return node;
}
function around(node, start, end) {
	if (!(node instanceof PackedNode)) return node.children.find((child) => child.start <= start && child.end >= end);
	const { words } = node.tree;
	const last = words[node.at + 3] ?? 0;
	for (let at = node.at + 4; at < last; at = words[at + 3] ?? last) if ((words[at + 1] ?? 0) <= start && (words[at + 2] ?? 0) >= end) return nodeOf(node.tree, at);
}
/** Whether the parser made something up, anywhere in the tree. */
function hasMissing(root) {
	if (!(root instanceof PackedNode)) return true;
	const { words } = root.tree;
	for (let at = 0; at < words.length; at += 4) if (((words[at] ?? 0) & MISSING) !== 0) return true;
	return false;
}
/** The numbers that a tree is made of; undefined for one that is not packed. */
function wordsOf(root) {
	return root instanceof PackedNode ? root.tree.words : void 0;
}
/**
* Shows those directly below that are of these types, or have such below them, with the number of their type: no objects
* are made of the others, which are names and numbers for the most part.
*/
function eachHolding(node, wanted, see) {
	if (!(node instanceof PackedNode)) {
		for (const child of node.children) see(child, typeId(child.type));
		return;
	}
	const { tree, at } = node;
	const { words } = tree;
	const end = words[at + 3] ?? 0;
	for (let child = at + 4; child < end;) {
		const next = words[child + 3] ?? end;
		for (let inner = child; inner < next; inner += 4) if (wanted[(words[inner] ?? 0) & TYPE_MASK] === true) {
			see(nodeOf(tree, child), (words[child] ?? 0) & TYPE_MASK);
			break;
		}
		child = next;
	}
}

// src/source/python/copy-tree.ts
const NAMES$1 = [
	"_ts_tree_root_node_wasm",
	"_ts_node_has_error_wasm",
	"_ts_tree_cursor_new_wasm",
	"_ts_tree_cursor_delete_wasm",
	"_ts_tree_cursor_goto_first_child_wasm",
	"_ts_tree_cursor_goto_next_sibling_wasm",
	"_ts_tree_cursor_goto_parent_wasm",
	"_ts_tree_cursor_current_node_type_id_wasm",
	"_ts_tree_cursor_current_node_is_missing_wasm",
	"_ts_tree_cursor_current_field_id_wasm",
	"_ts_tree_cursor_start_index_wasm",
	"_ts_tree_cursor_end_index_wasm"
];
/**
* How trees are copied out of wasm. The cursor of the binding carries its state to wasm and back at every question,
* which costs more than parsing. The state stays where it is between calls into wasm that are all about this cursor,
* so those are made one after another, with nothing else between.
*/
function treeCopier(module, language) {
	if (!isCalls(module)) return throughBinding;
	const calls = module;
	const error = typeId("ERROR");
	const types = language.types.map((type) => typeId(type ?? "ERROR"));
	const named = types.map((_, id) => language.nodeTypeIsNamed(id));
	const leaf = language.types.map((type) => LEAVES.has(type ?? ""));
	const fields = language.fields.map((field) => fieldId(field ?? void 0));
	const copy = (tree, whole, id) => {
		const field = fields[calls._ts_tree_cursor_current_field_id_wasm(tree)] ?? 0;
		const start = calls._ts_tree_cursor_start_index_wasm(tree);
		const end = calls._ts_tree_cursor_end_index_wasm(tree);
		const missing = !whole && start === end && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1;
		const at = addNode(types[id] ?? error, field, start, end, missing);
		if (leaf[id] !== true && calls._ts_tree_cursor_goto_first_child_wasm(tree) === 1) {
			do {
				const inner = calls._ts_tree_cursor_current_node_type_id_wasm(tree);
				if (named[inner] !== false || !whole && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1) copy(tree, whole, inner);
			} while (calls._ts_tree_cursor_goto_next_sibling_wasm(tree) === 1);
			calls._ts_tree_cursor_goto_parent_wasm(tree);
		}
		closeNode(at);
	};
	return (tree) => {
		const address = tree[0];
		calls._ts_tree_root_node_wasm(address);
		const whole = calls._ts_node_has_error_wasm(address) !== 1;
		calls._ts_tree_root_node_wasm(address);
		calls._ts_tree_cursor_new_wasm(address);
		try {
			beginTree();
			copy(address, whole, calls._ts_tree_cursor_current_node_type_id_wasm(address));
			return finishTree();
		} finally {
			calls._ts_tree_cursor_delete_wasm(address);
		}
	};
}
function isCalls(module) {
	return NAMES$1.every((name) => name in module);
}
/** The same by what the binding offers, should another version of it name its calls differently. */
function throughBinding(tree) {
	const cursor = tree.walk();
	try {
		beginTree();
		copyCursor(cursor, !tree.rootNode.hasError);
		return finishTree();
	} finally {
		cursor.delete();
	}
}
function copyCursor(cursor, whole) {
	const { nodeType, startIndex, endIndex } = cursor;
	const missing = !whole && startIndex === endIndex && cursor.nodeIsMissing;
	const field = fieldId(cursor.currentFieldName ?? void 0);
	const at = addNode(typeId(nodeType), field, startIndex, endIndex, missing);
	if (!LEAVES.has(nodeType) && cursor.gotoFirstChild()) {
		do
			if (cursor.nodeIsNamed || !whole && cursor.nodeIsMissing) copyCursor(cursor, whole);
		while (cursor.gotoNextSibling());
		cursor.gotoParent();
	}
	closeNode(at);
}

// src/source/python/parser.ts
let loading;
let ready;
let copied$1;
/**
* Parses Python 2 or 3 tolerantly: what is wrong becomes an `ERROR` or missing node.
* The parser (0.7 MB of wasm) is loaded at the first call.
*/
async function parsePython(text) {
	loading ??= load$1();
	return parsed(await loading, text);
}
/** The same at once, for a piece of Python inside another file; some file must have been parsed before. */
function parsePythonNow(text) {
	if (!ready) throw new Error("The Python parser is not loaded yet.");
	return parsed(ready, text);
}
function parsed(parser, text) {
	const tree = parser.parse(text);
	if (!tree) throw new Error("The Python parser was stopped.");
	try {
		return copied$1(tree);
	} finally {
		tree.delete();
	}
}
/** Begins to load the parser: most of that is waiting, which the caller can spend otherwise. */
function preloadPython() {
	loading ??= load$1();
	loading.catch(() => {});
}
async function load$1() {
	const [{ Parser, Language }, grammar] = await Promise.all([import("./web-tree-sitter.mjs"), readFile(wasm("tree-sitter-python"))]);
	const module = { locateFile: () => wasm("web-tree-sitter") };
	await Parser.init(module);
	const parser = new Parser();
	const language = await Language.load(grammar);
	parser.setLanguage(language);
	copied$1 = treeCopier(module, language);
	ready = parser;
	return parser;
}
/** Beside the bundle or in the folder above its chunks; in node_modules when run from the sources or by a script. */
function wasm(name) {
	const found = [
		`./${name}.wasm`,
		`../${name}.wasm`,
		`../../../node_modules/${name}/${name}.wasm`,
		`../${name}/${name}.wasm`
	].map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
	if (found === void 0) throw new Error(`${name}.wasm is missing from this installation.`);
	return found;
}

// src/source/python/indentation.ts
/** The rules of Python's tokenizer about indentation, over the logical lines of a file that parses; `skips` are its strings and comments. */
function indentationProblems(skips, text) {
	const problems = [];
	const stack = [""];
	let opened;
	for (const line of logicalLines(skips, text)) {
		const problem = step(stack, line, opened);
		if (problem !== void 0) problems.push({
			start: line.start,
			end: line.end,
			message: problem
		});
		opened = line.opens ? line : void 0;
	}
	if (opened) problems.push({
		start: opened.start,
		end: opened.end,
		message: "expected an indented block"
	});
	return problems;
}
function step(stack, line, opened) {
	const top = stack.at(-1) ?? "";
	const order = compare(line.indent, top);
	if (order === void 0) return "inconsistent use of tabs and spaces in indentation";
	if (order > 0) {
		stack.push(line.indent);
		return opened ? void 0 : "unexpected indent";
	}
	while (stack.length > 1 && (compare(line.indent, stack.at(-1) ?? "") ?? 0) < 0) stack.pop();
	if (opened) return "expected an indented block";
	return compare(line.indent, stack.at(-1) ?? "") === 0 ? void 0 : "unindent does not match any outer indentation level";
}
/** As Python does it: tabs to columns of eight and of one must give the same order. */
function compare(a, b) {
	if (a === b) return 0;
	if (!a.includes("	") && !b.includes("	")) return Math.sign(a.length - b.length);
	const wide = Math.sign(width(a, 8) - width(b, 8));
	return wide === Math.sign(width(a, 1) - width(b, 1)) ? wide : void 0;
}
function width(indent, tab) {
	let column = 0;
	for (const char of indent) column = char === "	" ? (Math.floor(column / tab) + 1) * tab : column + 1;
	return column;
}
function* logicalLines(skips, text) {
	let skip = 0;
	let depth = 0;
	let start;
	let last = 0;
	const from = text.startsWith("﻿") ? 1 : 0;
	let lineStart = from;
	for (let at = from; at < text.length; at++) {
		let node = skips[skip];
		while (node && node.end <= at) node = skips[++skip];
		if (node && node.start <= at) {
			if (node.isString) {
				start ??= at;
				last = QUOTE;
			}
			at = node.end - 1;
			continue;
		}
		const code = text.charCodeAt(at);
		if (code === BACKSLASH && /^\\\r?\n/.test(text.slice(at, at + 3))) at += text.charCodeAt(at + 1) === RETURN ? 2 : 1;
		else if (code === NEWLINE) {
			if (depth === 0) {
				if (start !== void 0) yield line(text, lineStart, start, at, last);
				start = void 0;
				lineStart = at + 1;
			}
		} else if (code > SPACE && (code < 128 || !/\s/.test(text.charAt(at)))) {
			start ??= at;
			last = depth === 0 ? code : 0;
			if (code === 40 || code === 91 || code === 123) depth++;
			else if (code === 41 || code === 93 || code === 125) depth = Math.max(0, depth - 1);
		}
	}
	if (start !== void 0) yield line(text, lineStart, start, text.length, last);
}
const [NEWLINE, RETURN, SPACE, QUOTE, COLON, BACKSLASH] = [
	10,
	13,
	32,
	34,
	58,
	92
];
function line(text, lineStart, start, end, last) {
	return {
		start,
		end,
		indent: text.slice(lineStart, start).replace(/^.*\f/s, ""),
		opens: last === COLON
	};
}

// src/source/python/syntax.ts
/**
* What Python 3 would refuse. tree-sitter also accepts Python 2 and bad indentation, so those are looked for
* apart. Sorted by place.
*/
function syntaxProblems(root, text) {
	const problems = [];
	const add = ({ start, end }, message) => {
		if (message !== void 0) problems.push({
			start,
			end,
			message
		});
	};
	const whole = !hasMissing(root);
	for (const node of whole ? nodesOf$1(root, JUDGED) : walk$1(root)) add(node, problemOf$1(node, text));
	if (text.includes("<>")) for (const node of nodesOf$1(root, COMPARISONS)) add(node, comparisonProblem(node, text));
	seeWithin(root, LITERALS, NONE$1, (start, end, type) => {
		add({
			start,
			end
		}, literalProblem(type, start, end, text));
		return false;
	});
	if (problems.length === 0) problems.push(...indentationProblems(skipsOf(root), text));
	return problems.sort((a, b) => a.start - b.start);
}
/** Types that `problemOf` has something to say about. */
const JUDGED = typeSet("ERROR", "print_statement", "exec_statement", "except_clause", "raise_statement", "argument_list");
const COMPARISONS = typeSet("comparison_operator");
const [INTEGER, STRING_START, STRING$1] = [
	typeId("integer"),
	typeId("string_start"),
	typeId("string")
];
const LITERALS = typeSet("integer", "string_start");
/** Where brackets, blanks and line ends mean nothing. */
const SKIPPED = typeSet("string", "comment");
const NONE$1 = typeSet();
function skipsOf(root) {
	const skips = [];
	seeWithin(root, SKIPPED, NONE$1, (start, end, type) => {
		skips.push({
			start,
			end,
			isString: type === STRING$1
		});
		return false;
	});
	return skips;
}
function literalProblem(type, start, end, text) {
	const first = text.charCodeAt(start) | LOWER;
	if (type === INTEGER) {
		if ((text.charCodeAt(end - 1) | LOWER) !== L && (first !== ZERO || end - start === 1)) return void 0;
		return /^0\d*[1-9]|[lL]$/.test(text.slice(start, end)) ? "Python 2 integer" : void 0;
	}
	if (type !== STRING_START || end - start === 1 && first !== BACKTICK) return void 0;
	return /^ur|`/i.test(text.slice(start, end)) ? "Python 2 string" : void 0;
}
/** Makes a letter a small one, and leaves digits and the backtick as they are. */
const LOWER = 32;
const [ZERO, L, BACKTICK] = [
	48,
	108,
	96
];
function comparisonProblem(node, text) {
	return between(node, text).includes("<>") ? "Python 2 operator <>; use !=" : void 0;
}
function problemOf$1(node, text) {
	if (node.missing) return `expected ${node.type}`;
	switch (node.type) {
		case "ERROR": return `invalid syntax near ${JSON.stringify(firstLine(text.slice(node.start, node.end)))}`;
		case "print_statement": return "Python 2 print statement; use print(...)";
		case "exec_statement": return "Python 2 exec statement; use exec(...)";
		case "except_clause": return node.children.filter((child) => child.field === "value").length > 1 ? "several exceptions must be in parentheses, and a name comes after \"as\"" : void 0;
		case "raise_statement": return node.children[0]?.type === "expression_list" ? "Python 2 raise statement; use raise Error(message)" : void 0;
		case "argument_list": return argumentProblem(node, text);
		default: return;
	}
}
function argumentProblem(list, text) {
	let seen;
	for (const argument of list.children) if (argument.type === "keyword_argument") {
		const name = argument.children[0];
		const key = name ? text.slice(name.start, name.end) : "";
		if (seen?.includes(key)) return `keyword argument repeated: ${key}`;
		if (seen) seen.push(key);
		else seen = [key];
	} else if (seen && !/^(comment|line_continuation|list_splat|dictionary_splat)$/.test(argument.type)) return "positional argument follows keyword argument";
}
/** The text of a node that belongs to none of its children: operators. */
function between(node, text) {
	let at = node.start;
	let rest = "";
	for (const child of node.children) {
		rest += text.slice(at, child.start);
		at = child.end;
	}
	return rest + text.slice(at, node.end);
}
function firstLine(text) {
	return text.trim().split("\n", 1)[0]?.trim().slice(0, 40) ?? "";
}

// src/source/manifest.ts
/** Reads `__manifest__.py`: one dictionary of literals, as Odoo evaluates it. */
async function readManifest(source) {
	const { text } = source;
	const root = await treeOf(text);
	if (!root) return {
		source,
		root,
		entries: /* @__PURE__ */ new Map(),
		duplicates: [],
		problems: [{
			start: 0,
			end: Math.min(1, text.length),
			message: "it is nested too deeply to be read"
		}]
	};
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
			root: void 0,
			entries,
			duplicates,
			problems
		};
	}
	for (const pair of parts(dictionary)) {
		const entry = entryOf$1(pair, text);
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
		root: dictionary,
		entries,
		duplicates,
		problems
	};
}
/** Undefined where brackets stand in each other by the thousand. */
async function treeOf(text) {
	try {
		return await parsePython(text);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function entryOf$1(pair, text) {
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
	for (const child of walk$1(node)) {
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

// src/source/xml/query.ts
function attribute(element, name) {
	for (const found of element.attributes) if (found.name === name) return found;
}
function attributeValue(element, name) {
	return attribute(element, name)?.value;
}
function elementsOf(element) {
	return element.children.filter((child) => child.type === "element");
}
/** The element and all below it, in the order of the source. */
function walkElements(element) {
	const found = [];
	const add = (next) => {
		found.push(next);
		for (const child of next.children) if (child.type === "element") add(child);
	};
	add(element);
	return found;
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
const TAG_END = /\s*\/?>/y;
const END_TAG = /<\/\s*([^\s>]*)\s*>?/y;
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
		const sign = text[at + 1];
		const markup = sign === "!" || sign === "?" ? MARKUP.find(([, open]) => text.startsWith(open, at)) : void 0;
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
	TAG_END.lastIndex = end;
	if (TAG_END.test(text)) end = TAG_END.lastIndex;
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
	END_TAG.lastIndex = at;
	const name = END_TAG.exec(text)?.[1] ?? "";
	const end = Math.max(END_TAG.lastIndex, at + 2);
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

// src/source/xml/arch-text.ts
/**
* The tree with the archs that stand in `<![CDATA[...]]>` read as what they are: elements of the file, each at its
* place. The arch of a view may be text, and inside CDATA it is written letter by letter as elsewhere. What does not
* parse, or has several roots, stays text; so does what stands in a field of `type="xml"`, which Odoo reads no text of.
*/
function withArchsInText(root, text) {
	if (!text.includes("<![CDATA[") || !/name=["']arch["']/.test(text)) return root;
	return copied(root, 0, void 0);
}
function copied(element, by, parent) {
	const children = [];
	const copy = {
		...element,
		...moved(element, by),
		parent,
		children,
		attributes: element.attributes.map((each) => ({
			...each,
			...moved(each, by),
			valueSpan: moved(each.valueSpan, by)
		})),
		tag: moved(element.tag, by),
		inner: moved(element.inner, by)
	};
	const cdata = archText(element, "cdata");
	const inside = cdata && archRoot(cdata.value) ? parseXml(cdata.value).nodes : void 0;
	const shift = inside && cdata ? cdata.start + 9 : by;
	for (const child of inside ?? element.children) children.push(child.type === "element" ? copied(child, shift, copy) : {
		...child,
		...moved(child, shift)
	});
	return copy;
}
function moved({ start, end }, by) {
	return {
		start: start + by,
		end: end + by
	};
}
/** The one text, of this kind, that a view's `<field name="arch">` holds; undefined for every other element. */
function archText(field, kind) {
	const record = field.parent;
	if (field.name !== "field" || attributeValue(field, "name") !== "arch") return void 0;
	if (record?.name !== "record" || attributeValue(record, "model") !== "ir.ui.view") return void 0;
	if (!["", "char"].includes(attributeValue(field, "type") ?? "") || attributeValue(field, "file")) return void 0;
	if (elementsOf(field).length > 0 || field.children.some(({ type }) => type === "comment")) return void 0;
	const [only, ...more] = field.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
	return only?.type === kind && more.length === 0 ? only : void 0;
}
/** The one element that a text is; undefined where it is something else. */
function archRoot(text) {
	const { root, nodes, problems } = parseXml(text);
	const alone = nodes.every((node) => node === root || node.type === "comment" || node.type === "instruction" || node.type === "text" && node.value.trim() === "");
	return problems.length === 0 && alone ? root : void 0;
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
	const [hasEntities, hasEnds] = [text.includes("&"), text.includes("]]>")];
	for (const node of everyNode(tree.nodes)) if (node.type === "text") {
		if (hasEntities) problems.push(...entityProblems(text, node.start, node.end));
		const end = hasEnds ? text.slice(node.start, node.end).indexOf("]]>") : -1;
		if (end !== -1) problem(node.start + end, node.start + end + 3, "\"]]>\" must be written ]]&gt;");
	} else if (node.type === "comment" && /--|-$/.test(node.value)) problem(node.start, node.end, "a comment must not contain \"--\"");
	else if (node.type === "element") addAttributeProblems(node, text, hasEntities, problems);
	return problems.sort((a, b) => a.start - b.start);
}
/** The nodes and all below them, in the order of the source. */
function everyNode(nodes, into = []) {
	for (const node of nodes) {
		into.push(node);
		if (node.type === "element") everyNode(node.children, into);
	}
	return into;
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
function addAttributeProblems({ attributes }, text, hasEntities, problems) {
	for (const [i, { name, value, start, end, valueSpan }] of attributes.entries()) {
		if (i > 0 && attributes.findIndex((other) => other.name === name) < i) problems.push({
			start,
			end,
			message: `attribute ${name} is given twice`
		});
		if (value.includes("<") && text.slice(valueSpan.start, valueSpan.end).includes("<")) problems.push({
			start,
			end,
			message: `"<" in attribute ${name} must be written &lt;`
		});
		if (hasEntities) problems.push(...entityProblems(text, valueSpan.start, valueSpan.end));
	}
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
	try {
		return factsOf$1(source, module);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			source,
			root: void 0,
			problems: [{
				start: 0,
				end: Math.min(1, source.text.length),
				message: "it is nested too deeply to be read"
			}],
			isData: false,
			records: [],
			refs: []
		};
	}
}
function factsOf$1(source, module) {
	const tree = parseXml(source.text);
	const root = tree.root && withArchsInText(tree.root, source.text);
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
	const id = attributeValue(element, "id") ?? (element.name === "template" ? attributeValue(element, "t-name") : void 0);
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
	if (!attr.value.includes("(")) return [];
	return [...attr.value.matchAll(pattern)].flatMap(({ 1: id }) => id === void 0 ? [] : [{
		...attr.valueSpan,
		xmlid: qualified(id, module)
	}]);
}

// src/source/project/behaviour.ts
/** Methods of a recordset that read the database at each call. */
const QUERY = /^(search|search_count|search_read|search_fetch|name_search|read_group|_read_group|formatted_read_group|web_search_read)$/;
/** Some name of those stands in a text. */
const MAY_QUERY = /search|read_group/;
/** What a caller wants to know of a method's body. */
function methodBehaviour(method, file) {
	const node = nodeAt(file.root, "function_definition", method.start, method.end);
	const body = node && childOf(node, "body");
	if (!body) return {};
	const { text } = file.source;
	let queries;
	let returns = false;
	const mayQuery = MAY_QUERY.test(text.slice(body.start, body.end));
	for (const inner of nodesWithin(body, mayQuery ? TELLING : RETURNING, SCOPES)) {
		if (inner.type === "return_statement" && inner.children.some((child) => child.type !== "comment")) returns = true;
		if (inner.type === "yield") returns = true;
		if (inner.type !== "call" || queries) continue;
		const called = childOf(inner, "function");
		const attribute = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
		if (attribute && QUERY.test(text.slice(attribute.start, attribute.end))) {
			const object = called && childOf(called, "object");
			if (object && !/^(re|regex|\w*_re|\w*pattern|\w*regexp?)$/i.test(text.slice(object.start, object.end))) queries = true;
		}
	}
	return {
		queries,
		returnsNothing: returns ? void 0 : true
	};
}
/** Names of `*args` and `**kwargs`. */
function variadics(method, file) {
	const node = nodeAt(file.root, "function_definition", method.start, method.end);
	const list = node && childOf(node, "parameters");
	if (!list || !file.source.text.slice(list.start, list.end).includes("*")) return {
		args: void 0,
		kwargs: void 0
	};
	const parameters = list.children;
	const named = (type) => {
		const name = parameters.map((param) => param.type === "typed_parameter" ? param.children[0] ?? param : param).find((param) => param.type === type)?.children[0];
		return name && file.source.text.slice(name.start, name.end);
	};
	return {
		args: named("list_splat_pattern"),
		kwargs: named("dictionary_splat_pattern")
	};
}
/** The nodes below, those of functions and classes defined inside left out. */
function ownNodes(node) {
	const found = [];
	const stack = [];
	const add = ({ children }) => {
		for (let i = children.length - 1; i >= 0; i--) {
			const child = children[i];
			if (child && !OWN_SCOPE.has(child.type)) stack.push(child);
		}
	};
	add(node);
	for (let next = stack.pop(); next; next = stack.pop()) {
		found.push(next);
		add(next);
	}
	return found;
}
const OWN_SCOPE = /* @__PURE__ */ new Set([
	"function_definition",
	"class_definition",
	"lambda"
]);
const SCOPES = typeSet(...OWN_SCOPE);
const RETURNING = typeSet("return_statement", "yield");
const TELLING = typeSet("return_statement", "yield", "call");

// src/source/project/facts.ts
/** Stands for the framework itself; no addon has this name. */
const CORE_MODULE = "odoo";

// src/source/project/extract.ts
/** Undefined where the manifest asks for none. */
function externalPython(manifest) {
	const external = manifestValue(manifest, "external_dependencies");
	const python = Object(external).python;
	return Array.isArray(python) ? python.filter((name) => typeof name === "string") : void 0;
}
/** What other modules may know of this one. */
function moduleFacts(index) {
	const { module } = index;
	const { manifest } = module;
	const text = (key) => {
		const value = manifestValue(manifest, key);
		return typeof value === "string" ? value : void 0;
	};
	const xmlids = xmlidsOf(index);
	return {
		name: module.name,
		version: text("version"),
		depends: manifestPaths(manifest, "depends").map(({ path }) => path),
		installable: manifestValue(manifest, "installable") !== false,
		autoInstall: Boolean(manifestValue(manifest, "auto_install")),
		license: text("license"),
		developmentStatus: text("development_status"),
		externalPython: externalPython(manifest),
		dir: module.dir,
		classes: module.python.filter(isLoaded).flatMap(classesOf),
		computedNames: computed$1(module, "_inherit"),
		computedModels: makesUnknownModels(module) || void 0,
		xmlids,
		foreign: Object.keys(xmlids).filter((id) => !id.startsWith(`${module.name}.`)),
		loose: looseIds(index),
		idsUnknown: hasUnreadData(index),
		views: viewsOf$1(index),
		routes: module.python.flatMap(routesOf),
		controllers: controllersOf(module),
		files: module.files
	};
}
/**
* The framework as a module that all depend on: methods of `BaseModel`, as members of `base`, which every model
* inherits. Undefined for a file without that class.
*/
function coreFacts(file) {
	const base = file.classes.find(({ name }) => name === "BaseModel");
	if (!base) return void 0;
	return {
		name: CORE_MODULE,
		version: void 0,
		depends: [],
		installable: false,
		autoInstall: false,
		license: "LGPL-3",
		developmentStatus: void 0,
		dir: void 0,
		classes: [{
			...classFacts(base, "base", file),
			creates: false,
			kind: "abstract",
			inherit: [],
			otherBases: false
		}],
		computedNames: false,
		xmlids: {},
		foreign: [],
		loose: [],
		views: [],
		routes: [],
		files: []
	};
}
/** Some class says this with an expression that only running it would tell. */
function computed$1({ python }, attribute) {
	return python.filter(isLoaded).some((file) => file.classes.some(({ attributes }) => {
		const given = attributes.get(attribute);
		return given !== void 0 && given.value === void 0;
	}));
}
/** Those that `base` makes are the database's own, whose names begin with `x_`. */
function makesUnknownModels(module) {
	return module.name !== "base" && (computed$1(module, "_name") || module.python.some(hasInnerModels));
}
/** A model is made inside a loop or a function. */
function hasInnerModels(file) {
	const { text } = file.source;
	if (!isLoaded(file) || !/\n[ \t]+class \w+\((?:odoo\.)?models\./.test(text)) return false;
	const isModel = (node) => node.type === "class_definition" && /^class \w+\((?:odoo\.)?models\./.test(text.slice(node.start, node.start + 120));
	const top = new Set(file.classes.map(({ start }) => start));
	return [...walk$1(file.root)].some((node) => isModel(node) && !top.has(node.start));
}
function isLoaded({ source }) {
	return !/^(tests|migrations|upgrades|setup)\//.test(source.path);
}
function classesOf(file) {
	return file.classes.flatMap((fact) => {
		if (!(fact.kind !== void 0 || fact.attributes.has("_name") || fact.attributes.has("_inherit")) || fact.model === void 0) return [];
		return [classFacts(fact, fact.model, file)];
	});
}
function classFacts(fact, model, file) {
	return {
		model,
		name: fact.name,
		creates: fact.creates,
		kind: fact.kind,
		inherit: fact.inherit,
		inherits: Object.fromEntries(fact.inherits),
		fields: {
			...likelyFields(fact, file.source.text),
			...Object.fromEntries(fact.fields.map((f) => [f.name, fieldFacts(f)]))
		},
		methods: Object.fromEntries(fact.methods.map((method) => [method.name, methodFacts(method, file)])),
		otherBases: fact.kind === void 0 || fact.bases.length > 1,
		path: file.source.path,
		start: fact.start
	};
}
/** `name = SomeField(...)`: of a class of fields that some other module defines. */
function likelyFields({ attributes, fields, tableObjects, name: klass }, text) {
	const known = new Set([...fields, ...tableObjects].map(({ name }) => name));
	const added = (text.includes("setattr(") ? [...text.matchAll(/^setattr\((\w+), *['"](\w+)['"]/gm)].filter(([, of]) => of === klass) : []).map(({ 2: name = "" }) => [name, {
		type: "Unknown",
		stored: true
	}]);
	return Object.fromEntries([...added, ...[...attributes].flatMap(([name, { node }]) => node.type === "call" && !name.startsWith("_") && !known.has(name) ? [[name, {
		type: "Unknown",
		stored: true,
		at: node.start
	}]] : [])]);
}
function fieldFacts(field) {
	const literal = (name) => field.kwargs.get(name)?.value;
	const text = (name) => keyword(field, name)?.text;
	const store = literal("store");
	const computed = field.kwargs.has("compute") || field.kwargs.has("related");
	const index = literal("index");
	return {
		type: field.type,
		comodel: comodelOf(field),
		inverse: inverseOf(field),
		compute: text("compute"),
		related: text("related"),
		stored: store === void 0 ? !computed : store !== false,
		required: literal("required") === true || void 0,
		index: typeof index === "string" || typeof index === "boolean" ? index : void 0,
		groups: text("groups"),
		delegate: literal("delegate") === true || void 0,
		selection: selectionKeys(field),
		at: field.start
	};
}
function selectionKeys(field) {
	if (field.type !== "Selection") return void 0;
	const list = field.kwargs.get("selection") ?? field.kwargs.get("selection_add") ?? field.args[0];
	if (!Array.isArray(list?.value)) return void 0;
	return list.value.flatMap((pair) => Array.isArray(pair) && typeof pair[0] === "string" ? [pair[0]] : []);
}
function methodFacts(method, file) {
	const self = /^(self|cls|recs?|records?|_self)$/.test(method.params[0] ?? "") ? 1 : 0;
	const { args, kwargs } = variadics(method, file);
	return {
		params: method.params.slice(self).filter((name) => name !== args && name !== kwargs),
		required: method.required.slice(self),
		variadic: args && kwargs ? "***" : kwargs ? "**" : args ? "*" : void 0,
		decorators: method.decorators.length === 0 ? void 0 : method.decorators.map(({ name }) => name),
		...methodBehaviour(method, file),
		at: method.start
	};
}
function xmlidsOf({ loaded }) {
	const found = {};
	for (const { file, demo } of loaded) for (const record of file.records) {
		if (record.xmlid === void 0 || Object.hasOwn(found, record.xmlid)) continue;
		found[record.xmlid] = {
			model: record.model,
			path: file.source.path,
			start: record.start,
			demo,
			noupdate: record.element !== void 0 && isNoupdate(record.element)
		};
	}
	return found;
}
function hasUnreadData({ loaded, module }) {
	const listed = [...manifestPaths(module.manifest, "data"), ...manifestPaths(module.manifest, "demo")];
	const broken = loaded.some(({ file }) => "isData" in file && file.problems.length > 0);
	return loaded.length < listed.filter(({ path }) => /\.(xml|csv)$/.test(path)).length || broken || module.python.some((file) => isLoaded(file) && BUILT_ID.test(file.source.text)) ? true : void 0;
}
/** `{'xml_id': f'a.b_{name}', ...}` */
const BUILT_ID = /['"]xml_?id['"]\s*:\s*(f["'][^"'\n]*\{|["'][^"'\n]*(%s|\{\w*\})|["'][^"'\n]*["']\s*[+%])/;
function looseIds({ loaded, module }) {
	const listed = new Set(loaded.map(({ file }) => file.source.path));
	const unlisted = [...module.xml.filter((file) => file.isData), ...module.csv].filter((file) => !listed.has(file.source.path));
	const named = [...module.python.filter(isLoaded), ...module.xml].flatMap(({ source }) => givenIds(source));
	const tested = module.python.filter((file) => !isLoaded(file)).flatMap(({ classes }) => classes.flatMap(({ creates, model }) => creates && model ? [model] : [])).map((model) => `${module.name}.model_${model.replaceAll(".", "_")}`);
	const found = [
		...unlisted.flatMap(({ records }) => records.flatMap(({ xmlid }) => xmlid ?? [])),
		...named,
		...tested
	];
	return [...new Set(found)];
}
/** `{'xml_id': 'a.b', 'record': ...}`: what `_update_xmlids` and `_load_records` are given. */
function givenIds({ text }) {
	if (!/xml_?id/.test(text)) return [];
	return [...text.matchAll(/['"]xml_?id['"]\s*:\s*['"](\w+\.[\w.]+)['"]/g)].flatMap(({ 1: id }) => id ?? []);
}
/** The nearest `noupdate` around it says so. */
function isNoupdate(element) {
	for (let up = element.parent; up; up = up.parent) {
		const value = attributeValue(up, "noupdate");
		if (value !== void 0) return value !== "0" && value.toLowerCase() !== "false";
	}
	return false;
}
function viewsOf$1({ loaded, module }) {
	return loaded.flatMap(({ file }) => {
		if (!("isData" in file)) return [];
		return file.records.flatMap(({ element, model, xmlid }) => {
			if (model !== "ir.ui.view" || xmlid === void 0) return [];
			const place = {
				xmlid,
				path: file.source.path,
				start: element.start
			};
			if (element.name === "template") {
				const inherits = attributeValue(element, "inherit_id");
				const priority = Number(attributeValue(element, "priority") ?? 16);
				const primary = attributeValue(element, "primary") === "True";
				return [{
					...place,
					model: void 0,
					inherits: own(inherits, module.name),
					primary,
					priority
				}];
			}
			const inherit = recordField(element, "inherit_id");
			const priorityField = recordField(element, "priority");
			const priority = priorityField && (attributeValue(priorityField, "eval") ?? textOf(priorityField));
			return [{
				...place,
				model: recordText(element, "model"),
				inherits: own(inherit && (attributeValue(inherit, "ref") ?? textOf(inherit)), module.name),
				primary: recordText(element, "mode") === "primary",
				priority: Number(priority ?? 16) || 16
			}];
		});
	});
}
function own(id, module) {
	if (id === void 0 || id.trim() === "") return void 0;
	return id.includes(".") ? id.trim() : `${module}.${id.trim()}`;
}
function routesOf(file) {
	return file.classes.flatMap(({ methods }) => methods.flatMap(({ decorators }) => decorators.filter(({ name }) => /(^|\.)route$/.test(name)).flatMap(({ args, kwargs }) => {
		const value = (args[0] ?? kwargs.get("route"))?.value;
		return (Array.isArray(value) ? value : [value]).filter((path) => typeof path === "string");
	})));
}
/** Routes with a path of their own, by class and method; overrides say too little to be told by others. */
function controllersOf({ python }) {
	const found = {};
	for (const file of python.filter(isLoaded)) {
		if (!file.source.text.includes("route(")) continue;
		for (const { name: klass, methods } of file.classes) for (const { name, decorators } of methods) {
			const route = decorators.find((decorator) => /^(?:(?:odoo\.)?http\.)?route$/.test(decorator.name));
			if (!route || route.args.length === 0 && !route.kwargs.has("route")) continue;
			const given = (key, standard) => route.kwargs.has(key) ? route.kwargs.get(key)?.value : standard;
			const [auth, type, csrf] = [
				given("auth", "user"),
				given("type", "http"),
				given("csrf", true)
			];
			if (typeof auth !== "string" || typeof type !== "string" || typeof csrf !== "boolean") continue;
			found[klass] = {
				...found[klass],
				[name]: {
					auth,
					type,
					csrf
				}
			};
		}
	}
	return Object.keys(found).length > 0 ? found : void 0;
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
			inherits: inherit && (attributeValue(inherit, "ref") ?? textOf(inherit)),
			record: element
		}];
	});
}
/** Models that data files make (`x_...`), by the xmlid of the record. */
function manualModels({ records }) {
	const found = /* @__PURE__ */ new Map();
	for (const { fact } of records) {
		const model = fact.model === "ir.model" && fact.element ? recordText(fact.element, "model") : void 0;
		if (model && fact.xmlid !== void 0) found.set(fact.xmlid, model);
	}
	return found;
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

// src/source/python/balance.ts
const CLOSING = {
	"(": ")",
	"[": "]",
	"{": "}"
};
/**
* What keeps a Python expression from being read: a bracket or a string that is not closed, or closed twice. This
* sees no other mistake; undefined when there is none of these.
*/
function imbalance(text) {
	const open = [];
	for (const [token] of text.matchAll(/'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|[()[\]{}]/g)) {
		const first = token.charAt(0);
		if (first === "\"" || first === "'") {
			if (token.length === 1 || !token.endsWith(first)) return `the string ${token.slice(0, 30)} is not closed`;
		} else if (first in CLOSING) open.push(first);
		else if (CLOSING[open.pop() ?? ""] !== first) return `a ${first} closes nothing`;
	}
	const left = open.pop();
	return left === void 0 ? void 0 : `a ${left} is not closed`;
}

// src/source/xml/xpath-syntax.ts
const AXES = [
	"self",
	"child",
	"descendant",
	"descendant-or-self",
	"parent",
	"ancestor",
	"ancestor-or-self",
	"following-sibling",
	"preceding-sibling"
];
const FUNCTIONS = {
	position: [0],
	last: [0],
	not: [1],
	count: [1],
	name: [0],
	"normalize-space": [0, 1],
	contains: [2],
	"starts-with": [2],
	hasclass: [
		1,
		2,
		3,
		4
	]
};
const TOKEN = /\s*(\/\/|::|\.\.|!=|[/@()[\],.|=*]|"[^"]*"|'[^']*'|\d+(?:\.\d+)?|[A-Za-z_][\w-]*(?:\.[\w-]+)*)/y;
/** Loosest first. */
const BINARY = [
	["or"],
	["and"],
	["=", "!="],
	["|"]
];
/** What is not understood. */
var Unknown = class extends Error {};
function parseXPath(text) {
	const tokens = tokensOf(text.trim());
	if (!tokens) return void 0;
	try {
		const reader = new Reader(tokens);
		const expression = reader.binary(0);
		return reader.peek() === void 0 ? expression : void 0;
	} catch (error) {
		if (error instanceof Unknown) return void 0;
		throw error;
	}
}
function tokensOf(text) {
	const tokens = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const token = TOKEN.exec(text)?.[1];
		if (token === void 0) return void 0;
		tokens.push(token);
	}
	return tokens;
}
var Reader = class {
	#tokens;
	#at = 0;
	#inCall = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	peek(ahead = 0) {
		return this.#tokens[this.#at + ahead];
	}
	binary(level) {
		const operators = BINARY[level];
		if (!operators) return this.#primary();
		let left = this.binary(level + 1);
		for (;;) {
			const op = BINARY.flat().find((known) => known === this.peek());
			if (!op || !operators.includes(op)) return left;
			this.#at++;
			left = {
				kind: "binary",
				op,
				left,
				right: this.binary(level + 1)
			};
		}
	}
	#take(wanted) {
		const token = this.peek();
		if (token === void 0 || wanted !== void 0 && token !== wanted) throw new Unknown();
		this.#at++;
		return token;
	}
	#primary() {
		const token = this.peek() ?? "";
		if (/^["']/.test(token)) return {
			kind: "literal",
			value: this.#take().slice(1, -1)
		};
		if (/^\d/.test(token)) return {
			kind: "literal",
			value: Number(this.#take())
		};
		if (token === "@") return this.#attribute();
		if (token === "text" && this.peek(1) === "(") {
			for (const part of [
				"text",
				"(",
				")"
			]) this.#take(part);
			return { kind: "text" };
		}
		if (token === "(") {
			this.#take();
			const of = this.binary(0);
			this.#take(")");
			if (this.peek()?.startsWith("/")) throw new Unknown();
			return {
				kind: "filter",
				of,
				predicates: this.#predicates()
			};
		}
		if (token in FUNCTIONS && this.peek(1) === "(") return this.#call();
		return this.#path();
	}
	/** Alone it asks whether it is there; compared, or given to a function, it is its value. */
	#attribute() {
		this.#take("@");
		const name = this.#take();
		if (!/^[A-Za-z_]/.test(name)) throw new Unknown();
		return {
			kind: this.peek() === "=" || this.peek() === "!=" || this.#before() === "=" || this.#inCall > 0 ? "attribute" : "hasAttribute",
			name
		};
	}
	#before() {
		const token = this.#tokens[this.#at - 3];
		return token === "!=" ? "=" : token;
	}
	#call() {
		const name = this.#take();
		this.#take("(");
		const args = [];
		const depth = this.#inCall;
		this.#inCall = name === "not" ? 0 : depth + 1;
		while (this.peek() !== ")") {
			if (args.length > 0) this.#take(",");
			args.push(this.binary(0));
		}
		this.#inCall = depth;
		this.#take(")");
		if (!FUNCTIONS[name]?.includes(args.length)) throw new Unknown();
		return {
			kind: "call",
			name,
			args
		};
	}
	#path() {
		const steps = [];
		const first = this.peek();
		const absolute = first === "/" || first === "//";
		const separator = () => {
			const token = this.#take();
			if (token === "//") steps.push({
				axis: "descendant-or-self",
				name: "node()",
				predicates: []
			});
			else if (token !== "/") throw new Unknown();
		};
		if (absolute) separator();
		if (first === "/" && this.peek() === void 0) throw new Unknown();
		steps.push(this.#step());
		while (this.peek()?.startsWith("/")) {
			separator();
			steps.push(this.#step());
		}
		return {
			kind: "path",
			absolute,
			steps
		};
	}
	#step() {
		const token = this.#take();
		if (token === ".") return {
			axis: "self",
			name: "node()",
			predicates: []
		};
		if (token === "..") return {
			axis: "parent",
			name: "node()",
			predicates: []
		};
		const axis = this.peek() === "::" ? AXES.find((known) => known === token) : "child";
		if (!axis) throw new Unknown();
		let name = token;
		if (this.peek() === "::") {
			this.#take();
			name = this.#take();
		}
		if (name === "node" && this.peek() === "(") {
			this.#take("(");
			this.#take(")");
			name = "node()";
		} else if (name !== "*" && !/^[A-Za-z_]/.test(name)) throw new Unknown();
		if (this.peek() === "(") throw new Unknown();
		return {
			axis,
			name,
			predicates: this.#predicates()
		};
	}
	#predicates() {
		const predicates = [];
		while (this.peek() === "[") {
			this.#take();
			const depth = this.#inCall;
			this.#inCall = 0;
			predicates.push(this.binary(0));
			this.#inCall = depth;
			this.#take("]");
		}
		return predicates;
	}
};

// src/source/xml/xpath.ts
/** The document above the root element. */
const DOCUMENT = "document";
/**
* The part of XPath 1.0 that views are extended with, and Odoo's `hasclass()`. `undefined` for an expression
* outside it: nothing can be said of that then.
*/
function compileXPath(text) {
	const expression = parseXPath(text);
	if (!expression) return void 0;
	return (root) => {
		const value = evaluate(expression, {
			node: root,
			position: 1,
			size: 1,
			root
		});
		if (!Array.isArray(value)) return [];
		const found = new Set(value.filter((node) => node !== DOCUMENT));
		return [...walkElements(root)].filter((node) => found.has(node));
	};
}
function evaluate(expression, context) {
	switch (expression.kind) {
		case "literal": return expression.value;
		case "path": return walk(expression, context);
		case "attribute": return context.node === DOCUMENT ? "" : attributeValue(context.node, expression.name) ?? "";
		case "hasAttribute": return context.node !== DOCUMENT && attributeValue(context.node, expression.name) !== void 0;
		case "text": return context.node === DOCUMENT ? "" : textOf(context.node);
		case "filter": return filtered(nodesOf(evaluate(expression.of, context)), expression.predicates, context.root);
		case "call": return call(expression.name, expression.args, context);
		case "binary": return binary(expression.op, expression.left, expression.right, context);
	}
}
function nodesOf(value) {
	return Array.isArray(value) ? value : [];
}
function binary(op, left, right, context) {
	if (op === "or") return truth(evaluate(left, context)) || truth(evaluate(right, context));
	if (op === "and") return truth(evaluate(left, context)) && truth(evaluate(right, context));
	const [a, b] = [evaluate(left, context), evaluate(right, context)];
	if (op === "|") return [.../* @__PURE__ */ new Set([...nodesOf(a), ...nodesOf(b)])];
	if ([left, right].some((side) => side.kind === "attribute" && !truth(evaluate({
		...side,
		kind: "hasAttribute"
	}, context)))) return false;
	const same = typeof a === "number" || typeof b === "number" ? Number(a) === Number(b) : word(a) === word(b);
	return op === "=" ? same : !same;
}
function truth(value) {
	return Array.isArray(value) || typeof value === "string" ? value.length > 0 : Boolean(value);
}
function word(value) {
	if (!Array.isArray(value)) return String(value);
	const [first] = value;
	return first === void 0 || first === DOCUMENT ? "" : textOf(first);
}
function call(name, args, context) {
	const texts = () => args.map((arg) => word(evaluate(arg, context)));
	switch (name) {
		case "position": return context.position;
		case "last": return context.size;
		case "not": return args[0] === void 0 || !truth(evaluate(args[0], context));
		case "count": return args[0] === void 0 ? 0 : nodesOf(evaluate(args[0], context)).length;
		case "normalize-space": return (args.length === 0 ? word([context.node]) : texts()[0] ?? "").trim().replaceAll(/\s+/g, " ");
		case "contains": return (texts()[0] ?? "").includes(texts()[1] ?? "");
		case "starts-with": return (texts()[0] ?? "").startsWith(texts()[1] ?? "");
		case "name": return context.node === DOCUMENT ? "" : context.node.name;
		default: {
			const { node } = context;
			const classes = node === DOCUMENT ? [] : (attributeValue(node, "class") ?? "").split(/\s+/);
			return texts().every((one) => classes.includes(one));
		}
	}
}
function walk(path, context) {
	let here = [path.absolute ? DOCUMENT : context.node];
	for (const step of path.steps) {
		const next = here.flatMap((node) => filtered(along(node, step, context.root), step.predicates, context.root));
		here = [...new Set(next)];
	}
	return here;
}
/** Nodes of the step's axis with its name, nearest first. */
function along(node, { axis, name }, root) {
	const nodes = onAxis(node, axis, root);
	if (name === "node()") return nodes;
	return nodes.filter((found) => found !== DOCUMENT && (name === "*" || found.name === name));
}
function onAxis(node, axis, root) {
	const children = (one) => one === DOCUMENT ? [root] : [...elementsOf(one)];
	const above = (one) => one === DOCUMENT ? [] : [one === root || !one.parent ? DOCUMENT : one.parent];
	const below = (one) => children(one).flatMap((child) => [...walkElements(child)]);
	const siblings = () => above(node).flatMap(children);
	const place = () => node === DOCUMENT ? -1 : siblings().indexOf(node);
	const ancestors = () => {
		const up = [];
		for (let one = above(node)[0]; one !== void 0; one = above(one)[0]) up.push(one);
		return up;
	};
	switch (axis) {
		case "self": return [node];
		case "child": return children(node);
		case "descendant": return below(node);
		case "descendant-or-self": return [node, ...below(node)];
		case "parent": return above(node);
		case "ancestor": return ancestors();
		case "ancestor-or-self": return [node, ...ancestors()];
		case "following-sibling": return node === DOCUMENT ? [] : siblings().slice(place() + 1);
		case "preceding-sibling": return node === DOCUMENT ? [] : siblings().slice(0, place()).toReversed();
	}
}
function filtered(nodes, predicates, root) {
	let left = nodes;
	for (const predicate of predicates) left = left.filter((node, i) => {
		const value = evaluate(predicate, {
			node,
			position: i + 1,
			size: left.length,
			root
		});
		return typeof value === "number" ? value === i + 1 : truth(value);
	});
	return left;
}

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

// src/source/edit/edit.ts
/**
* The text with the edits of its file applied. Insertions at one place keep their order.
* Throws when two edits overlap: that is a fault of ours.
*/
function applyEdits(text, edits) {
	const ordered = edits.map((edit, i) => ({
		edit,
		i
	})).sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i);
	let out = "";
	let at = 0;
	for (const { edit } of ordered) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) throw new Error(`Edits of ${edit.file} overlap at ${edit.start}.`);
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + text.slice(at);
}
/** Line break that the text uses: that of its first line. */
function lineBreak(text) {
	return /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}
/** The text with the line breaks of another one. */
function withLineBreak(text, wanted) {
	return text.replaceAll(/\r?\n/g, wanted);
}
/** Offset where the line of `offset` begins. */
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Leading blanks of the line that holds `offset`. */
function indentAt(text, offset) {
	const start = lineStart(text, offset);
	return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

// src/source/python/refs.ts
const CALLS = [
	["record", /\b(?:ref|_for_xml_id)\(\s*(["'])([\w.]+\.[\w.]+)\1\s*[,)]/g],
	["group", /\b(?:has_group|user_has_groups)\(\s*(["'])([\w.]+\.[\w.]+)\1\s*\)/g],
	["template", /\brequest\.render\(\s*(["'])([\w.]+\.[\w.]+)\1\s*[,)]/g]
];
/** xmlids that the code must find when it runs: `env.ref("a.b")`, `has_group(...)`, `groups=` of fields. */
function pythonRefs({ python }) {
	return python.filter(({ source }) => !/^(tests|migrations|upgrades)\//.test(source.path)).flatMap(({ source, classes }) => [...CALLS.flatMap(([kind, pattern]) => called(source, kind, pattern)), ...classes.flatMap(({ fields }) => fields.flatMap(({ kwargs }) => {
		const groups = kwargs.get("groups");
		if (typeof groups?.value !== "string") return [];
		const { start, end } = groups;
		return groups.value.split(",").map((id) => id.trim().replace(/^!/, "")).filter((id) => /^\w+\.[\w.]+$/.test(id)).map((xmlid) => ({
			source,
			xmlid,
			kind: "group",
			start,
			end
		}));
	}))]);
}
/** `, False`, `, raise_if_not_found=False`, or a name that may stand for it. */
const MAY_MISS = /^,\s*(?!(raise_if_not_found\s*=\s*)?True\b)\w/;
function called(source, kind, pattern) {
	const { text } = source;
	return [...text.matchAll(pattern)].flatMap((match) => {
		const end = match.index + match[0].length;
		const rest = text.slice(end - 1, end + 120);
		const line = text.slice(lineStart(text, match.index), match.index);
		if (kind === "record" && MAY_MISS.test(rest) || line.includes("#")) return [];
		return [{
			source,
			xmlid: match[2] ?? "",
			kind,
			start: match.index,
			end
		}];
	});
}

// src/source/project/compact.ts
const KINDS$1 = {
	model: "m",
	transient: "t",
	abstract: "a"
};
function compactModule(facts) {
	const flags = (facts.autoInstall ? 1 : 0) + (facts.installable ? 0 : 2) + (facts.computedNames ? 4 : 0) + (facts.computedModels ? 8 : 0) + (facts.partial ? 16 : 0);
	return {
		n: facts.name,
		...facts.depends.length > 0 && { d: facts.depends },
		...flags > 0 && { o: flags },
		...facts.license !== void 0 && facts.license !== "LGPL-3" && { l: facts.license },
		...facts.classes.length > 0 && { c: facts.classes.map(compactClass) },
		...Object.keys(facts.xmlids).length > 0 && { x: compactIds(facts) },
		...facts.foreign.length > 0 && { f: facts.foreign },
		...facts.loose.length > 0 && { u: facts.loose.map((id) => shortId(id, facts.name)).join(" ") },
		...facts.views.length > 0 && { v: facts.views.map((view) => compactView(view, facts.name)) },
		...facts.routes.length > 0 && { r: facts.routes }
	};
}
function compactClass(fact) {
	const flags = (fact.creates ? "c" : "") + (fact.kind ? KINDS$1[fact.kind] : "") + (fact.otherBases ? "b" : "");
	const fields = Object.entries(fact.fields).map(([name, field]) => compactField(name, field));
	const methods = Object.entries(fact.methods).map(([name, method]) => compactMethod(name, method));
	const delegations = Object.entries(fact.inherits).map(([field, model]) => `${field}=${model}`);
	const base = [
		fact.model,
		flags,
		fact.inherit.join(" "),
		fields.sort().join("\n"),
		methods.sort().join("\n")
	];
	return delegations.length > 0 ? [...base, delegations.join(" ")] : base;
}
function compactField(name, field) {
	return [
		name,
		field.type,
		(field.stored ? "" : "v") + (field.required ? "r" : "") + (field.index ? "i" : "") + (field.delegate ? "d" : ""),
		field.comodel,
		field.inverse,
		field.compute,
		field.related,
		field.groups,
		field.selection?.join(",")
	].map((part) => (part ?? "").replaceAll(/[|\n]/g, " ")).join("|").replace(/\|+$/, "");
}
function compactMethod(name, method) {
	const flags = (method.queries ? "q" : "") + (method.returnsNothing ? "n" : "") + (method.variadic ?? "");
	return [
		name,
		method.params.map((param) => method.required?.includes(param) ? param : `${param}=`).join(","),
		flags,
		method.decorators?.join(",")
	].map((part) => part ?? "").join("|").replace(/\|+$/, "");
}
function compactIds(facts) {
	const byModel = /* @__PURE__ */ new Map();
	for (const [id, { model, demo, noupdate }] of Object.entries(facts.xmlids)) {
		const name = shortId(id, facts.name);
		const marked = `${demo ? "~" : ""}${noupdate ? "!" : ""}${name}`;
		const known = byModel.get(model);
		if (known) known.push(marked);
		else byModel.set(model, [marked]);
	}
	return Object.fromEntries([...byModel].sort().map(([model, ids]) => [model, ids.sort().join(" ")]));
}
function shortId(id, module) {
	return id.startsWith(`${module}.`) ? id.slice(module.length + 1) : id;
}
function compactView(view, module) {
	const short = (id) => id === void 0 ? "" : shortId(id, module);
	const priority = view.priority === 16 ? "" : String(view.priority);
	return [
		short(view.xmlid),
		view.model ?? "",
		short(view.inherits),
		priority,
		view.primary ? "1" : "",
		view.names?.join(" ") ?? ""
	].join("|").replace(/\|+$/, "");
}
function expandModule(compact) {
	const flags = compact.o ?? 0;
	let xmlids;
	let classes;
	let views;
	return {
		name: compact.n,
		version: void 0,
		depends: compact.d ?? [],
		autoInstall: (flags & 1) > 0,
		installable: (flags & 2) === 0,
		computedNames: (flags & 4) > 0,
		computedModels: (flags & 8) > 0 || void 0,
		license: compact.l ?? "LGPL-3",
		developmentStatus: void 0,
		dir: void 0,
		get classes() {
			classes ??= (compact.c ?? []).map(expandClass);
			return classes;
		},
		get xmlids() {
			xmlids ??= expandIds(compact);
			return xmlids;
		},
		foreign: compact.f ?? [],
		loose: compact.u?.split(" ").map((name) => fullId(name, compact.n)) ?? [],
		get views() {
			views ??= (compact.v ?? []).map((view) => expandView(view, compact.n));
			return views;
		},
		routes: compact.r ?? [],
		files: [],
		partial: (flags & 16) > 0 || void 0
	};
}
function expandClass([model, flags, inherit, fields, methods, delegations]) {
	let fieldFacts;
	let methodFacts;
	return {
		model,
		name: "",
		creates: flags.includes("c"),
		kind: flags.includes("m") ? "model" : flags.includes("t") ? "transient" : flags.includes("a") ? "abstract" : void 0,
		inherit: inherit === "" ? [] : inherit.split(" "),
		inherits: delegations === void 0 ? {} : Object.fromEntries(delegations.split(" ").map((pair) => pair.split("="))),
		get fields() {
			fieldFacts ??= entries(fields, expandField);
			return fieldFacts;
		},
		get methods() {
			methodFacts ??= entries(methods, expandMethod);
			return methodFacts;
		},
		otherBases: flags.includes("b"),
		path: "",
		start: 0
	};
}
function entries(lines, of) {
	if (lines === "") return {};
	return Object.fromEntries(lines.split("\n").map((line) => {
		const parts = line.split("|");
		return [parts[0] ?? "", of(parts)];
	}));
}
const some = (text) => text === "" ? void 0 : text;
function expandField(parts) {
	const [, type = "", flags = "", comodel, inverse, compute, related, groups, selection] = parts;
	return {
		type,
		stored: !flags.includes("v"),
		required: flags.includes("r") || void 0,
		index: flags.includes("i") || void 0,
		delegate: flags.includes("d") || void 0,
		comodel: some(comodel),
		inverse: some(inverse),
		compute: some(compute),
		related: some(related),
		groups: some(groups),
		selection: some(selection)?.split(",")
	};
}
function expandMethod([, params = "", flags = "", decorators]) {
	const list = params === "" ? [] : params.split(",");
	return {
		params: list.map((param) => param.replace(/=$/, "")),
		required: list.filter((param) => !param.endsWith("=")),
		decorators: some(decorators)?.split(","),
		queries: flags.includes("q") || void 0,
		returnsNothing: flags.includes("n") || void 0,
		variadic: /\*+$/.exec(flags)?.[0]
	};
}
function expandIds({ n, x = {} }) {
	const found = {};
	for (const [model, ids] of Object.entries(x)) for (const marked of ids.split(" ")) {
		const demo = marked.startsWith("~");
		const rest = demo ? marked.slice(1) : marked;
		const noupdate = rest.startsWith("!");
		const name = noupdate ? rest.slice(1) : rest;
		found[fullId(name, n)] = {
			model,
			path: "",
			start: 0,
			demo,
			noupdate
		};
	}
	return found;
}
function fullId(id, module) {
	return id.includes(".") ? id : `${module}.${id}`;
}
function expandView(view, module) {
	const [xmlid = "", model = "", inherits = "", priority = "", primary = "", names] = view.split("|");
	return {
		xmlid: fullId(xmlid, module),
		model: some(model),
		inherits: inherits === "" ? void 0 : fullId(inherits, module),
		primary: primary === "1",
		priority: priority === "" ? 16 : Number(priority),
		path: "",
		start: 0,
		names: model === "" ? void 0 : (names ?? "").split(" ")
	};
}

// src/source/project/lookups.ts
/** What a symbol database declares is indexed once: many small modules are held against it. */
const bases = /* @__PURE__ */ new WeakMap();
function indexOf$1(own, base) {
	const names = new Set(own.map(({ name }) => name));
	if (base.some(({ name }) => names.has(name))) {
		const rest = base.filter(({ name }) => !names.has(name));
		return extended(emptyIndex(), [...rest, ...own]);
	}
	const known = bases.get(base) ?? extended(emptyIndex(), base);
	bases.set(base, known);
	return extended({
		modules: new Map(known.modules),
		parts: new Map(known.parts),
		views: new Map(known.views),
		extensions: new Map(known.extensions),
		foreign: new Map(known.foreign),
		loose: new Map(known.loose),
		tables: new Map(known.tables)
	}, own);
}
/** What single modules declare: each is asked about in both series of a hop, and in the next one again. */
const singles = /* @__PURE__ */ new WeakMap();
function joined(all) {
	const [first, ...more] = all;
	if (!first || more.length > 0) return extended(emptyIndex(), all);
	return remembered(singles, first, () => extended(emptyIndex(), all));
}
/** The same with some modules as they are by now, without a copy of all the rest. */
function replacing(index, changed) {
	const names = new Set(changed.map(({ name }) => name));
	const [old, now] = [joined(changed.flatMap(({ name }) => index.modules.get(name) ?? [])), joined(changed)];
	const isOwn = ({ module }) => names.has(module);
	const isName = (module) => names.has(module);
	const modules = new Map(index.modules);
	for (const facts of changed) modules.set(facts.name, facts);
	return {
		modules,
		parts: layered(index.parts, old.parts, now.parts, isOwn),
		views: layered(index.views, old.views, now.views, isOwn),
		extensions: layered(index.extensions, old.extensions, now.extensions, isOwn),
		foreign: layered(index.foreign, old.foreign, now.foreign, isName),
		loose: layered(index.loose, old.loose, now.loose, isName),
		tables: layered(index.tables, old.tables, now.tables, isName)
	};
}
/** `old` and `now` are what the replaced modules had and have. */
function layered(below, old, now, isReplaced) {
	const known = /* @__PURE__ */ new Map();
	return { get(key) {
		const added = now.get(key);
		if (!added && !old.has(key)) return below.get(key);
		if (known.has(key)) return known.get(key);
		const rest = (below.get(key) ?? []).filter((item) => !isReplaced(item));
		const all = added ? [...rest, ...added] : rest;
		const found = all.length > 0 ? all : void 0;
		known.set(key, found);
		return found;
	} };
}
function emptyIndex() {
	return {
		modules: /* @__PURE__ */ new Map(),
		parts: /* @__PURE__ */ new Map(),
		views: /* @__PURE__ */ new Map(),
		extensions: /* @__PURE__ */ new Map(),
		foreign: /* @__PURE__ */ new Map(),
		loose: /* @__PURE__ */ new Map(),
		tables: /* @__PURE__ */ new Map()
	};
}
/**
* The facts of a class with the module that it stands in. All have one shape: objects that have the facts as their
* prototype would have one each, and every question to them would be slow. Members are asked for when they are wanted,
* since those of a symbol database are text until then.
*/
var Part = class {
	module;
	model;
	name;
	creates;
	kind;
	inherit;
	inherits;
	otherBases;
	path;
	start;
	#fact;
	constructor(fact, module) {
		this.module = module;
		this.model = fact.model;
		this.name = fact.name;
		this.creates = fact.creates;
		this.kind = fact.kind;
		this.inherit = fact.inherit;
		this.inherits = fact.inherits;
		this.otherBases = fact.otherBases;
		this.path = fact.path;
		this.start = fact.start;
		this.#fact = fact;
	}
	get fields() {
		return this.#fact.fields;
	}
	get methods() {
		return this.#fact.methods;
	}
};
/** Adds modules to an index; lists that are there already are not changed but replaced. */
function extended(index, added) {
	const fresh = /* @__PURE__ */ new Set();
	const add = (map, key, item) => {
		const known = map.get(key);
		if (known && fresh.has(known)) known.push(item);
		else {
			const list = known ? [...known, item] : [item];
			fresh.add(list);
			map.set(key, list);
		}
	};
	for (const facts of added) {
		index.modules.set(facts.name, facts);
		for (const fact of facts.classes) {
			add(index.parts, fact.model, new Part(fact, facts.name));
			add(index.tables, fact.model.replaceAll(".", "_"), facts.name);
		}
		for (const view of facts.views) {
			const placed = {
				...view,
				module: facts.name
			};
			add(index.views, view.xmlid, placed);
			if (view.inherits !== void 0) add(index.extensions, view.inherits, placed);
		}
		for (const id of facts.foreign) add(index.foreign, id, facts.name);
		for (const id of facts.loose) add(index.loose, id, facts.name);
	}
	return index;
}

// src/source/project/models.ts
/** Fields of every model. `__last_update` went with 17.0, where nobody misses it. */
const MAGIC = {
	id: {
		type: "Id",
		stored: true
	},
	display_name: {
		type: "Char",
		stored: false,
		compute: "_compute_display_name"
	},
	create_uid: {
		type: "Many2one",
		comodel: "res.users",
		stored: true
	},
	create_date: {
		type: "Datetime",
		stored: true
	},
	write_uid: {
		type: "Many2one",
		comodel: "res.users",
		stored: true
	},
	write_date: {
		type: "Datetime",
		stored: true
	},
	__last_update: {
		type: "Datetime",
		stored: false
	}
};
/** A model as the classes of one closure make it. */
function modelOf(name, { modules: within, complete: known }, parts, modules, other) {
	const lineage = [];
	const delegated = [];
	let fieldsKnown = known;
	const seen = /* @__PURE__ */ new Set();
	const targets = [];
	const visible = visibleParts(within, parts);
	const add = (model, into) => {
		if (seen.has(model)) return;
		seen.add(model);
		const own = visible(model);
		if (!own.some(({ creates }) => creates)) fieldsKnown = false;
		into.push(...own);
		for (const part of own) {
			if (part.otherBases || modules.get(part.module)?.partial) fieldsKnown = false;
			for (const parent of part.inherit) add(parent, into);
			targets.push(...delegatesOf(part));
		}
	};
	add(name, lineage);
	for (const target of targets) add(target, delegated);
	if (fieldsKnown && hasComputedNames(within, modules)) fieldsKnown = false;
	if (name !== "base") lineage.push(...visible("base"));
	const all = [...lineage, ...delegated];
	const fields = /* @__PURE__ */ new Map();
	const own = lineage.filter(({ model }) => model === name);
	const maker = own.find(({ creates }) => creates);
	return {
		name,
		exists: maker !== void 0,
		kind: maker?.kind,
		complete: fieldsKnown,
		methodsKnown: fieldsKnown && modules.has("odoo"),
		classes: own,
		lineage,
		delegated,
		field(field) {
			if (!fields.has(field)) {
				const given = fieldOf(all, field) ?? (Object.hasOwn(MAGIC, field) ? MAGIC[field] : void 0);
				fields.set(field, given);
				if (given && isBare(given)) fields.set(field, {
					...given,
					comodel: targetOf(given, other(name), other)
				});
			}
			return fields.get(field);
		},
		method: (method) => lineage.find(({ methods }) => Object.hasOwn(methods, method))?.methods[method],
		*fieldNames() {
			yield* new Set(all.flatMap(({ fields }) => Object.keys(fields)));
		}
	};
}
/** Frees what is kept of a closure that is not asked from any more. */
function forgetParts({ modules }) {
	seenParts.delete(modules);
}
const seenParts = /* @__PURE__ */ new WeakMap();
/** Parts of a model that a closure sees: mixins are asked for by every model that has them. */
function visibleParts(within, parts) {
	const known = remembered(seenParts, within, () => /* @__PURE__ */ new Map());
	return (model) => remembered(known, model, () => (parts.get(model) ?? []).filter(({ module }) => within.has(module) || module === "odoo"));
}
const delegates = /* @__PURE__ */ new WeakMap();
/** Models that a class delegates to. Each closure asks again, of classes with hundreds of fields. */
function delegatesOf(part) {
	const known = delegates.get(part);
	if (known) return known;
	const targets = Object.values(part.inherits);
	for (const field of Object.values(part.fields)) if (field.delegate && field.comodel) targets.push(field.comodel);
	delegates.set(part, targets);
	return targets;
}
const computed = /* @__PURE__ */ new WeakMap();
function hasComputedNames(within, modules) {
	let known = computed.get(within);
	if (known === void 0) {
		known = [...within].some((module) => modules.get(module)?.computedNames);
		computed.set(within, known);
	}
	return known;
}
/** A later class may say `fields.Char(required=True)` alone: what tells most of a relational field wins. */
function fieldOf(lineage, name) {
	const all = lineage.filter(({ fields }) => Object.hasOwn(fields, name)).map(({ fields }) => fields[name]);
	return all.find((field) => field?.comodel !== void 0) ?? all[0];
}
/** It leads to records, and what it is related to says of which model. */
function isBare({ type, comodel, related }) {
	return comodel === void 0 && related !== void 0 && /^(Many2one|One2many|Many2many)$/.test(type);
}
/** The model that a related field leads to; undefined where the way there is not known. */
function targetOf({ related = "" }, from, other) {
	let at = from;
	let comodel;
	for (const step of related.split(".")) {
		comodel = at?.field(step)?.comodel;
		at = comodel === void 0 ? void 0 : other(comodel);
	}
	return comodel;
}

// src/source/project/xmlids.ts
/** xmlids that Odoo makes for what Python declares. Source: base/models/ir_model.py, `_reflect_*`. */
const MINTED = /^(model|field|selection|constraint)_/;
/**
* Made by code as it runs: charts of accounts per company, catalogue entries of a theme, what an import or the web
* client makes.
*/
const MADE_BY_CODE = /^(__\w+__|\d+_)/;
/** What an xmlid comes to, seen from a module whose closure this is. */
function xmlidState(id, from, known, closure) {
	const dot = id.indexOf(".");
	const module = dot === -1 ? from : id.slice(0, dot);
	const name = dot === -1 ? id : id.slice(dot + 1);
	const owners = ownersOf(`${module}.${name}`, module, known);
	const owner = owners.find((each) => closure.modules.has(each.module));
	if (owner) return {
		is: "found",
		...owner
	};
	const facts = known.modules.get(module);
	if (!facts || facts.partial || facts.idsUnknown) return { is: "unknown" };
	if (known.loose.has(`${module}.${name}`) || MADE_BY_CODE.test(id) || MADE_BY_CODE.test(name)) return { is: "unknown" };
	if (module === "base" && /^module_(?!category_)/.test(name)) {
		const wanted = name.slice(7);
		return known.modules.has(wanted) ? {
			is: "found",
			module: "base",
			fact: void 0
		} : { is: "unknown" };
	}
	if (MINTED.test(name) || module === "base" && name.startsWith("module_category_")) return mintedState(name, facts, known, closure);
	if (delegated(`${module}.${name}`, module, known)) return { is: "unknown" };
	if (facts.dir === void 0 && module.startsWith("l10n_")) return { is: "unknown" };
	const [outside] = owners;
	if (outside && outside.module !== module && closure.modules.has(module)) return { is: "unknown" };
	if (outside) return closure.complete ? {
		is: "outside",
		module: outside.module
	} : { is: "unknown" };
	return closure.complete || module === from ? {
		is: "absent",
		module
	} : { is: "unknown" };
}
function ownersOf(id, module, { modules, foreign }) {
	const found = [];
	for (const name of [module, ...foreign.get(id) ?? []]) {
		const xmlids = modules.get(name)?.xmlids;
		const fact = xmlids && Object.hasOwn(xmlids, id) ? xmlids[id] : void 0;
		if (fact) found.push({
			module: name,
			fact
		});
	}
	return found;
}
function mintedState(name, facts, { tables }, closure) {
	if (!name.startsWith("model_") || facts.computedNames || facts.computedModels) return { is: "unknown" };
	const table = name.slice(6);
	if (facts.classes.some(({ model }) => model.replaceAll(".", "_") === table)) {
		const is = closure.modules.has(facts.name) ? "found" : "outside";
		return is === "found" ? {
			is,
			module: facts.name,
			fact: void 0
		} : {
			is,
			module: facts.name
		};
	}
	return tables.has(table) || !closure.complete ? { is: "unknown" } : {
		is: "absent",
		module: facts.name
	};
}
/** `user_root_res_partner`: the parent of a record by `_inherits` gets the record's xmlid and its model. */
function delegated(id, module, known) {
	for (let at = id.indexOf("_"); at !== -1; at = id.indexOf("_", at + 1)) {
		if (/^_[a-z]*_?\d/.test(id.slice(at)) && ownersOf(id.slice(0, at), module, known).length > 0) return true;
		if (known.tables.has(id.slice(at + 1)) && ownersOf(id.slice(0, at), module, known).length > 0) return true;
	}
	return false;
}

// src/source/project/project.ts
/**
* Joins what is known of single modules. `own` wins over `base` where both have a module: what lies in the addons path
* is newer than the symbol database.
*/
function createProject(own, base = [], series, text = () => void 0) {
	return projectOf(indexOf$1(own, base), series, text);
}
/**
* The same project with some modules as they are by now, or with more: in a hundredth of the time that a new one takes.
* What they declare stands after what all others declare.
*/
function withModules(project, changed) {
	const index = indexes.get(project);
	if (!index) throw new Error("A project is made by createProject.");
	return projectOf(replacing(index, changed), project.series, project.text);
}
const indexes = /* @__PURE__ */ new WeakMap();
/** Models as so many modules see them are kept: of hundreds it would be most of a run's memory. */
const MAX_VIEWPOINTS = 64;
function projectOf(index, series, text) {
	const { modules, parts, views, extensions, foreign } = index;
	const closures = /* @__PURE__ */ new Map();
	const models = /* @__PURE__ */ new Map();
	const known = {
		modules,
		foreign,
		loose: { has: (id) => index.loose.get(id) !== void 0 },
		tables: { has: (table) => index.tables.get(table) !== void 0 }
	};
	const closure = (name) => remembered(closures, name, () => closureOf(name, modules));
	const seenFrom = (from) => {
		const seen = models.get(from);
		if (seen) return seen;
		const [oldest] = models.size < MAX_VIEWPOINTS ? [] : models.keys();
		if (oldest !== void 0) {
			models.delete(oldest);
			forgetParts(closure(oldest));
		}
		return remembered(models, from, () => /* @__PURE__ */ new Map());
	};
	const model = (name, from) => remembered(seenFrom(from), name, () => modelOf(name, closure(from), parts, modules, (other) => model(other, from)));
	const project = {
		series,
		modules,
		closure,
		model,
		makers: (name) => (parts.get(name) ?? []).filter(({ creates }) => creates).map(({ module }) => module),
		declares: (of, field) => (parts.get(of) ?? []).find(({ fields }) => Object.hasOwn(fields, field))?.module,
		xmlid: (id, from) => xmlidState(id, from, known, closure(from)),
		view: (xmlid) => declaredView(views.get(xmlid) ?? []),
		isRedeclared: (xmlid) => (views.get(xmlid)?.length ?? 0) > 1,
		extensions: (xmlid) => (extensions.get(xmlid) ?? []).toSorted((a, b) => a.priority - b.priority),
		text
	};
	indexes.set(project, index);
	return project;
}
/** The module in whose name it is has the say; another changes it. */
function declaredView(all) {
	return all.findLast(({ xmlid, module }) => xmlid.startsWith(`${module}.`)) ?? all[0];
}
/** What a module can rely on, as far as its manifest and those of the others say. */
function closureOf(name, modules) {
	const found = /* @__PURE__ */ new Set();
	let complete = modules.get(name)?.installable !== false;
	const queue = [name, "base"];
	for (const module of queue) {
		if (found.has(module)) continue;
		found.add(module);
		const facts = modules.get(module);
		if (facts) queue.push(...facts.depends);
		else complete = false;
	}
	return {
		modules: found,
		complete
	};
}

// src/util/beside.ts
/** Path of what comes with the program, such as `data/symbols`: beside a folder that the program lies in. */
function besideProgram(name) {
	let here = path.dirname(fileURLToPath(import.meta.url));
	for (;;) {
		const found = path.join(here, name);
		if (existsSync(found)) return found;
		const up = path.dirname(here);
		if (up === here) return void 0;
		here = up;
	}
}

// src/source/project/symbols.ts
const loaded = /* @__PURE__ */ new Map();
/**
* What Odoo's own community modules of a series declare, from the database that comes with this program. Loaded at the
* first call. Empty for a series that it does not have.
*/
function loadSymbols(series) {
	return remembered(loaded, series, () => load(series));
}
async function load(series) {
	const own = symbolsFile(series);
	const found = /* @__PURE__ */ new Map();
	for (const file of [...own === void 0 ? [] : [own], ...extraFiles(series)]) {
		const compact = JSON.parse((await promisify(gunzip)(await readFile(file))).toString("utf8"));
		for (const module of compact.modules) found.set(module.n, expandModule(module));
	}
	return [...found.values()];
}
/** What `odoo-claude symbols` wrote of somebody's own addons, in the folders that ODOO_CLAUDE_SYMBOLS names. */
function extraFiles(series) {
	return (process.env.ODOO_CLAUDE_SYMBOLS ?? "").split(path.delimiter).filter(Boolean).filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name))).filter((file) => file.endsWith(`${series}.json.gz`)).sort();
}
/** In `data/symbols` beside `dist` and `src`; undefined for a series that is not there. Throws when none is. */
function symbolsFile(series) {
	const folder = besideProgram("data/symbols");
	if (folder === void 0) throw new Error("The folder data/symbols is not beside the program: install odoo-claude again, whole.");
	const file = path.join(folder, `${series}.json.gz`);
	return existsSync(file) ? file : void 0;
}

// src/source/project/past.ts
const known = /* @__PURE__ */ new Map();
const bytes = /* @__PURE__ */ new Map();
/** The symbols of a series as they lie on disk, unpacked; undefined for a series that does not come with this program. */
function bytesOf(series) {
	return remembered(bytes, series, () => {
		const file = symbolsFile(series);
		return file === void 0 ? void 0 : gunzipSync(readFileSync(file));
	});
}
/**
* Whether this word stands anywhere in what Odoo's modules of a series declare. Most names that are looked for in vain
* never were in Odoo, and to make a project of a series takes three times the memory of its text.
*/
function isWordOf(series, word) {
	return bytesOf(series)?.includes(word) ?? false;
}
/**
* What Odoo's own modules of another series declare. Read at once, since it is only asked when something was not found;
* empty for a series that does not come with this program.
*/
function pastOf(series) {
	return remembered(known, series, () => {
		const text = bytesOf(series)?.toString("utf8");
		if (text === void 0) return createProject([], [], series);
		const modules = JSON.parse(text).modules.map(expandModule);
		return createProject([], modules, series);
	});
}

// src/source/js.ts
/** Reads one JavaScript file, as a module, else as a script. The parser is loaded at the first call. */
async function readJs(source) {
	const { parse } = await import("./acorn.mjs");
	return parsedJs(source, parse);
}
/**
* Files that are each read when somebody asks for what is in it: the trees of all scripts of one module may be half a
* gigabyte, and most of the time only one of them is looked at.
*/
async function readJsLater(sources) {
	if (sources.length === 0) return [];
	const { parse } = await import("./acorn.mjs");
	return sources.map((source) => {
		let read;
		const whole = () => {
			read ??= parsedJs(source, parse);
			return read;
		};
		return {
			source,
			get root() {
				return whole().root;
			},
			get comments() {
				return whole().comments;
			},
			get problems() {
				return whole().problems;
			},
			forget() {
				read = void 0;
			}
		};
	});
}
function parsedJs(source, parse) {
	const comments = [];
	let problem;
	for (const sourceType of ["module", "script"]) {
		comments.length = 0;
		try {
			return {
				source,
				root: parse(source.text, {
					ecmaVersion: "latest",
					sourceType,
					allowReturnOutsideFunction: true,
					allowHashBang: true,
					onComment: (block, value, start, end) => comments.push({
						block,
						value,
						start,
						end
					})
				}),
				comments,
				problems: []
			};
		} catch (error) {
			problem ??= problemOf(error, source.text);
		}
	}
	return {
		source,
		root: void 0,
		comments: [],
		problems: problem ? [problem] : []
	};
}
/** The nodes directly below, in the order of the source. */
function jsChildren(node) {
	const found = [];
	for (const key in node) {
		const value = node[key];
		if (typeof value !== "object" || value === null) continue;
		if (!Array.isArray(value)) {
			if (isJsNode(value)) found.push(value);
		} else for (const item of value) if (isJsNode(item)) found.push(item);
	}
	for (let i = 1; i < found.length; i++) if ((found[i - 1]?.start ?? 0) > (found[i]?.start ?? 0)) return found.sort((a, b) => a.start - b.start);
	return found;
}
function isJsNode(value) {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
function problemOf(error, text) {
	const at = error instanceof SyntaxError && "pos" in error ? Number(error.pos) : 0;
	const message = error instanceof Error ? error.message.replace(/ \(\d+:\d+\)$/, "") : String(error);
	return {
		start: at,
		end: Math.min(at + 1, text.length),
		message
	};
}

// src/source/python/quote.ts
/** A string literal in the preferred quotes, or in the others where those need fewer escapes. */
function pyString(text, preferred = "\"") {
	const other = preferred === "\"" ? "'" : "\"";
	const quote = text.includes(preferred) && !text.includes(other) ? other : preferred;
	return `${quote}${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("	", "\\t").replaceAll(quote, `\\${quote}`)}${quote}`;
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

// src/source/edit/sequence.ts
/** Line length up to which an empty list is filled on its own line. */
const WIDTH$1 = 88;
/**
* Puts items, as Python source, before the item of that index, or behind the last one. Separators,
* indentation and the trailing comma are those that are there; comments stay where they are.
*/
function insertItems(sequence, items, index) {
	if (items.length === 0) return [];
	const { file, text, node } = sequence;
	const there = parts(node);
	if (there.length === 0) return [fillEmpty(sequence, items)];
	const broken = breakLine(sequence, there, items, index);
	if (broken) return [broken];
	const gap = separator(sequence, there);
	const first = there[0];
	if (index <= 0 && first) {
		const before = items.map((item) => `${item},${gap}`).join("");
		return [{
			file,
			start: first.start,
			end: first.start,
			text: before
		}];
	}
	const previous = there[Math.min(index, there.length) - 1] ?? node;
	const comma = commaAfter(text, previous.end, node.end - 1);
	const place = afterComment(text, comma ?? previous.end);
	const added = items.map((item) => `${gap}${item}`).join(",");
	if (comma !== void 0) return [{
		file,
		start: place,
		end: place,
		text: `${added},`
	}];
	return place === previous.end ? [{
		file,
		start: place,
		end: place,
		text: `,${added}`
	}] : [{
		file,
		start: previous.end,
		end: previous.end,
		text: ","
	}, ...[{
		file,
		start: place,
		end: place,
		text: added
	}]];
}
/** Takes out the item of that index with its comma, and its whole line where it has one to itself. */
function removeItem({ file, text, node }, index) {
	const there = parts(node);
	const item = there[index];
	if (!item) return [];
	const comma = commaAfter(text, item.end, node.end - 1);
	const start = lineStart(text, item.start);
	const tail = /[^\n]*\n?/y;
	tail.lastIndex = comma ?? item.end;
	const rest = tail.exec(text)?.[0] ?? "";
	if (/^[ \t]*$/.test(text.slice(start, item.start)) && /^[ \t]*(#.*)?\r?\n$/.test(rest)) return [{
		file,
		start,
		end: tail.lastIndex,
		text: ""
	}];
	const next = there[index + 1];
	if (next) return [{
		file,
		start: item.start,
		end: next.start,
		text: ""
	}];
	const previous = there[index - 1];
	return [{
		file,
		start: previous ? previous.end : item.start,
		end: item.end,
		text: ""
	}];
}
/** Offset behind the comma that follows, comments skipped; undefined when there is none before `limit`. */
function commaAfter(text, from, limit) {
	const skip = /(?:\s+|#[^\n]*|\\\r?\n)*,/y;
	skip.lastIndex = from;
	return skip.test(text) && skip.lastIndex <= limit ? skip.lastIndex : void 0;
}
/** Behind a comment that ends the line; else right there. */
function afterComment(text, from) {
	const comment = /[ \t]*#[^\r\n]*/y;
	comment.lastIndex = from;
	return comment.test(text) ? comment.lastIndex : from;
}
/** What stands between the comma of an item and the next item. */
function separator({ text, node }, there) {
	const last = there.at(-1) ?? node;
	const before = there.at(-2);
	const start = lineStart(text, last.start);
	if (/^[ \t]*$/.test(text.slice(start, last.start)) && start > node.start) return lineBreak(text) + text.slice(start, last.start);
	return before && !/\n/.test(text.slice(before.end, last.start)) ? " " : before ? newLine(text, last) : " ";
}
/** A list on one line that would get too long has its items one a line instead, as black writes it. */
function breakLine({ file, text, node }, there, items, index) {
	const inside = text.slice(node.start, node.end);
	if (/[#\n]/.test(inside) || !/^[[{(].*[\]})]$/.test(inside)) return void 0;
	const lineEnd = /[^\r\n]*/y;
	lineEnd.lastIndex = node.end;
	lineEnd.test(text);
	if (lineEnd.lastIndex - lineStart(text, node.start) + items.join(", ").length + 2 <= WIDTH$1) return void 0;
	const all = there.map((each) => text.slice(each.start, each.end));
	all.splice(index, 0, ...items);
	const outer = indentAt(text, node.start);
	const eol = lineBreak(text);
	const lines = all.map((item) => `${eol}${outer}    ${item},`).join("");
	return {
		file,
		start: node.start + 1,
		end: node.end - 1,
		text: `${lines}${eol}${outer}`
	};
}
function newLine(text, item) {
	return lineBreak(text) + indentAt(text, item.start);
}
function fillEmpty({ file, text, node }, items) {
	const [start, end] = [node.start + 1, node.end - 1];
	const line = text.slice(lineStart(text, node.start), node.start);
	const oneLine = items.join(", ");
	const dictionary = node.type === "dictionary";
	if (line.length + oneLine.length + 3 <= WIDTH$1 && items.length === 1 && !dictionary && !/[#\n]/.test(text.slice(start, end))) return {
		file,
		start,
		end,
		text: oneLine
	};
	const outer = indentAt(text, node.start);
	const eol = lineBreak(text);
	const lines = items.map((item) => `${eol}${outer}    ${item},`).join("");
	return {
		file,
		start,
		end,
		text: `${text.slice(start, end).trimEnd()}${lines}${eol}${outer}`
	};
}

// src/source/edit/manifest.ts
const FILE = "__manifest__.py";
/**
* The text of a manifest with the changes, in its own quotes, indentation and commas. Throws an Error for a
* manifest that is no dictionary of literals at that place.
*/
async function changeManifest(text, changes) {
	let now = text;
	for (const change of changes) {
		const manifest = await readManifest(sourceFile(FILE, now));
		now = applyEdits(now, manifestEdits(manifest, change));
	}
	return now;
}
/** The edits of one change of a manifest that has been read; empty when it is there already. Throws as `changeManifest`. */
function manifestEdits(manifest, change) {
	const { text } = manifest.source;
	const root = dictionaryOf(manifest);
	const quote = quoteOf(root, text);
	const [key = "", inner] = change.path;
	const sequence = (node) => ({
		file: FILE,
		text,
		node
	});
	const pair = pairOf(root, key, text);
	if (inner !== void 0 && pair?.value.type === "dictionary") {
		const nested = pairOf(pair.value, inner, text);
		return edit(sequence, pair.value, inner, nested, change, quote);
	}
	if (inner !== void 0) {
		if (change.kind !== "add" && change.kind !== "set") return [];
		const value = change.kind === "add" ? [change.value] : change.value;
		const source = `${pyString(key, quote)}: ${python({ [inner]: value }, quote)}`;
		return pair ? refuse(key) : insertItems(sequence(root), [source], parts(root).length);
	}
	return edit(sequence, root, key, pair, change, quote);
}
function edit(sequence, dictionary, key, pair, change, quote) {
	const { file, text } = sequence(dictionary);
	const count = parts(dictionary).length;
	const entry = (value) => insertItems(sequence(dictionary), [`${pyString(key, quote)}: ${python(value, quote)}`], count);
	switch (change.kind) {
		case "set":
			if (!pair) return entry(change.value);
			return [{
				file,
				start: pair.value.start,
				end: pair.value.end,
				text: python(change.value, quote)
			}];
		case "source": {
			if (pair) return [{
				file,
				start: pair.value.start,
				end: pair.value.end,
				text: change.source
			}];
			const before = change.before === void 0 ? void 0 : pairOf(dictionary, change.before, text);
			const source = `${pyString(key, quote)}: ${change.source}`;
			return insertItems(sequence(dictionary), [source], before?.index ?? count);
		}
		case "unset": return pair ? removeItem(sequence(dictionary), pair.index) : [];
		case "add": {
			if (!pair) return entry([change.value]);
			const list = listOf(pair.value) ?? refuse(key);
			if (indexOf(list, change.value, text) >= 0) return [];
			const before = change.before === void 0 ? -1 : indexOf(list, change.before, text);
			const index = before >= 0 ? before : parts(list).length;
			const own = parts(list).length === 0 ? quote : quoteOf(list, text);
			return insertItems(sequence(list), [python(change.value, own)], index);
		}
		case "remove": {
			const list = pair && listOf(pair.value);
			const index = list ? indexOf(list, change.value, text) : -1;
			return list && index >= 0 ? removeItem(sequence(list), index) : [];
		}
	}
}
function dictionaryOf(manifest) {
	if (!manifest.root) throw new Error(`${FILE} is not one dictionary, so it cannot be changed.`);
	return manifest.root;
}
function pairOf(dictionary, key, text) {
	const index = parts(dictionary).findLastIndex((pair) => {
		const node = childOf(pair, "key");
		return node !== void 0 && literalOf(node, text) === key;
	});
	const value = index < 0 ? void 0 : childOf(parts(dictionary)[index] ?? dictionary, "value");
	return value && {
		index,
		value
	};
}
function listOf(node) {
	return node.type === "list" || node.type === "tuple" ? node : void 0;
}
function refuse(key) {
	throw new Error(`${FILE}: ${key} is written in a form that cannot be extended safely; write it as a list.`);
}
function indexOf(list, value, text) {
	const wanted = JSON.stringify(value);
	return parts(list).findIndex((item) => JSON.stringify(literalOf(item, text)) === wanted);
}
/** The quotes that most strings below the node have. */
function quoteOf(root, text) {
	let single = 0;
	let double = 0;
	for (const node of walk$1(root)) {
		if (node.type !== "string_start") continue;
		if (text.slice(node.start, node.end).endsWith("'")) single++;
		else double++;
	}
	return single > double ? "'" : "\"";
}
/** A literal as source on one line; a tuple of `assets` is an array in a list. */
function python(value, quote, nested = false) {
	if (typeof value === "string") return pyString(value, quote);
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "number") return String(value);
	if (Array.isArray(value)) {
		const items = value.map((item) => python(item, quote, true)).join(", ");
		return nested ? `(${items})` : `[${items}]`;
	}
	return `{${Object.entries(value).map(([key, item]) => `${pyString(key, quote)}: ${python(item, quote)}`).join(", ")}}`;
}

// src/source/po-wrap.ts
const BLANK = "[ \\t\\n\\v\\f\\r]";
const LETTER = "[\\p{L}\\p{Nl}\\p{No}_]";
const WORD = "[\\p{L}\\p{N}_]";
const BEFORE_DASH = `(?<=[\\p{L}\\p{N}_!"'&.,?])`;
/** Blanks; a dash between words; a word up to its end, up to a dash, or up to a hyphen between letters. */
const CHUNK = new RegExp(`${BLANK}+|${BEFORE_DASH}-{2,}(?=${WORD})|[^ \\t\\n\\v\\f\\r]+?(?:-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})|(?=${BLANK}|$)|${BEFORE_DASH}(?=-{2,}${WORD}))`, "gu");
/** A word that is longer than `width` stands alone on its line. */
function wrapText(text, width, { mark, trim }) {
	const room = width - mark.length;
	const lines = [];
	let line = [];
	let length = 0;
	const flush = () => {
		if (trim && line.at(-1)?.trim() === "") line.pop();
		if (line.length > 0) lines.push(mark + line.join(""));
		line = [];
		length = 0;
	};
	for (const chunk of text.match(CHUNK) ?? []) {
		const size = [...chunk].length;
		if (line.length > 0 && length + size > room) flush();
		if (trim && line.length === 0 && lines.length > 0 && chunk.trim() === "") continue;
		line.push(chunk);
		length += size;
	}
	flush();
	return lines;
}

// src/source/po-format.ts
const WIDTH = 78;
/** Order of the header's lines; others follow in the order of their names. */
const HEADER = [
	"Project-Id-Version",
	"Report-Msgid-Bugs-To",
	"POT-Creation-Date",
	"PO-Revision-Date",
	"Last-Translator",
	"Language-Team",
	"Language",
	"MIME-Version",
	"Content-Type",
	"Content-Transfer-Encoding",
	"Plural-Forms"
];
/** What Python takes for the end of a line. */
const LINE_END = /(?<=\r\n|[\n\v\f\u001c-\u001e\u0085\u2028\u2029]|\r(?!\n))/u;
const ESCAPED = {
	"\\": "\\\\",
	"	": "\\t",
	"\r": "\\r",
	"\n": "\\n",
	"\v": "\\v",
	"\b": "\\b",
	"\f": "\\f",
	"\"": "\\\""
};
/**
* The file as Odoo's export writes it (with Python's polib): entries by their msgid, lines of 78 columns, one blank line
* between entries, obsolete ones last. A translation that says what the msgid says is left out, as Odoo leaves it out.
*/
function formatPo(file) {
	const header = file.entries.find(({ id, obsolete }) => id.value === "" && !obsolete);
	const rest = file.entries.filter((entry) => entry !== header);
	const current = rest.filter(({ obsolete }) => !obsolete).sort(byId);
	const obsolete = rest.filter((entry) => entry.obsolete).sort(byId);
	return [headerText(file.entries[0], header), ...[...current, ...obsolete].map(entryText)].join("\n");
}
/** Codepoints count, as they do in Python. */
function byId({ id: { value: a } }, { id: { value: b } }) {
	if (a === b) return 0;
	const [left, right] = [[...a], [...b]];
	for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
		const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}
/** The comment at the top stands before whatever entry comes first. */
function headerText(first, header) {
	const comments = (first?.comments ?? []).filter(({ text }) => /^#(#|\s|$)/.test(text)).map(({ text }) => text === "#" ? "" : text.slice(2));
	const lines = (comments.length > 0 ? comments : [""]).map((comment) => {
		if (comment === "") return "#";
		return /^[,:]/.test(comment) ? `#${comment}` : `# ${comment}`;
	});
	if (header?.fuzzy) lines.push("#, fuzzy");
	return [
		...lines,
		"msgid \"\"",
		...fieldLines("msgstr", headerValue(header), ""),
		""
	].join("\n");
}
function headerValue(header) {
	const values = /* @__PURE__ */ new Map();
	let last;
	for (const line of (header?.translations[0]?.value ?? "").split("\n")) {
		const colon = line.indexOf(":");
		if (colon > -1) {
			last = line.slice(0, colon);
			values.set(last, line.slice(colon + 1).trim());
		} else if (last !== void 0 && line !== "") values.set(last, `${values.get(last)}\n${line.trim()}`);
	}
	const others = [...values.keys()].filter((key) => !HEADER.includes(key));
	others.sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), "en", { numeric: true }));
	return [...HEADER.filter((key) => values.has(key)), ...others].map((key) => `${key}: ${values.get(key)}\n`).join("");
}
function entryText(entry) {
	const { obsolete, context, id, plural } = entry;
	const mark = obsolete ? "#~ " : "";
	const field = (name, text) => text === void 0 ? [] : fieldLines(name, text.value, mark);
	return [
		...commentLines(entry, /^#+(?=[\s#]|$) ?/, "# "),
		...obsolete ? [] : commentLines(entry, /^#\. ?/, "#. "),
		...obsolete ? [] : referenceLines(entry),
		...entry.flags.length > 0 ? [`#, ${entry.flags.join(", ")}`] : [],
		...obsolete ? [] : previousLines(entry),
		...field("msgctxt", context),
		...field("msgid", id),
		...field("msgid_plural", plural),
		...translationLines(entry, mark),
		""
	].join("\n");
}
/** The same text as the msgid is no translation. */
function translationLines({ id, plural, translations }, mark) {
	if (plural === void 0) {
		const value = translations[0]?.value ?? "";
		return fieldLines("msgstr", value === id.value ? "" : value, mark);
	}
	return translations.flatMap(({ value }, i) => fieldLines(`msgstr[${i}]`, value, mark));
}
function commentLines({ comments }, start, mark) {
	const texts = comments.flatMap(({ text }) => start.test(text) ? [text.replace(start, "")] : []);
	if (texts.join("") === "") return [];
	return texts.flatMap((text) => [...text].length + mark.length > WIDTH ? wrapText(text, WIDTH, {
		mark,
		trim: true
	}) : [`${mark}${text}`]);
}
function referenceLines({ references }) {
	if (references.length === 0) return [];
	const text = references.map((reference) => reference.text).join(" ");
	if ([...text].length + 3 <= WIDTH) return [`#: ${text}`];
	return wrapText(text.replaceAll("-", "*"), WIDTH, {
		mark: "#: ",
		trim: true
	}).map((line) => line.replaceAll("*", "-"));
}
/** What the msgid was when it was translated; written as it was read. */
function previousLines({ comments }) {
	return comments.filter(({ text }) => text.startsWith("#|")).map(({ text }) => text);
}
function fieldLines(name, value, mark) {
	const lines = value === "" ? [""] : value.split(LINE_END);
	if (lines.length > 1) return [`${mark}${name} ""`, ...lines.map((line) => `${mark}"${escaped(line)}"`)];
	const special = value.replaceAll(/[^\\\n\r\t\v\b\f"]/gu, "").length;
	if ([...value].length <= WIDTH - (name.length + 3) + special) return [`${mark}${name} "${escaped(value)}"`];
	const wrapped = wrapText(escaped(value), 76, {
		mark: "",
		trim: false
	});
	return [`${mark}${name} ""`, ...wrapped.map((line) => `${mark}"${line}"`)];
}
function escaped(text) {
	return text.replaceAll(/[\\\t\r\n\v\b\f"]/g, (char) => ESCAPED[char] ?? char);
}

// src/source/python/keywords.ts
/** Words of Python that name nothing: no variable, no argument, no module. */
const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));

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
/** What the import takes for no record. Source: base/models/ir_fields.py, `_str_to_boolean`. */
const NONE = /^(|0|false|no)$/i;
function refsOf(header, rows, module) {
	const columns = header.flatMap((cell, index) => /[:/]id$/.test(cell.value) ? [index] : []);
	return rows.flatMap((row) => columns.flatMap((column) => {
		const cell = row[column];
		const ids = cell?.value.split(",").map((id) => id.trim()) ?? [];
		return cell ? ids.filter((id) => !NONE.test(id)).map((id) => ({
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
	const all = parts(childOf(definition, "parameters") ?? definition);
	return {
		name: text.slice(name.start, name.end),
		nameSpan: {
			start: name.start,
			end: name.end
		},
		params: all.flatMap((param) => paramName(param, text)),
		required: all.filter(isRequired).flatMap((param) => paramName(param, text)),
		decorators,
		start: definition.start,
		end: definition.end
	};
}
/** It has no default, and is no `*args` or `**kwargs`. */
function isRequired(param) {
	if (param.type === "typed_parameter") return param.children[0]?.type === "identifier";
	return param.type === "identifier";
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
function classFact(definition, text, constants = /* @__PURE__ */ new Map()) {
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
		const { targets, right } = assignedBy(assignment, text);
		if (!right || !assignment) continue;
		for (const target of targets) {
			const known = attributes.get(alias(right, slice)) ?? constants.get(alias(right, slice));
			attributes.set(slice(target), known ?? withNames(valued(right, text), attributes, constants, slice));
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
/** `_inherit = [_name, "mail.thread"]`: names in a list stand for what they were given above. */
function withNames(given, attributes, constants, slice) {
	if (given.value !== void 0 || given.node.type !== "list") return given;
	const values = parts(given.node).map((item) => {
		const name = alias(item, slice);
		return name === "" ? slice(item).replace(/^(['"])(.*)\1$/s, "$2") : (attributes.get(name) ?? constants.get(name))?.value;
	});
	return parts(given.node).every(({ type }) => type === "identifier" || type === "string") && values.every((value) => typeof value === "string") ? {
		...given,
		value: values
	} : given;
}
/** `a = b = value` binds both names. */
function assignedBy(assignment, text) {
	const targets = [];
	let right = assignment;
	while (right?.type === "assignment") {
		const target = childOf(right, "left");
		const name = target?.type === "subscript" ? boundByVars(target, text) : target;
		if (name?.type === "identifier" || name?.type === "string_content") targets.push(name);
		right = childOf(right, "right");
	}
	return {
		targets,
		right: targets.length > 0 ? right : void 0
	};
}
/** `vars()['global'] = ...`, for names that Python keeps to itself. */
function boundByVars(target, text) {
	const [value, key] = [childOf(target, "value"), childOf(target, "subscript")];
	if (!value || key?.type !== "string" || !/^(vars|locals)\(\)$/.test(text.slice(value.start, value.end))) return void 0;
	return key.children.find(({ type }) => type === "string_content");
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
async function readPython(source, held) {
	try {
		return await factsOf(source, held);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const end = source.text.length;
		return {
			source,
			root: {
				type: "module",
				field: void 0,
				start: 0,
				end,
				missing: false,
				children: []
			},
			problems: [{
				start: 0,
				end: Math.min(1, end),
				message: "it is nested too deeply to be read"
			}],
			imports: [],
			classes: [],
			functions: []
		};
	}
}
async function factsOf(source, held) {
	const { text } = source;
	const before = held?.take(text);
	const root = before?.root ?? await parsePython(text);
	const problems = before?.problems ?? syntaxProblems(root, text);
	if (!before) held?.keep(text, root, problems);
	const imports = [];
	const classes = [];
	const functions = [];
	const constants = /* @__PURE__ */ new Map();
	for (const statement of topLevel(root)) {
		constant(statement, text, constants);
		const { definition, decorators } = undecorated(statement, text);
		if (definition.type === "class_definition") {
			classes.push(classFact(definition, text, constants));
			classes.push(...nestedModels(definition, text, constants));
		} else if (definition.type === "function_definition") functions.push(methodFact(definition, decorators, text));
		else if (statement.type.startsWith("import_") || statement.type === "future_import_statement") imports.push(...importFacts(statement, text));
	}
	return {
		source,
		root,
		problems,
		imports,
		classes,
		functions
	};
}
/** Models that stand in the body of another class, which Odoo registers like any other. */
function nestedModels(outer, text, constants) {
	return (childOf(outer, "body")?.children ?? []).flatMap((statement) => {
		if (statement.type !== "class_definition") return [];
		const fact = classFact(statement, text, constants);
		return fact.kind === void 0 ? [] : [fact];
	});
}
/** `NAME = "literal"` at the top, which classes below may use. */
function constant(statement, text, into) {
	const [assignment] = statement.type === "expression_statement" ? statement.children : [];
	const [left, right] = assignment ? [childOf(assignment, "left"), childOf(assignment, "right")] : [];
	if (left?.type === "identifier" && right && /^(string|list)$/.test(right.type)) into.set(text.slice(left.start, left.end), valued(right, text));
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

// src/source/read-source.ts
/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8388608;
/** A file of a module as text; undefined for what is too large, is not text, or may not be read. */
function readSource(root, file) {
	try {
		const bytes = readBytes(path.join(root, file), MAX_BYTES);
		const text = bytes && decode(bytes);
		return text === void 0 ? void 0 : sourceFile(file, text);
	} catch (error) {
		if (error instanceof Error && "code" in error) return void 0;
		throw error;
	}
}
/** What files are read into, one after the other: a buffer each would wait outside the heap for a collection. */
let room$1 = Buffer.allocUnsafeSlow(65536);
/**
* The bytes of a file, until the next call; undefined where there are more than `most`. Throws what the system does. At
* once: most files are small and in the system's cache, where the ways of a promise cost five times what reading does.
*/
function readBytes(file, most = Number.POSITIVE_INFINITY) {
	const handle = openSync(file, "r");
	try {
		const { size } = fstatSync(handle);
		if (size > most) return void 0;
		if (size > room$1.length && size <= MAX_BYTES) room$1 = Buffer.allocUnsafeSlow(Math.max(size, room$1.length * 2));
		const bytes = size > room$1.length ? Buffer.allocUnsafeSlow(size) : room$1;
		let at = 0;
		while (at < size) {
			const count = readSync(handle, bytes, at, size - at, null);
			if (count === 0) break;
			at += count;
		}
		return bytes.subarray(0, at);
	} finally {
		closeSync(handle);
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
/**
* Reads every source file of a module once. Broken files are read too: their problems are part of the facts. Python trees
* are taken from `held`, or kept there for a second reading.
*/
async function readModule(dir, held) {
	const root = path.resolve(dir);
	await checkFolder(root, dir);
	const name = path.basename(root);
	const unreadable = [];
	const files = listFiles(root, unreadable).sort();
	const read = (extension) => {
		const wanted = files.filter((each) => each.endsWith(extension));
		const sources = wanted.map((file) => readSource(root, file));
		unreadable.push(...wanted.filter((_, i) => sources[i] === void 0));
		return sources.filter((source) => source !== void 0);
	};
	const sources = [
		...read(".py"),
		...read(".xml"),
		...read(".csv")
	];
	unreadable.sort();
	if (unreadable.includes(MANIFEST)) throw new ModuleError(`${dir}: ${MANIFEST} is not UTF-8 text.`);
	return moduleOf({
		dir: root,
		name,
		files,
		unreadable
	}, sources, held);
}
/** The module that these files make, wherever they come from; one of them is the manifest. */
async function moduleOf(about, sources, held) {
	const of = (extension) => sources.filter(({ path: file }) => file.endsWith(extension));
	const [python, xml, csv] = [
		of(".py"),
		of(".xml"),
		of(".csv")
	];
	const manifest = python.find((file) => file.path === MANIFEST);
	if (!manifest) throw new ModuleError(`${about.name} holds no ${MANIFEST}.`);
	const pythonFiles = [];
	for (const file of python) if (file !== manifest) pythonFiles.push(await readPython(file, held));
	return {
		...about,
		manifest: await readManifest(manifest),
		python: pythonFiles,
		xml: xml.map((file) => readXml(file, about.name)),
		csv: csv.map((file) => readCsv(file, about.name))
	};
}
async function checkFolder(root, given) {
	const info = await stat(root).catch(() => void 0);
	if (!info) throw new ModuleError(`${given} does not exist: give the folder that holds ${MANIFEST}.`);
	if (!info.isDirectory()) throw new ModuleError(`${given} is a file: give the folder that holds ${MANIFEST}.`);
	if (!await stat(path.join(root, MANIFEST)).catch(() => void 0)) throw new ModuleError(`${given} is no Odoo module: it holds no ${MANIFEST}.`);
}
/**
* Every file below, relative, in no order; not what is hidden or compiled, nor what a link leads to. At once: most files
* are small and in the system's cache, where the ways of a promise cost five times what reading does. `closed` gets the
* folders that may not be read, `special` the links and what else is no file.
*/
function listFiles(root, closed = [], special = []) {
	const found = [];
	listInto(root, "", {
		found,
		closed,
		special
	});
	return found;
}
function listInto(root, relative, listed) {
	for (const entry of entriesOf(root, relative, listed.closed)) {
		const { name } = entry;
		if (name.startsWith(".") || IGNORED.has(name) || name.endsWith(".pyc")) continue;
		const file = relative === "" ? name : `${relative}/${name}`;
		if (entry.isDirectory()) listInto(root, file, listed);
		else (entry.isFile() ? listed.found : listed.special).push(file);
	}
}
/** Of a folder that may not be read nothing is known but that it is `closed`. */
function entriesOf(root, relative, closed) {
	try {
		return readdirSync(path.join(root, relative), { withFileTypes: true });
	} catch (error) {
		if (relative === "") throw new ModuleError(`${path.basename(root)} cannot be read: ${codeOf(error)}.`);
		closed.push(relative);
		return [];
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

// src/source/python/held-trees.ts
/**
* Keeps what it is given until it is taken, once. Of a large run that is all of its trees at once, so they lie here in a
* quarter of their size, and by a hash: texts as keys would stay too.
*/
function heldTrees() {
	const held = /* @__PURE__ */ new Map();
	return {
		take(text) {
			const key = keyOf(text);
			const found = held.get(key);
			if (!found) return void 0;
			held.delete(key);
			return {
				root: rootOf(unfolded(found)),
				problems: found.problems
			};
		},
		keep(text, root, problems) {
			const words = wordsOf(root);
			if (words) held.set(keyOf(text), {
				bytes: folded(words),
				nodes: words.length / 4,
				problems
			});
		}
	};
}
function keyOf(text) {
	return createHash("sha1").update(text).digest("base64");
}
/** First words of nodes, of which there are a few hundred: type, field and mark together. */
const kinds = [];
const kindIds = /* @__PURE__ */ new Map();
function kindId(kind) {
	const known = kindIds.get(kind);
	if (known !== void 0) return known;
	kindIds.set(kind, kinds.length);
	kinds.push(kind);
	return kinds.length - 1;
}
/** Four numbers of at most 32 bits, seven bits a byte. */
const MOST_BYTES = 20;
let room = /* @__PURE__ */ new Uint8Array(65536);
/**
* Small numbers in place of large ones: which kind, how far behind the begin of the node before, how long, and how many
* nodes are below. Nodes stand in the order of the source, so none of them is negative, and most fit a byte.
*/
function folded(words) {
	let at = 0;
	let before = 0;
	const put = (value) => {
		let rest = value;
		for (; rest > 127; rest >>>= 7) room[at++] = rest & 127 | 128;
		room[at++] = rest;
	};
	for (let node = 0; node < words.length; node += 4) {
		if (at + MOST_BYTES > room.length) {
			const larger = new Uint8Array(room.length * 2);
			larger.set(room);
			room = larger;
		}
		const start = words[node + 1] ?? 0;
		put(kindId(words[node] ?? 0));
		put(start - before >>> 0);
		put((words[node + 2] ?? 0) - start >>> 0);
		put(((words[node + 3] ?? 0) - node) / 4 - 1);
		before = start;
	}
	return room.slice(0, at);
}
function unfolded({ bytes, nodes }) {
	const words = new Int32Array(nodes * 4);
	let at = 0;
	let start = 0;
	const next = () => {
		let value = 0;
		for (let shift = 0;; shift += 7) {
			const byte = bytes[at++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	for (let node = 0; node < words.length; node += 4) {
		words[node] = kinds[next()] ?? 0;
		start = start + next() | 0;
		words[node + 1] = start;
		words[node + 2] = start + next() | 0;
		words[node + 3] = node + (next() + 1) * 4;
	}
	return words;
}

// src/source/po.ts
const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+(?=")/;
const STRING = /^"((?:\\.|[^"\\])*)"\s*$/;
/** Reads a `.po` or `.pot` file line by line; a line that fits nothing is a problem, and reading goes on. */
function readPo(source) {
	const { text } = source;
	const entries = [];
	const problems = [];
	let draft;
	let last;
	const finish = () => {
		if (draft?.id) {
			entries.push(entryOf(draft, draft.id));
			if (draft.translations.length === 0) {
				const { start, end } = draft.id;
				problems.push({
					start,
					end,
					message: "a msgid without msgstr"
				});
			}
		}
		draft = void 0;
		last = void 0;
	};
	let at = text.startsWith("﻿") ? 1 : 0;
	while (at < text.length) {
		const raw = text.slice(at, text.indexOf("\n", at) + 1 || text.length);
		let start = at + (raw.length - raw.trimStart().length);
		at += raw.length;
		let line = raw.trim();
		const end = start + line.length;
		if (line === "") {
			if (draft?.id) finish();
			continue;
		}
		const obsolete = /^#~/.test(line);
		if (line.startsWith("#") && !obsolete) {
			if (draft && draft.translations.length > 0) finish();
			draft ??= empty(start);
			draft.comments.push({
				start,
				end,
				text: line
			});
			draft.end = end;
			continue;
		}
		if (obsolete) {
			if (line.startsWith("#~|")) continue;
			const inner = line.slice(2).trimStart();
			start += line.length - inner.length;
			line = inner;
			if (line === "") continue;
		}
		const keyword = KEYWORD.exec(line);
		const quote = start + (keyword?.[0].length ?? 0);
		const value = unquoted(line.slice(quote - start));
		if (value === void 0) {
			problems.push({
				start,
				end,
				message: `this is no line of a PO file: ${line.slice(0, 40)}`
			});
			if (!keyword) continue;
		}
		const part = {
			start: quote + 1,
			end: Math.max(quote + 1, end - 1)
		};
		if (keyword) {
			const name = keyword[1] ?? "";
			if (draft && opensEntry(draft, name)) finish();
			draft ??= empty(start);
			const target = draft;
			target.obsolete ||= obsolete;
			const read = {
				value: value ?? "",
				start,
				end,
				parts: [part]
			};
			last = {
				text: read,
				set: setter(target, name)
			};
			last.set(read);
		} else if (last && draft) {
			const { text: before } = last;
			last.text = {
				value: before.value + value,
				start: before.start,
				end,
				parts: [...before.parts, part]
			};
			last.set(last.text);
		} else {
			problems.push({
				start,
				end,
				message: "a text that belongs to no msgid"
			});
			continue;
		}
		draft.end = end;
	}
	finish();
	return {
		source,
		entries,
		problems
	};
}
/** Lines of two entries may stand without a blank line between them. */
function opensEntry({ id, translations }, keyword) {
	return keyword === "msgid" && id !== void 0 || keyword === "msgctxt" && translations.length > 0;
}
function empty(start) {
	return {
		start,
		end: start,
		comments: [],
		context: void 0,
		id: void 0,
		plural: void 0,
		translations: [],
		obsolete: false
	};
}
function setter(draft, name) {
	if (name === "msgctxt") return (text) => draft.context = text;
	if (name === "msgid") return (text) => draft.id = text;
	if (name === "msgid_plural") return (text) => draft.plural = text;
	const place = draft.translations.length;
	return (text) => draft.translations[place] = text;
}
function entryOf(draft, id) {
	const flags = [];
	const references = [];
	const modules = [];
	for (const comment of draft.comments) {
		const { text } = comment;
		if (text.startsWith("#:")) referencesOf(comment, references);
		else if (text.startsWith("#,")) flags.push(...words(text.slice(2), /,/));
		else if (text.startsWith("#.")) {
			const named = /^#\.\s*modules?\s*:\s*(.*)$/.exec(text)?.[1];
			if (named !== void 0) modules.push(...words(named, /[,\s]+/));
		}
	}
	const { start, end, comments, context, plural, translations, obsolete } = draft;
	return {
		start,
		end,
		comments,
		context,
		id,
		plural,
		translations,
		obsolete,
		flags,
		fuzzy: flags.includes("fuzzy"),
		modules,
		references
	};
}
function words(text, between) {
	return text.split(between).map((word) => word.trim()).filter(Boolean);
}
/** Names are separated by blanks; what has a blank in it cannot be told from two. */
function referencesOf({ start, text }, found) {
	for (const { 0: name, index } of text.slice(2).matchAll(/\S+/g)) {
		const from = start + 2 + index;
		found.push({
			text: name,
			start: from,
			end: from + name.length
		});
	}
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	v: "\v",
	b: "\b",
	f: "\f",
	"\\": "\\",
	"\"": "\""
};
/** Undefined for what is no quoted string. An escape that PO does not have stays as it is written. */
function unquoted(text) {
	const inner = STRING.exec(text)?.[1];
	if (!inner?.includes("\\")) return inner;
	return inner.replaceAll(/\\(.)/g, (all, char) => ESCAPES[char] ?? all);
}

// src/source/style.ts
const OPENED = {
	"}": "{",
	")": "(",
	"]": "["
};
const NAMES = {
	"{": "brace",
	"(": "parenthesis",
	"[": "bracket"
};
const ADDRESS = /^url\(\s*[^\s"')]/i;
/** Reads one stylesheet. `//` begins a comment in SCSS alone. */
function readStyle(source) {
	const { path, text } = source;
	const lines = path.endsWith(".scss");
	const quoted = [];
	const problems = [];
	const open = [];
	let code = "";
	const problem = (start, message) => problems.push({
		start,
		end: Math.min(start + 1, text.length),
		message
	});
	const blank = (start, end) => {
		code += text.slice(start, end).replaceAll(/[^\r\n]/g, " ");
		return end;
	};
	for (let at = 0; at < text.length;) {
		const sign = text[at] ?? "";
		if (text.startsWith("/*", at)) {
			const end = text.indexOf("*/", at + 2);
			if (end === -1) problem(at, "The comment has no end.");
			at = blank(at, end === -1 ? text.length : end + 2);
		} else if (lines && text.startsWith("//", at)) {
			const end = text.indexOf("\n", at);
			at = blank(at, end === -1 ? text.length : end);
		} else if (sign === "\"" || sign === "'") {
			const end = endOfText(text, at);
			if (end === void 0) problem(at, "The text has no closing quote.");
			else quoted.push({
				start: at,
				end
			});
			code += text.slice(at, end ?? at + 1);
			at = end ?? at + 1;
		} else if (/u/i.test(sign) && ADDRESS.test(text.slice(at, at + 40)) && !/[\w-]/.test(text[at - 1] ?? "")) {
			const end = text.indexOf(")", at);
			const to = end === -1 ? text.length : end + 1;
			if (end === -1) problem(at, "The address has no closing parenthesis.");
			code += text.slice(at, to);
			at = to;
		} else {
			if (/[{([]/.test(sign)) open.push({
				sign,
				at
			});
			else if (Object.hasOwn(OPENED, sign) && open.pop()?.sign !== OPENED[sign]) problem(at, `This ${sign} closes nothing.`);
			code += sign;
			at += 1;
		}
	}
	for (const { sign, at } of open) problem(at, `This ${NAMES[sign] ?? sign} is not closed.`);
	return {
		source,
		code,
		quoted,
		problems
	};
}
/** Behind the closing quote; undefined where the line, or the file, ends before it. */
function endOfText(text, at) {
	for (let i = at + 1; i < text.length; i++) {
		const sign = text[i];
		if (sign === "\\") i += 1;
		else if (sign === text[at]) return i + 1;
		else if (sign === "\n") return void 0;
	}
}
/** A stylesheet of the module's own: what lies in `lib` is somebody else's. */
function isOwnStyle(file) {
	return /^static\/.*\.(scss|css)$/.test(file) && !/\/lib\/|\.min\.css$|^static\/description\//.test(file);
}

// src/source/edit/csv.ts
/** Columns of `ir.model.access.csv`, in the order in which a new file has them. */
const ACCESS_COLUMNS = [
	"id",
	"name",
	"model_id:id",
	"group_id:id",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink"
];
/**
* The text with those rows added whose id it lacks: in its own columns, quotes and line ends, behind the last
* row. `module` is put before ids without one, to compare them. Throws an Error when a column is missing.
*/
function addCsvRows(text, rows, module) {
	const [header = [], ...lines] = parseCsv(text).filter((row) => row.some((cell) => cell.value !== ""));
	const names = header.length === 0 ? ACCESS_COLUMNS : header.map((cell) => canonical(cell.value));
	const complete = (id) => id.includes(".") ? id : `${module}.${id}`;
	const idColumn = names.indexOf("id");
	const there = new Set(lines.map((row) => complete(row[idColumn]?.value ?? "")));
	const fresh = rows.filter((row) => !there.has(complete(row.id ?? "")));
	if (fresh.length === 0) return text;
	const lacking = Object.keys(fresh[0] ?? {}).find((column) => !names.includes(column));
	if (lacking !== void 0) throw new Error(`The file has no column ${lacking}.`);
	const eol = lineBreak(text);
	const last = [header, ...lines].at(-1)?.at(-1);
	const sample = lines.at(-1) ?? header;
	const quoted = sample.length > 0 && sample.every((cell) => text[cell.start] === "\"");
	const added = fresh.map((row) => names.map((column) => csvCell(row[column] ?? "", quoted)).join(","));
	if (!last) return `${names.join(",")}${eol}${added.join(eol)}${eol}`;
	const [before, after] = [text.slice(0, last.end), text.slice(last.end)];
	return `${before}${eol}${added.join(eol)}${after}`;
}
/** `model_id/id` and `model_id:id` are the same column. */
function canonical(column) {
	return column.trim().replace(/\/id$/, ":id");
}
function csvCell(value, quoted) {
	return quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value;
}

// src/source/edit/init.ts
/**
* The text of an `__init__.py` that imports `name` from its own package, in the form that it uses: a line of
* its own, or one more name in the brackets; in its sorted place when the others are sorted. Unchanged when it
* imports it already. `module` is the technical name of the module, for absolute imports.
*/
async function addImport(text, name, module) {
	const root = await parsePython(text);
	if (imported(root, text, module).has(name)) return text;
	const imports = relativeImports(root, text);
	const singles = imports.filter((entry) => entry.names.length === 1 && !bracketed(entry, text));
	const grouped = imports.findLast((entry) => entry.names.length > 1 || bracketed(entry, text));
	if (grouped && singles.length === 0) return applyEdits(text, addName(grouped, name, text));
	return applyEdits(text, [addLine(singles, root, name, text)]);
}
/** Names of the package that the file imports in whatever form. */
function imported(root, text, module) {
	const found = /* @__PURE__ */ new Set();
	const statements = /^[ \t]*(?:from[ \t]+(\S+)[ \t]+)?import[ \t]+(\([^)]*\)|[^\n#]+)/gm;
	const own = `odoo.addons.${module}`;
	for (const statement of text.matchAll(statements)) {
		const [, from, names = ""] = statement;
		const list = names.replaceAll(/#[^\n]*|[()\\]/g, " ").split(",").map((part) => part.trim().split(/\s+/)[0] ?? "");
		if (from === "." || from === own) for (const each of list) found.add(each);
		else if (from?.startsWith(".") && !from.startsWith("..")) found.add(from.slice(1).split(".")[0] ?? "");
		else if (from?.startsWith(`${own}.`)) found.add(from.slice(own.length + 1).split(".")[0] ?? "");
	}
	for (const { names } of relativeImports(root, text)) for (const each of names) found.add(text.slice(each.start, each.end));
	return found;
}
function relativeImports(root, text) {
	return root.children.flatMap((node) => {
		if (node.type !== "import_from_statement") return [];
		const from = node.children.find((child) => child.field === "module_name");
		if (!from || text.slice(from.start, from.end) !== ".") return [];
		return [{
			node,
			names: node.children.filter((child) => child.field === "name")
		}];
	});
}
function bracketed({ node }, text) {
	return text[node.end - 1] === ")";
}
function addName(entry, name, text) {
	const { node, names } = entry;
	const values = names.map((each) => text.slice(each.start, each.end));
	const end = bracketed(entry, text) ? node.end : node.end + 1;
	const list = {
		...node,
		start: node.start,
		end,
		children: [...names]
	};
	return insertItems({
		file: "__init__.py",
		text,
		node: list
	}, [name], place(values, name));
}
/** Index at which the name goes: its sorted one, or behind all. */
function place(values, name) {
	const index = values.every((value, i) => i === 0 || (values[i - 1] ?? "") <= value) ? values.findIndex((value) => value > name) : -1;
	return index < 0 ? values.length : index;
}
function addLine(singles, root, name, text) {
	const eol = lineBreak(text);
	const line = `from . import ${name}`;
	const file = "__init__.py";
	const next = singles[place(singles.map(({ names }) => text.slice(names[0]?.start, names[0]?.end)), name)];
	if (next) return {
		file,
		start: next.node.start,
		end: next.node.start,
		text: `${line}${eol}`
	};
	const last = singles.at(-1)?.node ?? parts(root).findLast((node) => /^import_|^future_import/.test(node.type));
	if (last) {
		const end = lineEnd$1(text, last.end);
		return {
			file,
			start: end,
			end,
			text: `${eol}${line}`
		};
	}
	if (text.trim() === "") return {
		file,
		start: 0,
		end: text.length,
		text: `${line}${eol}`
	};
	const comments = /^(?:\uFEFF?(?:[ \t]*#[^\n]*)?(?:\r?\n|$))*/.exec(text)?.[0].trimEnd().length ?? 0;
	const rest = text.slice(comments).trim() === "" ? "" : eol;
	if (comments === 0) return {
		file,
		start: 0,
		end: 0,
		text: `${line}${eol}${rest}`
	};
	return {
		file,
		start: comments,
		end: comments,
		text: `${eol}${eol}${line}${rest}`
	};
}
function lineEnd$1(text, offset) {
	const end = /[^\r\n]*/y;
	end.lastIndex = offset;
	end.test(text);
	return end.lastIndex;
}

// src/source/edit/python.ts
/** What names the class itself, which it has already. */
const IDENTITY = /^_(name|inherit|description|order|rec_name|check_company_auto)$/;
/**
* The text with those fields, methods and constraints in the class `name` that the one class of `planned` has
* besides: fields behind its last field, methods at its end. Imports are completed. Undefined for a class that
* is not indented by four.
*/
async function addMembers(text, name, planned) {
	const plan = withLineBreak(planned, lineBreak(text));
	const [root, wantedRoot] = [await parsePython(text), await parsePython(plan)];
	const [there, wanted] = [classOf(root, text, name), classOf(wantedRoot, plan)];
	if (!there || !wanted) return void 0;
	const own = membersOf(there, text);
	const last = own.at(-1);
	if (!last || indentAt(text, last.node.start) !== "    ") return void 0;
	const file = "";
	const eol = lineBreak(text);
	const edits = [];
	const differing = [];
	const fields = own.filter((member) => member.field);
	const afterFields = fields.at(-1) ?? own.filter(({ node }) => node.type === "expression_statement").at(-1) ?? last;
	for (const member of membersOf(wanted, plan)) {
		const same = own.find((each) => each.name === member.name);
		if (IDENTITY.test(member.name)) continue;
		if (same && member.name === "_sql_constraints") edits.push(...newRows(same.node, text, member.node, plan));
		else if (same) {
			if (plain(same.source) !== plain(member.source)) differing.push(member.name);
		} else {
			const place = lineEnd(text, (member.node.type === "expression_statement" ? afterFields : last).node.end);
			const gap = member.field && fields.length > 0 ? eol : eol + eol;
			edits.push({
				file,
				start: place,
				end: place,
				text: `${gap}    ${member.source}`
			});
		}
	}
	if (edits.length === 0) return {
		text,
		differing
	};
	return {
		text: applyEdits(text, [...importEdits(root, text, wantedRoot, plan), ...edits]),
		differing
	};
}
function classOf(root, text, name) {
	return root.children.find((node) => {
		const called = node.type === "class_definition" ? childOf(node, "name") : void 0;
		return called && (name === void 0 || text.slice(called.start, called.end) === name);
	});
}
function membersOf(definition, text) {
	return (childOf(definition, "body")?.children ?? []).flatMap((node) => {
		if (node.type === "comment") return [];
		const inner = node.type === "decorated_definition" ? childOf(node, "definition") : node;
		const assignment = node.type === "expression_statement" ? node.children[0] : void 0;
		const called = assignment?.type === "assignment" ? childOf(assignment, "left") : inner && childOf(inner, "name");
		const source = text.slice(node.start, node.end);
		return [{
			name: called ? text.slice(called.start, called.end) : "",
			source,
			node,
			field: /^\w+\s*=\s*fields\./.test(source)
		}];
	});
}
/** Rows of a list of constraints whose name the other one lacks. */
function newRows(there, text, planned, plan) {
	const [list, wanted] = [there, planned].map((node) => {
		const right = node.children[0] && childOf(node.children[0], "right");
		return right?.type === "list" ? right : void 0;
	});
	if (!list || !wanted) return [];
	const nameOf = (row, source) => {
		const [first] = parts(row);
		return first && literalOf(first, source);
	};
	const known = parts(list).map((row) => nameOf(row, text));
	const sources = parts(wanted).filter((row) => !known.includes(nameOf(row, plan))).map((row) => plan.slice(row.start, row.end));
	return insertItems({
		file: "",
		text,
		node: list
	}, sources, parts(list).length);
}
/** Names of `from x import y` that the planned file needs besides. */
function importEdits(root, text, wantedRoot, plan) {
	const imports = (from, source) => from.children.flatMap((node) => {
		const module = node.type === "import_from_statement" ? childOf(node, "module_name") : void 0;
		const names = node.children.filter((child) => child.field === "name");
		return module ? [{
			node,
			module: source.slice(module.start, module.end),
			names
		}] : [];
	});
	const there = imports(root, text);
	return imports(wantedRoot, plan).flatMap(({ node, module, names }) => {
		const own = there.filter((each) => each.module === module);
		const known = own.flatMap((each) => each.names.map((name) => text.slice(name.start, name.end)));
		const missing = names.map((name) => plan.slice(name.start, name.end)).filter((name) => !known.includes(name));
		const statement = own.at(-1);
		const after = root.children.findLast((each) => /^import_/.test(each.type));
		if (missing.length === 0) return [];
		if (!statement) {
			const place = after ? lineEnd(text, after.end) : 0;
			const source = plan.slice(node.start, node.end);
			return [{
				file: "",
				start: place,
				end: place,
				text: after ? lineBreak(text) + source : source + lineBreak(text)
			}];
		}
		const end = text[statement.node.end - 1] === ")" ? statement.node.end : statement.node.end + 1;
		return insertNames({
			...statement.node,
			end,
			children: [...statement.names]
		}, text, missing);
	});
}
/** Each name in its sorted place. */
function insertNames(list, text, names) {
	const known = list.children.map((child) => text.slice(child.start, child.end));
	return names.toReversed().flatMap((name) => {
		const place = known.findIndex((other) => order(other) > order(name));
		return insertItems({
			file: "",
			text,
			node: list
		}, [name], place < 0 ? known.length : place);
	});
}
/** Constants, classes, then the rest, as isort has them. */
function order(name) {
	return `${/^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2}${name}`;
}
function lineEnd(text, offset) {
	const end = /[^\r\n]*/y;
	end.lastIndex = offset;
	end.test(text);
	return end.lastIndex;
}
function plain(source) {
	return source.replaceAll("'", "\"").replaceAll(/,(?=\s*[\])}])/g, "").replaceAll(/\s+/g, "");
}

// src/source/edit/xml.ts
/**
* The text of a data file with elements added behind its last one: in `<odoo>`, or in its last `<data>` where
* its records stand in one. Each element is source as a generated file has it, indented by four on its first
* level. Throws an Error for what is no data file.
*/
function appendElements(text, elements, noupdate = false) {
	if (elements.length === 0) return text;
	const { root } = parseXml(text);
	if (!root || !/^(odoo|openerp|data)$/.test(root.name)) throw new Error("The file is no data file of Odoo.");
	const eol = lineBreak(text);
	const holder = holderOf(root, noupdate);
	const last = elementsOf(holder ?? root).at(-1);
	const unit = last ? indentAt(text, last.start) : `${indentAt(text, (holder ?? root).start)}    `;
	const spaced = !last || blankBefore(text, last.start);
	const indent = holder ? unit : `${unit}    `;
	const bodies = elements.map((element) => withLineBreak(shift(element, indent), eol));
	const gap = spaced ? `${eol}${eol}` : eol;
	const source = holder ? bodies.join(gap) : ownData(bodies, unit, gap, noupdate, eol);
	const file = "";
	if (last) {
		const at = behind(text, last.end);
		return applyEdits(text, [{
			file,
			start: at,
			end: at,
			text: `${gap}${source}`
		}]);
	}
	const parent = holder ?? root;
	if (parent.end === parent.tag.end && text[parent.tag.end - 2] === "/") {
		const open = text.slice(parent.tag.start, parent.tag.end).replace(/\s*\/>$/, ">");
		const end = `${eol}${indentAt(text, parent.start)}</${parent.name}>`;
		return applyEdits(text, [{
			file,
			start: parent.start,
			end: parent.end,
			text: `${open}${eol}${source}${end}`
		}]);
	}
	const inside = text.slice(parent.inner.start, parent.inner.end);
	const at = parent.inner.start + inside.trimEnd().length;
	const end = `${eol}${indentAt(text, parent.inner.end)}`;
	return applyEdits(text, [{
		file,
		start: at,
		end: parent.inner.end,
		text: `${eol}${source}${end}`
	}]);
}
/** Where the elements go; undefined when they need a `<data>` of their own. */
function holderOf(root, noupdate) {
	const last = elementsOf(root).at(-1);
	const within = last?.name === "data" ? last : root;
	if (frozen(within) === noupdate) return within;
	return elementsOf(root).findLast((child) => child.name === "data" && frozen(child) === noupdate);
}
/** The element says `noupdate`, or the one around it does. */
function frozen(element) {
	const own = attributeValue(element, "noupdate");
	if (own !== void 0) return /^(1|true)$/i.test(own);
	return element.parent ? frozen(element.parent) : false;
}
function ownData(bodies, unit, gap, noupdate, eol) {
	return `${unit}${noupdate ? "<data noupdate=\"1\">" : "<data noupdate=\"0\">"}${eol}${bodies.join(gap)}${eol}${unit}</data>`;
}
/** A blank line stands before the element, or before the comment above it. */
function blankBefore(text, offset) {
	const before = text.slice(0, lineStart(text, offset)).replace(/(?:[ \t]*<!--(?:(?!-->)[\s\S])*-->\s*)+$/, "");
	return /\n[ \t]*\r?\n$/.test(before);
}
/** Behind a comment that ends the line of the element. */
function behind(text, offset) {
	const comment = /[ \t]*<!--[^\n]*?-->(?=[ \t]*\r?\n)/y;
	comment.lastIndex = offset;
	return comment.test(text) ? comment.lastIndex : offset;
}
/** The element under another indentation; text that is code stays as it is. */
function shift(element, indent) {
	const lines = element.replace(/^\s*\n/, "").trimEnd().split(/\r?\n/);
	const own = /^[ \t]*/.exec(lines[0] ?? "")?.[0] ?? "";
	if (own === indent) return lines.join("\n");
	if (/<!\[CDATA\[|name="code"/.test(element)) return [indent + (lines[0] ?? "").trimStart(), ...lines.slice(1)].join("\n");
	return lines.map((line) => line.startsWith(own) && line.trim() !== "" ? indent + line.slice(own.length) : line).join("\n");
}

export { moduleFacts as $, isWordOf as A, typeSet as At, indentAt as B, decode as C, parsePythonNow as Ct, jsChildren as D, nodesOf$1 as Dt, isJsNode as E, nodeAt as Et, createProject as F, comodelOf as Ft, compileXPath as G, lineStart as H, withModules as I, hasComputedNames$1 as It, generatedXmlids as J, parseXPath as K, compactModule as L, inverseOf as Lt, loadSymbols as M, parts as Mt, besideProgram as N, childOf as Nt, readJs as O, seeWithin as Ot, closureOf as P, walk$1 as Pt, isNoupdate as Q, pythonRefs as R, keyword as Rt, manifestEdits as S, parsePython as St, pyString as T, eachHolding as Tt, withLineBreak as U, lineBreak as V, importEdges as W, manualModels as X, indexModule as Y, coreFacts as Z, parseCsv as _, manifestAssets as _t, isOwnStyle as a, recordField as at, formatPo as b, readManifest as bt, heldTrees as c, archRoot as ct, moduleOf as d, ancestor as dt, CORE_MODULE as et, readModule as f, attribute as ft, valued as g, walkElements as gt, readPython as h, textOf as ht, addCsvRows as i, readXml as it, pastOf as j, literalOf as jt, readJsLater as k, typeId as kt, ModuleError as l, archText as lt, readSource as m, elementsOf as mt, addMembers as n, isDataElement as nt, readStyle as o, recordText as ot, readBytes as p, attributeValue as pt, imbalance as q, addImport as r, qualified as rt, readPo as s, xmlProblems as st, appendElements as t, ownNodes as tt, listFiles as u, parseXml as ut, readCsv as v, manifestPaths as vt, sourceFile as w, preloadPython as wt, changeManifest as x, syntaxProblems as xt, KEYWORDS as y, manifestValue as yt, applyEdits as z };