import type { Place } from './imports.ts';
import { webMoves } from './web-moves.ts';

/** What members of a legacy module are now; a nested table for the members of a member. */
export interface Members {
  readonly [member: string]: Place | Members;
}

const TRANSLATION = '@web/core/l10n/translation';
const SESSION =
  'db home_action_id is_admin is_system name partner_id server_version server_version_info show_effect uid user_context user_id username';

/** Legacy modules of which some members have a successor that does the same, in 17.0. */
const MEMBERS: Readonly<Record<string, Members>> = {
  'web.core': {
    _t: { module: TRANSLATION, name: '_t' },
    _lt: { module: TRANSLATION, name: '_lt' },
    qweb: { render: { module: '@web/core/utils/render', name: 'renderToString' } },
  },
  'web.utils': {
    patch: { module: '@web/core/utils/patch', name: 'patch' },
    sprintf: { module: '@web/core/utils/strings', name: 'sprintf' },
    human_size: { module: '@web/core/utils/binary', name: 'humanSize' },
    is_bin_size: { module: '@web/core/utils/binary', name: 'isBinarySize' },
    intersperse: { module: '@web/core/utils/strings', name: 'intersperse' },
  },
  'web.concurrency': {
    delay: { module: '@web/core/utils/concurrency', name: 'delay' },
    Mutex: { module: '@web/core/utils/concurrency', name: 'Mutex' },
  },
};

/** Of these, the whole is one object now, which has these members. */
const WHOLES: Readonly<Record<string, Place & { readonly members: ReadonlySet<string> }>> = {
  'web.session': { module: '@web/session', name: 'session', members: new Set(SESSION.split(' ')) },
  'web_tour.TourStepUtils': {
    module: '@web_tour/tour_service/tour_utils',
    name: 'stepUtils',
    members: new Set(
      ['addDebugHelp', 'editionEnterpriseModifier', 'mobileModifier', 'showAppsMenuItem', 'toggleHomeMenu']
        .concat(['autoExpandMoreButtons', 'goBackBreadcrumbsMobile', 'goToAppSteps', 'openBuggerMenu'])
        .concat(['statusbarButtonsSteps', 'simulateEnterKeyboardInSearchModal', 'saveForm', 'discardForm']),
    ),
  },
};

/** Default exports of files that held more than one legacy module. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'web.dom': '@web/legacy/js/core/dom',
  'web.ServicesMixin': '@web/legacy/js/core/service_mixins',
  'website_sale.website_sale': '@website_sale/js/website_sale',
};

export function membersOf(name: string): Members | undefined {
  return Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
}

export function wholeOf(name: string): (Place & { readonly members: ReadonlySet<string> }) | undefined {
  return Object.hasOwn(WHOLES, name) ? WHOLES[name] : undefined;
}

/** Module whose default export a legacy module is in 17.0. */
export function defaultOf(name: string): string | undefined {
  const { legacy } = webMoves('17.0');
  const own = Object.hasOwn(DEFAULTS, name) ? DEFAULTS[name] : undefined;
  const found = Object.hasOwn(legacy, name) ? (legacy[name] ?? '') : '';
  return own ?? (found.startsWith('@') ? found : undefined);
}

/** Module of 17.0 that has something of the same name, written anew. */
function namesakeOf(name: string): string | undefined {
  const { legacy } = webMoves('17.0');
  const found = Object.hasOwn(legacy, name) ? (legacy[name] ?? '') : '';
  return found.startsWith('?') ? found.slice(1) : undefined;
}

/** Legacy modules that only waited for something, and have nobody to wait for now. */
export const WAITED: ReadonlySet<string> = new Set(['web.dom_ready']);

/** Some of it is known in 17.0. */
export function hasSuccessor(name: string): boolean {
  return (
    name.startsWith('@') ||
    name === 'web_tour.tour' ||
    WAITED.has(name) ||
    (membersOf(name) ?? wholeOf(name) ?? defaultOf(name)) !== undefined
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  'web.ajax': 'jsonrpc of @web/core/network/rpc_service takes the place of jsonRpc.',
  'web.rpc': 'Call methods with the service orm, and routes with the service rpc.',
  'web.Dialog': 'Show a dialog with the service dialog.',
  'web.framework': 'Block and unblock with the service ui.',
  'web.config': 'Ask the service ui for isSmall.',
  'web.time': 'Dates are those of luxon, with the functions of @web/core/l10n/dates.',
  'web.field_utils': 'Format and parse with @web/views/fields/formatters and @web/views/fields/parsers.',
  'web.field_registry': 'Write a component, and add it to registry.category("fields").',
  'web.view_registry': 'Write a view, and add it to registry.category("views").',
  'web.test_utils': 'Helpers of tests are in @web/../tests/helpers/utils.',
  'web.Domain': 'Write Domain of @web/core/domain.',
};

export function adviceFor(name: string): string {
  const own = Object.hasOwn(ADVICE, name) ? ADVICE[name] : undefined;
  if (own !== undefined) return own;
  const near = namesakeOf(name);
  return near === undefined
    ? 'Import what you need from @web/..., and rebuild what has no successor.'
    : `${near} has a ${name.split('.').at(-1)}, which is a component or a class of its own kind: patch it, where the old one was included or extended.`;
}
