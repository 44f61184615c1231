import type { OdooClient } from '../../odoo/types.ts';
import type { Series, SeriesProfile } from '../../series/profile.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import type { SourceFile, Span } from '../../source/types.ts';
import type { Finding } from '../finding.ts';
import type { AuditRule, RuleSettings, Severity } from '../rule.ts';
import type { Meta } from './meta.ts';
import type { OtherUsers } from './others.ts';
import type { Reader } from './reader.ts';
import type { LiveFacts } from './types.ts';

/** Whom a check needs: `model` is whoever may read the models of the modules. */
export type Needs = 'base.group_system' | 'base.group_erp_manager' | 'model' | 'none';

/** Where something is declared. */
export interface LivePlace {
  readonly index: ModuleIndex;
  readonly source: SourceFile;
  readonly at?: Span | undefined;
}

export interface LiveReport {
  /** What is wrong in this database, what it leads to, what to do; with the numbers. */
  readonly message: string;
  /** An xmlid, `model`, `model.field` or `model(id)`: stands as the path where no file declares it. */
  readonly subject: string;
  readonly severity?: Severity | undefined;
  readonly place?: LivePlace | undefined;
  /** Of what no file declares. */
  readonly module?: string | undefined;
  readonly model?: string | undefined;
  /** Line in the code that the record holds. */
  readonly line?: number | undefined;
  /** The rule for files that found it in such code. */
  readonly rule?: string | undefined;
}

export interface LiveContext {
  readonly client: OdooClient;
  readonly others: OtherUsers;
  readonly read: Reader;
  /** The tables that describe the database, each read once for all checks. */
  readonly meta: Meta;
  readonly series: Series;
  readonly profile: SeriesProfile;
  /** Those audited modules that are installed. */
  readonly modules: readonly ModuleIndex[];
  /** All audited modules. */
  readonly audited: readonly ModuleIndex[];
  readonly project: Project;
  readonly findings: readonly Finding[];
  readonly rules: readonly AuditRule[];
  readonly settings: RuleSettings;
  readonly facts: LiveFacts;
  report(report: LiveReport): void;
  /** Something was not looked at: the check does not count as clean. */
  missed(what: string): void;
}

/** One thing that is looked for in the database. The file's name is its id. */
export interface LiveCheck {
  readonly id: string;
  /** Codes, such as `LIV002`. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** What is looked for, in one line. */
  readonly summary: string;
  /** What it leads to: one paragraph. */
  readonly why: string;
  readonly needs: Needs;
  /** The series it can be asked in, both inclusive. */
  readonly from?: Series;
  readonly to?: Series;
  run(context: LiveContext): Promise<void>;
}

export function defineLiveCheck(check: LiveCheck): LiveCheck {
  return check;
}
