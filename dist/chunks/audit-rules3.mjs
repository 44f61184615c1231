import { Ft as comodelOf, H as lineStart, Mt as parts, Nt as childOf, Pt as walk, at as recordField, ft as attribute, gt as walkElements, ht as textOf, nt as isDataElement, ot as recordText, pt as attributeValue, tt as ownNodes, vt as manifestPaths } from "./source.mjs";
import { At as schemaProblem, Bt as entrySpan, Ft as computedFields, Kt as closest, Lt as gapsOf, Pt as withoutElement, Qt as fieldState, Rt as MANIFEST_GUIDE, Vt as isSold, Yt as archPlaces, _n as ruleRecords, jt as cronMethod, kt as SHAPES, ln as expressionProblem, nn as repeatedBy, on as isTop, pn as defineRule, tn as isRarelyRun, un as dataExample, vn as shortId } from "./audit-base.mjs";
import { B as commentsOf, J as assignedBefore, Y as importedPath, ht as scopeFlow, mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";

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
		const name = first?.type === "identifier" ? context.slice(first) : void 0;
		const given = name === void 0 ? first : assignedBefore(context.functionNode, name, node.start, context.text);
		const sorted = given?.type === "call" && calledBy(given, context)?.name === "sorted";
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
	calls: ["browse"],
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
				...trouble
			});
		}
	}
});
/** `about` is given where there is no such method at all. */
function troubleWith(context, models, name) {
	const [main = ""] = models;
	if (!/^\w+$/.test(name)) return void 0;
	if (name.startsWith("_")) return { message: `The button calls ${name}, and a name with an underscore in front is never called from outside: it fails when it is pressed. Give the method a public name, and let it check who may.` };
	const facts = models.map((each) => context.model(each));
	const [found] = facts.flatMap((each) => each.method(name) ?? []);
	if (found) {
		const [missing] = found.required ?? [];
		if (missing === void 0 || models.length > 1 || found.params.length === 0) return void 0;
		return { message: `The button calls ${name}, which must be given ${missing}, and a button gives nothing: it fails when it is pressed. Give the argument a default, or call another method.` };
	}
	if (facts.some((each) => each.exists && (!each.methodsKnown || each.kind === "abstract"))) return void 0;
	if (!facts[0]?.exists) return void 0;
	const near = closest(name, facts[0].lineage.flatMap(({ methods }) => Object.keys(methods)));
	return {
		message: `The button calls ${name}, and ${main} has no such method: the view does not load, or the button fails. ${near ? `Did you mean ${near}?` : "Write the method, or the name of one that it has."}`,
		about: {
			kind: "method",
			name
		}
	};
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
			const line = lineStart(context.text, comment.start);
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
        place = fields.Integer(compute="_compute_place")

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

        @api.depends("parent_id")
        def _compute_place(self):
            for partner in self:
                place = 0
                for sibling in partner.parent_id.child_ids:
                    if sibling == partner:
                        partner.place = place
                        break
                    place += 1
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
	const isStub = parts(childOf(node, "body") ?? node).every((statement) => /^(return|pass|(["'])[\s\S]*\2)$/.test(context.slice(statement)));
	for (const gap of gaps) {
		const stored = fields.find((field) => field.name === gap.field)?.kwargs.has("store") ?? false;
		if (stored && !gap.never) continue;
		context.report({
			at: gap.at,
			model: klass.model,
			severity: isStub ? "medium" : void 0,
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
	good: [
		`
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
    `,
		`
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
    `,
		`
    from odoo import api, fields, models


    class Dated(models.AbstractModel):
        _name = "example.dated"
        _description = "Dated"

        date = fields.Date()
        is_old = fields.Boolean(compute="_compute_is_old", store=True)

        def _compute_is_old(self):
            for record in self:
                record.is_old = record.date and record.date.year < 2000


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["example.dated"]
        _description = "Book"

        @api.depends("date")
        def _compute_is_old(self):
            return super()._compute_is_old()
    `
	],
	check(context) {
		for (const facts of context.index.models.values()) for (const { file, fact } of facts.classes) {
			if (fact.kind === "transient" || isRarelyRun(file.source.path)) continue;
			for (const [name, fields] of computedFields(fact)) {
				const method = fact.methods.findLast((each) => each.name === name);
				const [field] = fields.filter(isStored);
				if (!method || !field || method.decorators.length > 0 || !readsFields(method, field, file, fact.model, context)) continue;
				if (context.model(facts.model).classes.filter(({ methods }) => Object.hasOwn(methods, name)).length > 1) continue;
				if (fact.kind === "abstract" && isOverridden(name, facts.model, context)) continue;
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
/** Models that take the mixin say what their own method depends on. */
function isOverridden(name, model, { index }) {
	return [...index.models.values()].some(({ classes }) => classes.some(({ fact }) => fact.inherit.includes(model) && fact.methods.some((method) => method.name === name && method.decorators.length > 0)));
}
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

// src/audit/rules/context-filter-unknown.ts
var context_filter_unknown_default = defineRule({
	id: "context-filter-unknown",
	aliases: ["VIE024"],
	severity: "medium",
	confidence: "likely",
	category: "views",
	summary: "An action switches a filter on that no search view has, or groups by a field that is none",
	why: "search_default_x in the context of an action switches the filter of the name x on, or searches the field x. Where no search view has one of that name nothing happens and nothing is said: the action shows all records, and those who rely on the filter do not see that it is not there. A group_by of a field that the model has not stops the action with an error.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search",
	bad: [{
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          name = fields.Char()
          lent = fields.Boolean()
    `,
		"views/book.xml": `
      <odoo>
        <record id="book_search" model="ir.ui.view">
          <field name="name">library.book.search</field>
          <field name="model">library.book</field>
          <field name="arch" type="xml">
            <search><field name="name"/><filter name="filter_lent" string="Lent" domain="[('lent', '=', True)]"/></search>
          </field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">library.book</field>
          <field name="context">{'search_default_lent_now': 1}</field>
        </record>
      </odoo>
    `
	}, { "views/partner.xml": `
        <odoo>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'group_by': 'land_id'}</field>
          </record>
        </odoo>
      ` }],
	good: [
		{
			"models/partner.py": "PARTNERS = {}\n",
			"views/book.xml": `
        <odoo>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'group_by': ['country_id', 'create_date:month', "parent_id.name"]}</field>
          </record>
        </odoo>
      `
		},
		{
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()
            lent = fields.Boolean()
      `,
			"views/book.xml": `
        <odoo>
          <record id="book_search" model="ir.ui.view">
            <field name="name">library.book.search</field>
            <field name="model">library.book</field>
            <field name="arch" type="xml">
              <search><field name="name"/><filter name="filter_lent" string="Lent" domain="[('lent', '=', True)]"/></search>
            </field>
          </record>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">library.book</field>
            <field name="context">{'search_default_filter_lent': 1, 'search_default_name': 'a', 'default_lent': True}</field>
          </record>
          <record id="action_partner" model="ir.actions.act_window">
            <field name="name">Partners</field>
            <field name="res_model">res.partner</field>
            <field name="context">{'search_default_customer': 1, 'search_default_type_company': 1}</field>
          </record>
          <record id="action_unknown" model="ir.actions.act_window">
            <field name="name">Unknown</field>
            <field name="res_model">nowhere.model</field>
            <field name="context">{'search_default_anything': 1}</field>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"library\"], \"data\": [\"views/book.xml\"]}\n",
			"views/book.xml": `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">library.book</field>
            <field name="context">{'search_default_lent_now': 1}</field>
          </record>
        </odoo>
      `,
			"../library/__manifest__.py": "{\"name\": \"L\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views.xml\"]}\n",
			"../library/models.py": "from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = \"library.book\"\n    _description = \"Book\"\n\n    name = fields.Char()\n",
			"../library/views.xml": "<odoo><record id=\"s\" model=\"ir.ui.view\"><field name=\"name\">s</field><field name=\"model\">library.book</field><field name=\"arch\" type=\"xml\"><search><filter name=\"lent_now\" domain=\"[]\"/></search></field></record></odoo>\n"
		}
	],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.actions.act_window") return;
		const model = recordText(element, "res_model")?.trim();
		const field = recordField(element, "context");
		if (model === void 0 || !field) return;
		const text = attributeValue(field, "eval") ?? textOf(field);
		const known = context.model(model);
		if (!known.exists || !known.complete) return;
		const groups = [...text.matchAll(/['"]group_by['"]\s*:\s*(\[[^\]]*\]|['"][^'"]*['"])/g)];
		for (const [, name = ""] of groups.flatMap(([, list = ""]) => [...list.matchAll(/['"](\w+)/g)])) {
			if (fieldState(context, model, name).is !== "absent") continue;
			context.report({
				at: field.tag,
				model,
				severity: "high",
				message: `${model} has no field ${name}, so the action fails when it groups by it: name one that is there.`
			});
		}
		const wanted = [...text.matchAll(/['"]search_default_(\w+)['"]/g)].map(([, name = ""]) => name);
		if (wanted.length === 0) return;
		const names = namesInSearch(model, context);
		if (names === void 0) return;
		const missing = [...new Set(wanted)].filter((name) => !names.has(name) && !known.field(name));
		for (const name of missing) context.report({
			at: field.tag,
			model,
			message: `No search view of ${model} has a filter or field "${name}", so search_default_${name} does nothing: name one that is there, or add the filter.`
		});
	} }
});
/** Names in all views of a model; undefined where some of its views are not at hand, or it has none. */
function namesInSearch(model, { index, project, module }) {
	const names = /* @__PURE__ */ new Set();
	let views = 0;
	for (const facts of project.modules.values()) {
		if (facts.name === module.name) continue;
		for (const view of facts.views) {
			if (view.model !== model && view.model !== void 0) continue;
			if (view.names === void 0 && view.model === model) return void 0;
			if (view.model === model) views += 1;
			for (const name of view.names ?? []) names.add(name);
		}
	}
	views += ownNames(model, index, names);
	return views > 0 ? names : void 0;
}
function ownNames(model, { views }, names) {
	const own = views.filter((view) => view.model === model || view.model === void 0);
	for (const { roots } of own) for (const root of roots) for (const element of walkElements(root)) {
		const name = attributeValue(element, "name");
		if (name !== void 0) names.add(name.trim());
	}
	return own.filter((view) => view.model === model).length;
}

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
	calls: ["with_context"],
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

        def add_in_companies(self):
            for partner in self:
                company = partner.company_id
                self.env["res.partner"].with_company(company).create({"name": partner.name})
                self.with_user(partner.user_id).sudo().create({"name": partner.name})

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
	calls: ["create"],
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
		if (isBoundInTurn(called.object, repeated.loop.node, context)) return;
		context.report({
			at: node,
			model: records.model,
			message: `create() runs once for each element of ${repeated.over}. Collect the values in a list and call create() once with it.`
		});
	} }
});
/** `with_user(x)`, `with_company(x)` and the like of something that the loop sets. */
function isBoundInTurn(object, loop, context) {
	const flow = scopeFlow(context);
	return [...walk(object)].some((inner) => {
		const called = inner.type === "call" ? calledBy(inner, context) : void 0;
		if (!called?.object || !/^with_(user|company|context|env)$/.test(called.name)) return false;
		const { positional, keywords } = argumentsOfCall(inner, context);
		return [...positional, ...keywords.values()].some((given) => [...walk(given)].some((name) => name.type === "identifier" && flow.reaching(context.slice(name), name.start).some(({ target }) => loop.start <= target.start && target.end <= loop.end)));
	});
}

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
		const cron = cronMethod(element, context);
		if (!cron) return;
		const { text: source, model: facts, fact } = cron;
		if (/commit|limit|_notify_progress|split_every|batch|chunk|with_delay|delayable|savepoint|yield/i.test(source)) return;
		const found = /\bfor\s+(\w+)\s+in\s+([\w.[\]"']*?)(\.search\(|[\s:(])/.exec(source);
		const target = found?.[1];
		const list = found?.[2] ?? "";
		const searched = found?.[3] === ".search(" || /^\w+$/.test(list) && new RegExp(`\\b${list}\\s*=\\s*[^\\n]*\\.search\\(`).test(source);
		if (target === void 0 || !searched || /res\.company|compan/.test(source.slice(found?.index, (found?.index ?? 0) + 120))) return;
		if (!new RegExp(`\\b${target}\\.(write|unlink|message_post|action_\\w+|send\\w*|button_\\w+|_\\w+)\\(|\\b${target}\\.\\w+\\s*=[^=]`).test(source)) return;
		context.report({
			source: cron.file.source,
			at: fact.nameSpan,
			model: facts.model,
			message: `The scheduled action ${attributeValue(element, "id") ?? ""} runs ${fact.name}(), which goes over all records that it finds in one transaction. Search with a limit and commit after each portion${(context.series?.series ?? "") >= "18.0" ? " (self.env[\"ir.cron\"]._notify_progress tells what is left)" : ""}.`
		});
	} }
});

// src/audit/rules/cron-with-tracking.ts
var cron_with_tracking_default = defineRule({
	id: "cron-with-tracking",
	aliases: ["PER023C"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "A scheduled action writes tracked fields of record after record",
	why: "For each record Odoo keeps the old values, compares them, writes a message with a line for each field, and tells the followers. In a run over thousands of records that is most of the time and of the rows, for changes that nobody has made by hand. with_context(tracking_disable=True) leaves it out.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#messaging-features",
	bad: {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"data/cron.xml\"]}\n",
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _inherit = ["mail.thread"]
          _description = "Book"

          state = fields.Char(tracking=True)

          def _cron_finish(self):
              for book in self.search([("state", "=", "out")], limit=500):
                  book.write({"state": "late"})
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
	good: {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"data/cron.xml\"]}\n",
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "a.book"
          _inherit = ["mail.thread"]
          _description = "Book"

          state = fields.Char(tracking=True)
          color = fields.Integer()

          def _cron_finish(self):
              for book in self.search([("state", "=", "out")]).with_context(tracking_disable=True):
                  book.write({"state": "late"})

          def _cron_colour(self):
              for book in self.search([], limit=50):
                  book.color = len(book.state)

          def finish(self):
              for book in self:
                  book.state = "late"
    `,
		"data/cron.xml": `
      <odoo>
        <record id="cron_finish" model="ir.cron">
          <field name="name">Finish</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_finish()</field>
        </record>
        <record id="cron_colour" model="ir.cron">
          <field name="name">Colour</field>
          <field name="model_id" ref="model_a_book"/>
          <field name="state">code</field>
          <field name="code">model._cron_colour()</field>
        </record>
      </odoo>
    `
	},
	xml: { record(element, context) {
		const cron = cronMethod(element, context);
		if (!cron || /tracking_disable|mail_notrack/.test(cron.text)) return;
		const { model, file, fact, text } = cron;
		const loop = /\n([ \t]*)for\s+(\w+)\s+in\b[^\n]*:[ \t]*\n([\s\S]*)/.exec(text);
		if (!loop) return;
		const [, depth = "", name = "", rest = ""] = loop;
		const body = rest.split(new RegExp(`\\n(?=[ \\t]{0,${depth.length}}\\S)`), 1)[0] ?? "";
		const written = model.classes.flatMap((each) => each.fact.fields).filter(({ kwargs }) => kwargs.has("tracking") && kwargs.get("tracking")?.value !== false).map((field) => field.name).find((field) => new RegExp(`\\b${name}\\.${field}\\s*=[^=]|\\b${name}\\.write\\(\\{[^}]*["']${field}["']\\s*:`).test(body));
		if (written === void 0) return;
		context.report({
			source: file.source,
			at: fact.nameSpan,
			model: model.model,
			message: `${fact.name}() runs by itself and writes ${written} of record after record, which is tracked: each write makes a message and notifies followers. Go over the records with_context(tracking_disable=True), unless people are to read of it.`
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
	calls: ["cursor"],
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
		field: look,
		value: look,
		function: look,
		delete: look
	}
});
function look(element, context) {
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

export { browse_in_loop_default as A, company_dependent_attribute_default as C, category_allowed_default as D, category_allowed_app_default as E, binary_in_database_default as M, bad_builtin_groupby_default as N, button_only_hidden_default as O, company_rule_missing_default as S, check_company_missing_default as T, constrains_not_writeable_default as _, csv_syntax_error_default as a, compute_without_depends_default as b, cron_unbounded_default as c, create_not_batch_default as d, create_in_loop_default as f, context_filter_unknown_default as g, context_force_company_default as h, cursor_not_closed_default as i, broad_except_around_write_default as j, button_method_unknown_default as k, cron_runs_once_default as l, context_key_company_default as m, data_eval_syntax_default as n, csv_duplicate_record_id_default as o, context_overridden_default as p, dangerous_default_value_default as r, cron_with_tracking_default as s, data_schema_default as t, cron_field_gone_default as u, consider_merging_classes_inherited_default as v, commented_out_code_default as w, compute_not_assigned_default as x, conflict_markers_default as y };