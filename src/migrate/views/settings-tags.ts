/**
 * What the divs of the settings of Odoo's own modules, by their id or name, are since 17.0. Read from the views of
 * res.config.settings of 14.0 and 19.0: all names that both have. 17.0 made the change.
 */
const BLOCKS = `
  about_setting_container account_vendor_bills accounting_reports analytic attendance_setting_container
  bank_cash barcode_setting_container catalog_setting_container companies_setting_container
  connectors_setting_container contacts_setting_container convert_visitor_setting_container
  default_taxes_setting_container employees_setting_container end_contract_setting events_setting_container
  expenses_setting_container fiscal_localization_setting_container generate_lead_setting_container
  iap_purchases_setting_container integration invoicing_setting_container invoicing_settings
  invoicing_settings_container l10n_cl_section languages_setting_container lunch_overdraft_setting_container
  main_currency_setting_container managa_mail_campaigns_setting_container matrix_setting_container
  online_posting_setting_container operations_setting_container pay_invoice_online_setting_container
  pricing_setting_container print_vendor_checks_setting_container process_operations_setting_container
  product_general_settings product_setting_container production_lot_info project_time purchase_setting_container
  quotation_order_setting_container recruitment_process_div registration_setting_container
  request_vendor_setting_container shipping_setting_container tasks_management time_encoding_setting_container
  timesheet_control user_default_rights users_setting_container valuation_setting_container
  warehouse_setting_container website_settings work_organization_setting_container
  pos_inventory_section sale_product_catalog_settings
`;
const SETTINGS = `
  abandoned_carts_setting access_rights account_batch_payment account_budget account_ocr_settings
  active_user_setting activities_setting additional_cost_setting adyen_payment_terminal_setting
  allow_blacklist_setting_container allow_import auth_signup_documents auto_receipt_reminder automatic_invoicing
  automatic_lock_confirmed_orders base_geolocalize cdn_setting collect_customer_payment companies_setting
  company_details_settings compute_shipping_costs_bpost compute_shipping_costs_dhl
  compute_shipping_costs_easypost compute_shipping_costs_fedex compute_shipping_costs_ups
  compute_shipping_costs_usps coupon_settings create_expense_setting crm_lead dedicated_server_setting_container
  default_company_schedule_setting default_incoterm default_sales_tax_setting default_taxes delivery
  digest_email_setting_container discount_sale_order_lines document_layout_setting dynamic_report
  ecommerce_reseller_setting email_servers_setting email_template enable_password_reset enrich_employee_setting
  eu_service event_settings_website events_app_setting expense_extract_settings expiration_dates_serial_numbers
  feedback_motivate_setting fiscalyear full_traceability get_order_warnings google_analytics_setting
  google_console_setting group_expiry_date_on_delivery_slip group_lot_on_delivery_slip group_lot_on_invoice
  hr_payroll_accountant iap_credits_setting inter_company interview_forms_setting intrastat_statistics
  invite_users_setting invoice_delivery_addresses invoicing_policy_setting languages_setting
  log_time_tasks_setting login_documents lunch_minimum_threshold main_currency manage_purchase_agreements
  manage_tracks manage_volume_uom_setting module_auth_oauth monitor_product_margins mrp_byproduct mrp_lock
  mrp_mps multiple_prices_setting no_edit_order order_warnings owner_stored_products partner_autocomplete
  po_order_approval predictive_lead_setting_container presence_control_setting presence_reporting_setting
  pricelist_configuration pricelists_setting print_checks process_operations_barcodes process_transfers
  product_attributes product_attributes_setting product_availability_setting product_matrix
  product_packs_tracking proforma_configuration publish_available_jobs_setting qr_code_invoices quality_control
  quotation_validity_days recaptcha robots_setting rounding_method sales_settings_invoicing_policy
  sell_purchase_uom sell_tickets send_invoices_followups sepa_payments shipping_costs_bpost shipping_costs_dhl
  shipping_costs_easypost shipping_costs_fedex shipping_costs_usps show_margins show_sale_receipts
  signature_delivery_orders signin_google_setting slides_install_setting smallest_coinage_currency sms
  social_default_image_setting standardized_offers_setting stock_move_email sync_google_calendar_setting
  tax_exigibility three_way_matching time_billing_setting time_mode_setting time_unit_timesheets_setting
  timesheet_off_validation_setting track_costs_revenues track_product_location unsplash uom_settings
  update_exchange_rates update_quantities_stock_setting ups use_invoice_terms use_own_routes variant_options
  appstore vies_service_setting warning_info website_cookies_bar_setting website_slides_install_mass_mailing_slides
  website_tax_inclusion_setting weight_uom_setting work_order
`;
const APPS = `
  fleet timesheets
`;
/** Blocks stand in some, messages beside a field in others. */
const DIVS = `
  about auth_ldap_warning base_geolocalize_warning companies contacts_settings emails geolocalize_params
  hr_presence_options iap_portal inter_companies_rules invite_users landed_cost_info languages
  msg_invoice_extract msg_module_auth_oauth msg_module_google_calendar msg_module_microsoft_calendar
  purchase_po_lead recaptcha_warning sale_security_lead section_leaves use_purchase_requisition
  web_unsplash_warning website_warehouse_setting
`;

export type SettingsTag = 'app' | 'block' | 'setting' | 'div';

export const SETTINGS_TAGS: ReadonlyMap<string, SettingsTag> = new Map([
  ...words(BLOCKS, 'block'),
  ...words(SETTINGS, 'setting'),
  ...words(APPS, 'app'),
  ...words(DIVS, 'div'),
]);

function words(text: string, tag: SettingsTag): (readonly [string, SettingsTag])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((name) => [name, tag] as const);
}
