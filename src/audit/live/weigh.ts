import { OdooError } from '../../odoo/errors.ts';
import type { Finding } from '../finding.ts';
import { SEVERITIES, type Severity } from '../rule.ts';
import type { LiveContext } from './check.ts';
import type { LiveCheckResult } from './types.ts';
import { reasonOf, verdict } from './verdict.ts';

export const WEIGHT_ID = 'live-row-counts';
const FEW = 1_000;
const MANY = 50_000;
const HUGE = 1_000_000;

type Base = Omit<LiveContext, 'report' | 'missed'>;

/**
 * Findings about performance by the number of records that they concern here: a search in a loop over forty records
 * is nothing, and over a million the reason why people wait.
 */
export async function weighted(
  { meta, read, rules, facts }: Base,
  findings: readonly Finding[],
): Promise<{ findings: readonly Finding[]; result: LiveCheckResult }> {
  const slow = new Set(rules.filter(({ category }) => category === 'performance').map(({ id }) => id));
  const started = Date.now();
  const missed: string[] = [];
  let changed = 0;
  let over = false;
  const result: Finding[] = [];
  for (const finding of findings) {
    const { model } = finding;
    if (over || model === undefined || !slow.has(finding.rule)) {
      result.push(finding);
      continue;
    }
    try {
      const rows = await meta.size(model);
      const severity = weigh(finding.severity, rows, facts.demo === false);
      if (severity !== finding.severity) changed += 1;
      result.push({ ...finding, severity, message: `${finding.message} ${sentence(model, rows)}` });
    } catch (error) {
      const reason = reasonOf(error, 'model');
      missed.push(`${model}: ${reason}`);
      over = !(error instanceof OdooError);
      result.push(finding);
    }
  }
  return { findings: result, result: verdict(WEIGHT_ID, changed, missed, read, started) };
}

/**
 * One step down for few rows, one up for many, two for very many; never to critical, which is for what breaks. That a
 * database with demo data is small says nothing of the one that people will work on.
 */
export function weigh(severity: Severity, rows: number, smallCounts: boolean): Severity {
  const at = SEVERITIES.indexOf(severity);
  if (severity === 'critical') return severity;
  const step = rows < FEW ? (smallCounts ? 1 : 0) : rows >= HUGE ? -2 : rows >= MANY ? -1 : 0;
  return SEVERITIES[Math.min(Math.max(at + step, 1), SEVERITIES.length - 1)] ?? severity;
}

function sentence(model: string, rows: number): string {
  const number = rows.toLocaleString('en-US');
  return `On this server ${model} holds ${number} record${rows === 1 ? '' : 's'}.`;
}
