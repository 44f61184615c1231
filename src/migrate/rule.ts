import type { AuditRule, Example, Report } from '../audit/rule.ts';
import type { Series } from '../series/profile.ts';
import type { StyleFile } from '../source/style.ts';

/** What happens to a module that is not changed. */
export type Break =
  /** It does not install, load or run. */
  | 'error'
  /** It installs, and something is missing or different without a word. */
  | 'silent'
  /** The log warns of it. */
  | 'deprecation'
  /** Nothing: the new way is only better. */
  | 'style';

/** What a module looks like before and after the rule, and what it asks of a human. */
export interface Case {
  readonly before: Example;
  /** The same as `before` where the rule only asks. */
  readonly after?: Example;
  /** Number of places that are left to a human; default 0. */
  readonly todos?: number;
}

type Visitors = Pick<
  AuditRule,
  'python' | 'xml' | 'arch' | 'template' | 'js' | 'csv' | 'po' | 'manifest' | 'check'
>;

/** What a rule may ask where it looks at a stylesheet. */
export interface StyleContext {
  /** All stylesheets of the module, this one among them. */
  readonly styles: readonly StyleFile[];
  report(report: Report): void;
}

/**
 * One change of the way to a series. The file's name is its id, the folder's name the series. What a visitor reports
 * with a fix is an edit (`safe`: certain, else likely); what it reports without one is left to a human.
 */
export interface MigrationRule extends Visitors {
  /** Sees each stylesheet of CSS or SCSS that can be read. */
  style?(file: StyleFile, context: StyleContext): void;
  readonly id: string;
  /** The series whose hop it belongs to: 17.0 is the way from 16.0 to 17.0. */
  readonly to: Series;
  readonly breaks: Break;
  /**
   * Modules of later series may still have the old way, and it means the same there: the first hop of a run changes
   * what is left of it. True of every deprecation.
   */
  readonly lasts?: true;
  /**
   * The old way still works in the series of the hop, and most people leave it there: it stops in this one, or never.
   * A migration that ends earlier says where it is instead of changing it, unless it is asked to.
   */
  readonly worksUntil?: Series | 'ever';
  /**
   * Beside `worksUntil`: most people change it on the way to the series of the hop, and so does a migration that passes
   * there, where its edit is certain. A module that has come further with the old way keeps it until it stops.
   */
  readonly dueAtOnce?: true;
  /** Later series do by themselves what it does: it is for runs that end in the series of its hop. */
  readonly ends?: true;
  /** What changes, in one line. */
  readonly summary: string;
  readonly why: string;
  readonly link: string;
  readonly cases: readonly Case[];
  /** Things that look alike and are left alone: more than there are cases. */
  readonly noops: readonly Example[];
}

export function defineMigration(rule: MigrationRule): MigrationRule {
  return rule;
}

/** The same as something that the audit's walk can run. */
export function asAuditRule(rule: MigrationRule): AuditRule {
  const {
    cases,
    noops,
    to: _to,
    breaks: _breaks,
    lasts: _lasts,
    worksUntil: _works,
    dueAtOnce: _due,
    ends: _ends,
    style: _style,
    ...rest
  } = rule;
  return {
    ...rest,
    severity: 'high',
    category: 'migration',
    bad: cases.map(({ before }) => before),
    good: noops,
  };
}
