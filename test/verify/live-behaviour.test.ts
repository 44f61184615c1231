import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VerifyReport } from '../../src/verify/index.ts';
import { liveSuite } from '../support/live.ts';
import { type Change, copyModule, renameModule, SHELF } from './module-copy.ts';
import { BATCHES } from './mutations/live-behaviour.ts';
import { clientOf, findings, publish, RUN, scaffolded, verify } from './support.ts';

/** Of a scaffolded module with a spec: all in one copy. */
const LEFT: readonly (Change & { readonly seen: readonly string[] })[] = [
  {
    file: 'security/workshop_job_security.xml',
    from: "[('user_id', '=', user.id)]",
    to: "[(1, '=', 1)]",
    seen: ['S3 spec-records', 'S5 probe-own'],
  },
  {
    file: 'data/workshop_job_sequence.xml',
    from: 'JOB/%(year)s/',
    to: 'JBO/%(year)s/',
    seen: ['S3 spec-records'],
  },
  {
    file: 'models/workshop_category.py',
    from: '    parent_path = fields.Char(index=True)\n',
    to: '    parent_path = fields.Char(index=True)\n\n    def copy(self, default=None):\n        return super().copy(dict(default, code="copy"))\n',
    seen: ['S5 probe-copy'],
  },
];

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'verify behaviour', (odoo) => {
    describe.each(Object.entries(BATCHES))(
      'a module without a spec, broken in many ways: %s',
      (batch, all) => {
        const rows = all.filter((row) => row.series === undefined || row.series === series);
        let report: VerifyReport | undefined;
        const cleaning: (() => Promise<unknown>)[] = [];
        beforeAll(async () => {
          const server = odoo();
          const changes = rows.flatMap(({ file, from, to, more = [] }) => [
            { file, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
            ...more,
          ]);
          const copy = await copyModule(path.join(SHELF, server.series, 'verify_shelf'), changes);
          const dir = await renameModule(copy.dir, 'verify_shelf', `verify_shelf_${batch}_${RUN}`);
          const client = clientOf(server);
          cleaning.push(copy.clean, await publish(server, dir), () => client.close());
          report = await verify(dir, { client });
        }, 300_000);
        afterAll(async () => {
          for (const clean of cleaning) await clean();
        });

        it.each(rows)('finds $name', ({ check, place, file, words }) => {
          const found = report?.checks.find(
            ({ step, id, verdict, message }) =>
              verdict === 'fail' && `${step} ${id}` === check && words.test(message),
          );
          expect(found?.message ?? findings(report ?? never()).join('\n')).toMatch(words);
          expect(found).toMatchObject({ path: place ?? file, line: expect.any(Number) });
          expect(found?.fix).toMatch(/\S/);
        });

        it('finds nothing else, and leaves nothing behind', () => {
          const unexpected = (report?.checks ?? []).filter(
            ({ step, id, verdict, message }) =>
              verdict === 'fail' &&
              !rows
                .flatMap(({ check, words, also = [] }) => [[check, words] as const, ...also])
                .some(([check, words]) => check === `${step} ${id}` && words.test(message)),
          );
          expect(unexpected.map(({ step, id, message }) => `${step} ${id} ${message}`)).toEqual([]);
          expect(report?.checks.find(({ id }) => id === 'probe-residue')?.verdict).toBe('pass');
          expect(findings(report ?? never()).join('\n')).not.toMatch(/Traceback|File "|dist-packages/);
        });
      },
    );

    it('sees what leaves its spec where only its users see it', { timeout: 300_000 }, async () => {
      const server = odoo();
      const client = clientOf(server);
      const made = await scaffolded('workshop', server.series, `verify_workshop_${RUN}`);
      const copy = await copyModule(made.dir, LEFT);
      const unpublish = await publish(server, copy.dir);
      const report = await verify(copy.dir, { client });
      for (const clean of [made.clean, copy.clean, unpublish, () => client.close()]) await clean();
      const failed = report.checks.filter(({ verdict }) => verdict === 'fail');
      for (const { file, seen } of LEFT) {
        for (const check of seen) {
          const found = failed.find(({ step, id, path }) => `${step} ${id}` === check && path === file);
          expect(found ?? findings(report), check).toMatchObject({ path: file, line: expect.any(Number) });
        }
      }
      expect(new Set(failed.map(({ step, id }) => `${step} ${id}`))).toEqual(
        new Set(LEFT.flatMap(({ seen }) => seen)),
      );
    });
  });
}

function never(): never {
  throw new Error('There is no report.');
}
