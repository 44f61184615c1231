import { Bt as nearNames } from "./spec.mjs";
import { Ft as comodelOf, H as lineStart, Mt as parts, Nt as childOf, Pt as walk, _t as manifestAssets, at as recordField, jt as literalOf, mt as elementsOf, ot as recordText, pt as attributeValue, vt as manifestPaths, yt as manifestValue } from "./source.mjs";
import { $t as comesByItself, Bt as entrySpan, Cn as olderThan, Gt as textOf, Ht as lacking, Ot as namedClasses, Qt as fieldState, Rt as MANIFEST_GUIDE, Sn as newestMigration, St as isGuarded, Ut as opening, Vt as isSold, Wt as removeEntry, _t as xmlidRefs, bt as modelState, gn as refOf, hn as modelNames, pn as defineRule, qt as tellAbsent, tn as isRarelyRun, un as dataExample, vt as addDependency, wt as modelNames$1, xn as isOfEarlierSeries, xt as environmentModel, zt as OCA_GUIDE } from "./audit-base.mjs";
import { i as raise, n as manifestSpot, r as modelSpot } from "./audit-rules.mjs";
import { Ct as isMigrationFile, F as mentionsSuper, L as classAround, P as headOf, Tt as servesNobody, _ as unescapedParts, _t as originsOf, at as hasGuard, ct as taintHere, et as fieldsOf, g as lostReturn, ht as scopeFlow, it as functionText, mt as recordsOf, pt as isEnvironment, rt as plainText, ut as routeAround, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/m2m-relation-is-label.ts
var m2m_relation_is_label_default = defineRule({
	id: "m2m-relation-is-label",
	aliases: ["ODW9501"],
	severity: "medium",
	category: "correctness",
	summary: "The second argument of a Many2many, the name of its table, is a label",
	why: "Many2many takes the name of the relation table where other fields take a label. The table is named by the label, and another field with the same one shares its rows: records appear in fields where nobody put them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2many",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", "Tags of Loan")
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", string="Tags of Loan")
        other_ids = fields.Many2many("library.tag", "loan_tag_rel", "loan_id", "tag_id", "Other tags")
        line_ids = fields.One2many("library.line", "loan_id", "Lines of Loan")
  `,
	python: { module(_node, context) {
		for (const { field } of fieldsOf(context.file)) {
			const [, relation, ...more] = field.args;
			if (field.type !== "Many2many" || typeof relation?.value !== "string") continue;
			if (!/[A-Z ]/.test(relation.value)) continue;
			const free = more.length === 0 && !field.kwargs.has("string") && !field.kwargs.has("relation");
			context.report({
				at: relation,
				message: `"${relation.value}" becomes the name of the table of ${field.name}: write string="${relation.value}".`,
				fix: free ? {
					title: "Give it as string",
					safe: false,
					edits: [{
						start: relation.start,
						end: relation.start,
						text: "string="
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/mail-template-language.ts
const FIELDS = new Set(`subject email_from email_to email_cc partner_to reply_to lang body_html report_name scheduled_date`.split(" "));
const JINJA = /\$\{\s*(?:object|user|ctx|format_|not |\()[^}]*\}|^[ \t]*%[ \t]*(?:if|for|set|endif|endfor|else)\b.*$/m;
const INLINE = /\{\{[^}]*\}\}/;
var mail_template_language_default = defineRule({
	id: "mail-template-language",
	severity: "high",
	category: "correctness",
	summary: "A mail template in the language of another series",
	why: "Up to 14.0 the fields of a mail template are Jinja, with a dollar sign before single braces; from 15.0 on they are {{ object.name }}, and the body is QWeb. Odoo does not evaluate the other one: the mail shows it as it is written.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_render_mixin.py",
	bad: [dataExample(`<record id="a" model="mail.template"><field name="subject">Order \${object.name}</field></record>`), dataExample("<record id=\"a\" model=\"mail.template\"><field name=\"body_html\" type=\"html\"><p>\n% if object.name:\nA\n% endif\n</p></field></record>")],
	good: [dataExample("<record id=\"a\" model=\"mail.template\"><field name=\"subject\">Order {{ object.name }} at 5% of $10</field><field name=\"body_html\" type=\"html\"><p><t t-out=\"object.name\"/></p></field></record>"), dataExample(`<record id="a" model="example.template"><field name="subject">\${x}</field></record>`)],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "mail.template" || !context.series) return;
		const { mailTemplate, series } = context.series;
		for (const field of elementsOf(element)) {
			const name = attributeValue(field, "name") ?? "";
			if (!FIELDS.has(name)) continue;
			const text = context.text.slice(field.start, field.end);
			const old = mailTemplate === "inline" ? JINJA.exec(text)?.[0] : INLINE.exec(text)?.[0];
			if (old === void 0) continue;
			context.report({
				at: field.tag,
				message: mailTemplate === "inline" ? `"${old.trim()}" in ${name} is Jinja, which ${series} does not evaluate: write {{ ... }} in a field, and <t t-out="..."/> in the body.` : `"${old.trim()}" in ${name} is not evaluated in ${series}: write it as Jinja, with a dollar sign before single braces.`
			});
		}
	} }
});

// src/audit/rules/mail-template-unknown-field.ts
/** Fields of a template that are filled in for the record. */
const RENDERED = /^(subject|body_html|body|email_from|email_to|email_cc|partner_to|reply_to|lang|scheduled_date|report_name)$/;
/** What every record has besides its fields. */
const OF_RECORDS = /^(_\w+|env|id|ids|display_name|sudo|with_\w+|mapped|filtered|sorted|exists|name_get)$/;
var mail_template_unknown_field_default = defineRule({
	id: "mail-template-unknown-field",
	aliases: ["COR112"],
	severity: "high",
	category: "correctness",
	from: "15.0",
	summary: "A mail template asks for a field that its model does not have",
	why: "Since 15.0 the template installs, and fails when the first mail is to be sent from it: the confirmation, the invoice or the reminder does not go out, and whoever pressed the button sees an error about QWeb.",
	link: "https://www.odoo.com/documentation/18.0/applications/general/companies/email_template.html",
	bad: [{ "data/template.xml": `
        <odoo>
          <record id="template" model="mail.template">
            <field name="name">A</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="subject">Hello {{ object.nmae }}</field>
          </record>
        </odoo>
      ` }, { "data/template.xml": `
        <odoo>
          <record id="template" model="mail.template">
            <field name="name">A</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="body_html" type="html">
              <p>Dear <t t-out="object.parent_id.fullnme or ''"/></p>
            </field>
          </record>
        </odoo>
      ` }],
	good: {
		"models/partner.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def get_greeting(self):
              return "Dear"
    `,
		"data/template.xml": `
      <odoo>
        <record id="template" model="mail.template">
          <field name="name">A</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="subject">{{ object.get_greeting() }} {{ object.name }} {{ object.create_date.year }}</field>
          <field name="lang">{{ object.lang }}</field>
          <field name="body_html" type="html">
            <p t-if="object.parent_id.x_studio_kind">
              <t t-out="object.sudo().parent_id.whatever"/>
              <t t-foreach="object.child_ids" t-as="child"><t t-out="child.anything"/></t>
              <t t-out="object.write_date.strftime('%Y')"/>
              <t t-out="the_object.no_field"/>
            </p>
          </field>
        </record>
        <record id="asks" model="mail.template">
          <field name="name">C</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="subject">{{ hasattr(object, 'carrier_id') and object.carrier_id.name }}</field>
        </record>
        <record id="other" model="mail.template">
          <field name="name">B</field>
          <field name="model_id" ref="somebody.model_of_theirs"/>
          <field name="subject">{{ object.whatever }}</field>
        </record>
      </odoo>
    `
	},
	check(context) {
		let names;
		for (const { fact, source, demo } of context.index.records) {
			const { element } = fact;
			if (demo || fact.model !== "mail.template" || element?.name !== "record") continue;
			if (/hasattr\(|_fields\b|getattr\(|['"]\w+['"] (?:not )?in object/.test(source.text.slice(element.start, element.end))) continue;
			const ref = refOf(element, "model_id", context.module.name);
			if (ref === void 0) continue;
			names ??= modelNames(context.index, everyModel(context));
			const model = names.get(ref.slice(ref.indexOf(".") + 1)) ?? recordText(element, "model");
			if (model === void 0 || !context.model(model).complete) continue;
			for (const field of elementsOf(element)) {
				if (!RENDERED.test(attributeValue(field, "name") ?? "")) continue;
				const text = source.text.slice(field.start, field.end);
				for (const match of text.matchAll(/(?<![\w.])object((?:\.\w+)+)(\s*\()?/g)) {
					const steps = (match[1] ?? "").split(".").slice(1);
					const message = troubleOf(context, model, match[2] ? steps.slice(0, -1) : steps);
					if (!message) continue;
					const start = field.start + match.index;
					context.report({
						source,
						at: {
							start,
							end: start + match[0].length
						},
						model,
						message
					});
				}
			}
		}
	}
});
function troubleOf(context, model, steps) {
	let at = model;
	for (const name of steps) {
		if (OF_RECORDS.test(name) || context.model(at).method(name)) return void 0;
		const state = fieldState(context, at, name);
		if (state.is === "absent") return `No mail can be made of the template: ${tellAbsent(context, state)}`;
		if (state.is !== "found" || state.field.comodel === void 0) return void 0;
		at = state.field.comodel;
	}
}
/** Names of all models that this module can see. */
function* everyModel({ project, module }) {
	for (const name of project.closure(module.name).modules) for (const { model } of project.modules.get(name)?.classes ?? []) yield model;
}

// src/audit/rules/mail-thread-on-log.ts
/** The last word of a model that one record is added to for every event. */
const LOG = /(^|[._])(logs?|history|histories|trace|traces|measures?|readings?|pings?|stat|stats|statistics|heartbeats?|events?_log|audit|audit_line)$/;
var mail_thread_on_log_default = defineRule({
	id: "mail-thread-on-log",
	aliases: ["PER023B"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "A model that keeps a log has a chatter",
	why: "With mail.thread each record brings a message that it was made, its followers and, with tracking, a message for each change: a log of a million rows becomes several million in mail_message and mail_followers, which every other chatter is then searched in.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#messaging-features",
	bad: `
    from odoo import fields, models


    class ImportLog(models.Model):
        _name = "example.import.log"
        _inherit = ["mail.thread"]
        _description = "Import Log"

        message = fields.Char()
  `,
	good: `
    from odoo import fields, models


    class ImportLog(models.Model):
        _name = "example.import.log"
        _description = "Import Log"

        message = fields.Char()


    class Catalogue(models.Model):
        _name = "example.catalog"
        _inherit = ["mail.thread"]
        _description = "Catalogue"


    class Extended(models.Model):
        _inherit = ["example.import.log", "mail.thread"]
        _name = "example.import.log"
  `,
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			if (!fact.creates || fact.kind !== "model" || !LOG.test(model)) continue;
			if (!fact.inherit.includes("mail.thread")) continue;
			const inherit = fact.attributes.get("_inherit");
			context.report({
				at: inherit ?? {
					start: fact.start,
					end: fact.start + 5
				},
				model,
				message: `${model} grows with every event, and mail.thread adds messages and followers to each row: leave it out, or put the chatter on the record that the log belongs to.`
			});
		}
	} }
});

// src/audit/rules/manifest-author-string.ts
var manifest_author_string_default = defineRule({
	id: "manifest-author-string",
	aliases: ["E8101"],
	severity: "high",
	category: "correctness",
	summary: "The authors are a list instead of a text",
	why: "Odoo writes the author of the manifest into a text field: of a list the brackets and quotes are stored too, and the list of apps shows them.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"author\": [\"One\", \"Two\"]}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"author\": \"One, Two\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }],
	manifest({ entries }, { report }) {
		const entry = entries.get("author");
		if (!entry || entry.value === void 0 || typeof entry.value === "string") return;
		const names = Array.isArray(entry.value) ? entry.value : [];
		const joined = names.filter((name) => typeof name === "string").join(", ");
		const literal = names.length > 0 && names.every((name) => typeof name === "string" && !/["\\\n]/.test(name));
		report({
			at: entrySpan(entry),
			message: "\"author\" is no text: write the names into one, separated by commas.",
			fix: literal ? {
				title: "Join the names",
				safe: true,
				edits: [{
					start: entry.start,
					end: entry.end,
					text: `"${joined}"`
				}]
			} : void 0
		});
	}
});

// src/audit/rules/manifest-auto-install-wrong.ts
var manifest_auto_install_wrong_default = defineRule({
	id: "manifest-auto-install-wrong",
	aliases: ["COR013"],
	severity: "high",
	category: "correctness",
	summary: "auto_install names a module that is not in depends",
	why: "The list says which of the dependencies have to be there for the module to come by itself. Odoo refuses a manifest whose list has another name, and the module is then on no list of modules: it can neither be installed nor updated, and the log says so in one line at the start.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"sale\"], \"auto_install\": [\"sale\", \"stock\"]}\n" },
	good: [
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"sale\", \"stock\"], \"auto_install\": [\"sale\"]}\n" },
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"sale\"], \"auto_install\": True}\n" },
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"auto_install\": []}\n" }
	],
	manifest({ entries }, { report }) {
		const entry = entries.get("auto_install");
		const depends = entries.get("depends")?.value ?? ["base"];
		if (!entry || !Array.isArray(entry.value) || !Array.isArray(depends)) return;
		const strange = entry.value.filter((name) => typeof name === "string" && !depends.includes(name));
		if (strange.length === 0) return;
		report({
			at: entrySpan(entry),
			message: `Odoo refuses the manifest: auto_install names ${strange.join(", ")}, which depends does not. Put it into depends, or take it out here.`
		});
	}
});

// src/audit/rules/manifest-behind-migrations.ts
var manifest_behind_migrations_default = defineRule({
	id: "manifest-behind-migrations",
	aliases: ["E8145"],
	severity: "high",
	category: "migration",
	summary: "A migration script is for a version that the manifest has not reached",
	why: "Odoo runs the scripts between the version in the database and the one in the manifest. A script of a later version waits until some day the manifest reaches it, and the update that should have brought it does nothing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n",
		"migrations/18.0.1.1.0/post-migration.py": "def migrate(cr, version):\n    pass\n"
	}, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"1.0\", \"license\": \"LGPL-3\"}\n",
		"migrations/2.0/post-migration.py": "def migrate(cr, version):\n    pass\n"
	}],
	good: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.10.0\", \"license\": \"LGPL-3\"}\n",
		"migrations/18.0.1.9.0/post-migration.py": "def migrate(cr, version):\n    pass\n",
		"migrations/0.0.0/end-always.py": "def migrate(cr, version):\n    pass\n",
		"migrations/tests/test_migration.py": "x = 1\n"
	}, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.1.0\", \"license\": \"LGPL-3\"}\n",
		"migrations/1.1/pre-migration.py": "def migrate(cr, version):\n    pass\n"
	}],
	manifest(manifest, { module: { files }, series, report }) {
		const entry = manifest.entries.get("version");
		const version = typeof entry?.value === "string" ? entry.value : void 0;
		const own = /^(\d+\.0)\.\d+\.\d+\.\d+/.exec(version ?? "")?.[1] ?? series?.series;
		const newest = newestMigration(files, own);
		if (version === void 0 || !entry || newest === void 0) return;
		if (!olderThan(version, newest, own)) return;
		report({
			at: manifest.root ? opening(manifest) : entrySpan(entry),
			message: `The scripts in migrations/${newest} are for a later version than the manifest's ${version}, so no update runs them: raise "version", or name the folder by the version that it is for.`
		});
	}
});

// src/audit/rules/manifest-data-duplicated.ts
var manifest_data_duplicated_default = defineRule({
	id: "manifest-data-duplicated",
	aliases: ["W8125"],
	severity: "low",
	category: "maintainability",
	summary: "The manifest lists a file twice",
	why: "Odoo loads the file again for every line, warns that it does, and takes that much longer; what other files changed in between is written over.",
	link: MANIFEST_GUIDE,
	bad: {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"data\": [\"views/a.xml\", \"views/a.xml\"]}\n",
		"views/a.xml": "<odoo/>\n"
	},
	good: {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"data\": [\"views/a.xml\"], \"demo\": [\"views/b.xml\"]}\n",
		"views/a.xml": "<odoo/>\n",
		"views/b.xml": "<odoo/>\n"
	},
	manifest(manifest, { report }) {
		const { text, lineAt } = {
			text: manifest.source.text,
			lineAt: manifest.source.lineAt
		};
		for (const key of ["data", "demo"]) {
			const all = manifestPaths(manifest, key);
			for (const [i, { path, start, end }] of all.entries()) {
				const again = all.slice(i + 1).filter((other) => other.path === path);
				if (again.length === 0 || all.findIndex((other) => other.path === path) !== i) continue;
				const lines = again.map((other) => lineAt(other.start)).join(", ");
				report({
					at: {
						start,
						end
					},
					message: `"${key}" lists ${path} again in line ${lines}: leave that out.`,
					fix: {
						title: `Leave ${path} out the second time`,
						safe: true,
						edits: again.map((other) => ({
							...withComma(text, other.start, other.end),
							text: ""
						}))
					}
				});
			}
		}
	}
});
/** The item with its comma, and with its line where it has one for itself. */
function withComma(text, start, end) {
	const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
	const line = lineStart(text, start);
	const alone = /^[ \t]*$/.test(text.slice(line, start));
	const rest = /^[ \t]*(#[^\n]*)?\n/.exec(text.slice(end + comma));
	if (alone && rest) return {
		start: line,
		end: end + comma + rest[0].length
	};
	return {
		start,
		end: end + comma
	};
}

// src/audit/rules/manifest-depends-unsorted.ts
var manifest_depends_unsorted_default = defineRule({
	id: "manifest-depends-unsorted",
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "The dependencies are not in alphabetical order",
	why: "In an ordered list two branches that add a module rarely meet in the same line, and nobody adds one twice. Odoo does not care about the order.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"web\", \"mail\"]}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"mail\", \"web\"]}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }],
	manifest(manifest, { report }) {
		const entry = manifest.entries.get("depends");
		if (!entry || !Array.isArray(entry.value)) return;
		const names = manifestPaths(manifest, "depends");
		const sorted = names.map(({ path }) => path).sort();
		if (names.length !== entry.value.length || names.every(({ path }, i) => path === sorted[i])) return;
		const { text } = manifest.source;
		const order = names.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
		const plain = !text.slice(entry.start, entry.end).includes("#");
		report({
			at: entrySpan(entry),
			message: `The dependencies are not in order: write ${sorted.join(", ")}.`,
			fix: plain ? {
				title: "Sort them",
				safe: true,
				edits: names.map(({ start, end }, i) => {
					const other = order[i];
					return {
						start,
						end,
						text: other ? text.slice(other.start, other.end) : ""
					};
				})
			} : void 0
		});
	}
});

// src/audit/rules/manifest-depends-wrong.ts
var manifest_depends_wrong_default = defineRule({
	id: "manifest-depends-wrong",
	aliases: ["OLS04006", "OLS04010"],
	severity: "high",
	category: "correctness",
	summary: "depends names the module itself, a module twice, or one that cannot be installed",
	why: "A module that depends on itself, or on one that is not installable, cannot be installed. A name that is there twice hides a mistake of merging.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html",
	bad: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"example_module\"]}" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"sale\", \"base\"]}" },
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"old\"]}",
			"../old/__manifest__.py": "{\"name\": \"Old\", \"version\": \"16.0.1.0.0\", \"installable\": False}"
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"other\"]}",
			"../other/__manifest__.py": "{\"name\": \"Other\", \"version\": \"19.0.1.0.0\", \"depends\": [\"example_module\"]}"
		}
	],
	good: [{ "__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"base\", \"sale\", \"unheard_of\"]}" }, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"other\"], \"installable\": False}",
		"../other/__manifest__.py": "{\"name\": \"Other\", \"version\": \"19.0.1.0.0\", \"installable\": False}"
	}],
	manifest(manifest, context) {
		const { project, module } = context;
		const seen = /* @__PURE__ */ new Set();
		const own = project.modules.get(module.name);
		for (const at of manifestPaths(manifest, "depends")) {
			const { path: name } = at;
			const facts = project.modules.get(name);
			if (name === module.name) context.report({
				at,
				message: `${name} depends on itself, so it can never be installed: take it out of depends.`
			});
			else if (seen.has(name)) context.report({
				at,
				severity: "low",
				message: `${name} is in depends twice: keep one.`
			});
			else if (facts && own?.installable && !facts.installable) context.report({
				at,
				message: `${name} has installable False, so this module cannot be installed either: port ${name} first, or do without it.`
			});
			else if (own?.installable && project.closure(name).modules.has(module.name)) {
				const message = `${name} depends on ${module.name}, directly or through others, so neither can be installed: cut one of the two.`;
				context.report({
					at,
					severity: "critical",
					message
				});
			}
			seen.add(name);
		}
	}
});

// src/audit/rules/manifest-deprecated-key.ts
var manifest_deprecated_key_default = defineRule({
	id: "manifest-deprecated-key",
	aliases: ["C8103"],
	severity: "low",
	category: "maintainability",
	profile: "oca",
	summary: "A manifest key that is no longer to be used",
	why: "What a long description says belongs into README.rst, where people, package indexes and Odoo itself read it: the text in the manifest is only looked at where there is no README.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"description\": \"What it does.\"}\n" },
	good: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"summary\": \"What it does.\"}\n" },
	manifest({ entries }, { settings, report }) {
		for (const key of settings.deprecatedKeys ?? ["description"]) {
			const entry = entries.get(key);
			if (!entry) continue;
			const instead = key === "description" ? ": put the text into README.rst" : "";
			report({
				at: entrySpan(entry),
				message: `"${key}" is no longer to be used in a manifest${instead}.`
			});
		}
	}
});

// src/audit/rules/manifest-external-assets.ts
var manifest_external_assets_default = defineRule({
	id: "manifest-external-assets",
	aliases: ["W8162"],
	severity: "medium",
	category: "security",
	from: "15.0",
	summary: "An asset is loaded from another server",
	why: "Whoever runs that server runs code in the browser of every user, sees who works when, and stops the web client when it is down. Servers without a way to the internet do not work at all.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": `
      {
          "name": "A", "version": "18.0.1.0.0", "license": "LGPL-3",
          "assets": {"web.assets_backend": ["https://cdn.example.com/chart.js"]},
      }
    ` },
	good: { "__manifest__.py": `
      {
          "name": "A", "version": "18.0.1.0.0", "license": "LGPL-3", "website": "https://example.com",
          "assets": {"web.assets_backend": ["example_module/static/lib/chart.js", ("include", "web._assets")]},
      }
    ` },
	manifest(manifest, { report }) {
		for (const { path, start, end, key } of manifestAssets(manifest)) {
			if (!/^(https?:)?\/\//i.test(path)) continue;
			report({
				at: {
					start,
					end
				},
				message: `${key} loads ${path} from another server: put the file into static/lib of the module.`
			});
		}
	}
});

// src/audit/rules/manifest-hook-missing.ts
const HOOKS = [
	"pre_init_hook",
	"post_init_hook",
	"uninstall_hook",
	"post_load"
];
var manifest_hook_missing_default = defineRule({
	id: "manifest-hook-missing",
	severity: "critical",
	category: "correctness",
	summary: "A hook that the manifest names is not in the package, or takes other arguments than Odoo gives",
	why: "Odoo looks the name up in the package of the module when it installs or uninstalls it, and fails there. Up to 16.0 it gives the cursor, and the registry where there is one; from 17.0 on the environment.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html",
	bad: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"post_init_hook\": \"post_init_hook\"}",
		"__init__.py": "from . import models\n"
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"post_init_hook\": \"fill\"}",
		"__init__.py": "from .hooks import fill\n",
		"hooks.py": "def fill(cr, registry):\n    cr.execute(\"SELECT 1\")\n"
	}],
	good: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"post_init_hook\": \"fill\", \"uninstall_hook\": \"clean\", \"pre_init_hook\": \"star\"}",
		"__init__.py": "from .hooks import fill\nfrom .more import *\n\n\ndef clean(env):\n    env.cr.execute(\"SELECT 1\")\n",
		"hooks.py": "def fill(env):\n    env.cr.execute(\"SELECT 1\")\n"
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"post_load\": \"patch\", \"post_init_hook\": \"fill\"}",
		"__init__.py": "from .hooks import patch, fill\n",
		"hooks.py": "def patch():\n    pass\n\n\ndef fill(env, *more):\n    pass\n"
	}],
	manifest(manifest, context) {
		for (const key of HOOKS) {
			const name = manifestValue(manifest, key);
			const at = manifest.entries.get(key);
			if (typeof name !== "string" || name === "") continue;
			const found = lookUp(context.module, name);
			if (found === "missing") {
				const message = `${key} names ${name}, which the package of the module does not have: Odoo fails when it calls it. Import it in __init__.py.`;
				context.report({
					at,
					message
				});
			} else if (found !== "unknown" && context.series && key !== "post_load") {
				const message = signatureTrouble(found, key, context.series);
				if (message) context.report({
					at,
					message
				});
			}
		}
	}
});
/** What Odoo calls the hook with, against what it takes. */
function signatureTrouble({ name, params, required }, key, { series, hookArguments }) {
	const given = hookArguments === "env" ? ["env"] : key === "pre_init_hook" ? ["cr"] : ["cr", "registry"];
	const takes = required.length <= given.length && (params.length >= given.length || params.length > required.length);
	const cursor = hookArguments === "env" && /^(cr|cursor)$/.test(params[0] ?? "");
	if (takes && !cursor) return void 0;
	return `${name} takes (${params.join(", ")}), but ${series} calls ${key} with (${given.join(", ")}): it fails when it runs. Write def ${name}(${given.join(", ")}).`;
}
/** The function that a name of the package stands for. */
function lookUp(module, name) {
	const init = module.python.find(({ source }) => source.path === "__init__.py");
	if (!init) return "unknown";
	const own = init.functions.find((fact) => fact.name === name);
	if (own) return own;
	const from = init.imports.find(({ names }) => names.includes(name));
	if (!from) {
		if (init.imports.some(({ names }) => names.includes("*")) || new RegExp(`\\b${name}\\b`).test(init.source.text)) return "unknown";
		return "missing";
	}
	if (!/^\.\w+(\.\w+)*$/.test(from.from)) return "unknown";
	const path = from.from.slice(1).replaceAll(".", "/");
	return module.python.find(({ source }) => source.path === `${path}.py` || source.path === `${path}/__init__.py`)?.functions.find((fact) => fact.name === name && fact.decorators.length === 0) ?? "unknown";
}

// src/audit/rules/manifest-icon-missing.ts
var manifest_icon_missing_default = defineRule({
	id: "manifest-icon-missing",
	aliases: ["COR013B"],
	severity: "low",
	category: "correctness",
	summary: "The icon that the manifest names is not there",
	why: "The list of apps, and the menu of an app without an icon of its own, ask the server for the file of every module that says it has one: where it is missing they show a broken picture. Without the key Odoo takes static/description/icon.png.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"icon\": \"/example_module/static/description/logo.png\"}\n" },
	good: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"icon\": \"/example_module/static/description/logo.png\"}\n",
		"static/description/logo.png": "x"
	}, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"icon\": \"/base/static/description/icon.png\"}\n" }],
	manifest(manifest, { module, report }) {
		const entry = manifest.entries.get("icon");
		const icon = textOf(manifest, "icon");
		const [, name, file = ""] = /^\/?(\w+)\/(static\/.+)$/.exec(icon ?? "") ?? [];
		if (!entry || name !== module.name || module.files.includes(file)) return;
		report({
			at: entrySpan(entry),
			message: `There is no ${file} in this module: add the picture, or correct the path.`
		});
	}
});

// src/audit/rules/manifest-key-misspelt.ts
/** Without these the module is another one. */
const HEAVY = [
	"depends",
	"data",
	"assets",
	"external_dependencies"
];
/** These are read by people. */
const LIGHT = [
	"author",
	"category",
	"summary"
];
const KEYS$1 = [
	...HEAVY,
	...LIGHT,
	...[
		"pre_init_hook",
		"post_init_hook",
		"uninstall_hook",
		"post_load",
		"application",
		"license",
		"version"
	],
	...[
		"auto_install",
		"installable",
		"demo"
	]
];
var manifest_key_misspelt_default = defineRule({
	id: "manifest-key-misspelt",
	aliases: ["COR003"],
	severity: "medium",
	category: "correctness",
	summary: "A key of the manifest that is nearly the name of one that Odoo knows",
	why: "Odoo passes over a key that it does not know, without a word: the files of \"datas\" are never loaded, the modules of \"depend\" are not there when the module is installed, and it is installed all the same.",
	link: MANIFEST_GUIDE,
	bad: [
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"depend\": [\"base\"], \"license\": \"LGPL-3\"}\n" },
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", u\"depend\": [\"base\"], \"license\": \"LGPL-3\"}\n" },
		{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"licence\": \"LGPL-3\"}\n" }
	],
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"license\": \"LGPL-3\", \"maturity\": \"Beta\", \"live_test_url\": \"x\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"depends\": [\"base\"], \"author\": \"A\", \"authors\": [\"A\", \"B\"], \"dates\": []}\n" }],
	manifest({ entries, source: { text } }, { report }) {
		for (const { key, keySpan } of entries.values()) {
			if (KEYS$1.includes(key) || key.length < 4) continue;
			const [near] = nearNames(key, KEYS$1, 1);
			if (near === void 0 || entries.has(near) || Math.abs(near.length - key.length) > 2) continue;
			report({
				at: keySpan,
				severity: HEAVY.includes(near) ? "high" : LIGHT.includes(near) ? "low" : "medium",
				message: `Odoo knows no "${key}" and passes over it: if "${near}" is meant, write that.`,
				fix: text.slice(keySpan.start + 1, keySpan.end - 1) === key ? {
					title: `Write ${near}`,
					safe: false,
					edits: [{
						start: keySpan.start + 1,
						end: keySpan.end - 1,
						text: near
					}]
				} : void 0
			});
		}
	}
});

// src/audit/rules/manifest-maintainers-list.ts
var manifest_maintainers_list_default = defineRule({
	id: "manifest-maintainers-list",
	aliases: ["E8104"],
	severity: "medium",
	category: "correctness",
	summary: "The maintainers are no list of texts",
	why: "Tools that tell maintainers of changes and make the README go through the list one by one: a text is read letter by letter.",
	link: OCA_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"maintainers\": \"one\"}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"maintainers\": [\"one\", \"two\"]}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"maintainers\": []}\n" }],
	manifest({ entries, source: { text } }, { report }) {
		const entry = entries.get("maintainers");
		if (!entry || entry.value === void 0) return;
		const { value } = entry;
		if (Array.isArray(value) && value.every((name) => typeof name === "string")) return;
		report({
			at: entrySpan(entry),
			message: "\"maintainers\" should be a list of user names, such as [\"one\", \"two\"].",
			fix: typeof value === "string" && value !== "" && !value.includes(",") ? {
				title: "Make it a list",
				safe: true,
				edits: [{
					start: entry.start,
					end: entry.end,
					text: `[${text.slice(entry.start, entry.end)}]`
				}]
			} : void 0
		});
	}
});

// src/audit/rules/manifest-required-author.ts
var manifest_required_author_default = defineRule({
	id: "manifest-required-author",
	aliases: ["C8101"],
	severity: "low",
	category: "maintainability",
	profile: "oca",
	summary: "None of the required authors is named in the manifest",
	why: "A module of the Odoo Community Association names the association beside whoever wrote it: tools that list, publish and translate its modules go by that name.",
	link: OCA_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"author\": \"Somebody\"}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"author\": \"Somebody, Odoo Community Association (OCA)\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"author\": [\"Somebody\", \"Odoo Community Association (OCA)\"]}\n" }],
	manifest(manifest, { settings: { requiredAuthors }, report }) {
		if (requiredAuthors.length === 0 || !manifest.root) return;
		const entry = manifest.entries.get("author");
		if (entry && typeof entry.value !== "string") return;
		const authors = String(entry?.value ?? "").split(",").map((author) => author.trim());
		if (requiredAuthors.some((author) => authors.includes(author))) return;
		const wanted = requiredAuthors.map((author) => `"${author}"`).join(" or ");
		report({
			at: entry ? entrySpan(entry) : opening(manifest),
			message: `The authors lack ${wanted}: add ${requiredAuthors.length > 1 ? "one of them" : "it"} to "author", separated by a comma.`
		});
	}
});

// src/audit/rules/manifest-required-key.ts
var manifest_required_key_default = defineRule({
	id: "manifest-required-key",
	aliases: ["C8102"],
	severity: "low",
	category: "maintainability",
	summary: "A key that a manifest must have is missing",
	why: "Without a licence Odoo assumes LGPL-3 and warns at every start; whoever reads the module does not know what they may do with it. A project can ask for more keys.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\"}\n" },
	good: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" },
	manifest(manifest, { settings, report }) {
		for (const key of lacking(manifest, settings.requiredKeys ?? ["license"])) {
			const why = key === "license" ? ": Odoo takes it for LGPL-3 and warns at every start" : "";
			report({
				at: opening(manifest),
				message: `The manifest has no "${key}"${why}. Add it.`
			});
		}
	}
});

// src/audit/rules/manifest-required-key-app.ts
const KEYS = [
	"currency",
	"images",
	"license",
	"support"
];
var manifest_required_key_app_default = defineRule({
	id: "manifest-required-key-app",
	aliases: ["C8119"],
	severity: "low",
	category: "maintainability",
	profile: "apps",
	summary: "A key that a module for sale must have is missing",
	why: "The app store shows the price in a currency, the pictures, the licence and where a buyer gets help. It takes all of them from the manifest.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"price\": 10}\n" },
	good: [{ "__manifest__.py": `
        {
            "name": "A", "version": "18.0.1.0.0", "license": "OPL-1", "price": 10, "currency": "EUR",
            "images": ["static/description/banner.png"], "support": "help@example.com",
        }
      ` }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\"}\n" }],
	manifest(manifest, { settings, report }) {
		if (!isSold(manifest)) return;
		const always = settings.requiredKeys ?? ["license"];
		for (const key of lacking(manifest, settings.requiredAppKeys ?? KEYS)) {
			if (always.includes(key)) continue;
			report({
				at: opening(manifest),
				message: `The module has a price and no "${key}". Add it.`
			});
		}
	}
});

// src/audit/rules/manifest-summary-multiline.ts
var manifest_summary_multiline_default = defineRule({
	id: "manifest-summary-multiline",
	aliases: ["C8120"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "The summary has more than one line",
	why: "The summary is the line below the name in the list of apps. Line breaks are shown as blanks there, and cut the text in other lists.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"summary\": \"\"\"One\nTwo\"\"\"}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"summary\": \"One \"\n  \"line\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"summary\": \"\\n One\\n\"}\n" }],
	manifest({ entries }, { report }) {
		const entry = entries.get("summary");
		if (!entry || typeof entry.value !== "string" || !entry.value.trim().includes("\n")) return;
		report({
			at: entrySpan(entry),
			message: "The summary has several lines: say it in one, and put the rest into README.rst."
		});
	}
});

// src/audit/rules/manifest-superfluous-key.ts
/** Keys that are True where they are missing. */
const TRUE = ["installable", "active"];
/** Of these the default is something, so nothing is no default. An empty `auto_install` always installs. */
const OTHER_DEFAULTS = /* @__PURE__ */ new Set([
	"sequence",
	"license",
	"category"
]);
/** Keys that Odoo reads, and for which it takes this where the key is missing. */
const SAFE = /^(data|demo|qweb|test|css|js|images|assets|depends|external_dependencies|application|auto_install|installable|summary|description|website|bootstrap|web|maintainers|countries|cloc_exclude|images_preview_theme|configurator_snippets)$/;
var manifest_superfluous_key_default = defineRule({
	id: "manifest-superfluous-key",
	aliases: ["C8116"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A manifest key that says what holds without it",
	why: "A manifest is easier to read when it only says what is special of its module. Odoo takes an empty list, an empty text and False for every key that is missing, and True for \"installable\".",
	link: MANIFEST_GUIDE,
	bad: [{ "__manifest__.py": `
        {
            "name": "A",
            "version": "18.0.1.0.0",
            "license": "LGPL-3",
            "data": [],
            "demo": [], "test": [],  # nothing
            "installable": True,
            "application": False,
            "auto_install": False
        }
      ` }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"qweb\": []}\n" }],
	good: [{
		"__manifest__.py": `
        {
            "name": "A",
            "version": "18.0.1.0.0",
            "license": "LGPL-3",
            "data": ["views/a.xml"],
            "installable": False,
            "application": True,
            "auto_install": True,
            "sequence": 0,
        }
      `,
		"views/a.xml": "<odoo/>\n"
	}, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"auto_install\": []}\n" }],
	manifest(manifest, { settings, report }) {
		for (const entry of manifest.entries.values()) {
			if (!isDefault(entry, manifest.source.text, settings.manifestKeysValuesTrue ?? TRUE)) continue;
			report({
				at: entrySpan(entry),
				message: `"${entry.key}" is what Odoo takes without it: leave it out.`,
				fix: SAFE.test(entry.key) ? removeEntry(manifest, entry) : void 0
			});
		}
	}
});
function isDefault({ key, node, value }, text, isTrue) {
	if (isTrue.includes(key)) return value === true;
	if (OTHER_DEFAULTS.has(key)) return value === "" && key === "license";
	if (key === "auto_install") return value === false;
	if (Array.isArray(value)) return value.length === 0;
	if (value !== null && typeof value === "object") return Object.keys(value).length === 0;
	if (value === void 0) return text.slice(node.start, node.end) === "set()";
	return !value;
}

// src/audit/rules/manifest-syntax-error.ts
var manifest_syntax_error_default = defineRule({
	id: "manifest-syntax-error",
	severity: "critical",
	category: "correctness",
	summary: "A manifest that is not one dictionary of literals, or a module without __init__.py",
	why: "Odoo evaluates the manifest as a literal. When it is something else, or does not parse, the module is not in the list of apps, and what depends on it cannot be installed.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: [
		{
			"__init__.py": "",
			"__manifest__.py": "{\"name\": \"a\" \"version\": \"19.0.1.0.0\"}"
		},
		{
			"__init__.py": "",
			"__manifest__.py": "NAME = \"a\"\n{\"name\": NAME}"
		},
		{
			"__init__.py": "",
			"__manifest__.py": "{\"name\": \"a\", \"version\": version()}"
		},
		{
			"models/a.py": "",
			"__manifest__.py": "{\"name\": \"a\", \"version\": \"19.0.1.0.0\"}"
		}
	],
	good: [{
		"__init__.py": "",
		"__manifest__.py": `
        # Copyright
        {
            "name": "a",
            "version": "19.0.1.0.0",
            "description": """More""" "text",
            "data": [],
        }
      `
	}],
	manifest(manifest, { module, report }) {
		for (const problem of manifest.problems.slice(0, 3)) report({
			at: problem,
			message: `Odoo cannot read the manifest: ${problem.message}. Write one dictionary of plain values.`
		});
		if (module.files.includes("__init__.py")) return;
		const code = module.python.some(({ source }) => !/^(tests|migrations|upgrades|static)\//.test(source.path));
		report({
			severity: code ? void 0 : "low",
			message: `The module has no __init__.py: ${code ? "none of its Python is loaded" : "Odoo skips it when it looks for modules"}. Add one.`
		});
	}
});

// src/audit/rules/manifest-version-format.ts
const FORMAT = String.raw`({series})\.\d+\.\d+\.\d+$`;
var manifest_version_format_default = defineRule({
	id: "manifest-version-format",
	aliases: ["C8106"],
	severity: "low",
	category: "maintainability",
	profile: "oca",
	summary: "The version is not the series followed by three numbers",
	why: "Odoo puts its series in front of a short version, so migration scripts of 1.1 and of 18.0.1.1.0 do not meet, and nobody sees from the manifest for which series a module is meant.",
	link: OCA_GUIDE,
	bad: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"1.0\", \"license\": \"LGPL-3\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0\", \"license\": \"LGPL-3\"}\n" }],
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"license\": \"LGPL-3\"}\n" }],
	manifest({ entries }, { settings, series, report }) {
		const entry = entries.get("version");
		if (!entry || typeof entry.value !== "string" || entry.value === "") return;
		const wanted = series ? series.series.replaceAll(".", String.raw`\.`) : String.raw`\d+\.0`;
		const format = (settings.versionFormat ?? FORMAT).replaceAll("{series}", wanted);
		if (new RegExp(`^(?:${format})`).test(entry.value)) return;
		const example = settings.versionFormat ? `match ${format}` : `be like ${series?.series ?? "18.0"}.1.0.0`;
		report({
			at: entrySpan(entry),
			message: `The version "${entry.value}" should ${example}.`
		});
	}
});

// src/audit/rules/many2many-relation-shared.ts
var many2many_relation_shared_default = defineRule({
	id: "many2many-relation-shared",
	aliases: ["ODW9501", "m2m-relation-is-label"],
	severity: "high",
	category: "correctness",
	summary: "Two Many2many fields share a table by accident, or a label stands in the place of its name",
	why: "The second argument of Many2many is the name of the table, not the label. Two fields of one model to the same other model have the same table unless they say another: what is put into one shows up in the other.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2many",
	bad: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner", "Readers of the book")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner")
        buyer_ids = fields.Many2many("res.partner", string="Buyers")
    `],
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        reader_ids = fields.Many2many("res.partner", "example_book_reader_rel", "book_id", "partner_id", "Readers")
        buyer_ids = fields.Many2many("res.partner", string="Buyers")
        seen_ids = fields.Many2many("res.partner", compute="_compute_seen_ids")
        tag_ids = fields.Many2many("res.partner.category")

        def _compute_seen_ids(self):
            self.seen_ids = False
  `,
	python: { module(_node, context) {
		for (const { fact } of namedClasses(context)) {
			const seen = [];
			for (const field of fact.fields) {
				const comodel = comodelOf(field);
				if (field.type !== "Many2many" || comodel === void 0) continue;
				const table = field.kwargs.get("relation") ?? field.args[1];
				if (typeof table?.value === "string" && /[\s]|^[A-Z][a-z]/.test(table.value)) {
					const message = `"${table.value}" is taken as the name of the table of ${field.name}, not as its label: write string="${table.value}".`;
					context.report({
						at: table,
						severity: "medium",
						message
					});
					continue;
				}
				const stored = field.kwargs.get("store")?.value === true || !(field.kwargs.has("compute") || field.kwargs.has("related"));
				if (field.kwargs.has("domain")) continue;
				if (!stored || table && typeof table.value !== "string") continue;
				const own = typeof table?.value === "string" ? table.value : "";
				const columns = [field.kwargs.get("column1") ?? field.args[2], field.kwargs.get("column2") ?? field.args[3]].map((each) => each ? String(each.value) : "").join();
				const other = seen.find((each) => each.table === own && each.pair === comodel && each.columns === columns);
				if (other) {
					const message = `${field.name} and ${other.name} share one table, so what is put into one is in the other too: give each a relation of its own.`;
					context.report({
						at: field.nameSpan,
						message
					});
				}
				seen.push({
					table: own,
					pair: comodel,
					name: field.name,
					columns
				});
			}
		}
	} }
});

// src/audit/rules/many2one-required-set-null.ts
var many2one_required_set_null_default = defineRule({
	id: "many2one-required-set-null",
	severity: "high",
	category: "correctness",
	summary: "A required Many2one has ondelete=\"set null\"",
	why: "The column may not be empty, and is to be emptied when the other record goes: Odoo raises ValueError while it sets up the field.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2one",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner", required=True, ondelete="set null")
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("res.partner", required=True, ondelete="restrict")
        editor_id = fields.Many2one("res.partner", ondelete="set null")
        owner_id = fields.Many2one("res.partner", required=True)
        related_id = fields.Many2one(related="author_id", required=True, ondelete="set null")


    class Wizard(models.AbstractModel):
        _name = "example.wizard"
        _description = "Wizard"
  `,
	python: { module(_node, context) {
		for (const { fact } of namedClasses(context)) for (const { type, name, kwargs } of fact.fields) {
			const rule = kwargs.get("ondelete");
			if (type !== "Many2one" || rule?.value !== "set null" || kwargs.get("required")?.value !== true) continue;
			if (kwargs.has("compute") || kwargs.has("related")) continue;
			const message = `${name} is required, so it cannot be emptied when the record that it points to is deleted: use ondelete="restrict", or "cascade" where this record has no meaning without it.`;
			context.report({
				at: rule,
				message
			});
		}
	} }
});

// src/audit/rules/markup-of-variable.ts
const CLEANERS = /^(html_sanitize|escape|html_escape|plaintext2html|nl2br|nl2br_enclose|html_keep_url)$/;
var markup_of_variable_default = defineRule({
	id: "markup-of-variable",
	aliases: [
		"E8504",
		"S704",
		"non-const-markup"
	],
	severity: "high",
	confidence: "likely",
	category: "security",
	from: "15.0",
	summary: "Markup() around a text that holds values",
	why: "Markup says that a text is safe as it is. A value that is already inside is then no longer escaped, and a name such as <script> runs in the browser of whoever looks at it. Markup(\"<b>%s</b>\") % name, with the brackets before the %, escapes the value.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#escaping-vs-sanitizing",
	bad: [
		`
    from markupsafe import Markup
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def card(self, title):
            return Markup("<b>%s</b>" % title) + Markup(f"<i>{title}</i>")
    `,
		`
    from markupsafe import Markup
    from odoo import http


    class Main(http.Controller):
        @http.route("/hello", auth="public")
        def hello(self, name):
            return Markup(name)
    `,
		`
    from markupsafe import Markup
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()

        def card(self):
            body = "<b>" + self.title + "</b>"
            return Markup(body)
    `
	],
	good: [`
    from markupsafe import Markup, escape
    from odoo.tools import html_sanitize


    def card(title, count, note):
        Markup("<b>%s</b>") % title
        Markup("<b>{}</b>").format(title)
        Markup("<br/>").join([title])
        Markup("<b>" + escape(title) + "</b>")
        Markup(html_sanitize(title))
        Markup("<b>%d</b>" % count)
        body = Markup("<p>%s</p>") % title
        return Markup(body)
    `, `
    from markupsafe import Markup
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        pages = fields.Integer()
        note = fields.Html()

        def card(self):
            return Markup("<b>%s</b>" % self.pages) + Markup(self.note)

        def rendered(self):
            return Markup(self.env["ir.qweb"]._render("library.card", {"book": self}))
    `],
	calls: ["Markup"],
	python: { call(node, context) {
		if (calledBy(node, context)?.path?.replace(/^markupsafe\./, "") !== "Markup") return;
		const [value] = argumentsOfCall(node, context).positional;
		if (!value || value.type === "string" && !context.slice(value).includes("{")) return;
		if (isTestFile(context.file.source.path)) return;
		const taint = taintHere(value, context, { cleaners: CLEANERS });
		const parts = unescapedParts(value, context);
		const risky = parts.find((part) => isRisky(part, context));
		const direct = taint?.kind === "text" && parts.length === 0 && isName(value);
		if (!risky && !direct) return;
		const what = context.slice(risky ?? value).replaceAll(/\s+/g, " ");
		context.report({
			at: node,
			severity: taint?.kind === "text" && isOpen(context) || risky && storedText(risky, context) ? "high" : "medium",
			message: `${what} is in the text before Markup() calls it safe${taint?.kind === "text" ? `, and comes from ${taint.source}` : ""}: close the brackets before the value, as in Markup("<b>%s</b>") % value, which escapes it.`
		});
	} }
});
/** Visitors choose the value. */
function isOpen(context) {
	const auth = routeAround(context)?.auth;
	return auth === "public" || auth === "none";
}
function isName({ type }) {
	return type === "identifier" || type === "subscript" || type === "attribute" || type === "call";
}
/** Calls of the module's own say nothing of what they give. */
function isRisky(part, context) {
	if ((part.type === "subscript" ? childOf(part, "value") : part)?.type === "call") return taintHere(part, context, { cleaners: CLEANERS })?.kind === "text";
	return part.type === "identifier" || part.type === "attribute" || part.type === "subscript";
}
function storedText(part, context) {
	const [object, name] = [childOf(part, "object"), childOf(part, "attribute")];
	const records = object && name && part.type === "attribute" ? recordsOf(object, context) : void 0;
	if (!records?.model || !name) return false;
	return /^(Char|Text)$/.test(context.model(records.model).field(context.slice(name))?.type ?? "");
}

// src/audit/rules/mass-assignment.ts
var mass_assignment_default = defineRule({
	id: "mass-assignment",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A route writes the whole form that it gets, with sudo",
	why: "The form decides which fields are written: besides those that the page shows, a sender adds user_id, state, groups_id or company_id, and sudo() asks for no right. Name the fields that may be written, one by one or by a list.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html",
	bad: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create(post)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile", type="json", auth="user")
        def profile(self, values):
            partner = request.env.user.partner_id.sudo()
            partner.write(dict(values))
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create({**post, "name": "Lead"})
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            values = {"name": "Lead"}
            values.update(post)
            request.env["crm.lead"].sudo().create(values)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            values = {key: value for key, value in post.items()}
            request.env["crm.lead"].sudo().create(values)
    `
	],
	good: `
    from odoo import http
    from odoo.http import request

    FIELDS = ("name", "email")


    class Main(http.Controller):
        @http.route("/lead", type="http", auth="public", methods=["POST"])
        def lead(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})

        @http.route("/listed", type="http", auth="public", methods=["POST"])
        def listed(self, **post):
            values = {key: post[key] for key in FIELDS if key in post}
            request.env["crm.lead"].sudo().create(values)

        @http.route("/some", type="http", auth="public", methods=["POST"])
        def some(self, **post):
            values = {"name": "Lead"}
            values.update({"email": post.get("email")})
            values.update(self._defaults())
            request.env["crm.lead"].sudo().create({**values, "phone": post.get("phone")})
            request.env["crm.lead"].sudo().create({k: v for k, v in post.items() if k in FIELDS})

        @http.route("/plain", type="json", auth="user")
        def plain(self, values):
            request.env["crm.lead"].create(values)

        @http.route("/checked", type="http", auth="user")
        def checked(self, **post):
            values = self._allowed_values(post)
            request.env["crm.lead"].sudo().create(values)
  `,
	calls: [
		"create",
		"write",
		"update"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(create|write|update)$/.test(called.name)) return;
		const route = routeAround(context);
		if (!route) return;
		const [values] = argumentsOfCall(node, context).positional;
		if (!values || !recordsOf(called.object, context)?.sudo) return;
		const whole = originsOf(values, scopeFlow(context)).filter(({ type }) => !/^(dictionary|dictionary_comprehension|list|list_comprehension)$/.test(type));
		const taint = [...originsOf(values, scopeFlow(context)).flatMap((origin) => spreadInto(origin, values, context)), ...whole].filter((origin) => !/^dict\(\s*[[(]/.test(context.slice(origin)) && !/\bfor\b/.test(context.slice(origin))).map((origin) => taintHere(origin, context)).find((found) => found?.kind === "text");
		if (!taint || /\.pop\(|allowed|whitelist|_fields\b|\bfields_get|FIELDS|\bin\s+\w*fields/i.test(functionText(context))) return;
		context.report({
			at: node,
			severity: route.auth === "public" || route.auth === "none" ? "critical" : "high",
			message: `${taint.source[0]?.toUpperCase()}${taint.source.slice(1)} decides which fields are written, and sudo() asks for no right: name the fields, as in {"name": post.get("name")}.`
		});
	} }
});
/** Dictionaries that come whole into one that is written out: `{**post}`, `values.update(post)`, `for k, v in post.items()`. */
function spreadInto(origin, values, context) {
	if (origin.type === "dictionary") return [...parts(origin).flatMap((part) => part.type === "dictionary_splat" ? parts(part) : []), ...updates(values, context)].filter(({ type }) => type === "identifier");
	if (origin.type !== "dictionary_comprehension") return [];
	const [pair, clause, more] = parts(origin);
	const [key, left, right] = [
		pair && childOf(pair, "key"),
		clause && childOf(clause, "left"),
		clause && childOf(clause, "right")
	];
	const name = left && parts(left)[0];
	if (more || !key || !name || !right || context.slice(key) !== context.slice(name)) return [];
	const called = right.type === "call" ? calledBy(right, context) : void 0;
	return called?.name === "items" && called.object?.type === "identifier" ? [called.object] : [];
}
/** `values.update(post)` before the values are used. */
function updates(values, context) {
	if (values.type !== "identifier") return [];
	const name = context.slice(values);
	return scopeFlow(context).calls.flatMap((call) => {
		return (call.start < values.start ? calledBy(call, context) : void 0)?.path === `${name}.update` ? argumentsOfCall(call, context).positional : [];
	});
}

// src/audit/rules/menu-without-action.ts
var menu_without_action_default = defineRule({
	id: "menu-without-action",
	severity: "medium",
	category: "views",
	summary: "A menu has neither an action nor a menu below it",
	why: "Odoo does not show such a menu: whatever it was made for cannot be reached.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#menuitem",
	bad: { "views/menu.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"base.menu_administration\"/></odoo>" },
	good: [{ "views/menu.xml": `
        <odoo>
          <menuitem id="menu_root" name="Books"/>
          <menuitem id="menu_books" name="Books" parent="menu_root" action="base.action_partner_form"/>
          <menuitem id="menu_nested" name="More"><menuitem id="menu_in" name="In" action="base.action_partner_form"/></menuitem>
          <menuitem id="base.menu_administration" sequence="3"/>
        </odoo>
      ` }, {
		"views/menu.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"base.menu_administration\"/></odoo>",
		"../other/__manifest__.py": "{\"name\": \"Other\", \"depends\": [\"example_module\"], \"data\": [\"m.xml\"]}",
		"../other/m.xml": "<odoo><menuitem id=\"menu_a\" name=\"A\" parent=\"example_module.menu_books\" action=\"base.action_partner_form\"/></odoo>"
	}],
	check(context) {
		const { index, module, project } = context;
		const menus = index.records.filter(({ fact }) => fact.model === "ir.ui.menu");
		const parents = new Set(index.refs.map(({ fact }) => fact.xmlid));
		for (const { source, fact } of menus) {
			const { element, xmlid } = fact;
			if (element?.name !== "menuitem" || xmlid === void 0 || !xmlid.startsWith(`${module.name}.`)) continue;
			if (attributeValue(element, "action") !== void 0 || attributeValue(element, "name") === void 0) continue;
			if (element.children.some(({ type }) => type === "element") || parents.has(xmlid)) continue;
			if (menus.some((other) => other.fact !== fact && other.fact.xmlid === xmlid)) continue;
			if (module.python.some((file) => file.source.text.includes(xmlid))) continue;
			if ([...project.modules.values()].some((facts) => facts.name !== module.name && project.closure(facts.name).modules.has(module.name)) || recordField(element, "action")) continue;
			const message = `The menu ${xmlid} has no action, and no menu is below it, so Odoo does not show it: give it an action, or take it out.`;
			context.report({
				source,
				at: element.tag,
				message
			});
		}
	}
});

// src/audit/rules/message-post-html.ts
var message_post_html_default = defineRule({
	id: "message-post-html",
	severity: "medium",
	confidence: "likely",
	category: "security",
	to: "16.0",
	summary: "A message holds text of users as HTML",
	why: "Up to 16.0 the body of a message is HTML as it is given. A name or a note with tags in it becomes part of the message, and what it links to or shows is what its writer wants, before everybody who follows the record. Escape the values; from 17.0 a plain text is escaped by itself.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#building-the-values",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _inherit = ["mail.thread"]

        title = fields.Char()

        def tell(self, reason):
            self.message_post(body="<p>%s</p>" % reason)

        def _tell(self):
            self.message_post(body="<b>" + self.title + "</b>")
  `,
	good: `
    from markupsafe import Markup
    from odoo import fields, models
    from odoo.tools import html_escape


    class Book(models.Model):
        _name = "library.book"
        _inherit = ["mail.thread"]

        title = fields.Char()
        pages = fields.Integer()

        def tell(self, reason):
            self.message_post(body=Markup("<p>%s</p>") % reason)
            self.message_post(body="<p>%s</p>" % html_escape(reason))
            self.message_post(body="<p>Closed</p>")
            self.message_post(body="<p>%s</p>" % self.pages)
            self.message_post(body="Closed: %s" % self.title)
  `,
	calls: [
		"message_post",
		"message_notify",
		"_message_log"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(message_post|message_notify|_message_log)$/.test(called.name) || servesNobody(context)) return;
		const body = argumentsOfCall(node, context).keywords.get("body");
		if (!body || ![...walk(body)].some(({ type, start, end }) => type === "string" && /<\w+/.test(context.text.slice(start, end)))) return;
		const risky = unescapedParts(body, context).find((part) => taintHere(part, context)?.kind === "text" || isTyped(part, context));
		if (!risky) return;
		context.report({
			at: body,
			message: `${context.slice(risky)} becomes part of the message's HTML, tags included: write Markup("<p>%s</p>") % value, which escapes it.`
		});
	} }
});
function isTyped(part, context) {
	const [object, name] = [childOf(part, "object"), childOf(part, "attribute")];
	const records = part.type === "attribute" && object ? recordsOf(object, context) : void 0;
	if (!records?.model || !name || context.slice(name) === "name" || context.slice(name) === "display_name") return false;
	return /^(Char|Text)$/.test(context.model(records.model).field(context.slice(name))?.type ?? "");
}

// src/audit/rules/method-compute.ts
var method_compute_default = defineRule({
	id: "method-compute",
	aliases: ["C8108"],
	severity: "low",
	category: "maintainability",
	cosmetic: true,
	summary: "The method that computes a field is not named _compute_...",
	why: "A name without the underscore in front can be called from outside over RPC, and readers look for computes by their prefix.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="get_total")
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")
        other = fields.Float(compute=lambda self: self._get())
        none = fields.Float(compute=None)
  `,
	python: { module(_node, context) {
		for (const { field } of fieldsOf(context.file)) {
			const value = field.kwargs.get("compute");
			const name = value && plainText(value, context.text);
			if (!value || name === void 0 || name.startsWith("_compute_")) continue;
			context.report({
				at: value,
				message: `${name} computes ${field.name}: name it _compute_${field.name}, or whatever begins with _compute_.`
			});
		}
	} }
});

// src/audit/rules/method-inverse.ts
var method_inverse_default = defineRule({
	id: "method-inverse",
	aliases: ["C8110"],
	severity: "low",
	category: "maintainability",
	cosmetic: true,
	summary: "The method that writes back a computed field is not named _inverse_...",
	why: "A name without the underscore in front can be called from outside over RPC, and readers look for inverse methods by their prefix.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="set_total")
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", inverse="_inverse_total")
        other = fields.Float(inverse=lambda self: None)
        none = fields.Float(inverse=None)
  `,
	python: { module(_node, context) {
		for (const { field } of fieldsOf(context.file)) {
			const value = field.kwargs.get("inverse");
			const name = value && plainText(value, context.text);
			if (!value || name === void 0 || name.startsWith("_inverse_")) continue;
			context.report({
				at: value,
				message: `${name} writes back ${field.name}: name it _inverse_${field.name}, or whatever begins with _inverse_.`
			});
		}
	} }
});

// src/audit/rules/method-naming.ts
const PREFIXES = [
	[
		/(^|\.)onchange$/,
		/^_?onchange_|^on_change|^_onchange/,
		"_onchange_"
	],
	[
		/(^|\.)constrains$/,
		/^_?(check|constrains?|constraint|validate)_|^_check/,
		"_check_"
	],
	[
		/(^|\.)ondelete$/,
		/^_?unlink_(if|except)_|^_check_|^_unlink/,
		"_unlink_except_"
	]
];
var method_naming_default = defineRule({
	id: "method-naming",
	aliases: ["MNT010", "E8524"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "An onchange, constraint or deletion check without the prefix of its kind",
	why: "The guidelines give each kind of method a prefix. With it one sees in a traceback, in an override and in a search what calls the method.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def ref_must_be_long(self):
            pass
  `,
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def _check_ref(self):
            pass

        @api.onchange("ref")
        def _onchange_ref(self):
            pass

        @api.ondelete(at_uninstall=False)
        def _unlink_except_posted(self):
            pass
    `, `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        @api.onchange("ref")
        def both(self):
            pass

        @api.depends("ref")
        def anything(self):
            pass
    `],
	check(context) {
		for (const file of context.module.python) {
			if (file.source.path.startsWith("tests/")) continue;
			for (const { kind, methods } of file.classes) {
				if (kind === void 0) continue;
				for (const { name, decorators, nameSpan } of methods) {
					const kinds = PREFIXES.filter(([decorator]) => decorators.some((each) => decorator.test(each.name)));
					const [row] = kinds;
					if (!row || kinds.length > 1 || row[1].test(name) || decorators.some((each) => /depends$/.test(each.name))) continue;
					if (context.index.models.size > 0 && /^_(compute|inverse|search|get|set)_/.test(name)) continue;
					context.report({
						source: file.source,
						at: nameSpan,
						message: `${name} is called by @api.${decorators.find((each) => row[0].test(each.name))?.name.split(".").at(-1)}: begin its name with ${row[2]}.`
					});
				}
			}
		}
	}
});

// src/audit/rules/method-redefined.ts
var method_redefined_default = defineRule({
	id: "method-redefined",
	aliases: [
		"COR034B",
		"E8513",
		"function-redefined",
		"E0102",
		"F811"
	],
	severity: "high",
	category: "correctness",
	summary: "One class defines the same method twice",
	why: "Python keeps the last definition. The code of the first one never runs, and neither do its decorators: a constraint that has the name of another one checks nothing.",
	link: "https://pylint.readthedocs.io/en/stable/user_guide/messages/error/function-redefined.html",
	bad: `
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("name")
        def _check(self):
            pass

        @api.constrains("ref")
        def _check(self):
            pass
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        @property
        def total(self):
            return 1

        @total.setter
        def total(self, value):
            pass
    `, `
    from typing import overload

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        @overload
        def total(self, one: int): ...

        @overload
        def total(self, one: str): ...

        def total(self, one):
            return one


    class PartnerToo(models.Model):
        _inherit = "res.partner"

        def total(self, one):
            return super().total(one)
    `],
	check(context) {
		for (const file of context.module.python) for (const { methods, name: klass } of file.classes) {
			const seen = /* @__PURE__ */ new Map();
			for (const method of methods) {
				const before = seen.get(method.name);
				seen.set(method.name, method);
				if (!before || [before, method].some(isDeliberate)) continue;
				context.report({
					source: file.source,
					at: method.nameSpan,
					message: `${klass} has a method ${method.name}() in line ${file.source.lineAt(before.start)} already, which never runs because of this one. Rename one of them, or join them.`
				});
			}
		}
	}
});
/** Decorators that make several definitions of one name work together. */
function isDeliberate({ decorators }) {
	return decorators.some(({ name }) => /\.(setter|getter|deleter|register)$|overload$|^property$|singledispatch/.test(name));
}

// src/audit/rules/method-required-super.ts
const METHODS = [
	"copy",
	"create",
	"default_get",
	"read",
	"setUp",
	"setUpClass",
	"tearDown",
	"tearDownClass",
	"unlink",
	"write"
];
var method_required_super_default = defineRule({
	id: "method-required-super",
	aliases: ["W8106"],
	severity: "high",
	category: "correctness",
	summary: "An override of create, write or the like that does not call super()",
	why: "Nothing is stored, and the overrides of all modules below are left out: tracking, constraints, access checks, what other modules keep in step. In a test the transaction is not prepared or not cleaned up.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#common-orm-methods",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            self.env.cr.execute("UPDATE res_partner SET active = true")
            return True
    `, `
    from odoo.tests import TransactionCase


    class TestPartner(TransactionCase):
        def setUp(self):
            self.partner = self.env["res.partner"].create({"name": "A"})
    `],
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.model_create_multi
        def create(self, vals_list):
            def run():
                return super(Partner, self).create(vals_list)

            return run()

        def unlink(self):
            return models.Model.unlink(self)

        def search_products(self):
            return self.env["product.product"].search([("a", "=", 1)])
    `, `
    def create(env):
        return env["res.partner"].create({"name": "A"})
    `],
	python: { function_definition(node, context) {
		const nameNode = childOf(node, "name");
		const name = nameNode ? context.slice(nameNode) : "";
		if (!(context.settings.superMethods ?? METHODS).includes(name)) return;
		const klass = classAround(context);
		if (!klass || mentionsSuper(node, context) || callsParent(node, klass, name, context)) return;
		const weight = weightOf(node, name, context);
		context.report({
			at: headOf(node, context),
			severity: weight,
			message: weight === "low" ? `${name} does not call super(): where a class above has the method too, it is left out.` : `${name} does not call super(), so what Odoo and the modules below do in it is left out: return super().${name}(...).`
		});
	} }
});
/** `models.Model.write(self, vals)`: the parent is called by its name. */
function callsParent(node, klass, name, context) {
	const bases = childOf(klass, "superclasses")?.children.map((base) => context.slice(base)) ?? [];
	for (const inner of walk(node)) {
		if (inner.type !== "attribute") continue;
		const written = context.slice(inner);
		if (bases.some((base) => written === `${base}.${name}`)) return true;
	}
	return false;
}
function weightOf(node, name, { klass }) {
	const refuses = (childOf(node, "body")?.children.filter(({ type }) => type !== "comment") ?? []).at(-1)?.type === "raise_statement";
	if (!klass?.kind) return klass?.bases.some((base) => /Case|Common|Test/.test(base)) ? "medium" : "low";
	const foreign = klass.attributes.get("_auto")?.value === false;
	if (refuses || foreign || klass.kind === "abstract") return "low";
	return /^(create|write)$/.test(name) ? "high" : "medium";
}

// src/audit/rules/method-search.ts
var method_search_default = defineRule({
	id: "method-search",
	aliases: ["C8109"],
	severity: "low",
	category: "maintainability",
	cosmetic: true,
	summary: "The method that searches a field is not named _search_...",
	why: "A name without the underscore in front can be called from outside over RPC, and readers look for search methods by their prefix.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", search="find_total")
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total", search="_search_total")
        other = fields.Float(search=lambda self, operator, value: [])
        none = fields.Float(search=None)
  `,
	python: { module(_node, context) {
		for (const { field } of fieldsOf(context.file)) {
			const value = field.kwargs.get("search");
			const name = value && plainText(value, context.text);
			if (!value || name === void 0 || name.startsWith("_search_")) continue;
			context.report({
				at: value,
				message: `${name} searches ${field.name}: name it _search_${field.name}, or whatever begins with _search_.`
			});
		}
	} }
});

// src/audit/rules/migration-not-repeatable.ts
var migration_not_repeatable_default = defineRule({
	id: "migration-not-repeatable",
	aliases: ["MIG005"],
	severity: "medium",
	category: "migration",
	summary: "A migration script whose SQL fails when it is run twice",
	why: "An upgrade that broke further on is started again, and databases differ: somebody has the column already, or never had it. ADD COLUMN IF NOT EXISTS, DROP ... IF EXISTS and a look at the catalogue let the script run anyway.",
	link: "https://www.postgresql.org/docs/current/sql-altertable.html",
	bad: { "migrations/18.0.1.0.1/pre-a.py": `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN old_ref varchar")
    ` },
	good: [
		{ "migrations/14.0.1.0.1/pre-a.py": `
      def migrate(cr, version):
          cr.execute("ALTER TABLE library_book RENAME COLUMN a TO b")
    ` },
		{ "migrations/18.0.1.0.1/pre-a.py": `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN IF NOT EXISTS old_ref varchar")
          cr.execute("DROP TABLE IF EXISTS old_table")
    ` },
		{ "migrations/18.0.1.0.1/pre-a.py": `
      from odoo.tools.sql import column_exists


      def migrate(cr, version):
          if not column_exists(cr, "res_partner", "old_ref"):
              cr.execute("ALTER TABLE res_partner ADD COLUMN old_ref varchar")
    ` }
	],
	calls: ["execute"],
	python: { call(node, context) {
		const file = context.file.source.path;
		if (!/^(migrations|upgrades)\//.test(file) || isOfEarlierSeries(file, context.series?.series)) return;
		if (calledBy(node, context)?.name !== "execute") return;
		const [query] = argumentsOfCall(node, context).positional;
		const sql = query && literalOf(query, context.text);
		if (typeof sql !== "string") return;
		const found = /\b(ADD\s+COLUMN|DROP\s+(?:COLUMN|TABLE|CONSTRAINT|INDEX|VIEW)|CREATE\s+(?:UNIQUE\s+)?(?:TABLE|INDEX)|RENAME\s+(?:COLUMN|TO)|RENAME\s+\w+\s+TO)\b(?!\s+IF\b)/i.exec(sql);
		if (!found || /\bTEMP(ORARY)?\b/i.test(sql)) return;
		const fn = context.functionNode;
		if (fn && /exists|information_schema|pg_class|pg_attribute|pg_constraint|savepoint|fetchone/i.test(context.text.slice(fn.start, node.start))) return;
		const text = (found[1] ?? "").replaceAll(/\s+/g, " ").toUpperCase();
		const hint = /^RENAME/.test(text) ? "ask column_exists() or table_exists() of odoo.tools.sql first" : `write ${/^DROP/.test(text) ? `${text} IF EXISTS` : `${text} IF NOT EXISTS`}`;
		context.report({
			at: query,
			message: `${text} fails where it was done already, or never: ${hint}.`
		});
	} }
});

// src/audit/rules/migration-on-install.ts
var migration_on_install_default = defineRule({
	id: "migration-on-install",
	aliases: ["MIG002"],
	severity: "info",
	category: "migration",
	cosmetic: true,
	summary: "A migration script that does not ask whether there is anything to migrate",
	why: "For scripts in the folder 0.0.0, and on some ways of installing, migrate() is called with an empty version: there is no old data then, and a script that counts on some fails. \"if not version: return\" is the usual first line.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: { "migrations/0.0.0/post-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    ` },
	good: [{ "migrations/0.0.0/post-a.py": `
      def migrate(cr, version):
          if not version:
              return
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    ` }, { "migrations/18.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    ` }],
	python: { function_definition(node, context) {
		if (!/^(migrations|upgrades)\/0\.0\.0\//.test(context.file.source.path) || context.functionNode || context.klass) return;
		const [name, body] = [childOf(node, "name"), childOf(node, "body")];
		if (!name || !body || context.slice(name) !== "migrate" || /\bversion\b/.test(context.slice(body))) return;
		context.report({
			at: name,
			message: "In 0.0.0 the script runs at installation too, with an empty version. Begin with \"if not version: return\", or say why it must run."
		});
	} }
});

// src/audit/rules/migration-pre-orm.ts
var migration_pre_orm_default = defineRule({
	id: "migration-pre-orm",
	aliases: ["MIG003B"],
	severity: "medium",
	category: "migration",
	summary: "A pre- script that works with the ORM",
	why: "A pre- script runs before the module is loaded: its models are those of the modules that are loaded already, without the fields of this one, and columns may not be there yet. Reading a record then fails with an UndefinedColumn, in somebody else's database.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: { "migrations/18.0.1.0.1/pre-a.py": `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    ` },
	good: [{ "migrations/18.0.1.0.1/pre-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
    ` }, {
		"migrations/18.0.1.0.1/post-a.py": `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    `,
		"migrations/18.0.1.0.1/pre-b.py": `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["ir.module.module"].search([("name", "=", "sale")])
          env.ref("base.main_company", raise_if_not_found=False)
    `
	}],
	python: { call(node, context) {
		if (!/^(migrations|upgrades)\/[^/]+\/pre-/.test(context.file.source.path)) return;
		const source = context.slice(node);
		const found = /^env\[["']([\w.]+)["']\](?:\.\w+\([^()]*\))*\.(search|browse|create|write|unlink|search_read)\(/.exec(source.slice(0, 300));
		if (!found) return;
		if (/^(ir|base|res\.(lang|currency|groups))\b/.test(found[1] ?? "")) return;
		if (context.ancestors.at(-1)?.type === "attribute") return;
		context.report({
			at: node,
			severity: context.index.models.has(found[1] ?? "") ? void 0 : "low",
			message: `${found[1]} is read through the ORM before this module's models are loaded. Use SQL here, or do it in a post- script.`
		});
	} }
});

// src/audit/rules/migration-unbounded-update.ts
var migration_unbounded_update_default = defineRule({
	id: "migration-unbounded-update",
	aliases: ["MIG005B"],
	severity: "medium",
	category: "migration",
	summary: "An UPDATE or DELETE of every row of a table in a migration script",
	why: "It writes a new version of each row, also of those that are right already, and it writes over what users have changed since. On a table with millions of rows that is hours with the server down.",
	link: "https://www.postgresql.org/docs/current/sql-update.html",
	bad: { "migrations/18.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1")
    ` },
	good: [
		{ "migrations/18.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1 WHERE color IS NULL")
          cr.execute("UPDATE res_partner p SET color = c.color FROM res_company c WHERE c.partner_id = p.id")
    ` },
		{ "migrations/14.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          cr.execute("UPDATE res_partner SET color = 1")
    ` },
		{ "migrations/18.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          cr.execute("ALTER TABLE res_partner ADD COLUMN IF NOT EXISTS shade integer")
          cr.execute("UPDATE res_partner SET shade = color")
    ` }
	],
	calls: ["execute"],
	python: { call(node, context) {
		const file = context.file.source.path;
		if (!/^(migrations|upgrades)\//.test(file) || isOfEarlierSeries(file, context.series?.series)) return;
		if (calledBy(node, context)?.name !== "execute") return;
		const [query] = argumentsOfCall(node, context).positional;
		const sql = query && literalOf(query, context.text);
		if (typeof sql !== "string" || /\b(WHERE|JOIN|FROM\s+\w+.*\bWHERE)\b/i.test(sql)) return;
		const found = /^\s*(UPDATE|DELETE\s+FROM)\s+"?(\w+)"?/i.exec(sql);
		if (!found) return;
		if (/ADD\s+COLUMN|add_fields|create_column|rename_columns/i.test(context.text)) return;
		context.report({
			at: query,
			message: `${(found[1] ?? "").toUpperCase()} goes over every row of ${found[2]}, right or not. Say with WHERE which rows need it.`
		});
	} }
});

// src/audit/rules/migration-undefined-env.ts
var migration_undefined_env_default = defineRule({
	id: "migration-undefined-env",
	aliases: ["MIG003"],
	severity: "high",
	category: "migration",
	summary: "A migration script uses env, and nothing made one",
	why: "migrate() gets a cursor and a version. env is a NameError there, so the upgrade of the database stops in the middle of the module.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: { "migrations/18.0.1.0.1/post-a.py": `
      def migrate(cr, version):
          env["res.partner"].search([]).write({"color": 1})
    ` },
	good: [{ "migrations/18.0.1.0.1/post-a.py": `
      from odoo import SUPERUSER_ID, api


      def migrate(cr, version):
          env = api.Environment(cr, SUPERUSER_ID, {})
          env["res.partner"].search([]).write({"color": 1})
    ` }, { "migrations/18.0.1.0.1/post-a.py": `
      from openupgradelib import openupgrade


      @openupgrade.migrate()
      def migrate(env, version):
          env["res.partner"].search([]).write({"color": 1})


      def helper(cr):
          return lambda env: env["x"]
    ` }],
	python: { function_definition(node, context) {
		if (!/^(migrations|upgrades)\//.test(context.file.source.path) || context.functionNode || context.klass) return;
		const body = childOf(node, "body");
		const source = context.slice(node);
		if (!body || !/\benv\b/.test(source)) return;
		if (/\benv\s*=|\bas env\b|\bimport\b[^\n]*\benv\b|\bfor\s+env\b|\bglobal env\b/.test(context.text)) return;
		const parameters = childOf(node, "parameters");
		if (parameters && /\benv\b/.test(context.slice(parameters))) return;
		for (const inner of walk(body)) {
			if (inner.type === "lambda" || inner.type === "function_definition") return;
			if (inner.type !== "identifier" || context.slice(inner) !== "env") continue;
			if (inner.field === "attribute" || inner.field === "name") continue;
			context.report({
				at: inner,
				message: "env is not defined here: a script gets a cursor. Write env = api.Environment(cr, SUPERUSER_ID, {}) first."
			});
			return;
		}
	} }
});

// src/audit/rules/missing-dependency.ts
/** Modules that were reported already, by module: one finding for each is enough. */
const told = /* @__PURE__ */ new WeakMap();
var missing_dependency_default = defineRule({
	id: "missing-dependency",
	aliases: [
		"ODOO001",
		"OLS03001",
		"OLS03003",
		"OLS03004",
		"OLS03015",
		"missing-depends"
	],
	severity: "high",
	category: "correctness",
	summary: "Something of a module is used that is not among the dependencies",
	why: "It works as long as something else happens to install the other module first. In a database without it the module does not install, or fails at that line.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html",
	bad: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"base\"]}",
			"models/order.py": `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"base\"]}",
			"models/order.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            product_id = fields.Many2one("product.product")
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"base\"], \"data\": [\"views/menu.xml\"]}",
			"views/menu.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"sale.sale_menu_root\"/></odoo>"
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"base\"]}",
			"models/tool.py": `
        from odoo.addons.sale.models.sale_order import SaleOrder

        KNOWN = [SaleOrder]
      `
		}
	],
	good: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"sale_management\"], \"data\": [\"views/menu.xml\"]}",
			"models/order.py": `
        from odoo import fields, models


        class Order(models.Model):
            _inherit = "sale.order"

            product_id = fields.Many2one("product.product")
      `,
			"views/menu.xml": "<odoo><menuitem id=\"menu_books\" name=\"Books\" parent=\"sale.sale_menu_root\"/></odoo>"
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"unheard_of\"]}",
			"models/order.py": `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `
		},
		`
    from odoo import models

    try:
        from odoo.addons.sale.models.sale_order import SaleOrder
    except ImportError:
        SaleOrder = None


    class Partner(models.Model):
        _inherit = "res.partner"

        def orders(self):
            if "sale.order" in self.env:
                return self.env["sale.order"].search([])
            return self.env.ref("sale.menu_sale_root", raise_if_not_found=False)
    `
	],
	check(context) {
		const { project, module } = context;
		if (!project.closure(module.name).complete) return;
		for (const file of module.python) {
			for (const { model, start, end } of modelNames$1(file)) {
				const state = modelState(context, model);
				if (state.is === "outside") tell(context, state.module, `the model ${model}`, file.source, {
					start,
					end
				});
			}
			for (const { from, start, end } of file.imports) {
				const [, name = ""] = /^odoo\.addons\.(\w+)/.exec(from) ?? [];
				if (name === "" || isTestFile(file.source.path) || isMigrationFile(file.source.path)) continue;
				if (!project.modules.get(name) || project.closure(module.name).modules.has(name)) continue;
				if (!file.root.children.some((node) => node.start === start)) continue;
				if (comesByItself(project, module.name, name)) continue;
				tell(context, name, "the Python code that is imported here", file.source, {
					start,
					end
				}, "medium");
			}
		}
		if (module.name === "base") return;
		for (const { xmlid, source, start, end, isGroup } of xmlidRefs(context)) {
			if (isGroup) continue;
			const state = project.xmlid(xmlid, module.name);
			if (state.is !== "outside") continue;
			const severity = comesByItself(context.project, module.name, state.module) ? "medium" : void 0;
			tell(context, state.module, xmlid, source, {
				start,
				end
			}, severity);
		}
	},
	python: { subscript(node, context) {
		const named = environmentModel(node, context);
		const state = named && modelState(context, named.model);
		if (!named || state?.is !== "outside" || isGuarded(named.model, context)) return;
		if (!comesByItself(context.project, context.module.name, state.module)) tell(context, state.module, `the model ${named.model}`, context.file.source, named);
	} }
});
function tell(context, name, what, source, at, severity) {
	const known = told.get(context.index) ?? /* @__PURE__ */ new Set();
	told.set(context.index, known);
	if (known.has(name)) return;
	known.add(name);
	context.report({
		source,
		at,
		severity,
		message: `${name} brings ${what}, and this module does not depend on it, not through others either: it fails where ${name} is not installed. Add ${name} to depends, or do without it.`,
		fix: addDependency(context, name)
	});
}

// src/audit/rules/missing-ensure-one.ts
var missing_ensure_one_default = defineRule({
	id: "missing-ensure-one",
	aliases: ["COR071"],
	severity: "low",
	confidence: "likely",
	category: "correctness",
	summary: "A button method that takes self for one record without saying so",
	why: "From a list, a server action or another module the method gets several records, and self.field raises \"Expected singleton\" somewhere in the middle of it. ensure_one() says at the beginning what it takes.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.ensure_one",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Char()
        name = fields.Char()

        def action_done(self):
            if self.state == "draft":
                self.name = self.name.strip()
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Char()
        line_ids = fields.One2many("a.line", "book_id")

        def action_done(self):
            self.ensure_one()
            return self.state == "draft"

        def action_all(self):
            for book in self:
                book.state = "done"
            self.state = "done"
            return self.line_ids.action_done()
    `, `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        state = fields.Char()

        def action_done(self):
            return self.state == "draft"
    `],
	python: { function_definition(node, context) {
		const { klass } = context;
		if (!klass?.model || klass.kind !== "model" || context.functionNode) return;
		const [name, body, parameters] = [
			childOf(node, "name"),
			childOf(node, "body"),
			childOf(node, "parameters")
		];
		if (!name || !body || !parameters || !/^(action|button)_/.test(context.slice(name))) return;
		if (!/^\(\s*self\s*[,)]/.test(context.slice(parameters)) || isRarelyRun(context.file.source.path)) return;
		const source = context.slice(body);
		if (/ensure_one|\bsuper\(|in self\b|self\[|len\(self\)|mapped\(|filtered\(|self\.ids\b/.test(source)) return;
		const model = context.model(klass.model);
		for (const inner of walk(body)) {
			if (inner.type !== "comparison_operator") continue;
			const [left] = inner.children;
			const field = left?.type === "attribute" ? /^self\.(\w+)$/.exec(context.slice(left))?.[1] : void 0;
			const fact = field === void 0 ? void 0 : model.field(field);
			if (!fact || /2many$|2one$/.test(fact.type)) continue;
			context.report({
				at: name,
				message: `${context.slice(name)}() reads self.${field} as if there were one record, and fails for several. Begin with self.ensure_one(), or go over self.`
			});
			return;
		}
	} }
});

// src/audit/rules/missing-odoo-file.ts
var missing_odoo_file_default = defineRule({
	id: "missing-odoo-file",
	aliases: ["C8115"],
	severity: "low",
	category: "maintainability",
	profile: "strict",
	summary: "A file that the project asks every module for is missing",
	why: "A project can list files that each of its modules must have. Where it lists none, an icon is asked for: the list of apps shows a blank one without.",
	link: MANIFEST_GUIDE,
	bad: { "models/example.py": "x = 1\n" },
	good: {
		"static/description/icon.png": "",
		"models/example.py": "x = 1\n"
	},
	manifest(manifest, { module: { files }, settings, report }) {
		if (!manifest.root) return;
		for (const file of settings.requiredFiles ?? ["static/description/icon.png"]) if (!files.includes(file)) report({
			at: opening(manifest),
			message: `The module has no ${file}. Add it.`
		});
	}
});

// src/audit/rules/missing-odoo-file-app.ts
var missing_odoo_file_app_default = defineRule({
	id: "missing-odoo-file-app",
	aliases: ["C8118"],
	severity: "low",
	category: "maintainability",
	profile: "apps",
	summary: "A file that a module for sale must have is missing",
	why: "The page of a module in the app store is its static/description/index.html. Without it buyers see nothing but the name.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"price\": 10}\n" },
	good: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"price\": 10}\n",
		"static/description/index.html": "<p>A</p>\n"
	}, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\"}\n" }],
	manifest(manifest, { module: { files }, settings, report }) {
		if (!isSold(manifest)) return;
		for (const file of settings.requiredAppFiles ?? ["static/description/index.html"]) if (!files.includes(file)) report({
			at: opening(manifest),
			message: `The module has a price and no ${file}. Add it.`
		});
	}
});

// src/audit/rules/missing-readme.ts
const README = /^readme\.(rst|md|txt)$/i;
var missing_readme_default = defineRule({
	id: "missing-readme",
	aliases: ["C8112"],
	severity: "low",
	category: "maintainability",
	profile: "oca",
	summary: "The module has no README",
	why: "The README is what people see of a module before they install it: what it does, how it is configured and used. Package indexes and code hosting show it too.",
	link: OCA_GUIDE,
	bad: { "models/example.py": "x = 1\n" },
	good: [{ "README.rst": "Example\n=======\n" }, { "README.md": "# Example\n" }],
	manifest(manifest, { module: { files }, settings, report }) {
		if (!manifest.root || files.some((file) => README.test(file))) return;
		const { readmeTemplateUrl } = settings;
		const template = readmeTemplateUrl === void 0 ? "" : ` ${readmeTemplateUrl} shows how.`;
		report({
			at: opening(manifest),
			message: `The module has no README.rst: say in one what it does and how it is configured and used.${template}`
		});
	}
});

// src/audit/rules/missing-return.ts
var missing_return_default = defineRule({
	id: "missing-return",
	aliases: ["W8110"],
	severity: "low",
	category: "correctness",
	summary: "super() is called and what it returns is lost",
	why: "Whoever calls the method gets None in the place of what the parents return: an action that the button should open, the values that a later override adds to, the records that were made.",
	link: "https://docs.python.org/3/library/functions.html#super",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            super().action_archive()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def write(self, vals):
            super().write(vals)
    `],
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Float(compute="_compute_total", inverse="_set_total")

        def write(self, vals):
            done = super().write(vals)
            return done

        @api.depends("name")
        def _compute_total(self):
            super()._compute_total()

        def _set_total(self):
            super()._set_total()

        @api.constrains("name")
        def _check_name(self):
            super()._check_name()

        def walk(self):
            for each in super().walk():
                yield each

        def stop(self):
            super().stop()
            return
    `, {
		"models/a.py": `
        from odoo import models


        class A(models.Model):
            _name = "example.a"
            _description = "A"

            def prepare(self):
                self.ensure_one()
      `,
		"models/b.py": `
        from odoo import models


        class B(models.Model):
            _inherit = "example.a"

            def prepare(self):
                super().prepare()
      `
	}],
	python: { function_definition(node, context) {
		const lost = lostReturn(node, context);
		if (!lost || lost.loses === "nothing") return;
		const { name } = lost;
		const known = lost.loses === "value";
		context.report({
			at: headOf(node, context),
			severity: known ? "medium" : "low",
			message: known ? `${name} loses what super().${name}() returns, and callers get None: write return super().${name}(...).` : `${name} calls super() and returns nothing: when the parents return something, write return super()....`
		});
	} }
});

// src/audit/rules/missing-return-of-nothing.ts
var missing_return_of_nothing_default = defineRule({
	id: "missing-return-of-nothing",
	aliases: ["W8110", "missing-return"],
	severity: "info",
	category: "maintainability",
	profile: "oca",
	summary: "super() is called and not returned, where the parents return nothing today",
	why: "Nothing is lost today: the parents that are known return nothing, or Odoo takes nothing from such a method, as from a compute. A repository of the OCA asks for return super() all the same, and another module between the two may return something one day.",
	link: "https://github.com/OCA/pylint-odoo#readme",
	bad: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.depends("name")
        def _compute_total(self):
            super()._compute_total()
    `, {
		"models/a.py": `
        from odoo import models


        class A(models.Model):
            _name = "example.a"
            _description = "A"

            def prepare(self):
                self.ensure_one()
      `,
		"models/b.py": `
        from odoo import models


        class B(models.Model):
            _inherit = "example.a"

            def prepare(self):
                super().prepare()
      `
	}],
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.depends("name")
        def _compute_total(self):
            return super()._compute_total()

        def init(self):
            super().init()

        def write(self, vals):
            super().write(vals)
    `, `
    from odoo.tests import TransactionCase


    class TestA(TransactionCase):
        @classmethod
        def setUpClass(cls):
            super().setUpClass()
            cls.partner = cls.env["res.partner"].create({"name": "a"})
    `],
	python: { function_definition(node, context) {
		const lost = lostReturn(node, context);
		if (lost?.loses !== "nothing") return;
		context.report({
			at: headOf(node, context),
			message: `${lost.name} calls super() and returns nothing. Its parents return nothing either: return super() keeps it so for what another module may return.`
		});
	} }
});

// src/audit/rules/mixed-line-endings.ts
var mixed_line_endings_default = defineRule({
	id: "mixed-line-endings",
	aliases: ["MNT023", "mixed-line-ending"],
	severity: "low",
	category: "maintainability",
	cosmetic: true,
	summary: "Lines of one file that end in different ways",
	why: "An editor that makes the endings the same changes lines that nobody meant to, so that differences and merges are full of them. Between the quotes of a CSV file the other ending even becomes part of the value.",
	link: "https://github.com/OCA/oca-addons-repo-template/blob/master/src/.pre-commit-config.yaml.jinja",
	bad: { "models/example.py": "import os\r\nimport re\n\nNAMES = [os.name, re.M]\n" },
	good: [
		{ "models/example.py": "import os\nimport re\n\nNAMES = [os.name, re.M]\n" },
		{ "models/example.py": "import os\r\nimport re\r\nNAMES = [os.name, re.M]\r\n" },
		{ "models/example.py": "TEXT = \"one\\r\\ntwo\"\nNAMES = []\n" }
	],
	check({ module, report }) {
		const files = [
			...module.python,
			...module.xml,
			...module.csv
		].map(({ source }) => source);
		for (const source of [...files, module.manifest.source]) {
			const [windows, others] = endings(source);
			if (windows.length === 0 || others.length === 0) continue;
			const odd = windows.length <= others.length ? windows : others;
			const text = odd === windows ? "\n" : "\r\n";
			const [start = 0] = odd;
			const edits = odd.map((at) => ({
				start: at,
				end: at + (odd === windows ? 2 : 1),
				text
			}));
			report({
				source,
				at: {
					start,
					end: start + 1
				},
				message: `Lines of this file end with \\n and with \\r\\n: ${odd === windows ? "write \\n" : "write \\r\\n"} in all of them.`,
				...!source.path.endsWith(".csv") && { fix: {
					title: "End all lines in the way that most of them end",
					safe: true,
					edits
				} }
			});
		}
	}
});
/** Where lines end with `\r\n`, and where with `\n` alone. */
function endings({ text }) {
	const [windows, others] = [[], []];
	if (!text.includes("\r\n")) return [windows, others];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) if (text[at - 1] === "\r") windows.push(at - 1);
	else others.push(at);
	return [windows, others];
}

// src/audit/rules/model-attribute-order.ts
var model_attribute_order_default = defineRule({
	id: "model-attribute-order",
	aliases: ["MNT012"],
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "Parts of a model in another order than the guidelines have",
	why: "The guidelines order a class: private attributes, defaults, fields, constraints, computes, the rest. Whoever knows one model of Odoo then finds his way through any other.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char()
        _order = "name"
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"
        _order = "name"

        def _default_name(self):
            return "x"

        name = fields.Char(default=_default_name)
        _name_uniq = models.Constraint("UNIQUE(name)")
    `, `
    class Plain:
        name = 1
        _order = "name"
    `],
	check(context) {
		for (const file of context.module.python) for (const { kind, fields, attributes } of file.classes) {
			const [first] = fields;
			if (kind === void 0 || !first) continue;
			for (const [name, { start, end }] of attributes) {
				if (!/^_(name|inherit|inherits|description|order|rec_name|table|auto|parent_store|log_access)$/.test(name) || start < first.start) continue;
				context.report({
					source: file.source,
					at: {
						start,
						end
					},
					message: `${name} stands behind the fields. Put it at the top of the class, where the guidelines have it.`
				});
			}
		}
	}
});

// src/audit/rules/model-class-name-mismatch.ts
var model_class_name_mismatch_default = defineRule({
	id: "model-class-name-mismatch",
	severity: "info",
	category: "maintainability",
	profile: "strict",
	cosmetic: true,
	summary: "A class is not named like its model",
	why: "The class of library.loan is looked for as LibraryLoan: by people, by editors, and by whoever reads a traceback.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#symbols-and-conventions",
	bad: `
    from odoo import models


    class Borrowing(models.Model):
        _name = "library.loan"
        _description = "Loan"
  `,
	good: `
    from odoo import models


    class LibraryLoan(models.Model):
        _name = "library.loan"
        _description = "Loan"


    class IrHttp(models.AbstractModel):
        _inherit = "ir.http"


    class Partner(models.Model):
        _inherit = "res.partner"
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		const name = childOf(node, "name");
		if (!klass?.creates || klass.kind === void 0 || klass.model === void 0 || !name) return;
		const plain = (text) => text.replaceAll(/[._]/g, "").toLowerCase();
		if (plain(klass.name) === plain(klass.model)) return;
		const wanted = klass.model.split(/[._]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
		context.report({
			at: name,
			message: `${klass.name} makes ${klass.model}: name it ${wanted}.`
		});
	} }
});

// src/audit/rules/model-from-input.ts
const LIFTS = /sudo|SUPERUSER_ID|with_user|\bsu\s*=|\buser\s*=/;
var model_from_input_default = defineRule({
	id: "model-from-input",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "The caller chooses the model, and sudo() asks for no rights",
	why: "With a name of their own the caller gets users, system parameters or payment data in the place of what the code was made for. Compare the name with a list of models, or leave sudo() out so that the rights of the caller hold.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: [`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/read", type="json", auth="public")
        def read(self, model, record_id):
            return request.env[model].sudo().search_read([("id", "=", record_id)])
    `, `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def related(self, model):
            return self.sudo().env[model].search([]).mapped("display_name")
    `],
	good: `
    from odoo import http, models
    from odoo.http import request

    MODELS = ("library.book",)


    class Main(http.Controller):
        @http.route("/read", type="json", auth="user")
        def read(self, model, record_id):
            return request.env[model].search_read([("id", "=", record_id)])

        @http.route("/listed", type="json", auth="public")
        def listed(self, model):
            if model not in MODELS:
                return []
            return request.env[model].sudo().search_read([])


    class Book(models.Model):
        _name = "library.book"

        def _related(self, model):
            return self.env[model].sudo().search([])

        def fixed(self):
            return self.env["library.book"].sudo().search([])
  `,
	python: { subscript(node, context) {
		const [env, key] = [childOf(node, "value"), childOf(node, "subscript")];
		if (!env || !key || key.type === "string" || !context.functionNode) return;
		if (!LIFTS.test(functionText(context))) return;
		if (!isEnvironment(env, context)) return;
		const taint = taintHere(key, context);
		if (taint?.kind !== "text") return;
		const around = context.ancestors.at(-1);
		const name = around?.type === "attribute" ? childOf(around, "attribute") : void 0;
		if (!(recordsOf(node, context)?.sudo || name && context.slice(name) === "sudo" || isLaterSudo(node, context)) || hasGuard(context) || servesNobody(context)) return;
		if (!/\.(search\w*|browse|read\w*|write|create|unlink|mapped)\(/.test(functionText(context))) return;
		const auth = routeAround(context)?.auth;
		context.report({
			at: node,
			severity: auth === "public" || auth === "none" ? "critical" : "high",
			message: `${taint.source[0]?.toUpperCase()}${taint.source.slice(1)} chooses the model, and sudo() asks for no rights: compare it with a list of models, or leave sudo() out.`
		});
	} }
});
/** `records = env[model]` and then `records.sudo()`. */
function isLaterSudo(node, context) {
	const left = context.ancestors.findLast(({ type }) => type === "assignment")?.children.find(({ field }) => field === "left");
	if (!left || !context.functionNode || left.end > node.start) return false;
	const name = context.text.slice(left.start, left.end);
	return /^\w+$/.test(name) && new RegExp(`\\b${name}\\.sudo\\(`).test(context.text.slice(node.end, context.functionNode.end));
}

// src/audit/rules/model-kind-conflict.ts
const BASES = {
	model: "models.Model",
	transient: "models.TransientModel",
	abstract: "models.AbstractModel"
};
var model_kind_conflict_default = defineRule({
	id: "model-kind-conflict",
	severity: "critical",
	category: "correctness",
	summary: "A class extends a model with the base class of another kind of model",
	why: "A model is stored, transient or abstract, and every class that extends it must be of that kind: Odoo raises TypeError while it loads the modules.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#models",
	bad: [`
    from odoo import models


    class Partner(models.TransientModel):
        _inherit = "res.partner"
    `, `
    from odoo import models


    class Settings(models.AbstractModel):
        _name = "example.settings"
        _inherit = "res.config.settings"
        _description = "Settings"
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"


    class Settings(models.TransientModel):
        _inherit = "res.config.settings"


    class Image(models.AbstractModel):
        _inherit = "image.mixin"


    class Book(models.Model):
        _name = "example.book"
        _inherit = ["image.mixin"]
        _description = "Book"


    class Unknown(models.TransientModel):
        _inherit = "unheard.of"


    class Base(models.Model):
        _inherit = "image.mixin"
        _register = False
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			if (fact.kind === void 0) continue;
			const at = fact.attributes.get("_inherit");
			for (const parent of new Set(fact.creates ? fact.inherit : [model])) {
				const facts = context.model(parent);
				if (!facts.exists || facts.kind === void 0 || facts.kind === fact.kind || !at) continue;
				if (fact.creates && fact.kind !== "abstract") continue;
				if (!fact.creates && fact.kind === "abstract" && facts.kind === "model") continue;
				const message = `${parent} is made with ${BASES[facts.kind]}, and this class is a ${BASES[fact.kind]}: the models do not load. Derive it from ${BASES[facts.kind]}.`;
				context.report({
					at,
					message
				});
			}
		}
	} }
});

// src/audit/rules/model-lost-without-script.ts
var model_lost_without_script_default = defineRule({
	id: "model-lost-without-script",
	aliases: ["MIG004"],
	severity: "high",
	confidence: "likely",
	category: "migration",
	summary: "A model or its table was renamed or removed since the last version, and no script keeps its rows",
	why: "Odoo makes an empty table for a model of another name or with another _table, and leaves the old one with all rows, which nothing reads any more. References to it, attachments, messages, access rows and filters go. A script in migrations/ of the new version renames table and model before the new code is loaded; one that names the model shows that somebody has thought of it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/upgrades/upgrade_scripts.html",
	bad: [
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.title"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `
		},
		{
			"before:models/loan.py": `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"

            name = fields.Char()
      `,
			"models/loan.py": "LOANS = {}\n"
		},
		{
			"before:models/loan.py": `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"

            name = fields.Char()
      `,
			"models/loan.py": `
        from odoo import fields, models


        class Loan(models.Model):
            _name = "library.loan"
            _description = "Loan"
            _table = "library_lending"

            name = fields.Char()
      `
		}
	],
	good: [
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.title"
            _description = "Book"

            isbn = fields.Char()
            pages = fields.Integer()
      `,
			"migrations/19.0.1.0.0/pre-models.py": `
        MODELS = [("library.book", "library.title")]


        def migrate(cr, version):
            for old, new in MODELS:
                cr.execute("UPDATE ir_model SET model = %s WHERE model = %s", (new, old))
      `
		},
		{
			"before:models/tools.py": `
        from odoo import fields, models


        class Wizard(models.TransientModel):
            _name = "library.wizard"
            _description = "Wizard"

            name = fields.Char()


        class Mixin(models.AbstractModel):
            _name = "library.mixin"
            _description = "Mixin"

            name = fields.Char()
      `,
			"models/tools.py": "LOANS = {}\n"
		},
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
			"models/book.py": "BOOKS = {}\n",
			"models/library_book.py": `
        from odoo import fields, models


        class LibraryBook(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
			"before:models/library_book.py": ""
		}
	],
	earlier(earlier, context) {
		const { before, after, changes, label } = earlier;
		for (const change of changes) if (change.kind === "renamed-model") {
			const { old, model, oldTable } = change;
			if (earlier.handles(old, oldTable)) continue;
			context.report({
				...modelSpot(context.index, model),
				model,
				message: `It looks as if ${model} is what was ${old} in ${label}, and no migration script knows ${old}: its rows stay in ${oldTable}, and ${model} is empty. Rename model and table in a pre-script.${raise(earlier)}`,
				options: earlier.scripts(change)
			});
		} else if (change.kind === "removed-model") {
			const { model, table } = change;
			if (earlier.handles(model, table)) continue;
			const [heir] = context.project.makers(model);
			context.report({
				...manifestSpot(context.index),
				model,
				...heir === void 0 ? { message: `The model ${model} was there in ${label}, and no migration script knows it: its rows stay in the table ${table}, where nothing reads them. Move them in a script, or drop the table in one to say that they may go.${raise(earlier)}` } : {
					severity: "low",
					message: `The model ${model} was there in ${label} and is made by ${heir} now: where ${heir} is not installed before the update, its records in Odoo's own tables are deleted.`
				}
			});
		}
		for (const { name, own, kind, table } of after.models.values()) {
			const old = before.models.get(name);
			if (!own || !old?.own || kind !== "model" || old.kind !== "model" || old.table === table) continue;
			if (earlier.handles(old.table)) continue;
			context.report({
				...modelSpot(context.index, name),
				model: name,
				message: `The table of ${name} was ${old.table} in ${label} and is ${table} now, and no migration script knows ${old.table}: the rows stay there, and the model is empty. Rename the table in a pre-script.${raise(earlier)}`
			});
		}
	}
});

// src/audit/rules/model-redefined.ts
var model_redefined_default = defineRule({
	id: "model-redefined",
	aliases: ["OLS03020"],
	severity: "high",
	category: "correctness",
	summary: "A class makes a model that a dependency has made already",
	why: "With _name alone the class replaces the model: fields, methods and constraints of the other module are gone, and whatever relies on them fails.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _name = "res.partner"
        _description = "Partner"
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _name = "res.partner"
        _inherit = ["res.partner", "image.mixin"]


    class Report(models.AbstractModel):
        _name = "report.example_module.book"
        _description = "Report"
    `, `
    from odoo.addons.component.core import Component


    class Partner(Component):
        _name = "res.partner"
        _inherit = "base.exporter"
    `],
	python: { module(_node, context) {
		const { project, module } = context;
		const { modules } = project.closure(module.name);
		for (const { fact, model } of namedClasses(context)) {
			const at = fact.attributes.get("_name");
			if (fact.kind === void 0) continue;
			if (!fact.creates || !at || fact.kind === "abstract" || isComputed(fact.attributes.get("_inherit"))) continue;
			const other = project.makers(model).find((name) => name !== module.name && modules.has(name));
			if (other === void 0 || context.model(model).kind === "abstract") continue;
			const message = `${other} makes the model ${model} already, and this class puts another in its place: what ${other} gave it is gone. To add to it, write _inherit = "${model}" instead of _name; else choose another name.`;
			context.report({
				at,
				message
			});
		}
	} }
});
function isComputed(inherit) {
	return inherit !== void 0 && inherit.value === void 0;
}

// src/audit/rules/model-view-missing.ts
var model_view_missing_default = defineRule({
	id: "model-view-missing",
	aliases: ["VIE020"],
	severity: "info",
	category: "views",
	summary: "An action opens a model of the module in a view that nobody has written",
	why: "Odoo makes one up: a list with the name alone, a form with every field there is, technical ones included, in no order. Other modules have no view to extend.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_records.html",
	bad: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "example.book"
          _description = "Book"

          name = fields.Char()
    `,
		"views/book.xml": `
      <odoo>
        <record id="view_book_list" model="ir.ui.view">
          <field name="name">list</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">example.book</field>
          <field name="view_mode">list,form</field>
        </record>
      </odoo>
    `
	},
	good: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "example.book"
          _description = "Book"

          name = fields.Char()


      class Tag(models.Model):
          _name = "example.tag"
          _description = "Tag"

          name = fields.Char()


      class Mixed(models.Model):
          _name = "example.mixed"
          _inherit = ["res.partner"]
          _description = "Has the views of partners"
    `,
		"views/book.xml": `
      <odoo>
        <record id="view_book_list" model="ir.ui.view">
          <field name="name">list</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
        <record id="view_book_form" model="ir.ui.view">
          <field name="name">form</field>
          <field name="model">example.book</field>
          <field name="arch" type="xml"><form><field name="name"/></form></field>
        </record>
        <record id="view_tag" model="ir.ui.view">
          <field name="name">tag</field>
          <field name="model">example.tag</field>
          <field name="arch" type="xml"><list editable="top"><field name="name"/></list></field>
        </record>
        <record id="action_book" model="ir.actions.act_window">
          <field name="name">Books</field>
          <field name="res_model">example.book</field>
          <field name="view_mode">list,form</field>
        </record>
        <record id="action_tag" model="ir.actions.act_window">
          <field name="name">Tags</field>
          <field name="res_model">example.tag</field>
          <field name="view_mode">list</field>
        </record>
        <record id="action_partner" model="ir.actions.act_window">
          <field name="name">Partners</field>
          <field name="res_model">res.partner</field>
          <field name="view_mode">list,form</field>
        </record>
      </odoo>
    `
	},
	check(context) {
		const { index } = context;
		let kinds;
		const told = /* @__PURE__ */ new Set();
		for (const { fact, source, demo } of index.records) {
			const { element, model } = fact;
			if (model !== "ir.actions.act_window" || element?.name !== "record" || demo) continue;
			const opened = recordText(element, "res_model");
			const own = opened === void 0 ? void 0 : index.models.get(opened);
			if (!opened || !own?.own || own.kind === "abstract" || told.has(opened)) continue;
			if (own.classes.some(({ fact: klass }) => klass.inherit.length > 0 && !klass.inherit.every(isMixin))) continue;
			kinds ??= kindsByModel(context);
			const there = kinds.get(opened) ?? /* @__PURE__ */ new Set();
			const lacking = (recordText(element, "view_mode") ?? "list,form").split(",").map((mode) => mode.trim()).filter((mode) => mode === "form" && !there.has("form") || /^(list|tree)$/.test(mode) && !there.has("list"));
			if (lacking.length === 0 || there.has("editable") && !lacking.some((mode) => mode !== "form")) continue;
			told.add(opened);
			context.report({
				source,
				at: element.tag,
				model: opened,
				message: `${attributeValue(element, "id") ?? "The action"} opens ${opened} as ${lacking.join(" and ")}, of which there is no view: Odoo makes one of whatever fields there are. Write one.`
			});
		}
	}
});
function isMixin(model) {
	return /^(mail|portal|image|utm|rating|website|base|format|avatar|sequence|barcodes|analytic|resource)\.|mixin|abstract|\.thread$/.test(model);
}
/** Kinds of views that there are of a model, `editable` among them for a list that is edited in place. */
function kindsByModel({ index }) {
	const found = /* @__PURE__ */ new Map();
	for (const { model, roots } of index.views) {
		if (model === void 0) continue;
		const kinds = found.get(model) ?? /* @__PURE__ */ new Set();
		found.set(model, kinds);
		for (const root of roots) {
			kinds.add(root.name === "tree" ? "list" : root.name);
			if (attributeValue(root, "editable")) kinds.add("editable");
		}
	}
	return found;
}

// src/audit/rules/model-without-description.ts
var model_without_description_default = defineRule({
	id: "model-without-description",
	severity: "low",
	category: "correctness",
	summary: "A model has no _description",
	why: "Odoo warns each time it loads the module, and shows the technical name where people look for words: in access rights, exports and messages.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.BaseModel._description",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"

        name = fields.Char()
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"


    class Partner(models.Model):
        _inherit = "res.partner"


    class Special(models.Model):
        _name = "example.special"
        _inherit = "example.book"
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			const at = fact.attributes.get("_name");
			if (!fact.creates || !at || fact.kind === void 0 || fact.attributes.has("_description")) continue;
			if (fact.inherit.length > 0 || fact.inherits.size > 0) continue;
			const message = `${model} has no _description, of which Odoo warns as it loads: say in a word or two what a record of it is.`;
			context.report({
				at,
				message
			});
		}
	} }
});

// src/audit/rules/monetary-without-currency.ts
var monetary_without_currency_default = defineRule({
	id: "monetary-without-currency",
	aliases: ["COR041"],
	severity: "medium",
	category: "correctness",
	summary: "A monetary field on a model without currency field",
	why: "A monetary field takes its digits and its symbol from currency_id, or from the field that currency_field names. Without one it has no rounding, and its widget shows no currency; some series refuse to set the field up.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Monetary",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Monetary()
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Monetary()
        cost = fields.Monetary(currency_field="company_currency_id")
        currency_id = fields.Many2one("res.currency")
        company_currency_id = fields.Many2one("res.currency")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _inherit = "some.unknown.mixin"
        _description = "Book"

        price = fields.Monetary()


    class Mixin(models.AbstractModel):
        _name = "a.mixin"
        _description = "Mixin"

        price = fields.Monetary()
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (!fact.creates || fact.kind === "abstract") continue;
			for (const { name, type, kwargs, nameSpan } of fact.fields) {
				if (type !== "Monetary" || kwargs.has("currency_field") || kwargs.has("related")) continue;
				const whole = context.model(model);
				if (!whole.complete || whole.field("currency_id") || whole.field("x_currency_id")) continue;
				context.report({
					source: file.source,
					at: nameSpan,
					model,
					message: `${name} is monetary, and ${model} has no currency_id: amounts have no currency and no rounding. Add the many2one, or name another one with currency_field=.`
				});
			}
		}
	}
});

// src/audit/rules/mutable-class-attribute.ts
var mutable_class_attribute_default = defineRule({
	id: "mutable-class-attribute",
	aliases: ["COR075B", "RUF012"],
	severity: "medium",
	category: "correctness",
	summary: "A list or dictionary of a model class that a method changes",
	why: "The attribute belongs to the class, which all users, companies and databases of the process share. What one request puts into it, another one finds, until the server starts again.",
	link: "https://docs.astral.sh/ruff/rules/mutable-class-default/",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        seen = []

        def remember(self):
            self.seen.append(self.id)
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        SIZES = ["a", "b"]

        def sizes(self):
            seen = []
            seen.append(1)
            return list(self.SIZES) + seen
    `, `
    class Report:
        rows = []

        def add(self):
            self.rows.append(1)
    `],
	check(context) {
		for (const file of context.module.python) {
			const { text } = file.source;
			for (const { kind, attributes, start, end } of file.classes) {
				if (kind === void 0) continue;
				for (const [name, { node }] of attributes) {
					if (!/^(list|dictionary|set)$/.test(node.type) || /^_[a-z]/.test(name)) continue;
					const change = new RegExp(`\\b(?:self|cls)\\.${name}(?:\\.(?:append|extend|add|update|insert|setdefault|pop|clear|remove)\\(|\\[[^\\]]+\\]\\s*=[^=]|\\s*\\+=)`).exec(text.slice(start, end));
					if (!change) continue;
					const at = start + change.index;
					context.report({
						source: file.source,
						at: {
							start: at,
							end: at + change[0].length
						},
						message: `${name} belongs to the class: all users and databases of the process share what is put into it. Keep it in a local name, a field or the cache of the environment.`
					});
				}
			}
		}
	}
});

export { manifest_auto_install_wrong_default as $, message_post_html_default as A, manifest_required_key_app_default as B, migration_not_repeatable_default as C, method_naming_default as D, method_redefined_default as E, many2many_relation_shared_default as F, manifest_icon_missing_default as G, manifest_required_author_default as H, manifest_version_format_default as I, manifest_deprecated_key_default as J, manifest_hook_missing_default as K, manifest_syntax_error_default as L, mass_assignment_default as M, markup_of_variable_default as N, method_inverse_default as O, many2one_required_set_null_default as P, manifest_behind_migrations_default as Q, manifest_superfluous_key_default as R, migration_on_install_default as S, method_required_super_default as T, manifest_maintainers_list_default as U, manifest_required_key_default as V, manifest_key_misspelt_default as W, manifest_depends_unsorted_default as X, manifest_depends_wrong_default as Y, manifest_data_duplicated_default as Z, missing_ensure_one_default as _, model_redefined_default as a, migration_unbounded_update_default as b, model_from_input_default as c, mixed_line_endings_default as d, manifest_author_string_default as et, missing_return_of_nothing_default as f, missing_odoo_file_default as g, missing_odoo_file_app_default as h, model_view_missing_default as i, m2m_relation_is_label_default as it, menu_without_action_default as j, method_compute_default as k, model_class_name_mismatch_default as l, missing_readme_default as m, monetary_without_currency_default as n, mail_template_unknown_field_default as nt, model_lost_without_script_default as o, missing_return_default as p, manifest_external_assets_default as q, model_without_description_default as r, mail_template_language_default as rt, model_kind_conflict_default as s, mutable_class_attribute_default as t, mail_thread_on_log_default as tt, model_attribute_order_default as u, missing_dependency_default as v, method_search_default as w, migration_pre_orm_default as x, migration_undefined_env_default as y, manifest_summary_multiline_default as z };