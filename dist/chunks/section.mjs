import { o as SERIES } from "./common.mjs";
import { R as moduleFacts, j as loadSymbols, l as readModule, o as ModuleError, q as indexModule, s as listFiles, w as decode } from "./source.mjs";
import { A as seriesOfVersion } from "./audit-base.mjs";
import { a as moduleReader } from "./engine.mjs";
import { Xt as MANIFEST } from "./migrate-rules2.mjs";
import { t as MigrationError } from "./errors.mjs";
import { $ as environment_manage_default, A as gone_asset_default, B as renamed_records_default, C as gone_names_default$1, D as gone_js_import_default, E as gone_js_module_default$1, F as bootstrap_5_default, G as plural_fields_default, H as renamed_fields_default, I as account_type_default, J as gone_python_default, K as mail_templates_default, L as xmlid_methods_default, M as fields_view_get_default, N as create_multi_default, O as moved_js_import_default, P as bootstrap_5_js_default, Q as gone_js_module_default, R as t_raw_default, S as gone_python_default$1, T as gone_js_template_default$1, U as recursive_field_default, V as renamed_methods_default, W as qweb_key_default, X as gone_modules_default, Y as gone_names_default, Z as gone_js_template_default, _ as model_init_default, a as report_render_default, b as json_request_default, c as renamed_models_default, d as registry_methods_default, et as component_case_default, f as qweb_bundle_default, g as needed_modules_default, h as osv_query_default, i as search_domain_default, j as flush_and_invalidate_default, k as gone_js_anchor_default, l as renamed_methods_default$1, m as owl_import_default, n as view_groups_default, nt as assets_in_manifest_default, o as report_overrides_default, p as owl_lifecycle_default, q as http_redirect_default, r as tax_totals_default, rt as action_for_xmlid_default, s as renamed_records_default$1, t as web_controllers_default, tt as channel_followers_default, u as renamed_fields_default$1, v as mock_import_default, w as gone_modules_default$1, x as group_colspan_default, y as mail_layout_default, z as savepoint_case_default } from "./migrate-rules3.mjs";
import { A as field_descriptor_default, C as gone_js_service_default, D as gone_asset_default$1, E as gone_bundles_default, F as attrs_to_expressions_default, I as attrs_in_extensions_default, L as active_id_default, M as condition_fields_default, N as composer_res_ids_default, O as field_states_default, P as clear_caches_default, S as gone_js_template_default$2, T as gone_js_anchor_default$1, _ as install_hooks_default, a as needed_modules_default$1, b as gone_names_default$2, c as moved_js_import_default$1, d as mail_post_default, f as list_column_invisible_default, g as js_env_t_default, h as js_globals_default, i as ormcache_clear_default, j as exceptions_warning_default, k as field_props_default, l as method_cache_default, m as js_patch_default, n as owl_import_default$1, o as name_search_arguments_default, p as legacy_js_default, r as owl_global_default, s as name_get_default, t as owl_mark_default, u as mail_template_reports_default, v as gone_widget_default, w as gone_js_import_default$1, x as gone_modules_default$2, y as gone_python_default$2 } from "./migrate-rules5.mjs";
import { C as resource_path_default, D as renamed_fields_default$2, E as renamed_methods_default$2, O as plural_fields_default$1, S as sale_state_done_default, T as renamed_models_default$1, _ as shortcut_tags_default, a as gone_js_template_default$3, b as search_arguments_default, c as gone_js_anchor_default$2, d as field_aggregator_default, f as cron_calls_default, g as t_extend_default, h as chatter_default, i as gone_modules_default$3, l as gone_asset_default$2, m as check_access_default, n as gone_python_default$3, o as gone_js_service_default$1, p as check_recursion_default, r as gone_names_default$3, s as gone_js_import_default$2, t as gone_widget_default$1, u as field_unaccent_default, v as settings_views_default, w as renamed_records_default$2, x as sale_state_lists_default, y as search_count_default } from "./migrate-rules6.mjs";
import { $ as js_user_default, A as env_attributes_default, B as slug_methods_default, C as gone_js_service_default$2, D as fields_first_default, E as gone_asset_default$3, F as ustr_default, G as renamed_fields_default$3, H as search_arguments_default$1, I as user_has_groups_default, J as overrides_default, K as product_storable_default, L as tree_to_list_default, M as company_default_get_default, N as api_returns_default, O as field_auto_join_default, P as action_target_inline_default, Q as kanban_card_default, R as tour_steps_default, S as gone_js_template_default$4, T as gone_js_anchor_default$3, U as renamed_records_default$3, V as session_user_default, W as renamed_methods_default$3, X as needed_modules_default$2, Y as odoo_registry_default, Z as kanban_helpers_default, _ as group_fields_default, a as rule_user_groups_default, b as gone_names_default$4, c as renamed_models_default$2, d as read_group_default, et as js_rpc_default, f as plural_fields_default$3, g as group_privilege_default, h as json_routes_default, i as search_groups_default, j as domain_class_default, k as fake_models_default, l as renamed_methods_default$4, m as moved_js_import_default$3, n as toggle_active_default, nt as moved_js_import_default$2, o as request_attributes_default, p as name_search_domain_default, q as plural_fields_default$2, r as sql_constraints_default, s as renamed_records_default$4, t as tools_names_default, u as renamed_fields_default$4, v as gone_widget_default$2, w as gone_js_import_default$3, x as gone_modules_default$4, y as gone_python_default$4, z as test_form_import_default } from "./migrate-rules7.mjs";
import { O as readIfThere } from "./read-back.mjs";
import path from "node:path";
import { stat } from "node:fs/promises";

// src/migrate/rules/index.ts
/** Every rule, hop by hop. */
const MIGRATIONS = [
	action_for_xmlid_default,
	assets_in_manifest_default,
	channel_followers_default,
	component_case_default,
	environment_manage_default,
	gone_js_module_default,
	gone_js_template_default,
	gone_modules_default,
	gone_names_default,
	gone_python_default,
	http_redirect_default,
	mail_templates_default,
	plural_fields_default,
	qweb_key_default,
	recursive_field_default,
	renamed_fields_default,
	renamed_methods_default,
	renamed_records_default,
	savepoint_case_default,
	t_raw_default,
	xmlid_methods_default,
	account_type_default,
	bootstrap_5_default,
	bootstrap_5_js_default,
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
	group_colspan_default,
	json_request_default,
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
	gone_widget_default,
	install_hooks_default,
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
	name_search_arguments_default,
	needed_modules_default$1,
	ormcache_clear_default,
	owl_global_default,
	owl_import_default$1,
	owl_mark_default,
	plural_fields_default$1,
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
	t_extend_default,
	chatter_default,
	check_access_default,
	check_recursion_default,
	cron_calls_default,
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
	gone_widget_default$1,
	js_rpc_default,
	js_user_default,
	kanban_card_default,
	kanban_helpers_default,
	moved_js_import_default$2,
	needed_modules_default$2,
	odoo_registry_default,
	overrides_default,
	plural_fields_default$2,
	product_storable_default,
	renamed_fields_default$3,
	renamed_methods_default$3,
	renamed_records_default$3,
	search_arguments_default$1,
	session_user_default,
	slug_methods_default,
	test_form_import_default,
	tour_steps_default,
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
	gone_asset_default$3,
	gone_js_anchor_default$3,
	gone_js_import_default$3,
	gone_js_service_default$2,
	gone_js_template_default$4,
	gone_modules_default$4,
	gone_names_default$4,
	gone_python_default$4,
	gone_widget_default$2,
	group_fields_default,
	group_privilege_default,
	json_routes_default,
	moved_js_import_default$3,
	name_search_domain_default,
	plural_fields_default$3,
	read_group_default,
	renamed_fields_default$4,
	renamed_methods_default$4,
	renamed_models_default$2,
	renamed_records_default$4,
	request_attributes_default,
	rule_user_groups_default,
	search_groups_default,
	sql_constraints_default,
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

// src/migrate/scripts/section.ts
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

export { besideOf as a, readTexts as c, only as i, MIGRATIONS as l, PHASES as n, travellersOf as o, counted as r, readText as s, FLAVOURS as t };