import { B as indentAt, E as isJsNode, H as lineStart, Mt as parts, Nt as childOf, Pt as walk, T as pyString, V as lineBreak, at as recordField, ft as attribute, gt as walkElements, ht as textOf, mt as elementsOf, ot as recordText, pt as attributeValue, rt as qualified } from "./source.mjs";
import { gt as flowOf, mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { A as renamedRecords, D as renamedMethods, E as abstractModels, H as defineMigration, I as modelRecords, N as renamedFields, O as sqlColumns, _ as renamedModels, b as neededModules, j as movedMethods, k as selectionKeys, v as _16_0_default, y as _16_0_defaults_default } from "./migrate-rules.mjs";
import { B as changed, O as fromImport, R as addAssets, b as changedSignature, j as wholeLines, v as additionsOf, x as moveImports, y as changedOverrides, z as bundleOf } from "./migrate-rules3.mjs";
import { D as modelAt, d as isColumn, f as viewKindAt, k as elementLines } from "./migrate-rules4.mjs";
import { A as making, D as adding, E as takenModels, F as recordNoops, G as withBlanksBefore, H as attributeSource, I as methodsWith, J as modelRecordNoops, K as modelRecordCases, L as fieldCases, M as sqlNoops, N as recordCases, O as keptFields, R as fieldNoops, S as bookMethod, T as takenFields, Tt as scriptCase, V as attributeOf, W as blanksBefore, _ as OWL_NOOPS, c as automationNoops, d as Unreadable, f as booleanOf, g as OWL_CASES, h as testNoops, j as sqlCases, k as keptModels, l as NotExpressible, m as testCases, p as modifiersOf, s as automationCases, u as renderCondition, v as neededCases, wt as script, y as neededNoops } from "./migrate-rules5.mjs";
import { A as keyOf, R as listOf, S as takenFromOwl, _ as classesIn, b as isModule, g as baseOf, w as movedImports, x as owlImport } from "./migrate-rules6.mjs";

// src/migrate/rules/16.0/moved-js-import.ts
const RENAMED = {
	"@web/core/utils/hooks useEffect": {
		module: "@odoo/owl",
		name: "useEffect"
	},
	"@web/core/orm_service Commands": {
		module: "@web/core/orm_service",
		name: "x2ManyCommands"
	}
};
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "16.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: [
		{
			before: script("import { parseFloat, parseInteger } from \"@web/fields/parsers\";\n\nexport const n = parseFloat(\"1\") + parseInteger(\"2\");\n"),
			after: script("import { parseFloat, parseInteger } from \"@web/views/fields/parsers\";\n\nexport const n = parseFloat(\"1\") + parseInteger(\"2\");\n")
		},
		{
			before: script("import {useEffect, useService} from '@web/core/utils/hooks';\nimport {Component} from '@odoo/owl';\n\nuseEffect(useService, Component);\n"),
			after: script("import {useService} from '@web/core/utils/hooks';\nimport {Component, useEffect} from '@odoo/owl';\n\nuseEffect(useService, Component);\n")
		},
		{
			before: script("import { Commands } from \"@web/core/orm_service\";\n\nexport const a = Commands.create(false, {});\n"),
			after: script("import { x2ManyCommands } from \"@web/core/orm_service\";\n\nexport const a = x2ManyCommands.create(false, {});\n")
		}
	],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { useService } from \"@web/core/utils/hooks\";\nuseService(\"a\");\n"),
		script("import { useEffect } from \"@odoo/owl\";\nuseEffect();\n")
	],
	...movedImports("16.0", RENAMED)
});

// src/migrate/rules/16.0/load-views.ts
/**
* Key of the answer that is there under another name. What else it had is elsewhere, such as the fields: of each model
* under `models`, and since a later series one level deeper.
*/
const VIEWS = /^(["'])fields_views\1$/;
var load_views_default = defineMigration({
	id: "load-views",
	to: "16.0",
	breaks: "silent",
	lasts: true,
	summary: "An override of load_views() is one of get_views()",
	why: "The web client of 16.0 asks for get_views(), so an override of load_views() is never called; in 17.0 it is gone. Its answer has the views under views, and the fields of each model under models.",
	link: "https://github.com/odoo/odoo/pull/87522",
	cases: [
		{
			before: bookMethod("load_views(self, views, options=None)", `result = super().load_views(views, options=options)
        result["fields_views"]["form"]["arch"] += ""
        return result`),
			after: bookMethod("get_views(self, views, options=None)", `result = super().get_views(views, options=options)
        result["views"]["form"]["arch"] += ""
        return result`)
		},
		{
			before: bookMethod("load_views(self, views, options=None)", "return super(Book, self.with_context(a=1)).load_views(views, options)"),
			after: bookMethod("get_views(self, views, options=None)", "return super(Book, self.with_context(a=1)).get_views(views, options)")
		},
		...[
			"result[\"fields_views\"][\"form\"][\"fields\"][\"name\"][\"string\"] = \"Title\"",
			"result[\"fields\"][\"name\"][\"string\"] = \"Title\"",
			"result[\"filters\"] = []",
			"self._mark(result)",
			"result.get(\"fields_views\")"
		].map((statement) => ({
			before: bookMethod("load_views(self, views, options=None)", `result = super().load_views(views, options)\n        ${statement}\n        return result`),
			todos: 1
		}))
	],
	noops: [
		bookMethod("get_views(self, views, options=None)", "return super().get_views(views, options)"),
		bookMethod("my_views(self, views)", "return self.load_views(views)"),
		bookMethod("my_views(self, views)", "return views[\"fields_views\"]"),
		"class Views:\n    def load_views(self, views, options=None):\n        return {}\n",
		"def load_views(self, views, options=None):\n    return {}\n",
		bookMethod("f(self, result)", "return result[\"fields\"]"),
		bookMethod("_load_views(self, views)", "return views"),
		bookMethod("f(self, result)", "return result[\"fields_views\"][\"form\"][\"fields\"]")
	],
	python: { function_definition(node, context) {
		const name = childOf(node, "name");
		const { klass } = context;
		if (!name || context.slice(name) !== "load_views" || !klass) return;
		if (klass.kind === void 0 && klass.model === void 0) return;
		const message = "An override of load_views() is not called since 16.0, one of get_views() is.";
		const edits = shapeEdits(node, context);
		if (edits) {
			context.report({
				at: name,
				message,
				fix: {
					title: "Override get_views()",
					safe: false,
					edits: [{
						start: name.start,
						end: name.end,
						text: "get_views"
					}, ...edits]
				}
			});
			return;
		}
		context.report({
			at: name,
			message: `${message} It has the fields of each model under "models", and under "views" what each view is, without fields of its own.`,
			options: [{
				title: "Change what get_views() answers",
				code: "def get_views(self, views, options=None):\n    result = super().get_views(views, options)\n    return result"
			}, {
				title: "Change the arch of a view in _get_view(), and the fields in fields_get()",
				code: "def fields_get(self, allfields=None, attributes=None):\n    return super().fields_get(allfields, attributes)"
			}]
		});
	} }
});
/** The common shape: what super gives is read by its keys, and returned. */
function shapeEdits(node, context) {
	const body = childOf(node, "body");
	if (!body) return void 0;
	const all = walk(body);
	const [call, ...more] = all.filter((each) => each.type === "call" && calledBy(each, context)?.name === "load_views");
	const called = call && calledBy(call, context);
	if (!call || !called?.object || more.length > 0 || argumentsOfCall(call, context).spread) return void 0;
	if (!/^super\(/.test(context.slice(called.object))) return void 0;
	const edits = [{
		...called.nameSpan,
		text: "get_views"
	}];
	const parents = /* @__PURE__ */ new Map();
	for (const each of [body, ...all]) for (const child of each.children) parents.set(child, each);
	const place = parents.get(call);
	if (place?.type === "return_statement") return edits;
	const target = place?.type === "assignment" ? childOf(place, "left") : void 0;
	if (target?.type !== "identifier") return void 0;
	const result = context.slice(target);
	for (const use of all) {
		if (use.type !== "identifier" || use === target || context.slice(use) !== result) continue;
		const parent = parents.get(use);
		if (parent?.type === "return_statement") continue;
		const key = parent?.type === "subscript" && use.field === "value" ? childOf(parent, "subscript") : void 0;
		if (!parent || !key || !VIEWS.test(context.slice(key)) || ownFields(parent, parents, context)) return void 0;
		edits.push({
			start: key.start + 1,
			end: key.end - 1,
			text: "views"
		});
	}
	return edits;
}
/** `["fields_views"]["form"]["fields"]`, and whatever else of a view is not its arch. */
function ownFields(of, parents, context) {
	const view = parents.get(of);
	const part = view?.type === "subscript" && of.field === "value" ? parents.get(view) : void 0;
	const key = part?.type === "subscript" ? childOf(part, "subscript") : void 0;
	return !key || !/^(["'])arch\1$/.test(context.slice(key));
}

// src/migrate/rules/16.0/mail-layout.ts
const OLD$1 = "notif_layout";
const NOW = "email_layout_xmlid";
var mail_layout_default = defineMigration({
	id: "mail-layout",
	to: "16.0",
	breaks: "error",
	summary: "send_mail() of a template takes email_layout_xmlid",
	why: "The argument notif_layout of mail.template.send_mail() was renamed in 16.0: a call that names it fails, and so does an override that is called by the new name.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/mail/models/mail_template.py",
	cases: [{
		before: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, notif_layout="mail.mail_notification_light")
      `,
		after: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, email_layout_xmlid="mail.mail_notification_light")
      `
	}, {
		before: override(OLD$1),
		after: override(NOW)
	}],
	noops: [
		override(NOW),
		`
      def notify(self):
          return dict(notif_layout="mail.mail_notification_light")
    `,
		`
      def notify(self, template):
          self.send_letter(notif_layout=template)
    `,
		override(OLD$1).replace("\"mail.template\"", "\"example.letter\"").replace(`(res_id, ${OLD$1}=${OLD$1})`, "(res_id)"),
		override(OLD$1).replaceAll("send_mail", "send_letter")
	],
	python: {
		call(node, context) {
			const called = childOf(node, "function");
			const method = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
			const list = childOf(node, "arguments");
			if (!method || !list || context.slice(method) !== "send_mail" || isOverride(context.functionNode, context)) return;
			for (const argument of parts(list)) {
				const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
				if (name && context.slice(name) === OLD$1) report$2(context, name, [name], true);
			}
		},
		function_definition(node, context) {
			if (!isOverride(node, context)) return;
			const own = [...walk(node)].filter((each) => each.type === "identifier" && each.field !== "attribute" && context.slice(each) === OLD$1);
			const [first] = own;
			if (first) report$2(context, first, own, false);
		}
	}
});
/** `send_mail` of a class that extends mail.template. */
function isOverride(node, context) {
	const name = node && childOf(node, "name");
	if (!name || context.slice(name) !== "send_mail") return false;
	const { klass } = context;
	return klass?.model === "mail.template";
}
function report$2(context, at, places, safe) {
	context.report({
		at,
		message: `${OLD$1} of send_mail() is ${NOW} since 16.0.`,
		fix: {
			title: `Write ${NOW}`,
			safe,
			edits: places.map(({ start, end }) => ({
				start,
				end,
				text: NOW
			}))
		}
	});
}
function override(name) {
	return `from odoo import models


class Template(models.Model):
    _inherit = "mail.template"

    def send_mail(self, res_id, force_send=False, ${name}=False):
        if not ${name}:
            force_send = True
        return super().send_mail(res_id, ${name}=${name})
`;
}

// src/migrate/rules/16.0/mock-import.ts
var mock_import_default = defineMigration({
	id: "mock-import",
	to: "16.0",
	breaks: "style",
	lasts: true,
	summary: "mock is unittest.mock",
	why: "The package mock is a copy of what Python brings along itself, and nothing of Odoo installs it any more: tests that import it may not run.",
	link: "https://github.com/odoo/odoo/blob/16.0/requirements.txt",
	cases: [{
		before: { "tests/test_x.py": "from mock import Mock, patch\n" },
		after: { "tests/test_x.py": "from unittest.mock import Mock, patch\n" }
	}, {
		before: { "tests/test_x.py": "import mock\n\nA = mock.Mock()\n" },
		after: { "tests/test_x.py": "from unittest import mock\n\nA = mock.Mock()\n" }
	}],
	noops: [
		{ "tests/test_x.py": "from unittest.mock import patch\n" },
		{ "tests/test_x.py": "from unittest import mock\n" },
		{ "tests/test_x.py": "from .mock import patch\n" },
		{ "tests/test_x.py": "import mock, os\n" },
		{ "tests/test_x.py": "import mock.mock\n" }
	],
	python: {
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			if (imported?.module !== "mock") return;
			const { start, end } = imported.moduleNode;
			context.report({
				at: node,
				message: "mock is unittest.mock.",
				fix: {
					title: "Import unittest.mock",
					safe: true,
					edits: [{
						start,
						end,
						text: "unittest.mock"
					}]
				}
			});
		},
		import_statement(node, context) {
			const name = childOf(node, "name");
			if (!name || node.children.length !== 1 || context.slice(name) !== "mock") return;
			context.report({
				at: node,
				message: "mock is unittest.mock.",
				fix: {
					title: "Import unittest.mock",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: "from unittest import mock"
					}]
				}
			});
		}
	}
});

// src/migrate/rules/16.0/model-init.ts
var model_init_default = defineMigration({
	id: "model-init",
	to: "16.0",
	breaks: "error",
	summary: "__init__() of a model takes env, ids and prefetch_ids, and is called for each recordset",
	why: "Up to 15.0 __init__(pool, cr) was called once for each model, such as to let users write fields of their own. Since 16.0 it makes recordsets: with two arguments each of them fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [{
		before: model$2("def __init__(self, pool, cr):\n        super().__init__(pool, cr)\n        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + [\"code\"]"),
		todos: 1
	}, {
		before: model$2("def __init__(self, registry, cursor):\n        self.ready = True"),
		todos: 1
	}],
	noops: [
		model$2("def __init__(self, env, ids, prefetch_ids):\n        super().__init__(env, ids, prefetch_ids)"),
		model$2("def __init__(self, *args):\n        super().__init__(*args)"),
		model$2("def init(self):\n        self.env.cr.execute(\"SELECT 1\")"),
		"class Pool:\n    def __init__(self, pool, cr):\n        self.cr = cr\n",
		model$2("def f(self):\n        class Pool:\n            def __init__(self, pool, cr):\n                self.cr = cr")
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		const method = klass.methods.find(({ start, end }) => start === node.start && end === node.end);
		const parameters = childOf(node, "parameters");
		if (method?.name !== "__init__" || method.params.length !== 3 || !parameters) return;
		if (context.slice(parameters).includes("*")) return;
		context.report({
			at: {
				start: node.start,
				end: parameters.end
			},
			message: "__init__() of a model takes env, ids and prefetch_ids since 16.0, and runs for each recordset: no record can be made with this one. What it sets once belongs elsewhere.",
			options: [{
				title: "Fields that users may read or write of themselves: extend the property",
				code: "@property\ndef SELF_WRITEABLE_FIELDS(self):\n    return super().SELF_WRITEABLE_FIELDS + [\"code\"]"
			}, {
				title: "What is done once, when the registry is ready: extend _register_hook()",
				code: "def _register_hook(self):\n    super()._register_hook()"
			}]
		});
	} }
});
function model$2(method) {
	return `from odoo import models\n\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    ${method}\n`;
}

// src/migrate/rules/16.0/model-records.ts
const LEFT = {
	old: "delivery",
	table: "product_category",
	maker: "product",
	kept: "delivery_carrier"
};
var model_records_default = defineMigration({
	id: "model-records",
	to: "16.0",
	breaks: "error",
	summary: "The record of a model is named after a module that still makes or extends the model",
	why: "Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/delivery/models",
	cases: [...modelRecordCases(LEFT)],
	noops: modelRecordNoops(LEFT),
	...modelRecords("16.0")
});

// src/migrate/rules/16.0/needed-modules.ts
const PART = {
	series: "15.0",
	old: "payment",
	now: "account_payment",
	model: "account.payment",
	method: "action_refund_wizard",
	kept: "res.partner"
};
var needed_modules_default = defineMigration({
	id: "needed-modules",
	to: "16.0",
	breaks: "error",
	summary: "Parts of a module that moved to another one are depended on",
	why: "A model, a method or a record that no dependency brings any more is not there when the module is installed.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account_payment/models/account_payment.py",
	cases: neededCases(PART),
	noops: [...neededNoops(PART), {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"point_of_sale\"]}\n",
		"models/example.py": "from odoo import models\n\n\nclass PosOrder(models.Model):\n    _inherit = \"pos.order\"\n\n    def _get_fields_for_draft_order(self):\n        return super()._get_fields_for_draft_order()\n"
	}],
	...neededModules("16.0")
});

// src/migrate/rules/16.0/osv-query.ts
var osv_query_default = defineMigration({
	id: "osv-query",
	to: "16.0",
	breaks: "error",
	summary: "Query is imported from odoo.tools.query",
	why: "The module odoo.osv.query moved to odoo.tools.query in 16.0: an import of the old one fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/tools/query.py",
	cases: [{
		before: "from odoo.osv.query import Query\n",
		after: "from odoo.tools.query import Query\n"
	}, {
		before: "from odoo.osv import expression, query\n",
		after: "from odoo.osv import expression\nfrom odoo.tools import query\n"
	}],
	noops: [
		"from odoo.tools.query import Query\n",
		"from odoo.osv import expression\n",
		"from .query import Query\n",
		"from other.osv.query import Query\n"
	],
	python: { import_from_statement: moveImports([{
		from: "odoo.osv.query",
		name: "Query",
		to: "odoo.tools.query"
	}, {
		from: "odoo.osv",
		name: "query",
		to: "odoo.tools"
	}]) }
});

// src/migrate/rules/16.0/override-arguments.ts
const valuation = methodsWith("stock_account");
const stock = methodsWith("stock");
const sale$1 = methodsWith("sale");
var override_arguments_default = defineMigration({
	id: "override-arguments",
	to: "16.0",
	breaks: "error",
	summary: "Overrides take the arguments that their methods have now",
	why: "Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock_account/models/stock_move.py",
	cases: [
		{
			before: valuation("stock.move", "_prepare_account_move_line(self, qty, cost, credit_account_id, debit_account_id, description)", "return super()._prepare_account_move_line(qty, cost, credit_account_id, debit_account_id, description)"),
			after: valuation("stock.move", "_prepare_account_move_line(self, qty, cost, credit_account_id, debit_account_id, svl_id, description)", "return super()._prepare_account_move_line(qty, cost, credit_account_id, debit_account_id, svl_id, description)")
		},
		{
			before: stock("stock.move", "_action_assign(self)", "return super()._action_assign()"),
			after: stock("stock.move", "_action_assign(self, force_qty=False)", "return super()._action_assign(force_qty)")
		},
		{
			before: sale$1("sale.order.line", "_get_display_price(self, product)", "return super()._get_display_price(product) * 2"),
			after: sale$1("sale.order.line", "_get_display_price(self)", "return super()._get_display_price() * 2")
		},
		{
			before: sale$1("sale.order.line", "_get_display_price(self, product)", "return super()._get_display_price(product) * product.factor"),
			todos: 1
		},
		{
			before: stock("product.product", "_get_domain_locations_new(self, location_ids, company_id=False, compute_child=True)", "return super()._get_domain_locations_new(location_ids=location_ids, company_id=company_id, compute_child=compute_child)"),
			after: stock("product.product", "_get_domain_locations_new(self, location_ids)", "return super()._get_domain_locations_new(location_ids=location_ids)")
		}
	],
	noops: [
		stock("stock.move", "_action_assign(self, force_qty=False)", "return super()._action_assign(force_qty)"),
		stock("stock.move", "_action_assign(self, *args)", "return super()._action_assign(*args)"),
		stock("stock.picking", "_action_assign(self)", "return 1"),
		stock("stock.move", "f(self)", "return self._action_assign()"),
		sale$1("sale.order.line", "_get_display_price(self)", "return super()._get_display_price()"),
		sale$1("sale.order", "_check_balanced(self)", "return 1")
	],
	...changedOverrides("16.0", /^(_search|search|search_count|copy|create|_name_search|name_search|read_group|read|_render.*|_check_balanced|_dispatch|message_post|_query|_group_by_sale|_select_additional_fields|_select_sale|_from_sale)$/, _16_0_defaults_default)
});

// src/migrate/rules/16.0/owl-import.ts
var owl_import_default = defineMigration({
	id: "owl-import",
	to: "16.0",
	breaks: "error",
	summary: "OWL 2 is imported from @odoo/owl, which has hooks and tags at its top",
	why: "Since 16.0 there is no owl.hooks and no owl.tags: a script that takes something from them fails.",
	link: "https://github.com/odoo/owl/blob/master/CHANGELOG.md",
	cases: [scriptCase("/** @odoo-module **/\n\nimport { registry } from \"@web/core/registry\";\n\nconst { Component } = owl;\nconst { useState, onMounted } = owl.hooks;\nconst { xml } = owl.tags;\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category(\"a\").add(\"b\", A);\n", "/** @odoo-module **/\n\nimport { registry } from \"@web/core/registry\";\nimport { Component, useState, onMounted, xml } from \"@odoo/owl\";\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category(\"a\").add(\"b\", A);\n"), {
		before: script("import { a } from \"@web/a\";\nconst { useStore } = owl.hooks;\nuseStore(a);\n"),
		todos: 1
	}],
	noops: [
		...OWL_NOOPS,
		...OWL_CASES.map(({ before }) => before),
		script("import { hooks } from \"./birds\";\nexport const { a } = hooks;\n")
	],
	js: { Program(program, context) {
		if (!/=\s*owl\b/.test(context.text)) return;
		const taken = takenFromOwl(program);
		const good = taken.filter(({ names }) => names);
		const [first] = good;
		const old = taken.some(({ holder }) => holder !== void 0);
		const edits = first && old && isModule(program, context) ? owlImport(program, good, [], context) : void 0;
		if (first && edits) context.report({
			at: first.statement,
			message: "OWL 2 has its hooks and tags at the top, and is a module: import from @odoo/owl.",
			fix: {
				title: "Import from @odoo/owl",
				safe: true,
				edits
			}
		});
		else if (old && first) context.report({
			at: first.statement,
			message: "OWL 2 has no owl.hooks, owl.tags, owl.core and owl.utils: what is left of them is in owl itself.",
			options: [{
				title: "Import what is left from its top",
				code: "import { useState, onMounted, xml } from \"@odoo/owl\";"
			}]
		});
		for (const { statement, names } of taken) if (!names) context.report({
			at: statement,
			message: "Some of this is not in OWL 2: stores, contexts, routers and debounce are gone, and Portal is the directive t-portal; see https://github.com/odoo/owl/blob/master/CHANGELOG.md.",
			options: [{
				title: "Take a service of the web client, or a reactive object, in the place of a store",
				code: "const state = useState(reactiveObject);"
			}, { title: "Write what is used of it in the module itself" }]
		});
	} }
});

// src/migrate/rules/16.0/owl-lifecycle.ts
/** Methods that OWL 1 called, and the hooks of OWL 2 that call what they are given. */
const HOOKS = {
	willStart: "onWillStart",
	mounted: "onMounted",
	willUpdateProps: "onWillUpdateProps",
	willPatch: "onWillPatch",
	patched: "onPatched",
	willUnmount: "onWillUnmount"
};
const HEAD = "import { Component } from \"@odoo/owl\";\n\n";
const ALL = "import { Component, onWillStart, onMounted } from \"@odoo/owl\";\n\n";
var owl_lifecycle_default = defineMigration({
	id: "owl-lifecycle",
	to: "16.0",
	breaks: "silent",
	summary: "What a component does at a time of its life is registered in setup",
	why: "OWL 2 calls no willStart, mounted and so on by their names: the methods are dead code.",
	link: "https://github.com/odoo/owl/blob/master/CHANGELOG.md",
	cases: [
		scriptCase(`${HEAD}export class A extends Component {\n    setup() {\n        this.a = 1;\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`, `${ALL}export class A extends Component {\n    setup() {\n        this.a = 1;\n        onWillStart(() => this.willStart());\n        onMounted(() => this.mounted());\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`),
		scriptCase("import { Component } from \"@odoo/owl\";\n\nexport class A extends Component {\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n", "import { Component, onWillUpdateProps } from \"@odoo/owl\";\n\nexport class A extends Component {\n    setup() {\n        onWillUpdateProps((nextProps) => this.willUpdateProps(nextProps));\n    }\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n"),
		{
			before: script(`${HEAD}export class A extends Component {\n    constructor() {\n        super(...arguments);\n    }\n    mounted() {}\n}\n`),
			todos: 1
		}
	],
	noops: [
		script(`${HEAD}export class A extends Component {\n    setup() {}\n    start() {}\n}\n`),
		script(`${ALL}export class A extends Component {\n    setup() {\n        onMounted(this.mounted);\n    }\n    mounted() {}\n}\n`),
		script("export class A {\n    mounted() {}\n}\n"),
		script("import { B } from \"./b\";\nexport class A extends B {\n    mounted() {}\n}\n"),
		script("import { Component } from \"@odoo/owl\";\nexport const a = { Component, mounted() {} };\n")
	],
	js: { Program(program, context) {
		const { text } = context;
		if (!/\b(?:will(?:Start|Patch|Unmount|UpdateProps)|mounted|patched)\s*\(/.test(text)) return;
		if (!isModule(program, context)) return;
		for (const [, node] of classesIn(program)) {
			if (baseOf(program, node).is !== "component") continue;
			const members = isJsNode(node.body) ? listOf(node.body.body) : [];
			const setup = members.find((each) => keyOf(each) === "setup" && each.static !== true);
			const own = members.filter((each) => isLate(each, setup, text));
			const [first] = own;
			if (!first) continue;
			const odd = members.some((each) => keyOf(each) === "constructor");
			const names = own.map((each) => HOOKS[keyOf(each) ?? ""] ?? "");
			const imports = odd ? void 0 : owlImport(program, [], names, context);
			const edit = imports && registered(members, setup, own, text);
			context.report({
				at: first,
				message: `OWL 2 does not call ${own.map((each) => keyOf(each)).join(", ")}: register ${names.join(", ")} in setup().`,
				options: [{
					title: "Register each in setup()",
					code: own.map((each) => `${HOOKS[keyOf(each) ?? ""]}(() => this.${keyOf(each)}());`).join("\n")
				}, { title: "Do in setup() itself what needs no element and no promise" }],
				fix: imports && edit && {
					title: "Register it in setup",
					safe: false,
					edits: [...imports, edit]
				}
			});
			if (edit) return;
		}
	} }
});
/** A method of OWL 1 that setup does not name. */
function isLate(member, setup, text) {
	const name = keyOf(member);
	if (member.type !== "MethodDefinition" || member.static === true || member.kind !== "method") return false;
	if (name === void 0 || !Object.hasOwn(HOOKS, name)) return false;
	return !setup || !new RegExp(`\\bthis\\.${name}\\b`).test(text.slice(setup.start, setup.end));
}
function registered(members, setup, own, text) {
	const [first] = members;
	if (!first) return void 0;
	const indent = indentAt(text, first.start);
	const deeper = indent + (indent.startsWith("	") ? "	" : indent);
	const lines = own.map((each) => {
		const name = keyOf(each) ?? "";
		const param = name === "willUpdateProps" ? "nextProps" : "";
		return `${deeper}${HOOKS[name]}((${param}) => this.${name}(${param}));\n`;
	});
	if (!setup) {
		const at = text.lastIndexOf("\n", first.start) + 1;
		return {
			start: at,
			end: at,
			text: `${indent}setup() {\n${lines.join("")}${indent}}\n`
		};
	}
	if (!isJsNode(setup.value) || !isJsNode(setup.value.body)) return void 0;
	const close = setup.value.body.end - 1;
	const at = text.lastIndexOf("\n", close) + 1;
	return text.slice(at, close).trim() === "" && at > setup.value.body.start ? {
		start: at,
		end: at,
		text: lines.join("")
	} : void 0;
}

// src/migrate/rules/16.0/qweb-bundle.ts
const OLD = "web.assets_qweb";
const BACKEND = "web.assets_backend";
/** Pages with templates of their own, which do not load the backend's. */
const ALONE = /^(point_of_sale\.assets|web\.assets_frontend)$/;
var qweb_bundle_default = defineMigration({
	id: "qweb-bundle",
	to: "16.0",
	breaks: "silent",
	summary: "web.assets_qweb is gone: templates are in the bundle that uses them",
	why: "No page loads web.assets_qweb since 16.0, so the templates in it are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/93363",
	cases: [
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
		},
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" }
		},
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"point_of_sale.assets\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"point_of_sale.assets\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
		}
	],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"point_of_sale.assets\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_backend\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"web.assets_qweb\"}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_frontend\": []}}\n" }
	],
	manifest(manifest, context) {
		const assets = manifest.entries.get("assets");
		const pair = assets?.node.children.find((each) => {
			const key = childOf(each, "key");
			return key !== void 0 && manifest.source.text.slice(key.start + 1, key.end - 1) === OLD;
		});
		const key = pair && childOf(pair, "key");
		const value = pair && childOf(pair, "value");
		if (!assets || !pair || !key || !value) return;
		const others = parts(assets.node).map((each) => childOf(each, "key")).map((each) => each ? manifest.source.text.slice(each.start + 1, each.end - 1) : "").filter((name) => name !== OLD && !/test/.test(name));
		const [only = ""] = others;
		const bundle = others.length === 1 && ALONE.test(only) ? only : BACKEND;
		const listed = bundleOf(manifest, OLD);
		const there = bundleOf(manifest, bundle);
		const missing = listed.filter((item) => !there.some((other) => JSON.stringify(other) === JSON.stringify(item)));
		const edits = !(parts(assets.node).length > 1 && there.length > 0) ? [{
			start: key.start + 1,
			end: key.end - 1,
			text: bundle
		}] : missing.length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[bundle, missing.filter(isAsset)]])) : changed(manifest, {
			kind: "unset",
			path: ["assets", OLD]
		});
		context.report({
			at: key,
			message: `${OLD} is gone since 16.0.`,
			fix: {
				title: `List the templates in ${bundle}`,
				safe: false,
				edits
			}
		});
	}
});
function isAsset(item) {
	return typeof item === "string" || Array.isArray(item);
}

// src/migrate/rules/16.0/registry-methods.ts
var registry_methods_default = defineMigration({
	id: "registry-methods",
	to: "16.0",
	breaks: "deprecation",
	summary: "get_xml_id() is get_external_id()",
	why: "The old name is deprecated since 16.0 and gone in 17.0.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [{
		before: model$1("self.get_xml_id()"),
		after: model$1("self.get_external_id()")
	}, {
		before: model$1("self.env[\"ir.rule\"].browse(1).get_xml_id()[1]"),
		after: model$1("self.env[\"ir.rule\"].browse(1).get_external_id()[1]")
	}],
	noops: [
		model$1("self.get_external_id()"),
		model$1("data.get_xml_id()"),
		model$1("get_xml_id()")
	],
	python: { call: renamedMethods([{
		old: "get_xml_id",
		now: "get_external_id",
		atMost: 0
	}], "16.0") }
});
function model$1(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, data):\n        return ${expression}\n`;
}

// src/migrate/rules/16.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "16.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py",
	cases: [
		...fieldCases("stock.picking", "move_lines", "move_ids"),
		{
			before: testCases("product.supplierinfo", "name"),
			after: testCases("product.supplierinfo", "partner_id")
		},
		{
			before: lambdas("name"),
			after: lambdas("partner_id")
		},
		{
			before: supplier("name", "seller_ids"),
			after: supplier("partner_id", "seller_ids")
		}
	],
	noops: [
		...fieldNoops("move_lines"),
		testNoops("name"),
		lambdas("name", "product.template"),
		supplier("name", "attribute_line_ids")
	],
	...renamedFields(_16_0_default.fields, "16.0")
});
/** Values in the commands of other values, given in place and by a variable, and domains. */
function supplier(name, field) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase\"]}\n",
		"models/example.py": `from odoo import Command, models


class Example(models.Model):
    _inherit = "product.template"

    def f(self):
        values = {"${field}": [(0, 0, {"${name}": 1}), Command.create({"${name}": 2})]}
        self.create(values)
        self.write({"name": "x", "${field}": [(1, 2, {"${name}": 3})]})
        return self.env["${field === "seller_ids" ? "product.supplierinfo" : "product.template.attribute.line"}"].search([("${name}", "=", 1), ("${name}.name", "=", "x")])
`
	};
}
/** What is done with each of some records. */
function lambdas(name, model = "product.supplierinfo") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase\"]}\n",
		"models/example.py": `from odoo import models


class Example(models.Model):
    _inherit = "product.template"

    def f(self, partner, others):
        rows = self.env["${model}"].search([])
        rows = rows.filtered(lambda row, other=partner: row.${name} == other.name)
        rows.sorted(key=lambda row: (row.${name}, row.id))
        others.filtered(lambda row: row.name == partner.name)
        return [row.name for row in others] + rows.mapped(lambda row: row.${name})
`
	};
}

// src/migrate/rules/16.0/renamed-methods.ts
const method = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "16.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: method("sale.order", "_get_invoice_status(self)", "res = super(Example, self)._get_invoice_status()\n        self.order_line._get_to_invoice_qty()\n        return res"),
			after: method("sale.order", "_compute_invoice_status(self)", "res = super(Example, self)._compute_invoice_status()\n        self.order_line._compute_qty_to_invoice()\n        return res")
		},
		{
			before: method("sale.order", "has_to_be_paid(self, include_draft=False)", "return super().has_to_be_paid(include_draft)"),
			after: method("sale.order", "_has_to_be_paid(self, include_draft=False)", "return super()._has_to_be_paid(include_draft)")
		},
		{
			before: method("sale.order", "_notify_get_groups(self, msg_vals=None)", "return super()._notify_get_groups(msg_vals)"),
			after: method("sale.order", "_notify_get_recipients_groups(self, msg_vals=None)", "return super()._notify_get_recipients_groups(msg_vals)")
		},
		{
			before: method("sale.order", "_notify_compute_recipients(self, message, msg_vals)", "return []"),
			todos: 1
		},
		{
			before: {
				...method("repair.line", "_compute_price_subtotal(self)", "return 1\n\n    def _compute_price_total(self):\n        return 2"),
				"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"repair\"]}\n"
			},
			todos: 2
		},
		{
			before: button("update_prices"),
			after: button("action_update_prices")
		}
	],
	noops: [
		method("sale.order", "_get_invoice_status_more(self)", "return self.update_price()"),
		method("sale.order", "_compute_invoice_status(self)", "return super()._compute_invoice_status()"),
		method("res.partner", "update_prices(self)", "return True"),
		method("res.partner", "f(self, other)", "return other.update_prices()"),
		button("action_confirm"),
		button("has_to_be_paid"),
		{
			...method("res.partner", "f(self)", "return 1"),
			"models/other.py": "class Plain:\n    def update_prices(self):\n        return self.update_prices()\n"
		}
	],
	...movedMethods(_16_0_default, "16.0")
});
function button(name) {
	return {
		...method("sale.order", "f(self)", "return 1"),
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="arch" type="xml"><form><button name="${name}" type="object"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/16.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "16.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_lot.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.production.lot\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.lot\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.production.lot\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_lot,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.production.lot.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.lot\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot_more,1\n" }
	],
	...renamedModels(_16_0_default.models, "16.0")
});

// src/migrate/rules/16.0/renamed-records.ts
const RECORD = {
	old: "sale.group_delivery_invoice_address",
	now: "account.group_delivery_invoice_address",
	depends: "sale"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "16.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account/security/account_security.xml",
	cases: recordCases(RECORD),
	noops: recordNoops(RECORD),
	...renamedRecords(_16_0_default.xmlids, "16.0")
});

// src/migrate/rules/16.0/report-overrides.ts
const METHODS = /^_render(_qweb_(pdf|html|text))?$/;
var report_overrides_default = defineMigration({
	id: "report-overrides",
	to: "16.0",
	breaks: "error",
	summary: "Overrides of _render_qweb_pdf() and its like get the report as their first argument",
	why: "Since 16.0 self is the model of reports, and report_ref says which report: an override with the old arguments takes the report for the records.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py",
	cases: [
		{
			before: report$1("_render_qweb_pdf(self, res_ids=None, data=None)", "data = data or {}\n        return super()._render_qweb_pdf(res_ids=res_ids, data=data)"),
			after: report$1("_render_qweb_pdf(self, report_ref, res_ids=None, data=None)", "data = data or {}\n        return super()._render_qweb_pdf(report_ref, res_ids=res_ids, data=data)")
		},
		{
			before: report$1("_render_qweb_html(self, docids, data=None)", "return super(Report, self)._render_qweb_html(docids, data)"),
			after: report$1("_render_qweb_html(self, report_ref, docids, data=None)", "return super(Report, self)._render_qweb_html(report_ref, docids, data)")
		},
		{
			before: report$1("_render_qweb_pdf(self, res_ids=None, data=None)", "if self.model == \"x.y\":\n            return False\n        return super()._render_qweb_pdf(res_ids, data)"),
			todos: 1
		}
	],
	noops: [
		report$1("_render_qweb_pdf(self, report_ref, res_ids=None, data=None)", "return super()._render_qweb_pdf(report_ref, res_ids, data)"),
		report$1("_render_template(self, template, values=None)", "return super()._render_template(template, values)"),
		report$1("_render_qweb_pdf(self, *args, **kwargs)", "return super()._render_qweb_pdf(*args, **kwargs)"),
		report$1("_render(self, res_ids)", "return res_ids").replace("ir.actions.report", "example.report"),
		"class Plain:\n    def _render_qweb_pdf(self, res_ids=None):\n        return res_ids\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const [name, parameters, body] = [
			"name",
			"parameters",
			"body"
		].map((field) => childOf(node, field));
		if (klass?.model !== "ir.actions.report" || !name || !parameters || !body) return;
		const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
		const method = context.slice(name);
		if (outer.length !== 1 || !METHODS.test(method)) return;
		const [self, first] = parts(parameters);
		if (!self || !first || /splat/.test(first.type) || /^report(_ref)?\b/.test(context.slice(first))) return;
		const message = `${method}() gets report_ref as its first argument since 16.0`;
		const supers = superCalls(body, method, context);
		if (usesSelf(body, context)) {
			context.report({
				at: name,
				message: `${message}, and self is no record: take the report from self._get_report(report_ref).`
			});
			return;
		}
		context.report({
			at: name,
			message: `${message}.`,
			fix: {
				title: "Take report_ref",
				safe: true,
				edits: [{
					start: self.end,
					end: self.end,
					text: ", report_ref"
				}, ...supers]
			}
		});
	} }
});
/** Edits that hand the report on. */
function superCalls(body, method, context) {
	return [...walk(body)].flatMap((node) => {
		const called = node.type === "call" ? calledBy(node, context) : void 0;
		if (called?.name !== method || !called.object || !/^super\(/.test(context.slice(called.object))) return [];
		const list = childOf(node, "arguments");
		const [first] = list ? parts(list) : [];
		if (!list || argumentsOfCall(node, context).spread) return [];
		return first ? [{
			start: first.start,
			end: first.start,
			text: "report_ref, "
		}] : [{
			start: list.start + 1,
			end: list.start + 1,
			text: "report_ref"
		}];
	});
}
/** The report itself is asked for something. */
function usesSelf(body, context) {
	const text = context.slice(body).replaceAll(/super\([^)]*\)/g, "").replaceAll(/\bself\.(env|with_context|sudo)\b/g, "");
	return /\bself\b/.test(text);
}
function report$1(head, body) {
	return `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def ${head}:\n        ${body}\n`;
}

// src/migrate/rules/16.0/report-render.ts
var report_render_default = defineMigration({
	id: "report-render",
	to: "16.0",
	breaks: "error",
	summary: "_render_qweb_pdf() and its like get the report as their first argument",
	why: "Since 16.0 the methods belong to the model of reports, and their first argument is the report: a call with records alone takes these for the report.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py",
	cases: [
		{
			before: model("return self.env.ref(\"sale.report\")._render_qweb_pdf(self.ids)[0]"),
			after: model("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)[0]")
		},
		{
			before: model("return self.env.ref(\"sale.report\").sudo()._render_qweb_html([1], data={\"a\": 1})"),
			after: model("return self.env[\"ir.actions.report\"].sudo()._render_qweb_html(\"sale.report\", [1], data={\"a\": 1})")
		},
		{
			before: model("return report.with_context(a=1)._render_qweb_text(res_ids=[1])"),
			after: model("return report.with_context(a=1)._render_qweb_text(report, res_ids=[1])")
		},
		{
			before: model("return self.env[\"ir.actions.report\"]._get_report_from_name(\"sale.report\")._render_qweb_html(self.ids)"),
			after: model("return self.env[\"ir.actions.report\"]._render_qweb_html(\"sale.report\", self.ids)")
		},
		{
			before: model("return (\n            report\n            ._get_report_from_name(name)\n            ._render_qweb_text([1], False)\n        )"),
			after: model("return (\n            report\n            ._render_qweb_text(name, [1], False)\n        )")
		},
		{
			before: "def f(report):\n    return report._render_qweb_pdf([1])\n",
			after: "def f(report):\n    return report._render_qweb_pdf(report, [1])\n"
		},
		{
			before: `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, res_ids=None, data=None):\n        return super()._render_qweb_pdf(res_ids, data)\n`,
			todos: 1
		}
	],
	noops: [
		model("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)"),
		model("return report._render_qweb_pdf(report, [1])"),
		model("return report._render_qweb_pdf(report.report_name, [1])"),
		model("return report.render_qweb_pdf([1])"),
		model("return report._render_qweb_pdf(*self.ids)"),
		model("return report._render({})"),
		model("return report._get_report_from_name(\"sale.report\")._render_qweb_pdf(*self.ids)"),
		model("return report._get_report_from_name(\"sale.report\").report_type"),
		`from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, report_ref, res_ids=None, data=None):\n        return super()._render_qweb_pdf(report_ref, res_ids, data)\n`
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (!called?.object || !METHOD.test(called.name)) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const object = context.slice(called.object);
			const list = childOf(node, "arguments");
			if (!list || spread || positional.length > 2 || keywords.has("report_ref")) return;
			const found = byName(called.object, context);
			if (!found && /^super\(|\[["']ir\.actions\.report["']\]/.test(object)) return;
			const first = positional[0] && context.slice(positional[0]);
			if (!found && first !== void 0 && /^["'f]|report|^ref$/.test(first)) return;
			const parts = /^((?:[\w.]+\.)?env)\.ref\(\s*(["'][\w.]+["'])\s*\)((?:\.\w+\([^()]*\))*)$/.exec(object);
			const record = /^([\w.]+)((?:\.(?:sudo|with_\w+)\([^()]*\))*)$/.exec(object);
			const report = found?.name ?? parts?.[2] ?? record?.[1];
			if (report === void 0 || report === "self") return;
			const edits = [{
				start: list.start + 1,
				end: list.start + 1,
				text: positional.length + keywords.size > 0 ? `${report}, ` : report
			}];
			if (found) edits.unshift({
				start: found.end,
				end: called.object.end,
				text: ""
			});
			else if (parts) {
				const { start, end } = called.object;
				edits.unshift({
					start,
					end,
					text: `${parts[1]}["ir.actions.report"]${parts[3] ?? ""}`
				});
			}
			context.report({
				at: called.nameSpan,
				message: `${called.name}() gets the report as its first argument since 16.0.`,
				fix: {
					title: "Give the report",
					safe: parts !== null || found !== void 0,
					edits
				}
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const method = context.klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!name || !method || !METHOD.test(method.name) || context.klass?.model !== "ir.actions.report") return;
			if (method.params[1] === void 0 || /report/.test(method.params[1])) return;
			context.report({
				at: name,
				message: `${method.name}() is called with the report as its first argument since 16.0: take report_ref before ${method.params[1]}, ask self._get_report(report_ref) for the report, and give report_ref to super.`,
				options: [{
					title: "Take the report as the first argument, and give it on",
					code: `def ${method.name}(self, report_ref, ${method.params.slice(1).join(", ")}):\n    report = self._get_report(report_ref)`
				}]
			});
		}
	}
});
/** `reports._get_report_from_name("sale.report")`: the name, and where what it is asked of ends. */
function byName(object, context) {
	const called = object.type === "call" ? calledBy(object, context) : void 0;
	if (called?.name !== "_get_report_from_name" || !called.object) return void 0;
	const { positional, keywords, spread } = argumentsOfCall(object, context);
	const [name, ...more] = positional;
	if (!name || more.length > 0 || keywords.size > 0 || spread) return void 0;
	return {
		name: context.slice(name),
		end: called.object.end
	};
}
const METHOD = /^_render_qweb_(pdf|html|text)$/;
function model(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, report):\n        ${statement}\n`;
}

// src/migrate/rules/16.0/sale-report.ts
const sale = methodsWith("sale");
const report = (head, body) => sale("sale.report", head, body);
const QUERY = "_query(self, with_clause=\"\", fields=None, groupby=\"\", from_clause=\"\")";
const signature = changedSignature({
	methods: [
		"_select_sale",
		"_from_sale",
		"_group_by_sale"
	],
	gone: [
		"fields",
		"from_clause",
		"groupby"
	]
}, "16.0");
var sale_report_default = defineMigration({
	id: "sale-report",
	to: "16.0",
	breaks: "error",
	summary: "What is added to the query of sale reports is added in methods of its parts",
	why: "Since 16.0 the parts of the query take no arguments, and _select_additional_fields() returns expressions by their names: with the old arguments the report cannot be read.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/report/sale_report.py",
	cases: [
		{
			before: report(QUERY, "if fields is None:\n            fields = {}\n        fields[\"mode_id\"] = \", s.mode_id as mode_id\"\n        groupby += \", s.mode_id\"\n        return super()._query(with_clause, fields, groupby, from_clause)"),
			after: sale("sale.report", "_select_additional_fields(self)", "res = super()._select_additional_fields()\n        res[\"mode_id\"] = \"s.mode_id\"\n        return res\n\n    def _group_by_sale(self):\n        res = super()._group_by_sale()\n        res += \", s.mode_id\"\n        return res")
		},
		{
			before: report("_select_additional_fields(self, fields)", "fields[\"brand_id\"] = \", t.brand_id as brand_id\"\n        return super()._select_additional_fields(fields)"),
			after: report("_select_additional_fields(self)", "res = super()._select_additional_fields()\n        res[\"brand_id\"] = \"t.brand_id\"\n        return res")
		},
		{
			before: report("_group_by_sale(self, groupby=\"\")", "res = super()._group_by_sale(groupby)\n        res += \", t.brand_id\"\n        return res"),
			after: report("_group_by_sale(self)", "res = super()._group_by_sale()\n        res += \", t.brand_id\"\n        return res")
		},
		{
			before: report(QUERY, "fields = dict(fields or {})\n        text = \", max(x.a) as a\"\n        fields.update({\"a\": text, \"b\": \", s.b\"})\n        from_clause += \" JOIN x ON x.id = l.x_id\"\n        return super()._query(with_clause=with_clause, fields=fields, groupby=groupby, from_clause=from_clause)"),
			after: report("_select_additional_fields(self)", "res = super()._select_additional_fields()\n        res[\"a\"] = \"max(x.a)\"\n        res[\"b\"] = \"s.b\"\n        return res\n\n    def _from_sale(self):\n        res = super()._from_sale()\n        res += \" JOIN x ON x.id = l.x_id\"\n        return res")
		},
		{
			before: report("_select_additional_fields(self, fields)", "fields['a'] = ', s.\"name\" || \\'-\\' || s.\"name\" as a'\n        return super()._select_additional_fields(fields)"),
			after: report("_select_additional_fields(self)", "res = super()._select_additional_fields()\n        res[\"a\"] = \"s.\\\"name\\\" || '-' || s.\\\"name\\\"\"\n        return res")
		},
		{
			before: report(QUERY, "text = \", s.a\"\n        groupby += text\n        return super()._query(with_clause, fields, groupby, from_clause)"),
			todos: 1
		},
		{
			before: report(QUERY, "with_clause = \"x AS (SELECT 1)\"\n        return super()._query(with_clause, fields, groupby, from_clause)"),
			todos: 1
		},
		{
			before: report("_select_additional_fields(self, fields)", "fields[\"a\"] = self.own()\n        return super()._select_additional_fields(fields)"),
			todos: 1
		}
	],
	noops: [
		report("_select_additional_fields(self)", "res = super()._select_additional_fields()\n        res[\"a\"] = \"s.a\"\n        return res"),
		report("_group_by_sale(self)", "return super()._group_by_sale() + \", s.a\""),
		report("_query(self)", "return super()._query() + self.own()"),
		sale("example.report", QUERY, "return super()._query(with_clause, fields, groupby, from_clause)"),
		report("_select_pos(self, fields=None)", "return super()._select_pos(fields)"),
		report("_columns(self, fields)", "fields[\"a\"] = \", s.a\"\n        return super()._columns(fields)"),
		"class Plain:\n    def _query(self, fields):\n        return fields\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		if (klass?.model !== "sale.report" || klass.creates) return;
		const method = klass.methods.find(({ start, end }) => start === node.start && end === node.end);
		const body = childOf(node, "body");
		if (!method || !body) return;
		if (!/^(_query|_select_additional_fields)$/.test(method.name) || method.params.length < 2) {
			signature.python?.function_definition?.(node, context);
			return;
		}
		const added = additionsOf(method.name, body, context);
		const names = klass.methods.map(({ name }) => name).filter((name) => name !== method.name);
		const text = added && methodsOf(added, node, context);
		const taken = /^_(select_additional_fields|group_by_sale|from_sale)$/;
		if (text === void 0 || method.name === "_query" && names.some((name) => taken.test(name))) {
			context.report({
				at: childOf(node, "name") ?? node,
				message: `${method.name}() takes no arguments since 16.0: add fields in _select_additional_fields(), as expressions by their names, tables in _from_sale(), groups in _group_by_sale(), and queries before it in _with_sale().`,
				options: [{
					title: "Add to what super() gives",
					code: "res = super()._select_additional_fields()\nres[\"name\"] = \"s.name\"\nreturn res"
				}, {
					title: "Write to the part that has it",
					code: "def _group_by_sale(self):"
				}]
			});
			return;
		}
		context.report({
			at: node,
			message: "What is added to the query of sale reports is added by parts since 16.0.",
			fix: {
				title: "Add it in the methods of the parts",
				safe: false,
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
/** The methods that add it now; undefined where there is nothing to add. */
function methodsOf({ fields, groupby, from_clause }, node, context) {
	const pad = context.text.slice(lineStart(context.text, node.start), node.start);
	if (!/^[ \t]*$/.test(pad)) return void 0;
	const method = (name, lines) => [`def ${name}(self):`, ...[
		`res = super().${name}()`,
		...lines,
		"return res"
	].map((line) => `${pad}    ${line}`)].join("\n");
	const all = [
		...fields.size > 0 ? [method("_select_additional_fields", [...fields].map(([name, expression]) => `res["${name}"] = ${quoted(expression)}`))] : [],
		...from_clause.length > 0 ? [method("_from_sale", from_clause.map(plus))] : [],
		...groupby.length > 0 ? [method("_group_by_sale", groupby.map(plus))] : []
	];
	return all.length > 0 ? all.join(`\n\n${pad}`) : void 0;
}
function plus(text) {
	return `res += ${text}`;
}
/** Text over several lines stays so, where nothing in it would end it. */
function quoted(text) {
	return text.includes("\n") && !/\\|"""|"$/.test(text) ? `"""${text}"""` : pyString(text);
}

// src/migrate/rules/16.0/search-domain.ts
var search_domain_default = defineMigration({
	id: "search-domain",
	to: "16.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	summary: "The first argument of search() and search_count() is domain",
	why: "Since 16.0 the argument is named domain in the place of args. Most callers give it by its place; those that give it by its name, as modules of Odoo do in 19.0, fail on an override that calls it args.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [
		{
			before: bookMethod("search(self, args, offset=0, limit=None, order=None, count=False)", "args = args + [(\"a\", \"=\", 1)]\n        return super().search(args, offset=offset)"),
			after: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "domain = domain + [(\"a\", \"=\", 1)]\n        return super().search(domain, offset=offset)")
		},
		{
			before: bookMethod("search_count(self, args)", "return super().search_count(args=args)"),
			after: bookMethod("search_count(self, domain)", "return super().search_count(domain=domain)")
		},
		{
			before: bookMethod("_search(self, args, **kw)", "domain = []\n        return super()._search(args + domain, **kw)"),
			todos: 1
		}
	],
	noops: [
		bookMethod("search(self, domain, offset=0)", "return super().search(domain, offset)"),
		bookMethod("search(self, *args, **kwargs)", "return super().search(*args, **kwargs)"),
		bookMethod("_name_search(self, name=\"\", args=None)", "return super()._name_search(name, args)"),
		bookMethod("find(self, args)", "return self.search(args)"),
		"class Tool:\n    def search(self, args):\n        return args\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const name = childOf(node, "name");
		const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass || !method || !name || klass.kind === void 0 && klass.model === void 0) return;
		if (!/^(_search|search|search_count)$/.test(method.name) || method.params[1] !== "args") return;
		const parameters = childOf(node, "parameters");
		const body = childOf(node, "body");
		if (!parameters || !body || /[*]args/.test(context.slice(parameters))) return;
		const all = [...walk(parameters), ...walk(body)].filter(({ type }) => type === "identifier");
		const taken = all.some((each) => context.slice(each) === "domain" && !isName(each));
		const message = `The argument args of ${method.name}() is domain since 16.0.`;
		if (taken) {
			context.report({
				at: name,
				message: `${message} Here another variable has this name.`,
				options: [{ title: "Call the other variable something else, then rename args to domain" }, { title: "Keep args as the name, when every caller gives it by its place" }]
			});
			return;
		}
		const named = superKeywords(body, method.name, context.text);
		const edits = all.filter((each) => context.slice(each) === "args" && (!isName(each) || named.has(each))).map(({ start, end }) => ({
			start,
			end,
			text: "domain"
		}));
		context.report({
			at: name,
			message,
			fix: {
				title: "Call it domain",
				safe: true,
				edits
			}
		});
	} }
});
/** It names an attribute or a keyword, and no variable. */
function isName({ field }) {
	return field === "attribute" || field === "name";
}
/** `args=` in calls of the same method. */
function superKeywords(body, method, text) {
	const found = /* @__PURE__ */ new Set();
	for (const call of walk(body)) {
		const called = call.type === "call" ? childOf(call, "function") : void 0;
		if (!called || !text.slice(called.start, called.end).endsWith(`.${method}`)) continue;
		for (const argument of childOf(call, "arguments")?.children ?? []) {
			const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
			if (name && text.slice(name.start, name.end) === "args") found.add(name);
		}
	}
	return found;
}

// src/migrate/rules/16.0/selection-keys.ts
var selection_keys_default = defineMigration({
	id: "selection-keys",
	to: "16.0",
	breaks: "error",
	summary: "Keys of selections that are gone have the name that took their place",
	why: "A record with a key that its selection does not have is refused, and a comparison with one is never true.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/barcodes_gs1_nomenclature/models/barcode_rule.py",
	cases: [
		{
			before: data("barcode.rule", "<field name=\"type\">packaging_date</field>"),
			after: data("barcode.rule", "<field name=\"type\">pack_date</field>")
		},
		{
			before: code("return self.env[\"barcode.rule\"].search([(\"type\", \"!=\", \"packaging_date\")])"),
			after: code("return self.env[\"barcode.rule\"].search([(\"type\", \"!=\", \"pack_date\")])")
		},
		{
			before: code("return self.env[\"barcode.rule\"].browse(1).type in (\"packaging_date\", \"lot\")"),
			after: code("return self.env[\"barcode.rule\"].browse(1).type in (\"pack_date\", \"lot\")")
		},
		{
			before: data("ir.actions.server", "<field name=\"state\">email</field>"),
			todos: 1
		},
		{
			before: code("return self.env[\"ir.actions.server\"].create({\"state\": \"email\"})"),
			todos: 1
		}
	],
	noops: [
		data("barcode.rule", "<field name=\"type\">lot</field>"),
		data("ir.actions.server", "<field name=\"state\">code</field>"),
		data("ir.actions.server", "<field name=\"name\">email</field>"),
		data("example.book", "<field name=\"state\">email</field>"),
		code("return self.env[\"ir.actions.server\"].create({\"state\": state})"),
		code("return self.env[\"ir.actions.server\"].create({\"state\": \"my_own\"})"),
		code("return self.state == \"email\""),
		{
			"__manifest__.py": manifest(", \"data\": [\"data/x.xml\"]").replace("\"mail\"", "\"account\""),
			"data/x.xml": "<odoo><record id=\"a\" model=\"account.account.type\"><field name=\"type\">receivable</field></record></odoo>\n",
			"models/example.py": "from odoo import fields, models\n\n\nclass Kind(models.Model):\n    _inherit = \"account.account.type\"\n\n    type = fields.Selection(selection_add=[(\"mine\", \"Mine\")])\n"
		}
	],
	...selectionKeys({ "barcode.rule": { type: { packaging_date: "pack_date" } } }, "16.0")
});
function data(model, field) {
	return {
		"__manifest__.py": manifest(", \"data\": [\"data/x.xml\"]"),
		"data/x.xml": `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`
	};
}
function code(body) {
	return {
		"__manifest__.py": manifest(""),
		"models/example.py": `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, state):\n        ${body}\n`
	};
}
function manifest(more) {
	return `{"name": "Example", "version": "15.0.1.0.0", "depends": ["mail", "barcodes_gs1_nomenclature"]${more}}\n`;
}

// src/migrate/rules/16.0/sql-columns.ts
const COLUMN = {
	depends: "account",
	model: "account.analytic.line",
	old: "move_id",
	now: "move_line_id",
	gone: ["account.account", "user_type_id"]
};
var sql_columns_default = defineMigration({
	id: "sql-columns",
	to: "16.0",
	breaks: "error",
	summary: "Columns and tables in queries have the names of their fields and models",
	why: "A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_analytic_line.py",
	cases: sqlCases(COLUMN),
	noops: sqlNoops(COLUMN),
	...sqlColumns(_16_0_default.fields, _16_0_default.models, "16.0")
});

// src/migrate/rules/16.0/taken-fields.ts
var taken_fields_default = defineMigration({
	id: "taken-fields",
	to: "16.0",
	breaks: "silent",
	summary: "Fields of the module that Odoo has too",
	why: "A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_tag.py",
	cases: [{
		before: adding("base", "res.partner", "company_registry"),
		todos: 1
	}],
	noops: keptFields("product", {
		old: "product.template",
		field: "name"
	}),
	python: takenFields("16.0", _16_0_default.fields)
});

// src/migrate/rules/16.0/taken-models.ts
var taken_models_default = defineMigration({
	id: "taken-models",
	to: "16.0",
	breaks: "error",
	summary: "Models of the module that Odoo has too",
	why: "A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_tag.py",
	cases: [{
		before: making("product", "product.tag"),
		todos: 1
	}],
	noops: keptModels("product", {
		model: "product.tag",
		old: "product.template"
	}),
	python: takenModels("16.0")
});

// src/migrate/rules/16.0/tax-totals.ts
const MODELS = /^(sale\.order|purchase\.order|account\.move)$/;
var tax_totals_default = defineMigration({
	id: "tax-totals",
	to: "16.0",
	breaks: "error",
	summary: "tax_totals is a dictionary, and not the JSON text that tax_totals_json was",
	why: "Since 16.0 the totals by tax of orders and invoices are kept as they are: json.loads() of them raises TypeError, and json.dumps() gives the widget a text.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: order("totals = json.loads(self.tax_totals)\n        return totals"),
			after: order("totals = self.tax_totals\n        return totals", "")
		},
		{
			before: order("self.tax_totals = json.dumps(dict(a=1))\n        return json.dumps({})"),
			after: order("self.tax_totals = dict(a=1)\n        return json.dumps({})")
		},
		{
			before: order("return json.loads(self.order_line.order_id.tax_totals)[\"groups\"]"),
			after: order("return self.order_line.order_id.tax_totals[\"groups\"]", "")
		}
	],
	noops: [
		order("return json.loads(self.note)"),
		order("self.note = json.dumps(self.tax_totals)"),
		order("return self.tax_totals", ""),
		order("return json.loads(self.partner_id.tax_totals)"),
		order("return json.loads(self.tax_totals, strict=False)"),
		order("return json.loads(self.tax_totals_json_of_mine)")
	],
	python: {
		call(node, context) {
			const inner = onlyArgument(node, "json.loads", context);
			if (!inner || !isTotals(inner, context)) return;
			tell(node, context.slice(inner), context);
		},
		assignment(node, context) {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const inner = right && onlyArgument(right, "json.dumps", context);
			if (left && inner && isTotals(left, context)) tell(right, context.slice(inner), context);
		},
		import_statement(node, context) {
			if (context.slice(node) !== "import json" || !/\.tax_totals\b/.test(context.text)) return;
			for (const each of walk(context.file.root)) if (each.type === "identifier" && each.start > node.end && context.slice(each) === "json") return;
			const { start, end } = wholeLines(node, context.text);
			const edits = [{
				start,
				end: end + (start === 0 && context.text[end] === "\n" ? 1 : 0),
				text: ""
			}];
			context.report({
				at: node,
				message: "Nothing is read from JSON here any more.",
				fix: {
					title: "Drop the import",
					safe: true,
					edits
				}
			});
		}
	}
});
function onlyArgument(call, path, context) {
	if (call.type !== "call" || calledBy(call, context)?.path !== path) return void 0;
	const { positional, keywords } = argumentsOfCall(call, context);
	return positional.length === 1 && keywords.size === 0 ? positional[0] : void 0;
}
/** The field of an order or an invoice. Its other name is changed by the rule for fields. */
function isTotals(node, context) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	if (node.type !== "attribute" || !object || !name || context.slice(name) !== "tax_totals") return false;
	const model = recordsOf(object, context)?.model;
	return model === void 0 || MODELS.test(model);
}
function tell(at, text, context) {
	context.report({
		at,
		message: "tax_totals is a dictionary since 16.0, and no JSON.",
		fix: {
			title: "Take it as it is",
			safe: true,
			edits: [{
				start: at.start,
				end: at.end,
				text
			}]
		}
	});
}
function order(body, head = "import json\n\n") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale\"]}\n",
		"models/example.py": `${head}from odoo import models\n\n\nclass Order(models.Model):\n    _inherit = "sale.order"\n\n    def f(self):\n        ${body}\n`
	};
}

// src/migrate/rules/16.0/view-groups.ts
var view_groups_default = defineMigration({
	id: "view-groups",
	to: "16.0",
	breaks: "error",
	summary: "An extension of a view has its groups on its elements, and not on its record",
	why: "Since 16.0 a view that extends another one cannot have groups_id: the record is refused. What it adds has the groups instead.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_ui_view.py",
	cases: [
		{
			before: record(`<field name="groups_id" eval="[(4, ref('uom.group_uom'))]"/>
    `, `<field name="name" position="after">
            <field name="uom_id"/>
            <group
                string="A"
            >
                <field name="b"/>
            </group>
        </field>`),
			after: record("", `<field name="name" position="after">
            <field name="uom_id" groups="uom.group_uom"/>
            <group
                string="A"
                groups="uom.group_uom"
            >
                <field name="b"/>
            </group>
        </field>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(6, 0, [ref('base.group_user'), ref('group_own')])]"/>
    `, `<data><xpath expr="//field[@name='a']" position="before"><field name="b"/></xpath></data>`),
			after: record("", `<data><xpath expr="//field[@name='a']" position="before"><field name="b" groups="base.group_user,example.group_own"/></xpath></data>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `, `<field name="a" position="after"><field name="b" invisible="1"/><field name="c"/></field>`),
			after: record("", `<field name="a" position="after"><field name="b" invisible="1"/><field name="c" groups="base.group_user"/></field>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(6, 0, [ref('base.group_user'), ref('uom.group_uom')])]"/>
    `, `<field name="a" position="after"><field name="b" groups="uom.group_uom"/><field name="c"/></field>`),
			after: record("", `<field name="a" position="after"><field name="b" groups="uom.group_uom"/><field name="c" groups="base.group_user,uom.group_uom"/></field>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `, `<field name="a" position="after"><field name="b" groups="base.group_user,base.group_portal"/></field>`),
			todos: 1
		},
		{
			before: record(`<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `, `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`),
			todos: 1
		},
		{
			before: other("mail.res_partner_view_form_inherit_mail"),
			todos: 1
		}
	],
	noops: [
		other("base.view_partner_form"),
		other("somebody.elses_view"),
		record("", `<field name="a" position="after"><field name="b" groups="base.group_user"/></field>`),
		record(`<field name="mode">primary</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/>`, `<field name="a" position="after"><field name="b"/></field>`),
		{ "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/><field name="arch" type="xml"><form/></field></record></odoo>\n` },
		{ "views/x.xml": `<odoo><record id="a" model="ir.ui.menu"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n` },
		record(`<field name="groups_id" eval="[(5, 0, 0)]"/>`, `<field name="a" position="after"><field name="b"/></field>`)
	],
	check(context) {
		for (const view of context.index.views) look$1(view, context);
		for (const { fact, source } of context.index.records) if (fact.model === "ir.ui.view" && fact.element && fact.xmlid !== void 0) lookAtOther(fact.xmlid, fact.element, source, context);
	}
});
function look$1(view, context) {
	if (view.inherits === void 0 || view.record.name !== "record") return;
	const fields = elementsOf(view.record).filter(({ name }) => name === "field");
	const groups = fields.find((field) => attributeValue(field, "name") === "groups_id");
	const mode = fields.find((field) => attributeValue(field, "name") === "mode");
	if (!groups || mode && textOf(mode).trim() === "primary") return;
	const names = [...(attributeValue(groups, "eval") ?? "").matchAll(/\bref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, name = ""]) => name.includes(".") ? name : `${context.module.name}.${name}`);
	if (names.length === 0) return;
	const added = view.roots.flatMap((root) => addedBy(root, new Set(names)));
	const at = {
		at: groups,
		source: view.source
	};
	const message = "A view that extends another one cannot have groups_id since 16.0.";
	if (added.includes(void 0) || added.length === 0) {
		context.report({
			...at,
			message: `${message} Put groups="${names.join(",")}" on what it adds; what it changes for these groups alone needs an element of its own for them.`,
			options: [{
				title: "Put the groups on the elements that the view adds",
				code: `groups="${names.join(",")}"`
			}, {
				title: "Make a primary view of it, which may have groups, and an action that opens that one",
				code: "<field name=\"mode\">primary</field>"
			}]
		});
		return;
	}
	const { text } = view.source;
	const edits = [{
		...elementLines(groups, text),
		text: ""
	}];
	for (const element of added) {
		if (!element || isHidden(element) || attributeOf(element, "groups")) continue;
		const last = element.attributes.at(-1);
		const start = last?.end ?? element.start + 1 + element.name.length;
		const blanks = last ? blanksBefore(last, text) : " ";
		edits.push({
			start,
			end: start,
			text: blanks + attributeSource("groups", names.join(","))
		});
	}
	context.report({
		...at,
		message,
		fix: {
			title: "Put the groups on the elements",
			safe: false,
			edits
		}
	});
}
/** A record without an arch gives its groups to the view of another module, which may extend one. */
function lookAtOther(xmlid, record, source, context) {
	const groups = recordField(record, "groups_id");
	if (!groups || recordField(record, "arch") || xmlid.startsWith(`${context.module.name}.`)) return;
	const view = context.project.view(xmlid);
	if (view?.inherits === void 0 || view.primary) return;
	context.report({
		at: groups,
		source,
		message: `A view that extends another one cannot have groups_id since 16.0, and ${xmlid} does.`,
		options: [{
			title: "Extend it, and put the groups on the elements that it adds",
			code: "<attribute name=\"groups\">base.group_user</attribute>"
		}, { title: "Take the record away, when these elements have their groups by now" }]
	});
}
function isHidden({ name, attributes }) {
	return name === "field" && attributes.some((each) => each.name === "invisible" && /^(1|True)$/.test(each.value));
}
/** Elements that an extension adds; undefined for what cannot have groups, or has others than the record. */
function addedBy(root, names) {
	const position = attributeValue(root, "position");
	if (position === void 0 && /^(data|form|tree|search|kanban)$/.test(root.name)) return elementsOf(root).flatMap((each) => addedBy(each, names));
	if (position !== void 0 && !/^(before|after|inside)$/.test(position)) return [void 0];
	if (position === void 0 && root.name !== "xpath") return [void 0];
	return elementsOf(root).map((child) => hasOthers(child, names) || attributeOf(child, "position") || child.name === "attribute" ? void 0 : child);
}
/** For others than those who have the view: who has one of its own groups has one of the view's already. */
function hasOthers(element, names) {
	const own = attributeValue(element, "groups");
	return own !== void 0 && !own.split(",").every((each) => names.has(each.trim()));
}
function record(fields, arch) {
	return { "views/x.xml": `<odoo>
<record id="v" model="ir.ui.view">
    <field name="model">res.partner</field>
    <field name="inherit_id" ref="base.view_partner_form"/>
    ${fields}<field name="arch" type="xml">
        ${arch}
    </field>
</record>
</odoo>
` };
}
/** A record that only gives groups to the view of another module. */
function other(id) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="${id}" model="ir.ui.view"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n`
	};
}

// src/migrate/rules/16.0/web-controllers.ts
const MAIN = "odoo.addons.web.controllers.main";
/** Names of the one old file by the files they are in. Source: 16.0 web/controllers/main.py, which hands them on. */
const FILES = {
	action: ["Action"],
	binary: ["Binary", "clean"],
	database: ["DBNAME_PATTERN", "Database"],
	dataset: ["DataSet"],
	export: [
		"CSVExport",
		"ExcelExport",
		"Export",
		"ExportFormat",
		"ExportXlsxWriter",
		"GroupExportXlsxWriter",
		"GroupsTreeNode",
		"OPERATOR_MAPPING",
		"allow_empty_iterable",
		"none_values_filtered"
	],
	home: ["Home", "SIGN_UP_REQUEST_PARAMS"],
	pivot: ["TableExporter"],
	report: ["ReportController"],
	session: ["Session"],
	utils: [
		"_get_login_redirect_url",
		"clean_action",
		"ensure_db",
		"fix_view_modes",
		"generate_views"
	],
	view: ["View"],
	webclient: ["CONTENT_MAXAGE", "WebClient"]
};
var web_controllers_default = defineMigration({
	id: "web-controllers",
	to: "16.0",
	breaks: "deprecation",
	summary: "The controllers of web are in a file each",
	why: "odoo.addons.web.controllers.main gives its old names with a warning in 16.0 and 17.0, and is empty from 18.0 on.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/controllers",
	cases: [
		{
			before: "from odoo.addons.web.controllers.main import content_disposition\n",
			after: "from odoo.http import content_disposition\n"
		},
		{
			before: "from odoo.addons.web.controllers.main import CSVExport, ExcelExport\n",
			after: "from odoo.addons.web.controllers.export import CSVExport, ExcelExport\n"
		},
		{
			before: "from odoo.addons.web.controllers.main import Home, ensure_db\n",
			after: "from odoo.addons.web.controllers.utils import ensure_db\nfrom odoo.addons.web.controllers.home import Home\n"
		},
		{
			before: "from odoo.addons.web.controllers.main import Home as WebHome\n",
			after: "from odoo.addons.web.controllers.home import Home as WebHome\n"
		},
		{
			before: "from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    def index(self):\n        main.ensure_db()\n        return super().index()\n",
			after: "from odoo.addons.web.controllers import home, utils\n\n\nclass Home(home.Home):\n    def index(self):\n        utils.ensure_db()\n        return super().index()\n"
		},
		{
			before: "from odoo.addons.web.controllers import main as report\n\n\nclass ReportController(report.ReportController):\n    pass\n",
			after: "from odoo.addons.web.controllers import report\n\n\nclass ReportController(report.ReportController):\n    pass\n"
		},
		{
			before: "from odoo.addons.web.controllers import main as report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n",
			after: "from odoo.addons.web.controllers import report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n"
		}
	],
	noops: [
		"from odoo.http import content_disposition\n",
		"from odoo.addons.web.controllers.home import Home\n",
		"from odoo.addons.website.controllers.main import Website\n",
		"from odoo.addons.web.controllers import main\n",
		"from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    tool = main\n",
		"from odoo.addons.web.controllers import main\n\n\ndef f():\n    home = main.Home()\n    return home\n",
		"from odoo.addons.website.controllers import main\n\n\nclass Home(main.Home):\n    pass\n",
		"from odoo.addons.web.controllers.main import something_own\n",
		"from .main import Home\n"
	],
	python: {
		module: wholeFile,
		import_from_statement: moveImports(Object.entries(FILES).flatMap(([file, names]) => names.map((name) => ({
			from: MAIN,
			name,
			to: `odoo.addons.web.controllers.${file}`
		}))).concat({
			from: MAIN,
			name: "content_disposition",
			to: "odoo.http"
		}))
	}
});
/** `from odoo.addons.web.controllers import main`, where the file only takes names of it that are known. */
function wholeFile(root, context) {
	const { text } = context;
	if (!text.includes("odoo.addons.web.controllers")) return;
	const all = [...walk(root)];
	for (const statement of all) {
		const imported = fromImport(statement, context);
		const [only, ...more] = imported?.names ?? [];
		if (imported?.module !== "odoo.addons.web.controllers" || only?.name !== "main" || more.length > 0) continue;
		const local = only.alias ?? "main";
		const inside = ({ start, end }) => statement.start <= start && end <= statement.end;
		const parents = new Map(all.flatMap((node) => node.children.map((child) => [child, node])));
		const uses = all.filter((node) => node.type === "identifier" && context.slice(node) === local && !inside(node) && !isBoundIn(node, local, parents, text));
		const edits = [];
		const files = /* @__PURE__ */ new Set();
		for (const use of uses) {
			const access = parents.get(use);
			if (access?.type === "attribute" && use.field === "attribute") continue;
			if (access?.type === "keyword_argument" && use.field === "name") continue;
			const name = access?.type === "attribute" ? childOf(access, "attribute") : void 0;
			const file = name && Object.entries(FILES).find(([, names]) => names.includes(context.slice(name)))?.[0];
			if (file === void 0 || isBoundIn(use, file, parents, text)) return;
			files.add(file);
			edits.push({
				start: use.start,
				end: use.end,
				text: file
			});
		}
		const taken = all.some((node) => node.type === "identifier" && !inside(node) && !uses.includes(node) && node.field !== "attribute" && files.has(context.slice(node)) && !isBoundIn(node, text.slice(node.start, node.end), parents, text));
		if (files.size === 0) continue;
		if (taken) return;
		context.report({
			at: statement,
			message: "odoo.addons.web.controllers.main is empty from 18.0 on: its names are in a file each.",
			fix: {
				title: "Import the files that are used",
				safe: true,
				edits: [{
					start: imported.names[0]?.node.start ?? 0,
					end: imported.names[0]?.node.end ?? 0,
					text: [...files].sort().join(", ")
				}, ...edits]
			}
		});
	}
}
/** A function around it has a variable of the name, which is another thing than what the file imports. */
function isBoundIn(node, name, parents, text) {
	for (let up = parents.get(node); up; up = parents.get(up)) if (up.type === "function_definition" && flowOf(up, text).bindings.has(name)) return true;
	return false;
}

// src/migrate/rules/17.0/abstract-models.ts
var abstract_models_default = defineMigration({
	id: "abstract-models",
	to: "17.0",
	why: "Odoo refuses a class that would make an abstract model another one: the module does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/account/models/chart_template.py",
	...abstractModels("account.chart.template", "Model", "17.0")
});

// src/migrate/rules/17.0/active-id.ts
/** Texts in quotes are keys and names of contexts, and stay. */
const TEXT_OR_NAME = /'(?:\\.|[^'\\])*'|&quot;.*?&quot;|"(?:\\.|[^"\\])*"|(?<![\w.])active_(?:id|model)(?!\w)/g;
var active_id_default = defineMigration({
	id: "active-id",
	to: "17.0",
	breaks: "deprecation",
	summary: "active_id in the contexts and domains of a form or a card is id, and active_model its model",
	why: "Since 17.0 active_id is not among what an expression of a view may use, and the log warns of it: the record of a form is id. Of active_model it does not warn: the form does not load.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		view$1(`<form><button name="f" type="object" context="{'default_book_id': active_id, 'active_id': 1}"/></form>`, `<form><button name="f" type="object" context="{'default_book_id': id, 'active_id': 1}"/></form>`),
		view$1(`<form><field name="line_ids" context="{'default_a': active_id, 'b': [active_id]}" domain="[('a', '=', active_id)]"/></form>`, `<form><field name="line_ids" context="{'default_a': id, 'b': [id]}" domain="[('a', '=', id)]"/></form>`),
		view$1(`<form><field name="line_ids" domain="[('model_id', '=', active_model), ('active_model', '=', 1)]"/></form>`, `<form><field name="line_ids" domain="[('model_id', '=', 'example.book'), ('active_model', '=', 1)]"/></form>`),
		view$1(`<kanban><templates><t t-name="kanban-box"><a type="action" name="f" context="{'default_a': active_id}"/></t></templates></kanban>`, `<kanban><templates><t t-name="kanban-box"><a type="action" name="f" context="{'default_a': id}"/></t></templates></kanban>`),
		{
			before: extension$1("<button class=\"oe_stat_button\" name=\"f\" context=\"{'default_a': active_id}\"/>"),
			after: extension$1("<button class=\"oe_stat_button\" name=\"f\" context=\"{'default_a': id}\"/>")
		}
	],
	noops: [
		extension$1("<button name=\"f\" context=\"{'default_a': active_id}\"/>"),
		file(`<kanban><templates><t t-name="kanban-box"><a type="action" context="{'active_id': id}"/></t></templates></kanban>`),
		file(`<form><field name="a" domain="[('a', '=', context.get('active_model'))]"/></form>`),
		file(`<form><field name="a" domain="[('a', '=', parent.active_model)]"/></form>`),
		file(`<form><field name="active_model"/><field name="a" domain="[('a', '=', active_model)]"/></form>`),
		file(`<search><field name="a" domain="[('a', '=', active_model)]"/></search>`),
		file(`<form><field name="line_ids" context="{'default_a': id}"/></form>`),
		file(`<form><field name="a" context="{'key': context.get('active_id')}"/></form>`),
		file(`<form><field name="a" context="{'key': 'it\\'s active_id'}"/></form>`),
		file(`<form><field name="a" context="{'active_id_x': my_active_id, 'b': parent.active_id}"/></form>`),
		file(`<tree><header><button name="f" type="object" context="{'a': active_id}"/></header></tree>`),
		file(`<form><field name="a"><tree><field name="b" context="{'a': active_id}"/></tree></field></form>`),
		file(`<search><filter name="a" context="{'a': active_id}" domain="[]"/></search>`)
	],
	arch: {
		a: look,
		button: look,
		field: look
	}
});
function look(element, context) {
	for (const name of ["context", "domain"]) {
		const attribute = attributeOf(element, name);
		if (!attribute || !/active_(id|model)/.test(attribute.value)) continue;
		if (!/^(form|kanban)$/.test(viewKindAt(element, context) ?? (isInButtonBox(element) ? "form" : ""))) continue;
		const { start, end } = attribute.valueSpan;
		const used = [...context.text.slice(start, end).matchAll(TEXT_OR_NAME)];
		const model = modelText(element, context, context.text[end]);
		const edits = used.flatMap(({ index, 0: found }) => {
			const text = found === "active_id" ? "id" : found === "active_model" ? model : void 0;
			return text === void 0 ? [] : [{
				start: start + index,
				end: start + index + found.length,
				text
			}];
		});
		const [first] = edits;
		if (!first) continue;
		const [old, now] = first.text === "id" ? ["active_id", "id"] : ["active_model", "the name of the model"];
		context.report({
			at: attribute,
			message: `${old} is ${now} in the expressions of forms and cards since 17.0.`,
			fix: {
				title: `Write ${now}`,
				safe: true,
				edits
			}
		});
	}
}
/** Only forms have these, so that it is plain where one stands whose view is not at hand. */
function isInButtonBox(element) {
	return /\boe_stat_button\b/.test(attributeOf(element, "class")?.value ?? "");
}
/** The model of the form as a text; undefined where that is not known, or has a field of its own of this name. */
function modelText(element, context, quote) {
	const model = modelAt(element, context) ?? context.view.model;
	if (model === void 0 || isShown(element, "active_model") || context.model(model).field("active_model")) return void 0;
	return quote === "'" ? `"${model}"` : `'${model}'`;
}
/** Some field of the arch has this name. */
function isShown(element, name) {
	let root = element;
	while (root.parent && root.parent.name !== "field") root = root.parent;
	return walkElements(root).some((each) => each.name === "field" && attributeOf(each, "name")?.value === name);
}
function view$1(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}
/** An extension whose view says by nothing what it is. */
function extension$1(inside) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="account.partner_view_buttons"/><field name="arch" type="xml"><button name="a" position="after">${inside}</button></field></record></odoo>\n` };
}

// src/migrate/rules/17.0/attrs-in-extensions.ts
/** What an extension that replaces attrs takes away from the node that it extends. */
const CLEARED = [
	"invisible",
	"readonly",
	"required"
];
var attrs_in_extensions_default = defineMigration({
	id: "attrs-in-extensions",
	to: "17.0",
	breaks: "error",
	summary: "An extension that sets attrs or states sets one attribute for each modifier",
	why: "Since 17.0 nodes have no attrs or states, so an extension that sets them changes nothing, and the view is refused.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		extension(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('state', '!=', 'draft')]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">state != 'draft'</attribute></field>`),
		extension(`<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="attrs">{'readonly': [('a', '=', 1)], 'required': [('b', '&lt;', 2)]}</attribute>
      </xpath>`, `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="readonly">a == 1</attribute>
        <attribute name="required">b &lt; 2</attribute>
      </xpath>`),
		extension(`<button name="go" position="attributes"><attribute name="states">draft,sent</attribute></button>`, `<button name="go" position="attributes"><attribute name="invisible">state not in ['draft', 'sent']</attribute></button>`),
		extension(`<field name="name" position="attributes"><attribute name="attrs"/></field>`, `<field name="name" position="attributes"><attribute name="invisible"/><attribute name="readonly"/><attribute name="required"/></field>`),
		extension(`<button name="go" position="attributes"><attribute name="states"/></button>`, `<button name="go" position="attributes"><attribute name="invisible"/></button>`),
		extension(`<button name="go" position="attributes"><attribute name="states"/><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></button>`, `<button name="go" position="attributes"><attribute name="invisible">a == 1</attribute></button>`),
		extension(`<field name="name" position="attributes"><attribute name="invisible">1</attribute><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">1</attribute></field>`),
		{
			before: arch$1(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('a', 'child_of', 1)]}</attribute></field>`),
			todos: 1
		},
		{
			before: arch$1(`<xpath expr="//button[@states='draft']" position="after"><field name="a"/></xpath>`),
			todos: 1
		}
	],
	noops: [
		arch$1(`<field name="name" position="attributes"><attribute name="invisible">state == 'x'</attribute></field>`),
		arch$1(`<xpath expr="//field[@name='attrs']" position="after"><field name="a"/></xpath>`),
		arch$1(`<xpath expr="//field[@name='a']" position="attributes"><attribute name="options">{'attrs': 1}</attribute></xpath>`)
	],
	arch: {
		attribute(element, context) {
			const name = attributeValue(element, "name");
			if (name !== "attrs" && name !== "states") return;
			const others = siblings(element);
			const partner = others.find((other) => attributeValue(other, "name") === (name === "attrs" ? "states" : "attrs"));
			if (partner && partner.start < element.start) return;
			const text = (wanted) => [element, ...partner ? [partner] : []].find((each) => attributeValue(each, "name") === wanted);
			try {
				const wanted = modifiersOf({
					attrs: contentOf(text("attrs")),
					states: contentOf(text("states")),
					plain: {},
					inList: false
				});
				const set = new Set(others.map((other) => attributeValue(other, "name")));
				const lines = [...wanted].filter(([modifier]) => !set.has(modifier)).map(([modifier, condition]) => {
					return `<attribute name="${modifier}">${escaped(condition.kind === "constant" ? condition.value ? "1" : "0" : renderCondition(condition, () => void 0))}</attribute>`;
				});
				const cleared = wanted.size === 0 ? CLEARED.filter((modifier) => !set.has(modifier) && (text("attrs") || modifier === "invisible")).map((modifier) => `<attribute name="${modifier}"/>`) : lines;
				context.report({
					at: element,
					message: `An extension sets ${name}, which no node has since 17.0.`,
					fix: {
						title: "Set each modifier by itself",
						safe: wanted.size > 0,
						edits: [replacement(element, cleared, context), ...partner ? [replacement(partner, [], context)] : []]
					}
				});
			} catch (error) {
				if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
				context.report({
					at: element,
					about: {
						kind: "attribute",
						name
					},
					message: `This ${name} has to become an expression by hand: ${error.message}. Set the attribute of each modifier to a Python condition.`,
					options: [{
						title: "Set the attribute of each modifier to a Python condition",
						code: "<attribute name=\"invisible\">state != 'draft'</attribute>"
					}, {
						title: "Compute the condition in a field of the model, and name that field",
						code: "<attribute name=\"invisible\">not show_it</attribute>"
					}]
				});
			}
		},
		xpath(element, context) {
			const expr = element.attributes.find(({ name }) => name === "expr");
			if (!expr || !/@(attrs|states)\b/.test(expr.value)) return;
			context.report({
				at: expr,
				about: {
					kind: "node",
					name: expr.value
				},
				message: `The xpath finds its node by attrs or states, which no node has since 17.0: name the node by what it still has, such as @name.`,
				options: [{
					title: "Find the node by its name",
					code: "expr=\"//field[@name='field']\""
				}, {
					title: "Find it by its place next to one that has a name",
					code: "expr=\"//field[@name='before']/following-sibling::div[1]\""
				}]
			});
		}
	}
});
function siblings(element) {
	return (element.parent?.children ?? []).filter((child) => child.type === "element" && child !== element && child.name === "attribute");
}
function contentOf(element) {
	return element && textOf(element);
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** The element replaced by others, one a line where it stands on a line of its own. */
function replacement(element, by, { text }) {
	const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, element.start))?.[0];
	const separator = before === void 0 ? "" : before.startsWith("\n") ? before.replace("\n", lineBreak(text)) : before;
	return {
		start: by.length === 0 && before !== void 0 ? element.start - before.length : element.start,
		end: element.end,
		text: by.join(separator)
	};
}
function arch$1(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body.startsWith("<data>") ? body : `<data>${body}</data>`}</field></record></odoo>\n` };
}
function extension(before, after) {
	return {
		before: arch$1(before),
		after: arch$1(after)
	};
}

// src/migrate/rules/17.0/attrs-to-expressions.ts
const PLAIN = [
	"invisible",
	"readonly",
	"required",
	"column_invisible"
];
const MODIFIERS_OF_A_VIEW = /^\s*\{\s*['"](invisible|column_invisible|readonly|required)['"]\s*:/;
var attrs_to_expressions_default = defineMigration({
	id: "attrs-to-expressions",
	to: "17.0",
	breaks: "error",
	summary: "attrs and states become one Python expression for each attribute",
	why: "Since 17.0 a view with attrs or states is refused: a modifier is an attribute of its own, whose value the browser evaluates.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		view(`<field name="name" attrs="{'invisible': [('date', '&lt;', '2020-01-01'), ('pages', '&lt;', 3)]}"/>`, `<field name="name" invisible="date and date &lt; '2020-01-01' and pages &lt; 3"/>`),
		view(`<field name="name" attrs="{'invisible': ['!', ('date', '&lt;=', '2020-01-01')]}"/>`, `<field name="name" invisible="not (date and date &lt;= '2020-01-01')"/>`),
		view(`<field name="name" attrs="{'invisible': [('state', '!=', 'draft')]}"/>`, `<field name="name" invisible="state != 'draft'"/>`),
		view(`<field name="name" attrs="{'readonly': [('state', 'in', ['done', 'cancel'])], 'required': [('active', '=', True)]}"/>`, `<field name="name" readonly="state in ['done', 'cancel']" required="active"/>`),
		view(`<button name="go" states="draft,sent"/>`, `<button name="go" invisible="state not in ['draft', 'sent']"/>`),
		view(`<button name="go" states="" string="Go"/>`, `<button name="go" string="Go"/>`),
		view(`<button name="go" states="done" attrs="{'invisible': ['|', ('active', '=', False)]}"/>`, `<button name="go" invisible="not active or state != 'done'"/>`),
		view(`<field name="name" invisible="1" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="1"/>`),
		view(`<field name="name" attrs="{'invisible': []}"/>`, `<field name="name" invisible="1"/>`),
		view(`<field name="name" attrs="{'readonly': True}"/>`, `<field name="name" readonly="1"/>`),
		view(`<field name="name" attrs="{'readonly': False, 'invisible': False}"/>`, `<field name="name" readonly="0"/>`),
		view(`<field name="name" attrs="{'invisible': ['!', '|', ('active', '=', True), ('color', '&lt;', 3)]}"/>`, `<field name="name" invisible="not (active or color &lt; 3)"/>`),
		view(`<field name="name" attrs="{'invisible': ['|', '&amp;', ('a', '=', 1), ('b', '=', False), ('c', '=', 'x')]}"/>`, `<field name="name" invisible="a == 1 and not b or c == 'x'"/>`),
		view(`<field name="name" invisible="context.get('hide')" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="context.get('hide') or active"/>`),
		view(`<field name="name" attrs="{'invisible': [('kind_id', '=', %(base.main_company)d)]}"/>`, `<field name="name" invisible="kind_id == %(base.main_company)d"/>`),
		{
			before: piece(`<button name="go" attrs="{'invisible': [('ready', '=', False)]}"/>`),
			after: piece(`<button name="go" invisible="not ready"/>`)
		},
		{
			before: arch(`<field name="name" attrs="{'invisible': [('kind_id', 'child_of', 3)]}"/>`),
			todos: 1
		}
	],
	noops: [
		arch(`<field name="name" invisible="state == 'draft'"/>`),
		arch(`<widget name="x" options="{'attrs': {'invisible': []}}"/>`),
		{ "static/src/xml/x.xml": `<templates><t t-name="x"><Attrs attrs="props.attrs"/></t></templates>` },
		piece("<div attrs=\"other\"/>"),
		piece(`<div attrs="{'class': kind}"/>`),
		piece("<button name=\"go\" states=\"draft\"/>")
	],
	arch: { "*": (element, context) => convert(element, context, isColumn(element, context)) },
	xml: { "*"(element, context) {
		if (MODIFIERS_OF_A_VIEW.test(attributeOf(element, "attrs")?.value ?? "") && isInTemplate(element)) convert(element, context, false);
	} }
});
function isInTemplate(element) {
	for (let up = element.parent; up; up = up.parent) if (up.name === "template") return true;
	return false;
}
function convert(element, context, inList) {
	const attrs = attributeOf(element, "attrs");
	const states = attributeOf(element, "states");
	const anchor = attrs ?? states;
	if (!anchor) return;
	try {
		const plain = Object.fromEntries(PLAIN.map((name) => [name, attributeOf(element, name)?.value]));
		const wanted = modifiersOf({
			attrs: attrs?.value,
			states: states?.value,
			plain,
			inList
		});
		const edits = replaced(element, {
			anchor,
			attrs,
			states,
			inList,
			wanted,
			text: [...wanted].flatMap(([name, condition]) => written$1(name, condition, element, context))
		}, context.text);
		context.report({
			at: anchor,
			message: "attrs and states are refused since 17.0.",
			fix: {
				title: "Write each modifier as an expression",
				safe: true,
				edits
			}
		});
	} catch (error) {
		if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
		context.report({
			at: anchor,
			about: {
				kind: "attribute",
				name: anchor.name
			},
			message: `${anchor.name} has to become an expression by hand: ${error.message}. Write the condition in Python, or compute it in a field of the model.`,
			options: [{
				title: "Write the condition in Python",
				code: "invisible=\"state != 'draft'\""
			}, {
				title: "Compute it in a field of the model, and name that field",
				code: "invisible=\"not show_it\""
			}]
		});
	}
}
/** The attribute for a modifier, unless a plain one of the element says the same already. */
function written$1(name, condition, element, context) {
	if (condition.kind === "constant") {
		const own = attributeOf(element, name);
		if (own && booleanOf(own.value) === condition.value) return [];
		return condition.value || own || name === "readonly" || name === "required" ? [attributeSource(name, condition.value ? "1" : "0")] : [];
	}
	const { modelName } = context;
	const type = (field) => modelName === void 0 ? void 0 : typeOf(modelName, field, context);
	return [attributeSource(name, renderCondition(condition, type))];
}
function typeOf(model, field, context) {
	return context.model(model).field(field)?.type.toLowerCase();
}
/** The new attributes in the place of the first old one; the other old ones go. */
function replaced(element, change, source) {
	const { anchor, attrs, states, text, wanted, inList } = change;
	const gone = [...PLAIN.flatMap((name) => attributeOf(element, name) ?? []).filter(({ name, value }) => {
		const key = name === "invisible" && inList ? "column_invisible" : name;
		const rewritten = text.some((each) => each.startsWith(`${key}="`));
		const moved = key !== name && booleanOf(value) !== false;
		return wanted.has(key) && (rewritten || moved);
	}), ...attrs && states ? [states] : []];
	const blanks = blanksBefore(anchor, source);
	const at = text.length === 0 ? withBlanksBefore(anchor, source) : anchor;
	return [{
		start: at.start,
		end: at.end,
		text: text.join(blanks)
	}, ...gone.map((attribute) => ({
		...span(withBlanksBefore(attribute, source)),
		text: ""
	}))];
}
function span({ start, end }) {
	return {
		start,
		end
	};
}
function arch(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}
function piece(body) {
	return { "views/x.xml": `<odoo><template id="x">${body}</template></odoo>\n` };
}
function view(before, after) {
	return {
		before: arch(before),
		after: arch(after)
	};
}

// src/migrate/rules/17.0/automation-action.ts
const AUTOMATION = "base.automation";
const ACTION = "ir.actions.server";
var automation_action_default = defineMigration({
	id: "automation-action",
	to: "17.0",
	breaks: "error",
	summary: "An automation has a model and a name of its own, and actions beside it",
	why: "Until 16.0 an automation was a server action too: its model, its name and its code were those of the action. Since 17.0 it has several actions, model_id and name are its own and required, and fields of an action are none of it: such a record does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_automation/models/base_automation.py",
	cases: automationCases,
	noops: automationNoops,
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== AUTOMATION) return;
		const id = attributeValue(element, "id");
		const own = id === void 0 ? void 0 : qualified(id, context.module.name);
		if (own === void 0 || !own.startsWith(`${context.module.name}.`)) return;
		const moved = elementsOf(element).filter((field) => isOfAction(field, context));
		if (recordField(element, "action_server_id") || recordField(element, "action_server_ids")) complete(element, moved, context);
		else if (moved.length > 0) split(element, moved, context);
	} }
});
/** A field that the automation only had because it was an action. */
function isOfAction(field, { project, target, module, index }) {
	const name = attributeValue(field, "name");
	if (field.name !== "field" || name === void 0 || !target) return false;
	const now = target.model(AUTOMATION, module.name);
	if (project.model(AUTOMATION, module.name).lineage.some(({ fields }) => Object.hasOwn(fields, name)) || index.models.get(AUTOMATION)?.field(name)) return false;
	return now.exists && !now.field(name) && project.model(ACTION, module.name).field(name) !== void 0;
}
/** It names its action: what it had from it is written to it. */
function complete(element, moved, context) {
	const missing = ["model_id", "name"].filter((name) => !recordField(element, name));
	const link = recordField(element, "action_server_id") ?? recordField(element, "action_server_ids");
	const ref = link && linked(link);
	const action = ref === void 0 ? void 0 : actionOf(ref, context);
	const isShared = ref !== void 0 && usesOf(ref, context) > 1;
	if (missing.length === 0 && moved.length === 0 && !isShared) return;
	const given = missing.map((name) => action && recordField(action, name));
	const models = [element, action].map((record) => record && plainRef(record, "model_id"));
	const isOneModel = models[0] === void 0 || models[0] === models[1];
	if (!link || !action || moved.length > 0 || isShared || !isOneModel || given.includes(void 0)) {
		const why = isShared ? `${ref} is the action of several automations, and only of one since 17.0` : moved.length > 0 ? `${moved.map((field) => attributeValue(field, "name")).join(", ")} of ${AUTOMATION} is a field of its action alone since 17.0` : `an automation has ${missing.join(" and ") || "a model"} of its own since 17.0, and does not take it from its action any more`;
		context.report({
			at: element.tag,
			...(missing.length > 0 || moved.length > 0 || !isOneModel) && { about: {
				kind: "record",
				name: attributeValue(element, "id") ?? ""
			} },
			message: `${why[0]?.toUpperCase()}${why.slice(1)}.`,
			options: isShared ? [{ title: "Give each automation an action of its own" }, { title: "Make one automation of them" }] : [{
				title: "Give the automation the model and the name, and the action what the automation set of it",
				code: "<field name=\"model_id\" ref=\"base.model_res_partner\" />"
			}]
		});
		return;
	}
	const { text } = context;
	const gap = `${lineBreak(text)}${indentAt(text, link.start)}`;
	const between = beginsLine(link, text) ? gap : "";
	const added = given.map((field) => field ? `${text.slice(field.start, field.end)}${between}` : "").toReversed();
	context.report({
		at: element.tag,
		message: `An automation has ${missing.join(" and ")} of its own since 17.0: it took ${missing.length > 1 ? "them" : "it"} from its action before.`,
		fix: {
			title: "Write what its action has",
			safe: true,
			edits: [{
				start: link.start,
				end: link.start,
				text: added.join("")
			}, ...usageEdit(action, context)]
		}
	});
}
/** Odoo wrote it to the action of an automation by itself. */
function usageEdit(action, { index }) {
	const place = index.records.find(({ fact }) => fact.element === action)?.source;
	const name = recordField(action, "name");
	if (!place || !name || recordField(action, "usage")) return [];
	const text = `${beginsLine(name, place.text) ? `${lineBreak(place.text)}${indentAt(place.text, name.start)}` : ""}<field name="usage">base_automation</field>`;
	return [{
		file: place.path,
		start: name.end,
		end: name.end,
		text
	}];
}
/** It is its action itself: that becomes a record beside it, by the xmlid that Odoo gave it. */
function split(element, moved, context) {
	const id = attributeValue(element, "id") ?? "";
	const [name, model] = [recordField(element, "name"), recordField(element, "model_id")];
	const now = `${id.slice(id.indexOf(".") + 1)}_ir_actions_server`;
	const isTaken = context.index.records.some(({ fact }) => fact.xmlid === qualified(now, context.module.name));
	const message = `${moved.map((field) => attributeValue(field, "name")).join(", ")} of ${AUTOMATION} ${moved.length === 1 ? "is a field" : "are fields"} of its action alone since 17.0.`;
	const { text } = context;
	const [last] = moved.toSorted((a, b) => b.start - a.start);
	if (!name || !model || !last || isTaken || !beginsLine(element, text) || element.inner.end === element.end) {
		context.report({
			at: element.tag,
			about: {
				kind: "record",
				name: id
			},
			message,
			options: [{
				title: `Write a record of ${ACTION} beside it, which has them`,
				code: `<record id="${now}" model="${ACTION}"><field name="base_automation_id" ref="${id}" /></record>`
			}]
		});
		return;
	}
	const [line, outer] = [lineBreak(text), indentAt(text, element.start)];
	const inner = beginsLine(name, text) ? indentAt(text, name.start) : `${outer}    `;
	const copied = [
		name,
		model,
		...moved
	].flatMap((field) => written(field, context));
	const has = (wanted) => moved.some((field) => attributeValue(field, "name") === wanted);
	const fields = [
		...copied,
		...has("state") ? [] : ["<field name=\"state\">object_write</field>"],
		`<field name="base_automation_id" ref="${id}" />`,
		...has("usage") ? [] : ["<field name=\"usage\">base_automation</field>"]
	];
	const create = attribute(element, "forcecreate");
	const more = create ? ` ${text.slice(create.start, create.end).trim()}` : "";
	const record = [
		`${outer}<record id="${now}" model="${ACTION}"${more}>`,
		...fields.map((field) => `${inner}${field}`),
		`${outer}</record>`
	].join(line);
	context.report({
		at: element.tag,
		message,
		fix: {
			title: `Write a record of ${ACTION} that has ${moved.length === 1 ? "it" : "them"}`,
			safe: true,
			edits: [...moved.map((field) => ({
				...elementLines(field, text),
				text: ""
			})), {
				start: element.end,
				end: element.end,
				text: `${line}${record}`
			}]
		}
	});
}
/** The field as the action has it: the mail of a template is sent by another kind of action since 16.0. */
function written(field, { text }) {
	if (attributeValue(field, "name") === "state" && textOf(field).trim() === "email") return ["<field name=\"state\">mail_post</field>", "<field name=\"mail_post_method\">email</field>"];
	return [text.slice(field.start, field.end)];
}
/** The one record that a field refers to. */
function linked(field) {
	const ref = attributeValue(field, "ref");
	if (ref !== void 0) return ref;
	const value = attributeValue(field, "eval")?.trim() ?? "";
	return /^(?:\[\(\s*(?:4|6\s*,\s*0)\s*,\s*\[?\s*)?ref\(\s*['"]([\w.]+)['"]\s*\)[\s\])]*$/.exec(value)?.[1];
}
/** The server action of this module by that xmlid, where one record makes it. */
function actionOf(ref, { index, module }) {
	const xmlid = qualified(ref, module.name);
	const found = index.records.filter(({ fact }) => fact.xmlid === xmlid);
	const [only] = found;
	return found.length === 1 && only?.fact.model === ACTION ? only.fact.element : void 0;
}
/** How many automations of the module have this action. */
function usesOf(ref, { index, module }) {
	const xmlid = qualified(ref, module.name);
	return index.records.filter(({ fact }) => {
		if (fact.model !== AUTOMATION || !fact.element) return false;
		const link = recordField(fact.element, "action_server_id") ?? recordField(fact.element, "action_server_ids");
		const other = link && linked(link);
		return other !== void 0 && qualified(other, module.name) === xmlid;
	}).length;
}
function plainRef(record, name) {
	const field = recordField(record, name);
	return field && (attributeValue(field, "ref") ?? recordText(record, name));
}
function beginsLine({ start }, text) {
	return start > 0 && text.slice(lineStart(text, start), start).trim() === "";
}

export { mock_import_default as A, owl_lifecycle_default as C, needed_modules_default as D, osv_query_default as E, load_views_default as M, RENAMED as N, model_records_default as O, moved_js_import_default as P, qweb_bundle_default as S, override_arguments_default as T, renamed_records_default as _, abstract_models_default as a, renamed_fields_default as b, tax_totals_default as c, sql_columns_default as d, selection_keys_default as f, report_overrides_default as g, report_render_default as h, active_id_default as i, mail_layout_default as j, model_init_default as k, taken_models_default as l, sale_report_default as m, attrs_to_expressions_default as n, web_controllers_default as o, search_domain_default as p, attrs_in_extensions_default as r, view_groups_default as s, automation_action_default as t, taken_fields_default as u, renamed_models_default as v, owl_import_default as w, registry_methods_default as x, renamed_methods_default as y };