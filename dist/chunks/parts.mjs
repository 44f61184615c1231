import { C as union, S as tuple, f as literal, g as optional, i as _enum, m as number, o as array, s as boolean, u as int, w as unknown, x as string, y as record } from "./zod.mjs";
import { $ as fieldCall, C as checkPath, Dt as call, Et as testUsers, F as isScalar, Ft as list, G as ALWAYS_THERE, H as sampleValues, I as readValues, It as literal$1, K as knownModel, L as names, Lt as str, M as refsIn, N as recordNode, Nt as indentLines, Ot as code, P as readBody, Pt as kw, Q as testStyle, R as shape, Rt as tuple$1, St as element, T as opener, Tt as complete, U as samplesIn, V as fillRows, Z as pyValues, _t as keyProblem, at as isSearchable, b as resolveFields, ct as valueScope, ft as usesTranslation, gt as className, ht as autoLabel, jt as flat, kt as dict, lt as checkExpression, mt as PYTHON_KEYWORDS, ot as isStored, pt as MAGIC_FIELDS, q as dataStyle, st as listOf, vt as keyTitle, wt as printXml, z as readSandboxed, zt as didYouMean } from "./spec.mjs";
import { A as variableOf, E as samplesFor, N as seesAll, O as userCall, T as assertEqual, _ as definePart, b as resolvedTarget, f as wizards, g as statement, h as resolveOpener, k as valueCheck, m as groupCommand, v as testRecords, x as targetFields, y as resolveTarget } from "./artefacts.mjs";
import { T as pyString, st as xmlProblems, ut as parseXml } from "./source.mjs";
import { n as ocaTools, t as pylintChecks } from "./common.mjs";

// src/scaffold/parts/automation-data.ts
/** The two records of an automation, in the order in which they refer to each other. */
function automationData(entry, p) {
	const { trigger, target } = entry;
	const old = p.automation === "delegate";
	const fieldRef = (name) => `field_${target.table}__${name}`;
	const refs = trigger.fields.map((name) => `ref('${fieldRef(name)}')`).join(", ");
	return {
		id: entry.id,
		actionId: entry.actionId,
		title: entry.title,
		modelRef: target.ref,
		code: entry.code,
		trigger: old ? trigger.plain : trigger.name,
		fields: refs === "" ? void 0 : `[(6, 0, [${refs}])]`,
		domain: trigger.domain,
		before: trigger.before,
		selection: old || trigger.value === void 0 ? void 0 : `selection__${target.table}__state__${trigger.value.replaceAll(/[. ]/g, "_").toLowerCase()}`,
		date: trigger.date && dateData(trigger.date, fieldRef, p)
	};
}
function dateData({ field, number, unit }, fieldRef, p) {
	const signed = p.automationDelay === "signed";
	return {
		ref: fieldRef(field),
		range: String(signed ? number : Math.abs(number)),
		mode: signed ? void 0 : number < 0 ? "before" : "after",
		unit
	};
}

// src/scaffold/parts/automation-test.ts
/** A test that sets off each automation, and looks at the record afterwards. */
function automationTest(context) {
	const { spec, p } = context;
	const tried = spec.parts.automations.filter(({ target }) => target.own);
	if (tried.length === 0) return [];
	const records = testRecords(tried.map(({ target }) => target), context);
	const style = records.style("self");
	const cases = tried.flatMap((entry) => {
		const { own } = entry.target;
		return own ? [caseOf$1(entry, own, context, style)] : [];
	});
	const source = JSON.stringify([records.samples, cases]);
	return [{
		path: "tests/test_automations.py",
		template: "automation/test_automations.py",
		data: {
			odoo: [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []].join(", "),
			testCase: p.testCase,
			samples: records.samples,
			cases,
			refuses: cases.some(({ refuses }) => refuses)
		}
	}];
}
function caseOf$1({ key, id, trigger, given, expect, refuses, target }, model, { spec, p }, style) {
	const atCreation = trigger.by === "create" || trigger.by === "time";
	const checks = Object.entries(expect).flatMap(([name, value]) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		return field ? [valueCheck("record", field, value, style)] : [];
	});
	const run = call(`automation.${p.automation === "delegate" ? "action_server_id" : "action_server_ids"}.with_context`, [
		kw("active_model", str(target.name)),
		kw("active_id", code("record.id")),
		kw("active_ids", code("record.ids"))
	]);
	return {
		key,
		refuses,
		/** The operation that sets it off; in a refusal it stands alone. */
		create: createCall(model, atCreation ? given : withoutTrigger(given, trigger.name), spec, style),
		write: trigger.by === "write" ? call("record.write", [pyValues(model, given, style)]) : void 0,
		unlink: trigger.by === "unlink",
		automation: call("self.env.ref", [str(complete(spec, id))]),
		active: call("self.assertTrue", [code("automation.active")]),
		run: trigger.by === "time" ? run : void 0,
		created: trigger.by === "create",
		checks: checks.map((check) => ({ check }))
	};
}
/** What a record is before it is changed: an archived one where it is unarchived. */
function withoutTrigger(given, trigger) {
	return trigger === "on_unarchive" && given.active === true ? { active: false } : {};
}
function createCall(model, given, spec, style) {
	const values = fillRows(model, spec.models, {
		...sampleValues(model, spec.models, 2),
		...given
	});
	return call(`self.env[${pyString(model.name)}].create`, [pyValues(model, values, style)]);
}

// src/scaffold/parts/shown.ts
/** Types that a table on a web page can show in a cell. */
const CELL_TYPES = /* @__PURE__ */ new Set([
	"char",
	"text",
	"integer",
	"float",
	"monetary",
	"boolean",
	"date",
	"datetime",
	"selection",
	"many2one"
]);
/** Terms of a domain: `[["state", "=", "available"]]`, with `&`, `|` and `!` before their operands. */
const domainInput = array(union([_enum([
	"&",
	"|",
	"!"
]), array(unknown())]));
/** Fields of the model by name; what a web page cannot show is told. */
function shownFields(names, model, path, r) {
	const known = model.fields.map(({ name }) => name);
	return names.flatMap((name) => {
		const field = model.fields.find((candidate) => candidate.name === name);
		if (name === "display_name") return [{
			name,
			title: model.title
		}];
		if (!field) {
			r.problems.error(path, `${model.name} has no field ${name}.${didYouMean(name, known)}`);
			return [];
		}
		if (!CELL_TYPES.has(field.type)) {
			r.problems.error(path, `${name} has the type ${field.type}, which a table cannot show; choose fields of these types: ${[...CELL_TYPES].join(", ")}`);
			return [];
		}
		return [{
			name,
			title: field.title
		}];
	});
}
/** What names a record, and then what its list view shows. */
function defaultFields(model) {
	const names = /* @__PURE__ */ new Set([model.recName ?? "display_name"]);
	for (const name of model.views?.list ?? []) {
		const field = model.fields.find((candidate) => candidate.name === name);
		const internal = ["res.users", "res.company"].includes(field?.comodel ?? "");
		if (field && CELL_TYPES.has(field.type) && !internal && field.groups.length === 0) names.add(name);
	}
	return [...names];
}
/** The domain as Python; a field that no search can use is told. */
function domainNode(domain, model, path, r) {
	const terms = domain.map((term) => {
		if (typeof term === "string") return str(term);
		const [name, operator, value] = term;
		if (typeof name !== "string" || typeof operator !== "string" || term.length !== 3) {
			r.problems.error(path, `${JSON.stringify(term)} should be such as ["state", "=", "done"]`);
			return str("");
		}
		const first = name.split(".")[0] ?? "";
		const field = model.fields.find((candidate) => candidate.name === first);
		if (![
			"id",
			"create_date",
			"write_date"
		].includes(first) && !(field && isSearchable(field))) {
			const known = model.fields.filter(isSearchable).map((candidate) => candidate.name);
			r.problems.error(path, `${model.name} has no field ${first} to search on.${didYouMean(first, known)}`);
		}
		return tuple$1([
			str(name),
			str(operator),
			valueNode$1(value, path, r)
		]);
	});
	return list(terms);
}
function valueNode$1(value, path, r) {
	if (Array.isArray(value)) return list(value.map((item) => valueNode$1(item, path, r)));
	if (isScalar(value)) return literal$1(value);
	r.problems.error(path, `${JSON.stringify(value)} is no text, number, true, false or list of them`);
	return literal$1(null);
}

// src/scaffold/parts/automation-trigger.ts
const TRIGGERS = [
	"on_create",
	"on_write",
	"on_create_or_write",
	"on_unlink",
	"on_time",
	"on_state_set",
	"on_user_set",
	"on_archive",
	"on_unarchive"
];
/** Keys that belong to some triggers only. */
const BELONGS = {
	fields: ["on_write", "on_create_or_write"],
	before: ["on_write"],
	value: ["on_state_set"],
	date: ["on_time"],
	delay: ["on_time"]
};
const UNITS$1 = {
	minute: "minutes",
	hour: "hour",
	day: "day",
	month: "month"
};
function resolveTrigger(input, target, path, r) {
	const { trigger } = input;
	for (const key of [
		"fields",
		"before",
		"value",
		"date",
		"delay"
	]) if (input[key] !== void 0 && !BELONGS[key].includes(trigger)) r.problems.error(`${path}.${key}`, `it belongs to ${BELONGS[key].join(" and ")} alone`);
	const known = targetFields(target, r);
	const need = (name, at) => {
		const field = known.get(name);
		if (!field) r.problems.error(`${path}.${at}`, `${target.name} has no field ${name} in this spec.${didYouMean(name, known.keys())}`);
		return field;
	};
	for (const name of input.fields ?? []) need(name, "fields");
	const own = domainSource(input.domain, target, `${path}.domain`, r);
	const plain = {
		fields: input.fields ?? [],
		value: void 0,
		date: void 0,
		given: {}
	};
	const domain = text(own);
	switch (trigger) {
		case "on_create":
		case "on_create_or_write":
		case "on_write":
		case "on_unlink": {
			const by = trigger === "on_unlink" ? "unlink" : trigger === "on_create" ? "create" : "write";
			const before = text(domainSource(input.before, target, `${path}.before`, r));
			return {
				...plain,
				name: trigger,
				plain: trigger,
				by,
				domain,
				before
			};
		}
		case "on_time": {
			const date = resolveDate(input, need, path, r);
			return date && {
				...plain,
				name: trigger,
				plain: trigger,
				by: "time",
				domain,
				before: void 0,
				date
			};
		}
		case "on_state_set": {
			const state = need("state", "trigger");
			const values = state?.options.map(([value]) => value) ?? [];
			if (!state) return void 0;
			if (input.value === void 0 || !values.includes(input.value)) {
				r.problems.error(`${path}.value`, `should be one of the states: ${values.join(", ")}`);
				return;
			}
			return {
				...plain,
				...setOf("state", own, [
					str("state"),
					str("="),
					str(input.value)
				]),
				name: trigger,
				value: input.value,
				given: { state: input.value }
			};
		}
		case "on_user_set": {
			if (!need("user_id", "trigger")) return void 0;
			const set = setOf("user_id", own, [
				str("user_id"),
				str("!="),
				FALSE
			]);
			return {
				...plain,
				...set,
				name: trigger,
				given: { user_id: { ref: "base.user_admin" } }
			};
		}
		default: {
			if (!need("active", "trigger")) return void 0;
			const archived = trigger === "on_archive";
			const is = (value) => text([term([
				str("active"),
				str("="),
				value
			])]) ?? "";
			return {
				...plain,
				name: trigger,
				plain: "on_write",
				by: "write",
				fields: ["active"],
				domain: text([term([
					str("active"),
					str("="),
					archived ? FALSE : TRUE
				]), ...own]),
				before: is(archived ? TRUE : FALSE),
				given: { active: !archived }
			};
		}
	}
}
const FALSE = {
	kind: "code",
	code: "False"
};
const TRUE = {
	kind: "code",
	code: "True"
};
/** A field is set, at creation or later. */
function setOf(field, own, condition) {
	return {
		plain: "on_create_or_write",
		by: "write",
		fields: [field],
		domain: text([term(condition), ...own]),
		before: void 0
	};
}
function term(items) {
	return {
		kind: "group",
		open: "(",
		close: ")",
		items,
		explode: false
	};
}
function domainSource(input, target, path, r) {
	if (input === void 0) return [];
	const read = domainInput.safeParse(input);
	if (!read.success || !target.own) {
		r.problems.error(path, target.own ? "should be terms such as [[\"state\", \"=\", \"done\"]]" : "only a model of this spec takes one");
		return [];
	}
	const node = domainNode(read.data, target.own, path, r);
	return node.kind === "group" ? node.items : [];
}
/** Source of a domain; in single quotes, since it stands in XML. */
function text(terms) {
	return terms.length === 0 ? void 0 : flat(list(terms), "'");
}
function resolveDate({ date, delay = "0 days" }, need, path, r) {
	if (date === void 0) {
		r.problems.error(`${path}.date`, "is missing: the date field that it waits for");
		return;
	}
	const field = need(date, "date");
	if (field && !["date", "datetime"].includes(field.type)) r.problems.error(`${path}.date`, `${date} is a ${field.type}, not a date or datetime`);
	const match = /^(-?\d+) (minute|hour|day|month)s?$/.exec(delay);
	const unit = UNITS$1[match?.[2] ?? ""];
	if (unit === void 0) {
		r.problems.error(`${path}.delay`, `${JSON.stringify(delay)} should be such as 2 days, 3 hours or -1 day`);
		return;
	}
	return {
		field: date,
		number: Number(match?.[1]),
		unit
	};
}

// src/scaffold/parts/automations.ts
const values$1 = record(string(), unknown());
const automation = shape({
	model: string(),
	title: string().optional(),
	trigger: _enum(TRIGGERS).describe("on_state_set takes value, on_time takes date and delay; both work in every series"),
	fields: array(string()).optional().describe("of on_write and on_create_or_write: only when one of these changes"),
	domain: array(unknown()).optional().describe("Records that it is for: [[\"state\", \"=\", \"lent\"]]"),
	before: array(unknown()).optional().describe("of on_write: what the record was before"),
	value: string().optional().describe("of on_state_set: the state"),
	date: string().optional().describe("of on_time: a date or datetime field"),
	delay: string().optional().describe("of on_time: such as 2 days, or -1 day for a day before"),
	code: string().describe("Python statements in the sandbox of Odoo: record and records are what set it off"),
	given: values$1.optional().describe("Values that set it off: becomes a test"),
	expect: values$1.optional().describe("Values of the record afterwards"),
	refuse: boolean().optional().describe("The code raises UserError, and the test wants that")
});
/** Code that runs by itself when records change or a date comes. */
const automations = definePart({
	id: "automations",
	input: record(string(), automation).describe("Automation rules by key"),
	depends: ["base_automation"],
	resolve: (input = {}, r) => Object.entries(input).flatMap(([key, entry]) => resolveAutomation(key, entry, r) ?? []),
	python: (all) => all.map(({ key, code }) => ({
		path: `automations.${key}.code`,
		text: code,
		kind: "body"
	})),
	files(context) {
		const { automations: all } = context.spec.parts;
		if (all.length === 0) return [];
		return [{
			path: "data/base_automation_data.xml",
			template: "automation/automations.xml",
			data: { automations: all.map((entry) => automationData(entry, context.p)) },
			load: "data"
		}, ...automationTest(context)];
	},
	expected({ spec, p }) {
		const { automations: all } = spec.parts;
		const old = p.automation === "delegate";
		return {
			records: all.flatMap((entry) => [{
				xmlid: complete(spec, entry.id),
				model: "base.automation",
				values: {
					name: entry.title,
					trigger: automationData(entry, p).trigger,
					model_id: { ref: complete(spec, entry.target.ref) },
					active: true,
					...old ? { action_server_id: { ref: complete(spec, entry.actionId) } } : {}
				}
			}, {
				xmlid: complete(spec, entry.actionId),
				model: "ir.actions.server",
				values: {
					state: "code",
					usage: "base_automation",
					...old ? {} : { base_automation_id: { ref: complete(spec, entry.id) } }
				}
			}]),
			trials: all.flatMap(({ id, target, trigger, given, expect, refuses }) => target.own ? [{
				kind: "automation",
				xmlid: complete(spec, id),
				model: target.name,
				by: trigger.by,
				given,
				expect,
				refuses
			}] : [])
		};
	}
});
function resolveAutomation(key, input, r) {
	const path = `automations.${key}`;
	r.keyed(key, path);
	const target = resolveTarget(input.model, `${path}.model`, r);
	const code = readSandboxed(input.code, `${path}.code`, r);
	if (!target) return void 0;
	if (!(input.expect !== void 0 || input.refuse === true)) r.problems.warn(path, "nothing proves it: give values that set it off and their result, such as given: {state: done}, expect: {note: Checked}");
	else if (!target.own) r.problems.error(`${path}.expect`, "only a model of this spec can be tried");
	if (input.refuse && !/\braise\b/.test(code)) r.problems.error(`${path}.refuse`, "the code raises nothing; write raise UserError(\"...\")");
	const trigger = resolveTrigger(input, target, path, r);
	if (trigger?.by === "unlink" && input.expect) r.problems.error(`${path}.expect`, "nothing is left of a deleted record; write refuse: true, or leave it out");
	if (!trigger) return void 0;
	const read = (given, at) => given && target.own ? readValues(target.name, given, `${path}.${at}`, valueScope(r)) : {};
	return {
		key,
		id: `base_automation_${key}`,
		actionId: `base_automation_${key}_action`,
		title: input.title ?? keyTitle(key),
		target,
		trigger,
		code,
		given: {
			...trigger.given,
			...read(input.given, "given")
		},
		expect: read(input.expect, "expect"),
		refuses: input.refuse ?? false
	};
}

// src/scaffold/parts/http-test.ts
/** The samples of these models and of those that they point to; those of `models` themselves only with `own`. */
function httpSamples(models, context, own) {
	const { spec, p } = context;
	const needed = [...new Set(models.flatMap((model) => samplesFor(model, spec)))].sort((a, b) => spec.models.indexOf(a) - spec.models.indexOf(b));
	const variables = new Map(needed.map((model) => [model.name, variableOf(model, needed)]));
	const style = testStyle(spec, p, "self", variables);
	const order = models.flatMap((model) => samplesFor(model, spec));
	return {
		rows: [...new Set(order)].filter((model) => own || !models.includes(model)).map((model) => ({
			variable: variables.get(model.name) ?? model.variable,
			create: createSample(model, sampleValues(model, spec.models, 1), context, style)
		})),
		variables,
		style
	};
}
/** `self.env["library.book"].create({...})`, with what its new rows need. */
function createSample(model, values, { spec }, style, more = []) {
	const filled = pyValues(model, fillRows(model, spec.models, values), style);
	const replaced = new Set(more.map(([key]) => key));
	const node = filled.kind === "group" ? {
		...filled,
		items: [...filled.items.filter((item) => !("key" in item && replaced.has(item.key))), ...more.map(([key, value]) => ({
			kind: "entry",
			key,
			value
		}))]
	} : filled;
	return call(`self.env[${pyString(model.name)}].create`, [node]);
}
/** A user of the groups whose password is its login. */
function httpUser(login, groups) {
	return call("new_test_user", [
		code("self.env"),
		kw("login", str(login)),
		kw("password", str(login)),
		kw("groups", str(groups.join(",")))
	]);
}
/** What the values of a test import from `odoo`. */
function odooImports(source) {
	return [.../\bCommand\.(set|create)\(/.test(source) ? ["Command"] : [], .../\bfields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []].join(", ") || void 0;
}

// src/scaffold/parts/controller-test.ts
/**
* Tests of a controller's routes over HTTP: who is not logged in gets to the login page, and who may read the
* records sees exactly those that a search finds.
*/
function controllerTest(controller, context) {
	const { spec } = context;
	const routes = controller.routes.filter(({ path, listing, methods, type }) => {
		return !path.includes("<") && listing && (type === "json" || methods.includes("GET"));
	});
	const names = new Set(routes.map(({ listing }) => listing?.model));
	const models = spec.models.filter((model) => names.has(model.name));
	const { rows } = httpSamples(models, context, true);
	const users = models.flatMap((model) => {
		const asked = routes.some(({ listing, auth }) => listing?.model === model.name && auth === "user");
		const readers = testUsers(spec, model).filter(({ rights, groups }) => rights.read && !groups.includes("base.group_public"));
		const free = model.access.filter(({ group }) => seesAll(spec, model, group)).map(({ slug }) => slug);
		const user = readers.find(({ slug }) => free.includes(slug)) ?? readers[0];
		return asked && user ? [{
			model,
			user: httpUser(`${model.table}_reader`, user.groups)
		}] : [];
	});
	const cases = routes.map((route) => caseOf(route, users.map(({ model }) => model.name)));
	const closed = controller.routes.filter(({ path, listing, auth, methods, type }) => auth === "user" && type === "http" && !listing && !path.includes("<") && methods.includes("GET"));
	const source = rows.map(({ create }) => flat(create)).join("\n");
	if (cases.length === 0 && closed.length === 0) return void 0;
	const json = cases.some((one) => one.json);
	const regex = cases.some((one) => !one.json && one.readable);
	return {
		path: `tests/test_${controller.key}_controller.py`,
		template: "controller/test_controller.py",
		data: {
			className: `Test${controller.className}`,
			odoo: odooImports(source),
			json,
			regex,
			imports: json || regex,
			common: users.length > 0 ? "HttpCase, new_test_user" : "HttpCase",
			samples: rows,
			users: users.map(({ model, user }) => ({
				variable: `${model.table}_reader`,
				user
			})),
			setup: rows.length > 0,
			cases,
			closed: closed.map((route, at) => ({
				...route,
				first: rows.length === 0 && at === 0
			}))
		}
	};
}
function caseOf(route, readers) {
	const { listing } = route;
	const model = listing?.model ?? "";
	const reader = `${model.replaceAll(".", "_")}_reader`;
	const known = route.auth === "user" && readers.includes(model);
	const limit = kw("limit", literal$1(listing?.limit ?? 80));
	const search = call("records.search", [listing?.domain ?? code("[]"), limit]);
	return {
		name: route.name,
		path: route.path,
		json: route.type === "json",
		model,
		reader: known ? reader : void 0,
		closed: route.auth === "user",
		readable: route.auth !== "user" || known,
		search,
		some: listing?.filtered === false
	};
}

// src/scaffold/parts/route.ts
const METHODS = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
const routeInput = shape({
	type: _enum(["http", "json"]).optional().describe("http (the default): a page; json: JSON-RPC"),
	auth: _enum([
		"user",
		"public",
		"none"
	]).optional().describe("user (the default): who is logged in; public: anybody; none: without a database"),
	methods: union([_enum(METHODS), array(_enum(METHODS))]).optional().describe("Of a page: GET unless said otherwise"),
	csrf: boolean().optional().describe("false lets other sites post to it: only for webhooks"),
	website: boolean().optional().describe("Runs as a page of the website or portal; a page that lists records always does"),
	model: string().optional().describe("Model of this spec whose records it lists"),
	fields: names.optional().describe("Fields that it shows; needed for auth public"),
	domain: domainInput.optional().describe("Records that it shows, as a list: [[\"state\", \"=\", \"done\"]]"),
	limit: int().positive().optional().describe("80 records unless said otherwise"),
	title: string().optional(),
	name: string().optional().describe("Name of the method; made from the path when left out"),
	args: array(string()).optional().describe("Arguments of the method, such as name=None"),
	body: string().optional().describe("Instead of model: Python statements that return the answer; request is the request")
});
/** Reads one route; `at` is its place in the spec. */
function resolveRoute(path, input, at, r) {
	const { problems } = r;
	const type = input.type ?? "http";
	const auth = input.auth ?? "user";
	if (!/^\/[\w./<>:-]*$/.test(path) || path.endsWith("/") || path.includes("//")) problems.error(at, "a path begins with / and does not end with it, such as /library/books");
	if (/^\/(web|my|odoo|jsonrpc|xmlrpc|json|report|website)(\/|$)/.test(path)) problems.error(at, `paths under /${path.split("/")[1]} belong to Odoo; begin with the name of the module`);
	const name = input.name ?? (path.replaceAll(/<[^>]*>/g, "").match(/[a-z0-9]+/gi) ?? []).join("_").toLowerCase();
	if (!/^[a-z][a-z0-9_]*$/.test(name) || PYTHON_KEYWORDS.has(name)) problems.error(`${at}.name`, `${JSON.stringify(name)} is no name of a method; use small letters, digits and _`);
	if (input.model === void 0 === (input.body === void 0)) problems.error(at, "give either model or body");
	if (type === "json" && input.methods !== void 0) problems.error(`${at}.methods`, "a JSON route is always posted to; leave methods out");
	const methods = type === "json" ? [] : input.methods === void 0 ? ["GET"] : [input.methods].flat();
	if (input.csrf === false) problems.warn(at, "csrf: false lets any other site post to it in the name of its user; check a signature in its body");
	if (input.csrf !== void 0 && type === "json") problems.error(`${at}.csrf`, "a JSON route has no CSRF check; leave csrf out");
	for (const key of [
		"fields",
		"domain",
		"limit",
		"title"
	]) if (input.body !== void 0 && input[key] !== void 0) problems.error(`${at}.${key}`, "belongs to a route with a model; the body decides what is shown");
	if (auth === "none" && input.model !== void 0) problems.error(`${at}.auth`, "auth none has no database and so no records; give a body, or auth public");
	if (auth !== "user" && input.body !== void 0) problems.warn(at, `anybody on the network runs its body: nobody has to log in for auth ${auth}`);
	if (input.website === false && input.model !== void 0 && type === "http") problems.error(`${at}.website`, "a page that lists records is shown in the layout of the website; leave website out");
	const args = input.args ?? [];
	for (const arg of args) if (!/^[a-z_][a-z0-9_]*( ?= ?.+)?$/.test(arg) || ["self", "kwargs"].includes(arg)) problems.error(`${at}.args`, `${JSON.stringify(arg)} is no argument`);
	for (const [, arg = ""] of path.matchAll(/<(?:[^:>]*:)?(\w+)>/g)) if (!args.some((given) => given.split(/[ =]/)[0] === arg)) problems.error(`${at}.args`, `the path has <${arg}>: name ${arg} among the arguments`);
	const model = input.model === void 0 ? void 0 : r.ownModel(input.model, `${at}.model`);
	return {
		path,
		type,
		auth,
		methods,
		csrf: input.csrf ?? true,
		website: input.website ?? (type === "http" && model !== void 0),
		name,
		args,
		body: input.body === void 0 ? void 0 : readBody(input.body, `${at}.body`, r),
		listing: model && resolveListing(model, input, auth, at, r)
	};
}
function resolveListing(model, input, auth, at, r) {
	const open = auth === "public";
	if (open && input.fields === void 0) r.problems.error(at, `a public route names what it shows: give fields of ${model.name}`);
	if (open && input.domain === void 0) r.problems.error(at, "a public route names the records that it shows: give a domain ([] for all of them)");
	const asked = input.fields === void 0 ? defaultFields(model) : [input.fields].flat();
	const fields = shownFields(asked, model, `${at}.fields`, r);
	if (open && input.fields !== void 0 && input.domain !== void 0) {
		const which = input.domain.length === 0 ? "all" : "those";
		r.problems.warn(at, `anybody on the network can read ${fields.map(({ name }) => name).join(", ")} of ${which} ${model.plural}${input.domain.length === 0 ? "" : " in its domain"}, without logging in`);
	}
	return {
		model: model.name,
		variable: `${model.variable}_records`,
		one: model.variable,
		title: input.title ?? model.plural,
		fields,
		domain: domainNode(input.domain ?? [], model, `${at}.domain`, r),
		filtered: (input.domain ?? []).length > 0,
		limit: input.limit ?? 80,
		sudo: open && !model.access.some(({ group, read }) => group === "base.group_public" && read)
	};
}

// src/scaffold/parts/controllers.ts
/** Pages and JSON routes. Only who is logged in reaches them, unless the spec says otherwise. */
const controllers = definePart({
	id: "controllers",
	depends: ["web"],
	input: record(string(), shape({ routes: record(string(), routeInput).describe("Route by path") })).describe("Controllers by the name of their file, such as that of the module"),
	resolve(input = {}, r) {
		const names = /* @__PURE__ */ new Set();
		const paths = /* @__PURE__ */ new Set();
		return Object.entries(input).map(([key, controller]) => {
			r.keyed(key, `controllers.${key}`);
			if (key === "portal") r.problems.error("controllers.portal", "portal is the file of the pages under /my; choose another name");
			const routes = Object.entries(controller.routes).map(([path, given]) => {
				const at = `controllers.${key}.routes.${path}`;
				const found = resolveRoute(path, given, at, r);
				if (paths.has(path)) r.problems.error(at, "another controller has this path");
				if (names.has(found.name)) r.problems.error(at, `another route is called ${found.name}; give a name`);
				paths.add(path);
				names.add(found.name);
				return found;
			});
			return {
				key,
				className: `${className(key)}Controller`,
				routes
			};
		});
	},
	python: (values) => values.flatMap(({ key, routes }) => routes.flatMap(({ path, body }) => body === void 0 ? [] : [{
		path: `controllers.${key}.routes.${path}.body`,
		text: body,
		kind: "body"
	}])),
	files(context) {
		const { spec, p } = context;
		const pages = spec.parts.controllers.flatMap(({ routes }) => routes.flatMap((entry) => entry.listing && entry.type === "http" ? [entry] : []));
		return [
			...spec.parts.controllers.map((controller) => ({
				path: `controllers/${controller.key}.py`,
				template: "controller/controller.py",
				data: {
					className: controller.className,
					imports: importsOf(controller),
					routes: controller.routes.map((entry) => ({
						...entry,
						decorator: decorator(entry, p.jsonRoute),
						signature: [
							"self",
							...entry.args,
							...entry.type === "http" ? ["**kwargs"] : []
						].join(", "),
						answer: entry.listing && answerOf(entry, entry.listing, spec.module.name)
					}))
				}
			})),
			...pages.length === 0 ? [] : [{
				path: `views/${spec.module.name}_templates.xml`,
				template: "controller/templates.xml",
				data: { pages },
				load: "data"
			}],
			...spec.parts.controllers.flatMap((controller) => controllerTest(controller, context) ?? [])
		];
	},
	expected({ spec }) {
		const routes = spec.parts.controllers.flatMap((controller) => controller.routes);
		return {
			records: routes.filter((entry) => entry.listing && entry.type === "http").map(({ name }) => ({
				xmlid: complete(spec, name),
				model: "ir.ui.view",
				values: {
					type: "qweb",
					key: complete(spec, name)
				}
			})),
			pages: routes.flatMap(({ path, auth, type, methods, listing }) => path.includes("<") || !listing || !(type === "json" || methods.includes("GET")) ? [] : [{
				path,
				as: auth === "user" ? "user" : "public",
				status: 200,
				type: type === "http" ? "html" : "json",
				...type === "http" ? { contains: `data-model="${listing.model}"` } : {}
			}])
		};
	}
});
function decorator(entry, jsonType) {
	return call("@http.route", [
		str(entry.path),
		kw("type", str(entry.type === "json" ? jsonType : "http")),
		kw("auth", str(entry.auth)),
		...entry.methods.length > 0 ? [kw("methods", list(entry.methods.map(str)))] : [],
		...entry.csrf ? [] : [kw("csrf", literal$1(false))],
		...entry.website ? [kw("website", literal$1(true))] : []
	]);
}
/** The statements of a listing: the model, what is found, and what is made of it. */
function answerOf(entry, listing, module) {
	const model = `request.env[${pyString(listing.model)}]${listing.sudo ? ".sudo()" : ""}`;
	const limit = kw("limit", literal$1(listing.limit));
	if (entry.type === "json") {
		const fields = list(listing.fields.map(({ name }) => str(name)));
		const result = call(`${listing.one}_model.search_read`, [
			listing.domain,
			fields,
			limit
		]);
		return {
			model: `${listing.one}_model = ${model}`,
			found: void 0,
			variable: "",
			result
		};
	}
	return {
		model: `${listing.one}_model = ${model}`,
		found: call(`${listing.one}_model.search`, [listing.domain, limit]),
		variable: listing.variable,
		result: call("request.render", [str(`${module}.${entry.name}`), dict([[listing.variable, code(listing.variable)]])])
	};
}
function importsOf({ routes }) {
	const bodies = routes.map(({ body = "" }) => body).join("\n");
	const raised = [
		"AccessError",
		"MissingError",
		"UserError",
		"ValidationError"
	].filter((name) => new RegExp(`\\b${name}\\b`).test(bodies));
	const needsRequest = routes.some(({ listing }) => listing) || /\brequest\b/.test(bodies);
	return {
		odoo: [.../(?<![\w.])_\(/.test(bodies) ? ["_"] : [], "http"].join(", "),
		exceptions: raised.join(", ") || void 0,
		request: needsRequest
	};
}

// src/scaffold/parts/cron-test.ts
/** Each scheduled action is run once, and once for each of its examples. */
function cronTest(context) {
	const { spec, p } = context;
	const { crons } = spec.parts;
	if (crons.length === 0) return [];
	const all = crons.flatMap((cron) => cron.examples.map((example) => valuesOf(cron, example, spec)));
	const targets = [...new Set(all.flatMap((values) => Object.values(values).flatMap(samplesIn)))].flatMap((name) => resolvedTarget(name, spec) ?? []);
	const records = testRecords(targets, context);
	const data = {
		testCase: p.testCase,
		samples: records.samples,
		crons: crons.map((cron) => ({
			id: cron.id,
			model: cron.model,
			xmlid: complete(spec, cron.id),
			examples: cron.examples.map((example, i) => ({
				name: cron.examples.length === 1 ? "example" : `example_${i + 1}`,
				...exampleOf(cron, example, records, spec)
			}))
		}))
	};
	const source = JSON.stringify(data);
	const odoo = [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []];
	return [{
		path: "tests/test_crons.py",
		template: "cron/test_crons.py",
		data: {
			...data,
			odoo: odoo.join(", ")
		}
	}];
}
function valuesOf({ model }, { given }, spec) {
	const own = spec.models.find(({ name }) => name === model);
	return own ? fillRows(own, spec.models, {
		...sampleValues(own, spec.models, 1),
		...given
	}) : {};
}
function exampleOf(cron, example, records, spec) {
	const own = spec.models.find(({ name }) => name === cron.model);
	const style = records.style("self");
	const values = valuesOf(cron, example, spec);
	const checks = example.expect === "deleted" ? [code("self.assertFalse(record.exists())")] : Object.entries(example.expect).flatMap(([name, value]) => {
		const field = own?.fields.find((candidate) => candidate.name === name);
		return field ? [valueCheck("record", field, value, style)] : [];
	});
	return {
		create: call(`self.env[${pyString(cron.model)}].create`, own ? [pyValues(own, values, style)] : []),
		checks: checks.map((check) => ({ check }))
	};
}

// src/scaffold/parts/crons.ts
const values = record(string(), unknown());
const UNITS = [
	"minutes",
	"hours",
	"days",
	"weeks",
	"months"
];
/** Scheduled actions, each a method of a model that Odoo calls by itself. */
const crons = definePart({
	id: "crons",
	input: record(string(), shape({
		title: string().optional(),
		model: string().describe("Model of this spec"),
		every: string().describe("Such as 1 day, 12 hours or 2 weeks"),
		body: string().optional().describe("Python statements; self is the empty recordset of the model: self.search([...])..."),
		method: string().optional().describe("Instead of body: a method under methods of the model"),
		active: boolean().optional(),
		examples: array(shape({
			given: values.optional(),
			expect: union([literal("deleted"), values])
		})).optional().describe("Values of a record, and those it has after a run, or deleted: becomes a test")
	})).describe("Scheduled actions by key"),
	resolve(input = {}, r) {
		return Object.entries(input).flatMap(([key, cron]) => {
			const path = `crons.${key}`;
			r.keyed(key, path);
			const model = r.ownModel(cron.model, `${path}.model`);
			const every = /^(\d+) (minute|hour|day|week|month)s?$/.exec(cron.every);
			const unit = UNITS.find((candidate) => candidate === `${every?.[2]}s`);
			if (!unit || Number(every?.[1]) === 0) r.problems.error(`${path}.every`, `${JSON.stringify(cron.every)} should be such as 1 day or 12 hours`);
			if (cron.body === void 0 === (cron.method === void 0)) r.problems.error(path, "give either body or method");
			const methods = model?.methods.map(({ name }) => name) ?? [];
			if (model && cron.method !== void 0 && !methods.includes(cron.method)) r.problems.error(`${path}.method`, `${model.name} has no method ${cron.method}; write it under its methods`);
			const own = cron.method === void 0 ? cron.body : void 0;
			const body = own === void 0 ? void 0 : readBody(own, `${path}.body`, r);
			if (!model || !unit) return [];
			return [{
				id: `${model.table}_cron_${key}`,
				title: cron.title ?? `${model.title}: ${keyTitle(key)}`,
				model: model.name,
				modelRef: `model_${model.table}`,
				method: cron.method ?? `_cron_${key}`,
				number: Number(every?.[1]),
				unit,
				active: cron.active ?? true,
				body,
				examples: (cron.examples ?? []).map(({ given = {}, expect }, i) => {
					const at = `${path}.examples.${i}`;
					const read = (part, row) => readValues(model.name, row, `${at}.${part}`, valueScope(r));
					return {
						given: read("given", given),
						expect: expect === "deleted" ? expect : read("expect", expect)
					};
				})
			}];
		});
	},
	methods: (values) => values.flatMap(({ model, method, body }) => body === void 0 ? [] : [{
		model,
		method: {
			name: method,
			api: "model",
			args: [],
			body
		}
	}]),
	files(context) {
		const { spec } = context;
		return [...[...new Set(spec.parts.crons.map(({ modelRef }) => modelRef.replace("model_", "")))].map((table) => ({
			path: `data/${table}_cron.xml`,
			template: "cron/cron.xml",
			data: { crons: spec.parts.crons.filter(({ modelRef }) => modelRef === `model_${table}`) },
			load: "data"
		})), ...cronTest(context)];
	},
	expected({ spec }) {
		const xmlids = spec.parts.crons.map((cron) => ({
			cron,
			xmlid: complete(spec, cron.id)
		}));
		return {
			records: xmlids.map(({ cron, xmlid }) => ({
				xmlid,
				model: "ir.cron",
				values: {
					model_id: { ref: complete(spec, cron.modelRef) },
					interval_number: cron.number,
					interval_type: cron.unit,
					active: cron.active,
					code: `model.${cron.method}()`
				}
			})),
			trials: xmlids.map(({ xmlid }) => ({
				kind: "cron",
				xmlid
			}))
		};
	}
});

// src/scaffold/parts/data.ts
const input = record(string(), shape({
	records: record(string(), record(string(), unknown())).describe("Values by key; a many2one takes the key of a record of data, or an xmlid"),
	noupdate: boolean().optional().describe("true: an upgrade leaves them as users changed them"),
	demo: boolean().optional().describe("true: only in databases with demo data")
})).describe("Records by model, also of other modules: {product.category: {records: {books: {name: Books}}}}");
/** Records that are there after installation. */
const data = definePart({
	id: "data",
	input,
	resolve(given = {}, r) {
		const ids = new Map(Object.entries(given).map(([model, { records }]) => [model, new Map(Object.keys(records).map((key) => [key, `${tableOf(model)}_${key}`]))]));
		return inOrder(Object.entries(given).map(([model, entry]) => resolveModelData(model, entry, ids, r)), r);
	},
	files({ spec, p }) {
		const style = dataStyle(spec, p);
		return spec.parts.data.map((entry) => {
			const folder = entry.demo ? "demo" : "data";
			const nodes = entry.records.map((record) => recordNode({
				...record,
				model: entry.model,
				fields: entry.fields
			}, style));
			return {
				path: `${folder}/${entry.table}_${entry.demo ? "records_demo" : "data"}.xml`,
				template: "data/data.xml",
				data: {
					noupdate: entry.noupdate,
					records: nodes.map((node) => printXml([node], 4))
				},
				load: folder
			};
		});
	},
	expected({ spec }) {
		return { records: spec.parts.data.flatMap((entry) => entry.records.map((record) => ({
			xmlid: complete(spec, record.id),
			model: entry.model,
			values: columnsOf(record.values, entry, (id) => complete(spec, id)),
			demo: entry.demo
		}))) };
	}
});
function tableOf(model) {
	return model.replaceAll(".", "_");
}
function resolveModelData(model, entry, ids, r) {
	const path = `data.${model}`;
	const own = r.models.find((candidate) => candidate.name === model);
	if (!own) checkForeign(model, path, r);
	const scope = {
		...valueScope(r),
		record: (comodel, key) => {
			const id = (comodel === "" ? [...ids.values()] : [ids.get(comodel)]).map((map) => map?.get(key)).find((found) => found !== void 0);
			return id === void 0 ? void 0 : { ref: id };
		}
	};
	const records = Object.entries(entry.records).map(([key, values]) => {
		r.keyed(key, `${path}.records.${key}`);
		const id = `${tableOf(model)}_${key}`;
		if (own?.demo.some((record) => record.id === id)) r.problems.error(`${path}.records.${key}`, `a demo record of ${model} has this key too; choose another`);
		const read = readValues(model, values, `${path}.records.${key}`, scope);
		for (const field of own?.fields ?? []) if (field.required && !field.default && !field.compute && !field.related && field.type !== "boolean" && !field.type.endsWith("2many") && (read[field.name] ?? null) === null) r.problems.error(`${path}.records.${key}`, `the required field ${field.name} is missing`);
		return {
			id,
			values: read
		};
	});
	if (records.length === 0) r.problems.error(`${path}.records`, "there is no record");
	const earlier = /* @__PURE__ */ new Set();
	for (const record of records) {
		const ahead = Object.values(record.values).flatMap(refsIn).find((id) => !earlier.has(id) && records.some((other) => other.id === id));
		if (ahead) r.problems.error(path, `put ${ahead} before ${record.id}, which points to it`);
		earlier.add(record.id);
	}
	const fields = [...r.fields.get(model)?.values() ?? []];
	const { noupdate = false, demo = false } = entry;
	return {
		model,
		table: tableOf(model),
		fields,
		noupdate,
		demo,
		records
	};
}
function checkForeign(model, path, r) {
	if (!/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/.test(model)) r.problems.error(path, `${JSON.stringify(model)} is no model name`);
	const owner = r.input.extend?.[model]?.module ?? knownModel(model)?.module;
	if (owner === void 0) r.problems.warn(path, `${model} is not of this spec; make sure that a dependency has it, and these fields`);
	else if (!ALWAYS_THERE.has(owner) && !r.module.depends.includes(owner)) r.problems.error(path, `${model} belongs to ${owner}; add ${owner} to module.depends`);
}
/** Each model after those that its records point to; demo data after all else. */
function inOrder(all, r) {
	const owner = new Map(all.flatMap((entry) => entry.records.map(({ id }) => [id, entry])));
	const needs = (entry) => entry.records.flatMap(({ values }) => Object.values(values).flatMap(refsIn)).flatMap((id) => owner.get(id) ?? []).filter((other) => other !== entry);
	const ordered = [];
	let left = [...all.filter((entry) => !entry.demo), ...all.filter((entry) => entry.demo)];
	for (const entry of left) {
		const demo = needs(entry).find((other) => other.demo && !entry.demo);
		if (demo) r.problems.error(`data.${entry.model}`, `it points to a record of ${demo.model}, which is demo data only`);
	}
	while (left.length > 0) {
		const ready = left.find((entry) => needs(entry).every((other) => ordered.includes(other)));
		if (!ready) {
			const names = left.map(({ model }) => model).join(", ");
			r.problems.error("data", `the records of ${names} point to each other in a circle; none can be loaded first`);
			return ordered;
		}
		ordered.push(ready);
		left = left.filter((entry) => entry !== ready);
	}
	return ordered;
}
/** Types whose column shows what was written, letter for letter. */
const PLAIN = [
	"char",
	"text",
	"integer",
	"float",
	"monetary",
	"boolean",
	"date",
	"selection",
	"many2one",
	"many2many"
];
function columnsOf(values, { fields }, id) {
	const columns = Object.entries(values).flatMap(([name, value]) => {
		const field = fields.find((candidate) => candidate.name === name);
		if (field ? !PLAIN.includes(field.type) : typeof value !== "object" && typeof value !== "boolean") return [];
		if (typeof value !== "object" || value === null) return [[name, value]];
		if ("ref" in value) return [[name, { ref: id(value.ref) }]];
		if (!("link" in value)) return [];
		return [[name, { refs: value.link.flatMap((one) => typeof one === "object" && one !== null && "ref" in one ? [id(one.ref)] : []) }]];
	});
	return Object.fromEntries(columns);
}

// src/scaffold/parts/script.ts
/** Imports of a file that is made of functions with bodies of the spec; `environment` when they make one. */
function importsFor(bodies, environment) {
	const uses = (name) => bodies.some((body) => new RegExp(`(?<![\\w.])${name}\\b`).test(body));
	const odoo = [
		...environment ? ["SUPERUSER_ID"] : [],
		...uses("Command") ? ["Command"] : [],
		...bodies.some(usesTranslation) ? ["_"] : [],
		...environment ? ["api"] : [],
		...uses("fields") ? ["fields"] : []
	];
	const exceptions = ["UserError", "ValidationError"].filter(uses);
	return {
		odoo: odoo.join(", "),
		exceptions: exceptions.join(", ")
	};
}
/** `self.assertTrue(...)` of an expression of the spec, in a test that has `env`. */
function assertion(check) {
	return call("self.assertTrue", [code(check)]);
}

// src/scaffold/parts/hooks.ts
const KEYS = [
	"pre_init",
	"post_init",
	"uninstall"
];
const hook = shape({
	body: string().describe("Python statements; env is the environment of the superuser: env[\"library.book\"]"),
	check: string().optional().describe("Expression of env that holds once it has run: becomes a test, which runs an uninstall hook")
});
/** Functions that Odoo calls around the installation of the module. */
const hooks = definePart({
	id: "hooks",
	input: shape({
		pre_init: hook.optional().describe("Before the tables of the module are made"),
		post_init: hook.optional().describe("After its data files are loaded"),
		uninstall: hook.optional().describe("Before it is uninstalled")
	}).describe("Functions that Odoo calls around the installation"),
	resolve(input = {}, r) {
		return KEYS.flatMap((key) => {
			const given = input[key];
			if (!given) return [];
			const path = `hooks.${key}`;
			const problem = given.check === void 0 ? void 0 : checkExpression(given.check);
			if (problem) r.problems.error(`${path}.check`, problem);
			return [{
				key,
				body: readBody(given.body, `${path}.body`, r),
				check: given.check?.trim()
			}];
		});
	},
	python: (value) => value.flatMap(({ key, body, check }) => [{
		path: `hooks.${key}.body`,
		text: body,
		kind: "body"
	}, ...check === void 0 ? [] : [{
		path: `hooks.${key}.check`,
		text: check,
		kind: "expression"
	}]]),
	files({ spec, p }) {
		const { hooks: value } = spec.parts;
		if (value.length === 0) return [];
		const old = p.hookArguments !== "env";
		const functions = value.map(({ key, body }) => ({
			name: `${key}_hook`,
			args: old ? key === "pre_init" ? "cr" : "cr, registry" : "env",
			environment: old && /\benv\b/.test(body),
			body
		}));
		const environment = functions.some((each) => each.environment);
		const checked = value.filter(({ check }) => check !== void 0);
		const imported = checked.some(({ key }) => key === "uninstall");
		const tests = checked.map(({ key, check = "" }) => ({
			key,
			call: key === "uninstall" ? `uninstall_hook(${old ? "env.cr, env.registry" : "env"})` : void 0,
			check: assertion(check)
		}));
		const file = {
			path: "hooks.py",
			template: "hooks/hooks.py",
			data: {
				...importsFor(value.map(({ body }) => body), environment),
				functions
			}
		};
		if (tests.length === 0) return [file];
		return [file, {
			path: "tests/test_hooks.py",
			template: "hooks/test_hooks.py",
			data: {
				tests,
				imported
			}
		}];
	},
	manifest: ({ spec }) => spec.parts.hooks.map(({ key }) => [`${key}_hook`, str(`${key}_hook`)])
});

// src/scaffold/parts/js/input.ts
const domain = array(tuple([
	string(),
	string(),
	union([
		string(),
		number(),
		boolean()
	])
], { error: "write three values, such as [state, \"=\", draft]" })).optional().describe("Triples that all hold: [[state, \"=\", draft]]");
const widget = shape({
	title: string().optional(),
	max: int().min(2).max(10).optional().describe("How many icons; 5 when left out"),
	icon: _enum([
		"star",
		"heart",
		"circle",
		"bookmark",
		"bell"
	]).optional().describe("What is counted; star when left out")
});
const systray = shape({
	model: string().describe("Model of this spec whose records are counted"),
	title: string().optional(),
	icon: string().optional().describe("Font Awesome 4, such as fa-book"),
	domain
});
const clientAction$1 = shape({
	title: string().optional(),
	model: string().describe("Model of this spec whose records are counted"),
	group_by: string().optional().describe("Selection field, one card a value; the state when left out"),
	domain,
	menu: union([literal(false), shape({
		parent: string().optional().describe("Key under menus; root when left out"),
		sequence: int().optional(),
		groups: names.optional()
	})]).optional()
});
const jsInput = shape({
	field_widgets: record(string(), widget).optional().describe("Ratings for integer fields, by the name that `widget` of a field takes"),
	systray: record(string(), systray).optional().describe("Counters in the top bar, by key"),
	client_actions: record(string(), clientAction$1).optional().describe("Dashboards of counts, by key")
}).describe("What runs in the web client: field widgets, systray items and client actions");

// src/scaffold/parts/js/names.ts
/** A file of the web client: `static/src/<folder>/<stem>.js`, or in 14.0 by its ending, as Odoo has them there. */
function sourcePath(assets, folder, stem, ending) {
	return `static/src/${assets === "template" ? ending : folder}/${stem}.${ending}`;
}
/** `BookCounterSystray` for `book_counter`. */
function componentName(key, suffix) {
	return className(key) + suffix;
}
/** Icons of Font Awesome 4, which every series has. */
const ICON = /^fa-[a-z0-9-]+$/;

// src/scaffold/parts/js/resolve.ts
/** Widgets that the web client has in some series. Source: addons/web/static/src of 14.0 and 19.0. */
const TAKEN = new Set(`abstract ace attachment_image badge binary boolean boolean_favorite boolean_icon boolean_toggle char color
  color_picker contact_image contact_statistics dashboard_graph date daterange datetime domain email
  field_selector float float_factor float_time float_toggle font gauge google_slide_viewer handle html iframe_wrapper
  image image_url input integer json label_selection link_button many2many many2many_binary many2many_checkboxes
  many2many_tags many2many_tags_avatar many2one many2one_avatar many2one_barcode many2one_reference monetary one2many
  pdf_viewer percentage percentpie phone priority progressbar properties radio reference remaining_days
  selection selection_badge signature state_selection statinfo statusbar text timezone_mismatch toggle_button
  upgrade_boolean url`.split(/\s+/));
function resolveJs(input, r) {
	return {
		fieldWidgets: Object.entries(input.field_widgets ?? {}).map(([key, entry]) => fieldWidget(key, entry, r)),
		systray: Object.entries(input.systray ?? {}).flatMap(([key, entry]) => systrayItem(key, entry, r)),
		clientActions: Object.entries(input.client_actions ?? {}).flatMap(([key, entry]) => clientAction(key, entry, r))
	};
}
function fieldWidget(key, entry, r) {
	const path = `js.field_widgets.${key}`;
	r.keyed(key, path);
	if (TAKEN.has(key)) r.problems.error(path, `Odoo has a widget ${key} of its own; choose another name, such as ${r.module.name}_${key}`);
	const users = r.models.flatMap((model) => model.fields.filter((field) => field.widget === key).map((field) => ({
		model,
		field
	})));
	for (const { model, field } of users) {
		if (field.type === "integer") continue;
		const at = `${r.pathOf(model.name)}.fields.${field.name}.widget`;
		r.problems.error(at, `${key} counts icons, so it is for an integer field, and this is ${field.type}`);
	}
	return {
		key,
		component: componentName(key, "Field"),
		title: entry.title ?? keyTitle(key),
		max: entry.max ?? 5,
		icon: entry.icon ?? "star"
	};
}
function systrayItem(key, entry, r) {
	const path = `js.systray.${key}`;
	r.keyed(key, path);
	const model = r.ownModel(entry.model, `${path}.model`);
	if (entry.icon !== void 0 && !ICON.test(entry.icon)) r.problems.error(`${path}.icon`, `${JSON.stringify(entry.icon)} should be such as fa-book`);
	if (!model) return [];
	if (!model.views) r.problems.error(`${path}.model`, `${model.name} has no views, so a click could open nothing`);
	checkDomain(entry.domain ?? [], model, `${path}.domain`, r);
	return [{
		key,
		component: componentName(key, "Systray"),
		title: entry.title ?? model.plural,
		model: model.name,
		icon: entry.icon ?? "fa-list",
		domain: entry.domain ?? [],
		action: `${r.module.name}.${model.table}_action`
	}];
}
function clientAction(key, entry, r) {
	const path = `js.client_actions.${key}`;
	r.keyed(key, path);
	const model = r.ownModel(entry.model, `${path}.model`);
	if (!model) return [];
	const name = entry.group_by ?? model.stateField;
	const field = model.fields.find((candidate) => candidate.name === name);
	if (name === void 0) r.problems.error(path, `${model.name} has no state; name a selection field under group_by`);
	else if (!field) {
		const near = didYouMean(name, model.fields.map((candidate) => candidate.name));
		r.problems.error(`${path}.group_by`, `${model.name} has no field ${name}.${near}`);
	} else if (field.type !== "selection" || !isSearchable(field)) r.problems.error(`${path}.group_by`, `${name} should be a stored selection field: each of its values is a card`);
	checkDomain(entry.domain ?? [], model, `${path}.domain`, r);
	const menu = entry.menu === false ? void 0 : entry.menu ?? {};
	const sections = ["root", ...Object.keys(r.input.menus ?? {})];
	if (menu?.parent !== void 0 && !sections.includes(menu.parent)) r.problems.error(`${path}.menu.parent`, `there is no menu ${menu.parent}.${didYouMean(menu.parent, sections)} Write a key of menus`);
	return [{
		key,
		component: componentName(key, "Action"),
		id: `${model.table}_client_action_${key}`,
		tag: `${r.module.name}.${key}`,
		title: entry.title ?? keyTitle(key),
		model: model.name,
		field: name ?? "",
		domain: entry.domain ?? [],
		menu: menu && {
			parent: `${r.module.name}_menu_${menu.parent ?? "root"}`,
			sequence: menu.sequence ?? 1,
			groups: r.groupIds(menu.groups, `${path}.menu.groups`)
		}
	}];
}
function checkDomain(domain, model, path, r) {
	const names = new Map(model.fields.map((field) => [field.name, field]));
	for (const [left] of domain) {
		const [name = ""] = left.split(".");
		const field = names.get(name);
		if (field ? !isSearchable(field) : ![
			"id",
			"create_uid",
			"create_date",
			"write_uid",
			"write_date"
		].includes(name)) r.problems.error(path, `${model.name} has no stored field ${name}.${didYouMean(name, names.keys())}`);
	}
}

// src/scaffold/parts/js.ts
const BACKEND = "web.assets_backend";
/** What the module adds to the web client, each in the way of its series, and unit tests of the widgets. */
const js = definePart({
	id: "js",
	depends: ["web"],
	input: jsInput,
	resolve: (input = {}, r) => resolveJs(input, r),
	menus: (values, module, menus) => values.clientActions.flatMap(({ key, id, title, menu }) => {
		if (!menu) return [];
		const parent = menus.find((other) => other.id === menu.parent);
		const root = menus.find((other) => other.key === "root");
		return [{
			key: `js.client_actions.${key}`,
			id: `${module.name}_menu_${key}`,
			title,
			parent: (parent ?? root)?.id,
			sequence: menu.sequence,
			groups: menu.groups,
			action: id
		}];
	}),
	files(context) {
		const { fieldWidgets, systray, clientActions } = context.spec.parts.js;
		const { name } = context.spec.module;
		return [
			...clientActions.length === 0 ? [] : [{
				path: `views/${name}_client_actions.xml`,
				template: "client_action/client_actions.xml",
				data: { actions: clientActions },
				load: "data"
			}],
			...fieldWidgets.flatMap((entry) => widgetFiles(entry, context)),
			...systray.flatMap((entry) => sources(context, "systray", "systray", `${entry.key}_systray`, entry)),
			...clientActions.flatMap((entry) => sources(context, "client_actions", "client_action", `${entry.key}_action`, entry))
		];
	},
	expected({ spec }) {
		return { records: spec.parts.js.clientActions.map(({ id, tag, title }) => ({
			xmlid: complete(spec, id),
			model: "ir.actions.client",
			values: {
				name: title,
				tag
			}
		})) };
	}
});
function widgetFiles(entry, context) {
	const { spec, p } = context;
	const stem = `${entry.key}_field`;
	const data = {
		...entry,
		module: spec.module.name
	};
	const legacy = p.fieldWidget === "abstract";
	const hoot = p.jsTests === "hoot";
	return [
		...sources(context, "fields", "owl_field", stem, entry),
		{
			path: sourcePath(p.assets, "fields", stem, "scss"),
			template: "owl_field/field.scss",
			data,
			asset: BACKEND
		},
		{
			path: `static/tests/${stem}${hoot ? ".test" : "_tests"}.js`,
			template: `js_test/${hoot ? "hoot" : legacy ? "legacy" : "qunit"}.js`,
			data: {
				...data,
				testModel: componentName(entry.key, "Record"),
				mail: hoot && spec.module.depends.some((name) => !WITHOUT_MAIL.has(name))
			},
			asset: hoot ? "web.assets_unit_tests" : "web.qunit_suite_tests"
		}
	];
}
/** Modules that do not bring `mail`, whose services need models of its own in a test. */
const WITHOUT_MAIL = /* @__PURE__ */ new Set([
	"base",
	"web",
	"base_setup",
	"bus",
	"uom",
	"web_tour"
]);
/** Script and template, in the bundle of the web client. */
function sources({ spec, p }, folder, template, stem, entry) {
	const legacy = template === "owl_field" ? p.fieldWidget === "abstract" : p.webClient === "widget";
	return (legacy ? ["js"] : ["js", "xml"]).map((ending) => ({
		path: sourcePath(p.assets, folder, stem, ending),
		template: `${template}/${legacy ? "legacy" : "owl"}.${ending}`,
		data: {
			...entry,
			module: spec.module.name
		},
		asset: BACKEND
	}));
}

// src/scaffold/parts/mail-button.ts
/** What the button of a mail template does: it opens the composer, or sends at once. */
function sendBody(send, title, model, xmlid, p) {
	const template = statement("template = ", call("self.env.ref", [str(xmlid)]));
	if (send === "now") return [
		template,
		...now(model.thread, p),
		"return True"
	].join("\n");
	const one = p.composerRecords === "default_res_id";
	const action = dict([
		["type", str("ir.actions.act_window")],
		["name", str(title)],
		["res_model", str("mail.compose.message")],
		["view_mode", str("form")],
		["target", str("new")],
		["context", dict([
			["default_model", code("self._name")],
			[p.composerRecords, code(one ? "self.id" : "self.ids")],
			["default_template_id", code("template.id")],
			["default_composition_mode", str("comment")]
		], true)]
	], true);
	return [
		"self.ensure_one()",
		template,
		statement("return ", action)
	].join("\n");
}
function now(thread, p) {
	if (!thread) return ["for record in self:", "    template.send_mail(record.id)"];
	if (p.templatePost === "message_post_with_template") return ["for record in self:", "    record.message_post_with_template(template.id)"];
	const post = call("self.message_post_with_source", [code("template"), kw("subtype_xmlid", str("mail.mt_comment"))]);
	return [statement("", post)];
}

// src/scaffold/parts/mail-test.ts
/** A test that makes a mail from each template, and presses the buttons that send it. */
function mailTest(context) {
	const { spec, p } = context;
	const { mails } = spec.parts;
	const records = testRecords(mails.map(({ target }) => target), context);
	const cases = mails.map((entry) => {
		const record = `self.${records.variable(entry.target.name)}`;
		return {
			key: entry.key,
			template: call("self.env.ref", [str(complete(spec, entry.id))]),
			mail: call("self.env[\"mail.mail\"].browse", [call("template.send_mail", [code(`${record}.id`)])]),
			checks: checksOf(entry, record).map((check) => ({ check })),
			button: buttonOf(entry, record)
		};
	});
	const source = JSON.stringify(records.samples);
	return {
		path: "tests/test_mail_templates.py",
		template: "mail/test_mail_templates.py",
		data: {
			odoo: [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []].join(", "),
			testCase: p.testCase,
			samples: records.samples,
			cases
		}
	};
}
function checksOf({ subject, to }, record) {
	const words = subject.find((piece) => typeof piece === "string" && piece.trim() !== "");
	return [
		...typeof words === "string" ? [call("self.assertIn", [str(words.trim()), code("mail.subject")])] : [],
		...["mail.subject", "mail.body_html"].map((text) => call("self.assertNotIn", [str("object."), code(text)])),
		...to.kind === "partner" ? [call("self.assertEqual", [code("mail.recipient_ids"), code(`${record}.${to.path}`)])] : []
	];
}
function buttonOf({ opener, target }, record) {
	if (!opener) return void 0;
	const { method } = opener.button;
	if (opener.send === "compose") return {
		before: void 0,
		press: code(`action = ${record}.${method}()`),
		check: call("self.assertEqual", [code("action[\"res_model\"]"), str("mail.compose.message")])
	};
	const posted = target.own?.thread ? `${record}.message_ids` : "self.env[\"mail.mail\"].search([])";
	return {
		before: code(`before = ${posted}`),
		press: code(`${record}.${method}()`),
		check: call("self.assertEqual", [code(`len(${posted} - before)`), code("1")])
	};
}

// src/scaffold/parts/placeholder.ts
/** Types that no text can show. */
const NO_TEXT = [
	"binary",
	"image",
	"json"
];
/** Splits text at its placeholders; `{object.name}` is `{name}`, and `{{` and `}}` are braces of the text itself. */
function readPieces(text, model, at, r) {
	const pieces = [];
	let plain = "";
	const flush = () => {
		if (plain !== "") pieces.push(plain);
		plain = "";
	};
	for (const part of text.split(/(\{\{|\}\}|\{[^{}]*\}|[{}])/)) if (part === "{{" || part === "}}") plain += part[0];
	else if (part === "{" || part === "}") r.problems.error(at, `a single ${part} opens or closes nothing; write ${part}${part} for the character`);
	else if (/^\{.*\}$/s.test(part)) {
		const path = part.slice(1, -1).trim().replace(/^object\./, "");
		flush();
		const piece = readPath(path, model, at, r);
		if (piece) pieces.push(piece);
	} else plain += part;
	flush();
	return pieces;
}
/** A path of fields from a record of the model, such as `partner_id.lang`; `image` is said to be shown as one. */
function readPath(path, model, at, r, image = false) {
	if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*$/.test(path)) {
		r.problems.error(at, `{${path}} should be a field such as {name} or {partner_id.name}`);
		return;
	}
	const first = path.split(".")[0] ?? "";
	const field = r.fields.get(model)?.has(first) || MAGIC_FIELDS.has(first) || !r.isOpen(model) ? checkPath(model, path, at, r) : void 0;
	if (field && NO_TEXT.includes(field.type) && !(image && field.type === "image")) {
		r.problems.error(at, `${path} is of the type ${field.type}, which no text can show`);
		return;
	}
	return {
		path,
		field
	};
}
/** An expression whose value reads well in a text. */
function pathExpression({ path, field }, style) {
	const source = `object.${path}`;
	const owner = source.slice(0, source.lastIndexOf("."));
	const empty = style.text("");
	switch (field?.type) {
		case "integer":
		case "float": return source;
		case "monetary": return style.amount && field.currency ? style.amount(source, `${owner}.${field.currency}`) : source;
		case "date": return style.date ? style.date(source) : `${source} or ${empty}`;
		case "datetime": return style.datetime ? style.datetime(source) : `${source} or ${empty}`;
		case "boolean": return `${style.text("Yes")} if ${source} else ${style.text("No")}`;
		case "selection": return `({${field.options.map(([value, label]) => `${style.text(value)}: ${style.text(label)}`).join(", ")}}).get(${source}, ${empty})`;
		case "many2one":
		case "reference": return `${source}.display_name or ${empty}`;
		case "one2many":
		case "many2many": return `${style.text(", ")}.join(${source}.mapped(${style.text("display_name")}))`;
		default: return `${source} or ${empty}`;
	}
}
/** One Python expression for the whole text: `'Sheet of %s' % (object.name or '')`. */
function textExpression(pieces, style) {
	const paths = pieces.filter((piece) => typeof piece !== "string");
	if (paths.length === 0) return style.text(pieces.join(""));
	const format = pieces.map((piece) => typeof piece === "string" ? piece.replaceAll("%", "%%") : "%s").join("");
	const values = paths.map((piece) => pathExpression(piece, style));
	const [only = ""] = values;
	return `${style.text(format)} % ${values.length === 1 ? `(${only})` : `(${values.join(", ")})`}`;
}
/** String literals of Python that read well in an XML attribute. */
function singleQuoted(text) {
	return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}

// src/scaffold/parts/mail-text.ts
/** Formats with the language and time zone of the mail. Source: addons/mail/models/mail_render_mixin.py. */
const STYLE = {
	text: singleQuoted,
	date: (source) => `format_date(${source})`,
	datetime: (source) => `format_datetime(${source})`,
	amount: (source, currency) => `format_amount(${source}, ${currency})`
};
/** A line of text, such as a subject, in the words of the engine that renders it. */
function lineOf(pieces, engine) {
	return pieces.map((piece) => typeof piece === "string" ? piece : inline(pathExpression(piece, STYLE), engine, "text")).join("");
}
/** An expression of its own. */
function inline(source, engine, where) {
	if (engine === "inline") return `{{ ${source} }}`;
	return where === "html" ? `\${${source}}` : `\${(${source}) | safe}`;
}
/** HTML with placeholders in its text and attributes. What is wrong is told under `at`. */
function readBodyHtml(text, model, at, r) {
	const whole = `<body>${text}</body>`;
	const tree = parseXml(whole);
	const [problem] = xmlProblems(tree, whole);
	if (problem) {
		const line = whole.slice(0, problem.start).split("\n").length;
		r.problems.error(at, `line ${line}: ${problem.message}; the body must be well-formed, such as <p>Dear {partner_id.name},<br/></p>`);
		return [];
	}
	const left = /\$\{|\{\{ ?object|\bt-(out|esc|raw|if|foreach)\b/.exec(text);
	if (left) {
		r.problems.error(at, `${left[0]} is the syntax of one series; write {field}, which becomes that of the module's series`);
		return [];
	}
	return oneElement(tree, text).split(/(<[^>]*>)/).flatMap((part) => {
		if (part === "") return [];
		if (!part.startsWith("<")) return [{
			kind: "text",
			pieces: readPieces(part, model, at, r)
		}];
		return part.split(/(\s[\w-]+="[^"]*\{[^"]*")/).map((piece) => {
			const [, name, value] = /^\s([\w-]+)="([^"]*)"$/.exec(piece) ?? [];
			if (name === void 0 || value === void 0 || !value.includes("{")) return {
				kind: "markup",
				text: piece
			};
			return {
				kind: "attribute",
				name,
				pieces: readPieces(value, model, at, r)
			};
		});
	});
}
/** A data file takes elements alone in a field of HTML, no text beside them. Source: 14.0 import_xml.rng, `field`. */
function oneElement({ nodes }, text) {
	const [only, ...more] = nodes.flatMap((node) => node.type === "element" ? node.children : []).filter((node) => node.type === "element" || node.value.trim() !== "");
	if (only?.type === "element" && more.length === 0) return text;
	return `<div>\n${indentLines(text, 4)}\n</div>`;
}
/** The body in the words of the engine; QWeb marks an attribute that it renders by its name. */
function bodyOf(pieces, engine) {
	return pieces.map((piece) => {
		if (piece.kind === "markup") return piece.text;
		if (piece.kind === "text") return piece.pieces.map((inner) => textNode(inner, engine)).join("");
		const value = piece.pieces.map((inner) => typeof inner === "string" ? inner : inline(pathExpression(inner, STYLE), engine, "html")).join("");
		return ` ${engine === "inline" ? "t-attf-" : ""}${piece.name}="${value}"`;
	}).join("");
}
function textNode(piece, engine) {
	if (typeof piece === "string") return piece;
	const source = pathExpression(piece, STYLE);
	if (engine === "inline") return `<t t-out="${source}"/>`;
	return piece.field?.type === "html" ? `\${(${source}) | safe}` : `\${${source}}`;
}

// src/scaffold/parts/paper.ts
const READY = {
	A4: "base.paperformat_euro",
	Letter: "base.paperformat_us"
};
/** The same in 14.0 to 19.0. Source: addons/base/models/report_paperformat.py, `PAPER_SIZES`. */
const FORMATS = [
	...[
		"A0",
		"A1",
		"A2",
		"A3",
		"A4",
		"A5",
		"A6",
		"A7",
		"A8",
		"A9"
	],
	...[
		"B0",
		"B1",
		"B2",
		"B3",
		"B4",
		"B5",
		"B6",
		"B7",
		"B8",
		"B9",
		"B10"
	],
	...[
		"C5E",
		"Comm10E",
		"DLE",
		"Executive",
		"Folio",
		"Ledger",
		"Legal",
		"Letter",
		"Tabloid",
		"custom"
	]
];
const margin = number().min(0).max(200).optional();
const own = shape({
	format: _enum(FORMATS).optional().describe("A4 (the default), A5, Letter, Legal, ...; custom takes page_width and page_height"),
	orientation: _enum(["Portrait", "Landscape"]).optional(),
	margin_top: margin.describe("Millimetres"),
	margin_bottom: margin,
	margin_left: margin,
	margin_right: margin,
	page_width: int().positive().optional().describe("Millimetres, for the format custom"),
	page_height: int().positive().optional(),
	header_line: boolean().optional(),
	header_spacing: int().optional(),
	dpi: int().positive().optional()
});
const paperInput = union([_enum(["A4", "Letter"]), own]);
/** What Odoo's own A4 has, where the spec says nothing. Source: addons/base/data/report_paperformat_data.xml. */
const DEFAULTS = {
	margin_top: 40,
	margin_bottom: 32,
	margin_left: 7,
	margin_right: 7,
	header_spacing: 35,
	dpi: 90
};
function resolvePaper(key, input, path, r) {
	if (input === void 0) return void 0;
	if (typeof input === "string") return { ref: READY[input] };
	const { format = "A4", orientation = "Portrait", ...rest } = input;
	if (format === "custom" !== (input.page_width !== void 0 && input.page_height !== void 0)) r.problems.error(path, "page_width and page_height go with the format custom, and only with it");
	const given = Object.entries(rest).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	const values = {
		name: `${r.module.title}: ${keyTitle(key)}`,
		format,
		orientation,
		...DEFAULTS,
		...Object.fromEntries(given)
	};
	return {
		id: `paperformat_${key}`,
		values
	};
}
/** The record of an own format, field by field. */
function paperData({ id, values }) {
	return {
		id,
		fields: Object.entries(values).map(([name, value]) => ({
			name,
			text: typeof value === "string" ? value : void 0,
			eval: typeof value === "boolean" ? value ? "True" : "False" : String(value)
		}))
	};
}

// src/scaffold/parts/report-sections.ts
const sectionInput = shape({
	title: string().optional(),
	fields: array(string()).optional().describe("Fields, or paths such as partner_id.phone"),
	lines: string().optional().describe("x2many field: a table of its records, whose columns are fields"),
	values: record(string(), string()).optional().describe("Keys that the Python under values adds, each with its label")
});
/** `before` sections come from the shorthand `fields` of the report itself. */
function resolveSections(inputs, target, values, path, before, r) {
	return inputs.flatMap((input, i) => {
		const at = i < before ? path : `${path}.sections.${i - before}`;
		const { title } = input;
		if (input.values) return {
			title,
			values: resolveValues(input, values, `${at}.values`, r)
		};
		if (input.lines !== void 0) return resolveLines(input, input.lines, target, at, r) ?? [];
		if (!input.fields) {
			r.problems.error(at, "give fields, lines with fields, or values");
			return [];
		}
		return {
			title,
			fields: reportFields(input.fields, target.name, `${at}.fields`, r)
		};
	});
}
function resolveValues({ values = {} }, body, path, r) {
	return Object.entries(values).map(([name, label]) => {
		if (!new RegExp(`\\b${name}\\b`).test(body ?? "")) r.problems.error(`${path}.${name}`, `the Python under values of the report never sets it; write values["${name}"] = ...`);
		return {
			name,
			label
		};
	});
}
function resolveLines({ title, fields = [] }, lines, target, path, r) {
	const known = targetFields(target, r);
	const field = known.get(lines);
	const many = [...known.values()].filter(({ type }) => type.endsWith("2many")).map(({ name }) => name);
	if (!field?.comodel || !many.includes(lines)) {
		r.problems.error(`${path}.lines`, `${target.name} has no x2many field ${lines} in this spec.${didYouMean(lines, many)}`);
		return;
	}
	if (fields.length === 0) r.problems.error(`${path}.fields`, "is missing: the columns of the table");
	const columns = reportFields(fields, field.comodel, `${path}.fields`, r);
	return {
		title: title ?? field.title,
		lines,
		columns
	};
}
function reportFields(names, model, path, r) {
	return names.flatMap((name, i) => {
		const read = readPath(name, model, `${path}.${i}`, r, true);
		return read ? [{
			...read,
			label: labelOf(read, model, r)
		}] : [];
	});
}
/** Of the field; the name of another record is labelled by what leads to it. */
function labelOf({ path, field }, model, r) {
	const [last = path, before] = path.split(".").reverse();
	if (before !== void 0 && ["name", "display_name"].includes(last)) return (path.split(".").length === 2 ? r.fields.get(model)?.get(before)?.title : void 0) ?? autoLabel(before);
	return field?.title ?? MAGIC_FIELDS.get(last) ?? autoLabel(last);
}
/** Types of which a column stands at the right. */
function isNumber(field) {
	return [
		"integer",
		"float",
		"monetary"
	].includes(field?.type ?? "");
}

// src/scaffold/parts/report-template.ts
/** What `report/templates.xml` is rendered from: one page a record, in the language of whom it is for. */
function reportTemplate(entry, { spec, p }) {
	const language = entry.lang === void 0 ? void 0 : `doc.${entry.lang}`;
	const content = [element("h2", { class: "mt-4" }, headingNodes(entry.heading, p)), ...entry.sections.flatMap((section) => sectionNodes(section, p))];
	const page = element("div", { class: "page" }, content);
	const record = language === void 0 ? [] : [element("t", {
		"t-set": "doc",
		"t-value": `doc.with_context(lang=${language})`
	})];
	return {
		template: entry.template,
		document: `${entry.template}_document`,
		module: spec.module.name,
		language,
		body: printXml([...record, page], 12)
	};
}
function headingNodes(pieces, p) {
	if (!pieces) return [element("span", { "t-field": "doc.display_name" })];
	return pieces.map((piece) => typeof piece === "string" ? element("span", {}, piece) : valueNode({
		...piece,
		label: ""
	}, "doc", "span", p));
}
function sectionNodes(section, p) {
	const title = section.title === void 0 ? [] : [element("h4", { class: "mt-4" }, section.title)];
	if ("columns" in section) return [...title, tableNode(section.lines, section.columns, p)];
	if ("values" in section) {
		const blocks = section.values.map(({ name, label }) => block(label, element("div", { [p.qwebOut]: name })));
		return [...title, element("div", { class: "row mt-2" }, blocks)];
	}
	const blocks = section.fields.map((field) => block(field.label, valueNode(field, "doc", "div", p)));
	return [...title, element("div", { class: "row mt-2" }, blocks)];
}
function block(label, value) {
	return element("div", { class: "col-6 mb-2" }, [element("strong", {}, label), value]);
}
function tableNode(lines, columns, p) {
	const side = ({ field }) => isNumber(field) ? p.textEnd : void 0;
	const head = columns.map((column) => element("th", { class: side(column) }, column.label));
	const cells = columns.map((column) => element("td", { class: side(column) }, [valueNode(column, "line", "span", p)]));
	return element("table", { class: "table table-sm mt-2" }, [element("thead", {}, [element("tr", {}, head)]), element("tbody", {}, [element("tr", {
		"t-foreach": `doc.${lines}`,
		"t-as": "line"
	}, cells)])]);
}
/** A value as its field shows it; what `t-field` would print as Python is written out. */
function valueNode({ path, field }, record, tag, p) {
	const source = `${record}.${path}`;
	switch (field?.type) {
		case "boolean": return element(tag, {}, [element("t", { "t-if": source }, "Yes"), element("t", { "t-else": "" }, "No")]);
		case "one2many":
		case "many2many": return element(tag, { [p.qwebOut]: `', '.join(${source}.mapped('display_name'))` });
		case "image": return element(tag, {
			"t-field": source,
			"t-options": "{'widget': 'image'}"
		});
		case "reference": return element(tag, { [p.qwebOut]: `${source}.display_name if ${source} else ''` });
		default: return element(field?.type === "html" ? "div" : tag, { "t-field": source });
	}
}

// src/scaffold/parts/report-test.ts
/** A test that renders each report as HTML, which needs no program besides Odoo. */
function reportTest(context) {
	const { spec, p } = context;
	const { reports } = spec.parts;
	if (reports.length === 0) return [];
	const records = testRecords(reports.map(({ target }) => target), context);
	const cases = reports.map((entry) => {
		const record = `self.${records.variable(entry.target.name)}`;
		const [word] = entry.heading?.filter((piece) => typeof piece === "string" && piece.trim() !== "") ?? [];
		const shown = typeof word === "string" ? call("html_escape", [str(word.trim())]) : call("html_escape", [code(`${record}.display_name`)]);
		return {
			key: entry.key,
			report: call("self.env.ref", [str(complete(spec, entry.id))]),
			render: p.reportRender === "record" ? call("report._render_qweb_html", [code(`${record}.ids`)]) : call("report._render_qweb_html", [code("report"), code(`${record}.ids`)]),
			check: entry.heading && word === void 0 ? void 0 : call("self.assertIn", [shown, code("html")])
		};
	});
	const source = JSON.stringify(records.samples);
	return [{
		path: "tests/test_reports.py",
		template: "report/test_reports.py",
		data: {
			odoo: [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []].join(", "),
			testCase: p.testCase,
			samples: records.samples,
			cases,
			escapes: cases.some(({ check }) => check !== void 0)
		}
	}];
}

// src/scaffold/parts/reports.ts
const report = shape({
	model: string(),
	title: string().optional().describe("In the Print menu, such as Book Sheet"),
	heading: string().optional().describe("Text with fields: \"Book {name}\"; the name of the record when left out"),
	fields: array(string()).optional().describe("Fields in two columns, before the sections"),
	sections: array(sectionInput).optional(),
	paper: paperInput.optional(),
	binding: boolean().optional().describe("false: not in the Print menu"),
	groups: names.optional(),
	lang: union([literal(false), string()]).optional().describe("Path to its language; that of the first partner of the model when left out"),
	file_name: string().optional().describe("Name of the PDF, such as \"Book {name}\""),
	attachment: string().optional().describe("Keeps each PDF as an attachment of this name, such as \"{name}.pdf\""),
	values: string().optional().describe("Python statements that add to the dict values; docs are the records: values[\"total\"] = ...")
});
/** Reports as PDF: an action, its paper, its templates, and values of its own where it wants them. */
const reports = definePart({
	id: "reports",
	input: record(string(), report).describe("Reports by key"),
	resolve: (input = {}, r) => Object.entries(input).flatMap(([key, entry]) => resolveReport$1(key, entry, r) ?? []),
	python: (values) => values.flatMap(({ key, values: text }) => text === void 0 ? [] : [{
		path: `reports.${key}.values`,
		text,
		kind: "body"
	}]),
	files(context) {
		const { spec } = context;
		const folder = reportFolder(spec);
		return [
			...[...new Set(spec.parts.reports.map(({ target }) => target.table))].flatMap((table) => {
				const own = spec.parts.reports.filter(({ target }) => target.table === table);
				return [{
					path: `${folder}/${table}_reports.xml`,
					template: "report/reports.xml",
					data: { reports: own.map((entry) => actionData$1(entry, context)) },
					load: "data"
				}, {
					path: `${folder}/${table}_templates.xml`,
					template: "report/templates.xml",
					data: { reports: own.map((entry) => reportTemplate(entry, context)) },
					load: "data"
				}];
			}),
			...spec.parts.reports.flatMap((entry) => entry.values === void 0 ? [] : [{
				path: `${folder}/${entry.template}.py`,
				template: "report/values.py",
				data: {
					className: className(entry.template),
					name: `report.${spec.module.name}.${entry.template}`,
					title: entry.title,
					model: entry.target.name,
					body: entry.values
				}
			}]),
			...reportTest(context)
		];
	},
	expected({ spec, p }) {
		return {
			records: spec.parts.reports.flatMap((entry) => [
				...entry.paper && "id" in entry.paper ? [{
					xmlid: complete(spec, entry.paper.id),
					model: "report.paperformat",
					values: entry.paper.values
				}] : [],
				{
					xmlid: complete(spec, entry.id),
					model: "ir.actions.report",
					values: {
						name: entry.title,
						model: entry.target.name,
						report_type: "qweb-pdf",
						report_name: `${spec.module.name}.${entry.template}`,
						binding_model_id: entry.bound ? { ref: complete(spec, entry.target.ref) } : false,
						[p.recordGroupsField]: { refs: entry.groups.map((id) => complete(spec, id)) }
					}
				},
				...[entry.template, `${entry.template}_document`].map((id) => ({
					xmlid: complete(spec, id),
					model: "ir.ui.view",
					values: { type: "qweb" }
				}))
			]),
			trials: spec.parts.reports.map((entry) => ({
				kind: "report",
				xmlid: complete(spec, entry.id),
				model: entry.target.name
			}))
		};
	}
});
/** Odoo names the folder in the singular, the OCA in the plural. */
function reportFolder({ module }) {
	return module.style === "oca" ? "reports" : "report";
}
function resolveReport$1(key, input, r) {
	const path = `reports.${key}`;
	r.keyed(key, path);
	const target = resolveTarget(input.model, `${path}.model`, r);
	if (!target) return void 0;
	const pieces = (text, at) => text === void 0 ? void 0 : readPieces(text, target.name, `${path}.${at}`, r);
	const values = input.values === void 0 ? void 0 : readBody(input.values, `${path}.values`, r);
	const first = input.fields === void 0 ? [] : [{ fields: input.fields }];
	if (first.length + (input.sections ?? []).length === 0) r.problems.error(path, "give fields or sections: what it shows");
	return {
		key,
		id: `action_report_${key}`,
		template: `report_${key}`,
		title: input.title ?? keyTitle(key),
		target,
		heading: pieces(input.heading, "heading"),
		sections: resolveSections([...first, ...input.sections ?? []], target, values, path, first.length, r),
		paper: resolvePaper(key, input.paper, `${path}.paper`, r),
		bound: input.binding ?? true,
		groups: r.groupIds(input.groups, `${path}.groups`),
		lang: resolveLang(input.lang, target, `${path}.lang`, r),
		fileName: pieces(input.file_name, "file_name"),
		attachment: pieces(input.attachment, "attachment"),
		values
	};
}
/** Where the language of whom a text is for stands: of the first partner of the model, unless it is given. */
function resolveLang(input, target, path, r) {
	if (input === false) return void 0;
	if (input !== void 0) return readPath(input, target.name, path, r)?.path;
	if (target.name === "res.partner") return "lang";
	const partner = target.own?.fields.find(({ type, comodel }) => type === "many2one" && comodel === "res.partner");
	return partner && `${partner.name}.lang`;
}
function actionData$1(entry, { spec }) {
	const style = { text: singleQuoted };
	const text = (pieces) => pieces && pieces.length > 0 ? textExpression(pieces, style) : void 0;
	const { paper, target, groups } = entry;
	return {
		id: entry.id,
		title: entry.title,
		model: target.name,
		name: `${spec.module.name}.${entry.template}`,
		paper: paper && ("id" in paper ? paper.id : paper.ref),
		format: paper && "id" in paper ? paperData(paper) : void 0,
		fileName: text(entry.fileName),
		attachment: text(entry.attachment),
		bound: entry.bound ? target.ref : void 0,
		groups: groups.length === 0 ? void 0 : groupCommand(groups.map((id) => complete(spec, id)))
	};
}

// src/scaffold/parts/mails.ts
const mail = shape({
	model: string(),
	title: string().optional(),
	subject: string().describe("Text with fields: \"{book_id.name} is overdue\""),
	to: string().optional().describe("Path to a partner or user, an email field in braces, or an address; whom Odoo finds when left out"),
	cc: string().optional(),
	from: string().optional().describe("Text with fields; the user when left out"),
	reply_to: string().optional(),
	body: string().describe("Well-formed HTML with fields in braces: <p>Dear {partner_id.name},</p>; also in attributes"),
	lang: union([literal(false), string()]).optional().describe("Path to its language; that of the first partner of the model when left out"),
	auto_delete: boolean().optional().describe("Sent mails are deleted, which is the default"),
	report: string().optional().describe("Key under reports: attached as PDF"),
	button: union([literal(true), shape({
		...opener.shape,
		send: _enum(["compose", "now"]).optional().describe("Opens the composer (the default), or sends")
	})]).optional().describe("A button on the form of the model")
});
/** Mail templates, written once and put into the syntax of the series. */
const mails = definePart({
	id: "mails",
	input: record(string(), mail).describe("Mail templates by key"),
	depends: ["mail"],
	resolve: (input = {}, r) => Object.entries(input).flatMap(([key, entry]) => resolveMail(key, entry, r) ?? []),
	methods: (values) => values.flatMap((entry) => {
		if (!entry.opener) return [];
		const { model, method: name } = entry.opener.button;
		return [{
			model,
			method: {
				name,
				api: void 0,
				args: [],
				body: entry.opener.body
			}
		}];
	}),
	openers: (values) => values.flatMap(({ opener: made }) => made ? [made.button] : []),
	files(context) {
		if (context.spec.parts.mails.length === 0) return [];
		return [{
			path: "data/mail_template_data.xml",
			template: "mail/templates.xml",
			data: { mails: context.spec.parts.mails.map((entry) => mailData(entry, context)) },
			load: "data"
		}, mailTest(context)];
	},
	expected({ spec, p }) {
		return {
			records: spec.parts.mails.map((entry) => ({
				xmlid: complete(spec, entry.id),
				model: "mail.template",
				values: {
					name: entry.title,
					model_id: { ref: complete(spec, entry.target.ref) },
					subject: lineOf(entry.subject, p.mailTemplate),
					auto_delete: entry.autoDelete,
					use_default_to: entry.to.kind === "default",
					...entry.report ? reportColumn(complete(spec, entry.report), p.mailReportField) : {}
				}
			})),
			trials: spec.parts.mails.map((entry) => ({
				kind: "mail",
				xmlid: complete(spec, entry.id),
				model: entry.target.name
			}))
		};
	}
});
function reportColumn(xmlid, field) {
	return { [field]: field === "report_template" ? { ref: xmlid } : { refs: [xmlid] } };
}
function resolveMail(key, input, r) {
	const path = `mails.${key}`;
	r.keyed(key, path);
	const target = resolveTarget(input.model, `${path}.model`, r);
	if (!target) return void 0;
	const pieces = (text, at) => readPieces(text, target.name, `${path}.${at}`, r);
	const optional = (text, at) => text === void 0 ? void 0 : pieces(text, at);
	const report = input.report === void 0 ? void 0 : resolveReport(input.report, `${path}.report`, r);
	const { button } = input;
	if (button !== void 0 && !target.own) r.problems.error(`${path}.button`, `${target.name} is another module's model, whose form is not of this spec`);
	const title = input.title ?? `${target.own?.title ?? target.name}: ${keyTitle(key)}`;
	return {
		key,
		id: `mail_template_${key}`,
		title,
		target,
		subject: pieces(input.subject, "subject"),
		body: readBodyHtml(input.body.trim(), target.name, `${path}.body`, r),
		to: resolveTo(input.to, target, `${path}.to`, r),
		from: optional(input.from, "from"),
		cc: optional(input.cc, "cc"),
		replyTo: optional(input.reply_to, "reply_to"),
		lang: resolveLang(input.lang, target, `${path}.lang`, r),
		autoDelete: input.auto_delete ?? true,
		report,
		opener: button && target.own ? resolveButton(key, button, target.own, `${path}.button`, r) : void 0
	};
}
function resolveButton(key, input, model, path, r) {
	const button = resolveOpener(withoutSend(input), {
		key,
		title: ""
	}, model, path, r);
	const send = (input === true ? void 0 : input.send) ?? "compose";
	return {
		button,
		send,
		body: sendBody(send, button.title, model, `${r.module.name}.mail_template_${key}`, r.profile)
	};
}
function withoutSend(button) {
	if (button === true) return button;
	const { send: _send, ...rest } = button;
	return rest;
}
/** A path of fields alone is a partner or a user; all else is text. */
function resolveTo(input, target, path, r) {
	if (input === void 0) return { kind: "default" };
	if (!/^[a-z_][a-z0-9_.]*$/.test(input)) return {
		kind: "email",
		pieces: readPieces(input, target.name, path, r)
	};
	const read = readPath(input, target.name, path, r);
	const comodel = read?.field?.comodel;
	if (read?.field && (read.field.type !== "many2one" || !["res.partner", "res.users"].includes(comodel ?? ""))) {
		if (["char", "text"].includes(read.field.type)) return {
			kind: "email",
			pieces: [read]
		};
		r.problems.error(path, `${input} should be a many2one to res.partner or res.users, or a char with an address`);
	}
	return {
		kind: "partner",
		path: comodel === "res.users" ? `${input}.partner_id` : input
	};
}
function resolveReport(key, path, r) {
	const reports = Object(r.input).reports;
	const known = typeof reports === "object" && reports !== null ? Object.entries(reports) : [];
	if (!known.find(([name]) => name === key)) {
		const names = known.map(([name]) => name);
		r.problems.error(path, `there is no report ${key}; ${names.length === 0 ? "the spec has none" : `the reports are ${names.join(", ")}`}`);
		return;
	}
	return `action_report_${key}`;
}
function mailData(entry, { p }) {
	const engine = p.mailTemplate;
	const { target, to } = entry;
	const sender = target.own?.fields.some(({ name, comodel }) => name === "user_id" && comodel === "res.users") ? "(object.user_id.email_formatted or user.email_formatted)" : "user.email_formatted";
	const line = (pieces) => pieces ? lineOf(pieces, engine) : void 0;
	const fields = [
		["subject", line(entry.subject)],
		["email_from", line(entry.from) ?? inline(sender, engine, "text")],
		["partner_to", to.kind === "partner" ? inline(`object.${to.path}.id or ''`, engine, "html") : void 0],
		["email_to", to.kind === "email" ? line(to.pieces) : void 0],
		["email_cc", line(entry.cc)],
		["reply_to", line(entry.replyTo)],
		["lang", entry.lang === void 0 ? void 0 : inline(`object.${entry.lang}`, engine, "html")]
	];
	return {
		id: entry.id,
		title: entry.title,
		modelRef: target.ref,
		fields: fields.flatMap(([name, text]) => text === void 0 ? [] : [{
			name,
			text
		}]),
		defaultTo: to.kind === "default" ? "True" : "False",
		autoDelete: entry.autoDelete ? "True" : "False",
		report: entry.report,
		body: bodyOf(entry.body, engine)
	};
}

// src/scaffold/parts/migrations.ts
const PHASES = [
	"pre",
	"post",
	"end"
];
const script = union([string().describe("Python statements; env is the environment of the superuser, version the one before"), shape({
	body: string(),
	check: string().optional().describe("Expression of env that holds once it has run: becomes a test, which runs the script")
})]);
/** Scripts that an upgrade of the module runs, once, on its way to a version. */
const migrations = definePart({
	id: "migrations",
	input: record(string(), shape({
		pre: script.optional().describe("Before the tables are changed; SQL by env.cr.execute"),
		post: script.optional().describe("After the data files of the module are loaded"),
		end: script.optional().describe("After all modules are upgraded")
	})).describe("Scripts that an upgrade runs on its way to a version, by version: {\"1.1.0\": {post: ...}}"),
	resolve(input = {}, r) {
		return Object.entries(input).flatMap(([version, scripts]) => {
			const path = `migrations.${version}`;
			checkVersion(version, path, r);
			if (PHASES.every((phase) => scripts[phase] === void 0)) r.problems.error(path, `give one of ${PHASES.join(", ")}`);
			return PHASES.flatMap((phase) => {
				const given = scripts[phase];
				if (given === void 0) return [];
				const { body, check } = typeof given === "string" ? {
					body: given,
					check: void 0
				} : given;
				const problem = check === void 0 ? void 0 : checkExpression(check);
				if (problem) r.problems.error(`${path}.${phase}.check`, problem);
				return [{
					version,
					phase,
					body: readBody(body, `${path}.${phase}`, r),
					check: check?.trim()
				}];
			});
		});
	},
	python: (value) => value.flatMap(({ version, phase, body, check }) => [{
		path: `migrations.${version}.${phase}`,
		text: body,
		kind: "body"
	}, ...check === void 0 ? [] : [{
		path: `migrations.${version}.${phase}.check`,
		text: check,
		kind: "expression"
	}]]),
	files({ spec }) {
		const { migrations: value } = spec.parts;
		const pathOf = ({ version, phase }) => `migrations/${spec.module.series}.${version}/${phase}-migration.py`;
		const files = value.map((each) => {
			const environment = /\benv\b/.test(each.body);
			return {
				path: pathOf(each),
				template: "migration/migration.py",
				data: {
					...importsFor([each.body], environment),
					environment,
					body: each.body
				}
			};
		});
		const tests = value.flatMap((each) => each.check === void 0 ? [] : [{
			name: `${each.phase}_${each.version.replaceAll(".", "_")}`,
			path: pathOf(each),
			check: assertion(each.check)
		}]);
		if (tests.length === 0) return files;
		const data = {
			tests,
			version: `${spec.module.series}.0.0.0`
		};
		return [...files, {
			path: "tests/test_migrations.py",
			template: "migration/test_migrations.py",
			data
		}];
	}
});
/** Odoo runs a script only on the way from a lower version to that of the manifest, or past it. */
function checkVersion(version, path, { module, problems }) {
	if (!/^\d+\.\d+\.\d+$/.test(version)) {
		problems.error(path, "name it by three numbers such as 1.1.0; the series is put before them");
		return;
	}
	const own = module.version.split(".").map(Number);
	const further = version.split(".").map((part, i) => Number(part) - (own[i] ?? 0)).find((difference) => difference !== 0);
	if (further !== void 0 && further > 0) problems.error(path, `the module has version ${module.version}, so this would never run; raise module.version`);
}

// src/scaffold/parts/portal-files.ts
/** Controller, templates, rules and tests of the customer portal. */
function portalFiles(context) {
	const { spec, p } = context;
	const { portal: pages } = spec.parts;
	if (pages.length === 0) return [];
	const { name } = spec.module;
	const translate = p.translate === "_" ? "_" : "request.env._";
	return [
		{
			path: "security/portal_security.xml",
			template: "portal/security.xml",
			data: { rules: pages.map((page) => ({
				...page,
				domain: portalDomain(page)
			})) },
			load: "data"
		},
		{
			path: "views/portal_templates.xml",
			template: "portal/templates.xml",
			data: {
				pages,
				module: name
			},
			load: "data"
		},
		{
			path: "controllers/portal.py",
			template: "portal/portal.py",
			data: {
				className: `${className(name)}Portal`,
				odoo: [
					...p.translate === "_" ? ["_"] : [],
					...pages.some(({ date }) => date) ? ["fields"] : [],
					"http"
				].join(", "),
				dates: pages.some(({ date }) => date),
				pages: pages.map((page) => pageData(page, name, translate))
			}
		},
		portalTest(pages, context)
	];
}
function pageData(page, module, translate) {
	const { one, path, partner } = page;
	const say = (text) => call(translate, [str(text)]);
	const label = (title, key, value) => dict([["label", say(title)], [key, value]]);
	const filters = [["all", label("All", "domain", list([]))], ...page.filters.map(({ key, title, domain }) => [key, label(title, "domain", domain)])];
	const period = (unit) => list([tuple$1([
		str(page.date?.name ?? ""),
		str(">="),
		call("start_of", [code("today"), str(unit)])
	]), tuple$1([
		str(page.date?.name ?? ""),
		str("<="),
		call("end_of", [code("today"), str(unit)])
	])]);
	if (page.date) {
		filters.push(["month", label(`${page.date.title}: this month`, "domain", period("month"))]);
		filters.push(["year", label(`${page.date.title}: this year`, "domain", period("year"))]);
	}
	return {
		...page,
		counter: `${page.table}_count`,
		domain: list([tuple$1([
			str(partner ?? "message_partner_ids"),
			str("child_of"),
			code("partner.commercial_partner_id.ids")
		])]),
		sortDict: dict(page.sorts.map(({ key, title, order }) => [key, label(title, "order", str(order))]), true),
		filterDict: dict(filters, true),
		today: page.date === void 0 ? void 0 : page.date.time ? "fields.Datetime.now()" : "fields.Date.context_today(request.env.user)",
		listRoute: call("@http.route", [list([path, `${path}/page/<int:page>`].map(str)), ...route("user")]),
		pageRoute: call("@http.route", [str(`${path}/<int:${one}_id>`), ...route("public")]),
		checked: call("self._document_check_access", [
			str(page.model),
			code(`${one}_id`),
			code("access_token")
		]),
		listRender: call("request.render", [str(`${module}.portal_my_${one}_list`), code("values")]),
		pageRender: call("request.render", [str(`${module}.portal_my_${one}`), code("values")]),
		history: `my_${page.table}_history`
	};
}
function route(auth) {
	const word = (key, value) => ({
		kind: "argument",
		key,
		value
	});
	return [
		word("type", str("http")),
		word("auth", str(auth)),
		word("website", literal$1(true))
	];
}
/** As a portal user: the own record and no other, the token that opens a record, the home page. */
function portalTest(pages, context) {
	const { spec } = context;
	const names = new Set(pages.map(({ model }) => model));
	const models = spec.models.filter((model) => names.has(model.name));
	const { rows, style } = httpSamples(models, context, false);
	const cases = pages.flatMap((page) => {
		const model = models.find((candidate) => candidate.name === page.model);
		if (!model) return [];
		const made = (which, user) => {
			const more = page.partner === void 0 ? [] : [[page.partner, code(`self.${user}.partner_id.id`)]];
			return createSample(model, sampleValues(model, spec.models, which), context, style, more);
		};
		const ids = code(`self.${page.table}.ids`);
		const shows = (address, wanted) => call("self.assertEqual", [call("self.shown", [address]), wanted]);
		return [{
			...page,
			counter: `${page.table}_count`,
			own: made(1, "user"),
			foreign: made(2, "stranger"),
			lists: ["", ...page.sorts.map(({ key }) => `?sortby=${key}`)].map((query) => ({ check: shows(str(page.path + query), ids) })),
			sees: shows(code(`self.${page.table}.access_url`), ids),
			misses: shows(code(`self.${page.table}_foreign.access_url`), list([])),
			subscribe: call(`self.${page.table}.message_subscribe`, [code("self.user.partner_id.ids")]),
			subscribeForeign: call(`self.${page.table}_foreign.message_subscribe`, [code("self.stranger.partner_id.ids")])
		}];
	});
	const source = [...rows.map(({ create }) => create), ...cases.flatMap(({ own, foreign }) => [own, foreign])];
	return {
		path: "tests/test_portal.py",
		template: "portal/test_portal.py",
		data: {
			odoo: odooImports(source.map((node) => flat(node)).join("\n")),
			user: httpUser(`${spec.module.name}_portal`, ["base.group_portal"]),
			stranger: httpUser(`${spec.module.name}_stranger`, ["base.group_portal"]),
			samples: rows,
			counters: flat(list(cases.map(({ counter }) => str(counter)))),
			login: pyString(`${spec.module.name}_portal`),
			cases
		}
	};
}

// src/scaffold/parts/portal.ts
const page$1 = shape({
	partner: string().optional().describe("Many2one to res.partner whose company sees the record; else those who follow it"),
	url: string().optional().describe("Behind /my/, such as loans; made from the plural when left out"),
	text: string().optional().describe("One sentence for the home page of the portal"),
	list: names.optional().describe("Columns of the list"),
	fields: names.optional().describe("Fields on the page of one record"),
	sort: names.optional().describe("Fields that the list can be sorted by"),
	date: string().optional().describe("Date field that the list can be filtered by: this month, this year"),
	filters: record(string(), shape({
		title: string(),
		domain: domainInput
	})).optional().describe("Filters of the list by key")
});
/** What the customer portal shows of a model: home entry, list, page, rule and access row. */
const portal = definePart({
	id: "portal",
	depends: ["portal"],
	input: record(string(), page$1).describe("Pages of the customer portal by model; each needs the mixin portal"),
	resolve(input = {}, r) {
		const pages = Object.entries(input).flatMap(([name, given]) => {
			const path = `portal.${name}`;
			const model = r.ownModel(name, path);
			if (!model) return [];
			if (!r.inputOf(name)?.mixins?.includes("portal")) r.problems.error(path, `add portal to the mixins of ${name}: its pages need portal.mixin`);
			if (model.methods.some((method) => method.name === "_compute_access_url")) r.problems.error(path, `its pages set access_url; take _compute_access_url out of the methods of ${name}`);
			return [resolvePage(model, given, path, r)];
		});
		for (const [at, one] of pages.entries()) {
			const twin = pages.slice(0, at).find((other) => other.path === one.path || other.one === one.one);
			if (twin) r.problems.error(`portal.${one.model}.url`, `${twin.model} has the same address; choose another one`);
		}
		return pages;
	},
	methods: (values) => values.map(({ model, one, path }) => ({
		model,
		method: {
			name: "_compute_access_url",
			api: void 0,
			args: [],
			body: [
				"result = super()._compute_access_url()",
				`for ${one} in self:`,
				`    ${one}.access_url = f"${path}/{${one}.id}"`,
				"return result"
			].join("\n")
		}
	})),
	access: (values) => values.map(({ model }) => ({
		model,
		row: {
			group: "base.group_portal",
			slug: "portal",
			read: true,
			write: false,
			create: false,
			unlink: false
		}
	})),
	files: portalFiles,
	expected: ({ spec }) => promises(spec)
});
function resolvePage(model, input, path, r) {
	const { problems } = r;
	const stored = model.fields.filter(isStored);
	const partner = partnerOf(model, input, path, r);
	if (model.rules?.some(({ group }) => group === "base.group_portal")) problems.error(path, `makes the record rule of portal users itself; leave base.group_portal out of the rules of ${model.name}`);
	const list = shownFields(input.list ? [input.list].flat() : defaultFields(model), model, `${path}.list`, r);
	const asked = input.fields ? [input.fields].flat() : list.map(({ name }) => name);
	const slug = input.url ?? model.plural.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	if (!/^[a-z][a-z0-9-]*$/.test(slug)) problems.error(`${path}.url`, `${JSON.stringify(slug)} should be small letters, digits and -, such as loans`);
	if ([
		"account",
		"home",
		"security",
		"counters",
		"addresses",
		"address"
	].includes(slug)) problems.error(`${path}.url`, `/my/${slug} is a page of Odoo; choose another address`);
	const sorts = (input.sort ? [input.sort].flat() : list.map(({ name }) => name)).flatMap((name) => {
		const field = stored.find((candidate) => candidate.name === name);
		if (field) return [{
			key: name,
			title: field.title,
			order: orderOf(field)
		}];
		if (input.sort) problems.error(`${path}.sort`, `${model.name} has no stored field ${name}`);
		return [];
	});
	const date = stored.find((field) => field.name === input.date);
	if (input.date !== void 0 && date?.type !== "date" && date?.type !== "datetime") problems.error(`${path}.date`, `${input.date} is no stored date field of ${model.name}`);
	return {
		model: model.name,
		table: model.table,
		one: model.variable,
		path: `/my/${slug}`,
		title: model.plural,
		singular: model.title,
		text: input.text,
		partner,
		list,
		fields: shownFields(asked, model, `${path}.fields`, r),
		sorts: [{
			key: "newest",
			title: "Newest",
			order: "id desc"
		}, ...sorts],
		filters: Object.entries(input.filters ?? {}).map(([key, filter]) => {
			r.keyed(key, `${path}.filters.${key}`);
			const domain = domainNode(filter.domain, model, `${path}.filters.${key}.domain`, r);
			return {
				key,
				title: filter.title,
				domain
			};
		}),
		date: date && {
			name: date.name,
			title: date.title,
			time: date.type === "datetime"
		},
		thread: model.thread
	};
}
function partnerOf(model, input, path, r) {
	const partners = model.fields.filter((field) => field.type === "many2one" && field.comodel === "res.partner" && isStored(field));
	const name = input.partner ?? (partners.find((field) => field.name === "partner_id") ?? partners[0])?.name;
	if (name === void 0 && !model.thread) r.problems.error(path, `whose ${model.plural} are they? Add a many2one to res.partner, or the mixin thread, whose followers see them`);
	if (input.partner !== void 0 && !partners.some((field) => field.name === input.partner)) r.problems.error(`${path}.partner`, `${input.partner} is no stored many2one to res.partner of ${model.name}`);
	return name;
}
/** The latest first, or in the order of the alphabet. */
function orderOf({ name, type }) {
	return type === "date" || type === "datetime" ? `${name} desc` : name;
}
/** Python source of the domain of a record rule. */
function portalDomain({ partner }) {
	return `[('${partner ?? "message_partner_ids"}', 'child_of', [user.commercial_partner_id.id])]`;
}
function promises(spec) {
	const { portal: pages } = spec.parts;
	const xmlid = (id) => complete(spec, id);
	return {
		records: pages.flatMap((each) => [{
			xmlid: xmlid(`${each.table}_rule_portal`),
			model: "ir.rule",
			values: {
				model_id: { ref: xmlid(`model_${each.table}`) },
				domain_force: portalDomain(each),
				groups: { refs: ["base.group_portal"] }
			}
		}, ...[
			[`portal_my_home_${each.one}`, "portal.portal_my_home"],
			[`portal_breadcrumbs_${each.one}`, "portal.portal_breadcrumbs"],
			[`portal_my_${each.one}_list`, void 0],
			[`portal_my_${each.one}`, void 0]
		].map(([id = "", parent]) => ({
			xmlid: xmlid(id),
			model: "ir.ui.view",
			values: {
				type: "qweb",
				...parent === void 0 ? {} : { inherit_id: { ref: parent } }
			}
		}))]),
		trials: pages.map(({ model, partner }) => ({
			kind: "portal",
			model,
			field: partner
		})),
		pages: pages.flatMap(({ path, model }) => [
			{
				path: "/my",
				as: "portal",
				status: 200,
				contains: `href="${path}"`,
				type: "html"
			},
			{
				path,
				as: "portal",
				status: 200,
				contains: `data-model="${model}"`,
				type: "html"
			},
			{
				path: `${path}/{sample:${model}}`,
				as: "public",
				status: 200,
				contains: "name=\"login\"",
				type: "html"
			},
			{
				path: `${path}/{sample:${model}}`,
				as: "admin",
				status: 200,
				contains: `data-model="${model}"`,
				type: "html"
			}
		])
	};
}

// src/scaffold/parts/repo.ts
/** Licences whose text we have. */
const LICENSES = ["AGPL-3", "LGPL-3"];
const OCA_LICENSES = "AGPL-3,GPL-2,GPL-2 or any later version,GPL-3,GPL-3 or any later version,LGPL-3";
/** What a repository has beside its modules; files that are there are left as they are. */
const repo = definePart({
	id: "repo",
	input: shape({
		title: string().optional().describe("Of its README; title of the module when left out"),
		precommit: literal("oca").optional().describe("pre-commit with the OCA's hooks, in the revisions that it uses for the series"),
		ci: literal("github").optional().describe("Workflows of GitHub: pre-commit, and the tests on that Odoo")
	}).describe("Files beside the module: README, LICENSE, .gitignore, checks and workflows"),
	resolve(input, r) {
		if (!input) return void 0;
		if (!LICENSES.includes(r.module.license)) r.problems.warn("repo", `no LICENSE is written: put the text of ${r.module.license} there yourself`);
		return {
			title: input.title ?? r.module.title,
			preCommit: input.precommit !== void 0,
			ci: input.ci !== void 0
		};
	},
	files: () => [],
	beside(context) {
		const value = context.spec.parts.repo;
		if (!value) return [];
		const { license } = context.spec.module;
		return [
			{
				path: ".editorconfig",
				template: "repo/editorconfig",
				data: {}
			},
			{
				path: ".gitignore",
				template: "repo/gitignore",
				data: {}
			},
			{
				path: "README.md",
				template: "repo/README.md",
				data: readmeData(value, context)
			},
			...LICENSES.includes(license) ? [{
				path: "LICENSE",
				template: `repo/LICENSE-${license}`,
				data: void 0
			}] : [],
			...value.preCommit ? preCommitFiles(context) : [],
			...value.ci ? workflows(value, context) : []
		];
	}
});
function readmeData({ title, preCommit }, { spec }) {
	const { name, summary, license } = spec.module;
	return {
		title,
		name,
		summary: summary ?? spec.module.title,
		license,
		preCommit,
		series: spec.module.series
	};
}
function preCommitFiles({ spec, p }) {
	const { module } = spec;
	const checks = pylintChecks(module.series);
	const oca = module.style === "oca";
	const pylint = {
		separator: p.indexKinds ? "-" : "_",
		author: oca ? "Odoo Community Association (OCA)" : (module.author.split(",")[0] ?? "").trim(),
		licenses: oca || OCA_LICENSES.split(",").includes(module.license) ? OCA_LICENSES : module.license,
		series: module.series
	};
	const [organisation, repository] = (module.repository ?? "").split("/");
	const ruff = p.packaging === "whool";
	const data = {
		tools: ocaTools(module.series),
		ruff,
		oca,
		website: module.website,
		organisation,
		repository,
		markdown: p.readmeFragments === "md",
		series: module.series
	};
	return [
		{
			path: ".pre-commit-config.yaml",
			template: "repo/pre-commit-config.yaml",
			data
		},
		{
			path: ".pylintrc",
			template: "repo/pylintrc",
			data: {
				...pylint,
				checks: checks.all.join(",\n    ")
			}
		},
		{
			path: ".pylintrc-mandatory",
			template: "repo/pylintrc",
			data: {
				...pylint,
				checks: checks.mandatory.join(",\n    ")
			}
		},
		...ruff ? [{
			path: ".ruff.toml",
			template: "repo/ruff.toml",
			data: {
				...data,
				nested: p.aggregator === "aggregator"
			}
		}] : [{
			path: ".flake8",
			template: "repo/flake8",
			data: {}
		}, {
			path: ".isort.cfg",
			template: "repo/isort.cfg",
			data: {}
		}]
	];
}
function workflows({ preCommit }, { spec, p }) {
	const { series } = spec.module;
	const data = {
		series,
		postgres: ocaTools(series).postgres,
		demo: p.demoDefault ? "" : " --with-demo"
	};
	return [...preCommit ? [{
		path: ".github/workflows/pre-commit.yml",
		template: "repo/pre-commit.yml",
		data
	}] : [], {
		path: ".github/workflows/test.yml",
		template: "repo/test.yml",
		data
	}];
}

// src/scaffold/parts/server-action-test.ts
/** A test that runs each server action on a record, as the Action menu does. */
function actionTest(context) {
	const { spec, p } = context;
	const { server_actions: actions } = spec.parts;
	const records = testRecords(actions.map(({ target }) => target), context);
	const cases = actions.map(({ key, id, target, expect, groups }) => {
		const record = `self.${records.variable(target.name)}`;
		const checks = Object.entries(expect).flatMap(([name, value]) => {
			const field = target.own?.fields.find((candidate) => candidate.name === name);
			return field ? [valueCheck(record, field, value, records.style("self"))] : [];
		});
		const context = [
			kw("active_model", str(target.name)),
			kw("active_id", code(`${record}.id`)),
			kw("active_ids", code(`${record}.ids`))
		];
		return {
			key,
			action: call("self.env.ref", [str(complete(spec, id))]),
			user: groups.length === 0 ? void 0 : userCall(`server_action_${key}`, ["base.group_user", ...groups.map((group) => complete(spec, group))]),
			run: call(groups.length === 0 ? "action.with_context" : "action.with_user(user).with_context", context),
			checks: checks.map((check) => ({ check })),
			exists: call("self.assertEqual", [code("action.model_id.model"), str(target.name)])
		};
	});
	const source = JSON.stringify([records.samples, cases]);
	return {
		path: "tests/test_server_actions.py",
		template: "server_action/test_server_actions.py",
		data: {
			odoo: [.../Command\.(set|create)\(/.test(source) ? ["Command"] : [], .../fields\.(Date|Datetime)\b/.test(source) ? ["fields"] : []].join(", "),
			common: [p.testCase, ...cases.some(({ user }) => user) ? ["new_test_user"] : []].join(", "),
			testCase: p.testCase,
			samples: records.samples,
			cases
		}
	};
}

// src/scaffold/parts/server-actions.ts
/** Code that Odoo keeps as a record and runs in its sandbox, most often from the Action menu. */
const serverActions = definePart({
	id: "server_actions",
	input: record(string(), shape({
		model: string(),
		title: string().optional(),
		code: string().describe("Python statements in the sandbox of Odoo: records are the selected ones; env, record, UserError, datetime are there; no import, no f-string, no assignment to attributes"),
		binding: boolean().optional().describe("false: in no Action menu"),
		views: union([_enum(["list", "form"]), array(_enum(["list", "form"]))]).optional().describe("Views whose Action menu has it; both when left out"),
		groups: names.optional(),
		expect: record(string(), unknown()).optional().describe("Values that a record must have afterwards: becomes a test")
	})).describe("Server actions by key"),
	resolve: (input = {}, r) => Object.entries(input).flatMap(([key, entry]) => {
		const path = `server_actions.${key}`;
		r.keyed(key, path);
		const target = resolveTarget(entry.model, `${path}.model`, r);
		const code = readSandboxed(entry.code, `${path}.code`, r);
		if (!target) return [];
		if (entry.binding === false && entry.views !== void 0) r.problems.error(`${path}.views`, "an action that is in no Action menu has no views");
		const views = entry.views === void 0 ? ["list", "form"] : listOf(entry.views);
		return [{
			key,
			id: `${target.table}_action_${key}`,
			title: entry.title ?? keyTitle(key),
			target,
			code,
			views: entry.binding === false ? [] : ["list", "form"].filter((view) => views.includes(view)),
			groups: r.groupIds(entry.groups, `${path}.groups`),
			expect: entry.expect ? readValues(target.name, entry.expect, `${path}.expect`, valueScope(r)) : {}
		}];
	}),
	python: (values) => values.map(({ key, code }) => ({
		path: `server_actions.${key}.code`,
		text: code,
		kind: "body"
	})),
	files(context) {
		const { server_actions: actions } = context.spec.parts;
		if (actions.length === 0) return [];
		return [{
			path: "data/ir_actions_server_data.xml",
			template: "server_action/actions.xml",
			data: { actions: actions.map((entry) => actionData(entry, context)) },
			load: "data"
		}, actionTest(context)];
	},
	expected({ spec, p }) {
		const { server_actions: actions } = spec.parts;
		return {
			records: actions.map((entry) => ({
				xmlid: complete(spec, entry.id),
				model: "ir.actions.server",
				values: {
					name: entry.title,
					model_id: { ref: complete(spec, entry.target.ref) },
					state: "code",
					binding_model_id: entry.views.length > 0 ? { ref: complete(spec, entry.target.ref) } : false,
					[p.recordGroupsField]: { refs: entry.groups.map((id) => complete(spec, id)) }
				}
			})),
			trials: actions.map((entry) => ({
				kind: "server_action",
				xmlid: complete(spec, entry.id),
				model: entry.target.name,
				expect: entry.expect
			}))
		};
	}
});
function actionData(entry, { spec }) {
	const { groups, target, views } = entry;
	return {
		...entry,
		ref: target.ref,
		views: views.join(",") || void 0,
		groups: groups.length === 0 ? void 0 : groupCommand(groups.map((id) => complete(spec, id)))
	};
}

// src/scaffold/parts/settings/resolve.ts
/** Types that `config_parameter` can convert. Source: addons/base/models/res_config.py, `_get_classified_fields`. */
const IN_PARAMETER = [
	"boolean",
	"integer",
	"float",
	"char",
	"selection",
	"many2one"
];
const IN_FIELD = [...IN_PARAMETER, "text"];
const STORES = [
	"parameter",
	"group",
	"module",
	"company",
	"related"
];
function resolveSettings(input, r) {
	if (!input) return void 0;
	if (Object.keys(input.fields).length === 0) r.problems.error("settings.fields", "name a setting");
	checkExtensions(input, r);
	const groups = r.groupIds(input.groups, "settings.groups");
	return {
		title: input.title ?? r.module.title,
		groups: listOf(input.groups).length === 0 ? ["base.group_system"] : groups,
		menu: input.menu ?? true,
		fields: Object.entries(input.fields).flatMap(([name, entry]) => resolveSetting(name, entry, r) ?? [])
	};
}
/** Each of the two models has one file and one class here. */
function checkExtensions(input, r) {
	const extended = r.input.extend ?? {};
	if ("res.config.settings" in extended) r.problems.error("extend.res.config.settings", "put its fields under settings.fields");
	const [name] = Object.entries(input.fields).find(([, entry]) => entry.company) ?? [];
	if ("res.company" in extended && name !== void 0) r.problems.error(`settings.fields.${name}.company`, `the spec extends res.company: put the field ${name} there, and write related: company_id.${name} here`);
}
function resolveSetting(name, input, r) {
	const path = `settings.fields.${name}`;
	const told = STORES.filter((store) => input[store] !== void 0);
	const [store] = told;
	if (!store || told.length > 1) {
		r.problems.error(path, `say in one way where it is kept: ${STORES.join(", ")}`);
		return;
	}
	checkPrefix(name, store, input, path, r);
	const type = input.type ?? (store === "group" || store === "module" ? "bool" : void 0);
	if (type === void 0) {
		r.problems.error(`${path}.type`, "is missing; write such as int or bool");
		return;
	}
	const declared = readField(name, {
		...input,
		type
	}, r);
	if (!declared) return void 0;
	if (!checkType(declared, store, path, r)) return void 0;
	const field = {
		...declared,
		default: void 0,
		required: false,
		implied: false
	};
	if (input.default !== void 0 && store !== "parameter" && store !== "company") r.problems.error(`${path}.default`, `a setting with ${store} has no default of its own`);
	const kind = storeOf(store, input, declared, path, r);
	if (!kind) return void 0;
	const related = kind.kind === "company" ? `company_id.${name}` : kind.kind === "related" ? kind.path : void 0;
	return {
		field: {
			...field,
			related,
			title: kind.kind === "company" ? autoLabel(name) : field.title
		},
		help: input.help,
		store: kind
	};
}
/** Odoo decides by the beginning of the name what a setting does. Source: res_config.py, class ResConfigSettings. */
function checkPrefix(name, store, input, path, r) {
	if (store === "module" && name !== `module_${input.module}`) r.problems.error(path, `name it module_${input.module}: Odoo takes the module from the name`);
	else if (store === "group" && !name.startsWith("group_")) r.problems.error(path, `name it group_${name}: Odoo knows such a setting by the beginning of its name`);
	else if (store !== "group" && store !== "module" && /^(default|group|module)_/.test(name)) r.problems.error(path, `choose another name: Odoo has a use of its own for settings that begin with ${name.split("_")[0]}_`);
	if (input.for !== void 0 && store !== "group") r.problems.error(`${path}.for`, "belongs to a setting with group");
}
/** The field as any model would have it. */
function readField(name, input, r) {
	const entry = {
		type: input.type,
		...input.title === void 0 ? {} : { title: input.title },
		...input.default === void 0 ? {} : { default: input.default }
	};
	return resolveFields("res.config.settings", {
		title: "Settings",
		fields: { [name]: entry },
		access: {}
	}, {
		...r,
		entries: /* @__PURE__ */ new Map(),
		pathOf: () => "settings"
	}).get(name);
}
function checkType({ type }, store, path, r) {
	const allowed = store === "group" || store === "module" ? ["boolean"] : store === "parameter" ? IN_PARAMETER : IN_FIELD;
	if (allowed.includes(type)) return true;
	r.problems.error(`${path}.type`, `a setting with ${store} cannot be ${type}; use ${allowed.join(", ")}`);
	return false;
}
function storeOf(store, input, declared, path, r) {
	switch (store) {
		case "parameter": return parameterOf(input.parameter ?? "", declared, path, r);
		case "module": return {
			kind: "module",
			module: input.module ?? ""
		};
		case "group": return groupOf(input, path, r);
		case "company": return {
			kind: "company",
			declared
		};
		case "related":
			if (!/^[a-z_]\w*(\.[a-z_]\w*)+$/.test(input.related ?? "")) r.problems.error(`${path}.related`, "write a path such as company_id.email");
			return {
				kind: "related",
				path: input.related ?? ""
			};
	}
}
function parameterOf(key, declared, path, r) {
	if (!/^[a-z0-9_]+(\.[A-Za-z0-9_-]+)+$/.test(key)) r.problems.error(`${path}.parameter`, `${JSON.stringify(key)} should be such as ${r.module.name}.${declared.name}`);
	const value = declared.default;
	if (value && value.kind !== "literal") r.problems.error(`${path}.default`, "the default of a parameter is a plain value");
	const plain = value?.kind === "literal" ? value.value : void 0;
	if (plain === void 0 || plain === null || plain === false || plain === 0 || plain === "") return {
		kind: "parameter",
		key,
		value: void 0
	};
	if (plain === true) return {
		kind: "parameter",
		key,
		value: "True"
	};
	return {
		kind: "parameter",
		key,
		value: declared.type === "float" && Number.isInteger(plain) ? `${plain}.0` : String(plain)
	};
}
function groupOf(input, path, r) {
	const [group] = r.groupIds(input.group, `${path}.group`);
	const [holder] = input.for === void 0 ? ["base.group_user"] : r.groupIds(input.for, `${path}.for`);
	if (group === void 0 || holder === void 0) return void 0;
	if (group === holder || impliesAll(group, r).has(holder)) r.problems.error(`${path}.group`, `${input.group} implies ${input.for ?? holder} already, and groups cannot imply each other; use a group without implies`);
	return {
		kind: "group",
		group,
		holder
	};
}
/** What a group of the spec implies, in turn. */
function impliesAll(id, r) {
	const all = /* @__PURE__ */ new Set([id]);
	for (const one of all) {
		const key = Object.keys(r.input.groups ?? {}).find((group) => `${r.module.name}_group_${group}` === one);
		if (key !== void 0) for (const implied of r.groupIds(r.input.groups?.[key]?.implies, `groups.${key}.implies`)) all.add(implied);
	}
	return all;
}

// src/scaffold/parts/settings/test.ts
/** That a setting is kept where it says, and read back from there. */
function settingTest({ field, store }, spec) {
	const { name } = field;
	const read = `self.settings().${name}`;
	const test = (...lines) => [{
		name,
		lines
	}];
	switch (store.kind) {
		case "module": return test(call("module = self.env[\"ir.module.module\"].search", [code(`[("name", "=", "${store.module}"), ("state", "=", "installed")]`)]), assertEqual(read, call("bool", [code("module")])));
		case "group": return test(call("group = self.env.ref", [str(complete(spec, store.group))]), call("holder = self.env.ref", [str(complete(spec, store.holder))]), save(name, literal$1(true)), code("self.assertIn(group, holder.implied_ids)"), save(name, literal$1(false)), code("self.assertNotIn(group, holder.implied_ids)"));
		case "parameter": {
			const changed = change(field, store.value);
			if (!changed) return [];
			return test(assertEqual(read, literal$1(initialOf(field, store.value))), ...changed.before, save(name, changed.value), assertEqual(`self.parameter(${pyString(store.key)})`, changed.text), assertEqual(read, changed.read));
		}
		default: {
			const declared = store.kind === "company" ? store.declared.default : void 0;
			const value = declared?.kind === "literal" ? declared.value : void 0;
			const changed = change(field, value === true ? "True" : value === void 0 ? void 0 : String(value));
			if (!changed) return [];
			const target = store.kind === "company" ? name : store.path.replace(/^company_id\./, "");
			if (store.kind === "related" && !store.path.startsWith("company_id.")) return [];
			return test(...changed.before, save(name, changed.value), assertEqual(`self.env.company.${target}`, changed.read));
		}
	}
}
function save(name, value) {
	const created = call("self.settings", [dict([[name, value]])]);
	return created.kind === "group" ? {
		...created,
		close: ").execute()"
	} : created;
}
/** What the field shows right after the installation. */
function initialOf({ type }, value) {
	if (type === "boolean") return value === "True";
	if (type === "integer" || type === "float") return Number(value ?? 0);
	return value ?? false;
}
/** A value other than the one that is there; none for a record of a model of which no record is known. */
function change(field, initial) {
	const plain = (value, text = String(value)) => ({
		before: [],
		value: literal$1(value),
		text: str(text),
		read: literal$1(value)
	});
	switch (field.type) {
		case "boolean": return initial === "True" ? {
			...plain(false),
			text: literal$1(false)
		} : plain(true, "True");
		case "integer": return plain(Number(initial ?? 0) + 1);
		case "float": return plain(Math.floor(Number(initial ?? 0)) + 1.5);
		case "selection": {
			const other = field.options.find(([value]) => value !== initial)?.[0];
			return other === void 0 ? void 0 : plain(other);
		}
		case "many2one": {
			const ref = knownModel(field.comodel ?? "")?.ref;
			if (ref === void 0) return void 0;
			return {
				before: [call("record = self.env.ref", [str(ref)])],
				value: code("record.id"),
				text: code("str(record.id)"),
				read: code("record")
			};
		}
		default: return plain("Changed");
	}
}

// src/scaffold/parts/settings.ts
const settingInput = shape({
	type: string().optional().describe("bool, int, float, char, text, sel(...), m2o(...); bool when left out of a group or module"),
	title: string().optional(),
	help: string().optional().describe("What it does, shown below the label"),
	default: unknown().optional().describe("Of a parameter or of a field of the company"),
	parameter: string().optional().describe("Kept under this key in ir.config_parameter: library.loan_days"),
	company: literal(true).optional().describe("Kept in a field of this name that every company gets"),
	related: string().optional().describe("Kept in a field that is there: company_id.email"),
	group: string().optional().describe("On: everybody in for gets this group. The field is named group_..., and its type is bool"),
	for: string().optional().describe("Group that gets it; base.group_user when left out"),
	module: string().optional().describe("On: this module is installed. The field is named module_<module>")
});
const ACTION = "res_config_settings_action";
const VIEW = "res_config_settings_view_form";
/** The module's page in the general settings. */
const settings = definePart({
	id: "settings",
	depends: ["base_setup"],
	input: shape({
		title: string().optional().describe("Of the page; title of the module when left out"),
		groups: names.optional().describe("Who sees the page; base.group_system when left out"),
		menu: boolean().optional().describe("false: no menu of its own"),
		fields: record(string(), settingInput)
	}).describe("The module's page in the general settings"),
	resolve: resolveSettings,
	menus(value, _module, menus) {
		const config = menus.find(({ key }) => key === "config");
		const parent = config ?? menus.find(({ key }) => key === "root");
		if (!value?.menu || !parent) return [];
		return [{
			key: "settings",
			id: "res_config_settings_menu",
			title: "Settings",
			parent: parent.id,
			sequence: config ? 0 : 1e3,
			groups: ["base.group_system"],
			action: ACTION
		}];
	},
	files({ spec }) {
		const { settings: value } = spec.parts;
		if (!value) return [];
		const parameters = value.fields.flatMap(({ field, store }) => store.kind === "parameter" && store.value !== void 0 ? [{
			id: parameterId(field),
			key: store.key,
			value: store.value
		}] : []);
		const company = value.fields.flatMap(({ store }) => store.kind === "company" ? [store.declared] : []);
		const files = [];
		if (parameters.length > 0) files.push({
			path: "data/ir_config_parameter_data.xml",
			template: "settings/parameters.xml",
			data: { parameters },
			load: "data"
		});
		if (company.length > 0) files.push(classFile("res.company", "Model", company.map((field) => [field, fieldCall(field, spec.module.name)])));
		const fields = value.fields.map((setting) => [setting.field, settingCall(setting, spec)]);
		files.push({
			path: "views/res_config_settings_views.xml",
			template: "settings/views.xml",
			data: page(value, spec),
			load: "data"
		}, classFile("res.config.settings", "TransientModel", fields));
		const tests = value.fields.flatMap((setting) => settingTest(setting, spec));
		if (tests.length > 0) files.push({
			path: "tests/test_settings.py",
			template: "settings/test_settings.py",
			data: {
				tests,
				parameters: value.fields.some(({ store }) => store.kind === "parameter")
			}
		});
		return files;
	},
	expected({ spec, p }) {
		const { settings: value } = spec.parts;
		if (!value) return {};
		const parameters = value.fields.flatMap(({ field, store }) => store.kind === "parameter" && store.value !== void 0 ? [{
			xmlid: complete(spec, parameterId(field)),
			model: "ir.config_parameter",
			values: { key: store.key }
		}] : []);
		const declared = value.fields.flatMap(({ field, store }) => [...store.kind === "company" ? [{
			model: "res.company",
			field: store.declared
		}] : [], {
			model: "res.config.settings",
			field
		}]);
		return {
			records: [
				...parameters,
				{
					xmlid: complete(spec, VIEW),
					model: "ir.ui.view",
					values: {
						model: "res.config.settings",
						inherit_id: { ref: `base.${VIEW}` },
						active: true
					}
				},
				{
					xmlid: complete(spec, ACTION),
					model: "ir.actions.act_window",
					values: {
						res_model: "res.config.settings",
						view_mode: "form",
						target: p.settingsTarget
					}
				}
			],
			fields: declared.map(({ model, field }) => ({
				model,
				name: field.name,
				ttype: field.type === "image" ? "binary" : field.type,
				title: field.title,
				relation: field.comodel,
				relationField: void 0,
				required: false,
				stored: isStored(field),
				computed: false,
				related: field.related,
				selection: field.type === "selection" && field.related === void 0 ? field.options : void 0
			}))
		};
	}
});
function parameterId({ name }) {
	return `config_parameter_${name}`;
}
function classFile(model, base, fields) {
	return {
		path: `models/${model.replaceAll(".", "_")}.py`,
		template: "settings/model.py",
		data: {
			className: className(model),
			base,
			model,
			fields: fields.map(([{ name }, call]) => ({
				name,
				call
			}))
		}
	};
}
/** The call of the field with the arguments that tell Odoo where its value is kept. */
function settingCall({ field, store }, spec) {
	const call = fieldCall(field, spec.module.name);
	if (call.kind !== "group") return call;
	const more = [];
	if (store.kind === "parameter") more.push(kw("config_parameter", str(store.key)));
	if (store.kind === "group") {
		if (store.holder !== "base.group_user") more.push(kw("group", str(complete(spec, store.holder))));
		more.push(kw("implied_group", str(complete(spec, store.group))));
	}
	if (field.related !== void 0) more.push(kw("readonly", literal$1(false)));
	const items = field.related === void 0 ? call.items : call.items.filter((item) => "key" in item);
	return {
		...call,
		items: [...items, ...more]
	};
}
function page(value, spec) {
	return {
		module: spec.module.name,
		title: value.title,
		groups: value.groups.map((id) => complete(spec, id)).join(","),
		fields: value.fields.map(({ field, help, store }) => ({
			name: field.name,
			help,
			box: field.type === "boolean",
			company: store.kind === "company" || store.kind === "related" && store.path.startsWith("company_id.")
		})),
		action: ACTION,
		context: `{'module': '${spec.module.name}', 'bin_size': False}`
	};
}

// src/scaffold/parts/snippets.ts
const GROUPS = [
	"intro",
	"columns",
	"content",
	"images",
	"people",
	"text",
	"contact_and_forms",
	"social"
];
/** Building blocks of the website's editor. */
const snippets = definePart({
	id: "snippets",
	depends: ["website"],
	input: record(string(), shape({
		title: string().optional(),
		heading: string().optional().describe("Heading that it begins with; its title when left out"),
		text: string().optional().describe("Text that it begins with"),
		button: shape({
			title: string(),
			url: string()
		}).optional(),
		group: _enum(GROUPS).optional().describe("Where the editor lists it, from 18.0 on; content when left out"),
		styles: record(string(), shape({
			title: string().optional(),
			background: string().describe("Such as #1d3557"),
			color: string().optional().describe("Of the text; inherited when left out")
		})).optional().describe("Looks that the editor offers besides the plain one, by key")
	})).describe("Building blocks for the editor of the website by key"),
	resolve(input = {}, r) {
		return Object.entries(input).map(([key, given]) => {
			const path = `snippets.${key}`;
			r.keyed(key, path);
			const id = `s_${key}`;
			const title = given.title ?? keyTitle(key);
			if (given.button && !/^(\/|https?:\/\/|#|mailto:|tel:)/.test(given.button.url)) r.problems.error(`${path}.button.url`, `${JSON.stringify(given.button.url)} should begin with /, https://, #, mailto: or tel:`);
			return {
				id,
				key,
				title,
				heading: given.heading ?? title,
				text: given.text ?? "Write here what your visitors should know.",
				button: given.button,
				group: given.group ?? "content",
				styles: Object.entries(given.styles ?? {}).map(([name, style]) => {
					r.keyed(name, `${path}.styles.${name}`);
					for (const part of ["background", "color"]) if (style[part] !== void 0 && !/^(#[0-9a-fA-F]{3,8}|[a-z]+|rgba?\([\d., %]+\))$/.test(style[part])) r.problems.error(`${path}.styles.${name}.${part}`, `${JSON.stringify(style[part])} is no colour of CSS, such as #1d3557`);
					return {
						className: `${id}_${name}`,
						title: style.title ?? keyTitle(name),
						background: style.background,
						color: style.color ?? "inherit"
					};
				})
			};
		});
	},
	files(context) {
		const { spec, p } = context;
		const { snippets: all } = spec.parts;
		if (all.length === 0) return [];
		const { name, title } = spec.module;
		const styled = all.filter(({ styles }) => styles.length > 0);
		return [
			...all.flatMap((snippet) => snippetFiles(snippet, context)),
			{
				path: "views/snippets/snippets.xml",
				template: "snippet/snippets.xml",
				data: {
					snippets: all,
					module: name,
					title,
					styled: p.snippetOptions === "template" && styled.length > 0 ? styled : void 0
				},
				load: "data"
			},
			{
				path: "tests/test_snippets.py",
				template: "snippet/test_snippets.py",
				data: {
					user: call("new_test_user", [
						code("self.env"),
						kw("login", str(`${name}_designer`)),
						kw("password", str(`${name}_designer`)),
						kw("groups", code("groups"))
					]),
					snippets: all.map(({ id }) => ({
						id,
						render: call("self.env[\"ir.qweb\"]._render", [str(`${name}.${id}`), dict([])])
					}))
				}
			}
		];
	},
	expected({ spec, p }) {
		const { snippets: all } = spec.parts;
		if (all.length === 0) return {};
		const view = (id, parent) => ({
			xmlid: complete(spec, id),
			model: "ir.ui.view",
			values: {
				type: "qweb",
				...parent === void 0 ? {} : { inherit_id: { ref: parent } }
			}
		});
		const optional = p.snippetOptions === "template" && all.some(({ styles }) => styles.length > 0);
		return { records: [
			...all.map(({ id }) => view(id)),
			view("snippets", "website.snippets"),
			...optional ? [view("snippet_options", "website.snippet_options")] : []
		] };
	}
});
function snippetFiles(snippet, { spec, p }) {
	const { id, key, styles } = snippet;
	const data = {
		...snippet,
		className: `${className(key)}Option`,
		module: spec.module.name
	};
	const files = [
		{
			path: `views/snippets/${id}.xml`,
			template: "snippet/snippet.xml",
			data,
			load: "data"
		},
		{
			path: `static/src/img/snippets_thumbs/${id}.svg`,
			template: "snippet/thumbnail.svg",
			data
		},
		{
			path: `static/src/snippets/${id}/000.scss`,
			template: "snippet/snippet.scss",
			data,
			asset: "web.assets_frontend"
		}
	];
	if (styles.length === 0 || p.snippetOptions === "template") return files;
	const asset = "website.website_builder_assets";
	const folder = "static/src/builder";
	return [
		...files,
		{
			path: `${folder}/${id}_option.xml`,
			template: "snippet/option.xml",
			data,
			asset
		},
		{
			path: `${folder}/${id}_option_plugin.js`,
			template: "snippet/option_plugin.js",
			data,
			asset
		}
	];
}

// src/scaffold/parts/tests.ts
/** Tests besides those that each artefact brings: a tour through the web client. */
const tests = definePart({
	id: "tests",
	depends: ["web_tour"],
	input: shape({ tour: union([boolean(), string()]).optional().describe("A browser opens the list and a record: of this model, or with true of the first one") }).describe("Tests besides those that each artefact brings"),
	resolve(input = {}, r) {
		const shown = (model) => model.views !== void 0 && model.views.listView?.editable === void 0 && model.access.some(({ read }) => read);
		if (input.tour === void 0 || input.tour === false) return { tour: void 0 };
		const model = input.tour === true ? r.models.find(shown) : r.ownModel(input.tour, "tests.tour");
		if (input.tour === true ? !model : model && !shown(model)) r.problems.error("tests.tour", "a tour needs a model with views that some group may read, and a list that is not edited in place");
		return { tour: model?.name };
	},
	files: (context) => {
		const model = context.spec.models.find(({ name }) => name === context.spec.parts.tests.tour);
		return model ? tourFiles(model, context) : [];
	}
});
function tourFiles(model, context) {
	const { spec, p } = context;
	const { name } = spec.module;
	const action = `${name}.${model.table}_action`;
	const url = p.actionUrl === "path" ? `/odoo/action-${action}?view_type=list` : `/web#action=${action}&view_type=list`;
	const tour = `${name}_tour`;
	const samples = httpSamples([model], context, false);
	const create = createSample(model, sampleValues(model, spec.models, 1), context, samples.style);
	const user = testUsers(spec, model).findLast(({ rights }) => rights.read);
	const login = `${name}_tour_user`;
	const values = [...samples.rows.map((row) => row.create), create].map((node) => flat(node)).join("\n");
	return [{
		path: `static/tests/tours/${tour}.js`,
		template: "tour/tour.js",
		data: {
			module: name,
			tour,
			url
		},
		asset: "web.assets_tests"
	}, {
		path: "tests/test_tour.py",
		template: "tour/test_tour.py",
		data: {
			className: `Test${className(name)}Tour`,
			odoo: odooImports(values),
			samples: samples.rows,
			create,
			user: httpUser(login, (user?.groups ?? ["base.group_user"]).map((id) => complete(spec, id))),
			tour,
			url,
			login
		}
	}];
}

// src/scaffold/parts/index.ts
/** In the order in which their files load, after views and before menus. */
const PARTS = [
	data,
	reports,
	mails,
	wizards,
	serverActions,
	automations,
	crons,
	settings,
	hooks,
	migrations,
	repo,
	controllers,
	portal,
	snippets,
	js,
	tests
];
/** Shape of the keys of all parts in a spec. */
const partShape = Object.fromEntries(PARTS.map(({ id, input }) => [id, optional(input)]));
/** Every part of the spec, each with its defaults. */
function resolveParts(input, scope) {
	const values = PARTS.map((part) => [part.id, part.resolve(input[part.id], scope)]);
	return Object.fromEntries(values);
}
/** Methods that the parts put into models. */
function partMethods(values) {
	return PARTS.flatMap((part) => part.methods?.(values[part.id]) ?? []);
}
/** Tells a method that two keys of the spec would make. */
function checkMethods(values, models, r) {
	const taken = /* @__PURE__ */ new Map();
	for (const { name, methods, buttons } of models) for (const method of [...methods.map((each) => each.name), ...buttons.map((each) => each.method)]) taken.set(`${name}.${method}`, r.pathOf(name));
	for (const part of PARTS) for (const { model, method } of part.methods?.(values[part.id]) ?? []) {
		const key = `${model}.${method.name}`;
		const other = taken.get(key);
		if (other !== void 0) r.problems.error(part.id, `it makes a method ${key}, as ${other} does; choose another key`);
		taken.set(key, part.id);
	}
}
/** Buttons that the parts put on the forms of models. */
function partOpeners(values) {
	return PARTS.flatMap((part) => part.openers?.(values[part.id]) ?? []);
}
/** Access rows that the parts add. */
function partAccess(values) {
	return PARTS.flatMap((part) => part.access?.(values[part.id]) ?? []);
}
/** Menus that the parts add. */
function partMenus(values, module, menus) {
	return PARTS.flatMap((part) => part.menus?.(values[part.id], module, menus) ?? []);
}
/** Python that the parts take from the spec. */
function partPython(values) {
	return PARTS.flatMap((part) => part.python?.(values[part.id]) ?? []);
}
function partScope(r, module, models) {
	return {
		...r,
		module,
		models,
		ownModel(name, path) {
			const found = models.find((model) => model.name === name);
			const all = models.map((model) => model.name);
			if (!found) r.problems.error(path, `${name} is no model of this spec.${didYouMean(name, all)}`);
			return found;
		},
		keyed(key, path) {
			const problem = keyProblem(key);
			if (problem) r.problems.error(path, problem);
		}
	};
}
/** Modules that the parts in use need. */
function partDepends(input) {
	return PARTS.flatMap(({ id, depends = [] }) => input[id] === void 0 ? [] : depends);
}

export { partMenus as a, partPython as c, resolveParts as d, data as f, partDepends as i, partScope as l, checkMethods as n, partMethods as o, partAccess as r, partOpeners as s, PARTS as t, partShape as u };