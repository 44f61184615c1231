import { styleText } from 'node:util';
import { type AuditReport, counted, countWords, sentence } from '../report.ts';
import type { Severity } from '../rule.ts';

const COLOURS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'gray',
};

/** One line a finding, as editors and `grep` read them, and what it all comes to. */
export function textReport(report: AuditReport, { colour }: { colour: boolean }): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text) : text;
  const lines = report.findings.map((finding) => {
    const { path, line, column, severity, rule, fix } = finding;
    const mend = fix === undefined ? '' : fix.safe ? ' [--fix]' : ' [--fix --unsafe]';
    const place = paint('bold', `${report.named(path)}:${line}:${column}`);
    return `${place}: ${paint(COLOURS[severity], severity)} ${rule}: ${sentence(finding)}${paint('gray', mend)}`;
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), ...summaryLines(report)].join('\n');
}

/** What it all comes to, and what was not looked at. */
export function summaryLines(report: AuditReport): string[] {
  const { counts, modules, known, absent, suppressed, notes, live } = report;
  const lines = [`${counted(modules.length, 'module')}: ${countWords(counts)}.`];
  if (suppressed.length > 0) lines.push(`${suppressed.length} excused by comments.`);
  if (known.length > 0) lines.push(`${known.length} known from the baseline.`);
  if (absent.length > 0)
    lines.push(`${absent.length} of the baseline are gone: write it anew with --update-baseline.`);
  for (const note of notes) lines.push(`Note: ${note}`);
  if (live) {
    const { facts, checks } = live;
    const skipped = checks.filter(({ verdict }) => verdict === 'skipped');
    lines.push(
      `Live: ${checks.length} checks on database ${facts.database} of ${facts.url}, Odoo ${facts.version}, as ${facts.login}; ${skipped.length} skipped.`,
    );
    for (const { id, reason } of skipped) lines.push(`Skipped ${id}: ${reason ?? 'no reason given'}`);
  }
  return lines;
}
