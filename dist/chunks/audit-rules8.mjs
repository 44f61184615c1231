import { At as typeSet, Dt as nodesOf, Mt as parts, Nt as childOf, Pt as walk, at as recordField, dt as ancestor, ft as attribute, ht as textOf, jt as literalOf, mt as elementsOf, ot as recordText, pt as attributeValue, vt as manifestPaths } from "./source.mjs";
import { Dt as decoratorTexts, Jt as wasThere, Kt as closest, Ot as namedClasses, Qt as fieldState, Rt as MANIFEST_GUIDE, Zt as fieldPath, _n as ruleRecords, bt as modelState, mn as accessRows, nn as repeatedBy, on as isTop, pn as defineRule, qt as tellAbsent, tn as isRarelyRun, un as dataExample, vn as shortId } from "./audit-base.mjs";
import { a as mentions, i as raise, t as fieldSpot } from "./audit-rules.mjs";
import { A as isQuery, I as superCalls, L as classAround, O as domainOf, Tt as servesNobody, X as importsOf, Y as importedPath, _t as originsOf, at as hasGuard, b as argumentsFor, bt as dotted, ct as taintHere, dt as routesOf, et as fieldsOf, ft as isCursor, h as recordsChosenOutside, ht as scopeFlow, it as functionText, lt as interpolations, m as recordsChosenForRoute, mt as recordsOf, o as overriddenRoute, ot as isRpcMethod, p as changesRecords, s as plain, ut as routeAround, v as isConstant, vt as argumentsOfCall, w as isSecretName, wt as isTestFile, x as callersOf, y as worstSqlPart, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/raw-sql-write.ts
var raw_sql_write_default = defineRule({
	id: "raw-sql-write",
	severity: "low",
	category: "security",
	summary: "SQL changes rows of a model past the ORM",
	why: "UPDATE, INSERT and DELETE ask for no right, check no constraint, compute no field, write no history, and leave the cache with the old values. Where speed asks for it, invalidate the cache and call what depends on it; elsewhere write() does all of that.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#bypassing-the-orm",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.env.cr.execute("UPDATE library_book SET state = 'closed' WHERE id IN %s", (tuple(self.ids),))
  `,
	good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.write({"state": "closed"})

        def init(self):
            self.env.cr.execute("UPDATE library_book SET state = 'closed'")

        def total(self):
            self.env.cr.execute("SELECT count(*) FROM library_book")

        def fast(self):
            self.env.cr.execute("UPDATE library_book SET hits = hits + 1")
            self.invalidate_recordset()


    def migrate(cr, version):
        cr.execute("UPDATE library_book SET state = 'closed'")
  `,
	calls: ["execute"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "execute" || !called.object || !context.klass?.model) return;
		const [query] = argumentsOfCall(node, context).positional;
		const text = query && literalOf(query, context.text);
		const verb = typeof text === "string" ? /^\s*(UPDATE|INSERT\s+INTO|DELETE\s+FROM)\b/i.exec(text)?.[1] : void 0;
		if (verb === void 0 || !isCursor(called.object, context) || servesNobody(context)) return;
		if (/^(init|_auto_init|_init_column|_register_hook|_table_query)$/.test(context.method?.name ?? "")) return;
		if (context.functionNode && /invalidate_|flush_|clear_caches|modified\(/.test(context.slice(context.functionNode))) return;
		context.report({
			at: node,
			model: context.klass.model,
			message: `${verb.toUpperCase().replaceAll(/\s+/g, " ")} past the ORM asks for no right and leaves the cache with the old values: use ${/^d/i.test(verb) ? "unlink()" : /^i/i.test(verb) ? "create()" : "write()"}, or invalidate the cache behind it.`
		});
	} }
});

// src/audit/rules/read-all-fields.ts
var read_all_fields_default = defineRule({
	id: "read-all-fields",
	aliases: ["PER009"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "read() or search_read() of every field, computed ones included",
	why: "Without a list of fields, read() gives all of them: binary fields, every one2many, and every field that must be computed first, a dashboard counter included. A user also needs the right to see each of them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.read",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.read()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.env["res.partner"].search_read([("ref", "!=", False)])
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self):
            return self.read(["name", "ref"])

        def found(self):
            return self.search_read([("ref", "!=", False)], fields=["name"])
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def dump(self, path):
            with open(path) as file:
                return file.read(), self.env.ref("base.action_partner_form").read()[0]
    `],
	calls: ["read", "search_read"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(read|search_read)$/.test(called.name)) return;
		if (isRarelyRun(context.file.source.path)) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		if (spread || keywords.has("fields") || positional.length > (called.name === "read" ? 0 : 1)) return;
		if (/^\[\s*0\s*\]/.test(context.text.slice(node.end, node.end + 5))) return;
		const records = recordsOf(called.object, context);
		if (!records || (records.model === void 0 ? called.name === "read" : /^ir\.actions/.test(records.model))) return;
		context.report({
			at: node,
			model: records.model,
			message: `${called.name}() without a list of fields reads all of them, and computes those that are not stored. Name the fields that are used.`
		});
	} }
});

// src/audit/rules/record-field-renamed.ts
const other = (now, a, b) => [[now === a ? b : a, now]];
const groups = ({ recordGroupsField: now }) => other(now, "groups_id", "group_ids");
/** Those that hold the same values: only the name differs. */
const SAME = /* @__PURE__ */ new Set([
	"groups_id",
	"group_ids",
	"users",
	"user_ids"
]);
const RENAMED$1 = {
	"ir.ui.view": groups,
	"ir.ui.menu": groups,
	"res.users": groups,
	"ir.actions.act_window": groups,
	"ir.actions.server": groups,
	"ir.actions.report": groups,
	"ir.actions.client": groups,
	"ir.actions.act_url": groups,
	"res.groups": ({ groupUsersField: now, groupFamily }) => [...other(now, "users", "user_ids"), ...groupFamily === "category" ? [["privilege_id", "category_id"]] : []],
	"mail.template": ({ mailReportField: now }) => other(now, "report_template", "report_template_ids")
};
var record_field_renamed_default = defineRule({
	id: "record-field-renamed",
	severity: "critical",
	category: "migration",
	summary: "A record that sets a field of Odoo under its old or its future name",
	why: "Fields of Odoo's own models get other names: in 19.0 the groups of users, menus, views and actions are group_ids, and the users of a group user_ids; in 17.0 a mail template has report_template_ids. A record with the other name stops the installation.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups.py",
	bad: [
		dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"name\">A</field><field name=\"groups_id\" eval=\"[(4, ref('base.group_user'))]\"/></record>"),
		dataExample("<record id=\"a\" model=\"res.groups\"><field name=\"name\">A</field><field name=\"users\" eval=\"[(4, ref('base.user_admin'))]\"/></record>"),
		dataExample("<record id=\"a\" model=\"mail.template\"><field name=\"report_template\" ref=\"b\"/></record>")
	],
	good: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"name\">A</field><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]\"/></record><record id=\"b\" model=\"example.model\"><field name=\"groups_id\" ref=\"c\"/><field name=\"users\"/></record>")],
	xml: { record(element, context) {
		const model = attributeValue(element, "model") ?? "";
		const renamed = context.series && RENAMED$1[model];
		if (!renamed || !context.series) return;
		for (const field of elementsOf(element)) {
			const name = attribute(field, "name");
			const wanted = name && renamed(context.series).find(([old]) => old === name.value)?.[1];
			if (!name || wanted === void 0) continue;
			context.report({
				at: field.tag,
				message: `${model} has no ${name.value} in ${context.series.series}, and the module cannot be installed: write ${wanted}.`,
				fix: SAME.has(wanted) ? {
					title: `Write ${wanted}`,
					safe: true,
					edits: [{
						...name.valueSpan,
						text: wanted
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/record-id-by-number.ts
var record_id_by_number_default = defineRule({
	id: "record-id-by-number",
	aliases: ["MNT019B"],
	severity: "medium",
	category: "maintainability",
	summary: "A data file names a record by its number",
	why: "Ids are given in the order in which records are made: in another database the number is another record, or none. The ref attribute finds the same record everywhere.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field",
	bad: { "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="country_id" eval="21"/>
        </record>
      </odoo>
    ` },
	good: [{ "data/a.xml": `
      <odoo>
        <record id="a" model="res.partner">
          <field name="name">A</field>
          <field name="country_id" ref="base.be"/>
          <field name="color" eval="21"/>
          <field name="parent_id" eval="False"/>
        </record>
      </odoo>
    ` }, { "data/a.xml": `
      <odoo>
        <record id="a" model="some.model">
          <field name="user_id" eval="1"/>
          <field name="res_id">5</field>
        </record>
      </odoo>
    ` }],
	xml: { record(element, context) {
		const model = attributeValue(element, "model");
		if (model === void 0) return;
		for (const field of elementsOf(element)) {
			const name = field.name === "field" ? attributeValue(field, "name") : void 0;
			if (name === void 0 || !name.endsWith("_id")) continue;
			const value = attributeValue(field, "eval") ?? (attributeValue(field, "ref") === void 0 && attributeValue(field, "search") === void 0 ? textOf(field) : "");
			if (!/^\s*\d+\s*$/.test(value) || Number(value) < 3) continue;
			if (context.model(model).field(name)?.type !== "Many2one") continue;
			context.report({
				at: recordField(element, name)?.tag,
				message: `${name} is set to the record with the id ${value.trim()}, which is another one in each database. Write ref="module.name".`
			});
		}
	} }
});

// src/audit/rules/record-id-changed-without-script.ts
var record_id_changed_without_script_default = defineRule({
	id: "record-id-changed-without-script",
	aliases: ["MIG006"],
	severity: "medium",
	confidence: "likely",
	category: "migration",
	summary: "A record has another xmlid than in the last version, and no script renames it",
	why: "Odoo knows a record of a data file by its xmlid alone. Under a new one it makes a second record beside the first: a sequence starts again at one, a scheduled action runs twice, a group is there without its users. The old one stays where it is noupdate or other rows name it, and is deleted where nothing does, with what people have changed in it. A script in migrations/ renames the row of ir.model.data.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html",
	bad: {
		"before:data/sequence.xml": `
      <odoo noupdate="1">
        <record id="seq_book" model="ir.sequence">
          <field name="name">Numbers of books</field>
          <field name="code">library.book</field>
          <field name="prefix">BOOK/</field>
          <field name="padding">5</field>
        </record>
      </odoo>
    `,
		"data/sequence.xml": `
      <odoo noupdate="1">
        <record id="sequence_library_book" model="ir.sequence">
          <field name="name">Numbers of books</field>
          <field name="code">library.book</field>
          <field name="prefix">BOOK/</field>
          <field name="padding">5</field>
        </record>
      </odoo>
    `
	},
	good: [{
		"before:data/sequence.xml": `
        <odoo noupdate="1">
          <record id="seq_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
            <field name="code">library.book</field>
            <field name="prefix">BOOK/</field>
            <field name="padding">5</field>
          </record>
        </odoo>
      `,
		"data/sequence.xml": `
        <odoo noupdate="1">
          <record id="sequence_library_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
            <field name="code">library.book</field>
            <field name="prefix">BOOK/</field>
            <field name="padding">5</field>
          </record>
        </odoo>
      `,
		"migrations/19.0.1.0.0/pre-migration.py": `
        def migrate(cr, version):
            cr.execute("UPDATE ir_model_data SET name = 'sequence_library_book' WHERE name = 'seq_book'")
      `
	}, {
		"before:views/book.xml": `
        <odoo>
          <record id="book_form" model="ir.ui.view">
            <field name="name">res.partner.form.book</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><form><field name="name"/><field name="email"/></form></field>
          </record>
        </odoo>
      `,
		"views/book.xml": `
        <odoo>
          <record id="res_partner_view_form_book" model="ir.ui.view">
            <field name="name">res.partner.form.book</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><form><field name="name"/><field name="email"/></form></field>
          </record>
          <record id="sequence_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
          </record>
        </odoo>
      `
	}],
	earlier(earlier, context) {
		for (const change of earlier.changes) {
			if (change.kind !== "renamed-xmlid") continue;
			const { old, xmlid } = change;
			const [was, is] = [earlier.before.records.get(old), earlier.after.records.get(xmlid)];
			const name = old.slice(old.indexOf(".") + 1);
			if (!was || !is || earlier.handles(name, old)) continue;
			if (!was.noupdate && /^ir\.(ui|actions|model|rule|asset|qweb)\b|^ir\.module/.test(was.model)) continue;
			const placed = context.index.records.find(({ fact }) => fact.xmlid === xmlid);
			context.report({
				source: placed?.source,
				at: placed?.fact.element?.tag ?? placed?.fact,
				model: is.model,
				message: `It looks as if ${xmlid.slice(xmlid.indexOf(".") + 1)} (${is.model}) is what was ${name} in ${earlier.label}, and no migration script knows ${name}: the update makes a second record. Rename the xmlid in a pre-script.${raise(earlier)}`,
				options: earlier.scripts(change)
			});
		}
	}
});

// src/audit/rules/record-unknown-field.ts
/** Fields of records whose text is the name of a model. */
const MODEL_FIELDS = {
	"ir.ui.view": ["model"],
	"ir.actions.act_window": ["res_model"]
};
var record_unknown_field_default = defineRule({
	id: "record-unknown-field",
	aliases: [
		"OLS05055",
		"OLS05056",
		"OLS05057"
	],
	severity: "critical",
	category: "correctness",
	summary: "A data file makes a record of a model that does not exist, or fills a field that it does not have",
	why: "Odoo stops at the record: the module neither installs nor upgrades.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#record",
	bad: [
		{ "data/a.xml": "<odoo><record id=\"a\" model=\"res.partner\"><field name=\"nmae\">A</field></record></odoo>" },
		{ "data/a.xml": "<odoo><record id=\"a\" model=\"example.book\"><field name=\"name\">A</field></record></odoo>" },
		{ "data/res.partner.csv": "id,name,contry_id/id\na,A,base.be\n" },
		{ "views/a.xml": "<odoo><record id=\"a\" model=\"ir.actions.act_window\"><field name=\"name\">A</field><field name=\"res_model\">example.book</field></record></odoo>" }
	],
	good: [{
		"data/a.xml": `
        <odoo>
          <record id="a" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="base.be"/>
            <field name="x_kind">b</field>
            <field name="child_ids"><record id="b" model="res.partner"><field name="name">B</field></record></field>
          </record>
        </odoo>
      `,
		"data/res.partner.csv": "id,name,country_id/id,child_ids/name,category_id:id\na,A,base.be,B,\n"
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"unheard_of\"], \"data\": [\"data/a.xml\"]}",
		"data/a.xml": "<odoo><record id=\"a\" model=\"unheard.of\"><field name=\"name\">A</field></record></odoo>"
	}],
	check(context) {
		for (const { file } of context.index.loaded) {
			const tell = (at, report) => context.report({
				source: file.source,
				at,
				...report
			});
			if ("isData" in file) {
				for (const record of file.records) recordTrouble(context, record, tell);
				continue;
			}
			if (file.rows.length === 0) continue;
			const state = modelState(context, file.model);
			const [first] = file.header;
			if (state.is === "absent" && first) tell(first, unknownModel(context, file.model, "The file is named after"));
			for (const cell of file.header) {
				const name = cell.value.split(/[/:]/)[0] ?? "";
				if (name === "id" || name === "" || name.startsWith(".")) continue;
				const found = fieldState(context, file.model, name.trim());
				if (found.is === "absent") tell(cell, { message: `The file does not load: ${tellAbsent(context, found)}` });
			}
		}
	}
});
function recordTrouble(context, { element, model }, tell) {
	if (element.name !== "record") return;
	if (modelState(context, model).is === "absent") {
		tell(attribute(element, "model")?.valueSpan ?? element.tag, unknownModel(context, model, "The record is one of"));
		return;
	}
	for (const field of elementsOf(element)) {
		const name = field.name === "field" ? attribute(field, "name") : void 0;
		if (!name) continue;
		if (model === "ir.property" && name.value === "value") continue;
		const state = fieldState(context, model, name.value);
		if (state.is === "absent") tell(name.valueSpan, { message: `The record does not load: ${tellAbsent(context, state)}` });
		if (!MODEL_FIELDS[model]?.includes(name.value)) continue;
		const [text] = field.children.filter(({ type }) => type === "text");
		const value = text?.type === "text" ? text.value.trim() : "";
		if (text && field.children.length === 1 && value !== "" && attributeValue(field, "eval") === void 0) {
			if (modelState(context, value).is === "absent") tell(text, unknownModel(context, value, "It is for"));
		}
	}
}
function unknownModel(context, model, lead) {
	return {
		message: `${lead} ${model}, a model that no module makes: it does not load. ${wasThere(context, {
			kind: "model",
			model
		}) ?? "Write the name of a model that this module or its dependencies make."}`,
		about: {
			kind: "model",
			name: model
		}
	};
}

// src/audit/rules/recordset-in-domain.ts
var recordset_in_domain_default = defineRule({
	id: "recordset-in-domain",
	aliases: ["COR072"],
	severity: "medium",
	category: "correctness",
	summary: "A recordset as the value of a domain term",
	why: "A domain compares values of the database. A recordset in it is not serialised, works for some operators by accident and fails for others; newer series warn. id stands for one record, ids for several.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def children(self):
            return self.search([("parent_id", "=", self)])
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def children(self):
            return self.search([("parent_id", "in", self.ids), ("name", "=", self.name)])
    `, `
    def pairs(self, found):
        return [("parent_id", "=", found), ("a", "is", self)]
    `],
	python: { tuple(node, context) {
		const terms = parts(node);
		const [field, operator, value] = terms;
		if (terms.length !== 3 || field?.type !== "string" || operator?.type !== "string" || !value) return;
		if (value.type !== "identifier" && value.type !== "attribute") return;
		if (value.type === "attribute" && !/(_ids?|\.(user|company|companies))$/.test(context.slice(value))) return;
		if (!/^["'](=|!=|in|not in|child_of|parent_of)["']$/.test(context.slice(operator))) return;
		const list = context.ancestors.at(-1);
		if (list?.type !== "list" && list?.type !== "argument_list") return;
		const records = recordsOf(value, context);
		if (!records?.model) return;
		const source = context.slice(value);
		const many = /in/.test(context.slice(operator));
		context.report({
			at: value,
			message: `${source.length > 40 ? "The value" : source} is a recordset of ${records.model}, and a domain wants ids: write ${source.length > 40 ? "" : source}.${many ? "ids" : "id"}.`,
			fix: {
				title: `Compare ${many ? "ids" : "the id"}`,
				safe: false,
				edits: [{
					start: value.end,
					end: value.end,
					text: many ? ".ids" : ".id"
				}]
			}
		});
	} }
});

// src/audit/rules/recordset-union-in-loop.ts
var recordset_union_in_loop_default = defineRule({
	id: "recordset-union-in-loop",
	aliases: ["PER027"],
	severity: "info",
	confidence: "likely",
	category: "performance",
	summary: "A recordset that grows by one record in each turn of a loop",
	why: "Each union makes a new recordset and copies all ids that were there, so the work grows with the square of the number. For some hundred records it does not matter; for ten thousand it takes minutes.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def parents(self):
            found = self.env["res.partner"]
            for partner in self.search([("parent_id", "!=", False)]):
                found |= partner.parent_id
            return found
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def parents(self):
            return self.search([("parent_id", "!=", False)]).parent_id
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            total = 0
            for partner in self.search([]):
                total += partner.color
            return total

        def few(self):
            found = self.browse()
            for company in self.env["res.company"].search([]):
                found |= company.partner_id
            return found
    `],
	python: { augmented_assignment(node, context) {
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (left?.type !== "identifier" || !right) return;
		const operator = context.text.slice(left.end, right.start).trim();
		if (operator !== "|=" && operator !== "+=") return;
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for" || !repeated.varies || repeated.occasional) return;
		const records = recordsOf(right, context);
		if (!records) return;
		const name = context.slice(left);
		context.report({
			at: node,
			model: records.model,
			message: `${name} is copied whole in each turn of the loop over ${repeated.over}. Gather the ids and browse them once, or use filtered() or mapped().`
		});
	} }
});

// src/audit/rules/recursive-missing.ts
var recursive_missing_default = defineRule({
	id: "recursive-missing",
	severity: "medium",
	category: "correctness",
	from: "15.0",
	summary: "A computed field depends on itself in other records, and does not say recursive=True",
	why: "Odoo warns as it loads the models, and computes the records in any order: one may be computed before that which it depends on.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: `
    from odoo import api, fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"

        name = fields.Char()
        parent_id = fields.Many2one("example.shelf")
        full_name = fields.Char(compute="_compute_full_name", store=True)

        @api.depends("name", "parent_id.full_name")
        def _compute_full_name(self):
            for shelf in self:
                shelf.full_name = f"{shelf.parent_id.full_name}/{shelf.name}"
  `,
	good: `
    from odoo import api, fields, models


    class Shelf(models.Model):
        _name = "example.shelf"
        _description = "Shelf"

        name = fields.Char()
        parent_id = fields.Many2one("example.shelf")
        full_name = fields.Char(compute="_compute_full_name", store=True, recursive=True)
        other = fields.Char(compute="_compute_other")

        @api.depends("name", "parent_id.full_name")
        def _compute_full_name(self):
            for shelf in self:
                shelf.full_name = f"{shelf.parent_id.full_name}/{shelf.name}"

        @api.depends("parent_id.name")
        def _compute_other(self):
            self.other = ""
  `,
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const { text, method } of decoratorTexts(fact, /(^|\.)depends$/)) {
			if (!text.includes(".")) continue;
			const last = text.slice(text.lastIndexOf(".") + 1);
			const field = fact.fields.find(({ name, kwargs }) => name === last && kwargs.get("compute")?.value === method.name);
			if (!field || field.kwargs.has("recursive")) continue;
			const state = fieldPath(context, model, text);
			if (state.is !== "found" || state.model !== model) continue;
			const message = `${field.name} depends on ${text}, which is ${field.name} of another ${model}: say recursive=True, so that Odoo computes the other one first.`;
			context.report({
				at: field.nameSpan,
				message
			});
		}
	} }
});

// src/audit/rules/ref-in-loop.ts
var ref_in_loop_default = defineRule({
	id: "ref-in-loop",
	aliases: ["PER006C", "PER026"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "env.ref() or get_param() of the same name in each turn of a loop",
	why: "The name is looked up again in each turn. The lookup itself is cached, but it checks that the record exists with a query of its own, and rights are asked each time.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for partner in self:
                partner.country_id = self.env.ref("base.be")
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            return self.filtered(
                lambda p: p.ref != self.env["ir.config_parameter"].sudo().get_param("a.code")
            )
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            country = self.env.ref("base.be")
            for partner in self:
                partner.country_id = country

        def by_name(self):
            for partner in self:
                partner.country_id = self.env.ref("base." + partner.ref)
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def tag(self):
            for code in ("a", "b"):
                self.env.ref("base.be").code = code
    `],
	calls: ["ref", "get_param"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || called.name !== "ref" && called.name !== "get_param") return;
		const [name] = argumentsOfCall(node, context).positional;
		if (name?.type !== "string") return;
		if (called.name === "ref" && !/env$/.test(context.slice(called.object))) return;
		const repeated = repeatedBy(node, context);
		if (!repeated || repeated.loop.kind === "while" || repeated.occasional) return;
		context.report({
			at: node,
			message: `${called.name}(${context.slice(name)}) is looked up again in each turn of the loop over ${repeated.over}. Do it once before the loop.`
		});
	} }
});

// src/audit/rules/ref-of-deletable.ts
/** Models whose records Odoo keeps from being deleted, or that nobody deletes: the code could not work without them. */
const KEPT = /^(ir\.|base\.|res\.(groups|users|company|currency|lang|country|partner)|mail\.(message\.subtype|activity\.type)|uom\.|bus\.|digest\.)/;
var ref_of_deletable_default = defineRule({
	id: "ref-of-deletable",
	aliases: ["COR074"],
	severity: "info",
	confidence: "likely",
	category: "correctness",
	summary: "env.ref() of a record that users may delete",
	why: "A record that is noupdate belongs to the users once the module is installed: a mail template, a stage, a product. When one of them has deleted it no update brings it back, and env.ref() raises ValueError in whatever was being done.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.Environment.ref",
	bad: {
		"data/stage.xml": `
      <odoo noupdate="1">
        <record id="stage_done" model="example.stage"><field name="name">Done</field></record>
      </odoo>
    `,
		"models/stage.py": `
      from odoo import fields, models


      class Stage(models.Model):
          _name = "example.stage"
          _description = "Stage"

          name = fields.Char()

          def write(self, vals):
              done = self.env.ref("example_module.stage_done")
              return super().write(dict(vals, name=done.name))
    `
	},
	good: {
		"data/stage.xml": `
      <odoo>
        <record id="stage_new" model="example.stage"><field name="name">New</field></record>
        <data noupdate="1">
          <record id="stage_done" model="example.stage"><field name="name">Done</field></record>
          <record id="group_done" model="res.groups"><field name="name">Done</field></record>
        </data>
      </odoo>
    `,
		"models/stage.py": `
      from odoo import fields, models


      class Stage(models.Model):
          _name = "example.stage"
          _description = "Stage"

          name = fields.Char()

          def action_open(self):
              return self.env.ref("example_module.stage_done").get_formview_action()

          def write(self, vals):
              done = self.env.ref("example_module.stage_done", raise_if_not_found=False)
              also = self.env.ref("example_module.stage_done", False)
              group = self.env.ref("example_module.group_done")
              new = self.env.ref("example_module.stage_new")
              try:
                  last = self.env.ref("example_module.stage_done")
              except ValueError:
                  last = new
              return super().write(dict(vals, name=(done or also or new or last or group).name))
    `,
		"tests/test_stage.py": `
      from odoo.tests import TransactionCase


      class TestStage(TransactionCase):
          def test_stage(self):
              self.assertTrue(self.env.ref("example_module.stage_done"))
    `
	},
	calls: ["ref"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "ref" || !called.object || !/env$/.test(context.slice(called.object))) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const [name] = positional;
		if (spread || positional.length !== 1 || keywords.size > 0 || name?.type !== "string") return;
		if (servesNobody(context) || /^(action|button|open|print)_/.test(context.method?.name ?? "")) return;
		const xmlid = context.slice(name).slice(1, -1);
		if (!/^\w+\.[\w.-]+$/.test(xmlid)) return;
		const state = context.project.xmlid(xmlid, context.module.name);
		if (state.is !== "found" || !state.fact?.noupdate || KEPT.test(state.fact.model)) return;
		if (context.ancestors.some(({ type }) => type === "try_statement")) return;
		context.report({
			at: node,
			model: state.fact.model,
			message: `${xmlid} is a ${state.fact.model} that users may delete, and no update brings it back: env.ref() fails then. Pass raise_if_not_found=False, and say what to do without it.`
		});
	} }
});

// src/audit/rules/reimported.ts
var reimported_default = defineRule({
	id: "reimported",
	aliases: ["W0404", "F811"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "The same name is imported twice",
	why: "The second import does nothing, or hides the first one: who reads the file cannot tell which of the two is meant.",
	link: "https://docs.astral.sh/ruff/rules/redefined-while-unused/",
	bad: `
    import logging
    from odoo import fields, models
    import logging
    from odoo import models


    class Loan(models.Model):
        _name = "library.loan"
        _description = logging.INFO, fields
  `,
	good: `
    import xml
    import xml.dom
    import xml.sax
    from odoo import models

    try:
        import simplejson as json
    except ImportError:
        import json


    def late():
        from odoo import models

        return models, xml, json
  `,
	python: { module(node, context) {
		const seen = /* @__PURE__ */ new Map();
		const top = new Set(node.children);
		for (const { name, path, statement, node: at } of importsOf(context.file)) {
			if (!top.has(statement)) continue;
			const id = statement.type === "import_statement" ? context.slice(at) : `${path} as ${name}`;
			if (!seen.has(id)) {
				seen.set(id, name);
				continue;
			}
			context.report({
				at,
				message: `${name} is imported already further up: leave this one out.`
			});
		}
	} }
});

// src/audit/rules/related-type-mismatch.ts
/** Classes of fields that are of one type; a class that is not here has one of its own, or one that nobody knows. */
const TYPES$1 = {
	Id: "integer",
	Integer: "integer",
	Float: "float",
	Monetary: "monetary",
	Boolean: "boolean",
	Char: "char",
	Text: "text",
	Html: "html",
	Date: "date",
	Datetime: "datetime",
	Binary: "binary",
	Image: "binary",
	Selection: "selection",
	Many2one: "many2one",
	One2many: "one2many",
	Many2many: "many2many"
};
var related_type_mismatch_default = defineRule({
	id: "related-type-mismatch",
	aliases: ["OLS03017"],
	severity: "critical",
	category: "correctness",
	summary: "A related field is of another type than the field that it follows",
	why: "Odoo compares the two while it sets up the models, and stops with TypeError: the database does not load.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        company_mail = fields.Text(related="company_id.email")
        country_of_company = fields.Char(related="company_id.country_id")
  `,
	good: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        company_mail = fields.Char(related="company_id.email")
        country_of_company = fields.Many2one(related="company_id.country_id")
        picture = fields.Binary(related="parent_id.image_1920")
        parent_number = fields.Integer(related="parent_id.id")
        own = fields.Char(related="x_other_id.whatever")
  `,
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const { type, name, kwargs } of fact.fields) {
			const related = kwargs.get("related");
			const own = TYPES$1[type];
			if (typeof related?.value !== "string" || own === void 0) continue;
			const state = fieldPath(context, model, related.value);
			const other = state.is === "found" ? TYPES$1[state.field.type] : void 0;
			if (state.is !== "found" || other === void 0 || other === own) continue;
			const message = `${name} is a ${type}, but ${related.value} is a ${state.field.type}: the models do not load. Make it a ${state.field.type} too.`;
			context.report({
				at: related,
				message
			});
		}
	} }
});

// src/audit/rules/related-with-default.ts
var related_with_default_default = defineRule({
	id: "related-with-default",
	aliases: ["COR032E"],
	severity: "low",
	category: "correctness",
	summary: "A default, compute or selection on a related field",
	why: "A related field takes its value, and a selection its choices, from the field that it follows. What else is declared is ignored, with a warning in the log at best.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        parent_color = fields.Integer(related="parent_id.color", default=5)
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        parent_color = fields.Integer(related="parent_id.color")
        parent_ref = fields.Char(related="parent_id.ref", readonly=False, default="x")
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "A")], default="a")
    `],
	check(context) {
		for (const file of context.module.python) for (const { fields } of file.classes) for (const { name, kwargs, type } of fields) {
			if (typeof kwargs.get("related")?.value !== "string") continue;
			const ignored = kwargs.has("compute") ? "compute" : kwargs.has("default") && !kwargs.has("readonly") && !kwargs.has("inverse") ? "default" : type === "Selection" && kwargs.has("selection") ? "selection" : void 0;
			const at = ignored === void 0 ? void 0 : kwargs.get(ignored);
			if (ignored === void 0 || at?.value === false || at?.value === null) continue;
			context.report({
				source: file.source,
				at,
				message: `${name} follows another field, so its ${ignored} is ignored. Remove ${ignored}=, or related=.`
			});
		}
	}
});

// src/audit/rules/renamed-field-parameter.ts
const RENAMED = {
	digits_compute: "digits",
	select: "index"
};
var renamed_field_parameter_default = defineRule({
	id: "renamed-field-parameter",
	aliases: ["W8111"],
	severity: "medium",
	category: "correctness",
	summary: "A parameter of a field that has another name now",
	why: "Odoo ignores a parameter that it does not know, apart from a warning at start: the field has no index, or another precision than meant.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        code = fields.Char(select=True)
        weight = fields.Float(digits_compute=(16, 3))
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        code = fields.Char(index=True)
        weight = fields.Float(digits=(16, 3))
        select = fields.Char()
  `,
	python: { module(_node, context) {
		const renamed = context.settings.renamedFieldParameters ?? RENAMED;
		for (const { field } of fieldsOf(context.file)) for (const [old, now] of Object.entries(renamed)) {
			const value = field.kwargs.get(old);
			if (!value) continue;
			const start = context.text.lastIndexOf(old, value.start);
			const rest = now === "" ? "leave it out" : `write ${now}=`;
			const both = now !== "" && field.kwargs.has(now);
			context.report({
				at: {
					start: field.start,
					end: value.end
				},
				message: `Odoo does not know ${old}= of ${field.name} and ignores it: ${rest}.`,
				fix: now === "" || both ? void 0 : {
					title: `Rename it to ${now}`,
					safe: true,
					edits: [{
						start,
						end: start + old.length,
						text: now
					}]
				}
			});
		}
	} }
});

// src/audit/rules/report-template-missing.ts
const OWN = { "data/example.xml": `
    <odoo>
      <record id="a" model="ir.actions.report">
        <field name="report_type">qweb-html</field>
        <field name="report_name">example_module.report_x</field>
      </record>
    </odoo>
  ` };
var report_template_missing_default = defineRule({
	id: "report-template-missing",
	severity: "high",
	category: "correctness",
	summary: "A report whose template nobody declares",
	why: "The action names the template that it prints. When that is not there, the report is in the menu and fails when somebody prints it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/reports.html",
	bad: [dataExample("<record id=\"a\" model=\"ir.actions.report\"><field name=\"model\">res.partner</field><field name=\"report_type\">qweb-pdf</field><field name=\"report_name\">example_module.report_x</field></record>")],
	good: [
		dataExample("<record id=\"a\" model=\"ir.actions.report\"><field name=\"model\">res.partner</field><field name=\"report_type\">qweb-pdf</field><field name=\"report_name\">example_module.report_x</field></record><template id=\"report_x\"><p/></template>"),
		dataExample("<record id=\"a\" model=\"ir.actions.report\"><field name=\"report_type\">xlsx</field><field name=\"report_name\">example_module.report_y</field></record>"),
		dataExample("<record id=\"a\" model=\"ir.actions.report\"><field name=\"report_type\">qweb-pdf</field><field name=\"report_name\">unknown_module.report_y</field></record>"),
		{
			"models/a.py": "class ReportX(models.AbstractModel):\n    _name = \"report.example_module.report_x\"\n",
			...OWN
		}
	],
	xml: {
		record(element, context) {
			if (attributeValue(element, "model") !== "ir.actions.report") return;
			look$1(recordText(element, "report_type") ?? "qweb-pdf", recordText(element, "report_name"), recordField(element, "report_name") ?? element, context);
		},
		report(element, context) {
			const type = attributeValue(element, "report_type") ?? "qweb-pdf";
			if (isTop(element.parent)) look$1(type, attributeValue(element, "name"), element, context);
		}
	}
});
function look$1(type, name, at, context) {
	if (!/^qweb-/.test(type) || name === void 0 || !/^\w+\.\w+$/.test(name)) return;
	if (context.project.xmlid(name, context.module.name).is !== "absent") return;
	if (context.module.python.some(({ source }) => source.text.includes(name))) return;
	context.report({
		at: at.tag,
		message: `No template ${name} is declared: the report fails when it is printed. Correct report_name, or declare the template.`
	});
}

// src/audit/rules/required-without-script.ts
var required_without_script_default = defineRule({
	id: "required-without-script",
	aliases: ["MIG004"],
	severity: "medium",
	confidence: "likely",
	category: "migration",
	summary: "A field became required since the last version, without a default and without a script",
	why: "Rows that are there have no value, so PostgreSQL cannot refuse empty ones: Odoo logs an error at each update and goes on without the constraint. From then on the column holds what the code never expects, and whoever opens an old record can save nothing before having filled it in. A default fills the rows where the field is new; a script in migrations/ fills them in any case.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Field",
	bad: [{
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `
	}, {
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            shelf_id = fields.Many2one("res.partner", required=True)
      `
	}],
	good: [
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"
      `,
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            kind = fields.Char(required=True, default="book")
            upper = fields.Char(required=True, compute="_compute_upper", store=True)
            lent = fields.Boolean(required=True)
            code = fields.Char(required=True)

            def _init_column(self, column_name):
                if column_name == "code":
                    self.env.cr.execute("UPDATE library_book SET code = id::varchar")
                return super()._init_column(column_name)
      `
		},
		{
			"before:models/book.py": "BOOKS = {}\n",
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `
		},
		{
			"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char()
      `,
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            isbn = fields.Char(required=True)
      `,
			"migrations/19.0.1.0.0/pre-migration.py": `
        def migrate(cr, version):
            cr.execute("UPDATE library_book SET isbn = '-' WHERE isbn IS NULL")
      `
		}
	],
	earlier(earlier, context) {
		for (const change of earlier.changes) {
			if (change.kind !== "required-field" || !earlier.was(change.model)) continue;
			const { model, field, isNew } = change;
			if (earlier.handles(field) || fillsItself(context.index, model, field)) continue;
			context.report({
				...fieldSpot(context.index, model, field),
				model,
				message: `${field} of ${model} is required ${isNew ? "and was not there" : "and was not"} in ${earlier.label}; it has no default, and no migration script knows it: rows that are there stay empty, and Odoo cannot set the constraint. ${isNew ? "Give it a default, or fill" : "Fill"} the rows in a script.${raise(earlier)}`,
				options: earlier.scripts(change)
			});
		}
	}
});
/** A method of the model that runs when its table is made speaks of the field. */
function fillsItself(index, model, field) {
	return (index.models.get(model)?.classes ?? []).some(({ file, fact }) => fact.methods.some(({ name, start, end }) => /^(_init_column|_auto_init|init)$/.test(name) && mentions(file.source.text.slice(start, end), field)));
}

// src/audit/rules/resource-not-exist.ts
const KEYS = [
	"data",
	"demo",
	"demo_xml",
	"init_xml",
	"update_xml",
	"test"
];
var resource_not_exist_default = defineRule({
	id: "resource-not-exist",
	aliases: ["F8101", "W8101"],
	severity: "high",
	category: "correctness",
	summary: "The manifest lists a file that is not there",
	why: "Odoo opens every file of \"data\" when the module is installed or updated, and stops with FileNotFoundError at the first that is missing. File names differ in upper and lower case on servers even where they do not on a laptop.",
	link: MANIFEST_GUIDE,
	bad: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"data\": [\"views/gone.xml\"]}\n" }, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"demo\": [\"demo/Example.xml\"]}\n",
		"demo/example.xml": "<odoo/>\n"
	}],
	good: [{ "views/a.xml": "<odoo/>\n" }, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"data\": [\"./views/a.xml\", \"data/x.sql\"]}\n",
		"views/a.xml": "<odoo/>\n",
		"data/x.sql": "SELECT 1;\n"
	}],
	manifest(manifest, { module, report }) {
		const there = new Set(module.files);
		for (const key of KEYS) {
			const said = /* @__PURE__ */ new Set();
			for (const { path, start, end } of manifestPaths(manifest, key)) {
				const file = path.replace(/^(\.?\/)+/, "");
				if (there.has(file) || said.has(file) || file.includes("..") || file === "") continue;
				said.add(file);
				const other = module.files.find((each) => each.toLowerCase() === file.toLowerCase());
				report({
					at: {
						start,
						end
					},
					message: other ? `"${key}" lists ${path}, but the file is ${other}: write it the same way.` : `"${key}" lists ${path}, which is not there: the installation stops at it.`,
					fix: other ? {
						title: `Write ${other}`,
						safe: true,
						edits: [{
							start: start + 1,
							end: end - 1,
							text: other
						}]
					} : void 0
				});
			}
		}
	}
});

// src/audit/rules/route-cors-any.ts
var route_cors_any_default = defineRule({
	id: "route-cors-any",
	severity: "low",
	category: "security",
	summary: "Pages of every site may read what the route returns",
	why: "cors=\"*\" lets a script of any page call the route and read the answer. For published content that is meant; a route for logged-in users hands its answers to whatever page a user has open, as soon as the session goes with the request.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route",
	bad: `
    from odoo import http


    class Main(http.Controller):
        @http.route("/books/mine", type="http", auth="user", cors="*")
        def mine(self):
            return "books"
  `,
	good: `
    from odoo import http


    class Main(http.Controller):
        @http.route("/books", type="http", auth="public", cors="*")
        def books(self):
            return "books"

        @http.route("/books/partner", type="http", auth="user", cors="https://example.com")
        def partner(self):
            return "books"
  `,
	python: { module(_node, context) {
		for (const route of routesOf(context.file)) {
			if (route.cors !== "*" || route.auth !== "user") continue;
			context.report({
				at: route.decorator.kwargs.get("cors") ?? route.decorator,
				message: `Scripts of any page may read what ${route.paths[0] ?? "this route"} returns to a logged-in user: name the site, or leave cors out.`
			});
		}
	} }
});

// src/audit/rules/route-csrf-off.ts
/** Webhooks prove who sends by a signature or a shared secret; a cookie then says nothing. */
const SIGNED = /signature|hmac|consteq|compare_digest|token|secret|verify|api_?key|authorization|webhook|notification|_check_|ipn|authenticate/i;
var route_csrf_off_default = defineRule({
	id: "route-csrf-off",
	severity: "medium",
	category: "security",
	summary: "A route that changes something takes forms of other sites",
	why: "With csrf=False a page of somebody else can post the form, with the cookie of whoever looks at that page. Routes of type json are not concerned; a webhook needs it, and then has to check a signature or a secret of the sender itself.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route",
	bad: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/contact/send", type="http", auth="public", methods=["POST"], csrf=False)
        def send(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})
            return request.redirect("/thanks")
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile/save", type="http", auth="user", csrf=False)
        def save(self, name):
            request.env.user.partner_id.write({"name": name})
            return "ok"
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/profile/name", type="http", auth="user", csrf=False)
        def name(self, name):
            request.env.user.name = name
            return "ok"
    `,
		`
    from odoo import http


    class Main(http.Controller):
        @http.route("/profile/show", auth="public", methods=["GET"], csrf=False)
        def show(self):
            return "ok"
    `
	],
	good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/contact/send", type="http", auth="public", methods=["POST"])
        def send(self, **post):
            request.env["crm.lead"].sudo().create({"name": post.get("name")})

        @http.route("/contact/list", type="json", auth="user", csrf=False)
        def names(self):
            request.env["crm.lead"].create({})

        @http.route("/pay/webhook", type="http", auth="public", methods=["POST"], csrf=False)
        def webhook(self, **data):
            self._verify_signature(data)
            request.env["payment.transaction"].sudo().create({})

        @http.route("/status", type="http", auth="public", csrf=False)
        def status(self):
            return "ok"
  `,
	python: { function_definition(node, context) {
		const route = context.klass && routeAround({
			file: context.file,
			functionNode: node
		});
		if (route?.csrf !== false || route.type !== "http") return;
		const at = route.decorator.kwargs.get("csrf") ?? route.decorator;
		if (route.methods?.every((method) => /^(GET|HEAD|OPTIONS)$/i.test(method))) {
			context.report({
				at,
				severity: "info",
				message: `csrf=False does nothing on the route ${route.paths[0] ?? ""}, which only takes GET: leave it out, so that nothing is open when POST is added.`
			});
			return;
		}
		if (!changesRecords(node, context)) return;
		const body = functionText({
			text: context.text,
			functionNode: node
		});
		if (SIGNED.test(body)) return;
		context.report({
			at,
			severity: (route.auth === "public" || route.auth === "none") && /\.sudo\(\)/.test(body) ? "high" : "medium",
			message: `The route ${route.paths[0] ?? ""} changes records and takes forms of other sites: leave csrf=False out, or check a signature or a secret of the sender.`
		});
	} }
});

// src/audit/rules/route-declared-twice.ts
var route_declared_twice_default = defineRule({
	id: "route-declared-twice",
	aliases: ["SEC046E"],
	severity: "medium",
	category: "correctness",
	summary: "A route whose path a module below has too, without extending its controller",
	why: "Two methods then answer one address. Which of them does follows from the order in which modules are loaded, and changes with what else is installed; what the other one checks and returns is left out.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"portal\"], \"data\": []}",
		"controllers/main.py": `
      from odoo import http


      class Main(http.Controller):
          @http.route("/my/account", type="http", auth="user")
          def account(self, **kw):
              return "mine"
    `
	},
	good: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"portal\"], \"data\": []}",
		"controllers/main.py": `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Main(CustomerPortal):
            @http.route("/my/account", type="http", auth="user")
            def account(self, **kw):
                return super().account(**kw)


        class Other(http.Controller):
            @http.route("/my/books", type="http", auth="user")
            def books(self, **kw):
                return "books"
      `
	}, { "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/my/account", type="http", auth="user")
            def account(self, **kw):
                return "mine"

            @http.route("/web/login", methods=["POST"], auth="none")
            def login(self, **kw):
                return "mine"
      ` }],
	python: { module(_node, context) {
		const { file, module, project } = context;
		if (isTestFile(file.source.path)) return;
		for (const { klass, decorator, paths, methods } of routesOf(file)) {
			if (!klass?.bases.every((base) => /^(http\.)?Controller$/.test(base)) || methods) continue;
			for (const path of paths) {
				const owner = [...project.closure(module.name).modules].find((name) => name !== module.name && project.modules.get(name)?.routes.includes(path));
				if (owner === void 0) continue;
				context.report({
					at: decorator,
					message: `${owner} has a route ${path} too, and which of the two answers depends on what else is installed: extend its controller and call super(), or take another path.`
				});
				break;
			}
		}
	} }
});

// src/audit/rules/route-override-csrf.ts
var route_override_csrf_default = defineRule({
	id: "route-override-csrf",
	aliases: ["SEC046F"],
	severity: "medium",
	category: "security",
	summary: "An override of a route takes the protection against forms of other sites away",
	why: "Odoo refuses a POST without the token that its own page carries. With csrf=False any page that a logged-in user visits may send the form in the user’s name, to the method of this class and to all that it calls with super(), which were written with the protection.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route",
	bad: [{ "controllers/login.py": `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route(csrf=False)
            def account(self, redirect=None, **post):
                return super().account(redirect=redirect, **post)
      ` }, { "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="user", methods=["POST"])
            def books(self):
                return "books"


        class More(Main):
            @http.route("/books", type="http", auth="user", csrf=False)
            def books(self):
                return super().books()
      ` }],
	good: { "controllers/main.py": `
      from odoo import http

      from odoo.addons.portal.controllers.portal import CustomerPortal


      class Main(http.Controller):
          @http.route("/hook", type="http", auth="public", csrf=False)
          def hook(self):
              return "hook"

          @http.route("/page", type="http", auth="public", methods=["GET"])
          def page(self):
              return "page"

          @http.route("/data", type="jsonrpc", auth="public")
          def data(self):
              return {}


      class More(Main):
          @http.route(csrf=False)
          def hook(self):
              return super().hook()

          @http.route(csrf=False)
          def page(self):
              return super().page()

          @http.route(csrf=False)
          def data(self):
              return super().data()


      class Portal(CustomerPortal):
          @http.route(csrf=True)
          def account(self, redirect=None, **post):
              return super().account(redirect=redirect, **post)

          @http.route("/own", csrf=False, auth="none")
          def own(self):
              return "own"
    ` },
	python: { module(_node, context) {
		const { file } = context;
		for (const { klass, method, decorator } of routesOf(file)) {
			const csrf = decorator.kwargs.get("csrf");
			if (!klass || csrf?.value !== false) continue;
			const base = overriddenRoute(klass, method, file, context);
			if (base?.type !== "http" || base.isOpenToForms) continue;
			if (base.route?.methods?.every((verb) => /^(GET|HEAD|OPTIONS)$/i.test(verb))) continue;
			context.report({
				at: csrf,
				message: `${klass.name}.${method.name} takes forms of other sites, which ${base.owner} refuses: leave csrf=False out, or give what other programs call a route of its own that checks a secret.`
			});
		}
	} }
});

// src/audit/rules/route-override-opens.ts
var route_override_opens_default = defineRule({
	id: "route-override-opens",
	aliases: ["SEC046"],
	severity: "high",
	category: "security",
	summary: "An override of a route lets more people in than the route it overrides",
	why: "The arguments of the last @route win. An override that says auth=\"public\" where the method it overrides says auth=\"user\" opens the route to visitors, and with csrf=False to forms of other sites, for the code of the other class too, which was written for users.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance",
	bad: [
		{ "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="user")
            def books(self):
                return "books"


        class More(Main):
            @http.route("/books", type="http", auth="public")
            def books(self):
                return super().books()
      ` },
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"other_module\"], \"data\": []}",
			"controllers/main.py": `
        from odoo import http

        from odoo.addons.other_module.controllers.main import Books


        class More(Books):
            @http.route(auth="none")
            def books(self):
                return super().books()
      `,
			"../other_module/controllers/main.py": `
        from odoo import http


        class Books(http.Controller):
            @http.route("/books", type="http", auth="user")
            def books(self):
                return "books"
      `
		},
		{ "controllers/portal.py": `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal as Base


        class Portal(Base):
            @route(auth="public")
            def account(self, redirect=None, **post):
                return super().account(redirect=redirect, **post)
      ` },
		{ "controllers/portal.py": `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @route(auth="public")
            def my_addresses(self, **query_params):
                return super().my_addresses(**query_params)
      ` }
	],
	good: { "controllers/main.py": `
      from odoo import http


      class Main(http.Controller):
          @http.route("/books", type="http", auth="user")
          def books(self):
              return "books"

          @http.route("/open", type="http", auth="public")
          def open(self):
              return "open"


      class More(Main):
          @http.route()
          def books(self):
              return super().books()

          @http.route(auth="user")
          def open(self):
              return super().open()


      class Other(http.Controller):
          @http.route("/other", type="http", auth="public")
          def books(self):
              return "other"
    ` },
	python: { module(_node, context) {
		const { file } = context;
		for (const route of routesOf(file)) {
			const { klass, method, auth, decorator } = route;
			const written = decorator.kwargs.get("auth");
			if (!klass || !written || auth !== "public" && auth !== "none") continue;
			const base = overriddenRoute(klass, method, file, context);
			if (base?.auth !== "user") continue;
			context.report({
				at: written,
				message: `${klass.name}.${method.name} opens to ${auth === "none" ? "everybody" : "visitors"} what ${base.owner} keeps to users: leave auth out, or check the rights in both methods.`
			});
		}
	} }
});

// src/audit/rules/route-override-repeats.ts
var route_override_repeats_default = defineRule({
	id: "route-override-repeats",
	aliases: ["SEC046D"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "An override of a route repeats what the route says",
	why: "What @route() does not say is taken from the method that it overrides. Repeated, it stays as it is when that one changes: a route that Odoo closes to visitors stays open here.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance",
	bad: [{ "controllers/main.py": `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route(auth="user", website=True)
            def home(self, **kw):
                return super().home(**kw)
      ` }, { "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", type="http", auth="public", website=True)
            def books(self):
                return "books"


        class More(Main):
            @http.route(type="http", auth="public", website=True, sitemap=False)
            def books(self):
                return super().books()
      ` }],
	good: { "controllers/main.py": `
      from odoo import http

      from odoo.addons.portal.controllers.portal import CustomerPortal


      class Portal(CustomerPortal):
          @http.route(website=True, sitemap=False)
          def home(self, **kw):
              return super().home(**kw)

          @http.route("/books", type="http", auth="public")
          def books(self):
              return "books"
    ` },
	python: { module(_node, context) {
		const { file, text } = context;
		for (const { klass, method, decorator } of routesOf(file)) {
			if (!klass || decorator.kwargs.size === 0) continue;
			const base = overriddenRoute(klass, method, file, context);
			if (!base) continue;
			const first = base.route?.decorator.kwargs;
			for (const [key, { value, node, start, end }] of decorator.kwargs) {
				if (key === "route" || value === void 0) continue;
				const before = key === "auth" ? base.auth : key === "type" ? base.type : first?.get(key)?.value;
				const same = key === "type" ? plain(String(value)) === before : value === before;
				if (before === void 0 || !same) continue;
				context.report({
					at: {
						start,
						end
					},
					message: `${key}=${text.slice(node.start, node.end)} is what ${base.owner} says already: leave it out.`
				});
			}
		}
	} }
});

// src/audit/rules/route-override-type.ts
var route_override_type_default = defineRule({
	id: "route-override-type",
	aliases: ["SEC046C"],
	severity: "medium",
	category: "correctness",
	summary: "An override of a route changes its type, or makes it read-only",
	why: "Callers of the route send what its first author asked for: a form or JSON. Up to 15.0 the override’s type wins, and they fail; since 16.0 Odoo keeps the first one and warns, and the method gets what it does not expect. A route that becomes read-only is put back, with a warning.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/http.py",
	bad: [{ "controllers/main.py": `
        from odoo import http

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @http.route("/my/home", type="jsonrpc")
            def home(self, **kw):
                return super().home(**kw)
      ` }, { "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class More(Main):
            @http.route(readonly=True)
            def books(self):
                return super().books()
      ` }],
	good: { "controllers/main.py": `
      from odoo import http

      from odoo.addons.portal.controllers.portal import CustomerPortal


      class Main(http.Controller):
          @http.route("/books", auth="none", type="jsonrpc", readonly=True)
          def books(self):
              return "books"


      class More(Main):
          @http.route(type="jsonrpc", readonly=True)
          def books(self):
              return super().books()


      class Portal(CustomerPortal):
          @http.route(type="http")
          def home(self, **kw):
              return super().home(**kw)

          @http.route("/more", type="jsonrpc")
          def more(self):
              return {}
    ` },
	python: { module(_node, context) {
		const { file, series } = context;
		for (const { klass, method, decorator, type } of routesOf(file)) {
			const [written, readonly] = [decorator.kwargs.get("type"), decorator.kwargs.get("readonly")];
			if (!klass || !written && readonly?.value !== true) continue;
			const base = overriddenRoute(klass, method, file, context);
			if (!base) continue;
			const name = `${klass.name}.${method.name}`;
			if (written && type !== void 0 && base.type !== void 0 && plain(type) !== base.type) context.report({
				at: written,
				message: `${name} says type="${type}" and overrides a route of ${base.owner} that is ${base.type}: ${series !== void 0 && series.series < "16.0" ? "those who call it fail" : "Odoo keeps that type, and warns"}. Leave type out, or give the method another name and path.`
			});
			const before = base.route?.decorator.kwargs.get("readonly");
			if (readonly?.value === true && base.route && !base.route.override && isWriting(before?.value, base.auth)) context.report({
				at: readonly,
				severity: "low",
				message: `${name} says readonly=True and overrides a route of ${base.owner} that writes: Odoo warns, and lets both write. Leave readonly out.`
			});
		}
	} }
});
/** Without a word a route writes, unless it is for everybody. Source: 18.0 http.py, `_check_and_complete_route_definition`. */
function isWriting(readonly, auth) {
	return readonly === false || readonly === void 0 && auth !== "none" && auth !== void 0;
}

// src/audit/rules/route-override-undecorated.ts
var route_override_undecorated_default = defineRule({
	id: "route-override-undecorated",
	aliases: ["SEC046B"],
	severity: "low",
	category: "correctness",
	summary: "An override of a route without @route",
	why: "Up to 15.0 a method without @route is no route: the page that it overrides is not found any more. Since 16.0 Odoo decorates it itself, and says so in a warning each time it starts.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#inheritance",
	bad: [
		{ "controllers/main.py": `
        from odoo import http


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class More(Main):
            def books(self):
                return super().books()
      ` },
		{ "controllers/portal.py": `
        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            def home(self, **kw):
                return super().home(**kw)
      ` },
		{ "controllers/login.py": `
        from odoo.addons.auth_signup.controllers import main


        class Login(main.AuthSignupHome):
            def web_login(self, *args, **kw):
                return super().web_login(*args, **kw)
      ` }
	],
	good: [{ "controllers/portal.py": `
        from odoo.http import route

        from odoo.addons.portal.controllers.portal import CustomerPortal


        class Portal(CustomerPortal):
            @route()
            def home(self, **kw):
                return super().home(**kw)

            def _prepare_home_portal_values(self, counters):
                return super()._prepare_home_portal_values(counters)
      ` }, { "controllers/main.py": `
        from odoo import http

        from .other import Helper


        class Main(http.Controller):
            @http.route("/books", auth="user")
            def books(self):
                return "books"


        class Other(http.Controller):
            def books(self):
                return "no override"


        class Helped(Helper):
            def home(self):
                return "not Odoo's"
      ` }],
	python: { module(_node, context) {
		const { file, series } = context;
		if (!/Controller|controllers/.test(file.source.text)) return;
		for (const klass of file.classes) for (const method of klass.methods) {
			if (method.name.startsWith("_") || method.decorators.length > 0) continue;
			const base = overriddenRoute(klass, method, file, context);
			if (!base) continue;
			const old = series !== void 0 && series.series < "16.0";
			context.report({
				at: method.nameSpan,
				severity: old ? "high" : void 0,
				message: `${klass.name}.${method.name} overrides a route of ${base.owner} without @http.route(): ${old ? "the page is not found any more" : "Odoo warns at each start, and adds it"}. Write @http.route() above it.`
			});
		}
	} }
});

// src/audit/rules/route-without-methods.ts
var route_without_methods_default = defineRule({
	id: "route-without-methods",
	severity: "low",
	category: "security",
	summary: "A route that changes records answers GET too",
	why: "GET is not checked for a CSRF token: an image or a link on another page is enough to have the change made in the session of whoever looks at it, and browsers and search engines follow links on their own. methods=[\"POST\"] leaves only what is checked.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.route",
	bad: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/book/drop/<int:book_id>", type="http", auth="user")
        def drop(self, book_id):
            request.env["library.book"].browse(book_id).unlink()
            return request.redirect("/books")
  `,
	good: `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/book/drop/<int:book_id>", type="http", auth="user", methods=["POST"])
        def drop(self, book_id):
            request.env["library.book"].browse(book_id).unlink()

        @http.route("/book/rpc", type="json", auth="user")
        def rpc(self, book_id):
            request.env["library.book"].browse(book_id).unlink()

        @http.route("/book/visit", type="http", auth="user")
        def visit(self):
            request.env["library.visit"].create({})

        @http.route("/book/show", type="http", auth="user")
        def show(self):
            return "book"
  `,
	python: { function_definition(node, context) {
		const route = context.klass && routeAround({
			file: context.file,
			functionNode: node
		});
		if (route?.type !== "http" || route.methods !== void 0 || route.csrf !== true) return;
		if (isTestFile(context.file.source.path) || !(changesRecords(node, context, /^(write|unlink)$/) || isMade(context.slice(node)))) return;
		context.report({
			at: route.decorator,
			message: `A link on another page is enough to make the change of ${route.paths[0] ?? "this route"}, since GET asks for no CSRF token: add methods=["POST"].`
		});
	} }
});
/** A record is made past the rights, of what the request says. */
function isMade(source) {
	return /\.sudo\(\)\s*\.create\(\s*(\{\s*['"]|\w*(post|kw|vals|values|data)\w*\b)/.test(source);
}

// src/audit/rules/rpc-parameter-name.ts
var rpc_parameter_name_default = defineRule({
	id: "rpc-parameter-name",
	severity: "medium",
	category: "security",
	from: "19.0",
	summary: "A public method has a parameter that JSON-2 takes for its own",
	why: "The endpoint /json/2 gives arguments by their names, and keeps ids and context for the records and the context of the call. A parameter of that name can not be given there, and what a caller means as an argument chooses the records.",
	link: "https://www.odoo.com/documentation/19.0/developer/reference/external_api.html",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def lend(self, ids):
            return ids
  `,
	good: `
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        def lend(self, book_ids):
            return book_ids

        def _lend(self, ids):
            return ids

        @api.private
        def hidden(self, context):
            return context
  `,
	python: { function_definition(node, context) {
		if (!context.klass || context.functionNode) return;
		const method = context.klass.methods.find(({ start }) => start === node.start);
		if (!method || !isRpcMethod({
			klass: context.klass,
			method,
			functionNode: node
		})) return;
		const name = method.params.find((param) => param === "ids" || param === "context");
		if (name === void 0) return;
		const list = childOf(node, "parameters");
		const at = list && [...walk(list)].find((inner) => inner.type === "identifier" && context.slice(inner) === name);
		context.report({
			at: at ?? method.nameSpan,
			message: `The parameter ${name} of ${method.name}() is what JSON-2 calls its own ${name}: give it another name, such as ${name === "ids" ? "record_ids" : "extra_context"}.`
		});
	} }
});

// src/audit/rules/rule-company-id.ts
var rule_company_id_default = defineRule({
	id: "rule-company-id",
	severity: "medium",
	category: "security",
	summary: "A record rule compares with the company of the user, not with those that are chosen",
	why: "A user with several companies switches between them, and sees several at once. user.company_id is the one they began with: the rule hides the records of all others, or shows those of a company that is switched off. company_ids is what is chosen, company_id the first of it.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/company.html#security-rules",
	bad: { "security/rules.xml": `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('company_id', '=', user.company_id.id)]</field>
        </record>
      </odoo>
    ` },
	good: { "security/rules.xml": `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">['|', ('company_id', '=', False), ('company_id', 'in', company_ids)]</field>
        </record>
        <record id="rule_country" model="ir.rule">
          <field name="name">country</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('country_id', '=', user.company_id.country_id.id)]</field>
        </record>
      </odoo>
    ` },
	check(context) {
		for (const rule of ruleRecords(context.index)) {
			if (rule.demo || !/company_ids?['"]\s*,\s*['"][^'"]*['"]\s*,\s*\[?\s*(False\s*,\s*)?user\.(company_id\.id|company_ids\.ids|company_id)\b(?!\.)/.test(rule.domain)) continue;
			context.report({
				at: rule.domainAt,
				source: rule.source,
				message: "The rule asks for the companies of the user, not for those that are chosen: write ('company_id', 'in', company_ids)."
			});
		}
	}
});

// src/audit/rules/rule-domain-time.ts
var rule_domain_time_default = defineRule({
	id: "rule-domain-time",
	severity: "critical",
	category: "migration",
	from: "19.0",
	summary: "time in the domain of a record rule",
	why: "Since 19.0 the domain of a record rule knows the user, the companies and nothing else. A rule with time fails for whoever reads the model.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_rule.py",
	bad: [dataExample("<record id=\"a\" model=\"ir.rule\"><field name=\"domain_force\">[('date', '&lt;', time.strftime('%Y-%m-%d'))]</field></record>")],
	good: [dataExample("<record id=\"a\" model=\"ir.rule\"><field name=\"domain_force\">[('time', '=', user.id), ('x.time.y', '=', 1)]</field></record>")],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.rule" || context.series?.ruleTime !== false) return;
		const domain = recordField(element, "domain_force");
		if (!domain) return;
		const code = textOf(domain).replaceAll(/'[^']*'|"[^"]*"/g, "''");
		if (!/(?<![\w.])time\.\w/.test(code)) return;
		context.report({
			at: domain.tag,
			message: "The domain uses time, which record rules do not know since 19.0: compare a stored field instead."
		});
	} }
});

// src/audit/rules/rule-lets-all-through.ts
var rule_lets_all_through_default = defineRule({
	id: "rule-lets-all-through",
	severity: "info",
	category: "security",
	summary: "A record rule for everybody that hides nothing",
	why: "Rules without a group all have to hold, so one whose domain is empty adds nothing and hides nothing. It looks like a protection that is not there. With a group it opens what other rules of that group hide, which is a use of it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules",
	bad: { "security/rules.xml": `
      <odoo>
        <record id="rule_all" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[]</field>
        </record>
      </odoo>
    ` },
	good: { "security/rules.xml": `
      <odoo>
        <record id="rule_manager" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="groups" eval="[(4, ref('base.group_system'))]"/>
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
        <record id="rule_company" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('company_id', 'in', company_ids)]</field>
        </record>
        <record id="base.res_partner_rule" model="ir.rule">
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    ` },
	check(context) {
		for (const rule of ruleRecords(context.index)) {
			if (rule.foreign || rule.demo || rule.groups?.length !== 0 || recordField(rule.element, "groups")) continue;
			const inactive = recordField(rule.element, "active");
			if (inactive && /false|0/i.test(attributeValue(inactive, "eval") ?? "")) continue;
			if (!/^\[\s*(\(\s*1\s*,\s*['"]={1,2}['"]\s*,\s*1\s*\)\s*,?\s*)?\]$/.test(rule.domain)) continue;
			context.report({
				at: rule.domainAt,
				source: rule.source,
				message: "This rule has no group and hides nothing, since rules without a group all have to hold: give it a domain that says which records, or leave it out."
			});
		}
	}
});

// src/audit/rules/rule-without-noupdate.ts
var rule_without_noupdate_default = defineRule({
	id: "rule-without-noupdate",
	severity: "info",
	category: "security",
	cosmetic: true,
	summary: "A record rule that each update writes anew",
	why: "Administrators adapt record rules to their company. Without noupdate every update of the module puts the old domain back, and rows that were hidden are open again. In Odoo’s own modules rules stand in <data noupdate=\"1\">.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#structure",
	bad: { "security/rules.xml": `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    ` },
	good: {
		"security/rules.xml": `
      <odoo noupdate="1">
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `,
		"security/foreign.xml": `
      <odoo>
        <record id="base.res_partner_rule" model="ir.rule">
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `
	},
	check(context) {
		for (const rule of ruleRecords(context.index)) {
			if (rule.noupdate || rule.demo || rule.foreign || rule.xmlid === void 0) continue;
			context.report({
				at: rule.at,
				source: rule.source,
				message: `Each update writes ${rule.xmlid} anew, and drops what an administrator has changed: put it in <data noupdate="1">.`
			});
		}
	}
});

// src/audit/rules/safe-eval-of-input.ts
var safe_eval_of_input_default = defineRule({
	id: "safe-eval-of-input",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "safe_eval on what a caller sends",
	why: "safe_eval keeps code from the file system, not from the objects that it is given, and long loops or huge numbers still stop the worker. For a list, a dictionary or a domain that a request brings, ast.literal_eval reads the value and runs nothing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#evaluating-content",
	bad: [
		`
    from odoo import http
    from odoo.tools.safe_eval import safe_eval


    class Main(http.Controller):
        @http.route("/books", type="json", auth="user")
        def books(self, domain):
            return safe_eval(domain)
    `,
		`
    from odoo import models
    from odoo.tools.safe_eval import safe_eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, formula):
            return safe_eval(formula, {"self": self})
    `,
		`
    from odoo import models
    from odoo.tools.safe_eval import safe_eval as eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, formula):
            return eval(formula, {"self": self})
    `
	],
	good: `
    import ast
    from odoo import models
    from odoo.tools.safe_eval import safe_eval


    class Book(models.Model):
        _name = "library.book"

        def run(self, domain):
            return ast.literal_eval(domain)

        def _run(self, formula):
            return safe_eval(formula, {"self": self})

        def total(self):
            action = self.env["ir.actions.act_window"]._for_xml_id("library.action")
            return safe_eval(action["domain"])
  `,
	calls: [
		"safe_eval",
		"eval",
		"se",
		"seval"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		const function_ = childOf(node, "function");
		if (!called || !function_) return;
		if (called.name !== "safe_eval" && !/\.safe_eval$/.test(importedPath(function_, context.file) ?? "")) return;
		const [code] = argumentsOfCall(node, context).positional;
		const taint = taintHere(code, context);
		if (taint?.kind !== "text" || servesNobody(context)) return;
		context.report({
			at: node,
			message: `safe_eval() runs what ${taint.source} says: read a value with ast.literal_eval(), or keep expressions in a field that only administrators write.`
		});
	} }
});

// src/audit/rules/savepoint-in-loop.ts
var savepoint_in_loop_default = defineRule({
	id: "savepoint-in-loop",
	aliases: ["COR069B"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "A savepoint for each record of a long loop",
	why: "A transaction with more than 64 savepoints that wrote something makes PostgreSQL look every row up in a slower way, for all connections of the database, until the transaction ends.",
	link: "https://www.postgresql.org/docs/current/subxacts.html",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self.search([("ref", "=", False)]):
                with self.env.cr.savepoint():
                    partner.ref = "x"
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            for partner in self.search([("ref", "=", False)]):
                with self.env.cr.savepoint():
                    partner.ref = "x"
                self.env.cr.commit()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def sync(self):
            with self.env.cr.savepoint():
                for partner in self:
                    partner.ref = "x"

        def companies(self):
            for company in self.env["res.company"].search([]):
                with self.env.cr.savepoint():
                    company.name = "x"
    `],
	calls: ["savepoint"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "savepoint" || !/cr$/.test(called.path?.replace(".savepoint", "") ?? "")) return;
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for" || /\.commit\(|_commit_progress|_notify_progress/.test(context.slice(repeated.loop.node))) return;
		context.report({
			at: node,
			message: `Each element of ${repeated.over} gets a savepoint of its own: beyond 64 in one transaction PostgreSQL slows down for everybody. Work in batches and commit after each, or catch what can fail before it is written.`
		});
	} }
});

// src/audit/rules/search-count-keyword.ts
var search_count_keyword_default = defineRule({
	id: "search-count-keyword",
	aliases: ["PER008D"],
	severity: "high",
	category: "correctness",
	from: "17.0",
	summary: "search(count=True), which search() no longer takes",
	why: "search() lost its parameter count with 17.0: the call raises a TypeError. search_count() is the method that counts, in every series.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/models.py",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return self.search([("ref", "!=", False)], count=True)
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return self.search_count([("ref", "!=", False)])
    `, `
    def find(server, domain):
        return server.execute("search", domain, count=True)
    `],
	calls: ["search"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "search" || !called.object) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const count = keywords.get("count");
		if (!count || !isQuery(node, called, context)) return;
		const plain = context.slice(count) === "True" && keywords.size === 1 && positional.length === 1 && !spread;
		const [domain] = positional;
		context.report({
			at: node,
			message: "search() takes no count any more and raises a TypeError: write search_count(domain).",
			fix: plain && domain ? {
				title: "Call search_count()",
				safe: true,
				edits: [{
					...called.nameSpan,
					text: "search_count"
				}, {
					start: domain.end,
					end: count.end,
					text: ""
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/search-for-first.ts
var search_for_first_default = defineRule({
	id: "search-for-first",
	aliases: ["PER008C"],
	severity: "medium",
	category: "performance",
	summary: "search(...)[0] or [:1]: all records are found for one to be used",
	why: "The database finds and sends every record that fits, and all but the first are dropped. With limit=1 it stops at the first. [0] also raises an IndexError where nothing is found; a limited search gives an empty recordset.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")])[0]
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")], order="name")[:1]
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def first(self):
            return self.search([("ref", "=", "x")], limit=1)

        def some(self):
            found = self.search([("ref", "=", "x")])
            return found[0] + found[-1:] + self.search([("ref", "=", "x")], limit=5)[0]
    `, `
    import re


    def first(text):
        return re.search("x", text)[0]
    `],
	python: { subscript(node, context) {
		const [value, key] = [childOf(node, "value"), childOf(node, "subscript")];
		if (value?.type !== "call" || !key) return;
		if (isRarelyRun(context.file.source.path)) return;
		const source = context.text.slice(value.end, node.end).replaceAll(/\s/g, "");
		if (source !== "[0]" && source !== "[:1]" && source !== "[0:1]") return;
		const called = calledBy(value, context);
		if (called?.name !== "search" || !called.object || !isQuery(value, called, context)) return;
		const { positional, keywords, spread } = argumentsOfCall(value, context);
		if (spread || positional.length !== 1 || keywords.has("limit") || keywords.has("count")) return;
		const list = childOf(value, "arguments");
		const last = list && parts(list).at(-1);
		const sure = source !== "[0]" && last !== void 0 && recordsOf(called.object, context) !== void 0;
		context.report({
			at: node,
			model: recordsOf(called.object, context)?.model,
			message: `Every record is fetched and only the first one used: write search(..., limit=1) instead of search(...)${source}.`,
			fix: sure ? {
				title: "Search for one record",
				safe: true,
				edits: [{
					start: last.end,
					end: last.end,
					text: ", limit=1"
				}, {
					start: value.end,
					end: node.end,
					text: ""
				}]
			} : void 0
		});
	} }
});

// src/audit/rules/search-for-length.ts
var search_for_length_default = defineRule({
	id: "search-for-length",
	aliases: ["PER008"],
	severity: "medium",
	category: "performance",
	summary: "len() of a search instead of search_count()",
	why: "The search brings the id of every record from the database to Python only for them to be counted. search_count() lets PostgreSQL count and brings one number.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search_count",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return len(self.search([("ref", "!=", False)]))
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self):
            return self.search_count([("ref", "!=", False)])
    `, `
    import re

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def customers(self, names):
            partners = self.search([("ref", "!=", False)])
            return len(partners), partners.mapped("name"), len(re.search("a", names).groups())
    `],
	calls: ["len"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (context.embedded || called?.path !== "len") return;
		if (isRarelyRun(context.file.source.path)) return;
		const [search] = argumentsOfCall(node, context).positional;
		const inner = search && calledBy(search, context);
		if (inner?.name !== "search" || !inner.object || !search || !isQuery(search, inner, context)) return;
		const { positional, keywords, spread } = argumentsOfCall(search, context);
		const plain = !spread && positional.length === 1 && keywords.size === 0;
		context.report({
			at: node,
			model: recordsOf(inner.object, context)?.model,
			message: "len(...search(...)) fetches the id of every record to count them: write search_count(...).",
			fix: plain ? {
				title: "Count in the database",
				safe: true,
				edits: [
					{
						start: node.start,
						end: search.start,
						text: ""
					},
					{
						...inner.nameSpan,
						text: "search_count"
					},
					{
						start: search.end,
						end: node.end,
						text: ""
					}
				]
			} : void 0
		});
	} }
});

// src/audit/rules/search-for-truth.ts
var search_for_truth_default = defineRule({
	id: "search-for-truth",
	aliases: ["PER008B"],
	severity: "low",
	category: "performance",
	summary: "A search without limit, only to know whether there is any record",
	why: "Whether something exists is known after the first record. Without a limit the database finds them all and sends all their ids.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.search",
	bad: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            if self.search([("ref", "=", "x")]):
                return True
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            return bool(self.env["res.partner"].search([("ref", "=", "x")]))
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            return not self.search_count([("ref", "=", "x")])
    `
	],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self):
            if self.search([("ref", "=", "x")], limit=1):
                return True
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def check(self, found):
            partners = found or self.search([("ref", "=", "x")])
            if self.search([("ref", "=", "x")]) - self:
                return partners
            if self.search_count([("ref", "=", "x")]) > 1:
                return self.search([("ref", "=", "x")]) or self
    `],
	calls: ["search", "search_count"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^search(_count)?$/.test(called.name)) return;
		if (isRarelyRun(context.file.source.path)) return;
		if (!isTested(node, context.ancestors, (part) => context.slice(part)) || !isQuery(node, called, context)) return;
		if (called.name === "search_count" && (context.series?.series ?? "14.0") < "16.0") return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		if (spread || keywords.has("limit") || keywords.has("count") || positional.length !== 1) return;
		const records = recordsOf(called.object, context);
		context.report({
			at: node,
			model: records?.model,
			message: `Whether there is a record is known after the first one: add limit=1 to this ${called.name}().`,
			fix: records && {
				title: "Stop at the first record",
				safe: called.name === "search",
				edits: [insertLimit(node, context.text)]
			}
		});
	} }
});
/** Only its truth is asked for: `if x`, `not x`, `bool(x)`. */
function isTested(node, ancestors, slice) {
	const parent = ancestors.at(-1);
	if (!parent) return false;
	if (parent.type === "not_operator") return true;
	if (/^(if_statement|elif_clause)$/.test(parent.type)) return node.field === "condition";
	if (parent.type !== "argument_list") return false;
	const name = ancestors.at(-2)?.children[0];
	return name?.type === "identifier" && slice(name) === "bool";
}
function insertLimit(call, text) {
	const inner = text.slice(0, call.end - 1).trimEnd();
	const comma = inner.endsWith(",");
	return {
		start: inner.length,
		end: inner.length,
		text: comma ? " limit=1" : ", limit=1"
	};
}

// src/audit/rules/searched-field-unindexed.ts
const told = /* @__PURE__ */ new WeakMap();
const TYPES = /^(Char|Many2one|Date|Datetime|Integer|Many2oneReference)$/;
var searched_field_unindexed_default = defineRule({
	id: "searched-field-unindexed",
	aliases: ["PER012"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "Code searches a model by a field that has no index",
	why: "Without an index PostgreSQL reads the whole table for each such search. Nobody notices with a hundred rows; with a hundred thousand the import or the sync that searches once a line takes hours.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#indexes",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char()

        def by_isbn(self, isbn):
            return self.search([("isbn", "=", isbn)], limit=1)
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char(index=True)
        shelf = fields.Char()
        done = fields.Boolean()

        def by_isbn(self, isbn):
            self.search([("done", "=", True)])
            return self.search([("isbn", "=", isbn), ("shelf", "=", "a")], limit=1)
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        isbn = fields.Char()

        _isbn_uniq = models.Constraint("UNIQUE(isbn)")

        def by_isbn(self, isbn):
            return self.search([("isbn", "=", isbn)], limit=1)


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        code = fields.Char()

        def by_code(self, code):
            return self.search([("code", "=", code)])
    `],
	calls: [
		"search",
		"search_count",
		"search_read",
		"search_fetch"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(search|search_count|search_read|search_fetch)$/.test(called.name)) return;
		const domain = domainOf(node, context);
		if (domain?.type !== "list" || !isQuery(node, called, context) || isRarelyRun(context.file.source.path)) return;
		const model = recordsOf(called.object, context)?.model;
		const facts = model === void 0 ? void 0 : context.index.models.get(model);
		if (!facts?.own || facts.kind !== "model" || context.module.name.startsWith("test_")) return;
		const names = parts(domain).flatMap((term) => /^[([]\s*["'](\w+)["'],\s*["'](?:=|in)["']/.exec(context.slice(term))?.[1] ?? []);
		const whole = context.model(facts.model);
		if (names.some((name) => name === "id" || whole.field(name)?.index)) return;
		const objects = facts.classes.flatMap(({ fact }) => fact.tableObjects);
		for (const name of names) {
			const field = facts.field(name);
			if (/^(company|currency|country|lang|website|warehouse)_id$/.test(name)) continue;
			if (!field || !TYPES.test(field.fact.type) || !whole.field(name)?.stored) continue;
			if (objects.some(({ definition }) => new RegExp(`\\(\\s*"?${name}"?\\b`).test(definition ?? ""))) return;
			const seen = told.get(context.index) ?? /* @__PURE__ */ new Set();
			told.set(context.index, seen);
			if (seen.has(`${model}.${name}`)) return;
			seen.add(`${model}.${name}`);
			context.report({
				source: field.file.source,
				at: field.fact.nameSpan,
				model,
				message: `${context.method?.name ?? "Code"}() searches ${model} by ${name}, which has no index: each search reads the whole table. Add index=True${context.series?.indexKinds && field.fact.kwargs.get("required")?.value !== true ? ", or \"btree_not_null\" where most records have none" : ""}.`
			});
			return;
		}
	} }
});

// src/audit/rules/secret-in-environ.ts
var secret_in_environ_default = defineRule({
	id: "secret-in-environ",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A secret is written into the environment of the process",
	why: "The environment is one for all databases and users of the process, and every program that it starts gets it: the key of one company is then used for another, and stands in crash reports. Give it to the client that needs it, as an argument.",
	link: "https://docs.python.org/3/library/os.html#os.environ",
	bad: `
    import os


    def connect(company):
        os.environ["OPENAI_API_KEY"] = company.key
  `,
	good: `
    import os


    def connect(company):
        os.environ["TZ"] = "UTC"
        key = os.environ["OPENAI_API_KEY"]
        return key, os.environ.get("SECRET_KEY")
  `,
	python: { assignment(node, context) {
		const left = childOf(node, "left");
		if (left?.type !== "subscript" || dotted(childOf(left, "value"), context) !== "os.environ") return;
		const key = childOf(left, "subscript");
		const name = key && literalOf(key, context.text);
		if (typeof name !== "string" || !isSecretName(name) || isTestFile(context.file.source.path)) return;
		context.report({
			at: node,
			message: `${name} is set for the whole process, all databases and every program that it starts: give it to the client as an argument.`
		});
	} }
});

// src/audit/rules/secret-logged.ts
var secret_logged_default = defineRule({
	id: "secret-logged",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A password, a token or a whole request goes into the log",
	why: "Logs are kept, sent to other services and read by people who have no business with the passwords of users. Log what happened and to which record, never the secret nor all that a request brought.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",
	bad: `
    import logging
    from odoo.http import request

    _logger = logging.getLogger(__name__)


    def login(user, password, client):
        _logger.info("login of %s with %s", user, password)
        _logger.debug(f"key {client.api_key}")
        _logger.info("headers: %s", request.httprequest.headers)
  `,
	good: `
    import logging

    _logger = logging.getLogger(__name__)


    def login(user, password, client):
        _logger.info("login of %s failed", user)
        _logger.info("the password of %s has changed", user)
        _logger.info("token %s of %s", bool(password), client.token_id)
  `,
	calls: [
		"debug",
		"info",
		"warning",
		"warn",
		"error",
		"critical",
		"exception",
		"log"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(debug|info|warning|warn|error|critical|exception|log)$/.test(called.name)) return;
		if (!/^_?log(ger|ging)?$/i.test(dotted(called.object, context)?.split(".").at(-1) ?? "")) return;
		if (isTestFile(context.file.source.path)) return;
		for (const given of argumentsOfCall(node, context).positional) {
			const found = values(given, context).find((value) => isSecret(value, context));
			if (!found) continue;
			context.report({
				at: node,
				message: `${context.slice(found)} goes into the log, which others read and keep: log what happened, without it.`
			});
			return;
		}
	} }
});
function values(node, context) {
	switch (node.type) {
		case "string":
		case "concatenated_string": return interpolations(node);
		case "binary_operator": {
			const right = childOf(node, "right");
			return right ? values(right, context) : [];
		}
		case "tuple": return parts(node);
		case "call": return calledBy(node, context)?.name === "format" ? argumentsOfCall(node, context).positional : [];
		default: return [node];
	}
}
function isSecret(node, context) {
	const path = dotted(node, context);
	if (path === void 0) return false;
	return /httprequest\.(headers|cookies|form|values|data)$/.test(path) || isSecretName(path.split(".").at(-1) ?? "");
}

// src/audit/rules/selection-add-required.ts
var selection_add_required_default = defineRule({
	id: "selection-add-required",
	aliases: ["COR036B"],
	severity: "high",
	category: "correctness",
	summary: "selection_add on a required field without ondelete",
	why: "When the module is uninstalled, records with the new value must get another one. Without ondelete Odoo would set NULL, which a required field cannot hold, so it refuses to load the field.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/fields.py",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")], required=True)


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B")])
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")], required=True)


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B")], ondelete={"b": "set default"})
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        state = fields.Selection([("a", "A")])


    class BookToo(models.Model):
        _inherit = "a.book"

        state = fields.Selection(selection_add=[("b", "B"), ("a",)])


    class Unknown(models.Model):
        _inherit = "some.model"

        state = fields.Selection(selection_add=[("b", "B")])
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) for (const field of fact.fields) {
			const add = field.kwargs.get("selection_add");
			if (!add || field.kwargs.has("ondelete") || !Array.isArray(add.value) || field.kwargs.has("required")) continue;
			const adds = add.value.some((pair) => Array.isArray(pair) && pair.length > 1);
			const maker = context.model(model).classes.flatMap(({ fields }) => fields[field.name] ? [fields[field.name]] : []).find((each) => each?.selection !== void 0 && each.at !== field.start);
			if (!adds || !maker?.required || !maker.stored || context.model(model).kind !== "model") continue;
			context.report({
				source: file.source,
				at: add,
				model,
				message: `${field.name} is required, so records with the new value must get another one at uninstallation: Odoo refuses selection_add without it. Add ondelete={...} with "cascade" or "set default" for each new value.`
			});
		}
	}
});

// src/audit/rules/selection-duplicate-key.ts
var selection_duplicate_key_default = defineRule({
	id: "selection-duplicate-key",
	aliases: ["COR036", "E8523"],
	severity: "medium",
	category: "correctness",
	summary: "A selection has the same value twice",
	why: "Odoo makes a dictionary of the list, so the last label wins and the first choice is not there: users see one entry less than the list has.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Selection",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "First"), ("b", "Second"), ("a", "Third")])
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection([("a", "First"), ("b", "Second")])
        order = fields.Selection(selection_add=[("a",), ("c", "Third")])
        other = fields.Selection(selection="_get_other")

        def _get_other(self):
            return [("a", "A"), ("a", "B")]
    `, `
    from odoo import fields, models

    LEVELS = [("a", "First")]


    class Partner(models.Model):
        _inherit = "res.partner"

        level = fields.Selection(LEVELS + [("a", "Other")])
    `],
	check(context) {
		for (const file of context.module.python) for (const { fields } of file.classes) for (const field of fields) {
			if (field.type !== "Selection") continue;
			const list = field.kwargs.get("selection") ?? field.args[0];
			if (list?.node.type !== "list") continue;
			const seen = /* @__PURE__ */ new Set();
			for (const row of parts(list.node)) {
				const [key] = parts(row);
				if (row.type !== "tuple" || key?.type !== "string") continue;
				const text = file.source.text.slice(key.start + 1, key.end - 1);
				if (seen.has(text)) context.report({
					source: file.source,
					at: row,
					message: `The value "${text}" is already in the selection of ${field.name}; the last label replaces the first. Remove one, or give it a value of its own.`
				});
				seen.add(text);
			}
		}
	}
});

// src/audit/rules/selection-key-lost-without-script.ts
var selection_key_lost_without_script_default = defineRule({
	id: "selection-key-lost-without-script",
	aliases: ["MIG004"],
	severity: "medium",
	category: "migration",
	summary: "A stored selection lost a key since the last version, and no script says what its rows become",
	why: "Rows that have the key keep it in the column, where no list of the field knows it any more: forms show nothing, filters and statements about the state of a record pass them over, and the next write of the field refuses the value. Where Odoo takes the key out of the database it empties the field, or deletes the rows. A script in migrations/ gives the rows a new key.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Selection",
	bad: {
		"before:models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          state = fields.Selection([("in", "In"), ("out", "Out"), ("lost", "Lost")], default="in")
    `,
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"
          _description = "Book"

          state = fields.Selection([("in", "In"), ("out", "Out")], default="in")
    `
	},
	good: [{
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out"), ("lost", "Lost")], default="in")
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out")], default="in")
      `,
		"migrations/19.0.1.0.0/pre-migration.py": `
        def migrate(cr, version):
            cr.execute("UPDATE library_book SET state = 'out' WHERE state = 'lost'")
      `
	}, {
		"before:models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("in", "In"), ("out", "Out")])
            kind = fields.Selection([("a", "A"), ("b", "B")], compute="_compute_kind")
            size = fields.Selection([("s", "S"), ("l", "L")], compute="_compute_kind", store=True)
      `,
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"
            _description = "Book"

            state = fields.Selection([("out", "Lent"), ("in", "In"), ("lost", "Lost")])
            kind = fields.Selection([("a", "A")], compute="_compute_kind")
            size = fields.Selection([("s", "S")], compute="_compute_kind", store=True)
      `
	}],
	earlier(earlier, context) {
		for (const change of earlier.changes) {
			if (change.kind !== "changed-selection") continue;
			const { model, field, mapping } = change;
			const was = earlier.was(model)?.fields.get(field);
			const keys = Object.keys(mapping).filter((key) => !earlier.handles(key));
			if (!was || was.derived || keys.length === 0 || earlier.handles(field)) continue;
			const [one, them] = keys.length === 1 ? ["the key", "it"] : ["the keys", "them"];
			context.report({
				...fieldSpot(context.index, model, field),
				model,
				message: `${field} of ${model} had ${one} ${keys.map((key) => `"${key}"`).join(", ")} in ${earlier.label}, and no migration script knows ${them}: say in one what the rows become that have ${them}.${raise(earlier)}`,
				options: earlier.scripts(change)
			});
		}
	}
});

// src/audit/rules/sensitive-field-without-groups.ts
const SENSITIVE = /^(x_)?(\w+_)?(salary|wage|iban|ssn|passport|national_id|ssnid|sinid|social_security|bank_account|tax_id_number|medical|disability|religion|ethnicity|criminal)(_number|_no|_amount|_record|_notes?)?$/;
var sensitive_field_without_groups_default = defineRule({
	id: "sensitive-field-without-groups",
	severity: "low",
	confidence: "likely",
	category: "security",
	summary: "A salary, bank or health field that everybody who reads the record reads",
	why: "On employees, partners and users, which every employee may read, a field without groups= is open to all of them over RPC and in exports, whatever the views show. groups= on the field names who may.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#field-access",
	bad: `
    from odoo import fields, models


    class Employee(models.Model):
        _inherit = "hr.employee"

        base_salary = fields.Float()
        passport_number = fields.Char()
  `,
	good: `
    from odoo import fields, models


    class Employee(models.Model):
        _inherit = "hr.employee"

        base_salary = fields.Float(groups="hr.group_hr_user")
        salary_date = fields.Date()
        company_iban = fields.Char(related="company_id.iban")


    class Rule(models.Model):
        _name = "payroll.rule"

        salary = fields.Float()
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		if (!/^(hr\.employee|res\.partner|res\.users)$/.test(klass?.model ?? "") || isTestFile(context.file.source.path)) return;
		for (const field of klass?.fields ?? []) {
			if (!SENSITIVE.test(field.name) || !/^(Char|Text|Float|Monetary|Integer|Html|Binary|Many2one)$/.test(field.type)) continue;
			if (field.kwargs.has("groups") || field.kwargs.has("related") || field.kwargs.has("compute")) continue;
			context.report({
				at: field,
				model: klass?.model,
				message: `${field.name} is open to whoever may read ${klass?.model}, whatever the views show: say who may read it with groups=.`
			});
		}
	} }
});

// src/audit/rules/server-code-unknown-method.ts
var server_code_unknown_method_default = defineRule({
	id: "server-code-unknown-method",
	severity: "high",
	category: "correctness",
	summary: "The code of a cron or a server action calls a method that its model does not have",
	why: "It fails each time it runs. Of a cron nobody learns but the log, while what it should do is not done.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/actions.html#automated-actions-ir-cron",
	bad: { "data/cron.xml": `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">Clean</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="state">code</field>
          <field name="code">model._no_such_method()</field>
        </record>
      </odoo>
    ` },
	good: {
		"data/cron.xml": `
      <odoo>
        <record id="cron" model="ir.cron">
          <field name="name">Clean</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="state">code</field>
          <field name="code">model._clean(); model.search([]).sudo(); env["res.users"].whatever()</field>
        </record>
        <record id="cron_2" model="ir.cron">
          <field name="name">Other</field>
          <field name="model_id" ref="unheard_of.model_x"/>
          <field name="code">model._whatever()</field>
        </record>
      </odoo>
    `,
		"models/partner.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def _clean(self):
              return True
    `
	},
	xml: { record(element, context) {
		if (!/^(ir\.cron|ir\.actions\.server)$/.test(attributeValue(element, "model") ?? "")) return;
		const code = recordField(element, "code");
		const text = recordText(element, "code");
		const model = code && modelOf(recordField(element, "model_id"), context);
		if (!code || text === void 0 || model === void 0) return;
		const facts = context.model(model);
		if (!facts.exists || !facts.methodsKnown) return;
		for (const [, name = ""] of text.matchAll(/^\s*(?:\w+\s*=\s*)?model\.(\w+)\(/gm)) {
			if (facts.method(name)) continue;
			const near = closest(name, facts.lineage.flatMap(({ methods }) => Object.keys(methods)));
			const message = `The code calls model.${name}(), and ${model} has no such method: it fails each time it runs. ${near ? `Did you mean ${near}?` : "Write the method, or call another."}`;
			context.report({
				at: code.inner,
				message
			});
		}
	} }
});
/** `ref="sale.model_sale_order"` names a table: the model of the project whose name gives it. */
function modelOf(field, { project, module }) {
	const ref = field && attributeValue(field, "ref");
	const [, owner = module.name, table] = /^(?:(\w+)\.)?model_(\w+)$/.exec(ref ?? "") ?? [];
	if (table === void 0) return void 0;
	return project.modules.get(owner)?.classes.find(({ model }) => model.replaceAll(".", "_") === table)?.model;
}

// src/audit/rules/several-global-rules.ts
var several_global_rules_default = defineRule({
	id: "several-global-rules",
	severity: "low",
	category: "security",
	summary: "More than one rule without a group on one model",
	why: "Rules without a group all have to hold: a record that one of them lets through is hidden by the other. Two that were meant as alternatives hide everything from everybody, and no group can open it again.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules",
	bad: { "security/rules.xml": `
      <odoo>
        <record id="rule_a" model="ir.rule">
          <field name="name">mine</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
        <record id="rule_b" model="ir.rule">
          <field name="name">open</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('user_id', '=', False)]</field>
        </record>
      </odoo>
    ` },
	good: { "security/rules.xml": `
      <odoo>
        <record id="rule_company" model="ir.rule">
          <field name="name">company</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('company_id', 'in', company_ids + [False])]</field>
        </record>
        <record id="rule_website" model="ir.rule">
          <field name="name">website</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="domain_force">[('website_id', 'in', [False, 1])]</field>
        </record>
        <record id="rule_mine" model="ir.rule">
          <field name="name">mine</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="groups" eval="[(4, ref('base.group_user'))]"/>
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    ` },
	check(context) {
		const first = /* @__PURE__ */ new Map();
		for (const rule of ruleRecords(context.index)) {
			if (rule.model === void 0 || rule.groups?.length !== 0 || rule.foreign || rule.demo) continue;
			const fields = [...rule.domain.matchAll(/[([]\s*['"]([\w.]+)['"]\s*,/g)].map(({ 1: name }) => name ?? "");
			if (fields.length === 0 || fields.some((name) => /compan|website/.test(name))) continue;
			if ([
				"read",
				"write",
				"create",
				"unlink"
			].map((name) => {
				const field = recordField(rule.element, `perm_${name}`);
				return field ? attributeValue(field, "eval") ?? "" : "1";
			}).some((mode) => /^(0|False)$/.test(mode))) continue;
			const before = first.get(rule.model);
			first.set(rule.model, before ?? rule.xmlid ?? "");
			if (before === void 0) continue;
			context.report({
				at: rule.at,
				source: rule.source,
				message: `${shortId(before)} is a rule without a group for the same model, and both have to hold: join the two domains with '|', or give each its group.`
			});
		}
	}
});

// src/audit/rules/shell-command.ts
const SHELL = /^(os\.(system|popen)|asyncio\.create_subprocess_shell|commands\.(getoutput|getstatusoutput)|subprocess\.(getoutput|getstatusoutput))$/;
const CALLS = typeSet("call");
const RUN = /^(subprocess\.)?(run|call|check_call|check_output|Popen)$/;
/** `os.execv(path, [...])` and its family: the first says which program, the rest what it is given. */
const EXEC = /^os\.(exec[lv]p?e?|spawn[lv]p?e?|posix_spawnp?)$/;
var shell_command_default = defineRule({
	id: "shell-command",
	aliases: [
		"S602",
		"S604",
		"S605",
		"S606"
	],
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A shell reads a command that is put together from values",
	why: "A shell takes ;, |, $( ) and quotes in a value for its own, so a file name or a field is enough to run any command as the user of the server. A list of arguments without shell=True goes to the program as it is.",
	link: "https://docs.python.org/3/library/subprocess.html#security-considerations",
	bad: [
		`
    import os


    def convert(path):
        os.system("convert %s out.png" % path)
    `,
		`
    import subprocess


    def convert(path):
        command = f"convert {path} out.png"
        subprocess.run(command, shell=True)
    `,
		`
    import subprocess
    from odoo import http


    class Main(http.Controller):
        @http.route("/run", auth="user")
        def run(self, program):
            return subprocess.check_output([program, "--version"])
    `,
		`
    import os
    import subprocess


    def convert(path):
        subprocess.Popen(["sh", "-c", "convert %s out.png" % path])
    `,
		`
    import os


    def convert(path):
        os.execv("/bin/sh", ["sh", "-c", "convert " + path])
    `
	],
	good: `
    import os
    import subprocess


    def convert(path):
        subprocess.run(["convert", path, "out.png"], check=True)
        subprocess.run("uptime | cut -c1-20", shell=True)
        os.system("sync")
        subprocess.run(["ls"], shell=False)
        subprocess.run(["sh", "-c", "uptime | cut -c1-20"])
        subprocess.run(["convert", "-c", path])
        os.execv("/usr/bin/convert", ["convert", path, "out.png"])


    def run(queue, name):
        queue.run(name)


    def _output(command):
        return subprocess.check_output(command, shell=True)


    def release():
        return _output("lsb_release -r"), _output("uptime | cut -c1-20")
  `,
	calls: [
		"system",
		"popen",
		"getoutput",
		"getstatusoutput",
		"run",
		"call",
		"check_call",
		"check_output",
		"Popen",
		"create_subprocess_shell",
		..."execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe posix_spawn posix_spawnp".split(" ")
	],
	python: { call(node, context) {
		const path = calledBy(node, context)?.path;
		if (path === void 0 || !(SHELL.test(path) || RUN.test(path) || EXEC.test(path))) return;
		if (!path.includes(".") && !/from subprocess import/.test(context.text)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const command = positional[0] ?? keywords.get("args");
		if (!command || isTestFile(context.file.source.path)) return;
		const script = scriptOf(EXEC.test(path) ? positional.flatMap(listed) : listed(command), context);
		if (script && !isConstant(script, scopeFlow(context), 8)) {
			const taint = taintHere(script, context);
			context.report({
				at: node,
				severity: taint?.kind === "text" ? "critical" : "high",
				message: `A shell reads ${context.slice(script)}${taint ? `, and ${taint.source} is part of it` : ""}: give the program and its arguments as a list, without sh -c.`
			});
		}
		if (script || EXEC.test(path)) return;
		const shell = keywords.get("shell");
		if (SHELL.test(path) || shell !== void 0 && context.slice(shell) === "True") {
			if (isConstant(command, scopeFlow(context), 8) || isGivenConstants(command, context)) return;
			const taint = taintHere(command, context);
			context.report({
				at: node,
				severity: taint?.kind === "text" ? "critical" : "high",
				message: `A shell reads this command${taint ? `, and ${taint.source} is part of it` : ""}: give the program and its arguments as a list, without shell=True.`
			});
			return;
		}
		const program = programOf(command, context);
		const taint = taintHere(program, context);
		if (taint?.kind !== "text") return;
		context.report({
			at: node,
			severity: "critical",
			message: `Which program runs is chosen by ${taint.source}: take it from a list of known programs.`
		});
	} }
});
/** A parameter of a private function of the file, which its calls in the file only give constants. */
function isGivenConstants(command, context) {
	const { method, klass, file, text } = context;
	if (command.type !== "identifier" || !method?.name.startsWith("_") || klass) return false;
	const [only, more] = scopeFlow(context).reaching(context.slice(command), command.start);
	const at = method.params.indexOf(context.slice(command));
	if (only?.how !== "parameter" || more || at === -1) return false;
	const calls = nodesOf(file.root, CALLS).filter((call) => calledBy(call, context)?.path === method.name);
	const names = text.match(new RegExp(`\\b${method.name}\\b`, "g"))?.length ?? 0;
	return calls.length > 0 && names === calls.length + 1 && calls.every((call) => {
		const { positional, keywords } = argumentsOfCall(call, context);
		const given = positional[at] ?? keywords.get(context.slice(command));
		return given !== void 0 && typeof literalOf(given, text) === "string";
	});
}
function listed(node) {
	return /^(list|tuple)$/.test(node.type) ? parts(node) : [node];
}
/** What `sh -c` is given to read. */
function scriptOf(given, context) {
	const texts = given.map((each) => literalOf(each, context.text));
	const at = texts.findIndex((text, i) => text === "-c" && /^(\/bin\/|\/usr\/bin\/)?(ba|z|da)?sh$/.test(String(texts[i - 1])));
	return at === -1 ? void 0 : given[at + 1];
}
/** The first element of the list, or the whole where it is a text. */
function programOf(command, context) {
	const [origin] = originsOf(command, scopeFlow(context));
	if (!origin) return void 0;
	return /^(list|tuple)$/.test(origin.type) ? parts(origin)[0] : origin;
}

// src/audit/rules/sleep-in-transaction.ts
var sleep_in_transaction_default = defineRule({
	id: "sleep-in-transaction",
	aliases: ["PER018B"],
	severity: "medium",
	category: "performance",
	summary: "time.sleep() in a method of a model or controller",
	why: "The worker does nothing else while it sleeps, and its transaction stays open: rows that it wrote are locked for all others. A handful of such requests stops the whole server.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html",
	bad: `
    import time

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_sync(self):
            for partner in self:
                partner.ref = "x"
                time.sleep(5)
  `,
	good: [`
    import time

    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_sync(self):
            start = time.time()
            self.ref = "x"
            return time.time() - start
    `, `
    import time


    def wait_for_device(device):
        while not device.ready():
            time.sleep(0.1)
    `],
	calls: ["sleep"],
	python: { call(node, context) {
		const path = calledBy(node, context)?.path;
		if (path !== "time.sleep" && path !== "sleep") return;
		const { klass } = context;
		if (!klass || klass.kind === void 0 && !/Controller/.test(klass.bases.join()) || !context.method) return;
		if (path === "sleep" && !context.file.imports.some(({ from, names }) => from === "time" && names.includes("sleep"))) return;
		if (isRarelyRun(context.file.source.path)) return;
		const [seconds] = argumentsOfCall(node, context).positional;
		context.report({
			at: node,
			message: `${context.method.name}() sleeps${seconds ? ` ${context.slice(seconds)} s` : ""} while its transaction and its worker wait. Let a scheduled action or a job try again later.`
		});
	} }
});

// src/audit/rules/sql-injection.ts
const SEVERITY = {
	private: void 0,
	constant: "low",
	unknown: "medium",
	stored: "high",
	outside: "critical"
};
var sql_injection_default = defineRule({
	id: "sql-injection",
	aliases: [
		"E8103",
		"E8501",
		"S608"
	],
	severity: "critical",
	confidence: "likely",
	category: "security",
	summary: "SQL text that is put together from values",
	why: "Text that is put into a query becomes part of the query: whoever chooses the value reads or changes any table, past access rights and rules. Parameters are sent apart from the query, so they stay values; SQL() and psycopg2.sql do the same for names of tables and columns. What comes from a request, an RPC argument or a field is critical or high, what cannot be told is medium, and what only constants reach is low.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#sql-injections",
	bad: [
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute("SELECT name FROM library_book WHERE author = '%s'" % author)
            return self.env.cr.fetchall()
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/books", auth="public")
        def books(self, **kw):
            order = kw.get("order", "name")
            query = f"SELECT name FROM library_book ORDER BY {order}"
            request.env.cr.execute(query)
            return str(request.env.cr.fetchall())
    `,
		`
    def report(cr, table, ids):
        query = "SELECT id FROM " + table
        query += " WHERE id IN %s"
        cr.execute(query, (tuple(ids),))
        cr.execute("DELETE FROM {}".format(table))
    `,
		`
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()

        def same(self):
            cr = self.env.cr
            query = "SELECT id FROM library_book WHERE TRUE"
            query += " AND name = '" + self.name + "'"
            cr.execute(query)
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _query(self, author):
            query = "SELECT name FROM library_book WHERE author = '%s'" % author
            return query

        def titles(self, author):
            self.env.cr.execute(self._query(author))
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        @staticmethod
        def _sized(size):
            return "SELECT name FROM library_book WHERE size > %s" % size

        def sized(self, size):
            self.env.cr.execute(self._sized(size))
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _rows(self, query):
            self.env.cr.execute(query)
            return self.env.cr.fetchall()

        def names(self, author):
            return self._rows("SELECT name FROM library_book WHERE author = '" + author + "'")
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def sorted_titles(self, order):
            sql = ["SELECT name FROM library_book"]
            sql.append("ORDER BY %s" % order)
            self.env.cr.execute(" ".join(sql))
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            execute = self.env.cr.execute
            execute("SELECT name FROM library_book WHERE author = 'X'".replace("X", author))
    `,
		`
    from string import Template
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute(Template("SELECT name FROM library_book WHERE author = '$a'").substitute(a=author))
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            query = "SELECT name FROM library_book WHERE author = '{author}'"
            self.env.cr.execute(query.format_map({"author": author}))
    `
	],
	good: [
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _query(self, column, author):
            where = ["TRUE"]
            if author:
                where.append("author = %s")
            return "SELECT %s FROM library_book WHERE %s" % (column, " AND ".join(where))

        def _rows(self, query, params=()):
            self.env.cr.execute(query, params)
            return self.env.cr.fetchall()

        def titles(self, author):
            self.env.cr.execute(self._query("name", author), (author,))
            return self._rows("SELECT name FROM library_book WHERE author = %s", (author,))

        def parts(self, author):
            found = [author]
            found.append(author)
            found = ["TRUE"]
            found.append("size > %s")
            self.env.cr.execute("SELECT name FROM library_book WHERE " + " AND ".join(found), (3,))

        def sizes(self, days):
            query = "SELECT size FROM library_book WHERE day > NOW() - INTERVAL 'X days'"
            self.env.cr.execute(query.replace("X", str(int(days))))
            return self._rows(query.replace("X", "7"))
    `,
		`
    def run(pool, name):
        execute = pool.execute
        execute("echo %s" % name)
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute("SELECT name FROM library_book WHERE author = %s", (author,))
            return self.env.cr.fetchall()

        def count(self):
            self.env.cr.execute("SELECT count(*) FROM %s" % self._table)
            self.env.cr.execute("SELECT {} FROM {}".format(self._select(), self._from()))
            self.env.cr.execute(f"SELECT count(*) FROM {self._table}")
    `,
		`
    from psycopg2 import sql
    from odoo.tools import SQL


    def clear(cr, table, column, value):
        cr.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
        query = sql.SQL("UPDATE {} SET x = %s").format(sql.Identifier(table))
        cr.execute(query, (value,))
        cr.execute(SQL("SELECT %s FROM %s WHERE a = %s", SQL.identifier(column), SQL.identifier(table), value))
    `,
		`
    QUERY = "SELECT id " + "FROM res_partner"


    def partners(cr, ids):
        cr.execute(QUERY)
        cr.execute("SELECT id FROM res_partner " + "WHERE active")
        query = "SELECT id FROM res_partner"
        query += " WHERE id IN %s"
        cr.execute(query, (tuple(ids),))
    `,
		`
    def run(task, name):
        task.execute("echo %s" % name)
    `
	],
	calls: ["execute", "executemany"],
	python: { call(node, context) {
		const about = calledBy(node, context);
		if (!about || !/^execute(many)?$/.test(about.name)) return;
		if (/(^|\/)(tests\/|test_[^/]*$)/.test(context.file.source.path) || !onCursor(about, node, context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const query = positional[0] ?? keywords.get("query");
		if (!query) return;
		const given = positional[1] ?? keywords.get("params");
		const worst = worstSqlPart(query, context);
		const severity = worst && SEVERITY[worst.level];
		const asIs = given && unquoted(given, context);
		if (asIs) context.report({
			at: node,
			message: `AsIs() puts its value into the query unquoted, and it comes from ${asIs}: whoever chooses it runs SQL. Leave AsIs out, or use SQL.identifier() for a name.`
		});
		else if (worst && severity && (severity !== "low" || !given) && !(given && severity === "medium")) context.report({
			at: node,
			message: messageOf(worst),
			severity
		});
		else if (!worst) wholeFromCallers(query, node, context);
	} }
});
/** `cr.execute(...)`, or `execute(...)` after `execute = cr.execute`. */
function onCursor({ name, object }, call, context) {
	if (object) return isCursor(object, context);
	return scopeFlow(context).reaching(name, call.start).some(({ how, value }) => {
		const cursor = how === "value" && value?.type === "attribute" ? childOf(value, "object") : void 0;
		return cursor !== void 0 && isCursor(cursor, context);
	});
}
/** A method that executes what it is given: what the other methods of its class give it is looked at there. */
function wholeFromCallers(query, execute, context) {
	const { method, klass } = context;
	if (query.type !== "identifier" || !method || !klass || !method.name.startsWith("_")) return;
	const name = context.slice(query);
	const flow = scopeFlow(context);
	const [only, more] = flow.reaching(name, query.start);
	if (only?.how !== "parameter" || more) return;
	if (flow.calls.find((call) => {
		const [given] = argumentsOfCall(call, context).positional;
		return given && context.slice(given) === name && /^execute(many)?$/.test(calledBy(call, context)?.name ?? "");
	})?.start !== execute.start) return;
	for (const { call, context: caller } of callersOf(method, context)) {
		const given = argumentsFor(call, method, caller).get(name);
		const worst = given && worstSqlPart(given, caller);
		if (worst?.level === "outside" || worst?.level === "stored") context.report({
			at: call,
			message: messageOf(worst),
			severity: SEVERITY[worst.level]
		});
	}
}
/** Where a value that AsIs leaves unquoted comes from. */
function unquoted(params, context) {
	if (!context.slice(params).includes("AsIs(")) return void 0;
	for (const inner of [params, ...params.children]) {
		if ((inner.type === "call" ? calledBy(inner, context) : void 0)?.name !== "AsIs") continue;
		const taint = taintHere(argumentsOfCall(inner, context).positional[0], context);
		if (taint?.kind === "text") return taint.source;
	}
}
function messageOf({ level, text, source }) {
	const what = text.length > 60 ? `${text.slice(0, 57)}...` : text;
	if (level === "outside" || level === "stored") return `${what} becomes part of the SQL text and comes from ${source}: whoever chooses it runs SQL of their own. Give it as a parameter, as in execute("... %s", (value,)), or a name by SQL.identifier().`;
	if (level === "constant") return `${what} is put into the SQL text. Only constants and numbers reach it here: give values as parameters and names by SQL.identifier(), so that it stays so.`;
	return `${what} becomes part of the SQL text: if anybody outside can choose it, they run SQL of their own. Give values as parameters, as in execute("... %s", (value,)), and names by SQL.identifier().`;
}

// src/audit/rules/sql-object-of-variable.ts
var sql_object_of_variable_default = defineRule({
	id: "sql-object-of-variable",
	severity: "critical",
	category: "security",
	from: "17.0",
	summary: "SQL() around a text that is put together from values",
	why: "SQL() takes its first argument for code and quotes only the others. A text that already holds values is code with those values in it, and the wrapper only hides that from a reader. Write the whole query as a literal, and give values and SQL.identifier() as further arguments.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/sql.py",
	bad: `
    from odoo import models
    from odoo.tools import SQL


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author):
            self.env.cr.execute(SQL("SELECT name FROM library_book WHERE author = '%s'" % author))
            return self.env.cr.execute(SQL(f"SELECT {author}"))
  `,
	good: `
    from odoo import models
    from odoo.tools import SQL

    QUERY = "SELECT 1"


    class Book(models.Model):
        _name = "library.book"

        def titles(self, author, field):
            self.env.cr.execute(SQL("SELECT name FROM library_book WHERE author = %s", author))
            self.env.cr.execute(SQL(QUERY))
            self.env.cr.execute(SQL("SELECT %s", SQL.identifier(field)))
            query = "SELECT name FROM " + self._table
            return SQL(query)
  `,
	calls: ["SQL"],
	python: { call(node, context) {
		if (calledBy(node, context)?.path !== "SQL" || isTestFile(context.file.source.path)) return;
		const [code] = argumentsOfCall(node, context).positional;
		const worst = code && worstSqlPart(code, context);
		if (!worst || worst.level === "private" || worst.level === "constant") return;
		const known = worst.level !== "unknown";
		context.report({
			at: node,
			severity: known ? "critical" : "medium",
			message: `SQL() takes ${worst.text} for code${known ? `, and it comes from ${worst.source}` : ""}: write the query as one literal and give the value as a further argument.`
		});
	} }
});

// src/audit/rules/stored-related-unused.ts
var stored_related_unused_default = defineRule({
	id: "stored-related-unused",
	aliases: ["PER015", "E8529"],
	severity: "info",
	category: "performance",
	summary: "A related field is stored, and nothing in the module searches, groups or sorts by it",
	why: "The copy must be written again in all records whenever the original changes, in the same transaction. Reading it through the relation costs next to nothing; storing pays where one groups or sorts by it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields",
	bad: `
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True)
  `,
	good: [`
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True, index=True)
        zip = fields.Char(related="partner_id.zip")
        company_id = fields.Many2one(related="partner_id.company_id", store=True)
    `, `
    from odoo import fields, models


    class Page(models.Model):
        _name = "a.page"
        _description = "Page"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city", store=True)

        def in_gent(self):
            return self.search([("city", "=", "Gent")])
    `],
	check(context) {
		const { module, index } = context;
		for (const { classes, model, kind } of index.models.values()) {
			if (kind !== "model") continue;
			for (const { file, fact } of classes) for (const { name, kwargs, start, end } of fact.fields) {
				const related = kwargs.get("related");
				if (typeof related?.value !== "string" || kwargs.get("store")?.value !== true) continue;
				if (kwargs.has("index") || kwargs.has("group_expand") || /^(company_id|currency_id|sequence|active)$/.test(name)) continue;
				const quoted = new RegExp(`["'](?:[\\w.]+\\.)?${name}(?:[ :.]\\w+)*["']`);
				if (module.python.some(({ source }) => quoted.test(source === file.source ? source.text.slice(0, start) + source.text.slice(end) : source.text)) || module.xml.some(({ source }) => /(group_by|domain|filter|default_order|<(pivot|graph|search)\b)/.test(source.text) && quoted.test(source.text)) || fact.tableObjects.some(({ definition }) => definition?.includes(name))) continue;
				context.report({
					source: file.source,
					at: kwargs.get("store"),
					model,
					message: `${name} is copied from ${related.value} into each record, and nothing here searches, groups or sorts by it. Leave store=True out.`
				});
			}
		}
	}
});

// src/audit/rules/stored-secret-without-groups.ts
var stored_secret_without_groups_default = defineRule({
	id: "stored-secret-without-groups",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A field holds a password or key, and everybody who reads the record reads it",
	why: "A field without groups= comes with every read of the record: over RPC, in exports, in the list of fields to filter by. On a model that employees may read, the secret of a service is then known to all of them. groups=\"base.group_system\" keeps it to administrators, who are who enters it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#field-access",
	bad: [`
    from odoo import fields, models


    class Carrier(models.Model):
        _name = "library.carrier"

        api_key = fields.Char()
        sftp_password = fields.Char()
    `, `
    from odoo import fields, models


    class Company(models.Model):
        _inherit = "res.company"

        sms_secret_key = fields.Char()
    `],
	good: [{
		"models/backup.py": `
        from odoo import fields, models


        class Backup(models.Model):
            _name = "library.backup"

            sftp_password = fields.Char()
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_backup,backup,model_library_backup,base.group_system,1,1,1,1
      `
	}, `
    from odoo import fields, models


    class Carrier(models.Model):
        _name = "library.carrier"

        api_key = fields.Char(groups="base.group_system")
        api_key_name = fields.Char()
        token_url = fields.Char()
        public_key = fields.Text()
        access_token = fields.Char()
        has_password = fields.Boolean()
        password = fields.Char(related="company_id.password")
        api_token = fields.Char(compute="_compute_token")
        name = fields.Char()


    class Ask(models.TransientModel):
        _name = "library.ask"

        password = fields.Char()


    class Settings(models.TransientModel):
        _inherit = "res.config.settings"

        api_key = fields.Char(config_parameter="library.api_key")
  `],
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass?.model || klass.kind === "transient" || isTestFile(context.file.source.path)) return;
		if (klass.model === "res.config.settings" || isForAdmins(klass.model, klass.creates, context)) return;
		for (const field of klass.fields) {
			if (!/^(Char|Text)$/.test(field.type) || /^(access_token|password)$/.test(field.name) && klass.model === "res.users") continue;
			if (!isSecretName(field.name) || /^(access_)?token$/.test(field.name)) continue;
			const { kwargs } = field;
			if (kwargs.has("groups") || kwargs.has("compute") || kwargs.has("related")) continue;
			if (kwargs.get("store")?.value === false) continue;
			context.report({
				at: field,
				model: klass.model,
				message: `${field.name} reads like a secret of a service, and whoever may read ${klass.model} reads it: add groups="base.group_system".`
			});
		}
	} }
});
/** Only administrators may read the model at all. */
function isForAdmins(model, made, { index }) {
	if (!made) return false;
	const id = `model_${model.replaceAll(".", "_")}`;
	const readers = accessRows(index).filter((row) => row.model !== void 0 && shortId(row.model) === id && row.allows.has("read"));
	return readers.length > 0 && readers.every(({ group }) => /^base\.group_(system|erp_manager|no_one)$/.test(group ?? ""));
}

// src/audit/rules/sudo-in-public-method.ts
var sudo_in_public_method_default = defineRule({
	id: "sudo-in-public-method",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A method that anybody can call writes what it is given, with sudo",
	why: "Every logged-in user, portal users included, can call a method whose name has no leading underscore over RPC, on any record and with any arguments. With sudo() neither rights nor rules stand in the way of what the arguments say. An underscore in front of the name (or @api.private from 18.0) keeps callers out; a check of rights before sudo() keeps the method.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods",
	bad: [
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def set_price(self, values):
            self.sudo().write(values)
    `,
		`
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        @api.model
        def drop(self, model, ids):
            records = self.env["library.book"].sudo().browse(ids)
            records.unlink()
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def setting(self, key):
            return self.env["ir.config_parameter"].sudo().get_param(key)
    `
	],
	good: [
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _set_price(self, values):
            self.sudo().write(values)

        def set_title(self, values):
            self.write(values)

        def close(self):
            self.sudo().write({"state": "closed"})

        def setting(self, name):
            return self.env["ir.config_parameter"].sudo().get_param("library.%s" % name)

        def _any_setting(self, key):
            return self.env["ir.config_parameter"].sudo().get_param(key)
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def set_price(self, values):
            self.check_access("write")
            self.sudo().write(values)

        def write(self, values):
            self.env["library.log"].sudo().create({"text": str(values)})
            return super().write(values)
    `,
		`
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        @api.private
        def set_price(self, values):
            self.sudo().write(values)
    `
	],
	calls: [
		"write",
		"create",
		"unlink",
		"set_param",
		"get_param"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(write|create|unlink|set_param|get_param)$/.test(called.name)) return;
		if (!isRpcMethod(context) || servesNobody(context)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const records = recordsOf(called.object, context);
		if (!records?.sudo || hasGuard(context)) return;
		const values = [...positional, ...keywords.values()];
		if (called.name === "get_param") {
			const key = positional[0];
			const own = key?.type === "identifier" ? taintHere(key, context) : void 0;
			if (own?.kind === "text" && isReturned(node, context)) context.report({
				at: node,
				model: "ir.config_parameter",
				message: `sudo().get_param() gives the parameter that ${own.source} names, passwords and keys of services included: read a fixed key, or put an underscore before the method's name.`
			});
			return;
		}
		const taint = (called.name === "unlink" ? browsed(called.object, context) : values).map((value) => whole(value, context)).find((found) => found !== void 0);
		if (!taint) return;
		context.report({
			at: node,
			model: records.model,
			message: `sudo().${called.name}() gets ${taint.source}: nothing asks whether they may. Check the rights before sudo(), or put an underscore before the method's name.`
		});
	} }
});
/** The caller gets the value. */
function isReturned(call, { ancestors }) {
	const around = ancestors.at(-1);
	return around?.type === "return_statement" && parts(around)[0] === call;
}
/** What chose the records. */
function browsed(object, context) {
	return originsOf(object, scopeFlow(context)).flatMap((origin) => calledBy(origin, context)?.name === "browse" ? argumentsOfCall(origin, context).positional : []);
}
/** A dictionary that is written out says itself which fields it writes. */
function whole(value, context) {
	return originsOf(value, scopeFlow(context)).every(({ type }) => type === "dictionary") ? void 0 : taintHere(value, context);
}

// src/audit/rules/sudo-in-public-route.ts
var sudo_in_public_route_default = defineRule({
	id: "sudo-in-public-route",
	aliases: ["route-record-unchecked"],
	severity: "critical",
	confidence: "likely",
	category: "security",
	summary: "A public route fetches any record that the request names, with sudo",
	why: "Visitors who are not logged in reach the route, and sudo() asks for no access right and no rule. By counting the id up they read, and where it is written also change, every record of the model. A token that is compared with consteq, or a record rule for the public user in the place of sudo, ties the record to who may see it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#security-pitfalls",
	bad: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id):
            order = request.env["sale.order"].sudo().browse(order_id)
            return request.render("shop.order", {"order": order})
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/found/<int:order_id>", auth="public")
        def found(self, order_id):
            order = request.env["sale.order"].sudo().search([("id", "=", order_id)], limit=1)
            return request.render("shop.order", {"order": order})

        @http.route("/order", auth="none")
        def order(self, **kw):
            orders = request.env["sale.order"].sudo()
            number = kw.get("id")
            if number:
                return str(orders.browse(int(number)).name)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        def _order(self, number):
            return request.env["sale.order"].sudo().browse(int(number))

        @http.route("/order", auth="public")
        def order(self, order_id):
            return request.render("shop.order", {"order": self._order(order_id)})
    `
	],
	good: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        def _order(self, number):
            return request.env["sale.order"].sudo().browse(int(number))

        @http.route("/order", auth="public")
        def order(self, order_id, access_token=None):
            order = self._order(order_id)
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return request.render("shop.order", {"order": order})

        def _letter(self, number):
            return request.env["res.partner"].sudo().browse(int(number))

        @http.route("/letter", auth="public")
        def letter(self, partner_id, number):
            partner = self._letter(partner_id)
            if partner.ref != number:
                return request.not_found()
            return request.render("shop.letter", {"partner": partner})

        @http.route("/backend", auth="user")
        def backend(self, order_id):
            return str(self._order(order_id).name)

        @http.route("/home", auth="public")
        def home(self):
            return str(self._order(request.session["order"]).name)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route('/order/<model("sale.order"):order>', auth="public")
        def order(self, order):
            return request.render("shop.order", {"order": order.sudo()})

        @http.route("/method", auth="public")
        def method(self, method_id):
            if method_id not in self.cart()._get_delivery_methods().ids:
                return request.not_found()
            return str(request.env["delivery.carrier"].sudo().browse(method_id).name)
    `,
		`
    from odoo import http
    from odoo.http import request
    from odoo.tools import consteq


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return request.render("shop.order", {"order": order})

        @http.route("/portal/<int:order_id>", auth="public")
        def portal(self, order_id, **kw):
            order = self._document_check_access("sale.order", order_id, kw.get("key"))
            return request.render("shop.order", {"order": order.sudo()})
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id):
            order = request.env["sale.order"].browse(order_id)
            return request.render("shop.order", {"order": order})

        @http.route("/home", auth="public")
        def home(self):
            page = request.env["website.page"].sudo().browse(request.website.homepage_id.id)
            return request.render("shop.home", {"page": page})

        @http.route("/backend/<int:order_id>", auth="user")
        def backend(self, order_id):
            order = request.env["sale.order"].browse(order_id)
            return str(order.name)
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/post/<int:post_id>", auth="public")
        def post(self, post_id):
            post = request.env["blog.post"].sudo().browse(post_id)
            if not post.website_published:
                return request.not_found()
            return request.render("shop.post", {"post": post})
    `
	],
	calls: [
		"browse",
		"search",
		"search_read"
	],
	python: { call(node, context) {
		const route = routeAround(context);
		if (route && route.auth !== "public" && route.auth !== "none") return;
		const chosen = route ? recordsChosenOutside(node, context) : recordsChosenForRoute(node, context);
		if (!chosen) return;
		const what = chosen.model === void 0 ? "any record" : `any record of ${chosen.model}`;
		context.report({
			at: node,
			model: chosen.model,
			severity: chosen.used ? void 0 : "medium",
			message: `${what[0]?.toUpperCase()}${what.slice(1)} can be fetched here by whoever is not logged in: ${chosen.taint.source} chooses it and sudo() asks for no rights. Leave sudo() out, or compare an access token with consteq() first.`
		});
	} }
});

// src/audit/rules/sum-in-python.ts
var sum_in_python_default = defineRule({
	id: "sum-in-python",
	aliases: ["PER010B"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "sum() over a search instead of an aggregate in the database",
	why: "Every record is fetched, cached and read for one number. _read_group with an aggregate lets PostgreSQL add up and brings that number alone.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model._read_group",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            return sum(self.search([("ref", "!=", False)]).mapped("color"))
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def total(self):
            [[total]] = self._read_group([("ref", "!=", False)], aggregates=["color:sum"])
            return total
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        score = fields.Integer(compute="_compute_score")

        def _compute_score(self):
            self.score = 1

        def total(self):
            return sum(self.mapped("color")) + sum(self.search([("ref", "!=", False)]).mapped("score"))
    `],
	calls: ["sum"],
	python: { call(node, context) {
		if (calledBy(node, context)?.path !== "sum") return;
		if (isRarelyRun(context.file.source.path)) return;
		const [mapped] = argumentsOfCall(node, context).positional;
		const inner = mapped && calledBy(mapped, context);
		if (!mapped || inner?.name !== "mapped" || !inner.object) return;
		const search = calledBy(inner.object, context);
		if (search?.name !== "search" || !search.object) return;
		const [field] = argumentsOfCall(mapped, context).positional;
		const name = field && /^["'](\w+)["']$/.exec(context.slice(field))?.[1];
		const model = recordsOf(search.object, context)?.model;
		if (name === void 0 || model === void 0 || !context.model(model).field(name)?.stored) return;
		context.report({
			at: node,
			model,
			message: `All records are fetched to add up ${name}: let the database do it, with ${(context.series?.series ?? "") >= "17.0" ? `_read_group(domain, aggregates=["${name}:sum"])` : `read_group(domain, ["${name}:sum"], [])`}.`
		});
	} }
});

// src/audit/rules/super-method-mismatch.ts
/** They give the same records, of which the method is called then. */
const SAME_RECORDS = /^(with_\w+|sudo|browse|exists|filtered|sorted)$/;
var super_method_mismatch_default = defineRule({
	id: "super-method-mismatch",
	aliases: ["W8164"],
	severity: "medium",
	category: "correctness",
	summary: "super() of another method than the one that is defined",
	why: "The parents' method of this name is left out, and the other one is run past its overrides in this class and in modules above. Mostly the method was copied or renamed and the call forgotten.",
	link: "https://docs.python.org/3/library/functions.html#super",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            return super().action_unarchive()
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_archive(self):
            return super(Partner, self).action_archive()

        def action_unarchive(self):
            return super().with_context(quick=True).action_unarchive()

        def message_post_queued(self, **kw):
            return super().message_post(**kw)

        def write(self, vals):
            def later():
                return self.action_archive()

            later()
            return super().write(vals)
  `,
	python: { function_definition(node, context) {
		if (!classAround(context)) return;
		const name = childOf(node, "name");
		const own = name ? context.slice(name) : "";
		if (/queue|cache/.test(own)) return;
		const calls = superCalls(node, context);
		const skipped = !calls.some((call) => call.name === own) && hasParent(own, context);
		for (const { node: call, name: called } of calls) {
			if (called === own || SAME_RECORDS.test(called)) continue;
			context.report({
				at: call,
				severity: skipped ? "medium" : "low",
				message: `${own} calls super().${called}(): call super().${own}(), or self.${called}() when the other method is meant.`
			});
		}
	} }
});
/** The model has the method in another class too, which is left out then. */
function hasParent(name, context) {
	const { klass, file, module } = context;
	if (klass?.model === void 0) return false;
	return context.model(klass.model).classes.some((part) => Object.hasOwn(part.methods, name) && !(part.module === module.name && part.path === file.source.path && part.start === klass.start));
}

// src/audit/rules/superuser-environment.ts
var superuser_environment_default = defineRule({
	id: "superuser-environment",
	severity: "low",
	category: "security",
	summary: "Code acts as the superuser where sudo() would do",
	why: "As OdooBot (user 1) everything is allowed, and records say that OdooBot made them, so that nobody can tell who did. sudo() lifts the rights and keeps the user. Hooks and migration scripts, where there is no user, are not concerned.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.sudo",
	bad: [`
    from odoo import SUPERUSER_ID, models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.with_user(SUPERUSER_ID).write({"state": "closed"})
    `, `
    from odoo import SUPERUSER_ID, api, models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            env = api.Environment(self.env.cr, SUPERUSER_ID, {})
            env["library.book"].browse(self.ids).write({"state": "closed"})
    `],
	good: [`
    from odoo import SUPERUSER_ID, api, models


    def post_init_hook(cr, registry):
        env = api.Environment(cr, SUPERUSER_ID, {})
        env["library.book"].search([]).write({"state": "closed"})


    class Book(models.Model):
        _name = "library.book"

        def close(self, user):
            self.sudo().write({"state": "closed"})
            self.with_user(user).write({"name": "x"})
            if self.env.uid == SUPERUSER_ID:
                return True
    `, `
    from odoo import SUPERUSER_ID, api, models, registry


    class Book(models.Model):
        _name = "library.book"

        def log_apart(self):
            with registry(self.env.cr.dbname).cursor() as cr:
                api.Environment(cr, SUPERUSER_ID, {})["library.log"].create({})
    `],
	calls: [
		"with_user",
		"Environment",
		"env"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called || !/^(with_user|Environment|env)$/.test(called.name)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const user = called.name === "with_user" ? positional[0] : called.name === "env" ? keywords.get("user") : positional[1];
		if (!user || !/^(odoo\.|api\.)?SUPERUSER_ID$/.test(context.slice(user)) || servesNobody(context)) return;
		if (called.name === "Environment" && (!context.klass || functionText(context).includes("cursor()"))) return;
		const auth = routeAround(context)?.auth;
		if (context.embedded || auth === "none" || auth === "public" || isLogin(context)) return;
		context.report({
			at: node,
			message: "This acts as OdooBot: everything is allowed and nobody can tell who did it. Use sudo(), which lifts the rights and keeps the user."
		});
	} }
});
function isLogin({ klass, method }) {
	return klass?.model === "ir.http" || /^_?(auth_method|auth_oauth|login|check_credentials|authenticate|signup)/.test(method?.name ?? "");
}

// src/audit/rules/t-raw-used.ts
var t_raw_used_default = defineRule({
	id: "t-raw-used",
	severity: "high",
	category: "security",
	summary: "t-raw writes a value into the page as HTML",
	why: "A value that a user has typed becomes part of the page, scripts included, and runs in the browser of whoever looks at it with their rights. Since 15.0 t-raw is deprecated: t-out escapes a text and leaves what is Markup or an HTML field as it is.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#data-output",
	bad: [{
		"views/templates.xml": `
        <odoo>
          <template id="page"><div><t t-raw="record.note"/></div></template>
        </odoo>
      `,
		"static/src/xml/book.xml": `
        <templates><t t-name="Book"><span t-raw="props.name"/></t></templates>
      `
	}, { "views/templates.xml": `
        <odoo>
          <template id="page"><div t-raw="record.note" t-options="{'widget': 'html'}"/></template>
        </odoo>
      ` }],
	good: {
		"views/templates.xml": `
      <odoo>
        <template id="page"><div><t t-out="record.note"/><t t-esc="record.name"/><t t-raw="0"/><t t-raw="''"/></div></template>
        <template id="amounts">
          <t t-raw="line['debit']" t-options="{'widget': 'monetary', 'display_currency': currency}"/>
          <span t-raw="o.partner_id" t-options='{"widget": "contact", "fields": ["name"]}'/>
          <span t-raw="line['quantity']" t-options-widget="'float'"/>
          <span t-raw="line['date'].strftime('%d/%m/%Y')"/>
        </template>
      </odoo>
    `,
		"static/src/xml/book.xml": `
      <templates><t t-name="Book"><span t-out="props.name"/></t></templates>
    `
	},
	template: { "*": (element, context) => look(element, context, isOwl(element, context)) },
	xml: { "*": (element, context) => {
		look(element, context, ancestor(element, "templates") !== void 0 && isFrom(context, "16.0"));
	} }
});
const isFrom = ({ series }, first) => series !== void 0 && series.series >= first;
/** Rendered by Owl 2, which takes t-raw for t-out. In 16.0 the templates of old widgets are rendered otherwise. */
function isOwl(element, context) {
	if (isFrom(context, "17.0")) return true;
	let up = element;
	while (up && attributeValue(up, "owl") === void 0) up = up.parent;
	return up !== void 0 && isFrom(context, "16.0");
}
function look(element, context, escaped) {
	const raw = attribute(element, "t-raw");
	if (!raw || context.demo || isPlain(raw.value) || isFixed(element, raw.value) || isFormatted(element)) return;
	const modern = isFrom(context, "15.0");
	const message = escaped ? `t-raw is deprecated, and Owl escapes what is no Markup all the same: write t-out="${raw.value}".` : modern ? `t-raw="${raw.value}" writes the value as HTML, scripts included: write t-out, which escapes what is no Markup.` : `t-raw="${raw.value}" writes the value as HTML, scripts included: write t-esc, unless the value is a sanitized HTML field.`;
	context.report({
		at: raw,
		message,
		severity: escaped ? "low" : modern ? void 0 : "medium",
		fix: modern ? {
			title: "Write t-out, which escapes what is no Markup",
			safe: false,
			edits: [{
				start: raw.start,
				end: raw.start + 5,
				text: "t-out"
			}]
		} : void 0
	});
}
/** A text that the author wrote, or a date: no user has a hand in its characters. */
function isPlain(value) {
	return /^\s*(0|'[^'<]*'|"[^"<]*"|[\w.[\]'"]+\.(strftime\('[^'<]*'\)|isoformat\(\)))\s*$/.test(value);
}
/** On the server a widget makes the HTML, and all but `html` and `raw` escape what they are given. */
function isFormatted(element) {
	const options = attributeValue(element, "t-options") ?? "";
	const given = attributeValue(element, "t-options-widget") ?? "";
	const widget = /["']widget["']\s*:\s*["'](\w+)["']/.exec(options)?.[1] ?? /^\s*["'](\w+)["']\s*$/.exec(given)?.[1];
	return widget !== void 0 && !/^(html|raw|qweb)$/.test(widget);
}
/** A name that the template itself filled with markup, by `<t t-set="x">...</t>`. */
function isFixed(element, name) {
	if (!/^\w+$/.test(name.trim())) return false;
	for (let up = element.parent; up; up = up.parent) if (elementsOf(up).some((child) => child.attributes.some((each) => each.name === "t-set" && each.value === name.trim()) && !child.attributes.some((each) => each.name === "t-value" || each.name === "t-valuef"))) return true;
	return false;
}

export { recordset_in_domain_default as $, rule_domain_time_default as A, route_csrf_off_default as B, search_for_length_default as C, safe_eval_of_input_default as D, savepoint_in_loop_default as E, route_override_type_default as F, renamed_field_parameter_default as G, resource_not_exist_default as H, route_override_repeats_default as I, reimported_default as J, related_with_default_default as K, route_override_opens_default as L, rpc_parameter_name_default as M, route_without_methods_default as N, rule_without_noupdate_default as O, route_override_undecorated_default as P, recordset_union_in_loop_default as Q, route_override_csrf_default as R, search_for_truth_default as S, search_count_keyword_default as T, required_without_script_default as U, route_cors_any_default as V, report_template_missing_default as W, ref_in_loop_default as X, ref_of_deletable_default as Y, recursive_missing_default as Z, selection_duplicate_key_default as _, sudo_in_public_route_default as a, raw_sql_write_default as at, secret_in_environ_default as b, stored_related_unused_default as c, sleep_in_transaction_default as d, record_unknown_field_default as et, shell_command_default as f, selection_key_lost_without_script_default as g, sensitive_field_without_groups_default as h, sum_in_python_default as i, read_all_fields_default as it, rule_company_id_default as j, rule_lets_all_through_default as k, sql_object_of_variable_default as l, server_code_unknown_method_default as m, superuser_environment_default as n, record_id_by_number_default as nt, sudo_in_public_method_default as o, several_global_rules_default as p, related_type_mismatch_default as q, super_method_mismatch_default as r, record_field_renamed_default as rt, stored_secret_without_groups_default as s, t_raw_used_default as t, record_id_changed_without_script_default as tt, sql_injection_default as u, selection_add_required_default as v, search_for_first_default as w, searched_field_unindexed_default as x, secret_logged_default as y, route_declared_twice_default as z };