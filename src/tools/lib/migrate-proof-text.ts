import type { MigrationReport, ProofStep } from '../../migrate/index.ts';

/** Characters for what was found wrong, and for why one step was not run. */
const MAX_FOUND = 5_000;
const MAX_REASON = 1_500;

/** What was proved of many modules: each step in numbers, and what failed as far as there is room. */
export function proofSummary({ migrations }: MigrationReport): string[] {
  const steps = new Map<string, { module: string; step: ProofStep }[]>();
  for (const { module, proof } of migrations)
    for (const step of proof?.steps ?? [])
      steps.set(step.id, [...(steps.get(step.id) ?? []), { module, step }]);
  if (steps.size === 0) return [];
  const lines = [...steps.values()].flatMap((all) => {
    const of = (status: ProofStep['status']) => all.filter(({ step }) => step.status === status);
    const [passed, failed, skipped] = [of('passed'), of('failed'), of('skipped')];
    const counts = [
      ...(passed.length > 0 ? [`passed for ${passed.length}`] : []),
      ...(failed.length > 0 ? [`FAILED for ${failed.length}`] : []),
      ...(skipped.length > 0 ? [`not run for ${skipped.length}`] : []),
    ];
    const [first] = skipped;
    return [
      `- ${all[0]?.step.title}: ${counts.join(', ')}.`,
      ...(first ? [`    ${first.module}: ${first.step.detail.slice(0, MAX_REASON)}`] : []),
    ];
  });
  return ['', `Proof, of ${migrations.length} modules:`, ...lines, ...found(migrations)];
}

function found(migrations: MigrationReport['migrations']): string[] {
  const all = migrations.flatMap(({ module, proof }) =>
    (proof?.steps ?? [])
      .filter(({ status }) => status === 'failed')
      .flatMap(({ title, detail, findings }) => {
        const bad = findings.filter(({ notice }) => !notice);
        if (bad.length === 0) return [`- ${module}: ${title}. ${detail}`];
        return bad.map(({ message, path, line }) => {
          const place = path === undefined ? '' : `/${path}${line === undefined ? '' : `:${line}`}`;
          return `- ${module}${place} ${message}`;
        });
      }),
  );
  const shown: string[] = [];
  let size = 0;
  for (const line of all) {
    size += line.length + 1;
    if (shown.length > 0 && size > MAX_FOUND) break;
    shown.push(line.slice(0, MAX_FOUND));
  }
  const more = all.length - shown.length;
  return [
    ...(all.length > 0 ? ['What failed:'] : []),
    ...shown,
    ...(more > 0 ? [`... and ${more} more; report names a file for all of it.`] : []),
  ];
}
