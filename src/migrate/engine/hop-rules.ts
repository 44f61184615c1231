import { type RuleSet, ruleSet } from '../../audit/audit-module.ts';
import { SERIES, type Series } from '../../series/profile.ts';
import { asAuditRule, type Break, type MigrationRule } from '../rule.ts';
import type { Deprecations } from './postponed.ts';

/** The rules of one hop, ready to run. */
export interface HopRules {
  readonly set: RuleSet;
  /** Those that look at stylesheets. */
  readonly styles: readonly MigrationRule[];
  readonly breaks: ReadonlyMap<string, Break>;
  /** Pages that describe the changes. */
  readonly links: ReadonlyMap<string, string>;
  /** Rules whose edits are only told of: until when the old way works, by the rule's id. */
  readonly postponed: ReadonlyMap<string, Series | 'ever'>;
  /** Of these, those whose certain edits are made all the same: it is the hop to their own series. */
  readonly due: ReadonlySet<string>;
}

interface Way {
  /** The series in which the run began: its first hop takes what earlier hops left. */
  readonly from: Series;
  /** The series in which it ends. */
  readonly to: Series;
  readonly deprecations: Deprecations;
}

export function hopRules(
  rules: readonly MigrationRule[],
  hop: Series,
  { from, to, deprecations }: Way,
): HopRules {
  const first = SERIES.indexOf(hop) === SERIES.indexOf(from) + 1;
  const own = rules.filter(
    (rule) =>
      (rule.to === hop && !(rule.ends === true && to > hop)) || (first && rule.to < hop && outlasts(rule)),
  );
  return {
    set: ruleSet(own.map(asAuditRule)),
    styles: own.filter(({ style }) => style !== undefined),
    breaks: new Map(own.map((rule) => [rule.id, breaksIn(rule, to)])),
    links: new Map(own.map(({ id, link }) => [id, link])),
    postponed: new Map(
      own.flatMap(({ id, worksUntil }) =>
        deprecations === 'report' && worksUntil !== undefined && (worksUntil === 'ever' || to < worksUntil)
          ? [[id, worksUntil]]
          : [],
      ),
    ),
    due: new Set(own.filter((rule) => rule.dueAtOnce === true && rule.to === hop).map(({ id }) => id)),
  };
}

/** What only warned in the series of the hop fails in the one in which the run ends, where it has stopped by then. */
function breaksIn({ breaks, worksUntil }: MigrationRule, to: Series): Break {
  const stopped = worksUntil !== undefined && worksUntil !== 'ever' && to >= worksUntil;
  return breaks === 'deprecation' && stopped ? 'error' : breaks;
}

/** What it changes is found in modules of later series too. */
function outlasts({ breaks, lasts }: MigrationRule): boolean {
  return lasts === true || breaks === 'deprecation';
}
