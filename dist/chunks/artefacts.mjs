import { x as string, y as record } from "./zod.mjs";
import { $ as fieldCall, At as entry, B as creationOrder, Ct as markup, Dt as call, E as wizard, Et as testUsers, Ft as list, G as ALWAYS_THERE, H as sampleValues, I as readValues, It as literal, J as evalText, K as knownModel, Lt as str, Mt as format, Ot as code, P as readBody, Pt as kw, Q as testStyle, Rt as tuple, St as element, Tt as complete, U as samplesIn, V as fillRows, W as secondValues, X as pyValue, Y as pyEntries, Z as pyValues, ct as valueScope, et as autoList, ft as usesTranslation, j as demoOrder, jt as flat, kt as dict, nt as fieldsIn, q as dataStyle, rt as modifierAttributes, st as listOf$1, tt as asExpression, ut as loopOver, v as resolveModel, vt as keyTitle, wt as printXml, xt as recordVariable, zt as didYouMean } from "./spec.mjs";
import { T as pyString } from "./source.mjs";

// src/scaffold/artefacts/assets.ts
/**
* How the series takes the files of the web client: as `assets` of the manifest, or, in 14.0, as templates that
* extend those of the bundles, and QWeb templates under `qweb`. Every path is written out and sorted, since a
* glob that matches nothing is a warning at each start.
*/
function assetKeys(files, { module }, p) {
	if (p.assets === "template") {
		const qweb = assets(files, p).filter(({ bundle }) => bundle === QWEB);
		return qweb.length === 0 ? [] : [["qweb", list(qweb.map(({ path }) => str(path)), true)]];
	}
	const bundles = [...byBundle(files, p)].map(([bundle, paths]) => [bundle, list(paths.map((path) => str(`${module.name}/${path}`)), true)]);
	return bundles.length === 0 ? [] : [["assets", dict(bundles, true)]];
}
/** The data file of 14.0, where there is something to say in it. */
function assetFile(files, { module }, p) {
	const bundles = templates(files, p);
	if (bundles.length === 0) return [];
	return [{
		path: "views/assets.xml",
		template: "assets/assets.xml",
		data: { bundles: bundles.map(([bundle, paths]) => ({
			id: templateId(bundle),
			bundle,
			name: `${module.title}: ${bundle}`,
			files: paths.map((path) => ({
				src: `/${module.name}/${path}`,
				script: path.endsWith(".js"),
				type: `text/${path.split(".").at(-1)}`
			}))
		})) },
		load: "data"
	}];
}
/** The templates of that data file. */
function assetRecords(files, spec, p) {
	return templates(files, p).map(([bundle]) => ({
		xmlid: complete(spec, templateId(bundle)),
		model: "ir.ui.view",
		values: {
			type: "qweb",
			inherit_id: { ref: bundle }
		}
	}));
}
const QWEB = "qweb";
/** `assets_backend` for `web.assets_backend`, as Odoo calls them. */
function templateId(bundle) {
	return bundle.slice(bundle.indexOf(".") + 1);
}
function templates(files, p) {
	if (p.assets !== "template") return [];
	return [...byBundle(files, p)].filter(([bundle]) => bundle !== QWEB);
}
function byBundle(files, p) {
	const bundles = /* @__PURE__ */ new Map();
	for (const { bundle, path } of assets(files, p)) bundles.set(bundle, [...bundles.get(bundle) ?? [], path]);
	return bundles;
}
/** Files by the bundle that the series has for them, in the order of bundle and path. */
function assets(files, p) {
	const found = files.flatMap(({ path, asset }) => asset === void 0 ? [] : [{
		path,
		bundle: bundleOf(path, asset, p)
	}]);
	const key = ({ bundle, path }) => `${bundle} ${path}`;
	return found.sort((a, b) => key(a) < key(b) ? -1 : 1);
}
function bundleOf(path, asset, p) {
	if (!path.endsWith(".xml") || asset !== "web.assets_backend") return asset;
	return p.qwebBundle === "manifest" ? QWEB : p.qwebBundle;
}

// src/scaffold/artefacts/model-python.ts
/** `@api.constrains("a", "b")` */
function decorator(name, args) {
	return call(`@api.${name}`, args.map(str));
}
/** `raise Error(_("..."))` with the call that translates in that series. */
function raise(error, message, p) {
	return call(`raise ${error}`, [call(p.translate, [str(message)])]);
}
/** Condition of an `if` in the loop of a constraint, over several lines where one would be too long. */
function condition(when) {
	if (when.length <= 72) return code(when);
	const loose = [" or ", " and "].find((operator) => splitAt(when, operator).length > 1) ?? " and ";
	const lines = splitAt(when, loose).map((part, i) => " ".repeat(16) + (i === 0 ? part : loose.trimStart() + part));
	return code(`(\n${lines.join("\n")}\n${" ".repeat(12)})`);
}
/** The parts of an expression between operators that stand outside brackets and strings. */
function splitAt(text, operator) {
	const parts = [];
	let depth = 0;
	let quote = "";
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text[i] ?? "";
		if (quote !== "") {
			if (c === "\\") i++;
			else if (c === quote) quote = "";
		} else if (c === "\"" || c === "'") quote = c;
		else if ("([{".includes(c)) depth++;
		else if (")]}".includes(c)) depth--;
		else if (depth === 0 && text.startsWith(operator, i)) {
			parts.push(text.slice(start, i));
			start = i + operator.length;
		}
	}
	return [...parts, text.slice(start)];
}

// src/scaffold/artefacts/model-extras.ts
/** What the template of a class needs for numbers, trees, names, indexes, reactions and buttons that open. */
function modelExtras(entry, own, module, p) {
	const methods = own.flatMap(({ name, compute }) => compute ? [{
		name,
		compute
	}] : []);
	const onchanges = (entry.onchanges ?? []).map((onchange) => ({
		...onchange,
		body: loopOver(onchange.body, entry.variable),
		decorator: decorator("onchange", onchange.fields)
	}));
	const indexes = (entry.indexes ?? []).map((index) => indexOf(entry, index));
	const displayName = entry.displayName && displayNameOf(entry, entry.displayName);
	return {
		onchanges,
		inverses: methods.flatMap(({ name, compute: { inverse } }) => inverse === void 0 ? [] : [{
			method: `_inverse_${name}`,
			body: loopOver(inverse, entry.variable)
		}]),
		searches: methods.flatMap(({ name, compute: { search } }) => search === void 0 ? [] : [{
			method: `_search_${name}`,
			body: search
		}]),
		indexes,
		displayName,
		parentName: entry.parent === void 0 || entry.parent === "parent_id" ? void 0 : entry.parent,
		tree: entry.parent === void 0 ? void 0 : treeOf(entry, entry.parent, p),
		number: entry.sequence && {
			field: entry.sequence.field,
			company: entry.company !== void 0
		},
		opens: (entry.views?.form.statButtons ?? []).map((button) => ({
			...button,
			load: call("self.env[\"ir.actions.act_window\"]._for_xml_id", [str(`${module}.${button.action}`)])
		})),
		needsApi: onchanges.length > 0 || displayName !== void 0 || entry.parent !== void 0 || entry.sequence !== void 0
	};
}
function treeOf(entry, parent, p) {
	const circle = p.parentCircle === "_has_cycle" ? "self._has_cycle()" : "not self._check_recursion()";
	return {
		decorator: decorator("constrains", [parent]),
		circle,
		raise: raise("ValidationError", `${entry.plural} cannot be below themselves.`, p)
	};
}
function indexOf(entry, index) {
	const where = index.where === void 0 ? "" : ` WHERE ${index.where}`;
	const unique = index.unique ? "UNIQUE " : "";
	const name = `${entry.table}_${index.name}`;
	const definition = `(${index.columns})${where}`;
	return {
		name: index.name,
		call: call(index.unique ? "models.UniqueIndex" : "models.Index", [str(definition)]),
		execute: call("self.env.cr.execute", [str(`CREATE ${unique}INDEX IF NOT EXISTS ${name} ON ${entry.table} ${definition}`)])
	};
}
function displayNameOf(entry, pieces) {
	const { variable } = entry;
	const text = pieces.map((piece) => {
		if ("text" in piece) return pyString(piece.text).slice(1, -1).replaceAll("\"", "\\\"");
		return `{${`${variable}.${piece.field}${piece.record ? ".display_name" : ""}`}${piece.always ? "" : " or ''"}}`;
	}).join("");
	const fields = pieces.flatMap((piece) => "field" in piece ? [piece.field] : []);
	const format = `f"${text}"`;
	const pairs = {
		kind: "group",
		open: "[",
		close: "]",
		items: [code(`(${variable}.id, ${format}) for ${variable} in self`)],
		explode: false
	};
	const searched = pieces.flatMap((piece) => "field" in piece && piece.searched ? [piece.field] : []);
	return {
		decorator: decorator("depends", fields),
		variable,
		format,
		pairs,
		searched: searched.length === 0 || searched.join() === entry.recName ? void 0 : list(searched.map(str))
	};
}

// src/scaffold/artefacts/model.ts
/** Python of the models: one file each. */
const model = {
	id: "model",
	files(context) {
		const { abstracts, models } = context.spec;
		return [...abstracts, ...models].map((entry) => modelFile(entry, context));
	}
};
const BASES = {
	model: "Model",
	transient: "TransientModel",
	extension: "Model",
	abstract: "AbstractModel"
};
/** A class in a file of its own, in the folder of its kind. */
function modelFile(entry, { spec, p }) {
	const inherit = [
		...entry.thread ? ["mail.thread"] : [],
		...entry.activity ? ["mail.activity.mixin"] : [],
		...entry.portal ? ["portal.mixin"] : [],
		...entry.image ? ["image.mixin"] : [],
		...entry.inherit ?? []
	];
	const own = entry.fields.filter((field) => !field.inherited);
	const constraints = entry.pythonConstraints.filter((constraint) => !constraint.inherited);
	const extras = modelExtras(entry, own, spec.module.name, p);
	const bodies = [
		...own.flatMap(({ compute }) => [
			compute?.body ?? "",
			compute?.inverse ?? "",
			compute?.search ?? ""
		]),
		...extras.onchanges.map((onchange) => onchange.body),
		...constraints.map((constraint) => constraint.body ?? ""),
		...entry.methods.map((method) => method.body)
	];
	const data = {
		...entry,
		base: BASES[entry.kind],
		named: entry.kind !== "extension",
		inherit: inherits(entry, inherit),
		recNameSet: entry.recName !== void 0 && entry.recName !== "name" ? entry.recName : void 0,
		...extras,
		fields: own.map((field) => ({
			name: field.name,
			call: fieldCall(field, spec.module.name)
		})),
		sqlConstraints: entry.sqlConstraints.map((constraint) => ({
			name: constraint.name,
			row: tuple([
				str(constraint.name),
				str(constraint.sql),
				str(constraint.message)
			]),
			call: call("models.Constraint", [str(constraint.sql), str(constraint.message)])
		})),
		computes: own.flatMap(({ compute }) => compute ? [{
			...compute,
			body: loopOver(compute.body, entry.variable),
			decorator: dependsOn(compute.depends)
		}] : []),
		pythonConstraints: constraints.map((constraint) => ({
			...constraint,
			body: constraint.body === void 0 ? void 0 : loopOver(constraint.body, entry.variable),
			decorator: decorator("constrains", constraint.fields),
			condition: constraint.when === void 0 ? void 0 : condition(constraint.when),
			raise: constraint.message === void 0 ? void 0 : raise("ValidationError", constraint.message, p)
		})),
		guard: entry.deletableIn && guardOf$1(entry, entry.deletableIn, p),
		methods: entry.methods.map((method) => ({
			...method,
			signature: ["self", ...method.args].join(", ")
		})),
		buttons: entry.buttons.map((button) => buttonOf(entry, button, p)),
		namesSearched: p.nameSearch === "attribute" ? extras.displayName?.searched : void 0,
		expressions: p.nameSearch === "method" && extras.displayName?.searched !== void 0,
		api: "",
		imports: "",
		exceptions: ""
	};
	const raises = constraints.length > 0 || entry.parent !== void 0 || bodies.some((body) => body.includes("ValidationError"));
	const userErrors = entry.deletableIn !== void 0 || data.buttons.some((button) => button.guard !== void 0) || bodies.some((body) => body.includes("UserError"));
	const underscore = (userErrors || entry.parent !== void 0 || constraints.some((constraint) => constraint.when !== void 0)) && p.translate === "_" || bodies.some(usesTranslation);
	const api = data.computes.some((compute) => compute.decorator) || data.pythonConstraints.length > 0 || data.guard && p.ondeleteGuard || extras.needsApi || entry.methods.some((method) => method.api !== void 0);
	data.imports = [
		...bodies.some((body) => /\bCommand\./.test(body)) ? ["Command"] : [],
		...underscore ? ["_"] : [],
		...api ? ["api"] : [],
		"fields",
		"models"
	].join(", ");
	data.exceptions = [...userErrors ? ["UserError"] : [], ...raises ? ["ValidationError"] : []].join(", ");
	return {
		path: `${entry.kind === "transient" ? wizardFolder(spec) : "models"}/${entry.table}.py`,
		template: "model/model.py",
		data
	};
}
/** Odoo names the folder in the singular, the OCA in the plural. */
function wizardFolder({ module }) {
	return module.style === "oca" ? "wizards" : "wizard";
}
function inherits(entry, mixins) {
	if (entry.kind === "extension") return mixins.length === 0 ? str(entry.name) : list([entry.name, ...mixins].map(str));
	return mixins.length === 0 ? void 0 : list(mixins.map(str));
}
function dependsOn(paths) {
	return paths.length === 0 ? void 0 : decorator("depends", paths);
}
function labels(entry, states) {
	const field = entry.fields.find((candidate) => candidate.name === entry.stateField);
	return states.map((state) => field?.options.find(([value]) => value === state)?.[1] ?? state).join(", ");
}
/** `if any(book.state != "draft" for book in self)` */
function anyRecord({ variable, stateField }, states) {
	const [first = ""] = states;
	const outside = states.length === 1 ? `!= ${pyString(first)}` : `not in (${states.map((state) => pyString(state)).join(", ")})`;
	return call("if any", [code(`${variable}.${stateField} ${outside} for ${variable} in self`)]);
}
function guardOf$1(entry, states, p) {
	const message = `${entry.plural} can only be deleted in these states: ${labels(entry, states)}.`;
	return {
		condition: anyRecord(entry, states),
		raise: raise("UserError", message, p)
	};
}
function buttonOf(entry, button, p) {
	const states = entry.fields.find((field) => field.name === entry.stateField)?.options.length ?? 0;
	const everywhere = button.from.length >= states;
	const message = `${button.title} is only possible in these states: ${labels(entry, button.from)}.`;
	const values = [[entry.stateField ?? "state", str(button.to)], ...Object.entries(button.set).map(([name, value]) => [name, setValue(entry, name, value)])];
	return {
		method: button.method,
		guard: everywhere ? void 0 : {
			condition: anyRecord(entry, button.from),
			raise: raise("UserError", message, p)
		},
		write: call("self.write", [dict(values)])
	};
}
function setValue(entry, name, value) {
	if (typeof value !== "object" || value === null) return literal(value);
	if (!("daysFromToday" in value)) return literal(null);
	const datetime = entry.fields.find((field) => field.name === name)?.type === "datetime";
	const now = code(datetime ? "fields.Datetime.now()" : "fields.Date.context_today(self)");
	if (value.daysFromToday === 0) return now;
	return call(`fields.${datetime ? "Datetime" : "Date"}.add`, [now, kw("days", literal(value.daysFromToday))]);
}

// src/scaffold/artefacts/rule.ts
const PERMS = [
	["r", "perm_read"],
	["w", "perm_write"],
	["c", "perm_create"],
	["d", "perm_unlink"]
];
/** Record rules: a global one that hides the records of other companies, and those of the groups. */
const rule = {
	id: "rule",
	files({ spec }) {
		return spec.models.flatMap((model) => {
			const rules = [...companyRule(model), ...(model.rules ?? []).map((one) => ({
				...one,
				off: PERMS.filter(([letter]) => !one.perms.includes(letter)).map(([, column]) => column)
			}))];
			if (rules.length === 0) return [];
			const data = {
				table: model.table,
				rules
			};
			return [{
				path: `security/${model.table}_security.xml`,
				template: "rule/security.xml",
				data,
				load: "data"
			}];
		});
	},
	expected({ spec }) {
		const rules = spec.models.flatMap((model) => (model.rules ?? []).map((one) => ({
			model,
			one
		})));
		return {
			records: rules.map(({ model, one }) => ({
				xmlid: complete(spec, one.id),
				model: "ir.rule",
				values: {
					model_id: { ref: complete(spec, `model_${model.table}`) },
					domain_force: one.domain,
					groups: { refs: one.group === void 0 ? [] : [complete(spec, one.group)] },
					...Object.fromEntries(PERMS.map(([letter, column]) => [column, one.perms.includes(letter)]))
				}
			})),
			trials: rules.flatMap(({ model, one }) => one.own !== void 0 && one.group !== void 0 && seesOwn(spec, model, one) ? [{
				kind: "own",
				model: model.name,
				field: one.own,
				group: complete(spec, one.group)
			}] : [])
		};
	}
};
function companyRule(model) {
	if (model.company === void 0) return [];
	return [{
		id: `${model.table}_rule_company`,
		title: `${model.title}: multi-company`,
		domain: companyDomain(model),
		group: void 0,
		off: []
	}];
}
/** A record without a company belongs to all of them. */
function companyDomain(model) {
	const own = "('company_id', 'in', company_ids)";
	return model.company === "required" ? `[${own}]` : `['|', ('company_id', '=', False), ${own}]`;
}
/** Rules of a user that has the group: those of all groups that it implies are alternatives. */
function rulesOf(spec, model, group) {
	const held = /* @__PURE__ */ new Set([group]);
	for (const id of held) for (const implied of spec.groups.find((entry) => entry.id === id)?.implies ?? []) held.add(implied);
	return (model.rules ?? []).filter((one) => one.group !== void 0 && held.has(one.group));
}
/** Whether no rule but that of the companies hides a record from users of the group. */
function seesAll(spec, model, group) {
	if ((model.rules ?? []).some((other) => other.group === void 0 && other.perms.includes("r"))) return false;
	const readers = rulesOf(spec, model, group).filter((other) => other.perms.includes("r"));
	return readers.length === 0 || readers.some((other) => other.all);
}
/** Whether a user of the group sees his own records by this rule, and no others by another. */
function seesOwn(spec, model, one) {
	const group = one.group;
	if (group === void 0 || one.own === void 0 || one.own === "create_uid") return false;
	const readers = rulesOf(spec, model, group).filter((other) => other.perms.includes("r"));
	return !(model.rules ?? []).some((other) => other.group === void 0) && readers.length > 0 && readers.every((other) => other.own === one.own);
}

// src/scaffold/artefacts/test-extras.ts
/** Tests of numbers, trees, names, indexes, buttons that open and record rules. */
function testExtras(model, spec, p, helpers) {
	const { sequence, displayName, parent } = model;
	return {
		number: sequence && {
			field: sequence.field,
			create: helpers.create({ [sequence.field]: "New" }),
			start: (sequence.prefix ?? "").split("%")[0] || void 0
		},
		tree: parent === void 0 ? void 0 : {
			parent,
			create: helpers.create({}),
			name: model.name,
			record: helpers.record
		},
		naming: displayName && {
			searched: displayName.flatMap((piece) => "field" in piece && piece.searched ? [{ name: piece.field }] : []),
			check: displayName.map((piece) => {
				if ("text" in piece) return str(piece.text);
				return code(`self.${helpers.record}.${piece.field}${piece.record ? ".display_name" : ""}`);
			})
		},
		indexes: (model.indexes ?? []).map((index) => ({ check: call("self.assertTrue", [call("sql.index_exists", [code("self.env.cr"), str(`${model.table}_${index.name}`)])]) })),
		opens: (model.views?.form.statButtons ?? []).map((button) => ({ ...button })),
		ownRules: testUsers(spec, model).flatMap((user) => ruleTests(model, spec, user, helpers)),
		getName: p.displayName
	};
}
function ruleTests(model, spec, user, helpers) {
	const group = model.access.find((row) => row.slug === user.slug)?.group ?? "";
	const own = (model.rules ?? []).find((rule) => rule.group === group && seesOwn(spec, model, rule));
	const all = rulesOf(spec, model, group).some((rule) => rule.all);
	const field = own?.own ?? (model.rules ?? []).find((rule) => rule.own !== void 0)?.own;
	const everybody = (model.rules ?? []).some((rule) => rule.group === void 0);
	if (!user.rights.read || field === void 0 || field === "create_uid" || everybody) return [];
	if (!own && !all) return [];
	const login = `${model.table}_${user.slug}_rule`;
	return [{
		slug: user.slug,
		field,
		all: all && !own,
		user: helpers.users(login, user.groups),
		other: helpers.users(`${login}_other`, user.groups)
	}];
}

// src/scaffold/artefacts/test.ts
/** Tests of what the spec declares: records, constraints, computes, buttons, access and companies. */
const test = {
	id: "test",
	files(context) {
		const { models } = context.spec;
		return models.map((model) => testFile(model, context));
	}
};
function testFile(model, { spec, p }) {
	const needed = samplesFor(model, spec);
	const variables = new Map(needed.map((other) => [other.name, variableOf(other, needed)]));
	const setup = testStyle(spec, p, "cls", variables);
	const style = testStyle(spec, p, "self", variables);
	const record = variables.get(model.name) ?? "record";
	const second = secondValues(model, spec.models);
	/** `self.env["library.book"].create({**self.values, "pages": -1})` */
	const create = (overrides) => {
		const entries = pyEntries(model, fillRows(model, spec.models, {
			...second,
			...overrides
		}), style);
		return call(`self.env[${pyString(model.name)}].create`, [withValues(entries)]);
	};
	const users = testUsers(spec, model);
	const data = {
		className: `Test${model.className}`,
		testCase: p.testCase,
		model: model.name,
		record,
		samples: needed.filter((other) => other !== model).map((other) => ({
			variable: variables.get(other.name),
			create: createCall(other, spec, setup)
		})),
		values: pyValues(model, fillRows(model, spec.models, sampleValues(model, spec.models, 1)), setup),
		named: isNamed(model, spec),
		defaults: defaultsOf(model, record),
		sql: model.sqlConstraints.flatMap((constraint) => {
			const overrides = constraint.unique.length > 0 ? void 0 : constraint.refuse;
			if (constraint.unique.length === 0 && !overrides) return [];
			const duplicate = call(`self.env[${pyString(model.name)}].create`, [code("self.values")]);
			if (constraint.unique.length > 0 && !isDuplicated(model, constraint.unique, spec)) return [];
			return [{
				test: testName(constraint.name),
				check: assertEqual("caught.exception.diag.constraint_name", str(`${model.table}_${constraint.name}`)),
				create: overrides ? create(overrides) : duplicate
			}];
		}),
		python: model.pythonConstraints.flatMap(({ name, refuse, message, when }) => {
			const check = when === void 0 ? void 0 : assertEqual("str(caught.exception)", str(message ?? ""));
			return refuse ? [{
				test: testName(name),
				create: create(refuse),
				check
			}] : [];
		}),
		computes: model.fields.flatMap((field) => computeTests(field, create, style)),
		buttons: model.buttons.map((button) => {
			const states = stateValues(model);
			return {
				...button,
				start: button.from[0],
				refused: states.find((state) => !button.from.includes(state))
			};
		}),
		state: model.stateField ?? "",
		guard: guardOf(model),
		access: users.map((user) => ({
			slug: user.slug,
			user: userCall(`${model.table}_${user.slug}`, user.groups),
			rights: dict([
				["read", literal(user.rights.read)],
				["write", literal(user.rights.write)],
				["create", literal(user.rights.create)],
				["unlink", literal(user.rights.unlink)]
			])
		})),
		company: model.company && companyUser(model, users, spec),
		...testExtras(model, spec, p, {
			record,
			create,
			users: userCall
		})
	};
	return {
		path: `tests/test_${model.table}.py`,
		template: "test/test_model.py",
		data: {
			...data,
			...importsOf(data, p)
		}
	};
}
/**
* What is taken: by the tests that every model can have, and by the attributes by which Odoo picks and sorts
* tests. Source: 19.0 tests/loader.py, `test_sequence`; tests/tag_selector.py, `test_tags`, `test_module`.
*/
const TAKEN = [
	"class",
	"create",
	"display_name",
	"indexes",
	"module",
	"next_number",
	"sequence",
	"tags",
	"tree",
	"unlink"
];
/**
* What names the test's record has a value; in 19.0 the display name is empty otherwise, in 14.0 "False".
* Source: 19.0 orm/fields.py, `convert_to_display_name`.
*/
function isNamed(model, { models }) {
	const field = model.fields.find(({ name }) => name === model.recName);
	if (!field || model.displayName || field.compute || field.related) return true;
	return field.default !== void 0 || field.name in sampleValues(model, models, 1);
}
/** Name of the test of a constraint. */
function testName(constraint) {
	return TAKEN.includes(constraint) ? `test_${constraint}_constraint` : `test_${constraint}`;
}
/** The model and those whose samples its values, or the values in its examples, point to. */
function samplesFor(model, spec) {
	const created = creationOrder(spec.models);
	const order = "order" in created ? created.order : [];
	const wanted = /* @__PURE__ */ new Set([model.name]);
	for (const name of wanted) {
		const other = spec.models.find((candidate) => candidate.name === name);
		if (!other) continue;
		const values = [sampleValues(other, spec.models, 1), ...other === model ? examplesOf(model) : []];
		for (const value of values.flatMap((row) => Object.values(fillRows(other, spec.models, row)))) for (const needed of samplesIn(value)) wanted.add(needed);
	}
	return order.filter((other) => wanted.has(other.name));
}
function examplesOf(model) {
	const values = [];
	for (const { refuse } of [...model.sqlConstraints, ...model.pythonConstraints]) if (refuse) values.push(refuse);
	for (const { compute } of model.fields) for (const { given } of compute?.examples ?? []) values.push(given);
	return values;
}
/** The last part of the model's name, or all of it where two models would share that. */
function variableOf(model, among) {
	return among.some((other) => other !== model && other.variable === model.variable) || [
		"env",
		"cr",
		"uid",
		"registry",
		"values",
		"user"
	].includes(model.variable) ? model.table : model.variable;
}
function createCall(model, spec, style) {
	const values = fillRows(model, spec.models, sampleValues(model, spec.models, 1));
	return call(`cls.env[${pyString(model.name)}].create`, [pyValues(model, values, style)]);
}
function withValues(entries) {
	if (entries.length === 0) return code("self.values");
	return {
		kind: "group",
		open: "{",
		close: "}",
		items: [code("**self.values"), ...entries.map(([key, value]) => entry(key, value))],
		explode: false
	};
}
/** Whether a second record with the same sample breaks the constraint: a NULL never does. */
function isDuplicated(model, unique, spec) {
	const values = sampleValues(model, spec.models, 1);
	return unique.every((name) => (values[name] ?? null) !== null || model.fields.find((field) => field.name === name)?.default !== void 0);
}
function defaultsOf(model, record) {
	return model.fields.filter((field) => field.name !== model.sequence?.field && field.sample.length === 0).flatMap(({ name, default: value }) => {
		const subject = `self.${record}.${name}`;
		if (value?.kind === "company") return [assertEqual(subject, code("self.env.company"))];
		if (value?.kind === "user") return [assertEqual(subject, code("self.env.user"))];
		return value?.kind === "literal" && value.value !== null ? [assertEqual(subject, literal(value.value))] : [];
	}).map((check) => ({ check }));
}
/** `self.assertTrue(x)` for a boolean, else `self.assertEqual(x, value)`. */
function assertEqual(subject, value, float = false) {
	const text = flat(value);
	if (text === "True" || text === "False") return call(`self.assert${text}`, [code(subject)]);
	return call(`self.assert${float ? "Almost" : ""}Equal`, [code(subject), value]);
}
/** One test an example, so that each starts from the same records. */
function computeTests(field, create, style) {
	const examples = field.compute?.examples ?? [];
	return examples.map(({ given, expect }, i) => {
		return {
			name: examples.length === 1 ? field.name : `${field.name}_${i + 1}`,
			create: create(given),
			check: valueCheck("record", field, expect, style)
		};
	});
}
/** The field of `subject` has the value. */
function valueCheck(subject, field, value, style) {
	const expected = typeof value === "string" && field.type === "date" ? call("fields.Date.to_date", [str(value)]) : pyValue(field, value, style);
	const suffix = field.type === "many2one" && value !== null ? ".id" : "";
	const float = field.type === "float" || field.type === "monetary";
	return assertEqual(`${subject}.${field.name}${suffix}`, expected, float);
}
function stateValues(model) {
	return model.fields.find((field) => field.name === model.stateField)?.options.map(([value]) => value) ?? [];
}
function guardOf(model) {
	const allowed = model.deletableIn;
	const refused = stateValues(model).find((state) => !allowed?.includes(state));
	return allowed && refused ? {
		refused,
		allowed: allowed[0]
	} : void 0;
}
/** The user's only company is another one. */
const ELSEWHERE = [kw("company_id", code("company.id")), kw("company_ids", list([code("(6, 0, company.ids)")]))];
function userCall(login, groups, more = []) {
	return call("new_test_user", [
		code("self.env"),
		kw("login", str(login)),
		kw("groups", str(groups.join(","))),
		...more
	]);
}
/** A user that may read the model, for the test of another company. */
function companyUser(model, users, spec) {
	const readers = users.filter((user) => user.rights.read);
	const reader = readers.find((user) => model.access.some((row) => row.slug === user.slug && seesAll(spec, model, row.group))) ?? readers[0];
	return reader && { user: userCall(`${model.table}_elsewhere`, reader.groups, ELSEWHERE) };
}
/** What a test has to import, by what its values and cases use. */
function importsOf(data, p) {
	const cases = data.computes.flatMap((one) => [one.create, one.check]);
	const creates = [
		...data.samples,
		...data.sql,
		...data.python
	].map((one) => one.create);
	const source = [
		data.values,
		...creates,
		...cases
	].map((node) => flat(node)).join("\n");
	const odoo = [.../\bCommand\.(set|create)\(/.test(source) ? ["Command"] : [], .../\bfields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []];
	const refuses = data.guard !== void 0 || data.tree !== void 0 || data.buttons.some((button) => button.refused !== void 0);
	const users = data.access.length > 0 || data.company !== void 0 || data.ownRules.length > 0;
	return {
		integrity: data.sql.length > 0,
		tools: [...data.sql.length > 0 ? ["mute_logger"] : [], ...data.indexes.length > 0 ? ["sql"] : []].join(", "),
		odoo: odoo.join(", "),
		exceptions: [...refuses ? ["UserError"] : [], ...data.python.length > 0 ? ["ValidationError"] : []].join(", "),
		common: [p.testCase, ...users ? ["new_test_user"] : []].join(", ")
	};
}

// src/scaffold/artefacts/extend.ts
/** Fields, methods and view changes for models of other modules: one class and one file of views each. */
const extend = {
	id: "extend",
	files(context) {
		return context.spec.extensions.flatMap((extension) => {
			const { model, views } = extension;
			const python = hasPython(model) ? [modelFile(model, context), ...tests(model, context)] : [];
			if (views.length === 0) return python;
			const rows = views.map((view) => ({
				...view,
				name: `${view.id.replaceAll("_", ".")}.inherit.${context.spec.module.name}`,
				model: model.name,
				late: view.changes.some((change) => change.position === "replace"),
				arch: printXml(view.changes.map((change) => changeNode(model, change, context)), 12)
			}));
			return [
				...python,
				{
					path: `views/${model.table}_views.xml`,
					template: "extend/views.xml",
					data: { views: rows },
					load: "data"
				},
				...viewTests(extension, context)
			];
		});
	},
	expected({ spec }) {
		return { records: spec.extensions.flatMap(({ model, views, access, modelRef }) => [...views.map((view) => ({
			xmlid: complete(spec, view.id),
			model: "ir.ui.view",
			values: {
				model: model.name,
				inherit_id: { ref: view.parent },
				mode: "extension",
				active: true
			}
		})), ...access.map((row) => ({
			xmlid: complete(spec, `access_${model.table}_${row.slug}`),
			model: "ir.model.access",
			values: {
				...modelRef === void 0 ? {} : { model_id: { ref: modelRef } },
				group_id: { ref: complete(spec, row.group) },
				perm_read: row.read,
				perm_write: row.write,
				perm_create: row.create,
				perm_unlink: row.unlink
			}
		}))]) };
	}
};
/** The tests that a model has, where a record of it can be made. */
function tests(model, { spec, p }) {
	return model.base ? [testFile(model, {
		spec: {
			...spec,
			models: [...spec.models, model]
		},
		p
	})] : [];
}
/** Each view that shows fields of the module does so in the view that it extends. */
function viewTests(extension, { spec, p }) {
	const { model, views } = extension;
	const shown = views.flatMap((view) => {
		const fields = shownFields(extension, view);
		return fields.length > 0 ? [{
			id: complete(spec, view.id),
			key: view.id,
			parent: view.parent,
			fields
		}] : [];
	});
	if (shown.length === 0) return [];
	const data = {
		className: `Test${model.className}Views`,
		testCase: p.testCase,
		model: model.name,
		getView: p.getViews === "get_views" ? "get_view" : "fields_view_get",
		views: shown.map((view) => ({
			...view,
			single: view.fields.length === 1 ? view.fields[0] : void 0,
			names: tuple(view.fields.map(str))
		}))
	};
	return [{
		path: `tests/test_${model.table}_views.py`,
		template: "extend/test_views.py",
		data
	}];
}
/** An extension may change views alone. */
function hasPython(model) {
	const { fields, methods, sqlConstraints, pythonConstraints, thread, activity } = model;
	return [
		fields,
		methods,
		sqlConstraints,
		pythonConstraints
	].some((list) => list.length > 0) || thread || activity;
}
/** Fields of the module that a view of it shows. */
function shownFields({ model }, view) {
	const own = new Set(model.fields.map((field) => field.name));
	const names = view.changes.flatMap((change) => change.content).flatMap((content) => {
		if (content.kind === "field") return [content.name];
		return "fields" in content ? content.fields.map((field) => field.name) : [];
	});
	return [...new Set(names)].filter((name) => own.has(name));
}
/** What a change puts into the view, as markup. */
function changeMarkup(model, change, context) {
	return printXml(change.content.flatMap((content) => contentNodes(model, content, context)), 0);
}
function changeNode(model, change, context) {
	const children = change.content.flatMap((content) => contentNodes(model, content, context));
	const { at, position } = change;
	return /^\w+$/.test(at) ? element("field", {
		name: at,
		position
	}, children) : element("xpath", {
		expr: at,
		position
	}, children);
}
function contentNodes(model, content, context) {
	switch (content.kind) {
		case "field": return fieldNodes(model, content, context);
		case "attribute": return [element("attribute", { name: content.name }, content.value)];
		case "markup": return [markup(content.text)];
		case "group": return [element("group", content.attributes, content.fields.flatMap((field) => fieldNodes(model, field, context)))];
		case "page": return [element("page", content.attributes, pageNodes(model, content.fields, context))];
		default: return [element(content.kind, content.attributes)];
	}
}
/** Fields with labels in a group; lists, and a text that is alone, over the whole width. */
function pageNodes(model, fields, context) {
	const isBlock = ({ name }) => {
		const type = model.fields.find((field) => field.name === name)?.type;
		return type === "one2many" || fields.length === 1 && (type === "text" || type === "html");
	};
	const nodes = (list) => list.flatMap((field) => fieldNodes(model, field, context));
	const grouped = nodes(fields.filter((field) => !isBlock(field)));
	return [...grouped.length > 0 ? [element("group", {}, grouped)] : [], ...nodes(fields.filter(isBlock))];
}
function fieldNodes(model, content, context) {
	const field = model.fields.find((candidate) => candidate.name === content.name);
	const { name, ...rest } = {
		name: content.name,
		widget: field && widgetOf$2(field),
		...content.attributes
	};
	const lines = field?.type === "one2many" ? linesOf$1(field, context) : [];
	return [...field?.type === "monetary" && field.currency && !content.attributes.optional ? [element("field", {
		name: field.currency,
		invisible: "1"
	})] : [], element("field", {
		name,
		...rest
	}, lines)];
}
function widgetOf$2(field) {
	if (field.type === "many2many") return "many2many_tags";
	return field.type === "image" ? "image" : void 0;
}
function linesOf$1(field, { spec, p }) {
	const comodel = spec.models.find((model) => model.name === field.comodel);
	if (!comodel) return [];
	const names = autoList(comodel).filter((name) => name !== field.inverse);
	const shown = comodel.fields.filter(({ name }) => names.includes(name));
	const currencies = new Set(shown.flatMap(({ currency }) => currency ?? []).filter((name) => !names.includes(name)));
	const hidden = p.columnInvisible ? { column_invisible: "True" } : { invisible: "1" };
	const columns = [...[...currencies].map((name) => element("field", {
		name,
		...hidden
	})), ...names.map((name) => {
		const column = shown.find((candidate) => candidate.name === name);
		return element("field", {
			name,
			widget: column && widgetOf$2(column)
		});
	})];
	return [element(p.listTag, comodel.views === void 0 ? { editable: "bottom" } : {}, columns)];
}

// src/scaffold/artefacts/sequence.ts
/** Sequences that number records. A company that wants numbers of its own adds a sequence with the same code. */
const sequence = {
	id: "sequence",
	files({ spec }) {
		return spec.models.flatMap(({ name, table, title, sequence: given }) => given ? [{
			path: `data/${table}_sequence.xml`,
			template: "sequence/sequence.xml",
			data: {
				...given,
				title,
				code: name
			},
			load: "data"
		}] : []);
	},
	expected({ spec }) {
		return { records: spec.models.flatMap(({ name, sequence: given }) => given ? [{
			xmlid: complete(spec, given.id),
			model: "ir.sequence",
			values: {
				code: name,
				prefix: given.prefix ?? false,
				suffix: given.suffix ?? false,
				padding: given.padding,
				implementation: given.noGap ? "no_gap" : "standard"
			}
		}] : []) };
	}
};

// src/scaffold/parts/target.ts
/** The model of that name; `undefined`, and told under `path`, when neither the spec nor a dependency has it. */
function resolveTarget(name, path, r) {
	const table = name.replaceAll(".", "_");
	const own = r.models.find((model) => model.name === name);
	const variable = recordVariable(name);
	if (own) return {
		name,
		table,
		ref: `model_${table}`,
		own,
		variable
	};
	const module = knownModel(name)?.module ?? r.input.extend?.[name]?.module;
	const all = r.models.map((model) => model.name);
	if (module === void 0) {
		r.problems.error(path, `${name} is no model of this spec.${didYouMean(name, all)}`);
		return;
	}
	if (!ALWAYS_THERE.has(module) && !r.module.depends.includes(module)) {
		r.problems.error(path, `${name} belongs to ${module}: add ${module} to module.depends`);
		return;
	}
	return {
		name,
		table,
		ref: `${module}.model_${table}`,
		own: void 0,
		variable
	};
}
/** A model of the spec, by its name. */
function resolvedTarget(name, { models }) {
	const own = models.find((model) => model.name === name);
	return own && {
		name,
		table: own.table,
		ref: `model_${own.table}`,
		own,
		variable: own.variable
	};
}
/** Fields of the model that the spec declares, whether it makes or extends the model. */
function targetFields(target, r) {
	return r.fields.get(target.name) ?? /* @__PURE__ */ new Map();
}
/** Expression of a test for a record of another module's model. */
function foreignRecord(name) {
	const ref = knownModel(name)?.ref;
	return code(ref === void 0 ? `cls.env[${pyString(name)}].search([], limit=1)` : `cls.env.ref(${pyString(ref)})`);
}

// src/scaffold/parts/test-records.ts
/** The sample records of the targets, each after all that it points to. */
function testRecords(targets, { spec, p }) {
	const needed = /* @__PURE__ */ new Set();
	for (const { own } of targets) for (const model of own ? samplesFor(own, spec) : []) needed.add(model);
	const own = [...needed];
	const foreign = new Map(targets.flatMap((target) => target.own ? [] : [[target.name, target.table]]));
	const variables = new Map([...own.map((model) => [model.name, variableOf(model, own)]), ...foreign]);
	const variable = (model) => variables.get(model) ?? "record";
	const setup = testStyle(spec, p, "cls", variables);
	return {
		samples: [...own.map((model) => ({
			variable: variable(model.name),
			create: createCall(model, spec, setup)
		})), ...[...foreign].map(([name, table]) => ({
			variable: table,
			create: foreignRecord(name)
		}))],
		variable,
		style: (owner) => testStyle(spec, p, owner, variables)
	};
}

// src/scaffold/parts/part.ts
/** Keeps the type of the input between `input` and `resolve`; `undefined` is a spec without that key. */
function definePart(part) {
	return part;
}

// src/scaffold/parts/opener.ts
/** A button of a part in the header of a model's form; its method is put into the model by the part. */
function resolveOpener(input, { key, title }, model, path, r) {
	const given = input === true ? {} : input;
	const method = `action_${key}`;
	const states = model.fields.find((field) => field.name === model.stateField)?.options.map(([value]) => value) ?? [];
	for (const from of listOf$1(given.from)) if (!states.includes(from)) r.problems.error(`${path}.from`, `${from} is no state; ${states.length === 0 ? "the model has no state field" : `the states are ${states.join(", ")}`}`);
	return {
		model: model.name,
		method,
		title: given.title ?? (title === "" ? keyTitle(key) : title),
		from: given.from === void 0 ? states : listOf$1(given.from),
		groups: r.groupIds(given.groups, `${path}.groups`),
		primary: given.primary ?? false
	};
}
/** A statement in the body of a method, broken where black breaks it at the method's indentation. */
function statement(prefix, node, suffix = "") {
	const METHOD = 8;
	return prefix + format(node, METHOD, METHOD + prefix.length, suffix.length).split("\n").map((line, i) => i === 0 ? line : line.slice(METHOD)).join("\n") + suffix;
}

// src/scaffold/parts/wizard-form.ts
/** Fields that take the whole width of a form. */
const WIDE = [
	"one2many",
	"text",
	"html"
];
/** The columns of a wizard's form: those of the spec, or all fields in two halves. */
function resolveColumns(input, model, path, r) {
	const known = model.fields.map(({ name }) => name);
	for (const [i, column] of (input ?? []).entries()) for (const name of column) if (!known.includes(name)) r.problems.error(`${path}.${i}`, `${model.name} has no field ${name}.${didYouMean(name, known)}`);
	if (input) return input;
	const narrow = model.fields.filter((field) => !WIDE.includes(field.type) && field.name !== "currency_id" && field.type !== "json");
	const middle = Math.ceil(narrow.length / 2);
	return [narrow.slice(0, middle), narrow.slice(middle)].map((column) => column.map(({ name }) => name)).filter((column) => column.length > 0);
}
/** What `wizard/wizard.xml` is rendered from. */
function wizardForm({ model, apply, from, columns, groups }, { spec, p }) {
	const shown = columns.flat();
	const wide = model.fields.filter((field) => WIDE.includes(field.type) && !shown.includes(field.name));
	const all = [...shown, ...wide.map(({ name }) => name)];
	return {
		table: model.table,
		model: model.name,
		title: model.title,
		apply,
		hidden: currencies(model, all),
		columns: columns.map((column) => column.flatMap((name) => fieldNode(model, name))),
		wide: wide.map((field) => ({
			name: field.name,
			title: field.title,
			lines: lines(field, spec)
		})),
		listTag: p.listTag,
		bound: from && from.views.length > 0 ? {
			ref: from.ref,
			views: from.views.join(",")
		} : void 0,
		groups: groups.length === 0 ? void 0 : groupCommand(groups.map((id) => complete(spec, id)))
	};
}
/** Groups of an action, as the `eval` of a data file has them. */
function groupCommand(xmlids) {
	return `[(6, 0, [${xmlids.map((xmlid) => `ref('${xmlid}')`).join(", ")}])]`;
}
function fieldNode(model, name) {
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!field) return [];
	const widget = widgetOf$1(field);
	return [{
		name,
		attributes: widget === void 0 ? [] : [{
			key: "widget",
			value: widget
		}]
	}];
}
function widgetOf$1(field) {
	if (field.type === "many2many") return "many2many_tags";
	return field.type === "image" ? "image" : void 0;
}
/** Lines of a wizard are edited right in its form. */
function lines(field, spec) {
	if (field.type !== "one2many") return void 0;
	const comodel = [...spec.models, ...spec.parts.wizards.map(({ model }) => model)].find((model) => model.name === field.comodel);
	if (!comodel) return void 0;
	const names = autoList(comodel).filter((name) => name !== field.inverse);
	return {
		hidden: currencies(comodel, names),
		columns: names.flatMap((name) => fieldNode(comodel, name))
	};
}
/** Currencies of amounts that are shown without them. */
function currencies(model, shown) {
	const amounts = model.fields.filter((field) => shown.includes(field.name));
	return [...new Set(amounts.flatMap((field) => field.currency ?? []))].filter((name) => !shown.includes(name));
}

// src/scaffold/parts/wizard-test.ts
/** A test that opens the wizard on a record, as its action does, and presses its button. */
function wizardTest(entry, context) {
	const { spec, p } = context;
	const { model, apply, from, opener } = entry;
	if (!apply) return [];
	const values = withoutRecords(sampleValues(model, spec.models, 1), from);
	const targets = [...from ? [from] : [], ...pointedTo(Object.values(values).flatMap(samplesIn), spec)];
	const records = testRecords(targets, context);
	const record = from === void 0 ? void 0 : records.variable(from.name);
	const active = from && dict([
		["active_model", str(from.name)],
		["active_id", code(`cls.${record}.id`)],
		["active_ids", code(`cls.${record}.ids`)]
	]);
	const checks = Object.entries(apply.expect).flatMap(([name, value]) => {
		const field = from?.own?.fields.find((candidate) => candidate.name === name);
		return field ? [valueCheck(`self.${record}`, field, value, records.style("self"))] : [];
	});
	const env = `cls.env[${pyString(model.name)}]`;
	const data = {
		className: `Test${model.className}Wizard`,
		samples: records.samples,
		active,
		wizards: active ? call(`${env}.with_context`, [code("**context")]) : code(env),
		create: call("cls.wizards.create", [pyValues(model, values, records.style("cls"))]),
		held: from && call("self.assertEqual", [code(`self.wizard.${from.field}`), code(`self.${record}`)]),
		method: apply.method,
		closed: apply.closes ? call("self.assertEqual", [code("action[\"type\"]"), str("ir.actions.act_window_close")]) : void 0,
		checks: checks.map((check) => ({ check })),
		opened: opener && {
			method: opener.button.method,
			record,
			check: call("self.assertEqual", [code("action[\"res_model\"]"), str(model.name)])
		},
		action: call("self.env.ref", [str(complete(spec, `${model.table}_action`))]),
		bound: from && from.views.length > 0 ? call("self.assertEqual", [code("action.binding_model_id.model"), str(from.name)]) : void 0,
		target: call("self.assertEqual", [code("action.target"), str("new")])
	};
	const source = JSON.stringify([
		data.create,
		data.samples,
		data.checks
	]);
	const odoo = [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []];
	return [{
		path: `tests/test_${model.table}_wizard.py`,
		template: "wizard/test_wizard.py",
		data: {
			...data,
			testCase: p.testCase,
			odoo: odoo.join(", ")
		}
	}];
}
function pointedTo(names, spec) {
	return names.flatMap((name) => resolvedTarget(name, spec) ?? []);
}

// src/scaffold/parts/wizards.ts
/** Method behind the main button of a wizard. */
const APPLY = "action_apply";
/** Windows that ask for a few values and then do something, most often with the selected records. */
const wizards = definePart({
	id: "wizards",
	input: record(string(), wizard).describe("Wizards by the name of their model, such as library.return"),
	resolve: (input = {}, r) => Object.entries(input).map(([name, entry]) => resolveWizard(name, entry, r)),
	methods: (values) => values.flatMap(({ opener }) => {
		if (!opener) return [];
		const { model, method: name } = opener.button;
		return [{
			model,
			method: {
				name,
				api: void 0,
				args: [],
				body: opener.body
			}
		}];
	}),
	python: (values) => values.flatMap(({ model, apply }) => apply ? [{
		path: `wizards.${model.name}.apply.body`,
		text: apply.body,
		kind: "body"
	}] : []),
	openers: (values) => values.flatMap(({ opener }) => opener ? [opener.button] : []),
	files(context) {
		const { spec } = context;
		const folder = wizardFolder(spec);
		const all = {
			...context,
			spec: {
				...spec,
				models: [...spec.models, ...wizardModels(spec)]
			}
		};
		return spec.parts.wizards.flatMap((entry) => [
			modelFile(entry.model, context),
			...entry.apply ? [{
				path: `${folder}/${entry.model.table}_views.xml`,
				template: "wizard/wizard.xml",
				data: wizardForm(entry, context),
				load: "data"
			}] : [],
			testFile(entry.model, all),
			...wizardTest(entry, context)
		]);
	},
	expected({ spec, p }) {
		const shown = spec.parts.wizards.filter(({ apply }) => apply !== void 0);
		return {
			records: shown.flatMap(({ model, from, groups }) => [{
				xmlid: complete(spec, `${model.table}_view_form`),
				model: "ir.ui.view",
				values: {
					model: model.name,
					type: "form"
				}
			}, {
				xmlid: complete(spec, `${model.table}_action`),
				model: "ir.actions.act_window",
				values: {
					name: model.title,
					res_model: model.name,
					target: "new",
					binding_model_id: from && from.views.length > 0 ? { ref: complete(spec, from.ref) } : false,
					[p.recordGroupsField]: { refs: groups.map((id) => complete(spec, id)) }
				}
			}]),
			trials: shown.flatMap(({ model, from, apply }) => [{
				kind: "wizard",
				model: model.name,
				active: from?.name,
				values: withoutRecords(sampleValues(model, [...spec.models, ...wizardModels(spec)], 1), from),
				method: apply?.method ?? APPLY,
				...apply && Object.keys(apply.expect).length > 0 ? { expect: apply.expect } : {}
			}])
		};
	}
});
/** The classes of the wizards. */
function wizardModels(spec) {
	return spec.parts.wizards.map(({ model }) => model);
}
/** The classes with those methods alone that the spec writes out. */
function writtenWizards(spec) {
	const made = [APPLY, "default_get"];
	return wizardModels(spec).map((model) => ({
		...model,
		methods: model.methods.filter(({ name }) => !made.includes(name))
	}));
}
/** What a wizard is made with: the records come from where it is opened. */
function withoutRecords(values, from) {
	return Object.fromEntries(Object.entries(values).filter(([name]) => name !== from?.field));
}
function resolveWizard(name, input, r) {
	const path = `wizards.${name}`;
	if (r.input.models[name]) r.problems.error(path, `there is a model ${name} too; choose another name`);
	const entry = r.inputOf(name);
	if (!entry) throw new Error(`${name} is not declared`);
	const model = {
		...resolveModel(name, entry, r),
		kind: "transient"
	};
	const from = input.from === void 0 ? void 0 : resolveSource(input.from, model, input, path, r);
	if (input.from === void 0 && (input.in ?? input.button) !== void 0) r.problems.error(`${path}.from`, "is missing: the model whose records open it");
	const { apply } = input;
	if (!apply && (input.from ?? input.button) !== void 0) r.problems.error(`${path}.apply`, "is missing: what the main button does");
	const expect = resolveExpect(apply?.expect, from, `${path}.apply.expect`, r);
	const body = apply === void 0 ? "" : readBody(apply.body, `${path}.apply.body`, r);
	const methods = [
		...from ? [defaultGet(from, r)] : [],
		...model.methods,
		...apply ? [applyMethod(body)] : []
	];
	for (const taken of model.methods) if (apply && taken.name === APPLY) r.problems.error(`${path}.methods.${APPLY}`, "apply makes a method of this name");
	return {
		model: {
			...model,
			methods
		},
		apply: apply && {
			method: APPLY,
			title: apply.title ?? "Apply",
			body,
			closes: !returns(body),
			expect
		},
		from,
		columns: resolveColumns(input.columns, model, `${path}.columns`, r),
		groups: r.groupIds(input.groups, `${path}.groups`),
		opener: from && input.button ? opener(name, input, from, path, r) : void 0
	};
}
function resolveSource(name, model, input, path, r) {
	const target = resolveTarget(name, `${path}.from`, r);
	const field = model.fields.find((candidate) => candidate.comodel === name && ["many2one", "many2many"].includes(candidate.type));
	if (!target || !field) return void 0;
	return {
		...target,
		views: input.in ?? ["list", "form"],
		field: field.name,
		many: field.type === "many2many"
	};
}
function resolveExpect(input, from, path, r) {
	if (input === void 0) return {};
	if (!from?.own) {
		r.problems.error(path, "only a model of this spec has records whose values can be expected");
		return {};
	}
	return readValues(from.name, input, path, valueScope(r));
}
/** The records that the wizard is opened from, as the client hands them over. */
function defaultGet({ name, field, many }, r) {
	const ids = r.profile.x2manyCommand === "Command" ? "Command.set(ids)" : "(6, 0, ids)";
	const names = r.profile.defaultGetFields;
	const condition = `if "${field}" in ${names} and model == "${name}":`;
	const head = condition.length <= 80 ? [condition] : [
		"if (",
		`    "${field}" in ${names}`,
		`    and model == "${name}"`,
		"):"
	];
	const body = [
		`values = super().default_get(${names})`,
		"context = self.env.context",
		many ? "model, ids = context.get(\"active_model\"), context.get(\"active_ids\", [])" : "model, record_id = context.get(\"active_model\"), context.get(\"active_id\")",
		...head,
		many ? `    values["${field}"] = [${ids}]` : `    values["${field}"] = record_id`,
		"return values"
	];
	return {
		name: "default_get",
		api: "model",
		args: [names],
		body: body.join("\n")
	};
}
function applyMethod(body) {
	const close = statement("return ", dict([["type", str("ir.actions.act_window_close")]]));
	const lines = [
		"self.ensure_one()",
		body,
		...returns(body) ? [] : [close]
	];
	return {
		name: APPLY,
		api: void 0,
		args: [],
		body: lines.join("\n")
	};
}
/** The statements end with a return of their own. */
function returns(body) {
	return /(^|\n)\s*(return|raise)\b[^\n]*$/.test(body.trimEnd()) && lastIsOutermost(body);
}
function lastIsOutermost(body) {
	const lines = body.split("\n").filter((line) => line.trim() !== "");
	const indent = (line) => (line ?? "").length - (line ?? "").trimStart().length;
	return indent(lines.at(-1)) === indent(lines[0]);
}
function opener(name, input, from, path, r) {
	if (!from.own || input.button === void 0) {
		r.problems.error(`${path}.button`, `${from.name} is another module's model: only its Action menu can have it`);
		return;
	}
	const key = name.split(".").at(-1) ?? name;
	const button = resolveOpener(input.button, {
		key,
		title: input.title
	}, from.own, `${path}.button`, r);
	const xmlid = `${r.module.name}.${name.replaceAll(".", "_")}_action`;
	const context = dict([
		["active_model", code("self._name")],
		["active_id", code("self[:1].id")],
		["active_ids", code("self.ids")]
	]);
	return {
		button,
		body: [
			statement("action = ", call("self.env[\"ir.actions.act_window\"]._for_xml_id", [str(xmlid)])),
			statement("action[\"context\"] = ", context),
			"return action"
		].join("\n")
	};
}

// src/scaffold/artefacts/access.ts
/** Access rows, in the order of the models and of the groups in the spec. */
const access = {
	id: "access",
	files({ spec }) {
		const rows = [...[...spec.models, ...wizardModels(spec)].flatMap((model) => rowsOf(model, model.access, `model_${model.table}`)), ...spec.extensions.flatMap(({ model, access, modelRef }) => rowsOf(model, access, modelRef ?? ""))];
		if (rows.length === 0) return [];
		return [{
			path: "security/ir.model.access.csv",
			template: "access/ir.model.access.csv",
			data: { rows },
			load: "data"
		}];
	}
};
function rowsOf(model, access, ref) {
	const bit = (allowed) => allowed ? "1" : "0";
	return access.map((row) => ({
		id: `access_${model.table}_${row.slug}`,
		name: `${model.name}.${row.slug}`,
		model: ref,
		group: row.group,
		bits: [
			row.read,
			row.write,
			row.create,
			row.unlink
		].map(bit).join(",")
	}));
}

// src/scaffold/artefacts/demo.ts
/** Demo records: one file a model, each after those it points to. */
const demo = {
	id: "demo",
	files({ spec, p }) {
		const style = dataStyle(spec, p);
		return demoOrder(spec.models).order.map((model) => ({
			path: `demo/${model.table}_demo.xml`,
			template: "demo/demo.xml",
			data: { records: model.demo.map((record) => ({
				id: record.id,
				model: model.name,
				fields: Object.entries(record.values).flatMap(([name, value]) => {
					const field = model.fields.find((candidate) => candidate.name === name);
					return field ? [nodeOf$1(field, value, style)] : [];
				})
			})) },
			load: "demo"
		}));
	}
};
function nodeOf$1(field, value, style) {
	const node = {
		name: field.name,
		text: void 0,
		ref: void 0,
		eval: void 0
	};
	const record = typeof value === "object" && value !== null && "reference" in value ? value.record : value;
	if (typeof record === "object" && record !== null && "ref" in record) return {
		...node,
		ref: record.ref
	};
	if (typeof value === "string") return {
		...node,
		text: value
	};
	return {
		...node,
		eval: evalText(field, value, style)
	};
}

// src/scaffold/artefacts/group.ts
/** Groups of users, gathered under the name of the module in the form of a user. */
const group = {
	id: "group",
	files({ spec }) {
		if (spec.groups.length === 0) return [];
		const { name, title } = spec.module;
		const groups = spec.groups.map((entry, i) => ({
			...entry,
			sequence: (i + 1) * 10,
			implied: refs(entry.implies),
			members: refs(entry.users)
		}));
		return [{
			path: `security/${name}_groups.xml`,
			template: "group/groups.xml",
			data: {
				name,
				title,
				groups
			},
			load: "data"
		}];
	}
};
/** Commands that add records, as the `eval` of a data file has them. */
function refs(xmlids) {
	if (xmlids.length === 0) return void 0;
	return `[${xmlids.map((xmlid) => `(4, ref('${xmlid}'))`).join(", ")}]`;
}

// src/scaffold/artefacts/icon.ts
/** Picture of the module in the list of apps. */
const icon = {
	id: "icon",
	files: () => [{
		path: "static/description/icon.png",
		template: "icon/icon.png",
		data: void 0
	}]
};

// src/scaffold/artefacts/init.ts
/** Folders whose Python Odoo loads with the module; it loads that of `tests` and `migrations` by itself. */
const LOADED = [
	"controllers",
	"models",
	"report",
	"reports",
	"wizard",
	"wizards"
];
/** The `__init__.py` of each package, from the Python files that the artefacts gave. */
function initFiles(files, hooks) {
	const packages = /* @__PURE__ */ new Map();
	for (const { path } of files) {
		const [, folder = "", name] = /^([^/]+)\/([^/]+)\.py$/.exec(path) ?? [];
		if (name === void 0 || name === "__init__") continue;
		packages.set(folder, [...packages.get(folder) ?? [], name]);
	}
	const init = (path, modules, names = []) => ({
		path,
		template: "init/init.py",
		data: {
			modules: [...modules].sort(),
			hooks: names.join(", ") || void 0
		}
	});
	const inner = [...packages].filter(([folder]) => folder === "tests" || LOADED.includes(folder)).map(([folder, modules]) => init(`${folder}/__init__.py`, modules));
	return [init("__init__.py", [...packages.keys()].filter((folder) => LOADED.includes(folder)), hooks), ...inner];
}

// src/scaffold/artefacts/manifest.ts
/** The manifest, with no key that only repeats a default of Odoo. */
function manifestFile(module, version, loaded, more) {
	const entries = [["name", str(module.title)]];
	const add = (key, value) => {
		if (value !== void 0) entries.push([key, str(value)]);
	};
	const files = (key) => {
		const paths = loaded.filter((file) => file.load === key).map((file) => str(file.path));
		if (paths.length > 0) entries.push([key, list(paths, true)]);
	};
	add("summary", module.summary);
	add("version", version);
	add("development_status", module.developmentStatus);
	add("category", module.category);
	add("author", module.author);
	if (module.maintainers.length > 0) entries.push(["maintainers", list(module.maintainers.map(str))]);
	add("website", module.website);
	add("license", module.license);
	entries.push(["depends", list(module.depends.map(str))]);
	files("data");
	files("demo");
	for (const [key, value] of more) entries.push([key, value]);
	if (module.app) entries.push(["application", literal(true)]);
	return {
		path: "__manifest__.py",
		template: "manifest/manifest.py",
		data: { manifest: dict(entries, true) }
	};
}

// src/scaffold/artefacts/menu.ts
/** Menus; the root of an app carries the icon. */
const menu = {
	id: "menu",
	files({ spec }) {
		if (spec.menus.length === 0) return [];
		const { name } = spec.module;
		const menus = spec.menus.map((entry) => {
			return { attributes: [
				["id", entry.id],
				["name", entry.title],
				["parent", entry.parent],
				["action", entry.action],
				["groups", entry.groups.join(",") || void 0],
				["sequence", String(entry.sequence)],
				["web_icon", webIcon(entry, name)]
			].filter(([, value]) => value !== void 0).map(([key, value]) => ({
				key,
				value
			})) };
		});
		return [{
			path: `views/${name}_menus.xml`,
			template: "menu/menus.xml",
			data: { menus },
			load: "data"
		}];
	}
};
function webIcon({ parent, icon }, module) {
	if (parent !== void 0) return void 0;
	return icon ?? `${module},static/description/icon.png`;
}

// src/scaffold/artefacts/packaging.ts
/** What builds a Python package from a module of the OCA: a file in it, or before whool files beside it. */
const packaging = {
	id: "packaging",
	files({ spec, p }) {
		if (spec.module.style !== "oca" || p.packaging !== "whool") return [];
		return [{
			path: "pyproject.toml",
			template: "readme/pyproject.toml",
			data: {}
		}];
	},
	beside({ spec, p }) {
		const { name, style } = spec.module;
		if (style !== "oca" || p.packaging !== "setup") return [];
		return [{
			path: `setup/${name}/setup.py`,
			template: "readme/setup.py",
			data: {}
		}, {
			path: `setup/${name}/odoo/addons/${name}`,
			link: `../../../../${name}`
		}];
	}
};

// src/scaffold/artefacts/readme.ts
/** What the module is, for the page of the app and for developers. */
const readme = {
	id: "readme",
	files({ spec, p }) {
		const data = content(spec);
		const file = {
			path: "README.rst",
			template: "readme/README.rst",
			data
		};
		if (spec.module.style === "odoo") return [file, {
			path: "static/description/index.html",
			template: "readme/index.html",
			data
		}];
		return [file, ...[
			["DESCRIPTION", true],
			["CONFIGURE", data.configured],
			["USAGE", data.menus.length > 0 || data.buttons.length > 0],
			["CONTRIBUTORS", true]
		].filter(([, wanted]) => wanted).map(([name]) => ({
			path: `readme/${name}.${p.readmeFragments}`,
			template: `readme/${name}`,
			data
		}))];
	}
};
function content(spec) {
	const { title, name, summary, description, contributors } = spec.module;
	const models = spec.models.map((model) => ({
		title: model.title,
		name: model.name,
		buttons: model.buttons.map((button) => button.title).join(", ") || void 0,
		company: model.company !== void 0
	}));
	const groups = spec.groups.map((group) => ({
		title: group.title,
		rights: spec.models.flatMap((model) => {
			const row = model.access.find((entry) => entry.group === group.id);
			return row ? [`${model.plural} (${rights(row)})`] : [];
		})
	}));
	const { settings, crons } = spec.parts;
	const added = spec.models.map((model) => model.plural).join(", ");
	return {
		title,
		name,
		summary,
		text: description?.trim() ?? summary ?? (added ? `Adds ${added} to Odoo.` : `Adds ${title} to Odoo.`),
		models,
		buttons: models.filter(({ buttons }) => buttons !== void 0),
		groups,
		settings: settings && {
			title: settings.title,
			fields: settings.fields.map(({ field, help, store }) => ({
				title: store.kind === "company" ? store.declared.title : field.title,
				help
			}))
		},
		crons: crons.map(({ title: job, number, unit, active }) => ({
			title: job,
			every: number === 1 ? unit.slice(0, -1) : `${number} ${unit}`,
			active
		})),
		configured: groups.length > 0 || settings !== void 0 || crons.length > 0,
		menus: spec.menus.filter(({ action }) => action !== void 0).map((menu) => menuPath(menu, spec.menus)),
		contributors
	};
}
/** `Library / Configuration / Authors`. */
function menuPath(menu, menus) {
	const parent = menus.find(({ id }) => id === menu.parent);
	return parent ? `${menuPath(parent, menus)} / ${menu.title}` : menu.title;
}
function rights(row) {
	return [
		[row.read, "read"],
		[row.write, "write"],
		[row.create, "create"],
		[row.unlink, "delete"]
	].filter(([allowed]) => allowed).map(([, word]) => word).join(", ");
}

// src/scaffold/artefacts/view-node.ts
function attributes(entries) {
	return entries.flatMap(([key, value]) => value === false || value === void 0 ? [] : [{
		key,
		value
	}]);
}
/** Groups that see the field in views: companies and currencies matter only where there are several. */
function groupsOf(field) {
	if (field.name === "company_id" && field.comodel === "res.company") return ["base.group_multi_company"];
	if (field.name === "currency_id" && field.comodel === "res.currency") return ["base.group_multi_currency"];
	return [];
}
/** Widget that a field has in a view without being told. */
function widgetOf(field, model) {
	if (field.widget !== void 0) return field.widget;
	if (field.type === "many2many") return "many2many_tags";
	if (field.type === "image") return "image";
	if (field.type === "many2one" && field.comodel === "res.users" && model.thread) return "many2one_avatar_user";
}

// src/scaffold/artefacts/view-more.ts
/** What the template needs of the views besides form, list and search. */
function moreViews(model, { more = {} }, p) {
	const { kanban, calendar, pivot, graph, activity, hierarchy } = more;
	const flat = [
		...calendar ? [calendarOf(model, calendar)] : [],
		...pivot ? [pivotOf(model, pivot)] : [],
		...graph ? [graphOf(model, graph)] : []
	];
	return {
		kanban: kanban && kanbanOf(model, kanban, p),
		flat,
		activity,
		hierarchy: hierarchy && {
			...hierarchy,
			attributes: attributes([
				["string", model.plural],
				["parent_field", hierarchy.parent],
				["child_field", hierarchy.child]
			])
		}
	};
}
function kanbanOf(model, kanban, p) {
	const { title, fields, groupBy, image, priority, user, color, progress } = kanban;
	const typed = (name) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		return {
			name,
			attributes: attributes([["widget", field && widgetOf(field, model)]])
		};
	};
	const left = [...priority === void 0 ? [] : [{
		name: priority,
		attributes: attributes([["widget", "priority"]])
	}], ...model.activity ? [{
		name: "activity_ids",
		attributes: attributes([["widget", "kanban_activity"]])
	}] : []];
	const avatar = model.thread ? "many2one_avatar_user" : "many2one_avatar";
	const card = p.kanbanTemplate === "card";
	const right = user === void 0 ? [] : [{
		name: user,
		attributes: attributes([["widget", avatar], ["class", card && "ms-auto"]])
	}];
	const currencies = fields.flatMap((name) => model.fields.find((field) => field.name === name)?.currency ?? []);
	const shown = /* @__PURE__ */ new Set([
		title,
		...fields,
		priority,
		user
	]);
	const loaded = [
		...currencies,
		progress?.field,
		progress?.sum,
		...card ? [] : [
			color,
			image === void 0 ? void 0 : "id",
			image,
			groupBy
		]
	].filter((name) => name !== void 0 && !shown.has(name));
	return {
		attributes: attributes([
			["default_group_by", groupBy],
			["class", groupBy !== void 0 && "o_kanban_small_column"],
			["highlight_color", p.kanbanColor === "attribute" && color],
			["sample", "1"]
		]),
		loaded: [...new Set(loaded)],
		progress: progress && attributes([
			["field", progress.field],
			["colors", JSON.stringify(progress.colors)],
			["sum_field", progress.sum]
		]),
		title,
		image,
		color,
		fields: fields.map(typed),
		footer: left.length + right.length > 0 ? [...left, ...right] : void 0,
		left,
		right
	};
}
function calendarOf(model, calendar) {
	return {
		type: "calendar",
		attributes: attributes([
			["string", model.plural],
			["date_start", calendar.start],
			["date_stop", calendar.stop],
			["date_delay", calendar.delay],
			["all_day", calendar.allDay],
			["color", calendar.color],
			["mode", calendar.mode]
		]),
		fields: calendar.fields.map((name) => ({
			name,
			attributes: []
		}))
	};
}
function axes(fields, type) {
	return fields.map(({ name, interval }) => ({
		name,
		attributes: attributes([["interval", interval], ["type", type]])
	}));
}
function pivotOf(model, { rows, columns, measures }) {
	return {
		type: "pivot",
		attributes: attributes([["string", model.plural], ["sample", "1"]]),
		fields: [
			...axes(rows, "row"),
			...axes(columns, "col"),
			...axes(measures.map((name) => ({
				name,
				interval: void 0
			})), "measure")
		]
	};
}
function graphOf(model, { type, fields, measure, stacked }) {
	return {
		type: "graph",
		attributes: attributes([
			["string", model.plural],
			["type", type],
			["stacked", stacked === void 0 ? void 0 : stacked ? "1" : "0"],
			["sample", "1"]
		]),
		fields: [...axes(fields), ...measure === void 0 ? [] : axes([{
			name: measure,
			interval: void 0
		}], "measure")]
	};
}

// src/scaffold/artefacts/view.ts
/** Every view of each model, and the actions that open them. */
const view = {
	id: "view",
	files({ spec, p }) {
		return spec.models.flatMap((model) => {
			if (!model.views) return [];
			const scope = {
				model,
				spec,
				p
			};
			const data = {
				table: model.table,
				model: model.name,
				title: model.title,
				plural: model.plural,
				form: formOf(scope, model.views),
				list: listOf(scope, model.views),
				search: searchOf(model, model.views),
				...moreViews(model, model.views, p),
				actions: model.views.actions
			};
			return [{
				path: `views/${model.table}_views.xml`,
				template: "view/views.xml",
				data,
				load: "data"
			}];
		});
	}
};
function formOf(scope, { form }) {
	const { model, spec } = scope;
	const state = model.fields.find((field) => field.name === model.stateField);
	const shown = [...form.columns.flat(), ...form.pages.flatMap((page) => page.fields)];
	const pressed = [...model.buttons, ...model.openers];
	const header = (state ?? model.openers[0]) && {
		state: state?.name,
		bar: attributes([["statusbar_visible", form.statusbar?.join(",")]]),
		buttons: pressed.map((button) => ({
			...button,
			shown: state && button.from.length < state.options.length ? outside(state.name, button.from) : void 0,
			groupIds: button.groups.map((id) => complete(spec, id)).join(",") || void 0
		}))
	};
	const conditions = [...[...form.nodes?.values() ?? []].flatMap(conditionsOf), ...form.pages.flatMap((page) => page.invisible ? fieldsIn(page.invisible) : [])];
	const onView = [
		form.titleField,
		form.avatar,
		state?.name,
		"active"
	].filter((name) => name !== void 0);
	const plain = (name, more = []) => name === void 0 ? void 0 : {
		name,
		attributes: attributes([...more, ...optionEntries(form.nodes?.get(name), scope)])
	};
	return {
		header,
		hidden: hiddenOf(scope, shown, conditions.filter((name) => !onView.includes(name))),
		stats: (form.statButtons ?? []).length > 0 ? form.statButtons : void 0,
		archived: model.fields.some((field) => field.name === "active") ? {
			field: "active",
			op: "=",
			value: true
		} : void 0,
		activeHidden: !shown.includes("active"),
		avatar: plain(form.avatar, [["widget", "image"], ["class", "oe_avatar"]]),
		titleField: plain(form.titleField),
		columns: form.columns.map((column, i) => ({
			title: form.columnTitles?.[i],
			nodes: column.flatMap((name) => nodeOf(scope, name, form.nodes?.get(name)))
		})),
		pages: form.pages.map((page) => pageOf(scope, page, form)),
		chatter: model.thread,
		activities: model.activity
	};
}
/** While the state is none of these. */
function outside(field, states) {
	const [first = ""] = states;
	return states.length === 1 ? {
		field,
		op: "!=",
		value: first
	} : {
		field,
		op: "not in",
		value: states
	};
}
/** Fields that the conditions of a node read. */
function conditionsOf({ invisible, readonly, required, decoration = [] }) {
	return [
		invisible,
		readonly,
		required,
		...decoration.map(([, condition]) => condition)
	].flatMap((condition) => condition ? fieldsIn(condition) : []);
}
/** A page shows one field over its whole width, and several with their labels, lists below. */
function pageOf(scope, page, { nodes: options }) {
	const { model, spec, p } = scope;
	const isBlock = (name) => {
		const type = model.fields.find((field) => field.name === name)?.type;
		return type === "one2many" || page.fields.length === 1 && (type === "text" || type === "html");
	};
	const nodes = (names) => names.flatMap((name) => nodeOf(scope, name, options?.get(name)));
	return {
		id: page.id,
		title: page.title,
		attributes: attributes([...modifierAttributes(p.modifiers, { invisible: page.invisible }), ["groups", page.groups?.map((id) => complete(spec, id)).join(",") || void 0]]),
		grouped: nodes(page.fields.filter((name) => !isBlock(name))),
		blocks: nodes(page.fields.filter(isBlock))
	};
}
/** Fields that others of the view need and that nobody wants to see. */
function hiddenOf({ model, p }, shown, conditions = []) {
	const fields = model.fields.filter((field) => shown.includes(field.name));
	const currencies = fields.flatMap((field) => field.currency ?? []);
	const company = p.needsHelperFields && model.company !== void 0 && fields.some((field) => field.checkCompany);
	const asked = p.needsHelperFields ? conditions : [];
	return [.../* @__PURE__ */ new Set([
		...company ? ["company_id"] : [],
		...currencies,
		...asked
	])].filter((name) => !shown.includes(name) || hasGroups(model, name));
}
function hasGroups(model, name) {
	const field = model.fields.find((candidate) => candidate.name === name);
	return field !== void 0 && groupsOf(field).length > 0;
}
/** Attributes that the spec asks for on a field of a form or list. */
function optionEntries(options, { spec, p }) {
	if (!options) return [];
	return [
		["widget", options.widget],
		["options", options.options],
		["placeholder", options.placeholder],
		["help", options.help],
		["nolabel", options.nolabel && "1"],
		["readonly", options.alwaysReadonly && "1"],
		...modifierAttributes(p.modifiers, options),
		["groups", options.groups?.map((id) => complete(spec, id)).join(",") || void 0],
		["optional", options.optional],
		["sum", options.sum],
		["avg", options.avg],
		...decorationEntries(options.decoration ?? [])
	];
}
function decorationEntries(decoration = []) {
	return decoration.map(([colour, condition]) => [`decoration-${colour}`, asExpression(condition)]);
}
/** What the field has by its type, changed by what the spec asks for. */
function withOptions(usual, options, scope) {
	const asked = optionEntries(options, scope).filter(([, value]) => value !== void 0 && value !== false);
	const named = new Map(asked);
	return attributes([...usual.map(([key, value]) => [key, named.get(key) ?? value]), ...asked.filter(([key]) => !usual.some(([other]) => other === key))]);
}
function nodeOf(scope, name, options) {
	const { model } = scope;
	const field = model.fields.find((candidate) => candidate.name === name);
	if (!field) return [{
		name,
		attributes: withOptions([], options, scope),
		lines: void 0
	}];
	const lines = field.type === "one2many" ? linesOf(field, scope) : void 0;
	return [{
		name,
		attributes: withOptions([["widget", widgetOf(field, model)], ["groups", groupsOf(field).join(",") || void 0]], options, scope),
		lines
	}];
}
/** Lines of a one2many; a model without views of its own is edited right here. */
function linesOf(field, { spec, p }) {
	const comodel = spec.models.find((model) => model.name === field.comodel);
	if (!comodel) return void 0;
	const inner = {
		model: comodel,
		spec,
		p
	};
	const names = (comodel.views?.list ?? autoList(comodel)).filter((name) => name !== field.inverse);
	const listView = comodel.views?.listView;
	return {
		attributes: attributes([["editable", comodel.views === void 0 ? "bottom" : listView?.editable], ...decorationEntries(listView?.decoration)]),
		hidden: hiddenOf(inner, names, listConditions(listView)),
		columns: columnsOf(inner, names, listView?.nodes)
	};
}
/** Fields that the colours and modifiers of a list read. */
function listConditions(listView) {
	return [...[...listView?.nodes.values() ?? []].flatMap(conditionsOf), ...(listView?.decoration ?? []).flatMap(([, condition]) => fieldsIn(condition))];
}
function listOf(scope, { list, listView }) {
	return {
		attributes: attributes([
			["editable", listView?.editable],
			["multi_edit", listView?.multiEdit && "1"],
			["default_order", listView?.order],
			["limit", listView?.limit === void 0 ? void 0 : String(listView.limit)],
			...decorationEntries(listView?.decoration)
		]),
		hidden: hiddenOf(scope, list, listConditions(listView)),
		columns: columnsOf(scope, list, listView?.nodes)
	};
}
function columnsOf(scope, names, options) {
	const { model } = scope;
	return names.map((name) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		const optional = name === model.stateField || name === "company_id" ? "show" : void 0;
		return {
			name,
			attributes: withOptions(field ? [
				["widget", name === "sequence" && field.type === "integer" ? "handle" : widgetOf(field, model)],
				["groups", groupsOf(field).join(",") || void 0],
				["optional", optional]
			] : [], options?.get(name), scope),
			lines: void 0
		};
	});
}
function searchOf(model, views) {
	const title = (name) => model.fields.find((field) => field.name === name)?.title ?? name;
	const { fields, filters, groupBy } = views.search;
	const archived = filters.filter((filter) => filter.name === "archived");
	const blocks = [
		filters.filter((f) => f.domain !== void 0 && f.name !== "archived"),
		...filters.filter((f) => f.date !== void 0).map((f) => [f]),
		archived
	];
	return {
		fields: fields.map((name) => ({ name })),
		blocks: blocks.filter((block) => block.length > 0).map((block, i) => ({
			separated: i > 0,
			filters: block
		})),
		groupBy: groupBy.map((name) => ({
			name,
			title: title(name)
		}))
	};
}

export { variableOf as A, changeMarkup as C, test as D, samplesFor as E, assetFile as F, assetKeys as I, assetRecords as L, rule as M, seesAll as N, userCall as O, model as P, sequence as S, assertEqual as T, definePart as _, manifestFile as a, resolvedTarget as b, group as c, wizardModels as d, wizards as f, statement as g, resolveOpener as h, menu as i, companyDomain as j, valueCheck as k, demo as l, groupCommand as m, readme as n, initFiles as o, writtenWizards as p, packaging as r, icon as s, view as t, access as u, testRecords as v, extend as w, targetFields as x, resolveTarget as y };