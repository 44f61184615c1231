import { type AuditReport, sentence } from '../report.ts';
import type { Severity } from '../rule.ts';
import { summaryLines } from './text.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Workflow commands: GitHub shows them beside the code, the first ten of each level. */
export function githubReport(report: AuditReport): string {
  const lines = report.findings.map((finding) => {
    const { severity, path, line, column, endLine, rule } = finding;
    const place = `file=${property(report.named(path))},line=${line},col=${column},endLine=${endLine}`;
    return `::${LEVELS[severity]} ${place},title=${property(`${severity} ${rule}`)}::${data(sentence(finding))}`;
  });
  return [...lines, ...summaryLines(report).map((line) => line.replaceAll(/^::/g, ' ::'))].join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
