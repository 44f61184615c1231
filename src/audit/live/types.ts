import type { OdooError } from '../../odoo/errors.ts';
import type { OdooClient } from '../../odoo/types.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import type { Finding } from '../finding.ts';
import type { AuditRule, RuleSettings } from '../rule.ts';

export interface LiveOptions {
  readonly client: OdooClient;
  /** Clients of less privileged users of the same database: what they see is compared. */
  readonly others?: readonly (OdooClient | OdooError)[];
  /** The modules that are audited. */
  readonly modules: readonly ModuleIndex[];
  readonly project: Project;
  /** What the rules have found in the files. */
  readonly findings: readonly Finding[];
  /** The rules of the run: those for Python also look at code that stands in the database. */
  readonly rules: readonly AuditRule[];
  readonly settings: RuleSettings;
  readonly signal?: AbortSignal | undefined;
  progress(done: number, total: number, message: string): void;
  /** What is not looked at by then is reported as skipped. Default two minutes. */
  readonly budgetMs?: number;
}

export interface LiveResult {
  /** What the checks found in the database, worst first. */
  readonly findings: readonly Finding[];
  /** The findings of the files as they were given, those about performance weighted by the number of rows. */
  readonly weighted: readonly Finding[];
  readonly checks: readonly LiveCheckResult[];
  readonly facts: LiveFacts;
}

/** `skipped` is something that was not looked at, or not all of it, and says why; it never reads as clean. */
export type LiveVerdict = 'found' | 'clean' | 'skipped';

export interface LiveCheckResult {
  readonly id: string;
  readonly verdict: LiveVerdict;
  /** Findings of it. */
  readonly count: number;
  readonly durationMs: number;
  /** The calls behind the verdict and what came back, such as `ir.rule.search_read([...]): 12 rows`. */
  readonly evidence: string;
  /** Of `skipped` always, such as `needs group base.group_system: ...`; of the others, what was left out. */
  readonly reason?: string;
}

/** What the weight of a finding depends on. Undefined where the user may not know. */
export interface LiveFacts {
  readonly url: string;
  readonly database: string;
  readonly login: string;
  /** As the server says it, and the series whose calls were used. */
  readonly version: string;
  readonly series: string;
  /** Powerful groups that the user has. */
  readonly groups: readonly string[];
  readonly companies: number | undefined;
  readonly multiCompany: boolean | undefined;
  readonly demo: boolean | undefined;
  readonly neutralized: boolean | undefined;
  readonly baseUrl: string | undefined;
  readonly languages: readonly string[] | undefined;
  /** Active internal users, and active users of the portal. */
  readonly users: number | undefined;
  readonly portalUsers: number | undefined;
  /** Of the audited modules. */
  readonly installed: readonly string[];
  readonly notInstalled: readonly string[];
}
