import { At as typeSet, Dt as nodesOf, H as lineStart, K as parseXPath, Mt as parts, Nt as childOf, Ot as seeWithin, at as recordField, ft as attribute, gt as walkElements, ht as textOf, jt as literalOf, mt as elementsOf, ot as recordText, pt as attributeValue, vt as manifestPaths, yt as manifestValue } from "./source.mjs";
import { Mt as renamed, Nt as withoutAttribute, Ot as namedClasses, X as judgeSpecs, Xt as fieldAmong, Y as archOf, Yt as archPlaces, at as domainTermsOf, cn as within, dn as viewExample, in as isBackend, it as domainTerms, ln as expressionProblem, mt as mentionsOf, nt as missingConditionFields, ot as calledMethod, pn as defineRule, qt as tellAbsent, rn as classesOf, rt as unsearchableStep, sn as nearest, tt as refusedAttribute, vn as shortId } from "./audit-base.mjs";
import { Tt as servesNobody, X as importsOf, Y as importedPath, _t as originsOf, ct as taintHere, ht as scopeFlow, lt as interpolations, mt as recordsOf, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";
import { d as print_used_default } from "./audit-rules5.mjs";
import { F as xml_redundant_module_name_default } from "./audit-rules11.mjs";

// src/audit/rules/unreachable.ts
var unreachable_default = defineRule({
	id: "unreachable",
	aliases: [
		"COR080B",
		"W0101",
		"unreachable-code"
	],
	severity: "medium",
	category: "correctness",
	summary: "Code behind a return, raise, break or continue",
	why: "It never runs. Either it is a leftover, or a line above it was indented one step too little and the rest of the method is cut off.",
	link: "https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/unreachable.html",
	bad: `
    def total(self):
        return 1
        self.done = True
  `,
	good: [`
    def total(self):
        if self:
            return 1
        self.done = True
        raise ValueError("x")
    `, `
    def total(self):
        return
        yield


    def nothing():
        raise NotImplementedError
        # said in a comment
    `],
	python: { block(node, context) {
		const statements = parts(node);
		const last = statements.findIndex(({ type }) => /^(return|raise|break|continue)_statement$/.test(type));
		const next = last === -1 ? void 0 : statements[last + 1];
		if (!next) return;
		if (/^\s*yield\b/.test(context.slice(next))) return;
		const word = statements[last]?.type.replace("_statement", "") ?? "";
		context.report({
			at: next,
			message: `This never runs: the ${word} before it leaves the block. Remove it, or mend the indentation.`
		});
	} }
});

// src/audit/rules/unsafe-deserialisation.ts
const LOADERS = /^(pickle|cPickle|_pickle|dill|marshal|jsonpickle|shelve|joblib|cloudpickle)\.(load|loads|Unpickler|open|decode)$/;
var unsafe_deserialisation_default = defineRule({
	id: "unsafe-deserialisation",
	aliases: [
		"S301",
		"S302",
		"S506"
	],
	severity: "high",
	category: "security",
	summary: "pickle, marshal, shelve or yaml.load reads data that can hold code",
	why: "These formats can say which function is called while they are read. Data that somebody else wrote, such as an upload, a field or an answer of a server, then runs code here. JSON and yaml.safe_load hold values only.",
	link: "https://docs.python.org/3/library/pickle.html",
	bad: [
		`
    import base64
    import pickle
    import yaml


    def read(data):
        return pickle.loads(base64.b64decode(data)), yaml.load(data)
    `,
		`
    def read(data):
        from pickle import loads

        return loads(data)
    `,
		`
    import yaml


    def read(data):
        return yaml.unsafe_load(data)
    `
	],
	good: `
    import json
    import yaml


    def read(data, loader):
        json.loads(data)
        yaml.safe_load(data)
        yaml.load(data, Loader=yaml.SafeLoader)
        yaml.load(data, yaml.CSafeLoader)
        return loader.loads(data)


    def read_more(data):
        from json import loads

        return loads(data), open(data)
  `,
	calls: [
		"load",
		"load_all",
		"loads",
		"unsafe_load",
		"unsafe_load_all",
		"Unpickler",
		"open",
		"decode"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		const function_ = childOf(node, "function");
		if (!called || !function_) return;
		const path = called.object ? called.path : importedPath(function_, context.file);
		if (path === void 0) return;
		const yaml = /^yaml\.(unsafe_)?load(_all)?$/.test(path);
		if (!yaml && !LOADERS.test(path) || isTestFile(context.file.source.path)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const loader = positional[1] ?? keywords.get("Loader");
		if (yaml && loader && /Safe|Base/.test(context.slice(loader))) return;
		const [data] = positional;
		if (data && literalOf(data, context.text) !== void 0) return;
		context.report({
			at: node,
			message: yaml ? `${path}() makes any object that the text names: use yaml.safe_load().` : `${path}() runs code that the data names: use JSON, which only holds values.`
		});
	} }
});

// src/audit/rules/unsearchable-field.ts
const SEARCHES = /^(search|search_count|search_read|search_fetch|read_group|_read_group)$/;
var unsearchable_field_default = defineRule({
	id: "unsearchable-field",
	aliases: ["PER016"],
	severity: "high",
	category: "correctness",
	summary: "A search by a computed field that is neither stored nor has a search method",
	why: "PostgreSQL has no column for it. A view with such a filter does not load; a search in Python logs an error and finds everything, as if the term were not there, or raises; and grouping by it fails as soon as somebody does.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: [
		{ "models/book.py": `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"

            name = fields.Char()
            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for book in self:
                    book.late = bool(book.name)

            def action_late(self):
                return self.env["example.book"].search([("late", "=", True)])
      ` },
		{
			"models/book.py": `
        from odoo import api, fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for partner in self:
                    partner.late = bool(partner.name)
      `,
			"views/partner.xml": `
        <odoo>
          <record id="view" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search>
                <field name="name"/>
                <filter name="late" domain="[('parent_id.late', '=', True)]"/>
                <filter name="by_late" context="{'group_by': 'late'}"/>
              </search>
            </field>
          </record>
        </odoo>
      `
		},
		{
			"models/partner.py": `
        from odoo import api, fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            late = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for partner in self:
                    partner.late = bool(partner.name)
      `,
			"views/action.xml": `
        <odoo>
          <record id="action" model="ir.actions.act_window">
            <field name="name">Late</field>
            <field name="res_model">res.partner</field>
            <field name="domain">[('late', '=', True)]</field>
          </record>
        </odoo>
      `
		}
	],
	good: [{
		"views/action.xml": `
        <odoo>
          <record id="action" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">example.book</field>
            <field name="domain">[('stored', '=', True), ('found', '=', True)]</field>
          </record>
        </odoo>
      `,
		"models/book.py": `
        from odoo import api, fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"

            name = fields.Char()
            stored = fields.Boolean(compute="_compute_late", store=True)
            found = fields.Boolean(compute="_compute_late", search="_search_late")
            late = fields.Boolean(compute="_compute_late")
            twice = fields.Boolean(compute="_compute_late")

            @api.depends("name")
            def _compute_late(self):
                for book in self:
                    book.late = book.stored = book.found = book.twice = bool(book.name)

            def _search_late(self, operator, value):
                return [("name", operator, value)]

            def action_late(self):
                found = self.search([("stored", "=", True), ("found", "=", True), ("twice", "=", True)])
                return found.filtered_domain([("late", "=", True)])


        class More(models.Model):
            _inherit = "example.book"

            twice = fields.Boolean(store=True)
      `,
		"views/book.xml": `
        <odoo>
          <record id="view" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">example.book</field>
            <field name="arch" type="xml">
              <search>
                <field name="name"/>
                <filter name="late" domain="[('stored', '=', True)]" context="{'group_by': 'stored'}"/>
              </search>
            </field>
          </record>
        </odoo>
      `
	}],
	calls: [
		"search",
		"search_count",
		"search_read",
		"search_fetch",
		"read_group",
		"_read_group"
	],
	python: { call(node, context) {
		if (!SEARCHES.test(calledMethod(node, context.text) ?? "")) return;
		const called = calledBy(node, context);
		const list = childOf(node, "arguments")?.children.find(({ type }) => type !== "comment");
		if (!called?.object || list?.type !== "list") return;
		const model = recordsOf(called.object, context)?.model;
		if (model === void 0) return;
		for (const { path, start, end } of domainTermsOf(list, context.text)) {
			const found = unsearchableStep(context, model, path);
			if (found) context.report({
				at: {
					start,
					end
				},
				model: found.model,
				message: messageOf(found, "the term finds everything, or raises")
			});
		}
	} },
	check(context) {
		if (![...context.index.models.values()].some(({ classes }) => classes.some(({ fact }) => fact.fields.some(({ kwargs }) => kwargs.has("compute"))))) return;
		lookAtActions(context);
		for (const view of context.index.views) for (const { element, models } of archPlaces(context, view)) {
			const [model, ...others] = models;
			if (element.name !== "filter" || model === void 0 || others.length > 0) continue;
			const domain = attribute(element, "domain");
			for (const { path, start, end } of domain ? domainTerms(domain.value, domain.valueSpan.start) : []) {
				const found = unsearchableStep(context, model, path);
				if (!found) continue;
				context.report({
					source: view.source,
					at: {
						start,
						end
					},
					severity: "critical",
					model: found.model,
					message: messageOf(found, "Odoo refuses the view")
				});
			}
			const group = /['"]group_by['"]\s*:\s*['"](\w+)/.exec(attributeValue(element, "context") ?? "")?.[1];
			const found = group === void 0 ? void 0 : unsearchableStep(context, model, group);
			if (found) context.report({
				source: view.source,
				at: attribute(element, "context") ?? element.tag,
				model: found.model,
				message: messageOf(found, "grouping by it fails")
			});
		}
	}
});
/** Domains of actions: the list is there, and shows everything. */
function lookAtActions(context) {
	for (const { fact, source } of context.index.records) {
		const { element, model } = fact;
		if (model !== "ir.actions.act_window" || element?.name !== "record") continue;
		const opened = recordText(element, "res_model");
		const domain = recordField(element, "domain");
		if (opened === void 0 || !domain) continue;
		for (const { path } of domainTerms(attributeValue(domain, "eval") ?? textOf(domain))) {
			const found = unsearchableStep(context, opened, path);
			if (!found) continue;
			context.report({
				source,
				at: domain.tag,
				model: found.model,
				message: messageOf(found, "the action shows everything, or an error")
			});
		}
	}
}
function messageOf({ model, name }, effect) {
	return `${name} of ${model} is computed on the fly and cannot be searched: ${effect}. Give it store=True or search="_search_${name}", or ask for the fields that it is made of.`;
}

// src/audit/rules/unused-dependency.ts
/** Names that so many models and files have that they tell nothing. */
const COMMON = new Set("name active sequence company_id currency_id state date note description code type color partner_id user_id display_name value amount quantity product_id create write unlink copy read search default_get name_get get_view get_views model models fields field res_id res_model domain context view_mode arch inherit_id priority groups icon help string required readonly index store default compute key mode target url path data id ids subject body email phone lang title image count result message record records user partner company product order line lines args kwargs vals values tracking label size format filter filters action method methods create_date write_date xml_id module modules user_ids partner_ids company_ids access_token method_name category_id parent_id child_ids init".split(" "));
var unused_dependency_default = defineRule({
	id: "unused-dependency",
	aliases: ["COR006"],
	severity: "info",
	confidence: "likely",
	category: "maintainability",
	summary: "A module in depends of which nothing is used",
	why: "Whoever installs this module gets that one too, with its tables, menus and updates. A dependency that is only there so that an application is installed along is better said in auto_install of a small module of its own, or in a comment.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html",
	js: {},
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"fleet\"], \"data\": []}",
		"models/partner.py": `
      from odoo import fields, models


      class Partner(models.Model):
          _inherit = "res.partner"

          rank = fields.Integer()
    `
	},
	good: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"fleet\"], \"data\": []}",
			"models/vehicle.py": `
        from odoo import fields, models


        class Vehicle(models.Model):
            _inherit = "fleet.vehicle"

            rank = fields.Integer()
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"sale_management\"], \"data\": []}",
			"models/order.py": `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `
		},
		{ "__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"fleet\"], \"auto_install\": True}" },
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"fleet\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/a.js\"]}}",
			"static/src/a.js": `
        /** @odoo-module **/
        import { thing } from "@fleet/thing";
        export const other = thing;
      `
		},
		{
			"__manifest__.py": `
        {
            "name": "Example",
            "version": "19.0.1.0.0",
            # fleet: so that it is there for the users
            "depends": ["base", "fleet"],
        }
      `,
			"models/a.py": "A = 1\n"
		}
	],
	check(context) {
		const { module, project } = context;
		const { manifest } = module;
		if (manifestValue(manifest, "auto_install") || manifestValue(manifest, "installable") === false) return;
		const listed = manifestPaths(manifest, "depends");
		if (listed.length < 2 || !project.closure(module.name).complete) return;
		const words = wordsOf(context);
		if (words.texts.length === 0) return;
		const used = /* @__PURE__ */ new Map();
		const isUsed = (name) => {
			const known = used.get(name);
			if (known !== void 0) return known;
			const facts = project.modules.get(name);
			const answer = !facts || isNamedIn(words, facts);
			used.set(name, answer);
			return answer;
		};
		for (const { path: name, start, end } of listed) {
			if (name === "base" || worksUnnamed(name, context) || isUsed(name)) continue;
			if (manifest.source.text.replaceAll(/["']\w+["']/g, "").includes(name)) continue;
			const others = new Set(listed.flatMap(({ path }) => path === name ? [] : [...project.closure(path).modules]));
			if ([...project.closure(name).modules].filter((each) => !others.has(each)).some(isUsed)) continue;
			context.report({
				at: {
					start,
					end
				},
				message: `Nothing of ${name} is used here, nor of what only it brings: take it out of depends, or say in a comment beside it why it is installed along.`
			});
		}
	}
});
function wordsOf({ module, scripts }) {
	const texts = [
		...module.python,
		...module.xml,
		...module.csv,
		...scripts
	].map(({ source }) => source.text).filter((text) => text.trim() !== "");
	let words;
	return {
		texts,
		has(name) {
			words ??= new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
			return words.has(name);
		}
	};
}
/** Its name, a model that it makes, or a field or method that it adds stands somewhere; so it may where that is not known. */
function isNamedIn(words, { name, classes }) {
	if (words.texts.some((text) => text.includes(name))) return true;
	return classes.some(({ model, creates, fields, methods }) => creates && words.texts.some((text) => text.includes(model)) || [...Object.keys(fields), ...Object.keys(methods)].some((member) => !COMMON.has(member) && words.has(member)));
}
/** What changes views, fields or every model works without being named, and so do scripts and styles. */
function worksUnnamed(name, { module, project }) {
	const facts = project.modules.get(name);
	if (!facts || facts.classes.length === 0 || Object.keys(facts.xmlids).length === 0) return true;
	if (module.files.some((file) => /^static\/.*\.(scss|css|less)$/.test(file))) return true;
	return facts.classes.some(({ model }) => /^(ir\.|base$)/.test(model));
}

// src/audit/rules/unused-group.ts
var unused_group_default = defineRule({
	id: "unused-group",
	aliases: ["MNT016"],
	severity: "info",
	confidence: "likely",
	category: "maintainability",
	summary: "A group that gives its users nothing: no right, no view and no code names it",
	why: "The group shows in the form of each user, and an administrator who puts people into it believes that they may do something now, or no longer. Either what it was made for is missing, or it can go.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html",
	js: {},
	bad: { "security/groups.xml": `
      <odoo>
        <record id="group_reader" model="res.groups">
          <field name="name">Reader</field>
        </record>
      </odoo>
    ` },
	good: {
		"security/groups.xml": `
      <odoo>
        <record id="group_reader" model="res.groups">
          <field name="name">Reader</field>
        </record>
        <record id="group_writer" model="res.groups">
          <field name="name">Writer</field>
          <field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>
        </record>
        <record id="group_named_in_code" model="res.groups">
          <field name="name">Named in code</field>
        </record>
      </odoo>
    `,
		"security/ir.model.access.csv": "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,group_reader,1,0,0,0\n",
		"models/a.py": `
      GROUP = "example_module.group_named_in_code"
    `
	},
	check(context) {
		const { module } = context;
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element, model } = fact;
			if (model !== "res.groups" || demo || !element || !xmlid?.startsWith(`${module.name}.`)) continue;
			if (recordField(element, "implied_ids") || mentionsOf(shortId(xmlid), context, 2) > 1) continue;
			context.report({
				source,
				at: element.tag,
				message: `Nothing in this module names the group ${shortId(xmlid)}: no access row, rule, view, menu or code. Give it what it is for, or take it out.`
			});
		}
	}
});

// src/audit/rules/unused-import.ts
var unused_import_default = defineRule({
	id: "unused-import",
	aliases: ["W0611", "F401"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A name is imported and not used",
	why: "The import costs time at each start, keeps a dependency alive that nothing needs, and lets readers look for where the name is used.",
	link: "https://docs.astral.sh/ruff/rules/unused-import/",
	bad: `
    import json
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char()
  `,
	good: [
		`
    import logging
    import xml.sax
    from typing import TYPE_CHECKING

    from odoo import models

    if TYPE_CHECKING:
        from odoo import fields

    try:
        import psycopg2
    except ImportError:
        psycopg2 = None


    def run(self) -> "fields.Char":
        return logging, xml, models
    `,
		{
			"__init__.py": "from . import models\n",
			"models/__init__.py": "from . import a\n",
			"models/a.py": "x = 1\n"
		},
		{
			"models/base.py": "from odoo.tools import groupby\n",
			"models/b.py": "from .base import groupby\n\n\ndef run(self):\n    return groupby(self)\n"
		}
	],
	python: { module(root, context) {
		const { source } = context.file;
		if (context.embedded || /(^|\/)__init__\.py$/.test(source.path) || context.text.includes("__all__")) return;
		const top = new Set(root.children);
		const mine = importsOf(context.file).filter(({ statement, name }) => top.has(statement) && name !== "*");
		if (mine.length === 0) return;
		const used = usedNames(root, context.text, new Set(mine.map(({ name }) => name)));
		for (const each of mine) {
			if (used.has(each.name) || isTaken(each, context)) continue;
			context.report({
				at: each.node,
				message: `${each.name} is imported and not used: leave it out.`
			});
		}
	} }
});
const IMPORTS = typeSet("import_statement", "import_from_statement", "future_import_statement");
const NAMES$2 = typeSet("identifier");
const TEXTS = typeSet("string_content");
const COMMENTS = typeSet("comment");
/** Which of the names stand in code or, as words, in texts: an annotation may be written as one. */
function usedNames(root, text, wanted) {
	const names = /* @__PURE__ */ new Set();
	const add = (name) => {
		if (wanted.has(name)) names.add(name);
		return names.size === wanted.size;
	};
	seeWithin(root, NAMES$2, IMPORTS, (start, end) => add(text.slice(start, end)));
	const left = [...wanted].filter((name) => !names.has(name));
	const read = (words) => {
		if (left.some((name) => words.includes(name))) {
			for (const [word] of words.matchAll(/\w+/g)) if (add(word)) return true;
		}
		return false;
	};
	if (left.length > 0) {
		seeWithin(root, TEXTS, IMPORTS, (start, end) => end - start < 200 && read(text.slice(start, end)));
		seeWithin(root, COMMENTS, IMPORTS, (start, end) => {
			const comment = text.slice(start, end);
			return comment.includes("type:") && read(comment);
		});
	}
	return names;
}
/** Another file of the module imports the name from here. */
function isTaken({ name }, { module, file }) {
	return module.python.some((other) => other !== file && importsOf(other).some(({ path }) => path.endsWith(`.${name}`) && path !== name));
}

// src/audit/rules/unused-logger.ts
const NAME$1 = "_logger";
/** Another file of the module takes it from here. */
function isImported(file, { module }) {
	const stem = file.source.path.replace(/(\/__init__)?\.py$/, "").split("/").at(-1) ?? "";
	return module.python.some(({ imports }) => imports.some(({ from, names }) => names.includes(NAME$1) && (from.endsWith(stem) || /^\.+$/.test(from))));
}
/** The whole line or lines of a statement. */
function lines({ start, end }, text) {
	const from = lineStart(text, start);
	const next = text.indexOf("\n", end);
	return {
		start: from,
		end: next === -1 ? text.length : next + 1,
		text: ""
	};
}
const NAMES$1 = typeSet("identifier");
var unused_logger_default = defineRule({
	id: "unused-logger",
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A _logger that nothing logs with",
	why: "The line was copied with the top of another file. It says that something is logged here, which is not so.",
	link: "https://docs.python.org/3/library/logging.html#logging.getLogger",
	bad: [`
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Book(models.Model):
        _name = "example.book"
    `, `
    import logging
    _logger = logging.getLogger(__name__)
    logging.captureWarnings(True)
    `],
	good: [
		`
    import logging

    _logger = logging.getLogger(__name__)


    def f():
        _logger.info("f")
    `,
		{
			"models/a.py": "import logging\n_logger = logging.getLogger(__name__)\n",
			"models/b.py": "from .a import _logger\n_logger.info(\"b\")\n"
		},
		"import logging\n_logger = logging.getLogger(__name__)\nx = {\"log\": _logger}\n"
	],
	python: { assignment(node, context) {
		if (context.ancestors.length > 2 || context.embedded) return;
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (left?.type !== "identifier" || !right || context.slice(left) !== NAME$1) return;
		if (!/^(logging\.)?getLogger\(/.test(context.slice(right))) return;
		let [logging, uses] = [0, 0];
		for (const each of nodesOf(context.file.root, NAMES$1)) {
			const name = context.slice(each);
			if (name === "logging") logging += 1;
			else if (name === NAME$1 && each.field !== "left") uses += 1;
		}
		if (uses > 0 || isImported(context.file, context)) return;
		const imported = context.file.root.children.find((statement) => context.slice(statement).trim() === "import logging");
		context.report({
			at: node,
			message: "Nothing in this file logs with _logger: remove it.",
			fix: {
				title: "Remove it",
				safe: true,
				edits: [...imported && logging === 2 ? [lines(imported, context.text)] : [], lines(node, context.text)]
			}
		});
	} }
});

// src/audit/rules/unused-private-method.ts
var unused_private_method_default = defineRule({
	id: "unused-private-method",
	severity: "info",
	confidence: "likely",
	category: "maintainability",
	cosmetic: true,
	summary: "A private method that nothing in the module, or around it, mentions",
	why: "A method whose name begins with an underscore is called by code alone. Where no code names it, it is left over, and has to be read and ported for nothing.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _left_over(self):
            return self.name
  `,
	good: {
		"models/partner.py": `
      from odoo import fields, models


      class Partner(models.Model):
          _inherit = "res.partner"

          count = fields.Integer(compute="_compute_count")

          def _compute_count(self):
              self.count = self._one()

          def _one(self):
              return 1

          def _used_by_cron(self):
              return True

          def _compute_display_name(self):
              return super()._compute_display_name()

          def name_of_all(self):
              return self.mapped("name")
    `,
		"data/cron.xml": `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">a</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="code">model._used_by_cron()</field>
        </record>
      </odoo>
    `
	},
	python: { module(_node, context) {
		if (isUsed(context)) return;
		const counts = mentions$1(context);
		for (const { fact, model } of namedClasses(context)) for (const method of fact.methods) {
			const { name } = method;
			if (!/^_[a-z]/.test(name) || method.decorators.length > 0 || (counts.get(name) ?? 0) > 1) continue;
			const facts = context.model(model);
			if (!facts.methodsKnown || facts.kind === "abstract") continue;
			if (facts.lineage.filter(({ methods }) => Object.hasOwn(methods, name)).length > 1) continue;
			context.report({
				at: method.nameSpan,
				message: `Nothing in the module names ${name}: delete it, or use it.`
			});
		}
	} }
});
const needed = /* @__PURE__ */ new WeakMap();
/** Some module around depends on it, and may call what it has. */
function isUsed({ project, module }) {
	const known = needed.get(project) ?? new Set([...project.modules.values()].flatMap(({ depends }) => depends));
	needed.set(project, known);
	return known.has(module.name);
}
const counted = /* @__PURE__ */ new WeakMap();
/** How often each name with an underscore stands in the module's files. */
function mentions$1({ module }) {
	const known = counted.get(module);
	if (known) return known;
	const counts = /* @__PURE__ */ new Map();
	for (const { source } of [
		...module.python,
		...module.xml,
		...module.csv
	]) for (const [name] of source.text.matchAll(/(?<!\w)_[a-z]\w*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
	counted.set(module, counts);
	return counts;
}

// src/audit/rules/unused-suppression.ts
var unused_suppression_default = defineRule({
	id: "unused-suppression",
	severity: "low",
	category: "maintainability",
	summary: "A comment silences a rule that finds nothing there",
	why: "The comment was right once, or has never been: it says that something is wrong where nothing is, and will hide what somebody gets wrong there tomorrow. Only names of rules that have run are looked at: our own, those of odoo-pre-commit-hooks, and of pylint’s those of pylint-odoo.",
	link: "https://pylint.readthedocs.io/en/stable/user_guide/messages/information/useless-suppression.html",
	beside: [print_used_default, xml_redundant_module_name_default],
	bad: [
		`
    x = 1  # pylint: disable=print-used
    `,
		`
    x = 1  # odoo-claude: ignore[print-used] a tool
    `,
		{ "data/a.xml": `
        <odoo>
          <!-- oca-hooks:disable=xml-redundant-module-name -->
          <record id="a" model="res.partner"><field name="name">A</field></record>
        </odoo>
      ` }
	],
	good: [
		`
    print("a")  # pylint: disable=print-used
    print("b")  # pylint: disable=W8116,no-such-thing
    x = 1  # pylint: disable=line-too-long
    y = 1  # noqa: W8116
    z = 1  # pylint: disable=all
    `,
		`
    # pylint: disable=print-used
    def show():
        print("a")
    `,
		{ "data/a.xml": `
        <odoo>
          <!-- oca-hooks:disable=xml-redundant-module-name -->
          <record id="example_module.a" model="res.partner"><field name="name">A</field></record>
        </odoo>
      ` }
	],
	silences(unused, context) {
		for (const { source, at, name, alone } of unused) context.report({
			source,
			at,
			message: `Nothing here is ${name} (any more): ${alone ? "take the comment out" : "take it out of the comment"}, so that it hides nothing later.`
		});
	}
});

// src/audit/rules/unused-template.ts
/** Names by which other modules, or Odoo itself, find a template. */
const FOUND_BY_NAME = /^(s_|snippet|option_|dynamic_filter_template_|theme_|footer|header|template_|assets|payment_|express_|inline_|portal_)/;
var unused_template_default = defineRule({
	id: "unused-template",
	aliases: ["MNT016B"],
	severity: "info",
	confidence: "likely",
	category: "maintainability",
	summary: "A QWeb template that nothing in the module renders, calls or extends",
	why: "It is translated, loaded and upgraded, and looks as if a page or a report were made of it. Most often the code that showed it is gone.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html",
	js: {},
	bad: { "views/page.xml": `
      <odoo>
        <template id="old_page"><p>Old</p></template>
      </odoo>
    ` },
	good: [{
		"views/page.xml": `
        <odoo>
          <template id="page"><t t-call="example_module.part"/></template>
          <template id="part"><p>Part</p></template>
          <template id="more" inherit_id="web.layout"><xpath expr="//head" position="inside"><p/></xpath></template>
          <template id="s_book" name="Book"><p>A block of the website builder</p></template>
        </odoo>
      `,
		"controllers/main.py": `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/page", auth="user")
            def page(self):
                return request.render("example_module.page")
      `
	}, {
		"views/page.xml": `
        <odoo>
          <template id="page_one"><p>One</p></template>
        </odoo>
      `,
		"controllers/main.py": `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/page/<name>", auth="user")
            def page(self, name):
                return request.render(f"example_module.page_{name}")
      `
	}],
	check(context) {
		const { module, project } = context;
		let dynamic;
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element } = fact;
			if (element?.name !== "template" || demo || !xmlid?.startsWith(`${module.name}.`)) continue;
			const name = shortId(xmlid);
			if (attribute(element, "inherit_id") || FOUND_BY_NAME.test(name)) continue;
			if (/^(1|true)$/i.test(attributeValue(element, "page") ?? "")) continue;
			if (mentionsOf(name, context, 2) > 1 || project.extensions(xmlid).length > 0) continue;
			dynamic ??= makesNames(context.module.python.map((file) => file.source.text), module.name);
			if (dynamic) return;
			context.report({
				source,
				at: attribute(element, "id")?.valueSpan ?? element.tag,
				message: `Nothing in this module renders, calls or extends the template ${name}: take it out, or use it.`
			});
		}
	}
});
/** An xmlid, or the name of a template, is put together. */
function makesNames(texts, module) {
	return texts.some((text) => new RegExp(`["']${module}\\.[\\w.]*[%{]`).test(text) || /["']\w*\.?["']\s*[+%]\s*\w*(template|view|name|report)/i.test(text) || /["'](%s|\{\w*\})\.|f["'][^"']*\{[^}]*\}\.\w|f["']\w*\{/.test(text));
}

// src/audit/rules/unwanted-file.ts
const KINDS = [
	[/\.(pem|key|p12|pfx|jks|keystore|ppk)$|(^|\/)id_(rsa|dsa|ed25519)$/i, "a key"],
	[/(dump|backup|prod(uction)?)[^/]*\.sql(\.gz)?$|\.(dump|bak|backup)(\.gz)?$|\.sqlite3?$/i, "a copy of a database"],
	[/\.(zip|tar|tgz|tar\.gz|rar|7z|gz)$/i, "an archive"],
	[/\.(exe|dll|so|dylib|msi|deb|rpm|jar|class|bin)$/i, "a program"],
	[/(^|\/)(\.env|odoo\.conf|\.odoorc|credentials\.json|\.htpasswd)$/i, "a configuration"],
	[/\.(mp4|mov|avi|mkv|iso)$/i, "a video or a disk image"]
];
var unwanted_file_default = defineRule({
	id: "unwanted-file",
	aliases: ["ODOO002", "module-unwanted-file"],
	severity: "medium",
	category: "security",
	summary: "A key, a dump, an archive or a program lies in the module",
	why: "What lies in a module goes to every server that has it, and into the history of the repository. Keys and dumps are then known, archives and programs run or hide what nobody has looked at, and videos make each checkout slow. Files below static can be fetched by everybody.",
	link: "https://cwe.mitre.org/data/definitions/538.html",
	bad: {
		"models/example.py": "x = 1\n",
		"data/dump.sql": "SELECT 1;",
		"certs/server.key": "x"
	},
	good: {
		"models/example.py": "x = 1\n",
		"static/src/lib/library.js": "x",
		"static/lib/fonts/font.woff2": "x",
		"tests/data/certificate.pem": "x",
		"tests/files/sample.zip": "x",
		"migrations/16.0.1.0.0/pre.sql": "SELECT 1;",
		"data/functions.sql": "SELECT 1;",
		"data/neutralize.sql": "SELECT 1;",
		"models/functions.py": "PATH = \"data/functions.sql\"\n"
	},
	check(context) {
		const { module } = context;
		for (const file of module.files) {
			const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
			if (kind === void 0 || /(^|\/)(tests?|demo|migrations|upgrades|examples?)\//.test(file)) continue;
			const name = file.slice(file.lastIndexOf("/") + 1);
			if (kind !== "a key" && (mentions(module.python, name) || /^static\/(src\/)?lib\//.test(file))) continue;
			if (kind === "a key" && /public|cert|ca[._-]|chain|root|test|demo|sample|example/i.test(name)) continue;
			context.report({
				path: file,
				severity: kind === "a key" || kind === "a copy of a database" || kind === "a configuration" ? "high" : "low",
				message: `${name} is ${kind} and goes to every server that has the module: take it out of the module and of the history.`
			});
		}
	}
});
function mentions(files, name) {
	return files.some(({ source }) => source.text.includes(name));
}

// src/audit/rules/url-from-input.ts
const CLIENTS = /^(requests\.(get|post|put|patch|delete|head|request)|urllib\.request\.(urlopen|urlretrieve|Request)|urlopen|httpx\.(get|post|put|delete|request)|urllib2\.urlopen)$/;
var url_from_input_default = defineRule({
	id: "url-from-input",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "The server asks an address that the caller gives",
	why: "The server stands inside the network: an address such as http://169.254.169.254/ or http://localhost:8069/ is open to it and closed to the caller, who reads it through this call. A fixed host, or a list of known ones, keeps the request where it belongs.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html",
	bad: [
		`
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/preview", type="json", auth="user")
        def preview(self, url):
            return requests.get(url, timeout=10).text
    `,
		`
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            session = requests.Session()
            return session.get("https://%s/%s" % (host, name), timeout=10).text
    `,
		`
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(host + "/" + name, timeout=10).text
    `,
		`
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(f"{self.scheme}://{host}/{name}", timeout=10).text
    `,
		`
    import requests
    from odoo import http


    class Main(http.Controller):
        @http.route("/image", type="json", auth="user")
        def image(self, host, name):
            return requests.get(self.scheme + "://" + host + "/" + name, timeout=10).text
    `
	],
	good: `
    import requests
    from odoo import http, models


    class Main(http.Controller):
        @http.route("/weather", type="json", auth="user")
        def weather(self, city):
            return requests.get("https://api.example.com/" + city, timeout=10).text


    class Company(models.Model):
        _inherit = "res.company"

        def ask(self):
            base = self.env["ir.config_parameter"].sudo().get_param("weather.url")
            return requests.get(base, timeout=10).text

        def project(self, number, name):
            url = self.endpoint + "/projects/%s" % number
            requests.post(url, json={}, timeout=10)
            requests.get(f"{self.endpoint}/projects/{name}", timeout=10)
            path = "%s/projects/%s" % (self.endpoint, name)
            requests.get("{}/projects/{}".format(self.endpoint, name), timeout=10)
            return requests.get(path, timeout=10).text

        def _fetch(self, url):
            return requests.get(url, timeout=10).text
  `,
	calls: [
		"get",
		"post",
		"put",
		"patch",
		"delete",
		"head",
		"request",
		"urlopen",
		"urlretrieve",
		"Request"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.path || servesNobody(context)) return;
		if (!CLIENTS.test(called.path) && !isSession(called, context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const url = keywords.get("url") ?? positional[called.name === "request" ? 1 : 0];
		if (!url || /^[rbfu]*["']https?:\/\/[^"'{%]+\//i.test(context.slice(url))) return;
		const taint = taintHere(url, context);
		if (taint?.kind !== "text" || hostIsFixed(url, context)) return;
		context.report({
			at: node,
			message: `The server asks whatever address ${taint.source} gives, inside the network too: fix the host, or compare it with a list.`
		});
	} }
});
/** `session.get(...)` of a `requests.Session()` that the function made. */
function isSession({ name, object }, context) {
	if (object?.type !== "identifier" || !/^(get|post|put|patch|delete|head|request)$/.test(name)) return false;
	return originsOf(object, scopeFlow(context)).some((origin) => {
		const made = origin.type === "call" ? childOf(origin, "function") : void 0;
		return made !== void 0 && /^(requests\.([Ss]ession)|httpx\.Client)$/.test(importedPath(made, context.file) ?? "");
	});
}
/**
* What stands first in the address is none of the caller's, such as an address of the settings, and a path follows: the
* host is fixed whatever they give.
*/
function hostIsFixed(url, context) {
	const origins = originsOf(url, scopeFlow(context));
	return origins.length > 0 && origins.every((origin) => startsFixed(origin, context));
}
function startsFixed(node, context) {
	const { text } = context;
	const own = (part) => part !== void 0 && taintHere(part, context) === void 0;
	const [left, right] = [childOf(node, "left"), childOf(node, "right")];
	if (node.type === "binary_operator" && left && right) {
		const sign = text.slice(left.end, right.start).replaceAll(/[()\s]/g, "");
		if (sign === "+" && left.type === "binary_operator" && !isFormat(left, text)) return startsFixed(left, context);
		if (sign === "+") return own(left) && !isText(left, text) && !isText(right, text, /^:\/\//);
		return sign === "%" && PLACE_FIRST.test(text.slice(left.start, left.end)) && own(firstOf(right));
	}
	if (node.type === "string") {
		const [first] = interpolations(node);
		return first !== void 0 && /^\w*["']+\{/.test(text.slice(node.start, node.end)) && !/^[^}]*\}:\/\//.test(text.slice(first.end, node.end)) && own(first);
	}
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	if (called?.name !== "format" || !called.object) return false;
	const [first] = argumentsOfCall(node, context).positional;
	return /^\w*["']+\{0?\}\//.test(text.slice(called.object.start, called.object.end)) && own(first);
}
const PLACE_FIRST = /^\w*["']+%(\(\w+\))?s\//;
function firstOf(right) {
	if (right.type === "dictionary") return void 0;
	return right.type === "tuple" ? parts(right)[0] : right;
}
function isFormat(node, text) {
	const [left, right] = [childOf(node, "left"), childOf(node, "right")];
	return left !== void 0 && right !== void 0 && text.slice(left.end, right.start).includes("%");
}
function isText(node, text, like = /^/) {
	const value = literalOf(node, text);
	return typeof value === "string" && like.test(value);
}

// src/audit/rules/use-header-comments.ts
/** Said to a tool, or to the system. */
const DIRECTIVE = /^#!|^#\s*(?:-\*-|.*coding[:=]|pylint\b|flake8\b|noqa\b|isort\b|fmt:|lint-|ruff:|type:|mypy:|pragma\b|odoo-claude)/;
var use_header_comments_default = defineRule({
	id: "use-header-comments",
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "Comments at the top of a Python file",
	why: "Author and license are in the manifest, once for the whole module. Where each file repeats them, they contradict each other sooner or later.",
	link: "https://github.com/OCA/odoo-pre-commit-hooks",
	bad: `
    # Copyright 2020 Somebody
    # License LGPL-3.0 or later
    from odoo import models
  `,
	good: [`
    #!/usr/bin/env python3
    # -*- coding: utf-8 -*-
    # pylint: disable=protected-access
    # flake8: noqa
    from odoo import models

    # Not at the top.
    X = 1  # nor is this
    `, `
    """What the file is for."""
    # It goes on.
    from odoo import models
    `],
	python: { module(_node, context) {
		if (!context.embedded) look$7(context.file.source, context);
	} },
	manifest(manifest, context) {
		look$7(manifest.source, context);
	}
});
function look$7(source, context) {
	const found = [];
	for (const { 0: line, index } of source.text.matchAll(/[^\n]*\n?/g)) {
		const text = line.trim();
		if (text !== "" && !text.startsWith("#")) break;
		if (text !== "" && !DIRECTIVE.test(text)) found.push({
			start: index,
			end: index + line.length
		});
	}
	const last = found.at(-1);
	if (!last) return;
	context.report({
		source,
		at: {
			start: last.start,
			end: last.start + source.text.slice(last.start, last.end).trimEnd().length
		},
		message: `Comments head the file, in line ${found.map(({ start }) => source.lineAt(start)).join(", ")}: the manifest says author and license for all files.`,
		fix: {
			title: "Remove the comments",
			safe: false,
			edits: found.map((line) => ({
				...line,
				text: ""
			}))
		}
	});
}

// src/audit/rules/use-vim-comment.ts
var use_vim_comment_default = defineRule({
	id: "use-vim-comment",
	aliases: ["W8202"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A comment that sets up an editor",
	why: "Settings of one editor in every file are noise for everybody else. An .editorconfig in the repository tells all editors, once.",
	link: "https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst",
	bad: `
    # vim:expandtab:smartindent:tabstop=4:softtabstop=4:shiftwidth=4:
    x = 1
  `,
	good: `
    # Nothing about vim: it is an editor.
    x = "# vim: set"
  `,
	python: { comment(node, context) {
		if (!/^#+[ \t]*vim:/.test(context.slice(node))) return;
		const start = lineStart(context.text, node.start);
		const alone = /^[ \t]*$/.test(context.text.slice(start, node.start));
		const end = node.end + (context.text[node.end] === "\n" ? 1 : 0);
		context.report({
			at: node,
			message: "The comment sets up an editor: put that into .editorconfig and leave it out here.",
			fix: alone ? {
				title: "Remove the comment",
				safe: true,
				edits: [{
					start,
					end,
					text: ""
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/view-accessibility.ts
var view_accessibility_default = defineRule({
	id: "view-accessibility",
	severity: "info",
	category: "views",
	cosmetic: true,
	summary: "Something in a view that a screen reader cannot tell",
	why: "Odoo warns of these at each update: an image without alt, a link that looks like a button and is none, an alert or a dialog without its role.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html",
	bad: [viewExample("<form><img src=\"/a.png\"/><a class=\"btn btn-link\"/><div class=\"alert alert-info\">A</div></form>")],
	good: [viewExample("<form><img src=\"/a.png\" alt=\"A\"/><img t-att-alt=\"x\"/><a class=\"btn btn-link\" role=\"button\"/><div class=\"alert alert-info\" role=\"alert\">A</div><a class=\"alert-link\"/></form>"), viewExample("<a class=\"btn\" position=\"after\"/>", "base.view_partner_form")],
	arch: { "*"(element, context) {
		if (element.name === "img" ? false : element.attributes.length === 0) return;
		if (attribute(element, "position") || !isBackend(context)) return;
		const missing = missingRole(element);
		if (missing === void 0) return;
		context.report({
			at: element.tag,
			message: `<${element.name}> ${missing}.`
		});
	} }
});
function missingRole(element) {
	const role = attributeValue(element, "role");
	if (element.name === "img") return element.attributes.some(({ name, value }) => /^(t-attf?-)?alt$/.test(name) && value !== "") ? void 0 : "has no alt: say in it what the picture shows";
	const classes = classesOf(element);
	if (classes.length === 0) return void 0;
	if (element.name === "a" && classes.some((name) => name.includes("btn")) && role !== "button") return "looks like a button: write role=\"button\"";
	if (classes.some((name) => name.startsWith("alert-")) && !classes.includes("alert-link")) return /^(alert|alertdialog|status)$/.test(role ?? "") ? void 0 : "is an alert: write role=\"alert\" or \"status\"";
	if (classes.includes("modal") && role !== "dialog") return "is a dialog: write role=\"dialog\"";
	if (classes.includes("tab-pane") && role !== "tabpanel") return "is a tab: write role=\"tabpanel\"";
	if (classes.includes("nav-tabs") && role !== "tablist") return "holds tabs: write role=\"tablist\"";
}

// src/audit/rules/view-attribute-ignored.ts
/** Whatever is not "show" hides; these two are at least known to mean it. */
const KNOWN = /^(show|hide|hidden|conditional)$/;
const VIEWS = /* @__PURE__ */ new Set([
	"form",
	"search",
	"list",
	"tree",
	"kanban"
]);
var view_attribute_ignored_default = defineRule({
	id: "view-attribute-ignored",
	severity: "low",
	category: "views",
	summary: "An attribute of a view that does not do what it says where it stands",
	why: "The domain of a filter that groups, column_invisible outside a list, and an optional column under a word that the web client does not know are accepted, and do not do what they say.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html",
	bad: [
		viewExample("<search><field name=\"name\"/><filter name=\"a\" domain=\"[('a', '=', 1)]\" context=\"{'group_by': 'parent_id'}\"/></search>"),
		viewExample("<form><field name=\"name\" column_invisible=\"1\"/></form>"),
		viewExample("<list><field name=\"name\" optional=\"1\"/></list>")
	],
	good: [
		viewExample("<search><field name=\"name\"/><filter name=\"a\" domain=\"[]\" context=\"{'group_by': 'parent_id'}\"/></search>"),
		viewExample("<form><field name=\"child_ids\"><list><field name=\"name\" column_invisible=\"1\" optional=\"hide\"/></list></field></form>"),
		viewExample("<field name=\"name\" position=\"after\"><field name=\"ref\" column_invisible=\"1\"/></field>", "base.view_partner_form")
	],
	arch: {
		filter(element, context) {
			const domain = attributeValue(element, "domain")?.replaceAll(/\s/g, "");
			if (!domain || domain === "[]" || domain === "[(1,'=',1)]") return;
			if (!/['"]group_by['"]\s*:/.test(attributeValue(element, "context") ?? "")) return;
			context.report({
				at: element.tag,
				message: "The filter groups, so that its domain is ignored: write two filters."
			});
		},
		field(element, context) {
			const column = attribute(element, "column_invisible");
			const form = column && nearest(element, VIEWS);
			if (column && (form?.name === "form" || form?.name === "search")) context.report({
				at: column,
				message: "column_invisible hides a column of a list and does nothing here: write invisible."
			});
			const optional = attribute(element, "optional");
			if (optional && !KNOWN.test(optional.value)) context.report({
				at: optional,
				message: `optional="${optional.value}" is no way to show a column, and hides it: write show or hide.`
			});
		}
	}
});

// src/audit/rules/view-attributes-spec-child.ts
var view_attributes_spec_child_default = defineRule({
	id: "view-attributes-spec-child",
	severity: "high",
	category: "views",
	summary: "Something other than <attribute> below position=\"attributes\"",
	why: "Of such a node Odoo only reads the <attribute> elements. All else in it is dropped without a word, so that a field or a button is missing from the view.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: [viewExample("<xpath expr=\"//field\" position=\"inside\"><attribute name=\"string\">N</attribute></xpath>", "base.view_partner_form"), viewExample("<field name=\"name\" position=\"attributes\"><attribute name=\"string\">N</attribute><field name=\"ref\"/></field>", "base.view_partner_form")],
	good: [viewExample("<form><attribute name=\"x\">y</attribute></form>"), viewExample("<field name=\"name\" position=\"attributes\"><!-- why --><t><attribute name=\"string\">N</attribute></t></field>", "base.view_partner_form")],
	xml: { "*": look$6 },
	template: { "*": look$6 },
	arch: { attribute: misplaced }
});
function look$6(element, context) {
	if (element.attributes.length === 0 || attributeValue(element, "position") !== "attributes") return;
	const wrong = elementsOf(element).find((child) => ![...walkElements(child)].some(({ name }) => name === "attribute"));
	if (!wrong) return;
	context.report({
		at: wrong.tag,
		message: `<${wrong.name}> stands below position="attributes", where only <attribute> is read: it is dropped. Put it into a node with position="after" or "inside".`
	});
}
/** The other way round: what sets an attribute stands where elements are put into the view. */
function misplaced(element, context) {
	const { parent } = element;
	if (!parent) return;
	const position = attributeValue(parent, "position") ?? (parent.name === "xpath" ? "inside" : void 0);
	if (position === void 0 || position === "attributes") return;
	context.report({
		at: element.tag,
		message: `<attribute> stands below position="${position}", which puts it into the view as an element and sets nothing: write position="attributes".`
	});
}

// src/audit/rules/view-attrs-gone.ts
var view_attrs_gone_default = defineRule({
	id: "view-attrs-gone",
	aliases: ["removed-attribute"],
	severity: "critical",
	category: "views",
	from: "17.0",
	summary: "attrs or states in a view",
	why: "Since 17.0 a node says in one Python expression when it is invisible, readonly or required. A view with attrs or states is refused, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/pull/104741",
	bad: [
		viewExample("<form><field name=\"name\" attrs=\"{'invisible': [('active', '=', False)]}\"/></form>"),
		viewExample("<form><button name=\"action_archive\" type=\"object\" states=\"draft\"/></form>"),
		viewExample("<field name=\"name\" position=\"attributes\"><attribute name=\"attrs\">{}</attribute></field>", "base.view_partner_form")
	],
	good: [viewExample("<form><field name=\"name\" invisible=\"not active\"/><field name=\"states\"/></form>"), viewExample("<field name=\"name\" position=\"attributes\"><attribute name=\"invisible\">not active</attribute></field>", "base.view_partner_form")],
	arch: { "*"(element, context) {
		if (element.attributes.length === 0 || context.series?.modifiers !== "expr") return;
		const own = attribute(element, "attrs") ?? attribute(element, "states");
		const set = element.name === "attribute" ? attributeValue(element, "name") : void 0;
		const given = own?.name ?? (/^(attrs|states)$/.test(set ?? "") && textOf(element).trim() ? set : void 0);
		if (given === void 0 || within(element, "templates")) return;
		context.report({
			at: element.tag,
			message: `${given} is refused since 17.0, and the module cannot be installed: write invisible="...", readonly="..." or required="..." as Python expressions.`
		});
	} }
});

// src/audit/rules/view-button-special.ts
/** Source: 14.0 and 19.0 ir_ui_view.py, `_validate_tag_button`. */
const SPECIAL = /* @__PURE__ */ new Set([
	"cancel",
	"save",
	"add",
	""
]);
var view_button_special_default = defineRule({
	id: "view-button-special",
	severity: "critical",
	category: "views",
	summary: "A button with a special that does not exist",
	why: "A button of a form may close it with special=\"cancel\" or \"save\". Odoo refuses any other value, and the module cannot be installed.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#button",
	bad: [viewExample("<form><button string=\"Close\" special=\"close\"/></form>")],
	good: [viewExample("<form><button string=\"Close\" special=\"cancel\"/><button string=\"Save\" special=\"save\"/></form>"), {
		...viewExample("<form><button string=\"Reset\" special=\"no_save\"/></form>"),
		"models/ir_ui_view.py": `
        from odoo import models


        class View(models.Model):
            _inherit = "ir.ui.view"

            def _validate_tag_button(self, node, name_manager, node_info):
                if node.get("special") != "no_save":
                    return super()._validate_tag_button(node, name_manager, node_info)
      `
	}],
	arch: { button(element, context) {
		const special = attribute(element, "special");
		if (!special || SPECIAL.has(special.value) || !isBackend(context)) return;
		if (context.model("ir.ui.view").classes.some(({ module, methods }) => module !== "base" && Object.hasOwn(methods, "_validate_tag_button"))) return;
		context.report({
			at: special,
			message: `special="${special.value}" does not exist, and Odoo refuses the view: write cancel or save.`
		});
	} }
});

// src/audit/rules/view-chatter-too-new.ts
var view_chatter_too_new_default = defineRule({
	id: "view-chatter-too-new",
	severity: "high",
	category: "views",
	to: "17.0",
	summary: "<chatter/> in a series that does not know it",
	why: "The tag came with 18.0. Before, the form loads and shows neither messages nor followers where it stands.",
	link: "https://github.com/odoo/odoo/pull/156463",
	bad: [viewExample("<form><field name=\"name\"/><chatter/></form>")],
	good: [viewExample("<form><field name=\"name\"/><div class=\"oe_chatter\"><field name=\"message_ids\"/></div></form>")],
	arch: { chatter(element, context) {
		if (context.series?.chatter !== "div") return;
		context.report({
			at: element.tag,
			message: `<chatter/> shows nothing in ${context.series.series}: write <div class="oe_chatter"> with message_follower_ids, activity_ids and message_ids.`
		});
	} }
});

// src/audit/rules/view-column-count.ts
var view_column_count_default = defineRule({
	id: "view-column-count",
	severity: "critical",
	category: "views",
	summary: "col or colspan that is no number",
	why: "Odoo refuses a view in which one of them is anything but a whole number.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<form><group col=\"four\"><field name=\"name\"/></group></form>")],
	good: [viewExample("<form><group col=\"4\"><field name=\"name\" colspan=\"2\"/></group></form>")],
	arch: { "*"(element, context) {
		for (const attr of element.attributes) {
			if (attr.name !== "col" && attr.name !== "colspan" || /^\d+$/.test(attr.value)) continue;
			if (!isBackend(context)) return;
			context.report({
				at: attr,
				message: `${attr.name}="${attr.value}" is no whole number, and Odoo refuses the view: write one.`
			});
		}
	} }
});

// src/audit/rules/view-duplicate-name.ts
var view_duplicate_name_default = defineRule({
	id: "view-duplicate-name",
	severity: "low",
	category: "views",
	summary: "Two filters or pages of one view with the same name",
	why: "The name is how an action switches a filter on and how an extension finds a page. Of two with the same name both are switched on, or only the first one is found.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html",
	bad: [viewExample("<search><field name=\"name\"/><filter name=\"a\" domain=\"[]\"/><filter name=\"a\" domain=\"[(1, '=', 1)]\"/></search>"), viewExample("<form><notebook><page name=\"a\"/><page name=\"a\"/></notebook></form>")],
	good: [
		viewExample("<search><field name=\"name\"/><filter name=\"a\" domain=\"[]\"/><filter name=\"b\" domain=\"[]\"/><field name=\"name\"/></search>"),
		viewExample("<form><notebook><page name=\"a\" groups=\"x.y\"/><page name=\"a\" groups=\"!x.y\"/></notebook></form>"),
		viewExample("<data><filter name=\"a\" position=\"after\"><filter name=\"b\"/></filter><filter name=\"a\" position=\"attributes\"/></data>", "base.view_res_partner_filter")
	],
	arch: {
		filter: look$5,
		page: look$5
	}
});
function look$5(element, context) {
	const name = attributeValue(element, "name");
	const { parent } = element;
	if (!name || !parent || attribute(element, "position")) return;
	const same = elementsOf(parent).filter((other) => other.name === element.name && attributeValue(other, "name") === name && !attribute(other, "position"));
	if (same.indexOf(element) < 1 || same.every((other) => attribute(other, "groups"))) return;
	context.report({
		at: element.tag,
		message: `There is another ${element.name} "${name}" in line ${context.file.source.lineAt(same[0]?.start ?? 0)}: give this one a name of its own.`
	});
}

// src/audit/rules/view-expression-syntax.ts
const ALWAYS$1 = /* @__PURE__ */ new Set([
	"domain",
	"filter_domain",
	"context",
	"options",
	"attrs"
]);
const MODIFIERS$2 = /* @__PURE__ */ new Set([
	"invisible",
	"readonly",
	"required",
	"column_invisible"
]);
function isExpression(name, { series }) {
	if (ALWAYS$1.has(name)) return true;
	if (name.startsWith("decoration-")) return true;
	return series?.modifiers === "expr" && MODIFIERS$2.has(name);
}
var view_expression_syntax_default = defineRule({
	id: "view-expression-syntax",
	severity: "high",
	category: "views",
	summary: "A domain, context, option or modifier of a view that Python cannot read",
	why: "Some of these are read when the view is loaded, which then fails, and some only by the web client, where the page breaks as soon as somebody opens it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html",
	bad: [
		viewExample("<form><field name=\"parent_id\" domain=\"[('active', '=', True]\"/></form>"),
		viewExample("<form><field name=\"name\" invisible=\"active = False\"/></form>"),
		viewExample("<form><field name=\"name\" options=\"{'a': }\"/></form>"),
		viewExample("<field name=\"name\" position=\"attributes\"><attribute name=\"domain\">[('a', '=')</attribute></field>", "base.view_partner_form")
	],
	good: [viewExample("<form><field name=\"parent_id\" domain=\"[('active', '=', True), ('id', '!=', %(base.main_partner)d)]\" context=\"{'a': parent.x or y, 'b': not z}\" options=\"{&quot;no_open&quot;: true}\" invisible=\"not active and name in ('a', 'b')\"/><button name=\"%(base.action)d\" type=\"action\" context=\"\"/></form>"), viewExample("<kanban><templates><t t-name=\"card\"><field name=\"name\" options=\"x ? y : z\"/></t></templates></kanban>")],
	arch: { "*"(element, context) {
		if (element.name === "attribute") {
			const name = element.attributes.find((attr) => attr.name === "name")?.value ?? "";
			if (isExpression(name, context)) look$4(name, textOf(element), element.tag, element, context);
			return;
		}
		for (const attr of element.attributes) if (isExpression(attr.name, context)) look$4(attr.name, attr.value, attr, element, context);
	} }
});
function look$4(name, value, at, element, context) {
	const problem = expressionProblem(value);
	if (problem === void 0 || within(element, "templates") || !isBackend(context)) return;
	context.report({
		at,
		message: `${name}="${value.replaceAll(/\s+/g, " ").trim().slice(0, 80)}" cannot be read, ${problem}: the view fails to load, or the page breaks when it is opened.`
	});
}

// src/audit/rules/view-field-missing.ts
const ROOT = /^(form|tree|list)$/;
var view_field_missing_default = defineRule({
	id: "view-field-missing",
	severity: "critical",
	category: "views",
	to: "17.0",
	summary: "A condition in a view uses a field that is not in the view",
	why: "Up to 17.0 the web client knows only the fields that the view lists. Odoo checks it while it loads the view, and stops there. From 18.0 on it adds them itself.",
	link: "https://www.odoo.com/documentation/17.0/developer/reference/user_interface/view_architectures.html",
	bad: { "views/a.xml": `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form><field name="name" invisible="is_company and not vat"/><field name="is_company"/></form>
          </field>
        </record>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form>
              <field name="is_company" invisible="1"/>
              <field name="name" invisible="is_company and context.get('vat') or id or 'vat' == 'email'"/>
              <field name="child_ids">
                <tree><field name="type"/><field name="name" readonly="type == 'other' or parent.is_company"/></tree>
              </field>
            </form>
          </field>
        </record>
      </odoo>
    ` },
	check(context) {
		for (const view of context.index.views) {
			if (view.inherits !== void 0 || view.model === void 0) continue;
			for (const root of view.roots) {
				if (!ROOT.test(root.name)) continue;
				for (const { name, at } of missingConditionFields(context, view.model, root)) {
					const message = `The condition uses ${name}, and the view does not have that field: it does not load. Add <field name="${name}" ${root.name === "form" ? "invisible" : "column_invisible"}="1"/>.`;
					context.report({
						source: view.source,
						at,
						message
					});
				}
			}
		}
	}
});

// src/audit/rules/view-field-without-name.ts
var view_field_without_name_default = defineRule({
	id: "view-field-without-name",
	severity: "critical",
	category: "views",
	summary: "A <field> of a view that has no name",
	why: "Odoo refuses the view: nothing says which field is to be shown.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html",
	bad: [viewExample("<form><field string=\"Name\"/></form>")],
	good: [
		viewExample("<form><field name=\"name\"/></form>"),
		viewExample("<kanban><templates><t t-name=\"card\"><field t-att-name=\"x\"/></t></templates></kanban>"),
		viewExample("<xpath expr=\"//field\" position=\"attributes\"><attribute name=\"string\">N</attribute></xpath>", "base.view_partner_form"),
		viewExample("<field position=\"after\"><field name=\"ref\"/></field>", "base.view_partner_form")
	],
	arch: { field(element, context) {
		if (attributeValue(element, "name") || attribute(element, "position")) return;
		if (element.attributes.some(({ name }) => name.startsWith("t-")) || !isBackend(context)) return;
		context.report({
			at: element.tag,
			message: "The field has no name, and Odoo refuses the view: name the field."
		});
	} }
});

// src/audit/rules/view-filter-without-name.ts
var view_filter_without_name_default = defineRule({
	id: "view-filter-without-name",
	severity: "medium",
	category: "views",
	summary: "A filter of a search view without a name",
	why: "Actions and extensions find a filter by its name. Without one no action can switch it on, no other module can move it, and favourites lose it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search",
	bad: [viewExample("<search><field name=\"name\"/><filter string=\"Archived\" domain=\"[('active', '=', False)]\"/></search>")],
	good: [
		viewExample("<search><field name=\"name\"/><filter name=\"archived\" string=\"Archived\" domain=\"[]\"/></search>"),
		viewExample("<filter string=\"A\" position=\"after\"/>", "base.view_res_partner_filter"),
		viewExample("<filter position=\"after\"><filter name=\"x\"/></filter>", "base.view_res_partner_filter")
	],
	arch: { filter(element, context) {
		if (attribute(element, "name") || attribute(element, "position")) return;
		const label = attribute(element, "string")?.value;
		context.report({
			at: element.tag,
			message: `The filter${label ? ` "${label}"` : ""} has no name, so that no action and no extension can find it: give it one.`
		});
	} }
});

// src/audit/rules/view-forbidden-directive.ts
const PLAIN = /* @__PURE__ */ new Set([
	"form",
	"list",
	"tree",
	"search",
	"graph",
	"pivot",
	"calendar"
]);
/** The nearest view around is no template. */
function isPlain(element) {
	for (let up = element; up; up = up.parent) if (up.name === "templates" || up.name === "kanban" || up.name === "hierarchy" || up.name === "activity") return false;
	return true;
}
var view_forbidden_directive_default = defineRule({
	id: "view-forbidden-directive",
	severity: "critical",
	category: "views",
	from: "17.0",
	summary: "A directive of QWeb in a form, list or search view",
	why: "Only kanban and similar views are templates. Since 17.0 Odoo refuses directives in all other ones, so that no code of the browser gets into a view, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<form><div t-if=\"record.active\"><field name=\"name\"/></div></form>"), viewExample("<form><button t-on-click=\"x\"/></form>")],
	good: [
		viewExample("<form><div invisible=\"active\" t-translation=\"off\"><field name=\"name\"/></div></form>"),
		viewExample("<form><field name=\"child_ids\"><kanban><templates><t t-name=\"card\"><t t-if=\"record.x\"/></t></templates></kanban></field></form>"),
		viewExample("<div t-if=\"x\" position=\"after\"/>", "base.view_partner_form")
	],
	arch: { "*"(element, context) {
		if (element.attributes.length === 0) return;
		const found = element.attributes.find(({ name }) => name.startsWith("t-") && name !== "t-translation");
		if (!found || !PLAIN.has(context.view.roots[0]?.name ?? "") || !isPlain(element)) return;
		if (!isBackend(context)) return;
		context.report({
			at: found,
			message: `${found.name} is refused in this kind of view, and the module cannot be installed: write invisible="..." or another attribute of the view.`
		});
	} }
});

// src/audit/rules/view-graph-orientation.ts
var view_graph_orientation_default = defineRule({
	id: "view-graph-orientation",
	severity: "high",
	category: "views",
	from: "17.0",
	summary: "orientation on a graph",
	why: "Since 17.0 the schema of graphs does not have the attribute any more: the view is refused.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/rng/graph_view.rng",
	bad: [viewExample("<graph orientation=\"vertical\"><field name=\"name\"/></graph>")],
	good: [viewExample("<graph type=\"bar\"><field name=\"name\"/></graph>")],
	arch: { graph(element, context) {
		const found = attribute(element, "orientation");
		if (!found || context.series?.graphOrientation !== false) return;
		context.report({
			at: element.tag,
			message: "A graph takes no orientation since 17.0, and the view is refused: leave it out.",
			fix: {
				title: "Remove it",
				safe: true,
				edits: [withoutAttribute(found, context.text)]
			}
		});
	} }
});

// src/audit/rules/view-group-typo.ts
var view_group_typo_default = defineRule({
	id: "view-group-typo",
	severity: "high",
	category: "security",
	summary: "group=\"...\" in a view, where groups=\"...\" is meant",
	why: "The attribute that shows a node to some groups only is called groups. group is ignored with a warning in the log: everybody sees what was meant for a few.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<form><field name=\"ref\" group=\"base.group_system\"/></form>")],
	good: [viewExample("<form><field name=\"ref\" groups=\"base.group_system\"/></form>"), viewExample("<kanban><templates><t t-name=\"card\"><t t-foreach=\"x\" group=\"y\"/></t></templates></kanban>")],
	arch: { "*"(element, context) {
		const group = attribute(element, "group");
		if (!group || within(element, "templates") || !isBackend(context)) return;
		context.report({
			at: group,
			message: `group="${group.value}" is ignored, so that everybody sees <${element.name}>: write groups="${group.value}".`,
			fix: {
				title: "Write groups",
				safe: false,
				edits: [{
					start: group.start,
					end: group.start + 5,
					text: "groups"
				}]
			}
		});
	} }
});

// src/audit/rules/view-inherited-with-groups.ts
var view_inherited_with_groups_default = defineRule({
	id: "view-inherited-with-groups",
	severity: "critical",
	category: "views",
	from: "16.0",
	summary: "An extension of a view that is for some groups only",
	why: "A view that extends another one holds for everybody. Odoo refuses it when its record names groups, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/pull/156279",
	bad: [viewExample("<field name=\"name\" position=\"after\"><field name=\"ref\"/></field>", "base.view_partner_form\"/><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]")],
	good: [
		viewExample("<field name=\"name\" position=\"after\"><field name=\"ref\" groups=\"base.group_user\"/></field>", "base.view_partner_form"),
		viewExample("<field name=\"name\" position=\"after\"><field name=\"ref\"/></field>", "base.view_partner_form\"/><field name=\"mode\">primary</field><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]"),
		viewExample("<field name=\"name\" position=\"after\"><field name=\"ref\"/></field>", "base.view_partner_form\"/><field name=\"group_ids\" eval=\"[(6, 0, [])]"),
		viewExample("<form/>")
	],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.ui.view") return;
		const groups = recordField(element, "group_ids") ?? recordField(element, "groups_id");
		const inherit = recordField(element, "inherit_id");
		if (!groups || !inherit || recordText(element, "mode") === "primary") return;
		if (!/\bref\(/.test(attributeValue(groups, "eval") ?? "") && !attributeValue(groups, "ref")) return;
		if (/^(False|None)$/.test(attributeValue(inherit, "eval") ?? "")) return;
		context.report({
			at: groups.tag,
			message: "The view extends another one and names groups, which Odoo refuses: write groups=\"...\" on the nodes that it adds."
		});
	} }
});

// src/audit/rules/view-js-literal.ts
const LITERAL = /true|false|null/;
const NAME = /(?<![\w.])(?:true|false|null)(?![\w(]|\s*=(?!=))/;
const ALWAYS = /* @__PURE__ */ new Set([
	"domain",
	"filter_domain",
	"context",
	"attrs"
]);
const MODIFIERS$1 = /* @__PURE__ */ new Set([
	"invisible",
	"readonly",
	"required",
	"column_invisible"
]);
function isPython(name, { series }) {
	return ALWAYS.has(name) || name.startsWith("decoration-") || series?.modifiers === "expr" && MODIFIERS$1.has(name);
}
var view_js_literal_default = defineRule({
	id: "view-js-literal",
	severity: "high",
	category: "views",
	summary: "true, false or null of JavaScript in an expression of a view",
	why: "The expressions of views are Python, where these are names. Odoo takes them for fields of the model and refuses the view, or the web client finds them undefined.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/view_validation.py",
	bad: [viewExample("<form><field name=\"parent_id\" domain=\"[('active', '=', true)]\"/></form>"), viewExample("<form><field name=\"name\" context=\"{'a': null}\" invisible=\"active == false\"/></form>")],
	good: [viewExample("<form><field name=\"parent_id\" domain=\"[('active', '=', True), ('name', '=', 'true')]\" options=\"{&quot;no_open&quot;: true}\" invisible=\"true\" readonly=\"x.true\"/></form>"), viewExample("<kanban><templates><t t-name=\"card\"><div t-if=\"record.x.raw_value == true\"/></t></templates></kanban>")],
	arch: { "*"(element, context) {
		for (const attr of element.attributes) {
			if (!LITERAL.test(attr.value) || !isPython(attr.name, context)) continue;
			const code = attr.value.replaceAll(/'[^']*'|"[^"]*"/g, "''");
			const found = NAME.exec(code)?.[0];
			if (found === void 0 || /^\s*(true|false)\s*$/i.test(attr.value)) continue;
			if (within(element, "templates") || !isBackend(context)) return;
			const wanted = found === "true" ? "True" : found === "false" ? "False" : "None";
			context.report({
				at: attr,
				message: `${attr.name}="${attr.value.replaceAll(/\s+/g, " ").slice(0, 80)}" has ${found}, which Odoo takes for a field: write ${wanted}.`
			});
		}
	} }
});

// src/audit/rules/view-kanban-template.ts
var view_kanban_template_default = defineRule({
	id: "view-kanban-template",
	severity: "high",
	category: "views",
	summary: "The card or menu of a kanban view under a name that the series does not have",
	why: "From 18.0 on the template of a card is called \"card\" and that of its menu \"menu\"; before they are \"kanban-box\" and \"kanban-menu\". 18.0 still draws the old ones as well as it can, 19.0 fails in the browser, and older series do not know the new ones.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#kanban",
	bad: [viewExample("<kanban><templates><t t-name=\"kanban-box\"><div><field name=\"name\"/></div></t></templates></kanban>")],
	good: [viewExample("<kanban><templates><t t-name=\"menu\"/><t t-name=\"card\"><field name=\"name\"/></t></templates></kanban>"), viewExample("<form><field name=\"name\"/></form>")],
	arch: { t(element, context) {
		const name = attributeValue(element, "t-name");
		if (name === void 0 || !context.series) return;
		const { kanbanTemplate, series } = context.series;
		if (kanbanTemplate === "card" && (name === "kanban-box" || name === "kanban-menu")) {
			const [fresh, box] = name === "kanban-box" ? ["card", true] : ["menu", false];
			const gone = box && series >= "19.0";
			context.report({
				at: element.tag,
				severity: gone ? void 0 : "low",
				message: `"${name}" is the old name ${box ? "of a card" : "of a card's menu"}${gone ? ", and the view fails in the browser" : ", which only a shim still draws"}: write t-name="${fresh}", with the fields directly in it.`
			});
		}
		if (kanbanTemplate === "kanban-box" && name === "card" && within(element, "kanban")) context.report({
			at: element.tag,
			message: `The template "card" is not known in ${series}, and the view fails in the browser: write t-name="kanban-box".`
		});
	} }
});

// src/audit/rules/view-label-without-for.ts
var view_label_without_for_default = defineRule({
	id: "view-label-without-for",
	severity: "critical",
	category: "views",
	summary: "A <label> that names no field",
	why: "Odoo refuses a view with a label that does not say what it is for, and the module cannot be installed.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#form",
	bad: [viewExample("<form><label string=\"Name\"/><field name=\"name\"/></form>")],
	good: [
		viewExample("<form><label for=\"name\"/><field name=\"name\"/><span class=\"o_form_label\">A</span></form>"),
		viewExample("<label position=\"after\"><field name=\"ref\"/></label>", "base.view_partner_form"),
		viewExample("<form><label><input/></label></form>"),
		viewExample("<kanban><templates><t t-name=\"card\"><label>A</label></t></templates></kanban>")
	],
	arch: { label(element, context) {
		if (attributeValue(element, "for") || attribute(element, "position")) return;
		if (within(element, "templates", "kanban") || !isBackend(context)) return;
		if ([...walkElements(element)].some(({ name }) => name === "input")) return;
		context.report({
			at: element.tag,
			message: "The label has no for=\"...\", and Odoo refuses the view: name its field, or write <span class=\"o_form_label\">."
		});
	} }
});

// src/audit/rules/view-list-child.ts
/** Source: 14.0 and 19.0 ir_ui_view.py, `_validate_tag_list` and `_validate_tag_graph`. */
const IN_LIST = /* @__PURE__ */ new Set([
	"field",
	"button",
	"control",
	"groupby",
	"widget",
	"header"
]);
const IN_GRAPH = /* @__PURE__ */ new Set(["field"]);
var view_list_child_default = defineRule({
	id: "view-list-child",
	severity: "critical",
	category: "views",
	summary: "An element that a list view or a graph does not take",
	why: "A list takes fields, buttons, widgets, groupby, header and control, a graph nothing but fields. Odoo refuses anything else, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<list><group><field name=\"name\"/></group></list>"), viewExample("<graph><group/></graph>")],
	good: [
		viewExample("<list><header><button name=\"action_archive\" type=\"object\"/></header><field name=\"name\"/><control><create string=\"a\"/></control><widget name=\"x\"/></list>"),
		viewExample("<graph><field name=\"name\"/></graph>"),
		viewExample("<list position=\"inside\"><field name=\"ref\"/><xpath expr=\".\" position=\"attributes\"/></list>", "base.view_partner_tree")
	],
	arch: {
		tree: look$3,
		list: look$3,
		graph: look$3
	}
});
function look$3(element, context) {
	if (attribute(element, "position") || within(element, "templates") || !isBackend(context)) return;
	const allowed = element.name === "graph" ? IN_GRAPH : IN_LIST;
	const wrong = elementsOf(element).find((child) => !allowed.has(child.name) && !attribute(child, "position"));
	if (!wrong) return;
	context.report({
		at: wrong.tag,
		message: `<${element.name}> takes no <${wrong.name}>, and Odoo refuses the view: it takes ${[...allowed].join(", ")}.`
	});
}

// src/audit/rules/view-list-editable.ts
var view_list_editable_default = defineRule({
	id: "view-list-editable",
	severity: "high",
	category: "views",
	summary: "A list that is editable in a way that does not exist",
	why: "editable says where a new line comes: at the top or at the bottom. Odoo refuses any other value.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list",
	bad: [viewExample("<list editable=\"1\"><field name=\"name\"/></list>")],
	good: [viewExample("<list editable=\"bottom\"><field name=\"name\"/></list>"), viewExample("<form><field name=\"child_ids\"><list editable=\"top\"><field name=\"name\"/></list></field></form>")],
	arch: {
		tree: look$2,
		list: look$2
	}
});
function look$2(element, context) {
	const editable = attribute(element, "editable");
	if (!editable || /^(|top|bottom)$/.test(editable.value)) return;
	const inner = !context.view.roots.includes(element) && (context.series?.series ?? "") < "19.0";
	context.report({
		at: editable,
		severity: inner ? "low" : void 0,
		message: `editable="${editable.value}" does not exist, and Odoo refuses the view: write top or bottom.`
	});
}

// src/audit/rules/view-list-tag.ts
var view_list_tag_default = defineRule({
	id: "view-list-tag",
	severity: "high",
	category: "views",
	summary: "A list view under the tag that this series does not have",
	why: "Up to 17.0 a list view is <tree>, from 18.0 on <list>. The other tag is no type of view: the view is refused at installation, or is not found when it is opened.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list",
	bad: [
		viewExample("<list/>", "base.view_partner_tree\"/><field name=\"type\">tree</field><field name=\"x"),
		viewExample("<tree><field name=\"name\"/></tree>"),
		viewExample("<field name=\"child_ids\" position=\"inside\"><tree><field name=\"name\"/></tree></field>", "base.view_partner_form")
	],
	good: [viewExample("<list><field name=\"name\"/></list>"), viewExample("<form><field name=\"tree\"/><p>a tree</p></form>")],
	arch: {
		tree: look$1,
		list: look$1
	},
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.ui.view" || !context.series) return;
		const type = recordField(element, "type");
		const other = context.series.listTag === "list" ? "tree" : "list";
		if (!type || textOf(type).trim() !== other) return;
		context.report({
			at: type.tag,
			message: `There is no view of type "${other}" in ${context.series.series}: write ${context.series.listTag}, or leave the field out.`,
			fix: {
				title: `Write ${context.series.listTag}`,
				safe: true,
				edits: [{
					...type.inner,
					text: context.series.listTag
				}]
			}
		});
	} }
});
function look$1(element, context) {
	const wanted = context.series?.listTag;
	if (wanted === void 0 || element.name === wanted || within(element, "templates")) return;
	context.report({
		at: element.tag,
		message: `<${element.name}> is no type of view in ${context.series?.series}: write <${wanted}>.`,
		fix: {
			title: `Write <${wanted}>`,
			safe: true,
			edits: renamed(element, wanted, context.text)
		}
	});
}

// src/audit/rules/view-list-xpath.ts
const TREE = /(^|\/|::)tree(?![\w-])/g;
const LIST = /(^|\/|::)list(?![\w-])/g;
var view_list_xpath_default = defineRule({
	id: "view-list-xpath",
	severity: "high",
	category: "views",
	summary: "An xpath that looks for a list view under the tag of another series",
	why: "From 18.0 on the nodes of a list view are <list>, before <tree>. An xpath that names the other one finds nothing, and the view that extends fails to load.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list",
	bad: [viewExample("<xpath expr=\"//field[@name='child_ids']/tree/field[1]\" position=\"after\"><field name=\"name\"/></xpath>", "base.view_partner_form")],
	good: [viewExample("<xpath expr=\"//field[@name='child_ids']/list/field\" position=\"after\"><field name=\"tree\"/></xpath>", "base.view_partner_form"), viewExample("<xpath expr=\"//field[@name='tree']\" position=\"after\"><field name=\"name\"/></xpath>", "base.view_partner_form")],
	arch: { xpath(element, context) {
		const expr = attribute(element, "expr");
		const wanted = context.series?.listTag;
		if (!expr || wanted === void 0) return;
		const other = wanted === "list" ? "tree" : "list";
		const pattern = other === "tree" ? TREE : LIST;
		if ([...expr.value.matchAll(pattern)].length === 0) return;
		const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
		context.report({
			at: element.tag,
			message: `The xpath ${expr.value} looks for <${other}>, which is <${wanted}> in ${context.series?.series}: it finds nothing.`,
			fix: {
				title: `Write ${wanted}`,
				safe: true,
				edits: [{
					...expr.valueSpan,
					text: raw.replaceAll(pattern, `$1${wanted}`)
				}]
			}
		});
	} }
});

// src/audit/rules/view-modifier-too-new.ts
const MODIFIERS = /* @__PURE__ */ new Set([
	"invisible",
	"readonly",
	"required"
]);
/** Names that mean something without the record. */
const WITHOUT_RECORD = /^(context|get|not|in|and|or|is|if|else|true|false|none|uid)$/i;
function isConstant(expression) {
	return (expression.replaceAll(/'[^']*'|"[^"]*"/g, "").match(/[A-Za-z_]\w*/g) ?? []).every((name) => WITHOUT_RECORD.test(name));
}
var view_modifier_too_new_default = defineRule({
	id: "view-modifier-too-new",
	severity: "high",
	category: "views",
	to: "16.0",
	summary: "An expression on the record in invisible, readonly or required, or column_invisible",
	why: "Up to 16.0 these attributes are constants, or look at the context alone. An expression on the record counts as one that is always true, or the view is refused: what should be hidden at times is hidden always.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<form><field name=\"name\" invisible=\"active == False\"/></form>"), viewExample("<tree><field name=\"name\" column_invisible=\"1\"/></tree>")],
	good: [viewExample("<form><field name=\"name\" invisible=\"1\" readonly=\"context.get('a') == 'b'\" required=\"True\" attrs=\"{'invisible': [('active', '=', False)]}\"/></form>")],
	arch: { "*"(element, context) {
		if (element.attributes.length === 0 || context.series?.modifiers !== "attrs") return;
		for (const attr of element.attributes) {
			const column = attr.name === "column_invisible";
			if (!column && (!MODIFIERS.has(attr.name) || isConstant(attr.value))) continue;
			if (within(element, "templates")) return;
			context.report({
				at: attr,
				message: column ? `column_invisible is not known in ${context.series.series}: write attrs="{'column_invisible': ...}", or invisible="1".` : `${attr.name}="${attr.value}" looks at the record, which this attribute cannot in ${context.series.series}: write attrs="{'${attr.name}': [...]}".`
			});
		}
	} }
});

// src/audit/rules/view-page-without-notebook.ts
const NO_PARENT = /* @__PURE__ */ new Set([
	"field",
	"data",
	"xpath",
	"t"
]);
var view_page_without_notebook_default = defineRule({
	id: "view-page-without-notebook",
	severity: "critical",
	category: "views",
	summary: "A <page> that is not directly below a <notebook>",
	why: "Odoo refuses such a view, and the module cannot be installed.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#form",
	bad: [viewExample("<form><group><page name=\"a\"/></group></form>")],
	good: [
		viewExample("<form><notebook><page name=\"a\"/></notebook></form>"),
		viewExample("<xpath expr=\"//notebook\" position=\"inside\"><page name=\"a\"/></xpath>", "base.view_partner_form"),
		viewExample("<page name=\"internal_notes\" position=\"after\"><page name=\"a\"/></page>", "base.view_partner_form"),
		viewExample("<notebook position=\"inside\"><page name=\"a\"/></notebook>", "base.view_partner_form")
	],
	arch: { page(element, context) {
		const { parent } = element;
		if (!parent || parent.name === "notebook" || within(element, "templates") || !isBackend(context)) return;
		if (attribute(element, "position") || attribute(parent, "position") || NO_PARENT.has(parent.name)) return;
		context.report({
			at: element.tag,
			message: `<page> stands below <${parent.name}>, for which Odoo refuses the view: put it into a <notebook>.`
		});
	} }
});

// src/audit/rules/view-schema-attribute.ts
/** Elements of a view below which others of the same schema stand. */
const HOLDERS = /* @__PURE__ */ new Set([
	"group",
	"searchpanel",
	"groupby"
]);
var view_schema_attribute_default = defineRule({
	id: "view-schema-attribute",
	aliases: ["VIE001"],
	severity: "critical",
	category: "views",
	summary: "An attribute that the schema of lists, searches, graphs, pivots or calendars refuses",
	why: "Odoo holds these views against a schema that names every attribute. One that it does not name makes the view invalid, and the module cannot be installed. Forms and kanbans have no such schema, so that what works there may fail here.",
	link: "https://github.com/odoo/odoo/tree/19.0/odoo/addons/base/rng",
	bad: [
		viewExample("<list nocreate=\"1\"><field name=\"name\"/></list>"),
		viewExample("<list><field name=\"name\" data-name=\"x\"/></list>"),
		viewExample("<search><field name=\"name\"/><group><filter name=\"a\" domain=\"[]\" class=\"x\"/></group></search>"),
		viewExample("<list limit=\"many\"><field name=\"name\"/></list>"),
		viewExample("<pivot groups=\"base.group_user\"><field name=\"name\"/></pivot>")
	],
	good: [
		viewExample("<list create=\"0\" default_order=\"name\" decoration-danger=\"active\" limit=\"20\" sample=\"1\"><field name=\"name\" optional=\"show\" column_invisible=\"1\"/><button name=\"a\" type=\"object\" data-hotkey=\"x\"/></list>"),
		viewExample("<search string=\"a\"><field name=\"name\" filter_domain=\"[]\"/><group><filter name=\"a\" date=\"create_date\" default_period=\"month\"/></group></search>"),
		viewExample("<form><field name=\"child_ids\"><list whatever=\"1\"><field name=\"name\" data-x=\"1\"/></list></field></form>"),
		viewExample("<kanban whatever=\"1\"><field name=\"name\"/></kanban>"),
		viewExample("<xpath expr=\"//field\" position=\"after\"><field name=\"name\" data-x=\"1\"/></xpath>", "base.view_partner_tree")
	],
	arch: {
		tree: look,
		list: look,
		search: look,
		graph: look,
		pivot: look,
		calendar: look
	}
});
function look(root, context) {
	const { view, series } = context;
	if (!series || !view.roots.includes(root) || view.inherits !== void 0 || !isBackend(context)) return;
	if (attribute(root, "position")) return;
	for (const name of [
		"limit",
		"groups_limit",
		"count_limit"
	]) {
		const limit = attribute(root, name);
		if (limit && !/^\s*[+-]?\d+\s*$/.test(limit.value)) context.report({
			at: limit,
			message: `${name}="${limit.value}" is no number, and Odoo refuses the view: write one.`
		});
	}
	const queue = [root];
	for (const element of queue) {
		const refused = refusedAttribute(element, series.series);
		if (refused) context.report({
			at: refused,
			message: `<${element.name}> of a ${root.name} view takes no ${refused.name} in ${series.series}, and Odoo refuses the view: leave it out.`
		});
		if (element === root || HOLDERS.has(element.name)) queue.push(...elementsOf(element));
	}
}

// src/audit/rules/view-search-group-attribute.ts
var view_search_group_attribute_default = defineRule({
	id: "view-search-group-attribute",
	severity: "critical",
	category: "views",
	from: "19.0",
	summary: "A group of a search view with expand or string",
	why: "Since 19.0 a <group> of a search view takes neither. The view does not pass its schema, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng",
	bad: [viewExample("<search><field name=\"name\"/><group expand=\"0\" string=\"Group By\"><filter name=\"a\" context=\"{}\"/></group></search>")],
	good: [
		viewExample("<search><field name=\"name\"/><group><filter name=\"a\" context=\"{}\"/></group></search>"),
		viewExample("<form><group string=\"A\"><field name=\"name\"/></group></form>"),
		viewExample("<group expand=\"0\" position=\"inside\"><filter name=\"a\"/></group>", "base.view_res_partner_filter")
	],
	arch: { group(element, context) {
		if (context.series?.searchGroupAttributes !== false || !within(element, "search")) return;
		if (attribute(element, "position")) return;
		const found = element.attributes.filter(({ name }) => name === "expand" || name === "string");
		if (found.length === 0) return;
		context.report({
			at: element.tag,
			message: `<group> of a search view takes no ${found.map(({ name }) => name).join(" and no ")} since 19.0, and the module cannot be installed: leave it out.`,
			fix: {
				title: "Remove it",
				safe: true,
				edits: found.map((attr) => withoutAttribute(attr, context.text))
			}
		});
	} }
});

// src/audit/rules/view-searchpanel.ts
var view_searchpanel_default = defineRule({
	id: "view-searchpanel",
	severity: "high",
	category: "views",
	summary: "A search view with two panels, or a panel whose field has a domain but is not multi",
	why: "A search view shows one panel, and only fields with select=\"multi\" take a domain. Odoo refuses anything else.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#search",
	bad: [viewExample("<search><field name=\"name\"/><searchpanel><field name=\"category_id\"/></searchpanel><searchpanel><field name=\"ref\"/></searchpanel></search>"), viewExample("<search><field name=\"name\"/><searchpanel><field name=\"category_id\" domain=\"[]\"/></searchpanel></search>")],
	good: [viewExample("<search><field name=\"name\"/><searchpanel><field name=\"category_id\" select=\"multi\" domain=\"[]\"/><field name=\"ref\"/></searchpanel></search>")],
	arch: { searchpanel(element, context) {
		const panels = element.parent ? elementsOf(element.parent).filter(({ name }) => name === "searchpanel") : [];
		if (element.parent?.name === "search" && panels.indexOf(element) > 0) context.report({
			at: element.tag,
			message: "The search view has a second panel, and Odoo refuses it: put the fields into one."
		});
		for (const field of elementsOf(element)) {
			if (!attributeValue(field, "domain") || attributeValue(field, "select") === "multi") continue;
			if (attributeValue(field, "position") !== void 0) continue;
			context.report({
				at: field.tag,
				message: `"${attributeValue(field, "name")}" of the search panel has a domain without select="multi", and Odoo refuses the view: add it, or leave the domain out.`
			});
		}
	} }
});

// src/audit/rules/view-settings-layout.ts
/** As an extension of the settings. */
function settings(arch) {
	const files = viewExample(arch, "base.res_config_settings_view_form");
	if (typeof files === "string") return files;
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace("res.partner", "res.config.settings")]));
}
const OLD = /hasclass\(['"]settings['"]\)|@class=['"]settings['"]/;
var view_settings_layout_default = defineRule({
	id: "view-settings-layout",
	severity: "high",
	category: "views",
	summary: "Settings in the layout of another series",
	why: "Up to 16.0 the settings of an app are div.app_settings_block in div.settings; from 17.0 on they are <app>, <block> and <setting>. An extension that looks for the old blocks finds nothing and cannot be installed; the new tags show nothing in an older series.",
	link: "https://github.com/odoo/odoo/pull/108588",
	bad: [settings("<xpath expr=\"//div[hasclass('settings')]\" position=\"inside\"><div class=\"app_settings_block\"/></xpath>")],
	good: [settings("<xpath expr=\"//form\" position=\"inside\"><app name=\"a\"><block><setting><field name=\"name\"/></setting></block></app></xpath>"), viewExample("<form><div class=\"settings_x\"/></form>")],
	arch: { "*"(element, context) {
		if (context.view.model !== "res.config.settings" || !context.series) return;
		const { settingsView, series } = context.series;
		const expr = element.name === "xpath" ? attributeValue(element, "expr") ?? "" : "";
		if (settingsView === "app") {
			if (!(classesOf(element).includes("app_settings_block") || OLD.test(expr))) return;
			context.report({
				at: element.tag,
				message: `The settings of ${series} have no div.settings: write <xpath expr="//form" position="inside"> with <app>, <block> and <setting>.`
			});
		} else if (element.name === "app" || element.name === "setting") context.report({
			at: element.tag,
			message: `<${element.name}> shows nothing in ${series}: write <div class="app_settings_block"> inside div.settings.`
		});
	} }
});

// src/audit/rules/view-spec-matches-nothing.ts
const view = (id, arch, inherit = "") => `
  <record id="${id}" model="ir.ui.view">
    <field name="name">${id}</field>
    <field name="model">res.partner</field>${inherit}
    <field name="arch" type="xml">${arch}</field>
  </record>
`;
const FORM = view("form", "<form><sheet><group name=\"main\"><field name=\"name\"/></group></sheet></form>");
const INHERIT = "<field name=\"inherit_id\" ref=\"form\"/>";
const BASE = "<field name=\"inherit_id\" ref=\"base.view_partner_form\"/>";
var view_spec_matches_nothing_default = defineRule({
	id: "view-spec-matches-nothing",
	aliases: ["ODOO008", "view-spec-not-found"],
	severity: "critical",
	category: "views",
	summary: "An extension of a view looks for a node that the view does not have",
	why: "Odoo applies all extensions while it loads the file, and stops the installation or the upgrade where one finds nothing: \"Element cannot be located in parent view\".",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: [
		{ "views/a.xml": `<odoo>${FORM}${view("more", "<field name=\"vat\" position=\"after\"><field name=\"ref\"/></field>", INHERIT)}</odoo>` },
		{ "views/a.xml": `<odoo>${FORM}${view("more", "<xpath expr=\"//group[@name='mian']\" position=\"inside\"><field name=\"ref\"/></xpath>", INHERIT)}</odoo>` },
		{ "views/a.xml": `<odoo>${FORM}${view("gone", "<field name=\"name\" position=\"replace\"/>", INHERIT)}${view("more", "<field name=\"name\" position=\"after\"><field name=\"ref\"/></field>", INHERIT)}</odoo>` },
		{ "views/a.xml": `<odoo>${view("more", "<field name=\"nowhere_to_be_found\" position=\"after\"><field name=\"ref\"/></field>", BASE)}</odoo>` },
		{ "views/a.xml": `<odoo>${view("more", "<xpath expr=\"//page[@name='nowhere']//field[@name='vat']\" position=\"after\"><field name=\"ref\"/></xpath>", BASE)}</odoo>` }
	],
	good: [
		{ "views/a.xml": `<odoo>${FORM}${view("more", "<xpath expr=\"//group[@name='main']/field\" position=\"after\"><field name=\"ref\"/></xpath><field name=\"ref\" position=\"after\"><field name=\"vat\"/></field>", INHERIT)}</odoo>` },
		{ "views/a.xml": `<odoo>${view("more", "<field name=\"vat\" position=\"after\"><field name=\"ref\"/></field>", BASE)}</odoo>` },
		{ "views/a.xml": `<odoo>${view("more", "<xpath expr=\"//notebook/page[2]\" position=\"after\"><page name=\"new\"/></xpath><page name=\"new\" position=\"inside\"><field name=\"ref\"/></page>", BASE)}</odoo>` },
		{ "views/a.xml": `<odoo>${view("more", "<field name=\"whatever\" position=\"after\"><field name=\"ref\"/></field>", "<field name=\"inherit_id\" ref=\"unheard_of.view\"/>")}</odoo>` },
		{ "views/a.xml": `<odoo>${FORM}${view("late", "<field name=\"vat\" position=\"after\"><field name=\"ref\"/></field>", INHERIT)}${view("early", "<field name=\"name\" position=\"after\"><field name=\"vat\"/></field>", `${INHERIT}<field name="priority">5</field>`)}</odoo>` }
	],
	check(context) {
		for (const each of context.index.views) {
			if (each.inherits === void 0 || each.xmlid === void 0) continue;
			const placed = context.project.view(each.xmlid);
			if (!placed || placed.module !== context.module.name || placed.start !== each.record.start) continue;
			if (!context.project.closure(context.module.name).complete) continue;
			for (const spec of missing(context, each, placed)) {
				const wanted = spec.name === "xpath" ? attributeValue(spec, "expr") : shown(spec);
				const at = attribute(spec, "expr")?.valueSpan ?? spec.tag;
				const message = `Nothing in ${placed.inherits ?? "the view"} matches ${wanted ?? "this"} when Odoo gets to this extension: the view does not load. Look for a node that is there.`;
				const known = context.project.view(placed.inherits ?? "")?.names === void 0;
				context.report({
					source: each.source,
					at,
					message,
					about: {
						kind: "node",
						name: wanted ?? spec.name
					},
					severity: known ? "critical" : "high"
				});
			}
		}
	}
});
function shown({ name, attributes }) {
	return `<${name}${attributes.filter((each) => each.name !== "position").map((each) => ` ${each.name}="${each.value}"`).join("")}>`;
}
function missing(context, { roots }, placed) {
	const judged = judgeSpecs(context, placed);
	if (judged.size > 0) return [...judged].filter(([, result]) => result === "missing").map(([spec]) => spec);
	const names = namesOf(context, placed);
	if (!names) return [];
	return roots.flatMap((root) => root.name === "data" ? elementsOf(root) : [root]).filter((spec) => requiredNames(spec).some((name) => !names.has(name)));
}
/** Every name in the view and all that extends it, own views included: what is not among them is nowhere. */
function namesOf(context, wanted) {
	const { project, module } = context;
	const { modules } = project.closure(module.name);
	let base = wanted;
	for (let i = 0; base?.inherits !== void 0; i++) base = i < 20 && modules.has(base.module) ? project.view(base.inherits) : void 0;
	if (!base || !modules.has(base.module)) return void 0;
	const names = /* @__PURE__ */ new Set();
	const queue = [base];
	for (const view of queue) {
		const own = project.isRedeclared(view.xmlid) ? void 0 : namesIn(context, view);
		if (!own) return void 0;
		for (const name of own) names.add(name);
		for (const child of project.extensions(view.xmlid)) if (modules.has(child.module) && queue.every(({ xmlid }) => xmlid !== child.xmlid)) queue.push(child);
	}
	return names;
}
function namesIn(context, view) {
	if (view.names) return view.names;
	return archOf(context, view)?.flatMap((root) => [...walkElements(root)].filter((element) => attribute(element, "position") === void 0 && element.name !== "xpath").flatMap((element) => {
		const name = attributeValue(element, "name");
		if (name === void 0) return [];
		return element.name === "attribute" && name === "name" ? [name, textOf(element).trim()] : [name];
	}));
}
/** Names without which the spec finds nothing. */
function requiredNames(spec) {
	if (spec.name === "field") return plain([attributeValue(spec, "name")]);
	if (spec.name !== "xpath") return plain([attributeValue(spec, "name")]);
	const expression = parseXPath(attributeValue(spec, "expr") ?? "");
	return expression?.kind === "path" ? plain(namesAsked(expression)) : [];
}
function plain(names) {
	return names.filter((name) => name !== void 0).filter((name) => /^[\w.-]+$/.test(name));
}
/** Of `[@name='x']` in the steps of a path; what stands in `or` or `not()` is not asked for. */
function namesAsked(path) {
	return path.steps.flatMap(({ predicates }) => predicates.flatMap(nameAsked));
}
function nameAsked(expression) {
	if (expression.kind !== "binary") return [];
	if (expression.op === "and") return [...nameAsked(expression.left), ...nameAsked(expression.right)];
	if (expression.op !== "=") return [];
	const [left, right] = [expression.left, expression.right];
	const [attr, literal] = left.kind === "attribute" ? [left, right] : [right, left];
	if (attr.kind !== "attribute" || attr.name !== "name" || literal.kind !== "literal") return [];
	return [String(literal.value)];
}

// src/audit/rules/view-unknown-field.ts
var view_unknown_field_default = defineRule({
	id: "view-unknown-field",
	aliases: ["ODOO004", "view-field-not-found"],
	severity: "critical",
	category: "views",
	summary: "A view shows a field that its model does not have",
	why: "Odoo checks every field of a view while it loads the file, and stops the installation or the upgrade at one that does not exist.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#field",
	bad: [
		{ "views/partner.xml": `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="nmae"/></form>
            </field>
          </record>
        </odoo>
      ` },
		{ "views/partner.xml": `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="child_ids"><list><field name="name"/><field name="book_count"/></list></field></form>
            </field>
          </record>
        </odoo>
      ` },
		{ "views/partner.xml": `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <xpath expr="//field[@name='vat']" position="after"><field name="nowhere_to_be_found"/></xpath>
            </field>
          </record>
        </odoo>
      ` }
	],
	good: [{ "views/partner.xml": `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form>
                <field name="name"/><field name="id"/><field name="display_name"/><field name="create_date"/>
                <field name="x_studio_kind"/>
                <field name="child_ids"><list><field name="email"/><field name="country_id"/></list></field>
              </form>
            </field>
          </record>
          <record id="view_partner_2" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <data>
                <xpath expr="//field[@name='bank_ids']/list/field[@name='acc_number']" position="after"><field name="acc_holder_name"/></xpath>
                <field name="whatever_is_there" position="attributes"><attribute name="invisible">1</attribute></field>
                <field name="vat" position="after"><field name="whatever_moves" position="move"/></field>
              </data>
            </field>
          </record>
          <record id="view_unknown" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">somebody.elses</field>
            <field name="arch" type="xml"><form><field name="whatever"/></form></field>
          </record>
        </odoo>
      ` }, { "views/partner.xml": `
        <odoo>
          <record id="view_partner" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <form><field name="child_ids"><kanban><templates><t t-name="card"><field name="name"/></t></templates></kanban></field></form>
            </field>
          </record>
        </odoo>
      ` }],
	check(context) {
		for (const view of context.index.views) for (const { element, models, isSpec } of archPlaces(context, view)) {
			if (isSpec || element.name !== "field") continue;
			const name = attribute(element, "name");
			if (!name) continue;
			const state = fieldAmong(context, models, name.value);
			if (state.is !== "absent") continue;
			const where = models.length > 1 ? " Nor has any model whose records it can list." : "";
			const message = `The view does not load: ${tellAbsent(context, state)}${where}`;
			context.report({
				source: view.source,
				at: name.valueSpan,
				message,
				model: state.model
			});
		}
	}
});

// src/audit/rules/view-xpath-class.ts
const WHOLE = /@class\s*=|=\s*@class|contains\(\s*@class/;
/** One class, without blanks in it, and nothing else in the brackets. */
const SINGLE = /\[@class\s*=\s*('[\w-]+'|"[\w-]+")\]/g;
var view_xpath_class_default = defineRule({
	id: "view-xpath-class",
	severity: "low",
	category: "views",
	summary: "An xpath that compares @class as a whole",
	why: "Another module may add a class to the node, or write them in another order. The comparison then fails, and with it the view. Odoo warns of it at each update.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: [viewExample("<xpath expr=\"//div[@class='oe_title']\" position=\"inside\"><field name=\"ref\"/></xpath>", "base.view_partner_form"), viewExample("<xpath expr=\"//div[contains(@class, 'oe_title')]\" position=\"inside\"><field name=\"ref\"/></xpath>", "base.view_partner_form")],
	good: [viewExample("<xpath expr=\"//div[hasclass('oe_title')]\" position=\"inside\"><field name=\"ref\" class=\"x\"/></xpath>", "base.view_partner_form"), viewExample("<xpath expr=\"//div[@class]\" position=\"inside\"><field name=\"ref\"/></xpath>", "base.view_partner_form")],
	xml: { xpath(element, context) {
		const expr = attribute(element, "expr");
		if (!expr?.value.includes("@class") || !WHOLE.test(expr.value)) return;
		const { start, end } = expr.valueSpan;
		const simple = context.text.slice(start, end).replaceAll(SINGLE, "[hasclass($1)]");
		context.report({
			at: element.tag,
			message: `The xpath ${expr.value} compares the whole class, which another module may add to: write hasclass(...).`,
			fix: WHOLE.test(simple) ? void 0 : {
				title: "Write hasclass",
				safe: false,
				edits: [{
					start,
					end,
					text: simple
				}]
			}
		});
	} }
});

// src/audit/rules/view-xpath-fragile.ts
const COUNTED = /\[(\d+)\]/;
var view_xpath_fragile_default = defineRule({
	id: "view-xpath-fragile",
	severity: "low",
	category: "views",
	summary: "An xpath that counts nodes, or goes down from the root step by step",
	why: "Where a node stands changes with every version and with every other module. The xpath then finds another node, or none, and the view fails to load.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: [viewExample("<xpath expr=\"/form/sheet/group[2]/group/field[3]\" position=\"after\"><field name=\"ref\"/></xpath>", "base.view_partner_form")],
	good: [
		viewExample("<xpath expr=\"//field[@name='name']\" position=\"after\"><field name=\"ref\"/></xpath>", "base.view_partner_form"),
		viewExample("<xpath expr=\"/form\" position=\"inside\"><field name=\"ref\"/></xpath>", "base.view_partner_form"),
		viewExample("<xpath expr=\"//group[1]\" position=\"after\"><field name=\"ref\"/></xpath>", "base.view_partner_form"),
		viewExample("<xpath expr=\"//notebook/page[last()]\" position=\"after\"><page name=\"a\"/></xpath>", "base.view_partner_form")
	],
	xml: { xpath(element, context) {
		const expr = attributeValue(element, "expr") ?? "";
		const steps = expr.split("/").filter(Boolean);
		const counted = steps.filter((step) => COUNTED.test(step));
		const rooted = /^\/(?!\/)/.test(expr) && steps.filter((step) => !step.includes("[")).length > 3;
		if (!rooted && !counted.some((step) => Number(COUNTED.exec(step)?.[1] ?? 0) > 1)) return;
		context.report({
			at: element.tag,
			message: `The xpath ${expr} ${rooted ? "names each step from the root" : "counts nodes"}, which another module or version changes: name the node by its name, id or class.`
		});
	} }
});

// src/audit/rules/view-xpath-translated-attribute.ts
/** In all series; later ones have some more. Source: 14.0 and 19.0 tools/translate.py, `TRANSLATED_ATTRS`. */
const NAMES = [
	"string",
	"help",
	"sum",
	"avg",
	"confirm",
	"placeholder",
	"alt",
	"title",
	"aria-label",
	"aria-keyshortcuts",
	"aria-placeholder",
	"aria-roledescription",
	"aria-valuetext",
	"value_label"
];
const TRANSLATED = new Set(NAMES);
const IN_XPATH = new RegExp(`@(${NAMES.join("|")})(?![\\w-])`);
var view_xpath_translated_attribute_default = defineRule({
	id: "view-xpath-translated-attribute",
	severity: "critical",
	category: "views",
	summary: "An extension that finds its node by a text that is translated",
	why: "A string, help, placeholder or title is another one in each language. Odoo refuses a view that uses one of them to say which node it changes, and the module cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py",
	bad: [viewExample("<xpath expr=\"//page[@string='Notes']\" position=\"inside\"><field name=\"ref\"/></xpath>", "base.view_partner_form"), viewExample("<page string=\"Notes\" position=\"inside\"><field name=\"ref\"/></page>", "base.view_partner_form")],
	good: [viewExample("<xpath expr=\"//page[@name='internal_notes']\" position=\"inside\"><page string=\"Notes\"><field name=\"ref\"/></page></xpath>", "base.view_partner_form"), viewExample("<page name=\"internal_notes\" position=\"attributes\"><attribute name=\"string\">N</attribute></page>", "base.view_partner_form")],
	arch: { "*"(element, context) {
		if (element.attributes.length === 0 || !attribute(element, "position")) return;
		const expr = element.name === "xpath" ? attributeValue(element, "expr") : void 0;
		const found = expr === void 0 ? element.attributes.find(({ name, value }) => TRANSLATED.has(name) && value !== "")?.name : IN_XPATH.exec(expr)?.[1];
		if (found === void 0) return;
		context.report({
			at: element.tag,
			message: `The node is looked for by its ${found}, which Odoo refuses since it is translated: name it by its name, id or class.`
		});
	} }
});

export { view_button_special_default as A, unused_suppression_default as B, view_filter_without_name_default as C, view_duplicate_name_default as D, view_expression_syntax_default as E, use_vim_comment_default as F, unused_dependency_default as G, unused_logger_default as H, use_header_comments_default as I, unreachable_default as J, unsearchable_field_default as K, url_from_input_default as L, view_attributes_spec_child_default as M, view_attribute_ignored_default as N, view_column_count_default as O, view_accessibility_default as P, unwanted_file_default as R, view_forbidden_directive_default as S, view_field_missing_default as T, unused_import_default as U, unused_private_method_default as V, unused_group_default as W, view_kanban_template_default as _, view_spec_matches_nothing_default as a, view_group_typo_default as b, view_search_group_attribute_default as c, view_modifier_too_new_default as d, view_list_xpath_default as f, view_label_without_for_default as g, view_list_child_default as h, view_unknown_field_default as i, view_attrs_gone_default as j, view_chatter_too_new_default as k, view_schema_attribute_default as l, view_list_editable_default as m, view_xpath_fragile_default as n, view_settings_layout_default as o, view_list_tag_default as p, unsafe_deserialisation_default as q, view_xpath_class_default as r, view_searchpanel_default as s, view_xpath_translated_attribute_default as t, view_page_without_notebook_default as u, view_js_literal_default as v, view_field_without_name_default as w, view_graph_orientation_default as x, view_inherited_with_groups_default as y, unused_template_default as z };