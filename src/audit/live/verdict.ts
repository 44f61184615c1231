import { OdooError } from '../../odoo/errors.ts';
import type { Needs } from './check.ts';
import { BudgetError, type Reader, TooManyError } from './reader.ts';
import type { LiveCheckResult } from './types.ts';

/** What was left out keeps a check that found nothing from being clean. */
export function verdict(
  id: string,
  count: number,
  missed: readonly string[],
  read: Reader,
  started: number,
): LiveCheckResult {
  const durationMs = Date.now() - started;
  const lines = read.take();
  const reason = missed.length > 0 ? summed(missed) : undefined;
  const evidence = summed(lines);
  if (count > 0) return { id, verdict: 'found', count, durationMs, evidence, ...(reason ? { reason } : {}) };
  if (reason !== undefined) return { id, verdict: 'skipped', count, durationMs, evidence, reason };
  if (lines.length === 0) return skipped(id, 'there is nothing in these modules for it to look at');
  return { id, verdict: 'clean', count, durationMs, evidence };
}

const LINES = 6;

function summed(lines: readonly string[]): string {
  const unique = [...new Set(lines)];
  const more = unique.length - LINES;
  return [...unique.slice(0, LINES), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

export function skipped(id: string, reason: string): LiveCheckResult {
  return { id, verdict: 'skipped', count: 0, durationMs: 0, evidence: '', reason };
}

/** Why it ended early. What is no failure of Odoo goes on up. */
export function reasonOf(error: unknown, needs: Needs): string {
  if (error instanceof BudgetError)
    return 'the time for the live checks was over: run it again with fewer modules';
  if (error instanceof TooManyError) return error.message;
  if (!(error instanceof OdooError)) throw error;
  if (error.kind === 'access') {
    const group = needs === 'model' || needs === 'none' ? undefined : needs;
    return group === undefined ? refusal(error) : `needs group ${group}: ${refusal(error)}`;
  }
  return `Odoo did not answer (${error.kind}): ${error.message}`;
}

/** Odoo's sentence about an access in one line, beginning with the group that is needed where it names some. */
export function refusal(error: OdooError): string {
  const [sentence = '', ...rest] = error.message.split('\n').map((line) => line.trim());
  const groups = rest.flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
  return groups.length === 0 ? sentence : `needs group ${groups.join(' or ')}: ${sentence}`;
}
