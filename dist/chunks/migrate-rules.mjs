import { D as jsChildren, E as isJsNode, St as walk, X as recordField, b as lineBreak, bt as parts, ct as manifestValue, nt as attributeValue, tt as attribute, v as manifestEdits, xt as childOf } from "./source.mjs";
import { ht as addDependency, mt as xmlidRefs } from "./audit-base.mjs";
import { dt as calledBy, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { a as modelOfText, l as webMoves, o as modelAt, s as placeOfXPath } from "./migrate-rules3.mjs";
import { k as attributeOf } from "./migrate-rules4.mjs";

// src/migrate/rule.ts
function defineMigration(rule) {
	return rule;
}
/** The same as something that the audit's walk can run. */
function asAuditRule(rule) {
	const { cases, noops, to: _to, breaks: _breaks, lasts: _lasts, worksUntil: _works, ends: _ends, ...rest } = rule;
	return {
		...rest,
		severity: "high",
		category: "migration",
		bad: cases.map(({ before }) => before),
		good: noops
	};
}

// src/migrate/manifest-edits.ts
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
	const pad = first ? indentOf(text, first.keySpan.start) : "    ";
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
function indentOf(text, offset) {
	const blanks = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))?.[0] ?? "";
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

// src/migrate/python-edits.ts
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
	const from = text.lastIndexOf("\n", start - 1) + 1;
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

// src/migrate/js-define.ts
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

// src/migrate/js-nodes.ts
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
function indentAt(text, at) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "";
}

// src/migrate/js-imports.ts
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
	const from = text.lastIndexOf("\n", start - 1) + 1;
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

// src/migrate/js-tour.ts
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
	if (text.slice(text.lastIndexOf("\n", call.start - 1) + 1, call.start).length + short.length <= WIDTH) return {
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

// src/migrate/legacy-modules.ts
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

// src/migrate/js-legacy.ts
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
			const name = ask.member === void 0 ? nameOf(pattern) : void 0;
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
function nameOf(pattern) {
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
	const from = text.lastIndexOf("\n", start - 1) + 1;
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

// src/migrate/moved-record.ts
/** Where a record of a core module is declared now, when just one other module has one of its name and model. */
function movedRecord(xmlid, { project, target }) {
	const [owner = "", ...rest] = xmlid.split(".");
	const name = rest.join(".");
	const known = project.modules.get(owner)?.xmlids[xmlid];
	if (!known || name === "") return void 0;
	const found = [...target.modules].flatMap(([module, { xmlids }]) => {
		const id = `${module}.${name}`;
		return Object.hasOwn(xmlids, id) && xmlids[id]?.model === known.model && module !== owner && !project.modules.get(module)?.xmlids[id] ? [id] : [];
	});
	return found.length === 1 ? found[0] : void 0;
}

// src/migrate/renamed-fields.ts
/**
* Visitors that give fields their new names where the model is known: on recordsets, in views, and in texts that name
* fields, such as paths, domains and keys of values.
*/
function renamedFields(names, since) {
	const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
	const report = (context, at, [old, now], safe = true) => context.report({
		at,
		message: `The field ${old} is ${now} since ${since}.`,
		fix: {
			title: `Write ${now}`,
			safe,
			edits: [{
				start: at.start,
				end: at.end,
				text: now
			}]
		}
	});
	return {
		python: {
			attribute(node, context) {
				const name = childOf(node, "attribute");
				const object = childOf(node, "object");
				if (!name || !object || !all.has(context.slice(name))) return;
				const old = context.slice(name);
				const model = recordsOf(object, context)?.model;
				const now = model === void 0 ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
				if (now !== void 0) report(context, name, [old, now], model !== void 0);
			},
			string(node, context) {
				const content = node.children[1];
				if (node.children.length !== 3 || content?.type !== "string_content") return;
				const text = context.slice(content);
				const [path = "", ...more] = text.split(":");
				if (!/^[\w.]+(:[\w()]+)?$/.test(text) || !path.split(".").some((part) => all.has(part))) return;
				const model = modelOfText(node, context);
				if (model === void 0) return;
				const now = [pathNow(path, model, names, context), ...more].join(":");
				if (now !== text) report(context, content, [text, now]);
			}
		},
		arch: {
			"*"(element, context) {
				if (element.name !== "field" && element.name !== "label" && element.name !== "groupby") return;
				const name = attributeOf(element, element.name === "label" ? "for" : "name");
				if (!name || !all.has(name.value)) return;
				const model = modelAt(element, context);
				const now = model === void 0 ? void 0 : nameOn(model, name.value, names, context);
				if (now !== void 0) report(context, name.valueSpan, [name.value, now]);
			},
			field(element, context) {
				const name = attributeOf(element, "name");
				if (!name || !all.has(name.value) || modelAt(element, context) !== void 0) return;
				const now = (context.view.model !== void 0 ? nameOn(context.view.model, name.value, names, context) : void 0) ?? onlyMeaning(name.value, names, context);
				if (now !== void 0) report(context, name.valueSpan, [name.value, now], false);
			},
			xpath(element, context) {
				const expr = attributeOf(element, "expr");
				if (!expr) return;
				const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
				const { model } = context.view;
				const place = model === void 0 ? void 0 : placeOfXPath(raw, model, context);
				const now = raw.replaceAll(/(@name\s*=\s*)(['"])(\w+)\2/g, (whole, start, quote, old, at) => {
					if (!all.has(old)) return whole;
					const field = place?.fields.find((each) => each.start === at + start.length + 1);
					const renamed = field ? nameOn(field.model, old, names, context) : onlyMeaning(old, names, context);
					return renamed === void 0 ? whole : `${start}${quote}${renamed}${quote}`;
				});
				if (now !== raw) report(context, expr.valueSpan, [raw, now], false);
			}
		},
		xml: { field(element, context) {
			const record = element.parent;
			if (record?.name !== "record") return;
			const name = attributeOf(element, "name");
			const model = attributeOf(record, "model")?.value;
			const now = name && model !== void 0 ? nameOn(model, name.value, names, context) : void 0;
			if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
		} }
	};
}
/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
function nameOn(model, field, names, context) {
	const fields = Object.hasOwn(names, model) ? names[model] : void 0;
	const now = fields && Object.hasOwn(fields, field) ? fields[field] : void 0;
	if (now === void 0) return void 0;
	return context.index.models.get(model)?.field(field) ? void 0 : now;
}
/** The new name where every model that has a field of this name renames it likewise, and this module makes none. */
function onlyMeaning(field, names, context) {
	if (!/^\w{3,}_\w+$/.test(field)) return void 0;
	const meanings = new Set(Object.entries(names).flatMap(([, fields]) => Object.hasOwn(fields, field) ? [fields[field]] : []));
	const [now] = meanings;
	if (meanings.size !== 1 || now === void 0) return void 0;
	const models = modelsWith(field, context.project);
	if (models.size === 0) return void 0;
	for (const model of models) if (!Object.hasOwn(names, model) || names[model]?.[field] !== now) return void 0;
	return now;
}
const known = /* @__PURE__ */ new WeakMap();
function modelsWith(field, project) {
	const fields = known.get(project) ?? /* @__PURE__ */ new Map();
	known.set(project, fields);
	const found = fields.get(field);
	if (found) return found;
	const models = /* @__PURE__ */ new Set();
	for (const { classes } of project.modules.values()) for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
	fields.set(field, models);
	return models;
}
function pathNow(path, from, names, context) {
	let model = from;
	return path.split(".").map((part) => {
		if (model === void 0) return part;
		const now = nameOn(model, part, names, context) ?? part;
		model = context.model(model).field(part)?.comodel;
		return now;
	}).join(".");
}

// src/migrate/plural-fields.ts
/** Widgets of one record, by those of several. */
const WIDGETS = {
	many2one: "many2many_tags",
	many2one_avatar: "many2many_tags_avatar",
	many2one_avatar_user: "many2many_avatar_user",
	many2one_avatar_employee: "many2many_avatar_employee"
};
/**
* Visitors of views and record rules for fields that held one record and hold several under another name, such as
* `user_id` and `user_ids`: the view shows the new one, filters and rules look in it. What code does with the one record
* is left alone.
*/
function pluralFields(names, since) {
	const { arch = {} } = renamedFields(names, since);
	const visitors = Object.entries(arch).map(([type, visit]) => [type, (element, context) => visit(element, {
		...context,
		report: (report) => context.report(likely(report, element))
	})]);
	return {
		arch: {
			...Object.fromEntries(visitors),
			filter
		},
		xml: { field: rule }
	};
	function filter(element, context) {
		const model = modelAt(element, context) ?? context.view.model;
		if (model === void 0) return;
		for (const key of ["domain", "context"]) {
			const at = attribute(element, key)?.valueSpan;
			if (at) rewrite(at, model, context);
		}
	}
	/** The domain of a record rule on one of the models. */
	function rule(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "domain_force" || record?.name !== "record") return;
		const of = attributeValue(record, "model") === "ir.rule" ? recordField(record, "model_id") : void 0;
		const table = /(?:^|\.)model_(\w+)$/.exec((of && attributeValue(of, "ref")) ?? "")?.[1];
		const model = Object.keys(names).find((each) => each.replaceAll(".", "_") === table);
		if (model !== void 0) rewrite(element.inner, model, context);
	}
	function rewrite(at, model, context) {
		const fields = Object.hasOwn(names, model) ? names[model] ?? {} : {};
		const raw = context.text.slice(at.start, at.end);
		const now = raw.replaceAll(/(['"])(\w+)(?=\1|[.:])/g, (whole, quote, old) => Object.hasOwn(fields, old) && !context.index.models.get(model)?.field(old) ? `${quote}${fields[old]}` : whole);
		if (now === raw) return;
		context.report({
			at,
			message: `A field of ${model} that held one record holds several since ${since}, under another name.`,
			fix: {
				title: "Write the new name",
				safe: false,
				edits: [{
					start: at.start,
					end: at.end,
					text: now
				}]
			}
		});
	}
}
/** Several records are shown by another widget. */
function likely(report, element) {
	if (!report.fix) return report;
	const edits = [...report.fix.edits];
	if (element.name === "field" && attributeValue(element, "position") === void 0) edits.push(...widgetEdit(element));
	return {
		...report,
		message: `${report.message} It holds several records.`,
		fix: {
			...report.fix,
			safe: false,
			edits
		}
	};
}
function widgetEdit(element) {
	const widget = attribute(element, "widget");
	if (widget) {
		const now = Object.hasOwn(WIDGETS, widget.value) ? WIDGETS[widget.value] : void 0;
		return now === void 0 ? [] : [{
			...widget.valueSpan,
			text: now
		}];
	}
	const name = attribute(element, "name");
	return name ? [{
		start: name.end,
		end: name.end,
		text: " widget=\"many2many_tags\""
	}] : [];
}

// src/migrate/rename-cases.ts
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

// src/migrate/renames/15.0.json
var _15_0_default = {
	models: {},
	fields: {
		"sale.order.line": { "product_packaging": "product_packaging_id" },
		"calendar.event": {
			"mo": "mon",
			"tu": "tue",
			"we": "wed",
			"th": "thu",
			"fr": "fri",
			"sa": "sat",
			"su": "sun"
		},
		"calendar.recurrence": {
			"mo": "mon",
			"tu": "tue",
			"we": "wed",
			"th": "thu",
			"fr": "fri",
			"sa": "sat",
			"su": "sun"
		},
		"mailing.list": { "contact_nbr": "contact_count" },
		"res.company": { "account_tax_fiscal_country_id": "account_fiscal_country_id" },
		"account.move": { "tax_cash_basis_move_id": "tax_cash_basis_origin_move_id" },
		"mail.mail": { "notification": "is_notification" },
		"mail.notification": { "mail_id": "mail_mail_id" }
	},
	methods: {
		"mail.compose.message": {
			"send_mail": "_action_send_mail",
			"save_as_template": "action_save_as_template"
		},
		"sale.order.line": { "_onchange_product_packaging": "_onchange_product_packaging_id" },
		"payment.token": { "get_linked_records": "get_linked_records_info" },
		"res.users": {
			"totp_disable": "action_totp_disable",
			"totp_enable_wizard": "action_totp_enable_wizard"
		},
		"bus.bus": { "sendmany": null }
	},
	xmlids: {
		"sale_stock.group_lot_on_invoice": "stock_account.group_lot_on_invoice",
		"delivery.menu_delivery": "stock.menu_delivery",
		"mail.icp_mail_bounce_alias": "base.icp_mail_bounce_alias",
		"mail.icp_mail_catchall_alias": "base.icp_mail_catchall_alias",
		"payment.payment_icon_form_view": "payment.payment_icon_form",
		"payment.payment_token_form_view": "payment.payment_token_form",
		"payment.payment_token_view_search": "payment.payment_token_search",
		"crm.crm_team_salesteams_view_kanban": "crm.crm_team_view_kanban_dashboard",
		"payment.acquirer_form": "payment.payment_acquirer_form",
		"payment.acquirer_kanban": "payment.payment_acquirer_kanban",
		"payment.acquirer_list": "payment.payment_acquirer_list",
		"payment.acquirer_search": "payment.payment_acquirer_search",
		"payment.transaction_form": "payment.payment_transaction_form",
		"payment.transaction_list": "payment.payment_transaction_list",
		"payment.transaction_view_kanban": "payment.payment_transaction_kanban",
		"payment.payment_token_tree_view": "payment.payment_token_list",
		"pos_sale.crm_team_salesteams_view_kanban_inherit_pos_sale": "pos_sale.crm_team_view_kanban_dashboard",
		"sale.crm_team_salesteams_view_kanban": "sale.crm_team_view_kanban_dashboard",
		"sales_team.crm_team_salesteams_search": "sales_team.crm_team_view_search",
		"sales_team.crm_team_salesteams_view_kanban": "sales_team.crm_team_view_kanban_dashboard",
		"website_sale.crm_team_salesteams_view_kanban_inherit_website_sale": "website_sale.crm_team_view_kanban_dashboard",
		"web.external_layout_background": "web.external_layout_striped",
		"web.external_layout_clean": "web.external_layout_bold",
		"web.report_layout_background": "web.report_layout_striped",
		"web.report_layout_clean": "web.report_layout_bold"
	},
	plurals: {
		"project.task": { "user_id": "user_ids" },
		"report.project.task.user": { "user_id": "user_ids" }
	}
};

// src/migrate/method-names.ts
/**
* The name that a method of Odoo has in the new series; undefined when it kept its name, or is gone without a
* successor. It is one of the list, or what the series themselves tell: the method computes the same fields, or has the
* same name and arguments but for underscores around it.
*/
function methodNow(model, method, renames, context) {
	const { target, module } = context;
	if (!target || method.startsWith("__")) return void 0;
	const [old, now] = [context.model(model), target.model(model, module.name)];
	const before = methodOf(old, method, module.name);
	if (!before || methodOf(now, method, module.name)) return void 0;
	if (!now.classes.some((part) => part.module !== module.name)) return void 0;
	const listed = old.lineage.map((part) => Object.hasOwn(renames.methods, part.model) ? renames.methods[part.model] : void 0).find((names) => names !== void 0 && Object.hasOwn(names, method))?.[method];
	if (listed === null) return void 0;
	const found = listed ?? sameBut(before, method, old, now, module.name) ?? computes(old, now, method, renames.fields, module.name);
	const after = found === void 0 ? void 0 : methodOf(now, found, module.name);
	if (found === void 0 || !after) return void 0;
	return {
		name: found,
		...likeness(before, after)
	};
}
function likeness(before, after) {
	const asked = after.required ?? [];
	return {
		sameCall: before.params.every((param, i) => after.params[i] === param) && asked.every((param) => before.params.includes(param)),
		sameOverride: after.params.join() === before.params.join() && (after.variadic ?? "") === (before.variadic ?? "")
	};
}
/** A method as modules other than this one make it. */
function methodOf(model, name, but) {
	return model.lineage.find((each) => each.module !== but && Object.hasOwn(each.methods, name))?.methods[name];
}
/** `get_price` that became `_get_price`, or the other way round, and takes the same. */
function sameBut(before, method, old, now, but) {
	const core = method.replaceAll(/^_+|_+$/g, "");
	const found = [
		`_${core}`,
		core,
		`_${core}__`
	].filter((name) => {
		if (name === method || methodOf(old, name, but)) return false;
		const other = methodOf(now, name, but);
		return other !== void 0 && other.params.join() === before.params.join() && other.variadic === before.variadic && isOf("model", other) === isOf("model", before);
	});
	return found.length === 1 ? found[0] : void 0;
}
/** It is called on the model, and not on records. */
function isOf(decorator, { decorators = [] }) {
	return decorators.some((name) => name.endsWith(decorator));
}
/** The new method that computes all that this one computed. */
function computes(old, now, method, renamed, but) {
	const found = /* @__PURE__ */ new Set();
	for (const name of old.fieldNames()) {
		if (old.field(name)?.compute !== method) continue;
		const field = now.field((Object.hasOwn(renamed, old.name) ? renamed[old.name]?.[name] : void 0) ?? name);
		if (field) found.add(field.compute);
	}
	const [only] = found;
	if (found.size !== 1 || only === void 0 || methodOf(old, only, but)) return void 0;
	return (methodOf(now, only, but)?.params.length ?? 1) === 0 ? only : void 0;
}

// src/migrate/renamed-methods.ts
/** Keywords of a field whose text is the name of a method. */
const NAMES_METHOD = /^(compute|inverse|search|group_expand)$/;
/**
* Visitors that give methods of Odoo their new names: in overrides with their calls of super, in calls on records whose
* model is known, in the keywords of fields and on buttons.
*/
function movedMethods(renames, since) {
	const message = (old, now) => `${old}() is ${now}() since ${since}.`;
	return {
		python: {
			function_definition(node, context) {
				const { klass } = context;
				const name = childOf(node, "name");
				if (!klass?.model || !name || !isMethod(context)) return;
				const old = context.slice(name);
				const now = methodNow(klass.model, old, renames, context);
				if (!now) return;
				if (context.index.models.get(klass.model)?.method(now.name)) {
					context.report({
						at: name,
						message: `${message(old, now.name)} Here both are defined: make them one.`,
						options: [{ title: `Put what ${old}() does into ${now.name}(), and drop it` }, { title: `Keep ${old}() under another name, and call it from ${now.name}()` }]
					});
					return;
				}
				if (!now.sameOverride) {
					context.report({
						at: name,
						message: `${message(old, now.name)} It takes other arguments: give the override its name and them.`,
						options: [{
							title: `Override ${now.name}(), with its arguments`,
							code: `def ${now.name}(self`
						}, { title: "Drop the override, when Odoo does now what it did" }]
					});
					return;
				}
				const places = [name, ...superCalls(node, old, context)];
				context.report({
					at: name,
					message: message(old, now.name),
					fix: {
						title: `Call it ${now.name}`,
						safe: true,
						edits: places.map(({ start, end }) => ({
							start,
							end,
							text: now.name
						}))
					}
				});
			},
			call(node, context) {
				const called = calledBy(node, context);
				if (!called?.object) return;
				const { name, nameSpan } = called;
				const model = recordsOf(called.object, context)?.model;
				const now = model === void 0 ? void 0 : methodNow(model, name, renames, context);
				if (!now) return;
				const { positional, keywords, spread } = argumentsOfCall(node, context);
				const bare = positional.length === 0 && keywords.size === 0 && !spread;
				context.report({
					at: nameSpan,
					message: `${message(name, now.name)}${now.sameCall || bare ? "" : " It takes other arguments."}`,
					...now.sameCall || bare ? { fix: {
						title: `Call ${now.name}()`,
						safe: true,
						edits: [{
							...nameSpan,
							text: now.name
						}]
					} } : { options: [{
						title: `Call ${now.name}(), with its arguments`,
						code: `${now.name}(`
					}] }
				});
			},
			keyword_argument(node, context) {
				const [name, value] = [childOf(node, "name"), childOf(node, "value")];
				const content = value?.type === "string" && value.children.length === 3 ? value.children[1] : void 0;
				const model = context.klass?.model;
				if (!name || content?.type !== "string_content" || model === void 0) return;
				if (!NAMES_METHOD.test(context.slice(name)) || context.functionNode) return;
				const old = context.slice(content);
				const now = methodNow(model, old, renames, context);
				if (!now) return;
				const { start, end } = content;
				context.report({
					at: content,
					message: message(old, now.name),
					fix: {
						title: `Write ${now.name}`,
						safe: true,
						edits: [{
							start,
							end,
							text: now.name
						}]
					}
				});
			}
		},
		arch: { button(element, context) {
			const [name, type] = [attributeOf(element, "name"), attributeOf(element, "type")];
			const model = context.modelName;
			if (!name || model === void 0 || type && type.value !== "object") return;
			const now = methodNow(model, name.value, renames, context);
			if (!now || now.name.startsWith("_")) return;
			context.report({
				at: name,
				message: message(name.value, now.name),
				fix: {
					title: `Write ${now.name}`,
					safe: true,
					edits: [{
						...name.valueSpan,
						text: now.name
					}]
				}
			});
		} }
	};
}
/** The visited function is a method of the class, and not one in another function. */
function isMethod({ ancestors }) {
	const outer = ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
	return outer.length === 1 && outer[0]?.type === "class_definition";
}
/** Names of the method in `super().name(...)` and `super(Class, self).name(...)` of a function. */
function superCalls(node, name, context) {
	return [...walk(node)].flatMap((each) => {
		const [object, attribute] = [childOf(each, "object"), childOf(each, "attribute")];
		if (each.type !== "attribute" || !object || !attribute || context.slice(attribute) !== name) return [];
		return /^super\(/.test(context.slice(object)) ? [attribute] : [];
	});
}

// src/migrate/renamed-records.ts
/**
* Visitors that give records of Odoo their new xmlids: references in data files and whole texts of Python. A record
* that is now of a module that this one does not depend on brings the dependency along.
*/
function renamedRecords(names, since) {
	return {
		check(context) {
			for (const { xmlid, source, start, end } of xmlidRefs(context)) {
				const at = placeIn(source, {
					start,
					end
				}, xmlid);
				if (at) tell(context, source, at, xmlid);
			}
		},
		python: { string_content(node, context) {
			const text = context.slice(node);
			if (!/^[\w.,! -]+$/.test(text)) return;
			for (const match of text.matchAll(/\w+\.[\w.-]+/g)) {
				const start = node.start + match.index;
				tell(context, context.file.source, {
					start,
					end: start + match[0].length
				}, match[0]);
			}
		} }
	};
	function tell(context, source, at, old) {
		const now = Object.hasOwn(names, old) ? names[old] : void 0;
		const { target, module } = context;
		if (now === void 0 || !target || context.index.records.some(({ fact }) => fact.xmlid === old)) return;
		const state = target.xmlid(now, module.name);
		const report = {
			source,
			at,
			message: `${old} is ${now} since ${since}.`
		};
		const edit = {
			file: source.path,
			...at,
			text: now
		};
		if (state.is === "found") {
			context.report({
				...report,
				fix: {
					title: `Write ${now}`,
					safe: true,
					edits: [edit]
				}
			});
			return;
		}
		const more = state.is === "outside" ? addDependency(context, state.module) : void 0;
		context.report({
			...report,
			message: `${report.message}${state.is === "outside" ? ` The module ${state.module} has it.` : ""}`,
			...more && { fix: {
				title: `Write ${now}`,
				safe: false,
				edits: [edit, ...more.edits]
			} }
		});
	}
}
/** Where the id itself stands in what names it, which may say more than it, such as `%(module.action)d`. */
function placeIn({ text }, { start, end }, xmlid) {
	const from = text.slice(start, end).indexOf(xmlid);
	return from === -1 ? void 0 : {
		start: start + from,
		end: start + from + xmlid.length
	};
}

// src/migrate/method-rename.ts
/** Visitor of `call` for methods of recordsets that have another name and the same arguments since a series. */
function renamedMethods(renames, since) {
	const byName = new Map(renames.map((rename) => [rename.old, rename]));
	return (node, context) => {
		const called = calledBy(node, context);
		const rename = called && byName.get(called.name);
		if (!called?.object || !rename) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (rename.atMost !== void 0 && positional.length + keywords.size > rename.atMost) return;
		const records = recordsOf(called.object, context);
		if (!records || rename.model !== void 0 && records.model !== rename.model) return;
		if (records.model !== void 0 && context.index.models.get(records.model)?.method(rename.old)) return;
		context.report({
			at: called.nameSpan,
			message: `${rename.old}() is ${rename.now}() since ${since}.`,
			fix: {
				title: `Call ${rename.now}()`,
				safe: true,
				edits: [{
					...called.nameSpan,
					text: rename.now
				}]
			}
		});
	};
}

// src/migrate/moved-imports.ts
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

// src/migrate/needed-modules.ts
/**
* Visitor that adds the module to which a part of a dependency moved, such as `stock_delivery` for what `delivery` did
* with transfers. It is the one that brings all of it along, and the fewest others.
*/
function neededModules(since) {
	return { check(context) {
		const { module, project, target } = context;
		if (!target || !project.closure(module.name).complete || !target.closure(module.name).complete) return;
		const lost = [
			...lostModels(context, target),
			...lostMembers(context, target),
			...lostRecords(context, target)
		];
		if (lost.length === 0) return;
		const added = smallest(lost, module.name, target);
		const [first] = lost;
		const more = lost.length > 1 ? ` and ${lost.length - 1} more that this module uses` : "";
		const where = `${first?.what}${more} came with its dependencies before ${since}, and do not any more`;
		const at = module.manifest.entries.get("depends");
		context.report({
			at,
			message: added === void 0 ? `${where}: depend on the modules that have them.` : `${where}: ${added} has them.`,
			...added !== void 0 && { fix: addDependency(context, added) }
		});
	} };
}
function lostModels({ module, project }, target) {
	return [...new Set(module.python.flatMap(({ classes }) => classes.flatMap(({ kind, inherit }) => kind === void 0 ? [] : inherit)))].flatMap((name) => {
		const [old, now] = [project.model(name, module.name), target.model(name, module.name)];
		const providers = new Set(target.makers(name).filter((maker) => maker !== module.name));
		return old.exists && !now.exists && providers.size > 0 ? [{
			what: `the model ${name}`,
			providers
		}] : [];
	});
}
/** Methods and fields that its classes extend. */
function lostMembers({ module, project, index }, target) {
	return [...index.models].flatMap(([name, { classes }]) => {
		const [old, now] = [project.model(name, module.name), target.model(name, module.name)];
		if (!old.exists) return [];
		return classes.flatMap(({ fact }) => {
			return [...fact.methods, ...fact.fields].map((each) => each.name).flatMap((member) => {
				const owner = ownerOf(old, member, module.name);
				if (owner === void 0 || ownerOf(now, member, module.name) !== void 0) return [];
				const providers = providersOf(name, member, owner, {
					project,
					target
				});
				providers.delete(module.name);
				return providers.size > 0 ? [{
					what: `${member} of ${name}`,
					providers
				}] : [];
			});
		});
	});
}
/** Another module that makes a method or a field of this name. */
function ownerOf({ lineage, delegated }, member, but) {
	return [...lineage, ...delegated].find((part) => part.module !== but && declares(part, member))?.module;
}
function declares({ methods, fields }, member) {
	return Object.hasOwn(methods, member) || Object.hasOwn(fields, member);
}
/**
* Modules that took it over. They are above the module that had it, for a stranger may have something of the same name;
* and they did not have it themselves, for what extends it may be left behind.
*/
function providersOf(model, member, owner, { project, target }) {
	const found = /* @__PURE__ */ new Set();
	const makes = (name, of) => of.modules.get(name)?.classes.some((part) => part.model === model && declares(part, member)) ?? false;
	const isGone = !target.modules.has(owner);
	for (const name of target.modules.keys()) {
		if (!makes(name, target) || makes(name, project)) continue;
		if (isGone || target.closure(name).modules.has(owner)) found.add(name);
	}
	return found;
}
function lostRecords(context, target) {
	const { module, project } = context;
	return xmlidRefs(context).flatMap(({ xmlid, isGroup }) => {
		if (isGroup || project.xmlid(xmlid, module.name).is !== "found") return [];
		const state = target.xmlid(xmlid, module.name);
		return state.is === "outside" ? [{
			what: xmlid,
			providers: /* @__PURE__ */ new Set([state.module])
		}] : [];
	});
}
/** The module that brings all of it and the fewest others; undefined when none does, or several do. */
function smallest(lost, own, target) {
	const known = target.closure(own).modules;
	let best;
	for (const name of target.modules.keys()) {
		if (known.has(name)) continue;
		const { modules, complete } = target.closure(name);
		if (!complete || !lost.every(({ providers }) => [...providers].some((each) => modules.has(each)))) continue;
		const size = [...modules].filter((each) => !known.has(each)).length;
		if (!best || size < best.size) best = {
			names: [name],
			size
		};
		else if (size === best.size) best.names.push(name);
	}
	return best?.names.length === 1 ? best.names[0] : void 0;
}

// src/migrate/js-owl.ts
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

// src/migrate/renames/16.0.json
var _16_0_default = {
	models: {
		"stock.production.lot": "stock.lot",
		"stock.location.route": "stock.route",
		"payment.acquirer": "payment.provider",
		"mail.channel.partner": "mail.channel.member"
	},
	fields: {
		"stock.picking": { "move_lines": "move_ids" },
		"stock.rule": { "location_id": "location_dest_id" },
		"product.supplierinfo": { "name": "partner_id" },
		"crm.lead": { "lost_reason": "lost_reason_id" },
		"account.analytic.line": { "move_id": "move_line_id" },
		"payment.transaction": {
			"acquirer_id": "provider_id",
			"acquirer_reference": "provider_reference"
		},
		"payment.token": {
			"acquirer_id": "provider_id",
			"acquirer_ref": "provider_ref"
		},
		"stock.move.line": {
			"product_uom_qty": "reserved_uom_qty",
			"product_qty": "reserved_qty"
		},
		"mrp.workcenter": { "capacity": "default_capacity" },
		"sale.order": { "tax_totals_json": "tax_totals" },
		"purchase.order": { "tax_totals_json": "tax_totals" },
		"account.move": { "tax_totals_json": "tax_totals" }
	},
	methods: {
		"mail.thread": {
			"_notify_get_groups": "_notify_get_recipients_groups",
			"_notify_compute_recipients": "_notify_get_recipients",
			"_notify_record_by_email": "_notify_thread_by_email",
			"_notify_record_by_inbox": "_notify_thread_by_inbox",
			"_notify_record_by_sms": "_notify_thread_by_sms",
			"_get_tracked_fields": "_track_get_fields"
		},
		"base": { "_notify_email_header_dict": "_notify_by_email_get_headers" },
		"format.address.mixin": { "_fields_view_get_address": "_view_get_address" },
		"sale.order": {
			"update_prices": "action_update_prices",
			"preview_sale_order": "action_preview_sale_order"
		},
		"account.bank.statement.line": { "button_undo_reconciliation": "action_undo_reconciliation" },
		"res.config.settings": { "open_template_user": "action_open_template_user" }
	},
	xmlids: {
		"sale.group_delivery_invoice_address": "account.group_delivery_invoice_address",
		"sale_management.menu_product_attribute_action": "sale.menu_product_attribute_action",
		"fetchmail.act_server_history": "mail.act_server_history",
		"fetchmail.action_email_server_tree": "mail.action_email_server_tree",
		"fetchmail.menu_action_fetchmail_server_tree": "mail.menu_action_fetchmail_server_tree",
		"fetchmail.view_email_server_form": "mail.view_email_server_form",
		"fetchmail.view_email_server_search": "mail.view_email_server_search",
		"fetchmail.view_email_server_tree": "mail.view_email_server_tree",
		"payment.action_invoice_order_generate_link": "account_payment.action_invoice_order_generate_link",
		"payment.payment_icon_menu": "account_payment.payment_icon_menu",
		"payment.payment_token_menu": "account_payment.payment_token_menu",
		"payment.payment_transaction_menu": "account_payment.payment_transaction_menu",
		"mail.mail_channel_partner_view_tree": "mail.mail_channel_member_view_tree",
		"payment.payment_acquirer_form": "payment.payment_provider_form",
		"payment.payment_acquirer_list": "payment.payment_provider_list",
		"payment.payment_acquirer_kanban": "payment.payment_provider_kanban",
		"payment.payment_acquirer_search": "payment.payment_provider_search",
		"survey.survey_form": "survey.survey_survey_view_form",
		"survey.survey_tree": "survey.survey_survey_view_tree"
	}
};

// src/migrate/renamed-models.ts
/**
* Visitors that give models their new names: wherever a text of Python, an attribute or a field of a data file is the
* old name and nothing else, and in the xmlids that Odoo makes of models (`model_stock_production_lot`).
*/
function renamedModels(names, since) {
	const ids = new Map(Object.entries(names).map(([old, now]) => [idOf(old), idOf(now)]));
	const pattern = new RegExp(`\\b(${[...ids.keys()].join("|")})\\b(?!_)`, "g");
	const fix = (start, end, text) => ({
		title: `Write ${text}`,
		safe: true,
		edits: [{
			start,
			end,
			text
		}]
	});
	const message = (old, now) => `The model ${old} is ${now} since ${since}.`;
	return {
		python: { string(node, context) {
			const content = node.children[1];
			if (node.children.length !== 3 || content?.type !== "string_content") return;
			const old = context.slice(content);
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now !== void 0) {
				if (context.index.models.get(old)?.own) return;
				context.report({
					at: node,
					message: message(old, now),
					fix: fix(content.start, content.end, now)
				});
			} else if (old.includes("model_")) {
				const replaced = old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (replaced !== old && /^[\w.]+$/.test(old)) context.report({
					at: node,
					message: message(old, replaced),
					fix: fix(content.start, content.end, replaced)
				});
			}
		} },
		xml: { "*"(element, context) {
			for (const name of [
				"model",
				"res_model",
				"src_model",
				"binding_model",
				"ref",
				"model_id",
				"eval"
			]) {
				const attribute = attributeOf(element, name);
				if (!attribute) continue;
				const { start, end } = attribute.valueSpan;
				const old = context.text.slice(start, end);
				const now = (Object.hasOwn(names, old) ? names[old] : void 0) ?? old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === old || context.index.models.get(old)?.own) continue;
				context.report({
					at: attribute,
					message: message(old, now),
					fix: fix(start, end, now)
				});
			}
			const [only] = element.children;
			if (element.name !== "field" || element.children.length !== 1 || only?.type !== "text") return;
			const old = only.value.trim();
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || context.index.models.get(old)?.own) return;
			const start = only.start + context.text.slice(only.start, only.end).indexOf(old);
			context.report({
				at: only,
				message: message(old, now),
				fix: fix(start, start + old.length, now)
			});
		} },
		csv(file, context) {
			for (const row of file.rows) for (const cell of row) {
				const now = cell.value.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === cell.value || !/^[\w.]+$/.test(cell.value) || cell === row[0]) continue;
				const raw = context.text.slice(cell.start, cell.end);
				const start = cell.start + raw.indexOf(cell.value);
				context.report({
					at: cell,
					message: message(cell.value, now),
					fix: fix(start, start + cell.value.length, now)
				});
			}
		}
	};
}
function idOf(model) {
	return `model_${model.replaceAll(".", "_")}`;
}

// src/migrate/js-definition-edits.ts
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

// src/migrate/renames/17.0.json
var _17_0_default = {
	models: {
		"mail.channel": "discuss.channel",
		"mail.channel.member": "discuss.channel.member",
		"account.invoice.send": "account.move.send"
	},
	fields: {
		"stock.move": { "quantity_done": "quantity" },
		"stock.move.line": { "qty_done": "quantity" },
		"project.task": {
			"planned_hours": "allocated_hours",
			"subtask_planned_hours": "subtask_allocated_hours"
		},
		"account.payment.term.line": { "days": "nb_days" },
		"mrp.production": {
			"date_planned_start": "date_start",
			"date_planned_finished": "date_finished"
		},
		"mrp.workorder": {
			"date_planned_start": "date_start",
			"date_planned_finished": "date_finished"
		},
		"account.tax.group": {
			"property_tax_payable_account_id": "tax_payable_account_id",
			"property_tax_receivable_account_id": "tax_receivable_account_id",
			"property_advance_tax_payment_account_id": "advance_tax_payment_account_id"
		},
		"mail.tracking.value": { "field": "field_id" }
	},
	methods: {
		"sale.order": { "action_done": "action_lock" },
		"mail.thread": {
			"_notify_encode_link": "_encode_link",
			"_sms_get_number_fields": "_phone_get_number_fields"
		},
		"mail.compose.message": { "get_mail_values": "_prepare_mail_values" },
		"stock.quant": { "action_set_inventory_quantity_to_zero": "action_clear_inventory_quantity" }
	},
	xmlids: {
		"delivery.act_delivery_trackers_url": "stock_delivery.act_delivery_trackers_url",
		"delivery.menu_action_delivery_carrier_form": "stock_delivery.menu_action_delivery_carrier_form",
		"delivery.menu_delivery_zip_prefix": "stock_delivery.menu_delivery_zip_prefix",
		"delivery.choose_delivery_package_view_form": "stock_delivery.choose_delivery_package_view_form",
		"delivery.delivery_stock_report_delivery_no_package_section_line": "stock_delivery.delivery_stock_report_delivery_no_package_section_line",
		"delivery.delivery_tracking_url_warning_form": "stock_delivery.delivery_tracking_url_warning_form",
		"delivery.label_package_template_view_delivery": "stock_delivery.label_package_template_view_delivery",
		"delivery.product_template_hs_code": "stock_delivery.product_template_hs_code",
		"delivery.report_delivery_document2": "stock_delivery.report_delivery_document2",
		"delivery.report_package_barcode_delivery": "stock_delivery.report_package_barcode_delivery",
		"delivery.report_package_barcode_small_delivery": "stock_delivery.report_package_barcode_small_delivery",
		"delivery.report_shipping2": "stock_delivery.report_shipping2",
		"delivery.stock_move_line_view_search_delivery": "stock_delivery.stock_move_line_view_search_delivery",
		"delivery.stock_package_type_form_delivery": "stock_delivery.stock_package_type_form_delivery",
		"delivery.stock_package_type_tree_delivery": "stock_delivery.stock_package_type_tree_delivery",
		"delivery.stock_report_delivery_aggregated_move_lines_inherit_delivery": "stock_delivery.stock_report_delivery_aggregated_move_lines_inherit_delivery",
		"delivery.stock_report_delivery_has_serial_move_line_inherit_delivery": "stock_delivery.stock_report_delivery_has_serial_move_line_inherit_delivery",
		"delivery.stock_report_delivery_package_section_line_inherit_delivery": "stock_delivery.stock_report_delivery_package_section_line_inherit_delivery",
		"delivery.view_move_line_tree_detailed_delivery": "stock_delivery.view_move_line_tree_detailed_delivery",
		"delivery.view_picking_type_form_delivery": "stock_delivery.view_picking_type_form_delivery",
		"delivery.view_picking_withcarrier_out_form": "stock_delivery.view_picking_withcarrier_out_form",
		"delivery.view_picking_withweight_internal_move_form": "stock_delivery.view_picking_withweight_internal_move_form",
		"delivery.view_quant_package_weight_form": "stock_delivery.view_quant_package_weight_form",
		"delivery.view_stock_rule_form_delivery": "stock_delivery.view_stock_rule_form_delivery",
		"delivery.vpicktree_view_tree": "stock_delivery.vpicktree_view_tree",
		"hr_holidays.hr_leave_stress_day_action": "hr_holidays.hr_leave_mandatory_day_action",
		"hr_holidays.hr_holidays_stress_day_menu_configuration": "hr_holidays.hr_holidays_mandatory_day_menu_configuration",
		"hr_holidays.hr_leave_stress_day_view_form": "hr_holidays.hr_leave_mandatory_day_view_form",
		"hr_holidays.hr_leave_stress_day_view_list": "hr_holidays.hr_leave_mandatory_day_view_list",
		"hr_holidays.hr_leave_stress_day_view_search": "hr_holidays.hr_leave_mandatory_day_view_search",
		"im_livechat.mail_channel_view_form": "im_livechat.discuss_channel_view_form",
		"mail.mail_channel_member_view_form": "mail.discuss_channel_member_view_form",
		"mail.mail_channel_view_kanban": "mail.discuss_channel_view_kanban",
		"mail.mail_channel_view_form": "mail.discuss_channel_view_form",
		"mail.view_mail_alias_form": "mail.mail_alias_view_form",
		"website_forum.view_forum_forum_list": "website_forum.forum_forum_view_tree",
		"website_forum.view_forum_forum_form": "website_forum.forum_forum_view_form",
		"website_forum.view_forum_post_form": "website_forum.forum_post_view_form",
		"website_forum.view_forum_post_search": "website_forum.forum_post_view_search",
		"website_forum.view_forum_post_list": "website_forum.forum_post_view_tree"
	},
	plurals: {
		"product.template": { "pos_categ_id": "pos_categ_ids" },
		"base.automation": { "action_server_id": "action_server_ids" },
		"hr.leave.type": { "responsible_id": "responsible_ids" },
		"hr.expense.sheet": { "account_move_id": "account_move_ids" },
		"stock.scrap": { "move_id": "move_ids" },
		"survey.question": {
			"triggering_answer_id": "triggering_answer_ids",
			"triggering_question_id": "triggering_question_ids"
		},
		"restaurant.floor": { "pos_config_id": "pos_config_ids" }
	}
};

// src/migrate/keyword-rename.ts
/** Visitor of `call` for a keyword of `fields.X(...)` that has another name, or none, since a series. */
function fieldKeyword(old, now, since) {
	return (node, context) => {
		const called = childOf(node, "function");
		const list = childOf(node, "arguments");
		if (called?.type !== "attribute" || !list || !/^(?:odoo\.)?fields\.[A-Z]\w+$/.test(context.slice(called))) return;
		for (const argument of parts(list)) {
			const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
			if (!name || context.slice(name) !== old) continue;
			context.report({
				at: argument,
				message: now === void 0 ? `Fields have no ${old} since ${since}.` : `${old} is ${now} since ${since}.`,
				fix: {
					title: now === void 0 ? `Take ${old} away` : `Write ${now}`,
					safe: true,
					edits: [now === void 0 ? withoutArgument(list, argument, context.text) : {
						start: name.start,
						end: name.end,
						text: now
					}]
				}
			});
		}
	};
}

// src/migrate/js-service.ts
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

// src/migrate/renames/18.0.json
var _18_0_default = {
	models: {},
	fields: {
		"account.move": {
			"payment_id": "origin_payment_id",
			"reversal_move_id": "reversal_move_ids",
			"made_sequence_hole": "made_sequence_gap"
		},
		"project.project": { "analytic_account_id": "account_id" },
		"pos.category": { "child_id": "child_ids" }
	},
	methods: {
		"base": { "_get_default_tree_view": "_get_default_list_view" },
		"stock.return.picking": { "create_returns": "action_create_returns" },
		"account.move": { "_check_fiscalyear_lock_date": "_check_fiscal_lock_dates" },
		"ir.ui.view": {
			"_postprocess_tag_tree": "_postprocess_tag_list",
			"_validate_tag_tree": "_validate_tag_list",
			"_editable_tag_tree": "_editable_tag_list",
			"_onchange_able_view_tree": "_onchange_able_view_list"
		}
	},
	xmlids: {
		"product.group_discount_per_so_line": "sale.group_discount_per_so_line",
		"point_of_sale.fabric_attribute": "product.fabric_attribute",
		"point_of_sale.size_attribute": "product.size_attribute",
		"point_of_sale.desk_organizer": "product.desk_organizer",
		"point_of_sale.desk_pad": "product.desk_pad",
		"point_of_sale.monitor_stand": "product.monitor_stand",
		"delivery.product_product_local_delivery": "product.product_product_local_delivery"
	},
	plurals: {
		"account.account": { "company_id": "company_ids" },
		"delivery.carrier": { "warehouse_id": "warehouse_ids" }
	}
};

// src/migrate/js-steps.ts
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

// src/migrate/renames/19.0.json
var _19_0_default = {
	models: {
		"stock.quant.package": "stock.package",
		"mail.wizard.invite": "mail.followers.edit",
		"bus.presence": "mail.presence"
	},
	fields: {
		"sale.order.line": {
			"tax_id": "tax_ids",
			"product_uom": "product_uom_id"
		},
		"purchase.order.line": {
			"taxes_id": "tax_ids",
			"product_uom": "product_uom_id"
		},
		"purchase.order": { "notes": "note" },
		"product.supplierinfo": { "product_uom": "product_uom_id" },
		"project.milestone": { "product_uom": "product_uom_id" },
		"product.tag": { "visible_on_ecommerce": "visible_to_customers" },
		"calendar.alarm": { "sms_notify_responsible": "notify_responsible" },
		"product.category": { "property_account_creditor_price_difference_categ": "property_price_difference_account_id" },
		"product.template": { "property_account_creditor_price_difference": "property_price_difference_account_id" }
	},
	methods: {
		"mail.thread": { "_get_allowed_message_post_params": "_get_allowed_message_params" },
		"res.partner": { "_commercial_sync_to_children": "_commercial_sync_to_descendants" }
	},
	xmlids: {
		"product.decimal_product_uom": "uom.decimal_product_uom",
		"sale.product_product_4e": "product.product_product_4e",
		"sale.product_product_4f": "product.product_product_4f",
		"stock.action_report_quant_package_barcode": "stock.action_report_package_barcode",
		"stock.action_report_quant_package_barcode_small": "stock.action_report_package_barcode_small",
		"uom.uom_square_meter": "uom.product_uom_square_meter",
		"hr.res_users_view_form_profile": "hr.res_users_view_form_preferences",
		"stock.quant_package_search_view": "stock.stock_package_view_search",
		"stock.view_quant_package_form": "stock.stock_package_view_form",
		"stock.view_quant_package_tree": "stock.stock_package_view_list",
		"stock_delivery.view_quant_package_weight_form": "stock_delivery.stock_package_view_form"
	},
	plurals: {
		"ir.filters": { "user_id": "user_ids" },
		"res.users": { "bank_account_id": "bank_account_ids" },
		"hr.employee": { "bank_account_id": "bank_account_ids" },
		"crm.stage": { "team_id": "team_ids" },
		"sale.order.line": { "route_id": "route_ids" },
		"event.question": {
			"event_id": "event_ids",
			"event_type_id": "event_type_ids"
		},
		"mrp.production": { "lot_producing_id": "lot_producing_ids" },
		"mrp.workorder": { "finished_lot_id": "finished_lot_ids" },
		"spreadsheet.dashboard": { "company_id": "company_ids" }
	}
};

export { textOfLiteral as $, movedRecord as A, wholeLine as B, _15_0_default as C, pluralNoops as D, pluralCases as E, usesAt as F, keyOf as G, declaredIn as H, adviceFor as I, propertyOf as J, memberOf as K, hasSuccessor as L, importLines as M, ownModules as N, pluralFields as O, planOf as P, required as Q, importing as R, movedMethods as S, fieldNoops as T, indentAt as U, withoutLines as V, isThisMember as W, definitionOf as X, definitionCall as Y, listOf as Z, neededModules as _, stepsOf as a, MANIFEST$1 as at, renamedMethods as b, takeService as c, changed as ct, definitionEdits as d, fromImport as et, renamedModels as f, takenFromOwl as g, owlImport as h, stepEdits as i, withoutName as it, asksOf as j, renamedFields as k, fieldKeyword as l, asAuditRule as lt, isModule as m, isOldStep as n, wholeLines as nt, tourOf as o, addAssets as ot, _16_0_default as p, placedNodes as q, optionEdits as r, withoutArgument as rt, _18_0_default as s, bundleOf as st, _19_0_default as t, usesName as tt, _17_0_default as u, defineMigration as ut, goneImports as v, fieldCases as w, renamedRecords as x, movedImports as y, importsIn as z };