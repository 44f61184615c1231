import { cut } from '../util/cut.ts';
import { TITLES } from './titles.ts';
import type { Check, Verdict, VerifyReport } from './types.ts';

/** A result over this is cut by no client, and still read by a model. */
const MAX_LENGTH = 20_000;
const MAX_MESSAGE = 900;
const VERDICTS: readonly Verdict[] = ['fail', 'warn', 'skip', 'pass'];

/**
 * The report as Markdown for a model: the answer, then what failed with its place and fix, warnings, what was
 * not run and why, then what passed: one line a rung, or every check with `details`.
 */
export function renderReport(report: VerifyReport, { details }: { details: boolean }): string {
  const of = (verdict: Verdict) => report.checks.filter((check) => check.verdict === verdict);
  const lines = [headline(report), counts(report)];
  lines.push(...section('Failed', of('fail').map(finding)));
  lines.push(...section('Warnings', of('warn').map(finding)));
  lines.push(...section('Not run', grouped(of('skip')).map(finding)));
  lines.push(...section('Passed', passed(of('pass'), details)));
  const rest = report.ok
    ? 'a report file (report) holds them all'
    : 'correct the failures above first; a report file (report) holds them all';
  return bounded(lines, rest);
}

function headline({ module, series, target, checks, ok }: VerifyReport): string {
  const where = target ? ` on ${target.url}, database ${target.db}` : '';
  const skipped = checks.some((check) => check.verdict === 'skip');
  const installed = checks.some((check) => check.id === 'install-state' && check.verdict === 'pass');
  if (!ok) return `**${module} (${series}) FAILED the verification**${where}.`;
  if (!target) return `**${module} (${series}): the static gate passed; nothing was proved on an Odoo.**`;
  const proof = installed ? 'verified' : 'checked, not installed';
  return `**${module} (${series}) ${proof}**${where}${skipped ? '; some checks were not run, see below' : ''}.`;
}

function counts({ checks, durationMs }: VerifyReport): string {
  const parts = VERDICTS.toReversed().map((verdict) => {
    const number = checks.filter((check) => check.verdict === verdict).length;
    return `${number} ${verdict}`;
  });
  return `${parts.join(', ')}; ${(durationMs / 1000).toFixed(1)} s.`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
}

function finding({ step, id, message, path, line, fix, call }: Check): string {
  const place = path === undefined ? '' : ` ${path}${line === undefined ? '' : `:${line}`}`;
  const lines = [`- ${step} ${id}${place}: ${cut(message, MAX_MESSAGE)}`];
  if (fix !== undefined) lines.push(`  Fix: ${fix}`);
  if (path === undefined) lines.push(`  Call: ${call}`);
  return lines.join('\n');
}

/** Steps that were skipped for one and the same reason are one line. */
function grouped(skips: readonly Check[]): Check[] {
  const first = new Map<string, Check>();
  for (const check of skips) {
    const key = `${check.step} ${check.id} ${check.message}`;
    if (!first.has(key)) first.set(key, check);
  }
  return [...first.values()];
}

function passed(checks: readonly Check[], details: boolean): string[] {
  const table = ['| rung | proved | by the call |', '| --- | --- | --- |'];
  if (details) {
    return [...table, ...checks.map(({ step, id, message, call }) => row(`${step} ${id}`, message, call))];
  }
  for (const [step, list] of groupBy(checks, (check) => check.step)) {
    // The static gate reads each kind of file once: together they are one line.
    for (const [call, same] of groupBy(list, (check) => (step === 'S0' ? 'read the files' : check.call))) {
      const ids = [...new Set(same.map((check) => check.id))];
      const named = ids.length > 12 ? 'details: true lists them' : ids.join(', ');
      const what = same.length === 1 ? (same[0]?.message ?? '') : `${same.length} checks: ${named}`;
      table.push(row(`${step} ${TITLES[step] ?? ''}`, what, call));
    }
  }
  return table;
}

function groupBy(checks: readonly Check[], key: (check: Check) => string): Map<string, Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) groups.set(key(check), [...(groups.get(key(check)) ?? []), check]);
  return groups;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cut(cell, MAX_MESSAGE).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** Whole lines, as many as fit; what failed stands first. */
function bounded(lines: readonly string[], rest: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const [at, line] of lines.entries()) {
    length += line.length + 1;
    if (length > MAX_LENGTH - 100) {
      const more = lines.length - at === 1 ? '1 more line is' : `${lines.length - at} more lines are`;
      kept.push('', `(${more} left out: ${rest}.)`);
      break;
    }
    kept.push(line);
  }
  return kept.join('\n');
}
