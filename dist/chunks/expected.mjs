import { r as seriesProfile } from "./profile.mjs";

// src/scaffold/artefacts/rule.ts
/** Global rules that hide the records of other companies. */
const rule = {
	id: "rule",
	files({ spec }) {
		return spec.models.filter((model) => model.company !== void 0).map((model) => ({
			path: `security/${model.table}_security.xml`,
			template: "rule/security.xml",
			data: {
				table: model.table,
				title: model.title,
				domain: companyDomain(model)
			},
			load: "data"
		}));
	}
};
/** A record without a company belongs to all of them. */
function companyDomain(model) {
	const own = "('company_id', 'in', company_ids)";
	return model.company === "required" ? `[${own}]` : `['|', ('company_id', '=', False), ${own}]`;
}

// src/scaffold/spec/resolving.ts
/** Whether the field has a column or relation in the database, so that it can be searched and sorted on. */
function isStored(field) {
	if (field.compute) return field.compute.store;
	return field.related === void 0 || field.relatedStore;
}
/** Whether a domain may use the field: a related one without a column is searched through its path. */
function isSearchable(field) {
	return isStored(field) || field.related !== void 0;
}
function listOf(value) {
	if (value === void 0) return [];
	return typeof value === "string" ? [value] : value;
}
/** Where values are read outside demo data. */
function valueScope(r) {
	return {
		fieldsOf: (name) => r.fields.get(name),
		problem: (path, message) => r.problems.error(path, message)
	};
}

// src/scaffold/spec/rights.ts
/** A user for each access row of the model. Rights add up over the groups that a group implies. */
function testUsers(spec, model) {
	return model.access.map((row) => {
		const all = impliedBy(spec, row.group);
		const alone = all.has("base.group_user") || ["base.group_portal", "base.group_public"].includes(row.group);
		if (!alone) all.add("base.group_user");
		const rows = model.access.filter((other) => all.has(other.group));
		return {
			slug: row.slug,
			groups: [...alone ? [] : ["base.group_user"], complete(spec, row.group)],
			rights: union(rows)
		};
	});
}
function union(rows) {
	return {
		read: rows.some((row) => row.read),
		write: rows.some((row) => row.write),
		create: rows.some((row) => row.create),
		unlink: rows.some((row) => row.unlink)
	};
}
/** The group and all that it implies, as far as the spec knows. */
function impliedBy(spec, group) {
	const all = /* @__PURE__ */ new Set([group]);
	for (const id of all) {
		for (const implied of spec.groups.find((entry) => entry.id === id)?.implies ?? []) all.add(implied);
		if (id === "base.group_system" || id === "base.group_erp_manager") all.add("base.group_user");
	}
	return all;
}
/** xmlid with its module. */
function complete(spec, id) {
	return id.includes(".") ? id : `${spec.module.name}.${id}`;
}

// src/scaffold/spec/known-models.ts
const KNOWN = {
	"res.partner": {
		module: "base",
		ref: "base.main_partner"
	},
	"res.users": {
		module: "base",
		ref: "base.user_admin"
	},
	"res.company": {
		module: "base",
		ref: "base.main_company"
	},
	"res.currency": {
		module: "base",
		ref: "base.USD"
	},
	"res.country": {
		module: "base",
		ref: "base.be"
	},
	"res.country.state": { module: "base" },
	"res.lang": {
		module: "base",
		ref: "base.lang_en"
	},
	"res.groups": {
		module: "base",
		ref: "base.group_user"
	},
	"res.bank": { module: "base" },
	"res.partner.category": { module: "base" },
	"res.partner.bank": { module: "base" },
	"ir.attachment": { module: "base" },
	"ir.model": {
		module: "base",
		ref: "base.model_res_partner"
	},
	"ir.sequence": { module: "base" },
	"mail.template": { module: "mail" },
	"mail.activity.type": {
		module: "mail",
		ref: "mail.mail_activity_data_todo"
	},
	"uom.uom": {
		module: "uom",
		ref: "uom.product_uom_unit"
	},
	"product.product": { module: "product" },
	"product.template": { module: "product" },
	"product.category": { module: "product" },
	"product.pricelist": { module: "product" },
	"account.account": { module: "account" },
	"account.journal": { module: "account" },
	"account.move": { module: "account" },
	"account.move.line": { module: "account" },
	"account.payment.term": { module: "account" },
	"account.tax": { module: "account" },
	"account.analytic.account": { module: "analytic" },
	"crm.lead": { module: "crm" },
	"crm.team": { module: "sales_team" },
	"hr.department": { module: "hr" },
	"hr.employee": { module: "hr" },
	"hr.job": { module: "hr" },
	"fleet.vehicle": { module: "fleet" },
	"maintenance.equipment": { module: "maintenance" },
	"mrp.bom": { module: "mrp" },
	"mrp.production": { module: "mrp" },
	"project.project": { module: "project" },
	"project.task": { module: "project" },
	"purchase.order": { module: "purchase" },
	"purchase.order.line": { module: "purchase" },
	"sale.order": { module: "sale" },
	"sale.order.line": { module: "sale" },
	"stock.location": { module: "stock" },
	"stock.lot": { module: "stock" },
	"stock.picking": { module: "stock" },
	"stock.warehouse": { module: "stock" },
	"resource.calendar": { module: "resource" },
	"event.event": { module: "event" }
};
function knownModel(model) {
	return KNOWN[model];
}
/** Modules that no manifest needs to name. */
const ALWAYS_THERE = /* @__PURE__ */ new Set(["base"]);

// src/scaffold/spec/samples.ts
/** A transparent PNG of one pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
/**
* The smallest set of values with which a record can be created. The second set differs from the first
* in the fields of unique constraints.
*/
function sampleValues(model, models, which) {
	const unique = uniqueFields(model);
	const values = model.fields.filter(isNeeded).map((field) => [field.name, unique.has(field.name) ? distinct(field, models, which) : sampleOf(field, models)]);
	return Object.fromEntries(values);
}
/** Fields of which no two records may have the same value, alone or together with others. */
function uniqueFields(model) {
	return new Set(model.sqlConstraints.flatMap((constraint) => constraint.unique));
}
/** Values of the second sample that differ from the first. */
function secondValues(model, models) {
	const first = sampleValues(model, models, 1);
	const second = sampleValues(model, models, 2);
	return Object.fromEntries(Object.entries(second).filter(([name, value]) => JSON.stringify(first[name]) !== JSON.stringify(value)));
}
function isNeeded(field) {
	if (field.compute || field.related) return false;
	if (field.sample.length > 0) return true;
	return field.required && !field.default && !field.type.endsWith("2many") && field.type !== "boolean";
}
function sampleOf(field, models) {
	return field.sample[0] ?? byType(field, models);
}
/** A value that neither demo data nor the other sample has. */
function distinct(field, models, which) {
	const given = field.sample[which - 1];
	if (given !== void 0) return given;
	const value = sampleOf(field, models);
	const shift = which === 1 ? 0 : 1;
	if (typeof value === "number") return field.sample.length > 0 ? value + shift : 1001 + shift;
	if (typeof value === "object" && value !== null && "daysFromToday" in value) return { daysFromToday: value.daysFromToday + shift };
	if (typeof value !== "string" || field.type === "selection") return value;
	const text = field.sample.length > 0 ? value : `Test ${value}`;
	return shift === 0 ? text : `${text} 2`;
}
function byType(field, models) {
	switch (field.type) {
		case "integer":
		case "float":
		case "monetary": return 1;
		case "boolean": return true;
		case "date":
		case "datetime": return { daysFromToday: 0 };
		case "binary":
		case "image": return PIXEL;
		case "selection": return field.options[0]?.[0] ?? "";
		case "many2one": return recordOf(field.comodel ?? "", models);
		case "reference": {
			const model = field.options[0]?.[0] ?? "";
			return {
				reference: model,
				record: recordOf(model, models)
			};
		}
		case "json": return { json: "{}" };
		default: return (field.size === void 0 ? field.title : field.title.slice(0, field.size)) || "Sample";
	}
}
function recordOf(comodel, models) {
	if (models.some((model) => model.name === comodel)) return { sample: comodel };
	const ref = knownModel(comodel)?.ref;
	return ref === void 0 ? { first: comodel } : { ref };
}
/** Models in an order in which their samples can be created, or a circle of required many2ones. */
function creationOrder(models) {
	const order = [];
	const visiting = [];
	const visit = (model) => {
		if (order.includes(model)) return void 0;
		if (visiting.includes(model.name)) return [...visiting.slice(visiting.indexOf(model.name)), model.name];
		visiting.push(model.name);
		for (const value of Object.values(sampleValues(model, models, 1))) for (const needed of samplesIn(value)) {
			const other = models.find((candidate) => candidate.name === needed);
			const circle = other && visit(other);
			if (circle) return circle;
		}
		visiting.pop();
		order.push(model);
	};
	for (const model of models) {
		const circle = visit(model);
		if (circle) return { circle };
	}
	return { order };
}
/** Models whose sample a value points to. */
function samplesIn(value) {
	if (typeof value !== "object" || value === null) return [];
	if ("sample" in value) return [value.sample];
	if ("record" in value) return samplesIn(value.record);
	if ("link" in value) return value.link.flatMap(samplesIn);
	if ("create" in value) return value.create.flatMap((row) => Object.values(row).flatMap(samplesIn));
	return [];
}
/** Values whose new x2many rows have all that their model requires. */
function fillRows(model, models, values) {
	const filled = Object.entries(values).map(([name, value]) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		const comodel = models.find((candidate) => candidate.name === field?.comodel);
		if (!comodel || typeof value !== "object" || value === null || !("create" in value)) return [name, value];
		const { [field?.inverse ?? ""]: _inverse, ...samples } = sampleValues(comodel, models, 1);
		return [name, { create: value.create.map((row) => fillRows(comodel, models, {
			...samples,
			...row
		})) }];
	});
	return Object.fromEntries(filled);
}

// src/scaffold/expected.ts
/** Derives from the spec alone what the server must show once the module is installed. */
function expectedRows(spec) {
	const { models, groups, menus } = spec;
	const xmlid = (id) => complete(spec, id);
	const created = creationOrder(models);
	const order = "order" in created ? created.order : models;
	const p = seriesProfile(spec.module.series);
	const viewsOf = (model) => model.views ? [
		"form",
		p.listTag,
		"search"
	].map((type) => ({
		xmlid: xmlid(`${model.table}_view_${type}`),
		model: model.name,
		type
	})) : [];
	const companies = models.filter((model) => model.company !== void 0);
	const expected = {
		module: spec.module.name,
		series: spec.module.series,
		models: models.map((model) => ({
			model: model.name,
			table: model.table,
			title: model.title
		})),
		fields: models.flatMap((model) => model.fields.map((field) => fieldRow(model, field))),
		access: models.flatMap((model) => accessRows(spec, model)),
		rules: companies.map((model) => ({
			xmlid: xmlid(`${model.table}_rule_company`),
			model: model.name,
			domain: companyDomain(model)
		})),
		sqlConstraints: models.flatMap((model) => sqlRows(model, models)),
		pythonConstraints: models.flatMap((model) => model.pythonConstraints.map((constraint) => ({
			model: model.name,
			method: constraint.method,
			fields: constraint.fields,
			message: constraint.message,
			refuse: constraint.refuse && fillRows(model, models, constraint.refuse)
		}))),
		computes: models.flatMap((model) => model.fields.flatMap(({ name, compute }) => (compute?.examples ?? []).map(({ given, expect }) => ({
			model: model.name,
			field: name,
			given: fillRows(model, models, given),
			expect
		})))),
		buttons: models.flatMap((model) => model.buttons.map((button) => buttonRow(spec, model, button))),
		deleteGuards: models.flatMap((model) => model.deletableIn && model.stateField !== void 0 ? [{
			model: model.name,
			field: model.stateField,
			states: model.deletableIn
		}] : []),
		menus: menus.map((menu) => ({
			xmlid: xmlid(menu.id),
			title: menu.title,
			parent: menu.parent === void 0 ? void 0 : xmlid(menu.parent),
			action: menu.action === void 0 ? void 0 : xmlid(menu.action)
		})),
		actions: models.flatMap((model) => model.views ? [{
			xmlid: xmlid(`${model.table}_action`),
			model: model.name,
			title: model.plural,
			viewModes: model.views.viewModes
		}] : []),
		views: models.flatMap(viewsOf),
		groups: groups.map((group) => ({
			xmlid: xmlid(group.id),
			title: group.title,
			implies: group.implies.map(xmlid)
		})),
		companyModels: companies.map((model) => ({
			model: model.name,
			required: model.company === "required"
		})),
		samples: order.map((model) => ({
			model: model.name,
			values: fillRows(model, models, sampleValues(model, models, 1)),
			second: fillRows(model, models, sampleValues(model, models, 2))
		})),
		demo: models.flatMap((model) => model.demo.length > 0 ? [{
			model: model.name,
			count: model.demo.length
		}] : [])
	};
	return {
		...expected,
		xmlids: xmlidsOf(spec, expected, p)
	};
}
function xmlidsOf(spec, expected, p) {
	const rows = (model, ids) => ids.map(({ xmlid }) => ({
		xmlid,
		model,
		demo: false
	}));
	const family = spec.groups.length === 0 ? [] : [{ xmlid: complete(spec, `module_category_${spec.module.name}`) }];
	const privilege = p.groupFamily === "privilege" && family.length > 0 ? [{ xmlid: complete(spec, `${spec.module.name}_privilege`) }] : [];
	return [
		...rows("ir.module.category", family),
		...rows("res.groups.privilege", privilege),
		...rows("res.groups", expected.groups),
		...rows("ir.model.access", expected.access),
		...rows("ir.rule", expected.rules),
		...rows("ir.ui.view", expected.views),
		...rows("ir.actions.act_window", expected.actions),
		...rows("ir.ui.menu", expected.menus),
		...spec.models.flatMap((model) => model.demo.map(({ id }) => ({
			xmlid: complete(spec, id),
			model: model.name,
			demo: true
		})))
	];
}
function fieldRow(model, field) {
	return {
		model: model.name,
		name: field.name,
		ttype: field.type === "image" ? "binary" : field.type,
		title: field.title,
		relation: field.comodel,
		relationField: field.inverse,
		required: field.required,
		stored: isStored(field),
		computed: field.compute !== void 0,
		related: field.related,
		selection: field.type === "selection" ? field.options : void 0
	};
}
function accessRows(spec, model) {
	const users = testUsers(spec, model);
	return model.access.map((row, i) => ({
		xmlid: complete(spec, `access_${model.table}_${row.slug}`),
		model: model.name,
		group: complete(spec, row.group),
		read: row.read,
		write: row.write,
		create: row.create,
		unlink: row.unlink,
		userGroups: users[i]?.groups ?? [],
		effective: users[i]?.rights ?? row
	}));
}
function sqlRows(model, models) {
	return model.sqlConstraints.map((constraint) => ({
		model: model.name,
		name: `${model.table}_${constraint.name}`,
		kind: constraint.unique.length > 0 ? "unique" : "check",
		message: constraint.message,
		unique: constraint.unique,
		refuse: constraint.refuse && fillRows(model, models, constraint.refuse)
	}));
}
function buttonRow(spec, model, button) {
	const field = model.stateField ?? "";
	return {
		model: model.name,
		method: button.method,
		field,
		from: button.from,
		to: button.to,
		states: model.fields.find((candidate) => candidate.name === field)?.options.map(([value]) => value) ?? [],
		groups: button.groups.map((id) => complete(spec, id))
	};
}

export { samplesIn as a, ALWAYS_THERE as c, testUsers as d, isSearchable as f, rule as g, valueScope as h, sampleValues as i, knownModel as l, listOf as m, creationOrder as n, secondValues as o, isStored as p, fillRows as r, uniqueFields as s, expectedRows as t, complete as u };