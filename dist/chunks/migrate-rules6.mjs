import { Dt as parts, Et as literalOf, L as indentAt, Ot as childOf, T as isJsNode, ct as attributeValue, kt as walk, lt as elementsOf, nt as recordField, ut as textOf } from "./source.mjs";
import { _t as calledBy, dt as recordsOf, gt as argumentsOfCall, pt as flowOf, vt as dotted } from "./audit-python.mjs";
import { A as renamedModels, B as comparedNow, F as createShape, H as selectionKeys, I as accountTypeValues, K as renamedFields, L as ACCOUNT_TYPES, M as moveImports, N as neededModules, P as isTest, Q as fromImport, R as accountDomainNow, U as renamedRecords, V as renamedMethods, W as movedMethods, Y as modelOfText, ct as addAssets, et as wholeLines, ft as defineMigration, j as _16_0_default, lt as bundleOf, ut as changed, z as accountPathNow } from "./migrate-rules.mjs";
import { S as elementLines, d as TRIGGERS, f as classNow, l as BUILT_OTHERWISE, u as SETTINGS } from "./migrate-rules3.mjs";
import { $ as partnerForm, Bt as inBundle, D as baseOf, Dt as goneModules, E as testNoops, Et as namesIn$1, F as OWL_NOOPS, Ft as GONE_IMPORT_NOOPS, G as goneAssets, Gt as script, Ht as legacyNoops, I as neededCases, It as GONE_PYTHON_NOOPS, J as keyOf, K as bookMethod, Kt as scriptCase, L as neededNoops, M as owlImport, N as takenFromOwl, Nt as listOf, O as classesIn, Ot as goneTemplates, P as OWL_CASES, Pt as textOfLiteral, R as goneImports, Rt as anchorCase, T as testCases, Ut as templateCases, Vt as legacyCases, W as goneAnchors, Wt as templateNoops, _t as gonePython, at as attributeOf, ct as blanksBefore, dt as fieldNoops, et as partnerView, gt as styleNoops, ht as styleCases, it as methodsWith, j as isModule, kt as goneLegacy, mt as goneStyles, ot as attributeSource, rt as recordNoops, tt as recordCases, ut as fieldCases, wt as goneIn, yt as _16_0, z as movedImports, zt as anchorNoops } from "./migrate-rules4.mjs";
import { a as boundIn, i as mixinNow, n as functionNow, r as handledByBootstrap5, t as callsIn } from "./migrate-rules5.mjs";

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
			after: values("self.env[\"account.account\"].create({\"code\": \"TEST.AC.1\", \"name\": \"Test_1\"})")
		},
		{
			before: values("self.env[\"account.account\"].create([{\"code\": \"a b\"}]) or self.env[\"account.account\"].search([(\"code\", \"=\", \"a b\")])"),
			after: values("self.env[\"account.account\"].create([{\"code\": \"a.b\"}]) or self.env[\"account.account\"].search([(\"code\", \"=\", \"a.b\")])")
		},
		{
			before: values("self.env[\"account.account\"].create({\"code\": \"tax_account\"}), {\"tax_account\": 1}, self[\"tax_account\"], self.mapped(\"tax_account\"), [(\"tax_account\", \"=\", 1)]"),
			after: values("self.env[\"account.account\"].create({\"code\": \"tax.account\"}), {\"tax_account\": 1}, self[\"tax_account\"], self.mapped(\"tax_account\"), [(\"tax_account\", \"=\", 1)]")
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
				title: "Write dots",
				safe: false,
				edits: sameTexts(code, context).map(({ start, end }) => ({
					start: start + 1,
					end: end - 1,
					text: code.replaceAll(/[_ -]/g, ".")
				}))
			}
		});
	} }
});
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
			before: method$1("return self.env[\"account.account\"].create(\n            {\"code\": \"1\", \"user_type_id\": self.env.ref(\"account.data_account_type_revenue\").id}\n        )"),
			after: method$1("return self.env[\"account.account\"].create(\n            {\"code\": \"1\", \"account_type\": \"income\"}\n        )")
		},
		{
			before: method$1("kind = self.env.ref('account.data_account_type_expenses')\n        return self.search([('user_type_id', '=', kind.id)]), dict(user_type_id=kind.id)"),
			after: method$1("return self.search([('account_type', '=', 'expense')]), dict(account_type=\"expense\")")
		},
		{
			before: method$1("return self.line_ids.filtered(lambda l: l.account_id.internal_type in (\"receivable\", \"payable\"))"),
			after: method$1("return self.line_ids.filtered(lambda l: l.account_id.account_type in (\"asset_receivable\", \"liability_payable\"))")
		},
		{
			before: method$1("return self.search([(\"account_id.user_type_id.type\", \"=\", \"liquidity\")])"),
			after: method$1("return self.search([(\"account_id.account_type\", \"in\", [\"asset_cash\", \"liability_credit_card\"])])")
		},
		{
			before: method$1("return self.account_id.user_type_id.type == \"other\""),
			after: method$1("return self.account_id.account_type not in (\"asset_receivable\", \"liability_payable\", \"asset_cash\", \"liability_credit_card\")")
		},
		{
			before: view$2("<field name=\"user_type_id\"/><field name=\"other_id\" domain=\"[('internal_type', '=', 'payable')]\"/>"),
			after: view$2("<field name=\"account_type\"/><field name=\"other_id\" domain=\"[('account_type', '=', 'liability_payable')]\"/>")
		},
		{
			before: record$1("<field name=\"user_type_id\" ref=\"account.data_account_type_equity\"/>"),
			after: record$1("<field name=\"account_type\">equity</field>")
		},
		{
			before: method$1("return self.create({\"user_type_id\": self.ref(\"account.data_account_type_receivable\")})"),
			after: method$1("return self.create({\"account_type\": \"asset_receivable\"})")
		},
		{
			before: method$1("kind = self.env[\"account.account.type\"].create(\n            {\"name\": \"A\", \"type\": \"other\", \"internal_group\": \"income\"}\n        )\n        return self.create({\"user_type_id\": kind.id})"),
			after: method$1("return self.create({\"account_type\": \"income\"})")
		},
		{
			before: method$1("return self.create({\"user_type_id\": self.env[\"account.account.type\"].create({\"name\": \"A\", \"type\": \"receivable\"}).id})"),
			after: method$1("return self.create({\"account_type\": \"asset_receivable\"})")
		},
		{
			before: method$1("kind = self.env[\"account.account.type\"].create({\"name\": \"A\", \"type\": self.kind})\n        return self.create({\"user_type_id\": kind.id})"),
			todos: 1
		},
		{
			before: method$1("return self.create({\"user_type_id\": kind.id})", "self, kind"),
			todos: 1
		},
		{
			before: method$1("kind = self.env.ref(\"account.data_account_type_expenses\")\n        self.log(kind)\n        return self.create({\"user_type_id\": kind.id})"),
			todos: 1
		}
	],
	noops: [
		method$1("return self.create({\"account_type\": \"income\"})"),
		method$1("return self.env.ref(\"account.data_account_type_revenue_of_mine\").id"),
		method$1("return self.env[\"my.type\"].create({\"name\": \"A\", \"type\": \"other\", \"internal_group\": \"income\"})"),
		method$1("return self.env[\"account.journal\"].create({\"type\": \"receivable\"}).id"),
		method$1("return self.create({\"account_type\": \"income\", \"name\": \"user_type\"})"),
		method$1("return self.account_type in (\"income\", \"expense\")"),
		method$1("return self.document_type_id.internal_type == \"invoice\""),
		method$1("return self.search([(\"l10n_latam_document_type_id.internal_type\", \"=\", \"credit_note\")])"),
		method$1("return self.internal_group == \"income\""),
		method$1("return self.type == \"receivable\""),
		view$2("<field name=\"account_type\"/>"),
		{ "models/example.py": "from odoo import fields, models\n\n\nclass Kind(models.Model):\n    _name = \"kind\"\n\n    user_type_id = fields.Many2one(\"kind\")\n\n    def f(self, kind):\n        return self.create({\"user_type_id\": kind.id})\n" },
		view$2("<field name=\"user_type_id\"/>", "my.model"),
		record$1("<field name=\"user_type_id\" ref=\"my_type\"/>", "my.model")
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
			tell$2(context, node, accountDomainNow(text), text);
		},
		comparison_operator(node, context) {
			const [left, right, ...more] = node.children;
			if (left?.type !== "attribute" || !right || more.length > 0) return;
			const path = context.slice(left);
			const now = accountPathNow(path.replaceAll(/\s/g, ""));
			const name = childOf(left, "attribute");
			if (now === void 0 || !name || /\s/.test(path)) return;
			const operator = context.text.slice(left.end, right.start).trim();
			if (path.endsWith("internal_group")) return tell$2(context, left, now, path);
			const alone = right.type === "string";
			const literals = (alone ? [right] : /^(list|tuple|set)$/.test(right.type) ? parts(right) : []).map((each) => literalOf(each, context.text));
			const values = literals.filter((value) => typeof value === "string");
			const compared = values.length === literals.length ? comparedNow(operator, values, alone) : void 0;
			if (!compared) return;
			const list = alone ? void 0 : context.slice(right);
			tell$2(context, node, `${now} ${operatorNow(compared.operator, operator)} ${written(compared.values, compared.alone, list)}`, context.slice(node));
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
	if (/_type|internal_group/.test(text)) tell$2(context, node, accountDomainNow(text), text);
}
function domains(element, context) {
	const domain = attributeOf(element, "domain");
	if (!domain) return;
	const raw = context.text.slice(domain.valueSpan.start, domain.valueSpan.end);
	tell$2(context, domain.valueSpan, accountDomainNow(raw), raw);
}
function tell$2(context, at, now, old) {
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
function method$1(body, params = "self") {
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
function record$1(body, model = "account.account") {
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
		template(`<t t-set="text_right" t-value="ml-2"/><div t-att-class="a.pl-1"/>`),
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"x.y\"><field name=\"name\">ml-2 text-right</field></record></odoo>\n" }
	],
	xml: { "*": look$1 },
	template: { "*": look$1 }
});
function look$1(element, context) {
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
	const triggers = element.attributes.filter(({ name, value }) => Object.hasOwn(TRIGGERS, name) ? TRIGGERS[name]?.test(value) : false);
	if (triggers.length === 0) return;
	for (const attribute of element.attributes) {
		if (!triggers.includes(attribute) && !SETTINGS.test(attribute.name)) continue;
		const text = attribute.name.replace("data-", "data-bs-");
		const { start } = attribute;
		renamed$1(attribute, {
			start,
			end: start + attribute.name.length,
			text
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
			tell$1(call, file, context);
		}
	}
});
/** Classes of Bootstrap 4 in selectors, as the markup of 16.0 has them. */
function selectors(file, context) {
	const { code, quoted } = file;
	for (const match of code.matchAll(/\.([a-z][\w-]*)(?![\w-])/g)) {
		const [name, start] = [match[1] ?? "", match.index + 1];
		const now = classNow(name);
		if (now === name || quoted.some((text) => text.start <= start && start < text.end)) continue;
		const end = signAfter(start, code);
		const extended = /@extend\s+[^;{}]*$/.test(code.slice(0, start));
		if (end !== "{" && !extended || /url\([^)]*$/.test(code.slice(0, start))) continue;
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
function signAfter(start, code) {
	const signs = /#\{[^}]*\}|[{};]/g;
	signs.lastIndex = start;
	let sign = signs.exec(code)?.[0];
	while (sign !== void 0 && sign.length > 1) sign = signs.exec(code)?.[0];
	return sign;
}
function tell$1(call, { code }, context) {
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

// src/migrate/rules/16.0/create-multi.ts
var create_multi_default = defineMigration({
	id: "create-multi",
	to: "16.0",
	breaks: "deprecation",
	worksUntil: "19.0",
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
		model$5(`
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
		model$5(`
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
		model$5(`
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
	lasts: true,
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
			before: bookMethod("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super(Book, self).fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu
        )
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`),
			after: bookMethod("get_view(self, view_id=None, view_type=\"form\", **options)", `res = super().get_view(view_id=view_id, view_type=view_type, **options)
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`)
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
		model$4("return self.get_view(view_id)"),
		model$4("return client.fields_view_get(view_id)"),
		"class Views:\n    def fields_view_get(self):\n        return {}\n",
		model$4("return fields_view_get(view_id)"),
		bookMethod("get_view(self, view_id=None, view_type=\"form\", **options)", "return super().get_view(view_id, view_type, **options)"),
		bookMethod("my_view_get(self, view_id=None)", "return {}"),
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
			const edits = shapeEdits$1(node, name, context);
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
function shapeEdits$1(node, name, context) {
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
function model$4(statement) {
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
			before: model$3("self.env[\"res.partner\"].invalidate_cache([\"name\"], other.ids)"),
			after: model$3("self.env[\"res.partner\"].browse(other.ids).invalidate_recordset([\"name\"])")
		},
		{
			before: model$3("self.invalidate_cache([\"name\"], [other.id])"),
			after: model$3("self.browse([other.id]).invalidate_recordset([\"name\"])")
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
		model$3("sys.stdout.flush()"),
		model$3("self.cr.flush()"),
		model$3("stream.flush()"),
		model$3("self.env.flush_all()"),
		model$3("widget.refresh()"),
		model$3("self.env.cr.flush()"),
		model$3("self.flush(*names)"),
		"class File:\n    def f(self):\n        self.flush()\n",
		model$3("self.invalidate_cache([\"name\"], *other)"),
		model$3("super().invalidate_cache([\"name\"], other)"),
		model$3("self.flush_model([\"name\"])"),
		model$3("self.env.invalidate_all()")
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
function model$3(expression) {
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

// src/migrate/rules/16.0/moved-js-import.ts
const RENAMED = {
	"@web/core/utils/hooks useEffect": {
		module: "@odoo/owl",
		name: "useEffect"
	},
	"@web/core/orm_service Commands": {
		module: "@web/core/orm_service",
		name: "x2ManyCommands"
	}
};
var moved_js_import_default = defineMigration({
	id: "moved-js-import",
	to: "16.0",
	breaks: "error",
	summary: "What the web client exports from another module is imported from there",
	why: "A file that imports a module that is not there is not loaded, nor is any that needs it.",
	link: "https://github.com/odoo/odoo/tree/16.0/addons/web/static/src",
	cases: [
		{
			before: script("import { parseFloat, parseInteger } from \"@web/fields/parsers\";\n\nexport const n = parseFloat(\"1\") + parseInteger(\"2\");\n"),
			after: script("import { parseFloat, parseInteger } from \"@web/views/fields/parsers\";\n\nexport const n = parseFloat(\"1\") + parseInteger(\"2\");\n")
		},
		{
			before: script("import {useEffect, useService} from '@web/core/utils/hooks';\nimport {Component} from '@odoo/owl';\n\nuseEffect(useService, Component);\n"),
			after: script("import {useService} from '@web/core/utils/hooks';\nimport {Component, useEffect} from '@odoo/owl';\n\nuseEffect(useService, Component);\n")
		},
		{
			before: script("import { Commands } from \"@web/core/orm_service\";\n\nexport const a = Commands.create(false, {});\n"),
			after: script("import { x2ManyCommands } from \"@web/core/orm_service\";\n\nexport const a = x2ManyCommands.create(false, {});\n")
		}
	],
	noops: [
		script("import { registry } from \"@web/core/registry\";\nregistry.category(\"a\");\n"),
		script("import { a } from \"@somebody/views/model\";\na();\n"),
		script("import { a } from \"./model\";\na();\n"),
		script("// import { a } from \"@web/views/model\";\nexport const a = 1;\n"),
		script("import { useService } from \"@web/core/utils/hooks\";\nuseService(\"a\");\n"),
		script("import { useEffect } from \"@odoo/owl\";\nuseEffect();\n")
	],
	...movedImports("16.0", RENAMED)
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
		renamed: RENAMED,
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
	...goneModules(NAMES, "16.0")
});
function manifest$1(depends) {
	return { "__manifest__.py": `{"name": "Example", "version": "15.0.1.0.0", "depends": [${depends}]}\n` };
}

// src/migrate/rules/16.0/gone-names.ts
const { code: code$1, view, menu } = namesIn$1("15.0", "product", "price");
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
			before: code$1("self.env[\"product.product\"].search([]).price"),
			todos: 1
		},
		{
			before: code$1("self.env[\"product.product\"].create({\"price\": 1})"),
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
		code$1("self.env[\"product.product\"].search([]).lst_price"),
		code$1("self.env[\"example.own\"].search([]).price"),
		code$1("self.env[\"product.product\"].search([]).never_there"),
		code$1("self.never_there()")
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
		const path = dotted(node, context);
		if (path !== "request.jsonrequest" && path !== "http.request.jsonrequest") return;
		const known = path.startsWith("http.") ? "http" : "request";
		if (!context.file.imports.some(({ from, names }) => /^odoo(\.http)?$/.test(from) && names.includes(known))) return;
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
					start: node.start,
					end: node.end,
					text: path.replace("jsonrequest", "get_json_data()")
				}]
			}
		});
	} }
});

// src/migrate/rules/16.0/load-views.ts
/**
* Key of the answer that is there under another name. What else it had is elsewhere, such as the fields: of each model
* under `models`, and since a later series one level deeper.
*/
const VIEWS = /^(["'])fields_views\1$/;
var load_views_default = defineMigration({
	id: "load-views",
	to: "16.0",
	breaks: "silent",
	lasts: true,
	summary: "An override of load_views() is one of get_views()",
	why: "The web client of 16.0 asks for get_views(), so an override of load_views() is never called; in 17.0 it is gone. Its answer has the views under views, and the fields of each model under models.",
	link: "https://github.com/odoo/odoo/pull/87522",
	cases: [
		{
			before: bookMethod("load_views(self, views, options=None)", `result = super().load_views(views, options=options)
        result["fields_views"]["form"]["arch"] += ""
        return result`),
			after: bookMethod("get_views(self, views, options=None)", `result = super().get_views(views, options=options)
        result["views"]["form"]["arch"] += ""
        return result`)
		},
		{
			before: bookMethod("load_views(self, views, options=None)", "return super(Book, self.with_context(a=1)).load_views(views, options)"),
			after: bookMethod("get_views(self, views, options=None)", "return super(Book, self.with_context(a=1)).get_views(views, options)")
		},
		...[
			"result[\"fields_views\"][\"form\"][\"fields\"][\"name\"][\"string\"] = \"Title\"",
			"result[\"fields\"][\"name\"][\"string\"] = \"Title\"",
			"result[\"filters\"] = []",
			"self._mark(result)",
			"result.get(\"fields_views\")"
		].map((statement) => ({
			before: bookMethod("load_views(self, views, options=None)", `result = super().load_views(views, options)\n        ${statement}\n        return result`),
			todos: 1
		}))
	],
	noops: [
		bookMethod("get_views(self, views, options=None)", "return super().get_views(views, options)"),
		bookMethod("my_views(self, views)", "return self.load_views(views)"),
		bookMethod("my_views(self, views)", "return views[\"fields_views\"]"),
		"class Views:\n    def load_views(self, views, options=None):\n        return {}\n",
		"def load_views(self, views, options=None):\n    return {}\n",
		bookMethod("f(self, result)", "return result[\"fields\"]"),
		bookMethod("_load_views(self, views)", "return views"),
		bookMethod("f(self, result)", "return result[\"fields_views\"][\"form\"][\"fields\"]")
	],
	python: { function_definition(node, context) {
		const name = childOf(node, "name");
		const { klass } = context;
		if (!name || context.slice(name) !== "load_views" || !klass) return;
		if (klass.kind === void 0 && klass.model === void 0) return;
		const message = "An override of load_views() is not called since 16.0, one of get_views() is.";
		const edits = shapeEdits(node, context);
		if (edits) {
			context.report({
				at: name,
				message,
				fix: {
					title: "Override get_views()",
					safe: false,
					edits: [{
						start: name.start,
						end: name.end,
						text: "get_views"
					}, ...edits]
				}
			});
			return;
		}
		context.report({
			at: name,
			message: `${message} It has the fields of each model under "models", and under "views" what each view is, without fields of its own.`,
			options: [{
				title: "Change what get_views() answers",
				code: "def get_views(self, views, options=None):\n    result = super().get_views(views, options)\n    return result"
			}, {
				title: "Change the arch of a view in _get_view(), and the fields in fields_get()",
				code: "def fields_get(self, allfields=None, attributes=None):\n    return super().fields_get(allfields, attributes)"
			}]
		});
	} }
});
/** The common shape: what super gives is read by its keys, and returned. */
function shapeEdits(node, context) {
	const body = childOf(node, "body");
	if (!body) return void 0;
	const all = walk(body);
	const [call, ...more] = all.filter((each) => each.type === "call" && calledBy(each, context)?.name === "load_views");
	const called = call && calledBy(call, context);
	if (!call || !called?.object || more.length > 0 || argumentsOfCall(call, context).spread) return void 0;
	if (!/^super\(/.test(context.slice(called.object))) return void 0;
	const edits = [{
		...called.nameSpan,
		text: "get_views"
	}];
	const parents = /* @__PURE__ */ new Map();
	for (const each of [body, ...all]) for (const child of each.children) parents.set(child, each);
	const place = parents.get(call);
	if (place?.type === "return_statement") return edits;
	const target = place?.type === "assignment" ? childOf(place, "left") : void 0;
	if (target?.type !== "identifier") return void 0;
	const result = context.slice(target);
	for (const use of all) {
		if (use.type !== "identifier" || use === target || context.slice(use) !== result) continue;
		const parent = parents.get(use);
		if (parent?.type === "return_statement") continue;
		const key = parent?.type === "subscript" && use.field === "value" ? childOf(parent, "subscript") : void 0;
		if (!parent || !key || !VIEWS.test(context.slice(key)) || ownFields(parent, parents, context)) return void 0;
		edits.push({
			start: key.start + 1,
			end: key.end - 1,
			text: "views"
		});
	}
	return edits;
}
/** `["fields_views"]["form"]["fields"]`, and whatever else of a view is not its arch. */
function ownFields(of, parents, context) {
	const view = parents.get(of);
	const part = view?.type === "subscript" && of.field === "value" ? parents.get(view) : void 0;
	const key = part?.type === "subscript" ? childOf(part, "subscript") : void 0;
	return !key || !/^(["'])arch\1$/.test(context.slice(key));
}

// src/migrate/rules/16.0/mail-layout.ts
const OLD$1 = "notif_layout";
const NOW = "email_layout_xmlid";
var mail_layout_default = defineMigration({
	id: "mail-layout",
	to: "16.0",
	breaks: "error",
	summary: "send_mail() of a template takes email_layout_xmlid",
	why: "The argument notif_layout of mail.template.send_mail() was renamed in 16.0: a call that names it fails, and so does an override that is called by the new name.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/mail/models/mail_template.py",
	cases: [{
		before: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, notif_layout="mail.mail_notification_light")
      `,
		after: `
        def notify(self):
            template = self.env.ref("mail.template")
            template.send_mail(self.id, force_send=True, email_layout_xmlid="mail.mail_notification_light")
      `
	}, {
		before: override(OLD$1),
		after: override(NOW)
	}],
	noops: [
		override(NOW),
		`
      def notify(self):
          return dict(notif_layout="mail.mail_notification_light")
    `,
		`
      def notify(self, template):
          self.send_letter(notif_layout=template)
    `,
		override(OLD$1).replace("\"mail.template\"", "\"example.letter\"").replace(`(res_id, ${OLD$1}=${OLD$1})`, "(res_id)"),
		override(OLD$1).replaceAll("send_mail", "send_letter")
	],
	python: {
		call(node, context) {
			const called = childOf(node, "function");
			const method = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
			const list = childOf(node, "arguments");
			if (!method || !list || context.slice(method) !== "send_mail" || isOverride(context.functionNode, context)) return;
			for (const argument of parts(list)) {
				const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
				if (name && context.slice(name) === OLD$1) report$1(context, name, [name], true);
			}
		},
		function_definition(node, context) {
			if (!isOverride(node, context)) return;
			const own = [...walk(node)].filter((each) => each.type === "identifier" && each.field !== "attribute" && context.slice(each) === OLD$1);
			const [first] = own;
			if (first) report$1(context, first, own, false);
		}
	}
});
/** `send_mail` of a class that extends mail.template. */
function isOverride(node, context) {
	const name = node && childOf(node, "name");
	if (!name || context.slice(name) !== "send_mail") return false;
	const { klass } = context;
	return klass?.model === "mail.template";
}
function report$1(context, at, places, safe) {
	context.report({
		at,
		message: `${OLD$1} of send_mail() is ${NOW} since 16.0.`,
		fix: {
			title: `Write ${NOW}`,
			safe,
			edits: places.map(({ start, end }) => ({
				start,
				end,
				text: NOW
			}))
		}
	});
}
function override(name) {
	return `from odoo import models


class Template(models.Model):
    _inherit = "mail.template"

    def send_mail(self, res_id, force_send=False, ${name}=False):
        if not ${name}:
            force_send = True
        return super().send_mail(res_id, ${name}=${name})
`;
}

// src/migrate/rules/16.0/mock-import.ts
var mock_import_default = defineMigration({
	id: "mock-import",
	to: "16.0",
	breaks: "style",
	lasts: true,
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

// src/migrate/rules/16.0/model-init.ts
var model_init_default = defineMigration({
	id: "model-init",
	to: "16.0",
	breaks: "error",
	summary: "__init__() of a model takes env, ids and prefetch_ids, and is called for each recordset",
	why: "Up to 15.0 __init__(pool, cr) was called once for each model, such as to let users write fields of their own. Since 16.0 it makes recordsets: with two arguments each of them fails.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [{
		before: model$2("def __init__(self, pool, cr):\n        super().__init__(pool, cr)\n        type(self).SELF_READABLE_FIELDS = self.SELF_READABLE_FIELDS + [\"code\"]"),
		todos: 1
	}, {
		before: model$2("def __init__(self, registry, cursor):\n        self.ready = True"),
		todos: 1
	}],
	noops: [
		model$2("def __init__(self, env, ids, prefetch_ids):\n        super().__init__(env, ids, prefetch_ids)"),
		model$2("def __init__(self, *args):\n        super().__init__(*args)"),
		model$2("def init(self):\n        self.env.cr.execute(\"SELECT 1\")"),
		"class Pool:\n    def __init__(self, pool, cr):\n        self.cr = cr\n",
		model$2("def f(self):\n        class Pool:\n            def __init__(self, pool, cr):\n                self.cr = cr")
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		const method = klass.methods.find(({ start, end }) => start === node.start && end === node.end);
		const parameters = childOf(node, "parameters");
		if (method?.name !== "__init__" || method.params.length !== 3 || !parameters) return;
		if (context.slice(parameters).includes("*")) return;
		context.report({
			at: {
				start: node.start,
				end: parameters.end
			},
			message: "__init__() of a model takes env, ids and prefetch_ids since 16.0, and runs for each recordset: no record can be made with this one. What it sets once belongs elsewhere.",
			options: [{
				title: "Fields that users may read or write of themselves: extend the property",
				code: "@property\ndef SELF_WRITEABLE_FIELDS(self):\n    return super().SELF_WRITEABLE_FIELDS + [\"code\"]"
			}, {
				title: "What is done once, when the registry is ready: extend _register_hook()",
				code: "def _register_hook(self):\n    super()._register_hook()"
			}]
		});
	} }
});
function model$2(method) {
	return `from odoo import models\n\n\nclass Users(models.Model):\n    _inherit = "res.users"\n\n    ${method}\n`;
}

// src/migrate/rules/16.0/needed-modules.ts
const PART = {
	series: "15.0",
	old: "payment",
	now: "account_payment",
	model: "account.payment",
	method: "action_refund_wizard",
	kept: "res.partner"
};
var needed_modules_default = defineMigration({
	id: "needed-modules",
	to: "16.0",
	breaks: "error",
	summary: "Parts of a module that moved to another one are depended on",
	why: "A model, a method or a record that no dependency brings any more is not there when the module is installed.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account_payment/models/account_payment.py",
	cases: neededCases(PART),
	noops: [...neededNoops(PART), {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"point_of_sale\"]}\n",
		"models/example.py": "from odoo import models\n\n\nclass PosOrder(models.Model):\n    _inherit = \"pos.order\"\n\n    def _get_fields_for_draft_order(self):\n        return super()._get_fields_for_draft_order()\n"
	}],
	...neededModules("16.0")
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

// src/migrate/rules/16.0/owl-import.ts
var owl_import_default = defineMigration({
	id: "owl-import",
	to: "16.0",
	breaks: "error",
	summary: "OWL 2 is imported from @odoo/owl, which has hooks and tags at its top",
	why: "Since 16.0 there is no owl.hooks and no owl.tags: a script that takes something from them fails.",
	link: "https://github.com/odoo/owl/blob/master/CHANGELOG.md",
	cases: [scriptCase("/** @odoo-module **/\n\nimport { registry } from \"@web/core/registry\";\n\nconst { Component } = owl;\nconst { useState, onMounted } = owl.hooks;\nconst { xml } = owl.tags;\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category(\"a\").add(\"b\", A);\n", "/** @odoo-module **/\n\nimport { registry } from \"@web/core/registry\";\nimport { Component, useState, onMounted, xml } from \"@odoo/owl\";\n\nexport class A extends Component {\n    a = useState({ xml, onMounted });\n}\nregistry.category(\"a\").add(\"b\", A);\n"), {
		before: script("import { a } from \"@web/a\";\nconst { useStore } = owl.hooks;\nuseStore(a);\n"),
		todos: 1
	}],
	noops: [
		...OWL_NOOPS,
		...OWL_CASES.map(({ before }) => before),
		script("import { hooks } from \"./birds\";\nexport const { a } = hooks;\n")
	],
	js: { Program(program, context) {
		if (!/=\s*owl\b/.test(context.text)) return;
		const taken = takenFromOwl(program);
		const good = taken.filter(({ names }) => names);
		const [first] = good;
		const old = taken.some(({ holder }) => holder !== void 0);
		const edits = first && old && isModule(program, context) ? owlImport(program, good, [], context) : void 0;
		if (first && edits) context.report({
			at: first.statement,
			message: "OWL 2 has its hooks and tags at the top, and is a module: import from @odoo/owl.",
			fix: {
				title: "Import from @odoo/owl",
				safe: true,
				edits
			}
		});
		else if (old && first) context.report({
			at: first.statement,
			message: "OWL 2 has no owl.hooks, owl.tags, owl.core and owl.utils: what is left of them is in owl itself.",
			options: [{
				title: "Import what is left from its top",
				code: "import { useState, onMounted, xml } from \"@odoo/owl\";"
			}]
		});
		for (const { statement, names } of taken) if (!names) context.report({
			at: statement,
			message: "Some of this is not in OWL 2: stores, contexts, routers and debounce are gone, and Portal is the directive t-portal; see https://github.com/odoo/owl/blob/master/CHANGELOG.md.",
			options: [{
				title: "Take a service of the web client, or a reactive object, in the place of a store",
				code: "const state = useState(reactiveObject);"
			}, { title: "Write what is used of it in the module itself" }]
		});
	} }
});

// src/migrate/rules/16.0/owl-lifecycle.ts
/** Methods that OWL 1 called, and the hooks of OWL 2 that call what they are given. */
const HOOKS = {
	willStart: "onWillStart",
	mounted: "onMounted",
	willUpdateProps: "onWillUpdateProps",
	willPatch: "onWillPatch",
	patched: "onPatched",
	willUnmount: "onWillUnmount"
};
const HEAD = "import { Component } from \"@odoo/owl\";\n\n";
const ALL = "import { Component, onWillStart, onMounted } from \"@odoo/owl\";\n\n";
var owl_lifecycle_default = defineMigration({
	id: "owl-lifecycle",
	to: "16.0",
	breaks: "silent",
	summary: "What a component does at a time of its life is registered in setup",
	why: "OWL 2 calls no willStart, mounted and so on by their names: the methods are dead code.",
	link: "https://github.com/odoo/owl/blob/master/CHANGELOG.md",
	cases: [
		scriptCase(`${HEAD}export class A extends Component {\n    setup() {\n        this.a = 1;\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`, `${ALL}export class A extends Component {\n    setup() {\n        this.a = 1;\n        onWillStart(() => this.willStart());\n        onMounted(() => this.mounted());\n    }\n    async willStart() {\n        await this.load();\n    }\n    mounted() {}\n}\n`),
		scriptCase("import { Component } from \"@odoo/owl\";\n\nexport class A extends Component {\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n", "import { Component, onWillUpdateProps } from \"@odoo/owl\";\n\nexport class A extends Component {\n    setup() {\n        onWillUpdateProps((nextProps) => this.willUpdateProps(nextProps));\n    }\n    willUpdateProps(nextProps) {\n        this.a = nextProps.a;\n    }\n}\n"),
		{
			before: script(`${HEAD}export class A extends Component {\n    constructor() {\n        super(...arguments);\n    }\n    mounted() {}\n}\n`),
			todos: 1
		}
	],
	noops: [
		script(`${HEAD}export class A extends Component {\n    setup() {}\n    start() {}\n}\n`),
		script(`${ALL}export class A extends Component {\n    setup() {\n        onMounted(this.mounted);\n    }\n    mounted() {}\n}\n`),
		script("export class A {\n    mounted() {}\n}\n"),
		script("import { B } from \"./b\";\nexport class A extends B {\n    mounted() {}\n}\n"),
		script("import { Component } from \"@odoo/owl\";\nexport const a = { Component, mounted() {} };\n")
	],
	js: { Program(program, context) {
		const { text } = context;
		if (!/\b(?:will(?:Start|Patch|Unmount|UpdateProps)|mounted|patched)\s*\(/.test(text)) return;
		if (!isModule(program, context)) return;
		for (const [, node] of classesIn(program)) {
			if (baseOf(program, node).is !== "component") continue;
			const members = isJsNode(node.body) ? listOf(node.body.body) : [];
			const setup = members.find((each) => keyOf(each) === "setup" && each.static !== true);
			const own = members.filter((each) => isLate(each, setup, text));
			const [first] = own;
			if (!first) continue;
			const odd = members.some((each) => keyOf(each) === "constructor");
			const names = own.map((each) => HOOKS[keyOf(each) ?? ""] ?? "");
			const imports = odd ? void 0 : owlImport(program, [], names, context);
			const edit = imports && registered(members, setup, own, text);
			context.report({
				at: first,
				message: `OWL 2 does not call ${own.map((each) => keyOf(each)).join(", ")}: register ${names.join(", ")} in setup().`,
				options: [{
					title: "Register each in setup()",
					code: own.map((each) => `${HOOKS[keyOf(each) ?? ""]}(() => this.${keyOf(each)}());`).join("\n")
				}, { title: "Do in setup() itself what needs no element and no promise" }],
				fix: imports && edit && {
					title: "Register it in setup",
					safe: false,
					edits: [...imports, edit]
				}
			});
			if (edit) return;
		}
	} }
});
/** A method of OWL 1 that setup does not name. */
function isLate(member, setup, text) {
	const name = keyOf(member);
	if (member.type !== "MethodDefinition" || member.static === true || member.kind !== "method") return false;
	if (name === void 0 || !Object.hasOwn(HOOKS, name)) return false;
	return !setup || !new RegExp(`\\bthis\\.${name}\\b`).test(text.slice(setup.start, setup.end));
}
function registered(members, setup, own, text) {
	const [first] = members;
	if (!first) return void 0;
	const indent = indentAt(text, first.start);
	const deeper = indent + (indent.startsWith("	") ? "	" : indent);
	const lines = own.map((each) => {
		const name = keyOf(each) ?? "";
		const param = name === "willUpdateProps" ? "nextProps" : "";
		return `${deeper}${HOOKS[name]}((${param}) => this.${name}(${param}));\n`;
	});
	if (!setup) {
		const at = text.lastIndexOf("\n", first.start) + 1;
		return {
			start: at,
			end: at,
			text: `${indent}setup() {\n${lines.join("")}${indent}}\n`
		};
	}
	if (!isJsNode(setup.value) || !isJsNode(setup.value.body)) return void 0;
	const close = setup.value.body.end - 1;
	const at = text.lastIndexOf("\n", close) + 1;
	return text.slice(at, close).trim() === "" && at > setup.value.body.start ? {
		start: at,
		end: at,
		text: lines.join("")
	} : void 0;
}

// src/migrate/rules/16.0/qweb-bundle.ts
const OLD = "web.assets_qweb";
const BACKEND = "web.assets_backend";
/** Pages with templates of their own, which do not load the backend's. */
const ALONE = /^(point_of_sale\.assets|web\.assets_frontend)$/;
var qweb_bundle_default = defineMigration({
	id: "qweb-bundle",
	to: "16.0",
	breaks: "silent",
	summary: "web.assets_qweb is gone: templates are in the bundle that uses them",
	why: "No page loads web.assets_qweb since 16.0, so the templates in it are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/93363",
	cases: [
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
		},
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" }
		},
		{
			before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"point_of_sale.assets\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
			after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"point_of_sale.assets\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
		}
	],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"point_of_sale.assets\": [\"example/static/src/xml/a.xml\"]}}\n" },
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
		const others = parts(assets.node).map((each) => childOf(each, "key")).map((each) => each ? manifest.source.text.slice(each.start + 1, each.end - 1) : "").filter((name) => name !== OLD && !/test/.test(name));
		const [only = ""] = others;
		const bundle = others.length === 1 && ALONE.test(only) ? only : BACKEND;
		const listed = bundleOf(manifest, OLD);
		const there = bundleOf(manifest, bundle);
		const missing = listed.filter((item) => !there.some((other) => JSON.stringify(other) === JSON.stringify(item)));
		const edits = !(parts(assets.node).length > 1 && there.length > 0) ? [{
			start: key.start + 1,
			end: key.end - 1,
			text: bundle
		}] : missing.length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[bundle, missing.filter(isAsset)]])) : changed(manifest, {
			kind: "unset",
			path: ["assets", OLD]
		});
		context.report({
			at: key,
			message: `${OLD} is gone since 16.0.`,
			fix: {
				title: `List the templates in ${bundle}`,
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
		before: model$1("self.get_xml_id()"),
		after: model$1("self.get_external_id()")
	}, {
		before: model$1("self.env[\"ir.rule\"].browse(1).get_xml_id()[1]"),
		after: model$1("self.env[\"ir.rule\"].browse(1).get_external_id()[1]")
	}],
	noops: [
		model$1("self.get_external_id()"),
		model$1("data.get_xml_id()"),
		model$1("get_xml_id()")
	],
	python: { call: renamedMethods([{
		old: "get_xml_id",
		now: "get_external_id",
		atMost: 0
	}], "16.0") }
});
function model$1(expression) {
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
		...fieldCases("stock.picking", "move_lines", "move_ids"),
		{
			before: testCases("product.supplierinfo", "name"),
			after: testCases("product.supplierinfo", "partner_id")
		},
		{
			before: lambdas("name"),
			after: lambdas("partner_id")
		},
		{
			before: supplier("name", "seller_ids"),
			after: supplier("partner_id", "seller_ids")
		}
	],
	noops: [
		...fieldNoops("move_lines"),
		testNoops("name"),
		lambdas("name", "product.template"),
		supplier("name", "attribute_line_ids")
	],
	...renamedFields(_16_0_default.fields, "16.0")
});
/** Values in the commands of other values, given in place and by a variable, and domains. */
function supplier(name, field) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase\"]}\n",
		"models/example.py": `from odoo import Command, models


class Example(models.Model):
    _inherit = "product.template"

    def f(self):
        values = {"${field}": [(0, 0, {"${name}": 1}), Command.create({"${name}": 2})]}
        self.create(values)
        self.write({"name": "x", "${field}": [(1, 2, {"${name}": 3})]})
        return self.env["${field === "seller_ids" ? "product.supplierinfo" : "product.template.attribute.line"}"].search([("${name}", "=", 1), ("${name}.name", "=", "x")])
`
	};
}
/** What is done with each of some records. */
function lambdas(name, model = "product.supplierinfo") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"purchase\"]}\n",
		"models/example.py": `from odoo import models


class Example(models.Model):
    _inherit = "product.template"

    def f(self, partner, others):
        rows = self.env["${model}"].search([])
        rows = rows.filtered(lambda row, other=partner: row.${name} == other.name)
        rows.sorted(key=lambda row: (row.${name}, row.id))
        others.filtered(lambda row: row.name == partner.name)
        return [row.name for row in others] + rows.mapped(lambda row: row.${name})
`
	};
}

// src/migrate/rules/16.0/renamed-methods.ts
const method = methodsWith("sale");
var renamed_methods_default = defineMigration({
	id: "renamed-methods",
	to: "16.0",
	breaks: "silent",
	summary: "Methods of Odoo that have another name",
	why: "An override of a method that is gone is called by nobody, and a call of it fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: method("sale.order", "_get_invoice_status(self)", "res = super(Example, self)._get_invoice_status()\n        self.order_line._get_to_invoice_qty()\n        return res"),
			after: method("sale.order", "_compute_invoice_status(self)", "res = super(Example, self)._compute_invoice_status()\n        self.order_line._compute_qty_to_invoice()\n        return res")
		},
		{
			before: method("sale.order", "has_to_be_paid(self, include_draft=False)", "return super().has_to_be_paid(include_draft)"),
			after: method("sale.order", "_has_to_be_paid(self, include_draft=False)", "return super()._has_to_be_paid(include_draft)")
		},
		{
			before: method("sale.order", "_notify_get_groups(self, msg_vals=None)", "return super()._notify_get_groups(msg_vals)"),
			after: method("sale.order", "_notify_get_recipients_groups(self, msg_vals=None)", "return super()._notify_get_recipients_groups(msg_vals)")
		},
		{
			before: method("sale.order", "_notify_compute_recipients(self, message, msg_vals)", "return []"),
			todos: 1
		},
		{
			before: button("update_prices"),
			after: button("action_update_prices")
		}
	],
	noops: [
		method("sale.order", "_get_invoice_status_more(self)", "return self.update_price()"),
		method("sale.order", "_compute_invoice_status(self)", "return super()._compute_invoice_status()"),
		method("res.partner", "update_prices(self)", "return True"),
		method("res.partner", "f(self, other)", "return other.update_prices()"),
		button("action_confirm"),
		button("has_to_be_paid"),
		{
			...method("res.partner", "f(self)", "return 1"),
			"models/other.py": "class Plain:\n    def update_prices(self):\n        return self.update_prices()\n"
		}
	],
	...movedMethods(_16_0_default, "16.0")
});
function button(name) {
	return {
		...method("sale.order", "f(self)", "return 1"),
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">sale.order</field><field name="arch" type="xml"><form><button name="${name}" type="object"/></form></field></record></odoo>\n`
	};
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
	...renamedModels(_16_0_default.models, "16.0")
});

// src/migrate/rules/16.0/renamed-records.ts
const RECORD = {
	old: "sale.group_delivery_invoice_address",
	now: "account.group_delivery_invoice_address",
	depends: "sale"
};
var renamed_records_default = defineMigration({
	id: "renamed-records",
	to: "16.0",
	breaks: "error",
	summary: "Records of Odoo that have another xmlid",
	why: "Data that refers to a record that is not there does not load, and a group that is not there has nobody in it.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/account/security/account_security.xml",
	cases: recordCases(RECORD),
	noops: recordNoops(RECORD),
	...renamedRecords(_16_0_default.xmlids, "16.0")
});

// src/migrate/rules/16.0/report-overrides.ts
const METHODS = /^_render(_qweb_(pdf|html|text))?$/;
var report_overrides_default = defineMigration({
	id: "report-overrides",
	to: "16.0",
	breaks: "error",
	summary: "Overrides of _render_qweb_pdf() and its like get the report as their first argument",
	why: "Since 16.0 self is the model of reports, and report_ref says which report: an override with the old arguments takes the report for the records.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_actions_report.py",
	cases: [
		{
			before: report("_render_qweb_pdf(self, res_ids=None, data=None)", "data = data or {}\n        return super()._render_qweb_pdf(res_ids=res_ids, data=data)"),
			after: report("_render_qweb_pdf(self, report_ref, res_ids=None, data=None)", "data = data or {}\n        return super()._render_qweb_pdf(report_ref, res_ids=res_ids, data=data)")
		},
		{
			before: report("_render_qweb_html(self, docids, data=None)", "return super(Report, self)._render_qweb_html(docids, data)"),
			after: report("_render_qweb_html(self, report_ref, docids, data=None)", "return super(Report, self)._render_qweb_html(report_ref, docids, data)")
		},
		{
			before: report("_render_qweb_pdf(self, res_ids=None, data=None)", "if self.model == \"x.y\":\n            return False\n        return super()._render_qweb_pdf(res_ids, data)"),
			todos: 1
		}
	],
	noops: [
		report("_render_qweb_pdf(self, report_ref, res_ids=None, data=None)", "return super()._render_qweb_pdf(report_ref, res_ids, data)"),
		report("_render_template(self, template, values=None)", "return super()._render_template(template, values)"),
		report("_render_qweb_pdf(self, *args, **kwargs)", "return super()._render_qweb_pdf(*args, **kwargs)"),
		report("_render(self, res_ids)", "return res_ids").replace("ir.actions.report", "example.report"),
		"class Plain:\n    def _render_qweb_pdf(self, res_ids=None):\n        return res_ids\n"
	],
	python: { function_definition(node, context) {
		const { klass } = context;
		const [name, parameters, body] = [
			"name",
			"parameters",
			"body"
		].map((field) => childOf(node, field));
		if (klass?.model !== "ir.actions.report" || !name || !parameters || !body) return;
		const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
		const method = context.slice(name);
		if (outer.length !== 1 || !METHODS.test(method)) return;
		const [self, first] = parts(parameters);
		if (!self || !first || /splat/.test(first.type) || /^report(_ref)?\b/.test(context.slice(first))) return;
		const message = `${method}() gets report_ref as its first argument since 16.0`;
		const supers = superCalls(body, method, context);
		if (usesSelf(body, context)) {
			context.report({
				at: name,
				message: `${message}, and self is no record: take the report from self._get_report(report_ref).`
			});
			return;
		}
		context.report({
			at: name,
			message: `${message}.`,
			fix: {
				title: "Take report_ref",
				safe: true,
				edits: [{
					start: self.end,
					end: self.end,
					text: ", report_ref"
				}, ...supers]
			}
		});
	} }
});
/** Edits that hand the report on. */
function superCalls(body, method, context) {
	return [...walk(body)].flatMap((node) => {
		const called = node.type === "call" ? calledBy(node, context) : void 0;
		if (called?.name !== method || !called.object || !/^super\(/.test(context.slice(called.object))) return [];
		const list = childOf(node, "arguments");
		const [first] = list ? parts(list) : [];
		if (!list || argumentsOfCall(node, context).spread) return [];
		return first ? [{
			start: first.start,
			end: first.start,
			text: "report_ref, "
		}] : [{
			start: list.start + 1,
			end: list.start + 1,
			text: "report_ref"
		}];
	});
}
/** The report itself is asked for something. */
function usesSelf(body, context) {
	const text = context.slice(body).replaceAll(/super\([^)]*\)/g, "").replaceAll(/\bself\.(env|with_context|sudo)\b/g, "");
	return /\bself\b/.test(text);
}
function report(head, body) {
	return `from odoo import models\n\n\nclass Report(models.Model):\n    _inherit = "ir.actions.report"\n\n    def ${head}:\n        ${body}\n`;
}

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
			before: model("return self.env.ref(\"sale.report\")._render_qweb_pdf(self.ids)[0]"),
			after: model("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)[0]")
		},
		{
			before: model("return self.env.ref(\"sale.report\").sudo()._render_qweb_html([1], data={\"a\": 1})"),
			after: model("return self.env[\"ir.actions.report\"].sudo()._render_qweb_html(\"sale.report\", [1], data={\"a\": 1})")
		},
		{
			before: model("return report.with_context(a=1)._render_qweb_text(res_ids=[1])"),
			after: model("return report.with_context(a=1)._render_qweb_text(report, res_ids=[1])")
		},
		{
			before: model("return self.env[\"ir.actions.report\"]._get_report_from_name(\"sale.report\")._render_qweb_html(self.ids)"),
			after: model("return self.env[\"ir.actions.report\"]._render_qweb_html(\"sale.report\", self.ids)")
		},
		{
			before: model("return (\n            report\n            ._get_report_from_name(name)\n            ._render_qweb_text([1], False)\n        )"),
			after: model("return (\n            report\n            ._render_qweb_text(name, [1], False)\n        )")
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
		model("return self.env[\"ir.actions.report\"]._render_qweb_pdf(\"sale.report\", self.ids)"),
		model("return report._render_qweb_pdf(report, [1])"),
		model("return report._render_qweb_pdf(report.report_name, [1])"),
		model("return report.render_qweb_pdf([1])"),
		model("return report._render_qweb_pdf(*self.ids)"),
		model("return report._render({})"),
		model("return report._get_report_from_name(\"sale.report\")._render_qweb_pdf(*self.ids)"),
		model("return report._get_report_from_name(\"sale.report\").report_type"),
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
			const found = byName(called.object, context);
			if (!found && /^super\(|\[["']ir\.actions\.report["']\]/.test(object)) return;
			const first = positional[0] && context.slice(positional[0]);
			if (!found && first !== void 0 && /^["'f]|report|^ref$/.test(first)) return;
			const parts = /^((?:[\w.]+\.)?env)\.ref\(\s*(["'][\w.]+["'])\s*\)((?:\.\w+\([^()]*\))*)$/.exec(object);
			const record = /^([\w.]+)((?:\.(?:sudo|with_\w+)\([^()]*\))*)$/.exec(object);
			const report = found?.name ?? parts?.[2] ?? record?.[1];
			if (report === void 0 || report === "self") return;
			const edits = [{
				start: list.start + 1,
				end: list.start + 1,
				text: positional.length + keywords.size > 0 ? `${report}, ` : report
			}];
			if (found) edits.unshift({
				start: found.end,
				end: called.object.end,
				text: ""
			});
			else if (parts) {
				const { start, end } = called.object;
				edits.unshift({
					start,
					end,
					text: `${parts[1]}["ir.actions.report"]${parts[3] ?? ""}`
				});
			}
			context.report({
				at: called.nameSpan,
				message: `${called.name}() gets the report as its first argument since 16.0.`,
				fix: {
					title: "Give the report",
					safe: parts !== null || found !== void 0,
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
				message: `${method.name}() is called with the report as its first argument since 16.0: take report_ref before ${method.params[1]}, ask self._get_report(report_ref) for the report, and give report_ref to super.`,
				options: [{
					title: "Take the report as the first argument, and give it on",
					code: `def ${method.name}(self, report_ref, ${method.params.slice(1).join(", ")}):\n    report = self._get_report(report_ref)`
				}]
			});
		}
	}
});
/** `reports._get_report_from_name("sale.report")`: the name, and where what it is asked of ends. */
function byName(object, context) {
	const called = object.type === "call" ? calledBy(object, context) : void 0;
	if (called?.name !== "_get_report_from_name" || !called.object) return void 0;
	const { positional, keywords, spread } = argumentsOfCall(object, context);
	const [name, ...more] = positional;
	if (!name || more.length > 0 || keywords.size > 0 || spread) return void 0;
	return {
		name: context.slice(name),
		end: called.object.end
	};
}
const METHOD = /^_render_qweb_(pdf|html|text)$/;
function model(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, report):\n        ${statement}\n`;
}

// src/migrate/rules/16.0/search-domain.ts
var search_domain_default = defineMigration({
	id: "search-domain",
	to: "16.0",
	breaks: "deprecation",
	worksUntil: "19.0",
	summary: "The first argument of search() and search_count() is domain",
	why: "Since 16.0 the argument is named domain in the place of args. Most callers give it by its place; those that give it by its name, as modules of Odoo do in 19.0, fail on an override that calls it args.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [
		{
			before: bookMethod("search(self, args, offset=0, limit=None, order=None, count=False)", "args = args + [(\"a\", \"=\", 1)]\n        return super().search(args, offset=offset)"),
			after: bookMethod("search(self, domain, offset=0, limit=None, order=None, count=False)", "domain = domain + [(\"a\", \"=\", 1)]\n        return super().search(domain, offset=offset)")
		},
		{
			before: bookMethod("search_count(self, args)", "return super().search_count(args=args)"),
			after: bookMethod("search_count(self, domain)", "return super().search_count(domain=domain)")
		},
		{
			before: bookMethod("_search(self, args, **kw)", "domain = []\n        return super()._search(args + domain, **kw)"),
			todos: 1
		}
	],
	noops: [
		bookMethod("search(self, domain, offset=0)", "return super().search(domain, offset)"),
		bookMethod("search(self, *args, **kwargs)", "return super().search(*args, **kwargs)"),
		bookMethod("_name_search(self, name=\"\", args=None)", "return super()._name_search(name, args)"),
		bookMethod("find(self, args)", "return self.search(args)"),
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
				message: `${message} Here another variable has this name.`,
				options: [{ title: "Call the other variable something else, then rename args to domain" }, { title: "Keep args as the name, when every caller gives it by its place" }]
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

// src/migrate/rules/16.0/selection-keys.ts
var selection_keys_default = defineMigration({
	id: "selection-keys",
	to: "16.0",
	breaks: "error",
	summary: "Keys of selections that are gone have the name that took their place",
	why: "A record with a key that its selection does not have is refused, and a comparison with one is never true.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/barcodes_gs1_nomenclature/models/barcode_rule.py",
	cases: [
		{
			before: data("barcode.rule", "<field name=\"type\">packaging_date</field>"),
			after: data("barcode.rule", "<field name=\"type\">pack_date</field>")
		},
		{
			before: code("return self.env[\"barcode.rule\"].search([(\"type\", \"!=\", \"packaging_date\")])"),
			after: code("return self.env[\"barcode.rule\"].search([(\"type\", \"!=\", \"pack_date\")])")
		},
		{
			before: code("return self.env[\"barcode.rule\"].browse(1).type in (\"packaging_date\", \"lot\")"),
			after: code("return self.env[\"barcode.rule\"].browse(1).type in (\"pack_date\", \"lot\")")
		},
		{
			before: data("ir.actions.server", "<field name=\"state\">email</field>"),
			todos: 1
		},
		{
			before: code("return self.env[\"ir.actions.server\"].create({\"state\": \"email\"})"),
			todos: 1
		}
	],
	noops: [
		data("barcode.rule", "<field name=\"type\">lot</field>"),
		data("ir.actions.server", "<field name=\"state\">code</field>"),
		data("ir.actions.server", "<field name=\"name\">email</field>"),
		data("example.book", "<field name=\"state\">email</field>"),
		code("return self.env[\"ir.actions.server\"].create({\"state\": state})"),
		code("return self.env[\"ir.actions.server\"].create({\"state\": \"my_own\"})"),
		code("return self.state == \"email\"")
	],
	...selectionKeys({ "barcode.rule": { type: { packaging_date: "pack_date" } } }, "16.0")
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
		"models/example.py": `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, state):\n        ${body}\n`
	};
}
function manifest(more) {
	return `{"name": "Example", "version": "15.0.1.0.0", "depends": ["mail", "barcodes_gs1_nomenclature"]${more}}\n`;
}

// src/migrate/rules/16.0/tax-totals.ts
const MODELS = /^(sale\.order|purchase\.order|account\.move)$/;
var tax_totals_default = defineMigration({
	id: "tax-totals",
	to: "16.0",
	breaks: "error",
	summary: "tax_totals is a dictionary, and not the JSON text that tax_totals_json was",
	why: "Since 16.0 the totals by tax of orders and invoices are kept as they are: json.loads() of them raises TypeError, and json.dumps() gives the widget a text.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/sale/models/sale_order.py",
	cases: [
		{
			before: order("totals = json.loads(self.tax_totals)\n        return totals"),
			after: order("totals = self.tax_totals\n        return totals", "")
		},
		{
			before: order("self.tax_totals = json.dumps(dict(a=1))\n        return json.dumps({})"),
			after: order("self.tax_totals = dict(a=1)\n        return json.dumps({})")
		},
		{
			before: order("return json.loads(self.order_line.order_id.tax_totals)[\"groups\"]"),
			after: order("return self.order_line.order_id.tax_totals[\"groups\"]", "")
		}
	],
	noops: [
		order("return json.loads(self.note)"),
		order("self.note = json.dumps(self.tax_totals)"),
		order("return self.tax_totals", ""),
		order("return json.loads(self.partner_id.tax_totals)"),
		order("return json.loads(self.tax_totals, strict=False)"),
		order("return json.loads(self.tax_totals_json_of_mine)")
	],
	python: {
		call(node, context) {
			const inner = onlyArgument(node, "json.loads", context);
			if (!inner || !isTotals(inner, context)) return;
			tell(node, context.slice(inner), context);
		},
		assignment(node, context) {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const inner = right && onlyArgument(right, "json.dumps", context);
			if (left && inner && isTotals(left, context)) tell(right, context.slice(inner), context);
		},
		import_statement(node, context) {
			if (context.slice(node) !== "import json" || !/\.tax_totals\b/.test(context.text)) return;
			for (const each of walk(context.file.root)) if (each.type === "identifier" && each.start > node.end && context.slice(each) === "json") return;
			const { start, end } = wholeLines(node, context.text);
			const edits = [{
				start,
				end: end + (start === 0 && context.text[end] === "\n" ? 1 : 0),
				text: ""
			}];
			context.report({
				at: node,
				message: "Nothing is read from JSON here any more.",
				fix: {
					title: "Drop the import",
					safe: true,
					edits
				}
			});
		}
	}
});
function onlyArgument(call, path, context) {
	if (call.type !== "call" || calledBy(call, context)?.path !== path) return void 0;
	const { positional, keywords } = argumentsOfCall(call, context);
	return positional.length === 1 && keywords.size === 0 ? positional[0] : void 0;
}
/** The field of an order or an invoice. Its other name is changed by the rule for fields. */
function isTotals(node, context) {
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	if (node.type !== "attribute" || !object || !name || context.slice(name) !== "tax_totals") return false;
	const model = recordsOf(object, context)?.model;
	return model === void 0 || MODELS.test(model);
}
function tell(at, text, context) {
	context.report({
		at,
		message: "tax_totals is a dictionary since 16.0, and no JSON.",
		fix: {
			title: "Take it as it is",
			safe: true,
			edits: [{
				start: at.start,
				end: at.end,
				text
			}]
		}
	});
}
function order(body, head = "import json\n\n") {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale\"]}\n",
		"models/example.py": `${head}from odoo import models\n\n\nclass Order(models.Model):\n    _inherit = "sale.order"\n\n    def f(self):\n        ${body}\n`
	};
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
    `, `<field name="a" position="after"><field name="b" invisible="1"/><field name="c"/></field>`),
			after: record("", `<field name="a" position="after"><field name="b" invisible="1"/><field name="c" groups="base.group_user"/></field>`)
		},
		{
			before: record(`<field name="groups_id" eval="[(4, ref('base.group_user'))]"/>
    `, `<field name="a" position="attributes"><attribute name="invisible">1</attribute></field>`),
			todos: 1
		},
		{
			before: other("mail.res_partner_view_form_inherit_mail"),
			todos: 1
		}
	],
	noops: [
		other("base.view_partner_form"),
		other("somebody.elses_view"),
		record("", `<field name="a" position="after"><field name="b" groups="base.group_user"/></field>`),
		record(`<field name="mode">primary</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/>`, `<field name="a" position="after"><field name="b"/></field>`),
		{ "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="groups_id" eval="[(4, ref('base.group_user'))]"/><field name="arch" type="xml"><form/></field></record></odoo>\n` },
		{ "views/x.xml": `<odoo><record id="a" model="ir.ui.menu"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n` },
		record(`<field name="groups_id" eval="[(5, 0, 0)]"/>`, `<field name="a" position="after"><field name="b"/></field>`)
	],
	check(context) {
		for (const view of context.index.views) look(view, context);
		for (const { fact, source } of context.index.records) if (fact.model === "ir.ui.view" && fact.element && fact.xmlid !== void 0) lookAtOther(fact.xmlid, fact.element, source, context);
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
			message: `${message} Put groups="${names.join(",")}" on what it adds; what it changes for these groups alone needs an element of its own for them.`,
			options: [{
				title: "Put the groups on the elements that the view adds",
				code: `groups="${names.join(",")}"`
			}, {
				title: "Make a primary view of it, which may have groups, and an action that opens that one",
				code: "<field name=\"mode\">primary</field>"
			}]
		});
		return;
	}
	const { text } = view.source;
	const edits = [{
		...elementLines(groups, text),
		text: ""
	}];
	for (const element of added) {
		if (!element || isHidden(element)) continue;
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
/** A record without an arch gives its groups to the view of another module, which may extend one. */
function lookAtOther(xmlid, record, source, context) {
	const groups = recordField(record, "groups_id");
	if (!groups || recordField(record, "arch") || xmlid.startsWith(`${context.module.name}.`)) return;
	const view = context.project.view(xmlid);
	if (view?.inherits === void 0 || view.primary) return;
	context.report({
		at: groups,
		source,
		message: `A view that extends another one cannot have groups_id since 16.0, and ${xmlid} does.`,
		options: [{
			title: "Extend it, and put the groups on the elements that it adds",
			code: "<attribute name=\"groups\">base.group_user</attribute>"
		}, { title: "Take the record away, when these elements have their groups by now" }]
	});
}
function isHidden({ name, attributes }) {
	return name === "field" && attributes.some((each) => each.name === "invisible" && /^(1|True)$/.test(each.value));
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
/** A record that only gives groups to the view of another module. */
function other(id) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"15.0.1.0.0\", \"depends\": [\"mail\"], \"data\": [\"views/x.xml\"]}\n",
		"views/x.xml": `<odoo><record id="${id}" model="ir.ui.view"><field name="groups_id" eval="[(4, ref('base.group_user'))]"/></record></odoo>\n`
	};
}

// src/migrate/rules/16.0/web-controllers.ts
const MAIN = "odoo.addons.web.controllers.main";
/** Names of the one old file by the files they are in. Source: 16.0 web/controllers/main.py, which hands them on. */
const FILES = {
	action: ["Action"],
	binary: ["Binary", "clean"],
	database: ["DBNAME_PATTERN", "Database"],
	dataset: ["DataSet"],
	export: [
		"CSVExport",
		"ExcelExport",
		"Export",
		"ExportFormat",
		"ExportXlsxWriter",
		"GroupExportXlsxWriter",
		"GroupsTreeNode",
		"OPERATOR_MAPPING",
		"allow_empty_iterable",
		"none_values_filtered"
	],
	home: ["Home", "SIGN_UP_REQUEST_PARAMS"],
	pivot: ["TableExporter"],
	report: ["ReportController"],
	session: ["Session"],
	utils: [
		"_get_login_redirect_url",
		"clean_action",
		"ensure_db",
		"fix_view_modes",
		"generate_views"
	],
	view: ["View"],
	webclient: ["CONTENT_MAXAGE", "WebClient"]
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
			before: "from odoo.addons.web.controllers.main import content_disposition\n",
			after: "from odoo.http import content_disposition\n"
		},
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
		},
		{
			before: "from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    def index(self):\n        main.ensure_db()\n        return super().index()\n",
			after: "from odoo.addons.web.controllers import home, utils\n\n\nclass Home(home.Home):\n    def index(self):\n        utils.ensure_db()\n        return super().index()\n"
		},
		{
			before: "from odoo.addons.web.controllers import main as report\n\n\nclass ReportController(report.ReportController):\n    pass\n",
			after: "from odoo.addons.web.controllers import report\n\n\nclass ReportController(report.ReportController):\n    pass\n"
		},
		{
			before: "from odoo.addons.web.controllers import main as report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n",
			after: "from odoo.addons.web.controllers import report\n\n\nclass Csv(report.ReportController):\n    def f(self, found):\n        report = found\n        return report.ReportController\n"
		}
	],
	noops: [
		"from odoo.http import content_disposition\n",
		"from odoo.addons.web.controllers.home import Home\n",
		"from odoo.addons.website.controllers.main import Website\n",
		"from odoo.addons.web.controllers import main\n",
		"from odoo.addons.web.controllers import main\n\n\nclass Home(main.Home):\n    tool = main\n",
		"from odoo.addons.web.controllers import main\n\n\ndef f():\n    home = main.Home()\n    return home\n",
		"from odoo.addons.website.controllers import main\n\n\nclass Home(main.Home):\n    pass\n",
		"from odoo.addons.web.controllers.main import something_own\n",
		"from .main import Home\n"
	],
	python: {
		module: wholeFile,
		import_from_statement: moveImports(Object.entries(FILES).flatMap(([file, names]) => names.map((name) => ({
			from: MAIN,
			name,
			to: `odoo.addons.web.controllers.${file}`
		}))).concat({
			from: MAIN,
			name: "content_disposition",
			to: "odoo.http"
		}))
	}
});
/** `from odoo.addons.web.controllers import main`, where the file only takes names of it that are known. */
function wholeFile(root, context) {
	const { text } = context;
	if (!text.includes("odoo.addons.web.controllers")) return;
	const all = [...walk(root)];
	for (const statement of all) {
		const imported = fromImport(statement, context);
		const [only, ...more] = imported?.names ?? [];
		if (imported?.module !== "odoo.addons.web.controllers" || only?.name !== "main" || more.length > 0) continue;
		const local = only.alias ?? "main";
		const inside = ({ start, end }) => statement.start <= start && end <= statement.end;
		const parents = new Map(all.flatMap((node) => node.children.map((child) => [child, node])));
		const uses = all.filter((node) => node.type === "identifier" && context.slice(node) === local && !inside(node) && !isBoundIn(node, local, parents, text));
		const edits = [];
		const files = /* @__PURE__ */ new Set();
		for (const use of uses) {
			const access = parents.get(use);
			if (access?.type === "attribute" && use.field === "attribute") continue;
			if (access?.type === "keyword_argument" && use.field === "name") continue;
			const name = access?.type === "attribute" ? childOf(access, "attribute") : void 0;
			const file = name && Object.entries(FILES).find(([, names]) => names.includes(context.slice(name)))?.[0];
			if (file === void 0 || isBoundIn(use, file, parents, text)) return;
			files.add(file);
			edits.push({
				start: use.start,
				end: use.end,
				text: file
			});
		}
		const taken = all.some((node) => node.type === "identifier" && !inside(node) && !uses.includes(node) && node.field !== "attribute" && files.has(context.slice(node)) && !isBoundIn(node, text.slice(node.start, node.end), parents, text));
		if (files.size === 0) continue;
		if (taken) return;
		context.report({
			at: statement,
			message: "odoo.addons.web.controllers.main is empty from 18.0 on: its names are in a file each.",
			fix: {
				title: "Import the files that are used",
				safe: true,
				edits: [{
					start: imported.names[0]?.node.start ?? 0,
					end: imported.names[0]?.node.end ?? 0,
					text: [...files].sort().join(", ")
				}, ...edits]
			}
		});
	}
}
/** A function around it has a variable of the name, which is another thing than what the file imports. */
function isBoundIn(node, name, parents, text) {
	for (let up = parents.get(node); up; up = parents.get(up)) if (up.type === "function_definition" && flowOf(up, text).bindings.has(name)) return true;
	return false;
}

export { gone_js_import_default as A, account_type_default as B, group_colspan_default as C, gone_modules_default as D, gone_names_default as E, fields_view_get_default as F, create_multi_default as I, bootstrap_5_scss_default as L, gone_js_anchor_default as M, gone_asset_default as N, gone_js_template_default as O, flush_and_invalidate_default as P, bootstrap_5_js_default as R, json_request_default as S, gone_python_default as T, account_code_default as V, needed_modules_default as _, search_domain_default as a, mail_layout_default as b, renamed_records_default as c, renamed_fields_default as d, registry_methods_default as f, osv_query_default as g, owl_import_default as h, selection_keys_default as i, moved_js_import_default as j, gone_js_module_default as k, renamed_models_default as l, owl_lifecycle_default as m, view_groups_default as n, report_render_default as o, qweb_bundle_default as p, tax_totals_default as r, report_overrides_default as s, web_controllers_default as t, renamed_methods_default as u, model_init_default as v, gone_style_names_default as w, load_views_default as x, mock_import_default as y, bootstrap_5_default as z };