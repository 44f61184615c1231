import only from './series-routes.json' with { type: 'json' };

/** How a route of Odoo's own says who may call it, and how. */
export interface CoreRoute {
  /** `module.Class` that has it. */
  readonly owner: string;
  readonly auth: string;
  readonly type: string;
  /** It says csrf=False. */
  readonly isOpenToForms: boolean;
}

type Routes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What one of the two alone says, or says in another way: it holds there and nowhere in between. */
const ONLY_IN: Readonly<Record<string, Routes>> = only;

/**
 * Methods with a route by `module.Class`, then by `auth type`; `json` is called jsonrpc since 19.0. Only what 14.0 and
 * 19.0 both say, so that it holds in between. Source: the controllers of both.
 */
const ROUTES: Routes = {
  'account.PortalAccount': { 'public http': 'portal_my_invoice_detail', 'user http': 'portal_my_invoices' },
  'auth_oauth.OAuthController': { 'none http': 'oea signin' },
  'auth_signup.AuthSignupHome': { 'public http': 'web_auth_reset_password web_auth_signup' },
  'auth_totp.Home': { 'public http': 'web_totp' },
  'base_import.ImportController': { 'user http': 'set_file' },
  'base_import_module.ImportModule': { 'none http': 'login_upload' },
  'base_setup.BaseSetup': { 'user json': 'base_setup_data base_setup_is_demo' },
  'board.Board': { 'user json': 'add_to_dashboard' },
  'calendar.CalendarController': {
    'calendar http': 'accept_meeting accept_recurrence decline_meeting decline_recurrence view_meeting',
    'user json': 'notify notify_ack',
  },
  'crm.CrmController': { 'user http': 'crm_lead_case_mark_lost crm_lead_case_mark_won crm_lead_convert' },
  'digest.DigestController': { 'user http': 'digest_set_periodicity' },
  'event.EventController': { 'public http': 'event_ics_file' },
  'google_account.GoogleAuth': { 'public http': 'oauth2callback' },
  'hr_attendance.HrAttendance': { 'user json': 'kiosk_keepalive' },
  'hr_holidays.HrHolidaysController': {
    'user http':
      'hr_holidays_allocation_refuse hr_holidays_allocation_validate hr_holidays_request_refuse hr_holidays_request_validate',
  },
  'hr_org_chart.HrOrgChartController': { 'user json': 'get_org_chart get_redirect_model get_subordinates' },
  'hr_timesheet.TimesheetCustomerPortal': { 'user http': 'portal_my_timesheets' },
  'http_routing.Routing': { 'public http': 'get_website_translations' },
  'im_livechat.LivechatController': {
    'public http': 'loader support_page',
    'public json': 'feedback get_session history_pages visitor_leave_session',
  },
  'link_tracker.LinkTracker': { 'public http': 'full_url_redirect' },
  'lunch.LunchController': {
    'user json': 'get_user_location infos pay payment_message set_user_location trash',
  },
  'mail.MailController': { 'public http': 'mail_action_view' },
  'mass_mailing.MassMailController': { 'public http': 'full_url_redirect track_mail_open' },
  'mass_mailing_sms.MailingSMSController': {
    'public http': 'blacklist_number blacklist_page sms_short_link_redirect',
  },
  'microsoft_account.MicrosoftAuth': { 'public http': 'oauth2callback' },
  'point_of_sale.PosController': { 'user http': 'pos_web print_sale_details' },
  'portal.CustomerPortal': {
    'public json': 'attachment_remove',
    'user http': 'account home security',
    'user json': 'counters',
  },
  'portal.PortalChatter': {
    'public json': 'portal_chatter_init portal_message_fetch',
    'user json': 'portal_message_update_is_internal',
  },
  'portal_rating.PortalRating': { 'user json': 'publish_rating_comment' },
  'purchase.CustomerPortal': {
    'public http': 'portal_my_purchase_order',
    'user http': 'portal_my_purchase_orders',
  },
  'rating.Rating': { 'public http': 'action_open_rating action_submit_rating' },
  'sale.CustomerPortal': {
    'public http': 'portal_order_page',
    'public json': 'portal_quote_accept',
    'user http': 'portal_my_orders portal_my_quotes',
  },
  'sale_stock.SaleStockPortal': { 'public http': 'portal_my_picking_report' },
  'stock.StockReportController': { 'user http': 'report' },
  'survey.Survey': {
    'public http':
      'survey_display_page survey_get_background survey_get_question_image survey_print survey_retry survey_start',
    'public json': 'survey_begin survey_next_question survey_submit',
    'user http': 'survey_get_certification survey_get_certification_preview survey_report survey_test',
  },
  'survey.UserInputSession': {
    'public http': 'survey_session_code survey_start_short',
    'public json': 'survey_check_session_code',
    'user http': 'survey_session_manage',
    'user json': 'survey_session_leaderboard survey_session_next_question survey_session_results',
  },
  'web.Action': { 'user json': 'load run' },
  'web.Binary': {
    'none http': 'company_logo',
    'public http': 'content_common content_image',
    'user http': 'upload_attachment',
  },
  'web.DataSet': { 'user json': 'call_button call_kw' },
  'web.Database': {
    'none http': 'backup change_password create drop duplicate manager restore selector',
    'none json': 'list',
  },
  'web.Export': { 'user json': 'formats get_fields namelist' },
  'web.Home': { 'none http': 'index web_client web_login', 'user http': 'switch_to_admin web_load_menus' },
  'web.ReportController': {
    'public http': 'report_barcode',
    'user http': 'report_download report_routes',
    'user json': 'check_wkhtmltopdf',
  },
  'web.Session': {
    'none http': 'logout',
    'none json': 'authenticate get_lang_list',
    'user json': 'account check destroy modules',
  },
  'web.TableExporter': { 'user http': 'export_xlsx' },
  'web.View': { 'user json': 'edit_custom' },
  'web.WebClient': {
    'none json': 'bootstrap_translations version_info',
    'public http': 'translations',
    'user http': 'test_suite',
  },
  'web_unsplash.Web_Unsplash': {
    'public json': 'get_unsplash_app_id',
    'user json': 'fetch_unsplash_images save_unsplash save_unsplash_url',
  },
  'website.Website': {
    'public http':
      'actions_server change_lang google_console_search index robots sitemap_xml_index social website_info',
    'public json': 'country_infos get_dynamic_filter get_dynamic_snippet_templates google_maps_api_key',
    'user http': 'pagenew',
    'user json':
      'get_dynamic_snippet_filters get_seo_data get_suggested_link get_switchable_related_views seo_suggest theme_customize_bundle_reload website_languages',
  },
  'website.WebsiteBackend': { 'user json': 'fetch_dashboard_data' },
  'website_blog.WebsiteBlog': { 'public http': 'blog blog_feed blog_post old_blog_post' },
  'website_crm_partner_assign.WebsiteAccount': {
    'user http': 'portal_my_lead portal_my_leads portal_my_opportunities portal_my_opportunity',
  },
  'website_crm_partner_assign.WebsiteCrmPartnerAssign': { 'public http': 'partners' },
  'website_customer.WebsiteCustomer': { 'public http': 'customers' },
  'website_event.EventCommunityController': { 'public http': 'community' },
  'website_event.WebsiteEventController': {
    'public http': 'event event_page event_register events registration_confirm',
    'public json': 'registration_new',
  },
  'website_event_track.EventTrackController': {
    'public http':
      'event_agenda event_track_page event_track_proposal event_track_proposal_post event_tracks',
    'public json': 'track_reminder_toggle',
  },
  'website_event_track.TrackManifest': { 'public http': 'offline service_worker webmanifest' },
  'website_event_track_live.EventTrackLiveController': { 'public json': 'get_next_track_suggestion' },
  'website_event_track_quiz.WebsiteEventTrackQuiz': { 'public json': 'event_track_quiz_submit' },
  'website_event_track_quiz.WebsiteEventTrackQuizCommunityController': {
    'public http': 'community_leaderboard leaderboard',
  },
  'website_forum.WebsiteForum': {
    'public http':
      'forum forum_faq forum_faq_karma old_question open_partner question questions tag_read tags',
    'user http':
      'convert_answer_to_comment convert_comment_to_answer flagged_queue forum_post offensive_posts post_accept post_comment post_create post_delete post_edit post_mark_as_offensive post_refuse post_save question_ask_for_close question_close question_delete question_edit_answer question_reopen question_undelete validation_queue',
    'user json': 'delete_comment get_url_title question_toggle_favorite',
  },
  'website_google_map.GoogleMap': { 'public http': 'google_map' },
  'website_hr_recruitment.WebsiteHrRecruitment': { 'public http': 'jobs jobs_apply jobs_detail' },
  'website_links.WebsiteUrl': {
    'user http': 'shorten_url statistics_shorten_url',
    'user json': 'add_code create_shorten_url recent_links',
  },
  'website_mail.WebsiteMail': { 'public json': 'is_follower website_message_subscribe' },
  'website_mass_mailing.MassMailController': { 'public json': 'is_subscriber subscribe' },
  'website_partner.WebsitePartnerPage': { 'public http': 'partners_detail' },
  'website_profile.WebsiteProfile': {
    'public http':
      'get_user_profile_avatar validate_email view_all_users_page view_ranks_badges view_user_profile',
    'public json': 'validate_email_done',
    'user json': 'send_validation_email',
  },
  'website_sale.WebsiteSale': {
    'public http': 'extra_info old_product pricelist pricelist_change print_saleorder product shop',
    'public json': 'products_recently_viewed_delete products_recently_viewed_update save_shop_layout_mode',
  },
  'website_sale.WebsiteSaleForm': { 'public http': 'website_form_saleorder' },
  'website_sale.WebsiteSaleVariantController': { 'public json': 'get_combination_info_website' },
  'website_sale_comparison.WebsiteSaleProductComparison': {
    'public http': 'product_compare',
    'public json': 'get_product_data',
  },
  'website_sale_wishlist.WebsiteSaleWishlist': {
    'public http': 'get_wishlist',
    'public json': 'add_to_wishlist',
  },
  'website_slides.WebsiteSlides': {
    'public http': 'channel slide_get_image slide_get_pdf_content slide_view slides_embed',
    'public json':
      'get_html_content slide_channel_join slide_like slide_quiz_get slide_quiz_save_to_session slide_quiz_submit slide_set_completed',
    'user http': 'slide_category_add slide_set_completed_and_redirect',
    'user json':
      'create_slide prepare_preview slide_archive slide_category_search_read slide_channel_leave slide_channel_subscribe slide_channel_tag_add slide_channel_tag_create_or_get slide_channel_tag_group_search_read slide_channel_tag_search_read slide_channel_unsubscribe slide_preview slide_quiz_question_add_or_update slide_quiz_reset slide_send_share_email slide_tag_search_read',
  },
  'website_slides_survey.WebsiteSlidesSurvey': {
    'user http': 'slide_get_certification_url',
    'user json': 'slides_certification_search_read',
  },
};

/** Classes whose routes say csrf=False, in both series. */
const OPEN_TO_FORMS = new Set(['base_import_module.ImportModule', 'web.Database']);

/** Classes of Odoo's that extend one of another name or module. */
const EXTENDS: Readonly<Record<string, string>> = {
  'account.PortalAccount': 'portal.CustomerPortal',
  'auth_oauth.OAuthLogin': 'web.Home',
  'auth_signup.AuthSignupHome': 'web.Home',
  'auth_totp.Home': 'web.Home',
  'hr_timesheet.TimesheetCustomerPortal': 'portal.CustomerPortal',
  'project.ProjectCustomerPortal': 'portal.CustomerPortal',
  'purchase.CustomerPortal': 'portal.CustomerPortal',
  'sale.CustomerPortal': 'portal.CustomerPortal',
  'sale_stock.SaleStockPortal': 'sale.CustomerPortal',
  'stock.StockReportController': 'web.ReportController',
  'website.Website': 'web.Home',
};

/** The route of a method of one of Odoo's controllers, or of a class that it extends; undefined for any other method. */
export function coreRoute(owner: string, method: string, series: string | undefined): CoreRoute | undefined {
  for (let at: string | undefined = owner; at !== undefined; at = EXTENDS[at]) {
    for (const table of [ROUTES, ONLY_IN[series ?? ''] ?? {}]) {
      for (const [key, methods] of Object.entries(Object.hasOwn(table, at) ? (table[at] ?? {}) : {})) {
        const [auth = '', type = '', open] = key.split(' ');
        if (methods.split(' ').includes(method))
          return { owner: at, auth, type, isOpenToForms: open !== undefined || OPEN_TO_FORMS.has(at) };
      }
    }
  }
  return undefined;
}
