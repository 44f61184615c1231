import { T as isJsNode, at as manifestPaths, et as attributeValue, gt as comodelOf, ht as walk, mt as childOf, nt as textOf, ot as manifestValue, pt as parts, rt as walkElements, tt as elementsOf, y as lineBreak } from "./source.mjs";
import { Bn as recordsOf, Gn as dotted, Un as argumentsOfCall, Wn as calledBy } from "./audit-base.mjs";
import { A as attributeSource, C as usesName, D as fields, E as withoutName, F as goneModules, L as addAssets, M as blanksBefore, N as withBlanksBefore, O as renamedFields, P as goneIn, R as bundleOf, S as fromImport, T as withoutArgument, V as defineMigration, _ as BUILT_OTHERWISE, b as classNow, c as NotExpressible, d as booleanOf, f as modifiersOf, g as moveImports, h as models, k as attributeOf, l as renderCondition, m as fields$1, p as renamedModels, u as Unreadable, v as SETTINGS, w as wholeLines, x as renamedMethods, y as TRIGGERS, z as changed } from "./migrate-rules.mjs";
import { i as isColumn, s as elementLines } from "./migrate-rules2.mjs";

// src/migrate/rules/15.0/assets-in-manifest.ts
/** Bundles that templates extended up to 14.0. */
const BUNDLE$1 = /^(web\.(assets_\w+|_assets_\w+|report_assets_\w+|qunit_suite\w*|tests_assets|qunit_mobile_suite\w*)|website\.assets_\w+|point_of_sale\.assets|pos_\w+\.assets|web_editor\.assets_\w+|mass_mailing\.assets_\w+|survey\.survey_assets|portal\.\w*assets\w*|im_livechat\.\w*assets\w*)$/;
const NOW = { "web.qunit_suite": "web.qunit_suite_tests" };
var assets_in_manifest_default = defineMigration({
	id: "assets-in-manifest",
	to: "15.0",
	breaks: "error",
	summary: "Assets are listed in the manifest, not added by templates",
	why: "Since 15.0 the bundles are no templates: one that inherits web.assets_backend does not load.",
	link: "https://github.com/odoo/odoo/pull/66122",
	cases: [
		{
			before: {
				"__manifest__.py": MANIFEST$4("\"data\": [\"views/assets.xml\", \"views/book.xml\"],"),
				"views/book.xml": "<odoo/>\n",
				"views/assets.xml": `<odoo>
    <template id="assets_backend" inherit_id="web.assets_backend">
        <xpath expr="." position="inside">
            <link rel="stylesheet" type="text/scss" href="/example/static/src/scss/a.scss"/>
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
</odoo>
`
			},
			after: {
				"__manifest__.py": MANIFEST$4(`"data": ["views/book.xml"],
    "assets": {
        "web.assets_backend": [
            "example/static/src/scss/a.scss",
            "example/static/src/js/a.js",
        ],
    },`),
				"views/book.xml": "<odoo/>\n"
			}
		},
		{
			before: {
				"__manifest__.py": MANIFEST$4("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <script position="after" type="text/javascript" src="/web/static/src/js/b.js"/>
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="after">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			},
			todos: 1
		},
		{
			before: {
				"__manifest__.py": MANIFEST$4("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="replace">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			},
			after: {
				"__manifest__.py": MANIFEST$4(`"data": ["views/assets.xml"],
    "assets": {
        "web.assets_frontend": [
            ("replace", "web/static/src/js/x.js", "example/static/src/js/a.js"),
        ],
    },`),
				"views/assets.xml": `<odoo>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			}
		}
	],
	noops: [
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"web.layout\"><xpath expr=\"//head\" position=\"inside\"><script src=\"/a.js\"/></xpath></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" name=\"My assets\"><script src=\"/a.js\"/></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\"><t t-call-assets=\"web.assets_backend\"/></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"my.assets_backend\"><script src=\"/a.js\"/></template></odoo>\n" }
	],
	check(context) {
		for (const { file } of context.index.loaded) {
			if (!("isData" in file) || !file.root) continue;
			for (const element of templatesOf(file.root)) migrateTemplate(element, file, context);
		}
	}
});
function templatesOf(root) {
	return elementsOf(root).flatMap((element) => {
		if (element.name === "data") return templatesOf(element);
		return element.name === "template" && BUNDLE$1.test(attributeValue(element, "inherit_id") ?? "") ? [element] : [];
	});
}
function migrateTemplate(element, file, context) {
	const old = attributeValue(element, "inherit_id") ?? "";
	const bundle = NOW[old] ?? old;
	const assets = assetsOf(element);
	if (!assets) {
		context.report({
			source: file.source,
			at: element.tag,
			message: `Assets are listed in the manifest since 15.0, and this template of ${old} does more than add, replace or remove files: list them under "${bundle}" by hand.`
		});
		return;
	}
	const { manifest } = context.module;
	const known = new Set(bundleOf(manifest, bundle).map((each) => JSON.stringify(each)));
	const missing = assets.filter((asset) => !known.has(JSON.stringify(asset)));
	const title = "List the files in the manifest";
	const message = "Assets are listed in the manifest since 15.0.";
	if (missing.length > 0) {
		const edits = addAssets(manifest, /* @__PURE__ */ new Map([[bundle, assets]]));
		if (edits.length > 0) context.report({
			at: edits[0],
			message,
			fix: {
				title,
				safe: true,
				edits
			}
		});
		return;
	}
	const rest = restOf(file, element);
	const { path } = file.source;
	if (rest) {
		const { start, end } = elementLines(element, file.source.text);
		context.report({
			source: file.source,
			at: element.tag,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start,
					end,
					text: ""
				}]
			}
		});
		return;
	}
	const listed = ["data", "demo"].flatMap((key) => changed(manifest, {
		kind: "remove",
		path: [key],
		value: path
	}));
	context.report({
		at: listed[0],
		message,
		fix: {
			title,
			safe: true,
			edits: listed,
			remove: [path]
		}
	});
}
/** Something else than the template, or another template of assets, is in the file. */
function restOf({ root }, element) {
	const others = (node) => elementsOf(node).some((child) => child.name === "data" ? others(child) : child !== element);
	return root !== void 0 && others(root);
}
/** What the template does with files, in its order; undefined where it does something else too. */
function assetsOf(template) {
	const found = [];
	for (const child of elementsOf(template)) {
		const position = attributeValue(child, "position") ?? "inside";
		if (child.name !== "xpath") return void 0;
		const expr = attributeValue(child, "expr") ?? "";
		const target = /\[@(?:src|href)\s*=\s*(['"])\/?(.*?)\1\]\s*$/.exec(expr)?.[2];
		const files = elementsOf(child).map(fileOf);
		if (files.some((file) => file === void 0)) return void 0;
		const paths = files.filter((file) => file !== void 0);
		if (position === "replace") {
			const [first, ...more] = paths;
			if (target === void 0) return void 0;
			if (first === void 0) found.push(["remove", target]);
			else found.push(...more.map((path) => [
				"after",
				target,
				path
			]), [
				"replace",
				target,
				first
			]);
		} else if (target === void 0) {
			if (position === "inside" || position === "after" || /last\(\)/.test(expr)) found.push(...paths);
			else return void 0;
		} else if (position === "before") found.push(...paths.map((path) => [
			"before",
			target,
			path
		]));
		else if (position === "after") found.push(...paths.toReversed().map((path) => [
			"after",
			target,
			path
		]));
		else return void 0;
	}
	return found.length === 0 ? void 0 : found;
}
function fileOf(element) {
	const url = element.name === "script" ? attributeValue(element, "src") : element.name === "link" ? attributeValue(element, "href") : void 0;
	const other = element.attributes.some(({ name }) => name.startsWith("t-") || name === "groups");
	return url === void 0 || other || !/^\/\w+\/static\//.test(url) ? void 0 : url.slice(1);
}
function MANIFEST$4(data) {
	return `{
    "name": "Example",
    "version": "14.0.1.0.0",
    "depends": ["web"],
    ${data}
}
`;
}

// src/migrate/rules/15.0/environment-manage.ts
var environment_manage_default = defineMigration({
	id: "environment-manage",
	to: "15.0",
	breaks: "deprecation",
	summary: "with api.Environment.manage() goes",
	why: "Environments need no managing since 15.0: the method does nothing, and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/pull/73217",
	cases: [{
		before: "def f(db):\n    with api.Environment.manage():\n        a = 1\n\n        b = 2\n    return b\n",
		after: "def f(db):\n    a = 1\n\n    b = 2\n    return b\n"
	}, {
		before: "def f(db):\n    with Environment.manage(), registry(db).cursor() as cr:\n        a = cr\n",
		after: "def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n"
	}],
	noops: [
		"def f(db):\n    with manage():\n        a = 1\n",
		"def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n",
		"def f(db):\n    return api.Environment.manage\n"
	],
	python: { with_statement(node, context) {
		const clause = node.children.find(({ type }) => type === "with_clause");
		const body = childOf(node, "body");
		const items = clause ? parts(clause) : [];
		const item = items.find((each) => /^(odoo\.)?(api\.)?Environment\.manage\(\)$/.test(context.slice(each)));
		if (!clause || !body || !item) return;
		const message = "Environment.manage() does nothing since 15.0.";
		const title = "Take it away";
		const next = items[items.indexOf(item) + 1];
		const before = items[items.indexOf(item) - 1];
		if (next) context.report({
			at: item,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start: item.start,
					end: next.start,
					text: ""
				}]
			}
		});
		else if (before) context.report({
			at: item,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start: before.end,
					end: item.end,
					text: ""
				}]
			}
		});
		else {
			if (/"""|'''/.test(context.slice(body))) return;
			const text = context.slice(body).replaceAll(/\n {4}/g, "\n");
			context.report({
				at: item,
				message,
				fix: {
					title,
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

// src/migrate/rules/15.0/gone-modules.ts
const NAMES$2 = {
	website_form: "website",
	website_mail_channel: "website_mail_group",
	website_event_track_exhibitor: "website_event_exhibitor",
	crm_iap_lead: "crm_iap_mine",
	crm_iap_lead_enrich: "crm_iap_enrich",
	crm_iap_lead_website: "website_crm_iap_reveal",
	sale_timesheet_purchase: "project_purchase",
	mail_client_extension: "mail_plugin",
	payment_odoo_by_adyen: "payment_odoo",
	payment_ingenico: "payment_ogone"
};
var gone_modules_default$2 = defineMigration({
	id: "gone-modules",
	to: "15.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/website/__manifest__.py",
	cases: [
		{
			before: manifest$2("\"base\", \"website_form\""),
			after: manifest$2("\"base\", \"website\"")
		},
		{
			before: manifest$2("\"website\", \"website_form\""),
			after: manifest$2("\"website\"")
		},
		{
			before: manifest$2("\"base\", \"procurement_jit\""),
			todos: 1
		}
	],
	noops: [
		manifest$2("\"base\", \"website\""),
		manifest$2("\"base\", \"somebodys_website_form\""),
		{ "__manifest__.py": "{\"name\": \"website_form\", \"version\": \"14.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest$2("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES$2, "15.0")
});
function manifest$2(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "14.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/15.0/gone-names.ts
const MANIFEST$3 = "{\"name\": \"Example\", \"version\": \"14.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default$2 = defineMigration({
	id: "gone-names",
	to: "15.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view$6("sale.order", "amount_by_group"),
			todos: 1
		},
		{
			before: code$2("self.env[\"sale.order\"].search([]).amount_by_group"),
			todos: 1
		},
		{
			before: code$2("self.env[\"sale.order\"].create({\"amount_by_group\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$6("sale.order", "amount_total"),
		view$6("example.own", "amount_by_group"),
		code$2("self.env[\"sale.order\"].search([]).amount_total"),
		code$2("self.env[\"example.own\"].search([]).amount_by_group"),
		code$2("self.env[\"sale.order\"].search([]).never_there"),
		code$2("self.never_there()")
	],
	...goneIn("15.0")
});
function code$2(expression) {
	return {
		"__manifest__.py": MANIFEST$3,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    amount_by_group = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$6(model, field) {
	return {
		...code$2("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/15.0/qweb-key.ts
const BUNDLE = "web.assets_qweb";
var qweb_key_default = defineMigration({
	id: "qweb-key",
	to: "15.0",
	breaks: "silent",
	summary: "Templates of the web client are assets of web.assets_qweb",
	why: "The manifest key qweb is not read since 15.0: the templates are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/66122",
	cases: [{
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"qweb\": [\"static/src/xml/a.xml\"],\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
	}, {
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"qweb\": [\"static/src/xml/*.xml\"],\n    \"assets\": {\n        \"web.assets_backend\": [\"example/static/src/js/a.js\"],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\"example/static/src/js/a.js\"],\n        \"web.assets_qweb\": [\"example/static/src/xml/*.xml\"],\n    },\n}\n" }
	}],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"data\": []}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_qweb\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"qweb\", \"summary\": \"qweb\"}\n" }
	],
	manifest(manifest, context) {
		if (!manifest.entries.has("qweb")) return;
		const paths = manifestPaths(manifest, "qweb").map(({ path }) => `${context.module.name}/${path}`);
		const known = bundleOf(manifest, BUNDLE);
		const edits = paths.filter((path) => !known.includes(path)).length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[BUNDLE, paths]])) : changed(manifest, {
			kind: "unset",
			path: ["qweb"]
		});
		context.report({
			at: manifest.entries.get("qweb"),
			message: "qweb is not read since 15.0: its templates are assets.",
			fix: {
				title: `List them in ${BUNDLE}`,
				safe: true,
				edits
			}
		});
	}
});

// src/migrate/rules/15.0/renamed-fields.ts
var renamed_fields_default$1 = defineMigration({
	id: "renamed-fields",
	to: "15.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py",
	cases: [
		{
			before: model$7("self.env[\"sale.order.line\"].search([]).product_packaging"),
			after: model$7("self.env[\"sale.order.line\"].search([]).product_packaging_id")
		},
		{
			before: model$7("self.env[\"sale.order.line\"].create({\"product_packaging\": 1})"),
			after: model$7("self.env[\"sale.order.line\"].create({\"product_packaging_id\": 1})")
		},
		{
			before: view$5("sale.order.line", "product_packaging"),
			after: view$5("sale.order.line", "product_packaging_id")
		}
	],
	noops: [
		model$7("self.env[\"my.own.thing\"].search([]).product_packaging"),
		model$7("self.env[\"my.own.thing\"].create({\"product_packaging\": 1})"),
		model$7("\"product_packaging\""),
		view$5("my.own.thing", "product_packaging")
	],
	...renamedFields(fields, "15.0")
});
function model$7(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$5(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/rules/15.0/savepoint-case.ts
const RENAMED = {
	SavepointCase: "TransactionCase",
	HttpSavepointCase: "HttpCase"
};
var savepoint_case_default = defineMigration({
	id: "savepoint-case",
	to: "15.0",
	breaks: "deprecation",
	summary: "SavepointCase becomes TransactionCase",
	why: "TransactionCase does since 15.0 what SavepointCase did; the old name warns, and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/pull/62031",
	cases: [{
		before: { "tests/test_book.py": `
          from odoo.tests.common import SavepointCase


          class TestBook(SavepointCase):
              def test_name(self):
                  self.assertTrue(True)
        ` },
		after: { "tests/test_book.py": `
          from odoo.tests.common import TransactionCase


          class TestBook(TransactionCase):
              def test_name(self):
                  self.assertTrue(True)
        ` }
	}, {
		before: { "tests/test_book.py": `
          from odoo.tests import Form, SavepointCase, TransactionCase, common


          class TestBook(SavepointCase):
              pass


          class TestPage(common.HttpSavepointCase):
              pass
        ` },
		after: { "tests/test_book.py": `
          from odoo.tests import Form, TransactionCase, common


          class TestBook(TransactionCase):
              pass


          class TestPage(common.HttpCase):
              pass
        ` }
	}],
	noops: [
		`
      class SavepointCaseLike:
          name = "SavepointCase"
    `,
		`
      # SavepointCase was here
      from odoo.tests import TransactionCase


      class TestBook(TransactionCase):
          pass
    `,
		`
      from .common import SavepointCase as Base


      class TestBook(Base):
          pass
    `
	],
	python: {
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			if (!imported || !/^(odoo|openerp)\.tests(\.|$)/.test(imported.module)) return;
			for (const { name, node: place } of imported.names) {
				const now = RENAMED[name];
				if (now === void 0) continue;
				const twice = imported.names.some((other) => other.name === now);
				context.report({
					at: place,
					message: `${name} is ${now} since 15.0.`,
					fix: {
						title: `Import ${now}`,
						safe: true,
						edits: [twice ? withoutName(node, imported, place, context.text) : {
							...context.slice(place).includes(" as ") ? {
								start: place.start,
								end: place.start + name.length
							} : place,
							text: now
						}].map(({ start, end, text }) => ({
							start,
							end,
							text
						}))
					}
				});
			}
		},
		argument_list(node, context) {
			if (node.field !== "superclasses") return;
			for (const base of node.children) {
				const text = context.slice(base);
				const last = /^(?:(?:odoo\.tests(?:\.common)?|common|tests)\.)?(SavepointCase|HttpSavepointCase)$/.exec(text)?.[1];
				const now = last === void 0 ? void 0 : RENAMED[last];
				if (last === void 0 || now === void 0) continue;
				if (text === last && !importsFromTests(context.file.imports, last)) continue;
				context.report({
					at: base,
					message: `${last} is ${now} since 15.0.`,
					fix: {
						title: `Derive from ${now}`,
						safe: true,
						edits: [{
							start: base.end - last.length,
							end: base.end,
							text: now
						}]
					}
				});
			}
		}
	}
});
/** The old name, or the new one once the import has been changed. */
function importsFromTests(imports, name) {
	return imports.some(({ from, names }) => /^(odoo|openerp)\.tests(\.|$)/.test(from) && (names.includes(name) || names.includes(RENAMED[name] ?? "")));
}

// src/migrate/rules/15.0/t-raw.ts
var t_raw_default = defineMigration({
	id: "t-raw",
	to: "15.0",
	breaks: "silent",
	summary: "t-raw is t-out, of a value that says that it is HTML",
	why: "Since 15.0 t-raw logs a warning: t-out leaves alone what is Markup, such as an Html field, and escapes the rest.",
	link: "https://github.com/odoo/odoo/pull/70004",
	cases: [{
		before: template$1("<t t-raw=\"0\"/>"),
		after: template$1("<t t-out=\"0\"/>")
	}, {
		before: template$1("<div t-raw=\"doc.note\"/>"),
		todos: 1
	}],
	noops: [
		template$1("<t t-out=\"doc.note\"/>"),
		template$1("<t t-esc=\"doc.note\"/>"),
		template$1("<div data-t-raw=\"doc.note\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><t t-raw=\"x\"/></t></templates>\n" }
	],
	xml: { "*"(element, context) {
		const raw = attributeOf(element, "t-raw");
		if (!raw) return;
		if (raw.value.trim() !== "0") {
			context.report({
				at: raw,
				message: `t-raw="${raw.value}" would be escaped by t-out: either make the value Markup in Python and write t-out, or leave it to be escaped if it is plain text.`
			});
			return;
		}
		context.report({
			at: raw,
			message: "t-raw is t-out since 15.0.",
			fix: {
				title: "Write t-out",
				safe: true,
				edits: [{
					start: raw.start,
					end: raw.start + 5,
					text: "t-out"
				}]
			}
		});
	} }
});
function template$1(body) {
	return { "views/x.xml": `<odoo><template id="t"><div>${body}</div></template></odoo>\n` };
}

// src/migrate/rules/15.0/xmlid-methods.ts
var xmlid_methods_default = defineMigration({
	id: "xmlid-methods",
	to: "15.0",
	breaks: "error",
	summary: "Public methods of ir.model.data that look up xmlids are private",
	why: "xmlid_to_res_id, xmlid_lookup and xmlid_to_res_model_res_id are gone since 15.0; what they did begins with an underscore.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_model.py",
	cases: [{
		before: model$6("self.env[\"ir.model.data\"].xmlid_to_res_id(\"a.b\")"),
		after: model$6("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")")
	}, {
		before: model$6("self.env[\"ir.model.data\"].sudo().xmlid_to_res_model_res_id(\"a.b\")"),
		after: model$6("self.env[\"ir.model.data\"].sudo()._xmlid_to_res_model_res_id(\"a.b\")")
	}],
	noops: [
		model$6("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")"),
		model$6("self.env[\"my.data\"].xmlid_to_res_id(\"a.b\")"),
		model$6("xmlid_to_res_id(\"a.b\")")
	],
	python: { call: renamedMethods([
		"xmlid_to_res_id",
		"xmlid_to_res_model_res_id",
		"xmlid_lookup"
	].map((old) => ({
		old,
		now: `_${old}`,
		model: "ir.model.data"
	})), "15.0") }
});
function model$6(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return ${expression}\n`;
}

// src/migrate/rules/16.0/bootstrap-5.ts
var bootstrap_5_default = defineMigration({
	id: "bootstrap-5",
	to: "16.0",
	breaks: "silent",
	summary: "Classes and attributes of Bootstrap 4 have the names of Bootstrap 5",
	why: "Odoo has Bootstrap 5 since 16.0: the old classes have no style, an xpath that looks for one finds nothing, and menus and dialogs with data-toggle do not open.",
	link: "https://github.com/odoo/odoo/pull/95450",
	cases: [
		view$4(`<form><div class="oe_right text-right ml-2 mr-md-auto o_text-left"><span class="badge badge-pill badge-info font-weight-bold"/></div></form>`, `<form><div class="oe_right text-end ms-2 me-md-auto o_text-left"><span class="badge rounded-pill text-bg-info fw-bold"/></div></form>`),
		view$4(`<form><xpath expr="//td[hasclass('text-right')]/span[@class='float-left pl-1']" position="attributes"><attribute name="class" add="mr-1" remove="ml-1" separator=" "/></xpath></form>`, `<form><xpath expr="//td[hasclass('text-end')]/span[@class='float-start ps-1']" position="attributes"><attribute name="class" add="me-1" remove="ms-1" separator=" "/></xpath></form>`),
		view$4(`<form><attribute name="class">sr-only btn-block</attribute></form>`, `<form><attribute name="class">visually-hidden w-100</attribute></form>`),
		{
			before: template(`<button class="dropdown-toggle" data-toggle="dropdown" t-attf-data-target="#x" data-own="1"/><td t-att-class="'text-right' if a else b" t-attf-class="pr-3 #{a and 'float-left'} mr-#{n}"/>`),
			after: template(`<button class="dropdown-toggle" data-bs-toggle="dropdown" t-attf-data-bs-target="#x" data-own="1"/><td t-att-class="'text-end' if a else b" t-attf-class="pe-3 #{a and 'float-start'} mr-#{n}"/>`)
		},
		{
			before: template(`<div class="input-group-append"><i/></div>`),
			todos: 1
		}
	],
	noops: [
		template(`<div class="text-end ms-2 fw-bold"/>`),
		template(`<div class="my-text-right mr-6 ml-2x"/>`),
		template(`<div title="text-right ml-2" name="float-left"/>`),
		template(`<div data-toggle="own" data-target="#a"/>`),
		template(`<p>text-right</p>`),
		template(`<t t-set="text_right" t-value="ml-2"/><div t-att-class="a.pl-1"/>`),
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"x.y\"><field name=\"name\">ml-2 text-right</field></record></odoo>\n" }
	],
	xml: { "*": look },
	template: { "*": look }
});
function look(element, context) {
	for (const attribute of element.attributes) {
		const now = valueNow(element, attribute, context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end));
		if (now !== void 0) renamed(attribute, {
			...attribute.valueSpan,
			text: now
		}, context);
		else if (attribute.name === "class") {
			const old = attribute.value.split(/\s+/).find((token) => BUILT_OTHERWISE.test(token));
			if (old !== void 0) context.report({
				at: attribute,
				message: `Bootstrap 5 has no ${old}: build the element as its guide to migration says, https://getbootstrap.com/docs/5.1/migration/.`
			});
		}
	}
	attributeText(element, context);
	scripts(element, context);
}
/** Undefined for an attribute without classes, or without old ones. */
function valueNow({ name: tag }, { name }, raw) {
	let now = raw;
	if (name === "class" || tag === "attribute" && /^(add|remove)$/.test(name)) now = tokensNow(raw);
	else if (name === "t-attf-class") now = tokensNow(raw);
	else if (name === "t-att-class") now = raw.replaceAll(/'[^']*'|&quot;.*?&quot;|"[^"]*"/g, tokensNow);
	else if (name === "expr" && tag === "xpath") now = raw.replaceAll(/(hasclass\(|@class\s*=\s*|contains\(\s*@class\s*,\s*)((?:\s*,?\s*(?:'[^']*'|"[^"]*"))+)/g, (_, head, texts) => head + tokensNow(texts));
	return now === raw ? void 0 : now;
}
function tokensNow(text) {
	return text.replaceAll(/(?<![\w#{}.&;-])[a-z][\w-]*(?![\w#{}.-])/g, classNow);
}
/** `<attribute name="class">...</attribute>` of an extension. */
function attributeText(element, context) {
	const [only, ...more] = element.children;
	if (element.name !== "attribute" || only?.type !== "text" || more.length > 0) return;
	const of = attributeOf(element, "name")?.value ?? "";
	if (!/^(class|t-attf?-class)$/.test(of)) return;
	const raw = context.text.slice(only.start, only.end);
	const now = of === "t-att-class" ? raw.replaceAll(/'[^']*'|"[^"]*"/g, tokensNow) : tokensNow(raw);
	if (now !== raw) renamed(only, {
		start: only.start,
		end: only.end,
		text: now
	}, context);
}
function scripts(element, context) {
	const triggers = element.attributes.filter(({ name, value }) => Object.hasOwn(TRIGGERS, name) ? TRIGGERS[name]?.test(value) : false);
	if (triggers.length === 0) return;
	for (const attribute of element.attributes) {
		if (!triggers.includes(attribute) && !SETTINGS.test(attribute.name)) continue;
		const text = attribute.name.replace("data-", "data-bs-");
		const { start } = attribute;
		renamed(attribute, {
			start,
			end: start + attribute.name.length,
			text
		}, context);
	}
}
function renamed(at, edit, context) {
	context.report({
		at,
		message: "This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.",
		fix: {
			title: "Write the name of Bootstrap 5",
			safe: true,
			edits: [edit]
		}
	});
}
function view$4(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}
function template(content) {
	return { "views/x.xml": `<odoo><template id="t">${content}</template></odoo>\n` };
}

// src/migrate/rules/16.0/create-multi.ts
var create_multi_default = defineMigration({
	id: "create-multi",
	to: "16.0",
	breaks: "deprecation",
	summary: "create() takes a list of values",
	why: "An override of create for one record is called once a record up to 18.0, with a warning; in 19.0 it gets the list, and fails or does the wrong thing.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/api.py",
	cases: [
		model$5(`
    @api.model
    def create(self, vals):
        if not vals.get("name"):
            vals["name"] = "New"
        return super().create(vals)
`, `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if not vals.get("name"):
                vals["name"] = "New"
        return super().create(vals_list)
`),
		model$5(`
    @api.model
    def create(self, values):
        """Number it."""
        # The number comes first.
        values["number"] = self._number(values)
        return super(Book, self).create(values)
`, `
    @api.model_create_multi
    def create(self, vals_list):
        """Number it."""
        # The number comes first.
        for values in vals_list:
            values["number"] = self._number(values)
        return super(Book, self).create(vals_list)
`),
		model$5(`
    @api.model
    def create(self, vals):
        record = super().create(vals)
        record._notify()
        return record
`, `
    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        for record in records:
            record._notify()
        return records
`),
		{
			before: source("\n    @api.model\n    def create(self, vals):\n        if vals.get(\"a\"):\n            return self.browse()\n        return super().create(vals)\n"),
			todos: 1
		}
	],
	noops: [
		source("\n    @api.model_create_multi\n    def create(self, vals_list):\n        return super().create(vals_list)\n"),
		source("\n    @api.model\n    def create_book(self, vals):\n        return super().create(vals)\n"),
		"class Maker:\n    def create(self, vals):\n        return vals\n",
		source("\n    @api.model\n    def make(self, vals):\n        return self.create(vals)\n"),
		source("\n    # def create(self, vals):\n    name = fields.Char()\n")
	],
	python: { function_definition(node, context) {
		const { klass, method } = {
			klass: context.klass,
			method: methodOf(node, context)
		};
		if (!klass || klass.kind === void 0 && klass.model === void 0 || method?.name !== "create") return;
		const [self, vals] = method.params;
		const decorator = method.decorators.find(({ name }) => /^(api\.)?model(_create_single)?$/.test(name));
		const body = childOf(node, "body");
		const parameters = childOf(node, "parameters");
		if (self !== "self" || vals === void 0 || method.params.length !== 2 || !body || !parameters) return;
		if (method.decorators.some(({ name }) => /model_create_multi$/.test(name))) return;
		const shape = shapeOf(body, vals, context);
		if (!shape || !decorator) {
			context.report({
				at: {
					start: node.start,
					end: parameters.end
				},
				message: `create() takes one ${vals} here, and a list of them from 19.0 on: decorate it with @api.model_create_multi, take vals_list, and do for each of them what it does for ${vals}.`
			});
			return;
		}
		context.report({
			at: {
				start: node.start,
				end: parameters.end
			},
			message: "create() takes a list of values.",
			fix: {
				title: "Take a list",
				safe: shape.kind === "before",
				edits: [
					{
						start: decorator.start,
						end: decorator.end,
						text: "@api.model_create_multi"
					},
					{
						start: parameters.start,
						end: parameters.end,
						text: "(self, vals_list)"
					},
					...shape.edits
				]
			}
		});
	} }
});
function methodOf({ start, end }, { klass }) {
	return klass?.methods.find((method) => method.start === start && method.end === end);
}
/**
* Two forms can be told to mean the same for a list: work on the values and then one `return super().create(vals)`; or
* `record = super().create(vals)`, work on the record alone, `return record`.
*/
function shapeOf(body, vals, context) {
	const statements = parts(body).filter((statement, i) => !(i === 0 && isText(statement)));
	const last = statements.at(-1);
	if (last?.type !== "return_statement") return void 0;
	if ([...walk(body)].some((node) => node !== last && /^(return_statement|yield|function_definition|lambda)$/.test(node.type))) return void 0;
	const returned = parts(last)[0];
	if (!returned) return void 0;
	const call = superCreate(returned, vals, context);
	if (call) {
		const work = statements.slice(0, -1);
		const [first] = work;
		const end = work.at(-1);
		const given = {
			start: call.start,
			end: call.end,
			text: "vals_list"
		};
		if (!first || !end) return {
			kind: "before",
			edits: [given]
		};
		return {
			kind: "before",
			edits: [...loop(first, end, `for ${vals} in vals_list:`, context), given]
		};
	}
	return afterShape(statements, vals, returned, context);
}
function afterShape(statements, vals, returned, context) {
	const [first, ...rest] = statements;
	const assignment = first?.type === "expression_statement" ? first.children[0] : void 0;
	const left = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
	const right = assignment && childOf(assignment, "right");
	if (!left || !right || left.type !== "identifier") return void 0;
	const record = context.slice(left);
	const call = superCreate(right, vals, context);
	const work = rest.slice(0, -1);
	const [begin, end] = [work[0], work.at(-1)];
	if (!call || context.slice(returned) !== record || !begin || !end) return void 0;
	if (work.flatMap((statement) => [...walk(statement)]).filter((node) => node.type === "identifier").some((node) => context.slice(node) === vals || context.slice(node) === `${record}s`)) return void 0;
	return {
		kind: "after",
		edits: [
			{
				start: left.start,
				end: left.end,
				text: `${record}s`
			},
			{
				start: call.start,
				end: call.end,
				text: "vals_list"
			},
			...loop(begin, end, `for ${record} in ${record}s:`, context),
			{
				start: returned.start,
				end: returned.end,
				text: `${record}s`
			}
		]
	};
}
function isText(statement) {
	return statement.type === "expression_statement" && statement.children[0]?.type === "string";
}
/** The argument of `super().create(vals)`. */
function superCreate(node, vals, context) {
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	if (called?.name !== "create" || !called.object || !/^super\(/.test(context.slice(called.object))) return void 0;
	const list = childOf(node, "arguments");
	const given = list ? parts(list) : [];
	return given.length === 1 && given[0] && context.slice(given[0]) === vals ? given[0] : void 0;
}
/** Puts statements into a loop: a line before them, and four blanks before each of their lines. */
function loop(first, last, head, { text }) {
	const start = text.lastIndexOf("\n", first.start - 1) + 1;
	const edits = [{
		start,
		end: start,
		text: `${text.slice(start, first.start)}${head}\n    `
	}];
	for (let at = text.indexOf("\n", start) + 1; at > 0 && at < last.end; at = text.indexOf("\n", at) + 1) if (text[at] !== "\n" && text[at] !== "\r") edits.push({
		start: at,
		end: at,
		text: "    "
	});
	return edits;
}
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n${body}`;
}
function model$5(before, after) {
	return {
		before: source(before),
		after: source(after)
	};
}

// src/migrate/rules/16.0/fields-view-get.ts
var fields_view_get_default = defineMigration({
	id: "fields-view-get",
	to: "16.0",
	breaks: "silent",
	summary: "fields_view_get() is get_view(), and an override is one of _get_view()",
	why: "The web client of 16.0 asks for get_views, so an override of fields_view_get is never called; in 17.0 it is gone.",
	link: "https://github.com/odoo/odoo/pull/87522",
	cases: [
		{
			before: model$4("return self.env[\"res.partner\"].fields_view_get(view_id, \"form\")"),
			after: model$4("return self.env[\"res.partner\"].get_view(view_id, \"form\")")
		},
		{
			before: model$4("return self.fields_view_get(view_id=view_id, view_type=\"form\")"),
			after: model$4("return self.get_view(view_id=view_id, view_type=\"form\")")
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super(Book, self).fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu
        )
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`),
			after: override("get_view(self, view_id=None, view_type=\"form\", **options)", `res = super().get_view(view_id=view_id, view_type=view_type, **options)
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`)
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        res["fields"]["name"]["readonly"] = True
        return res`),
			todos: 1
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        if toolbar:
            res["arch"] = self._marked(res["arch"])
        return res`),
			todos: 1
		}
	],
	noops: [
		model$4("return self.get_view(view_id)"),
		model$4("return client.fields_view_get(view_id)"),
		"class Views:\n    def fields_view_get(self):\n        return {}\n",
		model$4("return fields_view_get(view_id)"),
		override("get_view(self, view_id=None, view_type=\"form\", **options)", "return super().get_view(view_id, view_type, **options)"),
		override("my_view_get(self, view_id=None)", "return {}"),
		model$4("return \"fields_view_get\"")
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "fields_view_get" || !called.object || context.slice(called.object).startsWith("super(")) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			if (spread || positional.length > 2 || keywords.has("toolbar") || keywords.has("submenu") || !recordsOf(called.object, context)) return;
			context.report({
				at: called.nameSpan,
				message: "fields_view_get() is get_view() since 16.0.",
				fix: {
					title: "Call get_view()",
					safe: true,
					edits: [{
						...called.nameSpan,
						text: "get_view"
					}]
				}
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const { klass } = context;
			if (!name || context.slice(name) !== "fields_view_get" || !klass || klass.kind === void 0 && klass.model === void 0) return;
			const edits = shapeEdits(node, name, context);
			if (edits) {
				context.report({
					at: name,
					message: "An override of fields_view_get() is not called since 16.0, one of get_view() is.",
					fix: {
						title: "Override get_view()",
						safe: false,
						edits
					}
				});
				return;
			}
			context.report({
				at: name,
				message: "An override of fields_view_get() is not called since 16.0: override _get_view(self, view_id=None, view_type=\"form\", **options), which returns the arch as an etree node and the view, and change the node."
			});
		}
	}
});
/**
* The common shape: what super gives, with another arch. Other keys than the arch are not in the answer of get_view(),
* and neither are the toolbar and the menu that the arguments asked for.
*/
function shapeEdits(node, name, context) {
	const parameters = childOf(node, "parameters");
	const body = childOf(node, "body");
	if (!parameters || !body) return void 0;
	const params = context.slice(parameters).replaceAll(/\s/g, "").replace(/,\)$/, ")");
	if (!PARAMETERS.test(params)) return void 0;
	if (/\bsetup_modifiers\b|\boptions\b|fields_get_keys/.test(context.slice(body))) return void 0;
	const edits = [{
		start: name.start,
		end: name.end,
		text: "get_view"
	}, {
		start: parameters.start,
		end: parameters.end,
		text: `(self, view_id=None, view_type=${/view_type=("form"|'form')/.exec(params)?.[1] ?? "\"form\""}, **options)`
	}];
	const calls = [];
	for (const each of walk(body)) if (each.type === "call") {
		const called = calledBy(each, context);
		if (called?.name !== "fields_view_get" || !called.object) continue;
		const given = argumentsOfCall(each, context);
		const [id, type] = [given.positional[0] ?? given.keywords.get("view_id"), given.positional[1] ?? given.keywords.get("view_type")];
		if (!/^super\(/.test(context.slice(called.object)) || given.spread || !id || !type) return void 0;
		calls.push(each);
		const named = given.positional.length < 2;
		const [idText, typeText] = [context.slice(id), context.slice(type)];
		const args = named ? `view_id=${idText}, view_type=${typeText}` : `${idText}, ${typeText}`;
		edits.push({
			start: each.start,
			end: each.end,
			text: `super().get_view(${args}, **options)`
		});
	} else if (each.type === "string" && /^["'](fields|toolbar|type|field_parent|base_model)["']$/.test(context.slice(each))) return;
	const inCall = (each) => calls.some(({ start, end }) => each.start >= start && each.end <= end);
	const other = [...walk(body)].some((each) => each.type === "identifier" && /^(toolbar|submenu)$/.test(context.slice(each)) && !inCall(each));
	return calls.length === 1 && !other ? edits : void 0;
}
const PARAMETERS = /^\(self,view_id=None,view_type=(?:"form"|'form'|None|False),toolbar=False,submenu=False\)$/;
function override(head, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}
function model$4(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, view_id, client):\n        ${statement}\n`;
}

// src/migrate/rules/16.0/flush-and-invalidate.ts
var flush_and_invalidate_default = defineMigration({
	id: "flush-and-invalidate",
	to: "16.0",
	breaks: "deprecation",
	summary: "flush, recompute, refresh and invalidate_cache are methods of the environment, a model or a recordset",
	why: "The old methods are deprecated since 16.0 and gone in 17.0; the new ones say how much they write or forget.",
	link: "https://github.com/odoo/odoo/pull/87527",
	cases: [
		{
			before: model$3("self.flush()"),
			after: model$3("self.env.flush_all()")
		},
		{
			before: model$3("self.env[\"res.partner\"].flush()"),
			after: model$3("self.env.flush_all()")
		},
		{
			before: model$3("self.env[\"res.partner\"].flush([\"name\"])"),
			after: model$3("self.env[\"res.partner\"].flush_model([\"name\"])")
		},
		{
			before: model$3("self.flush([\"name\"], self)"),
			after: model$3("self.flush_recordset([\"name\"])")
		},
		{
			before: model$3("self.invalidate_cache()"),
			after: model$3("self.env.invalidate_all()")
		},
		{
			before: model$3("self.invalidate_cache([\"name\"])"),
			after: model$3("self.invalidate_model([\"name\"])")
		},
		{
			before: model$3("self.invalidate_cache([\"name\"], self.ids)"),
			after: model$3("self.invalidate_recordset([\"name\"])")
		},
		{
			before: "def run(env):\n    env[\"base\"].flush()\n",
			after: "def run(env):\n    env.flush_all()\n"
		},
		{
			before: model$3("self.refresh()"),
			after: model$3("self.env.invalidate_all()")
		},
		{
			before: model$3("self.recompute()"),
			after: model$3("self.env._recompute_all()")
		},
		{
			before: { "tests/test_x.py": "def test(self):\n    self.book.flush()\n" },
			after: { "tests/test_x.py": "def test(self):\n    self.env.flush_all()\n" }
		}
	],
	noops: [
		model$3("sys.stdout.flush()"),
		model$3("self.cr.flush()"),
		model$3("stream.flush()"),
		model$3("self.env.flush_all()"),
		model$3("widget.refresh()"),
		model$3("self.env.cr.flush()"),
		model$3("self.flush(*names)"),
		"class File:\n    def f(self):\n        self.flush()\n",
		model$3("self.invalidate_cache([\"name\"], other)"),
		model$3("self.flush_model([\"name\"])")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(flush|recompute|refresh|invalidate_cache)$/.test(called.name)) return;
		const known = recordsOf(called.object, context) !== void 0;
		const likely = /^tests\//.test(context.file.source.path) && /^(self|cls)\.\w+$/.test(context.slice(called.object));
		if (!known && !likely) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const names = positional[0] ?? keywords.get("fnames");
		const ids = positional[1] ?? keywords.get(called.name === "flush" ? "records" : "ids");
		if (spread || positional.length > 2 || keywords.size > (names && ids ? 2 : 1)) return;
		const object = context.slice(called.object);
		const owner = /^(\w+)/.exec(object)?.[1];
		const env = owner === "env" ? "env" : `${owner}.env`;
		if (owner === void 0 || object.startsWith("super(")) return;
		const given = names && context.slice(names) !== "None" ? context.slice(names) : void 0;
		const text = replacement$1(called.name, object, env, given, ids && context.slice(ids));
		if (text === void 0) return;
		context.report({
			at: node,
			message: `${called.name}() is deprecated since 16.0.`,
			fix: {
				title: `Write ${text.split("(")[0]}()`,
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
function replacement$1(name, object, env, names, ids) {
	if (name === "recompute") return ids === void 0 && names === void 0 ? `${env}._recompute_all()` : void 0;
	if (name === "refresh") return `${env}.invalidate_all()`;
	const verb = name === "flush" ? "flush" : "invalidate";
	if (ids !== void 0 && ids !== "None") {
		if (ids !== object && ids !== `${object}.ids`) return void 0;
		return `${object}.${verb}_recordset(${names ?? ""})`;
	}
	return names === void 0 ? `${env}.${verb}_all()` : `${object}.${verb}_model(${names})`;
}
function model$3(expression) {
	return `import sys\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, stream, widget, other, names):\n        ${expression}\n`;
}

// src/migrate/rules/16.0/gone-modules.ts
const NAMES$1 = {
	account_edi_facturx: "account_edi_ubl_cii",
	account_edi_ubl: "account_edi_ubl_cii",
	account_edi_ubl_bis3: "account_edi_ubl_cii",
	base_address_city: "base_address_extended",
	coupon: "loyalty",
	gift_card: "loyalty",
	fetchmail: "mail",
	fetchmail_gmail: "google_gmail",
	fetchmail_outlook: "microsoft_outlook",
	payment_test: "payment_demo",
	payment_transfer: "payment_custom",
	sale_coupon: "sale_loyalty",
	sale_gift_card: "sale_loyalty",
	sale_coupon_delivery: "sale_loyalty_delivery",
	pos_coupon: "pos_loyalty",
	pos_gift_card: "pos_loyalty",
	website_sale_coupon: "website_sale_loyalty",
	website_sale_gift_card: "website_sale_loyalty"
};
var gone_modules_default$1 = defineMigration({
	id: "gone-modules",
	to: "16.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/mail/__manifest__.py",
	cases: [
		{
			before: manifest$1("\"base\", \"fetchmail\""),
			after: manifest$1("\"base\", \"mail\"")
		},
		{
			before: manifest$1("\"mail\", \"fetchmail\""),
			after: manifest$1("\"mail\"")
		},
		{
			before: manifest$1("\"base\", \"google_drive\""),
			todos: 1
		}
	],
	noops: [
		manifest$1("\"base\", \"mail\""),
		manifest$1("\"base\", \"somebodys_fetchmail\""),
		{ "__manifest__.py": "{\"name\": \"fetchmail\", \"version\": \"15.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest$1("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES$1, "16.0")
});
function manifest$1(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "15.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/16.0/gone-names.ts
const MANIFEST$2 = "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"product\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default$1 = defineMigration({
	id: "gone-names",
	to: "16.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_product.py",
	cases: [
		{
			before: view$3("product.product", "price"),
			todos: 1
		},
		{
			before: code$1("self.env[\"product.product\"].search([]).price"),
			todos: 1
		},
		{
			before: code$1("self.env[\"product.product\"].create({\"price\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$3("product.product", "lst_price"),
		view$3("example.own", "price"),
		code$1("self.env[\"product.product\"].search([]).lst_price"),
		code$1("self.env[\"example.own\"].search([]).price"),
		code$1("self.env[\"product.product\"].search([]).never_there"),
		code$1("self.never_there()")
	],
	...goneIn("16.0")
});
function code$1(expression) {
	return {
		"__manifest__.py": MANIFEST$2,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    price = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$3(model, field) {
	return {
		...code$1("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/16.0/json-request.ts
var json_request_default = defineMigration({
	id: "json-request",
	to: "16.0",
	breaks: "error",
	summary: "request.jsonrequest is request.get_json_data()",
	why: "Requests of 16.0 have no jsonrequest: the body is read by get_json_data(), and the parameters of a JSON-RPC call are in request.params.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/http.py",
	cases: [
		{
			before: "from odoo.http import request\n\n\ndef f():\n    return request.jsonrequest.get(\"a\")\n",
			after: "from odoo.http import request\n\n\ndef f():\n    return request.get_json_data().get(\"a\")\n"
		},
		{
			before: "from odoo import http\n\n\ndef f():\n    return http.request.jsonrequest\n",
			after: "from odoo import http\n\n\ndef f():\n    return http.request.get_json_data()\n"
		},
		{
			before: "from odoo.http import request\n\n\ndef f(data):\n    request.jsonrequest = data\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.http import request\n\n\ndef f():\n    return request.get_json_data()\n",
		"from other import request\n\n\ndef f():\n    return request.jsonrequest\n",
		"def f(request):\n    return request.jsonrequest\n",
		"from odoo.http import request\n\n\ndef f(own):\n    return own.jsonrequest\n"
	],
	python: { attribute(node, context) {
		const path = dotted(node, context);
		if (path !== "request.jsonrequest" && path !== "http.request.jsonrequest") return;
		const known = path.startsWith("http.") ? "http" : "request";
		if (!context.file.imports.some(({ from, names }) => /^odoo(\.http)?$/.test(from) && names.includes(known))) return;
		const message = "request.jsonrequest is request.get_json_data() since 16.0.";
		if (node.field === "left") {
			context.report({
				at: node,
				message: `${message} It cannot be assigned to: give the data to what reads it.`
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: "Call get_json_data()",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: path.replace("jsonrequest", "get_json_data()")
				}]
			}
		});
	} }
});

// src/migrate/rules/16.0/osv-query.ts
var osv_query_default = defineMigration({
	id: "osv-query",
	to: "16.0",
	breaks: "error",
	summary: "Query is imported from odoo.tools.query",
	why: "The module odoo.osv.query moved to odoo.tools.query in 16.0: an import of the old one fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/tools/query.py",
	cases: [{
		before: "from odoo.osv.query import Query\n",
		after: "from odoo.tools.query import Query\n"
	}, {
		before: "from odoo.osv import expression, query\n",
		after: "from odoo.osv import expression\nfrom odoo.tools import query\n"
	}],
	noops: [
		"from odoo.tools.query import Query\n",
		"from odoo.osv import expression\n",
		"from .query import Query\n",
		"from other.osv.query import Query\n"
	],
	python: { import_from_statement: moveImports([{
		from: "odoo.osv.query",
		name: "Query",
		to: "odoo.tools.query"
	}, {
		from: "odoo.osv",
		name: "query",
		to: "odoo.tools"
	}]) }
});

// src/migrate/rules/16.0/qweb-bundle.ts
const OLD = "web.assets_qweb";
const NEW = "web.assets_backend";
var qweb_bundle_default = defineMigration({
	id: "qweb-bundle",
	to: "16.0",
	breaks: "silent",
	summary: "web.assets_qweb is gone: templates are in the bundle that uses them",
	why: "No page loads web.assets_qweb since 16.0, so the templates in it are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/93363",
	cases: [{
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
	}, {
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" }
	}],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_backend\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"web.assets_qweb\"}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_frontend\": []}}\n" }
	],
	manifest(manifest, context) {
		const assets = manifest.entries.get("assets");
		const pair = assets?.node.children.find((each) => {
			const key = childOf(each, "key");
			return key !== void 0 && manifest.source.text.slice(key.start + 1, key.end - 1) === OLD;
		});
		const key = pair && childOf(pair, "key");
		const value = pair && childOf(pair, "value");
		if (!assets || !pair || !key || !value) return;
		const listed = bundleOf(manifest, OLD);
		const there = bundleOf(manifest, NEW);
		const missing = listed.filter((item) => !there.some((other) => JSON.stringify(other) === JSON.stringify(item)));
		const edits = !(parts(assets.node).length > 1 && there.length > 0) ? [{
			start: key.start + 1,
			end: key.end - 1,
			text: NEW
		}] : missing.length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[NEW, missing.filter(isAsset)]])) : changed(manifest, {
			kind: "unset",
			path: ["assets", OLD]
		});
		context.report({
			at: key,
			message: `${OLD} is gone since 16.0.`,
			fix: {
				title: `List the templates in ${NEW}`,
				safe: false,
				edits
			}
		});
	}
});
function isAsset(item) {
	return typeof item === "string" || Array.isArray(item);
}

// src/migrate/rules/16.0/registry-methods.ts
var registry_methods_default = defineMigration({
	id: "registry-methods",
	to: "16.0",
	breaks: "deprecation",
	summary: "get_xml_id() is get_external_id()",
	why: "The old name is deprecated since 16.0 and gone in 17.0.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [{
		before: model$2("self.get_xml_id()"),
		after: model$2("self.get_external_id()")
	}, {
		before: model$2("self.env[\"ir.rule\"].browse(1).get_xml_id()[1]"),
		after: model$2("self.env[\"ir.rule\"].browse(1).get_external_id()[1]")
	}],
	noops: [
		model$2("self.get_external_id()"),
		model$2("data.get_xml_id()"),
		model$2("get_xml_id()")
	],
	python: { call: renamedMethods([{
		old: "get_xml_id",
		now: "get_external_id",
		atMost: 0
	}], "16.0") }
});
function model$2(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, data):\n        return ${expression}\n`;
}

// src/migrate/rules/16.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "16.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py",
	cases: [
		{
			before: model$1("self.env[\"stock.picking\"].search([]).move_lines"),
			after: model$1("self.env[\"stock.picking\"].search([]).move_ids")
		},
		{
			before: model$1("self.env[\"stock.picking\"].create({\"move_lines\": 1})"),
			after: model$1("self.env[\"stock.picking\"].create({\"move_ids\": 1})")
		},
		{
			before: view$2("stock.picking", "move_lines"),
			after: view$2("stock.picking", "move_ids")
		}
	],
	noops: [
		model$1("self.env[\"my.own.thing\"].search([]).move_lines"),
		model$1("self.env[\"my.own.thing\"].create({\"move_lines\": 1})"),
		model$1("\"move_lines\""),
		view$2("my.own.thing", "move_lines")
	],
	...renamedFields(fields$1, "16.0")
});
function model$1(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$2(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/rules/16.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "16.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_lot.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.production.lot\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.lot\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.production.lot\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_lot,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.production.lot.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.lot\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot_more,1\n" }
	],
	...renamedModels(models, "16.0")
});

// src/migrate/rules/16.0/search-domain.ts
var search_domain_default = defineMigration({
	id: "search-domain",
	to: "16.0",
	breaks: "error",
	summary: "The first argument of search() and search_count() is domain",
	why: "Since 16.0 the argument is named domain in the place of args, and Odoo and its modules may give it by its name: an override that calls it args fails then.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [
		{
			before: model("search(self, args, offset=0, limit=None, order=None, count=False)", "args = args + [(\"a\", \"=\", 1)]\n        return super().search(args, offset=offset)"),
			after: model("search(self, domain, offset=0, limit=None, order=None, count=False)", "domain = domain + [(\"a\", \"=\", 1)]\n        return super().search(domain, offset=offset)")
		},
		{
			before: model("search_count(self, args)", "return super().search_count(args=args)"),
			after: model("search_count(self, domain)", "return super().search_count(domain=domain)")
		},
		{
			before: model("_search(self, args, **kw)", "domain = []\n        return super()._search(args + domain, **kw)"),
			todos: 1
		}
	],
	noops: [
		model("search(self, domain, offset=0)", "return super().search(domain, offset)"),
		model("search(self, *args, **kwargs)", "return super().search(*args, **kwargs)"),
		model("_name_search(self, name=\"\", args=None)", "return super()._name_search(name, args)"),
		model("find(self, args)", "return self.search(args)"),
		"class Tool:\n    def search(self, args):\n        return args\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const name = childOf(node, "name");
		const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass || !method || !name || klass.kind === void 0 && klass.model === void 0) return;
		if (!/^(_search|search|search_count)$/.test(method.name) || method.params[1] !== "args") return;
		const parameters = childOf(node, "parameters");
		const body = childOf(node, "body");
		if (!parameters || !body || /[*]args/.test(context.slice(parameters))) return;
		const all = [...walk(parameters), ...walk(body)].filter(({ type }) => type === "identifier");
		const taken = all.some((each) => context.slice(each) === "domain" && !isName(each));
		const message = `The argument args of ${method.name}() is domain since 16.0.`;
		if (taken) {
			context.report({
				at: name,
				message: `${message} Here another variable has this name.`
			});
			return;
		}
		const named = superKeywords(body, method.name, context.text);
		const edits = all.filter((each) => context.slice(each) === "args" && (!isName(each) || named.has(each))).map(({ start, end }) => ({
			start,
			end,
			text: "domain"
		}));
		context.report({
			at: name,
			message,
			fix: {
				title: "Call it domain",
				safe: true,
				edits
			}
		});
	} }
});
/** It names an attribute or a keyword, and no variable. */
function isName({ field }) {
	return field === "attribute" || field === "name";
}
/** `args=` in calls of the same method. */
function superKeywords(body, method, text) {
	const found = /* @__PURE__ */ new Set();
	for (const call of walk(body)) {
		const called = call.type === "call" ? childOf(call, "function") : void 0;
		if (!called || !text.slice(called.start, called.end).endsWith(`.${method}`)) continue;
		for (const argument of childOf(call, "arguments")?.children ?? []) {
			const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
			if (name && text.slice(name.start, name.end) === "args") found.add(name);
		}
	}
	return found;
}
function model(head, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}

// src/migrate/rules/17.0/attrs-in-extensions.ts
/** What an extension that replaces attrs takes away from the node that it extends. */
const CLEARED = [
	"invisible",
	"readonly",
	"required"
];
var attrs_in_extensions_default = defineMigration({
	id: "attrs-in-extensions",
	to: "17.0",
	breaks: "error",
	summary: "An extension that sets attrs or states sets one attribute for each modifier",
	why: "Since 17.0 nodes have no attrs or states, so an extension that sets them changes nothing, and the view is refused.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		extension(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('state', '!=', 'draft')]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">state != 'draft'</attribute></field>`),
		extension(`<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="attrs">{'readonly': [('a', '=', 1)], 'required': [('b', '&lt;', 2)]}</attribute>
      </xpath>`, `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="readonly">a == 1</attribute>
        <attribute name="required">b &lt; 2</attribute>
      </xpath>`),
		extension(`<button name="go" position="attributes"><attribute name="states">draft,sent</attribute></button>`, `<button name="go" position="attributes"><attribute name="invisible">state not in ['draft', 'sent']</attribute></button>`),
		extension(`<field name="name" position="attributes"><attribute name="attrs"/></field>`, `<field name="name" position="attributes"><attribute name="invisible"/><attribute name="readonly"/><attribute name="required"/></field>`),
		extension(`<field name="name" position="attributes"><attribute name="invisible">1</attribute><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">1</attribute></field>`),
		{
			before: arch$1(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('a', 'child_of', 1)]}</attribute></field>`),
			todos: 1
		},
		{
			before: arch$1(`<xpath expr="//button[@states='draft']" position="after"><field name="a"/></xpath>`),
			todos: 1
		}
	],
	noops: [
		arch$1(`<field name="name" position="attributes"><attribute name="invisible">state == 'x'</attribute></field>`),
		arch$1(`<xpath expr="//field[@name='attrs']" position="after"><field name="a"/></xpath>`),
		arch$1(`<xpath expr="//field[@name='a']" position="attributes"><attribute name="options">{'attrs': 1}</attribute></xpath>`)
	],
	arch: {
		attribute(element, context) {
			const name = attributeValue(element, "name");
			if (name !== "attrs" && name !== "states") return;
			const others = siblings(element);
			const partner = others.find((other) => attributeValue(other, "name") === (name === "attrs" ? "states" : "attrs"));
			if (partner && partner.start < element.start) return;
			const text = (wanted) => [element, ...partner ? [partner] : []].find((each) => attributeValue(each, "name") === wanted);
			try {
				const wanted = modifiersOf({
					attrs: contentOf(text("attrs")),
					states: contentOf(text("states")),
					plain: {},
					inList: false
				});
				const set = new Set(others.map((other) => attributeValue(other, "name")));
				const lines = [...wanted].filter(([modifier]) => !set.has(modifier)).map(([modifier, condition]) => {
					return `<attribute name="${modifier}">${escaped(condition.kind === "constant" ? condition.value ? "1" : "0" : renderCondition(condition, () => void 0))}</attribute>`;
				});
				const cleared = wanted.size === 0 ? CLEARED.filter((modifier) => !set.has(modifier)).map((modifier) => `<attribute name="${modifier}"/>`) : lines;
				context.report({
					at: element,
					message: `An extension sets ${name}, which no node has since 17.0.`,
					fix: {
						title: "Set each modifier by itself",
						safe: wanted.size > 0,
						edits: [replacement(element, cleared, context), ...partner ? [replacement(partner, [], context)] : []]
					}
				});
			} catch (error) {
				if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
				context.report({
					at: element,
					message: `This ${name} has to become an expression by hand: ${error.message}. Set the attribute of each modifier to a Python condition.`
				});
			}
		},
		xpath(element, context) {
			const expr = element.attributes.find(({ name }) => name === "expr");
			if (!expr || !/@(attrs|states)\b/.test(expr.value)) return;
			context.report({
				at: expr,
				message: `The xpath finds its node by attrs or states, which no node has since 17.0: name the node by what it still has, such as @name.`
			});
		}
	}
});
function siblings(element) {
	return (element.parent?.children ?? []).filter((child) => child.type === "element" && child !== element && child.name === "attribute");
}
function contentOf(element) {
	return element && textOf(element);
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** The element replaced by others, one a line where it stands on a line of its own. */
function replacement(element, by, { text }) {
	const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, element.start))?.[0];
	const separator = before === void 0 ? "" : before.startsWith("\n") ? before.replace("\n", lineBreak(text)) : before;
	return {
		start: by.length === 0 && before !== void 0 ? element.start - before.length : element.start,
		end: element.end,
		text: by.join(separator)
	};
}
function arch$1(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body.startsWith("<data>") ? body : `<data>${body}</data>`}</field></record></odoo>\n` };
}
function extension(before, after) {
	return {
		before: arch$1(before),
		after: arch$1(after)
	};
}

// src/migrate/rules/17.0/attrs-to-expressions.ts
const PLAIN = [
	"invisible",
	"readonly",
	"required",
	"column_invisible"
];
var attrs_to_expressions_default = defineMigration({
	id: "attrs-to-expressions",
	to: "17.0",
	breaks: "error",
	summary: "attrs and states become one Python expression for each attribute",
	why: "Since 17.0 a view with attrs or states is refused: a modifier is an attribute of its own, whose value the browser evaluates.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		view$1(`<field name="name" attrs="{'invisible': [('state', '!=', 'draft')]}"/>`, `<field name="name" invisible="state != 'draft'"/>`),
		view$1(`<field name="name" attrs="{'readonly': [('state', 'in', ['done', 'cancel'])], 'required': [('active', '=', True)]}"/>`, `<field name="name" readonly="state in ['done', 'cancel']" required="active"/>`),
		view$1(`<button name="go" states="draft,sent"/>`, `<button name="go" invisible="state not in ['draft', 'sent']"/>`),
		view$1(`<button name="go" states="done" attrs="{'invisible': ['|', ('active', '=', False)]}"/>`, `<button name="go" invisible="not active or state != 'done'"/>`),
		view$1(`<field name="name" invisible="1" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="1"/>`),
		view$1(`<field name="name" attrs="{'invisible': []}"/>`, `<field name="name" invisible="1"/>`),
		view$1(`<field name="name" attrs="{'readonly': True}"/>`, `<field name="name" readonly="1"/>`),
		view$1(`<field name="name" attrs="{'invisible': ['!', '|', ('active', '=', True), ('color', '&lt;', 3)]}"/>`, `<field name="name" invisible="not (active or color &lt; 3)"/>`),
		view$1(`<field name="name" attrs="{'invisible': ['|', '&amp;', ('a', '=', 1), ('b', '=', False), ('c', '=', 'x')]}"/>`, `<field name="name" invisible="a == 1 and not b or c == 'x'"/>`),
		view$1(`<field name="name" invisible="context.get('hide')" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="context.get('hide') or active"/>`),
		view$1(`<field name="name" attrs="{'invisible': [('kind_id', '=', %(base.main_company)d)]}"/>`, `<field name="name" invisible="kind_id == %(base.main_company)d"/>`),
		{
			before: arch(`<field name="name" attrs="{'invisible': [('kind_id', 'child_of', 3)]}"/>`),
			todos: 1
		}
	],
	noops: [
		arch(`<field name="name" invisible="state == 'draft'"/>`),
		arch(`<widget name="x" options="{'attrs': {'invisible': []}}"/>`),
		{ "static/src/xml/x.xml": `<templates><t t-name="x"><Attrs attrs="props.attrs"/></t></templates>` },
		{ "views/x.xml": `<odoo><template id="x"><div attrs="other"/></template></odoo>` }
	],
	arch: { "*"(element, context) {
		const attrs = attributeOf(element, "attrs");
		const states = attributeOf(element, "states");
		if (!attrs && !states) return;
		const anchor = attrs ?? states;
		if (!anchor) return;
		const inList = isColumn(element, context);
		try {
			const plain = Object.fromEntries(PLAIN.map((name) => [name, attributeOf(element, name)?.value]));
			const wanted = modifiersOf({
				attrs: attrs?.value,
				states: states?.value,
				plain,
				inList
			});
			const edits = replaced(element, {
				anchor,
				attrs,
				states,
				inList,
				wanted,
				text: [...wanted].flatMap(([name, condition]) => written(name, condition, element, context))
			}, context.text);
			context.report({
				at: anchor,
				message: "attrs and states are refused since 17.0.",
				fix: {
					title: "Write each modifier as an expression",
					safe: true,
					edits
				}
			});
		} catch (error) {
			if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
			context.report({
				at: anchor,
				message: `${anchor.name} has to become an expression by hand: ${error.message}. Write the condition in Python, or compute it in a field of the model.`
			});
		}
	} }
});
/** The attribute for a modifier, unless a plain one of the element says the same already. */
function written(name, condition, element, context) {
	if (condition.kind === "constant") {
		const own = attributeOf(element, name);
		if (own && booleanOf(own.value) === condition.value) return [];
		return condition.value || own ? [attributeSource(name, condition.value ? "1" : "0")] : [];
	}
	const type = (field) => context.modelName === void 0 ? void 0 : typeOf(context.modelName, field, context);
	return [attributeSource(name, renderCondition(condition, type))];
}
function typeOf(model, field, context) {
	return context.model(model).field(field)?.type.toLowerCase();
}
/** The new attributes in the place of the first old one; the other old ones go. */
function replaced(element, change, source) {
	const { anchor, attrs, states, text, wanted, inList } = change;
	const gone = [...PLAIN.flatMap((name) => attributeOf(element, name) ?? []).filter(({ name, value }) => {
		const key = name === "invisible" && inList ? "column_invisible" : name;
		const rewritten = text.some((each) => each.startsWith(`${key}="`));
		const moved = key !== name && booleanOf(value) !== false;
		return wanted.has(key) && (rewritten || moved);
	}), ...attrs && states ? [states] : []];
	const blanks = blanksBefore(anchor, source);
	const at = text.length === 0 ? withBlanksBefore(anchor, source) : anchor;
	return [{
		start: at.start,
		end: at.end,
		text: text.join(blanks)
	}, ...gone.map((attribute) => ({
		...span(withBlanksBefore(attribute, source)),
		text: ""
	}))];
}
function span({ start, end }) {
	return {
		start,
		end
	};
}
function arch(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}
function view$1(before, after) {
	return {
		before: arch(before),
		after: arch(after)
	};
}

// src/migrate/rules/17.0/clear-caches.ts
var clear_caches_default = defineMigration({
	id: "clear-caches",
	to: "17.0",
	breaks: "error",
	summary: "clear_caches() becomes registry.clear_cache()",
	why: "The registry has named caches since 17.0, and clear_cache() empties the default one; clear_caches() of a model is deprecated, that of the registry is gone.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	cases: [
		{
			before: `def f(self):\n    self.clear_caches()\n`,
			after: `def f(self):\n    self.env.registry.clear_cache()\n`
		},
		{
			before: `def f(self):\n    self.env["ir.rule"].clear_caches()\n    self.env.registry.clear_caches()\n    self.pool.clear_caches()\n`,
			after: `def f(self):\n    self.env.registry.clear_cache()\n    self.env.registry.clear_cache()\n    self.pool.clear_cache()\n`
		},
		{
			before: `def f(rules):\n    rules.sudo().clear_caches()\n`,
			after: `def f(rules):\n    rules.env.registry.clear_cache()\n`
		}
	],
	noops: [
		`def f(self):\n    self.env.registry.clear_cache()\n`,
		`def f(self):\n    clear_caches()\n`,
		`def f(self):\n    self.clear_caches("now")\n`,
		`class Store:\n    def clear_caches(self):\n        pass\n`
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "clear_caches" || !called.object) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (positional.length + keywords.size > 0) return;
		const object = context.slice(called.object);
		const registry = /(^|\.)(registry|pool)$/.test(object);
		const owner = /^(\w+)(\.env\[[^\]]*\])?(\.(sudo|with_\w+)\([^()]*\))*$/.exec(object)?.[1];
		if (!registry && owner === void 0) return;
		context.report({
			at: node,
			message: "clear_caches() is clear_cache() of the registry since 17.0.",
			fix: {
				title: "Clear the cache of the registry",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: registry ? `${object}.clear_cache()` : `${owner}.env.registry.clear_cache()`
				}]
			}
		});
	} }
});

// src/migrate/rules/17.0/exceptions-warning.ts
var exceptions_warning_default = defineMigration({
	id: "exceptions-warning",
	to: "17.0",
	breaks: "error",
	summary: "odoo.exceptions.Warning is UserError",
	why: "Warning and except_orm were other names of UserError, and are gone in 17.0: an import of them fails.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/exceptions.py",
	cases: [
		{
			before: "from odoo.exceptions import Warning\n\n\ndef f():\n    raise Warning(\"No\")\n",
			after: "from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError(\"No\")\n"
		},
		{
			before: "from odoo.exceptions import UserError, Warning\n\n\ndef f():\n    raise Warning(\"No\")\n",
			after: "from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError(\"No\")\n"
		},
		{
			before: "from odoo.exceptions import Warning as UserError\n\n\ndef f():\n    raise UserError(\"No\")\n",
			after: "from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError(\"No\")\n"
		},
		{
			before: "from odoo import exceptions\n\n\ndef f():\n    raise exceptions.Warning(\"No\")\n",
			after: "from odoo import exceptions\n\n\ndef f():\n    raise exceptions.UserError(\"No\")\n"
		},
		{
			before: "from odoo.exceptions import Warning as W, ValidationError\n\n\ndef f():\n    raise W(\"No\")\n",
			after: "from odoo.exceptions import UserError as W, ValidationError\n\n\ndef f():\n    raise W(\"No\")\n"
		}
	],
	noops: [
		"from odoo.exceptions import UserError\n\n\ndef f():\n    raise UserError(\"No\")\n",
		"def f():\n    raise Warning(\"No\")\n",
		"from warnings import Warning\n\n\ndef f():\n    raise Warning(\"No\")\n",
		"from requests import exceptions\n\n\ndef f():\n    raise exceptions.Warning(\"No\")\n",
		"from odoo.exceptions import ValidationError\n\n\ndef f():\n    raise ValidationError(Warning)\n",
		"import logging\n\nlevel = logging.Warning\n"
	],
	python: {
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			if (imported?.module !== "odoo.exceptions") return;
			const old = imported.names.find(({ name }) => name === "Warning");
			if (!old) return;
			const bound = old.alias ?? "Warning";
			const there = imported.names.some((each) => each !== old && (each.alias ?? each.name) === "UserError");
			const keeps = old.alias !== void 0 && old.alias !== "UserError";
			const names = imported.names.flatMap((each) => {
				if (each !== old) return [{
					...each.node,
					text: context.slice(each.node)
				}];
				if (keeps) return [{
					...each.node,
					text: `UserError as ${old.alias}`
				}];
				return there ? [] : [{
					...each.node,
					text: "UserError"
				}];
			});
			if (!there && !keeps && bound !== "UserError" && usesName(context.file.root, "UserError", context.text, node)) return;
			const uses = bound === "Warning" ? [...walk(context.file.root)].filter((each) => each.type === "identifier" && each.field !== "attribute" && (each.start < node.start || each.start >= node.end) && context.slice(each) === "Warning") : [];
			const [first, last] = [imported.names[0], imported.names.at(-1)];
			if (!first || !last) return;
			context.report({
				at: old.node,
				message: "Warning of odoo.exceptions is gone since 17.0: it was UserError.",
				fix: {
					title: "Raise UserError",
					safe: true,
					edits: [...names.length === imported.names.length ? [{
						start: old.node.start,
						end: old.node.end,
						text: keeps ? `UserError as ${old.alias}` : "UserError"
					}] : [{
						start: first.node.start,
						end: last.node.end,
						text: names.map(({ text }) => text).join(", ")
					}], ...uses.map(({ start, end }) => ({
						start,
						end,
						text: "UserError"
					}))]
				}
			});
		},
		attribute(node, context) {
			const path = dotted(node, context);
			if (path !== "exceptions.Warning" && path !== "odoo.exceptions.Warning") return;
			if (!(path.startsWith("odoo.") || context.file.imports.some(({ from, names }) => from === "odoo" && names.includes("exceptions")))) return;
			context.report({
				at: node,
				message: "Warning of odoo.exceptions is gone since 17.0: it was UserError.",
				fix: {
					title: "Raise UserError",
					safe: true,
					edits: [{
						start: node.end - 7,
						end: node.end,
						text: "UserError"
					}]
				}
			});
		}
	}
});

// src/migrate/rules/17.0/field-states.ts
const MODIFIERS = [
	"readonly",
	"required",
	"invisible"
];
var field_states_default = defineMigration({
	id: "field-states",
	to: "17.0",
	breaks: "silent",
	summary: "states of a field in Python become readonly, required or invisible in its views",
	why: "Since 17.0 the keyword states of a field is not known: the log warns, and the field is always or never readonly.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		{
			before: example(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`, `<field name="name"/>`),
			after: example(`name = fields.Char(readonly=True)`, `<field name="name" readonly="state != 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(required=True, states={"done": [("readonly", True)], "cancel": [("readonly", True)]})`, `<field name="name" string="Title"/>`),
			after: example(`name = fields.Char(required=True)`, `<field name="name" string="Title" readonly="state in ['done', 'cancel']"/>`)
		},
		{
			before: example(`name = fields.Char(states={"draft": [("required", True), ("readonly", False)]}, readonly=True)`, `<field name="name"/>`),
			after: example(`name = fields.Char(readonly=True)`, `<field name="name" readonly="state != 'draft'" required="state == 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`, `<field name="name" readonly="1"/>`),
			after: example(`name = fields.Char(readonly=True)`, `<field name="name" readonly="1"/>`)
		},
		{
			before: example(`name = fields.Char(states=STATES)`, `<field name="name"/>`),
			todos: 1
		}
	],
	noops: [
		example(`name = fields.Char(readonly=True)`, `<field name="name"/>`),
		example(`name = fields.Char(help="states={}")`, `<field name="name"/>`),
		`
      def states(self):
          return dict(states={"draft": [("readonly", False)]})
    `
	],
	check(context) {
		for (const [model, facts] of context.index.models) for (const { file, fact } of facts.classes) for (const field of fact.fields) if (field.kwargs.has("states")) migrateField(model, field, file, context);
	}
});
function migrateField(model, field, file, context) {
	const conditions = conditionsOf(field);
	const states = field.kwargs.get("states");
	if (!conditions) {
		context.report({
			source: file.source,
			at: states,
			message: `The states of ${field.name} are not a literal: say in each view when the field is readonly, required or invisible, then take states away.`
		});
		return;
	}
	const open = occurrences(model, field.name, context).flatMap(({ element, source }) => {
		const missing = [...conditions].filter(([modifier]) => !isSaid(element, modifier));
		return missing.length === 0 ? [] : [{
			element,
			source,
			missing
		}];
	});
	for (const { element, source, missing } of open) {
		if (attributeOf(element, "attrs") || attributeOf(element, "states")) continue;
		const last = element.attributes.at(-1);
		if (!last) continue;
		const blanks = blanksBefore(last, source.text);
		const text = missing.map(([modifier, condition]) => blanks + attributeSource(modifier, renderCondition(condition, () => void 0)));
		context.report({
			source,
			at: element.tag,
			message: `When ${field.name} is readonly, required or invisible is said by its views since 17.0.`,
			fix: {
				title: "Say it in the view",
				safe: true,
				edits: [{
					start: last.end,
					end: last.end,
					text: text.join("")
				}]
			}
		});
	}
	if (open.length === 0) removeStates(field, file, context);
}
function removeStates(field, file, context) {
	const { text } = file.source;
	const call = callOf(field, file);
	const list = call && childOf(call, "arguments");
	if (!list) return;
	const node = list.children.find(({ type, start }) => type === "keyword_argument" && /^states\s*=/.test(text.slice(start)));
	if (!node) return;
	context.report({
		source: file.source,
		at: field,
		message: `${field.name} has states, which no field has since 17.0.`,
		fix: {
			title: "Take states away",
			safe: false,
			edits: [withoutArgument(list, node, text)]
		}
	});
}
function callOf({ start, end }, { root }) {
	let node = root;
	while (node && !(node.type === "assignment" && node.start === start && node.end === end)) node = node.children.find((child) => child.start <= start && child.end >= end);
	return node && childOf(node, "right");
}
/** In which states each modifier holds; undefined for what is no literal. */
function conditionsOf(field) {
	const value = field.kwargs.get("states")?.value;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const held = /* @__PURE__ */ new Map();
	for (const [state, pairs] of Object.entries(value)) {
		if (!Array.isArray(pairs)) return void 0;
		for (const pair of pairs) {
			const [name, on] = Array.isArray(pair) ? pair : [];
			const modifier = MODIFIERS.find((each) => each === name);
			if (!modifier || typeof on !== "boolean") return void 0;
			if (on !== (field.kwargs.get(modifier)?.value === true)) held.set(modifier, [...held.get(modifier) ?? [], state]);
		}
	}
	return new Map(MODIFIERS.flatMap((modifier) => {
		const states = held.get(modifier);
		if (!states) return [];
		return [[modifier, {
			kind: "leaf",
			left: "state",
			op: field.kwargs.get(modifier)?.value === true ? "not in" : "in",
			right: states
		}]];
	}));
}
/** Elements of this module's views that show the field for somebody to edit. */
function occurrences(model, name, context) {
	return context.index.views.flatMap(({ roots, source, ...view }) => roots.flatMap((root) => fieldsBelow(root, view.model, context).filter(({ element, of }) => of === model && attributeValue(element, "name") === name && isEdited(element)).map(({ element }) => ({
		element,
		source
	}))));
}
function fieldsBelow(element, model, context) {
	const own = element.name === "field" && model !== void 0 ? [{
		element,
		of: model
	}] : [];
	const name = attributeValue(element, "name") ?? "";
	const fact = model === void 0 ? void 0 : context.index.models.get(model)?.field(name)?.fact;
	const inner = element.name !== "field" || model === void 0 ? model : (fact && comodelOf(fact)) ?? context.model(model).field(name)?.comodel;
	return [...own, ...elementsOf(element).flatMap((child) => fieldsBelow(child, inner, context))];
}
/** In a form, or in a list that is edited in place; and neither hidden nor a node that only marks a place. */
function isEdited(element) {
	const position = attributeValue(element, "position");
	if (position !== void 0 && position !== "inside") return false;
	if (["invisible", "column_invisible"].some((key) => booleanOf(attributeValue(element, key) ?? "") === true)) return false;
	for (let up = element.parent; up; up = up.parent) {
		if (/^(tree|list)$/.test(up.name)) return attributeValue(up, "editable") !== void 0 && hasState(up);
		if (/^(search|kanban|graph|pivot|calendar|activity)$/.test(up.name)) return false;
		if (up.name === "form") return hasState(up);
		if (up.name === "field" && attributeValue(up, "name") === "arch") return true;
	}
	return true;
}
/** The expression needs the field of the state in the same view. */
function hasState(view) {
	for (const element of walkElements(view)) if (element.name === "field" && attributeValue(element, "name") === "state") return true;
	return false;
}
function isSaid(element, modifier) {
	if (attributeOf(element, modifier)) return true;
	return (attributeOf(element, "attrs")?.value ?? "").includes(modifier);
}
function example(field, view) {
	return {
		"models/__init__.py": "from . import book\n",
		"__init__.py": "from . import models\n",
		"models/book.py": `from odoo import fields, models


class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    state = fields.Selection([("draft", "Draft"), ("done", "Done"), ("cancel", "Cancelled")])
    ${field}
`,
		"views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml"><form><field name="state"/>${view}</form></field></record></odoo>\n`
	};
}

// src/migrate/rules/17.0/gone-modules.ts
const NAMES = {
	note: "project_todo",
	loyalty_delivery: "sale_loyalty_delivery",
	pos_cache: "point_of_sale",
	pos_daily_sales_reports: "point_of_sale",
	website_event_questions: "website_event",
	website_event_crm_questions: "website_event_crm",
	website_sale_delivery: "website_sale",
	website_sale_delivery_mondialrelay: "website_sale_mondialrelay",
	website_sale_loyalty_delivery: "website_sale_loyalty",
	web_kanban_gauge: "web"
};
var gone_modules_default = defineMigration({
	id: "gone-modules",
	to: "17.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/website_sale/__manifest__.py",
	cases: [
		{
			before: manifest("\"base\", \"website_sale_delivery\""),
			after: manifest("\"base\", \"website_sale\"")
		},
		{
			before: manifest("\"website_sale\", \"website_sale_delivery\""),
			after: manifest("\"website_sale\"")
		},
		{
			before: manifest("\"base\", \"website_sale_digital\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"website_sale\""),
		manifest("\"base\", \"somebodys_website_sale_delivery\""),
		{ "__manifest__.py": "{\"name\": \"website_sale_delivery\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "17.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "16.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/17.0/gone-names.ts
const MANIFEST$1 = "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "17.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_mail.py",
	cases: [
		{
			before: view("mail.mail", "to_delete"),
			todos: 1
		},
		{
			before: code("self.env[\"mail.mail\"].search([]).to_delete"),
			todos: 1
		},
		{
			before: code("self.env[\"mail.mail\"].create({\"to_delete\": 1})"),
			todos: 1
		}
	],
	noops: [
		view("mail.mail", "email_to"),
		view("example.own", "to_delete"),
		code("self.env[\"mail.mail\"].search([]).email_to"),
		code("self.env[\"example.own\"].search([]).to_delete"),
		code("self.env[\"mail.mail\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("17.0")
});
function code(expression) {
	return {
		"__manifest__.py": MANIFEST$1,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    to_delete = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/17.0/install-hooks.ts
const MANIFEST = { "__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"], \"post_init_hook\": \"post_init_hook\"}\n" };
const HOOKS = [
	"pre_init_hook",
	"post_init_hook",
	"uninstall_hook"
];
var install_hooks_default = defineMigration({
	id: "install-hooks",
	to: "17.0",
	breaks: "error",
	summary: "Hooks of the installation get an environment",
	why: "Since 17.0 Odoo calls pre_init_hook, post_init_hook and uninstall_hook with one argument, env, in the place of a cursor and a registry.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/loading.py",
	cases: [
		hook(`
        from odoo import SUPERUSER_ID, api


        def post_init_hook(cr, registry):
            env = api.Environment(cr, SUPERUSER_ID, {})
            env["res.partner"].search([])
      `, `
        def post_init_hook(env):
            env["res.partner"].search([])
      `),
		hook(`
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      `, `
        def post_init_hook(env):
            env.cr.execute("SELECT 1")
      `),
		hook(`
        from odoo import SUPERUSER_ID, api
        from odoo.api import Environment


        def post_init_hook(cr, registry):
            """Fill names."""
            with Environment.manage():
                env = api.Environment(cr, SUPERUSER_ID, dict())
                fill(cr, env)


        def fill(cr, env):
            pass
      `, `
        from odoo.api import Environment


        def post_init_hook(env):
            """Fill names."""
            with Environment.manage():
                fill(env.cr, env)


        def fill(cr, env):
            pass
      `),
		{
			before: {
				...MANIFEST,
				"hooks.py": `
          def post_init_hook(cr, registry):
              registry["res.partner"].clear()
        `
			},
			todos: 1
		}
	],
	noops: [
		{
			...MANIFEST,
			"hooks.py": `
        def post_init_hook(env):
            env["res.partner"].search([])
      `
		},
		{
			...MANIFEST,
			"hooks.py": `
        def post_init_hook(env):
            pass


        def other(cr, registry):
            cr.execute("SELECT 1")
      `
		},
		{ "hooks.py": `
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      ` }
	],
	check(context) {
		for (const key of HOOKS) {
			const name = manifestValue(context.module.manifest, key);
			if (typeof name !== "string") continue;
			for (const file of context.module.python) {
				const fact = file.functions.find((each) => each.name === name);
				if (fact) migrateHook(fact, file, context);
			}
		}
	}
});
function migrateHook(fact, file, context) {
	const [cr, registry, ...more] = fact.params;
	if (cr === void 0 || cr === "env" || more.length > 0) return;
	const { text } = file.source;
	const node = functionAt(file.root, fact);
	const parameters = node && childOf(node, "parameters");
	const body = node && childOf(node, "body");
	if (!node || !parameters || !body) return;
	const slice = (each) => text.slice(each.start, each.end);
	const reads = [...walk(body)].filter((each) => each.type === "identifier" && each.field !== "attribute" && each.field !== "name");
	if (registry !== void 0 && reads.some((each) => slice(each) === registry)) {
		context.report({
			source: file.source,
			at: fact,
			message: `${fact.name} gets env in the place of ${fact.params.join(", ")} since 17.0, and uses ${registry}: write env.registry, or env[model], where it does.`
		});
		return;
	}
	const edits = [{
		start: parameters.start,
		end: parameters.end,
		text: "(env)"
	}];
	const made = [...walk(body)].filter(({ type }) => type === "block").flatMap((block) => {
		const statements = parts(block);
		return statements.length > 1 || block === body ? statements.filter((statement) => makesEnvironment(statement, cr, text)) : [];
	});
	for (const statement of made) edits.push(wholeLines(statement, text));
	const inMade = (each) => made.some(({ start, end }) => each.start >= start && each.end <= end);
	for (const each of reads) if (slice(each) === cr && !inMade(each)) edits.push({
		start: each.start,
		end: each.end,
		text: "env.cr"
	});
	if (parts(body).every((statement) => made.includes(statement))) return;
	edits.push(...unusedImports(file, edits));
	context.report({
		source: file.source,
		at: fact,
		message: `${fact.name} gets an environment since 17.0.`,
		fix: {
			title: "Take env",
			safe: true,
			edits
		}
	});
}
/** `env = api.Environment(cr, SUPERUSER_ID, {})` says what the argument is now. */
function makesEnvironment(statement, cr, text) {
	const assignment = statement.type === "expression_statement" ? statement.children[0] : void 0;
	const [left, right] = [assignment && childOf(assignment, "left"), assignment && childOf(assignment, "right")];
	if (assignment?.type !== "assignment" || !left || !right || text.slice(left.start, left.end) !== "env") return false;
	const called = calledBy(right, { text });
	if (called?.path !== "api.Environment" && called?.path !== "Environment") return false;
	const source = text.slice(right.start, right.end).replaceAll(/\s/g, "");
	return source.endsWith(`Environment(${cr},SUPERUSER_ID,{})`) || source.endsWith(`Environment(${cr},SUPERUSER_ID,dict())`);
}
/** Names of `from odoo import ...` that nothing reads once the edits are made. */
function unusedImports({ root, source: { text } }, edits) {
	const gone = (each) => edits.some(({ start, end }) => each.start >= start && each.end <= end);
	const used = /* @__PURE__ */ new Set();
	const imports = [];
	for (const child of root.children) if (child.type === "import_from_statement") imports.push(child);
	else for (const each of walk(child)) if (each.type === "identifier" && !gone(each)) used.add(text.slice(each.start, each.end));
	return imports.flatMap((statement) => {
		const module = childOf(statement, "module_name");
		if (!module || text.slice(module.start, module.end) !== "odoo") return [];
		const names = statement.children.filter(({ field }) => field === "name");
		const dead = names.filter((each) => /^(SUPERUSER_ID|api)$/.test(text.slice(each.start, each.end)) && !used.has(text.slice(each.start, each.end)));
		if (dead.length === 0) return [];
		if (dead.length === names.length) return [importLines(statement, text)];
		const kept = names.filter((each) => !dead.includes(each)).map((each) => text.slice(each.start, each.end));
		return [{
			start: names[0]?.start ?? 0,
			end: names.at(-1)?.end ?? 0,
			text: kept.join(", ")
		}];
	});
}
/** The import with the blank lines that parted it from what follows, when nothing stands before it. */
function importLines(statement, text) {
	const lines = wholeLines(statement, text);
	if (/\S/.test(text.slice(0, lines.start))) return lines;
	const blank = /\s*/y;
	blank.lastIndex = lines.end;
	return {
		...lines,
		end: lines.end + (blank.exec(text)?.[0].length ?? 0)
	};
}
function functionAt(root, { start, end }) {
	return [...walk(root)].find((node) => node.type === "function_definition" && node.start === start && node.end === end);
}
function hook(before, after) {
	return {
		before: {
			...MANIFEST,
			"hooks.py": before
		},
		after: {
			...MANIFEST,
			"hooks.py": after
		}
	};
}

// src/migrate/rules/17.0/js-patch.ts
var js_patch_default = defineMigration({
	id: "js-patch",
	to: "17.0",
	breaks: "error",
	summary: "patch() takes no name, and calls what it replaces by super",
	why: "Since 17.0 patch(target, \"name\", extension) throws: the extension is an object whose methods call super.",
	link: "https://github.com/odoo/odoo/pull/124541",
	cases: [
		{
			before: { "static/src/js/a.js": `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, "example.A", {
    setup() {
        this._super(...arguments);
        this.x = 1;
    },
    async load(a) {
        await this._super(a);
        return this._super.apply(this, arguments);
    },
});
` },
			after: { "static/src/js/a.js": `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, {
    setup() {
        super.setup(...arguments);
        this.x = 1;
    },
    async load(a) {
        await super.load(a);
        return super.load(...arguments);
    },
});
` }
		},
		{
			before: { "static/src/js/a.js": "patch(A, \"x\", {f: function () { return this._super(); }});\n" },
			todos: 1
		},
		{
			before: { "static/src/js/a.js": "patch(A.prototype, \"x\", {f() { const s = this._super; return s(); }});\n" },
			todos: 1
		}
	],
	noops: [
		{ "static/src/js/a.js": "patch(A.prototype, {setup() { super.setup(); }});\n" },
		{ "static/src/js/a.js": "http.patch(\"/a\", \"b\", {});\n" },
		{ "static/src/js/a.js": "const B = A.extend({init: function () { this._super.apply(this, arguments); }});\n" },
		{ "static/src/js/a.js": "patch(A, name);\n" }
	],
	js: { CallExpression(node, context) {
		const { callee } = node;
		const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
		const [, name, extension] = given;
		if (!isJsNode(callee) || callee.type !== "Identifier" || callee.name !== "patch") return;
		if (given.length !== 3 || !name || !extension || extension.type !== "ObjectExpression") return;
		if (name.type !== "Literal" && name.type !== "TemplateLiteral" && name.type !== "BinaryExpression") return;
		const edits = [{
			start: name.start,
			end: extension.start,
			text: ""
		}];
		let open = false;
		for (const property of listOf(extension.properties)) {
			const calls = superUses(property);
			if (calls.length === 0) continue;
			const key = isJsNode(property.key) && property.key.type === "Identifier" ? String(property.key.name) : void 0;
			for (const use of calls) {
				const now = key !== void 0 && property.method === true ? superCall(use, key, context.text) : void 0;
				if (now) edits.push(now);
				else open = true;
			}
		}
		if (open) {
			context.report({
				at: node,
				message: "patch() takes no name since 17.0, and calls what it replaces by super: write the methods as `name() {}`, and super.name(...) for this._super(...)."
			});
			return;
		}
		context.report({
			at: node,
			message: "patch() takes no name since 17.0.",
			fix: {
				title: "Call super",
				safe: true,
				edits
			}
		});
	} }
});
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsNode) : [];
}
function superUses(root) {
	const found = [];
	const below = (node, parents) => {
		const { object, property } = node;
		if (node.type === "MemberExpression" && isJsNode(object) && object.type === "ThisExpression" && isJsNode(property) && property.name === "_super") found.push({
			member: node,
			parents
		});
		for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isJsNode(child)) below(child, [...parents, node]);
	};
	below(root, []);
	return found;
}
/** `this._super(a)` and `this._super.apply(this, arguments)`, in the method itself or an arrow function in it. */
function superCall({ member, parents }, name, text) {
	if (parents.filter(({ type }) => type === "FunctionExpression" || type === "FunctionDeclaration").length !== 1) return void 0;
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "CallExpression" && parent.callee === member) return {
		start: member.start,
		end: member.end,
		text: `super.${name}`
	};
	if (parent?.type === "MemberExpression" && isJsNode(parent.property) && parent.property.name === "apply" && outer?.type === "CallExpression" && /\.apply\(\s*this,\s*arguments\s*\)$/.test(text.slice(outer.start, outer.end))) return {
		start: outer.start,
		end: outer.end,
		text: `super.${name}(...arguments)`
	};
}

export { environment_manage_default as A, xmlid_methods_default as C, qweb_key_default as D, renamed_fields_default$1 as E, gone_names_default$2 as O, bootstrap_5_default as S, savepoint_case_default as T, gone_names_default$1 as _, field_states_default as a, fields_view_get_default as b, attrs_to_expressions_default as c, renamed_models_default as d, renamed_fields_default as f, json_request_default as g, osv_query_default as h, gone_modules_default as i, assets_in_manifest_default as j, gone_modules_default$2 as k, attrs_in_extensions_default as l, qweb_bundle_default as m, install_hooks_default as n, exceptions_warning_default as o, registry_methods_default as p, gone_names_default as r, clear_caches_default as s, js_patch_default as t, search_domain_default as u, gone_modules_default$1 as v, t_raw_default as w, create_multi_default as x, flush_and_invalidate_default as y };