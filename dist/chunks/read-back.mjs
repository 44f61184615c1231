import { r as __toESM } from "./rolldown-runtime.mjs";
import { T as toJSONSchema, f as literal, h as object, i as _enum, o as array, s as boolean, x as string, y as record$1 } from "./zod.mjs";
import { Mt as parts, Nt as childOf, Pt as walk, St as parsePython, T as pyString, U as withLineBreak, Y as indexModule, at as recordField, d as moduleOf, f as readModule, g as valued, gt as walkElements, ht as textOf, jt as literalOf, mt as elementsOf, pt as attributeValue, w as sourceFile, yt as manifestValue } from "./source.mjs";
import { c as seriesProfile, o as SERIES, s as isSeries } from "./common.mjs";
import { D as test, F as assetFile, I as assetKeys, M as rule, P as model, S as sequence, a as manifestFile, c as group, i as menu, l as demo, n as readme, o as initFiles, p as writtenWizards, r as packaging, s as icon, t as view, u as access$1, w as extend } from "./artefacts.mjs";
import { a as partMenus, c as partPython, d as resolveParts, f as data, i as partDepends, l as partScope, n as checkMethods, o as partMethods, r as partAccess, s as partOpeners, t as PARTS, u as partShape } from "./parts.mjs";
import { A as FIELD_TYPES, B as creationOrder, D as model$1, L as names$1, O as menuSection, R as shape, S as inheritedConstraints, St as element, Tt as complete, _ as shapeProblems, _t as keyProblem, a as checkExtensions, b as resolveFields, bt as pluralOf, c as DEVELOPMENT_STATUS, d as declaredModels, dt as normaliseBody, f as plainPercents, g as SpecError, h as Problems, ht as autoLabel, i as resolveMenus, it as checkPaths, k as readFieldText, l as resolvePublication, m as render, n as readSpecText, o as resolveExtensions, ot as isStored, p as asset, r as NOTHING_AROUND, s as resolveDemo, st as listOf, u as extension, ut as loopOver, v as resolveModel, vt as keyTitle, w as linkFields, wt as printXml, x as inheritFields, xt as recordVariable, y as modelDepends, yt as moduleNameProblem, zt as didYouMean } from "./spec.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { access, chmod, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { constants as constants$1, existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

// src/util/files.ts
/**
* Makes a folder and those above it that are missing. Node's own `recursive` tries for ever below a file system that
* refuses a new folder as if the one above were missing, as /proc does.
*/
async function makeFolder(folder, mode = 511) {
	const parent = path.dirname(folder);
	if (parent !== folder && !existsSync(parent)) await makeFolder(parent, mode);
	await mkdir(folder, { mode }).catch(async (error) => {
		if (!(await stat(folder).catch(() => void 0))?.isDirectory()) throw error;
	});
}
/**
* Writes beside the file and renames, so that a reader sees the old or the new content and nothing else. The
* mode of a file stays, and a symbolic link goes on pointing to it. Folders that are missing are made; a device or a
* pipe is written to.
*/
async function replaceFile(file, content) {
	await makeFolder(path.dirname(file));
	const target = await realpath(file).catch(() => file);
	const there = await stat(target).catch(() => void 0);
	if (there && !there.isFile() && !there.isDirectory()) return writeFile(target, content);
	const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
	try {
		await writeFile(temporary, content);
		if (there) await chmod(temporary, there.mode);
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
/** Undefined when there is no such file. */
async function readIfThere(file) {
	try {
		return await readFile(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw error;
	}
}
function isWritable(file) {
	return access(file, constants$1.W_OK).then(() => true, () => false);
}
async function isWritableFolder(folder) {
	return (await stat(folder).catch(() => void 0))?.isDirectory() === true && isWritable(folder);
}
/** The folder of the file, or the nearest one above it that is there: where `replaceFile` begins to make folders. */
async function folderThere(file) {
	let folder = path.dirname(path.resolve(file));
	while (!await stat(folder).catch(() => void 0) && folder !== path.dirname(folder)) folder = path.dirname(folder);
	return folder;
}

// src/scaffold/data-target/model-records.ts
function modelRecords(spec) {
	return spec.models.map((model) => ({
		id: `model_${model.table}`,
		model: "ir.model",
		fields: [
			{
				name: "name",
				text: model.title
			},
			{
				name: "model",
				text: model.name
			},
			...model.thread ? [flag("is_mail_thread")] : [],
			...model.activity ? [flag("is_mail_activity")] : []
		]
	}));
}
/** The order of records, which can name fields only once they are there. */
function orderRecords(spec) {
	return spec.models.flatMap(({ table, order }) => order === void 0 ? [] : [{
		id: `model_${table}`,
		model: "ir.model",
		fields: [{
			name: "order",
			text: order
		}]
	}]);
}
/** Fields of all models, in an order in which each finds what it names: links first, what is derived last. */
function fieldRecords(spec) {
	const all = spec.models.flatMap((model) => model.fields.map((field) => ({
		model,
		field
	})));
	const rank = ({ field }) => field.compute ? 4 : field.related ? 3 : field.type === "one2many" ? 2 : field.type === "monetary" ? 1 : 0;
	return all.map((each, i) => ({
		...each,
		i
	})).sort((a, b) => rank(a) - rank(b) || a.i - b.i).flatMap(({ model, field }) => [fieldRecord(model, field), ...selectionRecords(model, field)]);
}
function fieldRecord(model, field) {
	const fields = [
		{
			name: "name",
			text: field.name
		},
		{
			name: "model_id",
			ref: `model_${model.table}`
		},
		{
			name: "field_description",
			text: field.title
		},
		{
			name: "ttype",
			text: field.type === "image" ? "binary" : field.type
		}
	];
	const text = (name, value) => {
		if (value !== void 0 && value !== "") fields.push({
			name,
			text: value
		});
	};
	text("help", field.help);
	text("relation", field.comodel);
	text("relation_field", field.inverse);
	text("relation_table", field.relation?.table);
	text("column1", field.relation?.column1);
	text("column2", field.relation?.column2);
	text("on_delete", field.type === "many2one" ? field.ondelete ?? (field.required ? "restrict" : void 0) : void 0);
	text("domain", field.domain);
	text("related", field.related);
	if (field.required) fields.push(flag("required"));
	if (field.readonly || field.compute || field.related) fields.push(flag("readonly"));
	if (field.index) fields.push(flag("index"));
	if (copied(field)) fields.push(flag("copied"));
	if (field.size !== void 0) fields.push({
		name: "size",
		eval: String(field.size),
		value: field.size
	});
	if (!isStored(field)) fields.push({
		name: "store",
		eval: "False",
		value: false
	});
	text("depends", field.compute?.depends.join(","));
	if (field.compute) fields.push({
		name: "compute",
		text: loopOver(field.compute.body, model.variable)
	});
	return {
		id: `field_${model.table}__${field.name}`,
		model: "ir.model.fields",
		fields
	};
}
function copied({ copy, compute, related, type }) {
	return copy ?? (!compute && !related && type !== "one2many");
}
function flag(name) {
	return {
		name,
		eval: "True",
		value: true
	};
}
function selectionRecords(model, field) {
	if (field.options.length === 0) return [];
	return field.options.map(([value, label], i) => ({
		id: `selection_${model.table}__${field.name}__${value.replaceAll(/\W/g, "_").toLowerCase()}`,
		model: "ir.model.fields.selection",
		fields: [
			{
				name: "field_id",
				ref: `field_${model.table}__${field.name}`
			},
			{
				name: "value",
				text: value
			},
			{
				name: "name",
				text: label
			},
			{
				name: "sequence",
				eval: String(i),
				value: i
			}
		]
	}));
}
function defaultRecords(spec) {
	return spec.models.flatMap((model) => model.fields.flatMap((field) => {
		const value = field.default?.kind === "literal" ? field.default.value : null;
		if (value === null || value === false) return [];
		return [{
			id: `default_${model.table}__${field.name}`,
			model: "ir.default",
			fields: [{
				name: "field_id",
				ref: `field_${model.table}__${field.name}`
			}, {
				name: "json_value",
				text: JSON.stringify(value)
			}]
		}];
	}));
}
function recordNode({ id, model, fields }) {
	const children = fields.map((field) => {
		const { name } = field;
		if ("ref" in field) return element("field", {
			name,
			ref: field.ref
		});
		return "eval" in field ? element("field", {
			name,
			eval: field.eval
		}) : element("field", { name }, field.text);
	});
	return element("record", {
		id,
		model
	}, children);
}
/** What the server must show of a record; code and lists of ids are left out, which it keeps in its own form. */
function expectedOf(spec, record) {
	const values = record.fields.flatMap((field) => {
		if (field.kept === false) return [];
		if ("ref" in field) return [[field.name, { ref: complete(spec, field.ref) }]];
		if ("eval" in field) return field.value === void 0 ? [] : [[field.name, field.value]];
		return [[field.name, field.text]];
	});
	return {
		xmlid: complete(spec, record.id),
		model: record.model,
		values: Object.fromEntries(values)
	};
}
/** A literal in code that runs on the server. */
function codeLiteral(value) {
	if (typeof value === "string") return pyString(value, "'");
	if (value === null || value === false) return "False";
	return value === true ? "True" : String(value);
}

// src/scaffold/data-target/names.ts
function namesOf(spec) {
	const models = new Map(spec.models.map((model) => [model.name, model]));
	const every = new Set(spec.models.flatMap((model) => model.fields.map((field) => field.name)));
	const find = (model, name) => model?.fields.find((field) => field.name === name);
	const names = {
		model: (name) => models.has(name) ? manualModel(name) : name,
		field: (model, name) => find(models.get(model), name) ? `x_${name}` : name,
		path(model, dotted) {
			let here = models.get(model);
			return dotted.split(".").map((part) => {
				const field = find(here, part);
				here = models.get(field?.comodel ?? "");
				return field ? `x_${part}` : part;
			}).join(".");
		},
		domain: (model, source) => source.replaceAll(/([([]\s*['"])([\w.]+)(['"]\s*,)/g, (_all, before, path, after) => before + names.path(model, path) + after),
		code(source) {
			const own = (name) => every.has(name) ? `x_${name}` : name;
			const dotted = (path) => path.split(".").map(own).join(".");
			return source.replaceAll(/^(\s*)(\w+)\.(\w+)(\s*[-+*/|&]?=)(?!=)/gm, (all, pad, record, name, op) => every.has(name) ? `${pad}${record}['x_${name}']${op}` : all).replaceAll(/(?<=[\w\])])\.([a-z_]\w*)\b(?!\s*\()/g, (_all, name) => `.${own(name)}`).replaceAll(/\b(mapped|sorted|filtered|grouped)\((['"])([\w.]+)\2/g, (_all, method, quote, path) => `${method}(${quote}${dotted(path)}${quote}`).replaceAll(/\[(['"])(\w+)\1\]/g, (_all, quote, name) => `[${quote}${own(name)}${quote}]`).replaceAll(/\b(env\[|ref\()(['"])([\w.]+)\2/g, (_all, call, quote, name) => `${call}${quote}${names.model(name)}${quote}`).replaceAll(/([([]\s*['"])([\w.]+)(['"]\s*,\s*['"](?:[=!<>]+|=?i?like|not i?like|(?:not )?in|child_of|parent_of)['"])/g, (_all, before, path, after) => before + dotted(path) + after).replaceAll(/\bfields\.Date\.(today\(\)|context_today\(\w+\))/g, "datetime.date.today()").replaceAll(/\bfields\.Datetime\.now\(\)/g, "datetime.datetime.now()");
		},
		values: (model, values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [names.field(model, name), names.value(find(models.get(model), name), value)])),
		value(field, value) {
			if (typeof value !== "object" || value === null) return value;
			if ("sample" in value) return { sample: names.model(value.sample) };
			if ("first" in value) return { first: names.model(value.first) };
			if ("create" in value) return { create: value.create.map((row) => names.values(field?.comodel ?? "", row)) };
			if ("link" in value) return { link: value.link.map((one) => names.value(field, one)) };
			if ("reference" in value) return {
				reference: names.model(value.reference),
				record: names.value(void 0, value.record)
			};
			return value;
		}
	};
	return names;
}
function manualModel(name) {
	return `x_${name.replaceAll(".", "_")}`;
}
/** Views whose `title` is the field that is shown as the name of a record; elsewhere it is a label. */
const TITLED = [
	"kanban",
	"activity",
	"hierarchy"
];
/** Labels and what else is no name, though it may be spelt as one. */
const KEPT = /* @__PURE__ */ new Set([
	"title",
	"plural",
	"id",
	"value",
	"placeholder",
	"help",
	"widget",
	"mode",
	"type",
	"sum",
	"avg",
	"icon"
]);
const SOURCES = /* @__PURE__ */ new Set([
	"domain",
	"context",
	"options"
]);
/** Views name fields all over: every text that is the name of one is renamed, except where it is a label. */
function renameViews(value, model, names) {
	const own = new Set(model.fields.map((field) => field.name));
	const rename = (item, key) => {
		if (typeof item === "string") {
			if (SOURCES.has(key)) return names.domain(model.name, item);
			if (key === "order") return item.replaceAll(/\w+/g, (word) => own.has(word) ? `x_${word}` : word);
			return own.has(item) && !KEPT.has(key) ? `x_${item}` : item;
		}
		if (Array.isArray(item)) return item.map((one) => rename(one, key));
		if (item instanceof Map) return new Map([...item].map(([name, inner]) => [rename(name, ""), rename(inner, "")]));
		if (typeof item !== "object" || item === null) return item;
		const label = TITLED.includes(key) ? "title" : void 0;
		return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, rename(inner, name === label ? "" : name)]));
	};
	return rename(value, "");
}

// src/scaffold/data-target/spec.ts
/** The same spec under the names of a module without Python; all that is derived from a spec is derived from it. */
function dataSpec(spec) {
	const names = namesOf(spec);
	const models = spec.models.map((model) => dataModel(spec, model, names));
	return {
		...spec,
		models,
		parts: {
			...spec.parts,
			crons: spec.parts.crons.map((cron) => ({
				...cron,
				model: names.model(cron.model),
				modelRef: `model_${tableOf(names.model(cron.model))}`,
				body: cron.body === void 0 ? void 0 : names.code(cron.body)
			})),
			data: spec.parts.data.map((entry) => {
				const model = models.find((candidate) => candidate.name === names.model(entry.model));
				return {
					...entry,
					model: names.model(entry.model),
					fields: model?.fields ?? entry.fields,
					records: entry.records.map((record) => ({
						...record,
						values: names.values(entry.model, withDefaults(spec, entry.model, record.values))
					}))
				};
			})
		}
	};
}
function tableOf(model) {
	return model.replaceAll(".", "_");
}
function dataModel(spec, model, names) {
	const name = names.model(model.name);
	const table = tableOf(name);
	const money = seriesProfile(spec.module.series).manualMonetary;
	const own = (field) => names.field(model.name, field);
	const optional = (field) => field === void 0 ? void 0 : own(field);
	return {
		...model,
		name,
		table,
		recName: optional(model.recName),
		stateField: optional(model.stateField),
		order: model.order?.replaceAll(/\w+/g, own),
		methods: [],
		openers: [],
		fields: model.fields.map((field) => dataField(model, field, names, money)),
		pythonConstraints: model.pythonConstraints.map((constraint) => ({
			...constraint,
			fields: constraint.fields.map(own),
			when: constraint.when === void 0 ? void 0 : names.code(constraint.when),
			refuse: constraint.refuse && names.values(model.name, constraint.refuse)
		})),
		buttons: model.buttons.map((button) => ({
			...button,
			method: `%(${complete(spec, buttonAction(table, button.name))})d`,
			set: names.values(model.name, button.set)
		})),
		views: model.views && renameViews(model.views, model, names),
		demo: model.demo.map((record) => ({
			...record,
			values: names.values(model.name, withDefaults(spec, model.name, record.values))
		}))
	};
}
/** xmlid of the server action of a button, without the module. */
function buttonAction(table, button) {
	return `${table}_action_${button}`;
}
/** `money`: an amount can have its type. */
function dataField(model, field, names, money) {
	const literal = field.default?.kind === "literal";
	const plain = field.type === "monetary" && !money;
	const { compute } = field;
	return {
		...field,
		name: names.field(model.name, field.name),
		comodel: field.comodel && names.model(field.comodel),
		inverse: field.inverse && names.field(field.comodel ?? "", field.inverse),
		type: plain ? "float" : field.type,
		currency: field.currency && !plain ? names.field(model.name, field.currency) : void 0,
		options: field.type === "reference" ? field.options.map(([to, label]) => [names.model(to), label]) : field.options,
		relation: field.relation && {
			...field.relation,
			table: `x_${field.relation.table}`
		},
		domain: field.domain === void 0 ? void 0 : names.domain(field.comodel ?? "", field.domain),
		checkCompany: false,
		index: field.index === void 0 ? void 0 : true,
		related: field.related && names.path(model.name, field.related),
		default: literal ? field.default : void 0,
		required: field.required && field.default?.kind !== "company_currency",
		sample: field.sample.map((value) => names.value(field, value)),
		compute: compute && {
			...compute,
			depends: compute.depends.map((path) => names.path(model.name, path)),
			body: names.code(compute.body),
			examples: compute.examples.map(({ given, expect }) => ({
				given: names.values(model.name, given),
				expect: names.value(field, expect)
			}))
		}
	};
}
/** Values of a record together with those that the Python of a default would have given. */
function withDefaults(spec, model, values) {
	const more = (spec.models.find((candidate) => candidate.name === model)?.fields ?? []).flatMap((field) => {
		const value = field.name in values ? void 0 : defaultValue(field);
		return value === void 0 ? [] : [[field.name, value]];
	});
	return {
		...values,
		...Object.fromEntries(more)
	};
}
function defaultValue(field) {
	switch (field.default?.kind) {
		case "today":
		case "now": return { daysFromToday: 0 };
		case "user": return { ref: "base.user_admin" };
		case "company": return { ref: "base.main_company" };
		default: return;
	}
}

// src/scaffold/data-target/actions.ts
/** Server actions that do what the methods of buttons would. */
function buttonRecords(spec) {
	return spec.models.flatMap((model) => model.buttons.map((button) => ({
		id: buttonAction(model.table, button.name),
		model: "ir.actions.server",
		fields: [
			{
				name: "name",
				text: button.title
			},
			{
				name: "model_id",
				ref: `model_${model.table}`
			},
			{
				name: "state",
				text: "code"
			},
			{
				name: "code",
				text: buttonCode(model, button)
			}
		]
	})));
}
function buttonCode(model, button) {
	const state = model.fields.find((field) => field.name === model.stateField);
	const name = state?.name ?? "";
	const labels = button.from.map((value) => state?.options.find(([known]) => known === value)?.[1] ?? value);
	const values = [`${codeLiteral(name)}: ${codeLiteral(button.to)}`, ...Object.entries(button.set).map(([field, value]) => `${codeLiteral(field)}: ${setValue(model, field, value)}`)];
	const states = button.from.map(codeLiteral).join(", ");
	const guard = [`if any(record[${codeLiteral(name)}] not in [${states}] for record in records):`, `    raise UserError(${codeLiteral(`${button.title} is only possible in these states: ${labels.join(", ")}.`)})`];
	return [...button.from.length >= (state?.options.length ?? 0) ? [] : guard, `records.write({${values.join(", ")}})`].join("\n");
}
function setValue(model, name, value) {
	if (typeof value !== "object" || value === null) return codeLiteral(value);
	if (!("daysFromToday" in value)) return "False";
	const now = model.fields.find((field) => field.name === name)?.type === "datetime" ? "datetime.datetime.now()" : "datetime.date.today()";
	return value.daysFromToday === 0 ? now : `${now} + datetime.timedelta(days=${value.daysFromToday})`;
}
/** Constraints as automations, which raise where a method with `@api.constrains` would. */
function constraintRecords(spec, p) {
	return spec.models.flatMap((model) => model.pythonConstraints.flatMap((constraint) => {
		const { name, when = "False", message = "" } = constraint;
		const id = `${model.table}_check_${name}`;
		const code = [
			`for ${model.variable} in records:`,
			`    if ${when}:`,
			`        raise UserError(${codeLiteral(message)})`
		].join("\n");
		const action = [
			{
				name: "name",
				text: message
			},
			{
				name: "model_id",
				ref: `model_${model.table}`
			},
			{
				name: "state",
				text: "code"
			},
			{
				name: "code",
				text: code
			}
		];
		const trigger = [
			{
				name: "name",
				text: message
			},
			{
				name: "model_id",
				ref: `model_${model.table}`
			},
			{
				name: "trigger",
				text: "on_create_or_write"
			}
		];
		if (p.automation === "delegate") return [{
			id,
			model: "base.automation",
			fields: [...trigger, ...action.slice(2)]
		}];
		return [{
			id,
			model: "base.automation",
			fields: trigger
		}, {
			id: `${id}_action`,
			model: "ir.actions.server",
			fields: [
				...action.map((value) => value.name === "name" ? {
					...value,
					kept: false
				} : value),
				{
					name: "base_automation_id",
					ref: id
				},
				{
					name: "usage",
					text: "base_automation"
				}
			]
		}];
	}));
}
function cronRecords(spec, p) {
	return spec.parts.crons.map((cron) => ({
		id: cron.id,
		model: "ir.cron",
		fields: [
			{
				name: "name",
				text: cron.title
			},
			{
				name: "model_id",
				ref: cron.modelRef
			},
			{
				name: "state",
				text: "code"
			},
			{
				name: "code",
				text: `self = model\n${cron.body ?? ""}`
			},
			{
				name: "interval_number",
				eval: String(cron.number),
				value: cron.number
			},
			{
				name: "interval_type",
				text: cron.unit
			},
			...p.cronCallFields ? [{
				name: "numbercall",
				eval: "-1",
				value: -1
			}] : [],
			...cron.active ? [] : [{
				name: "active",
				eval: "False",
				value: false
			}]
		]
	}));
}
/** Calls of object methods become calls of the server actions in their place. */
function actionButtons(text) {
	return text.replaceAll(/<button name="%\([^>]*>/g, (tag) => tag.replace("type=\"object\"", "type=\"action\""));
}
/** What the buttons do, tried on the sample record where its first state allows it. */
function buttonTrials(spec) {
	return spec.models.flatMap((model) => {
		const first = model.fields.find((field) => field.name === model.stateField)?.default;
		const state = first?.kind === "literal" ? String(first.value) : void 0;
		return model.buttons.filter((button) => state !== void 0 && button.from.includes(state)).map((button) => ({
			kind: "server_action",
			xmlid: complete(spec, buttonAction(model.table, button.name)),
			model: model.name
		}));
	});
}

// src/scaffold/check-python.ts
/** Parses what a spec brings of Python, so that a syntax error is found before anything is written. */
async function checkPython(spec) {
	const extended = spec.extensions.map((extension) => extension.model);
	const snippets = [
		...spec.models,
		...spec.abstracts,
		...extended,
		...writtenWizards(spec)
	].flatMap(modelSnippets);
	for (const { path, text, kind } of partPython(spec.parts)) snippets.push(kind === "body" ? body(path, text) : expression(path, text));
	if (snippets.length === 0) return;
	const [{ parsePython }, { syntaxProblems }] = await Promise.all([import("./parser.mjs"), import("./syntax.mjs")]);
	const problems = [];
	for (const snippet of snippets) {
		const source = snippet.before + snippet.text;
		const [first] = syntaxProblems(await parsePython(`${source}\n`), `${source}\n`);
		if (!first) continue;
		const line = source.slice(snippet.before.length, Math.max(first.start, snippet.before.length)).split("\n").length;
		problems.push(`${snippet.path}: ${snippet.expression ? "" : `line ${line}: `}this is not valid Python (${first.message})`);
	}
	if (problems.length > 0) throw new SpecError(problems);
}
const KEYS = {
	model: "models",
	transient: "wizards",
	extension: "extend",
	abstract: "models"
};
function modelSnippets(model) {
	const at = `${KEYS[model.kind]}.${model.name}`;
	return [
		...model.fields.filter((field) => !field.inherited).flatMap((field) => {
			const path = `${at}.fields.${field.name}`;
			const { compute, default: value, domain } = field;
			return [
				...compute ? [body(`${path}.compute.body`, compute.body)] : [],
				...compute?.inverse === void 0 ? [] : [body(`${path}.compute.inverse`, compute.inverse)],
				...compute?.search === void 0 ? [] : [body(`${path}.compute.search`, compute.search)],
				...value?.kind === "python" ? [expression(`${path}.default`, value.expression)] : [],
				...domain === void 0 ? [] : [expression(`${path}.domain`, domain)]
			];
		}),
		...model.pythonConstraints.filter((constraint) => !constraint.inherited).flatMap((constraint) => {
			const path = `${at}.constraints.${constraint.name}`;
			return [...constraint.body === void 0 ? [] : [body(`${path}.body`, constraint.body)], ...constraint.when === void 0 ? [] : [expression(`${path}.when`, constraint.when)]];
		}),
		...(model.onchanges ?? []).map((onchange) => body(`${at}.onchange.${onchange.method.replace("_onchange_", "")}.body`, onchange.body)),
		...(model.rules ?? []).map((rule) => expression(`${at}.rules.${rule.slug}`, rule.domain)),
		...(model.views?.actions ?? []).flatMap((action) => action.domain === void 0 ? [] : [expression(`${at}.actions.${action.id}.domain`, action.domain)]),
		...model.methods.map((method) => body(`${at}.methods.${method.name}.body`, method.body)),
		...(model.views?.search.filters ?? []).flatMap((filter) => filter.domain === void 0 ? [] : [expression(`${at}.views.search.filters.${filter.name}`, filter.domain)])
	];
}
/** Statements, which are all in a method in the end. */
function body(path, text) {
	return {
		path,
		text: text.replaceAll("\n", "\n "),
		before: "def method(self):\n ",
		expression: false
	};
}
function expression(path, text) {
	return {
		path,
		text: `${text})`,
		before: "value = (",
		expression: true
	};
}

// src/scaffold/data-target/index.ts
/** Models, their fields and their defaults as records. */
const models = {
	id: "data_target",
	files: ({ spec }) => [
		...file("ir_model", modelRecords(spec)),
		...file("ir_model_fields", [...fieldRecords(spec), ...orderRecords(spec)]),
		...file("ir_default", defaultRecords(spec), true)
	]
};
/** Server actions, automations and scheduled actions in place of methods. */
const actions = {
	id: "data_target_actions",
	files: ({ spec, p }) => [
		...file("ir_actions_server", buttonRecords(spec)),
		...file("base_automation", constraintRecords(spec, p)),
		...file("ir_cron", cronRecords(spec, p), true)
	]
};
function file(name, records, noupdate = false) {
	if (records.length === 0) return [];
	const texts = records.map((record) => printXml([recordNode(record)], 4));
	return [{
		path: `data/${name}.xml`,
		template: "data/data.xml",
		data: {
			noupdate,
			records: texts
		},
		load: "data"
	}];
}
/** An artefact whose text is made fit for a module without Python. */
function revised(artefact, revise) {
	return {
		...artefact,
		files: (context) => artefact.files(context).map((each) => ({
			...each,
			revise
		}))
	};
}
/** In the order in which their files load. */
const DATA_ARTEFACTS = [
	group,
	models,
	access$1,
	revised(rule, (text) => text.replaceAll("'company_id'", "'x_company_id'")),
	actions,
	revised(view, actionButtons),
	data,
	menu,
	demo,
	readme,
	icon
];

// src/scaffold/plan.ts
/** In the order in which their files load: each may refer to what comes before it. */
const ARTEFACTS = [
	group,
	access$1,
	rule,
	sequence,
	view,
	...PARTS,
	extend,
	menu,
	demo,
	model,
	test,
	readme,
	packaging,
	icon
];
/**
* The files of the module that a spec describes. The same spec gives the same bytes. Throws a SpecError when
* Python of the spec has a syntax error.
*/
async function planModule(spec, options = {}) {
	const rendering = renderFiles(spec, options);
	rendering.catch(() => {});
	await checkPython(spec);
	return rendering;
}
async function renderFiles(spec, options) {
	const { module } = spec;
	const p = seriesProfile(module.series);
	const version = `${module.series}.${options.version ?? module.version}`;
	const bare = module.target === "data";
	const artefacts = bare ? DATA_ARTEFACTS : ARTEFACTS;
	const context = {
		spec: bare ? dataSpec(spec) : spec,
		p
	};
	const described = artefacts.flatMap((artefact) => artefact.files(context));
	const keys = artefacts.flatMap((artefact) => artefact.manifest?.(context) ?? []);
	keys.push(...assetKeys(described, spec, p));
	described.push(...assetFile(described, spec, p));
	const hooks = keys.flatMap(([key, value]) => key.endsWith("_hook") ? [hookName(value)] : []);
	const all = [
		manifestFile(module, version, described, keys),
		...described,
		...initFiles(described, hooks)
	];
	const rendered = async (file) => {
		if (file.data === void 0) return {
			path: file.path,
			content: await asset(file.template)
		};
		const text = await render(file.template, {
			...file.data,
			p
		});
		return {
			path: file.path,
			content: file.revise?.(text) ?? text
		};
	};
	const files = withPlainPercents(await Promise.all(all.map(rendered)));
	const beside = await Promise.all(artefacts.flatMap((artefact) => artefact.beside?.(context) ?? []).map((file) => "link" in file ? file : rendered(file)));
	files.push({
		path: ".odoo-scaffold/spec.yaml",
		content: options.source ?? await specText(spec.input)
	});
	files.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		module: module.name,
		series: module.series,
		version,
		files,
		beside,
		spec
	};
}
function withPlainPercents(files) {
	const texts = files.map(({ path, content }) => typeof content === "string" && path.endsWith(".xml") ? content : "");
	const plain = plainPercents(texts);
	return files.map((file, i) => texts[i] === plain[i] ? file : {
		...file,
		content: plain[i] ?? ""
	});
}
function hookName(value) {
	return value.kind === "string" ? value.text : "";
}
async function specText(input) {
	const { stringify } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return stringify(input, { lineWidth: 100 });
}

// src/scaffold/read-back/reading.ts
/** Without the keys that say nothing. */
function compact(entries) {
	return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== void 0));
}
/** How a spec names a group: by its key, or by its complete xmlid. */
function groupKey(xmlid, { groups, index }) {
	const prefix = `${index.module.name}.`;
	const own = xmlid.startsWith(prefix) ? xmlid.slice(prefix.length) : xmlid;
	return groups.get(own) ?? (xmlid.includes(".") ? xmlid : prefix + xmlid);
}
function groupKeys(list, reading) {
	const ids = list?.split(",").flatMap((id) => id.trim() || []);
	return ids && ids.length > 0 ? ids.map((id) => groupKey(id, reading)) : void 0;
}
/** One name alone, several as a list. */
function oneOrMore(names) {
	return names === void 0 || names.length === 0 ? void 0 : names.length === 1 ? names[0] : names;
}
function sourceOf(file, span) {
	return span ? file.source.text.slice(span.start, span.end) : "";
}
function text(valued) {
	return typeof valued?.value === "string" ? valued.value : void 0;
}
/** Statements of a method without its indentation. */
function bodyOf(file, method) {
	const node = [...walk(file.root)].find((each) => each.type === "function_definition" && each.start === method.start);
	const body = node && childOf(node, "body");
	if (!body) return "";
	const { text: all } = file.source;
	const read = normaliseBody(all.slice(all.lastIndexOf("\n", body.start) + 1, body.end));
	return "body" in read ? read.body : "";
}
/** The statements for one record of a body that is nothing but a loop over `self`. */
function loopBody(body, variable) {
	const lines = body.split("\n");
	const alone = lines.slice(1).every((line) => line === "" || line.startsWith("    "));
	if (lines[0] !== `for ${variable} in self:` || !alone || lines.length < 2) return body;
	return lines.slice(1).map((line) => line.slice(4)).join("\n");
}
/** Arguments of the first call of `name` in the text of a method. */
function firstCall(file, method, name) {
	const called = [...walk(file.root)].find((node) => node.type === "call" && node.start >= method.start && node.end <= method.end && sourceOf(file, childOf(node, "function")) === name);
	return called && childOf(called, "arguments");
}

// src/scaffold/read-back/module-input.ts
const OCA = "Odoo Community Association (OCA)";
/**
* Series of a module: what its version says, else what is given. Throws a SpecError when neither is one that is
* served.
*/
function moduleSeries({ manifest }, given) {
	const version = String(manifestValue(manifest, "version") ?? "");
	const series = /^(\d+\.0)\./.exec(version)?.[1] ?? given;
	if (series !== void 0 && isSeries(series)) return series;
	const known = `give one of ${SERIES.join(", ")}`;
	throw new SpecError([series === void 0 ? `series: the version ${JSON.stringify(version)} of the manifest does not say it; ${known}` : `series: ${series} is not served; ${known}`]);
}
/** What a manifest says of its module, as a spec has it. */
function moduleInput({ manifest, name }, series) {
	const text = (key) => {
		const value = manifestValue(manifest, key);
		return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
	};
	const version = text("version")?.replace(`${series}.`, "");
	const plain = version !== void 0 && /^\d+\.\d+\.\d+$/.test(version) && version !== "1.0.0";
	const website = text("website");
	const repository = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/?$/.exec(website ?? "")?.[1];
	const authors = text("author")?.split(",").map((author) => author.trim()) ?? [name];
	const oca = authors.includes(OCA) && repository !== void 0;
	const own = oca ? authors.filter((author) => author !== OCA) : authors;
	const strings = (key) => {
		const value = manifestValue(manifest, key);
		const found = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
		return found.length > 0 ? found : void 0;
	};
	const license = text("license");
	return compact({
		name,
		title: text("name") ?? name,
		series,
		version: plain ? version : void 0,
		summary: text("summary"),
		author: own.join(", ") || name,
		website: oca ? void 0 : website,
		license: license === "LGPL-3" ? void 0 : license,
		category: text("category"),
		depends: strings("depends"),
		app: manifestValue(manifest, "application") === true ? true : void 0,
		style: oca ? "oca" : void 0,
		repository: oca ? repository : void 0,
		maintainers: oca ? strings("maintainers") : void 0,
		development_status: oca ? text("development_status") : void 0
	});
}

// src/scaffold/data-target/check.ts
/** Keys of a spec that a module without Python can have. */
const ROOT = [
	"odoo",
	"module",
	"groups",
	"menus",
	"models",
	"data",
	"crons"
];
const MODEL = [...[
	"title",
	"plural",
	"mixins",
	"company",
	"order",
	"rec_name",
	"state_field",
	"fields",
	"constraints"
], ...[
	"buttons",
	"views",
	"actions",
	"access",
	"menu",
	"demo"
]];
/** What takes the place of a key that needs Python. */
const INSTEAD = {
	methods: "write the statements in a button, a cron or the compute of a field",
	onchange: "make the field computed",
	deletable_in: "take the letter d from the access of the group",
	sequence: "give the number by hand, or use target: python",
	rules: "only the rule of company is there; use target: python for others",
	extend: "extend the model in a module of its own with target: python"
};
/** What cannot be had without Python, as far as the keys of the spec tell. */
function checkDataTarget(input, problems) {
	const refuse = (path, key) => {
		problems.error(path, `a module without Python (module.target: data) cannot have it; ${INSTEAD[key] ?? "leave it out, or use target: python"}`);
	};
	for (const key of Object.keys(input)) if (!ROOT.includes(key)) refuse(key, key);
	for (const [name, model] of Object.entries(input.models)) {
		const path = `models.${name}`;
		for (const [key, value] of Object.entries(model)) if (!MODEL.includes(key) && value !== void 0) refuse(`${path}.${key}`, key);
		for (const mixin of model.mixins ?? []) if (!["thread", "activity"].includes(mixin)) problems.error(`${path}.mixins`, `${mixin} needs Python; without it there are thread and activity`);
	}
}
/** The same of what is only known once the spec is resolved. */
function checkDataSpec(models, module, crons, problems) {
	for (const model of models) checkModel(model, module, problems);
	for (const cron of crons) if (cron.body === void 0) problems.error(`crons`, "a module without Python has no methods: give body");
	else checkCode(cron.body, `crons.${cron.id}.body`, problems);
}
function checkModel(model, module, problems) {
	const path = `models.${model.name}`;
	if (model.recName !== void 0 && model.recName !== "name") problems.error(`${path}.rec_name`, `without Python a record is called by its field name alone; call ${model.recName} name, or add a field name`);
	if (`x_${model.table}`.length > 60) problems.error(path, `its table x_${model.table} is too long; shorten the name of the model`);
	for (const { name } of model.sqlConstraints) problems.error(`${path}.constraints.${name}`, "without Python there are no SQL constraints; give fields and when instead, and base_automation in module.depends");
	for (const { name, when } of model.pythonConstraints) {
		const at = `${path}.constraints.${name}`;
		if (when === void 0) problems.error(at, "without Python it takes fields, when and message, not body");
		else checkCode(when, `${at}.when`, problems);
		if (!module.depends.includes("base_automation")) problems.error(at, "without Python an automation checks it; add base_automation to module.depends");
	}
	for (const field of model.fields) {
		const at = `${path}.fields.${field.name}`;
		if (field.type === "json") problems.error(at, "a json field needs Python; use text");
		if (field.companyDependent) problems.error(at, "a value a company needs Python");
		if (field.currency && field.currency !== "currency_id") problems.error(`${at}.currency`, "without Python the currency of an amount is the field currency_id");
		if (field.compute) checkCode(field.compute.body, `${at}.compute.body`, problems);
		if (field.type === "monetary" && !seriesProfile(module.series).manualMonetary) problems.warn(at, `without Python ${module.series} installs no amount of money in a view: it becomes a float`);
		const kind = field.default?.kind;
		if (kind !== void 0 && kind !== "literal") problems.warn(`${at}.default`, "without Python only a fixed value can be a default: this one is left out");
		for (const [key, there] of [
			["digits", field.digits],
			["max_size", field.maxSize],
			["tracking", field.tracking || void 0],
			["groups", field.groups.length > 0 || void 0],
			["translate", field.translate || void 0]
		]) if (there !== void 0) problems.warn(`${at}.${key}`, "a field that is made without Python does not have it: it is left out");
	}
}
/** Python that Odoo's sandbox refuses, or names that are not there. */
function checkCode(source, path, problems) {
	for (const [pattern, why] of [
		[/\b(import|with|class|def|lambda|yield|global|nonlocal)\b/, "its sandbox refuses"],
		[/\b(_\(|self\.env\._\()/, "has no translation there:"],
		[/\bfields\.(?!Date\.(today\(\)|context_today\(\w+\))|Datetime\.now\(\))[\w.]+/, "has no"],
		[/\bValidationError\b/, "has no"],
		[/__\w+/, "its sandbox refuses"]
	]) {
		const [found] = pattern.exec(source) ?? [];
		if (found !== void 0) problems.error(path, `this runs as code on the server, which ${why} ${found.trim()}; write it without`);
	}
}

// src/scaffold/spec/input.ts
/** What a spec looks like before defaults and cross-checks. */
const specInput = shape({
	odoo: literal(1).optional().describe("Version of this format"),
	module: shape({
		name: string().describe("Technical name, such as library"),
		title: string(),
		series: _enum(SERIES, { error: (issue) => `${JSON.stringify(issue.input)} is no series that is served: use ${SERIES.join(", ")}, in quotes` }),
		version: string().regex(/^\d+\.\d+\.\d+$/, "use three numbers such as 1.0.0; the series is put before them").optional(),
		summary: string().optional(),
		description: string().optional(),
		author: string().min(1, "name an author: Odoo warns when there is none"),
		website: string().optional(),
		license: _enum([
			"LGPL-3",
			"AGPL-3",
			"GPL-2",
			"GPL-3",
			"GPL-3 or any later version",
			"OEEL-1",
			"OPL-1",
			"Other OSI approved licence",
			"Other proprietary"
		]).optional(),
		category: string().optional(),
		depends: array(string()).optional(),
		app: boolean().optional(),
		target: _enum(["python", "data"]).optional().describe("data: models and fields as x_ records, without Python, for a database that takes no files"),
		style: _enum(["odoo", "oca"]).optional().describe("Layout by Odoo's own guidelines (the default) or by the OCA's"),
		repository: string().optional().describe("On GitHub, such as OCA/server-tools; the website of a module of style oca"),
		maintainers: array(string()).optional().describe("GitHub logins, for style oca"),
		contributors: array(string()).optional().describe("Such as \"Jane Doe <jane@example.com>\", for style oca; the authors when left out"),
		development_status: _enum(DEVELOPMENT_STATUS).optional().describe("For style oca")
	}),
	groups: record$1(string(), shape({
		title: string().optional(),
		implies: names$1.optional(),
		users: names$1.optional()
	})).optional(),
	menus: record$1(string(), menuSection).optional().describe("Menus that open nothing; root carries the title of the module"),
	models: record$1(string(), model$1).default({}).describe("Model by name, such as library.book"),
	extend: record$1(string(), extension).optional().describe("Fields, methods and view changes for other modules' models, such as res.partner"),
	...partShape
});
/** The JSON Schema of a spec, for an editor or a model. */
function specJsonSchema() {
	return toJSONSchema(specInput, { io: "input" });
}

// src/scaffold/spec/parse.ts
const XMLID = /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/;
/**
* Reads a spec as data; `around` is what the module has besides. Throws a SpecError that names everything that
* is wrong with it.
*/
function parseSpec(input, around = NOTHING_AROUND) {
	const parsed = specInput.safeParse(input);
	if (!parsed.success) throw new SpecError(shapeProblems(parsed.error));
	return resolve(parsed.data, input, around);
}
function resolve(input, raw, around) {
	const problems = new Problems();
	const groups = Object.keys(input.groups ?? {});
	if (input.module.target === "data") checkDataTarget(input, problems);
	const declared = declaredModels(input);
	const r = {
		input,
		profile: seriesProfile(input.module.series),
		problems,
		around,
		fields: /* @__PURE__ */ new Map(),
		entries: /* @__PURE__ */ new Map(),
		pathOf: (model) => declared.get(model)?.path ?? `models.${model}`,
		inputOf: (model) => declared.get(model)?.input,
		kindOf: (model) => declared.get(model)?.kind,
		isOpen: (model) => ![
			"model",
			"transient",
			"abstract"
		].includes(declared.get(model)?.kind ?? ""),
		groupIds: (keys, path) => listOf(keys).flatMap((key) => {
			if (groups.includes(key)) return [`${input.module.name}_group_${key}`];
			if (XMLID.test(key) || around.groups.has(key)) return [key];
			problems.error(path, `there is no group ${key}.${didYouMean(key, [...groups, ...around.groups])} Write a key of groups, or an xmlid such as base.group_user`);
			return [];
		})
	};
	const module = resolveModule(input, problems);
	const brings = Object.keys(input).filter((key) => ![
		"odoo",
		"module",
		"groups",
		"menus",
		"models"
	].includes(key));
	if (Object.keys(input.models).length === 0 && brings.length === 0) problems.error("models", "a module needs a model");
	for (const [name, { input: model }] of declared) r.fields.set(name, resolveFields(name, model, r));
	inheritFields(r);
	checkExtensions(module, r);
	linkFields(r);
	problems.check();
	const resolvedGroups = resolveGroups(input, r);
	const classes = Object.entries(input.models).map(([name, model]) => resolveModel(name, model, r));
	const models = classes.filter((model) => model.kind !== "abstract").map((model) => ({
		...model,
		pythonConstraints: inheritedConstraints(model, classes)
	}));
	checkPaths(models, r);
	const created = creationOrder(models);
	if ("circle" in created) {
		problems.error("models", `required many2one fields form a circle (${created.circle.join(" -> ")}), so that no first record can be created`);
		problems.check();
	}
	const withDemo = resolveDemo(models, r);
	const extensions = resolveExtensions(withDemo, r);
	const menus = resolveMenus(withDemo, module, r);
	const parts = resolveParts(input, partScope(r, module, withDemo));
	if (module.target === "data") checkDataSpec(models, module, parts.crons, problems);
	checkMethods(parts, withDemo, r);
	problems.check();
	return {
		module,
		groups: resolvedGroups,
		menus: [...menus, ...partMenus(parts, module, menus)],
		models: withMethods(withDemo, parts),
		abstracts: classes.filter((model) => model.kind === "abstract"),
		extensions,
		parts,
		warnings: problems.warnings,
		input: raw
	};
}
/** The models with the methods, buttons and access rows that parts put into them. */
function withMethods(models, parts) {
	const added = partMethods(parts);
	const shown = partOpeners(parts);
	const allowed = partAccess(parts);
	return models.map((model) => {
		const own = added.filter((entry) => entry.model === model.name).map(({ method }) => method);
		const openers = shown.filter((entry) => entry.model === model.name);
		const given = new Set(model.access.map(({ group }) => group));
		const rows = allowed.flatMap((entry) => entry.model === model.name && !given.has(entry.row.group) ? [entry.row] : []);
		return own.length + openers.length + rows.length === 0 ? model : {
			...model,
			methods: [...model.methods, ...own],
			openers,
			access: [...model.access, ...rows]
		};
	});
}
function resolveModule(input, problems) {
	const { module } = input;
	const problem = moduleNameProblem(module.name);
	if (problem) problems.error("module.name", problem);
	const depends = new Set(module.depends ?? []);
	for (const name of depends) {
		if (!/^[a-z][a-z0-9_]*$/.test(name)) problems.error("module.depends", `${JSON.stringify(name)} is no module name`);
		if (name === module.name) problems.error("module.depends", "a module cannot depend on itself");
	}
	for (const model of Object.values(input.models)) for (const name of modelDepends(model)) depends.add(name);
	for (const name of partDepends(input)) depends.add(name);
	if (depends.size > 1) depends.delete("base");
	return {
		name: module.name,
		title: module.title,
		series: module.series,
		version: module.version ?? "1.0.0",
		summary: module.summary,
		description: module.description,
		license: module.license ?? "LGPL-3",
		category: module.category,
		depends: depends.size === 0 ? ["base"] : [...depends].sort(),
		app: module.app ?? false,
		target: module.target ?? "python",
		...resolvePublication(module, problems)
	};
}
function resolveGroups(input, r) {
	const keys = Object.keys(input.groups ?? {});
	return Object.entries(input.groups ?? {}).map(([key, group]) => {
		const path = `groups.${key}`;
		const problem = keyProblem(key);
		if (problem) r.problems.error(path, problem);
		for (const implied of listOf(group.implies)) if (keys.includes(implied) && keys.indexOf(implied) >= keys.indexOf(key)) r.problems.error(`${path}.implies`, `put ${implied} before ${key}: a group can imply only groups that come before it`);
		for (const user of listOf(group.users)) if (!XMLID.test(user)) r.problems.error(`${path}.users`, `${JSON.stringify(user)} should be an xmlid such as base.user_admin`);
		return {
			key,
			id: `${input.module.name}_group_${key}`,
			title: group.title ?? keyTitle(key),
			implies: r.groupIds(group.implies, `${path}.implies`),
			users: listOf(group.users)
		};
	});
}

// src/scaffold/write/files.ts
const TEMPORARY = /^\..+\.[\da-f]{8}-[\da-f-]{27}$/;
/** Removes what an interrupted run left beside the files that it was about to replace. */
async function removeTemporary(root, files) {
	const folders = new Set(files.map((file) => path.dirname(path.join(root, file))));
	for (const folder of folders) {
		const names = await readdir(folder).catch(() => []);
		for (const name of names) if (TEMPORARY.test(name)) await rm(path.join(folder, name), { force: true });
	}
}
function hash(content) {
	return createHash("sha256").update(content).digest("hex");
}
/** With the line breaks that generated files have; git may have changed those on disk. */
function unixText(content) {
	return withLineBreak(Buffer.from(content).toString("utf8"), "\n");
}

// src/scaffold/write/state.ts
const FOLDER = ".odoo-scaffold/";
const SPEC = `${FOLDER}spec.yaml`;
const STATE = `${FOLDER}files.json`;
/**
* The text of each generated file as it was generated, line by line in one JSON file. Not compressed, so that git
* keeps the small difference of two versions and merges them by lines; not a folder of copies, in which Odoo's
* export of terms, linters and editors would find each model twice.
*/
const PRISTINE = `${FOLDER}pristine.json`;
/** What a run is about to leave behind. It is there only while one runs, or after one was interrupted. */
const JOURNAL = `${FOLDER}next.json`;
const stateShape = object({
	version: string(),
	files: record$1(string(), string())
});
const pristineShape = record$1(string(), array(string()));
const journalShape = object({
	state: stateShape,
	pristine: pristineShape,
	/** Hash of what each changed file is to hold; null for one that is to go. */
	written: record$1(string(), string().nullable())
});
/** Without a readable record, undefined: every file that is there counts as the user's own. */
async function readState(root) {
	const [recorded, copies, journal] = await Promise.all([
		readJson(root, STATE, stateShape),
		readJson(root, PRISTINE, pristineShape),
		readJson(root, JOURNAL, journalShape)
	]);
	if (!recorded && !journal) return void 0;
	const pristine = /* @__PURE__ */ new Map();
	for (const [file, lines] of Object.entries(copies ?? {})) {
		const text = lines.join("\n");
		if (hash(text) === recorded?.files[file]) pristine.set(file, text);
	}
	const state = {
		version: recorded?.version ?? "",
		files: recorded?.files ?? {},
		pristine
	};
	if (journal) return repaired(root, state, journal);
	const complete = {
		...state,
		interrupted: void 0
	};
	return pristine.size > 0 ? complete : withOldPristine(root, complete);
}
/** Takes what the interrupted run wrote as done, and the rest as not begun. */
async function repaired(root, state, { state: next, pristine, written }) {
	const files = { ...state.files };
	const copies = new Map(state.pristine);
	for (const [file, recorded] of Object.entries(next.files)) {
		const there = await readIfThere(path.join(root, file));
		const wanted = written[file];
		if (!(wanted === void 0 || there !== void 0 && hash(there) === wanted)) continue;
		files[file] = recorded;
		const lines = pristine[file];
		if (lines) copies.set(file, lines.join("\n"));
	}
	for (const [file, wanted] of Object.entries(written)) if (wanted === null && !await readIfThere(path.join(root, file))) delete files[file];
	await removeTemporary(root, [...Object.keys(written), STATE]);
	return {
		version: next.version,
		files,
		pristine: copies,
		interrupted: { spec: next.files[SPEC] }
	};
}
/** A module of the first version of this tool has hashes alone: what its spec still gives is what it gave. */
async function withOldPristine(root, state) {
	const source = await readIfThere(path.join(root, SPEC));
	if (!source || hash(source) !== state.files[".odoo-scaffold/spec.yaml"]) return state;
	const text = source.toString("utf8");
	const pristine = /* @__PURE__ */ new Map([[SPEC, text]]);
	try {
		const spec = parseSpec(await readSpecText(text));
		const version = state.version.split(".").slice(2).join(".");
		const { files } = await planModule(spec, {
			source: text,
			version
		});
		for (const { path: file, content } of files) if (typeof content === "string" && hash(content) === state.files[file]) pristine.set(file, content);
	} catch {}
	return {
		...state,
		pristine
	};
}
/** Content of the files of the record, by path. */
function stateFiles(plan) {
	const { state, pristine } = record(plan);
	return /* @__PURE__ */ new Map([[STATE, `${JSON.stringify(state, void 0, 2)}\n`], [PRISTINE, `${JSON.stringify(pristine, void 0, 1)}\n`]]);
}
function record(plan) {
	const texts = plan.files.flatMap(({ path: file, content }) => typeof content === "string" ? [[file, content.split("\n")]] : []);
	return {
		state: {
			version: plan.version,
			files: Object.fromEntries(plan.files.map(({ path: file, content }) => [file, hash(content)]))
		},
		pristine: Object.fromEntries(texts)
	};
}
/** Writes down what is about to be written, so that the next run can tell what was. */
async function writeJournal(root, plan, outcome) {
	const written = Object.fromEntries([...outcome].map(([file, content]) => [file, content === null ? null : hash(content)]));
	await replaceFile(path.join(root, JOURNAL), `${JSON.stringify({
		...record(plan),
		written
	})}\n`);
}
async function removeJournal(root) {
	await rm(path.join(root, JOURNAL), { force: true });
}
async function readJson(root, file, shape) {
	const bytes = await readIfThere(path.join(root, file));
	if (!bytes) return void 0;
	try {
		return shape.parse(JSON.parse(unixText(bytes)));
	} catch {
		return;
	}
}

// src/scaffold/add/surroundings.ts
/** Groups, menus and models of a module, for a spec that refers to them. */
function surroundingsOf(index) {
	const prefix = `${index.module.name}.`;
	const ids = (model) => index.records.flatMap(({ fact }) => fact.model === model && fact.xmlid?.startsWith(prefix) ? [fact.xmlid.slice(prefix.length)] : []);
	return {
		groups: new Set(ids("res.groups")),
		menus: new Set(ids("ir.ui.menu")),
		rootMenu: rootMenu(index)?.slice(prefix.length),
		models: new Set([...index.models].flatMap(([name, { own }]) => own ? [name] : [])),
		views: new Set(ids("ir.ui.view"))
	};
}
/** The first menu of the module without a parent. */
function rootMenu({ module }) {
	return module.xml.flatMap((file) => file.records.filter((record) => record.model === "ir.ui.menu")).find((menu) => menu.xmlid?.startsWith(`${module.name}.`) && !hasParent(menu))?.xmlid;
}
function hasParent({ element }) {
	if (element.name === "record") return recordField(element, "parent_id") !== void 0;
	return attributeValue(element, "parent") !== void 0 || element.parent?.name === "menuitem";
}
/** Menus, as far as a file has nothing else. */
function isMenuFile(elements) {
	return elements.length > 0 && elements.every(({ model }) => model === "ir.ui.menu");
}
/** Elements of the data file right below its root or `<data>`. */
function topElements(root) {
	return elementsOf(root).flatMap((element) => element.name === "data" ? elementsOf(element) : [element]);
}

// src/scaffold/read-back/data.ts
/** Records of the module's data files, in the order of loading. */
function recordsOf(model, { index }) {
	const prefix = `${index.module.name}.`;
	return index.records.flatMap(({ fact, demo }) => {
		const { element } = fact;
		if (fact.model !== model || !element || !fact.xmlid?.startsWith(prefix)) return [];
		const values = Object.fromEntries(fieldsOf$1(element).map((field) => [attributeValue(field, "name") ?? "", textOf(field).trim()]));
		return [{
			id: fact.xmlid.slice(prefix.length),
			element,
			values,
			demo
		}];
	});
}
function fieldsOf$1(element) {
	return elementsOf(element).filter(({ name }) => name === "field");
}
function fieldNamed(element, name) {
	return fieldsOf$1(element).find((field) => attributeValue(field, "name") === name);
}
/** Key of each group that a spec can name, by its xmlid. */
function groupKeysOf(reading) {
	const { name } = reading.index.module;
	return new Map(recordsOf("res.groups", {
		...reading,
		groups: /* @__PURE__ */ new Map(),
		evals: /* @__PURE__ */ new Map(),
		notes: []
	}).map(({ id }) => [id, id.startsWith(`${name}_group_`) ? id.slice(`${name}_group_`.length) : id.replace(/^group_/, "")]));
}
function groupsInput(reading) {
	const groups = recordsOf("res.groups", reading).map(({ id, element, values }) => {
		const refs = (name) => {
			const field = fieldNamed(element, name);
			return [...((field && attributeValue(field, "eval")) ?? "").matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, ref = ""]) => ref);
		};
		const users = [...refs("users"), ...refs("user_ids")];
		return [reading.groups.get(id) ?? id, compact({
			title: values.name,
			implies: oneOrMore(refs("implied_ids").map((ref) => groupKey(ref, reading))),
			users: oneOrMore(users)
		})];
	});
	return Object.fromEntries(groups);
}
/** Letters by group, from the access rows of the model. */
function accessInput(model, reading) {
	const wanted = `model_${model.replaceAll(".", "_")}`;
	const entries = reading.index.module.csv.filter((file) => file.model === "ir.model.access").flatMap((file) => {
		const names = file.header.map((cell) => cell.value.replace(/\/id$/, ":id"));
		return file.rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i] ?? "", cell.value])));
	}).flatMap((row) => {
		const ref = (row["model_id:id"] ?? "").split(".").at(-1);
		const group = row["group_id:id"] ?? "";
		if (ref !== wanted || group === "") return [];
		const letters = [
			"read",
			"write",
			"create",
			"unlink"
		].map((right, i) => /^(1|true)$/i.test(row[`perm_${right}`] ?? "") ? "rwcd"[i] : "");
		return [[groupKey(group, reading), letters.join("")]];
	});
	return entries.length > 0 ? Object.fromEntries(entries) : void 0;
}
/** Window actions of a model, the usual one first. */
function ownActions(model, reading) {
	const actions = recordsOf("ir.actions.act_window", reading).filter(({ values }) => values.res_model === model);
	const usual = actions.find(({ id }) => id === `${model.replaceAll(".", "_")}_action`) ?? actions[0];
	return usual ? [usual, ...actions.filter((action) => action !== usual)] : [];
}
function menusInput(reading) {
	const { name } = reading.index.module;
	const menus = recordsOf("ir.ui.menu", reading).map((record) => menuOf(record, reading));
	const root = menus.find((menu) => menu.parent === void 0);
	const key = (id) => {
		if (id === void 0) return void 0;
		const menu = menus.find((each) => each.id === id);
		if (menu !== void 0 && menu === root) return "root";
		return id.startsWith(`${name}_menu_`) ? id.slice(`${name}_menu_`.length) : menu ? `${name}.${id}` : id;
	};
	const withParent = (menu) => compact({
		parent: key(menu.parent),
		app: menu.parent === void 0 && menu !== root ? true : void 0,
		...menu.input
	});
	const sections = menus.filter((menu) => menu.action === void 0);
	return {
		sections: Object.fromEntries(sections.map((menu) => [key(menu.id) ?? menu.id, withParent(menu)])),
		of: (action) => {
			const menu = menus.find((each) => each.action === action);
			return menu && withParent(menu);
		}
	};
}
function menuOf({ id, element, values }, reading) {
	const own = (xmlid) => xmlid?.replace(`${reading.index.module.name}.`, "");
	const reference = (name) => {
		const field = fieldNamed(element, name);
		return field && attributeValue(field, "ref");
	};
	const sequence = attributeValue(element, "sequence") ?? values.sequence;
	const icon = attributeValue(element, "web_icon") ?? values.web_icon;
	const usual = `${reading.index.module.name},static/description/icon.png`;
	const outer = element.parent?.name === "menuitem" ? attributeValue(element.parent, "id") : void 0;
	return {
		id,
		parent: own(attributeValue(element, "parent") ?? reference("parent_id") ?? outer),
		action: own(attributeValue(element, "action") ?? reference("action")),
		input: compact({
			title: attributeValue(element, "name") ?? values.name,
			sequence: sequence === void 0 ? void 0 : Number(sequence),
			groups: oneOrMore(groupKeys(attributeValue(element, "groups"), reading)),
			icon: icon === usual ? void 0 : icon
		})
	};
}
/** Demo records of a model, as far as their values are plain. Python of `eval` must have been read before. */
function demoInput({ model, field }, reading) {
	const table = `${model.replaceAll(".", "_")}_`;
	const records = recordsOf(model, reading).filter(({ demo }) => demo);
	const tables = [...reading.index.models.keys()].map((name) => `${name.replaceAll(".", "_")}_`);
	const entries = records.map(({ id, element }) => {
		const values = fieldsOf$1(element).flatMap((node) => {
			const name = attributeValue(node, "name") ?? "";
			const value = demoValue(node, field(name)?.fact.type ?? "", tables, reading);
			return value === void 0 ? [] : [[name, value]];
		});
		return [id.startsWith(table) ? id.slice(table.length) : id, Object.fromEntries(values)];
	});
	return entries.length > 0 ? Object.fromEntries(entries) : void 0;
}
function demoValue(node, type, tables, reading) {
	const ref = attributeValue(node, "ref");
	const record = (id) => {
		const table = tables.filter((each) => id.startsWith(each)).sort((a, b) => b.length - a.length)[0];
		if (id.includes(".") || table === void 0) return id;
		return id.slice(table.length);
	};
	if (ref !== void 0) return record(ref);
	const source = attributeValue(node, "eval");
	if (source === void 0) return textOf(node);
	const time = /^\(DateTime\.now\(\)(?: ([+-]) relativedelta\(days=(\d+)\))?\)\.strftime\('([^']+)'\)$/.exec(source);
	if (time) {
		const start = time[3]?.includes("%H") ? "now" : "today";
		return time[1] === void 0 ? start : `${start}${time[1]}${time[2]}`;
	}
	const literal = reading.evals.get(source);
	return type.endsWith("2many") ? commands(literal, record) : literal;
}
/** Records of an x2many: `(6, 0, ids)`, `(4, id)` and `(0, 0, values)`. */
function commands(value, record) {
	if (!Array.isArray(value)) return void 0;
	const found = value.flatMap((command) => {
		if (!Array.isArray(command)) return [];
		const [code, first, last] = command;
		if (code === 6 && Array.isArray(last)) return last.map((id) => record(String(id)));
		if (code === 4) return [record(String(first))];
		return code === 0 && typeof last === "object" ? [last] : [];
	});
	return found.length > 0 ? found : void 0;
}
/** The value of each `eval` and each context of an action in the module's data files: commands as tuples, references as text. */
async function readEvals({ index }) {
	const found = /* @__PURE__ */ new Map();
	for (const { fact } of index.records) {
		const { element } = fact;
		for (const field of element ? fieldsOf$1(element) : []) {
			const isContext = fact.model === "ir.actions.act_window" && attributeValue(field, "name") === "context";
			const source = attributeValue(field, "eval") ?? (isContext ? textOf(field).trim() : void 0);
			if (source === void 0 || found.has(source)) continue;
			const plain = source.replaceAll(/\bCommand\.create\(/g, "(0, 0, ").replaceAll(/\bCommand\.set\(/g, "(6, 0, ").replaceAll(/\bCommand\.link\(/g, "(4, ").replaceAll(/\bref\(\s*(['"][\w.]+['"])\s*\)/g, "$1");
			const root = await parsePython(plain);
			const [statement] = parts(root);
			const [expression] = statement ? parts(statement) : [];
			const value = expression && literalOf(expression, plain);
			if (value !== void 0) found.set(source, value);
		}
	}
	return found;
}

// src/scaffold/read-back/actions.ts
/** Window actions of a model by key; `default` is the one that every model with views has. */
function actionsInput(model, menus, reading) {
	const table = model.replaceAll(".", "_");
	const [usual, ...others] = ownActions(model, reading);
	const input = ({ element, values }) => {
		const context = values.context === void 0 ? void 0 : reading.evals.get(values.context);
		const said = context !== void 0 && Object.keys(Object(context)).length > 0;
		const help = fieldNamed(element, "help");
		const [paragraph, more] = help ? elementsOf(help) : [];
		return compact({
			domain: values.domain,
			context: said ? context : void 0,
			view_modes: values.view_mode?.split(",").map((mode) => mode.trim() === "tree" ? "list" : mode.trim()),
			limit: values.limit === void 0 ? void 0 : Number(values.limit),
			path: values.path,
			help: paragraph && !more && [...walkElements(paragraph)].length <= 1 ? textOf(paragraph).replaceAll(/\s+/g, " ").trim() : void 0
		});
	};
	const prefix = `${table}_action_`;
	return compact({
		default: usual && input(usual),
		...Object.fromEntries(others.map((action) => [action.id.startsWith(prefix) ? action.id.slice(prefix.length) : action.id, compact({
			title: action.values.name,
			...input(action),
			menu: menus.of(action.id)
		})]))
	});
}

// src/scaffold/read-back/compare.ts
/** Characters by which an element without an id is called. */
const SHOWN = 80;
/** What nobody misses in a comparison: it describes the module, or stands for all the rest. */
const ASIDE = /^(\.odoo-scaffold\/|i18n\/|README|readme\/|static\/description\/)|(^|\/)__init__\.py$/;
/**
* What the module has that another one, which should be the same, lacks or has differently; one sentence each.
* Fields, methods, records and rows are looked up by name; a file without any of them is compared as a whole.
*/
function differences(module, other, words) {
	const there = new Map(partsOf(other.index).map((part) => [part.name, part]));
	const parts = partsOf(module.index);
	const found = parts.flatMap(({ name, place, content }) => {
		const same = there.get(name);
		if (!same) return [`${place}: ${name} ${words.lacks}`];
		return same.content === content ? [] : [`${place}: ${name} ${words.differs}`];
	});
	const told = new Set(parts.map(({ place }) => place.replace(/:\d+$/, "")));
	const rest = [...module.contents].flatMap(([file, content]) => {
		if (told.has(file) || ASIDE.test(file)) return [];
		const same = other.contents.get(file);
		if (!same) return content.length === 0 ? [] : [`${file}: the file ${words.lacks}`];
		return unixText(same) === unixText(content) ? [] : [`${file}: the file ${words.differs}`];
	});
	return [...found, ...rest];
}
/** A name that comes again, such as a record that is filled in two files, gets a number. */
function partsOf(index) {
	const seen = /* @__PURE__ */ new Map();
	return allParts(index).map((part) => {
		const times = (seen.get(part.name) ?? 0) + 1;
		seen.set(part.name, times);
		return times === 1 ? part : {
			...part,
			name: `${part.name} (${times})`
		};
	});
}
function allParts(index) {
	const { module } = index;
	return [
		...manifestParts(index),
		...[...index.models.values()].flatMap(modelParts),
		...module.python.flatMap((file) => otherPython(file)),
		...module.xml.flatMap(xmlParts),
		...module.csv.flatMap((file) => file.rows.map((row, i) => ({
			name: `row ${file.records[i]?.xmlid ?? i + 1}`,
			place: `${file.source.path}:${file.source.lineAt(row[0]?.start ?? 0)}`,
			content: file.header.map((cell, column) => `${cell.value.replace(/\/id$/, ":id")}=${row[column]?.value ?? ""}`).sort().join()
		})))
	];
}
/** Lists of files say nothing of their own: their records do. */
const LISTS = /* @__PURE__ */ new Set([
	"data",
	"demo",
	"version"
]);
function manifestParts({ module: { manifest } }) {
	return [...manifest.entries.values()].flatMap((entry) => {
		if (LISTS.has(entry.key)) return [];
		const value = Array.isArray(entry.value) ? [...entry.value].sort() : entry.value;
		if (value === false || value === "" || entry.key === "installable" && value === true) return [];
		const place = `__manifest__.py:${manifest.source.lineAt(entry.keySpan.start)}`;
		return [{
			name: `key ${entry.key}`,
			place,
			content: JSON.stringify(value) ?? ""
		}];
	});
}
function modelParts({ model, classes }) {
	return classes.flatMap(({ file, fact }) => {
		const part = (name, span) => ({
			name,
			place: `${file.source.path}:${file.source.lineAt(span.start)}`,
			content: plain(file.source.text.slice(span.start, span.end))
		});
		const named = new Set(fact.fields.map(({ name }) => name));
		const objects = new Set(fact.tableObjects.map(({ name }) => `_${name}`));
		const attributes = [...fact.attributes].filter(([name]) => !named.has(name) && !objects.has(name) && name !== "_sql_constraints" && name !== "_name");
		return [
			...fact.fields.map((field) => part(`field ${model}.${field.name}`, field)),
			...fact.methods.map((method) => part(`method ${model}.${method.name}`, method)),
			...fact.tableObjects.map((object) => part(`constraint ${model}.${object.name}`, object)),
			...attributes.map(([name, value]) => part(`attribute ${model}.${name}`, value))
		];
	});
}
/** Functions, and classes that are no models; those of tests one by one. */
function otherPython(file) {
	const { path, text } = file.source;
	const part = (name, span) => ({
		name: `${name} of ${path}`,
		place: `${path}:${file.source.lineAt(span.start)}`,
		content: plain(text.slice(span.start, span.end))
	});
	const classes = file.classes.filter((fact) => path.startsWith("tests/") || fact.kind === void 0 && fact.model === void 0);
	return [...file.functions.map((each) => part(`function ${each.name}`, each)), ...classes.flatMap((fact) => fact.methods.length > 0 ? fact.methods.map((method) => part(`method ${fact.name}.${method.name}`, method)) : [part(`class ${fact.name}`, fact)])];
}
/** Records by their ids; what has none, such as a function, by all that it says. */
function xmlParts({ source, records, root, isData }) {
	const placeOf = ({ start }) => `${source.path}:${source.lineAt(start)}`;
	const named = records.flatMap((record) => record.xmlid === void 0 ? [] : [{
		name: `record ${record.xmlid}`,
		place: placeOf(record),
		content: canonical(record.element)
	}]);
	const ids = new Set(records.flatMap(({ xmlid, element }) => xmlid === void 0 ? [] : [element]));
	const others = (isData && root ? topElements(root) : []).filter((element) => !ids.has(element));
	return [...named, ...others.map((element) => {
		const content = canonical(element);
		return {
			name: `element ${content.slice(0, SHOWN)}`,
			place: placeOf(element),
			content
		};
	})];
}
/** An element without what its formatting adds. */
function canonical(node) {
	if (node.type === "text" || node.type === "cdata") return textOf(node).replaceAll(/\s+/g, " ").trim();
	if (node.type !== "element") return "";
	const attributes = node.attributes.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
	return `<${[node.name, ...attributes].join(" ")}>${node.children.map(canonical).join("")}</>`;
}
/** Python without what black would change. */
function plain(source) {
	return source.replaceAll("'", "\"").replaceAll(/,(?=\s*[\])}])/g, "").replaceAll(/\s+/g, "");
}

// src/scaffold/read-back/fit.ts
/** A spec that is accepted: what is refused is taken out, and told with the words of the refusal. */
function accepted(input) {
	const spec = structuredClone(input);
	const refused = [];
	for (let round = 0; round < 200; round++) try {
		parseSpec(spec);
		return {
			input: spec,
			refused
		};
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		const told = error.problems.filter((problem) => takeOut(spec, problem));
		refused.push(...told);
		if (told.length === 0) return {
			input: spec,
			refused: [...refused, ...error.problems]
		};
	}
	return {
		input: spec,
		refused
	};
}
/** Takes out the innermost part of the spec that a problem names; false when it is none that may go. */
function takeOut(spec, problem) {
	let rest = problem.split(": ", 1)[0] ?? "";
	let here = spec;
	let last;
	let depth = 0;
	while (rest !== "" && typeof here === "object" && here !== null) {
		const holder = here;
		const key = Object.keys(holder).filter((key) => rest === key || rest.startsWith(`${key}.`)).sort((a, b) => b.length - a.length)[0];
		if (key === void 0) break;
		if (depth === 0 && key === "module") return false;
		depth++;
		last = Array.isArray(holder) ? () => holder.splice(Number(key), 1) : () => Reflect.deleteProperty(holder, key);
		here = Reflect.get(holder, key);
		rest = rest.slice(key.length + 1);
	}
	if (depth > 1) last?.();
	return depth > 1;
}
/** The spec without what it says by default: what can be left out without a difference is left out. */
function shortened(input) {
	const spec = structuredClone(input);
	const wanted = meaning(spec);
	if (wanted === void 0) return spec;
	const tryWithout = (holder, key) => {
		const entries = Object.entries(holder);
		Reflect.deleteProperty(holder, key);
		if (isDeepStrictEqual(meaning(spec), wanted)) return true;
		for (const [name] of entries) Reflect.deleteProperty(holder, name);
		Object.assign(holder, Object.fromEntries(entries));
		return false;
	};
	const models = objectOf(spec.models);
	const inverses = inversesOf(models);
	for (const model of Object.values(models).map(objectOf)) {
		for (const key of [
			"actions",
			"menu",
			"views",
			"plural",
			"rec_name",
			"state_field"
		]) {
			const value = model[key];
			if (value === void 0 || tryWithout(model, key)) continue;
			for (const inner of Object.keys(objectOf(value))) {
				const nested = objectOf(value);
				if (tryWithout(nested, inner)) continue;
				for (const part of Object.keys(objectOf(nested[inner]))) tryWithout(objectOf(nested[inner]), part);
			}
		}
		for (const button of Object.values(objectOf(model.buttons)).map(objectOf)) for (const key of [
			"from",
			"primary",
			"title"
		]) if (key in button) tryWithout(button, key);
		shortenFields(objectOf(model.fields), model.company !== void 0, inverses, tryWithout);
	}
	for (const section of Object.values(objectOf(spec.menus)).map(objectOf)) for (const key of Object.keys(section)) tryWithout(section, key);
	if (spec.menus !== void 0) for (const key of Object.keys(objectOf(spec.menus))) tryWithout(objectOf(spec.menus), key);
	for (const key of ["menus", "groups"]) if (key in spec) tryWithout(spec, key);
	for (const key of ["depends", "style"]) if (key in objectOf(spec.module)) tryWithout(objectOf(spec.module), key);
	for (const group of Object.values(objectOf(spec.groups)).map(objectOf)) if ("title" in group) tryWithout(group, "title");
	return spec;
}
/** Names of the many2one fields that a one2many reads. */
function inversesOf(models) {
	const text = Object.values(models).flatMap((model) => Object.values(objectOf(objectOf(model).fields))).map((field) => typeof field === "string" ? field : JSON.stringify(field)).join("\n");
	return new Set([...text.matchAll(/o2m\([\w.]+\.(\w+)\)|"inverse":"(\w+)"/g)].map((match) => match[1] ?? match[2] ?? ""));
}
/** Options that another model gives by itself. */
function shortenFields(fields, company, inverses, tryWithout) {
	for (const [name, field] of Object.entries(fields)) {
		const words = [...company ? ["check_company"] : [], ...inverses.has(name) ? ["index"] : []];
		for (const word of words) {
			if (typeof field !== "string") {
				if (word in objectOf(field)) tryWithout(objectOf(field), word);
				continue;
			}
			const whole = fields[name];
			const shorter = String(whole).replace(new RegExp(` ${word}(=\\w+)?(?= |$)`), "");
			if (shorter === whole) continue;
			const holder = { probe: whole };
			fields[name] = shorter;
			if (!tryWithout(holder, "probe")) fields[name] = whole;
		}
	}
}
/** What a spec comes to, apart from how it was said. */
function meaning(input) {
	let spec;
	try {
		spec = parseSpec(input);
	} catch (error) {
		if (error instanceof SpecError) return void 0;
		throw error;
	}
	return JSON.parse(JSON.stringify({
		...spec,
		input: void 0,
		warnings: void 0
	}));
}
function objectOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/scaffold/read-back/extras.ts
const NAMING = [
	"_compute_display_name",
	"name_get",
	"_name_search"
];
/** `display_name`, where it is one f-string over fields. */
function displayName({ fact, file, variable }) {
	for (const method of fact.methods) {
		const body = loopBody(bodyOf(file, method), variable);
		const said = method.name === "name_get" ? /^return \[\s*\(\w+\.id, f"((?:[^"\\]|\\.)*)"\) for \w+ in self\s*\]$/.exec(body)?.[1] : /^\w+\.display_name = f"((?:[^"\\]|\\.)*)"$/.exec(body)?.[1];
		if (said === void 0 || !NAMING.includes(method.name)) continue;
		return {
			input: said.replaceAll(new RegExp(`\\{${variable}\\.(\\w+)(?:\\.display_name)?(?: or '')?\\}`, "g"), "{$1}"),
			methods: NAMING
		};
	}
}
/** A tree of records: the many2one above, and what comes with it. */
function parentOf({ fact }) {
	if (fact.attributes.get("_parent_store")?.value !== true) return void 0;
	return text(fact.attributes.get("_parent_name")) ?? "parent_id";
}
/** Methods under `@api.onchange`, by name. */
function onchangeInput(scope) {
	const entries = scope.fact.methods.flatMap((method) => {
		const fields = argumentsOf$1(method, "api.onchange");
		if (!fields || method.decorators.length > 1 || !method.name.startsWith("_onchange_")) return [];
		const body = `${loopBody(bodyOf(scope.file, method), scope.variable)}\n`;
		return [[method.name, {
			fields,
			body
		}]];
	});
	const input = Object.fromEntries(entries.map(([name, value]) => [name.slice(10), value]));
	return {
		input: entries.length > 0 ? input : void 0,
		methods: entries.map(([name]) => name)
	};
}
function argumentsOf$1({ decorators }, name) {
	return decorators.find((decorator) => decorator.name === name)?.args.flatMap(({ value }) => typeof value === "string" ? [value] : []);
}
/** Indexes over columns, as objects of the table or as statements of `init`. */
function indexesInput({ fact, facts, file }) {
	const table = facts.model.replaceAll(".", "_");
	const objects = fact.tableObjects.flatMap(({ name, kind, definition }) => {
		return (kind === "Constraint" ? void 0 : indexOf(name, kind === "UniqueIndex", definition ?? "")) ?? [];
	});
	const init = fact.methods.find(({ name }) => name === "init");
	const statements = init ? [...bodyOf(file, init).matchAll(new RegExp(`"CREATE (UNIQUE )?INDEX IF NOT EXISTS ${table}_(\\w+) ON ${table} ([^"]+)"`, "g"))].flatMap(([, unique, name = "", definition = ""]) => indexOf(name, unique !== void 0, definition) ?? []) : [];
	const all = [...objects, ...statements];
	return {
		input: all.length > 0 ? all : void 0,
		methods: statements.length > 0 ? ["init"] : []
	};
}
function indexOf(name, unique, definition) {
	const [, columns, where] = /^\(([^()]*)\)(?: WHERE (.+))?$/.exec(definition) ?? [];
	if (columns === void 0) return void 0;
	const fields = columns.split(",").map((column) => column.trim());
	return compact({
		name,
		fields,
		unique: unique || void 0,
		where
	});
}

// src/scaffold/read-back/fields.ts
const SHORT = {
	integer: "int",
	boolean: "bool",
	monetary: "money",
	binary: "file",
	selection: "sel",
	many2one: "m2o",
	one2many: "o2m",
	many2many: "m2m",
	reference: "ref"
};
const DEFAULTS = {
	"fields.Date.context_today": "today",
	"fields.Date.today": "today",
	"lambda self: fields.Date.today()": "today",
	"lambda self: fields.Date.context_today(self)": "today",
	"fields.Datetime.now": "now",
	"lambda self: fields.Datetime.now()": "now",
	"lambda self: self.env.user": "user",
	"lambda self: self.env.company": "company"
};
/** A field as the object form has it, its compute apart; undefined for a class that a spec has no type for. */
function fieldInput(fact, file, reading) {
	const type = FIELD_TYPES.find((known) => known === fact.type.toLowerCase());
	if (!type) return void 0;
	const word = (name) => fact.kwargs.get(name)?.value;
	const [first, second] = fact.args;
	const relational = type.endsWith("2one") || type.endsWith("2many");
	const options = type === "selection" || type === "reference" ? word("selection") ?? first?.value : void 0;
	const size = [word("max_width"), word("max_height")];
	const plainTitle = relational || options !== void 0 ? void 0 : text(first);
	const domain = fact.kwargs.get("domain");
	const given = word("string") ?? plainTitle;
	const auto = type.endsWith("2many") ? pluralOf(autoLabel(fact.name)) : autoLabel(fact.name);
	const digits = word("digits") ?? (type === "float" ? second?.value : void 0);
	const currency = word("currency_field") ?? (type === "monetary" ? second?.value : void 0);
	return compact({
		type,
		title: given === auto ? void 0 : given,
		comodel: relational ? word("comodel_name") ?? first?.value : void 0,
		inverse: type === "one2many" ? word("inverse_name") ?? second?.value : void 0,
		options,
		help: word("help"),
		required: word("required") || void 0,
		readonly: word("compute") === void 0 ? word("readonly") || void 0 : void 0,
		copy: word("copy") === void 0 ? void 0 : word("copy"),
		index: word("index") || void 0,
		tracking: word("tracking") || void 0,
		translate: word("translate") || void 0,
		size: word("size"),
		digits,
		currency: currency === "currency_id" ? void 0 : currency,
		max_size: typeof size[0] === "number" && typeof size[1] === "number" ? size : void 0,
		ondelete: word("ondelete"),
		domain: domain && (text(domain) ?? sourceOf(file, domain)),
		check_company: word("check_company") || void 0,
		groups: oneOrMore(groupKeys(text(fact.kwargs.get("groups")), reading)),
		related: word("related"),
		store: word("related") === void 0 ? void 0 : word("store") || void 0,
		company_dependent: word("company_dependent") || void 0,
		aggregator: word("aggregator") ?? word("group_operator"),
		default: defaultOf(fact.kwargs.get("default"), file)
	});
}
function defaultOf(valued, file) {
	if (!valued) return void 0;
	if (valued.value !== void 0) return valued.value === null ? void 0 : valued.value;
	const source = sourceOf(file, valued).replaceAll(/\s+/g, " ");
	const known = DEFAULTS[source];
	if (known !== void 0) return known;
	return { python: /^lambda self: (.+)$/.exec(source)?.[1] ?? `(${source})(self)` };
}
/** The compact form where it says the same, else the object. */
function shortest(field) {
	const short = compactText(field);
	if (short === void 0) return withShortType(field);
	try {
		return isDeepStrictEqual(compact({ ...readFieldText(short) }), field) ? short : withShortType(field);
	} catch {
		return withShortType(field);
	}
}
function withShortType(field) {
	const type = String(field.type);
	return {
		...field,
		type: SHORT[type] ?? type
	};
}
function compactText(field) {
	const { type, title, default: value, required, ...rest } = field;
	const parts = [`${SHORT[String(type)] ?? String(type)}${argumentsOf(rest)}${required === true ? "!" : ""}`];
	if (value !== void 0) {
		if (typeof value === "object") return void 0;
		parts.push(`=${word(value)}`);
	}
	for (const [key, item] of Object.entries(rest)) {
		if (USED.has(key)) continue;
		if (item === true) parts.push(key);
		else if (key === "copy" && item === false) parts.push("nocopy");
		else if (typeof item === "string") parts.push(`${key}=${word(item)}`);
		else return void 0;
	}
	if (typeof title === "string") parts.push(title.includes("\"") ? `'${title}'` : `"${title}"`);
	return parts.join(" ");
}
/** Keys that stand in the brackets. */
const USED = /* @__PURE__ */ new Set([
	"comodel",
	"inverse",
	"options",
	"digits",
	"size",
	"max_size",
	"currency"
]);
function argumentsOf({ comodel, inverse, options, digits, size, max_size: image, currency }) {
	if (Array.isArray(options)) return `(${options.map((pair) => Array.isArray(pair) ? pair.join("=") : String(pair)).join(",")})`;
	if (comodel !== void 0) return `(${inverse === void 0 ? comodel : `${comodel}.${inverse}`})`;
	const value = digits ?? image ?? size ?? currency;
	return value === void 0 ? "" : `(${Array.isArray(value) ? value.join(",") : String(value)})`;
}
function word(value) {
	const plain = String(value);
	if (typeof value !== "string" || /^[\w.:+-]+$/.test(plain)) return plain;
	return plain.includes("\"") ? `'${plain}'` : `"${plain}"`;
}

// src/scaffold/read-back/methods.ts
/** `compute` of a field, when it names a method of the class. */
function computeInput(name, stored, { file, fact, variable }) {
	const method = fact.methods.find((each) => each.name === name);
	if (!method) return void 0;
	const depends = method.decorators.filter((decorator) => decorator.name === "api.depends").flatMap(({ args }) => args.flatMap(({ value }) => typeof value === "string" ? [value] : []));
	const body = loopBody(bodyOf(file, method), variable);
	return compact({
		depends,
		store: stored || void 0,
		body: `${body}${body.includes("\n") ? "\n" : ""}`
	});
}
/** A method under `@api.constrains`. */
function constraintInput(method, { file, variable }) {
	const decorator = method.decorators.find(({ name }) => name === "api.constrains");
	if (!decorator || !method.name.startsWith("_check_")) return void 0;
	const fields = decorator.args.flatMap(({ value }) => typeof value === "string" ? [value] : []);
	const whole = bodyOf(file, method);
	const name = method.name.slice(7);
	const condition = /^if ((?:.|\n)+):\n {4}raise ValidationError\(\s*(?:self\.env\.)?_\((?:.|\n)+\)\s*\)$/.exec(loopBody(whole, variable))?.[1];
	const message = condition === void 0 ? void 0 : messageOf(file, method);
	if (condition === void 0 || message === void 0 || condition.includes("raise ")) return {
		name,
		fields,
		body: `${loopBody(whole, variable)}\n`
	};
	return {
		name,
		fields,
		when: condition.replace(/^\(\s*((?:.|\n)*?)\s*\)$/, "$1").replaceAll(/\s*\n\s*/g, " "),
		message
	};
}
function messageOf(file, method) {
	for (const name of ["_", "self.env._"]) {
		const args = firstCall(file, method, name);
		const [only, more] = args ? parts(args) : [];
		const value = only && !more ? literalOf(only, file.source.text) : void 0;
		if (typeof value === "string") return value;
	}
}
/** States of `any(x.state != "a" for x in self)`; undefined when the method begins otherwise. */
function guardedStates(body) {
	const match = /^if any\(\s*\w+\.\w+ (?:!= "([^"]*)"|not in \(([^)]*)\)) for \w+ in self\s*\):/.exec(body);
	if (!match) return void 0;
	return match[1] !== void 0 ? [match[1]] : (match[2] ?? "").split(",").flatMap((state) => state.trim().replaceAll("\"", "") || []);
}
/** States in which records may be deleted, by the guard that a spec makes. */
function deletableIn({ file, fact }) {
	const method = fact.methods.find(({ name }) => name === "_unlink_except_state" || name === "unlink");
	const states = method && guardedStates(bodyOf(file, method));
	return method && states ? {
		states,
		method: method.name
	} : void 0;
}
/** A button of the form's header whose method sets the state. */
function buttonInput(method, state, form, { file, reading }) {
	const shown = form && [...walkElements(form)].find((element) => element.name === "button" && attributeValue(element, "name") === method.name);
	const written = firstCall(file, method, "self.write");
	const [dictionary] = written ? parts(written) : [];
	if (!shown || state === void 0 || dictionary?.type !== "dictionary") return void 0;
	if (!method.name.startsWith("action_")) return void 0;
	const set = {};
	for (const pair of parts(dictionary)) {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		const name = key && literalOf(key, file.source.text);
		if (!value || typeof name !== "string") return void 0;
		const source = sourceOf(file, value);
		const literal = literalOf(value, file.source.text);
		if (literal !== void 0) set[name] = literal;
		else if (/^fields\.Datetime\.now\(\)$/.test(source)) set[name] = "now";
		else if (/^fields\.Date\.(context_today\(self\)|today\(\))$/.test(source)) set[name] = "today";
		else return void 0;
	}
	if (!(state in set)) return void 0;
	return compact({
		title: attributeValue(shown, "string"),
		from: oneOrMore(guardedStates(bodyOf(file, method))),
		set,
		groups: oneOrMore(groupKeys(attributeValue(shown, "groups"), reading)),
		primary: /oe_highlight|btn-primary/.test(attributeValue(shown, "class") ?? "")
	});
}
/** Any other method, as it stands. */
function methodInput(method, { file }) {
	const [decorator, more] = method.decorators;
	const api = decorator && /^api\.(model|model_create_multi)$/.exec(decorator.name)?.[1];
	if (more || decorator && api === void 0) return void 0;
	const head = file.source.text.slice(method.nameSpan.end, method.end);
	const signature = /^\(self(?:,\s*([^)]*?))?,?\s*\):/.exec(head);
	if (!signature) return void 0;
	const args = signature[1]?.split(/,\s*/);
	return compact({
		api,
		args,
		body: `${bodyOf(file, method)}\n`
	});
}

// src/scaffold/read-back/members.ts
function filled(list) {
	return list.length > 0 ? list : void 0;
}
function filledObject(object) {
	return Object.keys(object).length > 0 ? object : void 0;
}
function entriesOf(items, read) {
	return Object.fromEntries(items.flatMap((item) => {
		const value = read(item);
		return value ? [[item.name, value]] : [];
	}));
}
function constraintsOf(scope) {
	const found = sqlConstraints(scope);
	for (const method of scope.fact.methods) {
		const constraint = constraintInput(method, scope);
		if (constraint) found.push(constraint);
	}
	return found;
}
function isConstraint(method, constraints) {
	return constraints.some(({ name, sql }) => sql === void 0 && method === `_check_${String(name)}`);
}
/** Fields in compact form where that says it all, and the methods that belong to them. */
function fieldsOf(scope, company) {
	const { file, fact, reading } = scope;
	const methods = [];
	const entries = {};
	const money = fact.fields.some((field) => field.type === "Monetary" && !field.kwargs.has("currency_field"));
	for (const field of fact.fields) {
		if (company && field.name === "company_id" && text(field.args[0]) === "res.company") continue;
		if (money && field.name === "currency_id" && isImpliedCurrency(scope, field.name)) continue;
		const input = fieldInput(field, file, reading);
		if (!input) continue;
		const name = text(field.kwargs.get("compute"));
		const compute = name === void 0 ? void 0 : computeInput(name, field.kwargs.get("store")?.value === true, scope);
		if (name !== void 0 && compute) {
			methods.push(name);
			entries[field.name] = {
				...withType(input),
				compute: {
					...compute,
					...otherWays(field.name, scope, methods)
				}
			};
		} else entries[field.name] = shortest(input);
	}
	return {
		entries,
		methods
	};
}
function withType(input) {
	const short = shortest(input);
	return typeof short === "string" ? { type: short } : short;
}
/** `inverse` and `search` of a computed field. */
function otherWays(name, { fact, file, variable }, methods) {
	const field = fact.fields.find((each) => each.name === name);
	const read = (keyword) => {
		const method = fact.methods.find((each) => each.name === text(field?.kwargs.get(keyword)));
		if (!method) return void 0;
		methods.push(method.name);
		const body = bodyOf(file, method);
		return `${keyword === "inverse" ? loopBody(body, variable) : body}\n`;
	};
	return compact({
		inverse: read("inverse"),
		search: read("search")
	});
}
function isImpliedCurrency({ fact, file }, name) {
	const field = fact.fields.find((each) => each.name === name);
	const given = field?.kwargs.get("default");
	const source = given ? file.source.text.slice(given.start, given.end) : "";
	return text(field?.kwargs.get("related")) === "company_id.currency_id" || source === "lambda self: self.env.company.currency_id";
}
function sqlConstraints({ fact, file }) {
	return fact.tableObjects.flatMap(({ name, kind, form, definition, start }) => {
		if (kind !== "Constraint" || definition === void 0) return [];
		const row = form === "list" ? rowAt(fact.attributes.get("_sql_constraints")?.node, start) : void 0;
		const message = row ? valued(row[2] ?? row[0] ?? { ...file.root }, file.source.text).value : text(fact.attributes.get(`_${name}`)) ?? messageOfCall(fact.attributes.get(`_${name}`)?.node, file.source.text);
		return [compact({
			name,
			sql: definition,
			message: message ?? void 0
		})];
	});
}
function rowAt(list, start) {
	const row = list && parts(list).find((each) => each.start === start);
	return row && parts(row);
}
function messageOfCall(call, source) {
	const args = call?.children.find((child) => child.field === "arguments");
	const second = args && parts(args)[1];
	return second ? valued(second, source).value : void 0;
}

// src/scaffold/read-back/records.ts
const RIGHTS = [
	["r", "perm_read"],
	["w", "perm_write"],
	["c", "perm_create"],
	["d", "perm_unlink"]
];
/** Record rules by group, besides the one that `company` gives. */
function rulesInput(model, company, reading) {
	const table = model.replaceAll(".", "_");
	const rules = {};
	for (const { id, element, values } of recordsOf("ir.rule", reading)) {
		if (refOf(element, "model_id") !== `model_${table}`) continue;
		if (id === `${table}_rule_portal` || company && id === `${table}_rule_company`) continue;
		const groups = [...evalOf(element, "groups").matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)];
		const [group] = groups.map(([, ref = ""]) => groupKey(ref, reading));
		const key = group ?? "global";
		if (groups.length > 1 || key in rules) continue;
		const off = RIGHTS.filter(([, name]) => /^(False|0)$/.test(evalOf(element, name)));
		const perms = RIGHTS.map(([letter]) => letter).filter((letter) => !off.some(([other]) => other === letter)).join("");
		const domain = values.domain_force ?? "";
		rules[key] = (off.length === 0 ? wordOf(domain) : void 0) ?? compact({
			domain,
			perms: off.length === 0 ? void 0 : perms
		});
	}
	return Object.keys(rules).length > 0 ? rules : void 0;
}
/** The word that stands for a domain. */
function wordOf(domain) {
	if (domain === "[(1, '=', 1)]") return "all";
	if (domain === "[('message_partner_ids', 'in', [user.partner_id.id])]") return "follower";
	const field = /^\[\('([\w.]+)', (?:'=', (?:user(?:\.partner_id)?\.id)|'in', \[user(?:\.partner_id)?\.id\])\)\]$/.exec(domain)?.[1];
	return field === void 0 ? void 0 : `own(${field})`;
}
/** Scheduled actions that call a method of a model. */
function cronsInput(reading) {
	const models = [...reading.index.models.keys()];
	const entries = recordsOf("ir.cron", reading).flatMap(({ id, element, values }) => {
		const ref = refOf(element, "model_id")?.replace(`${reading.index.module.name}.`, "");
		const model = models.find((name) => ref === `model_${name.replaceAll(".", "_")}`);
		const method = /^model\.(\w+)\(\)$/.exec(values.code ?? "")?.[1];
		if (model === void 0 || method === void 0) return [];
		const prefix = `${model.replaceAll(".", "_")}_cron_`;
		const number = evalOf(element, "interval_number") || values.interval_number;
		return [[id.startsWith(prefix) ? id.slice(prefix.length) : id, compact({
			title: values.name,
			model,
			every: `${number} ${(values.interval_type ?? "").replace(number === "1" ? /s$/ : /$/, "")}`,
			method,
			active: /^(False|0)$/.test(evalOf(element, "active")) ? false : void 0
		})]];
	});
	return Object.fromEntries(entries);
}
/** The sequence that gives records of a model their numbers, by the body of its `create`. */
function sequenceInput(model, body, reading) {
	const field = /^ +vals\["(\w+)"\] = sequence\.next_by_code\("([\w.]+)"\)$/m.exec(body);
	const record = recordsOf("ir.sequence", reading).find(({ values }) => values.code === model);
	if (!record || field?.[2] !== model) return void 0;
	const padding = Number(evalOf(record.element, "padding") || record.values.padding);
	return compact({
		field: field[1],
		prefix: record.values.prefix,
		suffix: record.values.suffix,
		padding: Number.isInteger(padding) ? padding : void 0,
		no_gap: record.values.implementation === "no_gap" ? true : void 0
	});
}
function refOf(element, name) {
	const field = fieldNamed(element, name);
	return field && attributeValue(field, "ref");
}
function evalOf(element, name) {
	const field = fieldNamed(element, name);
	return (field && attributeValue(field, "eval")) ?? "";
}

// src/scaffold/read-back/more-views.ts
/** Views of a model besides form, list and search, as a spec has them. */
function moreViewsInput(model, { index }) {
	const roots = index.views.filter((view) => view.model === model && view.inherits === void 0).flatMap((view) => view.roots);
	const read = (name, input) => {
		const root = roots.find((each) => each.name === name);
		return root && input(root);
	};
	return compact({
		kanban: read("kanban", kanbanInput),
		calendar: read("calendar", calendarInput),
		pivot: read("pivot", pivotInput),
		graph: read("graph", graphInput),
		activity: read("activity", activityInput),
		hierarchy: read("hierarchy", hierarchyInput)
	});
}
const CARD = /^(kanban-box|card)$/;
/** What the card shows, whichever markup of a series it has. */
function kanbanInput(root) {
	const all = [...walkElements(root)];
	const card = all.find((element) => CARD.test(attributeValue(element, "t-name") ?? ""));
	if (!card) return void 0;
	const inner = [...walkElements(card)];
	const fields = inner.filter((element) => element.name === "field");
	const widget = (pattern) => nameOf(fields.find((field) => pattern.test(attributeValue(field, "widget") ?? "")));
	const [image, priority, user] = [
		widget(/^image$/) ?? matched(inner, "t-att-src", /^kanban_image\('[^']*', '(\w+)'/),
		widget(/^priority$/),
		widget(/^many2one_avatar/)
	];
	const heading = fields.find((field) => /\bfw-bold\b/.test(attributeValue(field, "class") ?? "") || /\bo_kanban_record_title\b/.test(parentClass(field)));
	const aside = /* @__PURE__ */ new Set([
		image,
		priority,
		user,
		"activity_ids",
		nameOf(heading)
	]);
	const bar = all.find((element) => element.name === "progressbar");
	return compact({
		title: nameOf(heading),
		fields: fields.flatMap((field) => {
			const name = nameOf(field);
			return name === void 0 || aside.has(name) || attributeValue(field, "invisible") === "1" ? [] : [name];
		}),
		group_by: attributeValue(root, "default_group_by"),
		image,
		priority,
		user,
		color: attributeValue(root, "highlight_color") ?? matched(inner, "t-attf-class", /kanban_getcolor\(record\.(\w+)\./),
		progress: bar && progressInput(bar)
	});
}
function parentClass({ parent }) {
	return (parent && attributeValue(parent, "class")) ?? "";
}
function matched(elements, attribute, pattern) {
	for (const element of elements) {
		const found = pattern.exec(attributeValue(element, attribute) ?? "")?.[1];
		if (found !== void 0) return found;
	}
}
function progressInput(bar) {
	try {
		const colors = JSON.parse(attributeValue(bar, "colors") ?? "");
		return compact({
			field: attributeValue(bar, "field"),
			colors,
			sum: attributeValue(bar, "sum_field")
		});
	} catch {
		return;
	}
}
function calendarInput(root) {
	const start = attributeValue(root, "date_start");
	if (start === void 0) return void 0;
	return compact({
		start,
		stop: attributeValue(root, "date_stop"),
		delay: attributeValue(root, "date_delay"),
		all_day: attributeValue(root, "all_day"),
		color: attributeValue(root, "color"),
		mode: attributeValue(root, "mode"),
		fields: names(elementsOf(root))
	});
}
function pivotInput(root) {
	const of = (type) => axes(elementsOf(root).filter((each) => attributeValue(each, "type") === type));
	return {
		rows: of("row"),
		columns: of("col"),
		measures: of("measure")
	};
}
function graphInput(root) {
	const stacked = attributeValue(root, "stacked");
	const isMeasure = (element) => attributeValue(element, "type") === "measure";
	const fields = elementsOf(root);
	return compact({
		type: attributeValue(root, "type"),
		fields: axes(fields.filter((element) => !isMeasure(element))),
		measure: nameOf(fields.find(isMeasure)),
		stacked: stacked === void 0 ? void 0 : /^(1|true)$/i.test(stacked)
	});
}
function activityInput(root) {
	const [title, ...fields] = names([...walkElements(root)].filter((element) => element.name === "field" && attributeValue(element, "display") !== void 0));
	return compact({
		title,
		fields
	});
}
function hierarchyInput(root) {
	return compact({
		parent: attributeValue(root, "parent_field"),
		child: attributeValue(root, "child_field")
	});
}
/** Names of fields, a date with its period. */
function axes(elements) {
	return elements.flatMap((element) => {
		const [name, interval] = [nameOf(element), attributeValue(element, "interval")];
		return name === void 0 ? [] : [interval === void 0 ? name : `${name}:${interval}`];
	});
}
function names(elements) {
	return elements.flatMap((element) => element.name === "field" ? nameOf(element) ?? [] : []);
}
function nameOf(element) {
	return element && attributeValue(element, "name");
}

// src/scaffold/read-back/views.ts
function ownViews(model, { index }) {
	const roots = index.views.filter((view) => view.model === model && view.inherits === void 0);
	const of = (...names) => roots.flatMap((view) => view.roots).find((root) => names.includes(root.name));
	return {
		form: of("form"),
		list: of("tree", "list"),
		search: of("search")
	};
}
/** `views` of a model; `false` when it has none. */
function viewsInput(model, views, reading) {
	const { form, list, search } = views;
	const more = moreViewsInput(model, reading);
	if (!form && !list && !search && Object.keys(more).length === 0) return false;
	return compact({
		...more,
		form: form && formInput(form),
		list: list && shownFields(elementsOf(list)),
		search: search && searchInput(search)
	});
}
function formInput(form) {
	const all = [...walkElements(form)];
	const title = all.find((element) => /\boe_title\b/.test(attributeValue(element, "class") ?? ""));
	const heading = title && [...walkElements(title)].find((element) => element.name === "field");
	const columns = formColumns(form);
	const notebook = all.filter((element) => element.name === "page" && !inField(element));
	const pages = notebook.map((page) => ({
		title: attributeValue(page, "string") ?? "",
		fields: pageFields(page)
	}));
	const byThemselves = notebook.every((page, i) => pages[i]?.fields.join() === attributeValue(page, "name"));
	return compact({
		title: heading && attributeValue(heading, "name"),
		columns,
		pages: notebook.length > 0 && byThemselves ? void 0 : pages
	});
}
/** Fields of the groups that stand in no page, column by column. */
function formColumns(form) {
	return [...walkElements(form)].filter((element) => element.name === "group" && element.parent?.name !== "group" && !inPage(element)).flatMap((group) => {
		const inner = elementsOf(group).filter((element) => element.name === "group");
		return (inner.length > 0 ? inner : [group]).map((column) => shownFields(elementsOf(column)));
	});
}
function pageFields(page) {
	return elementsOf(page).flatMap((element) => element.name === "group" ? pageFields(element) : shownFields([element]));
}
function inPage(element) {
	for (let up = element.parent; up; up = up.parent) if (up.name === "page") return true;
	return inField(element);
}
/** Inside the view of an x2many. */
function inField(element) {
	for (let up = element.parent; up; up = up.parent) if (up.name === "field" && attributeValue(up, "name") !== "arch") return true;
	return false;
}
/** Names of the fields that somebody sees. */
function shownFields(elements) {
	return elements.flatMap((element) => {
		const hidden = ["invisible", "column_invisible"].some((name) => /^(1|true)$/i.test(attributeValue(element, name) ?? ""));
		const name = attributeValue(element, "name");
		return element.name !== "field" || hidden || name === void 0 ? [] : [name];
	});
}
function searchInput(search) {
	const filters = [];
	const groupBy = [];
	for (const filter of walkElements(search)) {
		if (filter.name !== "filter") continue;
		const [name, title, domain, date] = [
			"name",
			"string",
			"domain",
			"date"
		].map((key) => attributeValue(filter, key));
		const by = /['"]group_by['"]\s*:\s*['"]([\w.]+)['"]/.exec(attributeValue(filter, "context") ?? "")?.[1];
		if (by !== void 0) groupBy.push(by);
		else if (date !== void 0) filters.push(date);
		else if (domain !== void 0 && name !== "archived") filters.push({
			name,
			title: title ?? name,
			domain
		});
	}
	return {
		fields: shownFields(elementsOf(search)),
		filters,
		group_by: groupBy
	};
}
const CHANGES = [
	"inside",
	"after",
	"before",
	"replace",
	"attributes"
];
/** Changes of other modules' views of a model, by the xmlid of each view, as elements. */
function viewChanges(model, { index }) {
	const entries = index.views.flatMap((view) => {
		if (view.model !== model || view.inherits === void 0 || !view.inherits.includes(".")) return [];
		const changes = view.roots.flatMap((root) => root.name === "data" ? elementsOf(root) : [root]).flatMap((element) => changeOf(element, view.source.text) ?? []);
		return changes.length > 0 ? [[view.inherits, changes]] : [];
	});
	return entries.length > 0 ? Object.fromEntries(entries) : void 0;
}
function changeOf(element, text) {
	const at = element.name === "xpath" ? attributeValue(element, "expr") : pathOf(element);
	const how = attributeValue(element, "position") ?? "inside";
	if (at === void 0 || !CHANGES.includes(how)) return void 0;
	if (how === "attributes") {
		const set = elementsOf(element).map((each) => [attributeValue(each, "name") ?? "", textOf(each)]);
		return {
			at,
			do: how,
			set: Object.fromEntries(set)
		};
	}
	const names = elementsOf(element).map((child) => child.name === "field" && child.attributes.length === 1 && elementsOf(child).length === 0 ? attributeValue(child, "name") : void 0);
	if (names.length > 0 && names.every((name) => name !== void 0)) return {
		at,
		do: how,
		fields: names
	};
	const xml = dedented(text.slice(element.inner.start, element.inner.end));
	return compact({
		at,
		do: how,
		xml: xml === "" ? void 0 : xml
	});
}
/** `field[@name='x']` as an xpath, a plain field by its name. */
function pathOf(element) {
	const name = attributeValue(element, "name");
	if (element.name === "field" && name !== void 0) return name;
	return name === void 0 ? `//${element.name}` : `//${element.name}[@name='${name}']`;
}
function dedented(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
	return lines.map((line) => line.slice(indent).trimEnd()).join("\n");
}

// src/scaffold/read-back/models.ts
const MIXINS = {
	"mail.thread": "thread",
	"mail.activity.mixin": "activity",
	"portal.mixin": "portal",
	"image.mixin": "image"
};
/** One model that the module makes, as a spec has it. */
function modelInput(facts, reading) {
	const made = facts.classes.find(({ fact }) => fact.creates);
	if (!made || facts.kind !== "model" && facts.kind !== "abstract") return void 0;
	const scope = {
		...made,
		facts,
		variable: recordVariable(facts.model),
		reading
	};
	const { fact } = made;
	const views = ownViews(facts.model, reading);
	const attribute = (name) => text(fact.attributes.get(name));
	const company = companyOf(made, facts.model, reading);
	const state = stateField(made, views.form);
	const guard = deletableIn(scope);
	const buttons = entriesOf(fact.methods, (method) => buttonInput(method, state, views.form, scope));
	const abstract = facts.kind === "abstract";
	if (abstract && fact.fields.length === 0) return void 0;
	const parent = parentOf(scope);
	const fields = fieldsOf(scope, company !== void 0);
	for (const name of parent === void 0 ? [] : [
		parent,
		"child_ids",
		"parent_path"
	]) Reflect.deleteProperty(fields.entries, name);
	const circle = parent === void 0 ? void 0 : "_check_circle";
	const constraints = constraintsOf(scope).filter(({ name }) => `_check_${String(name)}` !== circle);
	const extras = [
		displayName(scope),
		onchangeInput(scope),
		indexesInput(scope)
	];
	const [naming, onchange, indexes] = extras;
	const create = fact.methods.find(({ name }) => name === "create");
	const sequence = create && sequenceInput(facts.model, bodyOf(made.file, create), reading);
	const number = String(sequence?.field);
	if (fields.entries[number] === "char! =New readonly nocopy") Reflect.deleteProperty(fields.entries, number);
	const used = /* @__PURE__ */ new Set([
		...fields.methods,
		...Object.keys(buttons),
		...extras.flatMap((extra) => extra?.methods ?? []),
		...sequence ? ["create"] : [],
		guard?.method ?? "",
		circle ?? ""
	]);
	const others = fact.methods.filter(({ name }) => !used.has(name) && !isConstraint(name, constraints));
	const methods = entriesOf(others, (method) => methodInput(method, scope));
	const title = attribute("_description") ?? facts.model;
	const mixins = fact.inherit.flatMap((name) => MIXINS[name] ?? []);
	const inherit = fact.inherit.filter((name) => !(name in MIXINS) && name !== facts.model);
	const rec = attribute("_rec_name");
	return compact({
		title,
		plural: ownActions(facts.model, reading)[0]?.values.name,
		mixins: filled(mixins),
		inherit: filled(inherit),
		abstract: abstract || void 0,
		parent,
		sequence,
		display_name: naming?.input,
		company,
		order: attribute("_order"),
		rec_name: rec,
		state_field: state === "state" ? void 0 : state,
		fields: fields.entries,
		constraints: filled(constraints),
		indexes: indexes.input,
		onchange: onchange.input,
		buttons: filledObject(renamed(buttons, "action_")),
		deletable_in: guard?.states,
		methods: filledObject(methods),
		views: abstract ? void 0 : viewsInput(facts.model, views, reading),
		access: abstract ? void 0 : accessInput(facts.model, reading) ?? noAccess(facts.model, reading),
		rules: rulesInput(facts.model, company !== void 0, reading),
		demo: demoInput(facts, reading)
	});
}
/** What the module adds to a model that another one makes. */
function extensionInput(facts, reading) {
	const [first] = facts.classes;
	if (!first || facts.own) return void 0;
	const scope = {
		...first,
		facts,
		variable: recordVariable(facts.model),
		reading
	};
	const fields = fieldsOf(scope, false);
	const constraints = constraintsOf(scope);
	const others = first.fact.methods.filter(({ name }) => !fields.methods.includes(name) && !isConstraint(name, constraints));
	const mixins = first.fact.inherit.flatMap((name) => MIXINS[name] ?? []);
	return compact({
		mixins: filled(mixins),
		fields: filledObject(fields.entries),
		constraints: filled(constraints),
		methods: filledObject(entriesOf(others, (method) => methodInput(method, scope))),
		access: accessInput(facts.model, reading),
		views: viewChanges(facts.model, reading)
	});
}
/** A spec gives somebody access to each model. */
function noAccess(model, { notes }) {
	notes.push(`models.${model}.access: the module gives nobody access; administrators stand in for that`);
	return { "base.group_system": "rwcd" };
}
function renamed(object, prefix) {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.replace(prefix, ""), value]));
}
/** A company field and the rule that goes with it. */
function companyOf({ fact }, model, { index }) {
	const field = fact.fields.find(({ name }) => name === "company_id");
	const rule = `${index.module.name}.${model.replaceAll(".", "_")}_rule_company`;
	if (!field || fact.attributes.get("_check_company_auto")?.value !== true) return void 0;
	if (!index.records.some((record) => record.fact.xmlid === rule)) return void 0;
	return field.kwargs.get("required")?.value === true ? "required" : "optional";
}
/** The selection that the form shows as a status bar, else one called state. */
function stateField({ fact }, form) {
	const bar = form && [...walkElements(form)].find((element) => attributeValue(element, "widget") === "statusbar");
	const name = (bar && attributeValue(bar, "name")) ?? "state";
	return fact.fields.some((field) => field.name === name && field.type === "Selection") ? name : void 0;
}

// src/scaffold/read-back/wizards.ts
const APPLY = "action_apply";
const CLOSE = /\n?return \{"type": "ir\.actions\.act_window_close"\}\s*$/;
/** A transient model that the module makes, as a spec has its wizards. */
function wizardInput(facts, reading) {
	const made = facts.classes.find(({ fact }) => fact.creates);
	if (!made || facts.kind !== "transient") return void 0;
	const scope = {
		...made,
		facts,
		variable: recordVariable(facts.model),
		reading
	};
	const { fact } = made;
	const action = recordsOf("ir.actions.act_window", reading).find(({ values }) => values.res_model === facts.model);
	const fields = fieldsOf(scope, false);
	const constraints = constraintsOf(scope);
	const from = action && sourceModel(action.element, scope);
	const apply = fact.methods.find(({ name }) => name === APPLY);
	const used = /* @__PURE__ */ new Set([
		...fields.methods,
		...apply ? [APPLY] : [],
		...from ? ["default_get"] : []
	]);
	const others = fact.methods.filter(({ name }) => !used.has(name) && !isConstraint(name, constraints));
	const { form } = ownViews(facts.model, reading);
	const button = form && [...walkElements(form)].find((element) => attributeValue(element, "name") === APPLY);
	return compact({
		title: action?.values.name ?? text(fact.attributes.get("_description")) ?? facts.model,
		from,
		in: from === void 0 ? void 0 : action?.values.binding_view_types?.split(","),
		fields: fields.entries,
		constraints: filled(constraints),
		methods: filledObject(entriesOf(others, (method) => methodInput(method, scope))),
		columns: form && formColumns(form),
		apply: apply && compact({
			title: button && attributeValue(button, "string"),
			body: `${applyBody(bodyOf(made.file, apply))}\n`
		}),
		access: accessInput(facts.model, reading),
		groups: action && oneOrMore(groupsOf(action.element, reading))
	});
}
/** The model whose records open it: that of the field which holds them. */
function sourceModel(action, { fact }) {
	const bound = fieldNamed(action, "binding_model_id");
	const ref = (bound && attributeValue(bound, "ref"))?.replace(/^\w+\./, "");
	return fact.fields.flatMap((field) => /^Many2(one|many)$/.test(field.type) ? text(field.kwargs.get("comodel_name")) ?? text(field.args[0]) ?? [] : []).find((model) => ref === `model_${model.replaceAll(".", "_")}`);
}
/** What is done, without what every wizard does before and after it. */
function applyBody(body) {
	return body.replace(/^self\.ensure_one\(\)\n/, "").replace(CLOSE, "");
}
function groupsOf(action, reading) {
	const field = fieldNamed(action, "group_ids") ?? fieldNamed(action, "groups_id");
	return [...((field && attributeValue(field, "eval")) ?? "").matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, ref = ""]) => groupKey(ref, reading));
}

// src/scaffold/read-back/index.ts
/** Characters of a list or object that is written on one line. */
const ONE_LINE = 100;
/**
* Reads a module, whoever wrote it, back into a spec. Whatever the spec does not give when it is generated
* again is named. Throws a ModuleError for a folder, and a SpecError for a series, that cannot be used.
*/
async function readBack(dir, options = {}) {
	const index = indexModule(await readModule(dir));
	const [problem] = index.module.manifest.problems;
	if (problem) throw new SpecError([`__manifest__.py: ${problem.message}; mend it first`]);
	const reading = {
		index,
		groups: groupKeysOf({ index }),
		evals: await readEvals({ index }),
		notes: []
	};
	const { input, refused } = accepted(wholeSpec(reading, moduleSeries(index.module, options.series)));
	const yaml = await yamlText(shortened(input));
	const again = await planned(yaml);
	const here = await wholeModule(index);
	const words = {
		lacks: "is not in the spec",
		differs: "is not as the spec gives it"
	};
	const left = [
		...reading.notes,
		...refused.map((each) => `${each} (left out)`),
		...differences(here, again ?? await emptyModule(index.module.name), words)
	];
	return {
		text: `${left.length === 0 ? "" : [
			`# Not expressed: ${left.length}`,
			...left.map((line) => `# - ${line.replaceAll("\n", " ")}`),
			""
		].join("\n")}${yaml}`,
		left,
		drift: await driftOf(here)
	};
}
/** Short lists and objects on one line, as somebody would write them; fields one a line. */
async function yamlText(spec) {
	const { Document, isMap, isPair, isScalar, visit } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const document = new Document(spec);
	visit(document, { Collection(_, node, ancestors) {
		const parent = ancestors.at(-1);
		const key = isPair(parent) && isScalar(parent.key) ? parent.key.value : void 0;
		if (isMap(node) && (key === "fields" || key === "module")) return;
		const text = JSON.stringify(node.toJSON());
		if (text.length <= ONE_LINE && !text.includes("\\n") && (!isMap(node) || text.indexOf("{", 1) < 0)) node.flow = true;
	} });
	return document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
}
function wholeSpec(reading, series) {
	const { index } = reading;
	const menus = menusInput(reading);
	const models = {};
	const wizards = {};
	for (const [name, facts] of inAccessOrder(index)) {
		const model = modelInput(facts, reading);
		const wizard = wizardInput(facts, reading);
		if (wizard) wizards[name] = wizard;
		if (!model) continue;
		const [action] = ownActions(name, reading);
		const menu = (action && menus.of(action.id)) ?? false;
		models[name] = model.abstract === true || model.views === false && menu === false ? model : {
			...model,
			actions: actionsInput(name, menus, reading),
			menu
		};
	}
	const extend = {};
	const changed = /* @__PURE__ */ new Set([...index.models.keys(), ...index.views.flatMap((view) => view.model ?? [])]);
	for (const name of changed) {
		const facts = index.models.get(name);
		const views = facts ? void 0 : viewChanges(name, reading);
		const extension = facts ? extensionInput(facts, reading) : views && { views };
		if (extension && Object.keys(extension).length > 0) extend[name] = extension;
	}
	return {
		odoo: 1,
		module: moduleInput(index.module, series),
		groups: groupsInput(reading),
		menus: menus.sections,
		models,
		...filledEntries({
			extend,
			wizards,
			crons: cronsInput(reading)
		})
	};
}
/** Without the sections that are empty. */
function filledEntries(sections) {
	return Object.fromEntries(Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0));
}
/** Models in the order of their access rows, which is that of a spec; Python files stand by their names. */
function inAccessOrder({ module, models }) {
	const text = module.csv.find((file) => file.model === "ir.model.access")?.source.text ?? "";
	const place = (model) => {
		const at = text.search(new RegExp(`\\bmodel_${model.replaceAll(".", "_")}\\b`));
		return at < 0 ? text.length : at;
	};
	return [...models].sort(([a], [b]) => place(a) - place(b));
}
/** The module that a spec gives, without writing it; undefined when the spec is refused. */
async function planned(yaml) {
	try {
		const plan = await planModule(parseSpec(await readSpecText(yaml)), { source: yaml });
		const contents = plan.files.map(({ path: file, content }) => [file, Buffer.from(content)]);
		return moduleFrom(plan.module, new Map(contents));
	} catch (error) {
		if (error instanceof SpecError) return void 0;
		throw error;
	}
}
function emptyModule(name) {
	return moduleFrom(name, /* @__PURE__ */ new Map([["__manifest__.py", Buffer.from("{}")]]));
}
async function moduleFrom(name, contents) {
	const files = [...contents.keys()];
	const sources = files.filter((file) => /\.(py|xml|csv)$/.test(file)).map((file) => sourceFile(file, String(contents.get(file))));
	return {
		index: indexModule(await moduleOf({
			dir: "",
			name,
			files,
			unreadable: []
		}, sources)),
		contents
	};
}
async function wholeModule(index) {
	const { dir, files } = index.module;
	const contents = files.map(async (file) => [file, await readFile(path.join(dir, file))]);
	return {
		index,
		contents: new Map(await Promise.all(contents))
	};
}
/** How the module differs from what its kept spec gives, both ways. */
async function driftOf(module) {
	const kept = await readIfThere(path.join(module.index.module.dir, SPEC));
	const given = kept && await planned(kept.toString("utf8"));
	if (!given) return void 0;
	const here = differences(module, given, {
		lacks: "is not of the spec",
		differs: "was edited"
	});
	const there = differences(given, module, {
		lacks: "of the spec is gone",
		differs: ""
	});
	return [...here, ...there.filter((line) => line.endsWith("is gone"))];
}

export { isWritable as A, dataSpec as C, modelRecords as D, fieldRecords as E, makeFolder as M, readIfThere as N, orderRecords as O, replaceFile as P, cronRecords as S, expectedOf as T, compact as _, FOLDER as a, buttonTrials as b, removeJournal as c, hash as d, unixText as f, moduleSeries as g, moduleInput as h, topElements as i, isWritableFolder as j, folderThere as k, stateFiles as l, specJsonSchema as m, isMenuFile as n, SPEC as o, parseSpec as p, surroundingsOf as r, readState as s, readBack as t, writeJournal as u, planModule as v, defaultRecords as w, constraintRecords as x, buttonRecords as y };