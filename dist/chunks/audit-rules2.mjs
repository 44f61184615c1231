import { Ft as comodelOf, H as lineStart, Mt as parts, Nt as childOf, _t as manifestAssets, at as recordField, ft as attribute, ht as textOf, jt as literalOf, pt as attributeValue, vt as manifestPaths } from "./source.mjs";
import { _n as ruleRecords, ln as expressionProblem, mn as accessRows, on as isTop, pn as defineRule, un as dataExample, vn as shortId } from "./audit-base.mjs";
import { $ as defaultLabel, Q as argumentNode, Tt as servesNobody, Z as removeArgument, _t as originsOf, ct as taintHere, et as fieldsOf, ht as scopeFlow, it as functionText, mt as recordsOf, st as outsideOf, tt as labelOf, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/access-declared-twice.ts
var access_declared_twice_default = defineRule({
	id: "access-declared-twice",
	severity: "medium",
	category: "security",
	summary: "Two access rows for one model and one group",
	why: "Rights add up: what one of the rows allows is allowed, whatever the other says. Whoever takes a right out of one of them later sees no change, and looks long for the reason.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights",
	bad: { "security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_book_again,book,model_library_book,base.group_user,1,1,0,0
    ` },
	good: { "security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_book_system,book,model_library_book,base.group_system,1,1,0,0
      access_line,line,model_library_line,base.group_user,1,1,0,0
      base.access_line,line,model_library_line,base.group_user,1,1,0,0
    ` },
	check(context) {
		const seen = /* @__PURE__ */ new Map();
		for (const row of accessRows(context.index)) {
			if (row.model === void 0 || row.demo || row.foreign) continue;
			const key = `${row.model}\n${row.group ?? ""}`;
			const first = seen.get(key);
			seen.set(key, first ?? row);
			if (!first || first.xmlid === row.xmlid) continue;
			context.report({
				at: row.at,
				source: row.source,
				message: `${first.xmlid === void 0 ? "A row before" : shortId(first.xmlid)} already says what ${row.group ?? "everybody"} may do with ${shortId(row.model)}, and rights add up: keep one of the two.`
			});
		}
	}
});

// src/audit/rules/access-file-not-listed.ts
var access_file_not_listed_default = defineRule({
	id: "access-file-not-listed",
	severity: "high",
	category: "security",
	summary: "A file of access rights or rules that the manifest does not list",
	why: "Odoo only loads what the manifest lists. Rights and rules of a file that is not in it are in no database: models stay closed, or rows that a rule was to hide are open to everybody, and nothing says so.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest",
	bad: {
		"__manifest__.py": `
      {"name": "Library", "version": "19.0.1.0.0", "depends": ["base"], "data": ["views/book.xml"]}
    `,
		"views/book.xml": "<odoo/>",
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,0,0,0
    `
	},
	good: [{ "security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      ` }, {
		"__manifest__.py": `
        {"name": "Library", "version": "19.0.1.0.0", "depends": ["base"], "data": [], "post_init_hook": "load_rights"}
      `,
		"hooks.py": `
        def load_rights(env):
            env["library.loader"].load("security/ir.model.access.csv")
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `
	}],
	check(context) {
		const { module } = context;
		const listed = new Set([...manifestPaths(module.manifest, "data"), ...manifestPaths(module.manifest, "demo")].map(({ path }) => path));
		if (module.manifest.entries.get("data")?.value === void 0 && module.manifest.entries.has("data")) return;
		if (module.manifest.entries.get("installable")?.value === false) return;
		for (const { source, records, rows } of [...module.csv.map((file) => ({ ...file })), ...module.xml.map((file) => ({
			...file,
			rows: []
		}))]) {
			if (!/^security\/[^/]+$/.test(source.path) || listed.has(source.path)) continue;
			if (records.length === 0 && rows.length === 0) continue;
			const name = source.path.slice(9);
			if (module.python.some((file) => file.source.text.includes(name))) continue;
			context.report({
				source,
				at: {
					start: 0,
					end: source.text.split("\n", 1)[0]?.length ?? 0
				},
				message: `The manifest does not list ${source.path}, so its rights are in no database: add it to data, before the views.`
			});
		}
	}
});

// src/audit/rules/access-for-everybody.ts
var access_for_everybody_default = defineRule({
	id: "access-for-everybody",
	aliases: ["empty_group_access"],
	severity: "high",
	category: "security",
	summary: "An access row without a group",
	why: "A row without a group holds for everybody: employees, portal users, and visitors of the website who are not logged in. Whoever finds the model’s name reads its records over RPC, and with more than read changes or deletes them. From 19.1 the group base.group_everyone says the same in words, where it is meant.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights",
	bad: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,,1,1,0,0
    `,
		"security/access.xml": `
      <odoo>
        <record id="access_x" model="ir.model.access">
          <field name="name">x</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="perm_read">1</field>
        </record>
      </odoo>
    `
	},
	good: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"


      class Base(models.AbstractModel):
          _name = "library.base"
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,0,0
      access_base,base,model_library_base,,1,1,1,1
      access_nobody,book,model_library_book,,0,0,0,0
      base.access_partner,partner,base.model_res_partner,,1,0,0,0
    `
	},
	check(context) {
		const { index } = context;
		if (context.module.name.startsWith("test_")) return;
		for (const row of accessRows(index)) {
			if (row.group !== void 0 || row.allows.size === 0 || row.foreign || row.demo) continue;
			const facts = [...index.models.values()].find(({ model }) => row.model !== void 0 && shortId(row.model) === `model_${model.replaceAll(".", "_")}`);
			if (facts?.kind === "abstract") continue;
			const changes = [...row.allows].filter((name) => name !== "read");
			const severity = changes.length === 0 ? "low" : facts?.kind === "transient" ? "medium" : "high";
			const name = facts?.model ?? (row.model === void 0 ? "the model" : shortId(row.model));
			const what = changes.length > 0 ? `${[...row.allows].join(", ")} ${name}` : `read ${name}`;
			context.report({
				at: row.at,
				source: row.source,
				severity,
				model: facts?.model,
				message: `The row has no group: everybody may ${what}, visitors who are not logged in too. Name a group, such as base.group_user.`
			});
		}
	}
});

// src/audit/rules/access-for-models.ts
var access_for_models_default = defineRule({
	id: "access-for-models",
	aliases: ["model-without-access"],
	severity: "high",
	category: "security",
	summary: "A model without an access row",
	why: "Odoo denies what no row allows: without one, nobody but the superuser can read or write the model, and every view of it ends in an access error. The server prints a warning with a ready row when the module is loaded.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        name = fields.Char()
  `,
	good: [
		{
			"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"


        class Mixin(models.AbstractModel):
            _name = "library.mixin"


        class Report(models.Model):
            _inherit = "res.partner"


        class Again(models.Model):
            _name = "res.users"
            _inherit = ["res.users", "library.mixin"]
      `,
			"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      `
		},
		{
			"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
			"security/access.xml": `
        <odoo>
          <record id="access_book" model="ir.model.access">
            <field name="name">book</field>
            <field name="model_id" ref="example_module.model_library_book"/>
            <field name="group_id" ref="base.group_user"/>
            <field name="perm_read" eval="True"/>
          </record>
        </odoo>
      `
		},
		{
			"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
			"../library_access/security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_library_book,book,example_module.model_library_book,base.group_user,1,0,0,0
      `
		}
	],
	check(context) {
		const { index } = context;
		const granted = new Set(accessRows(index).flatMap(({ model }) => model === void 0 ? [] : [shortId(model)]));
		for (const facts of index.models.values()) {
			const made = facts.classes.find(({ fact }) => fact.creates);
			if (!facts.own || !made || isTestFile(made.file.source.path)) continue;
			if (facts.kind === void 0 || facts.kind === "abstract") continue;
			const { attributes } = made.fact;
			if (attributes.has("_inherit") && attributes.get("_inherit")?.value === void 0) continue;
			if (attributes.get("_register")?.value === false || attributes.get("_abstract")?.value === true) continue;
			const table = facts.model.replaceAll(".", "_");
			if (granted.has(`model_${table}`) || isGrantedElsewhere(table, context) || readsOther(context)) continue;
			const at = attributes.get("_name") ?? made.fact;
			context.report({
				at,
				source: made.file.source,
				model: facts.model,
				message: `No access row names ${facts.model}: only the superuser can use it. Add a row to security/ir.model.access.csv, such as access_${table},${facts.model},model_${table},base.group_user,1,0,0,0.`
			});
		}
	}
});
/** A module that builds on this one may bring the rows. */
function isGrantedElsewhere(table, { project, module }) {
	for (const [name, facts] of project.modules) {
		if (name === module.name || !facts.depends.includes(module.name) && facts.dir === void 0) continue;
		for (const [xmlid, { model }] of Object.entries(facts.xmlids)) if (model === "ir.model.access" && xmlid.includes(table)) return true;
	}
	return false;
}
/** Rows come from a hook, or from files that are read by the code. */
function readsOther({ module }) {
	return module.python.some(({ source }) => /ir\.model\.access['"]\]\S*\.create|convert_file|load_data\(/.test(source.text));
}

// src/audit/rules/access-for-outsiders.ts
const OUTSIDERS = /* @__PURE__ */ new Set(["base.group_portal", "base.group_public"]);
var access_for_outsiders_default = defineRule({
	id: "access-for-outsiders",
	severity: "high",
	category: "security",
	summary: "Portal users or visitors may change every record of a model",
	why: "A right for portal or public users holds for all records, unless a record rule says which are theirs. Over RPC each customer then changes or deletes the records of all others; the pages of the website do not have to show them.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#record-rules",
	bad: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_portal,1,1,0,0
    `
	},
	good: [{
		"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_portal,1,1,0,0
        access_user,book,model_library_book,base.group_user,1,1,1,1
      `,
		"security/rules.xml": `
        <odoo>
          <record id="rule" model="ir.rule">
            <field name="name">own</field>
            <field name="model_id" ref="model_library_book"/>
            <field name="domain_force">[('create_uid', '=', user.id)]</field>
            <field name="groups" eval="[(4, ref('base.group_portal'))]"/>
          </record>
        </odoo>
      `
	}, {
		"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"


        class Ask(models.TransientModel):
            _name = "library.ask"
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_portal,1,0,0,0
        access_ask,ask,model_library_ask,base.group_portal,1,1,1,0
      `
	}],
	check(context) {
		const { index } = context;
		const rules = ruleRecords(index);
		if (context.module.name.startsWith("test_")) return;
		for (const row of accessRows(index)) {
			const changes = [...row.allows].filter((name) => name !== "read");
			if (row.group === void 0 || !OUTSIDERS.has(row.group) || changes.length === 0 || row.demo) continue;
			const facts = [...index.models.values()].find(({ model }) => row.model !== void 0 && shortId(row.model) === `model_${model.replaceAll(".", "_")}`);
			if (!facts?.own || facts.kind !== "model") continue;
			if (facts.classes.some(({ fact }) => fact.methods.some(({ name }) => /^_?check_access/.test(name)))) continue;
			if (rules.some(({ model, groups }) => model !== void 0 && shortId(model) === shortId(row.model ?? "") && (groups === void 0 || groups.length === 0 || groups.includes(row.group ?? "")))) continue;
			context.report({
				at: row.at,
				source: row.source,
				model: facts.model,
				message: `Users of ${row.group} may ${changes.join(", ")} every record of ${facts.model}, since no record rule says which are theirs: add an ir.rule for the group, or leave the right out.`
			});
		}
	}
});

// src/audit/rules/access-full-for-employees.ts
var access_full_for_employees_default = defineRule({
	id: "access-full-for-employees",
	severity: "info",
	category: "security",
	summary: "Every employee may delete, although the module has a group of managers",
	why: "The module tells users and managers apart, and then gives all of it to every employee. Where that is meant, the group of managers has no use for this model; mostly unlink, and often create, were to be theirs.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights",
	bad: {
		"models/book.py": `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
		"security/groups.xml": `
      <odoo>
        <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
      </odoo>
    `,
		"security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,1,1
    `
	},
	good: [{
		"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,1,1,1
      `
	}, {
		"models/book.py": `
        from odoo import models


        class Book(models.Model):
            _name = "library.book"


        class Ask(models.TransientModel):
            _name = "library.ask"
      `,
		"security/groups.xml": `
        <odoo>
          <record id="group_library_manager" model="res.groups"><field name="name">Manager</field></record>
        </odoo>
      `,
		"security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
        access_manager,book,model_library_book,group_library_manager,1,1,1,1
        access_ask,ask,model_library_ask,base.group_user,1,1,1,1
      `
	}],
	check(context) {
		const { index } = context;
		const manager = index.records.find(({ fact, demo }) => fact.model === "res.groups" && !demo && /manager|admin/i.test(fact.xmlid ?? "") && fact.xmlid?.startsWith(`${context.module.name}.`));
		if (!manager) return;
		for (const row of accessRows(index)) {
			if (row.group !== "base.group_user" || row.allows.size < 4 || row.demo) continue;
			const facts = [...index.models.values()].find(({ model }) => row.model !== void 0 && shortId(row.model) === `model_${model.replaceAll(".", "_")}`);
			if (!facts?.own || facts.kind !== "model") continue;
			context.report({
				at: row.at,
				source: row.source,
				model: facts.model,
				message: `Every employee may delete records of ${facts.model}, although the module has the group ${manager.fact.xmlid}: leave that to its users, unless it is meant so.`
			});
		}
	}
});

// src/audit/rules/access-override-in-python.ts
var access_override_in_python_default = defineRule({
	id: "access-override-in-python",
	severity: "info",
	category: "security",
	from: "18.0",
	summary: "Rights are decided by an override in Python, not by rules",
	why: "Administrators see and change access rights and record rules; what an override decides they do not see, and it has to be right for each of read, search, group and export. Where a rule can say it, a rule should.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _check_access(self, operation):
            return None
  `,
	good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def _check_access(self, operation):
            result = super()._check_access(operation)
            return result

        def check_pages(self):
            return True
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass?.model || isTestFile(context.file.source.path)) return;
		for (const method of klass.methods) {
			if (!/^(_check_access|check_access_rule|check_access_rights|has_access|check_access)$/.test(method.name)) continue;
			const body = context.text.slice(method.start, method.end);
			if (/\bsuper\(/.test(body)) continue;
			context.report({
				at: method.nameSpan,
				model: klass.model,
				message: `${method.name}() decides alone about ${klass.model}, past the access rights and rules that administrators see: call super() too, or write rules.`
			});
		}
	} }
});

// src/audit/rules/access-shape.ts
const COLUMNS = [
	"id",
	"name",
	"model_id:id",
	"perm_read",
	"perm_write",
	"perm_create",
	"perm_unlink"
];
var access_shape_default = defineRule({
	id: "access-shape",
	severity: "high",
	category: "security",
	summary: "An access file that Odoo reads otherwise than it looks",
	why: "The name of the file says which model the rows are of, the header which field a cell is for. With another name, a missing column or a cell too many, the installation ends in an error, or rights are given that nobody meant.",
	link: "https://www.odoo.com/documentation/18.0/developer/tutorials/server_framework_101/04_securityintro.html",
	bad: [
		{ "security/ir.model.access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,yes,0
      ` },
		{ "security/access.csv": `
        id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,model_library_book,base.group_user,1,0,0,0
      ` },
		{ "security/ir.model.access.csv": `
        id,name,group_id:id,perm_read,perm_write,perm_create,perm_unlink
        access_book,book,base.group_user,1,0,0,0
      ` }
	],
	good: {
		"security/ir.model.access.csv": `
      "id","name","model_id/id","group_id/id","perm_read","perm_write","perm_create","perm_unlink"
      access_book,book,model_library_book,base.group_user,1,0,0,0
      access_line,line,model_library_line,base.group_user,True,False,FALSE,0
    `,
		"data/library.book.csv": `
      id,name
      a,A
    `
	},
	csv(file, context) {
		const names = file.header.map(({ value }) => value.trim().replace("/", ":"));
		if (file.model === "ir.rule") return;
		if (file.model !== "ir.model.access") {
			if (!names.includes("perm_read") || !names.includes("perm_unlink")) return;
			context.report({
				at: file.header[0],
				message: `The name of the file says that its rows are of the model ${file.model}, and its columns are those of access rights: name it ir.model.access.csv.`
			});
			return;
		}
		if (file.header.length === 0) return;
		for (const column of COLUMNS) {
			if (names.includes(column) || column !== "id" && column !== "model_id:id") continue;
			if (column === "model_id:id" && names.some((name) => name.startsWith("model_id"))) continue;
			context.report({
				at: file.header[0],
				message: `The column ${column} is missing: write the header id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink.`
			});
		}
		for (const row of file.rows) {
			const [first] = row;
			if (row.length > file.header.length) {
				context.report({
					at: first,
					message: `The row has ${row.length} cells where the header has ${file.header.length}: give it one cell a column.`
				});
				continue;
			}
			row.forEach((cell, i) => {
				if (!names[i]?.startsWith("perm_") || /^(0|1|true|false|)$/i.test(cell.value.trim())) return;
				context.report({
					at: cell,
					message: `${names[i]} is ${JSON.stringify(cell.value)}: write 1 or 0.`
				});
			});
		}
	}
});

// src/audit/rules/access-with-noupdate.ts
var access_with_noupdate_default = defineRule({
	id: "access-with-noupdate",
	severity: "low",
	category: "security",
	summary: "An access row that no update writes",
	why: "Rows in a noupdate block are only written at the installation. A right that is taken away or added in a later version then reaches no database that has the module already.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#structure",
	bad: { "security/access.xml": `
      <odoo noupdate="1">
        <record id="access_book" model="ir.model.access">
          <field name="name">book</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="group_id" ref="base.group_user"/>
          <field name="perm_read" eval="True"/>
        </record>
      </odoo>
    ` },
	good: { "security/access.xml": `
      <odoo>
        <record id="access_book" model="ir.model.access">
          <field name="name">book</field>
          <field name="model_id" ref="base.model_res_partner"/>
          <field name="group_id" ref="base.group_user"/>
          <field name="perm_read" eval="True"/>
        </record>
      </odoo>
    ` },
	check(context) {
		for (const row of accessRows(context.index)) {
			if (!row.noupdate || row.demo) continue;
			context.report({
				at: row.at,
				source: row.source,
				message: "This row stands in a noupdate block: what a later version changes of it reaches no database that has it. Move it out of the block."
			});
		}
	}
});

// src/audit/rules/access-without-read.ts
var access_without_read_default = defineRule({
	id: "access-without-read",
	severity: "medium",
	category: "security",
	summary: "A row allows to write, create or delete, and not to read",
	why: "The web client reads a record before it changes it, and after: without the right to read, the other rights end in an access error. Mostly a column is shifted.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#access-rights",
	bad: { "security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,0,1,1,0
    ` },
	good: { "security/ir.model.access.csv": `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_book,book,model_library_book,base.group_user,1,1,1,0
      access_none,none,model_library_none,base.group_user,0,0,0,0
      access_line_read,line,model_library_line,base.group_user,1,0,0,0
      access_line_write,line,model_library_line,base.group_system,0,1,0,0
    ` },
	check(context) {
		const rows = accessRows(context.index);
		const readable = new Set(rows.flatMap(({ model, allows }) => model !== void 0 && allows.has("read") ? [model] : []));
		for (const row of rows) {
			if (row.allows.size === 0 || row.allows.has("read") || row.foreign || row.model === void 0) continue;
			if (readable.has(row.model)) continue;
			context.report({
				at: row.at,
				source: row.source,
				message: `The row allows ${[...row.allows].join(", ")} of ${shortId(row.model)} and not read, without which none of them works: set perm_read to 1.`
			});
		}
	}
});

// src/audit/rules/action-expression-syntax.ts
const FIELDS = {
	"ir.actions.act_window": ["domain", "context"],
	"ir.filters": ["domain", "context"],
	"ir.rule": ["domain_force"]
};
var action_expression_syntax_default = defineRule({
	id: "action-expression-syntax",
	severity: "high",
	category: "views",
	summary: "A domain or context of an action, filter or rule that Python cannot read",
	why: "Odoo keeps the text as it is. It fails when somebody opens the action or reads the model, with an error that names neither file nor record.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html",
	bad: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.partner</field><field name=\"context\">{'search_default_a': 1</field></record>"), dataExample("<record id=\"a\" model=\"ir.filters\"><field name=\"domain\">[('a', '=', 1]</field></record>")],
	good: [
		dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.partner</field><field name=\"domain\">[('id', 'in', active_ids), ('a', '=', %(base.main_partner)d)]</field><field name=\"context\">{'a': context.get('b', False), }</field></record>"),
		dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"domain\"></field><field name=\"context\" eval=\"{}\"/></record>"),
		dataExample("<record id=\"a\" model=\"example.model\"><field name=\"domain\">[(</field></record>")
	],
	xml: { record(element, context) {
		const fields = FIELDS[attributeValue(element, "model") ?? ""];
		if (!fields) return;
		for (const name of fields) {
			const field = recordField(element, name);
			if (!field || attributeValue(field, "eval") !== void 0) continue;
			const value = textOf(field);
			const problem = expressionProblem(value);
			if (problem === void 0) continue;
			context.report({
				at: field.tag,
				message: `${name} is "${value.replaceAll(/\s+/g, " ").trim().slice(0, 80)}", which cannot be read, ${problem}: it fails as soon as it is used.`
			});
		}
	} }
});

// src/audit/rules/action-tag-gone.ts
var action_tag_gone_default = defineRule({
	id: "action-tag-gone",
	severity: "high",
	category: "migration",
	summary: "<report> or <act_window> of a data file",
	why: "Since 17.0 Odoo skips the two tags without a word: the action does not exist after the installation, and what refers to it fails. Before, they are deprecated.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py",
	bad: [dataExample("<report id=\"a\" model=\"res.partner\" string=\"A\" name=\"b.c\"/>"), dataExample("<act_window id=\"a\" name=\"A\" res_model=\"res.partner\"/>")],
	good: [dataExample("<record id=\"a\" model=\"ir.actions.report\"><field name=\"name\">A</field></record>"), dataExample("<template id=\"t\"><report/></template>")],
	xml: {
		report: look,
		act_window: look
	}
});
function look(element, context) {
	if (!isTop(element.parent) || !context.series) return;
	const { actionTags, series } = context.series;
	const model = element.name === "report" ? "ir.actions.report" : "ir.actions.act_window";
	context.report({
		at: element.tag,
		severity: actionTags ? "low" : void 0,
		message: actionTags ? `<${element.name}> is deprecated, and skipped from 17.0 on: write <record model="${model}">.` : `<${element.name}> is skipped in ${series}, so that the action does not exist: write <record model="${model}">.`
	});
}

// src/audit/rules/action-target-inline.ts
var action_target_inline_default = defineRule({
	id: "action-target-inline",
	severity: "critical",
	category: "migration",
	from: "19.0",
	summary: "An action with the target \"inline\"",
	why: "Since 19.0 the settings open in the current window, and the target is gone: a record with it stops the installation.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py",
	bad: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.config.settings</field><field name=\"target\">inline</field></record>")],
	good: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.config.settings</field><field name=\"target\">current</field></record>")],
	xml: { record(element, context) {
		if (attributeValue(element, "model") !== "ir.actions.act_window") return;
		const target = context.series?.settingsTarget === "current" ? recordField(element, "target") : void 0;
		if (!target || textOf(target).trim() !== "inline") return;
		context.report({
			at: target.tag,
			message: "There is no target \"inline\" since 19.0, and the module cannot be installed: write current.",
			fix: {
				title: "Write current",
				safe: true,
				edits: [{
					...target.inner,
					text: "current"
				}]
			}
		});
	} }
});

// src/audit/rules/action-view-mode-tree.ts
const MODELS = /* @__PURE__ */ new Set(["ir.actions.act_window", "ir.actions.act_window.view"]);
const TREE = /(^|,)\s*tree\s*(,|$)/;
var action_view_mode_tree_default = defineRule({
	id: "action-view-mode-tree",
	severity: "high",
	category: "views",
	from: "18.0",
	summary: "An action whose view_mode names \"tree\"",
	why: "From 18.0 on the type is called \"list\". The action is installed, and fails with an error when somebody opens it.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_actions.py",
	bad: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.partner</field><field name=\"view_mode\">kanban,tree,form</field></record>"), dataExample("<record id=\"a\" model=\"ir.actions.act_window.view\"><field name=\"view_mode\">tree</field></record>")],
	good: [dataExample("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"res_model\">res.partner</field><field name=\"view_mode\">kanban,list,form</field></record>"), dataExample("<record id=\"a\" model=\"example.tree\"><field name=\"view_mode\">tree</field></record>")],
	xml: { record(element, context) {
		const model = attributeValue(element, "model") ?? "";
		if (context.series?.listTag !== "list" || !MODELS.has(model)) return;
		const field = recordField(element, "view_mode");
		if (!field || !TREE.test(textOf(field))) return;
		const { start, end } = field.inner;
		context.report({
			at: field.tag,
			message: `view_mode is "${textOf(field).trim()}", and there is no view of type tree: opening the action fails. Write list.`,
			fix: {
				title: "Write list",
				safe: true,
				edits: [{
					start,
					end,
					text: context.text.slice(start, end).replace(TREE, "$1list$2")
				}]
			}
		});
	} }
});

// src/audit/rules/anomalous-backslash-in-string.ts
/** What may follow a backslash in a text; of bytes N, u and U have no meaning, which is no error there either. */
const ESCAPE = /\\(?:[\n\r\\'"abfnrtvxNuU0-7]|$)|\\([\s\S])/g;
var anomalous_backslash_in_string_default = defineRule({
	id: "anomalous-backslash-in-string",
	aliases: ["W1401", "W605"],
	severity: "low",
	category: "correctness",
	summary: "A backslash in a text that begins no escape",
	why: "Python keeps the backslash and warns from 3.12 on; a later Python refuses the file. Mostly it is a regular expression that should be a raw string.",
	link: "https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences",
	bad: `
    import re

    NUMBER = re.compile("\\d+")
  `,
	good: `
    import re

    NUMBER = re.compile(r"\\d+")
    LINE = "a\\n\\tb \\\\d \\x41 \\u00e9 \\'" + rb"\\d".decode()
    LONG = "a \\
    b"
  `,
	python: { string(node, context) {
		if (!context.slice(node).includes("\\")) return;
		const [start] = node.children;
		if (start?.type !== "string_start" || /r/i.test(context.slice(start))) return;
		const { text } = context;
		for (const part of node.children) {
			if (part.type !== "string_content") continue;
			const content = text.slice(part.start, part.end);
			if (!content.includes("\\")) continue;
			for (const match of content.matchAll(ESCAPE)) {
				if (match[1] === void 0) continue;
				const plain = /^[fFbB]?["']/.test(context.slice(start)) && !/\\[\n\\'"abfnrtvxNuU0-7]/.test(text.slice(node.start, node.end));
				context.report({
					at: {
						start: part.start + match.index,
						end: part.start + match.index + 2
					},
					message: `\\${match[1]} is no escape of Python: write \\\\${match[1]}, or a raw string, r"...".`,
					fix: plain ? {
						title: "Make it a raw string",
						safe: true,
						edits: [{
							start: node.start,
							end: node.start,
							text: "r"
						}]
					} : void 0
				});
				return;
			}
		}
	} }
});

// src/audit/rules/asset-in-no-bundle.ts
var asset_in_no_bundle_default = defineRule({
	id: "asset-in-no-bundle",
	aliases: ["JSX001"],
	severity: "medium",
	confidence: "likely",
	category: "javascript",
	from: "15.0",
	summary: "A script or template of the client that is in no bundle",
	why: "Only files that a bundle of the manifest lists reach the browser. A file that none lists is not loaded, whatever imports it.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/assets.html",
	bad: {
		"__manifest__.py": `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["example_module/static/src/a.js"]},
      }
    `,
		"static/src/a.js": "export const a = 1;\n",
		"static/src/b.js": "export const b = 1;\n"
	},
	good: [{
		"__manifest__.py": `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["example_module/static/src/**/*", ("remove", "example_module/static/src/c.js")]},
      }
    `,
		"static/src/a.js": "export const a = 1;\n",
		"static/src/c.js": "export const c = 1;\n",
		"static/src/deep/b.js": "export const b = 1;\n"
	}, {
		"__manifest__.py": `
      {
          "name": "Example",
          "version": "19.0.1.0.0",
          "license": "LGPL-3",
          "depends": ["web"],
          "assets": {"web.assets_backend": ["/example_module/static/src/a.js"]},
      }
    `,
		"static/src/a.js": "import { loadJS } from \"@web/core/assets\";\n\nloadJS(\"/example_module/static/src/lazy.js\");\n",
		"static/src/lazy.js": "window.x = 1;\n"
	}],
	check(context) {
		const { module, project } = context;
		if (!module.manifest.entries.has("assets")) return;
		const listed = manifestAssets(module.manifest).map(({ path }) => globOf(path.replace(/^\//, "")));
		if (module.manifest.entries.get("assets")?.value === void 0) return;
		for (const file of module.files) {
			if (!/^static\/src\/.*\.js$/.test(file) || /\/lib\/|\.min\.js$|worker/.test(file)) continue;
			const full = `${module.name}/${file}`;
			if (listed.some((pattern) => pattern.test(full)) || isNamed(full, context)) continue;
			if ([...project.modules.values()].some(({ depends, dir }) => dir !== void 0 && depends.includes(module.name))) continue;
			context.report({
				path: file,
				message: `No bundle of the manifest lists ${file}, so no browser loads it. Add it to "assets", or remove the file.`
			});
		}
	}
});
/** A file may be loaded by its address, from a template, a controller or another script. */
function isNamed(full, { module }) {
	return [...module.xml, ...module.python].some(({ source }) => source.text.includes(full)) || /lazy|legacy|templates?\//.test(full);
}
/** `**` is any number of folders, `*` anything in one. */
function globOf(pattern) {
	const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll(/\*\*\/?|\*|\?/g, (part) => part === "?" ? "." : part === "*" ? "[^/]*" : part === "**" ? ".*" : "(?:.*/)?");
	return new RegExp(`^${source}$`);
}

// src/audit/rules/asset-path-matches-nothing.ts
var asset_path_matches_nothing_default = defineRule({
	id: "asset-path-matches-nothing",
	severity: "medium",
	category: "correctness",
	from: "15.0",
	summary: "A path in assets matches no file of the module",
	why: "Odoo logs a warning, and the bundle goes without the file. Where another file needs it, all scripts of the bundle may stop.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/frontend/assets.html",
	bad: [{
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"example_module/static/src/bok.js\"]}}",
		"static/src/book.js": "export const book = 1;\n"
	}, {
		"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"web\"], \"assets\": {\"web.assets_backend\": [\"/example_module/static/src/scss/**/*\"]}}",
		"static/src/book.js": "export const book = 1;\n"
	}],
	good: {
		"__manifest__.py": `{
      "name": "Example",
      "version": "19.0.1.0.0",
      "depends": ["web"],
      "assets": {
        "web.assets_backend": [
          "example_module/static/src/**/*.js",
          ("remove", "web/static/src/main.js"),
          ("include", "web._assets_helpers"),
          ("after", "web/static/src/a.js", "example_module/static/src/book.js"),
          "https://example.com/a.js",
          "other_module/static/src/b.js",
        ]
      },
    }`,
		"static/src/book.js": "export const book = 1;\n"
	},
	manifest(manifest, context) {
		const { module } = context;
		if (module.files.every((file) => !file.startsWith("static/"))) return;
		for (const at of manifestAssets(manifest)) {
			const path = at.path.replace(/^\//, "");
			if (!path.startsWith(`${module.name}/`)) continue;
			const pattern = patternOf(path.slice(module.name.length + 1));
			if (module.files.some((file) => pattern.test(file))) continue;
			const message = `${at.path} matches no file of the module, so ${at.key} goes without it. Write the path of a file that is there.`;
			context.report({
				at,
				message
			});
		}
	}
});
/** `**` is any number of folders, `*` anything in one. */
function patternOf(path) {
	const source = path.replaceAll(/[.+^${}()|\\]/g, String.raw`\$&`).replaceAll(/\*\*\/?|\*|\?/g, (part) => ({
		"?": "[^/]",
		"*": "[^/]*",
		"**": ".*"
	})[part] ?? "(?:.*/)?");
	return new RegExp(`^${source}$`);
}

// src/audit/rules/assets-in-template.ts
/** Those of Odoo's web client and website; other modules may still have such a template. */
const BUNDLE = /^(web|web_editor|website|portal)\.(assets_(backend|frontend|common|qweb|tests|primary_variables|editor|frontend_lazy)|qunit_suite(_tests)?|assets)$/;
var assets_in_template_default = defineRule({
	id: "assets-in-template",
	severity: "high",
	category: "migration",
	from: "15.0",
	summary: "A template that extends a bundle of assets",
	why: "Since 15.0 bundles are lists in the manifest, and the templates of before are gone. One that extends them cannot be installed.",
	link: "https://www.odoo.com/documentation/15.0/developer/reference/frontend/assets.html",
	bad: [dataExample("<template id=\"a\" inherit_id=\"web.assets_backend\"><xpath expr=\".\" position=\"inside\"><script src=\"/example_module/static/src/a.js\"/></xpath></template>")],
	good: [dataExample("<template id=\"a\" inherit_id=\"web.layout\"><xpath expr=\"//head\" position=\"inside\"><t t-call-assets=\"web.assets_frontend\"/></xpath></template>")],
	xml: { template(element, context) {
		const inherits = attribute(element, "inherit_id");
		if (!inherits || context.series?.assets !== "manifest" || !BUNDLE.test(inherits.value)) return;
		if (context.project.xmlid(inherits.value, context.module.name).is === "found") return;
		context.report({
			at: element.tag,
			message: `${inherits.value} is no template since 15.0, and the module cannot be installed: list the files under "assets" in the manifest.`
		});
	} }
});

// src/audit/rules/attachment-public.ts
var attachment_public_default = defineRule({
	id: "attachment-public",
	severity: "medium",
	category: "security",
	summary: "What a caller uploads becomes a public attachment",
	why: "A public attachment is served to everybody who has its address, by this server. A file that a visitor uploads, an SVG or an HTML page with a script for instance, then runs in the session of whoever opens it, and private documents can be found by counting ids.",
	link: "https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html",
	bad: [
		`
    import base64
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            request.env["ir.attachment"].sudo().create({
                "name": ufile.filename,
                "datas": base64.b64encode(ufile.read()),
                "mimetype": ufile.content_type,
                "public": True,
            })
  `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            values = {"name": ufile.filename, "raw": ufile.read()}
            values["public"] = True
            request.env["ir.attachment"].sudo().create([values])
    `,
		`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            values = dict(name=ufile.filename, raw=ufile.read())
            values.update(public=True)
            request.env["ir.attachment"].create(values)
    `
	],
	good: `
    import base64
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/upload", type="http", auth="user", methods=["POST"])
        def upload(self, ufile):
            request.env["ir.attachment"].create({
                "name": ufile.filename,
                "datas": base64.b64encode(ufile.read()),
            })
            values = {"name": ufile.filename, "raw": ufile.read()}
            values["public"] = False
            request.env["ir.attachment"].create(values)

        @http.route("/turns", type="http", auth="user", methods=["POST"])
        def turns(self, ufile):
            values = other = {"name": "public", "raw": ufile.read()}
            for name in ("a", "b"):
                values = other
                other = values
                request.env["ir.attachment"].create(values)

        @http.route("/logo", type="http", auth="user")
        def logo(self):
            request.env["ir.attachment"].create({"name": "logo", "datas": self.logo_data(), "public": True})
  `,
	calls: ["create"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "create" || !called.object) return;
		const [given] = argumentsOfCall(node, context).positional;
		if (!given || !functionText(context).includes("public")) return;
		if (recordsOf(called.object, context)?.model !== "ir.attachment") return;
		if (isTestFile(context.file.source.path) || servesNobody(context)) return;
		const values = valuesOf(given, context);
		const open = values.get("public");
		if (!open || context.slice(open) !== "True") return;
		const { route } = outsideOf(context);
		const content = values.get("datas") ?? values.get("raw");
		if (!route || !taintHere(content, context)) return;
		context.report({
			at: open,
			message: "The upload is served to everybody, from this address: leave public out, and let an access token open it."
		});
	} }
});
/** What each key of `{...}`, of `dict(...)` or of a name for one is given, also by `values["key"] = ...` and `update()`. */
function valuesOf(given, context) {
	const { text } = context;
	const flow = scopeFlow(context);
	const found = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	const read = (node) => {
		if (seen.has(node)) return;
		seen.add(node);
		if (node.type === "list") for (const each of parts(node)) read(each);
		for (const pair of node.type === "dictionary" ? parts(node) : []) {
			const [name, inner] = [childOf(pair, "key"), childOf(pair, "value")];
			const key = name && literalOf(name, text);
			if (typeof key === "string" && inner) found.set(key, inner);
		}
		if (node.type === "call" && calledBy(node, context)?.path === "dict") for (const [key, inner] of argumentsOfCall(node, context).keywords) found.set(key, inner);
		if (node.type !== "identifier") return;
		const name = context.slice(node);
		for (const { how, value } of flow.reaching(name, node.start)) if (how === "value" && value) read(value);
		for (const call of flow.calls) {
			if (call.start > node.start || calledBy(call, context)?.path !== `${name}.update`) continue;
			const { positional, keywords } = argumentsOfCall(call, context);
			for (const each of positional) if (each.type === "dictionary") read(each);
			for (const [key, inner] of keywords) found.set(key, inner);
		}
		for (const key of [
			"public",
			"datas",
			"raw"
		]) for (const quote of ["\"", "'"]) {
			const [set] = flow.reaching(`${name}[${quote}${key}${quote}]`, node.start);
			if (set?.value) found.set(key, set.value);
		}
	};
	read(given);
	return found;
}

// src/audit/rules/attribute-deprecated.ts
const ATTRIBUTES = [
	"_columns",
	"_defaults",
	"length"
];
const WHY = {
	_columns: "Odoo no longer reads it: write the fields as attributes, name = fields.Char()",
	_defaults: "Odoo no longer reads it: give each field its default=",
	length: "scripts of the web client take what has a length for a list: name it otherwise"
};
var attribute_deprecated_default = defineRule({
	id: "attribute-deprecated",
	aliases: ["W8105"],
	severity: "medium",
	category: "correctness",
	summary: "A class attribute that Odoo no longer reads, or stumbles over",
	why: "_columns and _defaults belong to the API before 8.0: their fields and values do not exist. A field named length makes records look like lists to scripts of the web client.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#models",
	bad: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"
        _columns = {}

        length = fields.Integer()
  `,
	good: `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        length_cm = fields.Integer()

        def count(self):
            length = len(self)
            return length


    class Helper:
        length = 0
  `,
	python: { module(_node, context) {
		const { file, settings, text } = context;
		const names = settings.deprecatedAttributes ?? ATTRIBUTES;
		for (const klass of file.classes) {
			if (klass.kind === void 0) continue;
			for (const name of names) {
				const value = klass.attributes.get(name);
				if (!value) continue;
				const start = lineStart(text, value.start);
				const at = {
					start: start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0),
					end: value.end
				};
				context.report({
					at,
					message: `${klass.name} has the attribute ${name}: ${WHY[name] ?? "it is no longer to be used"}.`
				});
			}
		}
	} }
});

// src/audit/rules/attribute-from-input.ts
var attribute_from_input_default = defineRule({
	id: "attribute-from-input",
	aliases: ["unsafe-getattr"],
	severity: "high",
	confidence: "likely",
	category: "security",
	summary: "getattr or setattr with a name that the caller gives",
	why: "getattr reaches everything that an object has: private methods, the environment, the cursor. With a name from a request or an RPC argument the caller decides which. record[name] only reads fields, and a list of allowed names says which.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#accessing-object-attributes",
	bad: [`
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def value(self, name):
            return getattr(self, name)
    `, `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/call", type="json", auth="user")
        def call(self, model, method):
            return getattr(request.env[model], method)()
    `],
	good: `
    from odoo import models

    NAMES = ("name", "author")


    class Book(models.Model):
        _name = "library.book"

        def value(self, name):
            return self[name]

        def listed(self, name):
            if name not in NAMES:
                return False
            return getattr(self, name)

        def fixed(self, kind):
            return getattr(self, "_compute_%s" % self._name)

        def named(self, kind):
            method = "%s_get_form" % kind
            return getattr(self, method)()

        def prefixed(self, kind):
            return getattr(self, "_export_" + kind)()

        def _value(self, name):
            return getattr(self, name)

        def summed(self, name, lines):
            return sum(getattr(line, name) for code, line in lines.items())


    class Service(Component):
        _name = "library.service"

        def dispatch(self, method_name):
            return getattr(self, method_name)()
  `,
	calls: ["getattr", "setattr"],
	python: { call(node, context) {
		const [called] = node.children;
		if (called?.type !== "identifier" || !/^[gs]etattr$/.test(context.slice(called))) return;
		const [object, name] = argumentsOfCall(node, context).positional;
		if (!object || !name || taintHere(object, context)?.json || isGiven(object, context)) return;
		if (originsOf(name, scopeFlow(context)).some((origin) => /^\(?[rbfu]*["'](_|\w{2})|["'}sd]_?[a-z]\w{3,}["']/i.test(context.slice(origin)))) return;
		const taint = taintHere(name, context);
		if (taint?.kind !== "text" || servesNobody(context)) return;
		context.report({
			at: node,
			message: `${context.slice(called)}() takes any name from ${taint.source}, private methods included: read a field with record[name], and compare the name with a list first.`
		});
	} }
});
/** An element of what the caller gives: of JSON, where it comes from outside. */
function isGiven(object, { functionNode, method, text }) {
	if (object.type !== "identifier" || !functionNode) return false;
	const over = new RegExp(`\\bfor\\s[^:\\n]*\\b${text.slice(object.start, object.end)}\\b[^:\\n]*?\\sin\\s+(\\w+)`).exec(text.slice(functionNode.start, functionNode.end))?.[1];
	return over !== void 0 && over !== "self" && method?.params.includes(over) === true;
}

// src/audit/rules/attribute-string-redundant.ts
var attribute_string_redundant_default = defineRule({
	id: "attribute-string-redundant",
	aliases: ["W8113", "field-string-redundant"],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "A field has the label that Odoo makes of its name",
	why: "Odoo makes \"Partner\" of partner_id and \"Due Date\" of due_date by itself. A label that says the same is one more text to keep in step when the field is renamed.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#fields",
	bad: [`
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Name", required=True)
        partner_id = fields.Many2one("res.partner", string="Partner")
        line_ids = fields.One2many("library.line", "loan_id", "Line")
        due_date = fields.Date(
            string="Due Date",
            help="When it comes back",
        )
        state = fields.Selection([("a", "A")], "State")
    `, `
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        tag_ids = fields.Many2many("library.tag", "loan_tag", "loan_id", "tag_id", "Tag")
    `],
	good: [`
    from odoo import fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Title")
        vat_id = fields.Char("VAT")
        partner_id = fields.Many2one("res.partner", string="Borrower")
        partner_name = fields.Char("Partner Name", related="partner_id.name")
        kind = fields.Selection([("a", "Kind")])
    `, { "models/partner.py": `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            vat = fields.Char("Vat")
      ` }],
	python: { module(root, context) {
		for (const placed of fieldsOf(context.file)) check(placed, root, context);
	} }
});
function check(placed, root, context) {
	const { field, klass } = placed;
	const label = labelOf(field);
	if (!label || typeof label.value !== "string" || field.kwargs.has("related")) return;
	if (label.value !== defaultLabel(field.name) || label.value === "") return;
	if (relabels(placed, context)) return;
	const call = callOf(field.start, label.node, root);
	if (!call) return;
	const argument = argumentNode(call, label.node);
	const edit = klass.creates && argument ? removeArgument(call, argument, context.text) : void 0;
	context.report({
		at: call,
		message: `Odoo makes the label "${label.value}" of ${field.name} by itself: leave it out.`,
		fix: edit ? {
			title: "Remove the label",
			safe: true,
			edits: [edit]
		} : void 0
	});
}
/** The field is there in another module already, perhaps with another label. */
function relabels({ field, klass }, context) {
	if (klass.creates || klass.model === void 0) return false;
	return context.model(klass.model).classes.some(({ module, fields }) => module !== context.module.name && Object.hasOwn(fields, field.name));
}
/** The call of the field: the outermost one of the assignment. */
function callOf(start, inside, root) {
	let node = root;
	while (node && !(node.type === "call" && node.start >= start)) node = node.children.find((child) => child.start <= inside.start && child.end >= inside.end);
	return node;
}

// src/audit/rules/auto-join.ts
var auto_join_default = defineRule({
	id: "auto-join",
	aliases: ["bypass-search-access"],
	severity: "low",
	category: "security",
	summary: "Searches through the field leave the rules of the other model out",
	why: "auto_join (bypass_search_access from 19.0) joins the other table without its access rights and record rules. By searching through the field a user learns what is in records that they may not read, value by value. Only where both models have the same rules, as an order and its lines, nothing is lost.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Many2one",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        employee_id = fields.Many2one("hr.employee", auto_join=True)
        partner_id = fields.Many2one("res.partner", bypass_search_access=True)
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"

        line_ids = fields.One2many("library.book.line", "book_id", auto_join=True)
        partner_id = fields.Many2one("res.partner")
        off_id = fields.Many2one("res.partner", auto_join=False)


    class Line(models.Model):
        _name = "library.book.line"

        book_id = fields.Many2one("library.book", auto_join=True, required=True)
  `,
	python: { class_definition(node, context) {
		const klass = context.file.classes.find(({ start, end }) => start === node.start && end === node.end);
		if (!klass?.model || isTestFile(context.file.source.path)) return;
		for (const field of klass.fields) {
			const name = ["auto_join", "bypass_search_access"].find((key) => field.kwargs.get(key)?.value === true);
			const comodel = name && comodelOf(field);
			if (name === void 0 || comodel === void 0) continue;
			if (comodel.startsWith(klass.model) || klass.model.startsWith(comodel) || [...klass.inherits.values()].includes(comodel)) continue;
			context.report({
				at: field.kwargs.get(name) ?? field,
				model: klass.model,
				message: `A search through ${field.name} asks for no right on ${comodel}: leave ${name} out, unless both models have the same rules.`
			});
		}
	} }
});

export { access_declared_twice_default as C, access_file_not_listed_default as S, access_override_in_python_default as _, attachment_public_default as a, access_for_models_default as b, asset_in_no_bundle_default as c, action_target_inline_default as d, action_tag_gone_default as f, access_shape_default as g, access_with_noupdate_default as h, attribute_deprecated_default as i, anomalous_backslash_in_string_default as l, access_without_read_default as m, attribute_string_redundant_default as n, assets_in_template_default as o, action_expression_syntax_default as p, attribute_from_input_default as r, asset_path_matches_nothing_default as s, auto_join_default as t, action_view_mode_tree_default as u, access_full_for_employees_default as v, access_for_everybody_default as x, access_for_outsiders_default as y };