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
  const reasons = [...new Set(skipped.map(reasonOf))];
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

/** Where `verify` says what to give it, what a migration is given instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  production:
    'Name a copy of it as the target (neutralised, from 16.0 on); where the human knows what it is, verify with production: true (--production) goes on.',
};

function finding({ id, verdict, message, fix, path, line }: Check, notice: boolean): ProofFinding {
  const advice = verdict === 'fail' ? (INSTEAD[id] ?? fix) : fix;
  return {
    message: advice === undefined ? message : `${sentence(message)} ${advice}`,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(notice ? { notice: true as const } : {}),
  };
}

/** A migration runs no tests: `verify` does, when it is asked to. */
function reasonOf({ step, message }: Check): string {
  return step === 'S8'
    ? message.replace('(tests: true, --tests)', '(verify with tests: true, --tests)')
    : message;
}

/** What may be shown of an error; anything that is no OdooError goes on up. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof OdooError)) throw error;
  // Odoo writes some of its messages over several lines, with lists in them.
  const message = sentence(error.message.replaceAll(/\s+/g, ' ').trim());
  return error.hint === undefined ? message : `${message} ${error.hint}`;
}

function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}
