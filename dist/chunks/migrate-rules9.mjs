import { Dt as parts, Et as literalOf, Ot as childOf, ct as attributeValue, kt as walk, lt as elementsOf, st as attribute } from "./source.mjs";
import { _t as calledBy, d as termText, dt as recordsOf, f as translationOf, gt as argumentsOfCall, t as valuesOf, ut as isEnvironment } from "./audit-python.mjs";
import { T as dropUnusedImports, et as wholeLines, ft as defineMigration, g as fieldKeyword, nt as withoutArgument } from "./migrate-rules.mjs";
import { S as elementLines } from "./migrate-rules3.mjs";
import { Bt as inBundle, Dt as goneModules, Et as namesIn, Ft as GONE_IMPORT_NOOPS, G as goneAssets, Gt as script, It as GONE_PYTHON_NOOPS, K as bookMethod, Lt as GONE_SERVICE_NOOPS, Ot as goneTemplates, R as goneImports, Rt as anchorCase, Ut as templateCases, W as goneAnchors, Wt as templateNoops, _t as gonePython, et as partnerView, gt as styleNoops, ht as styleCases, m as goneServices, mt as goneStyles, n as takeService, p as goneWidgets, wt as goneIn, xt as _18_0, zt as anchorNoops } from "./migrate-rules4.mjs";
import { O as RENAMED } from "./migrate-rules10.mjs";

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

// src/migrate/rules/18.0/default-period.ts
/** Periods by their old names. */
const NOW = {
	this_month: "month",
	last_month: "month-1",
	antepenultimate_month: "month-2",
	this_year: "year",
	last_year: "year-1",
	antepenultimate_year: "year-2"
};
const KNOWN = /^((year|month)([-+][1-9]\d*)?|(first|second|third|fourth)_quarter)$/;
var default_period_default = defineMigration({
	id: "default-period",
	to: "18.0",
	breaks: "error",
	summary: "The default period of a filter of dates is counted from this month or this year",
	why: "Since 18.0 this_month is month and last_year is year-1: a search view with another name of a period does not load.",
	link: "https://github.com/odoo/odoo/pull/156746",
	cases: [
		{
			before: search("default_period=\"this_month\""),
			after: search("default_period=\"month\"")
		},
		{
			before: search("default_period=\"last_year,antepenultimate_month,first_quarter\""),
			after: search("default_period=\"year-1,month-2,first_quarter\"")
		},
		{
			before: search("default_period=\"last_30_days\""),
			todos: 1
		}
	],
	noops: [
		search("default_period=\"month\""),
		search("default_period=\"year-1,second_quarter\""),
		search("string=\"this_month\""),
		partnerView("<search><filter name=\"d\" date=\"create_date\" default_period=\"custom_own\"><filter name=\"own\" string=\"O\" domain=\"[]\"/></filter></search>")
	],
	arch: { filter(element, context) {
		const period = attribute(element, "default_period");
		if (!period) return;
		const own = elementsOf(element).map((child) => `custom_${attribute(child, "name")?.value ?? ""}`);
		const now = period.value.split(",").map((each) => Object.hasOwn(NOW, each) ? NOW[each] ?? each : each);
		const unknown = now.find((each) => !KNOWN.test(each) && !own.includes(each));
		if (unknown !== void 0) {
			context.report({
				at: period.valueSpan,
				message: `${unknown} is no period of a filter of dates in 18.0: it is one of month, month-1, year, year-1 and the like, or first_quarter to fourth_quarter.`,
				options: [{
					title: "Name the period that comes nearest",
					code: "default_period=\"month\""
				}, {
					title: "Give the filter one of its own",
					code: "default_period=\"custom_own\""
				}]
			});
			return;
		}
		const text = now.join(",");
		if (text === period.value) return;
		context.report({
			at: period.valueSpan,
			message: "Periods are counted from this month or this year since 18.0.",
			fix: {
				title: `Write ${text}`,
				safe: true,
				edits: [{
					...period.valueSpan,
					text
				}]
			}
		});
	} }
});
function search(more) {
	return partnerView(`<search><filter name="d" date="create_date" ${more}/></search>`);
}

// src/migrate/rules/18.0/env-translation.ts
const FUNCTION = /^(function_definition|lambda)$/;
var env_translation_default = defineMigration({
	id: "env-translation",
	to: "18.0",
	breaks: "style",
	lasts: true,
	worksUntil: "ever",
	summary: "Methods of models translate by self.env._()",
	why: "_() looks through the functions that called it for a language and a module; since 18.0 the environment has both at hand. What is put into the text stands in the call, so that a wrong translation does not end in an error.",
	link: "https://github.com/odoo/odoo/pull/174844",
	cases: [
		{
			before: method("return _(\"Locked\")"),
			after: bookMethod("f(self, name)", "return self.env._(\"Locked\")")
		},
		{
			before: method("return [_(\"%s is locked\") % name, _(\"%s of %s\", name, self)]"),
			after: bookMethod("f(self, name)", "return [self.env._(\"%s is locked\", name), self.env._(\"%s of %s\", name, self)]")
		},
		{
			before: method("return _(\"%s of %s\") % (name, self)"),
			after: bookMethod("f(self, name)", "return self.env._(\"%s of %s\", name, self)")
		},
		{
			before: method("return _(\"%(name)s of %(all)s\") % {\"name\": name, \"all\": len(self)}"),
			after: bookMethod("f(self, name)", "return self.env._(\"%(name)s of %(all)s\", name=name, all=len(self))")
		},
		{
			before: method("return _(\"from %(from)s\") % {\"from\": name}, _(\"%(self)s\") % {\"self\": name}"),
			after: bookMethod("f(self, name)", "return self.env._(\"from %(from)s\") % {\"from\": name}, self.env._(\"%(self)s\") % {\"self\": name}")
		},
		{
			before: method("return _(\"%s of %s\") % (name,)"),
			after: bookMethod("f(self, name)", "return self.env._(\"%s of %s\") % (name,)")
		},
		{
			before: method("return self.mapped(lambda book: _(\"A\"))"),
			after: bookMethod("f(self, name)", "return self.mapped(lambda book: self.env._(\"A\"))")
		}
	],
	noops: [
		bookMethod("f(self)", "return self.env._(\"Locked\")"),
		"from odoo import _\n\n\ndef f(self):\n    return _(\"Locked\")\n",
		"from unittest import TestCase\n\nfrom odoo import _\n\n\nclass Plain(TestCase):\n    def f(self):\n        return _(\"Locked\")\n",
		"from odoo import _\n\n\nclass Plain:\n    def f(self):\n        return _(\"Locked\")\n",
		"from odoo import _, models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n    _description = _(\"Book\")\n\n    @staticmethod\n    def f(text):\n        return _(text)\n",
		"from gettext import gettext as _\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def f(self):\n        return _(\"Locked\")\n",
		"from odoo import _lt, models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def f(self):\n        return _lt(\"Locked\")\n"
	],
	python: {
		call(node, context) {
			const translation = translationOf(node, context);
			const called = childOf(node, "function");
			if (translation?.name !== "_" || !called || !isOdoos(context) || !hasSelf(context)) return;
			const name = {
				start: called.start,
				end: called.end,
				text: "self.env._"
			};
			const values = formatEdits(translation, context);
			context.report({
				at: called,
				message: "self.env._() has the language and the module at hand since 18.0.",
				fix: {
					title: "Write self.env._()",
					safe: values.sure,
					edits: [name, ...values.edits]
				}
			});
		},
		import_from_statement: dropUnusedImports(/^odoo$/, /* @__PURE__ */ new Set(["_"]))
	}
});
function isOdoos({ file }) {
	return file.imports.some(({ from, names }) => from === "odoo" && names.includes("_"));
}
/** In a method of a model or of a test case, whose records nothing else is called like. */
function hasSelf({ ancestors, klass, text }) {
	const isCase = klass?.bases.some((base) => /Case$/.test(base) && !/(^|\.)(Test|Base)Case$/.test(base));
	if (!klass || klass.kind === void 0 && !isCase) return false;
	const functions = ancestors.filter(({ type }) => FUNCTION.test(type));
	const firsts = functions.map((each) => {
		const [first] = parts(childOf(each, "parameters") ?? each);
		return first?.type === "identifier" ? text.slice(first.start, first.end) : void 0;
	});
	const [outer] = functions;
	return outer?.type === "function_definition" && firsts[0] === "self" && !firsts.slice(1).includes("self");
}
const NOTHING = {
	edits: [],
	sure: true
};
/** Puts what follows `%` into the call. */
function formatEdits({ call, given }, context) {
	const parent = context.ancestors.at(-1);
	const [left, right] = parent?.type === "binary_operator" ? parts(parent) : [];
	if (left !== call || !right || !/^\s*%\s*$/.test(context.text.slice(left.end, right.start))) return NOTHING;
	const { positional, keywords, spread } = given;
	const [term] = positional;
	if (!term || positional.length !== 1 || keywords.size > 0 || spread) return NOTHING;
	const format = termText(term, context);
	const values = format === void 0 ? void 0 : valuesOf(right, format, context.text);
	if (!values) return NOTHING;
	return {
		sure: values.sure,
		edits: [{
			start: term.end,
			end: term.end,
			text: `, ${values.text}`
		}, {
			start: call.end,
			end: right.end,
			text: ""
		}]
	};
}
function method(body) {
	return bookMethod("f(self, name)", body).replace("import api, models", "import _, api, models");
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

// src/migrate/rules/18.0/gone-style-names.ts
var gone_style_names_default = defineMigration({
	id: "gone-style-names",
	to: "18.0",
	breaks: "error",
	summary: "Variables, mixins and functions of stylesheets that are gone",
	why: "A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src/scss",
	cases: styleCases("$o-cp-breadcrumb-height", "30px", "gantt-decoration-color"),
	noops: styleNoops("$o-cp-breadcrumb-height", "gantt-decoration-color"),
	...goneStyles("18.0")
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

// src/migrate/rules/18.0/group-expand.ts
const MESSAGE = "What group_expand names is called with the groups and the domain alone since 18.0, without an order.";
var group_expand_default = defineMigration({
	id: "group-expand",
	to: "18.0",
	breaks: "error",
	summary: "Methods of group_expand take no order",
	why: "Since 18.0 read_group() gives them the groups and the domain, and turns the result round by itself: a method that asks for an order raises TypeError, and the kanban view does not open.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/models.py",
	cases: [
		{
			before: stages("stages, domain, order", "return stages.search([])"),
			after: stages("stages, domain", "return stages.search([])")
		},
		{
			before: stages("stages, domain, order", "return stages.search([(\"fold\", \"=\", False)], order=order)"),
			after: stages("stages, domain", "return stages.search([(\"fold\", \"=\", False)])")
		},
		{
			before: stages("stages, domain, order=None", "return stages.browse(stages._search([], order=order))"),
			after: stages("stages, domain", "return stages.browse(stages._search([], order=stages._order))")
		},
		{
			before: field("group_expand=lambda self, values, domain, order: values"),
			after: field("group_expand=lambda self, values, domain: values")
		},
		{
			before: stages("stages, domain, order", "return stages.sorted(order)"),
			todos: 1
		}
	],
	noops: [
		stages("stages, domain", "return stages.search([])"),
		stages("stages, domain, order=None", "return stages.search([], order=order or \"name\")"),
		stages("*args", "return args[0]"),
		field("group_expand=True"),
		field("group_expand=lambda self, values, domain: values"),
		field("group_expand=\"_read_group_other\""),
		"class Plain:\n    def _read_group_stage_id(self, stages, domain, order):\n        return stages\n"
	],
	python: {
		function_definition(node, context) {
			const { klass } = context;
			const [name, body, parameters] = [
				"name",
				"body",
				"parameters"
			].map((each) => childOf(node, each));
			const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!klass || !method || !name || !body || !parameters) return;
			if (method.params.length !== 4 || !expandedIn(context).has(method.name)) return;
			const all = parts(parameters);
			const [, groups, , order] = all;
			if (all.length !== 4 || !groups || !order || all.some(({ type }) => /splat|separator/.test(type))) return;
			const edits = withoutOrder({
				parameters,
				order,
				body,
				groups: context.slice(groups)
			}, context);
			if (!edits && !method.required.includes(method.params[3] ?? "")) return;
			context.report({
				at: name,
				message: MESSAGE,
				...edits ? { fix: {
					title: "Take the order away",
					safe: true,
					edits
				} } : { options: [{
					title: "Order by what the model says",
					code: `${context.slice(groups)}._order`
				}, {
					title: "Give order a default of its own, and keep what is done with it",
					code: "order=None"
				}] }
			});
		},
		keyword_argument(node, context) {
			const [name, value] = [childOf(node, "name"), childOf(node, "value")];
			if (!name || context.slice(name) !== "group_expand" || value?.type !== "lambda") return;
			const [parameters, body] = [childOf(value, "parameters"), childOf(value, "body")];
			if (!parameters || !body) return;
			const all = parts(parameters);
			const [, groups, , order] = all;
			if (all.length !== 4 || !groups || !order || all.some(({ type }) => type !== "identifier")) return;
			const edits = withoutOrder({
				parameters,
				order,
				body,
				groups: context.slice(groups)
			}, context);
			context.report({
				at: value,
				message: MESSAGE,
				...edits ? { fix: {
					title: "Take the order away",
					safe: true,
					edits
				} } : { options: [{
					title: "Order by what the model says",
					code: `${context.slice(groups)}._order`
				}] }
			});
		}
	}
});
/** Methods that fields of the module name, in whatever class. */
function expandedIn({ index }) {
	const names = /* @__PURE__ */ new Set();
	for (const { classes } of index.module.python) for (const { kwargs } of classes.flatMap(({ fields }) => fields)) {
		const name = kwargs.get("group_expand")?.value;
		if (typeof name === "string") names.add(name);
	}
	return names;
}
/** Undefined where the order is used for something else than to be handed on to a search. */
function withoutOrder({ parameters, order, body, groups }, context) {
	const named = order.type === "identifier" ? order : childOf(order, "name");
	if (named?.type !== "identifier") return void 0;
	const word = context.slice(named);
	const edits = [withoutArgument(parameters, order, context.text)];
	const handled = /* @__PURE__ */ new Set();
	for (const call of walk(body)) {
		const called = call.type === "call" ? calledBy(call, context) : void 0;
		const list = called && childOf(call, "arguments");
		if (!called?.object || !list || !/^(search|search_fetch|_search)$/.test(called.name)) continue;
		const value = argumentsOfCall(call, context).keywords.get("order");
		const keyword = parts(list).find((each) => childOf(each, "value") === value);
		if (value?.type !== "identifier" || context.slice(value) !== word || !keyword) continue;
		handled.add(value);
		edits.push(called.name === "_search" ? {
			start: value.start,
			end: value.end,
			text: `${groups}._order`
		} : withoutArgument(list, keyword, context.text));
	}
	return [...walk(body)].some((node) => node.type === "identifier" && node.field !== "attribute" && node.field !== "name" && !handled.has(node) && context.slice(node) === word) ? void 0 : edits;
}
function stages(parameters, body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    stage_id = fields.Many2one("example.stage", group_expand="_read_group_stage_id")\n\n    @api.model\n    def _read_group_stage_id(self, ${parameters}):\n        ${body}\n`;
}
function field(keyword) {
	return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    stage_id = fields.Many2one("example.stage", ${keyword})\n`;
}

// src/migrate/rules/18.0/js-rpc.ts
var js_rpc_default = defineMigration({
	id: "js-rpc",
	to: "18.0",
	breaks: "error",
	summary: "The service rpc is a function of @web/core/network/rpc",
	why: "There is no service rpc since 18.0: what asks for it does not start.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/network/rpc.js",
	cases: [
		{
			before: script("import {useService} from \"@web/core/utils/hooks\";\nimport {Component} from \"@odoo/owl\";\n\nexport class A extends Component {\n    setup() {\n        this.rpc = useService(\"rpc\");\n        this.orm = useService(\"orm\");\n    }\n    async load() {\n        return await this.rpc(\"/a\", {b: 1});\n    }\n}\n"),
			after: script("import {useService} from \"@web/core/utils/hooks\";\nimport {Component} from \"@odoo/owl\";\nimport {rpc} from \"@web/core/network/rpc\";\n\nexport class A extends Component {\n    setup() {\n        this.orm = useService(\"orm\");\n    }\n    async load() {\n        return await rpc(\"/a\", {b: 1});\n    }\n}\n")
		},
		{
			before: script("import { useService } from \"@web/core/utils/hooks\";\n\nexport function useA() {\n    const rpc = useService(\"rpc\");\n    return () => rpc(\"/a\");\n}\n"),
			after: script("import { rpc } from \"@web/core/network/rpc\";\n\nexport function useA() {\n    return () => rpc(\"/a\");\n}\n")
		},
		{
			before: script("import publicWidget from \"@web/legacy/js/public/public_widget\";\n\npublicWidget.registry.A = publicWidget.Widget.extend({\n    init() {\n        this._super(...arguments);\n        this._rpc = this.bindService(\"rpc\");\n    },\n    load() {\n        return this._rpc(\"/a\");\n    },\n});\n"),
			after: script("import publicWidget from \"@web/legacy/js/public/public_widget\";\nimport { rpc } from \"@web/core/network/rpc\";\n\npublicWidget.registry.A = publicWidget.Widget.extend({\n    init() {\n        this._super(...arguments);\n    },\n    load() {\n        return rpc(\"/a\");\n    },\n});\n")
		},
		{
			before: script("import { registry } from \"@web/core/registry\";\n\nregistry.category(\"actions\").add(\"a\", (env) => env.services.rpc(\"/a\"));\n"),
			after: script("import { registry } from \"@web/core/registry\";\nimport { rpc } from \"@web/core/network/rpc\";\n\nregistry.category(\"actions\").add(\"a\", (env) => rpc(\"/a\"));\n")
		},
		{
			before: script("import { useService } from \"@web/core/utils/hooks\";\n\nexport function useA() {\n    const rpc = useService(\"rpc\");\n    return { rpc };\n}\n"),
			todos: 1
		},
		{
			before: script("import { registry } from \"@web/core/registry\";\n\nregistry.category(\"services\").add(\"a\", {\n    dependencies: [\"rpc\"],\n    start(env, { rpc }) {\n        return rpc;\n    },\n});\n"),
			todos: 1
		}
	],
	noops: [
		script("import { rpc } from \"@web/core/network/rpc\";\n\nrpc(\"/a\");\n"),
		script("const orm = useService(\"orm\");\n"),
		script("this.rpc = useService(name);\n"),
		script("this._rpc({model: \"a\"});\n"),
		script("const dependencies = [\"orm\"];\n")
	],
	js: { Program: takeService({
		service: "rpc",
		from: "@web/core/network/rpc"
	}) }
});

// src/migrate/rules/18.0/js-user.ts
var js_user_default = defineMigration({
	id: "js-user",
	to: "18.0",
	breaks: "error",
	summary: "The service user is an object of @web/core/user",
	why: "There is no service user since 18.0: what asks for it does not start.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/user.js",
	cases: [
		{
			before: script("import {useService} from \"@web/core/utils/hooks\";\n\nexport class A {\n    setup() {\n        this.user = useService(\"user\");\n        this.id = this.user.userId;\n    }\n}\n"),
			after: script("import {user} from \"@web/core/user\";\n\nexport class A {\n    setup() {\n        this.id = user.userId;\n    }\n}\n")
		},
		{
			before: script("import {useService} from \"@web/core/utils/hooks\";\n\nexport class A {\n    setup() {\n        this.userService = useService(\"user\");\n        this.orm = useService(\"orm\");\n    }\n    get own() {\n        return this.userService.hasGroup(\"a.b\");\n    }\n}\n"),
			after: script("import {useService} from \"@web/core/utils/hooks\";\nimport {user} from \"@web/core/user\";\n\nexport class A {\n    setup() {\n        this.orm = useService(\"orm\");\n    }\n    get own() {\n        return user.hasGroup(\"a.b\");\n    }\n}\n")
		},
		{
			before: script("import {useService} from \"@web/core/utils/hooks\";\n\nexport class A {\n    setup() {\n        this.user = useService(\"user\");\n        this.database = this.user.db;\n    }\n}\n"),
			todos: 1
		}
	],
	noops: [
		script("import { user } from \"@web/core/user\";\n\nuser.hasGroup(\"a.b\");\n"),
		script("const users = useService(\"users\");\n"),
		script("this.user = useService(name);\n"),
		script("this.user = {name: \"user\"};\n")
	],
	js: { Program: takeService({
		service: "user",
		from: "@web/core/user",
		members: /^(name|login|isAdmin|isSystem|isInternalUser|partnerId|showEffect|userId|context|lang|tz|settings|updateContext|hasGroup|setUserSettings)$/
	}) }
});

export { default_period_default as _, gone_style_names_default as a, check_access_default as b, gone_modules_default as c, gone_js_import_default as d, gone_js_anchor_default as f, env_translation_default as g, field_aggregator_default as h, gone_widget_default as i, gone_js_template_default as l, field_unaccent_default as m, js_rpc_default as n, gone_python_default as o, gone_asset_default as p, group_expand_default as r, gone_names_default as s, js_user_default as t, gone_js_service_default as u, cron_calls_default as v, check_recursion_default as y };