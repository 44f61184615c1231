import { Ft as comodelOf, Q as isNoupdate, mt as elementsOf, pt as attributeValue } from "./source.mjs";
import { createHash } from "node:crypto";

// src/versions/around.ts
/** What the modules that this one depends on make of its models, in the old and in the new series. */
function projectAround(module, before, after) {
	const on = {
		before,
		after
	};
	return {
		declares: (when, model, field) => on[when].model(model, module).lineage.some((part) => part.module !== module && Object.hasOwn(part.fields, field)),
		isAbstract: (model) => [before, after].some((project) => project.model(model, module).kind === "abstract"),
		isKnown: (when, model) => on[when].closure(module).complete && on[when].model(model, module).exists
	};
}

// src/versions/comparison.ts
const NOTHING_AROUND = {
	declares: () => false,
	isAbstract: () => false,
	isKnown: () => true
};
/** Name that a model of the old version has in the new one. */
function nameNow(model, { before, renames, from, to, coreName }) {
	if (before.models.get(model)?.own) return renames.models.get(model) ?? model;
	return coreName(model, from, to);
}

// src/versions/names.ts
/** PostgreSQL keeps so many bytes of a name. */
const MAX_NAME = 63;
/** Models of the framework whose table has another name than theirs. Source: odoo/addons/base/models/ir_actions.py, ir_actions_report.py. */
const TABLES = {
	"ir.actions.actions": "ir_actions",
	"ir.actions.act_window": "ir_act_window",
	"ir.actions.act_window.view": "ir_act_window_view",
	"ir.actions.act_url": "ir_act_url",
	"ir.actions.server": "ir_act_server",
	"ir.actions.client": "ir_act_client",
	"ir.actions.report": "ir_act_report_xml"
};
/** Table of a model that does not say it. */
function tableOf(model) {
	return TABLES[model] ?? model.replaceAll(".", "_");
}
/** PostgreSQL's type of a column; undefined for a field without one. Source: odoo/fields.py. */
function columnType(field, series) {
	if (field.companyDependent) return series >= "18.0" ? "jsonb" : void 0;
	if (field.translate && series >= "16.0") return "jsonb";
	switch (field.type) {
		case "Char":
		case "Selection":
		case "Reference": return "varchar";
		case "Text":
		case "Html": return "text";
		case "Integer":
		case "Many2one":
		case "Many2oneReference": return "int4";
		case "Float": return field.digits ? "numeric" : "float8";
		case "Monetary": return "numeric";
		case "Boolean": return "bool";
		case "Date": return "date";
		case "Datetime": return "timestamp";
		case "Json": return "jsonb";
		case "Binary":
		case "Image": return field.attachment ? void 0 : "bytea";
		default: return;
	}
}
/** Name under which a column is kept: it says the version, so that no later one meets it. */
function backupName(version, column) {
	const name = `legacy_${version.replaceAll(/\W/g, "_")}_${column}`;
	if (name.length <= 63) return name;
	const mark = createHash("sha1").update(name).digest("hex").slice(0, 8);
	return `${name.slice(0, 54)}_${mark}`;
}
/** Table and columns of a many2many that does not name them. Source: Many2many._setup_attrs of odoo/fields.py. */
function relationNames(table, other) {
	return {
		table: `${[table, other].sort().join("_")}_rel`,
		columns: [`${table}_id`, `${other}_id`]
	};
}

// src/versions/compare-constraints.ts
/** SQL constraints that have another name, and new ones that rows at hand may not meet. */
function compareConstraints({ old, now }, comparison, found) {
	const gone = [...old.constraints].filter(([name]) => !now.constraints.has(name));
	const at = {
		model: now.name,
		table: now.table
	};
	for (const [name, definition] of now.constraints) {
		const known = old.constraints.get(name);
		if (known !== void 0 && folded$1(known) === folded$1(definition)) continue;
		const twin = gone.find(([, other]) => folded$1(other) === folded$1(definition));
		if (known === void 0 && twin) {
			const [oldName, newName] = [`${now.table}_${twin[0]}`, `${now.table}_${name}`];
			if (Math.max(oldName.length, newName.length) <= 63) found.changes.push({
				kind: "renamed-constraint",
				...at,
				old: oldName,
				name: newName
			});
			continue;
		}
		const columns = uniqueColumns(definition);
		const condition = /^\s*check\s*\(([\s\S]*)\)\s*$/i.exec(definition)?.[1];
		const isFresh = (column) => !old.fields.has(renamedFrom(column, old.name, comparison));
		if (!columns && condition === void 0 || columns?.some(isFresh)) continue;
		found.changes.push({
			kind: "new-constraint",
			...at,
			name: `${now.table}_${name}`,
			columns,
			condition: columns ? void 0 : condition?.trim()
		});
	}
}
function renamedFrom(column, model, { renames }) {
	for (const [path, to] of renames.fields) {
		const at = path.lastIndexOf(".");
		if (to === column && path.slice(0, at) === model) return path.slice(at + 1);
	}
	return column;
}
/** Columns of `UNIQUE(a, b)`; undefined for anything else. */
function uniqueColumns(definition) {
	return (/^\s*unique\s*\(([\w\s,"]+)\)\s*$/i.exec(definition)?.[1])?.split(",").map((column) => column.trim().replaceAll("\"", ""));
}
/** Blanks and capitals mean nothing, outside of quotes at least. */
function folded$1(definition) {
	return definition.includes("'") ? definition.replaceAll(/\s+/g, " ").trim() : definition.replaceAll(/\s+/g, "").toLowerCase();
}

// src/versions/changed-type.ts
/** Changes that Odoo makes by itself and that lose nothing, by `from>to`. */
const HARMLESS = /* @__PURE__ */ new Set([
	...[
		"Char>Text",
		"Text>Char",
		"Char>Selection",
		"Selection>Char",
		"Selection>Text"
	],
	...[
		"Html>Text",
		"Html>Char",
		"Integer>Float",
		"Integer>Monetary",
		"Float>Monetary",
		"Monetary>Float"
	],
	...[
		"Date>Datetime",
		"Many2one>Integer",
		"Many2one>Many2oneReference",
		"Many2oneReference>Integer"
	]
]);
/** Changes that the scripts know a way for. */
const CONVERSIONS = {
	"Datetime>Date": "lossy",
	"Float>Integer": "lossy",
	"Monetary>Integer": "lossy",
	"Char>Html": "html",
	"Text>Html": "html",
	"Many2one>Many2many": "many2one-to-many2many",
	"Many2many>Many2one": "many2many-to-many2one",
	"Char>Many2one": "name-to-record",
	"Selection>Many2one": "name-to-record",
	"Many2one>Char": "record-to-name"
};
/** A field keeps its name and holds something else. */
function changedType(field, after, pair, comparison, found) {
	if (field.type === "Unknown" || after.type === "Unknown") return;
	const comodel = field.comodel === void 0 ? void 0 : nameNow(field.comodel, comparison);
	const moved = comodel !== void 0 && after.comodel !== void 0 && comodel !== after.comodel;
	const scoped = field.companyDependent !== after.companyDependent;
	if (field.type === after.type && !moved && !scoped) return;
	const change = `${field.type}>${after.type}`;
	if (!scoped && !moved && HARMLESS.has(change)) return;
	if (field.type === "One2many" || after.type === "One2many" && field.type !== "Many2one") return;
	const conversion = conversionOf(change, comodel, field, after, moved || scoped);
	const { old, now } = pair;
	const backup = columnType(field, comparison.from) !== void 0 && conversion !== "html" ? backupName(comparison.after.version ?? comparison.to, after.name) : void 0;
	const [from, to] = [told(field), told(after)];
	found.changes.push({
		kind: "changed-type",
		model: now.name,
		table: now.table,
		field: after.name,
		from,
		to,
		conversion,
		backup,
		comodel: after.comodel ?? comodel,
		relation: conversion === "many2one-to-many2many" ? relationOf$1(after, now.table, comparison) : conversion === "many2many-to-many2one" ? relationOf$1(field, old.table, comparison) : void 0
	});
	if (conversion === "none") found.questions.push({
		message: `${now.name}.${after.name} was ${from} and is ${to}: nobody can tell how one becomes the other. ${backup === void 0 ? "Its old values are in no column of its table" : `The scripts keep its old values in the column ${backup}`}: say in post-migration.py what becomes of them.`,
		answer: void 0
	});
}
function conversionOf(change, comodel, field, after, other) {
	if (other) return "none";
	const known = CONVERSIONS[change] ?? "none";
	if (/many2many/.test(known) && comodel !== after.comodel) return "none";
	return known === "html" && (field.translate || after.translate) ? "none" : known;
}
function told({ type, comodel, companyDependent }) {
	return `${type}${comodel === void 0 ? "" : ` of ${comodel}`}${companyDependent ? " for each company" : ""}`;
}

// src/util/similar-name.ts
/** Of the names the one that says most of what this one says; undefined where none says half of it. */
function similarName(name, names) {
	const wanted = wordsOf(name);
	let best;
	for (const each of names) {
		const words = wordsOf(each);
		const shared = [...words].filter((word) => wanted.has(word)).length;
		const score = shared / (words.size + wanted.size - shared);
		if (score > .5 && score > (best?.score ?? 0)) best = {
			name: each,
			score
		};
	}
	return best?.name;
}
/** `tax_ids` and `taxes_id` share both words. */
function wordsOf(name) {
	return new Set(name.split(/[._]+/).filter(Boolean).map((word) => word.replace(/(?<=.{2})(es|s)$/, "")));
}

// src/versions/similar.ts
/** Of the new models the one that has most of this one's fields, or a name that is nearly the same. */
function likelyModel(old, fresh) {
	const [best, next] = fresh.filter(({ kind }) => kind === old.kind).map((model) => ({
		model,
		score: shared(old, model)
	})).sort((a, b) => b.score - a.score);
	if (best && best.score >= .5 && best.score > (next?.score ?? 0)) return best.model.name;
	return similarName(old.name, fresh.map(({ name }) => name));
}
/** Part of all fields that both have, with the same type. */
function shared(a, b) {
	const both = [...a.fields].filter(([name, { type }]) => b.fields.get(name)?.type === type).length;
	const all = (/* @__PURE__ */ new Set([...a.fields.keys(), ...b.fields.keys()])).size;
	return all === 0 ? 0 : both / all;
}
/**
* Of the fields that are new the one that this field may have become: it keeps the same things, and its label is the
* same, its name says nearly the same, or no other field of that sort came or went.
*/
function likelyField(old, gone, fresh, same) {
	const candidates = fresh.filter((field) => same(old, field));
	const labelled = candidates.filter(({ label }) => label !== void 0 && label === old.label);
	if (labelled.length === 1) return labelled[0]?.name;
	const byName = similarName(old.name, candidates.map(({ name }) => name));
	if (byName !== void 0) return byName;
	const [only] = candidates;
	const rivals = gone.filter((field) => only && same(field, only));
	return candidates.length === 1 && rivals.length === 1 ? only?.name : void 0;
}

// src/versions/stored-compute.ts
/** A computed or related field that is stored, and new: Odoo would fill it a record at a time. */
function storedCompute(field, at, comparison) {
	return {
		kind: "stored-compute",
		...at,
		way: field.related && wayOf(field, at.model, comparison)
	};
}
/** The way of a related field through columns that both versions have; undefined where some step is none. */
function wayOf(field, start, comparison) {
	const { before, after, to } = comparison;
	const names = [...field.related ?? []];
	const last = names.pop();
	if (last === void 0 || names.length === 0) return void 0;
	const oldName = (model) => [...comparison.renames.models].find(([, now]) => now === model)?.[0] ?? model;
	const both = (model, name) => {
		const old = before.models.get(oldName(model))?.fields.get(name);
		const now = after.models.get(model)?.fields.get(name);
		return old?.stored && now?.stored && old.type === now.type ? now : void 0;
	};
	const steps = [];
	let model = start;
	for (const name of names) {
		const step = both(model, name);
		const next = step?.comodel === void 0 ? void 0 : after.models.get(step.comodel);
		if (step?.type !== "Many2one" || step.companyDependent || !next) return void 0;
		steps.push([name, next.table]);
		model = next.name;
	}
	const end = both(model, last);
	return end && columnType(end, to) === columnType(field, to) ? {
		steps,
		column: last
	} : void 0;
}

// src/versions/compare-fields.ts
/** Fields of a model that went, came or changed. */
function compareFields(pair, comparison, found) {
	const { old, now } = pair;
	const { around } = comparison;
	if (old.own && !now.own) {
		found.notes.push(`${now.name} is made by another module now: its rows and columns are that module's, and the scripts leave them alone.`);
		return;
	}
	if (!now.own && around.isAbstract(now.name)) {
		found.notes.push(`${now.name} has no table of its own: what this module changes of its fields is for you to follow in each model that inherits it.`);
		return;
	}
	if (!(old.own || around.isKnown("before", old.name) && around.isKnown("after", now.name))) {
		const names = [...old.fields.keys()].filter((name) => !now.fields.has(name));
		if (names.length > 0) found.questions.push({
			message: `${names.join(", ")} of ${old.name}: gone from this module, and not all modules that make that model are known. Name their folders in the addons path; until then the scripts leave what it changes of ${old.name} alone.`,
			answer: void 0
		});
		return;
	}
	const foreign = (when, model, field) => around.declares(when, model, field);
	const gone = [...old.fields.values()].filter(({ name }) => !now.fields.has(name) && !foreign("before", old.name, name));
	const fresh = [...now.fields.values()].filter(({ name }) => !old.fields.has(name) && !foreign("after", now.name, name));
	const renamed = new Map(gone.flatMap(({ name }) => {
		const to = comparison.renames.fields.get(`${old.name}.${name}`);
		return to !== void 0 && now.fields.has(to) && !old.fields.has(to) ? [[name, to]] : [];
	}));
	for (const field of gone) {
		const to = now.fields.get(renamed.get(field.name) ?? "");
		if (to) rename(field, to, pair, comparison, found);
		else remove$1(field, {
			gone,
			fresh
		}, pair, comparison, found);
	}
	const taken = new Set(renamed.values());
	for (const field of fresh) if (!taken.has(field.name)) add(field, pair, comparison, found);
	for (const field of old.fields.values()) {
		const after = now.fields.get(field.name);
		if (after) compare(field, after, pair, comparison, found);
	}
}
function rename(field, to, pair, comparison, found) {
	const { now } = pair;
	found.changes.push({
		kind: "renamed-field",
		model: now.name,
		table: now.table,
		old: field.name,
		field: to.name,
		column: hasColumn(field, comparison),
		translate: field.translate
	});
	compare(field, to, pair, comparison, found);
}
function remove$1(field, { gone, fresh }, pair, comparison, found) {
	const { old, now } = pair;
	if (!field.stored || field.derived || field.type === "One2many") return;
	if (comparison.around.declares("after", now.name, field.name)) {
		found.notes.push(`${now.name}.${field.name} is made by another module now: its column stays as it is, and the scripts leave it alone.`);
		return;
	}
	const backup = hasColumn(field, comparison) ? backupName(comparison.after.version ?? comparison.to, field.name) : void 0;
	found.changes.push({
		kind: "removed-field",
		model: now.name,
		table: now.table,
		field: field.name,
		type: field.type,
		backup,
		relation: field.type === "Many2many" ? relationOf$1(field, old.table, comparison)?.table : void 0
	});
	if (backup === void 0 && field.type !== "Many2many") found.questions.push({
		message: `${old.name}.${field.name} (${field.type}) is gone, and its values are in no column of its table: take them out before the upgrade when they are needed.`,
		answer: void 0
	});
	if (field.translate && comparison.to < "16.0") found.notes.push(`Odoo deletes the translations of ${now.name}.${field.name} with it: its column has the text in the source language alone.`);
	const same = (a, b) => alike(a, b, comparison);
	const likely = likelyField(field, gone.filter(isPlain), fresh.filter(isPlain), same);
	if (likely === void 0) return;
	found.questions.push({
		message: `Is ${now.name}.${likely} the old field ${field.name}? The scripts keep what ${field.name} holds${backup === void 0 ? "" : ` in the column ${backup}`} and leave ${likely} empty.`,
		answer: `${old.name}.${field.name}=${likely}`
	});
}
/** What both keep is of one sort: type, comodel and keys. */
function alike(a, b, comparison) {
	if (a.type !== b.type && !(a.type === "Many2one" && b.type === "Many2many") || !a.stored || !b.stored) return false;
	if (a.comodel !== void 0 && nameNow(a.comodel, comparison) !== b.comodel) return false;
	return a.keys === void 0 || b.keys === void 0 || a.keys.some((key) => b.keys?.includes(key));
}
function isPlain({ stored, compute, related }) {
	return stored && !compute && related === void 0;
}
function add(field, pair, comparison, found) {
	const { now } = pair;
	const type = columnType(field, comparison.to);
	if (!field.stored || type === void 0) return;
	const at = {
		model: now.name,
		table: now.table,
		field: field.name,
		columnType: type
	};
	if (field.compute || field.related) {
		if (type !== "jsonb") found.changes.push(storedCompute(field, at, comparison));
	} else if (field.required && !field.hasDefault && field.type !== "Boolean") require({
		kind: "required-field",
		...at,
		isNew: true
	}, found);
}
function require(change, found) {
	const { model, field, isNew } = change;
	found.changes.push(change);
	found.questions.push({
		message: `${model}.${field} is required ${isNew ? "and new" : "now"} and has no default: give the value for rows that have none, in REQUIRED_FIELDS of pre-migration.py. Without one PostgreSQL cannot refuse empty values, and Odoo logs an error.`,
		answer: void 0
	});
}
/** The same field before and after, or one and what it is called now. */
function compare(field, after, pair, comparison, found) {
	const { old, now } = pair;
	const foreign = comparison.around.declares("before", old.name, field.name);
	selection(field, after, pair, comparison, found);
	if (foreign) return;
	if (!field.stored && after.stored) add(after, pair, comparison, found);
	if (!field.stored || !after.stored) return;
	if (relation(field, after, pair, comparison, found)) return;
	const type = columnType(after, comparison.to);
	if (after.required && !field.required && !after.hasDefault && isPlain(after) && type !== void 0 && after.type !== "Boolean" && field.type === after.type) require({
		kind: "required-field",
		model: now.name,
		table: now.table,
		field: after.name,
		columnType: type,
		isNew: false
	}, found);
	changedType(field, after, pair, comparison, found);
}
/** The table of a many2many has another name; true where that is so. */
function relation(field, after, pair, comparison, found) {
	if (field.type !== "Many2many" || after.type !== "Many2many") return false;
	if (field.comodel === void 0 || nameNow(field.comodel, comparison) !== after.comodel) return false;
	const old = relationOf$1(field, pair.old.table, comparison);
	const now = relationOf$1(after, pair.now.table, comparison);
	if (!old || !now || JSON.stringify(old) === JSON.stringify(now)) return false;
	if (!found.changes.some((change) => change.kind === "renamed-relation" && change.old.table === old.table)) found.changes.push({
		kind: "renamed-relation",
		model: pair.now.name,
		field: after.name,
		old,
		now
	});
	return true;
}
/** Table and columns of a many2many, those that Odoo gives it by itself included. */
function relationOf$1(field, table, { before, after }) {
	if (field.relation || field.comodel === void 0) return field.relation;
	const comodel = before.models.get(field.comodel) ?? after.models.get(field.comodel);
	return relationNames(table, comodel?.table ?? tableOf(field.comodel));
}
function selection(field, after, { old, now }, comparison, found) {
	if (!field.keys || !after.keys || !hasColumn(after, comparison)) return;
	const removed = field.keys.filter((key) => key !== "" && !after.keys?.includes(key));
	if (removed.length === 0) return;
	const mapping = Object.fromEntries(removed.map((key) => [key, comparison.renames.keys.get(`${old.name}.${field.name}:${key}`) ?? null]));
	const backup = backupName(comparison.after.version ?? comparison.to, after.name);
	found.changes.push({
		kind: "changed-selection",
		model: now.name,
		table: now.table,
		field: after.name,
		mapping,
		backup
	});
	const fresh = after.keys.filter((key) => !field.keys?.includes(key));
	for (const key of removed.filter((each) => mapping[each] === null)) {
		const to = removed.length === 1 && fresh.length === 1 ? fresh[0] : void 0;
		found.questions.push({
			message: `${now.name}.${after.name} has no key ${key} any more: say what its rows become${to === void 0 ? "" : `, perhaps ${to}`}. Until then the scripts leave them, and keep the old keys in the column ${backup}.`,
			answer: `${old.name}.${field.name}:${key}=${to ?? "KEY"}`
		});
	}
}
/** It has a column of its own in both series. */
function hasColumn(field, { from, to }) {
	return field.stored && columnType(field, from) !== void 0 && columnType(field, to) !== void 0;
}

// src/versions/compare-records.ts
/** Odoo's own things: what goes with the module's files is loaded anew or deleted by Odoo, and nobody's rows name it. */
const OWN_BUSINESS = /^(ir\.(ui|actions|model|rule|asset|cron|qweb)\b|res\.groups\.privilege$|ir\.module)/;
/** Records that a module makes once and its users then change. */
const CODE = /* @__PURE__ */ new Set([
	"ir.cron",
	"mail.template",
	"ir.actions.server",
	"ir.rule",
	"res.groups",
	"sms.template"
]);
/** Of more new records than these nobody is asked which one an old one has become: each would be looked at for each. */
const MAX_LIKELY = 500;
/** Records of data files that have another id, went, or changed where Odoo does not look again. */
function compareRecords(comparison, found) {
	const { before, after, renames } = comparison;
	const gone = [...before.records.values()].filter(({ xmlid }) => !after.records.has(xmlid) && xmlid.startsWith(`${before.module}.`));
	const freshOf = /* @__PURE__ */ new Map();
	for (const record of after.records.values()) {
		if (before.records.has(record.xmlid)) continue;
		const others = freshOf.get(record.model);
		if (others) others.push(record);
		else freshOf.set(record.model, [record]);
	}
	for (const record of gone) {
		const fresh = freshOf.get(nameNow(record.model, comparison)) ?? [];
		const same = renames.xmlids.get(record.xmlid) ?? sameContent(record, gone, fresh);
		if (same !== void 0) found.changes.push({
			kind: "renamed-xmlid",
			old: record.xmlid,
			xmlid: same
		});
		else remove(record, fresh, comparison, found);
	}
	for (const record of after.records.values()) {
		const old = before.records.get(record.xmlid);
		if (old) change(old, record, found);
	}
}
/** The one new record of its model, all of which are given, that says exactly the same. */
function sameContent(record, gone, fresh) {
	if ((record.content?.length ?? 0) <= 60) return void 0;
	const twins = fresh.filter((other) => other.content === record.content);
	if (twins.length !== 1) return void 0;
	return gone.filter((other) => other.model === record.model && other.content === record.content).length === 1 ? twins[0]?.xmlid : void 0;
}
function remove(record, fresh, comparison, found) {
	const { before, after } = comparison;
	const { xmlid, noupdate } = record;
	const model = nameNow(record.model, comparison);
	const others = fresh.length > MAX_LIKELY ? [] : fresh.map((other) => other.xmlid);
	const likely = similarName(xmlid, others);
	if (before.models.get(record.model)?.own && !after.models.has(model)) return;
	const kept = noupdate || !OWN_BUSINESS.test(model);
	const isAccess = model === "ir.model.access";
	if (kept && !isAccess && !noupdate) found.changes.push({
		kind: "removed-record",
		xmlid,
		model
	});
	if (kept && !isAccess && likely === void 0) found.questions.push({
		message: `${xmlid} (${model}) is in no file any more and stays in the database, since ${noupdate ? "Odoo does not touch it" : "other rows may name it"}. Delete it by hand when it is not needed.`,
		answer: void 0
	});
	if (likely !== void 0 && kept && !isAccess) found.questions.push({
		message: `Is ${likely} the old ${xmlid} (${model})? The scripts keep the old record and Odoo makes the new one beside it.`,
		answer: `${xmlid}=${likely}`
	});
}
/** What is made once and not updated stays as it was. */
function change(old, record, found) {
	if (!old.noupdate || !record.noupdate) return;
	if (![...record.values].some(([name, value]) => old.values.get(name) !== value) || record.source === void 0) return;
	if (!record.source.startsWith("<record") || !CODE.has(record.model)) return;
	found.changes.push({
		kind: "changed-record",
		xmlid: record.xmlid,
		model: record.model,
		source: record.source
	});
}

// src/versions/renames.ts
const NO_RENAMES = {
	models: /* @__PURE__ */ new Map(),
	fields: /* @__PURE__ */ new Map(),
	keys: /* @__PURE__ */ new Map(),
	xmlids: /* @__PURE__ */ new Map()
};
/** A rename that names nothing of this module. The message says what would be right. */
var RenameError = class extends Error {
	name = "RenameError";
};
/**
* Reads `OLD=NEW`, where OLD is a model, a field with its model (`library.book.title=name`), a key of a selection
* (`library.book.state:done=lent`) or a complete xmlid of the old version. Other modules' names are passed over.
*/
function readRenames(texts, before, after) {
	const [models, fields, keys, xmlids] = [
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map()
	];
	const all = texts.map(split);
	for (const [old, now] of all) if (before.models.has(old)) models.set(old, now);
	for (const [old, now] of models) expectNew(after.models.has(now), `the model ${now}`, `${old}=${now}`);
	/** Undefined where Odoo itself gives the model another name. */
	const modelNow = (path) => {
		const [model] = parted(path, ".");
		return after.models.get(models.get(model) ?? model);
	};
	const fieldNow = (path) => modelNow(path)?.fields.get(fields.get(path) ?? parted(path, ".")[1]);
	const isField = (path) => {
		const [model, name] = parted(path, ".");
		return before.models.get(model)?.fields.has(name) ?? false;
	};
	for (const [old, now] of all) {
		if (models.has(old)) continue;
		if (before.records.has(old)) {
			const xmlid = now.includes(".") ? now : `${before.module}.${now}`;
			expectNew(after.records.has(xmlid), `the record ${xmlid}`, `${old}=${now}`);
			xmlids.set(old, xmlid);
		} else if (isField(old)) {
			fields.set(old, parted(now, ".")[1]);
			expectNew(!modelNow(old) || fieldNow(old), `the field ${now}`, `${old}=${now}`);
		}
	}
	for (const [old, now] of all) {
		const [path, key] = parted(old, ":");
		if (key === old || !isField(path)) continue;
		const known = fieldNow(path)?.keys;
		expectNew(known?.includes(now) ?? !modelNow(path), `the key ${now}`, `${old}=${now}`);
		keys.set(old, now);
	}
	return {
		models,
		fields,
		keys,
		xmlids
	};
}
function expectNew(found, what, text) {
	if (!found) throw new RenameError(`${text}: the new version has not ${what}.`);
}
/** Before and after the last separator; twice the text where there is none. */
function parted(text, separator) {
	const at = text.lastIndexOf(separator);
	return at === -1 ? [text, text] : [text.slice(0, at), text.slice(at + 1)];
}
/** Names the first that means nothing in any of the modules. */
function checkRenames(texts, all) {
	const known = new Set(all.flatMap(({ models, fields, keys, xmlids }) => [
		...models.keys(),
		...fields.keys(),
		...keys.keys(),
		...xmlids.keys()
	]));
	const unknown = texts.find((text) => !known.has(split(text)[0]));
	if (unknown === void 0) return;
	throw new RenameError(`${unknown}: the old version has no ${split(unknown)[0]}. Name a field with its model (library.book.title=name), a model, a key of a selection (library.book.state:done=lent) or a complete xmlid.`);
}
function split(text) {
	const at = text.indexOf("=");
	const [old, now] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
	if (at > 0 && now !== "") return [old, now];
	throw new RenameError(`${text} is no rename: write OLD=NEW, such as library.book.title=name.`);
}

// src/versions/data-changes.ts
/** What the rows of a database need when one version of a module takes the place of another. Guesses nothing. */
function dataChanges(before, after, options) {
	const comparison = {
		renames: NO_RENAMES,
		around: NOTHING_AROUND,
		coreName: (model) => model,
		...options,
		before,
		after
	};
	const found = {
		changes: [],
		questions: [],
		notes: []
	};
	const pairs = pairsOf(comparison, found);
	for (const pair of pairs) compareFields(pair, comparison, found);
	for (const pair of pairs) compareConstraints(pair, comparison, found);
	compareRecords(comparison, found);
	listViews$1(comparison, found);
	if (before.partial || after.partial) found.notes.push(`Some classes of ${after.module} name their model in a way that only running them would tell, or cannot be read: what they keep was not compared.`);
	return found;
}
function pairsOf(comparison, found) {
	const { before, after } = comparison;
	const pairs = [];
	for (const old of before.models.values()) {
		const name = nameNow(old.name, comparison);
		const now = after.models.get(name);
		if (now && hasRows(old) && hasRows(now)) {
			pairs.push({
				old,
				now
			});
			if (old.own && name !== old.name) found.changes.push(renamed(old, now));
			else if (!old.own && name !== old.name) found.notes.push(`${old.name} is ${name} now: Odoo's own migration moves its table, with this module's columns in it. The scripts leave that to it.`);
		} else if (!now && old.own && hasRows(old)) gone(old, comparison, found);
	}
	return pairs;
}
function renamed(old, now) {
	return {
		kind: "renamed-model",
		old: old.name,
		model: now.name,
		oldTable: old.table,
		table: now.table
	};
}
/** Rows of a wizard are nothing that anybody keeps. */
function hasRows({ kind }) {
	return kind !== "abstract" && kind !== "transient";
}
function gone(old, { before, after }, found) {
	found.changes.push({
		kind: "removed-model",
		model: old.name,
		table: old.table
	});
	const fresh = [...after.models.values()].filter(({ name, own }) => own && !before.models.has(name));
	const likely = likelyModel(old, fresh);
	if (likely === void 0) {
		found.notes.push(`${old.name} is not made by this module any more. Unless another one makes it, Odoo leaves its table ${old.table} with all rows: drop it when nobody misses it.`);
		return;
	}
	found.questions.push({
		message: `Is the model ${likely} the old ${old.name}? The scripts keep the rows of ${old.name} in their table and make ${likely} empty.`,
		answer: `${old.name}=${likely}`
	});
}
/** Since 18.0 a list is no longer called tree; records of the module's own are loaded anew, others are not. */
function listViews$1({ from, to, after }, found) {
	if (from >= "18.0" || to < "18.0") return;
	const models = [...after.models.values()].filter(({ own, kind }) => own && kind === "model");
	if (models.length > 0) found.changes.push({
		kind: "list-views",
		models: models.map(({ name }) => name).sort()
	});
}

// src/versions/place.ts
/**
* Finds each script a name that no file has: Odoo runs every `pre-*.py` of the folder, in the order of their names. One
* that is there already with the same text is not written again.
*/
function place(scripts, existing) {
	const files = /* @__PURE__ */ new Map();
	const notes = [];
	for (const { phase, folder, text } of scripts) {
		const names = [`${folder}/${phase}-migration.py`, `${folder}/${phase}-rows.py`];
		if (names.some((name) => existing.get(name) === text)) continue;
		const free = names.find((name) => !existing.has(name));
		const [first = ""] = names;
		if (free === void 0) notes.push(`${names.join(" and ")} are there and are not touched: their ${phase} script was not written.`);
		else files.set(free, text);
		if (free !== void 0 && free !== first) notes.push(`${first} is there and is not touched: the new script is ${free}. See that they do nothing twice.`);
	}
	return {
		files,
		notes
	};
}

// src/versions/helpers/constants.ts
/** Columns of Odoo that hold the name of a model. Those that are not there are passed over. */
const NAMES_OF_MODELS = [
	["ir_model_fields", "model"],
	["ir_model_fields", "relation"],
	["ir_model_data", "model"],
	["ir_ui_view", "model"],
	["ir_act_window", "res_model"],
	["ir_act_report_xml", "model"],
	["ir_act_server", "model_name"],
	["ir_actions_todo", "res_model"],
	["ir_attachment", "res_model"],
	["ir_exports", "resource"],
	["ir_filters", "model_id"],
	["ir_property", "res_model"],
	["mail_activity", "res_model"],
	["mail_activity_type", "res_model"],
	["mail_followers", "res_model"],
	["mail_message", "model"],
	["mail_message_subtype", "res_model"],
	["mail_template", "model"],
	["rating_rating", "res_model"],
	["rating_rating", "parent_res_model"]
];
/** Below so many rows Odoo itself fills a new column soon enough. */
const MANY_ROWS = 1e4;

// src/versions/helpers/after.ts
const SQL$3 = "from psycopg2 import sql";
const TABLE = "from odoo.tools.sql import table_exists";
/** Functions that run when the new columns are there. */
const AFTER = {
	recompute: {
		imports: [SQL$3],
		source: `def recompute(env, model, table, name):
    """Fill the column of a large table a batch at a time."""
    env.cr.execute(
        sql.SQL("SELECT id FROM {} WHERE {} IS NULL ORDER BY id").format(
            sql.Identifier(table), sql.Identifier(name)
        )
    )
    ids = [row_id for (row_id,) in env.cr.fetchall()]
    if len(ids) < MANY_ROWS:
        return
    for start in range(0, len(ids), 1000):
        records = env[model].browse(ids[start : start + 1000])
        env.add_to_compute(records._fields[name], records)
        FLUSH
    _logger.info("%s.%s: %d rows are computed", model, name, len(ids))
`
	},
	empty_rows: {
		imports: [SQL$3],
		source: `def empty_rows(cr, table, column):
    """How many rows have no value."""
    cr.execute(
        sql.SQL("SELECT count(*) FROM {} WHERE {} IS NULL").format(
            sql.Identifier(table), sql.Identifier(column)
        )
    )
    return cr.fetchone()[0]
`
	},
	fill_many2many: {
		imports: [SQL$3, TABLE],
		uses: ["has_column"],
		source: `def fill_many2many(cr, table, backup, relation, columns):
    """What a row had as its one record is the first of its records now."""
    if not has_column(cr, table, backup) or not table_exists(cr, relation):
        return
    cr.execute(
        sql.SQL(
            "INSERT INTO {} ({}, {}) SELECT id, {} FROM {} WHERE {} IS NOT NULL"
            " ON CONFLICT DO NOTHING"
        ).format(
            sql.Identifier(relation),
            sql.Identifier(columns[0]),
            sql.Identifier(columns[1]),
            sql.Identifier(backup),
            sql.Identifier(table),
            sql.Identifier(backup),
        )
    )
    _logger.info("%s: %d rows come from %s.%s", relation, cr.rowcount, table, backup)
`
	},
	fill_many2one: {
		imports: [SQL$3, TABLE],
		uses: ["has_column"],
		source: `def fill_many2one(cr, table, column, relation, columns):
    """A row that had one record keeps it; those that had more are told."""
    if not has_column(cr, table, column) or not table_exists(cr, relation):
        return
    names = {
        "t": sql.Identifier(table),
        "c": sql.Identifier(column),
        "r": sql.Identifier(relation),
        "a": sql.Identifier(columns[0]),
        "b": sql.Identifier(columns[1]),
    }
    cr.execute(
        sql.SQL(
            "UPDATE {t} SET {c} = one.b"
            " FROM (SELECT {a} AS a, min({b}) AS b FROM {r} GROUP BY {a}"
            " HAVING count(*) = 1) AS one WHERE one.a = {t}.id AND {t}.{c} IS NULL"
        ).format(**names)
    )
    _logger.info("%s.%s: %d rows come from %s", table, column, cr.rowcount, relation)
    query = "SELECT {a} FROM {r} GROUP BY {a} HAVING count(*) > 1"
    cr.execute(sql.SQL(query).format(**names))
    rows = [row_id for (row_id,) in cr.fetchall()]
    if rows:
        _logger.warning("%s: %d rows had several: %s", table, len(rows), rows[:9])
`
	},
	records_by_name: {
		imports: [SQL$3],
		uses: ["has_column"],
		source: `def records_by_name(env, table, column, backup, comodel):
    """Name the record that is called so, where exactly one is; nothing is created."""
    cr = env.cr
    if not has_column(cr, table, backup) or not has_column(cr, table, column):
        return
    records = env[comodel].with_context(active_test=False)
    cr.execute(
        sql.SQL("SELECT DISTINCT {} FROM {} WHERE {} <> '' AND {} IS NULL").format(
            sql.Identifier(backup),
            sql.Identifier(table),
            sql.Identifier(backup),
            sql.Identifier(column),
        )
    )
    for (name,) in cr.fetchall():
        found = records.search([(records._rec_name, "=", name)], limit=2)
        if len(found) != 1:
            _logger.warning("%s: %d records are called %s", comodel, len(found), name)
            continue
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s AND {} IS NULL").format(
                sql.Identifier(table),
                sql.Identifier(column),
                sql.Identifier(backup),
                sql.Identifier(column),
            ),
            (found.id, name),
        )
        _logger.info("%s.%s: %d rows name %s", table, column, cr.rowcount, name)
`
	},
	names_of_records: {
		imports: [SQL$3],
		uses: ["has_column"],
		source: `def names_of_records(env, table, column, backup, comodel):
    """Write the name of the record that a row had."""
    cr = env.cr
    if not has_column(cr, table, backup) or not has_column(cr, table, column):
        return
    cr.execute(
        sql.SQL("SELECT DISTINCT {} FROM {} WHERE {} IS NOT NULL").format(
            sql.Identifier(backup), sql.Identifier(table), sql.Identifier(backup)
        )
    )
    for record in env[comodel].browse([row_id for (row_id,) in cr.fetchall()]).exists():
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s AND {} IS NULL").format(
                sql.Identifier(table),
                sql.Identifier(column),
                sql.Identifier(backup),
                sql.Identifier(column),
            ),
            (record.display_name, record.id),
        )
        _logger.info("%s.%s: %d rows name %s", table, column, cr.rowcount, record.id)
`
	},
	rename_list_views: {
		imports: [],
		source: `def rename_list_views(cr, models):
    """Actions on these models that users made call a list what Odoo calls it now."""
    cr.execute(
        r"""
        UPDATE ir_act_window SET view_mode = regexp_replace(view_mode, '\\ytree\\y', 'list', 'g')
         WHERE res_model IN %s AND view_mode ~ '\\ytree\\y'
        """,
        (models,),
    )
    actions = cr.rowcount
    cr.execute(
        """
        UPDATE ir_act_window_view v SET view_mode = 'list'
          FROM ir_act_window a
         WHERE a.id = v.act_window_id AND a.res_model IN %s AND v.view_mode = 'tree'
           AND NOT EXISTS (
               SELECT 1 FROM ir_act_window_view o
                WHERE o.act_window_id = a.id AND o.view_mode = 'list')
        """,
        (models,),
    )
    _logger.info("%d actions and %d of their views are of lists now", actions, cr.rowcount)
`
	},
	tell_leftovers: {
		imports: [SQL$3],
		uses: ["has_column"],
		source: `def tell_leftovers(cr, model, name):
    """Tell what users made that still names the field: it is theirs to change."""
    exports = "export_id IN (SELECT id FROM ir_exports WHERE resource = %s)"
    by_id = "model_id IN (SELECT id FROM ir_model WHERE model = %s)"
    places = (
        ("ir.filters", "ir_filters", "model_id = %s", ("domain", "context", "sort")),
        ("ir.exports.line", "ir_exports_line", exports, ("name",)),
        ("ir.ui.view", "ir_ui_view", "model = %s", ("arch_db",)),
        ("mail.template", "mail_template", by_id, ("subject", "body_html")),
        ("ir.actions.server", "ir_act_server", by_id, ("code",)),
    )
    # What a module declares is the module's business.
    query = """
        SELECT id FROM {t} WHERE %s AND {c}::text ~ %%s AND NOT EXISTS (
               SELECT 1 FROM ir_model_data d WHERE d.model = %%s AND d.res_id = {t}.id)
    """
    for owner, table, condition, columns in places:
        for column in columns:
            if not has_column(cr, table, column):
                continue
            cr.execute(
                sql.SQL(query % condition).format(
                    t=sql.Identifier(table), c=sql.Identifier(column)
                ),
                (model, r"\\y%s\\y" % name, owner),
            )
            ids = [row_id for (row_id,) in cr.fetchall()]
            if ids:
                _logger.warning("%s %s: %s names %s", owner, ids, column, name)
`
	}
};

// src/versions/helpers/columns.ts
const SQL$2 = "from psycopg2 import sql";
/** Functions that move, copy and fill columns. */
const COLUMNS = {
	has_column: {
		imports: [],
		source: `def has_column(cr, table, column):
    """It is a table, and no view, and has the column."""
    cr.execute(
        """
        SELECT 1
          FROM pg_attribute a
          JOIN pg_class t ON t.oid = a.attrelid
         WHERE t.relname = %s AND t.relkind IN ('r', 'p') AND a.attname = %s
           AND t.relnamespace = current_schema::regnamespace AND NOT a.attisdropped
        """,
        (table, column),
    )
    return cr.fetchone() is not None
`
	},
	backup_column: {
		imports: [SQL$2],
		uses: ["has_column"],
		source: `def backup_column(cr, table, column, backup):
    """Keep what the column holds under another name, where Odoo does not drop it."""
    if not has_column(cr, table, column) or has_column(cr, table, backup):
        return
    # Constraints and indexes would go on watching a column that nothing fills.
    cr.execute(
        """
        SELECT conname
          FROM pg_constraint c
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
         WHERE c.conrelid = to_regclass(%s) AND a.attname = %s AND c.contype <> 'n'
        """,
        ('"%s"' % table, column),
    )
    for (name,) in cr.fetchall():
        cr.execute(
            sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(
                sql.Identifier(table), sql.Identifier(name)
            )
        )
    for pattern in ("%s_%s_index", "%s__%s_index"):
        index = pattern % (table, column)
        cr.execute(sql.SQL("DROP INDEX IF EXISTS {}").format(sql.Identifier(index)))
    cr.execute(
        sql.SQL("ALTER TABLE {} ALTER COLUMN {} DROP NOT NULL").format(
            sql.Identifier(table), sql.Identifier(column)
        )
    )
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
            sql.Identifier(table), sql.Identifier(column), sql.Identifier(backup)
        )
    )
    cr.execute(
        sql.SQL("SELECT count({}) FROM {}").format(
            sql.Identifier(backup), sql.Identifier(table)
        )
    )
    rows = cr.fetchone()[0]
    _logger.info("%s.%s: %d values are kept in %s", table, column, rows, backup)
`
	},
	copy_column: {
		imports: [SQL$2],
		uses: ["has_column"],
		source: `def copy_column(cr, table, column, backup):
    """Keep the values as they are, before the column's type makes less of them."""
    if not has_column(cr, table, column) or has_column(cr, table, backup):
        return
    cr.execute(
        """
        SELECT format_type(atttypid, atttypmod)
          FROM pg_attribute
         WHERE attrelid = to_regclass(%s) AND attname = %s
        """,
        ('"%s"' % table, column),
    )
    cr.execute(
        sql.SQL("ALTER TABLE {} ADD COLUMN {} {}").format(
            sql.Identifier(table), sql.Identifier(backup), sql.SQL(cr.fetchone()[0])
        )
    )
    cr.execute(
        sql.SQL("UPDATE {} SET {} = {} WHERE {} IS NOT NULL").format(
            sql.Identifier(table),
            sql.Identifier(backup),
            sql.Identifier(column),
            sql.Identifier(column),
        )
    )
    _logger.info("%s.%s: %d values are kept in %s", table, column, cr.rowcount, backup)
`
	},
	text_to_html: {
		imports: [SQL$2],
		source: `def text_to_html(cr, table, column):
    """Make paragraphs of plain text, once: what begins with a tag is HTML already."""
    cr.execute(
        """
        SELECT data_type IN ('text', 'character varying')
          FROM information_schema.columns
         WHERE table_schema = current_schema AND table_name = %s AND column_name = %s
        """,
        (table, column),
    )
    if cr.fetchone() != (True,):
        return
    text = "replace(replace(replace({c}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"
    text = "'<p>' || replace(%s, E'\\\\n', '<br/>') || '</p>'" % text
    query = "UPDATE {t} SET {c} = %s" % text
    query += " WHERE {c} <> '' AND {c} NOT LIKE '<%'"
    cr.execute(
        sql.SQL(query).format(t=sql.Identifier(table), c=sql.Identifier(column))
    )
    _logger.info("%s.%s: %d texts are HTML now", table, column, cr.rowcount)
`
	},
	map_selection: {
		imports: [SQL$2],
		uses: ["has_column", "copy_column"],
		source: `def map_selection(cr, table, column, mapping, backup):
    """Give rows the new key; None leaves them, and keeps all keys in another column."""
    if not has_column(cr, table, column):
        return
    lost = [old for old, new in mapping.items() if new is None]
    query = sql.SQL("SELECT {}, count(*) FROM {} WHERE {} IN %s GROUP BY 1").format(
        sql.Identifier(column), sql.Identifier(table), sql.Identifier(column)
    )
    if lost:
        cr.execute(query, (tuple(lost),))
        found = cr.fetchall()
        for old, rows in found:
            _logger.warning("%s.%s: %d rows have %s", table, column, rows, old)
        if found:
            copy_column(cr, table, column, backup)
    for old, new in mapping.items():
        if new is None:
            continue
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s").format(
                sql.Identifier(table), sql.Identifier(column), sql.Identifier(column)
            ),
            (new, old),
        )
        _logger.info("%s.%s: %d rows are %s", table, column, cr.rowcount, new)
`
	},
	fill_required: {
		imports: [
			"import json",
			SQL$2,
			"from odoo.tools.sql import create_column"
		],
		uses: ["has_column"],
		source: `def fill_required(cr, table, column, column_type, value):
    """Give rows without a value this one; None leaves and counts them."""
    if not has_column(cr, table, column):
        if value is None:
            _logger.warning("%s.%s: no value is given", table, column)
            return
        create_column(cr, table, column, column_type)
    if value is None:
        cr.execute(
            sql.SQL("SELECT count(*) FROM {} WHERE {} IS NULL").format(
                sql.Identifier(table), sql.Identifier(column)
            )
        )
        rows = cr.fetchone()[0]
        if rows:
            _logger.warning("%s.%s: %d rows have no value", table, column, rows)
        return
    if column_type == "jsonb":
        # What is translated is kept by language.
        value = json.dumps({"en_US": value})
    cr.execute(
        sql.SQL("UPDATE {} SET {} = %s WHERE {} IS NULL").format(
            sql.Identifier(table), sql.Identifier(column), sql.Identifier(column)
        ),
        (value,),
    )
    _logger.info("%s.%s: %d rows have a value now", table, column, cr.rowcount)
`
	},
	fill_related: {
		imports: [SQL$2, "from odoo.tools.sql import create_column"],
		uses: ["has_column"],
		source: `def fill_related(cr, table, column, column_type, steps, last):
    """Create the column and fill it along many2one columns, in one statement."""
    if not has_column(cr, table, "id") or has_column(cr, table, column):
        return
    create_column(cr, table, column, column_type)
    names = ["t"] + ["s%d" % i for i in range(len(steps))]
    tables = [
        sql.SQL("{} AS {}").format(sql.Identifier(to), sql.Identifier(names[i + 1]))
        for i, (_by, to) in enumerate(steps)
    ]
    joins = [
        sql.SQL("{}.id = {}.{}").format(
            sql.Identifier(names[i + 1]), sql.Identifier(names[i]), sql.Identifier(by)
        )
        for i, (by, _to) in enumerate(steps)
    ]
    cr.execute(
        sql.SQL("UPDATE {} AS t SET {} = {}.{} FROM {} WHERE {}").format(
            sql.Identifier(table),
            sql.Identifier(column),
            sql.Identifier(names[-1]),
            sql.Identifier(last),
            sql.SQL(", ").join(tables),
            sql.SQL(" AND ").join(joins),
        )
    )
    _logger.info("%s.%s: %d rows are filled", table, column, cr.rowcount)
`
	},
	postpone_compute: {
		imports: [SQL$2, "from odoo.tools.sql import create_column"],
		uses: ["has_column"],
		source: `def postpone_compute(cr, table, column, column_type):
    """Create the column of a large table, so that Odoo does not fill it all at once."""
    if not has_column(cr, table, "id") or has_column(cr, table, column):
        return
    cr.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))
    if cr.fetchone()[0] >= MANY_ROWS:
        create_column(cr, table, column, column_type)
`
	},
	check_rows: {
		imports: [SQL$2],
		uses: ["has_column"],
		source: `def check_rows(cr, table, column, expected):
    """Say when there are fewer values than when the script was written."""
    if not has_column(cr, table, column):
        return
    cr.execute(
        sql.SQL("SELECT count({}) FROM {}").format(
            sql.Identifier(column), sql.Identifier(table)
        )
    )
    rows = cr.fetchone()[0]
    if rows < expected:
        _logger.warning("%s.%s: %d values instead of %d", table, column, rows, expected)
    else:
        _logger.info("%s.%s: %d values", table, column, rows)
`
	}
};

// src/versions/helpers/models.ts
const SQL$1 = "from psycopg2 import sql";
const RE = "import re";
/** Functions that give models, fields and what hangs on them new names. */
const MODELS = {
	rename_field: {
		imports: [
			RE,
			SQL$1,
			"from odoo.tools.sql import table_exists"
		],
		uses: ["has_column", "rename_in_filters"],
		source: `def rename_field(cr, model, table, old, new):
    """Rename the column, the rows that describe it, and saved filters and exports."""
    if has_column(cr, table, old):
        if has_column(cr, table, new):
            _logger.warning("%s: %s is there already, %s stays", table, new, old)
            return
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
                sql.Identifier(table), sql.Identifier(old), sql.Identifier(new)
            )
        )
        for pattern in ("%s_%s_index", "%s__%s_index"):
            cr.execute(
                sql.SQL("ALTER INDEX IF EXISTS {} RENAME TO {}").format(
                    sql.Identifier(pattern % (table, old)),
                    sql.Identifier(pattern % (table, new)),
                )
            )
        cr.execute(
            sql.SQL("SELECT count({}) FROM {}").format(
                sql.Identifier(new), sql.Identifier(table)
            )
        )
        rows = cr.fetchone()[0]
        _logger.info("%s: %d values of %s are in %s now", table, rows, old, new)
    cr.execute(
        """
        UPDATE ir_model_fields SET name = %s
         WHERE model = %s AND name = %s AND NOT EXISTS (
               SELECT 1 FROM ir_model_fields WHERE model = %s AND name = %s)
        """,
        (new, model, old, model, new),
    )
    path = model.replace(".", "_")
    for start, end in (("field_", ""), ("selection__", "__")):
        before = "%s%s__%s%s" % (start, path, old, end)
        after = "%s%s__%s%s" % (start, path, new, end)
        cr.execute(
            """
            UPDATE ir_model_data d SET name = %s || substr(name, %s)
             WHERE model IN ('ir.model.fields', 'ir.model.fields.selection')
               AND (name = %s OR %s <> '' AND left(name, %s) = %s)
               AND NOT EXISTS (
                   SELECT 1 FROM ir_model_data o
                    WHERE o.module = d.module
                      AND o.name = %s || substr(d.name, %s))
            """,
            (
                after,
                len(before) + 1,
                before,
                end,
                len(before),
                before,
                after,
                len(before) + 1,
            ),
        )
    if table_exists(cr, "ir_translation"):
        cr.execute(
            "UPDATE ir_translation SET name = %s WHERE name = %s",
            ("%s,%s" % (model, new), "%s,%s" % (model, old)),
        )
    cr.execute(
        """
        UPDATE ir_exports_line l SET name = %s
          FROM ir_exports e
         WHERE e.id = l.export_id AND e.resource = %s AND l.name = %s
        """,
        (new, model, old),
    )
    rename_in_filters(cr, model, old, new)
`
	},
	rename_in_filters: {
		imports: [RE],
		source: `def rename_in_filters(cr, model, old, new):
    """Rename the field where a saved filter compares it."""
    operator = r"[=<>!]|in\\b|not |like|ilike|any|child_of|parent_of"
    leaf = re.compile(
        r"""([(\\[]\\s*(['"]))%s(?=(?:\\.[\\w.]+)?\\2\\s*,\\s*['"](?:%s))"""
        % (re.escape(old), operator)
    )
    cr.execute("SELECT id, domain FROM ir_filters WHERE model_id = %s", (model,))
    for filter_id, domain in cr.fetchall():
        renamed = leaf.sub(lambda found: found.group(1) + new, domain or "")
        if renamed != (domain or ""):
            cr.execute(
                "UPDATE ir_filters SET domain = %s WHERE id = %s", (renamed, filter_id)
            )
            _logger.info("ir.filters %d: %s is %s now", filter_id, old, new)
`
	},
	rename_model: {
		imports: [SQL$1, "from odoo.tools.sql import table_exists"],
		uses: [
			"has_column",
			"rename_table",
			"rename_in_columns"
		],
		source: `def rename_model(cr, old, new, old_table, table):
    """Rename the table, the rows that describe the model, and what names it."""
    rename_table(cr, old_table, table)
    cr.execute(
        """
        UPDATE ir_model SET model = %s
         WHERE model = %s AND NOT EXISTS (SELECT 1 FROM ir_model WHERE model = %s)
        """,
        (new, old, new),
    )
    if not cr.rowcount:
        return
    rename_in_columns(cr, old, new)
    before, after = old.replace(".", "_"), new.replace(".", "_")
    for start, end in (("model_", ""), ("field_", "__"), ("selection__", "__")):
        prefix = start + before + end
        cr.execute(
            """
            UPDATE ir_model_data d SET name = %s || substr(name, %s)
             WHERE (name = %s OR %s <> '' AND left(name, %s) = %s)
               AND model IN ('ir.model', 'ir.model.fields', 'ir.model.fields.selection')
               AND NOT EXISTS (
                   SELECT 1 FROM ir_model_data o
                    WHERE o.module = d.module
                      AND o.name = %s || substr(d.name, %s))
            """,
            (
                start + after + end,
                len(prefix) + 1,
                prefix,
                end,
                len(prefix),
                prefix,
                start + after + end,
                len(prefix) + 1,
            ),
        )
    if table_exists(cr, "ir_translation"):
        cr.execute(
            """
            UPDATE ir_translation SET name = %s || substr(name, %s)
             WHERE left(name, %s) = %s
            """,
            (new + ",", len(old) + 2, len(old) + 1, old + ","),
        )
    # Columns that hold "model,id".
    cr.execute(
        """
        SELECT replace(model, '.', '_'), name FROM ir_model_fields
         WHERE ttype = 'reference' AND store
        """
    )
    places = cr.fetchall()
    places += [("ir_property", "res_id"), ("ir_property", "value_reference")]
    for owner, column in places:
        if has_column(cr, owner, column):
            cr.execute(
                sql.SQL(
                    "UPDATE {} SET {} = %s || substr({}, %s) WHERE left({}, %s) = %s"
                ).format(
                    sql.Identifier(owner),
                    sql.Identifier(column),
                    sql.Identifier(column),
                    sql.Identifier(column),
                ),
                (new + ",", len(old) + 2, len(old) + 1, old + ","),
            )
`
	},
	rename_in_columns: {
		imports: [SQL$1],
		uses: ["has_column"],
		source: `def rename_in_columns(cr, old, new):
    """Rename the model where Odoo keeps its name as a text."""
    for table, column in NAMES_OF_MODELS:
        if has_column(cr, table, column):
            name = sql.Identifier(column)
            query = sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s")
            cr.execute(query.format(sql.Identifier(table), name, name), (new, old))
`
	},
	rename_table: {
		imports: [SQL$1, "from odoo.tools.sql import table_exists"],
		source: `def rename_table(cr, old, new):
    """Rename the table with its sequence, indexes and constraints."""
    if old == new or not table_exists(cr, old):
        return
    if table_exists(cr, new):
        _logger.warning("%s is there already, %s stays", new, old)
        return
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME TO {}").format(
            sql.Identifier(old), sql.Identifier(new)
        )
    )
    cr.execute(
        sql.SQL("ALTER SEQUENCE IF EXISTS {} RENAME TO {}").format(
            sql.Identifier(old + "_id_seq"), sql.Identifier(new + "_id_seq")
        )
    )
    start = old + "_"
    cr.execute(
        """
        SELECT conname FROM pg_constraint
         WHERE conrelid = to_regclass(%s) AND contype <> 'n' AND left(conname, %s) = %s
        """,
        ('"%s"' % new, len(start), start),
    )
    for (name,) in cr.fetchall():
        renamed = (new + "_" + name[len(start) :])[:63]
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME CONSTRAINT {} TO {}").format(
                sql.Identifier(new), sql.Identifier(name), sql.Identifier(renamed)
            )
        )
        cr.execute(
            "UPDATE ir_model_constraint SET name = %s WHERE name = %s", (renamed, name)
        )
        cr.execute(
            """
            UPDATE ir_model_data SET name = %s
             WHERE model = 'ir.model.constraint' AND name = %s
            """,
            ("constraint_" + renamed, "constraint_" + name),
        )
    cr.execute(
        """
        SELECT indexname FROM pg_indexes
         WHERE schemaname = current_schema AND tablename = %s
           AND left(indexname, %s) = %s
        """,
        (new, len(start), start),
    )
    for (name,) in cr.fetchall():
        renamed = (new + "_" + name[len(start) :])[:63]
        cr.execute(
            sql.SQL("ALTER INDEX {} RENAME TO {}").format(
                sql.Identifier(name), sql.Identifier(renamed)
            )
        )
    cr.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(new)))
    _logger.info("%s is %s now, with %d rows", old, new, cr.fetchone()[0])
`
	},
	rename_relation: {
		imports: [SQL$1],
		uses: ["has_column", "rename_table"],
		source: `def rename_relation(cr, old, old_columns, new, columns):
    """Rename the table of a many2many, and its two columns."""
    rename_table(cr, old, new)
    # By way of other names: the two may change places.
    pairs = [(a, "tmp_" + b) for a, b in zip(old_columns, columns) if a != b]
    if not all(has_column(cr, new, a) for a, _b in pairs):
        return
    for a, b in pairs + [(b, b[len("tmp_") :]) for _a, b in pairs]:
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
                sql.Identifier(new), sql.Identifier(a), sql.Identifier(b)
            )
        )
`
	},
	rename_constraint: {
		imports: [SQL$1],
		source: `def rename_constraint(cr, table, old, new):
    """Rename the constraint where it is, so that Odoo does not build it again."""
    cr.execute(
        """
        SELECT conname FROM pg_constraint
         WHERE conrelid = to_regclass(%s) AND conname IN (%s, %s)
        """,
        ('"%s"' % table, old, new),
    )
    if [name for (name,) in cr.fetchall()] != [old]:
        return
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME CONSTRAINT {} TO {}").format(
            sql.Identifier(table), sql.Identifier(old), sql.Identifier(new)
        )
    )
    cr.execute("UPDATE ir_model_constraint SET name = %s WHERE name = %s", (new, old))
    cr.execute(
        """
        UPDATE ir_model_data SET name = %s
         WHERE model = 'ir.model.constraint' AND name = %s
        """,
        ("constraint_" + new, "constraint_" + old),
    )
    _logger.info("%s: the constraint %s is %s now", table, old, new)
`
	}
};

// src/versions/helpers/records.ts
const SQL = "from psycopg2 import sql";
/** Functions about records of data files, and about rows that new constraints refuse. */
const RECORDS = {
	rename_xmlid: {
		imports: [],
		source: `def rename_xmlid(cr, old, new):
    """The record stays the same one under its new id."""
    module, name = old.split(".", 1)
    new_module, new_name = new.split(".", 1)
    cr.execute(
        """
        UPDATE ir_model_data SET module = %s, name = %s
         WHERE module = %s AND name = %s AND NOT EXISTS (
               SELECT 1 FROM ir_model_data WHERE module = %s AND name = %s)
        """,
        (new_module, new_name, module, name, new_module, new_name),
    )
    _logger.info("%s is %s now: %d record(s)", old, new, cr.rowcount)
`
	},
	keep_record: {
		imports: [],
		source: `def keep_record(cr, xmlid):
    """Odoo deletes what no file declares any more, unless it is not to be updated."""
    module, name = xmlid.split(".", 1)
    cr.execute(
        """
        UPDATE ir_model_data SET noupdate = true
         WHERE module = %s AND name = %s AND noupdate IS NOT TRUE
        """,
        (module, name),
    )
    if cr.rowcount:
        _logger.info("%s is in no file any more, and is kept", xmlid)
`
	},
	warn_of_duplicates: {
		imports: [SQL],
		uses: ["has_column"],
		source: `def warn_of_duplicates(cr, table, name, columns):
    """Odoo cannot make a unique constraint while rows share their values."""
    if not all(has_column(cr, table, column) for column in columns):
        return
    names = [sql.Identifier(column) for column in columns]
    query = "SELECT min(id) FROM {} WHERE {} GROUP BY {} HAVING count(*) > 1"
    cr.execute(
        sql.SQL(query).format(
            sql.Identifier(table),
            sql.SQL(" AND ").join(sql.SQL("{} IS NOT NULL").format(n) for n in names),
            sql.SQL(", ").join(names),
        )
    )
    rows = [row_id for (row_id,) in cr.fetchall()]
    if rows:
        _logger.warning("%s: %d values are there twice: %s", name, len(rows), rows[:9])
`
	},
	warn_of_violations: {
		imports: ["import psycopg2", SQL],
		source: `def warn_of_violations(cr, table, name, condition):
    """Odoo cannot make a check while rows do not meet it."""
    try:
        with cr.savepoint():
            cr.execute(
                sql.SQL("SELECT id FROM {} WHERE NOT ({})").format(
                    sql.Identifier(table), sql.SQL(condition)
                )
            )
            rows = [row_id for (row_id,) in cr.fetchall()]
    except psycopg2.Error:
        # It asks for a column that comes with this version.
        return
    if rows:
        _logger.warning("%s: %d rows do not meet it: %s", name, len(rows), rows[:9])
`
	},
	refresh_records: {
		imports: [
			"import os",
			"import tempfile",
			"from datetime import timedelta",
			"from lxml import etree",
			"from odoo.tools.convert import convert_xml_import"
		],
		source: `def refresh_records(env, xmlids, file_name):
    """Load records anew that Odoo does not update, unless somebody changed them."""
    tree = etree.parse(os.path.join(os.path.dirname(__file__), file_name))
    for node in tree.xpath("//record"):
        xmlid = node.get("id")
        xmlid = xmlid if "." in xmlid else "%s.%s" % (MODULE, xmlid)
        record = env.ref(xmlid, raise_if_not_found=False)
        until = record and record.create_date + timedelta(minutes=1)
        changed = record and record.write_date > until
        if changed:
            _logger.warning("%s was changed by somebody, and stays", xmlid)
        if changed or not record or xmlid not in xmlids:
            node.getparent().remove(node)
        else:
            _logger.info("%s is loaded anew", xmlid)
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        tree.write(file, encoding="utf-8", xml_declaration=True)
        file.flush()
        convert_xml_import(LOADER, MODULE, file.name, {}, mode="init", noupdate=True)
`
	}
};

// src/versions/helpers/index.ts
const ALL = {
	...COLUMNS,
	...MODELS,
	...RECORDS,
	...AFTER
};
const HELPERS = ALL;

// src/versions/imports.ts
/** Order of the groups: the standard library, other packages, Odoo. */
const groupOf = (line) => /^(from|import) odoo\b/.test(line) ? 2 : /^(from|import) (psycopg2|lxml|openupgradelib)\b/.test(line) ? 1 : 0;
/** Imports each once, names of one module in one line, in the groups and the order of isort. */
function importLines(given) {
	const names = /* @__PURE__ */ new Map();
	const plain = /* @__PURE__ */ new Set();
	for (const line of given) {
		const [, module, list] = /^from (\S+) import (.+)$/.exec(line) ?? [];
		if (module === void 0 || list === void 0) plain.add(line);
		else names.set(module, /* @__PURE__ */ new Set([...names.get(module) ?? [], ...list.split(", ")]));
	}
	const lines = [...[...plain].sort(), ...[...names].sort(([a], [b]) => a < b ? -1 : 1).map(([module, list]) => `from ${module} import ${[...list].sort().join(", ")}`)];
	return [
		0,
		1,
		2
	].map((group) => lines.filter((line) => groupOf(line) === group)).filter((group) => group.length > 0).flatMap((group, i) => i === 0 ? group : ["", ...group]);
}

// src/versions/python.ts
/** In one line, with double quotes; lists are tuples. */
function python(value) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return quoted(value);
	if (isList(value)) {
		const items = value.map(python);
		return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
	}
	return `{${Object.entries(value).map(([key, each]) => `${quoted(key)}: ${python(each)}`).join(", ")}}`;
}
/** In as few lines as fit, each item of a longer list on its own. */
function pythonLines(value, pad, width) {
	const flat = `${pad}${python(value)},`;
	if (flat.length <= width || typeof value !== "object" || value === null) return [flat];
	const inner = isList(value) ? value.flatMap((item) => pythonLines(item, `${pad}    `, width)) : Object.entries(value).map(([key, each]) => `${pad}    ${quoted(key)}: ${python(each)},`);
	const [open, close] = isList(value) ? ["(", ")"] : ["{", "}"];
	return [
		pad + open,
		...inner,
		`${pad}${close},`
	];
}
function isList(value) {
	return Array.isArray(value);
}
function quoted(text) {
	return JSON.stringify(text);
}

// src/versions/render.ts
/** Longest line that is written, as linters count. */
const WIDTH = 88;
const WHEN = {
	pre: "before its new code is loaded",
	post: "once its new code and data are loaded",
	end: "when all modules are up to date"
};
/** The text of one script. */
function scriptText(script) {
	const { sections, to, module, version, phase } = script;
	const isUtil = script.flavour === "upgrade-util";
	const helpers = helpersOf(sections);
	const body = helpers.map((name) => adapted(HELPERS[name]?.source ?? "", to)).join("\n\n");
	const lists = sections.map(listText);
	const usesEnv = phase === "post" || sections.some((section) => section.usesEnv);
	const calls = sections.flatMap(({ call }) => call.map((line) => `    ${line}`));
	const code = [
		body,
		...lists,
		calls.join("\n")
	].join("\n");
	const constants = constantsOf(code, module);
	const imports = importLines([
		...helpers.flatMap((name) => HELPERS[name]?.imports ?? []),
		...sections.flatMap((section) => section.imports ?? []),
		...libraryOf(script, usesEnv ? `${code} util.` : code),
		...usesEnv && !isUtil ? ["from odoo import SUPERUSER_ID, api"] : [],
		...code.includes("_logger") ? ["import logging"] : []
	]);
	const top = [
		`"""Rows of ${module} ${version}, ${WHEN[phase]}.`,
		"",
		"Written from the difference between two versions of the module. Each step looks first",
		"whether it is still to be done: a second run changes nothing.",
		"\"\"\"",
		...questionLines(script.questions),
		...noteLines(script.notes),
		"",
		...imports
	];
	const migrate = [
		"def migrate(cr, version):",
		"    # There is nothing to move where the module is new.",
		"    if not version:",
		"        return",
		...usesEnv ? [`    env = ${isUtil ? "util.env(cr)" : "api.Environment(cr, SUPERUSER_ID, {})"}`] : [],
		...calls,
		...phase === "post" ? ["    # Not all of it went through the ORM.", `    ${invalidation(to)}`] : []
	];
	const logger = code.includes("_logger") ? ["", "_logger = logging.getLogger(__name__)"] : [];
	return `${[
		[[
			...top,
			...logger,
			...constants.length > 0 ? ["", ...constants] : []
		].join("\n"), ...lists].join("\n\n"),
		body,
		migrate.join("\n")
	].filter(Boolean).map((block) => block.trimEnd()).join("\n\n\n")}\n`;
}
function helpersOf(sections) {
	const found = /* @__PURE__ */ new Set();
	const add = (name) => {
		for (const other of HELPERS[name]?.uses ?? []) add(other);
		found.add(name);
	};
	for (const { helpers } of sections) for (const name of helpers) add(name);
	return [...found];
}
/** What differs between the series in a helper. */
function adapted(source, to) {
	const flush = to >= "16.0" ? ["records.flush_recordset([name])", invalidation(to)] : ["records.flush([name], records)", invalidation(to)];
	return source.replace(/^( *)FLUSH$/m, (_, pad) => flush.map((line) => pad + line).join("\n")).replace("LOADER", to >= "17.0" ? "env" : "env.cr").trimEnd().concat("\n");
}
function invalidation(to) {
	return to >= "16.0" ? "env.invalidate_all()" : "env.cache.invalidate()";
}
function listText({ constant, comment, rows }) {
	const lines = rows.flatMap(({ comments, value }) => [...comments.flatMap((text) => commented(text, "    ")), ...pythonLines(value, "    ", WIDTH)]);
	return [
		...commented(comment, ""),
		`${constant} = (`,
		...lines,
		")"
	].join("\n");
}
function constantsOf(code, module) {
	const lines = [];
	if (/\bMODULE\b/.test(code)) lines.push(`MODULE = ${JSON.stringify(module)}`);
	if (/\bMANY_ROWS\b/.test(code)) lines.push("# Below this Odoo fills a new column soon enough by itself.", `MANY_ROWS = ${MANY_ROWS}`);
	if (/\bNAMES_OF_MODELS\b/.test(code)) {
		lines.push("# Columns that hold the name of a model.", "NAMES_OF_MODELS = (");
		lines.push(...NAMES_OF_MODELS.map((pair) => `    ${python(pair)},`), ")");
	}
	return lines;
}
function libraryOf({ flavour }, code) {
	if (flavour === "openupgradelib" && code.includes("openupgrade.")) return ["from openupgradelib import openupgrade"];
	return flavour === "upgrade-util" && code.includes("util.") ? ["from odoo.upgrade import util"] : [];
}
function questionLines(questions) {
	if (questions.length === 0) return [];
	return [
		"",
		"# For you to decide:",
		...questions.flatMap(({ message, answer }) => commented(answer === void 0 ? message : `${message} If so: --renamed ${answer}`, "", "- "))
	];
}
function noteLines(notes) {
	if (notes.length === 0) return [];
	return [
		"",
		"# Left alone:",
		...notes.flatMap((note) => commented(note, "", "- "))
	];
}
/** As comment lines of at most the width; one line of the source never becomes code. */
function commented(text, pad, bullet = "") {
	const lines = [];
	let line = "";
	for (const word of text.replaceAll(/\s+/g, " ").split(" ")) {
		const next = line === "" ? word : `${line} ${word}`;
		if (line !== "" && pad.length + 2 + bullet.length + next.length > WIDTH) {
			lines.push(line);
			line = word;
		} else line = next;
	}
	lines.push(line);
	const rest = " ".repeat(bullet.length);
	return lines.map((each, i) => `${pad}# ${i === 0 ? bullet : rest}${each}`);
}

// src/versions/section.ts
const FLAVOURS = [
	"orm",
	"openupgradelib",
	"upgrade-util"
];
const PHASES = [
	"pre",
	"post",
	"end"
];
/** The changes of one kind. */
function only({ changes }, kind) {
	return changes.filter((change) => change.kind === kind);
}
/** `1,204 rows when this was written.`; nothing where nobody counted. */
function counted(counts, key, what) {
	const number = counts.get(key);
	return number === void 0 ? [] : [`${number.toLocaleString("en")} ${what} when this was written.`];
}

// src/versions/sections/after.ts
function converted(context, conversion, value, section) {
	const rows = only(context, "changed-type").flatMap((change) => {
		const row = change.conversion === conversion ? value(change) : void 0;
		return row === void 0 ? [] : [{
			comments: [`${change.model}.${change.field}`],
			value: row
		}];
	});
	return rows.length === 0 ? void 0 : {
		phase: "post",
		rows,
		...section
	};
}
const many2manyFields = (context) => converted(context, "many2one-to-many2many", ({ table, backup, relation }) => relation && [
	table,
	backup ?? "",
	relation.table,
	relation.columns
], {
	constant: "MANY2MANY_FIELDS",
	comment: "Table, column that was a many2one, table and columns of the many2many.",
	call: ["for table, backup, relation, columns in MANY2MANY_FIELDS:", "    fill_many2many(cr, table, backup, relation, columns)"],
	helpers: ["fill_many2many"]
});
const many2oneFields = (context) => converted(context, "many2many-to-many2one", ({ table, field, relation }) => relation && [
	table,
	field,
	relation.table,
	relation.columns
], {
	constant: "MANY2ONE_FIELDS",
	comment: "Table, column, table and columns of what was a many2many. That table stays.",
	call: ["for table, column, relation, columns in MANY2ONE_FIELDS:", "    fill_many2one(cr, table, column, relation, columns)"],
	helpers: ["fill_many2one"]
});
const namedRecords = (context) => converted(context, "name-to-record", ({ table, field, backup, comodel }) => [
	table,
	field,
	backup ?? "",
	comodel ?? ""
], {
	constant: "RECORDS_BY_NAME",
	comment: "Table, column, column that was a text, model whose records are called so.",
	call: ["for table, column, backup, comodel in RECORDS_BY_NAME:", "    records_by_name(env, table, column, backup, comodel)"],
	helpers: ["records_by_name"],
	usesEnv: true
});
const recordNames = (context) => converted(context, "record-to-name", ({ table, field, backup, comodel }) => [
	table,
	field,
	backup ?? "",
	comodel ?? ""
], {
	constant: "NAMES_OF_RECORDS",
	comment: "Table, column, column that was a many2one, its model.",
	call: ["for table, column, backup, comodel in NAMES_OF_RECORDS:", "    names_of_records(env, table, column, backup, comodel)"],
	helpers: ["names_of_records"],
	usesEnv: true
});
const listViews = (context) => {
	const [change] = only(context, "list-views");
	if (!change) return void 0;
	return {
		phase: "end",
		constant: "LIST_MODELS",
		comment: "Models whose actions may name views tree, which are list since 18.0.",
		rows: change.models.map((model) => ({
			comments: [],
			value: model
		})),
		call: ["rename_list_views(cr, LIST_MODELS)"],
		helpers: ["rename_list_views"]
	};
};
/** Names that a user's filters, views and actions may still say. */
const leftovers = (context) => {
	const rows = [...only(context, "renamed-field").map(({ model, old }) => [model, old]), ...only(context, "removed-field").map(({ model, field }) => [model, field])].map((value) => ({
		comments: [],
		value
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "end",
		constant: "GONE_NAMES",
		comment: "Model, and a field that it has no more.",
		rows,
		call: ["for model, name in GONE_NAMES:", "    tell_leftovers(cr, model, name)"],
		helpers: ["tell_leftovers"]
	};
};

// src/versions/counts.ts
/** `rows`: all; `filled`, `empty`: with and without a value; `duplicates`: values that several rows share. */
function countKey(what, of) {
	return `${what} ${of}`;
}
/** What to ask of the database for these changes. */
function countQueries(changes) {
	const models = /* @__PURE__ */ new Map();
	const fields = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.kind === "renamed-model") models.set(change.model, change.old);
		if (change.kind === "renamed-field") fields.set(`${change.model}.${change.field}`, change.old);
	}
	const model = (name) => models.get(name) ?? name;
	const field = (of, name) => fields.get(`${of}.${name}`) ?? name;
	const queries = changes.flatMap((change) => {
		switch (change.kind) {
			case "renamed-model": return [{
				key: countKey("rows", change.old),
				model: change.old,
				domain: []
			}];
			case "removed-model":
			case "stored-compute": return [{
				key: countKey("rows", change.model),
				model: model(change.model),
				domain: []
			}];
			case "renamed-field": return [filled(change.model, change.old, model(change.model), change.old)];
			case "removed-field":
			case "changed-type": {
				const old = field(change.model, change.field);
				return [filled(change.model, change.field, model(change.model), old)];
			}
			case "required-field": {
				const key = countKey("empty", `${change.model}.${change.field}`);
				const domain = change.isNew ? [] : [[
					field(change.model, change.field),
					"=",
					false
				]];
				return [{
					key,
					model: model(change.model),
					domain
				}];
			}
			case "changed-selection": return Object.keys(change.mapping).map((value) => ({
				key: countKey("key", `${change.model}.${change.field}:${value}`),
				model: model(change.model),
				domain: [[
					field(change.model, change.field),
					"=",
					value
				]]
			}));
			case "new-constraint": return change.columns ? [{
				key: countKey("duplicates", change.name),
				model: model(change.model),
				domain: [],
				groupedBy: change.columns.map((column) => field(change.model, column))
			}] : [];
			default: return [];
		}
	});
	return [...new Map(queries.map((query) => [query.key, query])).values()];
}
function filled(of, name, model, field) {
	return {
		key: countKey("filled", `${of}.${name}`),
		model,
		domain: [[
			field,
			"!=",
			false
		]]
	};
}

// src/versions/sections/fields.ts
const renamedFields = (context) => {
	const { flavour, counts } = context;
	const rows = only(context, "renamed-field").map(({ model, table, old, field }) => ({
		comments: counted(counts, countKey("filled", `${model}.${old}`), "values"),
		value: [
			model,
			table,
			old,
			field
		]
	}));
	if (rows.length === 0) return void 0;
	const common = {
		phase: "pre",
		constant: "RENAMED_FIELDS",
		comment: "Model, table, old field, field.",
		rows
	};
	switch (flavour) {
		case "orm": return {
			...common,
			call: ["for model, table, old, new in RENAMED_FIELDS:", "    rename_field(cr, model, table, old, new)"],
			helpers: ["rename_field"]
		};
		case "openupgradelib": return {
			...common,
			call: ["openupgrade.rename_fields(env, RENAMED_FIELDS)"],
			helpers: [],
			usesEnv: true
		};
		case "upgrade-util": return {
			...common,
			call: [
				"for model, table, old, new in RENAMED_FIELDS:",
				"    if not has_column(cr, table, new):",
				"        util.rename_field(cr, model, old, new)"
			],
			helpers: ["has_column"]
		};
	}
};
/** Columns of fields that are gone, and of those whose type nothing can be converted to in its place. */
const keptColumns = (context) => {
	const { counts } = context;
	const gone = only(context, "removed-field").flatMap(({ model, table, field, type, backup }) => backup === void 0 ? [] : [{
		comments: [`${model}.${field} (${type}) is gone.`, ...counted(counts, countKey("filled", `${model}.${field}`), "values")],
		value: [
			table,
			field,
			backup
		]
	}]);
	const changed = only(context, "changed-type").flatMap(({ model, table, field, from, to, backup, conversion }) => backup === void 0 || conversion === "lossy" ? [] : [{
		comments: [`${model}.${field}: ${from} becomes ${to}.`, ...counted(counts, countKey("filled", `${model}.${field}`), "values")],
		value: [
			table,
			field,
			backup
		]
	}]);
	const rows = [...gone, ...changed];
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "KEPT_COLUMNS",
		comment: "Table, column, and the name under which it is kept. Drop it when nobody misses it.",
		rows,
		call: ["for table, column, backup in KEPT_COLUMNS:", "    backup_column(cr, table, column, backup)"],
		helpers: ["backup_column"]
	};
};
/** Odoo's library also takes a field out of views, filters and actions; its column is kept under another name by then. */
const removedFields = (context) => {
	if (context.flavour !== "upgrade-util") return void 0;
	const rows = only(context, "removed-field").map(({ model, field }) => ({
		comments: [],
		value: [model, field]
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "REMOVED_FIELDS",
		comment: "Model, field.",
		rows,
		call: ["for model, field in REMOVED_FIELDS:", "    util.remove_field(cr, model, field, drop_column=False)"],
		helpers: []
	};
};
const copiedColumns = (context) => changedInPlace(context, "lossy", {
	constant: "COPIED_COLUMNS",
	comment: "Table, column, and a copy with all that the new type has no room for.",
	call: ["for table, column, backup in COPIED_COLUMNS:", "    copy_column(cr, table, column, backup)"],
	helpers: ["copy_column"]
});
const htmlColumns = (context) => changedInPlace(context, "html", {
	constant: "HTML_COLUMNS",
	comment: "Table and column of texts that are HTML now.",
	call: ["for table, column in HTML_COLUMNS:", "    text_to_html(cr, table, column)"],
	helpers: ["text_to_html"]
});
function changedInPlace(context, wanted, section) {
	const rows = only(context, "changed-type").filter(({ conversion }) => conversion === wanted).map(({ model, table, field, from, to, backup }) => ({
		comments: [`${model}.${field}: ${from} becomes ${to}.`, ...counted(context.counts, countKey("filled", `${model}.${field}`), "values")],
		value: backup === void 0 ? [table, field] : [
			table,
			field,
			backup
		]
	}));
	return rows.length === 0 ? void 0 : {
		phase: "pre",
		rows,
		...section
	};
}

// src/versions/sections/models.ts
/** How many values there were when the script was written; before anything has another name. */
const expectedRows = ({ changes, counts }) => {
	const rows = changes.flatMap((change) => {
		const at = placeBefore(change, changes);
		const number = at && counts.get(at.key);
		return at && number !== void 0 && number > 0 ? [{
			comments: [],
			value: [
				at.table,
				at.column,
				number
			]
		}] : [];
	});
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "EXPECTED_ROWS",
		comment: "Table, column, and values in it when this was written.",
		rows,
		call: ["for table, column, expected in EXPECTED_ROWS:", "    check_rows(cr, table, column, expected)"],
		helpers: ["check_rows"]
	};
};
function placeBefore(change, changes) {
	if (change.kind === "renamed-model") return {
		key: countKey("rows", change.old),
		table: change.oldTable,
		column: "id"
	};
	if (![
		"renamed-field",
		"removed-field",
		"changed-type"
	].includes(change.kind) || !("field" in change) || !("table" in change)) return void 0;
	if ("backup" in change ? change.backup === void 0 : "column" in change && !change.column) return void 0;
	const moved = changes.find((each) => each.kind === "renamed-model" && each.model === change.model);
	const table = moved?.kind === "renamed-model" ? moved.oldTable : change.table;
	if (change.kind === "renamed-field") return {
		key: countKey("filled", `${change.model}.${change.old}`),
		table,
		column: change.old
	};
	if (changes.find((each) => each.kind === "renamed-field" && each.model === change.model && each.field === change.field)) return void 0;
	return {
		key: countKey("filled", `${change.model}.${change.field}`),
		table,
		column: change.field
	};
}
const renamedModels = (context) => {
	const { flavour, counts } = context;
	const rows = only(context, "renamed-model").map(({ old, model, oldTable, table }) => ({
		comments: counted(counts, countKey("rows", old), "rows"),
		value: [
			old,
			model,
			oldTable,
			table
		]
	}));
	if (rows.length === 0) return void 0;
	const loop = "for old, new, old_table, table in RENAMED_MODELS:";
	const guard = "    if table_exists(cr, old_table) and not table_exists(cr, table):";
	const tables = ["from odoo.tools.sql import table_exists"];
	const common = {
		phase: "pre",
		constant: "RENAMED_MODELS",
		comment: "Old model, model, old table, table.",
		rows
	};
	switch (flavour) {
		case "orm": return {
			...common,
			call: [loop, "    rename_model(cr, old, new, old_table, table)"],
			helpers: ["rename_model"]
		};
		case "openupgradelib": return {
			...common,
			call: [
				loop,
				guard,
				"        openupgrade.rename_models(cr, [(old, new)])",
				"        openupgrade.rename_tables(cr, [(old_table, table)])",
				"        rename_in_columns(cr, old, new)"
			],
			helpers: ["rename_in_columns"],
			imports: tables
		};
		case "upgrade-util": return {
			...common,
			call: [
				loop,
				guard,
				"        util.rename_model(cr, old, new)"
			],
			helpers: [],
			imports: tables
		};
	}
};
const renamedRelations = (context) => {
	const rows = only(context, "renamed-relation").map(({ model, field, old, now }) => ({
		comments: [`${model}.${field}`],
		value: [
			old.table,
			old.columns,
			now.table,
			now.columns
		]
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "RENAMED_RELATIONS",
		comment: "Tables of many2many fields: old table and columns, table and columns.",
		rows,
		call: ["for old, old_columns, new, columns in RENAMED_RELATIONS:", "    rename_relation(cr, old, old_columns, new, columns)"],
		helpers: ["rename_relation"]
	};
};

// src/versions/sections/records.ts
const NOUPDATE_FILE = "noupdate_changes.xml";
const renamedXmlids = (context) => {
	const { flavour } = context;
	const rows = only(context, "renamed-xmlid").map(({ old, xmlid }) => ({
		comments: [],
		value: [old, xmlid]
	}));
	if (rows.length === 0) return void 0;
	const common = {
		phase: "pre",
		constant: "RENAMED_XMLIDS",
		comment: "Old id, id.",
		rows
	};
	switch (flavour) {
		case "orm": return {
			...common,
			call: ["for old, new in RENAMED_XMLIDS:", "    rename_xmlid(cr, old, new)"],
			helpers: ["rename_xmlid"]
		};
		case "openupgradelib": return {
			...common,
			call: ["openupgrade.rename_xmlids(cr, RENAMED_XMLIDS)"],
			helpers: []
		};
		case "upgrade-util": return {
			...common,
			call: [
				"for old, new in RENAMED_XMLIDS:",
				"    if not util.ref(cr, new):",
				"        util.rename_xmlid(cr, old, new)"
			],
			helpers: []
		};
	}
};
const keptRecords = (context) => {
	const { flavour, module } = context;
	const rows = only(context, "removed-record").map(({ xmlid, model }) => ({
		comments: [model],
		value: xmlid
	}));
	if (rows.length === 0) return void 0;
	const common = {
		phase: "pre",
		constant: "KEPT_RECORDS",
		comment: "In no file any more, and kept: rows of the database may name them.",
		rows
	};
	switch (flavour) {
		case "orm": return {
			...common,
			call: ["for xmlid in KEPT_RECORDS:", "    keep_record(cr, xmlid)"],
			helpers: ["keep_record"]
		};
		case "openupgradelib": return {
			...common,
			call: ["names = [xmlid.split(\".\", 1)[1] for xmlid in KEPT_RECORDS]", `openupgrade.set_xml_ids_noupdate_value(env, ${JSON.stringify(module)}, names, True)`],
			helpers: [],
			usesEnv: true
		};
		case "upgrade-util": return {
			...common,
			call: ["for xmlid in KEPT_RECORDS:", "    util.force_noupdate(cr, xmlid, True)"],
			helpers: []
		};
	}
};
const refreshedRecords = (context) => {
	const changed = only(context, "changed-record");
	if (changed.length === 0) return void 0;
	const common = {
		phase: "post",
		constant: "CHANGED_RECORDS"
	};
	const rows = changed.map(({ xmlid, model }) => ({
		comments: [model],
		value: xmlid
	}));
	if (context.flavour === "upgrade-util") return {
		...common,
		comment: "Records that Odoo does not update, and that the new version has changed.",
		rows,
		call: ["for xmlid in CHANGED_RECORDS:", "    util.if_unchanged(cr, xmlid, util.update_record_from_xml)"],
		helpers: []
	};
	return {
		...common,
		comment: `Records that Odoo does not update, and that the new version has changed: see ${NOUPDATE_FILE}.`,
		rows,
		call: [`refresh_records(env, CHANGED_RECORDS, ${JSON.stringify(NOUPDATE_FILE)})`],
		helpers: ["refresh_records"],
		usesEnv: true
	};
};
const renamedConstraints = (context) => {
	const rows = only(context, "renamed-constraint").map(({ table, old, name }) => ({
		comments: [],
		value: [
			table,
			old,
			name
		]
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "RENAMED_CONSTRAINTS",
		comment: "Table, old constraint, constraint.",
		rows,
		call: ["for table, old, new in RENAMED_CONSTRAINTS:", "    rename_constraint(cr, table, old, new)"],
		helpers: ["rename_constraint"]
	};
};
const uniqueConstraints = (context) => {
	const rows = only(context, "new-constraint").flatMap(({ table, name, columns }) => columns ? [{
		comments: counted(context.counts, countKey("duplicates", name), "values were there twice"),
		value: [
			table,
			name,
			columns
		]
	}] : []);
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "UNIQUE_CONSTRAINTS",
		comment: "Table, new constraint, columns.",
		rows,
		call: ["for table, name, columns in UNIQUE_CONSTRAINTS:", "    warn_of_duplicates(cr, table, name, columns)"],
		helpers: ["warn_of_duplicates"]
	};
};
const checkConstraints = (context) => {
	const rows = only(context, "new-constraint").flatMap(({ table, name, condition }) => condition === void 0 ? [] : [{
		comments: [],
		value: [
			table,
			name,
			condition
		]
	}]);
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "CHECK_CONSTRAINTS",
		comment: "Table, new constraint, condition.",
		rows,
		call: ["for table, name, condition in CHECK_CONSTRAINTS:", "    warn_of_violations(cr, table, name, condition)"],
		helpers: ["warn_of_violations"]
	};
};

// src/versions/sections/values.ts
const selections = (context) => {
	const { flavour, counts } = context;
	const rows = only(context, "changed-selection").map(({ model, table, field, mapping, backup }) => ({
		comments: Object.keys(mapping).flatMap((key) => counted(counts, countKey("key", `${model}.${field}:${key}`), `rows with ${key}`)),
		value: [
			model,
			table,
			field,
			mapping,
			backup
		]
	}));
	if (rows.length === 0) return void 0;
	const loop = "for model, table, column, mapping, backup in SELECTIONS:";
	const common = {
		phase: "pre",
		constant: "SELECTIONS",
		comment: "Model, table, field, the new key of each that is gone, and a column for the old keys: None leaves the rows, and keeps their keys there.",
		rows
	};
	if (flavour !== "upgrade-util") return {
		...common,
		call: [loop.replace("model", "_model"), "    map_selection(cr, table, column, mapping, backup)"],
		helpers: ["map_selection"]
	};
	return {
		...common,
		call: [
			loop,
			"    known = {old: new for old, new in mapping.items() if new is not None}",
			"    util.change_field_selection_values(cr, model, column, known)",
			"    map_selection(cr, table, column, mapping, backup)"
		],
		helpers: ["map_selection"]
	};
};
const requiredFields = (context) => {
	const rows = only(context, "required-field").map(({ model, table, field, columnType, isNew }) => ({
		comments: [`${model}.${field} ${isNew ? "is new and" : "is"} required, without a default.`, ...counted(context.counts, countKey("empty", `${model}.${field}`), "rows without a value")],
		value: [
			table,
			field,
			columnType,
			null
		]
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "REQUIRED_FIELDS",
		comment: "Table, column, type, and the value for rows that have none: yours to give instead of None.",
		rows,
		call: ["for table, column, column_type, value in REQUIRED_FIELDS:", "    fill_required(cr, table, column, column_type, value)"],
		helpers: ["fill_required"]
	};
};
const relatedFields = (context) => {
	const rows = only(context, "stored-compute").flatMap(({ model, table, field, columnType, way }) => way ? [{
		comments: counted(context.counts, countKey("rows", model), "rows"),
		value: [
			table,
			field,
			columnType,
			way.steps,
			way.column
		]
	}] : []);
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "RELATED_FIELDS",
		comment: "Table, new column, type, the many2one columns with the tables they lead to, and the column there.",
		rows,
		call: ["for table, column, column_type, steps, last in RELATED_FIELDS:", "    fill_related(cr, table, column, column_type, steps, last)"],
		helpers: ["fill_related"]
	};
};
/** Those of tables that are known to be small are Odoo's business. */
function largeComputes(context) {
	return only(context, "stored-compute").filter(({ model, way }) => !way && (context.counts.get(countKey("rows", model)) ?? 1e4) >= 1e4);
}
const postponedComputes = (context) => {
	const rows = largeComputes(context).map(({ model, table, field, columnType }) => ({
		comments: counted(context.counts, countKey("rows", model), "rows"),
		value: [
			table,
			field,
			columnType
		]
	}));
	if (rows.length === 0) return void 0;
	return {
		phase: "pre",
		constant: "COMPUTED_FIELDS",
		comment: "Table, new column and type. Large tables are filled by post-migration.py, small ones by Odoo.",
		rows,
		call: ["for table, column, column_type in COMPUTED_FIELDS:", "    postpone_compute(cr, table, column, column_type)"],
		helpers: ["postpone_compute"]
	};
};
const recomputed = (context) => {
	const rows = largeComputes(context).map(({ model, table, field }) => ({
		comments: [],
		value: [
			model,
			table,
			field
		]
	}));
	if (rows.length === 0) return void 0;
	const common = {
		phase: "post",
		constant: "COMPUTED_FIELDS",
		comment: "Model, table and field whose column pre-migration.py made in a large table.",
		rows
	};
	if (context.flavour === "upgrade-util") return {
		...common,
		call: [
			"for model, table, name in COMPUTED_FIELDS:",
			"    if empty_rows(cr, table, name) >= MANY_ROWS:",
			"        util.recompute_fields(cr, model, [name])"
		],
		helpers: ["empty_rows"]
	};
	return {
		...common,
		call: ["for model, table, name in COMPUTED_FIELDS:", "    recompute(env, model, table, name)"],
		helpers: ["recompute"],
		usesEnv: true
	};
};

// src/versions/sections/index.ts
/** In the order in which their work is to be done: what comes later counts with the names that came before. */
const SECTIONS = [
	expectedRows,
	renamedModels,
	renamedRelations,
	renamedFields,
	keptColumns,
	removedFields,
	copiedColumns,
	htmlColumns,
	selections,
	requiredFields,
	relatedFields,
	postponedComputes,
	renamedXmlids,
	keptRecords,
	renamedConstraints,
	uniqueConstraints,
	checkConstraints,
	many2manyFields,
	many2oneFields,
	namedRecords,
	recordNames,
	recomputed,
	refreshedRecords,
	listViews,
	leftovers
];

// src/versions/schema.ts
function schemaOf(index) {
	const models = /* @__PURE__ */ new Map();
	for (const facts of index.models.values()) models.set(facts.model, modelOf(facts, index.models));
	const computed = index.module.python.some(({ classes }) => classes.some(({ attributes }) => ["_name", "_inherit"].some((name) => isComputed(attributes.get(name)))));
	return {
		module: index.module.name,
		version: versionOf(index),
		models,
		records: recordsOf(index),
		partial: computed || index.module.unreadable.length > 0
	};
}
function versionOf({ module }) {
	const version = module.manifest.entries.get("version")?.value;
	return typeof version === "string" ? version : void 0;
}
function isComputed(value) {
	return value !== void 0 && value.value === void 0;
}
function modelOf(facts, all) {
	const fields = /* @__PURE__ */ new Map();
	const constraints = /* @__PURE__ */ new Map();
	for (const { fact } of lineage(facts, all)) {
		for (const field of fact.fields) fields.set(field.name, fieldOf(field, fields.get(field.name)));
		for (const { name, kind, definition } of fact.tableObjects) if (kind === "Constraint" && definition !== void 0) constraints.set(name, definition);
	}
	const isView = facts.classes.some(({ fact }) => fact.attributes.get("_auto")?.value === false);
	const table = facts.classes.map(({ fact }) => fact.attributes.get("_table")?.value).find(isText);
	return {
		name: facts.model,
		own: facts.own,
		kind: isView ? "abstract" : facts.kind,
		table: table ?? tableOf(facts.model),
		fields,
		constraints
	};
}
function isText(value) {
	return typeof value === "string";
}
/** Classes of all that the model inherits in this module, the farthest first, then its own. */
function lineage(facts, all) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const visit = (model) => {
		seen.add(model.model);
		for (const parent of model.classes.flatMap(({ fact }) => fact.inherit)) {
			const other = all.get(parent);
			if (other && !seen.has(parent)) visit(other);
		}
		found.push(...model.classes);
	};
	visit(facts);
	return found;
}
/** A later class says only what it changes. */
function fieldOf(field, before) {
	const { kwargs } = field;
	const literal = (name) => kwargs.get(name)?.value;
	const text = (name) => {
		const value = literal(name);
		return typeof value === "string" ? value : void 0;
	};
	const compute = kwargs.has("compute") || (before?.compute ?? false);
	const related = text("related")?.split(".") ?? before?.related;
	const store = literal("store");
	const computed = compute || related !== void 0 || kwargs.has("related");
	const keys = keysOf(field);
	return {
		name: field.name,
		type: field.type,
		label: labelOf(field) ?? before?.label,
		comodel: comodelOf(field) ?? before?.comodel,
		stored: store !== void 0 ? store !== false : before && !kwargs.has("compute") && !kwargs.has("related") ? before.stored : !computed,
		compute,
		related,
		derived: computed && !kwargs.has("inverse") && literal("readonly") !== false && !(before && !before.derived),
		attachment: literal("attachment") !== false && (before?.attachment ?? true),
		required: kwargs.has("required") ? literal("required") === true : before?.required ?? false,
		hasDefault: kwargs.has("default") || (before?.hasDefault ?? false),
		translate: kwargs.has("translate") ? literal("translate") !== false : before?.translate ?? false,
		companyDependent: literal("company_dependent") === true || (before?.companyDependent ?? false),
		digits: kwargs.has("digits") || field.type === "Float" && field.args.length > 1 || (before?.digits ?? false),
		keys: keys && before?.keys && kwargs.has("selection_add") ? [...before.keys, ...keys] : keys ?? before?.keys,
		relation: relationOf(field) ?? before?.relation
	};
}
/** The first argument is the label, but of those that begin with a comodel or keys. */
function labelOf({ type, args, kwargs }) {
	const first = /^(Many2one|One2many|Many2many|Selection|Reference)$/.test(type) ? void 0 : args[0];
	const value = (kwargs.get("string") ?? first)?.value;
	return typeof value === "string" ? value : void 0;
}
function keysOf(field) {
	if (field.type !== "Selection") return void 0;
	const list = (field.kwargs.get("selection") ?? field.kwargs.get("selection_add") ?? field.args[0])?.value;
	if (!Array.isArray(list)) return void 0;
	return list.flatMap((pair) => Array.isArray(pair) && typeof pair[0] === "string" ? [pair[0]] : []);
}
function relationOf(field) {
	if (field.type !== "Many2many") return void 0;
	const part = (name, at) => (field.kwargs.get(name) ?? field.args[at])?.value;
	const [table, first, second] = [
		part("relation", 1),
		part("column1", 2),
		part("column2", 3)
	];
	if (!isText(table) || !isText(first) || !isText(second)) return void 0;
	return {
		table,
		columns: [first, second]
	};
}
function recordsOf({ records }) {
	const found = /* @__PURE__ */ new Map();
	for (const { fact, demo, source } of records) {
		if (fact.xmlid === void 0 || demo || found.has(fact.xmlid)) continue;
		const { element } = fact;
		found.set(fact.xmlid, {
			xmlid: fact.xmlid,
			model: fact.model,
			noupdate: element !== void 0 && isNoupdate(element),
			content: element && contentOf(element, source.text),
			values: element ? valuesOf(element, source.text) : /* @__PURE__ */ new Map(),
			source: element && source.text.slice(element.start, element.end)
		});
	}
	return found;
}
function valuesOf(element, text) {
	const fields = elementsOf(element).filter(({ name }) => name === "field");
	return new Map(fields.map((field) => [attributeValue(field, "name") ?? "", folded(text.slice(field.start, field.end))]));
}
function contentOf(element, text) {
	return folded(text.slice(element.start, element.end).replace(/\sid\s*=\s*("[^"]*"|'[^']*')/, ""));
}
function folded(source) {
	return source.replaceAll(/<!--[\s\S]*?-->/g, "").replaceAll(/\s+/g, " ").replaceAll(/ ?(\/?>|<) ?/g, "$1").trim();
}

// src/versions/index.ts
/** Scripts that take the rows of the old version along; no files where nothing is to be done. */
function migrationScripts(input) {
	const { before, after, from, to, flavour } = input;
	const found = dataChanges(before, after, {
		from,
		to,
		renames: input.renames ?? NO_RENAMES,
		around: input.around ?? NOTHING_AROUND,
		...input.coreName && { coreName: input.coreName }
	});
	const { changes, questions } = found;
	const version = after.version ?? to;
	const placed = place(scriptsFor(found, {
		module: after.module,
		version,
		from,
		to,
		flavour,
		counts: input.counts ?? /* @__PURE__ */ new Map()
	}), input.files);
	const data = noupdateFile(changes, flavour);
	if (data !== void 0) placed.files.set(`migrations/${version}/${NOUPDATE_FILE}`, data);
	const notes = [...found.notes, ...placed.notes];
	if (placed.files.size > 0 && before.version === after.version) notes.push(`The version is ${version} before and after: Odoo runs scripts only where the version rises. Raise it, and the scripts' folder with it.`);
	return {
		changes,
		questions,
		notes,
		files: placed.files
	};
}
/** The scripts for these changes alone, whatever there is already. */
function scriptsFor({ changes, questions, notes }, about) {
	const sections = SECTIONS.flatMap((make) => make({
		...about,
		changes
	}) ?? []);
	return PHASES.filter((phase) => sections.some((section) => section.phase === phase)).map((phase, i) => ({
		phase,
		folder: `migrations/${about.version}`,
		text: scriptText({
			...about,
			phase,
			sections: sections.filter((section) => section.phase === phase),
			questions: i === 0 ? questions : [],
			notes: i === 0 ? notes : []
		})
	}));
}
/** Records that the script loads, as the new version has them. */
function noupdateFile(changes, flavour) {
	const sources = changes.flatMap((change) => change.kind === "changed-record" ? [change.source] : []);
	if (sources.length === 0 || flavour === "upgrade-util") return void 0;
	return `<?xml version="1.0" encoding="utf-8"?>\n<odoo noupdate="1">\n${sources.map((source) => `    ${shifted(source)}\n`).join("")}</odoo>\n`;
}
/** With its last line, and so all others, as deep as its first will be. */
function shifted(source) {
	const lines = source.split(/\r?\n/);
	const depth = /^[ \t]*/.exec(lines.at(-1) ?? "")?.[0] ?? "";
	const [first = "", ...rest] = lines;
	return [first, ...rest.map((line) => line.startsWith(depth) ? `    ${line.slice(depth.length)}` : line)].join("\n");
}

export { FLAVOURS as a, checkRenames as c, projectAround as d, countQueries as i, readRenames as l, scriptsFor as n, dataChanges as o, schemaOf as r, RenameError as s, migrationScripts as t, similarName as u };