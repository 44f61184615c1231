// src/util/remember.ts
/** The value of a key, made at the first question. */
function remembered(known, key, make) {
	const found = known.get(key);
	if (found !== void 0) return found;
	const made = make();
	known.set(key, made);
	return made;
}

// src/series/profile.ts
/** The Odoo series served, oldest first. */
const SERIES = [
	"14.0",
	"15.0",
	"16.0",
	"17.0",
	"18.0",
	"19.0"
];
function isSeries(text) {
	return SERIES.some((series) => series === text);
}
function since(row) {
	return (series) => {
		let value = row["14.0"];
		for (const older of SERIES.slice(0, SERIES.indexOf(series) + 1)) value = row[older] ?? value;
		return value;
	};
}
/**
* What differs between the series. Templates and engines ask these flags, never a version number.
* Paths in the sources are relative to the `odoo` package of that series.
*/
const FLAGS = {
	/** Hierarchy views exist, in the module `web_hierarchy`. Source: 17.0 addons/web_hierarchy. */
	hierarchyView: since({
		"14.0": false,
		"17.0": true
	}),
	/** Menu of a kanban card. Source: 17.0 and 18.0 web kanban_arch_parser.js, `KANBAN_MENU_ATTRIBUTE`. */
	kanbanMenu: since({
		"14.0": "dropdown",
		"17.0": "kanban-menu",
		"18.0": "menu"
	}),
	/** Prefix of the attributes that Bootstrap reads. Source: 16.0 addons/web/static/lib/bootstrap, version 5. */
	bootstrapPrefix: since({
		"14.0": "data-",
		"16.0": "data-bs-"
	}),
	/** Colour of a kanban card: a function in its class, or an attribute of the view. Source: 18.0 web kanban_arch_parser.js, `highlight_color`. */
	kanbanColor: since({
		"14.0": "function",
		"18.0": "attribute"
	}),
	/** A window action may have a `path`. Source: 18.0 addons/base/models/ir_actions.py. */
	actionPath: since({
		"14.0": false,
		"18.0": true
	}),
	/** Root of a list view; the other tag does not load. Source: 18.0 addons/base/models/ir_ui_view.py. */
	listTag: since({
		"14.0": "tree",
		"18.0": "list"
	}),
	/**
	* How a node of a view depends on the record: `attrs`/`states` attributes, or one Python expression an
	* attribute (`invisible="state != 'draft'"`). Source: 17.0 ir_ui_view.py, "Since 17.0, the "attrs" and "states"".
	*/
	modifiers: since({
		"14.0": "attrs",
		"17.0": "expr"
	}),
	/** A field used in a modifier, domain or context must be in the view. Source: 18.0 ir_ui_view.py, `_add_missing_fields`. */
	needsHelperFields: since({
		"14.0": true,
		"18.0": false
	}),
	/** `column_invisible` hides a list column; before, `invisible` on the field did. Source: 17.0 ir_ui_view.py. */
	columnInvisible: since({
		"14.0": false,
		"17.0": true
	}),
	/** Chatter of a form. The other one loads and shows nothing. Source: 18.0 mail/static/src/chatter/web/form_compiler.js. */
	chatter: since({
		"14.0": "div",
		"18.0": "tag"
	}),
	/** Template name of a kanban card. `kanban-box` is only a shim in 18.0. Source: web kanban_arch_parser.js. */
	kanbanTemplate: since({
		"14.0": "kanban-box",
		"18.0": "card"
	}),
	/** `<group>` of a search view may carry `expand` and `string`. Source: 19.0 addons/base/rng/search_view.rng. */
	searchGroupAttributes: since({
		"14.0": true,
		"19.0": false
	}),
	/** `<graph>` may carry `orientation`. Source: 17.0 addons/base/rng/graph_view.rng. */
	graphOrientation: since({
		"14.0": true,
		"17.0": false
	}),
	/** Settings: blocks of `div.app_settings_block`, or `<app><block><setting>`. Source: 17.0 base_setup views. */
	settingsView: since({
		"14.0": "div",
		"17.0": "app"
	}),
	/** `target` of the settings action. Source: 19.0 addons/base/models/ir_actions.py, field `target`. */
	settingsTarget: since({
		"14.0": "inline",
		"19.0": "current"
	}),
	/** `numbercall` and `doall` of `ir.cron` exist. Source: 18.0 addons/base/models/ir_cron.py. */
	cronCallFields: since({
		"14.0": true,
		"18.0": false
	}),
	/** What gathers the groups of an app: a category, or a privilege. Source: 19.0 res_groups_privilege.py. */
	groupFamily: since({
		"14.0": "category",
		"19.0": "privilege"
	}),
	/** Users of `res.groups`. Source: 19.0 addons/base/models/res_groups.py. */
	groupUsersField: since({
		"14.0": "users",
		"19.0": "user_ids"
	}),
	/** Groups of a user, menu, view or action. Source: 19.0 addons/base/models/res_users.py. */
	recordGroupsField: since({
		"14.0": "groups_id",
		"19.0": "group_ids"
	}),
	/** `time` can be used in the domain of a record rule. Source: 19.0 addons/base/models/ir_rule.py. */
	ruleTime: since({
		"14.0": true,
		"19.0": false
	}),
	/** `<report>` and `<act_window>` of a data file do something. Source: 17.0 tools/convert.py, `self._tags`. */
	actionTags: since({
		"14.0": true,
		"17.0": false
	}),
	/** Where assets are declared. Source: 15.0 release notes; addons/base/models/ir_asset.py. */
	assets: since({
		"14.0": "template",
		"15.0": "manifest"
	}),
	/**
	* Bundle of the web client's QWeb templates; 14.0 has the manifest key `qweb` instead. Source: 15.0 and 16.0
	* addons/crm/__manifest__.py.
	*/
	qwebBundle: since({
		"14.0": "manifest",
		"15.0": "web.assets_qweb",
		"16.0": "web.assets_backend"
	}),
	/** A JavaScript module: `odoo.define`, or an ES module that says so in a comment, or a plain one. Source: tools/js_transpiler.py. */
	jsModule: since({
		"14.0": "define",
		"15.0": "marked",
		"18.0": "plain"
	}),
	/** What the web client is made of. Source: web/static/src/webclient of 15.0 (`owl.hooks`) and 16.0 (`@odoo/owl`). */
	webClient: since({
		"14.0": "widget",
		"15.0": "owl1",
		"16.0": "owl2"
	}),
	/**
	* A field widget: a legacy `AbstractField`; a component with `props.value` and `props.update`; or a description
	* of a component that reads and writes `props.record`. Source: web/static/src/views/fields/priority/priority_field.js.
	*/
	fieldWidget: since({
		"14.0": "abstract",
		"16.0": "value",
		"17.0": "record"
	}),
	/** A template of a component carries `owl="1"`, else the legacy engine takes it. Source: 16.0 web/static/src/core/assets.js. */
	owlTemplateMark: since({
		"14.0": false,
		"15.0": true,
		"17.0": false
	}),
	/** A control panel without search must switch its corners off. Source: 16.0 webclient/actions/reports/report_action.xml. */
	controlPanelCorners: since({
		"14.0": false,
		"16.0": true,
		"17.0": false
	}),
	/** Method that counts records by group, for clients. Source: 19.0 orm/models.py: `read_group` is deprecated. */
	readGroup: since({
		"14.0": "read_group",
		"19.0": "formatted_read_group"
	}),
	/** Unit tests of the web client. Source: 18.0 addons/web/__manifest__.py, `web.assets_unit_tests`. */
	jsTests: since({
		"14.0": "qunit",
		"18.0": "hoot"
	}),
	/** Parameters of `/web/tests` that choose a suite of hoot. Source: addons/web/tests/test_js.py, `get_hoot_filters`. */
	hootFilter: since({
		"14.0": "suite",
		"19.0": "id"
	}),
	/** How a tour is registered. Source: 16.0 and 17.0 addons/crm/static/tests/tours/crm_rainbowman.js. */
	tours: since({
		"14.0": "service",
		"17.0": "registry"
	}),
	/** A step of a tour clicks unless it says `run`. Source: 18.0 addons/web_tour/static/src. */
	tourClicks: since({
		"14.0": true,
		"18.0": false
	}),
	/** Address of an action in the web client: `/web#action=` or `/odoo/action-`. Source: 18.0 web/static/src/core/browser/router.js. */
	actionUrl: since({
		"14.0": "hash",
		"18.0": "path"
	}),
	/** Bundles that no page loads any more: assets in them are never seen. Source: 17.0 addons/web/__manifest__.py. */
	goneBundles: since({
		"14.0": [],
		"17.0": ["web.assets_common", "web.assets_qweb"]
	}),
	/** QWeb's escaped output. Source: 15.0 addons/base/models/ir_qweb.py. */
	qwebOut: since({
		"14.0": "t-esc",
		"15.0": "t-out"
	}),
	/** Expressions in `mail.template`: `${}` of Jinja, or `{{ }}`. Source: 15.0 mail_render_mixin.py. */
	mailTemplate: since({
		"14.0": "jinja",
		"15.0": "inline"
	}),
	/** Reports of `mail.template`. Source: 17.0 addons/mail/models/mail_template.py. */
	mailReportField: since({
		"14.0": "report_template",
		"17.0": "report_template_ids"
	}),
	/** Bootstrap's class for text at the end of a line; version 5 came with 16.0, addons/web/static/lib/bootstrap. */
	textEnd: since({
		"14.0": "text-right",
		"16.0": "text-end"
	}),
	/** Context key of the mail composer for its records. Source: 17.0 addons/mail/wizard/mail_compose_message.py, `res_ids`. */
	composerRecords: since({
		"14.0": "default_res_id",
		"17.0": "default_res_ids"
	}),
	/** Posting of a mail template on a record. Source: 17.0 addons/mail/models/mail_thread.py. */
	templatePost: since({
		"14.0": "message_post_with_template",
		"17.0": "message_post_with_source"
	}),
	/**
	* An automation is one server action (`_inherits`), or it has several. With the second come triggers such as
	* `on_state_set`. Source: 17.0 addons/base_automation/models/base_automation.py, `action_server_ids`.
	*/
	automation: since({
		"14.0": "delegate",
		"17.0": "actions"
	}),
	/** A delay before a date is a negative number, or has a mode. Source: 19.0 base_automation.py, `trg_date_range_mode`. */
	automationDelay: since({
		"14.0": "signed",
		"19.0": "mode"
	}),
	/**
	* SQL constraints: the list `_sql_constraints`, or attributes that are `models.Constraint`. The list logs a
	* warning and makes no constraint on 19.0. Source: 19.0 orm/table_objects.py, orm/model_classes.py.
	*/
	sqlConstraints: since({
		"14.0": "list",
		"19.0": "attribute"
	}),
	/** `index` takes `trigram` and `btree_not_null`. Source: 16.0 fields.py, `Field.index`. */
	indexKinds: since({
		"14.0": false,
		"16.0": true
	}),
	/** `parent_path` warns unless it has `unaccent=False`. Source: 16.0 models.py, `_check_parent_path`; odoo/odoo#139568 took it away. */
	parentPathUnaccent: since({
		"14.0": false,
		"16.0": true,
		"18.0": false
	}),
	/** Whether parents form a circle: the answer of the old method is the opposite. Source: 18.0 models.py, `_has_cycle`. */
	parentCircle: since({
		"14.0": "_check_recursion",
		"18.0": "_has_cycle"
	}),
	/** A company-dependent field is a column; before, records of `ir.property`. Source: 18.0 fields.py, `company_dependent`. */
	companyColumn: since({
		"14.0": false,
		"18.0": true
	}),
	/** `fields.Json` exists. Source: 16.0 fields.py. */
	jsonField: since({
		"14.0": false,
		"16.0": true
	}),
	/** Name of a record. Source: 17.0 models.py, `_compute_display_name`; `name_get` is deprecated there. */
	displayName: since({
		"14.0": "name_get",
		"17.0": "compute"
	}),
	/** Fields that a search by name looks at: an attribute, or an override of `_name_search`. Source: 16.0 models.py, `_rec_names_search`. */
	nameSearch: since({
		"14.0": "method",
		"16.0": "attribute"
	}),
	/** `name_get` is never called. Source: 18.0 models.py has none. */
	nameGetGone: since({
		"14.0": false,
		"18.0": true
	}),
	/** Keyword of a field for its aggregate in groups. Source: 18.0 fields.py. */
	aggregator: since({
		"14.0": "group_operator",
		"18.0": "aggregator"
	}),
	/** `@api.ondelete(at_uninstall=False)` guards deletion; before, an override of `unlink`. Source: 15.0 api.py. */
	ondeleteGuard: since({
		"14.0": false,
		"15.0": true
	}),
	/** Translation in a method. Source: 18.0 api.py, `Environment._`. */
	translate: since({
		"14.0": "_",
		"18.0": "self.env._"
	}),
	/** Whether an operation is allowed to the user. Source: 18.0 models.py, `has_access`. */
	accessCheck: since({
		"14.0": "check_access_rights",
		"18.0": "has_access"
	}),
	/** Arguments of `post_init_hook`. Source: 17.0 modules/loading.py; the documentation is wrong here. */
	hookArguments: since({
		"14.0": "cr, registry",
		"17.0": "env"
	}),
	/** `type` of a JSON route. The old name logs a deprecation. Source: 19.0 http.py. */
	jsonRoute: since({
		"14.0": "json",
		"19.0": "jsonrpc"
	}),
	/** Where an entry of the portal's home page goes. Source: addons/portal/views/portal_templates.xml, `portal_my_home`. */
	portalHome: since({
		"14.0": "//div[hasclass('o_portal_docs')]",
		"17.0": "//div[@id='portal_common_category']"
	}),
	/** An entry of that page may carry a sentence. Source: 17.0 addons/portal, `portal_docs_entry`. */
	portalEntryText: since({
		"14.0": false,
		"17.0": true
	}),
	/** List of the website editor's building blocks. Source: 18.0 addons/website/views/snippets/snippets.xml. */
	snippetPanel: since({
		"14.0": "panel",
		"18.0": "group"
	}),
	/** Options of a building block: `we-` elements, or a plugin of the builder. Source: 19.0 addons/website/static/src/builder. */
	snippetOptions: since({
		"14.0": "template",
		"19.0": "plugin"
	}),
	/** Commands of x2many values: tuples, or `Command` of `odoo`. Source: 15.0 fields.py. */
	x2manyCommand: since({
		"14.0": "tuple",
		"15.0": "Command"
	}),
	/** Test case whose records are made once a class. Source: 15.0 tests/common.py: `SavepointCase` is an alias. */
	testCase: since({
		"14.0": "SavepointCase",
		"15.0": "TransactionCase"
	}),
	/**
	* Static files of a module that came after the start are served only after a restart. Source: http.py, `Root.load_addons`
	* in 14.0, `Application.statics` from 16.0 on, which is worked out once; `Application.static_path` in 19.0.
	*/
	staticsAtStart: since({
		"14.0": true,
		"19.0": false
	}),
	/** Bundles have the files of modules that were there at the start. Source: 15.0 base/models/ir_asset.py and http.py, `addons_manifest`. */
	assetsAtStart: since({
		"14.0": false,
		"15.0": true,
		"16.0": false
	}),
	/** What forgets the answers of methods that are cached in the registry. Source: 17.0 modules/registry.py. */
	clearCache: since({
		"14.0": "clear_caches",
		"17.0": "clear_cache"
	}),
	/** Method that gives the views of an action. Source: 16.0 addons/base/models/ir_ui_view.py. */
	getViews: since({
		"14.0": "load_views",
		"16.0": "get_views"
	}),
	/** `onchange` takes the view's fields as a mapping of `'1'`, or of specifications. Source: 17.0 addons/web/models/models.py. */
	onchangeFields: since({
		"14.0": "flags",
		"17.0": "fields_spec"
	}),
	/**
	* Method of `base_import.import` that imports. Source: 14.0 and 19.0 addons/base_import/models/base_import.py;
	* between them whoever calls it must be ready for the other one.
	*/
	importMethod: since({
		"14.0": "do",
		"15.0": "execute_import"
	}),
	/** `_render_qweb_html` is called on the report, or takes it. Source: 16.0 addons/base/models/ir_actions_report.py. */
	reportRender: since({
		"14.0": "record",
		"16.0": "argument"
	}),
	/**
	* A monetary field that is made by data is there while modules are installed; before, only once the server has
	* loaded all of them. Source: 14.0 and 19.0 addons/base/models/ir_model.py, `_instanciate_attrs`.
	*/
	manualMonetary: since({
		"14.0": false,
		"19.0": true
	}),
	/** Method that gives a view with all that inherits it. Source: 15.0 addons/base/models/ir_ui_view.py. */
	combinedArch: since({
		"14.0": "read_combined",
		"15.0": "get_combined_arch"
	}),
	/** Parameter of `default_get`, which JSON-2 gives by its name. Source: 19.0 orm/models.py. */
	defaultGetFields: since({
		"14.0": "fields_list",
		"19.0": "fields"
	}),
	/** A new database has demo data unless told otherwise. Source: 19.0 tools/config.py, `with_demo`. */
	demoDefault: since({
		"14.0": true,
		"19.0": false
	}),
	/** Fragments of the README of an OCA module. Source: OCA/oca-addons-repo-template, copier.yml. */
	readmeFragments: since({
		"14.0": "rst",
		"17.0": "md"
	}),
	/** What makes a Python package of an OCA module. Source: OCA/oca-addons-repo-template, copier.yml. */
	packaging: since({
		"14.0": "setup",
		"17.0": "whool"
	}),
	/** A running server reads a manifest once. Source: 16.0 modules/module.py, `lru_cache`. */
	manifestCached: since({
		"14.0": false,
		"16.0": true
	}),
	/** An unknown comodel stops the installation; before, the field is only dead. Source: 19.0 orm/fields_relational.py. */
	unknownComodelRefused: since({
		"14.0": false,
		"19.0": true
	})
};
const profiles = /* @__PURE__ */ new Map();
/** What holds in `series`. */
function seriesProfile(series) {
	return remembered(profiles, series, () => profileOf(series));
}
function profileOf(series) {
	const flags = Object.entries(FLAGS).map(([flag, at]) => [flag, at(series)]);
	return {
		series,
		...Object.fromEntries(flags)
	};
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

// src/series/oca-tools.ts
const FIRST = {
	autoflake: "v1.5.3",
	black: "22.3.0",
	flake8: "5.0.0",
	flake8Bugbear: "20.1.4",
	isort: "5.12.0",
	maintainerTools: "f9b919b9868143135a9c9cb03021089cabba8223",
	odooPreCommitHooks: "v0.0.25",
	preCommitHooks: "v3.2.0",
	pylintOdoo: "7.0.2",
	pyupgrade: "v2.7.2",
	ruff: "v0.1.3",
	setuptoolsOdoo: "3.3.2",
	whool: "v1.3",
	python: "py38",
	postgres: "9.6"
};
/** What changes with a series. Source: OCA/oca-addons-repo-template, src/.pre-commit-config.yaml.jinja of April 2026. */
const CHANGES = [
	["15.0", {
		flake8Bugbear: "21.9.2",
		preCommitHooks: "v4.0.1",
		pylintOdoo: "7.0.5",
		pyupgrade: "v2.29.0"
	}],
	["16.0", {
		autoflake: "v1.6.1",
		black: "22.8.0",
		preCommitHooks: "v4.3.0",
		pylintOdoo: "v8.0.19",
		pyupgrade: "v2.38.2",
		python: "py310",
		postgres: "12"
	}],
	["17.0", { pylintOdoo: "v9.0.4" }],
	["18.0", {
		maintainerTools: "b89f767503be6ab2b11e4f50a7557cb20066e667",
		odooPreCommitHooks: "v0.0.33",
		preCommitHooks: "v4.6.0",
		pylintOdoo: "v9.1.3",
		ruff: "v0.6.8"
	}],
	["19.0", {
		maintainerTools: "f9b919b9868143135a9c9cb03021089cabba8223",
		odooPreCommitHooks: "v0.1.7",
		preCommitHooks: "v6.0.0",
		pylintOdoo: "v9.3.15",
		ruff: "v0.13.0",
		postgres: "13"
	}]
];
function ocaTools(series) {
	const changes = CHANGES.filter(([from]) => from <= series).map(([, change]) => change);
	return Object.assign({ ...FIRST }, ...changes);
}

// src/series/pylint-odoo.ts
/**
* Checks that an OCA module must pass, by the series that have them.
* Source: OCA/oca-addons-repo-template, src/.pylintrc-mandatory.jinja of April 2026.
*/
const MANDATORY = [
	{ checks: `anomalous-backslash-in-string assignment-from-none attribute-deprecated dangerous-default-value
      development-status-allowed duplicate-key eval-used license-allowed manifest-author-string
      manifest-deprecated-key manifest-required-author manifest-required-key manifest-version-format method-compute
      method-inverse method-required-super method-search pointless-statement pointless-string-statement print-used
      redundant-keyword-arg reimported return-in-init sql-injection too-few-format-args translation-field
      translation-required unreachable use-vim-comment` },
	{
		to: "18.0",
		checks: `api-one-deprecated api-one-multi-together class-camelcase dangerous-view-replace-wo-priority
      duplicate-id-csv duplicate-xml-fields duplicate-xml-record-id eval-referenced incoherent-interpreter-exec-perm
      openerp-exception-warning redundant-modulename-xml relative-import rst-syntax-error
      wrong-tabs-instead-of-spaces xml-syntax-error`
	},
	{
		from: "15.0",
		to: "18.0",
		checks: `character-not-valid-in-resource-link create-user-wo-reset-password dangerous-filter-wo-user
      dangerous-qweb-replace-wo-priority deprecated-data-xml-node deprecated-openerp-xml-node
      duplicate-po-message-definition file-not-used missing-newline-extrafiles old-api7-method-defined
      po-msgstr-variables po-syntax-error str-format-used unnecessary-utf8-coding-comment
      xml-attribute-translatable xml-deprecated-qweb-directive xml-deprecated-tree-attribute`
	},
	{
		from: "15.0",
		checks: `attribute-string-redundant consider-merging-classes-inherited context-overridden except-pass
      invalid-commit manifest-maintainers-list missing-readme missing-return odoo-addons-relative-import
      renamed-field-parameter resource-not-exist test-folder-imported translation-contains-variable
      translation-positional-used website-manifest-key-not-valid-uri`
	},
	{
		from: "16.0",
		checks: "external-request-timeout"
	},
	{
		from: "19.0",
		checks: `bad-builtin-groupby category-allowed deprecated-name-get deprecated-odoo-model-method
      inheritable-method-lambda inheritable-method-string invalid-email manifest-behind-migrations
      manifest-data-duplicated missing-odoo-file no-raise-unlink no-search-all no-wizard-in-models
      prohibited-method-override prefer-env-translation translation-format-interpolation
      translation-format-truncated translation-fstring-interpolation translation-not-lazy translation-too-few-args
      translation-too-many-args translation-unsupported-format no-write-in-compute`
	}
];
/** Checks whose findings are told and stop nothing. Source: the same, src/.pylintrc.jinja. */
const OPTIONAL = [{
	to: "18.0",
	checks: "missing-manifest-dependency too-complex"
}, { checks: `consider-merging-classes-inherited deprecated-module invalid-commit missing-readme
      odoo-addons-relative-import redefined-builtin manifest-external-assets` }];
/** Names of checks, sorted. */
function pylintChecks(series) {
	const mandatory = checksOf(MANDATORY, series);
	return {
		mandatory,
		all: [.../* @__PURE__ */ new Set([...mandatory, ...checksOf(OPTIONAL, series)])].sort()
	};
}
function checksOf(spans, series) {
	return spans.filter(({ from = series, to = series }) => from <= series && series <= to).flatMap(({ checks }) => checks.split(/\s+/)).sort();
}

export { otherModelName as a, seriesProfile as c, otherFieldName as i, remembered as l, ocaTools as n, SERIES as o, oldFieldNames as r, isSeries as s, pylintChecks as t };