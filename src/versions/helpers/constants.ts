/** Columns of Odoo that hold the name of a model. Those that are not there are passed over. */
export const NAMES_OF_MODELS: readonly (readonly [string, string])[] = [
  ['ir_model_fields', 'model'],
  ['ir_model_fields', 'relation'],
  ['ir_model_data', 'model'],
  ['ir_ui_view', 'model'],
  ['ir_act_window', 'res_model'],
  ['ir_act_report_xml', 'model'],
  ['ir_act_server', 'model_name'],
  ['ir_actions_todo', 'res_model'],
  ['ir_attachment', 'res_model'],
  ['ir_exports', 'resource'],
  ['ir_filters', 'model_id'],
  ['ir_property', 'res_model'],
  ['mail_activity', 'res_model'],
  ['mail_activity_type', 'res_model'],
  ['mail_followers', 'res_model'],
  ['mail_message', 'model'],
  ['mail_message_subtype', 'res_model'],
  ['mail_template', 'model'],
  ['rating_rating', 'res_model'],
  ['rating_rating', 'parent_res_model'],
];

/** Below so many rows Odoo itself fills a new column soon enough. */
export const MANY_ROWS = 10_000;
