import { Bt as nearNames } from "./spec.mjs";
import { Mt as parts, Nt as childOf, Pt as walk, at as recordField, ft as attribute, jt as literalOf, ot as recordText, pt as attributeValue, vt as manifestPaths, yt as manifestValue } from "./source.mjs";
import { Bt as entrySpan, Ct as isModelClass, Ft as computedFields, Gt as textOf, It as computedHere, Kt as closest, Ot as namedClasses, Rt as MANIFEST_GUIDE, en as hasDecorator, nn as repeatedBy, pn as defineRule, tn as isRarelyRun, zt as OCA_GUIDE } from "./audit-base.mjs";
import { o as SERIES, s as isSeries } from "./common.mjs";
import { i as raise, r as modelSpot, t as fieldSpot } from "./audit-rules.mjs";
import { l as PARAMETERS } from "./static-gate.mjs";
import { A as isQuery, Ct as isMigrationFile, K as mentions, L as classAround, M as comesWithOdoo, N as isSamePackage, P as headOf, X as importsOf, Y as importedPath, at as hasGuard, bt as dotted, ct as taintHere, et as fieldsOf, mt as recordsOf, ut as routeAround, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";
import { Z as reachedFiles } from "./audit-rules5.mjs";

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
	calls: [
		"breakpoint",
		"set_trace",
		"pm",
		"post_mortem",
		"pudb"
	],
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
	bad: [
		`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        since = fields.Date(default=fields.Date.today())
    `,
		`
    import uuid
    from datetime import datetime

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        token = fields.Char(default=str(uuid.uuid4()))
        at = fields.Datetime(default=datetime.now())
    `,
		`
    from datetime import timedelta

    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        year = fields.Integer(default=fields.Date.today().year)
        until = fields.Date(default=fields.Date.today() + timedelta(days=7))
    `
	],
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
        twice = fields.Integer(default=2 * 3)
        data = fields.Json(default=dict())
    `],
	python: { keyword_argument(node, context) {
		const [name, value] = node.children;
		if (!name || !value || !COMPUTED.test(value.type) || context.slice(name) !== "default") return;
		const list = context.ancestors.at(-1);
		const field = context.ancestors.at(-2);
		if (list?.type !== "argument_list" || field?.type !== "call") return;
		if (!/^(odoo\.)?fields\.[A-Z]\w*$/.test(calledBy(field, context)?.path ?? "")) return;
		if (changingCall(context.slice(value)) === void 0) return;
		const source = context.slice(value);
		const bare = parts(value).at(-1);
		context.report({
			at: value,
			message: `default=${source} runs once, when the server starts, and every record gets that value. Hand over the function: ${value.type === "call" && bare?.type === "argument_list" && bare.children.length === 0 && /^fields\./.test(source) ? `default=${source.slice(0, -2)}` : `default=lambda self: ${source}`}.`,
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
/** `date.today()`, `date.today().year`, `date.today() + timedelta(days=1)`. */
const COMPUTED = /^(call|attribute|subscript|binary_operator)$/;
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
	calls: Object.keys(METHODS),
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
const STATUSES$1 = [
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
		const allowed = settings.allowedDevelopmentStatuses ?? STATUSES$1;
		if (allowed.includes(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `The development status "${entry.value}" is not one of ${allowed.join(", ")}.`
		});
	}
});

// src/audit/rules/development-status-of-dependency.ts
/** The least finished first; a module that does not say it is beta. */
const STATUSES = [
	"alpha",
	"beta",
	"production/stable",
	"mature"
];
var development_status_of_dependency_default = defineRule({
	id: "development-status-of-dependency",
	aliases: ["MNT004"],
	severity: "low",
	category: "maintainability",
	profile: "oca",
	summary: "A module says that it is further developed than one that it depends on",
	why: "A module is no more stable than what it is built on: an alpha dependency may change its fields and methods from one day to the next. The OCA asks that no dependency has a lower development_status.",
	link: "https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst",
	bad: {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Production/Stable\", \"depends\": [\"other\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Alpha\"}\n"
	},
	good: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Beta\", \"depends\": [\"base\", \"other\", \"silent\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Mature\"}\n",
		"../silent/__manifest__.py": "{\"name\": \"S\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n"
	}, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Alpha\", \"depends\": [\"other\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"development_status\": \"Alpha\"}\n"
	}],
	manifest(manifest, { project, report }) {
		const own = rank(textOf(manifest, "development_status"));
		for (const at of manifestPaths(manifest, "depends")) {
			const status = project.modules.get(at.path)?.developmentStatus;
			const other = rank(status);
			if (status === void 0 || other === -1 || own <= other) continue;
			report({
				at,
				message: `development_status is ${STATUSES[own]}, and that of ${at.path} is ${status}: lower it here, or see to it that ${at.path} is as far.`
			});
		}
	}
});
function rank(status) {
	return STATUSES.indexOf((status ?? "Beta").toLowerCase());
}

// src/audit/rules/domain-from-input.ts
var domain_from_input_default = defineRule({
	id: "domain-from-input",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A route searches with sudo by a domain that the request brings",
	why: "A domain asks about any field, also of related records. Past all rights a caller finds out, by what is found and what is not, each character of a password hash or a token. Take values from the request and write the domain in the code, or search without sudo().",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: [`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, domain):
            return request.env["library.book"].sudo().search_count(domain)
    `, `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/by", type="json", auth="public")
        def by(self, field, value):
            return request.env["library.book"].sudo().search_count([(field, "=", value)])
    `],
	good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", type="json", auth="public")
        def books(self, author):
            return request.env["library.book"].sudo().search_count([("author", "=", author)])

        @http.route("/listed", type="json", auth="public")
        def listed(self, field, value):
            if field not in ("name", "author"):
                return 0
            return request.env["library.book"].sudo().search_count([(field, "=", value)])

        @http.route("/plain", type="json", auth="user")
        def plain(self, domain):
            return request.env["library.book"].search_count(domain)
  `,
	calls: [
		"search",
		"search_read",
		"search_count",
		"read_group",
		"_read_group",
		"formatted_read_group"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(search|search_read|search_count|read_group|_read_group|formatted_read_group)$/.test(called.name)) return;
		if (!routeAround(context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const domain = positional[0] ?? keywords.get("domain");
		const records = recordsOf(called.object, context);
		if (!domain || !records?.sudo) return;
		if (domain.type === "list") {
			const field = fieldOf$1(domain, context);
			if (field && !hasGuard(context)) context.report({
				at: node,
				model: records.model,
				message: `Which field is compared comes from ${field.source}, and sudo() asks for no rights: what any field holds can be found out by trying. Write the name of the field here, or look it up in a list.`
			});
			return;
		}
		const taint = taintHere(domain, context);
		if (taint?.kind !== "text" || !isWhole(context.slice(domain), taint.source) || hasGuard(context)) return;
		context.report({
			at: node,
			model: recordsOf(called.object, context)?.model,
			message: `The domain is ${taint.source}, and sudo() asks for no rights: any field can be guessed by it. Write the domain here and take only its values from the request.`
		});
	} }
});
/** What chooses the field of a term: `(field, "=", value)`. */
function fieldOf$1(domain, context) {
	for (const term of parts(domain)) {
		const [field] = term.type === "tuple" || term.type === "list" ? parts(term) : [];
		const taint = field && parts(term).length === 3 ? taintHere(field, context) : void 0;
		if (taint?.kind === "text") return taint;
	}
}
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
	good: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def some(self, types):
            return self.search([("type", "in", ["contact"]), ("name", "=", "x"), ("type", "in", types), ("ref", "in", (1, 2))])
    `,
		`
    CASES = [("a", "in", "text"), ("b", "=", 1)]
    `,
		`
    from odoo.tests.common import TransactionCase


    class TestPartner(TransactionCase):
        def test_search(self):
            with self.assertRaises(TypeError):
                self.env["res.partner"].search([("type", "in", "contact")])
    `
	],
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
		const raising = context.ancestors.findLast(({ type }) => type === "with_statement");
		if (raising && /^with self\.assertRaises/.test(context.slice(raising))) return;
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
	calls: [
		"with_context",
		"with_user",
		"with_company",
		"with_env"
	],
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
	bad: [
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def compute(self, expression):
            return eval(expression)
    `,
		`
    def run(code):
        exec(compile(code, "code", "exec"))
    `,
		`
    import builtins


    def run(code):
        return builtins.eval(code)
    `,
		`
    def run(code):
        function = eval
        return function(code)
    `
	],
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
	calls: [
		"eval",
		"exec",
		"compile"
	],
	python: {
		call(node, context) {
			const [called] = node.children;
			const path = called?.type === "attribute" ? dotted(called, context) : void 0;
			if (called?.type !== "identifier" && !path?.startsWith("builtins.")) return;
			const name = calledBy(node, context)?.name;
			if (name !== "eval" && name !== "exec" && name !== "compile") return;
			const { positional } = argumentsOfCall(node, context);
			const [code] = positional;
			if (!code || name === "compile" && positional.length < 3) return;
			if (path === void 0 && isOther(name, context.text)) return;
			const taint = taintHere(code, context);
			const quiet = literalOf(code, context.text) !== void 0 || isTestFile(context.file.source.path);
			context.report({
				at: node,
				severity: quiet ? "medium" : taint?.kind === "text" || name !== "compile" ? "critical" : "medium",
				message: `${name}() runs ${taint?.kind === "text" ? `what ${taint.source} says` : "a text"} as Python with all that the server may do: use ast.literal_eval() for values, safe_eval() for expressions.`
			});
		},
		assignment(node, context) {
			const right = childOf(node, "right");
			const name = right?.type === "identifier" ? context.slice(right) : "";
			if (!right || name !== "eval" && name !== "exec" || isOther(name, context.text)) return;
			context.report({
				at: right,
				severity: isTestFile(context.file.source.path) ? "medium" : void 0,
				message: `${name} by another name runs a text as Python with all that the server may do: use ast.literal_eval() for values, safe_eval() for expressions.`
			});
		}
	}
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

// src/audit/rules/external-dependency-missing.ts
var external_dependency_missing_default = defineRule({
	id: "external-dependency-missing",
	aliases: [
		"COR011",
		"missing-manifest-dependency",
		"W7936"
	],
	severity: "medium",
	confidence: "likely",
	category: "correctness",
	summary: "A Python package is imported that neither Odoo nor external_dependencies asks for",
	why: "Where the package is missing, the import fails as the module is loaded, and with it the whole registry: nobody can log in any more. With the package in external_dependencies Odoo refuses to install the module and names what is missing, and those who build the server read there what to install.",
	link: MANIFEST_GUIDE,
	bad: {
		"__init__.py": "from . import models\n",
		"models/__init__.py": "from . import label\n",
		"models/label.py": "import zebra\n\nfrom odoo import models\n"
	},
	good: [
		{
			"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"], \"external_dependencies\": {\"python\": [\"zebra\", \"PyYAML>=6\", \"python-dotenv\", \"google-auth\", \"beautifulsoup4\"]}}\n",
			"__init__.py": "from . import label\n",
			"label.py": "import json\n\nimport bs4\nimport lxml.etree\nimport yaml\nimport zebra\nfrom dotenv import load_dotenv\nfrom google.auth import default\nfrom werkzeug import urls\n"
		},
		{
			"__init__.py": "from . import label\n",
			"label.py": "try:\n    import zebra\nexcept ImportError:\n    zebra = None\n\n\ndef run():\n    import zebra2\n    return zebra2, zebra\n",
			"tests/__init__.py": "from . import test_label\n",
			"tests/test_label.py": "import vcr\n",
			"migrations/19.0.1.0.0/pre-migration.py": "from openupgradelib import openupgrade\n",
			"tool.py": "import click\n"
		},
		{
			"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"other\"], \"external_dependencies\": {\"python\": [\"label-printing\"]}}\n",
			"__init__.py": "import zebra\n",
			"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"19.0.1.0.0\", \"external_dependencies\": {\"python\": [\"click\"]}}\n",
			"../other/__init__.py": ""
		},
		{
			"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"other\"]}\n",
			"__init__.py": "import click\n",
			"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"19.0.1.0.0\", \"external_dependencies\": {\"python\": [\"click\"]}}\n",
			"../other/__init__.py": ""
		}
	],
	check(context) {
		const { module, project } = context;
		const closure = project.closure(module.name);
		if (!closure.complete || !module.files.includes("__init__.py")) return;
		const declared = [...closure.modules].flatMap((name) => project.modules.get(name)?.externalPython ?? []);
		const external = Object(manifestValue(module.manifest, "external_dependencies")).python;
		const own = Array.isArray(external) ? external.map(String) : [];
		const used = /* @__PURE__ */ new Set();
		const missing = /* @__PURE__ */ new Set();
		const reached = reachedFiles(module);
		const places = [];
		for (const file of module.python) {
			if (!reached.has(file.source.path) || /^(tests|migrations|upgrades)\//.test(file.source.path)) continue;
			const top = file.root.children.filter(({ type }) => type.startsWith("import"));
			for (const fact of file.imports) {
				const [name = ""] = fact.from.split(".");
				used.add(name);
				if (name === "" || comesWithOdoo(name) || isBeside(name, module.files)) continue;
				if (declared.some((each) => isSamePackage(each, name)) || missing.has(name)) continue;
				if (!top.some(({ start, end }) => start <= fact.start && fact.end <= end)) continue;
				missing.add(name);
				places.push({
					source: file.source,
					at: fact,
					name
				});
			}
		}
		if (own.some((each) => ![...used].some((name) => isSamePackage(each, name)))) return;
		for (const { source, at, name } of places) context.report({
			source,
			at,
			message: `Odoo does not bring ${name}, and neither this manifest nor that of a dependency asks for it: where it is missing, the server does not load the module. Add it to external_dependencies, as {"python": ["${name}"]}, by its name on the package index.`
		});
	}
});
/** A file or folder of the module that code puts on the path. */
function isBeside(name, files) {
	return files.some((file) => file.endsWith(`/${name}.py`) || file.includes(`${name}/__init__.py`));
}

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
	calls: [
		"get",
		"post",
		"put",
		"patch",
		"delete",
		"head",
		"request",
		"urlopen",
		"SMTP",
		"SMTP_SSL",
		"FTP",
		"SSHClient",
		"create_connection"
	],
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

// src/audit/rules/field-lost-without-script.ts
var field_lost_without_script_default = defineRule({
	id: "field-lost-without-script",
	aliases: ["MIG004"],
	severity: "high",
	confidence: "likely",
	category: "migration",
	summary: "A stored field was renamed or removed since the last version, and no script keeps its values",
	why: "At the update Odoo deletes the column of a field that is no longer declared, with all that people have entered, and makes an empty one for a new name. It does so without a word. A script in migrations/ of the new version moves the values before the new code is loaded; one that names the field shows that somebody has thought of it. Compared is with where the branch left the main line, and with the version before this one in git; --base names another revision.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: [{
		"before:__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"]}",
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char("ISBN")
      `,
		"__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.1.0\", \"depends\": [\"base\"]}",
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            book_number = fields.Char("ISBN")
      `
	}, {
		"before:__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.1.0\", \"depends\": [\"base\"]}",
		"before:models/partner.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
            reader_since = fields.Date()
      `,
		"__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.2.0\", \"depends\": [\"base\"]}",
		"models/partner.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_since = fields.Date()
      `,
		"migrations/19.0.1.1.0/pre-migration.py": `
        def migrate(cr, version):
            cr.execute("ALTER TABLE res_partner RENAME COLUMN card TO reader_card")
      `
	}],
	good: [
		{
			"before:__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"]}",
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char("ISBN")
      `,
			"__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.1.0\", \"depends\": [\"base\"]}",
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            book_number = fields.Char("ISBN")
      `,
			"migrations/19.0.1.1.0/pre-migration.py": `
        def migrate(cr, version):
            cr.execute("ALTER TABLE library_book RENAME COLUMN isbn TO book_number")
      `
		},
		{
			"before:models/book.py": `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()
            upper = fields.Char(compute="_compute_upper")
            lower = fields.Char(compute="_compute_lower", store=True)
            loan_ids = fields.One2many("library.loan", "book_id")
            country_code = fields.Char(related="create_uid.country_id.code")


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"

            note = fields.Char()
      `,
			"models/book.py": `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            name = fields.Char()


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"
      `
		},
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
			"models/mixin.py": `
        from odoo import fields, models


        class Mixin(models.AbstractModel):
            _name = "library.mixin"
            _description = "Mixin"

            isbn = fields.Char()
      `,
			"before:models/mixin.py": "",
			"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
            _inherit = ["library.mixin"]
            _description = "Book"
      `
		},
		{
			"before:models/partner.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
      `,
			"__manifest__.py": "{\"name\": \"Library\", \"version\": \"19.0.1.1.0\", \"depends\": [\"library_base\"]}",
			"models/partner.py": `
        from odoo import models


        class Partner(models.Model):
            _inherit = "res.partner"
      `,
			"../library_base/__manifest__.py": "{\"name\": \"Base\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"]}",
			"../library_base/models/partner.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            reader_card = fields.Char()
      `
		}
	],
	earlier(earlier, context) {
		for (const change of earlier.changes) {
			if (!("model" in change) || !earlier.was(change.model)) continue;
			if (change.kind === "renamed-field") renamed(change, earlier, context);
			else if (change.kind === "removed-field") removed(change, earlier, context);
			else if (change.kind === "renamed-relation") moved(change, earlier, context);
		}
	}
});
function renamed(change, earlier, context) {
	const { model, old, field } = change;
	const was = earlier.was(model)?.fields.get(old);
	if (!(was?.stored && !was.derived && was.type !== "One2many") || earlier.handles(old)) return;
	context.report({
		...fieldSpot(context.index, model, field),
		model,
		message: `It looks as if ${field} is what was ${old} of ${model} in ${earlier.label}, and no migration script knows ${old}: the update deletes its values and leaves ${field} empty. Rename the column in a pre-script.${raise(earlier)}`,
		options: earlier.scripts(change)
	});
}
function removed(change, earlier, context) {
	const { model, field, type } = change;
	if (earlier.handles(field)) return;
	const heir = context.project.declares(model, field);
	const where = `${field} of ${model} (${type})`;
	context.report({
		...modelSpot(context.index, model),
		model,
		...heir === void 0 ? {
			message: `${where} was there in ${earlier.label}, and no migration script knows it: the update deletes what it holds. Keep the values in a pre-script, or name the field in one to say that they may go.${raise(earlier)}`,
			options: earlier.scripts(change)
		} : {
			severity: "low",
			message: `${where} was there in ${earlier.label} and is in ${heir} now, which this module does not depend on: where ${heir} is not installed before the update, its values are deleted.`
		}
	});
}
function moved(change, earlier, context) {
	const { model, field, old, now } = change;
	if (earlier.handles(old.table, now.table)) return;
	context.report({
		...fieldSpot(context.index, model, field),
		model,
		message: `The links of ${field} were in the table ${old.table} (${old.columns.join(", ")}) in ${earlier.label} and are in ${now.table} (${now.columns.join(", ")}) now, and no migration script knows either: the field is empty after the update. Rename table and columns in a pre-script.${raise(earlier)}`,
		options: earlier.scripts(change)
	});
}

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

        books = fields.Char(compute="_compute_book_count", search="[]")
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
				if (!/^\w+$/.test(name)) continue;
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

// src/audit/rules/field-parameter-unknown.ts
/** Of one series or another, and of modules of Odoo's own. Source: `_valid_field_parameter` of 14.0 to 19.0. */
const KNOWN = /* @__PURE__ */ new Set([
	...PARAMETERS,
	..."args automatic base_field inherited_field model_name name related_field relational column_type inherited invisible model_field oldname pad_content_field render_engine".split(" "),
	..."render_options required_if_provider track_sequence type definition_record".split(" "),
	..."definition_record_field website_form_blacklisted write_sequence column_order column_format".split(" "),
	...["digits_compute", "select"]
]);
var field_parameter_unknown_default = defineRule({
	id: "field-parameter-unknown",
	aliases: ["COR033"],
	severity: "medium",
	category: "correctness",
	summary: "A field has a parameter that Odoo does not know",
	why: "Odoo keeps it on the field, where nothing asks for it, and writes a warning into the log at every start. Most are attributes of views, such as widget or placeholder, which do nothing in a model, or come from another framework. A model that means its own parameter says so in _valid_field_parameter().",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        cover = fields.Char(widget="image", placeholder="Cover")
  `,
	good: [
		`
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          cover = fields.Char(string="Cover", size=64, copy=False, tracking=True, precompute=True)
          state = fields.Selection([("a", "A")], group_expand="_groups", states={"a": [("readonly", True)]})
          total = fields.Monetary(currency_field="currency_id", group_operator="sum", aggregator="sum")
    `,
		`
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          cover = fields.Char(printed_on="back")

          def _valid_field_parameter(self, field, name):
              return name == "printed_on" or super()._valid_field_parameter(field, name)
    `,
		{
			"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"depends\": [\"printing\"]}\n",
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _inherit = ["printing.mixin"]
            _description = "Book"

            cover = fields.Char(printed_on="back")
      `,
			"../printing/__manifest__.py": "{\"name\": \"P\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"]}\n",
			"../printing/models.py": "from odoo import models\n\n\nclass Mixin(models.AbstractModel):\n    _name = \"printing.mixin\"\n    _description = \"M\"\n\n    def _valid_field_parameter(self, field, name):\n        return name == \"printed_on\" or super()._valid_field_parameter(field, name)\n"
		}
	],
	python: { module(_node, context) {
		if (context.embedded) return;
		for (const { klass, field } of fieldsOf(context.file)) {
			const strange = [...field.kwargs].filter(([name]) => !KNOWN.has(name) && !isMisspelt(name));
			if (strange.length === 0 || klass.model === void 0 || field.type === "Unknown") continue;
			const model = context.model(klass.model);
			const knowsMore = model.lineage.some(({ module, methods }) => Object.hasOwn(methods, "_valid_field_parameter") && !/^(odoo|base|mail)$/.test(module));
			if (!model.complete || knowsMore) continue;
			const names = strange.map(([name]) => `${name}=`).join(", ");
			const [parameter, it] = strange.length === 1 ? ["parameter", "it"] : ["parameters", "them"];
			const views = strange.flatMap(([name]) => VIEW.test(name) ? [name] : []);
			const where = views.length === 0 ? "" : `; ${views.join(", ")} can be set on <field> in a view`;
			context.report({
				at: field.nameSpan,
				message: `Odoo knows no ${parameter} ${names} of a field: nothing comes of ${it} in ${field.name}, and each start writes a warning. Leave ${it} out${where}.`
			});
		}
	} }
});
const VIEW = /^(widget|placeholder|invisible|attrs|options|nolabel|class|colspan|filename|password)$/;
/** Another rule says what was meant. */
function isMisspelt(name) {
	const [near] = nearNames(name, PARAMETERS, 1);
	return near !== void 0 && Math.abs(near.length - name.length) <= 2;
}

// src/audit/rules/field-positional-argument.ts
/** How many arguments everybody writes by their place: the comodel, and its inverse or the values of a selection. */
const BY_PLACE = {
	Many2one: 1,
	One2many: 2,
	Many2many: 1,
	Selection: 1,
	Reference: 1,
	Many2oneReference: 0
};
var field_positional_argument_default = defineRule({
	id: "field-positional-argument",
	aliases: ["MNT021", "E8525"],
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "Arguments of a field by their place, behind the model that it leads to",
	why: "fields.Char(\"Title\") and fields.Float(\"Price\", (16, 2)) say by their place what string= and digits= say by name, and each type of field has another order. By name the next reader knows, and so does every tool.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char("Title")
        author_id = fields.Many2one("res.partner", "Author")
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(string="Title")
        author_id = fields.Many2one("res.partner", string="Author")
        page_ids = fields.One2many("library.page", "book_id")
        tag_ids = fields.Many2many("library.tag")
        state = fields.Selection([("new", "New")])
        origin = fields.Reference([("res.partner", "Partner")])
        price = fields.Float()
  `,
	check({ module, report }) {
		for (const { source, classes } of module.python) for (const { type, args, nameSpan, name } of classes.flatMap((each) => each.fields)) {
			const extra = args[BY_PLACE[type] ?? 0];
			if (!extra) continue;
			report({
				source,
				at: {
					start: nameSpan.start,
					end: extra.end
				},
				message: `${name} gives an argument by its place: write its name, as in string="...".`
			});
		}
	}
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
				const [one, two] = [before, field].map(({ start, end }) => folded(file.source.text.slice(start, end)));
				context.report({
					source: file.source,
					severity: one === two ? "low" : void 0,
					at: field.nameSpan,
					message: `${field.name} is already declared in line ${file.source.lineAt(before.start)} of this class, ${one === two ? "in the very same way. Remove one." : "and only this last declaration counts. Remove one, or give it the name that was meant."}`
				});
			}
		}
	}
});
function folded(text) {
	return text.replaceAll(/\s+/g, "");
}

// src/audit/rules/field-type-changed-without-script.ts
var field_type_changed_without_script_default = defineRule({
	id: "field-type-changed-without-script",
	aliases: ["MIG004"],
	severity: "medium",
	category: "migration",
	summary: "A stored field keeps its name and holds something else since the last version, without a script",
	why: "Odoo converts a column where PostgreSQL can do that by itself, such as an integer to a float. Where it cannot, it puts the old column aside under another name and makes an empty one, so that all values are gone for those who use the field; many2many fields have a table instead of a column, and a many2one to another model keeps the numbers of other records. A script in migrations/ says what becomes of the values.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/fields.py",
	bad: [{
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Char()
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Many2one("res.partner")
      `
	}, {
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            owner_id = fields.Many2one("res.users")
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            owner_id = fields.Many2one("res.partner")
      `
	}],
	good: [{
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Char()
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            author = fields.Many2one("res.partner")
      `,
		"migrations/19.0.1.0.0/post-migration.py": `
        def migrate(cr, version):
            cr.execute("UPDATE library_book b SET author = p.id FROM res_partner p WHERE p.name = b.author_text")
      `
	}, {
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            pages = fields.Integer()
            note = fields.Char()
            lent_on = fields.Datetime()
            total = fields.Char(compute="_compute_total", store=True)
            summary = fields.Char(compute="_compute_total")
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            pages = fields.Float()
            note = fields.Text()
            lent_on = fields.Date()
            total = fields.Many2one("res.partner", compute="_compute_total", store=True)
            summary = fields.Many2one("res.partner", compute="_compute_total")
      `
	}],
	earlier(earlier, context) {
		for (const change of earlier.changes) {
			if (change.kind !== "changed-type" || change.conversion === "lossy" || change.conversion === "html") continue;
			const { model, field, from, to } = change;
			const was = earlier.was(model)?.fields.get(field);
			if (!was || was.derived || earlier.handles(field)) continue;
			context.report({
				...fieldSpot(context.index, model, field),
				model,
				message: `${field} of ${model} was ${from} in ${earlier.label} and is ${to} now, and no migration script knows it: what it held does not come along. Say in a script what becomes of it.${raise(earlier)}`,
				options: earlier.scripts(change)
			});
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
	calls: ["filtered"],
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

export { depends_incomplete_default as A, deprecated_self_cr_default as C, deprecated_name_get_default as D, deprecated_odoo_method_call_default as E, deep_record_rule_default as M, deep_depends_default as N, deprecated_inselect_operator_default as O, debugger_left_default as P, deprecated_sql_constraints_default as S, deprecated_odoo_model_method_default as T, duplicate_key_default as _, field_positional_argument_default as a, development_status_of_dependency_default as b, field_lost_without_script_default as c, external_request_in_compute_default as d, external_dependency_missing_default as f, duplicated_method_default as g, environment_in_loop_default as h, field_redeclared_default as i, default_at_import_default as j, depends_on_write_date_default as k, external_script_in_view_default as l, eval_used_default as m, file_not_used_default as n, field_parameter_unknown_default as o, except_pass_default as p, field_type_changed_without_script_default as r, field_method_missing_default as s, filter_after_search_default as t, external_request_timeout_default as u, domain_operator_value_default as v, deprecated_osv_expression_default as w, development_status_allowed_default as x, domain_from_input_default as y };