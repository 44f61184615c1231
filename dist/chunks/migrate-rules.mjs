import { A as besideProgram, At as comodelOf, Dt as parts, Et as literalOf, L as indentAt, Ot as childOf, R as lineBreak, T as isJsNode, ct as attributeValue, kt as walk, mt as manifestValue, nt as recordField, st as attribute, ut as textOf, x as manifestEdits, z as lineStart } from "./source.mjs";
import { _t as xmlidRefs, it as domainTerms, vt as addDependency } from "./audit-base.mjs";
import { l as remembered } from "./common.mjs";
import { U as mentions, W as namesIn, _t as calledBy, dt as recordsOf, gt as argumentsOfCall, z as assignedNames } from "./audit-python.mjs";
import { b as modelAt, v as fieldUses, x as placeOfXPath, y as modelOfUses } from "./migrate-rules3.mjs";
import { J as keyOf, Nt as listOf, Pt as textOfLiteral, Q as reindented, Y as memberOf, Z as propertyOf, at as attributeOf, q as declaredIn, u as textAround } from "./migrate-rules4.mjs";
import { readFileSync } from "node:fs";

// src/migrate/rule.ts
function defineMigration(rule) {
	return rule;
}
/** The same as something that the audit's walk can run. */
function asAuditRule(rule) {
	const { cases, noops, to: _to, breaks: _breaks, lasts: _lasts, worksUntil: _works, ends: _ends, style: _style, ...rest } = rule;
	return {
		...rest,
		severity: "high",
		category: "migration",
		bad: cases.map(({ before }) => before),
		good: noops
	};
}

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
		file: MANIFEST,
		start,
		end,
		text
	}));
}

// src/migrate/renames/data-models.ts
/** Model whose records the domain of a record of data is about: an action, a filter, a record rule. */
function searchedModel(record, context) {
	const given = (name) => {
		const field = recordField(record, name);
		return field && (attributeValue(field, "ref") ?? textOf(field).trim());
	};
	const of = given("model_id");
	const table = /(?:^|\.)model_(\w+)$/.exec(of ?? "")?.[1];
	const name = table === void 0 ? given("res_model") ?? of : void 0;
	if (name !== void 0) return context.model(name).exists ? name : void 0;
	return table === void 0 ? void 0 : modelOfTable(table, context);
}
/** The model of the record `model_<table>`, which is what an xmlid of a model ends in. */
function modelOfTable(table, { project }) {
	return tablesOf(project).get(table);
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Models by the name of their table; undefined where points and underscores make two the same. */
function tablesOf(project) {
	return remembered(known$1, project, () => {
		const tables = /* @__PURE__ */ new Map();
		for (const { classes } of project.modules.values()) for (const { model } of classes) {
			const table = model.replaceAll(".", "_");
			tables.set(table, tables.has(table) && tables.get(table) !== model ? void 0 : model);
		}
		return { tables };
	}).tables;
}
/** How many brackets are open at an offset. */
function depthAt(text, offset) {
	return [...text.slice(0, offset).replaceAll(/(['"]).*?\1/g, "")].reduce((depth, sign) => depth + (/[[({]/.test(sign) ? 1 : /[\])}]/.test(sign) ? -1 : 0), 0);
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
/** The same with the blank lines before it. */
function withBlankLinesBefore(edit, text) {
	const blank = /\n((?:[ \t]*\r?\n)+)$/.exec(text.slice(0, edit.start));
	return {
		...edit,
		start: edit.start - (blank?.[1]?.length ?? 0)
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

// src/migrate/renames/moved-record.ts
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

// src/migrate/renames/text-model.ts
/** Decorators whose texts are paths from the model of the class. */
const DECORATORS = /^(?:api\.)?(depends|constrains|onchange)$/;
/** Methods that take a path. */
const TAKES_PATH = /^(mapped|sorted|filtered|grouped)$/;
/** Methods whose first argument is a domain, or whose argument of that name is. */
const TAKES_DOMAIN = /^(search|search_count|search_read|search_fetch|_search|filtered_domain|read_group|_read_group)$/;
/** Methods whose lists of texts are names of fields. */
const TAKES_NAMES = /^(read|search_read|search_fetch|read_group|_read_group|fields_get|flush_model|flush_recordset|invalidate_model|invalidate_recordset)$/;
const TAKES_VALUES = /^(create|write|update|new|copy)$/;
/**
* The model that a text in Python names a field of, as a name or as a path; undefined where it does neither, or nobody
* can tell. Such texts are arguments of decorators, of `related` and of `mapped`, the left of domains, lists of names
* and keys of values, also of values in the commands of other values.
*/
function modelOfText(node, context) {
	const { ancestors } = context;
	const parent = ancestors.at(-1);
	switch (parent?.type) {
		case "keyword_argument": {
			const name = childOf(parent, "name");
			return name && context.slice(name) === "related" ? context.klass?.model : void 0;
		}
		case "argument_list": return modelOfArgument(ancestors.at(-2), ancestors.at(-3), context);
		case "pair": return node.field === "key" ? modelOfValues(ancestors.length - 2, context) : void 0;
		case "tuple": return parent.children[0] === node && parent.children.length === 3 ? modelOfDomain(ancestors.length - 2, context) : void 0;
		case "list": return modelOfNames(parent, ancestors.at(-2), ancestors.at(-3), context);
		default: return;
	}
}
function modelOfArgument(call, around, context) {
	const called = call && childOf(call, "function");
	if (!called) return void 0;
	if (around?.type === "decorator" && DECORATORS.test(context.slice(called))) return context.klass?.model;
	const method = calledBy(call, context);
	return method?.object && TAKES_PATH.test(method.name) ? recordsOf(method.object, context)?.model : void 0;
}
/** `["name", "price:sum"]` among the arguments of a method that reads fields. */
function modelOfNames(list, place, above, context) {
	const call = place?.type === "keyword_argument" ? context.ancestors.at(-4) : above;
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (!call || !called?.object || !TAKES_NAMES.test(called.name)) return void 0;
	const [first] = argumentsOfCall(call, context).positional;
	if (first === list && TAKES_DOMAIN.test(called.name)) return void 0;
	return recordsOf(called.object, context)?.model;
}
/** The model that a domain is about, whose leaf or list is the ancestor of this number. */
function modelOfDomain(at, context) {
	const { ancestors } = context;
	let i = at;
	while (/^(list|binary_operator|parenthesized_expression|conditional_expression)$/.test(ancestors[i]?.type ?? "")) i -= 1;
	const child = ancestors[i + 1];
	const keyword = ancestors[i]?.type === "keyword_argument" ? ancestors[i] : void 0;
	const name = keyword && childOf(keyword, "name");
	if (name && context.slice(name) !== "domain") return void 0;
	const call = ancestors[keyword ? i - 2 : i - 1];
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (!call || !called?.object) return void 0;
	const { positional, keywords } = argumentsOfCall(call, context);
	if (context.slice(called.object) === "fields" && keyword) {
		const comodel = keywords.get("comodel_name") ?? positional[0];
		const model = comodel && literalOf(comodel, context.text);
		return typeof model === "string" ? model : void 0;
	}
	if (!TAKES_DOMAIN.test(called.name) || !keyword && positional[0] !== child) return void 0;
	return recordsOf(called.object, context)?.model;
}
/** The model of the values in the dictionary that is the ancestor of this number. */
function modelOfValues(at, context) {
	const { ancestors } = context;
	if (ancestors[at]?.type !== "dictionary") return void 0;
	let i = at - 1;
	let child = ancestors[at];
	if (ancestors[i]?.type === "list" && ancestors[i - 1]?.type === "argument_list") {
		child = ancestors[i];
		i -= 1;
	}
	const parent = ancestors[i];
	if (parent?.type === "argument_list") {
		const call = ancestors[i - 1];
		const called = call && calledBy(call, context);
		if (!call || !called?.object || argumentsOfCall(call, context).positional.at(-1) !== child) return void 0;
		if (context.slice(called.object).endsWith("Command")) return modelOfCommand(i - 2, context);
		return TAKES_VALUES.test(called.name) ? recordsOf(called.object, context)?.model : void 0;
	}
	if (parent?.type === "tuple") {
		const [code, , values] = parent.children;
		if (values !== child || !code || !/^[01]$/.test(context.slice(code))) return void 0;
		return modelOfCommand(i - 1, context);
	}
	if (parent?.type === "assignment") return modelOfVariable(parent, context);
}
/** The model of what commands make: that of the field whose value is the list around the ancestor of this number. */
function modelOfCommand(at, context) {
	const { ancestors } = context;
	const pair = ancestors[at]?.type === "list" ? ancestors[at - 1] : void 0;
	const key = pair?.type === "pair" ? childOf(pair, "key") : void 0;
	const field = key && literalOf(key, context.text);
	const model = typeof field === "string" ? modelOfValues(at - 2, context) : void 0;
	return model !== void 0 && typeof field === "string" ? context.model(model).field(field)?.comodel : void 0;
}
/** `vals = {...}` of which the same function makes or changes records, all of one model. */
function modelOfVariable(assignment, context) {
	const left = childOf(assignment, "left");
	const within = context.functionNode;
	if (left?.type !== "identifier" || !within) return void 0;
	const name = context.slice(left);
	const models = /* @__PURE__ */ new Set();
	for (const node of walk(within)) {
		const called = node.type === "call" ? calledBy(node, context) : void 0;
		if (!called?.object || !TAKES_VALUES.test(called.name)) continue;
		if (!argumentsOfCall(node, context).positional.some((each) => each.type === "identifier" && context.slice(each) === name)) continue;
		models.add(recordsOf(called.object, context)?.model);
	}
	const [only] = models;
	return models.size === 1 ? only : void 0;
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

// src/migrate/renames/field-domains.ts
/** Terms of the domains that fields of the file's models have as a text, each with the model that it is about. */
function fieldDomains(context) {
	return context.file.classes.flatMap(({ model: owner, fields }) => fields.flatMap((field) => {
		const domain = field.kwargs.get("domain");
		if (!domain || !/^(string|concatenated_string)$/.test(domain.node.type)) return [];
		const extended = owner === void 0 ? void 0 : context.model(owner).field(field.name)?.comodel;
		const model = comodelOf(field) ?? extended;
		if (model === void 0) return [];
		return domainTerms(context.slice(domain), domain.start).map((term) => ({
			...term,
			model
		}));
	}));
}

// src/migrate/renames/renamed-fields.ts
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
			module(_, context) {
				for (const { path, model, ...at } of fieldDomains(context)) {
					const now = hasRenamed(path) ? pathNow(path, model, names, context) : path;
					if (now !== path) report(context, at, [path, now]);
				}
			},
			attribute(node, context) {
				const name = childOf(node, "attribute");
				const object = childOf(node, "object");
				if (!name || !object || !all.has(context.slice(name))) return;
				const old = context.slice(name);
				const model = recordsOf(object, context)?.model;
				const now = model === void 0 ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
				if (now === void 0) return;
				const other = mergedWith(node, old, now, context);
				if (other !== void 0) merged(context, name, [
					old,
					other,
					now
				]);
				else report(context, name, [old, now], model !== void 0);
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
				if (now === text) return;
				const other = keyBeside(node, text, now, context);
				if (other !== void 0) merged(context, content, [
					text,
					other,
					now
				]);
				else report(context, content, [text, now]);
			}
		},
		arch: {
			"*"(element, context) {
				named(element, context);
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
		xml: {
			value: called,
			field(element, context) {
				domainOf(element, context);
				const record = element.parent;
				if (record?.name !== "record") return;
				const name = attributeOf(element, "name");
				const model = attributeOf(record, "model")?.value;
				const now = name && model !== void 0 ? nameOn(model, name.value, names, context) : void 0;
				if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
			}
		}
	};
	/** Another old name of the same records in the same statement, which would have the same name now. */
	function mergedWith(node, old, now, context) {
		const object = childOf(node, "object");
		const statement = context.ancestors.findLast(({ type }) => /_statement$/.test(type));
		if (!object || !statement) return void 0;
		const head = childOf(statement, "condition") ?? childOf(statement, "right") ?? statement;
		const same = walk(/^(if|while|for)_/.test(statement.type) ? head : statement).find((each) => {
			const [of, name] = [childOf(each, "object"), childOf(each, "attribute")];
			if (each.type !== "attribute" || !of || !name || context.slice(of) !== context.slice(object)) return false;
			const other = context.slice(name);
			return other !== old && all.has(other) && Object.values(names).some((fields) => fields[other] === now);
		});
		return same && context.slice(childOf(same, "attribute") ?? same);
	}
	/** Another key of the same values that is now the same one. */
	function keyBeside(node, old, now, context) {
		const [values, pair] = context.ancestors.slice(-2);
		if (pair?.type !== "pair" || childOf(pair, "key") !== node || values?.type !== "dictionary") return void 0;
		return parts(values).flatMap((each) => {
			const key = childOf(each, "key");
			return key?.type === "string" ? [context.slice(key).slice(1, -1)] : [];
		}).find((key) => key === now || key !== old && Object.values(names).some((fields) => fields[key] === now));
	}
	function merged(context, at, [old, other, now]) {
		context.report({
			at,
			message: `The fields ${old} and ${other} are one since ${since}: ${now}. Say what is left of what this does with both.`,
			options: [{ title: `Write ${now} once, and take away what copied or compared the other` }, { title: "Ask another field for what was meant" }]
		});
	}
	/** In conditions, domains and groupings of views. */
	function named(element, context) {
		const uses = fieldUses(element, context.text).filter(({ path }) => hasRenamed(path));
		if (uses.length === 0) return;
		const model = modelOfUses(element, context);
		if (model === void 0) return;
		for (const { path, behind, ...at } of uses) {
			const field = attributeOf(element, "name")?.value ?? "";
			const from = behind ? context.model(model).field(field)?.comodel : model;
			const now = from === void 0 ? path : pathNow(path, from, names, context);
			if (now !== path) report(context, at, [path, now]);
		}
	}
	/** `<function model="res.users" name="write"><value eval="{'groups_id': []}"/></function>` */
	function called(element, context) {
		const { parent } = element;
		const model = parent?.name === "function" ? attributeOf(parent, "model")?.value : void 0;
		const values = attributeOf(element, "eval");
		if (model === void 0 || !values || !/^\s*\{/.test(values.value)) return;
		const { start, end } = values.valueSpan;
		const text = context.text.slice(start, end);
		for (const { 2: old = "", index } of text.matchAll(/(['"])(\w+)\1(?=\s*:)/g)) {
			if (!all.has(old) || depthAt(text, index) !== 1) continue;
			const now = nameOn(model, old, names, context);
			const at = start + index + 1;
			if (now !== void 0) report(context, {
				start: at,
				end: at + old.length
			}, [old, now]);
		}
	}
	/** The domain of an action, a filter or a record rule. */
	function domainOf(element, context) {
		const [only, ...others] = element.children;
		const record = element.parent;
		const name = attributeOf(element, "name")?.value;
		if (record?.name !== "record" || only?.type !== "text" || others.length > 0) return;
		if (name !== "domain" && name !== "domain_force") return;
		const text = context.text.slice(only.start, only.end);
		const terms = domainTerms(text, only.start).filter(({ path }) => hasRenamed(path));
		const model = terms.length === 0 ? void 0 : searchedModel(record, context);
		if (model === void 0) return;
		for (const { path, ...at } of terms) {
			const now = pathNow(path, model, names, context);
			if (now !== path) report(context, at, [path, now]);
		}
	}
	function hasRenamed(path) {
		return path.split(".").some((part) => all.has(part));
	}
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

// src/migrate/renames/plural-fields.ts
/** Widgets of one record, by those of several. */
const WIDGETS = {
	many2one: "many2many_tags",
	many2one_avatar: "many2many_tags_avatar",
	many2one_avatar_user: "many2many_avatar_user",
	many2one_avatar_employee: "many2many_avatar_employee"
};
/**
* Visitors of views, record rules and code for fields that held one record and hold several under another name, such as
* `user_id` and `user_ids`: the view shows the new one, filters, rules and domains look in it, and values that give one
* record give a list of it. What else code does with the one record is left alone.
*/
function pluralFields(names, since) {
	const { arch = {}, python = {} } = renamedFields(names, since);
	const visitors = Object.entries(arch).map(([type, visit]) => [type, (element, context) => visit(element, {
		...context,
		report: (report) => context.report(likely(report, element))
	})]);
	return {
		arch: {
			...Object.fromEntries(visitors),
			filter
		},
		xml: { field(element, context) {
			rule(element, context);
			value(element, context);
		} },
		python: {
			string: text,
			module: domains
		}
	};
	/** The left of a domain, or the name of a value. */
	function text(node, context) {
		const parent = context.ancestors.at(-1);
		const value = parent?.type === "pair" && node.field === "key" ? childOf(parent, "value") : void 0;
		const isLeaf = parent?.type === "tuple" && parent.children[0] === node && isCompared(parent, context);
		const list = value && listNow(context.slice(value));
		if (!isLeaf && list === void 0) return;
		const report = (given) => {
			if (!given.fix) return context.report(given);
			const more = value && list !== void 0 ? [{
				start: value.start,
				end: value.end,
				text: list
			}] : [];
			const message = `${given.message} It holds several records.`;
			context.report({
				...given,
				message,
				fix: {
					...given.fix,
					safe: false,
					edits: [...given.fix.edits, ...more]
				}
			});
		};
		python.string?.(node, withReport(context, report));
	}
	/** Domains that fields have as a text. */
	function domains(node, context) {
		const report = (given) => context.report(given.fix ? {
			...given,
			fix: {
				...given.fix,
				safe: false
			}
		} : given);
		python.module?.(node, withReport(context, report));
	}
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
	/** What a record of data has in the field: nothing, or one record. */
	function value(element, context) {
		const name = attribute(element, "name");
		const model = element.parent?.name === "record" ? attributeValue(element.parent, "model") : void 0;
		const fields = model !== void 0 && Object.hasOwn(names, model) ? names[model] ?? {} : {};
		const now = name && Object.hasOwn(fields, name.value) ? fields[name.value] : void 0;
		if (!name || model === void 0 || now === void 0 || element.children.length > 0) return;
		if (context.index.models.get(model)?.field(name.value)) return;
		const [given, expression] = [attribute(element, "ref"), attribute(element, "eval")];
		const edits = [{
			...name.valueSpan,
			text: now
		}];
		const one = /^ref\(\s*(['"])([\w.]+)\1\s*\)$/.exec(expression?.value.trim() ?? "")?.[2];
		const at = given ?? expression;
		const xmlid = given?.value ?? one;
		if (at && xmlid !== void 0) edits.push({
			start: at.start,
			end: at.end,
			text: `eval="[(6, 0, [ref('${xmlid}')])]"`
		});
		else if (!/^(False|None|\[\])$/.test(expression?.value.trim() ?? "")) return;
		context.report({
			at: name.valueSpan,
			message: `The field ${name.value} of ${model} that held one record is ${now} since ${since}, which holds several.`,
			fix: {
				title: `Write ${now}`,
				safe: false,
				edits
			}
		});
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
/** In a domain, what one record is compared with means the same of several. */
function isCompared(leaf, context) {
	const operator = leaf.children[1];
	return operator !== void 0 && /^["'](=|!=|in|not in|child_of|parent_of)["']$/.test(context.slice(operator));
}
/** `record.id` as a command that sets it alone; undefined for what may be no id. */
function listNow(value) {
	const records = /^([\w.]+)\.id$/.exec(value)?.[1];
	if (records !== void 0) return `[(6, 0, ${records}.ids)]`;
	return /^[\w.]+\.uid$/.test(value) ? `[(6, 0, [${value}])]` : void 0;
}
/** The same context, which is no plain object, with another place for reports. */
function withReport(context, report) {
	return new Proxy(context, { get: (of, key) => {
		if (key === "report") return report;
		const value = Reflect.get(of, key, of);
		return typeof value === "function" ? value.bind(of) : value;
	} });
}
/** Several records are shown by another widget. */
function likely(report, element) {
	if (!report.fix) return report;
	const edits = [...report.fix.edits];
	const name = attribute(element, "name")?.valueSpan.start;
	if (element.name === "field" && attributeValue(element, "position") === void 0 && edits.some(({ start }) => start === name)) edits.push(...widgetEdit(element));
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

// src/migrate/renames/method-names.ts
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

// src/migrate/renames/renamed-methods.ts
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

// src/migrate/renames/renamed-records.ts
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

// src/migrate/renames/selection-keys.ts
/**
* Visitors of data and code for keys of selections that are gone in the target: in fields of records, in values, in
* domains and in comparisons. Those that only have another name get it; of others the rule asks, with the keys that
* there are now.
*/
function selectionKeys(known, since) {
	return {
		xml: { field(element, context) {
			const record = element.parent;
			const model = record?.name === "record" ? attributeValue(record, "model") : void 0;
			const field = attributeValue(element, "name");
			const [only, ...more] = element.children;
			if (model === void 0 || field === void 0 || only?.type !== "text" || more.length > 0) return;
			const key = only.value.trim();
			const start = only.start + context.text.slice(only.start, only.end).indexOf(key);
			look({
				model,
				field,
				key,
				at: {
					start,
					end: start + key.length
				}
			}, context);
		} },
		python: {
			string(node, context) {
				const parent = context.ancestors.at(-1);
				const value = parent?.type === "pair" && node.field === "key" ? childOf(parent, "value") : parent?.type === "tuple" && parent.children[0] === node && parent.children.length === 3 ? parent.children[2] : void 0;
				const field = value && literalOf(node, context.text);
				if (!value || typeof field !== "string" || !/^\w+$/.test(field)) return;
				const texts = textsOf(value);
				const model = texts.length > 0 ? modelOfText(node, context) : void 0;
				if (model !== void 0) for (const text of texts) lookAt(text, model, field, context);
			},
			comparison_operator(node, context) {
				const [left, right, ...more] = parts(node);
				if (left?.type !== "attribute" || !right || more.length > 0) return;
				const texts = textsOf(right);
				const [object, name] = [childOf(left, "object"), childOf(left, "attribute")];
				const model = texts.length > 0 && object && name ? recordsOf(object, context)?.model : void 0;
				if (model === void 0 || !name) return;
				for (const text of texts) lookAt(text, model, context.slice(name), context);
			}
		}
	};
	function lookAt(text, model, field, context) {
		const content = text.children[1];
		if (text.children.length !== 3 || content?.type !== "string_content") return;
		look({
			model,
			field,
			key: context.slice(content),
			at: content
		}, context);
	}
	function look({ model, field, key, at }, context) {
		if (!/^\w+$/.test(key)) return;
		const { project, target, module } = context;
		if (!target) return;
		const old = keysOf(model, field, project, module.name);
		if (!old?.keys.has(key)) return;
		const now = keysOf(model, field, target, module.name);
		if (!now || now.keys.has(key)) return;
		if (now.without.some((each) => !old.without.includes(each))) return;
		const renamed = known[model]?.[field]?.[key];
		const message = `${field} of ${model} has no ${key} since ${since}`;
		if (renamed !== void 0) {
			context.report({
				at,
				message: `${message}: it is ${renamed}.`,
				fix: {
					title: `Write ${renamed}`,
					safe: true,
					edits: [{
						start: at.start,
						end: at.end,
						text: renamed
					}]
				}
			});
			return;
		}
		const options = [...now.keys].filter((each) => !old.keys.has(each)).slice(0, 4).map((each) => ({
			title: `Write ${each}, where that is what it meant`,
			code: each
		}));
		context.report({
			at,
			message: `${message}: it has ${[...now.keys].join(", ")}.`,
			options: [...options, {
				title: "Add the key to the selection again",
				code: `selection_add=[("${key}", "...")]`
			}]
		});
	}
}
/** A text, or those of a list. */
function textsOf(node) {
	if (node.type === "string") return [node];
	return /^(list|tuple|set)$/.test(node.type) ? parts(node).filter(({ type }) => type === "string") : [];
}
/** All keys that the modules of the closure give a selection; undefined where none is known. */
function keysOf(model, field, project, own) {
	const keys = /* @__PURE__ */ new Set();
	const without = [];
	for (const { fields, module } of project.model(model, own).lineage) {
		const fact = Object.hasOwn(fields, field) ? fields[field] : void 0;
		if (!fact) continue;
		if (fact.type !== "Selection" || fact.related !== void 0) return void 0;
		if (!fact.selection) without.push(module);
		for (const key of fact.selection ?? []) keys.add(key);
	}
	return keys.size > 0 ? {
		keys,
		without
	} : void 0;
}

// src/migrate/renames/method-rename.ts
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

// src/migrate/renames/account-types.ts
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
const OLD$1 = /(?:user_type_id\.type|account_internal_type|internal_type)$/;
/** The path of a field with the kind of an account under its new name; undefined when it ends in none. */
function accountPathNow(path) {
	if (/(^|\.)user_type_id\.internal_group$/.test(path)) return path.replace("user_type_id.", "");
	const old = OLD$1.exec(path)?.[0];
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

// src/migrate/renames/account-type-values.ts
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
		const record = idOf$1(each.value, context) ?? refOfTest(each.value, context);
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
		const readers = uses.map((use) => given.find(({ value }) => idOf$1(value, context) === use));
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
function idOf$1(node, context) {
	const attribute = node.type === "attribute" ? childOf(node, "attribute") : void 0;
	return attribute && context.slice(attribute) === "id" ? childOf(node, "object") : void 0;
}
/** `self.ref("a.b")` of a test case, which gives an id. */
function refOfTest(node, context) {
	const called = calledBy(node, context);
	return called?.path === "self.ref" || called?.path === "cls.ref" ? node : void 0;
}
/** Key of the type that `env.ref("account.data_account_type_revenue")` is, or one that is made in place. */
function recordNow(node, context) {
	const called = calledBy(node, context);
	if (called?.name === "create" && called.object && MODEL.test(context.slice(called.object))) return madeType(node, context);
	const [first, ...more] = called?.name === "ref" ? argumentsOfCall(node, context).positional : [];
	const id = first && more.length === 0 ? literalOf(first, context.text) : void 0;
	return typeof id === "string" && Object.hasOwn(ACCOUNT_TYPES, id) ? ACCOUNT_TYPES[id] : void 0;
}
const MODEL = /\benv\[\s*(['"])account\.account\.type\1\s*\]$/;
/** Key by the kind and the group that `create()` of a type is given; other types were of their group alone. */
function madeType(call, context) {
	const [first, ...more] = argumentsOfCall(call, context).positional;
	const values = first && more.length === 0 ? literalOf(first, context.text) : void 0;
	if (typeof values !== "object" || values === null || Array.isArray(values)) return void 0;
	const { type = "other", internal_group: group } = values;
	const key = type === "other" ? GROUPS[String(group)] : KINDS[String(type)];
	return typeof key === "string" ? key : void 0;
}
/** Key by `type`, and of `other` by `internal_group`: the plainest account of it. */
const KINDS = {
	receivable: "asset_receivable",
	payable: "liability_payable",
	liquidity: "asset_cash"
};
const GROUPS = {
	asset: "asset_current",
	equity: "equity",
	expense: "expense",
	income: "income",
	liability: "liability_current",
	off_balance: "off_balance"
};
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
/** The node may read the variable: the same name in its function or in one inside, or an attribute of the name anywhere. */
function isUse(node, held, parents, context) {
	const [, attribute] = /^(?:self|cls)\.(\w+)$/.exec(held.name) ?? [];
	if (attribute !== void 0) {
		const name = node.type === "attribute" ? childOf(node, "attribute") : void 0;
		return name !== void 0 && context.slice(name) === attribute;
	}
	if (node.type !== "identifier" || context.slice(node) !== held.name) return false;
	if (node.field === "attribute" || node.field === "name" && parents.get(node)?.type !== "call") return false;
	const home = functionOf(held.statement, parents);
	let at = functionOf(node, parents);
	while (at && at !== home) at = functionOf(at, parents);
	return at === home;
}
function functionOf(node, parents) {
	for (let up = parents.get(node); up; up = parents.get(up)) if (up.type === "function_definition") return up;
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

// src/migrate/python/is-test.ts
/** The file is one of tests, of the module itself or of a folder of it. */
function isTest({ file }) {
	return /(^|\/)tests\//.test(file.source.path);
}

// src/migrate/renames/needed-modules.ts
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
		const { modules } = target.closure(name);
		if ([...modules].some((each) => each !== name && makes(each, target) && makes(each, project))) continue;
		if (isGone || modules.has(owner)) found.add(name);
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

// src/migrate/renames/renamed-models.ts
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
function statesOf(field, file, own) {
	const given = field.kwargs.get("states");
	const { text } = file.source;
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
			if (!names.has(name) || usesName(context.file.root, alias ?? name, context.text, node)) continue;
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
	const of = isPlain(first) ? slice(first) : `(${slice(first)})`;
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
function isPlain({ type }) {
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
	const names = /* @__PURE__ */ new Set([record, ...namesFor(node, record, context)]);
	const calls = new Set(walk(node).flatMap((each) => each.type === "call" ? childOf(each, "function") ?? [] : []));
	const skip = /* @__PURE__ */ new Set();
	for (const each of walk(node)) {
		if (each.type !== "attribute" || skip.has(each)) continue;
		let inner = each;
		while (inner?.type === "attribute") {
			skip.add(inner);
			inner = childOf(inner, "object");
		}
		const [first = "", ...path] = context.slice(each).split(".");
		if (!names.has(first)) continue;
		const method = calls.has(each) ? path.pop() : void 0;
		if (method !== void 0 && path.length === 0 && !asked.includes(method)) {
			const body = bodyOf(method, context);
			for (const field of body ? fieldsRead(body, "self", context, [...asked, method]) : []) found.add(field);
		}
		if (path.length === 0 || path[0] === "id" || path[0] === "env" || path.some((name) => name.startsWith("_"))) continue;
		if (method === "name_get") path.push("display_name");
		found.add(path.filter((name) => name !== "id").join("."));
	}
	return [...found].filter((field) => ![...found].some((other) => other.startsWith(`${field}.`)));
}
/** `current = record` */
function namesFor(node, record, context) {
	return walk(node).flatMap((each) => {
		const [left, right] = [childOf(each, "left"), childOf(each, "right")];
		return each.type === "assignment" && left?.type === "identifier" && right?.type === "identifier" && context.slice(right) === record ? [context.slice(left)] : [];
	});
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
			text: `${record}.display_name = ${named(names[i] ?? "")}`
		})), ...others],
		fields: fieldsRead(inside, record, context),
		idle: names.every((name) => name === `${record}.display_name`)
	};
}
/** It calls name_get(), and not only for the one name of another record. */
function asksForNames(node, context) {
	return /\bname_get\b/.test(named(context.text.slice(node.start, node.end)));
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
	return id && name && context.slice(id) === `${record}.id` ? context.slice(name) : void 0;
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
	const value = named(context.slice(name));
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
		const named = parts(parameters).map((each) => nameOf(each, context));
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
	for (const parameter of parts(parameters)) {
		const key = nameOf(parameter, context);
		const named = parameter.type === "identifier" ? parameter : childOf(parameter, "name");
		const value = childOf(parameter, "value");
		const [given, other] = change.defaults?.[key ?? ""] ?? [];
		if (value && other !== void 0 && context.slice(value) === given) edits.push({
			...spanOf(value),
			text: other
		});
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

// src/migrate/renames/17.0.json
var _17_0_default = {
	models: {
		"mail.channel": "discuss.channel",
		"mail.channel.member": "discuss.channel.member",
		"account.invoice.send": "account.move.send"
	},
	fields: {
		"stock.move": { "quantity_done": "quantity" },
		"stock.move.line": {
			"qty_done": "quantity",
			"reserved_uom_qty": "quantity"
		},
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

// src/migrate/renames/sale-state.ts
/** Models whose field state is that of a sales order. */
const SALE_ORDERS = /^sale\.(order|order\.line|report)$/;
/** A model of the module has such states itself. */
function ownSaleState({ index }) {
	for (const model of index.models.values()) {
		const selection = model.field("state")?.fact.args[0]?.value ?? model.field("state")?.fact.kwargs.get("selection")?.value;
		const text = JSON.stringify(selection ?? null);
		if (text.includes("\"sale\"") && text.includes("\"done\"")) return true;
	}
	return false;
}
const NO_DONE = "Sales orders have no state done since 17.0: a locked order is in sale.";

// src/migrate/renames/keyword-rename.ts
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
	const after = target.model(model, module.name);
	const old = definitions(project.model(model, module.name), method, module.name);
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
		edits.push(behind(place, value === void 0 ? name : `${name}=${value}`, context.text));
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
			if (place) edits.push(behind(place, text, context.text));
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
/** Behind an argument, on a line of its own where that one has one. */
function behind({ start, end }, name, text) {
	const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	return {
		start: end,
		end,
		text: /^\s+$/.test(line) && /^,?[ \t]*\r?\n/.test(text.slice(end)) ? `,\n${line}${name}` : `, ${name}`
	};
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

// src/migrate/renames/18.0-defaults.json
var _18_0_defaults_default = {
	"account.analytic.plan": { "_find_plan_column": { "model": "False" } },
	"account.automatic.entry.wizard": { "_format_strings": { "account_source_name": "''" } },
	"account.journal": { "_is_payment_method_available": { "complete_domain": "True" } },
	"account.move": {
		"_get_accounting_date": { "lock_dates": "None" },
		"_prepare_invoice_aggregated_taxes": {
			"round_from_tax_lines": "None",
			"postfix_function": "None"
		}
	},
	"account.move.line": { "action_register_payment": { "ctx": "None" } },
	"account.move.send": {
		"_get_default_mail_attachments_widget": { "extra_edis": "None" },
		"_get_placeholder_mail_attachments_data": { "extra_edis": "None" }
	},
	"account.payment.method": { "_get_payment_method_domain": {
		"with_currency": "True",
		"with_country": "True"
	} },
	"account.payment.term": { "_compute_terms": { "cash_rounding": "None" } },
	base: {
		"_update_field_translations": { "source_lang": "''" },
		"hierarchy_read": { "order": "None" },
		"update_field_translations": { "source_lang": "''" }
	},
	"bus.bus": { "_poll": { "ignore_ids": "None" } },
	"crm.lead": {
		"_get_partner_email_update": { "force_void": "True" },
		"_get_partner_phone_update": { "force_void": "True" }
	},
	"delivery.carrier": {
		"_get_price_dict": { "wv": "0.0" },
		"_get_price_from_picking": { "wv": "0.0" }
	},
	"discuss.channel": { "_action_unfollow": { "guest": "None" } },
	"discuss.channel.member": { "_rtc_join_call": { "store": "None" } },
	"google.calendar.sync": { "_sync_google2odoo": { "write_dates": "None" } },
	"hr.leave.type": { "get_allocation_data_request": { "hidden_allocations": "True" } },
	"ir.actions.report": { "_action_configure_external_report_layout": { "xml_id": "'web.action_base_document_layout_configurator'" } },
	"ir.binary": { "_find_record": { "field": "None" } },
	"ir.filters": {
		"_get_action_domain": {
			"embedded_action_id": "None",
			"embedded_parent_res_id": "None"
		},
		"get_filters": {
			"embedded_action_id": "None",
			"embedded_parent_res_id": "None"
		}
	},
	"ir.mail_server": { "test_smtp_connection": { "autodetect_max_email_size": "False" } },
	"ir.model": { "_get_form_writable_fields": { "property_origins": "None" } },
	"ir.ui.view": { "_update_field_translations": { "source_lang": "''" } },
	"mail.link.preview": { "_create_from_message_and_notify": { "request_url": "None" } },
	"mail.mail": {
		"_prepare_outgoing_list": { "mail_server": "False" },
		"_send": {
			"mail_server": "False",
			"post_send_callback": "None"
		},
		"process_email_queue": { "batch_size": "1000" },
		"send": { "post_send_callback": "None" }
	},
	"mail.render.mixin": { "_update_field_translations": { "source_lang": "''" } },
	"mrp.bom": { "explode": { "never_attribute_values": "False" } },
	"mrp.bom.line": { "_skip_bom_line": { "never_attribute_values": "False" } },
	"mrp.production": { "_set_qty_producing": { "pick_manual_consumption_moves": "True" } },
	"mrp.workorder": {
		"_cal_cost": { "date": "False" },
		"_compute_expected_operation_cost": { "without_employee_cost": "False" },
		"button_start": { "raise_on_invalid_state": "False" }
	},
	"payment.method": { "_get_compatible_payment_methods": { "report": "None" } },
	"pos.order": { "_compute_order_name": { "session": "None" } },
	"product.catalog.mixin": {
		"_default_order_line_values": { "child_field": "False" },
		"_get_product_catalog_order_line_info": { "child_field": "False" }
	},
	"product.product": { "_run_fifo": { "lot": "None" } },
	"product.template": { "_apply_taxes_to_price": { "website": "None" } },
	"project.project": { "_add_collaborators": { "limited_access": "False" } },
	"purchase.order": { "_default_order_line_values": { "child_field": "False" } },
	"report.mrp.report_bom_structure": {
		"_find_special_rules": { "current_bom": "False" },
		"_get_bom_data": { "simulated_leaves_per_workcenter": "False" }
	},
	"res.company": { "_with_locked_records": { "allow_raising": "True" } },
	"res.currency.rate": { "_get_rate_for_spreadsheet": { "company_id": "None" } },
	"res.partner": { "button_account_peppol_check_partner_endpoint": { "company": "None" } },
	"res.users": {
		"_action_reset_password": { "signup_type": "'reset'" },
		"_refresh_microsoft_calendar_token": { "service": "'calendar'" },
		"send_unregistered_user_reminder": { "batch_size": "100" }
	},
	"resource.calendar": { "_get_unusual_days": { "company_id": "False" } },
	"resource.resource": { "_get_valid_work_intervals": { "compute_leaves": "True" } },
	"sale.order": { "_default_order_line_values": { "child_field": "False" } },
	"sale.order.line": { "_get_outgoing_incoming_moves": { "strict": "True" } },
	"stock.move": {
		"_adjust_procure_method": { "picking_type_code": "False" },
		"_get_forecast_availability_outgoing": { "location_id": "False" }
	},
	"stock.move.line": { "_add_to_wave": { "description": "False" } },
	"stock.picking": { "_create_backorder": { "backorder_moves": "None" } },
	"stock.quant": { "_get_quants_by_products_locations": { "extra_domain": "False" } },
	"survey.question": { "_get_stats_summary_data_numerical": { "fname": "'value_numerical_box'" } },
	website: { "configurator_recommended_themes": { "result_nbr_max": "3" } }
};

// src/migrate/renames/18.0.json
var _18_0_default = {
	models: {},
	fields: {
		"account.move": {
			"payment_id": "origin_payment_id",
			"reversal_move_id": "reversal_move_ids",
			"made_sequence_hole": "made_sequence_gap"
		},
		"account.payment": { "ref": "memo" },
		"project.project": { "analytic_account_id": "account_id" },
		"sale.order.line": { "option_line_ids": "linked_line_ids" },
		"product.product": { "ribbon_id": "variant_ribbon_id" },
		"pos.order": {
			"note": "general_note",
			"take_away": "takeaway"
		},
		"pos.category": { "child_id": "child_ids" }
	},
	methods: {
		"base": { "_get_default_tree_view": "_get_default_list_view" },
		"stock.return.picking": { "create_returns": "action_create_returns" },
		"res.users": { "systray_get_activities": "_get_activity_groups" },
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

// src/migrate/renames/product-type.ts
/** Products kept in stock are of the type consu, and is_storable, since 18.0: what asks for the type product. */
const PRODUCT = /^product\.(product|template)$/;
const TO_PRODUCT = /(^|\.)product(_tmpl|_variant|_template)?_ids?$/;
const SEARCHES = /^(search|search_count|filtered_domain|_search)$/;
/** A term on the type of products in a text that is a domain: its path, and its value. */
const TERM = /[([]\s*(?:'|"|&quot;)((?:\w+\.)*)(detailed_type|type)(?:'|"|&quot;)\s*,\s*(?:'|"|&quot;)(?:=|!=|in|not in)(?:'|"|&quot;)\s*,([^()[\]]*|\s*[[(][^()[\]]*[\])]\s*)[)\]]/g;
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;
const COMPARED = /(?<![\w.])(?:detailed_type|type)\s*(?:==|!=|in|not in)\s*[[(]?[^\])]*?(?:'product'|"product"|&quot;product&quot;)/;
const ASK = "A product of the type product is one of the type consu that is_storable since 18.0. Ask for is_storable, or for the type that is meant.";
const SEARCH = [{
	title: "Products that are kept in stock",
	code: "(\"is_storable\", \"=\", True)"
}, {
	title: "All goods, kept in stock or not",
	code: "(\"type\", \"=\", \"consu\")"
}];
const COMPARE = [{
	title: "Products that are kept in stock",
	code: "is_storable"
}, {
	title: "All goods, kept in stock or not",
	code: "type == \"consu\""
}];
/** A term of a domain: in a search of products, in the domain of a field that points to them, or on a path to them. */
function askedTerm(node, context) {
	const [field, , value] = parts(node);
	const path = field && literalOf(field, context.text);
	if (!value || typeof path !== "string") return;
	const [, before, name] = /^(?:(.*)\.)?(\w+)$/.exec(path) ?? [];
	if (name !== "detailed_type" && !(name === "type" && holdsProduct(value, context))) return;
	if (!(before === void 0 ? ofProducts(context) : TO_PRODUCT.test(before))) return;
	const term = context.slice(node);
	const now = storable(context) ? termNow(term) : void 0;
	context.report({
		at: node,
		message: ASK,
		...now === void 0 ? { options: SEARCH } : rewritten(node, now)
	});
}
/** `is_storable` is a field that stock brings: without it nothing was ever of the type product. */
function storable({ target, module }) {
	return target?.model("product.template", module.name).field("is_storable") !== void 0;
}
function rewritten({ start, end }, text) {
	return { fix: {
		title: "Ask for what took its place",
		safe: true,
		edits: [{
			start,
			end,
			text
		}]
	} };
}
const QUOTE = /'|"|&quot;/.source;
const PRODUCT_ALONE = new RegExp(`^([([]\\s*(${QUOTE})(?:\\w+\\.)*)(?:detailed_)?type\\2(\\s*,\\s*)(${QUOTE})(!?=)\\4(\\s*,\\s*)(${QUOTE})product\\7(\\s*,?\\s*[)\\]])$`);
const GOODS = new RegExp(`^([([]\\s*(${QUOTE})(?:\\w+\\.)*)(?:detailed_)?type\\2(\\s*,\\s*)(${QUOTE})(in|not in)\\4(\\s*,\\s*)[([]\\s*(${QUOTE})(product|consu)\\7\\s*,\\s*\\7(product|consu)\\7\\s*,?\\s*[)\\]](\\s*,?\\s*[)\\]])$`);
/** A whole term that asks for the type product, or for product and consu; undefined for any other. */
function termNow(term) {
	const alone = PRODUCT_ALONE.exec(term);
	if (alone) {
		const [, head = "", quote = "", comma = "", mark = "", operator, next = "", , tail = ""] = alone;
		return `${head}is_storable${quote}${comma}${mark}=${mark}${next}${operator === "=" ? "True" : "False"}${tail}`;
	}
	const goods = GOODS.exec(term);
	if (!goods || goods[8] === goods[9]) return void 0;
	const [, head = "", quote = "", comma = "", mark = "", operator, next = "", around = "", , , tail = ""] = goods;
	return `${head}type${quote}${comma}${mark}${operator === "in" ? "=" : "!="}${mark}${next}${around}consu${around}${tail}`;
}
/** `type == 'product'` is whether it is storable; `type in ('product', 'consu')` is whether it is of the type consu. */
function comparisonsNow(expression) {
	const goods = new RegExp(`(?<![\\w.])(?:detailed_)?type\\s*(in|not in)\\s*[([]\\s*(${QUOTE})(product|consu)\\2\\s*,\\s*\\2(product|consu)\\2\\s*,?\\s*[)\\]]`, "g");
	return expression.replaceAll(new RegExp(`(?<![\\w.])(?:detailed_)?type\\s*(==|!=)\\s*(${QUOTE})product\\2`, "g"), (_, operator) => operator === "==" ? "is_storable" : "not is_storable").replaceAll(goods, (all, operator, quote, one, other) => one === other ? all : `type ${operator === "in" ? "==" : "!="} ${quote}consu${quote}`);
}
function ofProducts(context) {
	const call = context.ancestors.findLast(({ type }) => type === "call");
	const called = call && calledBy(call, context);
	if (!call || !called) return false;
	if (/^(Many2one|Many2many|One2many)$/.test(called.name)) return PRODUCT.test(comodel(call, context) ?? "");
	if (!called.object || !SEARCHES.test(called.name)) return false;
	return PRODUCT.test(recordsOf(called.object, context)?.model ?? "");
}
function comodel(call, context) {
	const list = childOf(call, "arguments");
	for (const each of list ? parts(list) : []) {
		const named = each.type === "keyword_argument";
		const key = named && childOf(each, "name");
		if (key && context.slice(key) !== "comodel_name") continue;
		const value = named ? childOf(each, "value") : each;
		const text = value && literalOf(value, context.text);
		if (typeof text === "string") return text;
	}
}
/** A field whose domain is a text. */
function askedField(call, context) {
	const name = calledBy(call, context)?.name ?? "";
	if (!/^(Many2one|Many2many|One2many)$/.test(name)) return;
	const list = childOf(call, "arguments");
	const domain = (list ? parts(list) : []).find((each) => {
		const key = each.type === "keyword_argument" && childOf(each, "name");
		return key && context.slice(key) === "domain";
	});
	const value = domain && childOf(domain, "value");
	if (!value || !/string$/.test(value.type)) return;
	if (asksIn(context.slice(value), PRODUCT.test(comodel(call, context) ?? ""))) context.report({
		at: value,
		message: ASK,
		options: SEARCH
	});
}
/** `product.type == "product"`, of records that are known. */
function askedRecord(node, context) {
	const [left, right] = parts(node);
	if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
	const [object, name] = [childOf(left, "object"), childOf(left, "attribute")];
	if (!object || !name || !/^(type|detailed_type)$/.test(context.slice(name))) return;
	if (!holdsProduct(right, context) || !PRODUCT.test(recordsOf(object, context)?.model ?? "")) return;
	const own = {
		start: name.start,
		end: node.end
	};
	const now = comparisonsNow(context.text.slice(own.start, own.end));
	const asked = `${context.text.slice(node.start, name.start)}${now.replace(/^not /, "")}`;
	const whole = now.startsWith("not ") ? `not ${asked}` : asked;
	const plain = storable(context) && !/product/.test(now) && isTruth(context);
	context.report({
		at: node,
		message: ASK,
		...plain ? rewritten(node, whole) : { options: COMPARE }
	});
}
/** Nothing but its truth is asked for, so that `not` can stand before it. */
function isTruth({ ancestors }) {
	const parent = ancestors.at(-1)?.type ?? "";
	return !/^(comparison_operator|binary_operator|unary_operator|attribute|subscript|call)$/.test(parent);
}
/** Domains and conditions of a view, and conditions that an extension sets. */
function askedInView(element, context) {
	const model = modelAt(element, context);
	const ofView = model !== void 0 && PRODUCT.test(model);
	const field = attributeValue(element, "name") ?? "";
	const [only, ...others] = element.children;
	if (element.name === "attribute" && only?.type === "text" && others.length === 0 && ofView) condition(field, only, context);
	for (const attribute of element.attributes) {
		const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
		const own = element.name === "field" ? TO_PRODUCT.test(field) : ofView;
		if (/^(domain|filter_domain)$/.test(attribute.name) && asksIn(raw, own)) {
			const now = raw.replaceAll(TERM, (term, path) => path === "" ? own ? termNow(term) ?? term : term : TO_PRODUCT.test(path.slice(0, -1)) ? termNow(term) ?? term : term);
			const plain = storable(context) && !asksIn(now, own);
			context.report({
				at: attribute,
				message: ASK,
				...plain ? rewritten(attribute.valueSpan, now) : { options: SEARCH }
			});
		} else if (ofView) condition(attribute.name, attribute.valueSpan, context);
	}
}
function condition(name, at, context) {
	const raw = context.text.slice(at.start, at.end);
	if (!EXPRESSION.test(name) || !COMPARED.test(raw)) return;
	const now = comparisonsNow(raw);
	const plain = storable(context) && !COMPARED.test(now);
	context.report({
		at,
		message: ASK,
		...plain ? rewritten(at, now) : { options: COMPARE }
	});
}
/** A domain in a text asks for the type product; `own` where its first names are fields of products. */
function asksIn(text, own) {
	return [...text.matchAll(TERM)].some(([, path, name, value]) => {
		const before = path?.replace(/\.$/, "") ?? "";
		if (before === "" ? !own : !TO_PRODUCT.test(before)) return false;
		return name === "detailed_type" || /('|"|&quot;)product\1/.test(value ?? "");
	});
}
function holdsProduct(value, { text }) {
	return (/^(list|tuple|set)$/.test(value.type) ? parts(value) : [value]).some((one) => literalOf(one, text) === "product");
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

export { usesName as $, renamedModels as A, comparedNow as B, plainOf as C, SALE_STATES as D, SALE_ORDER as E, createShape as F, pluralFields as G, selectionKeys as H, accountTypeValues as I, _15_0_default as J, renamedFields as K, ACCOUNT_TYPES as L, moveImports as M, neededModules as N, conditionsOf as O, isTest as P, fromImport as Q, accountDomainNow as R, namedBody as S, dropUnusedImports as T, renamedRecords as U, renamedMethods as V, movedMethods as W, movedRecord as X, modelOfText as Y, webMoves as Z, NO_DONE as _, stepsOf as a, modelOfTable as at, _17_0_default as b, PRODUCT as c, addAssets as ct, askedRecord as d, asAuditRule as dt, wholeLines as et, askedTerm as f, defineMigration as ft, fieldKeyword as g, changedOverrides as h, stepEdits as i, withoutName as it, _16_0_default as j, unusedStates as k, askedField as l, bundleOf as lt, _18_0_defaults_default as m, isOldStep as n, withoutArgument as nt, tourOf as o, searchedModel as ot, _18_0_default as p, fieldDomains as q, optionEdits as r, withoutArguments as rt, environmentOf as s, MANIFEST as st, _19_0_default as t, withBlankLinesBefore as tt, askedInView as u, changed as ut, SALE_ORDERS as v, tourEdits as w, changedSignature as x, ownSaleState as y, accountPathNow as z };