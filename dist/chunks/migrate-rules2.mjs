import { E as isJsNode, Mt as parts, Nt as childOf, Pt as walk, at as recordField, ct as archRoot, dt as ancestor, ft as attribute, jt as literalOf, lt as archText, mt as elementsOf, pt as attributeValue, vt as manifestPaths } from "./source.mjs";
import { Dt as decoratorTexts, Ot as namedClasses, Zt as fieldPath } from "./audit-base.mjs";
import { Y as importedPath, mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { A as renamedRecords, C as accountDomainNow, D as renamedMethods, E as abstractModels, F as _15_0_default, H as defineMigration, I as modelRecords, L as modelOfText, M as pluralFields, N as renamedFields, O as sqlColumns, S as ACCOUNT_TYPES, T as comparedNow, j as movedMethods, k as selectionKeys, w as accountPathNow, x as accountTypeValues, z as modelOfTable } from "./migrate-rules.mjs";
import { B as changed, C as isTest, I as withoutName, O as fromImport, P as withoutArgument, R as addAssets, S as createShape, j as wholeLines, k as importLines, z as bundleOf } from "./migrate-rules3.mjs";
import { C as inlineNow, S as htmlNodes, _ as scriptNameNow, b as bodyEdits, g as scriptAttributes, h as opensKanbanMenu, k as elementLines, v as BUILT_OTHERWISE, w as isHtmlField, x as hasJinja, y as classNow } from "./migrate-rules4.mjs";
import { $ as _15_0, A as making, B as pluralNoops, C as partnerForm, Ct as templateNoops, D as adding, E as takenModels, F as recordNoops, I as methodsWith, J as modelRecordNoops, K as modelRecordCases, L as fieldCases, M as sqlNoops, N as recordCases, O as keptFields, Q as gonePython, R as fieldNoops, S as bookMethod, St as templateCases, T as takenFields, Tt as scriptCase, V as attributeOf, X as styleCases, Y as goneStyles, Z as styleNoops, _t as anchorCase, at as goneIn, b as goneAnchors, bt as legacyCases, dt as goneModules, et as _16_0, ft as goneTemplates, ht as GONE_PYTHON_NOOPS, j as sqlCases, k as keptModels, mt as GONE_IMPORT_NOOPS, pt as goneLegacy, ut as namesIn$2, vt as anchorNoops, w as partnerView, wt as script, x as goneAssets, xt as legacyNoops, yt as inBundle, z as pluralCases } from "./migrate-rules5.mjs";
import { A as keyOf, B as textOfLiteral, C as goneImports, R as listOf } from "./migrate-rules6.mjs";
import { a as boundIn, c as isWithin, i as mixinNow, l as spanAt, n as functionNow, r as handledByBootstrap5, s as firstEndingAfter, t as callsIn, u as spansOf } from "./migrate-rules7.mjs";
import { N as RENAMED$2 } from "./migrate-rules8.mjs";

// src/migrate/rules/15.0/action-for-xmlid.ts
var action_for_xmlid_default = defineMigration({
	id: "action-for-xmlid",
	to: "15.0",
	breaks: "error",
	worksUntil: "ever",
	summary: "An action is read by _for_xml_id()",
	why: "Users may not read all fields of actions: read() of one raises AccessError for who is no administrator. _for_xml_id() gives what the web client needs.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_actions.py",
	cases: [{
		before: method$2("return self.env.ref(\"base.action_partner_form\").read()[0]"),
		after: method$2("return self.env[\"ir.actions.actions\"]._for_xml_id(\"base.action_partner_form\")")
	}, {
		before: method$2("action = self.env.ref('base.action_partner_form').sudo().read()[0]\n        return action"),
		after: method$2("action = self.env[\"ir.actions.actions\"]._for_xml_id('base.action_partner_form')\n        return action")
	}],
	noops: [
		method$2("return self.env[\"ir.actions.actions\"]._for_xml_id(\"base.action_partner_form\")"),
		method$2("return self.env.ref(\"base.main_company\").read()[0]"),
		method$2("return self.env.ref(\"base.action_partner_form\").read([\"name\"])[0]"),
		method$2("return self.env.ref(\"base.action_partner_form\").read()"),
		method$2("return self.env.ref(\"somebodys.action\").read()[0]"),
		method$2("return self.env.ref(self.xmlid).read()[0]"),
		method$2("return self.env.ref(\"base.action_partner_form\", False).read()[0]")
	],
	python: { subscript(node, context) {
		const [read, key] = [childOf(node, "value"), childOf(node, "subscript")];
		if (!read || !key || context.slice(key) !== "0") return;
		const called = calledBy(read, context);
		if (called?.name !== "read" || !called.object || !isBare(read, context)) return;
		const ref = refOf(called.object, context);
		if (!ref) return;
		const { start, end } = node;
		context.report({
			at: node,
			message: "Actions are read by _for_xml_id() since 15.0: not everybody may read all of one.",
			fix: {
				title: "Call _for_xml_id()",
				safe: true,
				edits: [{
					start,
					end,
					text: `${ref.env}["ir.actions.actions"]._for_xml_id(${ref.text})`
				}]
			}
		});
	} }
});
/** The action that `env.ref("a.b")`, with or without sudo, is. */
function refOf(node, context) {
	const called = calledBy(node, context);
	if (called?.name === "sudo" && called.object && isBare(node, context)) return refOf(called.object, context);
	if (called?.name !== "ref" || !called.object) return void 0;
	const { positional, keywords } = argumentsOfCall(node, context);
	const [first] = positional;
	const id = first && positional.length === 1 && keywords.size === 0 ? literalOf(first, context.text) : void 0;
	if (!first || typeof id !== "string") return void 0;
	const state = context.project.xmlid(id, context.module.name);
	return state.is === "found" && state.fact?.model.startsWith("ir.actions.") ? {
		env: context.slice(called.object),
		text: context.slice(first)
	} : void 0;
}
function isBare(call, context) {
	const { positional, keywords, spread } = argumentsOfCall(call, context);
	return positional.length === 0 && keywords.size === 0 && !spread;
}
function method$2(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        ${statement}\n`;
}

// src/migrate/rules/15.0/activity-type-model.ts
var activity_type_model_default = defineMigration({
	id: "activity-type-model",
	to: "15.0",
	breaks: "error",
	summary: "An activity type names its model instead of pointing to it",
	why: "res_model_id of mail.activity.type is res_model since 15.0, a selection of the names of models: a record that sets the old field does not load.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_activity_type.py",
	cases: [
		{
			before: data$1("<field name=\"res_model_id\" ref=\"base.model_res_partner\"/>"),
			after: data$1("<field name=\"res_model\">res.partner</field>")
		},
		{
			before: data$1("<field name=\"res_model_id\" search=\"[('model', '=', 'res.partner')]\"/>"),
			after: data$1("<field name=\"res_model\">res.partner</field>")
		},
		{
			before: data$1("<field name=\"res_model_id\" ref=\"somebody.model_nobody_knows\"/>"),
			todos: 1
		}
	],
	noops: [
		data$1("<field name=\"res_model\">res.partner</field>"),
		data$1("<field name=\"res_model_id\" ref=\"base.model_res_partner\"/>", "mail.activity"),
		data$1("<field name=\"name\">res_model_id</field>"),
		{
			...data$1(""),
			"models/example.py": "from odoo import fields, models\n\n\nclass Type(models.Model):\n    _inherit = \"mail.activity.type\"\n\n    res_model_id = fields.Many2one(\"ir.model\")\n",
			"data/x.xml": "<odoo><record id=\"a\" model=\"mail.activity.type\"><field name=\"res_model_id\" ref=\"base.model_res_partner\"/></record></odoo>\n"
		}
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "res_model_id" || record?.name !== "record") return;
		if (attributeValue(record, "model") !== "mail.activity.type") return;
		if (context.index.models.get("mail.activity.type")?.field("res_model_id")) return;
		const table = /(?:^|\.)model_(\w+)$/.exec(attributeValue(element, "ref") ?? "")?.[1];
		const search = attribute(element, "search")?.value ?? "";
		const named = /^\[\(\s*'model'\s*,\s*'='\s*,\s*'([\w.]+)'\s*,?\s*\)\]$/.exec(search.trim())?.[1];
		const model = table === void 0 ? named : modelOfTable(table, context);
		const message = "res_model_id of mail.activity.type is res_model since 15.0, the name of the model.";
		if (model === void 0) {
			context.report({
				at: element,
				message,
				options: [{
					title: "Write the name of the model",
					code: "<field name=\"res_model\">res.partner</field>"
				}]
			});
			return;
		}
		const text = `<field name="res_model">${model}</field>`;
		context.report({
			at: element,
			message,
			fix: {
				title: "Name the model",
				safe: true,
				edits: [{
					start: element.start,
					end: element.end,
					text
				}]
			}
		});
	} }
});
function data$1(field, model = "mail.activity.type") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"14.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"data/x.xml\"]}\n",
		"data/x.xml": `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`
	};
}

// src/migrate/rules/15.0/arch-in-text.ts
var arch_in_text_default = defineMigration({
	id: "arch-in-text",
	to: "15.0",
	breaks: "silent",
	lasts: true,
	summary: "An arch that is escaped text becomes elements",
	why: "Nothing that reads the file sees the nodes of a view in a text of &lt; and &gt;: neither Odoo before it stores the view nor the rules of a migration, which would leave old nodes in it.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py",
	cases: [
		{
			before: view$4("&lt;form&gt;&lt;field name=\"name\"/&gt;&lt;/form&gt;"),
			after: view$4("<form><field name=\"name\"/></form>", " type=\"xml\"")
		},
		{
			before: view$4("\n  &lt;?xml version=\"1.0\"?&gt;\n  &lt;form string=\"a &amp;amp; b\"&gt;\n    &lt;field name=\"name\"/&gt;\n  &lt;/form&gt;\n"),
			after: view$4("\n  <form string=\"a &amp; b\">\n    <field name=\"name\"/>\n  </form>\n", " type=\"xml\"")
		},
		{
			before: view$4("&lt;form&gt;&lt;field name=\"name\"/&gt;&lt;/form&gt;", " type=\"char\""),
			after: view$4("<form><field name=\"name\"/></form>", " type=\"xml\"")
		},
		{
			before: view$4("&lt;form&gt;&lt;button name=\"%(a)d\"/&gt;&lt;/form&gt;"),
			todos: 1
		},
		{
			before: view$4("&lt;form&gt;&lt;field name=\"name\"/&gt;"),
			todos: 1
		}
	],
	noops: [
		view$4("<form><field name=\"name\"/></form>", " type=\"xml\""),
		view$4("<![CDATA[<form><field name=\"name\"/></form>]]>"),
		view$4("&lt;form/&gt;", " type=\"xml\""),
		view$4("nothing"),
		view$4(""),
		{ "views/x.xml": "<odoo><record id=\"a\" model=\"x.y\"><field name=\"arch\">&lt;form/&gt;</field></record></odoo>\n" },
		{ "views/x.xml": "<odoo><record id=\"a\" model=\"ir.ui.view\"><field name=\"name\">&lt;form/&gt;</field></record></odoo>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\">&lt;form/&gt;</t></templates>\n" }
	],
	xml: { field(element, context) {
		const only = archText(element, "text");
		if (!only?.value.includes("<")) return;
		const raw = only.value.replace(/<\?xml[^>]*\?>\s*/, "");
		if (!archRoot(raw) || /%[(%]/.test(raw)) {
			context.report({
				at: element.tag,
				message: "The arch of this view is escaped text, in which no rule looks: migrate it by hand, or write it as elements in a field of type=\"xml\"."
			});
			return;
		}
		const type = attribute(element, "type");
		const where = type ?? {
			start: element.tag.end - 1,
			end: element.tag.end - 1
		};
		context.report({
			at: element.tag,
			message: "The arch of this view is escaped text.",
			fix: {
				title: "Write it as elements",
				safe: true,
				edits: [{
					start: where.start,
					end: where.end,
					text: `${type ? "" : " "}type="xml"`
				}, {
					start: only.start,
					end: only.end,
					text: raw
				}]
			}
		});
	} }
});
function view$4(arch, type = "") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch"${type}>${arch}</field></record></odoo>\n` };
}

// src/migrate/rules/15.0/assets-in-manifest.ts
/** Bundles that templates extended up to 14.0. */
const BUNDLE$1 = /^(web\.(assets_\w+|_assets_\w+|report_assets_\w+|qunit_suite\w*|tests_assets|qunit_mobile_suite\w*)|website\.assets_\w+|point_of_sale\.assets|pos_\w+\.assets|web_editor\.assets_\w+|mass_mailing\.assets_\w+|survey\.survey_assets|portal\.\w*assets\w*|im_livechat\.\w*assets\w*)$/;
const NOW = { "web.qunit_suite": "web.qunit_suite_tests" };
/** A file with a tour for users, and one whose tour is for tests. */
const TOURS = {
	"static/src/js/shown_tour.js": "tour.register(\"a\", { url: \"/\" }, []);\ntour.register(\"c\", { test: true }, []);\n",
	"static/src/js/test_tour.js": "tour.register(\"b\", { url: \"/\", test: true }, []);\n"
};
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
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\", \"views/book.xml\"],"),
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
				"__manifest__.py": MANIFEST(`"data": ["views/book.xml"],
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
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\"],"),
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
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\"],"),
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
				"__manifest__.py": MANIFEST(`"data": ["views/assets.xml"],
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
		},
		{
			before: {
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="website.assets_frontend">
        <xpath expr="//link[last()]" position="after"><link href="/example/static/src/a.scss"/></xpath>
    </template>
    <template id="b" inherit_id="sale.assets_backend_inherit_sale">
        <xpath expr="script[last()]" position="after"><script src="/example/static/src/b.js"/></xpath>
    </template>
</odoo>
`
			},
			after: { "__manifest__.py": MANIFEST(`"data": [],
    "assets": {
        "web.assets_frontend": [
            "example/static/src/a.scss",
        ],
        "web.assets_backend": ["example/static/src/b.js"],
    },`) }
		},
		{
			before: {
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <xpath expr="//script[last()]" position="after">
            <script src="/example/static/src/js/a.js"/>
            <script src="/example/static/src/js/shown_tour.js"/>
            <script src="/example/static/src/js/test_tour.js"/>
        </xpath>
    </template>
</odoo>
`,
				...TOURS
			},
			after: {
				"__manifest__.py": MANIFEST(`"data": [],
    "assets": {
        "web.assets_frontend": [
            "example/static/src/js/a.js",
            "example/static/src/js/shown_tour.js",
        ],
        "web.assets_tests": [
            "example/static/src/js/test_tour.js",
        ],
    },`),
				...TOURS
			}
		},
		{
			before: {
				"__manifest__.py": MANIFEST("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": "<odoo><template id=\"a\" inherit_id=\"web.assets_tests\"><xpath expr=\".\" position=\"inside\"><script src=\"/example/static/src/js/test_tour.js\"/></xpath></template></odoo>\n",
				...TOURS
			},
			after: {
				"__manifest__.py": MANIFEST(`"data": [],
    "assets": {
        "web.assets_tests": [
            "example/static/src/js/test_tour.js",
        ],
    },`),
				...TOURS
			}
		}
	],
	noops: [
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"web.layout\"><xpath expr=\"//head\" position=\"inside\"><script src=\"/a.js\"/></xpath></template></odoo>\n" },
		{ "views/x.xml": "<odoo><record id=\"a\" model=\"ir.asset\"><field name=\"bundle\">web.assets_backend</field><field name=\"path\">example/static/src/a.js</field></record></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"web.assets\"><xpath expr=\"//script\" position=\"after\"><script src=\"/a.js\"/></xpath></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" name=\"My assets\"><script src=\"/a.js\"/></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\"><t t-call-assets=\"web.assets_backend\"/></template></odoo>\n" },
		{ "static/src/a.xml": "<templates><t t-name=\"a\"><script src=\"/example/static/src/a.js\"/></t></templates>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"my.assets_backend\"><script src=\"/a.js\"/></template></odoo>\n" }
	],
	js: {},
	check(context) {
		for (const { file } of context.index.loaded) {
			if (!("isData" in file) || !file.root) continue;
			for (const element of templatesOf(file.root, context)) migrateTemplate(element, file, context);
		}
	}
});
function templatesOf(root, context) {
	return elementsOf(root).flatMap((element) => {
		if (element.name === "data") return templatesOf(element, context);
		return element.name === "template" && BUNDLE$1.test(bundleOfTemplate(element, context)) ? [element] : [];
	});
}
/** What a module added to a bundle was a template too, which others could extend: they add to the same bundle. */
function bundleOfTemplate(element, { project }) {
	let id = attributeValue(element, "inherit_id") ?? "";
	for (let i = 0; i < 10; i++) {
		const view = project.view(id);
		if (view?.inherits === void 0 || view.primary) break;
		id = view.inherits;
	}
	return id;
}
function migrateTemplate(element, file, context) {
	const old = bundleOfTemplate(element, context);
	const bundle = NOW[old] ?? old;
	const assets = assetsOf(element);
	if (!assets) {
		context.report({
			source: file.source,
			at: element.tag,
			message: `Assets are listed in the manifest since 15.0, and this template of ${old} does more than add, replace or remove files: list them under "${bundle}" by hand.`,
			options: [{
				title: `List the files under "${bundle}" in the manifest, and drop this template`,
				code: `"assets": {"${bundle}": [("after", "module/static/src/a.js", "module/static/src/b.js")]}`
			}, { title: "Keep it as a template that only one page calls, when it holds more than files" }]
		});
		return;
	}
	const { manifest } = context.module;
	const tours = /_(frontend|backend|common)$/.test(bundle) ? assets.filter((asset) => isTour(asset, context)) : [];
	const wanted = /* @__PURE__ */ new Map([[bundle, assets.filter((asset) => !tours.includes(asset))]]);
	if (tours.length > 0) wanted.set("web.assets_tests", tours);
	const missing = [...wanted].some(([name, own]) => {
		const known = new Set(bundleOf(manifest, name).map((each) => JSON.stringify(each)));
		return own.some((asset) => !known.has(JSON.stringify(asset)));
	});
	const title = "List the files in the manifest";
	const message = "Assets are listed in the manifest since 15.0.";
	if (missing) {
		const edits = addAssets(manifest, new Map([...wanted].filter(([, own]) => own.length > 0)));
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
/** Tours that only tests run: every page had to load it, where tests have had a bundle of their own. */
function isTour(asset, { module, scripts }) {
	const script = scripts.find(({ source }) => `${module.name}/${source.path}` === asset);
	if (!script) return false;
	const count = (pattern) => [...script.source.text.matchAll(pattern)].length;
	const tours = count(/\btour\.register\(/g);
	return tours > 0 && count(/\btest\s*:\s*true\b/g) === tours;
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
function MANIFEST(data) {
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
			before: model$5("self.message_subscribe(partner_ids=ids, channel_ids=[])"),
			after: model$5("self.message_subscribe(partner_ids=ids)")
		},
		{
			before: model$5("self.message_subscribe(ids, None, subtypes)"),
			after: model$5("self.message_subscribe(ids, subtypes)")
		},
		{
			before: model$5("self.message_subscribe(channel_ids=ids)"),
			todos: 1
		},
		{
			before: `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "mail.thread"\n\n    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None):\n        return super().message_subscribe(partner_ids, subtype_ids)\n`,
			todos: 1
		}
	],
	noops: [
		model$5("self.message_subscribe(partner_ids=ids)"),
		model$5("self.message_subscribe(ids, subtypes)"),
		model$5("self.message_subscribe(ids, subtype_ids=subtypes)"),
		model$5("self.subscribe(channel_ids=ids)"),
		model$5("self.message_unsubscribe(partner_ids=ids)"),
		model$5("self.message_post(channel_ids=ids)"),
		model$5("message_subscribe(channel_ids=ids)")
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
					message: `${MESSAGE$1} Subscribe the partners of the channel, or drop it.`,
					options: [{
						title: "Subscribe the partners who are in the channels",
						code: "partner_ids=channels.channel_partner_ids.ids"
					}, { title: "Take the argument away: nobody of the channel follows then" }]
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
				message: `${MESSAGE$1} Take channel_ids from this override too.`,
				options: [{ title: "Take channel_ids from the parameters, and from the call of super()" }]
			});
		}
	}
});
function model$5(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, ids, subtypes):\n        ${statement}\n`;
}

// src/migrate/rules/15.0/component-case.ts
const MODULE = "odoo.addons.component.tests.common";
const RENAMED$1 = {
	SavepointComponentCase: "TransactionComponentCase",
	SavepointComponentRegistryCase: "TransactionComponentRegistryCase"
};
var component_case_default = defineMigration({
	id: "component-case",
	to: "15.0",
	breaks: "error",
	summary: "SavepointComponentCase becomes TransactionComponentCase",
	why: "The tests of components follow those of Odoo: the classes with savepoints are gone since 15.0, and an import of them fails.",
	link: "https://github.com/OCA/connector/blob/15.0/component/tests/common.py",
	cases: [
		{
			before: test$3("SavepointComponentCase", "SavepointComponentCase"),
			after: test$3("TransactionComponentCase", "TransactionComponentCase")
		},
		{
			before: test$3("SavepointComponentCase as Case, ComponentMixin", "Case"),
			after: test$3("TransactionComponentCase as Case, ComponentMixin", "Case")
		},
		{
			before: test$3("SavepointComponentRegistryCase, TransactionComponentRegistryCase", "SavepointComponentRegistryCase"),
			after: test$3("TransactionComponentRegistryCase", "TransactionComponentRegistryCase")
		}
	],
	noops: [
		test$3("TransactionComponentCase", "TransactionComponentCase"),
		"from .common import SavepointComponentCase\n\n\nclass TestX(SavepointComponentCase):\n    pass\n",
		"class SavepointComponentCase:\n    pass\n",
		"# SavepointComponentCase\nfrom odoo.addons.component.tests.common import ComponentMixin\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (imported?.module !== MODULE) return;
		for (const { name, alias, node: place } of imported.names) {
			const now = Object.hasOwn(RENAMED$1, name) ? RENAMED$1[name] : void 0;
			if (now === void 0) continue;
			const twice = imported.names.some((other) => other.name === now);
			const edits = (alias === void 0 ? [...walk(context.file.root)] : []).filter((each) => each.type === "identifier" && each.start > node.end && context.slice(each) === name).map(({ start, end }) => ({
				start,
				end,
				text: now
			}));
			const first = twice ? withoutName(node, imported, place, context.text) : {
				start: place.start,
				end: place.start + name.length,
				text: now
			};
			context.report({
				at: place,
				message: `${name} is ${now} since 15.0.`,
				fix: {
					title: `Import ${now}`,
					safe: true,
					edits: [first, ...edits]
				}
			});
			return;
		}
	} }
});
function test$3(names, base) {
	return `from ${MODULE} import ${names}\n\n\nclass TestX(${base}):\n    pass\n`;
}

// src/migrate/rules/15.0/decimal-precision.ts
const NAME = "decimal_precision";
var decimal_precision_default = defineMigration({
	id: "decimal-precision",
	to: "15.0",
	breaks: "deprecation",
	lasts: true,
	worksUntil: "19.0",
	summary: "digits takes the name of a precision itself",
	why: "get_precision() of odoo.addons.decimal_precision only gives back the name that it is given, with a warning. The name of that module is kept for old code, and gone in 19.0: the file that imports it does not load there.",
	link: "https://github.com/odoo/odoo/blob/14.0/odoo/addons/base/models/decimal_precision.py",
	cases: [
		{
			before: "from odoo import fields, models\n\nimport odoo.addons.decimal_precision as dp\n\n\nclass A(models.Model):\n    _name = \"a\"\n\n    price = fields.Float(digits=dp.get_precision(\"Product Price\"))\n",
			after: "from odoo import fields, models\n\n\nclass A(models.Model):\n    _name = \"a\"\n\n    price = fields.Float(digits=\"Product Price\")\n"
		},
		{
			before: "from odoo import fields, models\nfrom odoo.addons import decimal_precision as dp\n\nclass A(models.Model):\n    _name = \"a\"\n\n    price = fields.Float(\n        \"Price\",\n        digits=dp.get_precision(\n            \"Product Price\"),\n    )\n    quantity = fields.Float(digits=dp.get_precision(NAME))\n",
			after: "from odoo import fields, models\n\nclass A(models.Model):\n    _name = \"a\"\n\n    price = fields.Float(\n        \"Price\",\n        digits=\"Product Price\",\n    )\n    quantity = fields.Float(digits=NAME)\n"
		},
		{
			before: "from odoo import fields\nfrom odoo.addons import decimal_precision\n\nprice = fields.Float(digits=decimal_precision.get_precision(\"A\"))\n",
			after: "from odoo import fields\n\nprice = fields.Float(digits=\"A\")\n"
		},
		{
			before: "from odoo.addons import decimal_precision as dp\n\ndigits = dp.get_precision\n",
			todos: 1
		},
		{
			before: "from odoo.addons import decimal_precision as dp\n\nPRICE = dp.get_precision(\n    \"Product \"\n    \"Price\"\n)\n",
			after: "PRICE = (\"Product \"\n    \"Price\")\n"
		},
		{
			before: "from odoo.addons import decimal_precision as dp\n\n\ndef f(dp=None):\n    return dp.get_precision(\"A\")\n",
			todos: 1
		},
		{
			before: "from odoo.addons import decimal_precision as dp\n\ndigits = other.dp.get_precision(\"A\")\n",
			after: "digits = other.dp.get_precision(\"A\")\n"
		}
	],
	noops: [
		"from odoo import fields\n\nprice = fields.Float(digits=\"Product Price\")\n",
		"from . import decimal_precision as dp\n\ndigits = dp.get_precision(\"A\")\n",
		"from odoo.addons.base.models import decimal_precision as dp\n\nmodel = dp.DecimalPrecision\n",
		"def f(self):\n    return self.env[\"decimal.precision\"].precision_get(\"Product Price\")\n",
		"def f(self, dp):\n    return dp.get_precision(\"A\")\n",
		"from odoo.addons import product as dp\n\ndigits = dp.get_precision(\"A\")\n"
	],
	python: {
		import_from_statement: look$1,
		import_statement: look$1
	}
});
function look$1(statement, context) {
	const { text, file } = context;
	const found = boundBy(statement, context);
	if (!found || file.source.path.endsWith("__init__.py")) return;
	const { name, edit } = found;
	const uses = namesIn$1(file.root, name, text).filter(({ node }) => node.start < statement.start || node.end > statement.end);
	const calls = uses.flatMap(({ node, above }) => callOf(node, above, context) ?? []);
	if (calls.length < uses.length) {
		context.report({
			at: statement,
			message: "odoo.addons.decimal_precision is the old name of a module, gone in 19.0, whose get_precision() gives back what it is given.",
			options: [{
				title: "Give digits the name itself",
				code: "digits=\"Product Price\""
			}, {
				title: "Import the module by its own name",
				code: "from odoo.addons.base.models import decimal_precision"
			}]
		});
		return;
	}
	context.report({
		at: statement,
		message: "get_precision() gives back the name that digits takes itself.",
		fix: {
			title: "Give digits the name",
			safe: true,
			edits: [edit, ...calls]
		}
	});
}
/** The name that the statement gives the old module, and the edit that takes it away. */
function boundBy(statement, { text }) {
	const imported = fromImport(statement, { text });
	if (imported) {
		const own = imported.module === "odoo.addons" && imported.names.find(({ name }) => name === NAME);
		return own ? {
			name: own.alias ?? own.name,
			edit: withoutName(statement, imported, own.node, text)
		} : void 0;
	}
	const [only, second] = statement.children.filter(({ field }) => field === "name");
	if (only?.type !== "aliased_import" || second) return void 0;
	const [module, alias] = [childOf(only, "name"), childOf(only, "alias")];
	if (!module || !alias || text.slice(module.start, module.end) !== `odoo.addons.${NAME}`) return void 0;
	return {
		name: text.slice(alias.start, alias.end),
		edit: importLines(statement, text)
	};
}
function namesIn$1(root, name, text) {
	const found = [];
	const see = (node, above) => {
		const isKeyword = node.field === "name" && above.at(-1)?.type === "keyword_argument";
		if (node.type === "identifier" && node.field !== "attribute" && !isKeyword) {
			if (text.slice(node.start, node.end) === name) found.push({
				node,
				above
			});
		}
		for (const child of node.children) see(child, [...above, node]);
	};
	see(root, []);
	return found;
}
/** `dp.get_precision("A")` as `"A"`. */
function callOf({ start }, above, context) {
	const [call, attribute] = above.slice(-2);
	if (call?.type !== "call" || attribute?.type !== "attribute" || attribute.field !== "function") return void 0;
	const called = childOf(attribute, "attribute");
	if (attribute.start !== start || !called || context.slice(called) !== "get_precision") return void 0;
	const { positional, keywords, spread } = argumentsOfCall(call, context);
	const [given] = positional;
	if (!given || positional.length > 1 || keywords.size > 0 || spread) return void 0;
	const text = context.slice(given);
	return {
		start: call.start,
		end: call.end,
		text: text.includes("\n") ? `(${text})` : text
	};
}

// src/migrate/rules/15.0/environment-manage.ts
var environment_manage_default = defineMigration({
	id: "environment-manage",
	to: "15.0",
	breaks: "deprecation",
	worksUntil: "17.0",
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

// src/migrate/rules/15.0/gone-js-module.ts
var gone_js_module_default$1 = defineMigration({
	id: "gone-js-module",
	to: "15.0",
	breaks: "error",
	summary: "Modules of odoo.define that are gone",
	why: "A script whose requirement is not there is never run, nor is any that requires it.",
	link: "https://github.com/odoo/odoo/tree/15.0/addons/web/static/src/legacy/js",
	cases: legacyCases("web.ActionManager", "web.WebClient"),
	noops: legacyNoops("web.ActionManager"),
	...goneLegacy("15.0")
});

// src/migrate/rules/15.0/gone-js-template.ts
var gone_js_template_default$1 = defineMigration({
	id: "gone-js-template",
	to: "15.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/15.0/addons/web/static/src",
	cases: templateCases("web.ControlPanelX2Many", "web.PivotGroupBySelection"),
	noops: templateNoops("web.ControlPanelX2Many", "web.PivotGroupBySelection"),
	...goneTemplates("15.0")
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
	...goneModules(NAMES$1, "15.0")
});
function manifest$2(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "14.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/15.0/gone-names.ts
const { code: code$2, view: view$3 } = namesIn$2("14.0", "sale", "amount_by_group");
var gone_names_default$1 = defineMigration({
	id: "gone-names",
	to: "15.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view$3("sale.order", "amount_by_group"),
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
		view$3("sale.order", "amount_total"),
		view$3("example.own", "amount_by_group"),
		code$2("self.env[\"sale.order\"].search([]).amount_total"),
		code$2("self.env[\"example.own\"].search([]).amount_by_group"),
		code$2("self.env[\"sale.order\"].search([]).never_there"),
		code$2("self.never_there()")
	],
	...goneIn("15.0")
});

// src/migrate/rules/15.0/gone-python.ts
var gone_python_default$1 = defineMigration({
	id: "gone-python",
	to: "15.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/tools/mail.py",
	cases: [{
		before: "from odoo.tools.mail import email_send\n",
		todos: 1
	}, {
		before: "from odoo.tools import email_send as send, html_sanitize\n",
		todos: 1
	}],
	noops: [...GONE_PYTHON_NOOPS, "from odoo.http import request\n"],
	...gonePython(_15_0, {
		email_send: "Send by ir.mail_server: build_email() and send_email().",
		TreeCase: "TransactionCase compares trees itself: assertTreesEqual().",
		HttpCaseCommon: "HttpCase has what it had.",
		set_header_field: "Set the header on the response."
	}, "15.0")
});

// src/migrate/rules/15.0/gone-style-names.ts
var gone_style_names_default$1 = defineMigration({
	id: "gone-style-names",
	to: "15.0",
	breaks: "error",
	summary: "Variables, mixins and functions of stylesheets that are gone",
	why: "A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.",
	link: "https://github.com/odoo/odoo/tree/15.0/addons/web/static/src/scss",
	cases: styleCases("$selected-box-color", "#e7f2f6", "dropdown-menu-mixin"),
	noops: styleNoops("$selected-box-color", "dropdown-menu-mixin"),
	...goneStyles("15.0")
});

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
			before: file("return http.local_redirect(\"/a\", keep_hash=True)"),
			after: file("return request.redirect(\"/a\")")
		},
		{
			before: file("return http.redirect_with_hash(url)"),
			after: file("return request.redirect(url)")
		},
		{
			before: file("return http.local_redirect(\"/a\", query=dict(a=1), keep_hash=True)"),
			after: file("return request.redirect_query(\"/a\", dict(a=1))")
		},
		{
			before: "from odoo import http\n\n\ndef f(url):\n    return http.local_redirect(url)\n",
			after: "from odoo import http\n\n\ndef f(url):\n    return http.request.redirect(url)\n"
		},
		{
			before: file("return http.local_redirect(url, None, False, 301, 1)"),
			todos: 1
		}
	],
	noops: [
		file("return request.redirect(url)"),
		file("return werkzeug.utils.redirect(url)"),
		file("return self.local_redirect(url)"),
		"def f(http):\n    return http.local_redirect(\"/a\")\n",
		file("return http.redirect_later(url)"),
		file("return client.http.local_redirect(url)"),
		file("return \"http.local_redirect\"")
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
				message: `${message} Write request.redirect(location, code=303, local=True).`,
				options: [{
					title: "Redirect by the request of the controller",
					code: "request.redirect(location, code=303, local=True)"
				}, {
					title: "Redirect to another host",
					code: "request.redirect(location, code=303, local=False)"
				}]
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
function file(statement) {
	return `from odoo import http\nfrom odoo.http import request\n\n\ndef f(url):\n    ${statement}\n`;
}

// src/migrate/rules/15.0/inherited-fields.ts
var inherited_fields_default = defineMigration({
	id: "inherited-fields",
	to: "15.0",
	breaks: "error",
	summary: "A field with inherited=True is declared by nobody but Odoo itself",
	why: "Up to 14.0 Odoo passed over such fields of a class and made its own for what _inherits brings, so that nothing else they say had any effect. Since then they are fields of the model: one of the type Selection does not load, and others hide those of the parent.",
	link: "https://github.com/odoo/odoo/blob/14.0/odoo/models.py",
	cases: [{
		before: label("inherited=True, default=7", "    name = fields.Char(inherited=True)\n"),
		after: label(void 0, "")
	}, {
		before: label(void 0, "    kind = fields.Selection(\n        inherited=True,\n        default=\"a\",\n    )\n"),
		after: label(void 0, "")
	}],
	noops: [
		label("default=7", ""),
		label("inherited=False", ""),
		label("inherited=FLAG", ""),
		label("related=\"paper_id.width\"", ""),
		label("default=7", "").replace("\"a.label\"", "\"b.label\""),
		"from odoo import fields, models\n\n\nclass Label(models.Model):\n    _name = \"a.label\"\n\n    width = fields.Float(inherited=True)\n"
	],
	python: { module(_, context) {
		for (const { inherits, fields } of context.file.classes) {
			if (inherits.size === 0) continue;
			for (const field of fields) {
				if (field.kwargs.get("inherited")?.value !== true) continue;
				context.report({
					at: field.nameSpan,
					message: `${field.name} is what _inherits brings: up to 14.0 Odoo passed over what is said here.`,
					fix: {
						title: "Take the field away",
						safe: true,
						edits: [wholeLines(field, context.text)]
					}
				});
			}
		}
	} }
});
function label(width, more) {
	return `from odoo import fields, models\n\n\nclass Label(models.Model):\n    _name = "a.label"\n    _inherits = {"a.paper": "paper_id"}\n\n    paper_id = fields.Many2one("a.paper", required=True, ondelete="cascade")\n${width === void 0 ? "" : `    width = fields.Float(${width})\n`}${more}`;
}

// src/migrate/rules/15.0/mail-templates.ts
/** Fields of a template that are rendered inline, by model. */
const INLINE = {
	"mail.template": /^(subject|email_from|email_to|partner_to|email_cc|reply_to|report_name|lang|scheduled_date)$/,
	"mailing.mailing": /^(subject|preview)$/,
	"sms.template": /^(body|lang)$/
};
const BODY = {
	"mail.template": "body_html",
	"mailing.mailing": "body_html"
};
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
			before: template$2("<field name=\"body_html\" type=\"html\"><a class=\"a\" href=\"${object.url('x') | safe}\">A</a></field>"),
			after: template$2("<field name=\"body_html\" type=\"html\"><a class=\"a\" t-att-href=\"object.url('x')\">A</a></field>")
		},
		{
			before: template$2(`<field name="body_html" type="html">
    <p>
        % set name = object.partner_id.name or "you"
        % if object.a &lt; 1:
            <b>\${name}</b>
        % elif object.b
            B
        % else:
            C
        % endif
    </p>
    % for line in object.line_ids:
    <p>\${line.name}</p>
    % endfor
    % if user.signature
        \${user.signature | safe}
    %endif
</field>`),
			after: template$2(`<field name="body_html" type="html">
    <p>
        <t t-set="name" t-value="object.partner_id.name or 'you'"/>
        <t t-if="object.a &lt; 1">
            <b><t t-out="name"/></b>
        </t>
        <t t-elif="object.b">
            B
        </t>
        <t t-else="">
            C
        </t>
    </p>
    <t t-foreach="object.line_ids" t-as="line">
    <p><t t-out="line.name"/></p>
    </t>
    <t t-if="user.signature">
        <t t-out="user.signature"/>
    </t>
</field>`)
		},
		{
			before: template$2("<field name=\"body_html\"><![CDATA[<p>${object.name}<br>${\"a\" if object.n < 1 else 'b'}</p>]]></field>"),
			after: template$2("<field name=\"body_html\"><![CDATA[<p><t t-out=\"object.name\"></t><br><t t-out=\"&quot;a&quot; if object.n &lt; 1 else 'b'\"></t></p>]]></field>")
		},
		{
			before: { "tests/test_x.py": test$2("{\"subject\": \"Hello ${object.name}\", \"body_html\": \"<p>${object.name}</p>\"}") },
			after: { "tests/test_x.py": test$2("{\"subject\": \"Hello {{ object.name }}\", \"body_html\": \"<p><t t-out='object.name'></t></p>\"}") }
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"sms.template\"><field name=\"body\">Hi ${object.name}</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"sms.template\"><field name=\"body\">Hi {{ object.name }}</field></record></odoo>\n" }
		},
		{
			before: { "tests/test_x.py": test$2(`{"body_html": """<p>\n% if object.name == 'a':\n\${object.name}\n% endif\n</p>"""}`) },
			todos: 1
		},
		...[
			"<p>% if object.name:\n</p><p>${object.name}</p>",
			"<p>\n% if object.name:\n</p>\n% endif\n",
			"<p>\n% for line in object.lines:\n${loop.index}\n% endfor\n</p>",
			"<p>${object.name | upper}</p>",
			"<p>${object.url() | safe}</p>",
			"<p>\n% macro a()\n${object.name}</p>"
		].map((body) => ({
			before: template$2(`<field name="body_html" type="html">${body}</field>`),
			todos: 1
		}))
	],
	noops: [
		template$2("<field name=\"subject\">{{ object.name }}</field>"),
		template$2("<field name=\"name\">${object.name}</field>"),
		template$2("<field name=\"body_html\" type=\"html\"><p>100 % of it</p></field>"),
		template$2("<field name=\"body_html\" type=\"html\"><p>\n  % of it</p><t t-out=\"object.name\"/></field>"),
		template$2("<field name=\"subject\">100 % if you pay</field>"),
		template$2("<field name=\"description\">${object.name}</field>"),
		{ "tests/test_x.py": test$2("{\"name\": \"${object.name}\", \"subject\": \"{{ object.name }}\"}") },
		{ "tests/test_x.py": test$2("{\"subject\": \"${object.name}\"}", "example.book") },
		{ "tests/test_x.py": test$2("{\"subject\": make(\"${object.name}\")}") },
		{ "tests/test_x.py": test$2("{\"body_html\": \"<p>100 %</p>\"}") },
		{ "tests/test_x.py": "SUBJECT = {\"subject\": \"${object.name}\"}\n" },
		...["sms.template", "my.template"].map((model) => ({ "data/x.xml": `<odoo><record id="a" model="${model}"><field name="name">\${object.name}</field></record></odoo>\n` })),
		...[
			"{{ object.name }}",
			"Nothing",
			"<t t-out=\"object.name\"/>",
			"$ {a}"
		].map((text) => template$2(`<field name="body_html" type="html"><p>${text}</p></field>`)),
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"my.template\"><field name=\"subject\">${object.name}</field></record></odoo>\n" },
		{ "data/x.xml": "<odoo><template id=\"a\"><script>`${object.name}`<\/script></template></odoo>\n" }
	],
	xml: { field(element, context) {
		const record = element.parent;
		const model = record?.name === "record" ? attributeValue(record, "model") ?? "" : "";
		const name = attributeValue(element, "name") ?? "";
		const { start, end } = element.inner;
		const raw = context.text.slice(start, end);
		if (!record || !hasJinja(raw)) return;
		if (name === BODY[model]) report(element.tag, bodyOf(element, markupOf(record, context), context.text), "body", context);
		else if (INLINE[model]?.test(name)) {
			const now = element.children.every(({ type }) => type === "text") && !/^\s*%/m.test(raw) ? inlineNow(raw) : void 0;
			report(element.tag, now === void 0 ? void 0 : [{
				start,
				end,
				text: now
			}], "inline", context);
		}
	} },
	python: { string(node, context) {
		const pair = context.ancestors.at(-1);
		const value = node.field === "key" && pair?.type === "pair" ? childOf(pair, "value") : void 0;
		const content = value?.children[1];
		if (value?.type !== "string" || value.children.length !== 3 || content?.type !== "string_content") return;
		const text = context.slice(content);
		if (!text.includes("${") || text.includes("\\")) return;
		const name = context.slice(node).slice(1, -1);
		const model = modelOfText(node, context) ?? "";
		if (name === BODY[model]) {
			const isPlain = !/\$\{[^}]*['"]|^[ \t]*%.*['"]/m.test(text) && context.text[content.end] === "\"";
			const form = {
				text,
				raw: true,
				quote: "'",
				isMarkup: () => false
			};
			const edits = isPlain ? bodyEdits(htmlNodes(text), form) : void 0;
			report(value, edits && moved(edits, content.start), "body", context);
		} else if (INLINE[model]?.test(name)) {
			const now = inlineNow(text);
			const { start, end } = content;
			report(value, now === void 0 ? void 0 : [{
				start,
				end,
				text: now
			}], "inline", context);
		}
	} }
});
function report(at, edits, kind, context) {
	if (edits && edits.length > 0) {
		context.report({
			at,
			message: MESSAGE,
			fix: {
				title: kind === "body" ? "Write t-out" : "Write {{ }}",
				safe: kind === "inline",
				edits
			}
		});
		return;
	}
	context.report({
		at,
		message: `${MESSAGE} Write ${kind === "body" ? "<t t-out=\"object.name\"/> for ${object.name}, t-if, t-foreach and t-set for blocks, t-attf-href=\"{{ ... }}\" in attributes, and type=\"html\" for the field" : "{{ object.name }} for ${object.name}, with a conditional expression in the place of a block"}.`,
		options: [{ title: "Write it in QWeb by hand: expressions, then blocks" }, {
			title: "Render what Jinja did in a method of the model, and show its result",
			code: "<t t-out=\"object._mail_body()\"/>"
		}]
	});
}
/** A body is elements of the file, or HTML in one `<![CDATA[`. */
function bodyOf(field, isMarkup, text) {
	if (attributeValue(field, "type") !== void 0) return bodyEdits(field.children, {
		text,
		raw: false,
		isMarkup
	});
	const [only, ...more] = field.children.filter(({ type, start, end }) => {
		return type !== "text" || /\S/.test(text.slice(start, end));
	});
	if (only?.type !== "cdata" || more.length > 0) return void 0;
	const edits = bodyEdits(htmlNodes(only.value), {
		text: only.value,
		raw: true,
		isMarkup
	});
	return edits && moved(edits, only.start + 9);
}
function moved(edits, by) {
	return edits.map(({ start, end, text }) => ({
		start: start + by,
		end: end + by,
		text
	}));
}
/** What is known of the fields of HTML that a template's expressions end in. */
function markupOf(record, context) {
	const { project, target = project } = context;
	const of = recordField(record, "model_id");
	const table = /(?:^|\.)model_(\w+)$/.exec((of && attributeValue(of, "ref")) ?? "")?.[1];
	return (expression) => {
		const [, root, path] = /^(object|user)\.([\w.]+?)(?:\s+or\s+(?:''|""))?$/.exec(expression) ?? [];
		const model = root === "user" ? "res.users" : table && modelOfTable(table, { project: target });
		return isHtmlField(model, path ?? "", context);
	};
}
function template$2(field) {
	return { "data/x.xml": `<odoo><record id="a" model="mail.template">${field}</record></odoo>\n` };
}
function test$2(values, model = "mail.template") {
	return `from odoo.tests import TransactionCase


class TestX(TransactionCase):
    def test_x(self):
        self.env["${model}"].create(${values})
`;
}

// src/migrate/rules/15.0/model-records.ts
const LEFT = {
	old: "delivery",
	table: "product_packaging",
	maker: "product",
	kept: "delivery_carrier"
};
var model_records_default = defineMigration({
	id: "model-records",
	to: "15.0",
	breaks: "error",
	summary: "The record of a model is named after a module that still makes or extends the model",
	why: "Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.",
	link: "https://github.com/odoo/odoo/tree/15.0/addons/delivery/models",
	cases: [...modelRecordCases(LEFT)],
	noops: modelRecordNoops(LEFT),
	...modelRecords("15.0")
});

// src/migrate/rules/15.0/own-user-fields.ts
const FIELDS = "SELF_READABLE_FIELDS|SELF_WRITEABLE_FIELDS";
/** `list(self.SELF_READABLE_FIELDS)`, which gives the model a list of its own and adds nothing. */
const COPY = new RegExp(`^(?:list\\((?:self|type\\(self\\))\\.(${FIELDS})\\)|(?:self|type\\(self\\))\\.(${FIELDS}))$`);
const PLACE = new RegExp(`^(?:self|type\\(self\\))\\.(${FIELDS})$`);
var own_user_fields_default = defineMigration({
	id: "own-user-fields",
	to: "15.0",
	breaks: "error",
	summary: "Fields that users may read or write of themselves are a property",
	why: "SELF_READABLE_FIELDS and SELF_WRITEABLE_FIELDS are properties of res.users since 15.0: __init__() that adds to the list of the class fails, since a property is no list.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/res_users.py",
	cases: [
		{
			before: users(`def __init__(self, pool, cr):
        """Let users change it."""
        init_res = super(Users, self).__init__(pool, cr)
        # Not the list of the parent.
        type(self).SELF_WRITEABLE_FIELDS = list(self.SELF_WRITEABLE_FIELDS)
        type(self).SELF_WRITEABLE_FIELDS.extend(["code"])
        type(self).SELF_READABLE_FIELDS = list(self.SELF_READABLE_FIELDS)
        type(self).SELF_READABLE_FIELDS.extend(["code", "page"])
        type(self).SELF_READABLE_FIELDS.append("ink")
        return init_res`),
			after: users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code", "page"] + ["ink"]

    @property
    def SELF_WRITEABLE_FIELDS(self):
        return super().SELF_WRITEABLE_FIELDS + ["code"]`)
		},
		{
			before: users(`def __init__(self, registry, cursor):
        super().__init__(registry, cursor)
        own = ["code"]
        type(self).SELF_READABLE_FIELDS = type(self).SELF_READABLE_FIELDS + own + ["page"]`),
			after: users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code"] + ["page"]`)
		},
		{
			before: users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        type(self).SELF_READABLE_FIELDS += self._own()`),
			todos: 1
		},
		{
			before: users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        self._ready = True
        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + ["code"]`),
			todos: 1
		}
	],
	noops: [
		users(`@property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + ["code"]`),
		users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        self._ready = True`),
		users(`def own(self):
        return self.SELF_READABLE_FIELDS + ["code"]`),
		users(`def __init__(self, pool, cr):
        super().__init__(pool, cr)
        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + ["code"]`).replace("res.users", "res.partner"),
		"class Pool:\n    def __init__(self, pool, cr):\n        self.SELF_READABLE_FIELDS = []\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const method = klass?.methods.find(({ start }) => start === node.start);
		const body = childOf(node, "body");
		if (klass?.model !== "res.users" || method?.name !== "__init__" || !body) return;
		const source = context.slice(body);
		if (!new RegExp(FIELDS).test(source)) return;
		const parameters = childOf(node, "parameters");
		const at = {
			start: node.start,
			end: parameters?.end ?? node.start
		};
		const message = "SELF_READABLE_FIELDS and SELF_WRITEABLE_FIELDS are properties since 15.0.";
		const added = addedBy(body, context);
		if (!added) {
			context.report({
				at,
				message: `${message} __init__() cannot add to them: extend the properties, and do what else it does elsewhere.`,
				options: [{
					title: "Extend the property",
					code: "@property\ndef SELF_READABLE_FIELDS(self):\n    return super().SELF_READABLE_FIELDS + [\"code\"]"
				}]
			});
			return;
		}
		const indent = /[ \t]*$/.exec(context.text.slice(0, node.start))?.[0] ?? "";
		const deeper = /[ \t]*$/.exec(context.text.slice(0, body.start))?.[0] ?? `${indent}    `;
		const text = FIELDS.split("|").filter((name) => added.has(name)).map((name) => `@property\n${indent}def ${name}(self):\n${deeper}return super().${name} + ${(added.get(name) ?? []).join(" + ")}`).join(`\n\n${indent}`);
		context.report({
			at,
			message,
			fix: {
				title: "Extend the properties",
				safe: false,
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
/** Lists that are added to each, as they are written; undefined where the body does anything else. */
function addedBy(body, context) {
	const added = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	const add = (name, ...more) => added.set(name, [...added.get(name) ?? [], ...more]);
	/** A literal list, or the name of one; undefined for what is none. */
	const listOf = (node) => node?.type === "list" ? context.slice(node) : node?.type === "identifier" ? lists.get(context.slice(node)) : void 0;
	/** What is added in `self.SELF_READABLE_FIELDS + ["code"]`, from left to right. */
	const sum = (node, name) => {
		if (!node) return void 0;
		if (node.type === "binary_operator") {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const before = sum(left, name);
			const list = listOf(right);
			return left && right && context.text.slice(left.end, right.start).trim() === "+" && before && list !== void 0 ? [...before, list] : void 0;
		}
		const [, copied, plain] = COPY.exec(context.slice(node)) ?? [];
		return (copied ?? plain) === name ? [] : void 0;
	};
	for (const statement of parts(body)) {
		const isAlias = statement.type === "type_alias_statement";
		const [only] = statement.type === "expression_statement" ? parts(statement) : isAlias ? [statement] : [];
		const [left, given] = [only && childOf(only, "left"), only && childOf(only, "right")];
		const right = given?.type === "type" ? parts(given)[0] : given;
		const place = left && PLACE.exec(context.text.slice(statement.start, left.end))?.[1];
		const source = context.slice(statement);
		if (only?.type === "string" || /^(\w+ = )?super\([^()]*\)\.__init__\(\w+, \w+\)$|^return( \w+)?$/.test(source)) continue;
		if ((isAlias || only?.type === "assignment") && place !== void 0) {
			const more = sum(right, place);
			if (!more) return void 0;
			add(place, ...more);
		} else if (only?.type === "augmented_assignment" && place !== void 0) {
			const list = / \+= /.test(source) ? listOf(right) : void 0;
			if (list === void 0) return void 0;
			add(place, list);
		} else if (only?.type === "assignment" && left?.type === "identifier" && right?.type === "list") lists.set(context.slice(left), context.slice(right));
		else if (only?.type === "call") {
			const called = childOf(only, "function");
			const object = called && childOf(called, "object");
			const name = called && childOf(called, "attribute");
			const of = object && PLACE.exec(context.slice(object))?.[1];
			const [argument, ...rest] = parts(childOf(only, "arguments") ?? only);
			if (of === void 0 || !name || !argument || rest.length > 0) return void 0;
			const list = context.slice(name) === "extend" ? listOf(argument) : context.slice(name) === "append" && argument.type === "string" ? `[${context.slice(argument)}]` : void 0;
			if (list === void 0) return void 0;
			add(of, list);
		} else return void 0;
	}
	const full = [...added.values()].every((list) => list.length > 0);
	return added.size > 0 && full ? added : void 0;
}
function users(method) {
	return `from odoo import models\n\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    ${method}\n`;
}

// src/migrate/rules/15.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "15.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/project/models/project.py",
	cases: pluralCases("project.task", "user_id", "user_ids"),
	noops: pluralNoops("project.task", "user_id", "user_ids"),
	...pluralFields(_15_0_default.plurals, "15.0")
});

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

// src/migrate/rules/15.0/recursive-field.ts
var recursive_field_default = defineMigration({
	id: "recursive-field",
	to: "15.0",
	breaks: "deprecation",
	summary: "A field that is computed from itself in other records says recursive=True",
	why: "Since 15.0 the log warns of a field that depends on itself and does not say so, and what it is computed from may be old.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/fields.py",
	cases: [{
		before: model$4("fields.Char(compute=\"_compute_full_name\", store=True)", "\"name\", \"parent_id.full_name\""),
		after: model$4("fields.Char(compute=\"_compute_full_name\", store=True, recursive=True)", "\"name\", \"parent_id.full_name\"")
	}, {
		before: model$4("fields.Char(\n        compute=\"_compute_full_name\",\n        store=True,\n    )", "\"child_ids.full_name\""),
		after: model$4("fields.Char(\n        compute=\"_compute_full_name\",\n        store=True,\n        recursive=True,\n    )", "\"child_ids.full_name\"")
	}],
	noops: [
		model$4("fields.Char(compute=\"_compute_full_name\", recursive=True)", "\"parent_id.full_name\""),
		model$4("fields.Char(compute=\"_compute_full_name\")", "\"parent_id.name\""),
		model$4("fields.Char(compute=\"_compute_full_name\")", "\"partner_id.full_name\""),
		model$4("fields.Char(compute=\"_compute_other\")", "\"parent_id.full_name\""),
		model$4("fields.Char(compute=\"_compute_full_name\")", "\"name\"")
	],
	python: { module(_node, context) {
		for (const { fact, model: name } of namedClasses(context)) {
			const found = /* @__PURE__ */ new Map();
			for (const { text, method } of decoratorTexts(fact, /(^|\.)depends$/)) {
				if (!text.includes(".")) continue;
				const last = text.slice(text.lastIndexOf(".") + 1);
				const field = fact.fields.find((each) => each.name === last && each.kwargs.get("compute")?.value === method.name);
				if (!field || field.kwargs.has("recursive")) continue;
				const state = fieldPath(context, name, text);
				if (state.is === "found" && state.model === name) found.set(field, text);
			}
			for (const [field, text] of found) tell$2(field, text, context);
		}
	} }
});
function tell$2(field, path, context) {
	const last = Math.max(...[...field.args, ...field.kwargs.values()].map(({ end }) => end));
	const line = context.text.lastIndexOf("\n", last) + 1;
	const blanks = /^[ \t]*/.exec(context.text.slice(line))?.[0] ?? "";
	const alone = line > field.start;
	context.report({
		at: field.nameSpan,
		message: `${field.name} depends on ${path}, which is the field itself: it says so since 15.0.`,
		fix: {
			title: "Say recursive=True",
			safe: true,
			edits: [{
				start: last,
				end: last,
				text: `${alone ? `,\n${blanks}` : ", "}recursive=True`
			}]
		}
	});
}
function model$4(field, depends) {
	return `from odoo import api, fields, models


class Shelf(models.Model):
    _name = "example.shelf"

    name = fields.Char()
    parent_id = fields.Many2one("example.shelf")
    child_ids = fields.One2many("example.shelf", "parent_id")
    partner_id = fields.Many2one("res.partner")
    full_name = ${field}

    @api.depends(${depends})
    def _compute_full_name(self):
        self.full_name = ""
`;
}

// src/migrate/rules/15.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "15.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py",
	cases: fieldCases("sale.order.line", "product_packaging", "product_packaging_id"),
	noops: fieldNoops("product_packaging"),
	...renamedFields(_15_0_default.fields, "15.0")
});

// src/migrate/rules/15.0/renamed-methods.ts
const method$1 = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "15.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py",
	cases: [{
		before: method$1("sale.order.line", "_get_invoice_qty(self)", "return super()._get_invoice_qty()"),
		after: method$1("sale.order.line", "_compute_qty_invoiced(self)", "return super()._compute_qty_invoiced()")
	}, {
		before: method$1("sale.order", "send(self)", "self.env[\"mail.compose.message\"].create({}).send_mail()"),
		after: method$1("sale.order", "send(self)", "self.env[\"mail.compose.message\"].create({})._action_send_mail()")
	}],
	noops: [
		method$1("sale.order.line", "_get_invoice_qty_mine(self)", "return 1"),
		method$1("sale.order", "send(self, template)", "template.send_mail(self.id)"),
		method$1("sale.order", "send(self)", "self.env[\"mail.template\"].browse(1).send_mail(self.id)"),
		method$1("res.partner", "_get_invoice_qty(self)", "return 1")
	],
	...movedMethods(_15_0_default, "15.0")
});

// src/migrate/rules/15.0/renamed-records.ts
const RECORD = {
	old: "sale_stock.group_lot_on_invoice",
	now: "stock_account.group_lot_on_invoice",
	depends: "sale_stock"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "15.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/stock_account/security/stock_account_security.xml",
	cases: recordCases(RECORD),
	noops: recordNoops(RECORD),
	...renamedRecords(_15_0_default.xmlids, "15.0")
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
	cases: [
		{
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
		},
		{
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
		},
		{
			before: `
        from odoo.tests import SavepointCase


        class TestBook(SavepointCase):
            def setUp(self):
                SavepointCase.setUp(self)
      `,
			after: `
        from odoo.tests import TransactionCase


        class TestBook(TransactionCase):
            def setUp(self):
                TransactionCase.setUp(self)
      `
		}
	],
	noops: [
		`
      from .common import SavepointCase


      class TestBook(SavepointCase):
          def setUp(self):
              SavepointCase.setUp(self)
    `,
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
				const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : void 0;
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
		attribute(node, context) {
			const object = childOf(node, "object");
			const name = object?.type === "identifier" ? context.slice(object) : "";
			const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : void 0;
			if (!object || now === void 0 || !importsFromTests(context.file.imports, name)) return;
			context.report({
				at: object,
				message: `${name} is ${now} since 15.0.`,
				fix: {
					title: `Call ${now}`,
					safe: true,
					edits: [{
						start: object.start,
						end: object.end,
						text: now
					}]
				}
			});
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

// src/migrate/rules/15.0/selection-keys.ts
var selection_keys_default = defineMigration({
	id: "selection-keys",
	to: "15.0",
	breaks: "error",
	summary: "Keys of selections that are gone have the name that took their place",
	why: "A record with a key that its selection does not have is refused, and a comparison with one is never true.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/mass_mailing/models/mailing.py",
	cases: [
		{
			before: data("mailing.mailing", "<field name=\"reply_to_mode\">email</field>"),
			after: data("mailing.mailing", "<field name=\"reply_to_mode\">new</field>")
		},
		{
			before: data("fleet.vehicle.log.services", "<field name=\"state\">\n    todo\n</field>"),
			after: data("fleet.vehicle.log.services", "<field name=\"state\">\n    new\n</field>")
		},
		{
			before: code$1("self.env[\"mailing.mailing\"].create({\"reply_to_mode\": \"thread\"})\n        logs = self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"in\", [\"todo\", \"done\"])])\n        return logs.filtered(lambda log: log.state == \"todo\")"),
			after: code$1("self.env[\"mailing.mailing\"].create({\"reply_to_mode\": \"update\"})\n        logs = self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"in\", [\"new\", \"done\"])])\n        return logs.filtered(lambda log: log.state == \"new\")")
		},
		{
			before: data("repair.order", "<field name=\"state\">invoice_except</field>"),
			todos: 1
		},
		{
			before: code$1("return self.env[\"repair.order\"].search([(\"state\", \"=\", \"invoice_except\")])"),
			todos: 1
		}
	],
	noops: [
		data("mailing.mailing", "<field name=\"reply_to_mode\">new</field>"),
		data("project.task", "<field name=\"kanban_state\">todo</field>"),
		data("fleet.vehicle.log.services", "<field name=\"state\">running</field>"),
		data("fleet.vehicle.log.services", "<field name=\"notes\">todo</field>"),
		data("fleet.vehicle.log.services", "<field name=\"state\">my_own</field>"),
		code$1("return self.env[\"project.task\"].search([(\"state\", \"=\", \"todo\")])"),
		code$1("return self.state == \"todo\""),
		code$1("return self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"=\", \"done\")])"),
		{
			...code$1("return self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"=\", \"todo\")])"),
			"models/own.py": "from odoo import fields, models\n\n\nclass Log(models.Model):\n    _inherit = \"fleet.vehicle.log.services\"\n\n    state = fields.Selection(selection_add=[(\"todo\", \"To do\")])\n"
		}
	],
	...selectionKeys({
		"mailing.mailing": { reply_to_mode: {
			thread: "update",
			email: "new"
		} },
		"fleet.vehicle.log.services": { state: { todo: "new" } },
		"rating.rating": { rating_text: {
			satisfied: "top",
			not_satisfied: "ok",
			highly_dissatisfied: "ko",
			no_rating: "none"
		} },
		"mail.notification": { failure_type: {
			SMTP: "mail_smtp",
			RECIPIENT: "mail_email_invalid",
			UNKNOWN: "unknown"
		} }
	}, "15.0")
});
function data(model, field) {
	return {
		"__manifest__.py": manifest$1(", \"data\": [\"data/x.xml\"]"),
		"data/x.xml": `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`
	};
}
function code$1(body) {
	return {
		"__manifest__.py": manifest$1(""),
		"models/example.py": `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        ${body}\n`
	};
}
function manifest$1(more) {
	return `{"name": "Example", "version": "14.0.1.0.0", "depends": ["mass_mailing", "fleet", "repair", "project"]${more}}\n`;
}

// src/migrate/rules/15.0/sql-columns.ts
const COLUMN = {
	depends: "account",
	model: "account.move",
	old: "tax_cash_basis_move_id",
	now: "tax_cash_basis_origin_move_id",
	gone: ["account.journal", "payment_debit_account_id"]
};
var sql_columns_default = defineMigration({
	id: "sql-columns",
	to: "15.0",
	breaks: "error",
	summary: "Columns and tables in queries have the names of their fields and models",
	why: "A query that reads a column or a table that is not there fails: a report of its own keeps the module from installing.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/account/models/account_move.py",
	cases: sqlCases(COLUMN),
	noops: sqlNoops(COLUMN),
	...sqlColumns(_15_0_default.fields, _15_0_default.models, "15.0")
});

// src/migrate/rules/15.0/t-raw.ts
/** Records that templates of pages and reports are given, by model. */
const GIVEN = [[/^(?:(?:request\.)?env\.)?user$/, "res.users"], [/^(?:(?:request\.)?env\.company|res_company|company|(?:env\.)?user\.company_id)$/, "res.company"]];
var t_raw_default = defineMigration({
	id: "t-raw",
	to: "15.0",
	breaks: "silent",
	lasts: true,
	summary: "t-raw is t-out, of a value that says that it is HTML",
	why: "Since 15.0 t-raw logs a warning: t-out leaves alone what is Markup, such as an Html field, and escapes the rest.",
	link: "https://github.com/odoo/odoo/pull/70004",
	cases: [
		{
			before: template$1("<t t-raw=\"0\"/>"),
			after: template$1("<t t-out=\"0\"/>")
		},
		{
			before: template$1("<t t-raw=\"env.user.signature\"/><t t-raw=\"user.partner_id.comment\"/>"),
			after: template$1("<t t-out=\"env.user.signature\"/><t t-out=\"user.partner_id.comment\"/>")
		},
		{
			before: extension("mail.message_notification_email", "//t[@t-raw='message.body']"),
			after: extension("mail.message_notification_email", "//t[@t-out='message.body']")
		},
		{
			before: kanban("<t t-raw=\"record.note.value\"/>"),
			after: kanban("<t t-out=\"record.note.value\"/>")
		},
		{
			before: kanban("<t t-raw=\"record.note.value + 1\"/>"),
			todos: 1
		},
		{
			before: template$1("<t t-raw=\"record.note.value\"/>"),
			todos: 1
		},
		{
			before: template$1("<div t-raw=\"doc.note\"/>"),
			todos: 1
		},
		{
			before: template$1("<div t-raw=\"user.name\"/>"),
			todos: 1
		}
	],
	noops: [
		template$1("<t t-out=\"doc.note\"/>"),
		template$1("<t t-esc=\"doc.note\"/>"),
		template$1("<div data-t-raw=\"doc.note\"/>"),
		extension("example.own", "//t[@t-raw='message.body']"),
		extension("somebody.other", "//t[@t-raw='message.body']"),
		extension("mail.message_notification_email", "//t[@t-out='message.body']"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><t t-raw=\"x\"/></t></templates>\n" }
	],
	xml: {
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr || !/@t-raw\b/.test(expr.value) || !extendsOdoo(element, context)) return;
			const { start, end } = expr.valueSpan;
			const text = context.text.slice(start, end).replaceAll(/@t-raw\b/g, "@t-out");
			context.report({
				at: expr,
				message: "The templates of Odoo have t-out in the place of t-raw since 15.0.",
				fix: {
					title: "Look for t-out",
					safe: false,
					edits: [{
						start,
						end,
						text
					}]
				}
			});
		},
		"*"(element, context) {
			const raw = attributeOf(element, "t-raw");
			if (!raw) return;
			const isShown = isCardValue(raw.value.trim(), element);
			if (raw.value.trim() !== "0" && !isShown && !isHtml(raw.value.trim(), context)) {
				context.report({
					at: raw,
					message: `t-raw="${raw.value}" would be escaped by t-out: either make the value Markup in Python and write t-out, or leave it to be escaped if it is plain text.`,
					options: [{
						title: "Make the value Markup in Python, when it is HTML that we made",
						code: `t-out="${raw.value}"`
					}, {
						title: "Let it be escaped, when it is plain text or comes from somebody else",
						code: `t-out="${raw.value}"`
					}]
				});
				return;
			}
			context.report({
				at: raw,
				message: "t-raw is t-out since 15.0.",
				fix: {
					title: "Write t-out",
					safe: !isShown,
					edits: [{
						start: raw.start,
						end: raw.start + 5,
						text: "t-out"
					}]
				}
			});
		}
	}
});
/** The template belongs to a module of Odoo. */
function extendsOdoo(element, { project, module }) {
	const record = ancestor(element, "record");
	const field = record && recordField(record, "inherit_id");
	const template = ancestor(element, "template");
	const [owner = "", name] = ((template ? attributeValue(template, "inherit_id") : field && attributeValue(field, "ref")) ?? "").split(".");
	const facts = name === void 0 || owner === module.name ? void 0 : project.modules.get(owner);
	return facts !== void 0 && facts.dir === void 0;
}
/** What a card of a kanban shows of its record: one of HTML is known as such, and later series refuse t-raw there. */
function isCardValue(expression, element) {
	return /^record\.\w+\.(raw_)?value$/.test(expression) && ancestor(element, "kanban") !== void 0;
}
/** A field of HTML, which is Markup, of a record whose model is known. */
function isHtml(expression, context) {
	const [, root = "", path = ""] = /^((?:[a-z_]+\.)*?(?:user\.company_id|user|company|res_company))\.([\w.]+)$/.exec(expression) ?? [];
	return isHtmlField(GIVEN.find(([name]) => name.test(root))?.[1], path, context);
}
function extension(of, expr) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"14.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><template id="t" inherit_id="${of}"><xpath expr="${expr}" position="after"><br/></xpath></template></odoo>\n`
	};
}
function kanban(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban><templates><t t-name="kanban-box"><div>${body}</div></t></templates></kanban></field></record></odoo>\n` };
}
function template$1(body) {
	return { "views/x.xml": `<odoo><template id="t"><div>${body}</div></template></odoo>\n` };
}

// src/migrate/rules/15.0/taken-fields.ts
var taken_fields_default = defineMigration({
	id: "taken-fields",
	to: "15.0",
	breaks: "silent",
	summary: "Fields of the module that Odoo has too",
	why: "A field that the module brought may have come into Odoo under the same name: where it is declared again, it changes the one of Odoo for all that reads it.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/project/models/project_milestone.py",
	cases: [{
		before: adding("base", "res.partner", "country_code"),
		todos: 1
	}],
	noops: keptFields("project", {
		old: "project.project",
		field: "name"
	}),
	python: takenFields("15.0", _15_0_default.fields)
});

// src/migrate/rules/15.0/taken-models.ts
var taken_models_default = defineMigration({
	id: "taken-models",
	to: "15.0",
	breaks: "error",
	summary: "Models of the module that Odoo has too",
	why: "A model that the module brought may have come into Odoo under the same name. A class with that _name and no _inherit takes the place of the one of Odoo, whose fields are gone then: what reads them, such as a field that is computed from one or a view, does not load.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/project/models/project_milestone.py",
	cases: [{
		before: making("project", "project.milestone"),
		todos: 1
	}],
	noops: keptModels("project", {
		model: "project.milestone",
		old: "project.project"
	}),
	python: takenModels("15.0")
});

// src/migrate/rules/15.0/xmlid-methods.ts
var xmlid_methods_default = defineMigration({
	id: "xmlid-methods",
	to: "15.0",
	breaks: "error",
	summary: "Public methods of ir.model.data that look up xmlids are private",
	why: "xmlid_to_res_id, xmlid_lookup and xmlid_to_res_model_res_id are gone since 15.0; what they did begins with an underscore.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_model.py",
	cases: [{
		before: model$3("self.env[\"ir.model.data\"].xmlid_to_res_id(\"a.b\")"),
		after: model$3("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")")
	}, {
		before: model$3("self.env[\"ir.model.data\"].sudo().xmlid_to_res_model_res_id(\"a.b\")"),
		after: model$3("self.env[\"ir.model.data\"].sudo()._xmlid_to_res_model_res_id(\"a.b\")")
	}],
	noops: [
		model$3("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")"),
		model$3("self.env[\"my.data\"].xmlid_to_res_id(\"a.b\")"),
		model$3("xmlid_to_res_id(\"a.b\")")
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
function model$3(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return ${expression}\n`;
}

// src/migrate/rules/16.0/abstract-models.ts
var abstract_models_default = defineMigration({
	id: "abstract-models",
	to: "16.0",
	why: "Odoo refuses a class that would make an abstract model another one: the module does not load.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/project/report/project_task_burndown_chart_report.py",
	...abstractModels("project.task.burndown.chart.report", "Model", "16.0")
});

// src/migrate/rules/16.0/account-code.ts
var account_code_default = defineMigration({
	id: "account-code",
	to: "16.0",
	breaks: "error",
	summary: "Codes of accounts have letters, digits and dots",
	why: "A constraint of 16.0 refuses an account whose code holds anything else, such as an underscore.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_account.py",
	cases: [
		{
			before: values("self.env[\"account.account\"].create({\"code\": \"TEST_AC-1\", \"name\": \"Test_1\"})"),
			after: values("self.env[\"account.account\"].create({\"code\": \"TESTAC1\", \"name\": \"Test_1\"})")
		},
		{
			before: values("self.env[\"account.account\"].create([{\"code\": \"a b\"}]) or self.env[\"account.account\"].search([(\"code\", \"=\", \"a b\")])"),
			after: values("self.env[\"account.account\"].create([{\"code\": \"ab\"}]) or self.env[\"account.account\"].search([(\"code\", \"=\", \"ab\")])")
		},
		{
			before: values("self.env[\"account.account\"].create({\"code\": \"tax_account\"}), {\"tax_account\": 1}, self[\"tax_account\"], self.mapped(\"tax_account\"), [(\"tax_account\", \"=\", 1)]"),
			after: values("self.env[\"account.account\"].create({\"code\": \"taxaccount\"}), {\"tax_account\": 1}, self[\"tax_account\"], self.mapped(\"tax_account\"), [(\"tax_account\", \"=\", 1)]")
		},
		{
			before: values("self.env[\"account.account\"].create([{\"code\": \"a_1\"}, {\"code\": \"a1\"}])"),
			after: values("self.env[\"account.account\"].create([{\"code\": \"a.1\"}, {\"code\": \"a1\"}])")
		},
		{
			before: values("self.env[\"account.account\"].create([{\"code\": \"a_1\"}, {\"code\": \"_a1\"}])"),
			after: values("self.env[\"account.account\"].create([{\"code\": \"a.1\"}, {\"code\": \".a1\"}])")
		}
	],
	noops: [
		values("self.env[\"account.account\"].create({\"code\": \"101.a\", \"name\": \"a_b\"})"),
		values("self.env[\"account.journal\"].create({\"code\": \"A_B\"})"),
		values("self.env[\"account.account\"].create({\"code\": \"A_%s\" % self.id})"),
		values("{\"code\": \"A_B\"}"),
		values("self.env[\"account.account\"].search([(\"code\", \"=\", \"A_B\")])")
	],
	python: { string(node, context) {
		const pair = context.ancestors.at(-1);
		if (pair?.type !== "pair" || node.field !== "key" || literalOf(node, context.text) !== "code") return;
		const value = childOf(pair, "value");
		const code = value && literalOf(value, context.text);
		if (typeof code !== "string" || value?.type !== "string" || !/^[\w .-]*[_ -][\w .-]*$/.test(code)) return;
		if (modelOfText(node, context) !== "account.account") return;
		context.report({
			at: value,
			message: "The code of an account holds letters, digits and dots only, since 16.0.",
			fix: {
				title: "Write it without other signs",
				safe: false,
				edits: sameTexts(code, context).map(({ start, end }) => ({
					start: start + 1,
					end: end - 1,
					text: codeNow(code, context.text)
				}))
			}
		});
	} }
});
/** The code without the signs, and with dots for them where another text would be the same then, or nothing would be left. */
function codeNow(code, text) {
	const plain = code.replaceAll(SIGNS, "");
	const taken = [...text.matchAll(/(["'])([\w .-]+)\1/g)].map(([, , other = ""]) => other).some((other) => other !== code && other.replaceAll(SIGNS, "") === plain);
	return plain === "" || taken ? code.replaceAll(SIGNS, ".") : plain;
}
/** What a code may not hold. */
const SIGNS = /[_ -]/g;
/** What takes the name of a field or of a record. */
const NAMING = /^(ref|getattr|setattr|hasattr|mapped|filtered|sorted)$/;
/** Every text of the file that is the code: what looks for the account has to find it. */
function sameTexts(code, context) {
	const nodes = [...walk(context.file.root)];
	const names = new Set(nodes.flatMap((node) => namesIn(node, context)));
	return nodes.filter((node) => node.type === "string" && !/^(key|subscript)$/.test(node.field ?? "") && !names.has(node) && node.children.length === 3 && context.slice(node).slice(1, -1) === code);
}
/** Parts of a term or a call that name something else. */
function namesIn(node, context) {
	if (node.type === "call") {
		const name = calledBy(node, context)?.name;
		return name !== void 0 && NAMING.test(name) ? argumentsOfCall(node, context).positional : [];
	}
	if (node.type !== "tuple" && node.type !== "list") return [];
	const [field, operator, ...value] = parts(node);
	const isTerm = value.length === 1 && operator && /^['"]([=!<>]+|\w*like|(not )?in)['"]$/.test(context.slice(operator));
	return field && isTerm ? [field] : [];
}
function values(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"account\"]}\n",
		"tests/test_example.py": `from odoo.tests import TransactionCase\n\n\nclass TestExample(TransactionCase):\n    def test_example(self):\n        return ${expression}\n`
	};
}

// src/migrate/rules/16.0/account-type.ts
const ASK = "The type of an account is its field account_type since 16.0, a selection in the place of user_type_id: give a key such as income, not a record.";
const SINCE = "The type of an account is the selection account_type since 16.0.";
const ACCOUNTS = /^account\.account(\.template)?$/;
const OPTIONS = [{
	title: "Give the key of the type that is meant",
	code: "\"account_type\": \"asset_receivable\""
}, {
	title: "Compute the key from what the old type said, and give that",
	code: "\"account_type\": account_type"
}];
var account_type_default = defineMigration({
	id: "account-type",
	to: "16.0",
	breaks: "error",
	summary: "The type of an account is a selection: account_type in the place of user_type_id and internal_type",
	why: "The model account.account.type is gone in 16.0, and so are its records: what refers to them fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account/models/account_account.py",
	cases: [
		{
			before: method("return self.env[\"account.account\"].create(\n            {\"code\": \"1\", \"user_type_id\": self.env.ref(\"account.data_account_type_revenue\").id}\n        )"),
			after: method("return self.env[\"account.account\"].create(\n            {\"code\": \"1\", \"account_type\": \"income\"}\n        )")
		},
		{
			before: method("kind = self.env.ref('account.data_account_type_expenses')\n        return self.search([('user_type_id', '=', kind.id)]), dict(user_type_id=kind.id)"),
			after: method("return self.search([('account_type', '=', 'expense')]), dict(account_type=\"expense\")")
		},
		{
			before: method("return self.line_ids.filtered(lambda l: l.account_id.internal_type in (\"receivable\", \"payable\"))"),
			after: method("return self.line_ids.filtered(lambda l: l.account_id.account_type in (\"asset_receivable\", \"liability_payable\"))")
		},
		{
			before: method("return self.search([(\"account_id.user_type_id.type\", \"=\", \"liquidity\")])"),
			after: method("return self.search([(\"account_id.account_type\", \"in\", [\"asset_cash\", \"liability_credit_card\"])])")
		},
		{
			before: method("return self.account_id.user_type_id.type == \"other\""),
			after: method("return self.account_id.account_type not in (\"asset_receivable\", \"liability_payable\", \"asset_cash\", \"liability_credit_card\")")
		},
		{
			before: view$2("<field name=\"user_type_id\"/><field name=\"other_id\" domain=\"[('internal_type', '=', 'payable')]\"/>"),
			after: view$2("<field name=\"account_type\"/><field name=\"other_id\" domain=\"[('account_type', '=', 'liability_payable')]\"/>")
		},
		{
			before: record("<field name=\"user_type_id\" ref=\"account.data_account_type_equity\"/>"),
			after: record("<field name=\"account_type\">equity</field>")
		},
		{
			before: method("return self.create({\"user_type_id\": self.ref(\"account.data_account_type_receivable\")})"),
			after: method("return self.create({\"account_type\": \"asset_receivable\"})")
		},
		{
			before: method("kind = self.env[\"account.account.type\"].create(\n            {\"name\": \"A\", \"type\": \"other\", \"internal_group\": \"income\"}\n        )\n        return self.create({\"user_type_id\": kind.id})"),
			after: method("return self.create({\"account_type\": \"income\"})")
		},
		{
			before: method("return self.create({\"user_type_id\": self.env[\"account.account.type\"].create({\"name\": \"A\", \"type\": \"receivable\"}).id})"),
			after: method("return self.create({\"account_type\": \"asset_receivable\"})")
		},
		{
			before: method("kind = self.env[\"account.account.type\"].create({\"name\": \"A\", \"type\": self.kind})\n        return self.create({\"user_type_id\": kind.id})"),
			todos: 1
		},
		{
			before: method("return self.create({\"user_type_id\": kind.id})", "self, kind"),
			todos: 1
		},
		{
			before: method("kind = self.env.ref(\"account.data_account_type_expenses\")\n        self.log(kind)\n        return self.create({\"user_type_id\": kind.id})"),
			todos: 1
		}
	],
	noops: [
		method("return self.create({\"account_type\": \"income\"})"),
		method("return self.env.ref(\"account.data_account_type_revenue_of_mine\").id"),
		method("return self.env[\"my.type\"].create({\"name\": \"A\", \"type\": \"other\", \"internal_group\": \"income\"})"),
		method("return self.env[\"account.journal\"].create({\"type\": \"receivable\"}).id"),
		method("return self.create({\"account_type\": \"income\", \"name\": \"user_type\"})"),
		method("return self.account_type in (\"income\", \"expense\")"),
		method("return self.document_type_id.internal_type == \"invoice\""),
		method("return self.search([(\"l10n_latam_document_type_id.internal_type\", \"=\", \"credit_note\")])"),
		method("return self.internal_group == \"income\""),
		method("return self.type == \"receivable\""),
		view$2("<field name=\"account_type\"/>"),
		{ "models/example.py": "from odoo import fields, models\n\n\nclass Kind(models.Model):\n    _name = \"kind\"\n\n    user_type_id = fields.Many2one(\"kind\")\n\n    def f(self, kind):\n        return self.create({\"user_type_id\": kind.id})\n" },
		view$2("<field name=\"user_type_id\"/>", "my.model"),
		record("<field name=\"user_type_id\" ref=\"my_type\"/>", "my.model")
	],
	python: {
		module(node, context) {
			if (!context.text.includes("user_type_id") || ownField(context)) return;
			const { changes, unknown } = accountTypeValues(node, context);
			for (const { at, edits } of changes) context.report({
				at,
				message: SINCE,
				fix: {
					title: "Give a key of account_type",
					safe: true,
					edits
				}
			});
			for (const at of unknown) context.report({
				at,
				message: ASK,
				options: OPTIONS
			});
		},
		tuple: leaf,
		string_content(node, context) {
			const text = context.slice(node);
			if (!/_type/.test(text) || !text.includes("(")) return;
			tell$1(context, node, accountDomainNow(text), text);
		},
		comparison_operator(node, context) {
			const [left, right, ...more] = node.children;
			if (left?.type !== "attribute" || !right || more.length > 0) return;
			const path = context.slice(left);
			const now = accountPathNow(path.replaceAll(/\s/g, ""));
			const name = childOf(left, "attribute");
			if (now === void 0 || !name || /\s/.test(path)) return;
			const operator = context.text.slice(left.end, right.start).trim();
			if (path.endsWith("internal_group")) return tell$1(context, left, now, path);
			const alone = right.type === "string";
			const literals = (alone ? [right] : /^(list|tuple|set)$/.test(right.type) ? parts(right) : []).map((each) => literalOf(each, context.text));
			const values = literals.filter((value) => typeof value === "string");
			const compared = values.length === literals.length ? comparedNow(operator, values, alone) : void 0;
			if (!compared) return;
			const list = alone ? void 0 : context.slice(right);
			tell$1(context, node, `${now} ${operatorNow(compared.operator, operator)} ${written(compared.values, compared.alone, list)}`, context.slice(node));
		}
	},
	arch: { "*"(element, context) {
		domains(element, context);
		const name = element.name === "field" ? attributeOf(element, "name") : void 0;
		if (name?.value !== "user_type_id" || !ACCOUNTS.test(context.modelName ?? "") || ownField(context)) return;
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: SINCE,
			fix: {
				title: "Write account_type",
				safe: true,
				edits: [{
					start,
					end,
					text: "account_type"
				}]
			}
		});
	} },
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record" || !ACCOUNTS.test(attributeOf(record, "model")?.value ?? "")) return;
		const [name, ref] = [attributeOf(element, "name"), attributeOf(element, "ref")];
		if (name?.value !== "user_type_id") return;
		const type = ref && Object.hasOwn(ACCOUNT_TYPES, ref.value) ? ACCOUNT_TYPES[ref.value] : void 0;
		if (type === void 0) return context.report({
			at: element,
			message: ASK,
			options: OPTIONS
		});
		const text = `<field name="account_type">${type}</field>`;
		const { start, end } = element;
		context.report({
			at: element,
			message: SINCE,
			fix: {
				title: "Give a key of account_type",
				safe: true,
				edits: [{
					start,
					end,
					text
				}]
			}
		});
	} }
});
/** A leaf of a domain in the code. */
function leaf(node, context) {
	if (node.children.length !== 3 || node.children[0]?.type !== "string") return;
	const text = context.slice(node);
	if (/_type|internal_group/.test(text)) tell$1(context, node, accountDomainNow(text), text);
}
function domains(element, context) {
	const domain = attributeOf(element, "domain");
	if (!domain) return;
	const raw = context.text.slice(domain.valueSpan.start, domain.valueSpan.end);
	tell$1(context, domain.valueSpan, accountDomainNow(raw), raw);
}
function tell$1(context, at, now, old) {
	if (now === old) return;
	context.report({
		at,
		message: SINCE,
		fix: {
			title: "Ask for account_type",
			safe: true,
			edits: [{
				start: at.start,
				end: at.end,
				text: now
			}]
		}
	});
}
/** `==` stays what it was; where the comparison is with a list now it is `in`. */
function operatorNow(now, old) {
	return now === "=" ? "==" : now === old ? old : now;
}
/** Values as the list before was written; in parentheses where there was none. */
function written(values, alone, list) {
	const texts = values.map((value) => `"${value}"`);
	if (alone) return texts.join("");
	const [open, close] = [list?.[0] ?? "(", list?.at(-1) ?? ")"];
	return `${open}${texts.join(", ")}${open === "(" && texts.length === 1 ? "," : ""}${close}`;
}
/** The module has such a field itself. */
function ownField({ index }) {
	return [...index.models.values()].some((model) => model.field("user_type_id") !== void 0);
}
function method(body, params = "self") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"account\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "account.account"\n\n    def f(${params}):\n        ${body}\n`
	};
}
function view$2(body, model = "account.account") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"account\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n`
	};
}
function record(body, model = "account.account") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"account\"], \"data\": [\"data/x.xml\"]}\n",
		"data/x.xml": `<odoo><record id="a" model="${model}">${body}</record></odoo>\n`
	};
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
		partnerView("<kanban><templates><t t-name=\"kanban-box\"><a class=\"dropdown-toggle\" data-toggle=\"dropdown\"/></t></templates></kanban>"),
		template(`<t t-set="text_right" t-value="ml-2"/><div t-att-class="a.pl-1"/>`),
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"x.y\"><field name=\"name\">ml-2 text-right</field></record></odoo>\n" }
	],
	xml: { "*": look },
	template: { "*": look }
});
function look(element, context) {
	for (const attribute of element.attributes) {
		const now = valueNow(element, attribute, context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end));
		if (now !== void 0) renamed$1(attribute, {
			...attribute.valueSpan,
			text: now
		}, context);
		else if (attribute.name === "class") {
			const old = attribute.value.split(/\s+/).find((token) => BUILT_OTHERWISE.test(token));
			if (old !== void 0) context.report({
				at: attribute,
				message: `Bootstrap 5 has no ${old}: build the element as its guide to migration says, https://getbootstrap.com/docs/5.1/migration/.`,
				options: [{ title: `Build the element with the classes that Bootstrap 5 has for it` }, { title: `Take ${old} away, and say in a stylesheet of the module what it did` }]
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
	if (now !== raw) renamed$1(only, {
		start: only.start,
		end: only.end,
		text: now
	}, context);
}
function scripts(element, context) {
	if (opensKanbanMenu(element)) return;
	for (const attribute of scriptAttributes(element)) {
		const { name, start } = attribute;
		renamed$1(attribute, {
			start,
			end: start + name.length,
			text: scriptNameNow(attribute)
		}, context);
	}
}
function renamed$1(at, edit, context) {
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
		before: partnerView(before),
		after: partnerView(after)
	};
}
function template(content) {
	return { "views/x.xml": `<odoo><template id="t">${content}</template></odoo>\n` };
}

// src/migrate/rules/16.0/bootstrap-5-js.ts
/** Methods of jQuery and of DOM's classList that take classes, and nothing else in the same place. */
const CALLS = /^(?:addClass|removeClass|toggleClass|hasClass)$/;
const LIST = /^(?:add|remove|toggle|contains|replace)$/;
var bootstrap_5_js_default = defineMigration({
	id: "bootstrap-5-js",
	to: "16.0",
	breaks: "silent",
	summary: "Classes of Bootstrap 4 that scripts set have the names of Bootstrap 5",
	why: "Odoo has Bootstrap 5 since 16.0: the old classes have no style.",
	link: "https://github.com/odoo/odoo/pull/95450",
	cases: [
		scriptCase("$a.addClass(\"ml-2 o_thing text-right\").toggleClass('float-left', true);\n", "$a.addClass(\"ms-2 o_thing text-end\").toggleClass('float-start', true);\n"),
		scriptCase("el.classList.add(\"pl-1\", \"badge-info\");\nel.classList.replace(\"font-weight-bold\", \"o_b\");\n", "el.classList.add(\"ps-1\", \"text-bg-info\");\nel.classList.replace(\"fw-bold\", \"o_b\");\n"),
		scriptCase("export const A = Widget.extend({ className: \"o_a mr-auto\" });\nel.className = \"sr-only\";\n", "export const A = Widget.extend({ className: \"o_a me-auto\" });\nel.className = \"visually-hidden\";\n")
	],
	noops: [
		script("$a.addClass(\"ms-2 text-end o_text-right\");\n"),
		script("el.classList.add(name);\n"),
		script("items.add(\"text-right\");\n"),
		script("$a.attr(\"title\", \"ml-2\").find(\".ml-2\");\n"),
		script("export const a = { classes: \"ml-2\" };\n")
	],
	js: {
		CallExpression(node, context) {
			const { callee } = node;
			if (!isJsNode(callee) || callee.type !== "MemberExpression" || !isJsNode(callee.property)) return;
			const name = String(callee.property.name);
			const object = isJsNode(callee.object) ? callee.object : void 0;
			if (object?.type === "MemberExpression" && isJsNode(object.property) && object.property.name === "classList" ? !LIST.test(name) : !CALLS.test(name)) return;
			for (const each of listOf(node.arguments)) renamed(each, context);
		},
		Property(node, context) {
			if (keyOf(node) === "className" && isJsNode(node.value)) renamed(node.value, context);
		},
		AssignmentExpression(node, context) {
			const { left, right } = node;
			if (!isJsNode(left) || left.type !== "MemberExpression" || !isJsNode(left.property)) return;
			if (left.property.name === "className" && left.computed !== true && isJsNode(right)) renamed(right, context);
		}
	}
});
function renamed(node, context) {
	if (textOfLiteral(node) === void 0) return;
	const [start, end] = [node.start + 1, node.end - 1];
	const raw = context.text.slice(start, end);
	const now = raw.replaceAll(/[^\s]+/g, classNow);
	if (now === raw) return;
	context.report({
		at: node,
		message: "This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.",
		fix: {
			title: "Write the name of Bootstrap 5",
			safe: true,
			edits: [{
				start,
				end,
				text: now
			}]
		}
	});
}

// src/migrate/rules/16.0/bootstrap-5-scss.ts
var bootstrap_5_scss_default = defineMigration({
	id: "bootstrap-5-scss",
	to: "16.0",
	breaks: "silent",
	summary: "Stylesheets call the functions and mixins of Bootstrap 5",
	why: "A mixin that is gone keeps its whole bundle from being built, a function that is gone is written into the page as it stands, and media-breakpoint-down() goes up to the breakpoint it is given, where it went to the end of it.",
	link: "https://github.com/odoo/odoo/pull/95450",
	cases: [
		sheets(".o_a {\n    color: theme-color(\"success\");\n    background: rgba(theme-color('light'), 0.5) !important;\n}\n", ".o_a {\n    color: map-get($theme-colors, \"success\");\n    background: rgba(map-get($theme-colors, 'light'), 0.5) !important;\n}\n"),
		sheets(".o_a {\n    border-color: gray(\"200\");\n    color: color-yiq(gray(\"800\"));\n    background: color(\"blue\");\n    fill: theme-color-level(\"danger\", -10);\n}\n", ".o_a {\n    border-color: map-get($grays, \"200\");\n    color: color-contrast(map-get($grays, \"800\"));\n    background: map-get($colors, \"blue\");\n    fill: shift-color(map-get($theme-colors, \"danger\"), -80%);\n}\n"),
		sheets(".o_a {\n    @include hover { color: red; }\n    @include hover-focus() {\n        color: red;\n    }\n    @include float-left;\n    @include border-left-radius(0);\n    @include border-top-right-radius($a);\n    @include sr-only();\n}\n$a: 1;\n", ".o_a {\n    &:hover { color: red; }\n    &:hover,\n    &:focus {\n        color: red;\n    }\n    float: left !important;\n    @include border-start-radius(0);\n    @include border-top-end-radius($a);\n    @include visually-hidden();\n}\n$a: 1;\n"),
		sheets("@include media-breakpoint-down(sm) {\n    .a { color: red; }\n}\n@include media-breakpoint-between(md, lg) {\n    .a { color: red; }\n}\n", "@include media-breakpoint-down(breakpoint-next(sm)) {\n    .a { color: red; }\n}\n@include media-breakpoint-between(md, breakpoint-next(lg)) {\n    .a { color: red; }\n}\n"),
		sheets(".o_a.text-right > .ml-2,\n.badge-pill:hover {\n    .float-left & { color: red; }\n    @extend .sr-only;\n}\n", ".o_a.text-end > .ms-2,\n.rounded-pill:hover {\n    .float-start & { color: red; }\n    @extend .visually-hidden;\n}\n"),
		sheets(".o_a .text-right #{$b} {\n    color: red;\n}\n", ".o_a .text-end #{$b} {\n    color: red;\n}\n"),
		{
			before: { "static/src/a.css": ".o_a .text-left { color: red; }\n" },
			after: { "static/src/a.css": ".o_a .text-start { color: red; }\n" }
		},
		{
			before: sheet(".a {\n    @include media-breakpoint-down(xl) { color: red; }\n}\n"),
			todos: 1
		},
		{
			before: sheet(".a {\n    @include text-hide();\n}\n"),
			todos: 1
		},
		{
			before: sheet(".a {\n    color: theme-color-level($a, $b);\n}\n"),
			todos: 1
		}
	],
	noops: [
		sheet("@include media-breakpoint-up(sm) {\n    .a { color: red; }\n}\n"),
		sheet("@include media-breakpoint-down(breakpoint-next(sm)) {\n    .a { color: red; }\n}\n"),
		sheet(".a { color: map-get($theme-colors, \"success\"); fill: color(display-p3 1 0 0); }\n"),
		sheet("// theme-color(\"success\")\n/* @include hover { } */\n.a::after { content: \"gray('100')\"; }\n"),
		sheet("@mixin hover { &:hover { @content; } }\n.a {\n    @include hover { color: red; }\n}\n"),
		sheet("@function gray($a) { @return $a; }\n.a { color: gray(\"100\"); }\n"),
		sheet(".a { @include o-hover-opacity(1, 1); filter: grayscale(1); }\n"),
		{ "static/src/a.css": ".a { color: theme-color(\"success\"); }\n" },
		sheet(".o_text-right .ml-6, .my-text-left .text-end { color: red; }\n"),
		sheet(".a { background: url(a.text-right); content: \".text-right\"; margin: $b.ml-2; }\n"),
		sheet(".a { margin: $b.ml-2 #{$c}; }\n"),
		sheet("// .text-right { }\n.a::before { content: \"{ .ml-2 {\"; }\n")
	],
	style(file, context) {
		selectors(file, context);
		if (!file.source.path.endsWith(".scss")) return;
		const own = new Set(context.styles.flatMap((each) => [...boundIn(each)]));
		for (const call of callsIn(file)) {
			if (own.has(call.mixin ? `@${call.name}` : `${call.name}()`)) continue;
			tell(call, file, context);
		}
	}
});
/** Classes of Bootstrap 4 in selectors, as the markup of 16.0 has them. */
function selectors(file, context) {
	const { code, quoted } = file;
	const signs = spansOf(code, /#\{[^}]*\}|[{};]/g);
	const [extended, addresses] = [spansOf(code, /@extend\s+[^;{}]*/g), spansOf(code, /url\([^)]*/g)];
	for (const match of code.matchAll(/\.([a-z][\w-]*)(?![\w-])/g)) {
		const [name, start] = [match[1] ?? "", match.index + 1];
		const now = classNow(name);
		if (now === name || spanAt(quoted, start)) continue;
		if (!(signAfter(start, signs, code) === "{") && !isWithin(extended, start) || isWithin(addresses, start)) continue;
		context.report({
			at: {
				start,
				end: start + name.length
			},
			message: "This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.",
			fix: {
				title: "Write the name of Bootstrap 5",
				safe: true,
				edits: [{
					start,
					end: start + name.length,
					text: now
				}]
			}
		});
	}
}
/** What ends the selector or the value at an offset, `#{...}` passed over. */
function signAfter(start, signs, code) {
	for (let i = firstEndingAfter(signs, start); i < signs.length; i++) {
		const sign = signs[i];
		if (sign && (sign.start < start || sign.end === sign.start + 1)) return code[sign.end - 1];
	}
}
function tell(call, { code }, context) {
	const now = call.mixin ? mixinNow(call, code) : functionNow(call);
	if (now === void 0) return;
	const at = {
		start: call.start,
		end: call.end
	};
	if ("ask" in now) {
		context.report({
			at,
			message: now.ask,
			options: [{ title: "Write what Bootstrap 5 has for it" }, {
				title: "Write the declarations that it made",
				code: code.slice(call.start, call.end)
			}]
		});
		return;
	}
	context.report({
		at,
		message: `${call.name} is one of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.`,
		fix: {
			title: "Write what Bootstrap 5 has for it",
			safe: true,
			edits: [now.edit]
		}
	});
}
function sheet(text) {
	return { "static/src/a.scss": text };
}
function sheets(before, after) {
	return {
		before: sheet(before),
		after: sheet(after)
	};
}

// src/migrate/rules/16.0/computed-onchanges.ts
/** Methods that set fields which are computed since 16.0, by the model that had them. */
const COMPUTED = {
	"sale.order": /^onchange_(partner_id|partner_shipping_id|user_id)$/,
	"sale.order.line": /^(product_id_change|product_uom_change|_onchange_discount)$/,
	"purchase.order.line": /^_onchange_quantity$/,
	"account.move": /^(_onchange_invoice_line_ids|_onchange_recompute_dynamic_lines|_recompute_dynamic_lines|_onchange_currency)$/,
	"account.move.line": /^_onchange_(price_subtotal|product_id|mark_recompute_taxes|amount_currency|uom_id|account_id|balance)$/
};
/** Those that no other model of Odoo had: in a test it does not take the model to know them. */
const UNLIKE_OTHERS = /^(product_id_change|_onchange_invoice_line_ids|_onchange_recompute_dynamic_lines|_recompute_dynamic_lines|_onchange_price_subtotal|_onchange_mark_recompute_taxes)$/;
var computed_onchanges_default = defineMigration({
	id: "computed-onchanges",
	to: "16.0",
	breaks: "error",
	summary: "Onchange methods of orders and invoices that became computed fields are not called",
	why: "Since 16.0 prices, taxes, terms and the lines of an entry are computed and stored as soon as what they depend on is set: the methods that did it are gone, and a call of one fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order_line.py",
	cases: [
		{
			before: orders("line = self.env[\"sale.order.line\"].new({})", "line.product_id_change()  # prices", "line._onchange_discount()", "return line"),
			after: orders("line = self.env[\"sale.order.line\"].new({})", "return line")
		},
		{
			before: orders("order = self.env[\"sale.order\"].create({})", "for line in order.order_line:", "    line.product_id_change()", "    line.product_uom_change()", "order.onchange_partner_id()", "return order"),
			after: orders("order = self.env[\"sale.order\"].create({})", "return order")
		},
		{
			before: test$1("self.invoice._recompute_dynamic_lines(recompute_all_taxes=True)", "self.assertTrue(self.invoice)"),
			after: test$1("self.assertTrue(self.invoice)")
		},
		{
			before: orders("line = self.env[\"sale.order.line\"].new({}); line.product_id_change()", "return line"),
			after: orders("line = self.env[\"sale.order.line\"].new({})", "return line")
		},
		{
			before: orders("line = self.env[\"sale.order.line\"].new({})", "line.product_id_change(); line.a = 1; return line"),
			after: orders("line = self.env[\"sale.order.line\"].new({})", "line.a = 1; return line")
		},
		{
			before: test$1("for line in self.lines:", "    if line.a:", "        line.b = 1", "    line.product_id_change()"),
			after: test$1("for line in self.lines:", "    if line.a:", "        line.b = 1")
		}
	],
	noops: [
		orders("self.env[\"purchase.order\"].new({}).onchange_partner_id()"),
		orders("self.env[\"res.partner\"].onchange_partner_id()"),
		orders("self.lines.product_id_change()"),
		orders("return self.env[\"sale.order.line\"].new({}).product_id_change()"),
		orders("self.env[\"sale.order.line\"].new({}).product_id_change(*self)"),
		orders("self.env[\"sale.order.line\"].new({}).product_id_change"),
		orders("if self:", "    self.env[\"sale.order.line\"].new({}).product_id_change()"),
		{
			...orders("self.env[\"sale.order.line\"].new({}).product_id_change()"),
			"models/line.py": "from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = \"sale.order.line\"\n\n    def product_id_change(self):\n        return {}\n"
		},
		test$1("self.line._onchange_product_id()")
	],
	python: { call(node, context) {
		const statement = context.ancestors.at(-1);
		if (statement?.type !== "expression_statement" || !isGone(node, context)) return;
		let gone = statement;
		for (let depth = 2;; depth += 2) {
			const [block, owner] = [context.ancestors.at(-depth), context.ancestors.at(-depth - 1)];
			const beside = block ? parts(block) : [];
			const others = beside.filter((each) => each !== gone && !isGoneStatement(each, context));
			if (block?.type !== "block" || others.length > 0) break;
			if (owner?.type !== "for_statement" || childOf(owner, "alternative") || beside[0] !== gone) return;
			gone = owner;
		}
		context.report({
			at: node,
			message: `${calledBy(node, context)?.name}() is gone in 16.0: what it set is computed.`,
			fix: {
				title: "Drop the call",
				safe: false,
				edits: [wholeLines(gone, context.text)]
			}
		});
	} }
});
function isGoneStatement(statement, context) {
	const [call] = statement.type === "expression_statement" ? statement.children : [];
	return call?.type === "call" && isGone(call, context);
}
/** It is a call of such a method that nobody else has. */
function isGone(node, context) {
	const called = calledBy(node, context);
	if (!called?.object || context.slice(called.object).startsWith("super(")) return false;
	const { positional, spread } = argumentsOfCall(node, context);
	if (positional.length > 0 || spread) return false;
	const known = recordsOf(called.object, context)?.model;
	const { name } = called;
	const guessed = known === void 0 && isTest(context) && UNLIKE_OTHERS.test(name);
	const model = (known === void 0 ? guessed ? Object.keys(COMPUTED) : [] : [known]).find((each) => Object.hasOwn(COMPUTED, each) && COMPUTED[each]?.test(name));
	const { target, module, index } = context;
	if (model === void 0 || !target || index.models.get(model)?.method(name)) return false;
	return context.model(model).method(name) !== void 0 && target.model(model, module.name).exists && target.model(model, module.name).method(name) === void 0;
}
function orders(...lines) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"sale\", \"purchase\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.Model):\n    _name = "example.order"\n\n    def f(self):\n${lines.map((line) => `        ${line}\n`).join("")}`
	};
}
function test$1(...lines) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"sale\"]}\n",
		"tests/test_example.py": `from odoo.tests import TransactionCase\n\n\nclass TestExample(TransactionCase):\n    def test_example(self):\n${lines.map((line) => `        ${line}\n`).join("")}`
	};
}

// src/migrate/rules/16.0/create-multi.ts
var create_multi_default = defineMigration({
	id: "create-multi",
	to: "16.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	dueAtOnce: true,
	summary: "create() takes a list of values",
	why: "An override of create for one record is called once a record up to 18.0, with a warning; in 19.0 it gets the list, and fails or does the wrong thing.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/api.py",
	cases: [
		model$2(`
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
		model$2(`
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
		model$2(`
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
		model$2(`
    @api.model
    def create(self, vals):
        if not vals.get("number"):
            vals["number"] = self.env["ir.sequence"].next_by_code("book")
        res = super(Book, self).create(vals)
        return res
`, `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if not vals.get("number"):
                vals["number"] = self.env["ir.sequence"].next_by_code("book")
        res = super().create(vals_list)
        return res
`),
		model$2(`
    @api.model
    def create(self, vals):
        vals.setdefault("pages", 1)
        res = super().create(vals)
        if vals.get("lent"):
            res.lend()
        return res
`, `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            vals.setdefault("pages", 1)
        records = super().create(vals_list)
        for res, vals in zip(records, vals_list):
            if vals.get("lent"):
                res.lend()
        return records
`),
		model$2(`
    @api.model
    def create(self, vals):
        self.env.cr.execute('''SELECT 1
  FROM book''')
        return super().create(vals)
`, `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            self.env.cr.execute('''SELECT 1
  FROM book''')
        return super().create(vals_list)
`),
		{
			before: "from odoo import api, models\n\n\nclass Book(models.Model):\n	_name = \"example.book\"\n\n	@api.model\n	def create(self, vals):\n		vals[\"a\"] = 1\n		return super().create(vals)\n",
			after: "from odoo import api, models\n\n\nclass Book(models.Model):\n	_name = \"example.book\"\n\n	@api.model_create_multi\n	def create(self, vals_list):\n		for vals in vals_list:\n			vals[\"a\"] = 1\n		return super().create(vals_list)\n"
		},
		model$2(`
    @api.model
    def create(self, vals):
        category = super().create(vals)
        category.sort_out()
        return category
`, `
    @api.model_create_multi
    def create(self, vals_list):
        categories = super().create(vals_list)
        for category in categories:
            category.sort_out()
        return categories
`),
		model$2(`
    @api.model
    def create(self, vals):
        news = super().create(vals)
        news.publish()
        return news
`, `
    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        for news in records:
            news.publish()
        return records
`),
		...[
			"lines = vals.pop(\"lines\", [])\n        record = super().create(vals)\n        record.write({\"lines\": lines})\n        return record",
			"vals = dict(vals)\n        return super().create(vals)",
			"self = self.with_company(vals.get(\"company_id\"))\n        return super().create(vals)",
			"user = vals.get(\"user_id\")\n        return super(Book, self.with_user(user)).create(vals)",
			"record = super().create(vals)\n        record = record.sudo()\n        return record"
		].map((body) => ({
			before: source(`\n    @api.model\n    def create(self, vals):\n        ${body}\n`),
			todos: 1
		})),
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
		source("\n    # def create(self, vals):\n    name = fields.Char()\n"),
		...[
			"self, vals_list, extra",
			"self",
			"self, *args",
			"self, vals, **kwargs",
			"self, vals, notify=False",
			"cls, vals"
		].map((parameters) => source(`\n    def create(${parameters}):\n        return super().create({})\n`)),
		...[
			"write",
			"_create",
			"copy_data"
		].map((name) => source(`\n    @api.model\n    def ${name}(self, vals):\n        return super().${name}(vals)\n`)),
		"def create(self, vals):\n    return vals\n",
		source("\n    name = fields.Char(default=lambda self: self.create({\"name\": \"a\"}).name)\n")
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
		if (context.slice(parameters).includes("*")) return;
		if (method.decorators.some(({ name }) => /model_create_multi$/.test(name))) return;
		const shape = createShape(body, vals, context);
		if (!shape || !decorator) {
			context.report({
				at: {
					start: node.start,
					end: parameters.end
				},
				message: `create() takes one ${vals} here, and a list of them from 19.0 on: decorate it with @api.model_create_multi, take vals_list, and do for each of them what it does for ${vals}.`,
				options: [{
					title: "Take a list, and do for each of it what was done for one",
					code: "@api.model_create_multi\ndef create(self, vals_list):"
				}, { title: "Take what belongs to one field into a compute or a default of it, and drop the override" }]
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
				safe: shape.safe,
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
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n${body}`;
}
function model$2(before, after) {
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
	lasts: true,
	summary: "fields_view_get() is get_view(), and an override is one of _get_view()",
	why: "The web client of 16.0 asks for get_views, so an override of fields_view_get is never called; in 17.0 it is gone.",
	link: "https://github.com/odoo/odoo/pull/87522",
	cases: [
		{
			before: model$1("return self.env[\"res.partner\"].fields_view_get(view_id, \"form\")"),
			after: model$1("return self.env[\"res.partner\"].get_view(view_id, \"form\")")
		},
		{
			before: model$1("return self.fields_view_get(view_id=view_id, view_type=\"form\")"),
			after: model$1("return self.get_view(view_id=view_id, view_type=\"form\")")
		},
		{
			before: bookMethod("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super(Book, self).fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu
        )
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`),
			after: bookMethod("get_view(self, view_id=None, view_type=\"form\", **options)", `res = super().get_view(view_id, view_type, **options)
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`)
		},
		{
			before: bookMethod("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", "return super().fields_view_get(view_id=view_id or 1, view_type=view_type, toolbar=toolbar)"),
			after: bookMethod("get_view(self, view_id=None, view_type=\"form\", **options)", "return super().get_view(view_id=view_id or 1, view_type=view_type, **options)")
		},
		{
			before: bookMethod("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        res["fields"]["name"]["readonly"] = True
        return res`),
			todos: 1
		},
		{
			before: bookMethod("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        if toolbar:
            res["arch"] = self._marked(res["arch"])
        return res`),
			todos: 1
		}
	],
	noops: [
		model$1("return self.get_view(view_id)"),
		model$1("return client.fields_view_get(view_id)"),
		"class Views:\n    def fields_view_get(self):\n        return {}\n",
		model$1("return fields_view_get(view_id)"),
		bookMethod("get_view(self, view_id=None, view_type=\"form\", **options)", "return super().get_view(view_id, view_type, **options)"),
		bookMethod("my_view_get(self, view_id=None)", "return {}"),
		model$1("return \"fields_view_get\"")
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
				message: "An override of fields_view_get() is not called since 16.0: override _get_view(self, view_id=None, view_type=\"form\", **options), which returns the arch as an etree node and the view, and change the node.",
				options: [{
					title: "Change the node that _get_view() gives",
					code: "def _get_view(self, view_id=None, view_type=\"form\", **options):\n    arch, view = super()._get_view(view_id, view_type, **options)\n    return arch, view"
				}, { title: "Say it in a view that extends the other one, with groups or a field of the model" }]
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
		const [idText, typeText] = [context.slice(id), context.slice(type)];
		const args = given.positional.length < 2 && !(idText === "view_id" && typeText === "view_type") ? `view_id=${idText}, view_type=${typeText}` : `${idText}, ${typeText}`;
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
function model$1(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, view_id, client):\n        ${statement}\n`;
}

// src/migrate/rules/16.0/flush-and-invalidate.ts
var flush_and_invalidate_default = defineMigration({
	id: "flush-and-invalidate",
	to: "16.0",
	breaks: "deprecation",
	worksUntil: "17.0",
	summary: "flush, recompute, refresh and invalidate_cache are methods of the environment, a model or a recordset",
	why: "The old methods are deprecated since 16.0 and gone in 17.0; the new ones say how much they write or forget.",
	link: "https://github.com/odoo/odoo/pull/87527",
	cases: [
		{
			before: model("self.flush()"),
			after: model("self.env.flush_all()")
		},
		{
			before: model("self.env[\"res.partner\"].flush()"),
			after: model("self.env.flush_all()")
		},
		{
			before: model("self.env[\"res.partner\"].flush([\"name\"])"),
			after: model("self.env[\"res.partner\"].flush_model([\"name\"])")
		},
		{
			before: model("self.flush([\"name\"], self)"),
			after: model("self.flush_recordset([\"name\"])")
		},
		{
			before: model("self.invalidate_cache()"),
			after: model("self.env.invalidate_all()")
		},
		{
			before: model("self.invalidate_cache([\"name\"])"),
			after: model("self.invalidate_model([\"name\"])")
		},
		{
			before: model("self.invalidate_cache([\"name\"], self.ids)"),
			after: model("self.invalidate_recordset([\"name\"])")
		},
		{
			before: "def run(env):\n    env[\"base\"].flush()\n",
			after: "def run(env):\n    env.flush_all()\n"
		},
		{
			before: model("self.env[\"res.partner\"].invalidate_cache([\"name\"], other.ids)"),
			after: model("self.env[\"res.partner\"].browse(other.ids).invalidate_recordset([\"name\"])")
		},
		{
			before: model("self.invalidate_cache([\"name\"], [other.id])"),
			after: model("self.browse([other.id]).invalidate_recordset([\"name\"])")
		},
		{
			before: model("self.refresh()"),
			after: model("self.env.invalidate_all()")
		},
		{
			before: model("self.recompute()"),
			after: model("self.env._recompute_all()")
		},
		{
			before: { "tests/test_x.py": "def test(self):\n    self.book.flush()\n" },
			after: { "tests/test_x.py": "def test(self):\n    self.env.flush_all()\n" }
		},
		{
			before: test("invoice = self._create_invoice()\n        invoice.flush()\n        invoice.line.refresh()"),
			after: test("invoice = self._create_invoice()\n        invoice.env.flush_all()\n        invoice.env.invalidate_all()")
		},
		{
			before: test("lines = self.make()\n        lines.invalidate_cache([\"name\"], lines.ids)"),
			after: test("lines = self.make()\n        lines.invalidate_recordset([\"name\"])")
		}
	],
	noops: [
		test("with open(\"a\", \"w\") as target_file:\n            target_file.flush()"),
		test("sys.stdout.flush()\n        self.cr.flush()\n        self.stream.buffer.flush()"),
		test("self.flush()"),
		test("self.browser.refresh()"),
		"def run(make):\n    record = make()\n    record.flush()\n",
		model("sys.stdout.flush()"),
		model("self.cr.flush()"),
		model("stream.flush()"),
		model("self.env.flush_all()"),
		model("widget.refresh()"),
		model("self.env.cr.flush()"),
		model("self.flush(*names)"),
		"class File:\n    def f(self):\n        self.flush()\n",
		model("self.invalidate_cache([\"name\"], *other)"),
		model("super().invalidate_cache([\"name\"], other)"),
		model("self.flush_model([\"name\"])"),
		model("self.env.invalidate_all()")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(flush|recompute|refresh|invalidate_cache)$/.test(called.name)) return;
		if (!(recordsOf(called.object, context) !== void 0) && !isLikely(called.name, context.slice(called.object), context)) return;
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
				title: `Write ${/^.*\.\w+_(?:all|model|recordset)\(/s.exec(text)?.[0] ?? text})`,
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
/** In a test, what hangs on the case or was made by it is a record more often than anything else that can be flushed. */
function isLikely(name, object, context) {
	const { klass } = context;
	if (!isTest(context)) return false;
	if (!/^(self|cls)\.\w+$/.test(object) && (klass === void 0 || !/^\w+(\.\w+)*$/.test(object) || /^(self|cls)$/.test(object))) return false;
	return name === "invalidate_cache" || !OTHERS.test(object);
}
/** Names of what else can be flushed or refreshed, and has no environment. */
const OTHERS = /(^|[._])(std\w+|io|f|fd|fp|fh|file\w*|stream|buf(fer)?|out(put)?|writer|handler|log(ger)?|cr|cursor|db|session|client|browser|driver|cache|mock\w*|registry|redis|s(ocket)?|conn(ection)?|tmp\w*|temp\w*|zip\w*)$/i;
function replacement(name, object, env, names, ids) {
	if (name === "recompute") return ids === void 0 && names === void 0 ? `${env}._recompute_all()` : void 0;
	if (name === "refresh") return `${env}.invalidate_all()`;
	const verb = name === "flush" ? "flush" : "invalidate";
	if (ids !== void 0 && ids !== "None") {
		if (ids === object || ids === `${object}.ids`) return `${object}.${verb}_recordset(${names ?? ""})`;
		return name === "flush" ? void 0 : `${object}.browse(${ids}).invalidate_recordset(${names ?? ""})`;
	}
	return names === void 0 ? `${env}.${verb}_all()` : `${object}.${verb}_model(${names})`;
}
function model(expression) {
	return `import sys\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, stream, widget, other, names):\n        ${expression}\n`;
}
function test(body) {
	return { "tests/test_x.py": `import sys\nfrom odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        ${body}\n` };
}

// src/migrate/rules/16.0/gone-asset.ts
var gone_asset_default = defineMigration({
	id: "gone-asset",
	to: "16.0",
	breaks: "error",
	summary: "Scripts of Odoo that are gone stand in no bundle",
	why: "A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: [{
		before: inBundle("(\"after\", \"web/static/src/core/commands/command_palette_dialog.js\", \"example/static/src/a.js\")"),
		todos: 1
	}, {
		before: inBundle("(\"remove\", \"/web/static/src/core/commands/command_palette_dialog.js\"), \"web/static/src/views/layout.js\""),
		todos: 2
	}],
	noops: [
		inBundle("(\"after\", \"web/static/src/core/registry.js\", \"example/static/src/a.js\")"),
		inBundle("\"example/static/src/views/a.js\", \"web/static/src/core/**/*\""),
		{ "__manifest__.py": "{\"name\": \"web/static/src/core/commands/command_palette_dialog.js\"}\n" }
	],
	...goneAssets("16.0")
});

// src/migrate/rules/16.0/gone-js-anchor.ts
var gone_js_anchor_default = defineMigration({
	id: "gone-js-anchor",
	to: "16.0",
	breaks: "error",
	summary: "An extension of a client template looks for what the template has",
	why: "Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: [anchorCase("web.ControlPanel", "//div[hasclass('o_cp_bottom')]"), anchorCase("web.NavBar", "//t[@t-if='currentApp and !env.isSmall']")],
	noops: anchorNoops("web.ControlPanel", "//div[hasclass('o_cp_bottom')]", "web.NavBar"),
	...goneAnchors("16.0")
});

// src/migrate/rules/16.0/gone-js-import.ts
const ADVICE = {
	"@web/core/utils/hooks onDestroyed": "Write onWillDestroy of @odoo/owl.",
	"@web/core/assets loadAssets": "Write loadBundle({ jsLibs, cssLibs, assetLibs }) of @web/core/assets.",
	"@web/core/assets loadPublicAsset": "Write loadBundle of @web/core/assets."
};
var gone_js_import_default = defineMigration({
	id: "gone-js-import",
	to: "16.0",
	breaks: "error",
	summary: "Imports of what the web client does not have any more",
	why: "A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: [
		{
			before: script("import { loadAssets } from \"@web/core/assets\";\n"),
			todos: 1
		},
		{
			before: script("import { registerNewModel } from \"@mail/model/model_core\";\nregisterNewModel(\"a\");\n"),
			todos: 1
		},
		{
			before: script("import * as f from \"@web/fields/parsers\";\nf.parseFloat(\"1\");\n"),
			todos: 1
		}
	],
	noops: [...GONE_IMPORT_NOOPS, script("import { loadJS } from \"@web/core/assets\";\nloadJS(\"a\");\n")],
	...goneImports("16.0", {
		renamed: RENAMED$2,
		advice: ADVICE
	})
});

// src/migrate/rules/16.0/gone-js-module.ts
var gone_js_module_default = defineMigration({
	id: "gone-js-module",
	to: "16.0",
	breaks: "error",
	summary: "Modules of odoo.define that are gone",
	why: "A script whose requirement is not there is never run, nor is any that requires it.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src/legacy/js",
	cases: legacyCases("web.CalendarController", "web.CalendarModel"),
	noops: legacyNoops("web.CalendarController"),
	...goneLegacy("16.0")
});

// src/migrate/rules/16.0/gone-js-template.ts
var gone_js_template_default = defineMigration({
	id: "gone-js-template",
	to: "16.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: templateCases("web.ActionDialogBody", "web.CommandPaletteDialogBody"),
	noops: templateNoops("web.ActionDialogBody", "web.CommandPaletteDialogBody"),
	...goneTemplates("16.0")
});

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
			before: manifest("\"mail\", \"base\", \"mail\""),
			after: manifest("\"base\", \"mail\"")
		},
		{
			before: manifest("\"base\", \"google_drive\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"mail\""),
		manifest("\"base\", \"base\", \"somebodys_fetchmail\""),
		{ "__manifest__.py": "{\"name\": \"fetchmail\", \"version\": \"15.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "16.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "15.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/16.0/gone-names.ts
const { code, view, menu } = namesIn$2("15.0", "product", "price");
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

// src/migrate/rules/16.0/gone-python.ts
var gone_python_default = defineMigration({
	id: "gone-python",
	to: "16.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/http.py",
	cases: [{
		before: "from odoo.http import Root, request\n",
		todos: 1
	}, {
		before: "from odoo.tools import debugger\nfrom odoo.tools.debugger import post_mortem\n",
		todos: 2
	}],
	noops: [...GONE_PYTHON_NOOPS, "from odoo.http import Response, route\n"],
	...gonePython(_16_0, {
		Root: "The WSGI application is odoo.http.root, of the class Application.",
		HttpRequest: "There is one class of requests, Request; its dispatcher says of which type it is.",
		JsonRequest: "There is one class of requests, Request; its dispatcher says of which type it is.",
		WebRequest: "There is one class of requests, Request.",
		OpenERPSession: "The class of sessions is Session.",
		AuthenticationError: "Raise odoo.exceptions.AccessDenied.",
		tempdir: "Use tempfile.TemporaryDirectory().",
		traverse_containers: "Walk the containers yourself.",
		QWebException: "It is in odoo.addons.base.models.ir_qweb."
	}, "16.0")
});

// src/migrate/rules/16.0/gone-style-names.ts
var gone_style_names_default = defineMigration({
	id: "gone-style-names",
	to: "16.0",
	breaks: "error",
	summary: "Variables, mixins and functions of stylesheets that are gone",
	why: "A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src/scss",
	cases: styleCases("$card-columns-gap", "1.25rem", "o-kanban-icon"),
	noops: styleNoops("$card-columns-gap", "o-kanban-icon"),
	...goneStyles("16.0", handledByBootstrap5)
});

// src/migrate/rules/16.0/group-colspan.ts
var group_colspan_default = defineMigration({
	id: "group-colspan",
	to: "16.0",
	breaks: "silent",
	summary: "A field without a label that has a row of a group to itself spans both columns",
	why: "Groups are grids since 16.0: a field with nolabel=\"1\" stands in the first column, which is as narrow as the labels, where the table of 15.0 gave it the whole row.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/web/static/src/views/form/form_compiler.js",
	cases: [
		{
			before: partnerForm("<group><field name=\"child_ids\" nolabel=\"1\"/></group>"),
			todos: 1
		},
		{
			before: partnerForm("<group string=\"Lines\"><field name=\"name\" invisible=\"1\"/><field name=\"child_ids\" nolabel=\"1\"><tree/></field></group>"),
			todos: 1
		},
		{
			before: partnerForm("<group><field name=\"name\"/><field name=\"comment\" nolabel=\"1\"/><field name=\"lang\"/></group>"),
			todos: 1
		}
	],
	noops: [
		partnerForm("<group><field name=\"child_ids\" nolabel=\"1\" colspan=\"2\"/></group>"),
		partnerForm("<group><field name=\"child_ids\" nolabel=\"1\" colspan=\"4\"/></group>"),
		partnerForm("<group><label for=\"comment\"/><field name=\"comment\" nolabel=\"1\"/></group>"),
		partnerForm("<group><field name=\"comment\" nolabel=\"1\"/><field name=\"child_ids\" nolabel=\"1\"/></group>"),
		partnerForm("<group><field name=\"child_ids\"/></group>"),
		partnerForm("<group col=\"4\"><field name=\"child_ids\" nolabel=\"1\"/></group>"),
		partnerForm("<group><group><field name=\"name\"/></group><field name=\"child_ids\" nolabel=\"1\"/></group>"),
		partnerForm("<field name=\"child_ids\" nolabel=\"1\"/>"),
		partnerForm("<group><field name=\"child_ids\" nolabel=\"1\" invisible=\"1\"/></group>"),
		partnerForm("<group><field name=\"comment\" nolabel=\"1\"/><button name=\"x\" type=\"object\"/></group>"),
		partnerForm("<group><field name=\"comment\" nolabel=\"1\" position=\"after\"/></group>"),
		partnerForm("<group><field name=\"name\" nolabel=\"1\"/></group>"),
		partnerForm("<group><field name=\"category_id\" nolabel=\"1\" widget=\"many2many_tags\"/></group>")
	],
	arch: { group(element, context) {
		const columns = attributeValue(element, "col");
		const children = elementsOf(element);
		if ((columns ?? "2") !== "2" || children.some(({ name }) => name === "group")) return;
		if (attributeValue(element, "position") !== void 0) return;
		for (const row of rowsOf(children)) {
			const [field, ...more] = row;
			if (field?.name !== "field" || more.length > 0 || attributeValue(field, "nolabel") !== "1") continue;
			if (attributeValue(field, "position") !== void 0) continue;
			if (attributeValue(field, "colspan") !== void 0 || !isWide(field, context)) continue;
			context.report({
				at: field.tag,
				message: "Since 16.0 a field without a label is as narrow as the labels: give it colspan=\"2\", and it has the row to itself.",
				options: [{
					title: "Give it the row to itself",
					code: "colspan=\"2\""
				}, { title: "Leave it as narrow as the labels, where that is meant" }]
			});
		}
	} }
});
/** A list or a long text, which nobody can read in a narrow column. */
function isWide(field, context) {
	const name = attributeValue(field, "name");
	if (context.modelName === void 0 || name === void 0) return false;
	const type = context.model(context.modelName).field(name)?.type ?? "";
	const widget = attributeValue(field, "widget") ?? "";
	return /^(One2many|Many2many|Text|Html)$/.test(type) && !/tags|checkboxes|binary/.test(widget);
}
/** What stands in one row each, of two columns: a field with its label fills one. */
function rowsOf(children) {
	const rows = [];
	let used = 2;
	for (const child of children) {
		if (child.name === "newline" || child.name === "separator") {
			used = 2;
			continue;
		}
		if (/^(1|True)$/i.test(attributeValue(child, "invisible") ?? "")) continue;
		const labelled = child.name === "field" && attributeValue(child, "nolabel") !== "1";
		const span = Number(attributeValue(child, "colspan") ?? (labelled ? 2 : 1));
		if (used + span > 2) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push(child);
		used += span;
	}
	return rows;
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
		const name = childOf(node, "attribute");
		if (!name || context.slice(name) !== "jsonrequest") return;
		if (importedPath(node, context.file) !== "odoo.http.request.jsonrequest") return;
		const message = "request.jsonrequest is request.get_json_data() since 16.0.";
		if (node.field === "left") {
			context.report({
				at: node,
				message: `${message} It cannot be assigned to: give the data to what reads it.`,
				options: [{ title: "Give the data as an argument to what reads it" }, {
					title: "Read the request where the data is needed",
					code: "request.get_json_data()"
				}]
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
					start: name.start,
					end: name.end,
					text: "get_json_data()"
				}]
			}
		});
	} }
});

// src/migrate/rules/16.0/kanban-toggles.ts
var kanban_toggles_default = defineMigration({
	id: "kanban-toggles",
	to: "16.0",
	breaks: "silent",
	worksUntil: "18.0",
	summary: "What opens the menu of a card has data-bs-toggle",
	why: "The web client of 16.0 and 17.0 makes a menu of its own of the dropdown of a card. A card of 18.0 stays as it is written, and only Bootstrap opens its menu.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/web/static/src/views/kanban/kanban_compiler.js",
	cases: [{
		before: card("<a class=\"dropdown-toggle btn\" data-toggle=\"dropdown\" data-display=\"static\" href=\"#\"/>"),
		after: card("<a class=\"dropdown-toggle btn\" data-bs-toggle=\"dropdown\" data-bs-display=\"static\" href=\"#\"/>")
	}, {
		before: card("<a class=\"o_kanban_manage_toggle_button\" data-toggle=\"dropdown\"/>"),
		after: card("<a class=\"o_kanban_manage_toggle_button\" data-bs-toggle=\"dropdown\"/>")
	}],
	noops: [
		card("<a class=\"dropdown-toggle\" data-bs-toggle=\"dropdown\"/>"),
		card("<a class=\"dropdown-toggle\" data-toggle=\"own\"/>"),
		partnerView("<form><a class=\"dropdown-toggle\" data-toggle=\"dropdown\"/></form>"),
		card("<a class=\"dropdown-toggle kanban_ignore_dropdown\" data-toggle=\"dropdown\"/>"),
		card("<a data-toggle=\"collapse\" data-target=\"#a\"/>")
	],
	xml: { "*"(element, context) {
		if (!opensKanbanMenu(element)) return;
		for (const attribute of scriptAttributes(element)) {
			const { name, start } = attribute;
			context.report({
				at: attribute,
				message: `${name} is ${scriptNameNow(attribute)} in Bootstrap 5.`,
				fix: {
					title: "Write the name of Bootstrap 5",
					safe: true,
					edits: [{
						start,
						end: start + name.length,
						text: scriptNameNow(attribute)
					}]
				}
			});
		}
	} }
});
function card(content) {
	return partnerView(`<kanban><templates><t t-name="kanban-box"><div class="dropdown">${content}</div></t></templates></kanban>`);
}

export { activity_type_model_default as $, renamed_records_default as A, http_redirect_default as B, xmlid_methods_default as C, sql_columns_default as D, t_raw_default as E, plural_fields_default as F, gone_js_template_default$1 as G, gone_python_default$1 as H, own_user_fields_default as I, decimal_precision_default as J, gone_js_module_default$1 as K, model_records_default as L, renamed_fields_default as M, recursive_field_default as N, selection_keys_default as O, qweb_key_default as P, arch_in_text_default as Q, mail_templates_default as R, abstract_models_default as S, taken_fields_default as T, gone_names_default$1 as U, gone_style_names_default$1 as V, gone_modules_default$1 as W, channel_followers_default as X, component_case_default as Y, assets_in_manifest_default as Z, bootstrap_5_scss_default as _, gone_python_default as a, account_type_default as b, gone_js_template_default as c, gone_js_anchor_default as d, action_for_xmlid_default as et, gone_asset_default as f, computed_onchanges_default as g, create_multi_default as h, gone_style_names_default as i, renamed_methods_default as j, savepoint_case_default as k, gone_js_module_default as l, fields_view_get_default as m, json_request_default as n, gone_names_default as o, flush_and_invalidate_default as p, environment_manage_default as q, group_colspan_default as r, gone_modules_default as s, kanban_toggles_default as t, gone_js_import_default as u, bootstrap_5_js_default as v, taken_models_default as w, account_code_default as x, bootstrap_5_default as y, inherited_fields_default as z };