import type { SeriesProfile } from '../../../series/profile.ts';

/** What is opened in the web client: an action by its id, or one made up on the spot. */
export interface Opening {
  readonly action: number | object;
  /** As the web client calls it: `list` in every series. */
  readonly viewType?: string | undefined;
  readonly resId?: number | undefined;
  /** A menu opens it, which is of no record. */
  readonly fromMenu?: boolean;
}

/** JavaScript that drives the web client of a series, from inside the page. */
export interface WebClient {
  readonly home: string;
  /** True once menus and services are there. */
  readonly ready: string;
  /** A promise of `''`, or of what went wrong, with the causes. */
  open(opening: Opening): string;
}

/** Odoo keeps the root of the web client here. Source: web/static/src/env.js of 19.0, start.js of 15.0 to 17.0. */
const ENV = 'odoo.__WOWL_DEBUG__.root.env';
/** Source: 14.0 web/static/src/js/main.js. */
const LEGACY = "odoo.__DEBUG__.services['web.web_client']";

export function webClientOf(p: SeriesProfile): WebClient {
  const legacy = p.webClient === 'widget';
  return {
    home: p.actionUrl === 'path' ? '/odoo' : '/web',
    ready: legacy
      ? `window.odoo && odoo.__DEBUG__ && ${LEGACY} && document.querySelector('.o_main_navbar')`
      : "window.odoo && odoo.__WOWL_DEBUG__ && document.querySelector('.o_main_navbar')",
    open: (opening) => tell(legacy ? legacyCall(opening) : owlCall(opening)),
  };
}

/** Actions that a button of a record opens name that record; without one the web client refuses their domain. */
const FROM_NONE = { active_id: false, active_ids: [] };

/** Source: 14.0 chrome/action_manager_act_window.js, `_executeWindowAction`. */
function legacyCall({ action, viewType, resId, fromMenu }: Opening): string {
  const additional_context = fromMenu ? {} : FROM_NONE;
  const options = { viewType, resID: resId, clear_breadcrumbs: true, additional_context };
  return `${LEGACY}.do_action(${JSON.stringify(action)}, ${JSON.stringify(options)})`;
}

/** Source: webclient/actions/action_service.js, `doAction` and `_executeActWindowAction`. */
function owlCall({ action, viewType, resId, fromMenu }: Opening): string {
  const props = resId === undefined ? {} : { resId };
  const additionalContext = fromMenu ? {} : FROM_NONE;
  const options = { viewType, props, clearBreadcrumbs: true, additionalContext };
  return `${ENV}.services.action.doAction(${JSON.stringify(action)}, ${JSON.stringify(options)})`;
}

/** What `open` gives when the web client refuses without a reason. */
export const WORDLESS = 'The web client refused it.';

function tell(call: string): string {
  return `(async () => {
    try {
      await ${call};
      return '';
    } catch (error) {
      const lines = [];
      for (let e = error; e && lines.length < 6; e = e.cause || e.reason) {
        const data = e.data || (e.message && e.message.data);
        lines.push(String((data && data.message) || e.stack || e.message && e.message.message || e.message || e));
      }
      return lines.join('\\nCaused by: ') || ${JSON.stringify(WORDLESS)};
    }
  })()`;
}

/** Text of the dialogs with which the web client tells an error. */
export const DIALOGS = `[...document.querySelectorAll(
  '.o_error_dialog, .o_dialog_error, .o_dialog_warning, .modal .o_error_detail'
)].map((node) => node.textContent.replace(/\\s+/g, ' ').trim()).filter(Boolean).join(' | ')`;

/** Traceback in such a dialog, which stays folded until somebody asks for it. */
export const UNFOLD = `document.querySelectorAll('.o_error_dialog .btn-link, .o_dialog_error .btn-link').forEach(
  (button) => button.click()
)`;

/** Selector of a view of that type. Source: views/view.js from 16.0, before it the legacy renderers. */
export function viewSelector(type: string): string {
  const known = ['form', 'list', 'kanban'].includes(type);
  return known ? `.o_${type}_view` : '.o_view_controller';
}

/** Marks what is there, so that only what comes after counts as shown. */
export const MARK = `document.querySelectorAll('.o_action_manager > *, .modal').forEach(
  (node) => { node.dataset.before = '1'; }
)`;

/** Whether something new with that selector takes room on the page. */
export function shown(selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].some(
    (node) => !node.closest('[data-before]') && node.getClientRects().length > 0
  )`;
}

export const CARD = '.o_kanban_record:not(.o_kanban_ghost)';
/** Source: mail of 14.0 and 15.0 (`o_Chatter`), 16.0 (`o_FormRenderer_chatterContainer`), from 17.0 `o-mail-Chatter`. */
export const CHATTER = '.o-mail-Chatter, .o_Chatter, .o_FormRenderer_chatterContainer > *';
