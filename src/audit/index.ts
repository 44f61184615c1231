import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';
import type { Series } from '../series/profile.ts';
import { matchesGlob } from '../verify/steps/s0-static/glob.ts';
import { type AuditOptions, type AuditResult, audit } from './audit.ts';
import { BASELINE_FILE, type Compared, compare, readBaseline, writeBaseline } from './baseline.ts';
import { type AuditConfig, DEFAULT_SETTINGS, loadConfig, OCA_SETTINGS } from './config.ts';
import { ALL_RULES } from './engine/all-rules.ts';
import { type FixReport, planFixes } from './engine/fix.ts';
import { diskStore } from './engine/store.ts';
import { explainRule } from './explain.ts';
import type { LiveResult } from './live/index.ts';
import { type AuditReport, makeReport, reaches } from './report.ts';
import type { AuditRule, RuleSettings, Severity } from './rule.ts';
import { type Profile, ruleNamed, selectRules, severitiesOf } from './select.ts';

export { ModuleError } from '../source/module.ts';
export { failOnNamed, profileNamed, seriesNamed } from './config.ts';
export { AuditPathError } from './discover.ts';
export { ALL_RULES } from './engine/all-rules.ts';
export { diffOf, type FixReport, writeFixes } from './engine/fix.ts';
export { storeFolder } from './engine/store.ts';
export type { Finding } from './finding.ts';
export { FORMATS, type Format, formatReport } from './format/index.ts';
export { AUDIT_MARK } from './format/mark.ts';
export {
  type AuditReport,
  counted,
  countWords,
  displayed,
  type ReportedFinding,
  sentence,
} from './report.ts';
export { SEVERITIES, type Severity } from './rule.ts';
export { AuditConfigError, PROFILES, type Profile } from './select.ts';

/** What somebody asks for; what they leave out is as the project's configuration says. */
export interface AuditRequest {
  readonly paths: readonly string[];
  /** Paths in the answer are relative to it. */
  readonly folder: string;
  readonly series?: Series | undefined;
  readonly addonsPaths?: readonly string[];
  readonly profile?: Profile | undefined;
  readonly enable?: readonly string[];
  readonly disable?: readonly string[];
  /** Also each place of what is a matter of taste. */
  readonly all?: boolean;
  /** Default: the one of the configuration, else the one in its folder, if it is there. */
  readonly baseline?: string | undefined;
  readonly updateBaseline?: boolean;
  /**
   * The revision of git whose version of each module is the earlier one; `none` compares with nothing. Default: of the
   * configuration, else `auto`, which is where the branch left the main line, and the version before this one.
   */
  readonly base?: string | undefined;
  readonly failOn?: Severity | 'never' | undefined;
  /** Works out what the fixes come to; see `writeFixes`. */
  readonly fix?: 'safe' | 'unsafe' | undefined;
  /** Looks at the database too. */
  readonly client?: OdooClient | undefined;
  /** Of other users of the same database: what they see is compared. An error says why a login is not used. */
  readonly others?: readonly (OdooClient | OdooError)[] | undefined;
  /** Why there is no client although one was asked for. */
  readonly clientProblem?: OdooError | undefined;
  /** Where results are kept; nowhere without it. */
  readonly store?: string | undefined;
  readonly progress?: ((done: number, total: number, message: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AuditAnswer {
  readonly report: AuditReport;
  /** Something is as bad as the threshold, or worse. */
  readonly failed: boolean;
  readonly fixes: FixReport | undefined;
  /** The baseline that was compared with, or written. */
  readonly baseline: string | undefined;
  /** Why the database could not be looked at. */
  readonly liveProblem: OdooError | undefined;
}

const LIVE_LINK = 'https://www.odoo.com/documentation/19.0/developer/reference/external_api.html';

/** Severity at which the audit fails when nobody says another one. */
const FAIL_ON: Severity = 'high';

/** Audits modules as the project says and the caller asks. Writes nothing but the baseline, when told to. */
export async function runAudit(request: AuditRequest): Promise<AuditAnswer> {
  const paths = request.paths.map((each) => path.resolve(request.folder, each));
  const config = await loadConfig(await folderOf(paths[0] ?? request.folder));
  const profile = request.profile ?? config.profile ?? 'default';
  const rules = selectRules(ALL_RULES, {
    profile,
    enable: [...config.enable, ...(request.enable ?? [])],
    disable: [...config.disable, ...(request.disable ?? [])],
  });
  const settings: RuleSettings = {
    ...DEFAULT_SETTINGS,
    ...(profile === 'oca' ? OCA_SETTINGS : {}),
    ...config.settings,
  };
  const given = (request.addonsPaths ?? []).map((each) => path.resolve(request.folder, each));
  const options: AuditOptions = {
    paths,
    addonsPaths: [...new Set([...(await siblings(paths)), ...config.addonsPaths, ...given])],
    series: request.series ?? config.series,
    rules,
    settings,
    leftOut: leftOut(config),
    severities: severitiesOf(ALL_RULES, config.severity),
    base: request.base ?? config.base ?? 'auto',
    store: request.store === undefined ? undefined : await diskStore(request.store),
    threads: true,
    progress: request.progress,
    signal: request.signal,
  };
  const result = await audit(options);
  const notes: string[] = result.modules.length === 0 ? ['There is no Odoo module in what was given.'] : [];
  const { live, problem } = request.client
    ? await lookLive(request.client, result, options, request)
    : { live: undefined, problem: request.clientProblem };
  if (problem) notes.push(`The database was not looked at, or not to the end: ${problem.message}`);
  const weighted = live ? { ...result, findings: live.weighted } : result;
  const file = await baselineFile(request, config);
  const compared = request.updateBaseline ? undefined : await compareWith(file, weighted);
  if (request.updateBaseline) await writeBaseline(file, weighted.findings);
  const fixes = request.fix && (await planFixes(result, options, { unsafe: request.fix === 'unsafe' }));
  const about = { rules, compared, all: request.all ?? false, live, folder: request.folder, notes };
  const report = makeReport(weighted, about);
  const failed =
    !request.updateBaseline && reaches(report.counts, request.failOn ?? config.failOn ?? FAIL_ON);
  return {
    report,
    failed,
    fixes,
    baseline: compared || request.updateBaseline ? file : undefined,
    liveProblem: problem,
  };
}

/** All about a rule or a check of the database. Throws AuditConfigError when there is none of that name. */
export async function explain(name: string): Promise<string> {
  const { LIVE_CHECKS } = await import('./live/index.ts');
  const checks = LIVE_CHECKS.map(
    ({ id, aliases, severity, summary, why }): AuditRule => ({
      ...{ id, aliases, severity, summary, why, bad: [], good: [] },
      category: 'correctness',
      link: LIVE_LINK,
    }),
  );
  return explainRule(ruleNamed([...ALL_RULES, ...checks], name));
}

async function compareWith(file: string, result: AuditResult): Promise<Compared | undefined> {
  const baseline = await readBaseline(file);
  return baseline && compare(result.findings, baseline);
}

async function baselineFile({ baseline, folder }: AuditRequest, config: AuditConfig): Promise<string> {
  if (baseline !== undefined) return path.resolve(folder, baseline);
  return config.baseline ?? path.join(config.folder ?? folder, BASELINE_FILE);
}

async function lookLive(
  client: OdooClient,
  result: AuditResult,
  options: AuditOptions,
  { others = [], signal, progress }: AuditRequest,
): Promise<{ live: LiveResult | undefined; problem: OdooError | undefined }> {
  const [{ liveAudit }, { liveGround }] = await Promise.all([
    import('./live/index.ts'),
    import('./engine/live.ts'),
  ]);
  try {
    const ground = await liveGround(result);
    const live = await liveAudit({
      ...{
        client,
        others,
        ...ground,
        findings: result.findings,
        rules: options.rules,
        settings: options.settings,
        signal,
      },
      progress: (done, total, message) => progress?.(done, total, message),
    });
    return { live, problem: undefined };
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return { live: undefined, problem: error };
  }
}

function leftOut({ exclude, folder }: AuditConfig): ((dir: string) => boolean) | undefined {
  if (exclude.length === 0 || folder === undefined) return undefined;
  return (dir) => {
    const relative = path.relative(folder, dir).replaceAll(path.sep, '/');
    return exclude.some((glob) => matchesGlob(relative, glob) || matchesGlob(relative, `${glob}/**`));
  };
}

/** Modules beside one that is audited alone: it most often depends on some of them. */
async function siblings(paths: readonly string[]): Promise<string[]> {
  const isModule = (dir: string) =>
    stat(path.join(dir, '__manifest__.py')).then(
      () => true,
      () => false,
    );
  const found: string[] = [];
  const parents = new Set<string>();
  for (const each of paths) if (await isModule(each)) parents.add(path.dirname(each));
  for (const parent of parents) {
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const dir = path.join(parent, entry.name);
      if (entry.isDirectory() && (await isModule(dir))) found.push(dir);
    }
  }
  return found;
}

async function folderOf(given: string): Promise<string> {
  const info = await stat(given).catch(() => undefined);
  return info?.isFile() ? path.dirname(given) : given;
}
