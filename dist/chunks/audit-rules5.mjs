import { Ft as comodelOf, Lt as inverseOf, Mt as parts, Nt as childOf, Pt as walk, R as pythonRefs, W as importEdges, at as recordField, b as formatPo, ft as attribute, jt as literalOf, mt as elementsOf, ot as recordText, pt as attributeValue, tt as ownNodes } from "./source.mjs";
import { It as computedHere, Jt as wasThere, Ot as namedClasses, Qt as fieldState, ct as printfTrouble, dt as isFilledIn, en as hasDecorator, ft as pairs, ht as clientTemplates, lt as currentEntries, mt as mentionsOf, nn as repeatedBy, pn as defineRule, pt as shown, qt as tellAbsent, st as formatTrouble, tn as isRarelyRun, un as dataExample, ut as idLine } from "./audit-base.mjs";
import { i as raise } from "./audit-rules.mjs";
import { A as isQuery, B as commentsOf, C as SENSITIVE_MODELS, Ct as isMigrationFile, D as QUERY_CALLS, F as mentionsSuper, K as mentions, L as classAround, P as headOf, S as LISTED_MODELS, Tt as servesNobody, V as FEW_MODELS, X as importsOf, Y as importedPath, at as hasGuard, ct as taintHere, f as translationOf, ft as isCursor, h as recordsChosenOutside, ht as scopeFlow, it as functionText, j as isSuper, k as isJoinable, mt as recordsOf, ot as isRpcMethod, rt as plainText, ut as routeAround, vt as argumentsOfCall, wt as isTestFile, xt as innermostFunction, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/python-file-not-imported.ts
var python_file_not_imported_default = defineRule({
	id: "python-file-not-imported",
	severity: "high",
	category: "correctness",
	summary: "A file with models or routes is reached by no import, so Odoo never loads it",
	why: "Odoo imports the package of the module and nothing else. What no __init__.py leads to does not exist for it: fields are missing, overrides do not run, and tests do not either.",
	link: "https://www.odoo.com/documentation/18.0/developer/tutorials/server_framework_101/03_basicmodel.html",
	bad: [{
		"__init__.py": "from . import models\n",
		"models/__init__.py": "from . import book\n",
		"models/book.py": "from odoo import models\n",
		"models/author.py": `
        from odoo import models


        class Author(models.Model):
            _name = "example.author"
            _description = "Author"
      `
	}, {
		"__init__.py": "",
		"controllers/__init__.py": "from . import main\n",
		"controllers/main.py": `
        from odoo import http


        class Books(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return ""
      `
	}],
	good: [{
		"__init__.py": "from . import models\nfrom .controllers import main\n",
		"controllers/__init__.py": "",
		"controllers/main.py": `
        from odoo import http


        class Books(http.Controller):
            pass
      `,
		"models/__init__.py": "from . import book\n",
		"models/book.py": `
        from odoo import models
        from .base import author


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"
      `,
		"models/base/__init__.py": "",
		"models/base/author.py": `
        from odoo import models


        class Author(models.Model):
            _name = "example.author"
            _description = "Author"
      `,
		"scripts/tool.py": "print(\"run by hand\")\n",
		"migrations/19.0.1.0.0/post-migration.py": "def migrate(cr, version):\n    pass\n"
	}],
	check(context) {
		const { module } = context;
		if (module.files.every((file) => file !== "__init__.py")) return;
		const reached = reachedFiles(module);
		for (const file of module.python) {
			const { path } = file.source;
			if (reached.has(path) || /(^|\/)__init__\.py$/.test(path)) continue;
			if (/^(tests|migrations|upgrades|setup|scripts|tools|doc|docs|static|examples?|lib|populate|odoo_patch)\//.test(path)) continue;
			const [model] = file.classes.filter(({ kind, bases }) => kind !== void 0 || bases.some((base) => /(^|\.)Controller$/.test(base)));
			if (!model) continue;
			const what = model.kind === void 0 ? "routes" : `model ${model.model ?? model.name}`;
			context.report({
				source: file.source,
				at: {
					start: model.start,
					end: model.start + 5
				},
				message: `No import leads to ${path}, so Odoo never loads its ${what}: import it in the __init__.py beside it, or delete it.`
			});
		}
	}
});
/** Files that the package of the module imports, at any depth. */
function reachedFiles(module, start = "__init__.py") {
	const edges = importEdges(module);
	const files = new Set(module.python.map(({ source }) => source.path));
	const reached = /* @__PURE__ */ new Set([start]);
	for (const path of reached) {
		for (const { target } of edges.filter((edge) => edge.file.source.path === path)) {
			const steps = target.split("/");
			for (let i = 1; i <= steps.length; i++) {
				const step = steps.slice(0, i).join("/");
				for (const found of [`${step}.py`, `${step}/__init__.py`]) if (files.has(found)) reached.add(found);
			}
		}
		const file = module.python.find(({ source }) => source.path === path);
		if (file && /\b(importlib|__import__|pkgutil|glob)\b/.test(file.source.text)) for (const each of files) reached.add(each);
	}
	return reached;
}

// src/audit/rules/naive-now.ts
var naive_now_default = defineRule({
	id: "naive-now",
	aliases: [
		"COR077",
		"DTZ005",
		"DTZ011"
	],
	severity: "low",
	category: "correctness",
	summary: "datetime.now() or date.today() in a model",
	why: "Both give the time of the server, which is neither the one of the user nor the UTC that Odoo stores. Near midnight the day is wrong, and a comparison with a field is off by the time zone.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#date-and-time-fields",
	bad: `
    from datetime import date

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def is_late(self):
            return self.create_date.date() < date.today()
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def is_late(self):
            return self.create_date < fields.Datetime.now() and fields.Date.context_today(self)
    `, `
    import logging
    from datetime import datetime

    import pytz

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def run(self):
            start = datetime.now()
            local = datetime.now(pytz.utc)
            _logger.info("took %s", datetime.now() - start)
            return local
    `],
	calls: ["now", "today"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.path || !/^(datetime\.)?(datetime\.(now|today)|date\.today)$/.test(called.path)) return;
		if (!/\(\s*\)$/.test(context.slice(node)) || !context.klass?.kind || isRarelyRun(context.file.source.path)) return;
		if (!context.file.imports.some(({ from }) => from === "datetime")) return;
		const fn = context.functionNode;
		if (fn && /_logger|elapsed|duration|took|start_time|isoformat|strftime/.test(context.slice(fn))) return;
		const parent = context.ancestors.at(-1);
		if (parent?.type === "binary_operator" && /-/.test(context.slice(parent)) && !/delta/.test(context.slice(parent))) return;
		const day = /today$/.test(called.path);
		context.report({
			at: node,
			message: `${called.path}() is the time zone of the server. Use ${day ? "fields.Date.context_today(self), the day of the user" : "fields.Datetime.now(), in UTC as stored"}.`
		});
	} }
});

// src/audit/rules/no-gap-sequence.ts
var no_gap_sequence_default = defineRule({
	id: "no-gap-sequence",
	aliases: ["PER025"],
	severity: "info",
	category: "performance",
	summary: "A sequence without gaps, which lets one transaction wait for another",
	why: "The number of such a sequence is a row that stays locked until the transaction ends, so two users cannot make records at the same time. It is right where the law asks for numbers without gaps, and a brake elsewhere.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_sequence.py",
	bad: { "data/sequence.xml": `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
          <field name="implementation">no_gap</field>
        </record>
      </odoo>
    ` },
	good: [{ "data/sequence.xml": `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
        </record>
      </odoo>
    ` }, { "data/sequence.xml": `
      <odoo>
        <record id="sequence_a" model="ir.sequence">
          <field name="name">Tickets</field>
          <field name="implementation">standard</field>
        </record>
      </odoo>
    ` }],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.sequence" || context.demo) return;
		if (recordText(element, "implementation") !== "no_gap") return;
		context.report({
			at: recordField(element, "implementation"),
			message: "no_gap locks the sequence until the transaction ends: users who make records wait for each other. Use standard unless a law asks for numbers without gaps."
		});
	} }
});

// src/audit/rules/no-raise-unlink.ts
var no_raise_unlink_default = defineRule({
	id: "no-raise-unlink",
	aliases: ["E8140"],
	severity: "medium",
	category: "correctness",
	from: "15.0",
	summary: "unlink() refuses to delete",
	why: "Uninstalling the module deletes its records too, and stops at the exception: the module cannot be removed any more. A method with @api.ondelete(at_uninstall=False) refuses to the user and lets the uninstallation pass.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.ondelete",
	bad: `
    from odoo import _, models
    from odoo.exceptions import UserError


    class Loan(models.Model):
        _inherit = "res.partner"

        def unlink(self):
            if self.active:
                raise UserError(_("Archive it first."))
            return super().unlink()
  `,
	good: `
    import psycopg2

    from odoo import _, api, models
    from odoo.exceptions import UserError


    class Loan(models.Model):
        _inherit = "res.partner"

        @api.ondelete(at_uninstall=False)
        def _unlink_except_active(self):
            if self.active:
                raise UserError(_("Archive it first."))

        def unlink(self):
            try:
                return super().unlink()
            except psycopg2.Error:
                self.env.cr.rollback()
                raise


    class Client:
        def unlink(self):
            raise ValueError()
  `,
	python: { function_definition(node, context) {
		const name = childOf(node, "name");
		if (!name || context.slice(name) !== "unlink") return;
		if (context.klass?.kind === void 0 || !classAround(context)) return;
		for (const inner of ownNodes(childOf(node, "body") ?? node)) {
			if (inner.type !== "raise_statement" || inner.children.length === 0) continue;
			context.report({
				at: inner,
				message: "unlink() refuses also when the module is uninstalled, which then fails: put the check into a method with @api.ondelete(at_uninstall=False)."
			});
		}
	} }
});

// src/audit/rules/no-search-all.ts
var no_search_all_default = defineRule({
	id: "no-search-all",
	aliases: ["W8163"],
	severity: "medium",
	category: "performance",
	summary: "A search without condition and limit reads the whole table",
	why: "It is quick with the ten records of a test and reads a million of them into memory on a live database, where the request times out.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_all(self):
            return self.env["res.partner"].search([])
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_all(self):
            domain = []
            return self.search_read(domain, ["name"], order="name")
    `],
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_some(self, options, given=()):
            self.search([], limit=80)
            self.search([], 0, 80)
            self.search([], **options)
            self.search([("active", "=", False)])
            self.search(given)
            domain = []
            domain.append(("active", "=", False))
            self.search(domain)
            other = []
            other += [("active", "=", False)]
            self.search(other)
            third = []
            if given:
                third = [("id", "in", given)]
            self.search(third)
            return self.search_count([])
  `,
	calls: ["search", "search_read"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "search" && called?.name !== "search_read" || !called.object) return;
		if (context.klass?.kind === void 0 || context.functionNode !== innermostFunction(context.ancestors)) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		if (spread || keywords.has("limit") || keywords.has("count")) return;
		if (positional.length >= (called.name === "search" ? 3 : 4)) return;
		const domain = keywords.get("domain") ?? positional[0];
		if (!domain || !isEmpty(domain, context, 3)) return;
		const model = recordsOf(called.object, context)?.model;
		context.report({
			at: node,
			severity: model !== void 0 && SMALL.test(model) ? "low" : void 0,
			message: `${called.name}() without a condition and a limit reads the whole table: give a domain or a limit, or count and group in the database.`
		});
	} }
});
/** Tables that somebody has set up by hand: all of them is what a loop over companies or languages wants. */
const SMALL = /^(res\.(company|lang|currency)|website|mail\.alias\.domain|stock\.warehouse|ir\.mail_server)$/;
/** `[]`, or a name that has never been anything else. */
function isEmpty(node, context, depth) {
	if (node.type === "list") return parts(node).length === 0;
	if (node.type !== "identifier" || depth === 0) return false;
	const name = context.slice(node);
	const flow = scopeFlow(context);
	const bound = flow.reaching(name, node.start);
	if (bound.length === 0) return false;
	if (!bound.every(({ how, value }) => how === "value" && value && isEmpty(value, context, depth - 1))) return false;
	return !flow.calls.some((call) => {
		const called = calledBy(call, context);
		return called?.path?.startsWith(`${name}.`) && /^(append|extend|insert)$/.test(called.name);
	});
}

// src/audit/rules/no-wizard-in-models.ts
var no_wizard_in_models_default = defineRule({
	id: "no-wizard-in-models",
	aliases: ["C8113"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A wizard stands among the models",
	why: "Transient models and their views have a folder of their own, wizard or wizards: that is where people look for a dialog, and models/ keeps what is stored.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#directories",
	bad: { "models/assign.py": `
      from odoo import models


      class Assign(models.TransientModel):
          _name = "example.assign"
          _description = "Assign"
    ` },
	good: {
		"models/settings.py": `
      from odoo import models


      class Settings(models.TransientModel):
          _inherit = "res.config.settings"


      class Loan(models.Model):
          _name = "example.loan"
          _description = "Loan"
    `,
		"wizard/assign.py": `
      from odoo import models


      class Assign(models.TransientModel):
          _name = "example.assign"
          _description = "Assign"
    `
	},
	python: { class_definition(node, context) {
		const { classes, source } = context.file;
		const klass = classes.find(({ start, end }) => start === node.start && end === node.end);
		if (klass?.kind !== "transient" || !/(^|\/)models\/[^/]+$/.test(source.path)) return;
		if (klass.inherit.includes("res.config.settings")) return;
		const base = childOf(node, "superclasses")?.children.find((each) => /TransientModel$/.test(context.slice(each)));
		context.report({
			at: base ?? node,
			message: `${klass.name} is a wizard: move it into the folder wizard.`
		});
	} }
});

// src/audit/rules/no-write-in-compute.ts
var no_write_in_compute_default = defineRule({
	id: "no-write-in-compute",
	aliases: ["E8135"],
	severity: "medium",
	category: "correctness",
	summary: "A compute writes records instead of assigning fields",
	why: "write() in a compute saves at once, marks what depends on it as changed, and runs overrides and constraints in the middle of a reading: fields are computed again and again, other users' transactions collide, and a page that is only looked at changes data.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: [`
    from odoo import api, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")

        @api.depends("name")
        def _compute_total(self):
            for loan in self:
                loan.write({"total": 1})
    `, `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        partner_id = fields.Many2one("res.partner", compute="_compute_partner_id")

        def _compute_partner_id(self):
            self.partner_id = self.env.user.partner_id
            self.partner_id.write({"comment": "lends"})
    `],
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="_inverse_total")

        def _compute_total(self):
            for loan in self:
                loan.update({"total": 1})
            with open("log.txt", "w") as file:
                file.write("computed")
            self._client().write("computed")

        def _inverse_total(self):
            self.write({"name": "A"})
  `,
	calls: ["write"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "write" || !called.object || !context.klass || !context.method) return;
		if (!computes(context.klass, context.text).has(context.method.name)) return;
		if (!isRecords(called.object, context)) return;
		const own = isOwn(called.object, context);
		context.report({
			at: node,
			severity: own ? "high" : "medium",
			message: own ? `${context.method.name} writes the records that it computes, which saves and computes them again: assign the fields, record.field = value.` : `${context.method.name} writes records while a field is read: leave that to a method that users or other methods call.`,
			fix: own ? {
				title: "Use update()",
				safe: false,
				edits: [{
					...called.nameSpan,
					text: "update"
				}]
			} : void 0
		});
	} }
});
const known = /* @__PURE__ */ new WeakMap();
/** Names of the methods that compute a field of the class. */
function computes(klass, text) {
	const cached = known.get(klass);
	if (cached) return cached;
	const names = /* @__PURE__ */ new Set();
	for (const { kwargs } of klass.fields) {
		const value = kwargs.get("compute");
		const name = value && (plainText(value, text) ?? (value.node.type === "identifier" && text.slice(value.start, value.end)));
		if (name) names.add(name);
	}
	known.set(klass, names);
	return names;
}
const SAME = /^(browse|copy|create|exists|filtered|mapped|search|sorted|sudo|with_\w+)$/;
/** Also where the model is not known: what a relational field's name or a method of recordsets gives. */
function isRecords(node, context) {
	if (recordsOf(node, context)) return true;
	if (node.type === "attribute") {
		const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
		return Boolean(object && name && /_ids?$/.test(context.slice(name)) && isRecords(object, context));
	}
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	return Boolean(called?.object && SAME.test(called.name) && isRecords(called.object, context));
}
/** `self`, and the records that a loop takes from it. */
function isOwn(node, context) {
	if (node.type !== "identifier") return false;
	const name = context.slice(node);
	if (name === "self") return true;
	return scopeFlow(context).reaching(name, node.start).some(({ how, value }) => how === "item" && value !== void 0 && context.slice(value) === "self");
}

// src/audit/rules/noqa-without-code.ts
var noqa_without_code_default = defineRule({
	id: "noqa-without-code",
	aliases: [
		"MNT018",
		"PGH004",
		"blanket-noqa"
	],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A comment that silences every check of a line or a file",
	why: "It was written for one message, and hides all that come later. With the name of the check it only hides that one, and says what it was for.",
	link: "https://docs.astral.sh/ruff/rules/blanket-noqa/",
	bad: `
    import os  # noqa
  `,
	good: [`
    import os  # noqa: F401
    import sys  # pylint: disable=unused-import
    `, `
    text = "# noqa"
    # the word noqa in a sentence
    `],
	python: { module(node, context) {
		if (!/#\s*(flake8:\s*)?noqa\b|disable=all/i.test(context.text)) return;
		for (const inner of commentsOf(node)) {
			const comment = context.slice(inner);
			if (!/^#\s*(flake8:\s*|ruff:\s*)?noqa\s*($|#|-)|pylint:\s*(disable=all|skip-file)/i.test(comment)) continue;
			context.report({
				at: inner,
				message: `${comment.trim()} hides every check. Name the one that is meant, such as "# noqa: F401".`
			});
		}
	} }
});

// src/audit/rules/noupdate-record-changed.ts
/** Records that are the module's own logic: who changes one wants every database to have it. */
const LOGIC = /^(ir\.(cron|rule|sequence|config_parameter|actions\.\w+|model\.access)|res\.groups|.*\.template)$/;
var noupdate_record_changed_default = defineRule({
	id: "noupdate-record-changed",
	aliases: ["MIG006"],
	severity: "medium",
	category: "migration",
	summary: "A record that no update writes was changed in its file, and no script brings the change",
	why: "What stands in noupdate is written when the module is installed and never again: the change is in the file, in new databases and in the tests, and in no database that has the module already. To take noupdate from the file does not help, since the database remembers it for each record. A script in migrations/ writes the new values, or loads the file again.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: [{
		"before:data/cron.xml": `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="state">code</field>
            <field name="code">model.search([], limit=1)</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `,
		"data/cron.xml": `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="state">code</field>
            <field name="code">model.search([], limit=10)</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `
	}, {
		"before:data/rule.xml": `
        <odoo noupdate="1">
          <record id="rule_own" model="ir.rule">
            <field name="name">Own partners</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="domain_force">[("user_id", "=", user.id)]</field>
          </record>
        </odoo>
      `,
		"data/rule.xml": `
        <odoo>
          <record id="rule_own" model="ir.rule">
            <field name="name">Own partners</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="domain_force">[("user_id", "in", [user.id, False])]</field>
          </record>
        </odoo>
      `
	}],
	good: [{
		"before:data/cron.xml": `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `,
		"data/cron.xml": `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="interval_number">2</field>
          </record>
        </odoo>
      `,
		"migrations/19.0.1.0.0/post-migration.py": `
        def migrate(cr, version):
            cr.execute("UPDATE ir_cron SET interval_number = 2 FROM ir_model_data WHERE name = 'cron_remind'")
      `
	}, {
		"before:data/data.xml": `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">res.partner</field>
          </record>
          <data noupdate="1">
            <record id="sequence_book" model="ir.sequence">
              <field name="name">Books</field>
              <field name="padding">5</field>
            </record>
            <record id="sequence_loan" model="ir.sequence">
              <field name="name">Loans</field>
            </record>
          </data>
        </odoo>
      `,
		"data/data.xml": `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">All books</field>
            <field name="res_model">res.partner</field>
          </record>
          <data noupdate="1">
            <record id="sequence_book" model="ir.sequence">
              <field name="name">Books</field>
            </record>
            <record
              id="sequence_loan"
              model="ir.sequence"
            >
              <field name="name">Loans</field> <!-- numbers -->
            </record>
          </data>
        </odoo>
      `
	}],
	earlier(earlier, context) {
		const { before, after, label } = earlier;
		const script = new Map(earlier.changes.flatMap((change) => change.kind === "changed-record" ? [[change.xmlid, change]] : []));
		const seen = /* @__PURE__ */ new Set();
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, model, element } = fact;
			if (xmlid === void 0 || element === void 0 || demo) continue;
			if (seen.has(xmlid)) continue;
			seen.add(xmlid);
			const [old, now] = [before.records.get(xmlid), after.records.get(xmlid)];
			if (!old || !now || !old.noupdate && !now.noupdate || old.model !== now.model) continue;
			const changed = [...now.values].flatMap(([name, value]) => old.values.get(name) === value ? [] : [name]);
			const name = xmlid.slice(xmlid.indexOf(".") + 1);
			if (changed.length === 0 || earlier.handles(name, xmlid)) continue;
			const change = script.get(xmlid);
			const freed = old.noupdate && !now.noupdate ? " The database remembers that it was noupdate." : "";
			context.report({
				source,
				at: element.tag,
				model,
				...LOGIC.test(model) ? {} : { severity: "low" },
				message: `${changed.join(", ")} of ${name} (${model}) ${changed.length === 1 ? "is another one" : "are other ones"} than in ${label}, and no update writes the record: databases that have it keep the old value.${freed} Write it in a migration script.${raise(earlier)}`,
				...change && { options: earlier.scripts(change) }
			});
		}
	}
});

// src/audit/rules/odoo-addons-relative-import.ts
var odoo_addons_relative_import_default = defineRule({
	id: "odoo-addons-relative-import",
	aliases: ["W8150"],
	severity: "low",
	category: "maintainability",
	summary: "A module imports from itself by its full name",
	why: "The import breaks when the module is renamed or copied, and reads like one of another module that is missing in \"depends\".",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#imports",
	bad: [`
    from odoo.addons.example_module.models import tools
    `, `
    from odoo.addons import example_module
    import odoo.addons.example_module.models
    `],
	good: [`
    from odoo.addons.example_module_more.models import tools
    from odoo.addons.sale.models import sale_order

    from . import models
    from ..models import tools
    `, {
		"tests/test_a.py": "from odoo.addons.example_module.models import tools\n",
		"migrations/18.0.1.1.0/post-migrate.py": "from odoo.addons.example_module.hooks import run\n"
	}],
	python: { module(_node, context) {
		const { file, module } = context;
		if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return;
		const own = `odoo.addons.${module.name}`;
		const said = /* @__PURE__ */ new Set();
		for (const { path, statement } of importsOf(file)) {
			if (said.has(statement)) continue;
			if (!(statement.type === "import_statement" ? context.slice(statement).slice(6) : path).split(",").map((name) => name.trim().split(/\s/)[0] ?? "").some((name) => name === own || name.startsWith(`${own}.`))) continue;
			said.add(statement);
			context.report({
				at: statement,
				message: `The module imports from itself as ${own}: import it relatively, from . or from .. on.`,
				fix: relative(statement, own, context)
			});
		}
	} }
});
/** `from odoo.addons.own.models import x` becomes `from ..models import x`. */
function relative(statement, own, context) {
	const from = statement.children.find(({ field }) => field === "module_name");
	if (!from) return void 0;
	const path = context.slice(from);
	if (path !== own && !path.startsWith(`${own}.`)) return void 0;
	const depth = context.file.source.path.split("/").length;
	const text = ".".repeat(depth) + path.slice(own.length).replace(/^\./, "");
	return {
		title: "Import relatively",
		safe: true,
		edits: [{
			start: from.start,
			end: from.end,
			text
		}]
	};
}

// src/audit/rules/odoo-exception-warning.ts
var odoo_exception_warning_default = defineRule({
	id: "odoo-exception-warning",
	aliases: ["R8101"],
	severity: "medium",
	category: "correctness",
	summary: "Warning is imported from odoo.exceptions",
	why: "odoo.exceptions.Warning is an old name of UserError that newer series no longer have: there the import stops the module from loading. The name also hides the Warning of Python.",
	link: "https://github.com/odoo/odoo/blob/14.0/odoo/exceptions.py",
	bad: [`
    from odoo.exceptions import Warning


    def refuse():
        raise Warning("No")
    `, `
    from odoo.exceptions import AccessError, Warning as UserError


    def refuse():
        raise UserError("No")
    `],
	good: `
    from odoo.exceptions import RedirectWarning, UserError


    def refuse():
        raise UserError("No") from Warning("old")
  `,
	python: { module(_node, context) {
		for (const { path, name, node, statement } of importsOf(context.file)) {
			if (path !== "odoo.exceptions.Warning") continue;
			const text = name === "UserError" ? "UserError" : `UserError as ${name}`;
			context.report({
				at: statement,
				message: "Warning of odoo.exceptions is an old name that newer series lack: import UserError.",
				fix: {
					title: "Import UserError",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text
					}]
				}
			});
		}
	} }
});

// src/audit/rules/onchange-returns-domain.ts
var onchange_returns_domain_default = defineRule({
	id: "onchange-returns-domain",
	aliases: ["COR045", "E8509"],
	severity: "medium",
	category: "correctness",
	summary: "An onchange that returns a domain",
	why: "The domain only holds until the form is opened again: an existing record shows all values until somebody changes the field. Odoo has warned about it since 14.0 and dropped it later without an error, so the list is not restricted at all.",
	link: "https://github.com/odoo/odoo/blob/14.0/odoo/models.py",
	bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            return {"domain": {"state_id": [("country_id", "=", self.country_id.id)]}}
  `,
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            return {"warning": {"title": "Hey", "message": "domain"}}

        def action_open(self):
            return {"type": "ir.actions.act_window", "domain": []}
    `, `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("country_id")
        def _onchange_country_id(self):
            values = {"domain": "x"}
            self.comment = str(values)
    `],
	python: { return_statement(node, context) {
		const [value] = node.children;
		if (!value || !hasDecorator(context, "onchange") || isRarelyRun(context.file.source.path)) return;
		let pair = value.type === "dictionary" ? domainKey(value, context.text) : void 0;
		if (value.type === "identifier" && context.functionNode) {
			const name = context.slice(value);
			for (const each of walk(context.functionNode)) {
				if (each.type !== "assignment") continue;
				const [left, right] = [childOf(each, "left"), childOf(each, "right")];
				if (!left || !right) continue;
				const target = context.slice(left);
				if (target === name && right.type === "dictionary") pair ??= domainKey(right, context.text);
				if (new RegExp(`^${name}\\[["']domain["']\\]`).test(target)) pair ??= left;
			}
		}
		if (!pair) return;
		context.report({
			at: pair,
			message: "A domain that an onchange returns is forgotten when the form is opened again, and ignored by newer series. Put it on the field, in Python or in the view, and compute what it depends on."
		});
	} }
});
function domainKey(dictionary, text) {
	for (const pair of dictionary.children) {
		const key = pair.type === "pair" ? childOf(pair, "key") : void 0;
		const value = childOf(pair, "value");
		if (key && value?.type !== "dictionary_comprehension" && /^["']domain["']$/.test(text.slice(key.start, key.end))) return key;
	}
}

// src/audit/rules/one2many-inverse-unindexed.ts
var one2many_inverse_unindexed_default = defineRule({
	id: "one2many-inverse-unindexed",
	aliases: ["PER011"],
	severity: "medium",
	category: "performance",
	summary: "A one2many whose other side has no index",
	why: "Reading the one2many asks for all rows of the other table that point to these records, and deleting a record looks for them too. Without an index PostgreSQL reads the whole table each time, which nobody notices until it is long.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book")
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        note_ids = fields.One2many("a.note", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book", index=True)


    class Note(models.Model):
        _name = "a.note"
        _description = "Note"

        book_id = fields.Many2one("a.book", index="btree_not_null")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        page_ids = fields.One2many("a.page", "book_id")
        wizard_ids = fields.One2many("a.wizard", "book_id")


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        book_id = fields.Many2one("a.book")
        number = fields.Integer()

        _number = models.Constraint("UNIQUE(book_id, number)")


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        book_id = fields.Many2one("a.book")
    `],
	check(context) {
		const { index, series } = context;
		if (context.module.name.startsWith("test_")) return;
		const seen = /* @__PURE__ */ new Set();
		for (const { fact } of [...index.models.values()].flatMap(({ classes }) => classes)) for (const field of fact.fields) {
			const [model, name] = [comodelOf(field), inverseOf(field)];
			const facts = model === void 0 ? void 0 : index.models.get(model);
			if (!facts?.own || facts.kind !== "model" || name === void 0 || seen.has(`${model}.${name}`)) continue;
			seen.add(`${model}.${name}`);
			const inverse = facts.field(name);
			if (inverse?.fact.type !== "Many2one" || inverse.fact.kwargs.has("index")) continue;
			const { kwargs } = inverse.fact;
			if ((kwargs.has("related") || kwargs.has("compute")) && kwargs.get("store")?.value !== true || kwargs.has("delegate") || [...fact.inherits.keys()].includes(name)) continue;
			if (facts.classes.some(({ fact: each }) => each.attributes.get("_auto")?.value === false) || isCovered(facts.classes.flatMap(({ fact: each }) => each.tableObjects), name)) continue;
			if (context.model(facts.model).classes.some(({ fields }) => fields[name]?.index)) continue;
			const kind = series?.indexKinds && kwargs.get("required")?.value !== true ? "\"btree_not_null\"" : "True";
			const { start, end } = inverse.fact;
			const call = inverse.file.source.text.slice(start, end);
			const comma = /,\s*\)$/.test(call);
			const at = start + call.slice(0, -1).trimEnd().length;
			context.report({
				source: inverse.file.source,
				at: inverse.fact.nameSpan,
				model: facts.model,
				message: `${fact.model ?? fact.name}.${field.name} looks its records up by ${facts.model}.${name}, which has no index: each look reads the whole table. Add index=${kind}.`,
				fix: {
					title: "Index the many2one",
					safe: false,
					edits: [{
						start: at,
						end: at,
						text: `${comma ? " " : ", "}index=${kind}`
					}]
				}
			});
		}
	}
});
/** A unique constraint or an index that begins with the column serves as one. */
function isCovered(objects, column) {
	return objects.some(({ definition }) => new RegExp(`\\(\\s*"?${column}"?\\b`).test(definition ?? ""));
}

// src/audit/rules/one2many-inverse-unknown.ts
var one2many_inverse_unknown_default = defineRule({
	id: "one2many-inverse-unknown",
	severity: "critical",
	category: "correctness",
	summary: "The inverse of a One2many is not a field of the other model, or no relation",
	why: "A One2many is read by its Many2one on the other side. Where that is missing, Odoo stops while it sets up the models.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.One2many",
	bad: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner")


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many("example.book", "autor_id")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author = fields.Char()


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many(comodel_name="example.book", inverse_name="author")
    `],
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner")
        res_id = fields.Many2oneReference(model_field="res_model")
        res_model = fields.Char()


    class Partner(models.Model):
        _inherit = "res.partner"

        book_ids = fields.One2many("example.book", "author_id")
        note_ids = fields.One2many("example.book", "res_id")
        computed_ids = fields.One2many("example.book", compute="_compute_computed_ids")
        message_2_ids = fields.One2many("mail.of.another", "x_id")

        def _compute_computed_ids(self):
            self.computed_ids = False
    `],
	python: { module(_node, context) {
		for (const { fact } of namedClasses(context)) for (const field of fact.fields) {
			const [comodel, inverse] = [comodelOf(field), inverseOf(field)];
			if (comodel === void 0 || inverse === void 0) continue;
			const at = field.kwargs.get("inverse_name") ?? field.args[1] ?? field;
			const state = fieldState(context, comodel, inverse);
			if (state.is === "absent") context.report({
				at,
				message: `${field.name} needs a Many2one on the other side, but ${tellAbsent(context, state)}`
			});
			else if (state.is === "found" && /^(Char|Text|Html|Float|Boolean|Date|Datetime|Selection|Binary|One2many|Many2many)$/.test(state.field.type)) {
				const message = `${field.name} needs a Many2one on the other side, but ${inverse} of ${comodel} is a ${state.field.type}: the models do not load. Name the Many2one that points here.`;
				context.report({
					at,
					message
				});
			}
		}
	} }
});

// src/audit/rules/open-redirect.ts
var open_redirect_default = defineRule({
	id: "open-redirect",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A redirect to wherever the request says",
	why: "A link that begins with the address of this server and ends on another one is what phishing mails are made of. request.redirect() keeps to this server unless local=False is given; werkzeug’s redirect() never does.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.Request.redirect",
	bad: [
		`
    import werkzeug.utils
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url, **kw):
            return werkzeug.utils.redirect(url)

        @http.route("/away", auth="public")
        def away(self, **kw):
            return request.redirect(kw["next"], local=False)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/query", auth="public")
        def query(self, url):
            return request.redirect_query(url, {"a": 1}, local=False)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/header", auth="public")
        def header(self, url):
            return request.make_response("", headers=[("Location", url)])
    `,
		`
    from odoo import http


    class Main(http.Controller):
        @http.route("/header", auth="public")
        def header(self, url):
            return http.Response("", 302, {"Location": url})
    `,
		`
    from odoo import http
    from werkzeug.utils import redirect as wredirect


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url):
            return wredirect(url)
    `
	],
	good: `
    import werkzeug.utils
    from odoo import http
    from odoo.http import request

    PLACES = ("/shop", "/blog")


    class Main(http.Controller):
        @http.route("/go", auth="public")
        def go(self, url, **kw):
            return request.redirect(url)

        @http.route("/shop/<int:number>", auth="public")
        def shop(self, number):
            return werkzeug.utils.redirect("/shop?page=%d" % number)

        @http.route("/away", auth="public")
        def away(self, page):
            return request.redirect("https://example.com/" + page, local=False)

        @http.route("/query", auth="public")
        def query(self, url):
            return request.redirect_query(url, {"a": 1})

        @http.route("/header", auth="public")
        def header(self, name):
            return request.make_response("", headers=[("Location", "/shop"), ("X-Name", name)])

        @http.route("/listed", auth="public")
        def listed(self, page):
            if page not in PLACES:
                page = "/shop"
            return werkzeug.utils.redirect(page)
  `,
	calls: [
		"redirect",
		"redirect_query",
		"wredirect",
		"make_response",
		"Response"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (/^(make_response|Response)$/.test(called.name)) {
			const at = called.name === "Response" ? 2 : 1;
			tell(locationOf(keywords.get("headers") ?? positional[at], context));
			return;
		}
		const function_ = childOf(node, "function");
		const path = (function_ && importedPath(function_, context.file)) ?? called.path ?? "";
		const foreign = /^(werkzeug\.utils\.redirect|werkzeug\.redirect|redirect)$/.test(path);
		const local = keywords.get("local") ?? positional[called.name === "redirect_query" ? 3 : 2];
		const own = /^(http\.)?request\.redirect(_query)?$/.test(called.path ?? "");
		if (!foreign && !(own && local && context.slice(local) === "False")) return;
		tell(positional[0] ?? keywords.get("location"));
		function tell(url) {
			if (!url || beginsFixed(context.slice(url))) return;
			const taint = taintHere(url, context, { rpc: false });
			if (taint?.kind !== "text") return;
			context.report({
				at: node,
				message: `The redirect goes wherever ${taint.source} says, other servers included: use request.redirect(url), which stays here, or compare with a list of known places.`
			});
		}
	} }
});
/** What a list or a dictionary of headers gives as `Location`. */
function locationOf(headers, { text }) {
	if (!headers || !/^(list|dictionary)$/.test(headers.type)) return void 0;
	for (const entry of parts(headers)) {
		const [name, value] = entry.type === "tuple" ? parts(entry) : [childOf(entry, "key"), childOf(entry, "value")];
		if (name && String(literalOf(name, text)).toLowerCase() === "location") return value;
	}
}
/** The text says the host, or the root, before anything else comes. */
function beginsFixed(source) {
	return /^[rbfu]*["'](https?:\/\/[^"'{%]+\/|\/[^/"'{%])/i.test(source);
}

// src/audit/rules/order-unindexed.ts
var order_unindexed_default = defineRule({
	id: "order-unindexed",
	aliases: ["PER017"],
	severity: "info",
	category: "performance",
	profile: "strict",
	summary: "The default order of a model begins with a column without index",
	why: "Every list, every one2many and every search without an order of its own sorts by it: without an index the database sorts all rows that fit before it can give the first eighty.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "printed desc, id"

        printed = fields.Date()
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "printed desc, id"

        printed = fields.Date(index=True)
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "sequence, id"

        sequence = fields.Integer()


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"
        _order = "printed"

        printed = fields.Date()
    `],
	check(context) {
		for (const { classes, model, own, kind, field } of context.index.models.values()) {
			if (!own || kind !== "model" || context.module.name.startsWith("test_")) continue;
			for (const { file, fact } of classes) {
				const order = fact.attributes.get("_order");
				const first = typeof order?.value === "string" ? /^\s*(\w+)/.exec(order.value)?.[1] : void 0;
				if (first === void 0 || !order || /^(id|sequence|name|create_date|write_date|active|state|priority)$/.test(first)) continue;
				const found = field(first)?.fact;
				if (!found || !/^(Date|Datetime|Char|Integer|Float|Monetary)$/.test(found.type) || found.kwargs.has("index")) continue;
				if (fact.attributes.get("_auto")?.value === false) continue;
				const unstored = (found.kwargs.has("compute") || found.kwargs.has("related")) && found.kwargs.get("store")?.value !== true;
				const objects = classes.flatMap(({ fact: each }) => each.tableObjects);
				if (unstored || objects.some(({ definition }) => new RegExp(`\\(\\s*"?${first}"?\\b`).test(definition ?? ""))) continue;
				context.report({
					source: file.source,
					at: order,
					model,
					message: `Every list of ${model} is sorted by ${first}, which has no index. Add index=True to it where the table grows long.`
				});
			}
		}
	}
});

// src/audit/rules/ormcache-on-records.ts
var ormcache_on_records_default = defineRule({
	id: "ormcache-on-records",
	aliases: ["COR075"],
	severity: "medium",
	category: "correctness",
	summary: "@ormcache on a method whose answer depends on what the key does not name",
	why: "The key of ormcache is what stands in its arguments. What a method reads of its own record, of the context, of the company or of the user is not in it, so the first caller decides what all others get.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/cache.py",
	bad: `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code")
        def _label(self, code):
            return self.env.company.name + code
  `,
	good: [`
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code", "self.env.company.id", "self.env.lang")
        def _label(self, code):
            return self.env.company.name + code + self.env.lang

        @tools.ormcache("self.id", "code")
        def _other(self, code):
            return self.name + code
    `, `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        @tools.ormcache("code")
        def _by_code(self, code):
            return self.search([("ref", "=", code)], limit=1).id

        def _name_in_company(self):
            return self.env.company.name
    `],
	python: { function_definition(node, context) {
		const decorated = context.ancestors.at(-1);
		if (decorated?.type !== "decorated_definition" || context.functionNode) return;
		const cache = decorated.children.filter(({ type }) => type === "decorator").map((each) => context.slice(each)).find((source) => /ormcache\(/.test(source));
		const body = childOf(node, "body");
		if (cache === void 0 || !body) return;
		for (const [pattern, key, what] of FACTS) {
			if (key.test(cache)) continue;
			for (const inner of walk(body)) {
				if (inner.type !== "attribute" || !pattern.test(context.slice(inner))) continue;
				context.report({
					at: inner,
					message: `The answer depends on ${what}, which is not in the key of ormcache: the first caller decides for all. Add "${context.slice(inner)}${what === "the company" ? ".id" : ""}" to the arguments of the decorator.`
				});
				return;
			}
		}
	} }
});
/** What is read, what in the key stands for it, and its name. */
const FACTS = [
	[
		/^self\.env\.company$/,
		/compan|user|uid/,
		"the company"
	],
	[
		/^self\.env\.(user|uid)$/,
		/user|uid/,
		"the user"
	],
	[
		/^self\.env\.(lang)$/,
		/lang|context/,
		"the language"
	]
];

// src/audit/rules/override-replaces.ts
/** Hooks that are there to be replaced, and methods that a rule of their own looks at. */
const REPLACED = /^(_compute_|_search_|_inverse_|_default_|_get_default|_onchange_|_check_|_domain_|_selection_|_table_query|_query|_select|_from|_where|_group_by|_order_by|init$|__|create$|write$|unlink$|copy$|read$|default_get$|name_get$|name_search$|_name_search$|fields_view_get$|get_view$|_valid_field_parameter$|_get_\w+_fields$)|_(hook|fields|mapping|domain)$/;
const MIN_LINES = 8;
var override_replaces_default = defineRule({
	id: "override-replaces",
	aliases: ["MNT017B"],
	severity: "info",
	category: "maintainability",
	summary: "A method of another module is replaced as a whole, without super()",
	why: "What the other module mends or adds in its method later never arrives here, and other modules that extend it are left out where they come before this one. Most of the body is usually a copy of it: call super() and change what it gives, or extend a smaller method that it calls.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, adr_pref=None):
            result = {}
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, adr_pref=None):
            result = super().address_get(adr_pref)
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result

        def _own_method(self):
            result = {}
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result

        def open_commercial_entity(self):
            return {"type": "ir.actions.act_window_close"}
  `,
	python: { function_definition(node, context) {
		const { klass, file } = context;
		if (!klass?.kind || klass.model === void 0 || klass.creates || !classAround(context)) return;
		const body = childOf(node, "body");
		const name = childOf(node, "name");
		if (!body || !name || REPLACED.test(context.slice(name))) return;
		const lines = context.slice(body).split("\n").length;
		if (lines < MIN_LINES || mentionsSuper(node, context)) return;
		if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return;
		const method = context.slice(name);
		const parent = context.model(klass.model).classes.find(({ module, methods }) => module !== context.module.name && Object.hasOwn(methods, method));
		if (!parent || parent.kind === "abstract" || /^(ir\.|base$)/.test(klass.model)) return;
		if (klass.methods.filter((each) => each.name === method).length > 1) return;
		context.report({
			at: name,
			message: `${method} replaces the one of ${klass.model} in ${parent.module}, ${lines} lines without super(): call super() and change what it gives, or extend what it calls.`
		});
	} }
});

// src/audit/rules/override-signature.ts
var override_signature_default = defineRule({
	id: "override-signature",
	severity: "high",
	category: "correctness",
	summary: "An override takes other arguments than the method that it replaces",
	why: "Whoever calls the method does so as its first author wrote it. An override that asks for more, or takes less, raises TypeError in code that was right.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/test_lint/tests/test_override_signatures.py",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self):
            return super().address_get()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals, force):
            return super().write(vals)
    `],
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, kinds=None, more=False):
            return super().address_get(kinds)

        @api.model_create_multi
        def create(self, values):
            return super().create(values)

        def write(self, *args, **kwargs):
            return super().write(*args, **kwargs)

        def name_of_our_own(self, a, b, c):
            return a
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const method of fact.methods) {
			if (method.name.startsWith("__") || method.params[0] !== "self") continue;
			const message = troubleWith(context, model, fact.name, method);
			if (message) context.report({
				at: method.nameSpan,
				...message
			});
		}
	} }
});
function troubleWith(context, model, klass, method) {
	const { lineage, kind } = context.model(model);
	if (kind === void 0) return void 0;
	const here = lineage.find((part) => part.module === context.module.name && part.name === klass);
	const own = here && Object.hasOwn(here.methods, method.name) ? here.methods[method.name] : void 0;
	if (!own || own.variadic) return void 0;
	const others = lineage.flatMap((part) => {
		const other = Object.hasOwn(part.methods, method.name) ? part.methods[method.name] : void 0;
		return part.module === context.module.name || !other ? [] : [other];
	});
	const [first] = others;
	if (!first || others.some((other) => other.decorators?.some((name) => /staticmethod|classmethod|property/.test(name)))) return void 0;
	const own0 = own.required ?? [];
	const takes = `${method.name} takes (${own.params.join(", ")}) here, but (${first.params.join(", ")}) in the method that it overrides`;
	if (others.every((other) => !other.variadic && own0.length > other.params.length)) return { message: `${takes}: calls that give no ${own0.slice(first.params.length).join(", ")} fail. Give it a default.` };
	if (others.every((other) => (other.required ?? []).length > own.params.length)) return { message: `${takes}: every call fails. Take the same arguments.` };
	if (others.every((other) => !other.variadic && other.params.length > own.params.length)) return {
		severity: "medium",
		message: `${takes}: calls that give ${first.params.slice(own.params.length).join(", ")} fail. Take the same arguments.`
	};
}

// src/audit/rules/owl-foreach-without-key.ts
var owl_foreach_without_key_default = defineRule({
	id: "owl-foreach-without-key",
	aliases: ["JSX011B"],
	severity: "high",
	category: "javascript",
	from: "17.0",
	summary: "t-foreach of a client template without t-key",
	why: "Owl refuses to compile such a template: \"Directive t-foreach should always be used with a t-key\". Whatever shows it fails with that error instead.",
	link: "https://github.com/odoo/owl/blob/master/doc/reference/templates.md#loops",
	bad: { "static/src/a.xml": `
      <templates xml:space="preserve">
          <t t-name="my_module.A">
              <t t-foreach="props.items" t-as="item"><span t-esc="item"/></t>
          </t>
      </templates>
    ` },
	good: [{ "static/src/a.xml": `
      <templates xml:space="preserve">
          <t t-name="my_module.A">
              <t t-foreach="props.items" t-as="item" t-key="item.id"><span t-esc="item"/></t>
              <li t-foreach="props.others" t-as="other" t-key="other_index"/>
          </t>
      </templates>
    ` }, { "static/src/a.xml": `
      <templates xml:space="preserve">
          <t t-name="my_module.B" t-inherit="my_module.A" t-inherit-mode="extension">
              <xpath expr="//t[@t-foreach]" position="attributes">
                  <attribute name="t-foreach">props.other</attribute>
              </xpath>
          </t>
      </templates>
    ` }],
	template: { "*"(element, context) {
		const loop = attribute(element, "t-foreach");
		if (!loop || attribute(element, "t-key") || !context.file.source.path.startsWith("static/src/")) return;
		const [inner] = element.children.filter((child) => child.type === "element");
		if (element.name === "t" && inner && attribute(inner, "t-key")) return;
		context.report({
			at: loop,
			message: `Owl does not compile a t-foreach without t-key. Add t-key, such as t-key="${attribute(element, "t-as")?.value ?? "item"}.id" or ..._index.`
		});
	} }
});

// src/audit/rules/owl-prop-untranslated.ts
/** Props whose text people read. */
const READ = /^(title|subtitle|label|string|placeholder|text|tooltip|body|message|description|caption|heading|help|(confirm|cancel|button|btn|empty|no)[A-Z]?\w*(Label|Text|Title)|\w+(Label|Title|Placeholder|Tooltip|Caption))$/;
/** A literal that begins as a text does: `'Save all'`; of one that is put together nothing is said. */
const LITERAL = /^\s*(['`])([A-Z][^'`"\\${}]*[a-z][^'`"\\${}]*)\1\s*$/;
var owl_prop_untranslated_default = defineRule({
	id: "owl-prop-untranslated",
	aliases: ["JSX005"],
	severity: "low",
	category: "i18n",
	from: "18.0",
	summary: "A text that a component shows is given as a literal, and never translated",
	why: "A prop is a JavaScript expression: a string in it is taken as it is, and the export of terms does not see it. With the suffix .translate the prop is a text: it is exported, and comes in the language of the user.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/l10n/translation.js",
	bad: [{ "static/src/a.xml": `
        <templates>
          <t t-name="a.b"><Dialog title="'Choose a book'"><p>x</p></Dialog></t>
        </templates>
      ` }, { "static/src/a.xml": `
        <templates>
          <t t-name="a.b"><SearchInput placeholder="\`Search\`" confirmLabel="'Find'"/></t>
        </templates>
      ` }],
	good: { "static/src/a.xml": `
      <templates>
        <t t-name="a.b">
          <Dialog title.translate="Choose a book" size="'Large'"/>
          <Dialog title="props.title" label="'md'" string="'A ' + props.name"/>
          <Dialog title="'BIC'" label="'a_key'"/>
          <div title="Choose a book"/>
        </t>
      </templates>
    ` },
	template: { "*": look }
});
function look(element, context) {
	if (!/^[A-Z]/.test(element.name) || !/^static\/src\//.test(context.file.source.path)) return;
	for (const attribute of element.attributes) {
		const text = READ.test(attribute.name) ? LITERAL.exec(attribute.value)?.[2] : void 0;
		if (text === void 0) continue;
		const { start, end, valueSpan } = attribute;
		const plain = context.text.slice(valueSpan.start, valueSpan.end) === attribute.value;
		context.report({
			at: attribute,
			message: `${attribute.name} of <${element.name}> is shown as "${text}" in every language: write ${attribute.name}.translate="${text}".`,
			fix: plain ? {
				title: "Let it be translated",
				safe: true,
				edits: [{
					start,
					end,
					text: `${attribute.name}.translate="${text}"`
				}]
			} : void 0
		});
	}
}

// src/audit/rules/owl-template-duplicate.ts
var owl_template_duplicate_default = defineRule({
	id: "owl-template-duplicate",
	aliases: ["JSX008"],
	severity: "high",
	category: "javascript",
	from: "15.0",
	summary: "Two client templates of one name",
	why: "The second one takes the place of the first, or is refused with \"Template ... already exists\", depending on the series: one of the two components shows what the other one is to show.",
	link: "https://github.com/odoo/owl/blob/master/doc/reference/templates.md",
	bad: { "static/src/a.xml": "<templates>\n    <t t-name=\"my_module.A\"><span/></t>\n    <t t-name=\"my_module.A\"><div/></t>\n</templates>\n" },
	good: [{ "static/src/a.xml": "<templates>\n    <t t-name=\"my_module.A\"><span/></t>\n    <t t-name=\"my_module.B\"><div/></t>\n    <t t-inherit=\"web.A\" t-inherit-mode=\"extension\"><xpath expr=\"//a\" position=\"inside\"/></t>\n    <t t-inherit=\"web.A\" t-inherit-mode=\"extension\" t-name=\"my_module.ext\"><xpath expr=\"//b\" position=\"inside\"/></t>\n</templates>\n" }, {
		"static/src/a.xml": "<templates>\n    <t t-name=\"my_module.A\"><span/></t>\n</templates>\n",
		"static/tests/a.xml": "<templates>\n    <t t-name=\"my_module.A\"><span/></t>\n</templates>\n"
	}],
	check(context) {
		const seen = /* @__PURE__ */ new Map();
		for (const file of context.module.xml) {
			if (!file.source.path.startsWith("static/src/") || /\/lib\/|legacy/.test(file.source.path)) continue;
			const named = (file.root?.children ?? []).filter((child) => child.type === "element");
			for (const element of named) {
				const name = attribute(element, "t-name");
				if (!name || attribute(element, "t-inherit-mode")?.value === "extension") continue;
				const before = seen.get(name.value);
				if (before !== void 0 && (before === file.source.path || inOneBundle(before, file.source.path))) context.report({
					source: file.source,
					at: name,
					message: `${name.value} is already the name of a template${before === file.source.path ? " above" : ` in ${before}`}. Give this one a name of its own, or extend that one with t-inherit.`
				});
				seen.set(name.value, file.source.path);
			}
		}
	}
});
/** Files for another part of the product, such as a kiosk beside the backend, are never loaded together. */
function inOneBundle(one, other) {
	const folder = (path) => path.slice(0, path.lastIndexOf("/"));
	return folder(one) === folder(other);
}

// src/audit/rules/owl-template-foreign-name.ts
var owl_template_foreign_name_default = defineRule({
	id: "owl-template-foreign-name",
	aliases: ["JSX008C"],
	severity: "info",
	confidence: "likely",
	category: "javascript",
	summary: "A template of the web client goes by the name of another module",
	why: "Templates of all modules share one list. A whole template under a name of another module takes the place of that module’s, or is refused, as soon as it has one of that name; and what that module mends in its own never shows. A change belongs into t-inherit with t-inherit-mode=\"extension\", a new template under the name of its own module.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#template-inheritance",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/**/*\"]}}",
		"static/src/a.xml": `
      <templates>
        <t t-name="web.ListRenderer.Copy"><table><t t-slot="default"/></table></t>
      </templates>
    `
	},
	good: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/**/*\"]}}",
		"static/src/a.xml": `
      <templates>
        <t t-name="web.ListRenderer" t-inherit="web.ListRenderer" t-inherit-mode="extension">
          <xpath expr="//table" position="after"><p/></xpath>
        </t>
        <t t-name="example_module.List" t-inherit="web.ListRenderer" t-inherit-mode="primary">
          <xpath expr="//table" position="after"><p/></xpath>
        </t>
        <t t-name="example_module.New"><p/></t>
        <t t-name="Plain"><p/></t>
        <t t-extend="web.Old"><t t-jquery="p" t-operation="append"><p/></t></t>
      </templates>
    `
	},
	check(context) {
		const { module, project } = context;
		for (const { source, root } of clientTemplates(module)) {
			if (!root || !/^static\/src\//.test(source.path)) continue;
			for (const element of elementsOf(root)) {
				const name = attribute(element, "t-name");
				if (!name || attribute(element, "t-inherit") || attribute(element, "t-extend")) continue;
				const owner = name.value.slice(0, Math.max(0, name.value.indexOf(".")));
				if (owner === "" || owner === module.name || !project.closure(module.name).modules.has(owner)) continue;
				context.report({
					source,
					at: name,
					message: `${name.value} is a name of ${owner}: name the template ${module.name}.${name.value.slice(owner.length + 1)}, or extend the one of ${owner} with t-inherit.`
				});
			}
		}
	}
});

// src/audit/rules/owl-template-unused.ts
var owl_template_unused_default = defineRule({
	id: "owl-template-unused",
	aliases: ["JSX008B"],
	severity: "info",
	confidence: "likely",
	category: "javascript",
	summary: "A template of the web client that no component and no template names",
	why: "Every browser loads it, and who changes the component beside it changes it too, for nothing. Most often the component took another name, and shows another template than the one that is meant.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/owl_components.html",
	js: {},
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/**/*\"]}}",
		"static/src/a.js": `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "example_module.A";
          static props = {};
      }
    `,
		"static/src/a.xml": `
      <templates>
        <t t-name="example_module.A"><p/></t>
        <t t-name="example_module.OldA"><p/></t>
      </templates>
    `
	},
	good: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/**/*\"]}}",
		"static/src/a.js": `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "example_module.A";
          static props = {};
      }
    `,
		"static/src/a.xml": `
      <templates>
        <t t-name="example_module.A"><t t-call="example_module.Part"/></t>
        <t t-name="example_module.Part"><p/></t>
        <t t-name="web.Other" t-inherit="web.ListView" t-inherit-mode="extension"><p/></t>
      </templates>
    `
	},
	check(context) {
		const { module, scripts } = context;
		if (scripts.length === 0) return;
		const all = scripts.map(({ source }) => source.text);
		if (all.some((text) => /template\w*\s*[:=]\s*[^"'\s;,]*[`+]|`\w+\.\w*\$\{/.test(text))) return;
		for (const { source, root } of clientTemplates(module)) {
			if (!root || !/^static\/src\//.test(source.path)) continue;
			for (const element of elementsOf(root)) {
				const name = attribute(element, "t-name");
				if (!name || attribute(element, "t-inherit") || attribute(element, "t-extend")) continue;
				if (!name.value.startsWith(`${module.name}.`) || mentionsOf(name.value, context, 2) > 1) continue;
				const last = name.value.slice(name.value.lastIndexOf(".") + 1);
				if (all.some((text) => text.includes(`.${last}"`) || text.includes(`.${last}'`) || text.includes(`.${last}\``))) continue;
				context.report({
					source,
					at: name,
					message: `No script and no template of this module names ${name.value}: take it out, or name it where it is meant.`
				});
			}
		}
	}
});

// src/audit/rules/parent-path-missing.ts
var parent_path_missing_default = defineRule({
	id: "parent-path-missing",
	severity: "high",
	category: "correctness",
	summary: "_parent_store without a field parent_path, or one without an index",
	why: "Odoo keeps the way from the root to each record in parent_path, and searches child_of by it. Without the field it fails as it loads the model; without the index each such search reads the whole table.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.BaseModel._parent_store",
	bad: [`
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
    `, `
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
        parent_path = fields.Char()
    `],
	good: `
    from odoo import fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"
        _parent_store = True

        parent_id = fields.Many2one("example.shelf")
        parent_path = fields.Char(index=True, unaccent=False)


    class Child(models.Model):
        _name = "example.child"
        _inherit = "example.shelf"
        _description = "Child"
        _parent_store = True
  `,
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			const store = fact.attributes.get("_parent_store");
			if (store?.value !== true) continue;
			const facts = context.model(model);
			if (!facts.field("parent_path") && facts.exists && facts.complete && facts.kind !== "abstract") {
				const message = `${model} has _parent_store, and no field parent_path to keep the tree in: add parent_path = fields.Char(index=True).`;
				context.report({
					at: store,
					message
				});
			}
			const own = fact.fields.find(({ name }) => name === "parent_path");
			if (!own || own.kwargs.has("index")) continue;
			context.report({
				at: own.nameSpan,
				severity: "medium",
				message: "parent_path has no index, and every search with child_of reads the whole table: write index=True."
			});
		}
	} }
});

// src/audit/rules/path-from-input.ts
const OPENERS = /^(open|io\.open|os\.(open|remove|unlink|rename|listdir|makedirs|rmdir)|shutil\.(copy\w*|move|rmtree)|http\.Stream\.from_path|Stream\.from_path|send_file|http\.send_file|werkzeug\.utils\.send_file)$/;
const CLEANERS = /^(basename|secure_filename|file_path|get_module_resource|get_resource_path|isfile_safe)$/;
var path_from_input_default = defineRule({
	id: "path-from-input",
	aliases: ["S202"],
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A file is opened under a name that the caller gives",
	why: "A name such as ../../etc/odoo.conf leaves the folder that it was meant for: the caller then reads the configuration with its passwords, or writes over code. os.path.basename() or secure_filename() leaves only the last part, file_path() refuses what is not in an addon.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html",
	bad: [
		`
    from odoo import http


    class Main(http.Controller):
        @http.route("/file", auth="user")
        def file(self, name):
            with open("/srv/files/" + name, "rb") as stream:
                return stream.read()
    `,
		`
    import os
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def drop(self, name):
            path = os.path.join("/srv/files", name)
            os.remove(path)
    `,
		`
    import zipfile
    from odoo import http


    class Main(http.Controller):
        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, archive):
            zipfile.ZipFile(archive).extractall("/srv/files")
    `,
		`
    import os
    from odoo import http


    class Main(http.Controller):
        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, ufile):
            name = ufile.filename
            ufile.save(os.path.join("/srv/files", name))
    `,
		`
    import shutil
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def keep(self, name):
            shutil.copyfile("/srv/new", "/srv/files/" + name)
    `
	],
	good: `
    import os
    from odoo import http
    from odoo.tools.misc import file_path


    class Main(http.Controller):
        @http.route("/file", auth="user")
        def file(self, name):
            path = os.path.join("/srv/files", os.path.basename(name))
            with open(path, "rb") as stream:
                return stream.read()

        @http.route("/addon", auth="user")
        def addon(self, name):
            with open(file_path(name)) as stream:
                return stream.read()

        @http.route("/upload", auth="user", methods=["POST"])
        def upload(self, ufile, sheet):
            ufile.save(os.path.join("/srv/files", os.path.basename(ufile.filename)))
            sheet.save()

        @http.route("/fixed/<int:number>", auth="user")
        def fixed(self, number):
            with open("/srv/files/%d.pdf" % number) as stream:
                return stream.read()
  `,
	calls: [..."open remove unlink rename listdir makedirs rmdir copy copy2 copyfile copytree copymode copystat move".split(" "), ..."rmtree send_file from_path extract extractall save".split(" ")],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called) return;
		const extracts = called.name === "extractall" || called.name === "extract";
		const saves = called.name === "save" && called.object !== void 0 && isUpload(called.object, context);
		if (!extracts && !saves && !OPENERS.test(called.path ?? "")) return;
		if (servesNobody(context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const path = extracts ? called.object : positional[0] ?? keywords.get("file") ?? keywords.get("path");
		const target = /\b(shutil\.(copy\w*|move)|os\.rename)$/.test(called.path ?? "") ? positional[1] : void 0;
		const taint = textOf(path, context) ?? textOf(target, context) ?? (extracts ? archived(path, context) : void 0);
		if (taint?.kind !== "text" || taint.segment) return;
		context.report({
			at: node,
			message: extracts ? `The names inside an archive from ${taint.source} say where its files go, also outside the folder: check each name before extract().` : `The path comes from ${taint.source} and may leave the folder with "..": take os.path.basename() of the name, or file_path().`
		});
	} }
});
function textOf(path, context) {
	const taint = taintHere(path, context, { cleaners: CLEANERS });
	return taint?.kind === "text" ? taint : void 0;
}
/** A file of a form: `ufile.save(path)` of a route. */
function isUpload(object, context) {
	return routeAround(context) !== void 0 && taintHere(object, context)?.kind === "text";
}
/** What an archive is opened from, where the value is one. */
function archived(value, context) {
	if (value?.type === "identifier") {
		const opened = scopeFlow(context).reaching(context.slice(value), value.start).find(({ how, value: from }) => how !== "augmented" && from?.type === "call");
		return opened?.value && archived(opened.value, context);
	}
	const called = value && calledBy(value, context);
	if (!called || !/ZipFile$|^tarfile\.open$|TarFile$/.test(called.path ?? "")) return void 0;
	const { positional, keywords } = argumentsOfCall(value, context);
	return taintHere(positional[0] ?? keywords.get("fileobj"), context);
}

// src/audit/rules/po-duplicate-message-definition.ts
var po_duplicate_message_definition_default = defineRule({
	id: "po-duplicate-message-definition",
	aliases: ["duplicate-po-message-definition"],
	severity: "low",
	category: "i18n",
	summary: "A text that a translation file has twice",
	why: "Odoo exports each text once, with all its places. Of two entries the next export keeps one, and the work on the other one is lost.",
	link: "https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html",
	bad: { "i18n/es.po": `
      msgid ""
      msgstr ""

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_y
      msgid "Branch"
      msgstr "Sucursal"
    ` },
	good: [{ "i18n/es.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        msgctxt "tree"
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        msgctxt "company"
        msgid "Branch"
        msgstr "Sucursal"

        #~ msgid "Branch"
        #~ msgstr "Filial"
      ` }, { "i18n_extra/es.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_y
        msgid "Branch"
        msgstr "Sucursal"
      ` }],
	po(file, context) {
		if (!file.source.path.startsWith("i18n/")) return;
		const known = /* @__PURE__ */ new Map();
		for (const entry of currentEntries(file)) {
			const key = `${entry.context?.value ?? ""}\u0004${entry.id.value}`;
			const before = known.get(key);
			if (before) before.push(entry);
			else known.set(key, [entry]);
		}
		for (const [first, ...others] of known.values()) {
			if (!first || others.length === 0) continue;
			const lines = others.map(({ id }) => file.source.lineAt(id.start)).join(", ");
			context.report({
				at: idLine(first),
				message: `"${shown(first.id.value)}" is there again in line ${lines}: put all places above one entry, since the next export keeps only one.`
			});
		}
	}
});

// src/audit/rules/po-duplicate-model-definition.ts
const TERMS = /^model:[\w.]+,(?:arch|arch_db|\w*_html|content):/;
var po_duplicate_model_definition_default = defineRule({
	id: "po-duplicate-model-definition",
	severity: "low",
	category: "i18n",
	summary: "A place that a translation file translates twice",
	why: "A line such as \"#: model:ir.model.fields,help:sale.field_x\" says which value is translated. When two entries name the same one, which of them wins depends on the order in the file.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py",
	bad: [{ "i18n/es.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch office"
        msgstr "Sucursal"
      ` }, { "i18n/es.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"
      ` }],
	good: { "i18n/es.po": `
      msgid ""
      msgstr ""

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      #: model:ir.model.fields,field_description:example_module.field_y
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #: model_terms:ir.ui.view,arch_db:example_module.view
      msgid "A"
      msgstr "Un"

      #. module: example_module
      #: model:ir.ui.view,arch_db:example_module.view
      msgid "Old A"
      msgstr "Un"

      #. module: example_module
      #: model:ir.ui.view,arch_db:example_module.view
      msgid "Old B"
      msgstr "Bé"

      #. module: example_module
      #: model_terms:ir.ui.view,arch_db:example_module.view
      #: code:addons/example_module/models/a.py:0
      msgid "B"
      msgstr "Bé"

      #~ #: model:ir.model.fields,field_description:example_module.field_x
      #~ msgid "Gone"
      #~ msgstr "Fuera"
    ` },
	po(file, context) {
		const known = /* @__PURE__ */ new Map();
		for (const entry of currentEntries(file)) for (const { text } of entry.references) {
			if (!text.startsWith("model:") || TERMS.test(text)) continue;
			const before = known.get(text);
			if (before) before.push(entry);
			else known.set(text, [entry]);
		}
		for (const [place, [first, ...others]] of known) {
			if (!first || others.length === 0) continue;
			const lines = [...new Set(others.map(({ id }) => file.source.lineAt(id.start)))];
			const where = others.every((other) => other === first) ? "in the same entry" : `in line ${lines.join(", ")}`;
			context.report({
				at: idLine(first),
				message: `"${shown(first.id.value)}" is for ${place}, and so is what stands ${where}: leave one of them.`
			});
		}
	}
});

// src/audit/rules/po-fuzzy.ts
var po_fuzzy_default = defineRule({
	id: "po-fuzzy",
	aliases: ["I18009"],
	severity: "info",
	category: "i18n",
	profile: "strict",
	cosmetic: true,
	summary: "A translation that a tool has guessed, and that Odoo shows all the same",
	why: "Tools mark an entry as fuzzy when its source has changed, or when they took the translation of a text that is like it. gettext leaves such an entry out; Odoo does not look at the mark and shows the guess. Somebody has to read it: take the mark off, or empty the translation.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/translate.py",
	bad: { "i18n/es.po": `
      msgid ""
      msgstr ""
      "Language: es\\n"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      #, fuzzy
      msgid "Branches"
      msgstr "Rama"
    ` },
	good: { "i18n/es.po": `
      #, fuzzy
      msgid ""
      msgstr ""
      "Language: es\\n"

      #. module: example_module
      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"

      #. module: example_module
      #, fuzzy
      msgid "Leaf"
      msgstr ""

      #, fuzzy
      #~ msgid "Root"
      #~ msgstr "Rama"
    ` },
	po(file, context) {
		for (const entry of currentEntries(file)) {
			if (!entry.fuzzy || entry.translations.every(({ value }) => value === "")) continue;
			context.report({
				at: {
					start: entry.start,
					end: idLine(entry).end
				},
				message: `The translation of "${shown(entry.id.value)}" is a guess, and Odoo shows it: read it and take "fuzzy" off, or empty it.`
			});
		}
	}
});

// src/audit/rules/po-pretty-format.ts
var po_pretty_format_default = defineRule({
	id: "po-pretty-format",
	severity: "info",
	category: "i18n",
	profile: "strict",
	cosmetic: true,
	summary: "A translation file that is not written as Odoo exports it",
	why: "Odoo sorts the entries by their text, breaks lines at 78 columns and leaves a translation empty that equals its source. A file that is written otherwise changes all over with the next export, and nobody sees what is new in it.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py",
	bad: [{ "i18n/es.po": `
        #
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        msgid "Zinc"
        msgstr "Cinc"

        #. module: example_module
        msgid "Branch"
        msgstr "Branch"
      ` }, { "i18n/es.po": `
        #
        msgid ""
        msgstr ""
        "Language: es\\n"
        "Project-Id-Version: Odoo\\n"

        #. module: example_module
        msgid "A text that goes on and on, well beyond all that fits in a line of a terminal"
        msgstr ""
      ` }],
	good: [{ "i18n/nl.po": "#\nmsgid \"\"\nmsgstr \"\"\n" }, { "i18n/es.po": `
        # Translation of Odoo Server.
        #
        msgid ""
        msgstr ""
        "Project-Id-Version: Odoo Server 17.0\\n"
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        #: model:ir.model.fields,field_description:example_module.field_with_a_long_name
        #, python-format
        msgid ""
        "A text that goes on and on, beyond all that fits in a line of a terminal"
        msgstr ""

        #. module: example_module
        msgid "Zinc"
        msgstr ""
        "Cinc\\n"
        "y más"

        #~ msgid "Gone"
        #~ msgstr "Fuera"
      ` }],
	po(file, context) {
		if (file.problems.length > 0) return;
		const { text } = file.source;
		const wanted = formatPo(file);
		if (text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") === wanted) return;
		context.report({
			message: `${file.source.path} is not written as Odoo exports it: export it again, or have it sorted and wrapped.`,
			fix: {
				title: "Sort the entries and wrap the lines",
				safe: false,
				edits: [{
					start: 0,
					end: text.length,
					text: wanted
				}]
			}
		});
	}
});

// src/audit/rules/po-python-parse-format.ts
var po_python_parse_format_default = defineRule({
	id: "po-python-parse-format",
	aliases: ["po-msgstr-variables"],
	severity: "medium",
	category: "i18n",
	summary: "A translation whose {} placeholders do not fit those of its source",
	why: "The code calls format() on the translated text, with the values that the source names. A translation with another name or more places fails there, and only for the users of that language.",
	link: "https://docs.python.org/3/library/string.html#format-string-syntax",
	bad: [
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By {user}"
        msgstr "Por {usuario}"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "One of {}"
        msgstr "Uno de {} {}"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "{0} of {1}"
        msgstr "{0} {1} {2}"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By {user}"
        msgstr "Por {user"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        msgid "{0} of {1}"
        msgstr "{0} {1} {2}"
      ` }
	],
	good: [
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "{0} of {1}"
        msgstr "{1}: {0}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By {user} on {date:%d}"
        msgstr "Por {user}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Write {'a': 1}"
        msgstr "Escribe {'b': 1}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Nothing"
        msgstr "Nada {x}"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "{user.name} of {{x}}"
        msgstr "{user.name} de {{y}}"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model_terms:ir.ui.view,arch_db:example_module.view
        msgid "By {user}"
        msgstr "Por {usuario}"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, no-python-format
        msgid "By {user}"
        msgstr "Por {usuario}"
      ` }
	],
	po(file, context) {
		for (const entry of currentEntries(file)) {
			if (!isFilledIn(entry)) continue;
			for (const [source, translation] of pairs(entry)) {
				const trouble = formatTrouble(source.value, translation.value);
				if (trouble === void 0) continue;
				context.report({
					at: {
						start: entry.id.start,
						end: translation.end
					},
					message: `The translation "${shown(translation.value)}" does not fit its source, ${trouble}: it fails when it is filled in.`
				});
				break;
			}
		}
	}
});

// src/audit/rules/po-python-parse-printf.ts
var po_python_parse_printf_default = defineRule({
	id: "po-python-parse-printf",
	aliases: ["po-msgstr-variables"],
	severity: "medium",
	category: "i18n",
	summary: "A translation whose %s placeholders do not fit those of its source",
	why: "The code fills the placeholders of the source. A translation that has more, fewer or other ones fails when it is filled, or shows the wrong value, and only for the users of that language.",
	link: "https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting",
	bad: [
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %s"
        msgstr "Total de %d"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %(user)s"
        msgstr "Por %(usuario)s"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "50%% of %s"
        msgstr "50% vun %s"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %s"
        msgstr "Por %(user)s"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        msgid "By %(user)s"
        msgstr "Por %(usuario)s"
      ` }
	],
	good: [
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %d"
        msgstr "Total de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "By %(user)s on %(date)s"
        msgstr "Por %(user)s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "100 % sure of %s"
        msgstr "100% seguro de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "5 % less"
        msgstr "5 % de menos"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "50%% of %s"
        msgstr "50%% de %s"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, python-format
        msgid "Total of %s"
        msgstr ""
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model_terms:ir.ui.view,arch_db:example_module.view
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      ` },
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: code:addons/example_module/models/a.py:0
        #, no-python-format
        msgid "Two books: %s and %s"
        msgstr "Un libro: %s"
      ` }
	],
	po(file, context) {
		for (const entry of currentEntries(file)) {
			if (!isFilledIn(entry)) continue;
			for (const [source, translation] of pairs(entry)) {
				const trouble = printfTrouble(source.value, translation.value);
				if (trouble === void 0) continue;
				context.report({
					at: {
						start: entry.id.start,
						end: translation.end
					},
					message: `The translation "${shown(translation.value)}" does not fit its source, ${trouble}: it fails when it is filled in.`
				});
				break;
			}
		}
	}
});

// src/audit/rules/po-requires-module.ts
var po_requires_module_default = defineRule({
	id: "po-requires-module",
	severity: "medium",
	category: "i18n",
	summary: "An entry of a translation file without \"#. module:\"",
	why: "Odoo takes the module of a term from the comment \"#. module: name\" above it. An entry without one stops the import of the whole file.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/translate.py",
	bad: { "i18n/es.po": `
      msgid ""
      msgstr ""
      "Language: es\\n"

      #: model:ir.model.fields,field_description:example_module.field_x
      msgid "Branch"
      msgstr "Rama"
    ` },
	good: [{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama"

        #. modules: example_module, base
        msgid "Other"
        msgstr ""
      ` }, { "i18n/es.po": `
        msgid ""
        msgstr ""

        #~ msgid "Branch"
        #~ msgstr "Rama"
      ` }],
	po(file, context) {
		if (file.problems.length > 0) return;
		for (const entry of currentEntries(file)) {
			if (entry.modules.length > 0) continue;
			context.report({
				at: {
					start: entry.start,
					end: idLine(entry).end
				},
				message: `"${shown(entry.id.value)}" names no module, for which Odoo does not import the file: write "#. module: ${context.module.name}" above it.`
			});
		}
	}
});

// src/audit/rules/po-syntax-error.ts
/** One mistake tends to drag others behind it. */
const MOST = 3;
var po_syntax_error_default = defineRule({
	id: "po-syntax-error",
	severity: "medium",
	category: "i18n",
	summary: "A translation file that cannot be read",
	why: "Odoo reads the file as a whole: one line that fits nothing, and none of its translations is loaded. The installation goes on, with an error in the log alone.",
	link: "https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html",
	bad: [
		{ "i18n/es.po": `
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,field_description:example_module.field_x
        msgid "Branch"
        msgstr "Rama
        principal"
      ` },
		{ "i18n/fr.po": "This is no translation." },
		{ "i18n/nl.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        msgid "Say "yes""
        msgstr "Zeg ja"
      ` },
		{ "i18n/nl.po": `
        msgid ""
        msgstr ""

        #. module: example_module
        msgid "One"
        msgid "Two"
        msgstr "Twee"
      ` }
	],
	good: [{ "i18n/es.po": `
        # Spanish
        msgid ""
        msgstr ""
        "Language: es\\n"

        #. module: example_module
        #: model:ir.model.fields,help:example_module.field_x
        #, python-format, fuzzy
        #| msgid "Say \\"no\\""
        msgctxt "answer"
        msgid ""
        "Say \\"yes\\"\\n"
        "or \\\\ no"
        msgstr "Di que sí"

        msgid "%d book"
        msgid_plural "%d books"
        msgstr[0] "%d libro"
        msgstr[1] "%d libros"

        #~ msgid "Gone"
        #~ msgstr ""
        #~ "Fuera"
      ` }, { "i18n/example_module.pot": `
        msgid ""
        msgstr ""
        msgid "One"
        msgstr ""
        msgid "Two"
        msgstr ""
      ` }],
	po(file, context) {
		for (const problem of file.problems.slice(0, MOST)) context.report({
			at: problem,
			message: `The file cannot be read here, ${problem.message}: no translation of ${file.source.path} is loaded.`
		});
	}
});

// src/audit/rules/pointless-statement.ts
var pointless_statement_default = defineRule({
	id: "pointless-statement",
	aliases: [
		"W0104",
		"B015",
		"pointless-comparison"
	],
	severity: "medium",
	category: "correctness",
	summary: "A comparison of which nothing is done with the result",
	why: "Mostly one = was meant, or an assert: the value is not set, the check checks nothing.",
	link: "https://docs.astral.sh/ruff/rules/useless-comparison/",
	bad: `
    def close(self):
        self.state == "done"
  `,
	good: `
    def close(self):
        self.state = "done"
        self.state
        assert self.state == "done"
        return self.state == "done" or self.name != "A"
  `,
	python: { expression_statement(node, context) {
		const [only, ...more] = node.children;
		if (only?.type !== "comparison_operator" || more.length > 0) return;
		if (context.embedded) return;
		const equal = /[^=!<>]==[^=]/.test(context.slice(only));
		const meant = isTestFile(context.file.source.path) ? "assert in front" : equal ? "one = to assign" : "what is to follow from it";
		context.report({
			at: only,
			message: `Nothing is done with the result of "${context.slice(only).split("\n", 1)[0]?.slice(0, 60)}": write ${meant}, or leave it out.`
		});
	} }
});

// src/audit/rules/portal-route-without-check.ts
var portal_route_without_check_default = defineRule({
	id: "portal-route-without-check",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A route for logged-in users fetches any record that the request names, with sudo",
	why: "Portal users are logged in too. With sudo() neither access rights nor record rules are asked, so a customer who counts the id up reads the documents of all others. `_document_check_access` of the portal, or check_access before sudo(), asks whether this user may see this record.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: `
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user", website=True)
        def loan(self, loan_id, **kw):
            loan = request.env["library.loan"].sudo().browse(loan_id)
            return request.render("library.loan", {"loan": loan})
  `,
	good: [
		`
    from odoo import http
    from odoo.exceptions import AccessError
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user", website=True)
        def loan(self, loan_id, access=None, **kw):
            try:
                loan = self._document_check_access("library.loan", loan_id, access)
            except AccessError:
                return request.redirect("/my")
            return request.render("library.loan", {"loan": loan.sudo()})

        @http.route("/my/plain/<int:loan_id>", type="http", auth="user", website=True)
        def plain(self, loan_id):
            return str(request.env["library.loan"].browse(loan_id).name)

        @http.route("/my/country/<int:country_id>", type="http", auth="user", website=True)
        def country(self, country_id):
            return str(request.env["res.country"].sudo().browse(country_id).name)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loan/<int:loan_id>", type="http", auth="user")
        def loan(self, loan_id):
            loan = request.env["library.loan"].browse(loan_id)
            loan.check_access("read")
            return str(loan.sudo().name)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Portal(http.Controller):
        @http.route("/my/loans", type="http", auth="user")
        def loans(self):
            partner = request.env["res.partner"].sudo().browse(request.env.user.partner_id.id)
            return str(partner.name)
    `
	],
	calls: [
		"browse",
		"search",
		"search_read"
	],
	python: { call(node, context) {
		if (routeAround(context)?.auth !== "user") return;
		const chosen = recordsChosenOutside(node, context);
		if (!chosen) return;
		const what = chosen.model === void 0 ? "any record" : `any record of ${chosen.model}`;
		context.report({
			at: node,
			model: chosen.model,
			severity: chosen.used ? void 0 : "medium",
			message: `Every logged-in user, portal users too, gets ${what} here: ${chosen.taint.source} chooses it and sudo() asks for no rights. Call _document_check_access() or check_access("read") on the record before sudo().`
		});
	} }
});

// src/audit/rules/precompute-without-store.ts
var precompute_without_store_default = defineRule({
	id: "precompute-without-store",
	aliases: ["COR032"],
	severity: "low",
	category: "correctness",
	from: "16.0",
	summary: "precompute=True on a field that is not computed or not stored",
	why: "precompute lets a stored field be computed before the record is inserted. Elsewhere it does nothing, and Odoo warns at each start.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", precompute=True)

        def _compute_code(self):
            self.code = "x"
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", store=True, precompute=True)
        other = fields.Char(compute="_compute_code", precompute=False)

        def _compute_code(self):
            self.code = "x"
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "sale.order"

        partner_ref = fields.Char(precompute=True)
    `],
	check(context) {
		for (const file of context.module.python) for (const { creates, fields } of file.classes) {
			if (!creates) continue;
			for (const { name, kwargs } of fields) {
				const precompute = kwargs.get("precompute");
				if (precompute?.value !== true) continue;
				const computed = kwargs.has("compute") || kwargs.has("related");
				if (computed && kwargs.has("store") && kwargs.get("store")?.value !== false) continue;
				context.report({
					source: file.source,
					at: precompute,
					message: `${name} is not ${computed ? "stored" : "computed"}, so precompute=True does nothing but make Odoo warn. Remove it${computed ? ", or add store=True" : ""}.`
				});
			}
		}
	}
});

// src/audit/rules/prefer-env-translation.ts
var prefer_env_translation_default = defineRule({
	id: "prefer-env-translation",
	aliases: ["W8161"],
	severity: "info",
	category: "i18n",
	cosmetic: true,
	profile: "oca",
	from: "18.0",
	summary: "_() in the place of env._()",
	why: "_() looks through the calling functions for an environment, to find the language and the module. env._() has both: it is faster, and right also where the code runs for somebody else. Where a file is only being imported there is no environment at all, and nothing is translated.",
	link: "https://github.com/odoo/odoo/pull/174844",
	bad: [
		`
    from odoo import _, models
    from odoo.exceptions import UserError


    class Partner(models.Model):
        _inherit = "res.partner"

        def refuse(self):
            raise UserError(_("Locked"))
    `,
		`
    from odoo import _, http


    class Main(http.Controller):
        @http.route("/refuse", auth="user")
        def refuse(self):
            return _("Locked")
    `,
		`
    from odoo import _, fields, models

    KINDS = [("a", _("A"))]


    def refuse():
        return _("Locked")
    `,
		`
    from odoo import _
    from odoo.addons.component.core import Component


    class Exporter(Component):
        _name = "example.exporter"

        def run(self):
            return _("Done")
    `
	],
	good: [`
    from odoo import _lt, api, fields, models

    KINDS = [("a", _lt("A"))]


    def refuse(env):
        return env._("Locked")


    class Partner(models.Model):
        _inherit = "res.partner"

        kind = fields.Selection([("a", "A")], default=lambda self: self.env._("New"))

        def refuse(self):
            return self.env._("Locked")
    `],
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const translation = translationOf(node, context);
		if (!translation || translation.kind === "env" || !/^(_|_lt)$/.test(translation.name)) return;
		const env = environment(context);
		const called = childOf(node, "function");
		if (!called || env === void 0 && translation.name === "_lt") return;
		context.report({
			at: node,
			message: env ? `${translation.name}() has to look for an environment: write ${env}._().` : withoutEnvironment(context),
			fix: env === "self.env" && translation.kind === "plain" ? {
				title: "Write self.env._",
				safe: true,
				edits: [{
					start: called.start,
					end: called.end,
					text: "self.env._"
				}]
			} : void 0
		});
	} }
});
function withoutEnvironment({ ancestors }) {
	return ancestors.some(({ type }) => type === "function_definition" || type === "lambda") ? "_() has to look for an environment: let the function take one, and write env._()." : "_() runs here when the file is imported, which is in no language: write the text alone where Odoo translates it itself, as labels, selections and messages of constraints, else _lt().";
}
/** The environment that the innermost function with a self has. */
function environment({ ancestors, file, klass, text }) {
	if (!ancestors.filter(({ type }) => type === "function_definition" || type === "lambda").some((fn) => firstParameter(fn, text) === "self")) return void 0;
	if (klass?.kind !== void 0 || klass?.bases.some((base) => /(Case|Common|Component)$/.test(base))) return "self.env";
	return /(^|\/)controllers?\//.test(file.source.path) || klass?.bases.some((base) => /Controller$/.test(base)) ? "request.env" : void 0;
}
function firstParameter(fn, text) {
	const first = childOf(fn, "parameters")?.children[0];
	return first?.type === "identifier" ? text.slice(first.start, first.end) : void 0;
}

// src/audit/rules/prefer-readme-rst.ts
var prefer_readme_rst_default = defineRule({
	id: "prefer-readme-rst",
	severity: "info",
	category: "maintainability",
	profile: "oca",
	cosmetic: true,
	summary: "A README in Markdown",
	why: "Repositories of the OCA generate README.rst from the fragments in readme/, and their tools look for that name.",
	link: "https://github.com/OCA/maintainer-tools",
	bad: { "README.md": "# Module" },
	good: {
		"README.rst": "Module\n======",
		"readme/DESCRIPTION.md": "Text"
	},
	check({ module, report }) {
		if (!module.files.includes("README.md")) return;
		report({
			path: "README.md",
			message: "The README is in Markdown: write README.rst, or fragments in readme/ from which it is generated."
		});
	}
});

// src/audit/rules/print-used.ts
var print_used_default = defineRule({
	id: "print-used",
	aliases: ["W8116", "print-statement"],
	severity: "low",
	category: "maintainability",
	summary: "print() in server code",
	why: "What print writes goes to the standard output of the server, without level, time, database or module, and is lost where the server runs as a service. A logger has all of that.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/cli.html#logging",
	bad: `
    def total(self):
        print("total", self)
  `,
	good: [`
    import logging

    _logger = logging.getLogger(__name__)


    def total(self):
        _logger.info("total of %s", self)
    `, `
    def total(self, report):
        report.print("total")
    `],
	calls: ["print"],
	python: { call(node, context) {
		const [called] = node.children;
		if (called?.type !== "identifier" || context.slice(called) !== "print") return;
		context.report({
			at: node,
			message: "print() writes past the log: use a logger, such as _logger.info(...)."
		});
	} }
});

// src/audit/rules/prohibited-method-override.ts
/** They are how Odoo itself builds, reads and guards records: no module of Odoo overrides them. */
const METHODS = [
	"__getattr__",
	"__setattr__",
	"__getattribute__",
	"__new__",
	"browse",
	"ensure_one",
	"with_env"
];
var prohibited_method_override_default = defineRule({
	id: "prohibited-method-override",
	aliases: ["W8107"],
	severity: "medium",
	category: "correctness",
	summary: "A method is overridden that must not be",
	why: "A project can list methods that its modules must leave alone. Without a list it is those by which Odoo builds and reads every record: they are called millions of times, and Odoo changes them from series to series.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#recordsets",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def browse(self, ids=None):
            return super().browse(ids)
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            return super().write(vals)


    class Client:
        def browse(self):
            return []
  `,
	python: { function_definition(node, context) {
		const nameNode = childOf(node, "name");
		const name = nameNode ? context.slice(nameNode) : "";
		if (!(context.settings.prohibitedOverrides ?? METHODS).includes(name)) return;
		if (context.klass?.kind === void 0 || !classAround(context)) return;
		context.report({
			at: headOf(node, context),
			message: `${name} is not to be overridden: put the change where ${context.klass.name} is used.`
		});
	} }
});

// src/audit/rules/public-method-runs-sql.ts
var public_method_runs_sql_default = defineRule({
	id: "public-method-runs-sql",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A method that anybody can call returns rows of a query of its own",
	why: "SQL asks for no access right and no record rule. A method without an underscore can be called over RPC by every logged-in user, portal users included, who then gets rows of all companies. An underscore keeps callers out; a search in the place of the query, or check_access, asks for the rights.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#bypassing-the-orm",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def everything(self):
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()
  `,
	good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _everything(self):
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()

        def mine(self):
            self.env.cr.execute("SELECT id FROM library_book WHERE id IN %s", (tuple(self.ids),))
            return self.browse([row[0] for row in self.env.cr.fetchall()])

        def asked(self):
            self.check_access("read")
            self.env.cr.execute("SELECT id, name FROM library_book")
            return self.env.cr.fetchall()
  `,
	python: { return_statement(node, context) {
		if (!isRpcMethod(context) || !context.functionNode) return;
		if (![...walk(node)].find((inner) => {
			if (inner.type !== "call") return false;
			const called = calledBy(inner, context);
			return called?.object !== void 0 && /^(dict)?fetch(all|one|many)$/.test(called.name) && isCursor(called.object, context);
		}) || /\b(browse|self\.ids?|self\._ids|env\.companies|env\.company|env\.uid|env\.user|_where_calc|_apply_ir_rules|_search)\b/.test(context.slice(context.functionNode))) return;
		if (hasGuard(context) || servesNobody(context)) return;
		context.report({
			at: node,
			message: `${context.method?.name}() can be called by every logged-in user and returns rows past all rights and rules: put an underscore before its name, or ask with check_access("read").`
		});
	} }
});

// src/audit/rules/public-route-sensitive-model.ts
var public_route_sensitive_model_default = defineRule({
	id: "public-route-sensitive-model",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A public route searches people, invoices or settings with sudo",
	why: "The route answers visitors who are not logged in, and sudo() gives it rows that no rule lets them see: users, employees, invoices, payment data, settings. What is returned, and often the mere number of rows, tells a stranger who works or buys here.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/employees", type="json", auth="public")
        def employees(self):
            return request.env["hr.employee"].sudo().search_read([], ["name", "work_phone"])
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/known", type="json", auth="none")
        def known(self, login):
            users = request.env["res.users"].sudo().search([("login", "=", login)])
            return users.name
    `,
		{
			"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
			"controllers/main.py": `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/last", type="http", auth="public")
            def last(self):
                book = request.env["library.book"].sudo().search([], limit=1)
                return str(book.id)
      `
		}
	],
	good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/employees", type="json", auth="user")
        def employees(self):
            return request.env["hr.employee"].sudo().search_read([], ["name"])

        @http.route("/slots", type="json", auth="public")
        def slots(self):
            return request.env["hr.employee.public"].search_read([], ["name"])

        @http.route("/invoice", type="http", auth="public")
        def invoice(self, access_token):
            moves = request.env["account.move"].sudo().search([("access_token", "=", access_token)])
            return str(moves.name)

        @http.route("/mine", type="http", auth="public")
        def mine(self):
            moves = request.env["account.move"].sudo().search([("partner_id", "=", request.env.user.partner_id.id)])
            return str(moves.name)
  `,
	calls: [
		"search",
		"search_read",
		"read_group",
		"search_count"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(search|search_read|read_group|search_count)$/.test(called.name)) return;
		const route = routeAround(context);
		if (!route || route.auth !== "public" && route.auth !== "none" || hasGuard(context)) return;
		const records = recordsOf(called.object, context);
		if (!records?.sudo || records.model === void 0) return;
		const domain = childOf(node, "arguments")?.children[0];
		const all = domain?.type === "list" && domain.children.length === 0;
		const chosen = domain && [...walk(domain)].some((inner) => inner.type === "identifier" && taintHere(inner, context));
		const sensitive = SENSITIVE_MODELS.has(records.model) || all && LISTED_MODELS.has(records.model);
		if (!(sensitive && (all || chosen)) && !(all && context.index.models.get(records.model)?.own && called.name === "search" && !isShown(context))) return;
		context.report({
			at: node,
			severity: sensitive ? "high" : "medium",
			model: records.model,
			message: `Visitors who are not logged in get rows of ${records.model} here, past every rule: ask for auth="user", or for a token of the record, and leave sudo() out.`
		});
	} }
});
function isShown(context) {
	return /publish|website/.test(functionText(context));
}

// src/audit/rules/python-unknown-xmlid.ts
var python_unknown_xmlid_default = defineRule({
	id: "python-unknown-xmlid",
	aliases: ["ODOO005-python"],
	severity: "high",
	category: "correctness",
	summary: "env.ref(), has_group() or groups= names a record that nobody declares",
	why: "env.ref raises ValueError when the line runs. has_group answers no for a group that does not exist, for everybody, and a field with such a group is hidden from all.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.Environment.ref",
	bad: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            return self.env.ref("base.view_partner_fom").id
    `,
		`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        secret = fields.Char(groups="base.group_sytem")

        def allowed(self):
            return self.env.user.has_group("base.group_user")
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            return self.env.ref("base.view_partner_fom", raise_if_not_found=True).id
    `,
		`
    from odoo import http
    from odoo.http import request


    class Page(http.Controller):
        @http.route("/page", auth="user")
        def page(self):
            values = {"title": "Page"}
            return request.render("base.page_that_is_gone", values)
    `
	],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            old = self.env.ref("base.gone_long_ago", raise_if_not_found=False)
            other = self.env.ref("unheard_of.view")
            last = self.env.ref(
                "base.gone_too",
                raise_if_not_found=False,
            )
            made = self.env.ref("base.module_" + "x")
            return old or other or made or last or self.env.ref("base.view_partner_form")
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def open(self):
            try:
                return self.env.ref("base.gone_long_ago")
            except ValueError:
                return False
    `],
	check(context) {
		const { project, module } = context;
		for (const { xmlid, kind, source, start, end } of pythonRefs(module)) {
			if (isTestFile(source.path) || isMigrationFile(source.path)) continue;
			if (project.xmlid(xmlid, module.name).is !== "absent" || isTried(source.text, start)) continue;
			const effect = {
				record: "this line raises ValueError",
				group: "it stands for a group that nobody is in",
				template: "the page fails when it is asked for"
			}[kind];
			const advice = wasThere(context, {
				kind: "xmlid",
				xmlid
			}) ?? "Write the id of a record that is there.";
			context.report({
				source,
				at: {
					start,
					end
				},
				message: `No module declares ${xmlid}: ${effect}. ${advice}`,
				about: {
					kind: "record",
					name: xmlid
				}
			});
		}
	}
});
/** The nearest block around, by indentation, that begins with `try:`. */
function isTried(text, offset) {
	const lines = text.slice(0, offset).split("\n");
	let indent = /^\s*/.exec(lines.at(-1) ?? "")?.[0].length ?? 0;
	for (const line of lines.slice(0, -1).toReversed()) {
		if (!/\S/.test(line)) continue;
		const own = /^\s*/.exec(line)?.[0].length ?? 0;
		if (own >= indent) continue;
		indent = own;
		if (/^\s*try\s*:/.test(line)) return true;
		if (/^\s*(def|class)\b/.test(line)) return false;
	}
	return false;
}

// src/audit/rules/query-in-compute.ts
var query_in_compute_default = defineRule({
	id: "query-in-compute",
	aliases: ["PER004"],
	severity: "high",
	confidence: "likely",
	category: "performance",
	summary: "A compute that searches once for each record",
	why: "Odoo computes a field for all records of a page, an export or an update at once. A search inside the loop turns that into a query a record, on every list view that shows the field. One _read_group before the loop gives all the counts with one query.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("child_ids")
        def _compute_order_count(self):
            for partner in self:
                partner.order_count = self.env["sale.order"].search_count([("partner_id", "=", partner.id)])
  `,
	good: [
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("child_ids")
        def _compute_order_count(self):
            groups = self.env["sale.order"]._read_group(
                [("partner_id", "in", self.ids)], ["partner_id"], ["__count"]
            )
            counts = {partner.id: count for partner, count in groups}
            for partner in self:
                partner.order_count = counts.get(partner.id, 0)
    `,
		`
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        order_count = fields.Integer(compute="_compute_order_count")

        @api.depends("partner_id")
        def _compute_order_count(self):
            for wizard in self:
                wizard.order_count = self.env["res.partner"].search_count(
                    [("parent_id", "=", wizard.partner_id.id)]
                )
    `,
		`
    from odoo import api, fields, models


    class Company(models.Model):
        _inherit = "res.company"

        partner_count = fields.Integer(compute="_compute_partner_count")

        @api.depends("child_ids")
        def _compute_partner_count(self):
            for company in self:
                company.partner_count = self.env["res.partner"].search_count([("company_id", "=", company.id)])
    `
	],
	calls: QUERY_CALLS,
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !isQuery(node, called, context)) return;
		const computed = computedNames(context);
		if (!computed || isFew(context.klass?.model)) return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies) return;
		const joinable = !repeated.occasional && isJoinable(node, repeated.loop.targets, context);
		const names = computed.join(", ");
		context.report({
			at: node,
			model: context.klass?.model ?? recordsOf(called.object, context)?.model,
			severity: joinable ? void 0 : "medium",
			message: `${called.name}() runs once a record whenever ${names} is computed: a list of 80 makes 80 queries. Ask once before the loop for all of self${joinable ? `, with ${groupMethod(context.series?.series)} by the field that is compared` : ""}.`
		});
	} }
});
/** What the method computes; names of records have a method of their own. */
function computedNames(context) {
	const name = context.method?.name;
	if (context.klass && (name === "name_get" || name === "_compute_display_name")) return ["display_name"];
	return computedHere(context)?.map((field) => field.name);
}
/** A database has a handful of each; also of what the base itself has: modules, models, views. */
function isFew(model) {
	return model !== void 0 && (FEW_MODELS.has(model) || /^ir\./.test(model));
}
function groupMethod(series) {
	return series !== void 0 && series >= "17.0" ? "_read_group" : "read_group";
}

// src/audit/rules/query-in-every-turn.ts
var query_in_every_turn_default = defineRule({
	id: "query-in-every-turn",
	aliases: ["PER001B"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "A search inside a loop that asks the same each time",
	why: "Nothing in the search depends on the turn of the loop, and nothing in the loop changes records, so each turn gets the answer of the first one, at the price of another query.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            found = []
            for partner in self:
                tag = self.env["res.partner.category"].search([("name", "=", "New")])
                found.append((partner.id, tag.ids))
            return found
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            tag = self.env["res.partner.category"].search([("name", "=", "New")])
            return [(partner.id, tag.ids) for partner in self]
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for partner in self:
                tag = self.env["res.partner.category"].search([("name", "=", "New")], limit=1)
                tag.unlink()
                partner.message_post(body="x")

        def lazy(self):
            tag = None
            for partner in self:
                if tag is None:
                    tag = self.env["res.partner.category"].search([("name", "=", "New")])
                partner.category_id = tag
    `],
	calls: QUERY_CALLS,
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !isQuery(node, called, context)) return;
		const repeated = repeatedBy(node, context);
		if (!repeated || repeated.varies || repeated.writes || repeated.loop.kind !== "for") return;
		if (context.ancestors.some((outer) => outer.type === "if_statement" && outer.start > repeated.loop.node.start && /==/.test(context.slice(childOf(outer, "condition") ?? outer).slice(0, 200)) && mentions(childOf(outer, "condition") ?? outer, repeated.loop.targets, context.text))) return;
		context.report({
			at: node,
			model: recordsOf(called.object, context)?.model,
			message: `This ${called.name}() has the same arguments in each turn of the loop over ${repeated.over}: move it before the loop.`
		});
	} }
});

// src/audit/rules/query-in-loop.ts
var query_in_loop_default = defineRule({
	id: "query-in-loop",
	aliases: [
		"PER001",
		"n-plus-one-query",
		"E8507"
	],
	severity: "high",
	confidence: "likely",
	category: "performance",
	summary: "A search inside a loop over records: one query a record",
	why: "Each search is a round trip to PostgreSQL and keeps Odoo from reading ahead. A list of eighty records makes eighty queries, an import of ten thousand makes ten thousand, where one search before the loop, or one _read_group, would do.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def refresh(self):
            for partner in self:
                orders = self.env["sale.order"].search([("partner_id", "=", partner.id)])
                partner.comment = ", ".join(orders.mapped("name"))
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def with_orders(self):
            return self.filtered(lambda p: self.env["sale.order"].search_count([("partner_id", "=", p.id)]))
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def counts(self):
            Order = self.env["sale.order"]
            return {p.id: Order.search_count([("partner_id", "=", p.id)]) for p in self}
    `
	],
	good: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def refresh(self):
            orders = self.env["sale.order"].search([("partner_id", "in", self.ids)])
            for partner in self:
                mine = orders.filtered(lambda o: o.partner_id == partner)
                partner.comment = ", ".join(mine.mapped("name"))
    `,
		`
    import re

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def numbers(self):
            for partner in self:
                if re.search(r"\\d+", partner.name):
                    yield partner

        def per_company(self):
            for company in self.env["res.company"].search([]):
                self.search([("company_id", "=", company.id)])

        def remembered(self):
            known = {}
            for partner in self:
                if partner.ref not in known:
                    known[partner.ref] = self.search([("ref", "=", partner.ref)])
            return known

        def kept(self, lines):
            known = {}
            for line in lines:
                partner = known.get(line.ref)
                if not partner:
                    partner = self.search([("ref", "=", line.ref)])
                    known[line.ref] = partner

        def first(self, lines):
            for line in lines:
                return self.search([("id", "=", line.id)])

        def in_batches(self, batches):
            for batch in batches:
                self.search([("id", "in", batch)])

        def names(self):
            for name in ("a", "b"):
                self.search([("name", "=", name)])
    `,
		`
    from odoo import api, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        def run(self):
            for wizard in self:
                wizard.search([("id", "=", wizard.id)])


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("ref")
        def _onchange_ref(self):
            for partner in self:
                partner.parent_id = self.search([("ref", "=", partner.ref)], limit=1)

        def one(self):
            self.ensure_one()
            for partner in self:
                self.search([("parent_id", "=", partner.id)])
    `
	],
	calls: QUERY_CALLS,
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !isQuery(node, called, context)) return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies || computedHere(context) !== void 0 || isNameMethod(context)) return;
		const model = recordsOf(called.object, context)?.model;
		const what = model === void 0 ? `${called.name}()` : `${called.name}() of ${model}`;
		context.report({
			at: node,
			model,
			severity: repeated.occasional || repeated.writes || /^ir\./.test(model ?? context.klass?.model ?? "") || !isJoinable(node, repeated.loop.targets, context) ? "medium" : void 0,
			message: `${what} runs once for each element of ${repeated.over}: as many queries as there are records. Search once before the loop with "in", or group with ${context.series && context.series.series >= "17.0" ? "_read_group" : "read_group"}, and look the results up inside it.`
		});
	} }
});
function isNameMethod({ method }) {
	return method?.name === "name_get" || method?.name === "_compute_display_name";
}

// src/audit/rules/query-in-search-override.ts
/** What the web client calls again and again, for each list, each field that is opened and each letter that is typed. */
const HOT = /* @__PURE__ */ new Set([
	"_search",
	"search_fetch",
	"read",
	"_read",
	"_name_search",
	"name_search",
	"fields_get"
]);
/** What is asked of them in the same way costs little, or is kept. */
const CHEAP = /^(get_param|ref|has_group|user_has_groups|_get|_get_company|_get_id)$/;
var query_in_search_override_default = defineRule({
	id: "query-in-search-override",
	aliases: ["PER019"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "An override of search, read or name_search asks the database on every call",
	why: "Odoo calls these methods for every list, every field that is opened and every letter that is typed into one, of its own code too. What an override adds is paid each time, also by those who have nothing to do with it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html",
	bad: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def _search(self, domain, *args, **kwargs):
            banned = self.env["res.partner.category"].search([("name", "=", "banned")])
            return super()._search(domain + [("category_id", "not in", banned.ids)], *args, **kwargs)
    `, `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def fields_get(self, allfields=None, attributes=None):
            fields = super().fields_get(allfields, attributes)
            for category in self.env["res.partner.category"].search([]):
                fields[category.name] = {}
            return fields
    `],
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model
        def _search(self, domain, *args, **kwargs):
            if self.env.context.get("hide_banned"):
                banned = self.env["res.partner.category"].search([("name", "=", "banned")])
                domain = domain + [("category_id", "not in", banned.ids)]
            return super()._search(domain, *args, **kwargs)

        @api.model
        def name_search(self, name="", args=None, operator="ilike", limit=100):
            if name:
                return self.search([("ref", "=", name)], limit=limit).name_get()
            return super().name_search(name, args, operator, limit)

        def other(self):
            return self.env["res.partner.category"].search([])
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def read(self, fields=None, load="_classic_read"):
            return super().read(fields, load=load)
    `],
	calls: QUERY_CALLS,
	python: { call(node, context) {
		const { method, klass, ancestors } = context;
		if (!method || !HOT.has(method.name) || klass?.kind === void 0 || klass.creates) return;
		const called = calledBy(node, context);
		if (!called?.object || CHEAP.test(called.name) || !isQuery(node, called, context)) return;
		if (isSuper(called.object, context.text) || isTestFile(context.file.source.path)) return;
		if (ancestors.slice(ancestors.findLastIndex(({ type }) => type === "function_definition") + 1).some(({ type }) => /^(return_statement|if_statement|conditional_expression|lambda|try_statement|boolean_operator)$/.test(type))) return;
		const body = context.functionNode && childOf(context.functionNode, "body");
		if (body && returnsBefore(body.children, node.start)) return;
		context.report({
			at: node,
			model: klass.model,
			message: `${method.name}() of ${klass.model ?? klass.name} runs ${called.name}() on every call, and Odoo calls it all the time. Do it only where the context or the arguments ask for it, or keep the answer.`
		});
	} }
});
/** An `if` in front of it may leave the method. */
function returnsBefore(statements, offset) {
	return statements.some(({ type, start }) => type === "if_statement" && start < offset);
}

// src/audit/rules/query-in-template.ts
var query_in_template_default = defineRule({
	id: "query-in-template",
	aliases: ["PER030"],
	severity: "medium",
	category: "performance",
	summary: "A report or page template that searches by itself",
	why: "A template is drawn again for each document and each line, and a search in it runs each time: nobody who looks at the Python code sees why the report is slow. It also runs with the rights of whoever prints it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/reports.html#custom-reports",
	bad: { "report/book.xml": `
      <odoo>
        <template id="report_book">
          <t t-foreach="docs" t-as="doc">
            <t t-set="lines" t-value="doc.env['res.partner'].search([('parent_id', '=', doc.id)])"/>
            <span t-esc="len(lines)"/>
          </t>
        </template>
      </odoo>
    ` },
	good: [{ "report/book.xml": `
      <odoo>
        <template id="report_book">
          <t t-foreach="docs" t-as="doc">
            <t t-set="lines" t-value="doc.child_ids"/>
            <span t-esc="doc.search_result"/>
          </t>
        </template>
      </odoo>
    ` }, { "report/book.xml": `
      <odoo>
        <template id="page">
          <input t-att-value="search"/>
          <t t-if="re.search('a', name)"/>
        </template>
      </odoo>
    ` }],
	xml: { "*"(element, context) {
		for (const { name, value, valueSpan } of element.attributes) {
			if (!name.startsWith("t-") || !/\.(search|search_count|search_read|_?read_group)\(/.test(value)) continue;
			if (!/\.search\(\s*\[|\.(search_count|search_read|_?read_group)\(|\benv\[/.test(value)) continue;
			let inLoop = name === "t-value" && attributeValue(element, "t-foreach") !== void 0;
			for (let up = element.parent; up && !inLoop; up = up.parent) inLoop = attributeValue(up, "t-foreach") !== void 0;
			context.report({
				at: valueSpan,
				severity: inLoop ? "medium" : "low",
				message: `The template searches${inLoop ? " once for each element of its t-foreach" : ""}. Search in Python (_get_report_values of the report, or the controller) for all documents at once, and hand the result over.`
			});
		}
	} }
});

// src/audit/rules/qweb-field-element.ts
/** Source: 14.0 addons/base/models/qweb.py and 19.0 ir_qweb.py, `_compile_directive_field`. */
const REFUSED = new Set("table tbody thead tfoot tr td li ul ol dl dt dd t".split(" "));
var qweb_field_element_default = defineRule({
	id: "qweb-field-element",
	severity: "high",
	category: "views",
	summary: "t-field on an element that QWeb does not render it on, or of something that is no field",
	why: "QWeb writes a field into inline elements and blocks, not into rows, cells or lists, and it wants record.field. The page or report is installed, and fails when it is opened.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_qweb.py",
	bad: [
		dataExample("<template id=\"t\"><table><tr><td t-field=\"o.name\"/></tr></table></template>"),
		dataExample("<template id=\"t\"><span t-field=\"name\"/></template>"),
		dataExample("<template id=\"t\"><t t-field=\"o.name\"/></template>")
	],
	good: [dataExample("<template id=\"t\"><table><tr><td><span t-field=\"o.name\"/></td></tr></table></template>"), dataExample("<template id=\"t\" inherit_id=\"u\"><td t-field=\"o.name\" position=\"after\"/><xpath expr=\"//td\" position=\"attributes\"><attribute name=\"t-field\">o.x</attribute></xpath></template>")],
	xml: { "*"(element, context) {
		if (element.attributes.length === 0) return;
		const field = attribute(element, "t-field");
		if (!field || attribute(element, "position")) return;
		const refused = REFUSED.has(element.name);
		if (!refused && field.value.includes(".")) return;
		context.report({
			at: element.tag,
			message: refused ? `QWeb renders no t-field on <${element.name}>, and the page fails when it is opened: put <span t-field="${field.value}"/> into it, or write t-out.` : `t-field="${field.value}" names no field of a record, and the page fails when it is opened: write record.field, or t-out for another value.`
		});
	} }
});

export { owl_prop_untranslated_default as A, odoo_exception_warning_default as B, po_duplicate_model_definition_default as C, owl_template_unused_default as D, parent_path_missing_default as E, order_unindexed_default as F, no_wizard_in_models_default as G, noupdate_record_changed_default as H, open_redirect_default as I, no_gap_sequence_default as J, no_search_all_default as K, one2many_inverse_unknown_default as L, override_signature_default as M, override_replaces_default as N, owl_template_foreign_name_default as O, ormcache_on_records_default as P, one2many_inverse_unindexed_default as R, po_fuzzy_default as S, path_from_input_default as T, noqa_without_code_default as U, odoo_addons_relative_import_default as V, no_write_in_compute_default as W, python_file_not_imported_default as X, naive_now_default as Y, reachedFiles as Z, po_syntax_error_default as _, query_in_every_turn_default as a, po_python_parse_format_default as b, public_route_sensitive_model_default as c, print_used_default as d, prefer_readme_rst_default as f, pointless_statement_default as g, portal_route_without_check_default as h, query_in_loop_default as i, owl_foreach_without_key_default as j, owl_template_duplicate_default as k, public_method_runs_sql_default as l, precompute_without_store_default as m, query_in_template_default as n, query_in_compute_default as o, prefer_env_translation_default as p, no_raise_unlink_default as q, query_in_search_override_default as r, python_unknown_xmlid_default as s, qweb_field_element_default as t, prohibited_method_override_default as u, po_requires_module_default as v, po_duplicate_message_definition_default as w, po_pretty_format_default as x, po_python_parse_printf_default as y, onchange_returns_domain_default as z };