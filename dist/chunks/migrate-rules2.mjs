import { l as remembered } from "./common.mjs";
import { Ct as childOf, D as isJsNode, E as pyString, M as besideProgram, O as jsChildren, S as lineStart, St as parts, Tt as comodelOf, b as indentAt, it as attributeValue, mt as parsePythonNow, rt as attribute, st as walkElements, ut as manifestValue, v as manifestEdits, wt as walk, x as lineBreak, xt as literalOf } from "./source.mjs";
import { Dt as namedClasses } from "./audit-base.mjs";
import { B as mentions, I as assignedNames, V as namesIn$2, dt as calledBy, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { s as python_unknown_xmlid_default } from "./audit-rules5.mjs";
import { Q as record_unknown_field_default } from "./audit-rules6.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, i as unknown_field_in_values_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, r as unknown_model_default, s as unknown_field_in_mapped_default, u as unknown_field_in_constrains_default } from "./audit-rules7.mjs";
import { L as view_unknown_field_default, R as view_spec_matches_nothing_default } from "./audit-rules8.mjs";
import { D as similarName, O as movedRecord } from "./migrate-rules.mjs";
import { readFileSync } from "node:fs";

// src/migrate/python/manifest-edits.ts
const MANIFEST$1 = "__manifest__.py";
/** Edits that put assets into the manifest, each once; a new key has one item a line. */
function addAssets(manifest, bundles) {
	if (!manifest.entries.has("assets")) return [newAssets(manifest, bundles)].flat();
	const edits = [];
	for (const [bundle, assets] of bundles) {
		const known = bundleOf(manifest, bundle);
		const missing = assets.filter((asset) => !known.some((each) => JSON.stringify(each) === JSON.stringify(asset)));
		const [first] = missing;
		if (first === void 0) continue;
		if (known.length > 0) edits.push(...appended(manifest, bundle, first, missing.slice(1)));
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
function appended(manifest, bundle, first, more) {
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
	const pad = first ? indentOf$1(text, first.keySpan.start) : "    ";
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
function indentOf$1(text, offset) {
	const blanks = indentAt(text, offset);
	return blanks === "" ? "    " : blanks;
}
function asLiteral(asset) {
	return typeof asset === "string" ? asset : [...asset];
}
/** The edits of one change, as those of a finding. */
function changed(manifest, change) {
	return manifestEdits(manifest, change).map(({ start, end, text }) => ({
		file: MANIFEST$1,
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
	if (nodes.length === 1) return wholeLines(statement, text);
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
/** A statement with its line break and indentation. */
function wholeLines({ start, end }, text) {
	const from = lineStart(text, start);
	const alone = /^[ \t]*$/.test(text.slice(from, start));
	const rest = /[ \t]*(?:#[^\n]*)?\r?\n?/y;
	rest.lastIndex = end;
	const match = rest.exec(text)?.[0] ?? "";
	return {
		start: alone ? from : start,
		end: end + match.length,
		text: ""
	};
}
/** The argument with its comma, as when it had never been written. */
function withoutArgument(list, argument, text) {
	const all = parts(list);
	const index = all.indexOf(argument);
	const next = all[index + 1];
	if (next) return {
		start: argument.start,
		end: next.start,
		text: ""
	};
	const before = all[index - 1];
	if (before) {
		const comma = /\s*,/y;
		comma.lastIndex = argument.end;
		return {
			start: before.end,
			end: argument.end,
			text: ""
		};
	}
	const tail = /\s*,?/y;
	tail.lastIndex = argument.end;
	return {
		start: argument.start,
		end: argument.end + (tail.exec(text)?.[0].length ?? 0),
		text: ""
	};
}
/** A name is bound or read somewhere else in the file than in the given place. */
function usesName(root, name, text, but) {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node === but) continue;
		if (node.type === "identifier" && text.slice(node.start, node.end) === name) return true;
		stack.push(...node.children);
	}
	return false;
}

// src/migrate/cases/script.ts
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

// src/migrate/cases/gone.ts
/** Imports of Python that no series takes away, or that are guarded. */
const GONE_PYTHON_NOOPS = [
	"from odoo import api, fields, models\n",
	"from odoo.tools import float_compare\n",
	"from my.tools.misc import profile\n",
	"try:\n    from odoo.tools.test_config import conf\nexcept ImportError:\n    conf = None\n"
];
/** Imports of scripts that no series takes away, or that are not of Odoo. */
const GONE_IMPORT_NOOPS = [
	script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
	script("import { a } from \"@somebody/views/model\";\na();\n"),
	script("import { a } from \"../model\";\na();\n"),
	script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n")
];
/** A service that is there, one whose name is not known, and a dependency that is there. */
const GONE_SERVICE_NOOPS = [
	script("const orm = useService(\"orm\");\n"),
	script("const a = useService(name);\n"),
	script("export const a = { dependencies: [\"orm\"], start() {} };\n")
];
/** A module that puts these lines into the bundle of the backend. */
function inBundle(lines) {
	return { "__manifest__.py": `{"name": "Example", "depends": ["web"], "assets": {"web.assets_backend": [${lines}]}}\n` };
}
/** A script that requires one module of odoo.define that is gone, and one that imports another. */
function legacyCases(required, imported) {
	return [{
		before: script(`odoo.define("example.a", function (require) {\n    const a = require("${required}");\n    a.include({});\n});\n`),
		todos: 1
	}, {
		before: script(`/** @odoo-module **/\nimport a from "${imported}";\na.include({});\n`),
		todos: 1
	}];
}
/** What is there, what the module defines itself, and the name as a text. */
function legacyNoops(name) {
	return [
		script("odoo.define(\"example.a\", function (require) {\n    const a = require(\"web.core\");\n    a._t(\"b\");\n});\n"),
		script(`odoo.define("${name}", function () {});\nodoo.define("example.a", function (require) {\n    require("${name}");\n});\n`),
		script("const a = require(name);\nexport default a;\n"),
		script(`export const a = "${name}";\n`)
	];
}
/** An extension of one template of the web client that is gone, and a call of another. */
function templateCases(inherited, called) {
	return [{
		before: templates(`<t t-name="example.A" t-inherit="${inherited}" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>`),
		todos: 1
	}, {
		before: templates(`<t t-name="example.A"><t t-call="${called}"/></t>`),
		todos: 1
	}];
}
/** What is there, what the module has itself, a computed name, and a template of the server. */
function templateNoops(inherited, called) {
	return [
		templates("<t t-name=\"example.A\" t-inherit=\"web.ListView\" t-inherit-mode=\"primary\"/>"),
		templates(`<t t-name="${inherited}"/><t t-inherit="${inherited}"/>`),
		templates("<t t-name=\"example.A\"><t t-call=\"{{ web }}\"/></t>"),
		{ "views/a.xml": `<odoo><template id="a"><t t-call="${called}"/></template></odoo>\n` }
	];
}
/** An extension of a template of the web client that looks for what it lacks. */
function anchorCase(template, expr) {
	return {
		before: extension(template, expr),
		todos: 1
	};
}
/** What was never there, a template of others, the template itself, and one that is no extension. */
function anchorNoops(template, expr, other) {
	return [
		extension(template, `//div[hasclass('o_example_of_mine')]`),
		extension("example.Template", expr),
		extension(other, "."),
		templates(`<t t-name="example.A"><xpath expr="${expr}"/></t>`)
	];
}
function extension(template, expr) {
	return templates(`<t t-name="example.A" t-inherit="${template}" t-inherit-mode="extension"><xpath expr="${expr}" position="after"><a/></xpath></t>`);
}
function templates(content) {
	return { "static/src/xml/a.xml": `<templates>${content}</templates>\n` };
}

// src/migrate/js/define.ts
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsNode) : [];
}
function textOfLiteral(node) {
	return isJsNode(node) && node.type === "Literal" && typeof node.value === "string" ? node.value : void 0;
}
/** The call, wherever it stands in the file. */
function definitionCall(statement, text) {
	const call = statement.type === "ExpressionStatement" ? statement.expression : void 0;
	if (!isJsNode(call) || call.type !== "CallExpression" || !isJsNode(call.callee)) return void 0;
	return text.slice(call.callee.start, call.callee.end) === "odoo.define" ? call : void 0;
}
/** Undefined where the file holds more than it, or where it is not of the common form. */
function definitionOf(program, text) {
	const [statement, ...more] = listOf(program.body).filter(({ directive }) => directive !== "use strict");
	const call = statement && definitionCall(statement, text);
	if (!statement || !call || more.length > 0) return void 0;
	const given = listOf(call.arguments);
	const last = given.at(-1);
	if (!last || !/^(FunctionExpression|ArrowFunctionExpression)$/.test(last.type)) return void 0;
	if (last.async === true || last.generator === true) return void 0;
	const params = listOf(last.params);
	const { body } = last;
	if (!isJsNode(body) || body.type !== "BlockStatement") return void 0;
	if (params.length > 1 || params[0] && params[0].name !== "require") return void 0;
	return {
		statement,
		name: textOfLiteral(given[0]),
		body,
		statements: listOf(body.body)
	};
}
/** What `require("...")` asks for. */
function required(node) {
	if (!isJsNode(node) || node.type !== "CallExpression" || !isJsNode(node.callee)) return void 0;
	return node.callee.name === "require" ? textOfLiteral(listOf(node.arguments)[0]) : void 0;
}
/** Identifiers of a name that are no property and no key. */
function usesOf(root, name) {
	const found = [];
	const below = (node, parent) => {
		if (node.type === "Identifier" && node.name === name) {
			if (!(parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || parent?.type === "MethodDefinition" && parent.key === node)) found.push(node);
		}
		for (const child of jsChildren(node)) below(child, node);
	};
	below(root, void 0);
	return found;
}
/** Lines of a block moved one step to the left; those inside a template literal stay. */
function dedented(body, text) {
	const [first] = listOf(body.body);
	if (!first) return [];
	const line = text.lastIndexOf("\n", first.start) + 1;
	const indent = text.slice(line, first.start);
	if (!/^[ \t]+$/.test(indent)) return [];
	const literals = [];
	const below = (node) => {
		if (node.type === "TemplateLiteral") literals.push(node);
		for (const child of jsChildren(node)) below(child);
	};
	below(body);
	const edits = [];
	for (let at = text.indexOf("\n", body.start) + 1; at > 0 && at < body.end; at = text.indexOf("\n", at) + 1) if (!literals.some(({ start, end }) => start < at && at < end) && text.startsWith(indent, at)) edits.push({
		start: at,
		end: at + indent.length,
		text: ""
	});
	return edits;
}

// src/migrate/js/nodes.ts
/** Every node with those around it. */
function placedNodes(root) {
	const found = [];
	const below = (node, parents) => {
		found.push({
			node,
			parents
		});
		for (const child of jsChildren(node)) below(child, [...parents, node]);
	};
	below(root, []);
	return found;
}
/** `b` of `a.b`, where `a` is the node. */
function memberOf(node, parent) {
	if (parent?.type !== "MemberExpression" || parent.object !== node || parent.computed === true) return void 0;
	return isJsNode(parent.property) ? String(parent.property.name) : void 0;
}
/** `this.name` */
function isThisMember(node, name) {
	return isJsNode(node) && node.type === "MemberExpression" && node.computed !== true && isJsNode(node.object) && node.object.type === "ThisExpression" && isJsNode(node.property) && (name === void 0 || node.property.name === name);
}
/** Name of a property that is written as a word or a text. */
function keyOf(property) {
	if (property.computed === true || !isJsNode(property.key)) return void 0;
	const { type, name, value } = property.key;
	return type === "Identifier" ? String(name) : typeof value === "string" ? value : void 0;
}
/** Property of an object literal. */
function propertyOf(object, name) {
	if (!isJsNode(object) || object.type !== "ObjectExpression") return void 0;
	return listOf(object.properties).find((each) => each.type === "Property" && keyOf(each) === name);
}
/** Words that a pattern binds. */
function boundIn(pattern) {
	if (!isJsNode(pattern)) return [];
	if (pattern.type === "Identifier") return [pattern];
	if (pattern.type === "AssignmentPattern") return boundIn(pattern.left);
	if (pattern.type === "RestElement") return boundIn(pattern.argument);
	if (pattern.type === "Property") return boundIn(pattern.value);
	return [...listOf(pattern.properties), ...listOf(pattern.elements)].flatMap(boundIn);
}
/** Every word that is bound below a node: variables, parameters, functions, classes and imports. */
function declaredIn(root) {
	const found = [];
	const below = (node) => {
		if (node.type === "VariableDeclarator" || /Function|^Class/.test(node.type)) found.push(...boundIn(node.id));
		for (const param of listOf(node.params)) found.push(...boundIn(param));
		if (node.type === "CatchClause") found.push(...boundIn(node.param));
		if (/^Import\w*Specifier$/.test(node.type)) found.push(...boundIn(node.local));
		for (const child of jsChildren(node)) below(child);
	};
	below(root);
	return found;
}
/** Text of several lines at another depth; the first line has none of its own. */
function reindented(text, from, to) {
	return text.split("\n").map((line, i) => i > 0 && line.startsWith(from) ? to + line.slice(from.length) : line).join("\n");
}

// src/migrate/js/imports.ts
function importsIn(program) {
	return listOf(program.body).flatMap((statement) => {
		const from = textOfLiteral(statement.source);
		if (statement.type !== "ImportDeclaration" || from === void 0 || !isJsNode(statement.source)) return [];
		const specifiers = listOf(statement.specifiers).map((node) => ({
			node,
			imported: importedName(node),
			local: isJsNode(node.local) ? String(node.local.name) : ""
		}));
		return [{
			statement,
			from,
			source: statement.source,
			specifiers
		}];
	});
}
function importedName({ type, imported }) {
	if (type === "ImportDefaultSpecifier") return "default";
	if (type === "ImportNamespaceSpecifier") return "*";
	return isJsNode(imported) ? String(imported.name ?? imported.value) : "";
}
/** Takes names of one import from other modules. Names that `places` lacks stay. */
function reimported(program, given, places, text) {
	const edits = [];
	const all = importsIn(program);
	const groups = /* @__PURE__ */ new Map();
	const stay = [];
	let same = true;
	for (const specifier of given.specifiers) {
		const place = places.get(specifier);
		const { local, imported, node } = specifier;
		if (!place) {
			stay.push([specifier, text.slice(node.start, node.end)]);
			continue;
		}
		let written = place.name === local ? local : `${place.name} as ${local}`;
		if (place.name !== imported) {
			same = false;
			const there = all.some(({ from, specifiers }) => from === place.module && specifiers.some((each) => each.imported === place.name && each.local === place.name));
			const renamed = local === imported && renames(program, given, local, place.name, there, text);
			if (renamed) {
				edits.push(...renamed);
				if (there) continue;
				written = place.name;
			}
		}
		if (place.module === given.from) stay.push([specifier, written]);
		else groups.set(place.module, [...groups.get(place.module) ?? [], written]);
	}
	const [only, ...more] = groups;
	const there = new Map(all.map((each) => [each.from, each]));
	const joins = [...groups.keys()].some((module) => joinable(there.get(module)));
	if (only && more.length === 0 && stay.length === 0 && same && !joins) {
		const { start, end } = given.source;
		return [...edits, {
			start: start + 1,
			end: end - 1,
			text: only[0]
		}];
	}
	const lines = stay.length > 0 ? [statementOf(stay, given, text)] : [];
	for (const [module, names] of groups) {
		const other = there.get(module);
		const last = joinable(other) ? other?.specifiers.at(-1) : void 0;
		if (last) edits.push({
			start: last.node.end,
			end: last.node.end,
			text: `, ${names.join(", ")}`
		});
		else lines.push(written(names, module, given, text));
	}
	const { start, end } = given.statement;
	edits.push(lines.length > 0 ? {
		start,
		end,
		text: lines.join("\n")
	} : wholeLine(given.statement, text));
	return edits;
}
/** Named imports that more can be put behind. */
function joinable(given) {
	return given !== void 0 && given.specifiers.length > 0 && given.specifiers.every(({ node }) => node.type === "ImportSpecifier");
}
/** Uses of an imported name by its new one; undefined where that would not be the same. */
function renames(program, { statement }, old, now, there, text) {
	if (there ? isDeclared(program, now) : new RegExp(`\\b${now}\\b`).test(text)) return void 0;
	const uses = usesOf(program, old).filter(({ start }) => start < statement.start || start >= statement.end);
	if (new Set(uses.map(({ start }) => start)).size < uses.length) return void 0;
	return uses.map(({ start, end }) => ({
		start,
		end,
		text: now
	}));
}
function statementOf(specifiers, given, text) {
	const names = specifiers.filter(([{ node }]) => node.type === "ImportSpecifier");
	const head = specifiers.find(([{ node }]) => node.type !== "ImportSpecifier");
	const list = names.map(([, each]) => each);
	const rest = list.length > 0 ? [braced(list, given, text)] : [];
	const source = text.slice(given.source.start, given.source.end);
	return `import ${[...head ? [head[1]] : [], ...rest].join(", ")} from ${source};`;
}
function written(names, module, given, text) {
	const quote = text[given.source.start] ?? "\"";
	const [only, ...more] = names;
	const head = /^default as (\w+)$/.exec(only ?? "")?.[1];
	return `import ${head !== void 0 && more.length === 0 ? head : braced(names, given, text)} from ${quote}${module}${quote};`;
}
function braced(names, { statement }, text) {
	return /^import\s*\{\S/.test(text.slice(statement.start, statement.end)) ? `{${names.join(", ")}}` : `{ ${names.join(", ")} }`;
}
/** A statement with the line break behind it, where it has its line for itself. */
function wholeLine({ start, end }, text) {
	const from = lineStart(text, start);
	const rest = /[ \t]*\r?\n/y;
	rest.lastIndex = end;
	return /^[ \t]*$/.test(text.slice(from, start)) && rest.test(text) ? {
		start: from,
		end: rest.lastIndex,
		text: ""
	} : {
		start,
		end,
		text: ""
	};
}
/**
* Edits that make a file import a name; none where it does already. Undefined where the name means something else,
* outside of what goes.
*/
function importing(program, { module, name }, { text }, goes = () => false) {
	const all = importsIn(program);
	const taken = all.flatMap(({ from, specifiers }) => specifiers.map((each) => ({
		...each,
		from
	}))).find(({ local }) => local === name);
	if (taken) return taken.from === module && taken.imported === name ? [] : void 0;
	if (isDeclared(program, name, goes)) return void 0;
	const other = all.find(({ from }) => from === module);
	const last = joinable(other) ? other?.specifiers.at(-1) : void 0;
	if (last) return [{
		start: last.node.end,
		end: last.node.end,
		text: `, ${name}`
	}];
	const [first] = all;
	const end = all.at(-1)?.statement.end;
	if (!first || end === void 0) return void 0;
	return [{
		start: end,
		end,
		text: `\n${written([name], module, first, text)}`
	}];
}
/** Some variable, parameter, function or class of the file has the name. */
function isDeclared(program, name, goes = () => false) {
	return declaredIn(program).some((node) => node.name === name && !goes(node) && !isImported(program, node));
}
function isImported(program, { start, end }) {
	return importsIn(program).some(({ statement }) => statement.start <= start && end <= statement.end);
}
/** Statements that go with their lines; where a blank line would follow another one, it goes too. */
function withoutLines(statements, text) {
	const merged = [];
	for (const { start, end } of statements.map((each) => wholeLine(each, text)).sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && last.end === start) last.end = end;
		else merged.push({
			start,
			end,
			text: ""
		});
	}
	return merged.map((edit) => {
		const parted = /(?:^|\n|\{)[ \t]*\r?\n$/.test(text.slice(0, edit.start));
		const blank = /^[ \t]*\r?\n/.exec(text.slice(edit.end));
		return parted && blank ? {
			...edit,
			end: edit.end + blank[0].length
		} : edit;
	});
}

// src/migrate/js/web-moves.ts
const NOTHING = {
	modules: {},
	exports: {},
	legacy: {},
	registered: {},
	templates: [],
	anchors: {},
	descriptors: []
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

// src/migrate/js/legacy-modules.ts
const TRANSLATION = "@web/core/l10n/translation";
const SESSION = "db home_action_id is_admin is_system name partner_id server_version server_version_info show_effect uid user_context user_id username";
/** Legacy modules of which some members have a successor that does the same, in 17.0. */
const MEMBERS = {
	"web.core": {
		_t: {
			module: TRANSLATION,
			name: "_t"
		},
		_lt: {
			module: TRANSLATION,
			name: "_lt"
		},
		qweb: { render: {
			module: "@web/core/utils/render",
			name: "renderToString"
		} }
	},
	"web.utils": {
		patch: {
			module: "@web/core/utils/patch",
			name: "patch"
		},
		sprintf: {
			module: "@web/core/utils/strings",
			name: "sprintf"
		},
		human_size: {
			module: "@web/core/utils/binary",
			name: "humanSize"
		},
		is_bin_size: {
			module: "@web/core/utils/binary",
			name: "isBinarySize"
		},
		intersperse: {
			module: "@web/core/utils/strings",
			name: "intersperse"
		}
	},
	"web.concurrency": {
		delay: {
			module: "@web/core/utils/concurrency",
			name: "delay"
		},
		Mutex: {
			module: "@web/core/utils/concurrency",
			name: "Mutex"
		}
	}
};
/** Of these, the whole is one object now, which has these members. */
const WHOLES = {
	"web.session": {
		module: "@web/session",
		name: "session",
		members: new Set(SESSION.split(" "))
	},
	"web_tour.TourStepUtils": {
		module: "@web_tour/tour_service/tour_utils",
		name: "stepUtils",
		members: new Set([
			"addDebugHelp",
			"editionEnterpriseModifier",
			"mobileModifier",
			"showAppsMenuItem",
			"toggleHomeMenu"
		].concat([
			"autoExpandMoreButtons",
			"goBackBreadcrumbsMobile",
			"goToAppSteps",
			"openBuggerMenu"
		]).concat([
			"statusbarButtonsSteps",
			"simulateEnterKeyboardInSearchModal",
			"saveForm",
			"discardForm"
		]))
	}
};
/** Default exports of files that held more than one legacy module. */
const DEFAULTS = {
	"web.dom": "@web/legacy/js/core/dom",
	"web.ServicesMixin": "@web/legacy/js/core/service_mixins",
	"website_sale.website_sale": "@website_sale/js/website_sale"
};
function membersOf(name) {
	return Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : void 0;
}
function wholeOf(name) {
	return Object.hasOwn(WHOLES, name) ? WHOLES[name] : void 0;
}
/** Module whose default export a legacy module is in 17.0. */
function defaultOf(name) {
	const { legacy } = webMoves("17.0");
	const own = Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : void 0;
	const found = Object.hasOwn(legacy, name) ? legacy[name] ?? "" : "";
	return own ?? (found.startsWith("@") ? found : void 0);
}
/** Module of 17.0 that has something of the same name, written anew. */
function namesakeOf(name) {
	const { legacy } = webMoves("17.0");
	const found = Object.hasOwn(legacy, name) ? legacy[name] ?? "" : "";
	return found.startsWith("?") ? found.slice(1) : void 0;
}
/** Legacy modules that only waited for something, and have nobody to wait for now. */
const WAITED = /* @__PURE__ */ new Set(["web.dom_ready"]);
/** Some of it is known in 17.0. */
function hasSuccessor(name) {
	return name.startsWith("@") || name === "web_tour.tour" || WAITED.has(name) || (membersOf(name) ?? wholeOf(name) ?? defaultOf(name)) !== void 0;
}
const ADVICE = {
	"web.ajax": "jsonrpc of @web/core/network/rpc_service takes the place of jsonRpc.",
	"web.rpc": "Call methods with the service orm, and routes with the service rpc.",
	"web.Dialog": "Show a dialog with the service dialog.",
	"web.framework": "Block and unblock with the service ui.",
	"web.config": "Ask the service ui for isSmall.",
	"web.time": "Dates are those of luxon, with the functions of @web/core/l10n/dates.",
	"web.field_utils": "Format and parse with @web/views/fields/formatters and @web/views/fields/parsers.",
	"web.field_registry": "Write a component, and add it to registry.category(\"fields\").",
	"web.view_registry": "Write a view, and add it to registry.category(\"views\").",
	"web.test_utils": "Helpers of tests are in @web/../tests/helpers/utils.",
	"web.Domain": "Write Domain of @web/core/domain."
};
function adviceFor(name) {
	const own = Object.hasOwn(ADVICE, name) ? ADVICE[name] : void 0;
	if (own !== void 0) return own;
	const near = namesakeOf(name);
	return near === void 0 ? "Import what you need from @web/..., and rebuild what has no successor." : `${near} has a ${name.split(".").at(-1)}, which is a component or a class of its own kind: patch it, where the old one was included or extended.`;
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

// src/migrate/js/legacy.ts
function asksOf(statement) {
	if (statement.type === "ExpressionStatement") {
		const module = required(statement.expression);
		return module === void 0 ? void 0 : [{
			module,
			member: void 0,
			pattern: void 0,
			statement
		}];
	}
	if (statement.type !== "VariableDeclaration") return void 0;
	const found = listOf(statement.declarations).map(({ id, init }) => {
		const pattern = isJsNode(id) ? id : void 0;
		const whole = required(init);
		if (whole !== void 0) return {
			module: whole,
			member: void 0,
			pattern,
			statement
		};
		const part = isJsNode(init) && init.type === "MemberExpression" ? init : void 0;
		const module = part && required(part.object);
		const member = part && isJsNode(part.object) ? memberOf(part.object, part) : void 0;
		return module === void 0 || member === void 0 ? void 0 : {
			module,
			member,
			pattern,
			statement
		};
	});
	const asks = found.filter((each) => each !== void 0);
	if (asks.length === 0) return void 0;
	return asks.length === found.length ? asks : [];
}
/** Undefined where one of them has no known successor, or is used in a way that has none. */
function planOf(asks, scope, own, text) {
	const nodes = placedNodes(scope);
	const wanted = /* @__PURE__ */ new Map();
	const run = [];
	const edits = [];
	const gone = asks.map(({ statement }) => statement);
	const want = ({ module, name }, local) => {
		const names = wanted.get(module) ?? /* @__PURE__ */ new Map();
		const known = names.get(name);
		if (known !== void 0 && known !== local) return false;
		wanted.set(module, names.set(name, local));
		return true;
	};
	for (const ask of asks) {
		const { module, pattern } = ask;
		const modern = module.startsWith("@") ? module : void 0;
		const path = modern ?? defaultOf(module) ?? own.get(module);
		if (!pattern) {
			if (path !== void 0) run.push(path);
			else if (!WAITED.has(module)) return void 0;
		} else if (modern !== void 0 || path !== void 0) {
			if (!wantAll(ask, modern ? "*" : "default", path ?? "", want)) return void 0;
		} else if (module === "web_tour.tour") {
			const name = ask.member === void 0 ? nameOf$1(pattern) : void 0;
			const found = name && tourEdits(name, nodes, gone, text);
			if (!found) return void 0;
			edits.push(...found.edits);
			if (!found.places.every((place) => want(place, place.name))) return void 0;
		} else {
			const found = legacyUses(ask, nodes, scope, text);
			if (!found) return void 0;
			edits.push(...found.edits);
			gone.push(...found.gone);
			if (!found.places.every(([place, local]) => want(place, local))) return void 0;
		}
	}
	const taken = /* @__PURE__ */ new Map();
	for (const node of declaredIn(scope)) {
		if (gone.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
		taken.set(String(node.name), node.start);
	}
	const known = new Map(importsIn(scope).flatMap(({ from, specifiers, statement }) => gone.includes(statement) ? [] : specifiers.map((each) => [each.local, `${from} ${each.imported}`])));
	for (const [module, names] of wanted) {
		for (const [name, local] of names) if (known.get(local) === `${module} ${name}`) names.delete(name);
		else if (taken.has(local)) return void 0;
		if (names.size === 0) wanted.delete(module);
	}
	return {
		wanted,
		run,
		edits
	};
}
/** The only name that is bound. */
function nameOf$1(pattern) {
	if (pattern.type === "Identifier") return pattern;
	const [only, ...more] = listOf(pattern.specifiers);
	return only?.type === "ImportDefaultSpecifier" && more.length === 0 && isJsNode(only.local) ? only.local : void 0;
}
/**
* The same imports from the same modules, those of the addon by their paths: a file that is a module already, of which
* some imports are left to a human. Undefined where that cannot be said.
*/
function plainPlan(asks, own) {
	const wanted = /* @__PURE__ */ new Map();
	const run = [];
	const want = ({ module, name }, local) => {
		const names = wanted.get(module) ?? /* @__PURE__ */ new Map();
		if ((names.get(name) ?? local) !== local) return false;
		wanted.set(module, names.set(name, local));
		return true;
	};
	for (const ask of asks) {
		const { module, pattern, member } = ask;
		const path = own.get(module);
		const local = pattern?.type === "Identifier" ? String(pattern.name) : void 0;
		if (!pattern) run.push(path ?? module);
		else if (module.startsWith("@") || path !== void 0) {
			if (!wantAll(ask, path === void 0 ? "*" : "default", path ?? module, want)) return void 0;
		} else if (local !== void 0) {
			if (!want({
				module,
				name: member ?? "default"
			}, local)) return void 0;
		} else if (member !== void 0 || !eachOf(pattern, (name, bound) => want({
			module,
			name
		}, bound))) return void 0;
	}
	return {
		wanted,
		run: run.filter((module) => !WAITED.has(module)),
		edits: []
	};
}
/** From a module of today, or one whose default export it is. */
function wantAll({ pattern, member, statement }, whole, module, want) {
	if (statement.type === "ImportDeclaration") return listOf(statement.specifiers).every(({ type, local }) => type === "ImportDefaultSpecifier" && isJsNode(local) && want({
		module,
		name: "default"
	}, String(local.name)));
	const local = pattern?.type === "Identifier" ? String(pattern.name) : void 0;
	if (local !== void 0 && member === void 0) return want({
		module,
		name: whole
	}, local);
	if (whole === "default" || !pattern) return false;
	if (local !== void 0 && member !== void 0) return want({
		module,
		name: member
	}, local);
	return eachOf(pattern, (name, bound) => want({
		module,
		name
	}, bound));
}
/** Calls back with each name of `{a, b: c}` and what it is bound to. */
function eachOf(pattern, take) {
	if (pattern.type !== "ObjectPattern") return false;
	return listOf(pattern.properties).every((property) => {
		const name = property.type === "Property" ? keyOf(property) : void 0;
		const bound = isJsNode(property.value) && property.value.type === "Identifier" ? property.value : void 0;
		return name !== void 0 && bound !== void 0 && take(name, String(bound.name));
	});
}
/** What a file does with members of a legacy module. */
function legacyUses(ask, nodes, scope, text) {
	const { module, member, pattern, statement } = ask;
	const whole = wholeOf(module);
	const members = membersOf(module);
	if (!pattern) return void 0;
	const specifiers = statement.type === "ImportDeclaration" ? listOf(statement.specifiers) : void 0;
	if (specifiers?.some(({ type }) => type === "ImportNamespaceSpecifier")) return void 0;
	const named = specifiers?.filter(({ type }) => type === "ImportSpecifier") ?? [];
	if (whole) {
		const name = specifiers ? specifiers[0]?.local : pattern;
		if (member !== void 0 || named.length > 0 || !isJsNode(name) || name.type !== "Identifier") return void 0;
		const uses = usesAt(nodes, String(name.name), statement);
		if (!uses.every(({ node, parents }) => whole.members.has(memberOf(node, parents.at(-1)) ?? ""))) return void 0;
		const edits = uses.filter(({ node }) => String(node.name) !== whole.name).map(({ node }) => ({
			start: node.start,
			end: node.end,
			text: whole.name
		}));
		return {
			places: [[whole, whole.name]],
			edits,
			gone: []
		};
	}
	if (!members) return void 0;
	const uses = [];
	const take = (name, bound) => {
		const found = memberUses(members, name, bound, nodes, statement);
		if (found) uses.push(found);
		return found !== void 0;
	};
	let fine = true;
	if (named.length > 0) fine = named.every(({ imported, local }) => isJsNode(imported) && isJsNode(local) && take(String(imported.name), String(local.name)));
	const name = specifiers ? specifiers.find(({ type }) => type === "ImportDefaultSpecifier")?.local : pattern.type === "Identifier" ? pattern : void 0;
	if (isJsNode(name)) {
		if (member !== void 0) fine = fine && take(member, String(name.name));
		else {
			const found = objectUses(members, String(name.name), nodes, scope, statement, text);
			if (!found) return void 0;
			uses.push(found);
		}
	} else if (!specifiers) fine = fine && member === void 0 && eachOf(pattern, take);
	if (!fine) return void 0;
	return {
		places: uses.flatMap(({ places }) => places),
		edits: uses.flatMap(({ edits }) => edits),
		gone: uses.flatMap(({ gone }) => gone)
	};
}
/** A member that is bound to a name of its own. */
function memberUses(members, name, bound, nodes, statement) {
	const now = Object.hasOwn(members, name) ? members[name] : void 0;
	if (now === void 0) return void 0;
	if (isPlace(now)) return {
		places: [[now, bound]],
		edits: [],
		gone: []
	};
	return nestedUses(now, usesAt(nodes, bound, statement));
}
/** `core._t("a")`, `const _t = core._t;` and `core.qweb.render("a")`. */
function objectUses(members, local, nodes, scope, statement, text) {
	const places = [];
	const edits = [];
	const gone = [];
	for (const { node, parents } of usesAt(nodes, local, statement)) {
		const access = parents.at(-1);
		const name = memberOf(node, access);
		const now = name !== void 0 && Object.hasOwn(members, name) ? members[name] : void 0;
		if (!access || now === void 0) return void 0;
		const [holder, outer, around] = [
			parents.at(-2),
			parents.at(-3),
			parents.at(-4)
		];
		const alias = holder?.type === "VariableDeclarator" && holder.init === access && isJsNode(holder.id) ? holder.id : void 0;
		if (alias?.type === "Identifier" && outer && listOf(outer.declarations).length === 1 && around === scope) {
			gone.push(outer);
			edits.push(statementLine(outer, text));
			if (isPlace(now)) places.push([now, String(alias.name)]);
			else {
				const nested = nestedUses(now, usesAt(nodes, String(alias.name), outer));
				if (!nested) return void 0;
				places.push(...nested.places);
				edits.push(...nested.edits);
			}
		} else if (isPlace(now)) {
			places.push([now, now.name]);
			edits.push({
				start: access.start,
				end: access.end,
				text: now.name
			});
		} else {
			const nested = nestedUses(now, [{
				node: access,
				parents: parents.slice(0, -1)
			}]);
			if (!nested) return void 0;
			places.push(...nested.places);
			edits.push(...nested.edits);
		}
	}
	return {
		places,
		edits,
		gone
	};
}
/** Uses of a member that is itself an object. */
function nestedUses(members, uses) {
	const places = [];
	const edits = [];
	for (const { node, parents } of uses) {
		const access = parents.at(-1);
		const name = memberOf(node, access);
		const now = name !== void 0 && Object.hasOwn(members, name) ? members[name] : void 0;
		if (!access || now === void 0 || !isPlace(now)) return void 0;
		places.push([now, now.name]);
		edits.push({
			start: access.start,
			end: access.end,
			text: now.name
		});
	}
	return {
		places,
		edits,
		gone: []
	};
}
function isPlace(value) {
	return typeof value.module === "string";
}
/** Uses of a name outside the statement that binds it. Names of properties are none. */
function usesAt(nodes, name, binding) {
	return nodes.filter(({ node, parents }) => {
		if (node.type !== "Identifier" || node.name !== name) return false;
		if (binding.start <= node.start && node.end <= binding.end) return false;
		const parent = parents.at(-1);
		return !(parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || /^(MethodDefinition|PropertyDefinition)$/.test(parent?.type ?? "") && parent?.key === node);
	});
}
/** A statement with its line, and the blank line that parted it. */
function statementLine({ start, end }, text) {
	const from = lineStart(text, start);
	const rest = /[ \t]*(?:\r?\n){0,2}/y;
	rest.lastIndex = end;
	return {
		start: from,
		end: end + (rest.exec(text)?.[0].length ?? 0),
		text: ""
	};
}
/** The imports as lines, with the braces of the file. */
function importLines({ wanted, run }, tight) {
	const lines = run.map((module) => `import "${module}";`);
	for (const [module, names] of wanted) {
		const whole = names.get("default");
		const all = names.get("*");
		const list = [...names].filter(([name]) => name !== "default" && name !== "*").map(([name, local]) => name === local ? name : `${name} as ${local}`);
		const braces = tight ? `{${list.join(", ")}}` : `{ ${list.join(", ")} }`;
		if (all !== void 0) lines.push(`import * as ${all} from "${module}";`);
		const rest = list.length > 0 ? [braces] : [];
		const heads = whole === void 0 ? rest : [whole, ...rest];
		if (heads.length > 0) lines.push(`import ${heads.join(", ")} from "${module}";`);
	}
	return lines;
}
/** Names of modules that files of an addon define. */
function ownModules(files, addon) {
	const own = /* @__PURE__ */ new Map();
	for (const { root, source } of files) {
		const [, part, path] = /^static\/(src|tests)\/(.+)\.js$/.exec(source.path) ?? [];
		if (!root || part === void 0 || path === void 0) continue;
		const now = part === "src" ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
		for (const statement of listOf(root.body)) {
			const call = isJsNode(statement.expression) ? statement.expression : void 0;
			if (call?.type !== "CallExpression" || !isJsNode(call.callee)) continue;
			if (source.text.slice(call.callee.start, call.callee.end) !== "odoo.define") continue;
			const name = textOfLiteral(listOf(call.arguments)[0]);
			if (name !== void 0) own.set(name, now);
		}
	}
	return own;
}

// src/migrate/gone/legacy.ts
/** Visitor that tells who requires or imports a module of `odoo.define` that is gone. */
function goneLegacy(to) {
	const look = (at, name, context) => {
		const { legacy } = webMoves(to);
		if (name === void 0 || !Object.hasOwn(legacy, name)) return;
		if (ownModules(context.scripts, context.module.name).has(name)) return;
		const near = (legacy[name] ?? "").replace(/^\?/, "");
		context.report({
			at,
			message: `There is no module ${name} in ${to}, so this one is not loaded.${near === "" ? "" : ` See ${near}.`}`,
			options: [{ title: near === "" ? "Rebuild it on what the web client has now" : `Rebuild it on ${near}` }, { title: "Take the file out of the assets, where the web client does it by itself now" }]
		});
	};
	return { js: {
		CallExpression: (node, context) => look(node, required(node), context),
		ImportDeclaration: (node, context) => look(node, textOfLiteral(node.source), context)
	} };
}

// src/migrate/gone/templates.ts
/** Visitor that tells templates which extend or call one of Odoo's that is gone. */
function goneTemplates(to) {
	return { template: { "*"(element, context) {
		for (const name of [
			"t-inherit",
			"t-call",
			"t-extend"
		]) {
			const found = attribute(element, name);
			const value = found?.value.trim() ?? "";
			if (!found || !webMoves(to).templates.includes(value) || isOwn$1(value, context.module.xml)) continue;
			context.report({
				at: found,
				message: `The web client of ${to} has no template ${value}, so the page fails or what is here is not shown: ${name === "t-call" ? "bring it along as a template of your own" : "find what shows the place now, and extend that"}.`,
				options: name === "t-call" ? [{ title: `Bring ${value} along as a template of your own` }, { title: "Call another template" }] : [{ title: "Extend the template that shows the place now" }, { title: "Take the extension away, where the web client shows it by itself now" }]
			});
		}
	} } };
}
function isOwn$1(name, files) {
	return files.some(({ source }) => source.text.includes(`t-name="${name}"`));
}

// src/migrate/gone/modules.ts
/**
* Visitor of the manifest that gives modules their new names among the dependencies. A module that the old series has
* and the new one has not, and that nobody has named a successor of, is left to a human.
*/
function goneModules(names, since) {
	return { manifest(manifest, context) {
		const { target, project } = context;
		const entry = manifest.entries.get("depends");
		const list = manifestValue(manifest, "depends");
		if (!target || !entry || !Array.isArray(list)) return;
		for (const node of parts(entry.node)) {
			const content = node.type === "string" && node.children.length === 3 ? node.children[1] : void 0;
			const old = content && manifest.source.text.slice(content.start, content.end);
			if (!content || old === void 0 || target.modules.has(old) || !project.modules.has(old)) continue;
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || now === null || !target.modules.has(now)) {
				context.report({
					at: node,
					message: `The module ${old} is gone in ${since}: take it from the dependencies, and what is used of it too, or bring it along as a module of your own.`,
					options: [{ title: `Take ${old} from the dependencies, and what is used of it too` }, { title: `Bring ${old} along as a module of your own for ${since}` }]
				});
				continue;
			}
			const listed = list.includes(now);
			context.report({
				at: node,
				message: `The module ${old} is part of ${now} since ${since}.`,
				fix: {
					title: listed ? `Drop ${old}` : `Depend on ${now}`,
					safe: false,
					edits: listed ? changed(manifest, {
						kind: "remove",
						path: ["depends"],
						value: old
					}) : [{
						start: content.start,
						end: content.end,
						text: now
					}]
				}
			});
		}
	} };
}

// src/migrate/cases/name.ts
/** Writes examples of a module of a series, whose own model `example.own` has a field of a name that Odoo lost. */
function namesIn$1(series, depends, field) {
	const module = (expression, xml) => ({
		"__manifest__.py": `{"name": "Example", "version": "${series}.1.0.0", "depends": ["${depends}"], "data": ["views/x.xml"]}\n`,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    ${field} = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": xml
	});
	return {
		code: (expression) => module(expression, "<odoo/>\n"),
		view: (model, shown) => module("self", `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${shown}"/></form></field></record></odoo>\n`),
		menu: (parent) => module("self", `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`)
	};
}

// src/migrate/gone/anchor-options.ts
/** What there is to choose from where a view extends a node that is gone. */
const ANCHOR_OPTIONS = [{
	title: "Name a node that the view of the new series has",
	code: "<xpath expr=\"//field[@name='name']\" position=\"after\">"
}, { title: "Take this part of the extension away, when the new view does what it did" }];

// src/migrate/gone/fields.ts
/**
* A field of Odoo's that the module extends, and that is gone: what is written of it makes a field of the module's own,
* which has nothing of what the old one was, such as the model that it points to.
*/
function goneFields(context, series, choices) {
	const { target, module } = context;
	if (!target) return;
	for (const { fact, model } of namedClasses(context)) {
		const [old, now] = [context.model(model), target.model(model, module.name)];
		if (!now.complete) continue;
		const foreign = ({ lineage, delegated }, name) => [...lineage, ...delegated].some((part) => part.module !== module.name && Object.hasOwn(part.fields, name));
		for (const field of fact.fields) {
			if (isWhole(field) || !foreign(old, field.name) || foreign(now, field.name)) continue;
			context.report({
				at: field.nameSpan,
				message: `The field ${field.name} of ${model} that this one extends is gone in ${series}: what is written here is not a whole field.`,
				options: choices
			});
		}
	}
}
/** It says by itself what it is. */
function isWhole(field) {
	const { type, args, kwargs } = field;
	if (kwargs.has("related")) return true;
	if (/^(Many2one|Many2many|One2many|Many2oneReference)$/.test(type)) return comodelOf(field) !== void 0 || args.length > 0;
	if (/^(Selection|Reference)$/.test(type)) return kwargs.has("selection") || args.length > 0;
	return true;
}

// src/migrate/gone/places.ts
/** The old series has this module and the new one has not. */
function isGone(name, { project, target, module }) {
	return name !== module.name && project.modules.has(name) && target !== void 0 && !target.modules.has(name);
}
/** `from odoo.addons.hr_contract.models.hr_contract import ...` */
function goneImport(node, context, series) {
	const from = childOf(node, "module_name");
	const name = from && /^odoo\.addons\.(\w+)/.exec(context.slice(from))?.[1];
	if (!from || name === void 0 || !isGone(name, context)) return;
	context.report({
		at: from,
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
		options: [{ title: "Import it from the module where it went" }, { title: "Write what is used of it in this module" }]
	});
}
/** References to records of modules that are gone; where one is found in another module, it is named there. */
function goneModuleRefs(context, series) {
	const { target, project } = context;
	if (!target) return;
	for (const { fact, source } of context.index.refs) {
		const owner = fact.xmlid.slice(0, fact.xmlid.indexOf("."));
		if (!isGone(owner, context)) continue;
		const now = movedRecord(fact.xmlid, {
			project,
			target
		});
		const message = `The module ${owner} is gone in ${series}, and ${fact.xmlid} with it`;
		const written = source.text.slice(fact.start, fact.end);
		if (now === void 0 || written !== fact.xmlid) {
			context.report({
				source,
				at: fact,
				message: `${message}${now === void 0 ? "" : `: it is ${now} now`}.`,
				options: now === void 0 ? [{ title: "Name the record of another module that does the same" }, { title: "Make the record in this module" }] : [{
					title: `Name ${now}`,
					code: now
				}]
			});
			continue;
		}
		context.report({
			source,
			at: fact,
			message: `${message}: it is ${now} now.`,
			fix: {
				title: `Write ${now}`,
				safe: false,
				edits: [{
					start: fact.start,
					end: fact.end,
					text: now
				}]
			}
		});
	}
}
/** `import { x } from "@web_editor/js/y";` */
function goneScript(node, context, series) {
	const { source } = node;
	const name = isJsNode(source) ? /^@(\w+)\//.exec(String(source.value))?.[1] : void 0;
	if (!isJsNode(source) || name === void 0 || !isGone(name, context)) return;
	context.report({
		at: source,
		message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
		options: [{ title: "Import it from the module where it went" }, { title: "Write what is used of it in this module" }]
	});
}
/** Bundles and files of modules that are gone, in the assets of the manifest. */
function goneAssets$1(context, series) {
	const assets = context.module.manifest.entries.get("assets");
	if (!assets) return;
	const { text } = context.module.manifest.source;
	const told = /* @__PURE__ */ new Set();
	for (const match of text.slice(assets.start, assets.end).matchAll(/(['"])(\w+)([./])[\w./*-]+\1/g)) {
		const name = match[2] ?? "";
		const what = match[3] === "." ? "bundle" : "file";
		if (told.has(name + what) || !isGone(name, context)) continue;
		told.add(name + what);
		const start = assets.start + match.index;
		context.report({
			at: {
				start,
				end: start + match[0].length
			},
			message: `The module ${name} is gone in ${series}: this ${what} of it is not there.`,
			options: [{ title: what === "bundle" ? "Name the bundle that pages load now" : "Name the file that took its place" }, { title: what === "bundle" ? "Take the list away, when nothing of it is needed" : "Take the file away, or bring a copy of it along" }]
		});
	}
}

// src/migrate/gone/names.ts
/** What the audit calls unknown; each is asked twice, in the surroundings of the old and of the new series. */
const ASKED = [
	python_unknown_xmlid_default,
	record_unknown_field_default,
	unknown_field_in_constrains_default,
	unknown_field_in_depends_default,
	unknown_field_in_domain_default,
	unknown_field_in_mapped_default,
	unknown_field_in_related_default,
	unknown_field_in_values_default,
	unknown_model_default,
	unknown_xmlid_default,
	view_unknown_field_default,
	view_spec_matches_nothing_default
];
/** Methods that other rules of a hop take to the new series, or ask about. */
const TREATED = /^(name_get|fields_view_get|_fields_view_get|_name_search|copy_data|check_access_rights|check_access_rule|user_has_groups|flush|refresh|recompute|invalidate_cache|_check_recursion|_check_m2m_recursion|clear_caches|toggle_active|_company_default_get|get_object_reference|xmlid_to_object|xmlid_to_res_id|get_xml_id)$/;
/** Those of them whose calls a rule changes before they are gone: what is left of them then fails. */
const LEFT_OVER = /^(name_get|flush|refresh|recompute|invalidate_cache|get_object_reference)$/;
/**
* Visitors that report what a module uses, what is there in the old series and what the new one does not have: records,
* models, fields and methods. Where the symbols of a series are not all known, nothing is said.
*/
function goneIn(series) {
	const found = {};
	for (const kind of [
		"python",
		"xml",
		"arch"
	]) {
		const handlers = /* @__PURE__ */ new Map();
		for (const rule of ASKED) for (const [type, handler] of Object.entries(rule[kind] ?? {})) handlers.set(type, [...handlers.get(type) ?? [], twice(rule, handler, series)]);
		if (kind === "python") {
			const own = [
				["module", (_, context) => goneFields(context, series, choices(void 0))],
				["attribute", (node, context) => member(node, context, series)],
				["function_definition", (node, context) => override(node, context, series)]
			];
			for (const [type, handler] of own) handlers.set(type, [...handlers.get(type) ?? [], handler]);
		}
		if (kind === "python") {
			const imports = (node, context) => goneImport(node, context, series);
			handlers.set("import_from_statement", [imports]);
		}
		found[kind] = Object.fromEntries([...handlers].map(([type, all]) => [type, (node, context) => {
			for (const handler of all) handler(node, context);
		}]));
	}
	found.check = (context) => {
		goneModuleRefs(context, series);
		goneAssets$1(context, series);
		for (const rule of ASKED) {
			const { check } = rule;
			if (check) twice(rule, (_, inner) => check(inner), series)(void 0, context);
		}
	};
	found.js = { ImportDeclaration: (node, context) => goneScript(node, context, series) };
	found.csv = (file, context) => {
		for (const rule of ASKED) {
			const { csv } = rule;
			if (csv) twice(rule, (_, inner) => csv(file, inner), series)(void 0, context);
		}
	};
	return found;
}
/** Reports what the handler finds in the new series and does not find in the old one. */
function twice(rule, handler, series) {
	return (node, context) => {
		const { target } = context;
		if (!target) return;
		const now = reportsIn(handler, node, context, target);
		if (now.length === 0) return;
		const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf$1));
		for (const report of now) {
			if (before.has(placeOf$1(report))) continue;
			const { at, source, model } = report;
			if (model !== void 0 && target.makers(model).length === 0) continue;
			const text = source?.text ?? ("text" in context ? String(context.text) : "");
			const name = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, "") : "";
			if (model !== void 0 && isOnlyOwn(context.project.model(model, context.module.name), name, context.module.name)) continue;
			const like = successor(context, name, model);
			context.report({
				at,
				...source && { source },
				message: `${named(name)}is gone in ${series}. ${effectOf(report.message)}${said(like)}`,
				options: rule === view_spec_matches_nothing_default ? ANCHOR_OPTIONS : choices(like?.name)
			});
		}
	};
}
/** Without what the audit tells of the series before. */
function effectOf(message) {
	return message.replace(/ Odoo [\d.]+ still has it, [\d.]+ has not: (look for what took its place\.)?/, " ").trim();
}
function named(name) {
	return /^[\w.]{1,80}$/.test(name) ? `${name} ` : "What is named here ";
}
function placeOf$1({ at, source }) {
	return `${source?.path ?? ""}:${at?.start ?? ""}`;
}
function reportsIn(handler, node, context, project) {
	const reports = [];
	const overrides = /* @__PURE__ */ new Map([
		["project", project],
		["model", (name) => project.model(name, context.module.name)],
		["report", (report) => reports.push(report)]
	]);
	if ("file" in context) overrides.set("file", notAsTest(context.file));
	handler(node, new Proxy(context, { get(inner, key) {
		if (overrides.has(key)) return overrides.get(key);
		const value = Reflect.get(inner, key, inner);
		return typeof value === "function" ? value.bind(inner) : value;
	} }));
	return reports;
}
/**
* The audit is careful with tests, which may name what is not there on purpose. What was there in the old series is
* named because it was: in tests too.
*/
function notAsTest(file) {
	const { source } = file;
	if (!source || !/^tests\//.test(source.path)) return file;
	return remembered(untested, file, () => replaced(file, "source", replaced(source, "path", "models/tested.py")));
}
const untested = /* @__PURE__ */ new WeakMap();
function replaced(object, name, value) {
	return new Proxy(object, { get(inner, key) {
		if (key === name) return value;
		const found = Reflect.get(inner, key, inner);
		return typeof found === "function" ? found.bind(inner) : found;
	} });
}
function said(like) {
	if (!like) return "";
	return like.sure ? ` It is ${like.name} now.` : ` Perhaps it is ${like.name} now.`;
}
/** What there is to choose from, for something that is used; `like` is what may have taken its place. */
function choices(like) {
	return [
		...like === void 0 ? [] : [{
			title: `Use ${like}, after a look at what it does`,
			code: like
		}],
		{ title: "Take this use of it away, with what depends on it" },
		{ title: "Bring it along: declare it in this module, as the old series did" }
	];
}
function successor({ project, target, module }, name, model) {
	if (!target) return void 0;
	if (model !== void 0) {
		const [old, now] = [project.model(model, module.name), target.model(model, module.name)];
		return maybe(likelyField(old, now, name));
	}
	const [owner] = name.split(".");
	const record = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids[name];
	const after = owner === void 0 ? void 0 : target.modules.get(owner)?.xmlids;
	const before = owner === void 0 ? void 0 : project.modules.get(owner)?.xmlids;
	if (!record || !after || !before) return void 0;
	const moved = movedRecord(name, {
		project,
		target
	});
	if (moved !== void 0) return {
		name: moved,
		sure: true
	};
	const fresh = Object.entries(after).filter(([id, fact]) => fact.model === record.model && !Object.hasOwn(before, id));
	return maybe(similarName(name, fresh.map(([id]) => id)));
}
function maybe(name) {
	return name === void 0 ? void 0 : {
		name,
		sure: false
	};
}
/** A field that is new in the new series, holds the same and is called alike. */
function likelyField(old, now, name) {
	const field = old.field(name);
	if (!field) return void 0;
	const fresh = [...now.fieldNames()].filter((each) => {
		if (old.field(each)) return false;
		const other = now.field(each);
		return (other?.type === field.type || /2many|2one/.test(field.type) && /2many|2one/.test(other?.type ?? "")) && other?.comodel === field.comodel;
	});
	return similarName(name, fresh);
}
/** The module adds it itself, to a model that is gone: that is told where it adds it, not at each use. */
function isOnlyOwn({ lineage, delegated }, name, own) {
	const makers = [...lineage, ...delegated].filter(({ fields, methods }) => Object.hasOwn(fields, name) || Object.hasOwn(methods, name));
	return makers.length > 0 && makers.every(({ module }) => module === own);
}
/** A field or a method of a recordset whose model is known. */
function member(node, context, series) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const { target, module } = context;
	if (!object || !name || !target || context.slice(object).startsWith("super(")) return;
	const parent = context.ancestors.at(-1);
	const model = recordsOf(object, context)?.model;
	if (model === void 0) return;
	const key = context.slice(name);
	if (TREATED.test(key) && !LEFT_OVER.test(key)) return;
	const [old, now] = [context.model(model), target.model(model, module.name)];
	const called = parent?.type === "call" && childOf(parent, "function") === node;
	if (!(called ? old.method(key) : old.field(key)) || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
	if (isOnlyOwn(old, key, module.name)) return;
	const like = called ? computesNow(old, now, key) ?? similarName(key, newMethods(old, now)) : likelyField(old, now, key);
	context.report({
		at: name,
		message: `${called ? `The method ${key}()` : `The field ${key}`} of ${model} is gone in ${series}${like === void 0 ? "." : `; perhaps it is ${like} now.`}`,
		options: choices(like)
	});
}
/** What computes the fields now that this method computed. */
function computesNow(old, now, method) {
	const found = /* @__PURE__ */ new Set();
	for (const name of old.fieldNames()) {
		if (old.field(name)?.compute !== method) continue;
		const compute = now.field(name)?.compute;
		if (compute !== void 0 && now.method(compute)) found.add(compute);
	}
	const [only] = found;
	return found.size === 1 ? only : void 0;
}
function newMethods(old, now) {
	return [...new Set(now.classes.flatMap(({ methods }) => Object.keys(methods)))].filter((name) => !old.method(name));
}
/** A method of Odoo's that the module extends, and nobody calls any more. */
function override(node, context, series) {
	const { klass, target, module } = context;
	const name = childOf(node, "name");
	if (!klass?.model || klass.kind === void 0 || !target || !name) return;
	const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
	if (outer.length !== 1 || outer[0]?.type !== "class_definition") return;
	const key = context.slice(name);
	if (TREATED.test(key)) return;
	const [old, now] = [context.model(klass.model), target.model(klass.model, module.name)];
	if (!now.methodsKnown) return;
	const has = ({ lineage }) => lineage.some((part) => part.module !== module.name && Object.hasOwn(part.methods, key));
	if (!has(old) || has(now)) return;
	const like = computesNow(old, now, key) ?? similarName(key, newMethods(old, now));
	const calls = context.slice(node).includes(`.${key}(`);
	context.report({
		at: name,
		message: `The method ${key}() that this one extends is gone in ${series}: ${calls ? "its call of super() fails" : "nothing of Odoo calls it any more"}${like === void 0 ? "." : `. Perhaps it is ${like}() now.`}`,
		options: [
			...like === void 0 ? [] : [{
				title: `Extend ${like}(), with its arguments`,
				code: `def ${like}(self`
			}],
			{ title: "Take the override away, when Odoo does now what it did" },
			{ title: "Call it from a method that Odoo still calls" }
		]
	});
}

// src/migrate/gone/python.json
var _15_0 = {
	"odoo.http": ["set_header_field"],
	"odoo.tests.common": ["HttpCaseCommon", "TreeCase"],
	"odoo.tools": ["email_send"],
	"odoo.tools.mail": ["email_send"],
	"odoo.tools.test_config": null
};
var _16_0 = {
	"odoo.exceptions": ["QWebException"],
	"odoo.fields": ["prefetch_many2one_ids", "prefetch_x2many_ids"],
	"odoo.http": [
		"ALLOWED_DEBUG_MODES",
		"AuthenticationError",
		"ControllerType",
		"DisableCacheMiddleware",
		"EndPoint",
		"HttpRequest",
		"JsonRequest",
		"NO_POSTMORTEM",
		"ODOO_DISABLE_SESSION_GC",
		"OpenERPSession",
		"Root",
		"Trans",
		"WebRequest",
		"db_monodb",
		"replace_request_password",
		"session_gc",
		"set_safe_image_headers"
	],
	"odoo.models": ["same_name", "trigger_tree_merge"],
	"odoo.modules.module": ["read_manifest"],
	"odoo.sql_db": [
		"check",
		"clear_env",
		"flush_env",
		"unbuffer"
	],
	"odoo.tests.common": ["OdooSuite", "TagsSelector"],
	"odoo.tools": [
		"ENGLISH_SMALL_WORDS",
		"IterableGenerator",
		"UnquoteEvalContext",
		"add_text_inside",
		"get_and_group_by_company",
		"get_and_group_by_field",
		"in_modules",
		"increment_field_skiplock",
		"tempdir",
		"trans_parse_rml",
		"traverse_containers",
		"walksymlinks"
	],
	"odoo.tools.debugger": null,
	"odoo.tools.misc": [
		"IterableGenerator",
		"UnquoteEvalContext",
		"get_and_group_by_company",
		"get_and_group_by_field",
		"traverse_containers"
	],
	"odoo.tools.osutil": ["tempdir", "walksymlinks"],
	"odoo.tools.sql": ["increment_field_skiplock"],
	"odoo.tools.template_inheritance": ["add_text_inside"],
	"odoo.tools.translate": [
		"ENGLISH_SMALL_WORDS",
		"in_modules",
		"trans_parse_rml"
	]
};
var _17_0 = {
	"odoo.models": ["VALID_AGGREGATE_FUNCTIONS", "lazy_name_get"],
	"odoo.modules.module": [
		"AddonsHook",
		"OdooHook",
		"ad_paths",
		"check_external_dependencies",
		"normalize_manifest"
	],
	"odoo.tests.common": [
		"M2MProxy",
		"O2MForm",
		"O2MProxy",
		"UpdateDict",
		"X2MProxy",
		"record_to_values"
	],
	"odoo.tools": [
		"dummy_cache",
		"get_domain_identifiers",
		"get_variable_names",
		"ormcache_multi"
	],
	"odoo.tools.cache": ["dummy_cache", "ormcache_multi"],
	"odoo.tools.geoipresolver": null,
	"odoo.tools.view_validation": ["get_domain_identifiers", "get_variable_names"]
};
var _18_0 = {
	"odoo.api": ["INHERITED_ATTRS", "split_context"],
	"odoo.modules.module": ["get_module_filetree", "load_information_from_description_file"],
	"odoo.osv.osv": null,
	"odoo.tests.common": ["fchain", "fmap"],
	"odoo.tools": [
		"CountingStream",
		"GettextAlias",
		"Random",
		"RecordDictWrapper",
		"Unpickler",
		"WEB_TRANSLATION_COMMENT",
		"attrgetter",
		"cartesian",
		"chain_factories",
		"compose",
		"detect_ip_addr",
		"exec_command_pipe",
		"exec_pg_command",
		"exec_pg_command_pipe",
		"format_str",
		"randdatetime",
		"randfloat",
		"randint",
		"randomize",
		"resolve_attr",
		"root_factory",
		"to_xml"
	],
	"odoo.tools.convert": ["RecordDictWrapper"],
	"odoo.tools.date_utils": ["json_default"],
	"odoo.tools.func": ["compose"],
	"odoo.tools.misc": [
		"CountingStream",
		"Unpickler",
		"attrgetter",
		"detect_ip_addr",
		"exec_command_pipe",
		"exec_pg_command",
		"exec_pg_command_pipe",
		"profile",
		"resolve_attr",
		"to_xml"
	],
	"odoo.tools.osutil": ["listdir"],
	"odoo.tools.populate": [
		"Random",
		"cartesian",
		"chain_factories",
		"compute",
		"constant",
		"format_str",
		"iterate",
		"randdatetime",
		"randfloat",
		"randint",
		"randomize",
		"root_factory"
	],
	"odoo.tools.translate": ["GettextAlias", "WEB_TRANSLATION_COMMENT"]
};
var _19_0 = {
	"odoo.api": [
		"Cache",
		"GroupedCompanyDependentFieldCache",
		"Meta",
		"Params",
		"Starred",
		"Transaction",
		"attrsetter",
		"call_kw",
		"downgrade",
		"model_create_single",
		"propagate"
	],
	"odoo.fields": [
		"MetaField",
		"NoneType",
		"PrefetchMany2one",
		"PrefetchX2many",
		"apply_required",
		"determine",
		"resolve_mro"
	],
	"odoo.models": [
		"OriginIds",
		"RecordCache",
		"check_property_field_value_name",
		"convert_pgerror_constraint",
		"convert_pgerror_not_null",
		"convert_pgerror_unique",
		"expand_ids",
		"is_definition_class",
		"is_registry_class",
		"itemgetter_tuple",
		"origin_ids",
		"raise_on_invalid_object_name",
		"to_company_ids"
	],
	"odoo.modules.graph": null,
	"odoo.modules.loading": ["load_marked_modules"],
	"odoo.modules.module": [
		"get_module_icon_path",
		"get_module_root",
		"module_manifest"
	],
	"odoo.modules.registry": ["TriggerTree"],
	"odoo.osv.expression": [
		"ANY_IN",
		"DOMAIN_OPERATORS_NEGATION",
		"SQL_OPERATORS",
		"WILDCARD_OPERATORS"
	],
	"odoo.sql_db": ["TestCursor"],
	"odoo.tests.common": ["ADDONS_PATH", "MetaCase"],
	"odoo.tools": [
		"DEFAULT_LOG_HANDLER",
		"MyOption",
		"STAT",
		"TranslationFileReader",
		"UNIX_LINE_TERMINATOR",
		"date_type",
		"test_expr",
		"trans_load",
		"trans_load_data",
		"translate_attrib_value",
		"translate_sql_constraint"
	],
	"odoo.tools.cache": ["STAT"],
	"odoo.tools.config": ["DEFAULT_LOG_HANDLER", "MyOption"],
	"odoo.tools.date_utils": ["date_type"],
	"odoo.tools.safe_eval": ["test_expr"],
	"odoo.tools.translate": [
		"TranslationFileReader",
		"UNIX_LINE_TERMINATOR",
		"trans_load",
		"trans_load_data",
		"translate_attrib_value",
		"translate_sql_constraint"
	]
};

// src/migrate/gone/python.ts
/**
* Visitor of imports that asks about names of the framework that the new series does not have: the file that imports
* one cannot be loaded.
*/
function gonePython(gone, advice, since) {
	return { python: { import_from_statement: (node, context) => look(node, context) } };
	function look(node, context) {
		const imported = fromImport(node, context);
		if (!imported || isTried(context)) return;
		const { module, moduleNode, names } = imported;
		const whole = [module, ...names.map(({ name }) => `${module}.${name}`)].find((each) => Object.hasOwn(gone, each) && gone[each] === null);
		if (whole !== void 0) {
			context.report({
				at: moduleNode,
				message: `The module ${whole} is gone in ${since}.${said(whole)}`
			});
			return;
		}
		for (const { name, node: at } of names) {
			if (!isGone(module, name)) continue;
			context.report({
				at,
				message: `${name} of ${module} is gone in ${since}.${said(name)}`
			});
		}
	}
	function isGone(module, name) {
		return Object.hasOwn(gone, module) && (gone[module]?.includes(name) ?? false);
	}
	function said(name) {
		return Object.hasOwn(advice, name) ? ` ${advice[name]}` : "";
	}
}
/** `try: from odoo.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }) {
	return ancestors.some(({ type }) => type === "try_statement");
}

// src/migrate/expression/attribute.ts
/** A text as the value of an attribute in these quotes. */
function attributeText(value, quote) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(quote, quote === "\"" ? "&quot;" : "&apos;");
}
/** `name="value"`, in double quotes. */
function attributeSource(name, value) {
	return `${name}="${attributeText(value, "\"")}"`;
}
/** The attribute with the blanks before it, so that nothing is left of it. */
function withBlanksBefore({ start, end }, text) {
	let from = start;
	while (from > 0 && /\s/.test(text[from - 1] ?? "")) from -= 1;
	return {
		start: from,
		end
	};
}
/** What stands between the attribute and what is before it: a blank, or a line break with its indentation. */
function blanksBefore(attribute, text) {
	const { start } = withBlanksBefore(attribute, text);
	return text.slice(start, attribute.start);
}
function attributeOf(element, name) {
	return element.attributes.find((attribute) => attribute.name === name);
}

// src/migrate/cases/rename.ts
const MANIFEST = "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n";
/** What a renamed field looks like in code and in a view, before and after. */
function fieldCases(model, old, now) {
	return [
		{
			before: method(`self.env["${model}"].search([]).${old}`),
			after: method(`self.env["${model}"].search([]).${now}`)
		},
		{
			before: method(`self.env["${model}"].create({"${old}": 1})`),
			after: method(`self.env["${model}"].create({"${now}": 1})`)
		},
		{
			before: view(model, old),
			after: view(model, now)
		}
	];
}
/** The same name where it is that of something else. */
function fieldNoops(old) {
	return [
		method(`self.env["my.own.thing"].search([]).${old}`),
		method(`self.env["my.own.thing"].create({"${old}": 1})`),
		method(`"${old}"`),
		view("my.own.thing", old)
	];
}
function method(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/example.py": `from odoo import models


class Example(models.AbstractModel):
    _name = "example.mixin"

    def f(self):
        return ${expression}
`
	};
}
function view(model, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}
/** Cases of a field that held one record: what shows it, what looks in it, and what goes beside it. */
function pluralCases(model, old, now) {
	const list = (inner) => viewOf(model, `<list>${inner}</list>`);
	const search = (inner) => viewOf(model, `<search>${inner}</search>`);
	return [
		{
			before: list(`<field name="${old}"/>`),
			after: list(`<field name="${now}" widget="many2many_tags"/>`)
		},
		{
			before: list(`<field name="${old}" widget="many2one_avatar_user"/>`),
			after: list(`<field name="${now}" widget="many2many_avatar_user"/>`)
		},
		{
			before: search(`<filter name="mine" domain="[('${old}', '=', uid)]"/><filter name="by" context="{'group_by': '${old}'}"/>`),
			after: search(`<filter name="mine" domain="[('${now}', '=', uid)]"/><filter name="by" context="{'group_by': '${now}'}"/>`)
		},
		{
			before: ruleOf(model, `('${old}', '=', user.id)`),
			after: ruleOf(model, `('${now}', '=', user.id)`)
		}
	];
}
function pluralNoops(model, old, now) {
	const list = (of, inner) => viewOf(of, `<list>${inner}</list>`);
	return [
		list(model, `<field name="${now}"/>`),
		ruleOf("some.other", `('${old}', '=', user.id)`),
		list(model, `<field name="${old}_more"/>`),
		list("some.other", `<field name="${old}"/>`),
		viewOf("some.other", `<search><filter name="mine" domain="[('${old}', '=', uid)]"/></search>`),
		viewOf(model, `<search><filter name="mine" domain="[('other', '=', '${old} ')]"/></search>`)
	];
}
function ruleOf(model, term) {
	return { "security/x.xml": `<odoo><record id="r" model="ir.rule"><field name="model_id" ref="${`base.model_${model.replaceAll(".", "_")}`}"/><field name="domain_force">[${term}]</field></record></odoo>\n` };
}
function viewOf(model, arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/cases/method.ts
/** Writes examples of a module that depends on this one. */
function methodsWith(depends) {
	return (model, head, body) => ({
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"models/example.py": `from odoo import models


class Example(models.Model):
    _inherit = "${model}"

    def ${head}:
        ${body}
`
	});
}

// src/migrate/cases/record.ts
/** Where data and code refer to it, alone and among groups. */
function recordCases({ old, now, depends }) {
	return [
		{
			before: recordInData(old, [depends]),
			after: recordInData(now, [depends])
		},
		{
			before: code(old, depends),
			after: code(now, depends)
		},
		{
			before: code(`base.group_user,!${old}`, depends),
			after: code(`base.group_user,!${now}`, depends)
		}
	];
}
/** The new name, and texts that have the old one in them and are none. */
function recordNoops({ old, now, depends }) {
	return [
		recordInData(now, [depends]),
		code(now, depends),
		recordInData(`my.${old}`, [depends]),
		code(`${old}_more`, depends),
		code(`see ${old}: or not`, depends)
	];
}
function recordInData(xmlid, depends) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": [${depends.map((name) => `"${name}"`).join(", ")}], "data": ["data/x.xml"]}\n`,
		"data/x.xml": `<odoo><record id="a" model="x.y"><field name="z_id" ref="${xmlid}"/></record></odoo>\n`
	};
}
function code(text, depends) {
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["${depends}"]}\n`,
		"models/x.py": `def f(self):\n    return self.env.ref("${text}")\n`
	};
}

// src/migrate/cases/view.ts
/** A module with one view of partners; a form, a list or what else `arch` is. */
function partnerView(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}
function partnerForm(body) {
	return partnerView(`<form>${body}</form>`);
}

// src/migrate/python/create-shape.ts
const LEAVES = /^(return_statement|yield|function_definition|lambda)$/;
/**
* The bodies that mean the same for each of a list: those of one call of super whose values, record and `self` are not
* replaced on the way, and where nothing that is worked out before the call is used behind it.
*/
function createShape(body, vals, context) {
	const found = bodyOf(body, vals, context);
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
	if (namesIn$2(body, text).includes(all)) return void 0;
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
function bodyOf(body, vals, context) {
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
	return /^(res|rec|result|record|new|obj|rslt|ret)$/.test(name) ? "records" : `${name}s`;
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

// src/migrate/cases/book.ts
/** A model with one method that is called on no records: `head` is what stands after `def`, `body` its statements. */
function bookMethod(head, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}

// src/migrate/gone/assets.ts
/** Visitor that tells scripts of Odoo's in the assets of a manifest that are gone: those before or after which files stand, too. */
function goneAssets(to) {
	return { manifest(manifest, context) {
		const assets = manifest.entries.get("assets")?.node;
		if (!assets) return;
		const own = context.module.name;
		const text = manifest.source.text.slice(assets.start, assets.end);
		const { modules } = webMoves(to);
		for (const found of text.matchAll(/(["'])\/?(\w+)\/static\/(src|tests)\/([^"'*]+?)(?:\/index)?\.js\1/g)) {
			const [whole, , addon = "", part = "", path = ""] = found;
			const name = part === "src" ? `@${addon}/${path}` : `@${addon}/../${part}/${path}`;
			if (addon === own || !Object.hasOwn(modules, name)) continue;
			const start = assets.start + found.index;
			const places = [...new Set(Object.values(modules[name] ?? {}).map((place) => place.replace(/^\?/, "")))];
			const there = places.length > 0 ? ` What was in it is in ${places.join(" and ")} now.` : "";
			context.report({
				at: {
					start,
					end: start + whole.length
				},
				message: `There is no file ${whole.slice(1, -1)} in ${to}: a bundle that names it cannot be built.${there}`,
				options: [{ title: "Name a file that is there" }, {
					title: "Take the line out of the assets",
					code: whole
				}]
			});
		}
	} };
}

// src/migrate/gone/anchors.ts
/** Visitor that tells the xpaths of a client template's extension which look for something that the template has not any more. */
function goneAnchors(to) {
	return { template: { xpath(element, context) {
		const expr = attribute(element, "expr");
		let root = element.parent;
		while (root && attributeValue(root, "t-inherit") === void 0) root = root.parent;
		const name = root && attributeValue(root, "t-inherit");
		const { anchors } = webMoves(to);
		const lost = name !== void 0 && Object.hasOwn(anchors, name) ? anchors[name] : void 0;
		if (!expr || !lost) return;
		const gone = marksOf(expr.value).find((mark) => lost.includes(mark));
		if (gone === void 0) return;
		const what = gone.startsWith(".") ? `the class ${gone.slice(1)}` : gone.includes("=") ? `@${gone}` : `<${gone}>`;
		context.report({
			at: expr,
			message: `The template ${name} of ${to} has no ${what}: where an xpath finds nothing the web client does not start.`,
			options: [{ title: "Look for another place in the template as it is now" }, { title: "Take the extension away, where the web client shows it by itself now" }]
		});
	} } };
}
/** What an xpath looks for: tags, `.class` and `attribute=value`. */
function marksOf(expr) {
	const marks = [];
	for (const { 1: list = "" } of expr.matchAll(/hasclass\(([^)]*)\)/g)) for (const { 2: word = "" } of list.matchAll(/(['"])([\w-]+)\1/g)) marks.push(`.${word}`);
	for (const [, name = "", , value = ""] of expr.matchAll(/@([\w-]+)\s*=\s*(['"])(.*?)\2/g)) if (name === "class") for (const word of value.split(/\s+/)) marks.push(`.${word}`);
	else marks.push(`${name}=${value}`);
	const path = expr.replaceAll(/\[[^\]]*\]/g, "");
	for (const { 1: tag = "" } of path.matchAll(/(?:^|\/)([A-Za-z][\w.-]*)(?=\/|$)/g)) marks.push(tag);
	return marks;
}

// src/migrate/js/moved-imports.ts
/** Visitor that takes what Odoo's web client has at another place from there. */
function movedImports(to, renamed = {}) {
	return { js: { Program(program, context) {
		for (const given of imports(program, context)) {
			const places = /* @__PURE__ */ new Map();
			for (const each of given.specifiers) {
				const place = placeOf(given.from, each.imported, to, renamed);
				if (typeof place === "object") places.set(each, place);
			}
			const [first] = places.values();
			if (!first) continue;
			context.report({
				at: given.statement,
				message: `${[...places.keys()].map(({ local }) => local).join(", ")}: at another place than ${given.from} since ${to}.`,
				fix: {
					title: `Import from ${first.module}`,
					safe: ![...places.values()].some(({ likely }) => likely),
					edits: reimported(program, given, places, context.text)
				}
			});
		}
	} } };
}
/** Visitor that tells imports of what Odoo's web client has no more. `advice` by module, or by `MODULE NAME`. */
function goneImports(to, { renamed = {}, advice = {} } = {}) {
	return { js: { Program(program, context) {
		for (const given of imports(program, context)) {
			const gone = given.specifiers.filter(({ imported }) => typeof placeOf(given.from, imported, to, renamed) === "string");
			const alone = given.specifiers.length === 0 && Object.hasOwn(webMoves(to).modules, given.from);
			if (gone.length === 0 && !alone) continue;
			const tips = gone.map((each) => tipOf(given, each, to, {
				renamed,
				advice
			}));
			const known = new Set(tips.filter((tip) => tip !== void 0));
			const general = Object.hasOwn(advice, given.from) ? advice[given.from] : void 0;
			const what = gone.length === 0 ? given.from : gone.map(({ local }) => local).join(", ");
			const where = gone.length === 0 ? "" : ` of ${given.from}`;
			const help = known.size > 0 ? [...known].join(" ") : general ?? "Nothing took its place under this name.";
			context.report({
				at: given.statement,
				message: `${what}${where}: gone in ${to}. ${help}`,
				options: [
					...gone.flatMap((each) => {
						const near = placeOf(given.from, each.imported, to, renamed);
						return typeof near === "string" && near !== "" ? [{
							title: `Import ${each.imported} from ${near}, and rewrite what uses it`,
							code: `import { ${each.imported} } from "${near}";`
						}] : [];
					}),
					{ title: "Rebuild what the file does on what the web client has now" },
					{ title: "Take the file out of the assets, where the web client does it by itself now" }
				]
			});
		}
	} } };
}
/** Those of modules that are not the module's own. */
function imports(program, { module }) {
	return importsIn(program).filter(({ from }) => from.startsWith("@") && !from.startsWith(`@${module.name}/`));
}
/** Undefined for what is still there; a text where it is gone: the only namesake, or `""`. */
function placeOf(from, imported, to, renamed) {
	const key = `${from} ${imported}`;
	if (Object.hasOwn(renamed, key)) return renamed[key];
	const { modules, exports } = webMoves(to);
	const gone = Object.hasOwn(modules, from) ? modules[from] : void 0;
	if (gone) {
		const place = Object.hasOwn(gone, imported) ? gone[imported] ?? "" : "";
		return /^@/.test(place) ? {
			module: place,
			name: imported
		} : place.slice(1);
	}
	const lost = Object.hasOwn(exports, from) ? exports[from] : void 0;
	if (!lost || !Object.hasOwn(lost, imported)) return void 0;
	const place = lost[imported] ?? "";
	return /^@/.test(place) ? {
		module: place,
		name: imported
	} : place.slice(1);
}
function tipOf({ from }, { imported }, to, { renamed, advice }) {
	const key = `${from} ${imported}`;
	if (Object.hasOwn(advice, key)) return advice[key];
	const near = placeOf(from, imported, to, renamed);
	return typeof near === "string" && near !== "" ? `${near} has a ${imported}, but it was rewritten: compare it before you import it.` : void 0;
}

// src/migrate/cases/needed.ts
function neededCases(part) {
	const { old, now, model, method } = part;
	return [{
		before: example(part, [old], model, method),
		after: example(part, [old, now], model, method)
	}];
}
/** It is depended on already, it did not move, not all is known, or it never came. */
function neededNoops(part) {
	const { old, now, model, method, kept } = part;
	return [
		example(part, [now], model, method),
		example(part, [old], kept, "f"),
		example(part, [old, "not_known_to_anybody"], model, method),
		example(part, ["base"], "res.partner", "write")
	];
}
function example({ series }, depends, model, method) {
	return {
		"__manifest__.py": `{
    "name": "Example",
    "version": "${series}.1.0.0",
    "depends": [
${depends.map((name) => `        "${name}",\n`).join("")}    ],
}
`,
		"models/x.py": `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`
	};
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
					text: `\n${" ".repeat(indentOf(node, context.text))}${statement}`
				}]
			}
		});
	};
}
function indentOf({ start }, text) {
	return start - lineStart(text, start);
}

// src/migrate/cases/owl.ts
/** Modules that take OWL from its global name, and import it then. */
const OWL_CASES = [
	scriptCase("/** @odoo-module **/\nconst {Component} = owl;\nimport {registry} from \"@web/core/registry\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", A);\n", "/** @odoo-module **/\nimport {Component} from \"@odoo/owl\";\nimport {registry} from \"@web/core/registry\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", A);\n"),
	scriptCase("import { registry } from \"@web/core/registry\";\n\nconst { Component, xml: template } = owl;\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", template(A));\n", "import { registry } from \"@web/core/registry\";\nimport { Component, xml as template } from \"@odoo/owl\";\n\nexport class A extends Component {}\nregistry.category(\"a\").add(\"b\", template(A));\n"),
	scriptCase("import { useState } from \"@odoo/owl\";\nconst { Component } = owl;\n\nexport class A extends Component {\n    a = useState({});\n}\n", "import { useState, Component } from \"@odoo/owl\";\n\nexport class A extends Component {\n    a = useState({});\n}\n")
];
/** What imports it already, is no module, or is another thing of that name. */
const OWL_NOOPS = [
	script("import { Component } from \"@odoo/owl\";\nexport class A extends Component {}\n"),
	script("(function () { const { Component } = owl; return Component; })();\n"),
	script("import { owl } from \"../birds\";\nexport const { Component } = owl;\n"),
	script("import { a } from \"@web/a\";\nexport const b = bird.owl;\n")
];

// src/migrate/js/owl.ts
/** What @odoo/owl of 16.0 to 19.0 exports. */
const EXPORTS = new Set([
	"App",
	"Component",
	"EventBus",
	"OwlError",
	"blockDom",
	"loadFile",
	"markRaw",
	"markup",
	"mount"
].concat([
	"onError",
	"onMounted",
	"onPatched",
	"onRendered",
	"onWillDestroy",
	"onWillPatch",
	"onWillRender"
], [
	"onWillStart",
	"onWillUnmount",
	"onWillUpdateProps",
	"reactive",
	"status",
	"toRaw",
	"useChildSubEnv"
], [
	"useComponent",
	"useEffect",
	"useEnv",
	"useExternalListener",
	"useRef",
	"useState",
	"useSubEnv"
], [
	"validate",
	"whenReady",
	"xml"
]));
/** Objects in which OWL 1 had them. */
const HOLDERS = /* @__PURE__ */ new Set([
	"hooks",
	"tags",
	"core",
	"utils"
]);
function takenFromOwl(program) {
	return listOf(program.body).flatMap((statement) => {
		const [only, ...more] = listOf(statement.declarations);
		if (statement.type !== "VariableDeclaration" || !only || more.length > 0) return [];
		const { id, init } = only;
		const part = isJsNode(init) && init.type === "MemberExpression" && isJsNode(init.object) ? init : void 0;
		const root = part && isJsNode(part.object) ? part.object : init;
		if (!isJsNode(root) || root.type !== "Identifier" || root.name !== "owl") return [];
		const member = part && isJsNode(part.object) ? memberOf(part.object, part) : void 0;
		if (part && member === void 0) return [];
		if (isJsNode(id) && id.type === "Identifier") {
			const known = member !== void 0 && EXPORTS.has(member);
			return [{
				statement,
				holder: known ? void 0 : member,
				names: known && member ? [[member, String(id.name)]] : void 0
			}];
		}
		if (member !== void 0 && !HOLDERS.has(member)) return [];
		return [{
			statement,
			holder: member,
			names: namesIn(id)
		}];
	});
}
function namesIn(pattern) {
	if (!isJsNode(pattern) || pattern.type !== "ObjectPattern") return void 0;
	const names = listOf(pattern.properties).map((property) => {
		const name = property.type === "Property" ? keyOf(property) : void 0;
		const local = isJsNode(property.value) && property.value.type === "Identifier" ? property.value : void 0;
		return name !== void 0 && local && EXPORTS.has(name) ? [name, String(local.name)] : void 0;
	});
	return names.every((each) => each !== void 0) ? names : void 0;
}
/** One import in the place of what was taken; undefined where a name is bound twice. */
function owlImport(program, taken, more, { text }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const { names } of taken) {
		if (!names) return void 0;
		for (const [name, local] of names) {
			if (wanted.has(name) && wanted.get(name) !== local) return void 0;
			wanted.set(name, local);
		}
	}
	const all = importsIn(program);
	const there = all.find(({ from }) => from === "@odoo/owl");
	const bound = new Set(there?.specifiers.map(({ local }) => local));
	const outside = declaredIn(program).filter(({ start }) => !taken.some(({ statement }) => statement.start <= start && start < statement.end));
	for (const name of more) {
		if (bound.has(name) || wanted.get(name) === name) continue;
		if (outside.some((each) => each.name === name)) return void 0;
		wanted.set(name, name);
	}
	for (const name of bound) if (wanted.get(name) === name) wanted.delete(name);
	const list = [...wanted].map(([name, local]) => name === local ? name : `${name} as ${local}`);
	const edits = withoutLines(taken.map(({ statement }) => statement), text);
	if (list.length === 0) return edits;
	return placed(list, all, there, taken[0], edits, text);
}
function placed(list, all, there, first, edits, text) {
	const last = there?.specifiers.at(-1);
	if (last) {
		if (last.node.type !== "ImportSpecifier") return void 0;
		return [...edits, {
			start: last.node.end,
			end: last.node.end,
			text: `, ${list.join(", ")}`
		}];
	}
	const line = `import ${/(?:import|const|let|var)\s*\{\w/.test(text) ? `{${list.join(", ")}}` : `{ ${list.join(", ")} }`} from "@odoo/owl";`;
	const end = all.at(-1)?.statement.end;
	if (first && (end === void 0 || first.statement.start < end)) {
		const { start, end: until } = first.statement;
		const [own, ...rest] = edits;
		const kept = own && own.start <= start && until <= own.end ? own : void 0;
		if (!kept) return void 0;
		return [
			{
				start,
				end: until,
				text: line
			},
			...kept.end > until + 1 ? [{
				start: until + 1,
				end: kept.end,
				text: ""
			}] : [],
			...rest
		];
	}
	if (end === void 0) return void 0;
	return [...edits, {
		start: end,
		end,
		text: `\n${line}`
	}];
}
/** A file in which an import can stand. */
function isModule(program, { text }) {
	return /@odoo-module/.test(text.slice(0, 2e3)) || /^\s*(?:import|export)\b/m.test(text) ? listOf(program.body).every(({ expression }) => !isDefine(expression)) : false;
}
function isDefine(node) {
	const callee = isJsNode(node) && node.type === "CallExpression" ? node.callee : void 0;
	return isJsNode(callee) && isJsNode(callee.object) && callee.object.name === "odoo";
}
/** Reports that a module imports from @odoo/owl what it takes of the global `owl`, as far as it is chosen. */
function importChosen(program, context, choose) {
	if (!/=\s*owl\b/.test(context.text) || !isModule(program, context)) return;
	const taken = choose(takenFromOwl(program).filter(({ names }) => names));
	const [first] = taken;
	const edits = first && owlImport(program, taken, [], context);
	if (!first || !edits) return;
	context.report({
		at: first.statement,
		message: "OWL is a module: import from @odoo/owl.",
		fix: {
			title: "Import from @odoo/owl",
			safe: true,
			edits
		}
	});
}

// src/migrate/js/field-components.ts
function registrationsIn(program) {
	const nodes = placedNodes(program);
	const aliases = new Set(nodes.flatMap(({ node }) => node.type === "VariableDeclarator" && isFields(node.init) && isJsNode(node.id) ? [node.id.name] : []));
	const isCategory = (node) => isFields(node) || isJsNode(node) && node.type === "Identifier" && aliases.has(node.name) || isJsNode(node) && isAdd(node) && isJsNode(node.callee) && isCategory(node.callee.object);
	return nodes.flatMap(({ node, parents }) => {
		if (!isAdd(node) || !isJsNode(node.callee) || !isCategory(node.callee.object)) return [];
		const [key, name] = listOf(node.arguments);
		const statement = parents[1];
		const text = textOfLiteral(key);
		return name?.type === "Identifier" && text !== void 0 && statement ? [{
			name,
			key: text,
			statement
		}] : [];
	});
}
function isAdd(node) {
	const { callee } = node;
	return node.type === "CallExpression" && isJsNode(callee) && callee.type === "MemberExpression" && isJsNode(callee.property) && callee.property.name === "add";
}
/** `registry.category("fields")` */
function isFields(node) {
	if (!isJsNode(node) || node.type !== "CallExpression" || !isJsNode(node.callee)) return false;
	const { property } = node.callee;
	return isJsNode(property) && property.name === "category" && textOfLiteral(listOf(node.arguments)[0]) === "fields";
}
/** Classes at the top of a file, by name. */
function classesIn(program) {
	const found = /* @__PURE__ */ new Map();
	for (const statement of listOf(program.body)) {
		const made = isJsNode(statement.declaration) ? statement.declaration : statement;
		if (made.type === "ClassDeclaration" && isJsNode(made.id)) found.set(String(made.id.name), made);
		for (const { id, init } of listOf(made.declarations)) if (isJsNode(id) && isJsNode(init) && init.type === "ClassExpression") found.set(String(id.name), init);
	}
	return found;
}
function staticsOf(program, name, node) {
	const own = (isJsNode(node.body) ? listOf(node.body.body) : []).flatMap((member) => {
		if (member.static !== true || !isJsNode(member.key) || !isJsNode(member.value)) return [];
		return [{
			name: String(member.key.name),
			value: member.value,
			whole: member,
			method: member.type === "MethodDefinition"
		}];
	});
	const behind = listOf(program.body).flatMap((statement) => {
		const set = isJsNode(statement.expression) ? statement.expression : void 0;
		if (set?.type !== "AssignmentExpression" || !isJsNode(set.left) || !isJsNode(set.right)) return [];
		const { object, property, computed } = set.left;
		if (computed === true || !isJsNode(object) || object.name !== name || !isJsNode(property)) return [];
		return [{
			name: String(property.name),
			value: set.right,
			whole: statement,
			method: false
		}];
	});
	return [...own, ...behind];
}
function baseOf(program, node) {
	const { superClass } = node;
	if (!isJsNode(superClass)) return { is: "unknown" };
	if (superClass.type === "MemberExpression") return isJsNode(superClass.object) && superClass.object.name === "owl" ? { is: "component" } : { is: "unknown" };
	const name = String(superClass.name);
	for (const { from, specifiers } of importsIn(program)) {
		const given = specifiers.find(({ local }) => local === name);
		if (!given) continue;
		if (from === "@odoo/owl") return { is: "component" };
		return webMoves("17.0").descriptors.includes(`${from} ${given.imported}`) ? {
			is: "described",
			module: from,
			name: lowered(given.imported)
		} : { is: "unknown" };
	}
	const local = classesIn(program).get(name);
	if (local) return staticsOf(program, name, local).some(isOfField) ? { is: "unknown" } : baseOf(program, local);
	return placedNodes(program).some(({ node: each }) => takesFromOwl(each, name)) ? { is: "component" } : { is: "unknown" };
}
/** `const {Component} = owl` */
function takesFromOwl({ type, id, init }, name) {
	if (type !== "VariableDeclarator" || !isJsNode(init) || init.name !== "owl" || !isJsNode(id)) return false;
	return listOf(id.properties).some(({ value }) => isJsNode(value) && value.name === name);
}
function lowered(name) {
	return (name[0] ?? "").toLowerCase() + name.slice(1);
}
const OF_FIELD = new Set([
	"displayName",
	"supportedTypes",
	"isEmpty",
	"extractProps",
	"additionalClasses",
	"fieldDependencies"
].concat([
	"fieldsToFetch",
	"noLabel",
	"legacySpecialData",
	"isUpgradeField",
	"useSubView",
	"label"
]));
/** It says something of the field, and belongs to the description since 17.0. */
function isOfField({ name }) {
	return OF_FIELD.has(name);
}

// src/migrate/expression/domain.ts
/** The items of a domain that is a literal list; undefined where anything in it would have to be run. */
function domainItems(node, text) {
	if (node.type !== "list" && node.type !== "tuple") return void 0;
	const items = [];
	for (const part of parts(node)) {
		const item = itemOf(part, text);
		if (item === void 0) return void 0;
		items.push(item);
	}
	return items;
}
function itemOf(node, text) {
	const value = literalOf(node, text);
	if (value === "&" || value === "|" || value === "!") return value;
	if (typeof value === "boolean") return {
		kind: "constant",
		value
	};
	return Array.isArray(value) ? leafOf(value, parts(node)[2]?.type === "tuple") : void 0;
}
function leafOf(value, tuple) {
	const [left, op, right] = value;
	if (value.length !== 3 || typeof op !== "string" || right === void 0) return void 0;
	if (typeof left === "number" && typeof right === "number") {
		if (op === "=" || op === "==") return {
			kind: "constant",
			value: left === right
		};
		if (op === "!=" || op === "<>") return {
			kind: "constant",
			value: left !== right
		};
		return;
	}
	if (typeof left !== "string") return void 0;
	return {
		kind: "leaf",
		left,
		op,
		right,
		...tuple ? { tuple } : {}
	};
}
/**
* Reads the prefix notation: an operator takes the conditions behind it, and what is left over at the end is joined
* by `and`. An empty domain always holds. Undefined where an operator lacks its conditions.
*/
function conditionOf(items) {
	let at = 0;
	const next = () => {
		const item = items[at++];
		if (item === void 0) return void 0;
		if (item === "!") {
			const inner = next();
			return inner && negated(inner);
		}
		if (item !== "&" && item !== "|") return item;
		const [left, right] = [next(), next()];
		return left && right && joined(item === "&" ? "and" : "or", [left, right]);
	};
	const top = [];
	while (at < items.length) {
		const condition = next();
		if (!condition) return void 0;
		top.push(condition);
	}
	return top.length === 0 ? {
		kind: "constant",
		value: true
	} : joined("and", top);
}
/** Nested joins of the same kind become one, and constants go as far as they decide nothing. */
function joined(kind, conditions) {
	const flat = conditions.flatMap((each) => each.kind === kind ? each.of : [each]);
	const decides = kind === "or";
	if (flat.some((each) => each.kind === "constant" && each.value === decides)) return {
		kind: "constant",
		value: decides
	};
	const open = flat.filter(({ kind: inner }) => inner !== "constant");
	const [first] = open;
	if (first === void 0) return {
		kind: "constant",
		value: !decides
	};
	return open.length === 1 ? first : {
		kind,
		of: open
	};
}
function negated(condition) {
	if (condition.kind === "not") return condition.of;
	if (condition.kind === "constant") return {
		kind: "constant",
		value: !condition.value
	};
	return {
		kind: "not",
		of: condition
	};
}

// src/migrate/expression/modifiers.ts
const MODIFIERS = [
	"invisible",
	"column_invisible",
	"readonly",
	"required"
];
/** Why a node's modifiers cannot be read. */
var Unreadable = class extends Error {
	name = "Unreadable";
};
/**
* What each modifier of a node comes to. The rules are those by which servers up to 16.0 made one value of the three
* attributes: see `transfer_node_to_modifiers` in odoo/addons/base/models/ir_ui_view.py of 16.0.
* Throws Unreadable.
*/
function modifiersOf(old) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of readAttrs(old.attrs)) found.set(key, value);
	if (old.states !== void 0) {
		const leaf = {
			kind: "leaf",
			left: "state",
			op: "not in",
			right: old.states.split(",").map((state) => state.trim())
		};
		const before = found.get("invisible");
		found.set("invisible", typeof before === "object" ? [...before, leaf] : [leaf]);
	}
	const result = /* @__PURE__ */ new Map();
	for (const [key, value] of found) {
		const condition = typeof value === "boolean" ? constant(value) : conditionOf(value);
		if (!condition) throw new Unreadable(`the domain of "${key}" lacks a condition behind an operator`);
		result.set(key, condition);
	}
	for (const name of MODIFIERS) {
		const text = old.plain[name];
		if (text === void 0 || text.trim() === "") continue;
		const key = name === "invisible" && old.inList ? "column_invisible" : name;
		const plain = booleanOf(text);
		const dynamic = typeof found.get(key) === "object";
		if (plain === true) result.set(key, constant(true));
		else if (plain === false) {
			if (!dynamic) result.set(key, constant(false));
		} else {
			const before = result.get(key);
			const own = {
				kind: "expression",
				text: text.trim()
			};
			result.set(key, before ? joined("or", [own, before]) : own);
		}
	}
	return result;
}
function constant(value) {
	return {
		kind: "constant",
		value
	};
}
/** The words that the server took for a boolean; undefined for an expression. */
function booleanOf(text) {
	const word = text.trim().toLowerCase();
	if (/^(y|yes|1|true|t|on)$/.test(word)) return true;
	return /^(n|no|0|false|f|off)$/.test(word) ? false : void 0;
}
/** What `attrs` says of each modifier: a domain, or a plain boolean. */
function readAttrs(text) {
	if (text === void 0 || text.trim() === "") return [];
	const source = `(${text.trim().replaceAll(/%\(\s*[\w.]+\s*\)[ds]/g, (xmlid) => `'${xmlid}'`)})`;
	const dictionary = expressionOf(source);
	if (dictionary?.type !== "dictionary") throw new Unreadable("attrs is not a dictionary of literals");
	return parts(dictionary).map((pair) => {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		const name = key && literalOf(key, source);
		if (pair.type !== "pair" || !value || !isModifier(name)) throw new Unreadable(typeof name === "string" ? `attrs has the key "${name}", which is no modifier` : "attrs has a key that is no text");
		return [name, modifierValue(name, value, source)];
	});
}
function isModifier(name) {
	return MODIFIERS.some((modifier) => modifier === name);
}
function modifierValue(name, node, source) {
	const value = literalOf(node, source);
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	if (typeof value === "number") return value !== 0;
	const items = domainItems(node, source);
	if (!items) throw new Unreadable(`the value of "${name}" is not a domain of literals`);
	return items;
}
/** The one expression of a text in parentheses. */
function expressionOf(source) {
	const root = parsePythonNow(source);
	const [statement] = parts(root);
	if (root.children.length !== 1 || statement?.type !== "expression_statement") return void 0;
	let [node] = parts(statement);
	while (node?.type === "parenthesized_expression") [node] = parts(node);
	return node;
}

// src/migrate/expression/render.ts
/** Cannot be said as an expression; the message says which part, for somebody who has to rewrite it. */
var NotExpressible = class extends Error {
	name = "NotExpressible";
};
/** How strongly an expression binds; what binds less than its surroundings needs parentheses. */
const BINDING = {
	or: 1,
	and: 2,
	not: 3,
	compare: 4
};
/**
* The condition as the Python expression that 17.0 and later evaluate in the browser. Equal to the domain in every
* case but one: a number that is compared with False, where the domain was never true for 0.
* Throws NotExpressible.
*/
function renderCondition(condition, type) {
	return rendered(condition, type, 0);
}
function rendered(condition, type, around) {
	switch (condition.kind) {
		case "constant": return condition.value ? "1" : "0";
		case "expression": return around > 0 && /\b(or|and|not|if|lambda)\b/.test(condition.text) ? `(${condition.text})` : condition.text;
		case "not": return bound(`not ${rendered(condition.of, type, BINDING.not)}`, BINDING.not, around);
		case "and":
		case "or": {
			const own = BINDING[condition.kind];
			return bound(condition.of.map((each) => rendered(each, type, own)).join(` ${condition.kind} `), own, around);
		}
		case "leaf": {
			const { text, binding } = leafText(condition, type);
			return bound(text, binding, around);
		}
	}
}
function bound(text, own, around) {
	return own < around ? `(${text})` : text;
}
const ATOM = 5;
function leafText({ left, op, right, tuple = false }, type) {
	const compared = (symbol, value) => ({
		text: `${left} ${symbol} ${valueText(value, tuple)}`,
		binding: BINDING.compare
	});
	const is = (positive) => positive ? {
		text: left,
		binding: ATOM
	} : {
		text: `not ${left}`,
		binding: BINDING.not
	};
	const many = /^(one2many|many2many)$/.test(type(left) ?? "");
	switch (op) {
		case "=":
		case "==":
		case "!=":
		case "<>": {
			const equal = op === "=" || op === "==";
			if (right === false || right === null || isEmpty(right)) return is(!equal);
			if (right === true || right === 1 && type(left) === "boolean") return is(equal);
			if (right === 0 && type(left) === "boolean") return is(!equal);
			if (many) throw new NotExpressible(`"${left}" holds several records, which ${op} cannot compare`);
			if (Array.isArray(right)) return compared(equal ? "in" : "not in", right);
			return compared(equal ? "==" : "!=", right);
		}
		case "<":
		case "<=":
			if (typeof right === "string") return {
				text: `${left} and ${compared(op, right).text}`,
				binding: BINDING.and
			};
			return compared(op, right);
		case ">":
		case ">=": return compared(op, right);
		case "in":
		case "not in":
			if (!Array.isArray(right)) return leafText({
				kind: "leaf",
				left,
				op: op === "in" ? "=" : "!=",
				right
			}, type);
			if (many && right.length > 0) throw new NotExpressible(`"${left}" holds several records, which "${op}" cannot compare`);
			if (right.length === 1 && typeof right[0] === "string") return compared(op === "in" ? "==" : "!=", right[0]);
			return compared(op, right);
		case "like":
		case "not like":
		case "ilike":
		case "not ilike": return containing(left, op, right);
		case "=?":
			if (right === false || right === null) return {
				text: "1",
				binding: ATOM
			};
			return leafText({
				kind: "leaf",
				left,
				op: "=",
				right
			}, type);
		default: throw new NotExpressible(`the operator "${op}" on "${left}" has no expression`);
	}
}
function isEmpty(value) {
	return Array.isArray(value) && value.length === 0;
}
function containing(left, op, right) {
	if (typeof right !== "string" || /[%_]/.test(right)) throw new NotExpressible(`the pattern of "${op}" on "${left}"`);
	const fold = op.endsWith("ilike");
	const within = fold ? `(${left} or '').lower()` : `(${left} or '')`;
	return {
		text: `${pyString(fold ? right.toLowerCase() : right, "'")} ${op.startsWith("not") ? "not in" : "in"} ${within}`,
		binding: BINDING.compare
	};
}
/** A literal as the browser's Python reads it. */
function valueText(value, tuple = false) {
	if (value === null) return "None";
	if (value === true) return "True";
	if (value === false) return "False";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return /^%\([\w.]+\)[ds]$/.test(value) ? value : pyString(value, "'");
	if (Array.isArray(value)) {
		const items = value.map((item) => valueText(item)).join(", ");
		return tuple && value.length > 1 ? `(${items})` : `[${items}]`;
	}
	throw new NotExpressible("a dictionary as a value");
}

// src/migrate/js/field-descriptor.ts
/** Attributes of a field's node that are beside `attrs` since 17.0. */
const BESIDE = /* @__PURE__ */ new Set([
	"options",
	"name",
	"string",
	"help",
	"domain",
	"context",
	"widget"
]);
/** What says the same of a field as before. */
const KEPT = /* @__PURE__ */ new Set([
	"displayName",
	"supportedTypes",
	"isEmpty",
	"additionalClasses"
]);
/** Edits that describe a component and register the description; undefined where a human must say how. */
function described(program, { name, node }, registrations, text) {
	const [first] = registrations;
	const base = baseOf(program, node);
	const title = lowered(name);
	if (!first || base.is === "unknown" || title === name) return void 0;
	if (declaredIn(program).some((each) => each.name === title)) return void 0;
	const statics = staticsOf(program, name, node).filter(isOfField);
	const lines = [`component: ${name},`];
	const edits = [];
	if (base.is === "described") {
		const imports = importing(program, base, { text });
		if (!imports) return void 0;
		edits.push(...imports);
		lines.unshift(`...${base.name},`);
	}
	for (const each of statics) {
		const line = lineOf(each, text);
		if (line === void 0) return void 0;
		lines.push(line);
	}
	edits.push(...withoutLines(statics.map(({ whole }) => whole), text));
	const gone = new Set(statics.map(({ name: own }) => own));
	if (placedNodes(program).some(({ node: each, parents }) => {
		const member = each.type === "Identifier" && each.name === name ? memberOf(each, parents.at(-1)) : void 0;
		const outside = !statics.some(({ whole }) => whole.start <= each.start && each.end <= whole.end);
		return member !== void 0 && gone.has(member) && outside;
	})) return void 0;
	const body = lines.map((line) => `    ${line}\n`).join("");
	const { start } = first.statement;
	edits.push({
		start,
		end: start,
		text: `export const ${title} = {\n${body}};\n\n`
	});
	for (const { name: used } of registrations) edits.push({
		start: used.start,
		end: used.end,
		text: title
	});
	return edits;
}
function lineOf(given, text) {
	const { name, value, method } = given;
	const own = text.slice(value.start, value.end);
	if (name === "extractProps") {
		const now = extracted(value, text);
		return now && indented(method ? `${name}${now},` : `${name}: ${now},`, value, text);
	}
	if (name === "fieldDependencies") {
		const now = dependencies(value, text);
		return now && `${name}: ${now},`;
	}
	if (!KEPT.has(name)) return void 0;
	return indented(method ? `${name}${own},` : `${name}: ${own},`, value, text);
}
/** Lines behind the first stand in an object now. */
function indented(line, value, text) {
	const old = indentAt(text, value.start);
	return line.split("\n").map((each, i) => {
		if (i === 0 || each.trim() === "") return each;
		return `    ${each.startsWith(old) ? each.slice(old.length) : each}`;
	}).join("\n");
}
/** `({attrs}) => ({a: attrs.options.a})` as `({options}) => ({a: options.a})`. */
function extracted(value, text) {
	const [pattern, ...more] = listOf(value.params);
	if (!/^(ArrowFunctionExpression|FunctionExpression)$/.test(value.type) || more.length > 0) return void 0;
	if (!pattern) return text.slice(value.start, value.end);
	const names = pattern.type === "ObjectPattern" ? listOf(pattern.properties).map(keyOf) : [void 0];
	if (!listOf(pattern.properties).every((each) => each.shorthand === true && isJsNode(each.value)) || names.some((each) => each !== "attrs" && each !== "field")) return void 0;
	const edits = [];
	const beside = /* @__PURE__ */ new Set();
	let kept = false;
	for (const { node, parents } of placedNodes(value)) {
		if (node.type !== "Identifier" || !/^(attrs|field)$/.test(String(node.name))) continue;
		if (pattern.start <= node.start && node.end <= pattern.end) continue;
		const access = parents.at(-1);
		if (access?.type === "MemberExpression" && access.property === node && access.computed !== true) continue;
		if (access?.type === "Property" && access.key === node && access.shorthand !== true) continue;
		const member = memberOf(node, access);
		if (!access || member === void 0 || node.name === "field") return void 0;
		if (!BESIDE.has(member)) {
			kept = true;
			continue;
		}
		beside.add(member);
		edits.push({
			start: access.start,
			end: access.end,
			text: member
		});
	}
	if (declaredIn(value).filter(({ start, end }) => start < pattern.start || end > pattern.end).some((each) => beside.has(String(each.name)))) return void 0;
	const list = [...kept ? ["attrs"] : [], ...beside];
	const spaced = text[pattern.start + 1] === " ";
	const params = list.length === 0 ? "" : spaced ? `{ ${list.join(", ")} }` : `{${list.join(", ")}}`;
	edits.push({
		start: pattern.start,
		end: pattern.end,
		text: params
	});
	let out = "";
	let at = value.start;
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		out += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return out + text.slice(at, value.end);
}
/** `{a: {type: "char"}}` as `[{name: "a", type: "char"}]`. */
function dependencies(value, text) {
	if (value.type !== "ObjectExpression") return void 0;
	const items = listOf(value.properties).map((each) => {
		const name = each.type === "Property" ? keyOf(each) : void 0;
		const object = isJsNode(each.value) && each.value.type === "ObjectExpression" ? each.value : void 0;
		if (name === void 0 || !object) return void 0;
		const inner = listOf(object.properties);
		if (inner.some((property) => keyOf(property) === void 0 || keyOf(property) === "name")) return void 0;
		const rest = inner.map((property) => text.slice(property.start, property.end));
		return `{ ${[`name: "${name}"`, ...rest].join(", ")} }`;
	});
	return items.every((item) => item !== void 0) ? `[${items.join(", ")}]` : void 0;
}

// src/migrate/js/field-props.ts
/** What in a file is a component of a field: what is registered as one, extends or patches one, or has its props. */
function fieldScopes(program, text) {
	const ofFields = new Set(importsIn(program).filter(({ from }) => /^@\w+\/.*\bfields?\//.test(from)).flatMap(({ specifiers }) => specifiers.map(({ local }) => local)).filter((local) => /^[A-Z]/.test(local)));
	const registered = new Set(registrationsIn(program).map(({ name }) => String(name.name)));
	for (const statement of listOf(program.body)) {
		const made = isJsNode(statement.declaration) ? statement.declaration : statement;
		for (const { id, init } of listOf(made.declarations)) {
			const component = propertyOf(init, "component")?.value;
			if (isJsNode(id) && registered.has(String(id.name)) && isJsNode(component)) registered.add(String(component.name));
		}
	}
	const scopes = [];
	for (const [name, node] of classesIn(program)) {
		const statics = staticsOf(program, name, node);
		const props = statics.find((each) => each.name === "props");
		if (registered.has(name) || isJsNode(node.superClass) && ofFields.has(String(node.superClass.name)) || props !== void 0 && /\bstandardFieldProps\b/.test(text.slice(props.value.start, props.value.end))) scopes.push({
			node,
			template: textOfLiteral(statics.find((each) => each.name === "template")?.value)
		});
	}
	for (const { node } of placedNodes(program)) {
		const [target] = listOf(node.arguments);
		if (!(node.type === "CallExpression" && isJsNode(node.callee) && node.callee.name === "patch") || target?.type !== "MemberExpression" || !isJsNode(target.object)) continue;
		const extension = listOf(node.arguments).at(-1);
		if (ofFields.has(String(target.object.name)) && extension?.type === "ObjectExpression") scopes.push({
			node: extension,
			template: void 0
		});
	}
	return scopes;
}
/** `this.props.value` and what else fields are not given any more. */
function propUses({ node: scope }, text) {
	const edits = [];
	const open = [];
	const nodes = placedNodes(scope);
	for (const placed of nodes) {
		const { node, parents } = placed;
		const access = parents.at(-1);
		const own = isThisMember(node, "props") ? "this.props" : void 0;
		const given = own ?? (node.type === "Identifier" && isNextProps(placed) ? String(node.name) : void 0);
		if (given === void 0) continue;
		const member = memberOf(node, access);
		if (own && access?.type === "VariableDeclarator" && isJsNode(access.id)) {
			if (listOf(access.id.properties).some(({ key }) => isJsNode(key) && /^(value|update|setDirty)$/.test(String(key.name)))) open.push(access);
			continue;
		}
		if (!access || member === void 0) continue;
		const outer = parents.at(-2);
		const place = {
			start: access.start,
			end: access.end
		};
		if (member === "value") {
			if (outer?.type === "AssignmentExpression" && outer.left === access) open.push(access);
			else edits.push({
				...place,
				text: `${given}.record.data[${given}.name]`
			});
		} else if (member === "type") edits.push({
			...place,
			text: `${given}.record.fields[${given}.name].type`
		});
		else if (member === "update") {
			const [value, ...more] = listOf(outer?.arguments);
			if (outer?.type !== "CallExpression" || outer.callee !== access || !value || more.length > 1) {
				open.push(access);
				continue;
			}
			const [left, right] = !/\{\w/.test(text) ? ["{ ", " }"] : ["{", "}"];
			edits.push({
				...place,
				text: `${given}.record.update`
			}, {
				start: value.start,
				end: value.start,
				text: `${left}[${given}.name]: `
			}, {
				start: value.end,
				end: value.end,
				text: right
			});
		} else if (member === "setDirty") {
			if (outer?.type === "CallExpression" && outer.callee === access && listOf(outer.arguments).length === 1) {
				const [dirty] = listOf(outer.arguments);
				const start = outer.start;
				edits.push({
					start,
					end: dirty?.start ?? start,
					text: `${given}.record.model.bus.trigger("FIELD_IS_DIRTY", `
				});
			} else open.push(access);
		} else if (member === "decorations") open.push(access);
	}
	return {
		edits,
		open
	};
}
/** `nextProps` of `onWillUpdateProps((nextProps) => ...)`. */
function isNextProps({ node, parents }) {
	return parents.some((parent, i) => {
		const call = parents[i - 1];
		const [first] = listOf(parent.params);
		return /Function/.test(parent.type) && call?.type === "CallExpression" && isJsNode(call.callee) && call.callee.name === "onWillUpdateProps" && first?.type === "Identifier" && first.name === node.name && first !== node;
	});
}
/** Likewise in the template of a field, by file. */
function templateEdits(module, template) {
	const edits = [];
	for (const { source, root } of module.xml) {
		if (!root || !source.path.startsWith("static/")) continue;
		const own = walkElements(root).filter((each) => attributeValue(each, "t-name") === template && attributeValue(each, "t-inherit") === void 0);
		for (const element of own.flatMap(walkElements)) for (const { name, valueSpan } of element.attributes) {
			const raw = source.text.slice(valueSpan.start, valueSpan.end);
			const now = name.startsWith("t-") || /^[A-Z]/.test(element.name) ? raw.replaceAll(/\bprops\.value\b/g, "props.record.data[props.name]") : raw;
			if (now !== raw) edits.push({
				...valueSpan,
				text: now,
				file: source.path
			});
		}
	}
	return edits;
}

// src/migrate/gone/services.ts
/** Visitor that tells who asks for a service that Odoo registers no more. */
function goneServices(to, advice = {}) {
	const look = (node, context) => {
		const name = textOfLiteral(node);
		if (name === void 0) return;
		const known = Object.hasOwn(advice, name) ? advice[name] : void 0;
		if (!(known !== void 0 || webMoves(to).registered.services?.includes(name)) || known === null || isOwn(name, context)) return;
		context.report({
			at: node,
			message: `There is no service ${name} in ${to}, and who asks for one does not start. ${known ?? "Look for what took its place in the sources of its module."}`,
			options: [{ title: `Use what takes the place of ${name}` }, {
				title: `Bring a service ${name} along`,
				code: `registry.category("services").add("${name}", service);`
			}]
		});
	};
	return { js: {
		CallExpression(node, context) {
			const [first] = listOf(node.arguments);
			if (first && isJsNode(node.callee) && node.callee.name === "useService") look(first, context);
		},
		ObjectExpression(node, context) {
			const list = propertyOf(node, "dependencies")?.value;
			if (!isJsNode(list) || !propertyOf(node, "start")) return;
			for (const each of listOf(list.elements)) look(each, context);
		}
	} };
}
/** The module brings one of that name. */
function isOwn(name, { scripts }) {
	return scripts.some(({ source }) => new RegExp(`\\.add\\(\\s*["'\`]${name.replaceAll(".", "\\.")}["'\`]`).test(source.text));
}

// src/migrate/gone/widgets.ts
/** Visitor that tells widgets of fields, widgets of views and js_class that Odoo registers no more. */
function goneWidgets(to, advice = {}) {
	const look = (element, name, category, context) => {
		const found = attribute(element, name);
		const value = found?.value.trim() ?? "";
		if (!found || !webMoves(to).registered[category]?.includes(value)) return;
		context.report({
			at: found,
			message: `Nothing is registered as ${name}="${value}" in ${to}. ${Object.hasOwn(advice, value) ? advice[value] : "Take what shows the same now, or leave it out."}`,
			options: [{ title: `Name another ${name}` }, { title: `Leave ${name} out` }]
		});
	};
	return { arch: {
		field: (element, context) => look(element, "widget", "fields", context),
		widget: (element, context) => look(element, "name", "view_widgets", context),
		"*"(element, context) {
			look(element, "js_class", "views", context);
		}
	} };
}

// src/migrate/js/definition-edits.ts
/** What makes a module with imports of an `odoo.define()`; undefined where some of it is not understood. */
function definitionEdits(definition, own, text) {
	const { body, statement, statements } = definition;
	const [first] = statements;
	if (!first) return void 0;
	const asks = [];
	for (const each of statements) {
		const found = asksOf(each);
		if (found?.length === 0) return void 0;
		asks.push(...found ?? []);
	}
	const plan = planOf(asks, body, own, text) ?? plainPlan(asks, own);
	if (!plan || usesOf(body, "require").length !== asks.length) return void 0;
	const edits = [...plan.edits, ...importEdits(asks, plan, text)];
	for (const [i, each] of statements.entries()) if (each.directive === "use strict") edits.push(statementLine(each, text));
	else if (each.type === "ReturnStatement") {
		if (i !== statements.length - 1) return void 0;
		if (isJsNode(each.argument)) edits.push({
			start: each.start,
			end: each.start + 6,
			text: "export default"
		});
		else edits.push(statementLine(each, text));
	}
	return unwrapped({
		body,
		statement,
		first
	}, edits, text);
}
/** The imports where the first module was asked for; the other lines go. */
function importEdits(asks, plan, text) {
	const statements = [...new Set(asks.map(({ statement }) => statement))];
	const tight = statements.some(({ start, end }) => /\{\w/.test(text.slice(start, end)));
	const lines = importLines(plan, tight);
	return statements.map((each, i) => i === 0 && lines.length > 0 ? {
		start: each.start,
		end: each.end,
		text: lines.join("\n")
	} : i === 0 ? statementLine(each, text) : wholeLine(each, text));
}
/** The body without what was around it, one step to the left. */
function unwrapped({ body, statement, first }, edits, text) {
	const blank = /\s*/y;
	blank.lastIndex = body.start + 1;
	const begin = body.start + 1 + (blank.exec(text)?.[0].length ?? 0);
	const from = Math.max(begin, first.directive === "use strict" ? statementLine(first, text).end : begin);
	blank.lastIndex = from;
	const start = from + (blank.exec(text)?.[0].length ?? 0);
	const indent = indentAt(text, first.start);
	const inner = [...edits.map((edit) => ({
		...edit,
		text: edit.text.replaceAll(`\n${indent}`, "\n")
	})), ...dedented(body, text)].filter((edit) => edit.start >= start).filter((edit, i, all) => !all.some((other, j) => j < i && edit.start >= other.start && edit.end <= other.end));
	const before = text.slice(0, statement.start);
	const head = /\S/.test(before) ? "" : "/** @odoo-module **/\n\n";
	const mark = head === "" && !/@odoo-module/.test(before) ? [{
		start: 0,
		end: 0,
		text: "/** @odoo-module **/\n"
	}] : [];
	const tail = /\s*$/.exec(text.slice(0, body.end - 1))?.[0].length ?? 0;
	return [
		...mark,
		{
			start: statement.start,
			end: start,
			text: head
		},
		...inner.filter((edit) => edit.end <= body.end - 1 - tail),
		{
			start: body.end - 1 - tail,
			end: statement.end,
			text: ""
		}
	];
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
		if (klass.kind === void 0 && klass.model === void 0) return;
		if (!change.methods.includes(method.name)) return;
		const named = parts(parameters).map((each) => nameOf(each, context));
		const old = method.params.filter((each) => named.includes(each) && (Object.hasOwn(change.renamed ?? {}, each) || change.gone?.includes(each)));
		if (old.length === 0) return;
		const list = old.map((each) => change.renamed?.[each] ?? `without ${each}`).join(", ");
		const message = `${method.name}() has other arguments since ${since}: ${list}.`;
		const edits = editsOf$1({
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
/** Undefined where it cannot be changed. */
function editsOf$1({ method, old, parameters, body }, change, context) {
	const edits = [];
	const handled = /* @__PURE__ */ new Set();
	for (const parameter of parts(parameters)) {
		const key = nameOf(parameter, context);
		const named = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
		if (!named || key === void 0 || !old.includes(key)) continue;
		const now = change.renamed?.[key];
		edits.push(now === void 0 ? withoutArgument(parameters, parameter, context.text) : {
			...spanOf(named),
			text: now
		});
	}
	for (const call of walk(body)) {
		const called = call.type === "call" ? calledBy(call, context) : void 0;
		const isSuper = called?.object && /^super\(/.test(context.slice(called.object)) && called.name === method;
		if (!called || !isSuper && !change.calls?.includes(called.name)) continue;
		const arguments_ = childOf(call, "arguments");
		if (!arguments_ || argumentsOfCall(call, context).spread) continue;
		for (const argument of parts(arguments_)) {
			const edit = argumentEdit(argument, {
				isSuper: isSuper === true,
				arguments_,
				change,
				old
			}, context);
			if (edit === void 0) continue;
			edits.push(...edit.edits);
			for (const each of edit.handled) handled.add(each);
		}
	}
	for (const node of walk(body)) {
		if (node.type !== "identifier" || node.field === "attribute" || handled.has(node)) continue;
		const key = context.slice(node);
		if (node.field === "name") continue;
		if (Object.values(change.renamed ?? {}).includes(key)) return void 0;
		if (!old.includes(key)) continue;
		const now = change.renamed?.[key];
		if (now === void 0 || Object.hasOwn(change.keywords ?? {}, key)) return void 0;
		edits.push({
			...spanOf(node),
			text: now
		});
	}
	return edits;
}
/** What becomes of an argument of a call that hands the old ones on. */
function argumentEdit(argument, { isSuper, arguments_, change, old }, context) {
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
			edits: now === void 0 ? [withoutArgument(arguments_, argument, context.text)] : [{
				start: argument.start,
				end: argument.end,
				text: `${now}=${now}`
			}],
			handled: [value]
		};
	}
	if (!isSuper) return void 0;
	if (key !== void 0 && change.renamed && Object.hasOwn(change.renamed, key) && name) return {
		edits: [{
			...spanOf(name),
			text: change.renamed[key] ?? key
		}],
		handled: []
	};
	if (given === void 0 || !old.includes(given)) return void 0;
	if (change.gone?.includes(given) && (key === void 0 || key === given)) return {
		edits: [withoutArgument(arguments_, argument, context.text)],
		handled: [value]
	};
	const now = change.renamed?.[given];
	if (key === void 0 && now !== void 0) return {
		edits: [{
			...spanOf(value),
			text: now
		}],
		handled: [value]
	};
}
/** Name of a parameter, with a default or without; undefined for those behind a star. */
function nameOf(parameter, context) {
	const name = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
	return name?.type === "identifier" ? context.slice(name) : void 0;
}
function spanOf({ start, end }) {
	return {
		start,
		end
	};
}

// src/migrate/js/service.ts
/** Visitor of `Program`: what a component got by useService is imported. A file that does anything else with it is left. */
function takeService({ service, from, members }) {
	return (root, context) => {
		const { text } = context;
		if (!text.includes(service)) return;
		const all = placedNodes(root);
		const asks = all.filter(({ node }) => isAsk(node, service));
		const direct = all.filter((each) => isDirect(each, service));
		const dependency = all.find(({ node }) => isDependency(node, service));
		const place = asks[0]?.node ?? direct[0]?.node ?? dependency?.node;
		if (!place) return;
		const edits = dependency ? void 0 : editsOf({
			root,
			all,
			asks,
			direct
		}, {
			service,
			from,
			members
		}, context);
		if (!edits) {
			context.report({
				at: place,
				message: `There is no service ${service} since 18.0: write import { ${service} } from "${from}", and use that${members ? "; what it lacks, such as db, is in session" : ""}.`,
				options: [{
					title: `Import ${service}, and use it without a service`,
					code: `import { ${service} } from "${from}";`
				}]
			});
			return;
		}
		context.report({
			at: place,
			message: `There is no service ${service} since 18.0, but an import.`,
			fix: {
				title: `Import ${service}`,
				safe: true,
				edits
			}
		});
	};
}
/** `useService("rpc")`, and `this.bindService("rpc")` of a public widget. */
function isAsk(node, service) {
	if (node.type !== "CallExpression" || !isJsNode(node.callee)) return false;
	return (node.callee.name === "useService" || isThisMember(node.callee, "bindService")) && textOfLiteral(listOf(node.arguments)[0]) === service;
}
/** `env.services.rpc`, `this.env.services.rpc` */
function isDirect({ node }, service) {
	if (node.type !== "MemberExpression" || node.computed === true || !isJsNode(node.property)) return false;
	if (node.property.name !== service || !isJsNode(node.object)) return false;
	const { type, property, object } = node.object;
	if (type !== "MemberExpression" || !isJsNode(property) || property.name !== "services") return false;
	if (!isJsNode(object)) return false;
	return object.name === "env" || isJsNode(object.property) && object.property.name === "env";
}
/** `dependencies: ["rpc"]` */
function isDependency(node, service) {
	const list = propertyOf(node, "dependencies")?.value;
	return isJsNode(list) && listOf(list.elements).some((each) => each.value === service);
}
function editsOf({ root, all, asks, direct }, { service, from, members }, context) {
	const { text } = context;
	const kept = asks.map((each) => keptIn(each));
	const gone = kept.filter((each) => each !== void 0);
	if (gone.length < kept.length) return void 0;
	const inside = ({ start, end }) => gone.some(({ node }) => node.start <= start && end <= node.end);
	const edits = withoutLines(gone.map(({ node }) => node), text);
	const properties = new Set(gone.flatMap(({ kind, name }) => kind === "property" ? [name] : []));
	const locals = new Set(gone.flatMap(({ kind, name }) => kind === "local" ? [name] : []));
	if ([...properties].some((name) => isShown(name, context))) return void 0;
	const known = (node, parent) => members === void 0 || members.test(memberOf(node, parent) ?? "");
	for (const { node, parents } of all) {
		if (inside(node)) continue;
		const parent = parents.at(-1);
		if (isThisMember(node) && isJsNode(node.property) && properties.has(String(node.property.name)) || direct.some((each) => each.node === node)) {
			if (parent?.type === "AssignmentExpression" && parent.left === node) return void 0;
			if (!known(node, parent)) return void 0;
			edits.push({
				start: node.start,
				end: node.end,
				text: service
			});
		} else if (node.type === "Identifier" && locals.has(String(node.name))) {
			if (isName(node, parent)) continue;
			if (parent?.type === "Property" || !known(node, parent)) return void 0;
			if (node.name !== service) edits.push({
				start: node.start,
				end: node.end,
				text: service
			});
		}
	}
	const bound = declaredIn(root).filter((node) => (node.name === service || locals.has(String(node.name))) && !inside(node));
	const imported = importsIn(root).find(({ from: module }) => module === from);
	if (bound.length > (imported ? 1 : 0)) return void 0;
	const imports = importing(root, {
		module: from,
		name: service
	}, context, inside);
	if (!imports) return void 0;
	return [...edits, ...inPlace(imports, root, all, inside)];
}
/** Where nothing else asks for a service, the new import stands in the place of useService's. */
function inPlace(imports, root, all, inside) {
	const [added] = imports;
	const { statement } = importsIn(root).find(({ specifiers }) => specifiers.length === 1 && specifiers[0]?.local === "useService") ?? {};
	if (!added?.text.startsWith("\n") || !statement) return imports;
	return all.some(({ node }) => node.type === "Identifier" && node.name === "useService" && !inside(node) && !(statement.start <= node.start && node.end <= statement.end)) ? imports : [{
		start: statement.start,
		end: statement.end,
		text: added.text.slice(1)
	}];
}
function isName(node, parent) {
	return parent?.type === "MemberExpression" && parent.property === node && parent.computed !== true || parent?.type === "Property" && parent.key === node && parent.shorthand !== true || parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition";
}
/** A template of the module may read it from the component. */
function isShown(name, { module }) {
	return module.xml.some(({ source }) => source.path.startsWith("static/") && new RegExp(`[\\s"'(!]${name}[.(]`).test(source.text));
}
/** `this.rpc = useService("rpc");` and `const rpc = useService("rpc");` */
function keptIn({ node: ask, parents }) {
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "AssignmentExpression" && parent.right === ask && isThisMember(parent.left) && isJsNode(parent.left.property) && outer?.type === "ExpressionStatement") return {
		node: outer,
		kind: "property",
		name: String(parent.left.property.name)
	};
	if (parent?.type === "VariableDeclarator" && isJsNode(parent.id) && parent.id.type === "Identifier" && outer?.type === "VariableDeclaration" && listOf(outer.declarations).length === 1) return {
		node: outer,
		kind: "local",
		name: String(parent.id.name)
	};
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

// src/migrate/python/unused-import.ts
/** Visitor of `import_from_statement` that takes names away that are gone, once nothing in the file uses them. */
function dropUnusedImports(modules, names, since) {
	return (node, context) => {
		const imported = fromImport(node, context);
		if (!imported || !modules.test(imported.module)) return;
		if (context.file.source.path.endsWith("__init__.py")) return;
		for (const { name, alias, node: place } of imported.names) {
			if (!names.has(name) || usesName(context.file.root, alias ?? name, context.text, node)) continue;
			if (/^__all__\b/m.test(context.text)) continue;
			context.report({
				at: place,
				message: `${name} is not needed any more: it is not there since ${since}.`,
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

export { blanksBefore as $, changed as $t, OWL_NOOPS as A, definitionOf as At, partnerForm as B, legacyNoops as Bt, classesIn as C, wholeLine as Ct, owlImport as D, memberOf as Dt, isModule as E, keyOf as Et, movedImports as F, GONE_SERVICE_NOOPS as Ft, methodsWith as G, fromImport as Gt, recordCases as H, templateNoops as Ht, goneAnchors as I, anchorCase as It, pluralCases as J, withoutArgument as Jt, fieldCases as K, usesName as Kt, goneAssets as L, anchorNoops as Lt, neededCases as M, textOfLiteral as Mt, neededNoops as N, GONE_IMPORT_NOOPS as Nt, takenFromOwl as O, placedNodes as Ot, goneImports as P, GONE_PYTHON_NOOPS as Pt, attributeText as Q, bundleOf as Qt, bookMethod as R, inBundle as Rt, baseOf as S, importsIn as St, importChosen as T, declaredIn as Tt, recordInData as U, script as Ut, partnerView as V, templateCases as Vt, recordNoops as W, scriptCase as Wt, attributeOf as X, MANIFEST$1 as Xt, pluralNoops as Y, withoutName as Yt, attributeSource as Z, addAssets as Zt, NotExpressible as _, planOf as _t, tourOf as a, _18_0 as at, booleanOf as b, hasSuccessor as bt, takeService as c, goneIn as ct, goneWidgets as d, goneModules as dt, withBlanksBefore as et, goneServices as f, goneTemplates as ft, described as g, ownModules as gt, templateEdits as h, importLines as ht, stepsOf as i, _17_0 as it, moveImports as j, listOf as jt, OWL_CASES as k, definitionCall as kt, changedSignature as l, ANCHOR_OPTIONS as lt, propUses as m, asksOf as mt, optionEdits as n, _15_0 as nt, dropUnusedImports as o, _19_0 as ot, fieldScopes as p, goneLegacy as pt, fieldNoops as q, wholeLines as qt, stepEdits as r, _16_0 as rt, environmentOf as s, ASKED as st, isOldStep as t, gonePython as tt, definitionEdits as u, namesIn$1 as ut, renderCondition as v, usesAt as vt, registrationsIn as w, withoutLines as wt, modifiersOf as x, importing as xt, Unreadable as y, adviceFor as yt, createShape as z, legacyCases as zt };