import { B as indentAt, Ft as comodelOf, H as lineStart, Mt as parts, Nt as childOf, V as lineBreak, at as recordField, et as CORE_MODULE, ft as attribute, jt as literalOf, mt as elementsOf, pt as attributeValue, yt as manifestValue } from "./source.mjs";
import { Ot as namedClasses } from "./audit-base.mjs";
import { X as importsOf, Y as importedPath, gt as flowOf, mt as recordsOf, pt as isEnvironment, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { B as searchedModel, H as defineMigration, I as modelRecords, L as modelOfText, N as renamedFields, P as fieldDomains, d as fieldKeyword, r as CORE_PRIVILEGES } from "./migrate-rules.mjs";
import { I as withoutName, O as fromImport, b as changedSignature, f as dropUnusedImports, j as wholeLines, x as moveImports } from "./migrate-rules3.mjs";
import { E as modelOfUses, T as fieldUses, k as elementLines } from "./migrate-rules4.mjs";
import { Ct as templateNoops, J as modelRecordNoops, K as modelRecordCases, Q as gonePython, S as bookMethod, St as templateCases, U as attributeText, V as attributeOf, X as styleCases, Y as goneStyles, Z as styleNoops, _t as anchorCase, a as goneWidgets, at as goneIn, b as goneAnchors, dt as goneModules, ft as goneTemplates, gt as GONE_SERVICE_NOOPS, ht as GONE_PYTHON_NOOPS, mt as GONE_IMPORT_NOOPS, o as goneServices, rt as _19_0, t as addon_names_default, vt as anchorNoops, w as partnerView, wt as script, x as goneAssets, yt as inBundle } from "./migrate-rules5.mjs";
import { C as goneImports, w as movedImports } from "./migrate-rules6.mjs";

// src/migrate/rules/19.0/account-active.ts
const MODEL = "account.account";
/** What follows the name in a term: operator and value. */
const REST = /^(['"]\s*,\s*)(['"])(=|!=|<>)\2(\s*,\s*)(True|False|1|0)(?=\s*,?\s*[)\]])/;
const MODULE = {
	"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"account\"], \"data\": [\"views/x.xml\"]}\n",
	"__init__.py": "from . import models\n",
	"models/__init__.py": "from . import account, example\n",
	"views/x.xml": "<odoo/>\n"
};
var account_active_default = defineMigration({
	id: "account-active",
	to: "19.0",
	breaks: "error",
	summary: "Accounts are not deprecated but inactive",
	why: "account.account has active instead of deprecated since 19.0: a domain that asks for the old field keeps a view that shows its field from loading.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/account/models/account_account.py",
	cases: [
		{
			before: code$2("account_id = fields.Many2one(\"account.account\", domain=\"[('deprecated', '=', False), ('code', '=', '1')]\")"),
			after: code$2("account_id = fields.Many2one(\"account.account\", domain=\"[('active', '=', True), ('code', '=', '1')]\")")
		},
		{
			before: code$2("account_ids = fields.Many2many(\"account.account\", domain=[(\"deprecated\", \"=\", False)])"),
			after: code$2("account_ids = fields.Many2many(\"account.account\", domain=[(\"active\", \"=\", True)])")
		},
		{
			before: code$2("def f(self):\n        return self.env[\"account.account\"].search([(\"deprecated\", \"!=\", True)])"),
			after: code$2("def f(self):\n        return self.env[\"account.account\"].search([(\"active\", \"!=\", False)])")
		},
		{
			before: view$1("<form><field name=\"account_id\" domain=\"[('deprecated', '=', False)]\"/></form>"),
			after: view$1("<form><field name=\"account_id\" domain=\"[('active', '=', True)]\"/></form>")
		},
		{
			before: action("account.account", "[('deprecated', '=', True)]"),
			after: action("account.account", "[('active', '=', False)]")
		},
		{
			before: code$2("account_id = fields.Many2one(\"account.account\", domain=[(\"deprecated\", \"=\", flag)])"),
			todos: 1
		}
	],
	noops: [
		code$2("account_id = fields.Many2one(\"account.account\", domain=[(\"active\", \"=\", True)])"),
		code$2("tax_id = fields.Many2one(\"account.tax\", domain=[(\"deprecated\", \"=\", False)])"),
		code$2("tax_id = fields.Many2one(\"account.tax\", domain=\"[('deprecated', '=', False)]\")"),
		code$2("def f(self):\n        return self.env[\"res.partner\"].search([(\"deprecated\", \"=\", False)])"),
		view$1("<form><field name=\"name\" domain=\"[('deprecated', '=', False)]\"/></form>"),
		action("res.partner", "[('deprecated', '=', True)]"),
		{
			...code$2("account_id = fields.Many2one(\"account.account\", domain=[(\"deprecated\", \"=\", False)])"),
			"models/account.py": "from odoo import fields, models\n\n\nclass Account(models.Model):\n    _inherit = \"account.account\"\n\n    deprecated = fields.Boolean()\n"
		}
	],
	python: {
		module(_, context) {
			for (const { path, model, start, end } of fieldDomains(context)) if (path === "deprecated" && model === MODEL) invert(start, end, context.text, context);
		},
		string(node, context) {
			const content = node.children[1];
			if (content?.type !== "string_content" || context.slice(content) !== "deprecated") return;
			if (context.ancestors.at(-1)?.type !== "tuple" || modelOfText(node, context) !== MODEL) return;
			invert(content.start, content.end, context.text, context);
		}
	},
	arch: { "*"(element, context) {
		for (const { path, behind, start, end } of fieldUses(element, context.text)) {
			if (path !== "deprecated") continue;
			const at = modelOfUses(element, context);
			const field = attributeValue(element, "name") ?? "";
			if ((behind && at !== void 0 ? context.model(at).field(field)?.comodel : at) === MODEL && REST.test(context.text.slice(end))) invert(start, end, context.text, context);
		}
	} },
	xml: { field(element, context) {
		const record = element.parent;
		const [only, ...others] = element.children;
		if (record?.name !== "record" || only?.type !== "text" || others.length > 0) return;
		if (!/^domain(_force)?$/.test(attributeValue(element, "name") ?? "")) return;
		const text = context.text.slice(only.start, only.end);
		const found = /(?<=[[(]\s*['"])deprecated(?=['"])/.exec(text);
		if (!found || searchedModel(record, context) !== MODEL) return;
		const start = only.start + found.index;
		invert(start, start + found[0].length, context.text, context);
	} }
});
function invert(start, end, text, context) {
	if (context.index.models.get(MODEL)?.field("deprecated")) return;
	const message = "account.account has active instead of deprecated since 19.0.";
	const rest = REST.exec(text.slice(end));
	if (!rest) {
		context.report({
			at: {
				start,
				end
			},
			message,
			options: [{
				title: "Ask for active, with the opposite value",
				code: "(\"active\", \"=\", True)"
			}, { title: "Leave the term out: inactive accounts are not found unless one asks for them" }]
		});
		return;
	}
	const [whole, quote = "", mark = "", operator = "", comma = "", value = ""] = rest;
	const now = /^(True|1)$/.test(value) ? "False" : "True";
	context.report({
		at: {
			start,
			end
		},
		message,
		fix: {
			title: "Ask for active, with the opposite value",
			safe: true,
			edits: [{
				start,
				end: end + whole.length,
				text: `active${quote}${mark}${operator}${mark}${comma}${now}`
			}]
		}
	});
}
function code$2(body) {
	return {
		...MODULE,
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.example"\n    _description = "Example"\n\n    ${body}\n`
	};
}
function view$1(arch) {
	return {
		...code$2("account_id = fields.Many2one(\"account.account\")\n    name = fields.Char()"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.example</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`
	};
}
function action(model, domain) {
	return {
		...code$2("name = fields.Char()"),
		"views/x.xml": `<odoo><record id="a" model="ir.actions.act_window"><field name="res_model">${model}</field><field name="domain">${domain}</field></record></odoo>\n`
	};
}

// src/migrate/rules/19.0/action-state-ondelete.ts
var action_state_ondelete_default = defineMigration({
	id: "action-state-ondelete",
	to: "19.0",
	breaks: "error",
	summary: "Types that are added to server actions go with their actions",
	why: "state of ir.actions.server has no default since 19.0: Odoo refuses to load added values with ondelete \"set default\" (AssertionError). Its own modules say \"cascade\".",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py",
	cases: [{
		before: extension$1("state", `selection_add=[("open", "Open")], ondelete={"open": "set default"}`),
		after: extension$1("state", `selection_add=[("open", "Open")], ondelete={"open": "cascade"}`)
	}, {
		before: extension$1("state", `selection_add=[("a", "A"), ("b", "B")], ondelete={'a': 'set default', 'b': 'cascade'}`),
		after: extension$1("state", `selection_add=[("a", "A"), ("b", "B")], ondelete={'a': 'cascade', 'b': 'cascade'}`)
	}],
	noops: [
		extension$1("state", `selection_add=[("a", "A")], ondelete={"a": "cascade"}`),
		extension$1("state", `selection_add=[("a", "A")], ondelete={"a": "set code"}`),
		extension$1("state", `selection_add=[("a", "A")], ondelete={"a": lambda actions: actions.unlink()}`),
		extension$1("usage", `selection_add=[("a", "A")], ondelete={"a": "set default"}`),
		extension$1("state", `selection_add=[("a", "A")], ondelete={"a": "set default"}, default="a"`),
		extension$1("state", `selection_add=[("a", "A")], ondelete={"a": "set default"}`, "ir.actions.todo")
	],
	check(context) {
		for (const { classes, model } of context.index.models.values()) {
			if (model !== "ir.actions.server") continue;
			for (const { file, fact } of classes) for (const { name, kwargs } of fact.fields) {
				const ondelete = kwargs.get("ondelete");
				if (name !== "state" || !ondelete || !kwargs.has("selection_add") || kwargs.has("default")) continue;
				const edits = [...file.source.text.slice(ondelete.start, ondelete.end).matchAll(/(['"])set default\1/g)].map(({ index }) => {
					const start = ondelete.start + index + 1;
					return {
						start,
						end: start + 11,
						text: "cascade"
					};
				});
				if (edits.length === 0) continue;
				context.report({
					source: file.source,
					at: ondelete,
					message: "state of ir.actions.server has no default since 19.0: with \"set default\" the module does not load. Actions of this type go with it now.",
					fix: {
						title: "Write \"cascade\"",
						safe: false,
						edits
					}
				});
			}
		}
	}
});
/** A module that extends a selection of server actions. */
function extension$1(field, keywords, model = "ir.actions.server") {
	return { "models/example.py": `from odoo import fields, models\n\n\nclass Action(models.Model):\n    _inherit = "${model}"\n\n    ${field} = fields.Selection(${keywords})\n` };
}

// src/migrate/rules/19.0/action-target-inline.ts
var action_target_inline_default = defineMigration({
	id: "action-target-inline",
	to: "19.0",
	breaks: "error",
	summary: "The target inline of an action is current",
	why: "The selection of target has no inline since 19.0: the record does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py",
	cases: [
		{
			before: data$4("ir.actions.act_window", "inline"),
			after: data$4("ir.actions.act_window", "current")
		},
		{
			before: data$4("ir.actions.client", "inline"),
			after: data$4("ir.actions.client", "current")
		},
		{
			before: code$1("return {\"type\": \"ir.actions.act_window\", \"target\": \"inline\", \"res_model\": \"a.b\"}"),
			after: code$1("return {\"type\": \"ir.actions.act_window\", \"target\": \"current\", \"res_model\": \"a.b\"}")
		},
		{
			before: code$1("return dict(action, type='ir.actions.client', target='inline')"),
			after: code$1("return dict(action, type='ir.actions.client', target='current')")
		},
		{
			before: code$1("action = self.env[\"ir.actions.actions\"]._for_xml_id(\"a.b\")\n    action[\"target\"] = \"inline\""),
			after: code$1("action = self.env[\"ir.actions.actions\"]._for_xml_id(\"a.b\")\n    action[\"target\"] = \"current\"")
		}
	],
	noops: [
		data$4("ir.actions.act_window", "new"),
		data$4("my.action", "inline"),
		data$4("ir.actions.act_window", "current"),
		code$1("return {\"target\": \"inline\"}"),
		code$1("return {\"type\": \"ir.actions.act_url\", \"target\": \"inline\"}"),
		code$1("return {\"type\": \"ir.actions.act_window\", \"context\": {\"target\": \"inline\"}}"),
		code$1("return {\"type\": \"ir.actions.act_window\", \"target\": \"new\"}"),
		code$1("action[\"style\"] = \"inline\"\n    self.values[\"target\"] = \"inline\""),
		code$1("return dict(action, target=\"inline\")")
	],
	python: {
		dictionary(node, context) {
			look(parts(node).flatMap((pair) => {
				const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
				const name = pair.type === "pair" && key ? literalOf(key, context.text) : void 0;
				return typeof name === "string" && value ? [{
					name,
					value
				}] : [];
			}), context);
		},
		argument_list(node, context) {
			const call = context.ancestors.at(-1);
			const called = call && childOf(call, "function");
			if (!called || !/^(dict|action\.update)$/.test(context.slice(called))) return;
			look(parts(node).flatMap((argument) => {
				const [name, value] = [childOf(argument, "name"), childOf(argument, "value")];
				return argument.type === "keyword_argument" && name && value ? [{
					name: context.slice(name),
					value
				}] : [];
			}), context);
		},
		assignment(node, context) {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!left || !right || !/^(action|act|result_action)\[(['"])target\2\]$/.test(context.slice(left))) return;
			look([{
				name: "type",
				value: void 0
			}, {
				name: "target",
				value: right
			}], context);
		}
	},
	xml: { field(element, context) {
		const record = element.parent;
		const [only] = element.children;
		if (record?.name !== "record" || attributeValue(element, "name") !== "target" || only?.type !== "text") return;
		if (!/^ir\.actions\.(act_window|client)$/.test(attributeValue(record, "model") ?? "") || only.value.trim() !== "inline") return;
		context.report({
			at: element,
			message: "An action has no target inline since 19.0.",
			fix: {
				title: "Write current",
				safe: true,
				edits: [{
					start: only.start,
					end: only.end,
					text: "current"
				}]
			}
		});
	} }
});
/** An action that code makes. */
function look(entries, context) {
	const of = (name) => entries.find((entry) => entry.name === name);
	const [type, target] = [of("type"), of("target")?.value];
	if (!type || !target || literalOf(target, context.text) !== "inline") return;
	const kind = type.value && literalOf(type.value, context.text);
	if (type.value && !/^ir\.actions\.(act_window|client)$/.test(String(kind))) return;
	const { start, end } = target;
	context.report({
		at: target,
		message: "An action has no target inline since 19.0.",
		fix: {
			title: "Write current",
			safe: false,
			edits: [{
				start,
				end,
				text: context.slice(target).replace("inline", "current")
			}]
		}
	});
}
function code$1(statement) {
	return `def f(self, action):\n    ${statement}\n`;
}
function data$4(model, target) {
	return { "views/x.xml": `<odoo><record id="a" model="${model}"><field name="target">${target}</field></record></odoo>\n` };
}

// src/migrate/rules/19.0/addon-imports.ts
/** By file of Odoo's modules: where a name is now, empty where it is gone; `*` where the file is gone. */
const LOST = addon_names_default;
const move = moveImports(Object.entries(LOST).flatMap(([from, names]) => Object.entries(names).flatMap(([name, to]) => to === "" ? [] : [{
	from,
	name,
	to
}])));
var addon_imports_default = defineMigration({
	id: "addon-imports",
	to: "19.0",
	breaks: "error",
	summary: "What is imported from files of Odoo's own modules is imported from where it is now",
	why: "The files of many modules were split since 14.0: an import of what is not there any more keeps the module from loading.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/resource/models",
	cases: [
		{
			before: "from odoo.addons.sale.models.sale import SaleOrder, SaleOrderLine as Line\n",
			after: "from odoo.addons.sale.models.sale_order_line import SaleOrderLine as Line\nfrom odoo.addons.sale.models.sale_order import SaleOrder\n"
		},
		{
			before: "from odoo.addons.mail.controllers.main import MailController\n",
			after: "from odoo.addons.mail.controllers.mail import MailController\n"
		},
		{
			before: "from odoo.addons.resource.models.resource import HOURS_PER_DAY, make_aware\n",
			after: "from odoo.addons.resource.models.resource import make_aware\nfrom odoo.addons.resource.models.utils import HOURS_PER_DAY\n",
			todos: 1
		},
		{
			before: "from odoo.addons.website.tools import MockRequest\n",
			after: "from odoo.addons.http_routing.tests.common import MockRequest\n"
		},
		{
			before: "from odoo.addons.stock.models.product import OPERATORS\n",
			todos: 1
		},
		{
			before: shop("from odoo.addons.sale.controllers.variant import VariantController\n"),
			after: shop("from odoo.addons.website_sale.controllers.variant import WebsiteSaleVariantController as VariantController\n")
		},
		{
			before: "from odoo.addons.sale.controllers.variant import VariantController\n",
			todos: 1
		},
		{
			before: "from odoo.addons.resource.models import resource\n",
			todos: 1
		}
	],
	noops: [
		shop("from odoo.addons.website_sale.controllers.variant import WebsiteSaleVariantController\n"),
		"from odoo.addons.sale.models.sale_order import SaleOrder\n",
		"from odoo.addons.my_sale.models.sale import SaleOrder\n",
		"from odoo.addons.sale.models import sale_order\n",
		"from odoo.addons.stock.models.product import never_there\n",
		"from .models.sale import SaleOrder\n",
		"try:\n    from odoo.addons.stock.models.product import OPERATORS\nexcept ImportError:\n    OPERATORS = {}\n"
	],
	python: { import_from_statement(node, context) {
		if (isTried(context) || taken(node, context)) return;
		move(node, context);
		gone(node, context);
	} }
});
/** What another class of Odoo does now, in a module that this one may count on. */
const TAKEN = [{
	from: "odoo.addons.sale.controllers.variant",
	name: "VariantController",
	to: "odoo.addons.website_sale.controllers.variant",
	now: "WebsiteSaleVariantController",
	owner: "website_sale"
}];
function taken(node, context) {
	const imported = fromImport(node, context);
	const [only, ...others] = imported?.names ?? [];
	const move = TAKEN.find(({ from, name }) => from === imported?.module && name === only?.name);
	if (!imported || !only || !move || others.length > 0 || only.alias !== void 0) return false;
	if (!context.project.closure(context.module.name).modules.has(move.owner)) return false;
	const { moduleNode } = imported;
	context.report({
		at: node,
		message: `${move.name} is gone: what it did is done by ${move.now} of ${move.owner}.`,
		fix: {
			title: `Import ${move.now}`,
			safe: false,
			edits: [{
				start: moduleNode.start,
				end: moduleNode.end,
				text: move.to
			}, {
				start: only.node.start,
				end: only.node.end,
				text: `${move.now} as ${move.name}`
			}]
		}
	});
	return true;
}
function gone(node, context) {
	const imported = fromImport(node, context);
	if (!imported?.module.startsWith("odoo.addons.")) return;
	const names = Object.hasOwn(LOST, imported.module) ? LOST[imported.module] : void 0;
	for (const { name, node: at } of imported.names) {
		const whole = `${imported.module}.${name}`;
		const isFile = Object.hasOwn(LOST, whole) && LOST[whole]?.["*"] !== void 0;
		if (!isFile && !(names && Object.hasOwn(names, name) && names[name] === "")) continue;
		const what = isFile ? `The file ${whole}` : `${name} of ${imported.module}`;
		context.report({
			at,
			message: `${what} is not in 19.0: the file that imports it cannot be loaded.`,
			options: [{ title: "Import what took its place, where Odoo has something that does the same" }, { title: "Write what is used of it in this module" }]
		});
	}
}
/** `try: from odoo.addons.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }) {
	return ancestors.some(({ type }) => type === "try_statement");
}
/** A module of the shop. */
function shop(code) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"website_sale\"]}\n",
		"controllers/main.py": code
	};
}

// src/migrate/rules/19.0/api-returns.ts
var api_returns_default = defineMigration({
	id: "api-returns",
	to: "19.0",
	breaks: "error",
	summary: "@api.returns goes",
	why: "The decorator is gone since 19.0: what is called from outside gets the ids of the records that a method returns without it.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/service/model.py",
	cases: [
		{
			before: model$2("@api.returns(\"self\", lambda value: value.id)\n    def copy(self, default=None):"),
			after: model$2("def copy(self, default=None):", "models")
		},
		{
			before: model$2("@api.model\n    @api.returns(\"res.partner\")\n    def copy(self, default=None):"),
			after: model$2("@api.model\n    def copy(self, default=None):")
		},
		{
			before: model$2("@api.returns(\"mail.message\", downgrade=ids_of)\n    def post(self):"),
			todos: 1
		}
	],
	noops: [
		model$2("@api.model\n    def copy(self, default=None):"),
		model$2("@returns(\"self\")\n    def copy(self, default=None):"),
		model$2("@other.returns(\"self\")\n    def copy(self, default=None):"),
		model$2("# @api.returns(\"self\")\n    def copy(self, default=None):")
	],
	python: { decorator(node, context) {
		const text = context.slice(node);
		if (!/^@\s*(odoo\.)?api\.returns\(/.test(text)) return;
		const message = "api.returns is gone since 19.0.";
		if (!/^@\s*(odoo\.)?api\.returns\(\s*['"][\w.]+['"]\s*(,\s*lambda (\w+)\s*:\s*\3\.ids?\s*)?,?\s*\)$/.test(text)) {
			context.report({
				at: node,
				message: `${message} Take it away, and see that what is called from outside returns what its callers want.`,
				options: [{
					title: "Take the decorator away, and return ids where a caller from outside wants them",
					code: "return records.ids"
				}, { title: "Take it away and leave the method to Python alone, by a name that begins with _" }]
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: "Take it away",
				safe: true,
				edits: [wholeLines(node, context.text)]
			}
		});
	} }
});
function model$2(method, names = "api, models") {
	return `from odoo import ${names}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n        return super().copy(default)\n`;
}

// src/migrate/rules/19.0/automation-delay.ts
var automation_delay_default = defineMigration({
	id: "automation-delay",
	to: "19.0",
	breaks: "error",
	summary: "An automation before a date says so, instead of a delay below zero",
	why: "Since 19.0 the delay of an automation is no number below zero, which meant before the date: trg_date_range_mode says before or after, and a record with such a delay does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/base_automation/models/base_automation.py",
	cases: [
		{
			before: data$3("<field name=\"trg_date_range\">-7</field>"),
			after: data$3("<field name=\"trg_date_range\">7</field>", "<field name=\"trg_date_range_mode\">before</field>")
		},
		{
			before: data$3("<field name=\"trg_date_range\" eval=\"-15\"/>"),
			after: data$3("<field name=\"trg_date_range\" eval=\"15\"/>", "<field name=\"trg_date_range_mode\">before</field>")
		},
		{
			before: data$3("<field name=\"trg_date_range\" eval=\" - 2 * 7 \"/>"),
			todos: 1
		}
	],
	noops: [
		data$3("<field name=\"trg_date_range\">7</field>"),
		data$3("<field name=\"trg_date_range\" eval=\"7\"/>"),
		data$3("<field name=\"trg_date_range\">7</field>", "<field name=\"trg_date_range_mode\">before</field>"),
		data$3("<field name=\"name\">-7</field>"),
		{ "data/x.xml": text("my.model", ["<field name=\"trg_date_range\">-7</field>"]) }
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "trg_date_range" || record?.name !== "record") return;
		if (attributeValue(record, "model") !== "base.automation" || recordField(record, "trg_date_range_mode")) return;
		const { text } = context;
		const given = attribute(element, "eval")?.valueSpan ?? element.inner;
		const value = text.slice(given.start, given.end);
		if (!/^\s*-/.test(value)) return;
		const message = "A delay before the date is no number below zero since 19.0: trg_date_range_mode is before.";
		const sign = given.start + value.indexOf("-");
		if (!/^\s*-\d+\s*$/.test(value)) {
			context.report({
				at: element,
				message,
				options: [{
					title: "Write the number without its sign, and",
					code: "<field name=\"trg_date_range_mode\">before</field>"
				}]
			});
			return;
		}
		const gap = element.start > 0 && text.slice(lineStart(text, element.start), element.start).trim() === "" ? `${lineBreak(text)}${indentAt(text, element.start)}` : "";
		context.report({
			at: element,
			message,
			fix: {
				title: "Write before",
				safe: true,
				edits: [{
					start: sign,
					end: sign + 1,
					text: ""
				}, {
					start: element.end,
					end: element.end,
					text: `${gap}<field name="trg_date_range_mode">before</field>`
				}]
			}
		});
	} }
});
function data$3(...fields) {
	return { "data/x.xml": text("base.automation", fields) };
}
function text(model, fields) {
	return `<odoo>\n    <record id="a" model="${model}">\n${fields.map((field) => `        ${field}\n`).join("")}    </record>\n</odoo>\n`;
}

// src/migrate/rules/19.0/chart-template-csv.ts
/** Columns of fiscal positions that 19.0 has on the taxes. */
const MAPPING = /^tax_ids\/tax_(src|dest)_id$/;
var chart_template_csv_default = defineMigration({
	id: "chart-template-csv",
	to: "19.0",
	breaks: "error",
	summary: "The taxes of a chart of accounts name their fiscal positions",
	why: "A fiscal position has no lines of taxes since 19.0: each tax of its own says for which positions it is, and which tax it replaces.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/upgrade_code/18.3-00-l10n-fiscal-position-taxes.py",
	cases: [{
		before: csv("account.fiscal.position-xx", "\"id\",\"name\",\"tax_ids/tax_src_id\",\"tax_ids/tax_dest_id\"\n\"fp\",\"EU\",\"t21\",\"t0\"\n"),
		todos: 1
	}],
	noops: [
		csv("account.fiscal.position-xx", "\"id\",\"name\"\n\"fp\",\"EU\"\n"),
		csv("account.tax-xx", "\"id\",\"fiscal_position_ids\",\"original_tax_ids\"\n\"t0\",\"fp\",\"t21\"\n"),
		csv("my.model", "\"id\",\"tax_ids/tax_src_id\"\n\"a\",\"b\"\n")
	],
	check(context) {
		for (const { source, header } of context.module.csv) {
			if (!/(^|\/)data\/template\/account\.fiscal\.position-\w+\.csv$/.test(source.path)) continue;
			const column = header.find(({ value }) => MAPPING.test(value));
			if (!column) continue;
			context.report({
				source,
				at: column,
				message: "A fiscal position has no lines of taxes since 19.0: in account.tax of the same chart give each tax that is put in the place of another one its position in fiscal_position_ids, and that other one in original_tax_ids; then these columns go.",
				options: [{
					title: "Give the taxes their positions and the taxes that they replace",
					code: "\"id\",\"fiscal_position_ids\",\"original_tax_ids\""
				}, { title: "Run Odoo's own odoo-bin upgrade_code on the module, which converts these files" }]
			});
		}
	}
});
function csv(model, text) {
	return { [`data/template/${model}.csv`]: text };
}

// src/migrate/rules/19.0/company-default-get.ts
var company_default_get_default = defineMigration({
	id: "company-default-get",
	to: "19.0",
	breaks: "error",
	summary: "_company_default_get() of res.company is env.company",
	why: "The method did nothing else for years, and is gone since 19.0.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_company.py",
	cases: [
		{
			before: model$1("self.env[\"res.company\"]._company_default_get(\"example.book\")"),
			after: model$1("self.env.company")
		},
		{
			before: model$1("self.env[\"res.company\"].sudo()._company_default_get()"),
			after: model$1("self.env.company.sudo()")
		},
		{
			before: model$1("self.company_id._company_default_get()"),
			after: model$1("self.env.company")
		}
	],
	noops: [
		model$1("self.env.company"),
		model$1("self.env[\"example.book\"]._company_default_get()"),
		model$1("_company_default_get()"),
		model$1("self._company_default_get(\"a\")")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "_company_default_get" || !called.object) return;
		const { text } = context;
		const object = context.slice(called.object);
		const sudo = object.endsWith(".sudo()");
		const match = /^([\w.]+\.)?env\[\s*(['"])res\.company\2\s*\](\.sudo\(\))?$/.exec(object);
		const subscript = sudo && called.object.type === "call" ? calledBy(called.object, context)?.object : called.object;
		const env = subscript && childOf(subscript, "value");
		const known = match && env && isEnvironment(env, context);
		const own = /^self\.company_id$/.test(object) ? "self.env" : void 0;
		if (!known && own === void 0) return;
		const written = own ?? (env ? text.slice(env.start, env.end) : "");
		context.report({
			at: node,
			message: "_company_default_get() is gone since 19.0.",
			fix: {
				title: "Write env.company",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: `${written}.company${sudo ? ".sudo()" : ""}`
				}]
			}
		});
	} }
});
function model$1(expression) {
	return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    company_id = fields.Many2one("res.company")\n\n    def f(self):\n        return ${expression}\n`;
}

// src/migrate/rules/19.0/cron-progress.ts
var cron_progress_default = defineMigration({
	id: "cron-progress",
	to: "19.0",
	breaks: "deprecation",
	worksUntil: "ever",
	summary: "A scheduled action tells its progress by _commit_progress()",
	why: "_notify_progress() is deprecated since 19.0. The new method takes what was done since the last call instead of the sum, and commits.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_cron.py",
	cases: [{
		before: method$2("self.env[\"ir.cron\"]._notify_progress(done=1, remaining=2)"),
		todos: 1
	}, {
		before: method$2("cron = self.env[\"ir.cron\"]\n        cron._notify_progress(done=1, remaining=0)"),
		todos: 1
	}],
	noops: [
		method$2("self.env[\"ir.cron\"]._commit_progress(1, remaining=2)"),
		method$2("self._notify_progress(1)"),
		method$2("return self.env[\"ir.cron\"].search([])")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "_notify_progress" || !called.object) return;
		if (recordsOf(called.object, context)?.model !== "ir.cron") return;
		context.report({
			at: called.nameSpan,
			message: "_notify_progress() is deprecated since 19.0: _commit_progress() takes what was done since the last call, not the sum, and commits.",
			options: [{
				title: "Tell what this batch did, and what is left",
				code: "self.env[\"ir.cron\"]._commit_progress(len(batch), remaining=remaining)"
			}]
		});
	} }
});
function method$2(statement) {
	return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self):\n        ${statement}\n`;
}

// src/migrate/rules/19.0/default-user-group.ts
const OLD$1 = "base.default_user";
const NOW$2 = "base.default_user_group";
/** By the second name where another rule of the hop has been there before. */
const GROUPS$1 = /^groups?_ids?$/;
var default_user_group_default = defineMigration({
	id: "default-user-group",
	to: "19.0",
	breaks: "error",
	summary: "Groups that new users get are implied by base.default_user_group, not had by base.default_user",
	why: "The user whose groups others got as they were made is gone in 19.0: a file that writes to it does not load. A new user gets the groups that the group base.default_user_group implies.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/security/base_groups.xml",
	cases: [
		{
			before: data$2("<record id=\"base.default_user\" model=\"res.users\"><field name=\"groups_id\" eval=\"[(4, ref('group_own'))]\"/></record>"),
			after: data$2("<record id=\"base.default_user_group\" model=\"res.groups\"><field name=\"implied_ids\" eval=\"[(4, ref('group_own'))]\"/></record>")
		},
		{
			before: data$2("<record model=\"res.users\" id=\"base.default_user\">\n    <field eval=\"[(4, ref('a')), (4, ref('b'))]\" name=\"groups_id\"/>\n</record>"),
			after: data$2("<record model=\"res.groups\" id=\"base.default_user_group\">\n    <field eval=\"[(4, ref('a')), (4, ref('b'))]\" name=\"implied_ids\"/>\n</record>")
		},
		{
			before: data$2("<record id=\"base.default_user\" model=\"res.users\"><field name=\"groups_id\" eval=\"[]\"/><field name=\"lang\">en_US</field></record>"),
			todos: 1
		}
	],
	noops: [
		data$2("<record id=\"base.default_user_group\" model=\"res.groups\"><field name=\"implied_ids\" eval=\"[]\"/></record>"),
		data$2("<record id=\"base.user_admin\" model=\"res.users\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$2("<record id=\"default_user\" model=\"res.users\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$2("<record id=\"base.default_user\" model=\"my.model\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$2("<record id=\"a\" model=\"my.model\"><field name=\"user_id\" ref=\"base.default_user\"/></record>")
	],
	xml: { record(element, context) {
		const [id, model] = [attribute(element, "id"), attribute(element, "model")];
		if (id?.value !== OLD$1 || model?.value !== "res.users") return;
		const message = `${OLD$1} is gone in 19.0: a new user gets the groups that ${NOW$2} implies.`;
		const names = elementsOf(element).map((each) => attribute(each, "name"));
		if (!elementsOf(element).every((each) => each.name === "field" && GROUPS$1.test(attributeValue(each, "name") ?? "")) || names.length === 0) {
			context.report({
				at: element.tag,
				message,
				options: [{
					title: `Give ${NOW$2} the groups`,
					code: `<record id="${NOW$2}" model="res.groups"><field name="implied_ids" eval="[(4, ref('group'))]"/></record>`
				}, { title: "Give other values as defaults of res.users, by ir.default or in code" }]
			});
			return;
		}
		const edits = [
			{
				...id.valueSpan,
				text: NOW$2
			},
			{
				...model.valueSpan,
				text: "res.groups"
			},
			...names.flatMap((name) => name ? [{
				...name.valueSpan,
				text: "implied_ids"
			}] : [])
		];
		context.report({
			at: element.tag,
			message,
			fix: {
				title: `Write to ${NOW$2}`,
				safe: true,
				edits
			}
		});
	} }
});
function data$2(record) {
	return { "data/x.xml": `<odoo>\n${record}\n</odoo>\n` };
}

// src/migrate/rules/19.0/delegate-field.ts
const INHERITS = "    _inherits = {\"res.partner\": \"partner_id\"}\n";
var delegate_field_default = defineMigration({
	id: "delegate-field",
	to: "19.0",
	breaks: "error",
	summary: "A field that delegates is named in _inherits",
	why: "Until 18.0, delegate=True alone made a model inherit the fields of another; 19.0 raises TypeError when it loads such a model, unless _inherits of the class names the field.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/fields_relational.py",
	cases: [
		{
			before: brand("", "delegate=True, "),
			after: brand("", "delegate=True, ", INHERITS)
		},
		{
			before: brand("    _description = \"Brand\"\n    _order = \"name\"\n", "delegate=True, "),
			after: brand("    _description = \"Brand\"\n", "delegate=True, ", `${INHERITS}    _order = "name"\n`)
		},
		{
			before: brand("    _inherits = {\"res.users\": \"user_id\"}\n", "delegate=True, "),
			todos: 1
		}
	],
	noops: [
		brand("", ""),
		brand("", "delegate=False, "),
		brand("    _inherits = {\"res.partner\": \"partner_id\"}\n", "delegate=True, "),
		brand("    _inherits = {\"res.partner\": \"partner_id\"}\n", ""),
		brand("", "string=\"delegate=True\", "),
		"class Brand:\n    partner_id = fields.Many2one(\"res.partner\", delegate=True)\n"
	],
	python: { module(_, context) {
		for (const { fact } of namedClasses(context)) for (const field of fact.fields) {
			const comodel = comodelOf(field);
			if (field.kwargs.get("delegate")?.value !== true || fact.inherits.has(field.name)) continue;
			const entry = `{"${comodel}": "${field.name}"}`;
			const message = `${field.name} delegates, and 19.0 wants it in _inherits of the class: the model does not load.`;
			const last = [
				"_name",
				"_inherit",
				"_description"
			].flatMap((name) => fact.attributes.get(name) ?? []).toSorted((a, b) => b.end - a.end)[0];
			if (comodel === void 0 || fact.attributes.has("_inherits") || !last) {
				context.report({
					at: field.nameSpan,
					message,
					options: [{ title: `Name it there, beside what is there already: _inherits = ${entry}` }]
				});
				continue;
			}
			const { text } = context;
			context.report({
				at: field.nameSpan,
				message,
				fix: {
					title: "Name it in _inherits",
					safe: true,
					edits: [{
						start: last.end,
						end: last.end,
						text: `${lineBreak(text)}${indentAt(text, field.start)}_inherits = ${entry}`
					}]
				}
			});
		}
	} }
});
function brand(head, how, added = "") {
	return `from odoo import fields, models


class Brand(models.Model):
    _name = "example.brand"
${head}${added}
    partner_id = fields.Many2one("res.partner", ${how}required=True, ondelete="restrict")
`;
}

// src/migrate/rules/19.0/domain-class.ts
const NOW$1 = {
	AND: "Domain.AND",
	OR: "Domain.OR",
	normalize_domain: "Domain",
	TRUE_DOMAIN: "Domain.TRUE",
	FALSE_DOMAIN: "Domain.FALSE"
};
/** What takes a Domain where it took a list. */
const TAKES = /^(search|search_count|search_read|search_fetch|_search|filtered_domain|_read_group|read_group|formatted_read_group|AND|OR|normalize_domain)$/;
const MESSAGE = "odoo.osv.expression is deprecated since 19.0.";
var domain_class_default = defineMigration({
	id: "domain-class",
	to: "19.0",
	breaks: "deprecation",
	summary: "AND, OR and normalize_domain of odoo.osv.expression are those of odoo.fields.Domain",
	why: "The functions are deprecated since 19.0. What takes their place is no list: it has no append, no index and no slice.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/domains.py",
	cases: [
		{
			before: file$2("domain = expression.AND([[(\"a\", \"=\", 1)], domain])\n        return self.search(domain)"),
			after: file$2("domain = Domain.AND([[(\"a\", \"=\", 1)], domain])\n        return self.search(domain)", "Domain")
		},
		{
			before: file$2("return self.search(expression.OR([domain, expression.TRUE_DOMAIN]), limit=1)"),
			after: file$2("return self.search(Domain.OR([domain, Domain.TRUE]), limit=1)", "Domain")
		},
		{
			before: "from odoo.osv.expression import AND, OR\n\n\ndef f(self, a, b):\n    return self.search(AND([a, OR([a, b])]))\n",
			after: "from odoo.fields import Domain\n\n\ndef f(self, a, b):\n    return self.search(Domain.AND([a, Domain.OR([a, b])]))\n"
		},
		{
			before: file$2("domain = expression.AND([domain])\n        domain.append((\"a\", \"=\", 1))"),
			todos: 1
		},
		{
			before: file$2("return expression.AND([domain])[0]"),
			todos: 1
		},
		{
			before: file$2("return expression.distribute_not(domain)"),
			todos: 1
		},
		{
			before: file$2("domain = expression.AND([domain]) + [(\"a\", \"=\", 1)]\n        return domain"),
			todos: 1
		}
	],
	noops: [
		file$2("return self.search(Domain.AND([domain]))", "Domain"),
		"from .tools import expression\n\n\ndef f(self, a):\n    return self.search(expression.AND([a]))\n",
		"def f(self, a):\n    self.env.cr.execute(\"SELECT 1 WHERE AND(b=2) OR(c=3)\")\n",
		"def f(self, expression):\n    return self.search(expression.AND([self]))\n",
		"import re\n\nexpression = re.compile(\"a\")\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported) return;
		const whole = imported.module === "odoo.osv";
		if (!whole && imported.module !== "odoo.osv.expression") return;
		const names = imported.names.filter(({ name }) => !whole || name === "expression");
		const [first] = names;
		if (!first) return;
		const uses = usesOf(context, node, whole ? /* @__PURE__ */ new Set(["expression"]) : new Set(names.map(({ name }) => name)));
		const edits = names.some(({ alias }) => alias !== void 0) ? void 0 : editsOf$1(uses, context, whole);
		if (!edits) {
			context.report({
				at: first.node,
				message: `${MESSAGE} Write Domain of odoo.fields: Domain.AND([...]), Domain.OR([...]), Domain(domain), Domain.TRUE; where a list is wanted of it, list(domain).`,
				options: [{
					title: "Write Domain of odoo.fields",
					code: "Domain.AND([first, second])"
				}, {
					title: "Write a list of it, where the caller changes or joins lists",
					code: "list(Domain.AND([first, second]))"
				}]
			});
			return;
		}
		const statement = "from odoo.fields import Domain";
		const indent = context.text.slice(lineStart(context.text, node.start), node.start);
		context.report({
			at: first.node,
			message: MESSAGE,
			fix: {
				title: "Write Domain",
				safe: false,
				edits: [...names.length === imported.names.length ? [{
					start: node.start,
					end: node.end,
					text: statement
				}] : [withoutName(node, imported, first.node, context.text), {
					start: node.end,
					end: node.end,
					text: `\n${indent}${statement}`
				}], ...edits]
			}
		});
	} }
});
/** Where the names stand, the import left out, and where `Domain` does. */
function usesOf({ file, text }, but, names) {
	const found = [];
	const below = (node, parents) => {
		if (node === but) return;
		const word = node.type === "identifier" ? text.slice(node.start, node.end) : "";
		const parent = parents.at(-1);
		const isName = parent?.type === "attribute" && childOf(parent, "attribute") === node || parent?.type === "keyword_argument" && childOf(parent, "name") === node;
		if ((names.has(word) || word === "Domain") && !isName) found.push({
			node,
			parents
		});
		for (const child of node.children) below(child, [...parents, node]);
	};
	below(file.root, []);
	return found;
}
function editsOf$1(uses, context, whole) {
	const edits = [];
	for (const { node, parents } of uses) {
		const outer = parents.at(-1);
		const named = whole ? outer?.type === "attribute" ? outer : void 0 : node;
		if (!named) return void 0;
		const above = whole ? parents.slice(0, -1) : parents;
		const name = whole ? context.slice(childOf(named, "attribute") ?? named) : context.slice(node);
		const now = Object.hasOwn(NOW$1, name) ? NOW$1[name] : void 0;
		if (now === void 0) return void 0;
		const call = above.at(-1);
		const isCall = call?.type === "call" && childOf(call, "function") === named;
		if (isCall === /_DOMAIN$/.test(name)) return void 0;
		if (!passedOn(isCall && call ? call : named, isCall ? above.slice(0, -1) : above, context, true)) return void 0;
		edits.push({
			start: named.start,
			end: named.end,
			text: now
		});
	}
	return edits;
}
/** The value only goes where a Domain may go. */
function passedOn(value, parents, context, follow) {
	const parent = parents.at(-1);
	if (!parent) return false;
	const above = parents.slice(0, -1);
	switch (parent.type) {
		case "return_statement": return true;
		case "keyword_argument":
		case "parenthesized_expression": return passedOn(parent, above, context, follow);
		case "conditional_expression": return passedOn(parent, above, context, follow);
		case "argument_list": {
			const call = above.at(-1);
			return call !== void 0 && TAKES.test(calledBy(call, context)?.name ?? "");
		}
		case "list": {
			const [list, call] = [above.at(-1), above.at(-2)];
			return list?.type === "argument_list" && call !== void 0 && /^(AND|OR)$/.test(calledBy(call, context)?.name ?? "");
		}
		case "assignment": {
			const left = childOf(parent, "left");
			if (left === value) return true;
			const scope = above.findLast(({ type }) => type === "function_definition");
			if (left?.type !== "identifier" || !scope || !follow) return false;
			return everyUse(scope, context.slice(left), context);
		}
		default: return false;
	}
}
function everyUse(scope, name, context) {
	const below = (node, parents) => {
		if (node.type === "identifier" && context.slice(node) === name) {
			const parent = parents.at(-1);
			return parent?.type === "attribute" && childOf(parent, "attribute") === node || parent?.type === "keyword_argument" && childOf(parent, "name") === node || /parameter/.test(parent?.type ?? "") || passedOn(node, parents, context, false);
		}
		return node.children.every((child) => below(child, [...parents, node]));
	};
	return below(scope, []);
}
function file$2(body, name = "expression") {
	return `from odoo import models\n${name === "Domain" ? "from odoo.fields import Domain" : "from odoo.osv import expression"}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain):\n        ${body}\n`;
}

// src/migrate/rules/19.0/employee-base.ts
const [OLD, PUBLIC] = ["hr.employee.base", "hr.employee.public"];
var employee_base_default = defineMigration({
	id: "employee-base",
	to: "19.0",
	breaks: "error",
	summary: "What was added to hr.employee.base is added to hr.employee",
	why: "hr.employee.base is gone in 19.0: employees have its fields and methods themselves, and the public profile those that it declares.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/hr/models/hr_employee.py",
	cases: [{
		before: extension("models.AbstractModel", "_inherit = \"hr.employee.base\""),
		after: extension("models.Model", "_inherit = \"hr.employee\"")
	}, {
		before: extension("models.AbstractModel", "_inherit = ['hr.employee.base']"),
		after: extension("models.Model", "_inherit = ['hr.employee']")
	}],
	noops: [
		extension("models.Model", "_inherit = \"hr.employee\""),
		extension("models.AbstractModel", "_inherit = \"hr.mixin\""),
		extension("models.AbstractModel", "_name = \"example.employee\"\n    _inherit = \"hr.employee.base\""),
		extension("models.AbstractModel", "_inherit = [\"hr.employee.base\", \"mail.thread\"]"),
		"class Plain:\n    _inherit = \"hr.employee.base\"\n",
		{
			"models/x.py": extension("models.AbstractModel", "_inherit = \"hr.employee.base\""),
			"views/x.xml": "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"model\">hr.employee.public</field><field name=\"arch\" type=\"xml\"><form><field name=\"nick\"/></form></field></record></odoo>\n"
		}
	],
	python: { module(_, context) {
		for (const fact of context.file.classes) {
			const edits = editsOf(fact, context);
			if (edits.length === 0 || isPublic(context)) continue;
			context.report({
				at: edits[0] ?? fact,
				message: `${OLD} is gone since 19.0: employees have what is added here when it is added to hr.employee, and ${PUBLIC} has it no more.`,
				fix: {
					title: "Extend hr.employee",
					safe: false,
					edits
				}
			});
		}
	} }
});
/** Where the class says what it extends, and what it is; empty for a class that extends something else. */
function editsOf({ kind, attributes, inherit, start }, context) {
	const given = attributes.get("_inherit");
	if (kind === void 0 || !given || attributes.has("_name") || inherit.join() !== OLD) return [];
	const text = context.slice(given.node);
	const at = given.node.start + text.indexOf(OLD);
	if (!text.includes(OLD)) return [];
	const base = context.text.slice(start, context.text.indexOf("\n", start)).indexOf("AbstractModel");
	const from = start + base;
	return [{
		start: at,
		end: at + OLD.length,
		text: "hr.employee"
	}, ...base === -1 ? [] : [{
		start: from,
		end: from + 13,
		text: "Model"
	}]];
}
/** The module has something about the public profile, which may count on what is added here. */
function isPublic({ module, file }) {
	const texts = [...module.python, ...module.xml].map(({ source }) => source.text);
	return [file.source.text, ...texts].some((text) => text.includes(PUBLIC));
}
function extension(base, attributes) {
	return `from odoo import fields, models\n\n\nclass Employee(${base}):\n    ${attributes}\n\n    nick = fields.Char()\n`;
}

// src/migrate/rules/19.0/env-assignment.ts
/** What an environment is made of, and how to get one that differs in it. */
const WAYS = {
	user: "self = self.with_user(user)",
	uid: "self = self.with_user(uid)",
	context: "self = self.with_context(key=value)",
	company: "self = self.with_company(company)",
	companies: "self = self.with_context(allowed_company_ids=companies.ids)",
	lang: "self = self.with_context(lang=code)",
	su: "self = self.sudo()",
	cr: "self = self.with_env(self.env(cr=cr))"
};
var env_assignment_default = defineMigration({
	id: "env-assignment",
	to: "19.0",
	breaks: "error",
	summary: "What an environment has is not assigned to",
	why: "The attributes of an environment cannot be set since 19.0: AttributeError tells to call it for another one.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/environments.py",
	cases: [{
		before: method$1("self.env.user = user"),
		todos: 1
	}, {
		before: method$1("records = self.browse(1)\n        records.env.context = {}"),
		todos: 1
	}],
	noops: [
		method$1("user = self.env.user"),
		method$1("self.env.user.name = \"x\""),
		method$1("self.env.context[\"x\"] = 1"),
		method$1("self.environment.user = user"),
		method$1("self.env.own = user"),
		method$1("if self.env.user == user:\n            pass")
	],
	python: { assignment(node, context) {
		const left = childOf(node, "left");
		if (left?.type !== "attribute") return;
		const [object, name] = [childOf(left, "object"), childOf(left, "attribute")];
		const key = name ? context.slice(name) : "";
		const way = Object.hasOwn(WAYS, key) ? WAYS[key] : void 0;
		if (!object || way === void 0 || !isEnvironment(object, context)) return;
		context.report({
			at: left,
			message: `${key} of an environment cannot be set since 19.0: take records with another environment.`,
			options: [{
				title: "Take records with another environment",
				code: way
			}]
		});
	} }
});
function method$1(statement) {
	return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, user):\n        ${statement}\n`;
}

// src/migrate/rules/19.0/env-attributes.ts
const NOW = {
	_cr: "env.cr",
	_uid: "env.uid",
	_context: "env.context"
};
var env_attributes_default = defineMigration({
	id: "env-attributes",
	to: "19.0",
	breaks: "deprecation",
	summary: "self._cr, self._uid and self._context are those of self.env",
	why: "The shortcuts of recordsets are deprecated since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: model("self._cr.execute(\"SELECT 1\")\n        return self._context.get(\"x\", self._uid)"),
			after: model("self.env.cr.execute(\"SELECT 1\")\n        return self.env.context.get(\"x\", self.env.uid)")
		},
		{
			before: model("for book in self:\n            book._cr.execute(\"SELECT 1\")\n        return self.env[\"res.partner\"]._context"),
			after: model("for book in self:\n            book.env.cr.execute(\"SELECT 1\")\n        return self.env[\"res.partner\"].env.context")
		},
		{
			before: model("return dict(self._context, a=1)"),
			after: model("return dict(self.env.context, a=1)")
		}
	],
	noops: [
		model("return self.env.cr"),
		model("return connection._cr"),
		model("self._cr = 1"),
		model("return self.constructor"),
		model("return connection.browse(1)._context"),
		`
      class Store:
          def f(self):
              return self._context
    `
	],
	python: { attribute(node, context) {
		const [object, name] = node.children;
		const key = name ? context.slice(name) : "";
		const now = Object.hasOwn(NOW, key) ? NOW[key] : void 0;
		if (!object || !name || now === void 0) return;
		const { klass } = context;
		if (!(context.slice(object) === "self" && (klass?.kind !== void 0 || klass?.model !== void 0)) && !recordsOf(object, context)) return;
		const parent = context.ancestors.at(-1);
		if (parent?.type === "assignment" && parent.children[0] === node) return;
		context.report({
			at: node,
			message: `${context.slice(node)} is ${context.slice(object)}.${now} since 19.0.`,
			fix: {
				title: `Write ${context.slice(object)}.${now}`,
				safe: true,
				edits: [{
					start: name.start,
					end: name.end,
					text: now
				}]
			}
		});
	} }
});
function model(body) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, connection):\n        ${body}\n`;
}

// src/migrate/rules/19.0/expression-patches.ts
/** Lists of operators, which modules add their own to. */
const OPERATORS = /^(NEGATIVE_)?TERM_OPERATORS$/;
/** Private methods of the class that made SQL of domains, by the names that they have from outside. */
const PRIVATE = /^_expression__\w+$/;
const CHOICES = [{
	title: "Search by a condition of your own, in the search method of a field",
	code: "Domain.custom(to_sql=to_sql)"
}, { title: "Take the operator away, with what searches by it" }];
var expression_patches_default = defineMigration({
	id: "expression-patches",
	to: "19.0",
	breaks: "error",
	summary: "Operators are not added to odoo.osv.expression",
	why: "Domains become SQL without odoo.osv.expression since 19.0. Its lists of operators are sets, to which += adds no tuple (TypeError), and its class has no private methods to put others in the place of (AttributeError).",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/osv/expression.py",
	cases: [
		{
			before: file$1("from odoo.osv import expression", "expression.TERM_OPERATORS += (\"%\",)"),
			todos: 1
		},
		{
			before: file$1("from odoo.osv.expression import TERM_OPERATORS", "TERM_OPERATORS += (\"%\",)"),
			todos: 1
		},
		{
			before: file$1("from odoo.osv import expression", "expression.expression._expression__leaf_to_sql = patched"),
			todos: 1
		}
	],
	noops: [
		file$1("from .data import TERM_OPERATORS", "TERM_OPERATORS += (\"%\",)"),
		file$1("from .data import expression", "expression.TERM_OPERATORS += (\"%\",)"),
		file$1("from .data import expression", "expression.expression._expression__leaf_to_sql = patched"),
		file$1("TERM_OPERATORS = ()", "TERM_OPERATORS += (\"%\",)"),
		file$1("import re", "total += expression.TERM_OPERATORS"),
		file$1("import re", "re._expression__leaf = patched")
	],
	python: {
		augmented_assignment(node, context) {
			const left = childOf(node, "left");
			if (!left || !OPERATORS.test(nameOf(left, context)) || !isOfExpression(left, context)) return;
			context.report({
				at: left,
				message: `${nameOf(left, context)} is a set since 19.0, and no domain reads it: += of a tuple raises TypeError, and the operator would be unknown.`,
				options: CHOICES
			});
		},
		attribute(node, context) {
			if (!PRIVATE.test(nameOf(node, context)) || !isOfExpression(node, context)) return;
			context.report({
				at: node,
				message: `expression.${nameOf(node, context)} is gone in 19.0: conditions write their own SQL.`,
				options: CHOICES
			});
		}
	}
});
/** The last name of a path. */
function nameOf(node, context) {
	return context.slice(childOf(node, "attribute") ?? node);
}
function isOfExpression(node, { file }) {
	return importedPath(node, file)?.startsWith("odoo.osv.expression.") ?? false;
}
function file$1(head, statement) {
	return `${head}\n\n\ndef post_load(patched, total):\n    ${statement}\n`;
}

// src/migrate/rules/19.0/fake-models.ts
var fake_models_default = defineMigration({
	id: "fake-models",
	to: "19.0",
	breaks: "error",
	summary: "Models of tests are added by add_to_registry, not by FakeModelLoader",
	why: "The loader of odoo_test_helper builds models in a way that the registry of 19.0 does not know: its tests fail.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/model_classes.py",
	cases: [{
		before: { "tests/test_x.py": "from odoo_test_helper import FakeModelLoader\n" },
		todos: 1
	}, {
		before: { "tests/common.py": "from odoo_test_helper.fake_model_loader import FakeModelLoader\n" },
		todos: 1
	}],
	noops: [
		{ "tests/test_x.py": "from odoo.orm.model_classes import add_to_registry\n" },
		{ "tests/test_x.py": "from .helper import FakeModelLoader\n" },
		{ "tests/test_x.py": "# from odoo_test_helper import FakeModelLoader\n" }
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported || !/^odoo_test_helper(\.|$)/.test(imported.module)) return;
		if (!imported.names.some(({ name }) => name === "FakeModelLoader")) return;
		context.report({
			at: node,
			message: "FakeModelLoader does not work with 19.0. In setUpClass call add_to_registry(cls.registry, FakeModel) of odoo.orm.model_classes, then cls.registry._setup_models__(cls.env.cr, [\"fake.model\"]) and cls.registry.init_models(cls.env.cr, [\"fake.model\"], {\"models_to_check\": True}); with cls.addClassCleanup(cls.registry.__delitem__, \"fake.model\") it is gone after the tests.",
			options: [{
				title: "Make the model by the registry of Odoo",
				code: "add_to_registry(cls.registry, FakeModel)\ncls.registry._setup_models__(cls.env.cr, [\"fake.model\"])\ncls.registry.init_models(cls.env.cr, [\"fake.model\"], {\"models_to_check\": True})\ncls.addClassCleanup(cls.registry.__delitem__, \"fake.model\")"
			}, { title: "Put the models of the tests into a module of their own, which depends on this one" }]
		});
	} }
});

// src/migrate/rules/19.0/field-auto-join.ts
var field_auto_join_default = defineMigration({
	id: "field-auto-join",
	to: "19.0",
	breaks: "silent",
	summary: "auto_join of a field is bypass_search_access",
	why: "The keyword was renamed in 19.0 after what it does: the search of the comodel is done without its access rules.",
	link: "https://github.com/odoo/odoo/pull/197090",
	cases: [{
		before: "a = fields.Many2one(\"b\", auto_join=True)\n",
		after: "a = fields.Many2one(\"b\", bypass_search_access=True)\n"
	}, {
		before: "a = fields.One2many(\"b\", \"c\", auto_join=True, copy=True)\n",
		after: "a = fields.One2many(\"b\", \"c\", bypass_search_access=True, copy=True)\n"
	}],
	noops: [
		"a = fields.Many2one(\"b\", bypass_search_access=True)\n",
		"a = f(auto_join=True)\n",
		"auto_join = fields.Boolean()\n"
	],
	python: { call: fieldKeyword("auto_join", "bypass_search_access", "19.0") }
});

// src/migrate/rules/19.0/field-dates.ts
/** Python's own class, by what Odoo's field of the same kind is called. */
const FIELDS$1 = {
	date: "Date",
	datetime: "Datetime"
};
var field_dates_default = defineMigration({
	id: "field-dates",
	to: "19.0",
	breaks: "error",
	summary: "fields.date and fields.datetime are fields.Date and fields.Datetime",
	why: "odoo.fields was one file until 18.0, and the names that it imported from Python's datetime could be read of it. 19.0 gives the names of Odoo alone: fields.date raises AttributeError, in a default of a class as the module is loaded.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/fields/__init__.py",
	cases: [
		{
			before: file("fields.date.today()"),
			after: file("fields.Date.today()")
		},
		{
			before: file("fields.datetime.now()"),
			after: file("fields.Datetime.now()")
		},
		{
			before: file("fields.datetime.today()"),
			after: file("fields.Datetime.now()")
		},
		{
			before: "from odoo import fields, models\n\n\nclass Loan(models.Model):\n    _name = \"loan\"\n    start = fields.Datetime(default=fields.datetime.now)\n",
			after: "from odoo import fields, models\n\n\nclass Loan(models.Model):\n    _name = \"loan\"\n    start = fields.Datetime(default=fields.Datetime.now)\n"
		},
		{
			before: `from datetime import datetime\n\n${file("fields.datetime.strptime(day, \"%Y\")")}`,
			after: "from datetime import datetime\n\n\ndef f(self, day):\n    return datetime.strptime(day, \"%Y\")\n"
		},
		{
			before: `import datetime\n\n${file("isinstance(day, fields.date)")}`,
			after: "import datetime\n\n\ndef f(self, day):\n    return isinstance(day, datetime.date)\n"
		},
		{
			before: file("fields.date(2020, 1, 1)"),
			todos: 1
		},
		{
			before: "from datetime import date\n\nfrom odoo import fields\n\n\ndef f(self, date):\n    return isinstance(date, fields.date)\n",
			todos: 1
		},
		{
			before: `${file("isinstance(day, fields.date)")}\n\ndef g(self):\n    from datetime import date\n\n    return date\n`,
			todos: 1
		},
		{
			before: file("fields.datetime.now(day.tzinfo)"),
			todos: 1
		}
	],
	noops: [
		file("fields.Date.today()"),
		file("fields.Datetime.now()"),
		file("self.fields.date.today()"),
		file("day.fields.datetime"),
		"from .tools import fields\n\n\ndef f(self):\n    return fields.date.today()\n",
		"def f(self, fields):\n    return fields.date.today()\n",
		"from odoo import fields\n\n\ndef f(self, fields):\n    return fields.date\n",
		"from odoo import fields\n\n\ndef f(self):\n    return [fields.date for fields in self]\n",
		"from odoo import models\n\nfields = models.fields\n\n\ndef f(self):\n    return fields.date\n",
		"from datetime import date\n\n\ndef f(self):\n    return date.today()\n"
	],
	python: { attribute(node, context) {
		const [object, attribute] = [childOf(node, "object"), childOf(node, "attribute")];
		if (object?.type !== "identifier" || context.slice(object) !== "fields" || !attribute) return;
		const name = context.slice(attribute);
		const field = Object.hasOwn(FIELDS$1, name) ? FIELDS$1[name] : void 0;
		if (field === void 0 || context.embedded || !isOdoos(context)) return;
		const outer = context.ancestors.at(-1);
		const method = outer?.type === "attribute" ? childOf(outer, "attribute") : void 0;
		const message = `odoo.fields has no ${name} since 19.0: this raises AttributeError.`;
		const asked = method ? context.slice(method) : "";
		if (outer && /^(today|now)$/.test(asked) && !hasArguments(context)) {
			const text = `fields.${field}.${name === "date" ? asked : "now"}`;
			const edits = [{
				start: node.start,
				end: outer.end,
				text
			}];
			context.report({
				at: node,
				message,
				fix: {
					title: `Ask fields.${field}`,
					safe: name === "date",
					edits
				}
			});
			return;
		}
		const own = ownName(name, context);
		if (own === void 0) {
			context.report({
				at: node,
				message: `${message} Import it from datetime.`,
				options: [{
					title: "Import Python's class",
					code: `from datetime import ${name}`
				}]
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: "Ask Python's class",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: own
				}]
			}
		});
	} }
});
/** `fields` is the module of Odoo, and nothing else of the file has that name. */
function isOdoos({ file, text }) {
	const own = importsOf(file).filter(({ name }) => name === "fields");
	const bound = flowOf(file.root, text).bindings.get("fields") ?? [];
	return own.length > 0 && own.every((each) => each.path === "odoo.fields") && bound.length === own.length;
}
function hasArguments({ ancestors }) {
	const call = ancestors.at(-2);
	return ((call?.type === "call" ? childOf(call, "arguments") : void 0)?.children.length ?? 0) > 0;
}
/** How the whole file can write Python's class: by an import of its own that nothing else is called like. */
function ownName(wanted, { file, text }) {
	const { bindings } = flowOf(file.root, text);
	const all = importsOf(file).filter(({ name, statement }) => file.root.children.includes(statement) && bindings.get(name)?.length === 1);
	const named = all.find(({ path }) => path === `datetime.${wanted}`)?.name;
	const whole = all.find(({ path }) => path === "datetime")?.name;
	return named ?? (whole === void 0 ? void 0 : `${whole}.${wanted}`);
}
function file(value) {
	return `from odoo import fields\n\n\ndef f(self, day):\n    return ${value}\n`;
}

// src/migrate/rules/19.0/fields-first.ts
/** What an index may follow without parentheses. */
const PRIMARY = /^(identifier|attribute|call|subscript|parenthesized_expression)$/;
var fields_first_default = defineMigration({
	id: "fields-first",
	to: "19.0",
	breaks: "error",
	summary: "fields.first(records) is records[:1]",
	why: "odoo.fields has no first since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/fields/__init__.py",
	cases: [
		{
			before: "from odoo import fields\n\n\ndef f(self):\n    return fields.first(self.line_ids.sorted()).name\n",
			after: "def f(self):\n    return self.line_ids.sorted()[:1].name\n"
		},
		{
			before: "from odoo import fields\n\n\ndef f(a, b):\n    return fields.first(a | b)\n",
			after: "def f(a, b):\n    return (a | b)[:1]\n"
		},
		{
			before: "import os\nfrom odoo.fields import first\n\n\ndef f(a):\n    return first(a)\n",
			after: "import os\n\n\ndef f(a):\n    return a[:1]\n"
		},
		{
			before: "from odoo import fields\n\n\ndef f(a):\n    return map(fields.first, a)\n",
			todos: 1
		}
	],
	noops: [
		"def f(records):\n    return records[:1]\n",
		"from .tools import first\n\n\ndef f(a):\n    return first(a)\n",
		"def f(self, a):\n    return self.fields.first(a)\n",
		"def f(fields):\n    return fields.first(fields)\n",
		"from odoo import fields\n\n\ndef f(a):\n    return fields.Date.first(a)\n"
	],
	python: {
		call(node, context) {
			if (calledBy(node, context)?.name !== "first") return;
			const name = childOf(node, "function");
			if (!name || importedPath(name, context.file) !== "odoo.fields.first") return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const [records] = positional;
			if (!records || positional.length > 1 || keywords.size > 0 || spread) return;
			const text = context.slice(records);
			context.report({
				at: node,
				message: "fields.first() is gone since 19.0.",
				fix: {
					title: "Write [:1]",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: PRIMARY.test(records.type) ? `${text}[:1]` : `(${text})[:1]`
					}]
				}
			});
		},
		attribute(node, context) {
			const parent = context.ancestors.at(-1);
			if (parent?.type === "call" || parent?.type === "attribute") return;
			if (importedPath(node, context.file) !== "odoo.fields.first") return;
			context.report({
				at: node,
				message: "fields.first is gone since 19.0: write lambda records: records[:1].",
				options: [{
					title: "Give a function in its place",
					code: "lambda records: records[:1]"
				}]
			});
		},
		import_from_statement: dropUnusedImports(/^odoo\.fields$/, /* @__PURE__ */ new Set(["first"]), "19.0")
	}
});

// src/migrate/rules/19.0/gone-asset.ts
var gone_asset_default = defineMigration({
	id: "gone-asset",
	to: "19.0",
	breaks: "error",
	summary: "Scripts of Odoo that are gone stand in no bundle",
	why: "A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: inBundle("(\"after\", \"web/static/src/core/colorpicker/colorpicker.js\", \"example/static/src/a.js\")"),
		todos: 1
	}, {
		before: inBundle("(\"remove\", \"/web/static/src/core/colorpicker/colorpicker.js\"), \"web/static/src/webclient/settings_form_view/widgets/mobile_apps_funnel.js\""),
		todos: 2
	}],
	noops: [
		inBundle("(\"after\", \"web/static/src/core/registry.js\", \"example/static/src/a.js\")"),
		inBundle("\"example/static/src/views/a.js\", \"web/static/src/core/**/*\""),
		{ "__manifest__.py": "{\"name\": \"web/static/src/core/colorpicker/colorpicker.js\"}\n" }
	],
	...goneAssets("19.0")
});

// src/migrate/rules/19.0/gone-js-anchor.ts
var gone_js_anchor_default = defineMigration({
	id: "gone-js-anchor",
	to: "19.0",
	breaks: "error",
	summary: "An extension of a client template looks for what the template has",
	why: "Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [anchorCase("web.ControlPanel", "//div[@class='o_control_panel_collapsed_create']"), anchorCase("web.ListRenderer", "//t[@t-call='web.ActionHelper']")],
	noops: anchorNoops("web.ControlPanel", "//div[@class='o_control_panel_collapsed_create']", "web.ListRenderer"),
	...goneAnchors("19.0")
});

// src/migrate/rules/19.0/gone-js-import.ts
const ADVICE$2 = {
	"@web/core/domain evalDomain": "Write new Domain(domain).contains(values).",
	"@web_editor/js/editor/snippets.options": "An option of the website builder is a plugin of html_builder.",
	"@website/js/editor/snippets.options": "An option of the website builder is a plugin of html_builder.",
	"@web_editor/js/backend/html_field": "The field is in @html_editor/fields/html_field: compare it before you import it."
};
var gone_js_import_default = defineMigration({
	id: "gone-js-import",
	to: "19.0",
	breaks: "error",
	summary: "Imports of what the web client does not have any more",
	why: "A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: script("import options from \"@web_editor/js/editor/snippets.options\";\noptions.registry.a = 1;\n"),
		todos: 1
	}, {
		before: script("import { evalDomain } from \"@web/core/domain\";\nevalDomain();\n"),
		todos: 1
	}],
	noops: [...GONE_IMPORT_NOOPS, script("import { Domain } from \"@web/core/domain\";\nnew Domain([]);\n")],
	...goneImports("19.0", { advice: ADVICE$2 })
});

// src/migrate/rules/19.0/gone-js-service.ts
const ADVICE$1 = {
	company: "The companies are user.activeCompany and user.allowedCompanies, of @web/core/user.",
	debug: null
};
var gone_js_service_default = defineMigration({
	id: "gone-js-service",
	to: "19.0",
	breaks: "error",
	summary: "Services of the web client that nobody registers any more",
	why: "A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/core",
	cases: [{
		before: script("this.company = useService(\"company\");\n"),
		todos: 1
	}, {
		before: script("export const a = { dependencies: [\"company\"], start() {} };\n"),
		todos: 1
	}],
	noops: [
		...GONE_SERVICE_NOOPS,
		script("this.company = useService(\"companies\");\n"),
		script("this.a = useService(\"company_of_mine\");\n")
	],
	...goneServices("19.0", ADVICE$1)
});

// src/migrate/rules/19.0/gone-js-template.ts
var gone_js_template_default = defineMigration({
	id: "gone-js-template",
	to: "19.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: templateCases("web.AvatarMany2XAutocomplete", "web.CalendarFilterPanel"),
	noops: templateNoops("web.AvatarMany2XAutocomplete", "web.CalendarFilterPanel"),
	...goneTemplates("19.0")
});

// src/migrate/rules/19.0/gone-modules.ts
const NAMES = {
	hr_contract: "hr",
	hr_holidays_contract: "hr_holidays",
	hr_work_entry_contract: "hr_work_entry",
	web_editor: "html_editor",
	pos_epson_printer: "point_of_sale",
	pos_self_order_epson_printer: "pos_self_order",
	auth_totp_mail_enforce: "auth_totp_mail"
};
var gone_modules_default = defineMigration({
	id: "gone-modules",
	to: "19.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/hr/__manifest__.py",
	cases: [
		{
			before: manifest("\"base\", \"hr_contract\""),
			after: manifest("\"base\", \"hr\"")
		},
		{
			before: manifest("\"hr\", \"hr_contract\""),
			after: manifest("\"hr\"")
		},
		{
			before: manifest("\"base\", \"website_event_jitsi\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"hr\""),
		manifest("\"base\", \"somebodys_hr_contract\""),
		{ "__manifest__.py": "{\"name\": \"hr_contract\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "19.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "18.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/19.0/gone-names.ts
const MANIFEST$1 = "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "19.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py",
	cases: [
		{
			before: view("res.partner", "mobile"),
			todos: 1
		},
		{
			before: written("base.module_category_usability", "ir.module.category"),
			todos: 1
		},
		{
			before: arch("<search><filter name=\"f\" string=\"F\" context=\"{'group_by': 'title'}\"/></search>"),
			todos: 1
		},
		{
			before: arch("<form><field name=\"name\" invisible=\"not title and mobile == False\"/></form>"),
			todos: 2
		},
		{
			before: arch("<field name=\"name\" position=\"attributes\"><attribute name=\"readonly\">mobile == \"title\"</attribute></field>", "base.view_partner_form"),
			todos: 1
		},
		{
			before: arch("<field name=\"name\" position=\"after\"><field name=\"phone\" invisible=\"not title\"/></field>", "base.view_partner_form"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].search([]).mobile"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].create({\"mobile\": 1})"),
			todos: 1
		},
		{
			before: code("self", "from odoo.addons.hr_contract.models import hr_contract"),
			todos: 1
		},
		{
			before: partner("title = fields.Many2one(tracking=True)"),
			todos: 1
		},
		{
			before: {
				...code("self"),
				"tests/__init__.py": "from . import test_x\n",
				"tests/test_x.py": "from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        self.env[\"res.partner\"].create({\"mobile\": 1, \"never_there\": 1})\n"
			},
			todos: 1
		},
		{
			before: {
				...code("self"),
				"__manifest__.py": MANIFEST$1.replace("\"base\"", "\"hr\""),
				"models/example.py": "from odoo import fields, models\n\n\nclass Base(models.AbstractModel):\n    _inherit = \"hr.employee.base\"\n\n    nick = fields.Char()\n\n    def f(self):\n        self.env[\"hr.employee\"].create({\"nick\": \"x\"})\n        return self.env[\"hr.employee\"].browse(1).nick\n"
			},
			todos: 1
		},
		{
			before: record("hr.contract"),
			todos: 1
		},
		{
			before: menu("hr_contract.hr_menu_contract_history"),
			todos: 1
		},
		{
			before: {
				...code("self"),
				"static/src/js/a.js": "import { a } from \"@web_editor/js/a\";\n"
			},
			todos: 1
		},
		{
			before: {
				...code("self"),
				"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"assets\": {\"web_editor.assets_wysiwyg\": [\"example/static/src/js/a.js\"]}}\n",
				"static/src/js/a.js": "const a = 1;\n"
			},
			todos: 1
		}
	],
	noops: [
		{
			...code("self"),
			"static/src/js/a.js": "import { a } from \"@web/core/a\";\n"
		},
		record("hr.employee"),
		partner("mobile = fields.Char(tracking=True)"),
		partner("parent_id = fields.Many2one(tracking=True)"),
		partner("never_there = fields.Many2one()"),
		record("example.own"),
		code("self", "from odoo.addons.never_there.models import hr_contract"),
		view("res.partner", "phone"),
		arch("<search><filter name=\"f\" string=\"F\" context=\"{'group_by': 'create_date:month'}\"/></search>"),
		arch("<search><filter name=\"f\" string=\"F\" context=\"{'default_title': 1}\"/></search>"),
		arch("<form><field name=\"name\" invisible=\"phone == 'mobile' or parent.title or context.get('title')\"/></form>"),
		arch("<form><field name=\"name\" context=\"{'group_by': 'title'}\" string=\"title\" class=\"mobile\"/></form>"),
		arch("<list><field name=\"name\" column_invisible=\"mobile\"/></list>"),
		arch("<field name=\"name\" position=\"attributes\"><attribute name=\"placeholder\">mobile</attribute></field>", "base.view_partner_form"),
		written("base.main_partner", "res.partner"),
		written("base.never_there", "res.partner"),
		written("example.module_category_usability", "ir.module.category"),
		view("example.own", "mobile"),
		code("self.env[\"res.partner\"].search([]).phone"),
		code("self.env[\"example.own\"].search([]).mobile"),
		code("self.env[\"res.partner\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("19.0")
});
function code(expression, statement = "") {
	return {
		"__manifest__.py": MANIFEST$1,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n${statement}\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    mobile = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function partner(field) {
	return {
		...code("self"),
		"models/example.py": `from odoo import fields, models\n\n\nclass Partner(models.Model):\n    _inherit = "res.partner"\n\n    ${field}\n`
	};
}
function view(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}
function arch(content, inherits) {
	const extended = inherits === void 0 ? "" : `<field name="inherit_id" ref="${inherits}"/>`;
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">res.partner</field>${extended}<field name="arch" type="xml">${content}</field></record></odoo>\n`
	};
}
function record(model) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="a" model="${model}"><field name="name">A</field></record></odoo>\n`
	};
}
function written(id, model) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="${id}" model="${model}"><field name="name">A</field></record></odoo>\n`
	};
}
function menu(parent) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`
	};
}

// src/migrate/rules/19.0/gone-orm.ts
const ORDER = "_order_to_sql(order, query) gives the order as SQL";
const COLUMN = "_field_to_sql(alias, field, query) gives the column and joins what it needs";
const SETUP = "the registry sets models up: registry._setup_models__(cr, names), with functions of odoo.orm.model_classes";
const GROUPS = "_read_group(domain, groupby, aggregates) groups, and formatted_read_group() for what is shown";
const PATCH = "unittest.mock.patch.object(type(records), name, function) patches a method, as self.startPatcher() of a test does";
/** What the models of 14.0 had and those of 19.0 have not, and what does the same. */
const OF_MODELS = {
	_where_calc: "_search(domain) gives the query, with the rules of the user",
	_apply_ir_rules: "_search(domain) applies the rules of the user",
	_flush_search: "_search() writes what is pending by itself; flush_model(names) does it too",
	_generate_order_by: ORDER,
	_generate_order_by_inner: ORDER,
	_generate_m2o_order_by: ORDER,
	_inherits_join_calc: COLUMN,
	_inherits_join_add: COLUMN,
	_generate_translated_field: COLUMN,
	_read_group_raw: GROUPS,
	_read_group_prepare: GROUPS,
	_read_group_process_groupby: GROUPS,
	_patch_method: PATCH,
	_revert_method: PATCH,
	_setup_base: SETUP,
	_setup_complete: SETUP,
	_build_model: "add_to_registry(registry, Class) of odoo.orm.model_classes makes a model",
	_add_field: "add_field(cls, name, field) of odoo.orm.model_classes adds one",
	_pop_field: "pop_field(cls, name) of odoo.orm.model_classes takes one away",
	_add_magic_fields: "the fields that every model has are added by odoo.orm.model_classes",
	_onchange_eval: "the computes of fields run instead of methods of the client",
	_mapped_func: "mapped(function) does it",
	load_views: "get_views(views, options) gives the views",
	view_init: "default_get(fields) is called when a form is opened"
};
const OF_REGISTRIES = {
	enter_test_mode: "self.registry_enter_test_mode() of a test does it, until the test is over",
	leave_test_mode: "self.registry_enter_test_mode() of a test ends it by itself",
	in_test_mode: "odoo.tools.config[\"test_enable\"] or odoo.modules.module.current_test say that tests run",
	setup_models: "registry._setup_models__(cr, names) does it"
};
const OF_ENVIRONMENTS = { norecompute: "computes wait by themselves until they are needed" };
var gone_orm_default = defineMigration({
	id: "gone-orm",
	to: "19.0",
	breaks: "error",
	summary: "Methods of models, registries and environments that are gone",
	why: "What calls them fails with AttributeError; an override of one is not called any more, and its super() fails.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: method("query = self._where_calc([])\nself._apply_ir_rules(query, \"read\")"),
			todos: 2
		},
		{
			before: method("return self.env[\"res.partner\"].sudo()._where_calc([])"),
			todos: 1
		},
		{
			before: method("self.env.registry.setup_models(self.env.cr)\nself.registry.enter_test_mode(self.env.cr)"),
			todos: 2
		},
		{
			before: method("with self.env.norecompute():\n    self.name = \"x\""),
			todos: 1
		},
		{
			before: override("_generate_order_by", "return super()._generate_order_by(order_spec, query)"),
			todos: 1
		}
	],
	noops: [
		method("return self._search([])"),
		method("return query._where_calc([])"),
		method("self.helper.load_views()"),
		method("return self.load_views"),
		method("self.registry.setup_models_of(1)"),
		override("_generate_order_by", "return order_spec"),
		"class Plain:\n    def _where_calc(self, domain):\n        return self._where_calc(domain)\n",
		{
			...override("_read_group_raw", "return 1"),
			"models/other.py": "from odoo import models\n\n\nclass Other(models.Model):\n    _inherit = \"example.order\"\n\n    def f(self):\n        return self._read_group_raw()\n"
		}
	],
	python: {
		call(node, context) {
			const called = childOf(node, "function");
			const [object, name] = called?.type === "attribute" ? [childOf(called, "object"), childOf(called, "attribute")] : [];
			if (!object || !name) return;
			const key = context.slice(name);
			const told = adviceFor(key, object, context);
			if (told === void 0) return;
			context.report({
				at: name,
				message: `${key}() is not in 19.0: ${told}.`,
				options: [{ title: `Do without it: ${told}` }, { title: "Bring what it did along, as a method of this module" }]
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const { klass } = context;
			if (!name || klass?.model === void 0 || klass.kind === void 0) return;
			const key = context.slice(name);
			const told = Object.hasOwn(OF_MODELS, key) ? OF_MODELS[key] : void 0;
			if (told === void 0 || !new RegExp(`super\\([^)]*\\)\\s*\\.${key}\\(`).test(context.slice(node))) return;
			context.report({
				at: name,
				message: `${key}() that this extends is not in 19.0, and its super() fails: ${told}.`,
				options: [{ title: "Extend the method that does it now, with its arguments" }, { title: "Take the override away, when Odoo does now what it did" }]
			});
		}
	}
});
function adviceFor(key, object, context) {
	const text = context.slice(object);
	if (Object.hasOwn(OF_REGISTRIES, key)) return /(^|\.)registry$/.test(text) || text === "self.pool" ? OF_REGISTRIES[key] : void 0;
	if (Object.hasOwn(OF_ENVIRONMENTS, key)) return isEnvironment(object, context) ? OF_ENVIRONMENTS[key] : void 0;
	if (!Object.hasOwn(OF_MODELS, key) || text.startsWith("super(")) return void 0;
	const model = recordsOf(object, context)?.model;
	if (model === void 0) return void 0;
	const { lineage } = context.model(model);
	return lineage.some(({ module, methods }) => module !== "odoo" && Object.hasOwn(methods, key)) ? void 0 : OF_MODELS[key];
}
function method(body) {
	return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, query):\n        ${body.replaceAll("\n", "\n        ")}\n`;
}
function override(name, body) {
	return {
		"__init__.py": "from . import models\n",
		"models/__init__.py": "from . import order, other\n",
		"models/order.py": `from odoo import models\n\n\nclass Order(models.Model):\n    _name = "example.order"\n    _description = "Order"\n\n    def ${name}(self, order_spec=None, query=None):\n        ${body}\n`
	};
}

// src/migrate/rules/19.0/gone-python.ts
var gone_python_default = defineMigration({
	id: "gone-python",
	to: "19.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/sql_db.py",
	cases: [{
		before: "from odoo.sql_db import TestCursor, db_connect\n",
		todos: 1
	}, {
		before: "from odoo.models import to_company_ids\n",
		todos: 1
	}],
	noops: [
		...GONE_PYTHON_NOOPS,
		"from odoo.sql_db import db_connect\n",
		"from odoo.api import Environment\n"
	],
	...gonePython(_19_0, {
		TestCursor: "It is in odoo.tests.test_cursor.",
		"odoo.modules.graph": "Modules are sorted by odoo.modules.module_graph.",
		get_module_icon_path: "Ask the manifest: odoo.modules.module.get_module_icon().",
		test_expr: "Call safe_eval().",
		MetaCase: "Inherit BaseCase."
	}, "19.0")
});

// src/migrate/rules/19.0/gone-style-names.ts
var gone_style_names_default = defineMigration({
	id: "gone-style-names",
	to: "19.0",
	breaks: "error",
	summary: "Variables, mixins and functions of stylesheets that are gone",
	why: "A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/scss",
	cases: styleCases("$navbar-height", "61px", "o-kanban-colorpicker"),
	noops: styleNoops("$navbar-height", "o-kanban-colorpicker"),
	...goneStyles("19.0")
});

// src/migrate/rules/19.0/gone-test-helpers.ts
/** Test cases of Odoo's own modules that 19.0 has not, and what a test can extend there: module, class. */
const GONE$1 = {
	"odoo.addons.sale.tests.common TestSaleCommonBase": ["odoo.addons.sale.tests.common", "TestSaleCommon"],
	"odoo.addons.account.tests.common TestAccountReconciliationCommon": ["odoo.addons.account.tests.common", "AccountTestInvoicingCommon"],
	"odoo.addons.stock.tests.common2 TestStockCommon": ["odoo.addons.stock.tests.common", "TestStockCommon"],
	"odoo.addons.test_mail.tests.common TestMailCommon": ["odoo.addons.mail.tests.common", "MailCommon"],
	"odoo.addons.sale_coupon.tests.common TestSaleCouponCommon": ["odoo.addons.sale_loyalty.tests.common", "TestSaleCouponCommon"]
};
var gone_test_helpers_default = defineMigration({
	id: "gone-test-helpers",
	to: "19.0",
	breaks: "error",
	summary: "Test cases of Odoo's own modules that are gone",
	why: "A test that imports a class which is not there cannot be loaded, nor can the others of its module.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/account/tests/common.py",
	cases: [{
		before: { "tests/test_x.py": "from odoo.addons.sale.tests.common import TestSaleCommonBase\n" },
		todos: 1
	}, {
		before: { "tests/test_x.py": "from odoo.addons.account.tests.common import (\n    AccountTestInvoicingCommon,\n    TestAccountReconciliationCommon,\n)\n" },
		todos: 1
	}],
	noops: [
		{ "tests/test_x.py": "from odoo.addons.sale.tests.common import TestSaleCommon\n" },
		{ "tests/test_x.py": "from odoo.addons.stock.tests.common import TestStockCommon\n" },
		{ "tests/test_x.py": "from .common import TestSaleCommonBase\n" }
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		for (const { name, node: at } of imported?.names ?? []) {
			const key = `${imported?.module} ${name}`;
			const now = Object.hasOwn(GONE$1, key) ? GONE$1[key] : void 0;
			if (!now) continue;
			const [module, other] = now;
			context.report({
				at,
				message: `${name} is no longer in ${imported?.module} of 19.0: what it set up has to come from another class, or from the test itself.`,
				options: [{
					title: `Extend ${other}, and name what it sets up`,
					code: `from ${module} import ${other}`
				}, {
					title: "Extend TransactionCase, and set up in the test what it needs",
					code: "from odoo.tests import TransactionCase"
				}]
			});
		}
	} }
});

// src/migrate/rules/19.0/gone-values.ts
/** Fields that nothing took the place of, by model; a name says: where this other value is the same. */
const GONE = {
	"stock.move": { name: true },
	"product.template": { uom_po_id: "uom_id" },
	"product.product": { uom_po_id: "uom_id" }
};
var gone_values_default = defineMigration({
	id: "gone-values",
	to: "19.0",
	breaks: "error",
	summary: "Values of records lose fields that are gone and said nothing more",
	why: "A stock move is described by its product since 19.0, and a product is bought in the unit in which it is sold: create() fails with a value for the field that is gone.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_move.py",
	cases: [
		{
			before: values("self.env[\"stock.move\"].create({\"name\": \"Move\", \"product_uom_qty\": 1})"),
			after: values("self.env[\"stock.move\"].create({\"product_uom_qty\": 1})")
		},
		{
			before: values("self.env[\"stock.move\"].create(\n            {\n                \"product_uom_qty\": 1,\n                \"name\": product.name,\n                \"state\": \"draft\",\n            }\n        )"),
			after: values("self.env[\"stock.move\"].create(\n            {\n                \"product_uom_qty\": 1,\n                \"state\": \"draft\",\n            }\n        )")
		},
		{
			before: values("self.env[\"stock.picking\"].create({\"move_ids\": [(0, 0, {\"product_uom_qty\": 1, \"name\": \"a\" + product.display_name})]})"),
			after: values("self.env[\"stock.picking\"].create({\"move_ids\": [(0, 0, {\"product_uom_qty\": 1})]})")
		},
		{
			before: values("self.env[\"product.product\"].create({\"uom_id\": product.uom_id.id, \"uom_po_id\": product.uom_id.id})"),
			after: values("self.env[\"product.product\"].create({\"uom_id\": product.uom_id.id})")
		}
	],
	noops: [
		values("self.env[\"stock.picking\"].create({\"name\": \"Move\"})"),
		values("self.env[\"stock.move\"].create({\"name\": product.make(), \"product_uom_qty\": 1})"),
		values("self.env[\"stock.move\"].create({\"product_uom_qty\": 1, \"x_name\": \"Move\"})"),
		values("self.env[\"product.product\"].create({\"uom_id\": 1, \"uom_po_id\": 2})"),
		values("product.write({\"name\": \"Move\"})"),
		values("self.env[\"stock.move\"].create({\"product_uom_qty\": 1}), {\"name\": \"Move\"}")
	],
	python: { string(node, context) {
		const pair = context.ancestors.at(-1);
		const dictionary = context.ancestors.at(-2);
		if (pair?.type !== "pair" || node.field !== "key" || dictionary?.type !== "dictionary") return;
		const name = literalOf(node, context.text);
		const value = childOf(pair, "value");
		if (typeof name !== "string" || !value || !/^(name|uom_po_id)$/.test(name)) return;
		const model = modelOfText(node, context) ?? "";
		const gone = Object.hasOwn(GONE, model) ? GONE[model]?.[name] : void 0;
		if (gone === void 0 || context.index.models.get(model)?.field(name) || !isIdle(value)) return;
		if (gone !== true && textOfValue(dictionary, gone, context) !== context.slice(value)) return;
		const edit = without(pair, dictionary, context.text);
		context.report({
			at: pair,
			message: `${model} has no field ${name} since 19.0: create() fails with a value for it.`,
			fix: {
				title: `Take ${name} away`,
				safe: true,
				edits: [edit]
			}
		});
	} }
});
/** Nothing happens where it is not computed: texts, names, attributes and what is put together of them. */
function isIdle(node) {
	return /^(string|string_start|string_content|string_end|concatenated_string|integer|true|false|none|identifier|attribute|interpolation|escape_sequence|binary_operator|tuple|subscript|parenthesized_expression)$/.test(node.type) && node.children.every(isIdle);
}
/** Text of another value of the same dictionary. */
function textOfValue(dictionary, name, context) {
	const pair = parts(dictionary).find((each) => {
		const key = each.type === "pair" ? childOf(each, "key") : void 0;
		return key && literalOf(key, context.text) === name;
	});
	const value = pair && childOf(pair, "value");
	return value && context.slice(value);
}
/** With its comma, and with its line where it has one for itself. */
function without(pair, dictionary, text) {
	const comma = /^\s*,/.exec(text.slice(pair.end, dictionary.end));
	const end = pair.end + (comma?.[0].length ?? 0);
	const from = text.lastIndexOf("\n", pair.start) + 1;
	const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
	if (rest && text.slice(from, pair.start).trim() === "") return {
		start: from,
		end: end + rest[0].length,
		text: ""
	};
	const blank = /^[ \t]+/.exec(text.slice(end));
	if (comma) return {
		start: pair.start,
		end: end + (blank?.[0].length ?? 0),
		text: ""
	};
	const before = /,\s*$/.exec(text.slice(0, pair.start));
	return {
		start: pair.start - (before?.[0].length ?? 0),
		end,
		text: ""
	};
}
function values(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"stock\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example"\n\n    def f(self, product):\n        return ${expression}\n`
	};
}

// src/migrate/rules/19.0/gone-widget.ts
const ADVICE = {
	jsonb: "It is json now.",
	html_legacy: "It is html now."
};
var gone_widget_default = defineMigration({
	id: "gone-widget",
	to: "19.0",
	breaks: "silent",
	summary: "Widgets and js_class that nobody registers any more",
	why: "A field whose widget is not there is shown by its type, with a warning in the browser; a view with such a js_class does not open.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/views/fields",
	cases: [{
		before: partnerView("<form><field name=\"a\" widget=\"jsonb\"/></form>"),
		todos: 1
	}, {
		before: partnerView("<form><widget name=\"print_report_button\"/></form>"),
		todos: 1
	}],
	noops: [
		partnerView("<form><field name=\"name\" widget=\"char\"/></form>"),
		partnerView("<form><field name=\"jsonb\" string=\"font\"/></form>"),
		partnerView("<form><div widget=\"font\"/></form>")
	],
	...goneWidgets("19.0", ADVICE)
});

// src/migrate/rules/19.0/group-fields.ts
const FIELDS = renamedFields({
	"res.users": { groups_id: "group_ids" },
	"ir.ui.menu": { groups_id: "group_ids" },
	"ir.ui.view": { groups_id: "group_ids" },
	"ir.actions.act_window": { groups_id: "group_ids" },
	"ir.actions.report": { groups_id: "group_ids" },
	"ir.actions.server": { groups_id: "group_ids" },
	"ir.actions.client": { groups_id: "group_ids" },
	"ir.actions.act_url": { groups_id: "group_ids" },
	"res.groups": { users: "user_ids" }
}, "19.0");
var group_fields_default = defineMigration({
	id: "group-fields",
	to: "19.0",
	breaks: "error",
	summary: "groups_id of users, views, menus and actions is group_ids; users of a group is user_ids",
	why: "The fields were renamed in 19.0: data that sets the old ones does not load.",
	link: "https://github.com/odoo/odoo/pull/179354",
	cases: [
		{
			before: data$1("<record id=\"a\" model=\"res.users\"><field name=\"groups_id\" eval=\"[(4, ref('base.group_user'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.users\"><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"users\" eval=\"[(4, ref('base.user_admin'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"user_ids\" eval=\"[(4, ref('base.user_admin'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"group_ids\" eval=\"[]\"/></record>")
		},
		{
			before: `
        def setup(self):
            self.env.user.groups_id += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "groups_id": [(6, 0, [])]})
      `,
			after: `
        def setup(self):
            self.env.user.group_ids += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "group_ids": [(6, 0, [])]})
      `
		},
		{
			before: `
        def setup(self):
            group = self.env["res.groups"].search([("users", "=", 1)], limit=1)
            group.write({"users": [(4, 1)]})
            users = self.env["res.users"].search([("groups_id", "in", group.ids)])
            return users.filtered("groups_id").groups_id | group, group.users, self.env.ref("base.group_user").users
      `,
			after: `
        def setup(self):
            group = self.env["res.groups"].search([("user_ids", "=", 1)], limit=1)
            group.write({"user_ids": [(4, 1)]})
            users = self.env["res.users"].search([("group_ids", "in", group.ids)])
            return users.filtered("group_ids").group_ids | group, group.user_ids, self.env.ref("base.group_user").user_ids
      `
		},
		{
			before: data$1(`<function model="res.users" name="write"><value eval="[ref('base.user_admin')]"/><value eval="{'groups_id': [(4, ref('base.group_user'))], 'own_ids': [(0, 0, {'groups_id': 1})]}"/></function>`),
			after: data$1(`<function model="res.users" name="write"><value eval="[ref('base.user_admin')]"/><value eval="{'group_ids': [(4, ref('base.group_user'))], 'own_ids': [(0, 0, {'groups_id': 1})]}"/></function>`)
		},
		{
			before: data$1(`<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_users"/><field name="domain_force">[('groups_id', 'in', user.ids), ('partner_id.user_ids.groups_id', '=', 1)]</field></record>`),
			after: data$1(`<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_users"/><field name="domain_force">[('group_ids', 'in', user.ids), ('partner_id.user_ids.group_ids', '=', 1)]</field></record>`)
		},
		{
			before: `
        GROUP = "base.group_user"


        def setup(self):
            self.env.ref(GROUP).write({"users": [(4, self.env.user.id)]})
      `,
			after: `
        GROUP = "base.group_user"


        def setup(self):
            self.env.ref(GROUP).write({"user_ids": [(4, self.env.user.id)]})
      `
		},
		{
			before: constants("users"),
			after: constants("user_ids")
		},
		{
			before: group$1("users", "users.partner_id"),
			after: group$1("user_ids", "user_ids.partner_id")
		}
	],
	noops: [
		`
      def setup(self):
          return self.env["my.model"].search([("groups_id", "=", 1)]).groups_id
    `,
		`
      def setup(self):
          return self.env["res.users"].create({"line_ids": [(0, 0, {"groups_id": 1})]})
    `,
		data$1("<record id=\"a\" model=\"my.model\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$1("<function model=\"my.model\" name=\"write\"><value eval=\"{'groups_id': []}\"/></function>"),
		data$1("<function model=\"res.users\" name=\"f\"><value eval=\"['groups_id']\"/></function>"),
		data$1(`<record id="r" model="ir.rule"><field name="model_id" ref="base.model_res_partner"/><field name="domain_force">[('groups_id', 'in', [1])]</field></record>`),
		data$1("<record id=\"a\" model=\"res.users\"><field name=\"name\">groups_id</field></record>"),
		data$1("<record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><field name=\"users\"/></form></field></record>"),
		`
      def setup(self):
          self.groups_id = self.env["my.model"].create({"groups_id": []})
    `,
		`
      def setup(self, group):
          return group.users
    `,
		`
      PARTNER = "base.main_partner"
      GROUP = "base.group_user"
      GROUP = "base.main_partner"


      def setup(self):
          self.env.ref(GROUP).write({"users": 1})
          self.env.ref(PARTNER).write({"users": 1})
    `
	],
	...FIELDS,
	python: {
		...FIELDS.python,
		attribute(node, context) {
			FIELDS.python?.attribute?.(node, context);
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			if (!object || !name || !/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(context.slice(node))) return;
			if (recordsOf(object, context)?.model !== void 0) return;
			context.report({
				at: name,
				message: "groups_id is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: false,
					edits: [{
						start: name.start,
						end: name.end,
						text: "group_ids"
					}]
				}
			});
		}
	}
});
function data$1(body) {
	return { "data/x.xml": `<odoo>${body}</odoo>\n` };
}
function group$1(field, path) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/x.xml\"]}\n",
		"models/example.py": `from odoo import api, fields, models


class Group(models.Model):
    _inherit = "res.groups"

    partner_count = fields.Integer(compute="_compute_partner_count")

    @api.depends("${path}")
    def _compute_partner_count(self):
        for group in self:
            group.partner_count = len(group.${field})
`,
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.groups</field><field name="inherit_id" ref="base.view_groups_form"/><field name="arch" type="xml"><field name="${field}" position="after"><field name="partner_count"/></field></field></record></odoo>\n`
	};
}
/** The group's xmlid is a constant of another file. */
function constants(field) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"]}\n",
		"models/example.py": "GROUP = \"base.group_user\"\n",
		"tests/test_example.py": `from ..models.example import GROUP\n\n\ndef setup(self):\n    self.env.ref(GROUP).write({"${field}": [(4, self.env.user.id)]})\n\n\nclass TestExample:\n    def setUp(self):\n        self.browse_ref(GROUP).write({"${field}": []})\n`
	};
}

// src/migrate/rules/19.0/group-privilege.ts
const MANIFEST = "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"purchase\"], \"data\": [\"security/groups.xml\"]}\n";
var group_privilege_default = defineMigration({
	id: "group-privilege",
	to: "19.0",
	breaks: "error",
	summary: "Groups belong to a privilege, and privileges to a category",
	why: "Since 19.0 res.groups has no category_id: a record that sets it does not load. The groups that one chooses among are those of one res.groups.privilege.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups_privilege.py",
	cases: [
		{
			before: data(`
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="category_id" ref="module_category_example"/>
    </record>`),
			after: data(`
    <record id="res_groups_privilege_example" model="res.groups.privilege">
        <field name="name">Example</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>`)
		},
		{
			before: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
        <field name="category_id" ref="base.module_category_hidden"/>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
        <field name="category_id" ref="base.module_category_usability"/>
    </record>`),
			after: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
    </record>`)
		},
		{
			before: {
				"__manifest__.py": MANIFEST,
				"security/groups.xml": group("<field name=\"category_id\" ref=\"base.module_category_inventory_purchase\"/>")
			},
			after: {
				"__manifest__.py": MANIFEST,
				"security/groups.xml": group("<field name=\"privilege_id\" ref=\"purchase.res_groups_privilege_purchase\"/>")
			}
		},
		{
			before: data("<record id=\"g\" model=\"res.groups\"><field name=\"category_id\" eval=\"ref('a.b')\"/></record>"),
			todos: 1
		}
	],
	noops: [
		data("<record id=\"c\" model=\"ir.module.category\"><field name=\"parent_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"res.groups\"><field name=\"privilege_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"my.groups\"><field name=\"category_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"p\" model=\"res.groups.privilege\"><field name=\"category_id\" ref=\"a.b\"/></record>"),
		data(group("<field name=\"privilege_id\" ref=\"purchase.res_groups_privilege_purchase\"/>"))
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "category_id" || !isGroup(record) || !record) return;
		const category = attributeValue(element, "ref");
		const name = attributeOf(element, "name");
		if (category === void 0 || !name || elementsOf(element).length > 0) {
			context.report({
				at: element,
				message: "A group has no category since 19.0: make a res.groups.privilege of the category, and set privilege_id to it.",
				options: [{
					title: "Make a privilege, and put the group into it",
					code: "<record id=\"privilege\" model=\"res.groups.privilege\"><field name=\"name\">...</field><field name=\"category_id\" ref=\"...\"/></record>"
				}, { title: "Take the category away: the group then stands among the extra rights" }]
			});
			return;
		}
		if (isHidden(category, context)) {
			const { start, end } = elementLines(element, context.text);
			context.report({
				at: element,
				message: `A group has no category since 19.0, and ${category} was none that one chose a group in.`,
				fix: {
					title: "Take the category away",
					safe: false,
					edits: [{
						start,
						end,
						text: ""
					}]
				}
			});
			return;
		}
		const core = Object.hasOwn(CORE_PRIVILEGES, category) ? CORE_PRIVILEGES[category] : void 0;
		if (core !== void 0 && context.target?.xmlid(core, context.module.name).is === "found") {
			context.report({
				at: element,
				message: `A group has no category since 19.0, but a privilege: those of ${category} are of ${core}.`,
				fix: {
					title: `Put the group into ${core}`,
					safe: false,
					edits: [{
						start: name.valueSpan.start,
						end: name.valueSpan.end,
						text: "privilege_id"
					}, ...refEdit(element, core)]
				}
			});
			return;
		}
		const id = privilegeOf(category);
		const first = firstGroupOf(record, category);
		const edits = [{
			start: name.valueSpan.start,
			end: name.valueSpan.end,
			text: "privilege_id"
		}, ...refEdit(element, id)];
		if (first === record && !hasPrivilege(record, id)) {
			const indent = context.text.slice(lineStart(context.text, record.start), record.start);
			const pad = /^\s*$/.test(indent) ? indent : "";
			edits.unshift({
				start: record.start,
				end: record.start,
				text: privilege(id, category, titleOf(context), pad)
			});
		}
		context.report({
			at: element,
			message: "A group has no category since 19.0, but a privilege.",
			fix: {
				title: "Make a privilege of the category",
				safe: false,
				edits
			}
		});
	} }
});
/** Groups of hidden categories are extra rights; Odoo's own have no privilege, and some of those categories are gone. */
function isHidden(category, { project, target }) {
	if (category === "base.module_category_hidden") return true;
	const [before, now] = [project, target].map((each) => each?.modules.get("base")?.xmlids ?? {});
	return before?.[category] !== void 0 && now?.[category] === void 0;
}
function isGroup(record) {
	return record?.name === "record" && attributeValue(record, "model") === "res.groups";
}
/** `library.module_category_books` gives `res_groups_privilege_books`. */
function privilegeOf(category) {
	return `res_groups_privilege_${(category.split(".").at(-1) ?? category).replace(/^module_category_|^category_|_category$/g, "")}`;
}
function firstGroupOf(record, category) {
	return elementsOf(record.parent ?? record).find((each) => isGroup(each) && elementsOf(each).some((field) => attributeValue(field, "name") === "category_id" && attributeValue(field, "ref") === category));
}
/** Another group of the category has made it before. */
function hasPrivilege(record, id) {
	return elementsOf(record.parent ?? record).some((each) => attributeValue(each, "id") === id);
}
function refEdit(element, id) {
	const ref = attributeOf(element, "ref");
	return ref ? [{
		start: ref.valueSpan.start,
		end: ref.valueSpan.end,
		text: id
	}] : [];
}
function titleOf({ module }) {
	const name = manifestValue(module.manifest, "name");
	return typeof name === "string" ? name : module.name;
}
function privilege(id, category, title, pad) {
	return [
		`<record id="${id}" model="res.groups.privilege">`,
		`${pad}    <field name="name">${attributeText(title, "\"").replaceAll("&quot;", "\"")}</field>`,
		`${pad}    <field name="category_id" ref="${category}"/>`,
		`${pad}</record>`,
		pad
	].join("\n");
}
function group(field) {
	return `<odoo><record id="g" model="res.groups"><field name="name">G</field>${field}</record></odoo>\n`;
}
function data(body) {
	return { "security/groups.xml": `<odoo>${body}</odoo>\n` };
}

// src/migrate/rules/19.0/json-routes.ts
var json_routes_default = defineMigration({
	id: "json-routes",
	to: "19.0",
	breaks: "deprecation",
	summary: "Routes of type json are of type jsonrpc",
	why: "The type was named after what it speaks in 19.0; the old name logs a deprecation.",
	link: "https://github.com/odoo/odoo/pull/183636",
	cases: [{
		before: { "controllers/main.py": "@http.route(\"/a\", type=\"json\", auth=\"user\")\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n" }
	}, {
		before: { "controllers/main.py": "@route(['/a', '/b'], type='json')\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@route(['/a', '/b'], type='jsonrpc')\ndef a(self):\n    pass\n" }
	}],
	noops: [
		"@http.route(\"/a\", type=\"http\", auth=\"user\")\ndef a(self):\n    pass\n",
		"@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n",
		"def a(self):\n    return dict(type=\"json\")\n",
		"@other.router(\"/a\", type=\"json\")\ndef a(self):\n    pass\n"
	],
	python: { decorator(node, context) {
		const [call] = node.children;
		const called = call && calledBy(call, context);
		if (!call || called?.name !== "route" || !/^((odoo\.)?http\.)?route$/.test(called.path ?? "")) return;
		const type = argumentsOfCall(call, context).keywords.get("type");
		const content = type?.type === "string" ? type.children[1] : void 0;
		if (!content || context.slice(content) !== "json" || childOf(call, "arguments") === void 0) return;
		context.report({
			at: type,
			message: "The type json is called jsonrpc since 19.0.",
			fix: {
				title: "Write jsonrpc",
				safe: true,
				edits: [{
					start: content.start,
					end: content.end,
					text: "jsonrpc"
				}]
			}
		});
	} }
});

// src/migrate/rules/19.0/model-records.ts
const LEFT = {
	old: "account",
	table: "ir_ui_menu",
	maker: "base",
	kept: "account_move"
};
var model_records_default = defineMigration({
	id: "model-records",
	to: "19.0",
	breaks: "error",
	summary: "The record of a model is named after a module that still makes or extends the model",
	why: "Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/account/models",
	cases: [...modelRecordCases(LEFT)],
	noops: modelRecordNoops(LEFT),
	...modelRecords("19.0")
});

// src/migrate/rules/19.0/moved-js-import.ts
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "19.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: script("import { stepUtils } from \"@web_tour/tour_service/tour_utils\";\n\nstepUtils.showAppsMenuItem();\n"),
		after: script("import { stepUtils } from \"@web_tour/tour_utils\";\n\nstepUtils.showAppsMenuItem();\n")
	}, {
		before: script("import {uuid, getActiveActions} from \"@web/views/utils\";\n\nuuid(getActiveActions);\n"),
		after: script("import {getActiveActions} from \"@web/views/utils\";\nimport {uuid} from \"@web/core/utils/strings\";\n\nuuid(getActiveActions);\n")
	}],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { stepUtils } from \"@web_tour/tour_utils\";\nstepUtils.a();\n")
	],
	...movedImports("19.0")
});

// src/migrate/rules/19.0/name-search-domain.ts
var name_search_domain_default = defineMigration({
	id: "name-search-domain",
	to: "19.0",
	breaks: "error",
	summary: "The second argument of name_search() is domain",
	why: "The web client of 19.0 calls name_search() with domain=: an override that names it args raises TypeError when somebody types into a field.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: bookMethod("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "args = args or []\n        return super().name_search(name, args=args, operator=operator, limit=limit)"),
			after: bookMethod("name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100)", "domain = domain or []\n        return super().name_search(name, domain=domain, operator=operator, limit=limit)")
		},
		{
			before: bookMethod("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "domain = [(\"ref\", operator, name)]\n        return self.search(domain + args, limit=limit).name_get()"),
			after: bookMethod("name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100)", "own_domain = [(\"ref\", operator, name)]\n        return self.search(own_domain + domain, limit=limit).name_get()")
		},
		{
			before: bookMethod("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "return self.search(domain + args, limit=limit)"),
			todos: 1
		}
	],
	noops: [
		bookMethod("name_search(self, name=\"\", domain=None)", "return super().name_search(name, domain)"),
		bookMethod("name_search(self, *args, **kwargs)", "return super().name_search(*args, **kwargs)"),
		bookMethod("_name_search(self, name, args=None)", "return args"),
		"class Tool:\n    def name_search(self, name, args=None):\n        return args\n"
	],
	...changedSignature({
		methods: ["name_search"],
		renamed: { args: "domain" }
	}, "19.0")
});

export { default_user_group_default as A, fake_models_default as C, employee_base_default as D, env_assignment_default as E, api_returns_default as F, addon_imports_default as I, action_target_inline_default as L, company_default_get_default as M, chart_template_csv_default as N, domain_class_default as O, automation_delay_default as P, action_state_ondelete_default as R, field_auto_join_default as S, env_attributes_default as T, gone_js_import_default as _, group_privilege_default as a, fields_first_default as b, gone_values_default as c, gone_python_default as d, gone_orm_default as f, gone_js_service_default as g, gone_js_template_default as h, json_routes_default as i, cron_progress_default as j, delegate_field_default as k, gone_test_helpers_default as l, gone_modules_default as m, moved_js_import_default as n, group_fields_default as o, gone_names_default as p, model_records_default as r, gone_widget_default as s, name_search_domain_default as t, gone_style_names_default as u, gone_js_anchor_default as v, expression_patches_default as w, field_dates_default as x, gone_asset_default as y, account_active_default as z };