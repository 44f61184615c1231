import { Ct as childOf, S as lineStart, St as parts, at as elementsOf, it as attributeValue, ut as manifestValue, xt as literalOf } from "./source.mjs";
import { dt as calledBy, ot as isEnvironment, st as recordsOf, ut as argumentsOfCall } from "./audit-python.mjs";
import { A as defineMigration, C as movedMethods, S as renamedRecords, T as renamedFields, a as askedRecord, c as fieldKeyword, h as neededModules, i as askedInView, n as PRODUCT, o as askedTerm, p as renamedModels, r as askedField, s as _18_0_default, t as _19_0_default, w as pluralFields } from "./migrate-rules.mjs";
import { B as partnerForm, Dt as memberOf, F as movedImports, Ft as GONE_SERVICE_NOOPS, G as methodsWith, Gt as fromImport, H as recordCases, Ht as templateNoops, I as goneAnchors, It as anchorCase, J as pluralCases, K as fieldCases, L as goneAssets, Lt as anchorNoops, M as neededCases, N as neededNoops, Nt as GONE_IMPORT_NOOPS, Ot as placedNodes, P as goneImports, Pt as GONE_PYTHON_NOOPS, Q as attributeText, R as bookMethod, Rt as inBundle, St as importsIn, Ut as script, V as partnerView, Vt as templateCases, W as recordNoops, Wt as scriptCase, X as attributeOf$1, Y as pluralNoops, Yt as withoutName, a as tourOf, c as takeService, ct as goneIn, d as goneWidgets, dt as goneModules, et as withBlanksBefore, f as goneServices, ft as goneTemplates, i as stepsOf, j as moveImports, l as changedSignature, n as optionEdits, o as dropUnusedImports, ot as _19_0, q as fieldNoops, qt as wholeLines, r as stepEdits, s as environmentOf, t as isOldStep, tt as gonePython, vt as usesAt, wt as withoutLines, xt as importing } from "./migrate-rules2.mjs";
import { o as viewKindAt, p as elementLines } from "./migrate-rules4.mjs";

// src/migrate/rules/18.0/moved-js-import.ts
const RENAMED = {
	"@web/core/network/rpc_service jsonrpc": {
		module: "@web/core/network/rpc",
		name: "rpc"
	},
	"@web/core/l10n/translation _lt": {
		module: "@web/core/l10n/translation",
		name: "_t"
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
var moved_js_import_default$1 = defineMigration({
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
	...movedImports("18.0", RENAMED)
});

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
const NOW$4 = {
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
			const name = attributeOf$1(element, "t-name");
			const now = name && NOW$4[name.value];
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
			const expr = attributeOf$1(element, "expr");
			if (!expr) return;
			const { start, end } = expr.valueSpan;
			const raw = context.text.slice(start, end);
			const now = raw.replaceAll(/(@t-name\s*=\s*)(['"])(kanban-box|kanban-menu)\2/g, (_, head, quote, old) => `${head}${quote}${NOW$4[old] ?? old}${quote}`);
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
			todos: 1
		},
		{
			before: view$2(`<img t-att-src="kanban_image('res.partner', 'image_128', record.id.raw_value)" alt="A"/>`),
			todos: 1
		},
		{
			before: view$2(`<ul class="oe_kanban_colorpicker" data-field="color"/>`),
			todos: 1
		}
	],
	noops: [
		view$2("<field name=\"image_128\" widget=\"image\"/>"),
		view$2("<div class=\"kanban_color\"/>"),
		view$2("<field name=\"color\" widget=\"kanban_color_picker\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><i t-att-class=\"kanban_color(1)\"/></t></templates>\n" }
	],
	arch: { "*"(element, context) {
		const own = context.text.slice(element.tag.start, element.tag.end);
		const found = HELPERS.find(([pattern]) => pattern.test(own));
		const message = (attributeOf$1(element, "class")?.value.split(/\s+/) ?? []).includes("oe_kanban_colorpicker") ? "The list of colours is a widget: write <field name=\"color\" widget=\"kanban_color_picker\"/>." : found?.[1];
		if (message === void 0) return;
		context.report({
			at: element.tag,
			message: `Since 18.0: ${message}`,
			options: [{ title: `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, "")}` }]
		});
	} }
});
function view$2(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><kanban><templates><t t-name="card">${body}</t></templates></kanban></field></record></odoo>\n` };
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
			before: model$5("def copy(self, default=None):\n        self.ensure_one()\n        return super().copy(default)"),
			todos: 1
		},
		{
			before: model$5("def copy_data(self, default=None):\n        values = super().copy_data(default)[0]\n        return [values]"),
			todos: 1
		},
		{
			before: model$5("def _name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100, order=None):\n        return self._search([], limit=limit)"),
			todos: 1
		},
		{
			before: model$5("def copy(self, default=None):\n        new = super().copy(default)\n        new.name = self.name\n        return new"),
			todos: 1
		}
	],
	noops: [
		model$5("def copy(self, default=None):\n        return super().copy(dict(default or {}, name=\"x\"))"),
		model$5("def copy(self, default=None):\n        copies = super().copy(default)\n        for old, new in zip(self, copies):\n            new.name = old.name\n        return copies"),
		model$5("def copy_data(self, default=None):\n        return [dict(v, a=1) for v in super().copy_data(default)]"),
		model$5("def name_search(self, name=\"\"):\n        return []"),
		"class Plain:\n    def copy(self, default=None):\n        self.ensure_one()\n",
		model$5("def copying(self):\n        self.ensure_one()")
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
function model$5(method) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n`;
}

// src/migrate/rules/18.0/plural-fields.ts
var plural_fields_default$1 = defineMigration({
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
			before: data$3("product.product", "\n        <field name=\"name\">A</field>\n        <field name=\"detailed_type\">product</field>\n    "),
			after: data$3("product.product", "\n        <field name=\"name\">A</field>\n        <field name=\"type\">consu</field>\n        <field name=\"is_storable\" eval=\"True\"/>\n    ")
		},
		{
			before: data$3("product.template", "<field name=\"detailed_type\">service</field>"),
			after: data$3("product.template", "<field name=\"type\">service</field>")
		},
		{
			before: code$1("self.env[\"product.product\"].create({\"name\": \"A\", \"type\": \"product\"})"),
			after: code$1("self.env[\"product.product\"].create({\"name\": \"A\", \"type\": \"consu\", \"is_storable\": True})")
		},
		{
			before: code$1("self.env[\"product.product\"].create([{\"name\": \"A\", \"detailed_type\": \"service\"}])"),
			after: code$1("self.env[\"product.product\"].create([{\"name\": \"A\", \"type\": \"service\"}])")
		},
		{
			before: code$1("self.env[\"product.product\"].search([(\"type\", \"=\", \"product\")])"),
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
			before: code$1(expression),
			todos: 1
		})),
		...["<field name=\"product_id\" domain=\"[('type', '=', 'product')]\"/>", "<field name=\"line_id\" domain=\"[('product_id.type', 'in', ('product', 'consu'))]\"/>"].map((field) => ({
			before: view$1("example.book", field),
			todos: 1
		})),
		{
			before: view$1("product.template", "<field name=\"name\" invisible=\"type != 'product'\"/>"),
			todos: 1
		},
		{
			before: code$1("self.env[\"product.product\"].search([(\"detailed_type\", \"in\", kinds)])"),
			todos: 1
		}
	],
	noops: [
		view$1("res.partner", "<field name=\"parent_id\" domain=\"[('type', '=', 'product')]\"/>"),
		view$1("product.template", "<field name=\"name\" invisible=\"type == 'consu'\"/>"),
		view$1("res.partner", "<field name=\"name\" invisible=\"type == 'product'\"/>"),
		code$1("self.env[\"res.partner\"].search([(\"parent_id.type\", \"=\", \"product\")])"),
		code$1("[partner for partner in self.env[\"res.partner\"] if partner.type == \"product\"]"),
		code$1("fields.Many2one(\"res.partner\", domain=[(\"type\", \"=\", \"product\")])"),
		code$1("fields.Many2one(\"res.partner\", domain=\"[('type', '=', 'product')]\")"),
		data$3("product.product", "<field name=\"type\">consu</field>"),
		data$3("res.partner", "<field name=\"type\">product</field>"),
		data$3("product.template", "<field name=\"name\">product</field>"),
		code$1("self.env[\"product.product\"].create({\"name\": \"product\", \"type\": \"consu\"})"),
		code$1("self.env[\"res.partner\"].create({\"type\": \"product\"})"),
		code$1("self.env[\"my.product\"].create({\"detailed_type\": \"product\"})"),
		code$1("self.env[\"product.product\"].create({\"line_ids\": [(0, 0, {\"type\": \"product\"})]})"),
		code$1("self.env[\"res.partner\"].search([(\"type\", \"=\", \"product\")])"),
		code$1("dict(type=\"product\")")
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record" || !PRODUCT.test(attributeValue(record, "model") ?? "")) return;
		const name = attributeOf$1(element, "name");
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
function data$3(model, fields) {
	return { "data/x.xml": `<odoo>\n    <record id="a" model="${model}">${fields}</record>\n</odoo>\n` };
}
function view$1(model, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="arch" type="xml"><form>${field}</form></field></record></odoo>\n` };
}
function code$1(expression) {
	return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, kinds):\n        return ${expression}\n`;
}

// src/migrate/rules/18.0/renamed-fields.ts
var renamed_fields_default$1 = defineMigration({
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
const method$1 = methodsWith("stock_account");
var renamed_methods_default$1 = defineMigration({
	id: "renamed-methods",
	to: "18.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/stock/wizard/stock_picking_return.py",
	cases: [{
		before: method$1("stock.return.picking", "create_returns(self)", "return super().create_returns()"),
		after: method$1("stock.return.picking", "action_create_returns(self)", "return super().action_create_returns()")
	}, {
		before: method$1("account.move", "_check_fiscalyear_lock_date(self)", "return super()._check_fiscalyear_lock_date()"),
		after: method$1("account.move", "_check_fiscal_lock_dates(self)", "return super()._check_fiscal_lock_dates()")
	}],
	noops: [
		method$1("stock.return.picking", "_create_returns_of(self)", "return self.create()"),
		method$1("stock.picking", "create_returns(self)", "return True"),
		method$1("account.move", "f(self, other)", "return other.create_returns()")
	],
	...movedMethods(_18_0_default, "18.0")
});

// src/migrate/rules/18.0/renamed-records.ts
const RECORD$1 = {
	old: "product.group_discount_per_so_line",
	now: "sale.group_discount_per_so_line",
	depends: "sale"
};
var renamed_records_default$1 = defineMigration({
	id: "renamed-records",
	to: "18.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/sale/security/res_groups.xml",
	cases: recordCases(RECORD$1),
	noops: recordNoops(RECORD$1),
	...renamedRecords(_18_0_default.xmlids, "18.0")
});

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
const NOW$3 = {
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
			const method = Object.hasOwn(NOW$3, name) ? NOW$3[name] : void 0;
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
		import_from_statement: dropUnusedImports(MODULE, new Set(Object.keys(NOW$3)), "18.0")
	}
});

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
			before: record$1("<field name=\"view_mode\">tree,form</field><field name=\"name\">Tree view</field>"),
			after: record$1("<field name=\"view_mode\">list,form</field><field name=\"name\">Tree view</field>")
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
		record$1("<field name=\"name\">tree,form</field><field name=\"help\">a tree</field>"),
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
			const expr = attributeOf$1(element, "expr");
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
				const attribute = attributeOf$1(element, name);
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
		const evaluated = attributeOf$1(element, "eval");
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
function record$1(body) {
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
		},
		{
			before: "def f(self):\n    return self.env.user.user_has_groups(\"base.group_user\")\n",
			after: "def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n"
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
					text: `${/(^|\.)env\.user$/.test(object) ? "" : "env.user."}${single ? "has_group" : "has_groups"}`
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

// src/migrate/rules/19.0/action-target-inline.ts
var action_target_inline_default = defineMigration({
	id: "action-target-inline",
	to: "19.0",
	breaks: "error",
	summary: "The target inline of an action is current",
	why: "The selection of target has no inline since 19.0: the record does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py",
	cases: [{
		before: data$2("ir.actions.act_window", "inline"),
		after: data$2("ir.actions.act_window", "current")
	}, {
		before: data$2("ir.actions.client", "inline"),
		after: data$2("ir.actions.client", "current")
	}],
	noops: [
		data$2("ir.actions.act_window", "new"),
		data$2("my.action", "inline"),
		data$2("ir.actions.act_window", "current")
	],
	xml: { field(element, context) {
		const record = element.parent;
		const [only] = element.children;
		if (record?.name !== "record" || attributeValue(element, "name") !== "target" || only?.type !== "text") return;
		if (!/^ir\.actions\.(act_window|client)$/.test(attributeValue(record, "model") ?? "") || only.value.trim() !== "inline") return;
		context.report({
			at: element,
			message: "An action has no target inline since 19.0.",
			fix: {
				title: "Write current",
				safe: true,
				edits: [{
					start: only.start,
					end: only.end,
					text: "current"
				}]
			}
		});
	} }
});
function data$2(model, target) {
	return { "views/x.xml": `<odoo><record id="a" model="${model}"><field name="target">${target}</field></record></odoo>\n` };
}

// src/migrate/rules/19.0/api-returns.ts
var api_returns_default = defineMigration({
	id: "api-returns",
	to: "19.0",
	breaks: "error",
	summary: "@api.returns goes",
	why: "The decorator is gone since 19.0: what is called from outside gets the ids of the records that a method returns without it.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/service/model.py",
	cases: [
		{
			before: model$4("@api.returns(\"self\", lambda value: value.id)\n    def copy(self, default=None):"),
			after: model$4("def copy(self, default=None):")
		},
		{
			before: model$4("@api.model\n    @api.returns(\"res.partner\")\n    def copy(self, default=None):"),
			after: model$4("@api.model\n    def copy(self, default=None):")
		},
		{
			before: model$4("@api.returns(\"mail.message\", downgrade=ids_of)\n    def post(self):"),
			todos: 1
		}
	],
	noops: [
		model$4("@api.model\n    def copy(self, default=None):"),
		model$4("@returns(\"self\")\n    def copy(self, default=None):"),
		model$4("@other.returns(\"self\")\n    def copy(self, default=None):"),
		model$4("# @api.returns(\"self\")\n    def copy(self, default=None):")
	],
	python: { decorator(node, context) {
		const text = context.slice(node);
		if (!/^@\s*(odoo\.)?api\.returns\(/.test(text)) return;
		const message = "api.returns is gone since 19.0.";
		if (!/^@\s*(odoo\.)?api\.returns\(\s*['"][\w.]+['"]\s*(,\s*lambda (\w+)\s*:\s*\3\.ids?\s*)?,?\s*\)$/.test(text)) {
			context.report({
				at: node,
				message: `${message} Take it away, and see that what is called from outside returns what its callers want.`,
				options: [{
					title: "Take the decorator away, and return ids where a caller from outside wants them",
					code: "return records.ids"
				}, { title: "Take it away and leave the method to Python alone, by a name that begins with _" }]
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: "Take it away",
				safe: true,
				edits: [wholeLines(node, context.text)]
			}
		});
	} }
});
function model$4(method) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n        return super().copy(default)\n`;
}

// src/migrate/rules/19.0/company-default-get.ts
var company_default_get_default = defineMigration({
	id: "company-default-get",
	to: "19.0",
	breaks: "error",
	summary: "_company_default_get() of res.company is env.company",
	why: "The method did nothing else for years, and is gone since 19.0.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/res_company.py",
	cases: [
		{
			before: model$3("self.env[\"res.company\"]._company_default_get(\"example.book\")"),
			after: model$3("self.env.company")
		},
		{
			before: model$3("self.env[\"res.company\"].sudo()._company_default_get()"),
			after: model$3("self.env.company.sudo()")
		},
		{
			before: model$3("self.company_id._company_default_get()"),
			after: model$3("self.env.company")
		}
	],
	noops: [
		model$3("self.env.company"),
		model$3("self.env[\"example.book\"]._company_default_get()"),
		model$3("_company_default_get()"),
		model$3("self._company_default_get(\"a\")")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "_company_default_get" || !called.object) return;
		const { text } = context;
		const object = context.slice(called.object);
		const sudo = object.endsWith(".sudo()");
		const match = /^([\w.]+\.)?env\[\s*(['"])res\.company\2\s*\](\.sudo\(\))?$/.exec(object);
		const subscript = sudo && called.object.type === "call" ? calledBy(called.object, context)?.object : called.object;
		const env = subscript && childOf(subscript, "value");
		const known = match && env && isEnvironment(env, context);
		const own = /^self\.company_id$/.test(object) ? "self.env" : void 0;
		if (!known && own === void 0) return;
		const written = own ?? (env ? text.slice(env.start, env.end) : "");
		context.report({
			at: node,
			message: "_company_default_get() is gone since 19.0.",
			fix: {
				title: "Write env.company",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: `${written}.company${sudo ? ".sudo()" : ""}`
				}]
			}
		});
	} }
});
function model$3(expression) {
	return `from odoo import fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    company_id = fields.Many2one("res.company")\n\n    def f(self):\n        return ${expression}\n`;
}

// src/migrate/rules/19.0/domain-class.ts
const NOW$2 = {
	AND: "Domain.AND",
	OR: "Domain.OR",
	normalize_domain: "Domain",
	TRUE_DOMAIN: "Domain.TRUE",
	FALSE_DOMAIN: "Domain.FALSE"
};
/** What takes a Domain where it took a list. */
const TAKES = /^(search|search_count|search_read|search_fetch|_search|filtered_domain|_read_group|read_group|formatted_read_group|AND|OR|normalize_domain)$/;
const MESSAGE = "odoo.osv.expression is deprecated since 19.0.";
var domain_class_default = defineMigration({
	id: "domain-class",
	to: "19.0",
	breaks: "deprecation",
	summary: "AND, OR and normalize_domain of odoo.osv.expression are those of odoo.fields.Domain",
	why: "The functions are deprecated since 19.0. What takes their place is no list: it has no append, no index and no slice.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/domains.py",
	cases: [
		{
			before: file$1("domain = expression.AND([[(\"a\", \"=\", 1)], domain])\n        return self.search(domain)"),
			after: file$1("domain = Domain.AND([[(\"a\", \"=\", 1)], domain])\n        return self.search(domain)", "Domain")
		},
		{
			before: file$1("return self.search(expression.OR([domain, expression.TRUE_DOMAIN]), limit=1)"),
			after: file$1("return self.search(Domain.OR([domain, Domain.TRUE]), limit=1)", "Domain")
		},
		{
			before: "from odoo.osv.expression import AND, OR\n\n\ndef f(self, a, b):\n    return self.search(AND([a, OR([a, b])]))\n",
			after: "from odoo.fields import Domain\n\n\ndef f(self, a, b):\n    return self.search(Domain.AND([a, Domain.OR([a, b])]))\n"
		},
		{
			before: file$1("domain = expression.AND([domain])\n        domain.append((\"a\", \"=\", 1))"),
			todos: 1
		},
		{
			before: file$1("return expression.AND([domain])[0]"),
			todos: 1
		},
		{
			before: file$1("return expression.distribute_not(domain)"),
			todos: 1
		},
		{
			before: file$1("domain = expression.AND([domain]) + [(\"a\", \"=\", 1)]\n        return domain"),
			todos: 1
		}
	],
	noops: [
		file$1("return self.search(Domain.AND([domain]))", "Domain"),
		"from .tools import expression\n\n\ndef f(self, a):\n    return self.search(expression.AND([a]))\n",
		"def f(self, a):\n    self.env.cr.execute(\"SELECT 1 WHERE AND(b=2) OR(c=3)\")\n",
		"def f(self, expression):\n    return self.search(expression.AND([self]))\n",
		"import re\n\nexpression = re.compile(\"a\")\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported) return;
		const whole = imported.module === "odoo.osv";
		if (!whole && imported.module !== "odoo.osv.expression") return;
		const names = imported.names.filter(({ name }) => !whole || name === "expression");
		const [first] = names;
		if (!first) return;
		const uses = usesOf(context, node, whole ? /* @__PURE__ */ new Set(["expression"]) : new Set(names.map(({ name }) => name)));
		const edits = names.some(({ alias }) => alias !== void 0) ? void 0 : editsOf(uses, context, whole);
		if (!edits) {
			context.report({
				at: first.node,
				message: `${MESSAGE} Write Domain of odoo.fields: Domain.AND([...]), Domain.OR([...]), Domain(domain), Domain.TRUE; where a list is wanted of it, list(domain).`,
				options: [{
					title: "Write Domain of odoo.fields",
					code: "Domain.AND([first, second])"
				}, {
					title: "Write a list of it, where the caller changes or joins lists",
					code: "list(Domain.AND([first, second]))"
				}]
			});
			return;
		}
		const statement = "from odoo.fields import Domain";
		const indent = context.text.slice(lineStart(context.text, node.start), node.start);
		context.report({
			at: first.node,
			message: MESSAGE,
			fix: {
				title: "Write Domain",
				safe: false,
				edits: [...names.length === imported.names.length ? [{
					start: node.start,
					end: node.end,
					text: statement
				}] : [withoutName(node, imported, first.node, context.text), {
					start: node.end,
					end: node.end,
					text: `\n${indent}${statement}`
				}], ...edits]
			}
		});
	} }
});
/** Where the names stand, the import left out, and where `Domain` does. */
function usesOf({ file, text }, but, names) {
	const found = [];
	const below = (node, parents) => {
		if (node === but) return;
		const word = node.type === "identifier" ? text.slice(node.start, node.end) : "";
		const parent = parents.at(-1);
		const isName = parent?.type === "attribute" && childOf(parent, "attribute") === node || parent?.type === "keyword_argument" && childOf(parent, "name") === node;
		if ((names.has(word) || word === "Domain") && !isName) found.push({
			node,
			parents
		});
		for (const child of node.children) below(child, [...parents, node]);
	};
	below(file.root, []);
	return found;
}
function editsOf(uses, context, whole) {
	const edits = [];
	for (const { node, parents } of uses) {
		const outer = parents.at(-1);
		const named = whole ? outer?.type === "attribute" ? outer : void 0 : node;
		if (!named) return void 0;
		const above = whole ? parents.slice(0, -1) : parents;
		const name = whole ? context.slice(childOf(named, "attribute") ?? named) : context.slice(node);
		const now = Object.hasOwn(NOW$2, name) ? NOW$2[name] : void 0;
		if (now === void 0) return void 0;
		const call = above.at(-1);
		const isCall = call?.type === "call" && childOf(call, "function") === named;
		if (isCall === /_DOMAIN$/.test(name)) return void 0;
		if (!passedOn(isCall && call ? call : named, isCall ? above.slice(0, -1) : above, context, true)) return void 0;
		edits.push({
			start: named.start,
			end: named.end,
			text: now
		});
	}
	return edits;
}
/** The value only goes where a Domain may go. */
function passedOn(value, parents, context, follow) {
	const parent = parents.at(-1);
	if (!parent) return false;
	const above = parents.slice(0, -1);
	switch (parent.type) {
		case "return_statement": return true;
		case "keyword_argument":
		case "parenthesized_expression": return passedOn(parent, above, context, follow);
		case "conditional_expression": return passedOn(parent, above, context, follow);
		case "argument_list": {
			const call = above.at(-1);
			return call !== void 0 && TAKES.test(calledBy(call, context)?.name ?? "");
		}
		case "list": {
			const [list, call] = [above.at(-1), above.at(-2)];
			return list?.type === "argument_list" && call !== void 0 && /^(AND|OR)$/.test(calledBy(call, context)?.name ?? "");
		}
		case "assignment": {
			const left = childOf(parent, "left");
			if (left === value) return true;
			const scope = above.findLast(({ type }) => type === "function_definition");
			if (left?.type !== "identifier" || !scope || !follow) return false;
			return everyUse(scope, context.slice(left), context);
		}
		default: return false;
	}
}
function everyUse(scope, name, context) {
	const below = (node, parents) => {
		if (node.type === "identifier" && context.slice(node) === name) {
			const parent = parents.at(-1);
			return parent?.type === "attribute" && childOf(parent, "attribute") === node || parent?.type === "keyword_argument" && childOf(parent, "name") === node || /parameter/.test(parent?.type ?? "") || passedOn(node, parents, context, false);
		}
		return node.children.every((child) => below(child, [...parents, node]));
	};
	return below(scope, []);
}
function file$1(body, name = "expression") {
	return `from odoo import models\n${name === "Domain" ? "from odoo.fields import Domain" : "from odoo.osv import expression"}\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain):\n        ${body}\n`;
}

// src/migrate/rules/19.0/env-attributes.ts
const NOW$1 = {
	_cr: "env.cr",
	_uid: "env.uid",
	_context: "env.context"
};
var env_attributes_default = defineMigration({
	id: "env-attributes",
	to: "19.0",
	breaks: "deprecation",
	summary: "self._cr, self._uid and self._context are those of self.env",
	why: "The shortcuts of recordsets are deprecated since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [{
		before: model$2("self._cr.execute(\"SELECT 1\")\n        return self._context.get(\"x\", self._uid)"),
		after: model$2("self.env.cr.execute(\"SELECT 1\")\n        return self.env.context.get(\"x\", self.env.uid)")
	}, {
		before: model$2("return dict(self._context, a=1)"),
		after: model$2("return dict(self.env.context, a=1)")
	}],
	noops: [
		model$2("return self.env.cr"),
		model$2("return connection._cr"),
		model$2("self._cr = 1"),
		`
      class Store:
          def f(self):
              return self._context
    `
	],
	python: { attribute(node, context) {
		const [object, name] = node.children;
		const now = name && NOW$1[context.slice(name)];
		if (!object || !name || now === void 0 || context.slice(object) !== "self") return;
		if (!context.klass || context.klass.kind === void 0 && context.klass.model === void 0) return;
		const parent = context.ancestors.at(-1);
		if (parent?.type === "assignment" && parent.children[0] === node) return;
		context.report({
			at: node,
			message: `self.${context.slice(name)} is self.${now} since 19.0.`,
			fix: {
				title: `Write self.${now}`,
				safe: true,
				edits: [{
					start: name.start,
					end: name.end,
					text: now
				}]
			}
		});
	} }
});
function model$2(body) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, connection):\n        ${body}\n`;
}

// src/migrate/rules/19.0/fake-models.ts
var fake_models_default = defineMigration({
	id: "fake-models",
	to: "19.0",
	breaks: "error",
	summary: "Models of tests are added by add_to_registry, not by FakeModelLoader",
	why: "The loader of odoo_test_helper builds models in a way that the registry of 19.0 does not know: its tests fail.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/model_classes.py",
	cases: [{
		before: { "tests/test_x.py": "from odoo_test_helper import FakeModelLoader\n" },
		todos: 1
	}, {
		before: { "tests/common.py": "from odoo_test_helper.fake_model_loader import FakeModelLoader\n" },
		todos: 1
	}],
	noops: [
		{ "tests/test_x.py": "from odoo.orm.model_classes import add_to_registry\n" },
		{ "tests/test_x.py": "from .helper import FakeModelLoader\n" },
		{ "tests/test_x.py": "# from odoo_test_helper import FakeModelLoader\n" }
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported || !/^odoo_test_helper(\.|$)/.test(imported.module)) return;
		if (!imported.names.some(({ name }) => name === "FakeModelLoader")) return;
		context.report({
			at: node,
			message: "FakeModelLoader does not work with 19.0. In setUpClass call add_to_registry(cls.registry, FakeModel) of odoo.orm.model_classes, then cls.registry._setup_models__(cls.env.cr, [\"fake.model\"]) and cls.registry.init_models(cls.env.cr, [\"fake.model\"], {\"models_to_check\": True}); with cls.addClassCleanup(cls.registry.__delitem__, \"fake.model\") it is gone after the tests.",
			options: [{
				title: "Make the model by the registry of Odoo",
				code: "add_to_registry(cls.registry, FakeModel)\ncls.registry._setup_models__(cls.env.cr, [\"fake.model\"])\ncls.registry.init_models(cls.env.cr, [\"fake.model\"], {\"models_to_check\": True})\ncls.addClassCleanup(cls.registry.__delitem__, \"fake.model\")"
			}, { title: "Put the models of the tests into a module of their own, which depends on this one" }]
		});
	} }
});

// src/migrate/rules/19.0/field-auto-join.ts
var field_auto_join_default = defineMigration({
	id: "field-auto-join",
	to: "19.0",
	breaks: "silent",
	summary: "auto_join of a field is bypass_search_access",
	why: "The keyword was renamed in 19.0 after what it does: the search of the comodel is done without its access rules.",
	link: "https://github.com/odoo/odoo/pull/197090",
	cases: [{
		before: "a = fields.Many2one(\"b\", auto_join=True)\n",
		after: "a = fields.Many2one(\"b\", bypass_search_access=True)\n"
	}, {
		before: "a = fields.One2many(\"b\", \"c\", auto_join=True, copy=True)\n",
		after: "a = fields.One2many(\"b\", \"c\", bypass_search_access=True, copy=True)\n"
	}],
	noops: [
		"a = fields.Many2one(\"b\", bypass_search_access=True)\n",
		"a = f(auto_join=True)\n",
		"auto_join = fields.Boolean()\n"
	],
	python: { call: fieldKeyword("auto_join", "bypass_search_access", "19.0") }
});

// src/migrate/rules/19.0/fields-first.ts
/** What an index may follow without parentheses. */
const PRIMARY = /^(identifier|attribute|call|subscript|parenthesized_expression)$/;
var fields_first_default = defineMigration({
	id: "fields-first",
	to: "19.0",
	breaks: "error",
	summary: "fields.first(records) is records[:1]",
	why: "odoo.fields has no first since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/fields/__init__.py",
	cases: [
		{
			before: "from odoo import fields\n\n\ndef f(self):\n    return fields.first(self.line_ids.sorted()).name\n",
			after: "from odoo import fields\n\n\ndef f(self):\n    return self.line_ids.sorted()[:1].name\n"
		},
		{
			before: "from odoo import fields\n\n\ndef f(a, b):\n    return fields.first(a | b)\n",
			after: "from odoo import fields\n\n\ndef f(a, b):\n    return (a | b)[:1]\n"
		},
		{
			before: "import os\nfrom odoo.fields import first\n\n\ndef f(a):\n    return first(a)\n",
			after: "import os\n\n\ndef f(a):\n    return a[:1]\n"
		},
		{
			before: "from odoo import fields\n\n\ndef f(a):\n    return map(fields.first, a)\n",
			todos: 1
		}
	],
	noops: [
		"def f(records):\n    return records[:1]\n",
		"from .tools import first\n\n\ndef f(a):\n    return first(a)\n",
		"def f(self, a):\n    return self.fields.first(a)\n",
		"def f(fields):\n    return fields.first(fields)\n",
		"from odoo import fields\n\n\ndef f(a):\n    return fields.Date.first(a)\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "first") return;
			const from = called.path === "fields.first" ? "odoo" : called.path === "first" ? "odoo.fields" : void 0;
			const name = called.path === "first" ? "first" : "fields";
			if (!context.file.imports.some((each) => each.from === from && each.names.includes(name))) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			const [records] = positional;
			if (!records || positional.length > 1 || keywords.size > 0 || spread) return;
			const text = context.slice(records);
			context.report({
				at: node,
				message: "fields.first() is gone since 19.0.",
				fix: {
					title: "Write [:1]",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: PRIMARY.test(records.type) ? `${text}[:1]` : `(${text})[:1]`
					}]
				}
			});
		},
		attribute(node, context) {
			const parent = context.ancestors.at(-1);
			if (context.slice(node) !== "fields.first" || parent?.type === "call" || parent?.type === "attribute") return;
			if (!context.file.imports.some(({ from, names }) => from === "odoo" && names.includes("fields"))) return;
			context.report({
				at: node,
				message: "fields.first is gone since 19.0: write lambda records: records[:1].",
				options: [{
					title: "Give a function in its place",
					code: "lambda records: records[:1]"
				}]
			});
		},
		import_from_statement: dropUnusedImports(/^odoo\.fields$/, /* @__PURE__ */ new Set(["first"]), "19.0")
	}
});

// src/migrate/rules/19.0/gone-asset.ts
var gone_asset_default = defineMigration({
	id: "gone-asset",
	to: "19.0",
	breaks: "error",
	summary: "Scripts of Odoo that are gone stand in no bundle",
	why: "A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: inBundle("(\"after\", \"web/static/src/core/colorpicker/colorpicker.js\", \"example/static/src/a.js\")"),
		todos: 1
	}, {
		before: inBundle("(\"remove\", \"/web/static/src/core/colorpicker/colorpicker.js\"), \"web/static/src/webclient/settings_form_view/widgets/mobile_apps_funnel.js\""),
		todos: 2
	}],
	noops: [
		inBundle("(\"after\", \"web/static/src/core/registry.js\", \"example/static/src/a.js\")"),
		inBundle("\"example/static/src/views/a.js\", \"web/static/src/core/**/*\""),
		{ "__manifest__.py": "{\"name\": \"web/static/src/core/colorpicker/colorpicker.js\"}\n" }
	],
	...goneAssets("19.0")
});

// src/migrate/rules/19.0/gone-js-anchor.ts
var gone_js_anchor_default = defineMigration({
	id: "gone-js-anchor",
	to: "19.0",
	breaks: "error",
	summary: "An extension of a client template looks for what the template has",
	why: "Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [anchorCase("web.ControlPanel", "//div[@class='o_control_panel_collapsed_create']"), anchorCase("web.ListRenderer", "//t[@t-call='web.ActionHelper']")],
	noops: anchorNoops("web.ControlPanel", "//div[@class='o_control_panel_collapsed_create']", "web.ListRenderer"),
	...goneAnchors("19.0")
});

// src/migrate/rules/19.0/gone-js-import.ts
const ADVICE$2 = {
	"@web/core/domain evalDomain": "Write new Domain(domain).contains(values).",
	"@web_editor/js/editor/snippets.options": "An option of the website builder is a plugin of html_builder.",
	"@website/js/editor/snippets.options": "An option of the website builder is a plugin of html_builder.",
	"@web_editor/js/backend/html_field": "The field is in @html_editor/fields/html_field: compare it before you import it."
};
var gone_js_import_default = defineMigration({
	id: "gone-js-import",
	to: "19.0",
	breaks: "error",
	summary: "Imports of what the web client does not have any more",
	why: "A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: script("import options from \"@web_editor/js/editor/snippets.options\";\noptions.registry.a = 1;\n"),
		todos: 1
	}, {
		before: script("import { evalDomain } from \"@web/core/domain\";\nevalDomain();\n"),
		todos: 1
	}],
	noops: [...GONE_IMPORT_NOOPS, script("import { Domain } from \"@web/core/domain\";\nnew Domain([]);\n")],
	...goneImports("19.0", { advice: ADVICE$2 })
});

// src/migrate/rules/19.0/gone-js-service.ts
const ADVICE$1 = {
	company: "The companies are user.activeCompany and user.allowedCompanies, of @web/core/user.",
	debug: null
};
var gone_js_service_default = defineMigration({
	id: "gone-js-service",
	to: "19.0",
	breaks: "error",
	summary: "Services of the web client that nobody registers any more",
	why: "A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/core",
	cases: [{
		before: script("this.company = useService(\"company\");\n"),
		todos: 1
	}, {
		before: script("export const a = { dependencies: [\"company\"], start() {} };\n"),
		todos: 1
	}],
	noops: [
		...GONE_SERVICE_NOOPS,
		script("this.company = useService(\"companies\");\n"),
		script("this.a = useService(\"company_of_mine\");\n")
	],
	...goneServices("19.0", ADVICE$1)
});

// src/migrate/rules/19.0/gone-js-template.ts
var gone_js_template_default = defineMigration({
	id: "gone-js-template",
	to: "19.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: templateCases("web.AvatarMany2XAutocomplete", "web.CalendarFilterPanel"),
	noops: templateNoops("web.AvatarMany2XAutocomplete", "web.CalendarFilterPanel"),
	...goneTemplates("19.0")
});

// src/migrate/rules/19.0/gone-modules.ts
const NAMES = {
	hr_contract: "hr",
	hr_holidays_contract: "hr_holidays",
	hr_work_entry_contract: "hr_work_entry",
	web_editor: "html_editor",
	pos_epson_printer: "point_of_sale",
	pos_self_order_epson_printer: "pos_self_order",
	auth_totp_mail_enforce: "auth_totp_mail"
};
var gone_modules_default = defineMigration({
	id: "gone-modules",
	to: "19.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/hr/__manifest__.py",
	cases: [
		{
			before: manifest("\"base\", \"hr_contract\""),
			after: manifest("\"base\", \"hr\"")
		},
		{
			before: manifest("\"hr\", \"hr_contract\""),
			after: manifest("\"hr\"")
		},
		{
			before: manifest("\"base\", \"website_event_jitsi\""),
			todos: 1
		}
	],
	noops: [
		manifest("\"base\", \"hr\""),
		manifest("\"base\", \"somebodys_hr_contract\""),
		{ "__manifest__.py": "{\"name\": \"hr_contract\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES, "19.0")
});
function manifest(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "18.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/19.0/gone-names.ts
const MANIFEST = "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default = defineMigration({
	id: "gone-names",
	to: "19.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py",
	cases: [
		{
			before: view("res.partner", "mobile"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].search([]).mobile"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].create({\"mobile\": 1})"),
			todos: 1
		},
		{
			before: code("self", "from odoo.addons.hr_contract.models import hr_contract"),
			todos: 1
		},
		{
			before: partner("title = fields.Many2one(tracking=True)"),
			todos: 1
		},
		{
			before: {
				...code("self"),
				"tests/__init__.py": "from . import test_x\n",
				"tests/test_x.py": "from odoo.tests import TransactionCase\n\n\nclass TestX(TransactionCase):\n    def test_x(self):\n        self.env[\"res.partner\"].create({\"mobile\": 1, \"never_there\": 1})\n"
			},
			todos: 1
		},
		{
			before: {
				...code("self"),
				"__manifest__.py": MANIFEST.replace("\"base\"", "\"hr\""),
				"models/example.py": "from odoo import fields, models\n\n\nclass Base(models.AbstractModel):\n    _inherit = \"hr.employee.base\"\n\n    nick = fields.Char()\n\n    def f(self):\n        self.env[\"hr.employee\"].create({\"nick\": \"x\"})\n        return self.env[\"hr.employee\"].browse(1).nick\n"
			},
			todos: 1
		},
		{
			before: record("hr.contract"),
			todos: 1
		},
		{
			before: menu("hr_contract.hr_menu_contract_history"),
			todos: 1
		},
		{
			before: {
				...code("self"),
				"static/src/js/a.js": "import { a } from \"@web_editor/js/a\";\n"
			},
			todos: 1
		},
		{
			before: {
				...code("self"),
				"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"assets\": {\"web_editor.assets_wysiwyg\": [\"example/static/src/js/a.js\"]}}\n",
				"static/src/js/a.js": "const a = 1;\n"
			},
			todos: 1
		}
	],
	noops: [
		{
			...code("self"),
			"static/src/js/a.js": "import { a } from \"@web/core/a\";\n"
		},
		record("hr.employee"),
		partner("mobile = fields.Char(tracking=True)"),
		partner("parent_id = fields.Many2one(tracking=True)"),
		partner("never_there = fields.Many2one()"),
		record("example.own"),
		code("self", "from odoo.addons.never_there.models import hr_contract"),
		view("res.partner", "phone"),
		view("example.own", "mobile"),
		code("self.env[\"res.partner\"].search([]).phone"),
		code("self.env[\"example.own\"].search([]).mobile"),
		code("self.env[\"res.partner\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("19.0")
});
function code(expression, statement = "") {
	return {
		"__manifest__.py": MANIFEST,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n${statement}\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    mobile = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function partner(field) {
	return {
		...code("self"),
		"models/example.py": `from odoo import fields, models\n\n\nclass Partner(models.Model):\n    _inherit = "res.partner"\n\n    ${field}\n`
	};
}
function view(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}
function record(model) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="a" model="${model}"><field name="name">A</field></record></odoo>\n`
	};
}
function menu(parent) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><menuitem id="a" name="A" parent="${parent}"/></odoo>\n`
	};
}

// src/migrate/rules/19.0/gone-python.ts
var gone_python_default = defineMigration({
	id: "gone-python",
	to: "19.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/sql_db.py",
	cases: [{
		before: "from odoo.sql_db import TestCursor, db_connect\n",
		todos: 1
	}, {
		before: "from odoo.models import to_company_ids\n",
		todos: 1
	}],
	noops: [
		...GONE_PYTHON_NOOPS,
		"from odoo.sql_db import db_connect\n",
		"from odoo.api import Environment\n"
	],
	...gonePython(_19_0, {
		TestCursor: "It is in odoo.tests.test_cursor.",
		"odoo.modules.graph": "Modules are sorted by odoo.modules.module_graph.",
		get_module_icon_path: "Ask the manifest: odoo.modules.module.get_module_icon().",
		test_expr: "Call safe_eval().",
		MetaCase: "Inherit BaseCase."
	}, "19.0")
});

// src/migrate/rules/19.0/gone-widget.ts
const ADVICE = {
	jsonb: "It is json now.",
	html_legacy: "It is html now."
};
var gone_widget_default = defineMigration({
	id: "gone-widget",
	to: "19.0",
	breaks: "silent",
	summary: "Widgets and js_class that nobody registers any more",
	why: "A field whose widget is not there is shown by its type, with a warning in the browser; a view with such a js_class does not open.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src/views/fields",
	cases: [{
		before: partnerView("<form><field name=\"a\" widget=\"jsonb\"/></form>"),
		todos: 1
	}, {
		before: partnerView("<form><widget name=\"print_report_button\"/></form>"),
		todos: 1
	}],
	noops: [
		partnerView("<form><field name=\"name\" widget=\"char\"/></form>"),
		partnerView("<form><field name=\"jsonb\" string=\"font\"/></form>"),
		partnerView("<form><div widget=\"font\"/></form>")
	],
	...goneWidgets("19.0", ADVICE)
});

// src/migrate/rules/19.0/group-fields.ts
const FIELDS = renamedFields({
	"res.users": { groups_id: "group_ids" },
	"ir.ui.menu": { groups_id: "group_ids" },
	"ir.ui.view": { groups_id: "group_ids" },
	"ir.actions.act_window": { groups_id: "group_ids" },
	"ir.actions.report": { groups_id: "group_ids" },
	"ir.actions.server": { groups_id: "group_ids" },
	"ir.actions.client": { groups_id: "group_ids" },
	"ir.actions.act_url": { groups_id: "group_ids" },
	"res.groups": { users: "user_ids" }
}, "19.0");
var group_fields_default = defineMigration({
	id: "group-fields",
	to: "19.0",
	breaks: "error",
	summary: "groups_id of users, views, menus and actions is group_ids; users of a group is user_ids",
	why: "The fields were renamed in 19.0: data that sets the old ones does not load.",
	link: "https://github.com/odoo/odoo/pull/179354",
	cases: [
		{
			before: data$1("<record id=\"a\" model=\"res.users\"><field name=\"groups_id\" eval=\"[(4, ref('base.group_user'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.users\"><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"users\" eval=\"[(4, ref('base.user_admin'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"user_ids\" eval=\"[(4, ref('base.user_admin'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"group_ids\" eval=\"[]\"/></record>")
		},
		{
			before: `
        def setup(self):
            self.env.user.groups_id += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "groups_id": [(6, 0, [])]})
      `,
			after: `
        def setup(self):
            self.env.user.group_ids += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "group_ids": [(6, 0, [])]})
      `
		},
		{
			before: `
        def setup(self):
            group = self.env["res.groups"].search([("users", "=", 1)], limit=1)
            group.write({"users": [(4, 1)]})
            users = self.env["res.users"].search([("groups_id", "in", group.ids)])
            return users.filtered("groups_id").groups_id | group, group.users, self.env.ref("base.group_user").users
      `,
			after: `
        def setup(self):
            group = self.env["res.groups"].search([("user_ids", "=", 1)], limit=1)
            group.write({"user_ids": [(4, 1)]})
            users = self.env["res.users"].search([("group_ids", "in", group.ids)])
            return users.filtered("group_ids").group_ids | group, group.user_ids, self.env.ref("base.group_user").user_ids
      `
		},
		{
			before: group("users", "users.partner_id"),
			after: group("user_ids", "user_ids.partner_id")
		}
	],
	noops: [
		`
      def setup(self):
          return self.env["my.model"].search([("groups_id", "=", 1)]).groups_id
    `,
		`
      def setup(self):
          return self.env["res.users"].create({"line_ids": [(0, 0, {"groups_id": 1})]})
    `,
		data$1("<record id=\"a\" model=\"my.model\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$1("<record id=\"a\" model=\"res.users\"><field name=\"name\">groups_id</field></record>"),
		data$1("<record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><field name=\"users\"/></form></field></record>"),
		`
      def setup(self):
          self.groups_id = self.env["my.model"].create({"groups_id": []})
    `,
		`
      def setup(self, group):
          return group.users
    `
	],
	...FIELDS,
	python: {
		...FIELDS.python,
		attribute(node, context) {
			FIELDS.python?.attribute?.(node, context);
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			if (!object || !name || !/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(context.slice(node))) return;
			if (recordsOf(object, context)?.model !== void 0) return;
			context.report({
				at: name,
				message: "groups_id is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: false,
					edits: [{
						start: name.start,
						end: name.end,
						text: "group_ids"
					}]
				}
			});
		}
	}
});
function data$1(body) {
	return { "data/x.xml": `<odoo>${body}</odoo>\n` };
}
function group(field, path) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/x.xml\"]}\n",
		"models/example.py": `from odoo import api, fields, models


class Group(models.Model):
    _inherit = "res.groups"

    partner_count = fields.Integer(compute="_compute_partner_count")

    @api.depends("${path}")
    def _compute_partner_count(self):
        for group in self:
            group.partner_count = len(group.${field})
`,
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.groups</field><field name="inherit_id" ref="base.view_groups_form"/><field name="arch" type="xml"><field name="${field}" position="after"><field name="partner_count"/></field></field></record></odoo>\n`
	};
}

// src/migrate/rules/19.0/group-privilege.ts
var group_privilege_default = defineMigration({
	id: "group-privilege",
	to: "19.0",
	breaks: "error",
	summary: "Groups belong to a privilege, and privileges to a category",
	why: "Since 19.0 res.groups has no category_id: a record that sets it does not load. The groups that one chooses among are those of one res.groups.privilege.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups_privilege.py",
	cases: [
		{
			before: data(`
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="category_id" ref="module_category_example"/>
    </record>`),
			after: data(`
    <record id="res_groups_privilege_example" model="res.groups.privilege">
        <field name="name">Example</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>`)
		},
		{
			before: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
        <field name="category_id" ref="base.module_category_hidden"/>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
        <field name="category_id" ref="base.module_category_usability"/>
    </record>`),
			after: data(`
    <record id="g" model="res.groups">
        <field name="name">Prices</field>
    </record>
    <record id="h" model="res.groups">
        <field name="name">Notes</field>
    </record>`)
		},
		{
			before: data("<record id=\"g\" model=\"res.groups\"><field name=\"category_id\" eval=\"ref('a.b')\"/></record>"),
			todos: 1
		}
	],
	noops: [
		data("<record id=\"c\" model=\"ir.module.category\"><field name=\"parent_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"res.groups\"><field name=\"privilege_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"my.groups\"><field name=\"category_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"p\" model=\"res.groups.privilege\"><field name=\"category_id\" ref=\"a.b\"/></record>")
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "category_id" || !isGroup(record) || !record) return;
		const category = attributeValue(element, "ref");
		const name = attributeOf$1(element, "name");
		if (category === void 0 || !name || elementsOf(element).length > 0) {
			context.report({
				at: element,
				message: "A group has no category since 19.0: make a res.groups.privilege of the category, and set privilege_id to it.",
				options: [{
					title: "Make a privilege, and put the group into it",
					code: "<record id=\"privilege\" model=\"res.groups.privilege\"><field name=\"name\">...</field><field name=\"category_id\" ref=\"...\"/></record>"
				}, { title: "Take the category away: the group then stands among the extra rights" }]
			});
			return;
		}
		if (isHidden(category, context)) {
			const { start, end } = elementLines(element, context.text);
			context.report({
				at: element,
				message: `A group has no category since 19.0, and ${category} was none that one chose a group in.`,
				fix: {
					title: "Take the category away",
					safe: false,
					edits: [{
						start,
						end,
						text: ""
					}]
				}
			});
			return;
		}
		const id = privilegeOf(category);
		const first = firstGroupOf(record, category);
		const edits = [{
			start: name.valueSpan.start,
			end: name.valueSpan.end,
			text: "privilege_id"
		}, ...refEdit(element, id)];
		if (first === record && !hasPrivilege(record, id)) {
			const indent = context.text.slice(lineStart(context.text, record.start), record.start);
			const pad = /^\s*$/.test(indent) ? indent : "";
			edits.unshift({
				start: record.start,
				end: record.start,
				text: privilege(id, category, titleOf(context), pad)
			});
		}
		context.report({
			at: element,
			message: "A group has no category since 19.0, but a privilege.",
			fix: {
				title: "Make a privilege of the category",
				safe: false,
				edits
			}
		});
	} }
});
/** Groups of hidden categories are extra rights; Odoo's own have no privilege, and some of those categories are gone. */
function isHidden(category, { project, target }) {
	if (category === "base.module_category_hidden") return true;
	const [before, now] = [project, target].map((each) => each?.modules.get("base")?.xmlids ?? {});
	return before?.[category] !== void 0 && now?.[category] === void 0;
}
function isGroup(record) {
	return record?.name === "record" && attributeValue(record, "model") === "res.groups";
}
/** `library.module_category_books` gives `res_groups_privilege_books`. */
function privilegeOf(category) {
	return `res_groups_privilege_${(category.split(".").at(-1) ?? category).replace(/^module_category_|^category_|_category$/g, "")}`;
}
function firstGroupOf(record, category) {
	return elementsOf(record.parent ?? record).find((each) => isGroup(each) && elementsOf(each).some((field) => attributeValue(field, "name") === "category_id" && attributeValue(field, "ref") === category));
}
/** Another group of the category has made it before. */
function hasPrivilege(record, id) {
	return elementsOf(record.parent ?? record).some((each) => attributeValue(each, "id") === id);
}
function refEdit(element, id) {
	const ref = attributeOf$1(element, "ref");
	return ref ? [{
		start: ref.valueSpan.start,
		end: ref.valueSpan.end,
		text: id
	}] : [];
}
function titleOf({ module }) {
	const name = manifestValue(module.manifest, "name");
	return typeof name === "string" ? name : module.name;
}
function privilege(id, category, title, pad) {
	return [
		`<record id="${id}" model="res.groups.privilege">`,
		`${pad}    <field name="name">${attributeText(title, "\"").replaceAll("&quot;", "\"")}</field>`,
		`${pad}    <field name="category_id" ref="${category}"/>`,
		`${pad}</record>`,
		pad
	].join("\n");
}
function data(body) {
	return { "security/groups.xml": `<odoo>${body}</odoo>\n` };
}

// src/migrate/rules/19.0/json-routes.ts
var json_routes_default = defineMigration({
	id: "json-routes",
	to: "19.0",
	breaks: "deprecation",
	summary: "Routes of type json are of type jsonrpc",
	why: "The type was named after what it speaks in 19.0; the old name logs a deprecation.",
	link: "https://github.com/odoo/odoo/pull/183636",
	cases: [{
		before: { "controllers/main.py": "@http.route(\"/a\", type=\"json\", auth=\"user\")\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n" }
	}, {
		before: { "controllers/main.py": "@route(['/a', '/b'], type='json')\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@route(['/a', '/b'], type='jsonrpc')\ndef a(self):\n    pass\n" }
	}],
	noops: [
		"@http.route(\"/a\", type=\"http\", auth=\"user\")\ndef a(self):\n    pass\n",
		"@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n",
		"def a(self):\n    return dict(type=\"json\")\n",
		"@other.router(\"/a\", type=\"json\")\ndef a(self):\n    pass\n"
	],
	python: { decorator(node, context) {
		const [call] = node.children;
		const called = call && calledBy(call, context);
		if (!call || called?.name !== "route" || !/^((odoo\.)?http\.)?route$/.test(called.path ?? "")) return;
		const type = argumentsOfCall(call, context).keywords.get("type");
		const content = type?.type === "string" ? type.children[1] : void 0;
		if (!content || context.slice(content) !== "json" || childOf(call, "arguments") === void 0) return;
		context.report({
			at: type,
			message: "The type json is called jsonrpc since 19.0.",
			fix: {
				title: "Write jsonrpc",
				safe: true,
				edits: [{
					start: content.start,
					end: content.end,
					text: "jsonrpc"
				}]
			}
		});
	} }
});

// src/migrate/rules/19.0/moved-js-import.ts
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "19.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/19.0/addons/web/static/src",
	cases: [{
		before: script("import { stepUtils } from \"@web_tour/tour_service/tour_utils\";\n\nstepUtils.showAppsMenuItem();\n"),
		after: script("import { stepUtils } from \"@web_tour/tour_utils\";\n\nstepUtils.showAppsMenuItem();\n")
	}, {
		before: script("import {uuid, getActiveActions} from \"@web/views/utils\";\n\nuuid(getActiveActions);\n"),
		after: script("import {getActiveActions} from \"@web/views/utils\";\nimport {uuid} from \"@web/core/utils/strings\";\n\nuuid(getActiveActions);\n")
	}],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { stepUtils } from \"@web_tour/tour_utils\";\nstepUtils.a();\n")
	],
	...movedImports("19.0")
});

// src/migrate/rules/19.0/name-search-domain.ts
var name_search_domain_default = defineMigration({
	id: "name-search-domain",
	to: "19.0",
	breaks: "error",
	summary: "The second argument of name_search() is domain",
	why: "The web client of 19.0 calls name_search() with domain=: an override that names it args raises TypeError when somebody types into a field.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [{
		before: bookMethod("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "args = args or []\n        return super().name_search(name, args=args, operator=operator, limit=limit)"),
		after: bookMethod("name_search(self, name=\"\", domain=None, operator=\"ilike\", limit=100)", "domain = domain or []\n        return super().name_search(name, domain=domain, operator=operator, limit=limit)")
	}, {
		before: bookMethod("name_search(self, name=\"\", args=None, operator=\"ilike\", limit=100)", "domain = [(\"ref\", operator, name)]\n        return self.search(domain + args, limit=limit).name_get()"),
		todos: 1
	}],
	noops: [
		bookMethod("name_search(self, name=\"\", domain=None)", "return super().name_search(name, domain)"),
		bookMethod("name_search(self, *args, **kwargs)", "return super().name_search(*args, **kwargs)"),
		bookMethod("_name_search(self, name, args=None)", "return args"),
		"class Tool:\n    def name_search(self, name, args=None):\n        return args\n"
	],
	...changedSignature({
		methods: ["name_search"],
		renamed: { args: "domain" }
	}, "19.0")
});

// src/migrate/rules/19.0/plural-fields.ts
var plural_fields_default = defineMigration({
	id: "plural-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields of views that held one record and hold several under another name",
	why: "A view that shows a field which is not there does not load; the one that took its place takes another widget.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_filters.py",
	cases: pluralCases("ir.filters", "user_id", "user_ids"),
	noops: pluralNoops("ir.filters", "user_id", "user_ids"),
	...pluralFields(_19_0_default.plurals, "19.0")
});

// src/migrate/rules/19.0/read-group.ts
var read_group_default = defineMigration({
	id: "read-group",
	to: "19.0",
	breaks: "deprecation",
	summary: "read_group() is _read_group() in code, and formatted_read_group() for what is shown",
	why: "read_group is deprecated since 19.0. The others return something else: tuples of records and values, or the groups without their counts under the old names.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [
		{
			before: model$1("self.env[\"res.partner\"].read_group([], [\"id:count\"], [\"type\"])"),
			todos: 1
		},
		{
			before: model$1("self.read_group([], fields=[\"a:sum\"], groupby=[\"b\"])"),
			todos: 1
		},
		{
			before: "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"example.book\"\n\n    def read_group(self, domain, fields, groupby, offset=0, limit=None, orderby=False, lazy=True):\n        return super().read_group(domain, fields, groupby)\n",
			todos: 1
		}
	],
	noops: [
		model$1("self.env[\"res.partner\"]._read_group([], [\"type\"], [\"__count\"])"),
		model$1("self.env[\"res.partner\"].formatted_read_group([], [\"type\"], [\"__count\"])"),
		model$1("table.read_group(\"a\")"),
		"class Plain:\n    def read_group(self):\n        return 1\n"
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "read_group" || !called.object) return;
			if (context.slice(called.object).startsWith("super(") || !recordsOf(called.object, context)) return;
			context.report({
				at: called.nameSpan,
				message: "read_group() is deprecated since 19.0. In code write `for value, count in model._read_group(domain, groupby, [\"__count\"])`, which gives tuples with records in the place of ids; for the web client formatted_read_group(domain, groupby, aggregates).",
				options: [{
					title: "In code: take tuples with records",
					code: "for value, count in model._read_group(domain, [groupby], [\"__count\"]):"
				}, {
					title: "For the web client or a caller from outside: dictionaries",
					code: "model.formatted_read_group(domain, [groupby], [\"__count\"])"
				}]
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const { klass } = context;
			if (!name || context.slice(name) !== "read_group") return;
			if (!klass || klass.kind === void 0 && klass.model === void 0) return;
			context.report({
				at: name,
				message: "The web client does not call read_group() since 19.0: override formatted_read_group(), or _read_group_select() for how one field is summed up.",
				options: [{
					title: "Override what the web client calls",
					code: "def formatted_read_group(self, domain, groupby=(), aggregates=(), having=(), offset=0, limit=None, order=None):"
				}, {
					title: "Override how one field is summed up",
					code: "def _read_group_select(self, aggregate_spec, query):"
				}]
			});
		}
	}
});
function model$1(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, table):\n        return ${expression}\n`;
}

// src/migrate/rules/19.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py",
	cases: [
		...fieldCases("sale.order.line", "tax_id", "tax_ids"),
		{
			before: extension("sale.order", `<xpath expr="//field[@name='order_line']/list/field[@name='tax_id']" position="after"><field name="tax_id"/></xpath>`),
			after: extension("sale.order", `<xpath expr="//field[@name='order_line']/list/field[@name='tax_ids']" position="after"><field name="tax_ids"/></xpath>`)
		},
		{
			before: extension("sale.order", `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom"/></xpath>`),
			after: extension("sale.order", `<field name="order_line" position="attributes"/><xpath expr="//field[@name='order_line']/form" position="inside"><field name="product_uom_id"/></xpath>`)
		}
	],
	noops: [
		...fieldNoops("tax_id"),
		extension("account.fiscal.position", `<xpath expr="//field[@name='account_ids']/list" position="inside"><field name="tax_id"/></xpath>`),
		extension("sale.order", `<xpath expr="//field[@name='partner_id']" position="after"><field name="tax_id"/></xpath>`),
		extension("sale.order", `<xpath expr="//field[@name='never']/list/field[@name='tax_id']" position="after"/>`),
		extension("sale.order", `<xpath expr="//field[@name='order_line']/../field[@name='tax_id']" position="after"/>`)
	],
	...renamedFields(_19_0_default.fields, "19.0")
});
function extension(model, arch) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"18.0.1.0.0\", \"depends\": [\"sale_stock\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml"><data>${arch}</data></field></record></odoo>\n`
	};
}

// src/migrate/rules/19.0/renamed-methods.ts
const method = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "19.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_partner.py",
	cases: [{
		before: method("res.partner", "_commercial_sync_to_children(self, fields_to_sync=None)", "return super()._commercial_sync_to_children(fields_to_sync)"),
		after: method("res.partner", "_commercial_sync_to_descendants(self, fields_to_sync=None)", "return super()._commercial_sync_to_descendants(fields_to_sync)")
	}, {
		before: method("sale.order.line", "_compute_tax_id(self)", "return super()._compute_tax_id()"),
		after: method("sale.order.line", "_compute_tax_ids(self)", "return super()._compute_tax_ids()")
	}],
	noops: [
		method("res.partner", "_commercial_sync_from_company(self)", "return super()._commercial_sync_from_company()"),
		method("sale.order", "_compute_tax_id(self)", "return True"),
		method("sale.order.line", "f(self, other)", "return other._compute_tax_id()")
	],
	...movedMethods(_19_0_default, "19.0")
});

// src/migrate/rules/19.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "19.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_package.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.quant.package\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.package\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.quant.package\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_package,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.quant.package.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.package\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package_more,1\n" }
	],
	...renamedModels(_19_0_default.models, "19.0")
});

// src/migrate/rules/19.0/renamed-records.ts
const RECORD = {
	old: "product.decimal_product_uom",
	now: "uom.decimal_product_uom",
	depends: "product"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "19.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/uom/data/uom_data.xml",
	cases: recordCases(RECORD),
	noops: recordNoops(RECORD),
	...renamedRecords(_19_0_default.xmlids, "19.0")
});

// src/migrate/rules/19.0/request-attributes.ts
const NOW = {
	cr: "env.cr",
	uid: "env.uid",
	context: "env.context"
};
var request_attributes_default = defineMigration({
	id: "request-attributes",
	to: "19.0",
	breaks: "deprecation",
	summary: "request.cr, request.uid and request.context are those of request.env",
	why: "The shortcuts of the request are deprecated since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/http.py",
	cases: [
		{
			before: file("request.cr.commit()\n    return request.context.get(\"lang\"), request.uid"),
			after: file("request.env.cr.commit()\n    return request.env.context.get(\"lang\"), request.env.uid")
		},
		{
			before: "from odoo import http\n\n\ndef f():\n    return http.request.uid\n",
			after: "from odoo import http\n\n\ndef f():\n    return http.request.env.uid\n"
		},
		{
			before: file("request.uid = 1"),
			todos: 1
		}
	],
	noops: [
		file("return request.env.cr"),
		file("return request.session.uid"),
		"def f(request):\n    return request.uid\n",
		"from requests import request\n\n\ndef f():\n    return request.context\n",
		file("return request.params[\"uid\"]")
	],
	python: { attribute(node, context) {
		const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
		const key = name ? context.slice(name) : "";
		const now = Object.hasOwn(NOW, key) ? NOW[key] : void 0;
		if (!object || !name || now === void 0) return;
		const written = context.slice(object);
		const of = (from, what) => context.file.imports.some((each) => each.from === from && each.names.includes(what));
		if (!(written === "request" && of("odoo.http", "request")) && !(written === "http.request" && of("odoo", "http"))) return;
		const parent = context.ancestors.at(-1);
		const message = `request.${key} is request.${now} since 19.0.`;
		if (parent?.type === "assignment" && childOf(parent, "left") === node) {
			context.report({
				at: node,
				message: `${message} It cannot be set: call request.update_env(user=...) or request.update_context(...).`,
				options: [{
					title: "Change the user",
					code: "request.update_env(user=user)"
				}, {
					title: "Change the context",
					code: "request.update_context(key=value)"
				}]
			});
			return;
		}
		context.report({
			at: node,
			message,
			fix: {
				title: `Write request.${now}`,
				safe: true,
				edits: [{
					start: name.start,
					end: name.end,
					text: now
				}]
			}
		});
	} }
});
function file(body) {
	return `from odoo.http import request\n\n\ndef f():\n    ${body}\n`;
}

// src/migrate/rules/19.0/rule-user-groups.ts
const GROUPS = /\buser\.groups_id\b/g;
var rule_user_groups_default = defineMigration({
	id: "rule-user-groups",
	to: "19.0",
	breaks: "error",
	summary: "Record rules ask for all groups of the user",
	why: "Since 19.0 a user has no groups_id: group_ids are those that were given, and all_group_ids also those that these imply, as groups_id was. A record rule that names the old one does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_users.py",
	cases: [{
		before: rule("[('group_ids', 'in', user.groups_id.ids)]"),
		after: rule("[('group_ids', 'in', user.all_group_ids.ids)]")
	}, {
		before: rule("['|', ('a', 'in', [g.id for g in user.groups_id]),\n  ('b', '&lt;', user.groups_id.ids)]"),
		after: rule("['|', ('a', 'in', [g.id for g in user.all_group_ids]),\n  ('b', '&lt;', user.all_group_ids.ids)]")
	}],
	noops: [
		rule("[('group_ids', 'in', user.all_group_ids.ids)]"),
		rule("[('user.groups_id_more', '=', 1)]"),
		rule("[('user_id.groups_id', 'in', [1])]"),
		{ "security/rules.xml": "<odoo><record id=\"r\" model=\"some.model\"><field name=\"domain_force\">[user.groups_id]</field></record></odoo>\n" },
		{ "security/rules.xml": "<odoo><record id=\"r\" model=\"ir.rule\"><field name=\"name\">user.groups_id</field></record></odoo>\n" }
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "domain_force" || record?.name !== "record") return;
		if (attributeValue(record, "model") !== "ir.rule") return;
		const { start, end } = element.inner;
		const edits = [...context.text.slice(start, end).matchAll(GROUPS)].map((match) => {
			const at = start + match.index + 5;
			return {
				start: at,
				end: at + 9,
				text: "all_group_ids"
			};
		});
		if (edits.length === 0) return;
		context.report({
			at: element,
			message: "A user has no groups_id since 19.0; all of the groups are all_group_ids.",
			fix: {
				title: "Ask for all_group_ids",
				safe: true,
				edits
			}
		});
	} }
});
function rule(domain) {
	return { "security/rules.xml": `<odoo>
    <record id="r" model="ir.rule">
        <field name="name">Own</field>
        <field name="domain_force">${domain}</field>
    </record>
</odoo>
` };
}

// src/migrate/rules/19.0/search-groups.ts
var search_groups_default = defineMigration({
	id: "search-groups",
	to: "19.0",
	breaks: "error",
	summary: "<group> of a search view carries neither expand nor string",
	why: "The grammar of search views refuses both attributes since 19.0; a bare group is still allowed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng",
	cases: [{
		before: search("<group expand=\"0\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group><filter name=\"a\"/></group>")
	}, {
		before: search("<group name=\"group_by\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group name=\"group_by\"><filter name=\"a\"/></group>")
	}],
	noops: [
		search("<group><filter name=\"a\"/></group>"),
		search("<filter name=\"a\" string=\"Group By\"/>"),
		{ "views/x.xml": "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><group string=\"A\" expand=\"1\"/></form></field></record></odoo>\n" }
	],
	arch: { group(element, context) {
		if (viewKindAt(element, context) !== "search") return;
		const gone = ["expand", "string"].flatMap((name) => attributeOf$1(element, name) ?? []);
		if (gone.length === 0) return;
		context.report({
			at: element.tag,
			message: "A group of a search view has neither expand nor string since 19.0.",
			fix: {
				title: "Take both away",
				safe: true,
				edits: gone.map((attribute) => ({
					...withBlanksBefore(attribute, context.text),
					text: ""
				}))
			}
		});
	} }
});
function search(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><search>${body}</search></field></record></odoo>\n` };
}

// src/migrate/rules/19.0/sql-constraints.ts
/** Attributes of a model that a constraint's name must not hide. */
const TAKEN = /^_(name|description|inherit|inherits|order|rec_name|rec_names_search|table|table_query|auto|abstract|transient|register|log_access|parent_name|parent_store|date_name|fold_name|check_company_auto|sequence|module|fields|context|cr|uid|sql_constraints|depends|active_name|allow_sudo_commands|translate|custom|check_\w+|compute_\w+|onchange_\w+)$/;
var sql_constraints_default = defineMigration({
	id: "sql-constraints",
	to: "19.0",
	breaks: "silent",
	summary: "_sql_constraints become attributes that are models.Constraint",
	why: "Since 19.0 the list is not read: the log warns, and the database has no such constraint.",
	link: "https://github.com/odoo/odoo/pull/175783",
	cases: [
		{
			before: model(`
    _sql_constraints = [
        ("name_uniq", "UNIQUE(name)", "The name is taken."),
        ("positive", "CHECK(price >= 0)", "No debts."),
    ]
`),
			after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "The name is taken.",
    )
    _positive = models.Constraint(
        "CHECK(price >= 0)",
        "No debts.",
    )
`)
		},
		{
			before: model(`
    _sql_constraints = [('name_uniq', 'unique (name, company_id)', _('Taken.'))]
`),
			after: model(`
    _name_uniq = models.Constraint(
        'unique (name, company_id)',
        'Taken.',
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\"), (\"a-b\", \"CHECK(a > b)\", \"No.\")]\n"),
			after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "Taken.",
    )
    _a_b = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"check_dates\", \"CHECK(a > b)\", \"No.\")]\n"),
			after: model(`
    _dates_check = models.Constraint(
        "CHECK(a > b)",
        "No.",
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\"), (\"name_uniq\", \"UNIQUE(name, a)\", \"Taken.\")]\n"),
			todos: 1
		},
		{
			before: model("\n    _sql_constraints = CONSTRAINTS + [(\"a\", \"UNIQUE(name)\", \"Taken.\")]\n"),
			todos: 1
		}
	],
	noops: [
		model("\n    _name_uniq = models.Constraint(\"UNIQUE(name)\", \"Taken.\")\n"),
		model("\n    # _sql_constraints = []\n"),
		`
      class Plain:
          _sql_constraints = [("name_uniq", "UNIQUE(name)", "The name is taken.")]
    `
	],
	python: { assignment(node, context) {
		const left = childOf(node, "left");
		const right = childOf(node, "right");
		if (!left || !right || context.slice(left) !== "_sql_constraints") return;
		const { klass } = context;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.at(-3)?.type !== "class_definition") return;
		const rows = right.type === "list" || right.type === "tuple" ? parts(right).map((row) => rowOf(row, context.text)) : [void 0];
		const names = rows.map((row) => row && attributeOf(row, klass));
		const reason = rows.some((row) => row === void 0) ? "is not a list of literals" : names.some((name) => name === void 0) || new Set(names).size < names.length ? "has a name that the model uses for something else" : void 0;
		if (reason !== void 0) {
			context.report({
				at: node,
				message: `_sql_constraints is not read since 19.0, and this one ${reason}: write each as an attribute, such as _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.").`,
				options: [{
					title: "Write each constraint as an attribute",
					code: "_name_uniq = models.Constraint(\"UNIQUE(name)\", \"The name is taken.\")"
				}, {
					title: "Check it in Python, where what it says is known only when it runs",
					code: "@api.constrains(\"name\")\ndef _check_name(self):"
				}]
			});
			return;
		}
		const indent = " ".repeat(node.start - lineStart(context.text, node.start));
		const text = rows.flatMap((row, i) => row ? [`${names[i]} = models.Constraint(\n${indent}    ${row.definition},\n${indent}    ${row.message},\n${indent})`] : []).join(`\n${indent}`);
		context.report({
			at: node,
			message: "_sql_constraints is not read since 19.0.",
			fix: {
				title: "Write models.Constraint",
				safe: rows.every((row, i) => row && names[i] === plainName(row.name)),
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
function rowOf(node, text) {
	const [name, definition, message] = parts(node);
	const value = name && literalOf(name, text);
	if (!definition || !message || typeof value !== "string" || !/^[\w-]+$/.test(value)) return void 0;
	if (typeof literalOf(definition, text) !== "string") return void 0;
	const inner = translated(message, text);
	if (!inner) return void 0;
	return {
		name: value,
		definition: text.slice(definition.start, definition.end),
		message: text.slice(inner.start, inner.end)
	};
}
/** The message is translated by the class: `_()` around it is not wanted. */
function translated(node, text) {
	if (typeof literalOf(node, text) === "string") return node;
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	const list = node.type === "call" ? childOf(node, "arguments") : void 0;
	const [only] = list ? parts(list) : [];
	if (!called || !only || !/^(_|_lt)$/.test(text.slice(called.start, called.end))) return void 0;
	return typeof literalOf(only, text) === "string" ? only : void 0;
}
function plainName(name) {
	return `_${name.replace(/^_/, "")}`;
}
/** The attribute of a constraint; with what it is behind its name where the model uses that for something else. */
function attributeOf({ name, definition }, klass) {
	const plain = plainName(name).replaceAll("-", "_");
	const kind = /^['"(\s]*unique/i.test(definition) ? "uniq" : "check";
	return [plain, `${plain.replace(/^_(check|compute|onchange)_/, "_")}_${kind}`].find((attribute) => !isTaken(attribute, klass));
}
function isTaken(attribute, klass) {
	return TAKEN.test(attribute) || klass.attributes.has(attribute) || klass.methods.some((method) => method.name === attribute);
}
function model(body) {
	return `from odoo import _, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n${body}`;
}

// src/migrate/rules/19.0/toggle-active.ts
var toggle_active_default = defineMigration({
	id: "toggle-active",
	to: "19.0",
	breaks: "deprecation",
	summary: "Buttons that call toggle_active call action_archive or action_unarchive",
	why: "toggle_active is deprecated since 19.0: what archives and what takes it back are two methods.",
	link: "https://github.com/odoo/odoo/pull/183691",
	cases: [
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\" invisible=\"not active\"/>"),
			after: partnerForm("<button name=\"action_archive\" type=\"object\" invisible=\"not active\"/>")
		},
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\" invisible=\"active\"/>"),
			after: partnerForm("<button name=\"action_unarchive\" type=\"object\" invisible=\"active\"/>")
		},
		{
			before: partnerForm("<button name=\"toggle_active\" type=\"object\"/>"),
			todos: 1
		}
	],
	noops: [
		partnerForm("<button name=\"action_archive\" type=\"object\"/>"),
		partnerForm("<button name=\"toggle_active\" type=\"action\"/>"),
		partnerForm("<field name=\"toggle_active\"/>")
	],
	arch: { button(element, context) {
		const name = attributeOf$1(element, "name");
		if (name?.value !== "toggle_active" || attributeOf$1(element, "type")?.value !== "object") return;
		if (attributeOf$1(element, "position")) return;
		const shown = (attributeOf$1(element, "invisible")?.value ?? "").replaceAll(/\s+/g, " ").trim();
		const now = shown === "not active" ? "action_archive" : shown === "active" ? "action_unarchive" : void 0;
		if (now === void 0) {
			context.report({
				at: name,
				message: "toggle_active is deprecated since 19.0: use a button that calls action_archive where the record is active, and one that calls action_unarchive where it is not.",
				options: [{
					title: "Two buttons",
					code: "<button name=\"action_archive\" type=\"object\" string=\"Archive\" invisible=\"not active\"/>\n<button name=\"action_unarchive\" type=\"object\" string=\"Unarchive\" invisible=\"active\"/>"
				}, { title: "No button: the menu of actions has both" }]
			});
			return;
		}
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: "toggle_active is deprecated since 19.0.",
			fix: {
				title: `Call ${now}`,
				safe: true,
				edits: [{
					start,
					end,
					text: now
				}]
			}
		});
	} }
});

// src/migrate/rules/19.0/tools-names.ts
const PARTS = new Map(Object.entries({
	mail: "append_content_to_html decode_message_header email_escape_char email_re email_split_and_format email_split_tuples generate_tracking_message_id html_keep_url mail_header_msgid_re prepend_html_content safe_attrs validate_url",
	image: "average_dominant_color base64_to_image get_lightness get_saturation hex_to_rgb image_data_uri image_fix_orientation image_guess_size_from_field_name image_process image_to_base64 ImageProcess is_image_size_above rgb_to_hex",
	date_utils: "add date_range end_of get_fiscal_year get_month get_quarter get_quarter_number get_timedelta start_of subtract",
	sql: "add_constraint add_foreign_key column_exists constraint_definition convert_column create_column create_model_table create_unique_index drop_constraint drop_index drop_not_null existing_tables fix_foreign_key pg_varchar rename_column set_not_null table_columns table_exists table_kind",
	misc: "Callbacks Collector ConstantMapping DATETIME_FORMATS_MAP dumpstacks find_pg_tool flatten format_decimalized_amount format_decimalized_number freehash get_diff POSIX_TO_LDML scan_languages StackMap stripped_sys_argv",
	translate: "CSVFileReader CSVFileWriter get_locales load_language PoFileReader PoFileWriter resetlocale TranslationFileWriter TranslationModuleReader trans_export translate_xml_node",
	template_inheritance: "add_text_before apply_inheritance_specs locate_node remove_element",
	xml_utils: "create_xml_node create_xml_node_chain odoo_resolver",
	func: "synchronized"
}).flatMap(([part, names]) => names.split(" ").map((name) => [name, part])));
var tools_names_default = defineMigration({
	id: "tools-names",
	to: "19.0",
	breaks: "error",
	summary: "Names of odoo.tools that are only in its parts any more",
	why: "odoo.tools lists what it gives, and what is not in the list is only found in the part that has it: an import of it from odoo.tools fails.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/tools/__init__.py",
	cases: [
		{
			before: "from odoo.tools import email_split_and_format\n",
			after: "from odoo.tools.mail import email_split_and_format\n"
		},
		{
			before: "from odoo.tools import email_split, email_re as pattern\n",
			after: "from odoo.tools import email_split\nfrom odoo.tools.mail import email_re as pattern\n"
		},
		{
			before: "from odoo import api, tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, \"a\")\n",
			after: "from odoo import api, tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, \"a\")\n"
		}
	],
	noops: [
		"from odoo.tools import float_compare, email_split, email_normalize\n",
		"from odoo.tools.mail import email_split_and_format\n",
		"from .tools import email_split_and_format\n",
		"from odoo import tools\n\n\ndef f(cr):\n    return tools.sql.table_exists(cr, \"a\")\n",
		"import odoo.tools as tools\n\n\ndef f(day):\n    return tools.start_of(day, \"month\")\n",
		"from . import tools\n\n\ndef f(cr):\n    return tools.table_exists(cr, \"a\")\n",
		"from odoo import tools\n\n\ndef f(self):\n    return self.tools.table_exists\n"
	],
	python: {
		import_from_statement: moveImports([...PARTS].map(([name, part]) => ({
			from: "odoo.tools",
			name,
			to: `odoo.tools.${part}`
		}))),
		attribute(node, context) {
			const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
			if (object?.type !== "identifier" || !name || context.slice(object) !== "tools") return;
			const part = PARTS.get(context.slice(name));
			if (part === void 0) return;
			if (!context.file.imports.some(({ from, names }) => from === "odoo" && names.includes("tools"))) return;
			context.report({
				at: node,
				message: `${context.slice(name)} is only in odoo.tools.${part} any more.`,
				fix: {
					title: `Take it from odoo.tools.${part}`,
					safe: true,
					edits: [{
						start: name.start,
						end: name.start,
						text: `${part}.`
					}]
				}
			});
		}
	}
});

export { js_user_default as $, env_attributes_default as A, slug_methods_default as B, gone_js_service_default as C, fields_first_default as D, gone_asset_default as E, ustr_default as F, renamed_fields_default$1 as G, search_arguments_default as H, user_has_groups_default as I, overrides_default as J, product_storable_default as K, tree_to_list_default as L, company_default_get_default as M, api_returns_default as N, field_auto_join_default as O, action_target_inline_default as P, kanban_card_default as Q, tour_steps_default as R, gone_js_template_default as S, gone_js_anchor_default as T, renamed_records_default$1 as U, session_user_default as V, renamed_methods_default$1 as W, needed_modules_default as X, odoo_registry_default as Y, kanban_helpers_default as Z, group_fields_default as _, rule_user_groups_default as a, gone_names_default as b, renamed_models_default as c, read_group_default as d, js_rpc_default as et, plural_fields_default as f, group_privilege_default as g, json_routes_default as h, search_groups_default as i, domain_class_default as j, fake_models_default as k, renamed_methods_default as l, moved_js_import_default as m, toggle_active_default as n, moved_js_import_default$1 as nt, request_attributes_default as o, name_search_domain_default as p, plural_fields_default$1 as q, sql_constraints_default as r, renamed_records_default as s, tools_names_default as t, RENAMED as tt, renamed_fields_default as u, gone_widget_default as v, gone_js_import_default as w, gone_modules_default as x, gone_python_default as y, test_form_import_default as z };