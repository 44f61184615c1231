/**
 * The privilege that Odoo's own groups of a category have since 19.0, by the category that they had before, or
 * that it is called now. Of categories that are shared by things that are not chosen among, such as the hidden one, there is none.
 */
export const CORE_PRIVILEGES: Readonly<Record<string, string>> = {
  'base.module_category_accounting_accounting': 'account.res_groups_privilege_accounting',
  'base.module_category_human_resources_attendances': 'hr_attendance.res_groups_privilege_attendances',
  'base.module_category_human_resources_employees': 'hr.res_groups_privilege_employees',
  'base.module_category_human_resources_expenses': 'hr_expense.res_groups_privilege_expenses',
  'base.module_category_human_resources_fleet': 'fleet.res_groups_privilege_fleet',
  'base.module_category_human_resources_lunch': 'lunch.res_groups_privilege_lunch',
  'base.module_category_human_resources_recruitment': 'hr_recruitment.res_groups_privilege_recruitment',
  'base.module_category_human_resources_time_off': 'hr_holidays.res_groups_privilege_time_off',
  'base.module_category_inventory_inventory': 'stock.res_groups_privilege_inventory',
  'base.module_category_inventory_purchase': 'purchase.res_groups_privilege_purchase',
  'base.module_category_manufacturing_maintenance': 'maintenance.res_groups_privilege_maintenance',
  'base.module_category_manufacturing_manufacturing': 'mrp.res_groups_privilege_manufacturing',
  'base.module_category_marketing_email_marketing': 'mass_mailing.res_groups_privilege_email_marketing',
  'base.module_category_marketing_events': 'event.res_groups_privilege_events',
  'base.module_category_marketing_surveys': 'survey.res_groups_privilege_surveys',
  'base.module_category_sales_point_of_sale': 'point_of_sale.res_groups_privilege_point_of_sale',
  'base.module_category_sales_sales': 'sales_team.res_groups_privilege_sales',
  'base.module_category_services_project': 'project.res_groups_privilege_project',
  'base.module_category_services_timesheets': 'hr_timesheet.res_groups_privilege_timesheets',
  'base.module_category_supply_chain_inventory': 'stock.res_groups_privilege_inventory',
  'base.module_category_supply_chain_maintenance': 'maintenance.res_groups_privilege_maintenance',
  'base.module_category_supply_chain_manufacturing': 'mrp.res_groups_privilege_manufacturing',
  'base.module_category_supply_chain_purchase': 'purchase.res_groups_privilege_purchase',
  'base.module_category_website_elearning': 'website_slides.res_groups_privilege_elearning',
  'base.module_category_website_live_chat': 'im_livechat.res_groups_privilege_live_chat',
  'base.module_category_website_website': 'website.res_groups_privilege_website',
};
