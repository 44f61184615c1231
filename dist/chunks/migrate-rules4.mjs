import { E as isJsNode, St as walk, T as pyString, at as walkElements, bt as parts, ct as manifestValue, ft as parsePythonNow, nt as attributeValue, tt as attribute, xt as childOf, yt as literalOf } from "./source.mjs";
import { B as mentions, I as assignedNames, V as namesIn, dt as calledBy, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { s as python_unknown_xmlid_default } from "./audit-rules5.mjs";
import { Q as record_unknown_field_default } from "./audit-rules6.mjs";
import { a as unknown_field_in_related_default, c as unknown_field_in_domain_default, i as unknown_field_in_values_default, l as unknown_field_in_depends_default, n as unknown_xmlid_default, r as unknown_model_default, s as unknown_field_in_mapped_default, u as unknown_field_in_constrains_default } from "./audit-rules7.mjs";
import { L as view_unknown_field_default, R as view_spec_matches_nothing_default } from "./audit-rules8.mjs";
import { $ as textOfLiteral, A as movedRecord, G as keyOf, H as declaredIn, J as propertyOf, K as memberOf, N as ownModules, Q as required, R as importing, U as indentAt, V as withoutLines, W as isThisMember, Z as listOf, ct as changed, et as fromImport, it as withoutName, nt as wholeLines, q as placedNodes, z as importsIn } from "./migrate-rules.mjs";
import { c as similarName, l as webMoves } from "./migrate-rules3.mjs";

// src/migrate/gone-legacy.ts
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

// src/migrate/gone-templates.ts
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

// src/migrate/gone-modules.ts
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

// src/migrate/gone-places.ts
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

// src/migrate/gone.ts
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
			const own = [["attribute", (node, context) => member(node, context, series)], ["function_definition", (node, context) => override(node, context, series)]];
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
		const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf));
		for (const report of now) {
			if (before.has(placeOf(report))) continue;
			const { at, source, model } = report;
			if (model !== void 0 && target.makers(model).length === 0) continue;
			const text = source?.text ?? ("text" in context ? String(context.text) : "");
			const name = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, "") : "";
			const like = successor(context, name, model);
			context.report({
				at,
				...source && { source },
				message: `${named(name)}is gone in ${series}. ${effectOf(report.message)}${said(like)}`,
				options: rule === view_spec_matches_nothing_default ? ANCHORS : choices(like?.name)
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
function placeOf({ at, source }) {
	return `${source?.path ?? ""}:${at?.start ?? ""}`;
}
function reportsIn(handler, node, context, project) {
	const reports = [];
	const overrides = /* @__PURE__ */ new Map([
		["project", project],
		["model", (name) => project.model(name, context.module.name)],
		["report", (report) => reports.push(report)]
	]);
	handler(node, new Proxy(context, { get(inner, key) {
		if (overrides.has(key)) return overrides.get(key);
		const value = Reflect.get(inner, key, inner);
		return typeof value === "function" ? value.bind(inner) : value;
	} }));
	return reports;
}
function said(like) {
	if (!like) return "";
	return like.sure ? ` It is ${like.name} now.` : ` Perhaps it is ${like.name} now.`;
}
const ANCHORS = [{
	title: "Name a node that the view of the new series has",
	code: "<xpath expr=\"//field[@name='name']\" position=\"after\">"
}, { title: "Take this part of the extension away, when the new view does what it did" }];
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
/** A field or a method of a recordset whose model is known. */
function member(node, context, series) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const { target, module } = context;
	if (!object || !name || !target || context.slice(object).startsWith("super(")) return;
	const parent = context.ancestors.at(-1);
	const model = recordsOf(object, context)?.model;
	if (model === void 0) return;
	const key = context.slice(name);
	if (TREATED.test(key)) return;
	const [old, now] = [context.model(model), target.model(model, module.name)];
	const called = parent?.type === "call" && childOf(parent, "function") === node;
	if (!(called ? old.method(key) : old.field(key)) || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
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

// src/migrate/gone-python.json
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

// src/migrate/gone-python.ts
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

// src/migrate/account-types.ts
/**
* Key of `account_type` by the record that `user_type_id` held before 16.0. Source: the names of the records in 15.0
* account/data/data_account_type.xml are those of the selection in 16.0 account/models/account_account.py.
*/
const ACCOUNT_TYPES = {
	"account.data_account_type_receivable": "asset_receivable",
	"account.data_account_type_payable": "liability_payable",
	"account.data_account_type_liquidity": "asset_cash",
	"account.data_account_type_credit_card": "liability_credit_card",
	"account.data_account_type_current_assets": "asset_current",
	"account.data_account_type_non_current_assets": "asset_non_current",
	"account.data_account_type_prepayments": "asset_prepayments",
	"account.data_account_type_fixed_assets": "asset_fixed",
	"account.data_account_type_current_liabilities": "liability_current",
	"account.data_account_type_non_current_liabilities": "liability_non_current",
	"account.data_account_type_equity": "equity",
	"account.data_unaffected_earnings": "equity_unaffected",
	"account.data_account_type_revenue": "income",
	"account.data_account_type_other_income": "income_other",
	"account.data_account_type_expenses": "expense",
	"account.data_account_type_depreciation": "expense_depreciation",
	"account.data_account_type_direct_costs": "expense_direct_cost",
	"account.data_account_off_sheet": "off_balance"
};
/** Keys of `account_type` by the old `internal_type`; all that are none of these were `other`. */
const INTERNAL = {
	receivable: ["asset_receivable"],
	payable: ["liability_payable"],
	liquidity: ["asset_cash", "liability_credit_card"]
};
const OLD = /(?:user_type_id\.type|account_internal_type|internal_type)$/;
/** The path of a field with the kind of an account under its new name; undefined when it ends in none. */
function accountPathNow(path) {
	if (/(^|\.)user_type_id\.internal_group$/.test(path)) return path.replace("user_type_id.", "");
	const old = OLD.exec(path)?.[0];
	if (old === void 0 || !/(^|\.)$/.test(path.slice(0, -old.length))) return void 0;
	return `${path.slice(0, -old.length)}account_type`;
}
/** What a comparison of the old kinds compares with now; undefined for values that are no kinds. */
function comparedNow(operator, values, alone) {
	if (values.length === 0) return void 0;
	const kinds = values.flatMap((value) => Object.hasOwn(INTERNAL, value) ? INTERNAL[value] ?? [] : []);
	const known = values.every((value) => Object.hasOwn(INTERNAL, value));
	if (known && kinds.length === values.length) return {
		operator,
		values: kinds,
		alone
	};
	const listed = listOperator(operator);
	if (known) return listed === void 0 ? void 0 : {
		operator: listed,
		values: kinds,
		alone: false
	};
	if (!values.every((value) => value === "other" || Object.hasOwn(INTERNAL, value))) return void 0;
	const rest = Object.keys(INTERNAL).filter((kind) => !values.includes(kind));
	const opposite = listed === "in" ? "not in" : listed === "not in" ? "in" : void 0;
	if (opposite === void 0 || rest.length === 0) return void 0;
	return {
		operator: opposite,
		values: rest.flatMap((kind) => INTERNAL[kind] ?? []),
		alone: false
	};
}
function listOperator(operator) {
	if (/^(=|==|in)$/.test(operator)) return "in";
	return /^(!=|<>|not in)$/.test(operator) ? "not in" : void 0;
}
const LEAF = /\(\s*(['"])([\w.]+)\1\s*,\s*(['"])(=|!=|in|not in)\3\s*,\s*(?:(['"])(\w+)\5|([[(])((?:\s*(['"])\w+\9\s*,?)+)[\])])\s*,?\s*\)/g;
/** The text of a domain with its leaves about kinds of accounts as they are now. */
function accountDomainNow(text) {
	return text.replaceAll(LEAF, (whole, q1, path, q2, operator, q3, single, open, list) => {
		const now = accountPathNow(String(path));
		if (now === void 0) return whole;
		const quote = String(q3 ?? q2);
		const values = single === void 0 ? [...String(list).matchAll(/\w+/g)].map(String) : [String(single)];
		if (String(path).endsWith("internal_group")) return whole.replace(String(path), now);
		const compared = comparedNow(String(operator), values, single !== void 0);
		if (!compared) return whole;
		const [from, to] = open === "(" ? ["(", ")"] : ["[", "]"];
		const texts = compared.values.map((value) => `${quote}${value}${quote}`);
		const comma = open === "(" && texts.length === 1 ? "," : "";
		const value = compared.alone ? texts.join() : `${from}${texts.join(", ")}${comma}${to}`;
		return `(${q1}${now}${q1}, ${q2}${compared.operator}${q2}, ${value})`;
	});
}

// src/migrate/account-type-values.ts
/**
* Values of `user_type_id` in a file that are known records, as keys of `account_type`: in values of `create` and
* `write`, in keywords of `dict()` and in leaves of domains, given in place or by a variable that holds such a record.
* Others are `unknown`.
*/
function accountTypeValues(root, context) {
	const parents = /* @__PURE__ */ new Map();
	for (const node of walk(root)) for (const child of node.children) parents.set(child, node);
	const all = [...parents.keys()];
	const given = all.flatMap((node) => givenAt(node, parents, context));
	const quoted = (value, { name }) => {
		const quote = name.type === "string" ? context.text[name.end - 1] ?? "\"" : "\"";
		return `${quote}${value}${quote}`;
	};
	const rename = ({ name }) => name.type === "string" ? {
		start: name.start + 1,
		end: name.end - 1,
		text: "account_type"
	} : {
		start: name.start,
		end: name.end,
		text: "account_type"
	};
	const changes = [];
	const done = /* @__PURE__ */ new Set();
	for (const each of given) {
		const record = idOf(each.value, context);
		const type = record && recordNow(record, context);
		if (type === void 0) continue;
		const { start, end } = each.value;
		changes.push({
			at: each.value,
			edits: [rename(each), {
				start,
				end,
				text: quoted(type, each)
			}]
		});
		done.add(each);
	}
	for (const node of all) {
		const held = heldBy(node, context);
		if (!held) continue;
		const uses = all.filter((use) => use !== held.target && isUse(use, held, parents, context));
		const readers = uses.map((use) => given.find(({ value }) => idOf(value, context) === use));
		if (uses.length === 0 || readers.includes(void 0)) continue;
		const edits = readers.flatMap((reader) => {
			if (!reader || done.has(reader)) return [];
			done.add(reader);
			const { start, end } = reader.value;
			return [rename(reader), {
				start,
				end,
				text: quoted(held.type, reader)
			}];
		});
		changes.push({
			at: held.statement,
			edits: [wholeLines(held.statement, context.text), ...edits]
		});
	}
	return {
		changes,
		unknown: given.filter((each) => !done.has(each)).map(({ value }) => value)
	};
}
/** `"user_type_id": x`, `user_type_id=x` and `("user_type_id", "=", x)`. */
function givenAt(name, parents, context) {
	const parent = parents.get(name);
	const isText = name.type === "string" && /^(['"])user_type_id\1$/.test(context.slice(name));
	if (parent?.type === "pair" && name.field === "key" && isText) {
		const value = childOf(parent, "value");
		return value ? [{
			name,
			value
		}] : [];
	}
	if (parent?.type === "keyword_argument" && name.field === "name") {
		const value = childOf(parent, "value");
		return value && context.slice(name) === "user_type_id" ? [{
			name,
			value
		}] : [];
	}
	if (parent?.type !== "tuple" || !isText || parent.children[0] !== name) return [];
	const [, operator, value] = parent.children;
	const isEqual = operator && /^(['"])!?=\1$/.test(context.slice(operator));
	return value && isEqual && parent.children.length === 3 ? [{
		name,
		value
	}] : [];
}
/** What `x.id` is the id of. */
function idOf(node, context) {
	const attribute = node.type === "attribute" ? childOf(node, "attribute") : void 0;
	return attribute && context.slice(attribute) === "id" ? childOf(node, "object") : void 0;
}
/** Key of the type that `env.ref("account.data_account_type_revenue")` is. */
function recordNow(node, context) {
	const [first, ...more] = calledBy(node, context)?.name === "ref" ? argumentsOfCall(node, context).positional : [];
	const id = first && more.length === 0 ? literalOf(first, context.text) : void 0;
	return typeof id === "string" && Object.hasOwn(ACCOUNT_TYPES, id) ? ACCOUNT_TYPES[id] : void 0;
}
/** `revenue = env.ref("account.data_account_type_revenue")` as a statement of its own. */
function heldBy(node, context) {
	const assignment = node.type === "expression_statement" ? node.children[0] : void 0;
	if (assignment?.type !== "assignment") return void 0;
	const [target, value] = [childOf(assignment, "left"), childOf(assignment, "right")];
	const type = value && recordNow(value, context);
	if (!target || type === void 0 || !/^((self|cls)\.)?\w+$/.test(context.slice(target))) return void 0;
	return {
		statement: node,
		target,
		name: context.slice(target),
		type
	};
}
/** The node reads the variable: the same name in the same function, or an attribute of the same name anywhere. */
function isUse(node, held, parents, context) {
	const [, attribute] = /^(?:self|cls)\.(\w+)$/.exec(held.name) ?? [];
	if (attribute !== void 0) {
		const name = node.type === "attribute" ? childOf(node, "attribute") : void 0;
		return name !== void 0 && context.slice(name) === attribute;
	}
	if (node.type !== "identifier" || context.slice(node) !== held.name) return false;
	return !(node.field === "attribute" || node.field === "name" && parents.get(node)?.type !== "call") && functionOf(node, parents) === functionOf(held.statement, parents);
}
function functionOf(node, parents) {
	for (let up = parents.get(node); up; up = parents.get(up)) if (up.type === "function_definition") return up;
}

// src/migrate/bootstrap5.ts
/** Classes of Bootstrap 4 by those of Bootstrap 5; each stands for a class by itself. */
const SIDES = {
	ml: "ms",
	mr: "me",
	pl: "ps",
	pr: "pe"
};
const ENDS = {
	left: "start",
	right: "end"
};
const NAMES = {
	"badge-pill": "rounded-pill",
	"btn-block": "w-100",
	"custom-select": "form-select",
	dropleft: "dropstart",
	dropright: "dropend",
	"font-italic": "fst-italic",
	"no-gutters": "g-0",
	"sr-only": "visually-hidden",
	"sr-only-focusable": "visually-hidden-focusable",
	"text-monospace": "font-monospace"
};
/** The class of Bootstrap 5; the same where it has not changed. */
function classNow(token) {
	const name = Object.hasOwn(NAMES, token) ? NAMES[token] : void 0;
	if (name !== void 0) return name;
	const space = /^(m[lr]|p[lr])((?:-(?:sm|md|lg|xl))?-(?:n?[0-5]|auto))$/.exec(token);
	if (space) return `${SIDES[space[1] ?? ""]}${space[2]}`;
	const side = /^(text|float)((?:-(?:sm|md|lg|xl))?)-(left|right)$/.exec(token) ?? /^(border|rounded|dropdown-menu)()-(left|right)(-0)?$/.exec(token);
	if (side) return `${side[1]}${side[2]}-${ENDS[side[3] ?? ""]}${side[4] ?? ""}`;
	const weight = /^font-weight-(bold|bolder|normal|light|lighter)$/.exec(token);
	if (weight) return `fw-${weight[1]}`;
	const badge = /^badge-(primary|secondary|success|danger|warning|info|light|dark)$/.exec(token);
	return badge ? `text-bg-${badge[1]}` : token;
}
/** Classes of Bootstrap 4 that took more than a name: their elements are built otherwise. */
const BUILT_OTHERWISE = /^(input-group-(append|prepend)|jumbotron|card-(deck|columns)|custom-(control|control-label|control-input|switch|file|radio|checkbox)|embed-responsive|form-row|media-body)$/;
/** Attributes that Bootstrap's scripts read: with `bs` in their names in version 5. */
const TRIGGERS = {
	"data-toggle": /^(button|buttons|collapse|dropdown|list|modal|pill|popover|tab|tooltip)$/,
	"data-dismiss": /^(alert|modal|toast)$/,
	"data-ride": /^carousel$/,
	"data-slide": /^(prev|next)$/,
	"data-slide-to": /^\d+$/,
	"data-spy": /^scroll$/
};
/** What stands beside such an attribute and says how it works. */
const SETTINGS = /^(?:t-attf?-)?data-(?:target|parent|placement|trigger|content|html|container|backdrop|keyboard|delay|interval|offset|boundary|display|slide-to)$/;

// src/migrate/create-shape.ts
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
/** Puts statements into a loop: a line before them, and four blanks before each of their lines, but not within texts. */
function loop(statements, head, text) {
	const [first, last] = [statements[0], statements.at(-1)];
	if (!first || !last) return [];
	const start = text.lastIndexOf("\n", first.start - 1) + 1;
	const indent = text.slice(start, first.start);
	const texts = statements.flatMap((each) => [...walk(each)]).filter(({ type }) => type === "string");
	const edits = [{
		start,
		end: start,
		text: `${indent}${head}\n    `
	}];
	for (let at = text.indexOf("\n", start) + 1; at > 0 && at < last.end; at = text.indexOf("\n", at) + 1) if (!texts.some((each) => each.start < at && at < each.end) && text[at] !== "\n" && text[at] !== "\r") edits.push({
		start: at,
		end: at,
		text: "    "
	});
	return edits;
}

// src/migrate/gone-assets.ts
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

// src/migrate/gone-anchors.ts
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

// src/migrate/import-moves.ts
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
	return start - (text.lastIndexOf("\n", start - 1) + 1);
}

// src/migrate/field-components.ts
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
		case ">":
		case "<=":
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

// src/migrate/field-descriptor.ts
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

// src/migrate/field-props.ts
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

// src/migrate/gone-services.ts
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

// src/migrate/gone-widgets.ts
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

// src/migrate/environment-of.ts
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

export { attributeSource as A, ASKED as B, classNow as C, accountPathNow as D, accountDomainNow as E, _15_0 as F, goneModules as H, _16_0 as I, _17_0 as L, blanksBefore as M, withBlanksBefore as N, comparedNow as O, gonePython as P, _18_0 as R, TRIGGERS as S, ACCOUNT_TYPES as T, goneTemplates as U, goneIn as V, goneLegacy as W, goneAnchors as _, propUses as a, BUILT_OTHERWISE as b, NotExpressible as c, booleanOf as d, modifiersOf as f, moveImports as g, registrationsIn as h, fieldScopes as i, attributeText as j, attributeOf as k, renderCondition as l, classesIn as m, goneWidgets as n, templateEdits as o, baseOf as p, goneServices as r, described as s, environmentOf as t, Unreadable as u, goneAssets as v, accountTypeValues as w, SETTINGS as x, createShape as y, _19_0 as z };