import { o as SERIES, s as isSeries } from "./common.mjs";
import { $ as recordText, B as ownNodes, Ct as childOf, Q as recordField, St as parts, Tt as comodelOf, Y as isDataElement, it as attributeValue, lt as manifestPaths, rt as attribute, wt as walk, xt as literalOf } from "./source.mjs";
import { $t as repeatedBy, Ft as gapsOf, It as MANIFEST_GUIDE, Kt as archPlaces, Lt as OCA_GUIDE, Mt as withoutElement, Nt as computedFields, Ot as SHAPES, Pt as computedHere, Qt as isRarelyRun, Rt as entrySpan, Ut as closest, Zt as hasDecorator, hn as shortId, kt as schemaProblem, mn as ruleRecords, on as expressionProblem, rn as isTop, sn as dataExample, un as defineRule, zt as isSold } from "./audit-base.mjs";
import { A as classAround, B as mentions, D as headOf, H as importedPath, N as commentsOf, Q as hasGuard, U as importsOf, ct as scopeFlow, dt as calledBy, gt as isTestFile, ht as isMigrationFile, rt as routeAround, st as recordsOf, tt as taintHere, ut as argumentsOfCall } from "./audit-python.mjs";

// src/audit/rules/bad-builtin-groupby.ts
var bad_builtin_groupby_default = defineRule({
	id: "bad-builtin-groupby",
	aliases: ["W8155"],
	severity: "medium",
	category: "correctness",
	summary: "itertools.groupby, which only groups what stands side by side",
	why: "itertools.groupby begins a new group whenever the key changes: of records that are not sorted by exactly this key a group comes several times, and code that fills a dictionary keeps the last part only. odoo.tools.groupby sorts into groups by itself.",
	link: "https://github.com/odoo/odoo/issues/105376",
	bad: [`
    import itertools


    def by_partner(orders):
        return {key: list(group) for key, group in itertools.groupby(orders, lambda order: order.partner_id)}
    `, `
    from itertools import groupby as grouped


    def by_partner(orders):
        return grouped(orders, lambda order: order.partner_id)
    `],
	good: `
    from itertools import chain

    from odoo.tools import groupby


    def by_partner(orders):
        return groupby(chain(orders), lambda order: order.partner_id)
  `,
	python: { call(node, context) {
		const called = childOf(node, "function");
		if (!called || called.type !== "identifier" && called.type !== "attribute") return;
		if (importedPath(called, context.file) !== "itertools.groupby") return;
		const [first] = argumentsOfCall(node, context).positional;
		const sorted = first?.type === "call" && calledBy(first, context)?.name === "sorted";
		context.report({
			at: node,
			severity: sorted ? "low" : "medium",
			message: sorted ? "itertools.groupby is right only while both keys are the same: odoo.tools.groupby needs no sorting." : "itertools.groupby gives a group again whenever the key changes: use odoo.tools.groupby, or recordset.grouped() from 17.0 on."
		});
	} }
});

// src/audit/rules/binary-in-database.ts
var binary_in_database_default = defineRule({
	id: "binary-in-database",
	aliases: ["PER021"],
	severity: "low",
	category: "performance",
	summary: "A binary field that is kept in the table itself",
	why: "With attachment=False the bytes are a column: each read of the record that asks for all fields brings them along, backups and every UPDATE of the row copy them, and the database grows by what the file store would hold once.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Binary",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        scan = fields.Binary(attachment=False)
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        scan = fields.Binary()
        thumb = fields.Binary(compute="_compute_thumb", attachment=False)

        def _compute_thumb(self):
            self.thumb = False
    `, `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        file = fields.Binary(attachment=False)
    `],
	check(context) {
		for (const { classes, model, kind } of context.index.models.values()) {
			if (kind !== "model") continue;
			for (const { file, fact } of classes) for (const { name, type, kwargs } of fact.fields) {
				const attachment = kwargs.get("attachment");
				if (!/^(Binary|Image)$/.test(type) || attachment?.value !== false) continue;
				if ((kwargs.has("compute") || kwargs.has("related")) && kwargs.get("store")?.value !== true) continue;
				context.report({
					source: file.source,
					at: attachment,
					model,
					message: `${name} keeps its bytes in the table of ${model}. Leave attachment=False out, so that they go to the file store.`
				});
			}
		}
	}
});

// src/audit/rules/broad-except-around-write.ts
var broad_except_around_write_default = defineRule({
	id: "broad-except-around-write",
	aliases: ["COR069C", "COR070"],
	severity: "medium",
	confidence: "likely",
	category: "correctness",
	summary: "except Exception around a write, without a savepoint",
	why: "When PostgreSQL refuses a statement, the transaction is over: whatever comes next fails with \"current transaction is aborted\", far from the cause. And where the ORM raised half way, the half that was done is committed. A savepoint takes both back.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#avoid-catching-exceptions",
	bad: `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self:
                try:
                    partner.write({"ref": "x"})
                except Exception:
                    _logger.exception("no")
  `,
	good: [`
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self:
                try:
                    with self.env.cr.savepoint():
                        partner.write({"ref": "x"})
                except Exception:
                    _logger.exception("no")
    `, `
    from odoo import models
    from odoo.exceptions import UserError


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            try:
                self.write({"ref": "x"})
            except Exception as error:
                raise UserError("no") from error

        def again(self):
            try:
                self.write({"ref": "x"})
            except Exception:
                self.env.cr.rollback()

        def number(self, text):
            try:
                return int(text)
            except Exception:
                return 0
    `],
	python: { try_statement(node, context) {
		const body = childOf(node, "body");
		const broad = node.children.find((clause) => clause.type === "except_clause" && /^except(\s+Exception\b[^:]*|\s+BaseException\b[^:]*)?:/.test(context.slice(clause)));
		if (!body || !broad || isRarelyRun(context.file.source.path) || !context.klass?.kind) return;
		const handler = context.slice(broad);
		if (/\braise\b|rollback\(|savepoint/.test(handler) || /savepoint\(|\.cursor\(|commit\(|new_cursor/.test(context.slice(body))) return;
		if (context.ancestors.some((outer) => outer.type === "with_statement" && /savepoint\(/.test(context.slice(outer).slice(0, 120)))) return;
		for (const inner of walk(body)) {
			if (inner.type !== "call") continue;
			const called = calledBy(inner, context);
			if (!called?.object || !/^(write|create|unlink)$/.test(called.name)) continue;
			if (!recordsOf(called.object, context)) continue;
			context.report({
				at: {
					start: broad.start,
					end: broad.start + handler.indexOf(":") + 1
				},
				message: `${called.name}() in this try can leave a broken transaction behind, and the except goes on in it. Put "with self.env.cr.savepoint():" around what may fail, or catch less.`
			});
			return;
		}
	} }
});

// src/audit/rules/browse-in-loop.ts
var browse_in_loop_default = defineRule({
	id: "browse-in-loop",
	aliases: ["PER005"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "browse() of one id after the other, which keeps Odoo from reading ahead",
	why: "Records that come from one browse() are read together: the first field that is asked for is fetched for all of them. Records that are browsed one by one know nothing of each other, so each costs its own query.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#prefetch",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, ids):
            result = []
            for partner_id in ids:
                result.append(self.browse(partner_id).name)
            return result
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, ids):
            return [partner.name for partner in self.browse(ids)]
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self, groups, rows):
            for partner_ids in groups:
                self.browse(partner_ids).write({"active": True})
            for company_id in (1, 2):
                self.env["res.company"].browse(company_id)
            for row in rows:
                self.browse(row["ids"])
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "browse" || !called.object) return;
		const [id] = argumentsOfCall(node, context).positional;
		if (id?.type !== "identifier") return;
		const repeated = repeatedBy(node, context);
		if (!repeated || repeated.occasional) return;
		const { loop } = repeated;
		const name = context.slice(id);
		if (!isElement(name, loop.node, context.text) || /s$/.test(name)) return;
		const records = recordsOf(called.object, context);
		if (!records) return;
		context.report({
			at: node,
			model: records.model,
			message: `browse(${name}) makes records that are not read together. Browse all ids at once, before the loop, and go over the records.`
		});
	} }
});
/** `for x in ids` binds the name alone. */
function isElement(name, loop, text) {
	return new RegExp(`\\bfor\\s+${name}\\s+in\\b`).test(text.slice(loop.start, loop.end));
}

// src/audit/rules/button-method-unknown.ts
const view = (arch, fields = "") => `
  <odoo>
    <record id="view_partner" model="ir.ui.view">
      <field name="name">a</field>
      <field name="model">res.partner</field>${fields}
      <field name="arch" type="xml">${arch}</field>
    </record>
  </odoo>
`;
const model = (method) => `
  from odoo import models


  class Partner(models.Model):
      _inherit = "res.partner"

      ${method}
          return True
`;
var button_method_unknown_default = defineRule({
	id: "button-method-unknown",
	severity: "high",
	category: "views",
	summary: "A button calls a method that the model lacks, that is private, or that needs arguments",
	why: "Odoo checks the method when it loads the view and stops there; what it lets pass fails when somebody presses the button.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#button",
	bad: [
		{
			"views/partner.xml": view("<form><button name=\"action_shwo\" type=\"object\"/></form>"),
			"models/p.py": model("def action_show(self):")
		},
		{
			"views/partner.xml": view("<form><button name=\"_action_show\" type=\"object\"/></form>"),
			"models/p.py": model("def _action_show(self):")
		},
		{
			"views/partner.xml": view("<form><button name=\"action_show\" type=\"object\"/></form>"),
			"models/p.py": model("def action_show(self, force):")
		},
		{ "views/partner.xml": view("<xpath expr=\"//header\" position=\"inside\"><button name=\"action_nowhere_to_be_found\" type=\"object\"/></xpath>", "<field name=\"inherit_id\" ref=\"base.view_partner_form\"/>") }
	],
	good: [
		{
			"views/partner.xml": view("<form><button name=\"action_show\" type=\"object\"/></form>"),
			"models/p.py": model("def action_show(self, force=False, **kwargs):")
		},
		{ "views/partner.xml": view("<form><button name=\"write\" type=\"action\"/><button special=\"cancel\"/><button name=\"copy\" type=\"object\"/></form>") },
		{ "views/partner.xml": view("<form><button name=\"%(base.action_partner_form)d\" type=\"action\"/><field name=\"child_ids\"><list><button name=\"open_commercial_entity\" type=\"object\"/></list></field></form>") },
		{
			"views/partner.xml": view("<xpath expr=\"//header\" position=\"inside\"><button name=\"action_show\" type=\"object\"/></xpath><button name=\"action_gone\" position=\"replace\"/>", "<field name=\"inherit_id\" ref=\"base.view_partner_form\"/>"),
			"models/p.py": model("def action_show(self, force=False):")
		}
	],
	check(context) {
		for (const each of context.index.views) for (const { element, models, isSpec } of archPlaces(context, each)) {
			if (isSpec || element.name !== "button" && element.name !== "a") continue;
			const name = attribute(element, "name");
			if (!name || attributeValue(element, "type") !== "object") continue;
			const trouble = troubleWith(context, models, name.value);
			if (trouble) context.report({
				source: each.source,
				at: name.valueSpan,
				message: trouble
			});
		}
	}
});
function troubleWith(context, models, name) {
	const [main = ""] = models;
	if (!/^\w+$/.test(name)) return void 0;
	if (name.startsWith("_")) return `The button calls ${name}, and a name with an underscore in front is never called from outside: it fails when it is pressed. Give the method a public name, and let it check who may.`;
	const facts = models.map((each) => context.model(each));
	const [found] = facts.flatMap((each) => each.method(name) ?? []);
	if (found) {
		const [missing] = found.required ?? [];
		if (missing === void 0 || models.length > 1 || found.params.length === 0) return void 0;
		return `The button calls ${name}, which must be given ${missing}, and a button gives nothing: it fails when it is pressed. Give the argument a default, or call another method.`;
	}
	if (facts.some((each) => each.exists && (!each.methodsKnown || each.kind === "abstract"))) return void 0;
	if (!facts[0]?.exists) return void 0;
	const near = closest(name, facts[0].lineage.flatMap(({ methods }) => Object.keys(methods)));
	return `The button calls ${name}, and ${main} has no such method: the view does not load, or the button fails. ${near ? `Did you mean ${near}?` : "Write the method, or the name of one that it has."}`;
}

// src/audit/rules/button-only-hidden.ts
var button_only_hidden_default = defineRule({
	id: "button-only-hidden",
	severity: "medium",
	category: "security",
	summary: "Who may call a method is only said by the button that calls it",
	why: "groups= on a button hides the button. The method behind it stays open: every user who may reach the model calls it over RPC, and with sudo() in it the rights of the model do not stop them either. Ask has_group() or check_access in the method.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods",
	bad: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          state = fields.Char()

          def action_approve(self):
              self.sudo().write({"state": "approved"})
    `,
		"views/book.xml": `
      <odoo>
        <record id="view_book" model="ir.ui.view">
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <form><header><button name="action_approve" type="object" groups="base.group_system"/></header></form>
          </field>
        </record>
      </odoo>
    `
	},
	good: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          state = fields.Char()

          def action_approve(self):
              if not self.env.user.has_group("base.group_system"):
                  return False
              self.sudo().write({"state": "approved"})

          def action_plain(self):
              self.write({"state": "approved"})

          def action_open(self):
              self.sudo().write({"state": "open"})
    `,
		"views/book.xml": `
      <odoo>
        <record id="view_book" model="ir.ui.view">
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <form>
              <button name="action_approve" type="object" groups="base.group_system"/>
              <button name="action_plain" type="object" groups="base.group_system"/>
              <button name="action_open" type="object"/>
              <button name="action_open" type="object" groups="base.group_multi_company"/>
            </form>
          </field>
        </record>
      </odoo>
    `
	},
	arch: { button(element, context) {
		const groups = attribute(element, "groups");
		if (!groups || attributeValue(element, "type") !== "object" || !context.modelName) return;
		if (!/manager|admin|system|erp|approv|director|responsible/.test(groups.value) || groups.value.includes("!")) return;
		const name = attributeValue(element, "name") ?? "";
		const found = context.index.models.get(context.modelName)?.method(name);
		if (!found || !isOpen(found.fact, found.file)) return;
		if (shownToAll(element, name)) return;
		context.report({
			at: groups,
			model: context.modelName,
			message: `Only the button asks for ${groups.value}: ${name}() changes records with sudo() for whoever calls it over RPC. Ask has_group() in the method too.`
		});
	} }
});
/** Another button of the view calls it without asking. */
function shownToAll(element, name) {
	const { parent } = element;
	if (typeof parent !== "object" || parent === null || !("children" in parent) || !Array.isArray(parent.children)) return false;
	return parent.children.some((child) => child !== element && child?.type === "element" && attributeValue(child, "name") === name && attribute(child, "groups") === void 0);
}
/** It writes with sudo and asks nobody. */
function isOpen(method, { source }) {
	const body = source.text.slice(method.start, method.end);
	return /\.sudo\(\)\s*\.\s*(write|unlink|create)\(/.test(body) && !/has_group|check_access|AccessError|user_has_groups|is_admin|is_system/.test(body);
}

// src/audit/rules/category-allowed.ts
var category_allowed_default = defineRule({
	id: "category-allowed",
	aliases: ["C8114"],
	severity: "low",
	category: "maintainability",
	profile: "apps",
	summary: "A category that is not among those that the project allows",
	why: "A category with a name of its own makes a new group in the list of apps and in the rights of users. The project lists those that it wants; Odoo itself takes any.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": `{"name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "category": "Sales/", }\n` },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"category\": \"Sales\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"category\": \"Sales/Point of Sale\"}\n" }],
	manifest({ entries }, { settings, report }) {
		const entry = entries.get("category");
		if (!entry || typeof entry.value !== "string" || entry.value === "") return;
		const allowed = settings.allowedCategories ?? [];
		if (allowed.length > 0 && !allowed.includes(entry.value)) {
			const message = `The category "${entry.value}" is not one of ${allowed.join(", ")}.`;
			report({
				at: entrySpan(entry),
				message
			});
		} else if (entry.value.split("/").some((part) => part.trim() === "")) {
			const message = `The category "${entry.value}" has a part without a name, which becomes a group of its own.`;
			report({
				at: entrySpan(entry),
				message
			});
		}
	}
});

// src/audit/rules/category-allowed-app.ts
const CATEGORIES = [
	"Accounting",
	"Discuss",
	"Document Management",
	"eCommerce",
	"Extra Tools",
	"Human Resources",
	"Industries",
	"Localization",
	"Manufacturing",
	"Marketing",
	"Point of Sale",
	"Productivity",
	"Project",
	"Purchases",
	"Sales",
	"Tutorial",
	"Warehouse",
	"Website"
];
var category_allowed_app_default = defineRule({
	id: "category-allowed-app",
	aliases: ["C8117"],
	severity: "low",
	category: "maintainability",
	profile: "apps",
	summary: "A module for sale is in a category that the app store does not have",
	why: "The app store sorts what it sells into its own categories. A module in another one is hard to find there.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"price\": 10, \"category\": \"Uncategorized\"}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"price\": 10, \"category\": \"Sales\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"category\": \"Own\"}\n" }],
	manifest(manifest, { settings, report }) {
		const entry = manifest.entries.get("category");
		if (!isSold(manifest) || !entry || typeof entry.value !== "string" || entry.value === "") return;
		const allowed = settings.allowedAppCategories ?? CATEGORIES;
		if (allowed.includes(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `The app store has no category "${entry.value}": take one of ${allowed.join(", ")}.`
		});
	}
});

// src/audit/rules/check-company-missing.ts
var check_company_missing_default = defineRule({
	id: "check-company-missing",
	severity: "low",
	category: "security",
	summary: "_check_company_auto looks at no field",
	why: "With _check_company_auto Odoo checks, at each write, the fields that say check_company=True. Where none does, a record of one company can name records of another, and the attribute promises a check that never happens.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/company.html#multi-company-consistency",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _check_company_auto = True

        company_id = fields.Many2one("res.company")
        warehouse_id = fields.Many2one("stock.warehouse")
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _check_company_auto = True

        company_id = fields.Many2one("res.company")
        warehouse_id = fields.Many2one("stock.warehouse", check_company=True)


    class Tag(models.Model):
        _name = "library.tag"
        _check_company_auto = True

        name = fields.Char()
        company_id = fields.Many2one("res.company")
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		const auto = klass?.attributes.get("_check_company_auto");
		if (!klass?.model || auto?.value !== true || !klass.creates) return;
		const own = klass.fields.filter((field) => /^Many2(one|many)$/.test(field.type));
		if (own.some(({ kwargs }) => kwargs.has("check_company"))) return;
		const candidates = own.filter((field) => {
			const comodel = comodelOf(field);
			return comodel !== void 0 && /^(account\.(account|journal|tax|move)|stock\.(warehouse|location|picking\.type|route)|sale\.order|purchase\.order|product\.pricelist|account\.analytic\.account|hr\.employee|project\.project)$/.test(comodel);
		});
		const [first] = candidates;
		if (!first) return;
		context.report({
			at: auto,
			model: klass.model,
			message: `No field of ${klass.model} says check_company=True, so nothing is checked: add it to ${candidates.map(({ name }) => name).join(", ")}.`
		});
	} }
});

// src/audit/rules/commented-out-code.ts
var commented_out_code_default = defineRule({
	id: "commented-out-code",
	aliases: ["MNT020B", "ERA001"],
	severity: "info",
	confidence: "likely",
	category: "maintainability",
	cosmetic: true,
	summary: "Several lines of code that a comment has switched off",
	why: "Nobody knows whether it was meant to come back, and it is no longer changed along with what is around it. The history of the file keeps it for whoever needs it.",
	link: "https://docs.astral.sh/ruff/rules/commented-out-code/",
	bad: `
    def total(self):
        # for line in self.line_ids:
        #     total += line.price
        # return total
        return 1
  `,
	good: [`
    def total(self):
        # Adds the lines up, and rounds: for each line
        # the price (see the field) is in the currency
        # of the order.
        return 1
    `, `
    # x = 1
    def total(self):
        return 1
    `],
	python: { module(node, context) {
		if (!/^\s*#\s*(def |return\b|for .*:\s*$|if .*:\s*$|\w[\w.]* = |self\.)/m.test(context.text)) return;
		let run = [];
		const end = () => {
			const [first, last] = [run[0], run.at(-1)];
			const code = run.filter((comment) => CODE.test(context.slice(comment))).length;
			if (first && last && run.length >= 3 && code >= 3 && code / run.length > .6) context.report({
				at: {
					start: first.start,
					end: last.end
				},
				message: `${run.length} lines of code are switched off by comments. Remove them; the history of the file keeps them.`
			});
			run = [];
		};
		for (const comment of commentsOf(node)) {
			const before = run.at(-1);
			if (before && !/^\n[ \t]*$/.test(context.text.slice(before.end, comment.start).replace("\r", ""))) end();
			const line = context.text.lastIndexOf("\n", comment.start) + 1;
			if (/\S/.test(context.text.slice(line, comment.start))) end();
			else run.push(comment);
		}
		end();
	} }
});
/** A line that reads as Python and not as a sentence. */
const CODE = /^#\s*(def \w+\(.*|return\b.*|(for|if|elif|while|with|try|except)\b.*:|else:|[\w.]+(\[[^\]]*\])? ?[+-]?= ?\S.*|[\w.]+\(.*\)?,?|["'][\w.]+["']: .*|\(?["']\w+["'], ["'].*|[)\]}]+,?)\s*$/;

// src/audit/rules/company-dependent-attribute.ts
const TYPES = /^(Char|Float|Boolean|Integer|Text|Many2one|Date|Datetime|Selection|Html|Monetary)$/;
var company_dependent_attribute_default = defineRule({
	id: "company-dependent-attribute",
	aliases: ["COR040"],
	severity: "medium",
	category: "correctness",
	from: "18.0",
	summary: "A company-dependent field that is required, translated or of a type that cannot be",
	why: "The values of all companies stand in one JSON column. A company without a value has none to require, no language fits in, and only some types are allowed. Odoo warns and drops the option.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/fields.py",
	bad: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=True, required=True)
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        tag_ids = fields.Many2many("res.partner.category", company_dependent=True)
    `],
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=True)
        name = fields.Char(required=True, translate=True)
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(company_dependent=False, required=True)
    `],
	check(context) {
		for (const file of context.module.python) for (const { fields } of file.classes) for (const { name, type, kwargs, nameSpan } of fields) {
			if (kwargs.get("company_dependent")?.value !== true) continue;
			const given = (key) => kwargs.get(key)?.value === true;
			const problem = given("required") ? "required" : given("translate") ? "translated" : TYPES.test(type) ? void 0 : `of type ${type}`;
			if (problem === void 0) continue;
			context.report({
				source: file.source,
				at: kwargs.get(problem === "translated" ? "translate" : "required") ?? nameSpan,
				message: `${name} depends on the company, so it cannot be ${problem}: Odoo warns and does not hold to it. Leave one of the two out.`
			});
		}
	}
});

// src/audit/rules/company-rule-missing.ts
var company_rule_missing_default = defineRule({
	id: "company-rule-missing",
	severity: "medium",
	category: "security",
	summary: "A model with a company and no record rule that looks at it",
	why: "company_id alone hides nothing: users see the records of every company, also of those that they have no part in. A rule without a group, [(\"company_id\", \"in\", company_ids + [False])], keeps each to the companies that are chosen.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/company.html#security-rules",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()
        company_id = fields.Many2one("res.company", required=True)
  `,
	good: [{
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            company_id = fields.Many2one("res.company")


        class Line(models.Model):
            _name = "library.line"

            book_id = fields.Many2one("library.book", required=True, ondelete="cascade")
            company_id = fields.Many2one("res.company")


        class Ask(models.TransientModel):
            _name = "library.ask"

            company_id = fields.Many2one("res.company")


        class Shown(models.Model):
            _name = "library.shown"

            company_id = fields.Many2one(related="book_id.company_id")
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">company</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('company_id', 'in', company_ids + [False])]</field>
          </record>
        </odoo>
      `
	}],
	check(context) {
		const { index, module } = context;
		const ruled = new Set(ruleRecords(index).flatMap(({ model, domain }) => model !== void 0 && /compan/.test(domain) ? [shortId(model)] : []));
		for (const facts of index.models.values()) {
			const made = facts.classes.find(({ fact }) => fact.creates);
			const field = facts.field("company_id") ?? facts.field("company_ids");
			if (!facts.own || facts.kind !== "model" || !made || !field) continue;
			const { kwargs } = field.fact;
			const stored = kwargs.get("store")?.value === true;
			if ((kwargs.has("related") || kwargs.has("compute")) && !stored) continue;
			if (made.fact.inherits.size > 0 || made.fact.attributes.get("_auto")?.value === false) continue;
			if (/(^|\.)(config|settings?|log|line|report|mixin|type|tag|stage)s?($|\.)/.test(facts.model)) continue;
			const owned = made.fact.fields.some(({ type, kwargs: given }) => type === "Many2one" && given.get("ondelete")?.value === "cascade");
			const table = `model_${facts.model.replaceAll(".", "_")}`;
			if (owned || ruled.has(table)) continue;
			if ([...context.project.modules.values()].some((other) => other.name !== module.name && other.depends.includes(module.name) && rulesOf(other).some((id) => id.includes(table.slice(6))))) continue;
			context.report({
				at: field.fact,
				source: field.file.source,
				model: facts.model,
				message: `No record rule looks at ${field.fact.name} of ${facts.model}: users see the records of every company. Add an ir.rule with [('${field.fact.name}', 'in', company_ids + [False])].`
			});
		}
	}
});
const known = /* @__PURE__ */ new WeakMap();
/** Names of the record rules of a module, which every model of those below it asks for. */
function rulesOf(facts) {
	const found = known.get(facts);
	if (found) return found;
	const ids = Object.entries(facts.xmlids).flatMap(([id, { model }]) => model === "ir.rule" ? [id] : []);
	known.set(facts, ids);
	return ids;
}

// src/audit/rules/compute-not-assigned.ts
var compute_not_assigned_default = defineRule({
	id: "compute-not-assigned",
	aliases: ["COR029", "OLS03019"],
	severity: "high",
	category: "correctness",
	summary: "A compute that leaves a field without a value on some way through it",
	why: "A field that is not stored must get a value for every record each time it is computed. Where a condition or an early return leaves it out, whoever reads the field gets \"Compute method failed to assign\", which takes the whole view down.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: [
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            for partner in self:
                if partner.color > 5:
                    partner.is_big = True
    `,
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        size_note = fields.Char(compute="_compute_is_big", store=True)

        @api.depends("color")
        def _compute_is_big(self):
            for partner in self:
                partner.is_big = partner.color > 5
    `,
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            if not self.env.user.has_group("base.group_system"):
                return
            for partner in self:
                if not partner.color:
                    continue
                partner.is_big = True
    `
	],
	good: [
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        other = fields.Boolean(compute="_compute_is_big")

        @api.depends("color")
        def _compute_is_big(self):
            if not self:
                return
            self.other = False
            for partner in self.with_context(x=1):
                if partner.color > 5:
                    partner.is_big = partner.other = True
                elif partner.color < 0:
                    raise ValueError("x")
                else:
                    partner.is_big = False
    `,
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        is_big = fields.Boolean(compute="_compute_is_big")
        size = fields.Integer(compute="_compute_size")
        kept = fields.Integer(compute="_compute_kept", store=True, readonly=False)
        note = fields.Char(compute="_compute_note")

        @api.depends("color")
        def _compute_is_big(self):
            big = self.filtered(lambda p: p.color > 5)
            big.is_big = True
            (self - big).is_big = False

        @api.depends("color")
        def _compute_size(self):
            for partner in self:
                partner._set_size()

        @api.depends("color")
        def _compute_kept(self):
            for partner in self:
                if partner.color:
                    partner.kept = partner.color

        @api.depends("color")
        def _compute_note(self):
            for partner in self:
                partner.update({"note": "x"})

        def _set_size(self):
            self.size = 1
    `,
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        label = fields.Char(compute="_compute_label")
        code = fields.Char(compute="_compute_code")
        kind = fields.Char(compute="_compute_kind")

        @api.depends("color")
        def _compute_label(self):
            super()._compute_label()

        @api.depends("color")
        def _compute_code(self):
            for partner in self:
                try:
                    partner.code = str(int(partner.ref))
                except ValueError:
                    partner.code = False

        @api.depends("type")
        def _compute_kind(self):
            for partner in self:
                if partner.type == "contact":
                    partner.kind = "a"
                elif partner.type == "other":
                    partner.kind = "b"
                if not partner.ref:
                    continue
                for child in partner.child_ids:
                    if child.ref:
                        partner.kind = child.ref
                        break
                else:
                    partner.kind = "c"
    `
	],
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start }) => start === node.start);
		if (!klass || klass.kind === "abstract" || klass.kind === void 0 || computedFields(klass).size === 0) return;
		if (isRarelyRun(context.file.source.path)) return;
		for (const statement of childOf(node, "body")?.children ?? []) {
			const method = statement.type === "decorated_definition" ? childOf(statement, "definition") : statement;
			const name = method?.type === "function_definition" ? childOf(method, "name") : void 0;
			if (method && name) checkMethod(method, context.slice(name), klass, context);
		}
	} }
});
function checkMethod(node, name, klass, context) {
	const fields = fieldsOf(name, klass, context);
	if (!fields) return;
	const gaps = gapsOf(node, fields.map((field) => field.name), context.text);
	for (const gap of gaps) {
		const stored = fields.find((field) => field.name === gap.field)?.kwargs.has("store") ?? false;
		if (stored && !gap.never) continue;
		context.report({
			at: gap.at,
			model: klass.model,
			message: messageFor(gap.field, {
				...gap,
				stored
			}, name)
		});
	}
}
/** Fields that raise where they are not assigned: not stored, and not to be edited. */
function fieldsOf(name, klass, context) {
	if (klass.model === void 0) return void 0;
	const wanted = computedFields(klass).get(name)?.filter(({ kwargs, name: field }) => {
		if (kwargs.has("inverse") || kwargs.has("readonly") || kwargs.has("related")) return false;
		if (kwargs.has("store") && kwargs.get("store")?.value !== true) return false;
		return context.model(klass.model ?? "").classes.filter(({ fields }) => Object.hasOwn(fields, field)).length <= 1;
	});
	return wanted && wanted.length > 0 ? wanted : void 0;
}
function messageFor(field, { how, never, stored }, method) {
	const end = "whoever reads it gets \"Compute method failed to assign\". ";
	if (never && stored) return `${method}() is to compute ${field} and assigns it nowhere, so it stays empty. Assign it, or take it from the method.`;
	if (never) return `${method}() is to compute ${field} and assigns it nowhere: ${end}Assign it, or take it from the method.`;
	return `${field} is left without a value ${how === "end" ? "where no condition above holds" : `with this ${how}`}: ${end}Give it a value first, such as False, or in an else.`;
}

// src/audit/rules/compute-without-depends.ts
var compute_without_depends_default = defineRule({
	id: "compute-without-depends",
	aliases: ["COR027", "ODOO001"],
	severity: "high",
	category: "correctness",
	summary: "A stored field whose compute says nothing of what it depends on",
	why: "Odoo computes a stored field again when a field changes that @api.depends names. Without the decorator the value of the day when the record was made stays in the database for good, and no error tells.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        color_twice = fields.Integer(compute="_compute_color_twice", store=True)

        def _compute_color_twice(self):
            for partner in self:
                partner.color_twice = partner.color * 2
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        color_twice = fields.Integer(compute="_compute_color_twice", store=True)
        today_is = fields.Date(compute="_compute_today_is")
        listed = fields.Integer(compute="_compute_listed", store=True, depends=["color"])

        @api.depends("color")
        def _compute_color_twice(self):
            for partner in self:
                partner.color_twice = partner.color * 2

        def _compute_today_is(self):
            self.today_is = fields.Date.today()

        def _compute_listed(self):
            self.listed = 1
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        token = fields.Char(compute="_compute_token", store=True)
        chosen = fields.Char(compute="_compute_chosen", store=True, readonly=False)

        def _compute_token(self):
            for partner in self:
                partner.token = self.env["ir.sequence"].next_by_code("x")

        def _compute_chosen(self):
            for partner in self:
                partner.chosen = "a"
    `],
	check(context) {
		for (const facts of context.index.models.values()) for (const { file, fact } of facts.classes) {
			if (fact.kind === "transient" || isRarelyRun(file.source.path)) continue;
			for (const [name, fields] of computedFields(fact)) {
				const method = fact.methods.findLast((each) => each.name === name);
				const [field] = fields.filter(isStored);
				if (!method || !field || method.decorators.length > 0 || !readsFields(method, field, file, fact.model, context)) continue;
				if (context.model(facts.model).classes.filter(({ methods }) => Object.hasOwn(methods, name)).length > 1) continue;
				context.report({
					source: file.source,
					at: method.nameSpan,
					model: facts.model,
					message: `${field.name} is stored, and ${name}() has no @api.depends: what is computed when the record is made stays, whatever changes later. Name the fields that the method reads.`
				});
			}
		}
	}
});
function isStored({ kwargs }) {
	return kwargs.get("store")?.value === true && !kwargs.has("depends") && kwargs.get("readonly")?.value !== false;
}
/** It reads a field of its own records: something that can change. */
function readsFields(method, field, file, model, context) {
	const source = file.source.text.slice(method.start, method.end);
	if (/\bsuper\(/.test(source)) return false;
	if (/#[^\n]*\bdepends?\b[^\n]*\n[^\n]*$/i.test(file.source.text.slice(Math.max(0, method.start - 300), method.start))) return false;
	const loop = /\bfor\s+(\w+)\s+in\s+self\b/.exec(source)?.[1] ?? "self";
	const read = source.matchAll(new RegExp(`\\b${loop}\\.(\\w+)\\b(?!\\s*(?:=[^=]|\\())`, "g"));
	const known = model === void 0 ? void 0 : context.model(model);
	return [...read].some(([, name]) => name !== void 0 && name !== field.name && !/^(id|ids|env|_\w+)$/.test(name) && known?.field(name) !== void 0);
}

// src/audit/rules/conflict-markers.ts
const OURS = "<".repeat(7);
const THEIRS = ">".repeat(7);
var conflict_markers_default = defineRule({
	id: "conflict-markers",
	severity: "high",
	category: "correctness",
	summary: "A file with the markers of a merge that was not resolved",
	why: "Both versions of the lines are in the file, with the markers of git around them. Python and XML fail to load, and other files say two things at once.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/test_lint/tests/test_markers.py",
	bad: [{ "models/a.py": `x = 1\n${OURS} HEAD\ny = 2\n=======\ny = 3\n${THEIRS} other\n` }],
	good: [{
		"models/a.py": "TITLE = 1\n# =======\n",
		"README.rst": "Title\n=======\n"
	}],
	check({ module, report }) {
		for (const { source } of [
			...module.python,
			...module.xml,
			...module.csv,
			{ source: module.manifest.source }
		]) {
			const { text } = source;
			if (!text.includes(OURS)) continue;
			const start = text.startsWith(`${OURS} `) ? 0 : text.indexOf(`\n${OURS} `) + 1;
			if (start === 0 && !text.startsWith(OURS) || !text.includes(`\n${THEIRS}`, start)) continue;
			const end = text.indexOf("\n", start);
			report({
				source,
				at: {
					start,
					end: end === -1 ? text.length : end
				},
				message: "A merge was not resolved here: keep one of the two versions, and remove the markers."
			});
		}
	}
});

// src/audit/rules/consider-merging-classes-inherited.ts
var consider_merging_classes_inherited_default = defineRule({
	id: "consider-merging-classes-inherited",
	aliases: ["R8180"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "Several classes of the module extend the same model",
	why: "Whoever looks for what the module adds to a model finds one of the classes. A method that two of them define is called in the order of the imports, which nobody sees.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#module-structure",
	bad: {
		"models/partner.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"
    `,
		"models/contact.py": `
      from odoo import models


      class Contact(models.Model):
          _inherit = "res.partner"
    `
	},
	good: { "models/partner.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"


      class Like(models.Model):
          _name = "example.like"
          _inherit = "res.partner"


      class Thread(models.Model):
          _name = "example.thread"
          _inherit = ["res.partner", "mail.thread"]
    ` },
	check({ module, report }) {
		const classes = /* @__PURE__ */ new Map();
		for (const file of module.python) for (const klass of file.classes) {
			const inherit = klass.attributes.get("_inherit")?.value;
			if (klass.kind === void 0 || typeof inherit !== "string" || klass.attributes.has("_name")) continue;
			classes.set(inherit, [...classes.get(inherit) ?? [], {
				file,
				klass
			}]);
		}
		for (const [model, all] of classes) {
			const last = all.at(-1);
			const value = last?.klass.attributes.get("_inherit");
			if (all.length < 2 || !last || !value) continue;
			const others = all.slice(0, -1).map(({ file, klass }) => `${file.source.path}:${file.source.lineAt(klass.start)}`);
			report({
				at: value,
				source: last.file.source,
				message: `${model} is extended in ${others.join(" and ")} too: put it into one class.`
			});
		}
	}
});

// src/audit/rules/constrains-not-writeable.ts
var constrains_not_writeable_default = defineRule({
	id: "constrains-not-writeable",
	aliases: ["COR046"],
	severity: "medium",
	category: "correctness",
	summary: "@api.constrains on a field that nobody writes",
	why: "A constraint runs when one of its fields is in the values of create() or write(). A computed or related field without column and without inverse never is, so for it the check never runs; Odoo logs a warning for it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.constrains",
	bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total")

        def _compute_total(self):
            self.total = 1

        @api.constrains("total")
        def _check_total(self):
            pass
  `,
	good: [`
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        total = fields.Integer(compute="_compute_total", store=True)
        partner_name = fields.Char(related="partner_id.name", readonly=False)
        partner_id = fields.Many2one("res.partner")

        def _compute_total(self):
            self.total = 1

        @api.constrains("total", "pages", "partner_name")
        def _check_total(self):
            pass
    `, `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", inverse="_inverse_total")

        def _compute_total(self):
            self.total = 1

        def _inverse_total(self):
            pass

        @api.constrains("total")
        def _check_total(self):
            pass
    `],
	check(context) {
		for (const { classes, model, field } of context.index.models.values()) for (const { file, fact } of classes) for (const { decorators } of fact.methods) for (const decorator of decorators) {
			if (!/(^|\.)constrains$/.test(decorator.name)) continue;
			for (const { value, start, end } of decorator.args) {
				const found = typeof value === "string" ? field(value)?.fact : void 0;
				if (!found || found.kwargs.has("inverse") || found.kwargs.has("store")) continue;
				if (!(found.kwargs.has("compute") || found.kwargs.has("related")) || found.kwargs.has("related") && found.kwargs.has("readonly")) continue;
				if (context.model(model).classes.filter((part) => Object.hasOwn(part.fields, found.name)).length > 1) continue;
				context.report({
					source: file.source,
					at: {
						start,
						end
					},
					model,
					message: `${found.name} is computed and not stored, so it is never written and this check never runs for it. Name the fields that it is computed from.`
				});
			}
		}
	}
});

// src/audit/rules/context-force-company.ts
var context_force_company_default = defineRule({
	id: "context-force-company",
	aliases: ["COR068"],
	severity: "high",
	category: "correctness",
	summary: "with_context(force_company=...), which does nothing since 14.0",
	why: "Until 13.0 the key chose the company of property fields. Since 14.0 nothing reads it: accounts, prices and other company-dependent values come from the current company, silently the wrong one. with_company() is what chooses it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.with_company",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_context(force_company=company.id).property_account_receivable_id
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_company(company).property_account_receivable_id
    `, `
    def run(force_company=None):
        return {"force_company": force_company}


    run(force_company=1)
    `],
	python: { keyword_argument(node, context) {
		const [name, value] = node.children;
		if (!name || !value || context.slice(name) !== "force_company") return;
		const call = context.ancestors.at(-2);
		const called = call?.type === "call" ? call.children[0] : void 0;
		if (!called || !/\.with_context$/.test(context.slice(called))) return;
		context.report({
			at: node,
			severity: isRarelyRun(context.file.source.path) ? "low" : void 0,
			message: "Nothing reads force_company since 14.0: values of the current company are used. Write with_company(...) instead of with_context(force_company=...)."
		});
	} }
});

// src/audit/rules/context-key-company.ts
var context_key_company_default = defineRule({
	id: "context-key-company",
	aliases: ["COR068B"],
	severity: "low",
	category: "correctness",
	from: "14.0",
	summary: "with_context(company=...), a key that has a meaning of its own",
	why: "@api.depends_context(\"company\") stands for the current company, whatever the context says: a value under the same key is not read there, and keeps the caches of computed fields apart for nothing. Newer series warn.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends_context",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_context(company=company.id).name
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def account(self, company):
            return self.with_company(company).with_context(for_company=company.id).name
    `, `
    def run(records):
        records.compute(company=1)
    `],
	python: { keyword_argument(node, context) {
		const [name] = node.children;
		if (!name || context.slice(name) !== "company") return;
		const called = context.ancestors.at(-2)?.children[0];
		if (!called || !/\.with_context$/.test(context.slice(called))) return;
		context.report({
			at: node,
			message: "The key company is taken: @api.depends_context(\"company\") means the current company. Write with_company(...), or use another key."
		});
	} }
});

// src/audit/rules/context-overridden.ts
var context_overridden_default = defineRule({
	id: "context-overridden",
	aliases: ["W8121"],
	severity: "medium",
	category: "correctness",
	summary: "with_context() is given a dictionary, which replaces the context",
	why: "The language, the time zone, the companies and what other modules put into the context are gone for all that is called from there. Given by name, values are added to the context.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.with_context",
	bad: [`
    def archive(self):
        return self.with_context({"active_test": False}).search([("a", "=", 1)])
    `, `
    def archive(self, context):
        values = {"active_test": False}
        self.with_context(values).unlink()
        return self.with_context(context)
    `],
	good: [`
    from odoo.tools import clean_context


    def archive(self, values):
        self.with_context(active_test=False).unlink()
        self.with_context(**values).unlink()
        self.with_context(values, active_test=False)
        cleaned = clean_context(self.env.context)
        return self.with_context(clean_context(self.env.context)), self.with_context(cleaned)
    `, `
    def open(path):
        return with_context({})
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "with_context" || !called.object) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const [given] = positional;
		if (!given || positional.length > 1 || keywords.size > 0 || spread) return;
		const origin = originOf(given, context);
		if (isCleaned(origin, context)) return;
		const keeps = /(^|[.\s(*])_?context\b/.test(context.slice(origin)) && /env|self\._context/.test(context.slice(origin));
		context.report({
			at: node,
			severity: keeps ? "info" : given.type === "dictionary" && given.children.length === 0 ? "low" : "medium",
			message: keeps ? "The context is put together by hand: write with_context(key=value), which adds to it." : `with_context(${short(context.slice(given))}) drops the language, the companies and all else in the context: give the values by name, or with **.`,
			fix: given.type === "dictionary" || given.type === "identifier" ? {
				title: "Add to the context",
				safe: false,
				edits: [{
					start: given.start,
					end: given.start,
					text: "**"
				}]
			} : void 0
		});
	} }
});
/** What a name was given last, where that can be told. */
function originOf(node, context) {
	if (node.type !== "identifier") return node;
	const bound = scopeFlow(context).reaching(context.slice(node), node.start);
	const [only] = bound;
	return bound.length === 1 && only?.how === "value" && only.value ? only.value : node;
}
/** `clean_context(...)` keeps what is to be kept. */
function isCleaned(node, context) {
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	if (!called) return false;
	const path = importedPath(called, context.file);
	return path !== void 0 && /^odoo\.tools\.(misc\.)?clean_context$/.test(path);
}
function short(text) {
	const line = text.replaceAll(/\s+/g, " ");
	return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}

// src/audit/rules/create-in-loop.ts
var create_in_loop_default = defineRule({
	id: "create-in-loop",
	aliases: ["PER003"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "create() inside a loop: one round of inserts, computes and checks a record",
	why: "create() takes a list and then inserts, computes stored fields, checks rules and tracks all of them together. Called record by record it does each of these steps as often as there are records.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            for partner in self:
                self.env["res.partner"].create({"name": partner.name, "parent_id": partner.id})
  `,
	good: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            self.env["res.partner"].create(
                [{"name": partner.name, "parent_id": partner.id} for partner in self]
            )
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add_children(self):
            for partner in self:
                child = self.env["res.partner"].create({"name": partner.name})
                partner.parent_id = child
                child.action_open()

        def add_batches(self, batches):
            for batch in batches:
                self.create(batch)

        def one(self):
            for partner in self:
                if not partner.child_ids:
                    return self.create({"name": "x"})
    `,
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            for vals in vals_list:
                super().create(vals)
    `
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "create" || !called.object) return;
		if (context.ancestors.at(-1)?.type !== "expression_statement") return;
		const { positional } = argumentsOfCall(node, context);
		const [values] = positional;
		if (values?.type !== "dictionary" && values?.type !== "identifier") return;
		const records = recordsOf(called.object, context);
		if (!records) return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies || repeated.loop.kind !== "for") return;
		context.report({
			at: node,
			model: records.model,
			message: `create() runs once for each element of ${repeated.over}. Collect the values in a list and call create() once with it.`
		});
	} }
});

// src/audit/rules/create-not-batch.ts
var create_not_batch_default = defineRule({
	id: "create-not-batch",
	aliases: ["COR064"],
	severity: "medium",
	category: "performance",
	summary: "create() that takes one record at a time",
	why: "Odoo hands create() a list. An override with @api.model gets it record by record, which makes batch creation slow for every caller, from imports to one2many lines; and code that hands it a list works on a list where it expects a dictionary. Newer series warn about it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.model_create_multi",
	bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def create(self, vals):
            vals["ref"] = "x"
            return super().create(vals)
  `,
	good: [
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            for vals in vals_list:
                vals["ref"] = "x"
            return super().create(vals_list)
    `,
		`
    from odoo import models


    class Factory:
        def create(self, vals):
            return vals
    `,
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        @api.model_create_multi
        def create(self, vals_list):
            return super().create(vals_list)
    `
	],
	check(context) {
		for (const { classes } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind === void 0) continue;
			const method = fact.methods.findLast(({ name }) => name === "create");
			if (method?.params.length !== 2 || method.decorators.some(({ name }) => /model_create_multi$/.test(name))) continue;
			if (method.decorators.length === 0 && /list$|s$/.test(method.params[1]?.replace(/^vals$|^values$/, "") ?? "")) continue;
			const [decorator] = method.decorators;
			if (decorator && !/(^|\.)model(_create_single)?$/.test(decorator.name)) continue;
			context.report({
				source: file.source,
				at: method.nameSpan,
				model: fact.model,
				severity: (context.series?.series ?? "") < "16.0" ? "low" : void 0,
				message: "This create() is called once for each record. Decorate it with @api.model_create_multi, take vals_list, and go over it."
			});
		}
	}
});

// src/audit/rules/cron-field-gone.ts
var cron_field_gone_default = defineRule({
	id: "cron-field-gone",
	severity: "critical",
	category: "migration",
	from: "18.0",
	summary: "numbercall or doall of a scheduled action",
	why: "Since 18.0 a scheduled action runs until it is switched off, and has neither field. A record that sets one of them stops the installation.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_cron.py",
	bad: [dataExample("<record id=\"a\" model=\"ir.cron\">\n    <field name=\"name\">A</field>\n    <field name=\"numbercall\">-1</field>\n    <field name=\"doall\" eval=\"False\"/>\n  </record>")],
	good: [dataExample("<record id=\"a\" model=\"ir.cron\"><field name=\"name\">A</field><field name=\"interval_number\">1</field></record><record id=\"b\" model=\"example.job\"><field name=\"doall\">1</field></record>")],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.cron" || context.series?.cronCallFields !== false) return;
		for (const name of ["numbercall", "doall"]) {
			const field = recordField(element, name);
			if (!field) continue;
			context.report({
				at: field.tag,
				message: `ir.cron has no ${name} since 18.0, and the module cannot be installed: leave it out.`,
				fix: {
					title: "Remove it",
					safe: true,
					edits: [withoutElement(field, context.text)]
				}
			});
		}
	} }
});

// src/audit/rules/cron-runs-once.ts
var cron_runs_once_default = defineRule({
	id: "cron-runs-once",
	severity: "medium",
	category: "correctness",
	to: "17.0",
	summary: "A scheduled action without numbercall",
	why: "Up to 17.0 numbercall says how often the action runs, and is 1 where nothing is said: the action runs once, and is switched off.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_cron.py",
	bad: [dataExample("<record id=\"a\" model=\"ir.cron\"><field name=\"name\">A</field><field name=\"interval_number\">1</field></record>")],
	good: [
		dataExample("<record id=\"a\" model=\"ir.cron\"><field name=\"name\">A</field><field name=\"numbercall\">-1</field></record>"),
		dataExample("<record id=\"base.autovacuum_job\" model=\"ir.cron\"><field name=\"interval_number\">1</field></record>"),
		dataExample("<record id=\"a\" model=\"ir.cron\"><field name=\"active\" eval=\"False\"/></record>")
	],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.cron" || context.series?.cronCallFields !== true) return;
		const id = attributeValue(element, "id") ?? "";
		if (!recordField(element, "name") || recordField(element, "numbercall")) return;
		if (id.includes(".") && !id.startsWith(`${context.module.name}.`)) return;
		context.report({
			at: element.tag,
			message: `The scheduled action "${id}" has no numbercall, and runs only once: add <field name="numbercall">-1</field>.`
		});
	} }
});

// src/audit/rules/cron-unbounded.ts
var cron_unbounded_default = defineRule({
	id: "cron-unbounded",
	aliases: ["PER024"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "A scheduled action works through all records in one transaction",
	why: "It grows with the table until it hits the time limit, is killed, and loses all it did; the next run starts from the beginning and is killed again. While it runs its rows are locked. In portions with a commit after each, what is done stays done.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/actions.html#scheduled-actions-ir-cron",
	bad: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              for book in self.search([("done", "=", False)]):
                  book.message_post(body="x")
                  book.write({"done": True})
    `,
		"data/cron.xml": `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `
	},
	good: [{
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              for book in self.search([("done", "=", False)], limit=100):
                  book.write({"done": True})
    `,
		"data/cron.xml": `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `
	}, {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _description = "Book"

          done = fields.Boolean()

          def _cron_finish(self):
              self.search([("done", "=", False)]).write({"done": True})

          def other(self):
              for book in self.search([]):
                  book.write({"done": True})
    `,
		"data/cron.xml": `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
      </odoo>
    `
	}],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.cron") return;
		const name = /^\s*model\.(\w+)\(/.exec(recordText(element, "code") ?? "")?.[1];
		const ref = recordField(element, "model_id");
		const id = ref && attributeValue(ref, "ref")?.replace(/^\w+\./, "");
		if (name === void 0 || id === void 0) return;
		const facts = [...context.index.models.values()].find(({ model }) => `model_${model.replaceAll(".", "_")}` === id);
		const method = facts?.method(name);
		if (!facts || !method) return;
		const { text } = method.file.source;
		const source = text.slice(method.fact.start, method.fact.end);
		if (/commit|limit|_notify_progress|split_every|batch|chunk|with_delay|delayable|savepoint|yield/i.test(source)) return;
		const found = /\bfor\s+(\w+)\s+in\s+([\w.[\]"']*?)(\.search\(|[\s:(])/.exec(source);
		const target = found?.[1];
		const list = found?.[2] ?? "";
		const searched = found?.[3] === ".search(" || /^\w+$/.test(list) && new RegExp(`\\b${list}\\s*=\\s*[^\\n]*\\.search\\(`).test(source);
		if (target === void 0 || !searched || /res\.company|compan/.test(source.slice(found?.index, (found?.index ?? 0) + 120))) return;
		if (!new RegExp(`\\b${target}\\.(write|unlink|message_post|action_\\w+|send\\w*|button_\\w+|_\\w+)\\(|\\b${target}\\.\\w+\\s*=[^=]`).test(source)) return;
		context.report({
			source: method.file.source,
			at: method.fact.nameSpan,
			model: facts.model,
			message: `The scheduled action ${attributeValue(element, "id") ?? ""} runs ${name}(), which goes over all records that it finds in one transaction. Search with a limit and commit after each portion${(context.series?.series ?? "") >= "18.0" ? " (self.env[\"ir.cron\"]._notify_progress tells what is left)" : ""}.`
		});
	} }
});

// src/audit/rules/csv-duplicate-record-id.ts
var csv_duplicate_record_id_default = defineRule({
	id: "csv-duplicate-record-id",
	aliases: ["duplicate-id-csv"],
	severity: "high",
	category: "correctness",
	summary: "An id that a CSV file has twice",
	why: "The second row changes the record of the first one. Of two access rules or settings that were meant, one is silently missing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#csv-data-files",
	bad: { "security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read
      access_a,a,base.model_res_partner,base.group_user,1
      access_b,b,base.model_res_users,base.group_user,1
      access_a,c,base.model_res_country,base.group_user,1
    ` },
	good: {
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read
      access_a,a,base.model_res_partner,base.group_user,1
      access_b,a,base.model_res_partner,base.group_portal,1
    `,
		"data/res.partner.csv": `
      id,name,child_ids/name
      a,A,B
      ,,C
      ,,D
    `,
		"data/res.country.csv": `
      name
      A
      A
    `
	},
	csv({ records, source }, context) {
		const known = /* @__PURE__ */ new Map();
		for (const record of records) {
			const before = known.get(record.xmlid ?? "");
			if (before) before.push(record);
			else known.set(record.xmlid ?? "", [record]);
		}
		for (const [xmlid, [first, ...others]] of known) {
			if (!first || others.length === 0) continue;
			const lines = others.map(({ start }) => source.lineAt(start)).join(", ");
			context.report({
				at: first,
				message: `"${xmlid.replace(`${context.module.name}.`, "")}" is there again in line ${lines}, which changes the record of this row: give each row an id of its own.`
			});
		}
	}
});

// src/audit/rules/csv-syntax-error.ts
var csv_syntax_error_default = defineRule({
	id: "csv-syntax-error",
	severity: "critical",
	category: "correctness",
	summary: "A CSV data file that cannot be read",
	why: "Odoo reads CSV files as UTF-8. A file in another encoding stops the installation, and a quote that is never closed swallows all rows behind it.",
	link: "https://docs.python.org/3/library/csv.html",
	bad: { "data/res.partner.csv": `
      id,name
      a,"Smith
      b,Miller
    ` },
	good: {
		"data/res.partner.csv": `
      id,name
      a,"Smith, ""Joe""
      and others"
      b,
      c,5" disk
    `,
		"tests/broken.csv": "id,name\na,\"",
		"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"data/res.partner.csv\"]}"
	},
	check({ index, module, report }) {
		const listed = new Set(["data", "demo"].flatMap((key) => manifestPaths(module.manifest, key)).map(({ path }) => path));
		for (const path of module.unreadable) {
			if (!path.endsWith(".csv") || !listed.has(path)) continue;
			report({
				path,
				message: "The file is not UTF-8 text, for which Odoo cannot load it: save it as UTF-8."
			});
		}
		for (const { file } of index.loaded) {
			if ("isData" in file) continue;
			const { text } = file.source;
			const open = [file.header, ...file.rows].flat().find(({ start, end }) => text[start] === "\"" && !closes(text.slice(start, end)));
			if (!open) continue;
			report({
				source: file.source,
				at: {
					start: open.start,
					end: open.start + 1
				},
				message: "The quote is never closed, so that all that follows is one value: close it."
			});
		}
	}
});
/** What a cell of quotes is made of: after its closing quote anything may follow. */
function closes(cell) {
	return /^"(?:[^"]|"")*"/.test(cell);
}

// src/audit/rules/cursor-not-closed.ts
var cursor_not_closed_default = defineRule({
	id: "cursor-not-closed",
	aliases: ["COR069"],
	severity: "high",
	confidence: "likely",
	category: "correctness",
	summary: "A cursor of its own that nothing closes",
	why: "The connection stays taken until Python collects the object, with its transaction and its locks open. A few such calls use up the pool of connections, and the server stops answering. \"with\" closes the cursor on every way out.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/sql_db.py",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            cr = self.env.registry.cursor()
            cr.execute("SELECT 1")
            cr.commit()
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            with self.env.registry.cursor() as cr:
                cr.execute("SELECT 1")

        def by_hand(self):
            cr = self.pool.cursor()
            try:
                cr.execute("SELECT 1")
            finally:
                cr.close()
    `, `
    from contextlib import closing

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def log_apart(self):
            with closing(self.env.registry.cursor()) as cr:
                cr.execute("SELECT 1")

        def _cursor(self):
            return self.env.registry.cursor()
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "cursor" || !called.object) return;
		if (!/(registry|pool|Registry\([^()]*\)|db_connect\([^()]*\)|_db)$/.test(context.slice(called.object))) return;
		const assignment = context.ancestors.at(-1);
		if (assignment?.type !== "assignment" || isRarelyRun(context.file.source.path)) return;
		const [target] = assignment.children;
		const { functionNode: fn } = context;
		if (target?.type !== "identifier" || !fn) return;
		const name = context.slice(target);
		const source = context.slice(fn);
		if (new RegExp(`\\b${name}\\.close\\(|\\bclosing\\(\\s*${name}\\b|with\\s+${name}\\b|return\\b[^\\n]*\\b${name}\\b|yield\\b[^\\n]*\\b${name}\\b`).test(source)) return;
		if ([...walk(fn)].some((inner) => inner.type === "attribute" && context.slice(inner) === `self.${name}`)) return;
		context.report({
			at: node,
			message: `Nothing closes ${name}: its connection and its transaction stay open. Write "with ${context.slice(node)} as ${name}:".`
		});
	} }
});

// src/audit/rules/dangerous-default-value.ts
const CHANGES = /^(append|extend|insert|remove|pop|popitem|clear|update|setdefault|add|discard|sort|reverse)$/;
var dangerous_default_value_default = defineRule({
	id: "dangerous-default-value",
	aliases: ["W0102", "B006"],
	severity: "low",
	category: "correctness",
	summary: "A parameter has a list, a dictionary or a set as its default",
	why: "Python makes the default once, when the function is defined, and every call without a value gets the same one: what one call puts in is there in the next, of another user and another database.",
	link: "https://docs.python.org/3/reference/compound_stmts.html#function-definitions",
	bad: [`
    def collect(self, found=[]):
        found.append(self)
        return found
    `, `
    def prepare(self, values=dict(), *, names=set()):
        return values, names
    `],
	good: `
    def collect(self, found=None, names=(), frozen=frozenset(), text=""):
        found = found or []
        return [*found, *names], frozen, text, lambda: []
  `,
	python: {
		default_parameter: check,
		typed_default_parameter: check
	}
});
function check(node, context) {
	const value = childOf(node, "value");
	if (!value || !isMutable(value, context)) return;
	const nameNode = childOf(node, "name");
	const name = nameNode ? context.slice(nameNode) : "";
	const fn = context.ancestors.findLast(({ type }) => type === "function_definition" || type === "lambda");
	const changed = fn !== void 0 && isChanged(name, fn, context);
	context.report({
		at: node,
		severity: changed ? "medium" : "low",
		message: changed ? `${name} is changed, and the next call finds it changed: write ${name}=None and make a new one inside.` : `All calls share the default of ${name}: write ${name}=None, or () for a list that is only read.`
	});
}
function isMutable(value, context) {
	if (/^(list|dictionary|set)(_comprehension)?$/.test(value.type)) return true;
	const called = value.type === "call" ? calledBy(value, context) : void 0;
	return called?.object === void 0 && /^(list|dict|set|defaultdict|OrderedDict)$/.test(called?.name ?? "");
}
function isChanged(name, fn, context) {
	const isIt = (node) => node?.type === "identifier" && context.slice(node) === name;
	for (const node of ownNodes(childOf(fn, "body") ?? fn)) {
		if (node.type === "call") {
			const called = calledBy(node, context);
			if (called && CHANGES.test(called.name) && isIt(called.object)) return true;
		}
		const left = /assignment$/.test(node.type) ? childOf(node, "left") : void 0;
		if (left?.type === "subscript" && isIt(childOf(left, "value"))) return true;
		if (node.type === "augmented_assignment" && isIt(left)) return true;
	}
	return false;
}

// src/audit/rules/data-eval-syntax.ts
var data_eval_syntax_default = defineRule({
	id: "data-eval-syntax",
	severity: "critical",
	category: "correctness",
	summary: "An eval of a data file that Python cannot read",
	why: "Odoo evaluates the attribute when it loads the file. What does not parse stops the installation.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field",
	bad: [
		dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"category_id\" eval=\"[(4, ref('b')]\"/></record>"),
		dataExample("<function model=\"res.partner\" name=\"write\" eval=\"[ref('a'), {'name': }]\"/>"),
		dataExample("<delete model=\"res.partner\" search=\"[('a', '=', 1]\"/>")
	],
	good: [dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"category_id\" eval=\"[(4, ref('b')), Command.link(obj().id)]\"/><field name=\"date\" eval=\"(DateTime.today() + relativedelta(days=1)).strftime('%Y-%m-%d')\"/><field name=\"comment\">[(</field><field name=\"parent_id\" search=\"[('name', '=', 'A')]\"/></record>"), dataExample("<template id=\"t\"><t t-value=\"x\" eval=\"[(\"/></template>")],
	xml: {
		field: look$1,
		value: look$1,
		function: look$1,
		delete: look$1
	}
});
function look$1(element, context) {
	for (const name of ["eval", "search"]) {
		const attr = attribute(element, name);
		if (!attr) continue;
		const problem = expressionProblem(attr.value);
		if (problem === void 0 || element.name !== "delete" && !isDataElement(element)) continue;
		context.report({
			at: attr,
			message: `${name}="${attr.value.trim().slice(0, 80)}" is no Python expression, ${problem}: the module cannot be installed.`
		});
	}
}

// src/audit/rules/data-schema.ts
var data_schema_default = defineRule({
	id: "data-schema",
	severity: "critical",
	category: "correctness",
	summary: "An element of a data file that Odoo's schema refuses",
	why: "Odoo checks each data file against a schema before it loads it. An element or attribute that is not in it, or one that is missing, stops the installation with a message that seldom says which one.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/import_xml.rng",
	bad: [
		dataExample("<record id=\"a\"><field name=\"name\">A</field></record>"),
		dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"parent_id\" ref=\"b\" eval=\"c\"/></record>"),
		dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"parent_id\" ref=\"b\">Text</field></record>"),
		dataExample("<record id=\"a\" model=\"res.partner\" no_update=\"1\"/>"),
		dataExample("<menu id=\"a\" name=\"A\"/>"),
		dataExample("<menuitem id=\"a\" name=\"A\" sequence=\"ten\"/>"),
		dataExample("<menuitem id=\"a\" name=\"A\" parent=\"b\" web_icon=\"c\"/>"),
		dataExample("<delete model=\"res.partner\"/>"),
		{ "data/a.xml": "<record id=\"a\" model=\"res.partner\"/>" }
	],
	good: [
		dataExample("<record id=\"a\" model=\"res.partner\" forcecreate=\"0\" context=\"{}\"><field name=\"name\">A</field><field name=\"parent_id\" ref=\"b\"><!-- why --></field><field name=\"child_ids\"><record id=\"c\" model=\"res.partner\"/></field></record>"),
		dataExample("<menuitem id=\"a\" name=\"A\" web_icon=\"x,y\" sequence=\"-1\"><menuitem id=\"b\" name=\"B\" action=\"c\"/></menuitem><delete model=\"res.partner\" search=\"[]\"/><function model=\"res.partner\" name=\"f\"><value eval=\"[]\"/></function><template id=\"t\" inherit_id=\"u\"><foo bar=\"x\"/></template>"),
		dataExample("<record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><field string=\"x\" foo=\"y\" name=\"z\"/><function/></form></field></record>"),
		dataExample("<record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><data><xpath expr=\"//x\"/></data></field></record>"),
		{ "data/a.xml": "<data noupdate=\"1\"><record id=\"a\" model=\"res.partner\"/></data>" }
	],
	xml: { "*"(element, context) {
		const { parent, name } = element;
		if (!parent) {
			if (isTop(element)) return;
			context.report({
				at: element.tag,
				message: `The file begins with <${name}>, and Odoo refuses it: put its records into <odoo>.`
			});
			return;
		}
		const problem = isTop(parent) && !SHAPES[name] ? {
			at: element.tag,
			message: `<${name}> is nothing that a data file has`
		} : isData(element) ? schemaProblem(element) : void 0;
		if (!problem) return;
		context.report({
			at: problem.at,
			message: `The file is refused by Odoo's schema, ${problem.message}: the module cannot be installed.`
		});
	} }
});
/** Part of the data, not of the arch or the value that a field has inside it. */
function isData(element) {
	const { parent, name } = element;
	if (!parent || isTop(parent)) return true;
	if (name === "field") return parent.name === "record" && isData(parent);
	if (name === "menuitem") return parent.name === "menuitem" && isData(parent);
	if (name === "value") return parent.name === "function" && isData(parent);
	return name === "record" && parent.name === "field" && isData(parent);
}

// src/audit/rules/debugger-left.ts
var debugger_left_default = defineRule({
	id: "debugger-left",
	aliases: [
		"COR080",
		"T100",
		"forgotten-debug-statement",
		"W1515"
	],
	severity: "high",
	category: "correctness",
	summary: "A breakpoint that was left in the code",
	why: "The worker stops at the line and waits for somebody at its console. On a server there is none: the request hangs until it is killed.",
	link: "https://docs.python.org/3/library/functions.html#breakpoint",
	bad: [`
    def run(self):
        breakpoint()
    `, `
    import pdb


    def run(self):
        pdb.set_trace()
    `],
	good: [`
    def run(self, tracer):
        tracer.set_trace(True)
    `, `
    def run(self):
        return self.breakpoint()
    `],
	python: { call(node, context) {
		const path = calledBy(node, context)?.path;
		if (path === void 0 || !/^(breakpoint|(i|w|pu|web_)?pdb\.(set_trace|pm|post_mortem)|pdbpp\.set_trace|pudb|remote_pdb\.set_trace|debugpy\.breakpoint)$/.test(path)) return;
		if (/debug/i.test(context.method?.name ?? "")) return;
		context.report({
			at: node,
			message: `${path}() stops the worker and waits for a console. Remove it.`
		});
	} }
});

// src/audit/rules/deep-depends.ts
var deep_depends_default = defineRule({
	id: "deep-depends",
	aliases: ["PER014"],
	severity: "medium",
	category: "performance",
	summary: "A stored compute that depends on a long way through several x2many fields",
	why: "Whenever the field at the far end changes, Odoo must find every record that it leads back to and compute all of them in the same transaction. Through two x2many fields that easily is the whole table: an import of prices waits for every order ever made.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html",
	bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        words = fields.Integer(compute="_compute_words", store=True)

        @api.depends("page_ids.line_ids.tag_ids.name")
        def _compute_words(self):
            self.words = 1


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)
        line_ids = fields.One2many("a.line", "page_id")


    class Line(models.Model):
        _name = "a.line"
        _description = "Line"

        page_id = fields.Many2one("a.page", index=True)
        tag_ids = fields.Many2many("a.tag")


    class Tag(models.Model):
        _name = "a.tag"
        _description = "Tag"

        name = fields.Char()
  `,
	good: [`
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        words = fields.Integer(compute="_compute_words", store=True)
        live_words = fields.Integer(compute="_compute_live_words")

        @api.depends("page_ids.words")
        def _compute_words(self):
            self.words = 1

        @api.depends("page_ids.line_ids.tag_ids.name")
        def _compute_live_words(self):
            self.live_words = 1


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)
        words = fields.Integer()
        line_ids = fields.One2many("a.line", "page_id")


    class Line(models.Model):
        _name = "a.line"
        _description = "Line"

        page_id = fields.Many2one("a.page", index=True)
        tag_ids = fields.Many2many("a.tag")


    class Tag(models.Model):
        _name = "a.tag"
        _description = "Tag"

        name = fields.Char()
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code", store=True)

        @api.depends("parent_id.country_id.currency_id.name")
        def _compute_code(self):
            self.code = "x"
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind !== "model") continue;
			for (const [name, fields] of computedFields(fact)) {
				const [field] = fields.filter(({ kwargs }) => kwargs.get("store")?.value === true);
				const method = field && fact.methods.findLast((each) => each.name === name);
				let told = false;
				for (const decorator of method?.decorators ?? []) {
					if (!/(^|\.)depends$/.test(decorator.name)) continue;
					for (const path of decorator.args) {
						if (typeof path.value !== "string") continue;
						const many = manyIn(path.value, model, (of) => context.model(of));
						if (many.length < 3 || told) continue;
						told = true;
						context.report({
							source: file.source,
							at: path,
							model,
							message: `${field?.name} is stored and depends on ${path.value}, a way through ${many.length} x2many fields (${many.join(", ")}): one change at its end computes all records it leads back to. Store a total half way, or do not store this field.`
						});
					}
				}
			}
		}
	}
});
/** Fields of a path that lead to many records. */
function manyIn(path, model, modelOf) {
	const found = [];
	let at = model;
	for (const name of path.split(".")) {
		const field = at === void 0 ? void 0 : modelOf(at).field(name);
		if (field && /2many$/.test(field.type)) found.push(name);
		at = field?.comodel;
	}
	return found;
}

// src/audit/rules/deep-record-rule.ts
var deep_record_rule_default = defineRule({
	id: "deep-record-rule",
	aliases: ["PER028"],
	severity: "medium",
	category: "performance",
	summary: "A global record rule whose domain goes through several relations",
	why: "The domain of a global rule is added to every query of the model, for every user. Each step of a dotted path, and child_of above all, is a join or a subquery that the database has to do for each list, each counter and each one2many.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules",
	bad: { "security/rules.xml": `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('parent_id.parent_id.user_id.company_id', 'in', company_ids)]</field>
        </record>
      </odoo>
    ` },
	good: [{ "security/rules.xml": `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('parent_id.company_id', 'in', company_ids)]</field>
        </record>
      </odoo>
    ` }, { "security/rules.xml": `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('parent_id.parent_id.user_id.company_id', 'in', company_ids)]</field>
          <field name="groups" eval="[(4, ref('base.group_portal'))]"/>
        </record>
      </odoo>
    ` }],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.rule") return;
		const domain = recordField(element, "domain_force");
		const groups = recordField(element, "groups");
		if (!domain || groups || context.demo) return;
		const deep = [...(recordText(element, "domain_force") ?? "").matchAll(/["'](\w+(?:\.\w+){2,})["']\s*,/g)].find(([, path]) => !/\.id$/.test(path ?? "") || (path ?? "").split(".").length > 3);
		if (!deep) return;
		context.report({
			at: domain,
			message: `This rule holds for everybody and is part of every query of its model, and ${deep[1]} is a join a step. Store the field that it ends at on the model itself, as a stored related field with an index, and compare that.`
		});
	} }
});

// src/audit/rules/default-at-import.ts
var default_at_import_default = defineRule({
	id: "default-at-import",
	aliases: ["COR035", "E8522"],
	severity: "high",
	category: "correctness",
	summary: "A default that is computed once, when the server starts",
	why: "The call runs while Python reads the class, so each record gets the date, token or translation of the moment when the server started. A function, or a lambda, is called for each record.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field",
	bad: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        since = fields.Date(default=fields.Date.today())
    `, `
    import uuid
    from datetime import datetime

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        token = fields.Char(default=str(uuid.uuid4()))
        at = fields.Datetime(default=datetime.now())
    `],
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        since = fields.Date(default=fields.Date.today)
        until = fields.Date(default=lambda self: fields.Date.today())
        here = fields.Date(default=fields.Date.context_today)
    `, `
    from datetime import date, time

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        start = fields.Date(default=date(2020, 1, 1))
        number = fields.Integer(default=int("5"))
        data = fields.Json(default=dict())
    `],
	python: { keyword_argument(node, context) {
		const [name, value] = node.children;
		if (!name || value?.type !== "call" || context.slice(name) !== "default") return;
		const list = context.ancestors.at(-1);
		const field = context.ancestors.at(-2);
		if (list?.type !== "argument_list" || field?.type !== "call") return;
		if (!/^(odoo\.)?fields\.[A-Z]\w*$/.test(calledBy(field, context)?.path ?? "")) return;
		if (changingCall(context.slice(value)) === void 0) return;
		const source = context.slice(value);
		const bare = parts(value).at(-1);
		context.report({
			at: value,
			message: `default=${source} runs once, when the server starts, and every record gets that value. Hand over the function: ${bare?.type === "argument_list" && bare.children.length === 0 && /^fields\./.test(source) ? `default=${source.slice(0, -2)}` : `default=lambda self: ${source}`}.`,
			fix: {
				title: "Compute the default for each record",
				safe: false,
				edits: [{
					start: value.start,
					end: value.start,
					text: "lambda self: "
				}]
			}
		});
	} }
});
/** The call whose answer changes from moment to moment, or from user to user. */
function changingCall(source) {
	return /\b(today|now|utcnow|context_today|context_timestamp|uuid\d|token_\w+|random\w*|randint|time)\(/.exec(source)?.[1];
}

// src/audit/rules/depends-incomplete.ts
var depends_incomplete_default = defineRule({
	id: "depends-incomplete",
	aliases: ["COR028"],
	severity: "medium",
	confidence: "likely",
	category: "correctness",
	summary: "A stored compute reads a field that its @api.depends does not name",
	why: "When that field changes, the stored value is not computed again and stays wrong until something else touches the record. Lists, filters and reports then show what was true some day.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends",
	bad: `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        price = fields.Float()
        total = fields.Float(compute="_compute_total", store=True)

        @api.depends("pages")
        def _compute_total(self):
            for book in self:
                book.total = book.pages * book.price
  `,
	good: [`
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(readonly=True)
        pages = fields.Integer()
        price = fields.Float()
        partner_id = fields.Many2one("res.partner")
        total = fields.Float(compute="_compute_total", store=True)
        other = fields.Float(compute="_compute_other", store=True)
        label = fields.Char(compute="_compute_label")

        @api.depends("pages", "price", "partner_id.name")
        def _compute_total(self):
            for book in self:
                book.total = book.pages * book.price if book.partner_id.name and book.id else 0

        @api.depends(lambda self: self._fields_of_total())
        def _compute_other(self):
            for book in self:
                book.other = book.pages

        @api.depends("pages")
        def _compute_label(self):
            for book in self:
                book.label = book.name
    `, `
    from odoo import api, fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        pages = fields.Integer()
        state = fields.Selection([("a", "A")])
        total = fields.Float(compute="_compute_total", store=True, readonly=False)

        @api.depends("pages")
        def _compute_total(self):
            for book in self:
                if book.state == "a":
                    book.total = book.pages
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind !== "model" || isRarelyRun(file.source.path)) continue;
			for (const [name, fields] of computedFields(fact)) {
				const stored = fields.find(({ kwargs }) => kwargs.get("store")?.value === true && !kwargs.has("readonly"));
				const method = stored && fact.methods.findLast((each) => each.name === name);
				if (!method || fields.some(({ kwargs }) => kwargs.has("depends"))) continue;
				if (context.model(model).classes.filter(({ methods }) => Object.hasOwn(methods, name)).length > 1) continue;
				const paths = method.decorators.filter((each) => /(^|\.)depends$/.test(each.name)).flatMap(({ args }) => args.map(({ value }) => value));
				if (paths.length === 0 || !paths.every((path) => typeof path === "string")) continue;
				const named = new Set(paths.flatMap((path) => typeof path === "string" ? [path.split(".")[0]] : []));
				const own = new Set(fields.map((field) => field.name));
				const node = nodeOf(file.root, method.start);
				for (const [field, at] of node ? readIn(node, file.source.text) : []) {
					const known = fact.fields.find((each) => each.name === field);
					if (!known || named.has(field) || own.has(field) || known.kwargs.has("compute") || known.kwargs.has("related")) continue;
					if (known.kwargs.get("readonly")?.value === true && known.kwargs.has("default")) continue;
					context.report({
						source: file.source,
						at,
						model,
						message: `${stored?.name} is stored and reads ${field}, which @api.depends does not name: it keeps its old value when ${field} changes. Add "${field}" to @api.depends.`
					});
				}
			}
		}
	}
});
function nodeOf(root, start) {
	let node = root;
	while (node && !(node.type === "function_definition" && node.start === start)) node = node.children.find((child) => child.start <= start && child.end > start);
	return node;
}
/** Fields that are read from the records of `for x in self`, each with its first place. */
function readIn(fn, text) {
	const records = /* @__PURE__ */ new Set();
	for (const node of walk(fn)) {
		if (node.type !== "for_statement") continue;
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (left?.type === "identifier" && right && text.slice(right.start, right.end) === "self") records.add(text.slice(left.start, left.end));
	}
	const found = /* @__PURE__ */ new Map();
	const assigned = /* @__PURE__ */ new Set();
	for (const node of walk(fn)) {
		if (node.type === "assignment") {
			const left = childOf(node, "left");
			if (left) assigned.add(left);
		}
		if (node.type === "call") {
			const called = childOf(node, "function");
			if (called) assigned.add(called);
		}
		if (node.type !== "attribute" || assigned.has(node)) continue;
		const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
		if (object?.type !== "identifier" || !name || !records.has(text.slice(object.start, object.end))) continue;
		const field = text.slice(name.start, name.end);
		if (!found.has(field)) found.set(field, node);
	}
	return found;
}

// src/audit/rules/depends-on-write-date.ts
var depends_on_write_date_default = defineRule({
	id: "depends-on-write-date",
	aliases: ["PER014B"],
	severity: "medium",
	category: "performance",
	summary: "A stored compute that depends on write_date",
	why: "write_date changes with every write, so the field is computed and written again after each of them, which changes write_date once more. What it really depends on is some other field.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        touched = fields.Date(compute="_compute_touched", store=True)

        @api.depends("write_date")
        def _compute_touched(self):
            for partner in self:
                partner.touched = partner.write_date
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        touched = fields.Date(compute="_compute_touched")

        @api.depends("write_date")
        def _compute_touched(self):
            for partner in self:
                partner.touched = partner.write_date
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        made = fields.Date(compute="_compute_made", store=True)

        @api.depends("create_date")
        def _compute_made(self):
            for partner in self:
                partner.made = partner.create_date
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) for (const [name, fields] of computedFields(fact)) {
			const field = fields.find(({ kwargs }) => kwargs.get("store")?.value === true);
			const method = field && fact.methods.findLast((each) => each.name === name);
			for (const decorator of method?.decorators ?? []) {
				const path = /(^|\.)depends$/.test(decorator.name) ? decorator.args.find(({ value }) => typeof value === "string" && /(^|\.)(write_date|__last_update)$/.test(value)) : void 0;
				if (!path) continue;
				context.report({
					source: file.source,
					at: path,
					model,
					message: `${field?.name} is stored and computed again after every write, because it depends on ${String(path.value)}. Depend on the fields that matter, or do not store it.`
				});
			}
		}
	}
});

// src/audit/rules/deprecated-inselect-operator.ts
var deprecated_inselect_operator_default = defineRule({
	id: "deprecated-inselect-operator",
	aliases: ["E8149"],
	severity: "medium",
	category: "migration",
	from: "18.0",
	summary: "The domain operator inselect, which is gone",
	why: "Since 18.0 a domain with inselect raises an error when it is searched. The operator \"in\" takes a query or an SQL object instead.",
	link: "https://github.com/odoo/odoo/pull/171371",
	bad: `
    def find(self, query, params):
        return self.search([("id", "inselect", (query, params))])
  `,
	good: `
    def find(self, query):
        """Finds, formerly by inselect."""
        return self.search([("id", "in", query), ("name", "=", "no inselect")])
  `,
	python: { string(node, context) {
		const length = node.end - node.start;
		if (length < 10 || length > 20) return;
		const value = literalOf(node, context.text);
		if (typeof value !== "string" || !/^(not )?inselect$/i.test(value)) return;
		const instead = value.toLowerCase().startsWith("not") ? "not in" : "in";
		context.report({
			at: node,
			message: `"${value}" is no operator of a domain any more: write "${instead}" with an SQL object or a query.`
		});
	} }
});

// src/audit/rules/deprecated-name-get.ts
var deprecated_name_get_default = defineRule({
	id: "deprecated-name-get",
	aliases: ["E8146"],
	severity: "medium",
	category: "migration",
	from: "17.0",
	summary: "name_get() is overridden, which Odoo no longer calls",
	why: "Since 17.0 display_name is a field like any other, and nothing in Odoo calls name_get(): the names are those that they would be without the override.",
	link: "https://github.com/odoo/odoo/pull/122085",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def name_get(self):
            return [(partner.id, partner.ref) for partner in self]
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _compute_display_name(self):
            for partner in self:
                partner.display_name = partner.ref


    def name_get(records):
        return records.mapped("display_name")
  `,
	python: { function_definition(node, context) {
		const name = childOf(node, "name");
		if (!name || context.slice(name) !== "name_get") return;
		if (!classAround(context) || context.klass && context.klass.bases.length === 0) return;
		context.report({
			at: headOf(node, context),
			message: "Odoo no longer calls name_get(): write _compute_display_name, which sets display_name of each record."
		});
	} }
});

// src/audit/rules/deprecated-odoo-method-call.ts
/** Sources: odoo/models.py of 16.0 to 18.0, odoo/orm/models.py of 19.0. */
const METHODS = {
	flush: {
		since: "16.0",
		instead: "flush_model(), flush_recordset() or env.flush_all()",
		gone: "19.0"
	},
	invalidate_cache: {
		since: "16.0",
		instead: "invalidate_model() or invalidate_recordset()",
		gone: "19.0"
	},
	refresh: {
		since: "16.0",
		instead: "env.invalidate_all()",
		gone: "19.0"
	},
	fields_view_get: {
		since: "16.0",
		instead: "get_view()",
		gone: "19.0"
	},
	name_get: {
		since: "17.0",
		instead: "the field display_name",
		gone: "19.0"
	},
	user_has_groups: {
		since: "18.0",
		instead: "env.user.has_group()",
		gone: "19.0"
	},
	check_access_rights: {
		since: "18.0",
		instead: "check_access() or has_access()"
	},
	check_access_rule: {
		since: "18.0",
		instead: "check_access()",
		same: true
	},
	_filter_access_rules: {
		since: "18.0",
		instead: "_filtered_access()",
		same: true
	},
	_filter_access_rules_python: {
		since: "18.0",
		instead: "_filtered_access()",
		same: true
	},
	_check_recursion: {
		since: "18.0",
		instead: "_has_cycle(), which answers the other way round"
	},
	_check_m2m_recursion: {
		since: "18.0",
		instead: "_has_cycle(), which answers the other way round"
	},
	read_group: {
		since: "19.0",
		instead: "_read_group() or formatted_read_group()"
	},
	toggle_active: {
		since: "19.0",
		instead: "action_archive() or action_unarchive()"
	}
};
var deprecated_odoo_method_call_default = defineRule({
	id: "deprecated-odoo-method-call",
	aliases: ["ODW8502"],
	severity: "medium",
	category: "migration",
	from: "16.0",
	summary: "A method of recordsets is called that is deprecated or gone",
	why: "Odoo warns at each call for a series or two, and then has the method no more: the code stops with AttributeError, mostly where no test comes by.",
	link: "https://www.odoo.com/documentation/19.0/developer/reference/backend/orm/changelog.html",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def totals(self):
            self.check_access_rule("read")
            return self.env["res.partner"].read_group([], ["id"], ["country_id"])
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def totals(self, cache, document):
            self.check_access("read")
            cache.flush()
            document.name_get()
            self.env.cr.flush()
            return self.env["res.partner"]._read_group([], ["country_id"], ["__count"])

        def refresh(self):
            return True

        def run(self):
            self.refresh()
            return super().read_group([], [], [])
  `,
	python: { call(node, context) {
		const called = calledBy(node, context);
		const series = context.series?.series;
		if (!called?.object || !series || !Object.hasOwn(METHODS, called.name)) return;
		const old = METHODS[called.name];
		if (!old || SERIES.indexOf(series) < SERIES.indexOf(old.since)) return;
		const records = recordsOf(called.object, context);
		if (!records) return;
		const { model } = records;
		if (model === void 0 && called.name.length < 8) return;
		if (model !== void 0 && context.model(model).classes.some(({ methods }) => Object.hasOwn(methods, called.name))) return;
		const gone = old.gone !== void 0 && SERIES.indexOf(series) >= SERIES.indexOf(old.gone);
		context.report({
			at: node,
			severity: gone ? "high" : "medium",
			message: gone ? `Odoo ${series} has no ${called.name}() any more: use ${old.instead}.` : `${called.name}() is deprecated since ${old.since}: use ${old.instead}.`,
			fix: old.same ? {
				title: `Call ${old.instead}`,
				safe: false,
				edits: [{
					...called.nameSpan,
					text: old.instead.replace("()", "")
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/deprecated-odoo-model-method.ts
/** Overrides that nothing calls any more, by the series that stopped calling them, and what is called instead. */
const GONE = { "16.0": { fields_view_get: "_get_view" } };
var deprecated_odoo_model_method_default = defineRule({
	id: "deprecated-odoo-model-method",
	aliases: ["W8160"],
	severity: "medium",
	category: "migration",
	from: "16.0",
	summary: "A method is overridden that Odoo no longer calls",
	why: "Odoo asks another method now. The override is not called, or only by old code: what it adds to views or refuses to users is missing without any error.",
	link: "https://github.com/odoo/odoo/pull/87522",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
            return super().fields_view_get(view_id, view_type, toolbar, submenu)
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _get_view(self, view_id=None, view_type="form", **options):
            return super()._get_view(view_id, view_type, **options)


    class Client:
        def fields_view_get(self):
            return {}
  `,
	python: { function_definition(node, context) {
		const series = context.series?.series;
		const nameNode = childOf(node, "name");
		if (!series || !nameNode || context.klass?.kind === void 0) return;
		const name = context.slice(nameNode);
		const instead = replacement(name, series) ?? asked(name, series, context.settings.deprecatedModelMethods);
		if (instead === void 0 || !classAround(context)) return;
		context.report({
			at: headOf(node, context),
			message: `Odoo ${series} does not call ${name}()${instead === "" ? "" : `: override ${instead}() instead`}.`
		});
	} }
});
function replacement(name, series) {
	return Object.keys(GONE).filter((from) => isSince(from, series)).map((from) => GONE[from]?.[name]).find((instead) => instead !== void 0);
}
function asked(name, series, more) {
	return Object.entries(more ?? {}).some(([from, names]) => isSince(from, series) && names.includes(name)) ? "" : void 0;
}
function isSince(from, series) {
	return isSeries(from) && SERIES.indexOf(from) <= SERIES.indexOf(series);
}

// src/audit/rules/deprecated-osv-expression.ts
var deprecated_osv_expression_default = defineRule({
	id: "deprecated-osv-expression",
	severity: "low",
	category: "migration",
	from: "19.0",
	summary: "odoo.osv.expression, which fields.Domain replaces",
	why: "Since 19.0 the functions of odoo.osv.expression warn at each call; a later series has them no more. Domain combines and negates conditions with &, | and ~, and is optimised by Odoo itself.",
	link: "https://www.odoo.com/documentation/19.0/developer/reference/backend/orm.html#search-domains",
	bad: [`
    from odoo.osv import expression


    def both(a, b):
        return expression.AND([a, b])
    `, `
    from odoo.osv.expression import AND
    `],
	good: `
    from odoo.fields import Domain


    def both(a, b):
        return Domain(a) & Domain(b)
  `,
	python: { module(_node, context) {
		for (const { path, statement } of importsOf(context.file)) {
			if (!/^odoo\.osv(\.expression)?(\.|$)/.test(path) || path === "odoo.osv.osv") continue;
			context.report({
				at: statement,
				message: "odoo.osv.expression is deprecated since 19.0: import Domain from odoo.fields, and write Domain.AND([...]) or a & b."
			});
			return;
		}
	} }
});

// src/audit/rules/deprecated-self-cr.ts
const INSTEAD = {
	_cr: "cr",
	_uid: "uid",
	_context: "context"
};
var deprecated_self_cr_default = defineRule({
	id: "deprecated-self-cr",
	aliases: ["W8165"],
	severity: "low",
	category: "migration",
	from: "19.0",
	summary: "self._cr, self._uid or self._context of a recordset",
	why: "Since 19.0 they are deprecated: Odoo warns at each use, and a later series has them no more. The environment has the same values.",
	link: "https://www.odoo.com/documentation/19.0/developer/reference/backend/orm/changelog.html",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            self._cr.execute("SELECT 1")
            return self._context.get("lang"), self._uid
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            self.env.cr.execute("SELECT 1")
            return self.env.context.get("lang"), self.env.uid


    class Client:
        def __init__(self, cr):
            self._cr = cr

        def run(self):
            self._cr.execute("SELECT 1")
  `,
	python: { attribute(node, context) {
		const name = childOf(node, "attribute");
		const object = childOf(node, "object");
		if (!name || object?.type !== "identifier" || !Object.hasOwn(INSTEAD, context.slice(name))) return;
		if (context.slice(object) !== "self" || context.klass?.kind === void 0) return;
		const text = `env.${INSTEAD[context.slice(name)]}`;
		context.report({
			at: node,
			message: `self.${context.slice(name)} is deprecated: write self.${text}.`,
			fix: {
				title: `Write self.${text}`,
				safe: true,
				edits: [{
					start: name.start,
					end: name.end,
					text
				}]
			}
		});
	} }
});

// src/audit/rules/deprecated-sql-constraints.ts
var deprecated_sql_constraints_default = defineRule({
	id: "deprecated-sql-constraints",
	aliases: ["OD-deprecated-sql-constraints"],
	severity: "high",
	category: "migration",
	from: "19.0",
	summary: "_sql_constraints, which Odoo no longer reads",
	why: "Odoo 19.0 only logs a warning: the constraints are not made, in a database that is updated they are dropped, and the table takes values that the module says cannot be.",
	link: "https://www.odoo.com/documentation/19.0/developer/reference/backend/orm.html#constraints-and-indexes",
	bad: [`
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"
        _sql_constraints = [
            ("code_uniq", "unique(code)", "The code is taken."),
            ("days_positive", "CHECK(days > 0)", "Days must be positive."),
        ]
    `, `
    from odoo import models


    class Loan(models.Model):
        _inherit = "res.partner"
        _sql_constraints = CONSTRAINTS
    `],
	good: `
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        _code_uniq = models.Constraint("unique(code)", "The code is taken.")


    class Plain:
        _sql_constraints = []
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		const list = klass?.kind === void 0 ? void 0 : klass.attributes.get("_sql_constraints");
		if (!klass || !list) return;
		const rows = list.node.type === "list" ? parts(list.node) : void 0;
		if (rows?.length === 0) return;
		const start = context.text.lastIndexOf("_sql_constraints", list.start);
		context.report({
			at: {
				start,
				end: list.end
			},
			message: `Odoo no longer makes the constraints of ${klass.name}: write each as an attribute, _name = models.Constraint("...", "message").`,
			fix: rows && attributes(rows, {
				start,
				end: list.end
			}, klass, context)
		});
	} }
});
function attributes(rows, span, { attributes: taken }, { text }) {
	if (/#/.test(text.slice(span.start, span.end)) || !/\bmodels\b/.test(text)) return void 0;
	const indent = /[ \t]*$/.exec(text.slice(0, span.start))?.[0] ?? "";
	const lines = rows.map((row) => {
		const [name, sql, message, ...more] = parts(row);
		const named = name && /^["'](\w+)["']$/.exec(text.slice(name.start, name.end))?.[1];
		if (row.type !== "tuple" || !named || !sql || more.length > 0 || taken.has(`_${named}`)) return void 0;
		const values = [sql, message].filter((each) => each !== void 0).map((each) => text.slice(each.start, each.end)).join(`,\n${indent}    `);
		return `_${named.replace(/^_/, "")} = models.Constraint(\n${indent}    ${values},\n${indent})`;
	});
	if (lines.includes(void 0)) return void 0;
	return {
		title: "Write them as attributes",
		safe: false,
		edits: [{
			...span,
			text: lines.join(`\n${indent}`)
		}]
	};
}

// src/audit/rules/development-status-allowed.ts
const STATUSES = [
	"Alpha",
	"Beta",
	"Production/Stable",
	"Mature"
];
var development_status_allowed_default = defineRule({
	id: "development-status-allowed",
	aliases: ["C8111"],
	severity: "low",
	category: "maintainability",
	summary: "A development status that nobody knows",
	why: "Tools read the status to tell users how ripe a module is, and to refuse a module that depends on a less ripe one. A name that is not on their list counts as none.",
	link: OCA_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Done\"}\n" },
	good: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Beta\"}\n" },
	manifest({ entries }, { settings, report }) {
		const entry = entries.get("development_status");
		if (!entry || typeof entry.value !== "string" || entry.value === "") return;
		const allowed = settings.allowedDevelopmentStatuses ?? STATUSES;
		if (allowed.includes(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `The development status "${entry.value}" is not one of ${allowed.join(", ")}.`
		});
	}
});

// src/audit/rules/domain-from-input.ts
var domain_from_input_default = defineRule({
	id: "domain-from-input",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A route searches with sudo by a domain that the request brings",
	why: "A domain asks about any field, also of related records. Past all rights a caller finds out, by what is found and what is not, each character of a password hash or a token. Take values from the request and write the domain in the code, or search without sudo().",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, domain):
            return request.env["library.book"].sudo().search_count(domain)
  `,
	good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, author):
            return request.env["library.book"].sudo().search_count([("author", "=", author)])

        @http.route("/plain", type="json", auth="user")
        def plain(self, domain):
            return request.env["library.book"].search_count(domain)
  `,
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(search|search_read|search_count|read_group|_read_group|formatted_read_group)$/.test(called.name)) return;
		if (!routeAround(context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const domain = positional[0] ?? keywords.get("domain");
		if (!domain || domain.type === "list" || !recordsOf(called.object, context)?.sudo) return;
		const taint = taintHere(domain, context);
		if (taint?.kind !== "text" || !isWhole(context.slice(domain), taint.source) || hasGuard(context)) return;
		context.report({
			at: node,
			model: recordsOf(called.object, context)?.model,
			message: `The domain is ${taint.source}, and sudo() asks for no rights: any field can be guessed by it. Write the domain here and take only its values from the request.`
		});
	} }
});
/** The very parameter, perhaps with something added. */
function isWhole(source, parameter) {
	const name = /parameter (\w+)/.exec(parameter)?.[1];
	return name !== void 0 && new RegExp(`\\b${name}\\b`).test(source) && !/[[(]\s*\(?['"]/.test(source);
}

// src/audit/rules/domain-operator-value.ts
var domain_operator_value_default = defineRule({
	id: "domain-operator-value",
	aliases: [
		"COR072B",
		"OLS03008",
		"OLS03009"
	],
	severity: "medium",
	category: "correctness",
	summary: "A domain term whose operator and value do not fit",
	why: "\"in\" wants a list and \"=\" a single value. The other way round Odoo warns and guesses, or the search fails, depending on the series and the field.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self):
            return self.search([("type", "in", "contact")])
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self):
            return self.search([("type", "=", ["contact", "other"])])
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self, types):
            return self.search([("type", "in", ["contact"]), ("name", "=", "x"), ("type", "in", types), ("ref", "in", (1, 2))])
    `, `
    CASES = [("a", "in", "text"), ("b", "=", 1)]
    `],
	python: { tuple(node, context) {
		const terms = parts(node);
		const [field, operator, value] = terms;
		if (terms.length !== 3 || field?.type !== "string" || operator?.type !== "string" || !value) return;
		const op = context.slice(operator).slice(1, -1);
		const list = /^(list|tuple|set|list_comprehension)$/.test(value.type);
		const scalar = /^(string|integer|float)$/.test(value.type);
		if (!(/^(not )?in$/.test(op) && scalar || /^(=|!=|<|>|<=|>=|like|ilike)$/.test(op) && list) || context.ancestors.at(-1)?.type !== "list" || !context.functionNode) return;
		const outer = context.ancestors.at(-2);
		const use = outer ? context.text.slice(Math.max(0, outer.start - 20), node.start) : "";
		if (outer?.type !== "argument_list" && !/domain/i.test(use)) return;
		const call = outer?.type === "argument_list" ? context.ancestors.at(-3)?.children[0] : void 0;
		if (call && !/\.(search\w*|filtered_domain|_?read_group|_search)$|AND$|OR$/.test(context.slice(call))) return;
		if (list && parts(value).length === 0) return;
		context.report({
			at: node,
			message: list ? `"${op}" compares with one value and gets a list: write "${op === "!=" ? "not in" : "in"}".` : `"${op}" wants a list and gets one value: put it into brackets, or write "${op === "in" ? "=" : "!="}".`
		});
	} }
});

// src/audit/rules/duplicate-key.ts
var duplicate_key_default = defineRule({
	id: "duplicate-key",
	aliases: ["W0109", "F601"],
	severity: "medium",
	category: "correctness",
	summary: "A dictionary has the same key twice",
	why: "The last value wins, and the other one might as well not be there: a field keeps its old value, or a case is never handled.",
	link: "https://docs.python.org/3/reference/expressions.html#dictionary-displays",
	bad: `
    def values(self):
        return {"name": "A", "active": True, "name": "B"}
  `,
	good: `
    def values(self, more, key):
        return {"name": "A", "Name": "B", 1: "C", "1": "D", key: 1, **more, **{"name": "E"}}
  `,
	python: { dictionary(node, context) {
		const seen = /* @__PURE__ */ new Map();
		for (const pair of parts(node)) {
			const key = pair.type === "pair" ? childOf(pair, "key") : void 0;
			if (!key) seen.clear();
			const value = key && /^(string|integer)$/.test(key.type) ? literalOf(key, context.text) : void 0;
			if (!key || value === void 0) continue;
			const id = `${typeof value} ${String(value)}`;
			const before = seen.get(id);
			seen.set(id, context.slice(pair));
			if (before === void 0) continue;
			context.report({
				at: pair,
				severity: before === context.slice(pair) ? "low" : "medium",
				message: `The key ${context.slice(key)} is in the dictionary already: the value before is lost. Keep one of them.`
			});
		}
	} }
});

// src/audit/rules/duplicated-method.ts
/** Shorter ones are alike by chance. */
const MIN_LENGTH = 500;
const MIN_LINES = 10;
var duplicated_method_default = defineRule({
	id: "duplicated-method",
	aliases: ["MNT017"],
	severity: "info",
	category: "maintainability",
	summary: "A long method stands in the module twice, word for word",
	why: "An error that is mended in one of them stays in the other, and nobody knows which of two that have drifted apart is right. A mixin, or a function that both call, says it once.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html",
	bad: {
		"models/a.py": `
      from odoo import models


      class A(models.Model):
          _name = "example.a"
          _description = "A"

          def _lines_of_report(self, start, end):
              lines = []
              for partner in self.env["res.partner"].search([("create_date", ">=", start)]):
                  if partner.create_date > end:
                      continue
                  line = {"name": partner.name, "country": partner.country_id.name}
                  if partner.parent_id:
                      line["parent"] = partner.parent_id.name
                      line["parent_country"] = partner.parent_id.country_id.name
                  if partner.child_ids:
                      line["children"] = len(partner.child_ids)
                      line["first_child"] = partner.child_ids[0].name
                  lines.append(line)
              return sorted(lines, key=lambda each: each["name"])
    `,
		"models/b.py": `
      from odoo import models


      class B(models.Model):
          _name = "example.b"
          _description = "B"

          def _lines_of_report(self, start, end):
              lines = []
              for partner in self.env["res.partner"].search([("create_date", ">=", start)]):
                  if partner.create_date > end:
                      continue
                  line = {"name": partner.name, "country": partner.country_id.name}
                  if partner.parent_id:
                      line["parent"] = partner.parent_id.name
                      line["parent_country"] = partner.parent_id.country_id.name
                  if partner.child_ids:
                      line["children"] = len(partner.child_ids)
                      line["first_child"] = partner.child_ids[0].name
                  lines.append(line)
              return sorted(lines, key=lambda each: each["name"])
    `
	},
	good: {
		"models/a.py": `
      from odoo import models


      class A(models.Model):
          _name = "example.a"
          _description = "A"

          def _label(self):
              self.ensure_one()
              return self.display_name
    `,
		"models/b.py": `
      from odoo import models


      class B(models.Model):
          _name = "example.b"
          _description = "B"

          def _label(self):
              self.ensure_one()
              return self.display_name
    `
	},
	check(context) {
		const byLength = /* @__PURE__ */ new Map();
		for (const file of context.module.python) {
			const { path, text } = file.source;
			if (isTestFile(path) || isMigrationFile(path)) continue;
			const all = [...file.classes.flatMap((klass) => klass.methods.map((method) => ({
				owner: `${klass.name}.`,
				method
			}))), ...file.functions.map((method) => ({
				owner: "",
				method
			}))];
			for (const { owner, method } of all) {
				const { start, end, nameSpan } = method;
				if (end - start < MIN_LENGTH) continue;
				const length = end - nameSpan.end;
				const known = byLength.get(length);
				const placed = {
					file,
					owner,
					method
				};
				if (!known) {
					byLength.set(length, [placed]);
					continue;
				}
				const body = text.slice(nameSpan.end, end);
				const other = known.find((each) => each.file.source.text.slice(each.method.nameSpan.end, each.method.end) === body);
				known.push(placed);
				if (!other || body.split("\n").length < MIN_LINES) continue;
				const lines = body.split("\n").length;
				context.report({
					source: file.source,
					at: nameSpan,
					message: `${owner}${method.name} is ${other.owner}${other.method.name} of ${other.file.source.path} again, ${lines} lines word for word: write them once, in a mixin or a function.`
				});
			}
		}
	}
});

// src/audit/rules/environment-in-loop.ts
var environment_in_loop_default = defineRule({
	id: "environment-in-loop",
	aliases: ["PER006"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "sudo(), with_context() and the like on each record of a loop",
	why: "Every call makes another recordset, and with another context, user or company another environment. The loop pays for it in each turn; called on the recordset that the loop goes over, it is paid once.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#prefetch",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self):
            result = []
            for partner in self:
                result.append(partner.with_context(lang="en_US").name)
                result.append(partner.with_context(lang="en_US").city)
            return result
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def names(self):
            return [partner.name for partner in self.with_context(lang="en_US")]

        def in_their_language(self):
            return [partner.with_context(lang=partner.lang).name for partner in self]

        def in_their_company(self):
            for partner in self:
                partner.with_company(partner.company_id).color = 1
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def once(self):
            for partner in self:
                partner.name = partner.name.strip()
                partner.sudo().color = 1
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(with_context|with_user|with_company|with_env)$/.test(called.name)) return;
		if (called.object.type !== "identifier") return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies || repeated.loop.kind !== "for") return;
		const { loop } = repeated;
		const left = childOf(loop.node, "left");
		if (!left || context.slice(left) !== context.slice(called.object)) return;
		const given = childOf(node, "arguments");
		if (!given || mentions(given, loop.targets, context.text)) return;
		const source = context.slice(node);
		const body = context.slice(loop.node);
		if (body.split(source).length < 3 || body.indexOf(source) + loop.node.start !== node.start) return;
		if (!loop.over || !recordsOf(loop.over, context)) return;
		context.report({
			at: node,
			message: `${source.length > 60 ? `${called.name}(...)` : source} is the same several times in each turn. Go over the recordset with it applied, or keep the result in a name.`
		});
	} }
});

// src/audit/rules/eval-used.ts
var eval_used_default = defineRule({
	id: "eval-used",
	aliases: [
		"W0123",
		"W0122",
		"exec-used",
		"S307",
		"S102"
	],
	severity: "critical",
	category: "security",
	summary: "eval, exec or compile runs a text as Python",
	why: "What is evaluated runs with everything that the server may do: files, the network, the database of every company. A text of which a user has written a part is then a program of that user. ast.literal_eval reads plain values, safe_eval runs expressions in a closed room.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#evaluating-content",
	bad: [`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def compute(self, expression):
            return eval(expression)
    `, `
    def run(code):
        exec(compile(code, "code", "exec"))
    `],
	good: [
		`
    import ast
    import re
    from odoo.tools.safe_eval import safe_eval


    def value(text):
        re.compile(text)
        safe_eval(text, {"a": 1})
        return ast.literal_eval(text)
    `,
		`
    from odoo.tools.safe_eval import safe_eval as eval


    def value(text, model):
        model.eval("x")
        return eval(text, {"a": 1})
    `,
		`
    from .parser import compile


    def value(text):
        return compile(text)
    `
	],
	python: { call(node, context) {
		const [called] = node.children;
		if (called?.type !== "identifier") return;
		const name = context.slice(called);
		if (name !== "eval" && name !== "exec" && name !== "compile") return;
		const { positional } = argumentsOfCall(node, context);
		const [code] = positional;
		if (!code || name === "compile" && positional.length < 3 || isOther(name, context.text)) return;
		const taint = taintHere(code, context);
		const quiet = literalOf(code, context.text) !== void 0 || isTestFile(context.file.source.path);
		context.report({
			at: node,
			severity: quiet ? "medium" : taint?.kind === "text" || name !== "compile" ? "critical" : "medium",
			message: `${name}() runs ${taint?.kind === "text" ? `what ${taint.source} says` : "a text"} as Python with all that the server may do: use ast.literal_eval() for values, safe_eval() for expressions.`
		});
	} }
});
/** The file gives the name to something else. */
function isOther(name, text) {
	return new RegExp(`^[^#\\n]*\\bimport\\b[^#\\n]*\\b${name}\\b|\\bdef ${name}\\b|^\\s*${name}\\s*=|\\bas ${name}\\b`, "m").test(text);
}

// src/audit/rules/except-pass.ts
var except_pass_default = defineRule({
	id: "except-pass",
	aliases: ["W8138", "S110"],
	severity: "low",
	category: "correctness",
	summary: "An exception is caught, and nothing is done with it",
	why: "What went wrong is lost: nobody sees that something failed, nor why. A database error that is swallowed leaves the transaction unusable, and the error that shows up later says nothing of the first one.",
	link: "https://docs.astral.sh/ruff/rules/try-except-pass/",
	bad: `
    def load(self):
        try:
            self._load()
        except Exception:
            pass
  `,
	good: `
    import contextlib
    import logging

    _logger = logging.getLogger(__name__)


    def load(self):
        try:
            self._load()
        except ValueError:
            _logger.debug("not loaded", exc_info=True)
        except KeyError:
            # Nothing to load.
            return
        with contextlib.suppress(OSError):
            self._load()
        failed = None
        try:
            self._load()
        except TypeError as failed:
            pass
        return failed
  `,
	python: { except_clause(node, context) {
		const inner = parts(node);
		const block = inner.at(-1);
		if (block?.type !== "block" || inner.some(({ type }) => type === "as_pattern")) return;
		const statements = parts(block);
		if (statements.length !== 1 || statements[0]?.type !== "pass_statement") return;
		const head = context.text.slice(node.start, block.start).split("\n", 1)[0]?.trim() ?? "";
		context.report({
			at: node,
			message: `What "${head.replace(/:.*$/, "")}" catches is lost: log it, or say with contextlib.suppress(...) that it may fail.`
		});
	} }
});

// src/audit/rules/external-request-in-compute.ts
const REQUEST = /^((requests|httpx|session|requests\.Session\(\))\.(get|post|put|patch|delete|head|request)|(urllib\.request\.)?urlopen|urllib2\.urlopen|smtplib\.SMTP(_SSL)?|ftplib\.FTP|paramiko\.SSHClient|socket\.create_connection)$/;
var external_request_in_compute_default = defineRule({
	id: "external-request-in-compute",
	aliases: ["PER018"],
	severity: "high",
	confidence: "likely",
	category: "performance",
	summary: "A compute, onchange or constraint that asks another server",
	why: "These methods run whenever a form opens, a list is read or a record is saved, for as many records as there are. Each waits for somebody else: the worker and its transaction are blocked, rows stay locked, and when the other server is down, so is the screen.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html",
	bad: `
    import requests

    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char(compute="_compute_rating")

        @api.depends("vat")
        def _compute_rating(self):
            for partner in self:
                partner.rating = requests.get("https://example.com/" + partner.vat, timeout=5).text
  `,
	good: [`
    import requests

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char()

        def action_refresh_rating(self):
            for partner in self:
                partner.rating = requests.get("https://example.com/" + partner.vat, timeout=5).text
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        rating = fields.Char(compute="_compute_rating")

        @api.depends("vat")
        def _compute_rating(self):
            requests = {"get": "x"}
            for partner in self:
                partner.rating = requests.get("get")
    `],
	python: { call(node, context) {
		const path = calledBy(node, context)?.path;
		if (path === void 0 || !REQUEST.test(path)) return;
		const root = path.split(".", 1)[0] ?? "";
		if (!context.file.imports.some(({ from, names }) => from.split(".", 1)[0] === root || names.includes(root))) return;
		const fields = computedHere(context);
		const kind = fields ? `computes ${fields.map(({ name }) => name).join(", ")}` : hasDecorator(context, "onchange") ? "is an onchange" : hasDecorator(context, "constrains") ? "is a constraint" : void 0;
		if (kind === void 0 || isRarelyRun(context.file.source.path)) return;
		context.report({
			at: node,
			message: `${context.method?.name ?? "The method"}() ${kind}, and waits for another server with ${path}(): each form, list or save waits with it. Ask in a button, a scheduled action or a job, and store the answer.`
		});
	} }
});

// src/audit/rules/external-request-timeout.ts
const CALLABLES = [
	"ftplib.FTP",
	"http.client.HTTPConnection",
	"http.client.HTTPSConnection",
	"odoo.addons.iap.models.iap.jsonrpc",
	"requests.delete",
	"requests.get",
	"requests.head",
	"requests.options",
	"requests.patch",
	"requests.post",
	"requests.put",
	"requests.request",
	"serial.Serial",
	"smtplib.SMTP",
	"suds.client.Client",
	"urllib.request.urlopen"
];
/** Where a timeout may stand without its name, counted from 0. */
const POSITION = {
	"http.client.HTTPConnection": 2,
	"smtplib.SMTP": 3,
	"ftplib.FTP": 4,
	"urllib.request.urlopen": 2
};
var external_request_timeout_default = defineRule({
	id: "external-request-timeout",
	aliases: ["E8106", "S113"],
	severity: "medium",
	category: "security",
	summary: "A request to another server has no timeout",
	why: "The other side may accept the connection and never answer. The worker waits for it until Odoo kills it, its database transaction stays open with all locks, and a few such requests occupy every worker.",
	link: "https://requests.readthedocs.io/en/latest/user/advanced/#timeouts",
	bad: [`
    import requests


    def fetch(url):
        return requests.get(url)
    `, `
    from urllib.request import urlopen as opened


    def fetch(url):
        return opened(url).read()
    `],
	good: [
		`
    import smtplib

    import requests


    def fetch(url, options):
        requests.get(url, timeout=10)
        requests.post(url, **options)
        smtplib.SMTP("localhost", 25, None, 10)
        return requests.Session()
    `,
		`
    from .client import requests


    def fetch(url):
        return requests.get(url)
    `,
		`
    def fetch(self, requests):
        return requests.get("key")
    `
	],
	python: { call(node, context) {
		const called = childOf(node, "function");
		if (!called || called.type !== "identifier" && called.type !== "attribute") return;
		const path = importedPath(called, context.file);
		if (path === void 0) return;
		if (!(context.settings.timeoutCallables ?? CALLABLES).includes(path)) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		if (spread || keywords.has("timeout") || positional.length > (POSITION[path] ?? Infinity)) return;
		const last = childOf(node, "arguments")?.children.findLast(({ type }) => type !== "comment");
		context.report({
			at: node,
			message: `${path} waits for ever for a server that does not answer: add timeout=10, or what suits.`,
			fix: last ? {
				title: "Add timeout=10",
				safe: false,
				edits: [{
					start: last.end,
					end: last.end,
					text: ", timeout=10"
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/external-script-in-view.ts
var external_script_in_view_default = defineRule({
	id: "external-script-in-view",
	severity: "medium",
	category: "security",
	summary: "A page loads a script or style from another server",
	why: "Whoever holds that server, or takes it over, runs code in the session of every visitor; they also learn who visits which page. Without network the page is broken. A copy in static/lib, listed in the assets, has none of that; integrity= fixes at least what is loaded.",
	link: "https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity",
	bad: { "views/page.xml": `
      <odoo>
        <template id="page"><script src="https://cdn.example.com/chart.js"/></template>
        <template id="style"><link rel="stylesheet" href="//cdn.example.com/chart.css"/></template>
      </odoo>
    ` },
	good: { "views/page.xml": `
      <odoo>
        <template id="page">
          <script src="/library/static/lib/chart.js"/>
          <script t-att-src="url"/>
          <script src="https://cdn.example.com/chart.js" integrity="sha384-abc" crossorigin="anonymous"/>
          <link rel="canonical" href="https://example.com/page"/>
          <a href="https://example.com">x</a>
        </template>
      </odoo>
    ` },
	xml: {
		script: look,
		link: look
	},
	template: {
		script: look,
		link: look
	}
});
/** Scripts of payment and map services only run from their own server. */
const OWN = /js\.stripe\.com|maps\.googleapis\.com|www\.google\.com\/recaptcha|googletagmanager|challenges\.cloudflare|paypal\.com|google-analytics|checkout|adyen|mercadopago|razorpay/;
function look(element, context) {
	const source = attribute(element, element.name === "script" ? "src" : "href");
	if (!source || !/^(https?:)?\/\//.test(source.value) || attribute(element, "integrity") || OWN.test(source.value)) return;
	if (element.name === "link" && !/stylesheet|preload|modulepreload/.test(attribute(element, "rel")?.value ?? "")) return;
	context.report({
		at: source,
		message: `${source.value} is code of another server in the session of every visitor: put a copy into static/lib and the assets, or fix it with integrity=.`
	});
}

export { broad_except_around_write_default as $, csv_duplicate_record_id_default as A, consider_merging_classes_inherited_default as B, deep_depends_default as C, dangerous_default_value_default as D, data_eval_syntax_default as E, create_in_loop_default as F, company_dependent_attribute_default as G, compute_without_depends_default as H, context_overridden_default as I, category_allowed_app_default as J, commented_out_code_default as K, context_key_company_default as L, cron_runs_once_default as M, cron_field_gone_default as N, cursor_not_closed_default as O, create_not_batch_default as P, browse_in_loop_default as Q, context_force_company_default as R, deep_record_rule_default as S, data_schema_default as T, compute_not_assigned_default as U, conflict_markers_default as V, company_rule_missing_default as W, button_only_hidden_default as X, category_allowed_default as Y, button_method_unknown_default as Z, deprecated_name_get_default as _, eval_used_default as a, depends_incomplete_default as b, duplicate_key_default as c, development_status_allowed_default as d, binary_in_database_default as et, deprecated_sql_constraints_default as f, deprecated_odoo_method_call_default as g, deprecated_odoo_model_method_default as h, except_pass_default as i, cron_unbounded_default as j, csv_syntax_error_default as k, domain_operator_value_default as l, deprecated_osv_expression_default as m, external_request_timeout_default as n, environment_in_loop_default as o, deprecated_self_cr_default as p, check_company_missing_default as q, external_request_in_compute_default as r, duplicated_method_default as s, external_script_in_view_default as t, bad_builtin_groupby_default as tt, domain_from_input_default as u, deprecated_inselect_operator_default as v, debugger_left_default as w, default_at_import_default as x, depends_on_write_date_default as y, constrains_not_writeable_default as z };