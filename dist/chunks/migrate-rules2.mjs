import { Dt as parts, Et as literalOf, Ot as childOf, ct as attributeValue, kt as walk, lt as elementsOf, nt as recordField, ot as ancestor, pt as manifestPaths, st as attribute } from "./source.mjs";
import { Dt as decoratorTexts, Ot as namedClasses, Zt as fieldPath } from "./audit-base.mjs";
import { _t as calledBy, gt as argumentsOfCall } from "./audit-python.mjs";
import { G as pluralFields, H as selectionKeys, J as _15_0_default, K as renamedFields, Q as fromImport, U as renamedRecords, V as renamedMethods, W as movedMethods, Y as modelOfText, at as modelOfTable, ct as addAssets, ft as defineMigration, it as withoutName, lt as bundleOf, nt as withoutArgument, ut as changed } from "./migrate-rules.mjs";
import { S as elementLines, _ as isHtmlField, g as inlineNow, h as htmlNodes, m as hasJinja, p as bodyEdits } from "./migrate-rules3.mjs";
import { Dt as goneModules, Et as namesIn, Ht as legacyNoops, It as GONE_PYTHON_NOOPS, Ot as goneTemplates, Ut as templateCases, Vt as legacyCases, Wt as templateNoops, _t as gonePython, at as attributeOf, dt as fieldNoops, ft as pluralCases, gt as styleNoops, ht as styleCases, it as methodsWith, kt as goneLegacy, mt as goneStyles, pt as pluralNoops, rt as recordNoops, tt as recordCases, ut as fieldCases, vt as _15_0, wt as goneIn } from "./migrate-rules4.mjs";

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
		before: method$1("return self.env.ref(\"base.action_partner_form\").read()[0]"),
		after: method$1("return self.env[\"ir.actions.actions\"]._for_xml_id(\"base.action_partner_form\")")
	}, {
		before: method$1("action = self.env.ref('base.action_partner_form').sudo().read()[0]\n        return action"),
		after: method$1("action = self.env[\"ir.actions.actions\"]._for_xml_id('base.action_partner_form')\n        return action")
	}],
	noops: [
		method$1("return self.env[\"ir.actions.actions\"]._for_xml_id(\"base.action_partner_form\")"),
		method$1("return self.env.ref(\"base.main_company\").read()[0]"),
		method$1("return self.env.ref(\"base.action_partner_form\").read([\"name\"])[0]"),
		method$1("return self.env.ref(\"base.action_partner_form\").read()"),
		method$1("return self.env.ref(\"somebodys.action\").read()[0]"),
		method$1("return self.env.ref(self.xmlid).read()[0]"),
		method$1("return self.env.ref(\"base.action_partner_form\", False).read()[0]")
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
function method$1(statement) {
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
			before: model$2("self.message_subscribe(partner_ids=ids, channel_ids=[])"),
			after: model$2("self.message_subscribe(partner_ids=ids)")
		},
		{
			before: model$2("self.message_subscribe(ids, None, subtypes)"),
			after: model$2("self.message_subscribe(ids, subtypes)")
		},
		{
			before: model$2("self.message_subscribe(channel_ids=ids)"),
			todos: 1
		},
		{
			before: `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "mail.thread"\n\n    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None):\n        return super().message_subscribe(partner_ids, subtype_ids)\n`,
			todos: 1
		}
	],
	noops: [
		model$2("self.message_subscribe(partner_ids=ids)"),
		model$2("self.message_subscribe(ids, subtypes)"),
		model$2("self.message_subscribe(ids, subtype_ids=subtypes)"),
		model$2("self.subscribe(channel_ids=ids)"),
		model$2("self.message_unsubscribe(partner_ids=ids)"),
		model$2("self.message_post(channel_ids=ids)"),
		model$2("message_subscribe(channel_ids=ids)")
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
function model$2(statement) {
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
			before: test$1("SavepointComponentCase", "SavepointComponentCase"),
			after: test$1("TransactionComponentCase", "TransactionComponentCase")
		},
		{
			before: test$1("SavepointComponentCase as Case, ComponentMixin", "Case"),
			after: test$1("TransactionComponentCase as Case, ComponentMixin", "Case")
		},
		{
			before: test$1("SavepointComponentRegistryCase, TransactionComponentRegistryCase", "SavepointComponentRegistryCase"),
			after: test$1("TransactionComponentRegistryCase", "TransactionComponentRegistryCase")
		}
	],
	noops: [
		test$1("TransactionComponentCase", "TransactionComponentCase"),
		"from .common import SavepointComponentCase\n\n\nclass TestX(SavepointComponentCase):\n    pass\n",
		"class SavepointComponentCase:\n    pass\n",
		"# SavepointComponentCase\nfrom odoo.addons.component.tests.common import ComponentMixin\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (imported?.module !== MODULE) return;
		for (const { name, alias, node: place } of imported.names) {
			const now = RENAMED$1[name];
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
function test$1(names, base) {
	return `from ${MODULE} import ${names}\n\n\nclass TestX(${base}):\n    pass\n`;
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
var gone_js_module_default = defineMigration({
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
var gone_js_template_default = defineMigration({
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
const NAMES = {
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
var gone_modules_default = defineMigration({
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
	...goneModules(NAMES, "15.0")
});
function manifest$1(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "14.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/15.0/gone-names.ts
const { code: code$1, view } = namesIn("14.0", "sale", "amount_by_group");
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "15.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: view("sale.order", "amount_by_group"),
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
		view("sale.order", "amount_total"),
		view("example.own", "amount_by_group"),
		code$1("self.env[\"sale.order\"].search([]).amount_total"),
		code$1("self.env[\"example.own\"].search([]).amount_by_group"),
		code$1("self.env[\"sale.order\"].search([]).never_there"),
		code$1("self.never_there()")
	],
	...goneIn("15.0")
});

// src/migrate/rules/15.0/gone-python.ts
var gone_python_default = defineMigration({
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
var gone_style_names_default = defineMigration({
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
			before: template$1("<field name=\"subject\">${object.company_id.name} Order (Ref ${object.name or 'n/a'})</field>"),
			after: template$1("<field name=\"subject\">{{ object.company_id.name }} Order (Ref {{ object.name or 'n/a' }})</field>")
		},
		{
			before: template$1("<field name=\"email_to\">${object.email|safe}</field>"),
			after: template$1("<field name=\"email_to\">{{ object.email }}</field>")
		},
		{
			before: template$1("<field name=\"body_html\" type=\"html\"><p>Dear ${object.partner_id.name}, hello</p></field>"),
			after: template$1("<field name=\"body_html\" type=\"html\"><p>Dear <t t-out=\"object.partner_id.name\"/>, hello</p></field>")
		},
		{
			before: template$1("<field name=\"body_html\" type=\"html\"><a href=\"/a/${object.id}\">A</a></field>"),
			after: template$1("<field name=\"body_html\" type=\"html\"><a t-attf-href=\"/a/{{ object.id }}\">A</a></field>")
		},
		{
			before: template$1("<field name=\"body_html\" type=\"html\"><a class=\"a\" href=\"${object.url('x') | safe}\">A</a></field>"),
			after: template$1("<field name=\"body_html\" type=\"html\"><a class=\"a\" t-att-href=\"object.url('x')\">A</a></field>")
		},
		{
			before: template$1(`<field name="body_html" type="html">
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
			after: template$1(`<field name="body_html" type="html">
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
			before: template$1("<field name=\"body_html\"><![CDATA[<p>${object.name}<br>${\"a\" if object.n < 1 else 'b'}</p>]]></field>"),
			after: template$1("<field name=\"body_html\"><![CDATA[<p><t t-out=\"object.name\"></t><br><t t-out=\"&quot;a&quot; if object.n &lt; 1 else 'b'\"></t></p>]]></field>")
		},
		{
			before: { "tests/test_x.py": test("{\"subject\": \"Hello ${object.name}\", \"body_html\": \"<p>${object.name}</p>\"}") },
			after: { "tests/test_x.py": test("{\"subject\": \"Hello {{ object.name }}\", \"body_html\": \"<p><t t-out='object.name'></t></p>\"}") }
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"sms.template\"><field name=\"body\">Hi ${object.name}</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"sms.template\"><field name=\"body\">Hi {{ object.name }}</field></record></odoo>\n" }
		},
		{
			before: { "tests/test_x.py": test(`{"body_html": """<p>\n% if object.name == 'a':\n\${object.name}\n% endif\n</p>"""}`) },
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
			before: template$1(`<field name="body_html" type="html">${body}</field>`),
			todos: 1
		}))
	],
	noops: [
		template$1("<field name=\"subject\">{{ object.name }}</field>"),
		template$1("<field name=\"name\">${object.name}</field>"),
		template$1("<field name=\"body_html\" type=\"html\"><p>100 % of it</p></field>"),
		template$1("<field name=\"body_html\" type=\"html\"><p>\n  % of it</p><t t-out=\"object.name\"/></field>"),
		template$1("<field name=\"subject\">100 % if you pay</field>"),
		template$1("<field name=\"description\">${object.name}</field>"),
		{ "tests/test_x.py": test("{\"name\": \"${object.name}\", \"subject\": \"{{ object.name }}\"}") },
		{ "tests/test_x.py": test("{\"subject\": \"${object.name}\"}", "example.book") },
		{ "tests/test_x.py": test("{\"subject\": make(\"${object.name}\")}") },
		{ "tests/test_x.py": test("{\"body_html\": \"<p>100 %</p>\"}") },
		{ "tests/test_x.py": "SUBJECT = {\"subject\": \"${object.name}\"}\n" },
		...["sms.template", "my.template"].map((model) => ({ "data/x.xml": `<odoo><record id="a" model="${model}"><field name="name">\${object.name}</field></record></odoo>\n` })),
		...[
			"{{ object.name }}",
			"Nothing",
			"<t t-out=\"object.name\"/>",
			"$ {a}"
		].map((text) => template$1(`<field name="body_html" type="html"><p>${text}</p></field>`)),
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
function template$1(field) {
	return { "data/x.xml": `<odoo><record id="a" model="mail.template">${field}</record></odoo>\n` };
}
function test(values, model = "mail.template") {
	return `from odoo.tests import TransactionCase


class TestX(TransactionCase):
    def test_x(self):
        self.env["${model}"].create(${values})
`;
}

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
		before: model$1("fields.Char(compute=\"_compute_full_name\", store=True)", "\"name\", \"parent_id.full_name\""),
		after: model$1("fields.Char(compute=\"_compute_full_name\", store=True, recursive=True)", "\"name\", \"parent_id.full_name\"")
	}, {
		before: model$1("fields.Char(\n        compute=\"_compute_full_name\",\n        store=True,\n    )", "\"child_ids.full_name\""),
		after: model$1("fields.Char(\n        compute=\"_compute_full_name\",\n        store=True,\n        recursive=True,\n    )", "\"child_ids.full_name\"")
	}],
	noops: [
		model$1("fields.Char(compute=\"_compute_full_name\", recursive=True)", "\"parent_id.full_name\""),
		model$1("fields.Char(compute=\"_compute_full_name\")", "\"parent_id.name\""),
		model$1("fields.Char(compute=\"_compute_full_name\")", "\"partner_id.full_name\""),
		model$1("fields.Char(compute=\"_compute_other\")", "\"parent_id.full_name\""),
		model$1("fields.Char(compute=\"_compute_full_name\")", "\"name\"")
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
			for (const [field, text] of found) tell(field, text, context);
		}
	} }
});
function tell(field, path, context) {
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
function model$1(field, depends) {
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
const method = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "15.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py",
	cases: [{
		before: method("sale.order.line", "_get_invoice_qty(self)", "return super()._get_invoice_qty()"),
		after: method("sale.order.line", "_compute_qty_invoiced(self)", "return super()._compute_qty_invoiced()")
	}, {
		before: method("sale.order", "send(self)", "self.env[\"mail.compose.message\"].create({}).send_mail()"),
		after: method("sale.order", "send(self)", "self.env[\"mail.compose.message\"].create({})._action_send_mail()")
	}],
	noops: [
		method("sale.order.line", "_get_invoice_qty_mine(self)", "return 1"),
		method("sale.order", "send(self, template)", "template.send_mail(self.id)"),
		method("sale.order", "send(self)", "self.env[\"mail.template\"].browse(1).send_mail(self.id)"),
		method("res.partner", "_get_invoice_qty(self)", "return 1")
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
			before: code("self.env[\"mailing.mailing\"].create({\"reply_to_mode\": \"thread\"})\n        logs = self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"in\", [\"todo\", \"done\"])])\n        return logs.filtered(lambda log: log.state == \"todo\")"),
			after: code("self.env[\"mailing.mailing\"].create({\"reply_to_mode\": \"update\"})\n        logs = self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"in\", [\"new\", \"done\"])])\n        return logs.filtered(lambda log: log.state == \"new\")")
		},
		{
			before: data("repair.order", "<field name=\"state\">invoice_except</field>"),
			todos: 1
		},
		{
			before: code("return self.env[\"repair.order\"].search([(\"state\", \"=\", \"invoice_except\")])"),
			todos: 1
		}
	],
	noops: [
		data("mailing.mailing", "<field name=\"reply_to_mode\">new</field>"),
		data("project.task", "<field name=\"kanban_state\">todo</field>"),
		data("fleet.vehicle.log.services", "<field name=\"state\">running</field>"),
		data("fleet.vehicle.log.services", "<field name=\"notes\">todo</field>"),
		data("fleet.vehicle.log.services", "<field name=\"state\">my_own</field>"),
		code("return self.env[\"project.task\"].search([(\"state\", \"=\", \"todo\")])"),
		code("return self.state == \"todo\""),
		code("return self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"=\", \"done\")])"),
		{
			...code("return self.env[\"fleet.vehicle.log.services\"].search([(\"state\", \"=\", \"todo\")])"),
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
		"__manifest__.py": manifest(", \"data\": [\"data/x.xml\"]"),
		"data/x.xml": `<odoo><record id="a" model="${model}">${field}</record></odoo>\n`
	};
}
function code(body) {
	return {
		"__manifest__.py": manifest(""),
		"models/example.py": `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        ${body}\n`
	};
}
function manifest(more) {
	return `{"name": "Example", "version": "14.0.1.0.0", "depends": ["mass_mailing", "fleet", "repair", "project"]${more}}\n`;
}

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
			before: template("<t t-raw=\"0\"/>"),
			after: template("<t t-out=\"0\"/>")
		},
		{
			before: template("<t t-raw=\"env.user.signature\"/><t t-raw=\"user.partner_id.comment\"/>"),
			after: template("<t t-out=\"env.user.signature\"/><t t-out=\"user.partner_id.comment\"/>")
		},
		{
			before: extension("mail.message_notification_email", "//t[@t-raw='message.body']"),
			after: extension("mail.message_notification_email", "//t[@t-out='message.body']")
		},
		{
			before: template("<div t-raw=\"doc.note\"/>"),
			todos: 1
		},
		{
			before: template("<div t-raw=\"user.name\"/>"),
			todos: 1
		}
	],
	noops: [
		template("<t t-out=\"doc.note\"/>"),
		template("<t t-esc=\"doc.note\"/>"),
		template("<div data-t-raw=\"doc.note\"/>"),
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
			if (raw.value.trim() !== "0" && !isHtml(raw.value.trim(), context)) {
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
					safe: true,
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
function template(body) {
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
		before: model("self.env[\"ir.model.data\"].xmlid_to_res_id(\"a.b\")"),
		after: model("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")")
	}, {
		before: model("self.env[\"ir.model.data\"].sudo().xmlid_to_res_model_res_id(\"a.b\")"),
		after: model("self.env[\"ir.model.data\"].sudo()._xmlid_to_res_model_res_id(\"a.b\")")
	}],
	noops: [
		model("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")"),
		model("self.env[\"my.data\"].xmlid_to_res_id(\"a.b\")"),
		model("xmlid_to_res_id(\"a.b\")")
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
function model(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return ${expression}\n`;
}

export { assets_in_manifest_default as C, channel_followers_default as S, action_for_xmlid_default as T, gone_modules_default as _, renamed_records_default as a, environment_manage_default as b, recursive_field_default as c, own_user_fields_default as d, mail_templates_default as f, gone_names_default as g, gone_python_default as h, savepoint_case_default as i, qweb_key_default as l, gone_style_names_default as m, t_raw_default as n, renamed_methods_default as o, http_redirect_default as p, selection_keys_default as r, renamed_fields_default as s, xmlid_methods_default as t, plural_fields_default as u, gone_js_template_default as v, activity_type_model_default as w, component_case_default as x, gone_js_module_default as y };