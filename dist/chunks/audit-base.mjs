import { r as __toESM } from "./rolldown-runtime.mjs";
import { Vt as orList, zt as didYouMean } from "./spec.mjs";
import { P as replaceFile, j as isWritableFolder } from "./read-back.mjs";
import { $ as moduleFacts, A as isWordOf, At as typeSet, C as decode, Ct as parsePythonNow, D as jsChildren, Dt as nodesOf, F as createProject, Ft as comodelOf, G as compileXPath, H as lineStart, L as compactModule, M as loadSymbols, Mt as parts, Nt as childOf, P as closureOf, Pt as walk, Q as isNoupdate, R as pythonRefs, S as manifestEdits, St as parsePython, Tt as eachHolding, X as manualModels, Y as indexModule, Z as coreFacts, _t as manifestAssets, at as recordField, bt as readManifest, c as heldTrees, dt as ancestor, f as readModule, ft as attribute, gt as walkElements, h as readPython, ht as textOf$1, it as readXml, j as pastOf, k as readJsLater, kt as typeId, l as ModuleError, m as readSource, mt as elementsOf, nt as isDataElement, ot as recordText, p as readBytes, pt as attributeValue, rt as qualified, s as readPo, tt as ownNodes, u as listFiles, ut as parseXml, v as readCsv, vt as manifestPaths, w as sourceFile, wt as preloadPython, xt as syntaxProblems, yt as manifestValue } from "./source.mjs";
import { a as otherModelName, c as seriesProfile, i as otherFieldName, l as remembered$1, o as SERIES, s as isSeries } from "./common.mjs";
import { n as READING, r as SERIES_RULES, t as MODULE_RULES } from "./static-gate.mjs";
import { Ct as isMigrationFile, G as loopsAround, J as assignedBefore, K as mentions, R as isAssigned, St as unwrapped, U as isSmall, V as FEW_MODELS, W as leavesAtOnce, it as functionText, mt as recordsOf, vt as argumentsOfCall, wt as isTestFile, yt as calledBy, z as pathsThrough } from "./audit-python.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, homedir } from "node:os";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { gzip } from "node:zlib";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";

// src/util/compare-versions.ts
/**
* Order of two versions such as `17.0.1.2.10`, part by part as numbers: negative where `a` is the older one, 0 where
* they are equal. Missing parts count as 0, so `1.0` equals `1.0.0`; of a part that is no number its leading digits
* count, else 0. Neither gets a series in front: both have one, or neither.
*/
function compareVersions(a, b) {
	const [left, right] = [numbers(a), numbers(b)];
	for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
		const difference = (left[at] ?? 0) - (right[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function numbers(version) {
	return version.split(".").map((part) => Number.parseInt(part, 10) || 0);
}

// src/audit/manifest/versions.ts
/** Folder of a version in `migrations` or `upgrades`, with a script in it. */
const SCRIPT = /^(?:migrations|upgrades)\/(\d+(?:\.\d+)*)\/[^/]+\.py$/;
/** The newest version that there are migration scripts for. */
function newestMigration(files, series) {
	return files.flatMap((file) => SCRIPT.exec(file)?.[1] ?? []).filter((version) => version !== "0.0.0").reduce((newest, version) => newest === void 0 || olderThan(newest, version, series) ? version : newest, void 0);
}
/**
* A script for a version two series before the module's, or earlier: who goes from series to series runs the scripts of
* each with the sources of each, so that this one is kept for the record.
*/
function isOfEarlierSeries(file, series) {
	const found = /^(?:migrations|upgrades)\/(\d+)\.\d+\.\d+\.\d+/.exec(file)?.[1];
	return found !== void 0 && series !== void 0 && Number(found) < Number.parseInt(series, 10) - 1;
}
/** Compares as Odoo does: a version of up to three numbers gets the series in front. */
function olderThan(left, right, series = "") {
	return compareVersions(whole(left, series), whole(right, series)) < 0;
}
function whole(version, series) {
	return version.split(".").length <= 3 && !version.startsWith(`${series}.`) && series !== "" ? `${series}.${version}` : version;
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
  report-templates-exist manifest-parses manifest-lists-files refs-exist python-refs-exist decorated-fields-exist decorators-simple
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
				const severity = verdict === "fail" && rule.id !== "statusbar-values" ? "high" : "medium";
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
const known$1 = /* @__PURE__ */ new Map();
const MOST = 5e3;
/** What is longer was not written by hand. */
const LONGEST = 2e4;
/** A name, a number or a simple comparison: what nearly all are. */
const PLAIN = /^\s*(?:not )?[\w.]+(?:\s*(?:==|!=|>=?|<=?|and|or)\s*(?:not )?(?:[\w.]+|'[^'\\\n]*'))*\s*$/;
/** Why Python cannot read an expression; undefined where it can. `%(xmlid)d` counts as the number that Odoo puts there. */
function expressionProblem(text) {
	if (text.trim() === "" || PLAIN.test(text)) return void 0;
	if (known$1.has(text)) return known$1.get(text);
	const problem = text.length > LONGEST ? void 0 : guarded(text);
	if (known$1.size >= MOST) known$1.clear();
	known$1.set(text, problem);
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
		writes: loop.kind === "for" && body !== void 0 && changesRecords(body, text),
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
	if (name !== void 0) return !loop.targets.has(name) || isKept(name, loop, text);
	return /^not\s+\w+\.get\(|^not\s+\w+\[/.test(source);
}
/** `x = known.get(key)` before, and `known[key] = x` after: the answer is kept for the next turn. */
function isKept(name, { node }, text) {
	const source = text.slice(node.start, node.end);
	const table = new RegExp(`\\b${name}\\s*=\\s*(\\w+)(?:\\.get\\(|\\[)`).exec(source)?.[1];
	return table !== void 0 && new RegExp(`\\b${table}\\[[^\\]\\n]+\\]\\s*=[^=]`).test(source);
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
function changesRecords(body, text) {
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
	if (!facts.exists || !facts.complete || facts.kind === "abstract" || /^(x_|_)/.test(name) || !/^\w+$/.test(name) || isMixin(context, model)) return UNKNOWN$1;
	const module = context.project.declares(model, name);
	if (module !== void 0 && comesByItself(context.project, context.module.name, module)) return UNKNOWN$1;
	return {
		is: "absent",
		model,
		name,
		module
	};
}
/** Another model of the module takes what this one has, so that its code also runs for records of that. */
function isMixin({ index }, model) {
	for (const facts of index.models.values()) {
		if (facts.model === model) continue;
		if (facts.classes.some(({ fact }) => fact.inherit.includes(model))) return true;
	}
	return false;
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
	const known = embedded.get(context.project) ?? /* @__PURE__ */ new Map();
	embedded.set(context.project, known);
	return remembered$1(known, `${context.module.name}\n${model}`, () => {
		const near = relatedTo(context, model, /^(Many2one|One2many|Many2many)$/);
		const far = near.flatMap((each) => relatedTo(context, each, /^(One2many|Many2many)$/));
		return [.../* @__PURE__ */ new Set([...near, ...far])].filter((each) => each !== model);
	});
}
function relatedTo(context, model, types) {
	const found = /* @__PURE__ */ new Set();
	const { lineage, delegated } = context.model(model);
	for (const { fields } of [...lineage, ...delegated]) for (const [type, comodel] of remembered$1(comodels, fields, () => relational(fields))) if (types.test(type)) found.add(comodel);
	return [...found];
}
/** Of each class: every module asks again, of classes with hundreds of fields. */
const comodels = /* @__PURE__ */ new WeakMap();
function relational(fields) {
	return Object.values(fields).flatMap(({ type, comodel }) => comodel !== void 0 && /^(Many2one|One2many|Many2many)$/.test(type) ? [[type, comodel]] : []);
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

// src/audit/lookup/history.ts
/** A sentence about the newest older series that has it; undefined where none does. */
function wasThere(context, wanted) {
	const series = context.series?.series;
	if (series === void 0) return void 0;
	const older = SERIES.slice(0, SERIES.indexOf(series)).toReversed();
	for (const [i, each] of older.entries()) {
		if (!mayBeIn(each, wanted) || !isIn(pastOf(each), wanted)) continue;
		const gone = i === 0 ? series : older[i - 1] ?? series;
		const successor = successorOf(context, wanted);
		return `Odoo ${each} still has it, ${gone} has not${successor ? `: ${successor} is what took its place` : ": look for what took its place"}.`;
	}
}
/** Ids that Odoo makes of other names. */
const MADE = /^(model|module|field|selection|constraint)_/;
/** A name that is no word of the series' symbols is nowhere in it. */
function mayBeIn(series, wanted) {
	const id = wanted.kind === "xmlid" ? wanted.xmlid.slice(wanted.xmlid.indexOf(".") + 1) : "";
	const word = wanted.kind === "model" ? wanted.model : wanted.kind === "field" ? wanted.field : id;
	return MADE.test(id) || !/^[\w.]+$/.test(word) || isWordOf(series, word);
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
/** A value that is a text. */
function textOf(manifest, key) {
	const value = manifestValue(manifest, key);
	return typeof value === "string" ? value : void 0;
}
/** Takes an entry out: its lines where it has them for itself, else what it takes up, comma included. */
function removeEntry({ source: { text } }, entry) {
	const rest = /^\s*,?/.exec(text.slice(entry.end))?.[0] ?? "";
	const comma = rest.endsWith(",") ? rest.length : 0;
	const line = lineStart(text, entry.keySpan.start);
	const alone = /^[ \t]*$/.test(text.slice(line, entry.keySpan.start));
	const after = /^[ \t]*(#[^\n]*)?\r?\n/.exec(text.slice(entry.end + comma));
	const span = alone && after ? {
		start: line,
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

// src/audit/computes/assignments.ts
/** Calls on records that give them no value. */
const HARMLESS = /^(ensure_one|append|extend|add|info|debug|warning|error|exception|flush\w*|invalidate\w*|setdefault|sort|discard|remove|insert|pop|execute|fetchall|mapped|filtered|sorted|search|browse|read|exists|get|items|keys|values|_read_group|read_group|search_count|message_post)$/;
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
			if (left?.type !== "identifier" || !over || !block) return void 0;
			if (!isAll(over, all, text)) {
				if (!comparesWith(left, block, targets, text)) return void 0;
				const found = pathsThrough(block, before, effects).leaves.filter(({ kind }) => kind === "break");
				return found.length > 0 ? found.flatMap(({ assigned }) => [...assigned]) : void 0;
			}
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
/** `if line == record:` in a loop over lines. */
function comparesWith(item, block, targets, text) {
	const name = text.slice(item.start, item.end);
	return [...targets].some((target) => new RegExp(`\\bif (${name} == ${target}|${target} == ${name}):`).test(text.slice(block.start, block.end)));
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
	if (HARMLESS.test(called.name)) return;
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
	const line = lineStart(text, start);
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

// src/audit/xml/cron-method.ts
/** The method of this module that a scheduled action calls by `model.name()`; undefined for anything else. */
function cronMethod(element, { index }) {
	if (attributeValue(element, "model") !== "ir.cron") return void 0;
	const name = /^\s*model\.(\w+)\(/.exec(recordText(element, "code") ?? "")?.[1];
	const ref = recordField(element, "model_id");
	const id = ref && attributeValue(ref, "ref")?.replace(/^\w+\./, "");
	if (name === void 0 || id === void 0) return void 0;
	const model = [...index.models.values()].find((each) => `model_${each.model.replaceAll(".", "_")}` === id);
	const method = model?.method(name);
	if (!model || !method) return void 0;
	const { file, fact } = method;
	return {
		model,
		file,
		fact,
		text: file.source.text.slice(fact.start, fact.end)
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

// src/audit/lookup/decorated.ts
/** Model classes of a file that is loaded with the module. */
function namedClasses({ file }) {
	const { path } = file.source;
	if (isTestFile(path) || isMigrationFile(path)) return [];
	return file.classes.flatMap((fact) => {
		const isModel = fact.kind !== void 0 || fact.attributes.has("_name") || fact.attributes.has("_inherit");
		if (fact.attributes.get("_register")?.value === false) return [];
		return isModel && fact.model !== void 0 ? [{
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
const ASKS = /\b_fields\b|\bhasattr\(|\bin\s+[\w.]*\benv\b(?!\s*[[.])|\.registry\b|ir\.module\.module|_installed\b|installed_modules/;
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
	const known = remembered$1(guards, file, () => /* @__PURE__ */ new Map());
	return remembered$1(known, model, () => {
		const name = model.replaceAll(".", String.raw`\.`);
		return new RegExp(`['"]${name}['"]\\s+(?:not\\s+)?in\\b|\\.get\\(\\s*['"]${name}['"]`).test(text) || remembered$1(known, "", () => ASKS_FOR_MODULES.test(text));
	}) || isPrepared(context);
}
const guards = /* @__PURE__ */ new WeakMap();
const ASKS_FOR_MODULES = /ir\.module\.module|_is_module_installed|is_installed|_installed_modules|module_installed/;

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

// src/audit/js/imports.ts
const known = /* @__PURE__ */ new WeakMap();
/** Module that each name of the file is imported from. */
function importsOf(file) {
	const found = known.get(file);
	if (found) return found;
	const imports = /* @__PURE__ */ new Map();
	for (const statement of file.root?.body ?? []) {
		if (statement.type !== "ImportDeclaration") continue;
		const from = String(statement.source.value);
		for (const specifier of statement.specifiers) imports.set(String(specifier.local.name), from);
	}
	known.set(file, imports);
	return imports;
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

// src/audit/lookup/mentions.ts
/** How often a name stands in the module's Python, data and scripts; counting stops at `enough`. */
function mentionsOf(name, { module, scripts }, enough) {
	let count = 0;
	for (const { source } of [
		...module.python,
		...module.xml,
		...module.csv,
		...scripts,
		module.manifest
	]) {
		const { text } = source;
		for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
			if (isWord(text, at, name.length)) count += 1;
			if (count >= enough) return count;
		}
	}
	return count;
}
function isWord(text, start, length) {
	return !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(start + length));
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

// src/audit/lookup/searchable.ts
/**
* The first step of a path that is computed on the fly and has no `search=`. Only fields that this module declares, and
* nobody else, since another declaration may add what is missing.
*/
function unsearchableStep(context, model, path) {
	const steps = path.split(".");
	let at = model;
	for (const [i, name] of steps.entries()) {
		if (isUnsearchable(context, at, name)) return {
			model: at,
			name
		};
		if (i === steps.length - 1) return void 0;
		const state = fieldPath(context, at, name);
		if (state.is !== "found" || state.field.comodel === void 0) return void 0;
		at = state.field.comodel;
	}
}
function isUnsearchable(context, model, name) {
	const own = context.index.models.get(model)?.field(name);
	if (!own) return false;
	const { kwargs } = own.fact;
	if (!kwargs.has("compute") || [
		"store",
		"search",
		"related"
	].some((key) => kwargs.has(key))) return false;
	const { lineage, delegated } = context.model(model);
	return [...lineage, ...delegated].filter(({ fields }) => Object.hasOwn(fields, name)).length === 1;
}

// src/audit/lookup/condition-fields.ts
const MODIFIERS = [
	"invisible",
	"readonly",
	"required"
];
/** Fields that conditions of one level of a view ask for, and no `<field>` of that level brings. */
function missingConditionFields(context, model, root) {
	const have = /* @__PURE__ */ new Set(["id"]);
	const used = [];
	const visit = (element) => {
		if (element.name === "field" || element.name === "groupby") {
			if (element.name === "field") have.add(attributeValue(element, "name") ?? "");
			used.push(...usedBy(element));
			return;
		}
		if (element !== root) used.push(...usedBy(element));
		for (const child of elementsOf(element)) visit(child);
	};
	visit(root);
	return used.filter(({ name }) => !have.has(name) && fieldState(context, model, name).is === "found");
}
function usedBy(element) {
	const modern = MODIFIERS.flatMap((name) => attribute(element, name) ?? []).flatMap(({ value, valueSpan }) => namesIn$1(value).map((name) => ({
		name,
		element,
		at: valueSpan
	})));
	const attrs = attribute(element, "attrs");
	const old = attrs ? [...attrs.value.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"]/g)].flatMap(({ 1: name }) => name ?? []) : [];
	return [...modern, ...attrs ? old.map((name) => ({
		name,
		element,
		at: attrs.valueSpan
	})) : []];
}
/** Free names of a Python expression: not those in strings, behind a dot, or of calls. */
function namesIn$1(expression) {
	return [...expression.replaceAll(/'[^']*'|"[^"]*"/g, "\"\"").matchAll(/(?<![\w.])([a-z_]\w*)(?!\w|\s*[(.=](?!=))/g)].flatMap(({ 1: name }) => name ?? []).filter((name) => !/^(and|or|not|in|is|if|else|for|lambda|context|parent|uid|active_id|active_ids|active_model|allowed_company_ids|current_company_id|time|datetime|relativedelta|current_date|today|now|true|false|none|len|str|bool|int|float|set|any|all)$/.test(name));
}

// src/audit/xml/view-schema.ts
const LIST$1 = [
	"class create decoration-bf decoration-danger decoration-info decoration-it decoration-muted decoration-primary decoration-success decoration-warning default_order delete duplicate edit editable expand export_xlsx groups_limit import js_class limit multi_edit name sample string",
	"banner_route",
	"action count_limit default_group_by group_create group_delete group_edit open_form_view type"
];
/**
* Views that Odoo holds against a schema, and what the schema takes. Source: odoo/addons/base/rng/*.rng of 14.0 and 19.0;
* between the two whatever one of them takes counts as taken.
*/
const ATTRIBUTES = {
	tree: LIST$1,
	list: LIST$1,
	search: ["string"],
	graph: [
		"disable_linking js_class order sample stacked string type",
		"interval orientation",
		"class cumulated cumulated_start"
	],
	pivot: [
		"default_order disable_linking display_quantity js_class sample stacked string",
		"",
		"class"
	],
	calendar: [
		"all_day color create date_delay date_start date_stop delete event_limit event_open_popup form_view_id hide_date hide_time js_class mode scales show_unusual_days string",
		"quick_add",
		"aggregate create_name_field edit month_overflow multi_create_view quick_create quick_create_view_id show_date_picker"
	],
	field: [
		"align avatar_field avg bold can_create can_write class color colspan comparator completion context decoration-bf decoration-danger decoration-info decoration-it decoration-muted decoration-primary decoration-success decoration-warning default_focus digits domain domain_filter enable_counters eval expand filename filter_domain filters force_save group groupby groups height hierarchize icon interval invisible kanban_view_ref limit mode model name nolabel on_change operator optional options password placeholder readonly ref required rowspan search select selection size statusbar_visible string sum text type use view_mode widget width write_field write_model",
		"",
		"add-label column_invisible filter_field help"
	],
	filter: [
		"align colspan context date default_period domain groups help icon invisible name readonly separator string type",
		"",
		"end_month end_year start_month start_year"
	],
	group: ["col color colspan fill groups height invisible name rowspan width"],
	separator: ["col colspan groups invisible name orientation rowspan select string"],
	searchpanel: ["class view_types"],
	groupby: ["expand name"]
};
/** Named by rules of their own, in the series that no longer take them. */
const ELSEWHERE = /^(attrs|states|modifiers|position|expand|string|colors|fonts|invisible|editable|orientation)$/;
/** The first attribute of the element that its view's schema refuses; undefined where there is none. */
function refusedAttribute({ name, attributes }, series) {
	if (!Object.hasOwn(ATTRIBUTES, name)) return void 0;
	const [both, first = "", last = ""] = ATTRIBUTES[name] ?? [""];
	const allowed = new Set(`${both} ${series === "19.0" ? "" : first} ${series === "14.0" ? "" : last}`.split(" "));
	return attributes.find((attribute) => !allowed.has(attribute.name) && !ELSEWHERE.test(attribute.name) && !attribute.name.startsWith("xmlns"));
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
/** By what they are read for: a file is another one when it is looked at anew. */
const trees = /* @__PURE__ */ new WeakMap();
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
	const known = remembered$1(trees, project, () => /* @__PURE__ */ new Map());
	const read = () => elementsByStart(file, project.text(view.module, view.path));
	return remembered$1(known, file, read).get(view.start);
}
function elementsByStart(file, text) {
	const found = /* @__PURE__ */ new Map();
	try {
		const { root } = parseXml(text ?? decode(readFileSync(file)) ?? "");
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

// src/audit/engine/wire.ts
/** Texts that are there already, as long as somebody has the facts. */
const texts = /* @__PURE__ */ new WeakMap();
function packFacts(facts) {
	return remembered$1(texts, facts, () => {
		const { classes, views, xmlids, ...head } = facts;
		const packed = classes.map((fact) => ({
			...fact,
			fields: JSON.stringify(fact.fields),
			methods: JSON.stringify(fact.methods)
		}));
		return {
			head: JSON.stringify(head),
			classes: JSON.stringify(packed),
			views: JSON.stringify(views),
			xmlids: JSON.stringify(xmlids)
		};
	});
}
function unpackFacts(packed) {
	const classes = lazily(packed.classes, (found) => found.map(unpackClass));
	const views = lazily(packed.views, (found) => found);
	const xmlids = lazily(packed.xmlids, (found) => found);
	return {
		...JSON.parse(packed.head),
		get classes() {
			return classes();
		},
		get views() {
			return views();
		},
		get xmlids() {
			return xmlids();
		}
	};
}
/** Modules that were unpacked: a store gives the same one again and again. */
const modules = /* @__PURE__ */ new WeakMap();
function packModule(known) {
	const packed = {
		...known,
		facts: packFacts(known.facts)
	};
	modules.set(packed, known);
	return packed;
}
/** Its texts are kept, for other threads that are to know them too. */
function unpackModule(packed) {
	return remembered$1(modules, packed, () => {
		const facts = unpackFacts(packed.facts);
		texts.set(facts, packed.facts);
		return {
			...packed,
			facts
		};
	});
}
function unpackClass({ fields, methods, ...rest }) {
	const known = lazily(fields, (found) => found);
	const able = lazily(methods, (found) => found);
	return {
		...rest,
		get fields() {
			return known();
		},
		get methods() {
			return able();
		}
	};
}
/** The value of a JSON text, which is let go when it has been read. */
function lazily(given, of) {
	let text = given;
	let value;
	return () => {
		if (text !== void 0) value = of(JSON.parse(text));
		text = void 0;
		return value;
	};
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
		...rule.confidence && { confidence: rule.confidence },
		path: report.path ?? source.path,
		start,
		end,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column,
		message: report.message,
		fix: report.fix,
		...report.options && { options: report.options },
		model: report.model,
		...report.about && { about: report.about },
		symbol,
		snippet: source.text.slice(start, Math.min(end, start + 400)).split("\n", 1)[0]?.replaceAll(/\s+/g, " ").trim() ?? ""
	};
}
function position(source, offset) {
	const start = lineStart(source.text, offset);
	return {
		line: source.lineAt(offset),
		column: offset - start + 1
	};
}
function firstLineEnd(text) {
	const end = text.indexOf("\n");
	return end === -1 ? text.length : end;
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
const COMMENT = typeSet("comment");
const STATEMENT = /_statement$|_definition$|^decorator$/;
const COMPOUND = /^(class_definition|function_definition|if_statement|elif_clause|else_clause|for_statement|while_statement|with_statement|try_statement|except_clause|except_group_clause|finally_clause|match_statement|case_clause)$/;
/** Where comments of a Python file keep rules silent. */
function pythonSilences(root, text) {
	const comments = nodesOf(root, COMMENT).filter(({ start, end }) => MAY_SILENCE.test(text.slice(start, end)));
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
				at: {
					start: comment.start,
					end: comment.end
				},
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
				at: {
					start: match.index,
					end
				},
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
		const silences = await remembered$1(files, finding.path, () => silencesOf(finding.path, index, extras));
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
/** Where comments of a file keep rules silent; nothing for a file that is not read. */
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
	if (js) return OURS.test(js.source.text) ? jsSilences(js) : [];
	const po = extras.po.find(({ source }) => source.path === path);
	return po ? poSilences(po) : [];
}
const OURS = /odoo-claude\s*:/;
/** Ours alone: on a line of its own for the line behind it, else for its line; above all code for the file. */
function jsSilences({ comments, source: { text } }) {
	return comments.flatMap(({ start, end, value }) => {
		if (!OURS.test(value)) return [];
		const line = lineStart(text, start);
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
		const at = {
			start,
			end
		};
		return directives(value).map(({ names, reason }) => ({
			...span,
			at,
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
		const at = {
			start: comment.start,
			end: comment.end
		};
		return directives(comment.text).map(({ names, reason }) => ({
			...span,
			at,
			names,
			comment: comment.text,
			reason
		}));
	}));
}

// src/audit/suppress/unused.ts
/** Messages of pylint-odoo by their codes: what pylint's own messages find may be more than ours do. */
const OF_PYLINT_ODOO = /^[cefrw]8[1-3]\d\d$/i;
/**
* Messages that pylint-odoo gives where our rule is silent on purpose, or that our rule gives for another one of several
* files: a comment of pylint's may be there for it. See docs/audit-parity.md.
*/
const OTHERWISE_THERE = /^(missing-return|w8110|translation-required|c8107|sql-injection|e8103|no-search-all|w8163|attribute-string-redundant|w8113|prefer-env-translation|w8161|context-overridden|w8121|consider-merging-classes-inherited|r8180)$/;
/**
* Names in comments that silence no finding, of rules that have run: our own comments, those of odoo-pre-commit-hooks,
* and of pylint's those that name messages of pylint-odoo.
*/
async function unusedSilences(index, extras, findings, ran) {
	const { module } = index;
	const sources = [
		module.manifest,
		...module.python,
		...module.xml,
		...extras.js,
		...extras.po
	].map(({ source }) => source);
	const unused = [];
	for (const source of sources) {
		const { path, text } = source;
		if (!MAY_SILENCE.test(text) || text.length > 1e6) continue;
		const here = findings.filter((finding) => finding.path === path);
		for (const silence of await silencesOf(path, index, extras)) {
			if (silence.names === "all") continue;
			for (const name of silence.names) {
				const rules = ran.filter((rule) => means(rule, name, silence.comment));
				if (rules.length === 0 || here.some((finding) => isSilenced(finding, rules, silence))) continue;
				unused.push({
					source,
					at: silence.at,
					name,
					alone: silence.names.size === 1
				});
			}
		}
	}
	return unused;
}
function isSilenced(finding, rules, { start, end }) {
	if (finding.start < start || finding.start >= Math.max(end, 1)) return false;
	return rules.some(({ id }) => id === finding.rule);
}
/** The comment's name is one of the rule's, in the way in which the tool that reads such comments would understand it. */
function means({ id, aliases = [] }, name, comment) {
	if (id !== name && !aliases.some((alias) => alias.toLowerCase() === name)) return false;
	if (/odoo-claude\s*:/.test(comment) || /oca-hooks\s*:/i.test(comment)) return true;
	if (!/pylint\s*:/.test(comment) || OTHERWISE_THERE.test(name)) return false;
	if (name !== id && !OF_PYLINT_ODOO.test(name)) return false;
	return aliases.some((alias) => OF_PYLINT_ODOO.test(alias));
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
/** Shows every node of a file to whoever wants its type, parents before children; `scripts` are all of the module. */
function visitJs(file, table, context, enter, scripts) {
	const root = table.size === 0 ? void 0 : file.root;
	if (!root) return;
	const ancestors = [];
	const visit = {
		...context,
		report: (report) => context.report({
			source: file.source,
			...report
		}),
		file,
		scripts,
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
	try {
		walk(root);
	} finally {
		file.forget?.();
	}
}

// src/audit/visit-python.ts
const [CALL, CLASS, FUNCTION] = [
	typeId("call"),
	typeId("class_definition"),
	typeId("function_definition")
];
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
	const handlers = [];
	for (const [type, those] of table) handlers[typeId(type)] = those;
	const all = table.get("call") ?? [];
	const calls = /* @__PURE__ */ new Map();
	for (const name of new Set(all.flatMap(({ rule }) => rule.calls ?? []))) calls.set(name, all.filter(({ rule }) => rule.calls?.includes(name) ?? true));
	return {
		handlers: Array.from(handlers),
		types: typeSet(...table.keys()),
		calls,
		anyCall: all.filter(({ rule }) => !rule.calls)
	};
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
	get scripts() {
		return this.#context.scripts;
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
	/** Kept by the walk, since most rules ask at most nodes. */
	classNode;
	functionNode;
	#klass;
	#method;
	get klass() {
		const node = this.classNode;
		if (!node) return void 0;
		if (this.#klass?.[0] !== node) this.#klass = [node, this.file.classes.find(same(node))];
		return this.#klass[1];
	}
	get method() {
		const node = this.functionNode;
		if (!node) return void 0;
		if (this.#method?.[0] !== node) this.#method = [node, (this.klass?.methods ?? this.file.functions).find(same(node))];
		return this.#method[1];
	}
};
function same({ start, end }) {
	return (other) => other.start === start && other.end === end;
}
/**
* Shows every node of a file to whoever wants its type, parents before children. `host` is the data file that the code
* stands in.
*/
function visitPython(file, table, context, enter, host) {
	const { handlers: all, types, calls, anyCall } = table;
	if (all.length === 0) return;
	const visit = new Visit(context, file, host);
	const { ancestors } = visit;
	const handlersOf = (node, type) => type === CALL ? calls.get(calledBy(node, visit)?.name ?? "") ?? anyCall : all[type];
	const walk = (node, type) => {
		const handlers = handlersOf(node, type);
		if (handlers) for (let i = 0; i < handlers.length; i++) {
			const { rule, run } = handlers[i];
			enter(rule);
			run(node, visit);
		}
		const outer = visit.classNode;
		const isClass = type === CLASS && (outer === void 0 || file.classes.some(same(node)));
		const isFunction = type === FUNCTION && visit.functionNode === void 0;
		if (isClass) visit.classNode = node;
		if (isFunction) visit.functionNode = node;
		ancestors.push(node);
		eachHolding(node, types, walk);
		ancestors.pop();
		if (isClass) visit.classNode = outer;
		if (isFunction) visit.functionNode = void 0;
	};
	walk(file.root, typeId(file.root.type));
}

// src/audit/visit-xml.ts
/** Those that want an element of this name, then those that want every one. */
function handlersOf(table, name) {
	return table.get(name) ?? table.get("*") ?? [];
}
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
	const any = table.get("*") ?? [];
	for (const [name, handlers] of table) if (name !== "*") table.set(name, [...handlers, ...any]);
	return table;
}
/** Shows every element of a file to whoever wants its name. */
function visitXml(file, demo, table, context, enter) {
	if (table.size === 0 || !file.root) return;
	const visit = xmlContext(file, demo, context);
	for (const element of walkElements(file.root)) for (const { rule, run } of handlersOf(table, element.name)) {
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
function visitArchs(table, context, enter, guarded) {
	if (table.size === 0) return;
	for (const { file, demo } of context.index.loaded) {
		if (!("isData" in file)) continue;
		const views = context.index.views.filter(({ source }) => source === file.source);
		for (const view of views) {
			const visit = xmlContext(file, demo, context);
			guarded(file.source, () => visitArch(view, visit, table, enter));
		}
	}
}
function visitArch(view, file, table, enter) {
	const below = (element, visit) => {
		for (const { rule, run } of handlersOf(table, element.name)) {
			enter(rule);
			run(element, visit);
		}
		const model = innerModel(element, visit.modelName, file);
		const inner = model === visit.modelName ? visit : {
			...visit,
			modelName: model
		};
		for (const child of element.children) if (child.type === "element") below(child, inner);
	};
	const modelName = view.inherits === void 0 ? view.model : void 0;
	for (const root of view.roots) below(root, {
		...file,
		view,
		modelName
	});
}
/** Model of what stands inside an element: a relational field has views of its comodel inside. */
function innerModel(element, model, context) {
	if (model === void 0 || element.name !== "field" && element.name !== "groupby") return model;
	const name = attributeValue(element, "name") ?? "";
	const own = context.index.models.get(model)?.field(name)?.fact;
	return (own && comodelOf(own)) ?? context.model(model).field(name)?.comodel;
}

// src/audit/audit-module.ts
function wanting(rules, key) {
	return rules.filter((rule) => rule[key] !== void 0);
}
function ruleSet(rules) {
	return {
		rules,
		python: pythonTable(rules),
		xml: xmlTable(rules, "xml"),
		arch: archTable(rules),
		template: xmlTable(rules, "template"),
		js: jsTable(rules),
		csv: wanting(rules, "csv"),
		po: wanting(rules, "po")
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
	const waits = manifestValue(module.manifest, "installable") === false;
	const report = (given) => {
		if (!current) return;
		const source = given.source ?? module.manifest.source;
		findings.push(rawFinding(current, waits && (given.severity ?? current.severity) !== "info" ? {
			...given,
			severity: "low"
		} : given, source, symbolAt(index, source, given.at?.start ?? 0)));
	};
	const context = {
		module,
		index,
		project,
		target: input.target,
		series: input.series && seriesProfile(input.series),
		settings,
		scripts: extras.js,
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
	if (input.earlier) await lookBack(input, set, findings, context, enter);
	for (const file of module.python) guarded(file.source, () => visitPython(file, set.python, context, enter));
	for (const { file, source } of await embeddedPython(index)) guarded(source, () => visitPython(file, set.python, context, enter, source));
	for (const { file, demo } of index.loaded) if ("isData" in file) guarded(file.source, () => visitXml(file, demo, set.xml, context, enter));
	else {
		const scoped = (given) => report({
			source: file.source,
			...given
		});
		const shown = {
			...context,
			report: scoped,
			file,
			text: file.source.text,
			demo
		};
		for (const rule of set.csv) {
			enter(rule);
			rule.csv(file, shown);
		}
	}
	visitArchs(set.arch, context, enter, guarded);
	for (const file of clientTemplates(module)) guarded(file.source, () => visitXml(file, false, set.template, context, enter));
	for (const file of extras.js) guarded(file.source, () => visitJs(file, set.js, context, enter, extras.js));
	for (const file of extras.po) {
		const scoped = (given) => report({
			source: file.source,
			...given
		});
		const shown = {
			...context,
			report: scoped,
			file,
			text: file.source.text
		};
		for (const rule of set.po) {
			enter(rule);
			rule.po(file, shown);
		}
	}
	await lookAtSilences(input, set, findings, context, enter);
	return findings;
}
/** What two earlier versions have both lost is told once. */
async function lookBack({ index, earlier = [], project, series = SERIES.at(-1) ?? "19.0" }, { rules }, findings, context, enter) {
	const wanted = rules.filter((rule) => rule.earlier);
	if (wanted.length === 0) return;
	const { compareWithEarlier } = await import("./compare.mjs");
	const seen = /* @__PURE__ */ new Set();
	for (const { label, index: old } of earlier) {
		const version = compareWithEarlier(old, index, {
			label,
			project,
			series
		});
		if (!version) continue;
		const from = findings.length;
		for (const rule of wanted) {
			enter(rule);
			rule.earlier?.(version, context);
		}
		for (const finding of findings.splice(from)) {
			const { rule, path, start, message } = finding;
			const key = [
				rule,
				path,
				start,
				message.split(label, 1)[0]
			].join("\n");
			if (!seen.has(key)) findings.push(finding);
			seen.add(key);
		}
	}
}
/** What comments silence is known when all rules have run. */
async function lookAtSilences({ index, extras }, { rules }, findings, context, enter) {
	const late = rules.filter(({ silences }) => silences);
	if (late.length === 0) return;
	const ran = rules.filter(({ po }) => !po || extras.po.length > 0);
	const unused = await unusedSilences(index, extras, findings, ran);
	for (const rule of late) {
		enter(rule);
		rule.silences?.(unused, context);
	}
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

// src/audit/earlier/index-of.ts
/** The module as it was: only files that were other ones are read. */
async function earlierIndex(now, { texts, fresh }) {
	const changed = /* @__PURE__ */ new Set([...texts.map(([file]) => file), ...fresh]);
	const kept = (files) => files.filter(({ source }) => !changed.has(source.path));
	const old = (ending) => texts.filter(([file]) => ending.test(file)).map(([file, text]) => sourceFile(file, text));
	const manifest = texts.find(([file]) => file === MANIFEST$1);
	const python = kept(now.python);
	for (const source of old(/\.py$/)) if (source.path !== MANIFEST$1) python.push(await readPython(source));
	return indexModule({
		...now,
		files: [.../* @__PURE__ */ new Set([...now.files, ...changed])].filter((file) => !fresh.includes(file)).sort(),
		manifest: manifest ? await readManifest(sourceFile(...manifest)) : now.manifest,
		python: python.sort(byPath),
		xml: [...kept(now.xml), ...old(/\.xml$/).map((source) => readXml(source, now.name))].sort(byPath),
		csv: [...kept(now.csv), ...old(/\.csv$/).map((source) => readCsv(source, now.name))].sort(byPath)
	});
}
const MANIFEST$1 = "__manifest__.py";
/** As a module's own files stand. */
function byPath(a, b) {
	return a.source.path < b.source.path ? -1 : 1;
}

// src/audit/read-extras.ts
/** Our own scripts: what lies in `lib` is somebody else's. */
function isOwnScript(file) {
	return /^static\/(src|tests)\/.*\.js$/.test(file) && !/\/lib\/|\.min\.js$/.test(file);
}
function isTranslation(file) {
	return /^i18n(_extra)?\/[^/]+\.pot?$/.test(file);
}
/** Reads what some rule wants to see. */
async function readExtras(module, rules) {
	const all = (wanted) => module.files.filter(wanted).flatMap((file) => readSource(module.dir, file) ?? []);
	const wants = (key) => rules.some((rule) => rule[key] !== void 0);
	return extrasOf([...wants("js") ? all(isOwnScript) : [], ...wants("po") ? all(isTranslation) : []]);
}
/** The same from texts that are at hand. */
async function extrasOf(sources) {
	return {
		js: await readJsLater(sources.filter(({ path: file }) => isOwnScript(file))),
		po: sources.filter(({ path: file }) => isTranslation(file)).map(remembered)
	};
}
/** So many characters of translations stay as they were read: a module that is being worked on has the same ones each time. */
const MAX_REMEMBERED$1 = 1e6;
const translations = /* @__PURE__ */ new Map();
let held = 0;
function remembered(source) {
	const key = `${source.path}\n${source.text}`;
	const known = translations.get(key);
	const file = known ?? readPo(source);
	if (known) translations.delete(key);
	else held += key.length;
	translations.set(key, file);
	for (const oldest of translations.keys()) {
		if (held <= MAX_REMEMBERED$1) break;
		translations.delete(oldest);
		held -= oldest.length;
	}
	return file;
}

// src/audit/engine/facts.ts
/** In JSON, or in JSON that is a text of another one. */
const PLACES = /\\?"(?:at|start)\\?":\d+|"dir":"[^"]*"/g;
function knownModule(index) {
	const facts = moduleFacts(index);
	const { head, classes, views, xmlids } = packFacts(facts);
	const shape = [
		head,
		classes,
		views,
		xmlids
	].map((text) => text.replaceAll(PLACES, ""));
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
		shape: sha1(...shape),
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
		async judge({ dir, series, translations, earlier = [] }) {
			if (!project || !settings) throw new Error("A bench judges only after it was prepared.");
			const index = held.get(dir) ?? indexModule(await readModule(dir, {
				...trees,
				keep() {}
			}));
			held.delete(dir);
			const set = remembered$1(sets, series, () => ruleSet(rules.filter((rule) => holdsIn(rule, series))));
			const wanted = translations ? set.rules : set.rules.filter(({ po }) => !po);
			const extras = await readExtras(index.module, wanted);
			const before = [];
			for (const files of earlier) before.push({
				label: files.label,
				index: await earlierIndex(index.module, files)
			});
			const raw = await auditModule({
				index,
				extras,
				project,
				series,
				settings,
				earlier: before
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
	maxYoungGenerationSizeMb: 96,
	maxOldGenerationSizeMb: 380
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
		async index(work) {
			const { known, ...rest } = await ask("index", work);
			return known ? {
				...rest,
				known: unpackModule(known)
			} : rest;
		},
		prepare: (ground) => ask("prepare", {
			...ground,
			facts: ground.facts.map(packFacts)
		}),
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
function moduleState(dir, known) {
	const hash = createHash("sha1");
	const blobs = /* @__PURE__ */ new Map();
	let [pythonBytes, newPythonBytes, sourceBytes, translationBytes] = [
		0,
		0,
		0,
		0
	];
	for (const file of listFiles(dir).sort()) {
		const full = path.join(dir, file);
		const before = known.get(full);
		const state = fileState(full, file, known);
		hash.update(`${file}\n${state?.hash ?? ""}\n`);
		if (/\.(py|xml|csv)$/.test(file)) {
			sourceBytes += state?.size ?? 0;
			if (state) blobs.set(file, state.hash);
		}
		if (file.endsWith(".py")) {
			pythonBytes += state?.size ?? 0;
			if (state !== before) newPythonBytes += state?.size ?? 0;
		} else if (isTranslation(file)) translationBytes += state?.size ?? 0;
	}
	return {
		dir,
		name: path.basename(dir),
		hash: hash.digest("hex"),
		blobs,
		pythonBytes,
		newPythonBytes,
		sourceBytes,
		translationBytes
	};
}
function fileState(full, file, known) {
	const wanted = READ.test(file);
	const translation = isTranslation(file);
	if (!wanted && !translation) return void 0;
	try {
		const info = statSync(full, { throwIfNoEntry: false });
		if (!info) return void 0;
		const { size, mtimeMs } = info;
		if (translation) return {
			size,
			mtimeMs,
			hash: `${size} ${mtimeMs}`
		};
		const before = known.get(full);
		if (before && before.size === size && before.mtimeMs === mtimeMs) return before;
		const bytes = readBytes(full);
		if (!bytes) return void 0;
		const state = {
			size,
			mtimeMs,
			hash: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")
		};
		if (Date.now() - mtimeMs > RACY_MS) known.set(full, state);
		return state;
	} catch {
		return;
	}
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
	const all = [];
	const benches = new Benches(options);
	let earlier;
	try {
		let bytes = 0;
		for (const dir of [...aroundDirs, ...ownDirs]) {
			const state = moduleState(dir, store.files);
			all.push(state);
			bytes += state.newPythonBytes;
			benches.expect(bytes);
			signal?.throwIfAborted();
			await setImmediate();
		}
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
		earlier = await earlierOf(own, modules, indexed, options, store);
		notes.push(...earlier?.notes ?? []);
		const keys = findingKeys({
			indexed,
			series,
			rules,
			settings,
			translations
		});
		const found = /* @__PURE__ */ new Map();
		const missing = [];
		const looked = await mapBatched(own, async (state, i) => {
			const key = sha1(keys(state, modules[i]?.series), earlier?.key(state.dir) ?? "");
			return {
				key,
				before: await store.get("findings", key)
			};
		});
		for (const [i, module] of modules.entries()) {
			const [state, answer] = [own[i], looked[i]];
			if (!state || !answer) continue;
			const { key, before } = answer;
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
				const raw = await bench.judge({
					...job,
					earlier: await earlier?.read(job.dir) ?? []
				});
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
		earlier?.close();
		await Promise.all([store.flush(), benches.close()]);
	}
}
/** What git knows of the modules that are looked at; undefined where no rule asks. */
async function earlierOf(own, modules, indexed, { base, rules }, store) {
	if (base === void 0 || base === "none" || !rules.some((rule) => rule.earlier)) return void 0;
	const { earlierVersions } = await import("./earlier.mjs");
	return earlierVersions(own.map((state, i) => ({
		state,
		version: indexed.get(state.dir)?.facts.version,
		series: modules[i]?.series
	})), base, { store });
}
/** What is known of every module, by folder; those that cannot be read become notes. */
async function indexAll(states, store, benches, notes, options) {
	const { signal, progress } = options;
	const found = /* @__PURE__ */ new Map();
	const missing = [];
	let python = 0;
	const before = await mapBatched(states, async ({ dir, hash }) => {
		const packed = await store.get("facts", sha1(dir, hash));
		return packed && unpackModule(packed);
	});
	for (const [i, { dir, hash, pythonBytes, sourceBytes }] of states.entries()) {
		const known = before[i];
		if (known) found.set(dir, known);
		else {
			missing.push({
				dir,
				key: sha1(dir, hash),
				size: sourceBytes
			});
			python += pythonBytes;
		}
	}
	benches.open(python);
	const likely = options.series ?? commonSeries([...found.values()].map(versionOf));
	if (missing.length > 0 && benches.alone) {
		preloadPython();
		if (likely) loadSymbols(likely).catch(() => {});
	}
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
			store.set("facts", key, packModule(known));
		}
		benches.holders.set(dir, bench);
		done += 1;
		progress?.(done, missing.length, `${path.basename(dir)} read`);
	});
	return new Map(states.flatMap(({ dir }) => found.has(dir) ? [[dir, found.get(dir)]] : []));
}
function versionOf({ facts }) {
	return seriesOfVersion(facts.version);
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
	/** So much Python will have to be read, or more: threads that this is enough for start while files are still looked for. */
	expect(bytes) {
		if (this.#benches.length > 0 || bytes < THREADS_FROM_BYTES) return;
		const { threads, rules } = this.#options;
		const count = Math.min(MAX_THREADS, availableParallelism());
		if (threads && count > 1) this.#benches = openPool(rules, count) ?? [];
	}
	open(bytes) {
		this.expect(bytes);
		if (this.#benches.length === 0) this.#benches = [openBench(this.#options.rules)];
	}
	/** All work is done in this thread. */
	get alone() {
		return this.#benches.length === 1;
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
				await setImmediate();
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
	const modules = new Map([...byName].map(([name, { facts }]) => [name, facts]));
	const shared = sha1(JSON.stringify(settings), ...rules.map(({ id }) => id), String(given.series), String(translations), ...[...indexed.values()].map(({ surface }) => surface));
	return ({ name, dir, hash }, series) => {
		const around = [...closureOf(name, modules).modules].sort().flatMap((each) => {
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
	for (let at = 0; at < items.length; at += 16) out.push(...await Promise.all(items.slice(at, at + 16).map((item, i) => work(item, at + i))));
	return out;
}
function completed({ start: _start, end: _end, about: _about, fix, ...raw }, module, dir, severities) {
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
	if (!(await isWritableFolder(folder) && await replaceFile(file, text).then(() => true, () => false))) throw new AuditConfigError(`The baseline cannot be written to ${path.basename(file)}: its folder must be there and writable.`);
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
	userExceptions: "texts",
	manifestKeysValuesTrue: "texts",
	readmeTemplateUrl: "text",
	cursorExpr: "texts"
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
	baseline: "text",
	base: "text"
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
	base: void 0,
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
		base: text("base"),
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
	const { id, aliases = [], severity, category, from, to, profile, cosmetic, confidence, summary, why, link } = rule;
	const facts = [
		`${severity}, ${category}, ${from && to ? `${from} to ${to}` : from ? `${from} on` : to ? `up to ${to}` : "all series"}`,
		...aliases.length > 0 ? [`also known as ${aliases.join(", ")}`] : [],
		...profile ? [`only in the profile ${profile}, or when enabled by name`] : [],
		...confidence ? ["likely: told by signs, so that somebody has to look"] : [],
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
	const core = await coreModule(from);
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
		const given = element.name === "attribute" && name === "name" ? textOf$1(element).trim() : "";
		for (const each of [name, given]) if (each && /^[\w.%()-]+$/.test(each)) found.add(each);
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
async function coreModule(from) {
	for (const name of BASE_MODELS) for (const root of [from, path.join(from, "..")]) {
		const text = await readFile(path.join(root, name), "utf8").catch(() => void 0);
		if (text === void 0) continue;
		const file = await readPython(sourceFile(name, text));
		const found = coreFacts(file);
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

export { isSpecUnknown as $, comesByItself as $t, sha1 as A, schemaProblem as At, unpackFacts as B, entrySpan as Bt, sentence as C, olderThan as Cn, isModelClass as Ct, AuditPathError as D, decoratorTexts as Dt, storeFolder as E, runtimeWeight as Et, ruleSet as F, computedFields as Ft, declaredFiles as G, textOf as Gt, first$1 as H, lacking as Ht, innerModel as I, computedHere as It, priorityOf as J, wasThere as Jt, plainKind as K, closest as Kt, rawFinding as L, gapsOf as Lt, isOwnScript as M, renamed as Mt, isTranslation as N, withoutAttribute as Nt, findModules as O, namedClasses as Ot, auditModule as P, withoutElement as Pt, copyOf as Q, fieldState as Qt, packFacts as R, MANIFEST_GUIDE as Rt, reaches as S, newestMigration as Sn, isGuarded as St, diskStore as T, isPreparedFor as Tt, reordered as U, opening as Ut, unpackModule as V, isSold as Vt, HEADER as W, removeEntry as Wt, judgeSpecs as X, fieldAmong as Xt, archOf as Y, archPlaces as Yt, applySpec as Z, fieldPath as Zt, selectRules as _, ruleRecords as _n, xmlidRefs as _t, OCA_SETTINGS as a, isFrozen as an, domainTermsOf as at, displayed as b, seriesOfVersion as bn, modelState as bt, profileNamed as c, within as cn, printfTrouble as ct, compare as d, viewExample as dn, isFilledIn as dt, hasDecorator as en, locate as et, readBaseline as f, SEVERITIES as fn, pairs as ft, ruleNamed as g, refOf as gn, listedTemplates as gt, PROFILES as h, modelNames$1 as hn, clientTemplates as ht, DEFAULT_SETTINGS as i, isBackend as in, domainTerms as it, extrasOf as j, cronMethod as jt, openBench as k, SHAPES as kt, seriesNamed as l, expressionProblem as ln, currentEntries as lt, AuditConfigError as m, accessRows as mn, mentionsOf as mt, packSymbols as n, repeatedBy as nn, missingConditionFields as nt, failOnNamed as o, isTop$1 as on, calledMethod as ot, writeBaseline as p, defineRule as pn, shown as pt, keepsNode as q, tellAbsent as qt, explainRule as r, classesOf as rn, unsearchableStep as rt, loadConfig as s, nearest as sn, formatTrouble as st, extractSymbols as t, isRarelyRun as tn, refusedAttribute as tt, BASELINE_FILE as u, dataExample as un, idLine as ut, severitiesOf as v, shortId as vn, addDependency as vt, audit as w, compareVersions as wn, modelNames as wt, makeReport as x, isOfEarlierSeries as xn, environmentModel as xt, countWords as y, GATE_RULES as yn, importsOf as yt, packModule as z, OCA_GUIDE as zt };