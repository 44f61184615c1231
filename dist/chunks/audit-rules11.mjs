import { Nt as childOf, at as recordField, ft as attribute, gt as walkElements, ht as textOf, mt as elementsOf, nt as isDataElement, ot as recordText, pt as attributeValue, yt as manifestValue } from "./source.mjs";
import { Bt as entrySpan, G as declaredFiles, H as first, J as priorityOf, K as plainKind, Mt as renamed, Nt as withoutAttribute, Rt as MANIFEST_GUIDE, U as reordered, W as HEADER, _t as xmlidRefs, an as isFrozen, cn as within, gt as listedTemplates, nn as repeatedBy, pn as defineRule, q as keepsNode, rn as classesOf, sn as nearest } from "./audit-base.mjs";
import { K as mentions, Tt as servesNobody, it as functionText, mt as recordsOf, vt as argumentsOfCall, w as isSecretName, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/xml-redundant-module-name.ts
function look$8(element, context) {
	const id = attribute(element, "id");
	const prefix = `${context.module.name}.`;
	if (!id?.value.startsWith(prefix) || id.value.length === prefix.length || !isDataElement(element)) return;
	const own = id.value.slice(prefix.length);
	const { start } = id.valueSpan;
	context.report({
		at: element.tag,
		message: `The id "${id.value}" names its own module: write "${own}".`,
		fix: {
			title: "Remove the name of the module",
			safe: true,
			edits: [{
				start,
				end: start + prefix.length,
				text: ""
			}]
		}
	});
}
var xml_redundant_module_name_default = defineRule({
	id: "xml-redundant-module-name",
	aliases: ["redundant-modulename-xml"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "An id with the name of its own module before it",
	why: "An id without a dot belongs to the module anyway. The prefix is what one looks for when a file changes records of other modules.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#xml-ids-and-naming",
	bad: { "data/a.xml": `
      <odoo>
        <record id="example_module.a" model="res.partner"><field name="name">A</field></record>
        <menuitem name="M" id='example_module.m'/>
      </odoo>
    ` },
	good: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner"><field name="parent_id" ref="example_module.b"/></record>
        <record id="example_module_other.a" model="res.partner"/>
        <record id="base.main_partner" model="res.partner"/>
      </odoo>
    ` },
	xml: {
		record: look$8,
		menuitem: look$8,
		template: look$8
	}
});

// src/audit/rules/weak-hash.ts
var weak_hash_default = defineRule({
	id: "weak-hash",
	aliases: ["S324"],
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "MD5 or SHA-1 protects a password or a token",
	why: "MD5 and SHA-1 are computed billions of times a second, and two texts with one hash can be made. As a key of a cache they are fine; for a password, a token or a signature use hmac with SHA-256, or the password hashing of Odoo.",
	link: "https://docs.python.org/3/library/hashlib.html",
	bad: `
    import hashlib


    def sign(password, secret):
        return hashlib.md5(password.encode()).hexdigest() + hashlib.sha1((secret + "x").encode()).hexdigest()
  `,
	good: `
    import hashlib


    def key(content, password):
        hashlib.md5(content).hexdigest()
        hashlib.md5(password.encode(), usedforsecurity=False)
        return hashlib.sha256(password.encode()).hexdigest()
  `,
	calls: ["md5", "sha1"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called || !/^(hashlib\.)?(md5|sha1)$/.test(called.path ?? "") || isTestFile(context.file.source.path)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const [data] = positional;
		if (!data || keywords.has("usedforsecurity")) return;
		const secret = (context.slice(data).match(/[A-Za-z_]\w*/g) ?? []).find((name) => isSecretName(name));
		if (secret === void 0) return;
		context.report({
			at: node,
			message: `${called.name} is no protection for ${secret}: use hmac with hashlib.sha256, or the password context of res.users.`
		});
	} }
});

// src/audit/rules/weak-random.ts
var weak_random_default = defineRule({
	id: "weak-random",
	aliases: ["S311"],
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "random makes a token or a password",
	why: "What random gives follows from what it gave before: who has seen some values knows the next. For tokens, codes and passwords use secrets, or uuid.uuid4().",
	link: "https://docs.python.org/3/library/secrets.html",
	bad: `
    import random
    import string


    def make(self):
        self.access_token = "".join(random.choice(string.ascii_letters) for _i in range(20))
  `,
	good: `
    import random
    import secrets


    def make(self):
        self.access_token = secrets.token_urlsafe(20)
        self.color = random.randint(1, 11)
        return random.SystemRandom().choice("abc")
  `,
	calls: [
		"choice",
		"choices",
		"randint",
		"random",
		"randrange",
		"sample",
		"getrandbits"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!/^random\.(choice|choices|randint|random|randrange|sample|getrandbits)$/.test(called?.path ?? "")) return;
		if (isTestFile(context.file.source.path)) return;
		const name = wantedFor(context.ancestors, (inner) => context.slice(inner)) ?? context.method?.name;
		if (name === void 0 || !(isSecretName(name) || /token|password|passwd|otp|secret/i.test(name))) return;
		context.report({
			at: node,
			message: `What random gives can be guessed, and ${name} must not be: use the module secrets.`
		});
	} }
});
/** What the value is assigned to. */
function wantedFor(ancestors, slice) {
	const left = ancestors.findLast(({ type }) => type === "assignment")?.children.find(({ field }) => field === "left");
	return left && slice(left).split(".").at(-1);
}

// src/audit/rules/weblate-component-too-long.ts
/** Weblate takes 100 characters, of which its own suffixes need some. */
const MOST$1 = 90;
var weblate_component_too_long_default = defineRule({
	id: "weblate-component-too-long",
	severity: "info",
	category: "i18n",
	profile: "oca",
	summary: "A module whose name is too long for Weblate",
	why: "The translation server of the OCA names a component after the repository, the series and the module. It takes no name of more than 100 characters, so that the module cannot be translated there.",
	link: "https://github.com/OCA/odoo-pre-commit-hooks",
	bad: { "__manifest__.py": `{"name": "a", "version": "19.0.1.0.0", "website": "https://github.com/OCA/${"very-long-".repeat(8)}name"}` },
	good: [{ "__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"website\": \"https://github.com/OCA/server-tools\"}" }, { "__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"website\": \"https://example.com\"}" }],
	manifest(manifest, { module, series, report }) {
		const website = manifestValue(manifest, "website");
		const repository = /github\.com\/[^/]+\/([^/]+)\/?$/.exec(typeof website === "string" ? website : "")?.[1];
		if (repository === void 0 || !series) return;
		const component = `${repository}-${series.series}-${module.name}`;
		if (component.length <= MOST$1) return;
		report({ message: `Weblate would name the component ${component}, which has ${component.length} characters of ${MOST$1}: shorten the name of the module.` });
	}
});

// src/audit/rules/website-manifest-key-not-valid-uri.ts
const ADDRESS = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;
var website_manifest_key_not_valid_uri_default = defineRule({
	id: "website-manifest-key-not-valid-uri",
	aliases: ["W8114"],
	severity: "low",
	category: "maintainability",
	summary: "\"website\" in the manifest is no address of a page",
	why: "The list of apps makes a link of it. Without https:// in front, or with two addresses in it, the link goes nowhere.",
	link: MANIFEST_GUIDE,
	bad: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"website\": \"www.example.com\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"website\": \"https://a.com,https://b.com\"}\n" }],
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"website\": \"https://github.com/a/b?c=1,2#d\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }],
	manifest({ entries }, { report }) {
		const entry = entries.get("website");
		if (!entry || typeof entry.value !== "string" || entry.value === "" || ADDRESS.test(entry.value)) return;
		const bare = /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/i.test(entry.value);
		report({
			at: entrySpan(entry),
			message: `"${entry.value}" is not the address of one page${bare ? `: write https://${entry.value}` : ", such as https://example.com"}.`
		});
	}
});

// src/audit/rules/where-calc-without-rules.ts
var where_calc_without_rules_default = defineRule({
	id: "where-calc-without-rules",
	severity: "low",
	confidence: "likely",
	category: "security",
	summary: "_where_calc without _apply_ir_rules",
	why: "_where_calc turns a domain into SQL and leaves record rules out. Rows of other companies, and those that a rule hides, are then in the result. _apply_ir_rules(query, \"read\") adds them; _search does both.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _titles(self, domain):
            query = self._where_calc(domain)
            self.env.cr.execute(*query.select("name"))
            return self.env.cr.fetchall()
  `,
	good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _titles(self, domain):
            query = self._where_calc(domain)
            self._apply_ir_rules(query, "read")
            self.env.cr.execute(*query.select("name"))

        def _found(self, domain):
            return self._search(domain)
  `,
	calls: ["_where_calc"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "_where_calc" || !called.object || servesNobody(context)) return;
		if (!context.functionNode || /_apply_ir_rules|\.sudo\(|ir\.rule|check_access/.test(functionText(context))) return;
		if (context.method?.name.startsWith("_where_calc") || /\breturn\s+(query|self\._where_calc)\b/.test(functionText(context))) return;
		context.report({
			at: node,
			message: "_where_calc() leaves record rules out: call _apply_ir_rules(query, \"read\") on the query, or use _search()."
		});
	} }
});

// src/audit/rules/write-in-loop.ts
var write_in_loop_default = defineRule({
	id: "write-in-loop",
	aliases: ["PER003C"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "The same values are written to one record after the other",
	why: "write() sets the values on a whole recordset with one UPDATE and one recomputation. Record by record it checks rights, tracks changes and marks fields for recomputation as often as there are records.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def archive_all(self):
            for partner in self.search([("ref", "=", False)]):
                partner.write({"active": False})
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def archive_all(self):
            self.search([("ref", "=", False)]).write({"active": False})

        def number(self):
            for partner in self:
                partner.write({"ref": str(partner.id)})

        def guarded(self):
            for partner in self.search([]):
                if partner.child_ids and self.env["ir.config_parameter"].get_param("x"):
                    partner.sudo().write({"color": partner.color + 1})
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def follow(self):
            for partner in self:
                if partner.name:
                    values = {"ref": partner.name}
                else:
                    values = {"ref": False}
                partner.write(values)
    `],
	calls: ["write"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (context.embedded || called?.name !== "write" || called.object?.type !== "identifier") return;
		const [values, ...more] = argumentsOfCall(node, context).positional;
		if (!values || more.length > 0 || !/^(dictionary|identifier)$/.test(values.type)) return;
		const name = context.slice(called.object);
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for") return;
		const left = childOf(repeated.loop.node, "left");
		if (!left || context.slice(left) !== name || mentions(values, repeated.loop.targets, context.text)) return;
		if (values.type === "identifier" && isChangedIn(context.slice(repeated.loop.node), context.slice(values))) return;
		if (context.ancestors.some(({ type, start }) => /^(try|with)_statement$/.test(type) && start > repeated.loop.node.start)) return;
		const records = repeated.loop.over && recordsOf(repeated.loop.over, context);
		if (!records) return;
		context.report({
			at: node,
			model: records.model,
			message: `Each turn writes the same values to ${name}. Call write() once on all records that are to have them.`
		});
	} }
});
function isChangedIn(source, name) {
	return new RegExp(`\\b${name}\\s*(=[^=]|\\[[^\\]]*\\]\\s*=[^=]|\\.(update|pop|setdefault)\\()`).test(source);
}

// src/audit/rules/xml-create-user-wo-reset-password.ts
var xml_create_user_wo_reset_password_default = defineRule({
	id: "xml-create-user-wo-reset-password",
	aliases: ["create-user-wo-reset-password"],
	severity: "low",
	category: "correctness",
	summary: "A user in a data file to whom Odoo sends a mail at installation",
	why: "Whoever is created without no_reset_password in the context is sent an invitation. At installation there is seldom a mail server, so that it fails with a warning, or reaches an address that was made up.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/auth_signup/models/res_users.py",
	bad: { "data/a.xml": `
      <odoo>
        <record id="u" model="res.users"><field name="name">Bot</field><field name="login">bot</field></record>
      </odoo>
    ` },
	good: { "data/a.xml": `
      <odoo>
        <record id="u" model="res.users" context="{'no_reset_password': True}">
          <field name="name">Bot</field><field name="login">bot</field>
        </record>
        <record id="u" model="res.users"><field name="login">robot</field></record>
        <record id="base.user_demo" model="res.users"><field name="name">Marc</field></record>
      </odoo>
    ` },
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "res.users" || !isDataElement(element)) return;
		if (/no_reset_password/.test(attributeValue(element, "context") ?? "")) return;
		const id = attributeValue(element, "id") ?? "";
		if (id.includes(".") && !id.startsWith(`${context.module.name}.`) || !recordField(element, "name")) return;
		context.report({
			at: element.tag,
			message: `The user "${id}" is sent an invitation when the module is installed: write context="{'no_reset_password': True}" into the record.`
		});
	} }
});

// src/audit/rules/xml-dangerous-qweb-replace-low-priority.ts
const TEMPLATE = /* @__PURE__ */ new Set(["template"]);
var xml_dangerous_qweb_replace_low_priority_default = defineRule({
	id: "xml-dangerous-qweb-replace-low-priority",
	aliases: ["dangerous-qweb-replace-wo-priority"],
	severity: "medium",
	category: "views",
	summary: "A template that replaces a node before others have extended it",
	why: "Extensions of a page or report are applied by their priority. What is replaced early is gone for those that come later, which then fail with an xpath that finds nothing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: { "views/a.xml": `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//title" position="replace"><title>A</title></xpath>
        </template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <template id="t" inherit_id="web.layout" priority="99">
          <xpath expr="//title" position="replace"><title>A</title></xpath>
        </template>
        <template id="u" inherit_id="web.layout">
          <xpath expr="//title" position="attributes"><attribute name="t-if">False</attribute></xpath>
        </template>
      </odoo>
    ` },
	xml: { "*": look$7 },
	template: { "*": look$7 }
});
function look$7(element, context) {
	if (element.attributes.length === 0 || attributeValue(element, "position") !== "replace") return;
	const template = nearest(element, TEMPLATE);
	if (!template || (priorityOf(template) ?? 0) >= 99) return;
	const own = !(attributeValue(template, "inherit_id") ?? "").includes(".");
	context.report({
		at: element.tag,
		severity: own || keepsNode(element) ? "info" : void 0,
		message: `The template replaces a node with priority ${priorityOf(template) ?? 16}, before other modules may have extended it: use position="attributes", "move" or t-if="False", or give the template priority ${99}.`
	});
}

// src/audit/rules/xml-deprecated-data-node.ts
var xml_deprecated_data_node_default = defineRule({
	id: "xml-deprecated-data-node",
	aliases: ["deprecated-data-xml-node"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "<data> around everything in the file",
	why: "A single <data> below <odoo> says nothing that <odoo> does not say itself, since it takes noupdate too.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format",
	bad: { "views/book.xml": `
      <odoo>
        <data>
          <record id="a" model="res.partner"><field name="name">A</field></record>
        </data>
      </odoo>
    ` },
	good: {
		"views/book.xml": `
      <odoo noupdate="1">
        <record id="a" model="res.partner"><field name="name">A</field></record>
      </odoo>
    `,
		"views/two.xml": `
      <odoo>
        <data noupdate="1"><record id="b" model="res.partner"><field name="name">B</field></record></data>
        <data><record id="c" model="res.partner"><field name="name">C</field></record></data>
      </odoo>
    `
	},
	xml: {
		odoo: look$6,
		openerp: look$6
	}
});
function look$6(element, context) {
	const children = elementsOf(element);
	const [data] = children;
	if (children.length !== 1 || data?.name !== "data") return;
	const noupdate = attributeValue(data, "noupdate");
	context.report({
		at: data.tag,
		message: `<data> stands alone below <${element.name}>: write ${noupdate === void 0 ? "<odoo>" : `<odoo noupdate="${noupdate}">`} and leave it out.`
	});
}

// src/audit/rules/xml-deprecated-oe-chatter.ts
var xml_deprecated_oe_chatter_default = defineRule({
	id: "xml-deprecated-oe-chatter",
	severity: "medium",
	category: "views",
	from: "18.0",
	summary: "A chatter as <div class=\"oe_chatter\">",
	why: "Since 18.0 the chatter of a form is <chatter/>. The old block of fields renders nothing, so that messages, followers and activities are missing.",
	link: "https://github.com/odoo/odoo/pull/156463",
	bad: { "views/a.xml": `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form>
              <field name="name"/>
              <div class="oe_chatter">
                <field name="message_ids"/>
              </div>
            </form>
          </field>
        </record>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><form><field name="name"/><chatter/></form></field>
        </record>
        <record id="w" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="inherit_id" ref="v"/>
          <field name="arch" type="xml"><div name="my_oe_chatter" class="oe_chatter_x" position="replace"/></field>
        </record>
      </odoo>
    ` },
	xml: { div(element, context) {
		if (context.series?.chatter === "div" || !classesOf(element).includes("oe_chatter")) return;
		const spec = element.attributes.some(({ name }) => name === "position");
		const onlyFields = element.children.every((child) => child.type !== "element" || child.name === "field");
		context.report({
			at: element.tag,
			message: "<div class=\"oe_chatter\"> shows nothing in this series: write <chatter/>.",
			fix: onlyFields && !spec ? {
				title: "Write <chatter/>",
				safe: false,
				edits: [{
					start: element.start,
					end: element.end,
					text: "<chatter/>"
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/xml-deprecated-openerp-node.ts
var xml_deprecated_openerp_node_default = defineRule({
	id: "xml-deprecated-openerp-node",
	aliases: ["deprecated-openerp-xml-node"],
	severity: "low",
	category: "migration",
	summary: "<openerp> as the root of a data file",
	why: "The root of a data file is <odoo> since 9.0. The old name still loads, and is a sign of a file that nobody looked at since.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/import_xml.rng",
	bad: [{ "data/a.xml": "<openerp>\n<data><record id=\"a\" model=\"res.partner\"/></data>\n</openerp>" }, { "data/a.xml": "<openerp/>" }],
	good: { "data/a.xml": "<odoo><record id=\"openerp\" model=\"res.partner\"/></odoo>" },
	xml: { openerp(element, context) {
		if (element.parent) return;
		context.report({
			at: element.tag,
			message: "<openerp> is the name of long ago: write <odoo>.",
			fix: {
				title: "Rename the root",
				safe: true,
				edits: renamed(element, "odoo", context.text)
			}
		});
	} }
});

// src/audit/rules/xml-deprecated-qweb-directive.ts
const OLD$1 = /* @__PURE__ */ new Set([
	"t-esc-options",
	"t-field-options",
	"t-raw-options"
]);
var xml_deprecated_qweb_directive_default = defineRule({
	id: "xml-deprecated-qweb-directive",
	aliases: ["deprecated-qweb-directive"],
	severity: "medium",
	category: "views",
	summary: "t-esc-options, t-field-options or t-raw-options",
	why: "These are the options of QWeb before 10.0. They are written into the page as an attribute, and the value is shown without the format that they ask for.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/addons/base/models/ir_qweb.py",
	bad: { "views/a.xml": `
      <odoo>
        <template id="t"><span t-field="o.price" t-field-options='{"widget": "monetary"}'/></template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <template id="t"><span t-field="o.price" t-options='{"widget": "monetary"}'/></template>
      </odoo>
    ` },
	xml: { "*"(element, context) {
		for (const attr of element.attributes) {
			if (!attr.name.endsWith("-options") || !OLD$1.has(attr.name)) continue;
			const taken = element.attributes.some(({ name }) => name === "t-options");
			context.report({
				at: element.tag,
				message: `${attr.name} is no longer read, so that the value is shown as it is: write t-options.`,
				fix: taken ? void 0 : {
					title: "Write t-options",
					safe: false,
					edits: [{
						start: attr.start,
						end: attr.start + attr.name.length,
						text: "t-options"
					}]
				}
			});
		}
	} }
});

// src/audit/rules/xml-deprecated-qweb-directive-15.ts
var xml_deprecated_qweb_directive_15_default = defineRule({
	id: "xml-deprecated-qweb-directive-15",
	severity: "low",
	category: "migration",
	from: "15.0",
	cosmetic: true,
	summary: "t-esc or t-raw in a template of the server",
	why: "Since 15.0 QWeb has t-out for both: it escapes a plain text and leaves Markup as it is. t-raw shows whatever it is given, which is how scripts of a visitor get into a page.",
	link: "https://github.com/odoo/odoo/pull/70004",
	bad: [{ "views/a.xml": "<odoo><template id=\"t\"><span t-esc=\"o.name\"/></template></odoo>" }, { "views/a.xml": "<odoo><template id=\"t\"><span t-raw=\"o.note\" t-esc=\"a\"/></template></odoo>" }],
	good: [
		{ "views/a.xml": "<odoo><template id=\"t\"><span t-out=\"o.name\" title=\"t-esc\"/></template></odoo>" },
		{ "views/a.xml": `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="arch" type="xml">
              <kanban><templates><t t-name="card"><t t-esc="record.name.value"/></t></templates></kanban>
            </field>
          </record>
        </odoo>
      ` },
		{ "static/src/a.xml": "<templates><t t-name=\"a\"><span t-esc=\"o.name\"/></t></templates>" }
	],
	xml: { "*"(element, context) {
		if (element.attributes.length === 0) return;
		const [esc, raw] = [attribute(element, "t-esc"), attribute(element, "t-raw")];
		const attr = raw ?? esc;
		if (!attr || within(element, "kanban", "templates")) return;
		const alone = !(esc && raw) && !attribute(element, "t-out");
		const why = raw ? "shows its value without escaping: write t-out, with Markup where the value is safe HTML" : "is the old name of t-out: write that";
		context.report({
			at: element.tag,
			severity: raw ? "medium" : void 0,
			message: `${attr.name}="${attr.value.slice(0, 60)}" ${why}.`,
			fix: alone ? {
				title: "Write t-out",
				safe: !raw,
				edits: [{
					start: attr.start,
					end: attr.start + 5,
					text: "t-out"
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/xml-deprecated-res-groups-category-id.ts
var xml_deprecated_res_groups_category_id_default = defineRule({
	id: "xml-deprecated-res-groups-category-id",
	severity: "critical",
	category: "migration",
	from: "19.0",
	summary: "category_id of a group, which is privilege_id since 19.0",
	why: "Since 19.0 groups belong to a privilege, and the privilege to a category. A record that sets category_id stops the installation of the module.",
	link: "https://github.com/odoo/odoo/commit/33637d137ed52f5faabaafd5c208e187042be8eb",
	bad: { "security/a.xml": `
      <odoo>
        <record id="g" model="res.groups">
          <field name="name">Reader</field>
          <field name="category_id" ref="base.module_category_hidden"/>
        </record>
      </odoo>
    ` },
	good: { "security/a.xml": `
      <odoo>
        <record id="p" model="res.groups.privilege">
          <field name="name">Library</field>
          <field name="category_id" ref="base.module_category_hidden"/>
        </record>
        <record id="g" model="res.groups">
          <field name="name">Reader</field>
          <field name="privilege_id" ref="p"/>
        </record>
      </odoo>
    ` },
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "res.groups") return;
		if (context.series?.groupFamily === "category") return;
		const field = recordField(element, "category_id");
		if (!field) return;
		context.report({
			at: field.tag,
			message: "res.groups has no category_id in this series, and the module cannot be installed: write privilege_id, with a res.groups.privilege that has the category, or leave it out."
		});
	} }
});

// src/audit/rules/xml-deprecated-tree-attribute.ts
/** `string` is allowed and shows nothing; the others are refused. Source: 14.0 and 19.0 addons/base/rng. */
const OLD = /* @__PURE__ */ new Set([
	"string",
	"colors",
	"fonts"
]);
function look$5(element, context) {
	const found = element.attributes.filter(({ name }) => OLD.has(name));
	if (found.length === 0) return;
	const refused = found.map(({ name }) => name).filter((name) => name !== "string");
	context.report({
		at: element.tag,
		severity: refused.length > 0 ? "high" : void 0,
		message: refused.length > 0 ? `<${element.name}> takes no ${refused.join(" and no ")}: the view does not load. Write decoration-danger="..." and the like.` : `The string of <${element.name}> is shown nowhere: leave it out.`,
		fix: refused.length > 0 ? void 0 : {
			title: "Remove it",
			safe: true,
			edits: found.map((attr) => withoutAttribute(attr, context.text))
		}
	});
}
var xml_deprecated_tree_attribute_default = defineRule({
	id: "xml-deprecated-tree-attribute",
	severity: "info",
	category: "views",
	cosmetic: true,
	summary: "A list view with string, colors or fonts",
	why: "The title of a list comes from its action, and colours from decoration-... attributes. What these attributes say is not shown, or the view is refused.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/rng/list_view.rng",
	bad: [{ "views/a.xml": `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><list string="Partners"><field name="name"/></list></field>
          </record>
        </odoo>
      ` }, { "views/a.xml": `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><tree colors="red:active" fonts="bold:active"><field name="name"/></tree></field>
          </record>
        </odoo>
      ` }],
	good: { "views/a.xml": `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form string="Partner"><field name="child_ids"><list decoration-danger="active"><field name="name" string="N"/></list></field></form>
          </field>
        </record>
      </odoo>
    ` },
	arch: {
		tree: look$5,
		list: look$5
	}
});

// src/audit/rules/xml-duplicate-fields.ts
var xml_duplicate_fields_default = defineRule({
	id: "xml-duplicate-fields",
	aliases: ["duplicate-xml-fields"],
	severity: "medium",
	category: "correctness",
	summary: "A field that a record sets twice",
	why: "The last value wins without a word, so that what stands above it in the record does not hold.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field",
	bad: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="street">S</field>
          <field name="name">B</field>
        </record>
      </odoo>
    ` },
	good: [{ "data/a.xml": `
        <odoo>
          <record id="a" model="res.partner">
            <field name="name">A</field>
            <field name="street">S</field>
          </record>
          <record id="v" model="ir.ui.view">
            <field name="name">v</field>
            <field name="arch" type="xml">
              <search><field name="name"/><field name="name" string="Other"/></search>
            </field>
          </record>
        </odoo>
      ` }],
	xml: { record(element, context) {
		const known = /* @__PURE__ */ new Map();
		for (const field of elementsOf(element)) {
			const name = field.name === "field" ? attributeValue(field, "name") : void 0;
			if (name === void 0) continue;
			const before = known.get(name);
			if (before) before.push(field);
			else known.set(name, [field]);
		}
		for (const [name, [first, ...others]] of known) {
			const last = others.at(-1);
			if (!first || !last || !isDataElement(element)) continue;
			const line = context.file.source.lineAt(last.start);
			context.report({
				at: first.tag,
				message: `"${name}" is set again in line ${line}, which wins: leave one of them.`
			});
		}
	} }
});

// src/audit/rules/xml-duplicate-record-id.ts
/** What the element sets; its values are told apart by their field alone. */
function fieldsSet({ fact }) {
	const { element } = fact;
	if (!element) return [];
	if (element.name !== "record") return element.attributes.map(({ name }) => name).filter((name) => name !== "id");
	return elementsOf(element).map((field) => attributeValue(field, "name") ?? "");
}
var xml_duplicate_record_id_default = defineRule({
	id: "xml-duplicate-record-id",
	aliases: ["duplicate-xml-record-id"],
	severity: "high",
	category: "correctness",
	summary: "An id that the module declares twice",
	why: "The second record with an id changes the first one. Where both were meant to exist, one is silently missing; where one was meant, half of what its declaration says does not hold.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record",
	bad: [
		{ "views/a.xml": `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field><field name="ref">A</field></record>
          <record id="a" model="res.partner"><field name="name">B</field><field name="ref">B</field></record>
        </odoo>
      ` },
		{
			"views/a.xml": "<odoo><menuitem id=\"m\" name=\"A\"/></odoo>",
			"views/b.xml": "<odoo><menuitem id=\"example_module.m\" name=\"B\"/></odoo>"
		},
		{ "views/a.xml": `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <record id="a" model="res.country"><field name="code">A</field></record>
        </odoo>
      ` }
	],
	good: [
		{
			"views/a.xml": `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <data noupdate="1"><record id="a" model="res.partner"><field name="name">B</field></record></data>
        </odoo>
      `,
			"demo/a.xml": "<odoo><record id=\"a\" model=\"res.partner\"><field name=\"name\">B</field></record></odoo>"
		},
		{
			"views/a.xml": "<odoo><record id=\"a\" model=\"res.partner\"><field name=\"name\">A</field></record></odoo>",
			"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"data\": [\"views/a.xml\", \"views/a.xml\"]}"
		},
		{ "views/a.xml": `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <record id="b" model="res.partner"><field name="name">A</field></record>
          <record id="base.a" model="res.partner"><field name="name">A</field></record>
          <template id="t"/>
          <template id="t"/>
        </odoo>
      ` }
	],
	check({ index, module, report }) {
		const known = /* @__PURE__ */ new Map();
		for (const record of index.records) {
			const { xmlid, element } = record.fact;
			if (xmlid === void 0 || !element || !/^(record|menuitem|act_window|report)$/.test(element.name)) continue;
			const key = `${record.demo} ${isFrozen(element)} ${xmlid}`;
			const before = known.get(key);
			if (before?.some(({ fact }) => fact.element === element)) continue;
			if (before) before.push(record);
			else known.set(key, [record]);
		}
		for (const [first, ...others] of known.values()) {
			const [next] = others;
			if (!first || !next) continue;
			const { xmlid = "", model } = first.fact;
			const name = xmlid.replace(`${module.name}.`, "");
			const places = others.map(({ source, fact }) => `${source.path}:${source.lineAt(fact.start)}`).join(", ");
			const same = others.every(({ fact }) => fact.model === model);
			const set = fieldsSet(first);
			const twice = [...new Set(others.flatMap(fieldsSet).filter((field) => set.includes(field)))];
			const completed = same && twice.length === 0;
			const what = !same ? `as ${next.fact.model}` : completed ? "to complete it" : `where its ${twice.slice(0, 4).join(", ")} is set again`;
			report({
				source: first.source,
				at: first.fact,
				severity: weight(first, others, {
					same,
					completed,
					twice
				}, module.name),
				message: `"${name}" is declared again at ${places}, ${what}: ${completed ? "one record says it in one place" : "give one of them another id, or leave one"}.`
			});
		}
	}
});
/** A copy that was to get another id says most of what the first one says; a change on purpose says little. */
function weight(first, others, { same, completed, twice }, module) {
	if (completed) return "info";
	const whole = others.some((other) => 2 * fieldsSet(other).length >= fieldsSet(first).length);
	if (same && (twice.length < 2 || !whole)) return "low";
	return first.demo || !first.fact.xmlid?.startsWith(`${module}.`) ? "medium" : void 0;
}

// src/audit/rules/xml-duplicate-template-id.ts
var xml_duplicate_template_id_default = defineRule({
	id: "xml-duplicate-template-id",
	aliases: ["duplicate-xml-template-id"],
	severity: "high",
	category: "correctness",
	summary: "A template id that the module declares twice",
	why: "The second template with an id replaces the first one, whatever that was to show. Which one is left depends on the order of the files.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#template",
	bad: {
		"views/a.xml": "<odoo><template id=\"t\"><p>A</p></template></odoo>",
		"views/b.xml": "<odoo><template id=\"t\"><p>B</p></template></odoo>"
	},
	good: [{
		"views/a.xml": `
        <odoo>
          <template id="t"><p>A</p></template>
          <template id="u" inherit_id="t"><p position="after"><p/></p></template>
          <data noupdate="1"><template id="t"><p>B</p></template></data>
        </odoo>
      `,
		"demo/a.xml": "<odoo><template id=\"t\"><p>C</p></template></odoo>"
	}],
	check({ index, module, report }) {
		const known = /* @__PURE__ */ new Map();
		const files = [...index.loaded.flatMap(({ file, demo }) => "isData" in file ? [{
			file,
			section: `${demo}`
		}] : []), ...listedTemplates(module).map(({ file, key }) => ({
			file,
			section: key
		}))];
		for (const { file, section } of files) for (const fact of file.records) {
			if (fact.element.name !== "template" || fact.xmlid === void 0) continue;
			const key = `${section} ${isFrozen(fact.element)} ${fact.xmlid}`;
			const before = known.get(key);
			if (before?.some((other) => other.fact === fact)) continue;
			if (before) before.push({
				fact,
				source: file.source
			});
			else known.set(key, [{
				fact,
				source: file.source
			}]);
		}
		for (const [first, ...others] of known.values()) {
			if (!first || others.length === 0) continue;
			const places = others.map(({ source, fact }) => `${source.path}:${source.lineAt(fact.start)}`).join(", ");
			const name = attributeValue(first.fact.element, "id")?.replace(`${module.name}.`, "") ?? "";
			report({
				source: first.source,
				at: first.fact,
				message: `The template "${name}" is declared again at ${places}, which replaces it: give one of them another id.`
			});
		}
	}
});

// src/audit/rules/xml-entities-resolved.ts
var xml_entities_resolved_default = defineRule({
	id: "xml-entities-resolved",
	aliases: ["S320"],
	severity: "medium",
	category: "security",
	summary: "An XML parser that loads what the document names, or takes any size",
	why: "An entity of a document can name a file of the server, or an address inside the network, and its content then stands in the text. Entities that hold each other grow to gigabytes. Documents of others are read with resolve_entities=False and the limits of the parser.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html",
	bad: `
    from lxml import etree


    def read(data):
        parser = etree.XMLParser(resolve_entities=True, no_network=False)
        return etree.fromstring(data, parser)
  `,
	good: `
    from lxml import etree


    def read(data):
        parser = etree.XMLParser(resolve_entities=False, remove_blank_text=True)
        return etree.fromstring(data, parser)
  `,
	calls: ["XMLParser", "XMLPullParser"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "XMLParser" && called?.name !== "XMLPullParser") return;
		if (isTestFile(context.file.source.path)) return;
		const { keywords } = argumentsOfCall(node, context);
		const is = (name, value) => {
			const given = keywords.get(name);
			return given !== void 0 && context.slice(given) === value;
		};
		const wrong = is("resolve_entities", "True") ? "resolve_entities=True" : is("no_network", "False") ? "no_network=False" : is("load_dtd", "True") ? "load_dtd=True" : void 0;
		if (wrong === void 0) return;
		context.report({
			at: node,
			message: `With ${wrong} a document has files and addresses read that it names: write resolve_entities=False.`
		});
	} }
});

// src/audit/rules/xml-field-bool-without-eval.ts
var xml_field_bool_without_eval_default = defineRule({
	id: "xml-field-bool-without-eval",
	severity: "info",
	category: "maintainability",
	profile: "oca",
	cosmetic: true,
	summary: "A boolean of a record that is given as text",
	why: "Odoo reads the text as a boolean since the field is one. With eval the file itself says so, and a word that is none is an error at once.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field",
	bad: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="active">False</field>
        </record>
        <record id="b" model="mail.template">
          <field name="auto_delete">True</field>
        </record>
      </odoo>
    ` },
	good: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="active" eval="False"/><field name="name">True</field>
        </record>
        <record id="v" model="ir.ui.view">
          <field name="arch" type="xml"><form><field name="active">True</field></form></field>
        </record>
      </odoo>
    ` },
	xml: { field(element, context) {
		const inner = element.children;
		if (inner.length !== 1 || inner[0]?.type !== "text") return;
		const value = textOf(element).trim();
		if (!/^(?:true|True|False)$/.test(value) || plainKind(element) !== "boolean") return;
		const { tag, end } = element;
		const name = element.attributes.find((attr) => attr.name === "name")?.value;
		context.report({
			at: tag,
			message: `"${name}" is given as the text ${value}: write eval="${value === "true" ? "True" : value}".`,
			fix: {
				title: "Write it in eval",
				safe: true,
				edits: [{
					start: tag.end - 1,
					end,
					text: ` eval="${value === "true" ? "True" : value}" />`
				}]
			}
		});
	} }
});

// src/audit/rules/xml-field-numeric-without-eval.ts
var xml_field_numeric_without_eval_default = defineRule({
	id: "xml-field-numeric-without-eval",
	severity: "info",
	category: "maintainability",
	profile: "oca",
	cosmetic: true,
	summary: "A number of a record that is given as text",
	why: "Odoo reads the text as a number since the field is one. With eval the file itself says so, and a word that is none is an error at once.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field",
	bad: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="color"> 7 </field>
        </record>
        <record id="b" model="ir.cron">
          <field name="numbercall">-1</field>
        </record>
      </odoo>
    ` },
	good: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="color" eval="7"/><field name="zip">7000</field>
        </record>
        <record id="v" model="ir.ui.view">
          <field name="arch" type="xml"><form><field name="sequence">1</field></form></field>
        </record>
      </odoo>
    ` },
	xml: { field(element, context) {
		const inner = element.children;
		if (inner.length !== 1 || inner[0]?.type !== "text") return;
		const value = textOf(element).trim();
		if (!/^-?[0-9]+(?:[.][0-9]+)?$/.test(value) || plainKind(element) !== "number") return;
		const { tag, end } = element;
		const name = element.attributes.find((attr) => attr.name === "name")?.value;
		context.report({
			at: tag,
			message: `"${name}" is given as the text ${value}: write eval="${value}".`,
			fix: {
				title: "Write it in eval",
				safe: true,
				edits: [{
					start: tag.end - 1,
					end,
					text: ` eval="${value}" />`
				}]
			}
		});
	} }
});

// src/audit/rules/xml-header-missing.ts
var xml_header_missing_default = defineRule({
	id: "xml-header-missing",
	severity: "info",
	category: "maintainability",
	profile: "oca",
	cosmetic: true,
	summary: "An XML file without a declaration at its top",
	why: "An XML file is UTF-8 without a declaration too. With one, editors and other tools need not guess, and all files begin alike.",
	link: "https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst",
	bad: [{ "data/a.xml": "<odoo/>" }, { "data/a.xml": "<!-- Copyright -->\n<odoo/>" }],
	good: { "data/a.xml": "<?xml version=\"1.0\"?>\n<odoo/>" },
	check(context) {
		for (const { source, problems } of declaredFiles(context)) {
			if (problems.length > 0 || /^\uFEFF?<\?xml/.test(source.text)) continue;
			const bom = source.text.startsWith("﻿") ? 1 : 0;
			const end = source.text.length - source.text.slice(bom).trimStart().length;
			context.report({
				source,
				message: `${source.path} does not say what it is: begin it with ${HEADER}.`,
				fix: {
					title: "Add the declaration",
					safe: true,
					edits: [{
						start: bom,
						end,
						text: `${HEADER}\n`
					}]
				}
			});
		}
	}
});

// src/audit/rules/xml-header-wrong.ts
var xml_header_wrong_default = defineRule({
	id: "xml-header-wrong",
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "An XML declaration that is written another way than everywhere else",
	why: "Whatever way the declaration is written, Odoo reads the file. Where all files begin alike, formatters have nothing to change.",
	link: "https://github.com/prettier/plugin-xml",
	bad: [{ "data/a.xml": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo/>" }, { "data/a.xml": "<?xml version='1.0'?>\n<odoo/>" }],
	good: [
		{ "data/a.xml": "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<odoo/>" },
		{ "data/a.xml": "<odoo/>" },
		{ "data/a.xml": "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<odoo/>" }
	],
	check(context) {
		for (const { source, problems } of declaredFiles(context)) {
			if (problems.length > 0) continue;
			const found = /^\uFEFF?(<\?xml[^>]*\?>)/.exec(source.text)?.[1];
			if (found === void 0 || found === "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>" || /encoding=["'](?!utf-8)/i.test(found)) continue;
			const start = source.text.indexOf("<");
			const at = {
				start,
				end: start + found.length
			};
			context.report({
				source,
				at,
				message: `The declaration is ${found}: write ${HEADER}.`,
				fix: {
					title: "Write it as elsewhere",
					safe: true,
					edits: [{
						...at,
						text: HEADER
					}]
				}
			});
		}
	}
});

// src/audit/rules/xml-id-position-first.ts
function look$4(element, context) {
	const id = attribute(element, "id");
	if (!id || element.attributes[0] === id || !isDataElement(element)) return;
	context.report({
		at: element.tag,
		message: `The id "${id.value}" does not stand first in <${element.name}>: write it before ${element.attributes[0]?.name}.`,
		fix: {
			title: "Move the id to the front",
			safe: true,
			edits: reordered(first(id, element), element, context.text)
		}
	});
}
var xml_id_position_first_default = defineRule({
	id: "xml-id-position-first",
	severity: "info",
	category: "maintainability",
	profile: "oca",
	cosmetic: true,
	summary: "The id of a record that is not its first attribute",
	why: "Records are looked for by their id. Where it always comes first, one search finds the declaration and nothing else.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format",
	bad: { "data/a.xml": `
      <odoo>
        <record model="res.partner" id="a"><field name="name">A</field></record>
        <menuitem
          name="M"
          sequence='3'
          id='m'
        />
      </odoo>
    ` },
	good: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner"><field name="name">A</field></record>
        <template id="t"><div class="x" id="y"/></template>
        <function model="res.partner" name="f"/>
      </odoo>
    ` },
	xml: {
		record: look$4,
		menuitem: look$4,
		template: look$4
	}
});

// src/audit/rules/xml-not-valid-char-link.ts
/** A file of a module: with an address behind it, it is no file any more. */
const FILE = /^\/[\w-]+\/static\//;
function look$3(element, context) {
	const attr = attribute(element, element.name === "link" ? "href" : "src");
	if (!attr || !FILE.test(attr.value) || /\.\w+$/.test(attr.value)) return;
	context.report({
		at: element.tag,
		message: `"${attr.value}" is no path of a file: in debug mode the page does not find it. Leave out what follows the file's name.`
	});
}
var xml_not_valid_char_link_default = defineRule({
	id: "xml-not-valid-char-link",
	aliases: ["character-not-valid-in-resource-link"],
	severity: "low",
	category: "views",
	summary: "A link or script whose address is more than the path of its file",
	why: "Odoo reads such files to bundle them. With a query or an anchor behind its name the file is not found, and the page works in debug mode alone, or not at all.",
	link: "https://www.odoo.com/documentation/14.0/developer/reference/javascript/javascript_reference.html#assets-management",
	bad: { "views/a.xml": `
      <odoo>
        <template id="t">
          <link rel="stylesheet" href="/example_module/static/a.css?v=1"/>
          <script src="/example_module/static/a.js#x"/>
        </template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <template id="t">
          <link rel="stylesheet" href="/example_module/static/a.css"/>
          <link rel="icon" href="/web/image/1"/>
          <link rel="stylesheet" href="https://example.com/a.css?family=x"/>
          <script t-att-src="x"/>
          <img src="/example_module/static/a.png?v=1"/>
        </template>
      </odoo>
    ` },
	xml: {
		link: look$3,
		script: look$3
	}
});

// src/audit/rules/xml-oe-structure-missing-id.ts
var xml_oe_structure_missing_id_default = defineRule({
	id: "xml-oe-structure-missing-id",
	severity: "low",
	category: "views",
	summary: "A place for building blocks that has no id of its own",
	why: "What an editor of the website drops into a class \"oe_structure\" is saved as a view of its own when the element has an id with \"oe_structure\" in it. Without one the whole template is copied, and does not get the changes of later versions any more.",
	link: "https://github.com/OCA/odoo-pre-commit-hooks/issues/27",
	bad: { "views/a.xml": `
      <odoo>
        <template id="t"><div class="oe_structure oe_empty"/><div id="top" class="oe_structure"/></template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <template id="t">
          <div id="oe_structure_top" class="oe_structure"/>
          <div class="oe_structure_x"/>
          <div t-attf-id="oe_structure_#{o.id}" class="oe_structure"/>
          <div t-attf-class="oe_structure"/>
        </template>
      </odoo>
    ` },
	xml: { "*"(element, context) {
		if (element.attributes.length === 0 || !classesOf(element).includes("oe_structure")) return;
		if (attribute(element, "id")?.value.includes("oe_structure")) return;
		if (element.attributes.some(({ name }) => /^t-attf?-id$/.test(name))) return;
		context.report({
			at: element.tag,
			message: `<${element.name} class="oe_structure"> has no id: give it one with "oe_structure" in it, such as oe_structure_${context.module.name}_1.`
		});
	} }
});

// src/audit/rules/xml-record-missing-id.ts
function look$2(element, context) {
	if (attributeValue(element, "id") || !isDataElement(element)) return;
	const what = element.name === "record" ? `The record of ${attributeValue(element, "model") ?? "an unnamed model"}` : "The menu";
	context.report({
		at: element.tag,
		message: `${what} has no id: each update of the module makes another one. Give it a unique id.`
	});
}
var xml_record_missing_id_default = defineRule({
	id: "xml-record-missing-id",
	aliases: ["record-missing-id"],
	severity: "medium",
	category: "correctness",
	summary: "A record of a data file without an id",
	why: "Odoo finds a record again by its id. Without one it makes a new record whenever the file is loaded, and nothing can refer to it or remove it with the module.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record",
	bad: [{ "data/a.xml": "<odoo><record model=\"res.partner\"><field name=\"name\">A</field></record></odoo>" }, { "data/a.xml": "<odoo><menuitem name=\"A\"/></odoo>" }],
	good: [{ "data/a.xml": `
        <odoo>
          <record id="a" model="res.partner"><field name="name">A</field></record>
          <menuitem id="m" name="A"/>
          <record id="v" model="ir.ui.view">
            <field name="arch" type="xml"><form><record model="x"/></form></field>
          </record>
        </odoo>
      ` }],
	xml: {
		record: look$2,
		menuitem: look$2
	}
});

// src/audit/rules/xml-syntax-error.ts
/** One mistake tends to drag others behind it. */
const MOST = 3;
var xml_syntax_error_default = defineRule({
	id: "xml-syntax-error",
	severity: "critical",
	category: "correctness",
	summary: "An XML file that is not well-formed",
	why: "Odoo reads data files with a strict parser. A tag that is not closed, a bare & or two hyphens in a comment, and the module cannot be installed or updated.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: [
		{ "data/a.xml": "<odoo><record id=\"a\" model=\"res.partner\"></odoo>" },
		{ "data/a.xml": "<odoo><!-- a -- b --></odoo>" },
		{ "data/a.xml": "<odoo><menuitem id=\"a\" name=\"R & D\"/></odoo>" },
		{ "data/a.xml": "" },
		{ "static/src/a.xml": "<templates><t t-name=\"a\"></templates>" }
	],
	good: [{
		"data/a.xml": `
        <?xml version="1.0" encoding="utf-8"?>
        <!-- a - b -->
        <odoo>
          <menuitem id="a" name="R &amp; D"/>
          <![CDATA[<b>]]>
        </odoo>
      `,
		"tests/data/broken.xml": "<odoo>",
		"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\", \"data\": [\"data/a.xml\"]}"
	}],
	check({ index, module, report }) {
		const loaded = new Set(index.loaded.map(({ file }) => file.source.path));
		for (const { source, problems } of module.xml) {
			if (problems.length === 0 || /^(tests|i18n|static\/(lib|description))\//.test(source.path)) continue;
			const used = loaded.has(source.path) || source.path.startsWith("static/src/");
			for (const problem of problems.slice(0, MOST)) report({
				source,
				at: problem,
				severity: used ? void 0 : "low",
				message: `The file is not well-formed, ${problem.message}: Odoo cannot load it.`
			});
		}
		for (const path of module.unreadable) {
			if (!path.endsWith(".xml") || /^(tests|static\/(lib|description))\//.test(path)) continue;
			report({
				path,
				message: "The file cannot be read: it is over 8 MB, closed to this user, or not text in the encoding that it declares. Save it as UTF-8."
			});
		}
	}
});

// src/audit/rules/xml-tag-position.ts
/** What says whether, what and how an element is, in the order in which it is written. */
const ORDER = [
	"t-if",
	"t-else",
	"t-elif",
	"id",
	"t-att-id",
	"t-attf-id",
	"class",
	"t-att-class",
	"t-attf-class"
];
const RECORDS = /* @__PURE__ */ new Set([
	"record",
	"menuitem",
	"template"
]);
var xml_tag_position_default = defineRule({
	id: "xml-tag-position",
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "Attributes in another order than condition, id, class",
	why: "Long tags are read faster when whether an element is there, which one it is and how it looks always stand in the same places.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#format",
	bad: { "views/a.xml": `
      <odoo>
        <record model="res.partner" id="a"/>
        <template id="t"><p class="b" id="c" t-if="d"/></template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <record id="a" model="res.partner"/>
        <template id="t" inherit_id="u">
          <p t-if="d" id="c" class="b" title="e"/>
          <p title="e" id="c"/>
        </template>
      </odoo>
    ` },
	xml: { "*": look$1 },
	template: { "*": look$1 }
});
function look$1(element, context) {
	const { attributes, name } = element;
	if (attributes.length < 2) return;
	const ranked = attributes.filter((attr) => ORDER.includes(attr.name));
	if (ranked.length === 0 || ranked.length === 1 && !(RECORDS.has(name) && isDataElement(element))) return;
	const rank = (attr) => ORDER.indexOf(attr.name);
	const sorted = [...ranked].sort((a, b) => rank(a) - rank(b));
	const wanted = [...sorted, ...attributes.filter((attr) => !ranked.includes(attr))];
	if (wanted.every((attr, i) => attr === attributes[i])) return;
	context.report({
		at: element.tag,
		message: `The attributes of <${name}> are out of their order: write ${sorted.map((attr) => attr.name).join(", ")}, and then the others.`,
		fix: {
			title: "Bring them into order",
			safe: true,
			edits: reordered(wanted, element, context.text)
		}
	});
}

// src/audit/rules/xml-template-prettier-incompatible.ts
var xml_template_prettier_incompatible_default = defineRule({
	id: "xml-template-prettier-incompatible",
	severity: "info",
	category: "views",
	profile: "strict",
	cosmetic: true,
	summary: "A text area whose value is an element of its own",
	why: "Blanks count inside a text area. A formatter that puts the inner element on a line of its own puts the line break and the indentation into what the user sees.",
	link: "https://github.com/prettier/plugin-xml",
	bad: { "views/a.xml": "<odoo><template id=\"t\"><textarea name=\"a\"> <t t-out=\"o.note\"/> </textarea></template></odoo>" },
	good: { "views/a.xml": `
      <odoo>
        <template id="t">
          <textarea name="a" t-out="o.note"/>
          <textarea name="a">Note: <t t-out="o.note"/></textarea>
        </template>
      </odoo>
    ` },
	xml: { textarea(element, context) {
		const inside = element.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
		const [only] = inside;
		if (inside.length !== 1 || only?.type !== "element" || only.name !== "t") return;
		const output = [
			"t-out",
			"t-esc",
			"t-raw"
		].find((name) => attribute(only, name));
		if (output === void 0) return;
		context.report({
			at: element.tag,
			message: `A formatter adds blanks to the text of this <textarea>: write ${output} into its own tag.`
		});
	} }
});

// src/audit/rules/xml-view-dangerous-replace-low-priority.ts
var xml_view_dangerous_replace_low_priority_default = defineRule({
	id: "xml-view-dangerous-replace-low-priority",
	aliases: ["dangerous-view-replace-wo-priority"],
	severity: "medium",
	category: "views",
	summary: "A view that replaces a node before other views have extended it",
	why: "Extensions are applied by their priority. What is replaced early is gone for every view that comes later: a module that puts a field beside the node can then not be installed, or fails at its next update.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: { "views/a.xml": `
      <odoo>
        <record id="v" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="inherit_id" ref="base.view_partner_form"/>
          <field name="arch" type="xml"><field name="website" position="replace"/></field>
        </record>
      </odoo>
    ` },
	good: [{ "views/a.xml": `
        <odoo>
          <record id="v" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="priority" eval="99"/>
            <field name="arch" type="xml"><field name="website" position="replace"/></field>
          </record>
          <record id="w" model="ir.ui.view">
            <field name="model">res.partner</field>
            <field name="inherit_id" ref="base.view_partner_form"/>
            <field name="arch" type="xml">
              <field name="website" position="attributes"><attribute name="invisible">1</attribute></field>
            </field>
          </record>
        </odoo>
      ` }],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.ui.view") return;
		const arch = recordField(element, "arch");
		if (!arch) return;
		const specs = [...walkElements(arch)].filter((node) => attributeValue(node, "position") === "replace");
		const [first] = specs;
		if (!first || (priorityOf(element) ?? 0) >= 99) return;
		const worst = specs.find((spec) => !keepsNode(spec));
		const parent = recordField(element, "inherit_id");
		const own = parent !== void 0 && !(attributeValue(parent, "ref") ?? recordText(element, "inherit_id") ?? "").includes(".");
		context.report({
			at: element.tag,
			severity: own || !worst ? "info" : void 0,
			message: `The view replaces <${(worst ?? first).name}> in line ${context.file.source.lineAt((worst ?? first).start)} with priority ${priorityOf(element) ?? 16}, before other modules may have extended it: use position="attributes", "move" or invisible="1", or give the view priority ${99}.`
		});
	} }
});

// src/audit/rules/xml-xpath-translatable-item.ts
/** Compares a text: `[text()='x']`, `[contains(text(), 'x')]`. */
const TEXT = /\[[^\]]*\btext\(\)\s*(?:,|=|!=)/;
function look(element, context) {
	const expr = attribute(element, "expr");
	if (!expr?.value.includes("text()") || !TEXT.test(expr.value)) return;
	context.report({
		at: element.tag,
		message: `The xpath ${expr.value} looks for a text that users may change or translate: name the node by its name, id or class.`
	});
}
var xml_xpath_translatable_item_default = defineRule({
	id: "xml-xpath-translatable-item",
	severity: "medium",
	category: "views",
	summary: "An xpath that finds its node by a text that is shown",
	why: "Texts are translated, and change in a later version. Where the text is another one, the xpath finds nothing, and the whole view fails to load.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html#inheritance",
	bad: { "views/a.xml": `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//span[text()='Total']" position="after"><b/></xpath>
          <xpath expr="//div/span[contains(text(), 'Total')]" position="after"><b/></xpath>
        </template>
      </odoo>
    ` },
	good: { "views/a.xml": `
      <odoo>
        <template id="t" inherit_id="web.layout">
          <xpath expr="//span[@name='total']" position="after"><b/></xpath>
          <xpath expr="//span[hasclass('text')]/.." position="after"><b/></xpath>
        </template>
      </odoo>
    ` },
	xml: { xpath: look },
	template: { xpath: look }
});

// src/audit/rules/xmlid-loaded-later.ts
var xmlid_loaded_later_default = defineRule({
	id: "xmlid-loaded-later",
	severity: "high",
	category: "correctness",
	summary: "A data file refers to a record that is declared further down, in a later file, or in demo data only",
	why: "Odoo loads the files in the order of the manifest, each from top to bottom, and looks a reference up at once. The first installation fails; where the module is installed already nobody notices.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#data-files-declaration",
	bad: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/a.xml\", \"views/b.xml\"]}",
			"views/a.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"menu_root\"/></odoo>",
			"views/b.xml": "<odoo><menuitem id=\"menu_root\" name=\"Root\"/></odoo>"
		},
		{ "data/a.xml": `
        <odoo>
          <record id="child" model="res.partner">
            <field name="name">A</field>
            <field name="parent_id" ref="example_module.parent"/>
          </record>
          <record id="parent" model="res.partner"><field name="name">B</field></record>
        </odoo>
      ` },
		{
			"data/a.xml": `
        <odoo>
          <record id="child" model="res.partner">
            <field name="name">A</field>
            <field name="parent_id" ref="parent"/>
          </record>
        </odoo>
      `,
			"demo/b.xml": "<odoo><record id=\"parent\" model=\"res.partner\"><field name=\"name\">B</field></record></odoo>"
		}
	],
	good: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"views/b.xml\", \"views/a.xml\"]}",
			"views/a.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"menu_root\"/></odoo>",
			"views/b.xml": "<odoo><menuitem id=\"menu_root\" name=\"Root\"/></odoo>"
		},
		{ "data/a.xml": `
        <odoo>
          <record id="child" model="res.partner"><field name="name">A</field></record>
          <record id="parent" model="res.partner">
            <field name="name">B</field>
            <field name="child_ids" eval="[(4, ref('child'))]"/>
          </record>
          <record id="child" model="res.partner"><field name="parent_id" ref="parent"/></record>
        </odoo>
      ` },
		{ "views/page.xml": `
        <odoo>
          <template id="page"><t t-call="example_module.part"/></template>
          <template id="part"><p>x</p></template>
        </odoo>
      ` }
	],
	check(context) {
		if (context.module.name === "base") return;
		const first = firstPlaces(context);
		const made = new Set(context.project.modules.get(context.module.name)?.loose);
		for (const ref of xmlidRefs(context)) {
			const place = first.get(ref.xmlid);
			if (!place || !ref.early || made.has(ref.xmlid)) continue;
			const { order, fact, demo } = place;
			if (!(order > ref.order || order === ref.order && fact.start > ref.start) || declaredElsewhere(context, ref.xmlid)) continue;
			const where = demo && !ref.demo ? "only in demo data, which most databases lack" : order === ref.order ? "further down in this file" : `in ${context.index.loaded[order]?.file.source.path ?? "a later file"}, which is loaded later`;
			context.report({
				source: ref.source,
				at: ref,
				message: `${ref.xmlid} is declared ${where}: the first installation fails here. Declare it before it is used.`
			});
		}
	}
});
/** Where each xmlid is first declared, in load order. */
function firstPlaces({ index }) {
	const found = /* @__PURE__ */ new Map();
	for (const [order, { file, demo }] of index.loaded.entries()) for (const fact of file.records) if (fact.xmlid !== void 0 && !found.has(fact.xmlid)) found.set(fact.xmlid, {
		order,
		fact,
		demo
	});
	return found;
}
/** A dependency declares it too, so it is there before this module is loaded. */
function declaredElsewhere({ project, module, index }, xmlid) {
	const state = project.xmlid(xmlid, module.name);
	if (state.is === "found" && (state.module !== module.name || state.fact === void 0)) return true;
	return !xmlid.startsWith(`${module.name}.`) || index.module.name !== module.name;
}

// src/audit/rules/xmlid-naming.ts
/** What the guidelines, or the habit of the community, have in the id of a record of these models. */
const WORDS = {
	"ir.actions.act_window": [/action|^act_|_act(_|$)/, "library_book_action"],
	"ir.actions.server": [/action|^act_|_act(_|$)|server/, "library_book_action_send"],
	"ir.ui.menu": [/menu/, "library_book_menu"],
	"ir.rule": [/rule/, "library_book_rule_user"],
	"res.groups": [/group/, "library_group_manager"],
	"ir.cron": [/cron|schedul/, "ir_cron_library_book"]
};
var xmlid_naming_default = defineRule({
	id: "xmlid-naming",
	aliases: ["MNT013"],
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "The id of a record does not say what it is",
	why: "Ids share one name space a module. Where those of actions say \"action\", of menus \"menu\", of groups \"group\" and of rules \"rule\", whoever reads ref=\"...\" knows what stands there, and two records of one thing do not ask for the same id.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#xml-ids-and-naming",
	bad: { "views/example.xml": `
      <odoo>
        <record id="library_books" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
      </odoo>
    ` },
	good: { "views/example.xml": `
      <odoo>
        <record id="library_book_action" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
        <record id="act_open_books" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">res.partner</field>
        </record>
        <record id="base.open_menu_all" model="ir.ui.menu">
          <field name="name">All</field>
        </record>
        <record id="base.other_thing" model="ir.ui.menu">
          <field name="name">All</field>
        </record>
        <record id="library_book" model="res.partner">
          <field name="name">Book</field>
        </record>
      </odoo>
    ` },
	xml: { record(element, context) {
		const known = WORDS[attributeValue(element, "model") ?? ""];
		const id = attributeValue(element, "id");
		if (!known || id === void 0 || id.includes(".") && !id.startsWith(`${context.module.name}.`)) return;
		const [pattern, example] = known;
		if (context.demo || pattern.test(id)) return;
		context.report({
			at: element.tag,
			message: `The id ${id} does not say what the record is: a name such as ${example} does.`
		});
	} }
});

export { where_calc_without_rules_default as A, xml_deprecated_qweb_directive_default as C, xml_dangerous_qweb_replace_low_priority_default as D, xml_deprecated_data_node_default as E, xml_redundant_module_name_default as F, weblate_component_too_long_default as M, weak_random_default as N, xml_create_user_wo_reset_password_default as O, weak_hash_default as P, xml_deprecated_qweb_directive_15_default as S, xml_deprecated_oe_chatter_default as T, xml_duplicate_template_id_default as _, xml_template_prettier_incompatible_default as a, xml_deprecated_tree_attribute_default as b, xml_record_missing_id_default as c, xml_id_position_first_default as d, xml_header_wrong_default as f, xml_entities_resolved_default as g, xml_field_bool_without_eval_default as h, xml_view_dangerous_replace_low_priority_default as i, website_manifest_key_not_valid_uri_default as j, write_in_loop_default as k, xml_oe_structure_missing_id_default as l, xml_field_numeric_without_eval_default as m, xmlid_loaded_later_default as n, xml_tag_position_default as o, xml_header_missing_default as p, xml_xpath_translatable_item_default as r, xml_syntax_error_default as s, xmlid_naming_default as t, xml_not_valid_char_link_default as u, xml_duplicate_record_id_default as v, xml_deprecated_openerp_node_default as w, xml_deprecated_res_groups_category_id_default as x, xml_duplicate_fields_default as y };