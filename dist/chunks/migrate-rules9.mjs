import { B as indentAt, Ft as comodelOf, H as lineStart, Mt as parts, Nt as childOf, Pt as walk, gt as walkElements, jt as literalOf, mt as elementsOf, pt as attributeValue, yt as manifestValue } from "./source.mjs";
import { nt as missingConditionFields } from "./audit-base.mjs";
import { bt as dotted, gt as flowOf, mt as recordsOf, vt as argumentsOfCall, yt as calledBy } from "./audit-python.mjs";
import { H as defineMigration } from "./migrate-rules.mjs";
import { A as usesName, B as changed, F as withoutArguments, N as withBlankLinesBefore, O as fromImport, R as addAssets, _ as unusedStates, f as dropUnusedImports, g as conditionsOf, h as SALE_STATES, j as wholeLines, k as importLines, m as SALE_ORDER, p as PURCHASE_ORDER, z as bundleOf } from "./migrate-rules3.mjs";
import { Ct as templateNoops, H as attributeSource, Q as gonePython, St as templateCases, Tt as scriptCase, V as attributeOf, W as blanksBefore, X as styleCases, Y as goneStyles, Z as styleNoops, _t as anchorCase, a as goneWidgets, at as goneIn, b as goneAnchors, dt as goneModules, f as booleanOf, ft as goneTemplates, gt as GONE_SERVICE_NOOPS, ht as GONE_PYTHON_NOOPS, mt as GONE_IMPORT_NOOPS, o as goneServices, tt as _17_0, u as renderCondition, ut as namesIn, vt as anchorNoops, w as partnerView, wt as script, x as goneAssets, yt as inBundle } from "./migrate-rules5.mjs";
import { C as goneImports, E as importsIn, _ as classesIn, d as fieldScopes, f as propUses, h as described, m as mustBeRebuilt, p as templateEdits, v as registrationsIn } from "./migrate-rules6.mjs";

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

// src/migrate/rules/17.0/composer-res-ids.ts
var composer_res_ids_default = defineMigration({
	id: "composer-res-ids",
	to: "17.0",
	breaks: "silent",
	summary: "The composer of mails is opened for default_res_ids, a list",
	why: "mail.compose.message has res_ids in the place of res_id since 17.0: the context default_res_id is not read, and the mail is about no record.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/wizard/mail_compose_message.py",
	cases: [
		{
			before: method("return {\"default_model\": self._name, \"default_res_id\": self.id, \"a\": 1}"),
			after: method("return {\"default_model\": self._name, \"default_res_ids\": self.ids, \"a\": 1}")
		},
		{
			before: method("return {'default_model': 'a.b', 'default_res_id': self.partner_id.ids[0]}"),
			after: method("return {'default_model': 'a.b', 'default_res_ids': self.partner_id.ids}")
		},
		{
			before: method("return dict(default_model=\"a.b\", default_res_id=res_id)"),
			after: method("return dict(default_model=\"a.b\", default_res_ids=[res_id])")
		}
	],
	noops: [
		method("return {\"default_model\": \"a.b\", \"default_res_ids\": self.ids}"),
		method("return {\"default_res_model\": \"a.b\", \"default_res_id\": self.id}"),
		method("return {\"default_res_id\": self.id}"),
		method("return self.env.context.get(\"default_res_id\")"),
		method("return {\"model\": \"a.b\", \"res_id\": self.id}")
	],
	python: {
		dictionary(node, context) {
			look(parts(node).flatMap((pair) => {
				const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
				const name = key && literalOf(key, context.text);
				return pair.type === "pair" && key && value && typeof name === "string" ? [{
					key,
					name,
					value
				}] : [];
			}).map(({ key, name, value }) => ({
				name,
				value,
				at: {
					start: key.start + 1,
					end: key.end - 1
				}
			})), context);
		},
		argument_list(node, context) {
			const call = context.ancestors.at(-1);
			const called = call && childOf(call, "function");
			if (!called || !/^(dict|(.*\.)?with_context)$/.test(context.slice(called))) return;
			look(parts(node).flatMap((argument) => {
				const [name, value] = [childOf(argument, "name"), childOf(argument, "value")];
				return argument.type === "keyword_argument" && name && value ? [{
					name: context.slice(name),
					value,
					at: {
						start: name.start,
						end: name.end
					}
				}] : [];
			}), context);
		}
	}
});
function look(entries, context) {
	const found = entries.find(({ name }) => name === "default_res_id");
	if (!found || !entries.some(({ name }) => name === "default_model")) return;
	const { start, end } = found.value;
	context.report({
		at: found.value,
		message: "The composer of mails is opened for default_res_ids since 17.0.",
		fix: {
			title: "Give default_res_ids",
			safe: true,
			edits: [{
				...found.at,
				text: "default_res_ids"
			}, {
				start,
				end,
				text: listOf(context.slice(found.value))
			}]
		}
	});
}
/** The ids of the same records; else the one id in a list. */
function listOf(value) {
	const records = /^([\w.]+)\.(?:id|ids\[0\])$/.exec(value)?.[1];
	return records === void 0 ? `[${value}]` : `${records}.ids`;
}
function method(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, res_id):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/condition-fields.ts
const ROOT = /^(form|tree|list)$/;
/** Elements in which a hidden field may stand. */
const HOLDERS = /^(form|sheet|group|div|header|page|setting)$/;
var condition_fields_default = defineMigration({
	id: "condition-fields",
	to: "17.0",
	breaks: "error",
	ends: true,
	summary: "A condition names fields that the view has",
	why: "17.0 does not load a view whose conditions name a field that the view does not have; 18.0 adds it by itself.",
	link: "https://www.odoo.com/documentation/17.0/developer/reference/user_interface/view_architectures.html",
	cases: [
		{
			before: view$1(`<form>
    <sheet>
        <field name="name" readonly="state == 'done'"/>
        <field name="pages" invisible="state == 'draft'"/>
    </sheet>
</form>`),
			after: view$1(`<form>
    <sheet>
        <field name="state" invisible="1"/>
        <field name="name" readonly="state == 'done'"/>
        <field name="pages" invisible="state == 'draft'"/>
    </sheet>
</form>`)
		},
		{
			before: view$1(`<tree>
    <header>
        <button name="a" type="object" invisible="pages"/>
    </header>
    <field name="name" readonly="state == 'done'"/>
</tree>`),
			after: view$1(`<tree>
    <field name="pages" column_invisible="1"/>
    <header>
        <button name="a" type="object" invisible="pages"/>
    </header>
    <field name="state" column_invisible="1"/>
    <field name="name" readonly="state == 'done'"/>
</tree>`)
		},
		{
			before: view$1(`<form>
    <notebook>
        <page name="a" invisible="not pages"/>
    </notebook>
</form>`),
			after: view$1(`<form>
    <field name="pages" invisible="1"/>
    <notebook>
        <page name="a" invisible="not pages"/>
    </notebook>
</form>`)
		}
	],
	noops: [
		view$1("<form><field name=\"state\"/><field name=\"name\" readonly=\"state == 'done'\"/></form>"),
		view$1("<form><field name=\"name\" readonly=\"never_there\"/></form>"),
		view$1("<form><field name=\"name\" readonly=\"context.get('state')\" invisible=\"id and uid\"/></form>"),
		view$1("<search><filter name=\"a\" invisible=\"state\"/></search>"),
		view$1("<kanban><field name=\"name\" invisible=\"state\"/></kanban>"),
		view$1("<field name=\"name\" position=\"after\"><field name=\"pages\" invisible=\"state\"/></field>", true)
	],
	check(context) {
		for (const view of context.index.views) {
			const { model, source } = view;
			if (view.inherits !== void 0 || model === void 0) continue;
			const now = context.target?.model(model, context.module.name);
			for (const root of view.roots.filter(({ name }) => ROOT.test(name))) {
				const done = /* @__PURE__ */ new Set();
				for (const { name, element } of missingConditionFields(context, model, root)) {
					if (done.has(name) || attributeOf(element, "attrs") || attributeOf(element, "states")) continue;
					done.add(name);
					if (now && !now.field(name)) continue;
					const { start } = placeFor(element, root);
					const indent = indentAt(source.text, start);
					const isAlone = lineStart(source.text, start) + indent.length === start;
					const field = `<field name="${name}" ${root.name === "form" ? "invisible" : "column_invisible"}="1"/>`;
					context.report({
						source,
						at: element.tag,
						message: `The condition uses ${name}, and the view does not have that field.`,
						fix: {
							title: "Add the field, hidden",
							safe: true,
							edits: [{
								start,
								end: start,
								text: isAlone ? `${field}\n${indent}` : field
							}]
						}
					});
				}
			}
		}
	}
});
/** The element, or what is around it, before which a field may stand. */
function placeFor(element, root) {
	let at = element;
	while (at.parent && at.parent !== root && !(root.name === "form" && HOLDERS.test(at.parent.name))) at = at.parent;
	return at;
}
function view$1(arch, extends_ = false) {
	return {
		"models/example.py": `from odoo import fields, models


class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    name = fields.Char()
    pages = fields.Integer()
    state = fields.Char()
`,
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">example.book</field>${extends_ ? "<field name=\"inherit_id\" ref=\"base.view_partner_form\"/>" : ""}<field name="arch" type="xml">${arch}</field></record></odoo>\n`
	};
}

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

// src/migrate/rules/17.0/field-booleans.ts
const CONDITION = "A condition on the record goes into the views, as readonly=\"...\" or required=\"...\" of each <field>.";
var field_booleans_default = defineMigration({
	id: "field-booleans",
	to: "17.0",
	breaks: "deprecation",
	lasts: true,
	summary: "readonly and required of a field are True or False",
	why: "Since 17.0 the log warns of every other value. A text is true whatever it says, and a domain or a function is no longer taken for a condition by the views.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/fields.py",
	cases: [
		{
			before: field("fields.Char(string=\"A\", required=\"True\")"),
			after: field("fields.Char(string=\"A\", required=True)")
		},
		{
			before: field("fields.Char(readonly=1, required=\"1\", copy=False)"),
			after: field("fields.Char(readonly=True, required=True, copy=False)")
		},
		{
			before: field("fields.Char(readonly=0)"),
			after: field("fields.Char(readonly=False)")
		},
		{
			before: field("fields.Char(readonly=\"\")"),
			after: field("fields.Char(readonly=False)")
		},
		{
			before: field("fields.Char(required=\"False\")"),
			todos: 1
		},
		{
			before: field("fields.Char(readonly=[(\"state\", \"!=\", \"draft\")])"),
			todos: 1
		},
		{
			before: field("fields.Char(required=lambda self: self.env.su)"),
			todos: 1
		}
	],
	noops: [
		field("fields.Char(required=True, readonly=False)"),
		field("fields.Char(string=\"required\", help=\"True\")"),
		field("fields.Char(required=IS_REQUIRED)"),
		field("fields.Char(required=not DEMO)"),
		field("fields.Char(states={\"draft\": [(\"readonly\", False)]})"),
		field("fields.Char(copy=\"True\")"),
		field("my.Char(required=\"True\")"),
		"def f(required=\"True\"):\n    return g(required=\"True\", readonly=1)\n"
	],
	python: { module(_, context) {
		for (const fact of context.file.classes.flatMap(({ fields }) => fields)) for (const key of ["readonly", "required"]) {
			const given = fact.kwargs.get(key);
			if (!given) continue;
			const text = context.text.slice(given.start, given.end);
			const at = {
				start: given.start,
				end: given.end
			};
			const now = /^(["'])(True|1)\1$|^1$/.test(text) ? "True" : /^(0|""|'')$/.test(text) ? "False" : void 0;
			const message = `${key} of the field ${fact.name} is to be True or False since 17.0.`;
			if (now !== void 0) context.report({
				at,
				message,
				fix: {
					title: `Write ${now}`,
					safe: true,
					edits: [{
						...at,
						text: now
					}]
				}
			});
			else if (/^(["']|\[|lambda\b)/.test(text)) context.report({
				at,
				message: /^["']/.test(text) ? `${message} This text is true, whatever it says.` : `${message} ${CONDITION}`,
				options: [{
					title: "Write True",
					code: `${key}=True`
				}, { title: "Write the condition in the views, and leave it out here" }]
			});
		}
	} }
});
function field(made) {
	return `from odoo import fields, models\nfrom .x import DEMO, IS_REQUIRED, my\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    a = ${made}\n`;
}

// src/migrate/rules/17.0/field-descriptor.ts
const HEAD$1 = `import { registry } from "@web/core/registry";
import { Component } from "@odoo/owl";
`;
var field_descriptor_default = defineMigration({
	id: "field-descriptor",
	to: "17.0",
	breaks: "error",
	summary: "What is registered for a field is an object with its component and all that is said of it",
	why: "Since 17.0 the registry of fields takes no components but descriptions of them: a form with a component that was registered by itself does not open.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/views/fields/field.js",
	cases: [
		scriptCase(`${HEAD$1}
export class Step extends Component {}
Step.template = "example.Step";
Step.displayName = "Step";
Step.supportedTypes = ["float"];
Step.extractProps = ({ attrs }) => {
    return {
        step: attrs.options.step || 1,
        placeholder: attrs.placeholder,
    };
};

registry.category("fields").add("step", Step);
`, `${HEAD$1}
export class Step extends Component {}
Step.template = "example.Step";

export const step = {
    component: Step,
    displayName: "Step",
    supportedTypes: ["float"],
    extractProps: ({ attrs, options }) => {
        return {
            step: options.step || 1,
            placeholder: attrs.placeholder,
        };
    },
};

registry.category("fields").add("step", step);
`),
		scriptCase(`import {registry} from "@web/core/registry";
import {CharField} from "@web/views/fields/char/char_field";

class LinkField extends CharField {
    static supportedTypes = ["char", "text"];
    static isEmpty(record, name) {
        return !record.data[name];
    }
    setup() {
        super.setup();
    }
}

registry.category("fields").add("link", LinkField).add("list.link", LinkField);
`, `import {registry} from "@web/core/registry";
import {CharField, charField} from "@web/views/fields/char/char_field";

class LinkField extends CharField {
    setup() {
        super.setup();
    }
}

export const linkField = {
    ...charField,
    component: LinkField,
    supportedTypes: ["char", "text"],
    isEmpty(record, name) {
        return !record.data[name];
    },
};

registry.category("fields").add("link", linkField).add("list.link", linkField);
`),
		scriptCase(`import { registry } from "@web/core/registry";
const { Component } = owl;

class Money extends Component {}
Money.fieldDependencies = { currency_id: { type: "many2one", relation: "res.currency" } };

const fields = registry.category("fields");
fields.add("example_money", Money);
`, `import { registry } from "@web/core/registry";
const { Component } = owl;

class Money extends Component {}

const fields = registry.category("fields");
export const money = {
    component: Money,
    fieldDependencies: [{ name: "currency_id", type: "many2one", relation: "res.currency" }],
};

fields.add("example_money", money);
`),
		{
			before: script(`${HEAD$1}
class A extends Component {}
A.extractProps = ({ attrs, field }) => ({ size: field.size, a: attrs.a });
registry.category("fields").add("a", A);
`),
			todos: 1
		},
		{
			before: script(`import { registry } from "@web/core/registry";
import { B } from "./b";

class A extends B {}
registry.category("fields").add("a", A);
`),
			todos: 1
		},
		{
			before: script(`${HEAD$1}
class A extends Component {}
A.supportedTypes = ["char"];
export const types = A.supportedTypes;
registry.category("fields").add("a", A);
`),
			todos: 1
		}
	],
	noops: [
		script(`${HEAD$1}
class A extends Component {}
export const a = { component: A };
registry.category("fields").add("a", a);
`),
		script(`${HEAD$1}
class A extends Component {}
registry.category("actions").add("a", A);
`),
		script(`${HEAD$1}
class A extends Component {}
registry.category("fields").add("a", { component: A });
`),
		script(`${HEAD$1}
class A extends Component {}
A.supportedTypes = ["char"];
`),
		script(`import { registry } from "@web/core/registry";
import { aField } from "./a";
registry.category("fields").add("a", aField);
`),
		script(`${HEAD$1}
class A extends Component {}
registry.category("view_widgets").add("a", A);
`),
		script("class A {}\nfieldRegistry.add(\"a\", A);\n")
	],
	js: { Program(program, context) {
		if (!/["']fields["']/.test(context.text) || importsIn(program).length === 0) return;
		if (mustBeRebuilt(context)) return;
		const classes = classesIn(program);
		const registrations = registrationsIn(program);
		for (const [name, node] of classes) {
			const own = registrations.filter((each) => each.name.name === name);
			const [first] = own;
			if (!first) continue;
			const edits = described(program, {
				name,
				node
			}, own, context.text);
			context.report({
				at: first.name,
				message: `Since 17.0 an object is registered for a field: { component: ${name}, supportedTypes, displayName, extractProps: ({ attrs, options }) => ({ ... }) }, with ...charField or the like in it where the component extends a field of Odoo's.`,
				fix: edits && {
					title: "Describe the component",
					safe: false,
					edits
				},
				options: [{
					title: "Describe the component, and register the description",
					code: `registry.category("fields").add("${first.key}", { component: ${name} });`
				}]
			});
		}
	} }
});

// src/migrate/rules/17.0/field-props.ts
const HEAD = `import { standardFieldProps } from "@web/views/fields/standard_field_props";
import { Component, onWillUpdateProps } from "@odoo/owl";
`;
var field_props_default = defineMigration({
	id: "field-props",
	to: "17.0",
	breaks: "error",
	summary: "A component of a field asks its record for the value, and gives the new one to it",
	why: "Since 17.0 a field is given its record and its name: this.props.value, update, type and setDirty are undefined.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/views/fields/standard_field_props.js",
	cases: [
		{
			before: {
				"static/src/js/a.js": `${HEAD}
export class Step extends Component {
    setup() {
        this.last = this.props.value;
        onWillUpdateProps((nextProps) => {
            this.last = nextProps.value;
        });
    }
    plus(ev) {
        this.props.setDirty(true);
        return this.props.update(this.props.value + 1, { save: true });
    }
    get kind() {
        return this.props.type === "integer";
    }
}
Step.template = "example.Step";
Step.props = { ...standardFieldProps };
`,
				"static/src/xml/a.xml": `<templates><t t-name="example.Step"><span t-esc="props.value" title="props.value"/><Other value="props.value"/></t><t t-name="example.B"><i t-esc="props.value"/></t></templates>\n`
			},
			after: {
				"static/src/js/a.js": `${HEAD}
export class Step extends Component {
    setup() {
        this.last = this.props.record.data[this.props.name];
        onWillUpdateProps((nextProps) => {
            this.last = nextProps.record.data[nextProps.name];
        });
    }
    plus(ev) {
        this.props.record.model.bus.trigger("FIELD_IS_DIRTY", true);
        return this.props.record.update({ [this.props.name]: this.props.record.data[this.props.name] + 1 }, { save: true });
    }
    get kind() {
        return this.props.record.fields[this.props.name].type === "integer";
    }
}
Step.template = "example.Step";
Step.props = { ...standardFieldProps };
`,
				"static/src/xml/a.xml": `<templates><t t-name="example.Step"><span t-esc="props.record.data[props.name]" title="props.value"/><Other value="props.record.data[props.name]"/></t><t t-name="example.B"><i t-esc="props.value"/></t></templates>\n`
			}
		},
		{
			before: script("import {DomainField} from \"@web/views/fields/domain/domain_field\";\nimport {patch} from \"@web/core/utils/patch\";\n\npatch(DomainField.prototype, {\n    open() {\n        return this.props.update(this.props.value);\n    },\n});\n"),
			after: script("import {DomainField} from \"@web/views/fields/domain/domain_field\";\nimport {patch} from \"@web/core/utils/patch\";\n\npatch(DomainField.prototype, {\n    open() {\n        return this.props.record.update({[this.props.name]: this.props.record.data[this.props.name]});\n    },\n});\n")
		},
		{
			before: script(`import { registry } from "@web/core/registry";\nimport { Component } from "@odoo/owl";\n\nclass A extends Component {\n    setup() {\n        const { value } = this.props;\n        this.value = value;\n    }\n}\nexport const a = { component: A };\nregistry.category("fields").add("a", a);\n`),
			todos: 1
		}
	],
	noops: [
		script(`import { Component } from "@odoo/owl";\n\nexport class A extends Component {\n    get a() {\n        return this.props.value;\n    }\n}\n`),
		script(`${HEAD}\nexport class A extends Component {\n    get a() {\n        return this.props.record.data[this.props.name];\n    }\n}\nA.props = standardFieldProps;\n`),
		script(`import { Dialog } from "@web/core/dialog/dialog";\n\nexport class A extends Dialog {\n    get a() {\n        return this.props.update(1);\n    }\n}\n`),
		script(`${HEAD}\nexport class A extends Component {\n    get a() {\n        return this.state.value;\n    }\n}\nA.props = { ...standardFieldProps, size: Number };\n`),
		{ "static/src/xml/a.xml": "<templates><t t-name=\"example.A\"><t t-esc=\"props.value\"/></t></templates>\n" }
	],
	js: { Program(program, context) {
		if (!/\bprops\b/.test(context.text) || importsIn(program).length === 0) return;
		if (mustBeRebuilt(context)) return;
		for (const scope of fieldScopes(program, context.text)) {
			const { edits, open } = propUses(scope, context.text);
			const shown = scope.template === void 0 ? [] : templateEdits(context.module, scope.template);
			const [first] = [...edits, ...open];
			if (edits.length + shown.length > 0) context.report({
				at: first ?? scope.node,
				message: "A field is given its record and its name since 17.0, and no value.",
				fix: {
					title: "Ask the record for the value",
					safe: true,
					edits: [...edits, ...shown]
				}
			});
			for (const at of open) context.report({
				at,
				message: "A field is given its record and its name since 17.0: the value is this.props.record.data[this.props.name], and is set with this.props.record.update({ [this.props.name]: value }).",
				options: [{
					title: "Read the value from the record",
					code: "this.props.record.data[this.props.name]"
				}, {
					title: "Set it there",
					code: "this.props.record.update({ [this.props.name]: value })"
				}]
			});
		}
	} }
});

// src/migrate/rules/17.0/field-states.ts
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
			after: example(`name = fields.Char()`, `<field name="name" readonly="state != 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(required=True, states={"done": [("readonly", True)], "cancel": [("readonly", True)]})`, `<field name="name" string="Title"/>`),
			after: example(`name = fields.Char(required=True)`, `<field name="name" string="Title" readonly="state in ['done', 'cancel']"/>`)
		},
		{
			before: example(`name = fields.Char(states={"draft": [("required", True), ("readonly", False)]}, readonly=True)`, `<field name="name"/>`),
			after: example(`name = fields.Char()`, `<field name="name" readonly="state != 'draft'" required="state == 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`, `<field name="name" readonly="1"/>`),
			after: example(`name = fields.Char()`, `<field name="name" readonly="1"/>`)
		},
		{
			before: example(`name = fields.Char(readonly=True, states=OPEN, size=5)`, `<field name="name"/>`, "OPEN = {\"draft\": [(\"readonly\", False)], \"sent\": [(\"readonly\", \"False\")]}\n"),
			after: example(`name = fields.Char(size=5)`, `<field name="name" readonly="state not in ['draft', 'sent']"/>`)
		},
		{
			before: extension(`name = fields.Char(states=LOCKED_FIELD_STATES)`, "from odoo.addons.sale.models.sale_order import LOCKED_FIELD_STATES\n"),
			after: extension(`name = fields.Char()`)
		},
		{
			before: purchase(`name = fields.Char(states=PurchaseOrder.READONLY_STATES)

    def write(self, vals):
        return super(PurchaseOrder, self).write(vals)`, "from odoo.addons.purchase.models.purchase import PurchaseOrder\n"),
			after: purchase(`name = fields.Char()

    def write(self, vals):
        return super(PurchaseOrder, self).write(vals)`)
		},
		{
			before: example(`name = fields.Char(states=READONLY_FIELD_STATES)`, `<field name="name"/>`, "", "from odoo.addons.sale.models.sale_order import READONLY_FIELD_STATES\n"),
			todos: 1
		},
		{
			before: example(`name = fields.Char(states=CLOSED)`, `<field name="name"/>`, "CLOSED = {state: [(\"readonly\", True)] for state in {\"done\", \"cancel\"}}\n"),
			after: example(`name = fields.Char()`, `<field name="name" readonly="state in ['done', 'cancel']"/>`)
		},
		{
			before: extension(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`),
			after: extension(`name = fields.Char(readonly=True)`)
		},
		{
			before: example(`name = fields.Char(states=STATES)`, `<field name="name"/>`),
			todos: 1
		}
	],
	noops: [
		example(`name = fields.Char(readonly=True)`, `<field name="name"/>`),
		example(`name = fields.Char(readonly=True)`, `<field name="name" readonly="state != 'draft'"/>`),
		"OPEN = {\"draft\": [(\"readonly\", False)]}\n\n\ndef states():\n    return OPEN\n",
		"OPEN = {\"draft\": [\"readonly\", False]}\n",
		purchase("states = PurchaseOrder.other", "from odoo.addons.purchase.models.purchase import PurchaseOrder\n"),
		"OPEN = {}\n",
		example(`name = fields.Char(help="states={}")`, `<field name="name"/>`),
		`
      def states(self):
          return dict(states={"draft": [("readonly", False)]})
    `
	],
	python: { import_from_statement(node, context) {
		dropUnusedImports(SALE_ORDER, SALE_STATES, "17.0")(node, context);
		dropUnusedImports(PURCHASE_ORDER, /* @__PURE__ */ new Set(["PurchaseOrder"]), "17.0")(node, context);
	} },
	check(context) {
		for (const [model, facts] of context.index.models) for (const { file, fact } of facts.classes) for (const field of fact.fields) if (field.kwargs.has("states")) migrateField(model, field, {
			file,
			own: fact.creates
		}, context);
		for (const file of context.module.python) for (const statement of unusedStates(file, context.module)) context.report({
			source: file.source,
			at: statement,
			message: "No field has states since 17.0, and nothing uses these.",
			fix: {
				title: "Take them away",
				safe: false,
				edits: [withBlankLinesBefore(wholeLines(statement, file.source.text), file.source.text)]
			}
		});
	}
});
function migrateField(model, field, { file, own }, context) {
	const conditions = conditionsOf(field, file, own);
	const states = field.kwargs.get("states");
	if (!conditions) {
		context.report({
			source: file.source,
			at: states,
			message: `The states of ${field.name} are not a literal: say in each view when the field is readonly, required or invisible, then take states away.`,
			options: [{
				title: "Say in each view when the field is readonly, and take states away",
				code: `<field name="${field.name}" readonly="state != 'draft'"/>`
			}, { title: "Refuse the change in write() or in a constraint, when code must not make it either" }]
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
	if (open.length === 0) removeStates(field, file, {
		own,
		opens: conditions.has("readonly")
	}, context);
}
function removeStates(field, file, { own, opens }, context) {
	const { text } = file.source;
	const call = callOf(field, file);
	const list = call && childOf(call, "arguments");
	if (!list) return;
	const named = (name) => list.children.filter(({ type, start }) => type === "keyword_argument" && new RegExp(`^${name}\\s*=`).test(text.slice(start, start + 20)));
	const states = named("states");
	if (states.length === 0) return;
	const opened = own && field.kwargs.get("readonly")?.value === true && opens ? named("readonly") : [];
	context.report({
		source: file.source,
		at: field,
		message: `${field.name} has states, which no field has since 17.0.`,
		fix: {
			title: opened.length > 0 ? "Take readonly and states away" : "Take states away",
			safe: false,
			edits: withoutArguments(list, [...opened, ...states], text)
		}
	});
}
function callOf({ start, end }, { root }) {
	let node = root;
	while (node && !(node.type === "assignment" && node.start === start && node.end === end)) node = node.children.find((child) => child.start <= start && child.end >= end);
	return node && childOf(node, "right");
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
function extension(field, imports = "") {
	return { "models/example.py": `${imports}from odoo import fields, models


class Order(models.Model):
    _inherit = "sale.order"

    ${field}
` };
}
function purchase(body, imports = "") {
	return { "models/example.py": `${imports}from odoo import fields, models


class PurchaseOrder(models.Model):
    _inherit = "purchase.order"

    ${body}
` };
}
function example(field, view, constant = "", imports = "") {
	return {
		"models/__init__.py": "from . import book\n",
		"__init__.py": "from . import models\n",
		"models/book.py": `${imports}from odoo import fields, models
${constant && `\n${constant}`}

class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    state = fields.Selection([("draft", "Draft"), ("done", "Done"), ("cancel", "Cancelled")])
    ${field}
`,
		"views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml"><form><field name="state"/>${view}</form></field></record></odoo>\n`
	};
}

// src/migrate/rules/17.0/gone-asset.ts
var gone_asset_default = defineMigration({
	id: "gone-asset",
	to: "17.0",
	breaks: "error",
	summary: "Scripts of Odoo that are gone stand in no bundle",
	why: "A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src",
	cases: [{
		before: inBundle("(\"after\", \"web/static/src/core/browser/cookie_service.js\", \"example/static/src/a.js\")"),
		todos: 1
	}, {
		before: inBundle("(\"remove\", \"/web/static/src/core/browser/cookie_service.js\"), \"web/static/src/webclient/settings_form_view/settings_form_arch_parser.js\""),
		todos: 2
	}],
	noops: [
		inBundle("(\"after\", \"web/static/src/core/registry.js\", \"example/static/src/a.js\")"),
		inBundle("\"example/static/src/views/a.js\", \"web/static/src/core/**/*\""),
		{ "__manifest__.py": "{\"name\": \"web/static/src/core/browser/cookie_service.js\"}\n" }
	],
	...goneAssets("17.0")
});

// src/migrate/rules/17.0/gone-bundles.ts
/** Bundles that are gone, and those that hold now what each page loaded from them. */
const GONE = {
	"point_of_sale.assets": ["point_of_sale._assets_pos"],
	"web.assets_common": ["web.assets_backend", "web.assets_frontend"],
	"web.frontend_legacy": ["web.assets_frontend"],
	"web.assets_backend_legacy_lazy": ["web.assets_backend"],
	"web.assets_common_lazy": ["web.assets_frontend_lazy"],
	"web.assets_common_minimal": ["web.assets_frontend_minimal"]
};
var gone_bundles_default = defineMigration({
	id: "gone-bundles",
	to: "17.0",
	breaks: "silent",
	summary: "Bundles of assets that are gone, such as web.assets_common",
	why: "No page loads these bundles since 17.0, so what is listed in them is missing without a word.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/__manifest__.py",
	cases: [
		{
			before: manifest$1("\"point_of_sale.assets\": [\"example/static/src/a.js\"]"),
			after: manifest$1("\"point_of_sale._assets_pos\": [\"example/static/src/a.js\"]")
		},
		{
			before: manifest$1("\n\"web.assets_common\": [\n\"example/static/src/a.js\",\n],\n"),
			after: manifest$1("\n\"web.assets_backend\": [\"example/static/src/a.js\"],\n\"web.assets_frontend\": [\"example/static/src/a.js\"],\n")
		},
		{
			before: manifest$1("\n\"web.assets_common\": [\"example/a.js\", \"example/b.js\"],\n\"web.assets_frontend\": [\"example/b.js\"],\n"),
			after: manifest$1("\n\"web.assets_frontend\": [\"example/b.js\", \"example/a.js\"],\n\"web.assets_backend\": [\"example/a.js\", \"example/b.js\"],\n")
		},
		{
			before: manifest$1("\n\"point_of_sale.assets\": [\"a/b.js\"],\n\"point_of_sale._assets_pos\": [\"a/c.js\"],\n"),
			after: manifest$1("\n\"point_of_sale._assets_pos\": [\"a/c.js\", \"a/b.js\"],\n")
		},
		{
			before: manifest$1("\"web.assets_common\": [(\"remove\", \"web/static/a.js\")]"),
			todos: 1
		}
	],
	noops: [
		manifest$1("\"web.assets_backend\": [\"example/static/src/a.js\"]"),
		manifest$1("\"point_of_sale._assets_pos\": [\"example/static/src/a.js\"]"),
		manifest$1("\"example.assets\": [(\"include\", \"web.assets_common\")]"),
		{ "__manifest__.py": "{\"name\": \"web.assets_common\"}\n" }
	],
	manifest(manifest, context) {
		const assets = manifest.entries.get("assets");
		const { text } = manifest.source;
		for (const pair of assets?.node.children ?? []) {
			const key = childOf(pair, "key");
			const name = key && text.slice(key.start + 1, key.end - 1);
			const bundles = name !== void 0 && Object.hasOwn(GONE, name) ? GONE[name] : void 0;
			if (!key || name === void 0 || !bundles) continue;
			const [only, ...more] = bundles;
			const items = bundleOf(manifest, name);
			const files = items.filter((item) => typeof item === "string");
			const message = `The bundle ${name} is gone in 17.0: list its files in ${bundles.join(" and ")}.`;
			if (files.length < items.length || only === void 0) {
				context.report({
					at: key,
					message,
					options: bundles.map((bundle) => ({
						title: `List them in ${bundle}`,
						code: `"${bundle}": [...]`
					}))
				});
				continue;
			}
			const renamed = more.length === 0 && bundleOf(manifest, only).length === 0;
			const edits = renamed ? [{
				start: key.start + 1,
				end: key.end - 1,
				text: only
			}] : moved(manifest, name, bundles, files);
			const title = `List the files in ${bundles.join(" and ")}`;
			context.report({
				at: key,
				message,
				fix: {
					title,
					safe: renamed,
					edits
				}
			});
		}
	}
});
/** One step of the way: into the first bundle that lacks a file, and out of the old one when none does. */
function moved(manifest, old, bundles, files) {
	for (const bundle of bundles) {
		const edits = addAssets(manifest, /* @__PURE__ */ new Map([[bundle, files]]));
		if (edits.length > 0) return edits;
	}
	return changed(manifest, {
		kind: "unset",
		path: ["assets", old]
	});
}
function manifest$1(assets) {
	return { "__manifest__.py": `{"name": "Example", "version": "16.0.1.0.0", "assets": {${assets}}}\n` };
}

// src/migrate/rules/17.0/gone-js-anchor.ts
var gone_js_anchor_default = defineMigration({
	id: "gone-js-anchor",
	to: "17.0",
	breaks: "error",
	summary: "An extension of a client template looks for what the template has",
	why: "Templates are put together when the web client starts: an xpath that finds nothing leaves every page blank.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src",
	cases: [anchorCase("mail.Chatter", "//div[hasclass('o_Chatter_fixedPanel')]"), anchorCase("web.SwitchCompanyMenu", "//t[@t-esc='currentCompany.name']")],
	noops: anchorNoops("mail.Chatter", "//div[hasclass('o_Chatter_fixedPanel')]", "web.SwitchCompanyMenu"),
	...goneAnchors("17.0")
});

// src/migrate/rules/17.0/gone-js-import.ts
const ADVICE$1 = {
	"@web/core/utils/hooks useListener": "Listen in the template with t-on-, or on an element with useExternalListener of @odoo/owl.",
	"@web/core/utils/timing throttle": "throttleForAnimation and debounce are left in @web/core/utils/timing.",
	"@web/core/utils/xml XMLParser": "A parser of archs is a class of its own; visitXML and parseXML are functions of @web/core/utils/xml.",
	"@web/core/utils/patch unpatch": "patch() gives back a function that undoes it.",
	"@web/core/assets loadXML": "List the template in the bundle of assets.",
	"@web/core/l10n/dates areDateEquals": "It is areDatesEqual now.",
	"@mail/model/model_core": "The models of the messaging were written anew as services: patch a service or a component of @mail/core.",
	"@mail/model/model_field": "The models of the messaging were written anew as services: patch a service or a component of @mail/core.",
	"@mail/model/model_field_command": "The models of the messaging were written anew as services: patch a service or a component of @mail/core.",
	"@web/core/datepicker/datepicker": "A date is picked with DateTimeInput of @web/core/datetime/datetime_input."
};
var gone_js_import_default = defineMigration({
	id: "gone-js-import",
	to: "17.0",
	breaks: "error",
	summary: "Imports of what the web client does not have any more",
	why: "A file that imports a module that is not there is not loaded; a name that its module lacks is undefined.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src",
	cases: [
		{
			before: script("import { useListener, useService } from \"@web/core/utils/hooks\";\nuseListener(useService);\n"),
			todos: 1
		},
		{
			before: script("import { useModel } from \"@web/views/model\";\nuseModel();\n"),
			todos: 1
		},
		{
			before: script("import \"@mail/model/model_core\";\n"),
			todos: 1
		}
	],
	noops: [
		...GONE_IMPORT_NOOPS,
		script("import { Model } from \"@web/views/model_of_mine\";\nnew Model();\n"),
		script("import { useService } from \"@web/core/utils/hooks\";\nuseService(\"a\");\n"),
		script("import { parseXML } from \"@web/core/utils/xml\";\n")
	],
	...goneImports("17.0", { advice: ADVICE$1 })
});

// src/migrate/rules/17.0/gone-js-service.ts
const ADVICE = {
	cookie: "Write cookie.get, cookie.set and cookie.delete of @web/core/browser/cookie.",
	tour: "The service of tours is tour_service.",
	messaging: null
};
var gone_js_service_default = defineMigration({
	id: "gone-js-service",
	to: "17.0",
	breaks: "error",
	summary: "Services of the web client that nobody registers any more",
	why: "A component that asks for a service that is not there throws when it is made, and a service that depends on one never starts.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src/core",
	cases: [{
		before: script("const cookie = useService(\"cookie\");\n"),
		todos: 1
	}, {
		before: script("export const a = { dependencies: [\"cookie\", \"orm\"], start() {} };\n"),
		todos: 1
	}],
	noops: [
		...GONE_SERVICE_NOOPS,
		script("registry.category(\"services\").add(\"cookie\", {});\nuseService(\"cookie\");\n"),
		script("export const a = { dependencies: [\"cookie\"] };\n")
	],
	...goneServices("17.0", ADVICE)
});

// src/migrate/rules/17.0/gone-js-template.ts
var gone_js_template_default = defineMigration({
	id: "gone-js-template",
	to: "17.0",
	breaks: "error",
	summary: "Templates of the web client that are gone",
	why: "An extension of a template that is not there stops the page from loading its templates, or is never shown.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src",
	cases: templateCases("web.Breadcrumbs.Small", "web.CalendarFilterPanel.tooltip"),
	noops: templateNoops("web.Breadcrumbs.Small", "web.CalendarFilterPanel.tooltip"),
	...goneTemplates("17.0")
});

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
const { code, view } = namesIn("16.0", "mail", "to_delete");
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

// src/migrate/rules/17.0/gone-python.ts
var gone_python_default = defineMigration({
	id: "gone-python",
	to: "17.0",
	breaks: "error",
	summary: "Names of the framework that are imported and gone",
	why: "A file that imports a name that is not there cannot be loaded, and the module not installed.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/cache.py",
	cases: [{
		before: "from odoo.tools import ormcache_multi\n",
		todos: 1
	}, {
		before: "from odoo.tests.common import O2MForm, M2MProxy\n",
		todos: 2
	}],
	noops: [
		...GONE_PYTHON_NOOPS,
		"from odoo.tools import ormcache\n",
		"from odoo.tests import Form\n"
	],
	...gonePython(_17_0, {
		ormcache_multi: "Cache what is asked for one key by ormcache.",
		dummy_cache: "Leave the decorator out.",
		O2MForm: "The forms of tests are in odoo.tests.form.",
		O2MProxy: "The forms of tests are in odoo.tests.form.",
		M2MProxy: "The forms of tests are in odoo.tests.form.",
		check_external_dependencies: "It is check_manifest_dependencies().",
		VALID_AGGREGATE_FUNCTIONS: "_read_group() knows those of READ_GROUP_AGGREGATE."
	}, "17.0")
});

// src/migrate/rules/17.0/gone-style-names.ts
var gone_style_names_default = defineMigration({
	id: "gone-style-names",
	to: "17.0",
	breaks: "error",
	summary: "Variables, mixins and functions of stylesheets that are gone",
	why: "A bundle with a stylesheet that asks for a variable or a mixin which nothing defines is not built at all: the page stays without style.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src/scss",
	cases: styleCases("$o-kanban-header-title-height", "50px", "o-kanban-dropdown"),
	noops: styleNoops("$o-kanban-header-title-height", "o-kanban-dropdown"),
	...goneStyles("17.0")
});

// src/migrate/rules/17.0/gone-widget.ts
var gone_widget_default = defineMigration({
	id: "gone-widget",
	to: "17.0",
	breaks: "silent",
	summary: "Widgets and js_class that nobody registers any more",
	why: "A field whose widget is not there is shown by its type, with a warning in the browser; a view with such a js_class does not open.",
	link: "https://github.com/odoo/odoo/tree/17.0/addons/web/static/src/views/fields",
	cases: [{
		before: partnerView("<form><field name=\"a\" widget=\"sol_discount\"/></form>"),
		todos: 1
	}, {
		before: partnerView("<kanban js_class=\"hr_employee_kanban\"><templates/></kanban>"),
		todos: 1
	}],
	noops: [
		partnerView("<form><field name=\"name\" widget=\"char\"/></form>"),
		partnerView("<form><field name=\"jsonb\" string=\"font\"/></form>"),
		partnerView("<form><div widget=\"font\"/></form>"),
		partnerView("<form js_class=\"form_of_mine\"><field name=\"name\"/></form>")
	],
	...goneWidgets("17.0")
});

// src/migrate/rules/17.0/group-order.ts
var group_order_default = defineMigration({
	id: "group-order",
	to: "17.0",
	breaks: "error",
	summary: "Groups that are ordered by id are ordered by the least id of each",
	why: "Until 16.0 id was the least id of the records of a group. Since 17.0 read_group() takes what is grouped by and aggregates in its order, and raises ValueError for id.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	cases: [{
		before: model("self.read_group([], [\"a:sum\"], [\"b\"], orderby=\"id\")"),
		after: model("self.read_group([], [\"a:sum\"], [\"b\"], orderby=\"id:min\")")
	}, {
		before: model("self.env['res.partner'].read_group([], ['a:sum'], [], 0, None, 'id desc')"),
		after: model("self.env['res.partner'].read_group([], ['a:sum'], [], 0, None, 'id:min desc')")
	}],
	noops: [
		model("self.read_group([], [\"a:sum\"], [\"b\"], orderby=\"b\")"),
		model("self.read_group([], [\"a:sum\"], [\"b\"], orderby=\"id:min\")"),
		model("self.read_group([], [\"a:sum\"], [\"id\"], orderby=\"id\")"),
		model("self.search([], order=\"id\")"),
		model("table.read_group([], [\"a:sum\"], [\"b\"], orderby=\"id\")"),
		model("self.read_group([], [\"a:sum\"], [\"b\"], orderby=table)")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "read_group" || !called.object) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const [order, groups] = [keywords.get("orderby") ?? positional[5], keywords.get("groupby") ?? positional[2]];
		if (spread || !order || !recordsOf(called.object, context)) return;
		if (!/^(['"])id( (?:asc|desc))?\1$/i.exec(context.slice(order)) || !groups || /['"]id['"]/.test(context.slice(groups))) return;
		const at = order.start + 1 + 2;
		context.report({
			at: order,
			message: "Groups have no id to be ordered by since 17.0, but the least id of their records: id:min.",
			fix: {
				title: "Write id:min",
				safe: true,
				edits: [{
					start: at,
					end: at,
					text: ":min"
				}]
			}
		});
	} }
});
function model(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, table):\n        return ${expression}\n`;
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
		hook(`
        def post_init_hook(cr, registry, partners=None):
            fill(cr, partners)


        def fill(cr, partners):
            pass
      `, `
        def post_init_hook(env, partners=None):
            fill(env.cr, partners)


        def fill(cr, partners):
            pass
      `),
		{
			before: {
				...MANIFEST,
				"hooks.py": `
          def post_init_hook(cr, registry):
              cr.execute("SELECT 1")
        `,
				"tests/test_hook.py": `
          from odoo.tests import TransactionCase

          from ..hooks import post_init_hook


          class TestHook(TransactionCase):
              def test_hook(self):
                  post_init_hook(self.env.cr, self.registry)
                  post_init_hook(self.cr, registry=None)
        `
			},
			after: {
				...MANIFEST,
				"hooks.py": `
          def post_init_hook(env):
              env.cr.execute("SELECT 1")
        `,
				"tests/test_hook.py": `
          from odoo.tests import TransactionCase

          from ..hooks import post_init_hook


          class TestHook(TransactionCase):
              def test_hook(self):
                  post_init_hook(self.env)
                  post_init_hook(self.env)
        `
			}
		},
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
	if (cr === void 0 || cr === "env") return;
	const { text } = file.source;
	const node = functionAt(file.root, fact);
	const parameters = node && childOf(node, "parameters");
	const body = node && childOf(node, "body");
	if (!node || !parameters || !body) return;
	const others = parts(parameters).slice(2);
	if (more.length !== others.length || others.some(({ type }) => type !== "default_parameter")) return;
	const slice = (each) => text.slice(each.start, each.end);
	const reads = [...walk(body)].filter((each) => each.type === "identifier" && each.field !== "attribute" && each.field !== "name");
	if (registry !== void 0 && reads.some((each) => slice(each) === registry)) {
		context.report({
			source: file.source,
			at: fact,
			message: `${fact.name} gets env in the place of ${fact.params.join(", ")} since 17.0, and uses ${registry}: write env.registry, or env[model], where it does.`,
			options: [{
				title: "Ask the environment for the model",
				code: `def ${fact.name}(env):\n    env["res.partner"]`
			}, {
				title: "Ask it for the registry",
				code: `def ${fact.name}(env):\n    ${registry} = env.registry`
			}]
		});
		return;
	}
	const given = ["env", ...others.map(slice)].join(", ");
	const edits = [{
		start: parameters.start,
		end: parameters.end,
		text: `(${given})`
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
	edits.push(...unusedImports(file, edits), ...callersOf(fact.name, file, context));
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
/** Calls of the hook by the module itself, such as its tests: with the environment of the cursor that they gave. */
function callersOf(name, own, context) {
	return context.module.python.flatMap((file) => {
		const { text, path } = file.source;
		if (file === own || !file.imports.some(({ names }) => names.includes(name))) return [];
		return [...walk(file.root)].flatMap((node) => {
			if (node.type !== "call" || calledBy(node, { text })?.path !== name) return [];
			const { positional, keywords, spread } = argumentsOfCall(node, { text });
			const [cursor, second] = positional;
			const last = second ?? keywords.get("registry");
			const env = cursor && /^(.*?)(?:\.env)?\.(?:_?cr)$/.exec(text.slice(cursor.start, cursor.end))?.[1];
			if (spread || !cursor || !last || !env || !/^(self|cls)$/.test(env)) return [];
			return [{
				file: path,
				start: cursor.start,
				end: last.end,
				text: `${env}.env`
			}];
		});
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

// src/migrate/rules/17.0/isinstance-union.ts
/** Classes of Python itself: a name of the module may stand for a tuple of classes, which `|` does not take. */
const CLASSES = new Set("bool bytearray bytes complex dict float frozenset int list memoryview object range set slice str tuple type".split(" "));
var isinstance_union_default = defineMigration({
	id: "isinstance-union",
	to: "17.0",
	breaks: "style",
	summary: "isinstance(value, (list, tuple)) becomes isinstance(value, list | tuple)",
	why: "Odoo 17.0 needs Python 3.10, where classes are joined by |, and the checks that the community runs since then ask for it.",
	link: "https://github.com/OCA/oca-addons-repo-template",
	cases: [{
		before: "def f(value):\n    return isinstance(value, (list, tuple))\n",
		after: "def f(value):\n    return isinstance(value, list | tuple)\n"
	}, {
		before: "def f(value):\n    return issubclass(value, (str, bytes, int,))\n",
		after: "def f(value):\n    return issubclass(value, str | bytes | int)\n"
	}],
	noops: [
		"def f(value):\n    return isinstance(value, list | tuple)\n",
		"def f(value):\n    return isinstance(value, list)\n",
		"def f(value):\n    return isinstance(value, (list,))\n",
		"NUMBERS = (int, float)\n\n\ndef f(value):\n    return isinstance(value, (NUMBERS, str))\n",
		"def f(value):\n    return isinstance(value, (list, (int, str)))\n",
		"def f(value):\n    return check.isinstance(value, (list, tuple))\n",
		"def f(value):\n    return isinstance(\n        value,\n        (\n            list,  # or\n            tuple,\n        ),\n    )\n",
		"def f(value, kinds):\n    return isinstance(value, kinds)\n",
		"def f(list):\n    return isinstance(1, (list, tuple))\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.path !== "isinstance" && called?.path !== "issubclass") return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const kinds = positional[1];
		if (positional.length !== 2 || keywords.size > 0 || kinds?.type !== "tuple") return;
		if (context.slice(kinds).includes("#")) return;
		const names = parts(kinds).map((each) => context.slice(each));
		if (names.length < 2 || !names.every((name) => CLASSES.has(name))) return;
		const { bindings } = flowOf(context.file.root, context.text);
		if (names.some((name) => bindings.has(name))) return;
		context.report({
			at: kinds,
			message: `Python 3.10 joins classes by |: ${names.join(" | ")}.`,
			fix: {
				title: "Join the classes by |",
				safe: true,
				edits: [{
					start: kinds.start,
					end: kinds.end,
					text: names.join(" | ")
				}]
			}
		});
	} }
});

export { clear_caches_default as S, field_descriptor_default as _, gone_style_names_default as a, condition_fields_default as b, gone_modules_default as c, gone_js_import_default as d, gone_js_anchor_default as f, field_props_default as g, field_states_default as h, gone_widget_default as i, gone_js_template_default as l, gone_asset_default as m, install_hooks_default as n, gone_python_default as o, gone_bundles_default as p, group_order_default as r, gone_names_default as s, isinstance_union_default as t, gone_js_service_default as u, field_booleans_default as v, composer_res_ids_default as x, exceptions_warning_default as y };