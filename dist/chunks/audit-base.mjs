import { r as __toESM } from "./rolldown-runtime.mjs";
import { Vt as orList, zt as didYouMean } from "./spec.mjs";
import { M as isSeries, N as seriesProfile, j as SERIES } from "./read-back.mjs";
import { n as READING, r as SERIES_RULES, t as MODULE_RULES } from "./static-gate.mjs";
import { $ as attribute, A as createProject, C as sourceFile, D as readJs, E as jsChildren, F as moduleFacts, G as isDataElement, I as ownNodes, J as recordField, K as qualified, L as pythonRefs, M as remembered, N as coreFacts, O as pastOf, P as isNoupdate, Q as ancestor, S as decode, U as indexModule, W as manualModels, X as parseXml, Y as recordText, _ as manifestEdits, a as readPo, at as manifestPaths, b as lineStart, c as listFiles, ct as syntaxProblems, d as readPython, et as attributeValue, ft as literalOf, gt as comodelOf, ht as walk, it as manifestAssets, j as compactModule, k as loadSymbols, lt as parsePython, mt as childOf, nt as textOf$1, o as heldTrees, pt as parts, rt as walkElements, s as ModuleError, tt as elementsOf, u as readModule, ut as parsePythonNow, z as compileXPath } from "./source.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, homedir } from "node:os";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { gzip } from "node:zlib";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/audit/gate-rules.ts
/**
* Rules of the gate that stay out of the audit: those that the audit has rules of its own for, by their names, and those
* that hold what somebody else wrote to ways of ours.
*/
const LEFT_OUT = new Set(`list-tag list-xpath modifier-attrs modifier-expression column-invisible chatter-div chatter-tag kanban-box
  kanban-card kanban-menu search-group-attributes graph-orientation settings-div settings-app filter-name
  record-groups-field group-fields cron-fields mail-report-field action-view-mode view-type settings-target
  rule-time mail-jinja mail-inline cron-repeats action-tags action-tags-deprecated assets-template qweb-raw
  qweb-field-element compute-assigns xml-well-formed xmlid-duplicates expressions-parse attribute-elements
  report-templates-exist manifest-parses manifest-lists-files refs-exist python-refs-exist decorated-fields-exist
  button-methods-exist stored-depends name-get name-get-deprecated manifest-depends manifest-license manifest-version
  manifest-keys manifest-installable manifest-files hooks-exist hook-arguments field-methods-exist one2many-inverse
  comodels-exist field-options model-description view-fields-exist view-arch xpath-finds record-fields-exist
  rule-fields-exist field-domains-exist mail-fields-exist access-models-exist init-imports sql-constraints-list
  test-case menus-open action-fields-exist route-record-unchecked`.split(/\s+/));
const CATEGORIES$1 = [
	[/access|rule-|record-rule|exposure|sudo|csrf|public/, "security"],
	[/view|xpath|arch|field-in|button|template|qweb/, "views"],
	[/migration|upgrade/, "migration"]
];
/** What the gate of `verify` looks at, as rules of the audit. Its own tests are those of the gate. */
const GATE_RULES = [...MODULE_RULES.map((rule) => adapted(rule, {}, (context) => READING.has(rule.id) || canRead(context.index) ? rule.check(context.index) : [])), ...SERIES_RULES.map((rule) => adapted(rule, seriesOf((series) => rule.applies(seriesProfile(series))), ({ index, series }) => series && rule.applies(series) && canRead(index) ? rule.check(index, series) : []))].filter(({ id }) => !LEFT_OUT.has(id));
function adapted(rule, range, check) {
	return {
		id: rule.id,
		severity: "high",
		category: CATEGORIES$1.find(([pattern]) => pattern.test(rule.id))?.[1] ?? "correctness",
		...range,
		summary: rule.holds.slice(0, 100),
		why: `The module does not install without it, or loses something silently. What must hold: ${rule.holds.replace(/\.$/, "")}.`,
		link: "https://www.odoo.com/documentation/19.0/developer/reference/backend.html",
		bad: [],
		good: [],
		check(context) {
			for (const { message, fix, source, at, verdict = "fail" } of check(context)) {
				const severity = verdict === "fail" ? "high" : "medium";
				context.report({
					message: `${message} ${fix}`.trim(),
					source,
					at,
					severity
				});
			}
		}
	};
}
const readable = /* @__PURE__ */ new WeakMap();
/** What the gate says of a module of which some file cannot be read is worth nothing. */
function canRead(index) {
	const known = readable.get(index);
	if (known) return known.ok;
	const ok = MODULE_RULES.every(({ id, check }) => !READING.has(id) || [...check(index)].length === 0);
	readable.set(index, { ok });
	return ok;
}
function seriesOf(applies) {
	const [first, last] = [SERIES.find(applies), SERIES.findLast(applies)];
	return {
		...first !== void 0 && first !== SERIES[0] && { from: first },
		...last !== void 0 && last !== SERIES.at(-1) && { to: last }
	};
}

// src/audit/access/rows.ts
const PERMISSIONS = [
	"read",
	"write",
	"create",
	"unlink"
];
const rows = /* @__PURE__ */ new WeakMap();
/** All access rows that the module's data files have. */
function accessRows(index) {
	const known = rows.get(index);
	if (known) return known;
	const found = index.loaded.flatMap(({ file, demo }) => "isData" in file ? file.records.flatMap(({ element, model }) => model === "ir.model.access" && element.name === "record" ? [xmlRow(element, file.source, index.module.name, demo)] : []) : csvRows(file, index.module.name, demo));
	rows.set(index, found);
	return found;
}
function csvRows(file, module, demo) {
	if (file.model !== "ir.model.access") return [];
	const column = (...names) => file.header.findIndex(({ value }) => names.includes(value.trim()));
	const at = {
		id: column("id"),
		model: column("model_id:id", "model_id/id"),
		group: column("group_id:id", "group_id/id")
	};
	const permissions = PERMISSIONS.map((name) => [name, column(`perm_${name}`)]);
	return file.rows.flatMap((row) => {
		const text = (index) => row[index]?.value.trim() ?? "";
		const [first, last] = [row[0], row.at(-1)];
		if (!first || !last || at.model === -1) return [];
		const id = text(at.id);
		const group = text(at.group);
		return [{
			source: file.source,
			at: {
				start: first.start,
				end: last.end
			},
			xmlid: id === "" ? void 0 : qualified(id, module),
			model: text(at.model) === "" ? void 0 : qualified(text(at.model), module),
			group: group === "" ? void 0 : qualified(group, module),
			allows: new Set(permissions.flatMap(([name, index]) => isTrue(text(index)) ? [name] : [])),
			demo,
			noupdate: false,
			foreign: id.includes(".") && !id.startsWith(`${module}.`)
		}];
	});
}
function xmlRow(element, source, module, demo) {
	const id = attributeValue(element, "id");
	const [model, group] = [refOf(element, "model_id", module), refOf(element, "group_id", module)];
	return {
		source,
		at: element.tag,
		xmlid: id === void 0 ? void 0 : qualified(id, module),
		model,
		group,
		allows: new Set(PERMISSIONS.filter((name) => {
			const field = recordField(element, `perm_${name}`);
			return field !== void 0 && isTrue((attributeValue(field, "eval") ?? textOf$1(field)).trim());
		})),
		demo,
		noupdate: isNoupdate(element),
		foreign: id?.includes(".") === true && !id.startsWith(`${module}.`)
	};
}
/** xmlid that a many2one names. */
function refOf(record, name, module) {
	const field = recordField(record, name);
	const ref = field && attributeValue(field, "ref");
	if (ref) return qualified(ref.trim(), module);
	const given = field && /^\s*ref\(\s*['"]([\w.]+)['"]\s*\)\s*$/.exec(attributeValue(field, "eval") ?? "")?.[1];
	return given === void 0 ? void 0 : qualified(given, module);
}
function isTrue(value) {
	return /^(1|true|yes)$/i.test(value);
}
const rules = /* @__PURE__ */ new WeakMap();
function ruleRecords(index) {
	const known = rules.get(index);
	if (known) return known;
	const { name } = index.module;
	const found = index.loaded.flatMap(({ file, demo }) => {
		if (!("isData" in file)) return [];
		return file.records.flatMap(({ element, model }) => {
			if (model !== "ir.rule" || element.name !== "record") return [];
			const id = attributeValue(element, "id");
			const domain = recordField(element, "domain_force");
			return [{
				source: file.source,
				element,
				at: element.tag,
				xmlid: id === void 0 ? void 0 : qualified(id, name),
				model: refOf(element, "model_id", name),
				domain: (domain && (attributeValue(domain, "eval") ?? textOf$1(domain)).trim()) ?? "",
				domainAt: domain?.inner ?? element.tag,
				groups: groupsOf(element, name),
				demo,
				noupdate: isNoupdate(element),
				foreign: id?.includes(".") === true && !id.startsWith(`${name}.`)
			}];
		});
	});
	rules.set(index, found);
	return found;
}
function groupsOf(element, module) {
	const field = recordField(element, "groups");
	if (!field) return [];
	const expression = attributeValue(field, "eval") ?? "";
	const found = [...expression.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].flatMap(({ 1: id }) => id === void 0 ? [] : [qualified(id, module)]);
	return found.length > 0 || /^\s*\[\s*\]\s*$|\(5/.test(expression) ? found : void 0;
}
/** `library.book` of `library.model_library_book`, of all the models that are known. */
function modelNames$1(index, known) {
	const found = /* @__PURE__ */ new Map();
	for (const name of [...known, ...index.models.keys()]) found.set(`model_${name.replaceAll(".", "_")}`, name);
	return found;
}
/** The part of an xmlid behind the dot. */
function shortId(xmlid) {
	return xmlid.slice(xmlid.indexOf(".") + 1);
}

// src/audit/rule.ts
/** Worst first. */
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low",
	"info"
];
const CATEGORIES = [
	"security",
	"correctness",
	"performance",
	"views",
	"javascript",
	"i18n",
	"tests",
	"migration",
	"maintainability"
];
function defineRule(rule) {
	return rule;
}

// src/audit/python/places.ts
/** Code of tests, or of demo data: nobody outside reaches it. */
function isTestFile(path) {
	return /(^|\/)(tests?|demo|populate)\//.test(path) || /(^|\/)(test_[^/]*|conftest)\.py$/.test(path);
}
/** Scripts that run once, with the rights of the installation. */
function isMigrationFile(path) {
	return /^(migrations|upgrades|scripts)\//.test(path);
}
/** A hook of the manifest, or a script's `migrate(cr, version)`. */
function isInstallCode({ functionNode, method, klass, file }) {
	if (isMigrationFile(file.source.path)) return true;
	if (klass || !functionNode || !method) return false;
	return /hook|^_?(pre|post|uninstall)_|^migrate$/.test(method.name) || /^(hooks|__init__)\.py$/.test(file.source.path);
}
/** Tests, hooks and migration scripts: code that serves no user. */
function servesNobody(context) {
	return isTestFile(context.file.source.path) || isInstallCode(context);
}

// src/audit/xml/examples.ts
/** The data file of an example that has one view, or an extension of one when `inherits` names it. */
function viewExample(arch, inherits) {
	return { "views/example.xml": `
<odoo>
  <record id="view_example" model="ir.ui.view">
    <field name="name">example</field>
    <field name="model">res.partner</field>${inherits === void 0 ? "" : `\n    <field name="inherit_id" ref="${inherits}"/>`}
    <field name="arch" type="xml">
      ${arch}
    </field>
  </record>
</odoo>
` };
}
/** Likewise of data: what stands in `<odoo>`. */
function dataExample(inner, path = "data/example.xml") {
	return { [path]: `<odoo>\n  ${inner}\n</odoo>\n` };
}

// src/audit/xml/expression.ts
/** Most expressions of a project are written many times over. */
const known$7 = /* @__PURE__ */ new Map();
const MOST = 5e3;
/** What is longer was not written by hand. */
const LONGEST = 2e4;
/** A name, a number or a simple comparison: what nearly all are. */
const PLAIN = /^\s*(?:not )?[\w.]+(?:\s*(?:==|!=|>=?|<=?|and|or)\s*(?:not )?(?:[\w.]+|'[^'\\\n]*'))*\s*$/;
/** Why Python cannot read an expression; undefined where it can. `%(xmlid)d` counts as the number that Odoo puts there. */
function expressionProblem(text) {
	if (text.trim() === "" || PLAIN.test(text)) return void 0;
	if (known$7.has(text)) return known$7.get(text);
	const problem = text.length > LONGEST ? void 0 : guarded(text);
	if (known$7.size >= MOST) known$7.clear();
	known$7.set(text, problem);
	return problem;
}
/** Nesting that no stack holds is not for us to judge. */
function guarded(text) {
	try {
		return read(text);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function read(text) {
	const code = `(${text.replaceAll(/%\([\w.]+\)[ds]/g, "0").trim()}\n)`;
	const root = parsePythonNow(code);
	const [problem] = syntaxProblems(root, code);
	if (problem) return problem.message;
	for (const node of walk(root)) if (node.type === "ERROR" || node.missing) return "its parts do not fit together";
	const [statement, more] = root.children.filter(({ type }) => type !== "comment");
	if (statement?.type !== "expression_statement" || more) return "it is no single expression";
}

// src/audit/xml/arch.ts
function classesOf(element) {
	return (attributeValue(element, "class") ?? "").split(/\s+/).filter(Boolean);
}
/** The element is below one of these, or is one itself. */
function within(element, ...names) {
	return names.includes(element.name) || names.some((name) => ancestor(element, name) !== void 0);
}
/** The nearest element around, whatever its name, that is one of these. */
function nearest(element, names) {
	let up = element.parent;
	while (up && !names.has(up.name)) up = up.parent;
	return up;
}
/** `<odoo>`, `<openerp>` or `<data>`: where a data file has its records. An arch may have a `<data>` too. */
function isTop$1(element) {
	let up = element;
	while (up && /^(odoo|openerp|data)$/.test(up.name)) up = up.parent;
	return element !== void 0 && up === void 0;
}
/** The data that the element stands in is only loaded once. */
function isFrozen(element) {
	const own = attributeValue(element, "noupdate");
	if (own !== void 0) return /^(1|true)$/i.test(own.trim());
	return element.parent !== void 0 && isFrozen(element.parent);
}
/** The arch is known to be one of the web client, not a page or report: its record names a model. */
function isBackend({ view }) {
	return view.model !== void 0 && recordText(view.record, "type") !== "qweb";
}

// src/audit/python/names.ts
/** `self.env.cr.execute` of names and attributes; undefined where a call, a subscript or anything else is among them. */
function dotted(node, { text }) {
	if (node?.type === "identifier") return text.slice(node.start, node.end);
	if (node?.type !== "attribute") return void 0;
	const object = dotted(childOf(node, "object"), { text });
	const name = childOf(node, "attribute");
	return object !== void 0 && name ? `${object}.${text.slice(name.start, name.end)}` : void 0;
}
/** Many rules ask about each call: the answer is kept, and the dotted name is only made for who wants it. */
const calls = /* @__PURE__ */ new WeakMap();
function calledBy(call, { text }) {
	const known = calls.get(call);
	if (known !== void 0) return known || void 0;
	const called = call.type === "call" ? childOf(call, "function") : void 0;
	const name = called?.type === "attribute" ? childOf(called, "attribute") : called;
	if (!called || name?.type !== "identifier") {
		calls.set(call, false);
		return;
	}
	let path = false;
	const found = {
		name: text.slice(name.start, name.end),
		nameSpan: {
			start: name.start,
			end: name.end
		},
		object: called.type === "attribute" ? childOf(called, "object") : void 0,
		get path() {
			if (path === false) path = dotted(called, { text });
			return path;
		}
	};
	calls.set(call, found);
	return found;
}
function argumentsOfCall(call, { text }) {
	const positional = [];
	const keywords = /* @__PURE__ */ new Map();
	let spread = false;
	const list = childOf(call, "arguments");
	const given = list?.type === "argument_list" ? parts(list) : list ? [list] : [];
	for (const argument of given) if (argument.type === "keyword_argument") {
		const [name, value] = [childOf(argument, "name"), childOf(argument, "value")];
		if (name && value) keywords.set(text.slice(name.start, name.end), value);
	} else if (/_splat$/.test(argument.type)) spread = true;
	else positional.push(argument);
	return {
		positional,
		keywords,
		spread
	};
}
/** The nearest node around the visited one with one of these types. */
function around(ancestors, ...types) {
	return ancestors.findLast(({ type }) => types.includes(type));
}
/** The function or lambda that the visited node runs in, nested ones included. */
function innermostFunction(ancestors) {
	return around(ancestors, "function_definition", "lambda");
}
/** Without the parentheses around it. */
function unwrapped(node) {
	let inner = node;
	while (inner.type === "parenthesized_expression") {
		const [first] = parts(inner);
		if (!first) break;
		inner = first;
	}
	return inner;
}

// src/audit/python/bindings.ts
/** Every binding of a name below a node, and every call, in the order of the source. */
function collectBindings(root, text) {
	const bindings = /* @__PURE__ */ new Map();
	const calls = [];
	const bind = (target, how, value, from, place) => {
		const name = text.slice(target.start, target.end);
		const binding = {
			name,
			how,
			value,
			target,
			from,
			...place
		};
		const known = bindings.get(name);
		if (known) known.push(binding);
		else bindings.set(name, [binding]);
	};
	const visit = (node, place) => {
		if (node.type === "call") calls.push(node);
		const handler = BINDERS[node.type];
		const inner = handler ? handler(node, place, bind, root) ?? place : place;
		for (const child of node.children) visit(child, placeOf(node, child, inner));
	};
	visit(root, {
		region: root,
		branches: [],
		loops: []
	});
	return {
		bindings,
		calls
	};
}
function placeOf(node, child, place) {
	if (child.type === "block") {
		if (node.type === "with_statement") return place;
		const loops = /^(for|while)_statement$/.test(node.type) ? [...place.loops, node] : place.loops;
		return {
			region: child,
			branches: node.type === "if_statement" ? [...place.branches, {
				whole: node,
				branch: child
			}] : place.branches,
			loops
		};
	}
	if (node.type === "if_statement" && /^(elif|else)_clause$/.test(child.type)) return {
		...place,
		branches: [...place.branches, {
			whole: node,
			branch: child
		}]
	};
	return place;
}
/** What makes names, by node type; gives the place of what is inside where that is another. */
const BINDERS = {
	assignment(node, place, bind) {
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (!left || !right) return void 0;
		let value = right;
		while (value.type === "assignment") value = childOf(value, "right") ?? {
			...value,
			type: "ellipsis"
		};
		assign(left, value, "value", node.end, place, bind);
	},
	augmented_assignment(node, place, bind) {
		const left = childOf(node, "left");
		if (left) assign(left, childOf(node, "right"), "augmented", node.end, place, bind);
	},
	named_expression(node, place, bind) {
		const left = childOf(node, "name");
		if (left) assign(left, childOf(node, "value"), "value", node.end, place, bind);
	},
	for_statement(node, place, bind) {
		const left = childOf(node, "left");
		const from = childOf(node, "body")?.start ?? node.end;
		if (left) assign(left, childOf(node, "right"), "item", from, place, bind);
	},
	as_pattern(node, place, bind) {
		const alias = childOf(node, "alias");
		if (alias) assign(alias, parts(node)[0], "context", node.end, place, bind);
	},
	list_comprehension: comprehension,
	set_comprehension: comprehension,
	dictionary_comprehension: comprehension,
	generator_expression: comprehension,
	lambda(node, place, bind) {
		const own = {
			...place,
			region: node
		};
		parameters(childOf(node, "parameters"), node.start, own, bind);
		return own;
	},
	function_definition(node, place, bind, root) {
		const own = {
			...place,
			region: node
		};
		const name = childOf(node, "name");
		if (name && node !== root) bind(name, "other", void 0, node.end, place);
		parameters(childOf(node, "parameters"), node.start, own, bind);
		return own;
	},
	import_statement: imports,
	import_from_statement: imports
};
/** The targets of a comprehension hold in all of it, also before the `for`. */
function comprehension(node, place, bind) {
	const own = {
		...place,
		region: node
	};
	for (const clause of node.children) {
		const left = clause.type === "for_in_clause" ? childOf(clause, "left") : void 0;
		if (left) assign(left, childOf(clause, "right"), "item", node.start, own, bind);
	}
	return own;
}
function imports(node, place, bind) {
	for (const child of node.children) {
		const bound = child.field === "name" ? childOf(child, "alias") ?? parts(child)[0] : void 0;
		if (bound) bind(bound, "other", void 0, node.end, place);
	}
}
function assign(left, right, how, from, place, bind) {
	if (/^(identifier|attribute|subscript)$/.test(left.type)) bind(left, how, right, from, place);
	else if (/^(pattern_list|(tuple|list)(_pattern)?|expression_list)$/.test(left.type)) {
		const targets = parts(left);
		const values = how === "value" && right ? displayed$1(right) : void 0;
		const fits = values?.length === targets.length && !targets.some(isSplat);
		targets.forEach((target, i) => {
			if (fits) assign(target, values[i], "value", from, place, bind);
			else assign(target, right, how === "value" ? "part" : how, from, place, bind);
		});
	} else if (isSplat(left) || /^(parenthesized_expression|as_pattern_target)$/.test(left.type)) {
		const [inner] = parts(left);
		if (inner) assign(inner, right, isSplat(left) ? "part" : how, from, place, bind);
	}
}
/** Elements of a tuple or list that is written out. */
function displayed$1(node) {
	if (node.type === "parenthesized_expression") {
		const [inner] = parts(node);
		return inner && displayed$1(inner);
	}
	return /^(tuple|list|expression_list)$/.test(node.type) && !parts(node).some(isSplat) ? parts(node) : void 0;
}
function parameters(list, from, place, bind) {
	for (const parameter of list ? parts(list) : []) {
		const inner = (parameter.type === "identifier" || isSplat(parameter) ? parameter : void 0) ?? childOf(parameter, "name") ?? parts(parameter)[0];
		if (!inner) continue;
		const plain = isSplat(inner) ? parts(inner)[0] : inner;
		if (plain?.type !== "identifier") continue;
		bind(plain, isSplat(inner) ? "splat" : "parameter", childOf(parameter, "value"), from, place);
	}
}
function isSplat({ type }) {
	return /_splat(_pattern)?$/.test(type);
}

// src/audit/python/flow.ts
const flows = /* @__PURE__ */ new WeakMap();
function flowOf(node, text) {
	const known = flows.get(node);
	if (known) return known;
	const { bindings, calls } = collectBindings(node, text);
	for (const list of bindings.values()) list.sort((a, b) => a.from - b.from);
	const reaching = (name, offset) => reachingAt(bindings.get(name) ?? [], offset);
	const flow = {
		node,
		text,
		bindings,
		calls,
		reaching
	};
	flows.set(node, flow);
	return flow;
}
function reachingAt(all, offset) {
	const found = [];
	for (const binding of all.toReversed()) {
		if (binding.from > offset) {
			if (binding.loops.some((loop) => holds(loop, offset))) found.push(binding);
			continue;
		}
		if (isNested(binding) && !holds(binding.region, offset)) continue;
		if (binding.branches.some(({ whole, branch }) => holds(whole, offset) && !holds(branch, offset) && !comesRound(binding, whole))) continue;
		found.push(binding);
		if (binding.how !== "augmented" && holds(binding.region, offset)) break;
	}
	return found;
}
/** A name of a lambda, a nested function or a comprehension is none outside of it. */
function isNested({ region }) {
	return /^(lambda|function_definition)$|comprehension$|^generator_expression$/.test("type" in region ? String(region.type) : "");
}
function comesRound({ loops }, whole) {
	return loops.some((loop) => holds(loop, whole.start));
}
function holds({ start, end }, offset) {
	return start <= offset && offset < end;
}
/**
* The expressions that may be the value of this one: through names, parentheses, `a or b` and `a if b else c`. A name
* whose value is not known here (a parameter, an import) stands for itself.
*/
function originsOf(node, flow) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const follow = (at) => {
		if (seen.has(at) || seen.size > 200) return;
		seen.add(at);
		const inner = alternatives$1(at);
		if (inner) {
			for (const part of inner) follow(part);
			return;
		}
		if (at.type !== "identifier") {
			found.push(at);
			return;
		}
		const bound = flow.reaching(flow.text.slice(at.start, at.end), at.start);
		const plain = bound.filter(({ how, value }) => how === "value" && value);
		if (plain.length === 0 || plain.length < bound.length) found.push(at);
		for (const { value } of plain) if (value) follow(value);
	};
	follow(node);
	return found;
}
/** What an expression chooses between, or stands around. */
function alternatives$1(node) {
	const all = parts(node);
	switch (node.type) {
		case "parenthesized_expression":
		case "await": return all;
		case "named_expression": return all.slice(1);
		case "conditional_expression": return [all[0], all[2]].filter((part) => part !== void 0);
		case "boolean_operator": return [childOf(node, "left"), childOf(node, "right")].filter((part) => part !== void 0);
		default: return;
	}
}

// src/audit/python/orm.ts
/** Methods that give records of the same model. */
const SAME$1 = /^(browse|search|create|copy|exists|filtered|filtered_domain|sorted|with_context|with_company|with_env|with_prefetch|with_user|with_for_update|sudo|new|search_fetch|concat|union|_filter_access_rules|_filter_access_rules_python|_filtered_access|try_lock_for_update|name_create)$/;
const DEPTH$1 = 12;
const STEPS$1 = 1e3;
/** How far one question may still go: names that are built from each other would otherwise take for ever. */
let steps = 0;
/** The flow of the method, of the function, or of a file's top level around what is visited. */
function scopeFlow(scope) {
	return flowOf(scope.functionNode ?? scope.file.root, scope.text);
}
/** What kind of records an expression is; undefined when it is none, or nobody can tell. */
function recordsOf(node, scope) {
	steps = STEPS$1;
	return records(node, scope, scopeFlow(scope), DEPTH$1);
}
function records(node, scope, flow, depth) {
	steps -= 1;
	if (depth === 0 || steps < 0) return void 0;
	const next = (inner) => inner && records(inner, scope, flow, depth - 1);
	const choices = alternatives$1(node);
	if (choices) return merged$1(choices.map(next).filter((found) => found !== void 0));
	switch (node.type) {
		case "identifier": return namedRecords(node, scope, flow, next);
		case "subscript": {
			const value = childOf(node, "value");
			const key = childOf(node, "subscript");
			if (!value || !key) return void 0;
			const sudo = envSudo(value, scope, flow, depth - 1);
			if (sudo !== void 0) return {
				model: textOf(key, scope.text),
				sudo
			};
			const of = next(value);
			if (!of) return void 0;
			const name = textOf(key, scope.text);
			return name === void 0 ? of : fieldRecords(of, name, scope);
		}
		case "attribute": {
			const object = childOf(node, "object");
			const name = nameOf(childOf(node, "attribute"), scope.text);
			if (!object || name === void 0) return void 0;
			const sudo = name === "user" || name === "company" || name === "companies" ? envSudo(object, scope, flow, depth - 1) : void 0;
			if (sudo !== void 0) return {
				model: name === "user" ? "res.users" : "res.company",
				sudo
			};
			const of = next(object);
			return of && fieldRecords(of, name, scope);
		}
		case "binary_operator": {
			const [left, right] = [next(childOf(node, "left")), next(childOf(node, "right"))];
			return left && right ? merged$1([left, right]) : void 0;
		}
		case "call": return calledRecords(node, scope, flow, next, depth);
		default: return;
	}
}
function namedRecords(node, scope, flow, next) {
	const name = scope.text.slice(node.start, node.end);
	const bound = flow.reaching(name, node.start);
	if (name === "self" && bound.every(({ how }) => how === "parameter")) {
		const { klass } = scope;
		return klass && (klass.kind !== void 0 || klass.model !== void 0 && !klass.bases.some((base) => /Component$/.test(base))) ? {
			model: klass.model,
			sudo: false
		} : void 0;
	}
	if (bound.length === 0) return scope.embedded && /^(record|records|model)$/.test(name) ? {
		model: void 0,
		sudo: false
	} : void 0;
	const found = [];
	for (const { how, value } of bound) {
		if (how === "augmented") continue;
		const of = how === "value" || how === "item" ? next(value) : void 0;
		if (!of) return void 0;
		found.push(of);
	}
	return merged$1(found);
}
function calledRecords(call, scope, flow, next, depth) {
	const called = calledBy(call, scope);
	if (!called) return void 0;
	const { name, object } = called;
	const given = argumentsOfCall(call, scope);
	if (object === void 0) return name === "reversed" || name === "sorted" ? next(given.positional[0]) : void 0;
	if (name === "ref") {
		const sudo = envSudo(object, scope, flow, depth - 1);
		return sudo === void 0 ? void 0 : {
			model: void 0,
			sudo
		};
	}
	if (!SAME$1.test(name) && name !== "mapped") return void 0;
	const of = object.type === "call" && calledBy(object, scope)?.name === "super" ? superRecords(name, scope) : next(object);
	if (!of) return void 0;
	const [first] = given.positional;
	if (name === "mapped") {
		const path = first && textOf(first, scope.text);
		if (path === void 0) return void 0;
		return path.split(".").reduce((at, field) => at && fieldRecords(at, field, scope), of);
	}
	if (name === "sudo") {
		const off = first && scope.text.slice(first.start, first.end) === "False";
		return {
			...of,
			sudo: !off
		};
	}
	if (name === "with_user") return {
		...of,
		sudo: first !== void 0 && /SUPERUSER_ID$/.test(scope.text.slice(first.start, first.end))
	};
	return of;
}
function superRecords(name, { klass }) {
	if (!klass?.kind || !/^(create|copy|search)$/.test(name)) return void 0;
	return {
		model: klass.model,
		sudo: false
	};
}
/** What a relational field of these records holds. */
function fieldRecords(of, name, scope) {
	if (of.model === void 0) return /_ids?$/.test(name) ? {
		model: void 0,
		sudo: of.sudo
	} : void 0;
	const field = scope.model(of.model).field(name);
	if (!field) return void 0;
	if (!/^(Many2one|One2many|Many2many|Reference)$/.test(field.type)) return void 0;
	return {
		model: field.comodel,
		sudo: of.sudo
	};
}
function merged$1(all) {
	const [first] = all;
	if (!first) return void 0;
	return {
		model: all.every(({ model }) => model === first.model) ? first.model : void 0,
		sudo: all.some(({ sudo }) => sudo)
	};
}
/** `self.env`, `request.env`, `env`, and what is assigned from them: whether it is sudo; undefined for no environment. */
function envSudo(node, scope, flow, depth) {
	steps -= 1;
	if (depth <= 0 || steps < 0) return void 0;
	const { text } = scope;
	if (node.type === "attribute") {
		const object = childOf(node, "object");
		if (nameOf(childOf(node, "attribute"), text) !== "env" || !object) return void 0;
		return records(object, scope, flow, depth - 1)?.sudo ?? false;
	}
	if (node.type === "identifier") {
		const name = text.slice(node.start, node.end);
		const values = flow.reaching(name, node.start).flatMap(({ how, value }) => how === "value" && value ? [value] : []);
		if (values.length === 0) return name === "env" ? false : void 0;
		const found = values.map((value) => envSudo(value, scope, flow, depth - 1));
		return found.includes(void 0) ? void 0 : found.includes(true);
	}
	if (node.type === "call") {
		const called = calledBy(node, scope);
		if (called?.path === "api.Environment" || called?.name === "Environment") return argumentsOfCall(node, scope).positional.some((given) => /SUPERUSER_ID$/.test(text.slice(given.start, given.end)));
		const object = childOf(node, "function");
		const of = object && envSudo(object, scope, flow, depth - 1);
		if (of === void 0) return void 0;
		const { keywords } = argumentsOfCall(node, scope);
		const [su, user] = [keywords.get("su"), keywords.get("user")];
		return of || su !== void 0 && text.slice(su.start, su.end) === "True" || user !== void 0 && /^(1|SUPERUSER_ID)$/.test(text.slice(user.start, user.end));
	}
}
function isEnvironment(node, scope) {
	steps = STEPS$1;
	return envSudo(node, scope, scopeFlow(scope), DEPTH$1) !== void 0;
}
const CURSOR = /(^|\.)_?cr$/;
/** A cursor of Odoo's own database: `self.env.cr`, `request.env.cr`, `cr`, and names that one is assigned to. */
function isCursor(node, scope) {
	steps = STEPS$1;
	return cursor(node, scope, scopeFlow(scope), DEPTH$1);
}
function cursor(node, scope, flow, depth) {
	steps -= 1;
	if (depth === 0 || steps < 0) return false;
	if (node.type === "attribute") return /^_?cr$/.test(nameOf(childOf(node, "attribute"), scope.text) ?? "");
	const path = dotted(node, scope);
	if (path !== void 0 && CURSOR.test(path)) return true;
	if (node.type === "identifier" && path !== void 0) return flow.reaching(path, node.start).some(({ how, value }) => (how === "value" || how === "context") && value !== void 0 && cursor(value, scope, flow, depth - 1));
	return node.type === "call" && calledBy(node, scope)?.name === "cursor";
}
function nameOf(node, text) {
	return node?.type === "identifier" ? text.slice(node.start, node.end) : void 0;
}
function textOf(node, text) {
	const value = literalOf(node, text);
	return typeof value === "string" ? value : void 0;
}

// src/audit/python/routes.ts
const known$6 = /* @__PURE__ */ new WeakMap();
/** All routes of a file. */
function routesOf(file) {
	const found = known$6.get(file);
	if (found) return found;
	const routes = file.source.text.includes("route(") ? file.classes.flatMap((klass) => klass.methods.flatMap((method) => routeOf(method, klass) ?? [])) : [];
	known$6.set(file, routes);
	return routes;
}
/** The route of the method around what is visited. */
function routeAround(context) {
	const node = context.functionNode;
	return node && routesOf(context.file).find(({ method }) => method.start === node.start && method.end === node.end);
}
function routeOf(method, klass) {
	const decorator = method.decorators.find(({ name }) => /^(?:(?:odoo\.)?http\.)?route$/.test(name));
	if (!decorator) return void 0;
	const { args, kwargs } = decorator;
	const given = (args[0] ?? kwargs.get("route"))?.value;
	const paths = (Array.isArray(given) ? given : [given]).filter((path) => typeof path === "string");
	const override = args.length === 0 && !kwargs.has("route");
	const text = (name, standard) => {
		const value = kwargs.get(name);
		if (!value) return override ? void 0 : standard;
		return typeof value.value === "string" ? value.value : void 0;
	};
	const methods = kwargs.get("methods")?.value;
	const csrf = kwargs.get("csrf");
	const cors = kwargs.get("cors")?.value;
	return {
		method,
		klass,
		decorator,
		paths,
		auth: text("auth", "user"),
		type: text("type", "http"),
		methods: Array.isArray(methods) ? methods.map(String) : void 0,
		csrf: csrf ? csrf.value === false ? false : csrf.value === true ? true : void 0 : true,
		cors: typeof cors === "string" ? cors : void 0,
		website: kwargs.get("website")?.value === true,
		override,
		params: parametersOf(method, paths)
	};
}
function parametersOf(method, paths) {
	const converters = /* @__PURE__ */ new Map();
	for (const path of paths) for (const [, converter, name] of path.matchAll(/<(?:([\w]+)(?:\(.*?\))?:)?(\w+)>/g)) if (name !== void 0) converters.set(name, converter);
	return new Map(method.params.slice(1).map((name) => [name, {
		name,
		converter: converters.get(name),
		inPath: converters.has(name)
	}]));
}

// src/audit/python/taint.ts
/** Functions whose result says what their arguments say. */
const PASSES = /^(str|bytes|repr|dict|list|tuple|set|sorted|reversed|format|unquote|unquote_plus|quote_plus|loads|b64decode|b64encode|encodebytes|ustr|to_text|copy|deepcopy|next|iter|enumerate|zip|max|min|Markup|OrderedDict|cast|escape|html_escape|escape_psql|html_sanitize|urljoin|join|normpath|urlencode|url_encode|url_join)$/;
/** Their result is a number, or true or false: it carries no text. */
const NUMBERS = /^(int|float|len|abs|round|ord|hash|bool|sum)$/;
/** Methods of a value that give nothing of it. */
const QUESTIONS = /^(isdigit|isnumeric|isdecimal|isalnum|isalpha|isidentifier|startswith|endswith|index|find|count|keys|hexdigest|digest|write|append|update)$/;
/** Harmless wherever they are used. */
const CLEAN = /^(literal_eval|secure_filename|consteq|compare_digest|sha1|sha256|sha512|md5|uuid4|strftime|fromisoformat|to_date|to_datetime|from_string)$/;
const DEPTH = 24;
const STEPS = 2e3;
/** Whether, and by whom, this value can be chosen from outside. Unknown calls are taken to give something of their own. */
function taintOf(node, flow, outside) {
	return taint(node, {
		flow,
		outside,
		text: flow.text,
		seen: /* @__PURE__ */ new Set(),
		left: { steps: STEPS }
	}, DEPTH);
}
function taint(node, state, depth) {
	state.left.steps -= 1;
	if (depth === 0 || state.left.steps < 0) return void 0;
	const next = (inner) => inner && taint(inner, state, depth - 1);
	const any = (nodes) => strongest(nodes.map(next));
	const choices = alternatives$1(node);
	if (choices) return any(choices);
	switch (node.type) {
		case "identifier": return named$1(node, state, depth);
		case "attribute": {
			const own = state.outside.source(node);
			if (own) return own;
			const of = next(childOf(node, "object"));
			return of?.kind === "text" && !of.json ? of : void 0;
		}
		case "subscript": {
			const of = state.outside.source(node) ?? next(childOf(node, "value"));
			return of?.kind === "record" ? void 0 : of;
		}
		case "call": return called(node, state, next, any);
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (left && right && isNumberFormat(left, right, state.text)) return void 0;
			return any([left, right]);
		}
		case "string":
		case "concatenated_string": return any(interpolations(node));
		case "list":
		case "tuple":
		case "set":
		case "expression_list":
		case "list_splat":
		case "dictionary_splat": return any(parts(node));
		case "dictionary": return any(parts(node).map((pair) => pair.type === "pair" ? childOf(pair, "value") : pair));
		case "list_comprehension":
		case "set_comprehension":
		case "generator_expression": return next(childOf(node, "body"));
		case "dictionary_comprehension": {
			const pair = childOf(node, "body");
			return pair && next(childOf(pair, "value"));
		}
		default: return;
	}
}
function named$1(node, state, depth) {
	const { flow, outside, text, seen } = state;
	const name = text.slice(node.start, node.end);
	if (isAllowListed(name, node.start, flow)) return void 0;
	return strongest(flow.reaching(name, node.start).map((binding) => {
		if (binding.how === "parameter" || binding.how === "splat") return binding.region.start === flow.node.start ? outside.parameter(name) : void 0;
		const { value } = binding;
		if (!value || seen.has(value)) return void 0;
		seen.add(value);
		const of = taint(value, state, depth - 1);
		seen.delete(value);
		return of;
	}));
}
function called(call, { outside, text }, next, any) {
	const own = outside.source(call);
	if (own) return own;
	const about = calledBy(call, { text });
	if (!about) return void 0;
	const { name, object } = about;
	if (CLEAN.test(name) || outside.cleaners?.test(name)) return void 0;
	const given = argumentsOfCall(call, { text });
	const values = [...given.positional, ...given.keywords.values()];
	if (!object && NUMBERS.test(name)) return any(values) && {
		...any(values),
		source: any(values)?.source ?? "",
		kind: "number"
	};
	if (name === "format" || name === "join") return any([object, ...values]);
	if (PASSES.test(name)) {
		const of = any(values);
		if (of) return of;
	}
	if (!object || QUESTIONS.test(name)) return void 0;
	const of = next(object);
	return of?.kind === "text" ? of : void 0;
}
function strongest(all) {
	const found = all.filter((one) => one !== void 0);
	return found.find(({ kind }) => kind === "text") ?? found.find(({ kind }) => kind === "number") ?? found[0];
}
/** Expressions in the braces of an f-string. */
function interpolations(node) {
	if (node.type === "concatenated_string") return parts(node).flatMap(interpolations);
	return node.children.filter(({ type }) => type === "interpolation").flatMap((inner) => childOf(inner, "expression") ?? parts(inner)[0] ?? []);
}
/** `"... %d" % x`: only a number fits. */
function isNumberFormat(left, right, text) {
	if (left.type !== "string" || text.slice(left.end, right.start).trim().replaceAll(/[()]/g, "") !== "%") return false;
	const places = text.slice(left.start, left.end).match(/%(?:\(\w+\))?[-#0 +]*[\d.*]*([a-zA-Z])/g) ?? [];
	return places.length > 0 && places.every((place) => /[dfi]$/.test(place));
}
const guards$1 = /* @__PURE__ */ new WeakMap();
/** It is looked up in a fixed list, or tested for its form, before this place. */
function isAllowListed(name, before, flow) {
	let known = guards$1.get(flow);
	if (!known) {
		known = collectGuards(flow);
		guards$1.set(flow, known);
	}
	return known.get(name)?.some((at) => at < before) ?? false;
}
function collectGuards({ node, text }) {
	const found = /* @__PURE__ */ new Map();
	const add = (of, at) => {
		if (of?.type !== "identifier") return;
		const name = text.slice(of.start, of.end);
		found.set(name, [...found.get(name) ?? [], at]);
	};
	for (const inner of walk(node)) if (inner.type === "comparison_operator") {
		const [left, right] = parts(inner);
		if (left && right && /^(not\s+)?in\b/.test(text.slice(left.end, right.start).trim()) && isFixed(right, text)) add(left, inner.start);
	} else if (inner.type === "call") {
		const about = calledBy(inner, { text });
		if (!about) continue;
		if (about.object && /^(isdigit|isdecimal|isalnum|isidentifier|isnumeric)$/.test(about.name)) add(about.object, inner.start);
		const [first, second] = argumentsOfCall(inner, { text }).positional;
		if (/^(match|fullmatch)$/.test(about.name)) {
			add(first, inner.start);
			add(second, inner.start);
		}
		if (about.name === "check_identifier" || about.name === "isinstance" || about.name === "check_method_name" || about.name === "check_object_name") add(first, inner.start);
	}
	return found;
}
/** A collection that the caller has no hand in: a display of literals, a constant, the fields of a model. */
function isFixed(node, text) {
	const source = text.slice(node.start, node.end);
	return /^[([{]/.test(source) || /(^|\.)_*[A-Z][A-Z0-9_]*\b/.test(source) || /_fields$|\bfields_get\(|_(keys|list|whitelist|allowed|mapping|sortings?)\b|allowed_|valid_|searchbar_/.test(source);
}

// src/audit/python/outside.ts
/** Attributes of the request that the sender fills. */
const REQUEST = /^(?:http\.)?request\.(params|jsonrequest|get_json_data|get_http_params|httprequest\.(args|form|values|data|files|headers|cookies|json|get_json|get_data|stream|url|full_path|query_string|user_agent|referrer|host|host_url|path))$/;
/** Methods of every model, or that a decorator hands to Odoo: what they are given is the business of who overrides them. */
const ORM_METHODS = /^(create|write|unlink|copy|copy_data|read|search|search_read|search_count|search_fetch|browse|default_get|name_get|name_create|name_search|fields_get|fields_view_get|get_view|get_views|read_group|web_read_group|web_search_read|web_save|web_read|export_data|load|init|onchange|exists|ensure_one|filtered|mapped|sorted|sudo|with_context|message_post|message_new|message_update|flush|modified|export_rows|action_archive|toggle_active)$/;
/** A method that any user can call over RPC, with arguments of their own. */
function isRpcMethod({ klass, method, functionNode }) {
	if (!klass || !method || !functionNode) return false;
	if (klass.kind === void 0) return false;
	if (method.name.startsWith("_") || ORM_METHODS.test(method.name)) return false;
	return !method.decorators.some(({ name }) => /^(api\.(private|constrains|depends|onchange|ondelete|depends_context|autovacuum)|property|staticmethod|classmethod|tools\.ormcache|ormcache\w*)$/.test(name));
}
/** The method asks for the rights of who calls it, and may then trust what it is given. */
const RIGHTS = /check_access|has_group|user_has_groups|\bis_admin\b|_is_admin\(|_is_system\(|is_superuser|AccessError|AccessDenied/;
/** What comes from outside where the visited node stands: the request, and the arguments of RPC-callable methods. */
function outsideOf(context, options = {}) {
	const route = routeAround(context);
	const rpc = options.rpc !== false && !route && isRpcMethod(context) && !asksRights(context);
	const first = context.method?.params[0];
	const name = context.method?.name ?? "";
	return {
		route,
		rpc,
		outside: {
			cleaners: options.cleaners,
			parameter(parameter) {
				if (parameter === first) return void 0;
				if (route) return routeTaint(route, parameter);
				return rpc ? {
					source: `the argument ${parameter} that callers over RPC give ${name}()`,
					kind: "text",
					json: true
				} : void 0;
			},
			source: (node) => requestTaint(node, context)
		}
	};
}
function routeTaint(route, parameter) {
	const about = route.params.get(parameter);
	const converter = about?.converter;
	if (converter === "any") return void 0;
	const kind = converter === "int" || converter === "float" ? "number" : converter === "model" ? "record" : "text";
	return {
		source: `the parameter ${parameter} of the route`,
		kind,
		segment: about?.inPath === true && converter !== "path"
	};
}
function requestTaint(node, { text }) {
	const called = node.type === "call" ? calledBy(node, { text })?.path : void 0;
	const path = node.type === "attribute" ? dotted(node, { text }) : called;
	return path !== void 0 && REQUEST.test(path) ? {
		source: path,
		kind: "text"
	} : void 0;
}
/** The taint of one expression where the visited node stands. */
function taintHere(node, context, options) {
	if (!node) return void 0;
	return taintOf(node, scopeFlow(context), outsideOf(context, options).outside);
}
const bodies = /* @__PURE__ */ new WeakMap();
function bodyOf({ functionNode, text }) {
	if (!functionNode) return {
		text: "",
		rights: false,
		guard: false
	};
	const known = bodies.get(functionNode);
	if (known) return known;
	const body = childOf(functionNode, "body");
	const found = { text: body ? text.slice(body.start, body.end).replaceAll(/(^|\s)#.*/g, "") : "" };
	bodies.set(functionNode, found);
	return found;
}
/** The text of the function around, without comments: for questions that no order of statements matters to. */
function functionText(context) {
	return bodyOf(context).text;
}
function asksRights(context) {
	const body = bodyOf(context);
	body.rights ??= RIGHTS.test(body.text);
	return body.rights;
}
/** Words that show that the function asks who calls it, or checks a secret that only the right caller knows. */
const GUARD = /check_access|_check_|_assert_|_ensure_|has_group|user_has_groups|consteq|compare_digest|hmac|token|signature|verify|is_admin|is_system|_is_superuser|is_superuser|is_internal|AccessError|AccessDenied|Forbidden|Unauthorized|check_object_reference|hash_|_hash|secret|api_?key|authenticate|authorization|validate_|has_access|_filter_access|_filtered_access/i;
function hasGuard(context) {
	const body = bodyOf(context);
	body.guard ??= GUARD.test(body.text);
	return body.guard;
}

// src/audit/python/fields.ts
/** Every field of the file. */
function fieldsOf({ classes }) {
	return classes.flatMap((klass) => klass.fields.map((field) => ({
		klass,
		field
	})));
}
/** Where the label stands among the positional arguments, by the type of the field. */
const LABEL_AT = {
	Many2one: 1,
	Selection: 1,
	Reference: 1,
	One2many: 2,
	Many2many: 4
};
/** The label that the field is given; undefined where it has none of its own. */
function labelOf({ type, args, kwargs }) {
	return kwargs.get("string") ?? args[LABEL_AT[type] ?? 0];
}
/** The label that Odoo makes of a field's name: `partner_id` becomes `Partner`. */
function defaultLabel(name) {
	return (name.endsWith("_ids") ? name.slice(0, -4) : name.endsWith("_id") ? name.slice(0, -3) : name).replaceAll("_", " ").replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
/** The text of a string, also of an f-string that puts nothing in. */
function plainText({ value, node }, text) {
	if (typeof value === "string") return value;
	if (node.type !== "string" || node.children.some(({ type }) => type === "interpolation")) return void 0;
	const [start, end] = [node.children[0], node.children.at(-1)];
	return start && end ? text.slice(start.end, end.start) : void 0;
}
/** The name of a method of the class that a keyword gives as an object: `compute=_compute_x`. */
function methodObject({ field, klass }, keyword, text) {
	const node = field.kwargs.get(keyword)?.node;
	if (node?.type !== "identifier") return void 0;
	const name = text.slice(node.start, node.end);
	return klass.methods.some((method) => method.name === name) ? {
		name,
		node
	} : void 0;
}
/** The whole keyword argument, `string="A"`, in the call that a value belongs to. */
function argumentNode(call, value) {
	return childOf(call, "arguments")?.children.find(({ start, end }) => start <= value.start && end >= value.end);
}

// src/audit/python/remove-argument.ts
/**
* Takes an argument out of a call, with its comma and, where it has one for itself, its line. Undefined when that would
* give an argument behind it another meaning.
*/
function removeArgument(call, argument, text) {
	const list = childOf(call, "arguments");
	if (list?.type !== "argument_list") return void 0;
	const all = parts(list);
	const at = all.indexOf(argument);
	if (at === -1) return void 0;
	const [before, after] = [all[at - 1], all[at + 1]];
	if (argument.type !== "keyword_argument" && after !== void 0 && after.type !== "keyword_argument") return void 0;
	if (text.slice(before?.end ?? list.start, after?.start ?? list.end).includes("#")) return void 0;
	if (after) return {
		start: argument.start,
		end: after.start,
		text: ""
	};
	const comma = /^\s*,/.exec(text.slice(argument.end))?.[0].length ?? 0;
	if (!before) return {
		start: argument.start,
		end: argument.end + comma,
		text: ""
	};
	return {
		start: before.end,
		end: argument.end,
		text: ""
	};
}

// src/audit/python/imports.ts
/** What statements stand in. */
const HOLDERS = /* @__PURE__ */ new Set([
	"module",
	"block",
	"if_statement",
	"elif_clause",
	"else_clause",
	"try_statement",
	"except_clause",
	"except_group_clause",
	"finally_clause",
	"with_statement",
	"for_statement",
	"while_statement",
	"function_definition",
	"class_definition",
	"decorated_definition"
]);
const known$5 = /* @__PURE__ */ new WeakMap();
/** Every import of the file, those inside functions included, in the order of the source. */
function importsOf$1({ root, source: { text } }) {
	const cached = known$5.get(root);
	if (cached) return cached;
	const found = [];
	const visit = (node) => {
		if (node.type === "import_statement" || node.type === "import_from_statement") found.push(...namesOf$2(node, text));
		else if (HOLDERS.has(node.type)) for (const child of node.children) visit(child);
	};
	visit(root);
	known$5.set(root, found);
	return found;
}
function namesOf$2(statement, text) {
	const slice = (node) => node ? text.slice(node.start, node.end) : "";
	const from = childOf(statement, "module_name");
	const prefix = from ? `${slice(from)}.` : "";
	return statement.children.flatMap((node) => {
		if (node.field !== "name") return [];
		const [target, alias] = node.type === "aliased_import" ? [childOf(node, "name"), childOf(node, "alias")] : [node];
		const path = `${prefix.replace(/^(\.+)\.$/, "$1")}${slice(target)}`;
		const name = alias ? slice(alias) : from ? slice(target) : slice(target).split(".")[0];
		if (!name) return [];
		return [{
			name,
			path: alias || from ? path : name,
			statement,
			node
		}];
	});
}
const tables = /* @__PURE__ */ new WeakMap();
/** What an expression of names and attributes stands for by the file's imports; undefined for a name of its own. */
function importedPath(node, file) {
	const written = dotted(node, file.source);
	if (written === void 0) return void 0;
	let table = tables.get(file.root);
	if (!table) {
		table = new Map(importsOf$1(file).map(({ name, path }) => [name, path]));
		tables.set(file.root, table);
	}
	const [first = "", ...rest] = written.split(".");
	const path = table.get(first);
	return path === void 0 ? void 0 : [path, ...rest].join(".");
}

// src/audit/python/loops.ts
/** Methods of a recordset that call their argument once a record. */
const PER_RECORD = /^(filtered|mapped|sorted|grouped)$/;
/** Functions that call the first argument, or `key`, once for each element of the other. */
const PER_ELEMENT = /^(map|filter|sorted|min|max|groupby|sum)$/;
/** Loops that run the visited node, the innermost first, within the function that it stands in. */
function loopsAround(node, ancestors, text) {
	const found = [];
	let inner = node;
	for (let i = ancestors.length - 1; i >= 0; i -= 1) {
		const outer = ancestors[i];
		if (!outer || outer.type === "function_definition" || outer.type === "class_definition") break;
		if (outer.type === "lambda") {
			const loop = lambdaLoop(outer, ancestors.slice(0, i), { text });
			if (!loop) break;
			found.push(loop);
		} else if (outer.type === "for_statement") {
			if (inner.field === "body") found.push(forLoop(outer, text));
		} else if (outer.type === "while_statement") {
			if (inner.field !== "alternative") found.push({
				kind: "while",
				node: outer,
				over: void 0,
				targets: assignedNames(outer, text)
			});
		} else if (/_comprehension$|^generator_expression$/.test(outer.type)) found.push(...comprehensionLoops(outer, inner, text));
		inner = outer;
	}
	return found;
}
const forLoops = /* @__PURE__ */ new WeakMap();
function forLoop(node, text) {
	const known = forLoops.get(node);
	if (known) return known;
	const [left, over, body] = [
		childOf(node, "left"),
		childOf(node, "right"),
		childOf(node, "body")
	];
	const targets = new Set(left ? namesIn$1(left, text) : []);
	if (body) for (const name of dependentNames(body, targets, text)) targets.add(name);
	const loop = {
		kind: "for",
		node,
		over,
		targets
	};
	forLoops.set(node, loop);
	return loop;
}
/** The source of the first clause is evaluated once; all else for each element of the clauses before it. */
function comprehensionLoops(node, inner, text) {
	const clauses = node.children.filter(({ type }) => type === "for_in_clause");
	return (inner.field === "body" ? clauses : clauses.filter(({ end }) => end <= inner.start)).map((clause) => {
		const left = childOf(clause, "left");
		return {
			kind: "comprehension",
			node,
			over: childOf(clause, "right"),
			targets: new Set(left ? namesIn$1(left, text) : [])
		};
	}).reverse();
}
/** A lambda that is handed to something that calls it once a record. */
function lambdaLoop(lambda, ancestors, { text }) {
	const call = ancestors.findLast(({ type }) => type === "call");
	const called = call && calledBy(call, { text });
	if (!call || !called) return void 0;
	const { positional, keywords } = argumentsOfCall(call, { text });
	if (!(positional[0] === lambda || keywords.get("key") === lambda)) return void 0;
	const parameters = childOf(lambda, "parameters");
	const targets = new Set(parameters ? namesIn$1(parameters, text) : []);
	if (called.object && PER_RECORD.test(called.name)) return {
		kind: "lambda",
		node: lambda,
		over: called.object,
		targets
	};
	if (!called.object && PER_ELEMENT.test(called.name)) return {
		kind: "lambda",
		node: lambda,
		over: positional.find((argument) => argument !== lambda),
		targets
	};
}
/** Every identifier in a target or a parameter list. */
function namesIn$1(node, text) {
	const found = [];
	for (const inner of walk(node)) if (inner.type === "identifier" && inner.field !== "attribute") found.push(text.slice(inner.start, inner.end));
	return found;
}
/** Names that get a value anywhere below. */
function assignedNames(node, text) {
	const found = /* @__PURE__ */ new Set();
	for (const inner of walk(node)) {
		const target = inner.type === "assignment" || inner.type === "augmented_assignment" || inner.type === "for_statement" ? childOf(inner, "left") : inner.type === "named_expression" ? childOf(inner, "name") : void 0;
		if (!target || target.type === "attribute" || target.type === "subscript") continue;
		for (const name of namesIn$1(target, text)) found.add(name);
	}
	return found;
}
/** Names in `body` whose value comes from one of `seeds`, at any depth. */
function dependentNames(body, seeds, text) {
	const known = new Set(seeds);
	const flows = [];
	for (const inner of walk(body)) {
		const [to, from] = inner.type === "for_statement" || inner.type === "assignment" || inner.type === "augmented_assignment" ? [childOf(inner, "left"), childOf(inner, "right")] : inner.type === "named_expression" ? [childOf(inner, "name"), childOf(inner, "value")] : [void 0, void 0];
		if (!to || !from) continue;
		const names = to.type === "attribute" || to.type === "subscript" ? namesIn$1(to, text).slice(0, 1) : namesIn$1(to, text);
		flows.push({
			to: names,
			from
		});
	}
	for (let round = 0, grown = true; grown && round < 5; round += 1) {
		grown = false;
		for (const { to, from } of flows) {
			if (to.every((name) => known.has(name)) || !mentions(from, known, text)) continue;
			for (const name of to) known.add(name);
			grown = true;
		}
	}
	return known;
}
/** One of the names stands in the expression. */
function mentions(node, names, text) {
	for (const inner of walk(node)) {
		if (inner.type !== "identifier" || inner.field === "attribute") continue;
		if (names.has(text.slice(inner.start, inner.end))) return true;
	}
	return false;
}
/** Functions that hand on the elements of their first argument. */
const PASSING = /^(enumerate|reversed|sorted|list|tuple|set|iter|tqdm|zip|dict|OrderedSet)$/;
/** Names of things of which a database has a handful. */
const FEW = /(^|_)(compan(y|ies)|company_ids|currenc(y|ies)|currency_ids|langs?|lang_ids|languages?|countr(y|ies)|websites?|website_ids|warehouses?|warehouse_ids|journals|keys|fields?|field_names?|fnames|columns|batch(es)?|chunks?|models?|model_names|modules|types|states|groups|group_ids|registr(y|ies)|backends?|providers?|acquirers|months|years|periods|weeks|days|weekdays|hours|tables|queries|params|kwargs|attributes|versions|databases|attempts|steps|depths?|levels|tz)$/i;
/** Models of which a database has a handful of records. */
const FEW_MODELS = /* @__PURE__ */ new Set([
	"res.company",
	"res.currency",
	"res.lang",
	"website",
	"stock.warehouse",
	"account.journal",
	"ir.module.module",
	"ir.model",
	"ir.model.fields",
	"res.groups",
	"res.country",
	"payment.provider",
	"payment.acquirer",
	"ir.cron",
	"mail.alias.domain"
]);
/** Calls that give a few elements, or many elements in a few portions. */
const FEW_CALLS = /^(split_every|split_for_in_conditions|_split_batches|batched|chunked|batch|chunks|groupby|groups|grouped|partition|itertools\.groupby|_read_group|read_group|_fields|fields_get|items|keys|values|split|splitlines|listdir|walk|glob|rglob|findall|finditer|xpath|iterchildren|range|count|cycle|repeat|date_range|rrule|savepoint|get_module_path|fetchall)$/;
/**
* Whether a loop goes round a few times only, as far as can be told from what it goes over: literals, companies,
* languages, fields of a model, portions, groups. `values` gives what a name was assigned, where there is one.
*/
function isSmall(over, text, known = () => void 0) {
	if (!over) return false;
	const node = unwrapped(over);
	switch (node.type) {
		case "list":
		case "tuple":
		case "set":
		case "dictionary":
		case "string":
		case "expression_list": return !parts(node).some(({ type }) => type.endsWith("_splat"));
		case "identifier": {
			const name = text.slice(node.start, node.end);
			if (/^_?[A-Z][A-Z\d_]*$/.test(name) || FEW.test(name)) return true;
			const value = known(name);
			return value !== void 0 && isSmall(value, text);
		}
		case "attribute": {
			const name = childOf(node, "attribute");
			const of = name ? text.slice(name.start, name.end) : "";
			return /^_?[A-Z][A-Z\d_]*$/.test(of) || of.startsWith("_") || FEW.test(of);
		}
		case "subscript": {
			const model = envModel(node, text);
			if (model !== void 0) return FEW_MODELS.has(model);
			const value = childOf(node, "value");
			const slice = node.children.find(({ type }) => type === "slice");
			return Boolean(slice && parts(slice).every(({ type }) => type === "integer")) || isSmall(value, text, known);
		}
		case "conditional_expression":
		case "boolean_operator": return parts(node).some((part) => isSmall(part, text, known));
		case "call": return isSmallCall(node, text, known);
		default: return false;
	}
}
function isSmallCall(node, text, known) {
	const called = calledBy(node, { text });
	if (!called) return false;
	const { positional, keywords } = argumentsOfCall(node, { text });
	if (!called.object && PASSING.test(called.name)) return positional.some((each) => isSmall(each, text, known));
	if (FEW_CALLS.test(called.name)) return true;
	if (!called.object) return FEW.test(called.name);
	const limit = keywords.get("limit");
	if (limit && limit.type === "integer" && Number(text.slice(limit.start, limit.end)) <= 20) return true;
	for (let object = called.object; object;) {
		const model = envModel(object, text);
		if (model !== void 0) return FEW_MODELS.has(model);
		if (object.type === "attribute") {
			const name = childOf(object, "attribute");
			return Boolean(name && FEW.test(text.slice(name.start, name.end)));
		}
		if (object.type === "identifier") return FEW.test(text.slice(object.start, object.end));
		const inner = object.type === "call" ? childOf(object, "function") : void 0;
		object = inner && childOf(inner, "object");
	}
	return false;
}
/** Model of `self.env["x"]`, of `request.env["x"]` and the like. */
function envModel(node, text) {
	if (node.type !== "subscript") return void 0;
	const [value, key] = [childOf(node, "value"), childOf(node, "subscript")];
	if (!value || key?.type !== "string") return void 0;
	if (!/(^|\.)env$/.test(text.slice(value.start, value.end).replaceAll(/\(.*?\)/gs, ""))) return void 0;
	const content = key.children.find(({ type }) => type === "string_content");
	return content && text.slice(content.start, content.end);
}
/** The loop ends after its first turn: it only takes what comes first. */
function leavesAtOnce({ kind, node }) {
	if (kind !== "for" && kind !== "while") return false;
	const body = childOf(node, "body");
	const last = body && parts(body).at(-1);
	return last !== void 0 && /^(return|break|raise)_statement$/.test(last.type);
}

// src/audit/python/scope.ts
const known$4 = /* @__PURE__ */ new WeakMap();
/** Plain assignments of a function, those of functions inside it left out, in the order of the source. */
function assignmentsOf(fn, text) {
	const found = known$4.get(fn);
	if (found) return found;
	const list = [];
	for (const node of ownNodes(childOf(fn, "body") ?? fn)) {
		if (node.type !== "assignment" && node.type !== "named_expression") continue;
		const name = childOf(node, node.type === "assignment" ? "left" : "name");
		const value = childOf(node, node.type === "assignment" ? "right" : "value");
		if (name?.type !== "identifier" || !value) continue;
		list.push({
			name: text.slice(name.start, name.end),
			value,
			end: node.end
		});
	}
	known$4.set(fn, list);
	return list;
}
/** What a name was last assigned before an offset, in the order of the source. */
function assignedBefore(fn, name, offset, text) {
	if (!fn) return void 0;
	return assignmentsOf(fn, text).findLast((each) => each.name === name && each.end <= offset)?.value;
}

// src/audit/performance/repeated.ts
const OUTSIDE = /^(tests|migrations|upgrades)\/|(^|\/)(test_\w+|hooks?|\w+_hook)\.py$/;
/** Code that runs once in a database's life, or in tests: nobody waits for it every day. */
function isRarelyRun(path) {
	return OUTSIDE.test(path);
}
/** The loop that runs the visited node again and again; undefined where it is once, or a few times. */
function repeatedBy(node, context) {
	const { ancestors, text } = context;
	if (isRarelyRun(context.file.source.path)) return void 0;
	const loop = loopsAround(node, ancestors, text).find((each) => isLong(node, each, context));
	if (!loop || leavesAtOnce(loop) || isRemembered(context)) return void 0;
	const inside = ancestors.slice(ancestors.indexOf(loop.node) + 1);
	if (inside.some((outer, i) => isGuard(outer, inside[i + 1] ?? node, loop, text))) return void 0;
	const body = childOf(loop.node, "body");
	if (body && loop.kind === "for" && isLookup(body)) return void 0;
	return {
		loop,
		varies: mentions(node, loop.targets, text),
		writes: loop.kind === "for" && body !== void 0 && changesRecords$1(body, text),
		occasional: hasDecorator(context, "constrains") || hasDecorator(context, "ondelete") || context.klass?.kind === "transient" || /^_?inverse_|_inverse$/.test(context.method?.name ?? ""),
		over: loop.over ? shortened(text.slice(loop.over.start, loop.over.end)) : ""
	};
}
function hasDecorator({ method }, name) {
	return method?.decorators.some((each) => each.name === `api.${name}` || each.name === name) ?? false;
}
/** `@ormcache` keeps the answer. */
function isRemembered({ method }) {
	return method?.decorators.some(({ name }) => /ormcache|lru_cache|\bcache\b/.test(name)) ?? false;
}
/** A loop over `self` is one turn where `self` is one record: in a wizard, an onchange, behind `ensure_one()`. */
function isLong(node, loop, context) {
	const { text, functionNode } = context;
	if (!loop.over) return false;
	if (isSmall(loop.over, text, (name) => assignedBefore(functionNode, name, loop.node.start, text))) return false;
	const model = recordsOf(loop.over, context)?.model;
	if (model !== void 0 && FEW_MODELS.has(model)) return false;
	if (!/^self(\b|$)/.test(text.slice(loop.over.start, loop.over.end))) return true;
	if (hasDecorator(context, "onchange") && model === context.klass?.model) return false;
	if (loop.over.type !== "identifier") return true;
	if (context.klass?.kind === "transient") return false;
	return !(functionNode && isSingle(functionNode, node, text));
}
/** `self.ensure_one()` stands before it in the function. */
function isSingle(fn, node, text) {
	return text.slice(fn.start, node.start).indexOf("self.ensure_one()") !== -1;
}
/** What is only reached the first time for a key, when something is wrong, or when the name has no value yet. */
function isGuard(outer, inner, loop, text) {
	if (outer.type === "raise_statement" || outer.type === "except_clause" || outer.type === "assert_statement") return true;
	if (outer.type !== "if_statement" || inner.field !== "consequence") return false;
	const condition = childOf(outer, "condition");
	if (!condition) return false;
	const source = text.slice(condition.start, condition.end);
	if (/\bnot\s+in\b/.test(source)) return true;
	const missing = /^not\s+(\w+)$|^(\w+)\s+is\s+None$/.exec(source);
	const name = missing?.[1] ?? missing?.[2];
	if (name !== void 0) return !loop.targets.has(name);
	return /^not\s+\w+\.get\(|^not\s+\w+\[/.test(source);
}
/** The loop stops at the first turn that fits: it goes through rules, not through records. */
function isLookup(body) {
	for (const inner of ownNodes(body)) {
		if (inner.type === "break_statement") return true;
		if (inner.type === "return_statement" && inner.children.length > 0) return true;
	}
	return false;
}
const CHANGES = /^(create|write|unlink|copy|action_\w+|_?do_\w+|update|post|reconcile|button_\w+|_action_\w+|_?run\w*|process\w*|_process\w*|flush\w*|commit)$/;
const changing = /* @__PURE__ */ new WeakMap();
function changesRecords$1(body, text) {
	const known = changing.get(body);
	if (known !== void 0) return known;
	let found = false;
	for (const inner of walk(body)) {
		if (inner.type !== "call") continue;
		const called = calledBy(inner, { text });
		if (!called?.object || !CHANGES.test(called.name)) continue;
		found = true;
		break;
	}
	changing.set(body, found);
	return found;
}
function shortened(source) {
	const line = source.replaceAll(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

// src/audit/lookup/comes-by-itself.ts
/** A module is installed as soon as those are that `from` reaches; only the order of loading is not sure. */
function comesByItself(project, from, name) {
	const facts = project.modules.get(name);
	const closure = project.closure(from).modules;
	return facts?.autoInstall === true && facts.depends.every((each) => closure.has(each) || comesByItself(project, from, each));
}

// src/audit/lookup/field-path.ts
const UNKNOWN$1 = { is: "unknown" };
/** Fields whose target is only known of a record, or whose class is somebody's own. */
const OPEN = /^(Reference|Many2oneReference|Properties|PropertiesDefinition|Json|Serialized|Unknown|Id)$/;
/** Follows `partner_id.country_id.code` from a model. */
function fieldPath(context, model, path) {
	let at = model;
	const steps = path.split(".");
	for (const [i, name] of steps.entries()) {
		const state = fieldState(context, at, name);
		if (state.is !== "found") return state;
		const { field } = state;
		if (i === steps.length - 1) return state;
		if (OPEN.test(field.type)) return UNKNOWN$1;
		if (field.comodel === void 0) {
			if (/^(Many2one|One2many|Many2many)$/.test(field.type)) return UNKNOWN$1;
			return {
				is: "scalar",
				model: at,
				name,
				field
			};
		}
		at = field.comodel;
	}
	return UNKNOWN$1;
}
function fieldState(context, model, name) {
	const facts = context.model(model);
	const field = facts.field(name);
	if (field) return {
		is: "found",
		field,
		model,
		name
	};
	if (!facts.exists || !facts.complete || facts.kind === "abstract" || /^(x_|_)/.test(name) || !/^\w+$/.test(name)) return UNKNOWN$1;
	const module = context.project.declares(model, name);
	if (module !== void 0 && comesByItself(context.project, context.module.name, module)) return UNKNOWN$1;
	return {
		is: "absent",
		model,
		name,
		module
	};
}

// src/audit/lookup/arch-models.ts
/** Roots whose fields are fields of the view's model. */
const ROOTS = /^(form|tree|list|kanban|search|graph|pivot|calendar|activity|gantt|cohort|map|hierarchy)$/;
/** Every element of a view, with its models; nothing for a view whose model is not known. */
function* archPlaces(context, view) {
	const model = view.model ?? inheritedModel(context, view.inherits);
	if (model === void 0 || !context.model(model).exists) return;
	if (view.inherits === void 0 || isWhole(view)) {
		for (const root of view.roots) if (ROOTS.test(root.name)) yield* below(context, root, [model]);
		return;
	}
	const models = [model, ...embeddedModels(context, model)];
	for (const root of view.roots) {
		const specs = root.name === "data" ? elementsOf(root) : [root];
		for (const spec of specs) yield* below(context, spec, models);
	}
}
/** A primary view may bring an arch of its own though it inherits; its root has no position. */
function isWhole({ roots }) {
	return roots.some(({ name, attributes }) => ROOTS.test(name) && !attributes.some((each) => each.name === "position"));
}
function inheritedModel({ project, module }, inherits) {
	if (inherits === void 0) return void 0;
	return project.view(inherits.includes(".") ? inherits : `${module.name}.${inherits}`)?.model;
}
function* below(context, element, models) {
	const position = attributeValue(element, "position");
	const isSpec = position !== void 0 || element.name === "xpath";
	yield {
		element,
		models,
		isSpec
	};
	if (position === "attributes" || position === "move") return;
	const inner = isSpec ? models : innerModels(context, element, models);
	for (const child of elementsOf(element)) yield* below(context, child, inner);
}
/** A relational field has views of its comodel inside. */
function innerModels(context, element, models) {
	if (element.name !== "field" && element.name !== "groupby") return models;
	if (!element.children.some(({ type }) => type === "element")) return models;
	const name = attributeValue(element, "name") ?? "";
	const found = models.flatMap((model) => context.model(model).field(name)?.comodel ?? []);
	return [...new Set(found)];
}
const embedded = /* @__PURE__ */ new WeakMap();
/** Models whose records a view of this one can show in lists inside: comodels of its fields, and theirs. */
function embeddedModels(context, model) {
	const known = embedded.get(context.index) ?? /* @__PURE__ */ new Map();
	embedded.set(context.index, known);
	return remembered(known, model, () => {
		const near = relatedTo(context, model, /^(Many2one|One2many|Many2many)$/);
		const far = near.flatMap((each) => relatedTo(context, each, /^(One2many|Many2many)$/));
		return [.../* @__PURE__ */ new Set([...near, ...far])].filter((each) => each !== model);
	});
}
function relatedTo(context, model, types) {
	const found = [];
	const { lineage, delegated } = context.model(model);
	for (const { fields } of [...lineage, ...delegated]) for (const { type, comodel } of Object.values(fields)) if (comodel !== void 0 && types.test(type)) found.push(comodel);
	return [...new Set(found)];
}
/** What a field's name comes to where its model is one of several: absent only where all of them lack it. */
function fieldAmong(context, models, name) {
	let absent = { is: "unknown" };
	for (const [i, model] of models.entries()) {
		const state = fieldState(context, model, name);
		if (state.is === "found") return state;
		if (state.is !== "absent") {
			if (i === 0 || context.model(model).field(name) !== void 0 || mayHave(context, model)) return { is: "unknown" };
			continue;
		}
		if (i === 0) absent = state;
	}
	return absent;
}
/** Its fields are not all known. */
function mayHave(context, model) {
	const facts = context.model(model);
	return facts.exists && !facts.complete;
}

// src/series/renames.ts
/** Models under another name. Each pair was looked up in the models of Odoo 14.0 to 19.0 (community edition). */
const MODELS = [
	{
		old: "account.invoice",
		new: "account.move",
		since: "14.0"
	},
	{
		old: "account.invoice.line",
		new: "account.move.line",
		since: "14.0"
	},
	{
		old: "account.invoice.refund",
		new: "account.move.reversal",
		since: "14.0"
	},
	{
		old: "hr.holidays",
		new: "hr.leave",
		since: "14.0"
	},
	{
		old: "hr.holidays.status",
		new: "hr.leave.type",
		since: "14.0"
	},
	{
		old: "ir.actions.report.xml",
		new: "ir.actions.report",
		since: "14.0"
	},
	{
		old: "mail.mass_mailing",
		new: "mailing.mailing",
		since: "14.0"
	},
	{
		old: "product.uom",
		new: "uom.uom",
		since: "14.0"
	},
	{
		old: "project.issue",
		new: "project.task",
		since: "14.0"
	},
	{
		old: "stock.pack.operation",
		new: "stock.move.line",
		since: "14.0"
	},
	{
		old: "stock.inventory",
		new: "stock.quant",
		since: "15.0"
	},
	{
		old: "stock.inventory.line",
		new: "stock.quant",
		since: "15.0"
	},
	{
		old: "account.account.type",
		new: "account.account",
		since: "16.0"
	},
	{
		old: "account.analytic.tag",
		new: "account.analytic.plan",
		since: "16.0"
	},
	{
		old: "account.tax.report",
		new: "account.report",
		since: "16.0"
	},
	{
		old: "coupon.program",
		new: "loyalty.program",
		since: "16.0"
	},
	{
		old: "gift.card",
		new: "loyalty.card",
		since: "16.0"
	},
	{
		old: "mail.channel.partner",
		new: "mail.channel.member",
		since: "16.0"
	},
	{
		old: "payment.acquirer",
		new: "payment.provider",
		since: "16.0"
	},
	{
		old: "stock.production.lot",
		new: "stock.lot",
		since: "16.0"
	},
	{
		old: "mail.channel",
		new: "discuss.channel",
		since: "17.0"
	},
	{
		old: "mail.channel.member",
		new: "discuss.channel.member",
		since: "17.0"
	},
	{
		old: "note.note",
		new: "project.task",
		since: "17.0"
	},
	{
		old: "hr.contract",
		new: "hr.version",
		since: "19.0"
	},
	{
		old: "product.packaging",
		new: "uom.uom",
		since: "19.0"
	}
];
/** Fields under another name, by model; looked up like the models. */
const FIELDS = {
	"account.account": [
		{
			old: "user_type_id",
			new: "account_type",
			since: "16.0"
		},
		{
			old: "internal_type",
			new: "account_type",
			since: "16.0"
		},
		{
			old: "company_id",
			new: "company_ids",
			since: "18.0"
		},
		{
			old: "deprecated",
			new: "active",
			since: "19.0"
		}
	],
	"account.journal": [{
		old: "default_debit_account_id",
		new: "default_account_id",
		since: "14.0"
	}],
	"account.move": [
		{
			old: "date_due",
			new: "invoice_date_due",
			since: "14.0"
		},
		{
			old: "date_invoice",
			new: "invoice_date",
			since: "14.0"
		},
		{
			old: "fiscal_position",
			new: "fiscal_position_id",
			since: "14.0"
		},
		{
			old: "invoice_payment_state",
			new: "payment_state",
			since: "14.0"
		},
		{
			old: "number",
			new: "name",
			since: "14.0"
		},
		{
			old: "origin",
			new: "invoice_origin",
			since: "14.0"
		},
		{
			old: "payment_term_id",
			new: "invoice_payment_term_id",
			since: "14.0"
		},
		{
			old: "residual",
			new: "amount_residual",
			since: "14.0"
		},
		{
			old: "type",
			new: "move_type",
			since: "14.0"
		}
	],
	"account.move.line": [
		{
			old: "account_internal_type",
			new: "account_type",
			since: "16.0"
		},
		{
			old: "analytic_account_id",
			new: "analytic_distribution",
			since: "16.0"
		},
		{
			old: "exclude_from_invoice_tab",
			new: "display_type",
			since: "16.0"
		}
	],
	"account.payment": [{
		old: "communication",
		new: "memo",
		since: "18.0"
	}],
	"account.payment.term.line": [{
		old: "days",
		new: "nb_days",
		since: "17.0"
	}],
	"crm.lead": [{
		old: "planned_revenue",
		new: "expected_revenue",
		since: "14.0"
	}],
	"hr.employee": [{
		old: "contract_id",
		new: "version_id",
		since: "19.0"
	}, {
		old: "contract_ids",
		new: "version_ids",
		since: "19.0"
	}],
	"ir.ui.menu": [{
		old: "groups_id",
		new: "group_ids",
		since: "19.0"
	}],
	"ir.ui.view": [{
		old: "groups_id",
		new: "group_ids",
		since: "19.0"
	}],
	"mail.template": [{
		old: "report_template",
		new: "report_template_ids",
		since: "17.0"
	}],
	"mrp.production": [{
		old: "date_planned_start",
		new: "date_start",
		since: "17.0"
	}, {
		old: "date_planned_finished",
		new: "date_finished",
		since: "17.0"
	}],
	"product.template": [{
		old: "uom_po_id",
		new: "uom_id",
		since: "19.0"
	}],
	"project.project": [{
		old: "analytic_account_id",
		new: "account_id",
		since: "18.0"
	}],
	"project.task": [
		{
			old: "user_id",
			new: "user_ids",
			since: "15.0"
		},
		{
			old: "planned_hours",
			new: "allocated_hours",
			since: "17.0"
		},
		{
			old: "kanban_state",
			new: "state",
			since: "17.0"
		}
	],
	"purchase.order.line": [{
		old: "product_uom",
		new: "product_uom_id",
		since: "19.0"
	}, {
		old: "taxes_id",
		new: "tax_ids",
		since: "19.0"
	}],
	"res.groups": [{
		old: "category_id",
		new: "privilege_id",
		since: "19.0"
	}, {
		old: "users",
		new: "user_ids",
		since: "19.0"
	}],
	"res.partner": [
		{
			old: "customer",
			new: "customer_rank",
			since: "14.0"
		},
		{
			old: "supplier",
			new: "supplier_rank",
			since: "14.0"
		},
		{
			old: "mobile",
			new: "phone",
			since: "19.0"
		}
	],
	"res.users": [{
		old: "groups_id",
		new: "group_ids",
		since: "19.0"
	}],
	"sale.order.line": [{
		old: "product_uom",
		new: "product_uom_id",
		since: "19.0"
	}, {
		old: "tax_id",
		new: "tax_ids",
		since: "19.0"
	}],
	"stock.move": [
		{
			old: "quantity_done",
			new: "quantity",
			since: "17.0"
		},
		{
			old: "reserved_availability",
			new: "quantity",
			since: "17.0"
		},
		{
			old: "group_id",
			new: "reference_ids",
			since: "19.0"
		}
	],
	"stock.move.line": [{
		old: "qty_done",
		new: "quantity",
		since: "17.0"
	}],
	"stock.picking": [
		{
			old: "move_lines",
			new: "move_ids",
			since: "16.0"
		},
		{
			old: "move_ids_without_package",
			new: "move_ids",
			since: "19.0"
		},
		{
			old: "group_id",
			new: "reference_ids",
			since: "19.0"
		}
	]
};
function otherModelName(model) {
	return others(MODELS, model);
}
/** Those that the model has under `has`. */
function otherFieldName(model, field, has) {
	return others(FIELDS[model] ?? [], field).filter((other) => has(other.name));
}
/** Old names of the model's fields that are not there, for who knows another series. */
function oldFieldNames(model, has) {
	return (FIELDS[model] ?? []).filter((rename) => !has(rename.old) && has(rename.new));
}
function others(renames, name) {
	return renames.flatMap((rename) => {
		if (rename.old === name) {
			const from = rename.since === "14.0" ? "in 14.0 and newer" : `from ${rename.since} on`;
			return [{
				name: rename.new,
				sentence: `it is ${rename.new} ${from}`
			}];
		}
		if (rename.new === name && rename.since !== "14.0") return [{
			name: rename.old,
			sentence: `it is ${rename.old} before ${rename.since}`
		}];
		return [];
	});
}

// src/audit/lookup/history.ts
/** A sentence about the newest older series that has it; undefined where none does. */
function wasThere(context, wanted) {
	const series = context.series?.series;
	if (series === void 0) return void 0;
	const older = SERIES.slice(0, SERIES.indexOf(series)).toReversed();
	for (const [i, each] of older.entries()) {
		if (!isIn(pastOf(each), wanted)) continue;
		const gone = i === 0 ? series : older[i - 1] ?? series;
		const successor = successorOf(context, wanted);
		return `Odoo ${each} still has it, ${gone} has not${successor ? `: ${successor} is what took its place` : ": look for what took its place"}.`;
	}
}
function isIn(past, wanted) {
	switch (wanted.kind) {
		case "model": return past.makers(wanted.model).length > 0;
		case "field": return past.declares(wanted.model, wanted.field) !== void 0;
		case "xmlid": {
			const [module = ""] = wanted.xmlid.split(".");
			return past.xmlid(wanted.xmlid, module).is === "found";
		}
	}
}
function successorOf(context, wanted) {
	const [other] = wanted.kind === "model" ? otherModelName(wanted.model).filter(({ name }) => context.project.makers(name).length > 0) : wanted.kind === "field" ? otherFieldName(wanted.model, wanted.field, (name) => context.model(wanted.model).field(name) !== void 0) : [];
	return other?.name;
}

// src/audit/lookup/tell-absent.ts
/** The sentence for a field that is not there: who has no such field, and what to do. */
function tellAbsent(context, { model, name, module }) {
	const history = wasThere(context, {
		kind: "field",
		model,
		field: name
	});
	if (module !== void 0 && history === void 0) return `${model} has no field ${name} here: ${module} adds it, which this module does not depend on. Add ${module} to depends, or do without it.`;
	const near = closest(name, context.model(model).fieldNames());
	return `${model} has no field ${name}. ${history ?? (near ? `Did you mean ${near}?` : "Write the name of a field that it has.")}`;
}
/** A name that differs by a letter or two. */
function closest(name, names) {
	let best;
	let least = Math.min(3, Math.ceil(name.length / 4) + 1);
	for (const each of names) {
		const distance = edits(name, each, least);
		if (distance < least) [best, least] = [each, distance];
	}
	return best;
}
function edits(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
		}
		row = next;
	}
	return row[b.length] ?? limit;
}

// src/audit/manifest/entries.ts
const MANIFEST_GUIDE = "https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest";
const OCA_GUIDE = "https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst";
/** Where something that the manifest lacks is reported: the brace that opens it. */
function opening({ root, source }) {
	const start = root?.start ?? 0;
	return {
		start,
		end: Math.min(start + 1, source.text.length)
	};
}
/** Key and value. */
function entrySpan({ keySpan, end }) {
	return {
		start: keySpan.start,
		end
	};
}
/** It is sold: the module has a price that is not nothing. */
function isSold(manifest) {
	return manifest.entries.has("price");
}
/** The keys that are asked for and not there. */
function lacking(manifest, keys) {
	return manifest.root ? keys.filter((key) => !manifest.entries.has(key)) : [];
}
/** Takes an entry out: its lines where it has them for itself, else what it takes up, comma included. */
function removeEntry({ source: { text } }, entry) {
	const rest = /^\s*,?/.exec(text.slice(entry.end))?.[0] ?? "";
	const comma = rest.endsWith(",") ? rest.length : 0;
	const lineStart = text.lastIndexOf("\n", entry.keySpan.start - 1) + 1;
	const alone = /^[ \t]*$/.test(text.slice(lineStart, entry.keySpan.start));
	const after = /^[ \t]*(#[^\n]*)?\r?\n/.exec(text.slice(entry.end + comma));
	const span = alone && after ? {
		start: lineStart,
		end: entry.end + comma + after[0].length
	} : {
		start: entry.keySpan.start,
		end: entry.end + comma + (/^[ \t]*/.exec(text.slice(entry.end + comma))?.[0].length ?? 0)
	};
	return {
		title: `Remove "${entry.key}"`,
		safe: true,
		edits: [{
			...span,
			text: ""
		}]
	};
}

// src/audit/python/comments.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** Every comment of a file, in the order of the source. */
function commentsOf(root) {
	const found = known$3.get(root);
	if (found) return found;
	const comments = [];
	const visit = (node) => {
		for (const child of node.children) if (child.type === "comment") comments.push(child);
		else if (child.children.length > 0) visit(child);
	};
	visit(root);
	known$3.set(root, comments);
	return comments;
}

// src/audit/python/paths.ts
/** In a set of assigned names: something ran that may have assigned any of them. */
const ANYTHING = "*";
/** Follows every way through a block. `before` is what is assigned when it starts. */
function pathsThrough(block, before, effects) {
	const leaves = [];
	let through = before;
	const partial = /* @__PURE__ */ new Map();
	for (const statement of parts(block)) {
		if (!through) break;
		const outcome = statementPaths(statement, through, effects);
		leaves.push(...outcome.leaves);
		through = outcome.through && joinOpposites(statement, outcome.through, partial, effects);
	}
	return {
		through,
		leaves
	};
}
function statementPaths(statement, before, effects) {
	switch (statement.type) {
		case "return_statement":
		case "continue_statement":
		case "break_statement": return {
			through: void 0,
			leaves: [{
				kind: statement.type.slice(0, -10),
				at: statement,
				assigned: plus(before, effects.assigned(statement))
			}]
		};
		case "raise_statement": return {
			through: void 0,
			leaves: []
		};
		case "if_statement": return branches(statement, before, effects);
		case "match_statement": return cases(statement, before, effects);
		case "for_statement":
		case "while_statement": return loop(statement, before, effects);
		case "try_statement": return attempt(statement, before, effects);
		case "with_statement": {
			const body = childOf(statement, "body");
			return body ? pathsThrough(body, before, effects) : {
				through: before,
				leaves: []
			};
		}
		case "function_definition":
		case "class_definition":
		case "decorated_definition": return {
			through: before,
			leaves: []
		};
		default: return {
			through: plus(before, effects.assigned(statement)),
			leaves: []
		};
	}
}
function branches(statement, before, effects) {
	const conditions = [statement, ...alternatives(statement)];
	const outcomes = conditions.map((branch) => {
		const body = childOf(branch, branch.type === "else_clause" ? "body" : "consequence");
		const condition = childOf(branch, "condition");
		if (condition && effects.harmless?.(condition)) return {
			through: void 0,
			leaves: []
		};
		const start = condition ? plus(before, effects.assigned(condition)) : before;
		return body ? pathsThrough(body, start, effects) : {
			through: start,
			leaves: []
		};
	});
	const open = !conditions.some(({ type }) => type === "else_clause") && !effects.exhaustive?.(statement);
	return merged([...outcomes, ...open ? [{
		through: before,
		leaves: []
	}] : []]);
}
function alternatives(statement) {
	return statement.children.filter(({ field }) => field === "alternative");
}
function cases(statement, before, effects) {
	const clauses = childOf(statement, "body")?.children.filter(({ type }) => type === "case_clause") ?? [];
	const outcomes = clauses.map((clause) => {
		const body = childOf(clause, "consequence");
		return body ? pathsThrough(body, before, effects) : {
			through: before,
			leaves: []
		};
	});
	const last = clauses.at(-1)?.children[0];
	const open = !last || effects.text.slice(last.start, last.end).trim() !== "_";
	return merged([...outcomes, ...open ? [{
		through: before,
		leaves: []
	}] : []]);
}
/** A loop may go round no time at all; `while True` goes round once at least. */
function loop(statement, before, effects) {
	const sure = statement.type === "for_statement" ? effects.loop?.(statement, before) : void 0;
	if (sure) return {
		through: plus(before, sure),
		leaves: []
	};
	const body = childOf(statement, "body");
	const inner = body ? pathsThrough(body, before, effects) : {
		through: before,
		leaves: []
	};
	const leaves = inner.leaves.filter(({ kind }) => kind === "return");
	const endless = childOf(statement, "condition")?.type === "true";
	const otherwise = statement.children.find(({ type }) => type === "else_clause");
	const block = otherwise && childOf(otherwise, "body");
	if (block && !endless) {
		const ways = inner.leaves.filter(({ kind }) => kind === "break").map(({ assigned }) => ({
			through: assigned,
			leaves: []
		}));
		const all = merged([pathsThrough(block, before, effects), ...ways]);
		return {
			through: all.through,
			leaves: [...leaves, ...all.leaves]
		};
	}
	const any = [...inner.through ?? [], ...inner.leaves.flatMap(({ assigned }) => [...assigned])];
	return {
		through: endless ? inner.through ?? before : any.includes("*") ? plus(before, ["*"]) : before,
		leaves
	};
}
function attempt(statement, before, effects) {
	const body = childOf(statement, "body");
	const tried = body ? pathsThrough(body, before, effects) : {
		through: before,
		leaves: []
	};
	const outcomes = [];
	let rest = tried;
	for (const clause of statement.children) {
		const block = clause.children.find(({ type }) => type === "block");
		if (!block) continue;
		if (clause.type === "else_clause" && tried.through) {
			const after = pathsThrough(block, tried.through, effects);
			rest = {
				through: after.through,
				leaves: [...tried.leaves, ...after.leaves]
			};
		}
		if (/^except/.test(clause.type)) outcomes.push(pathsThrough(block, before, effects));
	}
	const all = merged([rest, ...outcomes]);
	const block = statement.children.find(({ type }) => type === "finally_clause")?.children.find(({ type }) => type === "block");
	if (!block) return all;
	const closing = pathsThrough(block, /* @__PURE__ */ new Set(), effects);
	const done = closing.through ?? [];
	return {
		through: all.through && closing.through && plus(all.through, done),
		leaves: [...all.leaves.map((leave) => ({
			...leave,
			assigned: plus(leave.assigned, done)
		})), ...closing.leaves]
	};
}
/** `if x: a = 1` and later `if not x: a = 2` assign together. */
function joinOpposites(statement, through, partial, effects) {
	if (statement.type !== "if_statement" || alternatives(statement).length > 0) return through;
	const [condition, body] = [childOf(statement, "condition"), childOf(statement, "consequence")];
	if (!condition || !body) return through;
	const source = effects.text.slice(condition.start, condition.end).replaceAll(/\s+/g, " ");
	const inside = pathsThrough(body, /* @__PURE__ */ new Set(), effects).through ?? /* @__PURE__ */ new Set();
	const opposite = source.startsWith("not ") ? source.slice(4) : `not ${source}`;
	const other = partial.get(opposite);
	partial.set(source, /* @__PURE__ */ new Set([...partial.get(source) ?? [], ...inside]));
	return other ? plus(through, [...inside].filter((name) => other.has(name))) : through;
}
function merged(outcomes) {
	const ways = outcomes.flatMap(({ through }) => through ? [through] : []);
	const [first, ...others] = ways;
	return {
		through: first && new Set([...unionIfAny(ways)].filter((name) => others.concat(first).every((set) => set.has(name) || set.has("*")))),
		leaves: outcomes.flatMap(({ leaves }) => leaves)
	};
}
function unionIfAny(sets) {
	return new Set(sets.flatMap((set) => [...set]));
}
function plus(set, more) {
	const found = new Set(set);
	for (const name of more) found.add(name);
	return found;
}
/** The name is assigned, or may have been. */
function isAssigned(set, name) {
	return set.has(name) || set.has("*");
}

// src/audit/computes/assignments.ts
/** Calls on records that give them no value. */
const HARMLESS$1 = /^(ensure_one|append|extend|add|info|debug|warning|error|exception|flush\w*|invalidate\w*|setdefault|sort|discard|remove|insert|pop|execute|fetchall|mapped|filtered|sorted|search|browse|read|exists|get|items|keys|values|_read_group|read_group|search_count|message_post)$/;
/** `self.sudo()` and the like are the same records. */
const SAME = /^(sudo|with_context|with_user|with_company|with_env|with_prefetch|sorted|exists)$/;
/**
* Fields that a compute method does not assign on every way through it. Empty where that cannot be told: values given
* by a helper, by `super()`, under a name that only running the code would tell.
*/
function gapsOf(fn, fields, text) {
	const body = childOf(fn, "body");
	if (!body) return [];
	const all = /* @__PURE__ */ new Set(["self"]);
	for (const node of walk(body)) {
		const [left, right] = node.type === "assignment" ? [childOf(node, "left"), childOf(node, "right")] : [];
		if (left?.type === "identifier" && right && isAll(right, all, text)) all.add(text.slice(left.start, left.end));
	}
	const targets = new Set(all);
	const others = /* @__PURE__ */ new Set();
	for (const node of walk(body)) {
		if (node.type !== "for_statement") continue;
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (left?.type !== "identifier" || !right) continue;
		const name = text.slice(left.start, left.end);
		(isAll(right, all, text) ? targets : others).add(name);
	}
	for (const name of others) targets.delete(name);
	const named = mentioned(body, targets, text);
	if (named.dynamic) return [];
	const doubtful = fields.filter((field) => named.assigned.has(field) && !named.plain(field));
	const wanted = fields.filter((field) => !doubtful.includes(field));
	if (wanted.length === 0) return [];
	const gaps = [];
	const found = (leave, how) => {
		for (const field of wanted) {
			if (isAssigned(leave.assigned, field) || gaps.some((gap) => gap.field === field)) continue;
			gaps.push({
				field,
				at: leave.at,
				how,
				never: !named.assigned.has(field)
			});
		}
	};
	const effects = {
		text,
		assigned: (statement) => assignedBy(statement, targets, text),
		harmless: (condition) => isEmptyTest(text.slice(condition.start, condition.end), all),
		exhaustive: (statement) => isChainOfCases(statement, text),
		loop(statement, before) {
			const [left, over, block] = [
				"left",
				"right",
				"body"
			].map((name) => childOf(statement, name));
			if (left?.type !== "identifier" || !over || !block || !isAll(over, all, text)) return void 0;
			const inner = pathsThrough(block, before, effects);
			const ways = [...inner.leaves.map(({ assigned }) => assigned), ...inner.through ? [inner.through] : []];
			const sure = [...new Set(ways.flatMap((way) => [...way]))].filter((name) => name === "*" || ways.every((way) => isAssigned(way, name)));
			const partly = wanted.filter((field) => !sure.includes(field) && ways.some((way) => isAssigned(way, field)));
			for (const leave of inner.leaves) if (leave.kind !== "break") note(leave, leave.kind, partly);
			if (inner.through) note({
				at: lastOf(block),
				assigned: inner.through
			}, "end", partly);
			return [...sure, ...partly];
		}
	};
	const pending = [];
	function note(leave, how, only) {
		pending.push({
			leave,
			how,
			only
		});
	}
	const outcome = pathsThrough(body, /* @__PURE__ */ new Set(), effects);
	if (outcome.leaves.some(({ assigned }) => assigned.has("*")) || outcome.through?.has("*")) return [];
	for (const { leave, how, only } of pending) {
		const given = only.filter((field) => !isAssigned(leave.assigned, field) && !named.before(field, leave.at.start));
		for (const field of given) if (!gaps.some((gap) => gap.field === field)) gaps.push({
			field,
			at: leave.at,
			how,
			never: false
		});
	}
	for (const leave of outcome.leaves) found(leave, leave.kind);
	if (outcome.through) found({
		at: lastOf(body),
		assigned: outcome.through
	}, "end");
	return gaps;
}
function lastOf(block) {
	return parts(block).at(-1) ?? block;
}
/** All records of the compute: `self`, another name of it, or it with another environment or order. */
function isAll(node, all, text) {
	const inner = unwrapped(node);
	if (inner.type === "identifier") return all.has(text.slice(inner.start, inner.end));
	const called = calledBy(inner, { text });
	return called?.object !== void 0 && SAME.test(called.name) && isAll(called.object, all, text);
}
/** `not self`, `not self.ids`: there is nothing to compute. */
function isEmptyTest(condition, all) {
	const name = /^not (\w+)(\.ids|\._ids)?$|^len\((\w+)\) == 0$/.exec(condition);
	return name !== null && all.has(name[1] ?? name[3] ?? "");
}
/** `if a == 1: ... elif a == 2: ...`: the last case asks for nothing new, so the cases may well be all there are. */
function isChainOfCases(statement, text) {
	const tests = [statement, ...statement.children.filter(({ type }) => type === "elif_clause")];
	const names = tests.map((test) => {
		const condition = childOf(test, "condition");
		return (condition ? text.slice(condition.start, condition.end) : "").replaceAll(/(["']).*?\1/g, "").match(/[a-zA-Z_][\w.]*/g)?.filter((name) => !WORDS.test(name)) ?? [];
	});
	const last = names.at(-1) ?? [];
	const before = new Set(names.slice(0, -1).flat());
	return tests.length > 1 && last.length > 0 && last.every((name) => before.has(name));
}
const WORDS = /^(and|or|not|in|is|True|False|None)$/;
/** Fields that a statement gives to the records by a plain assignment or `update`. */
function* assignedBy(statement, targets, text) {
	for (const node of walk(statement)) if (node.type === "assignment" || node.type === "augmented_assignment") {
		const left = childOf(node, "left");
		if (left) yield* fieldsIn(left, targets, text);
	} else if (node.type === "call") yield* givenByCall(node, targets, text, node === statement.children[0] && statement.type === "expression_statement");
}
function* fieldsIn(left, targets, text) {
	if (left.type === "attribute") {
		const [object, name] = [childOf(left, "object"), childOf(left, "attribute")];
		if (object && name && isTarget(object, targets, text)) yield text.slice(name.start, name.end);
	} else if (left.type === "subscript") {
		const [object, key] = [childOf(left, "value"), childOf(left, "subscript")];
		if (!object || !key || !isTarget(object, targets, text)) return;
		yield /^["'](\w+)["']$/.exec(text.slice(key.start, key.end))?.[1] ?? "*";
	} else if (/^(pattern_list|tuple_pattern|list_pattern|tuple)$/.test(left.type)) for (const part of parts(left)) yield* fieldsIn(part, targets, text);
}
function isTarget(object, targets, text) {
	const inner = unwrapped(object);
	if (inner.type === "identifier") return targets.has(text.slice(inner.start, inner.end));
	const called = calledBy(inner, { text });
	return called?.object !== void 0 && SAME.test(called.name) && isTarget(called.object, targets, text);
}
/** A helper that is handed the records, or is called on them for its effect, may give them any value. */
function* givenByCall(call, targets, text, forEffect) {
	const called = calledBy(call, { text });
	if (!called) return;
	if (called.object?.type === "call" && /^super\b/.test(text.slice(called.object.start, called.object.end))) {
		yield "*";
		return;
	}
	const { positional, keywords, spread } = argumentsOfCall(call, { text });
	const onRecords = called.object !== void 0 && isTarget(called.object, targets, text);
	if (onRecords && /^(update|write|_update_cache)$/.test(called.name)) {
		const [values] = positional;
		if (values?.type !== "dictionary" || spread) yield "*";
		for (const pair of values ? parts(values) : []) {
			const key = pair.type === "pair" ? childOf(pair, "key") : void 0;
			yield (key && /^["'](\w+)["']$/.exec(text.slice(key.start, key.end))?.[1]) ?? "*";
		}
		return;
	}
	if (called.path === "setattr") yield "*";
	if (HARMLESS$1.test(called.name)) return;
	const handed = [...positional, ...keywords.values()].some((given) => isTarget(given, targets, text));
	if (forEffect && (onRecords || handed)) yield "*";
	else if (handed && /^_?(set|fill|assign|compute|update|apply)/.test(called.name)) yield "*";
}
/** What the method says of each field anywhere. */
function mentioned(body, targets, text) {
	const places = /* @__PURE__ */ new Map();
	const added = /* @__PURE__ */ new Set();
	const source = text.slice(body.start, body.end);
	let dynamic = false;
	for (const node of walk(body)) {
		const left = /^(augmented_)?assignment$/.test(node.type) ? childOf(node, "left") : void 0;
		const key = left?.type === "subscript" ? childOf(left, "subscript") : void 0;
		const object = left && childOf(left, "value");
		if (key && key.type !== "string" && object?.type === "identifier" && targets.has(text.slice(object.start, object.end))) dynamic = true;
		const name = node.type === "augmented_assignment" && left ? childOf(left, "attribute") : void 0;
		if (name) added.add(text.slice(name.start, name.end));
	}
	for (const node of walk(body)) {
		if (node.type !== "attribute" || !isAssignmentTarget(node, body)) continue;
		const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
		if (!object || !name) continue;
		const field = text.slice(name.start, name.end);
		const place = {
			object: text.slice(object.start, object.end),
			start: node.start
		};
		places.set(field, [...places.get(field) ?? [], place]);
	}
	const strings = /* @__PURE__ */ new Set();
	for (const node of walk(body)) if (node.type === "string_content") strings.add(text.slice(node.start, node.end));
	return {
		dynamic,
		assigned: { has: (field) => places.has(field) || strings.has(field) },
		/** All of its assignments are to the records themselves. */
		plain: (field) => !strings.has(field) && !added.has(field) && !new RegExp(`\\bnot \\w+\\.${field}\\b`).test(source) && (places.get(field) ?? []).every(({ object }) => targets.has(/^\w+/.exec(object)?.[0] ?? "") && !/\.(?!sudo|with_)/.test(object)),
		before: (field, offset) => (places.get(field) ?? []).some(({ object, start }) => start < offset && /^self\b/.test(object))
	};
}
const targetCache = /* @__PURE__ */ new WeakMap();
function isAssignmentTarget(node, body) {
	let known = targetCache.get(body);
	if (!known) {
		known = /* @__PURE__ */ new Set();
		for (const each of walk(body)) {
			if (each.type !== "assignment" && each.type !== "augmented_assignment") continue;
			const left = childOf(each, "left");
			if (!left) continue;
			if (left.type === "attribute") known.add(left);
			else if (left.type !== "subscript") for (const part of parts(left)) known.add(part);
		}
		targetCache.set(body, known);
	}
	return known.has(node);
}

// src/audit/performance/computes.ts
const cache = /* @__PURE__ */ new WeakMap();
/** Fields of the class by the name of the method that computes them. */
function computedFields(klass) {
	const known = cache.get(klass);
	if (known) return known;
	const found = /* @__PURE__ */ new Map();
	for (const field of klass.fields) {
		const compute = field.kwargs.get("compute")?.value;
		if (typeof compute !== "string") continue;
		const list = found.get(compute);
		if (list) list.push(field);
		else found.set(compute, [field]);
	}
	cache.set(klass, found);
	return found;
}
/** Fields that the method around the visited node computes; undefined where it is no compute. */
function computedHere({ klass, method }) {
	return klass && method ? computedFields(klass).get(method.name) : void 0;
}

// src/audit/xml/edits.ts
/** Takes an attribute out, with the blanks before it. */
function withoutAttribute({ start, end }, text) {
	const before = text.slice(0, start);
	return {
		start: start - (before.length - before.trimEnd().length),
		end,
		text: ""
	};
}
/** Renames an element: both its tags. */
function renamed({ name, tag, inner, end }, to, text) {
	const open = {
		start: tag.start + 1,
		end: tag.start + 1 + name.length,
		text: to
	};
	if (end === tag.end) return [open];
	const close = text.indexOf(name, inner.end);
	return [open, {
		start: close,
		end: close + name.length,
		text: to
	}];
}
/** Takes an element out; the whole line or lines when nothing else is on them. */
function withoutElement({ start, end }, text) {
	const line = text.lastIndexOf("\n", start - 1) + 1;
	const next = text.indexOf("\n", end);
	const after = next === -1 ? text.length : next + 1;
	return text.slice(line, start).trim() === "" && text.slice(end, after).trim() === "" ? {
		start: line,
		end: after,
		text: ""
	} : {
		start,
		end,
		text: ""
	};
}

// src/audit/xml/schema.ts
const words = (text) => new Set(text.split(/\s+/).filter(Boolean));
/**
* Elements of a data file and their attributes, those of all series together. Source: odoo/import_xml.rng of 14.0 and
* 19.0.
*/
const SHAPES = {
	odoo: { attributes: words("noupdate auto_sequence uid context") },
	openerp: { attributes: words("noupdate auto_sequence uid context") },
	data: { attributes: words("noupdate auto_sequence uid context") },
	record: {
		attributes: words("id forcecreate model uid context"),
		required: ["model"]
	},
	template: { attributes: words(`id t-name name forcecreate context priority key website_id track inherit_id primary groups active
      customize_show page`) },
	menuitem: {
		attributes: words("id name sequence groups active web_icon action parent"),
		required: ["id"]
	},
	function: {
		attributes: words("model name uid context eval"),
		required: ["model", "name"]
	},
	delete: {
		attributes: words("model id search"),
		required: ["model"]
	},
	asset: {
		attributes: words("id name active"),
		required: ["id", "name"]
	},
	act_window: { attributes: words(`id name res_model domain context view_id view_mode target groups limit usage binding_model binding_type
      binding_views src_model multi key2 view_type auto_refresh`) },
	report: { attributes: words(`id string model name print_report_name report_type multi menu keyword file xml parser auto header attachment
      attachment_use groups paperformat usage rml sxw xsl webkit_header`) },
	field: {
		attributes: words("name type file ref eval model search use"),
		required: ["name"]
	},
	value: { attributes: words("name model search eval type file use") }
};
/** Why Odoo's schema refuses this element of a data file; its children are judged by themselves. */
function schemaProblem(element) {
	const shape = SHAPES[element.name];
	if (!shape) return void 0;
	for (const attr of element.attributes) {
		if (attr.name.startsWith("xmlns") || attr.name.startsWith("xml:") || shape.attributes.has(attr.name)) continue;
		if (element.name === "field" && attr.name.startsWith("name@")) continue;
		return {
			at: attr,
			message: `<${element.name}> takes no attribute ${attr.name}`
		};
	}
	const missing = shape.required?.find((name) => !attribute(element, name));
	if (missing !== void 0) return {
		at: element.tag,
		message: `<${element.name}> lacks ${missing}`
	};
	return pairProblem(element);
}
function pairProblem(element) {
	const has = (name) => attribute(element, name) !== void 0;
	if (element.name === "field") {
		const ways = [
			"ref",
			"eval",
			"search"
		].filter(has);
		if (ways.length > 1) return {
			at: element.tag,
			message: `the field has ${ways.join(" and ")}, of which one gives its value`
		};
		const [way] = ways;
		const text = element.children.find((child) => child.type !== "comment" && !isBlank(child));
		if (way !== void 0 && text) return {
			at: element.tag,
			message: `the field has both ${way} and something inside it`
		};
	}
	if (element.name === "delete" && has("id") === has("search")) return {
		at: element.tag,
		message: "<delete> takes either an id or a search"
	};
	if (element.name === "function" && has("eval") && elementsOf(element).length > 0) return {
		at: element.tag,
		message: "<function> takes either an eval or values inside it"
	};
	return element.name === "menuitem" ? menuProblem(element) : void 0;
}
function menuProblem(element) {
	const value = (name) => attribute(element, name);
	const [parent, icon, action, sequence] = [
		"parent",
		"web_icon",
		"action",
		"sequence"
	].map(value);
	const inner = element.parent?.name === "menuitem";
	if (sequence && !/^\s*-?\d+\s*$/.test(sequence.value)) return {
		at: sequence,
		message: `the sequence "${sequence.value}" is no whole number`
	};
	if (inner && parent) return {
		at: parent,
		message: "a menu inside another one takes no parent"
	};
	if (icon && (inner || parent)) return {
		at: icon,
		message: "only a menu at the top takes a web_icon"
	};
	const below = elementsOf(element).length > 0;
	if (action && below && (inner || parent)) return {
		at: action,
		message: "a menu with menus inside it takes no action"
	};
}
function isBlank(child) {
	return (child.type === "text" || child.type === "cdata") && child.value.trim() === "";
}

// src/audit/python/class-scope.ts
/** The visited function is a method: it stands in the body of a class, with or without decorators. */
function classAround({ ancestors }) {
	const nearest = ancestors.filter(({ type }) => type !== "block" && type !== "decorated_definition").at(-1);
	return nearest?.type === "class_definition" ? nearest : void 0;
}

// src/audit/python/super-calls.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** Calls of the parent's methods that a function makes itself: functions and lambdas inside it are left out. */
function superCalls(functionNode, { text }) {
	const cached = known$2.get(functionNode);
	if (cached) return cached;
	const found = [];
	known$2.set(functionNode, found);
	if (!text.slice(functionNode.start, functionNode.end).includes("super")) return found;
	for (const node of ownNodes(childOf(functionNode, "body") ?? functionNode)) {
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		const [object, name] = [called && childOf(called, "object"), called && childOf(called, "attribute")];
		if (called?.type === "attribute" && object && name && isSuper$1(object, text)) found.push({
			node,
			name: text.slice(name.start, name.end)
		});
	}
	return found;
}
function isSuper$1(node, text) {
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	return called?.type === "identifier" && text.slice(called.start, called.end) === "super";
}
/** Anything in the function names `super`, functions inside it included. */
function mentionsSuper(functionNode, { text }) {
	if (!text.slice(functionNode.start, functionNode.end).includes("super")) return false;
	for (const node of walk(functionNode)) if (node.type === "identifier" && text.slice(node.start, node.end) === "super") return true;
	return false;
}
/** It has a `return`, with or without a value, or yields. */
function leavesByItself(functionNode) {
	for (const node of ownNodes(childOf(functionNode, "body") ?? functionNode)) if (node.type === "return_statement" || node.type === "yield") return true;
	return false;
}
/** The first line of a function, where comments that silence other tools stand. */
function headOf(functionNode, { text }) {
	const end = childOf(functionNode, "parameters")?.end ?? functionNode.end;
	const line = text.indexOf("\n", functionNode.start);
	return {
		start: functionNode.start,
		end: line === -1 ? end : Math.min(end, line)
	};
}

// src/audit/lookup/decorated.ts
/** Model classes of a file that is loaded with the module. */
function namedClasses({ file }) {
	const { path } = file.source;
	if (isTestFile(path) || isMigrationFile(path)) return [];
	return file.classes.flatMap((fact) => {
		return (fact.kind !== void 0 || fact.attributes.has("_name") || fact.attributes.has("_inherit")) && fact.model !== void 0 ? [{
			fact,
			model: fact.model
		}] : [];
	});
}
/** Literal arguments of `@api.<name>` over the methods of a class. */
function decoratorTexts({ methods }, name) {
	return methods.flatMap((method) => method.decorators.filter((decorator) => name.test(decorator.name)).flatMap(({ args }) => args.flatMap(({ value, start, end }) => {
		return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === "string").map((text) => ({
			text,
			method,
			start,
			end
		}));
	})));
}

// src/audit/lookup/is-prepared.ts
/** The code asks what there is before it uses it: a field, a model, a module. */
const ASKS = /\b_fields\b|\bhasattr\(|\bin\s+(self\.)?env\b|\bin\s+self\.env\.registry\b|\.registry\b|ir\.module\.module|_installed\b|installed_modules/;
/** The function around is ready for something that is not there. */
function isPrepared(context) {
	return context.ancestors.some(({ type }) => type === "try_statement") || ASKS.test(functionText(context));
}
/** Of a field that another module adds: somewhere in the file it is asked which modules there are. */
function isPreparedFor(context, { module }) {
	return isPrepared(context) || module !== void 0 && /ir\.module\.module|_installed\b/.test(context.text);
}
/** Code that runs only where the other module is may be reached from elsewhere: that cannot be seen here. */
function runtimeWeight({ module }) {
	return module === void 0 ? void 0 : "medium";
}

// src/audit/lookup/model-names.ts
/** What the classes of a file inherit and relate to. */
function modelNames(file) {
	if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return [];
	return file.classes.filter(isModelClass).flatMap(namesOf$1);
}
function isModelClass({ kind, attributes }) {
	return kind !== void 0 || attributes.has("_name") || attributes.has("_inherit");
}
function namesOf$1(fact) {
	const inherit = fact.attributes.get("_inherit");
	const delegated = fact.attributes.get("_inherits");
	return [
		...inherit ? fact.inherit.map((model) => ({
			model,
			role: "inherit",
			...spanOf$1(inherit)
		})) : [],
		...delegated ? [...fact.inherits.values()].map((model) => ({
			model,
			role: "inherits",
			...spanOf$1(delegated)
		})) : [],
		...fact.fields.flatMap((field) => {
			const model = comodelOf(field);
			const at = field.kwargs.get("comodel_name") ?? field.args[0];
			return model === void 0 || !at ? [] : [{
				model,
				role: "comodel",
				field: field.name,
				...spanOf$1(at)
			}];
		})
	];
}
function spanOf$1({ start, end }) {
	return {
		start,
		end
	};
}
/** `self.env["model"]`: the name; undefined for anything else, and in tests and scripts. */
function environmentModel(node, context) {
	const [value, key] = [childOf(node, "value"), childOf(node, "subscript")];
	if (!value || key?.type !== "string" || !/(^|\.)env$/.test(context.slice(value))) return void 0;
	const model = context.slice(key).replace(/^[a-z]*(['"])(.*)\1$/is, "$2");
	if (!/^[a-z]\w*(\.\w+)+$/.test(model)) return void 0;
	const { path } = context.file.source;
	if (isTestFile(path) || isMigrationFile(path)) return void 0;
	return {
		model,
		start: key.start,
		end: key.end
	};
}
/** It stands in a `try`, or somewhere in the file it is asked whether the model, or its module, is there. */
function isGuarded(model, context) {
	const { text, file } = context;
	const known = remembered(guards, file, () => /* @__PURE__ */ new Map());
	return remembered(known, model, () => {
		const name = model.replaceAll(".", String.raw`\.`);
		return new RegExp(`['"]${name}['"]\\s+(?:not\\s+)?in\\b|\\.get\\(\\s*['"]${name}['"]`).test(text) || remembered(known, "", () => ASKS_FOR_MODULES.test(text));
	}) || isPrepared(context);
}
const guards = /* @__PURE__ */ new WeakMap();
const ASKS_FOR_MODULES = /ir\.module\.module|_is_module_installed|is_installed|_installed_modules|module_installed/;

// src/audit/python/queries.ts
/** Methods of a recordset that read the database at each call, and have no other meaning. */
const QUERY = /^(search_count|search_read|search_fetch|name_search|read_group|_read_group|formatted_read_group|web_search_read|_search)$/;
const searches = /* @__PURE__ */ new WeakMap();
/** A call that asks the database, whatever its model: `search` and those like it. */
function isQuery(call, called, scope) {
	if (!called.object) return false;
	if (called.name === "search") {
		const known = searches.get(call) ?? isRecordSearch(call, called.object, scope);
		searches.set(call, known);
		return known;
	}
	return QUERY.test(called.name) && !isSuper(called.object, scope.text);
}
/** `super().search(...)` is the method itself. */
function isSuper(object, text) {
	return object.type === "call" && /^super\b/.test(text.slice(object.start, object.end));
}
/** `search` of a recordset, not of a regular expression or a mailbox. */
function isRecordSearch(call, object, scope) {
	const { text } = scope;
	if (isSuper(object, text)) return false;
	const domain = domainOf(call, scope);
	if (!domain) return false;
	const given = unwrapped(domain);
	if (/string$/.test(given.type)) return false;
	if (recordsOf(object, scope)) return true;
	if (given.type === "list") return given.children.length === 0 || given.children[0]?.type !== "string";
	return /domain/i.test(text.slice(given.start, given.end));
}
function domainOf(call, scope) {
	const { positional, keywords } = argumentsOfCall(call, scope);
	return positional[0] ?? keywords.get("domain") ?? keywords.get("args");
}
/**
* One search with `in` could stand for all turns: only terms with `=` and `in` differ from turn to turn, and no limit or
* order picks among what is found.
*/
function isJoinable(call, targets, scope) {
	const { text, functionNode } = scope;
	const { keywords } = argumentsOfCall(call, scope);
	if (keywords.has("limit") || keywords.has("offset")) return false;
	let domain = domainOf(call, scope);
	if (domain?.type === "identifier") domain = assignedBefore(functionNode, text.slice(domain.start, domain.end), domain.start, text);
	if (domain?.type !== "list") return false;
	let varying = 0;
	for (const term of parts(domain)) {
		if (term.type === "string") continue;
		if (term.type !== "tuple" && term.type !== "list") return false;
		const [field, operator, value] = parts(term);
		if (!field || !operator || !value) return false;
		if (!mentions(term, targets, text)) continue;
		if (!/^["'](=|in)["']$/.test(text.slice(operator.start, operator.end))) return false;
		if (!isPath(value)) return false;
		varying += 1;
	}
	return varying > 0;
}
/** `record`, `record.id`, `record.partner_id.ids`. */
function isPath(node) {
	if (node.type === "identifier") return true;
	const object = node.type === "attribute" ? childOf(node, "object") : void 0;
	return object !== void 0 && isPath(object);
}

// src/audit/lookup/model-state.ts
const FOUND = { is: "found" };
const UNKNOWN = { is: "unknown" };
function modelState(context, name) {
	const { project, module } = context;
	if (!/^[a-z_][\w.]*$/i.test(name)) return UNKNOWN;
	if (context.model(name).exists) return FOUND;
	const closure = project.closure(module.name);
	if (!closure.complete || isManual(context, name)) return UNKNOWN;
	const [maker] = project.makers(name).toSorted((a, b) => reach(context, a) - reach(context, b));
	if (maker !== void 0) return {
		is: "outside",
		module: maker
	};
	for (const each of closure.modules) {
		const facts = project.modules.get(each);
		if (facts?.computedModels || facts?.computedNames) return UNKNOWN;
	}
	return { is: "absent" };
}
/** Modules that it brings: of several makers the smallest is the one that is meant. */
function reach({ project }, module) {
	return project.closure(module).modules.size;
}
/** Models of data files and of Studio. */
function isManual({ index }, name) {
	return /^x_/.test(name) || [...manualModels(index).values()].includes(name);
}

// src/audit/python/secret-values.ts
/** Forms that only a secret of one provider has. */
const KNOWN = [
	[/\bAKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\b/, "an access key of AWS"],
	[/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, "a token of GitHub"],
	[/\bgithub_pat_[A-Za-z0-9_]{22,}\b/, "a token of GitHub"],
	[/\bglpat-[A-Za-z0-9_-]{20,}\b/, "a token of GitLab"],
	[/\bxox[abprs]-[A-Za-z0-9-]{20,}\b/, "a token of Slack"],
	[/\bsk_live_[A-Za-z0-9]{16,}\b/, "a live key of Stripe"],
	[/\bSG\.[\w-]{22}\.[\w-]{43}\b/, "a key of SendGrid"],
	[/-----BEGIN (?:RSA |EC |OPENSSH |DSA |)PRIVATE KEY-----/, "a private key"]
];
/** One look for most texts, which hold none of them. */
const ANY = /AKIA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|SG\.|PRIVATE KEY/;
function knownSecret(source) {
	if (!ANY.test(source)) return void 0;
	return KNOWN.find(([pattern]) => pattern.test(source))?.[1];
}
const PLACEHOLDER$1 = /change|example|sample|your|dummy|placeholder|default|test|demo|fake|foo|bar|xxx|\*\*\*|\.\.\.|^x+$|^<.*>$|^\{|%\(|%s|\{\}|enter|insert|todo|none|null|secret$|password$|token$|^pass/i;
/** A value that nobody would write for a name, a key of a dictionary, an address or a sentence. */
function looksSecret(value) {
	if (value.length < 8 || value.length > 200 || /\s/.test(value) || PLACEHOLDER$1.test(value)) return false;
	if (/\.[a-z]{2,4}$/.test(value) && value.includes("/")) return false;
	if (/^(https?:|\/|[a-z_]+(\.[a-z_]+)+$|[a-z][a-z_-]*$|[A-Z_]+$|[a-z]+([A-Z][a-z]+)+$)/.test(value)) return false;
	return [
		/[a-z]/,
		/[A-Z]/,
		/\d/,
		/[^\w]/
	].filter((pattern) => pattern.test(value)).length >= 2 && /\d/.test(value) && entropy(value) > 2.6;
}
/** Bits a character, over the characters of the value itself. */
function entropy(value) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) {
		const share = count / value.length;
		bits -= share * Math.log2(share);
	}
	return bits;
}

// src/audit/python/sensitive.ts
/** Models whose rows no visitor should get. */
const SENSITIVE_MODELS = /* @__PURE__ */ new Set([
	"res.users",
	"res.users.apikeys",
	"res.partner.bank",
	"hr.employee",
	"hr.contract",
	"hr.version",
	"hr.payslip",
	"account.move",
	"account.move.line",
	"account.payment",
	"account.bank.statement.line",
	"payment.token",
	"payment.provider",
	"payment.acquirer",
	"ir.config_parameter",
	"ir.model.access"
]);
/** Besides those, models of which no visitor should get the whole list. */
const LISTED_MODELS = /* @__PURE__ */ new Set([
	"res.partner",
	"crm.lead",
	"sale.order",
	"purchase.order",
	"hr.applicant",
	"mail.message",
	"ir.attachment",
	"helpdesk.ticket",
	"project.task",
	"event.registration"
]);
/** Words of a name by which it is a secret. */
const SECRET = /(^|_)(passwd|password|pwd|passphrase|secret|secret_?key|api_?key|apikey|private_?key|access_?key|access_?token|auth_?token|api_?token|bearer|client_?secret|token|credentials?|otp|totp|cvv|webhook_secret)($|_)/i;
/** Names of what is told to everybody, or is about a secret. */
const PUBLIC = /(^|_)(public|site|publishable|url|uri|name|label|hint|type|id|ids|count|expir\w*|date|field|message|error|has|is|use|user|model|reset|policy|length|min|max|required|enabled|active|visible|show|display|hash|hashed|masked|encrypted|state|status|regex|pattern|format|placeholder|help|title|template|method|prefix|header|headers|path|file|filename|endpoint|param|key_name|website|cursor|sync|share|portal|signup|unsubscribe|csrf|page|next|provider|strength|csrf_token|tokens?_(count|type)|map|mapping|info|crypt)($|_)/i;
/** Most names hold none of these. */
const HINT = /pass|pwd|secret|key|token|cred|bearer|otp|cvv/i;
/** The name says that the value is a secret of somebody, and nothing about one. */
function isSecretName(name) {
	if (!HINT.test(name)) return false;
	return SECRET.test(snake(name)) && !PUBLIC.test(snake(name));
}
function snake(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/[-.]/g, "_").toLowerCase();
}

// src/audit/python/sql.ts
/** How bad what is put into a text of SQL is, least first. */
const LEVELS = [
	"private",
	"constant",
	"unknown",
	"stored",
	"outside"
];
/** What quotes a value or a name for PostgreSQL, or keeps both apart. */
const QUOTES = /^(SQL|Identifier|Literal|Placeholder|Composed|quote_ident|check_identifier|get_lang|make_identifier|pg_quote|mogrify)$/;
const TEXT_FIELDS = /^(Char|Text|Html|Json|Reference)$/;
/** The worst that is put into a text of SQL; undefined when the text is a constant, or no text that is put together. */
function worstSqlPart(query, context) {
	return worst(built(query, {
		context,
		flow: scopeFlow(context),
		seen: /* @__PURE__ */ new Set()
	}) ?? []);
}
function worst(all) {
	return all.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0];
}
/** What is put into the text; undefined for what is not put together here. */
function built(node, state) {
	if (state.seen.has(node) || state.seen.size > 300) return void 0;
	state.seen.add(node);
	const { text } = state.context;
	const each = (nodes) => {
		const all = nodes.map((inner) => built(inner, state)).filter((found) => found !== void 0);
		return all.length > 0 ? all.flat() : void 0;
	};
	const choices = alternatives$1(node);
	if (choices) return each(choices);
	switch (node.type) {
		case "identifier":
		case "attribute":
		case "subscript": {
			const name = text.slice(node.start, node.end);
			const found = state.flow.reaching(name, node.start).map(({ how, value }) => {
				if (!value) return void 0;
				if (how === "augmented") return leaf(value, state);
				return how === "value" || how === "item" ? built(value, state) : void 0;
			}).filter((one) => one !== void 0);
			return found.length > 0 ? found.flat() : void 0;
		}
		case "string":
		case "concatenated_string": {
			const inner = interpolations(node);
			return inner.length > 0 ? inner.flatMap((part) => leaf(part, state)) : void 0;
		}
		case "list": return each(parts(node));
		case "binary_operator": return operator(node, state);
		case "call": return formatted(node, state);
		default: return;
	}
}
function operator(node, state) {
	const { text } = state.context;
	const [left, right] = [childOf(node, "left"), childOf(node, "right")];
	if (!left || !right) return void 0;
	const sign = text.slice(left.end, right.start).replaceAll(/#.*|[()\s\\]/g, "");
	if (sign === "%") {
		if (isNumberFormat(left, right, text)) return [{
			level: "constant",
			text: text.slice(right.start, right.end),
			source: void 0
		}];
		const values = right.type === "tuple" ? parts(right) : right.type === "dictionary" ? parts(right).map((pair) => childOf(pair, "value") ?? pair) : [right];
		return [...built(left, state) ?? [], ...values.flatMap((value) => leaf(value, state))];
	}
	if (sign !== "+") return void 0;
	return [...built(left, state) ?? startOf(left, state), ...leaf(right, state)];
}
/** The first part of a sum may be a constant text by another name, which nobody minds. */
function startOf(node, state) {
	return node.type === "identifier" || node.type === "attribute" || node.type === "subscript" ? leaf(node, state).filter(({ level }) => level === "outside" || level === "stored") : [];
}
function formatted(call, state) {
	const called = calledBy(call, state.context);
	if (!called?.object || called.name !== "format" && called.name !== "join") {
		if (called && /^(str|dedent|strip|cleandoc)$/.test(called.name)) {
			const [first] = argumentsOfCall(call, state.context).positional;
			const inner = first ?? called.object;
			return inner && built(inner, state);
		}
		return;
	}
	if (isQuoted(called.object, state)) return void 0;
	const given = argumentsOfCall(call, state.context);
	const values = [...given.positional, ...given.keywords.values()];
	if (called.name === "join") {
		const all = values.flatMap((value) => leaf(value, state)).filter(({ level }) => level === "outside" || level === "stored");
		return all.length > 0 ? all : void 0;
	}
	return [...built(called.object, state) ?? [], ...values.flatMap((value) => leaf(value, state))];
}
/** It begins with an object of psycopg2.sql or `odoo.tools.SQL`, which quote what they are given. */
function isQuoted(node, { context, flow }) {
	if (node.type === "call") {
		const called = calledBy(node, context);
		return called !== void 0 && (QUOTES.test(called.name) || called.object !== void 0 && isQuoted(called.object, {
			context,
			flow,
			seen: /* @__PURE__ */ new Set()
		}));
	}
	if (node.type !== "identifier") return false;
	return flow.reaching(context.text.slice(node.start, node.end), node.start).some(({ how, value }) => how === "value" && value?.type === "call" && isQuoted(value, {
		context,
		flow,
		seen: /* @__PURE__ */ new Set()
	}));
}
function leaf(node, state) {
	const { context } = state;
	const text = context.text.slice(node.start, node.end).replaceAll(/\s+/g, " ");
	const part = (level, source) => [{
		level,
		text,
		source
	}];
	if (literalOf(node, context.text) !== void 0) return [];
	if (isPrivate(node, context.text) || isQuoted(node, state)) return part("private");
	const taint = taintHere(node, context, { cleaners: QUOTES });
	if (taint?.kind === "text") return part("outside", taint.source);
	const field = storedText(node, context);
	if (field !== void 0) return part("stored", field);
	if (taint || isConstant(node, state.flow, 8)) return part("constant");
	const inner = built(node, state);
	return inner && inner.length > 0 ? inner : part("unknown");
}
/** `self._table`, `self._select()`: nobody outside gives those. */
function isPrivate(node, text) {
	const of = node.type === "call" ? childOf(node, "function") : node;
	if (of?.type !== "attribute") return false;
	const name = childOf(of, "attribute");
	const object = childOf(of, "object");
	if (!name || !object || text[name.start] !== "_") return false;
	return object.type === "identifier" || /^_(table|sequence|table_query|order|rec_name)$/.test(text.slice(name.start, name.end));
}
/** A field that people fill with text of their own. */
function storedText(node, context) {
	if (node.type !== "attribute") return void 0;
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	if (!object || !name) return void 0;
	const records = recordsOf(object, context);
	if (records?.model === void 0) return void 0;
	const field = context.text.slice(name.start, name.end);
	const found = context.model(records.model).field(field);
	if (!found || !TEXT_FIELDS.test(found.type)) return void 0;
	if (/^ir\.model/.test(records.model)) return void 0;
	return `the field ${field} of ${records.model}, which users fill`;
}
/** Literals, constants by their name, numbers, and what is chosen among these. */
function isConstant(node, flow, depth, left = { steps: 500 }) {
	left.steps -= 1;
	if (depth === 0 || left.steps < 0) return false;
	const { text } = flow;
	const again = (inner) => isConstant(inner, flow, depth - 1, left);
	const choices = alternatives$1(node);
	if (choices) return choices.every(again);
	if (literalOf(node, text) !== void 0) return true;
	switch (node.type) {
		case "identifier": {
			const name = text.slice(node.start, node.end);
			const bound = flow.reaching(name, node.start);
			if (bound.length === 0) return /^_*[A-Z][A-Z0-9_]*$/.test(name);
			return bound.every(({ how, value }) => value !== void 0 && /^(value|item|part|augmented)$/.test(how) && again(value));
		}
		case "attribute": return /(^|\.)_*[A-Z][A-Z0-9_]*$/.test(dotted(node, flow) ?? "") || isPrivate(node, text);
		case "list":
		case "tuple":
		case "set":
		case "expression_list": return parts(node).every(again);
		case "dictionary": return parts(node).every((pair) => [childOf(pair, "key"), childOf(pair, "value")].every((part) => part && again(part)));
		case "subscript": {
			const of = childOf(node, "value");
			return of !== void 0 && again(of);
		}
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!left || !right) return false;
			if (/^\s*\*\s*$/.test(text.slice(left.end, right.start))) return again(left) || again(right);
			return again(left) && again(right);
		}
		case "string":
		case "concatenated_string": return interpolations(node).every(again);
		case "list_comprehension":
		case "generator_expression": {
			const body = childOf(node, "body");
			return body !== void 0 && again(body);
		}
		case "call": {
			const called = calledBy(node, flow);
			if (!called) return false;
			const given = argumentsOfCall(node, flow);
			if (!called.object && /^(int|float|len|bool|abs|round)$/.test(called.name)) return true;
			if (called.name === "join" || called.name === "format") return called.object !== void 0 && again(called.object) && [...given.positional, ...given.keywords.values()].every(again);
			return false;
		}
		default: return false;
	}
}

// src/audit/python/html.ts
/** Their result is safe in HTML. */
const SAFE = /^(Markup|escape|html_escape|html_sanitize|html2plaintext|nl2br|nl2br_enclose|plaintext2html|html_keep_url|text_from_html|is_html_empty|int|float|len|round|format_amount|format_date|formatLang|format_datetime|url_quote|quote|quote_plus|urlencode|url_encode|_render|render|_render_template|_get_html_link|get_html_link|_|_lt|__html__|tostring|get_base_url|get_portal_url|append_content_to_html|_render_qweb|hexdigest|dumps|json_dumps|scriptsafe|isoformat|strftime|template_to_markup|image_data_uri|render_template|_field_to_html|value_to_html|record_to_html)$/;
/** Values of these cannot hold a tag. */
const PLAIN_FIELDS = /^(Integer|Float|Monetary|Boolean|Date|Datetime|Html|Id|Many2oneReference|Selection|Image|Binary)$/;
const PLAIN_NAMES = /(^|[._])(id|ids|url|href|count|total|price|amount|qty|quantity|date|color|number|size|width|height|index|html|markup|body_html|css|class|style|tz|lang|code|token|uuid|icon|model|_name|_table)$/i;
/** Expressions that are put into a text unescaped. Nothing when the text is not put together here. */
function unescapedParts(node, context) {
	return put(node, context, /* @__PURE__ */ new Set(), true);
}
function put(node, context, seen, top) {
	if (seen.has(node) || seen.size > 200) return [];
	seen.add(node);
	const { text } = context;
	const inner = (each) => put(each, context, seen, false);
	const choices = alternatives$1(node);
	if (choices) return choices.flatMap((each) => put(each, context, seen, top));
	if (literalOf(node, text) !== void 0) return [];
	switch (node.type) {
		case "string":
		case "concatenated_string": return interpolations(node).flatMap(inner);
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!left || !right) return [];
			const sign = text.slice(left.end, right.start).trim();
			if (sign === "%") {
				if (isMarkup(left, context) || isNumberFormat(left, right, text)) return [];
				const values = right.type === "tuple" ? parts(right) : right.type === "dictionary" ? parts(right).flatMap((pair) => childOf(pair, "value") ?? []) : [right];
				return [...put(left, context, seen, top), ...values.flatMap(inner)];
			}
			if (sign !== "+" || isMarkup(left, context) || isMarkup(right, context)) return [];
			return [left, right].flatMap(inner);
		}
		case "call": {
			const called = calledBy(node, context);
			if (!called) return top ? [] : [node];
			if ((called.name === "format" || called.name === "join") && called.object) {
				if (isMarkup(called.object, context)) return [];
				const given = argumentsOfCall(node, context);
				return [
					called.object,
					...given.positional,
					...given.keywords.values()
				].flatMap(inner);
			}
			if (called.name === "str" || called.name === "ustr") return argumentsOfCall(node, context).positional.flatMap(inner);
			return top || SAFE.test(called.name) ? [] : [node];
		}
		case "list_comprehension":
		case "generator_expression": {
			const body = childOf(node, "body");
			return body ? inner(body) : [];
		}
		case "list":
		case "tuple": return parts(node).flatMap(inner);
		case "identifier": {
			const name = text.slice(node.start, node.end);
			const bound = scopeFlow(context).reaching(name, node.start);
			const values = bound.flatMap(({ how, value }) => /^(value|augmented)$/.test(how) && value ? [value] : []);
			if (values.length > 0 && values.length === bound.length) return values.flatMap(inner);
			return top || isPlain(node, context) ? [] : [node];
		}
		default: return top || isPlain(node, context) ? [] : [node];
	}
}
/** It escapes what is added to it. */
function isMarkup(node, context) {
	if (node.type === "call") {
		const called = calledBy(node, context);
		return called?.name === "Markup" || called?.object !== void 0 && called.name !== "str" && isMarkup(called.object, context);
	}
	if (node.type === "parenthesized_expression") return parts(node).some((inner) => isMarkup(inner, context));
	if (node.type === "binary_operator") return node.children.some((inner) => isMarkup(inner, context));
	if (node.type !== "identifier") return false;
	return scopeFlow(context).reaching(context.slice(node), node.start).some(({ how, value }) => how === "value" && value?.type === "call" && isMarkup(value, context));
}
/** By its type or its name it holds no tag. */
function isPlain(node, context) {
	if (isConstant(node, scopeFlow(context), 8)) return true;
	const source = context.slice(node);
	if (PLAIN_NAMES.test(source)) return true;
	if (node.type !== "attribute") return false;
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const records = object && recordsOf(object, context);
	if (!records?.model || !name) return false;
	const field = context.model(records.model).field(context.slice(name));
	return field !== void 0 && PLAIN_FIELDS.test(field.type);
}

// src/audit/js/imports.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** Module that each name of the file is imported from. */
function importsOf(file) {
	const found = known$1.get(file);
	if (found) return found;
	const imports = /* @__PURE__ */ new Map();
	for (const statement of file.root?.body ?? []) {
		if (statement.type !== "ImportDeclaration") continue;
		const from = String(statement.source.value);
		for (const specifier of statement.specifiers) imports.set(String(specifier.local.name), from);
	}
	known$1.set(file, imports);
	return imports;
}

// src/audit/manifest/versions.ts
/** Folder of a version in `migrations` or `upgrades`, with a script in it. */
const SCRIPT = /^(?:migrations|upgrades)\/(\d+(?:\.\d+)*)\/[^/]+\.py$/;
/** The newest version that there are migration scripts for. */
function newestMigration(files, series) {
	return files.flatMap((file) => SCRIPT.exec(file)?.[1] ?? []).filter((version) => version !== "0.0.0").reduce((newest, version) => newest === void 0 || olderThan(newest, version, series) ? version : newest, void 0);
}
/** Compares as Odoo does: a version of up to three numbers gets the series in front. */
function olderThan(left, right, series = "") {
	const [a, b] = [numbers(left, series), numbers(right, series)];
	for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
		const difference = (a[i] ?? 0) - (b[i] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
}
function numbers(version, series) {
	return `${version.split(".").length <= 3 && !version.startsWith(`${series}.`) && series !== "" ? `${series}.` : ""}${version}`.split(".").map((part) => Number.parseInt(part, 10) || 0);
}

// src/audit/lookup/add-dependency.ts
/** Puts a module into `depends`. It is not safe: the module is then installed wherever this one is. */
function addDependency({ module }, name) {
	if (!module.manifest.root) return void 0;
	const edits = manifestEdits(module.manifest, {
		kind: "add",
		path: ["depends"],
		value: name
	});
	const file = module.manifest.source.path;
	return {
		title: `Add ${name} to depends`,
		safe: false,
		edits: edits.map((edit) => ({
			...edit,
			file
		}))
	};
}

// src/audit/lookup/xmlid-refs.ts
const refs = /* @__PURE__ */ new WeakMap();
/** Every reference in the data files that the manifest lists. */
function xmlidRefs({ index }) {
	const known = refs.get(index);
	if (known) return known;
	const found = index.loaded.flatMap(({ file, demo }, order) => {
		const late = "isData" in file ? lateSpans(file) : /* @__PURE__ */ new Set();
		const placed = (fact) => {
			const { xmlid, start, end } = fact;
			return {
				xmlid,
				start,
				end,
				source: file.source,
				demo,
				order,
				early: !late.has(start),
				isGroup: late.has(start)
			};
		};
		return [...ownRefs(file).map(placed), ..."isData" in file ? templateCalls(file, demo, order) : []];
	});
	refs.set(index, found);
	return found;
}
/** What is no xmlid in the place of one is left out: `base.model_` with a format behind, names with blanks. */
function ownRefs(file) {
	return file.refs.filter(({ xmlid }) => /^\w+\.[\w.-]+$/.test(xmlid));
}
/** Starts of the values of `groups=` inside archs: Odoo warns of those it does not find, and goes on. */
function lateSpans(file) {
	const found = /* @__PURE__ */ new Set();
	if (!file.root) return found;
	for (const element of walkElements(file.root)) {
		const groups = attribute(element, "groups");
		if (groups && !isDataElement(element)) found.add(groups.valueSpan.start);
	}
	return found;
}
/** `<t t-call="module.template"/>` of server templates. */
function templateCalls(file, demo, order) {
	if (!file.root || !file.isData) return [];
	return [...walkElements(file.root)].flatMap((element) => {
		const call = attribute(element, "t-call");
		if (!call || !/^\w+\.\w+$/.test(call.value) || !(element.name === "t" || ancestor(element, "template"))) return [];
		return [{
			xmlid: call.value,
			...call.valueSpan,
			source: file.source,
			demo,
			order,
			early: false,
			isGroup: false
		}];
	});
}

// src/audit/po/entries.ts
/** Entries that are in use, without the header. */
function currentEntries({ entries }) {
	return entries.filter(({ obsolete, id, context }) => !obsolete && (id.value !== "" || context !== void 0));
}
/** A text as a message shows it. */
function shown(text, length = 50) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > length ? `${line.slice(0, length)}...` : line;
}
/** The first line of an entry's msgid. */
function idLine({ id }) {
	return {
		start: id.start,
		end: (id.parts[0]?.end ?? id.end - 1) + 1
	};
}
/** Each translation with the source that it stands for: of the plural forms all but the first have the plural. */
function pairs({ id, plural, translations }) {
	return translations.map((translation, i) => [i > 0 && plural ? plural : id, translation]);
}
/** The text is filled in by Python: it is marked so, or comes from code and is not marked otherwise. */
function isFilledIn({ flags, references }) {
	if (flags.includes("python-format")) return true;
	return !flags.includes("no-python-format") && references.some(({ text }) => /^code:.*\.py\b/.test(text));
}

// src/audit/po/placeholders.ts
const CONVERSION = /%(?:\(([^)]*)\))?([#0\- +]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.?)/gsu;
const LETTERS = "diouxXeEfFgGcrsa";
function printf(text) {
	const positional = [];
	const named = /* @__PURE__ */ new Map();
	let broken;
	let spaced = false;
	if (!text.includes("%")) return {
		positional,
		named,
		broken,
		spaced
	};
	for (const [all, name, flags = "", width, precision, letter = ""] of text.matchAll(CONVERSION)) {
		if (letter === "%") continue;
		if (letter === "" || !LETTERS.includes(letter)) {
			broken ??= all.trim() === "%" ? "a single % must be written %%" : `${all} is no placeholder`;
			continue;
		}
		if (flags.includes(" ")) spaced = true;
		if (name !== void 0) named.set(name, letter);
		else positional.push(...[width, precision].filter((part) => part === "*").map(() => "d"), letter);
	}
	return {
		positional,
		named,
		broken,
		spaced
	};
}
/** Python's `%` fails with a text where it wants a number. */
function fits(given, wanted) {
	return "rsa".includes(wanted) || !"rsa".includes(given);
}
/** Why `translation % values` fails, or shows something else, where `source % values` works. */
function printfTrouble(source, translation) {
	const from = printf(source);
	if (from.broken !== void 0 || from.spaced || translation === "") return void 0;
	if (from.positional.length === 0 && from.named.size === 0) return void 0;
	if (from.positional.length > 0 && from.named.size > 0) return void 0;
	const to = printf(translation);
	if (to.broken !== void 0) return to.broken;
	if (from.named.size > 0) {
		if (to.positional.length > 0) return `it has %${to.positional[0]}, where the source has names`;
		for (const [name, letter] of to.named) {
			const own = from.named.get(name);
			if (own === void 0) return `the source has no %(${name})${letter}`;
			if (!fits(own, letter)) return `%(${name})${letter} wants a number, and is given a text`;
		}
		return;
	}
	if (to.named.size > 0) return `it names %(${[...to.named.keys()][0]}), and the source has no names`;
	if (to.positional.length !== from.positional.length) return `it has ${to.positional.length} placeholders, and the source ${from.positional.length}`;
	const wrong = to.positional.findIndex((letter, i) => !fits(from.positional[i] ?? "s", letter));
	return wrong === -1 ? void 0 : `placeholder ${wrong + 1} wants a number, and is given a text`;
}
/** What a text expects from `str.format`; undefined where it is no such text. */
function formatFields(text) {
	const names = /* @__PURE__ */ new Set();
	let positions = 0;
	let automatic = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (char !== "{" && char !== "}") continue;
		if (text[at + 1] === char) {
			at += 1;
			continue;
		}
		const end = char === "{" ? text.indexOf("}", at) : -1;
		if (end === -1) return void 0;
		const field = /^([\w]*)(?:[.[][^{}]*)?(?:![rsa])?(?::[^{}]*)?$/u.exec(text.slice(at + 1, end))?.[1];
		if (field === void 0) return void 0;
		if (field === "") automatic += 1;
		else if (/^\d+$/.test(field)) positions = Math.max(positions, Number(field) + 1);
		else names.add(field);
		at = end;
	}
	return {
		names,
		positions: Math.max(positions, automatic)
	};
}
/** Why `translation.format(...)` fails where that of the source works. */
function formatTrouble(source, translation) {
	const from = formatFields(source);
	if (translation === "" || !from || from.names.size === 0 && from.positions === 0) return void 0;
	const to = formatFields(translation);
	if (!to) return "its braces do not fit each other";
	const unknown = [...to.names].find((name) => !from.names.has(name));
	if (unknown !== void 0) return `the source has no {${unknown}}`;
	if (to.positions > from.positions) return `it has ${to.positions} placeholders, and the source ${from.positions}`;
}

// src/audit/python/public-records.ts
/** Words of pages that anybody may see, or whose rows are filtered by who asks. */
const PUBLISHED = /env\.user\b|env\.uid\b|request\.cart\b|is_published|website_published|can_access_from_current_website|_is_public|current_website|request\.website\b|sale_get_order|_get_current_(persona|partner|guest)|get_current_partner|_is_published/;
/** Records that are fetched without asking for rights, by a value that the caller gives, in a function that checks nothing. */
function recordsChosenOutside(call, context) {
	const called = calledBy(call, context);
	if (!called?.object) return void 0;
	const { positional } = argumentsOfCall(call, context);
	const [first] = positional;
	const chosen = called.name === "browse" ? first : /^search(_read)?$/.test(called.name) ? idOf(first, context) : void 0;
	if (chosen) {
		const taint = taintHere(chosen, context);
		if (!taint) return void 0;
		const records = recordsOf(called.object, context);
		const after = sudoAfter(call, context);
		if (!records || !(records.sudo || after) || isOpen(context) || isCompared(chosen, call, context)) return void 0;
		return {
			...records,
			sudo: true,
			taint,
			used: isUsed(call, context)
		};
	}
}
/** `x` of a domain that says `("id", "=", x)` and nothing else. */
function idOf(domain, { text }) {
	const [term, more] = domain?.type === "list" ? parts(domain) : [];
	if (!term || more) return void 0;
	const [field, , value] = parts(term);
	return field && literalOf(field, text) === "id" ? value : void 0;
}
function isOpen(context) {
	return hasGuard(context) || PUBLISHED.test(functionText(context));
}
function sudoAfter(call, context) {
	const around = context.ancestors.at(-1);
	if (around?.type !== "attribute") return false;
	const name = childOf(around, "attribute");
	return name !== void 0 && context.slice(name) === "sudo" && childOf(around, "object") === call;
}
const WRITES = /^(write|create|unlink|copy|action_\w+|button_\w+|set_param)$/;
/** The function changes something: a write, a creation, a deletion or a workflow method. */
function changesRecords(functionNode, context, by = WRITES) {
	for (const node of walk(functionNode)) {
		if (node.type !== "call") continue;
		const called = calledBy(node, context);
		if (called?.object && by.test(called.name) && called.path !== "os.unlink" && !/file|stream|buffer|output|writer|sheet|response|request\.session|\bf$|zip|workbook/i.test(context.slice(called.object))) return true;
	}
	return false;
}
/** The id, or the record, is looked up among those that the caller may have, or something of it is compared. */
function isCompared(id, call, context) {
	const { functionNode, text } = context;
	if (!functionNode) return false;
	const names = new Set([...walk(id)].filter(({ type }) => type === "identifier").map((node) => context.slice(node)));
	const assignment = context.ancestors.findLast(({ type }) => type === "assignment");
	const target = assignment && childOf(assignment, "right") && childOf(assignment, "left");
	if (target?.type === "identifier" && target.end < call.start) names.add(context.slice(target));
	for (const node of walk(functionNode)) {
		if (node.type !== "comparison_operator") continue;
		const [left, right] = parts(node);
		if (!left || !right || literalOf(right, text) !== void 0) continue;
		const about = (side) => [...walk(side)].some((inner) => inner.type === "identifier" && names.has(context.slice(inner)));
		if (about(left) || about(right)) return true;
	}
	return false;
}
const HARMLESS = /^(id|ids|exists|sudo|ensure_one|with_context|with_company|with_user|env|_\w+)$/;
function isUsed(call, context) {
	const { ancestors, functionNode } = context;
	let at = call;
	let up = ancestors.length - 1;
	for (; up >= 0; up -= 1) {
		const around = ancestors[up];
		if (around?.type === "attribute") {
			const name = childOf(around, "attribute");
			if (!name || !HARMLESS.test(context.slice(name))) return isRead(around, ancestors[up - 1], context);
		} else if (around?.type !== "call" || childOf(around, "function") !== at) break;
		at = around;
	}
	const around = ancestors[up];
	if (around?.type !== "assignment") return !/^(expression_statement|if_statement|not_operator)$/.test(around?.type ?? "");
	const target = childOf(around, "left");
	if (target?.type !== "identifier" || !functionNode) return true;
	return usesOf(context.slice(target), functionNode, context);
}
/** An attribute that is no call, or a call that reads or writes fields. */
function isRead(attribute, around, context) {
	const name = childOf(attribute, "attribute");
	const text = name ? context.slice(name) : "";
	if (HARMLESS.test(text)) return false;
	return !(around?.type === "call" && childOf(around, "function") === attribute) || /^(read|write|unlink|copy|copy_data|export_data|message_post)$/.test(text);
}
function usesOf(name, functionNode, context) {
	let found = false;
	const visit = (node, parents) => {
		if (found) return;
		const parent = parents.at(-1);
		if (node.type === "identifier" && context.slice(node) === name && parent) {
			if (parent.type === "attribute" && childOf(parent, "object") === node) found = isRead(parent, parents.at(-2), context);
			else if (/^(argument_list|pair|return_statement|keyword_argument|list|tuple)$/.test(parent.type)) found = parent.type !== "keyword_argument" || childOf(parent, "value") === node;
		}
		for (const child of node.children) visit(child, [...parents, node]);
	};
	visit(functionNode, []);
	return found;
}

// src/audit/python/translation.ts
function translationOf(call, { text }) {
	const called = call.type === "call" ? childOf(call, "function") : void 0;
	const last = called?.type === "attribute" ? childOf(called, "attribute") : called;
	if (!called || !last || last.end - last.start > 5) return void 0;
	const name = text.slice(called.start, called.end);
	const kind = kindOf(called, name, text);
	if (!kind) return void 0;
	const given = argumentsOfCall(call, { text });
	const [first] = given.positional;
	return {
		call,
		name,
		kind,
		term: first && unwrapped(first),
		given
	};
}
function kindOf(called, name, text) {
	if (called.type === "identifier") return name === "_" ? "plain" : /^(_lt|_lazy)$/.test(name) ? "lazy" : void 0;
	if (called.type !== "attribute") return void 0;
	const attribute = childOf(called, "attribute");
	const last = attribute && text.slice(attribute.start, attribute.end);
	if (last === "_lt") return "lazy";
	if (last !== "_") return void 0;
	return /(^|\.)env$/.test(text.slice(called.start, attribute?.start).replace(/\.\s*$/, "")) ? "env" : "plain";
}
function formattingOf(node, { text }) {
	const inner = unwrapped(node);
	if (inner.type === "binary_operator") {
		const [left, right] = [childOf(inner, "left"), childOf(inner, "right")];
		if (!left || !right || !/^\s*%\s*$/.test(between(left, right, text))) return void 0;
		return {
			node: inner,
			style: "printf",
			left: unwrapped(left),
			right
		};
	}
	const called = inner.type === "call" ? calledBy(inner, { text }) : void 0;
	const right = childOf(inner, "arguments");
	if (called?.name !== "format" || !called.object || !right) return void 0;
	return {
		node: inner,
		style: "brace",
		left: unwrapped(called.object),
		right
	};
}
/** The operator, without comments and parentheses. */
function between(left, right, text) {
	return text.slice(left.end, right.start).replaceAll(/#[^\n]*|[()\\]/g, "");
}
/** The text of a literal, of several that stand together, or of those that `+` joins; undefined for anything else. */
function termText(node, { text }) {
	if (!node) return void 0;
	const value = literalOf(node, text);
	return typeof value === "string" ? value : void 0;
}
/** A literal text, also one with expressions in it. */
function isText(node) {
	return node.type === "string" || node.type === "concatenated_string";
}
/** Some part of the text is `f"..."`. */
function isFString(node, { text }) {
	if (node.type === "concatenated_string") return node.children.some((part) => isFString(part, { text }));
	return node.type === "string" && /^\w*f/i.test(text.slice(node.start, node.start + 3));
}

// src/audit/python/printf.ts
const PLACEHOLDER = /%(?:\((?<name>[^)]*)\))?(?<flags>[#0\- +]*)(?<width>\*|\d*)(?:\.(?<digits>\*|\d*))?[hlL]?(?<kind>[\s\S]?)/g;
function printfFormat(text) {
	let positional = 0;
	const names = /* @__PURE__ */ new Set();
	let fault;
	for (const { groups } of text.matchAll(PLACEHOLDER)) {
		const { name, width, digits, kind = "" } = groups ?? {};
		if (kind === "%") continue;
		if (kind === "") fault ??= { kind: "cut" };
		else if (!/[diouxXeEfFgGcrsa]/.test(kind)) fault ??= {
			kind: "character",
			character: kind
		};
		if (name !== void 0) names.add(name);
		else positional += 1;
		positional += Number(width === "*") + Number(digits === "*");
	}
	return {
		positional,
		names,
		fault
	};
}
/** Undefined where Python would refuse the text. */
function braceFormat(text) {
	const numbers = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Set();
	const bare = text.replaceAll(/\{\{|\}\}/g, "");
	let automatic = 0;
	for (const [, field = ""] of bare.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)) {
		const name = /^[^.[!:]*/.exec(field)?.[0] ?? "";
		if (name === "") automatic += 1;
		else if (/^\d+$/.test(name)) numbers.add(name);
		else names.add(name);
	}
	if (/[{}]/.test(bare.replaceAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, ""))) return void 0;
	return {
		positional: automatic + numbers.size,
		names
	};
}

// src/audit/python/translation-arguments.ts
const known = /* @__PURE__ */ new WeakMap();
/** Undefined where all fits, where no value is given, or where it cannot be told. */
function argumentFault(call, context) {
	const cached = known.get(call);
	if (cached !== void 0) return cached ?? void 0;
	const translation = translationOf(call, context);
	const fault = translation && faultOf(translation, context);
	const found = translation && fault ? [translation, fault] : void 0;
	known.set(call, found ?? null);
	return found;
}
function faultOf({ term, given, kind }, context) {
	const text = termText(term, context);
	if (text === void 0 || kind === "lazy" || given.spread) return void 0;
	const values = given.positional.length - 1;
	if (values + given.keywords.size === 0) return void 0;
	const { positional, names, fault } = printfFormat(text);
	if (fault) return fault;
	if (names.size > 0 && positional === 0) {
		const missing = [...names].filter((name) => !given.keywords.has(name));
		if (values > 0) return void 0;
		return missing.length > 0 ? {
			kind: "name",
			missing
		} : void 0;
	}
	if (given.keywords.size > 0) return void 0;
	if (values < positional) return {
		kind: "few",
		wanted: positional,
		given: values
	};
	if (values > positional) return {
		kind: "many",
		wanted: positional,
		given: values
	};
}

// src/audit/python/translation-fix.ts
const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield source self".split(" "));
/**
* Gives `_` the values, so that it puts them into the translated text: `_("%s" % x)` and `_("%s") % x` become
* `_("%s", x)`. Undefined where the values cannot be told apart by the text alone.
*/
function valuesToArguments({ call, term, given }, { node, left, right, style }, text) {
	const inside = node !== call && term !== void 0 && node.start >= call.start && node.end <= call.end;
	const source = inside ? left : term;
	const format = termText(source, { text });
	const list = childOf(call, "arguments");
	if (style !== "printf" || format === void 0 || !source || !list || hasComment(node)) return void 0;
	if (given.positional.length !== 1 || given.keywords.size > 0 || given.spread) return void 0;
	const values = valuesOf(right, format, text);
	if (!values) return void 0;
	const written = `${text.slice(childOf(call, "function")?.start, childOf(call, "function")?.end)}(${text.slice(source.start, source.end)}, ${values.text})`;
	const outer = inside ? call : node;
	return {
		title: "Give the values to the translation",
		safe: values.sure,
		edits: [{
			start: outer.start,
			end: outer.end,
			text: written
		}]
	};
}
function valuesOf(right, format, text) {
	const { positional, names, fault } = printfFormat(format);
	if (fault || positional > 0 && names.size > 0 || positional + names.size === 0) return void 0;
	const slice = ({ start, end }) => text.slice(start, end);
	if (right.type === "tuple") {
		const items = parts(right);
		if (names.size > 0 || items.length !== positional || items.some(({ type }) => /splat/.test(type))) return void 0;
		return {
			text: items.map(slice).join(", "),
			sure: true
		};
	}
	if (right.type === "dictionary") {
		if (positional > 0) return void 0;
		const pairs = parts(right).map((pair) => {
			const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
			const name = key && literalOf(key, text);
			const named = typeof name === "string" && /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name);
			return pair.type === "pair" && named && value ? `${name}=${slice(value)}` : void 0;
		});
		return pairs.includes(void 0) ? void 0 : {
			text: pairs.join(", "),
			sure: true
		};
	}
	if (names.size > 0 || positional !== 1) return void 0;
	const sure = /^(attribute|string|integer|float|concatenated_string)$/.test(right.type);
	const inner = right.type === "parenthesized_expression" ? parts(right)[0] : right;
	if (!inner || inner.type === "generator_expression" || inner.type === "named_expression") return void 0;
	return {
		text: slice(inner),
		sure
	};
}
function hasComment(node) {
	return node.type === "comment" || node.children.some(hasComment);
}

// src/audit/lookup/called-name.ts
/** The name behind the last dot of what a call calls; asked of every call there is, so it makes nothing. */
function calledMethod(call, text) {
	const called = childOf(call, "function");
	const name = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
	return name && text.slice(name.start, name.end);
}

// src/audit/lookup/domain-terms.ts
const TERM = new RegExp(`[([]\\s*(['"])([A-Za-z][\\w.]*)\\1\\s*,\\s*(['"])(?:=|!=|<>|<=|>=|<|>|=\\?|=like|=ilike|like|not like|ilike|not ilike|in|not in|child_of|parent_of|any|not any)\\3\\s*,`, "g");
/**
* Terms that stand in a text as literals, such as `('partner_id.name', '=', x)`. Those inside `any` belong to another
* model, so a text that has that operator gives none.
*/
function domainTerms(text, offset = 0) {
	if (/['"](?:not )?any['"]/.test(text)) return [];
	return [...text.matchAll(TERM)].flatMap((match) => {
		const [whole, , path] = match;
		if (path === void 0) return [];
		const start = offset + match.index + whole.indexOf(path);
		return [{
			path,
			start,
			end: start + path.length
		}];
	});
}
/** Terms of a list in Python; those of another list, inside a call or behind a field, are not among them. */
function domainTermsOf(list, text) {
	return list.children.flatMap((term) => {
		if (term.type !== "tuple" && term.type !== "list") return [];
		const [left, operator] = term.children;
		if (left?.type !== "string" || operator?.type !== "string") return [];
		const path = text.slice(left.start, left.end).replace(/^(['"])(.*)\1$/s, "$2");
		return /^[A-Za-z][\w.]*$/.test(path) ? [{
			path,
			start: left.start,
			end: left.end
		}] : [];
	});
}

// src/audit/lookup/apply-spec.ts
function copyOf(element, parent) {
	const copy = {
		...element,
		parent,
		attributes: [...element.attributes],
		children: []
	};
	copy.children = element.children.map((child) => child.type === "element" ? copyOf(child, copy) : child);
	return copy;
}
/** It says where it goes in a way that is not understood here. */
function isSpecUnknown(spec) {
	return spec.name === "xpath" && compileXPath(attributeValue(spec, "expr") ?? "") === void 0;
}
/** The node that a spec looks for. Source: base/models/ir_ui_view.py, `locate_node` of tools/template_inheritance.py. */
function locate(tree, spec) {
	if (spec.name === "xpath") return compileXPath(attributeValue(spec, "expr") ?? "")?.(tree)[0];
	const wanted = spec.attributes.filter(({ name }) => name !== "position" && name !== "version");
	for (const node of walkElements(tree)) {
		if (node.name !== spec.name) continue;
		if (spec.name === "field") {
			if (attributeValue(node, "name") === attributeValue(spec, "name")) return node;
		} else if (wanted.every(({ name, value }) => attributeValue(node, name) === value)) return node;
	}
}
/** The tree with the spec applied to the node that it found; `unknown` for what is not done here. */
function applySpec(tree, node, spec) {
	const position = attributeValue(spec, "position") ?? "inside";
	const target = node;
	const parent = node.parent;
	const inserted = (into) => insertable(tree, spec, into);
	if (textOf$1(spec).includes("$0")) return "unknown";
	switch (position) {
		case "attributes":
			changeAttributes(target, spec);
			return tree;
		case "inside": {
			const nodes = inserted(target);
			if (!nodes) return "unknown";
			target.children.push(...nodes);
			return tree;
		}
		case "after":
		case "before": {
			const nodes = inserted(parent);
			if (!parent || !nodes) return "unknown";
			parent.children.splice(parent.children.indexOf(node) + (position === "after" ? 1 : 0), 0, ...nodes);
			return tree;
		}
		case "replace": {
			if (attributeValue(spec, "mode") === "inner") {
				const nodes = inserted(target);
				if (!nodes) return "unknown";
				target.children = nodes;
				return tree;
			}
			const nodes = inserted(parent);
			if (!nodes) return "unknown";
			if (!parent || node === tree) {
				const [only, ...others] = nodes.filter((each) => each.type === "element");
				return only && others.length === 0 ? copyOf(only, void 0) : "unknown";
			}
			parent.children.splice(parent.children.indexOf(node), 1, ...nodes);
			return tree;
		}
		default: return "unknown";
	}
}
/** The nodes inside a spec, those that it moves taken from where they are; undefined where one is not found. */
function insertable(tree, spec, parent) {
	const nodes = [];
	for (const child of spec.children) {
		if (child.type !== "element") {
			if (child.type === "text") nodes.push(child);
			continue;
		}
		if (attributeValue(child, "position") !== "move") {
			nodes.push(copyOf(child, parent));
			continue;
		}
		const moved = isSpecUnknown(child) ? void 0 : locate(tree, child);
		const from = moved?.parent;
		if (!moved || !from) return void 0;
		from.children.splice(from.children.indexOf(moved), 1);
		moved.parent = parent;
		nodes.push(moved);
	}
	return nodes;
}
function changeAttributes(target, spec) {
	for (const change of elementsOf(spec)) {
		const name = attributeValue(change, "name");
		if (change.name !== "attribute" || name === void 0) continue;
		const [add, remove] = [attributeValue(change, "add"), attributeValue(change, "remove")];
		const old = attributeValue(target, name) ?? "";
		const separator = attributeValue(change, "separator") ?? ",";
		const split = (text) => (separator.trim() === "" ? text.split(/\s+/) : text.split(separator)).map((each) => each.trim());
		const value = add === void 0 && remove === void 0 ? textOf$1(change) : [...split(old).filter((each) => each !== "" && !split(remove ?? "").includes(each)), ...split(add ?? "").filter(Boolean)].join(separator.trim() === "" ? " " : separator);
		const others = target.attributes.filter((each) => each.name !== name);
		const { start, end, valueSpan } = {
			start: change.start,
			end: change.end,
			valueSpan: change.inner
		};
		target.attributes = value === "" ? others : [...others, {
			name,
			value,
			start,
			end,
			valueSpan
		}];
	}
}

// src/audit/lookup/combined-view.ts
/**
* Follows one view through what Odoo makes of it: its arch, then its extensions by priority, those of a module after
* those of the modules that it depends on. Tells for every spec of `wanted` whether it finds its node.
*/
function judgeSpecs(context, wanted) {
	const results = /* @__PURE__ */ new Map();
	const chain = rootChain(context, wanted);
	if (!chain) return results;
	const [base] = chain;
	const arch = base && archOf(context, base);
	const [root] = arch ?? [];
	if (!base || !root || arch?.length !== 1) return results;
	if (context.project.isRedeclared(base.xmlid)) return results;
	let tree = copyOf(root, void 0);
	for (const view of orderOf(context, base, new Set(chain.map(({ xmlid }) => xmlid)), wanted)) {
		const specs = archOf(context, view);
		if (!specs || context.project.isRedeclared(view.xmlid)) return results;
		if (view.xmlid !== wanted.xmlid && isInactive(context, view)) continue;
		for (const spec of specs.flatMap((each) => each.name === "data" ? elementsOf(each) : [each])) {
			if (isSpecUnknown(spec) || isRenamed(context, spec)) return results;
			const node = locate(tree, spec);
			if (view.xmlid === wanted.xmlid) results.set(spec, node ? "found" : "missing");
			if (!node) {
				if (view.xmlid !== wanted.xmlid) return results;
				continue;
			}
			const next = applySpec(tree, node, spec);
			if (next === "unknown") return results;
			tree = next;
		}
		if (view.xmlid === wanted.xmlid) return results;
	}
	return results;
}
/** 18.0 turns `tree` into `list` as it loads, in archs and in what looks for them. */
function isRenamed({ series }, spec) {
	return series?.series === "18.0" && /\b(tree|list)\b/.test(attributeValue(spec, "expr") ?? spec.name);
}
function isInactive(context, view) {
	const record = recordAt(context, view);
	const active = record && recordField(record, "active");
	return active !== void 0 && /^(False|0)$/.test((attributeValue(active, "eval") ?? textOf$1(active)).trim());
}
/** The views from the one with a whole arch down to the wanted one. */
function rootChain({ project, module }, wanted) {
	const { modules } = project.closure(module.name);
	const chain = [wanted];
	for (let view = wanted; view.inherits !== void 0;) {
		const parent = project.view(view.inherits);
		if (!parent || !modules.has(parent.module) || chain.some(({ xmlid }) => xmlid === parent.xmlid)) return void 0;
		chain.unshift(parent);
		view = parent;
	}
	return chain;
}
/**
* Every extension in the order in which Odoo applies them: depth first, by priority, then as they were loaded. A primary
* view is a view of its own, so that only those on the way to the wanted one count.
*/
function orderOf(context, base, chain, wanted) {
	const { project, module } = context;
	const { modules } = project.closure(module.name);
	const found = [];
	const visit = (view) => {
		const children = project.extensions(view.xmlid).filter((child) => modules.has(child.module) && (!child.primary || chain.has(child.xmlid))).toSorted((a, b) => Number(a.primary) - Number(b.primary) || a.priority - b.priority || rank(context, a) - rank(context, b));
		for (const child of children) {
			found.push(child);
			if (child.xmlid !== wanted.xmlid || child === view) visit(child);
		}
	};
	visit(base);
	return found;
}
/** Modules that bring fewer others are loaded before. */
function rank({ project }, { module }) {
	return project.closure(module).modules.size;
}
const trees = /* @__PURE__ */ new Map();
/** Undefined where the source is not at hand. */
function archOf(context, view) {
	const element = recordAt(context, view);
	if (!element) return void 0;
	if (element.name === "template") return void 0;
	const arch = recordField(element, "arch");
	return arch && elementsOf(arch).map((root) => withWholeIds(copyOf(root, void 0), view.module));
}
/** `%(action)d` becomes a number, the same as that of `%(module.action)d` elsewhere. */
function withWholeIds(root, module) {
	for (const element of walkElements(root)) for (const [i, each] of element.attributes.entries()) {
		if (!each.value.includes("%(")) continue;
		const value = each.value.replaceAll(/%\((\w+)\)d/g, `%(${module}.$1)d`);
		element.attributes[i] = {
			...each,
			value
		};
	}
	return root;
}
function recordAt({ project, index }, view) {
	if (view.module === index.module.name) return index.loaded.flatMap(({ file }) => "isData" in file && file.source.path === view.path ? file.records : []).find(({ element }) => element.start === view.start)?.element;
	const dir = project.modules.get(view.module)?.dir;
	if (dir === void 0 || view.path === "") return void 0;
	const file = path.join(dir, view.path);
	return remembered(trees, file, () => elementsByStart(file)).get(view.start);
}
function elementsByStart(file) {
	const found = /* @__PURE__ */ new Map();
	try {
		const { root } = parseXml(decode(readFileSync(file)) ?? "");
		if (root) {
			for (const element of walkElements(root)) if (element.name === "record") found.set(element.start, element);
		}
	} catch {}
	return found;
}

// src/audit/xml/replace.ts
/** What the record or template says, where it can be read. */
function priorityOf(holder) {
	const field = holder.name === "record" ? recordField(holder, "priority") : void 0;
	const said = holder.name === "record" ? field && (attributeValue(field, "eval") ?? recordText(holder, "priority")) : attributeValue(holder, "priority");
	if (said === void 0) return void 0;
	const value = Number(said.trim());
	return said.trim() === "" || Number.isNaN(value) ? void 0 : value;
}
/** The node that is replaced comes back: as `$0`, or as the same element with the same name. */
function keepsNode(spec) {
	if (textOf$1(spec).includes("$0")) return true;
	const name = attributeValue(spec, "name") ?? /@name=['"]([^'"]+)['"]\]$/.exec(attributeValue(spec, "expr") ?? "")?.[1];
	if (name === void 0) return false;
	return elementsOf(spec).some((child) => [...walkElements(child)].some((inner) => attributeValue(inner, "name") === name));
}

// src/audit/xml/client-templates.ts
/** A pattern of the manifest as Python's `glob` reads it. */
function matcher(pattern) {
	const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("**/", "\0").replaceAll("*", "[^/]*").replaceAll("?", "[^/]").replaceAll("\0", "(?:.*/)?");
	return new RegExp(`^${source}$`);
}
/** Templates of the web client that the manifest lists, each with the key or bundle that does. */
function listedTemplates({ xml, manifest, name }) {
	const own = [`${name}/`, `/${name}/`];
	return [...manifestPaths(manifest, "qweb").map(({ key, path }) => ({
		key,
		path
	})), ...manifestAssets(manifest).flatMap(({ key, path }) => {
		const prefix = own.find((start) => path.startsWith(start));
		return prefix === void 0 ? [] : [{
			key,
			path: path.slice(prefix.length)
		}];
	})].filter(({ path }) => /\.xml$|\*$/.test(path)).flatMap(({ key, path }) => {
		const pattern = /[*?]/.test(path) ? matcher(path) : void 0;
		return xml.flatMap((file) => {
			const at = file.source.path;
			return (pattern ? pattern.test(at) : at === path) ? [{
				file,
				key
			}] : [];
		});
	});
}
/** Templates of the web client: where they lie by custom, and where the manifest says that they are. */
function clientTemplates(module) {
	const listed = new Set(listedTemplates(module).map(({ file }) => file));
	return module.xml.filter((file) => listed.has(file) || /^static\/(src|tests)\//.test(file.source.path) && !/\/lib\//.test(file.source.path));
}

// src/audit/xml/typed-fields.ts
/** Fields that are what they are wherever they are. */
const ANYWHERE = {
	active: "boolean",
	is_published: "boolean",
	website_published: "boolean",
	sequence: "number",
	color: "number"
};
/** Likewise, of one model: the cases that fill data files. */
const OF_MODEL = {
	"ir.cron": {
		interval_number: "number",
		numbercall: "number"
	},
	"ir.rule": {
		perm_read: "boolean",
		perm_write: "boolean",
		perm_create: "boolean",
		perm_unlink: "boolean"
	},
	"ir.ui.view": { priority: "number" },
	"mail.template": { auto_delete: "boolean" },
	"product.product": {
		list_price: "number",
		standard_price: "number",
		weight: "number"
	},
	"product.template": {
		list_price: "number",
		standard_price: "number",
		weight: "number"
	},
	"res.currency": { rounding: "number" },
	"res.partner": { is_company: "boolean" },
	"sale.order.line": {
		product_uom_qty: "number",
		price_unit: "number"
	},
	"stock.move": { product_uom_qty: "number" }
};
/** What a field is that is given as plain text; undefined where it is not plain text, or not one of these. */
function plainKind(field) {
	const { parent } = field;
	const name = attributeValue(field, "name");
	if (name === void 0 || parent?.name !== "record" || !isTop$1(parent.parent)) return void 0;
	if (attribute(field, "eval") || attribute(field, "ref") || attribute(field, "type")) return void 0;
	return ANYWHERE[name] ?? OF_MODEL[attributeValue(parent, "model") ?? ""]?.[name];
}

// src/audit/xml/header.ts
/** As prettier's XML plugin writes it, which the repositories of the OCA use. */
const HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>";
/** The files that Odoo loads: data, and templates of the web client. */
function declaredFiles({ index, module }) {
	const used = /* @__PURE__ */ new Set([...index.loaded.map(({ file }) => file), ...clientTemplates(module)]);
	return module.xml.filter((file) => used.has(file));
}

// src/audit/xml/attribute-order.ts
/** Exchanges whole attributes, so that what is between them stays: `wanted` are the same ones in another order. */
function reordered(wanted, { attributes }, text) {
	return attributes.flatMap((old, i) => {
		const attr = wanted[i];
		if (!attr || attr === old) return [];
		return [{
			start: old.start,
			end: old.end,
			text: text.slice(attr.start, attr.end)
		}];
	});
}
/** The attribute moved to the front, the others as they are. */
function first$1(attr, { attributes }) {
	return [attr, ...attributes.filter((other) => other !== attr)];
}

// src/audit/embedded.ts
/** Models whose `code` is Python when the record says so, and the field that says it. */
const CODE = {
	"ir.actions.server": "state",
	"ir.cron": "state",
	"base.automation": "state"
};
/** The Python inside data files, each as a file in which all but the code is blank. */
async function embeddedPython(index) {
	const found = [];
	for (const { file } of index.loaded) {
		if (!("isData" in file)) continue;
		for (const { element, model } of file.records) {
			const state = CODE[model];
			if (state === void 0 || (recordText(element, state) ?? "code") !== "code") continue;
			const code = recordField(element, "code");
			const source = code && only(code, file.source);
			if (source) found.push({
				file: await readPython(source),
				source: file.source
			});
		}
	}
	return found;
}
/** The text of the element alone; undefined where entities make its offsets other than those of the file. */
function only(code, source) {
	const [first] = code.children.filter(({ type }) => type === "text" || type === "cdata").filter(({ start, end }) => /\S/.test(source.text.slice(start, end)));
	if (!first) return void 0;
	const raw = source.text.slice(first.start, first.end);
	const inner = first.type === "cdata" ? raw.slice(9, -3) : raw;
	if (first.type === "text" && raw.includes("&")) return void 0;
	const start = first.start + (first.type === "cdata" ? 9 : 0);
	const lines = inner.split("\n");
	const indents = lines.filter((line) => /\S/.test(line)).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
	if (!(lines[0] !== void 0 && /\S/.test(lines[0])) && Math.min(...indents) > 0) return shifted(source, start, inner, Math.min(...indents));
	return blanked(source, start, inner);
}
/** The code stands on a line of its own, whatever is before it in the file. */
function blanked(source, start, inner) {
	return sourceFile(source.path, `${" ".repeat(Math.max(0, start - 1))}\n${inner}`);
}
/** The indentation moves to the end of the line before, so that every offset stays. */
function shifted(source, start, inner, indent) {
	const pattern = new RegExp(`\\n([ \\t]{${indent}})`, "g");
	const text = inner.replaceAll(pattern, (_, blanks) => `${blanks}\n`);
	return sourceFile(source.path, " ".repeat(start) + text);
}

// src/audit/finding.ts
/** A rule's report as a finding; `symbolAt` names what is around an offset. */
function rawFinding(rule, report, source, symbol) {
	const { start, end } = report.at ?? {
		start: 0,
		end: firstLineEnd(source.text)
	};
	const [from, to] = [position(source, start), position(source, Math.max(start, end))];
	return {
		rule: rule.id,
		severity: report.severity ?? rule.severity,
		path: report.path ?? source.path,
		start,
		end,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column,
		message: report.message,
		fix: report.fix,
		model: report.model,
		symbol,
		snippet: source.text.slice(start, Math.min(end, start + 400)).split("\n", 1)[0]?.replaceAll(/\s+/g, " ").trim() ?? ""
	};
}
function position(source, offset) {
	const start = source.text.lastIndexOf("\n", offset - 1) + 1;
	return {
		line: source.lineAt(offset),
		column: offset - start + 1
	};
}
function firstLineEnd(text) {
	const end = text.indexOf("\n");
	return end === -1 ? text.length : end;
}

// src/audit/symbol.ts
/** What is around an offset: `Class.method`, `Class.field`, an xmlid, a key of the manifest; empty for none. */
function symbolAt(index, source, offset) {
	const { module } = index;
	const holds = ({ start, end }) => start <= offset && offset < Math.max(end, start + 1);
	if (source === module.manifest.source) {
		for (const entry of module.manifest.entries.values()) if (holds({
			start: entry.keySpan.start,
			end: entry.end
		})) return entry.key;
		return "";
	}
	const python = module.python.find((file) => file.source === source);
	if (python) {
		const klass = python.classes.find(holds);
		const inner = [...klass?.fields ?? [], ...klass?.methods ?? python.functions].find(holds);
		return [klass?.name, inner?.name].filter((name) => name !== void 0).join(".");
	}
	return ([...module.xml, ...module.csv].find((file) => file.source.path === source.path)?.records.findLast((fact) => holds(fact.element ?? fact)))?.xmlid ?? "";
}

// src/audit/visit-js.ts
function jsTable(rules) {
	const table = /* @__PURE__ */ new Map();
	for (const rule of rules) for (const [type, run] of Object.entries(rule.js ?? {})) table.set(type, [...table.get(type) ?? [], {
		rule,
		run
	}]);
	return table;
}
/** Shows every node of a file to whoever wants its type, parents before children. */
function visitJs(file, table, context, enter) {
	if (table.size === 0 || !file.root) return;
	const ancestors = [];
	const visit = {
		...context,
		report: (report) => context.report({
			source: file.source,
			...report
		}),
		file,
		text: file.source.text,
		ancestors
	};
	const walk = (node) => {
		for (const { rule, run } of table.get(node.type) ?? []) {
			enter(rule);
			run(node, visit);
		}
		ancestors.push(node);
		for (const child of jsChildren(node)) walk(child);
		ancestors.pop();
	};
	walk(file.root);
}

// src/audit/visit-python.ts
function pythonTable(rules) {
	const table = /* @__PURE__ */ new Map();
	for (const rule of rules) for (const [type, run] of Object.entries(rule.python ?? {})) {
		const handler = {
			rule,
			run
		};
		const known = table.get(type);
		if (known) known.push(handler);
		else table.set(type, [handler]);
	}
	return table;
}
/** The context of one file; its getters answer for the node that is visited. */
var Visit = class {
	ancestors = [];
	text;
	file;
	host;
	#context;
	constructor(context, file, host) {
		this.#context = context;
		this.file = file;
		this.host = host;
		this.text = file.source.text;
	}
	get embedded() {
		return this.host !== void 0;
	}
	get module() {
		return this.#context.module;
	}
	get index() {
		return this.#context.index;
	}
	get project() {
		return this.#context.project;
	}
	get target() {
		return this.#context.target;
	}
	get series() {
		return this.#context.series;
	}
	get settings() {
		return this.#context.settings;
	}
	report(report) {
		this.#context.report({
			source: this.host ?? this.file.source,
			...report
		});
	}
	model(name) {
		return this.#context.model(name);
	}
	slice({ start, end }) {
		return this.text.slice(start, end);
	}
	get klass() {
		const node = this.ancestors.find(({ type }) => type === "class_definition");
		return node && this.file.classes.find(({ start, end }) => start === node.start && end === node.end);
	}
	get functionNode() {
		return this.ancestors.find(({ type }) => type === "function_definition");
	}
	get method() {
		const node = this.functionNode;
		if (!node) return void 0;
		const same = ({ start, end }) => start === node.start && end === node.end;
		return (this.klass?.methods ?? this.file.functions).find(same);
	}
};
/**
* Shows every node of a file to whoever wants its type, parents before children. `host` is the data file that the code
* stands in.
*/
function visitPython(file, table, context, enter, host) {
	if (table.size === 0) return;
	const visit = new Visit(context, file, host);
	const { ancestors } = visit;
	const walk = (node) => {
		const handlers = table.get(node.type);
		if (handlers) for (const { rule, run } of handlers) {
			enter(rule);
			run(node, visit);
		}
		if (node.children.length === 0) return;
		ancestors.push(node);
		for (const child of node.children) walk(child);
		ancestors.pop();
	};
	walk(file.root);
}

// src/audit/visit-xml.ts
/** Who wants to see which element of data files or templates. */
function xmlTable(rules, key) {
	return tableOf(rules, (rule) => rule[key]);
}
/** Likewise of archs. */
function archTable(rules) {
	return tableOf(rules, ({ arch }) => arch);
}
function tableOf(rules, visitors) {
	const table = /* @__PURE__ */ new Map();
	for (const rule of rules) for (const [name, run] of Object.entries(visitors(rule) ?? {})) table.set(name, [...table.get(name) ?? [], {
		rule,
		run
	}]);
	return table;
}
/** Shows every element of a file to whoever wants its name. */
function visitXml(file, demo, table, context, enter) {
	if (table.size === 0 || !file.root) return;
	const visit = xmlContext(file, demo, context);
	const any = table.get("*") ?? [];
	for (const element of walkElements(file.root)) for (const { rule, run } of [...table.get(element.name) ?? [], ...any]) {
		enter(rule);
		run(element, visit);
	}
}
function xmlContext(file, demo, context) {
	return {
		...context,
		report: (report) => context.report({
			source: file.source,
			...report
		}),
		file,
		demo,
		text: file.source.text
	};
}
/** Shows the elements of every arch, each with the model that its fields belong to. */
function visitArchs(table, context, enter) {
	if (table.size === 0) return;
	for (const { file, demo } of context.index.loaded) {
		if (!("isData" in file)) continue;
		const views = context.index.views.filter(({ source }) => source === file.source);
		for (const view of views) visitArch(view, xmlContext(file, demo, context), table, enter);
	}
}
function visitArch(view, file, table, enter) {
	const any = table.get("*") ?? [];
	const below = (element, model) => {
		const visit = {
			...file,
			view,
			modelName: model
		};
		for (const { rule, run } of [...table.get(element.name) ?? [], ...any]) {
			enter(rule);
			run(element, visit);
		}
		const inner = innerModel(element, model, file);
		for (const child of elementsOf(element)) below(child, inner);
	};
	const at = view.inherits === void 0 ? view.model : void 0;
	for (const root of view.roots) below(root, at);
}
/** Model of what stands inside an element: a relational field has views of its comodel inside. */
function innerModel(element, model, context) {
	if (model === void 0 || element.name !== "field" && element.name !== "groupby") return model;
	const name = attributeValue(element, "name") ?? "";
	const own = context.index.models.get(model)?.field(name)?.fact;
	return (own && comodelOf(own)) ?? context.model(model).field(name)?.comodel;
}

// src/audit/audit-module.ts
function ruleSet(rules) {
	return {
		rules,
		python: pythonTable(rules),
		xml: xmlTable(rules, "xml"),
		arch: archTable(rules),
		template: xmlTable(rules, "template"),
		js: jsTable(rules)
	};
}
/** Runs every rule over one module. Findings stand in the order of rules and places; suppressions are not looked at. */
async function auditModule(input, set) {
	const { index, extras, project, settings } = input;
	const { module } = index;
	const findings = [];
	let current;
	const enter = (rule) => {
		current = rule;
	};
	const report = (given) => {
		if (!current) return;
		const source = given.source ?? module.manifest.source;
		findings.push(rawFinding(current, given, source, symbolAt(index, source, given.at?.start ?? 0)));
	};
	const context = {
		module,
		index,
		project,
		target: input.target,
		series: input.series && seriesProfile(input.series),
		settings,
		report,
		model: (name) => project.model(name, module.name)
	};
	const guarded = (source, run) => {
		try {
			run();
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			findings.push(tooDeep(source));
		}
	};
	for (const rule of set.rules) {
		enter(rule);
		rule.manifest?.(module.manifest, context);
		rule.check?.(context);
	}
	for (const file of module.python) guarded(file.source, () => visitPython(file, set.python, context, enter));
	for (const { file, source } of await embeddedPython(index)) guarded(source, () => visitPython(file, set.python, context, enter, source));
	for (const { file, demo } of index.loaded) if ("isData" in file) guarded(file.source, () => visitXml(file, demo, set.xml, context, enter));
	else for (const rule of set.rules) {
		if (!rule.csv) continue;
		enter(rule);
		const scoped = (given) => report({
			source: file.source,
			...given
		});
		rule.csv(file, {
			...context,
			report: scoped,
			file,
			text: file.source.text,
			demo
		});
	}
	visitArchs(set.arch, context, enter);
	for (const file of clientTemplates(module)) guarded(file.source, () => visitXml(file, false, set.template, context, enter));
	for (const file of extras.js) guarded(file.source, () => visitJs(file, set.js, context, enter));
	for (const file of extras.po) for (const rule of set.rules) {
		if (!rule.po) continue;
		enter(rule);
		const scoped = (given) => report({
			source: file.source,
			...given
		});
		rule.po(file, {
			...context,
			report: scoped,
			file,
			text: file.source.text
		});
	}
	return findings;
}
function tooDeep(source) {
	return {
		rule: "too-deep",
		severity: "low",
		path: source.path,
		start: 0,
		end: 0,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1,
		message: "The file nests its expressions too deeply to be looked at.",
		symbol: "",
		snippet: ""
	};
}

// src/audit/read-extras.ts
const MAX_BYTES = 8388608;
/** Our own scripts: what lies in `lib` is somebody else's. */
function isOwnScript(file) {
	return /^static\/(src|tests)\/.*\.js$/.test(file) && !/\/lib\/|\.min\.js$/.test(file);
}
function isTranslation(file) {
	return /^i18n(_extra)?\/[^/]+\.pot?$/.test(file);
}
/** Reads what some rule wants to see. */
async function readExtras(module, rules) {
	const read = async (file) => {
		const full = path.join(module.dir, file);
		const info = await stat(full).catch(() => void 0);
		if (!info || info.size > MAX_BYTES) return void 0;
		const text = decode(await readFile(full));
		return text === void 0 ? void 0 : sourceFile(file, text);
	};
	const all = async (wanted) => {
		return (await Promise.all(module.files.filter(wanted).map(read))).filter((source) => source !== void 0);
	};
	const wants = (key) => rules.some((rule) => rule[key] !== void 0);
	return extrasOf([...wants("js") ? await all(isOwnScript) : [], ...wants("po") ? await all(isTranslation) : []]);
}
/** The same from texts that are at hand. */
async function extrasOf(sources) {
	const js = [];
	for (const source of sources) if (isOwnScript(source.path)) js.push(await readJs(source));
	return {
		js,
		po: sources.filter(({ path: file }) => isTranslation(file)).map(readPo)
	};
}

// src/audit/series-of.ts
/** The series that a manifest's version begins with; undefined for a short version such as `1.0`. */
function seriesOfVersion(version) {
	const [, series] = /^(\d+\.0)\.\d+\.\d+(\.\d+)?$/.exec(version ?? "") ?? [];
	return series !== void 0 && isSeries(series) ? series : void 0;
}
/** The series that most modules say; Odoo's own do not. */
function commonSeries(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const series of all) if (series) counts.set(series, (counts.get(series) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
/** The series of the Odoo whose own addons lie in one of the folders, from its `release.py`. */
async function seriesOfSource(folders) {
	for (const folder of folders) for (const place of [
		"../release.py",
		"../odoo/release.py",
		"odoo/release.py",
		"../../release.py"
	]) {
		const text = await readFile(path.resolve(folder, place), "utf8").catch(() => "");
		const [, major] = /^version_info\s*=\s*\(\s*(\d+)\s*,\s*0\s*,/m.exec(text) ?? [];
		const series = `${major}.0`;
		if (isSeries(series)) return series;
	}
}
/** A rule that is for some series only is not for a module of which none is known. */
function holdsIn({ from, to }, series) {
	if (series === void 0) return from === void 0 && to === void 0;
	const place = SERIES.indexOf(series);
	return (!from || place >= SERIES.indexOf(from)) && (!to || place <= SERIES.indexOf(to));
}

// src/audit/suppress/directive.ts
/** Whether a comment may be one of those below, for a quick look at a whole file. */
const MAY_SILENCE = /pylint\s*:|noqa|ruff\s*:|lint-(?:ignore|fixme)|odoo-claude\s*:|oca-hooks\s*:/i;
const LIST = String.raw`[\w.-]+(?:\s*,\s*[\w.-]+)*`;
const OWN$1 = /odoo-claude\s*:\s*ignore(-file)?(?:\[([^\]]*)\])?[ \t]*([^\n]*)/;
const PYLINT = new RegExp(String.raw`pylint\s*:\s*(disable-next|disable-msg|disable|enable|skip-file)(?:\s*=\s*(${LIST}))?`, "g");
const NOQA = /(?:\b(ruff|flake8)\s*:\s*)?\bnoqa\b(?!-)(?:\s*:\s*([\w-]+(?:[,\s]+[\w-]+)*))?/i;
const RUFF = /\bruff\s*:\s*(file-ignore|ignore|disable|enable)\[([^\]]*)\]/;
const FIXIT = new RegExp(String.raw`\blint-(?:ignore|fixme)\b(?:\s*[:=]\s*(${LIST}))?`);
const HOOKS = new RegExp(String.raw`oca-hooks\s*:\s*disable\s*=\s*(${LIST})`);
/** What a comment asks for: our own way, and those of the tools that people have used so far. */
function directives(comment) {
	const found = [];
	const own = OWN$1.exec(comment);
	if (own) {
		const reason = (own[3] ?? "").replace(/-->\s*$|\*\/\s*$/, "").trim();
		found.push({
			reach: own[1] === void 0 ? "own" : "file",
			names: namesOf(own[2]),
			reason: reason === "" ? void 0 : reason
		});
	}
	for (const [, word, list] of comment.matchAll(PYLINT)) if (word === "skip-file") found.push({
		reach: "file",
		names: "all"
	});
	else if (list !== void 0) found.push({
		reach: word === "enable" ? "on" : word === "disable-next" ? "next-line" : "pylint",
		names: namesOf(list)
	});
	const ruff = RUFF.exec(comment);
	if (ruff) {
		const reach = Object.entries({
			"file-ignore": "file",
			ignore: "next",
			disable: "off",
			enable: "on"
		}).find(([word]) => word === ruff[1])?.[1] ?? "next";
		found.push({
			reach,
			names: namesOf(ruff[2])
		});
	}
	const noqa = NOQA.exec(comment);
	if (noqa) found.push({
		reach: noqa[1] === void 0 ? "line" : "file",
		names: namesOf(noqa[2])
	});
	const fixit = FIXIT.exec(comment);
	if (fixit) found.push({
		reach: "next",
		names: namesOf(fixit[1])
	});
	const hooks = HOOKS.exec(comment);
	if (hooks) found.push({
		reach: "file",
		names: namesOf(hooks[1])
	});
	return found;
}
function namesOf(list) {
	const names = new Set((list ?? "").toLowerCase().split(/[,\s]+/).filter((name) => name !== ""));
	return names.size === 0 || names.has("all") ? "all" : names;
}
/** Whether a rule goes by one of the names; a letter alone is all that pylint calls so, such as `C`. */
function isNamed(names, rule) {
	if (names === "all") return true;
	return [rule.id, ...rule.aliases ?? []].some((name) => {
		const lower = name.toLowerCase();
		return names.has(lower) || /^[crwef]\d{4}$/.test(lower) && names.has(lower.charAt(0));
	});
}

// src/audit/suppress/python.ts
const STATEMENT = /_statement$|_definition$|^decorator$/;
const COMPOUND = /^(class_definition|function_definition|if_statement|elif_clause|else_clause|for_statement|while_statement|with_statement|try_statement|except_clause|except_group_clause|finally_clause|match_statement|case_clause)$/;
/** Where comments of a Python file keep rules silent. */
function pythonSilences(root, text) {
	const comments = [...walk(root)].filter((node) => node.type === "comment" && MAY_SILENCE.test(text.slice(node.start, node.end)));
	const found = [];
	const on = [];
	for (const comment of comments) {
		const words = text.slice(comment.start, comment.end);
		for (const directive of directives(words)) {
			const { names, reason } = directive;
			if (directive.reach === "on") on.push({
				start: comment.start,
				end: comment.start,
				names
			});
			const span = spanOf(directive, comment, root, text);
			if (span) found.push({
				...span,
				names,
				comment: words.replace(/^#\s*/, ""),
				reason
			});
		}
	}
	return found.map((silence) => ended(silence, on));
}
/** What is turned on again is silent until there. */
function ended(silence, on) {
	const { names } = silence;
	const again = on.find((each) => each.start > silence.start && each.start < silence.end && (each.names === "all" || names !== "all" && [...names].every((name) => each.names !== "all" && each.names.has(name))));
	return again ? {
		...silence,
		end: again.start
	} : silence;
}
function spanOf({ reach }, comment, root, text) {
	const whole = {
		start: 0,
		end: text.length
	};
	const line = lineStart(text, comment.start);
	const alone = text.slice(line, comment.start).trim() === "";
	switch (reach) {
		case "file": return whole;
		case "on": return;
		case "next-line": return statementSpan(nextCode(comment.end, text), root, text, true);
		case "line": return alone ? void 0 : statementSpan(comment.start, root, text, false);
		case "off":
		case "pylint": return alone || reach === "off" ? {
			start: line,
			end: blockEnd(comment, root, text)
		} : statementSpan(comment.start, root, text, true);
		case "own":
		case "next":
			if (!alone) return statementSpan(comment.start, root, text, true);
			if (reach === "own" && text.slice(0, line).replaceAll(/^\s*#.*$/gm, "").trim() === "") return whole;
			return statementSpan(nextCode(comment.end, text), root, text, true);
	}
}
/** The first character behind the line that is neither blank nor a comment. */
function nextCode(from, text) {
	const pattern = /\n[ \t]*(?=[^\s#])/g;
	pattern.lastIndex = from;
	return pattern.exec(text) ? pattern.lastIndex : text.length;
}
/** The lines of the innermost statement on the line of `offset`; of one with a block, the block when `deep`. */
function statementSpan(offset, root, text, deep) {
	const from = lineStart(text, offset);
	const to = lineEnd(text, offset);
	let node = root;
	let found;
	while (node) {
		const inner = node.children.find((child) => child.type !== "comment" && child.start < to && child.end > from);
		if (inner && STATEMENT.test(inner.type)) found = inner;
		node = inner;
	}
	if (!found) return {
		start: from,
		end: to
	};
	const body = found.children.find((child) => child.type === "block");
	const first = lineStart(text, found.start);
	if (!body || deep) return {
		start: Math.min(first, from),
		end: Math.max(to, lineEnd(text, found.end))
	};
	return {
		start: first,
		end: Math.max(to, lineStart(text, body.start))
	};
}
/** Where the block ends that a comment on a line of its own stands in. */
function blockEnd(comment, root, text) {
	const column = (at) => at - lineStart(text, at);
	let end = text.length;
	let node = root;
	while (node) {
		if (COMPOUND.test(node.type) && column(node.start) < column(comment.start)) end = lineEnd(text, node.end);
		node = node.children.find((child) => child !== comment && child.start <= comment.start && child.end >= comment.end);
	}
	return end;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}

// src/audit/suppress/xml.ts
/** Where comments of an XML file keep rules silent: the whole file, or with ours the element behind. */
function xmlSilences(file) {
	const { text } = file.source;
	const found = [];
	for (const match of text.matchAll(/<!--([\s\S]*?)-->/g)) {
		const comment = match[1] ?? "";
		if (!MAY_SILENCE.test(comment)) continue;
		const end = match.index + match[0].length;
		for (const { reach, names, reason } of directives(comment)) {
			if (reach === "on" || reach === "line") continue;
			const span = (reach === "own" || reach === "next" || reach === "next-line" ? nextElement(file, match.index, end) : void 0) ?? {
				start: 0,
				end: text.length
			};
			found.push({
				...span,
				names,
				comment: comment.trim(),
				reason
			});
		}
	}
	return found;
}
/** The element that follows beside the comment; none where the comment stands above everything. */
function nextElement(file, start, end) {
	const { root } = file;
	if (!root || start < root.start) return void 0;
	for (const element of walkElements(root)) {
		const { parent } = element;
		if (element.start >= end && parent && parent.inner.start <= start && parent.inner.end >= end) return {
			start: element.start,
			end: element.end
		};
	}
	return {
		start: end,
		end
	};
}

// src/audit/suppress.ts
/** The findings, those that a comment in the source excuses marked with it. */
async function withSuppressions(findings, index, extras, rules) {
	const files = /* @__PURE__ */ new Map();
	const marked = [];
	for (const finding of findings) {
		const silences = await remembered(files, finding.path, () => silencesOf(finding.path, index, extras));
		const rule = rules.get(finding.rule) ?? { id: finding.rule };
		const by = silences.find(({ start, end, names }) => start <= finding.start && finding.start < Math.max(end, 1) && isNamed(names, rule));
		marked.push(by ? {
			...finding,
			suppressed: {
				comment: by.comment,
				reason: by.reason
			}
		} : finding);
	}
	return marked;
}
async function silencesOf(path, { module }, extras) {
	const { manifest } = module;
	if (path === manifest.source.path) {
		const { text } = manifest.source;
		return MAY_SILENCE.test(text) ? pythonSilences(await parsePython(text), text) : [];
	}
	const python = module.python.find(({ source }) => source.path === path);
	if (python) {
		const { text } = python.source;
		return MAY_SILENCE.test(text) ? pythonSilences(python.root, text) : [];
	}
	const xml = module.xml.find(({ source }) => source.path === path);
	if (xml) return MAY_SILENCE.test(xml.source.text) ? xmlSilences(xml) : [];
	const js = extras.js.find(({ source }) => source.path === path);
	if (js) return jsSilences(js);
	const po = extras.po.find(({ source }) => source.path === path);
	return po ? poSilences(po) : [];
}
/** Ours alone: on a line of its own for the line behind it, else for its line; above all code for the file. */
function jsSilences({ comments, source: { text } }) {
	return comments.flatMap(({ start, end, value }) => {
		if (!/odoo-claude\s*:/.test(value)) return [];
		const line = text.lastIndexOf("\n", start - 1) + 1;
		const lineEnd = (at) => (text.indexOf("\n", at) + 1 || text.length + 1) - 1;
		const before = text.slice(0, start);
		const alone = before.slice(line).trim() === "";
		const span = isTop(before) ? {
			start: 0,
			end: text.length
		} : alone ? {
			start: lineEnd(end) + 1,
			end: lineEnd(lineEnd(end) + 1)
		} : {
			start: line,
			end: lineEnd(end)
		};
		return directives(value).map(({ names, reason }) => ({
			...span,
			names,
			comment: value.trim(),
			reason
		}));
	});
}
function isTop(before) {
	return before.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|\/\*[\s\S]*$/g, "").trim() === "";
}
/** In a comment of an entry for the entry, in one of the header for the file. */
function poSilences({ entries, source: { text } }) {
	return entries.flatMap((entry) => entry.comments.flatMap((comment) => {
		if (!/odoo-claude\s*:/.test(comment.text)) return [];
		const span = entry.id.value === "" ? {
			start: 0,
			end: text.length
		} : {
			start: entry.start,
			end: entry.end
		};
		return directives(comment.text).map(({ names, reason }) => ({
			...span,
			names,
			comment: comment.text,
			reason
		}));
	}));
}

// src/audit/engine/facts.ts
function knownModule(index) {
	const facts = moduleFacts(index);
	const plain = JSON.stringify(facts).replaceAll(/"(?:at|start)":\d+|"(?:hash|dir)":"[^"]*"/g, "");
	const data = createHash("sha1");
	for (const { source } of index.module.xml) data.update(source.path).update(source.text);
	const names = [
		facts.name,
		facts.installable,
		facts.classes.flatMap(({ model, creates }) => creates ? [model] : []),
		Object.keys(facts.xmlids),
		facts.views.map(({ xmlid, inherits, model }) => [
			xmlid,
			inherits,
			model
		])
	];
	return {
		facts,
		shape: sha1(plain),
		surface: sha1(JSON.stringify(names)),
		data: data.digest("hex")
	};
}
function sha1(...texts) {
	const hash = createHash("sha1");
	for (const text of texts) hash.update(text).update("\n");
	return hash.digest("hex");
}

// src/audit/engine/workbench.ts
/** Modules of so much text are kept between the two passes; of what is over that, the trees of Python in short form. */
const HELD_CHARACTERS = 2e6;
/** A bench in this thread. */
function openBench(rules, heldCharacters = HELD_CHARACTERS) {
	const held = /* @__PURE__ */ new Map();
	const trees = heldTrees();
	let room = heldCharacters;
	let project;
	let settings;
	const sets = /* @__PURE__ */ new Map();
	const named = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		async index({ dir, size }) {
			try {
				const fits = size <= room;
				const index = indexModule(await readModule(dir, fits ? void 0 : trees));
				if (fits) {
					room -= size;
					held.set(dir, index);
				}
				return { known: knownModule(index) };
			} catch (error) {
				if (!(error instanceof ModuleError)) throw error;
				return { note: error.message };
			}
		},
		async prepare(ground) {
			const base = ground.series ? await loadSymbols(ground.series) : [];
			project = createProject(ground.facts, base, ground.series);
			settings = ground.settings;
		},
		async judge({ dir, series, translations }) {
			if (!project || !settings) throw new Error("A bench judges only after it was prepared.");
			const index = held.get(dir) ?? indexModule(await readModule(dir, {
				...trees,
				keep() {}
			}));
			held.delete(dir);
			const set = remembered(sets, series, () => ruleSet(rules.filter((rule) => holdsIn(rule, series))));
			const wanted = translations ? set.rules : set.rules.filter(({ po }) => !po);
			const extras = await readExtras(index.module, wanted);
			const raw = await auditModule({
				index,
				extras,
				project,
				series,
				settings
			}, set);
			return raw.length === 0 ? raw : withSuppressions(raw, index, extras, named);
		},
		async close() {
			held.clear();
		}
	};
}

// src/audit/discover.ts
/** A path that cannot be audited. The message names what the caller gave. */
var AuditPathError = class extends Error {
	name = "AuditPathError";
};
const MANIFEST = "__manifest__.py";
const IGNORED = /* @__PURE__ */ new Set([
	"node_modules",
	"__pycache__",
	"setup",
	"venv",
	"env"
]);
/** A repository nests its modules no deeper. */
const MAX_DEPTH = 4;
/**
* Folders of the modules in or below the given paths, each once, sorted. A link to a module is followed when it stays
* inside what was given, or anywhere in a folder of dependencies, as installations make those of links alone.
*/
async function findModules(paths, { anywhere = false, notes } = {}) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (const given of paths) {
		const root = path.resolve(given);
		const info = await stat(root).catch(() => void 0);
		if (!info) throw new AuditPathError(`${named(given)} does not exist: give the folder of a module, or one that holds modules.`);
		if (!info.isDirectory()) throw new AuditPathError(`${named(given)} is a file: give the folder of a module, or one that holds modules.`);
		const search = {
			root: await realpath(root),
			anywhere,
			notes,
			seen
		};
		found.push(...await modulesBelow(root, 0, search));
	}
	return found.sort();
}
/** As the caller knows it: an absolute path is none of ours to repeat. */
function named(given) {
	return path.isAbsolute(given) ? path.basename(given) : given;
}
async function modulesBelow(dir, depth, search) {
	const entries = await readdir(dir, { withFileTypes: true }).catch(() => void 0);
	if (!entries) {
		search.notes?.push(`${path.basename(dir)} may not be read: what is in it was not looked at.`);
		return [];
	}
	if (entries.some((entry) => entry.name === MANIFEST && (entry.isFile() || entry.isSymbolicLink()))) {
		const real = await realpath(dir);
		if (search.seen.has(real)) return [];
		search.seen.add(real);
		return [dir];
	}
	if (depth === MAX_DEPTH) return [];
	const below = entries.filter(({ name }) => !name.startsWith(".") && !IGNORED.has(name));
	const found = [];
	for (const entry of below) {
		const full = path.join(dir, entry.name);
		if (entry.isDirectory()) found.push(...await modulesBelow(full, depth + 1, search));
		else if (entry.isSymbolicLink()) found.push(...await linkedModule(full, search));
	}
	return found;
}
/** A link is followed to a module and no further, so that none can lead in a circle. */
async function linkedModule(link, search) {
	const real = await realpath(link).catch(() => void 0);
	if (real === void 0 || !await stat(path.join(real, MANIFEST)).catch(() => void 0)) return [];
	if (!search.anywhere && !real.startsWith(search.root + path.sep)) {
		search.notes?.push(`${path.basename(link)} is a link that leads out of the folder: it was not followed.`);
		return [];
	}
	return modulesBelow(link, MAX_DEPTH, search);
}

// src/audit/engine/pool.ts
/** The program of a worker, beside the bundle or in the folder above its chunks; undefined when run from the sources. */
function workerFile() {
	return ["./audit-worker.mjs", "../audit-worker.mjs"].map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
}
/** Benches in threads of their own; undefined where there is no program for them. */
function openPool(rules, count) {
	const file = workerFile();
	if (file === void 0) return void 0;
	const data = { rules: rules.map(({ id }) => id) };
	return Array.from({ length: count }, () => remoteBench(file, data));
}
/** What lives is a quarter of it: without a limit garbage would pile up to many times that. */
const LIMITS = {
	maxYoungGenerationSizeMb: 32,
	maxOldGenerationSizeMb: 340
};
function remoteBench(file, workerData) {
	const worker = new Worker(file, {
		workerData,
		resourceLimits: LIMITS
	});
	const waiting = /* @__PURE__ */ new Map();
	let last = 0;
	let failure;
	const fail = (error) => {
		failure ??= error;
		for (const { reject } of waiting.values()) reject(failure);
		waiting.clear();
	};
	worker.on("message", ({ id, result, error }) => {
		const call = waiting.get(id);
		waiting.delete(id);
		if (error === void 0) call?.resolve(result);
		else call?.reject(error);
	});
	worker.on("error", fail);
	worker.on("exit", () => fail(/* @__PURE__ */ new Error("A worker of the audit has ended.")));
	const ask = (name, argument) => {
		if (failure !== void 0) return Promise.reject(failure);
		last += 1;
		const id = last;
		return new Promise((resolve, reject) => {
			waiting.set(id, {
				resolve: (value) => resolve(value),
				reject
			});
			worker.postMessage({
				id,
				name,
				argument
			});
		});
	};
	return {
		index: (work) => ask("index", work),
		prepare: (ground) => ask("prepare", ground),
		judge: (job) => ask("judge", job),
		async close() {
			failure ??= /* @__PURE__ */ new Error("The audit is over.");
			await worker.terminate();
		}
	};
}

// src/audit/engine/state.ts
const READ = /\.(py|xml|csv|js)$/;
/** The clock of a file system may be so coarse that a second write leaves no trace. */
const RACY_MS = 2e3;
/** Looks at every file of a module without parsing any. */
async function moduleState(dir, known) {
	const hash = createHash("sha1");
	let [pythonBytes, sourceBytes, translationBytes] = [
		0,
		0,
		0
	];
	const files = (await listFiles(dir, "")).sort();
	const states = await Promise.all(files.map((file) => fileState(path.join(dir, file), file, known)));
	for (const [i, file] of files.entries()) {
		const state = states[i];
		hash.update(`${file}\n${state?.hash ?? ""}\n`);
		if (/\.(py|xml|csv)$/.test(file)) sourceBytes += state?.size ?? 0;
		if (file.endsWith(".py")) pythonBytes += state?.size ?? 0;
		else if (isTranslation(file)) translationBytes += state?.size ?? 0;
	}
	return {
		dir,
		name: path.basename(dir),
		hash: hash.digest("hex"),
		pythonBytes,
		sourceBytes,
		translationBytes
	};
}
async function fileState(full, file, known) {
	const wanted = READ.test(file);
	const translation = isTranslation(file);
	if (!wanted && !translation) return void 0;
	const info = await stat(full).catch(() => void 0);
	if (!info) return void 0;
	const { size, mtimeMs } = info;
	if (translation) return {
		size,
		mtimeMs,
		hash: `${size} ${mtimeMs}`
	};
	const before = known.get(full);
	if (before && before.size === size && before.mtimeMs === mtimeMs) return before;
	const bytes = await readFile(full).catch(() => void 0);
	if (!bytes) return void 0;
	const state = {
		size,
		mtimeMs,
		hash: createHash("sha1").update(bytes).digest("base64")
	};
	if (Date.now() - mtimeMs > RACY_MS) known.set(full, state);
	return state;
}

// src/audit/engine/store.ts
/** Where results are kept between runs. */
function storeFolder(env) {
	const cache = env.XDG_CACHE_HOME || path.join(env.HOME || homedir(), ".cache");
	return path.join(cache, "odoo-claude", "audit");
}
/** A store that forgets with the process. */
function memoryStore() {
	const values = /* @__PURE__ */ new Map();
	return {
		files: /* @__PURE__ */ new Map(),
		get: async (kind, key) => values.get(`${kind}-${key}`),
		set: (kind, key, value) => void values.set(`${kind}-${key}`, value),
		flush: async () => {}
	};
}
const MAX_ENTRIES = 2e4;
/** Values that this process has seen: an editor's server asks for the same ones again and again. */
const MAX_REMEMBERED = 4e3;
const open$1 = /* @__PURE__ */ new Map();
/** The store in a folder, shared by all runs of this process. */
function diskStore(folder) {
	const own = path.join(folder, programVersion());
	const known = open$1.get(own);
	if (known) return known;
	const store = openDisk(own);
	open$1.set(own, store);
	return store;
}
async function openDisk(folder) {
	const index = path.join(folder, "files.json");
	const files = new Map(await readJson(index).then((list) => list ?? []));
	const known = files.size;
	const remembered = /* @__PURE__ */ new Map();
	const remember = (name, value) => {
		remembered.delete(name);
		remembered.set(name, value);
		const oldest = remembered.size > MAX_REMEMBERED ? remembered.keys().next().value : void 0;
		if (oldest !== void 0) remembered.delete(oldest);
	};
	let writing = [];
	let wrote = false;
	return {
		files,
		async get(kind, key) {
			const name = `${kind}-${key}`;
			if (remembered.has(name)) return remembered.get(name);
			const value = await readJson(path.join(folder, `${name}.json`));
			if (value !== void 0) remember(name, value);
			return value;
		},
		set(kind, key, value) {
			const name = `${kind}-${key}`;
			remember(name, value);
			wrote = true;
			writing.push(writeJson(folder, `${name}.json`, value));
		},
		async flush() {
			const waiting = writing;
			writing = [];
			await Promise.all(waiting);
			if (wrote || files.size !== known) await writeJson(folder, "files.json", [...files]);
			if (wrote) await trim(folder);
			wrote = false;
		}
	};
}
async function readJson(file) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return;
	}
}
async function writeJson(folder, name, value) {
	const temporary = path.join(folder, `${name}.${randomUUID()}`);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(temporary, JSON.stringify(value));
		await rename(temporary, path.join(folder, name));
	} catch {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
/** Drops what other versions left behind, and the older half when there is too much. */
async function trim(folder) {
	const parent = path.dirname(folder);
	const others = (await readdir(parent).catch(() => [])).filter((name) => name !== path.basename(folder));
	for (const name of others) {
		const info = await stat(path.join(parent, name)).catch(() => void 0);
		if ((info ? (Date.now() - info.mtimeMs) / 864e5 : 0) > 30) await rm(path.join(parent, name), {
			recursive: true,
			force: true
		});
	}
	const names = await readdir(folder).catch(() => []);
	if (names.length <= MAX_ENTRIES) return;
	const aged = await Promise.all(names.map(async (name) => ({
		name,
		at: (await stat(path.join(folder, name)).catch(() => void 0))?.mtimeMs ?? 0
	})));
	aged.sort((a, b) => a.at - b.at);
	await Promise.all(aged.slice(0, names.length / 2).map(({ name }) => rm(path.join(folder, name), { force: true })));
}
/** Changes with every file of the program and of its symbol database. */
function programVersion() {
	const hash = createHash("sha1").update(process.version);
	const here = import.meta.dirname;
	const folders = [
		here,
		path.join(here, ".."),
		path.join(here, "../rules")
	];
	const symbols = [
		"../../data/symbols",
		"../data/symbols",
		"../../../data/symbols"
	];
	for (const folder of [...folders, ...symbols.map((place) => path.join(here, place))]) try {
		for (const name of readdirSync(folder).sort()) {
			const { size, mtimeMs } = statSync(path.join(folder, name));
			hash.update(`${name} ${size} ${mtimeMs}\n`);
		}
	} catch {}
	return hash.digest("hex").slice(0, 16);
}

// src/audit/audit.ts
/** Below this a second thread costs more than it gives. */
const THREADS_FROM_BYTES = 2e7;
const MAX_THREADS = 2;
/** Translations are read up to here: all of Odoo's are fifteen times its Python. */
const MAX_TRANSLATION_BYTES = 1e8;
/** Looks at every module in the paths. Nothing is written but the store. */
async function audit(options) {
	try {
		return await auditOnce(options);
	} catch (error) {
		if ((error instanceof Error && "code" in error ? error.code : void 0) !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
		return auditOnce({
			...options,
			threads: false
		});
	}
}
async function auditOnce(options) {
	const { store = memoryStore(), rules, settings, signal } = options;
	const notes = [];
	const ownDirs = (await findModules(options.paths, { notes })).filter((dir) => !options.leftOut?.(dir));
	const known = new Set(ownDirs);
	const aroundDirs = (await findModules(options.addonsPaths, { anywhere: true })).filter((dir) => !known.has(dir));
	const all = await mapBatched([...aroundDirs, ...ownDirs], (dir) => moduleState(dir, store.files));
	const benches = new Benches(options);
	try {
		const indexed = await indexAll(all, store, benches, notes, options);
		const own = all.slice(aroundDirs.length).filter(({ dir }) => indexed.has(dir));
		const versions = own.map(({ dir }) => seriesOfVersion(indexed.get(dir)?.facts.version));
		const series = options.series ?? commonSeries(versions) ?? await seriesOfSource(options.paths);
		const modules = own.map(({ name, dir }, i) => ({
			name,
			dir,
			series: options.series ?? versions[i] ?? series
		}));
		const translations = own.reduce((sum, { translationBytes }) => sum + translationBytes, 0) <= MAX_TRANSLATION_BYTES;
		if (!translations && rules.some(({ po }) => po)) notes.push("There are more than 100 MB of translations: they were not looked at. Audit fewer modules at once for that.");
		const facts = [...indexed.values()].map((each) => each.facts);
		const keys = findingKeys({
			indexed,
			series,
			rules,
			settings,
			translations
		});
		const found = /* @__PURE__ */ new Map();
		const missing = [];
		for (const [i, module] of modules.entries()) {
			const state = own[i];
			if (!state) continue;
			const key = keys(state, module.series);
			const before = await store.get("findings", key);
			if (before) found.set(module.dir, before);
			else missing.push({
				job: {
					dir: module.dir,
					series: module.series,
					translations
				},
				key,
				size: state.pythonBytes
			});
		}
		if (missing.length > 0) {
			await benches.prepare({
				facts,
				series,
				settings
			});
			let done = 0;
			await benches.each(missing, async ({ job, key }, bench) => {
				signal?.throwIfAborted();
				const raw = await bench.judge(job);
				found.set(job.dir, raw);
				store.set("findings", key, raw);
				done += 1;
				options.progress?.(done, missing.length, `${path.basename(job.dir)} looked at`);
			});
		}
		const complete = modules.flatMap(({ name, dir }) => (found.get(dir) ?? []).map((raw) => completed(raw, name, dir, options.severities)));
		complete.sort(byWeight);
		return {
			findings: complete.filter(({ suppressed }) => !suppressed),
			suppressed: complete.filter(({ suppressed }) => suppressed),
			modules,
			notes,
			facts,
			series
		};
	} finally {
		await Promise.all([store.flush(), benches.close()]);
	}
}
/** What is known of every module, by folder; those that cannot be read become notes. */
async function indexAll(states, store, benches, notes, { signal, progress }) {
	const found = /* @__PURE__ */ new Map();
	const missing = [];
	let python = 0;
	for (const { dir, hash, pythonBytes, sourceBytes } of states) {
		const key = sha1(dir, hash);
		const before = await store.get("facts", key);
		if (before) found.set(dir, before);
		else {
			missing.push({
				dir,
				key,
				size: sourceBytes
			});
			python += pythonBytes;
		}
	}
	await benches.open(python);
	let done = 0;
	await benches.each(missing, async ({ dir, key, size }, bench) => {
		signal?.throwIfAborted();
		const { known, note } = await bench.index({
			dir,
			size
		});
		if (note !== void 0) notes.push(note);
		if (known) {
			found.set(dir, known);
			store.set("facts", key, known);
		}
		benches.holders.set(dir, bench);
		done += 1;
		progress?.(done, missing.length, `${path.basename(dir)} read`);
	});
	return new Map(states.flatMap(({ dir }) => found.has(dir) ? [[dir, found.get(dir)]] : []));
}
/** The threads of a run: this one alone, unless there is a lot to read. */
var Benches = class {
	/** Which bench has the trees of a module. */
	holders = /* @__PURE__ */ new Map();
	#options;
	#benches = [];
	constructor(options) {
		this.#options = options;
	}
	async open(bytes) {
		if (this.#benches.length > 0) return;
		const { threads, rules } = this.#options;
		const count = Math.min(MAX_THREADS, availableParallelism());
		const pool = threads && bytes >= THREADS_FROM_BYTES && count > 1 ? openPool(rules, count) : void 0;
		this.#benches = pool ?? [openBench(rules)];
	}
	async prepare(ground) {
		await Promise.all(this.#benches.map((bench) => bench.prepare(ground)));
	}
	/** The largest first, and each by the bench that has read it, so that none waits for the last one long. */
	async each(items, work) {
		const rest = items.toSorted((a, b) => b.size - a.size);
		await Promise.all(this.#benches.map(async (bench) => {
			for (;;) {
				const holder = (item) => this.holders.get(item.dir ?? item.job?.dir ?? "");
				const mine = rest.findIndex((item) => holder(item) === bench);
				const free = mine === -1 ? rest.findIndex((item) => holder(item) === void 0) : mine;
				const [item] = rest.splice(free, 1);
				if (!item) return;
				await work(item, bench);
			}
		}));
	}
	async close() {
		await Promise.all(this.#benches.map((bench) => bench.close()));
	}
};
/** A name for the findings of a module that changes with everything they depend on. */
function findingKeys(given) {
	const { indexed, settings, rules, translations } = given;
	const byName = new Map([...indexed.values()].map((each) => [each.facts.name, each]));
	const facts = [...indexed.values()].map((each) => each.facts);
	const { closure } = createProject(facts.map((each) => ({
		...each,
		classes: [],
		xmlids: {},
		views: []
	})));
	const shared = sha1(JSON.stringify(settings), ...rules.map(({ id }) => id), String(given.series), String(translations), ...[...indexed.values()].map(({ surface }) => surface));
	return ({ name, dir, hash }, series) => {
		const around = [...closure(name).modules].sort().flatMap((each) => {
			const known = byName.get(each);
			return each === name || !known ? [each] : [
				each,
				known.shape,
				known.data
			];
		});
		return sha1(shared, dir, hash, String(series), ...around);
	};
}
async function mapBatched(items, work) {
	const out = [];
	for (let at = 0; at < items.length; at += 16) out.push(...await Promise.all(items.slice(at, at + 16).map(work)));
	return out;
}
function completed({ start: _start, end: _end, fix, ...raw }, module, dir, severities) {
	const key = [
		raw.rule,
		module,
		raw.path,
		raw.symbol,
		raw.snippet
	].join("\n");
	const file = (relative) => path.join(dir, relative);
	return {
		...raw,
		severity: severities?.get(raw.rule) ?? raw.severity,
		module,
		path: file(raw.path),
		fingerprint: createHash("sha256").update(key).digest("hex").slice(0, 16),
		...fix && { fix: {
			title: fix.title,
			safe: fix.safe,
			edits: fix.edits.map(({ file: other, start, end, text }) => ({
				path: file(other ?? raw.path),
				start,
				end,
				text
			}))
		} }
	};
}
function byWeight(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

// src/audit/report.ts
function makeReport(result, options) {
	const { rules, compared, live } = options;
	const found = [...compared?.fresh ?? result.findings, ...(live?.findings ?? []).map((finding) => ({
		...finding,
		live: true
	}))].sort(byWeight);
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		findings: options.all ? found : collapsed(found, byId),
		counts: countsOf(found),
		byRule: byRule(found),
		known: compared?.known ?? [],
		absent: compared?.absent ?? [],
		suppressed: result.suppressed,
		modules: result.modules,
		notes: [...result.notes, ...options.notes ?? []],
		live,
		rules: byId,
		named: (file) => displayed(file, options.folder)
	};
}
function displayed(file, folder) {
	if (!path.isAbsolute(file)) return file;
	const relative = path.relative(folder, file);
	return (relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative) ? relative : file).replaceAll(path.sep, "/");
}
/** One line a module for what is a matter of taste: most findings are, and hide the others. */
function collapsed(findings, rules) {
	const firsts = /* @__PURE__ */ new Map();
	const out = [];
	for (const finding of findings) {
		if (!rules.get(finding.rule)?.cosmetic) {
			out.push(finding);
			continue;
		}
		const key = `${finding.rule}\n${finding.module}`;
		const first = firsts.get(key);
		if (first) first.count += 1;
		else firsts.set(key, {
			finding,
			count: 1
		});
	}
	for (const { finding, count } of firsts.values()) out.push(count === 1 ? finding : {
		...finding,
		places: count
	});
	return out.sort(byWeight);
}
function countsOf(findings) {
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
function byRule(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const { rule, severity } of findings) {
		const key = `${severity} ${rule}`;
		const known = counts.get(key);
		if (known) known.count += 1;
		else counts.set(key, {
			rule,
			severity,
			count: 1
		});
	}
	return [...counts.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
/** Whether something is as bad as this or worse. */
function reaches(counts, failOn) {
	if (failOn === "never") return false;
	return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}
/** `1 finding`, `3 findings`. */
function counted(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
/** `2 critical, 1 low`; `no findings`. */
function countWords(counts) {
	const words = SEVERITIES.filter((severity) => counts[severity] > 0).map((each) => `${counts[each]} ${each}`);
	return words.length === 0 ? "no findings" : words.join(", ");
}
/** What a finding says, and how many others of its kind stand behind it. */
function sentence({ message, places }) {
	return places === void 0 ? message : `${message} (${places} places in this module)`;
}

// src/audit/select.ts
const PROFILES = [
	"default",
	"oca",
	"apps",
	"strict"
];
/** A name that nothing goes by. The message is a sentence. */
var AuditConfigError = class extends Error {
	name = "AuditConfigError";
};
/** The rules of a run: those of the profile and those enabled, without those disabled. Throws for a name that is none. */
function selectRules(rules, { profile, enable, disable }) {
	const on = new Set(enable.flatMap((name) => rulesNamed(rules, name)));
	const off = new Set(disable.flatMap((name) => rulesNamed(rules, name)));
	return rules.filter((rule) => (on.has(rule) || profile === "strict" || !rule.profile || rule.profile === profile) && !off.has(rule));
}
/** Severity by id. Throws for a name that is no rule's, and a word that is no severity. */
function severitiesOf(rules, given) {
	return new Map(Object.entries(given).flatMap(([name, word]) => {
		const severity = severityNamed(word);
		return rulesNamed(rules, name).map(({ id }) => [id, severity]);
	}));
}
function severityNamed(word) {
	const found = SEVERITIES.find((each) => each === word.toLowerCase());
	if (found) return found;
	throw new AuditConfigError(`"${word}" is no severity: use ${orList(SEVERITIES)}.${didYouMean(word, SEVERITIES)}`);
}
/** The rule with this id or alias. Throws when there is none, naming the nearest. */
function ruleNamed(rules, name) {
	const wanted = name.toLowerCase();
	const found = rules.find(({ id }) => id === wanted) ?? rules.find(({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted));
	if (found) return found;
	const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
	throw new AuditConfigError(`There is no rule "${name.slice(0, 80)}".${didYouMean(name, names)}`);
}
function rulesNamed(rules, name) {
	const wanted = name.toLowerCase();
	if (CATEGORIES.some((category) => category === wanted)) return rules.filter(({ category }) => category === wanted);
	const several = rules.filter(({ id, aliases = [] }) => [id, ...aliases].some((each) => each.toLowerCase() === wanted));
	return several.length > 0 ? several : [ruleNamed(rules, name)];
}

// src/audit/baseline.ts
const BASELINE_FILE = ".odoo-claude-baseline.json";
/** Throws AuditConfigError for a file that is no baseline; undefined where there is none. */
async function readBaseline(file) {
	const text = await readFile(file, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	const problem = `${path.basename(file)} is no baseline: write it anew with --update-baseline.`;
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		throw new AuditConfigError(problem);
	}
	const { version, findings } = Object(data);
	if (version !== 1 || typeof findings !== "object" || findings === null) throw new AuditConfigError(problem);
	const entries = Object.entries(findings).map(([fingerprint, entry]) => {
		const { rule, module, path: place, symbol, count } = Object(entry);
		return [fingerprint, {
			rule: String(rule),
			module: String(module),
			path: String(place),
			symbol: String(symbol ?? ""),
			count: Number.isInteger(count) ? count : 1
		}];
	});
	return { entries: new Map(entries) };
}
/** A known place that has more of the same than before has one new finding for each of them. */
function compare(findings, { entries }) {
	const left = new Map([...entries].map(([fingerprint, { count }]) => [fingerprint, count]));
	const fresh = [];
	const known = [];
	for (const finding of findings) {
		const count = left.get(finding.fingerprint) ?? 0;
		if (count > 0) {
			left.set(finding.fingerprint, count - 1);
			known.push(finding);
		} else fresh.push(finding);
	}
	return {
		fresh,
		known,
		absent: [...entries].flatMap(([fingerprint, entry]) => {
			const count = left.get(fingerprint) ?? 0;
			return count > 0 ? [{
				...entry,
				count,
				fingerprint
			}] : [];
		})
	};
}
/** Writes all that was found as known, whole or not at all; the same findings give the same bytes. */
async function writeBaseline(file, findings) {
	const folder = path.dirname(file);
	const entries = /* @__PURE__ */ new Map();
	for (const { fingerprint, rule, module, path: place, symbol } of findings) {
		const count = (entries.get(fingerprint)?.count ?? 0) + 1;
		const relative = path.relative(folder, place).replaceAll(path.sep, "/");
		entries.set(fingerprint, {
			rule,
			module,
			path: relative,
			symbol,
			count
		});
	}
	const sorted = [...entries].sort(([a, one], [b, other]) => compareText(one.path, other.path) || compareText(one.rule, other.rule) || compareText(a, b));
	const text = `${JSON.stringify({
		version: 1,
		findings: Object.fromEntries(sorted)
	}, null, 2)}\n`;
	const temporary = `${file}.${randomUUID()}`;
	try {
		await writeFile(temporary, text, { flag: "wx" });
		await rename(temporary, file);
	} catch {
		throw new AuditConfigError(`The baseline cannot be written to ${path.basename(file)}: its folder must be there and writable.`);
	} finally {
		await rm(temporary, { force: true });
	}
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/audit/config.ts
/** Settings of rules, as `RuleSettings` has them. */
const SETTINGS = {
	requiredAuthors: "texts",
	allowedLicenses: "texts",
	requiredKeys: "texts",
	requiredAppKeys: "texts",
	deprecatedKeys: "texts",
	allowedCategories: "texts",
	allowedAppCategories: "texts",
	allowedDevelopmentStatuses: "texts",
	requiredFiles: "texts",
	requiredAppFiles: "texts",
	versionFormat: "text",
	superMethods: "texts",
	prohibitedOverrides: "texts",
	voidMethods: "texts",
	deprecatedAttributes: "texts",
	renamedFieldParameters: "table",
	deprecatedModelMethods: "tables",
	timeoutCallables: "texts",
	userExceptions: "texts"
};
const OWN = {
	series: "text",
	"addons-path": "texts",
	profile: "text",
	enable: "texts",
	disable: "texts",
	exclude: "texts",
	severity: "table",
	"fail-on": "text",
	baseline: "text"
};
const SETTING_KEYS = new Map(Object.entries(SETTINGS).map(([name, kind]) => [name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`), {
	name,
	kind
}]));
/** Keys of the file, for messages and docs. */
const CONFIG_KEYS = [...Object.keys(OWN), ...SETTING_KEYS.keys()];
const DEFAULT_SETTINGS = {
	requiredAuthors: [],
	allowedLicenses: [...[
		"AGPL-3",
		"LGPL-3",
		"OPL-1",
		"GPL-2",
		"GPL-2 or any later version",
		"GPL-3"
	], ...[
		"GPL-3 or any later version",
		"OEEL-1",
		"Other proprietary",
		"Other OSI approved licence"
	]]
};
/** What the OCA asks of its modules. */
const OCA_SETTINGS = {
	requiredAuthors: ["Odoo Community Association (OCA)"],
	allowedLicenses: [
		"AGPL-3",
		"LGPL-3",
		"GPL-2",
		"GPL-2 or any later version",
		"GPL-3",
		"GPL-3 or any later version"
	]
};
const NOTHING = {
	folder: void 0,
	series: void 0,
	addonsPaths: [],
	profile: void 0,
	enable: [],
	disable: [],
	exclude: [],
	severity: {},
	failOn: void 0,
	baseline: void 0,
	settings: {}
};
/** The nearest configuration in the folder or above it: `.odoo-claude.yaml` (key `audit`), else `pyproject.toml`. */
async function loadConfig(from) {
	for (let folder = path.resolve(from);; folder = path.dirname(folder)) {
		const yaml = await readText(path.join(folder, ".odoo-claude.yaml"));
		if (yaml !== void 0 && /^audit\s*:/m.test(yaml)) return parseConfig(table(await parseYaml(yaml), "audit"), ".odoo-claude.yaml", folder);
		const toml = await readText(path.join(folder, "pyproject.toml"));
		if (toml !== void 0 && /^\s*\[\s*tool\s*\.\s*"?odoo-claude"?\s*[.\]]/m.test(toml)) return parseConfig(table(table(table(await parseToml(toml), "tool"), "odoo-claude"), "audit"), "pyproject.toml", folder);
		if (folder === path.dirname(folder)) return NOTHING;
	}
}
/** Reads a table of settings. Throws AuditConfigError for a key that is none and a value of another kind. */
function parseConfig(data, file, folder) {
	const settings = {};
	for (const [key, value] of Object.entries(data)) {
		const setting = SETTING_KEYS.get(key);
		const kind = setting?.kind ?? (Object.hasOwn(OWN, key) ? OWN[key] : void 0);
		if (kind === void 0) throw new AuditConfigError(`${file} has the unknown key "${key}" for the audit.${didYouMean(key, CONFIG_KEYS)} The keys are ${CONFIG_KEYS.join(", ")}.`);
		if (!isOfKind(value, kind)) throw new AuditConfigError(`${file}: "${key}" must be ${KIND_WORDS[kind]}.`);
		if (setting) settings[setting.name] = value;
	}
	const text = (key) => typeof data[key] === "string" ? data[key] : void 0;
	const texts = (key) => Array.isArray(data[key]) ? data[key].map(String) : [];
	const [series, profile, failOn] = [
		text("series"),
		text("profile"),
		text("fail-on")
	];
	return {
		folder,
		series: series === void 0 ? void 0 : seriesNamed(series),
		addonsPaths: texts("addons-path").map((each) => path.resolve(folder, each)),
		profile: profile === void 0 ? void 0 : profileNamed(profile),
		enable: texts("enable"),
		disable: texts("disable"),
		exclude: texts("exclude"),
		severity: Object.fromEntries(Object.entries(Object(data.severity ?? {})).map(([name, word]) => [name, String(word)])),
		failOn: failOn === void 0 ? void 0 : failOnNamed(failOn),
		baseline: text("baseline") === void 0 ? void 0 : path.resolve(folder, text("baseline") ?? ""),
		settings
	};
}
function profileNamed(word) {
	const found = PROFILES.find((each) => each === word);
	if (found) return found;
	throw new AuditConfigError(`"${word}" is no profile: use ${orList(PROFILES)}.${didYouMean(word, PROFILES)}`);
}
function seriesNamed(word) {
	if (isSeries(word)) return word;
	throw new AuditConfigError(`"${word}" is no series that we know: use ${orList(SERIES)}.`);
}
function failOnNamed(word) {
	return word === "never" ? word : severityNamed(word);
}
const KIND_WORDS = {
	text: "a text",
	texts: "a list of texts",
	table: "a table of texts",
	tables: "a table of lists of texts"
};
function isOfKind(value, kind) {
	if (kind === "text") return typeof value === "string";
	if (kind === "texts") return Array.isArray(value) && value.every((each) => typeof each === "string");
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return Object.values(value).every((each) => isOfKind(each, kind === "table" ? "text" : "texts"));
}
async function readText(file) {
	return readFile(file, "utf8").catch(() => void 0);
}
async function parseYaml(text) {
	const { parse } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return orConfigError(".odoo-claude.yaml", () => parse(text, { maxAliasCount: 0 }));
}
async function parseToml(text) {
	const { parse } = await import("./dist.mjs");
	return orConfigError("pyproject.toml", () => parse(text));
}
function orConfigError(file, read) {
	try {
		return read();
	} catch (error) {
		const [line = ""] = error instanceof Error ? error.message.split("\n") : [];
		throw new AuditConfigError(`${file} cannot be read: ${line}.`);
	}
}
function table(value, key) {
	const found = Object(value)[key];
	return typeof found === "object" && found !== null && !Array.isArray(found) ? { ...found } : {};
}

// src/audit/dedent.ts
/** The text of an example without the indentation that it has in the source of its rule. */
function dedent(text) {
	const lines = text.replace(/^\n/, "").replace(/\n[ \t]*$/, "\n").split("\n");
	const indents = lines.filter((line) => /\S/.test(line)).map((line) => /^ */.exec(line)?.[0].length ?? 0);
	const shared = indents.length === 0 ? 0 : Math.min(...indents);
	return lines.map((line) => /\S/.test(line) ? line.slice(shared) : "").join("\n");
}

// src/audit/explain.ts
/** All that is known of a rule, for somebody who has met its name. */
function explainRule(rule) {
	const { id, aliases = [], severity, category, from, to, profile, cosmetic, summary, why, link } = rule;
	const facts = [
		`${severity}, ${category}, ${from && to ? `${from} to ${to}` : from ? `${from} on` : to ? `up to ${to}` : "all series"}`,
		...aliases.length > 0 ? [`also known as ${aliases.join(", ")}`] : [],
		...profile ? [`only in the profile ${profile}, or when enabled by name`] : [],
		...cosmetic ? ["a matter of taste: one line a module"] : []
	];
	const parts = [
		`${id}: ${summary}`,
		facts.map((fact) => `- ${fact}`).join("\n"),
		why
	];
	const [bad, good] = [first(rule.bad), first(rule.good)];
	if (bad !== void 0) parts.push(`Reported:\n\n${exampleText(bad)}`);
	if (good !== void 0) parts.push(`Not reported:\n\n${exampleText(good)}`);
	parts.push(`Excuse one place by a comment on its line: odoo-claude: ignore[${id}] and the reason; all of them by disable in the configuration.`, `Source: ${link}`);
	return parts.join("\n\n");
}
function first(examples) {
	return Array.isArray(examples) ? examples[0] : examples;
}
/** The files of an example, each under its name, indented. */
function exampleText(example) {
	return Object.entries(typeof example === "string" ? { "models/example.py": example } : example).map(([file, text]) => `${file}\n${indented(dedent(text))}`).join("\n\n");
}
function indented(text) {
	return text.trimEnd().split("\n").map((line) => line === "" ? "" : `    ${line}`).join("\n");
}

// src/audit/extract-symbols.ts
/** Where the class that all models derive from is defined: in 19.0, before, and the same of an installed package. */
const BASE_MODELS = [
	"odoo/orm/models.py",
	"odoo/models.py",
	"orm/models.py",
	"models.py"
];
/** Reads every module below a folder of Odoo's source, or of any addons. Modules that only test others are left out. */
async function extractSymbols(from, series) {
	const dirs = (await findModules([from])).filter((dir) => !/^test_/.test(path.basename(dir)));
	const modules = [];
	const refs = /* @__PURE__ */ new Map();
	for (const dir of dirs) {
		const index = indexModule(await readModule(dir));
		const facts = moduleFacts(index);
		refs.set(facts.name, [...index.refs.map(({ fact }) => fact.xmlid), ...pythonRefs(index.module).map((ref) => ref.xmlid)]);
		const names = new Map(index.views.map(({ xmlid, roots }) => [xmlid, namesIn(roots)]));
		modules.push({
			...facts,
			views: facts.views.map((view) => ({
				...view,
				names: names.get(view.xmlid)
			}))
		});
	}
	const core = await coreModule(from, series);
	return {
		series: series ?? await releaseOf(from) ?? "",
		modules: [...core ? [core] : [], ...withMadeIds(modules, refs)].sort((a, b) => a.name < b.name ? -1 : 1)
	};
}
/** What Odoo's own files refer to is there: where nobody declares it, code makes it. */
function withMadeIds(modules, refs) {
	const project = createProject(modules);
	const made = /* @__PURE__ */ new Map();
	for (const [module, ids] of refs) for (const id of ids) {
		const state = project.xmlid(id, module);
		if (state.is === "absent") made.set(state.module, (made.get(state.module) ?? /* @__PURE__ */ new Set()).add(id));
	}
	return modules.map((facts) => ({
		...facts,
		loose: [.../* @__PURE__ */ new Set([...facts.loose, ...made.get(facts.name) ?? []])]
	}));
}
/** What elements of an arch are called: enough to say that an extension looks for one that is not there. */
function namesIn(roots) {
	const found = /* @__PURE__ */ new Set();
	for (const root of roots) for (const element of walkElements(root)) {
		const name = attributeValue(element, "name");
		if (name !== void 0 && /^[\w.%()-]+$/.test(name)) found.add(name);
	}
	return [...found].sort();
}
/** The compact form, compressed: what `loadSymbols` reads. */
async function packSymbols({ series, modules }) {
	const compact = {
		series,
		modules: modules.map(compactModule)
	};
	return promisify(gzip)(JSON.stringify(compact), { level: 9 });
}
/** Methods of every model, from the files of the framework; undefined for a folder of addons alone. */
async function coreModule(from, series) {
	for (const name of BASE_MODELS) for (const root of [from, path.join(from, "..")]) {
		const text = await readFile(path.join(root, name), "utf8").catch(() => void 0);
		if (text === void 0) continue;
		const file = await readPython(sourceFile(name, text));
		const found = coreFacts(file, series);
		if (found) return found;
	}
}
async function releaseOf(from) {
	for (const name of [
		"odoo/release.py",
		"release.py",
		"../release.py"
	]) {
		const text = await readFile(path.join(from, name), "utf8").catch(() => void 0);
		const [, major, minor] = /^version_info\s*=\s*\(\s*(\d+),\s*(\d+)/m.exec(text ?? "") ?? [];
		if (major !== void 0 && minor !== void 0) return `${major}.${minor}`;
	}
}

export { isFString as $, within as $n, entrySpan as $t, openBench as A, functionText as An, isGuarded as At, listedTemplates as B, recordsOf as Bn, superCalls as Bt, reaches as C, removeArgument as Cn, knownSecret as Ct, storeFolder as D, labelOf as Dn, isJoinable as Dt, diskStore as E, fieldsOf as En, domainOf as Et, first$1 as F, interpolations as Fn, decoratorTexts as Ft, domainTerms as G, dotted as Gn, withoutAttribute as Gt, priorityOf as H, originsOf as Hn, SHAPES as Ht, reordered as I, routeAround as In, namedClasses as It, valuesToArguments as J, classesOf as Jn, computedHere as Jt, domainTermsOf as K, innermostFunction as Kn, withoutElement as Kt, HEADER as L, routesOf as Ln, headOf as Lt, extrasOf as M, isRpcMethod as Mn, modelNames as Mt, auditModule as N, outsideOf as Nn, isPreparedFor as Nt, AuditPathError as O, methodObject as On, isQuery as Ot, ruleSet as P, taintHere as Pn, runtimeWeight as Pt, formattingOf as Q, nearest as Qn, OCA_GUIDE as Qt, declaredFiles as R, isCursor as Rn, leavesByItself as Rt, makeReport as S, importsOf$1 as Sn, isSecretName as St, audit as T, defaultLabel as Tn, modelState as Tt, archOf as U, argumentsOfCall as Un, schemaProblem as Ut, keepsNode as V, scopeFlow as Vn, classAround as Vt, judgeSpecs as W, calledBy as Wn, renamed as Wt, braceFormat as X, isFrozen as Xn, commentsOf as Xt, argumentFault as Y, isBackend as Yn, gapsOf as Yt, printfFormat as Z, isTop$1 as Zn, MANIFEST_GUIDE as Zt, selectRules as _, repeatedBy as _n, unescapedParts as _t, OCA_SETTINGS as a, tellAbsent as an, servesNobody as ar, formatTrouble as at, counted as b, mentions as bn, LISTED_MODELS as bt, profileNamed as c, otherFieldName as cn, accessRows as cr, idLine as ct, compare as d, fieldAmong as dn, shortId as dr, shown as dt, isSold as en, expressionProblem as er, isText as et, readBaseline as f, fieldPath as fn, GATE_RULES as fr, xmlidRefs as ft, ruleNamed as g, isRarelyRun as gn, importsOf as gt, PROFILES as h, hasDecorator as hn, olderThan as ht, DEFAULT_SETTINGS as i, closest as in, isTestFile as ir, recordsChosenOutside as it, seriesOfVersion as j, hasGuard as jn, isModelClass as jt, findModules as k, plainText as kn, environmentModel as kt, seriesNamed as l, otherModelName as ln, modelNames$1 as lr, isFilledIn as lt, AuditConfigError as m, comesByItself as mn, newestMigration as mt, packSymbols as n, opening as nn, viewExample as nr, translationOf as nt, failOnNamed as o, wasThere as on, SEVERITIES as or, printfTrouble as ot, writeBaseline as p, fieldState as pn, addDependency as pt, calledMethod as q, unwrapped as qn, computedFields as qt, explainRule as r, removeEntry as rn, isMigrationFile as rr, changesRecords as rt, loadConfig as s, oldFieldNames as sn, defineRule as sr, currentEntries as st, extractSymbols as t, lacking as tn, dataExample as tr, termText as tt, BASELINE_FILE as u, archPlaces as un, ruleRecords as ur, pairs as ut, severitiesOf as v, FEW_MODELS as vn, isConstant as vt, sentence as w, argumentNode as wn, looksSecret as wt, displayed as x, importedPath as xn, SENSITIVE_MODELS as xt, countWords as y, loopsAround as yn, worstSqlPart as yt, plainKind as z, isEnvironment as zn, mentionsSuper as zt };