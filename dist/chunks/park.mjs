import { a as brokenFiles, n as isBase, o as inOrder, r as specsOf, t as declaredViews } from "./own-views.mjs";
import { n as checkStopped } from "./errors.mjs";
import { B as indentAt, F as createProject, H as lineStart, I as withModules, M as loadSymbols, Mt as parts, Nt as childOf, T as pyString, V as lineBreak, at as recordField, bt as readManifest, dt as ancestor, ft as attribute, gt as walkElements, jt as literalOf, mt as elementsOf, nt as isDataElement, pt as attributeValue, u as listFiles, w as sourceFile, yt as manifestValue, z as applyEdits } from "./source.mjs";
import { a as holdsName, i as excerptOf, o as isAbout, r as byWeight, t as editPlaces } from "./edit-places.mjs";
import { D as webMoves, F as withoutArguments, L as MANIFEST, O as fromImport } from "./migrate-rules3.mjs";
import { F as ruleSet, O as findModules, Ot as namedClasses, P as auditModule } from "./audit-base.mjs";
import { k as button_method_unknown_default } from "./audit-rules3.mjs";
import { Y as function_unknown_method_default } from "./audit-rules6.mjs";
import { L as one2many_inverse_unknown_default } from "./audit-rules5.mjs";
import { et as record_unknown_field_default } from "./audit-rules8.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, o as unknown_field_in_order_default, r as unknown_model_default } from "./audit-rules9.mjs";
import { a as view_spec_matches_nothing_default, i as view_unknown_field_default } from "./audit-rules10.mjs";
import { ct as isWhole, ot as viewUses } from "./migrate-rules5.mjs";
import { l as remembered } from "./common.mjs";
import { i as moduleReader, r as readTexts } from "./read-texts.mjs";
import { t as unparked } from "./unparked.mjs";
import path from "node:path";

// src/migrate/park/kept-columns.ts
/**
* With a script that keeps the columns and tables of what is left out: Odoo drops those of a field that an update of its
* module no longer declares, unless its record says that updates leave it alone. Source: base/models/ir_model.py,
* `_process_end`.
*/
async function withKeptColumns(migration, facts, left) {
	const { scripts, after } = migration;
	const ids = idsOf(facts, left);
	const manifest = after.get(MANIFEST);
	if (!scripts || ids.length === 0 || manifest === void 0) return migration;
	const version = manifestValue(await readManifest(sourceFile(MANIFEST, manifest)), "version");
	const file = `migrations/${version}/pre-left-out.py`;
	if (typeof version !== "string" || after.has(file)) return migration;
	const text = `# What the migration left out in comments keeps its columns and tables until somebody decides.
# Take this script away with the last of these comments.
IDS = (
${ids.map((id) => `    ${pyString(id)},\n`).join("")})


def migrate(cr, version):
    cr.execute(
        "UPDATE ir_model_data SET noupdate = true WHERE module = %s AND name IN %s",
        (${pyString(migration.module)}, IDS),
    )
`;
	const note = `${file} keeps the columns of fields that are left out in comments: without it Odoo drops them when it updates the module.`;
	return {
		...migration,
		after: new Map([...after, [file, text]]),
		scripts: {
			...scripts,
			files: new Map([...scripts.files, [file, text]]),
			notes: [...scripts.notes, note]
		}
	};
}
/** Names of the records that say that there is a field or a model, of those with a column or a table. */
function idsOf({ classes }, left) {
	const found = /* @__PURE__ */ new Set();
	for (const [model, names] of left) {
		const table = model.replaceAll(".", "_");
		for (const each of classes) {
			if (each.model !== model || each.kind === "abstract" || each.kind === "transient") continue;
			const stored = Object.entries(each.fields).filter(([name, { stored }]) => stored && names.has(name));
			for (const [name] of stored) found.add(`field_${table}__${name}`);
			const isWhole = Object.keys(each.fields).every((name) => names.has(name));
			if (each.creates && isWhole && stored.length > 0) found.add(`model_${table}`);
		}
	}
	return [...found].sort();
}

// src/migrate/park/part.ts
const STAYS = { stays: "whole" };
/** Every mark begins like this; `unparked` looks for it. */
function mark(to, why) {
	return `TODO ${to}: left out by the migration. ${why}`.trim();
}

// src/migrate/park/python-comment.ts
/**
* Puts whole lines of Python into comments at their indentation, with a line above that says why, and with what takes
* their place below. Undefined where something else stands on these lines.
*/
function commentedLines({ start, end }, text, { why, instead }) {
	const first = lineStart(text, start);
	const indent = indentAt(text, start);
	if (text.slice(first, start) !== indent) return void 0;
	const next = text.indexOf("\n", end);
	const last = next === -1 ? text.length : next;
	if (!/^[ \t]*(#.*)?\r?$/.test(text.slice(end, last))) return void 0;
	const newline = lineBreak(text);
	const edits = [{
		start: first,
		end: first,
		text: `${indent}# ${why.replaceAll(/\s+/g, " ")}${newline}`
	}];
	for (let at = first; at < last;) {
		const stop = text.indexOf("\n", at);
		const line = text.slice(at, stop === -1 || stop > last ? last : stop);
		const column = (/^[ \t]*/.exec(line)?.[0] ?? "").startsWith(indent) ? indent.length : 0;
		if (line.trim() !== "") edits.push({
			start: at + column,
			end: at + column,
			text: "# "
		});
		at += line.length + 1;
	}
	if (instead !== void 0) {
		const behind = text[last - 1] === "\r" ? last - 1 : last;
		edits.push({
			start: behind,
			end: behind,
			text: `${newline}${indent}${instead}`
		});
	}
	return edits;
}

// src/migrate/park/python.ts
/** Attributes of a model class of which one is left out for what it names, and the class stays what it is. */
const LOOSE = /^(_order|_rec_name|_parent_name|_active_name|_fold_name|_date_name)$/;
/** Methods that Odoo runs for every model while it loads the module. Source: odoo/modules/registry.py, `init_models`. */
const RUNS_AT_LOAD = /^(init|_auto_init|_register_hook)$/;
/**
* What of a Python file can be left out for a stop: what Odoo looks at as it loads the module. What only fails when it
* runs stays.
*/
function partsOfPython(file, stop) {
	const [statement, inner] = statementsAt(file.root, stop);
	if (!statement || /^(tests|migrations)\//.test(file.source.path)) return { stays: "runtime" };
	const { text } = file.source;
	if (/^import(_from)?_statement$/.test(statement.type)) return { parts: [importPart(statement, text)] };
	const definition = statement.type === "decorated_definition" ? childOf(statement, "definition") : statement;
	if (definition?.type !== "class_definition") {
		if (/^(expression|for|if|with)_statement$/.test(statement.type)) return { parts: [statementPart(statement, text)] };
		return { stays: "runtime" };
	}
	if (!inner) return { parts: [statementPart(statement, text)] };
	if (runsAtLoad(inner, text)) return { parts: [statementPart(inner, text)] };
	if (inner.type === "decorated_definition") return decorated(inner, stop, text);
	if (inner.type !== "expression_statement") return { stays: "runtime" };
	const name = assignedName(inner, text);
	if (name === "_inherits") return STAYS;
	if (name === "_inherit") return inherited(statement, definition, inner, stop, text);
	if (name?.startsWith("_") && !LOOSE.test(name) && stop.rule !== "parked") return STAYS;
	return keywordParts(inner, stop, text) ?? { parts: [statementPart(inner, text)] };
}
/** The statement of the file around a place, and that of the class body where it is one. */
function statementsAt(root, { start, end }) {
	const holds = (node) => node.start <= start && end <= node.end;
	const outer = root.children.find(holds);
	const definition = outer?.type === "decorated_definition" ? childOf(outer, "definition") : outer;
	const body = definition?.type === "class_definition" ? childOf(definition, "body") : void 0;
	return [outer, body && holds(body) ? body.children.find(holds) : void 0].filter((node) => node !== void 0);
}
/** The statement of a class body is a method that is part of loading. */
function runsAtLoad(statement, text) {
	return RUNS_AT_LOAD.test(functionName(statement, text) ?? "");
}
/** The method that is part of loading and calls another one of its class, itself or by those that it calls. */
function loaderOf(klass, method, text) {
	const definition = klass.type === "decorated_definition" ? childOf(klass, "definition") : klass;
	const body = definition?.type === "class_definition" ? childOf(definition, "body") : void 0;
	const methods = new Map(body?.children.map((each) => [functionName(each, text), each]));
	const wanted = functionName(method, text);
	if (wanted === void 0) return void 0;
	return body?.children.find((loader) => {
		if (!runsAtLoad(loader, text)) return false;
		const called = /* @__PURE__ */ new Set([functionName(loader, text)]);
		for (const name of called) {
			const { start, end } = methods.get(name) ?? {
				start: 0,
				end: 0
			};
			for (const [, own] of text.slice(start, end).matchAll(/\bself\.(\w+)/g)) if (methods.has(own)) called.add(own);
		}
		return called.has(wanted);
	});
}
/** The name of a function, decorated or not. */
function functionName(statement, text) {
	const definition = statement.type === "decorated_definition" ? childOf(statement, "definition") : statement;
	const name = definition?.type === "function_definition" ? childOf(definition, "name") : void 0;
	return name && text.slice(name.start, name.end);
}
/** `x` of `x = ...`. */
function assignedName(statement, text) {
	const [assignment] = parts(statement);
	const left = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
	return left?.type === "identifier" ? text.slice(left.start, left.end) : void 0;
}
function statementPart(statement, text) {
	const { start, end } = statement;
	return {
		kind: "statement",
		start,
		end,
		changes: (why) => commentedLines(statement, text, { why })
	};
}
/** Keywords without which a field is there too. */
const LOOSE_KEYWORDS = /^(domain|default|compute)$/;
/** Fields that say whose a record is: one without a company or a user is for all of them. */
const WHOSE = /^((company|user|group)_ids?|groups_id)$/;
/** Such keywords of a field: their lines, or the statement once more without them. */
function keywordParts(statement, stop, text) {
	const call = childOf(parts(statement)[0] ?? statement, "right");
	const list = call?.type === "call" ? childOf(call, "arguments") : void 0;
	const all = list ? parts(list) : [];
	const isLoose = (node) => {
		const name = node.type === "keyword_argument" ? childOf(node, "name") : void 0;
		return name !== void 0 && LOOSE_KEYWORDS.test(text.slice(name.start, name.end));
	};
	const isAt = (node, { start, end }) => node.start <= start && end <= node.end;
	const own = all.find((each) => isLoose(each) && isAt(each, stop));
	if (!list || !own) return void 0;
	const keyword = childOf(own, "name");
	if (!(keyword && text.slice(keyword.start, keyword.end) === "domain") && WHOSE.test(assignedName(statement, text) ?? "")) return { stays: "access" };
	const comma = /\s*,[ \t]*/y;
	comma.lastIndex = own.end;
	const { start, end } = {
		start: own.start,
		end: own.end + (comma.exec(text)?.[0].length ?? 0)
	};
	if (commentedLines({
		start,
		end
	}, text, { why: "" })) return { parts: [{
		kind: "statement",
		start,
		end,
		changes: (why) => commentedLines({
			start,
			end
		}, text, { why })
	}] };
	return { parts: [{
		kind: "names",
		start: statement.start,
		end: statement.end,
		changes(why, stops) {
			const gone = all.filter((each) => isLoose(each) && stops.some((other) => isAt(each, other)));
			const edits = withoutArguments(list, gone, text).map((each) => ({
				...each,
				file: ""
			}));
			const { start: from, end: to } = statement;
			const within = edits.map((each) => ({
				...each,
				start: each.start - from,
				end: each.end - from
			}));
			return commentedLines(statement, text, {
				why,
				instead: applyEdits(text.slice(from, to), within)
			});
		}
	}] };
}
/** The class where it only extends what is gone; else the statement, without the names that are gone. */
function inherited(klass, definition, statement, stop, text) {
	const value = childOf(parts(statement)[0] ?? statement, "right");
	const gone = stop.name;
	if (!value || gone === void 0) return STAYS;
	const names = /^(list|tuple)$/.test(value.type) ? parts(value) : [value];
	const content = (node) => text.slice(node.start, node.end).replace(/^[rbu]*(['"])(.*)\1$/is, "$2");
	const own = childOf(definition, "body")?.children.find((each) => assignedName(each, text) === "_name");
	const given = own && childOf(parts(own)[0] ?? own, "right");
	const model = given && content(given);
	const left = names.filter((node) => content(node) !== gone);
	if (model === gone || model === void 0 && left.length === 0) return { parts: [statementPart(klass, text)] };
	if (model === void 0) return STAYS;
	const isGone = (node, stops) => stops.some(({ name }) => name === content(node));
	return { parts: [namesPart(statement, names, isGone, text, (list) => `_inherit = [${list}]`)] };
}
/** A method stays with the names of `@api.depends` that are there. */
function decorated(statement, stop, text) {
	const within = ({ start, end }) => start <= stop.start && stop.end <= end;
	const decorator = statement.children.find((child) => child.type === "decorator" && within(child));
	const call = decorator && parts(decorator)[0];
	const called = call?.type === "call" ? childOf(call, "function") : void 0;
	const list = call && childOf(call, "arguments");
	if (!decorator || !called || !list) return { stays: "runtime" };
	const name = text.slice(called.start, called.end);
	if (!/(^|\.)depends$/.test(name)) return { stays: "runtime" };
	const isGone = (node, stops) => stops.some(({ start, end }) => node.start <= start && end <= node.end);
	return { parts: [namesPart(decorator, parts(list), isGone, text, (rest) => `@${name}(${rest})`)] };
}
function importPart(statement, text) {
	const imported = fromImport(statement, { text });
	const from = imported && text.slice(statement.start, imported.moduleNode.end);
	const nodes = imported?.names.map(({ node }) => node) ?? [];
	const isGone = (node, stops) => stops.some((stop) => {
		const within = (each) => each.start <= stop.start && stop.end <= each.end;
		const meant = imported?.names.filter((each) => within(each.node) || each.name === stop.about?.name);
		return !meant || meant.length === 0 || meant.some((each) => each.node === node);
	});
	if (from === void 0) return statementPart(statement, text);
	return namesPart(statement, nodes, isGone, text, (rest) => `${from} import ${rest}`);
}
/** The statement in a comment, and once more below with the names that are there. */
function namesPart({ start, end }, names, isGone, text, write) {
	return {
		kind: "names",
		start,
		end,
		changes(why, stops) {
			const rest = names.filter((node) => !isGone(node, stops)).map((node) => text.slice(node.start, node.end)).join(", ");
			return commentedLines({
				start,
				end
			}, text, {
				why,
				instead: rest === "" ? void 0 : write(rest)
			});
		}
	};
}
/** `pass` for the bodies of which nothing is left. */
function passesFor(file, gone) {
	const { text } = file.source;
	const isGone = (node) => gone.some(({ start, end }) => start <= node.start && node.end <= end);
	return file.root.children.flatMap((outer) => {
		const definition = outer.type === "decorated_definition" ? childOf(outer, "definition") : outer;
		const statements = (definition?.type === "class_definition" ? childOf(definition, "body") : void 0)?.children.filter(({ type }) => type !== "comment") ?? [];
		const last = statements.at(-1);
		if (!last || isGone(outer) || !statements.every(isGone)) return [];
		const next = text.indexOf("\n", last.end);
		const end = next === -1 ? text.length : next;
		const behind = text[end - 1] === "\r" ? end - 1 : end;
		return [{
			start: behind,
			end: behind,
			text: `${lineBreak(text)}${indentAt(text, last.start)}pass`
		}];
	});
}

// src/migrate/park/hooks.ts
/** Keys of the manifest that name a function which Odoo runs as it installs the module, or as it imports it. */
const HOOKS = [
	"pre_init_hook",
	"post_init_hook",
	"post_load"
];
/** The entry of the manifest that names the function. */
function hookOf({ manifest }, name) {
	if (name === void 0) return void 0;
	const entry = HOOKS.map((key) => manifest.entries.get(key)).find((each) => each?.value === name);
	return entry && {
		start: entry.keySpan.start,
		end: entry.end
	};
}
/** Hooks that name a field which is left out, as the column of a query or in a domain, or what their file imported. */
function hooksNaming(module, { fields, names: byFile }) {
	const everywhere = [...fields.values()].flatMap((each) => [...each]);
	return module.python.flatMap((file) => {
		const { path, text } = file.source;
		const names = [...everywhere, ...byFile.get(path) ?? []];
		if (names.length === 0) return [];
		return file.root.children.flatMap((statement) => {
			if (functionName(statement, text) === void 0) return [];
			const body = text.slice(statement.start, statement.end);
			const name = names.find((each) => hasWord(body, each));
			const call = name === void 0 ? void 0 : callAtLoad(module, file, statement);
			if (!call || name === void 0) return [];
			const message = `${name}, which this hook needs, is left out too.`;
			return [{
				...call,
				name: void 0,
				rule: "parked",
				message
			}];
		});
	});
}
/**
* What makes Odoo run a function at the top of a file while it loads the module: the hook of the manifest that names it
* or one that calls it, or the statement at the top of a file that does.
*/
function callAtLoad(module, file, statement) {
	const first = functionName(statement, file.source.text);
	if (first === void 0) return void 0;
	const called = /* @__PURE__ */ new Set([first]);
	for (const name of called) {
		const hook = hookOf(module, name);
		if (hook) return {
			...hook,
			path: module.manifest.source.path
		};
		for (const { source, root } of module.python) {
			if (/^(tests|migrations)\//.test(source.path) || !hasWord(source.text, name)) continue;
			for (const each of root.children) {
				const caller = functionName(each, source.text);
				const calls = new RegExp(`(?<![\\w.])${name}\\(`).test(source.text.slice(each.start, each.end));
				if (caller === name || !calls) continue;
				if (caller !== void 0) called.add(caller);
				else if (each.type === "expression_statement") return {
					start: each.start,
					end: each.end,
					path: source.path
				};
			}
		}
	}
}
/** Hooks, and methods that Odoo runs for every model as it loads the module, that call one of these methods. */
function loadersCalling(module, methods) {
	if (methods.size === 0) return [];
	return module.python.flatMap((file) => {
		const { path, text } = file.source;
		if (/^(tests|migrations)\//.test(path)) return [];
		const calls = ({ start, end }) => [...text.slice(start, end).matchAll(/\.(\w+)\(/g)].some(([, name = ""]) => methods.has(name));
		const hooks = file.root.children.filter((each) => functionName(each, text) !== void 0 && calls(each)).flatMap((each) => callAtLoad(module, file, each) ?? []);
		const loaders = file.root.children.flatMap((klass) => bodyOf(klass)).filter((each) => runsAtLoad(each, text) && calls(each)).map(({ start, end }) => ({
			path,
			start,
			end
		}));
		return [...hooks, ...loaders];
	});
}
function bodyOf(statement) {
	const definition = statement.type === "decorated_definition" ? childOf(statement, "definition") : statement;
	return definition?.type === "class_definition" && childOf(definition, "body")?.children || [];
}
function hasWord(text, word) {
	return new RegExp(`(?<!\\w)${word}(?!\\w)`).test(text);
}

// src/migrate/park/names-left-out.ts
/** With what the modules that it depends on have left out; a field that the module has all the same is not gone. */
function withOthers(own, others, isThere) {
	if (others.size === 0) return own;
	const fields = new Map(own.fields);
	for (const left of others.values()) for (const [model, names] of left.fields) {
		const gone = [...names].filter((name) => !isThere(model, name));
		fields.set(model, /* @__PURE__ */ new Set([...fields.get(model) ?? [], ...gone]));
	}
	const named = [...others].map(([module, { names }]) => [module, names]);
	return {
		names: own.names,
		fields,
		others: new Map(named)
	};
}
/** What a part of a file gives to the rest of it, and to other files. */
function namesOf(file, part, stops) {
	const { text } = file.source;
	const slice = ({ start, end }) => text.slice(start, end);
	const [statement, inner] = statementsAt(file.root, part);
	if (!statement || inner) return [];
	const imported = fromImport(statement, { text });
	if (imported) {
		const written = part.changes("", stops)?.at(-1)?.text ?? "";
		const stay = / import (.*)$/s.exec(written)?.[1]?.split(/,\s*/) ?? [];
		return imported.names.filter(({ node }) => !stay.includes(slice(node))).map(({ name, alias }) => alias ?? name);
	}
	const definition = statement.type === "decorated_definition" ? childOf(statement, "definition") : statement;
	const name = definition && /_definition$/.test(definition.type) ? childOf(definition, "name") : void 0;
	const assigned = assignedName(statement, text);
	return name ? [slice(name)] : assigned === void 0 ? [] : [assigned];
}
/** Fields that a part of a file declares, with their models. */
function fieldsOf(file, { start, end, kind }) {
	if (kind === "names") return [];
	return file.classes.flatMap(({ model, fields }) => model === void 0 ? [] : fields.filter((field) => start <= field.start && field.end <= end).map(({ name }) => ({
		model,
		name
	})));
}
/** Places that need one of them as the module is loaded, and are no matter of the audit. */
function needsLeftOut(module, left) {
	return [
		...module.python.flatMap((file) => [
			...ownUses(file, left.names.get(file.source.path)),
			...importsOf(file, left, module.name),
			...tableObjects(file, left),
			...domainsNaming(file, left, module)
		]),
		...hooksNaming(module, left),
		...modelRecords(module, left)
	];
}
/** Data that names the record of a model in this module, which is not made without a class of it. */
function modelRecords({ name, python, xml, csv }, { fields }) {
	const still = new Set(python.flatMap(({ classes }) => classes.map(({ model }) => model)));
	const gone = new Set([...fields.keys()].filter((model) => !still.has(model)).map((model) => `${name}.model_${model.replaceAll(".", "_")}`));
	if (gone.size === 0) return [];
	return [...xml, ...csv].flatMap((file) => file.refs.filter(({ xmlid }) => gone.has(xmlid)).map((ref) => stop(file, ref, ref.xmlid)));
}
function stop(file, { start, end }, name) {
	const message = `${name}, which this needs, is left out too.`;
	return {
		path: file.source.path,
		start,
		end,
		name,
		rule: "parked",
		message
	};
}
function ownUses(file, names) {
	if (!names) return [];
	const { text } = file.source;
	const found = [];
	const bound = new Set(file.root.children.flatMap((statement) => {
		const imported = fromImport(statement, { text });
		return imported ? imported.names.map(({ name, alias }) => alias ?? name) : [assignedName(statement, text)];
	}));
	const see = (node) => {
		if (node.type === "lambda" || node.type === "block" && node.field === "body" && isFunction.has(node)) return;
		if (node.type === "function_definition") {
			const body = childOf(node, "body");
			if (body) isFunction.add(body);
		}
		const name = node.type === "identifier" ? text.slice(node.start, node.end) : "";
		if (names.has(name) && !bound.has(name) && !/^(attribute|name)$/.test(node.field ?? "")) found.push(stop(file, node, name));
		for (const child of node.children) see(child);
	};
	const isFunction = /* @__PURE__ */ new Set();
	see(file.root);
	return found;
}
function importsOf(file, left, module) {
	const { path, text } = file.source;
	return file.root.children.flatMap((statement) => {
		const imported = fromImport(statement, { text });
		const from = imported && fileOf(imported.module, path, module);
		if (!imported || !from) return [];
		const names = from.module === module ? left.names : left.others?.get(from.module);
		const gone = names?.get(`${from.file}.py`) ?? names?.get(`${from.file}/__init__.py`.replace(/^\//, ""));
		return gone ? imported.names.filter(({ name }) => gone.has(name)).map(({ name, node }) => stop(file, node, name)) : [];
	});
}
/** Module, and path without its ending, of the file that `from X import` means. */
function fileOf(from, path, module) {
	const [, addon, inner = ""] = /^odoo\.addons\.(\w+)(?:\.(.+))?$/.exec(from) ?? [];
	if (addon !== void 0) return {
		module: addon,
		file: inner.replaceAll(".", "/")
	};
	const [, dots = "", rest = ""] = /^(\.+)(.*)$/.exec(from) ?? [];
	if (dots === "") return void 0;
	return {
		module,
		file: [...path.split("/").slice(0, -dots.length), ...rest.split(".").filter(Boolean)].join("/")
	};
}
/** Constraints and indexes of the database that name a column which is not made. */
function tableObjects(file, { fields }) {
	return file.classes.flatMap(({ model, tableObjects: all }) => {
		const gone = model === void 0 ? void 0 : fields.get(model);
		if (!gone) return [];
		return all.flatMap((each) => {
			const name = [...gone].find((field) => new RegExp(`\\b${field}\\b`).test(each.definition ?? ""));
			return name === void 0 || each.form !== "attribute" ? [] : [stop(file, each, name)];
		});
	});
}
/** Domains of fields that ask for the value of another one: Odoo looks at them with each view that shows the field. */
function domainsNaming(file, { fields }, { xml }) {
	return file.classes.flatMap(({ model, fields: own }) => {
		const gone = model === void 0 ? void 0 : fields.get(model);
		if (!gone) return [];
		return own.flatMap((field) => {
			const domain = field.kwargs.get("domain");
			if (typeof domain?.value !== "string") return [];
			const asked = domain.value.replaceAll(/(['"])(?:\\.|(?!\1).)*\1/gs, "");
			const name = [...gone].find((each) => new RegExp(`(?<![\\w.])${each}(?!\\w)`).test(asked));
			const shown = xml.some(({ source }) => source.text.includes(`name="${field.name}"`));
			return name === void 0 || !shown ? [] : [stop(file, domain, name)];
		});
	});
}

// src/migrate/park/half-fields.ts
/**
* Visitor of fields that a class extends, as what another class or module says of them is not written again: where nobody
* says it any more, the models do not load.
*/
const halfFields = { python: { module(_, context) {
	for (const { fact, model } of namedClasses(context)) for (const field of fact.fields) {
		if (isWhole(field)) continue;
		const known = context.model(model);
		const declared = known.lineage.flatMap(({ fields }) => Object.hasOwn(fields, field.name) ? fields[field.name] ?? [] : []);
		if (!known.complete || declared.some(saysWhat)) continue;
		context.report({
			at: field.nameSpan,
			about: {
				kind: "field",
				name: field.name
			},
			message: `The field ${field.name} of ${model} is declared nowhere else, and what is written here is not a whole field: the models do not load.`
		});
	}
} } };
function saysWhat({ comodel, related, selection }) {
	return comodel !== void 0 || related !== void 0 || selection !== void 0;
}

// src/migrate/park/load-rules.ts
/** Conditions of views, which the audit looks at in its own way. */
const uses = {
	...view_unknown_field_default,
	...viewUses,
	id: "view-uses",
	check: () => {}
};
const half = {
	...one2many_inverse_unknown_default,
	...halfFields,
	id: "half-fields"
};
/** What Odoo looks up as it loads a module, and stops at where it is not there. */
const LOAD_RULES = ruleSet([
	...[
		unknown_model_default,
		unknown_field_in_depends_default,
		unknown_field_in_related_default,
		one2many_inverse_unknown_default,
		unknown_field_in_order_default,
		half
	],
	...[
		record_unknown_field_default,
		unknown_xmlid_default,
		function_unknown_method_default
	],
	...[
		view_unknown_field_default,
		uses,
		view_spec_matches_nothing_default,
		unknown_field_in_domain_default,
		button_method_unknown_default
	]
]);
/** Of what these rules report the places at which the module stops; the others only fail when somebody gets there. */
function stopsLoading({ rule, severity, path, about }) {
	switch (rule) {
		case "unknown-xmlid": return severity === "critical";
		case "unknown-field-in-domain": return path.endsWith(".xml");
		case "button-method-unknown": return about?.kind === "method";
		default: return true;
	}
}
/** What is missing at a place, by what the rules say of it or by what is written there. */
function missingName({ about, snippet }) {
	return about?.name ?? snippet.replaceAll(/^[rbu]*['"]|['"]$/gi, "");
}

// src/migrate/park/stops.ts
/** The places of a module at which the series stops, as far as it is known; those of demo data do not count. */
async function stopsOf({ index, extras }, project, series) {
	const found = await auditModule({
		index,
		extras: {
			...extras,
			js: []
		},
		series,
		project,
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, LOAD_RULES);
	const demo = new Set(index.loaded.filter((each) => each.demo).map(({ file }) => file.source.path));
	return found.filter((each) => stopsLoading(each) && !demo.has(each.path)).map(stopOf);
}
function stopOf(finding) {
	const { path, start, end, rule, message, about } = finding;
	return {
		path,
		start,
		end,
		rule,
		message,
		about,
		name: missingName(finding)
	};
}
/** What a stop is about, wherever it stands. */
function aboutOf({ rule, name }) {
	return `${rule} ${name}`;
}

// src/migrate/park/beside.ts
const READ$1 = /\.(py|xml|csv)$/;
/** Reads the modules of these folders by name, each once. */
function modulesBeside(addonsPaths) {
	const read = /* @__PURE__ */ new Map();
	let folders;
	return async (name) => {
		folders ??= findModules(addonsPaths, { anywhere: true }).then((dirs) => new Map(dirs.map((dir) => [path.basename(dir), dir])));
		const dir = (await folders).get(name);
		return dir === void 0 ? void 0 : remembered(read, name, () => besideOf(name, dir));
	};
}
async function besideOf(name, dir) {
	const files = (await listFiles(dir)).sort();
	const { module } = await readTexts({
		name,
		dir,
		files: files.filter((file) => READ$1.test(file))
	});
	const reader = moduleReader({
		...module,
		files
	});
	const facts = await reader.facts(module.texts);
	const before = unparked(module.texts);
	const whole = [...before].every(([file, text]) => module.texts.get(file) === text) ? facts : await reader.facts(before);
	return {
		facts,
		whole,
		left: {
			names: /* @__PURE__ */ new Map(),
			fields: fieldsOnlyIn(whole, facts)
		}
	};
}
function fieldsOnlyIn(whole, facts) {
	const found = /* @__PURE__ */ new Map();
	for (const { model, fields } of whole.classes) {
		const isThere = (name) => facts.classes.some((each) => each.model === model && Object.hasOwn(each.fields, name));
		const gone = Object.keys(fields).filter((name) => !isThere(name));
		if (model !== void 0 && gone.length > 0) found.set(model, /* @__PURE__ */ new Set([...found.get(model) ?? [], ...gone]));
	}
	return found;
}

// src/migrate/park/surroundings.ts
/** Files in which something can be left out. */
const READ = /\.(py|xml|csv)$/;
function surroundings(all, addonsPaths) {
	const planned = new Map(all.map((each) => [each.module, each]));
	const now = new Map(planned);
	const named = (side) => side === "now" ? now : planned;
	const textsOf = (migration, side) => migration[side === "before" ? "before" : "after"];
	const readers = /* @__PURE__ */ new Map();
	const facts = /* @__PURE__ */ new Map();
	const cores = /* @__PURE__ */ new Map();
	const beside = modulesBeside(addonsPaths);
	const reader = ({ module: name, dir, before, after }) => remembered(readers, dir, () => moduleReader({
		name,
		dir,
		texts: before,
		files: [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])]
	}));
	const factsOf = (migration, side) => remembered(facts, `${side} ${migration.dir}`, () => reader(migration).facts(sources(textsOf(migration, side))));
	/** The modules that are migrated or beside, and the core's as the series has it. */
	const around = async (migration, side, core) => {
		const known = new Set(core.map(({ name }) => name));
		const found = /* @__PURE__ */ new Map();
		const queue = [migration.module];
		for (const name of queue) {
			if (found.has(name)) continue;
			const own = named(side).get(name);
			const other = own || known.has(name) ? void 0 : await beside(name);
			const read = own ? await factsOf(own, side) : side === "now" ? other?.facts : other?.whole;
			if (!read) continue;
			found.set(name, read);
			queue.push(...read.depends);
		}
		return found;
	};
	/** Odoo's own modules: they are indexed once, and those around a module put over them. */
	const core = (side, series) => remembered(cores, `${side} ${series}`, async () => createProject([], await loadSymbols(series), series, (module, file) => {
		const own = named(side).get(module);
		return own && textsOf(own, side).get(file);
	}));
	return {
		reader,
		async project(migration, side) {
			const series = side === "before" ? migration.from : migration.to;
			const own = await around(migration, side, await loadSymbols(series));
			return withModules(await core(side, series), [...own.values()]);
		},
		async leftBeside(migration) {
			const found = /* @__PURE__ */ new Map();
			for (const name of (await around(migration, "planned", await loadSymbols(migration.to))).keys()) {
				const { left } = (planned.has(name) ? void 0 : await beside(name)) ?? {};
				if (left && left.fields.size > 0) found.set(name, left);
			}
			return found;
		},
		replace(migration) {
			now.set(migration.module, migration);
			facts.delete(`now ${migration.dir}`);
		}
	};
}
function sources(texts) {
	return new Map([...texts].filter(([file]) => READ.test(file)));
}

// src/migrate/park/comment.ts
/**
* Puts an element into a comment, with a line above that says why; comments that it holds stay comments of their own.
* Undefined where no comment can hold it: two hyphens end one.
*/
function commentedOut(element, why, text) {
	const { start, end } = element;
	const inner = commentsIn(element);
	let at = start;
	for (const comment of [...inner, {
		start: end,
		end
	}]) {
		if (/--/.test(text.slice(at, comment.start))) return void 0;
		at = comment.end;
	}
	const next = lineBreak(text) + indentAt(text, start);
	const edits = [{
		start,
		end: start,
		text: `<!-- ${why.replaceAll(/-(?=-)/g, "- ")} -->${next}<!-- `
	}];
	for (const comment of inner) edits.push({
		start: comment.start,
		end: comment.start,
		text: " -->"
	}, {
		start: comment.end,
		end: comment.end,
		text: "<!-- "
	});
	edits.push({
		start: end,
		end,
		text: " -->"
	});
	return edits;
}
function commentsIn(node) {
	if (node.type === "comment") return [node];
	return node.type === "element" ? node.children.flatMap(commentsIn) : [];
}

// src/migrate/park/records.ts
/** Rights only give: without one fewer people may do something. */
const RIGHTS = "ir.model.access";
/** Records that keep somebody from something: left out, they would open it to all. */
const RESTRICTS = "ir.rule";
/**
* Fields without which a record is another one, or is for more people than before. A record is left out as a whole where
* one of them cannot be.
*/
const DECIDES = /^(inherit_id|model|res_model|model_id|groups_id|group_ids|groups|domain|domain_force|filter_domain|context|parent_id|user_id|user_ids|company_id|company_ids)$/;
/** Of a menu, an action, a template, or a view: for whom it is. */
const FOR_WHOM = /^(groups|groups_id|group_ids)$/;
/** Records to which groups are given, instead of the other way round: less of that is less, unless some are taken away. */
const HAVE_GROUPS = /^res\.(groups|users)$/;
const TAKES_AWAY = /\(\s*[2356]\s*,|\bCommand\.(delete|unlink|clear|set)\b/;
/** What is given of a field of a group, a member more or less apart, only says what it is part of. */
const GROUP = "res.groups";
/**
* A template is a record without its model too: left out as a whole, an update of the module would delete it with the
* texts that people have written into it.
*/
const TEMPLATE = "mail.template";
/** What of a data file can be left out for a stop that stands in no arch. */
function partsOfRecords(file, stop, around) {
	const element = file.root && innermost(file.root, stop);
	if (!element || element === file.root) return STAYS;
	const top = dataElement(element);
	if (!top) return STAYS;
	const model = modelOf(top);
	const isAccess = model === "ir.rule" || model === "ir.model.access" && isForeign(attributeValue(top, "id"), around);
	if (isAccess && !isAboutItsModel(top, stop)) return { stays: "access" };
	const field = fieldIn(top, element);
	const part = field && isLoose(top, field, model, around) ? field : top;
	if (!isAccess && narrows(top, part, stop, around)) return { stays: "access" };
	return { parts: [elementPart(part, around.text)] };
}
/** The part says for whom a record of another module is: without it that is for those again for whom it was before. */
function narrows(record, part, stop, around) {
	const id = attributeValue(record, "id")?.trim() ?? "";
	if (!isForeign(id, around) || stop.name === id) return false;
	const owner = around.target.modules.get(id.split(".")[0] ?? "");
	if (owner && !owner.partial && !Object.hasOwn(owner.xmlids, id)) return false;
	const model = modelOf(record);
	if (part === record && attribute(record, "groups")) return true;
	return (part === record ? elementsOf(record) : [part]).some((field) => isForWhom(field, model, around) && (!HAVE_GROUPS.test(model) || TAKES_AWAY.test(around.text.slice(field.start, field.end))));
}
function isForWhom(field, model, { target, module }) {
	const name = attributeValue(field, "name") ?? "";
	if (field.name !== "field") return false;
	return FOR_WHOM.test(name) || target.model(model, module).field(name)?.comodel === GROUP;
}
function elementPart(element, text) {
	const { start, end } = element;
	return {
		kind: "element",
		element,
		start,
		end,
		changes: (why) => commentedOut(element, why, text)
	};
}
/** The element around a place, the one that is deepest inside. */
function innermost(root, { start, end }) {
	return walkElements(root).filter((each) => each.start <= start && end <= each.end).at(-1);
}
/** The record, menu or call around it; of records in each other the outer one. */
function dataElement(element) {
	if (element.name === "menuitem") return element;
	for (let up = element; up; up = up.parent) {
		const { parent } = up;
		if (parent && /^(odoo|openerp|data|menuitem)$/.test(parent.name) && !ancestor(up, "field")) return up;
	}
}
/** What another module gives may be less by this than it was. */
function isForeign(id, { module }) {
	const owner = /^([^.]+)\./.exec(id ?? "")?.[1];
	return owner !== void 0 && owner !== module;
}
function modelOf(element) {
	return element.name === "record" ? attributeValue(element, "model") ?? "" : "";
}
/** What it keeps people from is gone itself. */
function isAboutItsModel(record, stop) {
	const given = elementsOf(record).find((each) => attributeValue(each, "name") === "model_id");
	if (!given || stop.start < given.start || given.end < stop.end) return false;
	return /(^|\.)model_\w+$/.test(stop.name ?? "");
}
function fieldIn(record, element) {
	for (let up = element; up && up !== record; up = up.parent) if (up.parent === record && up.name === "field") return up;
}
/** The record is the same without it, for the same people. */
function isLoose(record, field, model, { target, module }) {
	if (record.name !== "record" || model === "ir.model.access" || !isDataElement(field)) return false;
	const name = attributeValue(field, "name") ?? "";
	const refs = attribute(field, "ref")?.value ?? "";
	if (model === TEMPLATE && name === "model_id") return true;
	if (/(^|\.)model_\w+$/.test(refs) && name !== "binding_model_id") return false;
	if (DECIDES.test(name)) return model === GROUP && !/^(user|company)/.test(name);
	const known = target.model(model, module).field(name);
	if (known?.comodel === GROUP && model !== GROUP) return false;
	return known?.required !== true;
}

// src/migrate/park/client-files.ts
/**
* Where the web client would not come up, or without its styles, because of a file of the module's assets: what of a
* template does not fit, or the entries of the manifest that bring the file along.
*/
function stopsOfClient({ todo, offset, parked }, module, texts) {
	const { path, rule, message, about } = todo;
	if (todo.breaks !== "error" || parked || !path.startsWith("static/")) return [];
	if (path.endsWith(".xml")) return /^(gone-js-anchor|t-extend)$/.test(rule) ? [{
		path,
		start: offset,
		end: offset,
		rule,
		message,
		about,
		name: void 0
	}] : [];
	if (!stopsItsBundle(todo, texts.get(path) ?? "")) return [];
	const name = `${module.name}/${path}`;
	return entriesFor(module.manifest, name).map(({ start, end }) => ({
		path: module.manifest.source.path,
		start,
		end,
		rule,
		message,
		about,
		name
	}));
}
/**
* A stylesheet that asks for what nothing defines leaves its bundle unbuilt. A script that fails as it is read stops all
* that stand behind it in the bundle; one that imports from a file that is gone is never read at all.
*/
function stopsItsBundle({ rule, message, hop }, text) {
	if (rule === "gone-style-names") return message.includes("the whole bundle is not built");
	if (rule === "legacy-js") return isDefinedAtOnce(text);
	const [, names, from = ""] = /^([\w$]+(?:, [\w$]+)*) of (\S+): gone in/.exec(message) ?? [];
	if (rule !== "gone-js-import" || names === void 0 || Object.hasOwn(webMoves(hop).modules, from)) return false;
	const any = names.replaceAll("$", "\\$").replaceAll(", ", "|");
	return new RegExp(`\\bextends\\s+(?:${any})\\b|^patch\\(\\s*(?:${any})\\b|^(?:const .*= )?(?:${any})[.(]`, "m").test(text);
}
/**
* `odoo.define("a", function (require) {})` fails where a list of names has to stand. The client reads a script only once all
* is there that it requires: one that asks for a name of the old kind is never read.
*/
function isDefinedAtOnce(text) {
	if (!/\bodoo\.define\(\s*(["'`])[^"'`]*\1\s*,\s*(async\b|function\b|\()/.test(text)) return false;
	return [...text.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name = ""]) => name).every((name) => name.startsWith("@"));
}
/** Strings in lists of the assets that stand for the file, whole or as a pattern. */
function entriesFor({ entries, source: { text } }, name) {
	const bundles = entries.get("assets")?.node;
	if (bundles?.type !== "dictionary") return [];
	return parts(bundles).flatMap((pair) => {
		const list = pair.type === "pair" ? childOf(pair, "value") : void 0;
		if (!list || !/^(list|tuple)$/.test(list.type)) return [];
		return parts(list).filter((each) => {
			const value = each.type === "string" ? literalOf(each, text) : void 0;
			return typeof value === "string" && matches(value.replace(/^\//, ""), name);
		});
	});
}
/** As Odoo's globs: `**` stands for any folders, `*` for anything in one. */
function matches(pattern, name) {
	if (!pattern.includes("*")) return pattern === name;
	const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("**/", "\0").replaceAll("**", "").replaceAll("*", "[^/]*").replaceAll("\0", "(?:.*/)?").replaceAll("", ".*");
	return new RegExp(`^${source}$`).test(name);
}
/** An entry of the manifest: its lines, or of several on one line this one; what a pattern brings is taken out again. */
function partsOfManifest({ source: { text } }, stop) {
	const { start, end, name } = stop;
	const comma = /\s*,/y;
	comma.lastIndex = end;
	const span = {
		start,
		end: end + (comma.exec(text)?.[0].length ?? 0)
	};
	const whole = {
		kind: "statement",
		...span,
		changes: (why) => commentedLines(span, text, { why }) ?? inline(span, why, text)
	};
	if (name === void 0 || !text.slice(start, end).includes("*")) return { parts: [whole] };
	return { parts: [{
		kind: "names",
		start,
		end,
		changes(why, stops) {
			const gap = `${lineBreak(text)}${/^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? ""}`;
			const all = [...new Set(stops.flatMap((each) => each.name ?? []))].map((file) => `${gap}("remove", "${file}"),`).join("");
			return [{
				start: span.end,
				end: span.end,
				text: `${span.end > end ? "" : ","}${gap}# ${why}${all}`
			}];
		}
	}] };
}
/** The entry in a comment above the line that it shares. */
function inline({ start, end }, why, text) {
	const first = lineStart(text, start);
	const gap = /^[ \t]*/.exec(text.slice(first))?.[0] ?? "";
	const newline = lineBreak(text);
	const written = text.slice(start, end).replace(/,?$/, ",").replaceAll(/\s+/g, " ");
	const blank = /[ \t]*/y;
	blank.lastIndex = end;
	return [{
		start: first,
		end: first,
		text: `${gap}# ${why}${newline}${gap}# ${written}${newline}`
	}, {
		start,
		end: end + (blank.exec(text)?.[0].length ?? 0),
		text: ""
	}];
}
/** A template of the client, or of one that extends another the part around the place. */
function partsOfTemplate({ root, source: { text } }, stop) {
	let found = root && innermost(root, stop);
	while (found && found !== root) {
		const { parent } = found;
		const isSpec = parent !== void 0 && parent.parent === root && attribute(parent, "t-inherit") !== void 0;
		if (parent === root || isSpec) return { parts: [elementPart(found, text)] };
		found = parent;
	}
	return STAYS;
}

// src/migrate/park/runs-at-install.ts
/** Fields of which such a function leads to a place that fails when it is reached. */
function stopsRunning({ todo, offset, parked }, index, text) {
	const { path, rule, message, about } = todo;
	if (todo.breaks !== "error" || parked || !/^gone-(names|orm|python)$/.test(rule) || !path.endsWith(".py")) return [];
	if (/stands for a group|nothing of Odoo calls it/.test(message)) return [];
	const start = lineStart(text, offset);
	const next = text.indexOf("\n", offset);
	const at = about ? text.slice(start, next === -1 ? text.length : next).indexOf(about.name) : -1;
	const from = at === -1 ? offset : start + at;
	return [...keywordsRunning(index, path, from), ...loadersRunning(index, path, from)].map((place) => ({
		...place,
		rule,
		message,
		about,
		name: void 0
	}));
}
/** Methods that every model has: who calls one need not mean the one of this module. */
const EVERYWHERE = /^(create|write|unlink|copy|copy_data|read|search|browse|default_get|fields_get|get_views?|name_get|name_search|display_name|exists|filtered|mapped|sorted|sudo|with_\w+|get|items|update|append|init|setup\w*|onchange|action_\w+|button_\w+|message_\w+)$/;
/**
* Values of keywords of fields whose functions lead to this place, and that Odoo runs before anybody asks for the field:
* for the rows that are there as it makes a column it computes what is stored, or gives the default, and it asks for the
* domain with each view that shows the field. Sources: odoo/orm/models.py, `_init_column`, odoo/orm/fields.py,
* `update_db`, and odoo/orm/fields_relational.py, `_description_domain`.
*/
function keywordsRunning(index, path, offset) {
	const files = index.module.python.filter(({ source }) => !/^(tests|migrations)\//.test(source.path));
	const file = files.find(({ source }) => source.path === path);
	if (!file) return [];
	const leads = methodsLeadingTo(file, offset, files);
	return files.flatMap((each) => each.classes.flatMap((klass) => klass.fields.flatMap(({ kwargs }) => [...kwargs].flatMap(([keyword, value]) => {
		if (!isRun(keyword, kwargs, klass, index)) return [];
		const isHere = each === file && value.node.type === "lambda" && holds(value, offset);
		const { start, end } = value;
		return isHere || isCalled(value, textOf(each, value), leads) ? [{
			path: each.source.path,
			start,
			end
		}] : [];
	}))));
}
/** Hooks and methods of loading that lead to this place. */
function loadersRunning({ module }, path, offset) {
	const file = module.python.find(({ source }) => source.path === path);
	return file ? loadersCalling(module, methodsLeadingTo(file, offset, module.python)) : [];
}
/** Odoo runs the function as it installs the module, or as it shows a view of it. */
function isRun(keyword, kwargs, { kind, creates, model }, { records }) {
	if (keyword === "domain") return true;
	if (keyword === "default" && model === "res.config.settings") return true;
	if (kind !== "model") return false;
	if (keyword !== "default" && !(keyword === "compute" && kwargs.get("store")?.value === true)) return false;
	return !creates || records.some(({ fact }) => fact.model === model);
}
/** The method around the place, those that call it, and so on. */
function methodsLeadingTo(file, offset, files) {
	const own = methodsOf(file).find(({ nameSpan, end }) => nameSpan.end < offset && offset < end);
	if (!own || EVERYWHERE.test(own.name)) return /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Set([own.name]);
	const all = files.flatMap((each) => methodsOf(each).map((method) => ({
		name: method.name,
		calls: callsIn(textOf(each, method))
	})));
	for (let before = 0; before < found.size;) {
		before = found.size;
		for (const { name, calls } of all) if (!EVERYWHERE.test(name) && [...calls].some((called) => found.has(called))) found.add(name);
	}
	return found;
}
function methodsOf({ classes }) {
	return classes.flatMap(({ methods }) => methods);
}
/** What follows a dot and is called; an override that only hands on is the same method. */
function callsIn(text) {
	return new Set([...text.matchAll(/\.(\w+)\(/g)].map(([, name = ""]) => name));
}
/** `"_method"`, `_method`, or a lambda that calls it. */
function isCalled({ value, node }, text, methods) {
	if (node.type === "lambda") return [...callsIn(text)].some((name) => methods.has(name));
	return methods.has(typeof value === "string" ? value : text);
}
function textOf({ source: { text } }, { start, end }) {
	return text.slice(start, end);
}
function holds({ start, end }, offset) {
	return start <= offset && offset < end;
}

// src/migrate/park/todo-stops.ts
/** Rules whose places in the arch of a view keep it from loading. */
const STOPS_A_VIEW = /^(gone-names|moved-anchor|view-groups)$/;
/** Rules whose places are records that do not load as they are. */
const STOPS_A_RECORD = /^automation-action$/;
/** Others of which only some do: those about an attribute that views must not have, or about a node that is looked for. */
const ALSO_STOPS = /^(attrs-\w+-\w+|settings-views)$/;
/** Rules whose places fail where they stand, once Python comes to them. */
const FAILS_AS_READ = /^(addon-imports|expression-patches|field-dates|gone-orm|gone-python)$/;
/** The rules of a hop tell of lines: the place on it that is meant, where it stops the module and the audit does not see it. */
function stopOfTodo({ todo, offset, parked }, { index, text, project }) {
	if (todo.breaks !== "error" || parked) return void 0;
	const { path, rule, message, about, written } = todo;
	const start = lineStart(text, offset);
	const next = text.indexOf("\n", offset);
	const line = text.slice(start, next === -1 ? text.length : next);
	const named = about && wordIn(line, about.name, start);
	const whole = {
		start: offset,
		end: Math.max(offset + 1, start + line.trimEnd().length)
	};
	const span = named ?? whole;
	const name = named && about.name;
	const stop = {
		path,
		...span,
		rule,
		message,
		about,
		name
	};
	if (path.endsWith(".py")) {
		const file = index.module.python.find(({ source }) => source.path === path);
		const [statement, inner] = file ? statementsAt(file.root, {
			start: offset,
			end: offset + 1
		}) : [];
		if (!statement) return void 0;
		if (/^import(_from)?_statement$/.test(statement.type)) return named ? stop : {
			...stop,
			...wordIn(line, written ?? "", start) ?? whole
		};
		const call = file && callAtLoad(index.module, file, statement);
		if (call) return {
			...stop,
			...call,
			name: void 0
		};
		if (inner && runsAtLoad(inner, text)) return stop;
		if (FAILS_AS_READ.test(rule) && file && !isInFunction(file.root, offset)) return stop;
		if (rule === "taken-models") return {
			...stop,
			start: statement.start,
			end: statement.end,
			name: void 0
		};
		const loader = rule === "sql-columns" && inner ? loaderOf(statement, inner, text) : void 0;
		if (loader) return {
			...stop,
			start: loader.start,
			end: loader.end
		};
		const isExtended = about?.kind === "field" && inner && assignedName(inner, text) === about.name;
		return rule === "gone-names" && isExtended ? stop : void 0;
	}
	if (path.endsWith(".csv")) return rule === "gone-names" && name !== void 0 ? stop : void 0;
	if (!path.endsWith(".xml")) return void 0;
	if (STOPS_A_RECORD.test(rule)) return about ? stop : void 0;
	if (!STOPS_A_VIEW.test(rule) && !(ALSO_STOPS.test(rule) && /^(attribute|node)$/.test(about?.kind ?? ""))) return void 0;
	if (rule === "view-groups") return stop;
	if (index.views.some(({ source, record }) => source.path === path && record.start <= span.start && span.end <= record.end) || inTemplate(index, path, span.start)) return stop;
	if (!name?.includes(".")) return void 0;
	const own = index.module.name;
	const found = project.xmlid(name, own);
	const isWriter = found.is === "found" && found.module === own && !name.startsWith(`${own}.`);
	return found.is !== "found" || isWriter ? stop : void 0;
}
/** Python comes to it only when something calls what is around it. */
function isInFunction(root, offset) {
	const holds = ({ start, end }) => start <= offset && offset < end;
	for (let node = root.children.find(holds); node; node = node.children.find(holds)) if (/^(function_definition|lambda)$/.test(node.type)) return true;
	return false;
}
function inTemplate(index, path, start) {
	return index.records.some(({ source, fact }) => source.path === path && fact.element?.name === "template" && fact.element.start <= start && start < fact.element.end);
}
/** Where the name stands in a line that begins at this offset. */
function wordIn(line, word, offset) {
	if (!/^[\w.]+$/.test(word)) return void 0;
	const found = new RegExp(`(?<![\\w.])${word.replaceAll(".", "\\.")}(?![\\w.])`).exec(line);
	return found ? {
		start: offset + found.index,
		end: offset + found.index + word.length
	} : void 0;
}

// src/migrate/park/tracked.ts
const ACCESS = "It says who may do what, so it is left as it is: the module does not load until you decide. Find out whom it is for now before you take anything of it away: without it they may do more.";
function trackedOf(todo, text) {
	const start = lineOffset(text, todo.line);
	return {
		todo,
		offset: start + (/\S/.exec(text.slice(start))?.index ?? 0),
		parked: false,
		more: []
	};
}
/** What there is to choose from where no rule of a hop says it: of what is in a comment, and of what is left as it is. */
const IN_COMMENT = [{ title: "Write what takes its place, and take the comment away" }, { title: "Take the comment away with what is in it, where nobody needs it" }];
const STAYS_THERE = [{ title: "Write what takes its place, for the same people" }, { title: "Take it away, where what it protects is gone too" }];
/** A place of which no rule of a hop has told. */
function trackedStop({ message, path, start }, to, text, options) {
	return {
		...trackedOf({
			rule: "parked",
			hop: to,
			breaks: "error",
			path,
			line: text.slice(0, start).split("\n").length,
			message,
			code: "",
			options
		}, text),
		offset: start
	};
}
/**
* The part that a place is about begins on its line: that is where it stands then. `text` is of the file with both; without
* it only what leads to the place is left out.
*/
function leaveOut(tracked, part, text) {
	tracked.parked = true;
	if (tracked.more.includes(ACCESS)) tracked.more.splice(tracked.more.indexOf(ACCESS), 1);
	if (text === void 0) {
		tracked.more.push("What leads to it is in a comment until you decide, so that the module loads.");
		return;
	}
	const next = text.indexOf("\n", tracked.offset);
	if (part.start > tracked.offset && (next === -1 || part.start < next)) tracked.offset = part.start;
	const row = text.slice(part.start, part.end).trim();
	tracked.more.push(part.kind === "row" ? `Its row is taken out until you decide, as no comment can hold one, so that the module loads: ${row}` : "It is in a comment until you decide, so that the module loads.");
}
function leaveAsItIs(tracked) {
	if (!tracked.more.includes(ACCESS)) tracked.more.push(ACCESS);
}
/** Where an offset is after the edits of its file. */
function shifted(offset, edits) {
	return edits.reduce((now, { start, end, text }) => {
		if (start > offset) return now;
		return now - (Math.min(end, offset) - start) + text.length;
	}, offset);
}
/** The places as they are in the end; what is left out no longer stops the module, and is missing without a word. */
function retold(all, texts) {
	return all.map(({ todo, offset, parked, more }) => {
		const text = texts.get(todo.path);
		const message = [todo.message, ...more].join(" ");
		const settled = parked ? {
			breaks: "silent",
			leftOut: true
		} : {};
		if (text === void 0) return {
			...todo,
			message,
			...settled
		};
		const lines = text.split(/\r?\n/);
		const line = Math.min(text.slice(0, offset).split("\n").length, lines.length);
		return {
			...todo,
			message,
			line,
			...settled,
			code: lines[line - 1]?.trim() ?? "",
			excerpt: excerptOf(lines, line)
		};
	}).toSorted(byWeight);
}
function lineOffset(text, line) {
	let start = 0;
	for (let i = 1; i < line; i++) start = text.indexOf("\n", start) + 1;
	return start;
}

// src/migrate/park/told.ts
/** The place is about this stop: it stands on its line, and names it. */
function tells({ todo, offset, parked }, stop, texts) {
	if (todo.path !== stop.path || todo.breaks !== "error" || parked) return false;
	if (stop.name !== void 0 && !isAbout(todo, stop.name) && !areNodes(todo, stop)) return false;
	return onOneLine(texts.get(todo.path) ?? "", offset, stop.start);
}
/** Both are about the node that the extension on that line looks for. */
function areNodes(todo, stop) {
	return todo.about?.kind === "node" && stop.about?.kind === "node";
}
function onOneLine(text, a, b) {
	return !text.slice(Math.min(a, b), Math.max(a, b)).includes("\n");
}
/** Stops with the places that tell of them, and those that only places tell of. */
function toldOf(found, state, reading, { project, after }) {
	const told = [];
	const joined = /* @__PURE__ */ new Set();
	for (const stop of found) {
		const tracked = state.tracked.find((each) => tells(each, stop, state.texts));
		if (tracked) joined.add(tracked);
		told.push({
			stop,
			tracked
		});
	}
	for (const tracked of state.tracked) {
		if (joined.has(tracked)) continue;
		const { index } = reading;
		const text = state.texts.get(tracked.todo.path);
		const stop = text === void 0 ? void 0 : stopOfTodo(tracked, {
			index,
			text,
			project
		});
		const all = stop ? [stop] : [...text === void 0 ? [] : stopsRunning(tracked, index, text), ...stopsOfClient(tracked, index.module, after)];
		for (const each of all) told.push({
			stop: each,
			tracked
		});
	}
	return told;
}
/** What stays for what it keeps people from is a place to decide, also where no rule told of it. */
function tellOfAccess(told, verdict, state, to) {
	for (const { stop, tracked } of told) {
		const found = verdict(stop);
		if ("parts" in found || found.stays !== "access") continue;
		const isHere = ({ todo, offset }) => todo.path === stop.path && offset === stop.start;
		const known = tracked ?? state.tracked.find((each) => isHere(each) || tells(each, stop, state.texts));
		const place = known ?? trackedStop(stop, to, state.texts.get(stop.path) ?? "", STAYS_THERE);
		if (!known) state.tracked.push(place);
		leaveAsItIs(place);
	}
}

// src/migrate/park/parked-part.ts
/** What can be left out of a view without a change of what stands around it. */
const LEAF = /^(field|button|filter|label|separator|attribute)$/;
/**
* The smallest parts of a view without which a place no longer keeps it from loading: the whole record where the view
* that it extends is gone, else what names the thing that is gone, else the whole extension of that node, else the view.
*/
function partsOfView(view, stop) {
	const whole = [view.element];
	if (stop.rule === "view-groups" || extendsGone(view, stop)) return whole;
	const { source } = view;
	const specs = isBase(view) ? [] : specsOf(view);
	if (looksForNothing(stop)) {
		const line = source.lineAt(stop.start);
		const spec = specs.find(({ tag }) => tag.start <= stop.start && stop.start < tag.end) ?? specs.find((each) => source.lineAt(each.start) === line);
		return !spec || stop.rule === "settings-views" && !isOldSetting(spec) ? [] : [spec];
	}
	if (view.isTemplate) return specs.filter((spec) => touchesTag(spec, stop)).slice(0, 1);
	const within = view.nodes.flatMap((node) => walkElements(node));
	const named = within.filter((element) => touchesTag(element, stop));
	const found = named.findLast((element) => isNarrow(stop, element) || namesIt(element, stop, source.text)) ?? alone(named);
	if (!found) return [];
	for (let up = found; up; up = up.parent) {
		if (specs.includes(up)) return [up];
		if (view.nodes.includes(up)) return whole;
		const spec = up.parent && specs.includes(up.parent) ? up.parent : void 0;
		if (spec && attributeValue(spec, "position") === "replace" && elementsOf(spec).length === 1) return [spec];
		if (LEAF.test(up.name) || up === found) return [up, ...labelsOf(up, within)];
	}
	return [];
}
/** The place is an extension whose node is not there. */
function looksForNothing({ about }) {
	return about?.kind === "node";
}
/** It looks for a node of settings as they were; what was taken to where that is now does not. */
function isOldSetting(spec) {
	return spec.name === "div" || /\b(div|h2)\b|\.\./.test(attributeValue(spec, "expr") ?? "");
}
/** The place is where the view names the one that it extends, and that one is gone. */
function extendsGone({ element, source, inherits, isTemplate }, stop) {
	if (inherits === void 0 || !(stop.name === inherits || stop.about?.name === inherits)) return false;
	const given = isTemplate ? attribute(element, "inherit_id") : recordField(element, "inherit_id");
	const line = source.lineAt(stop.start);
	return given !== void 0 && source.lineAt(given.start) <= line && line <= source.lineAt(given.end);
}
/** The start tag stands there, or the text of an attribute does. */
function touchesTag(element, stop) {
	const { start, end } = element.name === "attribute" ? element : element.tag;
	return start < stop.end && stop.start < end;
}
/** The place is a name in its start tag, not a line of which only a part is meant. */
function isNarrow({ name, start, end }, element) {
	const outer = element.name === "attribute" ? element : element.tag;
	return name !== void 0 && outer.start <= start && end <= outer.end;
}
/** What is gone stands in its start tag, or in what it changes. */
function namesIt(element, { about }, text) {
	if (!about) return false;
	const { start, end } = element.name === "attribute" ? element : element.tag;
	return holdsName(text.slice(start, end), about.name);
}
function alone(elements) {
	return elements.length === 1 ? elements[0] : void 0;
}
/** A label needs its field, unless the view has it twice. */
function labelsOf(field, within) {
	const name = field.name === "field" ? attributeValue(field, "name") : void 0;
	if (name === void 0) return [];
	const isOther = (each) => each !== field && each.name === "field" && attributeValue(each, "name") === name;
	if (within.some(isOther)) return [];
	return within.filter((each) => each.name === "label" && attributeValue(each, "for") === name);
}

// src/migrate/park/rows.ts
/**
* What of a CSV file can be left out for a stop: rights and record rules of a model that is gone, and rights of a group
* that is, as rights only give; where the row changes rights of another module it may take some away, and stays. Odoo
* reads every line but the empty ones as a record, so that no comment can hold one: the row is taken out.
*/
function partsOfRows({ model, rows, header, source }, stop, around) {
	if (model !== "ir.model.access" && model !== "ir.rule") return STAYS;
	const row = rows.find((cells) => (cells[0]?.start ?? 0) <= stop.start && stop.end <= (cells.at(-1)?.end ?? 0));
	const [first, last] = [row?.[0], row?.at(-1)];
	if (!row || !first || !last) return STAYS;
	const id = row[header.findIndex(({ value }) => value === "id")]?.value;
	if ((model === "ir.rule" || isForeign(id, around)) && !/(^|\.)model_\w+$/.test(stop.name ?? "")) return { stays: "access" };
	const { text } = source;
	const start = lineStart(text, first.start);
	const next = text.indexOf("\n", last.end);
	const end = next === -1 ? text.length : next + 1;
	return { parts: [{
		kind: "row",
		start,
		end,
		changes: () => [{
			start,
			end,
			text: ""
		}]
	}] };
}

// src/migrate/park/verdict.ts
/** Tells what can be left out for the stops of one reading of a module. */
function judge({ index }, target) {
	const { module } = index;
	const views = declaredViews(index);
	return (stop) => {
		const { path } = stop;
		if (path === module.manifest.source.path) return partsOfManifest(module.manifest, stop);
		const python = module.python.find(({ source }) => source.path === path);
		if (python) {
			const found = partsOfPython(python, stop);
			return "parts" in found && found.parts.some((each) => opensField(python, each, target, module)) ? { stays: "access" } : found;
		}
		const csv = module.csv.find(({ source }) => source.path === path);
		if (csv) return partsOfRows(csv, stop, { module: module.name });
		const xml = module.xml.find(({ source }) => source.path === path);
		if (!xml) return STAYS;
		if (!xml.isData) return partsOfTemplate(xml, stop);
		const { text } = xml.source;
		const view = views.find(({ source, element }) => source.path === path && element.start <= stop.start && stop.end <= element.end);
		if (view && isInArch(view, stop)) {
			if (!view.active && stop.rule !== "unknown-xmlid") return { stays: "runtime" };
			const elements = partsOfView(view, stop);
			return elements.length === 0 ? STAYS : { parts: elements.map((each) => elementPart(each, text)) };
		}
		if (view && stop.rule === "view-groups") return view.whole ? { parts: [elementPart(view.element, text)] } : { stays: "access" };
		return partsOfRecords(xml, stop, {
			target,
			module: module.name,
			text
		});
	};
}
/** The part keeps some from a field that another module makes: without it that is for all again. */
function opensField(file, part, target, { name: own }) {
	if (part.kind === "names") return false;
	const { start, end } = part;
	return file.classes.some(({ model, creates, fields }) => {
		if (model === void 0 || creates) return false;
		const kept = fields.filter((field) => start <= field.start && field.end <= end && field.kwargs.has("groups"));
		if (kept.length === 0) return false;
		const { lineage, delegated } = target.model(model, own);
		const others = [...lineage, ...delegated].filter(({ module }) => module !== own);
		return kept.some(({ name }) => others.some((each) => Object.hasOwn(each.fields, name)));
	});
}
function isInArch({ element, isTemplate }, { start, end }) {
	const arch = element.name === "template" ? element.inner : recordField(element, "arch")?.inner;
	return arch !== void 0 && arch.start <= start && (isTemplate || end <= arch.end);
}

// src/migrate/park/views-naming.ts
/**
* Fields in views, and first steps of related ones, that are left out of a model which others inherit. The audit takes
* such a model to rely on what those have; Odoo looks at its own views and related fields all the same.
*/
function mixinUses({ module, views }, { fields }, project) {
	const isGone = (model, name) => model !== void 0 && fields.get(model)?.has(name) === true && project.model(model, module.name).field(name) === void 0;
	const found = [];
	const tell = (path, { start, end }, name) => {
		const message = `${name}, which this needs, is left out too.`;
		found.push({
			path,
			start,
			end,
			name,
			rule: "parked",
			message
		});
	};
	for (const { model, roots, source } of views) for (const field of roots.flatMap(ownFields)) {
		const name = attribute(field, "name");
		if (name && isGone(model, name.value)) tell(source.path, name.valueSpan, name.value);
	}
	for (const { classes, source } of module.python) for (const { model, fields: own } of classes) for (const { kwargs } of own) {
		const related = kwargs.get("related");
		const [first = ""] = typeof related?.value === "string" ? related.value.split(".") : [];
		if (related && isGone(model, first)) tell(source.path, related, first);
	}
	return found;
}
/** Fields of the model of the view, not those of the lists inside one. */
function ownFields(element) {
	if (element.name === "field" && attribute(element, "position") === void 0) return [element];
	return elementsOf(element).flatMap(ownFields);
}

// src/migrate/park/park-module.ts
/** What is left out may be needed by something else, and that again: more rounds than this no module takes. */
const MAX_ROUNDS = 12;
const TITLE = "Leave out what would keep the module from loading";
/** The module without what would stop it: round after round, until nothing new does. `others`: of what it depends on. */
async function parkModule(migration, around, others) {
	const { to, after, todos } = migration;
	const target = await around.project(migration, "now");
	const state = {
		texts: sources(after),
		tracked: todos.map((todo) => trackedOf(todo, after.get(todo.path) ?? "")),
		edits: [],
		names: /* @__PURE__ */ new Map(),
		fields: /* @__PURE__ */ new Map(),
		failed: /* @__PURE__ */ new Set()
	};
	let ignored;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const reading = await around.reader(migration).read(state.texts);
		const project = withModules(target, [reading.facts]);
		const all = await stopsOf(reading, project, to);
		ignored ??= await ignoredOf(all, state, migration, around);
		const isThere = (model, field) => project.model(model, migration.module).field(field) !== void 0;
		const left = withOthers(state, others, isThere);
		const found = [
			...all.filter((stop) => !ignored?.has(aboutOf(stop))).map((stop) => retell(stop, to, round)),
			...needsLeftOut(reading.index.module, left),
			...mixinUses(reading.index, left, project)
		];
		const told = toldOf(found, state, reading, {
			project,
			after
		});
		const verdict = judge(reading, project);
		tellOfAccess(told, verdict, state, to);
		if (!await leaveOutAll(choose(told, verdict), reading, state, to)) break;
	}
	if (state.tracked.every(({ more }) => more.length === 0)) return {
		migration,
		left: state
	};
	const done = {
		...migration,
		...state.edits.length > 0 && { after: new Map([...after, ...state.texts]) },
		edits: [...migration.edits, ...state.edits],
		todos: retold(state.tracked, state.texts)
	};
	if (state.fields.size === 0) return {
		migration: done,
		left: state
	};
	const facts = await around.reader(migration).facts(sources(after));
	return {
		migration: await withKeptColumns(done, facts, state.fields),
		left: state
	};
}
/** As the rules of a hop tell of what is gone; in later rounds it is gone because the module does without it for now. */
function retell(stop, to, round) {
	const { name = "What is named here", message } = stop;
	const what = /^[\w., -]{1,80}$/.test(name) ? name : "what is named here";
	if (round > 0 && /^\w+$/.test(what)) return {
		...stop,
		message: `${what}, which this needs, is left out too.`
	};
	return round === 0 ? {
		...stop,
		message: `${what.replace(/^what/, "What")} is gone in ${to}. ${message}`
	} : {
		...stop,
		message: `This needs ${what}, and a part of that is left out too.`
	};
}
/**
* What the audit does not know either way, or misses since before the migration: only what is known to be gone, or is left
* out of a module that this one depends on, is left out here too.
*/
async function ignoredOf(all, { tracked, texts }, migration, around) {
	const told = all.filter((stop) => tracked.some((each) => tells(each, stop, texts)));
	const open = all.filter((stop) => !told.includes(stop));
	const found = /* @__PURE__ */ new Set();
	const missed = async (side) => {
		const of = side === "before" ? migration.before : migration.after;
		const reading = await around.reader(migration).read(sources(of));
		const project = withModules(await around.project(migration, side), [reading.facts]);
		return new Set((await stopsOf(reading, project, void 0)).map(aboutOf));
	};
	const known = open.filter(({ message }) => / still has it, /.test(message));
	const doubtful = open.filter((stop) => !known.includes(stop));
	const before = known.length > 0 ? await missed("before") : void 0;
	for (const stop of known) if (before?.has(aboutOf(stop))) found.add(aboutOf(stop));
	const planned = doubtful.length > 0 ? await missed("planned") : void 0;
	for (const stop of doubtful) if (planned?.has(aboutOf(stop))) found.add(aboutOf(stop));
	for (const stop of told) found.delete(aboutOf(stop));
	return found;
}
/** The outermost parts for these stops, each once. */
function choose(told, verdict) {
	const all = [];
	for (const each of told) {
		const { stop } = each;
		const found = verdict(stop);
		if (!("parts" in found)) continue;
		for (const part of found.parts) {
			const known = all.find((other) => other.path === stop.path && other.part.start === part.start && other.part.end === part.end);
			if (known) known.told.push(each);
			else all.push({
				path: stop.path,
				part,
				told: [each]
			});
		}
	}
	const isIn = (inner, outer) => inner !== outer && inner.path === outer.path && outer.part.start <= inner.part.start && inner.part.end <= outer.part.end;
	const kept = all.filter((each) => !all.some((other) => isIn(each, other)));
	for (const each of kept) each.told.push(...all.filter((other) => isIn(other, each)).flatMap((other) => other.told));
	return kept.sort((a, b) => a.part.start - b.part.start);
}
/** False where nothing could be left out any more. */
async function leaveOutAll(chosen, reading, state, to) {
	let any = false;
	for (const path of new Set(chosen.map((each) => each.path))) {
		const text = state.texts.get(path);
		if (text === void 0 || state.failed.has(path)) continue;
		const done = chosen.flatMap((each) => {
			const stops = each.told.map(({ stop }) => stop);
			const changes = each.path === path && each.part.changes(mark(to, whyOf(each.told)), stops);
			return changes ? [{
				...each,
				stops,
				changes: [...changes]
			}] : [];
		});
		if (done.length === 0) continue;
		keepValid(done, reading, text);
		const all = done.flatMap(({ changes }) => changes.map((each) => ({
			...each,
			file: path
		})));
		const now = applyEdits(text, all);
		if ((await brokenFiles(state.texts, /* @__PURE__ */ new Map([[path, now]]))).size > 0) {
			state.failed.add(path);
			continue;
		}
		any = true;
		const python = reading.index.module.python.find(({ source }) => source.path === path);
		for (const { part, told, stops, changes } of done) {
			if (python) remember(state, path, namesOf(python, part, stops), fieldsOf(python, part));
			const [place, ...also] = editPlaces(path, text, changes);
			if (place) state.edits.push({
				...place,
				rule: "parked",
				hop: to,
				title: TITLE,
				confidence: "likely",
				...also.length > 0 ? { also } : {}
			});
			settle(state, part, path, told, to, text);
		}
		for (const each of state.tracked) if (each.todo.path === path) each.offset = shifted(each.offset, all);
		state.texts = new Map([...state.texts, [path, now]]);
	}
	return any;
}
/** Places in what is left out wait with it; where there is none, there is one now. */
function settle({ tracked }, part, path, told, to, text) {
	const own = new Set(told.flatMap((each) => each.tracked ?? []));
	if (own.size === 0 && told[0]) {
		const made = trackedStop({
			...told[0].stop,
			start: part.start
		}, to, text, IN_COMMENT);
		tracked.push(made);
		own.add(made);
	}
	for (const each of tracked) {
		const within = each.todo.path === path && part.start <= each.offset && each.offset < part.end;
		const isError = each.todo.breaks === "error" && part.kind !== "names";
		if (each.parked || !(own.has(each) || within && isError)) continue;
		const { stop } = told.find(({ tracked }) => tracked === each) ?? {};
		const isHere = within || each.todo.path === path && (!stop || onOneLine(text, each.offset, stop.start));
		leaveOut(each, part, isHere ? text : void 0);
	}
}
/** The first sentence of the first reason that says what it is. */
function whyOf([first]) {
	const telling = (first?.tracked?.todo.message ?? first?.stop.message ?? "").replace(/^What is named here is gone in [\d.]+\. (?=.)/, "");
	return (/^.*?[.:](?=\s|$)/s.exec(telling)?.[0] ?? "").replace(/:$/, ".");
}
function remember({ names, fields }, path, own, declared) {
	names.set(path, /* @__PURE__ */ new Set([...names.get(path) ?? [], ...own]));
	for (const { model, name } of declared) fields.set(model, /* @__PURE__ */ new Set([...fields.get(model) ?? [], name]));
}
/** An arch must hold something, and so must the body of a class. */
function keepValid(done, { index }, text) {
	const gone = new Set(done.flatMap(({ part }) => part.element ?? []));
	for (const { part, changes } of done) {
		const parent = part.element?.parent;
		if (parent?.name !== "field" || attributeValue(parent, "name") !== "arch") continue;
		if (elementsOf(parent)[0] !== part.element || !elementsOf(parent).every((each) => gone.has(each))) continue;
		const { end, start } = part;
		changes.push({
			start: end,
			end,
			text: `${lineBreak(text)}${indentAt(text, start)}<data/>`
		});
	}
	const [path] = done.map((each) => each.path);
	const python = index.module.python.find(({ source }) => source.path === path);
	if (!python) return;
	const whole = done.filter(({ part }) => part.kind === "statement").map(({ part }) => part);
	for (const pass of passesFor(python, whole)) done.findLast(({ part }) => part.end <= pass.start)?.changes.push(pass);
}

// src/migrate/park/park.ts
/** Rules with places that may keep a module from loading. */
const MAY_STOP = /^(addon-imports|attrs-\w+-\w+|automation-action|expression-patches|field-dates|gone-(js-anchor|js-import|names|orm|python|style-names)|legacy-js|moved-anchor|settings-views|sql-columns|t-extend|taken-models|view-groups)$/;
/**
* Puts what would keep modules from loading into comments, so that all the rest can be installed, looked at and proved.
* Each place stays one to decide, and says that its part is left out until then. What restricts access is never left out.
*/
async function parkModules(migrations, addonsPaths, signal) {
	if (addonsPaths.length === 0 && !migrations.some(mayStop)) return migrations;
	const around = surroundings(migrations, addonsPaths);
	const changed = /* @__PURE__ */ new Map();
	const parked = /* @__PURE__ */ new Map();
	for (const { migration, needs } of await inOrder(migrations)) {
		await checkStopped(signal);
		const others = new Map([...[...parked].filter(([name]) => needs.has(name)), ...addonsPaths.length > 0 ? await around.leftBeside(migration) : []]);
		if (!mayStop(migration) && others.size === 0) continue;
		const { migration: now, left } = await parkModule(migration, around, others);
		if (now === migration) continue;
		changed.set(migration, now);
		if (now.after !== migration.after) parked.set(migration.module, left);
		around.replace(now);
	}
	return migrations.map((each) => changed.get(each) ?? each);
}
function mayStop({ todos, after }) {
	return todos.some(({ breaks, rule, path, line }) => breaks === "error" && (MAY_STOP.test(rule) || path.endsWith(".py") && isImport(after.get(path) ?? "", line)));
}
/** Or the rest of one: a name on a line of its own. */
function isImport(text, line) {
	const found = text.split("\n")[line - 1] ?? "";
	return /^(from|import)\b/.test(found) || /^\s+\w+( as \w+)?,?\s*$/.test(found);
}

export { parkModules };