import path from 'node:path';
import type { AuditedModule, AuditResult } from './audit.ts';
import { byWeight } from './audit.ts';
import type { Compared } from './baseline.ts';
import type { Finding } from './finding.ts';
import type { LiveResult } from './live/index.ts';
import { type AuditRule, SEVERITIES, type Severity } from './rule.ts';

/** What every output format says in its own way. */
export interface AuditReport {
  /** Worst first; those of taste as one a rule and module, unless all were asked for. */
  readonly findings: readonly ReportedFinding[];
  /** Of all findings, those of taste one by one. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly byRule: readonly { readonly rule: string; readonly severity: Severity; readonly count: number }[];
  /** In the baseline. */
  readonly known: readonly Finding[];
  readonly absent: Compared['absent'];
  /** Excused by a comment. */
  readonly suppressed: readonly Finding[];
  readonly modules: readonly AuditedModule[];
  readonly notes: readonly string[];
  readonly live: LiveResult | undefined;
  /** Rules of the run, by id. */
  readonly rules: ReadonlyMap<
    string,
    Pick<AuditRule, 'id' | 'summary' | 'why' | 'link' | 'category' | 'severity' | 'confidence'>
  >;
  /** A file as its reader finds it: relative to the working folder where it lies below. */
  readonly named: (file: string) => string;
}

export interface ReportedFinding extends Finding {
  /** Of how many places of the module it is the first. */
  readonly places?: number;
  /** What the live database says of it was taken into account. */
  readonly live?: true;
}

export interface ReportOptions {
  readonly rules: readonly AuditRule[];
  readonly compared: Compared | undefined;
  readonly all: boolean;
  readonly live: LiveResult | undefined;
  readonly folder: string;
  readonly notes?: readonly string[];
}

export function makeReport(result: AuditResult, options: ReportOptions): AuditReport {
  const { rules, compared, live } = options;
  const fromFiles = compared?.fresh ?? result.findings;
  const found: ReportedFinding[] = [
    ...fromFiles,
    ...(live?.findings ?? []).map((finding) => ({ ...finding, live: true as const })),
  ].sort(byWeight);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    findings: options.all ? found : collapsed(found, byId),
    counts: countsOf(found),
    byRule: byRule(found),
    known: compared?.known ?? [],
    absent: compared?.absent ?? [],
    suppressed: result.suppressed,
    modules: result.modules,
    notes: [...result.notes, ...(options.notes ?? [])],
    live,
    rules: byId,
    named: (file) => displayed(file, options.folder),
  };
}

export function displayed(file: string, folder: string): string {
  if (!path.isAbsolute(file)) return file;
  const relative = path.relative(folder, file);
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : file).replaceAll(path.sep, '/');
}

/** One line a module for what is a matter of taste: most findings are, and hide the others. */
function collapsed(
  findings: readonly ReportedFinding[],
  rules: ReadonlyMap<string, AuditRule>,
): ReportedFinding[] {
  const firsts = new Map<string, { finding: ReportedFinding; count: number }>();
  const out: ReportedFinding[] = [];
  for (const finding of findings) {
    if (!rules.get(finding.rule)?.cosmetic) {
      out.push(finding);
      continue;
    }
    const key = `${finding.rule}\n${finding.module}`;
    const first = firsts.get(key);
    if (first) first.count += 1;
    else firsts.set(key, { finding, count: 1 });
  }
  for (const { finding, count } of firsts.values()) {
    out.push(count === 1 ? finding : { ...finding, places: count });
  }
  return out.sort(byWeight);
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function byRule(findings: readonly Finding[]): AuditReport['byRule'] {
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of findings) {
    const key = `${severity} ${rule}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { rule, severity, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** Whether something is as bad as this or worse. */
export function reaches(counts: Readonly<Record<Severity, number>>, failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}

export { count as counted } from '../verify/count.ts';

/** `2 critical, 1 low`; `no findings`. */
export function countWords(counts: Readonly<Record<Severity, number>>): string {
  const words = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (each) => `${counts[each]} ${each}`,
  );
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** What a finding says, and how many others of its kind stand behind it. */
export function sentence({ message, places }: ReportedFinding): string {
  return places === undefined ? message : `${message} (${places} places in this module)`;
}
