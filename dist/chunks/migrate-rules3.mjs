import { $ as attributeValue, dt as literalOf, et as elementsOf, ft as parts, it as manifestPaths, mt as walk, pt as childOf, tt as textOf } from "./source.mjs";
import { at as argumentsOfCall, nt as recordsOf, ot as calledBy, st as dotted } from "./audit-python.mjs";
import { A as fields, B as goneModules, C as models, D as TRIGGERS, E as SETTINGS, F as attributeSource, G as withoutName, J as bundleOf, L as blanksBefore, M as fieldCases, N as fieldNoops, O as classNow, P as attributeOf, S as fields$1, T as BUILT_OTHERWISE, V as fromImport, W as withoutArgument, Y as changed, Z as defineMigration, j as renamedFields, k as renamedMethods, q as addAssets, w as moveImports, x as renamedModels, z as goneIn } from "./migrate-rules.mjs";
import { s as elementLines } from "./migrate-rules2.mjs";

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
				"__manifest__.py": MANIFEST$2("\"data\": [\"views/assets.xml\", \"views/book.xml\"],"),
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
				"__manifest__.py": MANIFEST$2(`"data": ["views/book.xml"],
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
				"__manifest__.py": MANIFEST$2("\"data\": [\"views/assets.xml\"],"),
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
				"__manifest__.py": MANIFEST$2("\"data\": [\"views/assets.xml\"],"),
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
				"__manifest__.py": MANIFEST$2(`"data": ["views/assets.xml"],
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
function MANIFEST$2(data) {
	return `{
    "name": "Example",
    "version": "14.0.1.0.0",
    "depends": ["web"],
    ${data}
}
`;
}

// src/migrate/rules/15.0/channel-followers.ts
const MESSAGE$1 = "Only partners follow records since 15.0: message_subscribe() takes no channels.";
var channel_followers_default = defineMigration({
	id: "channel-followers",
	to: "15.0",
	breaks: "error",
	summary: "message_subscribe() and message_unsubscribe() take no channel_ids",
	why: "Followers are partners only since 15.0: a call with channels raises TypeError, and a second argument by its place is read as subtypes.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_thread.py",
	cases: [
		{
			before: model$7("self.message_subscribe(partner_ids=ids, channel_ids=[])"),
			after: model$7("self.message_subscribe(partner_ids=ids)")
		},
		{
			before: model$7("self.message_subscribe(ids, None, subtypes)"),
			after: model$7("self.message_subscribe(ids, subtypes)")
		},
		{
			before: model$7("self.message_subscribe(channel_ids=ids)"),
			todos: 1
		},
		{
			before: `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "mail.thread"\n\n    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None):\n        return super().message_subscribe(partner_ids, subtype_ids)\n`,
			todos: 1
		}
	],
	noops: [
		model$7("self.message_subscribe(partner_ids=ids)"),
		model$7("self.message_subscribe(ids, subtypes)"),
		model$7("self.message_subscribe(ids, subtype_ids=subtypes)"),
		model$7("self.subscribe(channel_ids=ids)")
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (!called?.object || !/^message_(un)?subscribe$/.test(called.name)) return;
			const { positional, keywords } = argumentsOfCall(node, context);
			const list = childOf(node, "arguments");
			const channels = keywords.get("channel_ids") ?? (positional.length === 3 ? positional[1] : void 0);
			if (!channels || !list) return;
			const value = literalOf(channels, context.text);
			const empty = value === null || value === false || Array.isArray(value) && value.length === 0;
			const argument = list.children.find((each) => each.type === "keyword_argument" && childOf(each, "value") === channels) ?? channels;
			if (!empty) {
				context.report({
					at: argument,
					message: `${MESSAGE$1} Subscribe the partners of the channel, or drop it.`
				});
				return;
			}
			context.report({
				at: argument,
				message: MESSAGE$1,
				fix: {
					title: "Drop channel_ids",
					safe: true,
					edits: [withoutArgument(list, argument, context.text)]
				}
			});
		},
		function_definition(node, context) {
			const [name, parameters] = [childOf(node, "name"), childOf(node, "parameters")];
			if (!name || !parameters || !/^message_(un)?subscribe$/.test(context.slice(name))) return;
			if (!/\bchannel_ids\b/.test(context.slice(parameters))) return;
			context.report({
				at: name,
				message: `${MESSAGE$1} Take channel_ids from this override too.`
			});
		}
	}
});
function model$7(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, ids, subtypes):\n        ${statement}\n`;
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
const NAMES$1 = {
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
var gone_modules_default$1 = defineMigration({
	id: "gone-modules",
	to: "15.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/website/__manifest__.py",
	cases: [
		{
			before: manifest$1("\"base\", \"website_form\""),
			after: manifest$1("\"base\", \"website\"")
		},
		{
			before: manifest$1("\"website\", \"website_form\""),
			after: manifest$1("\"website\"")
		},
		{
			before: manifest$1("\"base\", \"procurement_jit\""),
			todos: 1
		}
	],
	noops: [
		manifest$1("\"base\", \"website\""),
		manifest$1("\"base\", \"somebodys_website_form\""),
		{ "__manifest__.py": "{\"name\": \"website_form\", \"version\": \"14.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest$1("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES$1, "15.0")
});
function manifest$1(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "14.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/15.0/gone-names.ts
const MANIFEST$1 = "{\"name\": \"Example\", \"version\": \"14.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default$1 = defineMigration({
	id: "gone-names",
	to: "15.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view$2("sale.order", "amount_by_group"),
			todos: 1
		},
		{
			before: code$1("self.env[\"sale.order\"].search([]).amount_by_group"),
			todos: 1
		},
		{
			before: code$1("self.env[\"sale.order\"].create({\"amount_by_group\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$2("sale.order", "amount_total"),
		view$2("example.own", "amount_by_group"),
		code$1("self.env[\"sale.order\"].search([]).amount_total"),
		code$1("self.env[\"example.own\"].search([]).amount_by_group"),
		code$1("self.env[\"sale.order\"].search([]).never_there"),
		code$1("self.never_there()")
	],
	...goneIn("15.0")
});
function code$1(expression) {
	return {
		"__manifest__.py": MANIFEST$1,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    amount_by_group = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$2(model, field) {
	return {
		...code$1("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/15.0/http-redirect.ts
var http_redirect_default = defineMigration({
	id: "http-redirect",
	to: "15.0",
	breaks: "error",
	summary: "http.local_redirect() and http.redirect_with_hash() are request.redirect()",
	why: "Both functions are gone since 15.0: the page fails when it is asked for.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/http.py",
	cases: [
		{
			before: file$1("return http.local_redirect(\"/a\", keep_hash=True)"),
			after: file$1("return request.redirect(\"/a\")")
		},
		{
			before: file$1("return http.redirect_with_hash(url)"),
			after: file$1("return request.redirect(url)")
		},
		{
			before: file$1("return http.local_redirect(\"/a\", query=dict(a=1), keep_hash=True)"),
			after: file$1("return request.redirect_query(\"/a\", dict(a=1))")
		},
		{
			before: "from odoo import http\n\n\ndef f(url):\n    return http.local_redirect(url)\n",
			after: "from odoo import http\n\n\ndef f(url):\n    return http.request.redirect(url)\n"
		},
		{
			before: file$1("return http.local_redirect(url, None, False, 301, 1)"),
			todos: 1
		}
	],
	noops: [
		file$1("return request.redirect(url)"),
		file$1("return werkzeug.utils.redirect(url)"),
		file$1("return self.local_redirect(url)"),
		"def f(http):\n    return http.local_redirect(\"/a\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called || !/^(local_redirect|redirect_with_hash)$/.test(called.name)) return;
		const { imports } = context.file;
		const has = (from, name) => imports.some((each) => each.from === from && each.names.includes(name));
		if (!/^(odoo\.)?http\.\w+$/.test(called.path ?? "") || !has("odoo", "http")) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const path = positional[0] ?? keywords.get("path") ?? keywords.get("url");
		const second = called.name === "local_redirect" ? positional[1] : void 0;
		const code = keywords.get("code") ?? (called.name === "redirect_with_hash" ? positional[1] : void 0);
		const query = keywords.get("query") ?? second;
		const list = childOf(node, "arguments");
		const message = `${called.name}() is gone since 15.0.`;
		const known = [...keywords.keys()].every((name) => /^(path|url|query|keep_hash|code)$/.test(name));
		if (!path || !list || spread || !known || positional.length > 2) {
			context.report({
				at: node,
				message: `${message} Write request.redirect(location, code=303, local=True).`
			});
			return;
		}
		const request = has("odoo.http", "request") ? "request" : "http.request";
		const given = [path, ...query ? [query] : []].map(context.slice, context);
		if (code) given.push(`code=${context.slice(code)}`);
		context.report({
			at: node,
			message,
			fix: {
				title: "Call request.redirect()",
				safe: called.name === "local_redirect",
				edits: [{
					start: node.start,
					end: node.end,
					text: `${request}.${query ? "redirect_query" : "redirect"}(${given.join(", ")})`
				}]
			}
		});
	} }
});
function file$1(statement) {
	return `from odoo import http\nfrom odoo.http import request\n\n\ndef f(url):\n    ${statement}\n`;
}

// src/migrate/rules/15.0/mail-templates.ts
/** Fields of a template that are rendered inline. */
const INLINE = /^(subject|email_from|email_to|partner_to|email_cc|reply_to|report_name|lang|scheduled_date)$/;
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
const MESSAGE = "Templates of messages are no Jinja since 15.0.";
var mail_templates_default = defineMigration({
	id: "mail-templates",
	to: "15.0",
	breaks: "silent",
	summary: "Mail templates are written with {{ }} in their fields and with QWeb in their body",
	why: "Jinja is gone since 15.0: ${object.name} is sent as it stands.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_render_mixin.py",
	cases: [
		{
			before: template$2("<field name=\"subject\">${object.company_id.name} Order (Ref ${object.name or 'n/a'})</field>"),
			after: template$2("<field name=\"subject\">{{ object.company_id.name }} Order (Ref {{ object.name or 'n/a' }})</field>")
		},
		{
			before: template$2("<field name=\"email_to\">${object.email|safe}</field>"),
			after: template$2("<field name=\"email_to\">{{ object.email }}</field>")
		},
		{
			before: template$2("<field name=\"body_html\" type=\"html\"><p>Dear ${object.partner_id.name}, hello</p></field>"),
			after: template$2("<field name=\"body_html\" type=\"html\"><p>Dear <t t-out=\"object.partner_id.name\"/>, hello</p></field>")
		},
		{
			before: template$2("<field name=\"body_html\" type=\"html\"><a href=\"/a/${object.id}\">A</a></field>"),
			after: template$2("<field name=\"body_html\" type=\"html\"><a t-attf-href=\"/a/{{ object.id }}\">A</a></field>")
		},
		{
			before: template$2("<field name=\"body_html\" type=\"html\"><p>% if object.name:\n</p><p>${object.name}</p></field>"),
			todos: 1
		},
		{
			before: template$2("<field name=\"body_html\"><![CDATA[<p>${object.name}</p>]]></field>"),
			todos: 1
		}
	],
	noops: [
		template$2("<field name=\"subject\">{{ object.name }}</field>"),
		template$2("<field name=\"name\">${object.name}</field>"),
		template$2("<field name=\"body_html\" type=\"html\"><p>100 % of it</p></field>"),
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"my.template\"><field name=\"subject\">${object.name}</field></record></odoo>\n" },
		{ "data/x.xml": "<odoo><template id=\"a\"><script>`${object.name}`<\/script></template></odoo>\n" }
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record" || attributeValue(record, "model") !== "mail.template") return;
		const name = attributeValue(element, "name") ?? "";
		const { start, end } = element.inner;
		const raw = context.text.slice(start, end);
		if (!/\$\{|^\s*%\s*(if|for|set|else|endif|endfor)\b|\{%|%\s*(if|for|set)\s[^<]*:?\s*$/m.test(raw) || name !== "body_html" && !INLINE.test(name)) return;
		const blocks = /^\s*%\s*\w|\{%|[>]\s*%\s*(if|for|set|else|endif|endfor)\b/m.test(raw);
		if (!blocks && name !== "body_html" && elementsOf(element).length === 0 && !raw.includes("<![CDATA[")) {
			const now = inline(raw);
			if (now !== void 0) {
				context.report({
					at: element,
					message: MESSAGE,
					fix: {
						title: "Write {{ }}",
						safe: true,
						edits: [{
							start,
							end,
							text: now
						}]
					}
				});
				return;
			}
		}
		const edits = !blocks && name === "body_html" && attributeValue(element, "type") !== void 0 ? bodyEdits(element, context.text) : void 0;
		if (edits && edits.length > 0) {
			context.report({
				at: element,
				message: MESSAGE,
				fix: {
					title: "Write t-out",
					safe: false,
					edits
				}
			});
			return;
		}
		context.report({
			at: element.tag,
			message: `${MESSAGE} Write ${name === "body_html" ? "<t t-out=\"object.name\"/> for ${object.name}, t-if, t-foreach and t-set for blocks, t-attf-href=\"{{ ... }}\" in attributes, and type=\"html\" for the field" : "{{ object.name }} for ${object.name}, with a conditional expression in the place of a block"}.`
		});
	} }
});
/** Undefined where an expression uses a filter, or cannot be told from what is around it. */
function inline(text) {
	let known = true;
	const now = text.replaceAll(PLACEHOLDER, (_, body) => {
		const plain = expression(body);
		if (plain === void 0) known = false;
		return `{{ ${plain ?? ""} }}`;
	});
	return known && !now.includes("${") ? now : void 0;
}
/** Without the filter `safe`; undefined with any other. */
function expression(body) {
	const plain = body.replace(/\s*\|\s*safe\s*$/, "").trim();
	return plain === "" || plain.includes("|") ? void 0 : plain;
}
function bodyEdits(root, text) {
	const edits = [];
	const below = (element) => {
		for (const attribute of element === root ? [] : element.attributes) {
			const raw = text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
			if (!raw.includes("${")) continue;
			const now = inline(raw);
			if (now === void 0 || attributeOf(element, `t-attf-${attribute.name}`)) return false;
			edits.push({
				start: attribute.start,
				end: attribute.start,
				text: "t-attf-"
			}, {
				...attribute.valueSpan,
				text: now
			});
		}
		for (const child of element.children) if (child.type === "element") {
			if (!below(child)) return false;
		} else if (child.type === "text") for (const match of text.slice(child.start, child.end).matchAll(PLACEHOLDER)) {
			const plain = expression(match[1] ?? "");
			if (plain === void 0 || /\|\s*safe/.test(match[0]) || plain.includes("\"")) return false;
			const start = child.start + match.index;
			edits.push({
				start,
				end: start + match[0].length,
				text: `<t t-out="${plain}"/>`
			});
		}
		else if (child.value.includes("${")) return false;
		return true;
	};
	if (!below(root)) return void 0;
	return (text.slice(root.inner.start, root.inner.end).match(/\$\{/g) ?? []).length === edits.reduce((sum, edit) => sum + (edit.text.match(/\{\{|<t t-out/g) ?? []).length, 0) ? edits : void 0;
}
function template$2(field) {
	return { "data/x.xml": `<odoo><record id="a" model="mail.template">${field}</record></odoo>\n` };
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
	cases: fieldCases("sale.order.line", "product_packaging", "product_packaging_id"),
	noops: fieldNoops("product_packaging"),
	...renamedFields(fields, "15.0")
});

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
		view$1(`<form><div class="oe_right text-right ml-2 mr-md-auto o_text-left"><span class="badge badge-pill badge-info font-weight-bold"/></div></form>`, `<form><div class="oe_right text-end ms-2 me-md-auto o_text-left"><span class="badge rounded-pill text-bg-info fw-bold"/></div></form>`),
		view$1(`<form><xpath expr="//td[hasclass('text-right')]/span[@class='float-left pl-1']" position="attributes"><attribute name="class" add="mr-1" remove="ml-1" separator=" "/></xpath></form>`, `<form><xpath expr="//td[hasclass('text-end')]/span[@class='float-start ps-1']" position="attributes"><attribute name="class" add="me-1" remove="ms-1" separator=" "/></xpath></form>`),
		view$1(`<form><attribute name="class">sr-only btn-block</attribute></form>`, `<form><attribute name="class">visually-hidden w-100</attribute></form>`),
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
	xml: { "*": look$1 },
	template: { "*": look$1 }
});
function look$1(element, context) {
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
function view$1(before, after) {
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
        return super().create(vals_list)
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
		const given = superNow(returned, call, context);
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
			superNow(right, call, context),
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
/** The call with the list; `super(Book, self)` of the class itself is written as today. */
function superNow(node, argument, { klass, text }) {
	const old = `super(${klass?.name}, self).create(`;
	return text.slice(node.start, argument.start) === old && text.slice(argument.end, node.end) === ")" ? {
		start: node.start,
		end: node.end,
		text: "super().create(vals_list)"
	} : {
		start: argument.start,
		end: argument.end,
		text: "vals_list"
	};
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
		const text = replacement(called.name, object, env, given, ids && context.slice(ids));
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
function replacement(name, object, env, names, ids) {
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
const NAMES = {
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
var gone_modules_default = defineMigration({
	id: "gone-modules",
	to: "16.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/mail/__manifest__.py",
	cases: [
		{
			before: manifest("\"base\", \"fetchmail\""),
			after: manifest("\"base\", \"mail\"")
		},
		{
			before: manifest("\"mail\", \"fetchmail\""),
			after: manifest("\"mail\"")
		},
		{
			before: manifest("\"base\", \"google_drive\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"mail\""),
		manifest("\"base\", \"somebodys_fetchmail\""),
		{ "__manifest__.py": "{\"name\": \"fetchmail\", \"version\": \"15.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "16.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "15.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/16.0/gone-names.ts
const MANIFEST = "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"product\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "16.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/product/models/product_product.py",
	cases: [
		{
			before: view("product.product", "price"),
			todos: 1
		},
		{
			before: code("self.env[\"product.product\"].search([]).price"),
			todos: 1
		},
		{
			before: code("self.env[\"product.product\"].create({\"price\": 1})"),
			todos: 1
		},
		{
			before: menu("fetchmail.menu_action_fetchmail_server_tree"),
			after: menu("mail.menu_action_fetchmail_server_tree")
		}
	],
	noops: [
		menu("product.product_template_menu"),
		view("product.product", "lst_price"),
		view("example.own", "price"),
		code("self.env[\"product.product\"].search([]).lst_price"),
		code("self.env[\"example.own\"].search([]).price"),
		code("self.env[\"product.product\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("16.0")
});
function code(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    price = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}
function menu(parent) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`
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

// src/migrate/rules/16.0/mock-import.ts
var mock_import_default = defineMigration({
	id: "mock-import",
	to: "16.0",
	breaks: "style",
	summary: "mock is unittest.mock",
	why: "The package mock is a copy of what Python brings along itself, and nothing of Odoo installs it any more: tests that import it may not run.",
	link: "https://github.com/odoo/odoo/blob/16.0/requirements.txt",
	cases: [{
		before: { "tests/test_x.py": "from mock import Mock, patch\n" },
		after: { "tests/test_x.py": "from unittest.mock import Mock, patch\n" }
	}, {
		before: { "tests/test_x.py": "import mock\n\nA = mock.Mock()\n" },
		after: { "tests/test_x.py": "from unittest import mock\n\nA = mock.Mock()\n" }
	}],
	noops: [
		{ "tests/test_x.py": "from unittest.mock import patch\n" },
		{ "tests/test_x.py": "from unittest import mock\n" },
		{ "tests/test_x.py": "from .mock import patch\n" },
		{ "tests/test_x.py": "import mock, os\n" },
		{ "tests/test_x.py": "import mock.mock\n" }
	],
	python: {
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			if (imported?.module !== "mock") return;
			const { start, end } = imported.moduleNode;
			context.report({
				at: node,
				message: "mock is unittest.mock.",
				fix: {
					title: "Import unittest.mock",
					safe: true,
					edits: [{
						start,
						end,
						text: "unittest.mock"
					}]
				}
			});
		},
		import_statement(node, context) {
			const name = childOf(node, "name");
			if (!name || node.children.length !== 1 || context.slice(name) !== "mock") return;
			context.report({
				at: node,
				message: "mock is unittest.mock.",
				fix: {
					title: "Import unittest.mock",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: "from unittest import mock"
					}]
				}
			});
		}
	}
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
	cases: fieldCases("stock.picking", "move_lines", "move_ids"),
	noops: fieldNoops("move_lines"),
	...renamedFields(fields$1, "16.0")
});

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

// src/migrate/rules/16.0/report-render.ts
var report_render_default = defineMigration({
	id: "report-render",
	to: "16.0",
	breaks: "error",
	summary: "_render_qweb_pdf() and its like get the report as their first argument",
	why: "Since 16.0 the methods belong to the model of reports, and their first argument is the report: a call with records alone takes these for the report.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py",
	cases: [
		{
			before: model$1("return self.env.ref(\"sale.report\")._render_qweb_pdf(self.ids)[0]"),
			after: model$1("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)[0]")
		},
		{
			before: model$1("return self.env.ref(\"sale.report\").sudo()._render_qweb_html([1], data={\"a\": 1})"),
			after: model$1("return self.env[\"ir.actions.report\"].sudo()._render_qweb_html(\"sale.report\", [1], data={\"a\": 1})")
		},
		{
			before: model$1("return report.with_context(a=1)._render_qweb_text(res_ids=[1])"),
			after: model$1("return self.env[\"ir.actions.report\"].with_context(a=1)._render_qweb_text(report, res_ids=[1])")
		},
		{
			before: "def f(report):\n    return report._render_qweb_pdf([1])\n",
			after: "def f(report):\n    return report._render_qweb_pdf(report, [1])\n"
		},
		{
			before: `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, res_ids=None, data=None):\n        return super()._render_qweb_pdf(res_ids, data)\n`,
			todos: 1
		}
	],
	noops: [
		model$1("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)"),
		model$1("return report._render_qweb_pdf(report, [1])"),
		model$1("return report._render_qweb_pdf(report.report_name, [1])"),
		model$1("return report.render_qweb_pdf([1])"),
		model$1("return report._render_qweb_pdf(*self.ids)"),
		model$1("return report._render({})"),
		`from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def _render_qweb_pdf(self, report_ref, res_ids=None, data=None):\n        return super()._render_qweb_pdf(report_ref, res_ids, data)\n`
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (!called?.object || !METHOD.test(called.name)) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const object = context.slice(called.object);
			const list = childOf(node, "arguments");
			if (!list || spread || positional.length > 2 || keywords.has("report_ref")) return;
			if (/^super\(|\[["']ir\.actions\.report["']\]/.test(object)) return;
			const first = positional[0] && context.slice(positional[0]);
			if (first !== void 0 && /^["'f]|report|^ref$/.test(first)) return;
			const parts = /^((?:[\w.]+\.)?env)\.ref\(\s*(["'][\w.]+["'])\s*\)((?:\.\w+\([^()]*\))*)$/.exec(object);
			const record = /^([\w.]+)((?:\.(?:sudo|with_\w+)\([^()]*\))*)$/.exec(object);
			const report = parts?.[2] ?? record?.[1];
			const env = parts?.[1] ?? (context.method?.params[0] === "self" ? "self.env" : void 0);
			if (report === void 0 || report === "self") return;
			const edits = [{
				start: list.start + 1,
				end: list.start + 1,
				text: positional.length + keywords.size > 0 ? `${report}, ` : report
			}];
			if (env !== void 0) edits.unshift({
				start: called.object.start,
				end: called.object.end,
				text: `${env}["ir.actions.report"]${parts?.[3] ?? record?.[2] ?? ""}`
			});
			context.report({
				at: called.nameSpan,
				message: `${called.name}() gets the report as its first argument since 16.0.`,
				fix: {
					title: "Give the report",
					safe: parts !== null,
					edits
				}
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const method = context.klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!name || !method || !METHOD.test(method.name) || context.klass?.model !== "ir.actions.report") return;
			if (method.params[1] === void 0 || /report/.test(method.params[1])) return;
			context.report({
				at: name,
				message: `${method.name}() is called with the report as its first argument since 16.0: take report_ref before ${method.params[1]}, ask self._get_report(report_ref) for the report, and give report_ref to super.`
			});
		}
	}
});
const METHOD = /^_render_qweb_(pdf|html|text)$/;
function model$1(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, report):\n        ${statement}\n`;
}

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

// src/migrate/rules/16.0/view-groups.ts
var view_groups_default = defineMigration({
	id: "view-groups",
	to: "16.0",
	breaks: "error",
	summary: "An extension of a view has its groups on its elements, and not on its record",
	why: "Since 16.0 a view that extends another one cannot have groups_id: the record is refused. What it adds has the groups instead.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_ui_view.py",
	cases: [
		{
			before: record(`<field name="groups_id" eval="[(4, ref('uom.group_uom'))]"/>
    `, `<field name="name" position="after">
            <field name="uom_id"/>
            <group
                string="A"
            >
                <field name="b"/>
            </group>
        </field>`),
			after: record("", `<field name="name" position="after">
            <field name="uom_id" groups="uom.group_uom"/>
            <group
                string="A"
                groups="uom.group_uom"
            >
                <field name="b"/>
            </group>
        </field>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(6, 0, [ref('base.group_user'), ref('group_own')])]"/>
    `, `<data><xpath expr="//field[@name='a']" position="before"><field name="b"/></xpath></data>`),
			after: record("", `<data><xpath expr="//field[@name='a']" position="before"><field name="b" groups="base.group_user,example.group_own"/></xpath></data>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `, `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`),
			todos: 1
		}
	],
	noops: [
		record("", `<field name="a" position="after"><field name="b" groups="base.group_user"/></field>`),
		record(`<field name="mode">primary</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/>`, `<field name="a" position="after"><field name="b"/></field>`),
		{ "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/><field name="arch" type="xml"><form/></field></record></odoo>\n` },
		{ "views/x.xml": `<odoo><record id="a" model="ir.ui.menu"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n` },
		record(`<field name="groups_id" eval="[(5, 0, 0)]"/>`, `<field name="a" position="after"><field name="b"/></field>`)
	],
	check(context) {
		for (const view of context.index.views) look(view, context);
	}
});
function look(view, context) {
	if (view.inherits === void 0 || view.record.name !== "record") return;
	const fields = elementsOf(view.record).filter(({ name }) => name === "field");
	const groups = fields.find((field) => attributeValue(field, "name") === "groups_id");
	const mode = fields.find((field) => attributeValue(field, "name") === "mode");
	if (!groups || mode && textOf(mode).trim() === "primary") return;
	const names = [...(attributeValue(groups, "eval") ?? "").matchAll(/\bref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, name = ""]) => name.includes(".") ? name : `${context.module.name}.${name}`);
	if (names.length === 0) return;
	const added = view.roots.flatMap(addedBy);
	const at = {
		at: groups,
		source: view.source
	};
	const message = "A view that extends another one cannot have groups_id since 16.0.";
	if (added.includes(void 0) || added.length === 0) {
		context.report({
			...at,
			message: `${message} Put groups="${names.join(",")}" on what it adds; what it changes for these groups alone needs an element of its own for them.`
		});
		return;
	}
	const { text } = view.source;
	const edits = [{
		...elementLines(groups, text),
		text: ""
	}];
	for (const element of added) {
		if (!element) continue;
		const last = element.attributes.at(-1);
		const start = last?.end ?? element.start + 1 + element.name.length;
		const blanks = last ? blanksBefore(last, text) : " ";
		edits.push({
			start,
			end: start,
			text: blanks + attributeSource("groups", names.join(","))
		});
	}
	context.report({
		...at,
		message,
		fix: {
			title: "Put the groups on the elements",
			safe: false,
			edits
		}
	});
}
/** Elements that an extension adds; undefined for what cannot have groups, or has others. */
function addedBy(root) {
	const position = attributeValue(root, "position");
	if (position === void 0 && /^(data|form|tree|search|kanban)$/.test(root.name)) return elementsOf(root).flatMap(addedBy);
	if (position !== void 0 && !/^(before|after|inside)$/.test(position)) return [void 0];
	if (position === void 0 && root.name !== "xpath") return [void 0];
	return elementsOf(root).map((child) => attributeOf(child, "groups") || attributeOf(child, "position") || child.name === "attribute" ? void 0 : child);
}
function record(fields, arch) {
	return { "views/x.xml": `<odoo>
<record id="v" model="ir.ui.view">
    <field name="model">res.partner</field>
    <field name="inherit_id" ref="base.view_partner_form"/>
    ${fields}<field name="arch" type="xml">
        ${arch}
    </field>
</record>
</odoo>
` };
}

// src/migrate/rules/16.0/web-controllers.ts
const MAIN = "odoo.addons.web.controllers.main";
/** Names of the one old file by the files they are in. */
const FILES = {
	action: ["Action"],
	binary: ["Binary"],
	database: ["Database"],
	dataset: ["DataSet"],
	export: [
		"CSVExport",
		"ExcelExport",
		"Export",
		"ExportFormat",
		"ExportXlsxWriter",
		"GroupExportXlsxWriter",
		"GroupsTreeNode"
	],
	home: ["Home"],
	pivot: ["TableExporter"],
	report: ["ReportController"],
	session: ["Session"],
	utils: ["clean_action", "ensure_db"],
	view: ["View"],
	webclient: ["WebClient"]
};
var web_controllers_default = defineMigration({
	id: "web-controllers",
	to: "16.0",
	breaks: "deprecation",
	summary: "The controllers of web are in a file each",
	why: "odoo.addons.web.controllers.main gives its old names with a warning in 16.0 and 17.0, and is empty from 18.0 on.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/controllers",
	cases: [
		{
			before: "from odoo.addons.web.controllers.main import CSVExport, ExcelExport\n",
			after: "from odoo.addons.web.controllers.export import CSVExport, ExcelExport\n"
		},
		{
			before: "from odoo.addons.web.controllers.main import Home, ensure_db\n",
			after: "from odoo.addons.web.controllers.utils import ensure_db\nfrom odoo.addons.web.controllers.home import Home\n"
		},
		{
			before: "from odoo.addons.web.controllers.main import Home as WebHome\n",
			after: "from odoo.addons.web.controllers.home import Home as WebHome\n"
		}
	],
	noops: [
		"from odoo.addons.web.controllers.home import Home\n",
		"from odoo.addons.website.controllers.main import Website\n",
		"from odoo.addons.web.controllers import main\n",
		"from odoo.addons.web.controllers.main import something_own\n",
		"from .main import Home\n"
	],
	python: { import_from_statement: moveImports(Object.entries(FILES).flatMap(([file, names]) => names.map((name) => ({
		from: MAIN,
		name,
		to: `odoo.addons.web.controllers.${file}`
	})))) }
});

export { mail_templates_default as C, environment_manage_default as D, gone_modules_default$1 as E, channel_followers_default as O, qweb_key_default as S, gone_names_default$1 as T, bootstrap_5_default as _, renamed_models_default as a, savepoint_case_default as b, qweb_bundle_default as c, json_request_default as d, gone_names_default as f, create_multi_default as g, fields_view_get_default as h, report_render_default as i, assets_in_manifest_default as k, osv_query_default as l, flush_and_invalidate_default as m, view_groups_default as n, renamed_fields_default as o, gone_modules_default as p, search_domain_default as r, registry_methods_default as s, web_controllers_default as t, mock_import_default as u, xmlid_methods_default as v, http_redirect_default as w, renamed_fields_default$1 as x, t_raw_default as y };