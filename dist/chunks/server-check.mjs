import { tt as OdooError } from "./browser.mjs";
import { Tt as complete, zt as didYouMean } from "./spec.mjs";
import { c as seriesProfile } from "./common.mjs";
import { G as compileXPath, gt as walkElements, pt as attributeValue, ut as parseXml } from "./source.mjs";
import { C as changeMarkup } from "./artefacts.mjs";

// src/scaffold/server-check/facts.ts
/** What of a spec only a server knows. */
function wantedFacts(spec) {
	const models = /* @__PURE__ */ new Map();
	const records = /* @__PURE__ */ new Map();
	const own = /* @__PURE__ */ new Set([...spec.models.map(({ name }) => name), ...spec.parts.wizards.map(({ model }) => model.name)]);
	const model = (name, path) => {
		if (name !== void 0 && !own.has(name) && !models.has(name)) models.set(name, path);
	};
	const record = (xmlid, path) => {
		const id = complete(spec, xmlid);
		if (!id.startsWith(`${spec.module.name}.`) && !records.has(id)) records.set(id, path);
	};
	for (const entry of [...spec.models, ...spec.extensions.map((extension) => extension.model)]) {
		const at = `${entry.kind === "extension" ? "extend" : "models"}.${entry.name}`;
		model(entry.name, at);
		for (const field of entry.fields) {
			model(field.comodel, `${at}.fields.${field.name}`);
			if (field.type === "reference") for (const [to] of field.options) model(to, `${at}.fields.${field.name}.options`);
			for (const group of field.groups) record(group, `${at}.fields.${field.name}.groups`);
		}
		for (const row of entry.access) record(row.group, `${at}.access`);
		for (const { id, values } of entry.demo) for (const ref of refs(values)) record(ref, `${at}.demo.${id}`);
	}
	for (const group of spec.groups) for (const id of [...group.implies, ...group.users]) record(id, `groups.${group.key}`);
	for (const { model: entry, access, views } of spec.extensions) {
		for (const row of access) record(row.group, `extend.${entry.name}.access`);
		for (const view of views) record(view.parent, `extend.${entry.name}.views`);
	}
	for (const entry of spec.parts.data) {
		model(entry.model, `data.${entry.model}`);
		for (const { id, values } of entry.records) for (const ref of refs(values)) record(ref, `data.${entry.model}.${id}`);
	}
	return {
		modules: [spec.module.name, ...spec.module.depends],
		models,
		extended: spec.extensions.map(({ model: { name } }) => name),
		records,
		views: spec.extensions.flatMap(({ views }) => views.map(({ parent }) => parent))
	};
}
function refs(values) {
	return Object.values(values).flatMap((value) => {
		if (typeof value !== "object" || value === null) return [];
		if ("ref" in value) return [value.ref];
		return "link" in value ? value.link.flatMap((one) => refs({ one })) : [];
	});
}

// src/scaffold/server-check/views.ts
/** Carries the changes out on the view as the server has it, one after the other as Odoo does. */
function viewFindings({ model, views }, facts, errors, warnings, spec) {
	const context = {
		spec,
		p: seriesProfile(spec.module.series)
	};
	for (const view of views) {
		const there = facts.views.get(view.parent);
		if (!there) continue;
		const path = `extend.${model.name}.views.${view.parent}`;
		if (there.model !== model.name) {
			errors.push(`${path}: this view is of ${there.model}; put it under extend.${there.model}`);
			continue;
		}
		let { arch } = there;
		for (const change of view.changes) {
			const { root } = parseXml(arch);
			const found = root && targets(root, change.at);
			if (!found) break;
			const [target] = found;
			if (!target) {
				errors.push(`${change.path}.at: ${change.at} is nowhere in ${view.parent} on this Odoo${near(root, change.at)}`);
				continue;
			}
			if (found.length > 1 && change.at.includes("/")) warnings.push(`${change.path}.at: ${change.at} is there ${found.length} times; Odoo takes the first`);
			arch = changed(arch, target, change, changeMarkup(model, change, context));
		}
	}
}
/** `undefined` for an xpath that is not understood. */
function targets(root, at) {
	if (/^\w+$/.test(at)) return [...walkElements(root)].filter((node) => node.name === "field" && attributeValue(node, "name") === at);
	return compileXPath(at)?.(root);
}
function near(root, at) {
	const name = /^\w+$/.test(at) ? at : /@name=['"](\w+)['"]\]$/.exec(at)?.[1];
	const same = [...walkElements(root)].find((node) => attributeValue(node, "name") === name);
	return name !== void 0 && same ? `; it has a <${same.name}> of that name` : "";
}
function changed(arch, target, { position }, inner) {
	const insert = (at) => arch.slice(0, at) + inner + arch.slice(at);
	switch (position) {
		case "before": return insert(target.start);
		case "after": return insert(target.end);
		case "replace": return arch.slice(0, target.start) + inner + arch.slice(target.end);
		case "attributes": return arch;
		case "inside":
			if (arch[target.tag.end - 2] !== "/") return insert(target.inner.end);
			return `${arch.slice(0, target.tag.end - 2)}>${inner}</${target.name}>${arch.slice(target.tag.end)}`;
	}
}

// src/scaffold/server-check/index.ts
/** Fields of every model. */
const MAGIC = /* @__PURE__ */ new Set([
	"id",
	"display_name",
	"create_uid",
	"create_date",
	"write_uid",
	"write_date"
]);
/** Compares a spec with a server of its series. What a module brings that is not installed there is not known. */
function checkAgainstServer(spec, facts) {
	const wanted = wantedFacts(spec);
	const errors = [];
	const warnings = [];
	const missing = spec.module.depends.filter((name) => facts.modules.get(name) !== "installed");
	for (const name of missing.filter((each) => !facts.modules.has(each))) errors.push(`module.depends: this Odoo knows no module ${name}.${didYouMean(name, facts.modules.keys())}`);
	const later = missing.filter((name) => facts.modules.has(name));
	if (later.length > 0) warnings.push(`module.depends: ${later.join(", ")} ${later.length === 1 ? "is" : "are"} not installed on this Odoo, so that what the module takes from there was not looked at`);
	const found = (path, sentence) => {
		if (later.length === 0) errors.push(`${path}: ${sentence}`);
	};
	for (const [model, path] of wanted.models) if (!facts.models.has(model)) found(path, `there is no model ${model} on this Odoo`);
	recordFindings(wanted, facts, found);
	const again = facts.modules.get(spec.module.name) === "installed";
	for (const extension of spec.extensions) {
		const fields = facts.fields.get(extension.model.name);
		if (!fields || !facts.models.has(extension.model.name)) continue;
		fieldFindings(extension.model, fields, spec.module.name, errors, warnings);
		baseFindings(extension, fields, found);
		if (!again) viewFindings(extension, facts, errors, warnings, spec);
	}
	if (again && wanted.views.length > 0) warnings.push(`extend: ${spec.module.name} is installed on this Odoo already, so that its changes of views were not tried`);
	return {
		errors,
		warnings
	};
}
function recordFindings(wanted, facts, found) {
	for (const [xmlid, path] of wanted.records) {
		const model = facts.records.get(xmlid);
		const isView = wanted.views.includes(xmlid);
		if (model === void 0) found(path, `there is no record ${xmlid} on this Odoo`);
		else if (isView && model !== "ir.ui.view") found(path, `${xmlid} is a ${model}, not a view`);
		else if (/(^|\.)(access|groups)$/.test(path) && model !== "res.groups") found(path, `${xmlid} is a ${model}, not a group`);
	}
}
/** Fields that are there already, and labels that Odoo would warn of. */
function fieldFindings(model, fields, module, errors, warnings) {
	for (const field of model.fields) {
		const path = `extend.${model.name}.fields.${field.name}`;
		const there = fields.get(field.name);
		const others = there?.modules.filter((name) => name !== module) ?? [];
		const type = field.type === "image" ? "binary" : field.type;
		if (there && others.length > 0) {
			const owner = `${others.join(", ")} ${others.length === 1 ? "has" : "have"}`;
			if (there.type === type && (there.relation ?? "") === (field.comodel ?? "")) warnings.push(`${path}: ${owner} this field already; the spec changes it`);
			else errors.push(`${path}: ${owner} this field already, as ${there.type}; choose another name`);
			continue;
		}
		for (const [name, other] of fields) {
			if (other.title !== field.title || name === field.name || other.modules.every((each) => each === module)) continue;
			warnings.push(`${path}: ${name} has the label ${JSON.stringify(field.title)} too, which Odoo logs as a warning; give it a title of its own`);
		}
	}
}
/** Fields of the model that the spec names without declaring them. */
function baseFindings({ model, views }, fields, found) {
	const own = new Set(model.fields.map((field) => field.name));
	const look = (name, path) => {
		if (own.has(name) || MAGIC.has(name) || fields.has(name)) return;
		found(path, `${model.name} has no field ${name} on this Odoo.${didYouMean(name, [...own, ...fields.keys()])}`);
	};
	const first = (path) => path.split(".")[0] ?? path;
	const at = `extend.${model.name}`;
	for (const field of model.fields) {
		if (field.related) look(first(field.related), `${at}.fields.${field.name}.related`);
		for (const path of field.compute?.depends ?? []) look(first(path), `${at}.fields.${field.name}.compute.depends`);
		if (field.type === "monetary" && field.currency) look(field.currency, `${at}.fields.${field.name}.currency`);
	}
	for (const { name, fields: names } of model.pythonConstraints) for (const field of names) look(field, `${at}.constraints.${name}`);
	for (const { name, unique } of model.sqlConstraints) for (const field of unique) look(field, `${at}.constraints.${name}`);
	for (const name of Object.keys(model.base ?? {})) look(name, `${at}.sample`);
	for (const change of views.flatMap((view) => view.changes)) for (const content of change.content) {
		if (content.kind === "field") look(content.name, change.path);
		if ("fields" in content) for (const field of content.fields) look(field.name, change.path);
	}
}

// src/tools/lib/server-facts.ts
/** Reads from Odoo what a spec has to be compared with: a handful of searches. */
async function readServerFacts(client, wanted, profile, signal) {
	const options = {
		signal,
		effect: "read"
	};
	const search = (model, domain, fields) => client.call(model, "search_read", {
		args: [domain],
		kwargs: { fields }
	}, options);
	const text = (row, key) => typeof row[key] === "string" ? row[key] : "";
	const modules = await search("ir.module.module", [[
		"name",
		"in",
		wanted.modules
	]], ["name", "state"]);
	const models = await search("ir.model", [[
		"model",
		"in",
		[...wanted.models.keys()]
	]], ["model"]);
	const fields = await search("ir.model.fields", [[
		"model",
		"in",
		wanted.extended
	]], [
		"model",
		"name",
		"ttype",
		"relation",
		"field_description",
		"modules"
	]);
	const split = [...wanted.records.keys()].map((xmlid) => {
		const dot = xmlid.indexOf(".");
		return [xmlid.slice(0, dot), xmlid.slice(dot + 1)];
	});
	const records = await search("ir.model.data", [[
		"module",
		"in",
		[...new Set(split.map(([module]) => module))]
	], [
		"name",
		"in",
		split.map(([, name]) => name)
	]], [
		"module",
		"name",
		"model",
		"res_id"
	]);
	const views = /* @__PURE__ */ new Map();
	for (const row of records) {
		const xmlid = `${text(row, "module")}.${text(row, "name")}`;
		if (!wanted.views.includes(xmlid) || row.model !== "ir.ui.view") continue;
		const ids = [Number(row.res_id)];
		const [view] = await client.call("ir.ui.view", "read", {
			ids,
			args: [["model"]]
		}, options);
		const answer = await client.call("ir.ui.view", profile.combinedArch, { ids }, options);
		const arch = typeof answer === "string" ? answer : text(Object(answer), "arch");
		if (view) views.set(xmlid, {
			model: text(view, "model"),
			arch
		});
	}
	return {
		modules: new Map(modules.map((row) => [text(row, "name"), text(row, "state")])),
		models: new Set(models.map((row) => text(row, "model"))),
		fields: fieldsOf(fields, text),
		records: new Map(records.map((row) => [`${text(row, "module")}.${text(row, "name")}`, text(row, "model")])),
		views
	};
}
function fieldsOf(rows, text) {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const model = text(row, "model");
		const fields = found.get(model) ?? /* @__PURE__ */ new Map();
		found.set(model, fields);
		fields.set(text(row, "name"), {
			type: text(row, "ttype"),
			relation: text(row, "relation") || void 0,
			title: text(row, "field_description"),
			modules: text(row, "modules").split(", ").filter(Boolean)
		});
	}
	return found;
}

// src/tools/lib/server-check.ts
/** Compares a spec with the Odoo that is configured, where there is one of its series; else says what was not checked. */
async function checkOnServer(spec, context) {
	const wanted = wantedFacts(spec);
	const asks = wanted.extended.length > 0 || spec.parts.data.some(({ model }) => wanted.models.has(model));
	const left = (reason) => {
		return {
			errors: [],
			warnings: asks ? [`extend: whether the models, fields, views and records of other modules exist was not checked: ${reason}`] : []
		};
	};
	if ((context.setup?.targets.length ?? 0) === 0) return left("no Odoo is configured");
	try {
		const client = await context.odoo();
		const { series } = await client.info({ signal: context.signal });
		if (series !== spec.module.series) return left(`the Odoo that is configured is ${series}, and the module is for ${spec.module.series}`);
		const facts = await readServerFacts(client, wanted, seriesProfile(spec.module.series), context.signal);
		return checkAgainstServer(spec, facts);
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return left(error.message);
	}
}

export { checkOnServer };