import { bn as seriesOfVersion } from "./audit-base.mjs";
import { o as SERIES } from "./common.mjs";
import { K as indexModule, S as decode, X as moduleFacts, f as readModule, k as loadSymbols, l as ModuleError, u as listFiles } from "./source.mjs";
import { t as MigrationError } from "./errors.mjs";
import { st as MANIFEST } from "./migrate-rules.mjs";
import { C as assets_in_manifest_default, S as channel_followers_default, T as action_for_xmlid_default, _ as gone_modules_default, a as renamed_records_default, b as environment_manage_default, c as recursive_field_default, d as own_user_fields_default, f as mail_templates_default, g as gone_names_default, h as gone_python_default, i as savepoint_case_default, l as qweb_key_default, m as gone_style_names_default, n as t_raw_default, o as renamed_methods_default, p as http_redirect_default, r as selection_keys_default, s as renamed_fields_default, t as xmlid_methods_default, u as plural_fields_default, v as gone_js_template_default, w as activity_type_model_default, x as component_case_default, y as gone_js_module_default } from "./migrate-rules2.mjs";
import { A as gone_js_import_default, B as account_type_default, C as group_colspan_default, D as gone_modules_default$1, E as gone_names_default$1, F as fields_view_get_default, I as create_multi_default, L as bootstrap_5_scss_default, M as gone_js_anchor_default, N as gone_asset_default, O as gone_js_template_default$1, P as flush_and_invalidate_default, R as bootstrap_5_js_default, S as json_request_default, T as gone_python_default$1, V as account_code_default, _ as needed_modules_default, a as search_domain_default, b as mail_layout_default, c as renamed_records_default$1, d as renamed_fields_default$1, f as registry_methods_default, g as osv_query_default, h as owl_import_default, i as selection_keys_default$1, j as moved_js_import_default, k as gone_js_module_default$1, l as renamed_models_default, m as owl_lifecycle_default, n as view_groups_default, o as report_render_default, p as qweb_bundle_default, r as tax_totals_default, s as report_overrides_default, t as web_controllers_default, u as renamed_methods_default$1, v as model_init_default, w as gone_style_names_default$1, x as load_views_default, y as mock_import_default, z as bootstrap_5_default } from "./migrate-rules6.mjs";
import { C as composer_res_ids_default, D as active_id_default, E as attrs_in_extensions_default, S as condition_fields_default, T as attrs_to_expressions_default, _ as gone_asset_default$1, a as isinstance_union_default, b as field_descriptor_default, c as gone_style_names_default$2, d as gone_modules_default$2, f as gone_js_template_default$2, g as gone_bundles_default, h as gone_js_anchor_default$1, i as js_env_t_default, l as gone_python_default$2, m as gone_js_import_default$1, n as js_patch_default, o as install_hooks_default, p as gone_js_service_default, r as js_globals_default, s as gone_widget_default, t as legacy_js_default, u as gone_names_default$2, v as field_states_default, w as clear_caches_default, x as exceptions_warning_default, y as field_props_default } from "./migrate-rules7.mjs";
import { A as list_column_invisible_default, C as name_search_arguments_default, D as method_cache_default, E as moved_js_import_default$1, O as mail_template_reports_default, S as needed_modules_default$1, T as name_get_default, _ as patch_method_default, a as settings_views_default, b as owl_global_default, c as sale_state_lists_default, d as renamed_records_default$2, f as renamed_models_default$1, g as plural_fields_default$1, h as public_widget_rpc_default, i as shortcut_tags_default, k as mail_post_default, l as sale_state_done_default, m as renamed_fields_default$2, n as t_extend_default, o as search_count_default, p as renamed_methods_default$2, r as super_arguments_default, s as search_arguments_default, t as chatter_default, u as resource_path_default, v as owl_mark_default, w as name_get_calls_default, x as ormcache_clear_default, y as owl_import_default$1 } from "./migrate-rules8.mjs";
import { _ as default_period_default, a as gone_style_names_default$3, b as check_access_default, c as gone_modules_default$3, d as gone_js_import_default$2, f as gone_js_anchor_default$2, g as env_translation_default, h as field_aggregator_default, i as gone_widget_default$1, l as gone_js_template_default$3, m as field_unaccent_default, n as js_rpc_default, o as gone_python_default$3, p as gone_asset_default$2, r as group_expand_default, s as gone_names_default$3, t as js_user_default, u as gone_js_service_default$1, v as cron_calls_default, y as check_recursion_default } from "./migrate-rules9.mjs";
import { C as list_in_scripts_default, D as kanban_card_default, E as kanban_helpers_default, S as module_mark_default, T as list_editable_default, _ as overrides_default, a as test_form_import_default, b as needed_modules_default$2, c as session_user_default, d as report_sql_default, f as renamed_records_default$3, g as plural_fields_default$2, h as product_storable_default, i as tour_steps_default, k as moved_js_import_default$2, l as session_authenticate_default, m as renamed_fields_default$3, n as user_has_groups_default, o as test_chart_template_default, p as renamed_methods_default$3, r as tree_to_list_default, s as slug_methods_default, t as ustr_default, u as search_arguments_default$1, v as override_arguments_default, w as list_in_code_default, x as moved_anchors_default, y as odoo_registry_default } from "./migrate-rules10.mjs";
import { A as gone_js_template_default$4, B as domain_class_default, C as gone_values_default, D as gone_orm_default, E as gone_python_default$4, F as fields_first_default, G as addon_imports_default, H as company_default_get_default, I as field_auto_join_default, K as action_target_inline_default, L as fake_models_default, M as gone_js_import_default$3, N as gone_js_anchor_default$3, O as gone_names_default$4, P as gone_asset_default$3, R as env_attributes_default, S as gone_widget_default$2, T as gone_style_names_default$4, U as chart_template_csv_default, V as cron_progress_default, W as api_returns_default, _ as name_search_domain_default, a as sql_constraints_default, b as group_privilege_default, c as rule_user_groups_default, d as renamed_models_default$2, f as renamed_methods_default$4, g as plural_fields_default$3, h as procurement_values_default, i as test_commit_default, j as gone_js_service_default$2, k as gone_modules_default$4, l as request_attributes_default, m as read_group_default, n as toggle_active_default, o as session_authenticate_default$1, p as renamed_fields_default$4, q as account_active_default, r as test_registry_mode_default, s as search_groups_default, t as tools_names_default, u as renamed_records_default$4, v as moved_js_import_default$3, w as gone_test_helpers_default, x as group_fields_default, y as json_routes_default, z as env_assignment_default } from "./migrate-rules11.mjs";
import { M as readIfThere } from "./read-back.mjs";
import { a as moduleReader } from "./engine.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

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
	t_raw_default,
	xmlid_methods_default,
	account_code_default,
	account_type_default,
	bootstrap_5_default,
	bootstrap_5_js_default,
	bootstrap_5_scss_default,
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
	load_views_default,
	mail_layout_default,
	mock_import_default,
	model_init_default,
	moved_js_import_default,
	needed_modules_default,
	osv_query_default,
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
	search_domain_default,
	selection_keys_default$1,
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
	super_arguments_default,
	t_extend_default,
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
	override_arguments_default,
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
	domain_class_default,
	env_assignment_default,
	env_attributes_default,
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
	plural_fields_default$3,
	procurement_values_default,
	read_group_default,
	renamed_fields_default$4,
	renamed_methods_default$4,
	renamed_models_default$2,
	renamed_records_default$4,
	request_attributes_default,
	rule_user_groups_default,
	search_groups_default,
	session_authenticate_default$1,
	sql_constraints_default,
	test_commit_default,
	test_registry_mode_default,
	toggle_active_default,
	tools_names_default
];

// src/migrate/engine/read-texts.ts
/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$|^static\/description\/index\.html$/;
/** A file over this is no source text that somebody wrote. */
const MAX_BYTES = 8388608;
/**
* The texts of a module on disk. A file that is not UTF-8, or far too long, is only named: nothing of it is changed, and
* `notes` says so.
*/
async function readTexts({ name, dir, files }) {
	const texts = /* @__PURE__ */ new Map();
	const notes = [];
	const wanted = files.filter((file) => TEXT.test(file) && !/^static\/(lib|src\/lib)\//.test(file));
	const found = await Promise.all(wanted.map((file) => textOrReason(dir, file)));
	for (const [i, file] of wanted.entries()) {
		const { text, reason } = found[i] ?? {};
		if (text !== void 0) texts.set(file, text);
		else notes.push(`${file} ${reason}: nothing of it was changed.`);
	}
	return {
		module: {
			name,
			dir,
			texts,
			files
		},
		notes
	};
}
async function textOrReason(dir, file) {
	try {
		const { size } = await stat(path.join(dir, file));
		if (size > MAX_BYTES) return { reason: `has ${Math.round(size / 1024 / 1024)} MB, more than sources have` };
		const text = await readText(dir, file);
		return text === void 0 ? { reason: "is no UTF-8 text" } : { text };
	} catch (error) {
		if (error instanceof Error && "code" in error) return { reason: `cannot be read (${error.code})` };
		throw error;
	}
}
/** Undefined for a file that is not there, or is not UTF-8. */
async function readText(dir, file) {
	const bytes = await readIfThere(path.join(dir, file));
	const text = bytes && decode(bytes);
	return bytes && text !== void 0 && Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
}

// src/migrate/engine/travellers.ts
/** Reads the modules that are to go, in the order of the folders. */
async function travellersOf(dirs, wanted) {
	const found = [];
	const reasons = [];
	for (const dir of dirs) {
		const traveller = await travellerOf(dir, wanted);
		if (typeof traveller === "string") reasons.push(traveller);
		else found.push(traveller);
	}
	const [reason] = reasons;
	if (reason !== void 0 && (found.length === 0 || !wanted.leftOut)) {
		const more = reasons.length > 1 ? ` (${reasons.length - 1} others cannot go either.)` : "";
		throw new MigrationError(reason + more);
	}
	for (const each of reasons) wanted.leftOut?.(each);
	return found;
}
/** A sentence where it cannot go. */
async function travellerOf(dir, wanted) {
	const name = path.basename(dir);
	let files;
	try {
		files = (await listFiles(dir)).sort();
	} catch (error) {
		if (error instanceof ModuleError) return error.message;
		throw error;
	}
	if (!files.includes("__manifest__.py")) return `${name}: ${MANIFEST} is a link or no file. It has to be one of the module's own.`;
	const { module, notes } = await readTexts({
		name,
		dir,
		files
	});
	const text = module.texts.get(MANIFEST);
	if (text === void 0) return `${name}: ${MANIFEST} is not UTF-8 text.`;
	const reader = moduleReader(module, MIGRATIONS);
	const { index, facts } = await reader.read(module.texts);
	const { manifest } = index.module;
	const [problem] = await reader.problems(MANIFEST, text);
	if (!manifest.root || problem) {
		const { start, message } = problem ?? manifest.problems[0] ?? {
			start: 0,
			message: "it is no dictionary"
		};
		return `${name}/${MANIFEST}:${manifest.source.lineAt(start)} cannot be read: ${message}. Mend it first.`;
	}
	const from = wanted.from ?? seriesOfVersion(facts.version);
	if (from === void 0) return `${name}: its version does not begin with a series, such as 14.0.1.0.0. Say which it is for with from: ${SERIES.join(", ")}.`;
	const isThere = wanted.arrived === true && from === wanted.to;
	if (SERIES.indexOf(from) >= SERIES.indexOf(wanted.to) && !isThere) return `${name} is for ${from}: it can only be taken to a later series than that, not to ${wanted.to}.`;
	return {
		module,
		reader,
		from,
		notes: [...notes, ...await brokenNotes(module.texts, reader)]
	};
}
/** Files that no parser reads are left as they are: whoever mends them first gets them migrated. */
async function brokenNotes(texts, { problems }) {
	const notes = [];
	for (const [file, text] of texts) {
		const [problem] = await problems(file, text);
		if (!problem) continue;
		const line = text.slice(0, problem.start).split("\n").length;
		notes.push(`${file}:${line} does not parse (${problem.message}): nothing of this file was changed.`);
	}
	return notes;
}
/**
* What modules that stay declare. Those that the symbol database of their series has are Odoo's own: what they are in
* each series is known better than from the sources of one.
*/
async function besideOf(dirs, travellers) {
	const known = /* @__PURE__ */ new Set();
	for (const series of new Set(travellers.map(({ from }) => from))) for (const { name } of await loadSymbols(series)) known.add(name);
	const facts = [];
	for (const dir of dirs) {
		if (known.has(path.basename(dir))) continue;
		try {
			facts.push(moduleFacts(indexModule(await readModule(dir))));
		} catch (error) {
			if (!(error instanceof ModuleError)) throw error;
		}
	}
	return facts;
}

export { MIGRATIONS as a, readTexts as i, travellersOf as n, readText as r, besideOf as t };