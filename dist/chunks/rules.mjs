import { L as applyEdits, P as withModules, V as withLineBreak, h as readPython, w as sourceFile, z as lineBreak } from "./source.mjs";
import { F as ruleSet, L as rawFinding, P as auditModule } from "./audit-base.mjs";
import { l as remembered, o as SERIES } from "./common.mjs";
import { u as count } from "./static-gate.mjs";
import { i as settled, o as editPlaces, r as openTodo } from "./todo.mjs";
import { z as asAuditRule } from "./migrate-rules.mjs";
import { N as usesName, j as fromImport, z as withoutName } from "./migrate-rules2.mjs";
import "./reader2.mjs";
import { A as renamed_fields_default, B as gone_modules_default, C as taken_names_default, D as savepoint_case_default, E as selection_keys_default, F as mail_templates_default, G as channel_followers_default, H as gone_js_module_default, I as http_redirect_default, J as action_for_xmlid_default, K as assets_in_manifest_default, L as gone_style_names_default, M as qweb_key_default, N as plural_fields_default, O as renamed_records_default, P as own_user_fields_default, R as gone_python_default, S as xmlid_methods_default, T as sql_columns_default, U as environment_manage_default, V as gone_js_template_default, W as component_case_default, _ as bootstrap_5_scss_default, a as gone_python_default$1, b as account_type_default, c as gone_js_template_default$1, d as gone_js_anchor_default, f as gone_asset_default, g as computed_onchanges_default, h as create_multi_default, i as gone_style_names_default$1, j as recursive_field_default, k as renamed_methods_default, l as gone_js_module_default$1, m as fields_view_get_default, n as json_request_default, o as gone_names_default$1, p as flush_and_invalidate_default, q as activity_type_model_default, r as group_colspan_default, s as gone_modules_default$1, t as kanban_toggles_default, u as gone_js_import_default, v as bootstrap_5_js_default, w as t_raw_default, x as account_code_default, y as bootstrap_5_default, z as gone_names_default } from "./migrate-rules3.mjs";
import { C as mock_import_default, D as moved_js_import_default, S as model_init_default, T as load_views_default, _ as owl_lifecycle_default, a as sql_columns_default$1, b as osv_query_default, c as sale_report_default, d as renamed_records_default$1, f as renamed_models_default, g as qweb_bundle_default, h as registry_methods_default, i as taken_names_default$1, l as report_render_default, m as renamed_fields_default$1, n as view_groups_default, o as selection_keys_default$1, p as renamed_methods_default$1, r as tax_totals_default, s as search_domain_default, t as web_controllers_default, u as report_overrides_default, v as owl_import_default, w as mail_layout_default, x as needed_modules_default, y as override_arguments_default } from "./migrate-rules7.mjs";
import { C as condition_fields_default, D as attrs_in_extensions_default, E as attrs_to_expressions_default, O as active_id_default, S as exceptions_warning_default, T as clear_caches_default, _ as gone_bundles_default, a as isinstance_union_default, b as field_props_default, c as gone_widget_default, d as gone_names_default$2, f as gone_modules_default$2, g as gone_js_anchor_default$1, h as gone_js_import_default$1, i as js_env_t_default, l as gone_style_names_default$2, m as gone_js_service_default, n as js_patch_default, o as install_hooks_default, p as gone_js_template_default$2, r as js_globals_default, s as group_order_default, t as legacy_js_default, u as gone_python_default$2, v as gone_asset_default$1, w as composer_res_ids_default, x as field_descriptor_default, y as field_states_default } from "./migrate-rules8.mjs";
import { A as mail_template_reports_default, C as ormcache_clear_default, D as name_get_default, E as name_get_calls_default, M as list_column_invisible_default, O as moved_js_import_default$1, S as override_arguments_default$1, T as name_search_arguments_default, _ as plural_fields_default$1, a as shortcut_tags_default, b as owl_import_default$1, c as search_arguments_default, d as resource_path_default, f as renamed_records_default$2, g as public_widget_rpc_default, h as renamed_fields_default$2, i as sql_columns_default$2, j as mail_post_default, k as method_cache_default, l as sale_state_lists_default, m as renamed_methods_default$2, n as t_extend_default, o as settings_views_default, p as renamed_models_default$1, r as super_arguments_default, s as search_count_default, t as taken_names_default$2, u as sale_state_done_default, v as patch_method_default, w as needed_modules_default$1, x as owl_global_default, y as owl_mark_default } from "./migrate-rules9.mjs";
import { A as js_user_default, B as gone_js_import_default$2, C as moved_anchors_default, D as list_editable_default, E as list_in_code_default, F as gone_python_default$3, G as field_aggregator_default, H as gone_js_anchor_default$2, I as gone_names_default$3, J as cron_calls_default, K as env_translation_default, L as gone_modules_default$3, M as group_expand_default, N as gone_widget_default$1, O as kanban_helpers_default, P as gone_style_names_default$3, R as gone_js_template_default$3, S as needed_modules_default$2, T as list_in_scripts_default, U as gone_asset_default$2, V as moved_js_import_default$2, W as field_unaccent_default, X as check_access_default, Y as check_recursion_default, Z as chatter_default, _ as product_storable_default, a as test_form_import_default, b as override_arguments_default$2, c as sql_columns_default$3, d as session_authenticate_default, f as search_arguments_default$1, g as renamed_fields_default$3, h as renamed_methods_default$3, i as tour_steps_default, j as js_rpc_default, k as kanban_card_default, l as slug_methods_default, m as renamed_records_default$3, n as user_has_groups_default, o as test_chart_template_default, p as report_sql_default, q as default_period_default, r as tree_to_list_default, s as taken_names_default$3, t as ustr_default, u as session_user_default, v as plural_fields_default$2, w as module_mark_default, x as odoo_registry_default, y as overrides_default, z as gone_js_service_default$1 } from "./migrate-rules10.mjs";
import { A as chart_template_csv_default, C as env_attributes_default, D as delegate_field_default, E as domain_class_default, M as addon_imports_default, N as action_target_inline_default, O as cron_progress_default, P as account_active_default, S as expression_patches_default, T as employee_base_default, _ as gone_js_anchor_default$3, a as group_fields_default, b as field_auto_join_default, c as gone_test_helpers_default, d as gone_orm_default, f as gone_names_default$4, g as gone_js_import_default$3, h as gone_js_service_default$2, i as group_privilege_default, j as api_returns_default, k as company_default_get_default, l as gone_style_names_default$4, m as gone_js_template_default$4, n as moved_js_import_default$3, o as gone_widget_default$2, p as gone_modules_default$4, r as json_routes_default, s as gone_values_default, t as name_search_domain_default, u as gone_python_default$4, v as gone_asset_default$3, w as env_assignment_default, x as fake_models_default, y as fields_first_default } from "./migrate-rules11.mjs";
import { C as override_arguments_default$3, S as pdf_library_default, T as new_id_default, _ as renamed_fields_default$4, a as taken_names_default$4, b as procurement_group_default, c as session_authenticate_default$1, d as safe_eval_default, f as rule_user_groups_default, g as renamed_methods_default$4, h as renamed_models_default$2, i as test_commit_default, l as search_keywords_default, m as renamed_records_default$4, n as toggle_active_default, o as sql_constraints_default, p as request_attributes_default, r as test_registry_mode_default, s as sql_columns_default$4, t as tools_names_default, u as search_groups_default, v as read_group_default, w as ormcache_context_default, x as plural_fields_default$3, y as procurement_values_default } from "./migrate-rules12.mjs";

// src/migrate/engine/spans.ts
/** Kept apart and in order, so that a file with thousands of edits is asked about each in no time. */
function takenSpans() {
	const starts = [];
	const ends = [];
	/** The first that does not end before the offset. */
	const firstFrom = (offset) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((ends[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		isFree({ start, end }) {
			const next = starts[firstFrom(start)];
			return next === void 0 || end < next;
		},
		take({ start, end }) {
			const first = firstFrom(start);
			let after = first;
			while ((starts[after] ?? Number.POSITIVE_INFINITY) <= end) after++;
			const merged = after > first;
			const from = merged ? Math.min(start, starts[first] ?? start) : start;
			const to = merged ? Math.max(end, ends[after - 1] ?? end) : end;
			starts.splice(first, after - first, from);
			ends.splice(first, after - first, to);
		}
	};
}

// src/migrate/engine/choose.ts
/** Files that the edits of a finding change. */
function filesOf({ fix, path }) {
	return [...new Set((fix?.edits ?? []).map(({ file }) => file ?? path))];
}
/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter(({ fix, path }) => {
		const own = (fix?.edits ?? []).map((edit) => ({
			edit,
			spans: remembered(taken, edit.file ?? path, takenSpans)
		}));
		if (!own.every(({ edit, spans }) => spans.isFree(edit))) return false;
		for (const { edit, spans } of own) spans.take(edit);
		return true;
	});
}
/** A rule that contradicts itself: its edits cannot all be made. */
function overlapsItself({ fix, path }) {
	const ends = /* @__PURE__ */ new Map();
	return [...fix?.edits ?? []].sort((a, b) => a.start - b.start || a.end - b.end).some(({ start, end, file = path }) => {
		const last = ends.get(file) ?? 0;
		ends.set(file, Math.max(last, end));
		return start < last;
	});
}
/**
* Edits after which each of their files still parses. What did not parse before is not changed either, and is nobody's
* fault: such edits are in neither list.
*/
async function withoutBroken(findings, texts, reader) {
	const bad = await unparsable(applied(texts, findings), new Set(findings.flatMap(filesOf)), reader);
	if (bad.size === 0) return {
		good: findings,
		broken: []
	};
	const closed = await unparsable(texts, bad, reader);
	const touches = (finding, files) => filesOf(finding).some((file) => files.has(file));
	const open = findings.filter((finding) => !touches(finding, closed));
	const suspects = open.filter((finding) => touches(finding, bad));
	const good = open.filter((finding) => !touches(finding, bad));
	const broken = [];
	/** By halves: of thousands of edits few are at fault. */
	const sift = async (some) => {
		if (some.length === 0) return;
		const files = new Set(some.flatMap(filesOf).filter((file) => bad.has(file)));
		if ((await unparsable(applied(texts, [...good, ...some]), files, reader)).size === 0) good.push(...some);
		else if (some.length === 1) broken.push(...some);
		else {
			const half = some.length >> 1;
			await sift(some.slice(0, half));
			await sift(some.slice(half));
		}
	};
	await sift(suspects);
	return {
		good,
		broken
	};
}
async function unparsable(texts, files, reader) {
	const bad = /* @__PURE__ */ new Set();
	for (const file of files) {
		const text = texts.get(file);
		if (text !== void 0 && (await reader.problems(file, text)).length > 0) bad.add(file);
	}
	return bad;
}
/** The texts as the edits of the findings leave them. */
function applied(texts, findings) {
	const next = new Map(texts);
	const edits = /* @__PURE__ */ new Map();
	for (const { path, fix } of findings) for (const edit of fix?.edits ?? []) {
		const file = edit.file ?? path;
		remembered(edits, file, () => []).push({
			...edit,
			file
		});
	}
	for (const [file, own] of edits) next.set(file, applyEdits(texts.get(file) ?? "", own));
	for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
	return next;
}

// src/migrate/engine/styles.ts
/** What rules find in the stylesheets of a module. */
function styleFindings(styles, rules) {
	const found = [];
	for (const file of styles) {
		if (file.problems.length > 0) continue;
		for (const rule of rules) {
			const report = (given) => found.push(rawFinding(asAuditRule(rule), given, file.source, ""));
			rule.style?.(file, {
				styles,
				report
			});
		}
	}
	return found;
}

// src/migrate/engine/unused-imports.ts
const UNUSED_IMPORT = "unused-import";
/** Names of Odoo's own that linters tell of once nothing reads them; those of modules may do something by being read. */
const OWN = /^odoo(\.(?!addons\b)|$)/;
/**
* Takes imports of Odoo's names away that the edits of a hop have left without a use. One that nobody used before is
* left to whoever wrote it, and so is what an `__init__.py` or a list of names hands on.
*/
async function withoutUnusedImports(before, after, hop) {
	const texts = new Map(after);
	const edits = [];
	for (const [path, left] of after) {
		const old = before.get(path);
		if (old === void 0 || old === left || !path.endsWith(".py") || path.endsWith("__init__.py")) continue;
		if (!left.includes("import") || /^__all__\b/m.test(left)) continue;
		let known;
		for (let text = left;;) {
			const file = await readPython(sourceFile(path, text));
			if (file.problems.length > 0) break;
			const unused = unusedIn(file);
			if (unused.length === 0) break;
			const then = known ?? await readPython(sourceFile(path, old));
			known = then;
			const first = unused.find(({ name }) => isUsed(name, then) && !isHandedOn(name, path, after));
			if (!first) break;
			for (const place of editPlaces(path, text, [first.edit])) edits.push({
				...place,
				rule: UNUSED_IMPORT,
				hop,
				confidence: "certain",
				title: `Drop the import of ${first.name}, which nothing uses any more`
			});
			text = applyEdits(text, [{
				...first.edit,
				file: path
			}]);
			texts.set(path, text);
		}
	}
	return edits.length === 0 ? {
		texts: after,
		edits
	} : {
		texts,
		edits
	};
}
function unusedIn({ root, source: { text } }) {
	return imported(root, text).flatMap(({ name, places, statement }) => {
		if (usesName(root, name, text, statement) || /#\s*noqa/i.test(lines(statement, text))) return [];
		return [{
			name,
			edit: withoutName(statement, places, places.node, text)
		}];
	});
}
function isUsed(name, { root, source: { text } }) {
	const found = imported(root, text).find((each) => each.name === name);
	return found !== void 0 && usesName(root, name, text, found.statement);
}
/** Another file of the module has the name from this one. */
function isHandedOn(name, path, texts) {
	const stem = path.replace(/^.*\/|\.py$/g, "");
	const imports = new RegExp(`^[ \\t]*from[ \\t]+(?!odoo\\.(?!addons\\.))[\\w.]*\\.${stem}[ \\t]+import\\b([^(\\n]*(?:\\([^)]*)?)`, "gm");
	return [...texts].some(([other, text]) => other !== path && other.endsWith(".py") && [...text.matchAll(imports)].some(([, names = ""]) => names.match(/\w+|\*/g)?.some((each) => each === name || each === "*")));
}
/** Names that the file knows from Odoo, and the statements that they come from. */
function imported(root, text) {
	return root.children.flatMap((statement) => {
		const found = fromImport(statement, { text });
		if (!found || !OWN.test(found.module)) return [];
		return found.names.map(({ name, alias, node }) => ({
			name: alias ?? name,
			statement,
			places: {
				...found,
				node
			}
		}));
	});
}
/** The statement with what stands behind it on its last line. */
function lines({ start, end }, text) {
	const next = text.indexOf("\n", end);
	return text.slice(start, next === -1 ? text.length : next);
}

// src/migrate/engine/hop.ts
/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;
/** Applies the rules of a hop to a module, round after round until none has an edit left. */
async function migrateHop(input) {
	const { hop, reader, rules } = input;
	const edits = [];
	const keyOf = ({ rule, path }) => `${rule}\n${path}`;
	/** Rule and file: what is not to be tried again, and why. */
	const refused = /* @__PURE__ */ new Map();
	/** The same of files that could not be read before, which the notes of the run tell. */
	const closed = /* @__PURE__ */ new Set();
	let texts = input.texts;
	let findings = [];
	for (let round = 0;; round++) {
		findings = await look(input, texts);
		const wanted = findings.filter((finding) => {
			const { fix, rule } = finding;
			const key = keyOf(finding);
			return fix && !refused.has(key) && !closed.has(key) && !rules.postponed.has(rule);
		});
		if (round === MAX_ROUNDS) {
			for (const finding of wanted) refused.set(keyOf(finding), "were made as often as is sensible, and it still finds some to make");
			break;
		}
		for (const finding of wanted) if (overlapsItself(finding)) refused.set(keyOf(finding), "overlap each other, which is an error of the rule");
		const chosen = withoutOverlaps(wanted.filter((finding) => !refused.has(keyOf(finding))));
		if (chosen.length === 0) break;
		const { good, broken } = await withoutBroken(chosen, texts, reader);
		for (const finding of broken) refused.set(keyOf(finding), "were taken back, because the file would no longer parse");
		const known = /* @__PURE__ */ new Set([...good, ...broken]);
		for (const finding of chosen) if (!known.has(finding)) closed.add(keyOf(finding));
		if (good.length === 0) continue;
		const sources = /* @__PURE__ */ new Map();
		for (const finding of good) edits.push(editOf(finding, hop, (file) => remembered(sources, file, () => sourceFile(file, texts.get(file) ?? ""))));
		texts = applied(texts, good);
	}
	const cleaned = await withoutUnusedImports(input.texts, texts, hop);
	const left = findings.filter(({ fix }) => !fix);
	const sentences = [...refused].map(([key, reason]) => {
		const [rule, file] = key.split("\n");
		return `${hop} ${rule}: its edits of ${file} ${reason}.`;
	});
	const todo = (finding) => openTodo(finding, {
		hop,
		breaks: rules.breaks.get(finding.rule) ?? "error",
		link: rules.links.get(finding.rule)
	}, texts);
	const waits = ({ fix, rule }) => rules.postponed.has(rule) && (fix !== void 0 || isHarmless(rules.breaks.get(rule)));
	return {
		texts: cleaned.texts,
		edits: [...edits, ...cleaned.edits],
		refused: sentences,
		worksUntil: rules.postponed,
		todos: left.filter((finding) => !waits(finding)).map(todo),
		postponed: findings.filter(waits).map(todo)
	};
}
function isHarmless(breaks) {
	return breaks === "deprecation" || breaks === "style";
}
async function look({ reader, rules, hop, project, target }, texts) {
	const { index, extras, facts, styles } = await reader.read(texts);
	return [...await auditModule({
		index,
		extras,
		series: seriesBefore(hop),
		project: withModules(project, [facts]),
		target: withModules(target, [facts]),
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, rules.set), ...styleFindings(styles, rules.styles)].map((finding) => asTheFiles(finding, texts));
}
/** With edits that have the line breaks of their files, whatever a rule writes. */
function asTheFiles(finding, texts) {
	const { fix, path } = finding;
	if (!fix?.edits.some(({ text }) => text.includes("\n"))) return finding;
	const edits = fix.edits.map((edit) => {
		const wanted = lineBreak(texts.get(edit.file ?? path) ?? "");
		return wanted === "\n" ? edit : {
			...edit,
			text: withLineBreak(edit.text, wanted)
		};
	});
	return {
		...finding,
		fix: {
			...fix,
			edits
		}
	};
}
function editOf(finding, hop, source) {
	const { rule, path, line, fix, message } = finding;
	const removed = fix?.remove ?? [];
	const places = filesOf(finding).filter((file) => !removed.includes(file)).flatMap((file) => {
		const own = (fix?.edits ?? []).filter((edit) => (edit.file ?? path) === file);
		const read = source(file);
		return editPlaces(file, read.text, own, read);
	});
	const distance = (place) => place.path === path ? Math.abs(place.line - line) : Number.POSITIVE_INFINITY;
	const [main = {
		path,
		line,
		before: "",
		after: ""
	}, ...also] = places.toSorted((a, b) => distance(a) - distance(b));
	return {
		rule,
		hop,
		...main,
		confidence: fix?.safe ? "certain" : "likely",
		title: fix?.title ?? message,
		also,
		removed
	};
}

// src/migrate/engine/hop-rules.ts
function hopRules(rules, hop, { from, to, deprecations }) {
	const first = SERIES.indexOf(hop) === SERIES.indexOf(from) + 1;
	const own = rules.filter((rule) => rule.to === hop && !(rule.ends === true && to > hop) || first && rule.to < hop && outlasts(rule));
	return {
		set: ruleSet(own.map(asAuditRule)),
		styles: own.filter(({ style }) => style !== void 0),
		breaks: new Map(own.map(({ id, breaks }) => [id, breaks])),
		links: new Map(own.map(({ id, link }) => [id, link])),
		postponed: new Map(own.flatMap(({ id, worksUntil }) => deprecations === "report" && worksUntil !== void 0 && (worksUntil === "ever" || to < worksUntil) ? [[id, worksUntil]] : []))
	};
}
/** What it changes is found in modules of later series too. */
function outlasts({ breaks, lasts }) {
	return lasts === true || breaks === "deprecation";
}

// src/migrate/engine/postponed.ts
/** Places that are told of in one sentence; the rest is counted. */
const SHOWN = 5;
/** What a run has left because it still works, one sentence for each rule. */
function postponedNotes(places, until) {
	return [...new Set(places.map(({ rule }) => rule))].map((rule) => {
		const own = places.filter((place) => place.rule === rule);
		const lines = [...new Set(own.map(({ path, line }) => `${path}:${line}`))];
		const shown = lines.slice(0, SHOWN);
		const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : "";
		const series = until.get(rule);
		const works = series === void 0 || series === "ever" ? "still works" : `works until ${series}`;
		return `${rule}: ${count(own.length, "place")} left, because the old way ${works}: ${shown.join(", ")}${more}. With deprecations: apply (--deprecations apply) it is changed.`;
	});
}

// src/migrate/engine/engine.ts
/** Files that differ, by their path in the module; undefined for one that goes. */
function changedFiles({ before, after }) {
	const changed = /* @__PURE__ */ new Map();
	for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
	for (const file of before.keys()) if (!after.has(file)) changed.set(file, void 0);
	return changed;
}
/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
function hopsBetween(from, to) {
	return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}
/** Series that a hop comes from. */
function seriesBefore(hop) {
	return SERIES[SERIES.indexOf(hop) - 1] ?? hop;
}
/** What the hops of a module come to; `after` may be later than the last of them. */
function migrationOf({ module, from, to }, after, results, notes) {
	return {
		module: module.name,
		dir: module.dir,
		from,
		to,
		before: module.texts,
		after,
		edits: results.flatMap(({ edits }) => edits),
		todos: settled(results.flatMap(({ todos }) => todos), after),
		refused: results.flatMap(({ refused }) => refused),
		notes: [...postponedNotes(settled(results.flatMap(({ postponed }) => postponed), after), new Map(results.flatMap(({ worksUntil }) => [...worksUntil]))), ...notes]
	};
}

// src/migrate/rules/index.ts
/** Every rule, hop by hop. */
const MIGRATIONS = [
	action_for_xmlid_default,
	activity_type_model_default,
	assets_in_manifest_default,
	channel_followers_default,
	component_case_default,
	environment_manage_default,
	gone_js_module_default,
	gone_js_template_default,
	gone_modules_default,
	gone_names_default,
	gone_python_default,
	gone_style_names_default,
	http_redirect_default,
	mail_templates_default,
	own_user_fields_default,
	plural_fields_default,
	qweb_key_default,
	recursive_field_default,
	renamed_fields_default,
	renamed_methods_default,
	renamed_records_default,
	savepoint_case_default,
	selection_keys_default,
	sql_columns_default,
	t_raw_default,
	taken_names_default,
	xmlid_methods_default,
	account_code_default,
	account_type_default,
	bootstrap_5_default,
	bootstrap_5_js_default,
	bootstrap_5_scss_default,
	computed_onchanges_default,
	create_multi_default,
	fields_view_get_default,
	flush_and_invalidate_default,
	gone_asset_default,
	gone_js_anchor_default,
	gone_js_import_default,
	gone_js_module_default$1,
	gone_js_template_default$1,
	gone_modules_default$1,
	gone_names_default$1,
	gone_python_default$1,
	gone_style_names_default$1,
	group_colspan_default,
	json_request_default,
	kanban_toggles_default,
	load_views_default,
	mail_layout_default,
	mock_import_default,
	model_init_default,
	moved_js_import_default,
	needed_modules_default,
	osv_query_default,
	override_arguments_default,
	owl_import_default,
	owl_lifecycle_default,
	qweb_bundle_default,
	registry_methods_default,
	renamed_fields_default$1,
	renamed_methods_default$1,
	renamed_models_default,
	renamed_records_default$1,
	report_overrides_default,
	report_render_default,
	sale_report_default,
	search_domain_default,
	selection_keys_default$1,
	sql_columns_default$1,
	taken_names_default$1,
	tax_totals_default,
	view_groups_default,
	web_controllers_default,
	active_id_default,
	attrs_in_extensions_default,
	attrs_to_expressions_default,
	clear_caches_default,
	composer_res_ids_default,
	condition_fields_default,
	exceptions_warning_default,
	field_descriptor_default,
	field_props_default,
	field_states_default,
	gone_asset_default$1,
	gone_bundles_default,
	gone_js_anchor_default$1,
	gone_js_import_default$1,
	gone_js_service_default,
	gone_js_template_default$2,
	gone_modules_default$2,
	gone_names_default$2,
	gone_python_default$2,
	gone_style_names_default$2,
	gone_widget_default,
	group_order_default,
	install_hooks_default,
	isinstance_union_default,
	js_env_t_default,
	js_globals_default,
	js_patch_default,
	legacy_js_default,
	list_column_invisible_default,
	mail_post_default,
	mail_template_reports_default,
	method_cache_default,
	moved_js_import_default$1,
	name_get_default,
	name_get_calls_default,
	name_search_arguments_default,
	needed_modules_default$1,
	ormcache_clear_default,
	override_arguments_default$1,
	owl_global_default,
	owl_import_default$1,
	owl_mark_default,
	patch_method_default,
	plural_fields_default$1,
	public_widget_rpc_default,
	renamed_fields_default$2,
	renamed_methods_default$2,
	renamed_models_default$1,
	renamed_records_default$2,
	resource_path_default,
	sale_state_done_default,
	sale_state_lists_default,
	search_arguments_default,
	search_count_default,
	settings_views_default,
	shortcut_tags_default,
	sql_columns_default$2,
	super_arguments_default,
	t_extend_default,
	taken_names_default$2,
	chatter_default,
	check_access_default,
	check_recursion_default,
	cron_calls_default,
	default_period_default,
	env_translation_default,
	field_aggregator_default,
	field_unaccent_default,
	gone_asset_default$2,
	gone_js_anchor_default$2,
	gone_js_import_default$2,
	gone_js_service_default$1,
	gone_js_template_default$3,
	gone_modules_default$3,
	gone_names_default$3,
	gone_python_default$3,
	gone_style_names_default$3,
	gone_widget_default$1,
	group_expand_default,
	js_rpc_default,
	js_user_default,
	kanban_card_default,
	kanban_helpers_default,
	list_editable_default,
	list_in_code_default,
	list_in_scripts_default,
	module_mark_default,
	moved_anchors_default,
	moved_js_import_default$2,
	needed_modules_default$2,
	odoo_registry_default,
	override_arguments_default$2,
	overrides_default,
	plural_fields_default$2,
	product_storable_default,
	renamed_fields_default$3,
	renamed_methods_default$3,
	renamed_records_default$3,
	report_sql_default,
	search_arguments_default$1,
	session_authenticate_default,
	session_user_default,
	slug_methods_default,
	sql_columns_default$3,
	taken_names_default$3,
	test_chart_template_default,
	test_form_import_default,
	tour_steps_default,
	tree_to_list_default,
	user_has_groups_default,
	ustr_default,
	account_active_default,
	action_target_inline_default,
	addon_imports_default,
	api_returns_default,
	chart_template_csv_default,
	company_default_get_default,
	cron_progress_default,
	delegate_field_default,
	domain_class_default,
	employee_base_default,
	env_assignment_default,
	env_attributes_default,
	expression_patches_default,
	fake_models_default,
	field_auto_join_default,
	fields_first_default,
	gone_asset_default$3,
	gone_js_anchor_default$3,
	gone_js_import_default$3,
	gone_js_service_default$2,
	gone_js_template_default$4,
	gone_modules_default$4,
	gone_names_default$4,
	gone_orm_default,
	gone_python_default$4,
	gone_style_names_default$4,
	gone_test_helpers_default,
	gone_values_default,
	gone_widget_default$2,
	group_fields_default,
	group_privilege_default,
	json_routes_default,
	moved_js_import_default$3,
	name_search_domain_default,
	new_id_default,
	ormcache_context_default,
	override_arguments_default$3,
	pdf_library_default,
	plural_fields_default$3,
	procurement_group_default,
	procurement_values_default,
	read_group_default,
	renamed_fields_default$4,
	renamed_methods_default$4,
	renamed_models_default$2,
	renamed_records_default$4,
	request_attributes_default,
	rule_user_groups_default,
	safe_eval_default,
	search_groups_default,
	search_keywords_default,
	session_authenticate_default$1,
	sql_columns_default$4,
	sql_constraints_default,
	taken_names_default$4,
	test_commit_default,
	test_registry_mode_default,
	toggle_active_default,
	tools_names_default
];

export { seriesBefore as a, migrationOf as i, changedFiles as n, hopRules as o, hopsBetween as r, migrateHop as s, MIGRATIONS as t };