import { E as isJsNode, Mt as parts, Nt as childOf, Pt as walk, at as recordField, ft as attribute, jt as literalOf, mt as elementsOf, nt as isDataElement, ot as recordText, pt as attributeValue, q as imbalance, rt as qualified, vt as manifestPaths } from "./source.mjs";
import { Bt as entrySpan, Ft as computedFields, Gt as textOf, Kt as closest, Ot as namedClasses, Rt as MANIFEST_GUIDE, Xt as fieldAmong, Yt as archPlaces, _n as ruleRecords, an as isFrozen, bt as modelState, dn as viewExample, hn as modelNames, mn as accessRows, nn as repeatedBy, pn as defineRule, sn as nearest, tn as isRarelyRun, un as dataExample, vn as shortId, yt as importsOf } from "./audit-base.mjs";
import { Ct as isMigrationFile, E as looksSecret, G as loopsAround, K as mentions, T as knownSecret, Tt as servesNobody, _ as unescapedParts, _t as originsOf, bt as dotted, ct as taintHere, et as fieldsOf, ht as scopeFlow, mt as recordsOf, nt as methodObject, ot as isRpcMethod, ut as routeAround, vt as argumentsOfCall, w as isSecretName, wt as isTestFile, xt as innermostFunction, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/float-equality.ts
var float_equality_default = defineRule({
	id: "float-equality",
	aliases: ["COR078"],
	severity: "low",
	confidence: "likely",
	category: "correctness",
	summary: "Two amounts or quantities compared with == or !=",
	why: "0.1 + 0.2 is not 0.3: sums of floats differ in a digit that nobody sees, so the comparison is false where every user would say that it is true. float_compare and float_is_zero round first.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Float",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()

        def is_even(self):
            return self.price == self.cost
  `,
	good: [`
    from odoo import fields, models
    from odoo.tools import float_compare


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()
        cost = fields.Float()
        pages = fields.Integer()

        def is_even(self):
            return float_compare(self.price, self.cost, precision_digits=2) == 0 and self.pages == self.pages
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        price = fields.Float()

        def is_free(self):
            return self.price == 0 or not self.price or self.price < self.price
    `],
	python: { comparison_operator(node, context) {
		const sides = parts(node);
		const [left, right] = sides;
		if (sides.length !== 2 || left?.type !== "attribute" || right?.type !== "attribute") return;
		if (!/^\s*(==|!=)\s*$/.test(context.text.slice(left.end, right.start))) return;
		if (isRarelyRun(context.file.source.path)) return;
		const names = [left, right].map((side) => {
			const [object, name] = [childOf(side, "object"), childOf(side, "attribute")];
			const model = object && recordsOf(object, context)?.model;
			const field = name && context.slice(name);
			if (model === void 0 || field === void 0) return void 0;
			return /^(Float|Monetary)$/.test(context.model(model).field(field)?.type ?? "") ? field : void 0;
		});
		if (names.includes(void 0)) return;
		context.report({
			at: node,
			message: `${names.join(" and ")} are floats and may differ in a digit nobody sees. Compare with float_compare(..., precision_rounding=...), or currency_id.compare_amounts().`
		});
	} }
});

// src/audit/rules/flush-in-loop.ts
var flush_in_loop_default = defineRule({
	id: "flush-in-loop",
	aliases: ["PER006B"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "Flushing or emptying the cache in each turn of a loop",
	why: "flush writes all that is pending, and an emptied cache makes every later turn read everything again: what Odoo had read ahead for all records is thrown away once for each of them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
                self.env.invalidate_all()
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def renumber(self):
            for partner in self:
                self.env.cr.execute("UPDATE res_partner SET color = 1 WHERE id = %s", (partner.id,))
            self.env.invalidate_all()

        def batches(self, batches):
            for batch in batches:
                batch.invalidate_recordset()
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def export(self):
            for partner in self:
                self.env.cr.commit()
                self.env.invalidate_all()
    `],
	calls: [
		"invalidate_cache",
		"invalidate_all",
		"invalidate_model",
		"flush",
		"flush_all",
		"flush_model"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(invalidate_cache|invalidate_all|invalidate_model|flush|flush_all|flush_model)$/.test(called.name)) return;
		if (called.name === "flush" && !/(^self|env|\.cr)$/.test(context.slice(called.object))) return;
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for" || /\.(commit|rollback|savepoint)\(/.test(context.slice(repeated.loop.node))) return;
		context.report({
			at: node,
			message: `${called.name}() in each turn of the loop over ${repeated.over} ${called.name.startsWith("flush") ? "writes one by one what could be written together" : "throws away what was read ahead for all records"}. Call it once, before or behind the loop.`
		});
	} }
});

// src/audit/rules/foreign-noupdate-record.ts
/** Records that are set up once for the company's own use: what an installation says is all that is wanted. */
const SET_UP_ONCE = /* @__PURE__ */ new Set([
	"res.users",
	"res.company",
	"res.partner",
	"ir.config_parameter"
]);
var foreign_noupdate_record_default = defineRule({
	id: "foreign-noupdate-record",
	aliases: ["COR109"],
	severity: "low",
	category: "correctness",
	summary: "A data file changes a record that its own module keeps from updates",
	why: "Odoo asks the record and not the file whether an update may write it: what stands here is written when the module is installed and never again, so a later version of it reaches no database that has the module. And who has deleted the record, which noupdate allows, cannot update: the file stops at a record that is missing.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
		"security/rules.xml": `
      <odoo>
        <record id="sale.sale_order_personal_rule" model="ir.rule">
          <field name="domain_force">[('user_id', '=', user.id)]</field>
        </record>
      </odoo>
    `
	},
	good: [
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo>
          <record id="sale.view_order_form" model="ir.ui.view">
            <field name="priority">20</field>
          </record>
          <record id="base.user_admin" model="res.users">
            <field name="notification_type">inbox</field>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo noupdate="1">
          <record id="sale.sale_order_personal_rule" model="ir.rule" forcecreate="0">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"security/rules.xml\"]}",
			"security/rules.xml": `
        <odoo>
          <function name="write" model="ir.model.data">
            <function name="search" model="ir.model.data">
              <value eval="[('module', '=', 'sale'), ('name', '=', 'sale_order_personal_rule')]"/>
            </function>
            <value eval="{'noupdate': False}"/>
          </function>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
		}
	],
	check(context) {
		const { module, project } = context;
		const found = /* @__PURE__ */ new Map();
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element } = fact;
			if (xmlid === void 0 || xmlid.startsWith(`${module.name}.`) || demo) continue;
			if (element?.name !== "record" || SET_UP_ONCE.has(fact.model)) continue;
			const state = project.xmlid(xmlid, module.name);
			if (state.is !== "found" || state.module === module.name || !state.fact?.noupdate) continue;
			if (isFrozen(element) || recordField(element, "noupdate") || freed(source.text, xmlid)) continue;
			const known = found.get(source);
			if (known) {
				known.more += 1;
				continue;
			}
			const deleted = attributeValue(element, "forcecreate") === void 0 ? " Where somebody has deleted it, the update stops." : "";
			found.set(source, {
				at: element.tag,
				more: 0,
				message: `${xmlid} is noupdate in ${state.module}: this is written at the installation and by no update, so later changes of it need a migration script.${deleted} Put it in <data noupdate="1"> with forcecreate="0" if once is enough.`
			});
		}
		for (const [source, { at, message, more }] of found) {
			const others = more === 0 ? "" : ` So do ${more} more in this file.`;
			context.report({
				source,
				at,
				message: `${message}${others}`
			});
		}
	}
});
/** Something in the file takes the flag from the record. */
function freed(text, xmlid) {
	const name = xmlid.slice(xmlid.indexOf(".") + 1);
	return /["']noupdate["']\s*:/.test(text) && (text.includes(`'${name}'`) || text.includes(`"${name}"`));
}

// src/audit/rules/foreign-record-frozen.ts
/** Fields that the module that makes such a record fills, and that its update therefore writes again. */
const FILLED = {
	"ir.ui.view": ["arch", "arch_db"],
	"ir.rule": ["domain_force"],
	"ir.cron": [
		"interval_number",
		"interval_type",
		"code"
	],
	"ir.actions.act_window": ["res_model", "name"],
	"ir.actions.server": ["code"],
	"ir.actions.report": ["report_name", "name"],
	"ir.ui.menu": ["name"],
	"ir.model.access": [
		"perm_read",
		"perm_write",
		"perm_create",
		"perm_unlink"
	],
	"mail.template": ["body_html", "subject"],
	"res.groups": ["name"]
};
var foreign_record_frozen_default = defineRule({
	id: "foreign-record-frozen",
	aliases: ["COR109B"],
	severity: "medium",
	category: "correctness",
	summary: "A change of another module’s record that the next update of that module undoes",
	why: "The record is written anew by each update of the module that makes it, while noupdate keeps this file from writing its own values again: after the first update the change is gone, without a word.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py",
	bad: {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
      <odoo noupdate="1">
        <record id="sale.menu_sale_quotations" model="ir.ui.menu">
          <field name="name">Offers</field>
        </record>
      </odoo>
    `
	},
	good: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
        <odoo>
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="name">Offers</field>
          </record>
        </odoo>
      `
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"sale\"], \"data\": [\"views/menus.xml\"]}",
		"views/menus.xml": `
        <odoo noupdate="1">
          <record id="sale.menu_sale_quotations" model="ir.ui.menu">
            <field name="sequence">20</field>
          </record>
          <record id="sale.sale_order_personal_rule" model="ir.rule">
            <field name="domain_force">[('user_id', '=', user.id)]</field>
          </record>
          <record id="menu_own" model="ir.ui.menu">
            <field name="name">Own</field>
          </record>
        </odoo>
      `
	}],
	check(context) {
		const { module, project } = context;
		for (const { fact, source, demo } of context.index.records) {
			const { xmlid, element } = fact;
			if (xmlid === void 0 || xmlid.startsWith(`${module.name}.`) || demo) continue;
			const filled = FILLED[fact.model];
			if (!filled || !element || element.name !== "record" || !isFrozen(element)) continue;
			const state = project.xmlid(xmlid, module.name);
			if (state.is !== "found" || state.module === module.name) continue;
			if (!state.fact || state.fact.noupdate || state.fact.demo) continue;
			const field = elementsOf(element).map((each) => attribute(each, "name")).find((name) => name !== void 0 && filled.includes(name.value));
			if (!field) continue;
			context.report({
				source,
				at: field.valueSpan,
				message: `The next update of ${state.module} writes ${field.value} of ${xmlid} again, and noupdate keeps this file from changing it back. Take the record out of noupdate.`
			});
		}
	}
});

// src/audit/rules/function-unknown-method.ts
var function_unknown_method_default = defineRule({
	id: "function-unknown-method",
	severity: "critical",
	category: "correctness",
	summary: "A <function> of a data file calls a method that the model does not have",
	why: "Odoo calls it while it loads the file, and stops the installation or the upgrade there.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#function",
	bad: [{ "data/a.xml": "<odoo><function model=\"res.partner\" name=\"no_such_method\"/></odoo>" }, { "data/a.xml": "<odoo><function model=\"example.book\" name=\"write\"/></odoo>" }],
	good: [{
		"data/a.xml": "<odoo><function model=\"res.partner\" name=\"_clean\"/><function model=\"res.partner\" name=\"write\"/></odoo>",
		"models/partner.py": `
        from odoo import models


        class Partner(models.Model):
            _inherit = "res.partner"

            def _clean(self):
                return True
      `
	}],
	xml: { function(element, context) {
		const [model, name] = [attributeValue(element, "model"), attribute(element, "name")];
		if (model === void 0 || !name) return;
		if (modelState(context, model).is === "absent") {
			const at = attribute(element, "model")?.valueSpan;
			const message = `No module makes the model ${model} whose method is called here: the file does not load. Write the name of a model that is there.`;
			context.report({
				at,
				message,
				about: {
					kind: "model",
					name: model
				}
			});
			return;
		}
		const facts = context.model(model);
		if (!facts.exists || !facts.methodsKnown || facts.method(name.value)) return;
		const near = closest(name.value, facts.lineage.flatMap(({ methods }) => Object.keys(methods)));
		const message = `${model} has no method ${name.value}: the file does not load. ${near ? `Did you mean ${near}?` : "Write the method, or call another."}`;
		context.report({
			at: name.valueSpan,
			message,
			about: {
				kind: "method",
				name: name.value
			}
		});
	} }
});

// src/audit/rules/group-implies-admin.ts
const ADMIN = /ref\(\s*['"](base\.group_(?:system|erp_manager))['"]/;
var group_implies_admin_default = defineRule({
	id: "group-implies-admin",
	severity: "high",
	category: "security",
	summary: "A group makes its users administrators, or everybody gets a privileged one",
	why: "Who has a group has all that it implies. One that implies base.group_system or base.group_erp_manager hands out the rights of an administrator under another name; one that base.group_user or the template for new users implies is everybody’s.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#odoo.addons.base.models.res_users.Groups.implied_ids",
	bad: [{ "security/groups.xml": `
        <odoo>
          <record id="group_manager" model="res.groups">
            <field name="name">Manager</field>
            <field name="implied_ids" eval="[(4, ref('base.group_system'))]"/>
          </record>
        </odoo>
      ` }, { "security/groups.xml": `
        <odoo>
          <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
          <record id="base.group_user" model="res.groups">
            <field name="implied_ids" eval="[(4, ref('group_library_manager'))]"/>
          </record>
        </odoo>
      ` }],
	good: { "security/groups.xml": `
      <odoo>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('base.group_user'))]"/>
        </record>
        <record id="base.group_system" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_manager'))]"/>
        </record>
        <record id="group_use_colors" model="res.groups"><field name="name">Colors</field></record>
        <record id="base.group_user" model="res.groups">
          <field name="implied_ids" eval="[(4, ref('group_use_colors'))]"/>
        </record>
      </odoo>
    ` },
	xml: { record(element, context) {
		const model = attributeValue(element, "model");
		if (context.demo || model !== "res.groups" && model !== "res.users") return;
		const id = attributeValue(element, "id") ?? "";
		const field = recordField(element, model === "res.groups" ? "implied_ids" : /default_user|template/.test(id) ? "groups_id" : "");
		const value = field && attributeValue(field, "eval");
		if (!field || value === void 0) return;
		const everybody = /^base\.(group_user|default_user|group_portal|group_public|template_portal_user_id)$/.test(id);
		const own = id !== "" && (!id.includes(".") || id.startsWith(`${context.module.name}.`));
		const admin = ADMIN.exec(value)?.[1];
		if (own && admin !== void 0 && context.module.name !== "base") context.report({
			at: field.tag,
			message: `Whoever has ${id} administers the whole database, since it implies ${admin}: imply base.group_user, and give the access rights that are needed.`,
			severity: "medium"
		});
		else if (everybody) {
			const manager = [...value.matchAll(/\(\s*[46]\s*,[^)]*?ref\(\s*['"]([\w.]+)['"]/g)].map(({ 1: group }) => group ?? "").find((group) => /manager|admin|group_system|erp_manager/.test(group));
			if (manager !== void 0) context.report({
				at: field.tag,
				severity: /^base\.group_/.test(id) ? "high" : "low",
				message: `Everybody with ${id} gets ${manager}: leave it to those who are given the group.`
			});
		}
	} }
});

// src/audit/rules/group-rule-without-manager.ts
var group_rule_without_manager_default = defineRule({
	id: "group-rule-without-manager",
	severity: "medium",
	category: "security",
	summary: "A rule that narrows what users see narrows it for their managers too",
	why: "A manager who has the group of users by implication is under its rules. Rules of several groups add up, so the group of managers needs a rule of its own, mostly [(1, \"=\", 1)], that opens the rest again.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules",
	bad: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/groups.xml": `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
      </odoo>
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `
	},
	good: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/groups.xml": `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
        <record id="rule_manager" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_manager'))]"/>
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `
	},
	check(context) {
		const rules = ruleRecords(context.index);
		const implied = impliedGroups(context);
		for (const rule of rules) {
			if (rule.model === void 0 || rule.groups?.length !== 1 || rule.demo) continue;
			const [group] = rule.groups;
			if (group === void 0 || !/\buser\.(id|partner_id)/.test(rule.domain)) continue;
			for (const [manager, below] of implied) {
				if (!below.has(group)) continue;
				const wide = accessRows(context.index).some((row) => row.group === manager && row.model === rule.model && row.allows.has("unlink"));
				const opened = rules.some(({ model, groups }) => model === rule.model && (groups === void 0 || groups.includes(manager)));
				if (!wide || opened) continue;
				context.report({
					at: rule.at,
					source: rule.source,
					message: `${shortId(manager)} implies ${shortId(group)} and is under this rule too: add a rule for it with [(1, '=', 1)], if its users are to see the records of others.`
				});
			}
		}
	}
});
/** Groups that the module makes, with those that each implies itself. */
function impliedGroups({ index, module }) {
	const found = /* @__PURE__ */ new Map();
	for (const { fact } of index.records) {
		if (fact.model !== "res.groups" || fact.xmlid === void 0 || !fact.element) continue;
		const field = recordField(fact.element, "implied_ids");
		const ids = [...(field ? attributeValue(field, "eval") ?? "" : "").matchAll(/ref\(\s*['"]([\w.]+)['"]/g)];
		found.set(fact.xmlid, new Set(ids.map(({ 1: id }) => qualified(id ?? "", module.name))));
	}
	return found;
}

// src/audit/rules/hard-coded-id.ts
var hard_coded_id_default = defineRule({
	id: "hard-coded-id",
	aliases: ["MNT019"],
	severity: "medium",
	category: "maintainability",
	summary: "A record is taken by a number that another database has for something else",
	why: "Ids are given in the order in which records are made. In another database the number is another record, or none: the code works where it was written and does something else, without an error, everywhere else.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self):
            return self.env["res.country"].browse(21)
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def in_stock(self):
            return self.search([("country_id", "=", 21)])
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def country(self, country_id):
            return self.env.ref("base.be") + self.env["res.country"].browse(country_id) + self.env["res.country"].browse(0)
    `, `
    from odoo import SUPERUSER_ID, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def all(self):
            return self.search([("color", "=", 21), ("parent_id", "=", 0), ("user_id", "=", SUPERUSER_ID)])
    `],
	calls: ["browse"],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "browse" || !called.object) return;
			const [id] = argumentsOfCall(node, context).positional;
			const number = id?.type === "integer" ? id : id?.type === "list" && parts(id).length === 1 ? parts(id)[0] : void 0;
			if (number?.type !== "integer" || Number(context.slice(number)) < 1 || isRarelyRun(context.file.source.path)) return;
			const model = recordsOf(called.object, context)?.model;
			if (model === void 0 || /^res\.(users|company|partner)$/.test(model) && Number(context.slice(number)) <= 3) return;
			context.report({
				at: node,
				message: `The record of ${model} with the id ${context.slice(number)} is another one in each database. Give it an xmlid and use env.ref(), or search it by what makes it special.`
			});
		},
		tuple(node, context) {
			const terms = parts(node);
			const [field, operator, value] = terms;
			if (terms.length !== 3 || value?.type !== "integer" || field?.type !== "string" || operator?.type !== "string") return;
			const name = /^["'](\w+_id)["']$/.exec(context.slice(field))?.[1];
			if (name === void 0 || Number(context.slice(value)) < 2 || !/^["'](=|!=)["']$/.test(context.slice(operator))) return;
			if (/^(res_id|company_id|user_id|create_uid|odoo_id|external_id|remote_id)$/.test(name) || isRarelyRun(context.file.source.path)) return;
			if (context.ancestors.at(-1)?.type !== "list" || !context.klass?.kind) return;
			context.report({
				at: node,
				message: `${name} is compared with the id ${context.slice(value)}, which is another record in each database. Use env.ref("module.name").id.`
			});
		}
	}
});

// src/audit/rules/hardcoded-secret.ts
var hardcoded_secret_default = defineRule({
	id: "hardcoded-secret",
	aliases: [
		"S105",
		"S106",
		"S107"
	],
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "A password, key or token stands in the source",
	why: "Whoever reads the code, a fork or a backup of it has the secret, and it stays in the history after it is removed. It is also the same in every database. System parameters, the configuration file or the environment hold it apart; what has been committed must be renewed.",
	link: "https://cwe.mitre.org/data/definitions/798.html",
	bad: [
		`
    API_SECRET = "9f8Xq2Lm4Zt7Rw1c"


    def connect(client):
        client.login(user="odoo", password="Vn3!kd82Lq")
    `,
		`
    def ask(client):
        return client.get("https://example.com", auth=("books", "Vn3!kd82Lq"))
    `,
		`
    KEYS = {"aws": "AKIAIOSFODNN7QXWZTUV"}
    `,
		`
    def configure(env, config):
        config["client_secret"] = "Vn3!kd82Lq77"
    `,
		`
    def configure(env):
        env["ir.config_parameter"].sudo().set_param("library.api_key", "9f8Xq2Lm4Zt7Rw1c")
    `,
		`
    DATABASE = "postgresql://reader:Pa55w0rdX@db.internal/books"
    `,
		`
    HEADERS = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXZhbHVl"}
    `,
		{ "data/config.xml": `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">c29tZS1sb25nLWtleS0xMjM0</field>
          </record>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      ` }
	],
	good: [
		`
    PASSWORD_FIELD = "password"
    API_KEY_PARAM = "library.api_key"
    TOKEN_URL = "https://example.com/oauth/token"
    password = "password"
    secret = ""
    token = "your-token-here"
    api_key = "<api key>"
    access_token = "access_token"


    def connect(client, env, key):
        client.login(password=env["PASSWORD"])
        client.login(password=key)
        secret_key = env["ir.config_parameter"].sudo().get_param("library.secret_key_9x8Y7z")
        env["ir.config_parameter"].sudo().set_param("library.api_key", key)
        env["ir.config_parameter"].sudo().set_param("library.interval", "9f8Xq2Lm4Zt7Rw1c")
        url = "postgresql://user:password@localhost/books"
        other = "https://%s:%s@example.com/" % (key, key)
        client.get(url, auth=("user", "password"))
        client.get(url, auth=("user", key))
        header = {"Authorization": "Bearer " + key}
        third = "ftp://{user}:{password}@example.com"
        return {"token": "%(token)s", "password": "Enter your password"}
    `,
		{ "demo/users.xml": `
        <odoo>
          <record id="user_x" model="res.users">
            <field name="login">librarian</field>
            <field name="password">Tr0ub4dor7</field>
          </record>
        </odoo>
      ` },
		{ "data/config.xml": `
        <odoo>
          <record id="key" model="ir.config_parameter">
            <field name="key">library.api_key</field>
            <field name="value">change-me</field>
          </record>
          <record id="days" model="ir.config_parameter">
            <field name="key">library.token_validity</field>
            <field name="value">30</field>
          </record>
        </odoo>
      ` }
	],
	calls: ["set_param"],
	python: {
		assignment(node, context) {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const key = left?.type === "subscript" ? childOf(left, "subscript") : void 0;
			const written = key && literalOf(key, context.text);
			const name = typeof written === "string" ? written : left && dotted(left, context)?.split(".").at(-1);
			if (name !== void 0 && right?.type === "string") named(name, right, context);
		},
		keyword_argument(node, context) {
			const [name, value] = [childOf(node, "name"), childOf(node, "value")];
			if (name && value?.type === "string") named(context.slice(name), value, context);
			const [user, password, more] = value?.type === "tuple" ? parts(value) : [];
			if (name && user && password?.type === "string" && !more && context.slice(name) === "auth") named("password", password, context);
		},
		pair(node, context) {
			const [key, value] = [childOf(node, "key"), childOf(node, "value")];
			if (key?.type !== "string" || value?.type !== "string") return;
			const name = literalOf(key, context.text);
			if (typeof name === "string") named(name, value, context);
		},
		default_parameter(node, context) {
			const [name, value] = [childOf(node, "name"), childOf(node, "value")];
			if (name && value?.type === "string") named(context.slice(name), value, context);
		},
		call(node, context) {
			if (calledBy(node, context)?.name !== "set_param") return;
			const [key, value] = argumentsOfCall(node, context).positional;
			const name = key && literalOf(key, context.text);
			if (typeof name === "string" && value?.type === "string") named(name.split(".").at(-1) ?? "", value, context);
		},
		string(node, context) {
			if (node.end - node.start < 20 || isTestFile(context.file.source.path)) return;
			const kind = knownSecret(context.slice(node));
			if (kind !== void 0) context.report({
				at: node,
				message: `This is ${kind}: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`
			});
		}
	},
	xml: { record(element, context) {
		if (context.demo || isTestFile(context.file.source.path)) return;
		const model = attributeValue(element, "model");
		if (model === "res.users") {
			const value = recordText(element, "password");
			if (value !== void 0 && value !== "") tell(element.tag, `the password of the user ${attributeValue(element, "id") ?? ""}`);
		} else if (model === "ir.config_parameter") {
			const [key, value] = [recordText(element, "key"), recordText(element, "value")];
			if (key === void 0 || value === void 0 || !isSecretName(key.split(".").at(-1) ?? "")) return;
			if (looksSecret(value)) tell(element.tag, `the value of ${key}`);
		}
		function tell(at, what) {
			context.report({
				at,
				message: `${what[0]?.toUpperCase()}${what.slice(1)} stands in the source, and is the same in every database: leave it out and have it entered.`
			});
		}
	} }
});
/** Keys of a provider's playground are everybody's. */
function isSandbox(node, context) {
	const left = node.type === "assignment" ? childOf(node, "left") : void 0;
	return left !== void 0 && /sandbox|test|demo|sample/i.test(context.slice(left));
}
function named(name, value, context) {
	if (!isSecretName(name) || isTestFile(context.file.source.path) || /demo|test|sandbox|sample/i.test(name)) return;
	if (context.ancestors.some((node) => isSandbox(node, context))) return;
	const text = literalOf(value, context.text);
	if (typeof text !== "string" || !looksSecret(text) || knownSecret(context.slice(value)) !== void 0) return;
	context.report({
		at: value,
		message: `The value of ${name} stands in the source: keep it in a system parameter or the configuration, and renew it, since the history keeps this one.`
	});
}

// src/audit/rules/hidden-query-in-loop.ts
var hidden_query_in_loop_default = defineRule({
	id: "hidden-query-in-loop",
	aliases: ["PER002"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "A loop calls a method that searches: one query a record",
	why: "The search is one call away, so the loop looks cheap and is not: each turn asks the database. What the method searches for one record can be searched for all of them before the loop.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "=", self.id)])

        def report(self):
            lines = []
            for partner in self.search([("active", "=", True)]):
                lines.append(len(partner._open_orders()))
            return lines
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "in", self.ids)])

        def report(self):
            return self.search([("active", "=", True)])._open_orders()
    `, `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        def _label(self):
            return self.name

        @tools.ormcache("code")
        def _by_code(self, code):
            return self.search([("ref", "=", code)]).id

        def report(self):
            return [(partner._label(), partner._by_code(partner.ref)) for partner in self]
    `],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !queryingNames(context.project).has(called.name)) return;
		const { klass } = context;
		if (klass === void 0 || innermostFunction(context.ancestors) === void 0) return;
		const repeated = repeatedBy(node, context);
		if (!repeated?.varies || repeated.occasional || repeated.loop.kind === "while") return;
		const records = recordsOf(called.object, context);
		if (records?.model === void 0) return;
		const method = context.model(records.model).method(called.name);
		if (!method?.queries || method.decorators?.some((name) => /cache/.test(name))) return;
		if (called.name === context.method?.name) return;
		context.report({
			at: node,
			model: records.model,
			message: `${called.name}() searches, and runs once for each element of ${repeated.over}: as many queries as there are records. Let it work on all of them at once, and call it before the loop.`
		});
	} }
});
/** What the ORM itself has; reads among them have a rule of their own. */
const STANDARD = /^(search\w*|read\w*|create|write|unlink|copy\w*|browse|mapped|filtered\w*|sorted|ensure_one|exists|sudo|with_\w+|name_search|_read_group|default_get|fields_get|next_by_\w+|_next|compute_\w+|(_?(action|button|message|activity|do|run|process|create|update|link|validate|cleanup|purge|raise|send|handle|register|unlink|cancel|assign|post|reconcile|generate|import|export|sync)_|_register_hook$)\w*)$/;
const names = /* @__PURE__ */ new WeakMap();
/** Names of all methods that search, of any model: most calls need no closer look. */
function queryingNames(project) {
	const known = names.get(project);
	if (known) return known;
	const found = /* @__PURE__ */ new Set();
	for (const facts of project.modules.values()) for (const name of queryingIn(facts)) found.add(name);
	names.set(project, found);
	return found;
}
const ofModules = /* @__PURE__ */ new WeakMap();
/** Modules of the symbol database are the same from one run to the next. */
function queryingIn(facts) {
	const known = ofModules.get(facts);
	if (known) return known;
	const found = [];
	for (const { methods } of facts.classes) for (const [name, method] of Object.entries(methods)) if (method.queries && name.length > 3 && !STANDARD.test(name)) found.push(name);
	ofModules.set(facts, found);
	return found;
}

// src/audit/rules/html-concatenated.ts
const CLEANERS = /^(html_sanitize|escape|html_escape|plaintext2html|nl2br|nl2br_enclose|Markup|quote|quote_plus|urlencode|url_encode|dumps)$/;
var html_concatenated_default = defineRule({
	id: "html-concatenated",
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "HTML is put together from what a caller sends",
	why: "Tags in the value become tags of the page. Sent back at once, a link is enough to run a script in the visitor’s session; stored in a message, it runs at everybody who reads it. Markup(\"<p>%s</p>\") % value escapes the value, and a QWeb template does it everywhere.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#building-the-values",
	bad: [
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name="", **kw):
            return "<h1>Hello %s</h1>" % name

        @http.route("/found", type="http", auth="public")
        def found(self, **kw):
            return request.make_response(f"<p>{kw.get('q')}</p>", headers=[("Content-Type", "text/html")])
    `,
		`
    from odoo import http


    class Main(http.Controller):
        @http.route("/found", type="http", auth="public")
        def found(self, q):
            return http.Response("<p>" + q + "</p>", content_type="text/html")
    `,
		`
    from odoo import http


    class Main(http.Controller):
        @http.route("/found", type="http", auth="public")
        def found(self, q):
            page = "<p>{}</p>".format(q)
            return page
    `,
		`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def note(self, text):
            return "<div>" + text + "</div>"
    `
	],
	good: `
    from markupsafe import Markup, escape
    from odoo import http, models
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/hello", type="http", auth="public")
        def hello(self, name=""):
            return Markup("<h1>Hello %s</h1>") % name

        @http.route("/page/<int:number>", type="http", auth="public")
        def page(self, number):
            return "<h1>Page %s</h1>" % number

        @http.route("/safe", type="http", auth="public")
        def safe(self, name):
            return "<h1>%s</h1>" % escape(name)

        @http.route("/named", type="http", auth="public")
        def named(self, name):
            page = "<h1>%s</h1>" % escape(name)
            title = "Title: " + name
            request.make_response(title)
            return page

        @http.route("/json", type="http", auth="public")
        def json(self, name):
            return request.render("library.page", {"name": name})


    class Book(models.Model):
        _name = "library.book"

        def _note(self, text):
            return "<div>" + text + "</div>"

        def title(self, text):
            return "Title: " + text
  `,
	calls: ["make_response", "Response"],
	python: {
		return_statement(node, context) {
			const [value] = parts(node);
			if (value) look$1(value, context);
		},
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "make_response" && !/^((odoo\.)?http\.|werkzeug\.(wrappers\.)?)?Response$/.test(called?.path ?? "")) return;
			const [body] = argumentsOfCall(node, context).positional;
			if (body) look$1(body, context);
		}
	}
});
function look$1(value, context) {
	const route = routeAround(context);
	if (!route && !isRpcMethod(context) || route && route.type !== "http" || servesNobody(context)) return;
	if (value.type === "call" && calledBy(value, context)?.name !== "format") return;
	if (!originsOf(value, scopeFlow(context)).some((origin) => hasTags(origin, context))) return;
	for (const part of unescapedParts(value, context)) {
		const taint = taintHere(part, context, { cleaners: CLEANERS });
		if (taint?.kind !== "text") continue;
		context.report({
			at: value,
			severity: route ? "high" : "medium",
			message: `${context.slice(part)} becomes part of the HTML as it is, and comes from ${taint.source}: write Markup("<p>%s</p>") % value, which escapes it, or render a template.`
		});
		return;
	}
}
function hasTags(value, context) {
	return [...walk(value)].some(({ type, start, end }) => type === "string" && /<\/?[a-z][a-z0-9]*[\s>/]/i.test(context.text.slice(start, end)));
}

// src/audit/rules/html-field-unsanitized.ts
var html_field_unsanitized_default = defineRule({
	id: "html-field-unsanitized",
	severity: "medium",
	category: "security",
	summary: "An HTML field keeps scripts, or handlers in attributes",
	why: "What is stored in an HTML field is shown without escaping. Without sanitizing, whoever may write the field puts a script before all who read it. Where the field really holds code of administrators, only they should be able to write it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Html",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html(sanitize=False)
        text = fields.Html(sanitize_attributes=False)
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        note = fields.Html()
        block = fields.Html(sanitize_attributes=True, sanitize_form=False)
        code = fields.Html(sanitize=False, groups="base.group_system")
        shown = fields.Html(compute="_compute_shown", sanitize=False)
        also = fields.Html(related="partner_id.comment", sanitize=False)
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		for (const field of klass?.fields ?? []) {
			if (field.type !== "Html") continue;
			const { kwargs } = field;
			const off = [
				"sanitize",
				"sanitize_attributes",
				"sanitize_tags"
			].find((name) => kwargs.get(name)?.value === false);
			if (off === void 0 || kwargs.has("groups") || kwargs.has("compute") || kwargs.has("related")) continue;
			context.report({
				at: field,
				model: klass?.model,
				severity: off === "sanitize" ? "medium" : "low",
				message: `${off}=False keeps ${off === "sanitize" ? "scripts" : "what a browser may run"} in ${field.name}, which is shown without escaping: leave it out, or let only administrators write the field (groups=).`
			});
		}
	} }
});

// src/audit/rules/html-sanitize-of-text.ts
var html_sanitize_of_text_default = defineRule({
	id: "html-sanitize-of-text",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "html_sanitize is used on plain text",
	why: "Sanitizing keeps harmless tags and drops the others: a text with \"a < b\" loses its end, and a link or an image that somebody typed stays and is shown. Escaping is what a plain text needs: it comes out as it was typed. Sanitizing is for what is meant to be HTML.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#escaping-vs-sanitizing",
	bad: [`
    from odoo import models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        def clean(self, user_input):
            return html_sanitize(user_input)
    `, `
    from odoo import fields, models
    from odoo.tools import html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()

        def _card(self):
            return html_sanitize(self.title)
    `],
	good: `
    from odoo import fields, models
    from odoo.tools import html_escape, html_sanitize


    class Book(models.Model):
        _name = "library.book"

        title = fields.Char()
        note = fields.Html()

        def clean(self, html_body):
            return html_sanitize(html_body)

        def _card(self, value):
            return html_sanitize(self.note) + html_sanitize(value) + html_escape(self.title)
  `,
	calls: ["html_sanitize"],
	python: { call(node, context) {
		if (calledBy(node, context)?.name !== "html_sanitize" || servesNobody(context)) return;
		const [value] = argumentsOfCall(node, context).positional;
		if (!value || /html|body|content|markup|description|comment|note|template/i.test(context.slice(value))) return;
		if (taintHere(value, context)?.kind !== "text" && !isText(value, context)) return;
		context.report({
			at: node,
			message: `html_sanitize() keeps tags that it takes for harmless and drops text behind a "<": ${context.slice(value)} is plain text, so escape it with markupsafe.escape().`
		});
	} }
});
function isText(value, context) {
	const [object, name] = [childOf(value, "object"), childOf(value, "attribute")];
	const records = value.type === "attribute" && object ? recordsOf(object, context) : void 0;
	return records?.model !== void 0 && name !== void 0 && context.model(records.model).field(context.slice(name))?.type === "Char";
}

// src/audit/rules/ids-lookup-in-loop.ts
var ids_lookup_in_loop_default = defineRule({
	id: "ids-lookup-in-loop",
	aliases: ["PER020"],
	severity: "low",
	confidence: "likely",
	category: "performance",
	summary: "\"in records.ids\" in each turn of a loop",
	why: "ids makes a new list each time and \"in\" goes through it from the start: with a thousand records on both sides that is a million comparisons. A recordset answers \"record in records\" from a set, and set(records.ids) does for bare ids.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            found = []
            for partner in self:
                if partner.id in others.ids:
                    found.append(partner.name)
            return found
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            return self.filtered(lambda p: p.parent_id.id not in others.mapped("parent_id").ids)
    `],
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, others):
            ids = set(others.ids)
            return [partner.name for partner in self if partner.id in ids or partner in others]
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def marked(self, one):
            own = [partner.name for partner in self if one.id in partner.child_ids.ids]
            return own and one.id in self.ids
    `],
	python: { comparison_operator(node, context) {
		const [left, right] = parts(node);
		if (!left || right?.type !== "attribute" || parts(node).length !== 2) return;
		const name = childOf(right, "attribute");
		if (!name || context.slice(name) !== "ids") return;
		if (!/^\s*(not\s+)?in\s*$/.test(context.text.slice(left.end, right.start))) return;
		const repeated = repeatedBy(node, context);
		if (!repeated || repeated.loop.kind === "while") return;
		if (!mentions(left, repeated.loop.targets, context.text) || mentions(right, repeated.loop.targets, context.text)) return;
		context.report({
			at: node,
			message: `${context.slice(right)} is made and searched through in each turn of the loop over ${repeated.over}. Compare records ("record in records"), or keep set(${context.slice(right)}) in a name before the loop.`
		});
	} }
});

// src/audit/rules/image-full-size-in-list.ts
const VIEWS = /* @__PURE__ */ new Set([
	"list",
	"tree",
	"kanban",
	"form"
]);
/** Views that show many records at once. */
const MANY = /* @__PURE__ */ new Set([
	"list",
	"tree",
	"kanban"
]);
var image_full_size_in_list_default = defineRule({
	id: "image-full-size-in-list",
	aliases: ["PER021B"],
	severity: "low",
	category: "performance",
	summary: "A list or kanban shows every record’s image in full size",
	why: "The browser fetches each image as it was uploaded, up to 1920 pixels wide, to draw it in a corner of a row: a page of 80 records is tens of megabytes. image.mixin keeps smaller ones, image_128 to image_1024, for this.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/image_mixin.py",
	bad: [viewExample("<list><field name=\"image_1920\" widget=\"image\"/></list>"), viewExample("<kanban><field name=\"image_1920\"/></kanban>")],
	good: [
		viewExample("<list><field name=\"image_128\" widget=\"image\"/></list>"),
		viewExample("<form><field name=\"image_1920\" widget=\"image\"/></form>"),
		viewExample("<list><field name=\"image_1920\" widget=\"image\" options=\"{'preview_image': 'image_128'}\"/></list>"),
		viewExample("<list><field name=\"image_1920\" column_invisible=\"1\"/></list>")
	],
	check(context) {
		for (const view of context.index.views) for (const { element, models, isSpec } of archPlaces(context, view)) {
			if (isSpec || element.name !== "field") continue;
			const name = attribute(element, "name");
			if (name?.value !== "image_1920" && name?.value !== "image") continue;
			if (!MANY.has(nearest(element, VIEWS)?.name ?? "")) continue;
			const shown = (key) => /^(1|true)$/i.test(attributeValue(element, key) ?? "");
			if (shown("invisible") || shown("column_invisible")) continue;
			if (/preview_image/.test(attributeValue(element, "options") ?? "")) continue;
			const state = fieldAmong(context, models, name.value);
			const small = fieldAmong(context, models, "image_128");
			if (state.is !== "found" || small.is !== "found" || !/^(Image|Binary)$/.test(state.field.type)) continue;
			context.report({
				source: view.source,
				at: name.valueSpan,
				model: state.model,
				message: `${name.value} is the image as it was uploaded, fetched for every record of the ${nearest(element, VIEWS)?.name}: show image_128, or image_256 where it is drawn larger.`
			});
		}
	}
});

// src/audit/rules/inconsistent-compute-store.ts
var inconsistent_compute_store_default = defineRule({
	id: "inconsistent-compute-store",
	aliases: ["COR032B"],
	severity: "medium",
	category: "performance",
	summary: "One method computes fields that are stored and fields that are not",
	why: "Reading the field that is not stored runs the method, which then also writes the stored ones: each time the form or the list is opened, records are computed and updated again, and their write date moves. Odoo warns about it when it loads the model.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            for partner in self:
                partner.total = partner.color
                partner.label = str(partner.color)
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_label")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1

        @api.depends("color")
        def _compute_label(self):
            self.label = "x"
    `, `
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "a.wizard"
        _description = "Wizard"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total")

        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind !== "model") continue;
			for (const [method, fields] of computedFields(fact)) {
				const own = fields.filter(({ name }) => context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1);
				const stored = own.filter(({ kwargs }) => kwargs.get("store")?.value === true);
				const [first] = own.filter(({ kwargs }) => !kwargs.has("store") || kwargs.get("store")?.value === false);
				if (stored.length === 0 || !first) continue;
				context.report({
					source: file.source,
					at: first.nameSpan,
					model,
					message: `Reading ${first.name} runs ${method}(), which also writes ${stored.map(({ name }) => name).join(", ")}, stored in the database: looking at records updates them. Give each kind a compute method of its own.`
				});
			}
		}
	}
});

// src/audit/rules/inconsistent-compute-sudo.ts
var inconsistent_compute_sudo_default = defineRule({
	id: "inconsistent-compute-sudo",
	aliases: ["COR032C"],
	severity: "medium",
	category: "correctness",
	summary: "One method computes fields with rights and fields without",
	why: "A stored field is computed as superuser and another one as the user, unless compute_sudo says otherwise. With one method for both, what a field holds depends on which one was asked for first, and by whom. Odoo warns about it when it loads the model.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	bad: `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total")

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
  `,
	good: [`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", compute_sudo=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `, `
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        total = fields.Integer(compute="_compute_total", store=True)
        label = fields.Char(compute="_compute_total", compute_sudo=True)

        @api.depends("color")
        def _compute_total(self):
            self.total = 1
            self.label = "x"
    `],
	check(context) {
		for (const { classes, model } of context.index.models.values()) for (const { file, fact } of classes) {
			if (fact.kind === "abstract") continue;
			for (const [method, fields] of computedFields(fact)) {
				const own = fields.filter(({ name }) => context.model(model).classes.filter((part) => Object.hasOwn(part.fields, name)).length <= 1);
				const asSudo = (field) => (field.kwargs.get("compute_sudo") ?? field.kwargs.get("store"))?.value === true;
				const literal = own.every(({ kwargs }) => kwargs.get("compute_sudo")?.value !== void 0 || !kwargs.has("compute_sudo"));
				const said = own.some(({ kwargs }) => kwargs.has("compute_sudo"));
				const [first] = own.filter((field) => !asSudo(field));
				const others = own.filter(asSudo);
				if (!literal || !said || !first || others.length === 0) continue;
				context.report({
					source: file.source,
					at: first.nameSpan,
					message: `${method}() computes ${first.name} with the rights of the user and ${others.map(({ name }) => name).join(", ")} without. Give all of them the same compute_sudo, or methods of their own.`
				});
			}
		}
	}
});

// src/audit/rules/index-without-column.ts
var index_without_column_default = defineRule({
	id: "index-without-column",
	aliases: [
		"COR032D",
		"E8527",
		"PER013"
	],
	severity: "low",
	category: "performance",
	summary: "index=True on a field that has no column",
	why: "A one2many, a many2many and a computed field that is not stored have no column in the table, so there is nothing to index: the option looks like speed and does nothing.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#reduce-the-complexity-of-the-algorithm",
	bad: [`
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", index=True)

        def _compute_code(self):
            self.code = "x"
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        tag_ids = fields.Many2many("res.partner.category", index=True)
    `],
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _name = "a.partner"
        _description = "Partner"

        code = fields.Char(compute="_compute_code", store=True, index=True)
        ref = fields.Char(index=True)
        parent_ref = fields.Char(related="parent_id.ref", store=True, index="btree_not_null")
        parent_id = fields.Many2one("a.partner", index=True)

        def _compute_code(self):
            self.code = "x"
    `, `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code", index=False)

        def _compute_code(self):
            self.code = "x"
    `],
	check(context) {
		for (const file of context.module.python) for (const { creates, fields } of file.classes) for (const { name, type, kwargs } of fields) {
			const index = kwargs.get("index");
			if (!index?.value) continue;
			const many = /^(One2many|Many2many)$/.test(type);
			const unstored = creates && (kwargs.has("compute") || kwargs.has("related")) && (!kwargs.has("store") || kwargs.get("store")?.value === false);
			if (!many && !unstored) continue;
			context.report({
				source: file.source,
				at: index,
				message: `${name} has no column (${many ? type : "it is not stored"}), so there is nothing to index. Remove index, or${many ? " index the many2one on the other side" : " add store=True"}.`
			});
		}
	}
});

// src/audit/rules/inheritable-method-lambda.ts
var inheritable_method_lambda_default = defineRule({
	id: "inheritable-method-lambda",
	aliases: ["E8148"],
	severity: "medium",
	category: "correctness",
	summary: "default or domain is given a method instead of a lambda that calls it",
	why: "The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. A lambda asks the finished model.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#make-your-method-extendable",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _default_user(self):
            return self.env.user

        user_id = fields.Many2one("res.users", default=_default_user)
  `,
	good: `
    from odoo import fields, models

    DOMAIN = []


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        user_id = fields.Many2one("res.users", default=lambda self: self._default_user(), domain=DOMAIN)
        date = fields.Date(default=fields.Date.context_today)
        name = fields.Char(default="New")

        def _default_user(self):
            return self.env.user
  `,
	python: { module(_node, context) {
		for (const placed of fieldsOf(context.file)) for (const keyword of ["default", "domain"]) {
			const method = methodObject(placed, keyword, context.text);
			if (!method) continue;
			const { start, end } = method.node;
			const call = `lambda self: self.${method.name}()`;
			const known = placed.klass.methods.find(({ name }) => name === method.name);
			const simple = known?.required.length === 1 && known.required[0] === "self";
			context.report({
				at: method.node,
				message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}=${call}.`,
				fix: simple ? {
					title: "Call it in a lambda",
					safe: true,
					edits: [{
						start,
						end,
						text: call
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/inheritable-method-string.ts
var inheritable_method_string_default = defineRule({
	id: "inheritable-method-string",
	aliases: ["E8147"],
	severity: "medium",
	category: "correctness",
	summary: "compute, inverse or search is given a method instead of its name",
	why: "The field keeps the function that stood there when the class was read: a module that overrides the method is not called for it. By its name Odoo finds the method of the finished model.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#computed-fields",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        def _compute_total(self):
            self.total = 0

        def _inverse_total(self):
            pass

        total = fields.Float(compute=_compute_total, inverse=_inverse_total)
  `,
	good: `
    from odoo import fields, models


    def shared(self):
        self.total = 0


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        total = fields.Float(compute="_compute_total")
        other = fields.Float(compute=shared)

        def _compute_total(self):
            self.total = 0
  `,
	python: { module(_node, context) {
		for (const placed of fieldsOf(context.file)) for (const keyword of [
			"compute",
			"inverse",
			"search"
		]) {
			const method = methodObject(placed, keyword, context.text);
			if (!method) continue;
			const { start, end } = method.node;
			context.report({
				at: method.node,
				message: `A module that overrides ${method.name} is not called for ${placed.field.name}: write ${keyword}="${method.name}".`,
				fix: {
					title: "Give the name",
					safe: true,
					edits: [{
						start,
						end,
						text: `"${method.name}"`
					}]
				}
			});
		}
	} }
});

// src/audit/rules/inherits-field-loose.ts
var inherits_field_loose_default = defineRule({
	id: "inherits-field-loose",
	severity: "high",
	category: "correctness",
	summary: "The field of _inherits is not required, or not ondelete=\"cascade\" or \"restrict\"",
	why: "A record that delegates its fields cannot be without the other: where the link can be empty, all those fields are empty too, and writing them fails.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#delegation",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner")
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade")


    class Other(models.Model):
        _name = "example.other"
        _description = "Other"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner", required=True, ondelete="restrict")


    class Third(models.Model):
        _name = "example.third"
        _description = "Third"

        partner_id = fields.Many2one("res.partner", delegate=True, required=True, ondelete="cascade")


    class Fourth(models.Model):
        _name = "example.fourth"
        _description = "Fourth"
        _inherits = {"res.partner": "partner_id"}

        partner_id = fields.Many2one("res.partner")

        def _inherits_check(self):
            """Some records do without; their fields are copies."""
            return True
  `,
	python: { module(_node, context) {
		for (const { fact } of namedClasses(context)) {
			if (fact.methods.some(({ name }) => name === "_inherits_check")) continue;
			for (const [name, parent] of fact.inherits) {
				const field = fact.fields.find((each) => each.name === name);
				if (!field || field.kwargs.has("related") || field.type !== "Many2one") continue;
				const [required, rule] = [field.kwargs.get("required"), field.kwargs.get("ondelete")];
				if (!(required === void 0 || required.value === false) && !(rule === void 0 ? false : rule.value === "set null")) continue;
				const message = `${name} delegates to ${parent}, so it can never be empty: write required=True and ondelete="cascade".`;
				context.report({
					at: field.nameSpan,
					message
				});
			}
		}
	} }
});

// src/audit/rules/invalid-commit.ts
const CURSOR = /^(?:self\._cr|(?:self\.|request\.)?(?:env\.)?cr)$/;
/** Outside of models an environment of one's own, as in a job runner, has to be committed. */
const OWN = "env.cr";
/** Users and other methods call them in the middle of something else. */
const SHARED = /^(create|write|unlink|copy|_compute_\w+|_check_\w+|_onchange_\w+|_inverse_\w+|_search_\w+|action_post)$/;
var invalid_commit_default = defineRule({
	id: "invalid-commit",
	aliases: ["E8102"],
	severity: "medium",
	category: "correctness",
	summary: "cr.commit() in a method",
	why: "Odoo saves everything that a request does, or nothing of it. After a commit in the middle an error further on leaves half of it in the database; a call that takes part in a larger one saves what its caller has not finished; and a test does not roll it back.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#never-commit-the-transaction",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def action_send(self):
            self.write({"comment": "sent"})
            self.env.cr.commit()
    `, `
    def sync(cr):
        cr.commit()
    `],
	good: [`
    from odoo import api, models, registry


    class Partner(models.Model):
        _inherit = "res.partner"

        def log(self, new_cr):
            with registry(self.env.cr.dbname).cursor() as cr:
                env = api.Environment(cr, 1, {})
                env["res.partner"].create({"name": "A"})
                cr.commit()
            new_cr.commit()
            self.connection.commit()
            return self.env.cr.dbname
    `, `
    import psycopg2


    def copy_out(dsn):
        cr = psycopg2.connect(dsn)
        cr.commit()
    `],
	calls: ["commit"],
	python: { call(node, context) {
		const called = childOf(node, "function");
		if (called?.type !== "attribute") return;
		const name = childOf(called, "attribute");
		if (!name || context.slice(name) !== "commit") return;
		const { cursorExpr } = context.settings;
		const cursor = childOf(called, "object");
		const path = dotted(cursor, context);
		if (!cursor || path === void 0 || !(cursorExpr ? cursorExpr.includes(path) : CURSOR.test(path)) || path === "cr" && isOwnCursor(cursor, context)) return;
		const { file, method, klass } = context;
		if (path === OWN && klass?.kind === void 0) return;
		const aside = isTestFile(file.source.path) || isMigrationFile(file.source.path) || !klass || isMeant(node.start, context);
		const shared = klass?.kind !== void 0 && method !== void 0 && SHARED.test(method.name);
		context.report({
			at: node,
			severity: aside ? "low" : shared ? "high" : "medium",
			message: `${path}.commit() saves half of what is being done: leave it out, since Odoo commits at the end. Where work in portions is meant, say so in a comment that silences this.`
		});
	} }
});
/** It is asked first whether to commit, a loop saves one by one, or a comment says why. */
function isMeant(start, { ancestors, text }) {
	for (const { type, children } of ancestors) {
		if (type === "for_statement" || type === "while_statement") return true;
		const [condition] = children;
		if (type !== "if_statement" || !condition) continue;
		if (/commit|test/i.test(text.slice(condition.start, condition.end))) return true;
	}
	return text.slice(Math.max(0, start - 240), start + 120).split("\n").some((line) => /#.*(commit|transaction|rollback|rolled back|save|lock)/i.test(line));
}
/** A cursor that the function opens for itself, which it has to commit. */
function isOwnCursor(cursor, context) {
	return scopeFlow(context).reaching("cr", cursor.start).some(({ how, value }) => {
		if (!value) return false;
		const made = value.type === "call" ? calledBy(value, context)?.name : void 0;
		return how === "context" || made !== void 0 && /^(cursor|Cursor|connect|db_connect)$/.test(made);
	});
}

// src/audit/rules/invalid-email.ts
const ADDRESS = /^[\w.%+-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]+$/i;
var invalid_email_default = defineRule({
	id: "invalid-email",
	aliases: ["R8181"],
	severity: "low",
	category: "maintainability",
	summary: "\"support\" in the manifest is no e-mail address",
	why: "Whoever needs help with the module writes to this address: the app store links it, and a text around it or a second address makes the link fail.",
	link: MANIFEST_GUIDE,
	bad: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"example.com\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"a@b.com, c@d.com\"}\n" }],
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"support\": \"a.b+c@mail.example.com\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n" }],
	manifest({ entries }, { report }) {
		const entry = entries.get("support");
		if (!entry || typeof entry.value !== "string" || entry.value === "" || ADDRESS.test(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `"${entry.value}" is no e-mail address: write one alone, such as support@example.com.`
		});
	}
});

// src/audit/rules/ir-rule-domain.ts
const TERM = /[([]\s*(['"])([A-Za-z_][\w.]*)\1\s*,\s*(['"])([^'"]*)\3\s*,/g;
const OPERATORS = /^(=|!=|<>|==|<=|<|>|>=|=\?|like|not like|ilike|not ilike|=like|not =like|=ilike|not =ilike|in|not in|child_of|parent_of|any!?|not any!?)$/;
var ir_rule_domain_default = defineRule({
	id: "ir-rule-domain",
	severity: "high",
	category: "security",
	summary: "The domain of a record rule does not fit its model",
	why: "The domain of a rule is read at every access to the model. A field that is not there, a wrong operator or a bracket that is not closed ends each read of it in an error, for all users but the superuser, so that the one who wrote the rule does not see it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules",
	bad: [{
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('owner_id', '=', user.id)]</field>
          </record>
        </odoo>
      `
	}, {
		"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "library.book"

            name = fields.Char()
            partner_id = fields.Many2one("res.partner")
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">['|', ('name', 'equals', 'x'), ('partner_id.no_such', '=', 1)]</field>
          </record>
          <record id="rule_open" model="ir.rule">
            <field name="name">open</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('name', '=', 'x']</field>
          </record>
        </odoo>
      `
	}],
	good: {
		"models/book.py": `
      from odoo import fields, models


      class Book(models.Model):
          _name = "library.book"

          name = fields.Char()
          partner_id = fields.Many2one("res.partner")
          other_id = fields.Many2one("elsewhere.model")


      class Extended(models.Model):
          _inherit = "elsewhere.model"
    `,
		"security/rules.xml": `
      <odoo>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">['|', ('create_uid', '=', user.id), ('partner_id.user_ids', 'in', [user.id]), ('other_id.any_thing', '=', 1), ('name', 'in', ('draft', 'sent', 'done')), ('name', 'in', ['draft', 'sent', 'done'])]</field>
        </record>
        <record id="rule_elsewhere" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="elsewhere.model_elsewhere_model"/>
          <field name="domain_force">[('no_such', '=', user.id)]</field>
        </record>
        <record id="rule_all" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="domain_force">[(1, '=', 1)] if user.share else []</field>
        </record>
      </odoo>
    `
	},
	check(context) {
		let names;
		for (const rule of ruleRecords(context.index)) {
			if (rule.domain === "" || rule.demo) continue;
			const tell = (message) => context.report({
				at: rule.domainAt,
				source: rule.source,
				message
			});
			const open = imbalance(rule.domain);
			if (open !== void 0) {
				tell(`The domain of ${rule.xmlid ?? "the rule"} cannot be read: ${open}. Every read of the model ends in an error.`);
				continue;
			}
			if (/has_group\(/.test(rule.domain)) tell(`The domain asks has_group(), and is kept for all users once it is computed for one: make a rule for each group with the field groups.`);
			names ??= modelNames(context.index, allModels(context));
			const model = rule.model === void 0 ? void 0 : names.get(shortId(rule.model));
			if (/['"]any!?['"]/.test(rule.domain)) continue;
			for (const { index: at, 2: path = "", 4: operator = "" } of rule.domain.matchAll(TERM)) {
				if (/['"]\s*,\s*$/.test(rule.domain.slice(0, at)) && !/['"][|&!]['"]\s*,\s*$/.test(rule.domain.slice(0, at))) continue;
				if (!OPERATORS.test(operator.trim().toLowerCase())) tell(`${JSON.stringify(operator)} is no operator of a domain: every read of ${model ?? "the model"} ends in an error.`);
				const missing = model === void 0 ? void 0 : missingField(path, model, context);
				if (missing) tell(`${missing.model} has no field ${missing.field}, so every read of ${model} ends in an error for all but the superuser: write a field that it has.`);
			}
		}
	}
});
const models = /* @__PURE__ */ new WeakMap();
function allModels({ project }) {
	const known = models.get(project);
	if (known) return known;
	const found = [...project.modules.values()].flatMap(({ classes }) => classes.flatMap(({ model, creates }) => creates ? [model] : []));
	models.set(project, found);
	return found;
}
function missingField(path, model, context) {
	let at = model;
	for (const name of path.split(".")) {
		if (at === void 0) return void 0;
		const known = context.model(at);
		if (!known.exists || !known.complete) return void 0;
		const field = known.field(name);
		if (!field) return {
			model: at,
			field: name
		};
		if (!field.comodel) return void 0;
		at = field.comodel;
	}
}

// src/audit/rules/js-cdn-load.ts
var js_cdn_load_default = defineRule({
	id: "js-cdn-load",
	aliases: ["JSX010B"],
	severity: "medium",
	category: "javascript",
	summary: "A script that is loaded from another server",
	why: "Whoever controls that server, or its name, runs code in the session of every user. It also tells the server who uses Odoo and when, and without the internet the screen breaks.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Javascript_Management_Cheat_Sheet.html",
	bad: { "static/src/a.js": `
      import { loadJS } from "@web/core/assets";

      export const load = () => loadJS("https://cdn.example.com/chart.js");
    ` },
	good: [{ "static/src/a.js": `
      import { loadJS } from "@web/core/assets";

      export const load = () => loadJS("/my_module/static/lib/chart/chart.js");
    ` }, { "static/src/a.js": "export const link = \"https://cdn.example.com/chart.js\";\n" }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		const name = callee.type === "Identifier" ? callee.name : callee.type === "MemberExpression" ? callee.property.name : void 0;
		if (!/^(loadJS|loadCSS|importScripts|getScript)$/.test(String(name))) return;
		const [url] = node.arguments;
		const value = url?.type === "Literal" ? String(url.value) : "";
		if (!/^(https?:)?\/\//.test(value) || /google(apis)?\.com|gstatic|recaptcha|paypal|stripe|adyen|youtube|facebook|cloudflare\.com\/turnstile/.test(value)) return;
		context.report({
			at: node,
			message: `${String(name)}() runs code of ${value.split("/")[2]} in the session of every user. Put the library into static/lib and load it from there.`
		});
	} }
});

// src/audit/rules/js-console-log.ts
var js_console_log_default = defineRule({
	id: "js-console-log",
	aliases: ["JSX003B", "no-console"],
	severity: "info",
	category: "javascript",
	cosmetic: true,
	summary: "console.log() in client code",
	why: "It is left over from development, tells users nothing, and keeps what it prints in memory while the developer tools are open.",
	link: "https://developer.mozilla.org/en-US/docs/Web/API/console/log_static",
	bad: { "static/src/a.js": "export function run(value) {\n    console.log(value);\n}\n" },
	good: [{ "static/src/a.js": "export function run(value) {\n    console.error(value);\n    console.warn(value);\n}\n" }, { "static/tests/a.js": "export function run(value) {\n    console.log(\"test successful\");\n}\n" }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "MemberExpression" || context.text.slice(callee.start, callee.end) !== "console.log") return;
		if (!context.file.source.path.startsWith("static/src/")) return;
		context.report({
			at: node,
			message: "console.log() is left over from development. Remove it, or use console.warn for what must be told."
		});
	} }
});

// src/audit/rules/js-debugger.ts
var js_debugger_default = defineRule({
	id: "js-debugger",
	aliases: ["JSX003", "no-debugger"],
	severity: "medium",
	category: "javascript",
	summary: "debugger in client code",
	why: "Every user who has the developer tools open stands still at the line.",
	link: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Statements/debugger",
	bad: { "static/src/a.js": "export function run() {\n    debugger;\n}\n" },
	good: [{ "static/src/a.js": "export function run(debugger_) {\n    return debugger_;\n}\n" }, { "static/lib/a.js": "debugger;\n" }],
	js: { DebuggerStatement(node, context) {
		context.report({
			at: node,
			message: "debugger stops the client of everybody who has the developer tools open. Remove it."
		});
	} }
});

// src/audit/rules/js-duplicate-key.ts
var js_duplicate_key_default = defineRule({
	id: "js-duplicate-key",
	aliases: [
		"JSX003C",
		"no-dupe-keys",
		"no-dupe-class-members"
	],
	severity: "high",
	category: "javascript",
	summary: "An object or class has two members of one name",
	why: "The last one wins without a word: the first method or value is as if it were not there.",
	link: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Object_initializer#duplicate_property_names",
	bad: [{ "static/src/a.js": "export const a = {\n    start() {},\n    stop() {},\n    start() {},\n};\n" }, { "static/src/a.js": "export class A {\n    start() {}\n    start() {}\n}\n" }],
	good: [{ "static/src/a.js": "export const a = {\n    get x() { return 1; },\n    set x(value) {},\n    y: 1,\n    ...{ y: 2 },\n    [name]: 1,\n};\n" }, { "static/src/a.js": "export class A {\n    static start() {}\n    start() {}\n    get x() { return 1; }\n    set x(value) {}\n}\n" }],
	js: {
		ObjectExpression(node, context) {
			report(node.properties, context);
		},
		ClassBody(node, context) {
			report(node.body, context);
		}
	}
});
function report(members, context) {
	const seen = /* @__PURE__ */ new Set();
	for (const member of members) {
		if (member.type === "SpreadElement") seen.clear();
		if (!/^(Property|MethodDefinition)$/.test(member.type) || member.computed === true) continue;
		const key = member.key;
		const name = key.type === "Identifier" ? String(key.name) : key.type === "Literal" ? String(key.value) : void 0;
		if (name === void 0) continue;
		const id = `${member.static === true ? "static " : ""}${member.kind === "get" || member.kind === "set" ? String(member.kind) : "value"} ${name}`;
		if (seen.has(id)) context.report({
			at: key,
			message: `${name} is already there above, and this one replaces it. Remove one, or rename it.`
		});
		seen.add(id);
	}
}

// src/audit/rules/js-eval.ts
var js_eval_default = defineRule({
	id: "js-eval",
	aliases: [
		"no-eval",
		"no-implied-eval",
		"no-new-func"
	],
	severity: "high",
	category: "security",
	summary: "A script runs a text as code",
	why: "eval, new Function and a timer with a text run whatever the text says, with the session of the user who looks at the page. They also make a content security policy impossible. JSON.parse reads data, a function in the place of the text keeps the code fixed.",
	link: "https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!",
	bad: { "static/src/js/book.js": `
      export function run(code) {
          eval(code);
          new Function("a", code)(1);
          setTimeout("run(" + code + ")", 10);
      }
    ` },
	good: { "static/src/js/book.js": `
      import { evaluateExpr } from "@web/core/py_js/py";
      export function run(code, model) {
          JSON.parse(code);
          model.eval(code);
          evaluateExpr(code);
          setTimeout(() => run(code), 10);
          setTimeout(run, 10);
      }
    ` },
	js: {
		CallExpression(node, context) {
			const { callee } = node;
			const name = isJsNode(callee) && callee.type === "Identifier" ? callee.name : void 0;
			const first = Array.isArray(node.arguments) ? node.arguments.find(isJsNode) : void 0;
			if (!first) return;
			if (name === "eval") context.report({
				at: node,
				message: "eval() runs the text as code in the session of the user: use JSON.parse() for data."
			});
			else if ((name === "setTimeout" || name === "setInterval") && /^(BinaryExpression|TemplateLiteral|Literal)$/.test(first.type) && !/^\d/.test(context.text.slice(first.start))) context.report({
				at: node,
				message: `${name}() runs the text as code: give a function.`
			});
		},
		NewExpression(node, context) {
			const { callee } = node;
			if (!isJsNode(callee) || callee.name !== "Function" || context.text.length > 4e5) return;
			context.report({
				at: node,
				message: "new Function() runs a text as code in the session of the user: write the function, or choose among functions by name."
			});
		}
	}
});

// src/audit/rules/js-hook-outside-setup.ts
const HOOKS = /^(useService|useState|useRef|useEffect|useSubEnv|useChildSubEnv|useExternalListener|useComponent|useEnv|onMounted|onWillStart|onWillUpdateProps|onWillRender|onRendered|onPatched|onWillPatch|onWillUnmount|onWillDestroy|onError|useBus|useAutofocus|useChildRef|useForwardRefToParent|useOwnedDialogs|usePopover)$/;
const BY_USER = /^_?on(Click|Change|Input|Submit|Blur|Focus|Drop|Drag|Scroll|Key|Mouse|Touch|Pointer)/;
var js_hook_outside_setup_default = defineRule({
	id: "js-hook-outside-setup",
	aliases: ["JSX011"],
	severity: "high",
	category: "javascript",
	from: "16.0",
	summary: "A hook called in a method that runs after setup()",
	why: "A hook belongs to the component that is being set up. Later there is none, and Owl throws \"No active component (a hook function should only be called in setup)\" when the method runs.",
	link: "https://github.com/odoo/owl/blob/master/doc/reference/hooks.md",
	bad: { "static/src/a.js": `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          async onClick() {
              const orm = useService("orm");
              await orm.call("res.partner", "a", [[]]);
          }
      }
    ` },
	good: [
		{ "static/src/a.js": `
      /** @odoo-module **/
      import { Component, onMounted, useState } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export function useThing() {
          return useService("orm");
      }

      export class A extends Component {
          state = useState({});
          setup() {
              this.orm = useService("orm");
              onMounted(() => this.onClick());
              this.initState();
          }
          initState() {
              this.other = useState({});
          }
          onClick() {
              this.orm.call("res.partner", "a", [[]]);
          }
      }
    ` },
		{ "static/src/a.js": `
      /** @odoo-module **/
      import { onMounted } from "@odoo/owl";

      export const Map = (Parent) =>
          class Map extends Parent {
              onHandleMap() {
                  onMounted(() => this.show());
              }
          };
    ` },
		{ "static/src/a.js": `
      /** @odoo-module **/
      const useState = () => 1;

      export class A {
          onClick() {
              return useState();
          }
      }
    ` }
	],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "Identifier" || !HOOKS.test(String(callee.name))) return;
		const from = importsOf(context.file).get(String(callee.name)) ?? "";
		if (!/^@(odoo\/owl|web\/|mail\/)/.test(from)) return;
		const method = context.ancestors.findLast(({ type }) => type === "MethodDefinition");
		const key = method?.key;
		const name = key?.type === "Identifier" ? String(key.name) : void 0;
		if (name === void 0 || /^_?(setup|use|init)/.test(name) || !method || method.static === true) return;
		const isAsync = method.value.async === true;
		if (!/^_?on[A-Z]/.test(name) && !isAsync) return;
		if (!isComponent(context.ancestors.findLast(({ type }) => type.startsWith("Class") && type !== "ClassBody")?.superClass) && !BY_USER.test(name)) return;
		if (new RegExp(`setup\\([^)]*\\)\\s*\\{[^]*?this\\.${name}\\(`).test(context.text)) return;
		context.report({
			at: node,
			message: `${String(callee.name)}() is a hook and ${name}() runs after setup(), where it throws. Call it in setup() and keep what it gives on this.`
		});
	} }
});
/** `Component` or `owl.Component`, whose setup() calls nothing. */
function isComponent(parent) {
	return (parent?.type === "MemberExpression" ? parent.property : parent)?.name === "Component";
}

// src/audit/rules/js-legacy-define.ts
var js_legacy_define_default = defineRule({
	id: "js-legacy-define",
	aliases: ["JSX009"],
	severity: "high",
	category: "javascript",
	from: "17.0",
	summary: "odoo.define() of the old kind, with require",
	why: "Since 17.0 odoo.define() wants its dependencies as a list and throws when it gets a function. The error stops the whole bundle, not this file alone. An ES module needs no odoo.define().",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/module_loader.js",
	bad: { "static/src/a.js": `
      odoo.define("my_module.a", function (require) {
          "use strict";
          const core = require("web.core");
          return core;
      });
    ` },
	good: [{ "static/src/a.js": `
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    ` }, { "static/src/a.js": `
      odoo.define("my_module.a", ["@web/core/registry"], function (require) {
          return require("@web/core/registry");
      });
    ` }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "MemberExpression") return;
		const [object, property] = [callee.object, callee.property];
		if (object.name !== "odoo" || property.name !== "define") return;
		const [, second] = node.arguments;
		if (!second || !/Function/.test(second.type)) return;
		context.report({
			at: {
				start: node.start,
				end: second.start
			},
			severity: context.file.source.path.startsWith("static/tests/") ? "medium" : void 0,
			message: "odoo.define() throws without a list of dependencies since 17.0, which stops the whole bundle. Make the file an ES module with import and export."
		});
	} }
});

// src/audit/rules/js-legacy-import.ts
var js_legacy_import_default = defineRule({
	id: "js-legacy-import",
	aliases: ["JSX009B"],
	severity: "high",
	category: "javascript",
	from: "18.0",
	summary: "An import by the old dotted name of a module of Odoo",
	why: "Modules such as web.core and web.AbstractField are gone. An import of one that is not there keeps the file, and all that import it, from being loaded; the console lists them as missing dependencies.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/module_loader.js",
	bad: { "static/src/a.js": `
      import core from "web.core";

      export const bus = core.bus;
    ` },
	good: [{ "static/src/a.js": `
      import { registry } from "@web/core/registry";
      import { helper } from "./web.helper";

      export const all = [registry, helper];
    ` }, { "static/src/a.js": `
      import own from "root.widget";

      export default own;
    ` }],
	js: { ImportDeclaration(node, context) {
		const source = node.source;
		const name = String(source.value);
		if (!/^(web|mail|point_of_sale|website|website_sale|web_editor|bus|board|account|sale|stock|survey|portal|im_livechat|web_tour)\.[\w.]+$/.test(name)) return;
		context.report({
			at: source,
			message: `There is no module "${name}" any more: this file, and what imports it, is not loaded. Import from "@${name.split(".")[0]}/...", where its successor is.`
		});
	} }
});

// src/audit/rules/js-markup-of-variable.ts
var js_markup_of_variable_default = defineRule({
	id: "js-markup-of-variable",
	severity: "high",
	category: "security",
	from: "15.0",
	summary: "markup() around a text that holds values",
	why: "markup() says that t-out may show a text as HTML. A value that is already inside is not escaped, and what somebody else typed runs in the page. Escape each value first; as the tag of a template string (18.2 and later) markup does that itself.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#data-output",
	bad: { "static/src/js/book.js": `
      import { markup } from "@odoo/owl";
      export const card = (book) => markup("<b>" + book.name + "</b>");
      export const line = (book) => markup(\`<i>\${book.author}</i>\`);
    ` },
	good: { "static/src/js/book.js": `
      import { markup } from "@odoo/owl";
      import { escape } from "@web/core/utils/strings";
      export const fixed = () => markup("<b>fixed</b>");
      export const card = (book) => markup("<b>" + escape(book.name) + "</b>");
      export const tagged = (book) => markup\`<i>\${book.author}</i>\`;
      export const field = (record) => markup(record.data.body);
      export const count = (list) => markup(\`<i>\${list.length}</i>\`);
    ` },
	js: { CallExpression(node, context) {
		const { callee } = node;
		const [value] = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
		if (!isJsNode(callee) || callee.name !== "markup" || !value) return;
		if (!context.file.source.path.startsWith("static/src/")) return;
		const risky = (value.type === "TemplateLiteral" && Array.isArray(value.expressions) ? value.expressions.filter(isJsNode) : value.type === "BinaryExpression" ? leaves(value) : []).find((part) => {
			const source = context.text.slice(part.start, part.end);
			return part.type === "MemberExpression" || part.type === "Identifier" ? /(^|[._])(\w*name|title|message|label|description|comment|note|query|value|author|subject|text)$/i.test(source) && !/escape|html|markup|format/i.test(source) : false;
		});
		if (!risky) return;
		context.report({
			at: node,
			message: `${context.text.slice(risky.start, risky.end)} is in the text before markup() calls it safe: escape() it first.`
		});
	} }
});
function leaves(node) {
	return [node.left, node.right].filter(isJsNode).flatMap((side) => side.type === "BinaryExpression" ? leaves(side) : [side]);
}

// src/audit/rules/js-minified-outside-lib.ts
var js_minified_outside_lib_default = defineRule({
	id: "js-minified-outside-lib",
	aliases: ["JSX010"],
	severity: "low",
	category: "javascript",
	summary: "Somebody else's minified file outside static/lib",
	why: "What lies in static/lib is taken as it comes: it is not translated, not linted and not searched for texts. A minified file elsewhere goes through all of that, and nobody sees what version of what it is.",
	link: "https://www.odoo.com/documentation/18.0/contributing/development/coding_guidelines.html#directories",
	bad: { "static/src/js/moment.min.js": "var a=1;\n" },
	good: [{ "static/lib/moment/moment.min.js": "var a=1;\n" }, { "static/src/js/moment.js": "export const a = 1;\n" }],
	check(context) {
		for (const file of context.module.files) {
			if (!/^static\/(?!.*\blibs?\/).*\.min\.(js|css)$/.test(file)) continue;
			context.report({
				path: file,
				message: `${file} is a minified file of somebody else: put it into static/lib/<name>/, with its licence.`
			});
		}
	}
});

// src/audit/rules/js-module-mark-missing.ts
var js_module_mark_missing_default = defineRule({
	id: "js-module-mark-missing",
	aliases: ["JSX009D"],
	severity: "high",
	category: "javascript",
	from: "15.0",
	to: "17.0",
	example: "16.0",
	summary: "An ES module without the comment that makes Odoo translate it",
	why: "Until 17.0 Odoo only turns a file into a module of its loader when a comment says @odoo-module. Without it, import stands as it is in the middle of the bundle, a syntax error for all of it.",
	link: "https://www.odoo.com/documentation/16.0/developer/reference/frontend/javascript_modules.html",
	bad: { "static/src/a.js": `
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    ` },
	good: [{ "static/src/a.js": `
      /** @odoo-module **/
      import { registry } from "@web/core/registry";

      registry.category("actions").add("a", () => {});
    ` }, {
		"static/src/a.js": `
      odoo.define("a", function (require) {
          return require("web.core");
      });
    `,
		"static/src/worker/b.js": `
      import { x } from "/web/static/x.js";

      x();
    `
	}],
	js: { ImportDeclaration(node, context) {
		const { file } = context;
		if (context.ancestors.length !== 1 || /@odoo-module/.test(context.text)) return;
		if (!/^(@|\.\.?\/)/.test(String(node.source.value)) || file.source.path.includes("/worker")) return;
		if (((file.root?.body)?.find(({ type }) => type === "ImportDeclaration"))?.start !== node.start) return;
		context.report({
			at: node,
			message: "The file imports and has no comment /** @odoo-module **/, so its import lands in the bundle as it is and breaks it. Begin the file with the comment.",
			fix: {
				title: "Add the comment",
				safe: false,
				edits: [{
					start: 0,
					end: 0,
					text: "/** @odoo-module **/\n\n"
				}]
			}
		});
	} }
});

// src/audit/rules/js-patch-arguments.ts
var js_patch_arguments_default = defineRule({
	id: "js-patch-arguments",
	aliases: ["JSX006"],
	severity: "high",
	category: "javascript",
	from: "15.0",
	summary: "patch() called the way another series wants it",
	why: "Until 16.0 patch() takes a name as second argument, since 17.0 it takes none. Called the other way it throws while the file is loaded, and the modules that depend on the file are not loaded either: the web client stays blank.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/patch.js",
	bad: { "static/src/a.js": `
      /** @odoo-module **/
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, "my_module.FormController", {
          setup() {
              super.setup();
          },
      });
    ` },
	good: [{ "static/src/a.js": `
      /** @odoo-module **/
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              super.setup();
          },
      });
    ` }, { "static/src/a.js": `
      /** @odoo-module **/
      import { patch } from "./own_patch";

      patch(document.body, "name", {});
    ` }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "Identifier" || callee.name !== "patch" || !context.series) return;
		const [, second, third] = node.arguments;
		if (!second || importsOf(context.file).get("patch") !== "@web/core/utils/patch") return;
		const named = second.type === "TemplateLiteral" || second.type === "Literal" && typeof second.value === "string";
		if (context.series.series < "17.0") {
			if (second.type !== "ObjectExpression" || third) return;
			context.report({
				at: second,
				message: `In ${context.series.series} patch() takes a unique name as second argument: write patch(target, "${context.module.name}.name", { ... }).`
			});
		} else if (named && third) context.report({
			at: second,
			message: "patch() takes no name since 17.0 and throws when it gets one: write patch(target, { ... }), and super.method() for this._super().",
			fix: {
				title: "Leave the name out",
				safe: false,
				edits: [{
					start: second.start,
					end: third.start,
					text: ""
				}]
			}
		});
	} }
});

// src/audit/rules/js-props-mutated.ts
var js_props_mutated_default = defineRule({
	id: "js-props-mutated",
	aliases: ["JSX011C"],
	severity: "medium",
	category: "javascript",
	from: "16.0",
	summary: "A component changes its own props",
	why: "Props belong to the parent: what is assigned is lost at the next rendering, and in debug mode, where they are frozen, it throws. State is kept with useState, and the parent is told by a callback.",
	link: "https://github.com/odoo/owl/blob/master/doc/reference/props.md",
	bad: { "static/src/a.js": `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";

      export class A extends Component {
          onClick() {
              this.props.open = true;
          }
      }
    ` },
	good: [{ "static/src/a.js": `
      /** @odoo-module **/
      import { Component, useState } from "@odoo/owl";

      export class A extends Component {
          setup() {
              this.state = useState({ open: this.props.open });
          }
          onClick() {
              this.state.open = true;
              this.props.record.dirty = true;
          }
      }
    ` }, { "static/src/a.js": `
      /** @odoo-module **/
      export const model = {
          load(props) {
              props.open = true;
          },
      };
    ` }],
	js: { AssignmentExpression(node, context) {
		const left = node.left;
		if (left.type !== "MemberExpression" || context.text.slice(left.start, left.start + 11) !== "this.props.") return;
		const object = left.object;
		if (object.type !== "MemberExpression" || context.text.slice(object.start, object.end) !== "this.props") return;
		if (!context.ancestors.some(({ type }) => type === "ClassBody")) return;
		context.report({
			at: node,
			message: `${context.text.slice(left.start, left.end)} is the parent's: the value is lost at the next rendering. Keep it in useState(), or tell the parent by a callback.`
		});
	} }
});

// src/audit/rules/js-props-undeclared.ts
var js_props_undeclared_default = defineRule({
	id: "js-props-undeclared",
	aliases: ["JSX002"],
	severity: "low",
	category: "javascript",
	from: "17.0",
	summary: "A component without static props",
	why: "With props declared, Owl checks in debug mode that a parent gives what the component needs, and names what is wrong. Without, a misspelt prop is undefined somewhere deep in the template.",
	link: "https://github.com/odoo/owl/blob/master/doc/reference/props.md#props-validation",
	bad: { "static/src/a.js": `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "my_module.A";
      }
    ` },
	good: [{ "static/src/a.js": `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "my_module.A";
          static props = { open: Boolean };
      }

      export class B extends Component {}
      B.template = "my_module.B";
      B.props = ["*"];

      export class C extends A {}
    ` }, { "static/src/a.js": `
      import { Component } from "./component";

      export class A extends Component {
          static template = "my_module.A";
      }
    ` }],
	js: { ClassDeclaration(node, context) {
		const parent = node.superClass;
		if (parent?.type !== "Identifier" || parent.name !== "Component" || !context.file.source.path.startsWith("static/src/")) return;
		if (importsOf(context.file).get("Component") !== "@odoo/owl") return;
		const body = node.body.body;
		const has = (name) => body.some((member) => member.static === true && member.key?.name === name);
		const id = node.id;
		const name = String(id?.name ?? "");
		if (has("props") || new RegExp(`\\b${name}\\.props\\s*=`).test(context.text)) return;
		if (!has("template") && !new RegExp(`\\b${name}\\.template\\s*=`).test(context.text)) return;
		context.report({
			at: id ?? node,
			message: `${name} declares no props. Add static props, such as { record: Object }, or { "*": true } for any.`
		});
	} }
});

// src/audit/rules/js-registry-late.ts
var js_registry_late_default = defineRule({
	id: "js-registry-late",
	aliases: ["JSX007"],
	severity: "medium",
	category: "javascript",
	from: "16.0",
	summary: "A service or component that is registered while the client already runs",
	why: "The client starts all services once, when it is mounted. What is added inside a function that runs later is started late or never, and a view of a name that was asked for before is not found.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/registries.html",
	bad: { "static/src/a.js": `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { registry } from "@web/core/registry";

      export class A extends Component {
          setup() {
              registry.category("views").add("a", {});
          }
      }
    ` },
	good: [{ "static/src/a.js": `
      /** @odoo-module **/
      import { registry } from "@web/core/registry";

      registry.category("services").add("a", { start() {} });
    ` }, { "static/src/a.js": `
      /** @odoo-module **/
      import { Component } from "@odoo/owl";
      import { registry } from "@web/core/registry";

      export class A extends Component {
          setup() {
              registry.category("main_components").add("a", {});
              this.all = registry.category("views").getAll();
          }
      }
    ` }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "MemberExpression" || callee.property.name !== "add") return;
		const source = context.text.slice(callee.start, callee.end).replaceAll(/\s+/g, "");
		if (!/^registry\.category\(["'](services|views|fields|actions)["']\)\.add$/.test(source)) return;
		if (!context.ancestors.some(({ type }) => type === "MethodDefinition")) return;
		if (!context.file.source.path.startsWith("static/src/")) return;
		context.report({
			at: node,
			message: "This runs when the client is up already: the services are started and the registry may have been read. Register at the top of the file."
		});
	} }
});

// src/audit/rules/js-rpc-in-loop.ts
var js_rpc_in_loop_default = defineRule({
	id: "js-rpc-in-loop",
	aliases: ["PER029"],
	severity: "medium",
	category: "performance",
	summary: "The client waits for a call to the server in each turn of a loop",
	why: "Each call is a request over the network with its own transaction, and the next one starts when the last has come back: twenty records are twenty times the delay. One call with all ids takes about as long as one of them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/services.html",
	bad: { "static/src/a.js": `
      export async function load(orm, ids) {
          for (const id of ids) {
              await orm.read("res.partner", [id], ["name"]);
          }
      }
    ` },
	good: [{ "static/src/a.js": `
      export async function load(orm, ids) {
          const records = await orm.read("res.partner", ids, ["name"]);
          for (const record of records) {
              await animate(record);
          }
      }
    ` }, { "static/src/a.js": `
      export async function load(orm, ids) {
          for (const id of ids) {
              const later = async () => await orm.read("res.partner", [id], ["name"]);
              register(later);
          }
          for (const batch of batches) {
              await orm.call("res.partner", "import_batch", [batch]);
          }
      }
    ` }],
	js: { AwaitExpression(node, context) {
		const call = node.argument;
		if (call?.type !== "CallExpression") return;
		const callee = call.callee;
		const source = context.text.slice(callee.start, callee.end);
		if (!/(^|\.)(orm|rpc)\.(call|read|search|searchRead|searchCount|readGroup|create|write|unlink|webSearchRead|webRead|silent\.\w+|query)$|(^|\.)_?rpc$/.test(source)) return;
		for (let i = context.ancestors.length - 1; i >= 0; i -= 1) {
			const outer = context.ancestors[i];
			if (!outer || /Function/.test(outer.type)) return;
			if (!/^For(Of|In)Statement$/.test(outer.type)) continue;
			const inner = context.ancestors[i + 1] ?? node;
			if (outer.right === inner || inner.type !== outer.body.type || inner !== outer.body) return;
			const over = outer.right;
			const list = context.text.slice(over.start, over.end);
			if (over.type === "ArrayExpression" || /batch|chunk/i.test(list)) return;
			context.report({
				at: node,
				message: `${source}() is awaited once for each element of ${list.replaceAll(/\s+/g, " ").slice(0, 50)}: as many requests, one after the other. Call the server once with all of them.`
			});
			return;
		}
	} }
});

// src/audit/rules/js-search-read-unbounded.ts
var js_search_read_unbounded_default = defineRule({
	id: "js-search-read-unbounded",
	aliases: ["PER029B"],
	severity: "medium",
	category: "performance",
	summary: "searchRead() of a whole model, or of every field",
	why: "An empty domain without limit sends each record of the table to the browser, and no list of fields sends all fields, computed and binary ones included. It works with the ten records of a test database.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/services.html",
	bad: [{ "static/src/a.js": `
      export function load(orm) {
          return orm.searchRead("res.partner", [], ["name"]);
      }
    ` }, { "static/src/a.js": `
      export function load(orm, domain) {
          return orm.searchRead("res.partner", domain, []);
      }
    ` }],
	good: [{ "static/src/a.js": `
      export function load(orm, domain) {
          orm.searchRead("res.partner", [], ["name"], { limit: 80 });
          orm.searchRead("res.lang", [], ["name"]);
          return orm.searchRead("res.partner", domain, ["name"]);
      }
    ` }, { "static/src/a.js": `
      export function load(orm, options) {
          return orm.searchRead("res.partner", [], ["name"], options);
      }
    ` }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		if (callee.type !== "MemberExpression") return;
		const source = context.text.slice(callee.start, callee.end);
		if (!/orm(\.silent)?\.searchRead$/.test(source) || /tests\//.test(context.file.source.path)) return;
		const [model, domain, fields, options] = node.arguments;
		if (!model || !domain) return;
		const name = context.text.slice(model.start, model.end);
		const few = /res\.(lang|currency|company|country|groups)|website|ir\.model/.test(name);
		const empty = (each) => each?.type === "ArrayExpression" && each.elements.length === 0;
		const problem = empty(domain) && !options && !few ? "reads every record of the table: give a domain or a limit" : !fields || empty(fields) ? "reads every field: name those that are used" : void 0;
		if (problem) context.report({
			at: node,
			message: `searchRead(${name}, ...) ${problem}.`
		});
	} }
});

// src/audit/rules/js-service-gone.ts
/** Services that went, since when, and what is there instead. Source: `registry.category("services")` of web, 17.0 to 19.0. */
const GONE = {
	rpc: ["18.0", "import { rpc } from \"@web/core/network/rpc\""],
	user: ["18.0", "import { user } from \"@web/core/user\""],
	company: ["19.0", "import { user } from \"@web/core/user\" and ask user.activeCompany"],
	cookie: ["18.0", "import { cookie } from \"@web/core/browser/cookie\""]
};
var js_service_gone_default = defineRule({
	id: "js-service-gone",
	aliases: ["JSX009C"],
	severity: "high",
	category: "javascript",
	from: "18.0",
	summary: "useService() of a service that is no longer there",
	why: "useService() throws \"Service ... is not available\" when the component is made, so the view or dialog that holds it does not open.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/network/rpc.js",
	bad: { "static/src/a.js": `
      import { Component } from "@odoo/owl";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          setup() {
              this.rpc = useService("rpc");
          }
      }
    ` },
	good: [{ "static/src/a.js": `
      import { Component } from "@odoo/owl";
      import { rpc } from "@web/core/network/rpc";
      import { useService } from "@web/core/utils/hooks";

      export class A extends Component {
          setup() {
              this.orm = useService("orm");
              this.rpc = rpc;
          }
      }
    ` }, { "static/src/a.js": `
      import { registry } from "@web/core/registry";
      import { useService } from "@web/core/utils/hooks";

      registry.category("services").add("rpc", { start: () => {} });

      export const own = () => useService("rpc");
    ` }],
	js: { CallExpression(node, context) {
		if (node.callee.name !== "useService" || !context.series) return;
		const [name] = node.arguments;
		const row = name?.type === "Literal" && Object.hasOwn(GONE, String(name.value)) ? GONE[String(name.value)] : void 0;
		if (!row || !name || context.series.series < row[0]) return;
		if (new RegExp(`\\.add\\(\\s*["']${String(name.value)}["']`).test(context.text)) return;
		context.report({
			at: node,
			message: `There is no service "${String(name.value)}" since ${row[0]}, so the component does not start. Write ${row[1]}.`
		});
	} }
});

// src/audit/rules/js-super-in-patch.ts
var js_super_in_patch_default = defineRule({
	id: "js-super-in-patch",
	aliases: ["JSX006B"],
	severity: "high",
	category: "javascript",
	from: "17.0",
	summary: "this._super() inside a patch, which has none since 17.0",
	why: "A patch of 17.0 reaches the method that it replaces by super, as classes do. this._super is undefined there, so the call throws as soon as the method runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/utils/patch.js",
	bad: { "static/src/a.js": `
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              this._super(...arguments);
          },
      });
    ` },
	good: [{ "static/src/a.js": `
      import { patch } from "@web/core/utils/patch";
      import { FormController } from "@web/views/form/form_controller";

      patch(FormController.prototype, {
          setup() {
              super.setup(...arguments);
          },
      });
    ` }, { "static/src/a.js": `
      import publicWidget from "@web/legacy/js/public/public_widget";

      publicWidget.registry.a = publicWidget.Widget.extend({
          start() {
              return this._super(...arguments);
          },
      });
    ` }],
	js: { MemberExpression(node, context) {
		const [object, property] = [node.object, node.property];
		if (object.type !== "ThisExpression" || property.name !== "_super") return;
		const inPatch = context.ancestors.some((outer) => outer.type === "CallExpression" && outer.callee.name === "patch");
		const extended = context.ancestors.some(({ type, callee }) => {
			const name = type === "CallExpression" ? callee.property?.name : void 0;
			return name === "extend" || name === "include";
		});
		if (!inPatch || extended || importsOf(context.file).get("patch") !== "@web/core/utils/patch") return;
		context.report({
			at: node,
			message: "There is no this._super in a patch since 17.0: call super with the name of the method, such as super.setup(...arguments)."
		});
	} }
});

// src/audit/rules/js-translate-variable.ts
var js_translate_variable_default = defineRule({
	id: "js-translate-variable",
	aliases: ["JSX004"],
	severity: "medium",
	category: "i18n",
	summary: "_t() of something that is not a plain text",
	why: "The texts to translate are gathered from the source. A template with values in it, a sum of texts or a variable is not among them, so it is never translated; with %s in a plain text it is.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html",
	bad: [{ "static/src/a.js": `import { _t } from "@web/core/l10n/translation";\n\nexport const a = (n) => _t(\`You have \${n} books\`);\n` }, { "static/src/a.js": "import { _t } from \"@web/core/l10n/translation\";\n\nexport const a = (n) => _t(\"You have \" + n);\n" }],
	good: [{ "static/src/a.js": "import { _t } from \"@web/core/l10n/translation\";\n\nexport const a = (n) => _t(\"You have %s books\", n) + _t(`plain`) + _t(\"one \" + \"text\");\n" }, { "static/src/a.js": "const _t = (x) => x;\n\nexport const a = (text) => _t(text);\n" }],
	js: { CallExpression(node, context) {
		const callee = node.callee;
		const name = callee.type === "Identifier" ? callee.name : callee.type === "MemberExpression" ? callee.property.name : void 0;
		if (name !== "_t" && name !== "_lt") return;
		const [text] = node.arguments;
		if (!text || isPlain(text)) return;
		const template = text.type === "TemplateLiteral";
		if (!template && text.type !== "BinaryExpression") return;
		context.report({
			at: text,
			message: `${template ? "A template with values in it" : "A sum of texts"} is not found by the extraction, so it is never translated. Write ${String(name)}("... %s ...", value).`
		});
	} }
});
function isPlain(node) {
	if (node.type === "Literal") return true;
	if (node.type === "TemplateLiteral") return node.expressions.length === 0;
	return node.type === "BinaryExpression" && isPlain(node.left) && isPlain(node.right);
}

// src/audit/rules/js-unsafe-html.ts
var js_unsafe_html_default = defineRule({
	id: "js-unsafe-html",
	severity: "high",
	category: "security",
	summary: "A script writes a value into the page as HTML",
	why: "innerHTML, insertAdjacentHTML, document.write and the html(), append() and the like of jQuery read tags in what they are given, and run handlers in them. A name or a message that somebody else typed then runs with the rights of whoever looks at the page. textContent, or a template, shows it as text.",
	link: "https://developer.mozilla.org/en-US/docs/Web/API/Element/innerHTML#security_considerations",
	bad: { "static/src/js/book.js": `
      export function show(element, book) {
          element.innerHTML = "<b>" + book.name + "</b>";
          element.insertAdjacentHTML("beforeend", \`<i>\${book.author}</i>\`);
          document.write(book.name);
      }
    ` },
	good: {
		"static/src/js/book.js": `
      import { escape } from "@web/core/utils/strings";
      export function show(element, book, other) {
          element.innerHTML = "";
          element.innerHTML = "<b>fixed</b>";
          element.innerHTML = \`<i>fixed</i>\`;
          element.textContent = book.name;
          element.innerHTML = "<b>" + escape(book.name) + "</b>";
          element.innerHTML = other.innerHTML;
          element.innerHTML = renderToString("library.book", { book });
          element.insertAdjacentHTML("beforeend", "<hr/>");
          element.innerHTML = "<b>" + _t("Name") + "</b>" + 12;
      }
    `,
		"static/tests/book.test.js": `
      export function test(element, value) {
          element.innerHTML = value + "x";
      }
    `
	},
	js: {
		AssignmentExpression(node, context) {
			const { left, right } = node;
			if (!isJsNode(left) || left.type !== "MemberExpression" || !isJsNode(right)) return;
			const name = nameOf(left.property);
			if (name === "innerHTML" || name === "outerHTML") look(right, name, node, context);
		},
		CallExpression(node, context) {
			const { callee } = node;
			const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
			if (!isJsNode(callee) || callee.type !== "MemberExpression") return;
			const name = nameOf(callee.property);
			const object = isJsNode(callee.object) ? callee.object : void 0;
			if (name === "insertAdjacentHTML" && given[1]) look(given[1], name, node, context);
			else if ((name === "write" || name === "writeln") && nameOf(object) === "document" && given[0]) look(given[0], `document.${name}`, node, context);
			else if (name === "createContextualFragment" && given[0]) look(given[0], name, node, context);
			else if (/^(html|append|prepend|after|before|replaceWith)$/.test(name ?? "") && given.length === 1 && given[0] && isBuilt(given[0]) && isQuery(object, context)) look(given[0], `${name}()`, node, context);
		}
	}
});
function nameOf(node) {
	return isJsNode(node) && typeof node.name === "string" ? node.name : void 0;
}
function isQuery(object, { text }) {
	return object !== void 0 && /^(\$|this\.\$|jQuery)|\$\w*$/.test(text.slice(object.start, object.end));
}
function isBuilt({ type }) {
	return type === "BinaryExpression" || type === "TemplateLiteral";
}
function look(value, sink, at, context) {
	if (!context.file.source.path.startsWith("static/src/")) return;
	const risky = riskyPart(value, context, 0);
	if (!risky) return;
	context.report({
		at,
		severity: risky === value ? "medium" : "high",
		message: `${sink} reads tags in ${short(context.text.slice(risky.start, risky.end))}: set textContent, render a template, or escape the value.`
	});
}
function short(source) {
	const line = source.replaceAll(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
const SAFE = /escape|sanitize|render|markup|_t$|_lt$|^t$|purify|Number|parseInt|parseFloat|encodeURI|toFixed|innerHTML|outerHTML|toString|format|icon|serialize|JSON|svg|html/i;
const PLAIN = /(^|[._])(id|ids|length|width|height|size|index|count|innerHTML|outerHTML|html|url|href|src|color|icon|cls|className|svg|style|top|left|number|num|date|template|content|markup|clientHeight|clientWidth|originalContent)$/i;
/** The part that nothing escapes; a value that is passed on whole is only told where its text is put together. */
function riskyPart(node, context, depth) {
	const children = (key) => Array.isArray(node[key]) ? node[key].filter(isJsNode) : [];
	const child = (key) => isJsNode(node[key]) ? [node[key]] : [];
	const first = (nodes) => nodes.map((each) => riskyPart(each, context, depth + 1)).find((found) => found !== void 0);
	switch (node.type) {
		case "TemplateLiteral": return first(children("expressions"));
		case "BinaryExpression": return node.operator === "+" ? first([...child("left"), ...child("right")]) : void 0;
		case "ConditionalExpression": return first([...child("consequent"), ...child("alternate")]);
		case "LogicalExpression": return first([...child("left"), ...child("right")]);
		case "MemberExpression":
		case "Identifier": {
			const source = context.text.slice(node.start, node.end);
			if (depth === 0 && sinkIsPlain(source)) return void 0;
			return PLAIN.test(source) || SAFE.test(source) || /^[A-Z_]+$/.test(source) ? void 0 : node;
		}
		default: return;
	}
}
/** Whole values: only what is plainly data of a record or of a request. */
function sinkIsPlain(source) {
	return !/\b(name|title|message|comment|label|query|search|params?)$|\bev\.target\.value$|\blocation\b/.test(source);
}

// src/audit/rules/json-string-from-http-route.ts
var json_string_from_http_route_default = defineRule({
	id: "json-string-from-http-route",
	severity: "low",
	category: "security",
	summary: "JSON is returned as HTML",
	why: "A text that a route of type http returns is sent as text/html. A browser that opens the address shows tags inside the JSON as a page, scripts included. make_json_response() (16.0 and later), or a response with the right content type, has no such reading.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html#odoo.http.Request.make_json_response",
	bad: `
    import json
    from odoo import http


    class Main(http.Controller):
        @http.route("/data", type="http", auth="user")
        def data(self):
            return json.dumps({"a": 1})
  `,
	good: `
    import json
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/data", type="http", auth="user")
        def data(self):
            return request.make_json_response({"a": 1})

        @http.route("/old", type="http", auth="user")
        def old(self):
            return request.make_response(json.dumps({}), [("Content-Type", "application/json")])

        @http.route("/rpc", type="json", auth="user")
        def rpc(self):
            return json.dumps({"a": 1})
  `,
	python: { return_statement(node, context) {
		if (routeAround(context)?.type !== "http") return;
		if (context.ancestors.filter(({ type }) => type === "function_definition").length !== 1) return;
		const [value] = parts(node);
		if (!value) return;
		if (!originsOf(value, scopeFlow(context)).some((origin) => calledBy(origin, context)?.path === "json.dumps")) return;
		context.report({
			at: node,
			message: "The JSON is sent as text/html, which a browser shows as a page: return request.make_json_response(...), or give the content type application/json."
		});
	} }
});

// src/audit/rules/jwt-unverified.ts
var jwt_unverified_default = defineRule({
	id: "jwt-unverified",
	severity: "high",
	category: "security",
	summary: "A token is read without looking at its signature",
	why: "The content of a JSON web token is plain text that anybody can write; only the signature says who wrote it. Without that check the sender is whoever they claim to be.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
	bad: `
    import jwt


    def user_of(token):
        jwt.decode(token, verify=False)
        return jwt.decode(token, options={"verify_signature": False})["sub"]
  `,
	good: `
    import jwt


    def user_of(token, key):
        jwt.get_unverified_header(token)
        return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})["sub"]
  `,
	calls: ["decode"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || called.name !== "decode" || !/(^|\.)_?jwt$/.test(context.slice(called.object))) return;
		if (isTestFile(context.file.source.path)) return;
		const { keywords } = argumentsOfCall(node, context);
		const [verify, options] = [keywords.get("verify"), keywords.get("options")];
		if (!(verify && context.slice(verify) === "False" || options && /['"]verify_signature['"]\s*:\s*False/.test(context.slice(options)))) return;
		context.report({
			at: node,
			message: "The token is taken for true without its signature: give the key and the algorithms, and leave verify_signature on."
		});
	} }
});

// src/audit/rules/leftover-file.ts
const KINDS = [
	[/\.rej$/, "what a patch could not apply"],
	[/\.orig$/, "the copy of a file from before a merge or a patch"],
	[/~$|\.sw[op]$|(^|\/)#[^/]*#$/, "an editor's copy"],
	[/(^|\/)(Thumbs\.db|desktop\.ini)$/, "what a file browser keeps"]
];
var leftover_file_default = defineRule({
	id: "leftover-file",
	severity: "low",
	category: "maintainability",
	summary: "A file that an editor or a failed patch left behind",
	why: "What a patch could not apply, and what an editor keeps beside a file, is nothing that a module needs. It is copied to every server, and the next reader wonders which of the two files counts.",
	link: "https://github.com/OCA/oca-addons-repo-template",
	bad: [{
		"models/a.py": "x = 1\n",
		"models/a.py.rej": "@@",
		"views/b.xml.orig": "<odoo/>",
		"models/c.py~": ""
	}],
	good: [{
		"models/a.py": "x = 1\n",
		"tests/data/a.orig": "",
		"static/src/img/a.png": ""
	}],
	check({ module, report }) {
		for (const path of module.files) {
			const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
			if (kind === void 0 || path.startsWith("tests/")) continue;
			report({
				path,
				message: `${path} is ${kind}: remove it.`
			});
		}
	}
});

// src/audit/rules/legacy-x2many-command.ts
/** Inside a list, or behind a comma in one. */
const TUPLE = /(?<=[[,]\s*)\(\s*(0|1|2|3|4|5|6)\s*,(?=\s*(?:0\s*,|False|_|ref\(|\d+\s*\)|\[|\{))/;
const NAMES = {
	0: "create",
	1: "update",
	2: "delete",
	3: "unlink",
	4: "link",
	5: "clear",
	6: "set"
};
var legacy_x2many_command_default = defineRule({
	id: "legacy-x2many-command",
	severity: "info",
	category: "maintainability",
	from: "15.0",
	cosmetic: true,
	profile: "strict",
	summary: "Numbers in the place of a Command",
	why: "Since 15.0 Command.link(...), set(...), create(...) say what (4, ...), (6, 0, ...) and (0, 0, ...) do, and can be used in eval too. The numbers still work.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Command",
	bad: [dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"category_id\" eval=\"[(6, 0, [ref('b')])]\"/></record>"), dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"category_id\" eval=\"[(4, ref('b'))]\"/></record>")],
	good: [dataExample("<record id=\"a\" model=\"res.partner\"><field name=\"category_id\" eval=\"[Command.set([ref('b')])]\"/><field name=\"color\" eval=\"(4, 5)[0]\"/></record>")],
	xml: { field(element, context) {
		const value = attribute(element, "eval");
		if (!value || context.series?.x2manyCommand !== "Command") return;
		const found = TUPLE.exec(value.value);
		if (!found || !isDataElement(element)) return;
		context.report({
			at: value,
			message: `${found[0].trim()}...) is a command by its number: write Command.${NAMES[found[1] ?? ""] ?? "link"}(...).`
		});
	} }
});

// src/audit/rules/license-allowed.ts
var license_allowed_default = defineRule({
	id: "license-allowed",
	aliases: ["C8105"],
	severity: "medium",
	category: "maintainability",
	summary: "A licence that Odoo does not know, or the project does not allow",
	why: "The licence in the manifest is one of a fixed list of names. Any other leaves open what people may do with the module, and the app store refuses it.",
	link: MANIFEST_GUIDE,
	bad: { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"Beerware\"}\n" },
	good: [{ "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"AGPL-3\"}\n" }, { "__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\"}\n" }],
	manifest({ entries }, { settings: { allowedLicenses }, report }) {
		const entry = entries.get("license");
		if (!entry || typeof entry.value !== "string" || entry.value === "") return;
		if (allowedLicenses.length === 0 || allowedLicenses.includes(entry.value)) return;
		report({
			at: entrySpan(entry),
			message: `The licence "${entry.value}" is not among those allowed here: ${allowedLicenses.join(", ")}.`
		});
	}
});

// src/audit/rules/license-of-dependency.ts
const PROPRIETARY = /^(OPL-1|OEEL-1|Other proprietary)$/;
const AGPL = /^AGPL-3( or any later version)?$/;
const GPL = /^GPL-[23]( or any later version)?$/;
var license_of_dependency_default = defineRule({
	id: "license-of-dependency",
	aliases: ["MNT002"],
	severity: "medium",
	category: "maintainability",
	summary: "A module depends on one whose licence asks for another licence than its own",
	why: "Who extends the classes of an AGPL or GPL module makes a work that is based on it, and may give it on under that licence alone: a proprietary one, or the LGPL, promises what its author cannot keep. Ask the owner of the dependency, do without it, or take its licence.",
	link: "https://www.gnu.org/licenses/gpl-faq.html#IfLibraryIsGPL",
	bad: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"depends\": [\"base\", \"other\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"AGPL-3\"}\n"
	}, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\", \"depends\": [\"other\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"AGPL-3\"}\n"
	}],
	good: [{
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"AGPL-3\", \"depends\": [\"base\", \"other\", \"free\"]}\n",
		"../other/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"AGPL-3\"}\n",
		"../free/__manifest__.py": "{\"name\": \"F\", \"version\": \"18.0.1.0.0\", \"license\": \"LGPL-3\"}\n"
	}, {
		"__manifest__.py": "{\"name\": \"A\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\", \"depends\": [\"base\", \"web\", \"own\", \"nowhere\"]}\n",
		"../own/__manifest__.py": "{\"name\": \"O\", \"version\": \"18.0.1.0.0\", \"license\": \"OPL-1\"}\n"
	}],
	manifest(manifest, { project, report }) {
		const own = textOf(manifest, "license");
		if (own === void 0) return;
		for (const at of manifestPaths(manifest, "depends")) {
			const other = project.modules.get(at.path)?.license;
			if (other === void 0) continue;
			const asks = AGPL.test(other) || GPL.test(other);
			const keeps = PROPRIETARY.test(own) || own === "LGPL-3" && asks;
			if (!asks || !keeps) continue;
			report({
				at,
				message: `The licence is ${own}, and ${at.path} is under ${other}: what is based on it may be given on under ${other} alone. Ask its owner for another licence, take ${other}, or do without it.`
			});
		}
	}
});

// src/audit/rules/list-changed-while-iterating.ts
var list_changed_while_iterating_default = defineRule({
	id: "list-changed-while-iterating",
	aliases: [
		"COR072C",
		"modified-iterating-list",
		"W4701",
		"B909"
	],
	severity: "high",
	category: "correctness",
	summary: "A list loses elements while a loop goes over it",
	why: "After a removal the next element moves into the place that the loop has just left, so every second one is skipped.",
	link: "https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/modified-iterating-list.html",
	bad: `
    def clean(self, rows):
        for row in rows:
            if not row:
                rows.remove(row)
        return rows
  `,
	good: [
		`
    def clean(self, rows):
        for row in list(rows):
            if not row:
                rows.remove(row)
        return rows
    `,
		`
    def clean(self, rows, others):
        for row in rows:
            if not row:
                rows.remove(row)
                break
            others.remove(row)
        return rows
    `,
		`
    def first(self, rows):
        for row in rows:
            if not row:
                rows.pop(0)
                return rows
    `
	],
	calls: ["remove", "pop"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.object?.type !== "identifier" || !/^(remove|pop)$/.test(called.name)) return;
		const name = context.slice(called.object);
		const loop = loopsAround(node, context.ancestors, context.text).find((each) => each.kind === "for" && each.over?.type === "identifier" && context.slice(each.over) === name);
		const body = loop && childOf(loop.node, "body");
		if (!loop || !body || !context.functionNode) return;
		const rest = context.text.slice(node.end, body.end).split("\n").slice(1, 3).join("\n");
		if (/^\s*(break|return|raise)\b/.test(rest) || context.ancestors.some(({ type, start }) => type === "return_statement" && start > loop.node.start)) return;
		if (/node|elem|element|tree|root|arch|xml|parent|etree/i.test(name)) return;
		if (/\b(break|return)\b/.test(context.text.slice(node.end, body.end))) return;
		if (new RegExp(`\\b${name}\\s*=[^=]`).test(context.slice(body))) return;
		if (called.name === "pop" && !/\.pop\(\s*(-?\d+)?\s*\)/.test(context.slice(node))) return;
		context.report({
			at: node,
			message: `${name} loses an element while the loop goes over it, so the next one is skipped. Go over list(${name}), or build a new list.`
		});
	} }
});

// src/audit/rules/list-limit-too-high.ts
var list_limit_too_high_default = defineRule({
	id: "list-limit-too-high",
	aliases: ["PER022"],
	severity: "info",
	category: "performance",
	summary: "A list that shows more than 200 records at once",
	why: "Every record of the page is read, computed and drawn before anything shows, and computed fields are computed for all of them. The default is 80 (40 inside a form), and a user can ask for more.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#list",
	bad: { "views/a.xml": `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list limit="1000"><field name="name"/></list></field>
        </record>
      </odoo>
    ` },
	good: [{ "views/a.xml": `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list limit="200"><field name="name"/></list></field>
        </record>
      </odoo>
    ` }, { "views/a.xml": `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="model">res.partner</field>
          <field name="arch" type="xml"><list><field name="name"/></list></field>
        </record>
      </odoo>
    ` }],
	arch: {
		list: check,
		tree: check
	}
});
function check(element, context) {
	const limit = attribute(element, "limit");
	if (!limit || !(Number(limit.value) > 200)) return;
	context.report({
		at: limit,
		model: context.modelName,
		message: `limit="${limit.value}" reads, computes and draws that many records before anything shows. Leave it out, or stay below 200.`
	});
}

export { float_equality_default as $, ir_rule_domain_default as A, ids_lookup_in_loop_default as B, js_legacy_define_default as C, js_debugger_default as D, js_duplicate_key_default as E, inheritable_method_lambda_default as F, hardcoded_secret_default as G, html_field_unsanitized_default as H, index_without_column_default as I, group_implies_admin_default as J, hard_coded_id_default as K, inconsistent_compute_sudo_default as L, invalid_commit_default as M, inherits_field_loose_default as N, js_console_log_default as O, inheritable_method_string_default as P, flush_in_loop_default as Q, inconsistent_compute_store_default as R, js_legacy_import_default as S, js_eval_default as T, html_concatenated_default as U, html_sanitize_of_text_default as V, hidden_query_in_loop_default as W, foreign_record_frozen_default as X, function_unknown_method_default as Y, foreign_noupdate_record_default as Z, js_props_mutated_default as _, legacy_x2many_command_default as a, js_minified_outside_lib_default as b, json_string_from_http_route_default as c, js_super_in_patch_default as d, js_service_gone_default as f, js_props_undeclared_default as g, js_registry_late_default as h, license_allowed_default as i, invalid_email_default as j, js_cdn_load_default as k, js_unsafe_html_default as l, js_rpc_in_loop_default as m, list_changed_while_iterating_default as n, leftover_file_default as o, js_search_read_unbounded_default as p, group_rule_without_manager_default as q, license_of_dependency_default as r, jwt_unverified_default as s, list_limit_too_high_default as t, js_translate_variable_default as u, js_patch_arguments_default as v, js_hook_outside_setup_default as w, js_markup_of_variable_default as x, js_module_mark_missing_default as y, image_full_size_in_list_default as z };