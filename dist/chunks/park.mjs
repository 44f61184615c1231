import { a as brokenFiles, n as isBase, o as inOrder, r as specsOf, t as declaredViews } from "./own-views.mjs";
import { A as loadSymbols, B as lineStart, L as applyEdits, N as createProject, Ot as parts, P as withModules, R as indentAt, T as pyString, Z as moduleFacts, ct as attribute, et as isDataElement, f as readModule, ft as walkElements, gt as readManifest, ht as manifestValue, kt as childOf, lt as attributeValue, q as indexModule, rt as recordField, st as ancestor, ut as elementsOf, w as sourceFile, z as lineBreak } from "./source.mjs";
import { n as excerptOf, o as editPlaces, t as byWeight } from "./todo.mjs";
import { D as MANIFEST, j as fromImport } from "./migrate-rules2.mjs";
import { F as ruleSet, O as findModules, P as auditModule } from "./audit-base.mjs";
import { k as button_method_unknown_default } from "./audit-rules3.mjs";
import { Y as function_unknown_method_default } from "./audit-rules6.mjs";
import { I as one2many_inverse_unknown_default } from "./audit-rules5.mjs";
import { et as record_unknown_field_default } from "./audit-rules8.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, o as unknown_field_in_order_default, r as unknown_model_default } from "./audit-rules9.mjs";
import { L as view_unknown_field_default, R as view_spec_matches_nothing_default } from "./audit-rules10.mjs";
import { Nt as viewUses } from "./migrate-rules5.mjs";
import { l as remembered } from "./common.mjs";
import { t as moduleReader } from "./reader2.mjs";
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
		if (statement.type === "expression_statement") return { parts: [statementPart(statement, text)] };
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
	return { parts: [domainPart(inner, stop, text) ?? statementPart(inner, text)] };
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
/** The domain of a field that is there without it too: its lines, or the statement once more without it. */
function domainPart(statement, stop, text) {
	const call = childOf(parts(statement)[0] ?? statement, "right");
	const list = call?.type === "call" ? childOf(call, "arguments") : void 0;
	const all = list ? parts(list) : [];
	const at = all.findIndex((each) => each.start <= stop.start && stop.end <= each.end);
	const domain = all[at];
	const name = domain?.type === "keyword_argument" ? childOf(domain, "name") : void 0;
	if (!domain || !name || text.slice(name.start, name.end) !== "domain") return void 0;
	const comma = /\s*,[ \t]*/y;
	comma.lastIndex = domain.end;
	const { start, end } = {
		...domain,
		end: domain.end + (comma.exec(text)?.[0].length ?? 0)
	};
	if (commentedLines({
		start,
		end
	}, text, { why: "" })) return {
		kind: "statement",
		start,
		end,
		changes: (why) => commentedLines({
			start,
			end
		}, text, { why })
	};
	const from = at > 0 && at === all.length - 1 ? all[at - 1]?.end ?? start : start;
	const instead = text.slice(statement.start, from) + text.slice(end, statement.end);
	return {
		kind: "names",
		start: statement.start,
		end: statement.end,
		changes: (why) => commentedLines(statement, text, {
			why,
			instead
		})
	};
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
		if (stop.start >= node.start && stop.end <= node.end) return true;
		const own = imported?.names.find((each) => each.node === node)?.name;
		return (imported?.names.filter(({ name }) => hasWord(stop.message, name)) ?? []).length === 0 || hasWord(stop.message, own ?? "");
	});
	if (from === void 0) return statementPart(statement, text);
	return namesPart(statement, nodes, isGone, text, (rest) => `${from} import ${rest}`);
}
function hasWord(text, word) {
	return word !== "" && new RegExp(`(?<![\\w.])${word}(?!\\w)`).test(text);
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
	return module.python.flatMap(({ root, source: { path, text } }) => {
		const names = [...everywhere, ...byFile.get(path) ?? []];
		if (names.length === 0) return [];
		return root.children.flatMap((statement) => {
			const hook = hookOf(module, functionName(statement, text));
			const body = text.slice(statement.start, statement.end);
			const name = hook && names.find((each) => new RegExp(`(?<!\\w)${each}(?!\\w)`).test(body));
			if (!hook || name === void 0) return [];
			const message = `${name}, which this hook needs, is left out too.`;
			return [{
				path: module.manifest.source.path,
				...hook,
				name: void 0,
				rule: "parked",
				message
			}];
		});
	});
}

// src/migrate/park/names-left-out.ts
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
/** Places of Python that need one of them as the module is loaded, and are no matter of the audit. */
function needsLeftOut(module, left) {
	return [...module.python.flatMap((file) => [
		...ownUses(file, left.names.get(file.source.path)),
		...importsOf(file, left, module.name),
		...tableObjects(file, left),
		...domainsNaming(file, left, module)
	]), ...hooksNaming(module, left)];
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
		if (!imported) return [];
		const from = fileOf(imported.module, path, module);
		const gone = from && (left.names.get(`${from}.py`) ?? left.names.get(`${from}/__init__.py`));
		return gone ? imported.names.filter(({ name }) => gone.has(name)).map(({ name, node }) => stop(file, node, name)) : [];
	});
}
/** Path without its ending of the file that `from X import` means. */
function fileOf(from, path, module) {
	const own = new RegExp(`^odoo\\.addons\\.${module}\\.(.+)$`).exec(from)?.[1];
	if (own !== void 0) return own.replaceAll(".", "/");
	const [, dots = "", rest = ""] = /^(\.+)(.*)$/.exec(from) ?? [];
	if (dots === "") return void 0;
	return [...path.split("/").slice(0, -dots.length), ...rest.split(".").filter(Boolean)].join("/");
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

// src/migrate/park/load-rules.ts
/** Conditions of views, which the audit looks at in its own way. */
const uses = {
	...view_unknown_field_default,
	...viewUses,
	id: "view-uses",
	check: () => {}
};
/** What Odoo looks up as it loads a module, and stops at where it is not there. */
const LOAD_RULES = ruleSet([
	...[
		unknown_model_default,
		unknown_field_in_depends_default,
		unknown_field_in_related_default,
		one2many_inverse_unknown_default,
		unknown_field_in_order_default
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
function stopsLoading({ rule, severity, path, message }) {
	switch (rule) {
		case "unknown-xmlid": return severity === "critical";
		case "unknown-field-in-domain": return path.endsWith(".xml");
		case "button-method-unknown": return /has no such method/.test(message);
		default: return true;
	}
}
/** How the rules name a model, a record or a field. */
const NAMED = [
	/\bthe model (\S+) that\b/,
	/^No module declares ([\w.-]+)/,
	/\bof ([\w.]+), a model that no module makes/,
	/\bfor ([\w.]+), a model that no module makes/
];
/** What is missing at a place, by what the rules say of it or by what is written there. */
function missingName({ message, snippet }) {
	return NAMED.flatMap((each) => each.exec(message)?.[1] ?? [])[0] ?? snippet.replaceAll(/^[rbu]*['"]|['"]$/gi, "");
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
	const { path, start, end, rule, message } = finding;
	return {
		path,
		start,
		end,
		rule,
		message,
		name: missingName(finding)
	};
}
/** What a stop is about, wherever it stands. */
function aboutOf({ rule, name }) {
	return `${rule} ${name}`;
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
	let folders;
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
			const read = own ? await factsOf(own, side) : known.has(name) ? void 0 : await beside(name);
			if (!read) continue;
			found.set(name, read);
			queue.push(...read.depends);
		}
		return found;
	};
	const beside = async (name) => {
		folders ??= findModules(addonsPaths, { anywhere: true }).then((dirs) => new Map(dirs.map((dir) => [path.basename(dir), dir])));
		const dir = (await folders).get(name);
		if (dir === void 0) return void 0;
		return remembered(facts, name, async () => moduleFacts(indexModule(await readModule(dir))));
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
		replace(migration) {
			now.set(migration.module, migration);
			facts.delete(`now ${migration.dir}`);
		}
	};
}
function sources(texts) {
	return new Map([...texts].filter(([file]) => READ.test(file)));
}

// src/migrate/park/todo-stops.ts
/** Rules whose places in the arch of a view keep it from loading. */
const STOPS_A_VIEW = /^(gone-names|moved-anchor|view-groups)$/;
/** Others of which only some do. */
const ALSO_STOPS = [/^attrs-\w+-\w+ .*(has to become an expression by hand|finds its node by attrs)/, /^settings-views .*look in the view that is extended/];
/** How the hops' rules name what is gone: first, or behind the module that it was part of. */
const NAMES = [
	/^([\w.]+) is gone\b/,
	/\band ([\w.]+) with it\b/,
	/^The field (\w+) of /
];
/** The rules of a hop tell of lines: the place on it that is meant, where it stops the module and the audit does not see it. */
function stopOfTodo({ todo, offset, parked }, { index, text, project }) {
	if (todo.breaks !== "error" || parked) return void 0;
	const { path, rule, message } = todo;
	const start = lineStart(text, offset);
	const next = text.indexOf("\n", offset);
	const line = text.slice(start, next === -1 ? text.length : next);
	const name = NAMES.flatMap((each) => each.exec(message)?.[1] ?? []).find((each) => wordIn(line, each));
	const at = name === void 0 ? void 0 : start + (wordIn(line, name)?.index ?? 0);
	const span = at === void 0 || name === void 0 ? {
		start: offset,
		end: Math.max(offset + 1, start + line.trimEnd().length)
	} : {
		start: at,
		end: at + name.length
	};
	const stop = {
		path,
		...span,
		rule,
		message,
		name
	};
	if (path.endsWith(".py")) {
		const file = index.module.python.find(({ source }) => source.path === path);
		const [statement, inner] = file ? statementsAt(file.root, {
			start: offset,
			end: offset + 1
		}) : [];
		if (!statement) return void 0;
		if (/^import(_from)?_statement$/.test(statement.type)) return stop;
		const hook = hookOf(index.module, functionName(statement, text));
		if (hook) return {
			...stop,
			...hook,
			path: index.module.manifest.source.path,
			name: void 0
		};
		if (inner && runsAtLoad(inner, text)) return stop;
		const loader = rule === "sql-columns" && inner ? loaderOf(statement, inner, text) : void 0;
		if (loader) return {
			...stop,
			start: loader.start,
			end: loader.end
		};
		return rule === "gone-names" && /^The field \w+ of \S+ that this one extends is gone/.test(message) ? stop : void 0;
	}
	if (path.endsWith(".csv")) return rule === "gone-names" && name !== void 0 ? stop : void 0;
	if (!path.endsWith(".xml")) return void 0;
	if (!STOPS_A_VIEW.test(rule) && !ALSO_STOPS.some((each) => each.test(`${rule} ${message}`))) return void 0;
	if (rule === "view-groups") return stop;
	if (index.views.some(({ source, record }) => source.path === path && record.start <= span.start && span.end <= record.end) || inTemplate(index, path, span.start)) return stop;
	return name?.includes(".") && project.xmlid(name, index.module.name).is !== "found" ? stop : void 0;
}
function inTemplate(index, path, start) {
	return index.records.some(({ source, fact }) => source.path === path && fact.element?.name === "template" && fact.element.start <= start && start < fact.element.end);
}
function wordIn(line, word) {
	return new RegExp(`(?<![\\w.])${word.replaceAll(".", "\\.")}(?![\\w.])`).exec(line) ?? void 0;
}

// src/migrate/park/tracked.ts
const ACCESS = "It says who may do what, so it is left as it is: the module does not load until you decide.";
function trackedOf(todo, text) {
	const start = lineOffset(text, todo.line);
	return {
		todo,
		offset: start + (/\S/.exec(text.slice(start))?.index ?? 0),
		parked: false,
		more: []
	};
}
/** A place of which no rule of a hop has told. */
function trackedStop({ message, path, start }, to, text) {
	return {
		...trackedOf({
			rule: "parked",
			hop: to,
			breaks: "error",
			path,
			line: text.slice(0, start).split("\n").length,
			message,
			code: "",
			options: [{ title: "Write what takes its place, and take the comment away" }, { title: "Take the comment away with what is in it, where nobody needs it" }]
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
		if (text === void 0) return {
			...todo,
			message
		};
		const lines = text.split(/\r?\n/);
		const line = Math.min(text.slice(0, offset).split("\n").length, lines.length);
		return {
			...todo,
			message,
			line,
			...parked && { breaks: "silent" },
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
		const [spec] = specs.filter((each) => source.lineAt(each.start) === line);
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
function looksForNothing({ rule, message }) {
	return /^(moved-anchor|settings-views|view-spec-matches-nothing)$/.test(rule) || message.startsWith("The xpath finds its node by ");
}
/** It looks for a node of settings as they were; what was taken to where that is now does not. */
function isOldSetting(spec) {
	return spec.name === "div" || /\b(div|h2)\b|\.\./.test(attributeValue(spec, "expr") ?? "");
}
/** The place is where the view names the one that it extends, and that one is gone. */
function extendsGone({ element, source, inherits, isTemplate }, stop) {
	if (inherits === void 0 || !(stop.name === inherits || stop.message.includes(inherits))) return false;
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
function namesIt(element, { message }, text) {
	const gone = /^(?:This )?([\w.]+) (?:is gone|has to become)/.exec(message)?.[1];
	if (gone === void 0) return false;
	const { start, end } = element.name === "attribute" ? element : element.tag;
	return new RegExp(`(?<![\\w.])${gone.replaceAll(".", "\\.")}(?!\\w)`).test(text.slice(start, end));
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
/** Records that keep somebody from something: left out, they would open it to all. */
const RESTRICTS = /^(ir\.rule|ir\.model\.access)$/;
/**
* Fields without which a record is another one, or is for more people than before. A record is left out as a whole where
* one of them cannot be.
*/
const DECIDES = /^(inherit_id|model|res_model|model_id|groups_id|group_ids|groups|domain|domain_force|filter_domain|context|parent_id|user_id|user_ids|company_id|company_ids)$/;
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
	if (RESTRICTS.test(model) && !isAboutItsModel(top, stop, model)) return { stays: "access" };
	const field = fieldIn(top, element);
	return { parts: [elementPart(field && isLoose(top, field, model, around) ? field : top, around.text)] };
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
function modelOf(element) {
	return element.name === "record" ? attributeValue(element, "model") ?? "" : "";
}
/** What it keeps people from is gone itself. */
function isAboutItsModel(record, stop, model) {
	const given = elementsOf(record).find((each) => attributeValue(each, "name") === "model_id");
	if (!given || stop.start < given.start || given.end < stop.end) return false;
	return RESTRICTS.test(model) && /(^|\.)model_\w+$/.test(stop.name ?? "");
}
function fieldIn(record, element) {
	for (let up = element; up && up !== record; up = up.parent) if (up.parent === record && up.name === "field") return up;
}
/** The record is the same without it, for the same people. */
function isLoose(record, field, model, { target, module }) {
	if (record.name !== "record" || !isDataElement(field)) return false;
	const name = attributeValue(field, "name") ?? "";
	const refs = attribute(field, "ref")?.value ?? "";
	if (model === TEMPLATE && name === "model_id") return true;
	if (/(^|\.)model_\w+$/.test(refs) && name !== "binding_model_id") return false;
	if (DECIDES.test(name)) return model === GROUP && !/^(user|company)/.test(name);
	return target.model(model, module).field(name)?.required !== true;
}

// src/migrate/park/rows.ts
/**
* What of a CSV file can be left out for a stop: rights on a model that is gone. Odoo reads every line but the empty ones
* as a record, so that no comment can hold one: the row is taken out.
*/
function partsOfRows({ model, rows, source }, stop) {
	if (model !== "ir.model.access") return STAYS;
	const row = rows.find((cells) => (cells[0]?.start ?? 0) <= stop.start && stop.end <= (cells.at(-1)?.end ?? 0));
	const [first, last] = [row?.[0], row?.at(-1)];
	if (!row || !first || !last) return STAYS;
	if (!/(^|\.)model_\w+$/.test(stop.name ?? "")) return { stays: "access" };
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
		if (path === module.manifest.source.path) return entryOf(module.manifest, stop);
		const python = module.python.find(({ source }) => source.path === path);
		if (python) return partsOfPython(python, stop);
		const csv = module.csv.find(({ source }) => source.path === path);
		if (csv) return partsOfRows(csv, stop);
		const xml = module.xml.find(({ source }) => source.path === path);
		if (!xml) return STAYS;
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
/** A line of the manifest, such as that of a hook. */
function entryOf({ source }, { start, end }) {
	const comma = /\s*,/y;
	comma.lastIndex = end;
	const span = {
		start,
		end: end + (comma.exec(source.text)?.[0].length ?? 0)
	};
	const changes = (why) => commentedLines(span, source.text, { why });
	return { parts: [{
		kind: "statement",
		...span,
		changes
	}] };
}
function isInArch({ element, isTemplate }, { start, end }) {
	const arch = element.name === "template" ? element.inner : recordField(element, "arch")?.inner;
	return arch !== void 0 && arch.start <= start && (isTemplate || end <= arch.end);
}

// src/migrate/park/park-module.ts
/** What is left out may be needed by something else, and that again: more rounds than this no module takes. */
const MAX_ROUNDS = 12;
const TITLE = "Leave out what would keep the module from loading";
/** The module without what would stop it: round after round, until nothing new does. */
async function parkModule(migration, around) {
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
		const left = state;
		if (!await leaveOutAll(choose(toldOf([...all.filter((stop) => !ignored?.has(aboutOf(stop))).map((stop) => retell(stop, to, round)), ...needsLeftOut(reading.index.module, left)], state, reading, project), reading, project), reading, state, to)) break;
	}
	if (state.tracked.every(({ more }) => more.length === 0)) return migration;
	const done = {
		...migration,
		...state.edits.length > 0 && { after: new Map([...after, ...state.texts]) },
		edits: [...migration.edits, ...state.edits],
		todos: retold(state.tracked, state.texts)
	};
	if (state.fields.size === 0) return done;
	return withKeptColumns(done, await around.reader(migration).facts(sources(after)), state.fields);
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
/** The place is about this stop: it stands on its line, and names it. */
function tells({ todo, offset, parked }, stop, texts) {
	if (todo.path !== stop.path || todo.breaks !== "error" || parked) return false;
	if (stop.name !== void 0 && !todo.message.includes(stop.name)) return false;
	return onOneLine(texts.get(todo.path) ?? "", offset, stop.start);
}
function onOneLine(text, a, b) {
	return !text.slice(Math.min(a, b), Math.max(a, b)).includes("\n");
}
function toldOf(found, state, reading, project) {
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
		const text = state.texts.get(tracked.todo.path);
		if (text === void 0 || joined.has(tracked)) continue;
		const stop = stopOfTodo(tracked, {
			index: reading.index,
			text,
			project
		});
		if (stop) told.push({
			stop,
			tracked
		});
	}
	return told;
}
/** The outermost parts for these stops, each once. */
function choose(told, reading, project) {
	const verdict = judge(reading, project);
	const all = [];
	for (const each of told) {
		const { stop, tracked } = each;
		const found = verdict(stop);
		if (!("parts" in found)) {
			if (found.stays === "access" && tracked) leaveAsItIs(tracked);
			continue;
		}
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
		}, to, text);
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
const MAY_STOP = /^(attrs-\w+-\w+|gone-names|gone-orm|moved-anchor|settings-views|sql-columns|view-groups)$/;
/**
* Puts what would keep modules from loading into comments, so that all the rest can be installed, looked at and proved.
* Each place stays one to decide, and says that its part is left out until then. What restricts access is never left out.
*/
async function parkModules(migrations, addonsPaths) {
	if (!migrations.some(mayStop)) return migrations;
	const around = surroundings(migrations, addonsPaths);
	const changed = /* @__PURE__ */ new Map();
	const parked = /* @__PURE__ */ new Set();
	for (const { migration, needs } of await inOrder(migrations)) {
		if (!mayStop(migration) && ![...needs].some((name) => parked.has(name))) continue;
		const now = await parkModule(migration, around);
		if (now === migration) continue;
		changed.set(migration, now);
		if (now.after !== migration.after) parked.add(migration.module);
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