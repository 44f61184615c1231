import { $ as recordText, Ct as childOf, G as imbalance, Q as recordField, St as parts, X as qualified, at as elementsOf, it as attributeValue, rt as attribute, wt as walk, xt as literalOf } from "./source.mjs";
import { $t as repeatedBy, Dt as namedClasses, It as MANIFEST_GUIDE, Kt as archPlaces, Nt as computedFields, Qt as isRarelyRun, Rt as entrySpan, St as isModelClass, Ut as closest, cn as viewExample, dn as accessRows, fn as modelNames, hn as shortId, in as nearest, mn as ruleRecords, nn as isFrozen, qt as fieldAmong, un as defineRule, yt as modelState } from "./audit-base.mjs";
import { $ as isRpcMethod, B as mentions, S as looksSecret, T as isQuery, Y as methodObject, _t as servesNobody, b as isSecretName, ct as scopeFlow, dt as calledBy, ft as dotted, gt as isTestFile, h as unescapedParts, ht as isMigrationFile, pt as innermostFunction, q as fieldsOf, rt as routeAround, st as recordsOf, tt as taintHere, ut as argumentsOfCall, x as knownSecret } from "./audit-python.mjs";

// src/audit/rules/field-method-missing.ts
const KEYWORDS = [
	"compute",
	"inverse",
	"search",
	"selection",
	"group_expand"
];
var field_method_missing_default = defineRule({
	id: "field-method-missing",
	aliases: ["OLS03018"],
	severity: "critical",
	category: "correctness",
	summary: "compute=, inverse=, search= or selection= names a method that the model does not have",
	why: "Odoo looks the method up when the field is first read, written or searched, and fails with AttributeError; a missing compute or selection method can stop the models from loading.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        book_count = fields.Integer(compute="_compute_book_count")

        def _compute_books_count(self):
            self.book_count = 0
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        kind = fields.Selection(selection="_selection_kind")
    `],
	good: [
		`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        book_count = fields.Integer(compute="_compute_book_count", search=lambda self, operator, value: [])
        shown = fields.Char(compute="_compute_display_name")
        related_name = fields.Char(related="parent_id.name", search="_search_name")

        def _compute_book_count(self):
            self.book_count = 0

        def _search_name(self, operator, value):
            return []
    `,
		`
    from odoo import fields, models


    class Counted(models.AbstractModel):
        _name = "example.counted"
        _description = "Who inherits it says how"

        count = fields.Integer(compute="_compute_count")
    `,
		`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["unheard.of.mixin"]
        _description = "Book"

        count = fields.Integer(compute="_compute_from_the_mixin")
    `
	],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			const facts = context.model(model);
			if (!facts.exists || !facts.methodsKnown || facts.kind === "abstract" || !isModelClass(fact)) continue;
			for (const field of fact.fields) for (const keyword of KEYWORDS) {
				const given = field.kwargs.get(keyword);
				if (typeof given?.value !== "string" || keyword === "selection" && field.type !== "Selection") continue;
				const name = given.value;
				if (facts.method(name) || fact.attributes.has(name)) continue;
				const near = closest(name, facts.lineage.flatMap(({ methods }) => Object.keys(methods)));
				const advice = near ? `Did you mean ${near}?` : "Write the method, or leave the keyword out.";
				context.report({
					at: given,
					message: `${field.name} has ${keyword}="${name}", but ${model} has no such method: the field fails when it is used. ${advice}`
				});
			}
		}
	} }
});

// src/audit/rules/field-redeclared.ts
var field_redeclared_default = defineRule({
	id: "field-redeclared",
	aliases: ["COR034", "E8521"],
	severity: "high",
	category: "correctness",
	summary: "One class declares the same field twice",
	why: "Python keeps the last assignment: the first declaration, with its compute, default or label, is as if it were not there. Usually the second one was meant to have another name.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(default="x")
        amount = fields.Float()
        code = fields.Char("Code")
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char()
        codes = fields.Char()


    class PartnerToo(models.Model):
        _inherit = "res.partner"

        code = fields.Char(required=True)
    `, `
    import sys

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        if sys.platform == "linux":
            code = fields.Char()
        else:
            code = fields.Text()
    `],
	check(context) {
		for (const file of context.module.python) for (const { fields } of file.classes) {
			const seen = /* @__PURE__ */ new Map();
			for (const field of fields) {
				const before = seen.get(field.name);
				seen.set(field.name, field);
				if (!before || before.end === field.end) continue;
				context.report({
					source: file.source,
					at: field.nameSpan,
					message: `${field.name} is already declared in line ${file.source.lineAt(before.start)} of this class, and only this last declaration counts. Remove one, or give it the name that was meant.`
				});
			}
		}
	}
});

// src/audit/rules/file-not-used.ts
/** Where a module keeps what the manifest lists. */
const FOLDERS = /^(?:data|demo|reports?|security|templates|views|wizards?)\/[^/]+\.(?:xml|csv)$/;
function strings(value) {
	if (typeof value === "string") return [value];
	if (value === null || typeof value !== "object") return [];
	return (Array.isArray(value) ? value : Object.values(value)).flatMap(strings);
}
var file_not_used_default = defineRule({
	id: "file-not-used",
	severity: "low",
	category: "maintainability",
	summary: "A data file that the manifest does not list",
	why: "Odoo loads what the manifest lists. A view or an access rule in a file that is not listed is not there, which is often noticed only when somebody misses it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: {
		"views/a.xml": "<odoo/>",
		"views/b.xml": "<odoo/>",
		"security/ir.model.access.csv": "id,name",
		"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"data\": [\"views/a.xml\"]}"
	},
	good: [{
		"views/a.xml": "<odoo/>",
		"demo/b.xml": "<odoo/>",
		"data/template/c.xml": "<odoo/>",
		"data/d.xml": "<odoo/>",
		"data/e.csv": "id",
		"tests/f.xml": "<odoo/>",
		"static/src/g.xml": "<templates/>",
		"hooks.py": "FILE = \"data/e.csv\"",
		"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"data\": [\"views/a.xml\"], \"demo\": [\"demo/b.xml\"], \"oca_data_manual\": [\"data/d.xml\"]}"
	}, {
		"views/a.xml": "<odoo/>",
		"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"installable\": False}"
	}],
	check({ module, report }) {
		const { manifest } = module;
		if (!manifest.root || manifest.entries.get("installable")?.value === false) return;
		const listed = new Set([...manifest.entries.values()].flatMap(({ value }) => strings(value)));
		for (const path of module.files) {
			if (!FOLDERS.test(path) || listed.has(path)) continue;
			const name = path.slice(path.indexOf("/") + 1);
			if (module.python.some(({ source }) => source.text.includes(name))) continue;
			report({ message: `${path} is not in the manifest, so that Odoo does not load it: list it under data or demo, remove it, or name it under oca_data_manual when code loads it.` });
		}
	}
});

// src/audit/rules/filter-after-search.ts
var filter_after_search_default = defineRule({
	id: "filter-after-search",
	aliases: ["PER010"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "Records are searched and then filtered by a stored field",
	why: "The database finds and sends records that Python throws away, after it read the field for each of them. As a term of the domain the condition costs nothing and can use an index.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def companies(self):
            return self.env["res.partner"].search([("ref", "!=", False)]).filtered("is_company")
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def in_be(self):
            return self.search([("ref", "!=", False)]).filtered(lambda p: p.city == "Gent")
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def companies(self):
            return self.env["res.partner"].search([("ref", "!=", False), ("is_company", "=", True)])
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_good = fields.Boolean(compute="_compute_is_good")

        def good(self):
            return self.search([("ref", "!=", False)]).filtered("is_good")

        def _compute_is_good(self):
            self.is_good = True

        def named(self, other):
            return self.search([("ref", "!=", False)]).filtered(lambda p: p.name.startswith(other))
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "filtered" || called.object?.type !== "call") return;
		if (isRarelyRun(context.file.source.path)) return;
		const search = calledBy(called.object, context);
		if (search?.name !== "search" || !search.object || !isQuery(called.object, search, context)) return;
		const [condition] = argumentsOfCall(node, context).positional;
		if (!condition || argumentsOfCall(called.object, context).keywords.has("limit")) return;
		const model = recordsOf(search.object, context)?.model;
		const name = fieldOf(condition, (part) => context.slice(part));
		if (model === void 0 || name === void 0 || !context.model(model).field(name)?.stored) return;
		context.report({
			at: {
				start: called.nameSpan.start,
				end: node.end
			},
			model,
			message: `${name} is stored: put the condition into the domain of the search, so that only those records are fetched.`
		});
	} }
});
/** Field of `"field"`, `lambda r: r.field`, `lambda r: not r.field` or of a comparison of it with a literal. */
function fieldOf(condition, slice) {
	if (condition.type === "string") return /^["'](\w+)["']$/.exec(slice(condition))?.[1];
	if (condition.type !== "lambda") return void 0;
	const [parameters, body] = [childOf(condition, "parameters"), childOf(condition, "body")];
	const name = parameters && slice(parameters);
	if (!name || !body || !/^\w+$/.test(name)) return void 0;
	const simple = new RegExp(`^(?:not\\s+)?${name}\\.(\\w+)$`).exec(slice(body));
	if (simple) return simple[1];
	if (body.type !== "comparison_operator") return void 0;
	const [left, right] = parts(body);
	if (!left || !right || !/^(string|integer|float|true|false|none)$/.test(right.type)) return void 0;
	return new RegExp(`^${name}\\.(\\w+)$`).exec(slice(left))?.[1];
}

// src/audit/rules/float-equality.ts
var float_equality_default = defineRule({
	id: "float-equality",
	aliases: ["COR078"],
	severity: "low",
	confidence: "likely",
	category: "correctness",
	summary: "Two amounts or quantities compared with == or !=",
	why: "0.1 + 0.2 is not 0.3: sums of floats differ in a digit that nobody sees, so the comparison is false where every user would say that it is true. float_compare and float_is_zero round first.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Float",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()

        def is_even(self):
            return self.price == self.cost
  `,
	good: [`
    from odoo import fields, models
    from odoo.tools import float_compare


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()
        pages = fields.Integer()

        def is_even(self):
            return float_compare(self.price, self.cost, precision_digits=2) == 0 and self.pages == self.pages
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()

        def is_free(self):
            return self.price == 0 or not self.price or self.price < self.price
    `],
	python: { comparison_operator(node, context) {
		const sides = parts(node);
		const [left, right] = sides;
		if (sides.length !== 2 || left?.type !== "attribute" || right?.type !== "attribute") return;
		if (!/^\s*(==|!=)\s*$/.test(context.text.slice(left.end, right.start))) return;
		if (isRarelyRun(context.file.source.path)) return;
		const names = [left, right].map((side) => {
			const [object, name] = [childOf(side, "object"), childOf(side, "attribute")];
			const model = object && recordsOf(object, context)?.model;
			const field = name && context.slice(name);
			if (model === void 0 || field === void 0) return void 0;
			return /^(Float|Monetary)$/.test(context.model(model).field(field)?.type ?? "") ? field : void 0;
		});
		if (names.includes(void 0)) return;
		context.report({
			at: node,
			message: `${names.join(" and ")} are floats and may differ in a digit nobody sees. Compare with float_compare(..., precision_rounding=...), or currency_id.compare_amounts().`
		});
	} }
});

// src/audit/rules/flush-in-loop.ts
var flush_in_loop_default = defineRule({
	id: "flush-in-loop",
	aliases: ["PER006B"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "Flushing or emptying the cache in each turn of a loop",
	why: "flush writes all that is pending, and an emptied cache makes every later turn read everything again: what Odoo had read ahead for all records is thrown away once for each of them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
                self.env.invalidate_all()
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
            self.env.invalidate_all()

        def batches(self, batches):
            for batch in batches:
                batch.invalidate_recordset()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def export(self):
            for partner in self:
                self.env.cr.commit()
                self.env.invalidate_all()
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(invalidate_cache|invalidate_all|invalidate_model|flush|flush_all|flush_model)$/.test(called.name)) return;
		if (called.name === "flush" && !/(^self|env|\.cr)$/.test(context.slice(called.object))) return;
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for" || /\.(commit|rollback|savepoint)\(/.test(context.slice(repeated.loop.node))) return;
		context.report({
			at: node,
			message: `${called.name}() in each turn of the loop over ${repeated.over} throws away what was read ahead for all records. Call it once, before or behind the loop.`
		});
	} }
});

// src/audit/rules/foreign-noupdate-record.ts
/** Records that are set up once for the company's own use: what an installation says is all that is wanted. */
const SET_UP_ONCE = /* @__PURE__ */ new Set([
	"res.users",
	"res.company",
	"res.partner",
	"ir.config_parameter"
]);
var foreign_noupdate_record_default = defineRule({
	id: "foreign-noupdate-record",
	aliases: ["COR109"],
	severity: "low",
	category: "correctness",
	summary: "A data file changes a record that its own module keeps from updates",
	why: "Odoo asks the record and not the file whether an update may write it: what stands here is written when the module is installed and never again, so a later version of it reaches no database that has the module. And who has deleted the record, which noupdate allows, cannot update: the file stops at a record that is missing.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
		"security/rules.xml": `
      <odoo>
        <record id="sale.sale_order_personal_rule" model="ir.rule">
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `
	},
	good: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo>
          <record id="sale.view_order_form" model="ir.ui.view">
            <field name="priority">20</field>
          </record>
          <record id="base.user_admin" model="res.users">
            <field name="notification_type">inbox</field>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo noupdate="1">
          <record id="sale.sale_order_personal_rule" model="ir.rule" forcecreate="0">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo>
          <function name="write" model="ir.model.data">
            <function name="search" model="ir.model.data">
              <value eval="[('module', '=', 'sale'), ('name', '=', 'sale_order_personal_rule')]"/>
            </function>
            <value eval="{'noupdate': False}"/>
          </function>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
		}
	],
	check(context) {
		const { module, project } = context;
		const found = /* @__PURE__ */ new Map();
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element } = fact;
			if (xmlid === void 0 || xmlid.startsWith(`${module.name}.`) || demo) continue;
			if (element?.name !== "record" || SET_UP_ONCE.has(fact.model)) continue;
			const state = project.xmlid(xmlid, module.name);
			if (state.is !== "found" || state.module === module.name || !state.fact?.noupdate) continue;
			if (isFrozen(element) || recordField(element, "noupdate") || freed(source.text, xmlid)) continue;
			const known = found.get(source);
			if (known) {
				known.more += 1;
				continue;
			}
			const deleted = attributeValue(element, "forcecreate") === void 0 ? " Where somebody has deleted it, the update stops." : "";
			found.set(source, {
				at: element.tag,
				more: 0,
				message: `${xmlid} is noupdate in ${state.module}: this is written at the installation and by no update, so later changes of it need a migration script.${deleted} Put it in <data noupdate="1"> with forcecreate="0" if once is enough.`
			});
		}
		for (const [source, { at, message, more }] of found) {
			const others = more === 0 ? "" : ` So do ${more} more in this file.`;
			context.report({
				source,
				at,
				message: `${message}${others}`
			});
		}
	}
});
/** Something in the file takes the flag from the record. */
function freed(text, xmlid) {
	const name = xmlid.slice(xmlid.indexOf(".") + 1);
	return /["']noupdate["']\s*:/.test(text) && (text.includes(`'${name}'`) || text.includes(`"${name}"`));
}

// src/audit/rules/foreign-record-frozen.ts
/** Fields that the module that makes such a record fills, and that its update therefore writes again. */
const FILLED = {
	"ir.ui.view": ["arch", "arch_db"],
	"ir.rule": ["domain_force"],
	"ir.cron": [
		"interval_number",
		"interval_type",
		"code"
	],
	"ir.actions.act_window": ["res_model", "name"],
	"ir.actions.server": ["code"],
	"ir.actions.report": ["report_name", "name"],
	"ir.ui.menu": ["name"],
	"ir.model.access": [
		"perm_read",
		"perm_write",
		"perm_create",
		"perm_unlink"
	],
	"mail.template": ["body_html", "subject"],
	"res.groups": ["name"]
};
var foreign_record_frozen_default = defineRule({
	id: "foreign-record-frozen",
	aliases: ["COR109B"],
	severity: "medium",
	category: "correctness",
	summary: "A change of another module’s record that the next update of that module undoes",
	why: "The record is written anew by each update of the module that makes it, while noupdate keeps this file from writing its own values again: after the first update the change is gone, without a word.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
      <odoo noupdate="1">
        <record id="sale.menu_sale_quotations" model="ir.ui.menu">
          <field name="name">Offers</field>
        </record>
      </odoo>
    `
	},
	good: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
        <odoo>
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="name">Offers</field>
          </record>
        </odoo>
      `
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
        <odoo noupdate="1">
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="sequence">20</field>
          </record>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
          <record id="menu_own" model="ir.ui.menu">
            <field name="name">Own</field>
          </record>
        </odoo>
      `
	}],
	check(context) {
		const { module, project } = context;
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element } = fact;
			if (xmlid === void 0 || xmlid.startsWith(`${module.name}.`) || demo) continue;
			const filled = FILLED[fact.model];
			if (!filled || !element || element.name !== "record" || !isFrozen(element)) continue;
			const state = project.xmlid(xmlid, module.name);
			if (state.is !== "found" || state.module === module.name) continue;
			if (!state.fact || state.fact.noupdate || state.fact.demo) continue;
			const field = elementsOf(element).map((each) => attribute(each, "name")).find((name) => name !== void 0 && filled.includes(name.value));
			if (!field) continue;
			context.report({
				source,
				at: field.valueSpan,
				message: `The next update of ${state.module} writes ${field.value} of ${xmlid} again, and noupdate keeps this file from changing it back. Take the record out of noupdate.`
			});
		}
	}
});

// src/audit/rules/function-unknown-method.ts
var function_unknown_method_default = defineRule({
	id: "function-unknown-method",
	severity: "critical",
	category: "correctness",
	summary: "A <function> of a data file calls a method that the model does not have",
	why: "Odoo calls it while it loads the file, and stops the installation or the upgrade there.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#function",
	bad: [{ "data/a.xml": "<odoo><function model=\"res.partner\" name=\"no_such_method\"/></odoo>" }, { "data/a.xml": "<odoo><function model=\"example.book\" name=\"write\"/></odoo>" }],
	good: [{
		"data/a.xml": "<odoo><function model=\"res.partner\" name=\"_clean\"/><function model=\"res.partner\" name=\"write\"/></odoo>",
		"models/partner.py": `
        from odoo import models


        class Partner(models.Model):
            _inherit = "res.partner"

            def _clean(self):
                return True
      `
	}],
	xml: { function(element, context) {
		const [model, name] = [attributeValue(element, "model"), attribute(element, "name")];
		if (model === void 0 || !name) return;
		if (modelState(context, model).is === "absent") {
			const at = attribute(element, "model")?.valueSpan;
			const message = `No module makes the model ${model} whose method is called here: the file does not load. Write the name of a model that is there.`;
			context.report({
				at,
				message
			});
			return;
		}
		const facts = context.model(model);
		if (!facts.exists || !facts.methodsKnown || facts.method(name.value)) return;
		const near = closest(name.value, facts.lineage.flatMap(({ methods }) => Object.keys(methods)));
		const message = `${model} has no method ${name.value}: the file does not load. ${near ? `Did you mean ${near}?` : "Write the method, or call another."}`;
		context.report({
			at: name.valueSpan,
			message
		});
	} }
});

// src/audit/rules/group-implies-admin.ts
const ADMIN = /ref\(\s*['"](base\.group_(?:system|erp_manager))['"]/;
var group_implies_admin_default = defineRule({
	id: "group-implies-admin",
	severity: "high",
	category: "security",
	summary: "A group makes its users administrators, or everybody gets a privileged one",
	why: "Who has a group has all that it implies. One that implies base.group_system or base.group_erp_manager hands out the rights of an administrator under another name; one that base.group_user or the template for new users implies is everybody’s.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#odoo.addons.base.models.res_users.Groups.implied_ids",
	bad: [{ "security/groups.xml": `
        <odoo>
          <record id="group_manager" model="res.groups">
            <field name="name">Manager</field>
            <field name="implied_ids" eval="[(4, ref('base.group_system'))]"/>
          </record>
        </odoo>
      ` }, { "security/groups.xml": `
        <odoo>
          <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
          <record id="base.group_user" model="res.groups">
            <field name="implied_ids" eval="[(4, ref('group_library_manager'))]"/>
          </record>
        </odoo>
      ` }],
	good: { "security/groups.xml": `
      <odoo>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>
        </record>
        <record id="base.group_system" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_manager'))]"/>
        </record>
        <record id="group_use_colors" model="res.groups"><field name="name">Colors</field></record>
        <record id="base.group_user" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_use_colors'))]"/>
        </record>
      </odoo>
    ` },
	xml: { record(element, context) {
		const model = attributeValue(element, "model");
		if (context.demo || model !== "res.groups" && model !== "res.users") return;
		const id = attributeValue(element, "id") ?? "";
		const field = recordField(element, model === "res.groups" ? "implied_ids" : /default_user|template/.test(id) ? "groups_id" : "");
		const value = field && attributeValue(field, "eval");
		if (!field || value === void 0) return;
		const everybody = /^base\.(group_user|default_user|group_portal|group_public|template_portal_user_id)$/.test(id);
		const own = id !== "" && (!id.includes(".") || id.startsWith(`${context.module.name}.`));
		const admin = ADMIN.exec(value)?.[1];
		if (own && admin !== void 0 && context.module.name !== "base") context.report({
			at: field.tag,
			message: `Whoever has ${id} administers the whole database, since it implies ${admin}: imply base.group_user, and give the access rights that are needed.`,
			severity: "medium"
		});
		else if (everybody) {
			const manager = [...value.matchAll(/\(\s*[46]\s*,[^)]*?ref\(\s*['"]([\w.]+)['"]/g)].map(({ 1: group }) => group ?? "").find((group) => /manager|admin|group_system|erp_manager/.test(group));
			if (manager !== void 0) context.report({
				at: field.tag,
				severity: /^base\.group_/.test(id) ? "high" : "low",
				message: `Everybody with ${id} gets ${manager}: leave it to those who are given the group.`
			});
		}
	} }
});

// src/audit/rules/group-rule-without-manager.ts
var group_rule_without_manager_default = defineRule({
	id: "group-rule-without-manager",
	severity: "medium",
	category: "security",
	summary: "A rule that narrows what users see narrows it for their managers too",
	why: "A manager who has the group of users by implication is under its rules. Rules of several groups add up, so the group of managers needs a rule of its own, mostly [(1, \"=\", 1)], that opens the rest again.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules",
	bad: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/groups.xml": `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
      </odoo>
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `
	},
	good: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/groups.xml": `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
        <record id="rule_manager" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_manager'))]"/>
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `
	},
	check(context) {
		const rules = ruleRecords(context.index);
		const implied = impliedGroups(context);
		for (const rule of rules) {
			if (rule.model === void 0 || rule.groups?.length !== 1 || rule.demo) continue;
			const [group] = rule.groups;
			if (group === void 0 || !/\buser\.(id|partner_id)/.test(rule.domain)) continue;
			for (const [manager, below] of implied) {
				if (!below.has(group)) continue;
				const wide = accessRows(context.index).some((row) => row.group === manager && row.model === rule.model && row.allows.has("unlink"));
				const opened = rules.some(({ model, groups }) => model === rule.model && (groups === void 0 || groups.includes(manager)));
				if (!wide || opened) continue;
				context.report({
					at: rule.at,
					source: rule.source,
					message: `${shortId(manager)} implies ${shortId(group)} and is under this rule too: add a rule for it with [(1, '=', 1)], if its users are to see the records of others.`
				});
			}
		}
	}
});
/** Groups that the module makes, with those that each implies itself. */
function impliedGroups({ index, module }) {
	const found = /* @__PURE__ */ new Map();
	for (const { fact } of index.records) {
		if (fact.model !== "res.groups" || fact.xmlid === void 0 || !fact.element) continue;
		const field = recordField(fact.element, "implied_ids");
		const ids = [...(field ? attributeValue(field, "eval") ?? "" : "").matchAll(/ref\(\s*['"]([\w.]+)['"]/g)];
		found.set(fact.xmlid, new Set(ids.map(({ 1: id }) => qualified(id ?? "", module.name))));
	}
	return found;
}

// src/audit/rules/hard-coded-id.ts
var hard_coded_id_default = defineRule({
	id: "hard-coded-id",
	aliases: ["MNT019"],
	severity: "medium",
	category: "maintainability",
	summary: "A record is taken by a number that another database has for something else",
	why: "Ids are given in the order in which records are made. In another database the number is another record, or none: the code works where it was written and does something else, without an error, everywhere else.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self):
            return self.env["res.country"].browse(21)
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def in_stock(self):
            return self.search([("country_id", "=", 21)])
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self, country_id):
            return self.env.ref("base.be") + self.env["res.country"].browse(country_id) + self.env["res.country"].browse(0)
    `, `
    from odoo import SUPERUSER_ID, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def all(self):
            return self.search([("color", "=", 21), ("parent_id", "=", 0), ("user_id", "=", SUPERUSER_ID)])
    `],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "browse" || !called.object) return;
			const [id] = argumentsOfCall(node, context).positional;
			const number = id?.type === "integer" ? id : id?.type === "list" && parts(id).length === 1 ? parts(id)[0] : void 0;
			if (number?.type !== "integer" || Number(context.slice(number)) < 1 || isRarelyRun(context.file.source.path)) return;
			const model = recordsOf(called.object, context)?.model;
			if (model === void 0 || /^res\.(users|company|partner)$/.test(model) && Number(context.slice(number)) <= 3) return;
			context.report({
				at: node,
				message: `The record of ${model} with the id ${context.slice(number)} is another one in each database. Give it an xmlid and use env.ref(), or search it by what makes it special.`
			});
		},
		tuple(node, context) {
			const terms = parts(node);
			const [field, operator, value] = terms;
			if (terms.length !== 3 || value?.type !== "integer" || field?.type !== "string" || operator?.type !== "string") return;
			const name = /^["'](\w+_id)["']$/.exec(context.slice(field))?.[1];
			if (name === void 0 || Number(context.slice(value)) < 2 || !/^["'](=|!=)["']$/.test(context.slice(operator))) return;
			if (/^(res_id|company_id|user_id|create_uid|odoo_id|external_id|remote_id)$/.test(name) || isRarelyRun(context.file.source.path)) return;
			if (context.ancestors.at(-1)?.type !== "list" || !context.klass?.kind) return;
			context.report({
				at: node,
				message: `${name} is compared with the id ${context.slice(value)}, which is another record in each database. Use env.ref("module.name").id.`
			});
		}
	}
});

// src/audit/rules/hardcoded-secret.ts
var hardcoded_secret_default = defineRule({
	id: "hardcoded-secret",
	aliases: [
		"S105",
		"S106",
		"S107"
	],
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A password, key or token stands in the source",
	why: "Whoever reads the code, a fork or a backup of it has the secret, and it stays in the history after it is removed. It is also the same in every database. System parameters, the configuration file or the environment hold it apart; what has been committed must be renewed.",
	link: "https://cwe.mitre.org/data/definitions/798.html",
	bad: [
		`
    API_SECRET = "9f8Xq2Lm4Zt7Rw1c"


    def connect(client):
        client.login(user="odoo", password="Vn3!kd82Lq")
    `,
		`
    KEYS = {"aws": "AKIAIOSFODNN7QXWZTUV"}
    `,
		{ "data/config.xml": `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">c29tZS1sb25nLWtleS0xMjM0</field>
          </record>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      ` }
	],
	good: [
		`
    PASSWORD_FIELD = "password"
    API_KEY_PARAM = "library.api_key"
    TOKEN_URL = "https://example.com/oauth/token"
    password = "password"
    secret = ""
    token = "your-token-here"
    api_key = "<api key>"
    access_token = "access_token"


    def connect(client, env, key):
        client.login(password=env["PASSWORD"])
        client.login(password=key)
        secret_key = env["ir.config_parameter"].sudo().get_param("library.secret_key_9x8Y7z")
        return {"token": "%(token)s", "password": "Enter your password"}
    `,
		{ "demo/users.xml": `
        <odoo>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      ` },
		{ "data/config.xml": `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">change-me</field>
          </record>
          <record id="days" model="ir.config_parameter">
            <field name="key">library.token_validity</field>
            <field name="value">30</field>
          </record>
        </odoo>
      ` }
	],
	python: {
		assignment(node, context) {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const name = left && dotted(left, context)?.split(".").at(-1);
			if (name !== void 0 && right?.type === "string") named(name, right, context);
		},
		keyword_argument(node, context) {
			const [name, value] = [childOf(node, "name"), childOf(node, "value")];
			if (name && value?.type === "string") named(context.slice(name), value, context);
		},
		pair(node, context) {
			const [key, value] = [childOf(node, "key"), childOf(node, "value")];
			if (key?.type !== "string" || value?.type !== "string") return;
			const name = literalOf(key, context.text);
			if (typeof name === "string") named(name, value, context);
		},
		default_parameter(node, context) {
			const [name, value] = [childOf(node, "name"), childOf(node, "value")];
			if (name && value?.type === "string") named(context.slice(name), value, context);
		},
		string(node, context) {
			if (node.end - node.start < 20 || isTestFile(context.file.source.path)) return;
			const kind = knownSecret(context.slice(node));
			if (kind !== void 0) context.report({
				at: node,
				message: `This is ${kind}: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`
			});
		}
	},
	xml: { record(element, context) {
		if (context.demo || isTestFile(context.file.source.path)) return;
		const model = attributeValue(element, "model");
		if (model === "res.users") {
			const value = recordText(element, "password");
			if (value !== void 0 && value !== "") tell(element.tag, `the password of the user ${attributeValue(element, "id") ?? ""}`);
		} else if (model === "ir.config_parameter") {
			const [key, value] = [recordText(element, "key"), recordText(element, "value")];
			if (key === void 0 || value === void 0 || !isSecretName(key.split(".").at(-1) ?? "")) return;
			if (looksSecret(value)) tell(element.tag, `the value of ${key}`);
		}
		function tell(at, what) {
			context.report({
				at,
				message: `${what[0]?.toUpperCase()}${what.slice(1)} stands in the source, and is the same in every database: leave it out and have it entered.`
			});
		}
	} }
});
/** Keys of a provider's playground are everybody's. */
function isSandbox(node, context) {
	const left = node.type === "assignment" ? childOf(node, "left") : void 0;
	return left !== void 0 && /sandbox|test|demo|sample/i.test(context.slice(left));
}
function named(name, value, context) {
	if (!isSecretName(name) || isTestFile(context.file.source.path) || /demo|test|sandbox|sample/i.test(name)) return;
	if (context.ancestors.some((node) => isSandbox(node, context))) return;
	const text = literalOf(value, context.text);
	if (typeof text !== "string" || !looksSecret(text) || knownSecret(context.slice(value)) !== void 0) return;
	context.report({
		at: value,
		message: `The value of ${name} stands in the source: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`
	});
}

// src/audit/rules/hidden-query-in-loop.ts
var hidden_query_in_loop_default = defineRule({
	id: "hidden-query-in-loop",
	aliases: ["PER002"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "A loop calls a method that searches: one query a record",
	why: "The search is one call away, so the loop looks cheap and is not: each turn asks the database. What the method searches for one record can be searched for all of them before the loop.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "=", self.id)])

        def report(self):
            lines = []
            for partner in self.search([("active", "=", True)]):
                lines.append(len(partner._open_orders()))
            return lines
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "in", self.ids)])

        def report(self):
            return self.search([("active", "=", True)])._open_orders()
    `, `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        def _label(self):
            return self.name

        @tools.ormcache("code")
        def _by_code(self, code):
            return self.search([("ref", "=", code)]).id

        def report(self):
            return [(partner._label(), partner._by_code(partner.ref)) for partner in self]
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !queryingNames(context.project).has(called.name)) return;
		const { klass } = context;
		if (klass === void 0 || innermostFunction(context.ancestors) === void 0) return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies || repeated.occasional || repeated.loop.kind === "while") return;
		const records = recordsOf(called.object, context);
		if (records?.model === void 0) return;
		const method = context.model(records.model).method(called.name);
		if (!method?.queries || method.decorators?.some((name) => /cache/.test(name))) return;
		if (called.name === context.method?.name) return;
		context.report({
			at: node,
			model: records.model,
			message: `${called.name}() searches, and runs once for each element of ${repeated.over}: as many queries as there are records. Let it work on all of them at once, and call it before the loop.`
		});
	} }
});
/** What the ORM itself has; reads among them have a rule of their own. */
const STANDARD = /^(search\w*|read\w*|create|write|unlink|copy\w*|browse|mapped|filtered\w*|sorted|ensure_one|exists|sudo|with_\w+|name_search|_read_group|default_get|fields_get|next_by_\w+|_next|compute_\w+|(_?(action|button|message|activity|do|run|process|create|update|link|validate|cleanup|purge|raise|send|handle|register|unlink|cancel|assign|post|reconcile|generate|import|export|sync)_|_register_hook$)\w*)$/;
const names = /* @__PURE__ */ new WeakMap();
/** Names of all methods that search, of any model: most calls need no closer look. */
function queryingNames(project) {
	const known = names.get(project);
	if (known) return known;
	const found = /* @__PURE__ */ new Set();
	for (const facts of project.modules.values()) for (const name of queryingIn(facts)) found.add(name);
	names.set(project, found);
	return found;
}
const ofModules = /* @__PURE__ */ new WeakMap();
/** Modules of the symbol database are the same from one run to the next. */
function queryingIn(facts) {
	const known = ofModules.get(facts);
	if (known) return known;
	const found = [];
	for (const { methods } of facts.classes) for (const [name, method] of Object.entries(methods)) if (method.queries && name.length > 3 && !STANDARD.test(name)) found.push(name);
	ofModules.set(facts, found);
	return found;
}

// src/audit/rules/html-concatenated.ts
const CLEANERS = /^(html_sanitize|escape|html_escape|plaintext2html|nl2br|nl2br_enclose|Markup|quote|quote_plus|urlencode|url_encode|dumps)$/;
var html_concatenated_default = defineRule({
	id: "html-concatenated",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "HTML is put together from what a caller sends",
	why: "Tags in the value become tags of the page. Sent back at once, a link is enough to run a script in the visitor’s session; stored in a message, it runs at everybody who reads it. Markup(\"<p>%s</p>\") % value escapes the value, and a QWeb template does it everywhere.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#building-the-values",
	bad: [`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name="", **kw):
            return "<h1>Hello %s</h1>" % name

        @http.route("/found", type="http", auth="public")
        def found(self, **kw):
            return request.make_response(f"<p>{kw.get('q')}</p>", headers=[("Content-Type", "text/html")])
    `, `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def note(self, text):
            return "<div>" + text + "</div>"
    `],
	good: `
    from markupsafe import Markup, escape
    from odoo import http, models
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name=""):
            return Markup("<h1>Hello %s</h1>") % name

        @http.route("/page/<int:number>", type="http", auth="public")
        def page(self, number):
            return "<h1>Page %s</h1>" % number

        @http.route("/safe", type="http", auth="public")
        def safe(self, name):
            return "<h1>%s</h1>" % escape(name)

        @http.route("/json", type="http", auth="public")
        def json(self, name):
            return request.render("library.page", {"name": name})


    class Book(models.Model):
        _name = "library.book"

        def _note(self, text):
            return "<div>" + text + "</div>"

        def title(self, text):
            return "Title: " + text
  `,
	python: {
		return_statement(node, context) {
			const [value] = parts(node);
			if (value) look(value, context);
		},
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "make_response" && called?.path !== "Response") return;
			const [body] = argumentsOfCall(node, context).positional;
			if (body) look(body, context);
		}
	}
});
function look(value, context) {
	const route = routeAround(context);
	if (!route && !isRpcMethod(context) || route && route.type !== "http" || servesNobody(context)) return;
	if (value.type === "call" && calledBy(value, context)?.name !== "format") return;
	if (!hasTags(value, context)) return;
	for (const part of unescapedParts(value, context)) {
		const taint = taintHere(part, context, { cleaners: CLEANERS });
		if (taint?.kind !== "text") continue;
		context.report({
			at: value,
			severity: route ? "high" : "medium",
			message: `${context.slice(part)} becomes part of the HTML as it is, and comes from ${taint.source}: write Markup("<p>%s</p>") % value, which escapes it, or render a template.`
		});
		return;
	}
}
function hasTags(value, context) {
	return [...walk(value)].some(({ type, start, end }) => type === "string" && /<\/?[a-z][a-z0-9]*[\s>/]/i.test(context.text.slice(start, end)));
}

// src/audit/rules/html-field-unsanitized.ts
var html_field_unsanitized_default = defineRule({
	id: "html-field-unsanitized",
	severity: "medium",
	category: "security",
	summary: "An HTML field keeps scripts, or handlers in attributes",
	why: "What is stored in an HTML field is shown without escaping. Without sanitizing, whoever may write the field puts a script before all who read it. Where the field really holds code of administrators, only they should be able to write it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Html",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html(sanitize=False)
        text = fields.Html(sanitize_attributes=False)
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html()
        block = fields.Html(sanitize_attributes=True, sanitize_form=False)
        code = fields.Html(sanitize=False, groups="base.group_system")
        shown = fields.Html(compute="_compute_shown", sanitize=False)
        also = fields.Html(related="partner_id.comment", sanitize=False)
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		for (const field of klass?.fields ?? []) {
			if (field.type !== "Html") continue;
			const { kwargs } = field;
			const off = [
				"sanitize",
				"sanitize_attributes",
				"sanitize_tags"
			].find((name) => kwargs.get(name)?.value === false);
			if (off === void 0 || kwargs.has("groups") || kwargs.has("compute") || kwargs.has("related")) continue;
			context.report({
				at: field,
				model: klass?.model,
				severity: off === "sanitize" ? "medium" : "low",
				message: `${off}=False keeps ${off === "sanitize" ? "scripts" : "what a browser may run"} in ${field.name}, which is shown without escaping: leave it out, or let only administrators write the field (groups=).`
			});
		}
	} }
});

// src/audit/rules/html-sanitize-of-text.ts
var html_sanitize_of_text_default = defineRule({
	id: "html-sanitize-of-text",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "html_sanitize is used on plain text",
	why: "Sanitizing keeps harmless tags and drops the others: a text with \"a < b\" loses its end, and a link or an image that somebody typed stays and is shown. Escaping is what a plain text needs: it comes out as it was typed. Sanitizing is for what is meant to be HTML.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#escaping-vs-sanitizing",
	bad: [`
    from odoo import models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        def clean(self, user_input):
            return html_sanitize(user_input)
    `, `
    from odoo import fields, models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()

        def _card(self):
            return html_sanitize(self.title)
    `],
	good: `
    from odoo import fields, models
    from odoo.tools import html_escape, html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()
        note = fields.Html()

        def clean(self, html_body):
            return html_sanitize(html_body)

        def _card(self, value):
            return html_sanitize(self.note) + html_sanitize(value) + html_escape(self.title)
  `,
	python: { call(node, context) {
		if (calledBy(node, context)?.name !== "html_sanitize" || servesNobody(context)) return;
		const [value] = argumentsOfCall(node, context).positional;
		if (!value || /html|body|content|markup|description|comment|note|template/i.test(context.slice(value))) return;
		if (taintHere(value, context)?.kind !== "text" && !isText(value, context)) return;
		context.report({
			at: node,
			message: `html_sanitize() keeps tags that it takes for harmless and drops text behind a "<": ${context.slice(value)} is plain text, so escape it with markupsafe.escape().`
		});
	} }
});
function isText(value, context) {
	const [object, name] = [childOf(value, "object"), childOf(value, "attribute")];
	const records = value.type === "attribute" && object ? recordsOf(object, context) : void 0;
	return records?.model !== void 0 && name !== void 0 && context.model(records.model).field(context.slice(name))?.type === "Char";
}

// src/audit/rules/ids-lookup-in-loop.ts
var ids_lookup_in_loop_default = defineRule({
	id: "ids-lookup-in-loop",
	aliases: ["PER020"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "\"in records.ids\" in each turn of a loop",
	why: "ids makes a new list each time and \"in\" goes through it from the start: with a thousand records on both sides that is a million comparisons. A recordset answers \"record in records\" from a set, and set(records.ids) does for bare ids.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            found = []
            for partner in self:
                if partner.id in others.ids:
                    found.append(partner.name)
            return found
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            return self.filtered(lambda p: p.parent_id.id not in others.mapped("parent_id").ids)
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            ids = set(others.ids)
            return [partner.name for partner in self if partner.id in ids or partner in others]
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, one):
            own = [partner.name for partner in self if one.id in partner.child_ids.ids]
            return own and one.id in self.ids
    `],
	python: { comparison_operator(node, context) {
		const [left, right] = parts(node);
		if (!left || right?.type !== "attribute" || parts(node).length !== 2) return;
		const name = childOf(right, "attribute");
		if (!name || context.slice(name) !== "ids") return;
		if (!/^\s*(not\s+)?in\s*$/.test(context.text.slice(left.end, right.start))) return;
		const repeated = repeatedBy(node, context);
		if (!repeated || repeated.loop.kind === "while") return;
		if (!mentions(left, repeated.loop.targets, context.text) || mentions(right, repeated.loop.targets, context.text)) return;
		context.report({
			at: node,
			message: `${context.slice(right)} is made and searched through in each turn of the loop over ${repeated.over}. Compare records ("record in records"), or keep set(${context.slice(right)}) in a name before the loop.`
		});
	} }
});

// src/audit/rules/image-full-size-in-list.ts
const VIEWS = /* @__PURE__ */ new Set([
	"list",
	"tree",
	"kanban",
	"form"
]);
/** Views that show many records at once. */
const MANY = /* @__PURE__ */ new Set([
	"list",
	"tree",
	"kanban"
]);
var image_full_size_in_list_default = defineRule({
	id: "image-full-size-in-list",
	aliases: ["PER021B"],
	severity: "low",
	category: "performance",
	summary: "A list or kanban shows every record’s image in full size",
	why: "The browser fetches each image as it was uploaded, up to 1920 pixels wide, to draw it in a corner of a row: a page of 80 records is tens of megabytes. image.mixin keeps smaller ones, image_128 to image_1024, for this.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/image_mixin.py",
	bad: [viewExample("<list><field name=\"image_1920\" widget=\"image\"/></list>"), viewExample("<kanban><field name=\"image_1920\"/></kanban>")],
	good: [
		viewExample("<list><field name=\"image_128\" widget=\"image\"/></list>"),
		viewExample("<form><field name=\"image_1920\" widget=\"image\"/></form>"),
		viewExample("<list><field name=\"image_1920\" widget=\"image\" options=\"{'preview_image': 'image_128'}\"/></list>"),
		viewExample("<list><field name=\"image_1920\" column_invisible=\"1\"/></list>")
	],
	check(context) {
		for (const view of context.index.views) for (const { element, models, isSpec } of archPlaces(context, view)) {
			if (isSpec || element.name !== "field") continue;
			const name = attribute(element, "name");
			if (name?.value !== "image_1920" && name?.value !== "image") continue;
			if (!MANY.has(nearest(element, VIEWS)?.name ?? "")) continue;
			const shown = (key) => /^(1|true)$/i.test(attributeValue(element, key) ?? "");
			if (shown("invisible") || shown("column_invisible")) continue;
			if (/preview_image/.test(attributeValue(element, "options") ?? "")) continue;
			const state = fieldAmong(context, models, name.value);
			const small = fieldAmong(context, models, "image_128");
			if (state.is !== "found" || small.is !== "found" || !/^(Image|Binary)$/.test(state.field.type)) continue;
			context.report({
				source: view.source,
				at: name.valueSpan,
				model: state.model,
				message: `${name.value} is the image as it was uploaded, fetched for every record of the ${nearest(element, VIEWS)?.name}: show image_128, or image_256 where it is drawn larger.`
			});
		}
	}
});

// src/audit/rules/inconsistent-compute-store.ts
var inconsistent_compute_store_default = defineRule({
	id: "inconsistent-compute-store",
	aliases: ["COR032B"],
	severity: "medium",
	category: "performance",
	summary: "One method computes fields that are stored and fields that are not",
	why: "Reading the field that is not stored runs the method, which then also writes the stored ones: each time the form or the list is opened, records are computed and updated again, and their write date moves. Odoo warns about it when it loads the model.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            for partner in self:
                partner.total = partner.color
                partner.label = str(partner.color)
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_label")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1

        @api.depends("color")
        def _compute_label(self):
            self.label = "x"
    `, `
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind !== "model") continue;
			for (const [method, fields] of computedFields(fact)) {
				const own = fields.filter(({ name }) => context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1);
				const stored = own.filter(({ kwargs }) => kwargs.get("store")?.value === true);
				const [first] = own.filter(({ kwargs }) => !kwargs.has("store") || kwargs.get("store")?.value === false);
				if (stored.length === 0 || !first) continue;
				context.report({
					source: file.source,
					at: first.nameSpan,
					model,
					message: `Reading ${first.name} runs ${method}(), which also writes ${stored.map(({ name }) => name).join(", ")}, stored in the database: looking at records updates them. Give each kind a compute method of its own.`
				});
			}
		}
	}
});

// src/audit/rules/inconsistent-compute-sudo.ts
var inconsistent_compute_sudo_default = defineRule({
	id: "inconsistent-compute-sudo",
	aliases: ["COR032C"],
	severity: "medium",
	category: "correctness",
	summary: "One method computes fields with rights and fields without",
	why: "A stored field is computed as superuser and another one as the user, unless compute_sudo says otherwise. With one method for both, what a field holds depends on which one was asked for first, and by whom. Odoo warns about it when it loads the model.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind === "abstract") continue;
			for (const [method, fields] of computedFields(fact)) {
				const own = fields.filter(({ name }) => context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1);
				const asSudo = (field) => (field.kwargs.get("compute_sudo") ?? field.kwargs.get("store"))?.value === true;
				const literal = own.every(({ kwargs }) => kwargs.get("compute_sudo")?.value !== void 0 || !kwargs.has("compute_sudo"));
				const said = own.some(({ kwargs }) => kwargs.has("compute_sudo"));
				const [first] = own.filter((field) => !asSudo(field));
				const others = own.filter(asSudo);
				if (!literal || !said || !first || others.length === 0) continue;
				context.report({
					source: file.source,
					at: first.nameSpan,
					message: `${method}() computes ${first.name} with the rights of the user and ${others.map(({ name }) => name).join(", ")} without. Give all of them the same compute_sudo, or methods of their own.`
				});
			}
		}
	}
});

// src/audit/rules/index-without-column.ts
var index_without_column_default = defineRule({
	id: "index-without-column",
	aliases: [
		"COR032D",
		"E8527",
		"PER013"
	],
	severity: "low",
	category: "performance",
	summary: "index=True on a field that has no column",
	why: "A one2many, a many2many and a computed field that is not stored have no column in the table, so there is nothing to index: the option looks like speed and does nothing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm",
	bad: [`
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", index=True)

        def _compute_code(self):
            self.code = "x"
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        tag_ids = fields.Many2many("res.partner.category", index=True)
    `],
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", store=True, index=True)
        ref = fields.Char(index=True)
        parent_ref = fields.Char(related="parent_id.ref", store=True, index="btree_not_null")
        parent_id = fields.Many2one("a.partner", index=True)

        def _compute_code(self):
            self.code = "x"
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code", index=False)

        def _compute_code(self):
            self.code = "x"
    `],
	check(context) {
		for (const file of context.module.python) for (const { creates, fields } of file.classes) for (const { name, type, kwargs } of fields) {
			const index = kwargs.get("index");
			if (!index?.value) continue;
			const many = /^(One2many|Many2many)$/.test(type);
			const unstored = creates && (kwargs.has("compute") || kwargs.has("related")) && (!kwargs.has("store") || kwargs.get("store")?.value === false);
			if (!many && !unstored) continue;
			context.report({
				source: file.source,
				at: index,
				message: `${name} has no column (${many ? type : "it is not stored"}), so there is nothing to index. Remove index, or${many ? " index the many2one on the other side" : " add store=True"}.`
			});
		}
	}
});

// src/audit/rules/inheritable-method-lambda.ts
var inheritable_method_lambda_default = defineRule({
	id: "inheritable-method-lambda",
	aliases: ["E8148"],
	severity: "medium",
	category: "correctness",
	summary: "default or domain is given a method instead of a lambda that calls it",
	why: "The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. A lambda asks the finished model.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#make-your-method-extendable",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _default_user(self):
            return self.env.user

        user_id = fields.Many2one("res.users", default=_default_user)
  `,
	good: `
    from odoo import fields, models

    DOMAIN = []


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        user_id = fields.Many2one("res.users", default=lambda self: self._default_user(), domain=DOMAIN)
        date = fields.Date(default=fields.Date.context_today)
        name = fields.Char(default="New")

        def _default_user(self):
            return self.env.user
  `,
	python: { module(_node, context) {
		for (const placed of fieldsOf(context.file)) for (const keyword of ["default", "domain"]) {
			const method = methodObject(placed, keyword, context.text);
			if (!method) continue;
			const { start, end } = method.node;
			const call = `lambda self: self.${method.name}()`;
			const known = placed.klass.methods.find(({ name }) => name === method.name);
			const simple = known?.required.length === 1 && known.required[0] === "self";
			context.report({
				at: method.node,
				message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}=${call}.`,
				fix: simple ? {
					title: "Call it in a lambda",
					safe: true,
					edits: [{
						start,
						end,
						text: call
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/inheritable-method-string.ts
var inheritable_method_string_default = defineRule({
	id: "inheritable-method-string",
	aliases: ["E8147"],
	severity: "medium",
	category: "correctness",
	summary: "compute, inverse or search is given a method instead of its name",
	why: "The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. By its name Odoo finds the method of the finished model.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _compute_total(self):
            self.total = 0

        def _inverse_total(self):
            pass

        total = fields.Float(compute=_compute_total, inverse=_inverse_total)
  `,
	good: `
    from odoo import fields, models


    def shared(self):
        self.total = 0


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")
        other = fields.Float(compute=shared)

        def _compute_total(self):
            self.total = 0
  `,
	python: { module(_node, context) {
		for (const placed of fieldsOf(context.file)) for (const keyword of [
			"compute",
			"inverse",
			"search"
		]) {
			const method = methodObject(placed, keyword, context.text);
			if (!method) continue;
			const { start, end } = method.node;
			context.report({
				at: method.node,
				message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}="${method.name}".`,
				fix: {
					title: "Give the name",
					safe: true,
					edits: [{
						start,
						end,
						text: `"${method.name}"`
					}]
				}
			});
		}
	} }
});

// src/audit/rules/inherits-field-loose.ts
var inherits_field_loose_default = defineRule({
	id: "inherits-field-loose",
	severity: "high",
	category: "correctness",
	summary: "The field of _inherits is not required, or not ondelete=\"cascade\" or \"restrict\"",
	why: "A record that delegates its fields cannot be without the other: where the link can be empty, all those fields are empty too, and writing them fails.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#delegation",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner")
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade")


    class Other(models.Model):
        _name = "example.other"
        _description = "Other"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="restrict")


    class Third(models.Model):
        _name = "example.third"
        _description = "Third"

        partner_id = fields.Many2one("res.partner", delegate=True, required=True, ondelete="cascade")
  `,
	python: { module(_node, context) {
		for (const { fact } of namedClasses(context)) for (const [name, parent] of fact.inherits) {
			const field = fact.fields.find((each) => each.name === name);
			if (!field || field.kwargs.has("related") || field.type !== "Many2one") continue;
			const [required, rule] = [field.kwargs.get("required"), field.kwargs.get("ondelete")];
			if (!(required === void 0 || required.value === false) && !(rule === void 0 ? false : rule.value === "set null")) continue;
			const message = `${name} delegates to ${parent}, so it can never be empty: write required=True and ondelete="cascade".`;
			context.report({
				at: field.nameSpan,
				message
			});
		}
	} }
});

// src/audit/rules/invalid-commit.ts
const CURSOR = /^(?:self\._cr|(?:self\.|request\.)?(?:env\.)?cr)$/;
/** Outside of models an environment of one's own, as in a job runner, has to be committed. */
const OWN = "env.cr";
/** Users and other methods call them in the middle of something else. */
const SHARED = /^(create|write|unlink|copy|_compute_\w+|_check_\w+|_onchange_\w+|_inverse_\w+|_search_\w+|action_post)$/;
var invalid_commit_default = defineRule({
	id: "invalid-commit",
	aliases: ["E8102"],
	severity: "medium",
	category: "correctness",
	summary: "cr.commit() in a method",
	why: "Odoo saves everything that a request does, or nothing of it. After a commit in the middle an error further on leaves half of it in the database; a call that takes part in a larger one saves what its caller has not finished; and a test does not roll it back.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#never-commit-the-transaction",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_send(self):
            self.write({"comment": "sent"})
            self.env.cr.commit()
    `, `
    def sync(cr):
        cr.commit()
    `],
	good: [`
    from odoo import api, models, registry


    class Partner(models.Model):
        _inherit = "res.partner"

        def log(self, new_cr):
            with registry(self.env.cr.dbname).cursor() as cr:
                env = api.Environment(cr, 1, {})
                env["res.partner"].create({"name": "A"})
                cr.commit()
            new_cr.commit()
            self.connection.commit()
            return self.env.cr.dbname
    `, `
    import psycopg2


    def copy_out(dsn):
        cr = psycopg2.connect(dsn)
        cr.commit()
    `],
	python: { call(node, context) {
		const called = childOf(node, "function");
		if (called?.type !== "attribute") return;
		const name = childOf(called, "attribute");
		if (!name || context.slice(name) !== "commit") return;
		const { cursorExpr } = context.settings;
		const cursor = childOf(called, "object");
		const path = dotted(cursor, context);
		if (!cursor || path === void 0 || !(cursorExpr ? cursorExpr.includes(path) : CURSOR.test(path)) || path === "cr" && isOwnCursor(cursor, context)) return;
		const { file, method, klass } = context;
		if (path === OWN && klass?.kind === void 0) return;
		const aside = isTestFile(file.source.path) || isMigrationFile(file.source.path) || !klass || isMeant(node.start, context);
		const shared = klass?.kind !== void 0 && method !== void 0 && SHARED.test(method.name);
		context.report({
			at: node,
			severity: aside ? "low" : shared ? "high" : "medium",
			message: `${path}.commit() saves half of what is being done: leave it out, since Odoo commits at the end. Where work in portions is meant, say so in a comment that silences this.`
		});
	} }
});
/** It is asked first whether to commit, a loop saves one by one, or a comment says why. */
function isMeant(start, { ancestors, text }) {
	for (const { type, children } of ancestors) {
		if (type === "for_statement" || type === "while_statement") return true;
		const [condition] = children;
		if (type !== "if_statement" || !condition) continue;
		if (/commit|test/i.test(text.slice(condition.start, condition.end))) return true;
	}
	return text.slice(Math.max(0, start - 240), start + 120).split("\n").some((line) => /#.*(commit|transaction|rollback|rolled back|save|lock)/i.test(line));
}
/** A cursor that the function opens for itself, which it has to commit. */
function isOwnCursor(cursor, context) {
	return scopeFlow(context).reaching("cr", cursor.start).some(({ how, value }) => {
		if (!value) return false;
		const made = value.type === "call" ? calledBy(value, context)?.name : void 0;
		return how === "context" || made !== void 0 && /^(cursor|Cursor|connect|db_connect)$/.test(made);
	});
}

// src/audit/rules/invalid-email.ts
const ADDRESS = /^[\w.%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]+$/i;
var invalid_email_default = defineRule({
	id: "invalid-email",
	aliases: ["R8181"],
	severity: "low",
	category: "maintainability",
	summary: "\"support\" in the manifest is no e-mail address",
	why: "Whoever needs help with the module writes to this address: the app store links it, and a text around it or a second address makes the link fail.",
	link: MANIFEST_GUIDE,
	bad: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"example.com\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"a@b.com, c@d.com\"}\n" }],
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"a.b+c@mail.example.com\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }],
	manifest({ entries }, { report }) {
		const entry = entries.get("support");
		if (!entry || typeof entry.value !== "string" || entry.value === "" || ADDRESS.test(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `"${entry.value}" is no e-mail address: write one alone, such as support@example.com.`
		});
	}
});

// src/audit/rules/ir-rule-domain.ts
const TERM = /[([]\s*(['"])([A-Za-z_][\w.]*)\1\s*,\s*(['"])([^'"]*)\3\s*,/g;
const OPERATORS = /^(=|!=|<>|==|<=|<|>|>=|=\?|like|not like|ilike|not ilike|=like|not =like|=ilike|not =ilike|in|not in|child_of|parent_of|any!?|not any!?)$/;
var ir_rule_domain_default = defineRule({
	id: "ir-rule-domain",
	severity: "high",
	category: "security",
	summary: "The domain of a record rule does not fit its model",
	why: "The domain of a rule is read at every access to the model. A field that is not there, a wrong operator or a bracket that is not closed ends each read of it in an error, for all users but the superuser, so that the one who wrote the rule does not see it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules",
	bad: [{
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('owner_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
	}, {
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
            partner_id = fields.Many2one("res.partner")
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">['|', ('name', 'equals', 'x'), ('partner_id.no_such', '=', 1)]</field>
          </record>
          <record id="rule_open" model="ir.rule">
            <field name="name">open</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('name', '=', 'x']</field>
          </record>
        </odoo>
      `
	}],
	good: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          name = fields.Char()
          partner_id = fields.Many2one("res.partner")
          other_id = fields.Many2one("elsewhere.model")


      class Extended(models.Model):
          _inherit = "elsewhere.model"
    `,
		"security/rules.xml": `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">['|', ('create_uid', '=', user.id), ('partner_id.user_ids', 'in', [user.id]), ('other_id.any_thing', '=', 1), ('name', 'in', ('draft', 'sent', 'done')), ('name', 'in', ['draft', 'sent', 'done'])]</field>
        </record>
        <record id="rule_elsewhere" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="elsewhere.model_elsewhere_model"/>
          <field name="domain_force">[('no_such', '=', user.id)]</field>
        </record>
        <record id="rule_all" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">[(1, '=', 1)] if user.share else []</field>
        </record>
      </odoo>
    `
	},
	check(context) {
		let names;
		for (const rule of ruleRecords(context.index)) {
			if (rule.domain === "" || rule.demo) continue;
			const tell = (message) => context.report({
				at: rule.domainAt,
				source: rule.source,
				message
			});
			const open = imbalance(rule.domain);
			if (open !== void 0) {
				tell(`The domain of ${rule.xmlid ?? "the rule"} cannot be read: ${open}. Every read of the model ends in an error.`);
				continue;
			}
			if (/has_group\(/.test(rule.domain)) tell(`The domain asks has_group(), and is kept for all users once it is computed for one: make a rule for each group with the field groups.`);
			names ??= modelNames(context.index, allModels(context));
			const model = rule.model === void 0 ? void 0 : names.get(shortId(rule.model));
			if (/['"]any!?['"]/.test(rule.domain)) continue;
			for (const { index: at, 2: path = "", 4: operator = "" } of rule.domain.matchAll(TERM)) {
				if (/['"]\s*,\s*$/.test(rule.domain.slice(0, at)) && !/['"][|&!]['"]\s*,\s*$/.test(rule.domain.slice(0, at))) continue;
				if (!OPERATORS.test(operator.trim().toLowerCase())) tell(`${JSON.stringify(operator)} is no operator of a domain: every read of ${model ?? "the model"} ends in an error.`);
				const missing = model === void 0 ? void 0 : missingField(path, model, context);
				if (missing) tell(`${missing.model} has no field ${missing.field}, so every read of ${model} ends in an error for all but the superuser: write a field that it has.`);
			}
		}
	}
});
const models = /* @__PURE__ */ new WeakMap();
function allModels({ project }) {
	const known = models.get(project);
	if (known) return known;
	const found = [...project.modules.values()].flatMap(({ classes }) => classes.flatMap(({ model, creates }) => creates ? [model] : []));
	models.set(project, found);
	return found;
}
function missingField(path, model, context) {
	let at = model;
	for (const name of path.split(".")) {
		if (at === void 0) return void 0;
		const known = context.model(at);
		if (!known.exists || !known.complete) return void 0;
		const field = known.field(name);
		if (!field) return {
			model: at,
			field: name
		};
		if (!field.comodel) return void 0;
		at = field.comodel;
	}
}

export { flush_in_loop_default as C, field_redeclared_default as D, file_not_used_default as E, field_method_missing_default as O, foreign_noupdate_record_default as S, filter_after_search_default as T, hard_coded_id_default as _, inheritable_method_string_default as a, function_unknown_method_default as b, inconsistent_compute_sudo_default as c, ids_lookup_in_loop_default as d, html_sanitize_of_text_default as f, hardcoded_secret_default as g, hidden_query_in_loop_default as h, inherits_field_loose_default as i, inconsistent_compute_store_default as l, html_concatenated_default as m, invalid_email_default as n, inheritable_method_lambda_default as o, html_field_unsanitized_default as p, invalid_commit_default as r, index_without_column_default as s, ir_rule_domain_default as t, image_full_size_in_list_default as u, group_rule_without_manager_default as v, float_equality_default as w, foreign_record_frozen_default as x, group_implies_admin_default as y };