import { et as attributeValue, ft as literalOf, ht as walk, mt as childOf, nt as textOf, pt as parts, tt as elementsOf } from "./source.mjs";
import { Bn as recordsOf, Un as argumentsOfCall, Wn as calledBy, zn as isEnvironment } from "./audit-base.mjs";
import { A as attributeSource, E as withoutName, F as goneModules, N as withBlanksBefore, O as renamedFields, P as goneIn, S as fromImport, T as withoutArgument, V as defineMigration, a as fieldKeyword, d as booleanOf, g as moveImports, i as fields$1, k as attributeOf, o as fields, p as renamedModels, r as environmentOf, s as models, w as wholeLines } from "./migrate-rules.mjs";
import { c as renamedTag, i as isColumn, n as hasClass, r as settingOf, s as elementLines, t as dropUnusedImports } from "./migrate-rules2.mjs";

// src/migrate/rules/17.0/list-column-invisible.ts
var list_column_invisible_default = defineMigration({
	id: "list-column-invisible",
	to: "17.0",
	breaks: "silent",
	summary: "invisible on a column of a list becomes column_invisible",
	why: "Before 17.0 a plain invisible on a column hid the column. Since then it empties the cells, and the column with its title stays.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		{
			before: list("<field name=\"a\" invisible=\"1\"/>"),
			after: list("<field name=\"a\" column_invisible=\"1\"/>")
		},
		{
			before: list(`<field name="a" invisible="context.get('x')"/>`),
			after: list(`<field name="a" column_invisible="context.get('x')"/>`)
		},
		{
			before: list(`<button name="a" type="object" invisible="True"/>`),
			after: list(`<button name="a" type="object" column_invisible="True"/>`)
		},
		{
			before: form$1(`<field name="line_ids"><tree><field name="b" invisible="1"/></tree></field>`),
			after: form$1(`<field name="line_ids"><tree><field name="b" column_invisible="1"/></tree></field>`)
		}
	],
	noops: [
		list(`<header><button name="a" invisible="1"/></header>`),
		list(`<field name="a" invisible="state == 'draft'"/>`),
		list(`<field name="a" invisible="0"/>`),
		list(`<field name="a" column_invisible="1"/>`),
		list(`<field name="a" optional="hide"/>`),
		form$1("<field name=\"a\" invisible=\"1\"/>"),
		form$1(`<field name="line_ids"><form><field name="b" invisible="1"/></form></field>`),
		{ "views/x.xml": `<odoo><template id="x"><tree><field invisible="1"/></tree></template></odoo>` }
	],
	arch: { "*"(element, context) {
		const invisible = attributeOf(element, "invisible");
		if (!invisible || attributeOf(element, "attrs") || attributeOf(element, "states")) return;
		if (attributeOf(element, "column_invisible") || !isColumn(element, context)) return;
		const constant = booleanOf(invisible.value);
		if (constant === false || constant === void 0 && !/^(not )?context\b/.test(invisible.value.trim())) return;
		context.report({
			at: invisible,
			message: "invisible on a column no longer hides the column.",
			fix: {
				title: "Say column_invisible",
				safe: true,
				edits: [{
					start: invisible.start,
					end: invisible.end,
					text: attributeSource("column_invisible", invisible.value)
				}]
			}
		});
	} }
});
function arch(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}
function list(body) {
	return arch(`<tree>${body}</tree>`);
}
function form$1(body) {
	return arch(`<form>${body}</form>`);
}

// src/migrate/rules/17.0/name-get.ts
var name_get_default = defineMigration({
	id: "name-get",
	to: "17.0",
	breaks: "silent",
	summary: "name_get() becomes _compute_display_name()",
	why: "Since 17.0 the name of a record is its computed field display_name, and nothing calls an override of name_get.",
	link: "https://github.com/odoo/odoo/pull/122085",
	cases: [
		model$6(`
    def name_get(self):
        result = []
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            result.append((book.id, name))
        return result
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            book.display_name = name
`),
		model$6(`
    def name_get(self):
        return [(book.id, book.code or book.name) for book in self]
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code or book.name
`),
		{
			before: source("\n    def name_get(self):\n        result = super().name_get()\n        return [(i, n.upper()) for i, n in result]\n"),
			todos: 1
		},
		{
			before: source("\n    def f(self):\n        return self.name_get()[0][1]\n"),
			after: source("\n    def f(self):\n        return self.display_name\n")
		}
	],
	noops: [
		source("\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = book.code\n"),
		source("\n    def name_get_all(self):\n        return []\n"),
		"class Names:\n    def name_get(self):\n        return []\n",
		"def name_get(self):\n    return []\n",
		source("\n    def f(self, other):\n        return other.get_name()[0][1]\n")
	],
	python: {
		function_definition(node, context) {
			const { klass } = context;
			const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!klass || klass.kind === void 0 && klass.model === void 0 || method?.name !== "name_get") return;
			const name = childOf(node, "name");
			const body = childOf(node, "body");
			if (!name || !body) return;
			const edits = method.decorators.length === 0 ? loopShape(body, context) ?? comprehension(body, context) : void 0;
			const taken = klass.methods.some((other) => other.name === "_compute_display_name");
			if (!edits || taken) {
				context.report({
					at: name,
					message: "name_get() is not called since 17.0: set record.display_name for each record in _compute_display_name(), decorated with @api.depends of the fields that it reads."
				});
				return;
			}
			const start = context.text.lastIndexOf("\n", node.start - 1) + 1;
			const indent = context.text.slice(start, node.start);
			const depends = edits.fields.length === 0 ? "" : `@api.depends(${edits.fields.map((field) => `"${field}"`).join(", ")})\n${indent}`;
			context.report({
				at: name,
				message: "name_get() is not called since 17.0.",
				fix: {
					title: "Compute display_name",
					safe: false,
					edits: [
						{
							start: node.start,
							end: node.start,
							text: depends
						},
						{
							start: name.start,
							end: name.end,
							text: "_compute_display_name"
						},
						...edits.edits,
						...importApi(context, depends !== "")
					]
				}
			});
		},
		subscript(node, context) {
			const match = /^([\w.]+)\.name_get\(\)\[0\]\[1\]$/.exec(context.slice(node));
			if (match?.[1] === void 0) return;
			context.report({
				at: node,
				message: "name_get() is deprecated since 17.0: the name is in display_name.",
				fix: {
					title: "Read display_name",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: `${match[1]}.display_name`
					}]
				}
			});
		}
	}
});
/** `result = []`, one loop over self that appends one pair at its end, `return result`. */
function loopShape(body, context) {
	const [first, loop, last, ...more] = parts(body);
	if (!first || !loop || !last || more.length > 0 || loop.type !== "for_statement") return void 0;
	const list = /^(\w+) = \[\]$/.exec(context.slice(first))?.[1];
	const [variable, over, inside] = [
		childOf(loop, "left"),
		childOf(loop, "right"),
		childOf(loop, "body")
	];
	if (list === void 0 || context.slice(last) !== `return ${list}` || !variable || !over || !inside) return void 0;
	if (context.slice(over) !== "self" || variable.type !== "identifier" || childOf(loop, "alternative")) return void 0;
	const record = context.slice(variable);
	const appends = [...walk(inside)].filter((node) => calledBy(node, context)?.path === `${list}.append`);
	const uses = [...walk(inside)].filter((node) => node.type === "identifier" && context.slice(node) === list);
	const edits = appends.map((call) => assigned(call, record, context));
	if (appends.length === 0 || uses.length !== appends.length || edits.includes(void 0)) return void 0;
	if ([...walk(inside)].some(({ type }) => /^(continue_statement|break_statement|return_statement)$/.test(type))) return void 0;
	return {
		edits: [
			{
				start: first.start,
				end: loop.start,
				text: ""
			},
			...edits.filter((edit) => edit !== void 0),
			{
				start: loop.end,
				end: last.end,
				text: ""
			}
		],
		fields: fieldsRead(inside, record, context)
	};
}
/** `result.append((record.id, name))` as `record.display_name = name`. */
function assigned(call, record, context) {
	const list = childOf(call, "arguments");
	const pair = list && parts(list)[0];
	const [id, name] = pair?.type === "tuple" ? parts(pair) : [];
	if (!id || !name || context.slice(id) !== `${record}.id`) return void 0;
	return {
		start: call.start,
		end: call.end,
		text: `${record}.display_name = ${context.slice(name)}`
	};
}
function comprehension(body, context) {
	const [only, ...more] = parts(body);
	const list = only?.type === "return_statement" ? parts(only)[0] : void 0;
	if (!only || more.length > 0 || list?.type !== "list_comprehension") return void 0;
	const [pair, clause, ...rest] = parts(list);
	const [variable, over] = [clause && childOf(clause, "left"), clause && childOf(clause, "right")];
	if (pair?.type !== "tuple" || rest.length > 0 || !variable || !over || context.slice(over) !== "self") return void 0;
	const record = context.slice(variable);
	const [id, name] = parts(pair);
	if (!id || !name || context.slice(id) !== `${record}.id`) return void 0;
	const start = context.text.lastIndexOf("\n", only.start - 1) + 1;
	const text = `for ${record} in self:\n${context.text.slice(start, only.start)}    ${record}.display_name = ${context.slice(name)}`;
	return {
		edits: [{
			start: only.start,
			end: only.end,
			text
		}],
		fields: fieldsRead(name, record, context)
	};
}
/** Fields of the record that the code reads, in their order. */
function fieldsRead(node, record, context) {
	const found = /* @__PURE__ */ new Set();
	const calls = new Set([...walk(node)].flatMap((each) => each.type === "call" ? childOf(each, "function") ?? [] : []));
	const skip = /* @__PURE__ */ new Set();
	for (const each of walk(node)) {
		if (each.type !== "attribute" || skip.has(each)) continue;
		let inner = each;
		while (inner?.type === "attribute") {
			skip.add(inner);
			inner = childOf(inner, "object");
		}
		const path = context.slice(each).split(".");
		if (path[0] !== record) continue;
		const names = calls.has(each) ? path.slice(1, -1) : path.slice(1);
		if (names.length === 0 || names[0] === "id" || names[0] === "env" || names.some((name) => name.startsWith("_"))) continue;
		found.add(names.filter((name) => name !== "id").join("."));
	}
	return [...found];
}
/** `api` is imported where the decorator needs it. */
function importApi({ file, text }, needed) {
	if (!needed || file.imports.some(({ from, names }) => from === "odoo" && names.includes("api"))) return [];
	const own = file.imports.find(({ from, names }) => from === "odoo" && names.length > 0);
	if (!own) return [];
	const statement = text.slice(own.start, own.end);
	const at = own.start + statement.indexOf("import ") + 7;
	return /^from odoo import \w/.test(statement) ? [{
		start: at,
		end: at,
		text: "api, "
	}] : [];
}
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}
function model$6(before, after) {
	return {
		before: source(before),
		after: source(after)
	};
}

// src/migrate/rules/17.0/owl-mark.ts
var owl_mark_default = defineMigration({
	id: "owl-mark",
	to: "17.0",
	breaks: "style",
	summary: "owl=\"1\" on templates goes",
	why: "The mark told templates of OWL from those of the legacy engine, which went with 17.0.",
	link: "https://github.com/odoo/odoo/pull/130467",
	cases: [
		{
			before: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\" owl=\"1\"><div/></t></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n    owl=\"1\"\n  >\n    <div/>\n  </t>\n</templates>\n" },
			after: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n  >\n    <div/>\n  </t>\n</templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates owl=\"1\"><t t-inherit=\"web.X\" t-inherit-mode=\"extension\" owl=\"1\"/></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-inherit=\"web.X\" t-inherit-mode=\"extension\"/></templates>\n" }
		}
	],
	noops: [
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><Bird owl=\"bird.owl\"/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><xpath expr=\"//t[@owl=1]\"/></t></templates>\n" },
		{ "views/x.xml": "<odoo><template id=\"x\"><div owl=\"1\"/></template></odoo>\n" }
	],
	template: { "*"(element, context) {
		const mark = attributeOf(element, "owl");
		if (mark?.value !== "1") return;
		context.report({
			at: mark,
			message: "owl=\"1\" says nothing since 17.0.",
			fix: {
				title: "Take owl=\"1\" away",
				safe: true,
				edits: [{
					...withBlanksBefore(mark, context.text),
					text: ""
				}]
			}
		});
	} }
});

// src/migrate/rules/17.0/renamed-fields.ts
var renamed_fields_default$1 = defineMigration({
	id: "renamed-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py",
	cases: [
		{
			before: model$5("self.env[\"stock.move\"].search([]).quantity_done"),
			after: model$5("self.env[\"stock.move\"].search([]).quantity")
		},
		{
			before: model$5("self.env[\"stock.move\"].create({\"quantity_done\": 1})"),
			after: model$5("self.env[\"stock.move\"].create({\"quantity\": 1})")
		},
		{
			before: view$5("stock.move", "quantity_done"),
			after: view$5("stock.move", "quantity")
		}
	],
	noops: [
		model$5("self.env[\"my.own.thing\"].search([]).quantity_done"),
		model$5("self.env[\"my.own.thing\"].create({\"quantity_done\": 1})"),
		model$5("\"quantity_done\""),
		view$5("my.own.thing", "quantity_done")
	],
	...renamedFields(fields, "17.0")
});
function model$5(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$5(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

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
	...renamedModels(models, "17.0")
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
			before: model$4("return self.search(domain, count=True)"),
			after: model$4("return self.search_count(domain)")
		},
		{
			before: model$4("return self.env[\"res.partner\"].sudo().search([(\"a\", \"=\", 1)], limit=3, count=True)"),
			after: model$4("return self.env[\"res.partner\"].sudo().search_count([(\"a\", \"=\", 1)], limit=3)")
		},
		{
			before: model$4("return self.search(domain, count=False)"),
			after: model$4("return self.search(domain)")
		},
		{
			before: model$4("return self.search(domain, count=index)"),
			todos: 1
		}
	],
	noops: [
		model$4("return self.search_count(domain)"),
		model$4("return index.search(domain, count=True)"),
		model$4("return self.search(domain)"),
		model$4("return super().search(domain, count=index)"),
		model$4("return self.find(domain, count=True)")
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
				message: `${message} Call search_count() where the number is wanted, and search() where the records are.`
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
function model$4(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain, index, request):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/settings-views.ts
var settings_views_default = defineMigration({
	id: "settings-views",
	to: "17.0",
	breaks: "error",
	summary: "Settings are written as app, block and setting",
	why: "Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml",
	cases: [
		view$4(`
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
		view$4(`
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
		view$4(`
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
		{
			before: file(`<xpath expr="//div[hasclass('o_settings_container')][3]" position="after"><p/></xpath><div class="o_setting_box"><p/></div>`),
			todos: 2
		}
	],
	noops: [
		file(`<xpath expr="//form" position="inside"><app string="A" name="a"/></xpath>`),
		file(`<xpath expr="//block[@id='a']" position="inside"><setting><field name="a"/></setting></xpath>`),
		file(`<field name="a" position="after"><field name="b"/></field>`),
		file(`<xpath expr="//div[@id='x']" position="inside"><div class="o_setting_box"/></xpath>`, "res.partner"),
		file(`<div class="app_settings_block"/>`, "res.partner")
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
	const text = settingOf(element, context.text);
	if (text === void 0) {
		context.report({
			at: element.tag,
			message: "A setting is a <setting string=\"...\" help=\"...\"> since 17.0: put its field first in it, and what stood beside it behind that; the label comes by itself."
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
		} else if (tag) found(element, renamedTag(element, tag), context);
		else unknown(element, context);
		return;
	}
	const attribute = attributeOf(element, "expr");
	if (!attribute || !/\bdiv\b|o_setting|\/\.\./.test(attribute.value)) return;
	const now = placeNow(attribute.value, element, position);
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
/** What the div is now, as far as what goes there says it. */
function tagOf(element, position, name) {
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
		message: "The settings are made of <app>, <block> and <setting> since 17.0: look in the view that is extended for what this div has become, such as //setting[@id=...] or //block[@name=...]."
	});
}
function view$4(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(arch, model = "res.config.settings") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.res_config_settings_view_form"/><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
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
			before: form("<div class=\"oe_chatter\">\n  <field name=\"message_follower_ids\"/>\n  <field name=\"activity_ids\"/>\n  <field name=\"message_ids\"/>\n</div>"),
			after: form("<chatter/>")
		},
		{
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'open_attachments': True}\"/></div>"),
			after: form("<chatter open_attachments=\"True\"/>")
		},
		{
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'post_refresh': 'always'}\"/></div>"),
			after: form("<chatter reload_on_post=\"True\"/>")
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
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\"/><field name=\"x\"/></div>"),
			todos: 1
		}
	],
	noops: [
		form("<chatter/>"),
		form("<div class=\"oe_chatter_like\"><field name=\"message_ids\"/></div>"),
		form("<div><field name=\"message_ids\"/></div>"),
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
					message: "The chatter is the tag <chatter/> since 18.0, and holds nothing: put what else stands in this div beside it."
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
function form(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
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
	link: "https://github.com/odoo/odoo/pull/179148",
	cases: [
		{
			before: model$3("self.env[\"res.partner\"].check_access_rights(\"read\")"),
			after: model$3("self.env[\"res.partner\"].check_access(\"read\")")
		},
		{
			before: model$3("self.check_access_rights(\"write\")\n        self.check_access_rule(\"write\")"),
			after: model$3("self.check_access(\"write\")")
		},
		{
			before: model$3("return self.env[\"res.partner\"].check_access_rights(\"read\", raise_exception=False)"),
			after: model$3("return self.env[\"res.partner\"].has_access(\"read\")")
		},
		{
			before: model$3("self.check_access_rule(\"unlink\")"),
			after: model$3("self.check_access(\"unlink\")")
		},
		{
			before: "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def check_access_rule(self, operation):\n        return super().check_access_rule(operation)\n",
			todos: 1
		},
		{
			before: model$3("self.check_access_rights(\"read\", self.strict)"),
			todos: 1
		}
	],
	noops: [
		model$3("self.check_access(\"read\")"),
		model$3("tree.check_access_rights(\"read\")"),
		model$3("self.check_access_rights_of(\"read\")"),
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
					message: `${message} Call check_access(operation) where it shall raise, and has_access(operation) where it shall answer.`
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
				message: `Nothing calls ${context.slice(name)}() since 18.0: override _check_access(operation), which returns None, or the records that are forbidden with a function that makes the error.`
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
function model$3(statement) {
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
			before: model$2("if not self._check_recursion():\n            pass"),
			after: model$2("if self._has_cycle():\n            pass")
		},
		{
			before: model$2("return self._check_recursion(parent=\"up_id\")"),
			after: model$2("return not self._has_cycle(\"up_id\")")
		},
		{
			before: model$2("if not self._check_m2m_recursion(\"up_ids\"):\n            pass"),
			after: model$2("if self._has_cycle(\"up_ids\"):\n            pass")
		}
	],
	noops: [
		model$2("return self._has_cycle()"),
		model$2("return tree._check_recursion()"),
		model$2("return self._check_recursions()"),
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
function model$2(statement) {
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
const MANIFEST = "{\"name\": \"Example\", \"version\": \"17.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/x.xml\"]}\n";
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
function code$1(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    date = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$3(model, field) {
	return {
		...code$1("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/18.0/kanban-card.ts
const NOW$1 = {
	"kanban-box": "card",
	"kanban-menu": "menu"
};
var kanban_card_default = defineMigration({
	id: "kanban-card",
	to: "18.0",
	breaks: "deprecation",
	summary: "The template kanban-box is card, kanban-menu is menu",
	why: "The web client of 18.0 still shows kanban-box, with a warning; that of 19.0 says that the card is missing.",
	link: "https://github.com/odoo/odoo/pull/167751",
	cases: [{
		before: view$2("<kanban><templates><t t-name=\"kanban-menu\"><a/></t><t t-name=\"kanban-box\"><div><field name=\"name\"/></div></t></templates></kanban>"),
		after: view$2("<kanban><templates><t t-name=\"menu\"><a/></t><t t-name=\"card\"><div><field name=\"name\"/></div></t></templates></kanban>")
	}, {
		before: view$2(`<xpath expr="//t[@t-name='kanban-box']//field[@name='a']" position="after"><field name="b"/></xpath>`),
		after: view$2(`<xpath expr="//t[@t-name='card']//field[@name='a']" position="after"><field name="b"/></xpath>`)
	}],
	noops: [
		view$2("<kanban><templates><t t-name=\"card\"><field name=\"name\"/></t></templates></kanban>"),
		view$2("<kanban><templates><t t-name=\"card\"><div class=\"kanban-box\"/></t></templates></kanban>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"kanban-box\"><div/></t></templates>\n" },
		view$2(`<xpath expr="//div[hasclass('kanban-box')]" position="after"><field name="b"/></xpath>`)
	],
	arch: {
		t(element, context) {
			const name = attributeOf(element, "t-name");
			const now = name && NOW$1[name.value];
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
			const now = raw.replaceAll(/(@t-name\s*=\s*)(['"])(kanban-box|kanban-menu)\2/g, (_, head, quote, old) => `${head}${quote}${NOW$1[old] ?? old}${quote}`);
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
function view$2(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}

// src/migrate/rules/18.0/odoo-registry.ts
var odoo_registry_default = defineMigration({
	id: "odoo-registry",
	to: "18.0",
	breaks: "deprecation",
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
					message: `${message} Import that, and call it Registry(...).`
				});
				return;
			}
			const statement = "from odoo.modules.registry import Registry";
			const alone = imported.names.length === 1;
			const indent = context.text.slice(context.text.lastIndexOf("\n", node.start - 1) + 1, node.start);
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

// src/migrate/rules/18.0/overrides.ts
/** What to do about an override, by the method's name. */
const SINCE = {
	copy: "copy() is called with several records since 18.0: do without ensure_one(), and treat what super().copy(default) returns record by record, such as by zip(self, copies).",
	copy_data: "copy_data() returns one dictionary for each record since 18.0: take what super().copy_data(default) returns as a list, such as by zip(self, values), and return all of it.",
	_name_search: "_name_search() is not asked by display_name and by name_search() alone any more: since 18.0 override _search_display_name(operator, value), which returns a domain."
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
			before: model$1("def copy(self, default=None):\n        self.ensure_one()\n        return super().copy(default)"),
			todos: 1
		},
		{
			before: model$1("def copy_data(self, default=None):\n        values = super().copy_data(default)[0]\n        return [values]"),
			todos: 1
		},
		{
			before: model$1("def _name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100, order=None):\n        return self._search([], limit=limit)"),
			todos: 1
		},
		{
			before: model$1("def copy(self, default=None):\n        new = super().copy(default)\n        new.name = self.name\n        return new"),
			todos: 1
		}
	],
	noops: [
		model$1("def copy(self, default=None):\n        return super().copy(dict(default or {}, name=\"x\"))"),
		model$1("def copy(self, default=None):\n        copies = super().copy(default)\n        for old, new in zip(self, copies):\n            new.name = old.name\n        return copies"),
		model$1("def copy_data(self, default=None):\n        return [dict(v, a=1) for v in super().copy_data(default)]"),
		model$1("def name_search(self, name=\"\"):\n        return []"),
		"class Plain:\n    def copy(self, default=None):\n        self.ensure_one()\n",
		model$1("def copying(self):\n        self.ensure_one()")
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
			message
		});
	} }
});
function model$1(method) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n`;
}

// src/migrate/rules/18.0/product-storable.ts
const PRODUCT = /^product\.(product|template)$/;
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
		{
			before: code("self.env[\"product.product\"].search([(\"detailed_type\", \"in\", kinds)])"),
			todos: 1
		}
	],
	noops: [
		data("product.product", "<field name=\"type\">consu</field>"),
		data("res.partner", "<field name=\"type\">product</field>"),
		data("product.template", "<field name=\"name\">product</field>"),
		code("self.env[\"product.product\"].create({\"name\": \"product\", \"type\": \"consu\"})"),
		code("self.env[\"res.partner\"].create({\"type\": \"product\"})"),
		code("self.env[\"my.product\"].create({\"detailed_type\": \"product\"})"),
		code("self.env[\"product.product\"].create({\"line_ids\": [(0, 0, {\"type\": \"product\"})]})"),
		code("self.env[\"res.partner\"].search([(\"type\", \"=\", \"product\")])"),
		code("dict(type=\"product\")")
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
			const line = context.text.slice(context.text.lastIndexOf("\n", element.start - 1) + 1, element.start);
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
				const line = context.text.slice(context.text.lastIndexOf("\n", node.start - 1) + 1, node.start);
				const broken = /^\s*$/.test(line) ? text.replace(", ", `,\n${line}`) : text;
				edits.push({
					start: value.start,
					end: value.end,
					text: broken
				});
			} else if (typeof kind !== "string") {
				context.report({
					at: node,
					message: `detailed_type is type since 18.0. ${GONE}`
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
		tuple(node, context) {
			const [field, , value] = node.children;
			const name = field && literalOf(field, context.text);
			if (!field || !value || typeof name !== "string") return;
			const product = literalOf(value, context.text) === "product";
			if (name !== "detailed_type" && !(name === "type" && product)) return;
			const call = context.ancestors.findLast(({ type }) => type === "call");
			const called = call && calledBy(call, context);
			if (!called?.object || !/^(search|search_count|filtered_domain|_search)$/.test(called.name)) return;
			if (!PRODUCT.test(recordsOf(called.object, context)?.model ?? "")) return;
			context.report({
				at: node,
				message: `${GONE} Search for ("is_storable", "=", True), or for the type that is meant.`
			});
		}
	}
});
function data(model, fields) {
	return { "data/x.xml": `<odoo>\n    <record id="a" model="${model}">${fields}</record>\n</odoo>\n` };
}
function code(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, kinds):\n        return ${expression}\n`;
}

// src/migrate/rules/18.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "18.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move.py",
	cases: [
		{
			before: model("self.env[\"account.move\"].search([]).reversal_move_id"),
			after: model("self.env[\"account.move\"].search([]).reversal_move_ids")
		},
		{
			before: model("self.env[\"account.move\"].create({\"reversal_move_id\": 1})"),
			after: model("self.env[\"account.move\"].create({\"reversal_move_ids\": 1})")
		},
		{
			before: view$1("account.move", "reversal_move_id"),
			after: view$1("account.move", "reversal_move_ids")
		}
	],
	noops: [
		model("self.env[\"my.own.thing\"].search([]).reversal_move_id"),
		model("self.env[\"my.own.thing\"].create({\"reversal_move_id\": 1})"),
		model("\"reversal_move_id\""),
		view$1("my.own.thing", "reversal_move_id")
	],
	...renamedFields(fields$1, "18.0")
});
function model(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$1(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

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
					message: `${name} is a method of ir.http since 18.0: write env["ir.http"].${method}(...) where an environment is at hand.`
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

// src/migrate/rules/18.0/test-form-import.ts
var test_form_import_default = defineMigration({
	id: "test-form-import",
	to: "18.0",
	breaks: "deprecation",
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
			before: view("<tree editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><tree><field name=\"c\"/></tree></field></tree>"),
			after: view("<list editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><list><field name=\"c\"/></list></field></list>")
		},
		{
			before: record("<field name=\"view_mode\">tree,form</field><field name=\"name\">Tree view</field>"),
			after: record("<field name=\"view_mode\">list,form</field><field name=\"name\">Tree view</field>")
		},
		{
			before: view(`<xpath expr="//field[@name='line_ids']/tree/field[@name='tree_id']" position="after"><field name="x"/></xpath>`),
			after: view(`<xpath expr="//field[@name='line_ids']/list/field[@name='tree_id']" position="after"><field name="x"/></xpath>`)
		},
		{
			before: view(`<field name="a" mode="tree,kanban" context="{'tree_view_ref': 'm.view_tree'}"/>`),
			after: view(`<field name="a" mode="list,kanban" context="{'list_view_ref': 'm.view_tree'}"/>`)
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
		view("<list><field name=\"tree\"/></list>"),
		view("<form><field name=\"a\" string=\"tree\"/><label for=\"tree\"/></form>"),
		record("<field name=\"name\">tree,form</field><field name=\"help\">a tree</field>"),
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
			const now = steps(raw);
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
		else if (name === "context") now = raw.replaceAll(/\btree_view_ref\b/g, "list_view_ref");
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
/** `tree,form` with list for tree; anything else than names with commas stays. */
function modes(text) {
	return /^\s*\w+(\s*,\s*\w+)*\s*$/.test(text) ? text.replaceAll(/\btree\b/g, "list") : text;
}
function quoted(text) {
	return text.replaceAll(/(['"])([\w\s,]*)\1/g, (all, quote, inner) => modes(inner) === inner ? all : quote + modes(inner) + quote);
}
/** The steps of a path alone: what stands in brackets are names and texts. */
function steps(expr) {
	return expr.replaceAll(/\[[^\]]*\]|(?<=^|\/|::)tree(?=$|\/|\[)/g, (part) => part === "tree" ? "list" : part);
}
function view(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}
function record(body) {
	return { "views/x.xml": `<odoo><record id="a" model="ir.actions.act_window">${body}</record></odoo>\n` };
}

// src/migrate/rules/18.0/user-has-groups.ts
var user_has_groups_default = defineMigration({
	id: "user-has-groups",
	to: "18.0",
	breaks: "error",
	summary: "user_has_groups() of a recordset is has_group() or has_groups() of the user",
	why: "user_has_groups is gone since 18.0.",
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
		}
	],
	noops: [
		"def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n",
		"def f(self):\n    return user_has_groups(\"base.group_user\")\n",
		"class A:\n    def user_has_groups(self, groups):\n        return False\n",
		"def f(self):\n    return super().user_has_groups(\"a.b\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "user_has_groups" || !called.object) return;
		const object = context.slice(called.object);
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
					text: `env.user.${single ? "has_group" : "has_groups"}`
				}]
			}
		});
	} }
});

// src/migrate/rules/18.0/ustr.ts
var ustr_default = defineMigration({
	id: "ustr",
	to: "18.0",
	breaks: "deprecation",
	summary: "tools.ustr(x) is str(x)",
	why: "ustr is deprecated since 18.0: in Python 3 a text needs no help. Bytes are decoded by what knows their encoding.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/misc.py",
	cases: [
		{
			before: "from odoo import tools\n\n\ndef f(vals):\n    return tools.ustr(vals.get(\"a\") or \"\")\n",
			after: "from odoo import tools\n\n\ndef f(vals):\n    return str(vals.get(\"a\") or \"\")\n"
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
			if (called?.name !== "ustr" || !called.path) return;
			const imported = context.file.imports.some(({ from, names }) => /^odoo\.tools(\.misc)?$/.test(from) && names.includes("ustr"));
			if (!/^(odoo\.)?tools\.(misc\.)?ustr$/.test(called.path) && !(called.path === "ustr" && imported)) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const message = "ustr() is deprecated since 18.0.";
			if (positional.length !== 1 || keywords.size > 0 || spread) {
				context.report({
					at: node,
					message: `${message} Decode the bytes where they come from.`
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

export { owl_mark_default as C, renamed_fields_default$1 as S, list_column_invisible_default as T, check_access_default as _, slug_methods_default as a, search_count_default as b, overrides_default as c, gone_names_default as d, gone_modules_default as f, check_recursion_default as g, cron_calls_default as h, test_form_import_default as i, odoo_registry_default as l, field_aggregator_default as m, user_has_groups_default as n, renamed_fields_default as o, field_unaccent_default as p, tree_to_list_default as r, product_storable_default as s, ustr_default as t, kanban_card_default as u, chatter_default as v, name_get_default as w, renamed_models_default as x, settings_views_default as y };