import { examine, type Finding } from '../server/doctor.ts';
import { openSession } from '../server/session.ts';
import type { Options } from './arguments.ts';
import { EXIT, print } from './exit.ts';

const MARKS: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok  ',
  warn: 'warn',
  fail: 'FAIL',
  skipped: '-   ',
};

export async function doctor({ json }: Options): Promise<number> {
  const session = await openSession(process.env);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  try {
    const findings = await examine(session, process.env, stop.signal);
    const ok = !findings.some(({ state }) => state === 'fail');
    print(json ? JSON.stringify({ ok, findings }, null, 2) : render(findings));
    return ok ? EXIT.ok : EXIT.failed;
  } finally {
    await session.close();
  }
}

function render(findings: readonly Finding[]): string {
  const count = (state: Finding['state']): number => findings.filter((one) => one.state === state).length;
  const lines = findings.flatMap(({ check, state, says, mend }) => [
    `${MARKS[state]} ${check}: ${says}`,
    ...(mend === undefined ? [] : [`     ${mend}`]),
  ]);
  const [wrong, doubtful] = [count('fail'), count('warn')];
  const sum =
    wrong > 0 ? `${wrong} wrong` : doubtful > 0 ? `works, with ${doubtful} to look at` : 'all is well';
  return [...lines, sum].join('\n');
}
