import { et as attributeValue, ft as literalOf, mt as childOf, ot as manifestValue, pt as parts, tt as elementsOf } from "./source.mjs";
import { Un as argumentsOfCall, Wn as calledBy } from "./audit-base.mjs";
import { F as goneModules, N as withBlanksBefore, O as renamedFields, P as goneIn, V as defineMigration, a as fieldKeyword, j as attributeText, k as attributeOf, n as models, p as renamedModels, t as fields } from "./migrate-rules.mjs";
import { a as viewKindAt } from "./migrate-rules2.mjs";

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

// src/migrate/rules/19.0/env-attributes.ts
const NOW = {
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
		const now = name && NOW[context.slice(name)];
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
			before: view$2("res.partner", "mobile"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].search([]).mobile"),
			todos: 1
		},
		{
			before: code("self.env[\"res.partner\"].create({\"mobile\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$2("res.partner", "phone"),
		view$2("example.own", "mobile"),
		code("self.env[\"res.partner\"].search([]).phone"),
		code("self.env[\"example.own\"].search([]).mobile"),
		code("self.env[\"res.partner\"].search([]).never_there"),
		code("self.never_there()")
	],
	...goneIn("19.0")
});
function code(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    mobile = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$2(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/19.0/group-fields.ts
/** Field by model: what 19.0 calls the groups of a record, and the users of a group. */
const RENAMED = {
	"res.users": { groups_id: "group_ids" },
	"ir.ui.menu": { groups_id: "group_ids" },
	"ir.ui.view": { groups_id: "group_ids" },
	"ir.actions.act_window": { groups_id: "group_ids" },
	"ir.actions.report": { groups_id: "group_ids" },
	"ir.actions.server": { groups_id: "group_ids" },
	"ir.actions.client": { groups_id: "group_ids" },
	"ir.actions.act_url": { groups_id: "group_ids" },
	"res.groups": { users: "user_ids" }
};
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
		}
	],
	noops: [
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
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record") return;
		const name = attributeOf(element, "name");
		const now = RENAMED[attributeValue(record, "model") ?? ""]?.[name?.value ?? ""];
		if (!name || now === void 0) return;
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: `${name.value} is ${now} since 19.0.`,
			fix: {
				title: `Write ${now}`,
				safe: true,
				edits: [{
					start,
					end,
					text: now
				}]
			}
		});
	} },
	python: {
		attribute(node, context) {
			const text = context.slice(node);
			if (!/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(text)) return;
			context.report({
				at: node,
				message: "groups_id of a user is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: /env\.user\.groups_id$/.test(text),
					edits: [{
						start: node.end - 9,
						end: node.end,
						text: "group_ids"
					}]
				}
			});
		},
		pair(node, context) {
			const [key] = node.children;
			if (!key || !/^['"]groups_id['"]$/.test(context.slice(key))) return;
			const call = context.ancestors.findLast(({ type }) => type === "call");
			if (!call || !/env\[['"]res\.users['"]\][\w.()=\s]*\.(create|write)\(/.test(context.slice(call))) return;
			context.report({
				at: key,
				message: "groups_id of a user is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: true,
					edits: [{
						start: key.start + 1,
						end: key.end - 1,
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

// src/migrate/rules/19.0/group-privilege.ts
var group_privilege_default = defineMigration({
	id: "group-privilege",
	to: "19.0",
	breaks: "error",
	summary: "Groups belong to a privilege, and privileges to a category",
	why: "Since 19.0 res.groups has no category_id: a record that sets it does not load. The groups that one chooses among are those of one res.groups.privilege.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups_privilege.py",
	cases: [{
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
	}, {
		before: data("<record id=\"g\" model=\"res.groups\"><field name=\"category_id\" eval=\"ref('a.b')\"/></record>"),
		todos: 1
	}],
	noops: [
		data("<record id=\"g\" model=\"res.groups\"><field name=\"privilege_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"my.groups\"><field name=\"category_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"p\" model=\"res.groups.privilege\"><field name=\"category_id\" ref=\"a.b\"/></record>")
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "category_id" || !isGroup(record) || !record) return;
		const category = attributeValue(element, "ref");
		const name = attributeOf(element, "name");
		if (category === void 0 || !name || elementsOf(element).length > 0) {
			context.report({
				at: element,
				message: "A group has no category since 19.0: make a res.groups.privilege of the category, and set privilege_id to it."
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
			const indent = context.text.slice(context.text.lastIndexOf("\n", record.start - 1) + 1, record.start);
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
	const ref = attributeOf(element, "ref");
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

// src/migrate/rules/19.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py",
	cases: [
		{
			before: model$1("self.env[\"sale.order.line\"].search([]).tax_id"),
			after: model$1("self.env[\"sale.order.line\"].search([]).tax_ids")
		},
		{
			before: model$1("self.env[\"sale.order.line\"].create({\"tax_id\": 1})"),
			after: model$1("self.env[\"sale.order.line\"].create({\"tax_ids\": 1})")
		},
		{
			before: view$1("sale.order.line", "tax_id"),
			after: view$1("sale.order.line", "tax_ids")
		}
	],
	noops: [
		model$1("self.env[\"my.own.thing\"].search([]).tax_id"),
		model$1("self.env[\"my.own.thing\"].create({\"tax_id\": 1})"),
		model$1("\"tax_id\""),
		view$1("my.own.thing", "tax_id")
	],
	...renamedFields(fields, "19.0")
});
function model$1(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$1(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

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
	...renamedModels(models, "19.0")
});

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
		const gone = ["expand", "string"].flatMap((name) => attributeOf(element, name) ?? []);
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
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\")]\n"),
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
		const reason = rows.some((row) => row === void 0) ? "is not a list of literals" : rows.some((row) => row && clashes(row.name, klass)) ? "has a name that the model uses for something else" : void 0;
		if (reason !== void 0) {
			context.report({
				at: node,
				message: `_sql_constraints is not read since 19.0, and this one ${reason}: write each as an attribute, such as _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.").`
			});
			return;
		}
		const indent = " ".repeat(node.start - (context.text.lastIndexOf("\n", node.start - 1) + 1));
		const text = rows.flatMap((row) => row ? [`_${row.name.replace(/^_/, "")} = models.Constraint(\n${indent}    ${row.definition},\n${indent}    ${row.message},\n${indent})`] : []).join(`\n${indent}`);
		context.report({
			at: node,
			message: "_sql_constraints is not read since 19.0.",
			fix: {
				title: "Write models.Constraint",
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
function rowOf(node, text) {
	const [name, definition, message] = parts(node);
	const value = name && literalOf(name, text);
	if (!definition || !message || typeof value !== "string" || !/^\w+$/.test(value)) return void 0;
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
function clashes(name, klass) {
	const attribute = `_${name.replace(/^_/, "")}`;
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
			before: view("<button name=\"toggle_active\" type=\"object\" invisible=\"not active\"/>"),
			after: view("<button name=\"action_archive\" type=\"object\" invisible=\"not active\"/>")
		},
		{
			before: view("<button name=\"toggle_active\" type=\"object\" invisible=\"active\"/>"),
			after: view("<button name=\"action_unarchive\" type=\"object\" invisible=\"active\"/>")
		},
		{
			before: view("<button name=\"toggle_active\" type=\"object\"/>"),
			todos: 1
		}
	],
	noops: [
		view("<button name=\"action_archive\" type=\"object\"/>"),
		view("<button name=\"toggle_active\" type=\"action\"/>"),
		view("<field name=\"toggle_active\"/>")
	],
	arch: { button(element, context) {
		const name = attributeOf(element, "name");
		if (name?.value !== "toggle_active" || attributeOf(element, "type")?.value !== "object") return;
		if (attributeOf(element, "position")) return;
		const shown = (attributeOf(element, "invisible")?.value ?? "").replaceAll(/\s+/g, " ").trim();
		const now = shown === "not active" ? "action_archive" : shown === "active" ? "action_unarchive" : void 0;
		if (now === void 0) {
			context.report({
				at: name,
				message: "toggle_active is deprecated since 19.0: use a button that calls action_archive where the record is active, and one that calls action_unarchive where it is not."
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
function view(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}

export { renamed_fields_default as a, group_fields_default as c, field_auto_join_default as d, env_attributes_default as f, renamed_models_default as i, gone_names_default as l, sql_constraints_default as n, json_routes_default as o, action_target_inline_default as p, search_groups_default as r, group_privilege_default as s, toggle_active_default as t, gone_modules_default as u };