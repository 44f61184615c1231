import { SERIES, type Series, seriesProfile } from '../series/profile.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import { MODULE_RULES, READING, SERIES_RULES } from '../verify/steps/s0-static/index.ts';
import type { Finding, StaticRule } from '../verify/steps/s0-static/rule.ts';
import type { AuditRule, Category, ModuleContext } from './rule.ts';

/**
 * Rules of the gate that stay out of the audit: those that the audit has rules of its own for, by their names, and those
 * that hold what somebody else wrote to ways of ours.
 */
const LEFT_OUT = new Set<string>(
  `list-tag list-xpath modifier-attrs modifier-expression column-invisible chatter-div chatter-tag kanban-box
  kanban-card kanban-menu search-group-attributes graph-orientation settings-div settings-app filter-name
  record-groups-field group-fields cron-fields mail-report-field action-view-mode view-type settings-target
  rule-time mail-jinja mail-inline cron-repeats action-tags action-tags-deprecated assets-template qweb-raw
  qweb-field-element compute-assigns xml-well-formed xmlid-duplicates expressions-parse attribute-elements
  report-templates-exist manifest-parses manifest-lists-files refs-exist python-refs-exist decorated-fields-exist decorators-simple
  button-methods-exist stored-depends name-get name-get-deprecated manifest-depends manifest-license manifest-version
  manifest-keys manifest-installable manifest-files hooks-exist hook-arguments field-methods-exist one2many-inverse
  comodels-exist field-options model-description view-fields-exist view-arch xpath-finds record-fields-exist
  rule-fields-exist field-domains-exist mail-fields-exist access-models-exist init-imports sql-constraints-list
  test-case menus-open action-fields-exist route-record-unchecked`.split(/\s+/),
);

const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/access|rule-|record-rule|exposure|sudo|csrf|public/, 'security'],
  [/view|xpath|arch|field-in|button|template|qweb/, 'views'],
  [/migration|upgrade/, 'migration'],
];

/** What the gate of `verify` looks at, as rules of the audit. Its own tests are those of the gate. */
export const GATE_RULES: readonly AuditRule[] = [
  ...MODULE_RULES.map((rule) =>
    adapted(rule, {}, (context) =>
      READING.has(rule.id) || canRead(context.index) ? rule.check(context.index) : [],
    ),
  ),
  ...SERIES_RULES.map((rule) =>
    adapted(
      rule,
      seriesOf((series) => rule.applies(seriesProfile(series))),
      ({ index, series }) =>
        series && rule.applies(series) && canRead(index) ? rule.check(index, series) : [],
    ),
  ),
].filter(({ id }) => !LEFT_OUT.has(id));

function adapted(
  rule: StaticRule,
  range: Pick<AuditRule, 'from' | 'to'>,
  check: (context: ModuleContext) => Iterable<Finding>,
): AuditRule {
  return {
    id: rule.id,
    severity: 'high',
    category: CATEGORIES.find(([pattern]) => pattern.test(rule.id))?.[1] ?? 'correctness',
    ...range,
    summary: rule.holds.slice(0, 100),
    why: `The module does not install without it, or loses something silently. What must hold: ${rule.holds.replace(/\.$/, '')}.`,
    link: 'https://www.odoo.com/documentation/19.0/developer/reference/backend.html',
    bad: [],
    good: [],
    check(context) {
      for (const { message, fix, source, at, verdict = 'fail' } of check(context)) {
        const severity = verdict === 'fail' && rule.id !== 'statusbar-values' ? 'high' : 'medium';
        context.report({ message: `${message} ${fix}`.trim(), source, at, severity });
      }
    },
  };
}

const readable = new WeakMap<ModuleIndex, { readonly ok: boolean }>();

/** What the gate says of a module of which some file cannot be read is worth nothing. */
function canRead(index: ModuleIndex): boolean {
  const known = readable.get(index);
  if (known) return known.ok;
  const ok = MODULE_RULES.every(({ id, check }) => !READING.has(id) || [...check(index)].length === 0);
  readable.set(index, { ok });
  return ok;
}

function seriesOf(applies: (series: Series) => boolean): Pick<AuditRule, 'from' | 'to'> {
  const [first, last] = [SERIES.find(applies), SERIES.findLast(applies)];
  return {
    ...(first !== undefined && first !== SERIES[0] && { from: first }),
    ...(last !== undefined && last !== SERIES.at(-1) && { to: last }),
  };
}
