import { type RuleSet, ruleSet } from '../audit/audit-module.ts';
import { SERIES, type Series } from '../series/profile.ts';
import { asAuditRule, type Break, type MigrationRule } from './rule.ts';

/** The rules of one hop, ready to run. */
export interface HopRules {
  readonly set: RuleSet;
  readonly breaks: ReadonlyMap<string, Break>;
}

/** `from` is the series in which the run began: its first hop takes what earlier hops left. */
export function hopRules(rules: readonly MigrationRule[], hop: Series, from: Series): HopRules {
  const first = SERIES.indexOf(hop) === SERIES.indexOf(from) + 1;
  const own = rules.filter((rule) => rule.to === hop || (first && rule.to < hop && outlasts(rule)));
  return {
    set: ruleSet(own.map(asAuditRule)),
    breaks: new Map(own.map(({ id, breaks }) => [id, breaks])),
  };
}

/** What it changes is found in modules of later series too. */
function outlasts({ breaks, lasts }: MigrationRule): boolean {
  return lasts === true || breaks === 'deprecation';
}
