import { H as lineStart, Mt as parts, Nt as childOf, Pt as walk, T as pyString, dt as ancestor, ft as attribute, jt as literalOf, mt as elementsOf, pt as attributeValue } from "./source.mjs";
import { Y as importedPath, d as termText, f as translationOf, mt as recordsOf, pt as isEnvironment, t as valuesOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { A as renamedRecords, E as abstractModels, H as defineMigration, I as modelRecords, M as pluralFields, N as renamedFields, O as sqlColumns, a as askedField, b as neededModules, c as askedTerm, d as fieldKeyword, h as _17_0_default, i as PRODUCT, j as movedMethods, l as _18_0_default, o as askedInView, s as askedRecord, u as _18_0_defaults_default } from "./migrate-rules.mjs";
import { I as withoutName, M as withArgument, O as fromImport, P as withoutArgument, a as stepsOf, b as changedSignature, c as searchByName, f as dropUnusedImports, i as stepEdits, j as wholeLines, n as isOldStep, o as tourOf, r as optionEdits, s as environmentOf, x as moveImports, y as changedOverrides } from "./migrate-rules3.mjs";
import { a as helperEdits, i as menusOf, k as elementLines, n as treeTags, r as menuTemplate, t as treeSteps } from "./migrate-rules4.mjs";
import { A as making, B as pluralNoops, C as partnerForm, Ct as templateNoops, D as adding, E as takenModels, F as recordNoops, I as methodsWith, J as modelRecordNoops, K as modelRecordCases, L as fieldCases, M as sqlNoops, N as recordCases, O as keptFields, Q as gonePython, R as fieldNoops, S as bookMethod, St as templateCases, T as takenFields, Tt as scriptCase, V as attributeOf, X as styleCases, Y as goneStyles, Z as styleNoops, _t as anchorCase, a as goneWidgets, at as goneIn, b as goneAnchors, dt as goneModules, ft as goneTemplates, gt as GONE_SERVICE_NOOPS, ht as GONE_PYTHON_NOOPS, j as sqlCases, k as keptModels, mt as GONE_IMPORT_NOOPS, nt as _18_0, o as goneServices, ut as namesIn, v as neededCases, vt as anchorNoops, w as partnerView, wt as script, x as goneAssets, y as neededNoops, yt as inBundle, z as pluralCases } from "./migrate-rules5.mjs";
import { A as keyOf, C as goneImports, E as importsIn, M as placedNodes, O as withoutLines, R as listOf, T as importing, a as usesAt, j as memberOf, t as takeService, w as movedImports } from "./migrate-rules6.mjs";

// src/migrate/rules/17.0/taken-fields.ts
var taken_fields_default$1 = defineMigration({
	id: "taken-fields",
	to: "17.0",
	breaks: "silent",
	summary: "Fields of the module that Odoo has too",
	why: "A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/product/models/product_document.py",
	cases: [{
		before: adding("base", "res.partner", "complete_name"),
		todos: 1
	}],
	noops: keptFields("product", {
		old: "product.template",
		field: "name"
	}),
	python: takenFields("17.0", _17_0_default.fields)
});

// src/migrate/rules/17.0/taken-models.ts
var taken_models_default$1 = defineMigration({
	id: "taken-models",
	to: "17.0",
	breaks: "error",
	summary: "Models of the module that Odoo has too",
	why: "A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/product/models/product_document.py",
	cases: [{
		before: making("product", "product.document"),
		todos: 1
	}],
	noops: keptModels("product", {
		model: "product.document",
		old: "product.template"
	}),
	python: takenModels("17.0")
});

// src/migrate/rules/17.0/view-field-parent.ts
const NAME = "field_parent";
var view_field_parent_default = defineMigration({
	id: "view-field-parent",
	to: "17.0",
	breaks: "error",
	summary: "field_parent of views goes",
	why: "ir.ui.view has no field_parent since 17.0, and it had no effect long before: a view that sets it does not load.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_ui_view.py",
	cases: [{
		before: record$1(`
        <field name="model">a.group</field>
        <field name="field_parent">child_ids</field>
        <field name="priority">5</field>`),
		after: record$1(`
        <field name="model">a.group</field>
        <field name="priority">5</field>`)
	}, {
		before: record$1("<field name=\"name\">A</field><field name=\"field_parent\" eval=\"'child_ids'\"/>"),
		after: record$1("<field name=\"name\">A</field>")
	}],
	noops: [
		record$1("<field name=\"name\">field_parent</field>"),
		record$1("<field name=\"field_parent\">child_ids</field>", "a.view"),
		record$1("<field name=\"arch\" type=\"xml\"><tree><field name=\"field_parent\"/></tree></field>")
	],
	xml: { field(element, { text, report }) {
		const { parent } = element;
		if (attributeValue(element, "name") !== NAME || parent?.name !== "record") return;
		if (attributeValue(parent, "model") !== "ir.ui.view") return;
		report({
			at: element,
			message: `ir.ui.view has no ${NAME} since 17.0.`,
			fix: {
				title: `Take ${NAME} away`,
				safe: true,
				edits: [{
					...elementLines(element, text),
					text: ""
				}]
			}
		});
	} }
});
function record$1(body, model = "ir.ui.view") {
	return { "views/x.xml": `<odoo><record id="a" model="${model}">${body}</record></odoo>\n` };
}

// src/migrate/rules/18.0/abstract-models.ts
var abstract_models_default = defineMigration({
	id: "abstract-models",
	to: "18.0",
	why: "Odoo refuses a class that would make an abstract model another one: the module does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move_send.py",
	...abstractModels("account.move.send", "TransientModel", "18.0")
});

// src/migrate/rules/18.0/chatter.ts
/** What the chatter of 18.0 takes of the options of the old fields. */
const OPTIONS$2 = {
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
			before: extension$2(`<xpath expr="//div[hasclass('oe_chatter')]" position="before"><field name="a"/></xpath>`),
			after: extension$2(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension$2(`<xpath expr="//div[@class='oe_chatter']" position="before"><field name="a"/></xpath>`),
			after: extension$2(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension$2(`<div class="oe_chatter" position="before"><field name="a"/></div>`),
			after: extension$2(`<chatter position="before"><field name="a"/></chatter>`)
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
		extension$2(`<xpath expr="//div[hasclass('oe_title')]" position="before"><field name="oe_chatter"/></xpath>`),
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
	return Object.entries(OPTIONS$2).flatMap(([old, now]) => new RegExp(`['"]${old}['"]\\s*:\\s*(True|true|1|['"]always['"])`).test(text) ? [now] : []);
}
function extension$2(body) {
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
			before: model$2("self.env[\"res.partner\"].check_access_rights(\"read\")"),
			after: model$2("self.env[\"res.partner\"].check_access(\"read\")")
		},
		{
			before: model$2("self.check_access_rights(\"write\")\n        self.check_access_rule(\"write\")"),
			after: model$2("self.check_access(\"write\")")
		},
		{
			before: model$2("return self.env[\"res.partner\"].check_access_rights(\"read\", raise_exception=False)"),
			after: model$2("return self.env[\"res.partner\"].has_access(\"read\")")
		},
		{
			before: model$2("self.check_access_rule(\"unlink\")"),
			after: model$2("self.check_access(\"unlink\")")
		},
		{
			before: "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def check_access_rule(self, operation):\n        return super().check_access_rule(operation)\n",
			todos: 1
		},
		{
			before: model$2("self.check_access_rights(\"read\", self.strict)"),
			todos: 1
		}
	],
	noops: [
		model$2("self.check_access(\"read\")"),
		model$2("tree.check_access_rights(\"read\")"),
		model$2("self.check_access_rights_of(\"read\")"),
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
function model$2(statement) {
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
			before: model$1("if not self._check_recursion():\n            pass"),
			after: model$1("if self._has_cycle():\n            pass")
		},
		{
			before: model$1("return self._check_recursion(parent=\"up_id\")"),
			after: model$1("return not self._has_cycle(\"up_id\")")
		},
		{
			before: model$1("if not self._check_m2m_recursion(\"up_ids\"):\n            pass"),
			after: model$1("if self._has_cycle(\"up_ids\"):\n            pass")
		}
	],
	noops: [
		model$1("return self._has_cycle()"),
		model$1("return tree._check_recursion()"),
		model$1("return self._check_recursions()"),
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
function model$1(statement) {
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
const NOW$3 = {
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
			before: search$1("default_period=\"this_month\""),
			after: search$1("default_period=\"month\"")
		},
		{
			before: search$1("default_period=\"last_year,antepenultimate_month,first_quarter\""),
			after: search$1("default_period=\"year-1,month-2,first_quarter\"")
		},
		{
			before: search$1("default_period=\"last_30_days\""),
			todos: 1
		}
	],
	noops: [
		search$1("default_period=\"month\""),
		search$1("default_period=\"year-1,second_quarter\""),
		search$1("string=\"this_month\""),
		partnerView("<search><filter name=\"d\" date=\"create_date\" default_period=\"custom_own\"><filter name=\"own\" string=\"O\" domain=\"[]\"/></filter></search>")
	],
	arch: { filter(element, context) {
		const period = attribute(element, "default_period");
		if (!period) return;
		const own = elementsOf(element).map((child) => `custom_${attribute(child, "name")?.value ?? ""}`);
		const now = period.value.split(",").map((each) => Object.hasOwn(NOW$3, each) ? NOW$3[each] ?? each : each);
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
function search$1(more) {
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
			before: method$1("return _(\"Locked\")"),
			after: bookMethod("f(self, name)", "return self.env._(\"Locked\")")
		},
		{
			before: method$1("return [_(\"%s is locked\") % name, _(\"%s of %s\", name, self)]"),
			after: bookMethod("f(self, name)", "return [self.env._(\"%s is locked\", name), self.env._(\"%s of %s\", name, self)]")
		},
		{
			before: method$1("return _(\"%s of %s\") % (name, self)"),
			after: bookMethod("f(self, name)", "return self.env._(\"%s of %s\", name, self)")
		},
		{
			before: method$1("return _(\"%(name)s of %(all)s\") % {\"name\": name, \"all\": len(self)}"),
			after: bookMethod("f(self, name)", "return self.env._(\"%(name)s of %(all)s\", name=name, all=len(self))")
		},
		{
			before: method$1("return _(\"from %(from)s\") % {\"from\": name}, _(\"%(self)s\") % {\"self\": name}"),
			after: bookMethod("f(self, name)", "return self.env._(\"from %(from)s\") % {\"from\": name}, self.env._(\"%(self)s\") % {\"self\": name}")
		},
		{
			before: method$1("return _(\"%s of %s\") % (name,)"),
			after: bookMethod("f(self, name)", "return self.env._(\"%s of %s\") % (name,)")
		},
		{
			before: method$1("return self.mapped(lambda book: _(\"A\"))"),
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
			if (translation?.name !== "_" || !called || !hasSelf(context)) return;
			if (importedPath(called, context.file) !== "odoo._") return;
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
function method$1(body) {
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

// src/migrate/rules/18.0/moved-js-import.ts
const RENAMED$1 = {
	"@web/core/network/rpc_service jsonrpc": {
		module: "@web/core/network/rpc",
		name: "rpc"
	},
	"@web/core/l10n/translation _lt": {
		module: "@web/core/l10n/translation",
		name: "_t"
	},
	"@mail/core/web/chatter Chatter": {
		module: "@mail/chatter/web_portal/chatter",
		name: "Chatter",
		likely: true
	},
	"@web/views/utils archParseBoolean": {
		module: "@web/core/utils/strings",
		name: "exprToBoolean"
	},
	"@web/views/view_hook useSetupView": {
		module: "@web/search/action_hook",
		name: "useSetupAction",
		likely: true
	}
};
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "18.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/web/static/src",
	cases: [
		{
			before: script("import { jsonrpc, ConnectionLostError } from \"@web/core/network/rpc_service\";\n\njsonrpc(\"/a\").catch((e) => e instanceof ConnectionLostError);\n"),
			after: script("import { rpc, ConnectionLostError } from \"@web/core/network/rpc\";\n\nrpc(\"/a\").catch((e) => e instanceof ConnectionLostError);\n")
		},
		{
			before: script("import {_lt} from \"@web/core/l10n/translation\";\n\nexport const a = _lt(\"A\");\n"),
			after: script("import {_t} from \"@web/core/l10n/translation\";\n\nexport const a = _t(\"A\");\n")
		},
		{
			before: script("import { archParseBoolean } from \"@web/views/utils\";\n\nexport const a = { archParseBoolean };\n"),
			after: script("import { exprToBoolean as archParseBoolean } from \"@web/core/utils/strings\";\n\nexport const a = { archParseBoolean };\n")
		},
		{
			before: script("import {_lt, _t} from \"@web/core/l10n/translation\";\n\nexport const a = [_lt(\"A\"), _t(\"B\")];\n"),
			after: script("import {_t} from \"@web/core/l10n/translation\";\n\nexport const a = [_t(\"A\"), _t(\"B\")];\n")
		},
		{
			before: script("import { useSetupAction } from \"@web/webclient/actions/action_hook\";\n\nuseSetupAction({});\n"),
			after: script("import { useSetupAction } from \"@web/search/action_hook\";\n\nuseSetupAction({});\n")
		}
	],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { _t } from \"@web/core/l10n/translation\";\n_t(\"a\");\n"),
		script("import { rpc } from \"@web/core/network/rpc\";\nrpc(\"/a\");\n")
	],
	...movedImports("18.0", RENAMED$1)
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
		renamed: RENAMED$1,
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
const { code: code$1, view: view$3 } = namesIn("17.0", "base", "date");
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "18.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_partner.py",
	cases: [
		{
			before: view$3("res.partner", "date"),
			todos: 1
		},
		{
			before: code$1("self.env[\"res.partner\"].search([]).date"),
			todos: 1
		},
		{
			before: code$1("self.env[\"res.partner\"].create({\"date\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$3("res.partner", "name"),
		view$3("example.own", "date"),
		code$1("self.env[\"res.partner\"].search([]).name"),
		code$1("self.env[\"example.own\"].search([]).date"),
		code$1("self.env[\"res.partner\"].search([]).never_there"),
		code$1("self.never_there()")
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
		},
		{
			before: "from odoo import tools\n\npick = tools.randint\n",
			todos: 1
		},
		{
			before: "import odoo\n\n\ndef pick():\n    return odoo.tools.misc.to_xml(\"<\")\n",
			todos: 1
		},
		{
			before: patch("Klass._before = Klass._synchronize_from_moves"),
			todos: 1
		}
	],
	noops: [
		...GONE_PYTHON_NOOPS,
		"from odoo.osv import expression\n",
		"from odoo.tools import SQL\n",
		"from . import tools\n\npick = tools.randint\n",
		"from odoo import tools\n\ntools.randint = print\n",
		"import random\n\npick = random.randint\n",
		patch("Klass._synchronize_from_moves = f"),
		patch("Klass._before = Klass._synchronize_to_moves"),
		patch("Klass._before = Klass.create"),
		patch("Klass._before = Klass._never_there"),
		patch("Klass._before = f._synchronize_from_moves")
	],
	...gonePython(_18_0, {
		"odoo.osv.osv": "Inherit models.Model and models.TransientModel.",
		to_xml: "Use markupsafe.escape().",
		compose: "Call one function with the result of the other.",
		fmap: "Write the loop out.",
		fchain: "Write the calls out."
	}, "18.0")
});
/** A hook that puts a function in the place of a method of payments. */
function patch(line) {
	return `from odoo.addons.account.models.account_payment import AccountPayment as Klass\n\n\ndef patch(f):\n    ${line}\n`;
}

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

// src/migrate/rules/18.0/kanban-card.ts
const NOW$2 = {
	"kanban-box": "card",
	"kanban-menu": "menu"
};
var kanban_card_default = defineMigration({
	id: "kanban-card",
	to: "18.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	summary: "The template kanban-box is card, kanban-menu is menu",
	why: "The web client of 18.0 still shows kanban-box, with a warning; that of 19.0 says that the card is missing.",
	link: "https://github.com/odoo/odoo/pull/167751",
	cases: [{
		before: partnerView("<kanban><templates><t t-name=\"kanban-menu\"><a/></t><t t-name=\"kanban-box\"><div><field name=\"name\"/></div></t></templates></kanban>"),
		after: partnerView("<kanban><templates><t t-name=\"menu\"><a/></t><t t-name=\"card\"><div><field name=\"name\"/></div></t></templates></kanban>")
	}, {
		before: partnerView(`<xpath expr="//t[@t-name='kanban-box']//field[@name='a']" position="after"><field name="b"/></xpath>`),
		after: partnerView(`<xpath expr="//t[@t-name='card']//field[@name='a']" position="after"><field name="b"/></xpath>`)
	}],
	noops: [
		partnerView("<kanban><templates><t t-name=\"card\"><field name=\"name\"/></t></templates></kanban>"),
		partnerView("<kanban><templates><t t-name=\"card\"><div class=\"kanban-box\"/></t></templates></kanban>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"kanban-box\"><div/></t></templates>\n" },
		partnerView(`<xpath expr="//div[hasclass('kanban-box')]" position="after"><field name="b"/></xpath>`)
	],
	arch: {
		t(element, context) {
			const name = attributeOf(element, "t-name");
			const now = name && NOW$2[name.value];
			if (!name || now === void 0 || element.parent?.name !== "templates") return;
			const { start, end } = name.valueSpan;
			context.report({
				at: name,
				message: `The template ${name.value} is ${now} since 18.0.`,
				fix: {
					title: `Write ${now}`,
					safe: false,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const { start, end } = expr.valueSpan;
			const raw = context.text.slice(start, end);
			const now = raw.replaceAll(/(@t-name\s*=\s*)(['"])(kanban-box|kanban-menu)\2/g, (_, head, quote, old) => `${head}${quote}${NOW$2[old] ?? old}${quote}`);
			if (now === raw) return;
			context.report({
				at: expr,
				message: "The templates of a kanban view are called card and menu since 18.0.",
				fix: {
					title: "Find them by their new names",
					safe: false,
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

// src/migrate/rules/18.0/kanban-helpers.ts
/** What a kanban template could call, and what stands for it now. */
const HELPERS = [
	[/\bkanban_(get)?color\(/, "kanban_color() and kanban_getcolor() are gone: write highlight_color=\"color\" on <kanban>, and drop the class."],
	[/\bkanban_image\(/, "kanban_image() is gone: write <field name=\"image_128\" widget=\"image\"/> for an image of the record, and a many2one_avatar for one of another."],
	[/\bkanban_compute_domain\(/, "kanban_compute_domain() is gone: write the condition as t-if."]
];
var kanban_helpers_default = defineMigration({
	id: "kanban-helpers",
	to: "18.0",
	breaks: "error",
	summary: "Cards call no kanban_color, kanban_image and the like",
	why: "The card of 18.0 has none of these functions: the view fails in the browser.",
	link: "https://github.com/odoo/odoo/pull/167751",
	cases: [
		{
			before: view$2(`<div t-attf-class="oe_kanban_card #{kanban_color(record.color.raw_value)}"><field name="name"/></div>`),
			after: view$2(`<div t-attf-class="oe_kanban_card"><field name="name"/></div>`, " highlight_color=\"color\"")
		},
		{
			before: view$2(`<div id="a" t-attf-class="oe_kanban_color_{{ kanban_getcolor(record.x_color.raw_value) }}"><field name="name"/></div>`, " class=\"a\""),
			after: view$2(`<div id="a"><field name="name"/></div>`, " class=\"a\" highlight_color=\"x_color\"")
		},
		{
			before: view$2(`<div><img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value)" alt="A"/></div>`),
			after: view$2(`<div><img t-att-src="'/web/image/res.partner/' + record.id.raw_value + '/image_128'" alt="A"/></div>`)
		},
		{
			before: view$2(`<img t-att-src='kanban_image("res.users", "image_128", record.user_id.raw_value)'/>`),
			after: view$2(`<img t-att-src='"/web/image/res.users/" + (record.user_id.raw_value || 0) + "/image_128"'/>`)
		},
		{
			before: view$2(`<ul class="oe_kanban_colorpicker" data-field="color" role="menu" t-if="widget.editable"/>`),
			after: view$2(`<field name="color" widget="kanban_color_picker" t-if="widget.editable"/>`)
		},
		...[
			view$2(`<div><p t-attf-class="a #{kanban_color(record.color.raw_value)}"/></div>`),
			view$2(`<div t-attf-class="#{kanban_color(red)}"/>`),
			view$2(`<div t-att-class="'a ' + kanban_color(record.color.raw_value)"/>`),
			view$2(`<div t-attf-class="#{kanban_color(record.a.raw_value)}"/>`, " highlight_color=\"b\""),
			view$2(`<img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value, placeholder)" alt="A"/>`),
			view$2(`<i t-if="kanban_compute_domain('[]')"/>`),
			view$2(`<ul class="oe_kanban_colorpicker"/>`),
			view$2(`<ul class="oe_kanban_colorpicker" data-field="color"><li/></ul>`)
		].map((before) => ({
			before,
			todos: 1
		}))
	],
	noops: [
		view$2("<field name=\"image_128\" widget=\"image\"/>"),
		view$2("<div class=\"kanban_color\"/>"),
		view$2("<field name=\"color\" widget=\"kanban_color_picker\"/>"),
		view$2("<div t-attf-class=\"o_kanban_color_#{record.color.raw_value}\"/>", " highlight_color=\"color\""),
		view$2(`<img t-att-src="'/web/image/res.partner/' + record.id.raw_value + '/image_128'"/>`),
		view$2("<ul class=\"my_oe_kanban_colorpicker\" data-field=\"color\"/>"),
		view$2("<img t-att-src=\"my_kanban_image(1, 2, record.id.raw_value)\"/>"),
		view$2("<div t-attf-class=\"a #{my_kanban_color(record.color.raw_value)}\"/>"),
		view$2("<p>kanban_color(record.color.raw_value)</p>"),
		view$2("<!-- kanban_image(1) -->"),
		view$2("<t t-set=\"kanban_color\" t-value=\"1\"/>"),
		view$2("<div class=\"oe_kanban_color_1\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><i t-att-class=\"kanban_color(1)\"/></t></templates>\n" }
	],
	arch: { "*"(element, context) {
		const own = context.text.slice(element.tag.start, element.tag.end);
		const found = HELPERS.find(([pattern]) => pattern.test(own));
		const message = (attributeOf(element, "class")?.value.split(/\s+/) ?? []).includes("oe_kanban_colorpicker") ? "The list of colours is a widget: write <field name=\"color\" widget=\"kanban_color_picker\"/>." : found?.[1];
		if (message === void 0) return;
		const edits = helperEdits(element, context);
		if (edits) {
			context.report({
				at: element.tag,
				message: `Since 18.0: ${message}`,
				fix: {
					title: "Write what stands for it",
					safe: false,
					edits
				}
			});
			return;
		}
		context.report({
			at: element.tag,
			message: `Since 18.0: ${message}`,
			options: [{ title: `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, "")}` }]
		});
	} }
});
function view$2(body, kanban = "") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban${kanban}><templates><t t-name="card">${body}</t></templates></kanban></field></record></odoo>\n` };
}

// src/migrate/rules/18.0/kanban-menu.ts
const TOGGLE = "<a class=\"dropdown-toggle btn\" data-bs-toggle=\"dropdown\" href=\"#\"><span class=\"fa fa-bars\"/></a>";
var kanban_menu_default = defineMigration({
	id: "kanban-menu",
	to: "18.0",
	breaks: "silent",
	summary: "The menu of a card is a template of its own",
	why: "The web client of 16.0 and 17.0 made a menu of the dropdown of a card. That of 18.0 shows the menu of the template called menu, and leaves a card as it is written.",
	link: "https://github.com/odoo/odoo/pull/167751",
	cases: [
		{
			before: card$1(`<div class="o_dropdown_kanban dropdown">${TOGGLE}<div class="dropdown-menu" role="menu"><a name="a" type="object">A</a></div></div>`),
			after: card$1("", "<t t-name=\"menu\"><a name=\"a\" type=\"object\">A</a></t>")
		},
		{
			before: partnerView(`
<kanban>
    <templates>
        <t t-name="card">
            <div>
                <div class="o_dropdown_kanban dropdown" t-if="!selection_mode" groups="base.group_user">
                    ${TOGGLE}
                    <ul class="dropdown-menu" role="menu" aria-labelledby="dLabel">
                        <li t-if="widget.deletable">
                            <a type="delete">Delete</a>
                        </li>

                        <li><a type="open">Edit</a></li>
                    </ul>
                </div>
                <field name="name"/>
            </div>
        </t>
    </templates>
</kanban>
`),
			after: partnerView(`
<kanban>
    <templates>
        <t t-name="menu" t-if="!selection_mode" groups="base.group_user">
            <div t-if="widget.deletable">
                <a type="delete">Delete</a>
            </div>

            <div><a type="open">Edit</a></div>
        </t>
        <t t-name="card">
            <div>
                <field name="name"/>
            </div>
        </t>
    </templates>
</kanban>
`)
		},
		...[
			card$1(`<div t-if="a">${dropdown("<a type=\"open\">A</a>")}</div>`),
			card$1(`<t t-set="own" t-value="1"/>${dropdown("<a t-if=\"own\" type=\"open\">A</a>")}`),
			card$1(dropdown("<a type=\"open\">A</a>"), "<t t-name=\"menu\"><a type=\"open\">A</a></t>"),
			card$1(dropdown("<a type=\"open\">A</a>") + dropdown("<a type=\"open\">B</a>")),
			card$1(`<div class="o_dropdown_kanban dropdown">${TOGGLE}<b/><div class="dropdown-menu"><a/></div></div>`)
		].map((before) => ({
			before,
			todos: 1
		})),
		{
			before: { "views/x.xml": `<odoo>${view$1("a", "", `<kanban><templates><t t-name="card"><div>${dropdown("<a type=\"open\">A</a>")}</div></t></templates></kanban>`)}${view$1("b", "a", `<xpath expr="//div[hasclass('dropdown-menu')]" position="inside"><a/></xpath>`)}</odoo>\n` },
			todos: 1
		}
	],
	noops: [
		card$1("<field name=\"name\"/>", "<t t-name=\"menu\"><a type=\"open\">A</a></t>"),
		card$1("<div class=\"dropdown\"><a class=\"dropdown-toggle\"/><div class=\"dropdown-menu\"><a/></div></div>"),
		partnerView(`<form><div>${dropdown("<a/>")}</div></form>`),
		partnerView(`<kanban><templates><t t-name="tooltip"><div>${dropdown("<a/>")}</div></t></templates></kanban>`),
		{ "static/src/xml/x.xml": `<templates><t t-name="card"><div>${dropdown("<a/>")}</div></t></templates>\n` },
		{ "views/x.xml": `<odoo><template id="x"><t t-name="card">${dropdown("<a/>")}</t></template></odoo>\n` },
		partnerView(`<xpath expr="//div[hasclass('o_dropdown_kanban')]" position="after"><field name="b"/></xpath>`),
		partnerView("<kanban><templates><t t-name=\"card\"/></templates></kanban>"),
		card$1("<div class=\"my_o_dropdown_kanban\"/>")
	],
	arch: { t(element, context) {
		if (!/^(kanban-box|card)$/.test(attributeValue(element, "t-name") ?? "") || element.parent?.name !== "templates") return;
		const [dropdown, ...more] = menusOf(element);
		if (!dropdown) return;
		const edits = more.length === 0 ? menuTemplate(element, dropdown, context) : void 0;
		const message = "The menu of a card is the template menu since 18.0, and no part of the card.";
		if (edits) {
			context.report({
				at: dropdown.tag,
				message,
				fix: {
					title: "Make it a template",
					safe: false,
					edits
				}
			});
			return;
		}
		context.report({
			at: dropdown.tag,
			message,
			options: [{ title: "Move its entries into <t t-name=\"menu\"> before the card, and take the dropdown away" }, { title: "Leave the dropdown in the card, where Bootstrap opens it (data-bs-toggle=\"dropdown\")" }]
		});
	} }
});
function dropdown(content) {
	return `<div class="o_dropdown_kanban dropdown">${TOGGLE}<div class="dropdown-menu">${content}</div></div>`;
}
function card$1(content, menu = "") {
	return partnerView(`<kanban><templates>${menu}<t t-name="card"><div>${content}<field name="name"/></div></t></templates></kanban>`);
}
function view$1(id, inherits, arch) {
	return `<record id="${id}" model="ir.ui.view"><field name="model">res.partner</field>${inherits === "" ? "" : `<field name="inherit_id" ref="${inherits}"/>`}<field name="arch" type="xml">${arch}</field></record>`;
}

// src/migrate/rules/18.0/kanban-open.ts
var kanban_open_default = defineMigration({
	id: "kanban-open",
	to: "18.0",
	breaks: "silent",
	summary: "What opens the record of a card has the type open",
	why: "A card of 18.0 knows no type edit: whoever clicks on such a link or button sees nothing happen. A form is edited where it is opened.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/views/kanban/kanban_compiler.js",
	cases: [{
		before: card("<a role=\"menuitem\" type=\"edit\" class=\"dropdown-item\">Edit</a>"),
		after: card("<a role=\"menuitem\" type=\"open\" class=\"dropdown-item\">Edit</a>")
	}, {
		before: card("<button type='edit'/>"),
		after: card("<button type='open'/>")
	}],
	noops: [
		card("<a type=\"open\">Edit</a>"),
		card("<a type=\"delete\">Delete</a>"),
		card("<field name=\"a\" type=\"edit\"/>"),
		partnerView("<form><button type=\"edit\"/></form>"),
		partnerView("<kanban><header><button type=\"edit\"/></header><templates/></kanban>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"card\"><a type=\"edit\"/></t></templates>\n" }
	],
	arch: {
		a: look$1,
		button: look$1
	}
});
function look$1(element, context) {
	const type = attributeOf(element, "type");
	if (type?.value !== "edit" || !ancestor(element, "kanban") || !ancestor(element, "templates")) return;
	context.report({
		at: type,
		message: "A card opens its record with the type open since 18.0.",
		fix: {
			title: "Write open",
			safe: true,
			edits: [{
				...type.valueSpan,
				text: "open"
			}]
		}
	});
}
function card(content) {
	return partnerView(`<kanban><templates><t t-name="card"><div>${content}</div></t></templates></kanban>`);
}

// src/migrate/rules/18.0/list-editable.ts
var list_editable_default = defineMigration({
	id: "list-editable",
	to: "18.0",
	breaks: "error",
	lasts: true,
	worksUntil: "19.0",
	summary: "Lists in forms are editable at the top or at the bottom",
	why: "Until 18.0 nobody looked at the lists inside of other views: whatever stood there put new lines at the bottom. 19.0 refuses the view.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list",
	cases: [{
		before: lines("<list editable=\"1\"><field name=\"name\"/></list>"),
		after: lines("<list editable=\"bottom\"><field name=\"name\"/></list>")
	}, {
		before: lines("<list delete='0' editable='True'><field name='name'/></list>"),
		after: lines("<list delete='0' editable='bottom'><field name='name'/></list>")
	}],
	noops: [
		lines("<list editable=\"bottom\"><field name=\"name\"/></list>"),
		lines("<list editable=\"top\"><field name=\"name\"/></list>"),
		lines("<list editable=\"\"><field name=\"name\"/></list>"),
		lines("<kanban editable=\"1\"><templates/></kanban>"),
		partnerView("<list editable=\"1\"><field name=\"name\"/></list>")
	],
	arch: {
		list: look,
		tree: look
	}
});
function look(element, context) {
	const editable = attributeOf(element, "editable");
	if (!editable || /^(|top|bottom)$/.test(editable.value) || context.view.roots.includes(element)) return;
	const { start, end } = editable.valueSpan;
	context.report({
		at: editable,
		message: `editable="${editable.value}" is refused since 19.0: new lines come at the top or at the bottom.`,
		fix: {
			title: "Write bottom",
			safe: true,
			edits: [{
				start,
				end,
				text: "bottom"
			}]
		}
	});
}
function lines(list) {
	return partnerView(`<form><field name="child_ids">${list}</field></form>`);
}

// src/migrate/rules/18.0/list-in-code.ts
/** What says which kind a view is: a name, an attribute or a key. */
const KIND = /(^|[.[('"])(view_type|view_mode|tag)['"]?\s*[\])]*$/;
var list_in_code_default = defineMigration({
	id: "list-in-code",
	to: "18.0",
	breaks: "error",
	summary: "Code that writes, searches or asks about views looks for list instead of tree",
	why: "Since 18.0 lists are <list>: an arch with <tree> is refused, an xpath through tree finds nothing, and no view is of the type tree.",
	link: "https://github.com/odoo/odoo/pull/159909",
	cases: [
		{
			before: bookMethod("arch(self)", `return '<tree string="A">' + "<field name='tree'/></tree>" + f"<tree>{self}</tree>"`),
			after: bookMethod("arch(self)", `return '<list string="A">' + "<field name='tree'/></list>" + f"<list>{self}</list>"`)
		},
		{
			before: bookMethod("_get_view(self, view_id=None, view_type=\"form\", **options)", `arch, view = super()._get_view(view_id, view_type, **options)
        if view_type == "tree" or view_type in ("form", "tree"):
            for node in arch.xpath("//tree/field[@name='tree']"):
                if node.getparent().tag != "tree":
                    node.set("optional", "hide")
        return arch, view`),
			after: bookMethod("_get_view(self, view_id=None, view_type=\"form\", **options)", `arch, view = super()._get_view(view_id, view_type, **options)
        if view_type == "list" or view_type in ("form", "list"):
            for node in arch.xpath("//list/field[@name='tree']"):
                if node.getparent().tag != "list":
                    node.set("optional", "hide")
        return arch, view`)
		},
		{
			before: bookMethod("modes(self, action)", "return \"tree\" in action[\"view_mode\"] and action.get(\"view_mode\") != \"tree\""),
			after: bookMethod("modes(self, action)", "return \"list\" in action[\"view_mode\"] and action.get(\"view_mode\") != \"list\"")
		},
		{
			before: bookMethod("views(self)", "return self.env[\"ir.ui.view\"].search([(\"type\", \"=\", \"tree\"), (\"name\", \"=\", \"tree\")])"),
			after: bookMethod("views(self)", "return self.env[\"ir.ui.view\"].search([(\"type\", \"=\", \"list\"), (\"name\", \"=\", \"tree\")])")
		},
		{
			before: bookMethod("view(self)", "return self.env[\"ir.ui.view\"].create({\"type\": \"tree\", \"name\": \"tree\", \"arch\": self.arch()})"),
			after: bookMethod("view(self)", "return self.env[\"ir.ui.view\"].create({\"type\": \"list\", \"name\": \"tree\", \"arch\": self.arch()})")
		}
	],
	noops: [
		bookMethod("arch(self)", `return "<list><field name='tree'/></list>"`),
		bookMethod("grow(self, kind)", "return kind == \"tree\" or self.kind in (\"tree\", \"bush\")"),
		bookMethod("text(self)", "return \"a tree\", \"<trees>\", \"< tree\", \"</treeview>\""),
		bookMethod("text(self)", "\"\"\"Makes a <tree> of it.\"\"\"\n        return 1"),
		bookMethod("url(self)", "return self.get(\"/tree/oak\"), \"//tree\""),
		bookMethod("find(self, arch)", `return arch.xpath("//field[@name='tree']")`),
		bookMethod("kinds(self)", "return self.env[\"example.book\"].search([(\"type\", \"=\", \"tree\")])"),
		bookMethod("kinds(self)", "return self.env[\"example.book\"].create({\"type\": \"tree\"})"),
		bookMethod("modes(self, view_type)", "return view_type == \"list\" or \"tree\" in self.names")
	],
	python: { string(node, context) {
		const content = node.children.filter(({ type }) => type === "string_content");
		if (context.ancestors.at(-1)?.type === "expression_statement") return;
		const only = content.length === 1 && node.children.length === 3 ? context.slice(node.children[1] ?? node) : void 0;
		const whole = only === void 0 ? void 0 : wordNow(node, only, context);
		const edits = content.flatMap((each) => {
			const text = context.slice(each);
			const now = whole ?? treeTags(text);
			return now === text ? [] : [{
				start: each.start,
				end: each.end,
				text: now
			}];
		});
		if (edits.length === 0) return;
		context.report({
			at: node,
			message: "Lists are <list> since 18.0, and views of them are of the type list.",
			fix: {
				title: "Write list",
				safe: whole === void 0,
				edits
			}
		});
	} }
});
/** A text that is an xpath or the kind of a view; undefined for any other. */
function wordNow(node, text, context) {
	const call = context.ancestors.at(-1)?.type === "argument_list" ? context.ancestors.at(-2) : void 0;
	const called = call?.type === "call" ? calledBy(call, context) : void 0;
	if (called?.object && /^(xpath|find|findall|iterfind)$/.test(called.name) && /^\.?\//.test(text)) {
		const now = treeSteps(text);
		return now === text ? void 0 : now;
	}
	return text === "tree" && isKind(node, context) ? "list" : void 0;
}
function isKind(node, context) {
	const parent = context.ancestors.at(-1);
	const above = context.ancestors.at(-2);
	const inList = parent !== void 0 && /^(tuple|list|set)$/.test(parent.type);
	const compared = inList ? above : parent;
	if (compared?.type === "comparison_operator") {
		const member = inList ? parent : node;
		return parts(compared).some((other) => other !== member && KIND.test(context.slice(other)));
	}
	if (inList) {
		const [field, operator] = parts(parent);
		if (parts(parent)[2] !== node || !field || !operator) return false;
		return /^['"]type['"]$/.test(context.slice(field)) && ofViews(context);
	}
	const key = parent?.type === "pair" && node.field === "value" ? childOf(parent, "key") : void 0;
	return key !== void 0 && /^['"]type['"]$/.test(context.slice(key)) && ofViews(context);
}
/** They are terms or values of views. */
function ofViews(context) {
	const call = context.ancestors.findLast(({ type }) => type === "call");
	const called = call && calledBy(call, context);
	if (!called?.object || !/^(search|search_count|search_read|create|write)$/.test(called.name)) return false;
	return recordsOf(called.object, context)?.model === "ir.ui.view";
}

// src/migrate/rules/18.0/list-in-scripts.ts
var list_in_scripts_default = defineMigration({
	id: "list-in-scripts",
	to: "18.0",
	breaks: "error",
	summary: "Scripts open lists as views of the type list",
	why: "The web client of 18.0 knows no view of the type tree: an action that names one ends in an error in the browser.",
	link: "https://github.com/odoo/odoo/pull/159909",
	cases: [
		scriptCase(`this.action.doAction({
    type: "ir.actions.act_window",
    view_mode: "tree,form",
    views: [[false, "tree"], [this.viewId, 'form']],
    context: { tree_view_ref: "m.view_tree" },
});
`, `this.action.doAction({
    type: "ir.actions.act_window",
    view_mode: "list,form",
    views: [[false, "list"], [this.viewId, 'form']],
    context: { list_view_ref: "m.view_tree" },
});
`),
		scriptCase("const views = [[false, \"tree\"]];\nopen({ viewType: \"tree\", name: \"tree\" }, views);\n", "const views = [[false, \"list\"]];\nopen({ viewType: \"list\", name: \"tree\" }, views);\n"),
		scriptCase("const views = {\n    'res.partner,false,tree': `<tree><field name=\"name\"/></tree>`,\n    'res.partner,false,form': '<form><field name=\"tree\"/></form>',\n};\nstart(views);\n", "const views = {\n    'res.partner,false,list': `<list><field name=\"name\"/></list>`,\n    'res.partner,false,form': '<form><field name=\"tree\"/></form>',\n};\nstart(views);\n")
	],
	noops: [
		script("open({ views: [[false, \"list\"], [false, \"form\"]], view_mode: \"list\" });\n"),
		script("export const kinds = [[\"a\", \"tree\"], [\"b\", \"bush\"]];\n"),
		script("export const tree = { type: \"tree\", name: \"tree\", mode: \"tree\" };\n"),
		script("export const url = \"/tree/oak\", text = \"a tree\", html = \"<div class='tree'/>\";\n"),
		script("// views: [[false, \"tree\"]]\nexport const tree_view = 1;\n"),
		script("export const pairs = { views: [\"tree\", \"form\"] };\n")
	],
	js: {
		Literal(node, context) {
			if (typeof node.value !== "string" || !node.value.includes("tree")) return;
			const [start, end] = [node.start + 1, node.end - 1];
			rewrite$1({
				start,
				end
			}, wordsNow(context.text.slice(start, end), node, context), context);
		},
		TemplateElement(node, context) {
			const text = context.text.slice(node.start, node.end);
			if (text.includes("tree")) rewrite$1(node, treeTags(text), context);
		},
		Identifier(node, context) {
			const parent = context.ancestors.at(-1);
			if (node.name === "tree_view_ref" && parent?.type === "Property" && parent.key === node) rewrite$1(node, "list_view_ref", context);
		}
	}
});
function rewrite$1({ start, end }, text, context) {
	if (context.text.slice(start, end) === text) return;
	context.report({
		at: {
			start,
			end
		},
		message: "The view tree is called list since 18.0.",
		fix: {
			title: "Write list",
			safe: true,
			edits: [{
				start,
				end,
				text
			}]
		}
	});
}
function wordsNow(text, node, { ancestors }) {
	if (text === "tree_view_ref") return "list_view_ref";
	const parent = ancestors.at(-1);
	if (parent?.type === "Property" && parent.value === node && /^(view_mode|viewType|view_type)$/.test(keyOf(parent) ?? "")) return /^\w+(\s*,\s*\w+)*$/.test(text) ? text.replaceAll(/\btree\b/g, "list") : text;
	if (text === "tree") return isInViews(node, ancestors) ? "list" : text;
	if (/^[\w.]+,\w+,tree$/.test(text)) return text.replace(/tree$/, "list");
	return treeTags(text);
}
/** The second of a pair in what is called views. */
function isInViews(node, ancestors) {
	const [holder, list, pair] = ancestors.slice(-3);
	if (pair?.type !== "ArrayExpression" || list?.type !== "ArrayExpression") return false;
	if (listOf(pair.elements).length !== 2 || listOf(pair.elements)[1] !== node) return false;
	if (holder?.type === "Property") return keyOf(holder) === "views";
	const name = holder?.type === "VariableDeclarator" ? holder.id : holder?.left;
	return typeof name === "object" && name !== null && "name" in name && /^views$/.test(String(name.name));
}

// src/migrate/rules/18.0/model-records.ts
const LEFT = {
	old: "event_sale",
	table: "product_product",
	maker: "product",
	kept: "sale_order"
};
var model_records_default = defineMigration({
	id: "model-records",
	to: "18.0",
	breaks: "error",
	summary: "The record of a model is named after a module that still makes or extends the model",
	why: "Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.",
	link: "https://github.com/odoo/odoo/tree/18.0/addons/event_sale/models",
	cases: [...modelRecordCases(LEFT)],
	noops: modelRecordNoops(LEFT),
	...modelRecords("18.0")
});

// src/migrate/rules/18.0/module-mark.ts
/** The mark alone: one with an alias, a default or `ignore` says more. */
const MARK = /^\s*(\/\*\*?\s*@odoo-module\s*(?:native\s*)?\*+\/[ \t]*(?:\r?\n[ \t]*)*)/;
var module_mark_default = defineMigration({
	id: "module-mark",
	to: "18.0",
	breaks: "style",
	lasts: true,
	worksUntil: "ever",
	summary: "Scripts in static/src and static/tests need no @odoo-module",
	why: "Every script there is a module of JavaScript by its place, and since 18.0 the community leaves the mark out.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/js_transpiler.py",
	cases: [
		{
			before: src("/** @odoo-module **/\n\nimport { a } from \"@web/a\";\n\na();\n"),
			after: src("import { a } from \"@web/a\";\n\na();\n")
		},
		{
			before: { "static/tests/a.test.js": "/* @odoo-module */\nexport const a = 1;\n" },
			after: { "static/tests/a.test.js": "export const a = 1;\n" }
		},
		{
			before: src("/** @odoo-module */\n/* Copyright of its author */\n\nexport const a = 1;\n"),
			after: src("/* Copyright of its author */\n\nexport const a = 1;\n")
		}
	],
	noops: [
		src("export const a = 1;\n"),
		src("/** @odoo-module alias=web.a **/\n\nexport const a = 1;\n"),
		src("/** @odoo-module ignore **/\n\nexport const a = 1;\n"),
		src("/* A copyright */\nexport const a = \"/** @odoo-module **/\";\n"),
		{ "static/js/a.js": "/** @odoo-module **/\n\nexport const a = 1;\n" }
	],
	js: { Program(_program, context) {
		if (!/^static\/(src|tests)\//.test(context.file.source.path)) return;
		const mark = MARK.exec(context.text)?.[1];
		if (mark === void 0) return;
		const start = context.text.indexOf(mark);
		const span = {
			start,
			end: start + mark.length
		};
		context.report({
			at: span,
			message: "Scripts here are modules without @odoo-module.",
			fix: {
				title: "Take the mark away",
				safe: true,
				edits: [{
					...span,
					text: ""
				}]
			}
		});
	} }
});
function src(text) {
	return { "static/src/js/a.esm.js": text };
}

// src/migrate/rules/18.0/moved-anchors.ts
/** New names of elements that are still there, by view and old name. */
const RENAMED = {
	"mail.mail_activity_view_search activities_overdue": "filter_date_deadline_past",
	"mail.mail_activity_view_search activities_today": "filter_date_deadline_today",
	"mail.mail_activity_view_search activities_upcoming_all": "filter_date_deadline_future"
};
/** What stands at the place of a field that is gone, by view, field and position. */
const NEIGHBOURS = {
	"base.ir_cron_view_form numbercall before": {
		name: "nextcall",
		position: "after"
	},
	"base.ir_cron_view_form numbercall after": {
		name: "priority",
		position: "before"
	},
	"base.ir_cron_view_form doall before": {
		name: "priority",
		position: "after"
	},
	"base.ir_cron_view_form doall after": {
		name: "priority",
		position: "after"
	},
	"base.ir_cron_view_tree numbercall before": {
		name: "interval_type",
		position: "after"
	},
	"base.ir_cron_view_tree numbercall after": {
		name: "interval_type",
		position: "after"
	}
};
var moved_anchors_default = defineMigration({
	id: "moved-anchors",
	to: "18.0",
	breaks: "error",
	summary: "What stood beside numbercall and doall in the views of scheduled actions stands beside their neighbours",
	why: "An extension that looks for an element that its view does not have any more is not loaded.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/views/ir_cron_views.xml",
	cases: [
		{
			before: extension$1("base.ir_cron_view_form", "<field name=\"doall\" position=\"after\"><field name=\"name\"/></field>"),
			after: extension$1("base.ir_cron_view_form", "<field name=\"priority\" position=\"after\"><field name=\"name\"/></field>")
		},
		{
			before: extension$1("base.ir_cron_view_form", `<xpath expr="//field[@name='numbercall']" position="after"><field name="name"/></xpath>`),
			after: extension$1("base.ir_cron_view_form", `<xpath expr="//field[@name='priority']" position="before"><field name="name"/></xpath>`)
		},
		{
			before: extension$1("base.ir_cron_view_tree", "<field name=\"numbercall\" position=\"before\"><field name=\"name\"/></field>"),
			after: extension$1("base.ir_cron_view_tree", "<field name=\"interval_type\" position=\"after\"><field name=\"name\"/></field>")
		},
		{
			before: extension$1("mail.mail_activity_view_search", "<filter name=\"activities_overdue\" position=\"attributes\"><attribute name=\"string\">A</attribute></filter>"),
			after: extension$1("mail.mail_activity_view_search", "<filter name=\"filter_date_deadline_past\" position=\"attributes\"><attribute name=\"string\">A</attribute></filter>")
		}
	],
	noops: [
		extension$1("mail.mail_activity_view_search", "<filter name=\"activities_mine\" position=\"after\"><separator/></filter>"),
		extension$1("mail.mail_activity_view_search", "<field name=\"res_model\" position=\"after\"><filter name=\"activities_today\"/></field>"),
		extension$1("base.ir_cron_view_form", "<field name=\"priority\" position=\"after\"><field name=\"name\"/></field>"),
		extension$1("base.ir_cron_view_form", "<field name=\"doall\" position=\"replace\"/>"),
		extension$1("base.ir_cron_view_form", `<xpath expr="//field[@name='doall']/.." position="after"><p/></xpath>`),
		extension$1("example.view", "<field name=\"doall\" position=\"after\"><field name=\"name\"/></field>"),
		extension$1("base.ir_cron_view_tree", "<field name=\"doall\" position=\"after\"><field name=\"name\"/></field>")
	],
	arch: {
		"*"(element, context) {
			if (!/^(field|filter)$/.test(element.name)) return;
			const name = attributeOf(element, "name");
			if (name) moved(element, {
				name: name.value,
				...name.valueSpan
			}, context);
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			const name = expr && /^(\/\/(?:field|filter)\[@name=['"])(\w+)['"]\]$/.exec(expr.value);
			if (!expr || !name) return;
			const start = expr.valueSpan.start + (name[1]?.length ?? 0);
			moved(element, {
				name: name[2] ?? "",
				start,
				end: start + (name[2]?.length ?? 0)
			}, context);
		}
	}
});
function moved(element, { name, start, end }, context) {
	const position = attributeOf(element, "position");
	const { inherits } = context.view;
	const [renamed, beside] = [`${inherits} ${name}`, `${inherits} ${name} ${position?.value}`];
	const now = Object.hasOwn(NEIGHBOURS, beside) ? NEIGHBOURS[beside] : void 0;
	const text = now?.name ?? (Object.hasOwn(RENAMED, renamed) ? RENAMED[renamed] : void 0);
	if (!position || text === void 0 || context.text.slice(start, end) !== name) return;
	const turned = now !== void 0 && now.position !== position.value;
	context.report({
		at: element.tag,
		message: `The view has no ${name} since 18.0.`,
		fix: {
			title: `Look for ${text}`,
			safe: true,
			edits: [{
				start,
				end,
				text
			}, ...turned ? [{
				start: position.valueSpan.start,
				end: position.valueSpan.end,
				text: now.position
			}] : []]
		}
	});
}
function extension$1(view, arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">ir.cron</field><field name="inherit_id" ref="${view}"/><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/rules/18.0/needed-modules.ts
const PART = {
	series: "17.0",
	old: "hr_homeworking",
	now: "hr_homeworking_calendar",
	model: "res.partner",
	method: "get_worklocation",
	kept: "hr.employee"
};
var needed_modules_default = defineMigration({
	id: "needed-modules",
	to: "18.0",
	breaks: "error",
	summary: "Parts of a module that moved to another one are depended on",
	why: "A model, a method or a record that no dependency brings any more is not there when the module is installed.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/hr_homeworking_calendar/__manifest__.py",
	cases: neededCases(PART),
	noops: neededNoops(PART),
	...neededModules("18.0")
});

// src/migrate/rules/18.0/odoo-registry.ts
var odoo_registry_default = defineMigration({
	id: "odoo-registry",
	to: "18.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	summary: "odoo.registry() is Registry of odoo.modules.registry",
	why: "odoo.registry warns since 18.0, and is gone in 19.0.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/__init__.py",
	cases: [
		{
			before: "import odoo\n\n\ndef f(db):\n    with odoo.registry(db).cursor() as cr:\n        return cr\n",
			after: "import odoo\n\n\ndef f(db):\n    with odoo.modules.registry.Registry(db).cursor() as cr:\n        return cr\n"
		},
		{
			before: "from odoo import api, registry\n\n\ndef f(db):\n    return registry(db), api\n",
			after: "from odoo import api\nfrom odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db), api\n"
		},
		{
			before: "from odoo import registry\n\n\ndef f(db):\n    return registry(db)\n",
			after: "from odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db)\n"
		},
		{
			before: "from odoo import registry\n\n\ndef f(db, registry=registry):\n    return registry(db)\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db)\n",
		"def f(self):\n    return self.env.registry\n",
		"def f(self):\n    return self.pool.registry(\"a\")\n",
		"from odoo.modules import registry\n\n\ndef f(db):\n    return registry.Registry(db)\n",
		"def f(registry):\n    return registry(\"a\")\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "registry" || called.path !== "odoo.registry") return;
			context.report({
				at: called.nameSpan,
				message: "odoo.registry() is odoo.modules.registry.Registry() since 18.0.",
				fix: {
					title: "Write odoo.modules.registry.Registry",
					safe: true,
					edits: [{
						...called.nameSpan,
						text: "modules.registry.Registry"
					}]
				}
			});
		},
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			const name = imported?.names.find((each) => each.name === "registry");
			if (imported?.module !== "odoo" || !name) return;
			const local = name.alias ?? name.name;
			const uses = [];
			let other = name.alias !== void 0;
			const stack = [{
				node: context.file.root,
				parent: context.file.root
			}];
			for (let at = stack.pop(); at; at = stack.pop()) {
				const { node: each, parent } = at;
				if (each === node) continue;
				if (each.type === "identifier" && context.slice(each) === local) {
					if (parent.type === "attribute" && childOf(parent, "attribute") === each) continue;
					if (parent.type === "keyword_argument" && childOf(parent, "name") === each) continue;
					if (parent.type === "call" && childOf(parent, "function") === each) uses.push(each);
					else other = true;
				} else if (each.type === "identifier" && context.slice(each) === "Registry") other = true;
				stack.push(...each.children.map((child) => ({
					node: child,
					parent: each
				})));
			}
			const message = "registry of odoo is Registry of odoo.modules.registry since 18.0.";
			if (other) {
				context.report({
					at: name.node,
					message: `${message} Import that, and call it Registry(...).`,
					options: [{
						title: "Import the class",
						code: "from odoo.modules.registry import Registry"
					}, {
						title: "Import it by another name, where Registry is taken",
						code: "from odoo.modules.registry import Registry as OdooRegistry"
					}]
				});
				return;
			}
			const statement = "from odoo.modules.registry import Registry";
			const alone = imported.names.length === 1;
			const indent = context.text.slice(lineStart(context.text, node.start), node.start);
			context.report({
				at: name.node,
				message,
				fix: {
					title: "Import Registry",
					safe: true,
					edits: [...alone ? [{
						start: node.start,
						end: node.end,
						text: statement
					}] : [withoutName(node, imported, name.node, context.text), {
						start: node.end,
						end: node.end,
						text: `\n${indent}${statement}`
					}], ...uses.map(({ start, end }) => ({
						start,
						end,
						text: "Registry"
					}))]
				}
			});
		}
	}
});

// src/migrate/rules/18.0/override-arguments.ts
const sale = methodsWith("sale");
const crm = methodsWith("crm");
const mail = methodsWith("mail");
var override_arguments_default = defineMigration({
	id: "override-arguments",
	to: "18.0",
	breaks: "error",
	summary: "Overrides take the arguments that their methods have now",
	why: "Odoo calls a method with the arguments of its own series: an override that takes more or fewer raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/sale/wizard/sale_make_invoice_advance.py",
	cases: [
		{
			before: sale("sale.advance.payment.inv", "_prepare_invoice_values(self, order, so_line)", "values = super()._prepare_invoice_values(order, so_line)\n        return dict(values, ref=order.name)"),
			after: sale("sale.advance.payment.inv", "_prepare_invoice_values(self, order, so_line, accounts)", "values = super()._prepare_invoice_values(order, so_line, accounts)\n        return dict(values, ref=order.name)")
		},
		{
			before: sale("sale.advance.payment.inv", "_prepare_invoice_values(\n        self,\n        order,\n        lines,\n    )", "return super()._prepare_invoice_values(order, so_lines=lines)"),
			after: sale("sale.advance.payment.inv", "_prepare_invoice_values(\n        self,\n        order,\n        lines,\n        accounts,\n    )", "return super()._prepare_invoice_values(order, so_lines=lines, accounts=accounts)")
		},
		{
			before: crm("crm.lead", "_read_group_stage_ids(self, stages, domain, order)", "return super()._read_group_stage_ids(stages, domain, order)"),
			after: crm("crm.lead", "_read_group_stage_ids(self, stages, domain)", "return super()._read_group_stage_ids(stages, domain)")
		},
		{
			before: crm("crm.lead", "_read_group_stage_ids(self, stages, domain, order)", "found = super()._read_group_stage_ids(stages, domain, order)\n        return found.sorted(order)"),
			todos: 1
		},
		{
			before: sale("sale.advance.payment.inv", "_prepare_invoice_values(self, order, so_line)", "accounts = order.partner_id\n        return super()._prepare_invoice_values(order, so_line)"),
			todos: 1
		},
		{
			before: sale("sale.order", "invoice(self)", "wizard = self.env[\"sale.advance.payment.inv\"].create({})\n        return wizard._prepare_invoice_values(self, self.order_line)"),
			todos: 1
		},
		{
			before: mail("res.users", "_init_messaging(self)", "values = super()._init_messaging()\n        return dict(values, own=1)"),
			todos: 1
		},
		{
			before: mail("mail.mail", "_prepare_outgoing_list(self, recipients_follower_status=None)", "return super()._prepare_outgoing_list(recipients_follower_status)[:1]"),
			after: mail("mail.mail", "_prepare_outgoing_list(self, mail_server=False, recipients_follower_status=None)", "return super()._prepare_outgoing_list(mail_server, recipients_follower_status)[:1]")
		},
		{
			before: mail("mail.mail", "send(self, auto_commit=False, raise_exception=False)", "return super().send(auto_commit=auto_commit, raise_exception=raise_exception)"),
			after: mail("mail.mail", "send(self, auto_commit=False, raise_exception=False, post_send_callback=None)", "return super().send(auto_commit=auto_commit, raise_exception=raise_exception, post_send_callback=post_send_callback)")
		}
	],
	noops: [
		sale("sale.advance.payment.inv", "_prepare_invoice_values(self, order, so_line, accounts)", "return super()._prepare_invoice_values(order, so_line, accounts)"),
		sale("sale.advance.payment.inv", "_prepare_invoice_values(self, *args)", "return super()._prepare_invoice_values(*args)"),
		sale("sale.order", "_prepare_invoice_values(self, order, so_line)", "return order, so_line"),
		sale("sale.order", "_prepare_invoice(self)", "return super()._prepare_invoice()"),
		mail("mail.thread", "_prepare_outgoing_list(self, recipients_follower_status=None)", "return []"),
		mail("mail.mail", "send(self, auto_commit=False, **kwargs)", "return super().send(auto_commit, **kwargs)"),
		mail("mail.mail", "f(self)", "return self.env[\"mail.mail\"].browse(1).send(False, False)"),
		crm("crm.lead", "_read_group_stage_ids(self, stages, domain)", "return stages"),
		crm("crm.lead", "_read_group_stage_ids(self, stages, domain, limit)", "return stages"),
		crm("crm.stage", "f(self, order)", "return self.env[\"crm.stage\"].search([], order=order)")
	],
	...changedOverrides("18.0", /^(_search|copy|copy_data|_name_search|name_search)$/, _18_0_defaults_default)
});

// src/migrate/rules/18.0/overrides.ts
/** What to do about an override, by the method's name. */
const SINCE = {
	copy: "copy() is called with several records since 18.0: do without ensure_one(), and treat what super().copy(default) returns record by record, such as by zip(self, copies).",
	copy_data: "copy_data() returns one dictionary for each record since 18.0: take what super().copy_data(default) returns as a list, such as by zip(self, values), and return all of it.",
	_name_search: "_name_search() is not asked by display_name and by name_search() alone any more: since 18.0 override _search_display_name(operator, value), which returns a domain."
};
const OPTIONS$1 = {
	copy: [{
		title: "Treat the copies one by one",
		code: "copies = super().copy(default)\nfor old, new in zip(self, copies):\n    new.name = old.name\nreturn copies"
	}, {
		title: "Change the values before they are copied, in copy_data()",
		code: "def copy_data(self, default=None):\n    return [dict(values, name=\"...\") for values in super().copy_data(default)]"
	}],
	copy_data: [{
		title: "Change the values of each record",
		code: "values_list = super().copy_data(default)\nfor record, values in zip(self, values_list):\n    values[\"name\"] = record.name\nreturn values_list"
	}, { title: "Say copy=False on the field, when a copy only has to be without it" }],
	_name_search: [{
		title: "Return a domain for what is searched by display_name",
		code: "def _search_display_name(self, operator, value):\n    return super()._search_display_name(operator, value)"
	}, {
		title: "Say which fields are searched, and drop the override",
		code: "_rec_names_search = [\"name\", \"code\"]"
	}]
};
var overrides_default = defineMigration({
	id: "overrides",
	to: "18.0",
	breaks: "silent",
	summary: "Overrides of copy, copy_data and _name_search do something else",
	why: "copy and copy_data take several records since 18.0, and the search by name asks _search_display_name.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/models.py",
	cases: [
		{
			before: model("def copy(self, default=None):\n        self.ensure_one()\n        return super().copy(default)"),
			todos: 1
		},
		{
			before: model("def copy_data(self, default=None):\n        values = super().copy_data(default)[0]\n        return [values]"),
			todos: 1
		},
		{
			before: model("def _name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100, order=None):\n        return self._search([], limit=limit)"),
			todos: 1
		},
		{
			before: model("def copy(self, default=None):\n        new = super().copy(default)\n        new.name = self.name\n        return new"),
			todos: 1
		}
	],
	noops: [
		model("def copy(self, default=None):\n        return super().copy(dict(default or {}, name=\"x\"))"),
		model("def copy(self, default=None):\n        copies = super().copy(default)\n        for old, new in zip(self, copies):\n            new.name = old.name\n        return copies"),
		model("def copy_data(self, default=None):\n        return [dict(v, a=1) for v in super().copy_data(default)]"),
		model("def name_search(self, name=\"\"):\n        return []"),
		"class Plain:\n    def copy(self, default=None):\n        self.ensure_one()\n",
		model("def copying(self):\n        self.ensure_one()")
	],
	python: { function_definition(node, context) {
		const name = childOf(node, "name");
		const { klass } = context;
		if (!name || !klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type)).length !== 1) return;
		const method = context.slice(name);
		const message = Object.hasOwn(SINCE, method) ? SINCE[method] : void 0;
		if (message === void 0) return;
		const body = childOf(node, "body");
		const code = body ? context.slice(body) : "";
		if (method === "copy" && !/ensure_one\(|\bself\.(?!env\b|_)\w+/.test(code)) return;
		if (method !== "_name_search" && /\bzip\(/.test(code)) return;
		if (method === "copy_data" && !/\[0\]|ensure_one\(|\bself\.(?!env\b|_)\w+/.test(code)) return;
		context.report({
			at: name,
			message,
			options: OPTIONS$1[method]
		});
	} }
});
function model(method) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n`;
}

// src/migrate/rules/18.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "18.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_account.py",
	cases: pluralCases("account.account", "company_id", "company_ids"),
	noops: pluralNoops("account.account", "company_id", "company_ids"),
	...pluralFields(_18_0_default.plurals, "18.0")
});

// src/migrate/rules/18.0/product-storable.ts
const GONE = "A product of the type product is one of the type consu that is_storable since 18.0.";
var product_storable_default = defineMigration({
	id: "product-storable",
	to: "18.0",
	breaks: "error",
	summary: "Products of the type product are of the type consu and is_storable; detailed_type is type",
	why: "The type product and the field detailed_type are gone since 18.0: data that sets them does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/stock/models/product.py",
	cases: [
		{
			before: data("product.product", "\n        <field name=\"name\">A</field>\n        <field name=\"detailed_type\">product</field>\n    "),
			after: data("product.product", "\n        <field name=\"name\">A</field>\n        <field name=\"type\">consu</field>\n        <field name=\"is_storable\" eval=\"True\"/>\n    ")
		},
		{
			before: data("product.template", "<field name=\"detailed_type\">service</field>"),
			after: data("product.template", "<field name=\"type\">service</field>")
		},
		{
			before: code("self.env[\"product.product\"].create({\"name\": \"A\", \"type\": \"product\"})"),
			after: code("self.env[\"product.product\"].create({\"name\": \"A\", \"type\": \"consu\", \"is_storable\": True})")
		},
		{
			before: code("self.env[\"product.product\"].create([{\"name\": \"A\", \"detailed_type\": \"service\"}])"),
			after: code("self.env[\"product.product\"].create([{\"name\": \"A\", \"type\": \"service\"}])")
		},
		{
			before: code("self.env[\"product.product\"].search([(\"type\", \"=\", \"product\")])"),
			todos: 1
		},
		...[
			"self.env[\"product.product\"].search([(\"type\", \"in\", [\"product\", \"consu\"])])",
			"self.env[\"stock.quant\"].search([(\"product_id.type\", \"=\", \"product\")])",
			"[(\"product_id.product_tmpl_id.type\", \"!=\", \"product\")]",
			"fields.Many2one(\"product.product\", domain=[(\"type\", \"=\", \"product\")])",
			"fields.Many2one(\"product.product\", domain=\"[('type', '=', 'product')]\")",
			"fields.Many2many(comodel_name=\"product.template\", domain=\"[('type', 'in', ['product', 'consu'])]\")",
			"self.env[\"product.product\"].browse(1).type == \"product\"",
			"[p for p in self.env[\"product.product\"].search([]) if p.type in (\"product\", \"consu\")]"
		].map((expression) => ({
			before: code(expression),
			todos: 1
		})),
		...["<field name=\"product_id\" domain=\"[('type', '=', 'product')]\"/>", "<field name=\"line_id\" domain=\"[('product_id.type', 'in', ('product', 'consu'))]\"/>"].map((field) => ({
			before: view("example.book", field),
			todos: 1
		})),
		{
			before: view("product.template", "<field name=\"name\" invisible=\"type != 'product'\"/>"),
			todos: 1
		},
		{
			before: code("self.env[\"product.product\"].search([(\"detailed_type\", \"in\", kinds)])"),
			todos: 1
		},
		...[
			["self.env[\"product.product\"].search([(\"type\", \"=\", \"product\")])", "self.env[\"product.product\"].search([(\"is_storable\", \"=\", True)])"],
			["[(\"product_id.type\", \"!=\", \"product\"), (\"name\", \"=\", \"product\")]", "[(\"product_id.is_storable\", \"=\", False), (\"name\", \"=\", \"product\")]"],
			["self.env[\"product.product\"].search([(\"detailed_type\", \"in\", [\"product\", \"consu\"])])", "self.env[\"product.product\"].search([(\"type\", \"=\", \"consu\")])"],
			["self.env[\"product.product\"].browse(1).type == \"product\" and self", "self.env[\"product.product\"].browse(1).is_storable and self"],
			["(self.env[\"product.product\"].browse(1).type != \"product\") == self.kept", "(not self.env[\"product.product\"].browse(1).is_storable) == self.kept"],
			["self and self.env[\"product.product\"].browse(1).type != \"product\"", "self and not self.env[\"product.product\"].browse(1).is_storable"],
			["[p for p in self.env[\"product.product\"].search([]) if p.type not in (\"consu\", \"product\")]", "[p for p in self.env[\"product.product\"].search([]) if p.type != \"consu\"]"]
		].map(([before = "", after = ""]) => ({
			before: inStock(code(before)),
			after: inStock(code(after))
		})),
		{
			before: inStock(view("product.template", "<field name=\"name\" invisible=\"type != 'product' or not name\"/>")),
			after: inStock(view("product.template", "<field name=\"name\" invisible=\"not is_storable or not name\"/>"))
		},
		{
			before: inStock(view("example.book", "<field name=\"product_id\" domain=\"[('type', '=', 'product'), ('name', '!=', False)]\"/>")),
			after: inStock(view("example.book", "<field name=\"product_id\" domain=\"[('is_storable', '=', True), ('name', '!=', False)]\"/>"))
		},
		{
			before: inStock(code("self.env[\"product.product\"].search([(\"type\", \"in\", [\"product\", \"service\"])])")),
			todos: 1
		},
		{
			before: inStock(view("product.template", "<field name=\"name\" invisible=\"type in ('product', 'service')\"/>")),
			todos: 1
		}
	],
	noops: [
		view("res.partner", "<field name=\"parent_id\" domain=\"[('type', '=', 'product')]\"/>"),
		view("product.template", "<field name=\"name\" invisible=\"type == 'consu'\"/>"),
		view("res.partner", "<field name=\"name\" invisible=\"type == 'product'\"/>"),
		code("self.env[\"res.partner\"].search([(\"parent_id.type\", \"=\", \"product\")])"),
		code("[partner for partner in self.env[\"res.partner\"] if partner.type == \"product\"]"),
		code("fields.Many2one(\"res.partner\", domain=[(\"type\", \"=\", \"product\")])"),
		code("fields.Many2one(\"res.partner\", domain=\"[('type', '=', 'product')]\")"),
		data("product.product", "<field name=\"type\">consu</field>"),
		data("res.partner", "<field name=\"type\">product</field>"),
		data("product.template", "<field name=\"name\">product</field>"),
		code("self.env[\"product.product\"].create({\"name\": \"product\", \"type\": \"consu\"})"),
		code("self.env[\"res.partner\"].create({\"type\": \"product\"})"),
		code("self.env[\"my.product\"].create({\"detailed_type\": \"product\"})"),
		code("self.env[\"product.product\"].create({\"line_ids\": [(0, 0, {\"type\": \"product\"})]})"),
		code("self.env[\"res.partner\"].search([(\"type\", \"=\", \"product\")])"),
		code("dict(type=\"product\")"),
		...[
			"self.env[\"product.product\"].search([(\"type\", \"=\", \"service\")])",
			"self.env[\"product.product\"].search([(\"is_storable\", \"=\", True)])",
			"self.env[\"product.product\"].browse(1).type == \"consu\"",
			"self.env[\"res.partner\"].browse(1).type == \"product\"",
			"self.env[\"product.product\"].browse(1).name == \"product\"",
			"[(\"product_id.name\", \"=\", \"product\")]"
		].map((expression) => inStock(code(expression))),
		...[
			"type == 'consu'",
			"is_storable",
			"name == 'product'",
			"display_type == 'product'"
		].map((condition) => inStock(view("product.template", `<field name="name" invisible="${condition}"/>`)))
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record" || !PRODUCT.test(attributeValue(record, "model") ?? "")) return;
		const name = attributeOf(element, "name");
		if (!name || !/^(type|detailed_type)$/.test(name.value)) return;
		const [only] = element.children;
		const value = element.children.length === 1 && only?.type === "text" ? only.value.trim() : void 0;
		if (name.value === "type" && value !== "product") return;
		const edits = [{
			start: name.valueSpan.start,
			end: name.valueSpan.end,
			text: "type"
		}];
		if (only && value === "product") {
			edits.push({
				start: only.start,
				end: only.end,
				text: "consu"
			});
			const line = context.text.slice(lineStart(context.text, element.start), element.start);
			const storable = "<field name=\"is_storable\" eval=\"True\"/>";
			const pad = /^\s*$/.test(line) ? `\n${line}` : "";
			edits.push({
				start: element.end,
				end: element.end,
				text: pad + storable
			});
		}
		context.report({
			at: element,
			message: value === "product" ? GONE : "detailed_type is type since 18.0.",
			fix: {
				title: "Write type",
				safe: true,
				edits
			}
		});
	} },
	arch: { "*": askedInView },
	python: {
		pair(node, context) {
			const [key, value] = [childOf(node, "key"), childOf(node, "value")];
			const name = key && literalOf(key, context.text);
			if (!key || !value || name !== "type" && name !== "detailed_type") return;
			const kind = literalOf(value, context.text);
			const product = kind === "product";
			if (name === "type" && !product) return;
			const call = context.ancestors.findLast(({ type }) => type === "call");
			const called = call && calledBy(call, context);
			if (!call || !called?.object || !/^(create|write|copy)$/.test(called.name)) return;
			if (context.ancestors.filter(({ type, start }) => type === "dictionary" && start > call.start).length !== 1 || !PRODUCT.test(recordsOf(called.object, context)?.model ?? "")) return;
			const quote = context.text[key.start] === "'" ? "'" : "\"";
			const quoted = (text) => quote + text + quote;
			const edits = [{
				start: key.start,
				end: key.end,
				text: quoted("type")
			}];
			if (product) {
				const text = `${quoted("consu")}, ${quoted("is_storable")}: True`;
				const line = context.text.slice(lineStart(context.text, node.start), node.start);
				const broken = /^\s*$/.test(line) ? text.replace(", ", `,\n${line}`) : text;
				edits.push({
					start: value.start,
					end: value.end,
					text: broken
				});
			} else if (typeof kind !== "string") {
				context.report({
					at: node,
					message: `detailed_type is type since 18.0. ${GONE}`,
					options: [{
						title: "A product that is kept in stock",
						code: "\"type\": \"consu\", \"is_storable\": True"
					}, {
						title: "One that is not: the value stays",
						code: "\"type\": \"consu\""
					}]
				});
				return;
			}
			context.report({
				at: node,
				message: product ? GONE : "detailed_type is type since 18.0.",
				fix: {
					title: "Write type",
					safe: true,
					edits
				}
			});
		},
		tuple: askedTerm,
		call: askedField,
		comparison_operator: askedRecord
	}
});
/** The module depends on stock, which says what is storable. */
function inStock(files) {
	const texts = typeof files === "string" ? { "models/example.py": files } : files;
	const listed = Object.keys(texts).filter((path) => path.endsWith(".xml"));
	return {
		"__manifest__.py": `{"name": "Example", "depends": ["stock"], "data": ${JSON.stringify(listed)}}\n`,
		...texts
	};
}
function data(model, fields) {
	return { "data/x.xml": `<odoo>\n    <record id="a" model="${model}">${fields}</record>\n</odoo>\n` };
}
function view(model, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form>${field}</form></field></record></odoo>\n` };
}
function code(expression) {
	return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, kinds):\n        return ${expression}\n`;
}

// src/migrate/rules/18.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "18.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move.py",
	cases: fieldCases("account.move", "reversal_move_id", "reversal_move_ids"),
	noops: fieldNoops("reversal_move_id"),
	...renamedFields(_18_0_default.fields, "18.0")
});

// src/migrate/rules/18.0/renamed-methods.ts
const method = methodsWith("stock_account");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "18.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/stock/wizard/stock_picking_return.py",
	cases: [{
		before: method("stock.return.picking", "create_returns(self)", "return super().create_returns()"),
		after: method("stock.return.picking", "action_create_returns(self)", "return super().action_create_returns()")
	}, {
		before: method("account.move", "_check_fiscalyear_lock_date(self)", "return super()._check_fiscalyear_lock_date()"),
		after: method("account.move", "_check_fiscal_lock_dates(self)", "return super()._check_fiscal_lock_dates()")
	}],
	noops: [
		method("stock.return.picking", "_create_returns_of(self)", "return self.create()"),
		method("stock.picking", "create_returns(self)", "return True"),
		method("account.move", "f(self, other)", "return other.create_returns()")
	],
	...movedMethods(_18_0_default, "18.0")
});

// src/migrate/rules/18.0/renamed-records.ts
const RECORD = {
	old: "product.group_discount_per_so_line",
	now: "sale.group_discount_per_so_line",
	depends: "sale"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "18.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/sale/security/res_groups.xml",
	cases: recordCases(RECORD),
	noops: recordNoops(RECORD),
	...renamedRecords(_18_0_default.xmlids, "18.0")
});

// src/migrate/rules/18.0/report-sql.ts
/** Reports whose parts of a query are objects now, and which parts they have. */
const PARTS = {
	"account.invoice.report": /^_(select|from|where)$/,
	"purchase.report": /^_(select|from|where|group_by)$/
};
/** What super() gives, put together with more. */
const OF_SUPER = /^SQL\([\s\S]*\bsuper\(/;
const IMPORT$1 = "from odoo.tools import SQL\n";
var report_sql_default = defineMigration({
	id: "report-sql",
	to: "18.0",
	breaks: "error",
	summary: "Parts of the queries of invoice and purchase reports are SQL objects",
	why: "Since 18.0 super()._select() and its like give an SQL object: a text that is added to it raises TypeError, and one in its place is not taken.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/report/account_invoice_report.py",
	cases: [
		{
			before: report("_select", "return super()._select() + \", move.a AS a\""),
			after: report("_select", "return SQL(\"%s, move.a AS a\", super()._select())", IMPORT$1)
		},
		{
			before: report("_select", "found = super()._select()\n        found += \"\"\", 100 % 3 AS a\"\"\"\n        return found"),
			after: report("_select", "return SQL(\"\"\"%s, 100 %% 3 AS a\"\"\", super()._select())", IMPORT$1)
		},
		{
			before: report("_select", "return super()._select() + \"\"\"\n            , move.a AS a\n        \"\"\""),
			after: report("_select", "return SQL(\"%s, move.a AS a\", super()._select())", IMPORT$1)
		},
		{
			before: report("_select", "found = super()._select()\n        if self.env.context.get(\"a\"):\n            found += \", a\"\n        return found"),
			after: report("_select", "found = super()._select()\n        if self.env.context.get(\"a\"):\n            found = SQL(\"%s, a\", found)\n        return found", IMPORT$1)
		},
		{
			before: report("_from", "query = super()._from() + ' LEFT JOIN a ON a.id = b.id'\n        return query"),
			after: report("_from", "query = SQL('%s LEFT JOIN a ON a.id = b.id', super()._from())\n        return query", IMPORT$1)
		},
		{
			before: report("_select", "return super()._select() + \", a\" + \", b\""),
			after: report("_select", "return SQL(\"%s, b\", SQL(\"%s, a\", super()._select()))", IMPORT$1)
		},
		{
			before: report("_select", "found = super()._select()\n        return found + \", a\""),
			after: report("_select", "found = super()._select()\n        return SQL(\"%s, a\", found)", IMPORT$1)
		},
		...[
			"return super()._select() + self.own_columns()",
			"return super()._select() % \"a\"",
			"return \"%s, a\" % super()._select()",
			"found = super()._select()\n        return \"a, \" + found"
		].map((body) => ({
			before: report("_select", body),
			todos: 1
		})),
		{
			before: report("_where", "return f\"{super()._where()} AND {self.own()}\""),
			todos: 1
		}
	],
	noops: [
		report("_select", "return SQL(\"%s, move.a AS a\", super()._select())", IMPORT$1),
		report("_select", "return super()._select()"),
		report("_from", "return super()._from()"),
		report("_group_by", "return super()._group_by() + \", move.a\""),
		report("_select", "found = self.own()\n        return found + \", move.a\""),
		report("_columns", "return super()._columns() + \", move.a\""),
		report("_select", "return super()._select() + \", move.a AS a\"", "", "sale.report"),
		report("_select", "return super()._select() + \", move.a AS a\"", "", "example.report"),
		"class Plain(Base):\n    def _select(self):\n        return super()._select() + \", a\"\n"
	],
	python: {
		binary_operator(node, context) {
			const place = placeOf(context);
			const [left, right] = parts(node);
			if (!place || !left || !right) return;
			if (!isPart(left, place, context)) {
				if (isPart(right, place, context)) ask(node, context);
				return;
			}
			const literal = context.text.slice(left.end, right.start).trim() === "+" ? formatOf(right, context) : void 0;
			if (literal === void 0) ask(node, context);
			else rewrite(node, `SQL(${literal}, ${context.slice(left)})`, context);
		},
		augmented_assignment(node, context) {
			const place = placeOf(context);
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!place || left?.type !== "identifier" || !right || !/\+=/.test(context.slice(node))) return;
			const name = context.slice(left);
			if (!isAssigned(place.body, name, place.method, context)) return;
			const literal = formatOf(right, context);
			const only = onlyThis(place.body, node, name, context);
			if (literal === void 0) ask(node, context);
			else if (only) rewrite(only, `return SQL(${literal}, ${only.value})`, context);
			else rewrite(node, `${name} = SQL(${literal}, ${name})`, context);
		},
		interpolation(node, context) {
			const place = placeOf(context);
			const [inner] = parts(node);
			const around = context.ancestors.findLast(({ type }) => type === "string");
			if (place && inner && around && isSuper(inner, place.method, context)) ask(around, context);
		}
	}
});
/** In such a method of such a report. */
function placeOf({ klass, functionNode, text }) {
	const [name, body] = functionNode ? [childOf(functionNode, "name"), childOf(functionNode, "body")] : [void 0, void 0];
	if (!klass?.model || klass.creates || !name || !body) return void 0;
	const method = text.slice(name.start, name.end);
	return Object.hasOwn(PARTS, klass.model) && PARTS[klass.model]?.test(method) ? {
		klass,
		method,
		body
	} : void 0;
}
function isSuper(node, method, context) {
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	return called?.name === method && called.object !== void 0 && /^super\(/.test(context.slice(called.object));
}
/** What super() gives, a name that holds it, or what it was put into before. */
function isPart(node, { method, body }, context) {
	if (node.type === "identifier") return isAssigned(body, context.slice(node), method, context);
	return isSuper(node, method, context) || node.type === "call" && OF_SUPER.test(context.slice(node));
}
/** The name holds what super() gave, and nothing else was put into it. */
function isAssigned(body, name, method, context) {
	return parts(body).flatMap((statement) => {
		const [only] = parts(statement);
		const left = only?.type === "assignment" ? childOf(only, "left") : void 0;
		return only && left && context.slice(left) === name ? [only] : [];
	}).some((each) => {
		const value = childOf(each, "right");
		return value !== void 0 && (isSuper(value, method, context) || OF_SUPER.test(context.slice(value)));
	});
}
/** The method puts what super() gave into the name, adds to it and returns it, and does nothing else. */
function onlyThis(body, added, name, context) {
	const statements = parts(body);
	const [first, second, last] = statements.slice(-3);
	const [assigned] = first ? parts(first) : [];
	const value = assigned && childOf(assigned, "right");
	if (!first || !second || !last || !value || statements.length > 4 || parts(second)[0] !== added) return void 0;
	if (statements.length === 4 && !/^\w?['"]/.test(context.slice(statements[0] ?? first))) return void 0;
	if (context.slice(last) !== `return ${name}`) return void 0;
	return {
		start: first.start,
		end: last.end,
		value: context.slice(value)
	};
}
/** The text as a format that begins with what stands before it; undefined for all but a plain text. */
function formatOf(node, context) {
	const [start, ...rest] = node.children;
	if (node.type !== "string" || !start || !/^['"]+$/.test(context.slice(start))) return void 0;
	if (rest.some(({ type }) => type === "interpolation")) return void 0;
	const [quotes, text] = [context.slice(start), context.text.slice(start.end, node.end - (start.end - start.start))];
	const format = text.replaceAll("%", "%%");
	const line = format.trim();
	return quotes.length === 3 && format.includes("\n") && !line.includes("\n") && !/["\\]/.test(line) ? `"%s${line.startsWith(",") ? "" : " "}${line}"` : `${quotes}%s${format}${quotes}`;
}
function rewrite({ start, end }, text, context) {
	const edits = [{
		start,
		end,
		text
	}];
	const knows = context.file.imports.some(({ from, names }) => /^odoo\.tools/.test(from) && names.includes("SQL"));
	const last = context.file.imports.findLast(({ from }) => /^odoo(\.tools)?$/.test(from));
	if (!knows && last) {
		const at = context.text.indexOf("\n", last.end) + 1;
		edits.push({
			start: at,
			end: at,
			text: IMPORT$1
		});
	}
	if (!knows && !last) return;
	context.report({
		at: {
			start,
			end
		},
		message: "Parts of the query are SQL objects since 18.0: texts cannot be added to them.",
		fix: {
			title: "Put them together by SQL()",
			safe: true,
			edits
		}
	});
}
function ask(node, context) {
	context.report({
		at: node,
		message: "Parts of the query are SQL objects since 18.0: put them together by SQL().",
		options: [{
			title: "Texts that are fixed",
			code: "SQL(\"%s, move.name AS name\", super()._select())"
		}, {
			title: "Texts that are made",
			code: "SQL(\"%s, %s\", super()._select(), SQL(text))"
		}]
	});
}
function report(method, body, imports = "", model = "account.invoice.report") {
	return `from odoo import fields, models\n${imports}\n\nclass Report(models.Model):\n    _inherit = "${model}"\n\n    def ${method}(self):\n        ${body}\n`;
}

// src/migrate/rules/18.0/search-arguments.ts
var search_arguments_default = defineMigration({
	id: "search-arguments",
	to: "18.0",
	breaks: "error",
	summary: "_search() takes no access_rights_uid",
	why: "Since 18.0 access is asked for the user of the environment: an override that hands access_rights_uid on raises TypeError.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/models.py",
	cases: [{
		before: bookMethod("_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)", "return super()._search(domain, offset=offset, limit=limit, order=order, access_rights_uid=access_rights_uid)"),
		after: bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "return super()._search(domain, offset=offset, limit=limit, order=order)")
	}, {
		before: bookMethod("_search(self, domain, offset=0, limit=None, order=None, access_rights_uid=None)", "user = self.env[\"res.users\"].browse(access_rights_uid)\n        return super()._search(domain, offset, limit, order, user.id)"),
		todos: 1
	}],
	noops: [
		bookMethod("_search(self, domain, offset=0, limit=None, order=None)", "return super()._search(domain, offset, limit, order)"),
		bookMethod("_search(self, domain, **kwargs)", "return super()._search(domain, **kwargs)"),
		bookMethod("_find(self, access_rights_uid=None)", "return access_rights_uid"),
		"class Tool:\n    def _search(self, domain, access_rights_uid=None):\n        return domain\n"
	],
	...changedSignature({
		methods: ["_search"],
		gone: ["access_rights_uid"]
	}, "18.0")
});

// src/migrate/rules/18.0/search-display-name.ts
const HEAD$1 = "_name_search(self, name, domain=None, operator=\"ilike\", limit=None, order=None)";
const OLD = "_name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100, name_get_uid=None)";
const NOW$1 = "_search_display_name(self, operator, value)";
var search_display_name_default = defineMigration({
	id: "search-display-name",
	to: "18.0",
	breaks: "silent",
	summary: "_search_display_name() returns the domain of a text, where _name_search() searched with it",
	why: "Since 18.0 name_search() and the search for display_name ask _search_display_name(operator, value) for a domain: nobody calls an override of _name_search(). From 19.0 on the value of an equality is a set, also where one text is asked for.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/models.py",
	cases: [
		search(HEAD$1, "domain = domain or []\n        own = []\n        if name:\n            own = [\"|\", (\"name\", operator, name), (\"code\", operator, name)]\n        return self._search(expression.AND([own, domain]), limit=limit, order=order)", "own = []\n        if value:\n            own = [\"|\", (\"name\", operator, value), (\"code\", operator, value)]\n        return own"),
		search(OLD, "args = list(args or [])\n        domain = [(\"code\", operator, name)]\n        return self._search(\n            domain + args, limit=limit, access_rights_uid=name_get_uid\n        )", "domain = [(\"code\", operator, value)]\n        return domain"),
		search(HEAD$1, "\"\"\"By code.\"\"\"\n        own = [(\"code\", \"=ilike\", name.split(\" \")[0] + \"%\")]\n        if operator in expression.NEGATIVE_TERM_OPERATORS:\n            own = [\"!\"] + own\n        return self._search(expression.AND([domain or [], own]), limit=limit, order=order)", "\"\"\"By code.\"\"\"\n        if not isinstance(value, str):\n            return super()._search_display_name(operator, value)\n        own = [(\"code\", \"=ilike\", value.split(\" \")[0] + \"%\")]\n        if operator in expression.NEGATIVE_TERM_OPERATORS:\n            own = [\"!\"] + own\n        return own"),
		search(HEAD$1, "if not name:\n            return super()._name_search(name, domain, operator, limit, order)\n        own = [(\"code\", operator, name)]\n        return super()._name_search(\n            name, domain=expression.AND([domain, own]), operator=operator, limit=limit, order=order\n        )", "if not value:\n            return super()._search_display_name(operator, value)\n        own = [(\"code\", operator, value)]\n        return expression.AND([super()._search_display_name(operator, value), own])"),
		search(OLD, "if name:\n            own = [(\"code\", operator, name)]\n            return super(Book, self)._name_search(args=expression.AND([args, own]), operator=operator, limit=limit, name_get_uid=name_get_uid)\n        return super(Book, self)._name_search(name=name, args=args, operator=operator, limit=limit, name_get_uid=name_get_uid)", "if value:\n            own = [(\"code\", operator, value)]\n            return own\n        return super(Book, self)._search_display_name(operator, value)"),
		search(HEAD$1, "if not (name or \"\").strip() and self:\n            return self._search(domain)\n        return self._search([(\"a\", operator, name)] + domain)", "if not isinstance(value, str):\n            return super()._search_display_name(operator, value)\n        if not (value or \"\").strip() and self:\n            return []\n        return [(\"a\", operator, value)]"),
		search(HEAD$1, "a = [(\"a\", operator, name)]\n        b = [(\"b\", \"!=\", False)]\n        return self._search(expression.AND([a, domain, b]), order=order)", "a = [(\"a\", operator, value)]\n        b = [(\"b\", \"!=\", False)]\n        return expression.AND([a, b])"),
		search(HEAD$1, "own = [(\"a\", operator, name)]\n        return self._search(\n            own\n            + [(\"b\", \"=\", 1)]\n            + domain, order=order)", "own = [(\"a\", operator, value)]\n        return (own\n            + [(\"b\", \"=\", 1)])")
	],
	noops: [
		search(NOW$1, "return super()._search_display_name(operator, value)"),
		search(HEAD$1, "if domain:\n            name = \"\"\n        return self._search([(\"a\", operator, name)] + domain, limit=limit)"),
		search(HEAD$1, "return self._search(self._patch(domain), limit=limit, order=order)"),
		search(HEAD$1, "ids = super()._name_search(name, domain, operator, limit, order)\n        return list(ids)"),
		search(HEAD$1, "return self._search([(\"a\", operator, name)] + domain, limit=5, order=order)"),
		search(HEAD$1, "return self._search([(\"a\", operator, name)] + domain, offset=1)"),
		search(HEAD$1, "return super()._name_search(name.strip(), domain, operator, limit, order)"),
		search(HEAD$1, "return super()._name_search(name, domain, \"=\", limit, order)"),
		search(HEAD$1, "return self._search([(\"a\", operator, name)] + domain, constructor=1)"),
		search(HEAD$1, "return self._search(\n            # Ours.\n            [(\"a\", operator, name)] + domain\n        )"),
		search(HEAD$1, "value = 1\n        return self._search([(\"a\", operator, name)] + domain)"),
		search(HEAD$1, "return super()._name_search(name, [(\"a\", \"=\", 1)] + domain, operator, limit, order)"),
		search("_name_search(self, *args, **kwargs)", "return super()._name_search(*args, **kwargs)"),
		search("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "return self._search(args)"),
		"class Tool:\n    def _name_search(self, name, args=None, operator=\"ilike\"):\n        return self._search(args)\n"
	].map((each) => typeof each === "string" ? each : each.before),
	python: { function_definition(node, context) {
		const { klass, target, module } = context;
		const name = childOf(node, "name");
		if (!name || context.slice(name) !== "_name_search") return;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type)).length !== 1) return;
		if (klass.methods.some((each) => each.name === "_search_display_name")) return;
		if ((klass.model === void 0 ? void 0 : target?.model(klass.model, module.name))?.lineage.some((part) => part.module !== module.name && Object.hasOwn(part.methods, "_name_search"))) return;
		const edits = searchByName(node, context);
		if (!edits) return;
		context.report({
			at: name,
			message: "Since 18.0 a search by the name asks _search_display_name() for a domain.",
			fix: {
				title: "Return the domain",
				safe: false,
				edits
			}
		});
	} }
});
function search(head, body, now) {
	const model = (method, statements) => bookMethod(method, statements).replace("from odoo import api, models\n", `from odoo import api, models\n${statements.includes("expression.") ? "from odoo.osv import expression\n" : ""}`);
	return {
		before: model(head, body),
		after: model(NOW$1, now ?? body)
	};
}

// src/migrate/rules/18.0/selection-ondelete.ts
const HEAD = "from odoo import fields, models\n\n\n";
var selection_ondelete_default = defineMigration({
	id: "selection-ondelete",
	to: "18.0",
	breaks: "error",
	summary: "Values that are added to a selection which is required now say what becomes of their records when they go",
	why: "hr.expense.payment_mode and some others are required since 18.0: Odoo refuses to load selection_add on a required field without ondelete (ValueError). All of them have a default.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/hr_expense/models/hr_expense.py",
	cases: [{
		before: extension("payment_mode", "selection_add=[(\"petty_cash\", \"Petty Cash\")]"),
		after: extension("payment_mode", "selection_add=[(\"petty_cash\", \"Petty Cash\")], ondelete={\"petty_cash\": \"set default\"}")
	}, {
		before: extension("payment_mode", "selection_add=[(\"a\", \"A\"), (\"own_account\",), (\"b\", \"B\")]"),
		after: extension("payment_mode", "selection_add=[(\"a\", \"A\"), (\"own_account\",), (\"b\", \"B\")], ondelete={\"a\": \"set default\", \"b\": \"set default\"}")
	}],
	noops: [
		extension("payment_mode", "selection_add=[(\"a\", \"A\")], ondelete={\"a\": \"cascade\"}"),
		extension("payment_mode", "selection_add=[(\"a\", \"A\")], required=False"),
		extension("payment_mode", "selection_add=[(\"own_account\",)]"),
		extension("payment_mode", "selection_add=MODES"),
		extension("other_mode", "selection_add=[(\"a\", \"A\")]"),
		extension("state", "selection_add=[(\"a\", \"A\")]"),
		extension("payment_mode", "selection=[(\"a\", \"A\")]")
	],
	check(context) {
		const { target } = context;
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) for (const { name, kwargs } of fact.fields) {
			const add = kwargs.get("selection_add");
			if (!add || !Array.isArray(add.value) || kwargs.has("ondelete") || kwargs.has("required")) continue;
			const [before, now] = [context.model(model), target?.model(model, context.module.name)].map((each) => each?.classes.filter(({ module }) => module !== context.module.name).flatMap(({ fields }) => fields[name] ?? []).find(({ selection, type }) => selection !== void 0 || type === "Selection"));
			if (!before || before.required || !now?.required || !now.stored) continue;
			const keys = add.value.flatMap((pair) => Array.isArray(pair) && pair.length > 1 && typeof pair[0] === "string" ? [pair[0]] : []);
			if (keys.length === 0) continue;
			const start = file.source.text.lastIndexOf("selection_add", add.start);
			const policies = keys.map((key) => `${pyString(key)}: "set default"`).join(", ");
			context.report({
				source: file.source,
				at: add,
				message: `${name} of ${model} is required since 18.0: without ondelete Odoo refuses to load its new values.`,
				fix: {
					title: "Say that records get the default when the module goes",
					safe: false,
					edits: [withArgument({
						start,
						end: add.end
					}, `ondelete={${policies}}`, file.source.text)]
				}
			});
		}
	}
});
/** A module that extends a field of expenses. */
function extension(field, keywords) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"17.0.1.0.0\", \"depends\": [\"hr_expense\"]}\n",
		"models/example.py": `${HEAD}class HrExpense(models.Model):\n    _inherit = "hr.expense"\n\n    ${field} = fields.Selection(${keywords})\n`
	};
}

// src/migrate/rules/18.0/session-authenticate.ts
var session_authenticate_default = defineMigration({
	id: "session-authenticate",
	to: "18.0",
	breaks: "error",
	summary: "authenticate() of the session takes a credential, and gives a dictionary",
	why: "Since 18.0 it takes the database and one dictionary with login, password and type: a call with three arguments fails. It gives all that is known of the authentication, and the id of the user under uid.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/http.py",
	cases: [
		{
			before: file("request.session.authenticate(request.db, login, password)"),
			after: file("request.session.authenticate(request.db, {\"login\": login, \"password\": password, \"type\": \"password\"})")
		},
		{
			before: file("uid = request.session.authenticate(db, user.login, password=key)"),
			after: file("uid = request.session.authenticate(db, {\"login\": user.login, \"password\": key, \"type\": \"password\"})[\"uid\"]")
		},
		{
			before: file("return request.session.authenticate(*credentials)"),
			todos: 1
		}
	],
	noops: [
		file("request.session.authenticate(request.db, credential)"),
		file("request.session.authenticate(request.db, {\"login\": \"a\", \"password\": \"b\", \"type\": \"password\"})"),
		file("self.session.authenticate(request.db, login, password)"),
		file("request.session.logout(keep_db=True)"),
		file("self.authenticate(\"admin\", \"admin\", \"x\")")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "authenticate" || !called.object) return;
		if (!/^(\w+\.)?request\.session$/.test(context.slice(called.object))) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const at = {
			start: called.object.start,
			end: node.end
		};
		if (spread) {
			context.report({
				at,
				message: "authenticate() takes the database and a credential since 18.0: see that these are two.",
				options: [{
					title: "Give a dictionary",
					code: CREDENTIAL
				}]
			});
			return;
		}
		const [db, first, second] = positional;
		const login = first ?? keywords.get("login");
		const password = second ?? keywords.get("password");
		if (!db || !login || !password || positional.length + keywords.size !== 3) return;
		const credential = `{"login": ${context.slice(login)}, "password": ${context.slice(password)}, "type": "password"}`;
		const isUsed = context.ancestors.at(-1)?.type !== "expression_statement";
		context.report({
			at,
			message: "authenticate() takes the database and a credential since 18.0.",
			fix: {
				title: "Give login and password as one dictionary",
				safe: true,
				edits: [{
					start: db.end,
					end: node.end,
					text: `, ${credential})${isUsed ? "[\"uid\"]" : ""}`
				}]
			}
		});
	} }
});
const CREDENTIAL = "request.session.authenticate(request.db, {\"login\": login, \"password\": password, \"type\": \"password\"})";
function file(statement) {
	return `from odoo.http import request\n\n\ndef f(self, db, login, password, user, key, credential, credentials):\n    ${statement}\n`;
}

// src/migrate/rules/18.0/session-user.ts
/** What the session knew of the user, and the user's name for it. */
const MEMBERS = {
	home_action_id: "homeActionId",
	is_admin: "isAdmin",
	is_internal_user: "isInternalUser",
	is_system: "isSystem",
	name: "name",
	partner_id: "partnerId",
	show_effect: "showEffect",
	uid: "userId",
	user_context: "context",
	username: "login"
};
var session_user_default = defineMigration({
	id: "session-user",
	to: "18.0",
	breaks: "silent",
	summary: "What the session knew of the user is in user",
	why: "The web client of 18.0 takes these out of the session when it starts: session.uid and its like are undefined.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/user.js",
	cases: [
		scriptCase("import {session} from \"@web/session\";\n\nexport const own = (record) => record.user_id === session.uid || session.is_admin;\n", "import {user} from \"@web/core/user\";\n\nexport const own = (record) => record.user_id === user.userId || user.isAdmin;\n"),
		scriptCase("import { session } from \"@web/session\";\nimport { a } from \"@web/a\";\n\na(session.user_context, session.server_version);\n", "import { session } from \"@web/session\";\nimport { a } from \"@web/a\";\nimport { user } from \"@web/core/user\";\n\na(user.context, session.server_version);\n"),
		{
			before: script("import { session } from \"@web/session\";\n\nexport const f = (user) => user.id === session.uid;\n"),
			todos: 1
		}
	],
	noops: [
		script("import { session } from \"@web/session\";\nexport const a = session.server_version;\n"),
		script("import { session } from \"./session\";\nexport const a = session.uid;\n"),
		script("import { user } from \"@web/core/user\";\nexport const a = user.userId;\n"),
		script("import { session } from \"@web/session\";\nexport const f = (name) => session[name];\n")
	],
	js: { Program(program, context) {
		const { text } = context;
		if (!text.includes("@web/session")) return;
		const given = importsIn(program).find(({ from }) => from === "@web/session");
		const local = given?.specifiers.find(({ imported }) => imported === "session")?.local;
		if (!given || local === void 0) return;
		const uses = usesAt(placedNodes(program), local, given.statement);
		const gone = uses.flatMap(({ node, parents }) => {
			const access = parents.at(-1);
			const member = memberOf(node, access);
			const now = member !== void 0 && Object.hasOwn(MEMBERS, member) ? MEMBERS[member] : void 0;
			return access && now !== void 0 ? [{
				access,
				now
			}] : [];
		});
		const [first] = gone;
		if (!first) return;
		const imports = importing(program, {
			module: "@web/core/user",
			name: "user"
		}, context);
		const unused = gone.length === uses.length && given.specifiers.length === 1;
		const [added] = imports ?? [];
		const tight = /^import\s*\{\w/.test(text.slice(given.statement.start, given.statement.end));
		const lines = unused && added?.text.startsWith("\n") ? [{
			start: given.statement.start,
			end: given.statement.end,
			text: `import ${tight ? "{user}" : "{ user }"} from "@web/core/user";`
		}] : [...imports ?? [], ...unused ? withoutLines([given.statement], text) : []];
		context.report({
			at: first.access,
			message: "The session of 18.0 knows nothing of the user: import { user } from \"@web/core/user\".",
			options: [{
				title: "Import user",
				code: "import { user } from \"@web/core/user\";"
			}, {
				title: "Import it by another name, where user is taken",
				code: "import { user as currentUser } from \"@web/core/user\";"
			}],
			fix: imports && {
				title: "Ask user",
				safe: true,
				edits: [...lines, ...gone.map(({ access, now }) => ({
					start: access.start,
					end: access.end,
					text: `user.${now}`
				}))]
			}
		});
	} }
});

// src/migrate/rules/18.0/slug-methods.ts
const NOW = {
	slug: "_slug",
	unslug: "_unslug",
	unslug_url: "_unslug_url",
	slugify: "_slugify",
	slugify_one: "_slugify_one",
	url_for: "_url_for",
	url_lang: "_url_lang",
	is_multilang_url: "_is_multilang_url"
};
const MODULE = /^odoo\.addons\.(http_routing|website)\.models\.ir_http$/;
const IMPORT = "from odoo.addons.http_routing.models.ir_http import";
var slug_methods_default = defineMigration({
	id: "slug-methods",
	to: "18.0",
	breaks: "error",
	summary: "slug, unslug and url_for of http_routing are methods of ir.http",
	why: "The functions are gone since 18.0: a file that imports them does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/http_routing/models/ir_http.py",
	cases: [
		{
			before: `from odoo import models\n${IMPORT} slug\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return [slug(book) for book in self]\n`,
			after: `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return [self.env["ir.http"]._slug(book) for book in self]\n`
		},
		{
			before: `from odoo import http\nfrom odoo.http import request\n${IMPORT} slug, unslug\n\n\nclass Main(http.Controller):\n    def f(self, name):\n        return unslug(name)[1], slug((1, name))\n`,
			after: `from odoo import http\nfrom odoo.http import request\n\n\nclass Main(http.Controller):\n    def f(self, name):\n        return request.env["ir.http"]._unslug(name)[1], request.env["ir.http"]._slug((1, name))\n`
		},
		{
			before: `${IMPORT} slug\n\n\ndef f(record):\n    return slug(record)\n`,
			todos: 1
		},
		{
			before: `${IMPORT} slug\n\nNAMES = {"slug": slug}\n`,
			todos: 1
		}
	],
	noops: [
		"from .tools import slug\n\n\ndef f(record):\n    return slug(record)\n",
		"def f(self, slug):\n    return slug(self)\n",
		"def f(self):\n    return self.env[\"ir.http\"]._slug(self)\n",
		`from odoo.addons.http_routing.models.ir_http import IrHttp\n\nprint(IrHttp)\n`,
		"from slugify import slugify\n\n\ndef f(self):\n    return slugify(\"a b\")\n"
	],
	python: {
		identifier(node, context) {
			const name = context.slice(node);
			const method = Object.hasOwn(NOW, name) ? NOW[name] : void 0;
			if (method === void 0) return;
			const parent = context.ancestors.at(-1);
			if (parent?.type === "dotted_name" || parent?.type === "keyword_argument") {
				if (node.field !== "value") return;
			}
			if (parent?.type === "attribute" && childOf(parent, "attribute") === node) return;
			if (!context.file.imports.some(({ from, names }) => MODULE.test(from) && names.includes(name))) return;
			if (/(parameters|import|assignment_target)/.test(parent?.type ?? "")) return;
			const env = (parent?.type === "call" && childOf(parent, "function") === node ? calledBy(parent, context) : void 0) && environmentOf(context);
			if (!parent || env === void 0 || argumentsOfCall(parent, context).spread) {
				context.report({
					at: node,
					message: `${name} is a method of ir.http since 18.0: write env["ir.http"].${method}(...) where an environment is at hand.`,
					options: [{
						title: "Ask ir.http of the environment",
						code: `self.env["ir.http"].${method}(record)`
					}, {
						title: "In a controller: of the request",
						code: `request.env["ir.http"].${method}(record)`
					}]
				});
				return;
			}
			context.report({
				at: node,
				message: `${name} is a method of ir.http since 18.0.`,
				fix: {
					title: `Call ${method}`,
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: `${env}["ir.http"].${method}`
					}]
				}
			});
		},
		import_from_statement: dropUnusedImports(MODULE, new Set(Object.keys(NOW)), "18.0")
	}
});

// src/migrate/rules/18.0/sql-columns.ts
const COLUMN = {
	depends: "sale_project",
	model: "project.project",
	old: "analytic_account_id",
	now: "account_id",
	gone: ["res.partner", "team_id"]
};
var sql_columns_default = defineMigration({
	id: "sql-columns",
	to: "18.0",
	breaks: "error",
	summary: "Columns and tables in queries have the names of their fields and models",
	why: "A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/project/models/project_project.py",
	cases: sqlCases(COLUMN),
	noops: sqlNoops(COLUMN),
	...sqlColumns(_18_0_default.fields, _18_0_default.models, "18.0")
});

// src/migrate/rules/18.0/taken-fields.ts
var taken_fields_default = defineMigration({
	id: "taken-fields",
	to: "18.0",
	breaks: "silent",
	summary: "Fields of the module that Odoo has too",
	why: "A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/product/models/product_combo.py",
	cases: [{
		before: adding("base", "res.users", "device_ids"),
		todos: 1
	}],
	noops: keptFields("product", {
		old: "product.template",
		field: "name"
	}),
	python: takenFields("18.0", _18_0_default.fields)
});

// src/migrate/rules/18.0/taken-models.ts
var taken_models_default = defineMigration({
	id: "taken-models",
	to: "18.0",
	breaks: "error",
	summary: "Models of the module that Odoo has too",
	why: "A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/product/models/product_combo.py",
	cases: [{
		before: making("product", "product.combo"),
		todos: 1
	}],
	noops: keptModels("product", {
		model: "product.combo",
		old: "product.template"
	}),
	python: takenModels("18.0")
});

// src/migrate/rules/18.0/test-chart-template.ts
const CHANGE = changedSignature({
	methods: ["setUpClass"],
	gone: ["chart_template_ref"],
	ofTests: true
}, "18.0");
var test_chart_template_default = defineMigration({
	id: "test-chart-template",
	to: "18.0",
	breaks: "error",
	summary: "setUpClass() of the test cases of accounting takes no chart_template_ref",
	why: "AccountTestInvoicingCommon of 18.0 has decorators for the chart of accounts: a test case that hands chart_template_ref on fails before its first test.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/tests/common.py",
	cases: [
		{
			before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None):
                super().setUpClass(chart_template_ref=chart_template_ref)
                cls.rate = 2
      `),
			after: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.rate = 2
      `)
		},
		{
			before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None, rate=1):
                super(TestRate, cls).setUpClass(chart_template_ref)
                cls.rate = rate
      `),
			after: test(`
            @classmethod
            def setUpClass(cls, rate=1):
                super(TestRate, cls).setUpClass()
                cls.rate = rate
      `)
		},
		{
			before: test(`
            @classmethod
            def setUpClass(cls, chart_template_ref=None):
                super().setUpClass(chart_template_ref=chart_template_ref)
                cls.chart = cls.env.ref(chart_template_ref)
      `),
			todos: 1
		},
		{
			before: test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass(chart_template_ref="l10n_be.l10nbe_chart_template")
      `),
			todos: 1
		}
	],
	noops: [
		test(`
            @classmethod
            def setUpClass(cls):
                super().setUpClass()
                cls.chart_template_ref = "generic_coa"
    `),
		test(`
            def load(self, chart_template_ref=None):
                return self.env["account.chart.template"].try_loading(chart_template_ref)
    `),
		test(`
            @classmethod
            def setUpClass(cls, rate=None):
                super().setUpClass(rate=rate)
    `),
		{ "models/example.py": `
        class Tool:
            def setUpClass(self, chart_template_ref=None):
                return chart_template_ref
      ` },
		test(`
            def test_rate(self):
                self.setUpClass(name="chart_template_ref")
    `)
	],
	python: {
		...CHANGE.python,
		call(node, context) {
			if (calledBy(node, context)?.name !== "setUpClass") return;
			const given = argumentsOfCall(node, context).keywords.get("chart_template_ref");
			const chart = given && literalOf(given, context.text);
			if (typeof chart !== "string") return;
			context.report({
				at: node,
				message: `setUpClass() takes no chart_template_ref since 18.0: a decorator of the method says which chart of accounts the company gets, here what was ${chart}.`,
				options: [{
					title: "Name the country, whose chart of accounts is taken",
					code: "@AccountTestInvoicingCommon.setup_country(\"be\")"
				}, {
					title: "Name the chart of accounts by its code",
					code: "@AccountTestInvoicingCommon.setup_chart_template(\"be_comp\")"
				}]
			});
		}
	}
});
function test(body) {
	return { "tests/test_rate.py": `
        from odoo.addons.account.tests.common import AccountTestInvoicingCommon


        class TestRate(AccountTestInvoicingCommon):${body.trimEnd()}
    ` };
}

// src/migrate/rules/18.0/test-form-import.ts
var test_form_import_default = defineMigration({
	id: "test-form-import",
	to: "18.0",
	breaks: "deprecation",
	worksUntil: "ever",
	summary: "Form of tests is imported from odoo.tests",
	why: "The class moved to odoo.tests.form in 17.0 and is exported by odoo.tests; odoo.tests.common warns of it since 18.0.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tests/common.py",
	cases: [{
		before: { "tests/test_x.py": "from odoo.tests.common import Form\n" },
		after: { "tests/test_x.py": "from odoo.tests import Form\n" }
	}, {
		before: { "tests/test_x.py": "from odoo.tests.common import Form, TransactionCase\n\n\nclass TestX(TransactionCase):\n    pass\n" },
		after: { "tests/test_x.py": "from odoo.tests.common import TransactionCase\nfrom odoo.tests import Form\n\n\nclass TestX(TransactionCase):\n    pass\n" }
	}],
	noops: [
		{ "tests/test_x.py": "from odoo.tests import Form\n" },
		{ "tests/test_x.py": "from odoo.tests.common import TransactionCase, tagged\n" },
		{ "tests/test_x.py": "from .common import Form\n" }
	],
	python: { import_from_statement: moveImports([{
		from: "odoo.tests.common",
		name: "Form",
		to: "odoo.tests"
	}]) }
});

// src/migrate/rules/18.0/tour-steps.ts
const OPTIONS = [{
	title: "Write what it does as one of the actions that a step has",
	code: "{ trigger: \".o_field_char input\", run: \"edit text\" }"
}, {
	title: "Give it a function, for what no action does",
	code: "run() {}"
}];
var tour_steps_default = defineMigration({
	id: "tour-steps",
	to: "18.0",
	breaks: "error",
	summary: "Tours and their steps have other keys, and a step clicks only when it says so",
	why: "The registry of tours of 18.0 takes no other keys, and a step without run only waits for its trigger: the tour stops at the next one.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web_tour/static/src/tour_service/tour_service.js",
	cases: [
		scriptCase(`registry.category("web_tour.tours").add("a", {
    test: true,
    url: "/shop",
    steps: () => [
        {
            content: "Search",
            trigger: "form input[name=search]",
            run: "text desk",
            extra_trigger: ".js_attributes",
            position: "bottom",
        },
        {
            trigger: ".oe_search_button",
        },
        { trigger: "a[href='/shop']", isCheck: true },
        { trigger: "b", auto: true },
        {
            trigger: "c",
            extra_trigger: "d"
        },
        {
            mobile: false,
            trigger: "a.b",
            run() {},
        },
    ],
});
`, `registry.category("web_tour.tours").add("a", {
    url: "/shop",
    steps: () => [
        {
            trigger: ".js_attributes",
        },
        {
            content: "Search",
            trigger: "form input[name=search]",
            run: "edit desk",
            tooltipPosition: "bottom",
        },
        {
            trigger: ".oe_search_button",
            run: "click",
        },
        { trigger: "a[href='/shop']" },
        { trigger: "b", isActive: ["auto"], run: "click" },
        {
            trigger: "d",
        },
        {
            trigger: "c",
            run: "click",
        },
        {
            trigger: "a.b",
            run() {},
            isActive: ["desktop"],
        },
    ],
});
`),
		scriptCase("const steps = [stepUtils.a(), {trigger: \"a\", run: \"remove_text\"}];\nregistry.category(\"web_tour.tours\").add(\"a\", {test: true, steps: () => steps});\n", "const steps = [stepUtils.a(), {trigger: \"a\", run: \"clear\"}];\nregistry.category(\"web_tour.tours\").add(\"a\", {steps: () => steps});\n"),
		{
			before: script("registry.category(\"web_tour.tours\").add(\"a\", {steps: () => [{trigger: \"input.a\"}, {trigger: \"a\", in_modal: true, run: \"click\"}]});\n"),
			todos: 2
		},
		{
			before: script("registry.category(\"web_tour.tours\").add(\"a\", {steps: () => [{trigger: \"a\", run(actions) { actions.text(\"b\"); }}]});\n"),
			todos: 1
		}
	],
	noops: [
		script("registry.category(\"web_tour.tours\").add(\"a\", {url: \"/\", steps: () => [{trigger: \"a\", run: \"click\"}]});\n"),
		script("registry.category(\"a\").add(\"a\", {test: true, steps: () => [{trigger: \"a\"}]});\n"),
		script("export const step = {trigger: \"a\", extra_trigger: \"b\"};\n"),
		script("registry.category(\"web_tour.tours\").add(\"a\", {steps: () => makeSteps()});\n"),
		script("registry.category(\"web_tour.tours\").add(\"a\", options);\n")
	],
	js: { CallExpression(node, context) {
		const options = tourOf(node);
		const [program] = context.ancestors;
		if (!options || !program) return;
		const { text } = context;
		const gone = optionEdits(options, text);
		const steps = stepsOf(options, program);
		if (gone.length === 0 && !steps.some((step) => isOldStep(step, text))) return;
		const edits = steps.map((step) => ({
			step,
			now: stepEdits(step, text)
		}));
		const open = edits.flatMap(({ step, now }) => typeof now === "string" ? [{
			step,
			now
		}] : []);
		for (const { step, now } of open) context.report({
			at: step,
			message: `Of this step: ${now}.`,
			options: OPTIONS
		});
		if (open.length > 0) return;
		context.report({
			at: options,
			message: "A tour of 18.0 takes url, steps and wait_for, and one that new users are shown is a record of web_tour.tour; a step has other keys, and clicks only when it says so.",
			fix: {
				title: "Write the tour for 18.0",
				safe: false,
				edits: [...gone, ...edits.flatMap(({ now }) => typeof now === "string" ? [] : now)]
			}
		});
	} }
});

// src/migrate/rules/18.0/tree-to-list.ts
/** Keys of an action, of a field's context and of a view that name kinds of views. */
const MODE_KEYS = /^(view_mode|binding_view_types|mode|view_type)$/;
var tree_to_list_default = defineMigration({
	id: "tree-to-list",
	to: "18.0",
	breaks: "error",
	summary: "The list view is <list>, and so it is called everywhere",
	why: "Since 18.0 a view whose root is <tree> is refused, and the web client knows no view of the type tree.",
	link: "https://github.com/odoo/odoo/pull/159909",
	cases: [
		{
			before: partnerView("<tree editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><tree><field name=\"c\"/></tree></field></tree>"),
			after: partnerView("<list editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><list><field name=\"c\"/></list></field></list>")
		},
		{
			before: partnerView(`<xpath expr="//field[tree/field[@name='tree']]/tree[@string='a/tree' or .//tree]" position="after"><p/></xpath>`),
			after: partnerView(`<xpath expr="//field[list/field[@name='tree']]/list[@string='a/tree' or .//list]" position="after"><p/></xpath>`)
		},
		{
			before: inText("<tree><field name=\"a\"/></tree>"),
			after: inText("<list><field name=\"a\"/></list>")
		},
		{
			before: record("<field name=\"view_mode\">tree,form</field><field name=\"name\">Tree view</field>"),
			after: record("<field name=\"view_mode\">list,form</field><field name=\"name\">Tree view</field>")
		},
		{
			before: partnerView(`<xpath expr="//field[@name='line_ids']/tree/field[@name='tree_id']" position="after"><field name="x"/></xpath>`),
			after: partnerView(`<xpath expr="//field[@name='line_ids']/list/field[@name='tree_id']" position="after"><field name="x"/></xpath>`)
		},
		{
			before: partnerView(`<field name="a" mode="tree,kanban" context="{'tree_view_ref': 'm.view_tree'}"/>`),
			after: partnerView(`<field name="a" mode="list,kanban" context="{'list_view_ref': 'm.view_tree'}"/>`)
		},
		{
			before: record(`<field name="view_ids" eval="[(5, 0, 0), (0, 0, {'view_mode': 'tree', 'view_id': ref('m.view_tree')})]"/>`),
			after: record(`<field name="view_ids" eval="[(5, 0, 0), (0, 0, {'view_mode': 'list', 'view_id': ref('m.view_tree')})]"/>`)
		},
		{
			before: serverAction(`action = {'type': 'ir.actions.act_window', 'view_mode': 'tree,form', 'views': [(env.ref('m.tree')['id'], 'tree'), (False, 'form')], 'name': 'tree'}`),
			after: serverAction(`action = {'type': 'ir.actions.act_window', 'view_mode': 'list,form', 'views': [(env.ref('m.tree')['id'], 'list'), (False, 'form')], 'name': 'tree'}`)
		},
		{
			before: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "tree,form",
                "views": [(self.env.ref("m.view_tree").id, "tree"), (False, "form")],
                "context": {"tree_view_ref": "m.view_tree"},
            }
      `,
			after: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "list,form",
                "views": [(self.env.ref("m.view_tree").id, "list"), (False, "form")],
                "context": {"list_view_ref": "m.view_tree"},
            }
      `
		},
		{
			before: `
        def open(self, action):
            action["view_mode"] = "tree"
            action.update({"views": [[False, "tree"]]})
            return self.get_view(view_type="tree")
      `,
			after: `
        def open(self, action):
            action["view_mode"] = "list"
            action.update({"views": [[False, "list"]]})
            return self.get_view(view_type="list")
      `
		}
	],
	noops: [
		partnerView("<list><field name=\"tree\"/></list>"),
		partnerView("<form><field name=\"a\" string=\"tree\"/><label for=\"tree\"/></form>"),
		record("<field name=\"name\">tree,form</field><field name=\"help\">a tree</field>"),
		partnerView(`<xpath expr="//field[@tree][contains(@name, 'tree')][@string=&quot;/tree&quot;][tree()]" position="after"><p/></xpath>`),
		serverAction("kinds = [('a', 'tree')]\nlog('tree,form')"),
		`
      def grow(self):
          return {"kind": "tree", "name": "tree", "url": "/tree/oak", "views": ["tree"]}
    `,
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><tree/></t></templates>\n" },
		`
      TREE = "tree"
      from lxml.etree import tree
    `,
		{ "views/x.xml": `<odoo><template id="x"><div class="tree"/><tree/></template></odoo>\n` }
	],
	arch: {
		tree(element, context) {
			const { start, tag, end, inner } = element;
			const edits = [{
				start: start + 1,
				end: start + 5,
				text: "list"
			}];
			if (inner.end < end && end > tag.end) edits.push({
				start: inner.end + 2,
				end: inner.end + 6,
				text: "list"
			});
			context.report({
				at: tag,
				message: "<tree> is <list> since 18.0.",
				fix: {
					title: "Write <list>",
					safe: true,
					edits
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
			const now = treeSteps(raw);
			if (now === raw) return;
			context.report({
				at: expr,
				message: "The xpath passes through <tree>, which is <list> since 18.0.",
				fix: {
					title: "Write list",
					safe: true,
					edits: [{
						...expr.valueSpan,
						text: now
					}].map(({ start, end, text }) => ({
						start,
						end,
						text
					}))
				}
			});
		},
		"*"(element, context) {
			for (const name of [
				"mode",
				"context",
				"view_mode"
			]) {
				const attribute = attributeOf(element, name);
				if (!attribute) continue;
				const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
				const now = name === "context" ? raw.replaceAll(/\btree_view_ref\b/g, "list_view_ref") : modes(raw);
				if (now === raw || name === "mode" && element.name !== "field") continue;
				const { start, end } = attribute.valueSpan;
				context.report({
					at: attribute,
					message: `${name} names the view tree, which is list since 18.0.`,
					fix: {
						title: "Write list",
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
	},
	xml: { field(element, context) {
		const model = attributeValue(recordOf(element) ?? element, "model") ?? "";
		const name = attributeValue(element, "name") ?? "";
		const [only] = element.children;
		if (!model.startsWith("ir.") || element.children.length > 1) return;
		const evaluated = attributeOf(element, "eval");
		const place = only?.type === "text" ? only : evaluated?.valueSpan;
		if (!place) return;
		const raw = context.text.slice(place.start, place.end);
		let now = raw;
		if (/^(view_mode|binding_view_types|type)$/.test(name) && isViewModel(model, name)) now = only ? modes(raw) : quoted(raw);
		else if (/^(context|view_ids|code)$/.test(name)) now = inActions(raw);
		if (now === raw) return;
		context.report({
			at: place,
			message: `${name} names the view tree, which is list since 18.0.`,
			fix: {
				title: "Write list",
				safe: true,
				edits: [{
					start: place.start,
					end: place.end,
					text: now
				}]
			}
		});
	} },
	python: { string(node, context) {
		const content = node.children[1];
		if (node.children.length !== 3 || content?.type !== "string_content") return;
		const text = context.slice(content);
		if (!text.includes("tree")) return;
		const parent = context.ancestors.at(-1);
		const now = text === "tree_view_ref" ? "list_view_ref" : isMode(node, parent, context) ? modes(text) : text;
		if (now === text) return;
		context.report({
			at: node,
			message: "The view tree is called list since 18.0.",
			fix: {
				title: "Write list",
				safe: true,
				edits: [{
					start: content.start,
					end: content.end,
					text: now
				}]
			}
		});
	} }
});
/** The string says which views there are: the value of such a key or argument, or the second of a pair in `views`. */
function isMode(node, parent, context) {
	const key = (each) => {
		const name = each && (childOf(each, "key") ?? childOf(each, "name"));
		return name ? context.slice(name).replaceAll(/['"]/g, "") : "";
	};
	if ((parent?.type === "pair" || parent?.type === "keyword_argument") && node.field === "value") return MODE_KEYS.test(key(parent));
	if (parent?.type === "assignment" && node.field === "right") {
		const left = childOf(parent, "left");
		return left !== void 0 && /\[\s*['"](view_mode|binding_view_types)['"]\s*\]$/.test(context.slice(left));
	}
	if (parent?.type !== "tuple" && parent?.type !== "list") return false;
	if (parts(parent).length !== 2 || parts(parent)[1] !== node) return false;
	const list = context.ancestors.at(-2);
	const holder = context.ancestors.at(-3);
	if (list?.type !== "list") return false;
	if (holder?.type === "pair" || holder?.type === "keyword_argument") return /^views$/.test(key(holder));
	const left = holder?.type === "assignment" ? childOf(holder, "left") : void 0;
	return left !== void 0 && /(\[\s*['"]views['"]\s*\]|\bviews)$/.test(context.slice(left));
}
function recordOf(element) {
	return element.parent?.name === "record" ? element.parent : void 0;
}
function isViewModel(model, field) {
	if (field === "type") return model === "ir.ui.view";
	return /^ir\.actions\.(act_window(\.view)?|server|report|client)$/.test(model);
}
/** Values of actions and of their views in an expression or in the code of a server action. */
function inActions(text) {
	return text.replaceAll(/\btree_view_ref\b/g, "list_view_ref").replaceAll(/((['"])(?:view_mode|binding_view_types)\2\s*(?::|\]\s*=)\s*)((['"])[\w\s,]*\4)/g, (_, head, __, value) => head + quoted(value)).replaceAll(/((['"])views\2\s*(?::|\]\s*=)\s*\[)((?:[^[\]]|\[[^[\]]*\])*)(?=\])/g, (_, head, __, pairs) => head + pairs.replaceAll(/(,\s*)(['"])tree\2(?=\s*[)\]])/g, "$1$2list$2"));
}
/** `tree,form` with list for tree; anything else than names with commas stays. */
function modes(text) {
	return /^\s*\w+(\s*,\s*\w+)*\s*$/.test(text) ? text.replaceAll(/\btree\b/g, "list") : text;
}
function quoted(text) {
	return text.replaceAll(/(['"])([\w\s,]*)\1/g, (all, quote, inner) => modes(inner) === inner ? all : quote + modes(inner) + quote);
}
function serverAction(code) {
	return { "data/x.xml": `<odoo><record id="a" model="ir.actions.server"><field name="code">${code}</field></record></odoo>\n` };
}
function record(body) {
	return { "views/x.xml": `<odoo><record id="a" model="ir.actions.act_window">${body}</record></odoo>\n` };
}
/** A view whose arch is text. */
function inText(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch"><![CDATA[${arch}]]></field></record></odoo>\n` };
}

// src/migrate/rules/18.0/user-has-groups.ts
var user_has_groups_default = defineMigration({
	id: "user-has-groups",
	to: "18.0",
	breaks: "error",
	summary: "user_has_groups() of a recordset is has_group() or has_groups() of the user, which the model does not have",
	why: "user_has_groups is gone since 18.0, and has_group() asks for one user: on the model alone it raises an error.",
	link: "https://github.com/odoo/odoo/pull/151597",
	cases: [
		{
			before: "def f(self):\n    return self.user_has_groups(\"base.group_user\")\n",
			after: "def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n"
		},
		{
			before: "def f(self):\n    return self.user_has_groups(\"base.group_user,!base.group_system\")\n",
			after: "def f(self):\n    return self.env.user.has_groups(\"base.group_user,!base.group_system\")\n"
		},
		{
			before: "def f(self, rec, g):\n    return rec.user_has_groups(g)\n",
			after: "def f(self, rec, g):\n    return rec.env.user.has_groups(g)\n"
		},
		{
			before: "def f(self):\n    return self.env.user.user_has_groups(\"base.group_user\")\n",
			after: "def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n"
		},
		{
			before: "def f(self):\n    return self.env[\"res.users\"].has_group(\"base.group_user\")\n",
			after: "def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n"
		},
		{
			before: "def f(rec):\n    return rec.env['res.users'].sudo().has_group('base.group_user')\n",
			after: "def f(rec):\n    return rec.env.user.has_group('base.group_user')\n"
		}
	],
	noops: [
		"def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n",
		"def f(self):\n    return user_has_groups(\"base.group_user\")\n",
		"class A:\n    def user_has_groups(self, groups):\n        return False\n",
		"def f(self):\n    return super().user_has_groups(\"a.b\")\n",
		"def f(self, user):\n    return user.has_group(\"a.b\") and self.env[\"res.users\"].browse(1).has_group(\"a.b\")\n",
		"def f(self, user):\n    return self.env[\"res.users\"].with_user(user).has_group(\"a.b\")\n",
		"def f(self):\n    return self.env[\"res.partner\"].has_group(\"a.b\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object) return;
		const object = context.slice(called.object);
		if (called.name === "has_group") askedOfModel(called.object, object, context);
		if (called.name !== "user_has_groups") return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const [groups] = positional;
		if (!groups || positional.length !== 1 || keywords.size > 0 || object.startsWith("super(")) return;
		const single = /^['"][\w.]+['"]$/.test(context.slice(groups));
		context.report({
			at: node,
			message: "user_has_groups is gone since 18.0: the user knows its groups.",
			fix: {
				title: "Ask the user",
				safe: true,
				edits: [{
					start: called.nameSpan.start,
					end: called.nameSpan.end,
					text: `${/(^|\.)env\.user$/.test(object) ? "" : "env.user."}${single ? "has_group" : "has_groups"}`
				}]
			}
		});
	} }
});
/** What was asked of no user in particular was asked of the current one, whatever its rights. */
function askedOfModel({ start, end }, object, context) {
	const env = /^([\w.]*\benv)\[\s*['"]res\.users['"]\s*\](\.sudo\(\))?$/.exec(object)?.[1];
	if (env === void 0) return;
	context.report({
		at: {
			start,
			end
		},
		message: "has_group() asks for one user since 18.0: on the model alone it raises an error.",
		fix: {
			title: "Ask the user",
			safe: true,
			edits: [{
				start,
				end,
				text: `${env}.user`
			}]
		}
	});
}

// src/migrate/rules/18.0/ustr.ts
var ustr_default = defineMigration({
	id: "ustr",
	to: "18.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	summary: "tools.ustr(x) is str(x)",
	why: "ustr is deprecated since 18.0: in Python 3 a text needs no help. Bytes are decoded by what knows their encoding.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/misc.py",
	cases: [
		{
			before: "from odoo import tools\n\n\ndef f(vals):\n    return tools.ustr(vals.get(\"a\") or \"\")\n",
			after: "def f(vals):\n    return str(vals.get(\"a\") or \"\")\n"
		},
		{
			before: "from odoo.tools import float_round, ustr\n\n\ndef f(e):\n    return ustr(e), float_round(1)\n",
			after: "from odoo.tools import float_round\n\n\ndef f(e):\n    return str(e), float_round(1)\n"
		},
		{
			before: "from odoo.tools import ustr\n\n\ndef f(a):\n    return ustr(a, \"latin1\")\n",
			todos: 1
		}
	],
	noops: [
		"def f(a):\n    return str(a)\n",
		"from .tools import ustr\n\n\ndef f(a):\n    return ustr(a)\n",
		"def f(self, a):\n    return self.ustr(a)\n",
		"def ustr(a):\n    return a\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			const name = childOf(node, "function");
			if (called?.name !== "ustr" || !name) return;
			if (!/^odoo\.tools\.(misc\.)?ustr$/.test(importedPath(name, context.file) ?? "")) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const message = "ustr() is deprecated since 18.0.";
			if (positional.length !== 1 || keywords.size > 0 || spread) {
				context.report({
					at: node,
					message: `${message} Decode the bytes where they come from.`,
					options: [{
						title: "Decode bytes where they come from",
						code: "value.decode(\"utf-8\")"
					}, {
						title: "Make a text of what is none",
						code: "str(value)"
					}]
				});
				return;
			}
			context.report({
				at: node,
				message,
				fix: {
					title: "Write str()",
					safe: false,
					edits: [{
						start: called.object?.start ?? called.nameSpan.start,
						end: called.nameSpan.end,
						text: "str"
					}]
				}
			});
		},
		import_from_statement: dropUnusedImports(/^odoo\.tools(\.misc)?$/, /* @__PURE__ */ new Set(["ustr"]), "18.0")
	}
});

export { default_period_default as $, list_in_code_default as A, gone_style_names_default as B, override_arguments_default as C, module_mark_default as D, moved_anchors_default as E, kanban_card_default as F, gone_js_service_default as G, gone_names_default as H, js_user_default as I, gone_js_anchor_default as J, gone_js_import_default as K, js_rpc_default as L, kanban_open_default as M, kanban_menu_default as N, model_records_default as O, kanban_helpers_default as P, env_translation_default as Q, group_expand_default as R, overrides_default as S, needed_modules_default as T, gone_modules_default as U, gone_python_default as V, gone_js_template_default as W, field_unaccent_default as X, gone_asset_default as Y, field_aggregator_default as Z, renamed_records_default as _, test_form_import_default as a, view_field_parent_default as at, product_storable_default as b, taken_fields_default as c, session_user_default as d, cron_calls_default as et, session_authenticate_default as f, report_sql_default as g, search_arguments_default as h, tour_steps_default as i, abstract_models_default as it, list_editable_default as j, list_in_scripts_default as k, sql_columns_default as l, search_display_name_default as m, user_has_groups_default as n, check_access_default as nt, test_chart_template_default as o, taken_models_default$1 as ot, selection_ondelete_default as p, moved_js_import_default as q, tree_to_list_default as r, chatter_default as rt, taken_models_default as s, taken_fields_default$1 as st, ustr_default as t, check_recursion_default as tt, slug_methods_default as u, renamed_methods_default as v, odoo_registry_default as w, plural_fields_default as x, renamed_fields_default as y, gone_widget_default as z };