import { B as indentAt, E as isJsNode, H as lineStart, Mt as parts, N as besideProgram, Nt as childOf, Pt as walk, S as manifestEdits, V as lineBreak, jt as literalOf, y as KEYWORDS, yt as manifestValue } from "./source.mjs";
import { l as remembered } from "./common.mjs";
import { H as assignedNames, K as mentions, St as unwrapped, mt as recordsOf, q as namesIn, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { A as keyOf, B as textOfLiteral, N as propertyOf, P as reindented, R as listOf, j as memberOf, k as declaredIn, s as textAround } from "./migrate-rules6.mjs";
import { readFileSync } from "node:fs";

// src/migrate/python/manifest-edits.ts
const MANIFEST = "__manifest__.py";
/** Edits that put assets into the manifest, each once; a new key has one item a line. */
function addAssets(manifest, bundles) {
	if (!manifest.entries.has("assets")) return [newAssets(manifest, bundles)].flat();
	const edits = [];
	for (const [bundle, assets] of bundles) {
		const known = bundleOf(manifest, bundle);
		const missing = assets.filter((asset) => !known.some((each) => JSON.stringify(each) === JSON.stringify(asset)));
		const [first] = missing;
		if (first === void 0) continue;
		if (known.length > 0) edits.push(...appended$1(manifest, bundle, first, missing.slice(1)));
		else edits.push(...changed(manifest, {
			kind: "set",
			path: ["assets", bundle],
			value: missing.map(asLiteral)
		}));
		break;
	}
	return edits;
}
/** Several items behind the last one: each is written as the first of them is. */
function appended$1(manifest, bundle, first, more) {
	const edits = changed(manifest, {
		kind: "add",
		path: ["assets", bundle],
		value: asLiteral(first)
	});
	const [edit] = edits;
	if (!edit || edits.length > 1 || typeof first !== "string") return edits;
	const texts = more.filter((asset) => typeof asset === "string").map((asset) => edit.text.replace(first, () => asset));
	return [{
		...edit,
		text: edit.text + texts.join("")
	}];
}
function bundleOf(manifest, bundle) {
	const assets = manifestValue(manifest, "assets");
	const list = typeof assets === "object" && assets !== null && !Array.isArray(assets) ? entryOf(assets, bundle) : void 0;
	return Array.isArray(list) ? list : [];
}
function entryOf(assets, bundle) {
	return Object.entries(assets ?? {}).find(([key]) => key === bundle)?.[1];
}
function newAssets(manifest, bundles) {
	const { text } = manifest.source;
	const eol = lineBreak(text);
	const first = [...manifest.entries.values()][0];
	const quote = first && text[first.keySpan.start] === "'" ? "'" : "\"";
	const pad = first ? indentOf$2(text, first.keySpan.start) : "    ";
	const string = (value) => quote + value + quote;
	const item = (asset) => typeof asset === "string" ? string(asset) : `(${asset.map(string).join(", ")})`;
	return changed(manifest, {
		kind: "source",
		path: ["assets"],
		source: [
			"{",
			...[...bundles].flatMap(([bundle, assets]) => [
				`${pad}${pad}${string(bundle)}: [`,
				...assets.map((asset) => `${pad}${pad}${pad}${item(asset)},`),
				`${pad}${pad}],`
			]),
			`${pad}}`
		].join(eol)
	});
}
function indentOf$2(text, offset) {
	const blanks = indentAt(text, offset);
	return blanks === "" ? "    " : blanks;
}
function asLiteral(asset) {
	return typeof asset === "string" ? asset : [...asset];
}
/** The edits of one change, as those of a finding. */
function changed(manifest, change) {
	return manifestEdits(manifest, change).map(({ start, end, text }) => ({
		file: MANIFEST,
		start,
		end,
		text
	}));
}

// src/migrate/python/edits.ts
function fromImport(node, { text }) {
	const moduleNode = node.type === "import_from_statement" ? childOf(node, "module_name") : void 0;
	if (!moduleNode) return void 0;
	const slice = (each) => text.slice(each.start, each.end);
	const names = node.children.filter(({ field }) => field === "name").map((each) => {
		const alias = each.type === "aliased_import" ? childOf(each, "alias") : void 0;
		const name = each.type === "aliased_import" ? childOf(each, "name") : each;
		return {
			name: name ? slice(name) : "",
			alias: alias && slice(alias),
			node: each
		};
	});
	return {
		module: slice(moduleNode),
		moduleNode,
		names
	};
}
/** The statement of an import without one of its names; the whole line goes with the last of them. */
function withoutName(statement, imported, name, text) {
	const nodes = imported.names.map(({ node }) => node);
	const index = nodes.indexOf(name);
	if (nodes.length === 1) return importLines(statement, text);
	const [before, next] = [nodes[index - 1], nodes[index + 1]];
	if (next) return {
		start: name.start,
		end: next.start,
		text: ""
	};
	return {
		start: before?.end ?? name.start,
		end: name.end,
		text: ""
	};
}
/** A statement with its line break and indentation; with its semicolon where others share its line. */
function wholeLines({ start, end }, text) {
	const from = lineStart(text, start);
	const before = text.slice(from, start);
	const alone = /^[ \t]*$/.test(before);
	const next = /[ \t]*;[ \t]*(?=[^\s#;])/y;
	next.lastIndex = end;
	const semicolon = next.exec(text)?.[0];
	if (semicolon !== void 0) return {
		start,
		end: end + semicolon.length,
		text: ""
	};
	const last = /[ \t]*;[ \t]*$/.exec(before);
	if (last) return {
		start: from + last.index,
		end,
		text: ""
	};
	const rest = /[ \t]*;?[ \t]*(?:#[^\n]*)?\r?\n?/y;
	rest.lastIndex = end;
	const match = rest.exec(text)?.[0] ?? "";
	return {
		start: alone ? from : start,
		end: end + match.length,
		text: ""
	};
}
/**
* The import with blank lines that parted it from what stands around it: those after it when nothing stands before it,
* those before it when there are some after it.
*/
function importLines(statement, text) {
	const lines = wholeLines(statement, text);
	if (/\S/.test(text.slice(0, lines.start))) return /^[ \t]*\r?\n/.test(text.slice(lines.end, lines.end + 200)) ? withBlankLinesBefore(lines, text) : lines;
	const blank = /\s*/y;
	blank.lastIndex = lines.end;
	return {
		...lines,
		end: lines.end + (blank.exec(text)?.[0].length ?? 0)
	};
}
/** The same with the blank lines before it. */
function withBlankLinesBefore(edit, text) {
	const blank = /\n((?:[ \t]*\r?\n)+)$/.exec(text.slice(0, edit.start));
	return {
		...edit,
		start: edit.start - (blank?.[1]?.length ?? 0)
	};
}
/** What is added behind an argument, on a line of its own where that one has one. */
function withArgument({ start, end }, added, text) {
	const line = text.slice(lineStart(text, start), start);
	return {
		start: end,
		end,
		text: /^\s+$/.test(line) && /^,?[ \t]*\r?\n/.test(text.slice(end)) ? `,\n${line}${added}` : `, ${added}`
	};
}
/** The argument with its comma, as when it had never been written. */
function withoutArgument(list, argument, text) {
	const all = parts(list);
	const index = all.indexOf(argument);
	return withoutRun({
		before: all[index - 1],
		first: argument,
		last: argument,
		next: all[index + 1]
	}, text);
}
/** Several arguments with their commas: one edit for those that follow each other. */
function withoutArguments(list, gone, text) {
	const all = parts(list);
	return all.flatMap((first, i) => {
		const before = all[i - 1];
		if (!gone.includes(first) || before && gone.includes(before)) return [];
		const rest = all.slice(i);
		const length = rest.findIndex((each) => !gone.includes(each));
		const [last = first, next] = length === -1 ? [rest.at(-1)] : [rest[length - 1], rest[length]];
		return [withoutRun({
			before,
			first,
			last,
			next
		}, text)];
	});
}
function withoutRun({ before, first, last, next }, text) {
	if (next) return {
		start: first.start,
		end: next.start,
		text: ""
	};
	if (before) return {
		start: before.end,
		end: last.end,
		text: ""
	};
	const tail = /\s*,?/y;
	tail.lastIndex = last.end;
	return {
		start: first.start,
		end: last.end + (tail.exec(text)?.[0].length ?? 0),
		text: ""
	};
}
/** A name is bound or read somewhere else in the file than in the given place. */
function usesName(root, name, text, but) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node === but) continue;
		if (node.type === "identifier" && node.field !== "attribute" && text.slice(node.start, node.end) === name) return true;
		stack.push(...node.children);
	}
	return false;
}

// src/migrate/js/web-moves.ts
const NOTHING = {
	modules: {},
	exports: {},
	legacy: {},
	registered: {},
	templates: [],
	anchors: {},
	descriptors: [],
	styles: {}
};
const loaded = /* @__PURE__ */ new Map();
/** Read at the first call, from `data/web` beside `dist` and `src`. */
function webMoves(to) {
	const known = loaded.get(to);
	if (known) return known;
	const file = besideProgram(`data/web/${to}.json`);
	const moves = file === void 0 ? NOTHING : JSON.parse(readFileSync(file, "utf8"));
	loaded.set(to, moves);
	return moves;
}

// src/migrate/python/sql-names.ts
/** Words that stand behind a table and are no alias of it. */
const NO_ALIAS = /^(on|using|where|set|left|right|inner|outer|full|cross|natural|join|group|order|having|limit|offset|union|returning|values|select|as|for|default|and|or|window|lateral|tablesample|except|intersect)$/i;
const TABLE = /\b(from|join|update|into|,)\s+(?:only\s+|lateral\s+)?"?([a-z]\w*)"?(?=[\s;,()"']|$)(?:(?:\s+as)?\s+"?([a-z]\w*)"?(?![\w.(]))?/gi;
const CLAUSE = /\b(select|from|join|on|where|group\s+by|order\s+by|having|set|values|returning|partition\s+by)\b/gi;
/** `isTable` tells tables from other words, and from queries inside. */
function tablesIn(text, isTable) {
	return [...text.matchAll(TABLE)].flatMap((match) => {
		const [whole, before = "", table = "", alias = ""] = match;
		if (!isTable(table) || before === "," && (alias === "" || !/\bfrom\b/i.test(text))) return [];
		const start = match.index + whole.indexOf(table, before.length);
		return [{
			table,
			alias: alias === "" || NO_ALIAS.test(alias) ? table : alias,
			start,
			end: start + table.length
		}];
	});
}
/** The tables of several texts by what they are called. */
function aliasesIn(texts, isTable) {
	const found = /* @__PURE__ */ new Map();
	for (const { table, alias } of texts.flatMap((text) => tablesIn(text, isTable))) found.set(alias, found.has(alias) && found.get(alias) !== table ? void 0 : table);
	return found;
}
/**
* `s.partner_id` and `"s"."partner_id"` of the tables that `isAlias` knows; `clause` tells the part of the query that a
* text begins in, and is asked for those alone.
*/
function columnsIn(text, isAlias, clause) {
	return [...text.matchAll(/(?<![\w.%])"?([a-z]\w*)"?\."?([a-z]\w*)\b(?!\s*\()/gi)].flatMap((match) => {
		const [whole, alias = "", column = ""] = match;
		if (!isAlias(alias)) return [];
		const end = match.index + whole.length;
		return {
			alias,
			aliasStart: match.index + whole.indexOf(alias),
			column,
			start: end - column.length,
			end,
			isResult: isResult(text, match.index, end, clause)
		};
	});
}
function isResult(text, start, end, clause) {
	const before = text.slice(0, start);
	const last = [...before.matchAll(CLAUSE)].at(-1);
	const head = last ? before.slice(last.index + last[0].length) : before;
	if (depth(head) !== 0 || !/(^|,|\bdistinct)\s*"?$/i.test(head)) return false;
	if (!/^"?\s*($|,|from\b|\)|%|\{|union\b)/i.test(text.slice(end))) return false;
	const inside = last?.[1] ?? clause();
	return inside === void 0 ? void 0 : /^select$/i.test(inside);
}
function depth(text) {
	return text.split("(").length - text.split(")").length;
}

// src/migrate/python/is-test.ts
/** The file is one of tests, of the module itself or of a folder of it. */
function isTest({ file }) {
	return /(^|\/)tests\//.test(file.source.path);
}

// src/migrate/python/create-shape.ts
const LEAVES = /^(return_statement|yield|function_definition|lambda)$/;
/**
* The bodies that mean the same for each of a list: those of one call of super whose values, record and `self` are not
* replaced on the way, and where nothing that is worked out before the call is used behind it.
*/
function createShape(body, vals, context) {
	const found = bodyOf$1(body, vals, context);
	if (!found) return void 0;
	const { before, call, argument, record, after, returned } = found;
	const { text } = context;
	const name = record && context.slice(record);
	const made = new Set(before.flatMap((each) => [...assignedNames(each, text)]));
	if (made.has(vals) || made.has("self") || made.has("vals_list")) return void 0;
	if (mentions(call, made, text) || after.some((each) => mentions(each, made, text))) return void 0;
	if (after.some((each) => replaces(each, [
		vals,
		"self",
		name ?? ""
	], text))) return void 0;
	const edits = [superNow(call, argument, context)];
	if (before.length > 0) edits.push(...loop(before, `for ${vals} in vals_list:`, text));
	if (!record || name === void 0 || after.length === 0) return {
		safe: true,
		edits
	};
	const all = pluralOf(name);
	if (namesIn(body, text).includes(all)) return void 0;
	const head = after.some((each) => mentions(each, /* @__PURE__ */ new Set([vals]), text)) ? `for ${name}, ${vals} in zip(${all}, vals_list):` : `for ${name} in ${all}:`;
	edits.push({
		start: record.start,
		end: record.end,
		text: all
	}, ...loop(after, head, text), {
		start: returned.start,
		end: returned.end,
		text: all
	});
	return {
		safe: false,
		edits
	};
}
function bodyOf$1(body, vals, context) {
	const statements = parts(body).filter((statement, i) => !(i === 0 && isText(statement)));
	const last = statements.at(-1);
	const returned = last?.type === "return_statement" ? parts(last)[0] : void 0;
	if (!last || !returned || [...walk(body)].some((node) => node !== last && LEAVES.test(node.type))) return void 0;
	const direct = superCreate(returned, vals, context);
	if (direct) return {
		before: statements.slice(0, -1),
		call: returned,
		argument: direct,
		record: void 0,
		after: [],
		returned
	};
	for (const [i, statement] of statements.entries()) {
		const assignment = statement.type === "expression_statement" ? statement.children[0] : void 0;
		const left = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
		const right = assignment && childOf(assignment, "right");
		const argument = right && superCreate(right, vals, context);
		if (!left || !right || !argument) continue;
		if (left.type !== "identifier" || context.slice(returned) !== context.slice(left)) return void 0;
		const [before, after] = [statements.slice(0, i), statements.slice(i + 1, -1)];
		return {
			before,
			call: right,
			argument,
			record: left,
			after,
			returned
		};
	}
}
/** One of the names gets another value. */
function replaces(node, names, text) {
	const made = assignedNames(node, text);
	return names.some((name) => made.has(name));
}
/** What several of `name` are called. */
function pluralOf(name) {
	if (/^(res|rec|result|record|new|obj|rslt|ret)$/.test(name) || name.endsWith("s")) return "records";
	return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}
function isText(statement) {
	return statement.type === "expression_statement" && statement.children[0]?.type === "string";
}
/** The argument of `super().create(vals)`. */
function superCreate(node, vals, context) {
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	if (called?.name !== "create" || !called.object || !/^super\(/.test(context.slice(called.object))) return void 0;
	const list = childOf(node, "arguments");
	const given = list ? parts(list) : [];
	return given.length === 1 && given[0] && context.slice(given[0]) === vals ? given[0] : void 0;
}
/** The call with the list; `super(Book, self)` of the class itself is written as today. */
function superNow(node, argument, { klass, text }) {
	const old = `super(${klass?.name}, self).create(`;
	return text.slice(node.start, argument.start) === old && text.slice(argument.end, node.end) === ")" ? {
		start: node.start,
		end: node.end,
		text: "super().create(vals_list)"
	} : {
		start: argument.start,
		end: argument.end,
		text: "vals_list"
	};
}
/** Puts statements into a loop: a line before them, and one step more before each of their lines, but not within texts. */
function loop(statements, head, text) {
	const [first, last] = [statements[0], statements.at(-1)];
	if (!first || !last) return [];
	const start = lineStart(text, first.start);
	const indent = text.slice(start, first.start);
	const texts = statements.flatMap((each) => [...walk(each)]).filter(({ type }) => type === "string");
	const step = indent.includes("	") ? "	" : "    ";
	const edits = [{
		start,
		end: start,
		text: `${indent}${head}\n${step}`
	}];
	for (let at = text.indexOf("\n", start) + 1; at > 0 && at < last.end; at = text.indexOf("\n", at) + 1) if (!texts.some((each) => each.start < at && at < each.end) && text[at] !== "\n" && text[at] !== "\r") edits.push({
		start: at,
		end: at,
		text: step
	});
	return edits;
}

// src/migrate/python/import-moves.ts
/**
* A visitor of `import_from_statement` that takes names to their new modules. A statement in which all names move to one
* module is changed in place; else the name leaves it for a line of its own behind it.
*/
function moveImports(moves) {
	const byModule = /* @__PURE__ */ new Map();
	for (const move of moves) byModule.set(move.from, [...byModule.get(move.from) ?? [], move]);
	return (node, context) => {
		const imported = fromImport(node, context);
		const known = imported && byModule.get(imported.module);
		if (!imported || !known) return;
		const moving = imported.names.flatMap((each) => {
			const move = known.find(({ name }) => name === each.name);
			return move ? [{
				...each,
				move
			}] : [];
		});
		const [first] = moving;
		if (!first) return;
		const message = `${first.name} is imported from ${first.move.to}.`;
		const targets = new Set(moving.map(({ move }) => move.to));
		if (moving.length === imported.names.length && targets.size === 1) {
			context.report({
				at: node,
				message,
				fix: {
					title: `Import from ${first.move.to}`,
					safe: true,
					edits: [{
						start: imported.moduleNode.start,
						end: imported.moduleNode.end,
						text: first.move.to
					}, ...moving.flatMap(({ node: place, name, move }) => move.as === void 0 ? [] : [{
						start: place.start,
						end: place.start + name.length,
						text: move.as
					}])]
				}
			});
			return;
		}
		const alias = first.alias === void 0 ? "" : ` as ${first.alias}`;
		const statement = `from ${first.move.to} import ${first.move.as ?? first.name}${alias}`;
		context.report({
			at: first.node,
			message,
			fix: {
				title: `Import from ${first.move.to}`,
				safe: true,
				edits: [withoutName(node, imported, first.node, context.text), {
					start: node.end,
					end: node.end,
					text: `\n${" ".repeat(indentOf$1(node, context.text))}${statement}`
				}]
			}
		});
	};
}
function indentOf$1({ start }, text) {
	return start - lineStart(text, start);
}

// src/migrate/python/heirs.ts
/** A mixin of more models than these says nothing about one of them. */
const MAX_HEIRS = 8;
const heirs = /* @__PURE__ */ new WeakMap();
/** Models that are made of this one and of which the module knows, where it is a mixin of few. */
function heirsOf(model, { project, module }) {
	const all = [...remembered(heirs, project, () => {
		const found = /* @__PURE__ */ new Map();
		for (const { classes } of project.modules.values()) for (const { model: heir, inherit } of classes) for (const parent of inherit) if (parent !== heir) remembered(found, parent, () => /* @__PURE__ */ new Set()).add(heir);
		return found;
	}).get(model) ?? []];
	return all.length > MAX_HEIRS ? [] : all.filter((heir) => project.model(heir, module.name).exists);
}

// src/migrate/python/never-true.ts
/**
* Edits of a body in which this name is False from now on: conditions on it alone go with what they lead to. Other
* uses of it stay, for whoever reads on.
*/
function withoutTrue(body, name, context) {
	const is = (node) => node?.type === "identifier" && context.slice(node) === name;
	const isNot = (node) => node?.type === "not_operator" && is(childOf(node, "argument") ?? parts(node)[0]);
	const blocks = walk(body).filter(({ type }) => type === "block");
	const goes = (node) => node.type === "if_statement" && is(childOf(node, "condition"));
	const isAmongOthers = (node) => blocks.some((block) => block.children.includes(node) && parts(block).some((each) => !goes(each)));
	const found = [];
	const add = (edit) => {
		if (edit.end > edit.start && !found.some(({ start, end }) => start <= edit.start && edit.end <= end)) found.push(edit);
	};
	for (const node of walk(body)) if (goes(node)) {
		if (!node.children.some(({ type }) => /^(elif|else)_clause$/.test(type)) && isAmongOthers(node)) add(wholeLines(node, context.text));
	} else if (node.type === "conditional_expression") {
		const [, condition, other] = parts(node);
		if (is(condition) && other) add({
			start: node.start,
			end: other.start,
			text: ""
		});
	} else if (node.type === "boolean_operator") {
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (!left || !right || context.text.slice(left.end, right.start).trim() !== "and") continue;
		if (isNot(left)) add({
			start: node.start,
			end: right.start,
			text: ""
		});
		else if (isNot(right)) add({
			start: left.end,
			end: node.end,
			text: ""
		});
	}
	return found;
}

// src/migrate/python/signature.ts
/**
* Visitor that gives overrides the arguments of the new series, in their heads, in their calls of super and wherever
* else they are only handed on. One that does anything else with an argument that is gone is left to a human.
*/
function changedSignature(change, since) {
	return { python: { function_definition(node, context) {
		const { klass } = context;
		const [name, body, parameters] = [
			"name",
			"body",
			"parameters"
		].map((field) => childOf(node, field));
		const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass || !method || !name || !body || !parameters) return;
		const isModel = klass.kind !== void 0 || klass.model !== void 0;
		if (change.ofTests ? isModel || !isTest(context) : !isModel) return;
		if (!change.methods.includes(method.name)) return;
		const named = parts(parameters).map((each) => nameOf$1(each, context));
		const old = method.params.filter((each) => named.includes(each) && (Object.hasOwn(change.renamed ?? {}, each) || change.gone?.includes(each)));
		if (old.length === 0) return;
		const list = old.map((each) => change.renamed?.[each] ?? `without ${each}`).join(", ");
		const message = `${method.name}() has other arguments since ${since}: ${list}.`;
		const edits = signatureEdits({
			method: method.name,
			old,
			parameters,
			body
		}, change, context);
		if (!edits) {
			context.report({
				at: name,
				message: `${message} This override uses what is gone or a name that is taken.`
			});
			return;
		}
		context.report({
			at: name,
			message,
			fix: {
				title: "Take the arguments of the new series",
				safe: true,
				edits
			}
		});
	} } };
}
/** Edits that give an override the new arguments; undefined where it cannot be changed. */
function signatureEdits({ method, old, parameters, body }, change, context) {
	const edits = [];
	const handled = /* @__PURE__ */ new Set();
	const dropped = [];
	for (const parameter of parts(parameters)) {
		const key = nameOf$1(parameter, context);
		const named = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
		const value = childOf(parameter, "value");
		const [given, other] = change.defaults?.[key ?? ""] ?? [];
		if (value && other !== void 0 && context.slice(value) === given) edits.push({
			...spanOf(value),
			text: other
		});
		if (!named || key === void 0 || !old.includes(key)) continue;
		const now = change.renamed?.[key];
		if (now === void 0) dropped.push(parameter);
		else edits.push({
			...spanOf(named),
			text: now
		});
	}
	edits.push(...withoutArguments(parameters, dropped, context.text));
	for (const call of walk(body)) {
		const called = call.type === "call" ? calledBy(call, context) : void 0;
		const isSuper = called?.object && /^super\(/.test(context.slice(called.object)) && called.name === method;
		if (!called || !isSuper && !change.calls?.includes(called.name)) continue;
		const arguments_ = childOf(call, "arguments");
		if (!arguments_ || argumentsOfCall(call, context).spread) continue;
		const left = [];
		for (const argument of parts(arguments_)) {
			const found = argumentEdit(argument, {
				isSuper: isSuper === true,
				change,
				old
			}, context);
			if (found === void 0) continue;
			if (found.edit === void 0) left.push(argument);
			else edits.push(found.edit);
			for (const each of found.handled) handled.add(each);
		}
		edits.push(...withoutArguments(arguments_, left, context.text));
	}
	const folded = (change.neverTrue ?? []).filter((key) => old.includes(key)).flatMap((key) => withoutTrue(body, key, context));
	const isFolded = ({ start, end }) => folded.some((each) => each.start <= start && end <= each.end);
	const taken = takenNames(change, {
		parameters,
		body
	}, context);
	if (!taken) return void 0;
	for (const node of walk(body)) {
		if (node.type !== "identifier" || node.field === "attribute" || handled.has(node) || isFolded(node)) continue;
		const key = context.slice(node);
		if (node.field === "name") continue;
		const own = taken.get(key);
		if (own !== void 0) edits.push({
			...spanOf(node),
			text: own
		});
		if (!old.includes(key)) continue;
		const now = change.renamed?.[key];
		if (now === void 0 || Object.hasOwn(change.keywords ?? {}, key)) return void 0;
		edits.push({
			...spanOf(node),
			text: now
		});
	}
	return [...edits.filter((each) => !isFolded(each)), ...folded];
}
/**
* Other names for variables of the body that are called as an argument is from now on; undefined where one of these
* names is anything else than such a variable.
*/
function takenNames(change, { parameters, body }, context) {
	const found = /* @__PURE__ */ new Map();
	const nodes = walk(body);
	const names = new Set(nodes.flatMap((each) => each.type === "identifier" ? [context.slice(each)] : []));
	for (const key of Object.values(change.renamed ?? {})) {
		if (nodes.filter((each) => each.type === "identifier" && !/^(attribute|name)$/.test(each.field ?? "") && context.slice(each) === key).length === 0) continue;
		const own = `own_${key}`;
		const isBound = nodes.some(({ type, children: [left] }) => type === "assignment" && left !== void 0 && context.slice(left) === key);
		const isGiven = parts(parameters).some((each) => nameOf$1(each, context) === key);
		const isNested = nodes.some(({ type }) => /^(function_definition|lambda|global_statement)$/.test(type));
		if (!isBound || isGiven || isNested || names.has(own)) return void 0;
		found.set(key, own);
	}
	return found;
}
/** What becomes of an argument of a call that hands the old ones on: without an edit it goes. */
function argumentEdit(argument, { isSuper, change, old }, context) {
	const isKeyword = argument.type === "keyword_argument";
	const name = isKeyword ? childOf(argument, "name") : void 0;
	const value = isKeyword ? childOf(argument, "value") : argument;
	if (!value) return void 0;
	const key = name ? context.slice(name) : void 0;
	const given = value.type === "identifier" ? context.slice(value) : void 0;
	if (key !== void 0 && Object.hasOwn(change.keywords ?? {}, key)) {
		const now = change.keywords?.[key];
		if (given === void 0 || !old.includes(given)) return void 0;
		return {
			...now === void 0 ? {} : { edit: {
				...spanOf(argument),
				text: `${now}=${now}`
			} },
			handled: [value]
		};
	}
	if (key !== void 0 && change.neverTrue?.includes(key) && old.includes(key)) {
		if (given === key) return { handled: [value] };
		if (isSuper && value.type === "false") return { handled: [] };
	}
	if (!isSuper) return void 0;
	if (key !== void 0 && change.renamed && Object.hasOwn(change.renamed, key) && name) return {
		edit: {
			...spanOf(name),
			text: change.renamed[key] ?? key
		},
		handled: []
	};
	if (given === void 0 || !old.includes(given)) return void 0;
	if (change.gone?.includes(given) && (key === void 0 || key === given)) return { handled: [value] };
	const now = change.renamed?.[given];
	if (key === void 0 && now !== void 0) return {
		edit: {
			...spanOf(value),
			text: now
		},
		handled: [value]
	};
}
/** Name of a parameter, with a default or without; undefined for those behind a star. */
function nameOf$1(parameter, context) {
	const name = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
	return name?.type === "identifier" ? context.slice(name) : void 0;
}
function spanOf({ start, end }) {
	return {
		start,
		end
	};
}

// src/migrate/python/override-arguments.ts
/**
* Visitors that give overrides of Odoo's methods the arguments that they have in the new series, as the symbol databases
* of both tell, and ask about calls that still give the old ones. `but` are methods that other rules treat.
*/
function changedOverrides(since, but, defaults = {}) {
	return { python: {
		function_definition(node, context) {
			const { klass } = context;
			const [name, body, parameters] = [
				"name",
				"body",
				"parameters"
			].map((field) => childOf(node, field));
			const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!klass?.model || !method || !name || !body || !parameters) return;
			const difference = but.test(method.name) ? void 0 : changeOf(klass.model, method.name, defaults, context);
			const own = ownParameters(method, parameters);
			if (!difference || !own || !isAsBefore(method.params.slice(1), difference)) return;
			const message = `${method.name}(${difference.now}) has other arguments since ${since}.`;
			const edits = difference.returnsNothing ? void 0 : editsOf({
				method,
				body,
				parameters,
				own
			}, difference, context);
			context.report({
				at: name,
				message,
				...edits ? { fix: {
					title: "Take the arguments of the new series",
					safe: true,
					edits
				} } : { options: choices(method.name, difference) }
			});
		},
		call(node, context) {
			const called = calledBy(node, context);
			if (!called?.object || but.test(called.name) || called.name.startsWith("__")) return;
			if (/^super\(/.test(context.slice(called.object))) return;
			const model = recordsOf(called.object, context)?.model;
			const difference = model === void 0 ? void 0 : changeOf(model, called.name, defaults, context);
			if (!difference || difference.added.some((each) => each.default !== void 0)) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			if (spread || keywords.size > 0 || positional.length !== difference.before.length) return;
			context.report({
				at: called.nameSpan,
				message: `${called.name}(${difference.now}) has other arguments since ${since}: this call fails.`,
				options: [{
					title: "Give what the new series asks for",
					code: `${called.name}(${difference.now})`
				}]
			});
		}
	} };
}
function choices(method, { now }) {
	return [{
		title: "Take the arguments of the new series",
		code: `def ${method}(self${now && `, ${now}`}):`
	}, { title: "Drop the override, when Odoo does now what it did" }];
}
/** Undefined where nothing changed, or not in a way that all definitions of the method share. */
function changeOf(model, method, defaults, context) {
	const { project, target, module } = context;
	if (!target || method.startsWith("__")) return void 0;
	const own = definitions(project.model(model, module.name), method, module.name);
	const [owner, ...others] = own ? [model] : heirsOf(model, context).filter((heir) => definitions(project.model(heir, module.name), method, module.name));
	if (owner === void 0 || others.length > 0) return void 0;
	const after = target.model(owner, module.name);
	const old = own ?? definitions(project.model(owner, module.name), method, module.name);
	const now = definitions(after, method, module.name);
	if (!old || !now) return void 0;
	const known = after.lineage.map((part) => Object.hasOwn(defaults, part.model) ? defaults[part.model] : void 0).find((methods) => methods !== void 0 && Object.hasOwn(methods, method))?.[method];
	const found = [...old].flatMap(([from, before]) => {
		const taken = now.get(from);
		return taken ? [differenceOf(before, taken, known ?? {})] : [];
	});
	const [first] = found;
	if (!first || found.some((each) => JSON.stringify(each) !== JSON.stringify(first))) return void 0;
	const lists = [...old.values()].map(({ params }) => params);
	const length = lists[0]?.length ?? 0;
	if (lists.some((params) => params.length !== length)) return void 0;
	const before = Array.from({ length }, (_, i) => new Set(lists.map((params) => params[i] ?? "")));
	const [some] = now.values();
	return {
		...first,
		before,
		now: some?.params.join(", ") ?? ""
	};
}
/**
* The override has the arguments of the old series, of which it may call one otherwise, and none that is gone: an
* override of an even older series has others at the same places.
*/
function isAsBefore(own, { before, gone }) {
	if (own.length !== before.length || gone.some((at) => !before[at]?.has(own[at] ?? ""))) return false;
	return own.filter((name, at) => !before[at]?.has(name)).length <= 1;
}
/** What a method takes, by the module that defines it; undefined where that is no fixed list. */
function definitions(model, method, but) {
	const found = /* @__PURE__ */ new Map();
	for (const { module, methods } of model.lineage) {
		const fact = module !== but && Object.hasOwn(methods, method) ? methods[method] : void 0;
		if (!fact) continue;
		if (fact.variadic || fact.decorators?.some((name) => /static|class|property|private/.test(name))) return void 0;
		found.set(module, {
			returnsNothing: fact.returnsNothing === true,
			params: fact.params,
			required: fact.required ?? []
		});
	}
	return found.size > 0 ? found : void 0;
}
function differenceOf(before, after, defaults) {
	const added = after.params.flatMap((name, at) => before.params.includes(name) ? [] : [{
		at,
		name,
		default: defaults[name]
	}]);
	const gone = before.params.flatMap((name, at) => after.params.includes(name) ? [] : [at]);
	if (added.length === 0 === (gone.length === 0)) return void 0;
	const kept = before.params.filter((name) => after.params.includes(name));
	if (kept.join() !== after.params.filter((name) => kept.includes(name)).join()) return void 0;
	if (!added.every((each) => each.default === void 0 === after.required.includes(each.name))) return void 0;
	return {
		added,
		gone,
		returnsNothing: after.returnsNothing && !before.returnsNothing
	};
}
/** Parameters without self; undefined where there are stars or types of them that nobody can count. */
function ownParameters({ params, decorators }, parameters) {
	const all = parts(parameters);
	if (decorators.some(({ name }) => /static|class|property/.test(name))) return void 0;
	if (all.length !== params.length || all.some(({ type }) => /splat|separator/.test(type))) return void 0;
	return all.slice(1);
}
/** Undefined where it cannot be changed. */
function editsOf(override, { added, gone }, context) {
	const { method, body, parameters } = override;
	if (gone.length > 0) {
		const names = gone.map((at) => method.params[at + 1] ?? "");
		return signatureEdits({
			method: method.name,
			old: names,
			parameters,
			body
		}, {
			methods: [method.name],
			gone: names
		}, context);
	}
	const words = new Set([...walk(body), ...walk(parameters)].filter(({ type }) => type === "identifier").map((node) => context.slice(node)));
	if (added.some(({ name }) => words.has(name))) return void 0;
	return insertions(override, added, context);
}
function insertions({ method, body, parameters, own }, added, context) {
	const edits = [];
	const self = parts(parameters)[0];
	for (const [i, { at, name, default: value }] of added.entries()) {
		const place = own[at - i - 1] ?? self;
		const [before, after] = [own.slice(0, at - i), own.slice(at - i)];
		const fits = value === void 0 ? !before.some(hasDefault) : after.every(hasDefault);
		if (!place || !fits) return void 0;
		edits.push(withArgument(place, value === void 0 ? name : `${name}=${value}`, context.text));
	}
	for (const call of walk(body)) {
		const called = call.type === "call" ? calledBy(call, context) : void 0;
		if (called?.name !== method.name || !called.object || !/^super\(/.test(context.slice(called.object))) continue;
		const list = childOf(call, "arguments");
		const { positional, spread } = argumentsOfCall(call, context);
		if (!list || spread) return void 0;
		const first = [];
		for (const [i, { at, name }] of added.entries()) {
			const asKeyword = positional.length < at - i;
			const place = asKeyword ? parts(list).at(-1) : positional[at - i - 1];
			const text = asKeyword ? `${name}=${name}` : name;
			if (place) edits.push(withArgument(place, text, context.text));
			else first.push(text);
		}
		if (first.length === 0) continue;
		const text = `${first.join(", ")}${parts(list).length > 0 ? ", " : ""}`;
		edits.push({
			start: list.start + 1,
			end: list.start + 1,
			text
		});
	}
	return joined(edits);
}
function hasDefault({ type }) {
	return /default/.test(type);
}
/** Insertions at one place become one, in their order. */
function joined(edits) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const edit of edits) {
		const known = byPlace.get(edit.start);
		byPlace.set(edit.start, known ? {
			...known,
			text: known.text + edit.text
		} : edit);
	}
	return [...byPlace.values()];
}

// src/migrate/python/sale-query.ts
/** `fields = fields or {}` and `if fields is None: fields = {}`. */
const DEFAULT = /^(fields\s*=\s*(fields or \{\}|dict\(fields or \{\}\)|fields and dict\(fields\) or \{\})|if (fields is None|not fields):\s*fields = \{\})$/;
/** What the body of the override adds; undefined where it does anything else too. */
function additionsOf(method, body, context) {
	const found = {
		fields: /* @__PURE__ */ new Map(),
		groupby: [],
		from_clause: []
	};
	const texts = /* @__PURE__ */ new Map();
	const statements = parts(body);
	const last = statements.at(-1);
	if (!last || !isHandedOn(last, method, context)) return void 0;
	return statements.slice(0, -1).every((each) => take(each, found, texts, context)) ? found : void 0;
}
function take(statement, found, texts, context) {
	if (DEFAULT.test(context.slice(statement).trim())) return true;
	const [only] = parts(statement);
	if (!only) return false;
	if (only.type === "string") return true;
	if (only.type === "call") return updated(only, found, texts, context);
	const [left, right] = [childOf(only, "left"), childOf(only, "right")];
	if (!left || !right) return false;
	const name = context.slice(left);
	if (only.type === "augmented_assignment") {
		const list = name === "groupby" ? found.groupby : name === "from_clause" ? found.from_clause : void 0;
		if (!list || !/\+=/.test(context.text.slice(left.end, right.start))) return false;
		list.push(context.slice(right));
		return typeof literalOf(right, context.text) === "string";
	}
	if (only.type !== "assignment") return false;
	const key = /^fields\[(['"])(\w+)\1\]$/.exec(name)?.[2];
	const text = textOf(right, texts, context);
	if (text === void 0) return false;
	if (key !== void 0) return added(key, text, found);
	if (!/^\w+$/.test(name) || /^(fields|groupby|from_clause|with_clause)$/.test(name)) return false;
	texts.set(name, text);
	return true;
}
/** `fields.update({"a": ", s.a as a"})` */
function updated(call, found, texts, context) {
	const called = calledBy(call, context);
	const { positional, keywords, spread } = argumentsOfCall(call, context);
	const [values] = positional;
	if (called?.name !== "update" || !called.object || context.slice(called.object) !== "fields") return false;
	if (values?.type !== "dictionary" || positional.length > 1 || keywords.size > 0 || spread) return false;
	return parts(values).every((pair) => {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		const name = key && literalOf(key, context.text);
		const text = value && textOf(value, texts, context);
		return typeof name === "string" && text !== void 0 && added(name, text, found);
	});
}
/** `, s.a as a` is the expression `s.a`; `, s.a` gives it the same name. */
function added(name, text, { fields }) {
	const [, expression = "", alias] = /^\s*,\s*([\s\S]*?)(?:\s*\bas\s+"?(\w+)"?)?\s*$/i.exec(text) ?? [];
	if ((alias ?? /^\w+\.(\w+)$/.exec(expression)?.[1]) !== name || expression === "") return false;
	fields.set(name, expression);
	return true;
}
function textOf(node, texts, context) {
	if (node.type === "identifier") return texts.get(context.slice(node));
	const value = literalOf(node, context.text);
	return typeof value === "string" ? value : void 0;
}
/** `return super()._query(with_clause, fields, groupby, from_clause)` */
function isHandedOn(statement, method, context) {
	const [call] = statement.type === "return_statement" ? parts(statement) : [];
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (!call || called?.name !== method || !called.object) return false;
	if (!/^super\(/.test(context.slice(called.object))) return false;
	const { positional, keywords, spread } = argumentsOfCall(call, context);
	const names = method === "_query" ? [
		"with_clause",
		"fields",
		"groupby",
		"from_clause"
	] : ["fields"];
	return positional.every((each, i) => context.slice(each) === names[i]) && !spread && [...keywords].every(([name, value]) => context.slice(value) === name);
}

// src/migrate/python/states-of.ts
/** What `states` of a field may change. */
const MODIFIERS = [
	"readonly",
	"required",
	"invisible"
];
/**
* In which states each modifier of a field holds; undefined for what is no literal, and no name of one at the top of
* the file. A value that is not the field's own is the other one: so compared the views of up to 16.0.
*/
function conditionsOf(field, file, own) {
	const states = statesOf(field, file, own);
	if (!states) return void 0;
	return new Map(MODIFIERS.flatMap((modifier) => {
		const byDefault = field.kwargs.get(modifier)?.value === true;
		const held = states.filter(([, name, value]) => name === modifier && value !== byDefault);
		if (held.length === 0) return [];
		return [[modifier, {
			kind: "leaf",
			left: "state",
			op: byDefault ? "not in" : "in",
			right: held.map(([state]) => state)
		}]];
	}));
}
/** Where sale had states that other modules gave their fields up to 16.0. */
const SALE_ORDER = /^odoo\.addons\.sale\.models\.sale_order$/;
const READONLY_IN = {
	READONLY_FIELD_STATES: [
		"sale",
		"done",
		"cancel"
	],
	LOCKED_FIELD_STATES: ["done", "cancel"]
};
const SALE_STATES = new Set(Object.keys(READONLY_IN));
/** Where purchase had its class up to 16.0, which kept such states in READONLY_STATES. */
const PURCHASE_ORDER = /^odoo\.addons\.purchase\.models\.purchase$/;
const PURCHASED = [
	"purchase",
	"done",
	"cancel"
];
function statesOf(field, file, own) {
	const given = field.kwargs.get("states");
	const { text } = file.source;
	const [, klass] = given ? /^(\w+)\.READONLY_STATES$/.exec(text.slice(given.start, given.end)) ?? [] : [];
	if (klass && file.imports.some(({ from, names }) => PURCHASE_ORDER.test(from) && names.includes(klass))) return own ? void 0 : PURCHASED.map((state) => [
		state,
		"readonly",
		true
	]);
	const name = given?.node.type === "identifier" ? text.slice(given.start, given.end) : "";
	if (file.imports.some(({ from, names }) => SALE_ORDER.test(from) && names.includes(name))) return own ? void 0 : READONLY_IN[name]?.map((state) => [
		state,
		"readonly",
		true
	]);
	const node = given?.node.type === "identifier" ? constants$1(file).find((each) => each.name === name)?.value : given?.node;
	return node && statesIn(node, text);
}
/** A dictionary, or one that says the same of each state: `{state: [...] for state in {"done", "cancel"}}`. */
function statesIn(node, text) {
	if (node.type !== "dictionary_comprehension") return readStates(literalOf(node, text));
	const [pair, clause, ...more] = parts(node);
	const [key, value] = [pair && childOf(pair, "key"), pair && childOf(pair, "value")];
	const [name, list] = [clause && childOf(clause, "left"), clause && childOf(clause, "right")];
	if (!key || !value || !name || !list || more.length > 0) return void 0;
	if (!/^(set|list|tuple)$/.test(list.type) || text.slice(key.start, key.end) !== text.slice(name.start, name.end)) return void 0;
	const states = parts(list).map((each) => literalOf(each, text));
	const pairs = literalOf(value, text);
	return states.every((each) => typeof each === "string") ? readStates(Object.fromEntries(states.map((each) => [each, pairs]))) : void 0;
}
function readStates(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const found = [];
	for (const [state, pairs] of Object.entries(value)) {
		if (!Array.isArray(pairs)) return void 0;
		for (const pair of pairs) {
			const [name, on] = Array.isArray(pair) ? pair : [];
			const modifier = MODIFIERS.find((each) => each === name);
			if (!modifier || on === void 0) return void 0;
			found.push([
				state,
				modifier,
				on
			]);
		}
	}
	return found;
}
/** Names that the top of a file gives a value once. */
function constants$1({ root, source: { text } }) {
	const all = parts(root).flatMap((statement) => {
		const [assignment] = statement.type === "expression_statement" ? parts(statement) : [];
		const left = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
		const value = assignment && childOf(assignment, "right");
		if (left?.type !== "identifier" || !value) return [];
		return [{
			name: text.slice(left.start, left.end),
			statement,
			value
		}];
	});
	return all.filter(({ name }) => all.filter((other) => other.name === name).length === 1);
}
/** Statements that give states a name which nothing of the module uses any more. */
function unusedStates(file, module) {
	const { text } = file.source;
	return constants$1(file).filter(({ value }) => (statesIn(value, text) ?? []).length > 0).filter(({ name, statement }) => {
		const word = new RegExp(`\\b${name}\\b`);
		const elsewhere = module.python.some((other) => other !== file && word.test(other.source.text));
		const inside = walk(file.root).filter((node) => node.type === "identifier" && text.slice(node.start, node.end) === name && !(node.start >= statement.start && node.end <= statement.end));
		return !elsewhere && inside.length === 0;
	}).map(({ statement }) => statement);
}

// src/migrate/python/unused-import.ts
/**
* Visitor of `import_from_statement` that takes names away once nothing in the file uses them. `since`: the series that
* has them no more, if any.
*/
function dropUnusedImports(modules, names, since) {
	return (node, context) => {
		const imported = fromImport(node, context);
		if (!imported || !modules.test(imported.module)) return;
		if (context.file.source.path.endsWith("__init__.py")) return;
		for (const { name, alias, node: place } of imported.names) {
			if (!names.has(name) || isRead(alias ?? name, node, context)) continue;
			if (/^__all__\b/m.test(context.text)) continue;
			context.report({
				at: place,
				message: `${name} is not needed any more${since === void 0 ? "" : `: it is not there since ${since}`}.`,
				fix: {
					title: "Drop the import",
					safe: true,
					edits: [withoutName(node, imported, place, context.text)]
				}
			});
			return;
		}
	};
}
/** A class of the file that is called the same is what its methods see. */
function isRead(name, statement, { file: { root }, text }) {
	if (!root.children.some((node) => {
		const own = node.type === "class_definition" ? childOf(node, "name") : void 0;
		return own && text.slice(own.start, own.end) === name;
	})) return usesName(root, name, text, statement);
	const later = (node, child) => node.type === "class_definition" && child.field === "name" || node.type === "function_definition" && child.field === "body";
	const below = (node) => node !== statement && (node.type === "identifier" && node.field !== "attribute" && text.slice(node.start, node.end) === name || node.children.some((child) => !later(node, child) && below(child)));
	return below(root);
}

// src/migrate/js/tour.ts
const REGISTRY = {
	module: "@web/core/registry",
	name: "registry"
};
const STEPS = {
	module: "@web_tour/tour_service/tour_utils",
	name: "stepUtils"
};
/** Longer lines are broken. */
const WIDTH = 88;
/** `tour.register("a", {test: true}, [...])` as an entry of the registry of tours. Undefined for any other use of `tour`. */
function tourEdits(pattern, nodes, gone, text) {
	if (pattern.type !== "Identifier") return void 0;
	const places = [];
	const edits = [];
	for (const { node, parents } of nodes) {
		if (node.type !== "Identifier" || node.name !== pattern.name) continue;
		if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
		const [access, call] = [parents.at(-1), parents.at(-2)];
		if (access?.type === "MemberExpression" && access.property === node && access.computed !== true) continue;
		if (access?.type === "Property" && access.key === node && access.shorthand !== true) continue;
		const member = memberOf(node, access);
		if (access && member === "stepUtils") {
			places.push(STEPS);
			edits.push({
				start: access.start,
				end: access.end,
				text: STEPS.name
			});
			continue;
		}
		if (member !== "register" || call?.type !== "CallExpression" || call.callee !== access) return void 0;
		const edit = nodes.some((other) => other.node.name === pattern.name && other.node !== node && within(other.node, call)) ? void 0 : registered(call, text);
		if (!edit) return void 0;
		places.push(REGISTRY);
		edits.push(edit);
	}
	return {
		places,
		edits
	};
}
function within(node, { start, end }) {
	return start <= node.start && node.end <= end;
}
function registered(call, text) {
	const given = listOf(call.arguments);
	const [name, second, third] = given;
	const steps = third ?? second;
	if (!name || !steps || given.length > 3) return void 0;
	if (!/^(ArrayExpression|Identifier|CallExpression|MemberExpression)$/.test(steps.type)) return void 0;
	const options = third ? second : void 0;
	if (options && options.type !== "ObjectExpression") return void 0;
	const base = indentAt(text, call.start);
	const depth = `${base}${step(text, call)}`;
	const title = text.slice(name.start, name.end);
	const lines = optionLines(options, depth, text);
	const note = betweenOf(options ?? name, steps, text);
	if (lines === void 0 || note === void 0) return void 0;
	const list = reindented(text.slice(steps.start, steps.end), indentAt(text, steps.start), depth);
	const body = [
		...lines,
		...note,
		`steps: () => ${list},`
	].map((line) => `${depth}${line}\n`).join("");
	const short = `registry.category("web_tour.tours").add(${title}, {`;
	if (text.slice(lineStart(text, call.start), call.start).length + short.length <= WIDTH) return {
		start: call.start,
		end: call.end,
		text: `${short}\n${body}${base}})`
	};
	const more = depth.slice(base.length);
	const deeper = body.split("\n").map((line) => line === "" ? line : more + line).join("\n");
	return {
		start: call.start,
		end: call.end,
		text: `registry\n${depth}.category("web_tour.tours")\n${depth}.add(${title}, {\n${deeper}${depth}})`
	};
}
/** Properties of the options, one a line. */
function optionLines(options, depth, text) {
	if (!options) return [];
	const properties = listOf(options.properties);
	const inside = text.slice(options.start, options.end);
	if (/\/[/*]/.test(inside.replaceAll(/(["'`])(?:\\.|(?!\1).)*\1/g, ""))) return void 0;
	return properties.map((each) => {
		const own = text.slice(each.start, each.end);
		return `${reindented(own, indentAt(text, each.start), depth)},`;
	});
}
/** Comments before the steps. */
function betweenOf(last, steps, text) {
	const lines = text.slice(last.end, steps.start).split("\n").map((line) => line.trim().replace(/^,/, "").trim()).filter((line) => line !== "");
	return lines.every((line) => line.startsWith("//")) ? lines : void 0;
}
/** One step to the right, as the file has it. */
function step(text, { start }) {
	const indent = indentAt(text, start);
	const found = /^( {2,4}|\t)/m.exec(text)?.[1] ?? "    ";
	return indent.startsWith("	") ? "	" : found;
}

// src/migrate/js/underscore.ts
/** Tests of one value: an operator and what it compares with, of `x` or of `typeof x`. */
const TESTS = {
	isUndefined: [false, "undefined"],
	isNull: [false, "null"],
	isFunction: [true, "\"function\""],
	isString: [true, "\"string\""],
	isNumber: [true, "\"number\""],
	isBoolean: [true, "\"boolean\""]
};
/** Methods of arrays by the functions that do the same with one. */
const ARRAYS = {
	each: "forEach",
	forEach: "forEach",
	map: "map",
	collect: "map",
	filter: "filter",
	select: "filter",
	find: "find",
	detect: "find",
	some: "some",
	any: "some",
	every: "every",
	all: "every",
	reduce: "reduce",
	contains: "includes",
	include: "includes",
	includes: "includes",
	indexOf: "indexOf",
	findIndex: "findIndex"
};
/** Functions of the web client by those that do the same, given so many arguments at most. */
const IMPORTED = {
	uniqueId: {
		module: "@web/core/utils/functions",
		name: "uniqueId",
		most: 1
	},
	debounce: {
		module: "@web/core/utils/timing",
		name: "debounce",
		most: 2
	}
};
const SPRINTF = {
	module: "@web/core/utils/strings",
	name: "sprintf"
};
/** Undefined for what has no plain form, or none that can be written here. `nodes` are those of the whole file. */
function plainOf({ node, parents }, nodes, text) {
	const access = parents.at(-1);
	const call = parents.at(-2);
	const name = memberOf(node, access);
	if (name === "str" && access && call && memberOf(access, call) === "sprintf") {
		const outer = parents.at(-3);
		const format = outer ? listOf(outer.arguments)[0] : void 0;
		return /^[^%]*%(?:(?:s|\(\w+\)s)[^%]*(?:%|$))+$/.test(format ? text.slice(format.start, format.end) : "") ? imported(outer, call, SPRINTF, text) : void 0;
	}
	if (name === void 0 || call?.type !== "CallExpression" || call.callee !== access) return void 0;
	const given = listOf(call.arguments);
	const [first, second, third] = given;
	const place = Object.hasOwn(IMPORTED, name) ? IMPORTED[name] : void 0;
	if (place) return given.length > place.most ? void 0 : imported(call, access, place, text);
	if (!first || given.some(({ type }) => type === "SpreadElement")) return void 0;
	if (/\/[/*]/.test(textAround(call, given, text))) return void 0;
	const slice = (each) => text.slice(each.start, each.end);
	const of = isPlain$1(first) ? slice(first) : `(${slice(first)})`;
	const test = Object.hasOwn(TESTS, name) ? TESTS[name] : void 0;
	if (test && given.length === 1) return tested(test, {
		call,
		around: parents.at(-3),
		outer: parents.at(-4),
		of
	});
	if (name === "isArray" && given.length === 1) return {
		node: call,
		text: `Array.isArray(${slice(first)})`,
		sure: "certain"
	};
	if (name === "isObject" && given.length === 1 && /^[\w$.]+$/.test(of) && fits(parents.at(-3))) return {
		node: call,
		text: `Object(${of}) === ${of}`,
		sure: "certain"
	};
	if ((name === "extend" || name === "assign") && given.length > 1) return {
		node: call,
		text: `Object.assign(${given.map(slice).join(", ")})`,
		sure: name === "assign" && first.type === "ObjectExpression" ? "certain" : "likely"
	};
	if (/^(keys|values|pairs)$/.test(name) && given.length === 1) return {
		node: call,
		text: `Object.${name === "pairs" ? "entries" : name}(${slice(first)})`,
		sure: first.type === "ObjectExpression" ? "certain" : "ask"
	};
	if (name === "uniq" && given.length === 1) return {
		node: call,
		text: `[...new Set(${slice(first)})]`,
		sure: "likely"
	};
	if (name === "has" && given.length === 2 && second) return {
		node: call,
		text: `Object.hasOwn(${slice(first)}, ${slice(second)})`,
		sure: "likely"
	};
	if (name === "isEmpty" && given.length === 1) return emptied({
		call,
		around: parents.at(-3),
		outer: parents.at(-4),
		of
	}, first);
	const method = Object.hasOwn(ARRAYS, name) ? ARRAYS[name] : void 0;
	if (method === void 0 || !second || given.length > 3) return void 0;
	const isFunction = /Function/.test(second.type);
	if (!/^(includes|indexOf)$/.test(method) && !isFunction) return void 0;
	if (method === "reduce" && !third) return void 0;
	if (method === "indexOf" && third) return void 0;
	if (method === "forEach" && parents.at(-3)?.type !== "ExpressionStatement") return void 0;
	return {
		node: call,
		text: `${of}.${method}(${[second, ...third ? [third] : []].map(slice).join(", ")})`,
		sure: isArray(first, nodes) ? "certain" : "ask"
	};
}
/** The same call of a function that is imported. */
function imported(call, callee, { module, name }, text) {
	if (call?.type !== "CallExpression" || !callee || call.callee !== callee) return void 0;
	return {
		node: call,
		text: name + text.slice(callee.end, call.end),
		sure: "certain",
		place: {
			module,
			name
		}
	};
}
function tested([kind, value], { call, around, outer, of }) {
	const not = around?.type === "UnaryExpression" && around.operator === "!";
	if (!fits(not ? outer : around)) return void 0;
	return {
		node: not ? around : call,
		text: `${kind ? "typeof " : ""}${of} ${not ? "!==" : "==="} ${value}`,
		sure: "certain"
	};
}
/** Nothing, a text, an array or an object without anything in it. */
function emptied({ call, around, outer, of }, value) {
	const not = around?.type === "UnaryExpression" && around.operator === "!";
	if (!fits(not ? outer : around)) return void 0;
	const inner = value.type === "ObjectExpression" ? of : `${of} || {}`;
	return {
		node: not ? around : call,
		text: `Object.keys(${inner}).length ${not ? ">" : "==="} 0`,
		sure: "certain"
	};
}
/** A comparison can stand there without parentheses. */
function fits(around) {
	return /^(IfStatement|ReturnStatement|LogicalExpression|VariableDeclarator|AssignmentExpression|ConditionalExpression|ArrowFunctionExpression|CallExpression|Property|ArrayExpression)$/.test(around?.type ?? "");
}
/** It can be followed by a dot, and compared. */
function isPlain$1({ type }) {
	return /^(Identifier|MemberExpression|CallExpression|ThisExpression|ArrayExpression|TemplateLiteral)$/.test(type);
}
/** Certainly an array: written as one, or what a method or a function gives that gives nothing else. */
function isArray(node, nodes, depth = 3) {
	if (node.type === "ArrayExpression") return true;
	if (node.type === "CallExpression" && isJsNode(node.callee) && node.callee.type === "MemberExpression") {
		const { object, property, computed } = node.callee;
		if (!isJsNode(object) || !isJsNode(property) || computed === true) return false;
		const name = String(property.name);
		if (object.type === "Identifier" && object.name === "Object") return /^(keys|values|entries)$/.test(name);
		if (object.type === "Identifier" && object.name === "Array") return /^(from|of)$/.test(name);
		return name === "split" || /^(map|filter|flat|flatMap|sort|reverse|concat|slice)$/.test(name) && depth > 0 && isArray(object, nodes, depth - 1);
	}
	if (node.type !== "Identifier" || depth === 0) return false;
	const program = nodes[0]?.node;
	const only = nodes.find(({ node: each }) => each.type === "VariableDeclarator" && isJsNode(each.id) && each.id.name === node.name);
	if (!program || only?.parents.at(-1)?.kind !== "const" || !isJsNode(only.node.init)) return false;
	return declaredIn(program).filter(({ name }) => name === node.name).length === 1 && isArray(only.node.init, nodes, depth - 1);
}

// src/migrate/python/fields-read.ts
/**
* Fields of a record that code reads, in their order: also by another name for it, and in methods of its class that are
* called with nothing else. A field of another record is a path, such as `parent_id.name`.
*/
function fieldsRead(node, record, context, asked = []) {
	const found = /* @__PURE__ */ new Set();
	const names = namesFor(node, record, context);
	const calls = new Set(walk(node).flatMap((each) => each.type === "call" ? childOf(each, "function") ?? [] : []));
	const skip = /* @__PURE__ */ new Set();
	for (const each of walk(node)) {
		if (each.type !== "attribute" || skip.has(each)) continue;
		let inner = each;
		while (inner?.type === "attribute") {
			skip.add(inner);
			inner = childOf(inner, "object");
		}
		const [first = "", ...own] = context.slice(each).split(".");
		const before = names.get(first);
		if (!before) continue;
		const path = [...before, ...own];
		const method = calls.has(each) ? path.pop() : void 0;
		if (method !== void 0 && path.length === 0 && !asked.includes(method)) {
			const body = bodyOf(method, context);
			for (const field of body ? fieldsRead(body, "self", context, [...asked, method]) : []) found.add(field);
		}
		if (path.length === 0 || path[0] === "id" || path[0] === "env" || path.some((name) => name.startsWith("_"))) continue;
		if (method === "name_get") path.push("display_name");
		const fields = fieldPath(path.filter((name) => name !== "id"), context).names;
		if (fields.length > 0) found.add(fields.join("."));
	}
	return [...found].filter((field) => ![...found].some((other) => other.startsWith(`${field}.`)));
}
/**
* Names that stand for the record, as in `current = record`, or for a record of a field of it, as in
* `partner = record.partner_id`: with the path to it.
*/
function namesFor(node, record, context) {
	const names = /* @__PURE__ */ new Map([[record, []]]);
	const given = walk(node).flatMap((each) => {
		const [left, right] = [childOf(each, "left"), childOf(each, "right")];
		return each.type === "assignment" && left?.type === "identifier" && right ? [{
			name: context.slice(left),
			right
		}] : [];
	});
	for (const { name, right } of given) {
		if (right.type === "identifier" && context.slice(right) === record) names.set(name, []);
		const isOnly = given.filter((other) => other.name === name).length === 1;
		const [first = "", ...path] = context.slice(right).split(".");
		if (right.type !== "attribute" || !isOnly || first !== record || !/^[\w.]+$/.test(path.join("."))) continue;
		if (fieldPath(path, context).leadsToRecords) names.set(name, path);
	}
	return names;
}
/** The names that are fields: `date.year` is no path, since a date is no record. */
function fieldPath(path, context) {
	let model = context.klass?.model;
	for (const [i, name] of path.entries()) {
		const field = model === void 0 ? void 0 : context.model(model).field(name);
		if (field && field.comodel === void 0) return {
			names: path.slice(0, i + 1),
			leadsToRecords: false
		};
		model = field?.comodel;
	}
	return {
		names: path,
		leadsToRecords: model !== void 0
	};
}
function bodyOf(name, { klass, file }) {
	const method = klass?.methods.find((each) => each.name === name && each.params.length === 1);
	const node = method && walk(file.root).find(({ type, start, end }) => type === "function_definition" && start === method.start && end === method.end);
	return node && childOf(node, "body");
}

// src/migrate/python/display-name.ts
/** Undefined for a body of which not every record gets exactly one name, or that is not understood. */
function namedBody(body, context) {
	const all = parts(body);
	const [last, before] = [all.at(-1), all.at(-2)];
	if (last?.type !== "return_statement") return void 0;
	const list = all.find((each) => emptyList(each, context) !== void 0);
	const name = list && emptyList(list, context);
	const rest = all.filter((each) => each !== list && each !== last);
	if (rest.some((each) => each !== before && asksForNames(each, context))) return void 0;
	if (!list || name === void 0) return rest.some(leaves) || rest.some((each) => asksForNames(each, context)) ? void 0 : comprehension(last, rest, context);
	const lead = rest.slice(0, -1);
	if (!before || before === list || lead.some((each) => leaves(each) || uses(each, name, context))) return void 0;
	const next = all[all.indexOf(list) + 1] ?? before;
	const between = context.text.slice(list.end, next.start);
	const gone = {
		start: list.start,
		end: next.start - between.trimStart().length,
		text: ""
	};
	if (before.type === "for_statement") {
		const loop = context.slice(last) === `return ${name}` ? loopShape(before, name, context) : void 0;
		const behind = before.end + context.text.slice(before.end, last.start).trimEnd().length;
		return loop && {
			...loop,
			edits: [
				gone,
				...loop.edits,
				{
					start: behind,
					end: last.end,
					text: ""
				}
			]
		};
	}
	return choice({
		gone,
		name,
		before,
		last
	}, context);
}
/** `result = []` */
function emptyList(node, context) {
	return /^(\w+) = (?:\[\]|list\(\))$/.exec(context.slice(node))?.[1];
}
/** It may end the method, or is a loop that gives names by itself. */
function leaves(statement) {
	if (/^(function_definition|decorated_definition)$/.test(statement.type)) return false;
	return walk(statement).some(({ type }) => /^(return_statement|yield)$/.test(type));
}
function uses(node, name, context) {
	return walk(node).some((each) => each.type === "identifier" && context.slice(each) === name);
}
/** Names in one case, and `return super().name_get()` in all others. */
function choice({ gone, name, before, last }, context) {
	const block = childOf(before, "consequence");
	const [loop, end, ...more] = block ? parts(block) : [];
	if (!(before.type === "if_statement" && !childOf(before, "alternative")) || !loop || !end || more.length > 0 || context.slice(end) !== `return ${name}`) return void 0;
	const inherited = /^return (super\((?:\w+, self)?\))\.name_get\(\)$/.exec(context.slice(last))?.[1];
	const shape = loop.type === "for_statement" ? loopShape(loop, name, context) : void 0;
	if (inherited === void 0 || !shape || shape.idle) return void 0;
	const indent = context.text.slice(lineStart(context.text, last.start), last.start);
	const step = context.text.slice(lineStart(context.text, end.start), end.start);
	return {
		...shape,
		edits: [
			gone,
			...shape.edits,
			{
				start: loop.end,
				end: last.end,
				text: `\n${indent}else:\n${step}return ${inherited}._compute_display_name()`
			}
		]
	};
}
/** A loop over self that appends one pair for each record. */
function loopShape(loop, list, context) {
	const [variable, over, inside] = [
		childOf(loop, "left"),
		childOf(loop, "right"),
		childOf(loop, "body")
	];
	if (!variable || !over || !inside || childOf(loop, "alternative")) return void 0;
	if (context.slice(over) !== "self" || variable.type !== "identifier") return void 0;
	const record = context.slice(variable);
	const appends = walk(inside).filter((node) => calledBy(node, context)?.path === `${list}.append`);
	const used = walk(inside).filter((node) => node.type === "identifier" && context.slice(node) === list);
	const names = appends.map((call) => appended(call, record, context));
	if (appends.length === 0 || used.length !== appends.length || names.includes(void 0)) return void 0;
	if (walk(inside).some(({ type }) => /^(break_statement|return_statement)$/.test(type))) return void 0;
	if (!skipsNamed(inside, appends) || !alwaysNames(inside, appends)) return void 0;
	if (asksForNames(inside, context)) return void 0;
	const others = walk(inside).filter((node) => node.type === "subscript" && ONE_NAME.test(context.slice(node))).filter((node) => !appends.some(({ start, end }) => start <= node.start && node.end <= end)).map(({ start, end }) => ({
		start,
		end,
		text: named(context.text.slice(start, end))
	}));
	return {
		edits: [...appends.map(({ start, end }, i) => ({
			start,
			end,
			text: `${record}.display_name = ${names[i]?.text ?? ""}`
		})), ...others],
		fields: fieldsRead(inside, record, context),
		idle: names.every((name) => name?.text === `${record}.display_name`)
	};
}
/** It calls name_get(), and not only for the one name of another record. */
function asksForNames(node, context) {
	let code = context.slice(node);
	for (const { type, start, end } of [...walk(node)].reverse()) if (/^(string_content|comment)$/.test(type)) code = code.slice(0, start - node.start) + " ".repeat(end - start) + code.slice(end - node.start);
	return /\bname_get\b/.test(named(code));
}
/** The name of one record that stands alone, before 17.0. */
const ONE_NAME = /^[\w.]+\.name_get\(\)\[0\]\[1\]$/;
function named(text) {
	return text.replaceAll(/(?<=[\w)])\.name_get\(\)\[0\]\[1\]/g, ".display_name");
}
/** Whatever goes on with the next record has named this one right before. */
function skipsNamed(inside, appends) {
	return walk(inside).filter(({ type }) => type === "block").every((block) => {
		const statements = parts(block);
		return statements.every(({ type }, i) => {
			const before = statements[i - 1];
			return type !== "continue_statement" || before !== void 0 && isAppend(before, appends);
		});
	});
}
/** Whoever comes to the end of the block has named the record there, once. */
function alwaysNames(block, appends) {
	const last = parts(block).at(-1);
	if (!last) return false;
	if (isAppend(last, appends)) return true;
	if (last.type !== "if_statement") return false;
	const clauses = last.children.filter(({ type }) => /^(elif|else)_clause$/.test(type));
	const blocks = [last, ...clauses].map((each) => childOf(each, each.type === "else_clause" ? "body" : "consequence"));
	return clauses.at(-1)?.type === "else_clause" && blocks.every((each) => each !== void 0 && alwaysNames(each, appends));
}
function isAppend({ type, children }, appends) {
	const [call] = children;
	return type === "expression_statement" && call !== void 0 && appends.includes(call);
}
/** The name in `result.append((record.id, name))`. */
function appended(call, record, context) {
	const list = childOf(call, "arguments");
	const given = list && parts(list)[0];
	const made = given && calledBy(given, context)?.path === "tuple" ? childOf(given, "arguments") : void 0;
	const pair = made ? parts(made)[0] : given;
	const [id, name] = pair && /^(tuple|list)$/.test(pair.type) ? parts(pair) : [];
	if (!id || !name || context.slice(id) !== `${record}.id`) return void 0;
	return { text: assigned(name, indentAt(context.text, call.start), context) };
}
/** The name as it stands behind `display_name =`: what ended at a bracket around it needs one of its own. */
function assigned(name, indent, context) {
	const value = named(context.slice(name));
	const [first = "", ...more] = value.split("\n");
	const isClosed = /^(parenthesized_expression|string|list|tuple|dictionary|set|list_comprehension)$/.test(name.type) || name.type === "call" && !context.slice(childOf(name, "function") ?? name).includes("\n");
	if (more.length === 0 || isClosed) return value;
	if (/'''|"""/.test(value)) return `(${value})`;
	const old = indentAt(context.text, name.start);
	const lines = more.map((line) => line.startsWith(old) ? `${indent}    ${line.slice(old.length)}` : line);
	return `(\n${[
		`${indent}    ${first}`,
		...lines,
		`${indent})`
	].join("\n")}`;
}
/** `return [(record.id, name) for record in self]` */
function comprehension(last, lead, context) {
	const list = parts(last)[0];
	if (list?.type !== "list_comprehension") return void 0;
	const [pair, clause, ...rest] = parts(list);
	const [variable, over] = [clause && childOf(clause, "left"), clause && childOf(clause, "right")];
	if (pair?.type !== "tuple" || rest.length > 0 || variable?.type !== "identifier" || !over) return void 0;
	const record = context.slice(variable);
	const [id, name] = parts(pair);
	if (name && asksForNames(name, context)) return void 0;
	if (context.slice(over) !== "self" || !id || !name || context.slice(id) !== `${record}.id`) return void 0;
	if (lead.some((each) => uses(each, record, context) && !/^(function|decorated)_definition$/.test(each.type))) return void 0;
	const indent = context.text.slice(lineStart(context.text, last.start), last.start);
	const value = assigned(name, `${indent}    `, context);
	const text = `for ${record} in self:\n${indent}    ${record}.display_name = ${value}`;
	return {
		edits: [{
			start: last.start,
			end: last.end,
			text
		}],
		fields: fieldsRead(name, record, context),
		idle: value === `${record}.display_name`
	};
}

// src/migrate/python/search-name.ts
const NEW = "_search_display_name";
/** Arguments that a search takes, and what an override of `_name_search()` gives for each. */
const HANDED = /* @__PURE__ */ new Map([
	["limit", /^(limit|None)$/],
	["order", /^(order|None)$/],
	["access_rights_uid", /^(name_get_uid|order|None)$/],
	["name_get_uid", /^(name_get_uid|order|None)$/]
]);
/**
* Edits that make a method that returns the domain of a text of an override of `_name_search()`, which searches with
* it: where it makes a domain of the name alone, and only puts that of its caller beside it in the end. Undefined where
* it does more.
*/
function searchByName(node, context) {
	const [name, parameters, body] = [
		"name",
		"parameters",
		"body"
	].map((field) => childOf(node, field));
	const given = parameters && parts(parameters).map((each) => nameOf(each, context));
	const domain = given?.[2];
	if (!name || !parameters || !body || !given || domain !== "args" && domain !== "domain") return void 0;
	const [self, first, , operator, ...rest] = given;
	if (self !== "self" || first !== "name" || operator !== "operator") return void 0;
	if (!rest.every((each) => each !== void 0 && /^(limit|order|name_get_uid)$/.test(each))) return void 0;
	const plan = {
		context,
		domain,
		edits: [],
		done: []
	};
	const nodes = walk(body);
	if (nodes.some(({ type }) => /^(function_definition|lambda|yield|class_definition)$/.test(type))) return void 0;
	const statements = parts(body);
	if (statements.at(-1)?.type !== "return_statement") return void 0;
	for (const each of statements) if (isDefault(each, plan)) goes(wholeLines(each, context.text), plan);
	for (const each of nodes) if (each.type === "return_statement" && !returned(each, plan)) return void 0;
	const isDone = ({ start, end }) => plan.done.some((span) => span.start <= start && end <= span.end);
	let isText = false;
	for (const { node: each, around } of withAround(body)) {
		if (each.type !== "identifier" || /^(attribute|name)$/.test(each.field ?? "") || isDone(each)) continue;
		const key = context.slice(each);
		if (key === domain || key === "value" || rest.includes(key)) return void 0;
		if (key !== "name") continue;
		plan.edits.push({
			start: each.start,
			end: each.end,
			text: "value"
		});
		if (!isPlain(each, around, context)) isText = true;
	}
	const [start] = statements.filter((each) => !isDocstring(each));
	if (!start) return void 0;
	const guard = isText ? `if not isinstance(value, str):\n${indentOf(start, context)}    return super().${NEW}(operator, value)\n${indentOf(start, context)}` : "";
	const at = statements.find((each) => !isDocstring(each) && !isDone(each)) ?? start;
	if (guard !== "") plan.edits.push({
		start: at.start,
		end: at.start,
		text: guard
	});
	return [
		{
			start: name.start,
			end: name.end,
			text: NEW
		},
		{
			start: parameters.start,
			end: parameters.end,
			text: "(self, operator, value)"
		},
		...plan.edits
	];
}
function goes(edit, { edits, done }) {
	if (edit.start === edit.end) return;
	edits.push(edit);
	done.push(edit);
}
/** `args = args or []` and the like. */
function isDefault(statement, { context, domain: own }) {
	const text = context.slice(statement).replaceAll(/\s+/g, " ");
	return text === `${own} = ${own} or []` || text === `${own} = list(${own} or [])` || text === `if not ${own}: ${own} = []` || text === `if ${own} is None: ${own} = []`;
}
/** What it returns is a search with the domain: what was put beside the caller's domain is left of it. */
function returned(statement, plan) {
	const { context } = plan;
	const value = parts(statement)[0];
	const called = value && calledBy(value, context);
	if (!value || !called?.object) return false;
	const { positional, keywords, spread } = argumentsOfCall(value, context);
	if (spread) return false;
	for (const [key, node] of keywords) if (HANDED.get(key)?.test(context.slice(node)) === false) return false;
	const isSuper = /^super\(/.test(context.slice(called.object));
	if (called.name === "_search" && (isSuper || context.slice(called.object) === "self")) {
		const domain = positional[0] ?? keywords.get("domain") ?? keywords.get("args");
		const known = [...keywords.keys()].every((key) => HANDED.has(key) || /^(domain|args)$/.test(key));
		return domain !== void 0 && positional.length <= 1 && known && left(domain, value, void 0, plan);
	}
	if (called.name !== "_name_search" || !isSuper) return false;
	const at = (key, place) => keywords.get(key) ?? positional[place];
	const domain = keywords.get("args") ?? keywords.get("domain") ?? positional[1];
	const [name, operator] = [at("name", 0), at("operator", 2)];
	const others = [positional[3], positional[4]].filter((each) => each !== void 0);
	if (!domain || !others.every((each) => /^(limit|order|name_get_uid|None)$/.test(context.slice(each)))) return false;
	if (operator && context.slice(operator) !== "operator") return false;
	const word = name === void 0 ? "" : context.slice(name);
	if (/^(|""|'')$/.test(word)) return left(domain, value, void 0, plan);
	if (word !== "name" || !operator) return false;
	return left(domain, value, `${context.slice(called.object)}.${NEW}(operator, value)`, plan);
}
/**
* Leaves of the value that is returned the part of the domain that is not the caller's; `inherited` stands for what
* the method that it extends finds.
*/
function left(domain, value, inherited, plan) {
	const { context } = plan;
	const node = unwrapped(domain);
	if (isCallers(node, plan)) return replaced(value, inherited ?? "[]", plan);
	if (calledBy(node, context)?.name === "AND") {
		const list = argumentsOfCall(node, context).positional[0];
		const all = list?.type === "list" ? parts(list) : [];
		const [own] = all.filter((each) => isCallers(unwrapped(each), plan));
		const others = all.filter((each) => each !== own);
		const [only] = others;
		if (!list || !own || !only) return false;
		if (inherited === void 0 && others.length === 1) return kept(only, value, plan);
		if (inherited === void 0) for (const edit of withoutArguments(list, [own], context.text)) goes(edit, plan);
		else replaced(own, inherited, plan);
		return kept(node, value, plan);
	}
	if (inherited !== void 0 || node.type !== "binary_operator") return false;
	const [a, b] = [childOf(node, "left"), childOf(node, "right")];
	if (!a || !b || context.text.slice(a.end, b.start).trim() !== "+") return false;
	const own = [a, b].find((each) => isCallers(unwrapped(each), plan));
	return own !== void 0 && kept(own === a ? b : a, value, plan);
}
function isCallers(node, { context, domain }) {
	const text = context.slice(node);
	return text === domain || text === `${domain} or []` || text === `list(${domain})`;
}
/** Takes away what is around a part of it; false where somebody has a comment there. */
function kept(part, of, plan) {
	const { context } = plan;
	if (walk(of).filter(({ type }) => type === "comment").some(({ start }) => start < part.start || start >= part.end)) return false;
	const isOpen = part.type === "binary_operator" && context.slice(part).includes("\n");
	goes({
		start: of.start,
		end: part.start,
		text: isOpen ? "(" : ""
	}, plan);
	goes({
		start: part.end,
		end: of.end,
		text: isOpen ? ")" : ""
	}, plan);
	return true;
}
function replaced({ start, end }, text, plan) {
	goes({
		start,
		end,
		text
	}, plan);
	return true;
}
/** The value of a condition of the domain, whatever it is, or the question whether there is one. */
function isPlain(node, around, context) {
	const parent = around.at(-1);
	if (!parent) return false;
	if (parent.type === "tuple" || parent.type === "list") {
		const all = parts(parent);
		const operator = all[1];
		return all.length === 3 && all[2] === node && operator !== void 0 && context.slice(operator) === "operator";
	}
	const up = around.findLastIndex(({ type }) => !/^(not_operator|boolean_operator|parenthesized_expression)$/.test(type));
	return (around[up + 1] ?? node).field === "condition" && /^(if_statement|elif_clause)$/.test(around[up]?.type ?? "");
}
function withAround(top) {
	const found = [];
	const visit = (node, around) => {
		found.push({
			node,
			around
		});
		for (const child of node.children) visit(child, [...around, node]);
	};
	visit(top, []);
	return found;
}
function isDocstring({ type, children }) {
	return type === "expression_statement" && children[0]?.type === "string";
}
function indentOf({ start }, { text }) {
	return /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? "";
}
function nameOf(parameter, context) {
	const name = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
	return name?.type === "identifier" ? context.slice(name) : void 0;
}

// src/migrate/python/environment-of.ts
/** Bases of classes whose `self` has an environment. */
const HAS_ENVIRONMENT = /(^|\.)(Model|TransientModel|AbstractModel|\w*TransactionCase|\w*HttpCase|SavepointCase|Component|AbstractComponent)$/;
/** How the code at a visited node comes by its environment: `self.env`, `request.env`; undefined where nobody can tell. */
function environmentOf({ ancestors, text, file }) {
	const functions = ancestors.filter(({ type }) => type === "function_definition");
	const klass = ancestors.find(({ type }) => type === "class_definition");
	const [method] = functions;
	const bases = klass && childOf(klass, "superclasses");
	const isModel = bases?.children.some((base) => HAS_ENVIRONMENT.test(text.slice(base.start, base.end)));
	if (method && isModel) {
		const first = childOf(method, "parameters")?.children[0];
		const name = first?.type === "identifier" ? text.slice(first.start, first.end) : void 0;
		if (name === "self" || name === "cls" && /Case$/.test(bases ? text.slice(bases.start, bases.end - 1) : "")) return `${name}.env`;
		return;
	}
	const imports = file.imports.some(({ from, names }) => from === "odoo.http" && names.includes("request"));
	return method && imports ? "request.env" : void 0;
}

// src/migrate/js/steps.ts
/** Options of a tour that 18.0 does not take; what a new user is shown is a record of web_tour.tour. */
const GONE_OPTIONS = /* @__PURE__ */ new Set([
	"test",
	"rainbowMan",
	"rainbowManMessage",
	"sequence",
	"fadeout"
]);
/** What a step of 17.0 may hold, and can be said in 18.0. */
const KNOWN = new Set([
	"trigger",
	"content",
	"run",
	"position",
	"extra_trigger",
	"isCheck",
	"mobile",
	"edition",
	"auto",
	"id"
].concat([
	"timeout",
	"debugHelp",
	"isActive",
	"tooltipPosition",
	"pause",
	"break"
]));
/** The entry of the registry of tours: its options. Undefined for any other call. */
function tourOf(call) {
	const { callee } = call;
	if (call.type !== "CallExpression" || !isJsNode(callee) || callee.type !== "MemberExpression") return void 0;
	const category = callee.object;
	if (!isJsNode(callee.property) || callee.property.name !== "add") return void 0;
	if (!isJsNode(category) || category.type !== "CallExpression" || !isJsNode(category.callee)) return void 0;
	const { property } = category.callee;
	if (!isJsNode(property) || property.name !== "category") return void 0;
	if (textOfLiteral(listOf(category.arguments)[0]) !== "web_tour.tours") return void 0;
	const options = listOf(call.arguments)[1];
	return options?.type === "ObjectExpression" ? options : void 0;
}
/** Objects of the steps, where they are written as a list: in the tour, or in a variable that it names. */
function stepsOf(options, program) {
	const value = propertyOf(options, "steps")?.value;
	if (!isJsNode(value) || !/Function/.test(value.type) || !isJsNode(value.body)) return [];
	const { body } = value;
	return itemsOf(body.type === "BlockStatement" ? listOf(body.body).find(({ type }) => type === "ReturnStatement")?.argument : body, program);
}
function itemsOf(list, program) {
	if (!isJsNode(list)) return [];
	if (list.type === "Identifier") {
		const made = listOf(program.body).flatMap(({ declarations }) => listOf(declarations)).find(({ id }) => isJsNode(id) && id.name === list.name);
		return isJsNode(made?.init) && made.init.type === "ArrayExpression" ? itemsOf(made.init, program) : [];
	}
	if (list.type !== "ArrayExpression") return [];
	return listOf(list.elements).filter((each) => each.type === "ObjectExpression" && propertyOf(each, "trigger") !== void 0);
}
/** Keys and helpers that 18.0 has not. */
const OLD = /* @__PURE__ */ new Set([
	"position",
	"extra_trigger",
	"isCheck",
	"mobile",
	"edition",
	"auto"
]);
function isOldStep(step, text) {
	const names = listOf(step.properties).map((each) => keyOf(each) ?? "");
	const run = propertyOf(step, "run")?.value;
	return isJsNode(run) && runNow(run, text) !== void 0 || names.some((name) => OLD.has(name) || name !== "" && !KNOWN.has(name));
}
/** Options that go, with their lines. */
function optionEdits(options, text) {
	return listOf(options.properties).filter((each) => GONE_OPTIONS.has(keyOf(each) ?? "")).map((each) => without(each, options, text));
}
/** The step as 18.0 wants it; a reason where it cannot be said. */
function stepEdits(step, text) {
	const properties = listOf(step.properties);
	const names = properties.map((each) => each.type === "Property" ? keyOf(each) : void 0);
	const odd = names.find((name) => name === void 0 || !KNOWN.has(name));
	if (odd !== void 0 || names.includes(void 0)) return `there is no ${odd ?? "such key"} in a step of 18.0`;
	const of = (name) => propertyOf(step, name);
	const edits = [];
	const gone = [];
	const active = [];
	const position = of("position");
	if (position && isJsNode(position.key)) edits.push({
		start: position.key.start,
		end: position.key.end,
		text: "tooltipPosition"
	});
	for (const name of [
		"mobile",
		"edition",
		"auto"
	]) {
		const found = of(name);
		const value = found && isJsNode(found.value) ? found.value.value : void 0;
		if (!found) continue;
		if (name === "mobile" && typeof value === "boolean") active.push(value ? "mobile" : "desktop");
		else if (name === "edition" && /^(community|enterprise)$/.test(String(value))) active.push(String(value));
		else if (name === "auto" && value === true) active.push("auto");
		else return `${name} is part of isActive in 18.0`;
		gone.push(found);
	}
	if (active.length > 0 && of("isActive")) return "it has isActive already";
	const check = of("isCheck");
	if (check) {
		if (!isJsNode(check.value) || check.value.value !== true) return "isCheck is a step without run in 18.0";
		gone.push(check);
	}
	const run = of("run");
	const added = active.length > 0 ? [`isActive: [${active.map((each) => `"${each}"`).join(", ")}]`] : [];
	if (run) {
		const now = isJsNode(run.value) ? runNow(run.value, text) : void 0;
		if (typeof now === "string") return now;
		if (now) edits.push(now);
	} else if (!check) {
		const trigger = textOfLiteral(of("trigger")?.value);
		if (trigger === void 0 || /\b(input|textarea|select|contenteditable)\b|\.o_input|note-editable/.test(trigger)) return "a step without run only looks in 18.0: write run: \"click\" or run: \"edit text\"";
		added.push("run: \"click\"");
	}
	const extra = of("extra_trigger");
	if (extra && isJsNode(extra.value)) {
		const indent = indentAt(text, step.start);
		const before = text.slice(text.lastIndexOf("\n", step.start) + 1, step.start);
		const value = text.slice(extra.value.start, extra.value.end);
		if (before.trim() !== "") return "what extra_trigger looks for is a step of its own in 18.0";
		gone.push(extra);
		edits.push({
			start: step.start,
			end: step.start,
			text: `{\n${indent}    trigger: ${value},\n${indent}},\n${indent}`
		});
	}
	const last = properties.findLast((each) => !gone.includes(each));
	if (added.length > 0 && last) edits.push(addition(step, last, added, text));
	return [...edits, ...gone.map((each) => without(each, step, text))];
}
/** `text a` is `edit a`. A text where it cannot be said. */
function runNow(value, text) {
	if (textOfLiteral(value) === void 0) return /\.(text|text_blur|remove_text|auto|keydown|tripleclick|clicknoleave|drag_and_drop_native)\(/.test(text.slice(value.start, value.end)) ? "the helpers of 18.0 are edit, clear, click, dblclick, drag_and_drop, press, select and others" : void 0;
	const inner = {
		start: value.start + 1,
		end: value.end - 1
	};
	const raw = text.slice(inner.start, inner.end);
	if (/^text\s+\S/.test(raw)) return {
		start: inner.start,
		end: inner.start + 4,
		text: "edit"
	};
	if (raw === "text") return {
		...inner,
		text: "edit Test"
	};
	if (raw === "remove_text") return {
		...inner,
		text: "clear"
	};
	if (/^drag_and_drop_native\s/.test(raw)) return {
		start: inner.start,
		end: inner.start + 20,
		text: "drag_and_drop"
	};
	return /^(text_blur|auto|keydown|tripleclick|clicknoleave)\b/.test(raw) ? "the helpers of 18.0 are edit, clear, click, dblclick, drag_and_drop, press, select and others" : void 0;
}
/** Properties behind one of them, written as that is; a comma that is there closes the last one. */
function addition(object, after, lines, text) {
	const indent = text.slice(object.start, after.start).includes("\n") ? `\n${indentAt(text, after.start)}` : " ";
	const { end } = after;
	return {
		start: end,
		end,
		text: lines.map((line) => `,${indent}${line}`).join("")
	};
}
/** A property with its comma, and with its line where it has one for itself. */
function without(property, object, text) {
	const comma = /^\s*,/.exec(text.slice(property.end, object.end));
	const end = property.end + (comma?.[0].length ?? 0);
	const from = text.lastIndexOf("\n", property.start) + 1;
	const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
	if (text.slice(from, property.start).trim() === "" && rest) return {
		start: from,
		end: end + rest[0].length,
		text: ""
	};
	const blank = /^[ \t]+/.exec(text.slice(end));
	if (comma) return {
		start: property.start,
		end: end + (blank?.[0].length ?? 0),
		text: ""
	};
	const before = /,\s*$/.exec(text.slice(0, property.start));
	return {
		start: property.start - (before?.[0].length ?? 0),
		end,
		text: ""
	};
}

// src/migrate/python/read-group.ts
/** Types whose groups `read_group` gives as `(id, name)`, and `_read_group` as a record. */
const RECORDS = /^Many2(one|many)$/;
/** Types whose groups are the same in both. */
const PLAIN = /^(Char|Selection|Boolean|Integer)$/;
const NUMBER = /^(Integer|Float|Monetary)$/;
/** Fields that are called like functions of Python. */
const BUILTIN = /^(type|id|hash|format|range|input|object|filter|sum|max|min|set|list|dict|str|len|sorted)$/;
/**
* Edits that make `_read_group()` of a call of `read_group()`, and tuples of what loops read of its groups. Undefined
* where one use of the result cannot be followed, or where the two do not give the same.
* @param called what stands before the parentheses, without the object
* @param model of the records that it is called on
*/
function readGroupEdits(call, called, model, context) {
	const { functionNode } = context;
	const asked = askedBy(call, model, context);
	if (!functionNode || !asked) return void 0;
	const loops = loopsOver(call, functionNode, context);
	if (!loops || loops.length === 0) return void 0;
	const taken = new Set(walk(functionNode).filter(({ type, field }) => type === "identifier" && field !== "attribute").map((node) => context.slice(node)));
	const names = /* @__PURE__ */ new Map();
	const nameFor = (key) => {
		const known = names.get(key);
		if (known !== void 0) return known;
		const first = key === "__count" ? "count" : key.replace(/_ids?$/, "");
		const isFree = (each) => !taken.has(each) && !BUILTIN.test(each) && !KEYWORDS.has(each);
		const free = [
			first,
			`${first}_value`,
			`${key}_of_group`
		].find(isFree) ?? "";
		taken.add(free);
		names.set(key, free);
		return free;
	};
	const edits = [];
	const used = /* @__PURE__ */ new Set();
	const places = [];
	for (const loop of loops) {
		const keys = /* @__PURE__ */ new Set();
		const uses = usesOf(loop, context);
		if (!uses) return void 0;
		for (const use of uses) {
			const found = readUse(use, asked, model, context);
			if (!found) return void 0;
			keys.add(found.key);
			if (!asked.groups.includes(found.key)) used.add(found.key);
			edits.push({
				...found.span,
				text: `${nameFor(found.key)}${found.rest}`
			});
		}
		places.push({
			target: loop.target,
			keys
		});
	}
	if (used.size === 0 || [...names.values()].includes("")) return void 0;
	const order = [...asked.groups, ...used];
	for (const { target, keys } of places) {
		const tuple = order.map((key) => keys.has(key) ? nameFor(key) : `_${nameFor(key)}`).join(", ");
		edits.push({
			start: target.start,
			end: target.end,
			text: tuple
		});
	}
	const specs = [...used].map((key) => key === "__count" ? key : asked.sums.get(key) ?? "");
	return [
		...edits,
		{
			...called,
			text: "_read_group"
		},
		...argumentEdits(asked, specs, context.text),
		...lazyEdit(call, asked, context)
	];
}
function askedBy(call, model, context) {
	const { positional, keywords, spread } = argumentsOfCall(call, context);
	const list = childOf(call, "arguments");
	if (spread || !list || positional.length > 3) return void 0;
	if ([...keywords.keys()].some((name) => !/^(domain|fields|groupby|lazy)$/.test(name))) return void 0;
	const fields = positional[1] ?? keywords.get("fields");
	const groupby = positional[2] ?? keywords.get("groupby");
	const lazy = keywords.get("lazy");
	if (!fields || !groupby || !positional[0] && !keywords.has("domain")) return void 0;
	const groups = textsOf(groupby, context);
	const given = textsOf(fields, context);
	if (!groups || !given || groups.length === 0 || groups.some((name) => !/^\w+$/.test(name))) return void 0;
	const isLazy = lazy === void 0 || context.slice(lazy) === "True";
	if (!isLazy && lazy && context.slice(lazy) !== "False") return void 0;
	if (isLazy && groups.length > 1) return void 0;
	const sums = /* @__PURE__ */ new Map([[isLazy ? `${groups[0]}_count` : "__count", "__count"]]);
	for (const text of given) {
		const [, alias, how, inner, plain] = /^(?:(\w+)(?::(\w+)(?:\((\w+)\))?)|(\w+))$/.exec(text) ?? [];
		if (plain !== void 0 && groups.includes(plain)) continue;
		if (plain !== void 0) {
			const type = context.model(model).field(plain)?.type;
			if (plain !== "id" && NUMBER.test(type ?? "")) sums.set(plain, `${plain}:sum`);
		} else if (alias !== void 0) sums.set(alias, `${inner ?? alias}:${how}`);
	}
	return {
		groups,
		sums,
		fields,
		groupby,
		list,
		quote: /['"]/.exec(context.slice(groupby))?.[0] ?? "\""
	};
}
/** A text, or a list or tuple of texts. */
function textsOf(node, { text }) {
	const texts = (/^(list|tuple)$/.test(node.type) ? parts(node) : [node]).map((each) => literalOf(each, text));
	return texts.every((each) => typeof each === "string") ? texts : void 0;
}
/** All loops over the result; undefined where it is used in another way as well. */
function loopsOver(call, functionNode, context) {
	const all = walk(functionNode);
	const assignment = all.find((node) => node.type === "assignment" && childOf(node, "right") === call);
	const left = assignment && childOf(assignment, "left");
	if (!left) {
		const loop = loopAt(call, all);
		return loop && [loop];
	}
	if (left.type !== "identifier") return void 0;
	const name = context.slice(left);
	const loops = all.filter((node) => node !== left && isUseOf(node, name, context)).map((node) => loopAt(node, all));
	return loops.every((loop) => loop !== void 0) ? loops : void 0;
}
/** The loop or comprehension that goes over just this expression. */
function loopAt(over, all) {
	for (const node of all) {
		const target = childOf(node, "left");
		if (target?.type !== "identifier" || childOf(node, "right") !== over) continue;
		if (node.type === "for_statement") {
			const body = childOf(node, "body");
			return body && !childOf(node, "alternative") ? {
				target,
				within: [body]
			} : void 0;
		}
		if (node.type !== "for_in_clause") continue;
		const whole = all.find((each) => each.children.includes(node));
		return whole && {
			target,
			within: whole.children.filter((each) => each !== node)
		};
	}
}
function isUseOf(node, name, context) {
	return node.type === "identifier" && node.field !== "attribute" && !(node.field === "name" && context.text[node.end] === "=") && context.slice(node) === name;
}
/** What is read of a group in a loop; undefined where it is used otherwise, or after the loop. */
function usesOf(loop, context) {
	const name = context.slice(loop.target);
	const found = [];
	const below = (node, around) => {
		if (isUseOf(node, name, context)) {
			const parent = around.at(-1);
			const key = parent?.type === "subscript" ? childOf(parent, "subscript") : void 0;
			if (!parent || !key || childOf(parent, "value") !== node) return false;
			found.push({
				subscript: parent,
				key,
				around: around.slice(0, -1)
			});
			return true;
		}
		return node.children.every((child) => below(child, [...around, node]));
	};
	if (!loop.within.every((node) => below(node, []))) return void 0;
	if (loop.within[0]?.type !== "block") return found;
	return walk(context.functionNode ?? loop.target).filter((node) => node !== loop.target && isUseOf(node, name, context) && !found.some(({ subscript }) => subscript.start <= node.start && node.end <= subscript.end)).every((node) => node.start < loop.target.start || node.field === "left") ? found : void 0;
}
/** What a use becomes: the name of `key` and the text behind it, in the place of `span`. */
function readUse({ subscript, key, around }, { groups, sums }, model, context) {
	const name = literalOf(key, context.text);
	const parent = around.at(-1);
	const isSet = parent && /assignment$/.test(parent.type) && childOf(parent, "left") === subscript;
	if (typeof name !== "string" || isSet) return void 0;
	if (!groups.includes(name)) {
		const sum = sums.get(name);
		if (sum === void 0) return void 0;
		return {
			key: sum === "__count" ? sum : name,
			span: spanOf(subscript),
			rest: ""
		};
	}
	const type = context.model(model).field(name)?.type;
	const index = parent?.type === "subscript" && childOf(parent, "value") === subscript && childOf(parent, "subscript");
	if (index && parent) {
		const rest = {
			"0": ".id",
			"1": ".display_name"
		}[context.slice(index)];
		if (rest === void 0 || type !== void 0 && !RECORDS.test(type)) return void 0;
		return {
			key: name,
			span: spanOf(parent),
			rest
		};
	}
	const isPlain = type !== void 0 && PLAIN.test(type);
	const isAsked = parent && /^(boolean_operator|not_operator|if_clause|if_statement)$/.test(parent.type);
	const isLeft = parent?.type !== "boolean_operator" || childOf(parent, "left") === subscript;
	if (!isPlain && !(isAsked && isLeft && type !== void 0 && RECORDS.test(type))) return void 0;
	return {
		key: name,
		span: spanOf(subscript),
		rest: ""
	};
}
/** The groups take the place of the fields, and what is summed up that of the groups. */
function argumentEdits({ groups, fields, groupby, list, quote }, specs, text) {
	const written = (texts) => `[${texts.map((each) => `${quote}${each}${quote}`).join(", ")}]`;
	const argument = (value) => parts(list).find(({ start, end }) => start <= value.start && value.end <= end) ?? value;
	const isKeyword = (value) => argument(value).type === "keyword_argument";
	if (isKeyword(fields) && isKeyword(groupby)) {
		const same = groupby.type === "list" ? [] : [{
			...spanOf(groupby),
			text: written(groups)
		}];
		return [{
			...spanOf(argument(fields)),
			text: `aggregates=${written(specs)}`
		}, ...same];
	}
	const behind = isKeyword(groupby) ? `aggregates=${written(specs)}` : written(specs);
	const first = groupby.type === "list" ? text.slice(groupby.start, groupby.end) : written(groups);
	return [{
		...spanOf(fields),
		text: first
	}, {
		...spanOf(argument(groupby)),
		text: behind
	}];
}
function lazyEdit(call, { list }, context) {
	const value = argumentsOfCall(call, context).keywords.get("lazy");
	const lazy = value && parts(list).find(({ start, end }) => start <= value.start && value.end <= end);
	return lazy ? [withoutArgument(list, lazy, context.text)] : [];
}

export { usesName as A, changed as B, isTest as C, webMoves as D, tablesIn as E, withoutArguments as F, withoutName as I, MANIFEST as L, withArgument as M, withBlankLinesBefore as N, fromImport as O, withoutArgument as P, addAssets as R, createShape as S, columnsIn as T, unusedStates as _, stepsOf as a, changedSignature as b, searchByName as c, tourEdits as d, dropUnusedImports as f, conditionsOf as g, SALE_STATES as h, stepEdits as i, wholeLines as j, importLines as k, namedBody as l, SALE_ORDER as m, isOldStep as n, tourOf as o, PURCHASE_ORDER as p, optionEdits as r, environmentOf as s, readGroupEdits as t, plainOf as u, additionsOf as v, aliasesIn as w, moveImports as x, changedOverrides as y, bundleOf as z };