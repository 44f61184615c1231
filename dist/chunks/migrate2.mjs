import { A as seriesOfVersion, D as AuditPathError, M as auditModule, N as ruleSet, O as findModules, j as extrasOf } from "./audit-base.mjs";
import { O as readIfThere, k as replaceFile } from "./read-back.mjs";
import { o as remembered, s as SERIES } from "./common.mjs";
import { A as createProject, C as sourceFile, D as readJs, H as indexModule, P as moduleFacts, S as decode, X as xmlProblems, Y as parseXml, at as manifestValue, ct as parsePython, g as changeManifest, k as loadSymbols, l as moduleOf, ot as readManifest, s as ModuleError, st as syntaxProblems, u as readModule, v as applyEdits } from "./source.mjs";
import { K as MANIFEST, X as asAuditRule } from "./migrate-rules.mjs";
import { C as mail_templates_default, D as environment_manage_default, E as gone_modules_default, O as channel_followers_default, S as qweb_key_default, T as gone_names_default, _ as bootstrap_5_default, a as renamed_models_default, b as savepoint_case_default, c as qweb_bundle_default, d as json_request_default, f as gone_names_default$1, g as create_multi_default, h as fields_view_get_default, i as report_render_default, k as assets_in_manifest_default, l as osv_query_default, m as flush_and_invalidate_default, n as view_groups_default, o as renamed_fields_default$1, p as gone_modules_default$1, r as search_domain_default, s as registry_methods_default, t as web_controllers_default, u as mock_import_default, v as xmlid_methods_default, w as http_redirect_default, x as renamed_fields_default, y as t_raw_default } from "./migrate-rules3.mjs";
import { A as attrs_in_extensions_default, C as gone_modules_default$2, D as env_translation_default, E as exceptions_warning_default, O as clear_caches_default, S as gone_names_default$2, T as field_states_default, _ as mail_post_default, a as cron_calls_default, b as js_patch_default, c as chatter_default, d as sale_state_done_default, f as resource_path_default, g as name_get_default, h as owl_mark_default, i as field_aggregator_default, j as active_id_default, k as attrs_to_expressions_default, l as settings_views_default, m as renamed_fields_default$2, n as gone_modules_default$3, o as check_recursion_default, p as renamed_models_default$1, r as field_unaccent_default, s as check_access_default, t as gone_names_default$3, u as search_count_default, v as list_column_invisible_default, w as gone_bundles_default, x as install_hooks_default, y as legacy_js_default } from "./migrate-rules4.mjs";
import { A as kanban_helpers_default, C as tree_to_list_default, D as product_storable_default, E as renamed_fields_default$3, M as js_user_default, N as js_rpc_default, O as overrides_default, S as user_has_groups_default, T as slug_methods_default, _ as domain_class_default, a as renamed_models_default$2, b as action_target_inline_default, c as json_routes_default, d as gone_names_default$4, f as gone_modules_default$4, g as env_attributes_default, h as fake_models_default, i as request_attributes_default, j as kanban_card_default, k as odoo_registry_default, l as group_privilege_default, m as field_auto_join_default, n as sql_constraints_default, o as renamed_fields_default$4, p as fields_first_default, r as search_groups_default, s as read_group_default, t as toggle_active_default, u as group_fields_default, v as company_default_get_default, w as test_form_import_default, x as ustr_default, y as api_returns_default } from "./migrate-rules5.mjs";
import { t as unifiedDiff } from "./diff.mjs";
import { l as count } from "./static-gate.mjs";
import path from "node:path";
import { rm } from "node:fs/promises";

// src/migrate/description.ts
/** Page that the list of apps shows. */
const DESCRIPTION = "static/description/index.html";
/**
* The page without its XML declaration: 19.0 reads it as text, and the parser refuses a text that names an encoding, so
* that the module cannot be installed. Undefined when nothing changes. Source: 19.0
* odoo/addons/base/models/ir_module.py, `_apply_description_images`.
*/
function migratedDescription(text) {
	const now = text.replace(/^(\uFEFF?)\s*<\?xml\s[^>]*\?>\s*/, "$1");
	return now === text ? void 0 : now;
}

// src/migrate/broken.ts
/** Files that parse in `before` and do not in `after`. */
async function brokenFiles(before, after) {
	const broken = /* @__PURE__ */ new Set();
	for (const [file, text] of after) {
		const old = before.get(file);
		if (old === text || await parses(file, text)) continue;
		if (old === void 0 || await parses(file, old)) broken.add(file);
	}
	return broken;
}
async function parses(file, text) {
	if (file.endsWith(".py")) return syntaxProblems(await parsePython(text), text).length === 0;
	if (file.endsWith(".xml")) return xmlProblems(parseXml(text), text).length === 0;
	if (file.endsWith(".js")) return (await readJs(sourceFile(file, text))).problems.length === 0;
	return true;
}

// src/migrate/engine.ts
/** Files that differ, by their path in the module; undefined for one that goes. */
function changedFiles({ before, after }) {
	const changed = /* @__PURE__ */ new Map();
	for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
	for (const file of before.keys()) if (!after.has(file)) changed.set(file, void 0);
	return changed;
}
/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;
/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
function hopsBetween(from, to) {
	return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}
/** Takes a module from series to series, in memory: nothing is written, and nothing stays behind for the next call. */
async function migrateModule(input) {
	const { module, from, to } = input;
	let texts = module.texts;
	const edits = [];
	const todos = [];
	const refused = [];
	for (const hop of hopsBetween(from, to)) {
		const result = await oneHop(input, texts, hop);
		texts = result.texts;
		edits.push(...result.edits);
		todos.push(...result.todos);
		refused.push(...result.refused);
	}
	return {
		module: module.name,
		dir: module.dir,
		from,
		to,
		before: module.texts,
		after: texts,
		edits,
		todos,
		refused
	};
}
async function oneHop(input, before, hop) {
	const rules = input.rules.filter(({ to }) => to === hop).map(asAuditRule);
	const old = SERIES[SERIES.indexOf(hop) - 1] ?? hop;
	const [around, target] = [await input.surroundings(old), await input.surroundings(hop)];
	const edits = [];
	const refused = /* @__PURE__ */ new Set();
	let texts = before;
	let todos = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const findings = await look(input, texts, {
			rules,
			old,
			around,
			target
		});
		todos = findings.filter(({ fix }) => !fix).map((finding) => todoOf(finding, hop, texts));
		const chosen = withoutOverlaps(findings.filter(({ fix, path, rule }) => fix && !refused.has(`${rule}\n${path}`)));
		if (chosen.length === 0) break;
		const next = applied(texts, chosen);
		const broken = await brokenFiles(texts, next);
		const good = chosen.filter(({ path }) => !broken.has(path));
		for (const { rule, path } of chosen.filter(({ path }) => broken.has(path))) refused.add(`${rule}\n${path}`);
		texts = broken.size === 0 ? next : applied(texts, good);
		edits.push(...good.map((finding) => editOf(finding, hop)));
	}
	const sentences = [...refused].map((key) => {
		const [rule, file] = key.split("\n");
		return `${hop} ${rule}: its edits of ${file} were taken back, because the file would no longer parse.`;
	});
	return {
		texts,
		edits,
		todos,
		refused: sentences
	};
}
async function look({ module }, texts, { rules, old, around, target }) {
	const sources = [...texts].map(([file, text]) => sourceFile(file, text));
	const files = [.../* @__PURE__ */ new Set([...module.files.filter((file) => !module.texts.has(file)), ...texts.keys()])].sort();
	const read = await moduleOf({
		dir: module.dir,
		name: module.name,
		files,
		unreadable: []
	}, sources);
	const index = indexModule(read);
	const facts = moduleFacts(index);
	const project = createProject([facts], around, old);
	const wanted = createProject([facts], target);
	return auditModule({
		index,
		extras: await extrasOf(sources),
		project,
		target: wanted,
		series: old,
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, ruleSet(rules));
}
/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter((finding) => {
		const own = finding.fix?.edits ?? [];
		if (!own.every((edit) => (taken.get(edit.file ?? finding.path) ?? []).every((other) => edit.end < other.start || other.end < edit.start))) return false;
		for (const edit of own) {
			const file = edit.file ?? finding.path;
			taken.set(file, [...taken.get(file) ?? [], edit]);
		}
		return true;
	});
}
function applied(texts, findings) {
	const next = new Map(texts);
	const edits = findings.flatMap(({ path, fix }) => (fix?.edits ?? []).map((edit) => ({
		...edit,
		file: edit.file ?? path
	})));
	for (const file of new Set(edits.map((edit) => edit.file))) {
		const own = edits.filter((edit) => edit.file === file);
		next.set(file, applyEdits(texts.get(file) ?? "", own));
	}
	for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
	return next;
}
function editOf(finding, hop) {
	return {
		rule: finding.rule,
		hop,
		path: finding.path,
		line: finding.line,
		before: finding.snippet,
		after: finding.fix?.edits.map(({ text }) => text).join(" ").trim() ?? "",
		confidence: finding.fix?.safe ? "certain" : "likely",
		title: finding.fix?.title ?? finding.message
	};
}
function todoOf(finding, hop, texts) {
	const line = (texts.get(finding.path) ?? "").split("\n")[finding.line - 1] ?? "";
	const { rule, path, message } = finding;
	return {
		rule,
		hop,
		path,
		line: finding.line,
		message,
		code: line.trim()
	};
}

// src/migrate/read-texts.ts
/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;
/** The texts of a module on disk. A file that is not UTF-8 is only named: nothing of it is changed. */
async function readTexts({ name, dir, files }) {
	const texts = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (!TEXT.test(file) || /^static\/(lib|src\/lib)\//.test(file)) continue;
		const text = await readText(dir, file);
		if (text !== void 0) texts.set(file, text);
	}
	return {
		name,
		dir,
		texts,
		files
	};
}
/** Undefined for a file that is not there, or is not UTF-8. */
async function readText(dir, file) {
	const bytes = await readIfThere(path.join(dir, file));
	const text = bytes && decode(bytes);
	return bytes && text !== void 0 && Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}

// src/migrate/rules/index.ts
/** Every rule, hop by hop. */
const MIGRATIONS = [
	assets_in_manifest_default,
	channel_followers_default,
	environment_manage_default,
	gone_modules_default,
	gone_names_default,
	http_redirect_default,
	mail_templates_default,
	qweb_key_default,
	renamed_fields_default,
	savepoint_case_default,
	t_raw_default,
	xmlid_methods_default,
	bootstrap_5_default,
	create_multi_default,
	fields_view_get_default,
	flush_and_invalidate_default,
	gone_modules_default$1,
	gone_names_default$1,
	json_request_default,
	mock_import_default,
	osv_query_default,
	qweb_bundle_default,
	registry_methods_default,
	renamed_fields_default$1,
	renamed_models_default,
	report_render_default,
	search_domain_default,
	view_groups_default,
	web_controllers_default,
	active_id_default,
	attrs_in_extensions_default,
	attrs_to_expressions_default,
	clear_caches_default,
	env_translation_default,
	exceptions_warning_default,
	field_states_default,
	gone_bundles_default,
	gone_modules_default$2,
	gone_names_default$2,
	install_hooks_default,
	js_patch_default,
	legacy_js_default,
	list_column_invisible_default,
	mail_post_default,
	name_get_default,
	owl_mark_default,
	renamed_fields_default$2,
	renamed_models_default$1,
	resource_path_default,
	sale_state_done_default,
	search_count_default,
	settings_views_default,
	chatter_default,
	check_access_default,
	check_recursion_default,
	cron_calls_default,
	field_aggregator_default,
	field_unaccent_default,
	gone_modules_default$3,
	gone_names_default$3,
	js_rpc_default,
	js_user_default,
	kanban_card_default,
	kanban_helpers_default,
	odoo_registry_default,
	overrides_default,
	product_storable_default,
	renamed_fields_default$3,
	slug_methods_default,
	test_form_import_default,
	tree_to_list_default,
	user_has_groups_default,
	ustr_default,
	action_target_inline_default,
	api_returns_default,
	company_default_get_default,
	domain_class_default,
	env_attributes_default,
	fake_models_default,
	field_auto_join_default,
	fields_first_default,
	gone_modules_default$4,
	gone_names_default$4,
	group_fields_default,
	group_privilege_default,
	json_routes_default,
	read_group_default,
	renamed_fields_default$4,
	renamed_models_default$2,
	request_attributes_default,
	search_groups_default,
	sql_constraints_default,
	toggle_active_default
];

// src/migrate/version.ts
/** The manifest with the version of the new series, and installable; undefined when nothing changes. */
async function migratedManifest(text, to, policy) {
	const manifest = await readManifest(sourceFile(MANIFEST, text));
	if (!manifest.root) return void 0;
	let now = text;
	const version = manifestValue(manifest, "version");
	if (policy !== "keep" && typeof version === "string") {
		const rest = /^\d+\.0\.(\d+(?:\.\d+)*)$/.exec(version)?.[1];
		const wanted = policy === "reset" ? `${to}.1.0.0` : `${to}.${rest ?? "1.0.0"}`;
		if (rest !== void 0 && wanted !== version) now = await changeManifest(now, [{
			kind: "set",
			path: ["version"],
			value: wanted
		}]);
	}
	if (manifestValue(manifest, "installable") === false) now = await changeManifest(now, [{
		kind: "unset",
		path: ["installable"]
	}]);
	return now === text ? void 0 : now;
}

// src/migrate/report.ts
/** What was changed, what a human has to decide, and the difference as a patch. */
function migrationText(migrations, options) {
	return migrations.map((migration) => moduleText(migration, options.diff)).join("\n\n");
}
function moduleText(migration, diff) {
	const { module, from, to, edits, todos, refused } = migration;
	const changed = [...changedFiles(migration).values()];
	const gone = changed.filter((text) => text === void 0).length;
	return [
		`${module}: ${from} to ${to}, ${count(changed.length - gone, "file")} changed${gone > 0 ? `, ${gone} removed` : ""}, ${count(edits.length, "edit")}, ${count(todos.length, "place")} for you to decide.`,
		...byRule(edits),
		...todoLines(todos),
		...refused,
		...diff ? ["", patchOf(migration)] : []
	].join("\n");
}
function byRule(edits) {
	const counts = /* @__PURE__ */ new Map();
	for (const { hop, rule, title, confidence } of edits) {
		const key = `${hop} ${rule}`;
		const known = counts.get(key) ?? {
			all: 0,
			title,
			likely: 0
		};
		counts.set(key, {
			title: known.title,
			all: known.all + 1,
			likely: known.likely + (confidence === "likely" ? 1 : 0)
		});
	}
	return [...counts].map(([key, { all, title, likely }]) => `  ${key}: ${count(all, "edit")}${likely > 0 ? ` (${likely} to be looked at)` : ""}. ${title}.`);
}
function todoLines(todos) {
	if (todos.length === 0) return [];
	return [
		"",
		"For you to decide:",
		...todos.map(({ hop, rule, path, line, message, code }) => `- ${path}:${line} (${hop} ${rule}) ${message}\n    ${code.slice(0, 160)}`)
	];
}
/** The whole change as a unified diff. */
function patchOf({ before, after, module }) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().map((path) => unifiedDiff(`${module}/${path}`, before.get(path) ?? "", after.get(path) ?? "")).filter((text) => text !== "").join("");
}
/** The same for programs; files by their new texts are left out, the patch has them. */
function migrationJson(migrations) {
	const plain = migrations.map((migration) => {
		const { module, from, to, edits, todos, refused } = migration;
		return {
			module,
			from,
			to,
			edits,
			todos,
			refused,
			patch: patchOf(migration)
		};
	});
	return JSON.stringify({ migrations: plain }, null, 2);
}

// src/migrate/index.ts
/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
var MigrationError = class extends Error {
	name = "MigrationError";
};
/** Takes modules to another series, in memory. Each answer has the texts before and after; see `writeMigration`. */
async function planMigrations(request) {
	const dirs = await findModules(request.paths);
	if (dirs.length === 0) throw new MigrationError(`${request.paths.join(", ")}: there is no module here.`);
	const own = await factsOf(dirs);
	const beside = (await findModules(request.addonsPaths)).filter((dir) => !dirs.includes(dir));
	const around = [...own, ...await factsOf(beside)];
	const known = /* @__PURE__ */ new Map();
	const surroundings = (series) => remembered(known, series, async () => {
		const core = await loadSymbols(series);
		const names = new Set(around.map(({ name }) => name));
		return [...core.filter(({ name }) => !names.has(name)), ...around];
	});
	const found = [];
	for (const [i, { name, version, files, dir = "" }] of own.entries()) {
		request.progress?.(i, own.length, name);
		const module = await readTexts({
			name,
			dir,
			files
		});
		const from = request.from ?? seriesOfVersion(version);
		checkWay(module.name, from, request.to);
		const migration = await migrateModule({
			module,
			from,
			to: request.to,
			rules: MIGRATIONS,
			surroundings
		});
		found.push(await finished(migration, request));
	}
	return found;
}
function checkWay(name, from, to) {
	if (from === void 0) throw new MigrationError(`${name}: its version does not begin with a series, such as 14.0.1.0.0. Say which it is for with from: ${SERIES.join(", ")}.`);
	if (SERIES.indexOf(from) >= SERIES.indexOf(to)) throw new MigrationError(`${name} is for ${from}: it can only be taken to a later series than that, not to ${to}.`);
}
/** What each module declares, in the order of the folders. */
async function factsOf(dirs) {
	const facts = [];
	for (const dir of dirs) facts.push(moduleFacts(indexModule(await readModule(dir))));
	return facts;
}
/** What is no matter of a rule: the version, and files that are no source. */
async function finished(migration, { to, version }) {
	const after = new Map(migration.after);
	const set = (file, text) => text !== void 0 && after.set(file, text);
	const manifest = after.get(MANIFEST);
	if (manifest !== void 0) set(MANIFEST, await migratedManifest(manifest, to, version));
	const page = after.get(DESCRIPTION);
	if (page !== void 0 && to >= "19.0") set(DESCRIPTION, migratedDescription(page));
	return {
		...migration,
		after
	};
}
/**
* Writes a migration over its module: each file by a rename, so that nobody sees half of one. Throws MigrationError,
* with nothing written, when a file on disk is no longer the one that was read.
*/
async function writeMigration(migration) {
	const changed = changedFiles(migration);
	for (const file of changed.keys()) if (await readText(migration.dir, file) !== migration.before.get(file)) throw new MigrationError(`${migration.module}/${file} has changed since it was read: nothing was written. Run it again.`);
	for (const [file, text] of changed) {
		const target = path.join(migration.dir, file);
		if (text === void 0) await rm(target);
		else await replaceFile(target, text);
	}
	return [...changed.keys()];
}

export { AuditPathError, MigrationError, ModuleError, migrationJson, migrationText, patchOf, planMigrations, writeMigration };