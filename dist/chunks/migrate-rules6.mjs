import { Ct as childOf, S as lineStart, St as parts, at as elementsOf, it as attributeValue, ot as textOf, rt as attribute, wt as walk, xt as literalOf } from "./source.mjs";
import { dt as calledBy, ot as isEnvironment, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { A as defineMigration, C as movedMethods, S as renamedRecords, T as renamedFields, c as fieldKeyword, d as ownSaleState, f as _17_0_default, l as NO_DONE, p as renamedModels, u as SALE_ORDERS, w as pluralFields } from "./migrate-rules.mjs";
import { B as partnerForm, Ft as GONE_SERVICE_NOOPS, G as methodsWith, Gt as fromImport, H as recordCases, Ht as templateNoops, I as goneAnchors, It as anchorCase, J as pluralCases, Jt as withoutArgument, K as fieldCases, L as goneAssets, Lt as anchorNoops, Nt as GONE_IMPORT_NOOPS, P as goneImports, Pt as GONE_PYTHON_NOOPS, R as bookMethod, Rt as inBundle, U as recordInData, Ut as script, V as partnerView, Vt as templateCases, W as recordNoops, X as attributeOf, Y as pluralNoops, Yt as withoutName, Z as attributeSource, at as _18_0, ct as goneIn, d as goneWidgets, dt as goneModules, f as goneServices, ft as goneTemplates, l as changedSignature, q as fieldNoops, qt as wholeLines, tt as gonePython, ut as namesIn } from "./migrate-rules2.mjs";
import { i as settingOf, m as renamedTag, n as SETTINGS_TAGS, p as elementLines, r as hasClass, t as selectorXpath } from "./migrate-rules4.mjs";
import { tt as RENAMED } from "./migrate-rules7.mjs";

// src/migrate/rules/17.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/hr_holidays/models/hr_leave_type.py",
	cases: pluralCases("hr.leave.type", "responsible_id", "responsible_ids"),
	noops: pluralNoops("hr.leave.type", "responsible_id", "responsible_ids"),
	...pluralFields(_17_0_default.plurals, "17.0")
});

// src/migrate/rules/17.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py",
	cases: fieldCases("stock.move", "quantity_done", "quantity"),
	noops: fieldNoops("quantity_done"),
	...renamedFields(_17_0_default.fields, "17.0")
});

// src/migrate/rules/17.0/renamed-methods.ts
const method = methodsWith("sale_stock");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "17.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: method("sale.order", "action_done(self)", "return super().action_done()"),
			after: method("sale.order", "action_lock(self)", "return super().action_lock()")
		},
		{
			before: method("sale.order", "f(self)", "return self.order_line.product_id.price_compute(\"list_price\")"),
			after: method("sale.order", "f(self)", "return self.order_line.product_id._price_compute(\"list_price\")")
		},
		{
			before: method("stock.quant", "f(self)", "for quant in self:\n            quant.action_set_inventory_quantity_to_zero()"),
			after: method("stock.quant", "f(self)", "for quant in self:\n            quant.action_clear_inventory_quantity()")
		}
	],
	noops: [
		method("sale.order", "action_lock(self)", "return super().action_lock()"),
		method("stock.picking", "f(self)", "return self._action_done()"),
		method("sale.order", "f(self, other)", "return other.action_done()"),
		method("res.partner", "action_done(self)", "return True")
	],
	...movedMethods(_17_0_default, "17.0")
});

// src/migrate/rules/17.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "17.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/discuss/discuss_channel.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"mail.channel\"].search([])\n",
			after: "def f(self):\n    return self.env[\"discuss.channel\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"mail.channel\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_discuss_channel,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"mail.channel.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"discuss.channel\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel_more,1\n" }
	],
	...renamedModels(_17_0_default.models, "17.0")
});

// src/migrate/rules/17.0/renamed-records.ts
const RECORD = {
	old: "delivery.view_picking_withcarrier_out_form",
	now: "stock_delivery.view_picking_withcarrier_out_form",
	depends: "stock_delivery"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "17.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock_delivery/views/delivery_view.xml",
	cases: [...recordCases(RECORD), {
		before: recordInData(RECORD.old, ["delivery"]),
		after: recordInData(RECORD.now, ["delivery", "stock_delivery"])
	}],
	noops: recordNoops(RECORD),
	...renamedRecords(_17_0_default.xmlids, "17.0")
});

// src/migrate/rules/17.0/resource-path.ts
var resource_path_default = defineMigration({
	id: "resource-path",
	to: "17.0",
	breaks: "deprecation",
	summary: "get_resource_path() and get_module_resource() are file_path()",
	why: "Both are deprecated since 17.0 and gone in 19.0: file_path() takes the path as one text, and fails where there is no such file.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/module.py",
	cases: [
		{
			before: "from odoo.modules.module import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"example\", \"static\", \"a.png\")\n",
			after: "from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/static/a.png\")\n"
		},
		{
			before: "from odoo.modules import get_module_path, get_module_resource\n\nA = open(get_module_resource(\"example\", \"tests/a.xml\"))\nB = get_module_path(\"a\")\n",
			after: "from odoo.modules import get_module_path\nfrom odoo.tools.misc import file_path\n\nA = open(file_path(\"example/tests/a.xml\"))\nB = get_module_path(\"a\")\n"
		},
		{
			before: "from odoo.modules.module import get_module_resource\n\n\ndef f(name):\n    return get_module_resource(\"example\", name)\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/a.png\")\n",
		"from odoo.modules.module import get_module_path\n\n\ndef f():\n    return get_module_path(\"example\")\n",
		"from .tools import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"a\", \"b\")\n",
		"def f(own):\n    return own.get_resource_path(\"a\", \"b\")\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported || !/^odoo\.modules(\.module)?$/.test(imported.module)) return;
		const old = imported.names.find(({ name }) => /^get_(resource_path|module_resource)$/.test(name));
		if (!old || old.alias !== void 0) return;
		const message = `${old.name}() is file_path() since 17.0.`;
		const calls = usesOf(old.name, node, context);
		if (!calls) {
			context.report({
				at: old.node,
				message: `${message} It takes one text, such as "module/static/file.png", and raises FileNotFoundError where ${old.name}() gave False.`,
				options: [{
					title: "Give one path, and let a file that is missing be an error",
					code: "file_path(\"module/static/file.png\")"
				}, {
					title: "Catch the error where the file may be missing",
					code: "try:\n    path = file_path(\"module/static/file.png\")\nexcept FileNotFoundError:\n    path = False"
				}]
			});
			return;
		}
		const statement = "from odoo.tools.misc import file_path";
		const there = context.file.imports.some(({ names }) => names.includes("file_path"));
		const indent = node.start - lineStart(context.text, node.start);
		const edits = imported.names.length === 1 && !there ? [{
			start: node.start,
			end: node.end,
			text: statement
		}] : [withoutName(node, imported, old.node, context.text)];
		if (imported.names.length > 1 && !there) edits.push({
			start: node.end,
			end: node.end,
			text: `\n${" ".repeat(indent)}${statement}`
		});
		context.report({
			at: old.node,
			message,
			fix: {
				title: "Call file_path()",
				safe: false,
				edits: [...edits, ...calls]
			}
		});
	} }
});
/** Edits of its calls; undefined when it is used otherwise, or with what is no literal. */
function usesOf(name, statement, context) {
	const { file, text } = context;
	const edits = [];
	let uses = 0;
	for (const node of walk(file.root)) {
		if (node.type === "identifier" && context.slice(node) === name && node.field !== "attribute") {
			if (node.start < statement.start || node.start >= statement.end) uses += 1;
		}
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		if (called?.type !== "identifier" || context.slice(called) !== name) continue;
		const list = childOf(node, "arguments");
		const texts = list ? parts(list).map((each) => each.type === "string" ? literalOf(each, text) : void 0) : [];
		if (texts.length < 2 || texts.some((each) => typeof each !== "string" || /["\\]/.test(each))) return void 0;
		edits.push({
			start: node.start,
			end: node.end,
			text: `file_path("${texts.join("/")}")`
		});
	}
	return uses > 0 && uses === edits.length ? edits : void 0;
}

// src/migrate/rules/17.0/sale-state-done.ts
const DONE_OPTIONS = [{
	title: "Ask whether the order is locked",
	code: "locked"
}, {
	title: "Ask whether it is confirmed, locked or not",
	code: "state == 'sale'"
}];
var sale_state_done_default = defineMigration({
	id: "sale-state-done",
	to: "17.0",
	breaks: "silent",
	summary: "Sales orders have no state done: a locked order stays sale",
	why: "Since 17.0 locking an order sets its field locked and leaves its state: sale. What asks for sale or done asks for sale; what asks for done alone finds nothing.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view$2(`<field name="a" invisible="state not in ['sale', 'done'] or x" decoration-info="parent.state in ('sale', 'done')"/>`),
			after: view$2(`<field name="a" invisible="state != 'sale' or x" decoration-info="parent.state == 'sale'"/>`)
		},
		{
			before: model$4("return self.env[\"sale.order\"].search([]).state == \"done\""),
			todos: 1
		},
		{
			before: view$2(`<button name="a" invisible="state != 'done'"/>`),
			todos: 1
		}
	],
	noops: [
		model$4("return self.order_id.state in (\"sale\", \"done\")"),
		model$4("return self.order_id.state == \"sale\""),
		model$4("return self.env[\"stock.picking\"].search([]).state == \"done\""),
		view$2(`<field name="a" invisible="state in ['purchase', 'done']"/>`),
		view$2(`<field name="a" invisible="my_state in ['sale', 'done']"/>`)
	],
	python: { comparison_operator(node, context) {
		const [left, right] = parts(node);
		if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
		const name = childOf(left, "attribute");
		const object = childOf(left, "object");
		if (!name || !object || context.slice(name) !== "state" || ownSaleState(context)) return;
		const op = context.text.slice(left.end, right.start).trim();
		if (!/^(==|!=)$/.test(op) || literalOf(right, context.text) !== "done") return;
		if (recordsOf(object, context)?.model !== "sale.order") return;
		context.report({
			at: node,
			message: ASK,
			options: DONE_OPTIONS
		});
	} },
	arch: { "*": look }
});
const LIST = /(?<![\w.])((?:parent\.)?state)\s+(not in|in)\s+[[(]((?:\s*(?:'\w+'|"\w+"|&quot;\w+&quot;)\s*,?)+)[\])]/g;
const ALONE = /(?<![\w.])(?:parent\.)?state\s*[=!]=\s*(?:'done'|"done"|&quot;done&quot;)/;
const ASK = "Sales orders have no state done since 17.0: ask for `locked`, or for the state sale, where this asks for it.";
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;
function look(element, context) {
	const model = context.modelName ?? context.view.model;
	if (model === void 0 || !SALE_ORDERS.test(model)) return;
	for (const attribute of element.attributes) {
		if (!EXPRESSION.test(attribute.name)) continue;
		const { start, end } = attribute.valueSpan;
		const raw = context.text.slice(start, end);
		for (const match of raw.matchAll(LIST)) {
			const [whole, name, op, list] = match;
			const values = (list ?? "").split(",").map((each) => each.trim()).filter(Boolean);
			const plain = values.map((each) => each.replaceAll(/'|"|&quot;/g, ""));
			if (!plain.includes("sale") || !plain.includes("done")) continue;
			const kept = values.filter((_, i) => plain[i] !== "done");
			const text = kept.length === 1 ? `${name} ${op === "in" ? "==" : "!="} ${kept[0]}` : `${name} ${op} [${kept.join(", ")}]`;
			const at = start + match.index;
			context.report({
				at: attribute,
				message: NO_DONE,
				fix: {
					title: "Ask for sale",
					safe: true,
					edits: [{
						start: at,
						end: at + whole.length,
						text
					}]
				}
			});
		}
		if (ALONE.test(raw)) context.report({
			at: attribute,
			message: ASK,
			options: DONE_OPTIONS
		});
	}
}
function model$4(statement) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"sale_stock\"], \"license\": \"LGPL-3\"}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`
	};
}
function view$2(field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="inherit_id" ref="sale.view_order_form"/><field name="arch" type="xml"><field name="name" position="after">${field}</field></field></record></odoo>\n` };
}

// src/migrate/rules/17.0/sale-state-lists.ts
var sale_state_lists_default = defineMigration({
	id: "sale-state-lists",
	to: "17.0",
	breaks: "style",
	worksUntil: "ever",
	summary: "Code that asks for the states sale or done of a sales order asks for sale",
	why: "Since 17.0 no sales order is in the state done: a locked one stays in sale. A list that has both finds the same as before.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: model$3("return self.order_id.state in (\"sale\", \"done\")"),
			after: model$3("return self.order_id.state == \"sale\"")
		},
		{
			before: model$3("return self.search([(\"order_id.state\", \"not in\", [\"done\", \"sale\", \"cancel\"])])"),
			after: model$3("return self.search([(\"order_id.state\", \"not in\", [\"sale\", \"cancel\"])])")
		},
		{
			before: model$3("return self.search([('state', 'in', ('sale', 'done'))])"),
			after: model$3("return self.search([('state', '=', 'sale')])")
		}
	],
	noops: [
		model$3("return self.order_id.state in (\"purchase\", \"done\")"),
		model$3("return self.order_id.state == \"sale\""),
		model$3("return self.kind in (\"sale\", \"done\")"),
		model$3("return self.env[\"stock.picking\"].search([]).state in (\"sale\", \"done\")"),
		model$3("return self.search([(\"my_state\", \"in\", [\"sale\", \"done\"])])")
	],
	python: {
		comparison_operator(node, context) {
			const [left, right] = parts(node);
			if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
			const name = childOf(left, "attribute");
			const object = childOf(left, "object");
			if (!name || !object || context.slice(name) !== "state" || ownSaleState(context)) return;
			const model = recordsOf(object, context)?.model;
			if (model !== void 0 && !SALE_ORDERS.test(model)) return;
			const op = context.text.slice(left.end, right.start).trim();
			const now = /^(not in|in)$/.test(op) ? withoutDone(right, context) : void 0;
			if (now === void 0) return;
			const text = now.alone ? `${op === "in" ? "==" : "!="} ${now.text}` : `${op} ${now.text}`;
			found$1(node, {
				start: left.end,
				end: right.end,
				text: ` ${text}`
			}, context);
		},
		tuple(node, context) {
			const [left, op, values, ...more] = parts(node);
			if (!left || !op || !values || more.length > 0 || ownSaleState(context)) return;
			const path = literalOf(left, context.text);
			const operator = literalOf(op, context.text);
			if (typeof path !== "string" || !/^(\w+\.)*state$/.test(path)) return;
			const now = operator === "in" || operator === "not in" ? withoutDone(values, context) : void 0;
			if (now === void 0) return;
			const quote = context.text[op.start];
			const text = now.alone ? `${quote}${operator === "in" ? "=" : "!="}${quote}, ${now.text}` : `${context.slice(op)}, ${now.text}`;
			found$1(node, {
				start: op.start,
				end: values.end,
				text
			}, context);
		}
	}
});
/** A list that has both, without done; undefined for others. */
function withoutDone(list, { text }) {
	if (!/^(list|tuple|set)$/.test(list.type)) return void 0;
	const all = parts(list);
	const values = all.map((each) => literalOf(each, text));
	if (!values.includes("sale") || !values.includes("done")) return void 0;
	const kept = all.filter((_, i) => values[i] !== "done").map(({ start, end }) => text.slice(start, end));
	const [open, close] = [text[list.start], text[list.end - 1]];
	return kept.length === 1 ? {
		text: kept.join(""),
		alone: true
	} : {
		text: `${open}${kept.join(", ")}${close}`,
		alone: false
	};
}
function found$1(at, edit, context) {
	context.report({
		at,
		message: NO_DONE,
		fix: {
			title: "Ask for sale",
			safe: true,
			edits: [edit]
		}
	});
}
function model$3(statement) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"sale_stock\"], \"license\": \"LGPL-3\"}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`
	};
}

// src/migrate/rules/17.0/search-arguments.ts
var search_arguments_default = defineMigration({
	id: "search-arguments",
	to: "17.0",
	breaks: "error",
	summary: "search() and _search() take no count",
	why: "Since 17.0 searching and counting are two methods: an override that hands count on raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None, count=False, access_rights_uid=None)", "return super()._search(\n            domain, offset=offset, limit=limit, order=order, count=count, access_rights_uid=access_rights_uid\n        )"),
			after: bookMethod("_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)", "return super()._search(\n            domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid\n        )")
		},
		{
			before: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "return super(Book, self).search(domain, offset, limit, order, count)"),
			after: bookMethod("search(self, domain, offset=0, limit=None, order=None)", "return super(Book, self).search(domain, offset, limit, order)")
		},
		{
			before: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "if count:\n            return 0\n        return super().search(domain, offset, limit, order, count)"),
			todos: 1
		}
	],
	noops: [
		bookMethod("search(self, domain, offset=0, limit=None, order=None)", "return super().search(domain, offset, limit, order)"),
		bookMethod("search(self, domain, **kwargs)", "return super().search(domain, **kwargs)"),
		bookMethod("search_count(self, domain, count=True)", "return super().search_count(domain)"),
		bookMethod("find(self, count=False)", "return count"),
		"class Tool:\n    def search(self, domain, count=False):\n        return count\n",
		"def search(self, domain, count=False):\n    return count\n"
	],
	...changedSignature({
		methods: ["search", "_search"],
		gone: ["count"]
	}, "17.0")
});

// src/migrate/rules/17.0/search-count.ts
var search_count_default = defineMigration({
	id: "search-count",
	to: "17.0",
	breaks: "error",
	summary: "search(domain, count=True) is search_count(domain)",
	why: "The argument count of search() was deprecated in 16.0 and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [
		{
			before: model$2("return self.search(domain, count=True)"),
			after: model$2("return self.search_count(domain)")
		},
		{
			before: model$2("return self.env[\"res.partner\"].sudo().search([(\"a\", \"=\", 1)], limit=3, count=True)"),
			after: model$2("return self.env[\"res.partner\"].sudo().search_count([(\"a\", \"=\", 1)], limit=3)")
		},
		{
			before: model$2("return self.search(domain, count=False)"),
			after: model$2("return self.search(domain)")
		},
		{
			before: model$2("return self.search(domain, count=index)"),
			todos: 1
		}
	],
	noops: [
		model$2("return self.search_count(domain)"),
		model$2("return index.search(domain, count=True)"),
		model$2("return self.search(domain)"),
		model$2("return super().search(domain, count=index)"),
		model$2("return self.find(domain, count=True)")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "search" || !called.object) return;
		const list = childOf(node, "arguments");
		const argument = list && parts(list).find((each) => {
			const name = each.type === "keyword_argument" ? childOf(each, "name") : void 0;
			return name && context.slice(name) === "count";
		});
		if (!list || !argument || context.slice(called.object).startsWith("super(")) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const value = context.slice(keywords.get("count") ?? argument);
		if (!recordsOf(called.object, context)) return;
		const message = "search() has no argument count since 17.0.";
		const counts = value === "True" && positional.length <= 1 && !spread && [...keywords.keys()].every((name) => /^(count|limit|domain)$/.test(name));
		if (!counts && value !== "False") {
			context.report({
				at: argument,
				message: `${message} Call search_count() where the number is wanted, and search() where the records are.`,
				options: [{
					title: "Count where the number is wanted",
					code: ".search_count(domain)"
				}, {
					title: "Search where the records are wanted",
					code: ".search(domain)"
				}]
			});
			return;
		}
		const edits = [withoutArgument(list, argument, context.text)];
		if (counts) edits.unshift({
			...called.nameSpan,
			text: "search_count"
		});
		context.report({
			at: argument,
			message,
			fix: {
				title: counts ? "Call search_count()" : "Take count away",
				safe: true,
				edits
			}
		});
	} }
});
function model$2(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain, index, request):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/settings-views.ts
const MODEL = {
	"__init__.py": "from . import models\n",
	"models/__init__.py": "from . import settings\n",
	"models/settings.py": "from odoo import fields, models\n\n\nclass Settings(models.TransientModel):\n    _inherit = \"res.config.settings\"\n\n    a = fields.Boolean(\"Own label\")\n"
};
var settings_views_default = defineMigration({
	id: "settings-views",
	to: "17.0",
	breaks: "error",
	summary: "Settings are written as app, block and setting",
	why: "Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml",
	cases: [
		view$1(`
<xpath expr="//div[hasclass('settings')]" position="inside">
    <div class="app_settings_block" data-string="Books" string="Books" data-key="library" groups="base.group_system">
        <h2>Lending</h2>
        <div class="row mt16 o_settings_container" name="lending">
            <div class="col-12 col-lg-6 o_setting_box" id="remind">
                <div class="o_setting_left_pane">
                    <field name="remind"/>
                </div>
                <div class="o_setting_right_pane">
                    <label for="remind"/>
                    <div class="text-muted">
                        Write a mail
                    </div>
                    <div class="content-group">
                        <field name="days"/>
                    </div>
                </div>
            </div>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//form" position="inside">
    <app data-string="Books" string="Books" name="library" groups="base.group_system">
        <block title="Lending" name="lending">
            <setting id="remind" help="Write a mail">
                <field name="remind"/>
                <div class="content-group">
                    <field name="days"/>
                </div>
            </setting>
        </block>
    </app>
</xpath>
`),
		view$1(`
<xpath expr="//div[@name='quotation_order_setting_container']" position="inside">
    <div class="col-xs-12 col-md-6 o_setting_box">
        <div class="o_setting_left_pane"/>
        <div class="o_setting_right_pane">
            <span class="o_form_label">Origin</span>
            <span class="fa fa-lg fa-building-o" title="By company"/>
            <field name="origin"/>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//block[@name='quotation_order_setting_container']" position="inside">
    <setting string="Origin" company_dependent="1">
        <field name="origin"/>
    </setting>
</xpath>
`),
		view$1(`
<div id="sale_ewallet" position="after">
    <div class="col-12 col-lg-6 o_setting_box">
        <div class="o_setting_right_pane">
            <label for="a"/>
            <div><field name="a"/></div>
        </div>
    </div>
</div>
<xpath expr="//div[@data-key='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`, `
<setting id="sale_ewallet" position="after">
    <setting>
        <label for="a"/>
        <div><field name="a"/></div>
    </setting>
</setting>
<xpath expr="//app[@name='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`),
		view$1(`
<xpath expr="//div[@id='companies']" position="after">
    <h2>Books</h2>
    <div class="row mt16 o_settings_container" id="books"/>
</xpath>
<xpath expr="//div[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`, `
<xpath expr="//div[@id='companies']" position="after">
    <block title="Books" id="books"/>
</xpath>
<xpath expr="//setting[@id='companies_setting']" position="after">
    <div id="own"/>
</xpath>
`),
		{
			before: {
				...MODEL,
				...file$1(`<xpath expr="//form" position="inside"><div class="o_setting_box"><div class="o_setting_left_pane"><field name="a"/></div><div class="o_setting_right_pane"><label for="a" string="Own label"/></div></div></xpath>`)
			},
			after: {
				...MODEL,
				...file$1(`<xpath expr="//form" position="inside"><setting>\n    <field name="a"/>\n</setting></xpath>`)
			}
		},
		{
			before: file$1(`<xpath expr="//div[hasclass('o_settings_container')][3]" position="after"><p/></xpath><div class="o_setting_box"><p/></div>`),
			todos: 2
		}
	],
	noops: [
		file$1(`<xpath expr="//form" position="inside"><app string="A" name="a"/></xpath>`),
		file$1(`<xpath expr="//block[@id='a']" position="inside"><setting><field name="a"/></setting></xpath>`),
		file$1(`<xpath expr="//div[@id='companies']" position="inside"><block title="A" name="a"/></xpath>`),
		file$1(`<div id="contacts_settings" position="inside"><block title="A" name="a"/></div>`),
		file$1(`<field name="a" position="after"><field name="b"/></field>`),
		file$1(`<xpath expr="//div[@id='x']" position="inside"><div class="o_setting_box"/></xpath>`, "res.partner"),
		file$1(`<div class="app_settings_block"/>`, "res.partner"),
		file$1(`<xpath expr="//app[@name='a']/block[1]" position="after"><block title="B"/></xpath>`),
		file$1(`<setting id="a" position="inside"><div class="content-group"/></setting>`)
	],
	arch: {
		div(element, context) {
			if (!ofSettings(context)) return;
			if (attributeOf(element, "position")) place(element, context);
			else if (hasClass(element, "app_settings_block")) app(element, context);
			else if (hasClass(element, "o_settings_container")) block(element, context);
			else if (hasClass(element, "o_setting_box")) box(element, context);
		},
		xpath(element, context) {
			if (ofSettings(context)) place(element, context);
		}
	}
});
function ofSettings({ view: { model } }) {
	return model === "res.config.settings";
}
function app(element, context) {
	const key = attributeOf(element, "data-key");
	const named = attributeOf(element, "name");
	const edits = [...renamedTag(element, "app"), ...withoutClass(element, context)];
	if (key && !named) edits.push({
		start: key.start,
		end: key.start + key.name.length,
		text: "name"
	});
	const string = attributeOf(element, "data-string");
	if (string && !attributeOf(element, "string")) edits.push({
		start: string.start,
		end: string.start + string.name.length,
		text: "string"
	});
	context.report({
		at: element.tag,
		message: "The settings of an application are an <app> since 17.0.",
		fix: {
			title: "Write <app>",
			safe: true,
			edits
		}
	});
}
/** With the heading before it as its title. */
function block(element, context) {
	const around = element.parent?.children ?? [];
	const before = around.slice(0, around.indexOf(element)).findLast((each) => !isBlank(each));
	const heading = before?.type === "element" && before.name === "h2" && before.attributes.length === 0 && before.children.every(({ type }) => type === "text") ? before : void 0;
	const edits = [...renamedTag(element, "block"), ...withoutClass(element, context)];
	if (heading) {
		const title = textOf(heading).trim().replaceAll(/\s+/g, " ");
		const after = element.start + 1 + element.name.length;
		edits.splice(0, 1, {
			start: element.start + 1,
			end: after,
			text: `block ${attributeSource("title", title)}`
		});
		edits.unshift({
			start: heading.start,
			end: element.start,
			text: ""
		});
	}
	context.report({
		at: element.tag,
		message: "A group of settings is a <block> since 17.0.",
		fix: {
			title: "Write <block>",
			safe: true,
			edits
		}
	});
}
function box(element, context) {
	const text = settingOf(element, context.text, (field) => labelOf(field, context));
	if (text === void 0) {
		context.report({
			at: element.tag,
			message: "A setting is a <setting string=\"...\" help=\"...\"> since 17.0: put its field first in it, and what stood beside it behind that; the label comes by itself.",
			options: [{
				title: "Write a <setting> with its field first",
				code: "<setting string=\"...\" help=\"...\">\n    <field name=\"...\"/>\n</setting>"
			}, { title: "Keep the div below the block, when it shows text or buttons and is no setting" }]
		});
		return;
	}
	context.report({
		at: element.tag,
		message: "A setting is a <setting> since 17.0.",
		fix: {
			title: "Write <setting>",
			safe: true,
			edits: [{
				start: element.start,
				end: element.end,
				text
			}]
		}
	});
}
/** What the module's own field is called, where it says so. */
function labelOf(name, { index }) {
	const fact = index.models.get("res.config.settings")?.field(name)?.fact;
	const label = fact?.kwargs.get("string")?.value ?? fact?.args[0]?.value;
	return typeof label === "string" ? label : void 0;
}
function isBlank(node) {
	return node.type === "text" && typeof node.value === "string" && !/\S/.test(node.value);
}
/** The class goes with the blanks behind the tag's name; others than those of the layout stay. */
function withoutClass(element, { text }) {
	const attribute = attributeOf(element, "class");
	if (!attribute) return [];
	const rest = attribute.value.split(/\s+/).filter((each) => each !== "" && !/^(app_settings_block|o_settings_container|row|mt\d+|col(-.*)?)$/.test(each));
	if (rest.length > 0) return [{
		...attribute.valueSpan,
		text: rest.join(" ")
	}];
	let start = attribute.start;
	while (/\s/.test(text[start - 1] ?? "")) start -= 1;
	return [{
		start,
		end: attribute.end,
		text: ""
	}];
}
/** A place that an extension looks for. */
function place(element, context) {
	const position = attributeValue(element, "position") ?? "inside";
	if (element.name === "div") {
		const tag = tagOf(element, position, attributeValue(element, "id") ?? attributeValue(element, "name"));
		if (attributeOf(element, "data-key")) {
			const key = attributeOf(element, "data-key");
			const edits = [...renamedTag(element, "app")];
			if (key) edits.push({
				start: key.start,
				end: key.start + key.name.length,
				text: "name"
			});
			found(element, edits, context);
		} else if (tag === "div") return;
		else if (tag) found(element, renamedTag(element, tag), context);
		else unknown(element, context);
		return;
	}
	const attribute = attributeOf(element, "expr");
	if (!attribute || !/\bdiv\b|o_setting|\/\.\./.test(attribute.value)) return;
	const now = placeNow(attribute.value, element, position);
	if (now === attribute.value) return;
	if (now === void 0) unknown(element, context);
	else found(element, [{
		...attribute.valueSpan,
		text: now
	}], context);
}
function placeNow(expr, element, position) {
	if (/^\/\/div\[(hasclass\('settings'\)|@class='settings'|contains\(@class, ?'settings'\))\]$/.test(expr)) return "//form";
	const key = /^\/\/div(?:\[hasclass\('app_settings_block'\)\])?\[@data-key='([\w.]+)'\]$/.exec(expr)?.[1];
	if (key !== void 0) return `//app[@name='${key}']`;
	const pane = /^\/\/div(\[@(?:id|name)='[\w.-]+'\])\/\/?div\[(?:hasclass\('o_setting_right_pane'\)|@class='o_setting_right_pane')\]$/.exec(expr)?.[1];
	if (pane !== void 0) return position === "inside" ? `//setting${pane}` : void 0;
	const named = /^\/\/div(\[@(?:id|name)='([\w.-]+)'\])$/.exec(expr);
	const tag = named && tagOf(element, position, named[2]);
	if (named && tag) return `//${tag}${named[1]}`;
	const field = /^(\/\/field\[@name='\w+'\])\/\.\.\/\.\.$/.exec(expr)?.[1];
	if (field !== void 0) return `${field}/ancestor::setting`;
}
const SETTING = (each) => each.name === "setting" || hasClass(each, "o_setting_box");
const BLOCK = (each) => /^(block|h2)$/.test(each.name) || hasClass(each, "o_settings_container");
const APP = (each) => each.name === "app" || hasClass(each, "app_settings_block");
/** What the div is now: what is known of its name, else as far as what goes there says it. */
function tagOf(element, position, name) {
	const known = name === void 0 ? void 0 : SETTINGS_TAGS.get(name);
	if (known) return known;
	const content = elementsOf(element);
	const inside = position === "inside";
	const outside = /^(before|after|replace)$/.test(position);
	if (name === void 0 || name.startsWith("msg_")) return void 0;
	if (content.length === 0 || !(inside || outside)) return /container/.test(name) ? "block" : void 0;
	if (content.every(SETTING)) return inside ? "block" : "setting";
	if (content.every(BLOCK)) return inside ? "app" : "block";
	if (content.every(APP)) return inside ? void 0 : "app";
	return inside && !content.some((each) => SETTING(each) || BLOCK(each) || APP(each)) ? "setting" : void 0;
}
function found(element, edits, context) {
	context.report({
		at: element.tag,
		message: "The settings are made of <app>, <block> and <setting> since 17.0.",
		fix: {
			title: "Look for the new element",
			safe: false,
			edits
		}
	});
}
function unknown(element, context) {
	context.report({
		at: element.tag,
		message: "The settings are made of <app>, <block> and <setting> since 17.0: look in the view that is extended for what this div has become, such as //setting[@id=...] or //block[@name=...].",
		options: [{
			title: "Find the setting or the block by its name",
			code: "expr=\"//setting[@id='name']\""
		}, {
			title: "Add a block of your own to the app",
			code: "<xpath expr=\"//app[@name='name']\" position=\"inside\"><block title=\"...\"/></xpath>"
		}]
	});
}
function view$1(before, after) {
	return {
		before: file$1(before),
		after: file$1(after)
	};
}
function file$1(arch, model = "res.config.settings") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.res_config_settings_view_form"/><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/rules/17.0/shortcut-tags.ts
const ACTION = {
	name: ["name", "text"],
	res_model: ["res_model", "text"],
	view_mode: ["view_mode", "text"],
	view_id: ["view_id", "ref"],
	domain: ["domain", "text"],
	context: ["context", "text"],
	target: ["target", "text"],
	limit: ["limit", "text"],
	usage: ["usage", "text"],
	groups: ["groups_id", "groups"],
	binding_model: ["binding_model_id", "model"],
	binding_type: ["binding_type", "text"],
	binding_views: ["binding_view_types", "text"]
};
const REPORT = {
	string: ["name", "text"],
	model: ["model", "text"],
	report_type: ["report_type", "text"],
	name: ["report_name", "text"],
	file: ["report_file", "text"],
	print_report_name: ["print_report_name", "text"],
	attachment: ["attachment", "text"],
	attachment_use: ["attachment_use", "eval"],
	multi: ["multi", "eval"],
	usage: ["usage", "text"],
	paperformat: ["paperformat_id", "ref"],
	groups: ["groups_id", "groups"]
};
var shortcut_tags_default = defineMigration({
	id: "shortcut-tags",
	to: "17.0",
	breaks: "error",
	summary: "<act_window> and <report> are records",
	why: "Both tags are deprecated since 14.0, and the loader of 17.0 does not know them: the file does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py",
	cases: [
		{
			before: data("<act_window id=\"open\" name=\"Books\" res_model=\"res.partner\" view_mode=\"tree,form\" domain=\"[('a', '=', 1)]\"/>"),
			after: data(`<record id="open" model="ir.actions.act_window">
        <field name="name">Books</field>
        <field name="res_model">res.partner</field>
        <field name="view_mode">tree,form</field>
        <field name="domain">[('a', '=', 1)]</field>
    </record>`)
		},
		{
			before: data("<act_window\n        id=\"merge\"\n        name=\"Merge\"\n        res_model=\"res.partner\"\n        binding_model=\"res.partner\"\n        binding_views=\"list\"\n        target=\"new\"\n        groups=\"base.group_user,-base.group_portal\"\n    />"),
			after: data(`<record id="merge" model="ir.actions.act_window">
        <field name="name">Merge</field>
        <field name="res_model">res.partner</field>
        <field name="binding_model_id" ref="base.model_res_partner" />
        <field name="binding_view_types">list</field>
        <field name="target">new</field>
        <field name="groups_id" eval="[(4, ref('base.group_user')), (3, ref('base.group_portal'))]" />
    </record>`)
		},
		{
			before: data("<report id=\"print\" string=\"Card\" model=\"res.partner\" report_type=\"qweb-pdf\" name=\"example.card\" file=\"example.card\" attachment_use=\"False\"/>"),
			after: data(`<record id="print" model="ir.actions.report">
        <field name="name">Card</field>
        <field name="model">res.partner</field>
        <field name="report_type">qweb-pdf</field>
        <field name="report_name">example.card</field>
        <field name="report_file">example.card</field>
        <field name="attachment_use" eval="False"/>
        <field name="binding_model_id" ref="base.model_res_partner"/>
        <field name="binding_type">report</field>
    </record>`)
		},
		{
			before: data("<act_window id=\"a\" name=\"A\" res_model=\"res.partner\" surprise=\"1\"/>"),
			todos: 1
		},
		{
			before: data("<report id=\"a\" string=\"A\" name=\"a.b\" model=\"not.known\"/>"),
			todos: 1
		}
	],
	noops: [
		data("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"name\">A</field></record>"),
		data("<record id=\"a\" model=\"ir.actions.report\"><field name=\"name\">A</field></record>"),
		data("<template id=\"a\"><report name=\"x\"/></template>"),
		data("<menuitem id=\"a\" name=\"A\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><report id=\"x\"/></t></templates>\n" },
		data("<delete id=\"a\" model=\"ir.actions.report\"/>")
	],
	xml: {
		act_window: (element, context) => change(element, "ir.actions.act_window", ACTION, context),
		report: (element, context) => change(element, "ir.actions.report", REPORT, context)
	}
});
function change(element, model, fields, context) {
	if (!/^(odoo|openerp|data)$/.test(element.parent?.name ?? "")) return;
	const message = `<${element.name}> is gone in 17.0: it is a record of ${model}.`;
	const lines = elementsOf(element).length === 0 ? linesOf(element, fields, context) : void 0;
	const id = element.attributes.find(({ name }) => name === "id");
	if (!lines || !id) {
		context.report({
			at: element.tag,
			message: `${message} Write each of its attributes as a field.`
		});
		return;
	}
	const { text } = context;
	const from = lineStart(text, element.start);
	const pad = /^\s*/.exec(text.slice(from, element.start))?.[0] ?? "";
	const step = pad === "" ? "    " : pad;
	const source = [
		`<record id="${text.slice(id.valueSpan.start, id.valueSpan.end)}" model="${model}">`,
		...lines.map((line) => pad + step + line),
		`${pad}</record>`
	];
	const { start, end } = element;
	context.report({
		at: element.tag,
		message,
		fix: {
			title: "Write a record",
			safe: true,
			edits: [{
				start,
				end,
				text: source.join("\n")
			}]
		}
	});
}
/** The fields of the record, a line each; undefined when an attribute has none. */
function linesOf(element, fields, context) {
	const { text } = context;
	const close = /\s\/>$/.test(text.slice(element.tag.start, element.tag.end)) ? " />" : "/>";
	const lines = [];
	for (const { name, value, valueSpan } of element.attributes) {
		if (name === "id" || name === "menu") continue;
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (!field) return void 0;
		const [target, how] = field;
		const raw = text.slice(valueSpan.start, valueSpan.end);
		const reference = how === "model" ? modelId(value, context) : raw;
		if (reference === void 0) return void 0;
		if (how === "text") lines.push(`<field name="${target}">${raw}</field>`);
		else if (how === "eval") lines.push(`<field name="${target}" eval="${raw}"${close}`);
		else if (how === "groups") lines.push(`<field name="${target}" eval="${commands(raw)}"${close}`);
		else lines.push(`<field name="${target}" ref="${reference}"${close}`);
	}
	if (element.name !== "report") return lines;
	const menu = element.attributes.find(({ name }) => name === "menu")?.value ?? "True";
	const model = element.attributes.find(({ name }) => name === "model")?.value;
	if (!/^(True|1)$/.test(menu)) return /^(False|0)$/.test(menu) ? lines : void 0;
	const id = model === void 0 ? void 0 : modelId(model, context);
	if (id === void 0) return void 0;
	return [
		...lines,
		`<field name="binding_model_id" ref="${id}"${close}`,
		"<field name=\"binding_type\">report</field>"
	];
}
/** `a.b,-c.d` as commands that add the one and take the other away. */
function commands(groups) {
	return `[${groups.split(",").map((group) => group.trim()).filter(Boolean).map((group) => group.startsWith("-") ? `(3, ref('${group.slice(1)}'))` : `(4, ref('${group}'))`).join(", ")}]`;
}
/** xmlid of the record of a model; undefined where nobody knows which module makes it. */
function modelId(model, { project, module, index }) {
	const name = `model_${model.replaceAll(".", "_")}`;
	if (index.models.get(model)?.own) return name;
	const { modules } = project.closure(module.name);
	const makers = project.makers(model).filter((maker) => modules.has(maker));
	return makers.length === 1 ? `${makers[0]}.${name}` : void 0;
}
function data(body) {
	return { "data/x.xml": `<odoo>\n    ${body}\n</odoo>\n` };
}

// src/migrate/rules/17.0/t-extend.ts
const POSITIONS = {
	append: "inside",
	after: "after",
	before: "before",
	replace: "replace",
	attributes: "attributes"
};
var t_extend_default = defineMigration({
	id: "t-extend",
	to: "17.0",
	breaks: "error",
	summary: "Templates of the client are extended by t-inherit with an xpath, and not by t-extend with a selector",
	why: "Only the legacy engine knew t-extend, and it went with 17.0: the extension is not there.",
	link: "https://www.odoo.com/documentation/17.0/developer/reference/frontend/qweb.html",
	cases: [
		template(`<t t-extend="ImportView.side_panel"><t t-jquery="#oe_import_has_header" t-operation="before"><div/></t><t t-jquery="div.a > .b [name='c']" t-operation="append"><i/></t></t>`, `<t t-inherit="ImportView.side_panel" t-inherit-mode="extension"><xpath expr="//*[@id='oe_import_has_header']" position="before"><div/></xpath><xpath expr="//div[hasclass('a')]/*[hasclass('b')]//*[@name='c']" position="inside"><i/></xpath></t>`),
		template(`<t t-name="example.A" t-extend="web.A"><t t-jquery="a" t-operation="attributes"><attribute name="class">b</attribute></t></t>`, `<t t-name="example.A" t-inherit="web.A" t-inherit-mode="primary"><xpath expr="//a" position="attributes"><attribute name="class">b</attribute></xpath></t>`),
		{
			before: file(`<t t-extend="A"><t t-jquery="a" t-operation="prepend"><b/></t></t>`),
			todos: 1
		},
		{
			before: file(`<t t-extend="A"><t t-jquery="a:first" t-operation="append"><b/></t></t>`),
			todos: 1
		},
		{
			before: file(`<t t-extend="A"><t t-jquery="a">this.remove();</t></t>`),
			todos: 1
		}
	],
	noops: [
		file(`<t t-inherit="A" t-inherit-mode="extension"><xpath expr="//a" position="inside"><b/></xpath></t>`),
		file(`<t t-name="a.b"><t t-call="A"/></t>`),
		file(`<t t-name="a.b"><div extend="A" data-t-extend="A"/></t>`),
		file(`<t t-name="a.b"><p>t-extend="A"</p></t>`),
		{ "views/a.xml": "<odoo><template id=\"a\"><t t-extend=\"A\"/></template></odoo>\n" },
		file(`<t t-name="a.b"><t t-jquery="a" t-operation="append"/></t>`)
	],
	template: { "*"(element, context) {
		const extended = attribute(element, "t-extend");
		if (!extended) return;
		const edits = inherited(element, context);
		context.report({
			at: extended,
			message: edits ? "t-extend is t-inherit since 17.0." : "t-extend is t-inherit since 17.0, with an xpath for each t-jquery: one of them needs a human, for its selector, its operation or its code.",
			options: [{
				title: "Write an xpath for each t-jquery",
				code: "<t t-inherit=\"web.Other\" t-inherit-mode=\"extension\">\n    <xpath expr=\"//div[hasclass('a')]\" position=\"inside\">...</xpath>\n</t>"
			}, { title: "Write a template of your own, when little of the other one is left" }],
			fix: edits && {
				title: "Write t-inherit",
				safe: false,
				edits
			}
		});
	} }
});
function inherited(element, { text }) {
	const extended = attribute(element, "t-extend");
	if (!extended || element.name !== "t") return void 0;
	const mode = attribute(element, "t-name") ? "primary" : "extension";
	const edits = [{
		start: extended.start,
		end: extended.start + 8,
		text: "t-inherit"
	}, {
		start: extended.end,
		end: extended.end,
		text: ` t-inherit-mode="${mode}"`
	}];
	for (const child of element.children) {
		if (child.type === "comment" || child.type === "text" && child.value.trim() === "") continue;
		if (child.type !== "element") return void 0;
		const selector = attribute(child, "t-jquery");
		const operation = attribute(child, "t-operation");
		const expr = selector && selectorXpath(selector.value);
		const position = operation && Object.hasOwn(POSITIONS, operation.value) ? POSITIONS[operation.value] : void 0;
		if (!selector || !operation || expr === void 0 || position === void 0 || child.name !== "t") return void 0;
		const close = /<\/t\s*>$/.exec(text.slice(child.start, child.end));
		edits.push({
			start: child.start + 1,
			end: child.start + 1 + 1,
			text: "xpath"
		}, {
			start: selector.start,
			end: selector.end,
			text: `expr="${expr}"`
		}, {
			start: operation.start,
			end: operation.end,
			text: `position="${position}"`
		});
		if (close) edits.push({
			start: child.end - close[0].length + 2,
			end: child.end - close[0].length + 3,
			text: "xpath"
		});
	}
	return edits;
}
function template(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(content) {
	return { "static/src/xml/a.xml": `<templates>${content}</templates>\n` };
}

// src/migrate/rules/18.0/chatter.ts
/** What the chatter of 18.0 takes of the options of the old fields. */
const OPTIONS = {
	open_attachments: "open_attachments",
	post_refresh: "reload_on_post"
};
const FIELDS = /^(message_follower_ids|message_ids|activity_ids|message_attachment_count)$/;
var chatter_default = defineMigration({
	id: "chatter",
	to: "18.0",
	breaks: "silent",
	summary: "<div class=\"oe_chatter\"> is <chatter/>",
	why: "The web client of 18.0 makes a chatter of the tag alone: the div stays empty, without an error.",
	link: "https://github.com/odoo/odoo/pull/156463",
	cases: [
		{
			before: partnerForm("<div class=\"oe_chatter\">\n  <field name=\"message_follower_ids\"/>\n  <field name=\"activity_ids\"/>\n  <field name=\"message_ids\"/>\n</div>"),
			after: partnerForm("<chatter/>")
		},
		{
			before: partnerForm("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'open_attachments': True}\"/></div>"),
			after: partnerForm("<chatter open_attachments=\"True\"/>")
		},
		{
			before: partnerForm("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'post_refresh': 'always'}\"/></div>"),
			after: partnerForm("<chatter reload_on_post=\"True\"/>")
		},
		{
			before: extension(`<xpath expr="//div[hasclass('oe_chatter')]" position="before"><field name="a"/></xpath>`),
			after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension(`<xpath expr="//div[@class='oe_chatter']" position="before"><field name="a"/></xpath>`),
			after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension(`<div class="oe_chatter" position="before"><field name="a"/></div>`),
			after: extension(`<chatter position="before"><field name="a"/></chatter>`)
		},
		{
			before: partnerForm("<div class=\"oe_chatter\"><field name=\"message_ids\"/><field name=\"x\"/></div>"),
			todos: 1
		}
	],
	noops: [
		partnerForm("<chatter/>"),
		partnerForm("<div class=\"oe_chatter_like\"><field name=\"message_ids\"/></div>"),
		partnerForm("<div><field name=\"message_ids\"/></div>"),
		extension(`<xpath expr="//div[hasclass('oe_title')]" position="before"><field name="oe_chatter"/></xpath>`),
		{ "views/x.xml": "<odoo><template id=\"t\"><div class=\"oe_chatter\"/></template></odoo>\n" }
	],
	arch: {
		div(element, context) {
			if (!(attributeValue(element, "class") ?? "").split(/\s+/).includes("oe_chatter")) return;
			if (attributeOf(element, "position")) {
				const { start, inner, end } = element;
				const close = inner.end < end ? [{
					start: inner.end + 2,
					end: inner.end + 5,
					text: "chatter"
				}] : [];
				const mark = attributeOf(element, "class");
				if (!mark) return;
				context.report({
					at: element.tag,
					message: "The chatter is the tag <chatter> since 18.0.",
					fix: {
						title: "Name the tag",
						safe: true,
						edits: [
							{
								start: start + 1,
								end: start + 4,
								text: "chatter"
							},
							{
								start: mark.start,
								end: mark.end + (/\s/.test(context.text[mark.end] ?? "") ? 1 : 0),
								text: ""
							},
							...close
						]
					}
				});
				return;
			}
			const options = optionsOf(element);
			if (!options) {
				context.report({
					at: element.tag,
					message: "The chatter is the tag <chatter/> since 18.0, and holds nothing: put what else stands in this div beside it.",
					options: [{
						title: "Put what else stands in the div beside the chatter",
						code: "<chatter/>"
					}, { title: "Take the rest away, when the chatter brings it itself" }]
				});
				return;
			}
			const groups = attributeValue(element, "groups");
			const attributes = [...options.map((name) => `${name}="True"`), ...groups === void 0 ? [] : [`groups="${groups}"`]];
			context.report({
				at: element.tag,
				message: "The chatter is the tag <chatter/> since 18.0.",
				fix: {
					title: "Write <chatter/>",
					safe: true,
					edits: [{
						start: element.start,
						end: element.end,
						text: `<${["chatter", ...attributes].join(" ")}/>`
					}]
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
			const now = raw.replaceAll(/(^|\/)div\[(?:hasclass\((['"])oe_chatter\2\)|@class=(['"])oe_chatter\3|contains\(@class,\s*(['"])oe_chatter\4\))\]/g, "$1chatter");
			if (now === raw) return;
			const { start, end } = expr.valueSpan;
			context.report({
				at: expr,
				message: "The chatter is the tag <chatter> since 18.0.",
				fix: {
					title: "Find <chatter>",
					safe: true,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		}
	}
});
/** Attributes for the tag; undefined where the div holds more than the fields of a chatter. */
function optionsOf(element) {
	const fields = elementsOf(element);
	if (fields.some((field) => field.name !== "field" || !FIELDS.test(attributeValue(field, "name") ?? ""))) return void 0;
	const text = fields.map((field) => attributeValue(field, "options") ?? "").join(" ");
	return Object.entries(OPTIONS).flatMap(([old, now]) => new RegExp(`['"]${old}['"]\\s*:\\s*(True|true|1|['"]always['"])`).test(text) ? [now] : []);
}
function extension(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}

// src/migrate/rules/18.0/check-access.ts
var check_access_default = defineMigration({
	id: "check-access",
	to: "18.0",
	breaks: "deprecation",
	summary: "check_access_rights() and check_access_rule() are check_access() and has_access()",
	why: "The old methods are deprecated since 18.0, and nothing calls them: what overrides them is not asked.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/models.py",
	cases: [
		{
			before: model$1("self.env[\"res.partner\"].check_access_rights(\"read\")"),
			after: model$1("self.env[\"res.partner\"].check_access(\"read\")")
		},
		{
			before: model$1("self.check_access_rights(\"write\")\n        self.check_access_rule(\"write\")"),
			after: model$1("self.check_access(\"write\")")
		},
		{
			before: model$1("return self.env[\"res.partner\"].check_access_rights(\"read\", raise_exception=False)"),
			after: model$1("return self.env[\"res.partner\"].has_access(\"read\")")
		},
		{
			before: model$1("self.check_access_rule(\"unlink\")"),
			after: model$1("self.check_access(\"unlink\")")
		},
		{
			before: "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def check_access_rule(self, operation):\n        return super().check_access_rule(operation)\n",
			todos: 1
		},
		{
			before: model$1("self.check_access_rights(\"read\", self.strict)"),
			todos: 1
		}
	],
	noops: [
		model$1("self.check_access(\"read\")"),
		model$1("tree.check_access_rights(\"read\")"),
		model$1("self.check_access_rights_of(\"read\")"),
		"class Plain:\n    def check_access_rule(self, operation):\n        return True\n",
		"def f(api):\n    return api.check_access_rights(\"read\")\n",
		"def f(api):\n    return check_access_rights(\"read\")\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (!called?.object || !/^check_access_(rights|rule)$/.test(called.name)) return;
			const object = context.slice(called.object);
			if (object.startsWith("super(") || !recordsOf(called.object, context)) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const operation = positional[0] ?? keywords.get("operation");
			const raising = positional[1] ?? keywords.get("raise_exception");
			const raises = raising ? literalOf(raising, context.text) : true;
			const list = childOf(node, "arguments");
			const message = `${called.name}() is deprecated since 18.0.`;
			if (!operation || !list || spread || typeof raises !== "boolean") {
				context.report({
					at: node,
					message: `${message} Call check_access(operation) where it shall raise, and has_access(operation) where it shall answer.`,
					options: [{
						title: "Raise where access is denied",
						code: "records.check_access(operation)"
					}, {
						title: "Answer whether it is",
						code: "records.has_access(operation)"
					}]
				});
				return;
			}
			const rights = called.name === "check_access_rights";
			const second = rights ? sameOfRules(node, context, object, context.slice(operation)) : void 0;
			const modelOnly = called.object.type === "subscript" && isModelOf(called.object, context);
			context.report({
				at: node,
				message,
				fix: {
					title: raises ? "Call check_access()" : "Call has_access()",
					safe: !rights || second !== void 0 || modelOnly,
					edits: [
						{
							...called.nameSpan,
							text: raises ? "check_access" : "has_access"
						},
						{
							start: list.start,
							end: list.end,
							text: `(${context.slice(operation)})`
						},
						...second ? [wholeLines(second, context.text)] : []
					]
				}
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			if (!name || !/^check_access_(rights|rule)$/.test(context.slice(name))) return;
			const { klass } = context;
			if (!klass || klass.kind === void 0 && klass.model === void 0) return;
			context.report({
				at: name,
				message: `Nothing calls ${context.slice(name)}() since 18.0: override _check_access(operation), which returns None, or the records that are forbidden with a function that makes the error.`,
				options: [{
					title: "Override _check_access()",
					code: "def _check_access(self, operation):\n    result = super()._check_access(operation)\n    return result"
				}, { title: "Say it in an ir.rule, when it depends on the records alone" }]
			});
		}
	}
});
function isModelOf(node, context) {
	const value = childOf(node, "value");
	return value !== void 0 && isEnvironment(value, context);
}
/** The next statement asks the rules for the same records and the same operation. */
function sameOfRules(call, context, object, operation) {
	const [statement, block] = [context.ancestors.at(-1), context.ancestors.at(-2)];
	if (statement?.type !== "expression_statement" || block?.type !== "block") return void 0;
	const next = block.children[block.children.indexOf(statement) + 1];
	const wanted = `${object}.check_access_rule(${operation})`;
	return next?.type === "expression_statement" && context.slice(next) === wanted && call.end <= next.start ? next : void 0;
}
function model$1(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, tree):\n        ${statement}\n`;
}

// src/migrate/rules/18.0/check-recursion.ts
var check_recursion_default = defineMigration({
	id: "check-recursion",
	to: "18.0",
	breaks: "deprecation",
	summary: "not _check_recursion() is _has_cycle()",
	why: "The old methods are deprecated since 18.0; the new one answers the opposite.",
	link: "https://github.com/odoo/odoo/pull/151593",
	cases: [
		{
			before: model("if not self._check_recursion():\n            pass"),
			after: model("if self._has_cycle():\n            pass")
		},
		{
			before: model("return self._check_recursion(parent=\"up_id\")"),
			after: model("return not self._has_cycle(\"up_id\")")
		},
		{
			before: model("if not self._check_m2m_recursion(\"up_ids\"):\n            pass"),
			after: model("if self._has_cycle(\"up_ids\"):\n            pass")
		}
	],
	noops: [
		model("return self._has_cycle()"),
		model("return tree._check_recursion()"),
		model("return self._check_recursions()"),
		"class A:\n    def _check_recursion(self):\n        return True\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(_check_recursion|_check_m2m_recursion)$/.test(called.name)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const field = positional[0] ?? keywords.get("parent") ?? keywords.get("field_name");
		const object = context.slice(called.object);
		if (positional.length + keywords.size > (field ? 1 : 0) || object.startsWith("super(") || !recordsOf(called.object, context)) return;
		const parent = context.ancestors.at(-1);
		const negated = parent?.type === "not_operator";
		const place = negated && parent ? parent : node;
		const call = `${object}._has_cycle(${field ? context.slice(field) : ""})`;
		context.report({
			at: place,
			message: `${called.name}() is deprecated since 18.0.`,
			fix: {
				title: "Ask _has_cycle()",
				safe: true,
				edits: [{
					start: place.start,
					end: place.end,
					text: negated ? call : `not ${call}`
				}]
			}
		});
	} }
});
function model(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, tree):\n        ${statement}\n`;
}

// src/migrate/rules/18.0/cron-calls.ts
var cron_calls_default = defineMigration({
	id: "cron-calls",
	to: "18.0",
	breaks: "error",
	summary: "numbercall and doall of scheduled actions go",
	why: "Since 18.0 a scheduled action runs until it is switched off, and ir.cron has neither field: data that sets them does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_cron.py",
	cases: [
		{
			before: cron(`
        <field name="name">A</field>
        <field name="numbercall">-1</field>
        <field name="doall" eval="False"/>
        <field name="interval_number">1</field>`),
			after: cron(`
        <field name="name">A</field>
        <field name="interval_number">1</field>`)
		},
		{
			before: cron("<field name=\"name\">A</field><field name=\"numbercall\" eval=\"-1\"/>"),
			after: cron("<field name=\"name\">A</field>")
		},
		{
			before: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "numbercall": -1, "interval_number": 1})
      `,
			after: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "interval_number": 1})
      `
		}
	],
	noops: [
		cron("<field name=\"name\">numbercall</field>"),
		{ "views/x.xml": "<odoo><record id=\"a\" model=\"my.cron\"><field name=\"numbercall\">-1</field></record></odoo>\n" },
		`
      def make(self):
          self.env["my.cron"].create({"numbercall": -1})
    `,
		`
      def read(self):
          return {"numbercall": -1}
    `
	],
	xml: { field(element, context) {
		const name = attributeValue(element, "name");
		if (name !== "numbercall" && name !== "doall") return;
		if (!isCron(element.parent)) return;
		remove(element, name, context);
	} },
	python: { pair(node, context) {
		const key = childOf(node, "key");
		const name = key && /^['"](numbercall|doall)['"]$/.exec(context.slice(key))?.[1];
		if (name === void 0) return;
		const dictionary = context.ancestors.at(-1);
		const call = context.ancestors.findLast(({ type }) => type === "call");
		if (!dictionary || !call || !/^[\w.]*env\[['"]ir\.cron['"]\][\w.()]*\.(create|write)\(/.test(context.slice(call))) return;
		if (parts(dictionary).length < 2) return;
		context.report({
			at: node,
			message: `ir.cron has no ${name} since 18.0.`,
			fix: {
				title: `Take ${name} away`,
				safe: true,
				edits: [withoutArgument(dictionary, node, context.text)]
			}
		});
	} }
});
function isCron(record) {
	return record?.name === "record" && attributeValue(record, "model") === "ir.cron";
}
function remove(element, name, { text, report }) {
	report({
		at: element,
		message: `ir.cron has no ${name} since 18.0.`,
		fix: {
			title: `Take ${name} away`,
			safe: true,
			edits: [{
				...elementLines(element, text),
				text: ""
			}]
		}
	});
}
function cron(body) {
	return { "views/x.xml": `<odoo><record id="a" model="ir.cron">${body}</record></odoo>\n` };
}

// src/migrate/rules/18.0/field-aggregator.ts
var field_aggregator_default = defineMigration({
	id: "field-aggregator",
	to: "18.0",
	breaks: "deprecation",
	summary: "group_operator of a field is aggregator",
	why: "The keyword of a field for its aggregate in groups was renamed in 18.0; the old name logs a warning.",
	link: "https://github.com/odoo/odoo/pull/127353",
	cases: [{
		before: "a = fields.Float(group_operator=\"sum\")\n",
		after: "a = fields.Float(aggregator=\"sum\")\n"
	}, {
		before: "a = fields.Integer(\"A\", group_operator=False, store=True)\n",
		after: "a = fields.Integer(\"A\", aggregator=False, store=True)\n"
	}],
	noops: [
		"a = fields.Float(aggregator=\"sum\")\n",
		"a = my.Float(group_operator=\"sum\")\n",
		"a = f(group_operator=\"sum\")\n"
	],
	python: { call: fieldKeyword("group_operator", "aggregator", "18.0") }
});

// src/migrate/rules/18.0/field-unaccent.ts
var field_unaccent_default = defineMigration({
	id: "field-unaccent",
	to: "18.0",
	breaks: "deprecation",
	summary: "unaccent of a field goes",
	why: "Since 18.0 fields have no keyword unaccent: whether a search folds accents is decided by the database.",
	link: "https://github.com/odoo/odoo/pull/139568",
	cases: [{
		before: "a = fields.Char(index=True, unaccent=False)\n",
		after: "a = fields.Char(index=True)\n"
	}, {
		before: "a = fields.Char(unaccent=False, index=True)\n",
		after: "a = fields.Char(index=True)\n"
	}],
	noops: [
		"a = fields.Char(index=True)\n",
		"a = search(unaccent=False)\n",
		"a = unaccent(fields.Char())\n"
	],
	python: { call: fieldKeyword("unaccent", void 0, "18.0") }
});

// src/migrate/rules/18.0/gone-asset.ts
var gone_asset_default = defineMigration({
	id: "gone-asset",
	to: "18.0",
	breaks: "error",
	summary: "Scripts of Odoo that are gone stand in no bundle",
	why: "A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src",
	cases: [{
		before: inBundle("(\"after\", \"web/static/src/core/browser/router_service.js\", \"example/static/src/a.js\")"),
		todos: 1
	}, {
		before: inBundle("(\"remove\", \"/web/static/src/core/browser/router_service.js\"), \"web/static/src/webclient/debug_items.js\""),
		todos: 2
	}],
	noops: [
		inBundle("(\"after\", \"web/static/src/core/registry.js\", \"example/static/src/a.js\")"),
		inBundle("\"example/static/src/views/a.js\", \"web/static/src/core/**/*\""),
		{ "__manifest__.py": "{\"name\": \"web/static/src/core/browser/router_service.js\"}\n" }
	],
	...goneAssets("18.0")
});

// src/migrate/rules/18.0/gone-js-anchor.ts
var gone_js_anchor_default = defineMigration({
	id: "gone-js-anchor",
	to: "18.0",
	breaks: "error",
	summary: "An extension of a client template looks for what the template has",
	why: "Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src",
	cases: [anchorCase("web.SwitchCompanyMenu", "//t[@t-key='company.id']/.."), anchorCase("web.SwitchCompanyMenu", "//ActivityBox//SwitchCompanyItem")],
	noops: anchorNoops("web.SwitchCompanyMenu", "//t[@t-key='company.id']/..", "web.SwitchCompanyMenu"),
	...goneAnchors("18.0")
});

// src/migrate/rules/18.0/gone-js-import.ts
const ADVICE$1 = {
	"@web/core/user_service": "Write import { user } from \"@web/core/user\".",
	"@web/core/browser/router_service": "The router is router of @web/core/browser/router.",
	"@web/core/network/rpc_service": "The function is rpc of @web/core/network/rpc.",
	"@web/core/utils/components WithEnv": "Give the environment to a component with useSubEnv or useChildSubEnv of @odoo/owl.",
	"@web/legacy/js/core/dialog": "Show a component of @web/core/dialog/dialog with the service dialog.",
	"@web/legacy/js/core/widget": "A widget of a page is publicWidget.Widget of @web/legacy/js/public/public_widget."
};
var gone_js_import_default = defineMigration({
	id: "gone-js-import",
	to: "18.0",
	breaks: "error",
	summary: "Imports of what the web client does not have any more",
	why: "A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src",
	cases: [
		{
			before: script("import { userService } from \"@web/core/user_service\";\nuserService.start();\n"),
			todos: 1
		},
		{
			before: script("import { MacroEngine } from \"@web/core/macro\";\nnew MacroEngine();\n"),
			todos: 1
		},
		{
			before: script("import Dialog from \"@web/legacy/js/core/dialog\";\nDialog.alert();\n"),
			todos: 1
		}
	],
	noops: [...GONE_IMPORT_NOOPS, script("import { router } from \"@web/core/browser/router\";\nrouter.current;\n")],
	...goneImports("18.0", {
		renamed: RENAMED,
		advice: ADVICE$1
	})
});

// src/migrate/rules/18.0/gone-js-service.ts
const ADVICE = {
	rpc: null,
	user: null,
	router: "Write router of @web/core/browser/router.",
	"mail.messaging": "Ask for mail.store.",
	"mail.thread": "Ask for mail.store.",
	"mail.message": "Ask for mail.store.",
	"mail.activity": "Ask for mail.store.",
	"mail.persona": "Ask for mail.store."
};
var gone_js_service_default = defineMigration({
	id: "gone-js-service",
	to: "18.0",
	breaks: "error",
	summary: "Services of the web client that nobody registers any more",
	why: "A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src/core",
	cases: [{
		before: script("this.threads = useService(\"mail.thread\");\n"),
		todos: 1
	}, {
		before: script("export const a = { dependencies: [\"router\", \"orm\"], start() {} };\n"),
		todos: 1
	}],
	noops: [
		...GONE_SERVICE_NOOPS,
		script("this.rpc = useService(\"rpc\");\n"),
		script("this.router = useService(\"router\");\nregistry.category(\"services\").add(\"router\", {});\n")
	],
	...goneServices("18.0", ADVICE)
});

// src/migrate/rules/18.0/gone-js-template.ts
var gone_js_template_default = defineMigration({
	id: "gone-js-template",
	to: "18.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src",
	cases: templateCases("web.BurgerSection", "web.DialogWidget"),
	noops: templateNoops("web.BurgerSection", "web.DialogWidget"),
	...goneTemplates("18.0")
});

// src/migrate/rules/18.0/gone-modules.ts
const NAMES = {
	account_audit_trail: "account",
	account_lock: "account",
	account_payment_term: "account",
	sale_product_configurator: "sale",
	pos_sale_product_configurator: "pos_sale",
	website_sale_product_configurator: "website_sale",
	website_sale_picking: "website_sale_collect"
};
var gone_modules_default = defineMigration({
	id: "gone-modules",
	to: "18.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/sale/__manifest__.py",
	cases: [
		{
			before: manifest("\"base\", \"sale_product_configurator\""),
			after: manifest("\"base\", \"sale\"")
		},
		{
			before: manifest("\"sale\", \"sale_product_configurator\""),
			after: manifest("\"sale\"")
		},
		{
			before: manifest("\"base\", \"website_twitter\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"sale\""),
		manifest("\"base\", \"somebodys_sale_product_configurator\""),
		{ "__manifest__.py": "{\"name\": \"sale_product_configurator\", \"version\": \"17.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "18.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "17.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/18.0/gone-names.ts
const { code, view } = namesIn("17.0", "base", "date");
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "18.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_partner.py",
	cases: [
		{
			before: view("res.partner", "date"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].search([]).date"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].create({\"date\": 1})"),
			todos: 1
		}
	],
	noops: [
		view("res.partner", "name"),
		view("example.own", "date"),
		code("self.env[\"res.partner\"].search([]).name"),
		code("self.env[\"example.own\"].search([]).date"),
		code("self.env[\"res.partner\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("18.0")
});

// src/migrate/rules/18.0/gone-python.ts
var gone_python_default = defineMigration({
	id: "gone-python",
	to: "18.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/misc.py",
	cases: [
		{
			before: "from odoo.tools.misc import profile, to_xml\n",
			todos: 2
		},
		{
			before: "from odoo.osv.osv import osv\n",
			todos: 1
		},
		{
			before: "from odoo.osv import osv\n",
			todos: 1
		}
	],
	noops: [
		...GONE_PYTHON_NOOPS,
		"from odoo.osv import expression\n",
		"from odoo.tools import SQL\n"
	],
	...gonePython(_18_0, {
		"odoo.osv.osv": "Inherit models.Model and models.TransientModel.",
		to_xml: "Use markupsafe.escape().",
		compose: "Call one function with the result of the other.",
		fmap: "Write the loop out.",
		fchain: "Write the calls out."
	}, "18.0")
});

// src/migrate/rules/18.0/gone-widget.ts
var gone_widget_default = defineMigration({
	id: "gone-widget",
	to: "18.0",
	breaks: "silent",
	summary: "Widgets and js_class that nobody registers any more",
	why: "A field whose widget is not there is shown by its type, with a warning in the browser; a view with such a js_class does not open.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src/views/fields",
	cases: [{
		before: partnerView("<form><field name=\"a\" widget=\"font\"/></form>"),
		todos: 1
	}, {
		before: partnerView("<kanban js_class=\"mrp_documents_kanban\"><templates/></kanban>"),
		todos: 1
	}],
	noops: [
		partnerView("<form><field name=\"name\" widget=\"char\"/></form>"),
		partnerView("<form><field name=\"font\"/></form>"),
		partnerView("<form><div widget=\"font\"/></form>")
	],
	...goneWidgets("18.0")
});

export { resource_path_default as C, renamed_fields_default as D, renamed_methods_default as E, plural_fields_default as O, sale_state_done_default as S, renamed_models_default as T, shortcut_tags_default as _, gone_js_template_default as a, search_arguments_default as b, gone_js_anchor_default as c, field_aggregator_default as d, cron_calls_default as f, t_extend_default as g, chatter_default as h, gone_modules_default as i, gone_asset_default as l, check_access_default as m, gone_python_default as n, gone_js_service_default as o, check_recursion_default as p, gone_names_default as r, gone_js_import_default as s, gone_widget_default as t, field_unaccent_default as u, settings_views_default as v, renamed_records_default as w, sale_state_lists_default as x, search_count_default as y };