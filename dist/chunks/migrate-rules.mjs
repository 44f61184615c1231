import { Ct as childOf, Q as recordField, St as parts, it as attributeValue, rt as attribute, wt as walk, xt as literalOf } from "./source.mjs";
import { ht as addDependency, mt as xmlidRefs } from "./audit-base.mjs";
import { dt as calledBy, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { Jt as withoutArgument, X as attributeOf, qt as wholeLines } from "./migrate-rules2.mjs";
import { d as modelAt, f as placeOfXPath } from "./migrate-rules4.mjs";

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

// src/migrate/renames/similar-name.ts
/** Of the names the one that says most of what this one says; undefined where none says half of it. */
function similarName(name, names) {
	const wanted = wordsOf(name);
	let best;
	for (const each of names) {
		const words = wordsOf(each);
		const shared = [...words].filter((word) => wanted.has(word)).length;
		const score = shared / (words.size + wanted.size - shared);
		if (score > .5 && score > (best?.score ?? 0)) best = {
			name: each,
			score
		};
	}
	return best?.name;
}
/** `tax_ids` and `taxes_id` share both words. */
function wordsOf(name) {
	return new Set(name.split(/[._]+/).filter(Boolean).map((word) => word.replace(/(?<=.{2})(es|s)$/, "")));
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

// src/migrate/renames/plural-fields.ts
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
		const record = idOf$1(each.value, context);
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
	if (before === void 0 ? ofProducts(context) : TO_PRODUCT.test(before)) context.report({
		at: node,
		message: ASK,
		options: SEARCH
	});
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
	context.report({
		at: node,
		message: ASK,
		options: COMPARE
	});
}
/** Domains and conditions of a view. */
function askedInView(element, context) {
	const model = context.modelName;
	const field = element.attributes.find(({ name }) => name === "name")?.value ?? "";
	for (const attribute of element.attributes) {
		const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
		const ofView = model !== void 0 && PRODUCT.test(model);
		const own = element.name === "field" ? TO_PRODUCT.test(field) : ofView;
		if (/^(domain|filter_domain)$/.test(attribute.name) && asksIn(raw, own)) context.report({
			at: attribute,
			message: ASK,
			options: SEARCH
		});
		else if (ofView && EXPRESSION.test(attribute.name) && COMPARED.test(raw)) context.report({
			at: attribute,
			message: ASK,
			options: COMPARE
		});
	}
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

export { defineMigration as A, movedMethods as C, similarName as D, _15_0_default as E, movedRecord as O, renamedRecords as S, renamedFields as T, ACCOUNT_TYPES as _, askedRecord as a, comparedNow as b, fieldKeyword as c, ownSaleState as d, _17_0_default as f, accountTypeValues as g, neededModules as h, askedInView as i, asAuditRule as k, NO_DONE as l, _16_0_default as m, PRODUCT as n, askedTerm as o, renamedModels as p, askedField as r, _18_0_default as s, _19_0_default as t, SALE_ORDERS as u, accountDomainNow as v, pluralFields as w, renamedMethods as x, accountPathNow as y };