import type { AuditReport, ReportedFinding, Severity } from '../../audit/index.ts';

type Engine = typeof import('../../audit/index.ts');

/** Of the findings in one answer; with what stands around them a client still shows it whole. */
const MAX_FINDINGS = 28_000;
const MAX_DIFF = 40_000;
const MAX_RULES = 40;

export interface AuditTextOptions {
  readonly severity: Severity;
  readonly offset: number;
  /** Why no database was asked. */
  readonly liveProblem: string | undefined;
  /** There is a file with all of it. */
  readonly saved: boolean;
}

/** The answer for a model: what it comes to, the worst first, and how to get the rest. */
export function auditText(engine: Engine, report: AuditReport, options: AuditTextOptions): string {
  const { counts, modules, byRule, suppressed, known, notes } = report;
  const { SEVERITIES, counted, countWords } = engine;
  const listed = SEVERITIES.slice(0, SEVERITIES.indexOf(options.severity) + 1);
  const series = [...new Set(modules.map((module) => module.series ?? 'unknown series'))].sort().join(', ');
  const head = [`${counted(modules.length, 'module')} for ${series}: ${countWords(counts)}.`];
  if (suppressed.length > 0) head.push(`${suppressed.length} more are excused by comments.`);
  if (known.length > 0) head.push(`${known.length} more are known from the baseline.`);
  for (const note of notes) head.push(`Note: ${note}`);
  const parts = [head.join('\n'), liveText(report, options.liveProblem)];
  if (byRule.length > 0) {
    const rules = byRule
      .slice(0, MAX_RULES)
      .map(({ rule, severity, count }) => `${severity} ${rule}: ${count}`);
    const more = byRule.length > MAX_RULES ? [`and ${byRule.length - MAX_RULES} other rules`] : [];
    parts.push(`By rule:\n${[...rules, ...more].join('\n')}`);
  }
  const found = report.findings.filter(({ severity }) => listed.includes(severity));
  const page = pageOf(found.slice(options.offset), engine, report);
  const [from, to] = [options.offset + 1, options.offset + page.length];
  if (page.length > 0) {
    parts.push(`Findings ${from} to ${to} of ${found.length}, worst first:\n${page.join('\n')}`);
  } else if (found.length > 0) parts.push(`There are only ${found.length} findings: lower the offset.`);
  const next: string[] = [];
  if (to < found.length && page.length > 0) next.push(`offset: ${to} for those that follow`);
  const hidden = report.findings.length - found.length;
  if (hidden > 0) next.push(`severity: "info" lists ${hidden} more`);
  if (found.length > 0) next.push('explain: RULE says why one matters');
  if (found.some(({ fix }) => fix)) next.push('fix: "preview" shows what can be mended');
  if (!options.saved && found.some((finding) => finding.options))
    next.push('report: "audit.json" has the scripts that are proposed');
  if (!options.saved && to < found.length)
    next.push('report: "audit.html" (or .md, .json, .sarif) keeps all of it');
  if (next.length > 0) parts.push(`Next: ${next.join('; ')}.`);
  return parts.join('\n\n');
}

function pageOf(findings: readonly ReportedFinding[], engine: Engine, { named }: AuditReport): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const finding of findings) {
    const { severity, rule, path, line, symbol, fix, live } = finding;
    const place = path.includes('/') ? `${named(path)}:${line}` : path;
    const where = symbol === '' || symbol === path ? '' : ` (${symbol.slice(0, 80)})`;
    const mend = fix === undefined ? '' : fix.safe ? ' [fix]' : ' [unsafe fix]';
    const text = `${severity} ${rule}${live ? ' (live)' : ''} ${place}${where}: ${engine.sentence(finding).slice(0, 700)}${mend}`;
    if (length + text.length > MAX_FINDINGS && lines.length > 0) break;
    lines.push(text);
    length += text.length + 1;
  }
  return lines;
}

function liveText({ live }: AuditReport, problem: string | undefined): string {
  if (!live) {
    const why = problem === undefined ? '' : ` ${problem}`;
    return `Live checks: none, no database was asked.${why}`;
  }
  const { facts, checks } = live;
  const of = (wanted: string) => checks.filter(({ verdict }) => verdict === wanted);
  const lines = [
    `Live checks on database ${facts.database} (Odoo ${facts.version}, as ${facts.login}): ${of('found').length} found something, ${of('clean').length} are clean, ${of('skipped').length} were skipped.`,
  ];
  for (const { id, count, evidence } of of('found'))
    lines.push(`- ${id}: ${count}; ${evidence.slice(0, 240)}`);
  for (const { id, reason } of of('skipped')) lines.push(`- skipped ${id}: ${(reason ?? '').slice(0, 240)}`);
  return lines.join('\n');
}

/** What the fixes would change, as a diff that fits into an answer. */
export function diffText(
  engine: Engine,
  { fixes }: Awaited<ReturnType<Engine['runAudit']>>,
  folder: string,
): string {
  if (!fixes || fixes.files.length === 0)
    return ['There is nothing to fix.', ...(fixes?.refused ?? [])].join('\n');
  const diff = engine.diffOf(fixes, (file) => engine.displayed(file, folder));
  const rules = [...fixes.applied].map(([rule, count]) => `${rule}: ${count}`).join(', ');
  const shown =
    diff.length > MAX_DIFF
      ? `${diff.slice(0, diff.lastIndexOf('\n', MAX_DIFF))}\n... cut: audit fewer modules at once to see it all`
      : diff;
  return [
    `Nothing was written. The fixes would change ${engine.counted(fixes.files.length, 'file')} (${rules}):`,
    `\`\`\`diff\n${shown.trimEnd()}\n\`\`\``,
    ...(fixes.refused.length > 0 ? [fixes.refused.join('\n')] : []),
    'Next: fix: "apply" writes them, after asking.',
  ].join('\n\n');
}
