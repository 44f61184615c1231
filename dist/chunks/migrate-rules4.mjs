import { $ as attributeValue, E as jsChildren, T as isJsNode, at as manifestValue, dt as literalOf, et as elementsOf, ft as parts, ht as comodelOf, mt as walk, nt as walkElements, pt as childOf, tt as textOf, y as lineBreak } from "./source.mjs";
import { at as argumentsOfCall, nt as recordsOf, ot as calledBy, st as dotted, tt as isEnvironment } from "./audit-python.mjs";
import { B as goneModules, F as attributeSource, G as withoutName, H as usesName, J as bundleOf, L as blanksBefore, M as fieldCases, N as fieldNoops, P as attributeOf, R as withBlanksBefore, U as wholeLines, V as fromImport, W as withoutArgument, Z as defineMigration, _ as renderCondition, b as modifiersOf, c as models, d as definitionOf, f as listOf$1, g as NotExpressible, h as usesOf$1, j as renamedFields, l as dedented, m as textOfLiteral, o as fieldKeyword, p as required, s as fields, u as definitionCall, v as Unreadable, x as renamedModels, y as booleanOf, z as goneIn } from "./migrate-rules.mjs";
import { a as viewKindAt, c as renamedTag, i as isColumn, n as hasClass, r as settingOf, s as elementLines } from "./migrate-rules2.mjs";

// src/migrate/rules/17.0/active-id.ts
var active_id_default = defineMigration({
	id: "active-id",
	to: "17.0",
	breaks: "deprecation",
	summary: "active_id in the contexts and domains of a form is id",
	why: "Since 17.0 active_id is not among what an expression of a view may use, and the log warns of it: the record of a form is id.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [view$5(`<form><button name="f" type="object" context="{'default_book_id': active_id, 'active_id': 1}"/></form>`, `<form><button name="f" type="object" context="{'default_book_id': id, 'active_id': 1}"/></form>`), view$5(`<form><field name="line_ids" context="{'default_a': active_id, 'b': [active_id]}" domain="[('a', '=', active_id)]"/></form>`, `<form><field name="line_ids" context="{'default_a': id, 'b': [id]}" domain="[('a', '=', id)]"/></form>`)],
	noops: [
		file$1(`<form><field name="line_ids" context="{'default_a': id}"/></form>`),
		file$1(`<form><field name="a" context="{'key': context.get('active_id')}"/></form>`),
		file$1(`<form><field name="a" context="{'active_id_x': my_active_id, 'b': parent.active_id}"/></form>`),
		file$1(`<tree><header><button name="f" type="object" context="{'a': active_id}"/></header></tree>`),
		file$1(`<form><field name="a"><tree><field name="b" context="{'a': active_id}"/></tree></field></form>`),
		file$1(`<search><filter name="a" context="{'a': active_id}" domain="[]"/></search>`)
	],
	arch: {
		button: look$1,
		field: look$1
	}
});
function look$1(element, context) {
	for (const name of ["context", "domain"]) {
		const attribute = attributeOf(element, name);
		if (!attribute?.value.includes("active_id") || viewKindAt(element, context) !== "form") continue;
		const { start, end } = attribute.valueSpan;
		const edits = [...context.text.slice(start, end).matchAll(/'[^']*'|&quot;.*?&quot;|"[^"]*"|(?<![\w.])active_id(?!\w)/g)].filter(([found]) => found === "active_id").map(({ index }) => ({
			start: start + index,
			end: start + index + 9,
			text: "id"
		}));
		if (edits.length === 0) continue;
		context.report({
			at: attribute,
			message: "active_id is id in the expressions of a form since 17.0.",
			fix: {
				title: "Write id",
				safe: true,
				edits
			}
		});
	}
}
function view$5(before, after) {
	return {
		before: file$1(before),
		after: file$1(after)
	};
}
function file$1(arch) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
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
		extension$1(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('state', '!=', 'draft')]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">state != 'draft'</attribute></field>`),
		extension$1(`<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="attrs">{'readonly': [('a', '=', 1)], 'required': [('b', '&lt;', 2)]}</attribute>
      </xpath>`, `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="readonly">a == 1</attribute>
        <attribute name="required">b &lt; 2</attribute>
      </xpath>`),
		extension$1(`<button name="go" position="attributes"><attribute name="states">draft,sent</attribute></button>`, `<button name="go" position="attributes"><attribute name="invisible">state not in ['draft', 'sent']</attribute></button>`),
		extension$1(`<field name="name" position="attributes"><attribute name="attrs"/></field>`, `<field name="name" position="attributes"><attribute name="invisible"/><attribute name="readonly"/><attribute name="required"/></field>`),
		extension$1(`<field name="name" position="attributes"><attribute name="invisible">1</attribute><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">1</attribute></field>`),
		{
			before: arch$2(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('a', 'child_of', 1)]}</attribute></field>`),
			todos: 1
		},
		{
			before: arch$2(`<xpath expr="//button[@states='draft']" position="after"><field name="a"/></xpath>`),
			todos: 1
		}
	],
	noops: [
		arch$2(`<field name="name" position="attributes"><attribute name="invisible">state == 'x'</attribute></field>`),
		arch$2(`<xpath expr="//field[@name='attrs']" position="after"><field name="a"/></xpath>`),
		arch$2(`<xpath expr="//field[@name='a']" position="attributes"><attribute name="options">{'attrs': 1}</attribute></xpath>`)
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
function arch$2(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body.startsWith("<data>") ? body : `<data>${body}</data>`}</field></record></odoo>\n` };
}
function extension$1(before, after) {
	return {
		before: arch$2(before),
		after: arch$2(after)
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
		view$4(`<field name="name" attrs="{'invisible': [('state', '!=', 'draft')]}"/>`, `<field name="name" invisible="state != 'draft'"/>`),
		view$4(`<field name="name" attrs="{'readonly': [('state', 'in', ['done', 'cancel'])], 'required': [('active', '=', True)]}"/>`, `<field name="name" readonly="state in ['done', 'cancel']" required="active"/>`),
		view$4(`<button name="go" states="draft,sent"/>`, `<button name="go" invisible="state not in ['draft', 'sent']"/>`),
		view$4(`<button name="go" states="done" attrs="{'invisible': ['|', ('active', '=', False)]}"/>`, `<button name="go" invisible="not active or state != 'done'"/>`),
		view$4(`<field name="name" invisible="1" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="1"/>`),
		view$4(`<field name="name" attrs="{'invisible': []}"/>`, `<field name="name" invisible="1"/>`),
		view$4(`<field name="name" attrs="{'readonly': True}"/>`, `<field name="name" readonly="1"/>`),
		view$4(`<field name="name" attrs="{'invisible': ['!', '|', ('active', '=', True), ('color', '&lt;', 3)]}"/>`, `<field name="name" invisible="not (active or color &lt; 3)"/>`),
		view$4(`<field name="name" attrs="{'invisible': ['|', '&amp;', ('a', '=', 1), ('b', '=', False), ('c', '=', 'x')]}"/>`, `<field name="name" invisible="a == 1 and not b or c == 'x'"/>`),
		view$4(`<field name="name" invisible="context.get('hide')" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="context.get('hide') or active"/>`),
		view$4(`<field name="name" attrs="{'invisible': [('kind_id', '=', %(base.main_company)d)]}"/>`, `<field name="name" invisible="kind_id == %(base.main_company)d"/>`),
		{
			before: arch$1(`<field name="name" attrs="{'invisible': [('kind_id', 'child_of', 3)]}"/>`),
			todos: 1
		}
	],
	noops: [
		arch$1(`<field name="name" invisible="state == 'draft'"/>`),
		arch$1(`<widget name="x" options="{'attrs': {'invisible': []}}"/>`),
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
function arch$1(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}
function view$4(before, after) {
	return {
		before: arch$1(before),
		after: arch$1(after)
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

// src/migrate/rules/17.0/env-translation.ts
const FROM = "@web/core/l10n/translation";
var env_translation_default = defineMigration({
	id: "env-translation",
	to: "17.0",
	breaks: "error",
	summary: "Texts of the web client are translated by _t of @web/core/l10n/translation",
	why: "The environment of components has no _t since 17.0, and _lt is only another name of _t, gone in 18.0.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/l10n/translation.js",
	cases: [
		js$1(`/** @odoo-module **/
import {Component} from "@odoo/owl";

export class A extends Component {
    f() {
        return this.env._t("Ready") + env._t("Set");
    }
}
`, `/** @odoo-module **/
import {Component} from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";

export class A extends Component {
    f() {
        return _t("Ready") + _t("Set");
    }
}
`),
		js$1(`/** @odoo-module **/
import {_lt} from "@web/core/l10n/translation";

export const a = _lt("A");
`, `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = _t("A");
`),
		js$1(`/** @odoo-module **/
import {_lt, _t} from "@web/core/l10n/translation";

export const a = [_lt("A"), _t("B"), this.env._t("C")];
`, `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = [_t("A"), _t("B"), _t("C")];
`),
		{
			before: script$1(`/** @odoo-module **/
import {A} from "@web/a";

A.f = function () {
    const _t = this.env._t;
    return _t("A");
};
`),
			todos: 1
		}
	],
	noops: [
		script$1("/** @odoo-module **/\nimport {_t} from \"@web/core/l10n/translation\";\nexport const a = _t(\"A\");\n"),
		script$1("odoo.define(\"a.b\", function (require) {\n    this.env._t(\"A\");\n});\n"),
		script$1("/** @odoo-module **/\nimport {_lt} from \"./own\";\nexport const a = _lt(\"A\");\n"),
		script$1("/** @odoo-module **/\nexport const a = (own) => own._t(\"A\");\n"),
		script$1("/** @odoo-module **/\nexport const a = \"this.env._t(1)\";\n")
	],
	js: { Program(program, context) {
		const { text } = context;
		const imports = listOf$1(program.body).filter(({ type }) => type === "ImportDeclaration");
		if (!/\/[*/][^@]*@odoo-module/.test(text) && imports.length === 0) return;
		const own = imports.find(({ source }) => textOfLiteral(source) === FROM);
		const names = own ? listOf$1(own.specifiers) : [];
		const imported = names.some(({ local }) => isJsNode(local) && local.name === "_t");
		const lazy = names.find(({ local }) => isJsNode(local) && local.name === "_lt");
		const members = environmentUses(program, text);
		if (members.length === 0 && !lazy) return;
		const [first] = members;
		const at = first ?? lazy ?? program;
		if (!imported && usesOf$1(program, "_t").length > 0) {
			context.report({
				at,
				message: `Translate by \`import { _t } from "${FROM}"\` since 17.0: env._t is gone. Here something else is called _t.`
			});
			return;
		}
		const edits = members.map(({ start, end }) => ({
			start,
			end,
			text: "_t"
		}));
		if (lazy && own) edits.push(...withoutLazy(lazy, names, imported));
		if (lazy) {
			for (const { start, end } of usesOf$1(program, "_lt")) if (start < lazy.start || start >= lazy.end) edits.push({
				start,
				end,
				text: "_t"
			});
		}
		if (!imported && !lazy) edits.push(newImport(own, names, imports, text));
		context.report({
			at,
			message: "The environment has no _t since 17.0.",
			fix: {
				title: "Import _t",
				safe: true,
				edits
			}
		});
	} }
});
/** `this.env._t`, `env._t` and the like. */
function environmentUses(root, text) {
	const found = [];
	const below = (node) => {
		if (node.type === "MemberExpression" && /^(\w+\.)*env\._l?t$/.test(text.slice(node.start, node.end))) found.push(node);
		else for (const child of jsChildren(node)) below(child);
	};
	below(root);
	return found;
}
/** `_lt` among the imported names is `_t`, or goes where that is there. */
function withoutLazy(lazy, names, imported) {
	if (!imported) return [{
		start: lazy.start,
		end: lazy.end,
		text: "_t"
	}];
	const index = names.indexOf(lazy);
	const [before, next] = [names[index - 1], names[index + 1]];
	if (next) return [{
		start: lazy.start,
		end: next.start,
		text: ""
	}];
	return [{
		start: before?.end ?? lazy.start,
		end: lazy.end,
		text: ""
	}];
}
function newImport(own, names, imports, text) {
	const [last, end] = [names.at(-1), imports.at(-1)?.end];
	if (own && last?.type === "ImportSpecifier") return {
		start: last.end,
		end: last.end,
		text: ", _t"
	};
	const statement = `import { _t } from "${FROM}";`;
	if (end !== void 0) return {
		start: end,
		end,
		text: `\n${statement}`
	};
	const mark = /^\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)\s*?\n/.exec(text)?.[0].length ?? 0;
	return {
		start: mark,
		end: mark,
		text: `\n${statement}\n`
	};
}
function js$1(before, after) {
	return {
		before: script$1(before),
		after: script$1(after)
	};
}
function script$1(text) {
	return { "static/src/js/a.js": text };
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

// src/migrate/rules/17.0/gone-bundles.ts
/** What to do with a bundle that is gone; with a name where another one took its place. */
const GONE = {
	"point_of_sale.assets": {
		now: "point_of_sale._assets_pos",
		advice: "it is point_of_sale._assets_pos now"
	},
	"web.assets_common": { advice: "list the files in web.assets_backend, in web.assets_frontend, or in both, where they are needed" },
	"web.frontend_legacy": { advice: "list the files in web.assets_frontend" },
	"web.assets_backend_legacy_lazy": { advice: "list the files in web.assets_backend" },
	"web.assets_common_lazy": { advice: "list the files in web.assets_frontend_lazy" },
	"web.assets_common_minimal": { advice: "list the files in web.assets_frontend_minimal" }
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
			before: manifest$2("\"point_of_sale.assets\": [\"example/static/src/a.js\"]"),
			after: manifest$2("\"point_of_sale._assets_pos\": [\"example/static/src/a.js\"]")
		},
		{
			before: manifest$2("\"web.assets_common\": [\"example/static/src/a.js\"]"),
			todos: 1
		},
		{
			before: manifest$2("\"point_of_sale.assets\": [\"a/b.js\"], \"point_of_sale._assets_pos\": [\"a/c.js\"]"),
			todos: 1
		}
	],
	noops: [
		manifest$2("\"web.assets_backend\": [\"example/static/src/a.js\"]"),
		manifest$2("\"point_of_sale._assets_pos\": [\"example/static/src/a.js\"]"),
		manifest$2("\"example.assets\": [(\"include\", \"web.assets_common\")]"),
		{ "__manifest__.py": "{\"name\": \"web.assets_common\"}\n" }
	],
	manifest(manifest, context) {
		const assets = manifest.entries.get("assets");
		const { text } = manifest.source;
		for (const pair of assets?.node.children ?? []) {
			const key = childOf(pair, "key");
			const name = key && text.slice(key.start + 1, key.end - 1);
			const gone = name !== void 0 && Object.hasOwn(GONE, name) ? GONE[name] : void 0;
			if (!key || !gone) continue;
			const message = `The bundle ${name} is gone in 17.0: ${gone.advice}.`;
			if (gone.now === void 0 || bundleOf(manifest, gone.now).length > 0) {
				context.report({
					at: key,
					message
				});
				continue;
			}
			context.report({
				at: key,
				message,
				fix: {
					title: `Write ${gone.now}`,
					safe: true,
					edits: [{
						start: key.start + 1,
						end: key.end - 1,
						text: gone.now
					}]
				}
			});
		}
	}
});
function manifest$2(assets) {
	return { "__manifest__.py": `{"name": "Example", "version": "16.0.1.0.0", "assets": {${assets}}}\n` };
}

// src/migrate/rules/17.0/gone-modules.ts
const NAMES$1 = {
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
var gone_modules_default$1 = defineMigration({
	id: "gone-modules",
	to: "17.0",
	breaks: "error",
	summary: "Modules that are gone are no dependencies: those that were merged give way to what they are part of",
	why: "A module whose dependency is not there cannot be installed.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/website_sale/__manifest__.py",
	cases: [
		{
			before: manifest$1("\"base\", \"website_sale_delivery\""),
			after: manifest$1("\"base\", \"website_sale\"")
		},
		{
			before: manifest$1("\"website_sale\", \"website_sale_delivery\""),
			after: manifest$1("\"website_sale\"")
		},
		{
			before: manifest$1("\"base\", \"website_sale_digital\""),
			todos: 1
		}
	],
	noops: [
		manifest$1("\"base\", \"website_sale\""),
		manifest$1("\"base\", \"somebodys_website_sale_delivery\""),
		{ "__manifest__.py": "{\"name\": \"website_sale_delivery\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"]}\n" },
		manifest$1("\"not_known_to_anybody\"")
	],
	...goneModules(NAMES$1, "17.0")
});
function manifest$1(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "16.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/17.0/gone-names.ts
const MANIFEST$2 = "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"views/x.xml\"]}\n";
var gone_names_default$1 = defineMigration({
	id: "gone-names",
	to: "17.0",
	breaks: "error",
	summary: "Fields, methods, models and records of Odoo that are used and gone",
	why: "What names something that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_mail.py",
	cases: [
		{
			before: view$3("mail.mail", "to_delete"),
			todos: 1
		},
		{
			before: code$1("self.env[\"mail.mail\"].search([]).to_delete"),
			todos: 1
		},
		{
			before: code$1("self.env[\"mail.mail\"].create({\"to_delete\": 1})"),
			todos: 1
		}
	],
	noops: [
		view$3("mail.mail", "email_to"),
		view$3("example.own", "to_delete"),
		code$1("self.env[\"mail.mail\"].search([]).email_to"),
		code$1("self.env[\"example.own\"].search([]).to_delete"),
		code$1("self.env[\"mail.mail\"].search([]).never_there"),
		code$1("self.never_there()")
	],
	...goneIn("17.0")
});
function code$1(expression) {
	return {
		"__manifest__.py": MANIFEST$2,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    to_delete = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view$3(model, field) {
	return {
		...code$1("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

// src/migrate/rules/17.0/install-hooks.ts
const MANIFEST$1 = { "__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"], \"post_init_hook\": \"post_init_hook\"}\n" };
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
				...MANIFEST$1,
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
			...MANIFEST$1,
			"hooks.py": `
        def post_init_hook(env):
            env["res.partner"].search([])
      `
		},
		{
			...MANIFEST$1,
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
			...MANIFEST$1,
			"hooks.py": before
		},
		after: {
			...MANIFEST$1,
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

// src/migrate/rules/17.0/legacy-js.ts
/** Where the legacy modules that are left in 17.0 are; each is the default export of its file. */
const PATHS = {
	"web.Class": "@web/legacy/js/core/class",
	"web.Dialog": "@web/legacy/js/core/dialog",
	"web.Widget": "@web/legacy/js/core/widget",
	"web.dom": "@web/legacy/js/core/dom",
	"web.mixins": "@web/legacy/js/core/mixins",
	"web.public.widget": "@web/legacy/js/public/public_widget",
	"web.ServicesMixin": "@web/legacy/js/core/service_mixins"
};
const TRANSLATION = "import { _t } from \"@web/core/l10n/translation\";";
var legacy_js_default = defineMigration({
	id: "legacy-js",
	to: "17.0",
	breaks: "error",
	summary: "JavaScript is written in modules, and legacy modules have other names or are gone",
	why: "Modules of odoo.define and names such as web.core went with 17.0: a file that asks for one stays undefined, and with it all that needs it.",
	link: "https://github.com/odoo/odoo/pull/130467",
	cases: [
		js(`odoo.define("example.thing", function (require) {
    "use strict";

    const publicWidget = require("web.public.widget");
    var core = require("web.core");
    const {registry} = require("@web/core/registry");

    const _t = core._t;

    publicWidget.registry.Thing = publicWidget.Widget.extend({
        start: function () {
            return _t("Ready");
        },
    });

    return publicWidget.registry.Thing;
});
`, `/** @odoo-module **/

import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";

publicWidget.registry.Thing = publicWidget.Widget.extend({
    start: function () {
        return _t("Ready");
    },
});

export default publicWidget.registry.Thing;
`),
		js(`/** @odoo-module **/
import publicWidget from "web.public.widget";
import core from "web.core";

const _t = core._t;

publicWidget.registry.A.include({a: _t("A")});
`, `/** @odoo-module **/
import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";

publicWidget.registry.A.include({a: _t("A")});
`),
		js(`/** @odoo-module **/
import {_t} from "web.core";

export const a = _t("A");
`, `/** @odoo-module **/
import { _t } from "@web/core/l10n/translation";

export const a = _t("A");
`),
		{
			before: script(`odoo.define("a.b", function (require) {
    const rpc = require("web.rpc");
    rpc.query({});
});
`),
			todos: 1
		},
		{
			before: script(`/** @odoo-module **/
import core from "web.core";

core.bus.on("a", null, () => {});
`),
			todos: 1
		}
	],
	noops: [
		script("/** @odoo-module **/\nimport { _t } from \"@web/core/l10n/translation\";\nexport const a = _t(\"A\");\n"),
		script("/** @odoo-module **/\nimport publicWidget from \"@web/legacy/js/public/public_widget\";\n"),
		script("const fs = require(\"fs\");\n"),
		script("/** @odoo-module **/\nimport { Component } from \"@odoo/owl\";\nexport class A extends Component {}\n"),
		script("/** @odoo-module **/\nimport { a } from \"./other.file\";\na();\n"),
		script("// odoo.define(\"a.b\", function (require) {});\n")
	],
	js: { Program(program, context) {
		const call = listOf$1(program.body).find((each) => definitionCall(each, context.text));
		if (call) {
			define(program, call, context);
			return;
		}
		for (const statement of listOf$1(program.body)) if (statement.type === "ImportDeclaration") imported(statement, program, context);
	} }
});
function define(program, call, context) {
	const definition = definitionOf(program, context.text);
	const edits = definition && definitionEdits(definition, context);
	if (!edits) {
		context.report({
			at: {
				start: call.start,
				end: Math.min(call.end, call.start + 80)
			},
			message: "odoo.define() and the legacy modules are gone in 17.0: write a module with `/** @odoo-module **/` and imports of @web/..., and rebuild what was made with modules that have no successor."
		});
		return;
	}
	context.report({
		at: {
			start: call.start,
			end: Math.min(call.end, call.start + 80)
		},
		message: "odoo.define() is a module with imports since 17.0.",
		fix: {
			title: "Write a module",
			safe: false,
			edits
		}
	});
}
function definitionEdits(definition, { text }) {
	const { body, statement, statements } = definition;
	const [first] = statements;
	if (!first) return void 0;
	const edits = [];
	let requires = 0;
	for (const [i, each] of statements.entries()) if (each.directive === "use strict") edits.push(line(each, text));
	else if (each.type === "VariableDeclaration" && listOf$1(each.declarations).some(isRequire)) {
		const imports = listOf$1(each.declarations).map((declarator) => importOf(declarator, body, text));
		const lines = imports.filter((one) => one !== void 0);
		if (lines.length !== imports.length) return void 0;
		requires += imports.length;
		edits.push({
			start: each.start,
			end: each.end,
			text: lines.join("\n")
		});
	} else if (isTranslator(each, text)) edits.push(line(each, text));
	else if (each.type === "ReturnStatement") {
		if (i !== statements.length - 1) return void 0;
		if (isJsNode(each.argument)) edits.push({
			start: each.start,
			end: each.start + 6,
			text: "export default"
		});
		else edits.push(line(each, text));
	}
	if (usesOf$1(body, "require").length !== requires) return void 0;
	const blank = /\s*/y;
	blank.lastIndex = body.start + 1;
	const begin = body.start + 1 + (blank.exec(text)?.[0].length ?? 0);
	const from = Math.max(begin, first.directive === "use strict" ? line(first, text).end : begin);
	blank.lastIndex = from;
	const start = from + (blank.exec(text)?.[0].length ?? 0);
	const inner = [...edits.filter((edit) => edit.start >= start), ...dedented(body, text)].filter((edit) => edit.start >= start).filter((edit, i, all) => !all.some((other, j) => j < i && edit.start >= other.start && edit.end <= other.end));
	const head = /\S/.test(text.slice(0, statement.start)) ? "" : "/** @odoo-module **/\n\n";
	const mark = head === "" && !/@odoo-module/.test(text.slice(0, statement.start)) ? [{
		start: 0,
		end: 0,
		text: "/** @odoo-module **/\n"
	}] : [];
	const tail = /\s*$/.exec(text.slice(0, body.end - 1))?.[0].length ?? 0;
	return [
		...mark,
		{
			start: statement.start,
			end: start,
			text: head
		},
		...inner.filter((edit) => edit.end <= body.end - 1 - tail),
		{
			start: body.end - 1 - tail,
			end: statement.end,
			text: ""
		}
	];
}
function isRequire(declarator) {
	return required(declarator.init) !== void 0;
}
/** `A = require("web.A")` and `{A, B} = require("@web/a")` as imports. */
function importOf({ id, init }, body, text) {
	const name = required(init);
	if (name === void 0 || !isJsNode(id)) return void 0;
	const bound = id.type === "Identifier" ? String(id.name) : void 0;
	if (name === "web.core") return onlyTranslates(id, body, text) ? TRANSLATION : void 0;
	const path = Object.hasOwn(PATHS, name) ? PATHS[name] : void 0;
	if (path !== void 0) return bound && `import ${bound} from "${path}";`;
	if (!name.startsWith("@web/") && name !== "@odoo/owl") return void 0;
	if (bound !== void 0) return `import * as ${bound} from "${name}";`;
	const names = namesOf(id);
	return names && `import { ${names.join(", ")} } from "${name}";`;
}
function namesOf(pattern) {
	if (pattern.type !== "ObjectPattern") return void 0;
	const names = listOf$1(pattern.properties).map(({ key, value }) => {
		if (!isJsNode(key) || !isJsNode(value) || value.type !== "Identifier") return void 0;
		return key.name === value.name ? String(key.name) : `${key.name} as ${value.name}`;
	});
	return names.every((name) => name !== void 0) ? names : void 0;
}
/** `core` is only there for `_t`, which is called by this name. */
function onlyTranslates(id, body, text) {
	if (id.type === "ObjectPattern") return namesOf(id)?.join() === "_t";
	const uses = usesOf$1(body, String(id.name)).filter((each) => each !== id);
	const translators = listOf$1(body.body).filter((each) => isTranslator(each, text));
	return uses.length > 0 && translators.length === 1 && uses.every((use) => translators.some(({ start, end }) => use.start >= start && use.end <= end));
}
/** `const _t = core._t;` */
function isTranslator(statement, text) {
	return /^(?:const|let|var)\s+_t\s*=\s*\w+\._t;?$/.test(text.slice(statement.start, statement.end));
}
/** A statement with its line, and the blank line that parted it. */
function line({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const rest = /[ \t]*(?:\r?\n){0,2}/y;
	rest.lastIndex = end;
	return {
		start: from,
		end: end + (rest.exec(text)?.[0].length ?? 0),
		text: ""
	};
}
function imported(statement, program, context) {
	const name = textOfLiteral(statement.source);
	if (name === void 0 || !/^[a-z]\w*\.[\w.]+$/.test(name)) return;
	const edits = importEdits(statement, name, program, context);
	if (!edits) {
		context.report({
			at: statement,
			message: `The legacy module ${name} is gone in 17.0: import what you need from @web/..., and rebuild what has no successor.`
		});
		return;
	}
	context.report({
		at: statement,
		message: `The legacy module ${name} has another place since 17.0.`,
		fix: {
			title: "Import from its new place",
			safe: true,
			edits
		}
	});
}
function importEdits({ start, end, specifiers, source }, name, program, { text }) {
	const [only, ...more] = listOf$1(specifiers);
	if (!only || more.length > 0 || !isJsNode(source) || !isJsNode(only.local)) return void 0;
	const path = Object.hasOwn(PATHS, name) ? PATHS[name] : void 0;
	if (path !== void 0 && only.type === "ImportDefaultSpecifier") return [{
		start: source.start + 1,
		end: source.end - 1,
		text: path
	}];
	if (name !== "web.core") return void 0;
	const now = {
		start,
		end,
		text: TRANSLATION
	};
	if (only.type === "ImportSpecifier") return isJsNode(only.imported) && only.imported.name === "_t" && only.local.name === "_t" ? [now] : void 0;
	if (!onlyTranslates(only.local, program, text)) return void 0;
	const translator = listOf$1(program.body).find((each) => isTranslator(each, text));
	return translator && [now, line(translator, text)];
}
function js(before, after) {
	return {
		before: script(before),
		after: script(after)
	};
}
function script(text) {
	return { "static/src/js/a.js": text };
}

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

// src/migrate/rules/17.0/mail-post.ts
var mail_post_default = defineMigration({
	id: "mail-post",
	to: "17.0",
	breaks: "error",
	summary: "message_post_with_view() and _template() are message_post_with_source()",
	why: "Both are gone since 17.0: message_post_with_source() takes a template of mails or a view, as a record or by its xmlid.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/mail_thread.py",
	cases: [
		{
			before: model$5("self.message_post_with_view(\"mail.message_origin_link\", values={\"self\": self}, subtype_id=1)"),
			after: model$5("self.message_post_with_source(\"mail.message_origin_link\", render_values={\"self\": self}, subtype_id=1)")
		},
		{
			before: model$5("self.message_post_with_template(template.id, email_layout_xmlid=\"a.b\")"),
			after: model$5("self.message_post_with_source(template, email_layout_xmlid=\"a.b\")")
		},
		{
			before: model$5("self.message_post_with_view(\"a.b\", subtype_id=self.env.ref(\"mail.mt_note\").id)"),
			after: model$5("self.message_post_with_source(\"a.b\", subtype_xmlid=\"mail.mt_note\")")
		},
		{
			before: model$5("self.message_post_with_template(number)"),
			todos: 1
		},
		{
			before: model$5("self.message_post_with_template(template.id, composition_mode=\"comment\")"),
			todos: 1
		}
	],
	noops: [
		model$5("self.message_post_with_source(\"a.b\", render_values={})"),
		model$5("self.message_post(body=\"a\")"),
		model$5("self.message_notify(body=\"a\", subtype_id=self.env.ref(\"mail.mt_note\").id)"),
		model$5("return self.message_post_with_template"),
		model$5("message_post_with_view(\"a.b\")"),
		model$5("return \"message_post_with_view\""),
		model$5("self.message_post_with_views(\"a.b\", values={})")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^message_post_with_(view|template)$/.test(called.name)) return;
		const list = childOf(node, "arguments");
		const given = list ? parts(list) : [];
		const [source] = given;
		const keywords = given.flatMap((each) => {
			const name = each.type === "keyword_argument" ? childOf(each, "name") : void 0;
			return name ? [{
				name,
				text: context.slice(name)
			}] : [];
		});
		const edits = [{
			...called.nameSpan,
			text: "message_post_with_source"
		}];
		const message = `${called.name}() is message_post_with_source() since 17.0.`;
		const plain = source !== void 0 && source.type !== "keyword_argument" && given.length === keywords.length + 1 && keywords.every(({ text }) => KEYWORDS.test(text));
		const template = called.name === "message_post_with_template";
		const id = template && source ? /\.id$/.exec(context.slice(source)) : void 0;
		if (!plain || template && !id) {
			context.report({
				at: called.nameSpan,
				message: `${message} Give it the template or the view as a record or by its xmlid, and the values as render_values.`
			});
			return;
		}
		if (id) edits.push({
			start: source.end - 3,
			end: source.end,
			text: ""
		});
		for (const { name, text } of keywords) if (text === "values") edits.push({
			start: name.start,
			end: name.end,
			text: "render_values"
		});
		for (const each of given) {
			const xmlid = SUBTYPE.exec(context.slice(each))?.[1];
			if (xmlid !== void 0) edits.push({
				start: each.start,
				end: each.end,
				text: `subtype_xmlid=${xmlid}`
			});
		}
		context.report({
			at: called.nameSpan,
			message,
			fix: {
				title: "Call message_post_with_source()",
				safe: false,
				edits
			}
		});
	} }
});
/** What both methods take, and the new one as well. */
const KEYWORDS = /^(values|message_type|subtype_id|subtype_xmlid|email_layout_xmlid|partner_ids|author_id|email_from|subject)$/;
/** A subtype that was looked up: the method does that itself. */
const SUBTYPE = /^subtype_id\s*=\s*[\w.]*env\.ref\(\s*(["'][\w.]+["'])\s*\)\.id$/;
function model$5(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _inherit = "mail.thread"\n\n    def f(self, template, number):\n        ${statement}\n`;
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
		model$4(`
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
		model$4(`
    def name_get(self):
        res = list()
        for book in self:
            if not book.code:
                res.append([book.id, book.name])
                continue
            res.append((book.id, book.code))
        return res
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            if not book.code:
                book.display_name = book.name
                continue
            book.display_name = book.code
`),
		{
			before: source("\n    def name_get(self):\n        res = []\n        for book in self:\n            if not book.code:\n                continue\n            res.append((book.id, book.code))\n        return res\n"),
			todos: 1
		},
		model$4(`
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
		source("\n    def f(self):\n        return \"name_get\"\n"),
		source("\n    def f(self, other):\n        return other.name_get()\n"),
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
	const list = /^(\w+) = (?:\[\]|list\(\))$/.exec(context.slice(first))?.[1];
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
	if ([...walk(inside)].some(({ type }) => /^(break_statement|return_statement)$/.test(type))) return void 0;
	if (!skipsNamed(inside, appends)) return void 0;
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
/** Whatever goes on with the next record has named this one right before. */
function skipsNamed(inside, appends) {
	return [...walk(inside)].filter(({ type }) => type === "block").every((block) => {
		const statements = parts(block);
		return statements.every(({ type }, i) => {
			const before = statements[i - 1];
			const call = before?.type === "expression_statement" ? before.children[0] : void 0;
			return type !== "continue_statement" || call !== void 0 && appends.includes(call);
		});
	});
}
/** `result.append((record.id, name))` as `record.display_name = name`. */
function assigned(call, record, context) {
	const list = childOf(call, "arguments");
	const pair = list && parts(list)[0];
	const [id, name] = pair && /^(tuple|list)$/.test(pair.type) ? parts(pair) : [];
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
function model$4(before, after) {
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
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py",
	cases: fieldCases("stock.move", "quantity_done", "quantity"),
	noops: fieldNoops("quantity_done"),
	...renamedFields(fields, "17.0")
});

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

// src/migrate/rules/17.0/resource-path.ts
var resource_path_default = defineMigration({
	id: "resource-path",
	to: "17.0",
	breaks: "deprecation",
	summary: "get_resource_path() and get_module_resource() are file_path()",
	why: "Both are deprecated since 17.0 and gone in 19.0: file_path() takes the path as one text, and fails where there is no such file.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/module.py",
	cases: [
		{
			before: "from odoo.modules.module import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"example\", \"static\", \"a.png\")\n",
			after: "from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/static/a.png\")\n"
		},
		{
			before: "from odoo.modules import get_module_path, get_module_resource\n\nA = open(get_module_resource(\"example\", \"tests/a.xml\"))\nB = get_module_path(\"a\")\n",
			after: "from odoo.modules import get_module_path\nfrom odoo.tools.misc import file_path\n\nA = open(file_path(\"example/tests/a.xml\"))\nB = get_module_path(\"a\")\n"
		},
		{
			before: "from odoo.modules.module import get_module_resource\n\n\ndef f(name):\n    return get_module_resource(\"example\", name)\n",
			todos: 1
		}
	],
	noops: [
		"from odoo.tools.misc import file_path\n\n\ndef f():\n    return file_path(\"example/a.png\")\n",
		"from odoo.modules.module import get_module_path\n\n\ndef f():\n    return get_module_path(\"example\")\n",
		"from .tools import get_resource_path\n\n\ndef f():\n    return get_resource_path(\"a\", \"b\")\n",
		"def f(own):\n    return own.get_resource_path(\"a\", \"b\")\n"
	],
	python: { import_from_statement(node, context) {
		const imported = fromImport(node, context);
		if (!imported || !/^odoo\.modules(\.module)?$/.test(imported.module)) return;
		const old = imported.names.find(({ name }) => /^get_(resource_path|module_resource)$/.test(name));
		if (!old || old.alias !== void 0) return;
		const message = `${old.name}() is file_path() since 17.0.`;
		const calls = usesOf(old.name, node, context);
		if (!calls) {
			context.report({
				at: old.node,
				message: `${message} It takes one text, such as "module/static/file.png", and raises FileNotFoundError where ${old.name}() gave False.`
			});
			return;
		}
		const statement = "from odoo.tools.misc import file_path";
		const there = context.file.imports.some(({ names }) => names.includes("file_path"));
		const indent = node.start - (context.text.lastIndexOf("\n", node.start - 1) + 1);
		const edits = imported.names.length === 1 && !there ? [{
			start: node.start,
			end: node.end,
			text: statement
		}] : [withoutName(node, imported, old.node, context.text)];
		if (imported.names.length > 1 && !there) edits.push({
			start: node.end,
			end: node.end,
			text: `\n${" ".repeat(indent)}${statement}`
		});
		context.report({
			at: old.node,
			message,
			fix: {
				title: "Call file_path()",
				safe: false,
				edits: [...edits, ...calls]
			}
		});
	} }
});
/** Edits of its calls; undefined when it is used otherwise, or with what is no literal. */
function usesOf(name, statement, context) {
	const { file, text } = context;
	const edits = [];
	let uses = 0;
	for (const node of walk(file.root)) {
		if (node.type === "identifier" && context.slice(node) === name && node.field !== "attribute") {
			if (node.start < statement.start || node.start >= statement.end) uses += 1;
		}
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		if (called?.type !== "identifier" || context.slice(called) !== name) continue;
		const list = childOf(node, "arguments");
		const texts = list ? parts(list).map((each) => each.type === "string" ? literalOf(each, text) : void 0) : [];
		if (texts.length < 2 || texts.some((each) => typeof each !== "string" || /["\\]/.test(each))) return void 0;
		edits.push({
			start: node.start,
			end: node.end,
			text: `file_path("${texts.join("/")}")`
		});
	}
	return uses > 0 && uses === edits.length ? edits : void 0;
}

// src/migrate/rules/17.0/sale-state-done.ts
var sale_state_done_default = defineMigration({
	id: "sale-state-done",
	to: "17.0",
	breaks: "silent",
	summary: "Sales orders have no state done: a locked order stays sale",
	why: "Since 17.0 locking an order sets its field locked and leaves its state: sale. What asks for sale or done asks for sale; what asks for done alone finds nothing.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: model$3("return self.order_id.state in (\"sale\", \"done\")"),
			after: model$3("return self.order_id.state == \"sale\"")
		},
		{
			before: model$3("return self.search([(\"order_id.state\", \"not in\", [\"done\", \"sale\", \"cancel\"])])"),
			after: model$3("return self.search([(\"order_id.state\", \"not in\", [\"sale\", \"cancel\"])])")
		},
		{
			before: model$3("return self.search([('state', 'in', ('sale', 'done'))])"),
			after: model$3("return self.search([('state', '=', 'sale')])")
		},
		{
			before: view$2(`<field name="a" invisible="state not in ['sale', 'done'] or x" decoration-info="parent.state in ('sale', 'done')"/>`),
			after: view$2(`<field name="a" invisible="state != 'sale' or x" decoration-info="parent.state == 'sale'"/>`)
		},
		{
			before: model$3("return self.env[\"sale.order\"].search([]).state == \"done\""),
			todos: 1
		},
		{
			before: view$2(`<button name="a" invisible="state != 'done'"/>`),
			todos: 1
		}
	],
	noops: [
		model$3("return self.order_id.state in (\"purchase\", \"done\")"),
		model$3("return self.order_id.state == \"sale\""),
		model$3("return self.kind in (\"sale\", \"done\")"),
		model$3("return self.env[\"stock.picking\"].search([]).state in (\"sale\", \"done\")"),
		model$3("return self.env[\"stock.picking\"].search([]).state == \"done\""),
		model$3("return self.search([(\"my_state\", \"in\", [\"sale\", \"done\"])])"),
		view$2(`<field name="a" invisible="state in ['purchase', 'done']"/>`),
		view$2(`<field name="a" invisible="my_state in ['sale', 'done']"/>`)
	],
	python: {
		comparison_operator(node, context) {
			const [left, right] = parts(node);
			if (!left || !right || parts(node).length !== 2 || left.type !== "attribute") return;
			const name = childOf(left, "attribute");
			const object = childOf(left, "object");
			if (!name || !object || context.slice(name) !== "state" || ownState(context)) return;
			const model = recordsOf(object, context)?.model;
			const op = context.text.slice(left.end, right.start).trim();
			if (model === "sale.order" && /^(==|!=)$/.test(op) && literalOf(right, context.text) === "done") {
				context.report({
					at: node,
					message: ASK
				});
				return;
			}
			if (model !== void 0 && !ORDERS.test(model)) return;
			const now = /^(not in|in)$/.test(op) ? withoutDone(right, context) : void 0;
			if (now === void 0) return;
			const text = now.alone ? `${op === "in" ? "==" : "!="} ${now.text}` : `${op} ${now.text}`;
			found$1(node, {
				start: left.end,
				end: right.end,
				text: ` ${text}`
			}, context);
		},
		tuple(node, context) {
			const [left, op, values, ...more] = parts(node);
			if (!left || !op || !values || more.length > 0 || ownState(context)) return;
			const path = literalOf(left, context.text);
			const operator = literalOf(op, context.text);
			if (typeof path !== "string" || !/^(\w+\.)*state$/.test(path)) return;
			const now = operator === "in" || operator === "not in" ? withoutDone(values, context) : void 0;
			if (now === void 0) return;
			const quote = context.text[op.start];
			const text = now.alone ? `${quote}${operator === "in" ? "=" : "!="}${quote}, ${now.text}` : `${context.slice(op)}, ${now.text}`;
			found$1(node, {
				start: op.start,
				end: values.end,
				text
			}, context);
		}
	},
	arch: { "*": look }
});
const ORDERS = /^sale\.(order|order\.line|report)$/;
/** A model of the module has such states itself. */
function ownState({ index }) {
	for (const model of index.models.values()) {
		const selection = model.field("state")?.fact.args[0]?.value ?? model.field("state")?.fact.kwargs.get("selection")?.value;
		const text = JSON.stringify(selection ?? null);
		if (text.includes("\"sale\"") && text.includes("\"done\"")) return true;
	}
	return false;
}
/** A list that has both, without done; undefined for others. */
function withoutDone(list, { text }) {
	if (!/^(list|tuple|set)$/.test(list.type)) return void 0;
	const all = parts(list);
	const values = all.map((each) => literalOf(each, text));
	if (!values.includes("sale") || !values.includes("done")) return void 0;
	const kept = all.filter((_, i) => values[i] !== "done").map(({ start, end }) => text.slice(start, end));
	const [open, close] = [text[list.start], text[list.end - 1]];
	return kept.length === 1 ? {
		text: kept.join(""),
		alone: true
	} : {
		text: `${open}${kept.join(", ")}${close}`,
		alone: false
	};
}
const LIST = /(?<![\w.])((?:parent\.)?state)\s+(not in|in)\s+[[(]((?:\s*(?:'\w+'|"\w+"|&quot;\w+&quot;)\s*,?)+)[\])]/g;
const ALONE = /(?<![\w.])(?:parent\.)?state\s*[=!]=\s*(?:'done'|"done"|&quot;done&quot;)/;
const ASK = "Sales orders have no state done since 17.0: ask for `locked`, or for the state sale, where this asks for it.";
const EXPRESSION = /^(invisible|readonly|required|column_invisible|decoration-\w+)$/;
function look(element, context) {
	const model = context.modelName ?? context.view.model;
	if (model === void 0 || !ORDERS.test(model)) return;
	for (const attribute of element.attributes) {
		if (!EXPRESSION.test(attribute.name)) continue;
		const { start, end } = attribute.valueSpan;
		const raw = context.text.slice(start, end);
		for (const match of raw.matchAll(LIST)) {
			const [whole, name, op, list] = match;
			const values = (list ?? "").split(",").map((each) => each.trim()).filter(Boolean);
			const plain = values.map((each) => each.replaceAll(/'|"|&quot;/g, ""));
			if (!plain.includes("sale") || !plain.includes("done")) continue;
			const kept = values.filter((_, i) => plain[i] !== "done");
			const text = kept.length === 1 ? `${name} ${op === "in" ? "==" : "!="} ${kept[0]}` : `${name} ${op} [${kept.join(", ")}]`;
			const at = start + match.index;
			found$1(attribute, {
				start: at,
				end: at + whole.length,
				text
			}, context);
		}
		if (ALONE.test(raw)) context.report({
			at: attribute,
			message: ASK
		});
	}
}
function found$1(at, edit, context) {
	context.report({
		at,
		message: "Sales orders have no state done since 17.0: a locked order is in sale.",
		fix: {
			title: "Ask for sale",
			safe: true,
			edits: [edit]
		}
	});
}
function model$3(statement) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"sale_stock\"], \"license\": \"LGPL-3\"}\n",
		"models/example.py": `from odoo import models\n\n\nclass Line(models.Model):\n    _inherit = "sale.order.line"\n\n    def f(self):\n        ${statement}\n`
	};
}
function view$2(field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="inherit_id" ref="sale.view_order_form"/><field name="arch" type="xml"><field name="name" position="after">${field}</field></field></record></odoo>\n` };
}

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
			before: model$2("return self.search(domain, count=True)"),
			after: model$2("return self.search_count(domain)")
		},
		{
			before: model$2("return self.env[\"res.partner\"].sudo().search([(\"a\", \"=\", 1)], limit=3, count=True)"),
			after: model$2("return self.env[\"res.partner\"].sudo().search_count([(\"a\", \"=\", 1)], limit=3)")
		},
		{
			before: model$2("return self.search(domain, count=False)"),
			after: model$2("return self.search(domain)")
		},
		{
			before: model$2("return self.search(domain, count=index)"),
			todos: 1
		}
	],
	noops: [
		model$2("return self.search_count(domain)"),
		model$2("return index.search(domain, count=True)"),
		model$2("return self.search(domain)"),
		model$2("return super().search(domain, count=index)"),
		model$2("return self.find(domain, count=True)")
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
function model$2(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, domain, index, request):\n        ${statement}\n`;
}

// src/migrate/rules/17.0/settings-views.ts
const MODEL = {
	"__init__.py": "from . import models\n",
	"models/__init__.py": "from . import settings\n",
	"models/settings.py": "from odoo import fields, models\n\n\nclass Settings(models.TransientModel):\n    _inherit = \"res.config.settings\"\n\n    a = fields.Boolean(\"Own label\")\n"
};
var settings_views_default = defineMigration({
	id: "settings-views",
	to: "17.0",
	breaks: "error",
	summary: "Settings are written as app, block and setting",
	why: "Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml",
	cases: [
		view$1(`
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
		view$1(`
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
		view$1(`
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
			before: {
				...MODEL,
				...file(`<xpath expr="//form" position="inside"><div class="o_setting_box"><div class="o_setting_left_pane"><field name="a"/></div><div class="o_setting_right_pane"><label for="a" string="Own label"/></div></div></xpath>`)
			},
			after: {
				...MODEL,
				...file(`<xpath expr="//form" position="inside"><setting>\n    <field name="a"/>\n</setting></xpath>`)
			}
		},
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
		file(`<div class="app_settings_block"/>`, "res.partner"),
		file(`<xpath expr="//app[@name='a']/block[1]" position="after"><block title="B"/></xpath>`),
		file(`<setting id="a" position="inside"><div class="content-group"/></setting>`)
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
	const text = settingOf(element, context.text, (field) => labelOf(field, context));
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
/** What the module's own field is called, where it says so. */
function labelOf(name, { index }) {
	const fact = index.models.get("res.config.settings")?.field(name)?.fact;
	const label = fact?.kwargs.get("string")?.value ?? fact?.args[0]?.value;
	return typeof label === "string" ? label : void 0;
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
function view$1(before, after) {
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
function code(expression) {
	return {
		"__manifest__.py": MANIFEST,
		"models/__init__.py": "from . import example\n",
		"__init__.py": "from . import models\n",
		"models/example.py": `from odoo import fields, models\n\n\nclass Example(models.Model):\n    _name = "example.own"\n    _description = "Example"\n\n    date = fields.Char()\n\n    def f(self):\n        return ${expression}\n`,
		"views/x.xml": "<odoo/>\n"
	};
}
function view(model, field) {
	return {
		...code("self"),
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="name">v</field><field name="model">${model}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n`
	};
}

export { attrs_in_extensions_default as A, gone_modules_default$1 as C, env_translation_default as D, exceptions_warning_default as E, clear_caches_default as O, gone_names_default$1 as S, field_states_default as T, mail_post_default as _, cron_calls_default as a, js_patch_default as b, chatter_default as c, sale_state_done_default as d, resource_path_default as f, name_get_default as g, owl_mark_default as h, field_aggregator_default as i, active_id_default as j, attrs_to_expressions_default as k, settings_views_default as l, renamed_fields_default as m, gone_modules_default as n, check_recursion_default as o, renamed_models_default as p, field_unaccent_default as r, check_access_default as s, gone_names_default as t, search_count_default as u, list_column_invisible_default as v, gone_bundles_default as w, install_hooks_default as x, legacy_js_default as y };