import { H as lineStart, Mt as parts, Nt as childOf, Pt as walk, jt as literalOf, pt as attributeValue } from "./source.mjs";
import { X as importsOf, Y as importedPath, bt as dotted, ft as isCursor, mt as recordsOf, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";
import { A as renamedRecords, H as defineMigration, M as pluralFields, N as renamedFields, O as sqlColumns, _ as renamedModels, j as movedMethods, n as _19_0_defaults_default, t as _19_0_default } from "./migrate-rules.mjs";
import { C as isTest, F as withoutArguments, M as withArgument, b as changedSignature, k as importLines, t as readGroupEdits, x as moveImports, y as changedOverrides } from "./migrate-rules3.mjs";
import { f as viewKindAt } from "./migrate-rules4.mjs";
import { A as making, B as pluralNoops, C as partnerForm, D as adding, E as takenModels, F as recordNoops, G as withBlanksBefore, I as methodsWith, L as fieldCases, M as sqlNoops, N as recordCases, O as keptFields, P as recordInData, R as fieldNoops, S as bookMethod, T as takenFields, V as attributeOf$1, j as sqlCases, k as keptModels, z as pluralCases } from "./migrate-rules5.mjs";

// src/migrate/rules/19.0/new-id.ts
var new_id_default = defineMigration({
	id: "new-id",
	to: "19.0",
	breaks: "error",
	summary: "NewId is a name of odoo.api",
	why: "odoo.models of 19.0 has no NewId: an import of it keeps the module from loading, and models.NewId raises AttributeError when it is asked for.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/api/__init__.py",
	cases: [
		{
			before: "from odoo.models import NewId\n",
			after: "from odoo.api import NewId\n"
		},
		{
			before: "from odoo.models import BaseModel, NewId\n",
			after: "from odoo.models import BaseModel\nfrom odoo.api import NewId\n"
		},
		{
			before: asked("from odoo import api, fields, models", "models.NewId"),
			after: asked("from odoo import api, fields, models", "api.NewId")
		},
		{
			before: asked("from odoo import models", "models.NewId"),
			todos: 1
		}
	],
	noops: [
		"from odoo.api import NewId\n",
		"from .models import NewId\n",
		"from odoo.models import BaseModel\n",
		asked("from odoo import api, models", "api.NewId"),
		asked("from odoo import api, models", "models.BaseModel"),
		asked("from odoo import api\n\nfrom . import models", "models.NewId")
	],
	python: {
		import_from_statement: moveImports([{
			from: "odoo.models",
			name: "NewId",
			to: "odoo.api"
		}]),
		attribute(node, context) {
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			if (object?.type !== "identifier" || !name) return;
			if (context.slice(name) !== "NewId" || importedPath(node, context.file) !== "odoo.models.NewId") return;
			const api = importsOf(context.file).find(({ path }) => path === "odoo.api");
			context.report({
				at: node,
				message: "NewId is a name of odoo.api since 19.0: models.NewId raises AttributeError.",
				...api ? { fix: {
					title: `Write ${api.name}.NewId`,
					safe: true,
					edits: [{
						start: object.start,
						end: object.end,
						text: api.name
					}]
				} } : { options: [{
					title: "Import api, and ask it",
					code: "from odoo import api"
				}] }
			});
		}
	}
});
function asked(imports, name) {
	return `${imports}\n\n\ndef f(record):\n    return isinstance(record, models.BaseModel) and isinstance(record.id, ${name})\n`;
}

// src/migrate/rules/19.0/ormcache-context.ts
var ormcache_context_default = defineMigration({
	id: "ormcache-context",
	to: "19.0",
	breaks: "error",
	summary: "Caches by context ask for it in the key of @ormcache",
	why: "@ormcache_context of 19.0 forgets its keys: the first call of the method raises AttributeError. A key of @ormcache may ask the context itself.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tools/cache.py",
	cases: [
		{
			before: cached(`tools.ormcache_context("model", keys=("lang",))`),
			after: cached(`tools.ormcache("model", "self.env.context.get('lang')")`)
		},
		{
			before: cached(`tools.ormcache_context(keys=["lang", 'tz'])`),
			after: cached(`tools.ormcache("self.env.context.get('lang')", "self.env.context.get('tz')")`)
		},
		{
			before: cached(`tools.ormcache_context(\n        "model",\n        keys=("lang",),\n    )`),
			after: cached(`tools.ormcache(\n        "model",\n        "self.env.context.get('lang')",\n    )`)
		},
		{
			before: cached(`tools.ormcache_context("model", keys=("lang",))`, "self, model, context"),
			todos: 1
		},
		{
			before: cached("tools.ormcache_context(\"model\", keys=KEYS)"),
			todos: 1
		},
		{
			before: cached("ormcache_context(\"model\", keys=(\"lang\",))"),
			todos: 1
		}
	],
	noops: [
		cached("tools.ormcache(\"model\")"),
		cached(`tools.ormcache("self.env.context.get('lang')")`),
		cached("other.ormcache_context(\"model\", keys=(\"lang\",))"),
		"# @tools.ormcache_context(\"model\", keys=(\"lang\",))\n",
		"from odoo.tools import ormcache\n",
		"def ormcache_context(*args, keys):\n    return args\n"
	],
	python: { call(node, context) {
		const called = childOf(node, "function");
		const name = dotted(called, context);
		if (!called || name === void 0 || !/^((odoo\.)?tools\.)?ormcache_context$/.test(name)) return;
		const definition = context.ancestors.findLast(({ type }) => type === "decorated_definition");
		const method = definition && childOf(definition, "definition");
		const parameters = method && childOf(method, "parameters");
		if (!parameters || context.ancestors.at(-1)?.type !== "decorator") return;
		const list = childOf(node, "arguments");
		const argument = list && parts(list).find((each) => isKeys(each, context.text));
		const value = argument && childOf(argument, "value");
		const keys = value && literalOf(value, context.text);
		const isKnown = Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === "string" && /^\w+$/.test(key)) && called.type === "attribute" && !/\bcontext\b/.test(context.slice(parameters));
		const message = "@ormcache_context of 19.0 forgets its keys: the first call raises AttributeError.";
		const title = "Ask the context in the key of @ormcache";
		if (!isKnown || !argument) {
			context.report({
				at: node,
				message,
				options: [{
					title,
					code: `@tools.ormcache("self.env.context.get('lang')")`
				}]
			});
			return;
		}
		const text = keys.map((key) => `"self.env.context.get('${key}')"`).join(", ");
		context.report({
			at: node,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start: called.end - 16,
					end: called.end,
					text: "ormcache"
				}, {
					start: argument.start,
					end: argument.end,
					text
				}]
			}
		});
	} }
});
function isKeys(argument, text) {
	const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
	return name !== void 0 && text.slice(name.start, name.end) === "keys";
}
function cached(decorator, parameters = "self, model") {
	return `from odoo import models, tools\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n\n    @${decorator}\n    def _labels(${parameters}):\n        return model\n`;
}

// src/migrate/rules/19.0/override-arguments.ts
const stock$1 = methodsWith("stock");
const sms = methodsWith("sms");
const purchase = methodsWith("purchase");
var override_arguments_default = defineMigration({
	id: "override-arguments",
	to: "19.0",
	breaks: "error",
	summary: "Overrides take the arguments that their methods have now",
	why: "Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_move.py",
	cases: [
		{
			before: stock$1("stock.move", "_action_confirm(self, merge=True, merge_into=False)", "return super()._action_confirm(merge=merge, merge_into=merge_into)"),
			after: stock$1("stock.move", "_action_confirm(self, merge=True, merge_into=False, create_proc=True)", "return super()._action_confirm(merge=merge, merge_into=merge_into, create_proc=create_proc)")
		},
		{
			before: sms("sms.sms", "send(self, unlink_failed=False, unlink_sent=True, auto_commit=False, raise_exception=False)", "return super().send(unlink_failed, unlink_sent, auto_commit, raise_exception)"),
			after: sms("sms.sms", "send(self, unlink_failed=False, unlink_sent=True, raise_exception=False)", "return super().send(unlink_failed, unlink_sent, raise_exception)")
		},
		{
			before: purchase("purchase.order", "action_create_invoice(self)", "return super().action_create_invoice()"),
			after: purchase("purchase.order", "action_create_invoice(self, attachment_ids=False)", "return super().action_create_invoice(attachment_ids)")
		},
		{
			before: sms("sms.sms", "send(self, unlink_failed=False, unlink_sent=True, auto_commit=False, raise_exception=False)", "if auto_commit:\n            return 1\n        return super().send(unlink_failed, unlink_sent, auto_commit, raise_exception)"),
			todos: 1
		}
	],
	noops: [
		stock$1("stock.move", "_action_confirm(self, merge=True, merge_into=False, create_proc=True)", "return super()._action_confirm(merge, merge_into, create_proc)"),
		stock$1("stock.move", "_action_confirm(self, **kwargs)", "return super()._action_confirm(**kwargs)"),
		stock$1("stock.move", "_action_confirm(self, merge=True)", "return super()._action_confirm(merge)"),
		stock$1("stock.picking", "_action_confirm(self, merge=True, merge_into=False)", "return merge, merge_into"),
		purchase("purchase.order", "f(self)", "return self.action_create_invoice()"),
		purchase("sale.order", "action_create_invoice(self)", "return 1")
	],
	...changedOverrides("19.0", /^(_search|copy|create|write|default_get|name_search|_prepare_procurement_values|authenticate|_login|_check_credentials|with_context)$/, _19_0_defaults_default)
});

// src/migrate/rules/19.0/pdf-library.ts
/** What odoo.tools.pdf has under the names of PyPDF2, whichever of the two packages is there. */
const NAMES = {
	PyPDF2: [
		"PdfFileReader",
		"PdfFileWriter",
		"PdfReader",
		"PdfWriter"
	],
	"PyPDF2.generic": [...[
		"ArrayObject",
		"BooleanObject",
		"ByteStringObject",
		"DecodedStreamObject",
		"DictionaryObject"
	], ...[
		"IndirectObject",
		"NameObject",
		"NumberObject",
		"createStringObject"
	]],
	"PyPDF2.utils": ["PdfReadError", "PdfStreamError"]
};
var pdf_library_default = defineMigration({
	id: "pdf-library",
	to: "19.0",
	breaks: "error",
	summary: "PyPDF2 is asked for through odoo.tools.pdf",
	why: "From Python 3.13 on, Odoo 19.0 brings pypdf in the place of PyPDF2, and an import of PyPDF2 keeps the module from loading. odoo.tools.pdf has the readers, writers and objects of whichever is there, with their old methods.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tools/pdf/__init__.py",
	cases: [
		{
			before: "from PyPDF2 import PdfFileReader, PdfFileWriter\n",
			after: "from odoo.tools.pdf import PdfFileReader, PdfFileWriter\n"
		},
		{
			before: "try:\n    from PyPDF2 import PdfFileWriter as Writer  # the old one\nexcept ImportError:\n    Writer = None\n",
			after: "try:\n    from odoo.tools.pdf import PdfFileWriter as Writer  # the old one\nexcept ImportError:\n    Writer = None\n"
		},
		{
			before: "from PyPDF2.generic import FloatObject, NameObject\n",
			after: "from PyPDF2.generic import FloatObject\nfrom odoo.tools.pdf import NameObject\n"
		},
		{
			before: "from PyPDF2.utils import PdfReadError\n",
			after: "from odoo.tools.pdf import PdfReadError\n"
		},
		{
			before: merging("import PyPDF2", "PyPDF2."),
			after: merging("from odoo.tools.pdf import PdfFileReader, PdfFileWriter", "")
		},
		{
			before: "import PyPDF2\n\n\ndef merger():\n    return PyPDF2.PdfFileMerger()\n",
			todos: 1
		},
		{
			before: "import PyPDF2\n\n\ndef PdfReader(file):\n    return PyPDF2.PdfReader(file)\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.tools.pdf import PdfFileReader\n",
		"from pypdf import PdfReader\n",
		"from PyPDF2.pdf import PageObject\n",
		"from PyPDF2 import PdfFileMerger\n",
		"from .PyPDF2 import PdfFileReader\n",
		"import PyPDF2 as library\n",
		"from . import PyPDF2\n\nPyPDF2.PdfReader\n"
	],
	python: {
		import_from_statement: moveImports(Object.entries(NAMES).flatMap(([from, names]) => names.map((name) => ({
			from,
			name,
			to: "odoo.tools.pdf"
		})))),
		import_statement: wholeLibrary
	}
});
/** `import PyPDF2`: what is used of it is imported by its name. */
function wholeLibrary(node, context) {
	const name = childOf(node, "name");
	if (!name || node.children.length !== 1 || context.slice(name) !== "PyPDF2") return;
	const uses = [];
	const others = /* @__PURE__ */ new Set();
	const look = (each) => {
		if (each === node) return;
		const [object, attribute] = [childOf(each, "object"), childOf(each, "attribute")];
		if (each.type === "attribute" && object && attribute && context.slice(object) === "PyPDF2") uses.push({
			start: object.start,
			end: attribute.start,
			name: context.slice(attribute)
		});
		else if (each.type === "identifier") others.add(context.slice(each));
		else for (const child of each.children) if (child !== attribute) look(child);
	};
	look(context.file.root);
	const used = [...new Set(uses.map((use) => use.name))].sort();
	const message = "Where Odoo 19.0 brings pypdf in the place of PyPDF2, this import fails.";
	const isKnown = used.every((each) => NAMES.PyPDF2?.includes(each) && !others.has(each));
	if (used.length === 0 || !isKnown || others.has("PyPDF2")) {
		context.report({
			at: node,
			message,
			options: [{
				title: "Use what odoo.tools.pdf has of it",
				code: "from odoo.tools import pdf"
			}]
		});
		return;
	}
	const statement = `from odoo.tools.pdf import ${used.join(", ")}`;
	context.report({
		at: node,
		message,
		fix: {
			title: "Import from odoo.tools.pdf",
			safe: true,
			edits: [{
				start: node.start,
				end: node.end,
				text: statement
			}, ...uses.map(({ start, end }) => ({
				start,
				end,
				text: ""
			}))]
		}
	});
}
function merging(statement, of) {
	return `${statement}\n\n\ndef merged(file):\n    reader = ${of}PdfFileReader(file)\n    writer = ${of}PdfFileWriter()\n    writer.addPage(reader.getPage(0))\n    return writer\n`;
}

// src/migrate/rules/19.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_filters.py",
	cases: [
		...pluralCases("ir.filters", "user_id", "user_ids"),
		{
			before: data("ir.filters", "<field eval=\"False\" name=\"user_id\"/>"),
			after: data("ir.filters", "<field eval=\"False\" name=\"user_ids\"/>")
		},
		{
			before: data("ir.filters", "<field name=\"user_id\" ref=\"base.user_admin\"/>"),
			after: data("ir.filters", `<field name="user_ids" eval="[(6, 0, [ref('base.user_admin')])]"/>`)
		},
		{
			before: data("ir.filters", `<field name="user_id" eval="ref('base.user_admin')"/>`),
			after: data("ir.filters", `<field name="user_ids" eval="[(6, 0, [ref('base.user_admin')])]"/>`)
		}
	],
	noops: [
		...pluralNoops("ir.filters", "user_id", "user_ids"),
		data("ir.filters", "<field name=\"user_ids\" eval=\"False\"/>"),
		data("ir.filters", "<field name=\"user_id\" eval=\"obj().id\"/>"),
		data("some.other", "<field name=\"user_id\" ref=\"base.user_admin\"/>")
	],
	...pluralFields(_19_0_default.plurals, "19.0")
});
function data(model, field) {
	return { "data/x.xml": `<odoo><record id="a" model="${model}">${field}</record></odoo>\n` };
}

// src/migrate/rules/19.0/procurement-group.ts
const [OLD, NOW$1] = ["procurement.group", "stock.rule"];
/** What groups did for all procurements, which rules do now. */
const METHODS = /^(Procurement|run|run_scheduler|_run_scheduler_tasks|_get_scheduler_tasks_to_do|_get_rule|_get_rule_domain|_search_rule|_search_rule_for_warehouses|_get_moves_to_assign_domain|_get_orderpoint_domain|_skip_procurement|_get_push_rule|_check_intercomp_location)$/;
const SAME_RECORDS = /^(sudo|with_context|with_company|with_user)$/;
const stock = methodsWith("stock");
const code = (body) => stock("stock.picking", "f(self)", body);
var procurement_group_default = defineMigration({
	id: "procurement-group",
	to: "19.0",
	breaks: "error",
	summary: "Procurements are run by stock.rule",
	why: "There are no procurement groups since 19.0: what ran procurements and looked for their rules is in stock.rule.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_rule.py",
	cases: [
		{
			before: code("return self.env[\"procurement.group\"].run([])"),
			after: code("return self.env[\"stock.rule\"].run([])")
		},
		{
			before: code("self.env['procurement.group'].sudo().with_context(a=1).run_scheduler(True)"),
			after: code("self.env['stock.rule'].sudo().with_context(a=1).run_scheduler(True)")
		},
		{
			before: code("groups = self.env[\"procurement.group\"]\n        return groups.run([groups.Procurement(1, 2)])"),
			after: code("groups = self.env[\"stock.rule\"]\n        return groups.run([groups.Procurement(1, 2)])")
		},
		{
			before: stock("procurement.group", "run(self, procurements)", "return super().run(procurements)"),
			after: stock("stock.rule", "run(self, procurements)", "return super().run(procurements)")
		}
	],
	noops: [
		code("return self.env[\"stock.rule\"].run([])"),
		code("return self.env[\"procurement.group\"].create({\"name\": \"A\"})"),
		code("groups = self.env[\"procurement.group\"]\n        return groups.run([groups.search([])])"),
		code("return self.env[\"procurement.group\"].browse(1).run([])"),
		code("groups = self.env[\"procurement.group\"]\n        return groups"),
		stock("procurement.group", "own(self)", "return super().own()"),
		stock("procurement.group", "create(self, vals_list)", "return super().create(vals_list)"),
		{
			"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"stock\"]}\n",
			"models/x.py": "from odoo import fields, models\n\n\nclass Group(models.Model):\n    _inherit = \"procurement.group\"\n\n    note = fields.Char()\n\n    def run(self, procurements):\n        return super().run(procurements)\n"
		}
	],
	python: {
		module(_, context) {
			for (const fact of context.file.classes) {
				const given = fact.attributes.get("_inherit");
				if (!given || !isOfRules(fact, context)) continue;
				write(given.node, context);
			}
		},
		subscript(node, context) {
			if (!/^(self\.)?env\[(['"])procurement\.group\2\]$/.test(context.slice(node))) return;
			const [above] = context.ancestors.slice(-1);
			if (isUsed$1(context.ancestors, context) || above?.type === "assignment" && isHeld(above, node, context)) write(node, context);
		}
	}
});
function write(node, context) {
	const start = node.start + context.slice(node).indexOf(OLD);
	context.report({
		at: node,
		message: `What ${OLD} did for all procurements, ${NOW$1} does since 19.0.`,
		fix: {
			title: `Write ${NOW$1}`,
			safe: true,
			edits: [{
				start,
				end: start + OLD.length,
				text: NOW$1
			}]
		}
	});
}
/** The class adds to methods that rules have now, and nothing else to groups. */
function isOfRules(fact, { module }) {
	const { kind, inherit, attributes, fields, methods } = fact;
	if (kind === void 0 || attributes.has("_name") || inherit.join() !== OLD || fields.length > 0) return false;
	const own = methods.map(({ name }) => name).filter((name) => !METHODS.test(name));
	if (own.length === methods.length || own.some((name) => !name.startsWith("_"))) return false;
	return !own.some((name) => module.python.some(({ source }) => new RegExp(`procurement\\.group['"]\\][^\\n]*\\.${name}\\(`).test(source.text)));
}
/** `….run(…)`, also behind what gives the same records with other rights. */
function isUsed$1(ancestors, context) {
	for (let i = ancestors.length - 1; i >= 0; i -= 2) {
		const attribute = ancestors[i];
		const name = attribute?.type === "attribute" ? childOf(attribute, "attribute") : void 0;
		if (!attribute || !name) return false;
		const text = context.slice(name);
		if (METHODS.test(text)) return true;
		if (!SAME_RECORDS.test(text) || ancestors[i - 1]?.type !== "call") return false;
	}
	return false;
}
/** The variable is only asked for what rules do now. */
function isHeld(assignment, value, context) {
	const left = childOf(assignment, "left");
	const within = context.functionNode;
	if (left?.type !== "identifier" || childOf(assignment, "right") !== value || !within) return false;
	const name = context.slice(left);
	let uses = 0;
	for (const node of walk(within)) {
		if (node.type !== "identifier" || context.slice(node) !== name || node === left) continue;
		if (node.field === "attribute" || node.field === "name") continue;
		const rest = /^\.(\w+)\(/.exec(context.text.slice(node.end, node.end + 60));
		if (!rest || !METHODS.test(rest[1] ?? "")) return false;
		uses += 1;
	}
	return uses > 0;
}

// src/migrate/rules/19.0/procurement-values.ts
var procurement_values_default = defineMigration({
	id: "procurement-values",
	to: "19.0",
	breaks: "error",
	summary: "_prepare_procurement_values() is given no group of procurements",
	why: "There are no procurement groups since 19.0: Odoo calls the method without one, and an override that wants it, or hands it on, raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale_stock/models/sale_order_line.py",
	cases: [
		{
			before: override("sale.order.line", "(self, group_id=False)", "super()._prepare_procurement_values(group_id)"),
			after: override("sale.order.line", "(self)", "super()._prepare_procurement_values()")
		},
		{
			before: override("sale.order.line", "(self, group_id)", "super()._prepare_procurement_values(group_id=group_id)"),
			after: override("sale.order.line", "(self)", "super()._prepare_procurement_values()")
		},
		{
			before: override("stock.warehouse.orderpoint", "(self, date=False, group=False)", "super()._prepare_procurement_values(date=date, group=group)"),
			after: override("stock.warehouse.orderpoint", "(self, date=False)", "super()._prepare_procurement_values(date=date)")
		},
		{
			before: override("sale.order.line", "(self, group_id=False)", "dict(super()._prepare_procurement_values(group_id), group=group_id.name)"),
			todos: 1
		}
	],
	noops: [
		override("sale.order.line", "(self)", "super()._prepare_procurement_values()"),
		override("stock.warehouse.orderpoint", "(self, date=False)", "super()._prepare_procurement_values(date=date)"),
		override("sale.order.line", "(self, groups=False)", "super()._prepare_procurement_values(groups)"),
		`
      class Tool:
          def _prepare_procurement_values(self, group_id):
              return group_id
    `,
		`
      from odoo import models


      class Line(models.Model):
          _inherit = "sale.order.line"

          def _prepare_values(self, group_id):
              return group_id
    `
	],
	...changedSignature({
		methods: ["_prepare_procurement_values"],
		gone: ["group_id", "group"]
	}, "19.0")
});
function override(model, parameters, values) {
	return `
    from odoo import models


    class Example(models.Model):
        _inherit = "${model}"

        def _prepare_procurement_values${parameters}:
            values = ${values}
            values["x"] = self.name
            return values
  `;
}

// src/migrate/rules/19.0/read-group.ts
var read_group_default = defineMigration({
	id: "read-group",
	to: "19.0",
	breaks: "deprecation",
	summary: "read_group() is _read_group() in code, and formatted_read_group() for what is shown",
	why: "read_group is deprecated since 19.0. The others return something else: tuples of records and values, or the groups without their counts under the old names.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: counted(`read_group(domain, ["parent_id"], ["parent_id"])
        counts = {row["parent_id"][0]: row["parent_id_count"] for row in data}`),
			after: counted(`_read_group(domain, ["parent_id"], ["__count"])
        counts = {parent.id: count for parent, count in data}`)
		},
		{
			before: counted(`read_group(
            domain=domain, fields=['color'], groupby=['type', 'parent_id'], lazy=False
        )
        counts = {}
        for row in data:
            if row['parent_id'] and row['color'] > 1:
                counts[row['type']] = row['parent_id'][0]
            counts["all"] = sum(each['__count'] for each in data)`),
			after: counted(`_read_group(
            domain=domain, aggregates=['color:sum', '__count'], groupby=['type', 'parent_id']
        )
        counts = {}
        for type_value, parent, color, _count in data:
            if parent and color > 1:
                counts[type_value] = parent.id
            counts["all"] = sum(count for _type_value, _parent, _color, count in data)`)
		},
		{
			before: counted(`read_group(domain, ["latitude:max(partner_latitude)"], "type")
        counts = dict((row["type"], row["latitude"]) for row in data)`),
			after: counted(`_read_group(domain, ["type"], ["partner_latitude:max"])
        counts = dict((type_value, latitude) for type_value, latitude in data)`)
		},
		{
			before: counted(`read_group(domain, ["color"], ["type"])
        counts = {row["type"]: row["color"] for row in data}, self.color`),
			after: counted(`_read_group(domain, ["type"], ["color:sum"])
        counts = {type_value: color for type_value, color in data}, self.color`)
		},
		{
			before: counted(`read_group(domain, ["class_id"], ["class_id"])
        counts = {row["class_id"][0]: row["class_id_count"] for row in data}`),
			after: counted(`_read_group(domain, ["class_id"], ["__count"])
        counts = {class_value.id: count for class_value, count in data}`)
		},
		{
			before: counted("read_group(domain, [\"parent_id\"], [\"parent_id\"])\n        counts = {row[\"parent_id\"][0]: row for row in data}"),
			todos: 1
		},
		{
			before: counted("read_group(domain, [\"parent_id\"], [\"parent_id\"])\n        counts = [row[\"parent_id_count\"] for row in data], len(data)"),
			todos: 1
		},
		{
			before: counted("read_group(domain, [\"color\"], [\"create_date:month\"])\n        counts = [row[\"color\"] for row in data]"),
			todos: 1
		},
		{
			before: counted("read_group(domain, [\"type\"], [\"type\"], limit=2)\n        counts = [row[\"type\"] for row in data]"),
			todos: 1
		},
		{
			before: model$1("self.env[\"res.partner\"].read_group([], [\"id:count\"], [\"type\"])"),
			todos: 1
		},
		{
			before: model$1("self.read_group([], fields=[\"a:sum\"], groupby=[\"b\"])"),
			todos: 1
		},
		{
			before: "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):\n        return super().read_group(domain, fields, groupby)\n",
			todos: 1
		}
	],
	noops: [
		model$1("self.env[\"res.partner\"]._read_group([], [\"type\"], [\"__count\"])"),
		model$1("self.env[\"res.partner\"].formatted_read_group([], [\"type\"], [\"__count\"])"),
		model$1("table.read_group(\"a\")"),
		counted("_read_group(domain, [\"parent_id\"], [\"__count\"])\n        counts = {parent.id: count for parent, count in data}"),
		counted("search_read(domain, [\"parent_id\"])\n        counts = {row[\"id\"]: row[\"parent_id\"][0] for row in data}"),
		model$1("super().read_group([], [\"id:count\"], [\"type\"])"),
		model$1("self.env[\"res.partner\"].web_read_group([], [\"id:count\"], [\"type\"])"),
		"def f(table):\n    data = table.read_group([], [\"a\"], [\"a\"])\n    return {row[\"a\"][0]: row[\"a_count\"] for row in data}\n",
		"read_group = 1\n",
		"from .data import read_group\n\n\ndef f(rows):\n    return read_group(rows, [\"a\"], [\"a\"])\n",
		"class Plain:\n    def read_group(self):\n        return 1\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "read_group" || !called.object) return;
			if (context.slice(called.object).startsWith("super(")) return;
			const records = recordsOf(called.object, context);
			if (!records) return;
			const edits = records.model === void 0 ? void 0 : readGroupEdits(node, called.nameSpan, records.model, context);
			if (edits) {
				context.report({
					at: called.nameSpan,
					message: "read_group() is deprecated since 19.0: _read_group() gives tuples with records.",
					fix: {
						title: "Read the groups as tuples",
						safe: false,
						edits
					}
				});
				return;
			}
			context.report({
				at: called.nameSpan,
				message: "read_group() is deprecated since 19.0. In code write `for value, count in model._read_group(domain, groupby, [\"__count\"])`, which gives tuples with records in the place of ids; for the web client formatted_read_group(domain, groupby, aggregates).",
				options: [{
					title: "In code: take tuples with records",
					code: "for value, count in model._read_group(domain, [groupby], [\"__count\"]):"
				}, {
					title: "For the web client or a caller from outside: dictionaries",
					code: "model.formatted_read_group(domain, [groupby], [\"__count\"])"
				}]
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const { klass } = context;
			if (!name || context.slice(name) !== "read_group") return;
			if (!klass || klass.kind === void 0 && klass.model === void 0) return;
			context.report({
				at: name,
				message: "The web client does not call read_group() since 19.0: override formatted_read_group(), or _read_group_select() for how one field is summed up.",
				options: [{
					title: "Override what the web client calls",
					code: "def formatted_read_group(self, domain, groupby=(), aggregates=(), having=(), offset=0, limit=None, order=None):"
				}, {
					title: "Override how one field is summed up",
					code: "def _read_group_select(self, aggregate_spec, query):"
				}]
			});
		}
	}
});
function model$1(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, table):\n        return ${expression}\n`;
}
/** A method that takes what `call` gives as `data`, and gives `counts`. */
function counted(call) {
	return `from odoo import models


class Book(models.Model):
    _name = "example.book"

    def f(self, domain):
        data = self.env["res.partner"].${call}
        return counts
`;
}

// src/migrate/rules/19.0/renamed-fields.ts
const MANIFEST = "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"sale_stock\"], \"data\": [\"views/x.xml\"]}\n";
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py",
	cases: [
		...fieldCases("sale.order.line", "tax_id", "tax_ids"),
		{
			before: extension("sale.order", `<xpath expr="//field[@name='order_line']/list/field[@name='tax_id']" position="after"><field name="tax_id"/></xpath>`),
			after: extension("sale.order", `<xpath expr="//field[@name='order_line']/list/field[@name='tax_ids']" position="after"><field name="tax_ids"/></xpath>`)
		},
		{
			before: extension("sale.order", `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom"/></xpath>`),
			after: extension("sale.order", `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom_id"/></xpath>`)
		},
		{
			before: lines(`<search><filter name="a" domain="[('tax_id.name', '=', 'tax_id')]" context="{'group_by': 'tax_id'}"/><field name="name" filter_domain="[('tax_id', 'ilike', self)]"/></search>`),
			after: lines(`<search><filter name="a" domain="[('tax_ids.name', '=', 'tax_id')]" context="{'group_by': 'tax_ids'}"/><field name="name" filter_domain="[('tax_ids', 'ilike', self)]"/></search>`)
		},
		{
			before: lines(`<form><field name="name" invisible="not tax_id and order_id.tax_id" readonly="name == 'tax_id'" domain="[('tax_id', '=', 1)]"/></form>`),
			after: lines(`<form><field name="name" invisible="not tax_ids and order_id.tax_id" readonly="name == 'tax_id'" domain="[('tax_id', '=', 1)]"/></form>`)
		},
		{
			before: lines(`<form><field name="name" position="attributes"><attribute name="required">tax_id</attribute></field></form>`),
			after: lines(`<form><field name="name" position="attributes"><attribute name="required">tax_ids</attribute></field></form>`)
		},
		{
			before: field("line_id = fields.Many2one(\"sale.order.line\", domain=\"[('tax_id', '=', tax_id)]\")"),
			after: field("line_id = fields.Many2one(\"sale.order.line\", domain=\"[('tax_ids', '=', tax_id)]\")")
		},
		{
			before: action("sale.order.line", "[('tax_id', '=', 1), ('order_id.order_line.tax_id', '=', 2)]"),
			after: action("sale.order.line", "[('tax_ids', '=', 1), ('order_id.order_line.tax_ids', '=', 2)]")
		},
		{
			before: action("sale.order", "[('order_line.tax_id', '=', 1), ('tax_id', '=', 2)]"),
			after: action("sale.order", "[('order_line.tax_ids', '=', 1), ('tax_id', '=', 2)]")
		},
		{
			before: followed("[\"price_unit\", \"tax_id\"]"),
			after: followed("[\"price_unit\", \"tax_ids\"]")
		},
		{
			before: followed("super()._names() + [\"order_id.order_line.tax_id\"]"),
			after: followed("super()._names() + [\"order_id.order_line.tax_ids\"]")
		},
		...mergedCases()
	],
	noops: [
		lines(`<list><field name="name" column_invisible="tax_id" context="{'group_by': 'tax_id'}"/></list>`),
		lines(`<form><field name="name" invisible="parent.tax_id or context.get('tax_id')"/></form>`),
		action("res.partner", "[('tax_id', '=', 1)]"),
		field("line_id = fields.Many2one(\"res.partner\", domain=\"[('tax_id', '=', 1)]\")"),
		field("line_id = fields.Many2one(\"sale.order.line\", help=\"[('tax_id', '=', 1)]\")"),
		action("somebody.elses", "[('tax_id', '=', 1)]"),
		followed("{\"tax_id\": 1}"),
		followed("[\"tax_id\"]", "self._others()"),
		...fieldNoops("tax_id"),
		extension("account.fiscal.position", `<xpath expr="//field[@name='account_ids']/list" position="inside"><field name="tax_id"/></xpath>`),
		extension("sale.order", `<xpath expr="//field[@name='partner_id']" position="after"><field name="tax_id"/></xpath>`),
		extension("sale.order", `<xpath expr="//field[@name='never']/list/field[@name='tax_id']" position="after"/>`),
		extension("sale.order", `<xpath expr="//field[@name='order_line']/../field[@name='tax_id']" position="after"/>`)
	],
	...renamedFields(_19_0_default.fields, "19.0")
});
function lines(arch) {
	return {
		"__manifest__.py": MANIFEST,
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order.line</field><field name="arch" type="xml">${arch}</field></record></odoo>\n`
	};
}
function field(definition) {
	return {
		"__manifest__.py": MANIFEST,
		"views/x.xml": "<odoo/>\n",
		"models/x.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.example"\n\n    ${definition}\n`
	};
}
/** A method that says what a computed field follows. */
function followed(names, call = "self._names()") {
	return {
		"__manifest__.py": MANIFEST,
		"views/x.xml": "<odoo/>\n",
		"models/x.py": `from odoo import api, models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def _names(self):\n        return ${names}\n\n    @api.depends(lambda self: ${call})\n    def _compute_amount(self):\n        return super()._compute_amount()\n`
	};
}
function action(model, domain) {
	return {
		"__manifest__.py": MANIFEST,
		"views/x.xml": `<odoo><record id="a" model="ir.actions.act_window"><field name="res_model">${model}</field><field name="domain">${domain}</field></record></odoo>\n`
	};
}
function extension(model, arch) {
	return {
		"__manifest__.py": MANIFEST,
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml"><data>${arch}</data></field></record></odoo>\n`
	};
}
/** The unit of purchase went into that of the product. */
function mergedCases() {
	const values = (inner) => field(`partner_id = fields.Char()\n\n    def f(self, unit):\n        return self.env["product.product"].create({"name": "A"${inner}})`);
	const read = (expression) => field(`partner_id = fields.Char()\n\n    def f(self):\n        product = self.env["product.product"].browse(1)\n        return ${expression}`);
	const product = (inner) => ({
		"__manifest__.py": MANIFEST,
		"views/x.xml": `<odoo><record id="p" model="product.product"><field name="name">A</field>${inner}</record></odoo>\n`
	});
	return [
		{
			before: values(", \"uom_po_id\": unit.id"),
			after: values(", \"uom_id\": unit.id")
		},
		{
			before: values(", \"uom_id\": unit, \"uom_po_id\": unit.other_id"),
			todos: 1
		},
		{
			before: product("<field name=\"uom_po_id\" ref=\"uom.a\"/>"),
			after: product("<field name=\"uom_id\" ref=\"uom.a\"/>")
		},
		{
			before: read("product.uom_po_id != product.uom_id"),
			todos: 1
		},
		{
			before: read("product.uom_po_id"),
			after: read("product.uom_id")
		},
		{
			before: product("<field name=\"uom_id\" ref=\"uom.a\"/><field name=\"uom_po_id\" ref=\"uom.a\"/>"),
			after: product("<field name=\"uom_id\" ref=\"uom.a\"/>")
		},
		{
			before: product("<field name=\"uom_id\" ref=\"uom.a\"/><field name=\"uom_po_id\" ref=\"uom.b\"/>"),
			todos: 1
		}
	];
}

// src/migrate/rules/19.0/renamed-methods.ts
const method = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "19.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py",
	cases: [{
		before: method("res.partner", "_commercial_sync_to_children(self, fields_to_sync=None)", "return super()._commercial_sync_to_children(fields_to_sync)"),
		after: method("res.partner", "_commercial_sync_to_descendants(self, fields_to_sync=None)", "return super()._commercial_sync_to_descendants(fields_to_sync)")
	}, {
		before: method("sale.order.line", "_compute_tax_id(self)", "return super()._compute_tax_id()"),
		after: method("sale.order.line", "_compute_tax_ids(self)", "return super()._compute_tax_ids()")
	}],
	noops: [
		method("res.partner", "_commercial_sync_from_company(self)", "return super()._commercial_sync_from_company()"),
		method("sale.order", "_compute_tax_id(self)", "return True"),
		method("sale.order.line", "f(self, other)", "return other._compute_tax_id()")
	],
	...movedMethods(_19_0_default, "19.0")
});

// src/migrate/rules/19.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "19.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_package.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.quant.package\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.package\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.quant.package\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_package,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.quant.package.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.package\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package_more,1\n" }
	],
	...renamedModels(_19_0_default.models, "19.0")
});

// src/migrate/rules/19.0/renamed-records.ts
const RECORD = {
	old: "product.decimal_product_uom",
	now: "uom.decimal_product_uom",
	depends: "product"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "19.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/uom/data/uom_data.xml",
	cases: [...recordCases(RECORD), {
		before: recordInData("base.module_category_inventory_inventory", ["stock"]),
		after: recordInData("base.module_category_supply_chain_inventory", ["stock"])
	}],
	noops: [
		...recordNoops(RECORD),
		recordInData("base.module_category_hidden", ["base"]),
		recordInData("example.module_category_inventory", ["base"])
	],
	...renamedRecords(_19_0_default.xmlids, "19.0")
});

// src/migrate/rules/19.0/request-attributes.ts
const NOW = {
	cr: "env.cr",
	uid: "env.uid",
	context: "env.context"
};
var request_attributes_default = defineMigration({
	id: "request-attributes",
	to: "19.0",
	breaks: "deprecation",
	summary: "request.cr, request.uid and request.context are those of request.env",
	why: "The shortcuts of the request are deprecated since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/http.py",
	cases: [
		{
			before: file$1("request.cr.commit()\n    return request.context.get(\"lang\"), request.uid"),
			after: file$1("request.env.cr.commit()\n    return request.env.context.get(\"lang\"), request.env.uid")
		},
		{
			before: "from odoo import http\n\n\ndef f():\n    return http.request.uid\n",
			after: "from odoo import http\n\n\ndef f():\n    return http.request.env.uid\n"
		},
		{
			before: file$1("request.uid = 1"),
			todos: 1
		}
	],
	noops: [
		file$1("return request.env.cr"),
		file$1("return request.session.uid"),
		"def f(request):\n    return request.uid\n",
		"from requests import request\n\n\ndef f():\n    return request.context\n",
		file$1("return request.params[\"uid\"]")
	],
	python: { attribute(node, context) {
		const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
		const key = name ? context.slice(name) : "";
		const now = Object.hasOwn(NOW, key) ? NOW[key] : void 0;
		if (!object || !name || now === void 0) return;
		if (importedPath(object, context.file) !== "odoo.http.request") return;
		const parent = context.ancestors.at(-1);
		const message = `request.${key} is request.${now} since 19.0.`;
		if (parent?.type === "assignment" && childOf(parent, "left") === node) {
			context.report({
				at: node,
				message: `${message} It cannot be set: call request.update_env(user=...) or request.update_context(...).`,
				options: [{
					title: "Change the user",
					code: "request.update_env(user=user)"
				}, {
					title: "Change the context",
					code: "request.update_context(key=value)"
				}]
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: `Write request.${now}`,
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
function file$1(body) {
	return `from odoo.http import request\n\n\ndef f():\n    ${body}\n`;
}

// src/migrate/rules/19.0/rule-user-groups.ts
const GROUPS = /\buser\.groups_id\b/g;
var rule_user_groups_default = defineMigration({
	id: "rule-user-groups",
	to: "19.0",
	breaks: "error",
	summary: "Record rules ask for all groups of the user",
	why: "Since 19.0 a user has no groups_id: group_ids are those that were given, and all_group_ids also those that these imply, as groups_id was. A record rule that names the old one does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_users.py",
	cases: [{
		before: rule("[('group_ids', 'in', user.groups_id.ids)]"),
		after: rule("[('group_ids', 'in', user.all_group_ids.ids)]")
	}, {
		before: rule("['|', ('a', 'in', [g.id for g in user.groups_id]),\n  ('b', '&lt;', user.groups_id.ids)]"),
		after: rule("['|', ('a', 'in', [g.id for g in user.all_group_ids]),\n  ('b', '&lt;', user.all_group_ids.ids)]")
	}],
	noops: [
		rule("[('group_ids', 'in', user.all_group_ids.ids)]"),
		rule("[('user.groups_id_more', '=', 1)]"),
		rule("[('user_id.groups_id', 'in', [1])]"),
		{ "security/rules.xml": "<odoo><record id=\"r\" model=\"some.model\"><field name=\"domain_force\">[user.groups_id]</field></record></odoo>\n" },
		{ "security/rules.xml": "<odoo><record id=\"r\" model=\"ir.rule\"><field name=\"name\">user.groups_id</field></record></odoo>\n" }
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "domain_force" || record?.name !== "record") return;
		if (attributeValue(record, "model") !== "ir.rule") return;
		const { start, end } = element.inner;
		const edits = [...context.text.slice(start, end).matchAll(GROUPS)].map((match) => {
			const at = start + match.index + 5;
			return {
				start: at,
				end: at + 9,
				text: "all_group_ids"
			};
		});
		if (edits.length === 0) return;
		context.report({
			at: element,
			message: "A user has no groups_id since 19.0; all of the groups are all_group_ids.",
			fix: {
				title: "Ask for all_group_ids",
				safe: true,
				edits
			}
		});
	} }
});
function rule(domain) {
	return { "security/rules.xml": `<odoo>
    <record id="r" model="ir.rule">
        <field name="name">Own</field>
        <field name="domain_force">${domain}</field>
    </record>
</odoo>
` };
}

// src/migrate/rules/19.0/safe-eval.ts
/** What it took for names, and what it took besides. */
const SCOPES = ["globals_dict", "locals_dict"];
const GONE = ["nocopy", "locals_builtins"];
var safe_eval_default = defineMigration({
	id: "safe-eval",
	to: "19.0",
	breaks: "error",
	summary: "safe_eval() takes one dictionary of names",
	why: "The globals and locals of safe_eval() are one context since 19.0, which it always writes its results to: globals_dict, locals_dict, nocopy and locals_builtins raise TypeError, and so does a third argument.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tools/safe_eval.py",
	cases: [
		{
			before: evaluated("safe_eval(code, values, mode=\"exec\", nocopy=True)"),
			after: evaluated("safe_eval(code, values, mode=\"exec\")")
		},
		{
			before: evaluated("safe_eval(code, globals_dict={\"a\": values})"),
			after: evaluated("safe_eval(code, {\"a\": values})")
		},
		{
			before: evaluated("safe_eval(code, mode=\"eval\", locals_dict=values)"),
			after: evaluated("safe_eval(code, mode=\"eval\", context=values)")
		},
		{
			before: evaluated("safe_eval(\n        code,\n        values,\n        nocopy=True,\n    )"),
			after: evaluated("safe_eval(\n        code,\n        values,\n    )")
		},
		{
			before: evaluated("safe_eval(code, None, values)"),
			after: evaluated("safe_eval(code, values)")
		},
		{
			before: evaluated("safe_eval(code, values, {\"a\": 1})"),
			after: evaluated("safe_eval(code, {**values, **{\"a\": 1}})")
		},
		{
			before: evaluated("safe_eval.safe_eval(code, values, nocopy=True)", "tools import safe_eval"),
			after: evaluated("safe_eval.safe_eval(code, values)", "tools import safe_eval")
		},
		{
			before: evaluated("safe_eval(code, values, {}, mode=\"exec\", nocopy=True)"),
			todos: 1
		},
		{
			before: evaluated("safe_eval(code, values, None, \"exec\", True)"),
			todos: 1
		}
	],
	noops: [
		evaluated("safe_eval(code)"),
		evaluated("safe_eval(code, values)"),
		evaluated("safe_eval(code, values, mode=\"exec\")"),
		evaluated("safe_eval(code, context=values, filename=\"a\")"),
		evaluated("safe_eval(code, *values)"),
		evaluated("safe_eval(code, **values)"),
		evaluated("self.safe_eval(code, nocopy=True)"),
		evaluated("literal_eval(code, nocopy=True)"),
		evaluated("safe_eval(code, nocopy=True)", "addons.example.tools import safe_eval"),
		"def safe_eval(code, nocopy=False):\n    return code\n\n\ndef f(code):\n    return safe_eval(code, nocopy=True)\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		const name = childOf(node, "function");
		if (called?.name !== "safe_eval" || !name) return;
		if (!/^odoo\.tools\.(safe_eval\.)?safe_eval$/.test(importedPath(name, context.file) ?? "")) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const old = [...SCOPES, ...GONE].some((name) => keywords.has(name));
		if (spread || !old && positional.length < 3) return;
		const edits = editsOf$1(node, context);
		context.report({
			at: called.nameSpan,
			message: "safe_eval(expr, context, mode=, filename=) takes one dictionary of names since 19.0.",
			...edits ? { fix: {
				title: "Give one dictionary",
				safe: true,
				edits
			} } : { options: [{
				title: "Give one dictionary, and read from it what the code has set",
				code: "safe_eval(code, values, mode=\"exec\")"
			}] }
		});
	} }
});
/** Undefined where it cannot be said in one dictionary. */
function editsOf$1(call, context) {
	const { positional, keywords } = argumentsOfCall(call, context);
	const list = childOf(call, "arguments");
	const mode = keywords.get("mode");
	if (!list || positional.length === 0 || positional.length > 3) return void 0;
	const all = parts(list);
	const argument = (value) => all.find(({ start, end }) => start <= value.start && value.end <= end);
	const given = [
		positional[1],
		positional[2],
		...SCOPES.map((name) => keywords.get(name))
	].filter((value) => value !== void 0);
	const isNone = (value) => context.slice(value) === "None";
	const [first, second, third] = given.filter((value) => !isNone(value));
	if (third || second && mode && !/^['"]eval['"]$/.test(context.slice(mode))) return void 0;
	const kept = first && argument(first);
	const gone = all.filter((each) => each !== kept && (given.some((value) => argument(value) === each) || GONE.some((name) => keywords.has(name) && argument(keywords.get(name) ?? each) === each)));
	const edits = withoutArguments(list, gone, context.text);
	if (!first || !kept) return edits;
	const names = second ? `{**${context.slice(first)}, **${context.slice(second)}}` : context.slice(first);
	const text = all.filter((each) => !gone.includes(each)).indexOf(kept) === 1 ? names : `context=${names}`;
	if (text !== context.slice(kept)) edits.push({
		start: kept.start,
		end: kept.end,
		text
	});
	return edits;
}
function evaluated(call, imported = "tools.safe_eval import safe_eval") {
	return `from odoo.${imported}\n\n\ndef f(self, code, values):\n    return ${call}\n`;
}

// src/migrate/rules/19.0/search-groups.ts
var search_groups_default = defineMigration({
	id: "search-groups",
	to: "19.0",
	breaks: "error",
	summary: "<group> of a search view carries neither expand nor string",
	why: "The grammar of search views refuses both attributes since 19.0; a bare group is still allowed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng",
	cases: [{
		before: search("<group expand=\"0\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group><filter name=\"a\"/></group>")
	}, {
		before: search("<group name=\"group_by\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group name=\"group_by\"><filter name=\"a\"/></group>")
	}],
	noops: [
		search("<group><filter name=\"a\"/></group>"),
		search("<filter name=\"a\" string=\"Group By\"/>"),
		{ "views/x.xml": "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><group string=\"A\" expand=\"1\"/></form></field></record></odoo>\n" }
	],
	arch: { group(element, context) {
		if (viewKindAt(element, context) !== "search") return;
		const gone = ["expand", "string"].flatMap((name) => attributeOf$1(element, name) ?? []);
		if (gone.length === 0) return;
		context.report({
			at: element.tag,
			message: "A group of a search view has neither expand nor string since 19.0.",
			fix: {
				title: "Take both away",
				safe: true,
				edits: gone.map((attribute) => ({
					...withBlanksBefore(attribute, context.text),
					text: ""
				}))
			}
		});
	} }
});
function search(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><search>${body}</search></field></record></odoo>\n` };
}

// src/migrate/rules/19.0/search-keywords.ts
/** What `_search()` takes by keyword only. */
const KEYWORDS = /^(active_test|bypass_access)$/;
var search_keywords_default = defineMigration({
	id: "search-keywords",
	to: "19.0",
	breaks: "error",
	summary: "_search() takes more by keyword",
	why: "Since 19.0 Odoo calls _search() with active_test and bypass_access: an override that does not take them raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "return super()._search(domain, offset=offset, limit=limit, order=order)"),
			after: bookMethod("_search(self, domain, offset=0, limit=None, order=None, **kwargs)", "return super()._search(domain, offset=offset, limit=limit, order=order, **kwargs)")
		},
		{
			before: bookMethod("_search(\n        self,\n        domain,\n        offset=0,\n        limit=None,\n        order=None,\n    )", "return super(Book, self)._search(\n            domain + [],\n            offset,\n            limit,\n            order,\n        )"),
			after: bookMethod("_search(\n        self,\n        domain,\n        offset=0,\n        limit=None,\n        order=None,\n        **kwargs,\n    )", "return super(Book, self)._search(\n            domain + [],\n            offset,\n            limit,\n            order,\n            **kwargs,\n        )")
		},
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "return self.env[\"res.partner\"]._search(domain)"),
			after: bookMethod("_search(self, domain, offset=0, limit=None, order=None, **kwargs)", "return self.env[\"res.partner\"]._search(domain)")
		},
		{
			before: bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "kwargs = {}\n        return super()._search(domain, **kwargs)"),
			todos: 1
		}
	],
	noops: [
		bookMethod("_search(self, domain, *args, **kwargs)", "return super()._search(domain, *args, **kwargs)"),
		bookMethod("_search(self, domain, offset=0, limit=None, order=None, **kw)", "return super()._search(domain, offset, limit, order, **kw)"),
		bookMethod("_search(self, domain, offset=0, limit=None, order=None, *, active_test=True, bypass_access=False)", "return super()._search(domain, offset, limit, order, active_test=active_test, bypass_access=bypass_access)"),
		bookMethod("search(self, domain, offset=0)", "return super().search(domain, offset)"),
		bookMethod("_search_name(self, operator, value)", "return [(\"name\", operator, value)]"),
		"class Tool:\n    def _search(self, domain, offset=0):\n        return domain\n",
		"from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def _search(self):\n        return 1\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const [name, body, parameters] = [
			"name",
			"body",
			"parameters"
		].map((field) => childOf(node, field));
		const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass || !method || method.name !== "_search" || !name || !body || !parameters) return;
		if (klass.kind === void 0 && klass.model === void 0) return;
		const own = parts(parameters);
		if (own.length < 2 || own.some(({ type }) => type === "dictionary_splat_pattern")) return;
		if (method.params.some((each) => KEYWORDS.test(each))) return;
		const message = "_search() is called with active_test and bypass_access since 19.0.";
		const edits = editsOf(body, parameters, context);
		context.report({
			at: name,
			message,
			...edits ? { fix: {
				title: "Take keywords and hand them on",
				safe: true,
				edits
			} } : { options: [{
				title: "Take keywords and hand them on to super()",
				code: "def _search(self, domain, offset=0, limit=None, order=None, **kwargs):"
			}] }
		});
	} }
});
/** Undefined where the name is taken, or a call of super already has something of unknown content. */
function editsOf(body, parameters, context) {
	const nodes = [...walk(body)];
	if (nodes.some((node) => node.type === "identifier" && context.slice(node) === "kwargs")) return void 0;
	const edits = [parameters, ...nodes.flatMap((call) => {
		const called = call.type === "call" ? calledBy(call, context) : void 0;
		const list = called?.object && /^super\(/.test(context.slice(called.object)) && called.name === "_search" ? childOf(call, "arguments") : void 0;
		return list && !argumentsOfCall(call, context).keywords.has("active_test") ? [list] : [];
	})].map((list) => behindLast(list, context.text));
	return edits.every((edit) => edit !== void 0) ? edits : void 0;
}
/** `**kwargs` behind what stands in parentheses; undefined where nothing does, or some already. */
function behindLast(list, text) {
	const last = parts(list).at(-1);
	if (!last || last.type === "dictionary_splat") return void 0;
	return withArgument(last, "**kwargs", text);
}

// src/migrate/rules/19.0/session-authenticate.ts
/** The database of the request, by its ways to say so. */
const OWN$1 = /^(\w+\.)?request\.(db|session\.db|cr\.dbname|env\.cr\.dbname)$/;
var session_authenticate_default = defineMigration({
	id: "session-authenticate",
	to: "19.0",
	breaks: "error",
	summary: "authenticate() of the session takes an environment instead of the name of a database",
	why: "Since 19.0 the first argument is called to make an environment without a user: a name cannot be called.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/http.py",
	cases: [
		{
			before: file("request.session.authenticate(request.db, credential)"),
			after: file("request.session.authenticate(request.env, credential)")
		},
		{
			before: file("info = request.session.authenticate(request.session.db, {\"login\": login})"),
			after: file("info = request.session.authenticate(request.env, {\"login\": login})")
		},
		{
			before: file("request.session.authenticate(db, credential)"),
			todos: 1
		},
		{
			before: file("request.session.authenticate(self.name_of(db), credential)"),
			todos: 1
		}
	],
	noops: [
		file("request.session.authenticate(request.env, credential)"),
		file("request.session.authenticate(env, credential)"),
		file("request.session.authenticate(request.env(user=None), credential)"),
		file("request.session.authenticate(api.Environment(cr, None, {}), credential)"),
		file("self.session.authenticate(request.db, credential)"),
		file("request.session.authenticate(db, login, password)"),
		file("self.authenticate(db, credential)")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "authenticate" || !called.object) return;
		if (!/^(\w+\.)?request\.session$/.test(context.slice(called.object))) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const [db] = positional;
		if (!db || positional.length !== 2 || keywords.size > 0) return;
		const given = context.slice(db);
		if (/(^|[._])env(\(.*\))?$|Environment\(/s.test(given)) return;
		const request = context.slice(called.object).replace(/\.session$/, "");
		const message = "authenticate() takes an environment since 19.0, not the name of a database.";
		const title = `Give ${request}.env`;
		if (OWN$1.test(given)) {
			context.report({
				at: db,
				message,
				fix: {
					title,
					safe: true,
					edits: [{
						start: db.start,
						end: db.end,
						text: `${request}.env`
					}]
				}
			});
			return;
		}
		context.report({
			at: db,
			message,
			options: [{
				title: `${title}, when it is the database of the request`,
				code: `${request}.env`
			}, {
				title: "Open an environment of that database",
				code: `with Registry(${given}).cursor() as cr:\n    env = api.Environment(cr, None, {})`
			}]
		});
	} }
});
function file(statement) {
	return `from odoo.http import request\n\n\ndef f(self, db, env, login, password, credential):\n    ${statement}\n`;
}

// src/migrate/rules/19.0/sql-columns.ts
const COLUMN = {
	depends: "sale",
	model: "sale.order.line",
	old: "product_uom",
	now: "product_uom_id",
	gone: ["res.partner", "mobile"]
};
var sql_columns_default = defineMigration({
	id: "sql-columns",
	to: "19.0",
	breaks: "error",
	summary: "Columns and tables in queries have the names of their fields and models",
	why: "A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py",
	cases: sqlCases(COLUMN),
	noops: sqlNoops(COLUMN),
	...sqlColumns(_19_0_default.fields, _19_0_default.models, "19.0")
});

// src/migrate/rules/19.0/sql-constraints.ts
/** Attributes of a model that a constraint's name must not hide. */
const TAKEN = /^_(name|description|inherit|inherits|order|rec_name|rec_names_search|table|table_query|auto|abstract|transient|register|log_access|parent_name|parent_store|date_name|fold_name|check_company_auto|sequence|module|fields|context|cr|uid|sql_constraints|depends|active_name|allow_sudo_commands|translate|custom|check_\w+|compute_\w+|onchange_\w+)$/;
var sql_constraints_default = defineMigration({
	id: "sql-constraints",
	to: "19.0",
	breaks: "silent",
	summary: "_sql_constraints become attributes that are models.Constraint",
	why: "Since 19.0 the list is not read: the log warns, and the database has no such constraint.",
	link: "https://github.com/odoo/odoo/pull/175783",
	cases: [
		{
			before: model(`
    _sql_constraints = [
        ("name_uniq", "UNIQUE(name)", "The name is taken."),
        ("positive", "CHECK(price >= 0)", "No debts."),
    ]
`),
			after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "The name is taken.",
    )
    _positive = models.Constraint(
        "CHECK(price >= 0)",
        "No debts.",
    )
`)
		},
		{
			before: model(`
    _sql_constraints = [('name_uniq', 'unique (name, company_id)', _('Taken.'))]
`),
			after: model(`
    _name_uniq = models.Constraint(
        'unique (name, company_id)',
        'Taken.',
    )
`, "fields, models")
		},
		{
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\"), (\"a-b\", \"CHECK(a > b)\", \"No.\")]\n"),
			after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "Taken.",
    )
    _a_b = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"check_dates\", \"CHECK(a > b)\", \"No.\")]\n"),
			after: model(`
    _dates_check = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\"), (\"name_uniq\", \"UNIQUE(name, a)\", \"Taken.\")]\n"),
			todos: 1
		},
		{
			before: model("\n    _sql_constraints = CONSTRAINTS + [(\"a\", \"UNIQUE(name)\", \"Taken.\")]\n"),
			todos: 1
		}
	],
	noops: [
		model("\n    _name_uniq = models.Constraint(\"UNIQUE(name)\", \"Taken.\")\n"),
		model("\n    # _sql_constraints = []\n"),
		`
      class Plain:
          _sql_constraints = [("name_uniq", "UNIQUE(name)", "The name is taken.")]
    `
	],
	python: { assignment(node, context) {
		const left = childOf(node, "left");
		const right = childOf(node, "right");
		if (!left || !right || context.slice(left) !== "_sql_constraints") return;
		const { klass } = context;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.at(-3)?.type !== "class_definition") return;
		const rows = right.type === "list" || right.type === "tuple" ? parts(right).map((row) => rowOf(row, context.text)) : [void 0];
		const names = rows.map((row) => row && attributeOf(row, klass));
		const reason = rows.some((row) => row === void 0) ? "is not a list of literals" : names.some((name) => name === void 0) || new Set(names).size < names.length ? "has a name that the model uses for something else" : void 0;
		if (reason !== void 0) {
			context.report({
				at: node,
				message: `_sql_constraints is not read since 19.0, and this one ${reason}: write each as an attribute, such as _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.").`,
				options: [{
					title: "Write each constraint as an attribute",
					code: "_name_uniq = models.Constraint(\"UNIQUE(name)\", \"The name is taken.\")"
				}, {
					title: "Check it in Python, where what it says is known only when it runs",
					code: "@api.constrains(\"name\")\ndef _check_name(self):"
				}]
			});
			return;
		}
		const indent = " ".repeat(node.start - lineStart(context.text, node.start));
		const text = rows.flatMap((row, i) => row ? [`${names[i]} = models.Constraint(\n${indent}    ${row.definition},\n${indent}    ${row.message},\n${indent})`] : []).join(`\n${indent}`);
		context.report({
			at: node,
			message: "_sql_constraints is not read since 19.0.",
			fix: {
				title: "Write models.Constraint",
				safe: rows.every((row, i) => row && names[i] === plainName(row.name)),
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
function rowOf(node, text) {
	const [name, definition, message] = parts(node);
	const value = name && literalOf(name, text);
	if (!definition || !message || typeof value !== "string" || !/^[\w-]+$/.test(value)) return void 0;
	if (typeof literalOf(definition, text) !== "string") return void 0;
	const inner = translated(message, text);
	if (!inner) return void 0;
	return {
		name: value,
		definition: text.slice(definition.start, definition.end),
		message: text.slice(inner.start, inner.end)
	};
}
/** The message is translated by the class: `_()` around it is not wanted. */
function translated(node, text) {
	if (typeof literalOf(node, text) === "string") return node;
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	const list = node.type === "call" ? childOf(node, "arguments") : void 0;
	const [only] = list ? parts(list) : [];
	if (!called || !only || !/^(_|_lt)$/.test(text.slice(called.start, called.end))) return void 0;
	return typeof literalOf(only, text) === "string" ? only : void 0;
}
function plainName(name) {
	return `_${name.replace(/^_/, "")}`;
}
/** The attribute of a constraint; with what it is behind its name where the model uses that for something else. */
function attributeOf({ name, definition }, klass) {
	const plain = plainName(name).replaceAll("-", "_");
	const kind = /^['"(\s]*unique/i.test(definition) ? "uniq" : "check";
	return [plain, `${plain.replace(/^_(check|compute|onchange)_/, "_")}_${kind}`].find((attribute) => !isTaken(attribute, klass));
}
function isTaken(attribute, klass) {
	return TAKEN.test(attribute) || klass.attributes.has(attribute) || klass.methods.some((method) => method.name === attribute);
}
function model(body, names = "_, fields, models") {
	return `from odoo import ${names}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n${body}`;
}

// src/migrate/rules/19.0/taken-fields.ts
var taken_fields_default = defineMigration({
	id: "taken-fields",
	to: "19.0",
	breaks: "silent",
	summary: "Fields of the module that Odoo has too",
	why: "A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/product/models/product_uom.py",
	cases: [{
		before: adding("base", "res.users", "role"),
		todos: 1
	}],
	noops: keptFields("product", {
		old: "product.template",
		field: "name"
	}),
	python: takenFields("19.0", _19_0_default.fields)
});

// src/migrate/rules/19.0/taken-models.ts
var taken_models_default = defineMigration({
	id: "taken-models",
	to: "19.0",
	breaks: "error",
	summary: "Models of the module that Odoo has too",
	why: "A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/product/models/product_uom.py",
	cases: [{
		before: making("product", "product.uom"),
		todos: 1
	}],
	noops: keptModels("product", {
		model: "product.uom",
		old: "product.template"
	}),
	python: takenModels("19.0")
});

// src/migrate/rules/19.0/test-commit.ts
var test_commit_default = defineMigration({
	id: "test-commit",
	to: "19.0",
	breaks: "error",
	summary: "A test neither commits nor rolls back its own cursor",
	why: "The cursor of a TransactionCase refuses commit() and rollback() with an AssertionError.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tests/common.py",
	cases: [{
		before: test$1("self.env.cr.commit()"),
		todos: 1
	}, {
		before: test$1("self.cr.rollback()"),
		todos: 1
	}],
	noops: [
		test$1("self.env.cr.savepoint()"),
		test$1("self.env.flush_all()"),
		test$1("with self.registry.cursor() as cr:\n            cr.commit()"),
		test$1("self.repository.commit()"),
		{ "models/x.py": test$1("self.env.cr.commit()")["tests/test_x.py"] }
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(commit|rollback)$/.test(called.name)) return;
		if (!isTest(context)) return;
		if (!/^(self|cls)\.(env\.)?cr$/.test(context.slice(called.object)) || !isCursor(called.object, context)) return;
		context.report({
			at: called.nameSpan,
			message: `${called.name}() of the cursor of a test is refused since 19.0.`,
			options: [
				{
					title: "Write what is pending, when that is what it was for",
					code: "self.env.flush_all()"
				},
				{
					title: "Work in a savepoint",
					code: "with self.env.cr.savepoint():"
				},
				{
					title: "Take a cursor of its own",
					code: "with self.registry.cursor() as cr:"
				}
			]
		});
	} }
});
function test$1(statement) {
	return { "tests/test_x.py": `from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${statement}\n` };
}

// src/migrate/rules/19.0/test-registry-mode.ts
const OWNER = /^(self|cls)(\.env)?\.registry$/;
var test_registry_mode_default = defineMigration({
	id: "test-registry-mode",
	to: "19.0",
	breaks: "error",
	summary: "A test case itself puts the registry into test mode",
	why: "The registry has no enter_test_mode() and leave_test_mode() since 19.0: registry_enter_test_mode() and registry_leave_test_mode() of the test case do it.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tests/common.py",
	cases: [
		{
			before: test(`
            def setUp(self):
                super().setUp()
                self.registry.enter_test_mode(self.env.cr)

            def tearDown(self):
                self.registry.leave_test_mode()
                super().tearDown()
      `),
			after: test(`
            def setUp(self):
                super().setUp()
                self.registry_enter_test_mode(register_cleanup=False)

            def tearDown(self):
                self.registry_leave_test_mode()
                super().tearDown()
      `)
		},
		{
			before: test(`
            def test_job(self):
                self.env.registry.enter_test_mode(self.cr)
                self.addCleanup(self.env.registry.leave_test_mode)
      `),
			after: test(`
            def test_job(self):
                self.registry_enter_test_mode(register_cleanup=False)
                self.addCleanup(self.registry_leave_test_mode)
      `)
		},
		{
			before: test(`
            def test_job(self):
                self.registry.enter_test_mode(self.other_cr)
      `),
			todos: 1
		},
		{
			before: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.registry.enter_test_mode(cls.cr)
      `),
			todos: 1
		}
	],
	noops: [
		test(`
            def test_job(self):
                self.registry_enter_test_mode()
    `),
		test(`
            def test_job(self):
                self.device.enter_test_mode(self.cr)
                self.device.leave_test_mode()
    `),
		test(`
            def test_job(self):
                self.assertTrue(self.registry.in_test_mode())
    `),
		{ "models/example.py": `
        class Device:
            def start(self):
                self.registry.enter_test_mode(self.cr)
      ` },
		test(`
            def test_job(self):
                return "self.registry.leave_test_mode()"
    `)
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			const owner = called?.object && context.slice(called.object);
			if (called?.name !== "enter_test_mode" || owner === void 0 || !OWNER.test(owner)) return;
			if (!isTest(context)) return;
			const [cursor, ...more] = argumentsOfCall(node, context).positional;
			if (!(cursor && /^self(\.env)?\.cr$/.test(context.slice(cursor))) || more.length > 0 || !owner.startsWith("self")) {
				context.report({
					at: node,
					message: "enter_test_mode() of the registry is gone in 19.0: registry_enter_test_mode(cr=...) of the test case takes its place, and registry_enter_test_mode_cls() for all tests of a class.",
					options: [{
						title: "Do it for one test, which leaves the mode by itself",
						code: "self.registry_enter_test_mode()"
					}, {
						title: "Do it for the class, which leaves the mode by itself",
						code: "cls.registry_enter_test_mode_cls()"
					}]
				});
				return;
			}
			context.report({
				at: node,
				message: "enter_test_mode() of the registry is gone in 19.0: the test case has a method for it.",
				fix: {
					title: "Call the method of the test case",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: "self.registry_enter_test_mode(register_cleanup=False)"
					}]
				}
			});
		},
		attribute(node, context) {
			const path = context.slice(node);
			const owner = /^(.*)\.leave_test_mode$/.exec(path)?.[1];
			if (owner === void 0 || !OWNER.test(owner) || !isTest(context)) return;
			const { start, end } = node;
			const text = `${owner.split(".")[0]}.registry_leave_test_mode`;
			context.report({
				at: node,
				message: "leave_test_mode() of the registry is gone in 19.0: the test case has a method for it.",
				fix: {
					title: "Call the method of the test case",
					safe: true,
					edits: [{
						start,
						end,
						text
					}]
				}
			});
		}
	}
});
function test(body) {
	return { "tests/test_job.py": `
        from odoo.tests import TransactionCase


        class TestJob(TransactionCase):${body.trimEnd()}
    ` };
}

// src/migrate/rules/19.0/toggle-active.ts
var toggle_active_default = defineMigration({
	id: "toggle-active",
	to: "19.0",
	breaks: "deprecation",
	summary: "Buttons that call toggle_active call action_archive or action_unarchive",
	why: "toggle_active is deprecated since 19.0: what archives and what takes it back are two methods.",
	link: "https://github.com/odoo/odoo/pull/183691",
	cases: [
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\" invisible=\"not active\"/>"),
			after: partnerForm("<button name=\"action_archive\" type=\"object\" invisible=\"not active\"/>")
		},
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\" invisible=\"active\"/>"),
			after: partnerForm("<button name=\"action_unarchive\" type=\"object\" invisible=\"active\"/>")
		},
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\"/>"),
			todos: 1
		}
	],
	noops: [
		partnerForm("<button name=\"action_archive\" type=\"object\"/>"),
		partnerForm("<button name=\"toggle_active\" type=\"action\"/>"),
		partnerForm("<field name=\"toggle_active\"/>")
	],
	arch: { button(element, context) {
		const name = attributeOf$1(element, "name");
		if (name?.value !== "toggle_active" || attributeOf$1(element, "type")?.value !== "object") return;
		if (attributeOf$1(element, "position")) return;
		const shown = (attributeOf$1(element, "invisible")?.value ?? "").replaceAll(/\s+/g, " ").trim();
		const now = shown === "not active" ? "action_archive" : shown === "active" ? "action_unarchive" : void 0;
		if (now === void 0) {
			context.report({
				at: name,
				message: "toggle_active is deprecated since 19.0: use a button that calls action_archive where the record is active, and one that calls action_unarchive where it is not.",
				options: [{
					title: "Two buttons",
					code: "<button name=\"action_archive\" type=\"object\" string=\"Archive\" invisible=\"not active\"/>\n<button name=\"action_unarchive\" type=\"object\" string=\"Unarchive\" invisible=\"active\"/>"
				}, { title: "No button: the menu of actions has both" }]
			});
			return;
		}
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: "toggle_active is deprecated since 19.0.",
			fix: {
				title: `Call ${now}`,
				safe: true,
				edits: [{
					start,
					end,
					text: now
				}]
			}
		});
	} }
});

// src/migrate/rules/19.0/tools-names.ts
const PARTS = new Map(Object.entries({
	mail: "append_content_to_html decode_message_header email_escape_char email_re email_split_and_format email_split_tuples generate_tracking_message_id html_keep_url mail_header_msgid_re prepend_html_content safe_attrs validate_url",
	image: "average_dominant_color base64_to_image get_lightness get_saturation hex_to_rgb image_data_uri image_fix_orientation image_guess_size_from_field_name image_process image_to_base64 ImageProcess is_image_size_above rgb_to_hex",
	date_utils: "add date_range end_of get_fiscal_year get_month get_quarter get_quarter_number get_timedelta start_of subtract",
	sql: "add_constraint add_foreign_key column_exists constraint_definition convert_column create_column create_model_table create_unique_index drop_constraint drop_index drop_not_null existing_tables fix_foreign_key pg_varchar rename_column set_not_null table_columns table_exists table_kind",
	misc: "Callbacks Collector ConstantMapping DATETIME_FORMATS_MAP dumpstacks find_pg_tool flatten format_decimalized_amount format_decimalized_number freehash get_diff POSIX_TO_LDML scan_languages StackMap stripped_sys_argv",
	translate: "CSVFileReader CSVFileWriter get_locales load_language PoFileReader PoFileWriter resetlocale TranslationFileWriter TranslationModuleReader trans_export translate_xml_node",
	template_inheritance: "add_text_before apply_inheritance_specs locate_node remove_element",
	xml_utils: "create_xml_node create_xml_node_chain odoo_resolver",
	func: "synchronized"
}).flatMap(([part, names]) => names.split(" ").map((name) => [name, part])));
var tools_names_default = defineMigration({
	id: "tools-names",
	to: "19.0",
	breaks: "error",
	summary: "Names of odoo.tools that are only in its parts any more",
	why: "odoo.tools lists what it gives, and what is not in the list is only found in the part that has it: an import of it from odoo.tools fails.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tools/__init__.py",
	cases: [
		{
			before: "from odoo.tools import email_split_and_format\n",
			after: "from odoo.tools.mail import email_split_and_format\n"
		},
		{
			before: "from odoo.tools import email_split, email_re as pattern\n",
			after: "from odoo.tools import email_split\nfrom odoo.tools.mail import email_re as pattern\n"
		},
		{
			before: "from odoo import api, tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, \"a\")\n",
			after: "from odoo import api, tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, \"a\")\n"
		}
	],
	noops: [
		"from odoo.tools import float_compare, email_split, email_normalize\n",
		"from odoo.tools.mail import email_split_and_format\n",
		"from .tools import email_split_and_format\n",
		"from odoo import tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, \"a\")\n",
		"import odoo.tools as tools\n\n\ndef f(day):\n    return tools.start_of(day, \"month\")\n",
		"from . import tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, \"a\")\n",
		"from odoo import tools\n\n\ndef f(self):\n    return self.tools.table_exists\n"
	],
	python: {
		import_from_statement: moveImports([...PARTS].map(([name, part]) => ({
			from: "odoo.tools",
			name,
			to: `odoo.tools.${part}`
		}))),
		attribute(node, context) {
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			if (object?.type !== "identifier" || !name || context.slice(object) !== "tools") return;
			const part = PARTS.get(context.slice(name));
			if (part === void 0) return;
			if (!context.file.imports.some(({ from, names }) => from === "odoo" && names.includes("tools"))) return;
			context.report({
				at: node,
				message: `${context.slice(name)} is only in odoo.tools.${part} any more.`,
				fix: {
					title: `Take it from odoo.tools.${part}`,
					safe: true,
					edits: [{
						start: name.start,
						end: name.start,
						text: `${part}.`
					}]
				}
			});
		}
	}
});

// src/migrate/rules/19.0/user-private-fields.ts
const LIST = /^(?:(?:odoo\.addons\.)?base\.models\.|)res_users\.USER_PRIVATE_FIELDS\.append$/;
const SUDO = "\n    def who(self):\n        return self.sudo().token\n";
const OWN = SUDO.replace(".sudo()", "");
const FORM = { "views/x.xml": "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"model\">res.users</field><field name=\"arch\" type=\"xml\"><form><field name=\"token\"/></form></field></record></odoo>\n" };
var user_private_fields_default = defineMigration({
	id: "user-private-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields of users that nobody may read say so themselves",
	why: "The list USER_PRIVATE_FIELDS, whose fields of users were read as stars, is gone in 19.0: the file that adds to it does not load. A field with groups=fields.NO_ACCESS is read by code with sudo() alone, as Odoo does it for its own tokens.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/auth_oauth/models/res_users.py",
	cases: [
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False"),
			after: users("", "copy=False, groups=fields.NO_ACCESS")
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False", SUDO),
			after: users("", "copy=False, groups=fields.NO_ACCESS", SUDO)
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "\n        copy=False,\n    "),
			after: users("", "\n        copy=False,\n        groups=fields.NO_ACCESS,\n    ")
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False", OWN),
			after: users("", "copy=False, groups=fields.NO_ACCESS", OWN),
			todos: 1
		},
		{
			before: {
				"models/example.py": users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False"),
				...FORM
			},
			after: {
				"models/example.py": users("", "copy=False, groups=fields.NO_ACCESS"),
				...FORM
			},
			todos: 1
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"token\")", "groups=\"base.group_user\""),
			todos: 1
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(\"other\")", "copy=False"),
			todos: 1
		},
		{
			before: users("base.models.res_users.USER_PRIVATE_FIELDS.append(NAME)", "copy=False"),
			todos: 1
		}
	],
	noops: [
		users("", "groups=fields.NO_ACCESS"),
		users("base.models.res_users.concat.append(\"token\")", "copy=False"),
		users("OWN.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False"),
		users("USER_PRIVATE_FIELDS = [\"token\"]", "copy=False"),
		users("base.models.res_partner.USER_PRIVATE_FIELDS.append(\"token\")", "copy=False")
	],
	python: {
		module(_, context) {
			for (const { name, nameSpan, kwargs } of usersFields(context)) {
				const groups = kwargs.get("groups");
				if (!(groups && context.text.slice(groups.start, groups.end) === "fields.NO_ACCESS") || !isUsed(name, context)) continue;
				context.report({
					at: nameSpan,
					message: `${name} is given to nobody: no view shows it, and code reads and writes it with sudo() alone. This module shows it, or uses it without sudo().`,
					options: [{
						title: "Write sudo() where the code means it",
						code: `self.env.user.sudo().${name}`
					}, {
						title: "Give it to a group, where people are to see it",
						code: "groups=\"base.group_system\""
					}]
				});
			}
		},
		call(node, context) {
			const called = childOf(node, "function");
			const statement = context.ancestors.at(-1);
			if (!called || !LIST.test(context.slice(called)) || !statement) return;
			const fix = fixOf(node, statement, context);
			context.report({
				at: node,
				message: "USER_PRIVATE_FIELDS is gone in 19.0: write groups=fields.NO_ACCESS on the field, and read it with sudo().",
				...fix ? { fix: {
					title: "Write groups=fields.NO_ACCESS",
					safe: false,
					edits: fix
				} } : { options: [{
					title: "Give the field to nobody",
					code: "groups=fields.NO_ACCESS"
				}] }
			});
		}
	}
});
function fixOf(call, statement, context) {
	const [given, second] = (childOf(call, "arguments")?.children ?? []).filter(({ type }) => type === "string");
	const name = given && !second ? literalOf(given, context.text) : void 0;
	const field = typeof name === "string" ? fieldOf(name, context) : void 0;
	const last = field && lastArgument(field, context);
	if (statement.type !== "expression_statement" || !last || field.kwargs.has("groups")) return void 0;
	return [importLines(statement, context.text), withArgument(last, "groups=fields.NO_ACCESS", context.text)];
}
function fieldOf(name, context) {
	return importsOf(context.file).some((each) => each.name === "fields" && each.path === "odoo.fields") ? usersFields(context).find((field) => field.name === name) : void 0;
}
function usersFields({ file }) {
	return file.classes.filter(({ model }) => model === "res.users").flatMap(({ fields }) => fields);
}
/** Some view shows it, or code reads or writes it without sudo. */
function isUsed(name, { module }) {
	const [shown, read] = [new RegExp(`name=["']${name}["']`), new RegExp(`(?<!\\bsudo\\(\\))\\.${name}\\b`)];
	return module.xml.some(({ source }) => shown.test(source.text)) || module.python.some(({ source }) => !isTestFile(source.path) && read.test(source.text));
}
/** What stands last, a keyword with its name. */
function lastArgument({ args, kwargs }, { text }) {
	const named = [...kwargs].map(([key, { start, end }]) => ({
		start: text.lastIndexOf(key, start),
		end
	}));
	return [...args, ...named].toSorted((a, b) => a.end - b.end).at(-1);
}
function users(line, more, method = "") {
	return `from odoo import fields, models\nfrom odoo.addons import base\n${line === "" ? "" : `\n${line}\n`}\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    token = fields.Char("Token", ${more})\n    model = base.models\n${method}`;
}

export { plural_fields_default as C, new_id_default as D, ormcache_context_default as E, procurement_group_default as S, override_arguments_default as T, renamed_models_default as _, test_commit_default as a, read_group_default as b, sql_constraints_default as c, search_keywords_default as d, search_groups_default as f, renamed_records_default as g, request_attributes_default as h, test_registry_mode_default as i, sql_columns_default as l, rule_user_groups_default as m, tools_names_default as n, taken_models_default as o, safe_eval_default as p, toggle_active_default as r, taken_fields_default as s, user_private_fields_default as t, session_authenticate_default as u, renamed_methods_default as v, pdf_library_default as w, procurement_values_default as x, renamed_fields_default as y };