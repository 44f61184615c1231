/** Classes of Bootstrap 4 by those of Bootstrap 5; each stands for a class by itself. */
const SIDES: Readonly<Record<string, string>> = { ml: 'ms', mr: 'me', pl: 'ps', pr: 'pe' };
const ENDS: Readonly<Record<string, string>> = { left: 'start', right: 'end' };
const NAMES: Readonly<Record<string, string>> = {
  'badge-pill': 'rounded-pill',
  'btn-block': 'w-100',
  'custom-select': 'form-select',
  dropleft: 'dropstart',
  dropright: 'dropend',
  'font-italic': 'fst-italic',
  'no-gutters': 'g-0',
  'sr-only': 'visually-hidden',
  'sr-only-focusable': 'visually-hidden-focusable',
  'text-monospace': 'font-monospace',
};

/** The class of Bootstrap 5; the same where it has not changed. */
export function classNow(token: string): string {
  const name = Object.hasOwn(NAMES, token) ? NAMES[token] : undefined;
  if (name !== undefined) return name;
  const space = /^(m[lr]|p[lr])((?:-(?:sm|md|lg|xl))?-(?:n?[0-5]|auto))$/.exec(token);
  if (space) return `${SIDES[space[1] ?? '']}${space[2]}`;
  const side =
    /^(text|float)((?:-(?:sm|md|lg|xl))?)-(left|right)$/.exec(token) ??
    /^(border|rounded|dropdown-menu)()-(left|right)(-0)?$/.exec(token);
  if (side) return `${side[1]}${side[2]}-${ENDS[side[3] ?? '']}${side[4] ?? ''}`;
  const weight = /^font-weight-(bold|bolder|normal|light|lighter)$/.exec(token);
  if (weight) return `fw-${weight[1]}`;
  const badge = /^badge-(primary|secondary|success|danger|warning|info|light|dark)$/.exec(token);
  return badge ? `text-bg-${badge[1]}` : token;
}

/** Classes of Bootstrap 4 that took more than a name: their elements are built otherwise. */
export const BUILT_OTHERWISE =
  /^(input-group-(append|prepend)|jumbotron|card-(deck|columns)|custom-(control|control-label|control-input|switch|file|radio|checkbox)|embed-responsive|form-row|media-body)$/;

/** Attributes that Bootstrap's scripts read: with `bs` in their names in version 5. */
export const TRIGGERS: Readonly<Record<string, RegExp>> = {
  'data-toggle': /^(button|buttons|collapse|dropdown|list|modal|pill|popover|tab|tooltip)$/,
  'data-dismiss': /^(alert|modal|toast)$/,
  'data-ride': /^carousel$/,
  'data-slide': /^(prev|next)$/,
  'data-slide-to': /^\d+$/,
  'data-spy': /^scroll$/,
};

/** What stands beside such an attribute and says how it works. */
export const SETTINGS =
  /^(?:t-attf?-)?data-(?:target|parent|placement|trigger|content|html|container|backdrop|keyboard|delay|interval|offset|boundary|display|slide-to)$/;
