import { c as seriesProfile } from "./common.mjs";
import { L as assetRecords, M as rule, N as seesAll, S as sequence, d as wizardModels, j as companyDomain, w as extend } from "./artefacts.mjs";
import { B as creationOrder, Et as testUsers, H as sampleValues, Tt as complete, V as fillRows, ot as isStored } from "./spec.mjs";
import { C as dataSpec, D as modelRecords, E as fieldRecords, O as orderRecords, S as cronRecords, T as expectedOf, b as buttonTrials, w as defaultRecords, x as constraintRecords, y as buttonRecords } from "./read-back.mjs";
import { t as PARTS } from "./parts.mjs";

// src/scaffold/data-target/expected.ts
/** What a module without Python must show: the same as with it, under other names, and the records in its place. */
function dataExpected(spec, rows) {
	const p = seriesProfile(spec.module.series);
	const renamed = dataSpec(spec);
	const base = rows({
		...renamed,
		parts: {
			...renamed.parts,
			crons: []
		}
	});
	const records = [
		...modelRecords(renamed),
		...fieldRecords(renamed),
		...defaultRecords(renamed),
		...buttonRecords(renamed),
		...constraintRecords(renamed, p),
		...cronRecords(renamed, p)
	].map((record) => expectedOf(renamed, record));
	return {
		...base,
		rules: base.rules.map((rule) => ({
			...rule,
			domain: rule.domain.replaceAll("'company_id'", "'x_company_id'")
		})),
		buttons: [],
		companyModels: [],
		records: [
			...base.records,
			...records,
			...orderRecords(renamed).map((record) => expectedOf(renamed, record))
		],
		trials: [
			...base.trials,
			...buttonTrials(renamed),
			...renamed.parts.crons.map((cron) => ({
				kind: "cron",
				xmlid: complete(renamed, cron.id)
			}))
		],
		xmlids: [...base.xmlids, ...records.map(({ xmlid, model }) => ({
			xmlid,
			model,
			demo: false
		}))]
	};
}

// src/scaffold/expected.ts
/** Derives from the spec alone what the server must show once the module is installed. */
function expectedRows(spec) {
	return spec.module.target === "data" ? dataExpected(spec, rowsOf) : rowsOf(spec);
}
function rowsOf(spec) {
	const { groups, menus } = spec;
	const models = [...spec.models, ...wizardModels(spec)];
	const xmlid = (id) => complete(spec, id);
	const created = creationOrder(models);
	const order = "order" in created ? created.order : models;
	const p = seriesProfile(spec.module.series);
	const viewsOf = (model) => model.views ? [
		"form",
		p.listTag,
		"search",
		...Object.keys(model.views.more ?? {})
	].map((type) => ({
		xmlid: xmlid(`${model.table}_view_${type}`),
		model: model.name,
		type
	})) : [];
	const companies = models.filter((model) => model.company !== void 0);
	const added = contributions(spec, p);
	const extended = spec.extensions.map((extension) => extension.model);
	const changed = [...models, ...extended];
	const expected = {
		module: spec.module.name,
		series: spec.module.series,
		models: models.map((model) => ({
			model: model.name,
			table: model.table,
			title: model.title
		})),
		access: models.flatMap((model) => accessRows(spec, model)),
		rules: companies.map((model) => ({
			xmlid: xmlid(`${model.table}_rule_company`),
			model: model.name,
			domain: companyDomain(model)
		})),
		sqlConstraints: changed.flatMap((model) => sqlRows(model, models)),
		pythonConstraints: changed.flatMap((model) => model.pythonConstraints.map((constraint) => ({
			model: model.name,
			method: constraint.method,
			fields: constraint.fields,
			message: constraint.message,
			refuse: constraint.refuse && fillRows(model, models, constraint.refuse)
		}))),
		computes: changed.flatMap((model) => model.fields.flatMap(({ name, compute }) => (compute?.examples ?? []).map(({ given, expect }) => ({
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
		actions: models.flatMap((model) => (model.views?.actions ?? []).map((action) => ({
			xmlid: xmlid(action.id),
			model: model.name,
			title: action.title,
			viewModes: action.viewModes
		}))),
		views: models.flatMap(viewsOf),
		groups: groups.map((group) => ({
			xmlid: xmlid(group.id),
			title: group.title,
			implies: group.implies.map(xmlid)
		})),
		companyModels: companies.map((model) => ({
			model: model.name,
			required: model.company === "required",
			groups: model.access.flatMap(({ group }) => seesAll(spec, model, group) ? [xmlid(group)] : [])
		})),
		samples: [...order, ...extended.filter((model) => model.base)].map((model) => ({
			model: model.name,
			values: fillRows(model, models, sampleValues(model, models, 1)),
			second: fillRows(model, models, sampleValues(model, models, 2))
		})),
		demo: models.flatMap((model) => model.demo.length > 0 ? [{
			model: model.name,
			count: model.demo.length
		}] : []),
		...added,
		fields: [...[...spec.abstracts, ...changed].flatMap((model) => model.fields.filter((field) => !field.inherited).map((field) => fieldRow(model, field, p))), ...added.fields]
	};
	return {
		...expected,
		xmlids: xmlidsOf(spec, expected, p)
	};
}
/** What the artefacts promise by themselves. */
function contributions(spec, p) {
	const all = [
		rule,
		sequence,
		...PARTS,
		extend
	].map((artefact) => artefact.expected?.({
		spec,
		p
	}) ?? {});
	const files = p.assets === "template" ? PARTS.flatMap((part) => part.files({
		spec,
		p
	})) : [];
	return {
		fields: all.flatMap(({ fields = [] }) => fields),
		records: [...all.flatMap(({ records = [] }) => records), ...assetRecords(files, spec, p)],
		trials: all.flatMap(({ trials = [] }) => trials),
		pages: all.flatMap(({ pages = [] }) => pages)
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
		...expected.records.map(({ xmlid, model, demo = false }) => ({
			xmlid,
			model,
			demo
		})),
		...spec.models.flatMap((model) => model.demo.map(({ id }) => ({
			xmlid: complete(spec, id),
			model: model.name,
			demo: true
		})))
	];
}
function fieldRow(model, field, p) {
	return {
		model: model.name,
		name: field.name,
		ttype: field.type === "image" ? "binary" : field.type,
		title: field.title,
		relation: field.comodel,
		relationField: field.inverse,
		required: field.required,
		stored: field.companyDependent ? p.companyColumn : isStored(field),
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

export { expectedRows as t };