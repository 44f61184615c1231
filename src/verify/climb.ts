import { OdooError } from '../odoo/errors.ts';
import { check, type Ladder, odooSentence, type Row, textOf } from './ladder.ts';
import type { ClimbState, Rung } from './rung.ts';
import { type Preflight, preflight } from './steps/s1-preflight/index.ts';
import { rehearse } from './steps/s1-preflight/rehearse.ts';
import { install, installQuestion } from './steps/s2-install.ts';
import { rowChecks } from './steps/s3-rows/index.ts';
import { viewRung } from './steps/s4-views.ts';
import { probeRung } from './steps/s5-probe/index.ts';
import { httpRung } from './steps/s6-http/index.ts';
import { browserRung } from './steps/s7-browser/index.ts';
import { testRung } from './steps/s8-tests/index.ts';
import { potRung } from './steps/s9-pot/index.ts';
import { TITLES } from './titles.ts';
import type { Check, Screenshot } from './types.ts';

/** The rungs above the rows, in their order: each looks at an installed module. */
const RUNGS: readonly Rung[] = [viewRung, probeRung, httpRung, browserRung, testRung, potRung];
const STEPS = 3 + RUNGS.length;
const AFTER_PREFLIGHT: readonly Check['step'][] = ['S2', 'S3', ...RUNGS.map((rung) => rung.step)];

/** The rungs above the static gate, each only when the one below bears. */
export async function climb(ladder: Ladder, screenshots: Screenshot[]): Promise<Check[]> {
  const checks: Check[] = [];
  const { progress } = ladder.options;
  let step: Check['step'] = 'S1';
  try {
    progress(1, STEPS, 'looking at the server');
    const before = await preflight(ladder);
    checks.push(...before.checks);
    if (failed(checks)) return [...checks, ...rest('S2', 'The preflight failed: nothing was changed.')];
    step = 'S2';
    progress(2, STEPS, 'installing the module');
    const { module, refused, checks: found } = await tryInstall(ladder, before);
    checks.push(...found);
    if (!module) return [...checks, ...rest('S3', 'The module is not installed.')];
    step = 'S3';
    progress(3, STEPS, 'comparing rows');
    const compared = await rowChecks(ladder, module);
    checks.push(...compared.checks);
    const state: ClimbState = { module, refused, rows: compared.rows, screenshots };
    for (const [at, rung] of RUNGS.entries()) {
      step = rung.step;
      progress(4 + at, STEPS, rung.doing);
      checks.push(...(await rung.run(ladder, state)));
    }
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const message = `Odoo stopped answering as it should: ${error.message}`;
    checks.push(check(step, 'server', 'fail', message, 'the next call', error.hint));
    checks.push(...rest(AFTER_PREFLIGHT[AFTER_PREFLIGHT.indexOf(step) + 1], 'Odoo stopped answering.'));
  }
  progress(STEPS, STEPS, 'done');
  return checks;
}

interface Attempt {
  readonly checks: readonly Check[];
  readonly module: Row | undefined;
  /** Why nothing may be changed on the server. */
  readonly refused: string | undefined;
}

async function tryInstall(ladder: Ladder, found: Preflight): Promise<Attempt> {
  const before = found.module;
  // A module that is there already can be looked at without changing anything.
  const present = textOf(before, 'state') === 'installed' ? before : undefined;
  const skip = (reason: string): Attempt => ({
    checks: [check('S2', 'install', 'skip', `The module was not installed or upgraded: ${reason}`, 'none')],
    module: present,
    refused: reason,
  });
  if (ladder.options.install === 'never') return skip('the caller asked for no installation.');
  const { db } = await ladder.client.info();
  try {
    await ladder.options.confirm(installQuestion(ladder, found, db));
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'access') throw error;
    return skip(odooSentence(error));
  }
  const tried = await rehearse(ladder, before);
  if (failed(tried)) return { checks: tried, module: undefined, refused: undefined };
  const done = await install(ladder, before);
  return { checks: [...tried, ...done.checks], module: done.module, refused: undefined };
}

function failed(checks: readonly Check[]): boolean {
  return checks.some(({ verdict }) => verdict === 'fail');
}

/** The rungs from `from` on were not reached; none is left after the last. */
function rest(from: Check['step'] | undefined, reason: string): Check[] {
  if (from === undefined) return [];
  return AFTER_PREFLIGHT.slice(AFTER_PREFLIGHT.indexOf(from)).map((step) =>
    check(step, TITLES[step] ?? step, 'skip', `Not run. ${reason}`, 'none'),
  );
}

/** `S9`: the last rung that there is. */
export const LAST = RUNGS.at(-1)?.step ?? 'S3';
