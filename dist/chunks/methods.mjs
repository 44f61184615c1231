// src/odoo/methods.ts
/**
* Methods that only read, in any series from 14.0 to 19.0, so that they need no human. The number is the
* position of `limit` among the arguments of those that list rows.
* Source: odoo/models.py and addons/web/models/models.py of each series.
*/
const READING = {
	search: 2,
	search_read: 3,
	web_search_read: 3,
	name_search: 3,
	web_name_search: 4,
	read_group: 4,
	formatted_read_group: 5,
	web_read_group: 3,
	search_count: void 0,
	read: void 0,
	web_read: void 0,
	name_get: void 0,
	export_data: void 0,
	fields_get: void 0,
	default_get: void 0,
	onchange: void 0,
	get_views: void 0,
	get_view: void 0,
	load_views: void 0,
	fields_view_get: void 0,
	get_metadata: void 0,
	get_external_id: void 0,
	get_field_translations: void 0,
	get_formview_id: void 0,
	get_formview_action: void 0,
	check_access_rights: void 0,
	check_access_rule: void 0,
	check_access: void 0,
	has_access: void 0,
	has_group: void 0,
	context_get: void 0,
	check_object_reference: void 0,
	search_panel_select_range: void 0,
	search_panel_select_multi_range: void 0,
	get_available_models: void 0,
	display_name_for: void 0,
	group_names_with_access: void 0
};
function isReading(method) {
	return Object.hasOwn(READING, method);
}
/** Methods that remove records under whatever name; the ORM's own is `unlink`. */
function isDeleting(method) {
	return /(^|_)(unlink|delete|purge|remove_all)(_|$)/.test(method);
}
const OPERATIONS = [
	"read",
	"create",
	"write",
	"delete",
	"execute"
];
const CHANGING = /* @__PURE__ */ new Map([
	["create", ["create"]],
	["name_create", ["create"]],
	["copy", ["create"]],
	["write", ["write"]],
	["web_save", ["create", "write"]],
	["web_save_multi", ["write"]],
	["action_archive", ["write"]],
	["action_unarchive", ["write"]],
	["toggle_active", ["write"]],
	["load", ["create", "write"]],
	["import_data", ["create", "write"]],
	["unlink", ["delete"]]
]);
/** The operations of a method, by its name alone: what a caller says of it is no proof. */
function operationsOf(method) {
	if (isReading(method)) return ["read"];
	return CHANGING.get(method) ?? (isDeleting(method) ? ["delete", "execute"] : ["execute"]);
}

export { operationsOf as a, isReading as i, READING as n, isDeleting as r, OPERATIONS as t };