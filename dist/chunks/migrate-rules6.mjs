import { B as indentAt, D as jsChildren, E as isJsNode, H as lineStart, gt as walkElements, pt as attributeValue } from "./source.mjs";
import { D as webMoves, d as tourEdits } from "./migrate-rules3.mjs";

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

// src/migrate/js/own-modules.ts
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

// src/migrate/js/rebuilt.ts
/**
* The script is made of parts of Odoo's that 17.0 has nowhere, so that somebody writes it anew: an edit of what is
* around them would be one more thing to undo. Whoever tells what is gone tells it of these imports too.
*/
function mustBeRebuilt({ file, module }) {
	const { modules } = webMoves("17.0");
	const root = file.root;
	return root !== void 0 && importsIn(root).some(({ from, specifiers }) => {
		if (from.startsWith(`@${module.name}/`) || !Object.hasOwn(modules, from)) return false;
		const places = modules[from] ?? {};
		const isThere = (name) => Object.hasOwn(places, name) && (places[name] ?? "").startsWith("@");
		return specifiers.length === 0 || specifiers.some(({ imported }) => !isThere(imported));
	});
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

// src/migrate/js/legacy-asks.ts
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
/** The only name that is bound. */
function nameOf(pattern) {
	if (pattern.type === "Identifier") return pattern;
	const [only, ...more] = listOf(pattern.specifiers);
	return only?.type === "ImportDefaultSpecifier" && more.length === 0 && isJsNode(only.local) ? only.local : void 0;
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

// src/migrate/js/rpc-calls.ts
/**
* The only argument of `_rpc` or `rpc.query`, written as arguments in a row: `"/a", {b: 1}` for a route, `"m", "f",
* [1], {c: 2}` for a method. Undefined where it holds anything else, or in another order.
*/
function rpcArguments(call, text) {
	const [object, ...more] = listOf(call.arguments);
	if (object?.type !== "ObjectExpression" || more.length > 0) return void 0;
	const properties = listOf(object.properties);
	const names = properties.map((each) => each.type === "Property" ? keyOf(each) : void 0);
	const order = names.includes("route") ? ["route", "params"] : [
		"model",
		"method",
		"args",
		"kwargs"
	];
	const kind = names.includes("route") ? "route" : "model";
	const places = names.map((name) => name === void 0 ? -1 : order.indexOf(name));
	if (places.some((place, i) => place === -1 || place <= (places[i - 1] ?? -1))) return void 0;
	if (places.length === 0 || places.slice(0, kind === "route" ? 1 : 2).some((place, i) => place !== i)) return void 0;
	if (kind === "model" && places.length < 2) return void 0;
	const values = properties.map(({ value }) => value).filter(isJsNode);
	if (values.length !== properties.length || /\/[/*]/.test(textAround(object, values, text))) return void 0;
	const edits = [];
	let at = object.start;
	for (const [i, value] of values.entries()) {
		const skipped = places[i] === 3 && !places.includes(2) ? ", [], " : ", ";
		edits.push({
			start: at,
			end: value.start,
			text: i === 0 ? "" : skipped
		});
		at = value.end;
	}
	edits.push({
		start: at,
		end: object.end,
		text: ""
	});
	return {
		kind,
		edits
	};
}
/** `rpc.query({...})` as arguments of a function that calls routes. */
function queryArguments(call, text) {
	const plain = rpcArguments(call, text);
	if (!plain) return void 0;
	if (plain.kind === "route") return plain.edits;
	const [object] = listOf(call.arguments);
	if (!object) return void 0;
	const valueAt = (name) => listOf(object.properties).find((each) => keyOf(each) === name)?.value;
	const [model, method] = [textOfLiteral(valueAt("model")), textOfLiteral(valueAt("method"))];
	if (model === void 0 || method === void 0) return void 0;
	const last = listOf(object.properties).at(-1);
	const missing = [valueAt("args") ? "" : ", args: []", valueAt("kwargs") ? "" : ", kwargs: {}"].join("");
	return [{
		start: object.start,
		end: object.start,
		text: `"/web/dataset/call_kw/${model}/${method}", `
	}, ...last && missing !== "" ? [{
		start: last.end,
		end: last.end,
		text: missing
	}] : []];
}
/** `ajax.jsonRpc("/a", "call", {b: 1})` without the name of the call. */
function jsonRpcArguments(call) {
	const [route, name, params, ...more] = listOf(call.arguments);
	if (!route || !name || more.length > 0 || textOfLiteral(name) !== "call") return void 0;
	return [{
		start: route.end,
		end: params ? params.start : name.end,
		text: params ? ", " : ""
	}];
}
/** What stands around the values of an object or a call. */
function textAround(object, values, text) {
	let rest = "";
	let at = object.start;
	for (const { start, end } of values) {
		rest += text.slice(at, start);
		at = end;
	}
	return rest + text.slice(at, object.end);
}

// src/migrate/js/legacy-uses.ts
/** What a file does with members of a legacy module. */
function legacyUses(ask, nodes, scope, text) {
	const { module, member, pattern, statement } = ask;
	const whole = wholeOf(module);
	const members = membersOf(module);
	if (!pattern) return void 0;
	if (module === "web.ajax" || module === "web.rpc") return rpcUses(ask, nodes, text);
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
const JSON_RPC = {
	module: "@web/core/network/rpc_service",
	name: "jsonrpc"
};
/** `ajax.jsonRpc("/a", "call", {})` and `rpc.query({})` call the same function now. */
function rpcUses({ member, pattern, statement }, nodes, text) {
	const name = pattern && member === void 0 ? nameOf(pattern) : void 0;
	if (!name) return void 0;
	const edits = [];
	for (const { node, parents } of usesAt(nodes, String(name.name), statement)) {
		const [access, call] = [parents.at(-1), parents.at(-2)];
		const called = memberOf(node, access);
		if (!access || call?.type !== "CallExpression" || call.callee !== access) return void 0;
		const given = called === "jsonRpc" ? jsonRpcArguments(call) : called === "query" ? queryArguments(call, text) : void 0;
		if (!given) return void 0;
		edits.push({
			start: access.start,
			end: access.end,
			text: JSON_RPC.name
		}, ...given);
	}
	return edits.length === 0 ? void 0 : {
		places: [[JSON_RPC, JSON_RPC.name]],
		edits,
		gone: []
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

// src/migrate/js/legacy-plan.ts
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

// src/migrate/js/definition-edits.ts
/**
* What makes a module with imports of an `odoo.define()`; undefined where some of it is not understood, or asks for what
* is gone: that file is written anew.
*/
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
	const plan = planOf(asks, body, own, text);
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

export { keyOf as A, textOfLiteral as B, goneImports as C, wholeLine as D, importsIn as E, ownModules as F, definitionCall as I, definitionOf as L, placedNodes as M, propertyOf as N, withoutLines as O, reindented as P, listOf as R, takenFromOwl as S, importing as T, classesIn as _, usesAt as a, isModule as b, adviceFor as c, fieldScopes as d, propUses as f, baseOf as g, described as h, planOf as i, memberOf as j, declaredIn as k, hasSuccessor as l, mustBeRebuilt as m, definitionEdits as n, rpcArguments as o, templateEdits as p, importLines as r, textAround as s, takeService as t, asksOf as u, registrationsIn as v, movedImports as w, owlImport as x, importChosen as y, required as z };