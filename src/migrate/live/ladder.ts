import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient } from '../../odoo/types.ts';
import { count } from '../../verify/count.ts';
import { verifyModule } from '../../verify/index.ts';
import { TITLES } from '../../verify/titles.ts';
import type { Check } from '../../verify/types.ts';
import type { ProofFinding, ProofStatus, ProofStep } from './types.ts';

export interface LadderOptions {
  readonly client: OdooClient;
  readonly production: boolean;
  confirm(question: string): Promise<void>;
  progress(done: number, total: number, message: string): void;
  readonly signal: AbortSignal;
}

/** Installs a migrated module where it is to run, and climbs the ladder that every module climbs: one step a rung. */
export async function climbed(dir: string, options: LadderOptions): Promise<readonly ProofStep[]> {
  const report = await verifyModule({
    ...options,
    path: dir,
    ...{ install: 'auto', probe: true, browser: true, tests: false, pot: false },
  });
  const rungs = [...new Set(report.checks.map(({ step }) => step))];
  return rungs.map((rung) =>
    stepOf(
      rung,
      report.checks.filter(({ step }) => step === rung),
    ),
  );
}

function stepOf(rung: Check['step'], checks: readonly Check[]): ProofStep {
  const of = (verdict: Check['verdict']) => checks.filter((check) => check.verdict === verdict);
  const [failed, warned, passed, skipped] = [of('fail'), of('warn'), of('pass'), of('skip')];
  const status: ProofStatus =
    failed.length > 0 ? 'failed' : passed.length + warned.length > 0 ? 'passed' : 'skipped';
  const counts = [
    `${count(passed.length, 'check')} passed`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(warned.length > 0 ? [count(warned.length, 'warning')] : []),
    ...(skipped.length > 0 ? [`${skipped.length} not run`] : []),
  ].join(', ');
  const reasons = [...new Set(skipped.map(({ message }) => message))];
  return {
    ...{ id: `verify-${rung.toLowerCase()}`, title: `${rung} ${TITLES[rung] ?? ''}`.trim(), status },
    detail:
      status === 'skipped'
        ? reasons.join(' ')
        : `${counts}${reasons.length > 0 ? `: ${reasons.join(' ')}` : ''}.`.replace(/\.\.$/, '.'),
    findings: [
      ...failed.map((check) => finding(check, false)),
      ...warned.map((check) => finding(check, true)),
    ],
  };
}

function finding({ message, fix, path, line }: Check, notice: boolean): ProofFinding {
  return {
    message: fix === undefined ? message : `${message} ${fix}`,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(notice ? { notice: true as const } : {}),
  };
}

/** What may be shown of an error; anything that is no OdooError goes on up. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof OdooError)) throw error;
  return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}
