import { Ft as comodelOf, Mt as parts, Nt as childOf, Pt as walk, at as recordField, ft as attribute, ht as textOf, jt as literalOf, mt as elementsOf, pt as attributeValue } from "./source.mjs";
import { Ot as namedClasses, _t as xmlidRefs, it as domainTerms, vt as addDependency } from "./audit-base.mjs";
import { l as remembered } from "./common.mjs";
import { mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { E as tablesIn, P as withoutArgument, T as columnsIn, j as wholeLines, w as aliasesIn } from "./migrate-rules3.mjs";
import { D as modelAt, E as modelOfUses, O as placeOfXPath, T as fieldUses, k as elementLines } from "./migrate-rules4.mjs";
import { V as attributeOf, st as isOnlyOwn } from "./migrate-rules5.mjs";

// src/migrate/rule.ts
function defineMigration(rule) {
	return rule;
}
/** The same as something that the audit's walk can run. */
function asAuditRule(rule) {
	const { cases, noops, to: _to, breaks: _breaks, lasts: _lasts, worksUntil: _works, dueAtOnce: _due, ends: _ends, style: _style, ...rest } = rule;
	return {
		...rest,
		severity: "high",
		category: "migration",
		bad: cases.map(({ before }) => before),
		good: noops
	};
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
	return tablesOf$1(project).get(table);
}
const known$2 = /* @__PURE__ */ new WeakMap();
/** Models by the name of their table; undefined where points and underscores make two the same. */
function tablesOf$1(project) {
	return remembered(known$2, project, () => {
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
* can tell. Such texts are arguments of decorators, or what these call returns, those of `related` and of `mapped`, the
* left of domains, lists of names and keys of values, also of values in the commands of other values.
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
		case "tuple":
			if (isFollowed(context)) return context.klass?.model;
			return parent.children[0] === node && parent.children.length === 3 ? modelOfDomain(ancestors.length - 2, context) : void 0;
		case "list":
			if (isFollowed(context)) return context.klass?.model;
			return modelOfNames(parent, ancestors.at(-2), ancestors.at(-3), context);
		default: return;
	}
}
/** In what a method returns that its class follows: `@api.depends(lambda self: self._names())`. */
function isFollowed(context) {
	const { ancestors, klass, method } = context;
	if (ancestors.findLast(({ type }) => !/^(list|tuple|binary_operator|parenthesized_expression)$/.test(type))?.type !== "return_statement" || !klass || !method) return false;
	const call = new RegExp(`\\bself\\.${method.name}\\(`);
	return klass.methods.some(({ decorators }) => decorators.some((each) => DECORATORS.test(each.name) && call.test(context.slice(each))));
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

// src/migrate/renames/model-records.ts
/** The xmlid of a model's record: by the module, and by the name of its table. */
const RECORD = /^(\w+)\.model_(\w+)$/;
/**
* Visitors for records of models in the name of a module that extended the model, and does not any more: only modules that
* make or extend a model give its record an xmlid. It gets the name of the module that makes the model.
*/
function modelRecords(since) {
	return {
		check(context) {
			for (const { xmlid, source, start, end } of xmlidRefs(context)) {
				const from = source.text.slice(start, end).indexOf(xmlid);
				const at = {
					start: start + from,
					end: start + from + xmlid.length
				};
				if (from !== -1) tell(context, source, at, xmlid);
			}
			for (const { fact, source } of context.index.records) {
				const id = fact.element && attributeOf(fact.element, "id");
				if (id && fact.model === "ir.model" && id.value === fact.xmlid) tell(context, source, id.valueSpan, fact.xmlid);
			}
		},
		python: { string_content(node, context) {
			const text = context.slice(node);
			if (RECORD.test(text)) tell(context, context.file.source, node, text);
		} }
	};
	function tell(context, source, { start, end }, xmlid) {
		const { module, project, target } = context;
		const [, owner = "", table = ""] = RECORD.exec(xmlid) ?? [];
		const before = project.modules.get(owner);
		if (!target || owner === module.name || !before) return;
		const model = modelOf(before, table);
		if (model === void 0 || !isLost(owner, model, before, target)) return;
		const makers = target.makers(model).filter((name) => name !== module.name && target.modules.get(name)?.classes.some(makes(model)));
		if (makers.length === 0) return;
		const { modules, complete } = target.closure(module.name);
		const inReach = makers.filter((name) => modules.has(name));
		const [maker, ...others] = inReach.length === 0 && !complete ? makers : inReach;
		const message = `${owner} does not extend ${model} any more in ${since}, and so there is no ${xmlid}`;
		if (maker === void 0 || others.length > 0) {
			const [first = ""] = makers;
			context.report({
				source,
				at: {
					start,
					end
				},
				about: {
					kind: "record",
					name: xmlid
				},
				message: `${message}: what refers to it does not load.`,
				options: [{
					title: `Depend on ${first}, which makes the model`,
					code: `${first}.model_${table}`
				}, { title: "Take the reference away" }]
			});
			return;
		}
		const now = `${maker}.model_${table}`;
		context.report({
			source,
			at: {
				start,
				end
			},
			message: `${message}: it is ${now}.`,
			fix: {
				title: `Write ${now}`,
				safe: inReach.length > 0,
				edits: [{
					file: source.path,
					start,
					end,
					text: now
				}]
			}
		});
	}
}
/** The one model with that table of which the module has a class. */
function modelOf({ classes }, table) {
	const found = new Set(classes.filter(({ model }) => model.replaceAll(".", "_") === table).map(({ model }) => model));
	return found.size === 1 ? [...found][0] : void 0;
}
/** The module is known in the new series, or was one of Odoo's own, and has no class of the model there. */
function isLost(owner, model, before, target) {
	const now = target.modules.get(owner);
	if (!now) return before.dir === void 0 && target.modules.size > 0;
	const isKnown = !now.partial && !now.computedModels && !now.computedNames && !now.idsUnknown;
	const table = model.replaceAll(".", "_");
	return isKnown && !now.classes.some((part) => part.model.replaceAll(".", "_") === table) && !Object.hasOwn(now.xmlids, `${owner}.model_${table}`);
}
function makes(model) {
	return (part) => part.model === model && part.creates;
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
		"mail.notification": { "mail_id": "mail_mail_id" },
		"payment.transaction": { "payment_token_id": "token_id" },
		"pos.payment.method": { "cash_journal_id": "journal_id" }
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

// src/migrate/renames/field-teller.ts
function fieldTeller(names, since) {
	const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
	const isOld = (field) => all.has(field);
	return {
		names,
		since,
		isOld,
		hasOld: (path) => path.split(".").some(isOld),
		report(context, { start, end }, [old, now], safe = true) {
			context.report({
				at: {
					start,
					end
				},
				message: `The field ${old} is ${now} since ${since}.`,
				fix: {
					title: `Write ${now}`,
					safe,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		},
		merged(context, at, [old, other, now]) {
			context.report({
				at,
				message: `The fields ${old} and ${other} are one since ${since}: ${now}. Say what is left of what this does with both.`,
				options: [{ title: `Write ${now} once, and take away what copied or compared the other` }, { title: "Ask another field for what was meant" }]
			});
		}
	};
}

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

// src/migrate/renames/field-names.ts
/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
function nameOn(model, field, names, context) {
	const fields = Object.hasOwn(names, model) ? names[model] : void 0;
	const now = fields && Object.hasOwn(fields, field) ? fields[field] : void 0;
	if (now === void 0) return void 0;
	return context.index.models.get(model)?.field(field) && !isExtended(model, field, context) ? void 0 : now;
}
/** What the module says of the field is added to that of Odoo. */
function isExtended(model, field, { project, module }) {
	const { lineage, delegated } = project.model(model, module.name);
	return [...lineage, ...delegated].some((part) => part.module !== module.name && Object.hasOwn(part.fields, field));
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
const known$1 = /* @__PURE__ */ new WeakMap();
/** All models that have a field of this name, in whatever module. */
function modelsWith(field, project) {
	const fields = remembered(known$1, project, () => /* @__PURE__ */ new Map());
	return remembered(fields, field, () => {
		const models = /* @__PURE__ */ new Set();
		for (const { classes } of project.modules.values()) for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
		return models;
	});
}
/** The path from this model with the new names of its fields, as far as their models are known. */
function pathNow(path, from, names, context) {
	let model = from;
	return path.split(".").map((part) => {
		if (model === void 0) return part;
		const now = nameOn(model, part, names, context) ?? part;
		model = context.model(model).field(part)?.comodel;
		return now;
	}).join(".");
}

// src/migrate/renames/fields-in-python.ts
/** Visitors of Python: on recordsets, in declarations, and in texts that name fields. */
function fieldsInPython({ names, isOld, hasOld, report, merged }) {
	return { python: {
		module(_, context) {
			for (const { fact, model } of namedClasses(context)) for (const { name, nameSpan } of fact.fields) {
				const now = isOld(name) ? nameOn(model, name, names, context) : void 0;
				if (now !== void 0) report(context, nameSpan, [name, now]);
			}
			for (const { path, model, ...at } of fieldDomains(context)) {
				const now = hasOld(path) ? pathNow(path, model, names, context) : path;
				if (now !== path) report(context, at, [path, now]);
			}
		},
		attribute(node, context) {
			const name = childOf(node, "attribute");
			const object = childOf(node, "object");
			if (!name || !object || !isOld(context.slice(name))) return;
			const old = context.slice(name);
			const model = recordsOf(object, context)?.model;
			const now = model === void 0 ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
			if (now === void 0) return;
			const other = mergedWith(node, [
				old,
				now,
				model
			], context);
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
			if (!/^[\w.]+(:[\w()]+)?$/.test(text) || !path.split(".").some((part) => isOld(part))) return;
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
	} };
	/** Another old name of the same records in the same statement, which would have the same name now. */
	function mergedWith(node, [old, now, model], context) {
		const both = model !== void 0 && context.model(model).field(now) !== void 0;
		const object = childOf(node, "object");
		const statement = context.ancestors.findLast(({ type }) => /_statement$/.test(type));
		if (!object || !statement) return void 0;
		const head = childOf(statement, "condition") ?? childOf(statement, "right") ?? statement;
		const same = walk(/^(if|while|for)_/.test(statement.type) ? head : statement).find((each) => {
			const [of, name] = [childOf(each, "object"), childOf(each, "attribute")];
			if (each.type !== "attribute" || !of || !name || context.slice(of) !== context.slice(object)) return false;
			const other = context.slice(name);
			if (both && other === now) return true;
			return other !== old && isOld(other) && Object.values(names).some((fields) => fields[other] === now);
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
}

// src/migrate/renames/fields-in-xml.ts
/** Visitors of data files and archs: fields that are shown, given a value, or named in conditions, domains and paths. */
function fieldsInXml({ names, since, isOld, hasOld, report, merged }) {
	return {
		arch: {
			"*"(element, context) {
				named(element, context);
				if (element.name !== "field" && element.name !== "label" && element.name !== "groupby") return;
				const name = attributeOf(element, element.name === "label" ? "for" : "name");
				if (!name || !isOld(name.value)) return;
				const model = modelAt(element, context);
				const now = model === void 0 ? void 0 : nameOn(model, name.value, names, context);
				if (now !== void 0) report(context, name.valueSpan, [name.value, now]);
			},
			field(element, context) {
				const name = attributeOf(element, "name");
				if (!name || !isOld(name.value) || modelAt(element, context) !== void 0) return;
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
					if (!isOld(old)) return whole;
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
				if (name && now !== void 0) inRecord(element, record, [name.value, now], context);
			}
		}
	};
	/** A field of a record, of which another may be the new one already. */
	function inRecord(element, record, [old, now], context) {
		const name = attributeOf(element, "name");
		if (!name) return;
		const given = (each) => context.text.slice(each.start, each.end).replace(/\bname\s*=\s*(['"])\w+\1/, "").replaceAll(/\s+/g, " ");
		const other = elementsOf(record).find((each) => attributeOf(each, "name")?.value === now);
		if (!other) report(context, name.valueSpan, [old, now]);
		else if (given(other) === given(element)) {
			const { start, end } = elementLines(element, context.text);
			context.report({
				at: element,
				message: `The field ${old} is ${now} since ${since}, which is given the same beside it.`,
				fix: {
					title: `Take ${old} away`,
					safe: true,
					edits: [{
						start,
						end,
						text: ""
					}]
				}
			});
		} else merged(context, name.valueSpan, [
			old,
			now,
			now
		]);
	}
	/** In conditions, domains and groupings of views. */
	function named(element, context) {
		const uses = fieldUses(element, context.text).filter(({ path }) => hasOld(path));
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
			if (!isOld(old) || depthAt(text, index) !== 1) continue;
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
		const terms = domainTerms(text, only.start).filter(({ path }) => hasOld(path));
		const model = terms.length === 0 ? void 0 : searchedModel(record, context);
		if (model === void 0) return;
		for (const { path, ...at } of terms) {
			const now = pathNow(path, model, names, context);
			if (now !== path) report(context, at, [path, now]);
		}
	}
}

// src/migrate/renames/renamed-fields.ts
/**
* Visitors that give fields their new names where the model is known: on recordsets, in views, and in texts that name
* fields, such as paths, domains and keys of values.
*/
function renamedFields(names, since) {
	const teller = fieldTeller(names, since);
	return {
		...fieldsInPython(teller),
		...fieldsInXml(teller)
	};
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
	/** Domains that fields have as a text. One of one record that it declares is no field of several by its name alone. */
	function domains(node, context) {
		const declared = new Set(context.file.classes.flatMap(({ fields }) => fields.map(({ nameSpan }) => nameSpan.start)));
		const report = (given) => {
			if (given.at && "start" in given.at && declared.has(given.at.start)) return;
			context.report(given.fix ? {
				...given,
				fix: {
					...given.fix,
					safe: false
				}
			} : given);
		};
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
				if (context.index.models.get(klass.model)?.method(now.name) || isOfTwo(old, now.name, renames, context)) {
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
/** Another method of the class gets the same name. */
function isOfTwo(old, name, renames, context) {
	const { model, methods } = context.klass ?? {};
	return model !== void 0 && (methods ?? []).some((other) => other.name !== old && methodNow(model, other.name, renames, context)?.name === name);
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
			for (const { fact, source } of context.index.records) {
				const id = fact.element && attributeOf(fact.element, "id");
				if (id && fact.xmlid !== void 0 && id.value === fact.xmlid) tell(context, source, id.valueSpan, fact.xmlid);
			}
		},
		python: { string_content(node, context) {
			const text = context.slice(node);
			if (!/^[\w.,! -]+$/.test(text)) return;
			for (const match of text.matchAll(/\b\w+\.[\w.-]+/g)) {
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
		if (now === void 0 || !target || isOwn$1(old, context)) return;
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
		if (state.is === "found" || now.startsWith("base.module_category_")) {
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
/** The module makes the record itself: where the one in whose name it is brings it, it only writes to it. */
function isOwn$1(xmlid, { index, project, module }) {
	if (!index.records.some(({ fact }) => fact.xmlid === xmlid)) return false;
	const [owner = ""] = xmlid.split(".");
	const known = project.modules.get(owner)?.xmlids;
	return owner === module.name || !known || !Object.hasOwn(known, xmlid);
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
		const [before, after] = [project, target].map((each) => each.model(model, module.name));
		if (!before || !after?.exists) return;
		if (isOnlyOwn(after, field, module.name) && !isOnlyOwn(before, field, module.name)) return;
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

// src/migrate/renames/sql-columns.ts
const SQL = /\b(select|from|join|update|insert\s+into|delete\s+from|group\s+by|where)\b/i;
const NO_COLUMN = /^(One2many|Many2many)$/;
const CHOICES = [{ title: "Take it out of the query, with what depends on it" }, { title: "Read what took its place, such as by a JOIN of the table that has it now" }];
/** Names that the queries of Odoo's own reports give their tables: what extends one writes them. */
const REPORTS = {
	"sale.report": {
		l: "sale_order_line",
		s: "sale_order",
		p: "product_product",
		t: "product_template"
	},
	"purchase.report": {
		l: "purchase_order_line",
		po: "purchase_order",
		t: "product_template"
	},
	"account.invoice.report": {
		line: "account_move_line",
		move: "account_move",
		product: "product_product",
		template: "product_template"
	},
	"report.pos.order": {
		l: "pos_order_line",
		s: "pos_order",
		pt: "product_template"
	}
};
/**
* Visitor that gives the columns of renamed fields their new names in texts of SQL, and asks about those that are gone.
* A column belongs to a model where the text, the method or the class around it says of which table its name is.
*/
function sqlColumns(names, models, since) {
	return { python: { module(root, context) {
		if (!SQL.test(context.text) || /^(migrations|upgrades)\//.test(context.file.source.path)) return;
		const tables = tablesOf(context.project);
		const isTable = (name) => tables.has(name);
		const classes = [...walk(root)].filter(({ type }) => type === "class_definition");
		const inside = /* @__PURE__ */ new Set();
		for (const node of [...classes, root]) {
			const texts = stringsIn(node).filter((each) => !inside.has(each));
			for (const each of texts) inside.add(each);
			const around = aliasesIn(texts.map((each) => context.slice(each)), isTable);
			const model = context.file.classes.find(({ start }) => start === node.start)?.model ?? "";
			const core = new Map(Object.entries(Object.hasOwn(REPORTS, model) ? REPORTS[model] ?? {} : {}));
			if (around.size === 0 && core.size === 0) continue;
			for (const text of texts) inText(text, {
				around,
				core,
				isTable
			}, context);
		}
	} } };
	function inText(node, { around, core, isTable }, context) {
		const own = aliasesIn([context.slice(node)], isTable);
		for (const content of node.children.filter(({ type }) => type === "string_content")) {
			const text = context.slice(content);
			if (SQL.test(text)) for (const each of tablesIn(text, isTable)) table(each, content.start, context);
			const tableOf = (alias) => [
				own,
				around,
				core
			].find((aliases) => aliases.has(alias))?.get(alias) ?? "";
			const isAlias = (alias) => tableOf(alias) !== "";
			for (const column of columnsIn(text, isAlias, () => clauseOf(node, context))) {
				const model = tablesOf(context.project).get(tableOf(column.alias));
				if (model !== void 0) look(column, content.start, model, context);
			}
		}
	}
	/** A table of a model that is called otherwise, or gone. */
	function table({ table: name, start, end }, from, context) {
		const { target, index } = context;
		const model = tablesOf(context.project).get(name);
		if (model === void 0 || !target || index.models.get(model)?.own) return;
		const now = Object.hasOwn(models, model) ? models[model] : void 0;
		const at = {
			start: from + start,
			end: from + end
		};
		if (now !== void 0) {
			const text = now.replaceAll(".", "_");
			context.report({
				at,
				message: `The table of ${model} is ${text} since ${since}.`,
				fix: {
					title: `Write ${text}`,
					safe: true,
					edits: [{
						...at,
						text
					}]
				}
			});
		} else if (target.makers(model).length === 0) context.report({
			at,
			message: `The table ${name} is gone in ${since}, with the model ${model}: the query fails.`,
			options: CHOICES
		});
	}
	function look(found, from, model, context) {
		const { column, isResult, alias } = found;
		const { target, module } = context;
		const later = (Object.hasOwn(models, model) ? models[model] : void 0) ?? model;
		const [old, after] = [context.model(model), target?.model(later, module.name)];
		if (later !== model && alias === model.replaceAll(".", "_")) {
			const start = from + found.aliasStart;
			const at = {
				start,
				end: start + alias.length
			};
			const text = later.replaceAll(".", "_");
			context.report({
				at,
				message: `The table of ${model} is ${text} since ${since}.`,
				fix: {
					title: `Write ${text}`,
					safe: true,
					edits: [{
						...at,
						text
					}]
				}
			});
		}
		const field = old.field(column);
		if (!field?.stored || NO_COLUMN.test(field.type) || !after?.complete || isOwn(column, model, context)) return;
		const renamed = Object.hasOwn(names, model) ? names[model]?.[column] : void 0;
		const now = renamed ?? column;
		const there = after.field(now);
		const at = {
			start: from + found.start,
			end: from + found.end
		};
		if (there?.stored && !NO_COLUMN.test(there.type)) {
			if (renamed === void 0) return;
			const text = isResult ? `${now} AS ${column}` : now;
			const message = `The column ${column} of ${model} is ${now} since ${since}`;
			if (isResult !== void 0) {
				const fix = {
					title: `Write ${now}`,
					safe: true,
					edits: [{
						...at,
						text
					}]
				};
				context.report({
					at,
					message: `${message}.`,
					fix
				});
				return;
			}
			context.report({
				at,
				message: `${message}: where the query gives it, it needs its old name behind it.`,
				options: [{
					title: "In what is given",
					code: `${alias}.${now} AS ${column}`
				}, {
					title: "Elsewhere",
					code: `${alias}.${now}`
				}]
			});
			return;
		}
		context.report({
			at,
			message: there ? `${column} of ${model} has no column since ${since}: the query fails.` : `The column ${column} of ${model} is gone in ${since}: the query fails.`,
			options: CHOICES
		});
	}
}
/** The module adds the field itself. */
function isOwn(field, model, context) {
	return context.index.models.get(model)?.field(field) !== void 0 && !isExtended(model, field, context);
}
const known = /* @__PURE__ */ new WeakMap();
/** Models with a table, by its name. */
function tablesOf(project) {
	return remembered(known, project, () => {
		const found = /* @__PURE__ */ new Map();
		for (const { classes } of project.modules.values()) for (const { model, creates, kind } of classes) if (creates && kind !== "abstract") found.set(model.replaceAll(".", "_"), model);
		return found;
	});
}
function stringsIn(root) {
	return [...walk(root)].filter(({ type }) => type === "string");
}
/** The part of a query that a text is added to, as the name of the variable or of the method says it. */
function clauseOf(node, context) {
	const before = context.text.slice(Math.max(0, node.start - 120), node.start);
	const variable = /(\w+)(?:\[[^\]\n]*\])?\s*\+?=\s*\(?\s*f?$/.exec(before)?.[1] ?? "";
	const method = [...walk(context.file.root)].filter(({ type, start, end }) => type === "function_definition" && start < node.start && end > node.end).map((each) => childOf(each, "name")).map((name) => name ? context.slice(name) : "");
	for (const name of [variable, ...method.reverse()]) {
		if (/group|order|where|from|join/i.test(name)) return "other";
		if (/select|fields/i.test(name)) return "select";
	}
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

// src/migrate/renames/abstract-models.ts
/** A base class of Odoo's, as most files write it. */
const BASE = /\bmodels\.(?:Model|TransientModel)\b/;
/**
* What tells of a model that is abstract since a series: classes that extend it have to be abstract too, and what they add
* goes to all that inherits from it. With the examples of it.
*/
function abstractModels(model, was, since) {
	const extension = (base, head) => `from odoo import fields, models\n\n\nclass Extension(${base}):\n    ${head}\n\n    note = fields.Char()\n`;
	const [inherits, named] = [`_inherit = "${model}"`, `_name = "${model}"\n    _inherit = ["${model}"]`];
	return {
		breaks: "error",
		summary: `Classes that extend ${model} are abstract, as it is`,
		cases: [
			{
				before: extension(`models.${was}`, inherits),
				after: extension("models.AbstractModel", inherits)
			},
			{
				before: extension(`models.${was}`, named),
				after: extension("models.AbstractModel", named)
			},
			{
				before: extension(was, inherits).replace("fields, models\n", `fields\nfrom odoo.models import ${was}\n`),
				todos: 1
			}
		],
		noops: [
			extension("models.AbstractModel", inherits),
			extension(`models.${was}`, `_name = "example.own"\n    _inherit = "${model}"`),
			extension(`models.${was}`, "_inherit = \"mail.thread\""),
			extension(`models.${was}`, `_name = "${model}.own"`),
			extension("object", inherits)
		],
		python: { module(_, context) {
			for (const { kind, model: own, creates, start } of context.file.classes) {
				if (own !== model || creates || kind === void 0 || kind === "abstract") continue;
				const head = context.text.slice(start, context.text.indexOf(":", start));
				const base = BASE.exec(head);
				const message = `${model} is abstract since ${since}: a class that extends it and is not keeps the module from loading.`;
				if (!base) {
					context.report({
						at: {
							start,
							end: start + head.length
						},
						message,
						options: [{
							title: "Make the class abstract",
							code: "class Extension(models.AbstractModel):"
						}]
					});
					continue;
				}
				const at = {
					start: start + base.index,
					end: start + base.index + base[0].length
				};
				context.report({
					at,
					message,
					fix: {
						title: "Make the class abstract",
						safe: true,
						edits: [{
							...at,
							text: "models.AbstractModel"
						}]
					}
				});
			}
		} }
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

// src/migrate/renames/16.0-defaults.json
var _16_0_defaults_default = {
	"account.journal": { "_fill_missing_values": { "protected_codes": "False" } },
	base: { "web_search_read": { "count_limit": "None" } },
	"hr.employee": { "action_open_work_entries": { "initial_date": "False" } },
	"hr.leave.allocation": { "_process_accrual_plans": {
		"date_to": "False",
		"force_period": "False"
	} },
	"hr.work.entry": { "_error_checking": { "employee_ids": "False" } },
	"ir.actions.report": {
		"_prepare_html": { "report_model": "False" },
		"_run_wkhtmltopdf": { "report_ref": "False" }
	},
	"ir.qweb": { "_get_asset_link_urls": { "debug": "False" } },
	"mail.activity": { "action_feedback_schedule_next": { "attachment_ids": "None" } },
	"mail.activity.mixin": { "activity_feedback": { "attachment_ids": "None" } },
	"product.product": { "price_compute": { "date": "False" } },
	"product.template": { "price_compute": { "date": "False" } },
	"project.project": { "_get_profitability_items": { "with_action": "True" } },
	"project.task": { "rating_apply": {
		"rating": "None",
		"notify_delay_send": "False"
	} },
	"rating.mixin": { "rating_apply": {
		"rating": "None",
		"notify_delay_send": "False"
	} },
	"res.config.settings": { "_get_classified_fields": { "fnames": "None" } },
	"res.users": { "_assert_can_auth": { "user": "None" } },
	"res.users.settings": { "_res_users_settings_format": { "fields_to_format": "None" } },
	"resource.calendar": {
		"_get_closest_work_time": { "compute_leaves": "True" },
		"_work_intervals_batch": { "compute_leaves": "True" }
	},
	"resource.resource": { "_adjust_to_calendar": { "compute_leaves": "True" } },
	"slide.slide": { "_action_set_quiz_done": { "completed": "True" } },
	"stock.move": { "_action_assign": { "force_qty": "False" } },
	"stock.warehouse": { "_get_sequence_values": {
		"name": "False",
		"code": "False"
	} },
	"website.visitor": { "_get_visitor_from_request": { "force_track_values": "None" } }
};

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
		"payment.acquirer": { "provider": "code" },
		"payment.transaction": {
			"acquirer_id": "provider_id",
			"acquirer_reference": "provider_reference",
			"provider": "provider_code"
		},
		"payment.token": {
			"acquirer_id": "provider_id",
			"acquirer_ref": "provider_ref",
			"provider": "provider_code"
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
		"mail.mail_notification_paynow": "mail.mail_notification_layout_with_responsible_signature",
		"mail.message_notification_email": "mail.mail_notification_layout",
		"sale.group_delivery_invoice_address": "account.group_delivery_invoice_address",
		"sale_management.menu_product_attribute_action": "sale.menu_product_attribute_action",
		"fetchmail.act_server_history": "mail.act_server_history",
		"fetchmail.action_email_server_tree": "mail.action_email_server_tree",
		"fetchmail.menu_action_fetchmail_server_tree": "mail.menu_action_fetchmail_server_tree",
		"fetchmail.model_fetchmail_server": "mail.model_fetchmail_server",
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

// src/migrate/renames/17.0-defaults.json
var _17_0_defaults_default = {
	"account.account": { "_search_new_account_code": { "cache": "None" } },
	"account.chart.template": {
		"_get_demo_data": { "company": "False" },
		"_get_demo_data_attachment": { "company": "False" },
		"_get_demo_data_mail_activity": { "company": "False" },
		"_get_demo_data_mail_message": { "company": "False" },
		"_get_demo_data_move": { "company": "False" },
		"_get_demo_data_reconcile_model": { "company": "False" },
		"_get_demo_data_statement": { "company": "False" },
		"_get_demo_data_transactions": { "company": "False" }
	},
	"account.group": { "_adapt_parent_account_group": { "company": "None" } },
	"account.move.line": { "action_automatic_entry": { "default_action": "None" } },
	"account.move.reversal": { "reverse_moves": { "is_modify": "False" } },
	"account.payment": { "_prepare_move_line_default_vals": { "force_balance": "None" } },
	"account_edi_proxy_client.user": { "_get_server_url": {
		"proxy_type": "None",
		"edi_mode": "None"
	} },
	base: { "_notify_by_email_get_headers": { "headers": "None" } },
	"base.automation": {
		"_filter_post": { "feedback": "False" },
		"_filter_post_export_domain": { "feedback": "False" },
		"_filter_pre": { "feedback": "False" },
		"_get_eval_context": { "payload": "None" }
	},
	"gamification.karma.tracking": { "_process_consolidate": { "end_date": "None" } },
	"hr.attendance": { "copy": { "default": "None" } },
	"hr.employee": { "_attendance_action_change": { "geo_information": "None" } },
	"hr.leave": { "action_approve": { "check_state": "True" } },
	"hr.leave.allocation": { "_process_accrual_plans": { "log": "True" } },
	"iap.account": { "get_credits_url": { "account_token": "None" } },
	"ir.asset": { "filter_duplicate": { "website_id": "None" } },
	"ir.attachment": { "_delete_and_notify": { "message": "None" } },
	"ir.module.module": { "_import_module": { "with_demo": "False" } },
	"ir.ui.view": { "_validate_view": { "view_type": "None" } },
	"mail.activity": { "get_activity_data": {
		"limit": "None",
		"offset": "0",
		"fetch_done": "False"
	} },
	"mail.blacklist": {
		"_add": { "message": "None" },
		"_remove": { "message": "None" }
	},
	"mail.mail": { "_send": { "alias_domain_id": "False" } },
	"mail.message": { "portal_message_format": { "options": "None" } },
	"mail.thread": { "_message_log_batch": {
		"partner_ids": "False",
		"attachment_ids": "False",
		"tracking_value_ids": "False"
	} },
	"mailing.trace": { "set_bounced": { "bounce_message": "False" } },
	"payment.transaction": {
		"_set_canceled": { "extra_allowed_states": "()" },
		"_set_error": { "extra_allowed_states": "()" }
	},
	"phone.blacklist": {
		"_add": { "message": "None" },
		"_remove": { "message": "None" },
		"add": { "message": "None" },
		"remove": { "message": "None" }
	},
	"pos.order": { "_get_rounded_amount": { "force_round": "False" } },
	"pos.payment": { "_create_payment_moves": { "is_reverse": "False" } },
	"product.product": { "_select_seller": { "ordered_by": "'price_discounted'" } },
	"product.template": {
		"_get_attribute_exclusions": { "combination_ids": "None" },
		"_get_own_attribute_exclusions": { "combination_ids": "None" }
	},
	"project.task": { "_notify_by_email_get_headers": { "headers": "None" } },
	"report.mrp.report_bom_structure": {
		"_get_availabilities": { "report_line": "False" },
		"_get_bom_data": { "parent_product": "False" },
		"_get_quantities_info": { "parent_product": "False" },
		"_get_resupply_route_info": {
			"parent_bom": "False",
			"parent_product": "False"
		}
	},
	"res.partner": { "_mail_get_partners": { "introspect_fields": "False" } },
	"res.users.deletion": { "_gc_portal_users": { "batch_size": "50" } },
	"resource.calendar": { "_attendance_intervals_batch": { "lunch": "False" } },
	"resource.calendar.leaves": { "_work_time_per_day": { "resource_calendars": "False" } },
	"sale.order": { "action_view_invoice": { "invoices": "False" } },
	"stock.move": { "_generate_serial_numbers": { "location_id": "False" } },
	"stock.quant": {
		"_gather": { "qty": "0" },
		"_update_available_quantity": { "reserved_quantity": "False" }
	},
	"stock.warehouse": { "_find_or_create_global_route": { "raise_if_not_found": "False" } },
	"stock.warehouse.orderpoint": { "action_replenish": { "force_to_max": "False" } },
	website: { "new_page": { "sections_arch": "None" } }
};

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
			"_message_post_process_attachments": "_process_attachments_for_post",
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

// src/migrate/renames/core-privileges.ts
/**
* The privilege that Odoo's own groups of a category have since 19.0, by the category that they had before, or
* that it is called now. Of categories that are shared by things that are not chosen among, such as the hidden one, there is none.
*/
const CORE_PRIVILEGES = {
	"base.module_category_accounting_accounting": "account.res_groups_privilege_accounting",
	"base.module_category_human_resources_attendances": "hr_attendance.res_groups_privilege_attendances",
	"base.module_category_human_resources_employees": "hr.res_groups_privilege_employees",
	"base.module_category_human_resources_expenses": "hr_expense.res_groups_privilege_expenses",
	"base.module_category_human_resources_fleet": "fleet.res_groups_privilege_fleet",
	"base.module_category_human_resources_lunch": "lunch.res_groups_privilege_lunch",
	"base.module_category_human_resources_recruitment": "hr_recruitment.res_groups_privilege_recruitment",
	"base.module_category_human_resources_time_off": "hr_holidays.res_groups_privilege_time_off",
	"base.module_category_inventory_inventory": "stock.res_groups_privilege_inventory",
	"base.module_category_inventory_purchase": "purchase.res_groups_privilege_purchase",
	"base.module_category_manufacturing_maintenance": "maintenance.res_groups_privilege_maintenance",
	"base.module_category_manufacturing_manufacturing": "mrp.res_groups_privilege_manufacturing",
	"base.module_category_marketing_email_marketing": "mass_mailing.res_groups_privilege_email_marketing",
	"base.module_category_marketing_events": "event.res_groups_privilege_events",
	"base.module_category_marketing_surveys": "survey.res_groups_privilege_surveys",
	"base.module_category_sales_point_of_sale": "point_of_sale.res_groups_privilege_point_of_sale",
	"base.module_category_sales_sales": "sales_team.res_groups_privilege_sales",
	"base.module_category_services_project": "project.res_groups_privilege_project",
	"base.module_category_services_timesheets": "hr_timesheet.res_groups_privilege_timesheets",
	"base.module_category_supply_chain_inventory": "stock.res_groups_privilege_inventory",
	"base.module_category_supply_chain_maintenance": "maintenance.res_groups_privilege_maintenance",
	"base.module_category_supply_chain_manufacturing": "mrp.res_groups_privilege_manufacturing",
	"base.module_category_supply_chain_purchase": "purchase.res_groups_privilege_purchase",
	"base.module_category_website_elearning": "website_slides.res_groups_privilege_elearning",
	"base.module_category_website_live_chat": "im_livechat.res_groups_privilege_live_chat",
	"base.module_category_website_website": "website.res_groups_privilege_website"
};

// src/migrate/renames/19.0-defaults.json
var _19_0_defaults_default = {
	"account.account": { "_build_spreadsheet_formula_domain": { "default_accounts": "False" } },
	"account.bank.statement.line": { "_get_default_amls_matching_domain": { "allow_draft": "False" } },
	"account.chart.template": {
		"_load": { "force_create": "True" },
		"_pre_reload_data": { "force_create": "True" },
		"try_loading": { "force_create": "True" }
	},
	"account.edi.common": { "_retrieve_taxes": { "tax_exigibility": "False" } },
	"account.move": {
		"_autopost_draft_entries": { "batch_size": "100" },
		"_get_invoice_report_filename": { "report": "None" },
		"_l10n_es_edi_facturae_get_tax_node_from_tax_data": { "round": "False" },
		"_l10n_it_edi_search_partner": { "destination_code": "None" },
		"_l10n_tr_nilvera_add_pdf_to_invoice": {
			"document_category": "'Purchase'",
			"invoice_channel": "'einvoice'"
		},
		"_l10n_tr_nilvera_get_documents": {
			"invoice_channel": "'einvoice'",
			"document_category": "'Purchase'",
			"journal_type": "'purchase'"
		},
		"_l10n_tr_nilvera_get_invoice_from_uuid": {
			"document_category": "'Purchase'",
			"invoice_channel": "'einvoice'"
		},
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"action_invoice_download_pdf": { "target": "'download'" },
		"is_purchase_document": { "move_type": "False" },
		"is_sale_document": { "move_type": "False" }
	},
	"account.move.send": {
		"_get_default_mail_attachments_widget": {
			"invoice_edi_format": "None",
			"pdf_report": "None"
		},
		"_get_placeholder_mail_attachments_data": {
			"invoice_edi_format": "None",
			"pdf_report": "None"
		},
		"_hook_if_success": { "from_cron": "False" }
	},
	"account.tax": {
		"_adapt_price_unit_to_another_taxes": { "product_uom": "None" },
		"_batch_for_taxes_computation": { "filter_tax_function": "None" },
		"_get_base_line_field_value_from_record": { "from_base_line": "False" },
		"_get_tax_details": {
			"product_uom": "None",
			"manual_tax_amounts": "None",
			"filter_tax_function": "None"
		}
	},
	"account_edi_proxy_client.user": {
		"_peppol_get_new_documents": { "skip_no_journal": "False" },
		"_peppol_register_sender": { "peppol_external_provider": "None" }
	},
	base: {
		"_message_get_default_recipients": {
			"with_cc": "False",
			"all_tos": "False"
		},
		"_notify_get_reply_to": { "author_id": "False" }
	},
	"calendar.attendee": { "_should_notify_attendee": { "notify_author": "False" } },
	"calendar.recurrence": { "_microsoft_values": { "initial_values": "()" } },
	"certificate.key": {
		"_generate_ec_private_key": { "password": "None" },
		"_generate_rsa_private_key": { "password": "None" }
	},
	"crm.lead": {
		"_create_customer": { "with_parent": "None" },
		"_handle_partner_assignment": { "with_parent": "None" },
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"_notify_get_reply_to": { "author_id": "False" },
		"_pls_get_naive_bayes_probabilities": { "is_tooltip": "False" }
	},
	"delivery.carrier": { "_apply_margins": { "order": "False" } },
	"discuss.channel": {
		"_action_unfollow": { "post_leave_message": "True" },
		"_find_or_create_persona_for_channel": { "create_member_params": "None" },
		"_notify_by_web_push_prepare_payload": { "force_record_name": "False" }
	},
	"discuss.channel.member": {
		"_join_sfu": { "force": "False" },
		"_rtc_join_call": { "camera": "False" },
		"_rtc_leave_call": { "session_id": "None" }
	},
	"event.event": {
		"_create_menu": { "parent_menu_type": "False" },
		"_get_date_range_str": { "start_datetime": "False" },
		"_get_event_resource_urls": { "slot": "False" },
		"_get_ics_file": { "slot": "False" },
		"action_generate_leads": { "event_lead_rules": "False" }
	},
	"event.mail": {
		"_execute_event_based": { "mail_slot": "False" },
		"_refresh_mail_count_done": { "mail_slot": "False" }
	},
	"event.registration": { "_apply_lead_generation_rules": { "event_lead_rules": "False" } },
	"hr.applicant": { "_notify_get_reply_to": { "author_id": "False" } },
	"hr.leave": { "_check_approval_update": { "raise_if_not_possible": "True" } },
	"hr.leave.allocation": { "_check_approval_update": { "raise_if_not_possible": "True" } },
	"im_livechat.channel": { "_get_operator": {
		"expertises": "None",
		"users": "None"
	} },
	"ir.attachment": { "_file_read": { "size": "None" } },
	"ir.qweb": {
		"_generate_asset_links": { "autoprefix": "False" },
		"_generate_asset_links_cache": { "autoprefix": "False" },
		"_get_asset_bundle": { "autoprefix": "False" },
		"_get_asset_links": { "autoprefix": "False" },
		"_get_asset_nodes": { "autoprefix": "False" }
	},
	"l10n_es_edi_tbai.document": {
		"_generate_final_xml_bi": { "freelancer": "False" },
		"_get_recipient_values": { "is_simplified": "False" }
	},
	"mail.activity.mixin": {
		"activity_feedback": { "only_automated": "True" },
		"activity_reschedule": { "only_automated": "True" },
		"activity_search": { "only_automated": "True" },
		"activity_unlink": { "only_automated": "True" }
	},
	"mail.compose.message": { "_generate_template_for_composer": { "allow_suggested": "False" } },
	"mail.render.mixin": {
		"_has_unsafe_expression_template_inline_template": { "fname": "None" },
		"_has_unsafe_expression_template_qweb": { "fname": "None" },
		"_render_field": { "res_ids_lang": "False" }
	},
	"mail.template": {
		"_generate_template": { "recipients_allow_suggested": "False" },
		"_generate_template_recipients": { "allow_suggested": "False" }
	},
	"mail.thread": {
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"_notify_by_web_push_prepare_payload": { "force_record_name": "False" },
		"_notify_get_classified_recipients_iterator": { "force_record_name": "False" }
	},
	"microsoft.calendar.sync": { "_microsoft_values": { "initial_values": "()" } },
	"mrp.bom.byproduct": { "_skip_byproduct_line": { "never_attribute_values": "False" } },
	"mrp.production": { "action_generate_serial": { "workorder": "False" } },
	"mrp.routing.workcenter": { "_skip_operation_line": { "never_attribute_values": "False" } },
	"mrp.workcenter": { "_get_capacity": { "default_capacity": "1" } },
	"mrp.workorder": { "_calculate_date_finished": { "new_workcenter": "False" } },
	"payment.provider": { "_razorpay_calculate_signature": { "is_redirect": "True" } },
	"payment.transaction": { "_xendit_create_charge": { "auth_id": "None" } },
	"peppol.registration": { "button_register_peppol_participant": { "selected_auth": "None" } },
	"pos.config": {
		"_prepare_self_order_splash_screen": { "is_new": "False" },
		"get_limited_partners_loading": { "offset": "0" },
		"load_onboarding_bakery_scenario": { "with_demo_data": "True" },
		"load_onboarding_bar_scenario": { "with_demo_data": "True" },
		"load_onboarding_clothes_scenario": { "with_demo_data": "True" },
		"load_onboarding_furniture_scenario": { "with_demo_data": "True" },
		"load_onboarding_restaurant_scenario": { "with_demo_data": "True" }
	},
	"pos.session": { "_get_diff_vals": { "outstanding_account": "False" } },
	"project.task": {
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"_notify_get_reply_to": { "author_id": "False" }
	},
	"purchase.order": {
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"action_create_invoice": { "attachment_ids": "False" }
	},
	"res.company": { "_get_peppol_edi_mode": { "temporary_eas": "False" } },
	"res.partner": {
		"_check_document_type_support": { "process_type": "'billing'" },
		"_find_or_create_from_emails": {
			"ban_emails": "None",
			"filter_found": "None",
			"no_create": "False",
			"sort_key": "None",
			"sort_reverse": "True"
		},
		"_get_peppol_verification_state": { "process_type": "'billing'" },
		"_search_mention_suggestions": { "extra_domain": "None" }
	},
	"sale.order": {
		"_notify_by_email_prepare_rendering_context": { "force_record_name": "False" },
		"_send_order_notification_mail": { "allow_deferred_sending": "True" }
	},
	"sale.order.line": { "_set_shop_warning_stock": { "save": "True" } },
	"stock.move": {
		"_action_confirm": { "create_proc": "True" },
		"_get_in_move_lines": { "lot": "None" },
		"_get_out_move_lines": { "lot": "None" },
		"action_show_subcontract_details": { "lot_id": "None" }
	},
	"stock.quant": {
		"_apply_inventory": { "date": "None" },
		"action_apply_inventory": { "date": "None" },
		"move_quants": { "up_to_parent_packages": "False" }
	},
	website: {
		"get_client_action_url": { "mode_debug": "0" },
		"new_page": { "page_title": "None" }
	}
};

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
		"product.product": { "uom_po_id": "uom_id" },
		"product.template": {
			"uom_po_id": "uom_id",
			"property_account_creditor_price_difference": "property_price_difference_account_id"
		}
	},
	methods: {
		"mail.thread": { "_get_allowed_message_post_params": "_get_allowed_message_params" },
		"res.partner": { "_commercial_sync_to_children": "_commercial_sync_to_descendants" }
	},
	xmlids: {
		"base.module_category_inventory": "base.module_category_supply_chain",
		"base.module_category_inventory_inventory": "base.module_category_supply_chain_inventory",
		"base.module_category_inventory_purchase": "base.module_category_supply_chain_purchase",
		"base.module_category_manufacturing": "base.module_category_supply_chain",
		"base.module_category_manufacturing_maintenance": "base.module_category_supply_chain_maintenance",
		"base.module_category_manufacturing_manufacturing": "base.module_category_supply_chain_manufacturing",
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

export { renamedRecords as A, searchedModel as B, accountDomainNow as C, renamedMethods as D, abstractModels as E, _15_0_default as F, defineMigration as H, modelRecords as I, modelOfText as L, pluralFields as M, renamedFields as N, sqlColumns as O, fieldDomains as P, movedRecord as R, ACCOUNT_TYPES as S, comparedNow as T, asAuditRule as V, renamedModels as _, askedField as a, neededModules as b, askedTerm as c, fieldKeyword as d, NO_DONE as f, _17_0_defaults_default as g, _17_0_default as h, PRODUCT as i, movedMethods as j, selectionKeys as k, _18_0_default as l, ownSaleState as m, _19_0_defaults_default as n, askedInView as o, SALE_ORDERS as p, CORE_PRIVILEGES as r, askedRecord as s, _19_0_default as t, _18_0_defaults_default as u, _16_0_default as v, accountPathNow as w, accountTypeValues as x, _16_0_defaults_default as y, modelOfTable as z };