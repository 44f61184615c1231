import { OdooError } from '../odoo/errors.ts';
import { check, type Ladder, odooSentence, type Row, textOf } from './ladder.ts';
import { preflight } from './steps/s1-preflight.ts';
import { install, installQuestion } from './steps/s2-install.ts';
import { rowChecks } from './steps/s3-rows/index.ts';
import { viewChecks } from './steps/s4-views.ts';
import { probe } from './steps/s5-probe/index.ts';
import type { Check } from './types.ts';

/** The rungs above the static gate, each only when the one below bears. */
export async function climb(ladder: Ladder): Promise<Check[]> {
  const checks: Check[] = [];
  const { progress } = ladder.options;
  try {
    progress(1, 6, 'looking at the server');
    const before = await preflight(ladder);
    checks.push(...before.checks);
    if (failed(checks)) return [...checks, ...rest(2, 'The preflight failed: nothing was changed.')];
    progress(2, 6, 'installing the module');
    const installed = await tryInstall(ladder, before.module);
    checks.push(...installed.checks);
    if (!installed.module) return [...checks, ...rest(3, 'The module is not installed.')];
    progress(3, 6, 'comparing rows');
    const { checks: found, rows } = await rowChecks(ladder, installed.module);
    checks.push(...found);
    progress(4, 6, 'rendering views');
    checks.push(...(await viewChecks(ladder, rows)));
    progress(5, 6, 'probing behaviour');
    checks.push(...(await tryProbe(ladder, installed.refused)));
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    const step = checks.at(-1)?.step ?? 'S1';
    checks.push(
      check(
        step,
        'server',
        'fail',
        `Odoo stopped answering as it should: ${error.message}`,
        'the next call',
        error.hint,
      ),
    );
  }
  progress(6, 6, 'done');
  return checks;
}

interface Attempt {
  readonly checks: readonly Check[];
  readonly module: Row | undefined;
  /** Why nothing may be changed on the server. */
  readonly refused: string | undefined;
}

async function tryInstall(ladder: Ladder, before: Row | undefined): Promise<Attempt> {
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
    await ladder.options.confirm(installQuestion(ladder, before, db));
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'access') throw error;
    return skip(odooSentence(error));
  }
  return { ...(await install(ladder, before)), refused: undefined };
}

async function tryProbe(ladder: Ladder, refused: string | undefined): Promise<Check[]> {
  const skip = (reason: string) => [check('S5', 'probe', 'skip', `The probe was not run: ${reason}`, 'none')];
  if (!ladder.options.probe) return skip('the caller asked for none.');
  if (refused !== undefined) return skip(refused);
  return probe(ladder);
}

function failed(checks: readonly Check[]): boolean {
  return checks.some(({ verdict }) => verdict === 'fail');
}

function rest(from: number, reason: string): Check[] {
  const names = ['', '', 'installation', 'rows', 'views', 'behaviour'];
  return names.flatMap((name, number) =>
    number < from || name === '' ? [] : [check(`S${number}`, name, 'skip', `Not run. ${reason}`, 'none')],
  );
}
